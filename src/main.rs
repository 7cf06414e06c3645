//! The thin binary: all is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    otterlock::cli::run()
}
