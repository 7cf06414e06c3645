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
pub(super) fn chrome(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Rect {
    let air = u16::from(screen.height() >= AIRY);
    let left = margin(screen.width());
    let mut top = 0;
    if stage.heading.is_some() || stage.trail.is_some() {
        top = heading(pen, stage, screen, left) + air;
    }
    top = notice(pen, stage, screen, top);
    let bottom = hints(pen, stage, screen).saturating_sub(air);
    Rect::new(
        left,
        top,
        screen.width().saturating_sub(2 * left),
        bottom.saturating_sub(top),
    )
}

/// Columns left free at each side.
pub(super) const fn margin(columns: u16) -> u16 {
    if columns >= 60 { 2 } else { 1 }
}

/// Draws the key hints at the foot; gives the first row that they take.
pub(super) fn hints(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet) -> u16 {
    let left = margin(screen.width());
    let width = screen.width().saturating_sub(2 * left);
    let rows = if screen.height() >= AIRY { 2 } else { 1 };
    let hints = key_hints(pen, stage, width, rows);
    let height = hints.height().min(screen.height() / 3);
    let top = screen.height() - height;
    screen.place(&hints, 0, Rect::new(left, top, width, height));
    top
}

fn heading(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet, left: u16) -> u16 {
    let width = screen.width().saturating_sub(2 * left);
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
            0,
            &words,
            pen.theme.style(Role::Heading, Surface::Night),
        );
    }
    let mut x = (left + width).saturating_sub(dots_width);
    for (words, role) in trail.unwrap_or_default() {
        x = screen.write(x, 0, &words, pen.theme.style(role, Surface::Night));
    }
    1
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
