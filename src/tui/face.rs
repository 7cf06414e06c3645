//! The face itself: it draws, answers to input, and plays shows.

use std::time::Instant;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::fits::{self, Overflow};
use super::hit::Hit;
use super::input::{self, Outcome};
use super::key::Input;
use super::layout::{self, Drawn, Paging};
use super::pen::{Options, Pen};
use super::picture::Pictures;
use super::sheet::Sheet;
use super::view::View;
use crate::stage::Stage;

/// Draws stages on a terminal of any kind and turns input into actions.
///
/// It keeps what only it needs: focus, page, how far a show has run, pictures drawn lately, and
/// what can be clicked on what it drew last.
pub struct Face {
    pub(super) options: Options,
    pub(super) view: View,
    pub(super) hits: Vec<Hit>,
    pub(super) paging: Paging,
    /// Whether the focus was in sight on what was drawn last.
    pub(super) focus_seen: bool,
    pictures: Pictures,
}

impl Face {
    /// A face that has shown nothing yet.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            view: View::default(),
            hits: Vec::new(),
            paging: Paging::default(),
            focus_seen: true,
            pictures: Pictures::new(),
        }
    }

    /// Changes how everything looks from the next drawing on.
    pub fn set_options(&mut self, options: Options) {
        self.options = options;
    }

    /// Draws a stage over the whole frame. The cursor is put on what has the focus.
    pub fn show(&mut self, stage: &Stage, frame: &mut Frame<'_>) {
        let area = frame.area();
        let drawn = self.draw(stage, area.width, area.height);
        let cursor = drawn.sheet.cursor;
        copy(&drawn.sheet, area, frame);
        if let Some(cursor) = cursor {
            frame.set_cursor_position((area.x + cursor.x, area.y + cursor.y));
        }
        self.focus_seen = drawn.sheet.focus.is_some();
        self.hits = drawn.sheet.hits;
        self.paging = drawn.paging;
        self.view.reading_first = drawn.paging.reading.first;
        self.view.body_first = drawn.paging.body.first;
    }

    /// Answers to a key or the pointer. Only actions that the stage offers are given, but for
    /// quitting by Ctrl-C. Input that comes before the stage's present moment was drawn is
    /// dropped, so a key held a little too long skips nothing.
    pub fn input(&mut self, stage: &Stage, input: Input) -> Outcome {
        input::answer(self, stage, input)
    }

    /// Lets a show go on by time. Gives when it wants to be asked again, and then drawn again;
    /// nothing when nothing moves.
    pub fn tick(&mut self, now: Instant) -> Option<Instant> {
        self.view.play.tick(now)
    }

    /// Whether everything of a stage can be seen without paging at a size, shows being over.
    pub fn fits(stage: &Stage, columns: u16, rows: u16, options: Options) -> Result<(), Overflow> {
        let mut face = Self::new(Options {
            motion: false,
            ..options
        });
        face.pictures.measuring = true;
        let drawn = face.draw(stage, columns, rows);
        fits::judge(&drawn, columns, rows)
    }

    fn draw(&mut self, stage: &Stage, columns: u16, rows: u16) -> Drawn {
        self.view.meet(stage, self.options.motion);
        let mut pen = Pen::new(self.options, &mut self.pictures, &self.view);
        layout::draw(&mut pen, stage, columns, rows)
    }
}

fn copy(sheet: &Sheet, area: Rect, frame: &mut Frame<'_>) {
    let buffer = frame.buffer_mut();
    for position in sheet.area().positions() {
        let to = (area.x + position.x, area.y + position.y);
        if let (Some(source), Some(cell)) = (sheet.buffer.cell(position), buffer.cell_mut(to)) {
            *cell = source.clone();
        }
    }
}
