//! What the full-screen face shows, as text.

use otterlock::stage::Stage;
use otterlock::tui::{Depth, Face, Options, ThemeName};
use otterlock::words::Catalog;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// Without colours, so that pictures give way to their words; shows are over at once.
pub(crate) fn options(catalog: Catalog, ascii: bool) -> Options {
    Options {
        depth: Depth::None,
        ascii,
        theme: ThemeName::Dusk,
        motion: false,
        catalog,
    }
}

/// Draws a stage on a screen of one's own.
pub(crate) fn draw(face: &mut Face, stage: &Stage, (columns, rows): (u16, u16)) -> String {
    let mut screen = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    screen.draw(|frame| face.show(stage, frame)).unwrap();
    let lines = screen.backend().buffer().content.chunks(columns.into());
    let lines: Vec<String> = lines
        .map(|cells| {
            let line: String = cells.iter().map(ratatui::buffer::Cell::symbol).collect();
            line.trim_end().to_owned()
        })
        .collect();
    lines.join("\n")
}

/// A stage as it is first shown.
pub(crate) fn fresh(stage: &Stage, size: (u16, u16), options: Options) -> String {
    draw(&mut Face::new(options), stage, size)
}
