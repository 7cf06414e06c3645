//! The narrow waist between rules and faces: data only, no rules, no drawing.
//!
//! Rules describe a [`Stage`]; a face shows it and answers with an [`Action`].

mod action;
mod card;
mod chat;
mod field;
mod hand;
mod lanes;
mod menu;
mod panel;
mod parade;
mod parts;
mod photo;
mod reveal;
mod texts;

pub use action::{Action, Edit, Id, KeyHint, Typed};
pub use card::{CardName, NameCard};
pub use chat::{Chat, ChatMark, ChatMessage, ChatPerson, ChatRoom};
pub use field::{Field, FieldText, Goal, Meter, PieceMark};
pub use hand::{Hand, HandCard, HandRow};
pub use lanes::Lane;
pub use menu::{Item, Mark, Menu, lamps_in_words};
pub use panel::{Dial, DialChoice, Visit};
pub use parade::Parade;
pub use parts::{
    Bin, Bins, Body, Card, Feedback, Hint, Layout, Paragraph, Picture, Speech, Tone, Trail,
};
pub use photo::{Held, Holder, Jigsaw, JigsawPiece};
pub use reveal::{Arrived, Attack, Beat, Counter, Reveal, Siege};

use crate::words::Text;

/// All that a face needs to show one moment of the game.
///
/// It can hold what a child has typed, so it has no `Debug`:
///
/// ```compile_fail
/// fn prints<T: std::fmt::Debug>() {}
/// prints::<otterlock::stage::Stage>();
/// ```
#[derive(Clone, PartialEq)]
pub struct Stage {
    /// Changes exactly when there is something new to read. A face then starts at the top and
    /// drops keys that were pressed before.
    pub moment: u64,
    /// Which arrangement suits.
    pub layout: Layout,
    /// What the screen is called.
    pub heading: Option<Text>,
    /// How far along a level is.
    pub trail: Option<Trail>,
    /// A large picture.
    pub picture: Option<Picture>,
    /// Who walks by on the map.
    pub parade: Option<Parade>,
    /// What somebody says.
    pub speech: Option<Speech>,
    /// Text to read, in order.
    pub paragraphs: Vec<Paragraph>,
    /// The question or task.
    pub ask: Option<Text>,
    /// Locks side by side, above what can be worked on.
    pub lanes: Vec<Lane>,
    /// The jigsaw that pictures of the level give pieces to.
    pub jigsaw: Option<Jigsaw>,
    /// The messenger that is talked in.
    pub chat: Option<Chat>,
    /// Who came by to try a panel.
    pub visits: Vec<Visit>,
    /// A card about somebody that is being made.
    pub card: Option<NameCard>,
    /// Whom a picture may reach, and whether they have a copy of it.
    pub holders: Vec<Holder>,
    /// What stands below the locks, or below a list, always: "never use one of these for real".
    pub reminder: Option<Text>,
    /// What can be worked on.
    pub body: Body,
    /// What the last choice led to.
    pub feedback: Option<Feedback>,
    /// A show that plays by itself, on top of the final state.
    pub reveal: Option<Reveal>,
    /// The hint that was asked for.
    pub hint: Option<Hint>,
    /// Something that must be known now, such as a save that failed.
    pub notice: Option<Text>,
    /// Every action that does something now, the main one first. Picking, putting and editing
    /// come with the body and are not listed.
    pub keys: Vec<KeyHint>,
}

impl Stage {
    /// An empty stage.
    pub const fn new(moment: u64, layout: Layout) -> Self {
        Self {
            moment,
            layout,
            heading: None,
            trail: None,
            picture: None,
            parade: None,
            speech: None,
            paragraphs: Vec::new(),
            ask: None,
            lanes: Vec::new(),
            jigsaw: None,
            chat: None,
            visits: Vec::new(),
            card: None,
            holders: Vec::new(),
            reminder: None,
            body: Body::Nothing,
            feedback: None,
            reveal: None,
            hint: None,
            notice: None,
            keys: Vec::new(),
        }
    }

    /// Whether an action does something now: it is offered by the body or by the key hints.
    pub fn offers(&self, action: &Action) -> bool {
        match action {
            Action::Pick(id) => match &self.body {
                Body::Menu(menu) => menu.items.iter().any(|item| item.id == *id),
                Body::Hand(hand) => hand.cards().any(|card| card.id == *id),
                Body::Nothing | Body::Bins(_) | Body::Field(_) => false,
            },
            Action::Put { card, bin } => match &self.body {
                Body::Bins(bins) => {
                    bins.cards.iter().any(|known| known.id == *card)
                        && bins
                            .bins
                            .iter()
                            .any(|known| known.id == *bin && bins.takes(known))
                }
                Body::Menu(menu) => menu.items.iter().any(|item| {
                    let mut choices = item.dial.iter().flat_map(|dial| &dial.choices);
                    item.id == *card && choices.any(|choice| choice.id == *bin)
                }),
                Body::Nothing | Body::Field(_) | Body::Hand(_) => false,
            },
            // Leaving the game is possible everywhere, whatever is on stage.
            Action::Quit => true,
            Action::Edit(_) => matches!(&self.body, Body::Field(field) if field.editable),
            Action::Go
            | Action::Submit
            | Action::Hint
            | Action::Ask
            | Action::Rewind
            | Action::Skip
            | Action::Leave
            | Action::Help
            | Action::Transcript
            | Action::Words
            | Action::Veil
            | Action::Plain => self.keys.iter().any(|hint| hint.action == *action),
        }
    }
}
