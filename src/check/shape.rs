//! What makes a level more than a text with buttons: something to do, soon, and with help.

use super::chat::moment_path;
use super::findings::Findings;
use super::kinds::{MANY_SPEECHES, ONLY_TALK, SAME_HINT};
use super::texts::step_path;
use crate::content::{Chat, ChatTool, Onward, Panel, Scene, Step};
use crate::words::Text;

/// The most speeches before the child acts.
const MOST_SPEECHES: usize = 2;

pub(super) fn look(findings: &mut Findings<'_>) {
    let level = findings.level();
    let steps = || level.scenes().values().flat_map(|scene| &scene.steps);
    if !steps().any(lets_do) {
        let what = "In this level the child only reads and picks.".to_owned();
        findings.report(&ONLY_TALK, "scenes", what);
    }
    for (name, scene) in level.scenes() {
        speeches(findings, name, scene);
        for (index, step) in scene.steps.iter().enumerate() {
            same_hints(findings, &step_path(name, index), hints(step));
        }
    }
}

/// Whether the child makes something, and does not only read or pick.
const fn lets_do(step: &Step) -> bool {
    match step {
        Step::Sort(_)
        | Step::Forge(_)
        | Step::Teach(_)
        | Step::Dice(_)
        | Step::Recall(_)
        | Step::Race(_)
        | Step::Guess(_)
        | Step::Order(_)
        | Step::Match(_)
        | Step::Spot(_)
        | Step::Photo(_)
        | Step::Copies(_)
        | Step::Chat(_)
        | Step::Leak(_)
        | Step::Settings(_)
        | Step::Profile(_) => true,
        Step::Say(_) | Step::Choose(_) | Step::End(_) | Step::Go(_) | Step::Back => false,
    }
}

/// Notes the speech with which a row grows too long.
fn speeches(findings: &mut Findings<'_>, name: &str, scene: &Scene) {
    let mut row = 0;
    for (index, step) in scene.steps.iter().enumerate() {
        let path = step_path(name, index);
        match step {
            Step::Say(_) => {
                row += 1;
                if row == MOST_SPEECHES + 1 {
                    many(findings, &path);
                }
            }
            Step::Choose(choose) => {
                row = 0;
                for (index, option) in choose.options.iter().enumerate() {
                    let path = format!("{path} › option {}", index + 1);
                    list(findings, &path, "happens", option.happens.len());
                }
            }
            Step::Forge(forge) => {
                list(findings, &path, "won", forge.won.len());
                list(findings, &path, "left", forge.left.len());
                row = forge.won.len().max(forge.left.len()).min(MOST_SPEECHES);
            }
            Step::Teach(teach) => {
                for (index, slot) in teach.slots.iter().enumerate() {
                    for (option, choice) in slot.options.iter().enumerate() {
                        let path = format!("{path} › slot {} › option {}", index + 1, option + 1);
                        list(findings, &path, "happens", choice.happens.len());
                    }
                }
                list(findings, &path, "thanks", teach.thanks.len());
                row = teach.thanks.len().min(MOST_SPEECHES);
            }
            Step::Dice(dice) => {
                list(findings, &path, "won", dice.won.len());
                row = dice.won.len().min(MOST_SPEECHES);
            }
            Step::Recall(recall) => {
                list(findings, &path, "won", recall.won.len());
                row = recall.won.len().min(MOST_SPEECHES);
            }
            Step::Race(race) => {
                list(findings, &path, "won", race.won.len());
                row = race.won.len().min(MOST_SPEECHES);
            }
            Step::Guess(guess) => {
                list(findings, &path, "won", guess.won.len());
                list(findings, &path, "lost", guess.lost.len());
                row = guess.won.len().max(guess.lost.len()).min(MOST_SPEECHES);
            }
            Step::Order(order) => {
                for (index, rule) in order.rules.iter().enumerate() {
                    let path = format!("{path} › rule {}", index + 1);
                    list(findings, &path, "happens", rule.happens.len());
                }
                list(findings, &path, "won", order.won.len());
                row = order.won.len().min(MOST_SPEECHES);
            }
            Step::Match(pairs) => {
                for (index, pair) in pairs.pairs.iter().enumerate() {
                    let path = format!("{path} › pair {}", index + 1);
                    list(findings, &path, "happens", pair.happens.len());
                }
                list(findings, &path, "won", pairs.won.len());
                row = pairs.won.len().min(MOST_SPEECHES);
            }
            Step::Spot(spot) => {
                list(findings, &path, "missed", spot.missed.len());
                list(findings, &path, "found", spot.found.len());
                row = spot.found.len().min(MOST_SPEECHES);
            }
            Step::Photo(photo) => {
                list(findings, &path, "leaked", photo.leaked.len());
                list(findings, &path, "shared", photo.shared.len());
                row = photo.shared.len().min(MOST_SPEECHES);
            }
            Step::Copies(copies) => {
                list(findings, &path, "done", copies.done.len());
                row = copies.done.len().min(MOST_SPEECHES);
            }
            Step::Leak(leak) => {
                list(findings, &path, "fell", leak.fell.len());
                list(findings, &path, "held", leak.held.len());
                row = leak.fell.len().max(leak.held.len()).min(MOST_SPEECHES);
            }
            Step::Settings(panel) => row = visits(findings, &path, panel),
            Step::Chat(talk) => row = chat(findings, &path, talk),
            Step::Sort(_) | Step::End(_) | Step::Go(_) | Step::Back => row = 0,
            Step::Profile(profile) => {
                list(findings, &path, "leaked", profile.leaked.len());
                list(findings, &path, "won", profile.won.len());
                row = profile.won.len().min(MOST_SPEECHES);
            }
        }
    }
}

