//! Small things that every screen is made of: panels, buttons, key hints, marks.

use ratatui::layout::{Margin, Position, Rect};
use ratatui::style::Modifier;

use super::hit::Target;
use super::keys;
use super::labels;
use super::pen::Pen;
use super::sheet::Sheet;
use super::text::{cells, shorten};
use super::theme::{Depth, Role, Surface};
use crate::stage::{Action, KeyHint, Mark, Stage};

/// A calm panel with a frame, and a title in its upper edge.
pub(super) fn panel(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    area: Rect,
    title: &str,
    (edge, titled): (Role, Role),
) {
    sheet.reach(area.bottom());
    let inside = area.inner(Margin::new(1, 1));
    sheet.fill(inside, pen.theme.style(Role::Text, Surface::Panel));
    sheet.frame(area, pen.glyphs, pen.theme.style(edge, Surface::Night));
    let room = area.width.saturating_sub(6);
    if !title.is_empty() && room > 0 {
        let title = format!(" {} ", shorten(title, room, pen.glyphs.ellipsis));
        sheet.write(
            area.x + 2,
            area.y,
            &title,
            pen.theme
                .style(titled, Surface::Night)
                .add_modifier(Modifier::BOLD),
        );
    }
}

/// A big button. Gives the column behind it.
pub(super) fn button(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (x, y): (u16, u16),
    label: &str,
    focused: bool,
    target: Target,
) -> u16 {
    let words = if focused {
        format!(" {} {label}  ", pen.glyphs.pointer)
    } else if pen.theme.depth == Depth::None || pen.theme.depth == Depth::Sixteen {
        format!("[ {label} ]")
    } else {
        format!("  {label}  ")
    };
    let surface = if focused {
        Surface::Focus
    } else {
        Surface::Raised
    };
    let role = if focused { Role::Heading } else { Role::Text };
    sheet.reach(y + 1);
    let end = sheet.write(x, y, &words, pen.theme.style(role, surface));
    let area = Rect::new(x, y, end - x, 1);
    sheet.hit(area, target);
    if focused {
        sheet.focus(area, Position::new(x, y));
    }
    end
}

/// The big button of a stage: "go on", with the key that presses it.
pub(super) fn main_button(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (x, y): (u16, u16),
    hint: &KeyHint,
    focused: bool,
) -> u16 {
    let label = pen.say_on_a_line(&hint.label);
    let end = button(
        pen,
        sheet,
        (x, y),
        &label,
        focused,
        Target::Act(hint.action.clone()),
    );
    let key = pen.key_name(&labels::ENTER);
    if pen.terse {
        return end;
    }
    sheet.write(
        end + 1,
        y,
        &key,
        pen.theme.style(Role::Quiet, Surface::Night),
    )
}

/// One hint as it is written: the key's name and the label.
struct Written {
    key: String,
    label: String,
    action: Action,
}

/// How key hints are written, from roomy to terse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// Key and label.
    Full,
    /// Key and label for so many of those that matter most; behind them the other keys alone.
    Main(usize),
    /// The same without those that the help screen tells of.
    Fewer(usize),
    /// The same without the way past this step, which help tells of too.
    Fewest(usize),
    /// The key alone.
    KeyOnly,
    /// The key alone and without air.
    Tight,
}

/// What keeps its words longest where there is no room for all.
const MAIN: [Action; 5] = [
    Action::Hint,
    Action::Ask,
    Action::Rewind,
    Action::Leave,
    Action::Help,
];

/// From roomy to terse.
const STYLES: [Style; 14] = [
    Style::Full,
    Style::Main(5),
    Style::Fewer(5),
    Style::Fewest(5),
    Style::Main(4),
    Style::Fewer(4),
    Style::Fewest(4),
    Style::Main(3),
    Style::Fewer(3),
    Style::Fewest(3),
    Style::Main(2),
    Style::Main(1),
    Style::KeyOnly,
    Style::Tight,
];

/// The key hints of a stage, on one row if they can be. Each is a button. What the big button does
/// is not said again.
pub(super) fn key_hints(pen: &Pen<'_>, stage: &Stage, width: u16) -> Sheet {
    let written: Vec<Written> = stage
        .keys
        .iter()
        .filter(|hint| !matches!(hint.action, Action::Go | Action::Submit))
        .filter_map(|hint| {
            Some(Written {
                key: keys::name_of(pen, stage, &hint.action)?,
                label: pen.say_on_a_line(&hint.label),
                action: hint.action.clone(),
            })
        })
        .collect();
    let sheets = STYLES.map(|style| hints_in(pen, &written, width, style));
    let fitting = sheets.into_iter().find(|sheet| sheet.height() <= 1);
    fitting.unwrap_or_else(|| hints_in(pen, &written, width, Style::Tight))
}

