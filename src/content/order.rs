//! `Order`, as checked types: cards, and rules for what comes before what.

use super::{Mood, Say, Verdict};
use crate::words::Text;

/// The child puts cards in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// A drawing to look at.
    pub picture: Option<String>,
    /// Three to six cards, in the order of the file.
    pub cards: Vec<OrderCard>,
    /// What must come before what. A card that no rule names is right anywhere.
    pub rules: Vec<OrderRule>,
    /// Why it worked, told when every rule holds.
    pub because: Text,
    /// What follows when every rule holds.
    pub won: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
    /// Whether it is a riddle, in which a wrong order misses no danger and refuses nothing: it
    /// counts for neither figure.
    pub riddle: bool,
}

/// A card to put in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderCard {
    /// What rules call it.
    pub key: String,
    /// What it says.
    pub say: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
}

/// One card comes before another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderRule {
    /// The key of the card that comes first.
    pub first: String,
    /// The key of the card that comes somewhere after it.
    pub then: String,
    /// How an order that breaks it counts: never well judged.
    pub verdict: Verdict,
    /// Why, naming the clue; told when it is broken.
    pub because: Text,
    /// What follows before that is told, one speech after the other.
    pub happens: Vec<Say>,
    /// The card of the Oops album that is won by breaking it.
    pub oops: Option<String>,
}

impl Order {
    /// The first rule of the list that an order breaks. An order names cards by their places in
    /// the file, from 0.
    pub fn first_broken(&self, order: &[usize]) -> Option<&OrderRule> {
        let place = |key: &str| {
            let is_it = |card: &usize| self.cards.get(*card).is_some_and(|card| card.key == key);
            order.iter().position(is_it)
        };
        self.rules
            .iter()
            .find(|rule| place(&rule.first) > place(&rule.then))
    }

    /// Every order in which the cards can stand: 720 for six cards, the most that there are.
    pub fn orders(&self) -> Vec<Vec<usize>> {
        (0..self.cards.len()).fold(vec![Vec::new()], |orders, card| {
            let with_card = |order: &Vec<usize>| {
                let places = 0..=order.len();
                let order = order.clone();
                places.map(move |place| {
                    let mut longer = order.clone();
                    longer.insert(place, card);
                    longer
                })
            };
            orders.iter().flat_map(with_card).collect()
        })
    }
}