/// Looks at the speeches of a panel; gives how many stand in a row at its end.
fn visits(findings: &mut Findings<'_>, path: &str, panel: &Panel) -> usize {
    for (index, wish) in panel.wishes.iter().enumerate() {
        let path = format!("{path} › wish {}", index + 1);
        list(findings, &path, "happens", wish.happens.len());
    }
    list(findings, path, "won", panel.won.len());
    panel.won.len().min(MOST_SPEECHES)
}

/// Looks at the speeches of a talk; gives the most that stand in a row at its end.
fn chat(findings: &mut Findings<'_>, path: &str, chat: &Chat) -> usize {
    let mut row = 0;
    tools(findings, path, &chat.tools);
    for (key, moment) in &chat.talk {
        let path = moment_path(path, key);
        tools(findings, &path, &moment.tools);
        if let Onward::End(speeches) = &moment.onward {
            list(findings, &path, "end", speeches.len());
            row = row.max(speeches.len());
        }
    }
    row.min(MOST_SPEECHES)
}

fn tools(findings: &mut Findings<'_>, path: &str, tools: &[ChatTool]) {
    for (index, tool) in tools.iter().enumerate() {
        let path = format!("{path} › tool {}", index + 1);
        list(findings, &path, "says", tool.says.len());
    }
}

fn list(findings: &mut Findings<'_>, path: &str, field: &str, count: usize) {
    if count > MOST_SPEECHES {
        many(findings, &format!("{path} › {field} {}", MOST_SPEECHES + 1));
    }
}

fn many(findings: &mut Findings<'_>, path: &str) {
    let what = "This is the third speech in a row before the child can do something.".to_owned();
    findings.report(&MANY_SPEECHES, path, what);
}

fn hints(step: &Step) -> &[Text] {
    match step {
        Step::Choose(choose) => &choose.hints,
        Step::Sort(sort) => &sort.hints,
        Step::Forge(forge) => &forge.hints,
        Step::Teach(teach) => &teach.hints,
        Step::Dice(dice) => &dice.hints,
        Step::Recall(recall) => &recall.hints,
        Step::Race(race) => &race.hints,
        Step::Guess(guess) => &guess.hints,
        Step::Order(order) => &order.hints,
        Step::Match(pairs) => &pairs.hints,
        Step::Spot(spot) => &spot.hints,
        Step::Photo(photo) => &photo.hints,
        Step::Copies(copies) => &copies.hints,
        Step::Chat(chat) => &chat.hints,
        Step::Leak(leak) => &leak.hints,
        Step::Settings(panel) => &panel.hints,
        Step::Profile(profile) => &profile.hints,
        Step::Say(_) | Step::End(_) | Step::Go(_) | Step::Back => &[],
    }
}

fn same_hints(findings: &mut Findings<'_>, path: &str, hints: &[Text]) {
    let said = |hint: &Text| hint.source().trim().to_lowercase();
    for (index, hint) in hints.iter().enumerate() {
        let earlier = hints.iter().take(index);
        if let Some(same) = earlier.clone().position(|other| said(other) == said(hint)) {
            let what = format!("Hint {} says the same as hint {}.", index + 1, same + 1);
            findings.report(&SAME_HINT, &format!("{path} › hint {}", index + 1), what);
        }
    }
}
