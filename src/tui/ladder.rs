//! A figure on a ladder of powers of ten: each rung is a thousand times the one before.

use super::labels;
use super::pen::Pen;
use super::sheet::Sheet;
use super::text::cells;
use super::theme::{Role, Surface};
use crate::stage::Siege;

/// Powers of ten from foot to top: a little beyond the last rung that has a name.
const POWERS: f64 = 14.0;
/// Powers of ten between two rungs.
const STEP: f64 = 3.0;

/// A figure and how it stands about the lock.
pub(super) struct Climb {
    /// The power of ten.
    pub(super) log10: f64,
    /// Where the climber gives up.
    pub(super) limit_log10: Option<f64>,
    /// How it stands.
    pub(super) siege: Siege,
}

/// Draws rungs and bar in two rows from row `y` on, from column `x` on.
pub(super) fn ladder(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (x, y): (u16, u16),
    width: u16,
    climb: &Climb,
) {
    sheet.reach(y + 2);
    let quiet = pen.theme.style(Role::Quiet, Surface::Night);
    let mut free = 0;
    for (rung, name) in (0_u8..).zip(&labels::RUNGS) {
        let words = pen.say(name);
        let at = column(f64::from(rung) * STEP, width);
        if at >= free && at + cells(&words) <= width {
            sheet.write(x + at, y, &words, quiet);
            free = at + cells(&words) + 1;
        }
    }
    let role = match climb.siege {
        Siege::Going => Role::Lamp,
        Siege::Opened => Role::NotYet,
        Siege::Holds => Role::Good,
    };
    // One try is a beginning already.
    let filled = column(climb.log10, width).max(1).min(width);
    let full = pen.theme.style(role, Surface::Night);
    let empty = pen.theme.style(Role::Border, Surface::Night);
    for cell in 0..width {
        let (glyph, style) = if cell < filled {
            (pen.glyphs.full, full)
        } else {
            (pen.glyphs.empty, empty)
        };
        sheet.write(x + cell, y + 1, glyph, style);
    }
    if let Some(limit) = climb.limit_log10 {
        wall(pen, sheet, (x, y + 1), width, (limit, filled, climb.siege));
    }
}

/// The place where the climber gives up, and what that means.
fn wall(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (x, y): (u16, u16),
    width: u16,
    (limit, filled, siege): (f64, u16, Siege),
) {
    let at = column(limit, width);
    if at >= width {
        return;
    }
    let style = pen.theme.style(Role::Accent, Surface::Night);
    if at >= filled || siege != Siege::Holds {
        sheet.write(x + at, y, pen.glyphs.down, style);
    }
    let (words, role) = match siege {
        Siege::Going | Siege::Opened => (pen.say(&labels::TOO_MANY), Role::Quiet),
        Siege::Holds => (pen.say(&labels::IT_HOLDS), Role::Good),
    };
    let from = match siege {
        Siege::Going | Siege::Opened => at + 1,
        Siege::Holds => filled.max(at) + 1,
    };
    let words = format!(" {words} ");
    if from >= filled && from + cells(&words) <= width {
        sheet.write(x + from, y, &words, pen.theme.style(role, Surface::Night));
    }
}

/// How far up a power of ten is, in cells of a width.
fn column(log10: f64, width: u16) -> u16 {
    let share = (log10 / POWERS).clamp(0.0, 1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and the width"
    )]
    let column = (share * f64::from(width)).round() as u16;
    column
}

#[cfg(test)]
mod tests {
    use super::super::picture::Pictures;
    use super::super::view::View;
    use super::super::{Depth, Options, ThemeName};
    use super::*;
    use crate::words::Catalog;

    #[test]
    fn each_power_of_ten_takes_as_many_cells_as_the_one_before() {
        assert_eq!(column(0.0, 70), 0);
        assert_eq!(column(3.0, 70), 15);
        assert_eq!(column(6.0, 70), 30);
        assert_eq!(column(10.0, 70), 50);
        assert_eq!(column(99.0, 70), 70);
        assert_eq!(column(-1.0, 70), 0);
    }

    /// The rows of a ladder of 70 cells.
    fn drawn(log10: f64, siege: Siege) -> [String; 2] {
        let view = View::default();
        let mut pictures = Pictures::new();
        let options = Options {
            depth: Depth::None,
            ascii: true,
            theme: ThemeName::Dusk,
            motion: true,
            catalog: Catalog::English,
        };
        let pen = Pen::new(options, &mut pictures, &view);
        let mut sheet = Sheet::new(72, 0);
        let climb = Climb {
            log10,
            limit_log10: Some(10.0),
            siege,
        };
        ladder(&pen, &mut sheet, (1, 0), 70, &climb);
        [0, 1].map(|y| {
            (0..72)
                .map(|x| sheet.buffer[(x, y)].symbol().to_owned())
                .collect()
        })
    }

    #[test]
    fn rungs_have_names_and_the_end_of_patience_is_marked_until_it_is_passed() {
        let [rungs, bar] = drawn(6.0, Siege::Going);
        assert_eq!(
            rungs.trim_end(),
            " 1              thousand       million        billion        trillion"
        );
        let expected = format!(" {}{}| too many for me .. ", "#".repeat(30), ".".repeat(20));
        assert_eq!(bar, expected);
        let [_, bar] = drawn(0.0, Siege::Opened);
        assert!(bar.starts_with(" #."), "one try is seen");
        let [_, bar] = drawn(11.0, Siege::Holds);
        assert_eq!(bar, format!(" {}. it holds! ... ", "#".repeat(55)));
        let [_, bar] = drawn(19.0, Siege::Holds);
        assert_eq!(bar, format!(" {} ", "#".repeat(70)));
    }
}
