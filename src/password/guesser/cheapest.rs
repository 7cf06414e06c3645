//! The cheapest way to put a text together from units.

use super::letters::Letters;
use super::unit::{Class, Unit};
use super::units::Found;

/// More ways to one place need not be kept: the best of each sort are among them.
const MOST_WAYS: usize = 48;
/// Ordinary words that never met, three or more: each costs at least as much as a word of a list of
/// some 2,500, for nothing says which lists to take.
const UNRELATED: f64 = 3.4;
/// As many ordinary words go together by chance.
const FEW: u8 = 2;
/// How many ordinary words more a joining word ("the", "my") excuses: then it is a sentence.
const EXCUSED: u8 = 2;
/// Two of a kind are mostly picked together.
const COMPANY: f64 = 0.5;
/// The least that a word costs in company.
const LEAST_IN_COMPANY: f64 = 1.3;
/// Digits behind digits, where each part could have been another.
const MORE_DIGITS: f64 = 0.6;
/// Where a word touches letters that nothing is known of, where does it begin?
const LOOSE_EDGE: f64 = 0.5;
/// Words run together: where does one end?
const JUNCTION: f64 = 0.3;
/// Where gaps stand between words, words hardly touch.
const NO_GAP: f64 = 1.5;

/// A way through a text.
#[derive(Debug, Default)]
pub(in crate::password) struct Way {
    /// The units, from the first character to the last.
    pub(in crate::password) units: Vec<Unit>,
    /// The power of ten of the guesses that they take together.
    pub(in crate::password) cost: f64,
}

/// A way to a place, as far as it matters for what follows.
#[derive(Clone, Copy)]
struct Step<'a> {
    /// The last unit; none at the beginning.
    unit: Option<&'a Unit>,
    /// The topic of the last word.
    topic: Option<u16>,
    /// Ordinary words so far, at most [`MOST_COUNTED`].
    ordinary: u8,
    /// Joining words so far, at most [`MOST_COUNTED`].
    joining: u8,
    /// Whether the word between gaps that is being read is among the ordinary ones.
    counted: bool,
    cost: f64,
    /// What the ordinary words cost more if they never met.
    unrelated: f64,
    /// The place and number of the step before.
    before: (usize, usize),
}

/// Counting further changes nothing that anybody could guess.
const MOST_COUNTED: u8 = 7;

/// The cheapest way through the whole of a text, if each unit costs so much more; that is nothing
/// where guesses are counted, and something where a child shall see few whole words.
pub(in crate::password) fn cheapest(letters: &Letters, found: &Found, each: f64) -> Way {
    let length = letters.len();
    let gapped = letters.has_gaps();
    let mut steps: Vec<Vec<Step<'_>>> = vec![Vec::new(); length + 1];
    let beginning = Step {
        unit: None,
        topic: None,
        ordinary: 0,
        joining: 0,
        counted: false,
        cost: 0.0,
        unrelated: 0.0,
        before: (0, 0),
    };
    if let Some(first) = steps.first_mut() {
        first.push(beginning);
    }
    for place in 0..length {
        let mut here = steps.get(place).cloned().unwrap_or_default();
        here.truncate(MOST_WAYS);
        for unit in found.at(place) {
            for (number, step) in here.iter().enumerate() {
                let mut next = step.go_on(unit, (place, number), gapped);
                next.cost += each;
                if let Some(there) = steps.get_mut(unit.range.end) {
                    keep_if_better(there, next);
                }
            }
        }
        if let Some(there) = steps.get_mut(place + 1) {
            there.sort_by(|left, right| left.whole().total_cmp(&right.whole()));
        }
    }
    way_back(&steps)
}

/// Keeps a step, unless one that matters alike is as cheap in every case; drops those that it beats.
fn keep_if_better<'a>(there: &mut Vec<Step<'a>>, next: Step<'a>) {
    if !there.iter().any(|known| known.beats(&next)) {
        there.retain(|known| !next.beats(known));
        there.push(next);
    }
}

