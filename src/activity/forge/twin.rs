//! What becomes of a password that is, or nearly is, one of those made earlier: the guesser tries
//! that one first. Must not tell either of them.

use super::State;
use super::goals::{self, Entry};
use crate::activity::Context;
use crate::activity::show::{self, Face, Pick};
use crate::activity::wording::level;
use crate::content::{Forge, Mood};
use crate::password::{Likeness, Strength};
use crate::stage::{Attack, Beat, Meter, PieceMark, Reveal, Siege};
use crate::words::Text;

/// The earlier password that a new one is like.
#[derive(Debug, Clone, Copy)]
pub(super) struct Twin<'r> {
    account: &'r Text,
    /// Whether the earlier one was of the very account that gets the new one.
    is_old: bool,
    likeness: Likeness,
}

impl<'r> Twin<'r> {
    /// The first of the passwords that what was typed must not be like, and is.
    pub(super) fn of(rules: &'r Forge, entry: Entry<'_>) -> Option<Self> {
        let (account, likeness) = goals::twin(&rules.goals, entry)?;
        Some(Self {
            account,
            is_old: *account == rules.account,
            likeness,
        })
    }

    /// The meter while it is typed: what is tried first falls at once, however long it is.
    pub(super) fn meter(self) -> Meter {
        Meter {
            level: 0,
            label: level(0),
            advice: self.advice(),
            stale: false,
        }
    }

    fn advice(self) -> Text {
        let text = match (self.is_old, self.likeness) {
            (true, Likeness::Same) => Text::new("That is the old password. Make up a new one."),
            (true, Likeness::Near) => {
                Text::new("That is nearly the old password. Make up a new one.")
            }
            (false, Likeness::Same) => {
                Text::new("That is the password for {account}. Make up a new one.")
            }
            (false, Likeness::Near) => {
                Text::new("That is nearly the password for {account}. Make up a new one.")
            }
        };
        text.with("account", self.account.clone())
    }

    /// What was typed as one piece: the guesser does not take it apart.
    pub(super) fn piece(self, pieces: &[PieceMark]) -> Vec<PieceMark> {
        let label = if self.is_old {
            Text::new("the old password, tried first")
        } else {
            Text::new("the password for {account}, tried first")
                .with("account", self.account.clone())
        };
        let end = pieces.iter().map(|piece| piece.range.end).max();
        let whole = end.map(|end| PieceMark {
            range: 0..end,
            label,
            gap: false,
            fallen: false,
        });
        whole.into_iter().collect()
    }

    /// Why the guesser is in.
    pub(super) fn because(self) -> Text {
        let text = match (self.is_old, self.likeness) {
            (true, Likeness::Same) => Text::new(
                "Guessatron tries the old password first. It fits. Make up something quite new.",
            ),
            (true, Likeness::Near) => Text::new(
                "Guessatron tries the old password first and bends it a little. It fits. Make up something quite new.",
            ),
            (false, Likeness::Same) => Text::new(
                "Guessatron tries the password for {account} first. It fits. Make up something quite new.",
            ),
            (false, Likeness::Near) => Text::new(
                "Guessatron tries the password for {account} first and bends it a little. It fits. Make up something quite new.",
            ),
        };
        text.with("account", self.account.clone())
    }

    /// What the guesser says as it begins.
    fn first_try(self) -> Text {
        let text = match (self.is_old, self.likeness) {
            (true, Likeness::Same) => Text::new("First I try the old password."),
            (true, Likeness::Near) => Text::new("I try the old password, and bend it a little."),
            (false, Likeness::Same) => Text::new("First I try the password for {account}."),
            (false, Likeness::Near) => {
                Text::new("I try the password for {account}, and bend it a little.")
            }
        };
        text.with("account", self.account.clone())
    }

    /// The show: in at once, with its only piece.
    pub(super) fn reveal(self, pick: Pick, context: &Context<'_>) -> Reveal {
        // How often it bends nobody counts.
        let counter = (self.likeness == Likeness::Same).then(|| show::counter(0.0));
        let beat = |face, line, siege, milliseconds| Beat {
            line,
            portrait: show::portrait(face, context),
            attacks: vec![Attack {
                counter: counter.clone(),
                fallen: match siege {
                    Siege::Opened => vec![0],
                    Siege::Going | Siege::Holds => Vec::new(),
                },
                siege,
            }],
            held: Vec::new(),
            arrived: None,
            milliseconds,
        };
        let (springing, popping) = (Face::Springing, Face::Popping);
        Reveal {
            name: context.name(show::GUESSER),
            limit_log10: None,
            beats: vec![
                beat(
                    Face::Of(Mood::Smug),
                    self.first_try(),
                    Siege::Going,
                    show::BEAT,
                ),
                beat(
                    springing,
                    show::springs(pick, 0),
                    Siege::Opened,
                    show::SPRING,
                ),
                beat(popping, show::is_in(pick), Siege::Opened, show::LAST_BEAT),
            ],
        }
    }
}

impl State {
    /// What is typed, with its judgement and what was made before.
    pub(super) fn entry<'a>(&'a self, strength: &'a Strength, context: &Context<'a>) -> Entry<'a> {
        Entry {
            typed: self.typing.typed(),
            strength,
            made: context.made,
        }
    }

    /// Whether it is too like an earlier password: then a little change makes no new one.
    pub(super) fn is_twin(&self, context: &Context<'_>) -> bool {
        let fresh = self.typing.fresh_strength();
        fresh.is_some_and(|strength| Twin::of(&self.rules, self.entry(strength, context)).is_some())
    }

    /// How the guesser goes about it.
    pub(super) fn reveal(&self, strength: &Strength, context: &Context<'_>) -> Reveal {
        let pick = self.pick(context);
        match Twin::of(&self.rules, self.entry(strength, context)) {
            Some(twin) => twin.reveal(pick, context),
            None => show::reveal(strength, pick, context),
        }
    }
}
