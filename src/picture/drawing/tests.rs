//! Shows that a drawing is read, measured and drawn as its artist meant.

use proptest::prelude::*;

use super::*;

/// A red left half and a green right half, each a place; a blue mood and a white lamp above.
const HALVES: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 0 40 20" width="400mm">
    <title> Two
        halves </title>
    <g id="left"><title>Red</title><rect x="10" width="20" height="20" fill="#ff0000"/></g>
    <rect id="right" x="30" width="20" height="20" fill="#00ff00"><title>Green</title></rect>
    <g id="mood-calm"><title>Calm halves</title></g>
    <g id="mood-wild"><rect x="10" width="40" height="20" fill="#0000ff"/></g>
    <g id="lamp-left-lit"><rect x="10" width="5" height="20" fill="#ffffff"/></g>
    </svg>"##;

const RED: [u8; 3] = [255, 0, 0];
const GREEN: [u8; 3] = [0, 255, 0];
const BLUE: [u8; 3] = [0, 0, 255];
const WHITE: [u8; 3] = [255; 3];

fn halves() -> Drawing {
    Drawing::parse("halves", HALVES).expect("sound")
}

/// The colours of the middle row, eight pixels wide.
fn row(look: &Look<'_>) -> Vec<[u8; 3]> {
    let pixels = halves().draw(look, 8, 4).expect("drawn");
    (0..8).filter_map(|x| pixels.get(x, 2)).collect()
}

fn ids(id: &str) -> Vec<String> {
    vec![id.to_owned()]
}

#[test]
fn words_moods_and_places_are_read_once() {
    let drawing = halves();
    assert_eq!(drawing.name(), "halves");
    assert_eq!(drawing.title(), "Two halves");
    assert_eq!(drawing.moods(), ["calm", "wild"]);
    assert_eq!(drawing.alt(None), "Calm halves");
    assert_eq!(drawing.alt(Some("wild")), "Two halves");
    let parts = ["right", "lamp-left-lit", "nothing", "left"].map(str::to_owned);
    assert_eq!(drawing.alt_with(None, &parts), "Calm halves: Green, Red");
    assert_eq!(drawing.alt_with(None, &[]), "Calm halves");
    assert!((drawing.aspect() - 2.0).abs() < 1e-6);
    let places: Vec<_> = drawing
        .places()
        .iter()
        .map(|place| (&*place.id, &*place.title))
        .collect();
    assert_eq!(places, [("left", "Red"), ("right", "Green")]);
}

#[test]
fn what_can_be_laid_over_something_is_a_place_that_is_off_at_first() {
    let over = "<g id=\"swap-sheet\"><title>A sheet</title><rect x=\"10\" width=\"20\" height=\"20\" fill=\"#ffffff\"/></g></svg>";
    let calm = HALVES
        .replace("<g id=\"mood-wild\">", "<g id=\"mood-odd\">")
        .replace("</svg>", over);
    let drawing = Drawing::parse("halves", &calm).expect("sound");
    let colour = |look: &Look<'_>| drawing.draw(look, 8, 4).expect("drawn").get(1, 2);
    assert_eq!(colour(&Look::default()), Some(RED));
    let shown = ids("swap-sheet");
    let look = Look {
        shown: &shown,
        ..Look::default()
    };
    assert_eq!(colour(&look), Some(WHITE));
    assert_eq!(drawing.alt_with(None, &shown), "Calm halves: A sheet");
}

#[test]
fn places_are_measured_in_the_units_of_the_view_box() {
    let area = halves().places()[1].area;
    for (number, expected) in [
        (area.x, 30.0),
        (area.y, 0.0),
        (area.width, 20.0),
        (area.height, 20.0),
    ] {
        assert!((number - expected).abs() < 0.01, "{area:?}");
    }
}

#[test]
fn a_hidden_group_is_measured_too() {
    let svg = HALVES.replace("<g id=\"left\">", "<g id=\"left\" display=\"none\">");
    let drawing = Drawing::parse("halves", &svg).expect("sound");
    assert_eq!(drawing.places().len(), 2);
}

#[test]
fn the_usual_look_shows_one_mood_and_no_lamp() {
    assert_eq!(
        row(&Look::default()),
        [RED, RED, RED, RED, GREEN, GREEN, GREEN, GREEN]
    );
}

#[test]
fn a_mood_a_lamp_and_hidden_things_can_be_switched() {
    let wild = Look {
        mood: Some("wild"),
        ..Look::default()
    };
    assert_eq!(row(&wild), [BLUE; 8]);
    let lit = ids("lamp-left-lit");
    let shown = Look {
        shown: &lit,
        ..Look::default()
    };
    assert_eq!(row(&shown)[..2], [WHITE, RED]);
    let left = ids("left");
    let hidden = Look {
        hidden: &left,
        ..Look::default()
    };
    assert_eq!(row(&hidden)[3..5], [INK, GREEN]);
}

#[test]
fn a_blurred_thing_runs_into_its_neighbour() {
    let right = ids("right");
    let blurred = Look {
        blurred: &right,
        ..Look::default()
    };
    let pixels = row(&blurred);
    assert_eq!(pixels[0], RED);
    assert!(pixels[3] != RED && pixels[4] != GREEN, "{pixels:?}");
}

