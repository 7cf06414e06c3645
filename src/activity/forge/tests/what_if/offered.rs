//! What can be added, and what is judged then.

use super::*;

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
fn no_word_is_offered_that_stands_in_the_line_already() {
    let mut played = experiments();
    played.pick("add-words");
    let both = locks(&played)[1].replace("What if: moss ", "");
    let mut same = what_now_with(&both.to_uppercase(), tries(1, 4.0));
    same.pick("what-if");
    same.pick("add-words");
    let offered = locks(&same)[1].replace("What if: ", "");
    let offered = offered.strip_prefix(&both.to_uppercase()).unwrap();
    let offered: Vec<&str> = offered.trim_start().split(' ').collect();
    assert_eq!(offered.len(), 2);
    assert!(
        offered.iter().all(|word| !both.contains(word)),
        "{offered:?}"
    );
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
        | Effect::Made { .. }
        | Effect::Note(_)
        | Effect::Piece { .. }
        | Effect::Told { .. }
        | Effect::Learnt { .. }
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
