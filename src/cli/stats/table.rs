//! Tables for people: a title, columns under headings, never wider than a page.

use textwrap::core::display_width;
use textwrap::{Options, WordSplitter};

/// The most columns of cells that are printed.
pub(super) const WIDTH: usize = 100;

/// No cell but the last of a row is wider; what is longer loses its beginning.
const WIDEST: usize = 24;

/// Between two columns.
const GAP: &str = "  ";

/// On which side the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows of cells. The last column is wrapped where it runs out of the page.
#[derive(Debug, Clone)]
pub(super) struct Table {
    title: &'static str,
    /// What must be known to read it, under the title.
    note: &'static str,
    columns: Vec<(&'static str, Side)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(
        title: &'static str,
        note: &'static str,
        columns: &[(&'static str, Side)],
    ) -> Self {
        Self {
            title,
            note,
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row with a cell for each column.
    pub(super) fn row(&mut self, cells: Vec<String>) {
        let last = cells.len().saturating_sub(1);
        let cells = cells.into_iter().enumerate();
        let cut = |(index, cell)| if index == last { cell } else { shortened(cell) };
        self.rows.push(cells.map(cut).collect());
    }

    /// The whole table; each line ends with a line break.
    pub(super) fn print(&self) -> String {
        let mut printed = format!("{}\n", self.title);
        if !self.note.is_empty() {
            for line in textwrap::wrap(self.note, WIDTH) {
                printed += &line;
                printed.push('\n');
            }
        }
        printed.push('\n');
        let widths = self.widths();
        let headings = self
            .columns
            .iter()
            .map(|(heading, _)| (*heading).to_owned());
        self.line(&headings.collect::<Vec<_>>(), &widths, &mut printed);
        for row in &self.rows {
            self.line(row, &widths, &mut printed);
        }
        printed
    }

    fn widths(&self) -> Vec<usize> {
        let cells = |index: usize| self.rows.iter().filter_map(move |row| row.get(index));
        let columns = self.columns.iter().enumerate();
        columns
            .map(|(index, (heading, _))| {
                let widest = cells(index).map(|cell| display_width(cell)).max();
                widest.unwrap_or_default().max(display_width(heading))
            })
            .collect()
    }

    fn line(&self, cells: &[String], widths: &[usize], printed: &mut String) {
        let Some((last, others)) = cells.split_last() else {
            return;
        };
        let mut line = String::new();
        for ((cell, width), (_, side)) in others.iter().zip(widths).zip(&self.columns) {
            line += &aligned(cell, *width, *side);
            line += GAP;
        }
        let left = WIDTH.saturating_sub(display_width(&line)).max(1);
        let side = self.columns.last().map_or(Side::Left, |(_, side)| *side);
        let wrap = Options::new(left).word_splitter(WordSplitter::NoHyphenation);
        let wrapped = textwrap::wrap(last, wrap);
        let indent = " ".repeat(display_width(&line));
        for (index, part) in wrapped.iter().enumerate() {
            let before = if index == 0 { &line } else { &indent };
            let width = widths.last().copied().unwrap_or_default().min(left);
            let whole = format!("{before}{}", aligned(part, width, side));
            *printed += whole.trim_end();
            printed.push('\n');
        }
    }
}

fn aligned(cell: &str, width: usize, side: Side) -> String {
    let padding = " ".repeat(width.saturating_sub(display_width(cell)));
    match side {
        Side::Left => format!("{cell}{padding}"),
        Side::Right => format!("{padding}{cell}"),
    }
}

/// The end of a cell that is too wide: of a path that is what tells most.
fn shortened(cell: String) -> String {
    if display_width(&cell) <= WIDEST {
        return cell;
    }
    let mut kept = String::new();
    for sign in cell.chars().rev() {
        let longer = format!("{sign}{kept}");
        if display_width(&longer) >= WIDEST {
            break;
        }
        kept = longer;
    }
    format!("…{kept}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let columns = [
            ("name", Side::Left),
            ("words", Side::Right),
            ("title", Side::Left),
        ];
        Table::new("Things", "", &columns)
    }

    fn row(cells: [&str; 3]) -> Vec<String> {
        cells.map(str::to_owned).to_vec()
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell_and_nothing_trails() {
        let mut table = table();
        table.row(row(["one", "7", "First"]));
        table.row(row(["a longer one", "1234", "Élan"]));
        assert_eq!(
            table.print(),
            "Things\n\nname          words  title\none               7  First\na longer one   1234  Élan\n"
        );
    }

    #[test]
    fn the_last_column_is_wrapped_under_itself_and_no_line_is_too_wide() {
        let mut table = table();
        table.row(row(["one", "7", &"word ".repeat(30)]));
        let printed = table.print();
        let lines: Vec<&str> = printed.lines().skip(3).collect();
        assert_eq!(lines.len(), 2, "{printed}");
        assert!(lines[1].starts_with("             word"), "{printed}");
        assert!(lines.iter().all(|line| line.len() <= WIDTH), "{printed}");
        assert!(lines[0].len() > 90, "{printed}");
    }

    #[test]
    fn a_cell_that_is_too_wide_keeps_its_end() {
        let mut table = table();
        let path = format!("/somewhere/{}/03-noticeboard", "deep/".repeat(9));
        table.row(row([&path, "7", "First"]));
        let printed = table.print();
        assert!(
            printed.contains("\n…ep/deep//03-noticeboard      7  First\n"),
            "{printed}"
        );
    }

    #[test]
    fn a_note_stands_under_the_title() {
        let table = Table::new("Things", "As they are.", &[("name", Side::Left)]);
        assert_eq!(table.print(), "Things\nAs they are.\n\nname\n");
    }
}
