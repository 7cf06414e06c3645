//! `Memory`: what was said, and what of a stage is therefore news.

use std::collections::HashSet;

use super::command::Command;
use super::script::{Block, Part, Script};
use super::speak::{Kind, Line};
use crate::stage::{Layout, Stage, Tone};

/// What was said. Never holds anything that a child typed, since no script does.
#[derive(Default)]
pub(super) struct Memory {
    moment: Option<u64>,
    script: Script,
    commands: Vec<Command>,
    scenery: Vec<Line>,
    /// Descriptions that are said once.
    heard: HashSet<String>,
    /// Who spoke last, in which mood.
    speaker: Option<String>,
}

/// How much of a part is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Nothing,
    Whole,
    /// Lines that were not there before.
    ChangedLines,
    /// All of it if any of it has changed.
    WholeIfChanged,
    /// What has been added behind what was said, or all if it is something else.
    Added,
}

impl Memory {
    /// The lines that are news: of the same moment what has changed, of a new moment all but what
    /// the ear still has.
    pub(super) fn news(&self, stage: &Stage, script: &Script) -> Vec<Line> {
        let news: Vec<Line> = script
            .blocks
            .iter()
            .flat_map(|block| self.news_of(stage, script, block))
            .collect();
        if news.is_empty() && self.moment != Some(stage.moment) {
            return script.lines().cloned().collect();
        }
        news
    }

    fn news_of(&self, stage: &Stage, script: &Script, block: &Block) -> Vec<Line> {
        let old = self.script.part(block.part);
        let new = block.lines.as_slice();
        let news = match self.extent(stage, script, block) {
            Extent::Nothing => &[],
            Extent::WholeIfChanged if new == old => &[],
            Extent::Whole | Extent::WholeIfChanged => new,
            Extent::ChangedLines => {
                let is_new = |line: &&Line| !old.contains(line);
                return new.iter().filter(is_new).cloned().collect();
            }
            Extent::Added => new.strip_prefix(old).unwrap_or(new),
        };
        news.to_vec()
    }

    fn extent(&self, stage: &Stage, script: &Script, block: &Block) -> Extent {
        let is_same_moment = self.moment == Some(stage.moment);
        let is_aside = stage.hint.is_some() && !self.has_said(script, Part::Hint);
        let is_only_news = is_same_moment || is_aside;
        match block.part {
            Part::Heading | Part::Trail | Part::Notice | Part::Speech | Part::Hint => {
                Extent::WholeIfChanged
            }
            Part::Scenery => {
                if self.knows_scenery(stage, &block.lines) {
                    Extent::Nothing
                } else {
                    Extent::Whole
                }
            }
            Part::Paragraphs => Extent::Added,
            Part::Reveal | Part::Feedback | Part::Outcome => {
                if is_only_news {
                    Extent::WholeIfChanged
                } else {
                    Extent::Whole
                }
            }
            Part::Ask | Part::Body => {
                if is_only_news || self.is_answered(stage, script) {
                    Extent::ChangedLines
                } else {
                    Extent::Whole
                }
            }
            Part::Veil => {
                // Nothing typed is ever said here, so that only switching it is worth a word.
                if is_same_moment {
                    Extent::WholeIfChanged
                } else {
                    Extent::Nothing
                }
            }
        }
    }

    fn has_said(&self, script: &Script, part: Part) -> bool {
        script.part(part) == self.script.part(part)
    }

    /// Whether a stage is what became of the question that was just read out: it need not be read
    /// again with the feedback.
    fn is_answered(&self, stage: &Stage, script: &Script) -> bool {
        let old = self.script.part(Part::Body);
        let new = script.part(Part::Body);
        stage.feedback.is_some()
            && self.has_said(script, Part::Ask)
            && (new.len() == old.len() || new.iter().all(|line| old.contains(line)))
    }

    /// Whether a large picture was the last one that was described, or is a backdrop that one
    /// comes back to again and again.
    fn knows_scenery(&self, stage: &Stage, lines: &[Line]) -> bool {
        let is_backdrop = match stage.layout {
            Layout::Title | Layout::Village => true,
            Layout::Scene | Layout::Result | Layout::Page => false,
        };
        let is_heard = |line: &Line| self.heard.contains(&line.words);
        self.scenery == lines || is_backdrop && lines.iter().all(is_heard)
    }

    /// The words of a line as they are best said now; `None` if they are better left out.
    pub(super) fn word(&mut self, line: Line, everything: bool) -> Option<String> {
        match line.kind {
            Kind::Words => Some(line.words),
            Kind::Portrait => {
                let is_new = self.heard.insert(line.words.clone());
                (is_new || everything).then_some(line.words)
            }
            Kind::Speech { speaker, brief } => {
                let goes_on = self.speaker.as_ref() == Some(&speaker) && !everything;
                self.speaker = Some(speaker);
                Some(if goes_on { brief } else { line.words })
            }
        }
    }

