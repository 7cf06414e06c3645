//! Areas of a drawing and finished pixels: plain data, without a word about SVG.

/// An area of a drawing, in the drawing's own units (those of its `viewBox`).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f32,
    /// Upper edge; larger is further down.
    pub y: f32,
    /// Extent to the right.
    pub width: f32,
    /// Extent downwards.
    pub height: f32,
}

impl Rect {
    /// Whether the area can be drawn: finite, with an extent both ways.
    pub(super) fn is_sound(&self) -> bool {
        let all = [self.x, self.y, self.width, self.height];
        all.iter().all(|number| number.is_finite()) && self.width > 0.0 && self.height > 0.0
    }

    /// Width divided by height.
    pub(super) fn aspect(&self) -> f32 {
        self.width / self.height
    }
}

/// A finished picture: red, green and blue of each pixel, row by row from the top left.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// The colours, `width * height` of them.
    pub rgb: Vec<[u8; 3]>,
}

impl Pixels {
    /// The colour at a column and row, or `None` outside.
    pub fn get(&self, x: u16, y: u16) -> Option<[u8; 3]> {
        if x >= self.width {
            return None;
        }
        let at = usize::from(y) * usize::from(self.width) + usize::from(x);
        self.rgb.get(at).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pixels_are_found_by_column_and_row_and_nothing_lies_outside() {
        let pixels = Pixels {
            width: 2,
            height: 2,
            rgb: vec![[1; 3], [2; 3], [3; 3], [4; 3]],
        };
        assert_eq!(pixels.get(1, 0), Some([2; 3]));
        assert_eq!(pixels.get(0, 1), Some([3; 3]));
        assert_eq!(pixels.get(2, 0), None);
        assert_eq!(pixels.get(0, 2), None);
    }

    #[test]
    fn an_area_without_extent_or_with_odd_numbers_is_not_sound() {
        let sound = Rect {
            x: 0.0,
            y: -3.0,
            width: 4.0,
            height: 2.0,
        };
        assert!(sound.is_sound());
        assert!((sound.aspect() - 2.0).abs() < 1e-6);
        for (width, height) in [
            (0.0, 1.0),
            (1.0, 0.0),
            (f32::NAN, 1.0),
            (1.0, f32::INFINITY),
        ] {
            assert!(
                !Rect {
                    width,
                    height,
                    ..sound
                }
                .is_sound()
            );
        }
    }
}
