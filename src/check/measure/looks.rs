//! Whether a place can be answered by looks: players who know nothing and always take the
//! longest option, the first, the last or the most careful one, against chance.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::items::Item;
use super::points::Points;

/// A player who knows nothing and goes by how options look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByLooks {
    /// Takes the one with most characters.
    Longest,
    /// Takes the one that stands first.
    First,
    /// Takes the one that stands last.
    Last,
    /// Takes the one with most words of a published list: no, never, ask, tell, block, …
    MostCareful,
}

impl ByLooks {
    /// Every player, in the order in which figures are shown.
    pub const ALL: [Self; 4] = [Self::Longest, Self::First, Self::Last, Self::MostCareful];

    /// What the player always takes.
    pub const fn takes(self) -> &'static str {
        match self {
            Self::Longest => "the longest option",
            Self::First => "the first option",
            Self::Last => "the last option",
            Self::MostCareful => "the most careful option",
        }
    }

    /// In one word, as it stands above a column and in JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Longest => "longest",
            Self::First => "first",
            Self::Last => "last",
            Self::MostCareful => "careful",
        }
    }
}

/// How often each player is right, over a number of items.
///
/// For every item, chance is the share of right options (`Safe` or `AlsoFine`) and a player's
/// figure the share of right ones among those that the player would take, so that ties share; both
/// are means over all items. Where options are shuffled, the first and the last are any of them.
/// The options of a `Sort` card are the labels of the bins, which are never shuffled; those of a
/// card of a `Match` all its right sides, which always are. An `Order` is one item, right in the
/// share of orders that break no rule, for every player. A moment of a `Chat` is one if a reply is
/// judged: its options are the replies on offer, small talk being right. Telling the
/// grown-up is a standing move and no option, so it doesn't count. Looked at are the full texts,
/// not the brief forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looks {
    /// How many items were looked at.
    pub items: usize,
    /// For whoever picks blindly.
    pub chance: Points,
    players: [Points; ByLooks::ALL.len()],
}

impl Looks {
    /// With fewer items, chance alone makes figures that say nothing (design, section 7).
    pub const FEWEST_ITEMS: usize = 40;
    /// How far from chance a player may land, in points either way (design, section 7).
    const FARTHEST: Points = Points::whole(10);

    pub(super) fn at(items: &[Item]) -> Self {
        let mean = |of: &dyn Fn(&Item) -> f64| {
            let sum: f64 = items.iter().map(of).sum();
            let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
            Points::of_share(if count == 0 {
                0.0
            } else {
                sum / f64::from(count)
            })
        };
        let mut players = [Points::default(); ByLooks::ALL.len()];
        for (index, points) in players.iter_mut().enumerate() {
            *points = mean(&|item| item.players.get(index).copied().unwrap_or_default());
        }
        Self {
            items: items.len(),
            chance: mean(&|item| item.chance),
            players,
        }
    }

    /// Each player with how often they are right.
    pub fn players(&self) -> impl Iterator<Item = (ByLooks, Points)> {
        ByLooks::ALL.into_iter().zip(self.players)
    }

    /// Whether there are items enough to judge by.
    pub const fn can_be_judged(&self) -> bool {
        self.items >= Self::FEWEST_ITEMS
    }

    /// The players who land too far from chance; none if there are too few items.
    pub fn too_far(&self) -> impl Iterator<Item = (ByLooks, Points)> {
        let (chance, judged) = (self.chance, self.can_be_judged());
        self.players()
            .filter(move |(_, points)| judged && (*points - chance).size() > Self::FARTHEST)
    }
}

impl Serialize for Looks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("items", &self.items)?;
        map.serialize_entry("judged", &self.can_be_judged())?;
        map.serialize_entry("chance", &self.chance)?;
        for (player, points) in self.players() {
            map.serialize_entry(player.word(), &points)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests;
