//! Pictures of the gallery in cells, kept by look and size; words where there are no colours.

use ratatui::layout::Rect;
use ratatui::style::Color;

use super::pen::Pen;
use super::raster::{self, Raster};
use super::sheet::Sheet;
use super::text::shorten;
use super::theme::{Role, Surface, Theme};
use super::walkers::Cut;
use crate::picture::{Drawing, Gallery, Look, Place, Rect as Region};
use crate::stage::{Item, Picture};
use crate::words::Text;

/// How many drawn pictures are kept; a level shows about a dozen.
const KEPT: usize = 48;

/// A picture as it was drawn once.
struct Drawn {
    picture: Picture,
    size: (u16, u16),
    raster: Raster,
    cells: Option<(Theme, Vec<(Color, Color)>)>,
}

/// The gallery, with what was drawn of it lately.
pub(super) struct Pictures {
    pub(super) gallery: Gallery,
    drawn: Vec<Drawn>,
    /// Figures that were cut out lately.
    pub(super) cuts: Vec<Cut>,
    /// Whether only the room for pictures matters, not what is to be seen.
    pub(super) measuring: bool,
}

impl Pictures {
    pub(super) fn new() -> Self {
        Self {
            gallery: Gallery::embedded(),
            drawn: Vec::new(),
            cuts: Vec::new(),
            measuring: false,
        }
    }

    /// What it shows, in the stage's words or else the drawing's own.
    pub(super) fn alt(&self, picture: &Picture) -> Text {
        if let Some(alt) = &picture.alt {
            return alt.clone();
        }
        let drawing = self.gallery.get(&picture.name);
        let alt = drawing.map_or_else(String::new, |drawing| {
            let near = picture.near.as_deref();
            let near = near.and_then(|place| drawing.alt_near(place));
            near.unwrap_or_else(|| drawing.alt_with(picture.mood.as_deref(), &picture.shown))
        });
        Text::from_data(alt)
    }

    /// Width divided by height, as far as it is known.
    pub(super) fn aspect(&self, picture: &Picture) -> f32 {
        let whole = || {
            let drawing = self.gallery.get(&picture.name)?;
            Some(drawing.aspect())
        };
        match picture.view_box {
            Some([_, _, width, height]) if width > 0.0 && height > 0.0 => width / height,
            Some(_) | None => whole().unwrap_or(1.0),
        }
    }

    /// Where a place of the drawing lies, in cells, when it is drawn over an area.
    pub(super) fn place(&self, picture: &Picture, id: &str, area: Rect) -> Option<Rect> {
        let drawing = self.gallery.get(&picture.name)?;
        let place = drawing.places().iter().find(|place| place.id == id)?.area;
        let view_box = picture.view_box.map(region);
        // A cell is one pixel wide and two high.
        let seen = drawing.project(place, view_box, area.width, area.height.saturating_mul(2));
        let (left, top) = (seen.x, seen.y / 2.0);
        let (right, bottom) = (left + seen.width, top + seen.height / 2.0);
        let (left, right) = (
            within(left.floor(), area.width),
            within(right.ceil(), area.width),
        );
        let (top, bottom) = (
            within(top.floor(), area.height),
            within(bottom.ceil(), area.height),
        );
        Some(Rect::new(
            area.x + left,
            area.y + top,
            right.saturating_sub(left).max(1),
            bottom.saturating_sub(top).max(1),
        ))
    }

