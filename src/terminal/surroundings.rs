//! What the terminal can show, judged from the environment. Pure but for [`Outlet::here`]: it
//! must not ask the terminal itself, which might not answer.

use std::io::IsTerminal;

/// How many colours the terminal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Depth {
    /// All 24 bits.
    True,
    /// The 256 of xterm.
    Indexed256,
    /// The 16 named ones.
    Sixteen,
    /// None, or none wanted.
    None,
}

/// What the environment variables don't tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlet {
    /// Standard input and standard output are both a terminal.
    pub is_terminal: bool,
    /// The program runs on Windows, whose consoles have neither `TERM` nor `LANG`.
    pub windows: bool,
}

impl Outlet {
    /// That of this process.
    pub fn here() -> Self {
        Self {
            is_terminal: std::io::stdin().is_terminal() && std::io::stdout().is_terminal(),
            windows: cfg!(windows),
        }
    }
}

/// What the terminal can show, and what its owner asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// Standard input and standard output are both a terminal.
    pub is_terminal: bool,
    /// The terminal can't move its cursor (`TERM=dumb`, or no `TERM` at all outside Windows).
    pub dumb: bool,
    /// How many colours to use. `NO_COLOR` beats `CLICOLOR_FORCE`, which beats `CLICOLOR`.
    pub depth: Depth,
    /// Only ASCII can be relied on: no UTF-8, or the Linux console, whose font has few glyphs.
    pub ascii: bool,
}

/// Judges from `lookup`, which gives the value of an environment variable if it is set.
pub fn surroundings(outlet: Outlet, lookup: impl Fn(&str) -> Option<String>) -> Surroundings {
    let value = |name: &str| lookup(name).filter(|value| !value.is_empty());
    let term = value("TERM").unwrap_or_default().to_ascii_lowercase();
    let dumb = term == "dumb" || (term.is_empty() && !outlet.windows);
    Surroundings {
        is_terminal: outlet.is_terminal,
        dumb,
        depth: depth(outlet, &term, dumb, value),
        ascii: !utf8(outlet, value) || term == "linux",
    }
}

/// The first of the three that is set decides, as POSIX says (Base Definitions, 8.2); if none
/// is, the locale is "C", which has no UTF-8.
fn utf8(outlet: Outlet, value: impl Fn(&str) -> Option<String>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(value);
    match locale {
        Some(locale) => {
            let locale = locale.to_ascii_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        }
        None => outlet.windows,
    }
}

/// See <https://no-color.org> and <https://bixense.com/clicolors/>.
fn depth(outlet: Outlet, term: &str, dumb: bool, value: impl Fn(&str) -> Option<String>) -> Depth {
    let switched_on = |name: &str| value(name).map(|value| value != "0");
    let forced = switched_on("CLICOLOR_FORCE") == Some(true);
    let unwanted = switched_on("CLICOLOR") == Some(false) || !outlet.is_terminal || dumb;
    if value("NO_COLOR").is_some() || (unwanted && !forced) {
        return Depth::None;
    }
    let able = able(outlet, term, value("COLORTERM"));
    if forced && able == Depth::None {
        Depth::Sixteen
    } else {
        able
    }
}

/// What the terminal is known to be able to do, whether or not colours are wanted.
fn able(outlet: Outlet, term: &str, colorterm: Option<String>) -> Depth {
    /// Terminals with 24 bits whose `COLORTERM` gets lost on the way through ssh.
    const TRUE_COLOUR: [&str; 6] = [
        "alacritty",
        "contour",
        "foot",
        "ghostty",
        "kitty",
        "wezterm",
    ];
    let colorterm = colorterm.unwrap_or_default().to_ascii_lowercase();
    let announced = colorterm == "truecolor" || colorterm == "24bit";
    if term == "linux" {
        // Takes 24 bits, and shows the nearest of sixteen.
        Depth::Sixteen
    } else if announced
        || term.ends_with("-direct")
        || TRUE_COLOUR.iter().any(|name| term.contains(name))
        || (term.is_empty() && outlet.windows)
    {
        Depth::True
    } else if term.contains("256color") {
        Depth::Indexed256
    } else if term.is_empty()
        || term == "dumb"
        || term.starts_with("vt")
        || term.ends_with("-m")
        || term.ends_with("-mono")
    {
        Depth::None
    } else {
        Depth::Sixteen
    }
}

#[cfg(test)]
mod tests {
    use super::{Depth, Outlet, Surroundings, surroundings};

    const UNIX: Outlet = Outlet {
        is_terminal: true,
        windows: false,
    };
    const WINDOWS: Outlet = Outlet {
        is_terminal: true,
        windows: true,
    };
    const PIPE: Outlet = Outlet {
        is_terminal: false,
        windows: false,
    };

    /// `variables` reads as in a shell: `TERM=xterm LANG=C`.
    fn with(outlet: Outlet, variables: &str) -> Surroundings {
        surroundings(outlet, |name| {
            variables.split_whitespace().find_map(|variable| {
                let (key, value) = variable.split_once('=')?;
                (key == name).then(|| value.to_owned())
            })
        })
    }

