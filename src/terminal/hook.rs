//! Gives the terminal back before a panic speaks. Must not panic itself.

use std::panic;
use std::process;
use std::sync::{Mutex, Once, PoisonError};
use std::thread;
use std::time::Duration;

use super::events::Event;
use super::modes;

type Notice = Box<dyn Fn() + Send>;

/// Whom to tell when a panic has given the terminal back.
static NOTICE: Mutex<Option<Notice>> = Mutex::new(None);

/// How long the other threads have to save and end: the saver, and the game if it was a helper
/// thread that panicked.
const GRACE: Duration = Duration::from_secs(3);

/// The exit code of a Rust program that panicked.
const PANICKED: i32 = 101;

/// From now on a panic in any thread first gives the terminal back, then prints its message as
/// before, then tells whoever [listens](super::listen) that the terminal is [`Event::Gone`], so
/// that a game whose helper thread panicked saves and ends. The program ends here at the latest,
/// without a memory dump: it could hold what was typed. Calling it again changes nothing.
#[expect(
    clippy::disallowed_methods,
    reason = "nothing after a panic could restore the terminal better than it was just done"
)]
pub fn install_panic_hook() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |information| {
            // There is nothing better to do than to go on to the message.
            let _ = modes::close();
            before(information);
            tell();
            thread::sleep(GRACE);
            process::exit(PANICKED);
        }));
    });
}

/// Remembers whom to tell; a later listener takes the place of an earlier one.
pub(super) fn notify(sender: impl Fn(Event) -> bool + Send + 'static) {
    let notice: Notice = Box::new(move || {
        sender(Event::Gone);
    });
    *NOTICE.lock().unwrap_or_else(PoisonError::into_inner) = Some(notice);
}

fn tell() {
    // If the lock is taken somebody else is telling, or it is the sender itself that panicked:
    // waiting could last for ever.
    if let Ok(notice) = NOTICE.try_lock()
        && let Some(send) = notice.as_ref()
    {
        send();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the test below runs in a process of its own.
    #[test]
    #[ignore = "ends its process; another test runs it in one of its own"]
    fn a_process_that_panics() {
        install_panic_hook();
        notify(|event| {
            println!("told: {event:?}");
            true
        });
        let helper = thread::spawn(|| panic!("a helper thread broke"));
        let _ = helper.join();
        println!("still here");
    }

    #[test]
    fn a_panic_is_told_and_ends_the_process_without_unwinding() {
        let itself = std::env::current_exe().expect("a test knows itself");
        let output = process::Command::new(itself)
            .args(["--exact", "--ignored", "--nocapture"])
            .arg("terminal::hook::tests::a_process_that_panics")
            .output()
            .expect("it runs");
        assert_eq!(output.status.code(), Some(PANICKED));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("a helper thread broke"), "{said}");
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(told.contains("told: Gone"), "{told}");
        assert!(!told.contains("still here"), "{told}");
        assert!(!told.contains("test result"), "{told}");
    }
}
