//! Words for commas, quote marks and brackets.

use super::Mistake;
use crate::content::Code;

fn syntax(what: impl Into<String>, why: impl Into<String>, how: impl Into<String>) -> Mistake {
    Mistake::new(Code::Syntax, what, why, how)
}

pub(in crate::content) fn missing_comma() -> Mistake {
    syntax(
        "A comma is missing here, at the end of this entry.",
        "Commas tell the game where one entry ends and the next begins.",
        "Put a comma `,` at this place.",
    )
}

pub(in crate::content) fn missing_colon() -> Mistake {
    syntax(
        "A colon is missing behind this name.",
        "A name and its value are joined by a colon, as in `minutes: 4`.",
        "Put a colon `:` between the name and its value.",
    )
}

pub(in crate::content) fn no_field_name() -> Mistake {
    syntax(
        "Here should be the name of a field.",
        "In these round brackets every value has a name in front, as in `say: \"…\"`.",
        "Write the name and a colon before the value, or take the value out. If a bracket was closed too early just before, move it.",
    )
}

pub(in crate::content) fn unclosed_text() -> Mistake {
    syntax(
        "This text never ends: its closing quote mark is missing.",
        "Everything behind it, to the end of the file, was taken as part of the text.",
        "Put a quote mark `\"` at the end of the text.",
    )
}

pub(in crate::content) fn unclosed_raw_text(end: &str) -> Mistake {
    syntax(
        format!("This text never ends: its closing `{end}` is missing."),
        "A text that begins with `r` ends only at a quote mark with just as many `#` behind it.",
        format!("Put `{end}` at the end of the text."),
    )
}

pub(in crate::content) fn runs_over_lines(line: usize) -> Mistake {
    syntax(
        format!("This text runs on to line {line}: its closing quote mark seems to be missing."),
        "From here on, what is inside and what is outside of quote marks has changed places.",
        format!(
            "Put a quote mark `\"` at the end of this text. If it was meant to have several lines, look at the quote marks in line {line}: one inside a text is written `\\\"`."
        ),
    )
}

pub(in crate::content) fn quote_inside() -> Mistake {
    syntax(
        "The text ends at this quote mark, but more words follow.",
        "A quote mark inside a text is taken for its end.",
        "If it belongs to the text, write `\\\"` instead, or use ‘ and ’. If the text does end here, put a comma behind it.",
    )
}

pub(in crate::content) fn wrong_escape(escape: &str) -> Mistake {
    syntax(
        format!("`{escape}` means nothing in a text."),
        "A backslash gives the character behind it a special meaning: `\\\"` is a quote mark, `\\n` a new line.",
        "Leave the backslash out. If you do want a backslash, write two: `\\\\`.",
    )
}

pub(in crate::content) fn unclosed_comment() -> Mistake {
    syntax(
        "This comment never ends: its closing `*/` is missing.",
        "Everything behind it, to the end of the file, was taken as part of the comment.",
        "Put `*/` at the end of the comment. A comment of one line can begin with `//` and needs no end.",
    )
}

pub(in crate::content) fn unclosed(bracket: char) -> Mistake {
    let closing = partner(bracket);
    syntax(
        format!("This bracket `{bracket}` is never closed."),
        "The file ends before everything that was opened is closed.",
        format!(
            "Put `{closing}` where it should end. The way lines are indented often shows where."
        ),
    )
}

pub(in crate::content) fn wrong_bracket(found: char, open: char, line: usize) -> Mistake {
    let wanted = partner(open);
    syntax(
        format!("Here is `{found}`, but the bracket that is open is the `{open}` of line {line}."),
        "Brackets have to be closed in turn, the last one first, each by its own partner.",
        format!("Write `{wanted}` instead, or put the missing `{wanted}` before it."),
    )
}

pub(in crate::content) fn ends_too_early() -> Mistake {
    syntax(
        "The file ends where something should follow.",
        "A level is one pair of round brackets `( … )` with all its fields inside.",
        "Write the missing rest. `otterlock new` makes a file to start from.",
    )
}

pub(in crate::content) fn text_after_the_end(extra: char) -> Mistake {
    syntax(
        format!("Here is {}, but the file should be over.", shown(extra)),
        "A level is one pair of round brackets `( … )`, and they have been closed before this.",
        "If this belongs to the level, move the closing bracket behind it. If a bracket is closed twice, take one out.",
    )
}

pub(in crate::content) fn too_deep(limit: usize) -> Mistake {
    Mistake::new(
        Code::TooDeep,
        format!("Brackets are nested more than {limit} deep."),
        "No level needs that many, and reading them could exhaust the computer.",
        "Look for a bracket that is opened again and again without being closed.",
    )
}

pub(in crate::content) fn unexpected(found: char) -> Mistake {
    match found {
        '“' | '”' | '„' | '«' | '»' => syntax(
            format!("`{found}` is a curly quote mark, and texts need straight ones."),
            "Word processors bend quote marks; the game only knows the straight `\"`.",
            "Write `\"` at both ends of the text. A plain text editor leaves them straight.",
        ),
        '\'' | '‘' | '’' | '`' => syntax(
            format!("A text can't begin with `{found}`."),
            "Texts stand between double quote marks, so that apostrophes can be used inside.",
            "Write `\"` at both ends of the text.",
        ),
        ',' => syntax(
            "Here is a comma, but a value should come before it.",
            "Between a name and a comma, and between two commas, there has to be something.",
            "Write the missing value before the comma, or take the comma out.",
        ),
        ')' | ']' | '}' => syntax(
            format!("Here is `{found}`, but a value should stand here."),
            "A bracket was closed where something is still missing.",
            "Write the value, or take out the name in front of it.",
        ),
        '#' => syntax(
            "A line with `#` can't stand here.",
            "Everything that the game needs to know about the format is switched on already.",
            "Take this line out. A comment begins with `//`.",
        ),
        other => syntax(
            format!("A value can't begin with {}.", shown(other)),
            "Here should be a text in quote marks, a number, a word such as `Safe`, or an opening bracket.",
            "Take it out, or put it between quote marks if it is part of a text.",
        ),
    }
}

const fn partner(bracket: char) -> char {
    match bracket {
        '[' => ']',
        '{' => '}',
        _ => ')',
    }
}

/// A character that can be seen; its number where it can't.
fn shown(character: char) -> String {
    if character.is_control() || character.is_whitespace() || character == '\u{feff}' {
        format!("the invisible character U+{:04X}", u32::from(character))
    } else {
        format!("`{character}`")
    }
}
