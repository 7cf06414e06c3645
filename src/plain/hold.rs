//! Finds out which cards of a hand a typed line means.

use std::collections::BTreeSet;

use super::answer::position;
use super::words;
use crate::stage::{Action, Hand, HandCard};
use crate::words::Text;

/// The numbers of cards to hold up. Those of a row that is not spoken of stay as they are; once
/// there are enough of each, they are tried.
pub(super) fn hold(hand: &Hand, line: &str) -> Result<Vec<Action>, Text> {
    let tokens = line.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '+'));
    let tokens = tokens.filter(|token| !token.is_empty());
    let mut wanted: BTreeSet<usize> = BTreeSet::new();
    for token in tokens {
        let digits = token.trim_end_matches(['.', ')']);
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(words::NOT_UNDERSTOOD);
        }
        let index = position(digits).filter(|index| *index < hand.cards().count());
        wanted.insert(index.ok_or(words::NO_SUCH_NUMBER)?);
    }
    if wanted.is_empty() {
        return Err(words::NOT_UNDERSTOOD);
    }
    let mut down = Vec::new();
    let mut up = Vec::new();
    let mut is_complete = true;
    let mut first = 0;
    for (index, row) in hand.rows.iter().enumerate() {
        let places = first..first + row.cards.len();
        first = places.end;
        let named = wanted.range(places.clone()).count();
        if named > row.takes {
            // Words are in the first row, tricks in the one below.
            let form = if index == 0 {
                words::TOO_MANY_WORD_CARDS
            } else {
                words::TOO_MANY_TRICK_CARDS
            };
            return Err(form.with("number", words::many(named)));
        }
        let pick = |card: &HandCard| Action::Pick(card.id.clone());
        let cards = || places.clone().zip(&row.cards);
        let joined = cards().filter(|(place, card)| card.held || wanted.contains(place));
        // What is named joins what is held up, and takes its place where there is no room.
        let joined = joined.count();
        let makes_room = named > 0 && joined > row.takes;
        for (place, card) in cards() {
            match (card.held, wanted.contains(&place)) {
                (true, false) if makes_room => down.push(pick(card)),
                (false, true) => up.push(pick(card)),
                (true, _) | (false, false) => {}
            }
        }
        let held = if makes_room { named } else { joined };
        is_complete &= held == row.takes;
    }
    down.append(&mut up);
    if is_complete {
        down.push(Action::Submit);
    }
    Ok(down)
}
