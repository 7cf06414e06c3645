//! Parts that many kinds of step have: who asks, options, speeches, help.

use super::page::Page;
use crate::content::{Choice, Course, Level, Mood, Say, Verdict};
use crate::words::Text;

/// A verdict in words for adults: neither praise nor scolding.
pub(super) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Safe => "safe",
        Verdict::AlsoFine => "also fine",
        Verdict::Risky => "not yet: risky",
        Verdict::TooCareful => "too careful",
    }
}

/// What somebody is called; their id if the course doesn't know them.
pub(super) fn name<'c>(course: &'c Course, id: &'c str) -> &'c str {
    let person = course.person(id);
    person.map_or(id, |person| person.name.source())
}

/// Who speaks, and how.
fn speaker(course: &Course, by: &str, mood: Mood) -> String {
    format!("**{}** ({})", name(course, by), mood.id())
}

/// What is asked, and by whom.
pub(super) struct Asked<'l> {
    pub(super) by: Option<&'l str>,
    pub(super) mood: Mood,
    pub(super) ask: &'l Text,
    pub(super) brief: Option<&'l Text>,
    pub(super) picture: Option<&'l str>,
}

pub(super) fn asked(page: &mut Page, course: &Course, asked: &Asked<'_>) {
    let who = match asked.by {
        Some(by) => format!("{} asks", speaker(course, by, asked.mood)),
        None => "Task".to_owned(),
    };
    page.entry(&format!("{who}: {}", asked.ask.source()));
    brief(asked.brief, |words| page.entry(words));
    picture(page, asked.picture);
}

pub(super) fn brief(text: Option<&Text>, mut add: impl FnMut(&str)) {
    if let Some(text) = text {
        add(&format!("Fewer words: {}", text.source()));
    }
}

pub(super) fn picture(page: &mut Page, picture: Option<&str>) {
    if let Some(picture) = picture {
        page.entry(&format!("Picture: {picture}"));
    }
}

/// Said of a riddle.
pub(super) fn note_riddle(page: &mut Page, riddle: bool) {
    if riddle {
        page.entry("A riddle: a wrong guess counts for nothing");
    }
}

/// In which order things stand on stage.
pub(super) fn order(page: &mut Page, keep_order: bool) {
    page.entry(if keep_order {
        "Shown in this order"
    } else {
        "Shown in any order"
    });
}

/// A speech, handed to what adds a line.
pub(super) fn say(course: &Course, say: &Say, mut add: impl FnMut(&str)) {
    let who = speaker(course, &say.by, say.mood);
    add(&format!("{who}: {}", say.text.source()));
    brief(say.brief.as_ref(), &mut add);
    if let Some(picture) = &say.picture {
        add(&format!("Picture: {picture}"));
    }
}

/// Speeches that follow when something has happened.
pub(super) fn speeches(page: &mut Page, course: &Course, (when, says): (&str, &[Say])) {
    if says.is_empty() {
        return;
    }
    page.paragraph(&format!("{when}:"));
    for one in says {
        say(course, one, |words| page.entry(words));
    }
}

/// Options with all that follows from them.
pub(super) fn options(page: &mut Page, (course, level): (&Course, &Level), options: &[Choice]) {
    page.gap();
    for (index, option) in options.iter().enumerate() {
        let words = format!("{} ({})", option.say.source(), verdict(option.verdict));
        page.numbered(index + 1, &words);
        brief(option.brief.as_ref(), |words| page.inner(words));
        for one in &option.happens {
            say(course, one, |words| page.inner(words));
        }
        page.inner(&format!("Because: {}", option.because.source()));
        if let Some(then) = &option.then {
            page.inner(&format!("Goes on in scene \"{then}\""));
        }
        card(level, option.oops.as_deref(), |words| page.inner(words));
    }
}

/// The card that is won by something.
pub(super) fn card(level: &Level, oops: Option<&str>, mut add: impl FnMut(&str)) {
    if let Some(id) = oops {
        let title = level.oops().get(id).map_or(id, |card| card.title.source());
        add(&format!("Oops card: {title}"));
    }
}

/// The hints, and what the grown-up says who is asked.
pub(super) fn help(page: &mut Page, hints: &[Text], auntie: Option<&Text>) {
    page.gap();
    for (index, hint) in hints.iter().enumerate() {
        page.entry(&format!("Hint {}: {}", index + 1, hint.source()));
    }
    if let Some(auntie) = auntie {
        page.entry(&format!("Auntie Bo, if asked: {}", auntie.source()));
    }
}
