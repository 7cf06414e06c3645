//! The one place that knows crossterm: raw mode, events, size, mouse, restore. It must not know
//! the game: it hands on [`Input`](crate::tui::key::Input) and draws what it is given.
//!
//! The order that leaves no gap for a signal or a panic: [`install_panic_hook`], [`listen`],
//! [`Screen::enter`], then a loop over the events until one of them says to leave.

mod events;
mod hook;
mod modes;
mod screen;
mod surroundings;
mod translate;

pub use events::{Event, Listener, Signal, listen};
pub use hook::install_panic_hook;
pub use screen::{Options, Screen};
pub use surroundings::{Depth, Outlet, Surroundings, surroundings};
