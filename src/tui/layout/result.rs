//! The end of a level: big stars, what one can do now, a question to talk about.

use super::super::body;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::stars::Rows;
use super::chrome::{AIRY, chrome};
use super::page;
use super::scene::compose_in;
use super::window::Paging;
use crate::stage::Stage;

/// The widest that a result gets.
const WIDEST: u16 = 72;

/// From so many rows on the stars are high and the question below them is still seen.
const HIGH: u16 = 30;

/// Draws a result.
pub(super) fn result(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let is_big = screen.height() >= AIRY && screen.width() >= 60;
    let rows = if screen.height() >= HIGH {
        Rows::High
    } else {
        Rows::Low
    };
    let area = chrome(pen, stage, screen, WIDEST);
    let reading = page::text(pen, stage, area.width, area.height, is_big.then_some(rows));
    let left = area.height.saturating_sub(reading.height() + 1);
    let body = body::body(pen, stage, area.width, left);
    compose_in(pen, stage, screen, area, (&reading, &body))
}
