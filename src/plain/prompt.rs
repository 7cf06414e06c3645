//! Says what can be done now.

use super::command::Command;
use super::speak::{self, Voice, letter};
use super::words;
use crate::stage::{
    Action, Bins, Body, Card, Feedback, Hand, Item, KeyHint, Layout, Mark, Menu, Stage, Tone,
};
use crate::words::Text;

/// What an empty line does, if it does something.
pub(super) fn onward(stage: &Stage) -> Option<&KeyHint> {
    let offered = |action: &Action| stage.keys.iter().find(|key| key.action == *action);
    offered(&Action::Go).or_else(|| match &stage.body {
        // Where there is only something to read, the way on may be the way out.
        Body::Nothing => stage.keys.first().filter(|key| key.action == Action::Leave),
        Body::Hand(hand) if !hand.ready => None,
        Body::Menu(_) | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => offered(&Action::Submit),
    })
}

/// Whether text can be typed, so that commands need a colon.
pub(super) fn takes_text(stage: &Stage) -> bool {
    match &stage.body {
        Body::Field(field) => field.editable,
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => false,
    }
}

/// How to answer now.
pub(super) fn prompt(stage: &Stage, voice: &Voice) -> Option<Text> {
    prompt_with(stage, voice, answer(stage))
}

/// How to answer now, with these words for what can be typed beside commands.
fn prompt_with(stage: &Stage, voice: &Voice, answer: Option<Text>) -> Option<Text> {
    let onward = onward(stage).filter(|_| !takes_text(stage));
    let is_sorted = onward.is_some() && is_all_sorted(stage);
    let answer = answer.filter(|_| !is_sorted);
    let onward = onward.map(|key| {
        let form = if answer.is_some() {
            words::ONLY_ENTER
        } else {
            words::PRESS_ENTER
        };
        voice.ended(form.with("label", key.label.clone()))
    });
    let all_sorted = match &stage.body {
        Body::Bins(bins) if bins.pairs => words::ALL_JOINED,
        Body::Bins(_) | Body::Nothing | Body::Menu(_) | Body::Field(_) | Body::Hand(_) => {
            words::ALL_SORTED
        }
    };
    let sorted = is_sorted.then_some(all_sorted);
    let answers = sorted.into_iter().chain(answer).chain(onward);
    let prompt = answers.reduce(words::pair)?;
    Some(if has_way_back(stage) {
        let rewind = spelt(stage, Command::Rewind);
        // Doors are sealed by what was made earlier: only the guess can be another.
        let form = if stage.lanes.iter().any(|lane| lane.sealed) {
            words::OR_GUESS_AGAIN
        } else {
            words::OR_REWIND
        };
        words::pair(prompt, form.with("rewind", rewind))
    } else {
        prompt
    })
}

/// Whether something did not go well that can be taken back. A card comes back by itself.
pub(super) fn has_way_back(stage: &Stage) -> bool {
    let is_poor = |feedback: &Feedback| feedback.tone == Tone::NotYet;
    stage.feedback.as_ref().is_some_and(is_poor)
        && stage.offers(&Action::Rewind)
        && !matches!(stage.body, Body::Bins(_))
}

/// Whether every card lies where it belongs.
fn is_all_sorted(stage: &Stage) -> bool {
    match &stage.body {
        Body::Bins(bins) => !bins.cards.is_empty() && bins.cards.iter().all(is_sorted),
        Body::Nothing | Body::Menu(_) | Body::Field(_) | Body::Hand(_) => false,
    }
}

/// Whether a card lies where it belongs, so that it can't be put anywhere else.
pub(super) fn is_sorted(card: &Card) -> bool {
    card.lies_in.is_some() && card.mark == Mark::Done
}

