//! The text of a screen, from what is said to the question, on one sheet.

use ratatui::layout::Rect;

use super::super::body::{Siegeworks, is_reminded, lanes};
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::stars;
use super::super::stars::Rows;
use super::super::text::{LONGEST_LINE, cells};
use super::super::theme::{Role, Surface};
use super::super::widgets::{panel, stars as small_stars};
use super::name_card::name_card;
use super::speech::{Said, named_lines, speech};
use crate::stage::{Body, Feedback, Goal, Hint, Paragraph, Reveal, Stage, Tone};
use crate::words::Text;

/// Leaves a blank row, unless the sheet is empty.
pub(super) fn gap(sheet: &mut Sheet) {
    if sheet.height() > 0 {
        sheet.reach(sheet.height() + 1);
    }
}

/// Columns of text within a width.
const fn column(width: u16) -> u16 {
    if width > LONGEST_LINE {
        LONGEST_LINE
    } else {
        width
    }
}

/// Paragraphs with air between ideas; entries of a list stay together.
pub(super) fn paragraphs(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    paragraphs: &[Paragraph],
    big: Option<Rows>,
) {
    let mut before: Option<&Paragraph> = None;
    for paragraph in paragraphs {
        let listed =
            |paragraph: &Paragraph| matches!(paragraph, Paragraph::Entry(_) | Paragraph::Controls);
        let is_close = before.is_some_and(|before| {
            matches!(before, Paragraph::Heading(_)) || (listed(before) && listed(paragraph))
        });
        if !is_close {
            gap(sheet);
        }
        before = Some(paragraph);
        let width = column(sheet.width());
        let y = sheet.height();
        match paragraph {
            Paragraph::Heading(text) => {
                let lines = pen.wrap(text, width);
                sheet.write_lines(0, y, &lines, pen.theme.style(Role::Heading, Surface::Night));
            }
            Paragraph::Plain(text) => {
                let lines = pen.wrap(text, width);
                sheet.write_lines(0, y, &lines, pen.theme.style(Role::Text, Surface::Night));
            }
            Paragraph::Entry(text) => entry(pen, sheet, text, width),
            Paragraph::Controls => {
                for text in &labels::CONTROLS {
                    entry(pen, sheet, text, width);
                }
            }
            Paragraph::Stars { won, label } => {
                if let Some(rows) = big {
                    stars::big(pen, sheet, *won, rows);
                    gap(sheet);
                } else {
                    sheet.reach(y + 1);
                    let lit = pen.theme.style(Role::Lamp, Surface::Night);
                    sheet.write(0, y, &small_stars(pen, *won), lit);
                }
                let (x, y) = if big.is_some() {
                    (0, sheet.height())
                } else {
                    (4, y)
                };
                let lines = pen.wrap(label, width - x);
                let style = pen.theme.style(Role::Text, Surface::Night);
                if big.is_some() {
                    for (y, line) in (y..).zip(&lines) {
                        sheet.reach(y + 1);
                        sheet.write_centred(0, y, sheet.width(), line, style);
                    }
                } else {
                    sheet.write_lines(x, y, &lines, style);
                }
            }
        }
    }
}

/// One entry of a list.
fn entry(pen: &Pen<'_>, sheet: &mut Sheet, text: &Text, width: u16) {
    let y = sheet.height();
    let lines = pen.wrap(text, width.saturating_sub(2));
    sheet.reach(y + 1);
    let sign = pen.theme.style(Role::Accent, Surface::Night);
    sheet.write(0, y, pen.glyphs.bullet, sign);
    sheet.write_lines(2, y, &lines, pen.theme.style(Role::Text, Surface::Night));
}

/// Paragraphs as panels: each heading is the title of one, what stands before goes first.
pub(super) fn sections(pen: &Pen<'_>, sheet: &mut Sheet, all: &[Paragraph], stars: Rows) {
    let is_heading = |paragraph: &Paragraph| matches!(paragraph, Paragraph::Heading(_));
    let first = all.iter().position(is_heading).unwrap_or(all.len());
    let (before, mut rest) = all.split_at(first);
    paragraphs(pen, sheet, before, Some(stars));
    while let Some((Paragraph::Heading(title), after)) = rest.split_first() {
        let end = after.iter().position(is_heading).unwrap_or(after.len());
        let (inside, others) = after.split_at(end);
        rest = others;
        gap(sheet);
        let width = sheet.width().min(LONGEST_LINE + 6);
        let mut content = Sheet::new(width.saturating_sub(6), 0);
        paragraphs(pen, &mut content, inside, None);
        let area = Rect::new(0, sheet.height(), width, content.height() + 2);
        let title = pen.say_on_a_line(title);
        panel(pen, sheet, area, &title, (Role::Border, Role::Heading));
        let inner = Rect::new(3, area.y + 1, content.width(), content.height());
        sheet.place(&content, 0, inner);
    }
}

