//! The table of a `Photo`: the photo as it looks now, tools to switch, and who could see it.

use super::{PEEK, Phase, State, audience_id, look, pieces, tool_id, wording};
use crate::activity::Context;
use crate::content::PhotoTool;
use crate::stage::{Body, Item, Layout, Mark, Menu, Paragraph, Stage};
use crate::words::Text;

const MAKE_IT_READY: Text = Text::new("Make it ready");
const WHO_SEES_IT: Text = Text::new("Ready? Show it to:");
const LOOK_AT_NOTES: Text = Text::new("Peek at the notes");

pub(super) fn stage(table: &State, context: &Context<'_>) -> Stage {
    let mut stage = context.asked(table.asker());
    stage.layout = Layout::Photo;
    stage.picture = Some(look::picture(&table.rules, &table.switches));
    stage.paragraphs = paragraphs(table);
    stage.jigsaw = pieces::on_stage(&table.rules, &table.switches, context);
    stage.body = Body::Menu(menu(table));
    stage
}

/// What can't be seen on the photo itself: the moment, and the notes while they are looked at.
fn paragraphs(state: &State) -> Vec<Paragraph> {
    let is_on = |is: fn(&PhotoTool) -> bool| state.switches.tools(&state.rules).any(is);
    let waits = is_on(|tool| matches!(tool, PhotoTool::Wait { .. }));
    let scrubs = is_on(|tool| matches!(tool, PhotoTool::Scrub));
    let moments = state.rules.moments().map(|moment| {
        let form = if waits {
            Text::new("Over by then: {moment}")
        } else {
            Text::new("Right now: {moment}")
        };
        form.with("moment", moment.clone())
    });
    let notes = state.rules.notes().filter(|_| state.peeks).map(|note| {
        let form = if scrubs {
            Text::new("Hidden note, rubbed out: {note}")
        } else {
            Text::new("Hidden note: {note}")
        };
        form.with("note", note.clone())
    });
    moments.chain(notes).map(Paragraph::Plain).collect()
}

fn menu(state: &State) -> Menu {
    let switch = |on| if on { Mark::On } else { Mark::Off };
    let tools = state.rules.tools.iter().enumerate();
    let tools = tools.map(|(index, tool)| {
        Item::new(tool_id(index), wording::tool(tool)).marked(switch(state.switches.is_on(index)))
    });
    let peek = state.rules.notes().next();
    let peek = peek.map(|_| Item::new(PEEK, LOOK_AT_NOTES).marked(switch(state.peeks)));
    let last = match state.phase {
        Phase::Table(tried) => tried.map(|tried| tried.audience),
        Phase::Leaked { .. } | Phase::Told { .. } | Phase::Shared { .. } => None,
    };
    let audiences = state.audiences.iter().filter_map(|index| {
        let audience = state.rules.audiences.get(*index)?;
        let mark = if last == Some(*index) {
            Mark::NotYet
        } else {
            Mark::None
        };
        Some(Item::new(audience_id(*index), audience.say.clone()).marked(mark))
    });
    // Whoever looks first knows what there is to rub out.
    let items = headed(MAKE_IT_READY, peek.into_iter().chain(tools));
    Menu::new(items.chain(headed(WHO_SEES_IT, audiences)).collect())
}

/// Items as a part of the menu: its heading stands above the first.
fn headed(heading: Text, items: impl Iterator<Item = Item>) -> impl Iterator<Item = Item> {
    let mut heading = Some(heading);
    items.map(move |item| Item {
        heading: heading.take(),
        ..item
    })
}
