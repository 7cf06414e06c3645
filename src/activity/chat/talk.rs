//! The pure machine of a talk: where it stands and what it remembers. What is on stage, and who
//! learns what, is not its business.

use crate::content::{
    Change, Chat, ChatTool, Condition, Message, Moment, Mood, Onward, Reply, ToolUse,
};

/// Where a talk stands, and what it remembers. Small, so that every state of a talk can be
/// visited; it means something only with the talk that it began with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Talk {
    /// The place of the moment among all, by key.
    moment: usize,
    /// A bit for each fact that is "yes", by its place in the file.
    facts: u16,
    /// Two bits for everybody who has moods, by who: the place of their mood in the file.
    moods: u32,
}

/// Where a tool stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ToolPlace {
    /// Among those of the present moment, from 0.
    Moment(usize),
    /// Among those of the whole talk, from 0.
    Chat(usize),
}

/// A message that has arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival<'c> {
    /// The key of its moment.
    pub moment: &'c str,
    /// The moment.
    pub of: &'c Moment,
    /// The message.
    pub message: &'c Message,
}

/// What comes in until the child can do something or the talk is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrivals<'c> {
    /// The messages, in their order.
    pub messages: Vec<Arrival<'c>>,
    /// The keys of the moments that were gone through, the last one included.
    pub moments: Vec<&'c str>,
    /// Whether it goes on by itself in a circle, or to nowhere: then nothing more comes.
    pub stuck: bool,
}

/// How many bits the mood of one person takes.
const MOOD_BITS: usize = 2;

impl Talk {
    /// Where a talk begins: no fact is "yes", everybody is in their first mood, and nothing has
    /// arrived yet.
    pub fn begin(chat: &Chat) -> Self {
        Self {
            moment: place(chat, &chat.start),
            facts: 0,
            moods: 0,
        }
    }

    /// The key of the present moment.
    pub fn key(self, chat: &Chat) -> &str {
        chat.talk.keys().nth(self.moment).map_or("", String::as_str)
    }

    /// The present moment; nothing if the talk has no such moment.
    pub fn moment(self, chat: &Chat) -> Option<&Moment> {
        chat.talk.values().nth(self.moment)
    }

    /// Whether a fact is "yes".
    pub fn has(self, chat: &Chat, fact: &str) -> bool {
        fact_bit(chat, fact) & self.facts != 0
    }

    /// The mood that somebody is in, if the talk keeps moods of them.
    pub fn mood(self, chat: &Chat, who: &str) -> Option<Mood> {
        let shift = mood_shift(chat, who)?;
        let index = self.moods.checked_shr(shift)? & mood_mask();
        let moods = chat.moods.get(who)?;
        moods.get(usize::try_from(index).ok()?).copied()
    }

    /// Whether all that a condition asks for is so.
    pub fn holds(self, chat: &Chat, condition: &Condition) -> bool {
        let Condition {
            when,
            unless,
            feels,
        } = condition;
        when.iter().all(|fact| self.has(chat, fact))
            && !unless.iter().any(|fact| self.has(chat, fact))
            && feels
                .iter()
                .all(|(who, mood)| self.mood(chat, who) == Some(*mood))
    }