    /// The places of the drawing that none of the items leads to.
    pub(super) fn without_item<'p>(
        &'p self,
        picture: &Picture,
        items: &'p [Item],
    ) -> impl Iterator<Item = &'p Place> {
        let drawing = self.gallery.get(&picture.name).into_iter();
        let places = drawing.flat_map(Drawing::places);
        places.filter(|place| {
            let leads = |item: &Item| item.place.as_ref() == Some(&place.id);
            !items.iter().any(leads)
        })
    }

    /// The picture's own drawing in characters.
    pub(super) fn in_characters(&self, picture: &Picture) -> Option<Vec<String>> {
        let text = self.gallery.ascii(&picture.name)?;
        Some(text.lines().map(str::to_owned).collect())
    }

    /// Columns and rows of the picture's drawing in characters.
    pub(super) fn size_in_characters(&self, picture: &Picture) -> Option<(u16, u16)> {
        let lines = self.in_characters(picture)?;
        let widest = lines.iter().map(|line| line.chars().count()).max()?;
        Some((
            u16::try_from(widest).ok()?,
            u16::try_from(lines.len()).ok()?,
        ))
    }

    /// The pixels of a picture, in exactly that size.
    pub(super) fn raster(&mut self, picture: &Picture, width: u16, height: u16) -> Option<Raster> {
        let index = self.find(picture, (width, height))?;
        self.drawn.get(index).map(|drawn| drawn.raster.clone())
    }

    /// Where the drawn picture is kept; it is drawn if need be.
    fn find(&mut self, picture: &Picture, size: (u16, u16)) -> Option<usize> {
        let known = |drawn: &Drawn| drawn.size == size && drawn.picture == *picture;
        if let Some(index) = self.drawn.iter().position(known) {
            return Some(index);
        }
        let look = Look {
            view_box: picture.view_box.map(region),
            mood: picture.mood.as_deref(),
            shown: &picture.shown,
            hidden: &picture.hidden,
            blurred: &picture.blurred,
        };
        let drawing = self.gallery.get(&picture.name)?;
        let pixels = drawing.draw(&look, size.0, size.1).ok()?;
        if self.drawn.len() >= KEPT {
            self.drawn.remove(0);
        }
        self.drawn.push(Drawn {
            picture: picture.clone(),
            size,
            raster: Raster {
                width: pixels.width,
                height: pixels.height,
                rgb: pixels.rgb,
            },
            cells: None,
        });
        Some(self.drawn.len() - 1)
    }

    /// Shows a picture as half blocks. Says whether there is such a picture.
    fn paint(&mut self, sheet: &mut Sheet, area: Rect, picture: &Picture, theme: Theme) -> bool {
        let Some(index) = self.find(picture, (area.width, area.height * 2)) else {
            return false;
        };
        let Some(drawn) = self.drawn.get_mut(index) else {
            return false;
        };
        if !matches!(&drawn.cells, Some((known, _)) if *known == theme) {
            drawn.cells = Some((theme, drawn.raster.cells(theme)));
        }
        if let Some((_, cells)) = &drawn.cells {
            raster::show(sheet, area, cells);
        }
        true
    }
}

/// Shows a picture in an area: as pixels, as its drawing in characters, or in words in a frame.
pub(super) fn show(pen: &mut Pen<'_>, sheet: &mut Sheet, area: Rect, picture: &Picture) {
    if area.is_empty() || pen.pictures.measuring {
        return;
    }
    if pen.draws_pixels() && pen.pictures.paint(sheet, area, picture, pen.theme) {
        return;
    }
    let drawn = pen.pictures.in_characters(picture);
    let lines = drawn.filter(|_| !is_altered(picture)).filter(|lines| {
        lines.len() <= usize::from(area.height)
            && lines
                .iter()
                .all(|line| line.chars().count() <= usize::from(area.width))
    });
    if let Some(lines) = lines {
        let widest = lines.iter().map(|line| line.chars().count()).max();
        let widest = u16::try_from(widest.unwrap_or(0)).unwrap_or(area.width);
        let rows = u16::try_from(lines.len()).unwrap_or(area.height);
        let left = area.x + (area.width - widest.min(area.width)) / 2;
        let top = area.y + (area.height - rows) / 2;
        let style = pen.theme.style(Role::Text, Surface::Night);
        sheet.write_lines(left, top, &lines, style);
    } else {
        in_words(pen, sheet, area, picture);
    }
}

/// Whether a picture shows something else than its drawing in characters.
pub(super) fn is_altered(picture: &Picture) -> bool {
    let is_changed = !picture.hidden.is_empty() || !picture.blurred.is_empty();
    is_changed || picture.alt.is_some() || picture.view_box.is_some()
}

fn in_words(pen: &Pen<'_>, sheet: &mut Sheet, area: Rect, picture: &Picture) {
    let style = pen.theme.style(Role::Quiet, Surface::Night);
    sheet.frame(
        area,
        pen.glyphs,
        pen.theme.style(Role::Border, Surface::Night),
    );
    let words = pen.pictures.alt(picture);
    let lines = pen.wrap(&words, area.width.saturating_sub(4));
    let room = area.height.saturating_sub(2);
    let rows = u16::try_from(lines.len()).unwrap_or(room).min(room);
    let top = area.y + (area.height - rows) / 2;
    for (y, line) in (top..top + rows).zip(&lines) {
        let line = shorten(line, area.width.saturating_sub(2), pen.glyphs.ellipsis);
        sheet.write_centred(area.x, y, area.width, &line, style);
    }
}

pub(super) fn region([x, y, width, height]: [f32; 4]) -> Region {
    Region {
        x,
        y,
        width,
        height,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is clamped to the cells that there are"
)]
fn within(cell: f32, cells: u16) -> u16 {
    cell.clamp(0.0, f32::from(cells)) as u16
}
