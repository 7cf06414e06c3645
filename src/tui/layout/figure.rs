//! A figure of a show: its digits large, its words around them, and what it is like.

use ratatui::layout::Rect;

use super::super::lettering::Bitmap;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, wrap};
use super::super::theme::{Role, Surface};
use crate::stage::Counter;

/// A figure in words, parted around its digits.
struct Parted<'a> {
    before: &'a str,
    digits: &'a str,
    behind: &'a str,
}

fn parted(words: &str) -> Parted<'_> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let start = words.find(is_digit).unwrap_or(words.len());
    let (before, rest) = words.split_at_checked(start).unwrap_or((words, ""));
    let end = rest
        .find(|letter: char| !is_digit(letter) && letter != ',')
        .unwrap_or(rest.len());
    let (digits, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
    Parted {
        before: before.trim(),
        digits,
        behind: behind.trim(),
    }
}

/// Draws a figure into an area, as large as there is room, and grows the sheet if there is none.
pub(super) fn figure(pen: &Pen<'_>, sheet: &mut Sheet, area: Rect, counter: &Counter) {
    let words = pen.say_on_a_line(&counter.text);
    let compared = counter.compared.as_ref();
    let compared =
        compared.map_or_else(Vec::new, |text| wrap(&pen.say_on_a_line(text), area.width));
    let rows = u16::try_from(compared.len()).unwrap_or(0);
    let style = pen.theme.style(Role::Lamp, Surface::Night);
    let Parted {
        before,
        digits,
        behind,
    } = parted(&words);
    let small = Bitmap::digits(digits);
    let beside = |bitmap: &Bitmap, before: &str| {
        let lead = if before.is_empty() {
            0
        } else {
            cells(before) + 1
        };
        lead + bitmap.width + 1 + cells(behind)
    };
    // A long lead such as "It would take about" goes above the digits.
    let (above, lead) = if cells(before) > 8 {
        (before, "")
    } else {
        ("", before)
    };
    let extra = u16::from(!above.is_empty());
    let form = [small.doubled(), small].into_iter().find(|form| {
        form.width > 0
            && form.cell_rows() + extra + rows <= area.height
            && beside(form, lead) <= area.width
    });
    let Some(form) = form else {
        let mut lines = wrap(&words, area.width);
        let count = u16::try_from(lines.len()).unwrap_or(1);
        let top = area.y + area.height.saturating_sub(count + rows) / 2;
        let y = sheet.write_lines(area.x, top, &std::mem::take(&mut lines), style);
        liken(pen, sheet, (area.x, y), &compared);
        return;
    };
    let high = extra + form.cell_rows() + rows;
    let mut y = area.y + (area.height - high).div_ceil(2);
    sheet.reach(y + high);
    if extra > 0 {
        sheet.write(area.x, y, above, style);
        y += 1;
    }
    let foot = y + form.cell_rows() - 1;
    let mut x = area.x;
    if !lead.is_empty() {
        x = sheet.write(x, foot, lead, style) + 1;
    }
    form.write(sheet, x, y, style, pen.glyphs);
    sheet.write(x + form.width + 1, foot, behind, style);
    liken(pen, sheet, (area.x, foot + 1), &compared);
}

fn liken(pen: &Pen<'_>, sheet: &mut Sheet, (x, y): (u16, u16), compared: &[String]) {
    let style = pen.theme.style(Role::Text, Surface::Night);
    sheet.write_lines(x, y, compared, style);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_parted_around_its_digits() {
        let said = |words| {
            let Parted {
                before,
                digits,
                behind,
            } = parted(words);
            (before.to_owned(), digits.to_owned(), behind.to_owned())
        };
        let three = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
        assert_eq!(said("411 tries"), three("", "411", "tries"));
        assert_eq!(
            said("It would take over 1,000 trillion tries"),
            three("It would take over", "1,000", "trillion tries")
        );
        assert_eq!(said("so many"), three("so many", "", ""));
        assert_eq!(said(""), three("", "", ""));
    }
}
