//! How a photo is heard: each thing with what is seen there, and then only what has changed.

use super::samples::{self, face, go, menu};
use crate::stage::{Feedback, Mark, Stage, Tone};
use crate::words::{Catalog, Text};

fn told(mut stage: Stage, because: &'static str) -> Stage {
    stage.feedback = Some(Feedback {
        tone: Tone::Good,
        title: Text::new("Well spotted"),
        because: Text::new(because),
        face: None,
        oops: None,
    });
    stage
}

#[test]
fn a_photo_is_heard_with_its_caption_its_jigsaw_and_its_things() {
    let mut face = face(Catalog::English);
    insta::assert_snapshot!(face.speak(&samples::photo()));
}

#[test]
fn what_was_found_is_heard_alone() {
    let mut face = face(Catalog::English);
    let _ = face.speak(&samples::photo());
    let mut found = told(samples::photo(), "It says which school.");
    menu(&mut found).items[1].mark = Mark::Done;
    let said = face.speak(&found);
    assert_eq!(
        said,
        "Well spotted. It says which school.\n\
         2. The badge: WILLOW SCHOOL, found.\n\
         Type 1, 2 or 3, then Enter.\n"
    );
    // The last one opens the way on, which is a new moment.
    let mut done = told(found, "It says when.");
    done.moment += 1;
    menu(&mut done).items.pop();
    done.keys.insert(0, go());
    let said = face.speak(&done);
    assert!(!said.contains("WILLOW"), "{said}");
    assert!(said.ends_with("Or only Enter: go on.\n"), "{said}");
}
