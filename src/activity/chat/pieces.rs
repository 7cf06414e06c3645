//! Who learns which pieces of the level's jigsaw, and the pages that show it afterwards.

use std::collections::{BTreeMap, BTreeSet};

use super::{Phase, State, wording};
use crate::activity::joining::listed;
use crate::activity::told::GUIDE;
use crate::activity::{Context, Effect, jigsaw, say};
use crate::content::{JigsawPiece, Mood, Onward, Reply};
use crate::stage::{Action, KeyHint, Stage};

impl State {
    /// Whether anything could be learnt in this talk.
    pub(super) fn gives(&self) -> bool {
        let moments = self.rules.talk.values();
        let mut replies = moments.flat_map(|moment| match &moment.onward {
            Onward::Replies(replies) => replies.as_slice(),
            Onward::Goes(_) | Onward::End(_) => &[],
        });
        replies.any(|reply| !reply.gives.is_empty())
    }

    /// Whether somebody knows a piece: anyway, or since they were told.
    fn knows(&self, who: &str, piece: &str, context: &Context<'_>) -> bool {
        let anyway = self.rules.knows.get(who);
        let told = context.pieces.knows.get(who);
        let now = self.learnt.get(who);
        let known = [anyway, told, now].into_iter().flatten();
        known.into_iter().any(|pieces| pieces.contains(piece))
    }

    /// Gives the pieces of a reply to everybody in the room who does not know them.
    pub(super) fn give(&mut self, reply: &Reply, context: &Context<'_>) -> Option<Effect> {
        let room = self.talk.moment(&self.rules).map(|moment| &moment.room)?;
        let room = self.rules.rooms.iter().find(|known| known.key == *room)?;
        let mut learnt: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for who in &room.people {
            for piece in &reply.gives {
                if !self.knows(who, piece, context) {
                    learnt.entry(who.clone()).or_default().insert(piece.clone());
                }
            }
        }
        for (who, pieces) in &learnt {
            let known = self.learnt.entry(who.clone()).or_default();
            known.extend(pieces.iter().cloned());
        }
        (!learnt.is_empty()).then_some(Effect::Learnt { by: learnt })
    }

    /// Those who learnt something in this talk; who knows the same now stands together.
    fn learners(&self, context: &Context<'_>) -> Vec<Vec<&str>> {
        let pieces = context.jigsaw.map_or(&[][..], |jigsaw| &jigsaw.pieces);
        let mut groups: Vec<(Vec<bool>, Vec<&str>)> = Vec::new();
        for who in self.learnt.keys() {
            let has = |piece: &JigsawPiece| self.knows(who, &piece.key, context);
            let known: Vec<bool> = pieces.iter().map(has).collect();
            match groups.iter_mut().find(|(same, _)| *same == known) {
                Some((_, group)) => group.push(who),
                None => groups.push((known, vec![who])),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    /// A page about what somebody knows now, or the end of the step.
    pub(super) fn page(&mut self, page: usize, context: &Context<'_>) -> Vec<Effect> {
        // Where nobody learnt a thing, one page says so.
        if page >= self.learners(context).len().max(1) {
            return vec![Effect::Finish { then: None }];
        }
        self.phase = Phase::Pieces(page);
        vec![Effect::Turn]
    }

    pub(super) fn known_page(&self, page: usize, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        let learners = self.learners(context).into_iter().nth(page);
        let learners = learners.unwrap_or_default();
        let names = learners.iter().map(|who| self.name(who, context));
        let (mood, said) = match (listed(names), learners.len()) {
            (Some(names), count) => (Mood::Thinking, wording::know_now(names, count)),
            (None, _) => (Mood::Happy, wording::NOBODY_LEARNT),
        };
        let by = self.rules.by.as_deref().unwrap_or(GUIDE);
        stage.speech = Some(context.speech(by, mood, &said));
        let first = learners.first().copied();
        stage.jigsaw = context.jigsaw.map(|pieces| {
            jigsaw::lie(pieces, |piece| {
                first.is_some_and(|who| self.knows(who, piece, context))
            })
        });
        stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
        stage
    }
}
