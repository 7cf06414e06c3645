//! `Face`: remembers what was said, so that only news is spoken.

use super::command::Command;
use super::hear::{self, Heard};
use super::memory::Memory;
use super::script::Script;
use super::speak::{Kind, Line, Seen, Voice};
use super::{prompt, words};
use crate::stage::{Action, Picture, Stage};
use crate::words::{Catalog, Text};

/// A voice that tells what is on stage, and an ear for lines that are typed.
///
/// It keeps what it said, which never holds anything that a child typed.
pub struct Face {
    voice: Voice,
    memory: Memory,
    /// What is to be said of a line that was heard, before all that it led to.
    aside: Option<Text>,
    /// The command whose word was typed last where it would be taken as text.
    doubted: Option<Command>,
}

impl Face {
    /// A face that has said nothing yet. `describe` gives what is to be seen in a picture as it
    /// looks on stage (its mood, what is hidden and shown), or nothing; words alone are enough
    /// where no map is shown.
    pub fn new<S: Into<Seen>>(
        catalog: Catalog,
        describe: impl Fn(&Picture) -> Option<S> + 'static,
    ) -> Self {
        Self {
            voice: Voice {
                catalog,
                describe: Box::new(move |picture| describe(picture).map(Into::into)),
            },
            memory: Memory::default(),
            aside: None,
            doubted: None,
        }
    }

    /// The first lines of a transcript: how to answer, and the commands. Each line has its end.
    pub fn welcome(&self) -> String {
        let told = [
            Command::Hint,
            Command::Rewind,
            Command::Skip,
            Command::Again,
            Command::Words,
            Command::Help,
            Command::Quit,
        ];
        let mut welcome = words::WELCOME.with("example", Text::verbatim(":quit"));
        if let Some(list) = words::list(told.into_iter().map(Command::text).collect()) {
            welcome = welcome.with("commands", list);
        }
        self.print(&[welcome])
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
        let mut said = self.take_aside();
        said.push_str(&self.words(lines, false));
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
    pub fn hear(&mut self, stage: &Stage, line: &str) -> Heard {
        // A forgotten colon must not hand in a password; the same word once more is meant.
        if let Some(command) = hear::without_colon(stage, line)
            && self.doubted.replace(command) != Some(command)
        {
            return Heard::Unclear(prompt::did_you_mean(command));
        }
        self.doubted = None;
        let heard = hear::hear(stage, &self.voice, line);
        let Heard::Actions(actions) = heard else {
            return heard;
        };
        let (actions, aside) = hear::without_sorted(stage, actions);
        match aside {
            Some(aside) if actions.is_empty() => hear::unclear(stage, &self.voice, aside),
            aside => {
                self.aside = aside;
                let is_judged = |action| hear::is_judged(stage, action);
                if actions.iter().any(is_judged) {
                    self.memory.expect_judgement();
                }
                if actions.contains(&Action::Rewind) {
                    self.memory.expect_way_back();
                }
                Heard::Actions(actions)
            }
        }
    }

    fn take_aside(&mut self) -> String {
        let aside = self.aside.take();
        aside.map_or_else(String::new, |aside| self.tell(&aside))
    }

    /// Says lines and how to answer, and remembers that.
    fn say(&mut self, stage: &Stage, script: Script, lines: Vec<Line>, everything: bool) -> String {
        let mut said = self.take_aside();
        // What follows is known where everything is told in short, or only a switch was changed.
        let is_told = lines.iter().any(|line| line.kind == Kind::Also)
            || prompt::has_dials(stage)
                && self.memory.is_same_moment(stage)
                && !lines.is_empty()
                && !everything
                && stage.hint.is_none();
        said.push_str(&self.words(lines, everything));
        self.memory.keep(stage, script);
        self.memory.close_answer();
        let mut ways_on = self.ways_on(stage, everything);
        if is_told && !prompt::has_way_back(stage) && !ways_on.is_empty() {
            ways_on.remove(0);
        }
        said.push_str(&self.print(&ways_on));
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

    /// How to answer, and the commands that were not told yet in this level.
    fn ways_on(&mut self, stage: &Stage, everything: bool) -> Vec<Text> {
        let Some(prompt) = prompt::prompt(stage, &self.voice) else {
            return vec![prompt::only_commands(Command::possible(stage))];
        };
        let mut ways_on = vec![prompt];
        if prompt::has_dials(stage) && (self.memory.must_tell_dials() || everything) {
            ways_on.insert(0, prompt::what_changes(stage));
        }
        if prompt::takes_text(stage) && (self.memory.must_tell_colon() || everything) {
            ways_on.push(prompt::colon(stage));
        }
        let mut offers = Vec::new();
        for command in prompt::worth_a_word(stage) {
            let is_news = self.memory.is_news(command);
            if is_news {
                self.memory.keep_told(command);
            }
            let is_said = command == Command::Rewind && prompt::has_way_back(stage);
            if (is_news || everything) && !is_said {
                offers.extend(prompt::offer(stage, command));
            }
        }
        ways_on.extend(offers.into_iter().reduce(words::pair));
        ways_on
    }

    fn print(&self, texts: &[Text]) -> String {
        texts
            .iter()
            .flat_map(|text| self.voice.say(text))
            .fold(String::new(), |said, line| said + &line + "\n")
    }
}
