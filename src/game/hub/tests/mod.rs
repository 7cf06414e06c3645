//! The whole game.

mod daily;
mod judgements;
mod keeping;
mod lab;
mod round;
