//! Steps, people and moments for tests, and what effects and stages hold as short lines.

use std::collections::BTreeMap;

use super::{Context, Effect, Input, State};
use crate::content::{
    Answer, Bin, Card, Choice, Choose, Forge, Goal, Mood, Person, Say, Slot, Sort, Step, Teach,
    Verdict,
};
use crate::password::{Advice, Piece, PieceKind, Strength};
use crate::stage::{Action, Body, Edit, Id, Paragraph, Picture, Stage, Typed};
use crate::words::{Catalog, Text};

pub(crate) fn text(words: &str) -> Text {
    Text::from_data(words)
}

pub(crate) fn words(text: &Text) -> String {
    Catalog::English.say(text)
}

pub(crate) fn people() -> BTreeMap<String, Person> {
    let person = |name: &str, portrait: &str| Person {
        name: text(name),
        portrait: portrait.into(),
    };
    [
        ("pip".to_owned(), person("Pip", "pip-face")),
        ("guessatron".to_owned(), person("Guessatron 3000", "robot")),
    ]
    .into()
}

/// A step being played, with all that its rules are told.
pub(crate) struct Played {
    pub(crate) state: State,
    pub(crate) people: BTreeMap<String, Person>,
    pub(crate) fewer_words: bool,
    pub(crate) veil: bool,
    pub(crate) chance: u64,
}

impl Played {
    pub(crate) fn begin(step: impl Into<Step>) -> Self {
        Self::with(step, false, false, 1)
    }

    pub(crate) fn with(step: impl Into<Step>, fewer_words: bool, veil: bool, chance: u64) -> Self {
        let people = people();
        let context = Context {
            people: &people,
            fewer_words,
            veil,
            chance,
        };
        let state = State::begin(&step.into(), &context).expect("a step that can be played");
        Self {
            state,
            people,
            fewer_words,
            veil,
            chance,
        }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            people: &self.people,
            fewer_words: self.fewer_words,
            veil: self.veil,
            chance: self.chance,
        }
    }

    /// Tells the step something and gives back what it asks for, in short lines.
    pub(crate) fn tell(&mut self, input: Input) -> Vec<String> {
        self.effects(input).iter().map(effect).collect()
    }

    pub(crate) fn effects(&mut self, input: Input) -> Vec<Effect> {
        let context = Context {
            people: &self.people,
            fewer_words: self.fewer_words,
            veil: self.veil,
            chance: self.chance,
        };
        self.state.update(input, &context)
    }

    pub(crate) fn act(&mut self, action: Action) -> Vec<String> {
        self.tell(Input::Act(action))
    }

    pub(crate) fn go(&mut self) -> Vec<String> {
        self.act(Action::Go)
    }

    pub(crate) fn pick(&mut self, id: &str) -> Vec<String> {
        self.act(pick(id))
    }

    pub(crate) fn put(&mut self, card: &str, bin: &str) -> Vec<String> {
        self.act(put(card, bin))
    }

    pub(crate) fn edit(&mut self, edit: Edit) -> Vec<String> {
        self.act(Action::Edit(edit))
    }

    pub(crate) fn insert(&mut self, typed: &str) -> Vec<String> {
        self.edit(Edit::Insert(Typed::new(typed)))
    }

    pub(crate) fn scored(&mut self, ticket: u64, strength: Strength) -> Vec<String> {
        self.tell(Input::Scored { ticket, strength })
    }

    pub(crate) fn stage(&self) -> Stage {
        self.state.stage(&self.context())
    }

    pub(crate) fn seen(&self) -> Vec<String> {
        seen(&self.stage())
    }

    pub(crate) fn opening(&self) -> String {
        let line = self.state.opening(&self.context()).unwrap();
        note(line.by.as_ref(), &line.text)
    }

    pub(crate) fn hints(&self) -> usize {
        self.state.hints().len()
    }
}

pub(crate) fn pick(id: &str) -> Action {
    Action::Pick(Id::from(id.to_owned()))
}

pub(crate) fn put(card: &str, bin: &str) -> Action {
    Action::Put {
        card: Id::from(card.to_owned()),
        bin: Id::from(bin.to_owned()),
    }
}

