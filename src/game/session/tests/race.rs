//! A race with a lock that is made up, and what a rewind brings back of it.

use crate::activity::samples::{forge, judged, race};
use crate::content::{Ending, Level, Step};
use crate::game::samples::Sitting;
use crate::password::PieceKind;
use crate::stage::{Action, Body};

/// A race of a made-up lock against a given one, then a lock to make up.
fn level() -> Level {
    let steps: Vec<Step> = vec![
        race([None, Some("milo")]).into(),
        forge(Vec::new()).into(),
        Step::End(Ending::Done),
    ];
    Level::sample("place/race", vec![("start", steps)])
}

#[test]
fn a_lock_that_was_wiped_when_the_race_was_left_is_made_up_anew_after_a_rewind() {
    let mut sitting = Sitting::begin(level());
    sitting.insert("soggy");
    sitting.act(Action::Submit);
    sitting.pick("lock-1");
    sitting.scored(1, judged(4, PieceKind::Random, 5));
    sitting.scored(2, judged(0, PieceKind::Name, 4));
    while sitting.session.spot().step == 0 {
        assert!(!sitting.go().is_empty(), "the race goes on");
    }
    while sitting.session.rewinds() > 0 {
        sitting.act(Action::Rewind);
        let stage = sitting.stage();
        let Body::Field(field) = stage.body else {
            panic!("the lock is asked for again")
        };
        assert_eq!(field.text.expose(), "");
        assert!(field.editable);
    }
}
