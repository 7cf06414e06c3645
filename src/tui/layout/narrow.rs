//! A step about a photo where nothing has room beside it: the photo above, or a small picture
//! beside the list.

use ratatui::layout::Rect;

use super::super::body::{self, things};
use super::super::hit::{Hit, Target, Turn};
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::text::shorten;
use super::super::theme::{Role, Surface};
use super::jigsaw::jigsaw;
use super::photo::{ROOMY, print_it, told};
use super::print::Print;
use super::speech::named_lines;
use super::window::{Paging, Window, compose_above};
use super::{reading, sight, tools};
use crate::stage::{Body, Menu, Picture, Stage};
use crate::words::Text;

/// Columns and rows of the small picture beside a list, where the photo has no room.
const SMALL: (u16, u16) = (14, 7);

/// Where there is no room beside a photo: it stands above if there are rows enough, and else a
/// small picture beside the list.
pub(super) fn narrow(
    pen: &mut Pen<'_>,
    (stage, shown): (&Stage, &Picture),
    screen: &mut Sheet,
    area: Rect,
) -> Paging {
    let mut area = area;
    let has_photo = area.height >= ROOMY - 4;
    if has_photo {
        let upper = Rect {
            height: area.height / 2,
            ..area
        };
        let mut print = Print::within(pen, shown, upper);
        print.area.x += (area.width - print.area.width) / 2;
        print_it(pen, stage, screen, &print);
        let rows = print.area.height + print.caption_rows() + 1;
        area = Rect::new(
            area.x,
            area.y + rows,
            area.width,
            area.height.saturating_sub(rows),
        );
    }
    let mut text = Sheet::new(area.width, 0);
    let terse = std::mem::replace(&mut pen.terse, true);
    told(pen, &mut text, stage);
    pen.terse = terse;
    // What was just uncovered comes before what was asked.
    tools::notes(pen, &mut text, stage);
    if let Some(said) = &stage.speech {
        let name = pen.say_on_a_line(&said.name);
        named_lines(pen, &mut text, (&name, Role::Accent), &pen.say(&said.text));
    }
    reading::ask(pen, &mut text, stage);
    if let Some(pieces) = &stage.jigsaw {
        jigsaw(pen, &mut text, pieces);
    }
    let Body::Menu(menu) = &stage.body else {
        let sheet = body::body(pen, stage, area.width, area.height);
        return compose_above(pen, screen, area, &text, &sheet).0;
    };
    let is_small = !has_photo && pen.draws_pixels();
    let width = if is_small {
        area.width - SMALL.0 - 2
    } else {
        area.width
    };
    let mut sheet = Sheet::new(width, 0);
    things(pen, &mut sheet, menu, true);
    body::way_on(pen, &mut sheet, (stage, menu));
    // Where the list doesn't fit, a row below it names the part that is out of sight.
    let parts = parts(&sheet, menu);
    let is_cut = parts.len() > 1 && text.height() + 1 + sheet.height() > area.height;
    let inner = Rect {
        height: area.height - u16::from(is_cut),
        ..area
    };
    let (paging, lower) = compose_above(pen, screen, inner, &text, &sheet);
    if is_cut {
        let row = Rect::new(area.x, inner.bottom(), width, 1);
        elsewhere(pen, screen, row, (&parts, paging.body));
    }
    if is_small {
        let rows = SMALL.1.min(lower.height);
        let x = lower.x + width + 1;
        let seen = sight::seen(pen, menu, shown);
        let near = pen.pictures.near(&seen, (SMALL.0, rows)).unwrap_or(seen);
        picture::show(pen, screen, Rect::new(x, lower.y, SMALL.0, rows), &near);
    }
    paging
}

/// The headings of a list, each with the row of its first item.
fn parts<'m>(sheet: &Sheet, menu: &'m Menu) -> Vec<(u16, &'m Text)> {
    let row = |index| {
        let of_item = |hit: &&Hit| hit.target == Target::Item(index);
        sheet.hits.iter().find(of_item).map(|hit| hit.area.y)
    };
    let headed = menu.items.iter().enumerate();
    headed
        .filter_map(|(index, item)| Some((row(index)?, item.heading.as_ref()?)))
        .collect()
}

/// Names the part of a list that begins below what is shown, or else the one that ends above it.
fn elsewhere(
    pen: &Pen<'_>,
    screen: &mut Sheet,
    row: Rect,
    (parts, window): (&[(u16, &Text)], Window),
) {
    let end = window.first + window.shown;
    let below = parts.iter().find(|(first, _)| *first >= end);
    let above = parts.first().filter(|_| window.has_before());
    let (sign, part, turn) = match (below, above) {
        (Some(part), _) => (pen.glyphs.later, part, Turn::On),
        (None, Some(part)) => (pen.glyphs.earlier, part, Turn::Back),
        (None, None) => return,
    };
    let words = format!("{sign} {}", pen.say_on_a_line(part.1));
    let words = shorten(&words, row.width, pen.glyphs.ellipsis);
    let style = pen.theme.style(Role::Accent, Surface::Night);
    screen.write(row.x, row.y, &words, style);
    screen.hit(row, Target::Page(turn));
}
