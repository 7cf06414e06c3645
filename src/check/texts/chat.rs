//! The texts of a talk: messages are speech, replies are labels.

use super::{Part, Walk};
use crate::check::chat::{moment_path, replies};
use crate::content::{Chat, ChatTool, Message, Moment, Onward, Reply};

impl<'l> Walk<'l> {
    pub(super) fn chat(&mut self, path: &str, chat: &'l Chat) {
        self.ask(path, (&chat.ask, &chat.brief), chat.by.as_deref());
        for room in &chat.rooms {
            let path = format!("{path} › rooms › {} › title", room.key);
            self.add(&path, &room.title, Part::Label);
        }
        for (id, name) in &chat.names {
            self.add(&format!("{path} › names › {id}"), name, Part::Label);
        }
        for (key, moment) in &chat.talk {
            self.moment(&moment_path(path, key), moment);
        }
        self.tools(path, &chat.tools);
        self.help(path, &chat.hints, chat.auntie.as_ref());
    }

    fn moment(&mut self, path: &str, moment: &'l Moment) {
        for (index, message) in moment.says.iter().enumerate() {
            self.message(&format!("{path} › message {}", index + 1), message);
        }
        for (index, reply) in replies(moment).iter().enumerate() {
            self.reply(&format!("{path} › reply {}", index + 1), reply);
        }
        if let Onward::End(speeches) = &moment.onward {
            self.speeches(path, "end", speeches);
        }
        self.tools(path, &moment.tools);
    }

    fn message(&mut self, path: &str, message: &'l Message) {
        let text = ("text", &message.text);
        let (brief, by) = (message.brief.as_ref(), message.by.as_deref());
        self.add_with_brief(path, text, brief, by, Part::Speech);
        if let Some(because) = &message.because {
            self.add(&format!("{path} › because"), because, Part::Because);
        }
    }

    fn reply(&mut self, path: &str, reply: &'l Reply) {
        let say = ("say", &reply.say);
        self.add_with_brief(path, say, reply.brief.as_ref(), None, Part::Label);
        if let Some(judged) = &reply.judged {
            let path = format!("{path} › because");
            self.add(&path, &judged.because, Part::Because);
        }
    }

    fn tools(&mut self, path: &str, tools: &'l [ChatTool]) {
        for (index, tool) in tools.iter().enumerate() {
            let path = format!("{path} › tool {}", index + 1);
            if let Some(say) = &tool.say {
                self.add(&format!("{path} › say"), say, Part::Label);
            }
            self.add(&format!("{path} › because"), &tool.because, Part::Because);
            self.speeches(&path, "says", &tool.says);
        }
    }
}
