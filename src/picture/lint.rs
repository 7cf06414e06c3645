//! Looks through a drawing for all that would endanger, puzzle or exclude someone.
//! It reports; it never mends.

use std::collections::BTreeMap;

use roxmltree::{Document, Error, Node, ParsingOptions};

use super::drawing::title_of;
use super::look::is_plain_id;
use super::problem::{DEEPEST, LARGEST_BYTES, MOST_NODES};
use super::{ArtCode, ArtProblem, Drawing, Rect, size};

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
    found.extend(manners(&document));
    if safe {
        found.extend(places(&document, svg));
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
    found.extend(size::dangers(document));
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

/// What an artist should mend, though the drawing can be drawn.
fn manners(document: &Document<'_>) -> Vec<ArtProblem> {
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
fn places(document: &Document<'_>, svg: &str) -> Vec<ArtProblem> {
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
            let id = node.attribute("id").filter(|id| !size::is_switch(id))?;
            let (code, what) = match drawing.places().iter().find(|place| place.id == id) {
                None => (ArtCode::EmptyPlace, "shows nothing"),
                Some(place) if size::is_small(place.area, drawing.frame()) => {
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
mod tests {
    use super::*;

    fn codes(inside: &str) -> Vec<ArtCode> {
        problems(&sheet(inside))
            .iter()
            .map(|problem| problem.code)
            .collect()
    }

    fn sheet(inside: &str) -> String {
        format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 80 40\"><title>A try</title>{inside}</svg>")
    }

    #[test]
    fn a_plain_drawing_has_no_problem() {
        let inside = r##"<defs><linearGradient id="Glow1"><stop offset="0"/></linearGradient></defs>
            <style>.a { fill: url(#Glow1) }</style>
            <g id="fish"><title>A fish</title><rect width="9" height="9" fill="url('#Glow1')"/></g>
            <use href="#fish" x="20"/>"##;
        assert_eq!(codes(inside), []);
    }

    #[test]
    fn what_runs_reaches_out_or_cannot_be_drawn_is_named_all_at_once() {
        let inside = r##"<script>alert(1)</script>
            <rect onclick="alert(1)" width="9" height="9"/>
            <use href="https://example.org/a.svg#b"/>
            <rect fill="url( 'https://example.org' )" width="9" height="9"/>
            <style>@import "a.css"</style>
            <text>Hello</text>
            <image href="#a"/>
            <foreignObject/>"##;
        let expected = [
            ArtCode::Script,
            ArtCode::Script,
            ArtCode::External,
            ArtCode::External,
            ArtCode::External,
            ArtCode::TextElement,
            ArtCode::Image,
            ArtCode::UnknownElement,
        ];
        assert_eq!(codes(inside), expected);
    }

    #[test]
    fn a_css_escape_cannot_hide_a_reference() {
        assert_eq!(
            codes(r#"<g style="fill: u\72l(http://example.org)"/>"#),
            [ArtCode::External]
        );
        assert_eq!(
            codes("<?xml-stylesheet href='a.css'?>"),
            [ArtCode::External]
        );
    }

    #[test]
    fn a_problem_knows_its_line_and_column() {
        let found = problems(&sheet("\n  <g/>\n  <text/>"));
        let positions: Vec<_> = found
            .iter()
            .map(|problem| (problem.line, problem.column))
            .collect();
        assert_eq!(positions, [(3, 3)]);
        assert_eq!(
            found[0].to_string(),
            "line 3, column 3: <text> is not allowed. Say it in a <title>, or draw the letters as paths."
        );
        assert_eq!(found[0].code.name(), "art-text");
    }

    #[test]
    fn a_drawing_without_title_or_view_box_is_reported() {
        let bare =
            format!("<svg xmlns='{SVG}' width='9' height='9'><g><title>Inner</title></g></svg>");
        let found: Vec<_> = problems(&bare).iter().map(|problem| problem.code).collect();
        assert_eq!(found, [ArtCode::MissingTitle, ArtCode::MissingViewBox]);
        let empty = format!("<svg xmlns='{SVG}' viewBox='0 0 0 9'><title>  </title></svg>");
        let found: Vec<_> = problems(&empty)
            .iter()
            .map(|problem| problem.code)
            .collect();
        assert!(found.contains(&ArtCode::MissingTitle) && found.contains(&ArtCode::MissingViewBox));
    }

    #[test]
    fn a_place_must_be_two_by_two_cells_when_the_drawing_fills_the_window() {
        let place = |width: f32, height: f32| {
            codes(&format!(
                "<g id='fish'><title>A fish</title><rect width='{width}' height='{height}'/></g>"
            ))
        };
        assert_eq!(place(2.0, 4.0), []);
        assert_eq!(place(1.9, 4.0), [ArtCode::SmallPlace]);
        assert_eq!(place(2.0, 3.9), [ArtCode::SmallPlace]);
        assert_eq!(place(0.0, 0.0), [ArtCode::EmptyPlace]);
        assert_eq!(codes("<g id='mood-sad'><title>Sad</title></g>"), []);
    }

    #[test]
    fn ids_are_plain_and_stand_once() {
        let place = "<title>A fish</title><rect width='9' height='9'/></g>";
        assert_eq!(codes(&format!("<g id='A fish'>{place}")), [ArtCode::OddId]);
        assert_eq!(
            codes("<g id='a'/><g id='b'/><g id='a'/>"),
            [ArtCode::SameId]
        );
    }

    #[test]
    fn hostile_files_are_refused_before_they_are_drawn() {
        let code = |svg: &str| read(svg).expect_err("refused").code;
        assert_eq!(code("<svg>"), ArtCode::NotSvg);
        assert_eq!(code("<svg/>"), ArtCode::NotSvg);
        assert_eq!(
            code(&format!("<!DOCTYPE a [<!ENTITY b 'c'>]>{}", sheet(""))),
            ArtCode::Doctype
        );
        assert_eq!(code(&sheet(&" ".repeat(LARGEST_BYTES))), ArtCode::TooLarge);
        assert_eq!(code(&sheet(&"<g/>".repeat(20_000))), ArtCode::TooComplex);
        let nested = |depth| sheet(&("<g>".repeat(depth) + &"</g>".repeat(depth)));
        assert_eq!(code(&nested(DEEPEST)), ArtCode::TooComplex);
        assert!(read(&nested(DEEPEST - 1)).is_ok());
    }

    #[test]
    fn copies_of_copies_and_too_many_copies_are_refused() {
        assert_eq!(
            codes("<g id='a'/><g id='b'><use href='#a'/></g><use href='#b'/>"),
            [ArtCode::TooComplex]
        );
        let many = format!(
            "<g id='a'>{}</g>{}",
            "<g/>".repeat(200),
            "<use href='#a'/>".repeat(50)
        );
        assert_eq!(codes(&many), [ArtCode::TooComplex]);
        let some = format!(
            "<g id='a'>{}</g>{}",
            "<g/>".repeat(100),
            "<use href='#a'/>".repeat(50)
        );
        assert_eq!(codes(&some), []);
    }
}