    #[test]
    fn the_depth_follows_what_the_terminal_says_of_itself() {
        let table = [
            ("TERM=xterm-256color COLORTERM=truecolor", Depth::True),
            ("TERM=xterm-256color COLORTERM=24bit", Depth::True),
            ("TERM=xterm-256color COLORTERM=TrueColor", Depth::True),
            ("TERM=xterm-256color COLORTERM=yes", Depth::Indexed256),
            ("TERM=screen-256color", Depth::Indexed256),
            ("TERM=xterm-kitty", Depth::True),
            ("TERM=foot", Depth::True),
            ("TERM=xterm-direct", Depth::True),
            ("TERM=xterm", Depth::Sixteen),
            ("TERM=linux", Depth::Sixteen),
            ("TERM=linux COLORTERM=truecolor", Depth::Sixteen),
            ("TERM=vt100", Depth::None),
            ("TERM=xterm-mono", Depth::None),
            ("TERM=ansi-m", Depth::None),
            ("TERM=dumb", Depth::None),
            ("TERM=dumb COLORTERM=truecolor", Depth::None),
            ("COLORTERM=truecolor", Depth::None),
            ("", Depth::None),
        ];
        for (variables, expected) in table {
            assert_eq!(with(UNIX, variables).depth, expected, "{variables}");
        }
        assert_eq!(with(WINDOWS, "").depth, Depth::True);
        assert_eq!(with(WINDOWS, "TERM=xterm").depth, Depth::Sixteen);
    }

    #[test]
    fn wishes_about_colour_rank_as_promised() {
        let table = [
            (UNIX, "TERM=xterm NO_COLOR=1", Depth::None),
            (UNIX, "TERM=xterm NO_COLOR=0", Depth::None),
            (UNIX, "TERM=xterm NO_COLOR=", Depth::Sixteen),
            (UNIX, "TERM=xterm NO_COLOR=1 CLICOLOR_FORCE=1", Depth::None),
            (UNIX, "TERM=xterm CLICOLOR=0", Depth::None),
            (UNIX, "TERM=xterm CLICOLOR=1", Depth::Sixteen),
            (
                UNIX,
                "TERM=xterm CLICOLOR=0 CLICOLOR_FORCE=1",
                Depth::Sixteen,
            ),
            (UNIX, "TERM=xterm CLICOLOR=0 CLICOLOR_FORCE=0", Depth::None),
            (PIPE, "TERM=xterm", Depth::None),
            (PIPE, "TERM=xterm CLICOLOR=1", Depth::None),
            (
                PIPE,
                "TERM=xterm-256color CLICOLOR_FORCE=1",
                Depth::Indexed256,
            ),
            (PIPE, "CLICOLOR_FORCE=1", Depth::Sixteen),
            (UNIX, "TERM=dumb CLICOLOR_FORCE=1", Depth::Sixteen),
        ];
        for (outlet, variables, expected) in table {
            assert_eq!(with(outlet, variables).depth, expected, "{variables}");
        }
    }

    #[test]
    fn the_first_locale_variable_that_is_set_decides_about_utf8() {
        let table = [
            ("LANG=en_GB.UTF-8", true),
            ("LANG=C.utf8", true),
            ("LANG=C", false),
            ("LANG=de_DE", false),
            ("LC_CTYPE=en_GB.UTF-8 LANG=C", true),
            ("LC_CTYPE=C LANG=en_GB.UTF-8", false),
            ("LC_ALL=C LC_CTYPE=en_GB.UTF-8", false),
            ("LC_ALL=en_GB.UTF-8 LC_CTYPE=C LANG=C", true),
            ("LC_ALL= LANG=en_GB.UTF-8", true),
            ("", false),
        ];
        for (variables, expected) in table {
            assert_eq!(!with(UNIX, variables).ascii, expected, "{variables}");
        }
        assert!(!with(WINDOWS, "").ascii);
        assert!(with(WINDOWS, "LANG=C").ascii);
    }

    #[test]
    fn only_ascii_is_used_without_utf8_and_on_the_linux_console() {
        assert!(!with(UNIX, "TERM=xterm LANG=C.UTF-8").ascii);
        assert!(with(UNIX, "TERM=xterm LANG=C").ascii);
        assert!(with(UNIX, "TERM=linux LANG=C.UTF-8").ascii);
    }

    #[test]
    fn a_terminal_without_a_name_is_dumb_except_on_windows() {
        assert!(with(UNIX, "TERM=dumb").dumb);
        assert!(with(UNIX, "").dumb);
        assert!(!with(UNIX, "TERM=xterm").dumb);
        assert!(!with(WINDOWS, "").dumb);
        assert!(with(UNIX, "TERM=xterm").is_terminal);
        assert!(!with(PIPE, "TERM=xterm").is_terminal);
    }
}
