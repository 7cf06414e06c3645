//! Each kind of step as a reader follows it.

use super::page::Page;
use super::parts::{
    Asked, asked, brief, card, help, note_riddle, options, order, say, speeches, verdict,
};
use super::{arranged, chat, copies, leak, locks, panel, photo, photos, profile};
use crate::content::{Choose, Course, Ending, Level, Sort, Step, Teach};

/// A step by its number in the scene, from 1.
pub(super) fn step(page: &mut Page, around: (&Course, &Level), number: usize, step: &Step) {
    let heading = |page: &mut Page, kind: &str| page.heading(2, &format!("{number}. {kind}"));
    match step {
        Step::Say(speech) => {
            heading(page, "Say");
            say(around.0, speech, |words| page.entry(words));
        }
        Step::Choose(rules) => {
            heading(page, "Choose");
            choose(page, around, rules);
        }
        Step::Sort(rules) => {
            heading(page, "Sort");
            sort(page, around, rules);
        }
        Step::Forge(rules) => {
            heading(page, "Forge: make up a password");
            locks::forge(page, around, rules);
        }
        Step::Teach(rules) => {
            heading(page, "Teach: explain back");
            teach(page, around, rules);
        }
        Step::Dice(rules) => {
            heading(page, "Dice: roll words");
            locks::dice(page, around.0, rules);
        }
        Step::Recall(rules) => {
            heading(page, "Recall: type the rolled words again");
            locks::recall(page, around.0, rules);
        }
        Step::Race(rules) => {
            heading(page, "Race: which lock holds longer?");
            locks::race(page, around.0, rules);
        }
        Step::Guess(rules) => {
            heading(page, "Guess: crack a lock");
            locks::guess(page, around, rules);
        }
        Step::Order(rules) => {
            heading(page, "Order: put cards in order");
            arranged::order(page, around, rules);
        }
        Step::Match(rules) => {
            heading(page, "Match: join pairs");
            arranged::pairs(page, around, rules);
        }
        Step::Spot(rules) => {
            heading(page, "Spot: find what a photo tells");
            photos::spot(page, around, rules);
        }
        Step::Photo(rules) => {
            heading(page, "Photo: make it ready and choose who sees it");
            photo::photo(page, around, rules);
        }
        Step::Copies(rules) => {
            heading(page, "Copies: where a picture travels");
            copies::copies(page, around, rules);
        }
        Step::Settings(rules) => {
            heading(page, "Settings: switches to set right");
            panel::panel(page, around, rules);
        }
        Step::Leak(rules) => {
            heading(page, "Leak: which doors does a lost password open?");
            leak::leak(page, around, rules);
        }
        Step::Chat(rules) => {
            heading(page, "Chat: talk in a messenger");
            chat::chat(page, around, rules);
        }
        Step::Profile(rules) => {
            heading(page, "Profile: a name and a card to make");
            profile::profile(page, around, rules);
        }
        Step::End(Ending::Done) => page.paragraph("The level ends here."),
        Step::Go(then) => page.paragraph(&format!("Goes on in scene \"{then}\".")),
        Step::Back => page.paragraph("Goes back to behind the choice that led here."),
    }
}

fn choose(page: &mut Page, around: (&Course, &Level), rules: &Choose) {
    let Choose {
        by,
        mood,
        ask,
        brief,
        picture,
        options: choices,
        hints,
        auntie,
        keep_order,
        riddle,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: picture.as_deref(),
    };
    asked(page, around.0, &task);
    note_riddle(page, *riddle);
    order(page, *keep_order);
    options(page, around, choices);
    help(page, hints, auntie.as_ref());
}

fn sort(page: &mut Page, (course, level): (&Course, &Level), rules: &Sort) {
    let Sort {
        by,
        mood,
        ask,
        brief: short,
        picture,
        bins,
        cards,
        hints,
        auntie,
        keep_order,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: short.as_ref(),
        picture: picture.as_deref(),
    };
    asked(page, course, &task);
    let labels: Vec<&str> = bins.iter().map(|bin| bin.label.source()).collect();
    page.entry(&format!("Bins: {}", labels.join(" | ")));
    order(page, *keep_order);
    page.gap();
    for (index, one) in cards.iter().enumerate() {
        page.numbered(index + 1, one.say.source());
        brief(one.brief.as_ref(), |words| page.inner(words));
        for bin in bins {
            if let Some(answer) = one.answers.get(&bin.key) {
                let (label, because) = (bin.label.source(), answer.because.source());
                let how = verdict(answer.verdict);
                page.inner(&format!("{label} ({how}): {because}"));
                card(level, answer.oops.as_deref(), |words| page.inner(words));
            }
        }
    }
    help(page, hints, auntie.as_ref());
}

fn teach(page: &mut Page, (course, level): (&Course, &Level), rules: &Teach) {
    let Teach {
        to,
        mood,
        ask,
        brief,
        slots,
        thanks,
        hints,
        auntie,
        keep_order,
    } = rules;
    let task = Asked {
        by: Some(to),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: None,
    };
    asked(page, course, &task);
    order(page, *keep_order);
    for slot in slots {
        page.paragraph(&format!("{} …", slot.lead.source()));
        options(page, (course, level), &slot.options);
    }
    speeches(page, course, ("When all is explained", thanks));
    help(page, hints, auntie.as_ref());
}
