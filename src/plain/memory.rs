//! `Memory`: what was said, and what of a stage is therefore news.

mod beside;
mod known;

use std::collections::HashSet;

use super::command::Command;
use super::script::{Block, Part, Script};
use super::speak::{Kind, Line};
use super::talk::Talk;
use crate::stage::{Body, Layout, Stage};
use crate::words::Text;

/// What was said. Never holds anything that a child typed, since no script does.
#[derive(Default)]
pub(super) struct Memory {
    moment: Option<u64>,
    script: Script,
    /// Commands that were told in this level.
    told: Vec<Command>,
    /// What the line is for that was typed last in this step.
    field: Option<Text>,
    /// What somebody said in this step that led to a question.
    speech: Vec<Line>,
    /// What the child did, if that was said since there was something to do.
    deed: Vec<Line>,
    /// Whether it was told that commands need a colon in a field.
    knows_colon: bool,
    /// Whether something was just answered, so that how it went is news even if it is the same.
    has_answered: bool,
    /// How the last answer went, if that was said since.
    judged: Vec<Line>,
    /// What was read of a talk in this step.
    talk: Talk,
    known: Known,
    scenery: Vec<Line>,
    /// Descriptions of backdrops, said once.
    heard: HashSet<String>,
    /// Whose face was described.
    met: HashSet<String>,
    /// Whether the face of whoever speaks next was just described, mood and all.
    is_described: bool,
    /// Who spoke last, in which mood.
    speaker: Option<String>,
}

