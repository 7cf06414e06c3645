//! What several of the tests need. Says nothing about how the game should behave.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of tests may fail the test"
)]

#[cfg(unix)]
pub(crate) mod pty;
