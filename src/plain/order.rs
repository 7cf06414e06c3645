//! Finds out which order of cards a typed line means.

use super::answer::{pick, position};
use super::speak::Voice;
use super::words;
use crate::stage::{Action, Item, Menu};
use crate::words::Text;

/// The numbers of all cards in their order, which is tried at once; or one number, whose card
/// takes the next place or gives its own back.
pub(super) fn order(menu: &Menu, voice: &Voice, line: &str) -> Result<Vec<Action>, Text> {
    let Some(numbers) = numbers(menu, line) else {
        return pick(menu, voice, line).map(|pick| vec![pick]);
    };
    let mut cards: Vec<&Item> = Vec::new();
    for number in numbers {
        let card = position(number).and_then(|index| menu.items.get(index));
        let card = card.ok_or(words::NO_SUCH_NUMBER)?;
        if cards.iter().any(|earlier| earlier.id == card.id) {
            let number = Text::verbatim(number);
            return Err(words::NUMBER_TWICE.with("number", number));
        }
        cards.push(card);
    }
    let is_missing = |item: &&Item| !cards.iter().any(|card| card.id == item.id);
    let missing = menu.items.iter().zip(1_usize..);
    let missing = missing.filter(|(item, _)| is_missing(item));
    let numbers = missing.map(|(_, number)| Text::verbatim(number.to_string()));
    if let Some(numbers) = words::both(numbers.collect()) {
        return Err(words::NUMBERS_MISSING.with("numbers", numbers));
    }
    let placed = menu
        .items
        .iter()
        .filter(|item| item.place_in_order().is_some());
    let picks = placed
        .chain(cards)
        .map(|card| Action::Pick(card.id.clone()));
    Ok(picks.chain(std::iter::once(Action::Submit)).collect())
}

/// The numbers of a line, if it holds more than one and nothing else. Digits without gaps are
/// numbers of their own where there are as many as cards.
fn numbers<'l>(menu: &Menu, line: &'l str) -> Option<Vec<&'l str>> {
    let is_gap = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '-' | '>');
    let tokens = line
        .split(is_gap)
        .map(|token| token.trim_end_matches(['.', ')']));
    let tokens: Vec<&str> = tokens.filter(|token| !token.is_empty()).collect();
    let is_number = |token: &&str| token.bytes().all(|byte| byte.is_ascii_digit());
    if !tokens.iter().all(is_number) {
        return None;
    }
    match tokens.as_slice() {
        [digits] if digits.len() > 1 && digits.len() == menu.items.len() => Some(
            (0..digits.len())
                .filter_map(|at| digits.get(at..=at))
                .collect(),
        ),
        [_, _, ..] => Some(tokens),
        [] | [_] => None,
    }
}