fn answer(stage: &Stage) -> Option<Text> {
    match &stage.body {
        Body::Nothing => None,
        Body::Menu(menu) if menu.is_order() => {
            Some(words::TYPE_ORDER.with("count", menu.items.len() as u64))
        }
        Body::Menu(menu) => switches(stage, menu).or_else(|| match menu.items.len() {
            0 => None,
            count @ 1..=3 => words::either(
                (1..=count)
                    .map(|number| Text::verbatim(number.to_string()))
                    .collect(),
            )
            .map(|numbers| words::TYPE_ONE.with("numbers", numbers)),
            count => Some(
                words::TYPE_UP_TO
                    .with("first", 1)
                    .with("last", count as u64),
            ),
        }),
        Body::Bins(bins) if bins.cards.is_empty() || bins.bins.is_empty() => None,
        Body::Bins(bins) => still_to_sort(bins).or_else(|| Some(first_card(bins))),
        Body::Hand(hand) => Some(words::TYPE_HAND.with("cards", cards(hand))),
        Body::Field(field) if !field.editable => None,
        Body::Field(field) if field.text.expose().is_empty() => Some(words::TYPE_TEXT),
        Body::Field(_) => Some(words::TYPE_TEXT_AGAIN),
    }
}

/// Which cards make a try. No numbers: an example could be the answer.
/// How to answer beside a photo whose first items are switches and whose others show it at once.
fn switches(stage: &Stage, menu: &Menu) -> Option<Text> {
    let is_switch = |item: &&Item| matches!(item.mark, Mark::On | Mark::Off);
    let switches = menu.items.iter().take_while(is_switch).count();
    let last = menu.items.len();
    if stage.layout != Layout::Photo || switches == 0 || switches == last {
        return None;
    }
    let numbers = |first: usize, last: usize| {
        if first == last {
            Text::verbatim(first.to_string())
        } else {
            words::FROM_TO
                .with("first", first as u64)
                .with("last", last as u64)
        }
    };
    Some(
        words::SWITCH_OR_SHOW
            .with("switches", numbers(1, switches))
            .with("others", numbers(switches + 1, last)),
    )
}

fn cards(hand: &Hand) -> Text {
    if hand.rows.iter().any(|row| row.takes > 1) {
        words::WITH_TWO_TRICKS
    } else {
        words::ONE_OF_EACH
    }
}

/// How to put the first card anywhere.
fn first_card(bins: &Bins) -> Text {
    let example = format!("{}{}", letter(0), bins.bins.len());
    let form = if bins.pairs {
        words::TYPE_PAIR
    } else {
        words::TYPE_CARD
    };
    form.with("example", Text::verbatim(example))
}

/// How to put another card anywhere.
const fn next_card(bins: &Bins) -> Text {
    if bins.pairs {
        words::TYPE_NEXT_PAIR
    } else {
        words::TYPE_NEXT_CARD
    }
}

/// Which cards are left once one was tried, and of pairs which numbers.
fn still_to_sort(bins: &Bins) -> Option<Text> {
    let is_tried = |card: &Card| card.lies_in.is_some() || card.mark != Mark::None;
    if !bins.cards.iter().any(is_tried) {
        return None;
    }
    let left = bins.cards.iter().enumerate();
    let left = left.filter(|(_, card)| card.lies_in.is_none());
    let cards = words::both(
        left.map(|(index, _)| Text::verbatim(letter(index)))
            .collect(),
    )?;
    if !bins.pairs {
        let sort = words::STILL_TO_SORT.with("cards", cards);
        return Some(words::pair(sort, next_card(bins)));
    }
    let free = bins.bins.iter().zip(1_usize..);
    let free = free.filter(|(bin, _)| bins.takes(bin));
    let numbers = words::both(
        free.map(|(_, number)| Text::verbatim(number.to_string()))
            .collect(),
    );
    let free = numbers.map(|numbers| words::STILL_FREE.with("numbers", numbers));
    let join = words::STILL_TO_JOIN.with("cards", cards);
    let told = std::iter::once(join).chain(free);
    told.chain(std::iter::once(next_card(bins)))
        .reduce(words::pair)
}

/// Whether there are switches, or words to choose for a name.
pub(super) fn has_dials(stage: &Stage) -> bool {
    match &stage.body {
        Body::Menu(menu) => menu.items.iter().any(|item| item.dial.is_some()),
        Body::Nothing | Body::Bins(_) | Body::Hand(_) | Body::Field(_) => false,
    }
}

/// What a number changes.
pub(super) const fn what_changes(stage: &Stage) -> Text {
    if stage.card.is_some() {
        words::CHANGES_CARD
    } else {
        words::CHANGES_SWITCH
    }
}

