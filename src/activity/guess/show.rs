//! What is on stage while a lock is cracked: clues and cards, and how a try went.

use super::{State, is_trick, is_word, trick_card, trick_id, word_card, word_id, wording};
use crate::activity::joining::listed;
use crate::activity::{Context, say, told};
use crate::content::{Mood, Verdict};
use crate::stage::{
    Action, Body, Feedback, Hand, HandCard, HandRow, KeyHint, Mark, Paragraph, Picture, Stage, Tone,
};
use crate::words::Text;

impl State {
    pub(super) fn show_hand(&self, context: &Context<'_>) -> Stage {
        let mut stage = context.asked(self.asker());
        stage.paragraphs = self.clues();
        stage.body = Body::Hand(self.hand());
        stage
            .keys
            .push(KeyHint::new(Action::Submit, Text::new("try it")));
        stage
    }

    /// The clues, which can be read whenever there are cards or how they did.
    fn clues(&self) -> Vec<Paragraph> {
        let heading = Text::new("Clues about {owner}").with("owner", self.rules.owner.clone());
        let clues = self.rules.clues.iter();
        std::iter::once(Paragraph::Heading(heading))
            .chain(clues.map(|clue| Paragraph::Entry(clue.say.clone())))
            .collect()
    }

    fn hand(&self) -> Hand {
        let rules = &self.rules;
        let word = |index: &usize| HandCard {
            id: word_id(*index),
            label: rules
                .words
                .get(*index)
                .map_or_else(|| Text::new(""), |word| Text::verbatim(word.clone())),
            note: None,
            held: self.held.word == Some(*index),
            mark: mark(
                is_word(rules, *index),
                self.tried.iter().any(|tried| tried.word == Some(*index)),
            ),
        };
        let trick = |index: &usize| {
            let card = rules.tricks.get(*index);
            HandCard {
                id: trick_id(*index),
                label: card.map_or_else(|| Text::new(""), wording::trick),
                note: card.map(wording::effect),
                held: self.held.tricks.contains(index),
                mark: mark(
                    is_trick(rules, *index),
                    self.tried.iter().any(|tried| tried.tricks.contains(index)),
                ),
            }
        };
        let left = usize::from(rules.tries).saturating_sub(self.tried.len());
        Hand {
            rows: vec![
                HandRow {
                    label: wording::PICK_WORD,
                    takes: 1,
                    cards: self.words.iter().map(word).collect(),
                },
                HandRow {
                    label: wording::pick_tricks(rules.uses),
                    takes: usize::from(rules.uses),
                    cards: self.tricks.iter().map(trick).collect(),
                },
            ],
            made: self.makes(&self.held).map(Text::verbatim),
            ready: self.is_ready(),
            left,
            of: usize::from(rules.tries),
            tries: wording::tries_left(left),
        }
    }

    pub(super) fn show_told(&self, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        if !self.is_over() {
            stage.paragraphs = self.clues();
        }
        stage.ask = Some(self.what_was_tried());
        let mut told = self.how_it_went();
        told.face = Some(self.face(context));
        stage.feedback = Some(told);
        let label = if self.is_over() {
            say::GO_ON
        } else {
            Text::new("try again")
        };
        stage.keys.push(KeyHint::new(Action::Go, label));
        stage
    }

    /// The cards that were tried last, and what they made.
    pub(super) fn what_was_tried(&self) -> Text {
        let Some(tried) = self.tried.last() else {
            return Text::new("");
        };
        let word = tried.word.and_then(|word| word_card(&self.rules, word));
        let tricks = tried.tricks.iter();
        let tricks = tricks.filter_map(|trick| self.rules.tricks.get(*trick));
        let (Some(word), Some(tricks), Some(made)) =
            (word, listed(tricks.map(wording::trick)), self.makes(tried))
        else {
            return Text::new("");
        };
        Text::new("You tried “{word}” and {tricks}: {made}")
            .with("word", wording::card(&word))
            .with("tricks", tricks)
            .with("made", Text::verbatim(made))
    }

    /// Whoever asks is glad when it is open, and looks as before when it is not.
    fn face(&self, context: &Context<'_>) -> Picture {
        let mood = if self.is_open() {
            Mood::Happy
        } else {
            self.rules.mood
        };
        if let Some(by) = &self.rules.by {
            return context.portrait(by, mood);
        }
        let verdict = if self.is_open() {
            Verdict::Safe
        } else {
            Verdict::Risky
        };
        told::face(None, verdict, context)
    }

    /// What the last try led to, without a face.
    pub(super) fn how_it_went(&self) -> Feedback {
        let (tone, title, because) = if self.is_open() {
            let title = Text::new("You cracked it");
            (Tone::Good, title, self.rules.because.clone())
        } else if self.is_over() {
            let opened = Text::new("It was: {made}.").with("made", Text::verbatim(self.solution()));
            let because = wording::joined([opened, self.rules.because.clone()]);
            (Tone::NotYet, Text::new("No tries left"), because)
        } else {
            (Tone::NotYet, self.lock_answer(), self.what_speaks_against())
        };
        Feedback {
            tone,
            title,
            because,
            face: None,
            oops: None,
        }
    }

    fn solution(&self) -> String {
        super::made(&self.rules.answer.word, &self.rules.answer.tricks)
    }

    fn lock_answer(&self) -> Text {
        let Some(tried) = self.tried.last() else {
            return Text::new("");
        };
        let word = tried.word.is_some_and(|word| is_word(&self.rules, word));
        let right = tried.tricks.iter();
        let tricks = right.filter(|trick| is_trick(&self.rules, **trick)).count();
        wording::answer(word, tricks, usize::from(self.rules.uses))
    }

    /// Each wrong card of the last try with the clue that speaks against it, and what is left.
    fn what_speaks_against(&self) -> Text {
        let Some(tried) = self.tried.last() else {
            return Text::new("");
        };
        let word = tried.word.filter(|word| !is_word(&self.rules, *word));
        let word = word.and_then(|word| word_card(&self.rules, word));
        let tricks = tried.tricks.iter();
        let tricks = tricks.filter(|trick| !is_trick(&self.rules, **trick));
        let tricks = tricks.filter_map(|trick| trick_card(&self.rules, *trick));
        let against = word.into_iter().chain(tricks).filter_map(|card| {
            let (_, clue) = self.rules.against(&card).next()?;
            Some(
                Text::new("Not “{card}”: {clue}")
                    .with("card", wording::card(&card))
                    .with("clue", clue.say.clone()),
            )
        });
        let left = usize::from(self.rules.tries).saturating_sub(self.tried.len());
        let left = Text::new("{tries}.").with("tries", wording::tries_left(left));
        wording::joined(against.chain(std::iter::once(left)))
    }
}

/// What the lock has told about a card.
const fn mark(right: bool, tried: bool) -> Mark {
    match (tried, right) {
        (false, _) => Mark::None,
        (true, true) => Mark::Done,
        (true, false) => Mark::NotYet,
    }
}
