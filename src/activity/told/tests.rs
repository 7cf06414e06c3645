//! The words for verdicts, and which faults a question could have shown.

use super::*;
use crate::activity::samples::{Played, option, say, text, words};

/// The tone and title of each verdict.
fn told(judged: Judged) -> [(Tone, String); 4] {
    [
        Verdict::Safe,
        Verdict::AlsoFine,
        Verdict::Risky,
        Verdict::TooCareful,
    ]
    .map(|verdict| {
        let feedback = feedback(judged, verdict, &text("the clue"), None);
        assert_eq!(words(&feedback.because), "the clue");
        (feedback.tone, words(&feedback.title))
    })
}

#[test]
fn every_verdict_has_its_tone_and_title() {
    assert_eq!(
        told(Judged::Move),
        [
            (Tone::Good, "Good move".to_owned()),
            (Tone::Fine, "That works too".to_owned()),
            (Tone::NotYet, "Not yet".to_owned()),
            (Tone::NotYet, "Not yet: too careful".to_owned()),
        ]
    );
}

#[test]
fn praise_goes_to_what_was_done() {
    let good = |judged| told(judged)[0].1.clone();
    assert_eq!(good(Judged::Card), "Yes");
    assert_eq!(good(Judged::Words), "Well explained");
    assert_eq!(good(Judged::Guess), "You cracked it");
    assert_eq!(told(Judged::Guess)[2].1, "Not yet: a sharp guess");
    assert_eq!(good(Judged::Order), "That order works");
    assert_eq!(good(Judged::Puzzle), "You cracked it");
    assert_eq!(told(Judged::Puzzle)[2].1, "Not yet: try another order");
    assert_eq!(told(Judged::Words)[2].1, "Not yet");
}

#[test]
fn somebody_feels_with_the_child_the_guide_if_nobody_is_named() {
    let played = Played::begin(say("pip", "Hello."));
    let context = played.context();
    let shown = |who, verdict| face(who, verdict, &context);
    assert_eq!(
        shown(None, Verdict::Safe),
        Picture::new("pip-face").in_mood("happy")
    );
    assert_eq!(
        shown(None, Verdict::TooCareful),
        Picture::new("pip-face").in_mood("thinking")
    );
}

#[test]
fn a_decision_says_which_faults_were_on_offer() {
    use Verdict::{AlsoFine, Risky, Safe, TooCareful};
    let offered = |verdicts: &[Verdict]| {
        let options: Vec<_> = verdicts
            .iter()
            .map(|verdict| option("x", *verdict))
            .collect();
        let decision = decision("slot 1".into(), Safe, &options);
        assert_eq!(decision.item, "slot 1");
        (decision.risk, decision.refusal)
    };
    assert_eq!(offered(&[Safe, AlsoFine]), (false, false));
    assert_eq!(offered(&[Safe, Risky]), (true, false));
    assert_eq!(offered(&[TooCareful, Safe]), (false, true));
    assert_eq!(offered(&[TooCareful, Safe, Risky]), (true, true));
}
