//! Reads `Dice` and `Recall`: words that are rolled, and the same words typed again.

use super::form::{Form, Shape};
use super::notes::Notes;
use super::speech::{help, question, speech};
use super::values::{number, plain, text, truth, word};
use crate::content::mistakes::story;
use crate::content::outline::Node;
use crate::content::{Dice, Recall};

const DICE: Shape = Shape {
    thing: "`Dice`",
    fields: &[
        "by", "mood", "ask", "brief", "picture", "account", "words", "more", "phrase", "goal",
        "won", "hints", "auntie",
    ],
};

const RECALL: Shape = Shape {
    thing: "`Recall`",
    fields: &[
        "by", "mood", "ask", "brief", "account", "phrase", "words", "won", "hints", "auntie",
    ],
};

/// Fewer are no phrase, and a keeper's file holds no more.
const WORDS: (u8, u8) = (2, 6);

/// Words at which the guesser, who owns the list of 1,296 words, gives up.
const ENOUGH_WORDS: u8 = 4;

/// What a phrase can be asked for.
const GOALS: &[(&str, bool)] = &[("GuesserGivesUp", true)];

/// Reads `Dice(…)`.
pub(super) fn dice(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Dice> {
    let form = notes.named_form(node, path, &DICE)?;
    let question = question(notes, &form);
    let account = form.required(notes, "account", text);
    let words = form.required(notes, "words", number(WORDS.0, WORDS.1));
    let more = form.optional(notes, "more", truth);
    let phrase = form.required(notes, "phrase", plain);
    let goal = form.optional(notes, "goal", word("goal", GOALS));
    let won = form.optional_list(notes, "won", "won", speech);
    let help = help(notes, &form);
    let grows = more.flatten().unwrap_or(true);
    if goal.flatten() == Some(true) && !grows {
        enough_words(notes, &form, words);
    }
    let question = question?;
    let help = help?;
    Some(Dice {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture,
        account: account?,
        words: words?,
        more: more?.unwrap_or(true),
        phrase: phrase?,
        guesser_gives_up: goal?.unwrap_or(false),
        won: won?,
        hints: help.hints,
        auntie: help.auntie,
    })
}

/// A goal that no roll can reach would keep the child at the dice for ever.
fn enough_words(notes: &mut Notes<'_>, form: &Form<'_, '_>, words: Option<u8>) {
    if let Some(words) = words.filter(|words| *words < ENOUGH_WORDS) {
        let mistake = story::too_few_dice(words, ENOUGH_WORDS);
        notes.report(form.name_at("goal"), &form.path_of("goal"), mistake);
    }
}

/// Reads `Recall(…)`.
pub(super) fn recall(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Recall> {
    let form = notes.named_form(node, path, &RECALL)?;
    let question = question(notes, &form);
    let account = form.required(notes, "account", text);
    let phrase = form.required(notes, "phrase", plain);
    let words = form.required(notes, "words", number(WORDS.0, WORDS.1));
    let won = form.optional_list(notes, "won", "won", speech);
    let help = help(notes, &form);
    let question = question?;
    let help = help?;
    Some(Recall {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        account: account?,
        phrase: phrase?,
        words: words?,
        won: won?,
        hints: help.hints,
        auntie: help.auntie,
    })
}
