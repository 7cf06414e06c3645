//! What is looked at in talks: every text, every face, every state.

use super::samples::{files, found, places, with_chat};
use super::structure_and_words;
use crate::content::Code;

/// The good talk with one change.
fn with(from: &str, to: &str) -> String {
    let level = with_chat();
    assert!(level.contains(from), "{from}");
    level.replacen(from, to, 1)
}

/// What is found without looking at pictures and without playing.
fn read(level: &str) -> Vec<(Code, String)> {
    places(structure_and_words(&files(level)))
}

fn at(code: Code, path: &str) -> (Code, String) {
    (code, format!("start › step 6{path}"))
}

#[test]
fn nothing_is_wrong_with_a_good_talk() {
    assert_eq!(read(&with_chat()), []);
}

#[test]
fn each_thing_that_can_be_wrong_with_a_talk_is_told_at_its_place() {
    let cases = [
        (
            at(Code::TalkGoesRound, " › talk › hush"),
            with("(then: \"bye\")]", "(then: \"hello\")]"),
        ),
        (
            at(Code::NothingToAnswer, " › talk › hello"),
            with(
                "(say: \"Is it in the pond?\",",
                "(say: \"Is it in the pond?\", when: [\"told\"],",
            )
            .replacen(
                "(say: \"Did you eat it?\",",
                "(say: \"Did you eat it?\", when: [\"told\"],",
                1,
            ),
        ),
        (
            at(Code::UnreachableMoment, " › talk › kept"),
            with("(when: [\"saved\"], then: \"kept\"), ", ""),
        ),
        (
            at(Code::NeverThere, " › talk › hello › message 1"),
            with("because: \"A melon is no flag.\"", "when: [\"told\"]"),
        ),
        (
            at(Code::NeverThere, " › talk › hush › reply 2"),
            with("then: \"more\"),\n                            (say: \"It is late", "when: [\"said-yes\"], then: \"more\"),\n                            (say: \"It is late"),
        ),
        (
            at(Code::NeverThere, " › talk › more › way 3"),
            with("goes: [(when", "goes: [(unless: [\"saved\"], then: \"bye\"), (when").replacen("(then: \"bye\")]", "(then: \"kept\")]", 1),
        ),
        (
            at(Code::NeverThere, " › talk › hush › tool 1"),
            with("because: \"Quiet is fine.\",", "because: \"Quiet is fine.\", when: [\"said-yes\"],"),
        ),
        (
            at(Code::NeverThere, " › tool 2"),
            with("(use: Leave, because", "(use: Leave, because: \"You may go.\", then: \"bye\"), (use: Leave, because").replacen("(use: Leave, because: \"You may go.\"", "(use: Leave, when: [\"said-yes\"], because: \"You may go.\"", 1),
        ),
        (
            at(Code::NoWayOut, " › talk › hello"),
            with("(use: Leave, because: \"You may leave.\", then: \"bye\"),", ""),
        ),
        (
            at(Code::TooManyItems, " › talk › hush"),
            with("(use: Leave,", "(use: Block, because: \"So.\", then: \"bye\"), (use: Report, because: \"So.\", then: \"bye\"), (use: Leave,"),
        ),
        (
            at(Code::NobodyReacts, " › talk › hush › reply 3"),
            with("bye: true, verdict: AlsoFine", "verdict: TooCareful").replacen("(text: \"A bell rings.\")", "", 1),
        ),
        (
            at(Code::NobodyReacts, " › talk › hello"),
            with("(use: Save, because", "(use: Report, verdict: TooCareful, because: \"So.\", then: \"bye\"), (use: Save, because").replacen("(text: \"A bell rings.\")", "", 1),
        ),
    ];
    let mut missed = Vec::new();
    for (expected, level) in cases {
        let found = read(&level);
        // One mistake may be met at several moments, but is none of another kind.
        let is_alone = found.iter().all(|(code, _)| *code == expected.0);
        if !found.contains(&expected) || !is_alone {
            missed.push((expected, found));
        }
    }
    assert_eq!(missed, []);
}

#[test]
fn a_talk_in_more_states_than_can_be_looked_at_is_told_once() {
    let facts: Vec<String> = (0..12).map(|fact| format!("\"f{fact}\"")).collect();
    let mut moments = Vec::new();
    for (number, fact) in facts.iter().enumerate() {
        let replies: Vec<String> = ["Happy", "Surprised"]
            .iter()
            .flat_map(|mood| {
                let then = format!(
                    "moods: {{\"grandad-toad\": {mood}}}, then: \"m{}\"",
                    number + 1
                );
                [
                    format!("(say: \"{mood}\", {then})"),
                    format!("(say: \"{mood} too\", sets: [{fact}], {then})"),
                ]
            })
            .collect();
        moments.push(format!(
            "\"m{number}\": (replies: [{}]),",
            replies.join(", ")
        ));
    }
    // Once more, with the facts of before: now nearly all states have come about.
    for number in 12..29 {
        let then = format!("then: \"m{}\"", number + 1);
        moments.push(format!(
            "\"m{number}\": (replies: [(say: \"Yes\", {then}), (say: \"No\", {then})]),"
        ));
    }
    moments.push("\"m29\": (says: [(text: \"A bell rings.\")], end: []),".to_owned());
    let moments = moments.concat();
    let level = with_chat();
    let (before, rest) = level.split_once("                facts:").unwrap();
    let (_, after) = rest.split_once("                tools: [\n").unwrap();
    let level = format!(
        "{before}facts: [{}], moods: {{ \"grandad-toad\": [Happy, Surprised] }}, start: \"m0\", talk: {{ {moments} }}, tools: [\n{}",
        facts.join(", "),
        after
            .replace("sets: [\"saved\"]", "then: \"m29\"")
            .replace("sets: [\"told\"]", "then: \"m29\"")
            .replace("then: \"bye\"", "then: \"m29\""),
    );
    assert_eq!(read(&level), [at(Code::TooTangled, "")]);
}

