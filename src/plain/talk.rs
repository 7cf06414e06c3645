//! `Talk`: what was read of the rooms of a messenger, and what of one is therefore news.

use super::speak::Line;

/// What was read in this step. A room is its name, then its messages, each in one line.
#[derive(Default)]
pub(super) struct Talk {
    rooms: Vec<Vec<Line>>,
    /// The room that was named last.
    named: Option<Line>,
}

impl Talk {
    /// The messages that have come or changed since their room was read, below its name if that is
    /// not the one that was named last.
    pub(super) fn news(&self, room: &[Line]) -> Vec<Line> {
        let Some((name, messages)) = room.split_first() else {
            return Vec::new();
        };
        let known = self.rooms.iter().find(|known| is_same_room(known, room));
        let known = known.and_then(|known| known.split_first());
        let known = known.map_or(&[][..], |(_, messages)| messages);
        let is_new = |(place, line): &(usize, &Line)| known.get(*place) != Some(*line);
        let news = messages.iter().enumerate().filter(is_new);
        let news = news.map(|(_, line)| line.clone());
        let name = Some(name).filter(|name| self.named.as_ref() != Some(*name));
        name.cloned().into_iter().chain(news).collect()
    }

    /// Keeps in mind what was read of a room.
    pub(super) fn keep(&mut self, room: &[Line]) {
        if let Some(name) = room.first() {
            self.rooms.retain(|known| !is_same_room(known, room));
            self.rooms.push(room.to_vec());
            self.named = Some(name.clone());
        }
    }
}

/// Whether both are the same room, though somebody may have left it, or something may have been
/// done with its first message.
fn is_same_room(old: &[Line], new: &[Line]) -> bool {
    old.first() == new.first() || (new.len() > 1 && old.get(1) == new.get(1))
}

#[cfg(test)]
mod tests;
