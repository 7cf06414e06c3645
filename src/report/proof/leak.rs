//! The kind of step with a lost password and the doors that it may open.

use super::page::Page;
use super::parts::{Asked, asked, card, help, speeches};
use crate::content::{Course, Leak, Level};
use crate::words::Text;

pub(super) fn leak(page: &mut Page, (course, level): (&Course, &Level), rules: &Leak) {
    let Leak {
        by,
        mood,
        ask,
        brief,
        picture,
        account,
        doors,
        because,
        held_because,
        fell,
        held,
        oops,
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
    page.entry(&format!("Lost: the one made for {}", account.source()));
    let doors: Vec<&str> = doors.iter().map(Text::source).collect();
    page.entry(&format!("Tried at: {}", doors.join(", ")));
    page.entry(&format!("When a door falls: {}", because.source()));
    card(level, oops.as_deref(), |words| page.inner(words));
    page.entry(&format!("When none falls: {}", held_because.source()));
    speeches(page, course, ("After a door has fallen", fell));
    speeches(page, course, ("After all have held", held));
    help(page, hints, auntie.as_ref());
}
