//! Says cards, which have letters, and bins, which have numbers.

use super::menu::{mark, marked};
use super::{Kind, Line, Voice};
use crate::plain::words;
use crate::stage::{Bin, Bins, Card, Layout, Mark};
use crate::words::Text;

/// The bins, then the cards with the places where they lie. Of pairs the cards come first, as they
/// do in an answer.
pub(super) fn bins(bins: &Bins, voice: &Voice) -> Vec<Line> {
    in_order(
        bins,
        numbered(bins, |_| true, voice),
        lettered(bins, |_| true, voice),
    )
}

/// The cards that lie nowhere yet and the bins that take one, in the same order.
pub(in crate::plain) fn left(bins: &Bins, voice: &Voice) -> Vec<Line> {
    let numbered = numbered(bins, |bin| bins.takes(bin), voice);
    let unmarked = Bins {
        cards: bins.cards.iter().map(without_mark).collect(),
        ..bins.clone()
    };
    let lettered = lettered(&unmarked, |card| card.lies_in.is_none(), voice);
    in_order(bins, numbered, lettered)
}

/// That it came back was told when it did.
fn without_mark(card: &Card) -> Card {
    Card {
        mark: Mark::None,
        ..card.clone()
    }
}

fn in_order(bins: &Bins, numbered: Vec<Line>, lettered: Vec<Line>) -> Vec<Line> {
    if bins.pairs {
        lettered.into_iter().chain(numbered).collect()
    } else {
        numbered.into_iter().chain(lettered).collect()
    }
}

fn numbered(bins: &Bins, is_told: impl Fn(&Bin) -> bool, voice: &Voice) -> Vec<Line> {
    let told = bins.bins.iter().zip(1_u64..);
    let told = told.filter(|(bin, _)| is_told(bin));
    let lines = told.flat_map(|(bin, number)| {
        let form = if bins.pairs {
            words::NUMBERED
        } else {
            words::BIN
        };
        voice.sentence(&form.with("number", number).with("words", bin.label.clone()))
    });
    lines.collect()
}

fn lettered(bins: &Bins, is_told: impl Fn(&Card) -> bool, voice: &Voice) -> Vec<Line> {
    let told = bins.cards.iter().enumerate();
    let told = told.filter(|(_, card)| is_told(card));
    let lines = told.flat_map(|(index, card)| {
        let form = match card.mark {
            Mark::NotYet => words::CARD_BACK,
            Mark::None
            | Mark::Done
            | Mark::On
            | Mark::Off
            | Mark::Stars(_)
            | Mark::Lamp(_)
            | Mark::Lamps { .. }
            | Mark::Place(_) => words::CARD,
        };
        let lines = voice.lines(
            &form
                .with("letter", Text::verbatim(letter(index)))
                .with("words", described(card, bins, voice)),
        );
        if card.lies_in.is_none() && card.mark == Mark::None {
            Voice::of_kind(&Kind::Unmarked, lines)
        } else {
            lines
        }
    });
    lines.collect()
}

fn described(card: &Card, bins: &Bins, voice: &Voice) -> Text {
    let place = card.lies_in.as_ref().and_then(|lies_in| {
        let (_, number) = bins
            .bins
            .iter()
            .zip(1_u64..)
            .find(|(bin, _)| bin.id == *lies_in)?;
        let form = if bins.pairs {
            words::WITH_NUMBER
        } else {
            words::IN_BIN
        };
        Some(form.with("number", number))
    });
    // That it comes back says already that it did not go well.
    let shown = mark(card.mark, Layout::Scene).filter(|_| card.mark != Mark::NotYet);
    let state = words::list(place.into_iter().chain(shown).collect());
    marked(card.text.clone(), state, voice)
}

/// What a card is called, from its position: a to z, then aa, ab and so on.
pub(in crate::plain) fn letter(index: usize) -> String {
    let last = ('a'..='z').nth(index % 26).unwrap_or('a');
    match (index / 26).checked_sub(1) {
        Some(before) => letter(before) + &last.to_string(),
        None => last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z_and_are_all_different() {
        assert_eq!(letter(0), "a");
        assert_eq!(letter(25), "z");
        assert_eq!(letter(26), "aa");
        assert_eq!(letter(27), "ab");
        assert_eq!(letter(26 + 26 * 26), "aaa");
        let all: std::collections::BTreeSet<_> = (0..2000).map(letter).collect();
        assert_eq!(all.len(), 2000);
    }
}
