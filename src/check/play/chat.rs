//! How players talk in the messenger: what they answer, and which flags they raise.

use super::{Manner, Player};
use crate::activity::chat::{BACK, RAISE, Talk, ToolPlace, flag_id, message_id, reply_id, tool_id};
use crate::content::{Chat, Flag, Verdict};
use crate::game::Spot;
use crate::stage::{Action, ChatMark, ChatMessage, Id, Menu, Stage};

/// Something that can be done at a moment of a talk.
struct Way {
    id: Id,
    verdict: Option<Verdict>,
    kind: Kind,
}

/// In the order in which equals are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Reply,
    /// A tool with which the talk goes on.
    Leads,
    /// A tool with which it stays where it is.
    Stays,
}

impl Player {
    /// Raises a flag if the manner wants one raised, and answers else.
    pub(super) fn chat(
        &mut self,
        spot: &Spot,
        (stage, menu): (&Stage, &Menu),
        (rules, talk): (&Chat, Talk),
    ) -> Option<Action> {
        let offers = |id: &Id| menu.items.iter().any(|item| item.id == *id);
        let wanted = self.to_flag(spot, stage, rules);
        if rules.flags.iter().any(|flag| offers(&flag_id(*flag))) {
            let flag = match (self.manner, wanted.and_then(|message| red(rules, message))) {
                // Whatever it is, the first kind will do.
                (Manner::Flagger, _) | (_, None) => menu.items.first()?.id.clone(),
                (_, Some(flag)) => flag_id(flag),
            };
            return Some(Action::Pick(flag));
        }
        if offers(&BACK) {
            let open = wanted.filter(|message| offers(&message.id));
            if self.manner == Manner::Flagger {
                self.note_flagged(spot, (stage, menu), open);
            }
            return Some(Action::Pick(
                open.map_or(BACK, |message| message.id.clone()),
            ));
        }
        if wanted.is_some() && offers(&RAISE) {
            return Some(Action::Pick(RAISE));
        }
        let ways = ways(rules, talk).into_iter();
        let ways = ways.filter(|way| offers(&way.id));
        let way = ways.min_by_key(|way| self.rank(way))?;
        Some(Action::Pick(way.id))
    }

    /// The first message that a flag is to be raised for.
    fn to_flag<'s>(&self, spot: &Spot, stage: &'s Stage, rules: &Chat) -> Option<&'s ChatMessage> {
        let messages = stage.chat.iter().flat_map(|chat| &chat.messages);
        let mut open = messages.filter(|message| !message.mine && message.mark == ChatMark::None);
        match self.manner {
            Manner::Winner | Manner::Asker if rules.hunt => {
                open.find(|message| red(rules, message).is_some())
            }
            Manner::Flagger => open.find(|message| !self.has_flagged(spot, &message.id)),
            Manner::Winner | Manner::Asker | Manner::Careless | Manner::OverCareful => None,
        }
    }

    fn has_flagged(&self, spot: &Spot, id: &Id) -> bool {
        let key = (spot.scene.clone(), spot.step, id.clone());
        self.flagged.contains(&key)
    }

    /// Remembers that a message was flagged, and every one that can't be.
    fn note_flagged(
        &mut self,
        spot: &Spot,
        (stage, menu): (&Stage, &Menu),
        picked: Option<&ChatMessage>,
    ) {
        let messages = stage.chat.iter().flat_map(|chat| &chat.messages);
        let is_offered = |id: &Id| menu.items.iter().any(|item| item.id == *id);
        let done = messages.filter(|message| {
            !is_offered(&message.id) || picked.is_some_and(|picked| picked.id == message.id)
        });
        for message in done {
            let key = (spot.scene.clone(), spot.step, message.id.clone());
            self.flagged.insert(key);
        }
    }

    /// How dear a way is, the dearest first.
    fn rank(&self, way: &Way) -> (usize, bool, Kind) {
        let is_good = way.verdict.is_none_or(Verdict::is_good);
        let wish = match self.manner {
            Manner::Winner | Manner::Asker => usize::from(!is_good),
            // All that can be done without harm, before it goes on.
            Manner::Flagger if way.kind == Kind::Stays && is_good => 0,
            Manner::Flagger => 1 + usize::from(!is_good),
            Manner::Careless | Manner::OverCareful => {
                // Small talk is as good as anything that is good.
                let verdict = way.verdict.unwrap_or(Verdict::AlsoFine);
                let wish = self.manner.first_wish();
                let place = wish.iter().position(|wished| *wished == verdict);
                place.unwrap_or(wish.len())
            }
        };
        // With these the talk stays, so that there is time for all the others.
        let is_last = is_good || way.kind != Kind::Stays;
        (wish, is_last, way.kind)
    }
}

/// The red flag that a message on stage shows.
fn red(rules: &Chat, message: &ChatMessage) -> Option<Flag> {
    let said = rules.talk.values().flat_map(|moment| &moment.says);
    let mut said = said.filter(|said| message_id(&said.key) == message.id);
    said.next()?.flag
}

fn ways(rules: &Chat, talk: Talk) -> Vec<Way> {
    let replies = talk.replies(rules).into_iter();
    let replies = replies.filter_map(|index| {
        let judged = talk.reply(rules, index)?.judged.as_ref();
        Some(Way {
            id: reply_id(index),
            verdict: judged.map(|judged| judged.verdict),
            kind: Kind::Reply,
        })
    });
    let tools = talk.tools(rules).into_iter();
    let tools = tools.filter_map(|place: ToolPlace| {
        let tool = talk.tool(rules, place)?;
        Some(Way {
            id: tool_id(place),
            verdict: tool.verdict,
            kind: match tool.then {
                Some(_) => Kind::Leads,
                None => Kind::Stays,
            },
        })
    });
    replies.chain(tools).collect()
}

#[cfg(test)]
mod tests;
