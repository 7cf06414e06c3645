//! Drawings of photos: tools change them, what is ended is not to be seen, and what a photo says of
//! its drawing is looked at.

use std::sync::Arc;

use super::super::super::Report;
use super::super::super::findings::Findings;
use super::super::super::samples::places;
use super::super::tests::photos;
use super::{MOST_OF_CUT, find, look, share_within};
use crate::activity::photo::{Covered, Switches, covered, picture};
use crate::content::{Code, Photo, PhotoTool, Step, read_level};
use crate::picture::{Drawing, Gallery, Look, Pixels, Rect};
use crate::stage::Picture;

const CAKE: &str = include_str!("../../../../tests/photos/cake.ron");
const SVG: &str = include_str!("../../../../tests/photos/cake.svg");

/// As large as a photo is drawn in a usual window.
const WIDTH: u16 = 64;
const HEIGHT: u16 = 48;

fn sample() -> Drawing {
    Drawing::parse("photo-cake", SVG).unwrap()
}

fn view(picture: &Picture) -> Option<Rect> {
    let [x, y, width, height] = picture.view_box?;
    Some(Rect {
        x,
        y,
        width,
        height,
    })
}

fn draw(drawing: &Drawing, picture: &Picture) -> Pixels {
    let look = Look {
        view_box: view(picture),
        mood: picture.mood.as_deref(),
        shown: &picture.shown,
        hidden: &picture.hidden,
        blurred: &picture.blurred,
    };
    drawing.draw(&look, WIDTH, HEIGHT).unwrap()
}

fn changes_the_drawing(tool: &PhotoTool) -> bool {
    match tool {
        PhotoTool::Crop { .. } | PhotoTool::Blur { .. } | PhotoTool::Swap { .. } => true,
        PhotoTool::Wait { .. } | PhotoTool::Scrub | PhotoTool::Reword { .. } => false,
    }
}

/// The ways to set those tools that change the drawing.
fn ways(photo: &Photo) -> Vec<Switches> {
    let mut ways = Switches::every(photo);
    ways.retain(|switches| switches.tools(photo).all(changes_the_drawing));
    ways
}

/// All photos with their drawings. The last one is the sample, whose drawing comes with it.
fn drawn() -> Vec<(Photo, Drawing)> {
    let gallery = Gallery::embedded();
    let mut photos: Vec<Photo> = photos().into_iter().map(|(photo, _)| photo).collect();
    let last = photos.pop().unwrap();
    let of_course = photos.into_iter().map(|photo| {
        let name = photo.picture.split('/').next().unwrap();
        let drawing = gallery.get(name).unwrap().clone();
        (photo, drawing)
    });
    of_course.chain([(last, sample())]).collect()
}

#[test]
fn whatever_tools_are_on_the_photo_is_drawn_otherwise_than_without() {
    for (photo, drawing) in drawn() {
        let plain = draw(&drawing, &picture(&photo, &Switches::off(&photo)));
        for switches in ways(&photo) {
            let pixels = draw(&drawing, &picture(&photo, &switches));
            let is_plain = switches.count() == 0;
            assert_eq!(pixels == plain, is_plain, "{} {switches:?}", photo.picture);
        }
    }
}

#[test]
fn a_place_that_is_not_to_be_seen_any_more_is_not_drawn() {
    let mut met = Vec::new();
    for (photo, drawing) in drawn() {
        for switches in ways(&photo) {
            let shown = picture(&photo, &switches);
            let pixels = draw(&drawing, &shown);
            for name in photo.places() {
                let Some(why) = covered(&photo, &switches, name) else {
                    continue;
                };
                met.push(why);
                let without = |take: fn(&mut Picture, &str)| {
                    let mut changed = shown.clone();
                    take(&mut changed, name);
                    draw(&drawing, &changed)
                };
                match why {
                    Covered::Cut => {
                        let area = find(&drawing, name).unwrap().area;
                        let share = share_within(area, view(&shown).unwrap());
                        assert!(share <= MOST_OF_CUT, "{} {name} {share}", photo.picture);
                    }
                    // The same whether or not it is taken away altogether.
                    Covered::Swapped => {
                        assert!(shown.hidden.iter().any(|hidden| hidden == name));
                        let back = |picture: &mut Picture, name: &str| {
                            picture.hidden.retain(|hidden| hidden != name);
                            picture.shown.clear();
                        };
                        assert_ne!(pixels, without(back), "{} {name}", photo.picture);
                    }
                    Covered::Blurred => {
                        assert!(shown.blurred.iter().any(|blurred| blurred == name));
                        let sharp = |picture: &mut Picture, name: &str| {
                            picture.blurred.retain(|blurred| blurred != name);
                        };
                        assert_ne!(pixels, without(sharp), "{} {name}", photo.picture);
                    }
                }
            }
        }
    }
    for why in [Covered::Cut, Covered::Swapped, Covered::Blurred] {
        assert!(met.contains(&why), "{why:?} was never seen");
    }
}

