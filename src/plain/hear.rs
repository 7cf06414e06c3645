//! Makes actions of a line that was typed. Never says what was typed: it may be a password.

use std::collections::BTreeSet;

use super::answer::{pick, puts};
use super::command::Command;
use super::hold::hold;
use super::order::order;
use super::speak::{Voice, letter};
use super::{prompt, words};
use crate::stage::{Action, Body, Card, Edit, Field, Hint, Layout, Stage, Typed};
use crate::words::Text;

/// What a line of input means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Do these, in order. Each is offered by the stage that was heard with, or will be once
    /// those before it are done, as trying an order is; whoever does them asks again before each,
    /// since the one before may have changed the stage.
    Actions(Vec<Action>),
    /// Say the moment once more: [`super::Face::again`].
    Again,
    /// Nothing that can be done. The text is kind and tells what is possible now; say it with
    /// [`super::Face::tell`].
    Unclear(Text),
}

/// What a line means on this stage.
pub(super) fn hear(stage: &Stage, voice: &Voice, line: &str) -> Heard {
    let line = line.trim_end_matches(['\r', '\n']);
    let understood = match line.strip_prefix(':') {
        _ if line.trim().is_empty() => go_on(stage),
        Some(command) if prompt::takes_text(stage) && command.starts_with(':') => {
            answer(stage, voice, command)
        }
        Some(command) => match Command::read(command) {
            Some(command) => obey(stage, command),
            None => Err(words::NOT_UNDERSTOOD),
        },
        None if prompt::takes_text(stage) => answer(stage, voice, line),
        None => match Command::read(line) {
            Some(command) if command.is_possible(stage) => obey(stage, command),
            Some(command) => answer(stage, voice, line).map_err(|_| refusal(stage, command)),
            None => answer(stage, voice, line),
        },
    };
    understood.unwrap_or_else(|why| unclear(stage, voice, why))
}

/// The command that a line would be if it had the colon that it needs here.
pub(super) fn without_colon(stage: &Stage, line: &str) -> Option<Command> {
    Command::read(line).filter(|_| prompt::takes_text(stage))
}

/// What cannot be done, and what can.
pub(super) fn unclear(stage: &Stage, voice: &Voice, why: Text) -> Heard {
    Heard::Unclear(words::pair(why, prompt::possible(stage, voice)))
}

fn go_on(stage: &Stage) -> Result<Heard, Text> {
    prompt::onward(stage)
        .map(|key| Heard::Actions(vec![key.action.clone()]))
        .ok_or(match &stage.body {
            Body::Menu(menu) if !menu.items.is_empty() => words::CHOOSE_FIRST,
            Body::Menu(_) | Body::Nothing | Body::Bins(_) | Body::Hand(_) | Body::Field(_) => {
                words::NOT_HERE
            }
        })
}

fn obey(stage: &Stage, command: Command) -> Result<Heard, Text> {
    match command.action() {
        None => Ok(Heard::Again),
        Some(action) if command.is_possible(stage) => Ok(Heard::Actions(vec![action])),
        Some(_) => Err(refusal(stage, command)),
    }
}

/// Why a command does nothing.
fn refusal(stage: &Stage, command: Command) -> Text {
    let are_hints_open = |hint: &Hint| hint.of > 0 && (hint.number == 0 || hint.number >= hint.of);
    if command != Command::Hint || !stage.hint.as_ref().is_some_and(are_hints_open) {
        return words::NOT_HERE;
    }
    Some(Command::Ask)
        .filter(|ask| ask.is_possible(stage))
        .and_then(|ask| prompt::offer(stage, ask))
        .into_iter()
        .fold(words::NO_MORE_HINTS, words::pair)
}

/// Whether an action is an answer that is told how it went while the question stays.
pub(super) fn is_judged(stage: &Stage, action: &Action) -> bool {
    match action {
        Action::Put { .. } | Action::Submit => true,
        Action::Pick(_) => stage.layout == Layout::Photo,
        Action::Go
        | Action::Edit(_)
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
        | Action::Quit => false,
    }
}

/// The actions without cards that are sorted already, and what is to be said of those.
pub(super) fn without_sorted(stage: &Stage, actions: Vec<Action>) -> (Vec<Action>, Option<Text>) {
    let Body::Bins(bins) = &stage.body else {
        return (actions, None);
    };
    let mut sorted = BTreeSet::new();
    let mut fresh = Vec::new();
    for action in actions {
        let is_put =
            |card: &Card| matches!(&action, Action::Put { card: id, .. } if *id == card.id);
        let put = bins.cards.iter().enumerate().find(|(_, card)| is_put(card));
        match put.filter(|(_, card)| prompt::is_sorted(card)) {
            Some((index, _)) => {
                sorted.insert(index);
            }
            None => fresh.push(action),
        }
    }
    let form = match (bins.pairs, sorted.len() > 1) {
        (false, true) => words::ALL_SORTED_ALREADY,
        (false, false) => words::SORTED_ALREADY,
        (true, true) => words::ALL_JOINED_ALREADY,
        (true, false) => words::JOINED_ALREADY,
    };
    let letters = sorted
        .into_iter()
        .map(|index| Text::verbatim(letter(index)));
    let letters = words::both(letters.collect());
    (fresh, letters.map(|letters| form.with("letters", letters)))
}

fn answer(stage: &Stage, voice: &Voice, line: &str) -> Result<Heard, Text> {
    match &stage.body {
        Body::Menu(menu) if menu.is_order() => order(menu, voice, line),
        Body::Menu(menu) => pick(menu, voice, line).map(|pick| vec![pick]),
        Body::Bins(bins) => puts(bins, line),
        Body::Hand(hand) => hold(hand, line).map(|mut actions| {
            actions.retain(|action| *action != Action::Submit || stage.offers(action));
            actions
        }),
        Body::Field(field) if field.editable => type_in(stage, field, line),
        Body::Nothing | Body::Field(_) => Err(words::NOT_UNDERSTOOD),
    }
    .map(|actions| {
        // Cards that are held up already: to hear what there is tells what is still missing.
        if actions.is_empty() {
            Heard::Again
        } else {
            Heard::Actions(actions)
        }
    })
}

fn type_in(stage: &Stage, field: &Field, line: &str) -> Result<Vec<Action>, Text> {
    if line.chars().count() > field.longest {
        return Err(words::TOO_LONG.with("longest", field.longest as u64));
    }
    let mut actions = vec![Action::Edit(Edit::Replace(Typed::new(line)))];
    if stage.offers(&Action::Submit) {
        actions.push(Action::Submit);
    }
    Ok(actions)
}

#[cfg(test)]
mod tests;
