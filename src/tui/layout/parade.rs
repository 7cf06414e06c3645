//! Villagers who walk about the map. They stand where nothing is written.

use ratatui::layout::Rect;

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::raster;
use super::super::sheet::Sheet;
use super::super::walkers::Stand;
use crate::stage::{Body, Parade, Picture, Stage};

/// Where feet can stand, in units of the drawing of the village, from left to right: on its
/// paths, its bridge and its meadows.
const SEATS: [(f32, f32); 10] = [
    (7.0, 72.0),
    (33.0, 72.5),
    (64.0, 73.0),
    (72.0, 66.0),
    (83.0, 62.5),
    (95.0, 66.0),
    (105.0, 73.0),
    (117.0, 71.0),
    (131.0, 73.0),
    (155.0, 73.5),
];

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
        usize::try_from(stage.moment).unwrap_or_default() + pen.view.focus
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
    (taken, steps): (&[Rect], usize),
) -> Vec<Option<Stand>> {
    let mut taken = taken.to_vec();
    let apart = SEATS.len() / parade.walkers.len().max(1);
    let seats = |walker: usize| {
        let first = walker * apart + steps;
        (first..first + SEATS.len()).filter_map(|seat| SEATS.get(seat % SEATS.len()))
    };
    let mut free = |walker: usize| {
        let stand = seats(walker)
            .filter_map(|seat| stand(pen, shown, *seat, sky))
            .find(|stand| {
                let area = cells(*stand, sky);
                !taken.iter().any(|other| other.intersects(area))
            })?;
        taken.push(cells(stand, sky));
        Some(stand)
    };
    (0..parade.walkers.len()).map(&mut free).collect()
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
