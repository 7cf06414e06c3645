//! What can be wrong with a drawing, and how an artist mends it; every such word stands here.

use std::fmt;

/// Largest drawing that is read, in bytes: twenty times our most detailed one.
pub(super) const LARGEST_BYTES: usize = 256 * 1024;
/// Deepest nesting of elements; artists' programs stay under twenty.
pub(super) const DEEPEST: usize = 64;
/// Most XML nodes (elements, texts, comments) of a drawing.
pub(super) const MOST_NODES: u32 = 20_000;
/// Most elements that all `<use>` of a drawing may copy together.
pub(super) const MOST_COPIES: usize = 10_000;
/// Most masks, clips and filters of a drawing; each is a picture of its own.
pub(super) const MOST_LAYERS: usize = 100;

/// The kinds of problems, each with a stable name for `explain` and for scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ArtCode {
    /// More bytes than are read.
    TooLarge,
    /// Not well-formed XML, or not SVG at its root.
    NotSvg,
    /// A document type or entities, which can hide a bomb.
    Doctype,
    /// Nested too deep, or too many elements, copies or masks.
    TooComplex,
    /// Something that runs: a script, an event handler, an animation.
    Script,
    /// A reference to something outside the drawing.
    External,
    /// Text, which terminals can't draw that small and translators can't reach.
    TextElement,
    /// A raster image.
    Image,
    /// An element that is none of the plain shapes, paints and filters we draw.
    UnknownElement,
    /// The drawing has no `<title>`, so no alt text.
    MissingTitle,
    /// The drawing has no usable `viewBox`.
    MissingViewBox,
    /// An id that is not made of small letters, digits and hyphens.
    OddId,
    /// Two elements have the same id.
    SameId,
    /// A titled place has nothing to see.
    EmptyPlace,
    /// A place smaller than two by two cells when the drawing fills 80 by 20 cells.
    SmallPlace,
}

impl ArtCode {
    /// The stable name, such as `art-script`.
    pub fn name(self) -> &'static str {
        match self {
            Self::TooLarge => "art-too-large",
            Self::NotSvg => "art-not-svg",
            Self::Doctype => "art-doctype",
            Self::TooComplex => "art-too-complex",
            Self::Script => "art-script",
            Self::External => "art-external",
            Self::TextElement => "art-text",
            Self::Image => "art-image",
            Self::UnknownElement => "art-unknown-element",
            Self::MissingTitle => "art-missing-title",
            Self::MissingViewBox => "art-missing-view-box",
            Self::OddId => "art-odd-id",
            Self::SameId => "art-same-id",
            Self::EmptyPlace => "art-empty-place",
            Self::SmallPlace => "art-small-place",
        }
    }

    /// What to do about it.
    fn how(self) -> &'static str {
        match self {
            Self::TooLarge => "Simplify the paths; 256 KiB is the most that is read.",
            Self::NotSvg => "Open it in a browser or Inkscape and save it as plain SVG.",
            Self::Doctype => "Take the <!DOCTYPE …> line and all entities out.",
            Self::TooComplex => {
                "Flatten groups, copies and masks: simple drawings read best in a terminal."
            }
            Self::Script => "Take it out: drawings hold still and run nothing.",
            Self::External => "Refer only to ids in this file, as in \"#glow\".",
            Self::TextElement => "Say it in a <title>, or draw the letters as paths.",
            Self::Image => "Draw it with shapes; photographs are not shown.",
            Self::UnknownElement => "Use shapes, groups, gradients, masks and simple filters.",
            Self::MissingTitle => "Put <title>what one sees</title> first inside <svg>.",
            Self::MissingViewBox => "Give <svg> a viewBox such as \"0 0 48 48\".",
            Self::OddId => "Use small letters, digits and hyphens, as in id=\"letter-box\".",
            Self::SameId => "Give each element an id of its own.",
            Self::EmptyPlace => "Draw something in it, or take its <title> out.",
            Self::SmallPlace => "Draw it larger, or group it with its neighbour.",
        }
    }
}

/// One problem of a drawing, with its position and its remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArtProblem {
    /// Which kind.
    pub code: ArtCode,
    /// Line in the file, from 1.
    pub line: usize,
    /// Column in that line, in characters from 1.
    pub column: usize,
    /// What is wrong, in one sentence.
    pub what: String,
    /// What to do about it, in one sentence.
    pub how: String,
}

impl ArtProblem {
    pub(super) fn new(
        code: ArtCode,
        (line, column): (usize, usize),
        what: impl Into<String>,
    ) -> Self {
        Self {
            code,
            line,
            column,
            what: what.into(),
            how: code.how().to_owned(),
        }
    }
}

impl fmt::Display for ArtProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {}, column {}: {} {}",
            self.line, self.column, self.what, self.how
        )
    }
}
