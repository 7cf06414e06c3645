//! Waits for keys, pointer and signals, each on a thread of its own, and hands them on. Must not
//! decide anything: whoever receives the events does.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::{hook, translate};
use crate::tui::key::Input;

/// Something that the main loop should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A person did something, or the window changed its size.
    Input(Input),
    /// The system asks us to stop.
    Signal(Signal),
    /// The terminal is not ours any more: it went away, or a panic in another thread gave it
    /// back. Save and end.
    Gone,
}

/// Why the system wants us to stop. Windows sends none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// `SIGTERM`: please end.
    Terminate,
    /// `SIGHUP`: the window was closed.
    HangUp,
    /// `SIGINT` from outside; Ctrl-C typed while the screen is up arrives as a key.
    Interrupt,
}

impl Signal {
    /// The number of the signal, the same on every Unix. By custom a program that ended because
    /// of it exits with 128 more.
    pub fn number(self) -> u8 {
        match self {
            Self::HangUp => 1,
            Self::Interrupt => 2,
            Self::Terminate => 15,
        }
    }
}

/// Says that somebody listens. Forgetting it is fine: the threads end with the process.
pub struct Listener {
    stopping: Arc<AtomicBool>,
    ended: Receiver<()>,
}

impl Listener {
    /// Leaves the keyboard to others, such as the plain face. Signals that nobody receives do
    /// from then on what they do to any program. Returns false if the keyboard could not be
    /// freed within a second, as when the terminal has gone away.
    pub fn stop(self) -> bool {
        self.stopping.store(true, Ordering::SeqCst);
        // The thread may just be on its way into its next wait, so one push can be too early.
        for _ in 0..20 {
            wake();
            match self.ended.recv_timeout(Duration::from_millis(50)) {
                Err(RecvTimeoutError::Timeout) => {}
                Ok(()) | Err(RecvTimeoutError::Disconnected) => return true,
            }
        }
        false
    }
}

/// Starts to listen to keys, pointer, window and signals. `sender` hands an event on, and
/// returns false when nobody receives any more. Call it before entering the screen, so that no
/// signal finds the screen up and nobody there.
///
/// When the terminal goes away the thread for keys may turn in circles inside crossterm 0.29 for
/// ever, so nothing may wait for it: the signal tells to end, and so does a frame that can't be
/// drawn.
pub fn listen<S>(sender: S) -> io::Result<Listener>
where
    S: Fn(Event) -> bool + Send + Clone + 'static,
{
    let stopping = Arc::new(AtomicBool::new(false));
    hook::notify(sender.clone());
    #[cfg(unix)]
    signals::watch(sender.clone(), Arc::clone(&stopping))?;
    let (start, started) = channel();
    let (end, ended) = channel();
    let stop = Arc::clone(&stopping);
    thread::Builder::new().name("keys".into()).spawn(move || {
        // The first question makes crossterm ready; an error comes again with the next one.
        let _ = crossterm::event::poll(Duration::ZERO);
        // Nobody need be waiting for these.
        let _ = start.send(());
        read(next, &sender, &stop);
        let _ = end.send(());
    })?;
    // A new size of the window would go unseen until crossterm is ready. That takes no time,
    // unless the terminal has gone away already.
    let _ = started.recv_timeout(Duration::from_secs(1));
    Ok(Listener { stopping, ended })
}

/// Hands events on until nobody receives them, we are to stop, or the terminal fails.
fn read(
    mut next: impl FnMut() -> io::Result<Option<Input>>,
    sender: &impl Fn(Event) -> bool,
    stopping: &AtomicBool,
) {
    while !stopping.load(Ordering::SeqCst) {
        let next = next();
        if stopping.load(Ordering::SeqCst) {
            return;
        }
        let received = match next {
            Ok(None) => true,
            Ok(Some(input)) => sender(Event::Input(input)),
            Err(_) => {
                sender(Event::Gone);
                false
            }
        };
        if !received {
            return;
        }
    }
}

fn next() -> io::Result<Option<Input>> {
    // Windows has no signal that could end the wait, so there it must end by itself.
    if cfg!(windows) && !crossterm::event::poll(Duration::from_millis(100))? {
        return Ok(None);
    }
    crossterm::event::read().map(translate::input)
}

/// Ends the wait for the next key: the system's own message that the window may have changed.
fn wake() {
    #[cfg(unix)]
    {
        // If it fails the next key does the same.
        let _ = signal_hook::low_level::raise(signal_hook::consts::SIGWINCH);
    }
}

#[cfg(unix)]
mod signals {
    use std::io;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use super::super::modes;
    use super::{Event, Signal};

    /// Signals are caught from the moment that this returns.
    pub(super) fn watch<S>(sender: S, stopping: Arc<AtomicBool>) -> io::Result<()>
    where
        S: Fn(Event) -> bool + Send + 'static,
    {
        let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
        thread::Builder::new()
            .name("signals".into())
            .spawn(move || {
                for number in signals.forever() {
                    let received = signal(number).is_none_or(|signal| {
                        !stopping.load(Ordering::SeqCst) && sender(Event::Signal(signal))
                    });
                    if !received {
                        // A program that swallows signals nobody looks at could not be stopped.
                        let _ = modes::close();
                        let _ = emulate_default_handler(number);
                    }
                }
            })?;
        Ok(())
    }

    pub(super) fn signal(number: i32) -> Option<Signal> {
        match number {
            SIGHUP => Some(Signal::HangUp),
            SIGINT => Some(Signal::Interrupt),
            SIGTERM => Some(Signal::Terminate),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AtomicBool, Event, Input, Ordering, Signal, io, read};
    use std::cell::RefCell;

    const SIZE: Input = Input::Resize {
        columns: 80,
        rows: 24,
    };

    /// What arrives when these are read, by someone who takes so many events.
    fn arriving(mut reads: Vec<io::Result<Option<Input>>>, takes: usize) -> Vec<Event> {
        let arrived = RefCell::new(Vec::new());
        reads.reverse();
        read(
            || reads.pop().expect("nothing is read after the end"),
            &|event| {
                arrived.borrow_mut().push(event);
                arrived.borrow().len() < takes
            },
            &AtomicBool::new(false),
        );
        arrived.into_inner()
    }

    #[test]
    fn reading_ends_when_nobody_receives_any_more() {
        let arrived = arriving(vec![Ok(Some(SIZE)), Ok(None), Ok(Some(SIZE))], 2);
        assert_eq!(arrived, [Event::Input(SIZE), Event::Input(SIZE)]);
    }

    #[test]
    fn reading_ends_with_a_word_when_the_terminal_fails() {
        let arrived = arriving(vec![Ok(Some(SIZE)), Err(io::Error::other("gone"))], 9);
        assert_eq!(arrived, [Event::Input(SIZE), Event::Gone]);
    }

    #[test]
    fn what_is_read_while_stopping_is_left_out() {
        let stopping = AtomicBool::new(false);
        let next = || {
            assert!(!stopping.swap(true, Ordering::SeqCst), "reads on");
            Ok(Some(SIZE))
        };
        read(next, &|event| panic!("handed on {event:?}"), &stopping);
    }

    #[test]
    #[cfg(unix)]
    fn each_signal_is_known_by_its_number() {
        for signal in [Signal::HangUp, Signal::Interrupt, Signal::Terminate] {
            let number = i32::from(signal.number());
            assert_eq!(super::signals::signal(number), Some(signal));
        }
        assert_eq!(super::signals::signal(28), None);
    }
}
