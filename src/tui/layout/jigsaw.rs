//! A jigsaw as pieces in a row, joined by knobs: empty ones are kept back, lit ones are out.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten, wrap};
use super::super::theme::{Role, Surface};
use crate::stage::{Jigsaw, JigsawPiece};

/// Columns of a piece that is kept back.
const KEPT_BACK: u16 = 9;

/// Draws the question and the pieces below what is on the sheet, and what they tell together.
pub(super) fn jigsaw(pen: &Pen<'_>, sheet: &mut Sheet, jigsaw: &Jigsaw) {
    let night = |role| pen.theme.style(role, Surface::Night);
    let ask = wrap(&pen.say_on_a_line(&jigsaw.ask), sheet.width());
    sheet.write_lines(0, sheet.height(), &ask, night(Role::Accent));
    let mut row = Row {
        x: 0,
        y: sheet.height(),
        before: None,
    };
    for piece in &jigsaw.pieces {
        row.put(pen, sheet, piece);
    }
    if let Some(joined) = &jigsaw.joined {
        let lines = wrap(&pen.say_on_a_line(joined), sheet.width());
        sheet.write_lines(0, sheet.height(), &lines, night(Role::Heading));
    }
}

/// Where the next piece goes.
struct Row {
    x: u16,
    y: u16,
    /// How the piece before it on the same row is coloured.
    before: Option<Style>,
}

impl Row {
    /// An empty shape; two beside each other differ.
    fn kept_back(&self, pen: &Pen<'_>) -> Style {
        let [raised, panel] =
            [Surface::Raised, Surface::Panel].map(|surface| pen.theme.style(Role::Quiet, surface));
        if self.before.is_some_and(|before| before.bg == raised.bg) {
            panel
        } else {
            raised
        }
    }

    fn put(&mut self, pen: &Pen<'_>, sheet: &mut Sheet, piece: &JigsawPiece) {
        let (words, style) = match &piece.text {
            Some(text) => (
                pen.say_on_a_line(text),
                pen.theme.style(Role::Heading, Surface::Focus),
            ),
            None => ("?".to_owned(), self.kept_back(pen)),
        };
        let words = shorten(&words, sheet.width().saturating_sub(5), pen.glyphs.ellipsis);
        let width = (cells(&words) + 4).max(KEPT_BACK);
        if self.x > 0 && self.x + width > sheet.width() {
            *self = Self {
                x: 0,
                y: self.y + 1,
                before: None,
            };
        }
        sheet.reach(self.y + 1);
        let area = Rect::new(self.x, self.y, width, 1);
        sheet.fill(area, style);
        sheet.write_centred(area.x, area.y, area.width, &words, style);
        if !pen.draws_pixels() {
            // Without colours a piece has edges.
            sheet.write(area.x, area.y, "[", style);
            sheet.write(area.right() - 1, area.y, "]", style);
        }
        // The knob of the piece before it reaches in.
        if let Some(before) = self.before.filter(|_| pen.draws_pixels()) {
            let knob = match before.bg {
                Some(ground) if before.bg != style.bg => style.fg(ground),
                Some(_) | None => style,
            };
            sheet.write(area.x, area.y, pen.glyphs.on, knob);
        }
        self.before = Some(style);
        self.x = area.right();
    }
}
