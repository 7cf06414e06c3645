//! Lines of text for cells: wrapped, and only of glyphs that take exactly one cell.

use unicode_width::UnicodeWidthChar;

/// The longest line that reads well, in cells.
pub(super) const LONGEST_LINE: u16 = 66;

/// What stands for a character that does not take exactly one cell.
const ODD: char = '□';

/// The same text in glyphs of one cell each, or in ASCII alone.
pub(super) fn plain_cells(text: &str, ascii: bool) -> String {
    let mut cells = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == '\n' || (' '..='~').contains(&letter) {
            cells.push(letter);
        } else if ascii {
            push_ascii(&mut cells, letter);
        } else if !is_without_cell(letter) {
            cells.push(one_cell(letter));
        }
    }
    cells
}

/// Whether a character has no cell of its own: control characters and joiners.
fn is_without_cell(letter: char) -> bool {
    letter.is_control() || letter == '\u{fe0f}' || letter == '\u{200d}'
}

/// The character itself if it takes one cell, or what stands for it.
pub(super) fn one_cell(letter: char) -> char {
    if letter.width() == Some(1) {
        letter
    } else {
        ODD
    }
}

fn push_ascii(cells: &mut String, letter: char) {
    let plain = match letter {
        '‘' | '’' | '‚' => "'",
        '“' | '”' | '„' | '«' | '»' => "\"",
        '–' | '—' | '−' | '·' | '•' => "-",
        '…' => "...",
        '×' => "x",
        '→' => "->",
        'à'..='å' => "a",
        'ç' => "c",
        'è'..='ë' => "e",
        'ì'..='ï' => "i",
        'ñ' => "n",
        'ò'..='ö' | 'ø' => "o",
        'ù'..='ü' => "u",
        'À'..='Å' => "A",
        'Ç' => "C",
        'È'..='Ë' => "E",
        'Ö' | 'Ø' => "O",
        'Ü' => "U",
        'ß' => "ss",
        '\u{a0}' => " ",
        other if is_without_cell(other) => "",
        _ => "?",
    };
    cells.push_str(plain);
}

/// Lines of at most that many cells. A line break in the text stays; a blank line stays blank.
pub(super) fn wrap(text: &str, width: u16) -> Vec<String> {
    let width = usize::from(width.max(1));
    text.trim_end()
        .split('\n')
        .flat_map(|line| textwrap::wrap(line.trim_end(), width))
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// How many cells a line takes, when each of its glyphs takes one.
pub(super) fn cells(line: &str) -> u16 {
    u16::try_from(line.chars().count()).unwrap_or(u16::MAX)
}

/// A line that fits, with an ellipsis where something was cut off.
pub(super) fn shorten(line: &str, width: u16, ellipsis: &str) -> String {
    if cells(line) <= width {
        return line.to_owned();
    }
    let kept = usize::from(width.saturating_sub(cells(ellipsis)));
    let mut short: String = line.chars().take(kept).collect();
    short.truncate(short.trim_end().len());
    short.extend(ellipsis.chars().take(usize::from(width)));
    short
}

/// A name of at most so many cells: without the last of its words where not all fit. Only a first
/// word that is too long is cut.
pub(super) fn short_name(name: &str, width: u16, ellipsis: &str) -> String {
    let mut short = name;
    while cells(short) > width {
        let Some((before, _)) = short.rsplit_once(' ') else {
            return shorten(short, width, ellipsis);
        };
        short = before.trim_end();
    }
    short.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_keep_their_own_breaks() {
        assert_eq!(
            wrap("one two three\n\nfour", 8),
            ["one two", "three", "", "four"]
        );
        assert_eq!(wrap("incredible", 4), ["incr", "edib", "le"]);
        assert_eq!(wrap("width of nothing", 0).len(), 14);
    }

    #[test]
    fn only_glyphs_of_one_cell_are_left() {
        assert_eq!(plain_cells("a\u{1f600}b\u{200d}ç字", false), "a□bç□");
        assert_eq!(plain_cells("“Hm…” – naïve ✓", true), "\"Hm...\" - naive ?");
        assert_eq!(plain_cells("a\tb\x1b[1m", false), "ab[1m");
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(shorten("Lock Workshop", 13, "…"), "Lock Workshop");
        assert_eq!(shorten("Lock Workshop", 6, "…"), "Lock…");
        assert_eq!(shorten("Lock", 0, "…"), "");
        assert_eq!(shorten("Lock Workshop", 2, "..."), "..");
    }

    #[test]
    fn a_name_that_is_too_long_goes_without_its_last_words() {
        let name = "Guessatron 3000";
        assert_eq!(short_name(name, 15, "…"), name);
        assert_eq!(short_name(name, 14, "…"), "Guessatron");
        assert_eq!(short_name(name, 10, "…"), "Guessatron");
        assert_eq!(short_name(name, 9, "…"), "Guessatr…");
        assert_eq!(short_name("Old Grandad Toad", 6, "…"), "Old");
        assert_eq!(short_name("Ali", 0, "…"), "");
    }
}
