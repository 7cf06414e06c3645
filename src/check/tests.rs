//! The course that comes with the program, and one bad level for each kind of problem.

use super::cases::{cases, with_dice, without_steps};
use super::samples::{GOOD, changed, files, found, places};
use super::*;

#[test]
fn the_good_level_has_no_problems() {
    assert_eq!(found(GOOD), []);
    assert_eq!(structure_and_words(&files(GOOD)).problems, []);
    let alone = SourceFile {
        name: "somewhere/good.ron".into(),
        text: GOOD.into(),
    };
    assert_eq!(level(&alone).problems, []);
}

#[test]
fn every_mistake_is_found_in_its_place_and_told_well() {
    for (code, path, source) in cases() {
        let report = course(&files(&source));
        let others: Vec<String> = report
            .problems
            .iter()
            .filter(|problem| problem.code != code && !comes_along(code, problem.code))
            .map(ToString::to_string)
            .collect();
        assert!(others.is_empty(), "{code:?} brings: {}", others.join("\n"));
        let problem = report
            .problems
            .iter()
            .find(|problem| problem.code == code)
            .unwrap_or_else(|| panic!("{code:?} is not found"));
        assert_eq!(problem.path.as_deref(), Some(path), "{code:?}");
        insta::with_settings!({
            snapshot_path => "../../tests/bad_levels_quality/messages",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(
                format!("{code}_{code:?}"),
                without_what_changes(&render_text(problem, Some(&source), false))
            );
        });
    }
}

/// How many rows are missing changes with every change of the face, and which pictures there are
/// with every new one.
fn without_what_changes(told: &str) -> String {
    let rows = replaced(told, (" needs ", " rows more "), "[so many]");
    if rows.contains("There is no picture") {
        replaced(&rows, ("There are: ", ".\n"), "[all pictures]")
    } else {
        rows
    }
}

/// Puts something else between two words, where both are.
fn replaced(told: &str, (from, to): (&str, &str), other: &str) -> String {
    let Some((before, (_, after))) = told
        .split_once(from)
        .and_then(|(before, rest)| Some((before, rest.split_once(to)?)))
    else {
        return told.to_owned();
    };
    format!("{before}{from}{other}{to}{after}")
}

/// Whether a mistake can't be made without another one.
fn comes_along(code: Code, other: Code) -> bool {
    matches!(
        (code, other),
        (Code::Trap, Code::NeverEnds)
            | (Code::ExampleFails, Code::NotWon)
            | (Code::OnlyTalk, Code::ObjectiveNotExplained)
            | (Code::HardLevel, Code::HardText)
            | (Code::DoesNotFit, Code::HintDoesNotFit)
    )
}

#[test]
fn a_portrait_that_is_not_there_is_told_once() {
    let mut files = files(GOOD);
    files[0].text = files[0]
        .text
        .replace("portrait: \"pip\"", "portrait: \"pippa\"");
    assert_eq!(
        places(course(&files)),
        [(Code::UnknownPortrait, "look-again › step 1 › by".to_owned())]
    );
}

#[test]
fn a_level_whose_example_fails_is_not_won() {
    let codes: Vec<Code> = found(&changed("velvet trombone eats gravel", "bubbles"))
        .into_iter()
        .map(|(code, _)| code)
        .collect();
    assert_eq!(codes, [Code::NotWon, Code::ExampleFails]);
}

#[test]
fn every_goal_that_the_example_misses_is_named() {
    let report = course(&files(&changed("velvet trombone eats gravel", "bubbles")));
    let example = report
        .problems
        .iter()
        .find(|problem| problem.code == Code::ExampleFails);
    let what = &example.unwrap().what;
    assert_eq!(what.matches("; ").count(), 2, "three goals: {what}");
}

#[test]
fn two_speeches_in_a_row_are_few_enough() {
    let two = changed(
        "            Choose(",
        "Say(by: \"pip\", text: \"Two.\"), Choose(",
    );
    assert_eq!(found(&two), []);
}

