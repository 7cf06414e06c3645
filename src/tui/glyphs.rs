//! The signs that are drawn with, in the rich and in the ASCII form. Each takes one cell.

/// Signs for frames, marks and pointers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Glyphs {
    pub(super) ascii: bool,
    /// Corners from the upper left, clockwise.
    pub(super) corners: [&'static str; 4],
    pub(super) across: &'static str,
    pub(super) down: &'static str,
    /// Points at the thing that has the focus.
    pub(super) pointer: &'static str,
    /// Points down at a place of the map.
    pub(super) above: &'static str,
    /// From a bubble to its speaker.
    pub(super) tail: &'static str,
    /// Where a bubble's tail begins.
    pub(super) tail_root: &'static str,
    pub(super) star: &'static str,
    pub(super) star_to_win: &'static str,
    pub(super) done: &'static str,
    pub(super) not_yet: &'static str,
    pub(super) fine: &'static str,
    pub(super) neutral: &'static str,
    pub(super) on: &'static str,
    pub(super) off: &'static str,
    /// The lamp of a level; lit and dark differ in form.
    pub(super) lamp_lit: &'static str,
    pub(super) lamp_dark: &'static str,
    pub(super) step_done: &'static str,
    pub(super) step_now: &'static str,
    pub(super) step_ahead: &'static str,
    pub(super) open: &'static str,
    pub(super) bullet: &'static str,
    pub(super) full: &'static str,
    pub(super) empty: &'static str,
    pub(super) veil: &'static str,
    pub(super) ellipsis: &'static str,
    pub(super) earlier: &'static str,
    pub(super) later: &'static str,
    /// Below a piece: left end, middle, right end, a piece of one character, and where one piece
    /// ends and another of its kind begins.
    pub(super) piece: [&'static str; 5],
    /// The same below a piece that has fallen.
    pub(super) fallen: [&'static str; 5],
    /// Frames of what is lit up: corners from the upper left, clockwise, then across and down.
    pub(super) lit: [&'static str; 6],
    pub(super) card: &'static str,
    pub(super) erase: &'static str,
    /// Whether somebody has a picture: not yet, only looked, has a copy, has deleted it.
    pub(super) held: [&'static str; 4],
    /// Turns a switch to the choice before, and to the next.
    pub(super) turns: [&'static str; 2],
    /// The cloth of a red flag; a stroke is its pole.
    pub(super) flag: &'static str,
    /// The outer edge of a message: of others, at its left, and of one's own side, at its right.
    pub(super) said: [&'static str; 2],
}

/// Signs of Unicode that every common font has.
pub(super) const RICH: Glyphs = Glyphs {
    ascii: false,
    corners: ["╭", "╮", "╯", "╰"],
    across: "─",
    down: "│",
    pointer: "▸",
    above: "▾",
    tail: "◂",
    tail_root: "┤",
    star: "★",
    star_to_win: "☆",
    done: "✓",
    not_yet: "↺",
    fine: "~",
    neutral: "•",
    on: "●",
    off: "○",
    lamp_lit: "✦",
    lamp_dark: "○",
    step_done: "●",
    step_now: "◆",
    step_ahead: "○",
    open: "○",
    bullet: "•",
    full: "█",
    empty: "░",
    veil: "●",
    ellipsis: "…",
    earlier: "▴",
    later: "▾",
    piece: ["└", "─", "┘", "╵", "┴"],
    fallen: ["╚", "═", "╝", "╨", "╩"],
    lit: ["╔", "╗", "╝", "╚", "═", "║"],
    card: "✦",
    erase: "←",
    held: ["·", "○", "■", "×"],
    turns: ["‹", "›"],
    flag: "►",
    said: ["▌", "▐"],
};

/// The same in ASCII.
pub(super) const ASCII: Glyphs = Glyphs {
    ascii: true,
    corners: ["+", "+", "+", "+"],
    across: "-",
    down: "|",
    pointer: ">",
    above: "v",
    tail: "<",
    tail_root: "|",
    star: "*",
    star_to_win: ".",
    done: "+",
    not_yet: "<",
    fine: "~",
    neutral: "-",
    on: "x",
    off: ".",
    lamp_lit: "*",
    lamp_dark: "o",
    step_done: "#",
    step_now: "@",
    step_ahead: ".",
    open: ".",
    bullet: "-",
    full: "#",
    empty: ".",
    veil: "*",
    ellipsis: "...",
    earlier: "^",
    later: "v",
    piece: ["\\", "_", "/", "'", "^"],
    fallen: ["\\", "=", "/", "x", "^"],
    lit: ["#", "#", "#", "#", "=", "#"],
    card: "*",
    erase: "<",
    held: [".", "o", "#", "x"],
    turns: ["(", ")"],
    flag: ">",
    said: ["|", "|"],
};

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn all(glyphs: &Glyphs) -> Vec<&'static str> {
        let Glyphs {
            ascii: _,
            corners,
            across,
            down,
            pointer,
            above,
            tail,
            tail_root,
            star,
            star_to_win,
            done,
            not_yet,
            fine,
            neutral,
            on,
            off,
            lamp_lit,
            lamp_dark,
            step_done,
            step_now,
            step_ahead,
            open,
            bullet,
            full,
            empty,
            veil,
            ellipsis: _,
            earlier,
            later,
            piece,
            fallen,
            lit,
            card,
            erase,
            held,
            turns,
            flag,
            said,
        } = glyphs;
        let single = [
            across,
            down,
            pointer,
            above,
            tail,
            tail_root,
            star,
            star_to_win,
            done,
            not_yet,
            fine,
            neutral,
            on,
            off,
            lamp_lit,
            lamp_dark,
            step_done,
            step_now,
            step_ahead,
            open,
            bullet,
            full,
            empty,
            veil,
            earlier,
            later,
            card,
            erase,
            flag,
        ];
        let single = single.into_iter().copied();
        single
            .chain(*corners)
            .chain(*piece)
            .chain(*fallen)
            .chain(*lit)
            .chain(*held)
            .chain(*turns)
            .chain(*said)
            .collect()
    }

    #[test]
    fn every_sign_takes_one_cell() {
        for sign in all(&RICH).into_iter().chain(all(&ASCII)) {
            assert_eq!(sign.width(), 1, "{sign}");
        }
    }

    #[test]
    fn ascii_signs_are_ascii() {
        assert!(all(&ASCII).iter().all(|sign| sign.is_ascii()));
        assert!(ASCII.ellipsis.is_ascii());
    }

    #[test]
    fn signs_that_must_be_told_apart_differ() {
        for glyphs in [&RICH, &ASCII] {
            let tones = [glyphs.done, glyphs.not_yet, glyphs.fine, glyphs.neutral];
            for (place, one) in tones.iter().enumerate() {
                assert!(!tones[place + 1..].contains(one), "{one}");
            }
            assert_ne!(glyphs.on, glyphs.off);
            assert_ne!(glyphs.lamp_lit, glyphs.lamp_dark);
            assert_ne!(glyphs.star, glyphs.star_to_win);
            assert_ne!(glyphs.piece, glyphs.fallen);
        }
    }
}
