//! Which of two locks holds longer, and what is said about it.

use super::{FIRST, SAME, SECOND};
use crate::activity::wording::advice;
use crate::content::Lock;
use crate::password::Strength;
use crate::stage::Id;
use crate::words::Text;

/// Which lock holds longer. By score, since that is what a child can foresee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Winner {
    First,
    Second,
    Neither,
}

impl Winner {
    /// In the order of the menu.
    pub(super) const ALL: [Self; 3] = [Self::First, Self::Second, Self::Neither];

    pub(super) fn of([first, second]: [&Strength; 2]) -> Self {
        match first.score().cmp(&second.score()) {
            std::cmp::Ordering::Greater => Self::First,
            std::cmp::Ordering::Less => Self::Second,
            std::cmp::Ordering::Equal => Self::Neither,
        }
    }

    pub(super) const fn id(self) -> Id {
        match self {
            Self::First => FIRST,
            Self::Second => SECOND,
            Self::Neither => SAME,
        }
    }

    pub(super) fn named(id: &Id) -> Option<Self> {
        Self::ALL.into_iter().find(|winner| winner.id() == *id)
    }

    /// What stands in the menu.
    pub(super) fn label(self, [first, second]: &[Lock; 2]) -> Text {
        match self {
            Self::First => first.owner.clone(),
            Self::Second => second.owner.clone(),
            Self::Neither => Text::new("Both the same"),
        }
    }
}

/// How the prediction went, in a word or two.
pub(super) fn title(is_right: bool) -> Text {
    if is_right {
        Text::new("Well guessed")
    } else {
        Text::new("Surprise!")
    }
}

/// Which lock held longer and why: the advice for the weaker one, and the level's own words.
pub(super) fn because(
    [first, second]: &[Lock; 2],
    both: [&Strength; 2],
    own: Option<&Text>,
) -> Text {
    let [one, other] = both;
    let (outcome, why) = match Winner::of(both) {
        Winner::First => (longer(first), of(second, other)),
        Winner::Second => (longer(second), of(first, one)),
        Winner::Neither if one.score() == Strength::BEST => (
            Text::new("Both hold. Guessatron gives up twice."),
            advice(one.advice()),
        ),
        Winner::Neither if one.advice() == other.advice() => {
            (Text::new("They hold about as long."), advice(one.advice()))
        }
        Winner::Neither => (Text::new("They hold about as long."), of(first, one)),
    };
    let text = Text::new("{outcome} {why}")
        .with("outcome", outcome)
        .with("why", why);
    match own {
        Some(own) => Text::new("{text} {because}")
            .with("text", text)
            .with("because", own.clone()),
        None => text,
    }
}

fn longer(lock: &Lock) -> Text {
    Text::new("{owner}'s lock holds longer.").with("owner", lock.owner.clone())
}

fn of(lock: &Lock, strength: &Strength) -> Text {
    Text::new("{owner}'s lock: {advice}")
        .with("owner", lock.owner.clone())
        .with("advice", advice(strength.advice()))
}
