//! Chooses clues that leave one card, or two, of some, and none that could be spared.

use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;

use crate::content::PoolClue;

/// The clues that rule out all of `others` and none of `kept`, in a random order, without any that
/// says nothing new. `None` if there are none such.
pub(super) fn choose<'p, T: PartialEq>(
    pool: impl Iterator<Item = &'p PoolClue<T>>,
    (kept, others): (&[T], &[T]),
    chance: &mut ChaCha8Rng,
) -> Option<Vec<&'p PoolClue<T>>> {
    let is_sure = |clue: &&PoolClue<T>| {
        let mut unsure = clue.unsure.iter();
        !unsure.any(|card| kept.contains(card) || others.contains(card))
    };
    let is_true = |clue: &&PoolClue<T>| !clue.rules_out.iter().any(|card| kept.contains(card));
    let mut fitting: Vec<&PoolClue<T>> = pool.filter(is_sure).filter(is_true).collect();
    fitting.shuffle(chance);
    let mut chosen: Vec<&PoolClue<T>> = Vec::new();
    for clue in fitting {
        let says_more = |card: &T| clue.rules_out.contains(card) && !is_out(&chosen, None, card);
        if others.iter().any(says_more) {
            chosen.push(clue);
        }
    }
    let covers = |chosen: &[&PoolClue<T>], left_out| {
        others.iter().all(|card| is_out(chosen, left_out, card))
    };
    while let Some(idle) = (0..chosen.len()).find(|index| covers(&chosen, Some(*index))) {
        chosen.remove(idle);
    }
    covers(&chosen, None).then_some(chosen)
}

/// Whether clues rule a card out, one of them left aside.
fn is_out<T: PartialEq>(clues: &[&PoolClue<T>], left_out: Option<usize>, card: &T) -> bool {
    let mut clues = clues.iter().enumerate();
    clues.any(|(index, clue)| Some(index) != left_out && clue.rules_out.contains(card))
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng as _;

    use super::*;

    fn clue(rules_out: &[u8], unsure: &[u8]) -> PoolClue<u8> {
        PoolClue {
            say: String::new(),
            rules_out: rules_out.to_vec(),
            unsure: unsure.to_vec(),
            one_trick: false,
        }
    }

    fn chosen(pool: &[PoolClue<u8>], kept: &[u8], others: &[u8]) -> Vec<Vec<Vec<u8>>> {
        let tries = (0..20).map(|seed| {
            let mut chance = ChaCha8Rng::seed_from_u64(seed);
            let clues = choose(pool.iter(), (kept, others), &mut chance);
            let mut clues: Vec<Vec<u8>> = clues
                .unwrap_or_default()
                .iter()
                .map(|clue| clue.rules_out.clone())
                .collect();
            clues.sort();
            clues
        });
        let mut tries: Vec<_> = tries.collect();
        tries.sort();
        tries.dedup();
        tries
    }

    #[test]
    fn clues_cover_all_others_and_none_is_needless() {
        let pool = [clue(&[1], &[]), clue(&[2], &[]), clue(&[1, 2], &[])];
        assert_eq!(
            chosen(&pool, &[3], &[1, 2]),
            [vec![vec![1], vec![2]], vec![vec![1, 2]]]
        );
    }

    #[test]
    fn a_clue_against_what_is_kept_or_unsure_of_a_card_in_the_hand_is_left_aside() {
        let pool = [
            clue(&[1, 3], &[]),
            clue(&[1], &[2]),
            clue(&[1], &[9]),
            clue(&[2], &[]),
        ];
        assert_eq!(chosen(&pool, &[3], &[1, 2]), [vec![vec![1], vec![2]]]);
        assert_eq!(chosen(&pool[..2], &[3], &[1, 2]), [Vec::<Vec<u8>>::new()]);
    }

    #[test]
    fn without_clues_enough_there_are_none() {
        assert_eq!(
            chosen(&[clue(&[1], &[])], &[3], &[1, 2]),
            [Vec::<Vec<u8>>::new()]
        );
    }
}
