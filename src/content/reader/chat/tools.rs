//! Reads what can be done in a talk beside replying.

use super::super::choices::VERDICTS;
use super::super::form::Shape;
use super::super::notes::{Mentioned, Notes};
use super::super::speech::speech;
use super::super::values::{mentioned, text, word};
use super::condition::{change, condition};
use super::known::{Kind, Known, one_of};
use crate::content::mistakes::chat as mistakes;
use crate::content::outline::Node;
use crate::content::{Change, ChatTool, ToolUse};

const TOOL: Shape = Shape {
    thing: "a tool of the chat",
    fields: &[
        "use", "say", "verdict", "because", "says", "sets", "moods", "oops", "then", "when",
        "unless", "feels",
    ],
};

const USES: &[(&str, ToolUse)] = &[
    ("Save", ToolUse::Save),
    ("Mute", ToolUse::Mute),
    ("Leave", ToolUse::Leave),
    ("Block", ToolUse::Block),
    ("Report", ToolUse::Report),
    ("Tell", ToolUse::Tell),
];

pub(super) fn tool(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    known: &Known<'_>,
) -> Option<ChatTool> {
    let form = notes.form(node, path, &TOOL)?;
    let does = form.required(notes, "use", word("use of a tool", USES));
    let say = form.optional(notes, "say", text);
    let verdict = form.optional(notes, "verdict", word("verdict", VERDICTS));
    let because = form.required(notes, "because", text);
    let says = form.optional_list(notes, "says", "says", speech);
    let change = change(notes, &form, known);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let then = form.optional(notes, "then", |notes, node, path| {
        one_of(notes, node, path, (Kind::Moment, known))
    });
    let condition = condition(notes, &form, known);
    let tool = ChatTool {
        does: does?,
        say: say?,
        verdict: verdict?,
        because: because?,
        says: says?,
        change: change?,
        oops: oops?,
        then: then?,
        condition: condition?,
    };
    if tool.then.is_none() && tool.change == Change::default() {
        notes.report(form.at, &form.path, mistakes::tool_without_end());
    }
    Some(tool)
}
