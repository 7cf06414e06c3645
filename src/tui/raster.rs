//! Pixels on their way to the screen: two of them share a cell as a half block.

use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

use super::colour::{Rgb, mix, nearest_of_16, nearest_of_256, to_channel};
use super::sheet::Sheet;
use super::theme::{Depth, Theme};

/// The upper half of a cell in the foreground, the lower in the background.
const HALVES: &str = "▀";

/// Thresholds of a four by four ordered dither (Bayer 1973), in sixteenths.
const BAYER: [[f32; 4]; 4] = [
    [0.0, 8.0, 2.0, 10.0],
    [12.0, 4.0, 14.0, 6.0],
    [3.0, 11.0, 1.0, 9.0],
    [15.0, 7.0, 13.0, 5.0],
];

/// How colours are moved before the nearest is taken.
#[derive(Debug, Clone, Copy)]
struct Dither {
    /// Levels of a channel for each step of the threshold.
    step: f32,
    /// How far away from grey: soft colours would otherwise all turn grey.
    vivid: f32,
}

/// For sixteen colours.
const STRONG: Dither = Dither {
    step: 2.5,
    vivid: 2.6,
};

/// For 256 colours, of which few are dark.
const SOFT: Dither = Dither {
    step: 0.8,
    vivid: 1.4,
};

/// A picture in pixels.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Raster {
    pub(super) width: u16,
    pub(super) height: u16,
    pub(super) rgb: Vec<Rgb>,
}

impl Raster {
    /// From one colour at the top to another at the foot.
    pub(super) fn fading(width: u16, height: u16, (from, to): (Rgb, Rgb)) -> Self {
        let row = |y| {
            let share = f32::from(y) / f32::from(height.max(1));
            std::iter::repeat_n(mix(from, to, share), usize::from(width))
        };
        Self {
            width,
            height,
            rgb: (0..height).flat_map(row).collect(),
        }
    }

    fn pixel(&mut self, x: u16, y: u16) -> Option<&mut Rgb> {
        if x >= self.width {
            return None;
        }
        let at = usize::from(y) * usize::from(self.width) + usize::from(x);
        self.rgb.get_mut(at)
    }

    /// Lays a colour over a pixel, if there is one; `share` 1 covers it wholly.
    pub(super) fn blend(&mut self, x: u16, y: u16, colour: Rgb, share: f32) {
        if let Some(pixel) = self.pixel(x, y) {
            *pixel = mix(*pixel, colour, share);
        }
    }

    /// The colours of all cells, row by row: upper and lower half.
    pub(super) fn cells(&self, theme: Theme) -> Vec<(Color, Color)> {
        let width = usize::from(self.width.max(1));
        let shown = |(at, rgb): (usize, &Rgb)| match theme.depth {
            Depth::Sixteen => Color::Indexed(nearest_of_16(dithered(
                *rgb,
                (at % width, at / width),
                STRONG,
            ))),
            Depth::Indexed256 => Color::Indexed(nearest_of_256(dithered(
                *rgb,
                (at % width, at / width),
                SOFT,
            ))),
            Depth::True | Depth::None => theme.colour(*rgb),
        };
        let pixels: Vec<Color> = self.rgb.iter().enumerate().map(shown).collect();
        pixels
            .chunks(width * 2)
            .flat_map(|rows| {
                let (upper, lower) = rows.split_at(width.min(rows.len()));
                upper.iter().copied().zip(lower.iter().copied())
            })
            .collect()
    }
}

/// A colour whose lightness is moved a little, by where it stands, so that a fading sky does not
/// fall into bands; and whose hue is made stronger.
fn dithered(rgb: Rgb, (x, y): (usize, usize), dither: Dither) -> Rgb {
    let row = BAYER.get(y % 4);
    let threshold = row.and_then(|row| row.get(x % 4)).copied().unwrap_or(7.5);
    let moved = (threshold - 7.5) * dither.step;
    let channels = rgb.map(f32::from);
    let grey = channels.iter().sum::<f32>() / 3.0;
    channels.map(|channel| to_channel(grey + (channel - grey) * dither.vivid + moved))
}

/// Shows the colours of cells in an area.
pub(super) fn show(sheet: &mut Sheet, area: Rect, cells: &[(Color, Color)]) {
    for (position, (upper, lower)) in area.positions().zip(cells) {
        if let Some(cell) = sheet.buffer.cell_mut(position) {
            cell.reset();
            cell.set_symbol(HALVES)
                .set_style(Style::new().fg(*upper).bg(*lower));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::theme::ThemeName;
    use super::*;

    fn theme(depth: Depth) -> Theme {
        Theme {
            name: ThemeName::Dusk,
            depth,
        }
    }

    #[test]
    fn two_pixels_share_a_cell() {
        let raster = Raster {
            width: 2,
            height: 2,
            rgb: vec![[1; 3], [2; 3], [3; 3], [4; 3]],
        };
        let cells = raster.cells(theme(Depth::True));
        let grey = |level| Color::Rgb(level, level, level);
        assert_eq!(cells, [(grey(1), grey(3)), (grey(2), grey(4))]);
        let mut sheet = Sheet::new(3, 1);
        show(&mut sheet, Rect::new(1, 0, 2, 1), &cells);
        assert_eq!(sheet.buffer[(1, 0)].symbol(), HALVES);
        assert_eq!(sheet.buffer[(2, 0)].bg, grey(4));
        assert_eq!(sheet.buffer[(0, 0)].symbol(), " ");
    }

    #[test]
    fn sixteen_colours_keep_pure_colours_and_mix_the_others() {
        let pure = Raster::fading(4, 4, ([255, 255, 0], [255, 255, 0]));
        let yellow = Color::Indexed(11);
        let cells = pure.cells(theme(Depth::Sixteen));
        assert!(cells.iter().all(|cell| *cell == (yellow, yellow)));
        let between = Raster::fading(4, 4, ([190; 3], [190; 3]));
        let cells = between.cells(theme(Depth::Sixteen));
        let first = cells[0].0;
        assert!(cells.iter().any(|cell| cell.0 != first || cell.1 != first));
    }

    #[test]
    fn a_blend_outside_is_clipped() {
        let mut raster = Raster::fading(2, 2, ([0; 3], [0; 3]));
        raster.blend(2, 0, [255; 3], 1.0);
        raster.blend(0, 2, [255; 3], 1.0);
        raster.blend(1, 1, [255; 3], 1.0);
        assert_eq!(raster.rgb, [[0; 3], [0; 3], [0; 3], [255; 3]]);
    }
}
