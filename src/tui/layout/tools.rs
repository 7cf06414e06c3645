//! A photo to make ready, or one about which something was decided: the photo keeps its place, and
//! what can be done, what is read in it and what was told stand beside it or, lacking room, below.

use ratatui::layout::Rect;

use super::super::body::{body, levels};
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::jigsaw::jigsaw;
use super::photo::{GAP, LOWEST, above, print_it, show, told};
use super::print::Print;
use super::reading;
use super::window::{Paging, Window};
use crate::stage::{Body, Paragraph, Picture, Stage};

/// The narrowest and the widest column that the photo leaves beside it.
const COLUMN: (u16, u16) = (32, 44);

/// The lowest photo that is worth frames around what was told below it.
const GOOD: u16 = 12;

/// Where things stand that come and go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Beside the photo.
    Beside,
    /// Below it, in frames.
    Framed,
    /// Below it, in lines.
    Lines,
}

/// How a step is laid out: where its notes stand, and what was told.
type Plan = (Place, Place);

/// From the best to the last resort.
const PLANS: [Plan; 4] = [
    (Place::Beside, Place::Beside),
    (Place::Beside, Place::Framed),
    (Place::Beside, Place::Lines),
    (Place::Lines, Place::Lines),
];

/// Draws the step in an area.
pub(super) fn tools(
    pen: &mut Pen<'_>,
    (stage, shown): (&Stage, &Picture),
    screen: &mut Sheet,
    area: Rect,
    air: u16,
) -> Paging {
    let above = above(pen, stage, area, false);
    let left = area.height.saturating_sub(above.height() + air);
    let middle = Rect {
        y: area.y + above.height() + air,
        height: left,
        ..area
    };
    let least = |plan: Plan| match plan.1 {
        Place::Beside | Place::Framed => GOOD.min(left),
        Place::Lines => LOWEST,
    };
    let mut missing = 0;
    let mut laid = None;
    for plan in PLANS {
        let below = below(pen, stage, area.width, plan);
        // A row between what stands below and the keys, while there is one.
        let foot = u16::from(air == 0 && plan.1 != Place::Lines);
        let rows = below.height() + foot + if below.height() > 0 { air } else { 0 };
        let height = left.saturating_sub(rows);
        // The column stays where it is, whatever is cut off the photo.
        let whole = Picture {
            view_box: None,
            ..shown.clone()
        };
        let room = Rect {
            width: area
                .width
                .saturating_sub((area.width / 3).clamp(COLUMN.0, COLUMN.1) + GAP),
            height,
            ..middle
        };
        let wide = [&whole, shown].map(|picture| Print::within(pen, picture, room).area.width);
        let room = Rect {
            width: wide.into_iter().max().unwrap_or(room.width),
            ..room
        };
        let x = room.right() + GAP;
        let column = Rect::new(x, room.y, area.right().saturating_sub(x), height);
        let beside = beside(pen, stage, column, plan);
        missing = (least(plan) + rows).saturating_sub(left);
        let fits = missing == 0 && beside.height() <= height;
        laid = Some((below, foot, room, column, beside));
        if fits {
            break;
        }
    }
    let Some((below, foot, room, column, beside)) = laid else {
        return Paging::default();
    };
    let rows = above.height().min(area.height);
    screen.place(
        &above,
        0,
        Rect {
            height: rows,
            ..area
        },
    );
    let mut print = Print::within(pen, shown, room);
    print.area.x += room.width.saturating_sub(print.area.width) / 2;
    let window = show(pen, screen, column, &beside);
    print_it(pen, stage, screen, &print);
    let bottom = area.bottom() - foot;
    let top = bottom.saturating_sub(below.height()).max(middle.y);
    let lower = Rect {
        y: top,
        height: bottom.saturating_sub(top),
        ..area
    };
    screen.place(&below, 0, lower);
    Paging {
        reading: Window::new(0, lower.height, lower.height + missing),
        body: window,
        past: 0,
    }
}

/// What stands beside the photo.
fn beside(pen: &mut Pen<'_>, stage: &Stage, column: Rect, (noted, placed): Plan) -> Sheet {
    let mut sheet = Sheet::new(column.width, 0);
    match &stage.body {
        Body::Menu(menu) => {
            let airy = levels(pen, (stage, menu), column.width, column.height);
            append(&mut sheet, &airy);
            if noted == Place::Beside && !stage.paragraphs.is_empty() {
                reading::gap(&mut sheet);
                notes(pen, &mut sheet, stage);
            }
            if placed == Place::Beside && (stage.feedback.is_some() || stage.hint.is_some()) {
                reading::gap(&mut sheet);
                told(pen, &mut sheet, stage);
            }
        }
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => {
            if noted == Place::Beside {
                notes(pen, &mut sheet, stage);
            }
            if placed == Place::Beside {
                told(pen, &mut sheet, stage);
            }
            reading::gap(&mut sheet);
            let rows = column.height.saturating_sub(sheet.height());
            let buttons = body(pen, stage, column.width, rows);
            append(&mut sheet, &buttons);
        }
    }
    sheet
}

fn append(sheet: &mut Sheet, more: &Sheet) {
    let top = sheet.height();
    sheet.reach(top + more.height());
    sheet.place(more, 0, Rect::new(0, top, more.width(), more.height()));
}

/// What stands below the photo.
fn below(pen: &mut Pen<'_>, stage: &Stage, width: u16, (noted, placed): Plan) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    if noted != Place::Beside {
        notes(pen, &mut sheet, stage);
    }
    if let Some(pieces) = &stage.jigsaw {
        jigsaw(pen, &mut sheet, pieces);
    }
    match placed {
        Place::Beside => {}
        Place::Framed => {
            if let Some(feedback) = &stage.feedback {
                let mut alone = feedback.clone();
                alone.oops = None;
                reading::feedback(pen, &mut sheet, &alone, None);
            }
            let terse = std::mem::replace(&mut pen.terse, true);
            let card = stage.feedback.as_ref().and_then(|told| told.oops.as_ref());
            if let Some(card) = card {
                reading::oops_card(pen, &mut sheet, &pen.say(card));
            }
            pen.terse = terse;
            if let Some(hint) = &stage.hint {
                reading::hint(pen, &mut sheet, hint);
            }
        }
        Place::Lines => {
            let terse = std::mem::replace(&mut pen.terse, true);
            told(pen, &mut sheet, stage);
            pen.terse = terse;
        }
    }
    sheet
}

/// What can't be seen on the photo itself, as a list.
pub(super) fn notes(pen: &Pen<'_>, sheet: &mut Sheet, stage: &Stage) {
    let entries = stage.paragraphs.iter().map(|paragraph| match paragraph {
        Paragraph::Plain(text) => Paragraph::Entry(text.clone()),
        other @ (Paragraph::Heading(_)
        | Paragraph::Entry(_)
        | Paragraph::Controls
        | Paragraph::Stars { .. }) => other.clone(),
    });
    let mut list = Sheet::new(sheet.width(), 0);
    reading::paragraphs(pen, &mut list, &entries.collect::<Vec<_>>(), None);
    append(sheet, &list);
}