/// The way that ends with the cheapest last step.
fn way_back(steps: &[Vec<Step<'_>>]) -> Way {
    let last = steps.last().map_or(&[][..], Vec::as_slice);
    let best = last
        .iter()
        .min_by(|left, right| left.whole().total_cmp(&right.whole()));
    let mut way = Way {
        units: Vec::new(),
        cost: best.map_or(0.0, Step::whole),
    };
    let mut step = best;
    while let Some((unit, (place, number))) = step.and_then(|step| Some((step.unit?, step.before)))
    {
        way.units.push(unit.clone());
        step = steps.get(place).and_then(|steps| steps.get(number));
    }
    way.units.reverse();
    way
}

impl<'a> Step<'a> {
    /// The step to behind a unit.
    fn go_on(&self, unit: &'a Unit, before: (usize, usize), gapped: bool) -> Self {
        let class = unit.class;
        let touches = gapped && self.touches(class);
        // Where gaps stand between words, whatever stands alone is a word, known or not.
        let is_word = class == Class::Letter || (class.has_letters() && !unit.kind.is_dated());
        let begins_word =
            gapped && !touches && !class.is_wordy() && class != Class::Copy && is_word;
        let counted = touches && self.counted;
        let never_met = unit.ordinary && !self.is_of_a_kind(unit);
        let ordinary = begins_word || (!counted && (never_met || touches));
        let cost = self.cost_of(unit, gapped);
        // Of a word that nobody knows, each letter costs enough.
        let lacking = if ordinary && class != Class::Letter {
            (UNRELATED - cost).max(0.0)
        } else {
            0.0
        };
        // "so" in "soggy" joins nothing, wherever it touches letters that nothing is known of.
        let frays = self.touches(class) && self.frays(class);
        let was_joining = self.unit.is_some_and(|unit| unit.class.joins());
        let unjoined = (touches || frays) && was_joining && self.joining > 0;
        let joining = self.joining - u8::from(unjoined);
        let joins = class.joins() && !touches && !frays;
        Self {
            unit: Some(unit),
            topic: if class.is_wordy() {
                unit.topic
            } else {
                self.topic
            },
            ordinary: (self.ordinary + u8::from(ordinary)).min(MOST_COUNTED),
            joining: (joining + u8::from(joins)).min(MOST_COUNTED),
            counted: gapped && (ordinary || counted),
            cost: self.cost + cost,
            unrelated: self.unrelated + lacking,
            before,
        }
    }

    /// Whether exactly one of the last unit and the next is a letter that nothing is known of.
    fn frays(&self, class: Class) -> bool {
        let last = self.unit.map(|unit| unit.class);
        (last == Some(Class::Letter)) != (class == Class::Letter)
    }

    /// Whether a unit of letters stands right behind another one.
    fn touches(&self, class: Class) -> bool {
        let last = self.unit.map(|unit| unit.class);
        last.is_some_and(Class::has_letters) && class.has_letters()
    }

    /// Whether a unit is of a kind with the last word: two games, two animals.
    fn is_of_a_kind(&self, unit: &Unit) -> bool {
        unit.class.keeps_company() && unit.topic.is_some() && unit.topic == self.topic
    }

    /// What a unit costs behind this step.
    fn cost_of(&self, unit: &Unit, gapped: bool) -> f64 {
        let class = unit.class;
        let mut cost = unit.cost;
        if self.is_of_a_kind(unit) {
            cost = (cost - COMPANY).max(LEAST_IN_COMPANY.min(cost));
        }
        let Some(last) = self.unit.map(|unit| unit.class) else {
            return cost;
        };
        let touches = self.touches(class);
        let frays = touches && self.frays(class);
        if last == Class::Digits && class == Class::Digits {
            cost += MORE_DIGITS;
        }
        if frays {
            cost += LOOSE_EDGE;
        } else if touches {
            cost += JUNCTION;
        }
        // A fact is looked for everywhere.
        let is_fact = last == Class::Fact || class == Class::Fact;
        if gapped && touches && !is_fact && !(last == Class::Letter && class == Class::Letter) {
            cost += NO_GAP;
        }
        cost
    }

    /// All costs: of the units and of how ordinary words were put together.
    fn whole(&self) -> f64 {
        let excused = FEW + EXCUSED * self.joining;
        match self.ordinary {
            ordinary if ordinary <= excused => self.cost,
            _ => self.worst(),
        }
    }

    /// All costs if the words turn out to have never met.
    fn worst(&self) -> f64 {
        self.cost + self.unrelated
    }

    /// Whether it is as good as another step, whatever follows.
    fn beats(&self, other: &Self) -> bool {
        self.cost <= other.cost && self.worst() <= other.worst() && self.matters_like(other)
    }

    /// Whether what follows costs the same behind both.
    fn matters_like(&self, other: &Self) -> bool {
        let class = |step: &Self| step.unit.map(|unit| unit.class);
        (self.topic, self.ordinary, self.joining, self.counted)
            == (other.topic, other.ordinary, other.joining, other.counted)
            && class(self) == class(other)
    }
}
