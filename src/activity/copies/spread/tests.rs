//! Tries the spread by hand, and holds it to what is true of any.

use proptest::prelude::*;

use super::*;
use crate::activity::samples;
use crate::content::{Copies, Keeps, Receiver};

fn habit() -> impl Strategy<Value = Keeps> {
    prop_oneof![
        Just(Keeps::Never),
        Just(Keeps::Sometimes),
        Just(Keeps::Often),
        Just(Keeps::Always)
    ]
}

prop_compose! {
    /// Any people who pass a picture to anybody.
    fn any_copies()(
        people in prop::collection::vec((habit(), prop::collection::vec(0_usize..7, 0..4)), 3..=7),
        first in prop::collection::vec(0_usize..3, 1..3),
    ) -> Copies {
        let receiver = |(keeps, passes): (Keeps, Vec<usize>)| Receiver {
            person: "pip".into(),
            keeps,
            says: None,
            passes,
            thing: None,
        };
        Copies {
            people: people.into_iter().map(receiver).collect(),
            first,
            ..samples::copies()
        }
    }
}

fn got(who: usize, from: Option<usize>, kept: bool, to: &[usize]) -> Got {
    Got {
        who,
        from,
        kept,
        to: to.to_vec(),
    }
}

#[test]
fn whoever_keeps_it_passes_it_on_in_the_next_round_and_everybody_gets_it_once() {
    let spread = Spread::of(&samples::copies(), 1);
    let rounds = [
        vec![got(0, None, false, &[]), got(1, None, true, &[2])],
        vec![got(2, Some(1), true, &[3])],
        vec![got(3, Some(2), true, &[])],
    ];
    assert_eq!(spread.rounds(None), rounds);
    assert_eq!(spread.rounds(Some(1)), &rounds[..2]);
    assert_eq!(spread.rounds(Some(9)), rounds);
    assert_eq!(spread.sources(), [None, None, Some(1), Some(2)]);
}

#[test]
fn a_take_down_ends_the_travel_and_deletes_what_can_be_deleted() {
    use Held::{Deleted, Kept, Looked, NotYet};
    let spread = Spread::of(&samples::copies(), 1);
    assert_eq!(spread.held(None), [Looked, Kept, Kept, Kept]);
    assert_eq!(spread.held(Some(1)), [Looked, Kept, Kept, NotYet]);
    let taken_down = |time| spread.taken_down(last_round(time), &[3]);
    assert_eq!(taken_down(0), [Looked, Deleted, Deleted, NotYet]);
    assert_eq!(taken_down(1), [Looked, Deleted, Deleted, Kept]);
}

#[test]
fn habits_come_true_about_as_often_as_they_say() {
    let often = |habit| {
        let mut dice = ChaCha8Rng::seed_from_u64(7);
        (0..1_200).filter(|_| keeps(habit, &mut dice)).count()
    };
    assert_eq!(often(Keeps::Never), 0);
    assert_eq!(often(Keeps::Always), 1_200);
    assert!((350..450).contains(&often(Keeps::Sometimes)));
    assert!((850..950).contains(&often(Keeps::Often)));
}

#[test]
fn another_chance_is_another_travel() {
    let mut rules = samples::copies();
    for receiver in &mut rules.people {
        receiver.keeps = Keeps::Sometimes;
    }
    let spreads: Vec<Spread> = (0..20).map(|chance| Spread::of(&rules, chance)).collect();
    assert!(spreads.iter().any(|spread| *spread != spreads[0]));
}

proptest! {
    #[test]
    fn the_same_chance_is_the_same_travel(rules in any_copies(), chance: u64) {
        prop_assert_eq!(Spread::of(&rules, chance), Spread::of(&rules, chance));
    }

    #[test]
    fn later_never_leaves_fewer_copies(rules in any_copies(), chance: u64, stays in prop::collection::vec(0_usize..7, 0..4)) {
        let spread = Spread::of(&rules, chance);
        let left: Vec<usize> = (0..5)
            .map(|time| copies(&spread.taken_down(last_round(time), &stays)))
            .collect();
        prop_assert!(left.windows(2).all(|pair| pair[0] <= pair[1]), "{:?}", left);
        prop_assert!(left.iter().all(|left| *left <= copies(&spread.held(None))));
    }

    #[test]
    fn everybody_gets_it_once_at_the_most_and_from_somebody_who_kept_it(rules in any_copies(), chance: u64) {
        let spread = Spread::of(&rules, chance);
        let all: Vec<&Got> = spread.rounds(None).iter().flatten().collect();
        let mut who: Vec<usize> = all.iter().map(|got| got.who).collect();
        who.sort_unstable();
        who.dedup();
        prop_assert_eq!(who.len(), all.len());
        let kept = |who| all.iter().any(|got| got.who == who && got.kept);
        prop_assert!(all.iter().filter_map(|got| got.from).all(kept));
    }
}
