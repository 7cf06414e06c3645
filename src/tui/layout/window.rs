//! Text above, body below: how they share the rows, and what is paged when they don't fit.

use ratatui::layout::Rect;

use super::super::hit::{Target, Turn};
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten};
use super::super::theme::{Role, Surface};

/// Rows that the text keeps when body and text don't fit: two, and the one that names the keys.
pub(super) const READ: u16 = 3;

/// A part of a sheet that is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in super::super) struct Window {
    /// The first row that is shown.
    pub(in super::super) first: u16,
    /// How many rows are shown.
    pub(in super::super) shown: u16,
    /// How many rows there are.
    pub(in super::super) total: u16,
}

impl Window {
    /// A window that shows what there is from a row on, without leaving rows empty.
    pub(super) fn new(first: u16, shown: u16, total: u16) -> Self {
        Self {
            first: first.min(total.saturating_sub(shown)),
            shown,
            total,
        }
    }

    /// Whether something is hidden above.
    pub(in super::super) const fn has_before(self) -> bool {
        self.first > 0
    }

    /// Whether something is hidden below.
    pub(in super::super) const fn has_after(self) -> bool {
        self.first + self.shown < self.total
    }

    /// The first row after turning a page, or moving `most` rows: one line at least stays, to
    /// find the place again.
    pub(in super::super) fn turned(self, turn: Turn, most: u16) -> u16 {
        let step = self.shown.saturating_sub(1).max(1).min(most);
        match turn {
            Turn::Back => self.first.saturating_sub(step),
            Turn::On => (self.first + step).min(self.total.saturating_sub(self.shown)),
        }
    }
}

/// What is shown of the text and of the body.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in super::super) struct Paging {
    pub(in super::super) reading: Window,
    pub(in super::super) body: Window,
    /// Hidden rows of what is long read, such as messages of before: they are no want of room.
    pub(in super::super) past: u16,
}

impl Paging {
    /// Rows that are hidden now.
    pub(in super::super) const fn hidden_rows(self) -> u16 {
        let reading = self.reading.total.saturating_sub(self.reading.shown);
        let body = self.body.total.saturating_sub(self.body.shown);
        (reading + body).saturating_sub(self.past)
    }
}

/// Shows text and below it the body. The body always keeps its focus in sight; when both don't
/// fit, the text is paged.
pub(super) fn compose(
    pen: &Pen<'_>,
    screen: &mut Sheet,
    area: Rect,
    reading: &Sheet,
    body: &Sheet,
) -> Paging {
    compose_above(pen, screen, area, reading, body).0
}

/// The same, and where the body came to stand.
pub(super) fn compose_above(
    pen: &Pen<'_>,
    screen: &mut Sheet,
    area: Rect,
    reading: &Sheet,
    body: &Sheet,
) -> (Paging, Rect) {
    let gap = u16::from(reading.height() > 0 && body.height() > 0);
    let needed = reading.height() + gap + body.height();
    if needed <= area.height {
        let spare = area.height - needed;
        let top = area.y + lift(area.height, spare);
        let upper = Rect::new(area.x, top, area.width, reading.height());
        let lower = Rect::new(area.x, upper.bottom() + gap, area.width, body.height());
        screen.place(reading, 0, upper);
        screen.place(body, 0, lower);
        let paging = Paging {
            reading: Window::new(0, reading.height(), reading.height()),
            body: Window::new(0, body.height(), body.height()),
            past: 0,
        };
        return (paging, lower);
    }
    let (upper, lower) = share(area, reading.height(), body.height());
    let reading_window = Window::new(pen.view.reading_first, upper.height, reading.height());
    screen.place(reading, reading_window.first, upper);
    let body_window = body_window(pen, body, lower.height);
    screen.place(body, body_window.first, lower);
    if reading_window.shown < reading_window.total {
        more(
            pen,
            screen,
            Rect::new(area.x, upper.bottom(), area.width, 1),
            reading_window,
        );
    }
    if body_window.shown < body_window.total {
        edges(pen, screen, lower, body_window);
    }
    let paging = Paging {
        reading: reading_window,
        body: body_window,
        past: 0,
    };
    (paging, lower)
}

/// Rows left free above content that does not fill the rows.
const fn lift(rows: u16, spare: u16) -> u16 {
    match (rows, spare) {
        (_, 0..=6) => 0,
        (0..34, _) => spare / 5,
        (34.., _) => spare / 3,
    }
}

