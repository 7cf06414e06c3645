//! A message as a bubble, framed or on a ground of its own, with what was done with it.

use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{LONGEST_LINE, cells, shorten};
use super::super::theme::{Role, Surface};
use crate::words::Text;

/// How much room a message takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Form {
    /// With a frame that holds the writer's name.
    Framed,
    /// On a ground of its own, below the writer's name.
    Filled,
    /// With the name before the words, and no air.
    Tight,
}

/// One message as it is drawn.
pub(super) struct Bubble<'s> {
    /// Whose it is; in rows that are few it begins the words.
    pub(super) name: String,
    /// How the name and the edge are coloured.
    pub(super) voice: Style,
    /// The same on the ground of the bubble.
    pub(super) inside: Style,
    pub(super) mine: bool,
    pub(super) lines: Vec<String>,
    pub(super) mark: Option<(String, Role)>,
    /// Its place in the menu.
    pub(super) item: Option<usize>,
    pub(super) by: Option<&'s Text>,
}

/// The ground of a bubble.
pub(super) fn surface(pen: &Pen<'_>, item: Option<usize>, mine: bool) -> Surface {
    if item == Some(pen.view.focus) {
        Surface::Focus
    } else if mine {
        Surface::Mine
    } else {
        Surface::Raised
    }
}

/// Draws a bubble below what is on the sheet: of others so many columns from the left, of the own
/// side at the right.
pub(super) fn draw(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (bubble, form): (&Bubble<'_>, Form),
    left: u16,
    goes_on: bool,
) {
    let mut rows = bubble.lines.clone();
    if let Some((words, _)) = &bubble.mark {
        let longest = sheet.width().saturating_sub(8).min(LONGEST_LINE);
        rows.push(shorten(words, longest, pen.glyphs.ellipsis));
    }
    let inner = rows.iter().map(|row| cells(row)).max().unwrap_or(0);
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let area = match form {
        Form::Framed => framed(pen, sheet, bubble, (left, inner), height),
        Form::Filled | Form::Tight => {
            above(sheet, (bubble, form), left + 2, goes_on);
            filled(pen, sheet, bubble, (left, inner), height)
        }
    };
    let surface = surface(pen, bubble.item, bubble.mine);
    let text = pen.theme.style(Role::Text, surface);
    let frame = u16::from(form == Form::Framed);
    let (x, y) = (area.x + 2, area.y + frame);
    let below = sheet.write_lines(x, y, &rows, text);
    if let Some((_, role)) = &bubble.mark {
        let style = pen.theme.style(*role, surface).add_modifier(Modifier::BOLD);
        let words = rows.last().map_or("", String::as_str);
        sheet.write(x, below.saturating_sub(1), words, style);
    }
    if form == Form::Tight && !bubble.mine {
        // A name that is longer than the line goes on below in plain text.
        let name = &bubble.name;
        let first = rows.first().filter(|line| cells(line) < cells(name));
        sheet.write(x, y, first.unwrap_or(name), bubble.inside);
    }
    if let Some(index) = bubble.item {
        pickable(pen, sheet, (area, y), index);
    }
}

/// The row above a bubble: its writer's name, unless they go on writing; then it is air.
fn above(sheet: &mut Sheet, (bubble, form): (&Bubble<'_>, Form), left: u16, goes_on: bool) {
    let y = sheet.height();
    if form == Form::Tight || (goes_on && y == 0) {
        return;
    }
    sheet.reach(y + 1);
    if goes_on {
        return;
    }
    let x = if bubble.mine {
        sheet.width().saturating_sub(cells(&bubble.name) + 2)
    } else {
        left
    };
    sheet.write(x, y, &bubble.name, bubble.voice);
}

/// Where a bubble of so many columns of words goes.
fn stretch(sheet: &Sheet, bubble: &Bubble<'_>, (left, inner): (u16, u16)) -> (u16, u16) {
    let width = inner + 4;
    let x = if bubble.mine {
        sheet.width().saturating_sub(width)
    } else {
        left
    };
    (x, width)
}

/// A bubble on a ground of its own, with an edge at the side of its writer.
fn filled(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    bubble: &Bubble<'_>,
    columns: (u16, u16),
    height: u16,
) -> Rect {
    let (x, width) = stretch(sheet, bubble, columns);
    let area = Rect::new(x, sheet.height(), width, height);
    sheet.reach(area.bottom());
    let surface = surface(pen, bubble.item, bubble.mine);
    sheet.fill(area, pen.theme.style(Role::Text, surface));
    let [others, own] = pen.glyphs.said;
    for y in area.y..area.bottom() {
        if bubble.mine {
            sheet.write(area.right().saturating_sub(1), y, own, bubble.inside);
        } else {
            sheet.write(area.x, y, others, bubble.inside);
        }
    }
    area
}

/// A bubble in a frame whose upper edge holds the name. A tail points at its writer.
fn framed(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    bubble: &Bubble<'_>,
    (left, inner): (u16, u16),
    height: u16,
) -> Rect {
    let inner = inner.max(cells(&bubble.name) + 2);
    let (x, width) = stretch(sheet, bubble, (left + 1, inner));
    let x = if bubble.mine { x.saturating_sub(1) } else { x };
    let area = Rect::new(x, sheet.height(), width, height + 2);
    sheet.reach(area.bottom());
    let surface = surface(pen, bubble.item, bubble.mine);
    let inside = Rect::new(area.x + 1, area.y + 1, width.saturating_sub(2), height);
    sheet.fill(inside, pen.theme.style(Role::Text, surface));
    sheet.frame(area, pen.glyphs, bubble.voice);
    let title = format!(" {} ", bubble.name);
    if bubble.mine {
        let from = area.right().saturating_sub(cells(&title) + 2);
        sheet.write(from, area.y, &title, bubble.voice);
        sheet.write(area.right(), area.y + 1, pen.glyphs.pointer, bubble.voice);
    } else {
        sheet.write(area.x + 2, area.y, &title, bubble.voice);
        let tail = area.x.saturating_sub(1);
        sheet.write(tail, area.y + 1, pen.glyphs.tail, bubble.voice);
    }
    area
}

/// A message that can be picked has its number beside it, and the focus perhaps.
pub(super) fn pickable(pen: &Pen<'_>, sheet: &mut Sheet, (area, y): (Rect, u16), index: usize) {
    let focused = pen.view.focus == index;
    let night = |role| pen.theme.style(role, Surface::Night);
    if focused {
        sheet.write(0, y, pen.glyphs.pointer, night(Role::Heading));
        sheet.focus(area, Position::new(0, y));
    }
    if index < 9 {
        let number = (index + 1).to_string();
        sheet.write(2, y, &number, night(Role::Accent));
    }
    let whole = Rect::new(0, area.y, area.right(), area.height);
    sheet.hit(whole, Target::Item(index));
}
