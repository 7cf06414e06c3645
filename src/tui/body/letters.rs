//! Letter keys for those who have only a pointer.

use ratatui::layout::Rect;

use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::cells;
use super::super::theme::{Role, Surface};
use super::super::widgets::button;

const KEYS: &str = "abcdefghijklmnopqrstuvwxyz0123456789-.!";

/// The small button that shows or hides the letter keys.
pub(super) fn switch(pen: &Pen<'_>, sheet: &mut Sheet, at: (u16, u16)) {
    let label = if pen.view.letters {
        labels::HIDE_LETTERS
    } else {
        labels::LETTERS
    };
    button(pen, sheet, at, &pen.say(&label), false, Target::Letters);
}

/// Draws the letter keys.
pub(super) fn keys(pen: &Pen<'_>, sheet: &mut Sheet) {
    let (mut x, mut y) = (0, sheet.height());
    for letter in KEYS.chars() {
        let key = format!(" {letter} ");
        if x + 3 > sheet.width() {
            (x, y) = (0, y + 1);
        }
        x = one(pen, sheet, (x, y), &key, Target::Letter(letter));
    }
    let wide = [
        (
            format!(" {} ", pen.say(&labels::SPACE)),
            Target::Letter(' '),
        ),
        (
            format!(" {} {} ", pen.glyphs.erase, pen.say(&labels::ERASE)),
            Target::Erase,
        ),
    ];
    for (key, target) in wide {
        if x + 1 + cells(&key) > sheet.width() {
            (x, y) = (0, y + 1);
        } else {
            x += 1;
        }
        x = one(pen, sheet, (x, y), &key, target);
    }
}

fn one(pen: &Pen<'_>, sheet: &mut Sheet, (x, y): (u16, u16), key: &str, target: Target) -> u16 {
    sheet.reach(y + 1);
    let end = sheet.write(x, y, key, pen.theme.style(Role::Text, Surface::Raised));
    sheet.hit(Rect::new(x, y, end - x, 1), target);
    end
}
