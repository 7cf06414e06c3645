//! Problems as a person reads them, under their line, and as a program reads them.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use super::is_warning;
use crate::content::Problem;

/// How wide a long line of a level is shown, in characters.
const WIDTH: usize = 100;

/// A problem with its line, why it matters, and how to mend it. `source` is the text of the whole
/// file; without it only the place is named. Ends with a line break.
pub fn render_text(problem: &Problem, source: Option<&str>, colour: bool) -> String {
    let level = if is_warning(problem.code) {
        Level::WARNING
    } else {
        Level::ERROR
    };
    let title = level.primary_title(&*problem.what).id(problem.code.id());
    let line = source.and_then(|source| source.lines().nth(problem.at.line.checked_sub(1)?));
    let group = match line {
        Some(line) => {
            let mark = AnnotationKind::Primary
                .span(span(line, problem.at.column))
                .label(problem.path.as_deref());
            let snippet = Snippet::source(line)
                .line_start(problem.at.line)
                .path(&*problem.file)
                .annotation(mark);
            Group::with_title(title).element(snippet)
        }
        None => Group::with_title(title).element(
            Origin::path(&*problem.file)
                .line(problem.at.line)
                .char_column(problem.at.column),
        ),
    };
    let group = group
        .element(Level::NOTE.message(&*problem.why))
        .element(Level::HELP.message(&*problem.how));
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    format!("{}\n", renderer.term_width(WIDTH).render(&[group]))
}

/// The bytes of what begins at a column, counted from 1 in characters: a text in quote marks, or
/// else a word; at least one character, or nothing behind the end of the line.
fn span(line: &str, column: usize) -> std::ops::Range<usize> {
    let start = line
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(line.len(), |(at, _)| at);
    let rest = line.get(start..).unwrap_or_default();
    let mut signs = rest.char_indices();
    let Some((_, first)) = signs.next() else {
        return start..start;
    };
    let mut end = first.len_utf8();
    let mut escaped = false;
    for (at, sign) in signs {
        let inside = if first == '"' {
            true
        } else {
            first.is_alphanumeric() && (sign.is_alphanumeric() || sign == '_')
        };
        if !inside {
            break;
        }
        end = at + sign.len_utf8();
        if first == '"' && sign == '"' && !escaped {
            break;
        }
        escaped = sign == '\\' && !escaped;
    }
    start..start + end
}

/// A problem as a program reads it.
#[derive(Serialize)]
struct Row<'p> {
    code: &'static str,
    file: &'p str,
    line: usize,
    column: usize,
    path: Option<&'p str>,
    what: &'p str,
    why: &'p str,
    how: &'p str,
}

/// All problems as a JSON array; each is an object with the fields `code`, `file`, `line`,
/// `column`, `path` (or null), `what`, `why` and `how`. Ends with a line break.
pub fn render_json(problems: &[Problem]) -> String {
    let rows: Vec<Row<'_>> = problems
        .iter()
        .map(|problem| Row {
            code: problem.code.id(),
            file: &problem.file,
            line: problem.at.line,
            column: problem.at.column,
            path: problem.path.as_deref(),
            what: &problem.what,
            why: &problem.why,
            how: &problem.how,
        })
        .collect();
    // Texts and numbers can always be written.
    let json = serde_json::to_string_pretty(&rows).unwrap_or_else(|_| "[]".to_owned());
    format!("{json}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_covers_a_text_or_a_word() {
        let marked = |line: &'static str, column| line.get(span(line, column)).unwrap();
        assert_eq!(marked("a: \"é say\", b", 4), "\"é say\"");
        assert_eq!(
            marked("a: \"say \\\"so\\\" now\", b", 4),
            "\"say \\\"so\\\" now\""
        );
        assert_eq!(marked("a: \"not closed", 4), "\"not closed");
        assert_eq!(marked("ékeep_order: true", 1), "ékeep_order");
        assert_eq!(marked("(say: 1)", 1), "(");
        assert_eq!(marked("ab", 9), "");
        assert_eq!(marked("", 1), "");
    }
}
