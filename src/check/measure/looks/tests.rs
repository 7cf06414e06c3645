//! Figures that were counted by hand.

use super::super::items::items;
use super::super::samples::{choose, level, order, pairs, riddle, sort, spot, teach};
use super::*;
use crate::content::{Match, Order, Step, Verdict};
use Verdict::{AlsoFine, Risky, Safe, TooCareful};

/// Chance and each player's points, as they are shown.
fn figures(steps: Vec<Step>) -> (usize, String, Vec<(&'static str, String)>) {
    let looks = Looks::at(&items(&level("one", steps)));
    let players = looks
        .players()
        .map(|(player, points)| (player.word(), points.to_string()))
        .collect();
    (looks.items, looks.chance.to_string(), players)
}

fn counted(
    items: usize,
    chance: &str,
    [longest, first, last, careful]: [&str; 4],
) -> (usize, String, Vec<(&'static str, String)>) {
    let players = [
        ("longest", longest),
        ("first", first),
        ("last", last),
        ("careful", careful),
    ];
    let owned = players.map(|(word, points)| (word, points.to_owned()));
    (items, chance.to_owned(), owned.to_vec())
}

#[test]
fn an_option_is_right_if_it_is_safe_or_also_fine_and_shuffled_ones_come_first_by_chance() {
    // Two of four are right; the longest and the careful one are risky.
    let options = [
        ("aa", Safe),
        ("bb", AlsoFine),
        ("ask, tell, ask", Risky),
        ("cc", TooCareful),
    ];
    let expected = counted(1, "50.0", ["0.0", "50.0", "50.0", "0.0"]);
    assert_eq!(figures(vec![choose(false, &options)]), expected);
}

#[test]
fn first_and_last_count_where_the_order_is_kept() {
    let options = [("aa", Safe), ("bb", Risky), ("a longer one", Risky)];
    let kept = counted(1, "33.3", ["0.0", "100.0", "0.0", "33.3"]);
    assert_eq!(figures(vec![choose(true, &options)]), kept);
    let turned: Vec<_> = options.iter().rev().copied().collect();
    let kept = counted(1, "33.3", ["0.0", "0.0", "100.0", "33.3"]);
    assert_eq!(figures(vec![choose(true, &turned)]), kept);
    let shuffled = counted(1, "33.3", ["0.0", "33.3", "33.3", "33.3"]);
    assert_eq!(figures(vec![choose(false, &options)]), shuffled);
}

#[test]
fn options_that_tie_share() {
    // Three are longest, one of them is right; two have one careful word, one of them is right.
    let options = [
        ("four", Safe),
        ("tell", Risky),
        ("wait", AlsoFine),
        ("hm", Safe),
    ];
    let expected = counted(1, "75.0", ["66.7", "75.0", "75.0", "50.0"]);
    assert_eq!(figures(vec![choose(false, &options)]), expected);
    // Length is counted in characters, not in bytes, and without the space around.
    let options = [("ééé", Risky), ("four", Safe), ("  x  ", Risky)];
    let expected = counted(1, "33.3", ["100.0", "33.3", "33.3", "33.3"]);
    assert_eq!(figures(vec![choose(false, &options)]), expected);
}

#[test]
fn each_card_is_an_item_whose_options_are_the_labels_in_their_order() {
    // Always the long first bin: right for one of three cards. The careful word is in the second.
    let steps = vec![sort(
        &["Pip's own job", "ask"],
        &[&[Safe, Risky], &[Risky, Safe], &[TooCareful, Safe]],
    )];
    let expected = counted(3, "50.0", ["33.3", "33.3", "66.7", "66.7"]);
    assert_eq!(figures(steps), expected);
}

#[test]
fn each_gap_is_an_item_and_the_mean_goes_over_all_items() {
    // Chance (1/4 + 1/2 + 1/2) / 3; the longest is right in the gaps and wrong in the choice.
    let steps = vec![
        choose(
            false,
            &[("aa", Safe), ("bb", Risky), ("cc", Risky), ("ddd", Risky)],
        ),
        teach(true, 2, &[("long one", Safe), ("short", Risky)]),
    ];
    let expected = counted(3, "41.7", ["66.7", "75.0", "8.3", "41.7"]);
    assert_eq!(figures(steps), expected);
}

#[test]
fn a_riddle_can_be_answered_by_looks_too_but_its_verdicts_are_no_judgement() {
    let steps = vec![riddle(&[("long one", Safe), ("short", Risky)])];
    let expected = counted(1, "50.0", ["100.0", "50.0", "50.0", "50.0"]);
    assert_eq!(figures(steps.clone()), expected);
    let items = items(&level("one", steps));
    let verdicts: Vec<usize> = items.iter().map(|item| item.verdicts.total()).collect();
    assert_eq!(verdicts, [0]);
}

#[test]
fn an_order_is_one_item_that_only_chance_can_answer() {
    // a before b, and a before c: two of the six orders.
    let rules = [("a", "b", Risky), ("a", "c", TooCareful)];
    let cards = order(&["a", "b", "c"], &rules);
    let expected = counted(1, "33.3", ["33.3", "33.3", "33.3", "33.3"]);
    assert_eq!(figures(vec![Step::Order(cards.clone())]), expected);
    assert_eq!(verdicts(Step::Order(cards.clone())), [[1, 0, 1, 1]]);
    let riddle = Order {
        riddle: true,
        ..cards
    };
    assert_eq!(figures(vec![Step::Order(riddle.clone())]), expected);
    assert_eq!(verdicts(Step::Order(riddle)), [[0; 4]]);
}

#[test]
fn each_card_to_join_is_an_item_whose_options_are_all_right_sides() {
    // Always the longest, "never tell": wrong, right. The careful words are there, too.
    let joined = pairs(&[("short", Risky), ("never tell", TooCareful)], &["extra"]);
    let expected = counted(2, "33.3", ["50.0", "33.3", "33.3", "50.0"]);
    assert_eq!(figures(vec![Step::Match(joined.clone())]), expected);
    let written = [[1, 0, 1, 0], [1, 0, 0, 1]];
    assert_eq!(verdicts(Step::Match(joined.clone())), written);
    let riddle = Match {
        riddle: true,
        ..joined
    };
    assert_eq!(figures(vec![Step::Match(riddle.clone())]), expected);
    assert_eq!(verdicts(Step::Match(riddle)), [[0; 4], [0; 4]]);
}

#[test]
fn each_clue_of_a_photo_is_an_item_and_a_player_takes_as_many_things_as_there_are_clues() {
    // The three longest: a clue, something harmless, and one of two that tie, of which one is a
    // clue: half of them. The most careful: a clue, and two of the five others, of which two are
    // clues.
    let photo = spot(&[
        ("WILLOW SCHOOL, CLASS 3", true),
        ("Steam, and a wobbly lid", false),
        ("FRIDAY 12", true),
        ("FRIDAY 13", false),
        ("No!", true),
        ("Hay", false),
    ]);
    let expected = counted(3, "50.0", ["50.0", "50.0", "50.0", "60.0"]);
    assert_eq!(figures(vec![Step::Spot(photo.clone())]), expected);
    assert_eq!(verdicts(Step::Spot(photo)), [[1, 0, 1, 0]; 3]);
    let tellable = spot(&[
        ("Tell", true),
        ("Ask", true),
        ("a", false),
        ("b", false),
        ("c", false),
    ]);
    let expected = counted(2, "40.0", ["100.0", "40.0", "40.0", "100.0"]);
    assert_eq!(figures(vec![Step::Spot(tellable)]), expected);
}

/// For each item how many answers are safe, also fine, risky, too careful.
fn verdicts(step: Step) -> Vec<[usize; 4]> {
    let items = items(&level("one", vec![step]));
    let counts = items.iter().map(|item| item.verdicts);
    counts
        .map(|counts| {
            [
                counts.safe,
                counts.also_fine,
                counts.risky,
                counts.too_careful,
            ]
        })
        .collect()
}

#[test]
fn without_items_all_figures_are_nothing() {
    let expected = counted(0, "0.0", ["0.0", "0.0", "0.0", "0.0"]);
    assert_eq!(figures(Vec::new()), expected);
}

/// Gaps of which the longest option is right in so many.
fn by_length(right: usize, wrong: usize) -> Looks {
    let steps = vec![
        teach(false, right, &[("long one", Safe), ("short", Risky)]),
        teach(false, wrong, &[("long one", Risky), ("short", Safe)]),
    ];
    Looks::at(&items(&level("one", steps)))
}

#[test]
fn ten_points_from_chance_are_near_enough_and_more_are_not_either_way() {
    let too_far = |right, wrong| {
        let looks = by_length(right, wrong);
        let players: Vec<_> = looks.too_far().collect();
        players
    };
    assert_eq!(too_far(24, 16), [], "60 of 100 against 50");
    assert_eq!(too_far(16, 24), []);
    assert_eq!(
        too_far(25, 15),
        [(ByLooks::Longest, Points::of_share(0.625))]
    );
    assert_eq!(
        too_far(15, 25),
        [(ByLooks::Longest, Points::of_share(0.375))]
    );
}

#[test]
fn fewer_than_forty_items_are_not_judged() {
    let few = by_length(39, 0);
    assert!(!few.can_be_judged());
    assert_eq!(few.too_far().count(), 0);
    let enough = by_length(40, 0);
    assert!(enough.can_be_judged());
    assert_eq!(enough.too_far().count(), 1);
}

#[test]
fn programs_read_figures_by_name() {
    let json = serde_json::to_value(by_length(1, 1)).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "items": 2, "judged": false, "chance": 50.0,
            "longest": 50.0, "first": 50.0, "last": 50.0, "careful": 50.0,
        })
    );
}
