//! Reads `Forge`: an account, and what its password should be like.

use super::form::{Count, Shape};
use super::notes::{Mentioned, Notes};
use super::speech::{help, question, speech};
use super::values::{mentioned, number, plain, truth};
use crate::content::mistakes::shape;
use crate::content::outline::{Kind, Node};
use crate::content::{Forge, Goal};
use crate::words::Text;

const FORGE: Shape = Shape {
    thing: "`Forge`",
    fields: &[
        "by",
        "mood",
        "ask",
        "brief",
        "account",
        "known",
        "goals",
        "what_if",
        "twin_of",
        "example_solution",
        "won",
        "left",
        "oops",
        "hints",
        "auntie",
    ],
};

const GOALS: Count = Count {
    least: 1,
    most: 3,
    wanted: "1 to 3",
    why: "Without goals the child doesn't know when the password is good, and more don't fit on the page.",
};

/// The longest password that can be typed, in characters: where the game's field ends.
pub(super) const LONGEST_PASSWORD: u8 = 64;

/// Reads `Forge(…)`.
pub(super) fn forge(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Forge> {
    let form = notes.named_form(node, path, &FORGE)?;
    let question = question(notes, &form);
    let account = form.required(notes, "account", account(Mentioned::Account));
    let known = form.list(notes, "known", "known", fact);
    form.expect_count(notes, "goals", &GOALS);
    let goals = form.list(notes, "goals", "goal", goal);
    let what_if = form.optional(notes, "what_if", truth);
    let twin_of = form.optional(notes, "twin_of", self::account(Mentioned::TwinAccount));
    let example_solution = form.required(notes, "example_solution", plain);
    let won = form.list(notes, "won", "won", speech);
    let left = form.list(notes, "left", "left", speech);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let help = help(notes, &form);
    let question = question?;
    let help = help?;
    Some(Forge {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        account: account?,
        known: known?,
        goals: goals?,
        what_if: what_if?.unwrap_or(false),
        twin_of: twin_of?,
        example_solution: example_solution?,
        won: won?,
        left: left?,
        oops: oops?,
        hints: help.hints,
        auntie: help.auntie,
    })
}

/// An account's words. Who speaks of the same account uses the same words.
fn account(kind: Mentioned) -> impl Fn(&mut Notes<'_>, &Node<'_>, &str) -> Option<Text> {
    move |notes, node, path| mentioned(kind)(notes, node, path).map(Text::from_data)
}

/// Facts are compared in small letters, however the level writes them.
pub(super) fn fact(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<String> {
    plain(notes, node, path).map(|fact| fact.to_lowercase())
}

fn goal(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Goal> {
    const KNOWN: &[&str] = &["GuesserGivesUp", "AvoidsKnown", "AtLeast", "DiffersFrom"];
    let mistake = match (&node.kind, node.name()) {
        (Kind::Word("GuesserGivesUp"), _) => return Some(Goal::GuesserGivesUp),
        (Kind::Word("AvoidsKnown"), _) => return Some(Goal::AvoidsKnown),
        (Kind::Tuple(Some("AtLeast"), items), _) if items.len() == 1 => {
            let characters = items.first()?;
            return number(1, LONGEST_PASSWORD)(notes, characters, path).map(Goal::AtLeast);
        }
        (Kind::Tuple(Some("DiffersFrom"), items), _) if items.len() == 1 => {
            let other = account(Mentioned::OtherAccount)(notes, items.first()?, path);
            return other.map(Goal::DiffersFrom);
        }
        (_, Some(name)) if !KNOWN.contains(&name) => shape::unknown_word("goal", name, KNOWN),
        _ => shape::wrong_type(
            "goals",
            "`GuesserGivesUp`, `AvoidsKnown`, `AtLeast(15)` or `DiffersFrom(\"Pip's locker\")`",
            &node.described(),
        ),
    };
    notes.report(node.at, path, mistake);
    None
}
