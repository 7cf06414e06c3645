//! Which kinds of step a child types into. Must not hold or wipe anything itself.

use super::State;

impl State {
    /// Whether typed text can be part of this state.
    pub const fn holds_typed(&self) -> bool {
        match self {
            Self::Forge(_) | Self::Race(_) | Self::Recall(_) => true,
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
            | Self::Leak(_) => false,
        }
    }
}
