//! Plays on the face: keys and clicks in, actions out.

mod bodies;
mod chat;
mod chat_answers;
mod chat_told;
mod hands;
mod map;
mod menus;
mod moments;
mod orders;
mod photos;
mod places;
mod pointers;
mod shows;

use crate::stage::{Action, Edit, Id, Typed};

fn pick(id: &'static str) -> Action {
    Action::Pick(Id::new(id))
}

fn put(card: &'static str, bin: &'static str) -> Action {
    Action::Put {
        card: Id::new(card),
        bin: Id::new(bin),
    }
}

fn insert(typed: &str) -> Action {
    Action::Edit(Edit::Insert(Typed::new(typed)))
}
