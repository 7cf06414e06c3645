//! Budgets of the whole program, in a real pseudo-terminal: cold start to the first frame within
//! one and a half times that of a minimal program (`examples/minimal.rs`) and the time for the
//! title picture (`picture/draw title`), under 24 MiB resident after a minute of play, nothing
//! written in five idle seconds, a binary under 6 MiB.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark that can't run should stop, and it reports to a person"
)]

mod support;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use criterion::Criterion;
use support::measure;
use support::window::Window;

const OTTERLOCK: &str = env!("CARGO_BIN_EXE_otterlock");
/// What stands in the lower part of the title.
const TITLE: &str = "Quit";
/// Keys that play on, whatever is shown. None leaves the game or goes to plain text.
const KEYS: [&str; 8] = ["\r", "2", "h", "\r", "1", "@8({[<369&#!|/0$7+%", "\r", "t"];
const MINUTE: u32 = 60;
const MIB: u64 = 1024 * 1024;

fn main() {
    // As a test this would only cost a release build.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let minimal = minimal();
    let home = tempfile::tempdir().expect("there is room for files");
    let mut criterion = Criterion::default().sample_size(50).configure_from_args();
    let least = measure(&mut criterion, "startup/minimal", || {
        Window::open(&minimal, &[], home.path()).until("minimal");
    });
    let whole = measure(&mut criterion, "startup/title", || {
        Window::open(Path::new(OTTERLOCK), &["--guest"], home.path()).until(TITLE);
    });
    criterion.final_summary();
    if let (Some(least), Some(whole)) = (least, whole) {
        let ratio = whole.as_secs_f64() / least.as_secs_f64();
        println!(
            "first frame: {ratio:.2} times that of the minimal program, title picture included"
        );
        size();
        play(home.path());
    }
}

/// Builds the minimal program just as this one was built.
fn minimal() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--release", "--locked", "--example", "minimal"])
        .status()
        .expect("cargo runs");
    assert!(built.success(), "the minimal program can't be built");
    let examples = Path::new(OTTERLOCK).with_file_name("examples");
    examples
        .join("minimal")
        .with_extension(env::consts::EXE_EXTENSION)
}

fn size() {
    let bytes = std::fs::metadata(OTTERLOCK).map_or(0, |file| file.len());
    let (whole, part) = (bytes / MIB, bytes % MIB * 100 / MIB);
    println!("binary: {bytes} bytes, {whole}.{part:02} MiB");
}

/// Plays for a minute, then looks on for five seconds.
fn play(home: &Path) {
    let level = ["--guest", "--seed", "1", "play", "passwords/03-noticeboard"];
    let mut window = Window::open(Path::new(OTTERLOCK), &level, home);
    let mut most = 0;
    for second in 0..MINUTE {
        for key in KEYS {
            window.keys(key);
            window.bytes_within(Duration::from_secs(1) / 8);
        }
        let Some(resident) = window.resident() else {
            println!("the memory can't be read after {second} s");
            break;
        };
        most = resident.max(most);
    }
    println!("resident: {most} KiB at the most within a minute of play");
    // A show may still run.
    window.bytes_within(Duration::from_secs(10));
    let idle = window.bytes_within(Duration::from_secs(5));
    println!("idle: {idle} bytes in 5 s");
}
