//! Keeps copies of copies from growing beyond what the renderer can bear.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::lint::position;
use super::problem::MOST_COPIES;
use super::{ArtCode, ArtProblem};

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