/// The hints in order, each with whether its label is written.
fn in_order(written: &[Written], style: Style) -> Vec<(&Written, bool)> {
    let worded = match style {
        Style::Full => return written.iter().map(|hint| (hint, true)).collect(),
        Style::Main(worded) | Style::Fewer(worded) | Style::Fewest(worded) => worded,
        Style::KeyOnly | Style::Tight => 0,
    };
    let offered = |action: &&Action| written.iter().any(|hint| hint.action == **action);
    let main: Vec<&Action> = MAIN.iter().filter(offered).take(worded).collect();
    let is_main = |hint: &&Written| main.contains(&&hint.action);
    let (main, others): (Vec<&Written>, Vec<&Written>) = written.iter().partition(is_main);
    let is_told = |hint: &&Written| match style {
        Style::Fewer(_) => matches!(hint.action, Action::Transcript | Action::Plain),
        Style::Fewest(_) => matches!(
            hint.action,
            Action::Transcript | Action::Plain | Action::Skip
        ),
        Style::Full | Style::Main(_) | Style::KeyOnly | Style::Tight => false,
    };
    let others = others.into_iter().filter(|hint| !is_told(hint));
    let main = main.into_iter().map(|hint| (hint, true));
    main.chain(others.map(|hint| (hint, false))).collect()
}

fn hints_in(pen: &Pen<'_>, written: &[Written], width: u16, style: Style) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    let (mut x, mut y) = (0, 0);
    for (hint, has_label) in in_order(written, style) {
        let label = if has_label {
            format!(" {}", hint.label)
        } else {
            String::new()
        };
        let key = match style {
            Style::Full | Style::Main(_) | Style::Fewer(_) | Style::Fewest(_) | Style::KeyOnly => {
                key_cap(pen, &hint.key)
            }
            Style::Tight => hint.key.clone(),
        };
        let needed = cells(&key) + cells(&label);
        if x > 0 && x + needed > width {
            (x, y) = (0, y + 1);
        }
        sheet.reach(y + 1);
        let behind = sheet.write(x, y, &key, pen.theme.style(Role::Accent, Surface::Raised));
        let end = sheet.write(
            behind,
            y,
            &label,
            pen.theme.style(Role::Quiet, Surface::Night),
        );
        sheet.hit(
            Rect::new(x, y, end - x, 1),
            Target::Act(hint.action.clone()),
        );
        x = end + if has_label { 2 } else { 1 };
    }
    sheet
}

/// The name of a key as it is shown beside what it does.
pub(super) fn key_cap(pen: &Pen<'_>, key: &str) -> String {
    match pen.theme.depth {
        Depth::None | Depth::Sixteen => format!("[{key}]"),
        Depth::True | Depth::Indexed256 => format!(" {key} "),
    }
}

/// A mark in signs and words, and what it means for its colour.
pub(super) fn mark(pen: &Pen<'_>, mark: Mark) -> Option<(String, Role)> {
    let with_word = |sign: &str, word| format!("{sign} {}", pen.say(word));
    match mark {
        Mark::None | Mark::Place(None) => None,
        Mark::Done => Some((with_word(pen.glyphs.done, &labels::DONE), Role::Good)),
        Mark::NotYet => Some((
            with_word(pen.glyphs.not_yet, &labels::NOT_YET),
            Role::NotYet,
        )),
        Mark::On => Some((with_word(pen.glyphs.on, &labels::ON), Role::Lamp)),
        Mark::Off => Some((with_word(pen.glyphs.off, &labels::OFF), Role::Quiet)),
        Mark::Stars(won) => Some((stars(pen, won), Role::Lamp)),
        Mark::Lamp(0) => Some((pen.glyphs.lamp_dark.to_owned(), Role::Quiet)),
        Mark::Lamp(won) => {
            let words = format!("{} {}", pen.glyphs.lamp_lit, stars(pen, won));
            Some((words, Role::Lamp))
        }
        Mark::Lamps { lit, of } => {
            let (sign, role) = if lit > 0 {
                (pen.glyphs.lamp_lit, Role::Lamp)
            } else {
                (pen.glyphs.lamp_dark, Role::Quiet)
            };
            Some((format!("{sign} {lit}/{of}"), role))
        }
        Mark::Place(Some(place)) => Some((pen.say(&labels::place(place)), Role::Lamp)),
    }
}

/// The sign of a mark alone, where its words have no room.
pub(super) const fn mark_sign(pen: &Pen<'_>, mark: Mark) -> &'static str {
    match mark {
        Mark::None | Mark::Stars(_) | Mark::Place(_) => pen.glyphs.bullet,
        Mark::Done => pen.glyphs.done,
        Mark::NotYet => pen.glyphs.not_yet,
        Mark::On => pen.glyphs.on,
        Mark::Off => pen.glyphs.off,
        Mark::Lamp(0) | Mark::Lamps { lit: 0, .. } => pen.glyphs.lamp_dark,
        Mark::Lamp(_) | Mark::Lamps { .. } => pen.glyphs.lamp_lit,
    }
}

/// Stars won, out of three.
pub(super) fn stars(pen: &Pen<'_>, won: u8) -> String {
    let sign = |star| {
        if star < won {
            pen.glyphs.star
        } else {
            pen.glyphs.star_to_win
        }
    };
    (0..3).map(sign).collect()
}
