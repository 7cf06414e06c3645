//! What is on stage: the messenger, what can be done in it, and what is told of that.

use super::log::Entry;
use super::{
    BACK, Deed, Phase, RAISE, Raised, State, flag_id, message_id, reply_id, tool_id, wording,
};
use crate::activity::told::Judged;
use crate::activity::{Context, jigsaw, say, speeches, told};
use crate::content::{Mood, Verdict};
use crate::stage::{
    Action, Body, Chat, ChatMark, ChatMessage, ChatPerson, ChatRoom, Feedback, Id, Item, KeyHint,
    Layout, Menu, Picture, Stage, Tone,
};
use crate::words::Text;

/// How many red flags that nobody raised are told of on one page, which 80 by 24 has room for; of
/// more than that, all but the last of them.
const MOST_MISSED: usize = 4;

impl State {
    pub(in crate::activity) fn stage(&self, context: &Context<'_>) -> Stage {
        let mut stage = match &self.phase {
            Phase::Turn => return self.turn_stage(context),
            Phase::Messages => return self.messages_stage(context),
            Phase::Kinds(key) => return self.kinds_stage(key, context),
            Phase::Happening(deed, speech) => {
                let tool = deed.tool(&self.rules);
                let says = tool.map_or(&[][..], |tool| tool.says.as_slice());
                let deed = tool.map(|tool| told::chosen(&wording::label(tool)));
                return speeches::after(deed, says, *speech, context);
            }
            Phase::Ended(speech) => return speeches::stage(self.speeches(), *speech, context),
            Phase::Pieces(page) => return self.known_page(*page, context),
            Phase::Flagged(key, raised) => self.flagged_stage(key, *raised, context),
            Phase::Read(deed) => self.read_stage(*deed, context),
            Phase::Missed(missed) => self.missed_stage(missed, context),
        };
        stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
        stage
    }

    /// The messenger with what was written, of which these are new.
    pub(super) fn in_the_messenger(&self, new: usize, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        stage.layout = Layout::Chat;
        stage.chat = Some(self.messenger(new, context));
        stage.reveal = self.arriving(new, context);
        stage
    }

    fn messenger(&self, new: usize, context: &Context<'_>) -> Chat {
        let open = self.rules.rooms.iter().find(|room| room.key == self.room);
        let people = open.map_or(&[][..], |room| room.people.as_slice());
        Chat {
            rooms: self
                .rules
                .rooms
                .iter()
                .map(|room| ChatRoom {
                    title: room.title.clone(),
                    open: room.key == self.room,
                    note: self.notes.get(&room.key).cloned(),
                })
                .collect(),
            task: self.has_spoken().then(|| {
                let (ask, brief) = (&self.rules.ask, self.rules.brief.as_ref());
                // It has one line, in which fewer words are better.
                brief.unwrap_or(ask).clone()
            }),
            voice: self.rules.voice,
            people: people
                .iter()
                .map(|who| ChatPerson {
                    name: self.name(who, context),
                    portrait: self.face(who, self.mood_now(who), context),
                })
                .collect(),
            messages: self.written_here(context),
            new,
        }
    }

    /// What was written in the open room.
    fn written_here(&self, context: &Context<'_>) -> Vec<ChatMessage> {
        let here = self.log.iter().enumerate();
        let here = here.filter(|(_, entry)| entry.room(&self.rules) == self.room);
        here.filter_map(|(number, entry)| self.message_on_stage(number, *entry, context))
            .collect()
    }

    fn message_on_stage(
        &self,
        number: usize,
        entry: Entry,
        context: &Context<'_>,
    ) -> Option<ChatMessage> {
        let line = self.line(entry, context)?;
        let by = match entry.message(&self.rules) {
            Some(message) => message.by.as_deref(),
            None => Some(self.rules.me.as_str()),
        };
        let portrait = by.map(|by| self.face(by, entry.mood, context));
        Some(ChatMessage {
            id: self.id_of(number, entry),
            by: line.by,
            mine: entry.mine,
            portrait,
            text: line.text,
            mark: self.mark(entry),
        })
    }

    /// Only the newest of the same message can be picked by its key.
    fn id_of(&self, number: usize, entry: Entry) -> Id {
        let mut later = self.log.iter().skip(number + 1);
        match entry.message(&self.rules) {
            Some(message) if !later.any(|later| later.is(entry)) => message_id(&message.key),
            Some(_) | None => Id::from(format!("written-{}", number + 1)),
        }
    }

