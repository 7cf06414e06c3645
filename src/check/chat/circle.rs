//! Finds a circle among states that lead to each other.

use std::collections::BTreeMap;

/// The numbers of the states of a circle, in the order in which one goes round; none if there is no
/// circle. `after` gives for each state those that can come next.
///
/// States that nothing leads to any more are taken away, again and again. From what is left one can
/// go back for ever, so whoever does so goes round.
pub(super) fn circle(after: &[&[usize]]) -> Vec<usize> {
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); after.len()];
    for (number, next) in after.iter().enumerate() {
        for next in *next {
            if let Some(before) = before.get_mut(*next) {
                before.push(number);
            }
        }
    }
    let waiting = taken_away(after, &before);
    let is_left = |number: &usize| waiting.get(*number).is_some_and(|count| *count > 0);
    let mut here = (0..after.len()).find(is_left);
    let mut places = BTreeMap::new();
    let mut way = Vec::new();
    while let Some(number) = here {
        if let Some(place) = places.insert(number, way.len()) {
            let mut round = way.split_off(place);
            round.reverse();
            return round;
        }
        way.push(number);
        let back = before.get(number).into_iter().flatten();
        here = back.copied().find(is_left);
    }
    Vec::new()
}

/// How many ways still lead to each state once those are taken away that nothing leads to.
fn taken_away(after: &[&[usize]], before: &[Vec<usize>]) -> Vec<usize> {
    let mut waiting: Vec<usize> = before.iter().map(Vec::len).collect();
    let is_free = |number: &usize| before.get(*number).is_some_and(Vec::is_empty);
    let mut free: Vec<usize> = (0..after.len()).filter(is_free).collect();
    while let Some(number) = free.pop() {
        for next in after.get(number).copied().unwrap_or_default() {
            if let Some(count) = waiting.get_mut(*next) {
                *count -= 1;
                if *count == 0 {
                    free.push(*next);
                }
            }
        }
    }
    waiting
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_all_ways_lead_on_there_is_no_circle() {
        assert_eq!(circle(&[]), [0; 0]);
        assert_eq!(circle(&[&[1, 2], &[3, 3], &[1, 3], &[]]), [0; 0]);
    }

    #[test]
    fn a_circle_is_told_in_the_order_in_which_one_goes_round() {
        // In by 0, round by 1, 2 and 3, and out by 4 to 5.
        let round = circle(&[&[1], &[2], &[3, 4], &[1], &[5], &[]]);
        let mut turned = round.clone();
        let least = turned.iter().position(|number| *number == 1).unwrap();
        turned.rotate_left(least);
        assert_eq!(turned, [1, 2, 3], "{round:?}");
    }

    #[test]
    fn a_state_that_leads_to_itself_is_a_circle() {
        assert_eq!(circle(&[&[1], &[1, 2], &[]]), [1]);
    }

    #[test]
    fn states_between_two_circles_are_in_none() {
        // 1 goes round alone, and so does 3; 2 stands between them.
        let round = circle(&[&[1], &[1, 2], &[3], &[3]]);
        assert_eq!(round, [1]);
    }
}
