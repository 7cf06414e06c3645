//! What is said of a photo and of what came of showing it, put together from the level's words.

use super::Outcome;
use super::Switches;
use crate::activity::joining::{listed, sentences};
use crate::content::{Audience, Photo, PhotoTool};
use crate::words::Text;

/// Each on a line of its own; `None` without any.
pub(super) fn lines(texts: impl IntoIterator<Item = Text>) -> Option<Text> {
    texts.into_iter().reduce(|above, below| {
        Text::new("{above}\n{below}")
            .with("above", above)
            .with("below", below)
    })
}

/// What a tool is called on the table.
pub(super) fn tool(tool: &PhotoTool) -> Text {
    match tool {
        PhotoTool::Crop { say, .. }
        | PhotoTool::Blur { say, .. }
        | PhotoTool::Swap { say, .. }
        | PhotoTool::Wait { say } => say.clone(),
        PhotoTool::Scrub => Text::new("Rub out the notes"),
        PhotoTool::Reword { say } => Text::new("Caption: “{caption}”").with("caption", say.clone()),
    }
}

/// What the child did.
pub(super) fn deed(rules: &Photo, switches: &Switches, audience: &Audience) -> Text {
    let tools = switches.tools(rules).map(|used| {
        let name = tool(used);
        Text::new("“{tool}”").with("tool", name)
    });
    let form = match listed(tools) {
        Some(tools) => Text::new("You: {tools}, for “{audience}”").with("tools", tools),
        None => Text::new("You: the photo as it is, for “{audience}”"),
    };
    form.with("audience", audience.say.clone())
}

/// Why that was not well judged, or why it was.
pub(super) fn because(
    rules: &Photo,
    audience: &Audience,
    outcome: &Outcome<'_>,
    joined: Option<&Text>,
) -> Text {
    let learnt = leaked(rules, audience, outcome);
    let put_together = joined.filter(|_| outcome.joined).map(|joined| {
        Text::new("{audience} can now put the pieces together: {joined} Keep one piece back.")
            .with("audience", audience.say.clone())
            .with("joined", joined.clone())
    });
    let leaks = sentences(learnt.into_iter().chain(put_together));
    leaks
        .or_else(|| too_careful(rules, audience, outcome))
        .unwrap_or_else(|| audience.because.clone())
}

fn leaked(rules: &Photo, audience: &Audience, outcome: &Outcome<'_>) -> Option<Text> {
    let facts = outcome.leaks.iter();
    let facts = facts.filter_map(|leak| rules.facts.get(leak.fact).cloned());
    let learnt = Text::new("{audience} can now learn {facts}.")
        .with("audience", audience.say.clone())
        .with("facts", listed(facts)?);
    let whys = outcome.leaks.iter().map(|leak| leak.clue.because.clone());
    sentences(std::iter::once(learnt).chain(whys))
}

fn too_careful(rules: &Photo, audience: &Audience, outcome: &Outcome<'_>) -> Option<Text> {
    let lost = outcome.lost.iter().map(|place| rules.name_of(place));
    let lost = listed(lost).map(|things| {
        Text::new("Now nobody can see what the photo is for: {things}.").with("things", things)
    });
    let narrow = outcome.narrow.then(|| audience.because.clone());
    sentences(lost.into_iter().chain(narrow))
}
