//! Any stage and any line: nothing panics, only offered actions come out, nothing typed is said.

use proptest::prelude::*;

use super::{Heard, samples};
use crate::stage::{Action, Body, FieldText, Id, Mark, Stage};
use crate::words::{Catalog, Text};

/// What a stage is made from; a stage itself cannot be printed when a test fails.
#[derive(Debug, Clone)]
struct Recipe {
    sample: usize,
    moment: u64,
    words: String,
    keys: Vec<bool>,
    sizes: [usize; 4],
}

fn recipes() -> impl Strategy<Value = Recipe> {
    (
        0..samples::all().len(),
        any::<u64>(),
        "\\PC{0,12}|[ \\n\u{1b}{}:a-z]{0,12}",
        proptest::collection::vec(any::<bool>(), 10),
        [0..12_usize, 0..12, 0..12, 0..12],
    )
        .prop_map(|(sample, moment, words, keys, sizes)| Recipe {
            sample,
            moment,
            words,
            keys,
            sizes,
        })
}

impl Recipe {
    /// A sample stage whose words, ids, keys and numbers are turned about.
    fn stage(&self) -> Stage {
        let mut stage = samples::all().swap_remove(self.sample);
        stage.moment = self.moment;
        stage.ask = Some(Text::from_data(self.words.clone()));
        let mut keys = self.keys.iter();
        stage.keys.retain(|_| keys.next() == Some(&true));
        let sizes = self.sizes;
        match &mut stage.body {
            Body::Nothing => {}
            Body::Menu(menu) => {
                let is_order = menu.is_order();
                menu.items.truncate(sizes[0]);
                for item in &mut menu.items {
                    item.id = Id::from(format!("{}{}", self.words, item.id));
                    item.label = Text::from_data(self.words.clone() + item.label.source());
                    let number = u8::try_from(sizes[1]).unwrap();
                    item.mark = if is_order {
                        Mark::Place(Some(number).filter(|_| sizes[2] > 3))
                    } else {
                        Mark::Stars(number)
                    };
                }
            }
            Body::Bins(bins) => {
                bins.cards.truncate(sizes[0]);
                bins.bins.truncate(sizes[1]);
            }
            Body::Hand(hand) => {
                hand.rows.truncate(sizes[0]);
                hand.ready = sizes[1] > 3;
                for row in &mut hand.rows {
                    row.takes = sizes[2];
                    row.cards.truncate(sizes[3]);
                }
            }
            Body::Field(field) => {
                field.text = FieldText::new(self.words.clone());
                field.longest = sizes[0];
                field.editable = sizes[1] > 3;
                field.veiled = sizes[2] > 5;
                for piece in &mut field.pieces {
                    piece.range = sizes[3]..sizes[2];
                }
            }
        }
        stage
    }
}

/// Lines that a child, or a cat on the keyboard, may type.
fn lines() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,20}",
        ".{0,20}",
        "[ :,a-d0-9]{0,8}",
        "(:{0,2})(hint|ask|rewind|again|words|back|transcript|show|hide|help|quit)\n?",
    ]
}

proptest! {
    #[test]
    fn only_offered_actions_are_heard(recipe in recipes(), line in lines()) {
        let stage = recipe.stage();
        let mut face = samples::face(Catalog::English);
        match face.hear(&stage, &line) {
            Heard::Actions(actions) => {
                prop_assert!(!actions.is_empty());
                let is_order = matches!(&stage.body, Body::Menu(menu) if menu.is_order());
                let is_last = |place: usize| place + 1 == actions.len();
                let will_be = |(place, action): (usize, &Action)| {
                    is_order && is_last(place) && *action == Action::Submit
                };
                let mut all = actions.iter().enumerate();
                prop_assert!(all.all(|heard| stage.offers(heard.1) || will_be(heard)));
            }
            Heard::Again => {}
            Heard::Unclear(text) => prop_assert!(!face.tell(&text).is_empty()),
        }
    }

    #[test]
    fn anything_is_said_in_plain_lines_and_ends_with_a_way_on(
        recipes in proptest::collection::vec(recipes(), 1..4),
    ) {
        let mut face = samples::face(Catalog::English);
        for stage in recipes.iter().map(Recipe::stage) {
            for said in [face.speak(&stage), face.again(&stage)] {
                prop_assert!(said.ends_with('\n'));
                prop_assert!(said.chars().all(|letter| letter == '\n' || !letter.is_control()));
                prop_assert!(said.lines().all(|line| !line.trim().is_empty()));
                prop_assert!(said.contains("Enter"));
            }
        }
    }

    #[test]
    fn what_stands_in_a_field_is_never_said(typed in "[0-9]{9,20}", is_judged: bool) {
        let mut stage = if is_judged { samples::forged() } else { samples::forge() };
        samples::field(&mut stage).text = FieldText::new(typed.clone());
        let mut face = samples::face(Catalog::English);
        prop_assert!(!face.speak(&stage).contains(&typed));
        if let Heard::Unclear(text) = face.hear(&stage, &format!(":{typed}")) {
            prop_assert!(!face.tell(&text).contains(&typed));
        }
    }
}
