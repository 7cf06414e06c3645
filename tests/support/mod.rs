//! What several of the tests need. Says nothing about how the game should behave.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::wildcard_enum_match_arm,
    reason = "a helper of tests may fail the test"
)]

pub(crate) mod chat;
pub(crate) mod drawn;
pub(crate) mod house;
pub(crate) mod long;
#[cfg(unix)]
pub(crate) mod mirror;
pub(crate) mod panel;
pub(crate) mod player;
pub(crate) mod profile;
pub(crate) mod ready;
pub(crate) mod talk;
pub(crate) mod twin;
pub(crate) mod winner;

#[cfg(unix)]
pub(crate) mod pty;
