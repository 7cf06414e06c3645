//! A sheet of cells to draw on, with what can be clicked and where the cursor stands.
//!
//! Long content is drawn on a sheet of its own, of which a window is then shown: so paging,
//! clicking and the cursor always agree. Whatever does not fit is clipped, never a panic.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};

use super::glyphs::Glyphs;
use super::hit::{Hit, Target};
use super::text::cells;

/// A sheet of cells.
pub(super) struct Sheet {
    pub(super) buffer: Buffer,
    pub(super) hits: Vec<Hit>,
    pub(super) cursor: Option<Position>,
    /// What has the focus, to be kept in sight.
    pub(super) focus: Option<Rect>,
}

impl Sheet {
    /// An empty sheet.
    pub(super) fn new(width: u16, height: u16) -> Self {
        Self {
            buffer: Buffer::empty(Rect::new(0, 0, width, height)),
            hits: Vec::new(),
            cursor: None,
            focus: None,
        }
    }

    pub(super) const fn area(&self) -> Rect {
        self.buffer.area
    }

    pub(super) const fn width(&self) -> u16 {
        self.buffer.area.width
    }

    pub(super) const fn height(&self) -> u16 {
        self.buffer.area.height
    }

    /// Makes room for at least that many rows.
    pub(super) fn reach(&mut self, rows: u16) {
        if rows > self.height() {
            self.buffer.resize(Rect::new(0, 0, self.width(), rows));
        }
    }

    /// Writes a line; its glyphs take one cell each. Gives the column behind it.
    pub(super) fn write(&mut self, x: u16, y: u16, line: &str, style: Style) -> u16 {
        let mut x = x;
        for letter in line.chars() {
            if let Some(cell) = self.buffer.cell_mut((x, y)) {
                cell.set_char(letter).set_style(style);
            }
            x = x.saturating_add(1);
        }
        x
    }

    /// Writes a line in the middle of some columns.
    pub(super) fn write_centred(&mut self, x: u16, y: u16, width: u16, line: &str, style: Style) {
        let left = x + width.saturating_sub(cells(line)) / 2;
        self.write(left, y, line, style);
    }

    /// Writes lines below each other, growing as needed. Gives the row below them.
    pub(super) fn write_lines(&mut self, x: u16, y: u16, lines: &[String], style: Style) -> u16 {
        let mut y = y;
        for line in lines {
            self.reach(y + 1);
            self.write(x, y, line, style);
            y += 1;
        }
        y
    }

    /// Fills an area with blanks of a style.
    pub(super) fn fill(&mut self, area: Rect, style: Style) {
        self.fill_with(area, ' ', style);
    }

    /// Fills an area with one glyph.
    pub(super) fn fill_with(&mut self, area: Rect, letter: char, style: Style) {
        for position in area.intersection(self.area()).positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.reset();
                cell.set_char(letter).set_style(style);
            }
        }
    }

    /// Draws a double frame, as of something that is lit up, on the edge of an area.
    pub(super) fn lit_frame(&mut self, area: Rect, glyphs: &Glyphs, style: Style) {
        let [
            upper_left,
            upper_right,
            lower_right,
            lower_left,
            across,
            down,
        ] = glyphs.lit;
        let corners = [upper_left, upper_right, lower_right, lower_left];
        self.frame_of(area, corners, (across, down), style);
    }

    /// Draws a frame on the edge of an area.
    pub(super) fn frame(&mut self, area: Rect, glyphs: &Glyphs, style: Style) {
        self.frame_of(area, glyphs.corners, (glyphs.across, glyphs.down), style);
    }

    fn frame_of(
        &mut self,
        area: Rect,
        corners: [&str; 4],
        (across, down): (&str, &str),
        style: Style,
    ) {
        if area.width < 2 || area.height < 2 {
            return;
        }
        let (right, bottom) = (area.right() - 1, area.bottom() - 1);
        for x in area.x + 1..right {
            self.write(x, area.y, across, style);
            self.write(x, bottom, across, style);
        }
        for y in area.y + 1..bottom {
            self.write(area.x, y, down, style);
            self.write(right, y, down, style);
        }
        let [upper_left, upper_right, lower_right, lower_left] = corners;
        self.write(area.x, area.y, upper_left, style);
        self.write(right, area.y, upper_right, style);
        self.write(right, bottom, lower_right, style);
        self.write(area.x, bottom, lower_left, style);
    }

    /// Says what a click on an area means.
    pub(super) fn hit(&mut self, area: Rect, target: Target) {
        let area = area.intersection(self.area());
        if !area.is_empty() {
            self.hits.push(Hit { area, target });
        }
    }

    /// Puts the cursor and the focus onto something.
    pub(super) fn focus(&mut self, area: Rect, cursor: Position) {
        self.focus = Some(area);
        self.cursor = Some(cursor);
    }

    /// Copies the rows from `first` on into a window of this sheet. Cells without a background
    /// take the one that is there.
    pub(super) fn place(&mut self, other: &Self, first: u16, window: Rect) {
        let window = window.intersection(self.area());
        for position in window.positions() {
            let from = (position.x - window.x, position.y - window.y + first);
            let (Some(source), Some(cell)) =
                (other.buffer.cell(from), self.buffer.cell_mut(position))
            else {
                continue;
            };
            let ground = cell.bg;
            *cell = source.clone();
            if cell.bg == Color::Reset {
                cell.bg = ground;
            }
        }
        let moved = |area: Rect| moved(area, first, window);
        self.hits.extend(other.hits.iter().filter_map(|hit| {
            moved(hit.area).map(|area| Hit {
                area,
                target: hit.target.clone(),
            })
        }));
        if let Some(focus) = other.focus {
            self.focus = moved(focus);
        }
        if let Some(cursor) = other.cursor {
            let cell = moved(Rect::new(cursor.x, cursor.y, 1, 1));
            self.cursor = cell.map(Rect::as_position).or(self.cursor);
        }
    }
}

