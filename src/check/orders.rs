//! What is looked at in orders and pairs: every text, every face, every row of speeches.

use super::samples::{GOOD, files, found, places};
use super::structure_and_words;
use crate::content::Code;

const ORDER: &str = r#"            Order(by: "pip", ask: "What first?", brief: "First?", cards: [
                (key: "tell", say: "Tell Bo", brief: "Tell"), (key: "change", say: "Change it"), (key: "twins", say: "Change twins"),
            ], rules: [
                (first: "tell", then: "change", because: "Bo can help.", happens: [(by: "guessatron", mood: Smug, text: "Still open!")]),
            ], because: "The door is shut.", won: [(by: "pip", text: "Phew!")], hints: ["Who helps?", "Who is near?", "Tell Bo."], auntie: "Here I am."),
"#;

const MATCH: &str = r#"            Match(by: "pip", ask: "Which trick?", pairs: [
                (say: "dr4g0n", brief: "dr4g", with: "Swapped letters", with_brief: "Swaps", because: "It has a 4.", instead: "Look at the 4.", happens: [(by: "guessatron", mood: Smug, text: "Bzzt, no!")]),
                (say: "nogard", with: "Back to front", because: "It is turned.", instead: "Turn it."),
            ], extra: ["A melon"], won: [(by: "pip", text: "Well joined!")], hints: ["Read it.", "Turn it round.", "One swaps."], auntie: "Read it aloud."),
"#;

/// The good level with both, the first of them as step 5.
fn with(order: &str, pairs: &str) -> String {
    let both = format!("{order}{pairs}            Teach(");
    GOOD.replacen("            Teach(", &both, 1)
}

/// What is found without looking at pictures and without playing.
fn read(level: &str) -> Vec<(Code, String)> {
    places(structure_and_words(&files(level)))
}

#[test]
fn nothing_is_wrong_with_either() {
    assert_eq!(found(&with(ORDER, MATCH)), []);
}

#[test]
fn every_text_of_them_is_read() {
    for (from, path) in [
        ("What first?", "start › step 5 › ask"),
        ("\"First?\"", "start › step 5 › brief"),
        ("Tell Bo\"", "start › step 5 › card 1 › say"),
        ("\"Tell\"", "start › step 5 › card 1 › brief"),
        ("Bo can help.", "start › step 5 › rule 1 › because"),
        ("Still open!", "start › step 5 › rule 1 › happens 1 › text"),
        ("The door is shut.", "start › step 5 › because"),
        ("Phew!", "start › step 5 › won 1 › text"),
        ("Who is near?", "start › step 5 › hint 2"),
        ("Here I am.", "start › step 5 › auntie"),
        ("Which trick?", "start › step 6 › ask"),
        ("dr4g0n", "start › step 6 › pair 1 › say"),
        ("\"dr4g\"", "start › step 6 › pair 1 › brief"),
        ("Swapped letters", "start › step 6 › pair 1 › with"),
        ("\"Swaps\"", "start › step 6 › pair 1 › with_brief"),
        ("It has a 4.", "start › step 6 › pair 1 › because"),
        ("Look at the 4.", "start › step 6 › pair 1 › instead"),
        ("Bzzt, no!", "start › step 6 › pair 1 › happens 1 › text"),
        ("A melon", "start › step 6 › extra 1"),
        ("Well joined!", "start › step 6 › won 1 › text"),
        ("Turn it round.", "start › step 6 › hint 2"),
        ("Read it aloud.", "start › step 6 › auntie"),
    ] {
        let quote = if from.starts_with('"') { "\"" } else { "" };
        let behind = if from.ends_with('"') { "\"" } else { "" };
        let shout = format!("{quote}Oh!!{behind}");
        let change = |text: &str| text.replacen(from, &shout, 1);
        let found = read(&with(&change(ORDER), &change(MATCH)));
        assert!(
            found.contains(&(Code::Shouting, path.to_owned())),
            "{path}: {found:?}"
        );
    }
}

