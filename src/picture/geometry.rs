//! Areas of a drawing and finished pixels: plain data, without a word about SVG.

/// Sides outside these break the arithmetic of the renderer; artists stay far inside.
const SMALLEST_SIDE: f32 = 0.01;
const LARGEST_SIDE: f32 = 100_000.0;
/// How many times larger a part may be drawn than the whole.
const LARGEST_LENS: f32 = 100.0;
/// How many times its frame something may be away from it, or larger.
pub(super) const FARTHEST: f32 = 20.0;

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
    /// Whether the area is finite and has an extent that drawings have.
    pub(super) fn is_sound(&self) -> bool {
        let sides = SMALLEST_SIDE..=LARGEST_SIDE;
        sides.contains(&self.width)
            && sides.contains(&self.height)
            && self.x.abs() <= LARGEST_SIDE
            && self.y.abs() <= LARGEST_SIDE
    }

    /// Whether a part of a drawing can be drawn: not beyond any lens, and not lost in the distance.
    pub(super) fn is_part_of(&self, frame: &Self) -> bool {
        let fits = |start: f32, side: f32, from: f32, whole: f32| {
            side >= whole / LARGEST_LENS
                && side <= whole * FARTHEST
                && (start - from).abs() <= whole * FARTHEST
        };
        fits(self.x, self.width, frame.x, frame.width)
            && fits(self.y, self.height, frame.y, frame.height)
    }

    /// The smallest area of a shape (width divided by height) that holds this one in its middle.
    /// A magnifier of that shape then shows all of a place. Without a sensible shape: unchanged.
    #[must_use]
    pub fn widened_to(self, aspect: f32) -> Self {
        if !(aspect.is_finite() && aspect > 0.0) {
            return self;
        }
        let width = self.width.max(self.height * aspect);
        let height = self.height.max(self.width / aspect);
        Self {
            x: self.x - (width - self.width) / 2.0,
            y: self.y - (height - self.height) / 2.0,
            width,
            height,
        }
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
            (1.0e6, 1.0),
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
        assert!(
            !Rect {
                x: f32::NAN,
                ..sound
            }
            .is_sound()
        );
        assert!(!Rect { y: -1.0e6, ..sound }.is_sound());
    }

    #[test]
    fn a_part_is_neither_too_small_to_see_nor_far_away() {
        let whole = Rect {
            x: 100.0,
            y: 0.0,
            width: 50.0,
            height: 20.0,
        };
        assert!(whole.is_part_of(&whole));
        assert!(
            Rect {
                width: 0.5,
                height: 0.2,
                ..whole
            }
            .is_part_of(&whole)
        );
        assert!(
            !Rect {
                width: 0.4,
                ..whole
            }
            .is_part_of(&whole)
        );
        assert!(
            !Rect {
                height: 500.0,
                ..whole
            }
            .is_part_of(&whole)
        );
        assert!(!Rect { x: 2000.0, ..whole }.is_part_of(&whole));
        assert!(
            !Rect {
                y: f32::NAN,
                ..whole
            }
            .is_part_of(&whole)
        );
    }

    #[test]
    fn an_area_is_widened_around_its_middle() {
        let area = Rect {
            x: 10.0,
            y: 10.0,
            width: 4.0,
            height: 2.0,
        };
        let square = Rect {
            x: 10.0,
            y: 9.0,
            width: 4.0,
            height: 4.0,
        };
        let wide = Rect {
            x: 8.0,
            y: 10.0,
            width: 8.0,
            height: 2.0,
        };
        assert_eq!(area.widened_to(1.0), square);
        assert_eq!(area.widened_to(4.0), wide);
        assert_eq!(area.widened_to(0.0), area);
    }
}
