//! Named roles of colour, for each theme and each depth of colour. Nothing else names a colour.

use ratatui::style::{Color, Modifier, Style};

use super::colour::{Rgb, mix, nearest_of_16, nearest_of_256};
use super::palette::Ink;

/// How many colours the terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    /// Sixteen million.
    True,
    /// The cube of 256.
    Indexed256,
    /// The sixteen of old.
    Sixteen,
    /// None at all: bold and reverse only.
    None,
}

/// Which family of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ThemeName {
    /// Dark, like the village in the evening.
    Dusk,
    /// Light, like cream paper.
    Paper,
    /// Black, white and yellow.
    HighContrast,
}

/// What something written or drawn means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Text to read.
    Text,
    /// What can wait: notes, key hints.
    Quiet,
    /// Headings and questions.
    Heading,
    /// Names and small signs.
    Accent,
    /// Light: stars, lamps, the path behind.
    Lamp,
    /// Went well.
    Good,
    /// Not yet.
    NotYet,
    /// Frames.
    Border,
}

/// What something stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Surface {
    /// The empty window.
    Night,
    /// A calm panel for text.
    Panel,
    /// A button or a key.
    Raised,
    /// What the child's own side has said.
    Mine,
    /// The thing that has the focus.
    Focus,
}

/// A theme at a depth of colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Theme {
    pub(super) name: ThemeName,
    pub(super) depth: Depth,
}

impl Theme {
    /// Something of that role in front of that surface. The empty window shines through: it
    /// was filled once, see [`Theme::night`].
    pub(super) fn style(self, role: Role, surface: Surface) -> Style {
        let ground = match (self.depth, surface) {
            (Depth::None, Surface::Focus) => Style::new().add_modifier(Modifier::REVERSED),
            (Depth::None, Surface::Panel | Surface::Raised | Surface::Mine)
            | (_, Surface::Night) => Style::new(),
            (
                Depth::True | Depth::Indexed256 | Depth::Sixteen,
                surface @ (Surface::Panel | Surface::Raised | Surface::Mine | Surface::Focus),
            ) => Style::new().bg(self.ground(surface)),
        };
        let written = match self.depth {
            Depth::None => ground,
            Depth::True | Depth::Indexed256 | Depth::Sixteen => {
                ground.fg(self.shown(self.role_on(role, surface)))
            }
        };
        match role {
            Role::Heading | Role::Lamp | Role::Accent => written.add_modifier(Modifier::BOLD),
            Role::Text | Role::Quiet | Role::Good | Role::NotYet | Role::Border => written,
        }
    }

    /// The name of one of those who talk, by their place among the colours for it.
    pub(super) fn voice(self, place: usize, surface: Surface) -> Style {
        let voices = self.name.voices();
        let style = self.style(Role::Accent, surface);
        let ink = voices.into_iter().cycle().nth(place % voices.len());
        match (self.depth, surface, ink) {
            (Depth::None, ..) | (_, Surface::Focus, _) | (_, _, None) => style,
            (_, _, Some(ink)) => style.fg(self.shown(ink)),
        }
    }

    /// Ink on the white of a photo, whose own ground stays.
    pub(super) fn on_paper(self) -> Style {
        let paper = Self {
            name: ThemeName::Paper,
            ..self
        };
        paper.style(Role::Text, Surface::Night)
    }

    /// The empty window at a row: a faint evening sky where there are colours enough.
    pub(super) fn night(self, row: u16, rows: u16) -> Style {
        let style = self.style(Role::Text, Surface::Night);
        let night = self.name.ground(Surface::Night);
        match self.depth {
            Depth::True => {
                let share = f32::from(row) / f32::from(rows.max(1));
                style.bg(self.colour(mix(night.rgb, self.name.horizon(), share)))
            }
            Depth::Indexed256 | Depth::Sixteen => style.bg(self.ground(Surface::Night)),
            Depth::None => style,
        }
    }

    /// Whether drawings are shown as pixels: only where there are colours.
    pub(super) const fn has_colours(self) -> bool {
        !matches!(self.depth, Depth::None)
    }

    /// A free colour, such as one of a drawing, as this terminal can show it.
    pub(super) fn colour(self, rgb: Rgb) -> Color {
        let [red, green, blue] = rgb;
        match self.depth {
            Depth::True => Color::Rgb(red, green, blue),
            Depth::Indexed256 => Color::Indexed(nearest_of_256(rgb)),
            Depth::Sixteen => Color::Indexed(nearest_of_16(rgb)),
            Depth::None => Color::Reset,
        }
    }

    /// The exact colour of a role on the plain surfaces.
    pub(super) fn rgb(self, role: Role) -> Rgb {
        self.name.ink(role).rgb
    }

    /// What the empty window fades from and to, from top to foot.
    pub(super) fn sky(self) -> (Rgb, Rgb) {
        (self.name.ground(Surface::Night).rgb, self.name.horizon())
    }

    fn shown(self, ink: Ink) -> Color {
        match self.depth {
            Depth::True | Depth::Indexed256 => self.colour(ink.rgb),
            Depth::Sixteen | Depth::None => ink.of_16,
        }
    }

    /// A surface as this terminal can show it. The dark colours of the 256 are few, so those of
    /// dusk are chosen by hand: a black night, navy panels.
    fn ground(self, surface: Surface) -> Color {
        let by_hand = match (self.name, surface) {
            (ThemeName::Dusk, Surface::Night) => Some(16),
            (ThemeName::Dusk, Surface::Panel) => Some(17),
            (ThemeName::Dusk, Surface::Raised) => Some(18),
            (ThemeName::Dusk, Surface::Mine) => Some(236),
            (ThemeName::Dusk, Surface::Focus) | (ThemeName::Paper | ThemeName::HighContrast, _) => {
                None
            }
        };
        match (self.depth, by_hand) {
            (Depth::Indexed256, Some(number)) => Color::Indexed(number),
            (_, _) => self.shown(self.name.ground(surface)),
        }
    }

    fn role_on(self, role: Role, surface: Surface) -> Ink {
        match surface {
            Surface::Focus => self.name.ink_on_focus(),
            Surface::Night | Surface::Panel | Surface::Raised | Surface::Mine => {
                self.name.ink(role)
            }
        }
    }
}

#[cfg(test)]
mod tests;
