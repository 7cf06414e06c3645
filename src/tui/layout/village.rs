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
use super::super::widgets::button;
use super::chrome::{AIRY, chrome, hints, margin, middle, notice};
use super::page;
use super::parade::parade;
use super::plates::{plate_words, plates, spots, write_plates, write_signs};
use super::window::{Paging, Window, compose, edges};
use crate::stage::{Body, Item, Mark, Picture, Stage, lamps_in_words};
use crate::words::Text;

/// The widest that text below the map gets.
const WIDEST: u16 = 132;

/// The most lines about the focused place.
const MOST_NOTE: usize = 2;

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
    let soon = soon(pen, stage, area.width);
    let fits = |lines: &Vec<String>| {
        lines.len() + soon.len() + usize::from(body.height()) < usize::from(area.height)
            && lines
                .iter()
                .all(|line| line.chars().count() <= usize::from(area.width))
    };
    if let Some(lines) = lines.filter(fits) {
        let style = pen.theme.style(Role::Text, Surface::Night);
        reading.write_lines(0, 0, &lines, style);
        let style = pen.theme.style(Role::Quiet, Surface::Night);
        reading.write_lines(0, reading.height(), &soon, style);
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

/// Which houses of the drawing can't be visited yet.
fn soon(pen: &Pen<'_>, stage: &Stage, width: u16) -> Vec<String> {
    let (Body::Menu(menu), Some(picture)) = (&stage.body, &stage.picture) else {
        return Vec::new();
    };
    let closed = pen.pictures.without_item(picture, &menu.items);
    let lines = closed.flat_map(|place| {
        let title = Text::from_data(place.title.clone());
        pen.wrap(&labels::SOON_TO_OPEN.with("place", title), width)
    });
    lines.collect()
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
    write_signs(pen, screen, (items, shown, &plates), sky);
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
        past: 0,
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
        let mut lines = wrap(&words, width);
        if let Mark::Lamps { lit, of } = item.mark {
            let lamps = pen.say_on_a_line(&lamps_in_words(lit, of));
            // The plate counts them too, where these words have no room.
            let with_lamps = wrap(&format!("{words} {lamps}"), width);
            if with_lamps.len() <= MOST_NOTE {
                lines = with_lamps;
            }
        }
        lines.truncate(MOST_NOTE);
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
