//! Figures without their ground, to be set into another picture.

use resvg::tiny_skia::Color;

use super::{ArtError, Drawing, Look};

/// A picture without a ground.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cutout {
    /// Pixels in a row.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// Red, green, blue and how much the pixel covers, row by row from the top left.
    pub rgba: Vec<[u8; 4]>,
}

impl Drawing {
    /// Draws exactly that many pixels without any ground. What the look hides shows what is
    /// behind the picture. Fails as [`Drawing::draw`] does.
    pub fn cut_out(&self, look: &Look<'_>, width: u16, height: u16) -> Result<Cutout, ArtError> {
        let Some(canvas) = self.paint(look, (width, height), Color::TRANSPARENT)? else {
            return Ok(Cutout::default());
        };
        let rgba = canvas.pixels().iter().map(|pixel| {
            let colour = pixel.demultiply();
            [colour.red(), colour.green(), colour.blue(), colour.alpha()]
        });
        Ok(Cutout {
            width,
            height,
            rgba: rgba.collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIGURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><title>A figure</title>
        <g id="backdrop"><rect width="4" height="2" fill="#0000ff"/></g>
        <rect width="2" height="2" fill="#ff0000"/></svg>"##;

    #[test]
    fn what_is_hidden_leaves_nothing_behind_the_figure() {
        let drawing = Drawing::parse("figure", FIGURE).unwrap();
        let hidden = ["backdrop".to_owned()];
        let look = Look {
            hidden: &hidden,
            ..Look::default()
        };
        let cutout = drawing.cut_out(&look, 4, 2).unwrap();
        let (red, nothing) = ([255, 0, 0, 255], [0; 4]);
        let row = [red, red, nothing, nothing];
        assert_eq!(cutout.rgba, [row, row].concat());
        assert_eq!(drawing.cut_out(&look, 0, 2).unwrap(), Cutout::default());
    }
}
