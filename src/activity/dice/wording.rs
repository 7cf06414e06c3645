//! What is said about rolled words: one place for all of its words.

use super::AGAIN;
use crate::activity::{Context, show, told};
use crate::content::{Mood, Verdict};
use crate::password::{Rolls, dice, dice_faces, dice_hold, dice_tries_log10};
use crate::stage::{Feedback, Paragraph, Tone};
use crate::words::Text;

/// While dice tumble.
pub(super) const ROLLING: Text = Text::new("Clatter, clatter …");

/// Stands wherever a rolled phrase is to be seen.
pub(in crate::activity) fn reminder() -> Paragraph {
    Paragraph::Plain(NEVER_FOR_REAL)
}

/// The same for the transcript.
pub(super) const NEVER_FOR_REAL: Text = Text::new("A game phrase: never use it for real.");

/// A word of the list.
pub(in crate::activity) fn word(index: u16) -> Text {
    Text::verbatim(dice().word(index).unwrap_or_default())
}

/// How the dice of a word lie now.
pub(super) fn fell(index: u16) -> Text {
    let [first, second, third, fourth] = dice_faces(index).map(u64::from);
    Text::new("{first} {second} {third} {fourth}: that is “{word}”.")
        .with("first", first)
        .with("second", second)
        .with("third", third)
        .with("fourth", fourth)
        .with("word", word(index))
}

/// What picking a word does, which can be rolled again so often.
pub(super) fn again(left: u8) -> Text {
    match left {
        0 => Text::new("stays now"),
        AGAIN => Text::new("roll it again"),
        // No longer than the first, which just fits beside the dice in the smallest window.
        _ => Text::counted("{number} roll left", "{number} rolls left", u64::from(left)),
    }
}

/// The same as a sentence with the word in it, for those who cannot see it beside its dice.
pub(super) fn spoken(index: u16, left: u8) -> Text {
    let form = match left {
        0 => Text::new("{word} stays now."),
        AGAIN => Text::new("Roll {word} again."),
        _ => Text::counted(
            "Roll {word} again. {number} roll left.",
            "Roll {word} again. {number} rolls left.",
            u64::from(left),
        ),
    };
    form.with("word", word(index))
}

/// A word was to be rolled once too often.
pub(super) fn stays() -> Feedback {
    Feedback {
        tone: Tone::Neutral,
        title: Text::new("This word stays"),
        because: Text::new(
            "If you pick and pick, it is no surprise any more. Guessatron likes that.",
        ),
        face: None,
        oops: None,
    }
}

/// The phrase in quote marks.
pub(in crate::activity) fn quoted(rolls: &Rolls) -> Text {
    Text::new("“{phrase}”").with("phrase", Text::verbatim(rolls.phrase()))
}

/// The phrase and what it is for, once it is good enough.
pub(super) fn caption(rolls: &Rolls, account: &Text, met: bool) -> Text {
    let form = if met {
        "“{phrase}” opens {account} now."
    } else {
        "“{phrase}” for {account}?"
    };
    Text::new(form)
        .with("phrase", Text::verbatim(rolls.phrase()))
        .with("account", account.clone())
}

/// The phrase was taken, for the transcript.
pub(super) fn taken(rolls: &Rolls) -> Text {
    Text::new("You keep “{phrase}”.").with("phrase", Text::verbatim(rolls.phrase()))
}

/// What the guesser, who owns the list, needs for it.
pub(super) fn tries(rolls: &Rolls, met: bool) -> Text {
    let words = rolls.indices().len();
    let form = if met {
        "Guessatron owns the dice list too. For {count} words it needs {tries}."
    } else {
        "Guessatron owns the dice list too. For {count} words it needs {tries}, and it is fast. One more word?"
    };
    Text::new(form)
        .with("count", u64::try_from(words).unwrap_or_default())
        .with("tries", show::tries_in_sentence(dice_tries_log10(words)))
}

/// The same in the guesser's own words, when it does not give up.
fn too_few(rolls: &Rolls) -> Text {
    let words = rolls.indices().len();
    Text::counted(
        "I know all the dice words! {number} word takes me {tries}. Too few. Add one!",
        "I know all the dice words! {number} words take me {tries}. Too few. Add one!",
        u64::try_from(words).unwrap_or_default(),
    )
    .with("tries", show::tries_in_sentence(dice_tries_log10(words)))
}

/// How it went when the phrase was taken.
pub(super) fn outcome(rolls: &Rolls, met: bool, context: &Context<'_>) -> Feedback {
    let guesser = |mood| context.portrait(show::GUESSER, mood);
    let (tone, title, face) = if !met {
        // Short enough to stand over a bubble between a picture and the edge.
        let title = Text::new("Guessatron grins");
        (Tone::NotYet, title, guesser(Mood::Smug))
    } else if dice_hold(rolls.indices().len()) {
        let title = Text::new("Guessatron gives up");
        (Tone::Good, title, guesser(Mood::Shocked))
    } else {
        let face = told::face(None, Verdict::Safe, context);
        (Tone::Good, Text::new("Dice chose it"), face)
    };
    Feedback {
        tone,
        title,
        because: if met {
            tries(rolls, met)
        } else {
            too_few(rolls)
        },
        face: Some(face),
        oops: None,
    }
}
