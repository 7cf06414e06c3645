//! `Talk`: what was read of the rooms of a messenger, and what of one is therefore news.

use super::speak::{Kind, Line};

/// More messages than anyone wants to hear twice.
const MOST_REPEATED: usize = 4;

/// What was read in this step. A room is its name, then its messages, each in one line.
#[derive(Default)]
pub(super) struct Talk {
    rooms: Vec<Vec<Line>>,
    /// The room that was named last.
    named: Option<Line>,
    /// Whether an answer was just taken back.
    has_gone_back: bool,
}

impl Talk {
    /// The messages that have come or changed since their room was read, below its name if that is
    /// not the one that was named last. Whoever has gone back hears once more what is to be
    /// answered.
    pub(super) fn news(&self, room: &[Line]) -> Vec<Line> {
        let Some((name, messages)) = room.split_first() else {
            return Vec::new();
        };
        if self.has_gone_back {
            let name = Some(name).filter(|name| self.named.as_ref() != Some(*name));
            return name.into_iter().chain(last(messages)).cloned().collect();
        }
        let known = self.rooms.iter().find(|known| is_same_room(known, room));
        let known = known.and_then(|known| known.split_first());
        let known = known.map_or(&[][..], |(_, messages)| messages);
        let is_new = |(place, line): &(usize, &Line)| known.get(*place) != Some(*line);
        let news = messages.iter().enumerate().filter(is_new);
        let news = news.map(|(_, line)| line.clone());
        let name = Some(name).filter(|name| self.named.as_ref() != Some(*name));
        name.cloned().into_iter().chain(news).collect()
    }

    /// Keeps in mind that an answer is taken back.
    pub(super) const fn go_back(&mut self) {
        self.has_gone_back = true;
    }

    /// Keeps in mind what was read of a room.
    pub(super) fn keep(&mut self, room: &[Line]) {
        if std::mem::take(&mut self.has_gone_back) {
            // What was heard on the way that was taken back may come again.
            self.rooms.clear();
        }
        if let Some(name) = room.first() {
            self.rooms.retain(|known| !is_same_room(known, room));
            self.rooms.push(room.to_vec());
            self.named = Some(name.clone());
        }
    }
}

/// The last messages since the last own one, or that one where nothing came after it.
fn last(messages: &[Line]) -> &[Line] {
    let since = messages.rsplit(|line| line.kind == Kind::Mine).next();
    let since = since.filter(|since| !since.is_empty());
    let most = since.map_or(1, <[Line]>::len).min(MOST_REPEATED);
    let start = messages.len().saturating_sub(most);
    messages.get(start..).unwrap_or(messages)
}

/// Whether both are the same room, though somebody may have left it, or something may have been
/// done with its first message.
fn is_same_room(old: &[Line], new: &[Line]) -> bool {
    old.first() == new.first() || (new.len() > 1 && old.get(1) == new.get(1))
}

#[cfg(test)]
mod tests;
