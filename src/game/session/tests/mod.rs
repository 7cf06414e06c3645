//! Levels being played, with steps that are built for it.

mod chat;
mod dice;
mod flow;
mod hints;
mod leak;
mod ledger;
mod made;
mod order;
mod pieces;
mod race;
mod rewind;
mod skip;