/// What was told in a step and need not be told in it again.
#[derive(Default)]
struct Known {
    /// What can be done in a talk beside replying, as far as it was said in full.
    beside: HashSet<String>,
    /// Whether it was told what a number changes.
    dials: bool,
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
    /// All but what a line to type is for.
    WithoutTask,
    /// What is still wanted.
    Unmet,
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
        let news = self.beside(news, script);
        if news.is_empty() && self.moment != Some(stage.moment) {
            return script.lines().cloned().collect();
        }
        news
    }

    fn news_of(&self, stage: &Stage, script: &Script, block: &Block) -> Vec<Line> {
        let old = self.script.part(block.part);
        let new = block.lines.as_slice();
        if block.part == Part::Chat {
            return if self.is_same_step(script) {
                self.talk.news(new)
            } else {
                new.to_vec()
            };
        }
        let news = match self.extent(stage, script, block) {
            Extent::Nothing => &[],
            Extent::WholeIfChanged if new == old => &[],
            Extent::Whole | Extent::WholeIfChanged => new,
            Extent::ChangedLines => {
                let is_same_moment = self.moment == Some(stage.moment);
                let is_put_back = |line: &Line| line.kind == Kind::Unmarked && is_same_moment;
                let is_new = |line: &&Line| !old.contains(line) && !is_put_back(line);
                let is_news = new.iter().filter(is_new).cloned();
                // Nothing else can change of a card within a moment.
                return if is_same_moment {
                    is_news.map(beside::put_back).collect()
                } else {
                    is_news.collect()
                };
            }
            Extent::WithoutTask => {
                let is_other = |line: &&Line| line.kind != Kind::Task;
                return new.iter().filter(is_other).cloned().collect();
            }
            Extent::Unmet => {
                let is_unmet = |line: &&Line| line.kind == Kind::Unmet;
                return new.iter().filter(is_unmet).cloned().collect();
            }
            Extent::Added => new.strip_prefix(old).unwrap_or(new),
        };
        news.to_vec()
    }

    fn extent(&self, stage: &Stage, script: &Script, block: &Block) -> Extent {
        let is_same_moment = self.moment == Some(stage.moment);
        let is_aside = stage.hint.is_some() && !self.has_said(script, Part::Hint);
        let is_only_news = is_same_moment || is_aside;
        if !is_only_news && self.is_retry(stage, script) {
            match block.part {
                Part::Speech | Part::Paragraphs | Part::Ask => return Extent::Nothing,
                Part::Body => return Extent::WithoutTask,
                Part::Outcome => return Extent::Unmet,
                Part::Heading
                | Part::Trail
                | Part::Notice
                | Part::Scenery
                | Part::Parade
                | Part::Reveal
                | Part::Chat
                | Part::Feedback
                | Part::Veil
                | Part::Hint => {}
            }
        }
        match block.part {
            Part::Heading | Part::Trail | Part::Notice | Part::Parade | Part::Chat | Part::Hint => {
                Extent::WholeIfChanged
            }
            Part::Speech => {
                // What leads to a question is said once, though the question may come again.
                let has_led_here = asks(stage) && block.lines == self.speech;
                if has_led_here && self.is_same_step(script) {
                    Extent::Nothing
                } else {
                    Extent::WholeIfChanged
                }
            }
            Part::Scenery => {
                if self.knows_scenery(stage, &block.lines) {
                    Extent::Nothing
                } else if stage.layout == Layout::Photo && is_same_moment {
                    // A tool has changed something about the photo.
                    Extent::ChangedLines
                } else {
                    Extent::Whole
                }
            }
            // A tool has changed something about the photo.
            Part::Paragraphs if stage.layout == Layout::Photo && is_same_moment => {
                Extent::ChangedLines
            }
            Part::Paragraphs => Extent::Added,
            // How the last card went is said once: right after it, or after what came of it.
            Part::Feedback
                if !is_only_news
                    && !self.has_answered
                    && matches!(stage.body, Body::Bins(_))
                    && block.lines == self.judged =>
            {
                Extent::Nothing
            }
            Part::Reveal | Part::Feedback | Part::Outcome => {
                let is_same_again = self.has_answered && block.part == Part::Feedback;
                if is_only_news && !is_same_again {
                    Extent::WholeIfChanged
                } else {
                    Extent::Whole
                }
            }
            // What was done is said at once; with how it went it need not be said again.
            Part::Ask
                if !is_same_moment
                    && matches!(stage.body, Body::Nothing)
                    && self.is_same_step(script)
                    && block.lines == self.deed =>
            {
                Extent::Nothing
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

    fn is_same_step(&self, script: &Script) -> bool {
        self.has_said(script, Part::Trail)
    }

    fn has_said(&self, script: &Script, part: Part) -> bool {
        script.part(part) == self.script.part(part)
    }

    /// The words of a line as they are best said now; `None` if they are better left out.
    pub(super) fn word(&mut self, line: Line, everything: bool) -> Option<String> {
        match line.kind {
            Kind::Words
            | Kind::Unmarked
            | Kind::Down { .. }
            | Kind::Task
            | Kind::Unmet
            | Kind::Mine
            | Kind::Beside { .. }
            | Kind::Also => Some(line.words),
            Kind::Portrait { person } => {
                let is_said = self.met.insert(person);
                self.is_described = is_said;
                is_said.then_some(line.words)
            }
            Kind::Speech { speaker, brief } => {
                let goes_on = self.speaker.as_ref() == Some(&speaker) && !everything;
                let goes_on = std::mem::take(&mut self.is_described) || goes_on;
                self.speaker = Some(speaker);
                Some(if goes_on { brief } else { line.words })
            }
        }
    }

    /// Whether a command is worth a word: it was not told yet in this level.
    pub(super) fn is_news(&self, command: Command) -> bool {
        !self.told.contains(&command)
    }

    /// Keeps in mind that a command was told.
    pub(super) fn keep_told(&mut self, command: Command) {
        self.told.push(command);
    }

    /// Whether it must still be told that commands need a colon here; said once.
    pub(super) fn must_tell_colon(&mut self) -> bool {
        !std::mem::replace(&mut self.knows_colon, true)
    }

    /// Keeps in mind that something was answered that is judged.
    pub(super) fn expect_judgement(&mut self) {
        self.has_answered = true;
        self.judged.clear();
    }

    /// Keeps in mind that an answer is taken back.
    pub(super) const fn expect_way_back(&mut self) {
        self.talk.go_back();
    }

    /// Whether it must still be told in this step what a number changes.
    pub(super) const fn must_tell_dials(&mut self) -> bool {
        !std::mem::replace(&mut self.known.dials, true)
    }

    /// Whether a stage is of the moment that was said last.
    pub(super) fn is_same_moment(&self, stage: &Stage) -> bool {
        self.moment == Some(stage.moment)
    }

    /// How things went has been said.
    pub(super) const fn close_answer(&mut self) {
        self.has_answered = false;
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
        if !self.is_same_step(&script) {
            self.field = None;
            self.speech.clear();
            self.deed.clear();
            self.talk = Talk::default();
            self.known = Known::default();
        }
        let body = script.part(Part::Body);
        self.known.beside.extend(beside::beside(body).cloned());
        self.talk.keep(script.part(Part::Chat));
        if !matches!(stage.body, Body::Nothing) {
            self.deed.clear();
        } else if matches!(stage.layout, Layout::Scene | Layout::Photo) && stage.ask.is_some() {
            self.deed = script.part(Part::Ask).to_vec();
        }
        let speech = script.part(Part::Speech);
        if asks(stage) && !speech.is_empty() {
            self.speech = speech.to_vec();
        }
        let heading = script.part(Part::Heading);
        if !heading.is_empty() && heading != self.script.part(Part::Heading) {
            self.told.clear();
        }
        let feedback = script.part(Part::Feedback);
        if !feedback.is_empty() {
            self.judged = feedback.to_vec();
        }
        if let Body::Field(field) = &stage.body {
            self.field = Some(field.label.clone());
        }
        self.script = script;
    }
}

/// Whether what somebody says leads to something that may have to be done more than once.
const fn asks(stage: &Stage) -> bool {
    stage.ask.is_some() || matches!(stage.body, Body::Hand(_))
}

#[cfg(test)]
mod tests;
