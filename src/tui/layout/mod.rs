//! Arrangements of whole screens. Each draws on one sheet and says what did not fit.

mod chat;
mod chat_room;
mod chat_small;
mod chrome;
mod copies;
mod copies_told;
mod figure;
mod jigsaw;
mod lens;
mod name_card;
mod narrow;
mod page;
mod parade;
mod photo;
mod place;
mod plates;
mod print;
mod reading;
mod result;
mod scene;
mod show;
mod sight;
mod small;
mod speech;
mod title;
mod tools;
mod tumble;
mod village;
mod visits;
mod window;

use super::pen::Pen;
use super::sheet::Sheet;
use crate::stage::{Layout, Stage};

pub(super) use window::{Paging, Window};

/// The smallest window that is played in: columns and rows.
pub(super) const SMALLEST: (u16, u16) = (40, 12);

/// Below so many rows frames give way to text.
const TERSE: u16 = 18;

/// A finished drawing.
pub(super) struct Drawn {
    pub(super) sheet: Sheet,
    pub(super) paging: Paging,
    /// Whether the window was too small to show anything of the stage.
    pub(super) too_small: bool,
}

/// Draws a stage for a size.
pub(super) fn draw(pen: &mut Pen<'_>, stage: &Stage, columns: u16, rows: u16) -> Drawn {
    let mut screen = Sheet::new(columns, rows);
    pen.terse = rows < TERSE;
    for y in 0..rows {
        let row = ratatui::layout::Rect::new(0, y, columns, 1);
        screen.fill(row, pen.theme.night(y, rows));
    }
    if columns < SMALLEST.0 || rows < SMALLEST.1 {
        small::small(pen, &mut screen);
        return Drawn {
            sheet: screen,
            paging: Paging::default(),
            too_small: true,
        };
    }
    let paging = match stage.layout {
        Layout::Title => title::title(pen, stage, &mut screen),
        Layout::Village => village::village(pen, stage, &mut screen),
        Layout::Scene => scene::scene(pen, stage, &mut screen),
        Layout::Photo => photo::photo(pen, stage, &mut screen),
        Layout::Chat => chat::chat(pen, stage, &mut screen),
        Layout::Result => result::result(pen, stage, &mut screen),
        Layout::Place => place::place(pen, stage, &mut screen),
        Layout::Page => page::page(pen, stage, &mut screen),
    };
    if screen.cursor.is_none() {
        screen.cursor = Some(ratatui::layout::Position::new(0, rows - 1));
    }
    Drawn {
        sheet: screen,
        paging,
        too_small: false,
    }
}
