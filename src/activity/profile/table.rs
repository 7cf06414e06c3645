//! The table of a `Profile`: the card as it is now, words for a name, and lines to pick.

use super::{SHOW, State, TYPE, line_id, row_id, word_id, wording};
use crate::activity::Context;
use crate::stage::{
    Action, Body, CardName, Dial, DialChoice, FieldText, Item, KeyHint, Mark, Menu, NameCard, Stage,
};
use crate::words::Text;

pub(super) const SHOW_IT: Text = Text::new("Show the card to all");

const TYPE_ONE: Text = Text::new("Type a made-up name");

pub(super) fn stage(table: &State, context: &Context<'_>) -> Stage {
    let mut stage = context.asked(table.asker());
    stage.card = Some(card(table, context));
    stage.body = Body::Menu(menu(table));
    stage
}

/// The line in which a name is made up.
pub(super) fn typing(table: &State, context: &Context<'_>) -> Stage {
    let mut stage = context.asked(table.asker());
    let who = context.name(&table.rules.who);
    let label = Text::new("A made-up name for {name}").with("name", who);
    let mut field = table.typing.field(label, true);
    field.reminder = wording::REMINDER;
    stage.body = Body::Field(field);
    let submit = if table.typing.is_empty() {
        Text::new("go back to the words")
    } else {
        Text::new("put it on the card")
    };
    stage.keys = vec![
        KeyHint::new(Action::Submit, submit),
        table.typing.veil_hint(),
    ];
    stage
}

/// The card as others will see it.
pub(super) fn card(table: &State, context: &Context<'_>) -> NameCard {
    let who = context.name(&table.rules.who);
    let name = if table.is_typed() {
        CardName::Typed {
            text: FieldText::new(table.typing.expose()),
            veiled: table.typing.is_veiled(),
        }
    } else {
        CardName::Mixed(table.way.words(&table.rules).cloned().collect())
    };
    let lines = table.way.lines(&table.rules);
    NameCard {
        title: Text::new("The card of {name}").with("name", who),
        name,
        lines: lines.map(|line| line.say.clone()).collect(),
    }
}

/// What stands before the name that is made.
fn heading(table: &State) -> Text {
    match &table.rules.old {
        Some(old) => Text::new("{old}, from now on:").with("old", old.clone()),
        None => Text::new("The name on the card:"),
    }
}

fn menu(table: &State) -> Menu {
    let mut items = Vec::new();
    for (index, row) in table.rules.parts.iter().enumerate() {
        let words = row.iter().enumerate();
        let choices = words.map(|(index, word)| DialChoice {
            id: word_id(index),
            label: word.clone(),
        });
        let dial = Dial {
            choices: choices.collect(),
            at: table.way.parts.get(index).copied().unwrap_or_default(),
        };
        let label = match index {
            0 => Text::new("First word"),
            1 => Text::new("Second word"),
            _ => Text::new("Third word"),
        };
        let mut item = Item::new(row_id(index), label).dialled(dial);
        if index == 0 {
            item.heading = Some(heading(table));
        }
        items.push(item);
    }
    let switch = |on| if on { Mark::On } else { Mark::Off };
    let lines = table.rules.lines.iter().zip(&table.way.lines).enumerate();
    items.extend(lines.map(|(index, (line, on))| {
        Item::new(line_id(index), line.say.clone()).marked(switch(*on))
    }));
    let mark = if table.is_typed() {
        Mark::On
    } else {
        Mark::None
    };
    items.push(Item::new(TYPE, TYPE_ONE).marked(mark));
    items.push(Item::new(SHOW, SHOW_IT));
    Menu::new(items)
}
