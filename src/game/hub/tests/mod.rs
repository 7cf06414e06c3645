//! The whole game.

mod judgements;
