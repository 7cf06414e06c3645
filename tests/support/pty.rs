//! The program in a real pseudo-terminal: sends it keys and signals, and sees what a person would
//! see. Knows nothing of the game.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use vt100::{MouseProtocolMode, Parser};

const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(5);

/// The running program and its terminal. Dropping it kills the program.
pub(crate) struct Pty {
    child: Box<dyn Child + Send + Sync>,
    terminal: Option<Terminal>,
    seen: Arc<Mutex<Seen>>,
    closing: Arc<AtomicBool>,
    local_flags_before: u64,
    pid: Option<u32>,
}

/// Our side of the terminal; letting go of it hangs up.
struct Terminal {
    master: Box<dyn MasterPty + Send>,
    /// Kept open so that the terminal can still be asked after the program has ended.
    slave: Box<dyn portable_pty::SlavePty + Send>,
    writer: Box<dyn Write + Send>,
    reader: JoinHandle<()>,
}

struct Seen {
    parser: Parser,
    bytes: usize,
}

impl Pty {
    /// Runs `otterlock` with these arguments. The environment holds only what is set here and
    /// `PATH`; `environment` comes last and must hold `OTTERLOCK_HOME`, a directory of the
    /// test's own, so that no test touches a person's files. An empty value removes a variable.
    pub(crate) fn spawn(
        arguments: &[&str],
        environment: &[(&str, &str)],
        columns: u16,
        rows: u16,
    ) -> Self {
        let program = env!("CARGO_BIN_EXE_otterlock");
        Self::spawn_other(program, arguments, environment, columns, rows)
    }

    /// Runs another program, which starts `otterlock`.
    pub(crate) fn spawn_other(
        program: &str,
        arguments: &[&str],
        environment: &[(&str, &str)],
        columns: u16,
        rows: u16,
    ) -> Self {
        assert!(
            environment
                .iter()
                .any(|(name, _)| *name == "OTTERLOCK_HOME"),
            "the test must give OTTERLOCK_HOME"
        );
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let local_flags_before = local_flags(pair.master.as_ref());
        let child = pair
            .slave
            .spawn_command(command(program, arguments, environment))
            .unwrap();
        let pid = child.process_id();
        let seen = Arc::new(Mutex::new(Seen {
            parser: Parser::new(at_least_one(rows), at_least_one(columns), 0),
            bytes: 0,
        }));
        let closing = Arc::new(AtomicBool::new(false));
        let reader = follow(
            pair.master.try_clone_reader().unwrap(),
            Arc::clone(&seen),
            Arc::clone(&closing),
        );
        let writer = pair.master.take_writer().unwrap();
        Self {
            child,
            terminal: Some(Terminal {
                master: pair.master,
                slave: pair.slave,
                writer,
                reader,
            }),
            seen,
            closing,
            local_flags_before,
            pid,
        }
    }

    /// Types: `"\x1b[A"` is up, `"\r"` Enter, `"\x1b[200~…\x1b[201~"` a paste. Escape alone is
    /// `"\x1b"`, and must not be followed by more keys before the program has read it.
    pub(crate) fn keys(&mut self, bytes: &str) {
        let writer = &mut self.terminal().writer;
        writer.write_all(bytes.as_bytes()).unwrap();
        writer.flush().unwrap();
    }

    /// Presses and releases the main button on a cell, counted from 0.
    pub(crate) fn click(&mut self, column: u16, row: u16) {
        let place = format!("{};{}", column + 1, row + 1);
        self.keys(&format!("\x1b[<0;{place}M\x1b[<0;{place}m"));
    }

    /// Waits until the screen shows the text.
    pub(crate) fn wait_for(&mut self, text: &str) {
        self.wait_until(&format!("{text:?} on the screen"), |pty| {
            pty.text().contains(text)
        });
    }

    /// Waits until the condition holds; fails with the screen after ten seconds.
    pub(crate) fn wait_until(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !holds(self) {
            if start.elapsed() > PATIENCE {
                let ended = self.child.try_wait();
                panic!(
                    "waited in vain for {what}; program {ended:?}; screen:\n{}",
                    self.text()
                );
            }
            thread::sleep(PAUSE);
        }
    }

    /// The screen as lines of text.
    pub(crate) fn text(&self) -> String {
        self.screen(vt100::Screen::contents)
    }

    /// A cell with its colours, counted from 0.
    pub(crate) fn cell(&self, row: u16, column: u16) -> vt100::Cell {
        self.screen(|screen| screen.cell(row, column).unwrap().clone())
    }

    /// Where the cursor stands, as row and column from 0, if it is shown.
    pub(crate) fn cursor(&self) -> Option<(u16, u16)> {
        self.screen(|screen| (!screen.hide_cursor()).then(|| screen.cursor_position()))
    }

