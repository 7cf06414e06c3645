//! From checked SVG to the tree that resvg draws, and how the tree's units relate to the artist's.

use resvg::tiny_skia::Transform;
use resvg::usvg;
use roxmltree::{Document, Node};

use super::geometry::FARTHEST;
use super::{ArtError, Rect, lint};

/// The tree that resvg draws, under a style sheet.
pub(super) fn tree(
    name: &str,
    document: &Document<'_>,
    sheet: String,
) -> Result<usvg::Tree, ArtError> {
    let options = usvg::Options {
        style_sheet: Some(sheet),
        ..usvg::Options::default()
    };
    usvg::Tree::from_xmltree(document, &options).map_err(|error| ArtError::Undrawable {
        name: name.to_owned(),
        reason: error.to_string(),
    })
}

/// The page of a tree, in its own units.
pub(super) fn of(tree: &usvg::Tree) -> Rect {
    Rect {
        x: 0.0,
        y: 0.0,
        width: tree.size().width(),
        height: tree.size().height(),
    }
}

/// Whether all that is drawn stays so near that the renderer can count its pixels.
pub(super) fn is_near(tree: &usvg::Tree) -> bool {
    let all = tree.root().abs_stroke_bounding_box();
    let page = of(tree);
    let far = page.width.max(page.height) * FARTHEST;
    [all.left(), all.top(), all.right(), all.bottom()]
        .iter()
        .all(|edge| edge.abs() <= far)
}

/// The frame in units of the drawing, and the way from these to the tree's units.
///
/// usvg lays the `viewBox` into the page that `width` and `height` give (Inkscape writes
/// millimetres there): as large as fits, in the middle. Without a `viewBox` the page is the frame.
pub(super) fn units(root: Node<'_, '_>, tree: &usvg::Tree) -> (Rect, Transform) {
    let page = of(tree);
    let Some(frame) = lint::view_box(root) else {
        return (page, Transform::identity());
    };
    let scale = (page.width / frame.width).min(page.height / frame.height);
    let left = (page.width - frame.width * scale) / 2.0 - frame.x * scale;
    let top = (page.height - frame.height * scale) / 2.0 - frame.y * scale;
    (
        frame,
        Transform::from_row(scale, 0.0, 0.0, scale, left, top),
    )
}
