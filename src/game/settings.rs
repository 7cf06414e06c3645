//! What a keeper has set.

use serde::{Deserialize, Serialize};

/// What a keeper has set; flags of the command line beat it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own on the settings screen"
)]
pub struct Settings {
    /// The colours.
    pub theme: Theme,
    /// Whether shows play; otherwise all is there at once.
    pub motion: bool,
    /// Whether the shorter forms of texts are shown.
    pub fewer_words: bool,
    /// Whether typed passwords are hidden until shown, for projectors.
    pub veil: bool,
    /// Whether the mouse works; without it the terminal's own selecting and copying does.
    pub mouse: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::Dusk,
            motion: true,
            fewer_words: false,
            veil: false,
            mouse: true,
        }
    }
}

/// The colours of the full-screen face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// Evening light on dark.
    Dusk,
    /// Dark ink on cream.
    Paper,
    /// The strongest contrast.
    HighContrast,
}

impl Theme {
    /// The one that follows when a child goes through them.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Dusk => Self::Paper,
            Self::Paper => Self::HighContrast,
            Self::HighContrast => Self::Dusk,
        }
    }
}
