//! The map: a picture over the whole width, with a plate at each place of the menu.

use ratatui::layout::Rect;

use super::super::body;
use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten, wrap};
use super::super::theme::{Role, Surface};
use super::super::widgets::{button, mark};
use super::chrome::{AIRY, chrome, hints, margin, middle, notice};
use super::page;
use super::parade::parade;
use super::window::{Paging, Window, compose, edges};
use crate::stage::{Body, Item, Mark, Picture, Stage};

/// The widest that text below the map gets.
const WIDEST: u16 = 132;

/// A place of the map with its item.
struct Spot<'a> {
    index: usize,
    item: &'a Item,
    area: Rect,
}

/// Draws the map.
pub(super) fn village(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    match (&stage.body, &stage.picture) {
        (Body::Menu(menu), Some(picture)) if pen.draws_pixels() => {
            map(pen, stage, screen, (&menu.items, picture))
        }
        (Body::Menu(_) | Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_), _) => {
            in_words(pen, stage, screen)
        }
    }
}

/// Without colours: the map as drawn in characters where it fits, and a plain menu.
fn in_words(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let area = chrome(pen, stage, screen, 76);
    let mut reading = Sheet::new(area.width, 0);
    let body = body::body(pen, stage, area.width, area.height);
    let lines = stage
        .picture
        .as_ref()
        .and_then(|picture| pen.pictures.in_characters(picture));
    let fits = |lines: &Vec<String>| {
        lines.len() + usize::from(body.height()) < usize::from(area.height)
            && lines
                .iter()
                .all(|line| line.chars().count() <= usize::from(area.width))
    };
    if let Some(lines) = lines.filter(fits) {
        let style = pen.theme.style(Role::Text, Surface::Night);
        reading.write_lines(0, 0, &lines, style);
    }
    // Where rows are few the places come first; the item of the villagers leads to their names.
    if let Some(parade) = stage.parade.as_ref().filter(|_| !pen.terse) {
        super::reading::gap(&mut reading);
        let lines = pen.wrap(&parade.line, area.width);
        let style = pen.theme.style(Role::Text, Surface::Night);
        reading.write_lines(0, reading.height(), &lines, style);
    }
    let rest = page::terse_text(pen, stage, area.width);
    if rest.height() > 0 {
        super::reading::gap(&mut reading);
        let top = reading.height();
        reading.reach(top + rest.height());
        reading.place(&rest, 0, Rect::new(0, top, area.width, rest.height()));
    }
    compose(pen, screen, area, &reading, &body)
}

fn map(
    pen: &mut Pen<'_>,
    stage: &Stage,
    screen: &mut Sheet,
    (items, shown): (&[Item], &Picture),
) -> Paging {
    let foot = hints(pen, stage, screen, WIDEST);
    let Rect { x: left, width, .. } = middle(screen, WIDEST);
    let buttons = buttons(pen, items, width);
    let note = note(pen, items, width);
    let said = page::terse_text(pen, stage, width);
    let told = said.height().min(screen.height() / 3);
    let window = Window::new(pen.view.reading_first, told, said.height());
    let air = u16::from(screen.height() >= AIRY);
    let below = told + note.height() + air + buttons.height() + air;
    let sky = Rect::new(0, 0, screen.width(), foot.saturating_sub(below).max(3));
    let spots = spots(pen, items, shown, sky);
    let plates = plates(pen, &spots, sky);
    // Who walks by stands before the houses, and what is written lies over all.
    for spot in &spots {
        screen.hit(spot.area, Target::Item(spot.index));
    }
    let taken: Vec<Rect> = plates.iter().map(|plate| plate.area).collect();
    if !parade(pen, screen, (stage, shown), sky, &taken) {
        picture::show(pen, screen, sky, shown);
    }
    write_plates(pen, screen, (&spots, &plates), sky);
    heading(pen, stage, screen);
    let mut row = Rect::new(left, sky.bottom(), width, told);
    screen.place(&said, window.first, row);
    edges(pen, screen, row, window);
    row = Rect::new(left, row.bottom(), width, note.height());
    screen.place(&note, 0, row);
    row = Rect::new(left, row.bottom() + air, width, buttons.height());
    screen.place(&buttons, 0, row);
    Paging {
        reading: window,
        body: Window::default(),
    }
}

