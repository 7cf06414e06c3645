//! `Face`: remembers what was said, so that only news is spoken.

use super::command::Command;
use super::hear::{self, Heard};
use super::memory::Memory;
use super::script::Script;
use super::speak::{Line, Voice};
use super::{prompt, words};
use crate::stage::{Picture, Stage};
use crate::words::{Catalog, Text};

/// A voice that tells what is on stage, and an ear for lines that are typed.
///
/// It keeps what it said, which never holds anything that a child typed.
pub struct Face {
    voice: Voice,
    memory: Memory,
}

impl Face {
    /// A face that has said nothing yet. `describe` gives the alt text of a picture as it looks
    /// on stage (its mood, what is hidden and shown), or nothing.
    pub fn new(catalog: Catalog, describe: impl Fn(&Picture) -> Option<String> + 'static) -> Self {
        Self {
            voice: Voice {
                catalog,
                describe: Box::new(describe),
            },
            memory: Memory::default(),
        }
    }

    /// The first lines of a transcript: how to answer, and the commands. Each line has its end.
    pub fn welcome(&self) -> String {
        let told = [
            Command::Hint,
            Command::Rewind,
            Command::Again,
            Command::Words,
            Command::Help,
            Command::Quit,
        ];
        let mut welcome = words::WELCOME.with("example", Text::verbatim(":quit"));
        if let Some(list) = words::list(told.into_iter().map(Command::text).collect()) {
            welcome = welcome.with("commands", list);
        }
        let more = words::WELCOME_MORE
            .with("ask", Command::Ask.text())
            .with("back", Command::Back.text())
            .with("transcript", Command::Transcript.text())
            .with("again", Command::Again.text());
        self.print(&[welcome, more])
    }

    /// What is new on stage since the last time: of the same moment what has changed, of a new
    /// moment all but what the ear still has. Then how to answer. Each line has its end.
    pub fn speak(&mut self, stage: &Stage) -> String {
        let script = Script::of(stage, &self.voice);
        let lines = self.memory.news(stage, &script);
        self.say(stage, script, lines, false)
    }

    /// What is new on stage, without how to answer: for between several answers of one line.
    pub fn remark(&mut self, stage: &Stage) -> String {
        let script = Script::of(stage, &self.voice);
        let lines = self.memory.news(stage, &script);
        let said = self.words(lines, false);
        self.memory.keep(stage, script);
        said
    }

    /// The whole stage once more, pictures included, for [`Heard::Again`].
    pub fn again(&mut self, stage: &Stage) -> String {
        let script = Script::of(stage, &self.voice);
        let lines = script.lines().cloned().collect();
        self.say(stage, script, lines, true)
    }

    /// The words for a text, such as that of [`Heard::Unclear`]. Each line has its end.
    pub fn tell(&self, text: &Text) -> String {
        self.print(std::slice::from_ref(text))
    }

    /// What a line of input means now. Its end may still be on it.
    pub fn hear(&self, stage: &Stage, line: &str) -> Heard {
        hear::hear(stage, &self.voice, line)
    }

    /// Says lines and how to answer, and remembers that.
    fn say(&mut self, stage: &Stage, script: Script, lines: Vec<Line>, everything: bool) -> String {
        let mut said = self.words(lines, everything);
        said.push_str(&self.print(&self.ways_on(stage, everything)));
        self.memory.keep(stage, script);
        said
    }

    fn words(&mut self, lines: Vec<Line>, everything: bool) -> String {
        let mut said = String::new();
        for line in lines {
            if let Some(words) = self.memory.word(line, everything) {
                said.push_str(&words);
                said.push('\n');
            }
        }
        said
    }

    /// How to answer, and the commands that were not possible a moment ago.
    fn ways_on(&self, stage: &Stage, everything: bool) -> Vec<Text> {
        let Some(prompt) = prompt::prompt(stage, &self.voice) else {
            return vec![prompt::only_commands(Command::possible(stage))];
        };
        let news = Command::possible(stage)
            .filter(|command| everything || self.memory.is_news(stage, *command));
        std::iter::once(prompt)
            .chain(prompt::commands(stage, news))
            .collect()
    }

    fn print(&self, texts: &[Text]) -> String {
        texts
            .iter()
            .flat_map(|text| self.voice.say(text))
            .fold(String::new(), |said, line| said + &line + "\n")
    }
}
