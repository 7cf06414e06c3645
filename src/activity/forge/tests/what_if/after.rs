//! The ways out, judgements that come late, and what stays secret.

use super::*;

#[test]
fn what_is_kept_is_the_line_and_is_handed_in_like_any_other() {
    let mut played = experiments();
    told(&mut played, "add-number", tries(1, 5.0));
    assert_eq!(played.pick("keep-it"), ["turn"]);
    let seen = played.seen();
    assert_eq!(
        seen[1..3],
        [
            "field A new password for Pip's locker: moss7|5 veiled=false editable=true",
            "meter 1 falls fast stale=false",
        ]
    );
    let effects = played.act(Action::Submit);
    assert_eq!(effects[0], "decide \"\" Risky risk=false refusal=false");
    played.go();
    assert_eq!(played.pick("mend"), ["turn"]);
    assert_eq!(played.insert("!"), ["score 4 [\"bubbles\"]"]);
}

#[test]
fn after_enough_the_line_is_as_it_was_and_still_judged() {
    let mut played = experiments();
    told(&mut played, "add-number", tries(1, 5.0));
    assert_eq!(played.pick("enough"), ["turn"]);
    played.pick("mend");
    assert!(played.seen()[1].contains("moss|4"));
    assert_eq!(played.seen()[2], "meter 1 falls fast stale=false");
}

#[test]
fn an_answer_that_nobody_waits_for_changes_nothing() {
    let mut played = experiments();
    played.pick("add-number");
    for stale in [0, 1, 3] {
        assert!(played.scored(stale, tries(4, 12.0)).is_empty(), "{stale}");
        assert!(played.stage().feedback.is_none());
    }
    assert_eq!(played.scored(2, tries(1, 5.0)).len(), 2);
    let told = played.seen();
    assert!(played.scored(2, tries(4, 12.0)).is_empty());
    assert_eq!(played.seen(), told);
    played.pick("enough");
    played.pick("mend");
    assert_eq!(played.seen()[2], "meter 1 falls fast stale=false");
}

#[test]
fn a_judgement_that_got_lost_is_asked_for_again_under_a_new_ticket() {
    let mut played = experiments();
    played.pick("add-number");
    let again = played
        .state
        .ask_again()
        .map(|effect| crate::activity::samples::effect(&effect));
    assert_eq!(again.unwrap(), "score 3 [\"bubbles\"]");
    assert!(played.scored(2, tries(1, 5.0)).is_empty());
    assert_eq!(played.scored(3, tries(1, 5.0)).len(), 2);
    assert!(played.state.ask_again().is_none());
}

#[test]
fn the_veil_lies_over_both_and_hints_wait() {
    let mut played = experiments();
    assert_eq!(played.hints(), 0);
    played.pick("add-word");
    played.act(Action::Veil);
    assert!(played.stage().lanes.iter().all(|lane| lane.veiled));
    played.scored(2, tries(2, 7.0));
    assert!(played.stage().lanes.iter().all(|lane| lane.veiled));
    played.act(Action::Veil);
    assert!(played.stage().lanes.iter().all(|lane| !lane.veiled));
    assert_eq!(played.hints(), 0);
}

#[test]
fn forgetting_wipes_the_line_here_too() {
    let mut played = experiments();
    told(&mut played, "add-number", tries(1, 5.0));
    played.state.forget_typed();
    assert_eq!(locks(&played), ["As it was: ", "What if: 7"]);
    assert!(played.stage().feedback.is_none());
}

#[test]
fn nothing_is_decided_and_no_word_that_was_typed_is_noted() {
    let mut played = what_now_with("жщ", tries(1, 4.0));
    let mut effects = played.pick("what-if");
    for experiment in Experiment::ALL {
        effects.extend(played.pick(experiment.id().as_str()));
        let ticket = 2 + u64::try_from(
            effects
                .iter()
                .filter(|line| line.starts_with("score"))
                .count(),
        )
        .unwrap()
            - 1;
        effects.extend(played.scored(ticket, tries(2, 7.0)));
        effects.extend(played.pick("another"));
    }
    let said = effects.join("\n");
    assert!(said.contains("note You wonder: what if you add two silly words?"));
    assert!(said.contains("note From about 10 thousand tries to"));
    assert!(!said.contains("decide") && !said.contains("oops"), "{said}");
    assert!(!said.contains('ж'), "{said}");
}