    /// Lets the messages of the present moment arrive, and goes on where a talk goes on by itself,
    /// until there is something to answer or the talk is over.
    pub fn arrive<'c>(&mut self, chat: &'c Chat) -> Arrivals<'c> {
        let mut arrivals = Arrivals {
            messages: Vec::new(),
            moments: Vec::new(),
            stuck: false,
        };
        // Nothing changes on the way, so that more steps than moments are a circle.
        for _ in 0..=chat.talk.len() {
            let Some((key, moment)) = chat.talk.iter().nth(self.moment) else {
                break;
            };
            arrivals.moments.push(key);
            let says = moment.says.iter();
            let says = says.filter(|message| self.holds(chat, &message.condition));
            arrivals.messages.extend(says.map(|message| Arrival {
                moment: key,
                of: moment,
                message,
            }));
            let goes = match &moment.onward {
                Onward::Replies(_) | Onward::End(_) => return arrivals,
                Onward::Goes(goes) => goes,
            };
            let Some(go) = goes.iter().find(|go| self.holds(chat, &go.condition)) else {
                break;
            };
            self.moment = place(chat, &go.then);
        }
        arrivals.stuck = true;
        arrivals
    }

    /// The replies that are on offer, by their places in the file from 0; none where it is not the
    /// child's turn.
    pub fn replies(self, chat: &Chat) -> Vec<usize> {
        let replies = replies(self.moment(chat)).iter().enumerate();
        replies
            .filter(|(_, reply)| self.holds(chat, &reply.condition))
            .map(|(index, _)| index)
            .collect()
    }

    /// The tools that are on offer: of those with the same use the first that fits, the moment's
    /// own before the talk's. One that leads nowhere fits only while it changes something.
    pub fn tools(self, chat: &Chat) -> Vec<ToolPlace> {
        let Some(moment) = self.moment(chat) else {
            return Vec::new();
        };
        match moment.onward {
            Onward::Replies(_) => {}
            Onward::Goes(_) | Onward::End(_) => return Vec::new(),
        }
        let own = moment.tools.iter().enumerate();
        let own = own.map(|(index, tool)| (ToolPlace::Moment(index), tool));
        let all = chat.tools.iter().enumerate();
        let all = all.map(|(index, tool)| (ToolPlace::Chat(index), tool));
        let mut uses: Vec<ToolUse> = Vec::new();
        own.chain(all)
            .filter(|(_, tool)| {
                let fits = self.holds(chat, &tool.condition)
                    && (tool.then.is_some() || self.changed(chat, &tool.change) != self);
                let is_first = fits && !uses.contains(&tool.does);
                if is_first {
                    uses.push(tool.does);
                }
                is_first
            })
            .map(|(place, _)| place)
            .collect()
    }

    /// A reply of the present moment, by its place in the file from 0, on offer or not.
    pub fn reply(self, chat: &Chat, index: usize) -> Option<&Reply> {
        replies(self.moment(chat)).get(index)
    }

    /// A tool as the present moment has it, on offer or not.
    pub fn tool(self, chat: &Chat, place: ToolPlace) -> Option<&ChatTool> {
        match place {
            ToolPlace::Moment(index) => self.moment(chat)?.tools.get(index),
            ToolPlace::Chat(index) => chat.tools.get(index),
        }
    }

    /// Where the talk stands after a reply; its messages have not arrived yet.
    #[must_use]
    pub fn after_reply(self, chat: &Chat, reply: &Reply) -> Self {
        Self {
            moment: place(chat, &reply.then),
            ..self.changed(chat, &reply.change)
        }
    }

    /// Where the talk stands after a tool; the messages of another moment have not arrived yet.
    #[must_use]
    pub fn after_tool(self, chat: &Chat, tool: &ChatTool) -> Self {
        let changed = self.changed(chat, &tool.change);
        match &tool.then {
            Some(then) => Self {
                moment: place(chat, then),
                ..changed
            },
            None => changed,
        }
    }

    fn changed(mut self, chat: &Chat, change: &Change) -> Self {
        for fact in &change.sets {
            self.facts |= fact_bit(chat, fact);
        }
        for (who, mood) in &change.moods {
            self.set_mood(chat, who, *mood);
        }
        self
    }

    fn set_mood(&mut self, chat: &Chat, who: &str, mood: Mood) -> Option<()> {
        let shift = mood_shift(chat, who)?;
        let moods = chat.moods.get(who)?;
        let index = moods.iter().position(|known| *known == mood)?;
        let cleared = self.moods & !mood_mask().checked_shl(shift)?;
        self.moods = cleared | u32::try_from(index).ok()?.checked_shl(shift)?;
        Some(())
    }
}

/// The replies of a moment.
pub(super) fn replies(moment: Option<&Moment>) -> &[Reply] {
    match moment.map(|moment| &moment.onward) {
        Some(Onward::Replies(replies)) => replies,
        Some(Onward::Goes(_) | Onward::End(_)) | None => &[],
    }
}

/// The place of a moment among all; behind the last if there is none of that key.
fn place(chat: &Chat, key: &str) -> usize {
    let place = chat.talk.keys().position(|known| known == key);
    place.unwrap_or(chat.talk.len())
}

/// The bit of a fact; none of a fact that the talk does not remember.
fn fact_bit(chat: &Chat, fact: &str) -> u16 {
    let place = chat.facts.iter().position(|known| known == fact);
    let place = place.and_then(|place| u32::try_from(place).ok());
    place
        .and_then(|place| 1_u16.checked_shl(place))
        .unwrap_or(0)
}

/// Where the bits of somebody's mood begin.
fn mood_shift(chat: &Chat, who: &str) -> Option<u32> {
    let place = chat.moods.keys().position(|known| known == who)?;
    u32::try_from(place * MOOD_BITS).ok()
}

const fn mood_mask() -> u32 {
    (1 << MOOD_BITS) - 1
}

#[cfg(test)]
mod tests;
