//! Experiments: what is added, what is told, and the ways out.

use super::super::Experiment;
use crate::activity::samples::{Played, forge, judged, words};
use crate::activity::{Effect, Input};
use crate::content::{Forge, Goal};
use crate::password::{Advice, Piece, PieceKind, Strength};
use crate::stage::{Action, Body, Siege, Tone};

fn rules() -> Forge {
    Forge {
        what_if: true,
        ..forge(vec![Goal::GuesserGivesUp])
    }
}

/// A judgement of so many tries, as a power of ten.
fn tries(score: u8, log10: f64) -> Strength {
    let piece = Piece {
        range: 0..4,
        kind: PieceKind::Word,
        guesses_log10: log10,
    };
    Strength::recorded(score, log10, vec![piece], Advice::OneWord)
}

/// "moss" was shown, which takes ten thousand tries, and it is asked what now.
fn what_now() -> Played {
    what_now_with("moss", tries(1, 4.0))
}

fn what_now_with(typed: &str, strength: Strength) -> Played {
    let mut played = Played::begin(rules());
    played.insert(typed);
    played.scored(1, strength);
    played.act(Action::Submit);
    played.go();
    played
}

fn experiments() -> Played {
    let mut played = what_now();
    assert_eq!(played.pick("what-if"), ["turn"]);
    played
}

/// The locks on stage, as they are drawn.
fn locks(played: &Played) -> Vec<String> {
    let lanes = played.stage().lanes;
    assert!(lanes.iter().all(|lane| lane.typed), "never said aloud");
    let lock =
        |lane: &crate::stage::Lane| format!("{}: {}", words(&lane.owner), lane.text.expose());
    lanes.iter().map(lock).collect()
}

/// Tries an experiment and has it judged; gives what is told.
fn told(played: &mut Played, id: &str, after: Strength) -> (Tone, String) {
    let effects = played.effects(Input::Act(crate::activity::samples::pick(id)));
    let ticket = effects.iter().find_map(|effect| match effect {
        Effect::Score { ticket, .. } => Some(*ticket),
        Effect::Turn
        | Effect::Decide(_)
        | Effect::Oops(_)
        | Effect::Rolled { .. }
        | Effect::Note(_)
        | Effect::Finish { .. } => None,
    });
    played.scored(ticket.unwrap(), after);
    let feedback = played.stage().feedback.unwrap();
    (feedback.tone, words(&feedback.because))
}

fn ids(played: &Played) -> Vec<String> {
    match played.stage().body {
        Body::Menu(menu) => menu.items.iter().map(|item| item.id.to_string()).collect(),
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => panic!("a menu"),
    }
}

#[test]
fn only_a_step_that_says_so_offers_experiments() {
    assert_eq!(ids(&what_now()), ["mend", "afresh", "what-if", "leave-it"]);
    let mut plain = Played::begin(forge(vec![Goal::GuesserGivesUp]));
    plain.insert("moss");
    plain.scored(1, tries(1, 4.0));
    plain.act(Action::Submit);
    plain.go();
    assert_eq!(ids(&plain), ["mend", "afresh", "leave-it"]);
    assert!(plain.pick("what-if").is_empty());
    assert_eq!(ids(&plain), ["mend", "afresh", "leave-it"]);
}

#[test]
fn five_things_can_be_added_and_none_is_advice() {
    let mut played = experiments();
    assert_eq!(
        played.seen(),
        [
            "Guessatron 3000 [robot smug]: Go on, add something. I love a snack between meals.",
            "ask What if you add …",
            "add-number: a number: 7 None",
            "add-year: a year: 2015 None",
            "add-bang: an exclamation mark None",
            "add-word: one silly word None",
            "add-words: two silly words None",
            "enough: Nothing. Back to my password None",
        ]
    );
    assert!(played.go().is_empty());
    assert!(played.pick("mend").is_empty());
    assert_eq!(played.pick("enough"), ["turn"]);
    assert_eq!(ids(&played).len(), 4);
}

