//! A program in a real pseudo-terminal of 80 by 24 cells, with the time of each piece that it
//! writes.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

const ROWS: u16 = 24;
const COLUMNS: u16 = 80;
const PATIENCE: Duration = Duration::from_secs(10);

/// A running program; dropping it ends the program.
pub(crate) struct Window {
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    written: Receiver<(Instant, Vec<u8>)>,
    parser: Parser,
    began: Instant,
}

impl Window {
    /// Starts a program in a terminal of all colours, with a folder of its own for files.
    pub(crate) fn open(program: &Path, arguments: &[&str], home: &Path) -> Self {
        let pair = native_pty_system()
            .openpty(PtySize {
                rows: ROWS,
                cols: COLUMNS,
                pixel_width: 0,
                pixel_height: 0,
            })
            .expect("the system has pseudo-terminals");
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("COLORTERM", "truecolor");
        command.env("LANG", "C.UTF-8");
        command.env("OTTERLOCK_HOME", home);
        let reader = pair
            .master
            .try_clone_reader()
            .expect("the window can be read");
        let written = follow(reader);
        let writer = pair
            .master
            .take_writer()
            .expect("the window can be typed in");
        let began = Instant::now();
        let child = pair
            .slave
            .spawn_command(command)
            .expect("the program starts");
        Self {
            child,
            _master: pair.master,
            writer,
            written,
            parser: Parser::new(
                ROWS.try_into().expect("there are rows"),
                COLUMNS.try_into().expect("there are columns"),
                0,
            ),
            began,
        }
    }

    /// How long it took, from the start of the program, until the screen showed a text.
    pub(crate) fn until(&mut self, text: &str) -> Duration {
        loop {
            let (at, bytes) = self
                .written
                .recv_timeout(PATIENCE)
                .expect("the program shows it");
            self.parser.process(&bytes);
            if self.parser.screen().contents().contains(text) {
                return at.duration_since(self.began);
            }
        }
    }

    /// Types.
    pub(crate) fn keys(&mut self, keys: &str) {
        // A program that has ended is noticed elsewhere.
        let _ = self.writer.write_all(keys.as_bytes());
        let _ = self.writer.flush();
    }

    /// How many bytes the program writes within some time.
    pub(crate) fn bytes_within(&mut self, time: Duration) -> usize {
        let end = Instant::now() + time;
        let mut count = 0;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.written.recv_timeout(left) {
                Ok((_, bytes)) => {
                    count += bytes.len();
                    self.parser.process(&bytes);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return count,
            }
        }
    }

    /// The resident memory in KiB, as Linux gives it; nothing elsewhere or after the end.
    pub(crate) fn resident(&self) -> Option<u64> {
        let process = self.child.process_id()?;
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.trim().trim_end_matches(" kB").parse().ok()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads as fast as it can and notes when, so that looking at the screen holds nobody up.
fn follow(mut reader: Box<dyn Read + Send>) -> Receiver<(Instant, Vec<u8>)> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut buffer = [0; 16 * 1024];
        while let Ok(count) = reader.read(&mut buffer) {
            let Some(bytes) = buffer.get(..count).filter(|bytes| !bytes.is_empty()) else {
                return;
            };
            if sender.send((Instant::now(), bytes.to_vec())).is_err() {
                return;
            }
        }
    });
    receiver
}
