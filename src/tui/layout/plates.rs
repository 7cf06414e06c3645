//! The names of places on the map: plates, of which none covers another.

use ratatui::layout::Rect;

use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::cells;
use super::super::theme::{Role, Surface};
use super::super::widgets::mark;
use crate::stage::{Item, Picture};

/// A place of the map with its item.
pub(super) struct Spot<'a> {
    pub(super) index: usize,
    item: &'a Item,
    pub(super) area: Rect,
}

pub(super) fn plate_words(pen: &Pen<'_>, index: usize, item: &Item) -> String {
    let mut words = String::new();
    if index < 9 {
        words.push_str(&(index + 1).to_string());
        words.push(' ');
    }
    words.push_str(&pen.say_on_a_line(&item.label));
    if let Some((sign, _)) = mark(pen, item.mark) {
        words.push(' ');
        words.push_str(&sign);
    }
    words
}

pub(super) fn spots<'a>(
    pen: &Pen<'_>,
    items: &'a [Item],
    shown: &Picture,
    sky: Rect,
) -> Vec<Spot<'a>> {
    let known = |(index, item): (usize, &'a Item)| {
        let place = item.place.as_ref()?;
        let area = pen.pictures.place(shown, place, sky);
        // A place that the drawing lacks still needs a plate: along the foot of the map.
        let column = u16::try_from(index).unwrap_or(0) * 12 % sky.width.max(1);
        let area = area.unwrap_or(Rect::new(column, sky.bottom().saturating_sub(2), 1, 1));
        Some(Spot { index, item, area })
    };
    items.iter().enumerate().filter_map(known).collect()
}

/// The name of a place on the map.
pub(super) struct Plate {
    index: usize,
    words: String,
    pub(super) area: Rect,
}

/// Plates so that none covers another; the focused one first, as it always has one.
pub(super) fn plates(pen: &Pen<'_>, spots: &[Spot<'_>], sky: Rect) -> Vec<Plate> {
    let mut plates: Vec<Plate> = Vec::new();
    let mut taken: Vec<Rect> = Vec::new();
    if let Some(spot) = spots.iter().find(|spot| spot.index == pen.view.focus) {
        let words = format!(
            "{} {} ",
            pen.glyphs.pointer,
            plate_words(pen, spot.index, spot.item)
        );
        let area =
            plate_area(spot.area, &words, sky, &taken).unwrap_or(Rect::new(0, 1, cells(&words), 1));
        taken.push(area);
        plates.push(Plate {
            index: spot.index,
            words,
            area,
        });
    }
    for spot in spots.iter().filter(|spot| spot.index != pen.view.focus) {
        let full = format!(" {} ", plate_words(pen, spot.index, spot.item));
        let number = format!(" {} ", spot.index + 1);
        let fitting = [full, number]
            .into_iter()
            .find_map(|words| plate_area(spot.area, &words, sky, &taken).map(|area| (words, area)));
        if let Some((words, area)) = fitting {
            taken.push(area);
            plates.push(Plate {
                index: spot.index,
                words,
                area,
            });
        }
    }
    plates
}