#[test]
fn each_is_added_at_the_end_and_words_stand_behind_a_gap() {
    let mut seen = Vec::new();
    for experiment in Experiment::ALL {
        let mut played = experiments();
        let effects = played.pick(experiment.id().as_str());
        assert_eq!(effects.len(), 2, "a note and a question: {effects:?}");
        assert!(effects[0].starts_with("note You wonder: what if you add "));
        assert_eq!(effects[1], "score 2 [\"bubbles\"]");
        assert_eq!(locks(&played)[0], "As it was: moss");
        seen.push(locks(&played)[1].clone());
    }
    assert_eq!(seen[0], "What if: moss7");
    assert_eq!(seen[1], "What if: moss2015");
    assert_eq!(seen[2], "What if: moss!");
    let word = seen[3].strip_prefix("What if: moss ").unwrap();
    let list = crate::password::dice();
    assert!(list.index(word).is_some(), "{word}");
    let both = seen[4].strip_prefix("What if: moss ").unwrap();
    let both: Vec<&str> = both.split(' ').collect();
    assert_eq!(both.len(), 2);
    assert!(both.iter().all(|word| list.index(word).is_some()));
}

#[test]
fn what_is_judged_is_the_line_with_what_is_added() {
    let mut played = what_now_with("moss ", tries(1, 4.0));
    played.pick("what-if");
    let effects = played.effects(Input::Act(crate::activity::samples::pick("add-word")));
    let judged = effects.into_iter().find_map(|effect| match effect {
        Effect::Score { secret, .. } => Some(secret),
        Effect::Turn
        | Effect::Decide(_)
        | Effect::Oops(_)
        | Effect::Rolled { .. }
        | Effect::Note(_)
        | Effect::Finish { .. } => None,
    });
    let judged = judged.unwrap();
    assert_eq!(
        locks(&played)[1],
        format!("What if: {}", judged.expose()),
        "judged and shown are one"
    );
    assert_eq!(judged.expose().matches(' ').count(), 1, "no second gap");
}

#[test]
fn another_try_has_another_word_and_a_rewound_one_the_same() {
    let word = |played: &mut Played| {
        played.pick("add-word");
        locks(played)[1].clone()
    };
    let (mut one, mut same) = (experiments(), experiments());
    let first = word(&mut one);
    assert_eq!(first, word(&mut same));
    one.scored(2, tries(2, 7.0));
    one.pick("another");
    assert_ne!(first, word(&mut one));
}

#[test]
fn a_bit_hardly_helps_and_is_told_in_tries() {
    let (tone, said) = told(&mut experiments(), "add-number", tries(1, 5.0));
    assert_eq!(tone, Tone::Neutral);
    assert_eq!(
        said,
        "From about 10 thousand tries to about 100 thousand tries: one more second for a toaster. That hardly helps."
    );
    let (_, said) = told(&mut experiments(), "add-year", tries(1, 5.31));
    assert!(said.ends_with("one more slice of toast. A silly word does more."));
    let (_, said) = told(&mut experiments(), "add-bang", tries(1, 4.0));
    assert_eq!(
        said,
        "Still about 10 thousand tries. Guessatron knows that trick by heart."
    );
    let (_, said) = told(&mut experiments(), "add-year", tries(1, 3.0));
    assert!(said.contains("to about 1 thousand tries: oh! That made it easier."));
}

