//! What belongs to a photo: the jigsaw that it gives pieces to, and who has a copy of it.

use super::Picture;
use crate::words::Text;

/// Pieces that tell something together which none of them tells alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jigsaw {
    /// What it would answer.
    pub ask: Text,
    /// The pieces, in the order of the file.
    pub pieces: Vec<JigsawPiece>,
    /// What all of them tell, once all are out.
    pub joined: Option<Text>,
}

/// A piece of a jigsaw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JigsawPiece {
    /// What stands on it, while it is out; nothing of one that is kept back.
    pub text: Option<Text>,
}

/// Somebody whom a picture may reach.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    /// Who.
    pub name: Text,
    /// Their face, in a mood that fits.
    pub portrait: Picture,
    /// How far the picture is with them in the end.
    pub held: Held,
    /// What their copy is, if it is none in an album: "a mug".
    pub thing: Option<Text>,
    /// From whom they have got it, once they have.
    pub from: Option<Text>,
}

/// How far a picture is with somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It has not reached them.
    NotYet,
    /// They looked at it, and that was all.
    Looked,
    /// They have a copy.
    Kept,
    /// They had a copy and have deleted it.
    Deleted,
}
