//! The core of `Profile`: what a name and a card tell, and how well judged that is.

use crate::content::{Profile, ProfileFact, ProfileLine, Verdict};
use crate::password;
use crate::words::Text;

/// A name mixed from parts, and the lines that are on the card.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    /// Of each row, the place of the word that is taken.
    pub parts: Vec<usize>,
    /// Of each line, whether it is on the card.
    pub lines: Vec<bool>,
}

impl Way {
    /// As it is at first: the first word of each row, and an empty card.
    pub fn first(rules: &Profile) -> Self {
        Self {
            parts: vec![0; rules.parts.len()],
            lines: vec![false; rules.lines.len()],
        }
    }

    /// Every name with every card, empty cards first; 8,192 at the most.
    pub fn every(rules: &Profile) -> impl Iterator<Item = Self> + '_ {
        let names = names(rules);
        let cards = 0..1_u32
            .checked_shl(u32::try_from(rules.lines.len()).unwrap_or(0))
            .unwrap_or(1);
        cards.flat_map(move |card| {
            let lines: Vec<bool> = (0..rules.lines.len())
                .map(|line| {
                    card.checked_shr(u32::try_from(line).unwrap_or(0))
                        .unwrap_or(0)
                        % 2
                        == 1
                })
                .collect();
            let with = move |parts| Self {
                parts,
                lines: lines.clone(),
            };
            names.clone().into_iter().map(with)
        })
    }

    /// The words that are taken, in the order of the rows.
    pub fn words<'r>(&self, rules: &'r Profile) -> impl Iterator<Item = &'r Text> {
        let taken = rules.parts.iter().zip(self.parts.clone());
        taken.filter_map(|(row, place)| row.get(place))
    }

    /// The name that the parts make.
    pub fn name(&self, rules: &Profile) -> String {
        self.words(rules).map(Text::source).collect()
    }

    /// The lines on the card, in the order of the file.
    pub fn lines<'r>(&self, rules: &'r Profile) -> impl Iterator<Item = &'r ProfileLine> {
        let lines = rules.lines.iter().zip(self.lines.clone());
        lines.filter_map(|(line, on)| on.then_some(line))
    }

    /// How well judged the card is with the name that the parts make.
    pub fn verdict(&self, rules: &Profile) -> Verdict {
        self.verdict_with(rules, &self.name(rules))
    }

    /// How well judged the card is with a name: whatever tells is worse than whatever is too little.
    pub fn verdict_with(&self, rules: &Profile, name: &str) -> Verdict {
        let told = rules
            .facts
            .iter()
            .any(|fact| names_fact(fact, name) || self.lines_tell(rules, fact));
        if told {
            Verdict::Risky
        } else if self.lacks_lines(rules) || !self.lines(rules).any(|line| line.laughs) {
            Verdict::TooCareful
        } else {
            Verdict::Safe
        }
    }

    /// Whether there are too few lines on the card.
    pub fn lacks_lines(&self, rules: &Profile) -> bool {
        self.lines(rules).count() < usize::from(rules.at_least)
    }

    /// Whether a line on the card tells a fact, by what it is for or by its words.
    pub fn lines_tell(&self, rules: &Profile, fact: &ProfileFact) -> bool {
        self.lines(rules)
            .any(|line| line.tells.as_ref().is_some_and(|(key, _)| *key == fact.key))
    }
}

/// Whether a name tells a fact: in any case, with other signs for letters, joined, with gaps, or
/// backwards.
pub fn names_fact(fact: &ProfileFact, name: &str) -> bool {
    !fact.words.is_empty() && password::mentions(name, &fact.words)
}

/// Every choice of one word a row.
fn names(rules: &Profile) -> Vec<Vec<usize>> {
    let mut names = vec![Vec::new()];
    for row in &rules.parts {
        let longer = names.iter().flat_map(|name: &Vec<usize>| {
            (0..row.len()).map(move |place| {
                let mut name = name.clone();
                name.push(place);
                name
            })
        });
        names = longer.collect();
    }
    names
}