#[test]
fn a_word_is_a_jump_and_beats_a_sign_when_the_guesser_gives_up() {
    let (tone, said) = told(&mut experiments(), "add-word", tries(4, 10.0));
    assert_eq!(tone, Tone::Good);
    assert_eq!(
        said,
        "From about 10 thousand tries to about 10 billion tries: Guessatron gives up. A silly word beats a sign."
    );
    let (tone, said) = told(&mut experiments(), "add-word", tries(2, 7.0));
    assert_eq!(tone, Tone::Neutral);
    assert!(said.ends_with("what a jump! What if you add two?"));
    let (_, said) = told(&mut experiments(), "add-words", tries(4, 11.0));
    assert!(said.ends_with("Guessatron gives up. Silly words beat signs."));
    let (_, said) = told(&mut experiments(), "add-words", tries(3, 9.0));
    assert!(said.ends_with("what a jump! Keep it, and try one more."));
    for id in ["add-word", "add-words"] {
        assert!(
            told(&mut experiments(), id, tries(1, 4.5))
                .1
                .contains("a small step")
        );
        assert!(
            told(&mut experiments(), id, tries(1, 4.0))
                .1
                .starts_with("Still")
        );
        assert!(
            told(&mut experiments(), id, tries(1, 3.0))
                .1
                .contains("saw that coming")
        );
    }
}

#[test]
fn a_sign_that_tips_it_gets_no_praise() {
    let mut nearly = what_now_with("moss", tries(3, 9.5));
    nearly.pick("what-if");
    let (tone, said) = told(&mut nearly, "add-number", tries(4, 10.5));
    assert_eq!(tone, Tone::Good);
    assert!(said.ends_with("that last crumb tips it. Your long part did the work."));
}

#[test]
fn one_that_held_before_is_sent_back_to_its_goals() {
    let mut played = Played::begin(Forge {
        goals: vec![Goal::AtLeast(30)],
        ..rules()
    });
    played.insert("moss");
    played.scored(1, tries(4, 11.0));
    played.act(Action::Submit);
    played.go();
    played.pick("what-if");
    for id in ["add-number", "add-word", "add-words"] {
        let said = told(&mut played, id, tries(4, 12.0)).1;
        assert!(
            said.ends_with("Look at the goal that is still open."),
            "{said}"
        );
        played.pick("another");
    }
}

#[test]
fn no_sentence_ever_asks_for_a_sign_or_a_digit() {
    for experiment in Experiment::ALL {
        for (score, log10) in [(0, 2.0), (1, 4.0), (1, 4.8), (2, 7.0), (4, 12.0)] {
            let mut played = experiments();
            let said = told(&mut played, experiment.id().as_str(), tries(score, log10)).1;
            let said = said.to_lowercase();
            for advice in [
                "add a sign",
                "add a symbol",
                "add a digit",
                "add a number",
                "try a sign",
            ] {
                assert!(!said.contains(advice), "{said}");
            }
        }
    }
}

#[test]
fn both_are_seen_to_the_end_with_the_guesser_s_face() {
    let mut played = experiments();
    played.pick("add-bang");
    assert!(
        played
            .stage()
            .lanes
            .iter()
            .all(|lane| lane.attack.is_none())
    );
    played.scored(2, tries(4, 10.0));
    let ends: Vec<Siege> = played
        .stage()
        .lanes
        .iter()
        .map(|lane| lane.attack.as_ref().unwrap().siege)
        .collect();
    assert_eq!(ends, [Siege::Opened, Siege::Holds]);
    let face = played.stage().feedback.unwrap().face.unwrap();
    assert_eq!(face.mood.as_deref(), Some("shocked"));
    assert_eq!(ids(&played), ["another", "keep-it", "enough"]);
    assert!(played.pick("add-bang").is_empty());
}

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
fn only_what_fits_into_the_line_is_offered() {
    let full = |length: usize| {
        let typed = "é".repeat(length);
        what_now_with(&typed, judged(1, PieceKind::Repeat, length))
    };
    let mut nearly = full(63);
    nearly.pick("what-if");
    assert_eq!(ids(&nearly), ["add-number", "add-bang", "enough"]);
    assert!(nearly.pick("add-year").is_empty());
    told(&mut nearly, "add-bang", judged(1, PieceKind::Repeat, 64));
    nearly.pick("keep-it");
    assert!(nearly.seen()[1].contains("!|64"));
    assert_eq!(ids(&full(64)), ["mend", "afresh", "leave-it"]);
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
