//! Phrases that are rolled in a level and asked for later in it.

use crate::activity::samples::{dice, recall};
use crate::content::{Ending, Level, Step};
use crate::game::samples::Sitting;
use crate::stage::{Action, Body};

/// A level that rolls a phrase and asks for it, or the other way round.
fn level(rolls_first: bool) -> Level {
    let mut steps: Vec<Step> = vec![dice().into(), recall().into()];
    if !rolls_first {
        steps.reverse();
    }
    steps.push(Step::End(Ending::Done));
    Level::sample("place/dice", vec![("start", steps)])
}

fn lying(sitting: &Sitting) -> Vec<Option<[u8; 4]>> {
    match sitting.stage().body {
        Body::Menu(menu) => menu.items.iter().map(|item| item.dice).collect(),
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => Vec::new(),
    }
}

/// Takes four words and hears what follows; gives the phrase.
fn roll(sitting: &mut Sitting) -> String {
    sitting.pick("more");
    let taken = sitting.pick("take");
    let rolled = taken
        .iter()
        .find_map(|effect| effect.strip_prefix("rolled locker "));
    let phrase = rolled.expect("it is passed on").to_owned();
    for _ in 0..3 {
        sitting.go();
    }
    phrase
}

#[test]
fn what_was_rolled_is_passed_on_and_known_to_the_next_step() {
    let mut sitting = Sitting::begin(level(true));
    let phrase = roll(&mut sitting);
    assert_eq!(sitting.session.phrases()["locker"].phrase(), phrase);
    sitting.insert(&phrase);
    sitting.act(Action::Submit);
    for _ in 0..3 {
        sitting.go();
    }
    assert!(sitting.session.is_over());
    assert_eq!(sitting.figures(), (3, (0, 0), (0, 0)));
}

#[test]
fn too_few_words_first_count_for_no_figure_and_cost_no_star() {
    let mut sitting = Sitting::begin(level(true));
    sitting.pick("take");
    sitting.go();
    let phrase = roll(&mut sitting);
    sitting.insert("moss");
    sitting.act(Action::Submit);
    sitting.pick("show");
    sitting.go();
    sitting.act(Action::Edit(crate::stage::Edit::Replace(
        crate::stage::Typed::new(phrase),
    )));
    sitting.act(Action::Submit);
    assert_eq!(sitting.figures(), (3, (0, 0), (0, 0)));
}

#[test]
fn a_rewind_and_a_resume_roll_nothing_else() {
    let mut sitting = Sitting::begin(level(true));
    let before = lying(&sitting);
    let mut resumed = sitting.resume();
    assert_eq!(lying(&resumed), before);
    for sitting in [&mut sitting, &mut resumed] {
        sitting.pick("word-1");
    }
    assert_eq!(lying(&resumed), lying(&sitting));
    let rolled = lying(&sitting);
    sitting.pick("take");
    sitting.act(Action::Rewind);
    assert_eq!(lying(&sitting), rolled);
}

#[test]
fn a_phrase_that_a_step_had_to_roll_itself_is_kept_too() {
    let mut sitting = Sitting::begin(level(false));
    assert!(sitting.session.phrases().is_empty());
    let effects = sitting.go();
    assert!(effects[1].starts_with("rolled locker "), "{effects:?}");
    let phrase = sitting.session.phrases()["locker"].phrase();
    let resumed = sitting.resume();
    assert!(
        matches!(resumed.stage().body, Body::Field(_)),
        "it is not shown again"
    );
    sitting.insert(&phrase);
    assert_eq!(sitting.act(Action::Submit), ["turn"]);
}

#[test]
fn typed_words_are_forgotten_when_the_step_is_left() {
    let mut sitting = Sitting::begin(level(false));
    sitting.go();
    sitting.insert("moss");
    sitting.act(Action::Submit);
    sitting.pick("leave-it");
    sitting.act(Action::Rewind);
    let Body::Menu(_) = sitting.stage().body else {
        panic!("the menu after the miss");
    };
    sitting.pick("mend");
    let Body::Field(field) = sitting.stage().body else {
        panic!("a field");
    };
    assert_eq!(field.text.expose(), "");
}
