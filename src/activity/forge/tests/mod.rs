//! The whole life of a password being made up.

mod facts;
mod life;
mod line;
