//! A face that is tried without a terminal: draws on a buffer, presses keys, clicks on words.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;

use super::{Depth, Face, Input, Key, Options, Outcome, Pointer, ThemeName};
use crate::stage::{Action, Stage};
use crate::words::Catalog;

pub(super) const OPTIONS: Options = Options {
    depth: Depth::True,
    ascii: false,
    theme: ThemeName::Dusk,
    motion: true,
    catalog: Catalog::English,
};

/// A face with its terminal.
pub(super) struct Trial {
    pub(super) face: Face,
    terminal: Terminal<TestBackend>,
}

impl Trial {
    pub(super) fn new(options: Options, columns: u16, rows: u16) -> Self {
        let backend = TestBackend::new(columns, rows);
        Self {
            face: Face::new(options),
            terminal: Terminal::new(backend).expect("a test terminal never fails"),
        }
    }

    /// The usual window, with a stage drawn.
    pub(super) fn of(stage: &Stage) -> Self {
        let mut trial = Self::new(OPTIONS, 80, 24);
        trial.draw(stage);
        trial
    }

    pub(super) fn draw(&mut self, stage: &Stage) {
        let face = &mut self.face;
        self.terminal
            .draw(|frame| face.show(stage, frame))
            .expect("a test terminal never fails");
    }

    pub(super) fn resize(&mut self, columns: u16, rows: u16) {
        self.terminal.backend_mut().resize(columns, rows);
    }

    pub(super) fn buffer(&self) -> &Buffer {
        self.terminal.backend().buffer()
    }

    pub(super) fn cursor(&mut self) -> Position {
        self.terminal
            .get_cursor_position()
            .expect("a test terminal never fails")
    }

    /// What the screen says, row by row; drawn pixels stand as they are.
    pub(super) fn screen(&self) -> String {
        let buffer = self.buffer();
        let width = usize::from(buffer.area.width.max(1));
        let rows = buffer.content().chunks(width);
        let row = |cells: &[Cell]| -> String {
            let row: String = cells.iter().map(Cell::symbol).collect();
            row.trim_end().to_owned()
        };
        rows.map(row).collect::<Vec<_>>().join("\n")
    }

    pub(super) fn row(&self, row: u16) -> String {
        let screen = self.screen();
        screen
            .lines()
            .nth(row.into())
            .unwrap_or_default()
            .to_owned()
    }

    pub(super) fn key(&mut self, stage: &Stage, key: Key) -> Outcome {
        let outcome = self.face.input(stage, Input::Key { key, repeat: false });
        self.draw(stage);
        outcome
    }

    pub(super) fn held(&mut self, stage: &Stage, key: Key) -> Outcome {
        let outcome = self.face.input(stage, Input::Key { key, repeat: true });
        self.draw(stage);
        outcome
    }

    /// The action of a key.
    pub(super) fn press(&mut self, stage: &Stage, key: Key) -> Option<Action> {
        self.key(stage, key).action
    }

    /// Where some words begin on the screen.
    pub(super) fn find(&self, words: &str) -> Option<(u16, u16)> {
        self.screen().lines().enumerate().find_map(|(row, line)| {
            let (before, _) = line.split_once(words)?;
            let column = before.chars().count();
            Some((u16::try_from(column).ok()?, u16::try_from(row).ok()?))
        })
    }

    /// Clicks on words that the screen shows.
    pub(super) fn click(&mut self, stage: &Stage, words: &str) -> Outcome {
        let found = self.find(words);
        let place = found.unwrap_or_else(|| panic!("no {words:?} in\n{}", self.screen()));
        self.click_at(stage, place)
    }

    /// Clicks on a cell, given by column and row.
    pub(super) fn click_at(&mut self, stage: &Stage, (column, row): (u16, u16)) -> Outcome {
        let pointer = Pointer::Press { column, row };
        let outcome = self.face.input(stage, Input::Pointer(pointer));
        self.draw(stage);
        outcome
    }
}
