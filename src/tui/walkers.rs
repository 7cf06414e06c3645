//! Figures set into a picture, and places of it seen from near.

use ratatui::layout::Rect;

use super::picture::{Pictures, region};
use super::raster::Raster;
use crate::picture::{Cutout, Look, Rect as Region};
use crate::stage::Picture;

/// The part of a drawing behind its figure, by its id.
const BACKDROP: &str = "backdrop";

/// How much more than a place itself is seen from near, in parts of its size.
const AROUND: f32 = 1.1;

/// How many figures are kept; a parade has five.
const KEPT: usize = 16;

/// A figure that was cut out once.
pub(super) struct Cut {
    picture: Picture,
    size: (u16, u16),
    figure: Cutout,
}

/// Where a figure stands, in pixels of the picture around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stand {
    pub(super) left: u16,
    pub(super) top: u16,
    pub(super) width: u16,
    pub(super) height: u16,
}

impl Pictures {
    /// A picture with figures set into it, in pixels for an area.
    pub(super) fn peopled(
        &mut self,
        picture: &Picture,
        area: Rect,
        figures: &[(&Picture, Stand)],
    ) -> Option<Raster> {
        let mut raster = self.raster(picture, area.width, area.height.saturating_mul(2))?;
        for (figure, stand) in figures {
            if let Some(cutout) = self.cut_out(figure, (stand.width, stand.height)) {
                set_into(&mut raster, cutout, *stand);
            }
        }
        Some(raster)
    }

    fn cut_out(&mut self, picture: &Picture, size: (u16, u16)) -> Option<&Cutout> {
        let known = |cut: &Cut| cut.size == size && cut.picture == *picture;
        if !self.cuts.iter().any(known) {
            let hidden = [BACKDROP.to_owned()];
            let look = Look {
                mood: picture.mood.as_deref(),
                shown: &picture.shown,
                hidden: &hidden,
                ..Look::default()
            };
            let drawing = self.gallery.get(&picture.name)?;
            let figure = drawing.cut_out(&look, size.0, size.1).ok()?;
            if self.cuts.len() >= KEPT {
                self.cuts.remove(0);
            }
            self.cuts.push(Cut {
                picture: picture.clone(),
                size,
                figure,
            });
        }
        let cut = self.cuts.iter().find(|cut| known(cut))?;
        Some(&cut.figure)
    }

    /// Where a point of a drawing lies when it is drawn over an area: in pixels from the top left,
    /// possibly outside; and how many pixels a unit of the drawing has.
    pub(super) fn point(
        &self,
        picture: &Picture,
        (x, y): (f32, f32),
        area: Rect,
    ) -> Option<(f32, f32, f32)> {
        let drawing = self.gallery.get(&picture.name)?;
        let unit = Region {
            x,
            y,
            width: 1.0,
            height: 1.0,
        };
        let view_box = picture.view_box.map(region);
        let seen = drawing.project(unit, view_box, area.width, area.height.saturating_mul(2));
        Some((seen.x, seen.y, seen.width))
    }

    /// The part of a drawing that shows its near place in a window of so many columns and rows;
    /// nothing if it has no such place.
    pub(super) fn near(&self, picture: &Picture, size: (u16, u16)) -> Option<Picture> {
        self.near_around(picture, size, AROUND)
    }

    /// The same with so much more than the place itself to be seen, in parts of its size.
    pub(super) fn near_around(
        &self,
        picture: &Picture,
        (columns, rows): (u16, u16),
        around: f32,
    ) -> Option<Picture> {
        let drawing = self.gallery.get(&picture.name)?;
        let wanted = picture.near.as_deref()?;
        let place = drawing.places().iter().find(|place| place.id == wanted)?;
        let (frame, area) = (drawing.frame(), place.area);
        let aspect = f32::from(columns.max(1)) / f32::from(rows.max(1).saturating_mul(2));
        let seen = Region {
            x: area.x - area.width * (around - 1.0) / 2.0,
            y: area.y - area.height * (around - 1.0) / 2.0,
            width: area.width * around,
            height: area.height * around,
        }
        .widened_to(aspect);
        // At the edge of the drawing it is the place that moves out of the middle.
        let inside =
            |start: f32, side: f32, from: f32, whole: f32| start.min(from + whole - side).max(from);
        let x = inside(seen.x, seen.width, frame.x, frame.width);
        let y = inside(seen.y, seen.height, frame.y, frame.height);
        Some(Picture {
            view_box: Some([x, y, seen.width, seen.height]),
            ..picture.clone()
        })
    }
}

/// Lays a figure over a picture.
fn set_into(raster: &mut Raster, figure: &Cutout, stand: Stand) {
    let rows = figure.rgba.chunks(usize::from(figure.width.max(1)));
    for (y, row) in (stand.top..).zip(rows) {
        for (x, [red, green, blue, cover]) in (stand.left..).zip(row) {
            let share = f32::from(*cover) / 255.0;
            raster.blend(x, y, [*red, *green, *blue], share);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_covers_what_is_behind_it_and_nothing_else() {
        let mut raster = Raster::fading(3, 2, ([9; 3], [9; 3]));
        let figure = Cutout {
            width: 2,
            height: 1,
            rgba: vec![[200, 100, 50, 255], [200, 100, 50, 0]],
        };
        let stand = Stand {
            left: 1,
            top: 1,
            width: 2,
            height: 1,
        };
        set_into(&mut raster, &figure, stand);
        let (ground, coat) = ([9; 3], [200, 100, 50]);
        assert_eq!(raster.rgb, [ground, ground, ground, ground, coat, ground]);
    }

    #[test]
    fn a_place_seen_from_near_is_all_in_sight_and_stays_within_the_drawing() {
        let pictures = Pictures::new();
        for place in ["workshop", "letterbox", "fair", "treehouse", "tower"] {
            let picture = Picture::new("village").near(place);
            for (columns, rows) in [(30, 10), (44, 20), (20, 12)] {
                let near = pictures.near(&picture, (columns, rows)).unwrap();
                let [x, y, width, height] = near.view_box.unwrap();
                assert!(x >= 0.0 && y >= 0.0, "{place}");
                assert!(x + width <= 160.01 && y + height <= 80.01, "{place}");
                assert!(width < 120.0, "{place}: not near at all");
                let area = Rect::new(0, 0, columns, rows);
                let seen = pictures.place(&near, place, area).unwrap();
                assert!(area.union(seen) == area, "{place}: {seen}");
            }
        }
        assert_eq!(pictures.near(&Picture::new("village"), (30, 10)), None);
        let nowhere = Picture::new("village").near("moon");
        assert_eq!(pictures.near(&nowhere, (30, 10)), None);
    }
}
