//! What can be asked for. Stable: scripts and people rely on it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::content::LevelId;
use crate::game::{KeeperName, Theme};

/// A terminal adventure that teaches children to keep themselves safe online.
///
/// Without a command it plays: full screen, or in plain text when not in a terminal.
/// It has no network code, no accounts, and keeps only what `otterlock privacy` says.
#[derive(Debug, Parser)]
#[command(name = "otterlock", version)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) play: PlayArguments,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// How to play.
#[derive(Debug, Default, PartialEq, Eq, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(super) struct PlayArguments {
    /// Play in plain text: for screen readers, pipes and simple terminals
    #[arg(long)]
    pub(super) plain: bool,
    /// Use plain letters only, no drawn pictures
    #[arg(long)]
    pub(super) ascii: bool,
    /// Choose the colours
    #[arg(long, value_name = "T")]
    pub(super) theme: Option<ThemeArgument>,
    /// Leave the mouse to the terminal, for selecting and copying
    #[arg(long)]
    pub(super) no_mouse: bool,
    /// Let shows move, or have all there at once
    #[arg(long, value_name = "WHEN")]
    pub(super) motion: Option<Switch>,
    /// Keep nothing at all
    #[arg(long)]
    pub(super) guest: bool,
    /// Use the levels of a folder instead of the built-in ones
    #[arg(long, value_name = "DIR")]
    pub(super) levels: Option<PathBuf>,
    /// Play as this keeper, who is made if new; a made-up name, please
    #[arg(long, value_name = "NAME", value_parser = KeeperName::parse)]
    pub(super) keeper: Option<KeeperName>,
    /// Let all chance of a new keeper or a guest begin from this number
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// Play one chapter as a lesson, such as passwords-1: what is typed is hidden, nothing is kept
    #[arg(long, value_name = "CHAPTER")]
    pub(super) lesson: Option<String>,
    /// Show every word in strange letters, to find those that no translation can reach
    #[arg(long, hide = true)]
    pub(super) pseudo: bool,
}

impl PlayArguments {
    /// These together with those behind the command's name, which win.
    pub(super) fn over(self, later: Self) -> Self {
        Self {
            plain: self.plain || later.plain,
            ascii: self.ascii || later.ascii,
            theme: later.theme.or(self.theme),
            no_mouse: self.no_mouse || later.no_mouse,
            motion: later.motion.or(self.motion),
            guest: self.guest || later.guest,
            levels: later.levels.or(self.levels),
            keeper: later.keeper.or(self.keeper),
            seed: later.seed.or(self.seed),
            lesson: later.lesson.or(self.lesson),
            pseudo: self.pseudo || later.pseudo,
        }
    }
}

/// The colours, as they are named on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ThemeArgument {
    /// Evening light on dark
    Dusk,
    /// Dark ink on cream
    Paper,
    /// The strongest contrast
    HighContrast,
}

impl From<ThemeArgument> for Theme {
    fn from(theme: ThemeArgument) -> Self {
        match theme {
            ThemeArgument::Dusk => Self::Dusk,
            ThemeArgument::Paper => Self::Paper,
            ThemeArgument::HighContrast => Self::HighContrast,
        }
    }
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Switch {
    /// Yes
    On,
    /// No
    Off,
}

/// How problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatArgument {
    /// For people, with the lines
    Text,
    /// For programs, as a JSON array
    Json,
}

/// How measures are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MeasuresFormat {
    /// For people, as tables
    Text,
    /// For programs, as a JSON object
    Json,
}

/// What `check` can be strict about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Deny {
    /// Warnings count as problems
    Warnings,
}

/// What else there is to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Start at one level, such as passwords/03-noticeboard
    Play {
        /// The level: its file below the levels' folder, without .ron
        #[arg(value_parser = |level: &str| Ok::<_, std::convert::Infallible>(LevelId::new(level.strip_suffix(".ron").unwrap_or(level))))]
        level: LevelId,
        #[command(flatten)]
        play: PlayArguments,
    },
    /// Find all problems of levels; exit code 0 clean, 1 problems, 2 misuse
    Check {
        /// A folder with a course.ron, or single levels; the built-in levels if left out
        paths: Vec<PathBuf>,
        /// How to print problems
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: FormatArgument,
        /// What else counts as a problem
        #[arg(long, value_name = "KIND")]
        deny: Option<Deny>,
    },
    /// Explain the code of a problem, such as C110
    Explain {
        /// The code
        code: String,
    },
    /// Measure levels: words, reading grade, steps, verdicts, what can be answered by looks
    Stats {
        /// A folder with a course.ron, a level file, or a built-in level by its name; all built-in
        /// levels if left out
        path: Option<PathBuf>,
        /// How to print the measures
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: MeasuresFormat,
    },
    /// Print a level or a whole course as one text to read, with every branch, key and note
    Proof {
        /// A folder with a course.ron, a level file, or a built-in level by its name; all built-in
        /// levels if left out
        path: Option<PathBuf>,
    },
    /// Judge made-up passwords, one a line from standard input; an object of JSON for each
    ///
    /// Never give it a real password. Scores are stable, guesses are not. Of a line longer than 64
    /// characters the beginning is judged.
    Score,
    /// See, copy or delete what is kept
    Data {
        #[command(subcommand)]
        command: DataCommand,
    },
    /// Say what is kept and what never is
    Privacy,
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page
    Man,
}

/// What to do with what is kept.
#[derive(Debug, Subcommand)]
pub(super) enum DataCommand {
    /// Print the folder
    Where,
    /// Print all files
    Show,
    /// Copy all files into one
    Export {
        /// Where to; standard output if left out
        file: Option<PathBuf>,
        /// Replace a file that is there
        #[arg(long)]
        force: bool,
    },
    /// Delete what is kept
    Erase {
        /// Of this keeper only
        #[arg(long, value_name = "NAME", value_parser = KeeperName::parse)]
        keeper: Option<KeeperName>,
        /// Don't ask
        #[arg(long)]
        yes: bool,
    },
}