/// Writes the plates over the map, with a frame around the focused place.
pub(super) fn write_plates(
    pen: &Pen<'_>,
    screen: &mut Sheet,
    (spots, plates): (&[Spot<'_>], &[Plate]),
    sky: Rect,
) {
    if let Some(spot) = spots.iter().find(|spot| spot.index == pen.view.focus) {
        frame_place(pen, screen, spot.area, sky);
    }
    for plate in plates {
        let focused = plate.index == pen.view.focus;
        let style = if focused {
            pen.theme.style(Role::Heading, Surface::Focus)
        } else {
            pen.theme.style(Role::Text, Surface::Panel)
        };
        screen.write(plate.area.x, plate.area.y, &plate.words, style);
        screen.hit(plate.area, Target::Item(plate.index));
        if focused {
            screen.focus(plate.area, plate.area.as_position());
        }
    }
}

/// Writes "soon" at those places of the drawing that no item leads to yet, as far as it covers no
/// plate. Who walks by goes behind it.
pub(super) fn write_signs(
    pen: &Pen<'_>,
    screen: &mut Sheet,
    (items, shown, plates): (&[Item], &Picture, &[Plate]),
    sky: Rect,
) {
    let words = format!(" {} ", pen.say(&labels::SOON));
    let style = pen.theme.style(Role::Quiet, Surface::Panel);
    let mut taken: Vec<Rect> = plates.iter().map(|plate| plate.area).collect();
    for place in pen.pictures.without_item(shown, items) {
        let house = pen.pictures.place(shown, &place.id, sky);
        if let Some(area) = house.and_then(|house| plate_area(house, &words, sky, &taken)) {
            screen.write(area.x, area.y, &words, style);
            taken.push(area);
        }
    }
}

/// Where a plate has room: below its place, above it, or on it.
fn plate_area(place: Rect, words: &str, sky: Rect, taken: &[Rect]) -> Option<Rect> {
    let width = cells(words);
    if width > sky.width {
        return None;
    }
    let middle = place.x + place.width / 2;
    let left = middle.saturating_sub(width / 2).min(sky.right() - width);
    let below = place.bottom();
    let rows = [
        below,
        place.y.saturating_sub(1),
        place.y + place.height / 2,
        below + 1,
    ];
    rows.into_iter()
        .filter(|row| (1..sky.bottom()).contains(row))
        .map(|row| Rect::new(left, row, width, 1))
        .find(|area| {
            let wide = Rect::new(area.x.saturating_sub(1), area.y, area.width + 2, 1);
            !taken.iter().any(|other| other.intersects(wide))
        })
}

/// The edge around a place, within the sky and below the row of the heading.
fn around(place: Rect, sky: Rect) -> Rect {
    let left = place.x.saturating_sub(1).max(sky.x);
    let top = place.y.saturating_sub(1).max(sky.y + 1);
    let right = (place.right() + 1).min(sky.right());
    let bottom = place.bottom().min(sky.bottom());
    Rect::new(
        left,
        top,
        right.saturating_sub(left),
        bottom.saturating_sub(top),
    )
}

/// Corners of light around the focused place, and an arrow above it.
fn frame_place(pen: &Pen<'_>, screen: &mut Sheet, place: Rect, sky: Rect) {
    let area = around(place, sky);
    if area.is_empty() {
        return;
    }
    let style = pen.theme.style(Role::Lamp, Surface::Night);
    let [upper_left, upper_right, lower_right, lower_left] = pen.glyphs.corners;
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    for (x, next, y, corner) in [
        (area.x, area.x + 1, area.y, upper_left),
        (right, right.saturating_sub(1), area.y, upper_right),
        (right, right.saturating_sub(1), bottom, lower_right),
        (area.x, area.x + 1, bottom, lower_left),
    ] {
        screen.write(next, y, pen.glyphs.across, style);
        screen.write(x, y, corner, style);
    }
    screen.write(area.x + area.width / 2, area.y, pen.glyphs.above, style);
}

#[cfg(test)]
mod tests {
    use super::*;

    const SKY: Rect = Rect::new(0, 0, 80, 19);

    #[test]
    fn the_edge_stands_around_a_place_but_not_below_it() {
        let place = Rect::new(20, 5, 10, 6);
        assert_eq!(around(place, SKY), Rect::new(19, 4, 12, 7));
    }

    #[test]
    fn the_edge_keeps_clear_of_the_heading_and_of_what_is_outside_the_sky() {
        let corner = Rect::new(0, 0, 10, 6);
        assert_eq!(around(corner, SKY), Rect::new(0, 1, 11, 5));
        let other = Rect::new(70, 10, 10, 9);
        assert_eq!(around(other, SKY), Rect::new(69, 9, 11, 10));
        assert!(around(Rect::new(3, 0, 5, 1), SKY).is_empty());
    }
}