#[test]
fn rows_of_speeches_after_and_inside_an_activity_are_counted() {
    let after_forge = changed(
        "            Teach(",
        "Say(by: \"pip\", text: \"Two.\"), Say(by: \"pip\", text: \"Three.\"), Teach(",
    );
    let path = "start › step 6".to_owned();
    assert_eq!(found(&after_forge), [(Code::ManySpeeches, path)]);
    let after_teach = changed(
        "            End(Done)",
        "Say(by: \"pip\", text: \"Two.\"), Say(by: \"pip\", text: \"Three.\"), End(Done)",
    );
    let path = "start › step 7".to_owned();
    assert_eq!(found(&after_teach), [(Code::ManySpeeches, path)]);
    let speech = "(by: \"pip\", text: \"Hm.\")";
    for (list, path) in [
        ("won: [", "start › step 4 › won 3"),
        ("left: [", "start › step 4 › left 3"),
        ("thanks: [", "start › step 5 › thanks 3"),
        ("happens: [", "start › step 2 › option 2 › happens 3"),
    ] {
        let three = changed(list, &format!("{list}{speech}, {speech}, "));
        assert_eq!(found(&three), [(Code::ManySpeeches, path.to_owned())]);
        let two = changed(list, &format!("{list}{speech}, "));
        assert_eq!(found(&two), []);
    }
}

#[test]
fn doing_one_thing_is_enough() {
    for others in [
        ["            Sort(", "            Forge("],
        ["            Sort(", "            Teach("],
        ["            Forge(", "            Teach("],
    ] {
        let report = structure_and_words(&files(&without_steps(&others)));
        assert_eq!(report.problems, [], "{others:?}");
    }
}

#[test]
fn dice_and_what_asks_for_them_are_played_by_all_and_fit() {
    assert_eq!(found(&with_dice("box")), []);
    let files = files(&with_dice("another box"));
    let codes = |report: Report| -> Vec<Code> {
        let problems = report.problems.iter();
        problems.map(|problem| problem.code).collect()
    };
    assert_eq!(
        codes(structure_and_words(&files)),
        [Code::PhraseNotRolled],
        "without playing too"
    );
}

#[test]
fn speeches_after_dice_are_counted_and_texts_with_them_read() {
    let speech = "(by: \"pip\", text: \"Hm.\")";
    for (list, path) in [
        (
            "won: [(by: \"pip\", text: \"Oh!\")",
            "start › step 3 › won 3",
        ),
        (
            "won: [(by: \"pip\", text: \"Ah!\")",
            "start › step 4 › won 3",
        ),
    ] {
        let three = with_dice("box").replace(list, &format!("{list}, {speech}, {speech}"));
        assert_eq!(found(&three), [(Code::ManySpeeches, path.to_owned())]);
    }
    for (from, to, path) in [
        (
            "Roll me some words!",
            "Tell me your real name!",
            "start › step 3 › ask",
        ),
        (
            "What was it?",
            "Tell me your school!",
            "start › step 4 › ask",
        ),
    ] {
        let asks = with_dice("box").replace(from, to);
        assert_eq!(found(&asks), [(Code::AsksForRealData, path.to_owned())]);
    }
}

#[test]
fn what_a_trickster_or_a_quote_asks_is_no_request() {
    let by_another = "text: \"Toast for me.\"";
    let asked = changed(by_another, "text: \"Tell me your real name.\"");
    assert_eq!(found(&asked), []);
    let quoted = changed("It looked at my board!", "It said: 'Tell me your name.'");
    assert_eq!(found(&quoted), []);
    let narrator = changed("What gives it away?", "What is your name?");
    let path = "start › step 3 › ask".to_owned();
    assert_eq!(found(&narrator), [(Code::AsksForRealData, path)]);
    let grandad = changed("I shall write that on a melon.", "Now tell me your school.");
    let path = "start › step 5 › thanks 1 › text".to_owned();
    assert_eq!(found(&grandad), [(Code::AsksForRealData, path)]);
}

#[test]
fn every_text_that_a_child_reads_is_looked_at() {
    let stays = "555 0199";
    for (from, path) in [
        ("Pip's noticeboard", "title"),
        ("The sandwich heist", "oops › sandwich › title"),
        ("Guessatron ate it.", "oops › sandwich › text"),
        ("easy for others", "words › guessable"),
        ("What was my password", "start › step 2 › ask"),
        ("The fish's name", "start › step 2 › option 1 › say"),
        ("Bzzt", "start › step 2 › option 2 › happens 1 › text"),
        ("Look at the board", "start › step 2 › hint 1"),
        ("What would a guest see", "start › step 2 › auntie"),
        ("No clue", "start › step 3 › bin 2 › label"),
        ("A red sock", "start › step 3 › card 2 › say"),
        ("It tells nothing", "start › step 3 › card 2 › no › because"),
        ("Who swims", "start › step 3 › hint 2"),
        ("Pip's locker", "start › step 4 › account"),
        ("Hooray", "start › step 4 › won 1 › text"),
        ("Toast for me", "start › step 4 › left 1 › text"),
        (
            "A pet is no lock, because",
            "start › step 5 › slot 1 › lead",
        ),
        ("all can see it", "start › step 5 › slot 1 › option 1 › say"),
        (
            "No fish ever did",
            "start › step 5 › slot 1 › option 2 › because",
        ),
        ("Fish can't talk", "start › step 5 › hint 2"),
        ("It saw my board", "start › step 1 › brief"),
        ("What hangs on our fridge", "grown_ups › talk 1"),
    ] {
        let report = structure_and_words(&files(&changed(from, stays)));
        let expected = (Code::PhoneNumber, path.to_owned());
        assert!(places(report).contains(&expected), "{path}");
    }
}