/// What is wrong with the sample's drawing once a text of the level is replaced.
fn wrong(from: &str, to: &str) -> Vec<(Code, String, String)> {
    assert!(CAKE.contains(from), "{from}");
    let level = Arc::new(read_level("cake.ron", &CAKE.replacen(from, to, 1)).unwrap());
    let photo = level.step("start", 0).and_then(Step::as_photo).unwrap();
    let mut findings = Findings::new("cake.ron".into(), &level);
    look(&mut findings, "start › step 1", photo, &sample());
    let problems = findings.into_problems();
    let whats: Vec<String> = problems
        .iter()
        .map(|problem| problem.what.clone())
        .collect();
    let places = places(Report { problems });
    let found = places.into_iter().zip(whats);
    found
        .map(|((code, path), what)| (code, path.replace("start › step 1 › ", ""), what))
        .collect()
}

fn one(from: &str, to: &str) -> (Code, String, String) {
    let mut wrong = wrong(from, to);
    assert_eq!(wrong.len(), 1, "{wrong:?}");
    wrong.remove(0)
}

#[test]
fn a_photo_that_is_true_to_its_drawing_has_nothing_wrong() {
    assert_eq!(wrong("Yum!", "Yum!"), []);
}

#[test]
fn places_that_the_drawing_does_not_have_are_found_wherever_they_stand() {
    let blur = "Blur(place: \"number\"";
    for (from, to, path) in [
        (
            "subject: {\"cake\": \"the cake\"}",
            "subject: {\"pie\": \"the cake\"}",
            "subject › pie",
        ),
        (
            "(place: \"bag\", say",
            "(place: \"bog\", say",
            "clue 5 › place",
        ),
        (blur, "Blur(place: \"door\"", "tool 2 › place"),
        (blur, "Blur(place: \"swap-bow\"", "tool 2 › place"),
        (
            "Swap(place: \"bag\"",
            "Swap(place: \"bog\"",
            "tool 3 › place",
        ),
    ] {
        let (code, found, what) = one(from, to);
        assert_eq!((code, found.as_str()), (Code::UnknownPlace, path));
        assert!(what.ends_with("It has: number, cake, bag."), "{what}");
    }
}

#[test]
fn what_is_put_over_something_must_be_drawn_for_that() {
    for with in ["cake", "swap-moose"] {
        let (code, path, what) = one("with: \"swap-bow\"", &format!("with: \"{with}\""));
        assert_eq!((code, path.as_str()), (Code::NotASwap, "tool 3 › with"));
        assert!(what.ends_with("It has: swap-bow."), "{what}");
    }
}

#[test]
fn a_crop_lies_within_the_drawing_and_cuts_what_it_says() {
    for (from, to, words) in [
        (
            "(20, 12, 40, 30)",
            "(25, 12, 40, 30)",
            "64 wide and 48 high",
        ),
        (
            "(20, 12, 40, 30)",
            "(20, 19, 40, 30)",
            "64 wide and 48 high",
        ),
        ("cuts: [\"number\"]", "cuts: []", "cuts \"number\" away"),
        (
            "cuts: [\"number\"]",
            "cuts: [\"number\", \"cake\"]",
            "but this view keeps it",
        ),
        (
            "(20, 12, 40, 30)",
            "(10, 6, 50, 36)",
            "40 of a hundred parts of \"number\"",
        ),
    ] {
        let (code, path, what) = one(from, to);
        assert_eq!((code, path.as_str()), (Code::CropDiffers, "tool 1 › view"));
        assert!(what.contains(words), "{what}");
    }
    // A tenth is cut away, six tenths are kept.
    assert_eq!(wrong("(20, 12, 40, 30)", "(13, 6, 47, 36)"), []);
    let kept = wrong("(20, 12, 40, 30)", "(8, 6, 52, 36)");
    assert!(kept[0].2.contains("keeps it"), "{kept:?}");
}
