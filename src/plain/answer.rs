//! Finds out which items, cards and bins a typed line means.

use super::speak::{Voice, letter};
use super::words;
use crate::stage::{Action, Bins, Id, Menu};
use crate::words::Text;

/// How many letters of an item are enough to pick it by.
const SHORTEST_PREFIX: usize = 3;

/// A number, or the words of an item.
pub(super) fn pick(menu: &Menu, voice: &Voice, line: &str) -> Result<Action, Text> {
    let tokens: Vec<&str> = line
        .split(|letter: char| letter.is_whitespace() || letter == ',')
        .map(|token| token.trim_end_matches(['.', ')']))
        .filter(|token| !token.is_empty())
        .collect();
    let are_numbers = tokens
        .iter()
        .all(|token| token.bytes().all(|byte| byte.is_ascii_digit()));
    match tokens.as_slice() {
        [number] if are_numbers => {
            let item = position(number).and_then(|index| menu.items.get(index));
            Ok(Action::Pick(item.ok_or(words::NO_SUCH_NUMBER)?.id.clone()))
        }
        [_, _, ..] if are_numbers => Err(words::ONLY_ONE),
        _ => by_words(menu, voice, line).map(Action::Pick),
    }
}

/// The index that a number counted from one stands for.
pub(super) fn position(digits: &str) -> Option<usize> {
    digits.parse::<usize>().ok()?.checked_sub(1)
}

fn by_words(menu: &Menu, voice: &Voice, line: &str) -> Result<Id, Text> {
    let typed = folded(line);
    let labels: Vec<(String, &Id)> = menu
        .items
        .iter()
        .map(|item| (folded(&voice.catalog.say(&item.label)), &item.id))
        .collect();
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut fitting = labels.iter().filter(|(label, _)| fits(label));
        match (fitting.next(), fitting.next()) {
            (Some((_, id)), None) => Ok((*id).clone()),
            (Some(_), Some(_)) => Err(words::SEVERAL_FIT),
            (None, _) => Err(words::NOT_UNDERSTOOD),
        }
    };
    if typed.is_empty() {
        return Err(words::NOT_UNDERSTOOD);
    }
    only(&|label| label == typed).or_else(|why| {
        if typed.chars().count() < SHORTEST_PREFIX || why == words::SEVERAL_FIT {
            return Err(why);
        }
        only(&|label| label.starts_with(&typed))
    })
}

