//! The command line as scripts and people use it: what it prints, where, and how it exits.

#![expect(clippy::unwrap_used, reason = "a step that fails is a test that fails")]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use assert_cmd::assert::Assert;
use tempfile::TempDir;

use support::house::{course, levels};
use support::talk::otterlock;

fn home() -> TempDir {
    TempDir::new().unwrap()
}

fn run(home: &TempDir, arguments: &[&str]) -> Assert {
    otterlock(home.path()).args(arguments).assert()
}

fn out(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

fn err(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

/// What it prints when all goes well.
fn says(home: &TempDir, arguments: &[&str]) -> String {
    let assert = run(home, arguments).success();
    assert_eq!(err(&assert), "", "{arguments:?}");
    out(&assert)
}

/// Lets a keeper play a little, so that there is something to look at.
fn played(home: &TempDir, name: &str) {
    otterlock(home.path())
        .args(["play", "passwords/03-noticeboard", "--keeper", name])
        .write_stdin("\n")
        .assert()
        .success();
}

fn files(home: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(home.path()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn help_names_every_flag_and_command_and_prints_to_standard_output() {
    let home = home();
    let help = says(&home, &["--help"]);
    for flag in [
        "--plain",
        "--ascii",
        "--theme",
        "--no-mouse",
        "--motion",
        "--guest",
        "--levels",
        "--keeper",
        "--seed",
    ] {
        assert!(help.contains(flag), "{flag}");
    }
    for command in [
        "play",
        "stats",
        "proof",
        "data",
        "privacy",
        "completions",
        "man",
    ] {
        assert!(help.contains(&format!("\n  {command}")), "{command}");
    }
    assert!(!help.contains("--pseudo"), "for translators only");
    assert_eq!(files(&home), Vec::<String>::new(), "help keeps nothing");
}

#[test]
fn the_version_is_the_package_s() {
    let version = says(&home(), &["--version"]);
    assert_eq!(
        version.trim(),
        format!("otterlock {}", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn misuse_exits_with_2_and_says_so_on_standard_error() {
    for misuse in [
        &["--nonsense"][..],
        &["nonsense"],
        &["--theme", "pink"],
        &["--seed", "many"],
        &["--keeper", "../etc"],
        &["--keeper", ""],
        &["play"],
        &["data"],
        &["completions", "cobol"],
        &["check", "/nowhere/at/all"],
        &["check", "/nowhere/at/all", "--format", "json"],
        &["stats", "/nowhere/at/all"],
        &["stats", "--format", "csv"],
        &["proof", "/nowhere/at/all"],
    ] {
        let assert = run(&home(), misuse).code(2);
        assert_eq!(out(&assert), "", "{misuse:?}");
        assert!(!err(&assert).is_empty(), "{misuse:?}");
    }
}

#[test]
fn options_for_playing_are_refused_by_commands_that_do_not_play() {
    for option in [
        &["--plain"][..],
        &["--ascii"],
        &["--theme", "dusk"],
        &["--no-mouse"],
        &["--motion", "on"],
        &["--guest"],
        &["--levels", "/nowhere"],
        &["--keeper", "Zed"],
        &["--seed", "0"],
        &["--pseudo"],
    ] {
        for command in [
            &["check"][..],
            &["stats"],
            &["proof"],
            &["explain", "C110"],
            &["data", "show"],
            &["privacy"],
            &["completions", "bash"],
            &["man"],
        ] {
            let home = home();
            let assert = run(&home, &[option, command].concat()).code(2);
            assert_eq!(out(&assert), "", "{option:?} {command:?}");
            assert!(err(&assert).contains("does not play"), "{}", err(&assert));
        }
    }
}

#[test]
fn an_unknown_level_exits_with_2_and_lists_those_there_are() {
    let home = home();
    let assert = run(&home, &["play", "nowhere/99-nothing"]).code(2);
    let said = err(&assert);
    assert!(said.contains("nowhere/99-nothing"), "{said}");
    for id in levels(&course()) {
        assert!(said.contains(id.as_str()), "{said}");
    }
    assert_eq!(files(&home), Vec::<String>::new());
}

#[test]
fn a_level_may_be_named_with_its_ending() {
    let home = home();
    let said = says(&home, &["play", "passwords/03-noticeboard.ron"]);
    assert!(said.contains("Step 1"), "{said}");
}

#[test]
fn flags_stand_before_or_behind_the_command() {
    for arguments in [
        ["--keeper", "Zed", "play", "passwords/03-noticeboard"],
        ["play", "passwords/03-noticeboard", "--keeper", "Zed"],
    ] {
        let home = home();
        says(&home, &arguments);
        assert_eq!(files(&home), ["keepers.lock", "zed.ron"], "{arguments:?}");
    }
}

#[test]
fn broken_levels_are_told_on_standard_error_with_file_and_line_and_exit_with_1() {
    let home = home();
    let folder = TempDir::new().unwrap();
    fs::write(
        folder.path().join("course.ron"),
        "(\n    format: 1,\n    title: 3,\n)",
    )
    .unwrap();
    fs::write(folder.path().join("broken.ron"), "(\n    format: 1").unwrap();
    let path = folder.path().to_str().unwrap();
    let assert = run(&home, &["--levels", path]).code(1);
    let said = err(&assert);
    assert!(said.contains("course.ron:3"), "{said}");
    assert!(said.contains("broken.ron"), "{said}");
    assert_eq!(out(&assert), "");
}

#[test]
fn a_folder_without_levels_exits_with_1_and_no_folder_at_all_with_2() {
    let empty = TempDir::new().unwrap();
    for (path, code) in [
        (empty.path(), 1),
        (Path::new("/nowhere/at/all"), 2),
        (Path::new("/dev/null"), 2),
    ] {
        let assert = run(&home(), &["--levels", path.to_str().unwrap()]).code(code);
        let said = err(&assert);
        assert!(said.contains("course.ron"), "{}: {said}", path.display());
    }
}

#[test]
fn levels_of_a_folder_are_played() {
    let home = home();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/levels");
    let said = says(
        &home,
        &["--levels", folder, "play", "passwords/03-noticeboard"],
    );
    assert!(said.contains("Step 1"), "{said}");
}

#[test]
fn data_where_prints_the_folder_alone() {
    let home = home();
    let said = says(&home, &["data", "where"]);
    assert_eq!(said, format!("{}\n", home.path().display()));
}

#[test]
fn data_show_prints_every_file_and_says_so_when_there_is_none() {
    let home = home();
    assert!(says(&home, &["data", "show"]).contains("Nothing"));
    played(&home, "Ada");
    played(&home, "Bo");
    let said = says(&home, &["data", "show"]);
    for name in ["Ada", "Bo"] {
        assert!(said.contains(&format!("name: \"{name}\"")), "{said}");
    }
    assert!(said.contains("ada.ron"));
}

#[test]
fn data_export_copies_everything_and_overwrites_nothing_unasked() {
    let home = home();
    played(&home, "Ada");
    let printed = says(&home, &["data", "export"]);
    assert!(printed.contains("Ada"));
    let target = TempDir::new().unwrap();
    let file = target.path().join("copy.ron");
    let path = file.to_str().unwrap();
    says(&home, &["data", "export", path]);
    assert_eq!(fs::read_to_string(&file).unwrap(), printed);
    fs::write(&file, "mine").unwrap();
    let assert = run(&home, &["data", "export", path]).code(1);
    assert!(err(&assert).contains("--force"));
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    says(&home, &["data", "export", path, "--force"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), printed);
}

#[test]
fn data_erase_asks_first_and_deletes_one_or_all() {
    let home = home();
    for name in ["Ada", "Bo", "Cy"] {
        played(&home, name);
    }
    let all = files(&home);
    let assert = run(&home, &["data", "erase"]).code(1);
    assert!(err(&assert).contains("--yes"), "nobody can be asked");
    assert_eq!(files(&home), all);
    says(&home, &["data", "erase", "--keeper", "Bo", "--yes"]);
    assert_eq!(files(&home), ["ada.ron", "cy.ron", "keepers.lock"]);
    run(&home, &["data", "erase", "--keeper", "Bo", "--yes"]).code(2);
    says(&home, &["data", "erase", "--yes"]);
    assert!(says(&home, &["data", "show"]).contains("Nothing"));
}

#[test]
fn privacy_says_what_is_kept_and_where() {
    let home = home();
    let said = says(&home, &["privacy"]);
    assert!(said.contains(home.path().to_str().unwrap()));
    assert!(said.contains("data erase"));
}

#[test]
fn completions_name_the_commands_in_every_shell() {
    for shell in ["bash", "zsh", "fish"] {
        let script = says(&home(), &["completions", shell]);
        assert!(script.contains("otterlock"), "{shell}");
        assert!(script.contains("completions"), "{shell}");
    }
}

#[cfg(unix)]
#[test]
fn bash_takes_its_completions() {
    let script = says(&home(), &["completions", "bash"]);
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("otterlock.bash");
    fs::write(&file, script).unwrap();
    let Ok(checked) = Command::new("bash").arg("-n").arg(&file).output() else {
        return;
    };
    assert!(checked.status.success(), "{checked:?}");
}

#[test]
fn the_manual_is_one_man_page_with_the_options_of_every_command() {
    let page = says(&home(), &["man"]);
    assert!(page.contains(".TH otterlock 1"), "{page}");
    assert_eq!(page.matches(".SH OPTIONS").count(), 1, "{page}");
    for command in ["play", "check", "data export", "data erase", "privacy"] {
        let heading = format!(".SH \"OTTERLOCK {}\"", command.to_uppercase());
        assert!(page.contains(&heading), "{command}: {page}");
    }
    // Hyphens are escaped, so that they can be searched for and copied.
    let page = page.replace("\\-", "-");
    for option in ["--guest", "--deny", "--force", "--yes"] {
        assert!(page.contains(option), "{option}: {page}");
    }
}

#[test]
fn without_a_terminal_it_plays_in_plain_text() {
    for environment in [
        ("OTTERLOCK_PLAIN", "1"),
        ("NO_COLOR", "1"),
        ("TERM", "dumb"),
        ("TERM", "xterm-256color"),
    ] {
        let home = home();
        let assert = otterlock(home.path())
            .env(environment.0, environment.1)
            .write_stdin("")
            .assert()
            .success();
        let said = out(&assert);
        assert!(said.contains("Otterlock"), "{environment:?}: {said}");
        assert!(!said.contains('\x1b'), "{environment:?}");
    }
}

#[cfg(unix)]
#[test]
fn in_a_terminal_plain_text_is_played_when_asked_for() {
    for (arguments, environment) in [
        (&["--plain"][..], ("NO_COLOR", "")),
        (&[], ("OTTERLOCK_PLAIN", "1")),
        (&[], ("TERM", "dumb")),
    ] {
        let home = home();
        let path = home.path().to_str().unwrap();
        let variables = [("OTTERLOCK_HOME", path), environment];
        let mut pty = support::pty::Pty::spawn(arguments, &variables, 80, 24);
        pty.wait_for("Type a number");
        assert!(pty.modes_clean() && pty.termios_sane());
        pty.keys("quit\r");
        assert!(pty.wait_exit().success());
    }
}

#[cfg(unix)]
#[test]
fn without_colour_or_beyond_ascii_the_same_is_shown_full_screen() {
    for (arguments, environment) in [
        (&[][..], ("NO_COLOR", "1")),
        (&["--ascii"], ("NO_COLOR", "")),
        (&["--theme", "high-contrast"], ("TERM", "xterm")),
        (&["--theme", "paper", "--no-mouse"], ("COLORTERM", "")),
        (&[], ("LANG", "C")),
        (&[], ("TERM", "linux")),
    ] {
        let home = home();
        let path = home.path().to_str().unwrap();
        let variables = [("OTTERLOCK_HOME", path), environment];
        let mut all = vec!["--keeper", "Zed"];
        all.extend(arguments);
        let mut pty = support::pty::Pty::spawn(&all, &variables, 80, 24);
        pty.wait_for("Lock Workshop");
        pty.wait_quiet();
        if environment.0 == "NO_COLOR" && !environment.1.is_empty() {
            let coloured = (0..24).flat_map(|row| (0..80).map(move |column| (row, column)));
            for (row, column) in coloured {
                let cell = pty.cell(row, column);
                assert_eq!(cell.fgcolor(), vt100::Color::Default, "{row} {column}");
                assert_eq!(cell.bgcolor(), vt100::Color::Default, "{row} {column}");
            }
        }
        let ascii = arguments == ["--ascii"] || ["C", "linux"].contains(&environment.1);
        assert!(
            !ascii || pty.text().is_ascii(),
            "{environment:?}:\n{}",
            pty.text()
        );
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_had_enough_is_no_error() {
    let home = home();
    for arguments in ["--help", "man", "completions bash", "privacy", "data show"] {
        let line = format!("\"$0\" {arguments} | head -1; exit ${{PIPESTATUS[0]}}");
        let output = Command::new("bash")
            .args(["-c", &line, env!("CARGO_BIN_EXE_otterlock")])
            .env("OTTERLOCK_HOME", home.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments}: {output:?}");
        assert_eq!(output.stderr, b"", "{arguments}");
    }
}

#[cfg(unix)]
#[test]
fn a_check_that_nobody_reads_ends_as_it_went_all_the_same() {
    let folder = TempDir::new().unwrap();
    let broken = folder.path().join("broken.ron");
    fs::write(&broken, "(\n    format: 1").unwrap();
    for format in ["text", "json"] {
        // A pipe whose reader is gone before anything is written.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let status = Command::new(env!("CARGO_BIN_EXE_otterlock"))
            .args(["check", broken.to_str().unwrap(), "--format", format])
            .stdout(writer)
            .status()
            .unwrap();
        assert_eq!(status.code(), Some(1), "{format}");
    }
}

#[cfg(unix)]
#[test]
fn a_listener_that_leaves_in_the_middle_of_a_game_is_no_error() {
    let home = home();
    let line = "yes '' | head -5000 | \"$0\" play prologue/01-letter --keeper Zed | head -1; \
                exit ${PIPESTATUS[2]}";
    let output = Command::new("bash")
        .args(["-c", line, env!("CARGO_BIN_EXE_otterlock")])
        .env("OTTERLOCK_HOME", home.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
