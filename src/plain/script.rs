//! Everything that a stage has to say, in the order in which it is good to hear.

use super::speak::{self, Kind, Line, Voice};
use crate::stage::{Body, Stage};

/// Which part of a stage some lines belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Heading,
    Trail,
    Notice,
    Scenery,
    Parade,
    Speech,
    Paragraphs,
    Reveal,
    Chat,
    Feedback,
    Ask,
    Body,
    Outcome,
    Veil,
    Hint,
}

impl Part {
    /// Where it stands if what was done is told before how it went.
    const fn after_deed(self) -> u8 {
        match self {
            Self::Heading
            | Self::Trail
            | Self::Notice
            | Self::Scenery
            | Self::Parade
            | Self::Speech
            | Self::Paragraphs
            | Self::Reveal
            | Self::Chat => 0,
            Self::Ask | Self::Body => 1,
            Self::Feedback => 2,
            Self::Outcome | Self::Veil | Self::Hint => 3,
        }
    }

    /// Where it stands if what was done is told before what somebody says to it.
    const fn before_speech(self) -> u8 {
        match self {
            Self::Heading | Self::Trail | Self::Notice | Self::Scenery | Self::Parade => 0,
            Self::Chat | Self::Ask => 1,
            Self::Speech
            | Self::Paragraphs
            | Self::Reveal
            | Self::Feedback
            | Self::Body
            | Self::Outcome
            | Self::Veil
            | Self::Hint => 2,
        }
    }
}

/// The lines of one part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) part: Part,
    pub(super) lines: Vec<Line>,
}

/// All that can be said of one stage. What was typed is never in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Script {
    pub(super) blocks: Vec<Block>,
}

impl Script {
    /// Writes the script of a stage.
    pub(super) fn of(stage: &Stage, voice: &Voice) -> Self {
        let mut blocks = [
            (Part::Heading, speak::heading(stage, voice)),
            (Part::Trail, speak::trail(stage, voice)),
            (Part::Notice, speak::notice(stage, voice)),
            (Part::Scenery, speak::scenery(stage, voice)),
            (Part::Parade, speak::parade(stage, voice)),
            (Part::Speech, speak::speech(stage, voice)),
            (Part::Paragraphs, speak::paragraphs(stage, voice)),
            (Part::Reveal, speak::reveal(stage, voice)),
            (Part::Chat, speak::chat(stage, voice)),
            (Part::Feedback, speak::feedback(stage, voice)),
            (Part::Ask, speak::ask(stage, voice)),
            (Part::Body, speak::body(stage, voice)),
            (Part::Outcome, speak::outcome(stage, voice)),
            (Part::Veil, speak::veil(stage, voice)),
            (Part::Hint, speak::hint(stage, voice)),
        ];
        match stage.body {
            // What the child did comes first, then how it went.
            // Where somebody speaks of it and nothing else happens, even before that.
            Body::Nothing if stage.speech.is_some() && stage.feedback.is_none() => {
                blocks.sort_by_key(|(part, _)| part.before_speech());
            }
            Body::Nothing | Body::Bins(_) => blocks.sort_by_key(|(part, _)| part.after_deed()),
            Body::Menu(_) | Body::Field(_) | Body::Hand(_) => {}
        }
        Self {
            blocks: blocks
                .into_iter()
                .map(|(part, lines)| Block { part, lines })
                .collect(),
        }
    }

    /// Every line that is worth saying without a change.
    pub(super) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.blocks
            .iter()
            .filter(|block| block.part != Part::Veil)
            .flat_map(|block| &block.lines)
            .filter(|line| line.kind != Kind::Also)
    }

    /// The lines of a part; none if it has nothing to say.
    pub(super) fn part(&self, part: Part) -> &[Line] {
        self.blocks
            .iter()
            .find(|block| block.part == part)
            .map_or(&[], |block| &block.lines)
    }
}