/// The rows of text and body. Between them stays a row that names the paging keys.
fn share(area: Rect, reading: u16, body: u16) -> (Rect, Rect) {
    let rows = area.height;
    if reading == 0 {
        return (Rect::new(area.x, area.y, area.width, 0), area);
    }
    let most = rows.saturating_sub(READ).max(rows / 2);
    let lower = body.min(most.max(rows.saturating_sub(reading + 1)));
    let upper = rows - lower - u16::from(lower < rows);
    (
        Rect::new(area.x, area.y, area.width, upper),
        Rect::new(area.x, area.bottom() - lower, area.width, lower),
    )
}

pub(super) fn body_window(pen: &Pen<'_>, body: &Sheet, shown: u16) -> Window {
    let mut first = pen.view.body_first;
    if let (Some(focus), false) = (body.focus, pen.view.body_paged) {
        let lowest = focus.bottom().saturating_sub(shown);
        first = first.max(lowest).min(focus.y);
    }
    Window::new(first, shown, body.height())
}

/// Names the keys that turn pages; each half is a button.
pub(super) fn more(pen: &Pen<'_>, screen: &mut Sheet, row: Rect, window: Window) {
    let (before, after) = (window.has_before(), window.has_after());
    let Some(words) = pen.more(before, after) else {
        return;
    };
    let sign = if after {
        pen.glyphs.later
    } else {
        pen.glyphs.earlier
    };
    let words = shorten(&format!("{sign} {words}"), row.width, pen.glyphs.ellipsis);
    let left = row.right().saturating_sub(cells(&words));
    let style = pen.theme.style(Role::Accent, Surface::Night);
    screen.write(left, row.y, &words, style);
    let half = cells(&words) / 2;
    let whole = Rect::new(left, row.y, cells(&words), 1);
    let (back, on) = match (before, after) {
        (true, true) => (
            Rect::new(left, row.y, half, 1),
            Rect::new(left + half, row.y, whole.width - half, 1),
        ),
        (true, false) => (whole, Rect::ZERO),
        (false, _) => (Rect::ZERO, whole),
    };
    screen.hit(back, Target::Page(Turn::Back));
    screen.hit(on, Target::Page(Turn::On));
}

/// Small arrows at the right edge of a body that has more than it shows.
pub(super) fn edges(pen: &Pen<'_>, screen: &mut Sheet, area: Rect, window: Window) {
    let x = area.right().saturating_sub(1);
    let style = pen.theme.style(Role::Accent, Surface::Night);
    if window.has_before() {
        screen.write(x, area.y, pen.glyphs.earlier, style);
        screen.hit(Rect::new(x, area.y, 1, 1), Target::Page(Turn::Back));
    }
    if window.has_after() {
        let y = area.bottom().saturating_sub(1);
        screen.write(x, y, pen.glyphs.later, style);
        screen.hit(Rect::new(x, y, 1, 1), Target::Page(Turn::On));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_never_leaves_rows_empty() {
        assert_eq!(Window::new(9, 4, 10).first, 6);
        assert_eq!(Window::new(9, 4, 3).first, 0);
    }

    #[test]
    fn turning_keeps_one_line_and_stops_at_both_ends() {
        let window = Window::new(0, 4, 10);
        assert!(!window.has_before() && window.has_after());
        assert_eq!(window.turned(Turn::On, 9), 3);
        assert_eq!(Window::new(5, 4, 10).turned(Turn::On, 9), 6);
        assert_eq!(Window::new(0, 8, 30).turned(Turn::On, 3), 3);
        assert_eq!(Window::new(2, 4, 10).turned(Turn::Back, 9), 0);
        assert!(!Window::new(6, 4, 10).has_after());
    }

    #[test]
    fn the_text_keeps_two_rows_and_gets_what_the_body_leaves() {
        let area = Rect::new(1, 1, 30, 10);
        let (upper, lower) = share(area, 20, 20);
        assert_eq!((upper.height, lower.height), (2, 7));
        assert_eq!((upper.y, lower.y), (1, 4));
        let (upper, lower) = share(area, 1, 20);
        assert_eq!((upper.height, lower.height), (1, 8));
        let (upper, lower) = share(area, 20, 4);
        assert_eq!((upper.height, lower.height), (5, 4));
        let (upper, lower) = share(area, 0, 20);
        assert_eq!((upper.height, lower.height), (0, 10));
        let (upper, lower) = share(area, 20, 1);
        assert_eq!((upper.height, lower.height), (8, 1));
    }

    #[test]
    fn hidden_rows_are_counted() {
        let paging = Paging {
            reading: Window::new(0, 4, 10),
            body: Window::new(0, 3, 3),
            past: 0,
        };
        assert_eq!(paging.hidden_rows(), 6);
        assert_eq!(Paging { past: 5, ..paging }.hidden_rows(), 1);
    }
}
