//! Stages to try the face on: one of each kind that the game shows.

mod chat;
mod copies;
mod hand;
mod leak;
mod orders;
mod pages;
mod photos;
mod places;
mod scenes;
mod work;

pub(super) use chat::{answered, arriving, chat, flagging};
pub(super) use copies::{copies, travel};
pub(super) use hand::{hand, hand_full};
pub(super) use leak::{doors, doors_over};
pub(super) use orders::{order, order_full, pairs, pairs_full};
pub(super) use pages::{page, result, title, village};
pub(super) use photos::{spot, spotted, tools};
pub(super) use places::{lesson, parade, place, visited};
pub(super) use scenes::{choose, faced, good, long_story, not_yet, picture, say};
pub(super) use work::{
    field, predict, race, reveal, rolled, rolled_much, sort, sort_much, tumbling,
};

use crate::stage::{Action, Id, Item, KeyHint, Stage};
use crate::words::Text;

fn hint(action: Action, label: &'static str) -> KeyHint {
    KeyHint::new(action, Text::new(label))
}

fn item(id: &'static str, label: &'static str) -> Item {
    Item::new(Id::new(id), Text::new(label))
}

/// All of them with their names.
pub(super) fn all() -> Vec<(&'static str, Stage)> {
    vec![
        ("title", title()),
        ("village", village()),
        ("say", say()),
        ("choose", choose()),
        ("not_yet", not_yet()),
        ("good", good()),
        ("faced", faced()),
        ("sort", sort()),
        ("sort_much", sort_much()),
        ("field", field()),
        ("reveal", reveal()),
        ("rolled", rolled()),
        ("rolled_much", rolled_much()),
        ("tumbling", tumbling()),
        ("predict", predict()),
        ("race", race()),
        ("result", result()),
        ("page", page()),
        ("picture", picture()),
        ("chat", chat()),
        ("chat_arriving", arriving()),
        ("chat_flagging", flagging()),
        ("chat_answered", answered()),
        ("place", place()),
        ("lesson", lesson()),
        ("visited", visited()),
        ("parade", parade()),
        ("hand", hand()),
        ("hand_full", hand_full()),
        ("order", order()),
        ("order_full", order_full()),
        ("pairs", pairs()),
        ("pairs_full", pairs_full()),
        ("spot", spot()),
        ("spotted", spotted()),
        ("tools", tools()),
        ("copies", copies()),
        ("travel", travel()),
        ("doors", doors()),
        ("doors_over", doors_over()),
    ]
}