/// What a choice led to: a sign, a title word, the reason, perhaps a card that was won; and
/// somebody who feels with the child, if there is room for a face of so many columns and rows.
pub(super) fn feedback(
    pen: &mut Pen<'_>,
    sheet: &mut Sheet,
    feedback: &Feedback,
    room: Option<(u16, u16)>,
) {
    let (title, role) = tone(pen, feedback);
    let words = pen.say(&feedback.because);
    let face = feedback.face.as_ref().zip(room);
    match face {
        Some((face, (columns, rows))) => {
            let said = Said {
                name: &title,
                title: Some(role),
                words: &words,
                face: Some((face, columns, rows)),
                high: false,
            };
            speech(pen, sheet, &said);
        }
        None => titled(pen, sheet, &title, role, &words),
    }
    if let Some(card) = &feedback.oops {
        oops_card(pen, sheet, &pen.say(card));
    }
}

/// The title of what a choice led to with its sign, and what that means for its colour.
pub(super) fn tone(pen: &Pen<'_>, feedback: &Feedback) -> (String, Role) {
    let (sign, role) = match feedback.tone {
        Tone::Good => (pen.glyphs.done, Role::Good),
        Tone::Fine => (pen.glyphs.fine, Role::Good),
        Tone::NotYet => (pen.glyphs.not_yet, Role::NotYet),
        Tone::Neutral => (pen.glyphs.neutral, Role::Accent),
    };
    (
        format!("{sign} {}", pen.say_on_a_line(&feedback.title)),
        role,
    )
}

/// A panel with a title and text, below what is on the sheet.
pub(super) fn titled(pen: &Pen<'_>, sheet: &mut Sheet, title: &str, role: Role, words: &str) {
    if pen.terse {
        named_lines(pen, sheet, (title, role), words);
        return;
    }
    let width = sheet.width().min(LONGEST_LINE + 6);
    let inset = if width >= 44 { 3 } else { 2 };
    let lines = super::super::text::wrap(words, width.saturating_sub(2 * inset));
    let top = sheet.height();
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    panel(
        pen,
        sheet,
        Rect::new(0, top, width, rows + 2),
        title,
        (role, role),
    );
    let text = pen.theme.style(Role::Text, Surface::Panel);
    sheet.write_lines(inset, top + 1, &lines, text);
}

/// A card for the album, small and golden.
pub(super) fn oops_card(pen: &Pen<'_>, sheet: &mut Sheet, title: &str) {
    let sign = pen.glyphs.card;
    if pen.terse {
        let name = format!("{sign} {}", pen.say(&labels::OOPS));
        named_lines(pen, sheet, (&name, Role::Lamp), title);
        return;
    }
    let width = sheet.width().min(40);
    let words = super::super::text::wrap(title, width.saturating_sub(8));
    let top = sheet.height();
    let rows = u16::try_from(words.len()).unwrap_or(1);
    let left = 2;
    let edge = format!("{sign} {}", pen.say(&labels::OOPS));
    let area = Rect::new(left, top, width - left, rows + 2);
    panel(pen, sheet, area, &edge, (Role::Lamp, Role::Lamp));
    let text = pen.theme.style(Role::Heading, Surface::Panel);
    sheet.write_lines(left + 3, top + 1, &words, text);
}

/// The hint that was asked for.
pub(super) fn hint(pen: &Pen<'_>, sheet: &mut Sheet, hint: &Hint) {
    let title = labels::hint_title(hint.by.clone(), hint.number, hint.of);
    titled(
        pen,
        sheet,
        &pen.say_on_a_line(&title),
        Role::Lamp,
        &pen.say(&hint.text),
    );
}

/// How much of a show that is over is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// Every line.
    Whole,
    /// How it ended: for where rows are few.
    End,
}

