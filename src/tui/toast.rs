//! A slice of toast that pops up over a portrait, at the end of a toaster's show.

use super::colour::Rgb;
use super::raster::Raster;

/// The slice: `#` crust, `o` crumb, `.` eyes, `-` smile, blank nothing.
const SLICE: [&str; 9] = [
    " ####### ",
    "#ooooooo#",
    "#ooooooo#",
    "#oo.o.oo#",
    " #ooooo# ",
    " #o---o# ",
    " #ooooo# ",
    " #ooooo# ",
    " ####### ",
];

/// How far below the upper edge the slice stands in each picture, in ninths of its height.
const RISE: [u16; 3] = [7, 3, 0];

const CRUST: Rgb = [0x8a, 0x4b, 0x22];
const CRUMB: Rgb = [0xf5, 0xcf, 0x8e];
const FACE: Rgb = [0x3a, 0x1e, 0x12];

/// Lays the slice over a portrait, as far up as that picture has it.
pub(super) fn pop(portrait: &mut Raster, picture: usize) {
    let scale = (portrait.width / 27).max(1);
    let left = portrait.width.saturating_sub(9 * scale) / 2;
    let top = RISE.get(picture).copied().unwrap_or(0) * scale;
    for (row, dots) in (0_u16..).zip(SLICE) {
        for (column, dot) in (0_u16..).zip(dots.chars()) {
            let colour = match dot {
                '#' => CRUST,
                'o' => CRUMB,
                '.' | '-' => FACE,
                _ => continue,
            };
            for x in 0..scale {
                for y in 0..scale {
                    let (x, y) = (left + column * scale + x, top + row * scale + y);
                    portrait.blend(x, y, colour, 1.0);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slice_rises_to_the_upper_edge() {
        let rows = |picture| {
            let mut portrait = Raster::fading(27, 27, ([0; 3], [0; 3]));
            pop(&mut portrait, picture);
            let first = portrait.rgb.iter().position(|rgb| *rgb == CRUST);
            first.map(|at| at / 27)
        };
        assert_eq!([rows(0), rows(1), rows(2)], [Some(7), Some(3), Some(0)]);
    }

    #[test]
    fn a_portrait_that_is_too_small_is_no_trouble() {
        let mut portrait = Raster::fading(3, 2, ([0; 3], [0; 3]));
        pop(&mut portrait, 0);
        pop(&mut Raster::default(), 9);
    }
}
