//! A panel of switches: what each is for, how it stands, and where that is among its choices.

use ratatui::layout::{Position, Rect};

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, plain_cells, wrap};
use super::super::theme::{Role, Surface};
use super::super::widgets::{mark_sign, panel};
use super::menu::one;
use crate::stage::{Action, CardName, Dial, Item, Mark, Menu, NameCard, Stage};

/// Columns before what a switch is for: pointer, number, air.
const INDENT: u16 = 6;

/// The widest that a panel gets.
const WIDEST: u16 = 76;

/// The narrowest room for what a switch is for, beside how it stands.
const NARROWEST: u16 = 20;

/// Whether a menu is a panel of switches.
pub(in super::super) fn has_dials(menu: &Menu) -> bool {
    menu.items.iter().any(|item| item.dial.is_some())
}

/// Rows of a panel with its frame and what stands below it, where each switch takes one.
pub(in super::super) fn rows_of_a_panel(menu: &Menu) -> u16 {
    u16::try_from(menu.items.len()).unwrap_or(u16::MAX) + 2
}

/// Where things stand in the rows of a panel.
#[derive(Clone, Copy)]
struct Columns {
    width: u16,
    /// How wide the widest choice is.
    choice: u16,
    /// How wide the widest slider is.
    slider: u16,
}

impl Columns {
    /// Columns of arrows, choice and slider.
    const fn stands(self) -> u16 {
        self.choice + 4 + 2 + self.slider
    }

    /// Whether how a switch stands has room beside what it is for.
    const fn is_wide(self) -> bool {
        self.width >= INDENT + NARROWEST + self.stands() + 3
    }
}

/// The name on a card, as it may be seen.
pub(in super::super) fn name_on(pen: &Pen<'_>, card: &NameCard) -> String {
    match &card.name {
        CardName::Mixed(words) => words.iter().map(|word| pen.say_on_a_line(word)).collect(),
        CardName::Typed { text, veiled: true } => {
            pen.glyphs.veil.repeat(text.expose().chars().count())
        }
        CardName::Typed {
            text,
            veiled: false,
        } => plain_cells(text.expose(), pen.glyphs.ascii),
    }
}

/// Draws the switches and what can be on or off, framed where there are rows for that, and what
/// else can be picked below. Of a card that is made, the frame bears the name.
pub(super) fn dials(pen: &Pen<'_>, sheet: &mut Sheet, (stage, menu): (&Stage, &Menu), rows: u16) {
    let frames = !pen.terse && rows >= rows_of_a_panel(menu);
    let width = sheet.width().min(WIDEST);
    let of_switches = menu.items.iter().filter_map(|item| item.dial.as_ref());
    let choices = of_switches.clone().flat_map(|dial| &dial.choices);
    let choice = choices.map(|choice| cells(&pen.say_on_a_line(&choice.label)));
    let slider = of_switches.map(slider_width);
    let edge = u16::from(frames);
    let columns = Columns {
        width: width - 2 * edge,
        choice: choice.max().unwrap_or(0),
        slider: slider.max().unwrap_or(0),
    };
    let title = menu.items.iter().find_map(|item| item.heading.as_ref());
    let title = title.map_or_else(String::new, |title| pen.say_on_a_line(title));
    let title = match &stage.card {
        Some(card) => format!("{title} {}", name_on(pen, card)),
        None => title,
    };
    if stage.card.is_some() && !frames {
        let style = pen.theme.style(Role::Lamp, Surface::Night);
        let lines = wrap(&title, width);
        sheet.write_lines(0, sheet.height(), &lines, style);
    }
    let mut inside = Sheet::new(columns.width, 0);
    let mut others = Vec::new();
    for (index, item) in menu.items.iter().enumerate() {
        match &item.dial {
            Some(dial) => switch(pen, &mut inside, (index, item, dial), columns),
            None if matches!(item.mark, Mark::On | Mark::Off) && stage.card.is_some() => {
                one(pen, &mut inside, index, item);
            }
            None => others.push((index, item)),
        }
    }
    let top = sheet.height();
    let high = inside.height() + 2 * edge;
    if frames {
        let area = Rect::new(0, top, width, high);
        panel(pen, sheet, area, &title, (Role::Border, Role::Heading));
    }
    sheet.reach(top + high);
    let rows = Rect::new(edge, top + edge, columns.width, inside.height());
    sheet.place(&inside, 0, rows);
    let mut below = Sheet::new(columns.width, 0);
    for (index, item) in others {
        one(pen, &mut below, index, item);
    }
    let rows = Rect::new(edge, sheet.height(), columns.width, below.height());
    sheet.reach(rows.bottom());
    sheet.place(&below, 0, rows);
}

