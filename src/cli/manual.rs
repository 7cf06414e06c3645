//! `otterlock completions` and `otterlock man`, made from the command line's own description.

use std::io::{self, Write as _};

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::arguments::Arguments;

pub(super) fn completions(shell: Shell) -> io::Result<()> {
    let mut script = Vec::new();
    let mut command = Arguments::command();
    clap_complete::generate(shell, &mut command, "otterlock", &mut script);
    io::stdout().write_all(&script)
}

pub(super) fn man() -> io::Result<()> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut page)?;
    io::stdout().write_all(&page)
}
