//! Big letters and digits, drawn from half blocks.

use ratatui::style::Style;

use super::colour::{Rgb, mix};
use super::glyphs::Glyphs;
use super::raster::Raster;
use super::sheet::Sheet;

/// The game's name, as it is lettered.
pub(super) const NAME: &str = "OTTERLOCK";

/// Letters of seven by ten pixels, for the title.
const LARGE: [(char, [&str; 10]); 7] = [
    (
        'O',
        [
            ".#####.", "#######", "###.###", "##...##", "##...##", "##...##", "##...##", "###.###",
            "#######", ".#####.",
        ],
    ),
    (
        'T',
        [
            "#######", "#######", "#######", "..###..", "..###..", "..###..", "..###..", "..###..",
            "..###..", "..###..",
        ],
    ),
    (
        'E',
        [
            "#######", "#######", "###....", "###....", "######.", "######.", "###....", "###....",
            "#######", "#######",
        ],
    ),
    (
        'R',
        [
            "######.", "#######", "###.###", "###..##", "###.###", "######.", "######.", "###.##.",
            "###.###", "###..##",
        ],
    ),
    (
        'L',
        [
            "###....", "###....", "###....", "###....", "###....", "###....", "###....", "###....",
            "#######", "#######",
        ],
    ),
    (
        'C',
        [
            ".#####.", "#######", "###.###", "###....", "###....", "###....", "###....", "###.###",
            "#######", ".#####.",
        ],
    ),
    (
        'K',
        [
            "###..##", "###.###", "######.", "#####..", "####...", "####...", "#####..", "######.",
            "###.###", "###..##",
        ],
    ),
];

/// Letters of three by six pixels, for small windows.
const SMALL: [(char, [&str; 6]); 7] = [
    ('O', ["###", "#.#", "#.#", "#.#", "#.#", "###"]),
    ('T', ["###", ".#.", ".#.", ".#.", ".#.", ".#."]),
    ('E', ["###", "#..", "##.", "#..", "#..", "###"]),
    ('R', ["##.", "#.#", "#.#", "##.", "#.#", "#.#"]),
    ('L', ["#..", "#..", "#..", "#..", "#..", "###"]),
    ('C', ["###", "#..", "#..", "#..", "#..", "###"]),
    ('K', ["#.#", "#.#", "##.", "##.", "#.#", "#.#"]),
];

/// Digits of five by six pixels, for counters.
const DIGITS: [(char, [&str; 6]); 11] = [
    ('0', [".###.", "##.##", "##.##", "##.##", "##.##", ".###."]),
    ('1', ["..##.", ".###.", "..##.", "..##.", "..##.", ".####"]),
    ('2', ["####.", "...##", "..##.", ".##..", "##...", "#####"]),
    ('3', ["####.", "...##", ".###.", "...##", "...##", "####."]),
    ('4', ["##.##", "##.##", "##.##", "#####", "...##", "...##"]),
    ('5', ["#####", "##...", "####.", "...##", "...##", "####."]),
    ('6', [".###.", "##...", "####.", "##.##", "##.##", ".###."]),
    ('7', ["#####", "...##", "..##.", "..##.", ".##..", ".##.."]),
    ('8', [".###.", "##.##", ".###.", "##.##", "##.##", ".###."]),
    ('9', [".###.", "##.##", "##.##", ".####", "...##", ".###."]),
    (',', ["..", "..", "..", "..", "##", ".#"]),
];

/// A word in pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bitmap {
    pub(super) width: u16,
    pub(super) height: u16,
    rows: Vec<Vec<bool>>,
}

impl Bitmap {
    /// A word in large letters; letters without a form are left out.
    pub(super) fn large(word: &str) -> Self {
        Self::of(word, &LARGE)
    }

    /// A word in small letters; letters without a form are left out.
    pub(super) fn small(word: &str) -> Self {
        Self::of(word, &SMALL)
    }

    /// Digits, bolder than small letters.
    pub(super) fn digits(number: &str) -> Self {
        Self::of(number, &DIGITS)
    }

    fn of<const HIGH: usize>(word: &str, forms: &[(char, [&str; HIGH])]) -> Self {
        let mut rows = vec![Vec::new(); HIGH];
        for letter in word.chars() {
            let Some((_, form)) = forms.iter().find(|(known, _)| *known == letter) else {
                continue;
            };
            for (row, dots) in rows.iter_mut().zip(form) {
                if !row.is_empty() {
                    row.push(false);
                }
                row.extend(dots.chars().map(|dot| dot == '#'));
            }
        }
        Self::from_rows(rows)
    }