    fn mark(&self, entry: Entry) -> ChatMark {
        let Some(message) = entry.message(&self.rules) else {
            return ChatMark::None;
        };
        match self.marks.get(&message.key) {
            Some(Some(flag)) => ChatMark::Flagged(wording::flag(*flag)),
            None if self.has_missed(&message.key) => message
                .flag
                .map_or(ChatMark::None, |flag| ChatMark::Missed(wording::flag(flag))),
            Some(None) if !entry.saved => ChatMark::Checked,
            Some(None) | None if entry.saved => ChatMark::Saved,
            Some(None) | None => ChatMark::None,
        }
    }

    /// Whether the child has written something.
    fn has_spoken(&self) -> bool {
        self.log.iter().any(|entry| entry.mine)
    }

    /// Whether it is being told that this message has a red flag that nobody raised.
    fn has_missed(&self, key: &str) -> bool {
        matches!(&self.phase, Phase::Missed(missed) if missed.iter().any(|known| known == key))
    }

    /// Somebody's face; a plain one of those who are nobody of the course.
    pub(super) fn face(&self, who: &str, mood: Mood, context: &Context<'_>) -> Picture {
        if self.rules.names.contains_key(who) {
            wording::plain_face()
        } else {
            context.portrait(who, mood)
        }
    }

    /// The mood that somebody is in, or the face that they made last.
    fn mood_now(&self, who: &str) -> Mood {
        let kept = self.talk.mood(&self.rules, who);
        kept.unwrap_or_else(|| {
            let mut written = self.log.iter().rev();
            let last = written.find(|entry| {
                let by = entry
                    .message(&self.rules)
                    .and_then(|said| said.by.as_deref());
                by == Some(who)
            });
            last.map_or_else(Mood::default, |entry| entry.mood)
        })
    }

    fn turn_stage(&self, context: &Context<'_>) -> Stage {
        let mut stage = self.in_the_messenger(self.new, context);
        if !self.has_spoken() {
            let asked = context.asked(self.asker());
            stage.speech = asked.speech;
            stage.ask = asked.ask;
        }
        let replies = self.talk.replies(&self.rules);
        let place = self.rules.talk.keys();
        let salt = place
            .take_while(|key| *key != self.talk.key(&self.rules))
            .count();
        let salt = u64::try_from(salt).unwrap_or_default();
        let order = context.order(replies.len(), false, salt);
        let mut items: Vec<Item> = order
            .iter()
            .filter_map(|place| {
                let index = *replies.get(*place)?;
                let reply = self.talk.reply(&self.rules, index)?;
                let say = context.form(&reply.say, reply.brief.as_ref());
                Some(Item::new(reply_id(index), say.clone()))
            })
            .collect();
        let mut raise = Item::new(RAISE, wording::RAISE_A_FLAG);
        raise.short = Some(wording::FLAG);
        let raise = (!self.rules.flags.is_empty()).then_some(raise);
        let tools = self.talk.tools(&self.rules).into_iter();
        let tools = tools.filter_map(|place| {
            let tool = self.talk.tool(&self.rules, place)?;
            let mut item = Item::new(tool_id(place), wording::label(tool));
            item.short = Some(wording::short(tool.does));
            Some(item)
        });
        let mut beside: Vec<Item> = raise.into_iter().chain(tools).collect();
        if let Some(first) = beside.first_mut() {
            first.heading = Some(wording::BESIDE);
        }
        items.append(&mut beside);
        stage.body = Body::Menu(Menu::new(items));
        stage
    }

    fn messages_stage(&self, context: &Context<'_>) -> Stage {
        let mut stage = self.in_the_messenger(0, context);
        stage.ask = Some(wording::WHICH_MESSAGE);
        let messages = self.flaggable();
        let messages = messages.into_iter().map(|message| {
            let text = context.form(&message.text, message.brief.as_ref());
            Item::new(message_id(&message.key), text.clone())
        });
        let back = Item::new(BACK, wording::GO_BACK);
        let items: Vec<Item> = messages.chain([back]).collect();
        // What came last is what one most likely means.
        let first = items.len().saturating_sub(2);
        stage.body = Body::Menu(Menu { items, first });
        stage
    }

