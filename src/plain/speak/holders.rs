//! Says who has a copy of a picture that travels, and how many copies there are.

use std::cmp::Ordering;

use super::{Line, Voice};
use crate::plain::words;
use crate::stage::{Beat, Held, Holder, Stage};
use crate::words::Text;

/// Everybody, those together of whom the same is to be said. After a show, which told it all,
/// nothing.
pub(super) fn holders(stage: &Stage, voice: &Voice) -> Vec<Line> {
    if stage.reveal.is_some() {
        return Vec::new();
    }
    let states = [Held::Kept, Held::Looked, Held::Deleted, Held::NotYet];
    let group = |state: Held| {
        let those = stage.holders.iter().filter(|holder| holder.held == state);
        let names = those.map(called).reduce(words::listed)?;
        Some(form(state).with("names", names))
    };
    let groups = states.into_iter().filter_map(group);
    groups.flat_map(|group| voice.lines(&group)).collect()
}

fn called(holder: &Holder) -> Text {
    let thing = holder.thing.as_ref();
    match thing.filter(|_| holder.held == Held::Kept) {
        Some(thing) => words::HAS_THING
            .with("name", holder.name.clone())
            .with("thing", thing.clone()),
        None => holder.name.clone(),
    }
}

const fn form(state: Held) -> Text {
    match state {
        Held::NotYet => words::HOLDERS_NOT_YET,
        Held::Looked => words::HOLDERS_LOOKED,
        Held::Kept => words::HOLDERS_KEPT,
        Held::Deleted => words::HOLDERS_DELETED,
    }
}

/// The show of a picture that travels: each beat, and the number of copies when it has changed.
pub(super) fn travel(beats: &[Beat], voice: &Voice) -> Vec<Line> {
    let copies = |beat: &Beat| {
        let copies = beat.held.iter().filter(|held| **held == Held::Kept);
        copies.count()
    };
    // A travel that goes on begins with the copies that there are already.
    let mut before = beats.first().map_or(0, copies);
    let mut lines = Vec::new();
    for beat in beats {
        let copies = copies(beat);
        let line = voice.whole(beat.line.clone());
        let text = match copies.cmp(&std::mem::replace(&mut before, copies)) {
            Ordering::Equal => line,
            Ordering::Greater => words::pair(line, words::more_copies(copies)),
            Ordering::Less => words::pair(line, words::fewer_copies(copies)),
        };
        lines.extend(voice.lines(&text));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plain::samples::copies;
    use crate::words::Catalog;

    fn said(lines: &[Line]) -> Vec<&str> {
        lines.iter().map(|line| line.words.as_str()).collect()
    }

    fn voice() -> Voice {
        Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        }
    }

    #[test]
    fn those_of_whom_the_same_is_to_be_said_are_named_together() {
        let mut stage = copies();
        let beats = stage.reveal.take().expect("a show").beats;
        let lines = holders(&stage, &voice());
        assert_eq!(
            said(&lines),
            [
                "With a copy: Grandad Toad (a mug).",
                "Only looked: Kai.",
                "Have deleted it: Maya, Sam.",
                "Not reached yet: Ali.",
            ]
        );
        let lines = travel(&beats, &voice());
        assert_eq!(
            said(&lines),
            [
                "Pip sends it to Maya.",
                "Maya kept it. That makes 1 copy.",
                "Kai only looked.",
                "Sam kept it. That makes 2 copies.",
                "Sam deletes it. That leaves 1 copy.",
            ]
        );
    }

    #[test]
    fn what_the_show_told_is_not_told_again() {
        assert!(holders(&copies(), &voice()).is_empty());
    }
}
