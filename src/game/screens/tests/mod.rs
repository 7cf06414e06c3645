//! The screens around the levels.