#[test]
fn problems_are_json_with_all_their_fields() {
    let report = course(&files(&changed(
        "It looked at my board!",
        "Ring 555 0199 to my board!",
    )));
    let json: serde_json::Value = serde_json::from_str(&render_json(&report.problems)).unwrap();
    let problem = &report.problems[0];
    assert_eq!(
        json,
        serde_json::json!([{
            "code": "C132",
            "file": "good.ron",
            "line": 12,
            "column": 49,
            "path": "start › step 1 › text",
            "what": problem.what,
            "why": problem.why,
            "how": problem.how,
        }])
    );
    assert_eq!(render_json(&[]), "[]\n");
}

#[test]
fn without_its_source_a_problem_names_its_place_and_colours_are_optional() {
    let report = course(&files(&changed("mood: Worried", "mood: Smug")));
    let plain = render_text(&report.problems[0], None, false);
    assert!(plain.contains("good.ron:12:"), "{plain}");
    assert!(!plain.contains('\u{1b}'), "{plain}");
    let coloured = render_text(&report.problems[0], Some(GOOD), true);
    assert!(coloured.contains('\u{1b}'), "{coloured}");
}

#[test]
fn warnings_are_few_and_called_so() {
    let warnings: Vec<Code> = Code::ALL
        .iter()
        .copied()
        .filter(|code| is_warning(*code))
        .collect();
    assert_eq!(
        warnings,
        [
            Code::HardText,
            Code::LongBriefSentence,
            Code::PhraseNotRolled,
            Code::HintDoesNotFit,
            Code::LopsidedVerdicts,
            Code::ObjectiveNotExplained,
            Code::SameShape,
        ]
    );
}

#[test]
fn a_level_that_cannot_be_read_tells_what_the_reader_found() {
    let broken = SourceFile {
        name: "broken.ron".into(),
        text: "(".into(),
    };
    assert!(!level(&broken).problems.is_empty());
    let mut files = files("(");
    assert!(!course(&files).problems.is_empty());
    assert!(!structure_and_words(&files).problems.is_empty());
    files.clear();
    assert!(!course(&files).problems.is_empty());
}

#[test]
fn the_pictures_of_the_program_are_sound() {
    assert_eq!(pictures().problems, []);
}

#[test]
fn the_course_of_the_program_can_be_shipped() {
    let report = course(&content::embedded());
    let told: Vec<String> = report
        .problems
        .iter()
        .filter(|problem| !is_warning(problem.code))
        .map(ToString::to_string)
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_picture_can_be_named_in_one_of_its_states_and_in_no_other() {
    let named = |to: &str| found(&changed("picture: \"noticeboard\"", to));
    assert_eq!(named("picture: \"locker/open\""), []);
    let path = || "start › step 1 › picture".to_owned();
    let no_state = named("picture: \"locker/eaten\"");
    assert_eq!(no_state, [(Code::MissingMood, path())]);
    let no_picture = named("picture: \"lock/open\"");
    assert_eq!(no_picture, [(Code::UnknownPicture, path())]);
}

#[test]
fn a_password_that_a_level_shows_must_not_lead_to_anybody() {
    let race = |password: &str| {
        changed(
            "            Teach(",
            &format!(
                "            Race(ask: \"Which holds longer?\", locks: [(owner: \"Toad\", password: \"{password}\"), (owner: \"Juno\", password: \"moss\")], hints: [\"One.\", \"Two.\", \"Three.\"]),\n            Teach("
            ),
        )
    };
    let path = "start › step 5 › lock 1 › password".to_owned();
    assert_eq!(found(&race("P@ssw0rd")), []);
    assert_eq!(found(&race("pip@brook.com")), [(Code::EmailAddress, path)]);
}
