//! The colours of each theme. Contrast is tested where they are used, in `theme`.

use ratatui::style::Color;

use super::colour::Rgb;
use super::theme::{Role, Surface, ThemeName};

/// A colour with the one of the sixteen that was chosen for it by hand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ink {
    pub(super) rgb: Rgb,
    pub(super) of_16: Color,
}

const fn ink(rgb: Rgb, of_16: Color) -> Ink {
    Ink { rgb, of_16 }
}

impl ThemeName {
    /// A star that was won, from its lit side to the other.
    pub(super) const fn gold(self) -> (Rgb, Rgb) {
        match self {
            Self::Dusk => ([0xff, 0xe6, 0x9a], [0xf5, 0xa0, 0x55]),
            Self::Paper => ([0xe0, 0x95, 0x12], [0xb5, 0x62, 0x08]),
            Self::HighContrast => ([0xff, 0xee, 0x58], [0xff, 0xd0, 0x30]),
        }
    }

    /// The colour of what is written or drawn, but on the focus.
    pub(super) fn ink(self, role: Role) -> Ink {
        match self {
            Self::Dusk => match role {
                Role::Text => ink([0xf6, 0xee, 0xda], Color::White),
                Role::Quiet => ink([0xc3, 0xbd, 0xe2], Color::Gray),
                Role::Heading | Role::Lamp => ink([0xff, 0xd9, 0x7a], Color::LightYellow),
                Role::Accent => ink([0xf5, 0xb0, 0x6e], Color::Yellow),
                Role::Good => ink([0xb2, 0xf2, 0xbb], Color::LightGreen),
                Role::NotYet => ink([0xff, 0x9c, 0x6b], Color::LightRed),
                Role::Border => ink([0x8f, 0x89, 0xcb], Color::Gray),
            },
            Self::Paper => match role {
                Role::Text => ink([0x2b, 0x24, 0x33], Color::Black),
                Role::Quiet => ink([0x5c, 0x53, 0x68], Color::Black),
                Role::Heading => ink([0x5a, 0x2f, 0x86], Color::Blue),
                Role::Accent => ink([0x6b, 0x2f, 0x08], Color::Blue),
                Role::Lamp => ink([0x6b, 0x3f, 0x00], Color::Blue),
                Role::Good => ink([0x06, 0x3d, 0x3a], Color::Black),
                Role::NotYet => ink([0x9a, 0x45, 0x10], Color::Red),
                Role::Border => ink([0x8a, 0x7d, 0x69], Color::DarkGray),
            },
            Self::HighContrast => match role {
                Role::Text | Role::Border => ink([0xff, 0xff, 0xff], Color::White),
                Role::Quiet => ink([0xe8, 0xe8, 0xe8], Color::Gray),
                Role::Heading | Role::Lamp | Role::Accent => {
                    ink([0xff, 0xee, 0x58], Color::LightYellow)
                }
                Role::Good => ink([0xa8, 0xff, 0xbf], Color::LightGreen),
                Role::NotYet => ink([0xff, 0x9a, 0x4d], Color::Yellow),
            },
        }
    }

    /// The colour of a surface.
    pub(super) fn ground(self, surface: Surface) -> Ink {
        match self {
            Self::Dusk => match surface {
                Surface::Night => ink([0x15, 0x17, 0x37], Color::Black),
                Surface::Panel => ink([0x22, 0x24, 0x5a], Color::Black),
                Surface::Raised => ink([0x34, 0x36, 0x70], Color::Black),
                Surface::Mine => ink([0x17, 0x4a, 0x5a], Color::Black),
                Surface::Focus => ink([0xff, 0xd9, 0x7a], Color::LightYellow),
            },
            Self::Paper => match surface {
                Surface::Night => ink([0xf6, 0xed, 0xdb], Color::White),
                Surface::Panel => ink([0xff, 0xfa, 0xf0], Color::White),
                Surface::Raised => ink([0xef, 0xe4, 0xcd], Color::White),
                Surface::Mine => ink([0xd8, 0xec, 0xe4], Color::White),
                Surface::Focus => ink([0x45, 0x30, 0x7a], Color::Blue),
            },
            Self::HighContrast => match surface {
                Surface::Night | Surface::Panel => ink([0x00, 0x00, 0x00], Color::Black),
                Surface::Raised => ink([0x1c, 0x1c, 0x1c], Color::Black),
                Surface::Mine => ink([0x00, 0x1e, 0x28], Color::Black),
                Surface::Focus => ink([0xff, 0xee, 0x58], Color::LightYellow),
            },
        }
    }

    /// The colours in which names of those who talk are told apart.
    pub(super) const fn voices(self) -> [Ink; 6] {
        match self {
            Self::Dusk => [
                ink([0x7f, 0xd6, 0xe8], Color::LightCyan),
                ink([0xf5, 0xa6, 0xd0], Color::LightMagenta),
                ink([0xc9, 0xe2, 0x7a], Color::LightGreen),
                ink([0xf5, 0xb0, 0x6e], Color::Yellow),
                ink([0xc2, 0xb4, 0xff], Color::White),
                ink([0x8f, 0xe8, 0xc4], Color::Gray),
            ],
            Self::Paper => [
                ink([0x0b, 0x50, 0x66], Color::Blue),
                ink([0x86, 0x1c, 0x58], Color::Red),
                ink([0x3b, 0x54, 0x08], Color::Black),
                ink([0x7c, 0x38, 0x06], Color::Blue),
                ink([0x4a, 0x36, 0x96], Color::Red),
                ink([0x0a, 0x56, 0x42], Color::Black),
            ],
            Self::HighContrast => [
                ink([0x9f, 0xe8, 0xff], Color::LightCyan),
                ink([0xff, 0xb8, 0xe2], Color::LightYellow),
                ink([0xc8, 0xff, 0x7a], Color::LightGreen),
                ink([0xff, 0xc4, 0x80], Color::White),
                ink([0xd6, 0xcc, 0xff], Color::Gray),
                ink([0xa8, 0xff, 0xd0], Color::LightCyan),
            ],
        }
    }

    /// The colour of what is written on the focus.
    pub(super) const fn ink_on_focus(self) -> Ink {
        match self {
            Self::Dusk | Self::HighContrast => ink([0x17, 0x14, 0x2e], Color::Black),
            Self::Paper => ink([0xff, 0xfa, 0xf0], Color::White),
        }
    }

    /// What the empty window fades to at its foot.
    pub(super) fn horizon(self) -> Rgb {
        match self {
            Self::Dusk => [0x30, 0x25, 0x55],
            Self::Paper => [0xf3, 0xe2, 0xc8],
            Self::HighContrast => self.ground(Surface::Night).rgb,
        }
    }
}
