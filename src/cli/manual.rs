//! `otterlock completions` and `otterlock man`, made from the command line's own description.

use std::io::{self, Write as _};

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;
use clap_mangen::Man;

use super::arguments::Arguments;

pub(super) fn completions(shell: Shell) -> io::Result<()> {
    let mut script = Vec::new();
    let mut command = Arguments::command();
    clap_complete::generate(shell, &mut command, "otterlock", &mut script);
    io::stdout().write_all(&script)
}

/// One page for the program and all its commands.
pub(super) fn man() -> io::Result<()> {
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let mut page = Vec::new();
    // Without the list of commands, which leads to pages of their own.
    let whole = Man::new(command.clone());
    whole.render_title(&mut page)?;
    whole.render_name_section(&mut page)?;
    whole.render_synopsis_section(&mut page)?;
    whole.render_description_section(&mut page)?;
    whole.render_options_section(&mut page)?;
    for subcommand in command.get_subcommands() {
        commands(subcommand, &mut page)?;
    }
    whole.render_version_section(&mut page)?;
    io::stdout().write_all(&page)
}

/// A section for a command, and one for each below it.
fn commands(command: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    writeln!(page, ".SH \"{}\"", name.to_uppercase())?;
    let man = Man::new(command.clone());
    let mut sections = Vec::new();
    man.render_synopsis_section(&mut sections)?;
    man.render_description_section(&mut sections)?;
    man.render_options_section(&mut sections)?;
    // They stand within the command's own.
    let sections = String::from_utf8_lossy(&sections).replace("\n.SH ", "\n.SS ");
    writeln!(page, "{sections}")?;
    command
        .get_subcommands()
        .try_for_each(|below| commands(below, page))
}
