//! Reads whole levels and courses.

use proptest::prelude::*;

use super::*;
use crate::content::{Code, Course, Goal, LevelId, Mood, Position, Problem, Step, Verdict};

const GOOD: &str = include_str!("../../../tests/bad_levels/good.ron");
const COURSE: &str = include_str!("../../../tests/bad_levels/course.ron");

fn file(name: &str, text: &str) -> SourceFile {
    SourceFile {
        name: name.into(),
        text: text.into(),
    }
}

fn good_course() -> Course {
    let files = [file("course.ron", COURSE), file("good.ron", GOOD)];
    read_course(&files).unwrap_or_else(|problems| panic!("{}", shown(&problems)))
}

fn shown(problems: &[Problem]) -> String {
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    problems.join("\n")
}

fn codes(problems: &[Problem]) -> Vec<Code> {
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_good_course_is_read_whole() {
    let course = good_course();
    let level = course.level(&LevelId::new("good")).unwrap();
    assert_eq!(level.title().source(), "Pip's noticeboard");
    assert_eq!((level.minutes(), level.ages()), (4, (7, 12)));
    assert_eq!(level.objectives(), ["passwords.guessable"]);
    assert_eq!(level.words().len(), 1);
    assert!(level.oops().contains_key("sandwich"));
    assert_eq!(level.grown_ups().talk.len(), 1);
    assert_eq!(course.person("pip").unwrap().portrait, "pip");
    let place = course.place_of(level.id()).unwrap();
    assert_eq!(place.id, "workshop");
    let Some(Step::Say(say)) = level.step("start", 0) else {
        panic!("the first step is a speech");
    };
    assert_eq!((say.by.as_str(), say.mood), ("pip", Mood::Worried));
    let Some(Step::Choose(choose)) = level.step("start", 1) else {
        panic!("the second step is a choice");
    };
    assert_eq!(
        choose.mood,
        Mood::Happy,
        "the usual one where none is given"
    );
    assert_eq!(choose.options[1].verdict, Verdict::Risky);
    assert_eq!(choose.options[1].then.as_deref(), Some("look-again"));
    assert_eq!(choose.options[1].happens.len(), 1);
    let Some(Step::Sort(sort)) = level.step("start", 2) else {
        panic!("the third step is sorting");
    };
    assert!(
        sort.cards
            .iter()
            .all(|card| card.answers.len() == sort.bins.len())
    );
    let Some(Step::Forge(forge)) = level.step("start", 3) else {
        panic!("the fourth step is a password");
    };
    assert_eq!(forge.known, ["pip", "bubbles", "2016"], "in small letters");
    assert_eq!(forge.goals[2], Goal::AtLeast(15));
    assert!(forge.what_if);
    let Some(Step::Race(race)) = level.step("start", 5) else {
        panic!("the sixth step is a race");
    };
    assert_eq!(race.known, ["milo"], "in small letters");
    let passwords = race.locks.each_ref().map(|lock| lock.password.as_deref());
    assert_eq!(passwords, [Some("P@ssw0rd"), None]);
    assert_eq!(race.won.len(), 1);
}

#[test]
fn a_password_is_tried_with_something_added_only_where_the_level_says_so() {
    let level = read_level("good.ron", &GOOD.replace(" what_if: true,", "")).unwrap();
    let Some(Step::Forge(forge)) = level.step("start", 3) else {
        panic!("the fourth step is a password");
    };
    assert!(!forge.what_if);
}

#[test]
fn optional_fields_may_be_written_out_as_some_and_none() {
    let text = GOOD
        .replace("picture: \"noticeboard\"", "picture: Some(\"noticeboard\")")
        .replace(
            "auntie: \"What would a stranger see there?\"",
            "auntie: None",
        );
    let level = read_level("good.ron", &text).unwrap();
    let (Some(Step::Say(say)), Some(Step::Choose(choose))) =
        (level.step("start", 0), level.step("start", 1))
    else {
        panic!("a speech and a choice");
    };
    assert_eq!(say.picture.as_deref(), Some("noticeboard"));
    assert_eq!(choose.auntie, None);
}

#[test]
fn a_wrong_field_of_the_course_file_is_told_and_gives_no_course() {
    let course = COURSE.replace("i_can: \"I can", "can: \"I can");
    let reading = read(&[file("course.ron", &course), file("good.ron", GOOD)]);
    assert!(reading.course.is_none());
    assert!(
        codes(&reading.problems).contains(&Code::UnknownField),
        "{}",
        shown(&reading.problems)
    );
    let course = COURSE.replace("[\"good\"]", "[\"good\", \"good\"]");
    let reading = read(&[file("course.ron", &course), file("good.ron", GOOD)]);
    assert_eq!(codes(&reading.problems), [Code::Duplicate]);
}

#[test]
fn every_text_knows_its_line() {
    let course = good_course();
    let level = course.level(&LevelId::new("good")).unwrap();
    let at = |path: &str| {
        let Position { line, column } = level.position(path);
        let line = GOOD.lines().nth(line - 1).unwrap();
        line.chars().skip(column - 1).collect::<String>()
    };
    let expected = [
        ("title", "\"Pip's noticeboard\""),
        ("start › step 1 › text", "\"Guessatron only looked"),
        ("start › step 2 › option 2 › because", "\"Dice words"),
        ("start › step 2 › option 2 › happens 1 › text", "\"Bzzt"),
        ("start › step 2 › hint 3", "\"It is the fish"),
        ("start › step 3 › bin 2 › label", "\"No clue\""),
        ("start › step 3 › card 2 › say", "\"A red sock"),
        ("start › step 3 › card 2 › clue › because", "\"Anybody"),
        ("start › step 4 › account", "\"Pip's locker\""),
        ("start › step 4 › won 1 › text", "\"Hooray"),
        ("start › step 5 › slot 1 › option 1 › say", "\"everyone"),
        ("grown_ups › talk 1", "\"What could"),
        ("oops › sandwich › text", "\"Guessatron opened"),
        ("words › guessable", "\"easy for"),
    ];
    for (path, beginning) in expected {
        assert!(at(path).starts_with(beginning), "{path}: {}", at(path));
    }
}

#[test]
fn all_problems_of_a_course_are_told_at_once_by_file_and_line() {
    let broken = GOOD
        .replace("by: \"pip\"", "by: \"pipp\"")
        .replace("verdict: Risky", "verdict: Riski")
        .replace("[\"passwords.guessable\"]", "[\"passwords.gessable\"]");
    let files = [
        file("z.ron", "("),
        file("good.ron", &broken),
        file("course.ron", COURSE),
    ];
    let problems = read_course(&files).unwrap_err();
    for code in [
        Code::UnknownPerson,
        Code::UnknownWord,
        Code::UnknownObjective,
        Code::LevelNotListed,
        Code::Syntax,
    ] {
        assert!(codes(&problems).contains(&code), "{code:?}");
    }
    assert!(problems.is_sorted_by_key(|problem| (problem.file.clone(), problem.at)));
}

#[test]
fn a_level_with_problems_is_left_out_and_the_others_stay() {
    let course = COURSE.replace("\"good\"", "\"good\", \"bad\"");
    let files = [
        file("course.ron", &course),
        file("good.ron", GOOD),
        file("bad.ron", &GOOD.replace("minutes: 4", "minutes: 400")),
    ];
    let reading = read(&files);
    assert_eq!(codes(&reading.problems), [Code::WrongNumber]);
    let course = reading.course.unwrap();
    assert_eq!(course.levels().len(), 1);
    assert_eq!(course.places()[0].levels, [LevelId::new("good")]);
}

#[test]
fn a_place_has_its_levels_in_chapters_or_in_one_row() {
    let with = |levels: &str| {
        let course = COURSE.replace("levels: [\"good\"]", levels);
        read(&[file("course.ron", &course), file("good.ron", GOOD)])
    };
    let chapters = "chapters: [(id: \"locks-1\", title: \"First\", levels: [\"good\"])]";
    let reading = with(chapters);
    assert_eq!(reading.problems, []);
    let course = reading.course.unwrap();
    assert_eq!(course.places()[0].levels, [LevelId::new("good")]);
    assert_eq!(
        course.chapter("locks-1").unwrap().levels,
        [LevelId::new("good")]
    );
    assert_eq!(course.chapter("locks-2"), None);

    let both = format!("{chapters}, levels: [\"good\"]");
    assert_eq!(codes(&with(&both).problems), [Code::UnknownField]);
    let twice = "chapters: [
        (id: \"a\", title: \"A\", levels: [\"good\"]),
        (id: \"a\", title: \"B\", levels: []),
    ]";
    assert_eq!(codes(&with(twice).problems), [Code::Duplicate]);
}

#[test]
fn a_course_without_its_file_or_with_a_level_too_many_says_so() {
    let problems = read_course(&[file("good.ron", GOOD)]).unwrap_err();
    assert_eq!(codes(&problems), [Code::Unreadable]);
    let problems = read_course(&[file("course.ron", COURSE)]).unwrap_err();
    assert_eq!(codes(&problems), [Code::LevelMissing]);
}

#[test]
fn a_mark_at_the_beginning_and_windows_line_ends_change_nothing() {
    let usual = read_level("good.ron", GOOD).unwrap();
    let windows = format!("\u{feff}{}", GOOD.replace('\n', "\r\n"));
    let windows = read_level("good.ron", &windows).unwrap();
    assert_eq!(usual.hash(), windows.hash());
    assert_eq!(usual.scenes(), windows.scenes());
    assert_eq!(
        usual.position("start › step 2"),
        windows.position("start › step 2")
    );
}

#[test]
fn ten_thousand_nested_brackets_are_refused_clearly() {
    for bracket in ["[", "(", "{", "(a:", "Some(", "[/*x*/"] {
        let problems = read_level("deep.ron", &bracket.repeat(10_000)).unwrap_err();
        assert_eq!(problems.len(), 1, "{bracket}");
        let deep = [Code::TooDeep, Code::Syntax];
        assert!(
            deep.contains(&problems[0].code),
            "{bracket}: {}",
            problems[0]
        );
    }
    let problems = read_level("deep.ron", &"[".repeat(10_000)).unwrap_err();
    assert_eq!(codes(&problems), [Code::TooDeep]);
    assert_eq!(
        problems[0].at,
        Position {
            line: 1,
            column: 66
        }
    );
}

#[test]
fn more_than_two_hundred_problems_are_cut_short() {
    let steps = "Say(),".repeat(500);
    let text = GOOD.replace("\"start\": [", &format!("\"start\": [{steps}"));
    let problems = read_level("good.ron", &text).unwrap_err();
    assert_eq!(problems.len(), 201);
    assert!(codes(&problems).contains(&Code::TooManyProblems));
}

#[test]
fn back_after_go_alone_has_nowhere_to_return_to() {
    let text = GOOD.replace("End(Done)", "Go(\"look-again\")");
    let problems = read_level("good.ron", &text).unwrap_err();
    assert_eq!(codes(&problems), [Code::BackToNowhere]);
    assert!(problems[0].what.contains("`\"look-again\"`"));
}

fn inside(text: &str, at: Position) -> bool {
    text.split('\n')
        .nth(at.line - 1)
        .is_some_and(|line| at.column <= line.chars().count() + 1)
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_inside_itself(text in any::<String>()) {
        let problems = read_level("any.ron", &text).unwrap_err();
        for problem in problems {
            prop_assert!(inside(&text, problem.at), "{problem}");
        }
    }

    #[test]
    fn any_brackets_and_quotes_are_refused(text in "[\\[\\](){}\"\\\\r#/*,:a1 \n-]{0,60}") {
        prop_assert!(read_level("any.ron", &text).is_err());
    }

    #[test]
    fn any_small_change_is_read_or_refused_inside_the_file(
        at in any::<prop::sample::Index>(),
        put in prop::option::of(any::<char>()),
    ) {
        let mut characters: Vec<char> = GOOD.chars().collect();
        let at = at.index(characters.len());
        match put {
            Some(character) => characters.insert(at, character),
            None => { characters.remove(at); }
        }
        let text: String = characters.into_iter().collect();
        match read_level("good.ron", &text) {
            Ok(level) => prop_assert_eq!(level.minutes() > 0, true),
            Err(problems) => for problem in problems {
                prop_assert!(inside(&text, problem.at), "{}", problem);
            },
        }
    }

    #[test]
    fn what_the_outline_takes_is_well_formed_for_ron_too(
        at in any::<prop::sample::Index>(),
        put in prop::option::of("[\\[\\](){}\"\\\\r#/*,:a1 \n-]"),
    ) {
        let mut characters: Vec<String> = GOOD.chars().map(String::from).collect();
        let at = at.index(characters.len());
        match put {
            Some(character) => characters.insert(at, character),
            None => { characters.remove(at); }
        }
        let text = characters.concat();
        if read_level("good.ron", &text).is_ok() {
            let ron = ron::from_str::<serde::de::IgnoredAny>(&text);
            prop_assert!(ron.is_ok(), "{:?}", ron);
        }
    }
}

/// The good level with a step before its first speech.
fn with_step(step: &str) -> String {
    GOOD.replacen("            Say(", &format!("{step}\n            Say("), 1)
}

#[test]
fn dice_need_little_and_may_say_all() {
    let short = with_step(
        r#"Dice(ask: "Roll!", account: "A box", words: 2, phrase: "box", hints: ["1", "2", "3"]),"#,
    );
    let level = read_level("good.ron", &short).unwrap();
    let Some(Step::Dice(dice)) = level.step("start", 0) else {
        panic!("dice come first");
    };
    assert_eq!((dice.words, dice.phrase.as_str()), (2, "box"));
    assert!(dice.more && !dice.guesser_gives_up && dice.won.is_empty());
    let long = with_step(
        r#"Dice(by: "pip", mood: Proud, ask: "Roll!", brief: "Roll!", picture: "letter", account: "A box", words: 4, more: false, phrase: "box", goal: GuesserGivesUp, won: [(by: "pip", text: "Oh!")], hints: ["1", "2", "3"], auntie: "Roll."),"#,
    );
    let level = read_level("good.ron", &long).unwrap();
    let Some(Step::Dice(dice)) = level.step("start", 0) else {
        panic!("dice come first");
    };
    assert!(!dice.more && dice.guesser_gives_up);
    assert_eq!(dice.won.len(), 1);
    let few = long.replace("words: 4", "words: 3");
    let problems = read_level("good.ron", &few).unwrap_err();
    assert_eq!(codes(&problems), [Code::OutOfReach]);
    let growing = few.replace("more: false", "more: true");
    assert!(read_level("good.ron", &growing).is_ok());
}

#[test]
fn a_recall_names_its_phrase_and_how_many_words_to_roll_without_it() {
    let level = with_step(
        r#"Recall(ask: "Well?", account: "A box", phrase: "box", words: 6, hints: ["1", "2", "3"]),"#,
    );
    let level = read_level("good.ron", &level).unwrap();
    let Some(Step::Recall(recall)) = level.step("start", 0) else {
        panic!("the recall comes first");
    };
    assert_eq!((recall.words, recall.phrase.as_str()), (6, "box"));
}
