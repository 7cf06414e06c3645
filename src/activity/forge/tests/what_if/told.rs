//! What is told of an addition.

use super::*;

#[test]
fn a_bit_hardly_helps_and_is_told_in_tries() {
    let (tone, said) = told(&mut experiments(), "add-number", tries(1, 5.0));
    assert_eq!(tone, Tone::Neutral);
    assert_eq!(
        said,
        "From about 10 thousand tries to about 100 thousand tries: a blink more. That hardly helps."
    );
    let (_, said) = told(&mut experiments(), "add-year", tries(1, 5.31));
    assert!(said.ends_with("a blink more. That hardly helps."));
    let (_, said) = told(&mut experiments(), "add-year", tries(1, 6.9));
    assert!(said.ends_with("a crumb more. That hardly helps."));
    let (_, said) = told(&mut experiments(), "add-year", tries(2, 7.0));
    assert!(said.ends_with("what a jump! A silly word is harder to guess."));
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
                .contains("a blink more. It hardly helps.")
        );
        assert!(
            told(&mut experiments(), id, tries(1, 6.5))
                .1
                .contains("a crumb more. It hardly helps.")
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
