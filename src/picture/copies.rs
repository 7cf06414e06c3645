//! Keeps small files from growing into work without end: copies of copies, masks within masks.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::lint::position;
use super::problem::{MOST_COPIES, MOST_LAYERS};
use super::{ArtCode, ArtProblem};

/// The properties whose value is drawn by itself first, and may refer to further ones.
const LAYERS: [&str; 3] = ["mask", "clip-path", "filter"];

/// Everything in a document that would multiply.
pub(super) fn dangers(document: &Document<'_>) -> Vec<ArtProblem> {
    let mut found = copies(document);
    found.extend(layers(document));
    found
}

/// A `<use>` of something with a `<use>` in it, or too many copies in all.
fn copies(document: &Document<'_>) -> Vec<ArtProblem> {
    let mut found = Vec::new();
    let mut copies = 0_usize;
    // An id may stand twice; each of its elements counts.
    let mut by_id: BTreeMap<&str, Vec<Node<'_, '_>>> = BTreeMap::new();
    for node in document.descendants() {
        if let Some(id) = node.attribute("id") {
            by_id.entry(id).or_default().push(node);
        }
    }
    for node in document.descendants().filter(is_use) {
        // `href` may stand twice too, with and without a prefix.
        let hrefs = node
            .attributes()
            .filter(|attribute| attribute.name() == "href");
        let targets = hrefs
            .filter_map(|href| by_id.get(href.value().trim().strip_prefix('#')?))
            .flatten();
        for target in targets {
            copies += target.descendants().count();
            if target.descendants().any(|inner| is_use(&inner)) {
                let what = "This <use> copies something that has a <use> in it.";
                found.push(ArtProblem::new(ArtCode::TooComplex, position(node), what));
            }
        }
        if copies > MOST_COPIES {
            let what = format!("Up to here <use> makes more than {MOST_COPIES} copies.");
            found.push(ArtProblem::new(ArtCode::TooComplex, position(node), what));
            break;
        }
    }
    found
}

/// Masks, clips and filters inside masks and clips, hidden in a style sheet, or too many in all.
fn layers(document: &Document<'_>) -> Vec<ArtProblem> {
    let mut found = Vec::new();
    let mut count = 0_usize;
    for node in document.descendants().filter(Node::is_element) {
        let is_style = node.tag_name().name() == "style";
        if is_style
            && node
                .descendants()
                .any(|inner| inner.text().is_some_and(names_layer))
        {
            let what = "Masks, clips and filters belong to their elements, not into <style>.";
            found.push(ArtProblem::new(ArtCode::TooComplex, position(node), what));
        }
        let has_layer = has_layer(node);
        if (has_layer || is_use(&node)) && node.ancestors().any(|outer| is_layer(&outer)) {
            let what = "A mask or clip holds another one, or a <use>.";
            found.push(ArtProblem::new(ArtCode::TooComplex, position(node), what));
        }
        count += usize::from(has_layer);
        if count > MOST_LAYERS {
            let what = format!("There are more than {MOST_LAYERS} masks, clips and filters.");
            found.push(ArtProblem::new(ArtCode::TooComplex, position(node), what));
            break;
        }
    }
    found
}

fn is_use(node: &Node<'_, '_>) -> bool {
    node.tag_name().name() == "use"
}

fn is_layer(node: &Node<'_, '_>) -> bool {
    matches!(node.tag_name().name(), "mask" | "clipPath")
}

fn has_layer(node: Node<'_, '_>) -> bool {
    LAYERS.iter().any(|layer| node.has_attribute(*layer))
        || node.attribute("style").is_some_and(names_layer)
}

fn names_layer(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    LAYERS.iter().any(|layer| style.contains(layer))
}
