//! `Settings`, as checked types: a panel of switches, and visitors who try how it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::{Mood, Say, Verdict};
use crate::words::Text;

/// The child sets a panel right, so that some get through and others don't.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// What stands above the switches.
    pub title: Text,
    /// Three to eight switches, in the order of the file.
    pub switches: Vec<Switch>,
    /// Two to seven who come by when it is tried, in the order of the file.
    pub wishes: Vec<Wish>,
    /// What falls out at the end, if something does.
    pub spills: Option<Spills>,
    /// What follows when all went well.
    pub won: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// A switch of a panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// What wishes call it.
    pub key: String,
    /// What it is for: "Who can come in?"
    pub say: Text,
    /// How it stands at first: the place of a choice.
    pub set: usize,
    /// Two to four choices, the most open first.
    pub choices: Vec<Setting>,
}

/// A way in which a switch can stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// What wishes call it.
    pub key: String,
    /// What stands on it.
    pub say: Text,
    /// What falls out while the switch stands so.
    pub spills: Option<Text>,
}

/// Somebody or something that comes by when a panel is tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Who comes, and what for.
    pub say: Text,
    /// How switches have to stand for it, by their keys: in one of these ways.
    pub needs: BTreeMap<String, BTreeSet<String>>,
    /// What happens if they stand so.
    pub met: Text,
    /// What happens if they don't.
    pub broken: Text,
    /// Why it matters.
    pub because: Text,
    /// What it means to break it: `Risky` or `TooCareful`.
    pub verdict: Verdict,
    /// What is said when it is broken.
    pub happens: Vec<Say>,
    /// The card of the Oops album that is won by breaking it.
    pub oops: Option<String>,
}

/// What falls out of a panel when all visitors have come by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spills {
    /// What is told before it: "The storm blows the door open. Out fly:"
    pub say: Text,
    /// What is told if there is nothing that could fall out.
    pub nothing: Text,
}

impl Panel {
    /// The ways in which a switch can stand so that every wish can come true.
    pub fn right<'s>(&self, switch: &'s Switch) -> Vec<&'s Setting> {
        let suits = |setting: &&Setting| {
            let mut wishes = self.wishes.iter();
            wishes.all(|wish| wish.suits(switch, setting))
        };
        switch.choices.iter().filter(suits).collect()
    }

    /// Whether a wish can be broken that misses a danger.
    pub fn risks(&self) -> bool {
        let mut wishes = self.wishes.iter();
        wishes.any(|wish| wish.verdict == Verdict::Risky && self.breaks(wish))
    }

    /// Whether a wish can be broken that refuses too much, while no danger is missed.
    pub fn refuses(&self) -> bool {
        let dangers = |wish: &&Wish| wish.verdict == Verdict::Risky;
        let is_safe = |switch: &Switch, setting: &Setting| {
            let mut dangers = self.wishes.iter().filter(dangers);
            dangers.all(|wish| wish.suits(switch, setting))
        };
        let mut switches = self.switches.iter();
        let can_be_safe = switches.all(|switch| {
            let mut choices = switch.choices.iter();
            choices.any(|setting| is_safe(switch, setting))
        });
        let mut careful = self
            .wishes
            .iter()
            .filter(|wish| wish.verdict == Verdict::TooCareful);
        can_be_safe
            && careful.any(|wish| {
                self.standing().any(|(switch, setting)| {
                    is_safe(switch, setting) && !wish.suits(switch, setting)
                })
            })
    }

    /// Whether a wish can be broken at all.
    pub fn breaks(&self, wish: &Wish) -> bool {
        self.standing()
            .any(|(switch, setting)| !wish.suits(switch, setting))
    }

    /// Every way in which every switch can stand.
    fn standing(&self) -> impl Iterator<Item = (&Switch, &Setting)> {
        let switches = self.switches.iter();
        switches.flat_map(|switch| switch.choices.iter().map(move |setting| (switch, setting)))
    }
}

impl Wish {
    /// Whether it can come true while a switch stands so.
    pub fn suits(&self, switch: &Switch, setting: &Setting) -> bool {
        let needed = self.needs.get(&switch.key);
        needed.is_none_or(|needed| needed.contains(&setting.key))
    }
}
