//! The whole game.

mod judgements;
mod keeping;
mod round;