    fn from_rows(rows: Vec<Vec<bool>>) -> Self {
        let width = rows.first().map_or(0, Vec::len);
        Self {
            width: u16::try_from(width).unwrap_or(0),
            height: u16::try_from(rows.len()).unwrap_or(0),
            rows,
        }
    }

    /// The same, each pixel twice as wide and high.
    pub(super) fn doubled(&self) -> Self {
        let wide = |row: &Vec<bool>| row.iter().flat_map(|dot| [*dot; 2]).collect::<Vec<bool>>();
        Self::from_rows(
            self.rows
                .iter()
                .flat_map(|row| [wide(row), wide(row)])
                .collect(),
        )
    }

    fn dot(&self, x: u16, y: u16) -> bool {
        let row = self.rows.get(usize::from(y));
        row.and_then(|row| row.get(usize::from(x)))
            .copied()
            .unwrap_or(false)
    }

    /// Rows of cells that it takes.
    pub(super) const fn cell_rows(&self) -> u16 {
        self.height.div_ceil(2)
    }

    /// Lays it over pixels: a soft shadow first, then the letters from one colour to another.
    pub(super) fn lay_over(&self, raster: &mut Raster, left: u16, top: u16, from: Rgb, to: Rgb) {
        self.each_dot(|x, y| {
            for (right, down, share) in [(1, 1, 0.75), (2, 2, 0.4), (1, 0, 0.35), (0, 1, 0.35)] {
                raster.blend(left + x + right, top + y + down, [10, 8, 28], share);
            }
        });
        self.each_dot(|x, y| {
            let share = f32::from(y) / f32::from(self.height.max(2) - 1);
            raster.blend(left + x, top + y, mix(from, to, share), 1.0);
        });
    }

    fn each_dot(&self, mut act: impl FnMut(u16, u16)) {
        for y in 0..self.height {
            for x in 0..self.width {
                if self.dot(x, y) {
                    act(x, y);
                }
            }
        }
    }

    /// Writes it in half blocks, or in ASCII with half the rows.
    pub(super) fn write(&self, sheet: &mut Sheet, x: u16, y: u16, style: Style, glyphs: &Glyphs) {
        for row in 0..self.cell_rows() {
            for column in 0..self.width {
                let (upper, lower) = (self.dot(column, row * 2), self.dot(column, row * 2 + 1));
                let glyph = match (upper, lower, glyphs.ascii) {
                    (false, false, _) => continue,
                    (true, true, false) => "█",
                    (true, false, false) => "▀",
                    (false, true, false) => "▄",
                    (true, _, true) => "#",
                    (false, true, true) => "o",
                };
                sheet.write(x + column, y + row, glyph, style);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::glyphs::{ASCII, RICH};
    use super::*;

    #[test]
    fn every_form_is_as_wide_in_each_row() {
        for (letter, form) in LARGE {
            assert!(form.iter().all(|row| row.len() == 7), "{letter}");
        }
        for (letter, form) in DIGITS {
            assert!(
                form.iter().all(|row| row.len() == form[0].len()),
                "{letter}"
            );
        }
        for (letter, form) in SMALL {
            assert!(
                form.iter().all(|row| row.len() == form[0].len()),
                "{letter}"
            );
        }
    }

    #[test]
    fn the_name_fits_its_windows() {
        let large = Bitmap::large(NAME);
        assert_eq!((large.width, large.height), (71, 10));
        assert_eq!(large.cell_rows(), 5);
        assert_eq!(Bitmap::small(NAME).width, 35);
        assert_eq!(large.doubled().width, 142);
    }

    #[test]
    fn digits_are_written_in_half_blocks_or_ascii() {
        let mut sheet = Sheet::new(5, 3);
        let four = Bitmap::digits("4");
        four.write(&mut sheet, 0, 0, Style::new(), &RICH);
        let row = |sheet: &Sheet, y| -> String {
            (0..5)
                .map(|x| sheet.buffer[(x, y)].symbol().to_owned())
                .collect()
        };
        assert_eq!(row(&sheet, 0), "██ ██");
        assert_eq!(row(&sheet, 1), "██▄██");
        assert_eq!(row(&sheet, 2), "   ██");
        let mut plain = Sheet::new(5, 3);
        four.write(&mut plain, 0, 0, Style::new(), &ASCII);
        assert_eq!(row(&plain, 1), "##o##");
        assert_eq!(Bitmap::digits("x").width, 0);
    }

    #[test]
    fn letters_grow_from_one_colour_into_the_other() {
        let mut raster = Raster::fading(80, 14, ([0; 3], [0; 3]));
        Bitmap::large("L").lay_over(&mut raster, 1, 1, [200; 3], [100; 3]);
        assert_eq!(raster.rgb[80 + 1], [200; 3]);
        assert_eq!(raster.rgb[80 * 10 + 1], [100; 3]);
    }
}