/// Where an area of a sheet comes to lie in a window that shows it from a row on.
fn moved(area: Rect, first: u16, window: Rect) -> Option<Rect> {
    let top = area.y.max(first);
    let height = area.bottom().checked_sub(top)?;
    let area = Rect::new(
        area.x.saturating_add(window.x),
        (top - first).saturating_add(window.y),
        area.width,
        height,
    )
    .intersection(window);
    (!area.is_empty()).then_some(area)
}

#[cfg(test)]
mod tests {
    use super::super::glyphs::RICH;
    use super::*;

    #[test]
    fn a_window_shows_its_rows_with_their_clicks_and_cursor() {
        let mut long = Sheet::new(5, 1);
        let lines = ["one", "two", "three"].map(str::to_owned);
        assert_eq!(long.write_lines(0, 0, &lines, Style::new()), 3);
        long.hit(Rect::new(0, 1, 3, 2), Target::Item(4));
        long.focus(Rect::new(0, 1, 3, 1), Position::new(1, 1));
        let mut screen = Sheet::new(8, 4);
        screen.place(&long, 1, Rect::new(2, 1, 5, 1));
        let row: String = (0..8)
            .map(|x| screen.buffer[(x, 1)].symbol().to_owned())
            .collect();
        assert_eq!(row, "  two   ");
        assert_eq!(screen.hits[0].area, Rect::new(2, 1, 3, 1));
        assert_eq!(screen.cursor, Some(Position::new(3, 1)));
    }

    #[test]
    fn what_a_window_does_not_show_cannot_be_clicked() {
        let mut long = Sheet::new(5, 6);
        long.hit(Rect::new(0, 0, 3, 1), Target::Item(0));
        long.hit(Rect::new(0, 5, 3, 1), Target::Item(5));
        let mut screen = Sheet::new(5, 2);
        screen.place(&long, 2, Rect::new(0, 0, 5, 2));
        assert_eq!(screen.hits, []);
    }

    #[test]
    fn cells_without_a_ground_take_the_one_behind_them() {
        let mut screen = Sheet::new(2, 1);
        screen.fill(screen.area(), Style::new().bg(Color::Blue));
        let mut top = Sheet::new(2, 1);
        top.write(0, 0, "a", Style::new());
        top.write(1, 0, "b", Style::new().bg(Color::Red));
        screen.place(&top, 0, Rect::new(0, 0, 2, 1));
        assert_eq!(screen.buffer[(0, 0)].bg, Color::Blue);
        assert_eq!(screen.buffer[(1, 0)].bg, Color::Red);
    }

    #[test]
    fn drawing_outside_is_clipped() {
        let mut sheet = Sheet::new(4, 2);
        sheet.write(3, 1, "long", Style::new());
        sheet.write(9, 9, "x", Style::new());
        sheet.frame(Rect::new(2, 1, 30, 30), &RICH, Style::new());
        sheet.frame(Rect::new(0, 0, 1, 1), &RICH, Style::new());
        sheet.hit(Rect::new(5, 5, 2, 2), Target::Erase);
        assert_eq!(sheet.hits, []);
        assert_eq!(sheet.buffer[(2, 1)].symbol(), "╭");
    }
}
