//! A talk in the messenger: its rooms, and every moment with all that can be said and done there.

use std::collections::BTreeMap;

use super::page::Page;
use super::parts::{Asked, asked, brief, card, help, name, say, speeches, verdict};
use super::photos::called;
use crate::content::{
    Change, Chat, ChatTool, Condition, Course, Flag, Go, Level, Message, Moment, Onward, Reply,
};
use crate::words::Text;

pub(super) fn chat(page: &mut Page, (course, level): (&Course, &Level), rules: &Chat) {
    let Chat {
        by,
        mood,
        ask,
        brief,
        me,
        start,
        talk,
        tools: common,
        hints,
        auntie,
        // What it is set in is told by `setting`.
        rooms: _,
        names: _,
        voice: _,
        knows: _,
        facts: _,
        moods: _,
        flags: _,
        hunt: _,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: None,
    };
    asked(page, course, &task);
    page.entry(&format!("The child picks for: {}", name(course, me)));
    let talk_of = Talk {
        course,
        level,
        rules,
    };
    talk_of.setting(page);
    for (key, moment) in in_order(talk, start, common) {
        talk_of.moment(page, key, moment);
    }
    if !common.is_empty() {
        page.paragraph("Whenever the child can answer:");
        talk_of.tools(page, common);
    }
    help(page, hints, auntie.as_ref());
}

/// The moments in the order in which a talk comes to them, and at last those that it never does.
fn in_order<'t>(
    talk: &'t BTreeMap<String, Moment>,
    start: &'t str,
    common: &'t [ChatTool],
) -> Vec<(&'t String, &'t Moment)> {
    let leads = |moment: &'t Moment| {
        let then: Vec<&String> = match &moment.onward {
            Onward::Replies(replies) => replies.iter().map(|reply| &reply.then).collect(),
            Onward::Goes(goes) => goes.iter().map(|go| &go.then).collect(),
            Onward::End(_) => Vec::new(),
        };
        let tools = moment.tools.iter().chain(common);
        then.into_iter()
            .chain(tools.filter_map(|tool| tool.then.as_ref()))
    };
    let mut order: Vec<(&String, &Moment)> = talk.get_key_value(start).into_iter().collect();
    let mut next = 0;
    while let Some((_, moment)) = order.get(next).copied() {
        for then in leads(moment) {
            let is_new = order.iter().all(|(key, _)| *key != then);
            order.extend(talk.get_key_value(then).filter(|_| is_new));
        }
        next += 1;
    }
    let never: Vec<(&String, &Moment)> = talk
        .iter()
        .filter(|(key, _)| order.iter().all(|(other, _)| other != key))
        .collect();
    order.extend(never);
    order
}

/// For each moment what is well judged there, and each message with a red flag.
pub(super) fn answers(rules: &Chat, good: impl Fn(&Moment) -> Option<String>) -> Vec<String> {
    let mut lines = Vec::new();
    for (key, moment) in in_order(&rules.talk, &rules.start, &rules.tools) {
        let flagged = moment.says.iter();
        let flagged = flagged.filter_map(|message| Some((message, message.flag?)));
        lines.extend(flagged.map(|(message, flag)| {
            let text = message.text.source();
            format!("moment \"{key}\": {text} → {}", flag_name(flag))
        }));
        let good = good(moment).into_iter();
        lines.extend(good.map(|good| format!("moment \"{key}\": {good}")));
    }
    lines
}

/// What a flag is raised for, in one word as in the file.
fn flag_name(flag: Flag) -> String {
    format!("{flag:?}")
}

struct Talk<'t> {
    course: &'t Course,
    level: &'t Level,
    rules: &'t Chat,
}