    /// Asks anything of the emulated screen.
    pub(crate) fn screen<T>(&self, ask: impl FnOnce(&vt100::Screen) -> T) -> T {
        ask(self.seen.lock().unwrap().parser.screen())
    }

    /// How many bytes the program has written so far.
    pub(crate) fn bytes_written(&self) -> usize {
        self.seen.lock().unwrap().bytes
    }

    /// Waits until the program has written nothing for 200 ms, and gives the bytes so far.
    pub(crate) fn wait_quiet(&mut self) -> usize {
        let start = Instant::now();
        let mut last = (self.bytes_written(), start);
        while last.1.elapsed() < Duration::from_millis(200) {
            assert!(start.elapsed() < PATIENCE, "the program never falls quiet");
            thread::sleep(PAUSE);
            let bytes = self.bytes_written();
            if bytes != last.0 {
                last = (bytes, Instant::now());
            }
        }
        last.0
    }

    /// Gives the window another size, on both sides.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.seen
            .lock()
            .unwrap()
            .parser
            .set_size(at_least_one(rows), at_least_one(columns));
        let master = &self.terminal().master;
        master.resize(size(columns, rows)).unwrap();
    }

    /// The number of the process, even after its end.
    pub(crate) fn pid(&self) -> u32 {
        self.pid.expect("the program ran")
    }

    /// Sends a signal by its name: `TERM`, `HUP`, `INT`, `KILL`.
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args([format!("-{name}"), self.pid().to_string()])
            .status()
            .unwrap();
        assert!(sent.success(), "SIG{name} could not be sent");
    }

    /// Closes the window while the program runs. The program must draw when its size changes,
    /// since that is what wakes our reader, which holds the window open.
    pub(crate) fn hang_up(&mut self) {
        self.closing.store(true, Ordering::SeqCst);
        let (columns, rows) = self.screen(|screen| {
            let (rows, columns) = screen.size();
            (columns.get(), rows.get())
        });
        self.resize(columns, rows + 1);
        let reader = &self.terminal.as_ref().unwrap().reader;
        let start = Instant::now();
        while !reader.is_finished() {
            assert!(start.elapsed() < PATIENCE, "a new size was not drawn");
            thread::sleep(PAUSE);
        }
        self.terminal = None;
    }

    /// Waits for the end of the program, and until all that it wrote has been seen.
    pub(crate) fn wait_exit(&mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                if self.terminal.is_some() {
                    self.wait_quiet();
                }
                return status;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "the program does not end; screen:\n{}",
                self.text()
            );
            thread::sleep(PAUSE);
        }
    }

    /// Whether lines are edited and echoed and Ctrl-C is a signal (`ICANON`, `ECHO`, `ISIG`),
    /// just as before the program started.
    pub(crate) fn termios_sane(&self) -> bool {
        let master = &self.terminal.as_ref().expect("not hung up").master;
        local_flags(master.as_ref()) == self.local_flags_before
    }

    /// Whether no mode of the screen was left behind.
    pub(crate) fn modes_clean(&self) -> bool {
        self.screen(|screen| {
            !screen.alternate_screen()
                && !screen.hide_cursor()
                && !screen.bracketed_paste()
                && screen.mouse_protocol_mode() == MouseProtocolMode::None
        })
    }

    fn terminal(&mut self) -> &mut Terminal {
        self.terminal.as_mut().expect("not hung up")
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        // It has usually ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(program: &str, arguments: &[&str], environment: &[(&str, &str)]) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.args(arguments);
    command.env_clear();
    if let Some(path) = std::env::var_os("PATH") {
        command.env("PATH", path);
    }
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    command.env("LANG", "C.UTF-8");
    for (name, value) in environment {
        if value.is_empty() {
            command.env_remove(name);
        } else {
            command.env(name, value);
        }
    }
    command
}

/// Feeds the emulated screen until the terminal closes or we want to hang up.
fn follow(
    mut reader: Box<dyn Read + Send>,
    seen: Arc<Mutex<Seen>>,
    closing: Arc<AtomicBool>,
) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        while !closing.load(Ordering::SeqCst) {
            match reader.read(&mut buffer) {
                Ok(0) | Err(_) => return,
                Ok(count) => {
                    let mut seen = seen.lock().unwrap();
                    seen.bytes += count;
                    seen.parser.process(buffer.get(..count).unwrap());
                }
            }
        }
    })
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// A window may have no cells, the emulated screen must have one.
fn at_least_one(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells).unwrap_or(NonZeroU16::MIN)
}

fn local_flags(master: &dyn MasterPty) -> u64 {
    let termios = master.get_termios().expect("the terminal has settings");
    termios.local_flags.bits().into()
}
