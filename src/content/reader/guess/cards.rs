//! Sees that the cards of a `Guess` fit together: in the hand, in the answer and in the clues.

use std::collections::BTreeSet;

use crate::content::mistakes::{guess as mistakes, shape};
use crate::content::outline::Kind;
use crate::content::reader::form::Form;
use crate::content::reader::notes::{Notes, inside};
use crate::content::{Guess, GuessCard, TrickCard};

/// Word and trick cards together: each has its digit key.
const MOST_CARDS: usize = 9;

/// Notes cards that stand twice, are not there, or are ruled out although they open the lock.
pub(super) fn fit_together(notes: &mut Notes<'_>, form: &Form<'_, '_>, guess: &Guess) {
    let words = guess.words.iter().cloned().map(GuessCard::Word);
    let tricks = guess.tricks.iter().cloned().map(GuessCard::Trick);
    let cards: Vec<GuessCard> = words.chain(tricks).collect();
    twice(
        notes,
        form,
        "words",
        guess.words.iter().map(|word| word_name(word)),
    );
    twice(notes, form, "tricks", guess.tricks.iter().map(trick_name));
    if cards.len() > MOST_CARDS {
        let why = "Each card has its digit key, of which there are nine.";
        let mistake = shape::wrong_count("words` and `tricks", cards.len(), "at most 9", why);
        notes.report(form.name_at("words"), &form.path_of("words"), mistake);
    }
    let uses = usize::from(guess.uses);
    if guess.answer.tricks.len() != uses {
        let path = inside(&form.path_of("answer"), "tricks");
        let why = "The answer takes as many tricks as each try does.";
        let found = guess.answer.tricks.len();
        let mistake = shape::wrong_count("tricks", found, &uses.to_string(), why);
        notes.report(form.name_at("answer"), &path, mistake);
    }
    let answer_tricks = guess.answer.tricks.iter();
    twice(notes, form, "answer", answer_tricks.map(trick_name));
    let names: Vec<String> = cards.iter().map(name).collect();
    let known = || names.iter().map(String::as_str);
    let word = GuessCard::Word(guess.answer.word.clone());
    let tricks = guess.answer.tricks.iter().cloned().map(GuessCard::Trick);
    let answer: Vec<GuessCard> = std::iter::once(word).chain(tricks).collect();
    for card in answer.iter().filter(|card| !cards.contains(card)) {
        let mistake = mistakes::unknown_card(&name(card), known());
        notes.report(form.name_at("answer"), &form.path_of("answer"), mistake);
    }
    for (index, clue) in guess.clues.iter().enumerate() {
        let path = inside(&form.path, &format!("clue {}", index + 1));
        let at = clue_at(form, index);
        for card in &clue.rules_out {
            if !cards.contains(card) {
                let mistake = mistakes::unknown_card(&name(card), known());
                notes.report(at, &path, mistake);
            } else if answer.contains(card) {
                notes.report(at, &path, mistakes::against_the_answer(&name(card)));
            }
        }
    }
}

/// Where a clue begins.
fn clue_at(form: &Form<'_, '_>, index: usize) -> usize {
    let clues = form.field("clues").map(|node| &node.kind);
    if let Some(Kind::List(clues)) = clues
        && let Some(clue) = clues.get(index)
    {
        return clue.at;
    }
    form.name_at("clues")
}

/// Notes a card that stands twice in a list.
fn twice(
    notes: &mut Notes<'_>,
    form: &Form<'_, '_>,
    field: &str,
    names: impl Iterator<Item = String>,
) {
    let mut seen = BTreeSet::new();
    for name in names {
        if seen.contains(&name) {
            let at = form.name_at(field);
            let line = notes.position(at).line;
            let mistake = shape::duplicate("card", &name, line);
            notes.report(at, &form.path_of(field), mistake);
        }
        seen.insert(name);
    }
}

/// A card as it is written in the file.
fn name(card: &GuessCard) -> String {
    match card {
        GuessCard::Word(word) => word_name(word),
        GuessCard::Trick(trick) => trick_name(trick),
    }
}

fn word_name(word: &str) -> String {
    format!("\"{word}\"")
}

fn trick_name(trick: &TrickCard) -> String {
    match trick {
        TrickCard::Backwards => "Backwards".into(),
        TrickCard::Twice => "Twice".into(),
        TrickCard::Capital => "Capital".into(),
        TrickCard::Swaps => "Swaps".into(),
        TrickCard::Year(year) => format!("Year(\"{year}\")"),
        TrickCard::Number(number) => format!("Number(\"{number}\")"),
        TrickCard::Bang => "Bang".into(),
    }
}