/// Words without capitals, doubled spaces and the marks around them.
fn folded(words: &str) -> String {
    words
        .trim_matches(|letter: char| !letter.is_alphanumeric())
        .split_whitespace()
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Letters of cards, each followed by the number of a bin, however they are spaced.
pub(super) fn puts(bins: &Bins, line: &str) -> Result<Vec<Action>, Text> {
    let mut puts = Vec::new();
    let mut rest = skip_gaps(line);
    while !rest.is_empty() {
        let (letters, after) = take(rest, |letter| letter.is_ascii_alphabetic());
        let (digits, after) = take(skip_gaps(after), |letter| letter.is_ascii_digit());
        if letters.is_empty() || digits.is_empty() {
            return Err(words::NOT_UNDERSTOOD);
        }
        let name = letters.to_ascii_lowercase();
        let card = bins
            .cards
            .iter()
            .enumerate()
            .find_map(|(index, card)| (letter(index) == name).then_some(card));
        let bin = position(digits).and_then(|index| bins.bins.get(index));
        let (Some(card), Some(bin)) = (card, bin) else {
            return Err(words::NO_SUCH_CARD);
        };
        // A card that is joined already is told of elsewhere.
        if card.lies_in.is_none() && !bins.takes(bin) {
            return Err(words::TAKEN.with("number", Text::verbatim(digits)));
        }
        puts.push(Action::Put {
            card: card.id.clone(),
            bin: bin.id.clone(),
        });
        rest = skip_gaps(after);
    }
    if puts.is_empty() {
        return Err(words::NOT_UNDERSTOOD);
    }
    Ok(puts)
}

fn skip_gaps(line: &str) -> &str {
    line.trim_start_matches(|letter: char| {
        letter.is_whitespace() || matches!(letter, ',' | ';' | '.' | ':' | '-' | '=')
    })
}

/// Splits off the characters at the start that belong together.
fn take(line: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = line.find(|letter| !belongs(letter)).unwrap_or(line.len());
    line.split_at_checked(end).unwrap_or((line, ""))
}

#[cfg(test)]
mod tests {
    use crate::plain::Heard;
    use crate::plain::samples::{self, face, item, menu};
    use crate::stage::{Action, Id, Stage};
    use crate::words::Catalog;

    /// The items, or the cards with their bins, that a line means; or the first words of the
    /// answer to an unclear one.
    fn meant(stage: &Stage, line: &str) -> String {
        let said = |action: Action| match &action {
            Action::Pick(id) => id.to_string(),
            Action::Put { card, bin } => format!("{card} in {bin}"),
            Action::Edit(_)
            | Action::Go
            | Action::Submit
            | Action::Hint
            | Action::Ask
            | Action::Rewind
            | Action::Skip
            | Action::Leave
            | Action::Help
            | Action::Transcript
            | Action::Words
            | Action::Veil
            | Action::Plain
            | Action::Quit => format!("{action:?}"),
        };
        match face(Catalog::English).hear(stage, line) {
            Heard::Actions(actions) => actions.into_iter().map(said).collect::<Vec<_>>().join(", "),
            Heard::Again => "again".into(),
            Heard::Unclear(text) => {
                let text = Catalog::English.say(&text);
                text.split_once('.').unwrap().0.to_owned()
            }
        }
    }

    const NOT_UNDERSTOOD: &str = "I didn't get that";
    const NO_SUCH_NUMBER: &str = "There is no such number here";
    const ONLY_ONE: &str = "Only one, please";
    const NO_SUCH_CARD: &str = "There is no such card or bin here";

    #[test]
    fn items_are_picked_by_number_or_by_their_words() {
        let table = [
            ("1", "fish"),
            (" 2 ", "dice"),
            ("3.", "blank"),
            ("3)", "blank"),
            ("02", "dice"),
            ("3 1 2", ONLY_ONE),
            ("3,1", ONLY_ONE),
            ("3.", "blank"),
            ("The fish's name", "fish"),
            ("the FISH'S  name.", "fish"),
            ("nothing at all", "blank"),
            ("thr", "dice"),
            ("th", NOT_UNDERSTOOD),
            ("fish", NOT_UNDERSTOOD),
            ("?", NOT_UNDERSTOOD),
            (",", NOT_UNDERSTOOD),
            ("1 1", ONLY_ONE),
            ("1 fish", NOT_UNDERSTOOD),
            ("-1", NOT_UNDERSTOOD),
            ("0", NO_SUCH_NUMBER),
            ("4", NO_SUCH_NUMBER),
            ("1 4", ONLY_ONE),
            ("99999999999999999999999", NO_SUCH_NUMBER),
        ];
        for (line, items) in table {
            assert_eq!(meant(&samples::choose(), line), items, "{line}");
        }
    }

    #[test]
    fn words_that_fit_several_items_pick_none_unless_one_fits_wholly() {
        let mut stage = samples::choose();
        menu(&mut stage).items = vec![
            item("short", "Tell"),
            item("long", "Tell Maya"),
            item("longer", "Tell Sam"),
            item("twin", "Wait"),
            item("other", "wait!"),
        ];
        assert_eq!(meant(&stage, "tell"), "short");
        assert_eq!(meant(&stage, "tell m"), "long");
        assert_eq!(meant(&stage, "tel"), "More than one begins like that");
        assert_eq!(meant(&stage, "wait"), "More than one begins like that");
    }

    #[test]
    fn an_item_without_words_cannot_be_picked_by_none() {
        let mut stage = samples::choose();
        menu(&mut stage).items = vec![item("dots", "…"), item("fish", "Fish")];
        assert_eq!(meant(&stage, "!"), NOT_UNDERSTOOD);
        assert_eq!(meant(&stage, "1"), "dots");
    }

    #[test]
    fn cards_go_into_bins_however_letters_and_numbers_are_spaced() {
        let both = "pizza in keep, street in share";
        let table = [
            ("a2", "pizza in keep"),
            ("A2", "pizza in keep"),
            ("a 2", "pizza in keep"),
            ("a2 b1", both),
            ("a2b1", both),
            (" a2, b1, ", both),
            ("a: 2; b = 1.", both),
            ("a-2\tb-1", both),
            ("a", NOT_UNDERSTOOD),
            ("2", NOT_UNDERSTOOD),
            ("2a", NOT_UNDERSTOOD),
            ("a2 b", NOT_UNDERSTOOD),
            ("a2 !", NOT_UNDERSTOOD),
            ("è1", NOT_UNDERSTOOD),
            (",", NOT_UNDERSTOOD),
            ("d1", NO_SUCH_CARD),
            ("a0", NO_SUCH_CARD),
            ("a3", NO_SUCH_CARD),
            ("a2 d1", NO_SUCH_CARD),
            ("a99999999999999999999999", NO_SUCH_CARD),
        ];
        for (line, puts) in table {
            assert_eq!(meant(&samples::sort(), line), puts, "{line}");
        }
    }

    #[test]
    fn the_twenty_seventh_card_has_two_letters() {
        let mut stage = samples::sort();
        if let crate::stage::Body::Bins(bins) = &mut stage.body {
            let card = bins.cards[0].clone();
            bins.cards = (0..27)
                .map(|number| crate::stage::Card {
                    id: Id::from(number.to_string()),
                    ..card.clone()
                })
                .collect();
        }
        assert_eq!(meant(&stage, "aa1"), "26 in share");
    }
}
