//! The faces of a talk: of everybody who writes, in every mood that they can be in.

use super::{Look, UNKNOWN_PORTRAIT};
use crate::check::chat::moment_path;
use crate::content::{Chat, ChatTool, Message, Mood, Onward};

/// The face of writers who are nobody of the course.
const STRANGER: &str = "stranger";

impl Look<'_, '_> {
    pub(super) fn chat(&mut self, path: &str, chat: &Chat) {
        self.face(path, "by", chat.by.as_deref(), chat.mood);
        let is_missing = !chat.names.is_empty() && self.gallery.get(STRANGER).is_none();
        if is_missing && self.reported.insert((STRANGER.to_owned(), None)) {
            let path = format!("{path} › names");
            let what = format!("There is no drawing \"{STRANGER}\" for screen names.");
            self.findings.report(&UNKNOWN_PORTRAIT, &path, what);
        }
        for (who, moods) in &chat.moods {
            let path = format!("{path} › moods › {who}");
            for mood in moods {
                self.writer(&path, chat, who, *mood);
            }
        }
        for (key, moment) in &chat.talk {
            let path = moment_path(path, key);
            for (index, message) in moment.says.iter().enumerate() {
                self.message(&format!("{path} › message {}", index + 1), chat, message);
            }
            if let Onward::End(speeches) = &moment.onward {
                self.speeches(&path, "end", speeches);
            }
            self.tools(&path, &moment.tools);
        }
        self.tools(path, &chat.tools);
    }

    fn message(&mut self, path: &str, chat: &Chat, message: &Message) {
        let Some(by) = &message.by else {
            return;
        };
        // Without moods of their own people look as they usually do.
        let usual = (!chat.moods.contains_key(by)).then(Mood::default);
        if let Some(mood) = message.mood.or(usual) {
            self.writer(path, chat, by, mood);
        }
    }

    /// Looks at the face of somebody of the course; screen names have but the one.
    fn writer(&mut self, path: &str, chat: &Chat, who: &str, mood: Mood) {
        if !chat.names.contains_key(who) {
            self.face(path, "by", Some(who), mood);
        }
    }

    fn tools(&mut self, path: &str, tools: &[ChatTool]) {
        for (index, tool) in tools.iter().enumerate() {
            self.speeches(&format!("{path} › tool {}", index + 1), "says", &tool.says);
        }
    }
}
