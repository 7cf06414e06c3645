//! Walks through every text of a level that a child reads, each with its path.

mod chat;
mod leak;
mod panel;
mod photos;

use crate::content::{Choice, Level, Match, Order, Say, Step};
use crate::words::Text;

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A name: of the level, of an Oops card.
    Title,
    /// Somebody speaks.
    Speech,
    /// The question or task of a step.
    Ask,
    /// Something to choose from, or what stands on a bin.
    Label,
    /// What is told after a choice.
    Because,
    /// A hint, or what Auntie Bo says.
    Hint,
    /// The story of an Oops card.
    Oops,
    /// What a hard word means.
    Meaning,
    /// A question to talk about at the end.
    Talk,
}

impl Part {
    /// Whether a child reads it alone, so that it counts for how hard a level is to read.
    pub(super) const fn is_in_play(self) -> bool {
        match self {
            Self::Speech
            | Self::Ask
            | Self::Label
            | Self::Because
            | Self::Hint
            | Self::Oops
            | Self::Meaning => true,
            // Names are no sentences, and the talk is led by a grown-up.
            Self::Title | Self::Talk => false,
        }
    }
}

/// A text with its place.
pub(super) struct Told<'l> {
    /// The way to it: "start › step 3 › text".
    pub(super) path: String,
    /// The full form.
    pub(super) text: &'l Text,
    /// The way to the shorter form, and the form.
    pub(super) brief: Option<(String, &'l Text)>,
    /// Who says it, if anybody does.
    pub(super) by: Option<&'l str>,
    /// What it is for.
    pub(super) part: Part,
}

/// All texts of a level that a child reads.
pub(super) fn texts(level: &Level) -> Vec<Told<'_>> {
    let mut walk = Walk { told: Vec::new() };
    walk.add("title", level.title(), Part::Title);
    for (id, card) in level.oops() {
        walk.add(&format!("oops › {id} › title"), &card.title, Part::Title);
        walk.add(&format!("oops › {id} › text"), &card.text, Part::Oops);
    }
    for (word, meaning) in level.words() {
        walk.add(&format!("words › {word}"), meaning, Part::Meaning);
    }
    if let Some(jigsaw) = level.jigsaw() {
        walk.add("jigsaw › ask", &jigsaw.ask, Part::Ask);
        for piece in &jigsaw.pieces {
            let path = format!("jigsaw › pieces › {}", piece.key);
            walk.add(&path, &piece.text, Part::Label);
        }
        walk.add("jigsaw › joined", &jigsaw.joined, Part::Because);
    }
    for (name, scene) in level.scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            walk.step(&step_path(name, index), step);
        }
    }
    for (index, talk) in level.grown_ups().talk.iter().enumerate() {
        let path = format!("grown_ups › talk {}", index + 1);
        walk.add(&path, talk, Part::Talk);
    }
    walk.told
}

/// The path of a step by its place in a scene, from 0.
pub(super) fn step_path(scene: &str, index: usize) -> String {
    format!("{scene} › step {}", index + 1)
}

struct Walk<'l> {
    told: Vec<Told<'l>>,
}

impl<'l> Walk<'l> {
    fn add(&mut self, path: &str, text: &'l Text, part: Part) {
        self.told.push(Told {
            path: path.to_owned(),
            text,
            brief: None,
            by: None,
            part,
        });
    }