#[test]
fn every_face_and_picture_of_them_is_looked_at() {
    let smug = "mood: Sulking, text: \"Phew!\"";
    let order = ORDER.replace("text: \"Phew!\"", smug);
    let path = |found: Vec<(Code, String)>, code| {
        let of_code = found.into_iter().filter(|(known, _)| *known == code);
        of_code.map(|(_, path)| path).collect::<Vec<_>>()
    };
    let moods = path(found(&with(&order, "")), Code::MissingMood);
    assert_eq!(moods, ["start › step 5 › won 1 › mood"]);
    let order = ORDER.replace("mood: Smug", "mood: Proud");
    let moods = path(found(&with(&order, "")), Code::MissingMood);
    assert_eq!(moods, ["start › step 5 › rule 1 › happens 1 › mood"]);
    let pairs = MATCH.replace("mood: Smug", "mood: Proud");
    let moods = path(found(&with("", &pairs)), Code::MissingMood);
    assert_eq!(moods, ["start › step 5 › pair 1 › happens 1 › mood"]);
    let pairs = MATCH.replace("text: \"Well", "mood: Sulking, text: \"Well");
    let moods = path(found(&with("", &pairs)), Code::MissingMood);
    assert_eq!(moods, ["start › step 5 › won 1 › mood"]);
    let seen = |text: &str| text.replace("by: \"pip\", ask", "by: \"pip\", picture: \"hm\", ask");
    for level in [with(&seen(ORDER), ""), with("", &seen(MATCH))] {
        let pictures = path(found(&level), Code::UnknownPicture);
        assert_eq!(pictures, ["start › step 5 › picture"]);
    }
    let sulking = |text: &str| text.replace("by: \"pip\", ask", "by: \"pip\", mood: Sulking, ask");
    for level in [with(&sulking(ORDER), ""), with("", &sulking(MATCH))] {
        let moods = path(found(&level), Code::MissingMood);
        assert_eq!(moods, ["start › step 5 › mood"]);
    }
}

#[test]
fn rows_of_speeches_in_them_and_after_them_are_counted() {
    let speech = r#"(by: "pip", text: "Oh.")"#;
    let say = format!("            Say{speech},\n");
    let three = format!("[{speech}, {speech}, {speech}]");
    let two = format!("[{speech}, {speech}]");
    let phew = r#"[(by: "pip", text: "Phew!")]"#;
    let open = r#"[(by: "guessatron", mood: Smug, text: "Still open!")]"#;
    let joined = r#"[(by: "pip", text: "Well joined!")]"#;
    let bzzt = r#"[(by: "guessatron", mood: Smug, text: "Bzzt, no!")]"#;
    for (level, path) in [
        (
            with(&ORDER.replace(phew, &three), ""),
            "start › step 5 › won 3",
        ),
        (
            with(&ORDER.replace(open, &three), ""),
            "start › step 5 › rule 1 › happens 3",
        ),
        (
            with("", &MATCH.replace(joined, &three)),
            "start › step 5 › won 3",
        ),
        (
            with("", &MATCH.replace(bzzt, &three)),
            "start › step 5 › pair 1 › happens 3",
        ),
        (with(&ORDER.replace(phew, &two), &say), "start › step 6"),
        (with(&MATCH.replace(joined, &two), &say), "start › step 6"),
    ] {
        let expected = (Code::ManySpeeches, path.to_owned());
        let found = read(&level);
        assert!(found.contains(&expected), "{path}: {found:?}");
    }
    let twice = ORDER.replace("Who is near?", "Who helps?");
    let expected = (Code::SameHint, "start › step 5 › hint 2".to_owned());
    assert!(read(&with(&twice, "")).contains(&expected));
    let twice = MATCH.replace("Turn it round.", "Read it.");
    assert!(read(&with("", &twice)).contains(&expected));
}
