//! Reads `Settings`: its switches, and the wishes that say how they have to stand.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::verdict;
use super::form::{Count, Form, Shape};
use super::notes::{Mentioned, Notes, inside};
use super::speech::{help, question, speech};
use super::twice::{note_twice, text_in, texts_of};
use super::values::{mentioned, plain, text};
use crate::content::mistakes::{panel as mistakes, shape};
use crate::content::outline::{Kind, Node};
use crate::content::{Panel, Setting, Spills, Switch, Wish};

const PANEL: Shape = Shape {
    thing: "`Settings`",
    fields: &[
        "by", "mood", "ask", "brief", "title", "switches", "wishes", "spills", "won", "hints",
        "auntie",
    ],
};

const SWITCH: Shape = Shape {
    thing: "a switch",
    fields: &["key", "say", "set", "choices"],
};

const SETTING: Shape = Shape {
    thing: "a choice",
    fields: &["key", "say", "spills"],
};

const WISH: Shape = Shape {
    thing: "a wish",
    fields: &[
        "say", "needs", "met", "broken", "because", "verdict", "happens", "oops",
    ],
};

const SPILLS: Shape = Shape {
    thing: "`spills`",
    fields: &["say", "nothing"],
};

const SWITCHES: Count = Count {
    least: 3,
    most: 8,
    wanted: "3 to 8",
    why: "Fewer are set right by luck, and with more there is no key left to try it.",
};

const CHOICES: Count = Count {
    least: 2,
    most: 4,
    wanted: "2 to 4",
    why: "One way to stand leaves nothing to choose, and more don't fit beside each other.",
};

const WISHES: Count = Count {
    least: 2,
    most: 7,
    wanted: "2 to 7",
    why: "One alone makes no trade-off, and more don't fit below each other.",
};

const NEEDS: Count = Count {
    least: 1,
    most: 8,
    wanted: "1 to 8",
    why: "A wish that needs nothing can't be broken.",
};

/// Reads `Settings(…)`.
pub(super) fn panel(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Panel> {
    let form = notes.named_form(node, path, &PANEL)?;
    let question = question(notes, &form);
    let title = form.required(notes, "title", text);
    form.expect_count(notes, "switches", &SWITCHES);
    let switches = form.list(notes, "switches", "switch", switch);
    for field in ["key", "say"] {
        note_twice(notes, [&texts_of(&form, "switches", &[field])], "switch");
    }
    let known = settings(&form);
    form.expect_count(notes, "wishes", &WISHES);
    let wishes = form.list(notes, "wishes", "wish", |notes, node, path| {
        wish(notes, node, path, &known)
    });
    note_twice(notes, [&texts_of(&form, "wishes", &["say"])], "wish");
    let spills = form.optional(notes, "spills", spills);
    let won = form.optional_list(notes, "won", "won", speech);
    let help = help(notes, &form);
    let (question, help) = (question?, help?);
    Some(Panel {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        title: title?,
        switches: switches?,
        wishes: wishes?,
        spills: spills?,
        won: won?,
        hints: help.hints,
        auntie: help.auntie,
    })
}

/// The keys of the choices of each switch as they are written, whether or not the rest is right.
fn settings<'n>(form: &Form<'n, '_>) -> BTreeMap<&'n str, Vec<&'n str>> {
    let switches = items(form.field("switches")).iter();
    let keyed = switches.filter_map(|switch| {
        let (key, _) = text_in(switch, "key")?;
        let Kind::Fields(_, fields) = &switch.kind else {
            return None;
        };
        let choices = fields.iter().find(|field| field.name == "choices");
        let choices = items(choices.map(|field| &field.value)).iter();
        let keys = choices.filter_map(|choice| Some(text_in(choice, "key")?.0));
        Some((key, keys.collect()))
    });
    keyed.collect()
}