    fn kinds_stage(&self, key: &str, context: &Context<'_>) -> Stage {
        let mut stage = self.in_the_messenger(0, context);
        stage.ask = self.quoted(key, context).map(wording::which_flag);
        let flags = self.rules.flags.iter();
        let flags = flags.map(|flag| Item::new(flag_id(*flag), wording::flag(*flag)));
        let back = Item::new(BACK, wording::GO_BACK);
        stage.body = Body::Menu(Menu::new(flags.chain([back]).collect()));
        stage
    }

    fn quoted(&self, key: &str, context: &Context<'_>) -> Option<Text> {
        let message = self.message(key)?;
        Some(context.form(&message.text, message.brief.as_ref()).clone())
    }

    fn flagged_stage(&self, key: &str, raised: Raised, context: &Context<'_>) -> Stage {
        let mut stage = self.in_the_messenger(0, context);
        stage.ask = self.quoted(key, context).map(wording::flag_on);
        let message = self.message(key);
        let because = message.and_then(|message| message.because.clone());
        let because = because.filter(|_| raised != Raised::Another);
        let verdict = match raised {
            Raised::Right | Raised::Harmless => Verdict::Safe,
            Raised::Another => Verdict::Risky,
        };
        stage.feedback = Some(Feedback {
            tone: match raised {
                Raised::Right => Tone::Good,
                Raised::Another => Tone::Neutral,
                Raised::Harmless => Tone::Fine,
            },
            title: wording::how_raised(raised),
            because: because.unwrap_or_else(|| wording::untold(raised)),
            face: Some(told::face(self.rules.by.as_deref(), verdict, context)),
            oops: None,
        });
        if raised == Raised::Right && message.is_some_and(|message| message.piece.is_some()) {
            let is_out = |piece: &str| context.pieces.has(piece);
            stage.jigsaw = context.jigsaw.map(|pieces| jigsaw::lie(pieces, is_out));
        }
        stage
    }

    fn missed_stage(&self, missed: &[String], context: &Context<'_>) -> Stage {
        let mut stage = self.in_the_messenger(0, context);
        let fits = if missed.len() > MOST_MISSED {
            MOST_MISSED - 1
        } else {
            MOST_MISSED
        };
        let more = missed.len().saturating_sub(fits);
        let more = (more > 0).then(|| wording::and_more(more));
        let told = self.slipped_by(missed, context).take(fits);
        let told: Vec<Text> = told.chain(more).collect();
        let because = told
            .into_iter()
            .rev()
            .reduce(|rest, line| wording::line_above(line, rest));
        stage.feedback = because.map(|because| {
            let face = told::face(self.rules.by.as_deref(), Verdict::Risky, context);
            Feedback {
                title: wording::how_many_slipped_by(missed.len()),
                ..told::feedback(Judged::Move, Verdict::Risky, &because, Some(face))
            }
        });
        stage
    }

    /// What arrived, with what is told of the last deed.
    fn read_stage(&self, deed: Option<Deed>, context: &Context<'_>) -> Stage {
        let mut stage = self.in_the_messenger(self.new, context);
        let Some(deed) = deed else {
            if !self.has_spoken() {
                let asked = context.asked(self.asker());
                stage.speech = asked.speech;
                stage.ask = asked.ask;
            }
            return stage;
        };
        let by = self.rules.by.as_deref();
        if let Some(reply) = deed.reply(&self.rules) {
            let say = context.form(&reply.say, reply.brief.as_ref());
            stage.ask = Some(told::chosen(say));
            stage.feedback = reply.judged.as_ref().map(|judged| {
                let face = told::face(by, judged.verdict, context);
                told::feedback(Judged::Move, judged.verdict, &judged.because, Some(face))
            });
        }
        if let Some(tool) = deed.tool(&self.rules) {
            stage.ask = Some(told::chosen(&wording::label(tool)));
            let verdict = tool.verdict.unwrap_or(Verdict::AlsoFine);
            let face = told::face(by, verdict, context);
            let mut feedback = told::feedback(Judged::Move, verdict, &tool.because, Some(face));
            if tool.verdict.is_none() {
                feedback.title = wording::DONE;
            }
            stage.feedback = Some(feedback);
        }
        stage
    }
}