fn slider_width(dial: &Dial) -> u16 {
    u16::try_from(2 * dial.choices.len()).map_or(0, |cells| cells.saturating_sub(1))
}

fn switch(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (index, item, dial): (usize, &Item, &Dial),
    columns: Columns,
) {
    let focused = pen.view.focus == index;
    let surface = if focused {
        Surface::Focus
    } else {
        Surface::Panel
    };
    let style = |role| pen.theme.style(role, surface);
    let beside = if columns.is_wide() {
        columns.stands() + 2
    } else {
        1
    };
    let marked = u16::from(item.mark != Mark::None) * 2;
    let room = columns.width.saturating_sub(INDENT + beside + marked);
    let label = pen.wrap(&item.label, room);
    let top = sheet.height();
    let high = u16::try_from(label.len()).unwrap_or(1).max(1) + u16::from(!columns.is_wide());
    let area = Rect::new(0, top, columns.width, high);
    sheet.reach(area.bottom());
    sheet.fill(area, style(Role::Text));
    if focused {
        sheet.write(1, top, pen.glyphs.pointer, style(Role::Heading));
        sheet.focus(area, Position::new(0, top));
    }
    if index < 9 {
        let number = (index + 1).to_string();
        sheet.write(3, top, &number, style(Role::Accent));
    }
    let role = if focused { Role::Heading } else { Role::Text };
    let below = sheet.write_lines(INDENT, top, &label, style(role));
    if marked > 0 {
        let end = INDENT + label.last().map_or(0, |line| cells(line));
        let sign = mark_sign(pen, item.mark);
        sheet.write(end + 1, below.saturating_sub(1), sign, style(Role::NotYet));
    }
    sheet.hit(area, Target::Item(index));
    let (x, y) = if columns.is_wide() {
        (area.right() - columns.stands() - 1, top)
    } else {
        (INDENT, below)
    };
    stands(pen, sheet, (x, y), (item, dial), (columns.choice, surface));
}

/// `‹ Friends ›` and a slider that shows where that is.
fn stands(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (x, y): (u16, u16),
    (item, dial): (&Item, &Dial),
    (width, surface): (u16, Surface),
) {
    let style = |role| pen.theme.style(role, surface);
    let to = |place: Option<usize>| {
        let choice = place.and_then(|place| dial.choices.get(place))?;
        Some(Target::Act(Action::Put {
            card: item.id.clone(),
            bin: choice.id.clone(),
        }))
    };
    let [less, more] = pen.glyphs.turns;
    let ends = [
        (x, less, to(dial.at.checked_sub(1))),
        (x + width + 3, more, to(Some(dial.at + 1))),
    ];
    for (x, sign, target) in ends {
        // There is nothing beyond an end.
        let Some(target) = target else { continue };
        sheet.write(x, y, sign, style(Role::Accent));
        sheet.hit(Rect::new(x, y, 1, 1), target);
    }
    let words = dial
        .set()
        .map_or_else(String::new, |set| pen.say_on_a_line(&set.label));
    sheet.write_centred(x + 2, y, width, &words, style(Role::Lamp));
    let mut at = x + width + 6;
    for place in 0..dial.choices.len() {
        if place > 0 {
            at = sheet.write(at, y, pen.glyphs.across, style(Role::Quiet));
        }
        let (sign, role) = if place == dial.at {
            (pen.glyphs.on, Role::Lamp)
        } else {
            (pen.glyphs.off, Role::Quiet)
        };
        if let Some(target) = to(Some(place)) {
            sheet.hit(Rect::new(at, y, 1, 1), target);
        }
        at = sheet.write(at, y, sign, style(role));
    }
}
