//! The full-screen face: draws a `Stage` and turns keys and pointer into actions. It knows no
//! rules, no terminal library's events, no files and no clock.

mod body;
mod colour;
mod dice;
mod face;
mod fits;
mod glyphs;
mod hit;
mod input;
pub mod key;
mod keys;
mod labels;
mod ladder;
mod layout;
mod lettering;
mod moving;
#[cfg(test)]
mod named_pieces;
mod palette;
mod pen;
mod picture;
#[cfg(test)]
mod play;
mod pointer;
mod raster;
mod reveal;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod screens;
mod sheet;
mod stars;
mod text;
mod theme;
#[cfg(test)]
mod trials;
mod view;
mod walkers;
mod widgets;

pub use face::Face;
pub use fits::Overflow;
pub use input::Outcome;
pub use key::{Input, Key, Pointer};
pub use pen::Options;
pub use theme::{Depth, ThemeName};
