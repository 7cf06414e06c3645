//! Looks through a drawing for all that would endanger, puzzle or exclude someone.
//! It reports; it never mends.

use roxmltree::{Document, Error, Node, ParsingOptions};

use super::problem::{DEEPEST, LARGEST_BYTES, MOST_NODES};
use super::{ArtCode, ArtProblem, Rect, copies, manners};

const SVG: &str = "http://www.w3.org/2000/svg";

/// The elements that are drawn; all others of SVG are refused, so nothing surprises us.
const KNOWN: [&str; 36] = [
    "svg",
    "g",
    "defs",
    "title",
    "desc",
    "metadata",
    "style",
    "use",
    "symbol",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feOffset",
];

/// All problems of a drawing at once. An empty list means that it can be shipped.
pub fn problems(svg: &str) -> Vec<ArtProblem> {
    let document = match read(svg) {
        Ok(document) => document,
        Err(problem) => return vec![problem],
    };
    let mut found = dangers(&document);
    let safe = found.is_empty();
    found.extend(manners::manners(&document));
    if safe {
        found.extend(manners::places(&document, svg));
    }
    found.sort_by_key(|problem| (problem.line, problem.column));
    found
}

/// Reads the XML within our limits.
pub(super) fn read(svg: &str) -> Result<Document<'_>, ArtProblem> {
    if svg.len() > LARGEST_BYTES {
        let what = format!("The file has {} bytes.", svg.len());
        return Err(ArtProblem::new(ArtCode::TooLarge, (1, 1), what));
    }
    let options = ParsingOptions {
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(svg, options).map_err(|error| not_read(&error))?;
    if !document.root_element().has_tag_name((SVG, "svg")) {
        let what = "The outermost element is not an <svg> with SVG's namespace.";
        return Err(ArtProblem::new(
            ArtCode::NotSvg,
            position(document.root_element()),
            what,
        ));
    }
    // Everything after this walks the tree by recursion, the renderer too.
    match too_deep(document.root_element()) {
        Some(node) => {
            let what = format!("This stands inside more than {DEEPEST} elements.");
            Err(ArtProblem::new(ArtCode::TooComplex, position(node), what))
        }
        None => Ok(document),
    }
}

fn not_read(error: &Error) -> ArtProblem {
    let at = error.pos();
    let at = (number(at.row), number(at.col));
    let (code, what) = if matches!(error, Error::DtdDetected) {
        (ArtCode::Doctype, "The file has a document type.".to_owned())
    } else if matches!(error, Error::NodesLimitReached) {
        let what = format!("There are more than {MOST_NODES} nodes.");
        (ArtCode::TooComplex, what)
    } else {
        (
            ArtCode::NotSvg,
            format!("This is not well-formed: {error}."),
        )
    };
    ArtProblem::new(code, at, what)
}

/// The first element deeper than allowed.
fn too_deep<'a, 'input>(root: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
    let mut level = vec![root];
    for _ in 0..DEEPEST {
        level = level
            .iter()
            .flat_map(Node::children)
            .filter(Node::is_element)
            .collect();
    }
    level.first().copied()
}

/// What keeps a drawing from being drawn at all: things that run, reach out, or blow up.
pub(super) fn dangers(document: &Document<'_>) -> Vec<ArtProblem> {
    let mut found = Vec::new();
    for node in document.descendants() {
        if node.is_pi() {
            let what = "A processing instruction names something outside the drawing.";
            found.push(ArtProblem::new(ArtCode::External, position(node), what));
        }
        if node.is_element() {
            found.extend(element_danger(node));
            found.extend(attribute_dangers(node));
        }
    }
    found.extend(copies::dangers(document));
    found
}

fn element_danger(node: Node<'_, '_>) -> Option<ArtProblem> {
    let name = node.tag_name().name();
    // Programs such as Inkscape leave notes under names of their own; nobody draws them.
    if !matches!(node.tag_name().namespace(), None | Some(SVG)) {
        return None;
    }
    let code = match name {
        "script" | "a" | "animate" | "animateMotion" | "animateTransform" | "set" => {
            ArtCode::Script
        }
        "text" | "tspan" | "textPath" => ArtCode::TextElement,
        "image" | "feImage" => ArtCode::Image,
        "style" if node.text().is_some_and(reaches_out) => ArtCode::External,
        known if KNOWN.contains(&known) => return None,
        _ => ArtCode::UnknownElement,
    };
    let what = format!("<{name}> is not allowed.");
    Some(ArtProblem::new(code, position(node), what))
}

fn attribute_dangers<'a>(node: Node<'a, '_>) -> impl Iterator<Item = ArtProblem> + 'a {
    node.attributes().filter_map(move |attribute| {
        let at = node.document().text_pos_at(attribute.range().start);
        let at = (number(at.row), number(at.col));
        let name = attribute.name();
        if name
            .get(..2)
            .is_some_and(|start| start.eq_ignore_ascii_case("on"))
        {
            let what = format!("\"{name}\" would run something.");
            return Some(ArtProblem::new(ArtCode::Script, at, what));
        }
        let outside = match name {
            "href" | "src" => !attribute.value().trim_start().starts_with('#'),
            _ => reaches_out(attribute.value()),
        };
        outside.then(|| {
            let what = format!("\"{name}\" refers to something outside the drawing.");
            ArtProblem::new(ArtCode::External, at, what)
        })
    })
}

/// Whether a value or style sheet refers to anything but an id of the drawing itself.
fn reaches_out(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let outside = |rest: &str| {
        let target =
            rest.trim_start_matches(|sign: char| sign.is_whitespace() || "'\"".contains(sign));
        !target.starts_with('#')
    };
    // A backslash could spell `url` in another way.
    value.contains("@import") || value.contains('\\') || value.split("url(").skip(1).any(outside)
}

/// The sound `viewBox` of the outermost element.
pub(super) fn view_box(root: Node<'_, '_>) -> Option<Rect> {
    let text = root.attribute("viewBox")?;
    let numbers: Result<Vec<f32>, _> = text
        .split(|sign: char| sign == ',' || sign.is_whitespace())
        .filter(|word| !word.is_empty())
        .map(str::parse)
        .collect();
    let &[x, y, width, height] = numbers.ok()?.as_slice() else {
        return None;
    };
    Some(Rect {
        x,
        y,
        width,
        height,
    })
    .filter(Rect::is_sound)
}

pub(super) fn position(node: Node<'_, '_>) -> (usize, usize) {
    let at = node.document().text_pos_at(node.range().start);
    (number(at.row), number(at.col))
}

fn number(of: u32) -> usize {
    usize::try_from(of).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests;