    /// Whether a command is worth a word: it belongs to the moment and has just become possible,
    /// or is the way back from what did not go well.
    pub(super) fn is_news(&self, stage: &Stage, command: Command) -> bool {
        let is_way_back = command == Command::Rewind
            && self.moment != Some(stage.moment)
            && stage
                .feedback
                .as_ref()
                .is_some_and(|feedback| feedback.tone == Tone::NotYet);
        is_way_back || command.is_of_the_moment() && !self.commands.contains(&command)
    }

    /// Keeps in mind that a stage has been said.
    pub(super) fn keep(&mut self, stage: &Stage, script: Script) {
        let scenery = script.part(Part::Scenery);
        if !scenery.is_empty() {
            self.scenery = scenery.to_vec();
            let words = scenery.iter().map(|line| line.words.clone());
            self.heard.extend(words);
        }
        self.moment = Some(stage.moment);
        self.script = script;
        self.commands = Command::possible(stage).collect();
    }
}

#[cfg(test)]
mod tests {
    use crate::plain::samples::{self, face, item, menu};
    use crate::stage::{Feedback, Mark, Paragraph, Tone};
    use crate::words::{Catalog, Text};

    #[test]
    fn the_way_back_is_told_each_time_that_something_did_not_go_well() {
        let mut face = face(Catalog::English);
        face.speak(&samples::choose());
        let said = face.speak(&samples::chosen());
        assert!(said.ends_with("go on.\nOr type rewind.\n"));
        assert!(!face.speak(&samples::chosen()).contains("rewind"));
        let mut stage = samples::chosen();
        stage.moment += 1;
        stage.feedback = stage.feedback.map(|feedback| Feedback {
            tone: Tone::Good,
            ..feedback
        });
        assert!(!face.speak(&stage).contains("rewind"));
    }

    #[test]
    fn another_question_is_read_whole_even_with_feedback_on_the_last() {
        let mut face = face(Catalog::English);
        face.speak(&samples::choose());
        let mut stage = samples::chosen();
        stage.ask = Some(Text::new("And now?"));
        assert!(
            face.speak(&stage)
                .contains("And now?\n1. The fish's name.\n2. ")
        );
        stage.moment += 1;
        menu(&mut stage).items.push(item("new", "Wait"));
        assert!(
            face.speak(&stage)
                .contains("And now?\n1. The fish's name.\n2. ")
        );
    }

    #[test]
    fn of_the_same_moment_only_the_prompt_is_said_again() {
        for stage in samples::all() {
            let mut face = face(Catalog::English);
            face.speak(&stage);
            assert_eq!(face.speak(&stage).lines().count(), 1);
        }
    }

    #[test]
    fn again_says_everything_even_what_is_said_once() {
        let mut face = face(Catalog::English);
        let first = face.speak(&samples::choose());
        assert_eq!(
            face.again(&samples::choose()).lines().count(),
            first.lines().count()
        );
        assert!(
            face.again(&samples::choose())
                .contains("Picture: Pip the otter bites")
        );
        assert!(face.again(&samples::choose()).contains("Pip, worried: "));
        assert!(
            face.again(&samples::choose())
                .contains("hint, ask, rewind, again")
        );
        assert!(!face.again(&samples::forge()).contains("full screen"));
    }

    #[test]
    fn a_new_moment_with_nothing_new_is_said_whole() {
        let mut face = face(Catalog::English);
        face.speak(&samples::say());
        let mut stage = samples::say();
        stage.moment += 1;
        assert!(face.speak(&stage).contains("Pip: Guessatron only looked"));
    }

    #[test]
    fn paragraphs_that_come_later_are_said_alone() {
        let mut stage = samples::result();
        let mut face = face(Catalog::English);
        face.speak(&stage);
        stage.moment += 1;
        stage
            .paragraphs
            .push(Paragraph::Plain(Text::new("One more")));
        let said = face.speak(&stage);
        assert_eq!(said, "One more.\nPress Enter: to the map.\n");
    }

    #[test]
    fn a_switched_mark_is_said_alone_within_its_moment() {
        let mut stage = samples::page();
        let mut face = face(Catalog::English);
        face.speak(&stage);
        menu(&mut stage).items[0].mark = Mark::Off;
        assert_eq!(
            face.speak(&stage),
            "1. Motion, off.\nType 1 or 2, then Enter.\n"
        );
    }

    #[test]
    fn new_commands_are_told_when_they_become_possible_and_not_again() {
        let mut face = face(Catalog::English);
        face.speak(&samples::say());
        assert!(
            face.speak(&samples::choose())
                .ends_with("Or type hint, ask or rewind.\n")
        );
        assert!(!face.speak(&samples::sort()).contains("Or type"));
        face.speak(&samples::say());
        let said = face.speak(&samples::forge());
        assert!(said.ends_with("Or type a colon and then hint, ask or rewind.\n"));
    }
}