pub(crate) fn effect(effect: &Effect) -> String {
    match effect {
        Effect::Turn => "turn".into(),
        Effect::Decide(decision) => format!(
            "decide {:?} {:?} risk={} refusal={}",
            decision.item, decision.verdict, decision.risk, decision.refusal
        ),
        Effect::Oops(card) => format!("oops {card}"),
        Effect::Score { ticket, known, .. } => format!("score {ticket} {known:?}"),
        Effect::Note(line) => note(line.by.as_ref(), &line.text),
        Effect::Finish { then: None } => "finish".into(),
        Effect::Finish { then: Some(scene) } => format!("finish, then {scene}"),
    }
}

fn note(by: Option<&Text>, text: &Text) -> String {
    match by {
        Some(by) => format!("note {}: {}", words(by), words(text)),
        None => format!("note {}", words(text)),
    }
}

/// All that is on stage, a short line each.
pub(crate) fn seen(stage: &Stage) -> Vec<String> {
    let mut seen = Vec::new();
    let picture = |picture: &Picture| match &picture.mood {
        Some(mood) => format!("{} {mood}", picture.name),
        None => picture.name.clone(),
    };
    seen.extend(
        stage
            .picture
            .iter()
            .map(|shown| format!("picture {}", picture(shown))),
    );
    seen.extend(stage.speech.iter().map(|speech| {
        format!(
            "{} [{}]: {}",
            words(&speech.name),
            picture(&speech.portrait),
            words(&speech.text)
        )
    }));
    seen.extend(stage.paragraphs.iter().map(|paragraph| match paragraph {
        Paragraph::Heading(text) => format!("# {}", words(text)),
        Paragraph::Plain(text) => words(text),
        Paragraph::Stars { won, label } => format!("{won} stars: {}", words(label)),
        Paragraph::Entry(text) => format!("- {}", words(text)),
    }));
    seen.extend(stage.ask.iter().map(|ask| format!("ask {}", words(ask))));
    match &stage.body {
        Body::Nothing => {}
        Body::Menu(menu) => seen.extend(menu.items.iter().map(|item| {
            let note = item
                .note
                .as_ref()
                .map_or_else(String::new, |note| format!(" ({})", words(note)));
            format!("{}: {}{note} {:?}", item.id, words(&item.label), item.mark)
        })),
        Body::Bins(bins) => {
            seen.extend(bins.cards.iter().map(|card| {
                let lies = card.lies_in.as_ref().map_or("-", Id::as_str);
                format!(
                    "{}: {} in {lies} {:?}",
                    card.id,
                    words(&card.text),
                    card.mark
                )
            }));
            seen.extend(
                bins.bins
                    .iter()
                    .map(|bin| format!("{}: {}", bin.id, words(&bin.label))),
            );
        }
        Body::Field(field) => {
            seen.push(format!(
                "field {}: {}|{} veiled={} editable={}",
                words(&field.label),
                field.text.expose(),
                field.cursor,
                field.veiled,
                field.editable
            ));
            seen.extend(field.meter.iter().map(|meter| {
                format!(
                    "meter {} {} stale={}",
                    meter.level,
                    words(&meter.label),
                    meter.stale
                )
            }));
            seen.extend(
                field
                    .goals
                    .iter()
                    .map(|goal| format!("goal {} {:?}", words(&goal.label), goal.met)),
            );
        }
    }
    seen.extend(stage.feedback.iter().map(|feedback| {
        let oops = feedback
            .oops
            .as_ref()
            .map_or_else(String::new, |card| format!(" + {}", words(card)));
        format!(
            "{:?} {}: {}{oops}",
            feedback.tone,
            words(&feedback.title),
            words(&feedback.because)
        )
    }));
    seen.extend(stage.hint.iter().map(|hint| {
        format!(
            "{} {}/{}: {}",
            words(&hint.by),
            hint.number,
            hint.of,
            words(&hint.text)
        )
    }));
    seen.extend(
        stage
            .notice
            .iter()
            .map(|notice| format!("notice {}", words(notice))),
    );
    seen.extend(
        stage
            .keys
            .iter()
            .map(|key| format!("key {:?} {}", key.action, words(&key.label))),
    );
    seen
}

pub(crate) fn say(by: &str, said: &str) -> Say {
    Say {
        by: by.into(),
        mood: Mood::Happy,
        text: text(said),
        brief: Some(text(&format!("{said}, briefly"))),
        picture: None,
    }
}

/// An option whose reason is "because of" what it says.
pub(crate) fn option(said: &str, verdict: Verdict) -> Choice {
    Choice {
        say: text(said),
        brief: Some(text(&format!("{said}, briefly"))),
        verdict,
        because: text(&format!("because of {said}")),
        happens: Vec::new(),
        then: None,
        oops: None,
    }
}

