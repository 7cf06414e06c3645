//! Judges passwords on a thread of its own, so that no key ever waits. Only the newest request
//! counts: what a child has typed over needs no answer.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::password::{self, Secret, Strength};

/// The thread's front desk. Dropping it ends the thread.
pub(super) struct Scorer {
    desk: Arc<Desk>,
}

#[derive(Default)]
struct Desk {
    state: Mutex<State>,
    bell: Condvar,
}

#[derive(Default)]
struct State {
    newest: Option<Request>,
    closed: bool,
}

struct Request {
    ticket: u64,
    secret: Secret,
    known: Vec<String>,
}

impl Scorer {
    /// Starts the thread; `answer` gets the ticket and the judgement.
    pub(super) fn start(answer: impl Fn(u64, Strength) + Send + 'static) -> Self {
        let desk = Arc::new(Desk::default());
        let inside = Arc::clone(&desk);
        thread::spawn(move || {
            password::warm();
            while let Some(request) = inside.next() {
                answer(
                    request.ticket,
                    password::strength(&request.secret, &request.known),
                );
            }
        });
        Self { desk }
    }

    /// Asks for a judgement in place of any that still waits.
    pub(super) fn ask(&self, ticket: u64, secret: Secret, known: Vec<String>) {
        self.desk.lock().newest = Some(Request {
            ticket,
            secret,
            known,
        });
        self.desk.bell.notify_one();
    }
}

impl Drop for Scorer {
    fn drop(&mut self) {
        self.desk.lock().closed = true;
        self.desk.bell.notify_one();
    }
}

impl Desk {
    /// Waits for a request; `None` when the desk is closed.
    fn next(&self) -> Option<Request> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return None;
            }
            if let Some(request) = state.newest.take() {
                return Some(request);
            }
            state = self
                .bell
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere leaves plain data behind, which is still good.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(20);

    #[test]
    fn the_newest_request_is_always_answered_and_older_ones_never_after_it() {
        let (sender, receiver) = mpsc::channel();
        let scorer = Scorer::start(move |ticket, strength| {
            sender.send((ticket, strength.score())).unwrap();
        });
        for ticket in 1..=30 {
            scorer.ask(
                ticket,
                Secret::from_typed("soggy pancake robot"),
                Vec::new(),
            );
        }
        let mut last = 0;
        while last < 30 {
            let (ticket, score) = receiver.recv_timeout(PATIENCE).unwrap();
            assert!(ticket > last);
            assert_eq!(score, 4);
            last = ticket;
        }
    }

    #[test]
    fn dropping_it_ends_the_thread() {
        let (sender, receiver) = mpsc::channel::<()>();
        let scorer = Scorer::start(move |_, _| sender.send(()).unwrap());
        drop(scorer);
        // The thread owned the sender.
        assert_eq!(
            receiver.recv_timeout(PATIENCE),
            Err(mpsc::RecvTimeoutError::Disconnected)
        );
    }
}
