//! Which kinds of step a child types into. Must not hold or wipe anything itself.

use super::State;

impl State {
    /// Whether typed text can be part of this state.
    pub const fn holds_typed(&self) -> bool {
        match self {
            Self::Forge(_) | Self::Race(_) | Self::Recall(_) | Self::Profile(_) => true,
            Self::Say(_)
            | Self::Choose(_)
            | Self::Sort(_)
            | Self::Teach(_)
            | Self::Dice(_)
            | Self::Guess(_)
            | Self::Order(_)
            | Self::Match(_)
            | Self::Spot(_)
            | Self::Photo(_)
            | Self::Copies(_)
            | Self::Chat(_)
            | Self::Settings(_)
            | Self::Leak(_) => false,
        }
    }

    /// Wipes typed text that this state still holds.
    pub fn forget_typed(&mut self) {
        match self {
            Self::Forge(state) => state.forget_typed(),
            Self::Race(state) => state.forget_typed(),
            Self::Recall(state) => state.forget_typed(),
            Self::Profile(state) => state.forget_typed(),
            Self::Say(_)
            | Self::Choose(_)
            | Self::Sort(_)
            | Self::Teach(_)
            | Self::Dice(_)
            | Self::Guess(_)
            | Self::Order(_)
            | Self::Match(_)
            | Self::Spot(_)
            | Self::Photo(_)
            | Self::Copies(_)
            | Self::Chat(_)
            | Self::Settings(_)
            | Self::Leak(_) => {}
        }
    }
}