#[test]
fn a_part_is_drawn_as_large_as_it_must_be_to_cover_all() {
    let part = |x, width| Look {
        view_box: Some(Rect {
            x,
            y: 0.0,
            width,
            height: 20.0,
        }),
        ..Look::default()
    };
    assert_eq!(row(&part(30.0, 20.0)), [GREEN; 8]);
    let square = halves().draw(&Look::default(), 4, 4).expect("drawn");
    let top: Vec<_> = (0..4).filter_map(|x| square.get(x, 0)).collect();
    assert_eq!(top, [RED, RED, GREEN, GREEN]);
    let outside = row(&part(-90.0, 20.0));
    assert_eq!(outside, [INK; 8]);
    assert_eq!(row(&part(0.0, f32::NAN)), row(&Look::default()));
    // So near that the renderer would lose count of the pixels.
    assert_eq!(row(&part(27.9, 5.2e-5)), row(&Look::default()));
}

#[test]
fn a_place_is_found_again_among_the_pixels() {
    let drawing = halves();
    let right = drawing.places()[1].area;
    let near = |found: Rect, expected: [f32; 4]| {
        let found = [found.x, found.y, found.width, found.height];
        let close = found
            .iter()
            .zip(expected)
            .all(|(one, other)| (one - other).abs() < 0.01);
        assert!(close, "{found:?} is not {expected:?}");
    };
    near(drawing.project(right, None, 8, 4), [4.0, 0.0, 4.0, 4.0]);
    near(drawing.project(right, None, 4, 4), [2.0, 0.0, 4.0, 4.0]);
    near(drawing.project(right, None, 8, 2), [4.0, -1.0, 4.0, 4.0]);
    near(
        drawing.project(right, Some(right), 10, 10),
        [0.0, 0.0, 10.0, 10.0],
    );
}

#[test]
fn a_drawing_of_absurd_size_is_refused_in_words() {
    let mood = "<g id=\"mood-calm\">";
    let far = HALVES.replace(
        mood,
        &format!("<path d=\"M0 0L9e9 9e9\" stroke=\"red\"/>{mood}"),
    );
    let error = Drawing::parse("far", &far).expect_err("refused");
    assert!(
        error
            .to_string()
            .ends_with("something in it is far outside its frame")
    );
    let vast = HALVES.replace("400mm", "9e9mm");
    let error = Drawing::parse("vast", &vast).expect_err("refused");
    assert!(
        error
            .to_string()
            .ends_with("its size is beyond all measure")
    );
}

#[test]
fn no_pixels_are_an_empty_picture_and_too_many_an_error() {
    let drawing = halves();
    assert_eq!(drawing.draw(&Look::default(), 0, 9), Ok(Pixels::default()));
    let error = drawing.draw(&Look::default(), u16::MAX, u16::MAX);
    assert!(matches!(error, Err(ArtError::TooManyPixels { .. })));
}

#[test]
fn a_dangerous_drawing_is_refused_with_its_position() {
    let svg = HALVES.replace("<g id=\"mood-calm\">", "<text/><g id=\"mood-calm\">");
    let error = Drawing::parse("halves", &svg).expect_err("refused");
    assert!(
        error
            .to_string()
            .starts_with("the drawing halves is refused: line 6, column 5: <text>")
    );
}

const NASTY: [&str; 14] = [
    "NaN",
    "1e39",
    "-1e39",
    "1e-39",
    "0",
    "-1",
    "",
    "url(#left)",
    "none",
    "100%",
    "\"",
    "<g>",
    "é",
    "M0 0L1e30 1e30",
];

proptest! {
    #[test]
    fn nothing_that_is_written_into_a_drawing_makes_it_panic(
        cuts in proptest::collection::vec((0_usize..HALVES.len(), 0_usize..12, 0_usize..NASTY.len()), 1..4),
        size in (0_u16..40, 0_u16..40),
        part in (any::<f32>(), any::<f32>(), any::<f32>(), any::<f32>()),
    ) {
        let mut svg = HALVES.to_owned();
        for (at, length, nasty) in cuts {
            let at = at.min(svg.len());
            let end = (at + length).min(svg.len());
            if svg.is_char_boundary(at) && svg.is_char_boundary(end) {
                svg.replace_range(at..end, NASTY[nasty]);
            }
        }
        let _ = super::super::problems(&svg);
        if let Ok(drawing) = Drawing::parse("fuzz", &svg) {
            let (x, y, width, height) = part;
            let look = Look { view_box: Some(Rect { x, y, width, height }), ..Look::default() };
            let _ = drawing.draw(&look, size.0, size.1);
            let _ = drawing.draw(&Look::default(), size.0, size.1);
        }
    }

    #[test]
    fn odd_numbers_in_attributes_never_panic(
        numbers in proptest::collection::vec(0_usize..NASTY.len(), 8),
    ) {
        let number = |at: usize| NASTY[numbers[at]].replace(['"', '<'], "");
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}"><title>Odd</title>
            <defs><linearGradient id="left" x1="{}"><stop offset="{}"/></linearGradient>
            <filter id="soft"><feGaussianBlur stdDeviation="{}"/></filter></defs>
            <g id="a" transform="scale({})" filter="url(#soft)"><title>Place</title>
            <rect width="9" height="{}" fill="url(#left)" stroke="red" stroke-dasharray="{}"/></g></svg>"#,
            number(0), number(1), number(2), number(3), number(4), number(5), number(6), number(7),
        );
        let _ = super::super::problems(&svg);
        if let Ok(drawing) = Drawing::parse("odd", &svg) {
            let _ = drawing.draw(&Look { blurred: &ids("a"), ..Look::default() }, 9, 9);
        }
    }
}
