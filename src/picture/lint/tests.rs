//! Shows that each kind of problem is found, at its place, and nothing sound is blamed.

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
    let bare = format!("<svg xmlns='{SVG}' width='9' height='9'><g><title>Inner</title></g></svg>");
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

#[test]
fn masks_within_masks_and_too_many_masks_are_refused() {
    let inner = |attribute: &str| codes(&format!("<mask id='a'><g {attribute}/></mask>"));
    assert_eq!(inner("opacity='0.5'"), []);
    assert_eq!(inner("mask='url(#a)'"), [ArtCode::TooComplex]);
    assert_eq!(inner("style='clip-path: url(#a)'"), [ArtCode::TooComplex]);
    assert_eq!(
        codes("<clipPath id='a'><use href='#b'/></clipPath>"),
        [ArtCode::TooComplex]
    );
    assert_eq!(
        codes("<mask id='a' filter='url(#b)'/>"),
        [ArtCode::TooComplex]
    );
    assert_eq!(
        codes("<style>g { Mask: url(#a) }</style>"),
        [ArtCode::TooComplex]
    );
    assert_eq!(codes(&"<g mask='url(#a)'/>".repeat(100)), []);
    assert_eq!(
        codes(&"<g mask='url(#a)'/>".repeat(101)),
        [ArtCode::TooComplex]
    );
}

#[test]
fn an_id_that_stands_twice_cannot_hide_copies_of_copies() {
    let inside = "<g id='a'><use href='#c'/></g><g id='a'/><g id='c'/><use href='#a'/>";
    assert_eq!(codes(inside), [ArtCode::SameId, ArtCode::TooComplex]);
}
