//! Which tools of a photo are on.

use crate::content::{Photo, PhotoTool};

/// A switch for each tool, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Switches(Vec<bool>);

impl Switches {
    /// All off: the photo as it is.
    pub fn off(rules: &Photo) -> Self {
        Self(vec![false; rules.tools.len()])
    }

    /// Every way in which they can stand, the photo as it is first.
    pub fn every(rules: &Photo) -> Vec<Self> {
        let mut every = vec![Self::off(rules)];
        for tool in 0..rules.tools.len() {
            let mut with = every.clone();
            for switches in &mut with {
                switches.flip(rules, tool);
            }
            every.extend(with);
        }
        // Whoever switches one of two crops on switches the other off.
        let mut kept: Vec<Self> = Vec::new();
        for switches in every {
            if !kept.contains(&switches) {
                kept.push(switches);
            }
        }
        kept
    }

    /// Switches a tool on or off. There is one part that is kept, and one caption: with another,
    /// the first goes.
    pub fn flip(&mut self, rules: &Photo, tool: usize) {
        let turns_on = !self.is_on(tool);
        let kind = rules.tools.get(tool).map(std::mem::discriminant);
        let is_one_of_a_kind = matches!(
            rules.tools.get(tool),
            Some(PhotoTool::Crop { .. } | PhotoTool::Reword { .. })
        );
        for (other, on) in self.0.iter_mut().enumerate() {
            if other == tool {
                *on = turns_on;
            } else if turns_on
                && is_one_of_a_kind
                && rules.tools.get(other).map(std::mem::discriminant) == kind
            {
                *on = false;
            }
        }
    }

    /// Whether a tool is on.
    pub fn is_on(&self, tool: usize) -> bool {
        self.0.get(tool) == Some(&true)
    }

    /// How many tools are on.
    pub fn count(&self) -> usize {
        self.0.iter().filter(|on| **on).count()
    }

    /// The tools that are on, in the order of the file.
    pub fn tools<'r>(&self, rules: &'r Photo) -> impl Iterator<Item = &'r PhotoTool> + Clone {
        rules
            .tools
            .iter()
            .zip(self.0.clone())
            .filter_map(|(tool, on)| on.then_some(tool))
    }
}
