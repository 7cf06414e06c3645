//! What frames most screens: heading and trail above, a notice, key hints below.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten};
use super::super::theme::{Role, Surface};
use super::super::widgets::key_hints;
use crate::stage::{Stage, Trail};

/// From so many rows on there is air between the parts.
pub(super) const AIRY: u16 = 20;

/// Most dots of a trail; a longer way is said in numbers.
const MOST_DOTS: usize = 16;

/// Draws heading, trail, notice and hints; gives what is left between them.
pub(super) fn chrome(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet, widest: u16) -> Rect {
    let air = u16::from(screen.height() >= AIRY);
    let row = middle(screen, widest);
    let top = title_row(pen, stage, screen, row);
    let top = notice(pen, stage, screen, top);
    let bottom = hints(pen, stage, screen, widest).saturating_sub(air);
    Rect::new(row.x, top, row.width, bottom.saturating_sub(top))
}

/// Draws heading and trail; gives the first row below them.
pub(super) fn title_row(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet, row: Rect) -> u16 {
    if stage.heading.is_none() && stage.trail.is_none() {
        return 0;
    }
    let y = spare(screen.height());
    heading(pen, stage, screen, Rect { y, ..row });
    y + 1 + u16::from(screen.height() >= AIRY)
}

/// The same area with the air above and below it, for what does not fit otherwise.
pub(super) fn without_air(stage: &Stage, screen: &Sheet, area: Rect) -> Rect {
    let air = u16::from(screen.height() >= AIRY);
    let titled = stage.heading.is_some() || stage.trail.is_some();
    let above = if titled && stage.notice.is_none() {
        air
    } else {
        0
    };
    Rect::new(
        area.x,
        area.y - above,
        area.width,
        area.height + above + air,
    )
}

/// The columns of the content: the middle of the window, at most so wide.
pub(super) fn middle(screen: &Sheet, widest: u16) -> Rect {
    let edge = margin(screen.width());
    let width = screen.width().saturating_sub(2 * edge).min(widest);
    let left = screen.width().saturating_sub(width) / 2;
    Rect::new(left, 0, width, 1)
}

/// Rows left free above the heading and below the hints of a large window.
const fn spare(rows: u16) -> u16 {
    if rows >= 36 { 1 } else { 0 }
}

/// Columns left free at each side.
pub(super) const fn margin(columns: u16) -> u16 {
    if columns >= 60 { 2 } else { 1 }
}

/// Draws the key hints at the foot; gives the first row that they take.
pub(super) fn hints(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet, widest: u16) -> u16 {
    let Rect { x, width, .. } = middle(screen, widest);
    let hints = key_hints(pen, stage, width);
    let height = hints.height().min(screen.height() / 3);
    let top = screen.height() - height - spare(screen.height());
    screen.place(&hints, 0, Rect::new(x, top, width, height));
    top
}

fn heading(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet, row: Rect) {
    let (left, width) = (row.x, row.width);
    let trail = stage.trail.map(|trail| dots(pen, trail));
    let dots_width = trail
        .as_ref()
        .map_or(0, |dots| dots.iter().map(|(words, _)| cells(words)).sum());
    if let Some(heading) = &stage.heading {
        let words = pen.say_on_a_line(heading);
        let words = shorten(
            &words,
            width.saturating_sub(dots_width + 2),
            pen.glyphs.ellipsis,
        );
        screen.write(
            left,
            row.y,
            &words,
            pen.theme.style(Role::Heading, Surface::Night),
        );
    }
    let mut x = (left + width).saturating_sub(dots_width);
    for (words, role) in trail.unwrap_or_default() {
        x = screen.write(x, row.y, &words, pen.theme.style(role, Surface::Night));
    }
}

/// The way through a level: lamps behind, the lantern here, rings ahead.
fn dots(pen: &Pen<'_>, trail: Trail) -> Vec<(String, Role)> {
    if trail.of > MOST_DOTS {
        return vec![(format!("{} / {}", trail.done, trail.of), Role::Accent)];
    }
    (0..trail.of)
        .map(|step| {
            let (sign, role) = match step.cmp(&trail.done) {
                std::cmp::Ordering::Less => (pen.glyphs.step_done, Role::Lamp),
                std::cmp::Ordering::Equal => (pen.glyphs.step_now, Role::Accent),
                std::cmp::Ordering::Greater => (pen.glyphs.step_ahead, Role::Border),
            };
            let gap = if step == 0 { "" } else { " " };
            (format!("{gap}{sign}"), role)
        })
        .collect()
}

/// Draws what must be known now; gives the row below it.
pub(super) fn notice(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet, top: u16) -> u16 {
    let Some(notice) = &stage.notice else {
        return top;
    };
    let left = margin(screen.width());
    let style = pen
        .theme
        .style(Role::NotYet, Surface::Raised)
        .add_modifier(Modifier::BOLD);
    let mut y = top;
    for line in pen
        .wrap(notice, screen.width().saturating_sub(2 * left + 2))
        .iter()
        .take(3)
    {
        screen.fill(Rect::new(0, y, screen.width(), 1), style);
        let sign = if y == top { "!" } else { " " };
        let x = screen.write(left, y, sign, style);
        screen.write(x + 1, y, line, style);
        y += 1;
    }
    y
}