pub(crate) fn hints() -> Vec<Text> {
    vec![text("look"), text("look closer"), text("there it is")]
}

pub(crate) fn choose(options: Vec<Choice>) -> Choose {
    Choose {
        by: Some("pip".into()),
        mood: Mood::Worried,
        ask: text("Which one?"),
        brief: Some(text("Which?")),
        picture: Some("letter".into()),
        options,
        hints: hints(),
        auntie: Some(text("Take your time.")),
        keep_order: true,
    }
}

/// Cards "tea" (bin hot), "ice" (bin cold), "soup" (hot; cold is fine too). Tea in the cold bin
/// wins the card "jam"; ice in the hot bin is too careful.
pub(crate) fn sort() -> Sort {
    let answer = |verdict, because: &str| Answer {
        verdict,
        because: text(because),
        oops: None,
    };
    let card = |said: &str, hot: Answer, cold: Answer| Card {
        say: text(said),
        brief: Some(text(&format!("{said}, briefly"))),
        answers: [("hot".to_owned(), hot), ("cold".to_owned(), cold)].into(),
    };
    Sort {
        by: None,
        mood: Mood::Happy,
        ask: text("Where to?"),
        brief: None,
        picture: Some("toast".into()),
        bins: [("hot", "Hot"), ("cold", "Cold")]
            .map(|(key, label)| Bin {
                key: key.into(),
                label: text(label),
            })
            .into(),
        cards: vec![
            card(
                "tea",
                answer(Verdict::Safe, "tea steams"),
                Answer {
                    oops: Some("jam".into()),
                    ..answer(Verdict::Risky, "tea steams, you know")
                },
            ),
            card(
                "ice",
                answer(Verdict::TooCareful, "ice melts"),
                answer(Verdict::Safe, "ice is cold"),
            ),
            card(
                "soup",
                answer(Verdict::Safe, "soup steams"),
                answer(Verdict::AlsoFine, "some soup is cold"),
            ),
        ],
        hints: hints(),
        auntie: Some(text("Touch it.")),
        keep_order: true,
    }
}

pub(crate) fn forge(goals: Vec<Goal>) -> Forge {
    Forge {
        by: Some("pip".into()),
        mood: Mood::Worried,
        ask: text("Make one up!"),
        brief: Some(text("One, please!")),
        account: text("Pip's locker"),
        known: vec!["bubbles".into()],
        goals,
        example_solution: "soggy pancake robot".into(),
        won: vec![say("pip", "Hooray"), say("guessatron", "Hmf")],
        left: vec![say("pip", "Oh well"), say("guessatron", "Ha")],
        oops: Some("jam".into()),
        hints: hints(),
        auntie: Some(text("Three words.")),
    }
}

/// Two slots: "Tea" (hot is right, cold is risky and happens), then "Ice" (cold is right).
pub(crate) fn teach() -> Teach {
    let mut risky = option("is cold", Verdict::Risky);
    risky.happens = vec![say("pip", "Brr")];
    risky.oops = Some("jam".into());
    let slot = |lead: &str, options| Slot {
        lead: text(lead),
        options,
    };
    Teach {
        to: "pip".into(),
        mood: Mood::Thinking,
        ask: text("How is it?"),
        brief: Some(text("How?")),
        slots: vec![
            slot("Tea", vec![option("is hot", Verdict::Safe), risky]),
            slot(
                "Ice",
                vec![
                    option("is cold too", Verdict::AlsoFine),
                    option("is nobody's business", Verdict::TooCareful),
                ],
            ),
        ],
        thanks: vec![say("pip", "Thank you"), say("pip", "Bye")],
        hints: hints(),
        auntie: None,
        keep_order: true,
    }
}

/// A recorded judgement of a text that is one piece of this kind.
pub(crate) fn judged(score: u8, kind: PieceKind, length: usize) -> Strength {
    let piece = Piece {
        range: 0..length,
        kind,
        guesses_log10: 3.0 * f64::from(score),
    };
    let advice = if score == Strength::BEST {
        Advice::Strong
    } else {
        Advice::OneWord
    };
    Strength::recorded(score, 3.0 * f64::from(score), vec![piece], advice)
}

macro_rules! steps {
    ($($kind:ident)*) => {$(
        impl From<$kind> for Step {
            fn from(rules: $kind) -> Self {
                Self::$kind(rules)
            }
        }
    )*};
}
steps!(Say Choose Sort Forge Teach);
