//! The full screen: enters and leaves, draws, switches the mouse. Knows nothing of what it shows.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use crossterm::queue;
use crossterm::style::force_color_output;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::backend::CrosstermBackend;
use ratatui::{Frame, Terminal};

use super::modes;

/// How to enter the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Take the mouse. While it is taken most terminals can't mark and copy text without Shift.
    pub mouse: bool,
}

/// The terminal while the game has it. There can only be one at a time. It is given back as it
/// was found by [`Screen::leave`], by dropping, and by the panic hook, whichever comes first.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Pending>>,
    pending: Pending,
}

impl Screen {
    /// Takes the terminal. Fails without a terminal, or when there is a `Screen` already; then
    /// nothing stays changed.
    pub fn enter(options: Options) -> io::Result<Self> {
        // Whether there are colours is decided once, in `surroundings`, and not here again.
        force_color_output(true);
        let pending = Pending::default();
        modes::open(options.mouse)?;
        match Terminal::new(CrosstermBackend::new(pending.clone())) {
            Ok(terminal) => Ok(Self { terminal, pending }),
            Err(error) => {
                // The first error is the one that tells why.
                let _ = modes::close();
                Err(error)
            }
        }
    }

    /// Draws one frame and writes what changed, at once. A frame without a cursor hides it.
    /// Fails when the terminal went away, and as [`io::ErrorKind::NotConnected`] when a panic of
    /// another thread gave it back: then [`Event::Gone`](super::Event::Gone) follows as soon as
    /// the panic's message is out.
    pub fn draw(&mut self, content: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.pending.clear();
        // The terminal shows the frame when it is whole; one that doesn't know this ignores it.
        queue!(self.pending, BeginSynchronizedUpdate)?;
        self.terminal.draw(content)?;
        queue!(self.pending, EndSynchronizedUpdate)?;
        modes::write(&self.pending.take())
    }

    /// Takes the mouse, or gives it back so that text can be marked and copied.
    pub fn set_mouse(&mut self, on: bool) -> io::Result<()> {
        modes::set_mouse(on)
    }

    /// Gives the terminal back. Dropping does the same, and keeps quiet about errors.
    pub fn leave(self) -> io::Result<()> {
        modes::close()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Nobody is left to tell, and printing to a dead terminal would panic.
        let _ = modes::close();
    }
}

/// What waits to be written. ratatui flushes up to four times a frame; keeping all back makes
/// one write of it. Nothing here can fail, so ratatui's own `Drop` has nothing to print.
#[derive(Clone, Default)]
struct Pending(Rc<RefCell<Vec<u8>>>);

impl Pending {
    fn take(&self) -> Vec<u8> {
        self.0.take()
    }

    /// Forgets what a failed frame may have left.
    fn clear(&self) {
        self.0.borrow_mut().clear();
    }
}

impl Write for Pending {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Pending, Write};

    #[test]
    fn writes_gather_over_flushes_until_they_are_taken_whole() {
        let pending = Pending::default();
        let mut writer = pending.clone();
        writer.write_all(b"one ").unwrap();
        writer.flush().unwrap();
        writer.write_all(b"frame").unwrap();
        assert_eq!(pending.take(), b"one frame");
        assert_eq!(pending.take(), b"");
    }

    #[test]
    fn clearing_forgets_what_a_failed_frame_left() {
        let pending = Pending::default();
        pending.clone().write_all(b"half a fra").unwrap();
        pending.clear();
        assert_eq!(pending.take(), b"");
    }
}
