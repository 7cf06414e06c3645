//! What effects and stages hold, as short lines.

use super::words;
use crate::activity::Effect;
use crate::stage::{Body, Id, Paragraph, Picture, Stage};
use crate::words::Text;

pub(crate) fn effect(effect: &Effect) -> String {
    match effect {
        Effect::Turn => "turn".into(),
        Effect::Decide(decision) => format!(
            "decide {:?} {:?} risk={} refusal={}",
            decision.item, decision.verdict, decision.risk, decision.refusal
        ),
        Effect::Oops(card) => format!("oops {card}"),
        Effect::Score { ticket, known, .. } => format!("score {ticket} {known:?}"),
        Effect::Note(line) => note(line.by.as_ref(), &line.text),
        Effect::Finish { then: None } => "finish".into(),
        Effect::Rolled { phrase, rolls } => format!("rolled {phrase}: {}", rolls.phrase()),
        Effect::Piece { key } => format!("piece {key}"),
        Effect::Told { pieces } => format!("told {pieces:?}"),
        Effect::Learnt { by } => format!("learnt {by:?}"),
        Effect::Made { account, .. } => format!("made for {account}"),
        Effect::Finish { then: Some(scene) } => format!("finish, then {scene}"),
    }
}

pub(crate) fn note(by: Option<&Text>, text: &Text) -> String {
    match by {
        Some(by) => format!("note {}: {}", words(by), words(text)),
        None => format!("note {}", words(text)),
    }
}

/// All that is on stage, a short line each.
pub(crate) fn seen(stage: &Stage) -> Vec<String> {
    let mut seen = Vec::new();
    let picture = |picture: &Picture| match &picture.mood {
        Some(mood) => format!("{} {mood}", picture.name),
        None => picture.name.clone(),
    };
    seen.extend(
        stage
            .picture
            .iter()
            .map(|shown| format!("picture {}", picture(shown))),
    );
    seen.extend(stage.speech.iter().map(|speech| {
        format!(
            "{} [{}]: {}",
            words(&speech.name),
            picture(&speech.portrait),
            words(&speech.text)
        )
    }));
    seen.extend(stage.paragraphs.iter().map(|paragraph| match paragraph {
        Paragraph::Heading(text) => format!("# {}", words(text)),
        Paragraph::Plain(text) => words(text),
        Paragraph::Stars { won, label } => format!("{won} stars: {}", words(label)),
        Paragraph::Entry(text) => format!("- {}", words(text)),
        Paragraph::Controls => "controls".to_owned(),
    }));
    seen.extend(stage.ask.iter().map(|ask| format!("ask {}", words(ask))));
    seen.extend(body(&stage.body));
    seen.extend(stage.feedback.iter().map(|feedback| {
        let oops = feedback
            .oops
            .as_ref()
            .map_or_else(String::new, |card| format!(" + {}", words(card)));
        format!(
            "{:?} {}: {}{oops}",
            feedback.tone,
            words(&feedback.title),
            words(&feedback.because)
        )
    }));
    seen.extend(stage.hint.iter().map(|hint| {
        format!(
            "{} {}/{}: {}",
            words(&hint.by),
            hint.number,
            hint.of,
            words(&hint.text)
        )
    }));
    seen.extend(
        stage
            .notice
            .iter()
            .map(|notice| format!("notice {}", words(notice))),
    );
    seen.extend(
        stage
            .keys
            .iter()
            .map(|key| format!("key {:?} {}", key.action, words(&key.label))),
    );
    seen
}

fn body(body: &Body) -> Vec<String> {
    let mut seen = Vec::new();
    match body {
        Body::Nothing => {}
        Body::Menu(menu) => seen.extend(menu.items.iter().map(|item| {
            let heading = item
                .heading
                .as_ref()
                .map_or_else(String::new, |heading| format!("[{}] ", words(heading)));
            let note = item
                .note
                .as_ref()
                .map_or_else(String::new, |note| format!(" ({})", words(note)));
            format!(
                "{heading}{}: {}{note} {:?}",
                item.id,
                words(&item.label),
                item.mark
            )
        })),
        Body::Bins(bins) => {
            seen.extend(bins.cards.iter().map(|card| {
                let lies = card.lies_in.as_ref().map_or("-", Id::as_str);
                format!(
                    "{}: {} in {lies} {:?}",
                    card.id,
                    words(&card.text),
                    card.mark
                )
            }));
            seen.extend(
                bins.bins
                    .iter()
                    .map(|bin| format!("{}: {}", bin.id, words(&bin.label))),
            );
        }
        Body::Hand(hand) => {
            for row in &hand.rows {
                seen.push(format!("row {} ({})", words(&row.label), row.takes));
                seen.extend(row.cards.iter().map(|card| {
                    let note = card
                        .note
                        .as_ref()
                        .map_or_else(String::new, |note| format!(" ({})", words(note)));
                    let held = if card.held { " held" } else { "" };
                    format!(
                        "{}: {}{note}{held} {:?}",
                        card.id,
                        words(&card.label),
                        card.mark
                    )
                }));
            }
            let made = hand.made.as_ref().map_or_else(|| "-".to_owned(), words);
            seen.push(format!("makes {made} ready={}", hand.ready));
            seen.push(format!("{} of {}", words(&hand.tries), hand.of));
        }
        Body::Field(field) => {
            seen.push(format!(
                "field {}: {}|{} veiled={} editable={}",
                words(&field.label),
                field.text.expose(),
                field.cursor,
                field.veiled,
                field.editable
            ));
            seen.extend(field.meter.iter().map(|meter| {
                format!(
                    "meter {} {} stale={}",
                    meter.level,
                    words(&meter.label),
                    meter.stale
                )
            }));
            seen.extend(
                field
                    .goals
                    .iter()
                    .map(|goal| format!("goal {} {:?}", words(&goal.label), goal.met)),
            );
        }
    }
    seen
}
