//! The answer key of a level: what is well judged, step by step.

use super::arranged::right_order;
use super::chat;
use super::in_order;
use super::locks::trick;
use super::page::Page;
use super::{panel, photo, profile};
use crate::content::{Choice, Level, Moment, Onward, Step, Verdict};

/// What stands before answers that are also fine.
const ALSO_FINE: &str = "also fine";

pub(super) fn key(page: &mut Page, level: &Level) {
    let mut lines = Vec::new();
    for (name, scene) in in_order(level) {
        for (index, step) in scene.steps.iter().enumerate() {
            let place = format!("Scene \"{name}\", step {}", index + 1);
            lines.extend(
                answers(step)
                    .into_iter()
                    .map(|answer| format!("{place}: {answer}")),
            );
        }
    }
    if !lines.is_empty() {
        page.heading(1, "Answer key");
        for line in lines {
            page.entry(&line);
        }
    }
}

/// A line for each thing that is asked in a step.
fn answers(step: &Step) -> Vec<String> {
    match step {
        Step::Choose(choose) => vec![good(&options(&choose.options))],
        Step::Teach(teach) => {
            let slots = teach.slots.iter();
            let line = |slot: &crate::content::Slot| {
                format!("{} … {}", slot.lead.source(), good(&options(&slot.options)))
            };
            slots.map(line).collect()
        }
        Step::Sort(sort) => {
            let line = |card: &crate::content::Card| {
                let bins = sort.bins.iter().filter_map(|bin| {
                    let verdict = card.answers.get(&bin.key)?.verdict;
                    Some((bin.label.source(), verdict))
                });
                format!(
                    "{} → {}",
                    card.say.source(),
                    good(&bins.collect::<Vec<_>>())
                )
            };
            sort.cards.iter().map(line).collect()
        }
        Step::Forge(forge) => vec![format!("for example {}", forge.example_solution)],
        Step::Guess(guess) => {
            let tricks: Vec<String> = guess.answer.tricks.iter().map(trick).collect();
            vec![format!(
                "{} with {}",
                guess.answer.word,
                tricks.join(" and ")
            )]
        }
        Step::Order(order) => vec![right_order(order)],
        Step::Match(pairs) => {
            let pairs = pairs.pairs.iter();
            pairs
                .map(|pair| format!("{} → {}", pair.say.source(), pair.with.source()))
                .collect()
        }
        Step::Spot(spot) => {
            let clues = spot.things.iter().filter(|thing| thing.clue);
            clues.map(|thing| thing.say.source().to_owned()).collect()
        }
        Step::Photo(rules) => photo::answers(rules),
        Step::Copies(copies) => {
            let take_down = copies.take_down.iter();
            let earliest = take_down.filter_map(|take_down| take_down.times.first());
            earliest.map(|time| time.source().to_owned()).collect()
        }
        Step::Leak(_) => vec!["only those that share the lost password, or nearly".to_owned()],
        Step::Settings(rules) => panel::answers(rules),
        Step::Profile(rules) => profile::answers(rules),
        Step::Race(_) => vec!["the game judges both passwords by its scores".to_owned()],
        Step::Recall(_) => vec!["the words that were rolled".to_owned()],
        Step::Chat(rules) => chat::answers(rules, judged),
        Step::Say(_) | Step::Dice(_) | Step::End(_) | Step::Go(_) | Step::Back => Vec::new(),
    }
}

/// What is well judged at a moment of a talk; nothing where nothing is judged.
fn judged(moment: &Moment) -> Option<String> {
    let Onward::Replies(replies) = &moment.onward else {
        return None;
    };
    let replies = replies.iter();
    let judged = replies.filter_map(|reply| {
        let judged = reply.judged.as_ref()?;
        Some((reply.say.source(), judged.verdict))
    });
    let judged: Vec<(&str, Verdict)> = judged.collect();
    (!judged.is_empty()).then(|| good(&judged))
}

fn options(options: &[Choice]) -> Vec<(&str, Verdict)> {
    let options = options.iter();
    options
        .map(|option| (option.say.source(), option.verdict))
        .collect()
}

/// Those that are safe, then those that are also fine.
fn good(answers: &[(&str, Verdict)]) -> String {
    let of = |wanted: Verdict| {
        let answers = answers
            .iter()
            .filter(move |(_, verdict)| *verdict == wanted);
        answers
            .map(|(words, _)| *words)
            .collect::<Vec<_>>()
            .join("; ")
    };
    match (of(Verdict::Safe), of(Verdict::AlsoFine)) {
        (safe, fine) if fine.is_empty() => safe,
        (safe, fine) if safe.is_empty() => format!("({ALSO_FINE}) {fine}"),
        (safe, fine) => format!("{safe} ({ALSO_FINE}: {fine})"),
    }
}