impl Talk<'_> {
    /// What somebody is called: their screen name, or their name in the course.
    fn who<'s>(&'s self, id: &'s str) -> &'s str {
        let screen_name = self.rules.names.get(id).map(Text::source);
        screen_name.unwrap_or_else(|| name(self.course, id))
    }

    fn names<'s>(&self, ids: impl IntoIterator<Item = &'s String>) -> String {
        let names: Vec<&str> = ids.into_iter().map(|id| self.who(id)).collect();
        names.join(", ")
    }

    fn pieces<'s>(&self, keys: impl IntoIterator<Item = &'s String>) -> String {
        let pieces = keys.into_iter().map(|key| called(self.level, key));
        pieces.collect::<Vec<_>>().join("; ")
    }

    fn setting(&self, page: &mut Page) {
        for room in &self.rules.rooms {
            let (title, people) = (room.title.source(), self.names(&room.people));
            page.entry(&format!("Room \"{title}\": {people}"));
        }
        if self.rules.voice {
            page.entry("It is talked, not written");
        }
        for (who, pieces) in &self.rules.knows {
            let (who, pieces) = (self.who(who), self.pieces(pieces));
            page.entry(&format!("{who} knows anyway: {pieces}"));
        }
        if !self.rules.facts.is_empty() {
            let facts = self.rules.facts.join(", ");
            page.entry(&format!("Facts, each \"no\" at first: {facts}"));
        }
        for (who, moods) in &self.rules.moods {
            let moods: Vec<&str> = moods.iter().map(|mood| mood.id()).collect();
            let (who, moods) = (self.who(who), moods.join(", "));
            page.entry(&format!("{who} can be {moods}, and begins with the first"));
        }
        let flags: Vec<String> = self.rules.flags.iter().copied().map(flag_name).collect();
        if !flags.is_empty() {
            page.entry(&format!("Flags to raise: {}", flags.join(", ")));
        }
        if self.rules.hunt {
            page.entry("A hunt: a red flag that is not raised is a missed danger");
        }
    }

    fn moment(&self, page: &mut Page, key: &str, moment: &Moment) {
        let mut rooms = self.rules.rooms.iter();
        let room = rooms.find(|room| room.key == moment.room);
        let title = room.map_or(&*moment.room, |room| room.title.source());
        page.heading(3, &format!("Moment \"{key}\", in \"{title}\""));
        for message in &moment.says {
            self.message(page, message);
        }
        match &moment.onward {
            Onward::Replies(replies) => {
                page.paragraph("Replies, in any order:");
                for (index, reply) in replies.iter().enumerate() {
                    self.reply(page, index + 1, reply);
                }
            }
            Onward::Goes(goes) => {
                page.gap();
                for go in goes {
                    self.go(page, go);
                }
            }
            Onward::End(end) => {
                page.paragraph("The talk ends here.");
                speeches(page, self.course, ("Then", end));
            }
        }
        if !moment.tools.is_empty() {
            page.paragraph("At this moment:");
            self.tools(page, &moment.tools);
        }
    }

    fn message(&self, page: &mut Page, message: &Message) {
        let Message {
            key: _,
            by,
            mood,
            text,
            brief: short,
            flag,
            piece,
            because,
            upsetting,
            condition,
        } = message;
        let text = text.source();
        page.entry(&match (by, mood) {
            (Some(by), Some(mood)) => format!("**{}** ({}): {text}", self.who(by), mood.id()),
            (Some(by), None) => format!("**{}**: {text}", self.who(by)),
            (None, _) => format!("Heard or seen: {text}"),
        });
        brief(short.as_ref(), |words| page.inner(words));
        self.condition(page, condition);
        if *upsetting {
            page.inner("An upsetting picture");
        }
        if let Some(flag) = flag {
            page.inner(&format!("Red flag: {}", flag_name(*flag)));
        }
        if let Some(piece) = piece {
            page.inner(&format!(
                "Piece of the jigsaw: {}",
                called(self.level, piece)
            ));
        }
        if let Some(because) = because {
            page.inner(&format!("Because: {}", because.source()));
        }
    }

    fn reply(&self, page: &mut Page, number: usize, reply: &Reply) {
        let Reply {
            say,
            brief: short,
            silent,
            bye,
            judged,
            gives,
            change,
            oops,
            then,
            condition,
        } = reply;
        let how = judged.as_ref();
        let how = how.map_or("small talk", |judged| verdict(judged.verdict));
        page.numbered(number, &format!("{} ({how})", say.source()));
        brief(short.as_ref(), |words| page.inner(words));
        self.condition(page, condition);
        for (is_so, words) in [(silent, "Nothing is sent"), (bye, "A polite way out")] {
            if *is_so {
                page.inner(words);
            }
        }
        if let Some(judged) = judged {
            page.inner(&format!("Because: {}", judged.because.source()));
        }
        if !gives.is_empty() {
            page.inner(&format!("All in the room learn: {}", self.pieces(gives)));
        }
        self.change(page, change);
        card(self.level, oops.as_deref(), |words| page.inner(words));
        page.inner(&format!("Leads to \"{then}\""));
    }

    fn go(&self, page: &mut Page, go: &Go) {
        let Go { condition, then } = go;
        page.entry(&format!("Goes on at \"{then}\""));
        self.condition(page, condition);
    }

    fn tools(&self, page: &mut Page, tools: &[ChatTool]) {
        for tool in tools {
            let ChatTool {
                does,
                say: label,
                verdict: judged,
                because,
                says,
                change,
                oops,
                then,
                condition,
            } = tool;
            let label = label.as_ref();
            let label = label.map_or_else(String::new, |label| format!(": {}", label.source()));
            let how = judged.map_or("counts for nothing", verdict);
            page.entry(&format!("{does:?}{label} ({how})"));
            self.condition(page, condition);
            for speech in says {
                say(self.course, speech, |words| page.inner(words));
            }
            page.inner(&format!("Because: {}", because.source()));
            self.change(page, change);
            card(self.level, oops.as_deref(), |words| page.inner(words));
            if let Some(then) = then {
                page.inner(&format!("Leads to \"{then}\""));
            }
        }
    }

    fn condition(&self, page: &mut Page, condition: &Condition) {
        let Condition {
            when,
            unless,
            feels,
        } = condition;
        let yes = when.iter().cloned();
        let no = unless.iter().map(|fact| format!("not {fact}"));
        let feels = feels.iter();
        let feels = feels.map(|(who, mood)| format!("{} is {}", self.who(who), mood.id()));
        let all: Vec<String> = yes.chain(no).chain(feels).collect();
        if !all.is_empty() {
            page.inner(&format!("Only if: {}", all.join(", ")));
        }
    }

    fn change(&self, page: &mut Page, change: &Change) {
        let Change { sets, moods } = change;
        let sets = sets.iter().cloned();
        let moods = moods.iter();
        let moods = moods.map(|(who, mood)| format!("{} is {}", self.who(who), mood.id()));
        let all: Vec<String> = sets.chain(moods).collect();
        if !all.is_empty() {
            page.inner(&format!("From then on: {}", all.join(", ")));
        }
    }
}
