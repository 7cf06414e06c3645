//! The full-screen face: draws a `Stage` and turns keys and pointer into actions.

pub mod key;