/// How far the performer came with the one password of a show that is over.
pub(super) fn figure(pen: &Pen<'_>, sheet: &mut Sheet, reveal: &Reveal) {
    if let Some(beat) = reveal.beats.last()
        && let [attack] = beat.attacks.as_slice()
        && let Some(counter) = &attack.counter
    {
        let lines = pen.wrap(&counter.text, column(sheet.width()));
        let style = pen.theme.style(Role::Lamp, Surface::Night);
        sheet.write_lines(0, sheet.height(), &lines, style);
    }
}

/// Lines of a show that is over, as a list.
pub(super) fn beats(pen: &Pen<'_>, sheet: &mut Sheet, reveal: &Reveal, told: Told) {
    let mut words = String::new();
    let skipped = match told {
        Told::Whole => 0,
        Told::End => reveal.beats.len().saturating_sub(1),
    };
    for beat in reveal.beats.iter().skip(skipped) {
        if !words.is_empty() {
            words.push('\n');
        }
        words.push_str(&pen.say_on_a_line(&beat.line));
        let counters = beat
            .attacks
            .iter()
            .filter_map(|attack| attack.counter.as_ref());
        let counters: Vec<String> = counters
            .map(|counter| pen.say_on_a_line(&counter.text))
            .collect();
        if !counters.is_empty() {
            words.push_str(" (");
            words.push_str(&counters.join(", "));
            words.push(')');
        }
    }
    titled(
        pen,
        sheet,
        &pen.say_on_a_line(&reveal.name),
        Role::Border,
        &words,
    );
}

/// The question or task, and for a field what it should be like.
pub(super) fn task(pen: &Pen<'_>, sheet: &mut Sheet, stage: &Stage) {
    ask(pen, sheet, stage);
    // While it is made, the menu is the card.
    if let (Some(card), Body::Nothing) = (&stage.card, &stage.body) {
        name_card(pen, sheet, card);
    }
    locks(pen, sheet, stage);
    wanted(pen, sheet, stage);
}

/// For a field what it should be like, and the reminder if that has no room below the line.
pub(super) fn wanted(pen: &Pen<'_>, sheet: &mut Sheet, stage: &Stage) {
    let Body::Field(field) = &stage.body else {
        return;
    };
    goals(pen, sheet, &field.goals);
    if field.editable && !is_reminded(pen, field) {
        let lines = pen.wrap(&field.reminder, column(sheet.width()));
        let quiet = pen.theme.style(Role::Quiet, Surface::Night);
        sheet.write_lines(0, sheet.height(), &lines, quiet);
    }
}

/// Locks that stand side by side.
pub(super) fn locks(pen: &Pen<'_>, sheet: &mut Sheet, stage: &Stage) {
    if !stage.lanes.is_empty() {
        gap(sheet);
        let works = Siegeworks {
            attacks: None,
            limit_log10: stage.reveal.as_ref().and_then(|reveal| reveal.limit_log10),
        };
        lanes(pen, sheet, stage, works);
    }
}

/// The question or task.
pub(super) fn ask(pen: &Pen<'_>, sheet: &mut Sheet, stage: &Stage) {
    let width = column(sheet.width());
    if let Some(ask) = &stage.ask {
        gap(sheet);
        let y = sheet.height();
        let lines = pen.wrap(ask, width);
        sheet.write_lines(0, y, &lines, pen.theme.style(Role::Heading, Surface::Night));
    }
}

/// What a password should be like, as a list to tick off; side by side where there is room.
pub(super) fn goals(pen: &Pen<'_>, sheet: &mut Sheet, goals: &[Goal]) {
    let width = sheet.width();
    let (mut x, mut y) = (0, sheet.height());
    for goal in goals {
        let (sign, role) = match goal.met {
            Some(true) => (pen.glyphs.done, Role::Good),
            Some(false) | None => (pen.glyphs.open, Role::Text),
        };
        let style = pen.theme.style(role, Surface::Night);
        let lines = pen.wrap(&goal.label, width.saturating_sub(2));
        let needed = lines.iter().map(|line| cells(line) + 2).max().unwrap_or(0);
        if x > 0 && (x + needed > width || lines.len() > 1) {
            (x, y) = (0, sheet.height());
        }
        sheet.reach(y + 1);
        sheet.write(x, y, sign, style);
        sheet.write_lines(x + 2, y, &lines, style);
        x += needed + 3;
    }
}
