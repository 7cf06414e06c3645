//! The jigsaw of a level, as a checked type: what photos tell together and none of them alone.

use crate::words::Text;

/// Pieces that tell something together which none of them tells alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jigsaw {
    /// What it would answer.
    pub ask: Text,
    /// Two to five pieces, in the order of the file.
    pub pieces: Vec<JigsawPiece>,
    /// What all of them tell together.
    pub joined: Text,
}

/// A piece of a jigsaw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JigsawPiece {
    /// What steps call it.
    pub key: String,
    /// What stands on it.
    pub text: Text,
}