    fn add_with_brief(
        &mut self,
        path: &str,
        (field, text): (&str, &'l Text),
        brief: Option<&'l Text>,
        by: Option<&'l str>,
        part: Part,
    ) {
        self.told.push(Told {
            path: format!("{path} › {field}"),
            text,
            brief: brief.map(|brief| (format!("{path} › brief"), brief)),
            by,
            part,
        });
    }

    fn say(&mut self, path: &str, say: &'l Say) {
        let text = ("text", &say.text);
        self.add_with_brief(path, text, say.brief.as_ref(), Some(&say.by), Part::Speech);
    }

    fn speeches(&mut self, path: &str, name: &str, speeches: &'l [Say]) {
        for (index, say) in speeches.iter().enumerate() {
            self.say(&format!("{path} › {name} {}", index + 1), say);
        }
    }

    fn ask(&mut self, path: &str, (ask, brief): (&'l Text, &'l Option<Text>), by: Option<&'l str>) {
        self.add_with_brief(path, ("ask", ask), brief.as_ref(), by, Part::Ask);
    }

    fn options(&mut self, path: &str, options: &'l [Choice]) {
        for (index, option) in options.iter().enumerate() {
            let path = format!("{path} › option {}", index + 1);
            let say = ("say", &option.say);
            self.add_with_brief(&path, say, option.brief.as_ref(), None, Part::Label);
            self.add(&format!("{path} › because"), &option.because, Part::Because);
            self.speeches(&path, "happens", &option.happens);
        }
    }

    fn help(&mut self, path: &str, hints: &'l [Text], auntie: Option<&'l Text>) {
        for (index, hint) in hints.iter().enumerate() {
            self.add(&format!("{path} › hint {}", index + 1), hint, Part::Hint);
        }
        if let Some(auntie) = auntie {
            self.add(&format!("{path} › auntie"), auntie, Part::Hint);
        }
    }

    fn order(&mut self, path: &str, order: &'l Order) {
        self.ask(path, (&order.ask, &order.brief), order.by.as_deref());
        for (index, card) in order.cards.iter().enumerate() {
            let path = format!("{path} › card {}", index + 1);
            let say = ("say", &card.say);
            self.add_with_brief(&path, say, card.brief.as_ref(), None, Part::Label);
        }
        for (index, rule) in order.rules.iter().enumerate() {
            let path = format!("{path} › rule {}", index + 1);
            self.add(&format!("{path} › because"), &rule.because, Part::Because);
            self.speeches(&path, "happens", &rule.happens);
        }
        self.add(&format!("{path} › because"), &order.because, Part::Because);
        self.speeches(path, "won", &order.won);
        self.help(path, &order.hints, order.auntie.as_ref());
    }

    fn pairs(&mut self, path: &str, pairs: &'l Match) {
        self.ask(path, (&pairs.ask, &pairs.brief), pairs.by.as_deref());
        for (index, pair) in pairs.pairs.iter().enumerate() {
            let path = format!("{path} › pair {}", index + 1);
            let say = ("say", &pair.say);
            self.add_with_brief(&path, say, pair.brief.as_ref(), None, Part::Label);
            self.told.push(Told {
                path: format!("{path} › with"),
                text: &pair.with,
                brief: pair
                    .with_brief
                    .as_ref()
                    .map(|brief| (format!("{path} › with_brief"), brief)),
                by: None,
                part: Part::Label,
            });
            self.add(&format!("{path} › because"), &pair.because, Part::Because);
            self.add(&format!("{path} › instead"), &pair.instead, Part::Because);
            self.speeches(&path, "happens", &pair.happens);
        }
        for (index, extra) in pairs.extra.iter().enumerate() {
            let path = format!("{path} › extra {}", index + 1);
            self.add(&path, extra, Part::Label);
        }
        self.speeches(path, "won", &pairs.won);
        self.help(path, &pairs.hints, pairs.auntie.as_ref());
    }

    fn step(&mut self, path: &str, step: &'l Step) {
        match step {
            Step::Say(say) => self.say(path, say),
            Step::Choose(choose) => {
                self.ask(path, (&choose.ask, &choose.brief), choose.by.as_deref());
                self.options(path, &choose.options);
                self.help(path, &choose.hints, choose.auntie.as_ref());
            }
            Step::Sort(sort) => {
                self.ask(path, (&sort.ask, &sort.brief), sort.by.as_deref());
                for (index, bin) in sort.bins.iter().enumerate() {
                    let path = format!("{path} › bin {} › label", index + 1);
                    self.add(&path, &bin.label, Part::Label);
                }
                for (index, card) in sort.cards.iter().enumerate() {
                    let path = format!("{path} › card {}", index + 1);
                    let say = ("say", &card.say);
                    self.add_with_brief(&path, say, card.brief.as_ref(), None, Part::Label);
                    for (bin, answer) in &card.answers {
                        let path = format!("{path} › {bin} › because");
                        self.add(&path, &answer.because, Part::Because);
                    }
                }
                self.help(path, &sort.hints, sort.auntie.as_ref());
            }
            Step::Forge(forge) => {
                self.ask(path, (&forge.ask, &forge.brief), forge.by.as_deref());
                self.add(&format!("{path} › account"), &forge.account, Part::Label);
                self.speeches(path, "won", &forge.won);
                self.speeches(path, "left", &forge.left);
                self.help(path, &forge.hints, forge.auntie.as_ref());
            }
            Step::Teach(teach) => {
                // The listener's face is shown, and the words are the narrator's.
                self.ask(path, (&teach.ask, &teach.brief), None);
                for (index, slot) in teach.slots.iter().enumerate() {
                    let path = format!("{path} › slot {}", index + 1);
                    self.add(&format!("{path} › lead"), &slot.lead, Part::Label);
                    self.options(&path, &slot.options);
                }
                self.speeches(path, "thanks", &teach.thanks);
                self.help(path, &teach.hints, teach.auntie.as_ref());
            }
            Step::Dice(dice) => {
                self.ask(path, (&dice.ask, &dice.brief), dice.by.as_deref());
                self.add(&format!("{path} › account"), &dice.account, Part::Label);
                self.speeches(path, "won", &dice.won);
                self.help(path, &dice.hints, dice.auntie.as_ref());
            }
            Step::Recall(recall) => {
                self.ask(path, (&recall.ask, &recall.brief), recall.by.as_deref());
                self.add(&format!("{path} › account"), &recall.account, Part::Label);
                self.speeches(path, "won", &recall.won);
                self.help(path, &recall.hints, recall.auntie.as_ref());
            }
            Step::Race(race) => {
                self.ask(path, (&race.ask, &race.brief), race.by.as_deref());
                for (index, lock) in race.locks.iter().enumerate() {
                    let path = format!("{path} › lock {} › owner", index + 1);
                    self.add(&path, &lock.owner, Part::Label);
                }
                if let Some(because) = &race.because {
                    self.add(&format!("{path} › because"), because, Part::Because);
                }
                self.speeches(path, "won", &race.won);
                self.help(path, &race.hints, race.auntie.as_ref());
            }
            Step::Guess(guess) => {
                self.ask(path, (&guess.ask, &guess.brief), guess.by.as_deref());
                self.add(&format!("{path} › owner"), &guess.owner, Part::Label);
                for (index, clue) in guess.clues.iter().enumerate() {
                    let path = format!("{path} › clue {} › say", index + 1);
                    self.add(&path, &clue.say, Part::Because);
                }
                self.add(&format!("{path} › because"), &guess.because, Part::Because);
                self.speeches(path, "won", &guess.won);
                self.speeches(path, "lost", &guess.lost);
                self.help(path, &guess.hints, guess.auntie.as_ref());
            }
            Step::Order(order) => self.order(path, order),
            Step::Match(pairs) => self.pairs(path, pairs),
            Step::Spot(spot) => self.spot(path, spot),
            Step::Photo(photo) => self.photo(path, photo),
            Step::Copies(copies) => self.copies(path, copies),
            Step::Leak(leak) => self.leak(path, leak),
            Step::Settings(panel) => self.panel(path, panel),
            Step::Chat(chat) => self.chat(path, chat),
            Step::End(_) | Step::Go(_) | Step::Back => {}
            Step::Profile(profile) => self.profile(path, profile),
        }
    }
}
