//! How the full-screen face is to look.

use super::Request;
use crate::game::{Settings, Theme};
use crate::terminal::{Depth, Surroundings};
use crate::tui::{self, ThemeName};

/// How the face is to look, by the terminal, the request and the settings.
pub(super) struct Looks {
    pub(super) request: Request,
    pub(super) around: Surroundings,
}

impl Looks {
    /// The face's options for a keeper's settings.
    pub(super) fn options(&self, settings: Settings) -> tui::Options {
        let settings = self.request.over(settings);
        tui::Options {
            depth: match self.around.depth {
                Depth::True => tui::Depth::True,
                Depth::Indexed256 => tui::Depth::Indexed256,
                Depth::Sixteen => tui::Depth::Sixteen,
                Depth::None => tui::Depth::None,
            },
            ascii: self.request.ascii || self.around.ascii,
            theme: match settings.theme {
                Theme::Dusk => ThemeName::Dusk,
                Theme::Paper => ThemeName::Paper,
                Theme::HighContrast => ThemeName::HighContrast,
            },
            motion: settings.motion,
            catalog: self.request.catalog(),
        }
    }
}
