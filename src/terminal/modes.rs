//! The terminal's modes, which belong to the whole process: opened once, closed once, whoever
//! closes them first. Must never print, panic, or wait for anything but the terminal itself.

use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crossterm::cursor::{Hide, Show};
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::queue;
use crossterm::style::{Attribute, SetAttribute};
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};

/// Whether our screen is up. Held while writing, so that no frame of one thread follows the
/// farewell of another that panicked.
static OPEN: Mutex<bool> = Mutex::new(false);

/// Raw mode, alternate screen, hidden cursor, bracketed paste and, if wanted, the mouse. What
/// was done is undone if a part of it fails. Fails too if the screen is up already.
pub(super) fn open(mouse: bool) -> io::Result<()> {
    let mut open = lock();
    if *open {
        return Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            "the screen is already open",
        ));
    }
    enable_raw_mode()?;
    *open = true;
    let begun = greeting(mouse).and_then(|bytes| send(&bytes));
    if begun.is_err() {
        // The first error is the one that tells why.
        let _ = undo(&mut open);
    }
    begun
}

/// Undoes all of [`open`]. Does nothing when it is undone already. Tries every part, and
/// returns the first error.
pub(super) fn close() -> io::Result<()> {
    undo(&mut lock())
}

/// Writes to the terminal in one go. Fails when the screen is not up (any more).
pub(super) fn write(bytes: &[u8]) -> io::Result<()> {
    let open = lock();
    if !*open {
        return Err(io::Error::new(
            io::ErrorKind::NotConnected,
            "the screen was left",
        ));
    }
    send(bytes)
}

/// Switches mouse reports on or off, while the screen is up.
pub(super) fn set_mouse(on: bool) -> io::Result<()> {
    let mut bytes = Vec::new();
    if on {
        queue!(bytes, EnableMouseCapture)?;
    } else {
        queue!(bytes, DisableMouseCapture)?;
    }
    write(&bytes)
}

fn lock() -> MutexGuard<'static, bool> {
    // A flag can't be left half changed, so a poisoned lock is as good as any.
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn undo(open: &mut bool) -> io::Result<()> {
    if !*open {
        return Ok(());
    }
    *open = false;
    let said = send(&farewell());
    let cooked = disable_raw_mode();
    said.and(cooked)
}

fn greeting(mouse: bool) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    queue!(bytes, EnterAlternateScreen, Hide)?;
    // Old Windows consoles refuse this; there a paste arrives as keys.
    let _ = queue!(bytes, EnableBracketedPaste);
    if mouse {
        queue!(bytes, EnableMouseCapture)?;
    }
    Ok(bytes)
}

/// Each part is asked for whether it was switched on or not: that does no harm, and needs no
/// memory of what is on. So a part that a console refuses must not keep back the rest.
fn farewell() -> Vec<u8> {
    let mut bytes = Vec::new();
    let _ = queue!(bytes, EndSynchronizedUpdate);
    let _ = queue!(bytes, DisableMouseCapture);
    let _ = queue!(bytes, DisableBracketedPaste);
    let _ = queue!(bytes, SetAttribute(Attribute::Reset));
    let _ = queue!(bytes, LeaveAlternateScreen);
    let _ = queue!(bytes, Show);
    bytes
}

/// One `write` to the system for what holds no line end: standard output buffers up to a line
/// end, and passes on whole what is larger than its buffer.
fn send(bytes: &[u8]) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(bytes)?;
    output.flush()
}

#[cfg(all(test, unix))]
mod tests {
    use super::{farewell, greeting, write};

    fn text(bytes: &[u8]) -> String {
        String::from_utf8_lossy(bytes).into_owned()
    }

    #[test]
    fn the_greeting_asks_for_the_mouse_only_when_wanted() {
        assert!(text(&greeting(true).unwrap()).contains("\x1b[?1006h"));
        let quiet = text(&greeting(false).unwrap());
        assert!(!quiet.contains("\x1b[?1000h"));
        assert!(quiet.contains("\x1b[?2004h"));
    }

    #[test]
    fn the_farewell_undoes_every_mode_of_the_greeting() {
        let greeting = text(&greeting(true).unwrap());
        let farewell = text(&farewell());
        for mode in greeting.split("\x1b[?").skip(1) {
            let number = mode.trim_end_matches(['h', 'l']);
            let undone = if mode.ends_with('h') { 'l' } else { 'h' };
            assert!(
                farewell.contains(&format!("\x1b[?{number}{undone}")),
                "mode {mode} stays"
            );
        }
    }

    #[test]
    fn nothing_is_written_while_no_screen_is_up() {
        let refused = write(b"never seen").unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::NotConnected);
    }
}
