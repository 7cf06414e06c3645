//! A photo with its caption, a ring around what has the focus, and stickers on what was found.

use ratatui::layout::Rect;

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten};
use super::super::theme::{Role, Surface};
use super::super::widgets::mark_sign;
use crate::stage::{Item, Mark, Picture};

/// The middle of the white strip below a photo, in parts of its height: 40.5 to 47 of 48.
const STRIP: f32 = 43.75 / 48.0;

/// Columns and rows of the frame for a photo that is told in words.
const IN_WORDS: (u16, u16) = (60, 14);

/// Where a photo goes.
pub(super) struct Print<'p> {
    picture: &'p Picture,
    pub(super) area: Rect,
    /// Whether the caption stands on the photo itself.
    on_strip: bool,
}

/// What is to be seen on a photo.
#[derive(Clone, Copy)]
pub(super) struct Sight<'i> {
    pub(super) items: &'i [Item],
}

impl<'p> Print<'p> {
    /// As large as a room allows, at its upper left.
    pub(super) fn within(pen: &Pen<'_>, picture: &'p Picture, room: Rect) -> Self {
        let on_strip = pen.draws_pixels() && picture.view_box.is_none();
        let mut print = Self {
            picture,
            area: room,
            on_strip,
        };
        let rows = room.height.saturating_sub(print.caption_rows());
        let (width, height) = if pen.draws_pixels() {
            fitted(pen.pictures.aspect(picture), room.width, rows)
        } else {
            let drawn = pen.pictures.size_in_characters(picture);
            let drawn = drawn.filter(|_| !picture::is_altered(picture));
            let drawn = drawn.filter(|(wide, high)| *wide <= room.width && *high <= rows);
            drawn.unwrap_or((IN_WORDS.0.min(room.width), IN_WORDS.1.min(rows)))
        };
        print.area = Rect {
            width,
            height,
            ..room
        };
        print
    }

    /// The row of the caption on the photo.
    fn strip(&self) -> u16 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a part of the rows that there are"
        )]
        let row = (f32::from(self.area.height) * STRIP).floor() as u16;
        self.area.y + row.min(self.area.height.saturating_sub(1))
    }

    /// The photo without the strip, where its caption stands on that: no ring may hide the words.
    fn above_caption(&self) -> Rect {
        if self.on_strip && self.picture.caption.is_some() {
            let height = self.strip().saturating_sub(self.area.y);
            Rect {
                height,
                ..self.area
            }
        } else {
            self.area
        }
    }

    /// Rows below the photo for its caption.
    pub(super) fn caption_rows(&self) -> u16 {
        u16::from(self.picture.caption.is_some() && !self.on_strip)
    }
}

/// The largest size of a shape within some columns and rows.
fn fitted(aspect: f32, columns: u16, rows: u16) -> (u16, u16) {
    let wide = (f32::from(rows) * 2.0 * aspect).min(f32::from(columns));
    let high = wide / aspect / 2.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both are positive and at most as large as the room"
    )]
    let size = (wide.round() as u16, high.round() as u16);
    (size.0.min(columns), size.1.min(rows))
}

/// Draws a photo with what is to be seen on it.
pub(super) fn print(pen: &mut Pen<'_>, screen: &mut Sheet, print: &Print<'_>, sight: Sight<'_>) {
    let area = print.area;
    if area.is_empty() {
        return;
    }
    picture::show(pen, screen, area, print.picture);
    if pen.draws_pixels() {
        places(pen, screen, print, sight);
    }
    caption(pen, screen, print);
}

/// Draws stickers, and the ring around what has the focus; says what can be pointed at.
fn places(pen: &Pen<'_>, screen: &mut Sheet, print: &Print<'_>, sight: Sight<'_>) {
    let area = print.area;
    let mut places: Vec<(usize, &Item, Rect)> = Vec::new();
    for (index, item) in sight.items.iter().enumerate() {
        let place = item.place.as_deref();
        let found = place.and_then(|place| pen.pictures.place(print.picture, place, area));
        places.extend(found.map(|found| (index, item, found)));
    }
    // What is smaller lies on top, so that it can be pointed at.
    places.sort_by_key(|(_, _, place)| std::cmp::Reverse(place.area()));
    for (index, item, place) in &places {
        screen.hit(*place, Target::Item(*index));
        sticker(pen, screen, item.mark, *place, area);
    }
    if let Some((_, item, place)) = places.iter().find(|(index, _, _)| *index == pen.view.focus) {
        ring(pen, screen, around(*place, print.above_caption()));
        sticker(pen, screen, item.mark, *place, area);
        screen.focus(*place, place.as_position());
    }
}

