//! The whole game.

mod daily;
mod judgements;
mod keeping;
mod round;
