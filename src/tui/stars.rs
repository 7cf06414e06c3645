//! Three big stars, drawn: lit ones shine, those still to win are outlines.

use ratatui::layout::Rect;

use super::colour::mix;
use super::pen::Pen;
use super::sheet::Sheet;
use super::theme::{Role, Surface};

/// A star in pixels: `#` body, `o` edge.
const STAR: [&str; 14] = [
    ".......oo.......",
    ".......oo.......",
    ".......oo.......",
    "......o##o......",
    "......o##o......",
    "oooooo####oooooo",
    ".o############o.",
    "..oo########oo..",
    "....o######o....",
    "....o######o....",
    "....o######o....",
    "....o##oo##o....",
    "...o#oo..oo#o...",
    "...oo......oo...",
];

/// A lower star, for windows in which the question below matters more.
const LOW_STAR: [&str; 6] = [
    ".......oo.......",
    "......o##o......",
    ".oooooo##oooooo.",
    "...oo######oo...",
    "....o##oo##o....",
    "...ooo....ooo...",
];

/// How many rows the stars of a result take.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    /// Seven.
    High,
    /// Three.
    Low,
}

/// The same where only ASCII is shown: won, and still to win.
const ASCII: [[&str; 3]; 2] = [
    ["  \\|/  ", " --*-- ", "  /|\\  "],
    ["       ", "   .   ", "       "],
];

const WIDTH: u16 = 16;
const GAP: u16 = 4;

/// Draws three stars in the middle, below what is on the sheet.
pub(super) fn big(pen: &Pen<'_>, sheet: &mut Sheet, won: u8, rows: Rows) {
    let top = sheet.height();
    let star: &[&str] = match rows {
        Rows::High => &STAR,
        Rows::Low => &LOW_STAR,
    };
    let rows = match rows {
        Rows::High if !pen.glyphs.ascii => 7,
        Rows::High | Rows::Low => 3,
    };
    sheet.reach(top + rows);
    let left = sheet.width().saturating_sub(3 * WIDTH + 2 * GAP) / 2;
    for number in 0..3_u8 {
        let x = left + u16::from(number) * (WIDTH + GAP);
        let area = Rect::new(x, top, WIDTH, rows);
        if pen.glyphs.ascii {
            let [lit, dark] = ASCII;
            let lines = if number < won { lit } else { dark };
            for (y, line) in (top..).zip(lines) {
                let style = pen.theme.style(Role::Lamp, Surface::Night);
                sheet.write_centred(x, y, WIDTH, line, style);
            }
        } else {
            one(pen, sheet, star, area, number < won);
        }
    }
}

fn one(pen: &Pen<'_>, sheet: &mut Sheet, star: &[&str], area: Rect, lit: bool) {
    let dot = |x: u16, y: u16| -> Option<ratatui::style::Color> {
        let row = star.get(usize::from(y))?;
        let kind = row.as_bytes().get(usize::from(x))?;
        let (light, warm) = pen.theme.name.gold();
        let share = f32::from(x + y) / f32::from(WIDTH + 14);
        match (kind, lit) {
            (b'#' | b'o', true) => Some(pen.theme.colour(mix(light, warm, share))),
            (b'o', false) => Some(pen.theme.colour(pen.theme.rgb(Role::Border))),
            _ => None,
        }
    };
    for position in area.positions() {
        let (x, y) = (position.x - area.x, (position.y - area.y) * 2);
        let style = pen.theme.style(Role::Lamp, Surface::Night);
        let (glyph, style) = match (dot(x, y), dot(x, y + 1)) {
            (None, None) => continue,
            (Some(upper), None) => ("▀", style.fg(upper)),
            (None, Some(lower)) => ("▄", style.fg(lower)),
            (Some(upper), Some(lower)) if pen.theme.has_colours() => {
                ("▀", style.fg(upper).bg(lower))
            }
            (Some(_), Some(_)) => ("█", style),
        };
        sheet.write(position.x, position.y, glyph, style);
    }
}