fn heading(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet) {
    if let Some(heading) = &stage.heading {
        let words = format!(" {} ", pen.say_on_a_line(heading));
        let words = shorten(&words, screen.width(), pen.glyphs.ellipsis);
        let style = pen.theme.style(Role::Heading, Surface::Panel);
        screen.write(margin(screen.width()), 0, &words, style);
    }
    notice(pen, stage, screen, u16::from(stage.heading.is_some()));
}

/// What is said about the focused place, on two lines at the most.
fn note(pen: &Pen<'_>, items: &[Item], width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 1);
    if let Some(item) = items.get(pen.view.focus) {
        let mut words = pen.say_on_a_line(&item.label);
        if let Some(note) = &item.note {
            words = format!("{words}: {}", pen.say_on_a_line(note));
        }
        if let Mark::Lamps { lit, of } = item.mark {
            words = format!("{words} {}", pen.say_on_a_line(&labels::lamps(lit, of)));
        }
        let lines: Vec<String> = wrap(&words, width).into_iter().take(2).collect();
        sheet.write_lines(0, 0, &lines, pen.theme.style(Role::Text, Surface::Night));
    }
    sheet
}

/// Items without a place, as a row of buttons.
fn buttons(pen: &Pen<'_>, items: &[Item], width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    let (mut x, mut y) = (0, 0);
    for (index, item) in items
        .iter()
        .enumerate()
        .filter(|(_, item)| item.place.is_none())
    {
        let label = plate_words(pen, index, item);
        let needed = cells(&label) + 4;
        if x > 0 && x + needed > width {
            (x, y) = (0, y + 1);
        }
        let focused = pen.view.focus == index;
        x = button(
            pen,
            &mut sheet,
            (x, y),
            &label,
            focused,
            Target::Item(index),
        ) + 1;
    }
    sheet
}

fn plate_words(pen: &Pen<'_>, index: usize, item: &Item) -> String {
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

fn spots<'a>(pen: &Pen<'_>, items: &'a [Item], shown: &Picture, sky: Rect) -> Vec<Spot<'a>> {
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
struct Plate {
    index: usize,
    words: String,
    area: Rect,
}

/// Plates so that none covers another; the focused one first, as it always has one.
fn plates(pen: &Pen<'_>, spots: &[Spot<'_>], sky: Rect) -> Vec<Plate> {
    let mut plates: Vec<Plate> = Vec::new();
    let mut taken: Vec<Rect> = Vec::new();
    if let Some(spot) = spots.iter().find(|spot| spot.index == pen.view.focus) {
        let words = format!(
            "{} {} ",
            pen.glyphs.pointer,
            plate_words(pen, spot.index, spot.item)
        );
        let area =
            plate_area(spot, &words, sky, &taken).unwrap_or(Rect::new(0, 1, cells(&words), 1));
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
            .find_map(|words| plate_area(spot, &words, sky, &taken).map(|area| (words, area)));
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
fn write_plates(
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

/// Where a plate has room: below its place, above it, or on it.
fn plate_area(spot: &Spot<'_>, words: &str, sky: Rect, taken: &[Rect]) -> Option<Rect> {
    let width = cells(words);
    if width > sky.width {
        return None;
    }
    let middle = spot.area.x + spot.area.width / 2;
    let left = middle.saturating_sub(width / 2).min(sky.right() - width);
    let below = spot.area.bottom();
    let rows = [
        below,
        spot.area.y.saturating_sub(1),
        spot.area.y + spot.area.height / 2,
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
