//! The end of a level: big stars, what one can do now, a question to talk about.

use super::super::body;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::chrome::{AIRY, chrome};
use super::page;
use super::scene::compose_in;
use super::window::Paging;
use crate::stage::Stage;

/// The widest that a result gets.
const WIDEST: u16 = 72;

/// Draws a result.
pub(super) fn result(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let big = screen.height() >= AIRY && screen.width() >= 60;
    let area = chrome(pen, stage, screen, WIDEST);
    let reading = page::text(pen, stage, area.width, area.height, big);
    let left = area.height.saturating_sub(reading.height() + 1);
    let body = body::body(pen, stage, area.width, left);
    compose_in(pen, stage, screen, area, (&reading, &body))
}
