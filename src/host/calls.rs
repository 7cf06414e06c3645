//! What wakes the loop of the full-screen face, and how the loop waits for it.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

use crate::game::Progress;
use crate::password::Strength;
use crate::store::StoreError;
use crate::terminal::Event;
use crate::tui::{self, Key};

/// What wakes the loop.
pub(super) enum Call {
    /// From the terminal, and when it came.
    Terminal(Event, Instant),
    /// From the scorer.
    Scored(u64, Strength),
    /// From the saver.
    Kept(Result<Box<Progress>, StoreError>),
}

/// The next call; `None` when the deadline comes first.
pub(super) fn wait(receiver: &Receiver<Call>, deadline: Option<Instant>) -> Option<Call> {
    match deadline {
        None => Some(
            receiver
                .recv()
                .unwrap_or_else(|_| Call::Terminal(Event::Gone, Instant::now())),
        ),
        Some(deadline) => {
            let pause = deadline.saturating_duration_since(Instant::now());
            match receiver.recv_timeout(pause) {
                Ok(call) => Some(call),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => {
                    Some(Call::Terminal(Event::Gone, Instant::now()))
                }
            }
        }
    }
}

/// What has come in by now, without keys and pointer.
pub(super) fn late(receiver: &Receiver<Call>) -> Vec<Call> {
    receiver
        .try_iter()
        .filter(|call| match call {
            Call::Terminal(Event::Input(input), _) => match input {
                tui::Input::Resize { .. } => true,
                // Leaving is meant for whatever is shown.
                tui::Input::Key { key, .. } => *key == Key::Control('c'),
                tui::Input::Pointer(_) | tui::Input::Paste(_) => false,
            },
            Call::Terminal(Event::Signal(_) | Event::Gone, _)
            | Call::Scored(..)
            | Call::Kept(_) => true,
        })
        .collect()
}

/// Why the latest save has failed, if it has.
pub(super) fn last_save(receiver: &Receiver<Call>) -> Option<StoreError> {
    let results = receiver.try_iter().filter_map(|call| match call {
        Call::Kept(result) => Some(result.err()),
        Call::Terminal(..) | Call::Scored(..) => None,
    });
    results.last().flatten()
}
