//! The words for verdicts, and which faults a question could have shown.

use super::*;
use crate::activity::samples::{option, text, words};

#[test]
fn every_verdict_has_its_tone_and_title() {
    let told = [
        Verdict::Safe,
        Verdict::AlsoFine,
        Verdict::Risky,
        Verdict::TooCareful,
    ]
    .map(|verdict| {
        let feedback = feedback(verdict, &text("the clue"), None);
        assert_eq!(words(&feedback.because), "the clue");
        (feedback.tone, words(&feedback.title))
    });
    assert_eq!(
        told,
        [
            (Tone::Good, "Good move".to_owned()),
            (Tone::Fine, "That works too".to_owned()),
            (Tone::NotYet, "Not yet".to_owned()),
            (Tone::NotYet, "Not yet: no need to say no here".to_owned()),
        ]
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
