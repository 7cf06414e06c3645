//! The whole life of a password being made up.

mod after;
mod facts;
mod life;
mod line;
mod twin;
mod what_if;
