//! What an artist should mend in a drawing, though it can be drawn: words, names, sizes.

use std::collections::BTreeMap;

use roxmltree::Document;

use super::drawing::title_of;
use super::lint::{position, view_box};
use super::look::{LAMP, MOOD, is_plain_id};
use super::{ArtCode, ArtProblem, Drawing, Rect};

/// The smallest window that shows everything, in pixels: 80 by 20 cells of two pixels each.
const WINDOW: (f32, f32) = (80.0, 40.0);
/// Smallest place in that window, in pixels: two by two cells.
const SMALLEST: (f32, f32) = (2.0, 4.0);

/// Missing titles and view boxes, and ids that would confuse.
pub(super) fn manners(document: &Document<'_>) -> Vec<ArtProblem> {
    let root = document.root_element();
    let mut found = Vec::new();
    if title_of(root).is_none() {
        found.push(ArtProblem::new(
            ArtCode::MissingTitle,
            position(root),
            "The drawing has no title.",
        ));
    }
    if view_box(root).is_none() {
        found.push(ArtProblem::new(
            ArtCode::MissingViewBox,
            position(root),
            "The drawing has no view box.",
        ));
    }
    let mut seen = BTreeMap::new();
    for node in root.descendants() {
        let Some(id) = node.attribute("id") else {
            continue;
        };
        // Gradients and Inkscape's notes may be called anything: nobody asks for them by name.
        if !is_plain_id(id) && title_of(node).is_some() {
            found.push(ArtProblem::new(
                ArtCode::OddId,
                position(node),
                format!("The id \"{id}\" is odd."),
            ));
        }
        if let Some(first) = seen.insert(id, node) {
            let (line, _) = position(first);
            let what = format!("The id \"{id}\" stands in line {line} already.");
            found.push(ArtProblem::new(ArtCode::SameId, position(node), what));
        }
    }
    found
}

/// Titled places that nobody could find.
pub(super) fn places(document: &Document<'_>, svg: &str) -> Vec<ArtProblem> {
    let root = document.root_element();
    let drawing = match Drawing::measure("drawing", svg, document) {
        Ok(drawing) => drawing,
        Err(error) => {
            return vec![ArtProblem::new(
                ArtCode::NotSvg,
                position(root),
                error.to_string(),
            )];
        }
    };
    let titled = root
        .descendants()
        .skip(1)
        .filter(|node| title_of(*node).is_some());
    titled
        .filter_map(|node| {
            let id = node.attribute("id").filter(|id| !is_switch(id))?;
            let (code, what) = match drawing.places().iter().find(|place| place.id == id) {
                None => (ArtCode::EmptyPlace, "shows nothing"),
                Some(place) if is_small(place.area, drawing.frame()) => {
                    (ArtCode::SmallPlace, "is too small to be found at 80 by 24")
                }
                Some(_) => return None,
            };
            Some(ArtProblem::new(
                code,
                position(node),
                format!("The place \"{id}\" {what}."),
            ))
        })
        .collect()
}

/// Whether a place is too small to be found when the whole drawing is seen in an 80 by 24 window.
fn is_small(place: Rect, frame: Rect) -> bool {
    let scale = (WINDOW.0 / frame.width).min(WINDOW.1 / frame.height);
    place.width * scale < SMALLEST.0 || place.height * scale < SMALLEST.1
}

/// Whether an id belongs to a group that a look switches, rather than to a place.
fn is_switch(id: &str) -> bool {
    id.starts_with(MOOD) || id.starts_with(LAMP)
}
