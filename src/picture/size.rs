//! How large is too large for the renderer, and how small too small for an eye.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::lint::position;
use super::look::{LAMP, MOOD};
use super::problem::MOST_COPIES;
use super::{ArtCode, ArtProblem, Rect};

/// The smallest window that shows everything, in pixels: 80 by 20 cells of two pixels each.
const WINDOW: (f32, f32) = (80.0, 40.0);
/// Smallest place in that window, in pixels: two by two cells.
const SMALLEST: (f32, f32) = (2.0, 4.0);

/// Whether a place is too small to be found when the whole drawing is seen in an 80 by 24 window.
pub(super) fn is_small(place: Rect, frame: Rect) -> bool {
    let scale = (WINDOW.0 / frame.width).min(WINDOW.1 / frame.height);
    place.width * scale < SMALLEST.0 || place.height * scale < SMALLEST.1
}

/// Whether an id belongs to a group that a look switches, rather than to a place.
pub(super) fn is_switch(id: &str) -> bool {
    id.starts_with(MOOD) || id.starts_with(LAMP)
}

/// Copies that multiply: a `<use>` of something with a `<use>` in it, or too many in all.
pub(super) fn dangers(document: &Document<'_>) -> Vec<ArtProblem> {
    let mut found = Vec::new();
    let mut copies = 0_usize;
    let by_id: BTreeMap<&str, Node<'_, '_>> = document
        .descendants()
        .filter_map(|node| node.attribute("id").map(|id| (id, node)))
        .collect();
    let is_use = |node: &Node<'_, '_>| node.tag_name().name() == "use";
    for node in document.descendants().filter(is_use) {
        let href = node
            .attributes()
            .find(|attribute| attribute.name() == "href");
        let id = href.and_then(|href| href.value().trim().strip_prefix('#'));
        let Some(target) = id.and_then(|id| by_id.get(id)) else {
            continue;
        };
        copies += target.descendants().count();
        if target.descendants().any(|inner| is_use(&inner)) {
            let what = "This <use> copies something that has a <use> in it.";
            found.push(ArtProblem::new(ArtCode::TooComplex, position(node), what));
        }
        if copies > MOST_COPIES {
            let what = format!("Up to here <use> makes more than {MOST_COPIES} copies.");
            found.push(ArtProblem::new(ArtCode::TooComplex, position(node), what));
            break;
        }
    }
    found
}
