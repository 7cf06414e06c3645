//! Stories with circles, calls and returns.

use crate::check::samples::{changed, files, places};
use crate::check::structure_and_words;
use crate::content::Code;

/// What is found when the level has these scenes in place of its only side scene, and its
/// second option jumps to "a".
fn found(scenes: &str) -> Vec<(Code, String)> {
    let level = changed(
        "\"look-again\": [Say(by: \"pip\", mood: Thinking, text: \"Let us look again.\"), Back]",
        scenes,
    );
    let level = level.replace("then: \"look-again\"", "then: \"a\"");
    places(structure_and_words(&files(&level)))
}

/// A choice whose options lead there; "" is onward.
fn choose(ways: [&str; 2]) -> String {
    let option = |way: &str| {
        let then = if way.is_empty() {
            String::new()
        } else {
            format!(", then: \"{way}\"")
        };
        format!("(say: \"Hop\", verdict: Safe, because: \"Hop it is.\"{then})")
    };
    let [one, other] = ways.map(option);
    format!("Choose(ask: \"Hop?\", options: [{one}, {other}], hints: [\"A?\", \"B?\", \"C.\"])")
}

const SAY: &str = "Say(by: \"pip\", text: \"Hm.\")";

fn at(code: Code, path: &str) -> (Code, String) {
    (code, path.to_owned())
}

#[test]
fn a_scene_can_return_by_way_of_others() {
    let by_go =
        format!("\"a\": [{SAY}, Go(\"b\")], \"b\": [{SAY}, Go(\"c\")], \"c\": [{SAY}, Back]");
    assert_eq!(found(&by_go), []);
    let by_call = format!(
        "\"a\": [{}, Back], \"b\": [{SAY}, Back]",
        choose(["b", "b"])
    );
    assert_eq!(found(&by_call), []);
}

#[test]
fn what_only_unreached_scenes_lead_to_is_not_reached_either() {
    let scenes = format!("\"a\": [{SAY}, Back], \"b\": [{SAY}, Go(\"c\")], \"c\": [{SAY}, Back]");
    let expected = [
        at(Code::UnreachableScene, "b"),
        at(Code::UnreachableScene, "c"),
    ];
    assert_eq!(found(&scenes), expected);
}

#[test]
fn a_return_to_somebody_else_reaches_nothing_here() {
    // "b" returns, but only to "start", since nobody gets to the choice in "c".
    let scenes = format!(
        "\"a\": [{SAY}, Back], \"c\": [{}, {SAY}, Back]",
        choose(["a", "a"])
    );
    assert_eq!(found(&scenes), [at(Code::UnreachableScene, "c")]);
}

#[test]
fn behind_calls_that_never_return_only_playable_steps_are_told() {
    let end = format!("\"b\": [{SAY}, End(Done)]");
    let jump_only = format!("\"a\": [{}, Back], {end}", choose(["b", "b"]));
    assert_eq!(found(&jump_only), []);
    let playable = format!("\"a\": [{}, {SAY}, Back], {end}", choose(["b", "b"]));
    assert_eq!(found(&playable), [at(Code::UnreachableStep, "a › step 2")]);
    let one_returns = format!("\"a\": [{}, {SAY}, Back], {end}", choose(["b", ""]));
    assert_eq!(found(&one_returns), []);
}

#[test]
fn a_trap_is_told_where_it_begins_and_one_way_out_is_enough() {
    let trap = format!("\"a\": [{SAY}, {}, Go(\"a\")]", choose(["", "a"]));
    assert_eq!(found(&trap), [at(Code::Trap, "a › step 1")]);
    let later = format!(
        "\"a\": [{}, {SAY}, Go(\"b\")], \"b\": [{SAY}, Go(\"b\")], \"c\": [{SAY}, Back]",
        choose(["c", ""])
    );
    // "c" ends nowhere either: it returns into the trap.
    let expected = ["a", "b", "c"].map(|scene| at(Code::Trap, &format!("{scene} › step 1")));
    assert_eq!(found(&later), expected);
    let out = format!(
        "\"a\": [{}, Go(\"a\")], \"b\": [{SAY}, End(Done)]",
        choose(["", "b"])
    );
    assert_eq!(found(&out), []);
}

#[test]
fn circles_of_jumps_are_told_for_each_scene_on_them() {
    let circle = "\"a\": [Go(\"b\")], \"b\": [Go(\"c\")], \"c\": [Go(\"b\")]";
    let expected = [
        at(Code::Trap, "a › step 1"),
        at(Code::GoLoop, "b"),
        at(Code::GoLoop, "c"),
    ];
    assert_eq!(found(circle), expected);
    let no_circle = format!("\"a\": [Go(\"b\")], \"b\": [Go(\"c\")], \"c\": [{SAY}, Back]");
    assert_eq!(found(&no_circle), []);
}

/// A password for this account, with these goals.
fn forge(account: &str, goals: &str) -> String {
    format!(
        "Forge(ask: \"Make one.\", account: \"{account}\", known: [], goals: [{goals}], example_solution: \"x\", won: [], left: [], hints: [\"A?\", \"B?\", \"C.\"])"
    )
}

/// A password for the lift, unlike the one for this account.
fn unlike(account: &str) -> String {
    forge("Lift", &format!("DiffersFrom(\"{account}\")"))
}

#[test]
fn a_password_that_some_way_makes_before_can_be_compared_with() {
    let made = forge("Gate", "AtLeast(3)");
    for scenes in [
        format!("\"a\": [{made}, {}, Back]", unlike("Gate")),
        format!(
            "\"a\": [{}, {}, Back], \"b\": [{made}, Back]",
            choose(["b", ""]),
            unlike("Gate")
        ),
        format!(
            "\"a\": [{made}, Go(\"b\")], \"b\": [{SAY}, {}, Back]",
            unlike("Gate")
        ),
    ] {
        assert_eq!(found(&scenes), [], "{scenes}");
    }
}

#[test]
fn a_password_that_is_made_later_or_on_another_way_can_not() {
    let made = forge("Gate", "AtLeast(3)");
    let later = format!("\"a\": [{}, Back]", unlike("Pip's locker"));
    assert_eq!(found(&later), [at(Code::NotMadeBefore, "a › step 1")]);
    let elsewhere = format!(
        "\"a\": [{}, Back], \"b\": [{made}, Back], \"c\": [{SAY}, {}, Back]",
        choose(["b", "c"]),
        unlike("Gate")
    );
    assert_eq!(found(&elsewhere), [at(Code::NotMadeBefore, "c › step 2")]);
}

#[test]
fn a_step_that_nobody_reaches_is_told_as_that_alone() {
    let scenes = format!(
        "\"a\": [{SAY}, Back], \"b\": [{}, {}, Back]",
        unlike("Gate"),
        forge("Gate", "AtLeast(3)")
    );
    assert_eq!(found(&scenes), [at(Code::UnreachableScene, "b")]);
}
