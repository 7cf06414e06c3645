//! Villagers who walk about the map. They stand where nothing is written.

use ratatui::layout::Rect;

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::raster;
use super::super::sheet::Sheet;
use super::super::walkers::Stand;
use crate::stage::{Body, Parade, Picture, Stage};

/// The way that they walk, in units of the drawing of the village from left to right: along its
/// paths and over its bridge.
const WAY: [(f32, f32); 10] = [
    (6.0, 72.0),
    (30.0, 73.0),
    (60.0, 72.0),
    (72.0, 66.0),
    (83.0, 62.5),
    (95.0, 66.0),
    (104.0, 71.0),
    (117.0, 73.0),
    (140.0, 73.0),
    (155.0, 73.0),
];

/// Where somebody can stand on the way, each one step from the next.
const SEATS: u16 = 31;

/// Where the feet are at a seat, in units of the drawing.
fn seat(number: u16) -> Option<(f32, f32)> {
    let ((first, _), (last, _)) = (WAY.first()?, WAY.last()?);
    let x = first + (last - first) * f32::from(number % SEATS) / f32::from(SEATS - 1);
    let pairs = WAY.iter().zip(WAY.iter().skip(1));
    let ((from_x, from_y), (to_x, to_y)) = pairs.rev().find(|((from, _), _)| *from <= x)?;
    let share = ((x - from_x) / (to_x - from_x)).min(1.0);
    Some((x, from_y + (to_y - from_y) * share))
}

/// How high a villager is: in units of the drawing, and at least in pixels.
const HIGH: (f32, u16) = (24.0, 15);

/// Draws the map with those who walk about it. Gives false if there is nobody.
pub(super) fn parade(
    pen: &mut Pen<'_>,
    screen: &mut Sheet,
    (stage, shown): (&Stage, &Picture),
    sky: Rect,
    taken: &[Rect],
) -> bool {
    let (Some(parade), Body::Menu(menu)) = (&stage.parade, &stage.body) else {
        return false;
    };
    if pen.pictures.measuring {
        return false;
    }
    // They go on when the map is entered, and with every step on it.
    let steps = if pen.motion {
        let steps = stage.moment.wrapping_add(pen.view.focus as u64) % u64::from(SEATS);
        u16::try_from(steps).unwrap_or_default()
    } else {
        0
    };
    let stands = stands(pen, (parade, shown), sky, (taken, steps));
    let figures: Vec<(&Picture, Stand)> = parade
        .walkers
        .iter()
        .zip(&stands)
        .filter_map(|(walker, stand)| Some((walker, (*stand)?)))
        .collect();
    let Some(peopled) = pen.pictures.peopled(shown, sky, &figures) else {
        return false;
    };
    raster::show(screen, sky, &peopled.cells(pen.theme));
    let visit = menu.items.iter().position(|item| item.id == parade.visit);
    if let Some(visit) = visit {
        for (_, stand) in figures {
            screen.hit(cells(stand, sky), Target::Item(visit));
        }
    }
    true
}

/// Where each walker stands: its seat or the next one that is free; nowhere if none is.
fn stands(
    pen: &Pen<'_>,
    (parade, shown): (&Parade, &Picture),
    sky: Rect,
    (taken, steps): (&[Rect], u16),
) -> Vec<Option<Stand>> {
    let mut taken = taken.to_vec();
    let walkers = u16::try_from(parade.walkers.len()).unwrap_or(SEATS);
    let apart = SEATS / walkers.max(1);
    let mut free = |walker: u16| {
        let first = walker * apart + steps;
        let stand = (first..first + SEATS)
            .filter_map(|number| stand(pen, shown, seat(number)?, sky))
            .find(|stand| {
                let area = cells(*stand, sky);
                !taken.iter().any(|other| other.intersects(area))
            })?;
        taken.push(cells(stand, sky));
        Some(stand)
    };
    (0..walkers).map(&mut free).collect()
}

/// The pixels of somebody whose feet are at a seat, if all of them are on the map.
fn stand(pen: &Pen<'_>, shown: &Picture, seat: (f32, f32), sky: Rect) -> Option<Stand> {
    let (x, foot, scale) = pen.pictures.point(shown, seat, sky)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a casting of a float is clamped"
    )]
    let high = ((HIGH.0 * scale) as u16).max(HIGH.1);
    let wide = high * 3 / 4;
    let (left, top) = (x - f32::from(wide) / 2.0, foot - f32::from(high));
    let is_on_the_map = left >= 0.0
        && top >= 0.0
        && left + f32::from(wide) <= f32::from(sky.width)
        && foot <= f32::from(sky.height * 2);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is on the map"
    )]
    let stand = Stand {
        left: left as u16,
        top: top as u16,
        width: wide,
        height: high,
    };
    is_on_the_map.then_some(stand)
}

/// The cells that a figure touches.
fn cells(stand: Stand, sky: Rect) -> Rect {
    let top = stand.top / 2;
    let bottom = (stand.top + stand.height).div_ceil(2);
    Rect::new(sky.x + stand.left, sky.y + top, stand.width, bottom - top)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_leads_over_the_bridge_and_round_again() {
        let near = |number, (x, y): (f32, f32)| {
            let (at_x, at_y) = seat(number).unwrap();
            assert!(
                (at_x - x).abs() < 0.1 && (at_y - y).abs() < 0.1,
                "{at_x}, {at_y}"
            );
        };
        near(0, (6.0, 72.0));
        near(SEATS - 1, (155.0, 73.0));
        near(SEATS, (6.0, 72.0));
        let heights = (0..SEATS).filter_map(seat).map(|(_, y)| y);
        let highest = heights.fold(80.0, f32::min);
        assert!((62.5..63.5).contains(&highest), "{highest}");
    }
}
