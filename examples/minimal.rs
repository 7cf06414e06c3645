//! The least that a full-screen program can be: one frame, then it waits for a key. The budget of
//! the first frame is counted in terms of this one; see `benches/startup.rs`.

use ratatui::crossterm::event;

fn main() -> std::io::Result<()> {
    let mut terminal = ratatui::init();
    let shown = terminal.draw(|frame| frame.render_widget("minimal", frame.area()));
    let waited = shown.map(drop).and_then(|()| event::read().map(drop));
    ratatui::restore();
    waited
}
