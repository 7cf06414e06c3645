//! The core of `Settings`: how the switches stand, and which wishes come true with that.

use crate::content::{Panel, Setting, Switch, Verdict, Wish};

/// How each switch stands, as the place of a choice, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Positions(Vec<usize>);

impl Positions {
    /// As the panel stands at first.
    pub fn first(rules: &Panel) -> Self {
        Self(rules.switches.iter().map(|switch| switch.set).collect())
    }

    /// Everything as open as it can be.
    pub fn open(rules: &Panel) -> Self {
        Self(vec![0; rules.switches.len()])
    }

    /// Everything as closed as it can be.
    pub fn closed(rules: &Panel) -> Self {
        let switches = rules.switches.iter();
        Self(
            switches
                .map(|switch| switch.choices.len().saturating_sub(1))
                .collect(),
        )
    }

    /// Every way in which the switches can stand; 65,536 at the most.
    pub fn every(rules: &Panel) -> impl Iterator<Item = Self> + '_ {
        let counts = rules.switches.iter().map(|switch| switch.choices.len());
        let all: usize = counts.product();
        (0..all).map(|number| {
            let mut rest = number;
            let switches = rules.switches.iter();
            let places = switches.map(|switch| {
                let count = switch.choices.len().max(1);
                let place = rest % count;
                rest /= count;
                place
            });
            Self(places.collect())
        })
    }

    /// How a switch stands.
    pub fn of(&self, switch: usize) -> usize {
        self.0.get(switch).copied().unwrap_or_default()
    }

    /// Sets a switch; to a choice that it doesn't have it can't be set.
    pub fn set(&mut self, rules: &Panel, switch: usize, choice: usize) {
        let choices = rules.switches.get(switch).map(|switch| &switch.choices);
        if choices.is_some_and(|choices| choice < choices.len())
            && let Some(place) = self.0.get_mut(switch)
        {
            *place = choice;
        }
    }

    /// Turns a switch to its next choice, behind the last to its first.
    pub fn turn(&mut self, rules: &Panel, switch: usize) {
        let choices = rules.switches.get(switch).map(|switch| &switch.choices);
        let count = choices.map_or(1, Vec::len).max(1);
        self.set(rules, switch, (self.of(switch) + 1) % count);
    }

    /// The choice of each switch.
    pub fn settings<'r>(
        &self,
        rules: &'r Panel,
    ) -> impl Iterator<Item = (&'r Switch, &'r Setting)> {
        let switches = rules.switches.iter().zip(self.0.clone());
        switches.filter_map(|(switch, place)| Some((switch, switch.choices.get(place)?)))
    }

    /// Whether a switch stands so that a wish can come true.
    pub fn suits(&self, rules: &Panel, switch: usize, wish: &Wish) -> bool {
        let Some(switched) = rules.switches.get(switch) else {
            return true;
        };
        let stands = switched.choices.get(self.of(switch));
        stands.is_none_or(|stands| wish.suits(switched, stands))
    }

    /// Whether a wish comes true.
    pub fn meets(&self, rules: &Panel, wish: &Wish) -> bool {
        (0..rules.switches.len()).all(|switch| self.suits(rules, switch, wish))
    }

    /// The broken wish that decides: the first that misses a danger, else the first broken one.
    pub fn culprit<'r>(&self, rules: &'r Panel) -> Option<&'r Wish> {
        let broken = rules.wishes.iter().filter(|wish| !self.meets(rules, wish));
        broken.min_by_key(|wish| wish.verdict != Verdict::Risky)
    }

    /// How well judged it is to leave the switches so.
    pub fn verdict(&self, rules: &Panel) -> Verdict {
        self.culprit(rules)
            .map_or(Verdict::Safe, |wish| wish.verdict)
    }
}
