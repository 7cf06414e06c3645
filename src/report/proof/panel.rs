//! The kind of step in which a panel of switches is set right, as a reader follows it.

use super::page::Page;
use super::parts::{Asked, asked, card, help, say, speeches, verdict};
use crate::content::{Course, Level, Panel, Spills, Switch, Wish};

pub(super) fn panel(page: &mut Page, (course, level): (&Course, &Level), rules: &Panel) {
    let Panel {
        by,
        mood,
        ask,
        brief,
        title,
        switches,
        wishes,
        spills,
        won,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: None,
    };
    asked(page, course, &task);
    page.paragraph(&format!("{}:", title.source()));
    for switch in switches {
        page.entry(&stands(switch));
        for choice in &switch.choices {
            if let Some(spills) = &choice.spills {
                let (choice, spills) = (choice.say.source(), spills.source());
                page.inner(&format!("{choice} spills: {spills}"));
            }
        }
    }
    page.paragraph("Who comes by, in this order:");
    for (index, wish) in wishes.iter().enumerate() {
        let Wish {
            say: comes,
            needs: _,
            met,
            broken,
            because,
            verdict: how,
            happens,
            oops,
        } = wish;
        page.numbered(index + 1, comes.source());
        page.inner(&format!("Needs {}", needed(rules, wish)));
        page.inner(&format!("Then: {}", met.source()));
        page.inner(&format!("Else ({}): {}", verdict(*how), broken.source()));
        for one in happens {
            say(course, one, |words| page.inner(words));
        }
        page.inner(&format!("Because: {}", because.source()));
        card(level, oops.as_deref(), |words| page.inner(words));
    }
    if let Some(Spills { say, nothing }) = spills {
        page.entry(&format!("At the end: {} …", say.source()));
        page.entry(&format!("If nothing spills: {}", nothing.source()));
    }
    speeches(page, course, ("When all is well", won));
    help(page, hints, auntie.as_ref());
}

/// A switch with all its choices, and how it stands at first.
fn stands(switch: &Switch) -> String {
    let choices: Vec<&str> = switch
        .choices
        .iter()
        .map(|choice| choice.say.source())
        .collect();
    let set = switch.choices.get(switch.set);
    let set = set.map_or("", |choice| choice.say.source());
    let say = switch.say.source();
    format!("{say} {} (at first: {set})", choices.join(" / "))
}

fn needed(rules: &Panel, wish: &Wish) -> String {
    let needed = rules.switches.iter().filter_map(|switch| {
        let ways = wish.needs.get(&switch.key)?;
        let choices = switch.choices.iter();
        let choices = choices.filter(|choice| ways.contains(&choice.key));
        let choices: Vec<&str> = choices.map(|choice| choice.say.source()).collect();
        Some(format!("{} {}", switch.say.source(), choices.join(" or ")))
    });
    needed.collect::<Vec<_>>().join("; ")
}

/// For each switch, how it may stand so that every wish comes true.
pub(super) fn answers(rules: &Panel) -> Vec<String> {
    let switches = rules.switches.iter();
    let right = switches.map(|switch| {
        let right = rules.right(switch);
        let right: Vec<&str> = right.iter().map(|choice| choice.say.source()).collect();
        format!("{} → {}", switch.say.source(), right.join(" or "))
    });
    right.collect()
}