/// What there is to answer with, by its words: the cards that are left and where they can go, or
/// the cards of an order with the places that are taken. For whoever has lost their way.
fn at_hand(stage: &Stage, voice: &Voice) -> Option<Text> {
    let (intro, lines) = match &stage.body {
        Body::Bins(bins) => (words::THESE_ARE_LEFT, speak::left(bins, voice)),
        Body::Menu(menu) if menu.is_order() => (words::THE_CARDS, speak::body(stage, voice)),
        Body::Nothing | Body::Menu(_) | Body::Hand(_) | Body::Field(_) => return None,
    };
    let said = lines.into_iter().map(|line| Text::verbatim(line.words));
    let said = said.map(|line| voice.ended(line));
    Some(said.fold(intro, words::pair))
}

/// A command as it is to be typed here.
fn spelt(stage: &Stage, command: Command) -> Text {
    if takes_text(stage) {
        words::AFTER_COLON.with("command", command.text())
    } else {
        command.text()
    }
}

/// What a command is good for and how to type it; `None` for those that are told elsewhere.
pub(super) fn offer(stage: &Stage, command: Command) -> Option<Text> {
    let form = match command {
        Command::Hint => words::FOR_HINT,
        Command::Ask => words::FOR_ASKING,
        Command::Rewind => words::FOR_REWIND,
        Command::Skip => words::FOR_SKIP,
        Command::Words => words::FOR_WORDS,
        Command::Help => words::FOR_HELP,
        Command::Back => words::FOR_BACK,
        Command::Again | Command::Transcript | Command::Show | Command::Hide | Command::Quit => {
            return None;
        }
    };
    Some(form.with("command", spelt(stage, command)))
}

/// The commands that are worth a word now: those of the moment, and the way out of a page that
/// has no other.
pub(super) fn worth_a_word(stage: &Stage) -> impl Iterator<Item = Command> {
    let is_only_way_out = match stage.layout {
        Layout::Page | Layout::Place => onward(stage).is_none(),
        Layout::Title
        | Layout::Village
        | Layout::Scene
        | Layout::Photo
        | Layout::Chat
        | Layout::Result => false,
    };
    Command::possible(stage).filter(move |command| {
        command.is_of_the_moment() || is_only_way_out && *command == Command::Back
    })
}

/// How commands are told from text in a field: with those that help there.
pub(super) fn colon(stage: &Stage) -> Text {
    let helpers = [Command::Hint, Command::Words].into_iter();
    let helpers = helpers.filter(|command| command.is_possible(stage));
    let example = words::either(helpers.map(with_colon).collect());
    let any = || with_colon(Command::possible(stage).next().unwrap_or(Command::Again));
    words::COLON.with("example", example.unwrap_or_else(any))
}

/// What is asked of whoever types the word of a command as text.
pub(super) fn did_you_mean(command: Command) -> Text {
    words::DID_YOU_MEAN
        .with("command", with_colon(command))
        .with("word", command.text())
}

fn with_colon(command: Command) -> Text {
    Text::verbatim(format!(":{}", command.word()))
}

/// How to answer, and where all else is told.
pub(super) fn possible(stage: &Stage, voice: &Voice) -> Text {
    let answer = answer(stage).map(|answer| match (&stage.body, at_hand(stage, voice)) {
        // The letters and numbers that are left are told with their words already.
        (Body::Bins(bins), Some(left)) => words::pair(left, next_card(bins)),
        (_, Some(cards)) => words::pair(cards, answer),
        (_, None) => answer,
    });
    let Some(prompt) = prompt_with(stage, voice, answer) else {
        return only_commands(Command::possible(stage));
    };
    Some(Command::Help)
        .filter(|help| help.is_possible(stage))
        .and_then(|help| offer(stage, help))
        .into_iter()
        .fold(prompt, words::pair)
}

/// How to answer where there is nothing but commands. `again` is always one.
pub(super) fn only_commands(commands: impl Iterator<Item = Command>) -> Text {
    let list = words::either(commands.map(Command::text).collect());
    words::TYPE_COMMAND.with("commands", list.unwrap_or_else(|| Command::Again.text()))
}
