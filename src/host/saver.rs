//! Saves on a thread of its own, so that no key waits for a slow disk.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use crate::game::Progress;
use crate::store::{Store, StoreError};

/// The thread's letter box.
pub(super) struct Saver {
    sender: Option<Sender<Progress>>,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Starts the thread; `answer` gets what is kept now, or why it is not.
    pub(super) fn start(
        store: Store,
        answer: impl Fn(Result<Progress, StoreError>) + Send + 'static,
    ) -> Self {
        let (sender, receiver) = mpsc::channel();
        Self {
            sender: Some(sender),
            thread: Some(thread::spawn(move || run(&store, &receiver, answer))),
        }
    }

    /// Keeps this as soon as the disk allows.
    pub(super) fn save(&self, progress: Progress) {
        if let Some(sender) = &self.sender {
            // The thread ends only after this end is closed.
            let _ = sender.send(progress);
        }
    }
}

/// Waits until everything is kept.
impl Drop for Saver {
    fn drop(&mut self) {
        self.sender = None;
        if let Some(thread) = self.thread.take() {
            // A panic there has already been told by the panic hook.
            let _ = thread.join();
        }
    }
}

fn run(
    store: &Store,
    receiver: &Receiver<Progress>,
    answer: impl Fn(Result<Progress, StoreError>),
) {
    while let Ok(mut newest) = receiver.recv() {
        // Progress only grows, so of one keeper the newest is enough.
        while let Ok(newer) = receiver.try_recv() {
            if newer.name != newest.name {
                answer(store.save(&newest));
            }
            newest = newer;
        }
        answer(store.save(&newest));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::{KeeperName, Settings};

    #[test]
    fn everything_asked_for_is_kept_once_it_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().to_owned());
        let keeper = |name: &str, seed| {
            let name = KeeperName::parse(name).unwrap();
            Progress::new(name, None, seed, Settings::default())
        };
        let saver = Saver::start(store.clone(), |kept| assert!(kept.is_ok()));
        for name in ["Ada", "Bo", "Ada", "Cy"] {
            saver.save(keeper(name, 7));
        }
        drop(saver);
        let names: Vec<String> = store
            .keepers()
            .unwrap()
            .keepers
            .iter()
            .map(|keeper| keeper.name.to_string())
            .collect();
        assert_eq!(names, ["Ada", "Bo", "Cy"]);
    }
}
