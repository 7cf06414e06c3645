//! The one place that knows crossterm: raw mode, events, size, mouse, restore.
