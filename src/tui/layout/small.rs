//! Asks for a bigger window, in whatever room there is.

use ratatui::layout::Position;

use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::wrap;
use super::super::theme::{Role, Surface};
use super::SMALLEST;

/// Draws the request with the size now and the size needed.
pub(super) fn small(pen: &Pen<'_>, screen: &mut Sheet) {
    let (columns, rows) = (screen.width(), screen.height());
    if columns == 0 || rows == 0 {
        return;
    }
    let asked = pen.say(&labels::TOO_SMALL);
    let sizes = pen.say(&labels::sizes(columns, rows, SMALLEST));
    let asked = wrap(&asked, columns);
    let sizes = wrap(&sizes, columns);
    let high = u16::try_from(asked.len() + sizes.len()).unwrap_or(rows);
    let mut y = rows.saturating_sub(high) / 2;
    screen.cursor = Some(Position::new(0, y));
    for (lines, role) in [(asked, Role::Heading), (sizes, Role::Quiet)] {
        for line in lines.iter().filter(|line| !line.is_empty()) {
            screen.write_centred(0, y, columns, line, pen.theme.style(role, Surface::Night));
            y += 1;
        }
    }
}
