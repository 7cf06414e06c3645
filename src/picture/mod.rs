//! Turns SVG art into pixels, places and alt text; the one place that knows resvg.
//! It must not know levels, screens or terminals: whoever asks says what to show and how large.

mod alt;
mod copies;
mod cutout;
mod drawing;
mod gallery;
mod geometry;
mod lint;
mod look;
mod manners;
mod page;
mod problem;

pub use cutout::Cutout;
pub use drawing::{ArtError, Drawing, Place};
pub use gallery::Gallery;
pub use geometry::{Pixels, Rect};
pub use lint::problems;
pub use look::Look;
pub use problem::{ArtCode, ArtProblem};