fn items<'n, 'a>(node: Option<&'n Node<'a>>) -> &'n [Node<'a>] {
    match node.map(|node| &node.kind) {
        Some(Kind::List(items)) => items,
        Some(_) | None => &[],
    }
}

fn switch(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Switch> {
    let form = notes.form(node, path, &SWITCH)?;
    let key = form.required(notes, "key", plain);
    let say = form.required(notes, "say", text);
    form.expect_count(notes, "choices", &CHOICES);
    let choices = form.list(notes, "choices", "choice", setting);
    for field in ["key", "say"] {
        note_twice(notes, [&texts_of(&form, "choices", &[field])], "choice");
    }
    let set = form.required(notes, "set", plain);
    let (key, set, choices) = (key?, set?, choices?);
    let known = choices.iter().map(|choice| choice.key.as_str());
    let Some(set) = known.clone().position(|known| known == set) else {
        let path = form.path_of("set");
        let at = form.field("set").map_or(form.at, |node| node.at);
        notes.report(at, &path, mistakes::unknown_setting(&set, &key, known));
        return None;
    };
    Some(Switch {
        key,
        say: say?,
        set,
        choices,
    })
}

fn setting(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Setting> {
    let form = notes.form(node, path, &SETTING)?;
    let key = form.required(notes, "key", plain);
    let say = form.required(notes, "say", text);
    let spills = form.optional(notes, "spills", text);
    Some(Setting {
        key: key?,
        say: say?,
        spills: spills?,
    })
}

fn wish(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    known: &BTreeMap<&str, Vec<&str>>,
) -> Option<Wish> {
    let form = notes.form(node, path, &WISH)?;
    let say = form.required(notes, "say", text);
    form.expect_count(notes, "needs", &NEEDS);
    let needs = form.required(notes, "needs", |notes, node, path| {
        notes.table(node, (path, "switch"), |notes, value, key, path| {
            let path = inside(path, key);
            notes.mark(&path, value.at);
            ways(notes, value, &path, (key, known))
        })
    });
    let met = form.required(notes, "met", text);
    let broken = form.required(notes, "broken", text);
    let because = form.required(notes, "because", text);
    let verdict = verdict(notes, &form);
    if verdict.is_some_and(crate::content::Verdict::is_good) {
        let at = form.field("verdict").map_or(form.at, |node| node.at);
        notes.report(at, &form.path_of("verdict"), mistakes::wish_verdict());
    }
    let happens = form.optional_list(notes, "happens", "happens", speech);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    Some(Wish {
        say: say?,
        needs: needs?,
        met: met?,
        broken: broken?,
        because: because?,
        verdict: verdict?,
        happens: happens?,
        oops: oops?,
    })
}

/// The ways in which a switch may stand for a wish.
fn ways(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    (switch, known): (&str, &BTreeMap<&str, Vec<&str>>),
) -> Option<BTreeSet<String>> {
    let Some(settings) = known.get(switch) else {
        let known = known.keys().copied();
        notes.report(node.at, path, mistakes::unknown_switch(switch, known));
        return None;
    };
    if items(Some(node)).is_empty()
        && let Kind::List(_) = node.kind
    {
        let why = "If no way is right, the wish can never come true.";
        notes.report(
            node.at,
            path,
            shape::wrong_count(switch, 0, "1 or more", why),
        );
    }
    let ways = notes.list(node, path, (path, "choice"), |notes, node, path| {
        let way = plain(notes, node, path)?;
        if !settings.contains(&way.as_str()) {
            let known = settings.iter().copied();
            notes.report(
                node.at,
                path,
                mistakes::unknown_setting(&way, switch, known),
            );
        }
        Some(way)
    });
    Some(ways?.into_iter().collect())
}

fn spills(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Spills> {
    let form = notes.form(node, path, &SPILLS)?;
    let say = form.required(notes, "say", text);
    let nothing = form.required(notes, "nothing", text);
    Some(Spills {
        say: say?,
        nothing: nothing?,
    })
}
