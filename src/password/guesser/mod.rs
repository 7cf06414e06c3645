//! The guesser's own way of looking at a password: what it knows, what that costs, and the
//! cheapest way to put a password together from it. Knows no zxcvbn.
//!
//! A guesser that knows children tries whole lists of what they love before it tries letters. So a
//! password costs what its cheapest parts cost together: see [`book`] for the lists, [`units`] for
//! all that may be found in a text, and [`cheapest`] for the way through.

mod book;
mod cheapest;
mod index;
mod letters;
mod mentions;
mod rolled;
mod unit;
mod units;

pub(super) use book::book;
pub(super) use cheapest::{Way, cheapest};
pub(super) use index::{Index, IndexBuilder};
pub(super) use letters::{Letters, is_gap};
pub(super) use mentions::mentions as stands_in;
pub(super) use rolled::rolled;
pub(super) use unit::{Class, Unit};
pub(super) use units::units;
