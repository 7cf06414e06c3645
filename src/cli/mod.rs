//! The command line: one file for each command. Turns errors into words and exit codes.

mod arguments;
pub mod check;
pub mod data;
mod manual;
pub mod open;
mod play;
pub mod privacy;
mod proof;
mod score;
pub mod stats;

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;

use self::arguments::{
    Arguments, Command, DataCommand, FormatArgument, MeasuresFormat, PlayArguments,
};
use self::data::{Consent, DataError};
use self::open::{OpenError, Opened, open};
use crate::store::Store;
use crate::terminal::{Depth, Outlet, install_panic_hook, surroundings};

/// Everything went well, nothing to complain about.
const FINE: u8 = 0;
/// It did not work, or problems were found.
const PROBLEMS: u8 = 1;
/// Something that was named is not there.
const MISUSE: u8 = 2;

/// What is said where options for playing stand before a command that would not heed them.
const ONLY_PLAYING: &str = "options before a command are for playing, and this command does not \
    play; see its own options in `otterlock help`";

/// Runs the program with this process's arguments.
pub fn run() -> ExitCode {
    install_panic_hook();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help goes to standard output, misuse to standard error; a closed one is nobody's
            // fault.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let plays = matches!(arguments.command, None | Some(Command::Play { .. }));
    if !plays && arguments.play != PlayArguments::default() {
        let _ = writeln!(io::stderr(), "otterlock: {ONLY_PLAYING}");
        return ExitCode::from(MISUSE);
    }
    let code = match arguments.command {
        None => play::play(arguments.play, None),
        Some(Command::Play { level, play }) => play::play(arguments.play.over(play), Some(level)),
        Some(Command::Check {
            paths,
            format,
            deny,
        }) => check(&paths, format, deny.is_some()),
        Some(Command::Explain { code }) => explain(&code),
        Some(Command::Stats { path, format }) => on_levels(path.as_deref(), |opened| {
            stats::print(
                &opened.measures(),
                stats_format(format),
                &mut io::stdout().lock(),
            )
        }),
        Some(Command::Proof { path }) => on_levels(path.as_deref(), |opened| {
            io::stdout()
                .lock()
                .write_all(proof::text(opened).as_bytes())
        }),
        Some(Command::Score) => {
            let _ = writeln!(io::stderr(), "otterlock: {}", score::WARNING);
            told(score::score(
                &mut io::stdin().lock(),
                &mut io::stdout().lock(),
            ))
        }
        Some(Command::Data { command }) => data(command),
        Some(Command::Privacy) => told(privacy::tell(
            usual().as_ref().map(Store::folder),
            &mut io::stdout().lock(),
        )),
        Some(Command::Completions { shell }) => told(manual::completions(shell)),
        Some(Command::Man) => told(manual::man()),
    };
    ExitCode::from(code)
}

fn usual() -> Option<Store> {
    Store::usual(|name| std::env::var_os(name))
}

fn check(paths: &[PathBuf], format: FormatArgument, deny_warnings: bool) -> u8 {
    let format = match format {
        FormatArgument::Text => check::Format::Text {
            colour: colours().is_some(),
        },
        FormatArgument::Json => check::Format::Json,
    };
    match check::find(paths) {
        Ok(checked) => {
            // Whoever stops reading still wants to know how it went.
            let told = told(checked.print(format, deny_warnings, &mut io::stdout().lock()));
            told.max(checked.verdict(deny_warnings).exit_code())
        }
        Err(nowhere) => {
            complain(&nowhere);
            MISUSE
        }
    }
}

const fn stats_format(format: MeasuresFormat) -> stats::Format {
    match format {
        MeasuresFormat::Text => stats::Format::Text,
        MeasuresFormat::Json => stats::Format::Json,
    }
}

/// Prints something about the levels at a path, if they can be read.
fn on_levels(path: Option<&Path>, print: impl FnOnce(&Opened) -> io::Result<()>) -> u8 {
    match open(path) {
        Ok(opened) => told(print(&opened)),
        Err(OpenError::Nowhere(nowhere)) => {
            complain(&nowhere);
            MISUSE
        }
        Err(OpenError::Unreadable(checked)) => {
            let format = check::Format::Text { colour: false };
            told(checked.print(format, false, &mut io::stderr().lock())).max(PROBLEMS)
        }
    }
}

/// Colours for standard output, if it shows any.
fn colours() -> Option<Depth> {
    let outlet = Outlet::here();
    let outlet = Outlet {
        is_terminal: io::stdout().is_terminal(),
        ..outlet
    };
    let around = surroundings(outlet, |name| std::env::var(name).ok());
    (around.depth != Depth::None).then_some(around.depth)
}

fn explain(code: &str) -> u8 {
    if let Some(words) = crate::check::explain(code) {
        return told(writeln!(io::stdout().lock(), "{}", words.trim_end()));
    }
    let _ = writeln!(
        io::stderr(),
        "otterlock: there is no problem {code}; `otterlock check` prints the codes"
    );
    MISUSE
}

fn data(command: DataCommand) -> u8 {
    let Some(store) = usual() else {
        return complain(&crate::host::HostError::NoFolder);
    };
    let output = &mut io::stdout().lock();
    let done = match command {
        DataCommand::Where => data::where_(&store, output),
        DataCommand::Show => data::show(&store, output),
        DataCommand::Export { file, force } => data::export(&store, file.as_deref(), force, output),
        DataCommand::Erase { keeper, yes } => {
            let mut input = io::stdin().lock();
            let consent = if yes {
                Consent::Given
            } else if io::stdin().is_terminal() {
                Consent::Ask(&mut input)
            } else {
                Consent::Nobody
            };
            data::erase(&store, keeper.as_ref(), consent, output)
        }
    };
    match done {
        Ok(()) => FINE,
        Err(DataError::Talk(error)) => told(Err(error)),
        Err(error @ DataError::NoSuchKeeper { .. }) => {
            complain(&error);
            MISUSE
        }
        Err(error) => complain(&error),
    }
}

/// The exit code of something that only writes. Whoever stops reading us early has had enough.
fn told(written: io::Result<()>) -> u8 {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => complain(&error),
        Ok(()) | Err(_) => FINE,
    }
}

/// Says what went wrong on standard error, even where that is closed.
fn complain(error: &dyn std::error::Error) -> u8 {
    let _ = writeln!(io::stderr(), "otterlock: {error}");
    PROBLEMS
}
