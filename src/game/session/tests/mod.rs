//! Levels being played, with steps that are built for it.

mod flow;
mod hints;
mod ledger;
mod rewind;
