//! Otterlock, a terminal adventure that teaches children to keep themselves safe online.
//!
//! This page is the map of the house. A room may use only the rooms named behind it;
//! `tests/architecture.rs` reads the source and enforces it.
//!
//! | room | is | may use |
//! |---|---|---|
//! | [`packed`] | levels, pictures and word lists inside the program | – |
//! | [`words`] | `Text` and `Catalog`: every word shown passes through | – |
//! | [`password`] | `Secret`, `Strength`, word lists, the guesser's plan; knows zxcvbn | packed |
//! | [`picture`] | SVG to pixels, places and alt text; knows resvg | packed |
//! | [`stage`] | what is on stage, as data; `Action`; `Reveal` | words |
//! | [`content`] | levels and course, read strictly | packed, words |
//! | [`activity`] | one file of pure rules for each kind of step | content, password, stage, words |
//! | [`game`] | a level being played, screens, progress | activity, content, password, stage, words |
//! | [`tui`] | draws a stage full screen | stage, words, picture |
//! | [`plain`] | speaks a stage line by line | stage, words, picture |
//! | [`terminal`] | knows crossterm | tui |
//! | [`check`] | finds all problems of a course | activity, content, game, password, picture, plain, stage, tui, words |
//! | [`report`] | what adults print | content, words |
//! | [`store`] | writes keepers' files | game |
//! | [`host`] | loop, clock, entropy, worker; does the effects | all but cli |
//! | [`cli`] | one file for each command | all |

pub mod activity;
pub mod check;
pub mod cli;
pub mod content;
pub mod game;
pub mod host;
pub mod packed;
pub mod password;
pub mod picture;
pub mod plain;
pub mod report;
pub mod stage;
pub mod store;
pub mod terminal;
pub mod tui;
pub mod words;
