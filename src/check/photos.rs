//! What is looked at in photos and the jigsaw: every text, every place, every face and piece.

use super::samples::{files, found, places, with_photo};
use super::structure_and_words;
use crate::content::Code;

/// What is found without looking at pictures and without playing.
fn read(level: &str) -> Vec<(Code, String)> {
    places(structure_and_words(&files(level)))
}

#[test]
fn nothing_is_wrong_with_a_photo_and_its_jigsaw() {
    assert_eq!(found(&with_photo()), []);
}

#[test]
fn every_text_of_them_is_read() {
    for (from, path) in [
        ("What tells?", "start › step 5 › ask"),
        ("\"Tells?\"", "start › step 5 › brief"),
        ("My board", "start › step 5 › caption"),
        ("The postcard", "start › step 5 › thing 5 › say"),
        ("A sign: BUBBLES", "start › step 5 › thing 1 › near"),
        ("It has a name.", "start › step 5 › thing 1 › because"),
        ("I see more.", "start › step 5 › missed 1 › text"),
        ("So much!", "start › step 5 › found 1 › text"),
        ("What hangs?", "start › step 5 › hint 2"),
        ("Read all.", "start › step 5 › auntie"),
        ("Where is Pip?", "jigsaw › ask"),
        ("On Fridays", "jigsaw › pieces › day"),
        ("Pip is out.", "jigsaw › joined"),
    ] {
        let quote = if from.starts_with('"') { "\"" } else { "" };
        let shout = format!("{quote}Oh!!{quote}");
        let level = with_photo();
        assert!(level.contains(from), "{from}");
        let found = read(&level.replacen(from, &shout, 1));
        let is_told = found
            .iter()
            .any(|(code, at)| *code == Code::Shouting && at == path);
        assert!(is_told, "{path}: {found:?}");
    }
}

#[test]
fn every_place_face_and_picture_of_them_is_looked_at() {
    let with = |from: &str, to: &str| {
        let level = with_photo();
        assert!(level.contains(from), "{from}");
        found(&level.replacen(from, to, 1))
    };
    let at = |code, path: &str| vec![(code, path.to_owned())];
    assert_eq!(
        with("place: \"scarf\"", "place: \"scarfs\""),
        at(Code::UnknownPlace, "start › step 5 › thing 6 › place")
    );
    assert_eq!(
        with("mood: Smug, text: \"I see", "mood: Proud, text: \"I see"),
        at(Code::MissingMood, "start › step 5 › missed 1 › mood")
    );
    assert_eq!(
        with("text: \"So much!", "mood: Smug, text: \"So much!"),
        at(Code::MissingMood, "start › step 5 › found 1 › mood")
    );
    assert_eq!(
        with(
            "by: \"pip\", ask: \"What tells",
            "by: \"pip\", mood: Smug, ask: \"What tells"
        ),
        at(Code::MissingMood, "start › step 5 › mood")
    );
    let unknown = with(
        "picture: \"noticeboard\", caption",
        "picture: \"hm\", caption",
    );
    assert_eq!(
        unknown,
        at(Code::UnknownPicture, "start › step 5 › picture")
    );
}

#[test]
fn rows_of_speeches_in_a_photo_and_after_it_are_counted() {
    let speech = r#"(by: "pip", text: "Oh.")"#;
    let three = format!("[{speech}, {speech}, {speech}]");
    let missed = r#"[(by: "guessatron", mood: Smug, text: "I see more.")]"#;
    let found_all = r#"[(by: "pip", text: "So much!")]"#;
    for (from, path) in [
        (missed, "start › step 5 › missed 3"),
        (found_all, "start › step 5 › found 3"),
    ] {
        let level = with_photo();
        assert!(level.contains(from), "{from}");
        let expected = (Code::ManySpeeches, path.to_owned());
        let found = read(&level.replacen(from, &three, 1));
        assert!(found.contains(&expected), "{path}: {found:?}");
    }
    let two = format!("[{speech}, {speech}]");
    let followed = with_photo().replacen(found_all, &two, 1);
    let followed = followed.replacen(
        "            Teach(",
        &format!("            Say{speech},\n            Teach("),
        1,
    );
    let expected = (Code::ManySpeeches, "start › step 6".to_owned());
    assert!(read(&followed).contains(&expected));
    let twice = with_photo().replacen("What hangs?", "Look close.", 1);
    let expected = (Code::SameHint, "start › step 5 › hint 2".to_owned());
    assert!(read(&twice).contains(&expected));
}

#[test]
fn a_piece_that_no_photo_gives_is_told() {
    let level = with_photo().replacen(", piece: \"day\"", "", 1);
    let expected = (Code::PieceNotGiven, "jigsaw › pieces › day".to_owned());
    assert_eq!(found(&level), [expected]);
}
