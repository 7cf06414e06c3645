//! The title: a drawn evening over the whole window, the name in big letters, a calm menu.

use ratatui::layout::Rect;

use super::super::body;
use super::super::colour::Rgb;
use super::super::lettering::{Bitmap, NAME};
use super::super::pen::Pen;
use super::super::raster::{self, Raster};
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use super::super::widgets::panel;
use super::chrome::{AIRY, hints, notice};
use super::window::{Paging, compose};
use crate::stage::{Picture, Stage};

/// The letters run from lamplight to the evening sky's amber.
const LETTERS: (Rgb, Rgb) = ([0xff, 0xf0, 0xc0], [0xf5, 0x9d, 0x55]);

/// Draws the title.
pub(super) fn title(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let letters = lettering(screen.width(), screen.height());
    let top = if screen.height() >= AIRY {
        screen.height() / 10
    } else {
        0
    };
    let left = screen.width().saturating_sub(letters.width) / 2;
    let default = Picture::new("title");
    let backdrop = stage.picture.as_ref().unwrap_or(&default);
    let (columns, rows) = (screen.width(), screen.height());
    let drawn = pen.draws_pixels() && !pen.pictures.measuring;
    let pixels = drawn.then(|| {
        let picture = pen.pictures.raster(backdrop, columns, rows * 2);
        picture.unwrap_or_else(|| Raster::fading(columns, rows * 2, pen.theme.sky()))
    });
    if let Some(mut pixels) = pixels {
        letters.lay_over(&mut pixels, left, top * 2 + 1, LETTERS.0, LETTERS.1);
        let cells = pixels.cells(pen.theme);
        raster::show(screen, screen.area(), &cells);
    } else {
        let style = pen.theme.style(Role::Lamp, Surface::Night);
        letters.write(screen, left, top, style, pen.glyphs);
    }
    let mut below = top + letters.cell_rows() + 1;
    if let Some(heading) = &stage.heading {
        below = subtitle(pen, screen, below, &pen.say_on_a_line(heading));
    }
    below = notice(pen, stage, screen, below);
    let foot = foot(pen, stage, screen);
    menu(pen, stage, screen, below, foot)
}

/// The largest lettering that the window has room for.
fn lettering(columns: u16, rows: u16) -> Bitmap {
    let large = Bitmap::large(NAME);
    if columns >= large.width * 2 + 8 && rows >= 40 {
        large.doubled()
    } else if columns >= large.width + 4 && rows >= 18 {
        large
    } else {
        Bitmap::small(NAME)
    }
}

fn subtitle(pen: &Pen<'_>, screen: &mut Sheet, y: u16, words: &str) -> u16 {
    let same = |one: &str| one.to_uppercase() == NAME;
    if same(words) || screen.height() < AIRY {
        return y;
    }
    let words = format!(" {words} ");
    let style = pen.theme.style(Role::Text, Surface::Panel);
    screen.write_centred(0, y, screen.width(), &words, style);
    y + 2
}

/// The key hints on a calm strip; gives its row.
fn foot(pen: &Pen<'_>, stage: &Stage, screen: &mut Sheet) -> u16 {
    let mut scratch = Sheet::new(screen.width(), screen.height());
    let top = hints(pen, stage, &mut scratch, u16::MAX);
    let strip = Rect::new(0, top, screen.width(), screen.height() - top);
    for y in strip.y..strip.bottom() {
        let row = Rect::new(0, y, strip.width, 1);
        screen.fill(row, pen.theme.night(y, strip.bottom()));
    }
    screen.place(&scratch, top, strip);
    top
}

fn menu(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet, top: u16, foot: u16) -> Paging {
    let room = foot.saturating_sub(top);
    let width = screen.width().saturating_sub(2).min(46);
    let text = super::page::terse_text(pen, stage, width - 4);
    let body = body::body(pen, stage, width - 4, room);
    let gap = u16::from(text.height() > 0 && body.height() > 0);
    let framed = room >= 6;
    let edge = if framed { 2 } else { 0 };
    let needed = text.height() + gap + body.height() + edge;
    let height = needed.min(room);
    let spare = room - height;
    let left = (screen.width() - width) / 2;
    let area = Rect::new(left, top + spare / 2, width, height);
    if framed {
        screen.fill(area, pen.theme.style(Role::Text, Surface::Panel));
        panel(pen, screen, area, "", (Role::Border, Role::Text));
    } else {
        screen.fill(area, pen.theme.style(Role::Text, Surface::Panel));
    }
    let inner = Rect::new(
        left + 2,
        area.y + edge / 2,
        width - 4,
        height - edge.min(height),
    );
    compose(pen, screen, inner, &text, &body)
}
