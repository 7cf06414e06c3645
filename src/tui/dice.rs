//! Dice as they are seen: drawn with pips where there are colours, as signs or digits elsewhere.

use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

use super::colour::Rgb;
use super::pen::Pen;
use super::sheet::Sheet;

/// The sides of a die in pixels, at its own size; a cell is one wide and two high.
const SIDE: u16 = 5;

/// Columns between dice.
const GAP: u16 = 1;

/// Where pips sit, as one of three columns and of three rows, for each face.
const PIPS: [&[(usize, usize)]; 6] = [
    &[(1, 1)],
    &[(0, 2), (2, 0)],
    &[(0, 2), (1, 1), (2, 0)],
    &[(0, 0), (2, 0), (0, 2), (2, 2)],
    &[(0, 0), (2, 0), (1, 1), (0, 2), (2, 2)],
    &[(0, 0), (2, 0), (0, 1), (2, 1), (0, 2), (2, 2)],
];

/// Where the three columns and rows begin, in pixels, for dice of their own size, twice and three
/// times as large: large ones have room between pips. A pip is as many pixels wide as the die is
/// times its own size.
const STARTS: [[u16; 3]; 3] = [[1, 2, 3], [1, 4, 7], [2, 6, 10]];

/// The largest that dice are drawn.
pub(super) const LARGEST: u16 = 3;

/// Dice of one cell each, where they can't be drawn.
const SIGNS: [&str; 6] = ["⚀", "⚁", "⚂", "⚃", "⚄", "⚅"];

const BONE: Rgb = [0xff, 0xf4, 0xdc];
const SHADE: Rgb = [0xe2, 0xc8, 0x9c];
const PIP: Rgb = [0x1e, 0x18, 0x3c];
const FAINT_PIP: Rgb = [0x86, 0x78, 0x88];
/// A lone pip is larger in real dice, and often red.
const LONE_PIP: Rgb = [0xc8, 0x32, 0x3c];

/// In which form dice are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// With pips, so many times their own size.
    Drawn(u16),
    /// As signs on a line.
    Written,
}

impl Form {
    /// Columns and rows of so many dice.
    pub(super) fn size(self, pen: &Pen<'_>, dice: usize) -> (u16, u16) {
        let dice = u16::try_from(dice).unwrap_or(u16::MAX);
        let row = |each: u16, gap: u16| (dice * (each + gap)).saturating_sub(gap);
        match self {
            Self::Drawn(scale) => (row(SIDE * scale, GAP * scale), (SIDE * scale).div_ceil(2)),
            Self::Written if pen.glyphs.ascii => (row(3, 0), 1),
            Self::Written => (row(1, 1), 1),
        }
    }

    /// Whether this form can be shown.
    pub(super) const fn is_possible(self, pen: &Pen<'_>) -> bool {
        match self {
            Self::Drawn(_) => pen.draws_pixels(),
            Self::Written => true,
        }
    }
}

/// Shows dice in a row, on a surface that is there already; signs in a style.
pub(super) fn dice(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    at: (u16, u16),
    faces: &[u8],
    (form, style): (Form, Style),
) {
    let (mut x, y) = at;
    for face in faces {
        match form {
            Form::Drawn(scale) => {
                drawn(pen, sheet, (x, y), *face, scale);
                x += (SIDE + GAP) * scale;
            }
            Form::Written => x = written(pen, sheet, (x, y), *face, style),
        }
    }
}

fn index(face: u8) -> usize {
    usize::from(face.clamp(1, 6) - 1)
}

/// The colour of a pixel of a die, in the die's own size; none at the corners of a large one.
fn pixel(face: u8, (x, y): (u16, u16), scale: u16) -> Option<Rgb> {
    let last = SIDE * scale - 1;
    if scale > 1 && (x == 0 || x == last) && (y == 0 || y == last) {
        return None;
    }
    let starts = STARTS.get(usize::from(scale.clamp(1, LARGEST) - 1));
    let starts = starts.copied().unwrap_or_default();
    let place = |pixel: u16| {
        let mut rows = starts.iter();
        rows.position(|start| (*start..start + scale).contains(&pixel))
    };
    let pips = PIPS.get(index(face)).copied().unwrap_or_default();
    let on_pip = place(x)
        .zip(place(y))
        .is_some_and(|place| pips.contains(&place));
    Some(if on_pip {
        match (face, scale, y) {
            (1, _, _) => LONE_PIP,
            // Three pips in a column would melt into one.
            (6, 1, 2) => FAINT_PIP,
            (_, _, _) => PIP,
        }
    } else if y == last && scale > 1 {
        SHADE
    } else {
        BONE
    })
}

fn drawn(pen: &Pen<'_>, sheet: &mut Sheet, (left, top): (u16, u16), face: u8, scale: u16) {
    let side = SIDE * scale;
    let area = Rect::new(left, top, side, side.div_ceil(2));
    let shown = |x: u16, y: u16| -> Option<Color> {
        let rgb = (y < side).then(|| pixel(face, (x, y), scale)).flatten()?;
        Some(pen.theme.colour(rgb))
    };
    for position in area.positions() {
        let (x, y) = (position.x - left, (position.y - top) * 2);
        let (glyph, style) = match (shown(x, y), shown(x, y + 1)) {
            (None, None) => continue,
            (Some(upper), Some(lower)) => ("▀", Style::new().fg(upper).bg(lower)),
            (Some(upper), None) => ("▀", Style::new().fg(upper)),
            (None, Some(lower)) => ("▄", Style::new().fg(lower)),
        };
        sheet.write(position.x, position.y, glyph, style);
    }
}

fn written(pen: &Pen<'_>, sheet: &mut Sheet, (x, y): (u16, u16), face: u8, style: Style) -> u16 {
    if pen.glyphs.ascii {
        sheet.write(x, y, &format!("[{face}]"), style)
    } else {
        let sign = SIGNS.get(index(face)).copied().unwrap_or_default();
        sheet.write(x, y, sign, style) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_has_as_many_pips_as_it_counts() {
        for (face, scale) in (1..=6).flat_map(|face| (1..=LARGEST).map(move |scale| (face, scale)))
        {
            let side = SIDE * scale;
            let pixels = (0..side)
                .flat_map(|y| (0..side).map(move |x| (x, y)))
                .filter(|place| {
                    matches!(pixel(face, *place, scale), Some(PIP | LONE_PIP | FAINT_PIP))
                })
                .count();
            let pip = usize::from(scale * scale);
            assert_eq!(pixels, usize::from(face) * pip, "{face}, {scale}");
        }
    }

    #[test]
    fn a_large_die_has_round_corners_and_a_shaded_foot() {
        for face in 1..=6 {
            assert_eq!(pixel(face, (4, 9), 2), Some(SHADE));
            assert_eq!(pixel(face, (0, 0), 2), None);
            assert_eq!(pixel(face, (9, 9), 2), None);
            assert_eq!(pixel(face, (9, 8), 2), Some(BONE));
        }
    }
}
