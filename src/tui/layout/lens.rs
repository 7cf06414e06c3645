//! The magnifier: a round glass in a golden ring, with what it is held over drawn larger.

use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use crate::stage::Picture;

/// The upper half of a cell in the foreground, the lower in the background.
const HALVES: &str = "▀";

/// How much more than a place itself is seen, in parts of its size: the glass is round.
const AROUND: f32 = 1.4;

/// Where the ring begins, in parts of the radius.
const RING: f32 = 0.9;

/// Half the width of the handle, in parts of the radius.
const HANDLE: f32 = 0.13;

/// What a pixel of the magnifier shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Glass,
    Ring,
    Handle,
    Outside,
}

/// The largest round glass that a room has: twice as many columns as rows.
pub(super) fn round(columns: u16, rows: u16) -> (u16, u16) {
    let rows = rows.min(columns / 2);
    (rows * 2, rows)
}

/// Draws the magnifier over an area, held over a picture or over its near place.
pub(super) fn lens(pen: &mut Pen<'_>, sheet: &mut Sheet, area: Rect, held_over: &Picture) {
    if area.is_empty() || pen.pictures.measuring {
        return;
    }
    let size = (area.width, area.height);
    let near = pen.pictures.near_around(held_over, size, AROUND);
    let near = near.as_ref().unwrap_or(held_over);
    let Some(raster) = pen.pictures.raster(near, area.width, area.height * 2) else {
        return;
    };
    let ink = |role| pen.theme.style(role, Surface::Night).fg;
    let (ring, handle) = (ink(Role::Lamp), ink(Role::Border));
    for (position, (upper, lower)) in area.positions().zip(raster.cells(pen.theme)) {
        let Some(cell) = sheet.buffer.cell_mut(position) else {
            continue;
        };
        let ground = cell.bg;
        let (x, y) = (position.x - area.x, (position.y - area.y) * 2);
        let parts = [part((x, y), area), part((x, y + 1), area)];
        if parts == [Part::Outside; 2] {
            continue;
        }
        let shown = |part: Part, glass: Color| match part {
            Part::Glass => glass,
            Part::Ring => ring.unwrap_or(glass),
            Part::Handle => handle.unwrap_or(glass),
            Part::Outside => ground,
        };
        let [above, below] = parts;
        cell.reset();
        cell.set_symbol(HALVES)
            .set_style(Style::new().fg(shown(above, upper)).bg(shown(below, lower)));
    }
}

/// What a pixel shows, by where it lies from the middle of the glass.
fn part((x, y): (u16, u16), area: Rect) -> Part {
    let from_middle = |at: u16, side: u16| {
        let half = f32::from(side.max(1)) / 2.0;
        (f32::from(at) + 0.5 - half) / half
    };
    let (right, down) = (
        from_middle(x, area.width),
        from_middle(y, area.height.saturating_mul(2)),
    );
    let away = right.hypot(down);
    if away < RING {
        Part::Glass
    } else if away < 1.0 {
        Part::Ring
    } else if right > 0.0 && (right - down).abs() < HANDLE * 2.0 {
        Part::Handle
    } else {
        Part::Outside
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Rect = Rect::new(3, 2, 20, 10);

    #[test]
    fn a_glass_is_round_in_its_ring_and_has_a_handle_at_the_lower_right() {
        assert_eq!(part((10, 10), AREA), Part::Glass);
        assert_eq!(part((0, 10), AREA), Part::Ring);
        assert_eq!(part((10, 0), AREA), Part::Ring);
        assert_eq!(part((19, 19), AREA), Part::Handle);
        for corner in [(0, 0), (19, 0), (0, 19)] {
            assert_eq!(part(corner, AREA), Part::Outside, "{corner:?}");
        }
    }

    #[test]
    fn a_glass_takes_what_the_smaller_side_allows() {
        assert_eq!(round(28, 9), (18, 9));
        assert_eq!(round(21, 30), (20, 10));
        assert_eq!(round(1, 30), (0, 0));
    }
}
