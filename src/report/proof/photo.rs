//! A photo that is made ready and shown to somebody.

use super::page::Page;
use super::parts::{Asked, asked, card, help, speeches};
use super::photos::called;
use crate::content::{
    Audience, ClueSource, Course, Level, Photo, PhotoClue, PhotoTool, Tells, View,
};
use crate::words::Text;

pub(super) fn photo(page: &mut Page, (course, level): (&Course, &Level), rules: &Photo) {
    let Photo {
        by,
        mood,
        ask,
        brief,
        picture,
        caption,
        subject,
        facts: _,
        clues,
        tools,
        audiences,
        oops,
        leaked,
        shared,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: Some(picture),
    };
    asked(page, course, &task);
    if let Some(caption) = caption {
        page.entry(&format!("Caption: {}", caption.source()));
    }
    let subject: Vec<&str> = subject.values().map(Text::source).collect();
    page.entry(&format!("Must stay to be seen: {}", subject.join(", ")));
    page.paragraph("What tells something:");
    for (index, clue) in clues.iter().enumerate() {
        let PhotoClue {
            source: _,
            tells,
            because,
        } = clue;
        page.numbered(index + 1, &source(clue));
        page.inner(&match tells {
            Tells::Fact(_) => format!("They learn {}", what(level, rules, tells)),
            Tells::Piece(_) => format!("Piece of the jigsaw: {}", what(level, rules, tells)),
        });
        page.inner(&format!("Because: {}", because.source()));
    }
    page.paragraph("Tools:");
    for one in tools {
        page.entry(&tool(one));
    }
    page.paragraph("Who could see it, in any order:");
    for audience in audiences {
        let Audience {
            say,
            knows: _,
            narrow,
            because,
        } = audience;
        let how = if *narrow { " (too careful)" } else { "" };
        page.entry(&format!("{}{how}: {}", say.source(), because.source()));
        let known = known(level, rules, audience);
        if !known.is_empty() {
            page.inner(&format!("Knows anyway: {}", known.join("; ")));
        }
    }
    speeches(page, course, ("When something is given away", leaked));
    card(level, oops.as_deref(), |words| page.entry(words));
    speeches(page, course, ("When it is well shared", shared));
    help(page, hints, auntie.as_ref());
}

/// For each audience that the photo is for, what must not be to be found when it sees it.
pub(super) fn answers(rules: &Photo) -> Vec<String> {
    let wanted = rules.audiences.iter().filter(|audience| !audience.narrow);
    wanted
        .map(|audience| {
            let is_news = |clue: &&PhotoClue| {
                matches!(clue.tells, Tells::Fact(_))
                    && !audience.knows.iter().any(|known| known == clue.tells.key())
            };
            let ends: Vec<String> = rules.clues.iter().filter(is_news).map(source).collect();
            let who = audience.say.source();
            if ends.is_empty() {
                format!("{who} → as it is")
            } else {
                format!("{who} → without {}", ends.join("; "))
            }
        })
        .collect()
}

fn source(clue: &PhotoClue) -> String {
    match &clue.source {
        ClueSource::Place { place: _, say } => say.source().to_owned(),
        ClueSource::Note(note) => format!("the hidden note \"{}\"", note.source()),
        ClueSource::Moment(moment) => format!("the moment \"{}\"", moment.source()),
        ClueSource::Caption => "the caption".to_owned(),
    }
}

/// A fact or a piece in words.
fn what<'l>(level: &'l Level, rules: &'l Photo, tells: &'l Tells) -> &'l str {
    match tells {
        Tells::Fact(fact) => rules.facts.get(fact).map_or(fact, |fact| fact.source()),
        Tells::Piece(piece) => called(level, piece),
    }
}

fn known<'l>(level: &'l Level, rules: &'l Photo, audience: &'l Audience) -> Vec<&'l str> {
    let known = audience.knows.iter();
    let in_words = |key: &'l String| match rules.facts.get(key) {
        Some(fact) => fact.source(),
        None => called(level, key),
    };
    known.map(in_words).collect()
}

fn tool(tool: &PhotoTool) -> String {
    match tool {
        PhotoTool::Crop { say, view, cuts } => {
            let View {
                x,
                y,
                width,
                height,
            } = view;
            let part = format!("keeps {width} by {height} at {x}, {y}");
            if cuts.is_empty() {
                format!("{} ({part})", say.source())
            } else {
                format!("{} ({part}, cuts {})", say.source(), cuts.join(", "))
            }
        }
        PhotoTool::Blur { say, place } => format!("{} (blurs {place})", say.source()),
        PhotoTool::Swap { say, place, with } => {
            format!("{} ({with} in place of {place})", say.source())
        }
        PhotoTool::Wait { say } => format!("{} (waits)", say.source()),
        PhotoTool::Scrub => "Rub out the hidden notes".to_owned(),
        PhotoTool::Reword { say } => format!("Another caption: {}", say.source()),
    }
}