/// A small sign in the middle of what was found, or was missed before.
fn sticker(pen: &Pen<'_>, screen: &mut Sheet, mark: Mark, place: Rect, photo: Rect) {
    let (role, surface) = match mark {
        Mark::Done => (Role::Heading, Surface::Focus),
        Mark::NotYet => (Role::NotYet, Surface::Panel),
        Mark::None
        | Mark::On
        | Mark::Off
        | Mark::Stars(_)
        | Mark::Lamp(_)
        | Mark::Lamps { .. }
        | Mark::Place(_) => return,
    };
    let words = format!(" {} ", mark_sign(pen, mark));
    let width = cells(&words);
    let left = (place.x + place.width / 2).saturating_sub(width / 2);
    let left = left.clamp(photo.x, photo.right().saturating_sub(width).max(photo.x));
    let y = place.y + place.height / 2;
    let y = y.min(photo.bottom().saturating_sub(1));
    screen.write(left, y, &words, pen.theme.style(role, surface));
}

/// The edge around a place, within the photo.
fn around(place: Rect, photo: Rect) -> Rect {
    let left = place.x.saturating_sub(1).max(photo.x);
    let top = place.y.saturating_sub(1).max(photo.y);
    let right = (place.right() + 1).min(photo.right());
    let bottom = (place.bottom() + 1).min(photo.bottom());
    Rect::new(
        left,
        top,
        right.saturating_sub(left),
        bottom.saturating_sub(top),
    )
}

/// Corners of light, dark behind, so that they are seen on every ground.
fn ring(pen: &Pen<'_>, screen: &mut Sheet, area: Rect) {
    if area.width < 2 || area.height < 2 {
        return;
    }
    let style = pen.theme.style(Role::Lamp, Surface::Panel);
    let [
        upper_left,
        upper_right,
        lower_right,
        lower_left,
        across,
        down,
    ] = pen.glyphs.lit;
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    for (x, beside, y, below, corner) in [
        (area.x, area.x + 1, area.y, area.y + 1, upper_left),
        (right, right - 1, area.y, area.y + 1, upper_right),
        (right, right - 1, bottom, bottom - 1, lower_right),
        (area.x, area.x + 1, bottom, bottom - 1, lower_left),
    ] {
        if area.width > 4 {
            screen.write(beside, y, across, style);
        }
        if area.height > 4 {
            screen.write(x, below, down, style);
        }
        screen.write(x, y, corner, style);
    }
}

/// The caption: on the white strip in dark ink, or below the photo.
fn caption(pen: &Pen<'_>, screen: &mut Sheet, print: &Print<'_>) {
    let Some(caption) = &print.picture.caption else {
        return;
    };
    let area = print.area;
    let words = pen.say_on_a_line(caption);
    let room = area.width.saturating_sub(4);
    let words = shorten(&words, room, pen.glyphs.ellipsis);
    if print.on_strip {
        let y = print.strip();
        screen.write_centred(area.x, y, area.width, &words, pen.theme.on_paper());
    } else {
        let style = pen.theme.style(Role::Text, Surface::Night);
        screen.write_centred(area.x, area.bottom(), area.width, &words, style);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_is_as_large_as_the_smaller_side_allows() {
        assert_eq!(fitted(4.0 / 3.0, 46, 40), (46, 17));
        assert_eq!(fitted(4.0 / 3.0, 90, 15), (40, 15));
        assert_eq!(fitted(4.0 / 3.0, 90, 0), (0, 0));
    }

    #[test]
    fn the_ring_stays_inside_the_photo() {
        let photo = Rect::new(2, 3, 40, 15);
        let inside = around(Rect::new(10, 8, 4, 2), photo);
        assert_eq!(inside, Rect::new(9, 7, 6, 4));
        let corner = around(Rect::new(2, 3, 4, 2), photo);
        assert_eq!(corner, Rect::new(2, 3, 5, 3));
        let other = around(Rect::new(40, 16, 2, 2), photo);
        assert_eq!(other, Rect::new(39, 15, 3, 3));
    }
}