#[test]
fn every_text_of_a_talk_is_read() {
    for (from, path) in [
        ("Who writes to me?", "ask"),
        ("\"Who writes?\"", "brief"),
        ("The pond", "rooms › toad › title"),
        ("GlitterNewt", "names › newt"),
        ("My melon is gone.", "talk › hello › message 1 › text"),
        ("No melon.", "talk › hello › message 1 › brief"),
        ("A melon is no flag.", "talk › hello › message 1 › because"),
        ("Is it in the pond?", "talk › hello › reply 1 › say"),
        ("Eaten?", "talk › hello › reply 2 › brief"),
        ("It feels like a game.", "talk › hush › reply 1 › because"),
        ("Mute the newt", "talk › hush › tool 1 › say"),
        ("Quiet is fine.", "talk › hush › tool 1 › because"),
        ("The words are kept.", "talk › kept › message 1 › text"),
        ("I have it all.", "talk › kept › end 1 › text"),
        ("You may leave.", "tool 2 › because"),
        ("I am here.", "tool 3 › says 1 › text"),
        ("Who wants a secret?", "hint 2"),
        ("What does it want?", "auntie"),
    ] {
        let quote = if from.starts_with('"') { "\"" } else { "" };
        let found = read(&with(from, &format!("{quote}Oh!!{quote}")));
        let expected = at(Code::Shouting, &format!(" › {path}"));
        assert!(found.contains(&expected), "{path}: {found:?}");
    }
    let asked = read(&with("My melon is gone.", "Tell me your real name!"));
    let expected = at(Code::AsksForRealData, " › talk › hello › message 1 › text");
    assert_eq!(asked, [expected], "it is told who says it");
    assert_eq!(
        read(&with("A bell rings.", "Tell me your real name!")).len(),
        1
    );
    assert_eq!(
        read(&with("Tell nobody of me.", "Tell me your real name!")),
        []
    );
}

#[test]
fn rows_of_speeches_at_the_end_of_a_talk_and_after_its_tools_are_counted() {
    let speech = r#"(by: "pip", text: "Oh.")"#;
    let three = format!("[{speech}, {speech}, {speech}]");
    for (from, path) in [
        (
            r#"end: [(by: "pip", text: "I have it all.")]"#,
            " › talk › kept › end 3",
        ),
        (
            r#"says: [(by: "grandad-toad", text: "I am here.")]"#,
            " › tool 3 › says 3",
        ),
    ] {
        let (field, _) = from.split_once('[').unwrap();
        let found = read(&with(from, &format!("{field}{three}")));
        assert_eq!(found, [at(Code::ManySpeeches, path)]);
    }
    let two = format!("end: [{speech}, {speech}]),\n                    \"bye\"");
    let followed = with(
        "end: [(by: \"pip\", text: \"I have it all.\")]),\n                    \"bye\"",
        &two,
    );
    let end = "            End(Done),\n        ],";
    let followed = followed.replacen(end, &format!("            Say{speech},\n{end}"), 1);
    let expected = (Code::ManySpeeches, "start › step 7".to_owned());
    assert_eq!(read(&followed), [expected]);
}

#[test]
fn pieces_that_a_talk_gives_can_come_out() {
    let jigsaw = "    jigsaw: (ask: \"Where?\", pieces: { \"day\": \"On Fridays\", \"hour\": \"At four\" }, joined: \"Pip is out.\"),\n    scenes: {\n";
    let given = with("    scenes: {\n", jigsaw)
        .replacen("flag: Secret,", "flag: Secret, piece: \"day\",", 1)
        .replacen(
            "sets: [\"said-yes\"],",
            "sets: [\"said-yes\"], gives: [\"hour\"],",
            1,
        );
    assert_eq!(read(&given), []);
    let path = |piece: &str| (Code::PieceNotGiven, format!("jigsaw › pieces › {piece}"));
    let without_day = given.replacen("piece: \"day\",", "", 1);
    assert_eq!(read(&without_day), [path("day")]);
    let without_hour = given.replacen(", gives: [\"hour\"]", "", 1);
    assert_eq!(read(&without_hour), [path("hour")]);
}

#[test]
fn every_face_of_a_talk_is_looked_at() {
    let wrong = |from: &str, to: &str| {
        let mut found = found(&with(from, to));
        found.retain(|(code, _)| *code == Code::MissingMood);
        found
    };
    let missing = |path: &str| vec![at(Code::MissingMood, path)];
    assert_eq!(
        wrong("mood: Worried, ask: \"Who", "mood: Smug, ask: \"Who"),
        missing(" › mood")
    );
    assert_eq!(
        wrong("mood: Thinking, text: \"Hm!", "mood: Smug, text: \"Hm!"),
        missing(" › talk › more › message 3 › mood")
    );
    assert_eq!(
        wrong(
            "(by: \"pip\", text: \"I have",
            "(by: \"pip\", mood: Smug, text: \"I have"
        ),
        missing(" › talk › kept › end 1 › mood")
    );
    assert_eq!(
        wrong(
            "(by: \"grandad-toad\", text: \"I am",
            "(by: \"grandad-toad\", mood: Smug, text: \"I am"
        ),
        missing(" › tool 3 › says 1 › mood")
    );
    assert_eq!(
        wrong("[Happy, Surprised]", "[Happy, Surprised, Smug]"),
        missing(" › moods › grandad-toad › mood")
    );
    assert_eq!(wrong("\"newt\", text", "\"newt\", mood: Smug, text"), []);
}
