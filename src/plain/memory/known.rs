//! What was heard already: questions, fields and pictures.

use super::super::script::{Part, Script};
use super::super::speak::Line;
use super::Memory;
use crate::stage::{Body, Field, Layout, Stage};

impl Memory {
    /// Whether a stage is what became of the question that was just read out: it need not be read
    /// again with the feedback.
    pub(super) fn is_answered(&self, stage: &Stage, script: &Script) -> bool {
        let old = self.script.part(Part::Body);
        let new = script.part(Part::Body);
        stage.feedback.is_some()
            && stage.card.is_none()
            && self.has_said(script, Part::Ask)
            && (new.len() == old.len()
                || new.iter().all(|line| old.contains(line))
                // The things in a photo stay, though the last of the list may go.
                || stage.layout == Layout::Photo && !old.is_empty())
    }

    /// Whether the line that was just typed and judged is to be typed once more.
    pub(super) fn is_retry(&self, stage: &Stage, script: &Script) -> bool {
        let is_known = |field: &Field| self.field.as_ref() == Some(&field.label);
        match &stage.body {
            // With a show there is something to be heard first.
            Body::Field(field) if field.editable && stage.reveal.is_none() => {
                is_known(field) && self.is_same_step(script)
            }
            Body::Field(_) | Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => false,
        }
    }

    /// Whether a large picture was the last one that was described, or is a backdrop that one
    /// comes back to again and again.
    pub(super) fn knows_scenery(&self, stage: &Stage, lines: &[Line]) -> bool {
        let is_backdrop = match stage.layout {
            Layout::Title | Layout::Village => true,
            Layout::Scene
            | Layout::Photo
            | Layout::Chat
            | Layout::Result
            | Layout::Place
            | Layout::Page => false,
        };
        let is_heard = |line: &Line| self.heard.contains(&line.words);
        self.scenery == lines || is_backdrop && lines.iter().all(is_heard)
    }
}
