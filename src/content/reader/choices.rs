//! Reads `Choose` and `Teach`: options, and what follows from them.

use super::form::{Count, Form, Shape};
use super::notes::{Mentioned, Notes};
use super::speech::{Help, Question, help, question, speech};
use super::values::{mentioned, text, truth, word};
use crate::content::mistakes::story;
use crate::content::outline::Node;
use crate::content::{Choice, Choose, Slot, Teach, Verdict};

const CHOOSE: Shape = Shape {
    thing: "`Choose`",
    fields: &[
        "by",
        "mood",
        "ask",
        "brief",
        "picture",
        "options",
        "hints",
        "auntie",
        "keep_order",
        "riddle",
    ],
};

const TEACH: Shape = Shape {
    thing: "`Teach`",
    fields: &[
        "to",
        "mood",
        "ask",
        "brief",
        "slots",
        "thanks",
        "hints",
        "auntie",
        "keep_order",
    ],
};

const SLOT: Shape = Shape {
    thing: "a slot",
    fields: &["lead", "options"],
};

const OPTION: Shape = Shape {
    thing: "an option",
    fields: &[
        "say", "brief", "verdict", "because", "happens", "then", "oops",
    ],
};

const SEVERAL: Count = Count {
    least: 2,
    most: 9,
    wanted: "2 to 9",
    why: "One option alone is no choice, and each has its digit key, of which there are nine.",
};

const ONE_TO_THREE: Count = Count {
    least: 1,
    most: 3,
    wanted: "1 to 3",
    why: "A sentence with more gaps is too long to explain back.",
};

pub(super) const VERDICTS: &[(&str, Verdict)] = &[
    ("Safe", Verdict::Safe),
    ("AlsoFine", Verdict::AlsoFine),
    ("Risky", Verdict::Risky),
    ("TooCareful", Verdict::TooCareful),
];

/// Reads the verdict of an option or answer.
pub(super) fn verdict(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<Verdict> {
    form.required(notes, "verdict", word("verdict", VERDICTS))
}

/// Reads `Choose(…)`.
pub(super) fn choose(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Choose> {
    let form = notes.named_form(node, path, &CHOOSE)?;
    let question = question(notes, &form);
    let options = options(notes, &form, option);
    let help = help(notes, &form);
    let riddle = form.optional(notes, "riddle", truth);
    let Question {
        by,
        mood,
        ask,
        brief,
        picture,
    } = question?;
    let Help {
        hints,
        auntie,
        keep_order,
    } = help?;
    Some(Choose {
        by,
        mood,
        ask,
        brief,
        picture,
        options: options?,
        hints,
        auntie,
        keep_order,
        riddle: riddle?.unwrap_or(false),
    })
}

/// Reads `Teach(…)`.
pub(super) fn teach(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Teach> {
    let form = notes.named_form(node, path, &TEACH)?;
    let to = form.required(notes, "to", mentioned(Mentioned::Person));
    let question = question(notes, &form);
    form.expect_count(notes, "slots", &ONE_TO_THREE);
    let slots = form.list(notes, "slots", "slot", slot);
    let thanks = form.list(notes, "thanks", "thanks", speech);
    let help = help(notes, &form);
    let question = question?;
    let help = help?;
    Some(Teach {
        to: to?,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        slots: slots?,
        thanks: thanks?,
        hints: help.hints,
        auntie: help.auntie,
        keep_order: help.keep_order,
    })
}

fn slot(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Slot> {
    let form = notes.form(node, path, &SLOT)?;
    let lead = form.required(notes, "lead", text);
    let options = options(notes, &form, option_without_jump);
    Some(Slot {
        lead: lead?,
        options: options?,
    })
}

/// Reads options: at least two, at least one of them well judged.
fn options<'n, 'a>(
    notes: &mut Notes<'_>,
    form: &Form<'n, 'a>,
    read: impl FnMut(&mut Notes<'_>, &'n Node<'a>, &str) -> Option<Choice>,
) -> Option<Vec<Choice>> {
    form.expect_count(notes, "options", &SEVERAL);
    let options = form.list(notes, "options", "option", read)?;
    if !options.is_empty() && !options.iter().any(|option| option.verdict.is_good()) {
        let path = form.path_of("options");
        notes.report(form.name_at("options"), &path, story::no_good_option());
    }
    Some(options)
}

fn option_without_jump(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Choice> {
    let form = notes.form(node, path, &OPTION)?;
    if form.field("then").is_some() {
        let path = form.path_of("then");
        notes.report(form.name_at("then"), &path, story::then_in_teach());
        return None;
    }
    fill_option(notes, &form)
}

fn option(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Choice> {
    let form = notes.form(node, path, &OPTION)?;
    fill_option(notes, &form)
}

fn fill_option(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<Choice> {
    let say = form.required(notes, "say", text);
    let brief = form.optional(notes, "brief", text);
    let verdict = verdict(notes, form);
    let because = form.required(notes, "because", text);
    let happens = form.optional_list(notes, "happens", "happens", speech);
    let then = form.optional(notes, "then", mentioned(Mentioned::Then));
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    Some(Choice {
        say: say?,
        brief: brief?,
        verdict: verdict?,
        because: because?,
        happens: happens?,
        then: then?,
        oops: oops?,
    })
}
