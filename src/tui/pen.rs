//! What every part of a drawing needs at hand: colours, signs, language, pictures, the view.

use super::glyphs::{ASCII, Glyphs, RICH};
use super::labels;
use super::picture::Pictures;
use super::text::{plain_cells, wrap};
use super::theme::{Depth, Theme, ThemeName};
use super::view::View;
use crate::words::{Catalog, Text};

/// How the face is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// How many colours there are.
    pub depth: Depth,
    /// Whether only ASCII is shown.
    pub ascii: bool,
    /// The family of colours.
    pub theme: ThemeName,
    /// Whether shows play; otherwise all is there at once.
    pub motion: bool,
    /// The language.
    pub catalog: Catalog,
}

/// Everything that drawing needs beside the stage.
pub(super) struct Pen<'a> {
    pub(super) theme: Theme,
    pub(super) glyphs: &'static Glyphs,
    pub(super) catalog: Catalog,
    pub(super) pictures: &'a mut Pictures,
    pub(super) view: &'a View,
    /// Whether anything may move.
    pub(super) motion: bool,
    /// Whether rows are so few that frames give way to text.
    pub(super) terse: bool,
}

impl<'a> Pen<'a> {
    pub(super) fn new(options: Options, pictures: &'a mut Pictures, view: &'a View) -> Self {
        Self {
            theme: Theme {
                name: options.theme,
                depth: options.depth,
            },
            glyphs: if options.ascii { &ASCII } else { &RICH },
            catalog: options.catalog,
            pictures,
            view,
            motion: options.motion,
            terse: false,
        }
    }

    /// Whether pictures are shown as coloured half blocks.
    pub(super) const fn draws_pixels(&self) -> bool {
        self.theme.has_colours() && !self.glyphs.ascii
    }

    /// Columns and rows of portraits to try, the largest first. A drawing in characters has one
    /// size only.
    pub(super) fn portraits(&self, room: (u16, u16)) -> Vec<(u16, u16)> {
        const ROWS: [u16; 10] = [32, 28, 24, 20, 16, 14, 12, 10, 8, 6];
        let sizes = if self.terse {
            Vec::new()
        } else if self.draws_pixels() {
            ROWS.map(|rows| (rows * 2, rows)).to_vec()
        } else {
            vec![(24, 10)]
        };
        let fits = |size: &(u16, u16)| size.0 + 30 <= room.0 && size.1 <= room.1;
        sizes.into_iter().filter(fits).collect()
    }

    /// The words of a text, in glyphs of one cell each.
    pub(super) fn say(&self, text: &Text) -> String {
        plain_cells(&self.catalog.say(text), self.glyphs.ascii)
    }

    /// The words of a text on one line.
    pub(super) fn say_on_a_line(&self, text: &Text) -> String {
        self.say(text).replace('\n', " ")
    }

    /// The words of a text as lines of a width.
    pub(super) fn wrap(&self, text: &Text, width: u16) -> Vec<String> {
        wrap(&self.say(text), width)
    }

    /// The name of a key such as Enter.
    pub(super) fn key_name(&self, name: &Text) -> String {
        self.say(name)
    }

    /// The words for more text above or below.
    pub(super) fn more(&self, above: bool, below: bool) -> Option<String> {
        match (above, below) {
            (true, true) => Some(self.say(&labels::MORE_BOTH)),
            (true, false) => Some(self.say(&labels::MORE_ABOVE)),
            (false, true) => Some(self.say(&labels::MORE_BELOW)),
            (false, false) => None,
        }
    }
}
