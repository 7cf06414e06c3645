//! The kind of step in which a picture travels, as a reader follows it.

use super::page::Page;
use super::parts::{Asked, asked, card, help, name, speeches, verdict};
use crate::content::{Copies, Course, Keeps, Level, Receiver, TakeDown, Verdict};

pub(super) fn copies(page: &mut Page, (course, level): (&Course, &Level), rules: &Copies) {
    let Copies {
        by,
        from,
        mood,
        ask,
        brief,
        picture,
        people,
        first,
        vanish,
        guess,
        take_down,
        done,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: picture.as_deref(),
    };
    asked(page, course, &task);
    if *guess {
        page.entry("The child guesses first how many copies stay; it counts for nothing");
    }
    if let Some(from) = from {
        page.entry(&format!("Sent by: {}", name(course, from)));
    }
    page.entry(&format!("First to: {}", names(course, people, first)));
    for receiver in people {
        page.entry(&habit(course, people, receiver));
    }
    page.entry(&format!("At the end: {}", vanish.source()));
    if let Some(take_down) = take_down {
        taken_down(page, (course, level), people, take_down);
    }
    speeches(page, course, ("Then", done));
    help(page, hints, auntie.as_ref());
}

fn habit(course: &Course, people: &[Receiver], receiver: &Receiver) -> String {
    let Receiver {
        person,
        keeps,
        says,
        passes,
        thing,
    } = receiver;
    let habit = match keeps {
        Keeps::Never => "never keeps it",
        Keeps::Sometimes => "keeps it one time of three",
        Keeps::Often => "keeps it three times of four",
        Keeps::Always => "always keeps it",
    };
    let thing = thing.as_ref();
    let thing = thing.map(|thing| format!("as {}", thing.source()));
    let passes =
        (!passes.is_empty()).then(|| format!("passes it to {}", names(course, people, passes)));
    let habit = format!("{} {habit}", name(course, person));
    let parts: Vec<String> = [Some(habit), thing, passes].into_iter().flatten().collect();
    let line = parts.join(", ");
    match says {
        Some(says) => format!("{line}: {}", says.source()),
        None => line,
    }
}

fn taken_down(
    page: &mut Page,
    (course, level): (&Course, &Level),
    people: &[Receiver],
    rules: &TakeDown,
) {
    let TakeDown {
        ask,
        times,
        because,
        late,
        oops,
        keeps_after,
    } = rules;
    page.paragraph(&format!("Then: {}", ask.source()));
    for (index, time) in times.iter().enumerate() {
        let (how, why) = if index == 0 {
            (Verdict::Safe, because)
        } else {
            (Verdict::Risky, late)
        };
        page.numbered(index + 1, &format!("{} ({})", time.source(), verdict(how)));
        page.inner(&format!("Because: {}", why.source()));
        if index > 0 {
            card(level, oops.as_deref(), |words| page.inner(words));
        }
    }
    if !keeps_after.is_empty() {
        let names = names(course, people, keeps_after);
        page.entry(&format!("Can't be deleted: {names}"));
    }
}

fn names(course: &Course, people: &[Receiver], places: &[usize]) -> String {
    let of = places.iter().filter_map(|place| people.get(*place));
    let names: Vec<&str> = of.map(|receiver| name(course, &receiver.person)).collect();
    names.join(", ")
}
