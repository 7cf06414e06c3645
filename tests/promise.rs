//! What the program promises, each promise by a test that would catch it being broken.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a step that fails is a test that fails")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use otterlock::content::LevelId;
use otterlock::game::{Game, Settings};
use otterlock::stage::{Action, Body, Edit, Layout, Typed};
use tempfile::TempDir;

use support::house::{House, KEEPER, SEED, course, levels};
use support::mirror::{Hand, Mirror};
use support::pty::Pty;
use support::talk::{careless_lines, piped, winning_lines};
use support::winner;

/// Nobody's password, and nothing that the program says by itself.
const CANARY: &str = "zanzibarquokka";

fn level() -> LevelId {
    LevelId::new("passwords/03-noticeboard")
}

fn house(id: &LevelId) -> House {
    House::level(id, Settings::default())
}

/// Everything below a folder, by path, with what it holds.
fn everything(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
    found.sort();
    found
}

/// A game with a home, a folder to work in and a folder for fleeting files, all its own.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        for name in ["kept", "home", "work", "fleeting"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program, or another that starts it.
    fn run(&self, program: &str, arguments: &[&str], lines: &str) -> std::process::Output {
        let mut command = assert_cmd::Command::new(program);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("OTTERLOCK_HOME", self.path("kept"))
            .env("HOME", self.path("home"))
            .env("XDG_DATA_HOME", self.path("home"))
            .env("TMPDIR", self.path("fleeting"))
            .current_dir(self.path("work"))
            .timeout(Duration::from_mins(1));
        command.args(arguments).write_stdin(lines).output().unwrap()
    }

    fn play(&self, arguments: &[&str], lines: &str) -> std::process::Output {
        let output = self.run(env!("CARGO_BIN_EXE_otterlock"), arguments, lines);
        assert!(output.status.success(), "{output:?}");
        output
    }
}

fn as_keeper<'a>(level: &'a str, seed: &'a str) -> [&'a str; 6] {
    ["play", level, "--keeper", KEEPER, "--seed", seed]
}

/// Whether system calls can be watched here. Where the tests are run for others they must be.
fn can_watch() -> bool {
    let tried = Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .output();
    let can = tried.is_ok_and(|output| output.status.success());
    let must = cfg!(target_os = "linux") && std::env::var_os("CI").is_some();
    assert!(can || !must, "strace is missing");
    can
}

/// The system calls of whole levels, won and careless, one a line.
fn calls(place: &Place, wanted: &str, flags: &[&str]) -> String {
    let mut calls = String::new();
    let seed = SEED.to_string();
    for id in levels(&course()) {
        for lines in [winning_lines(house(&id)), careless_lines(house(&id))] {
            let log = place.folder.path().join("calls");
            let mut arguments = vec!["-f", "-qq", "-o", log.to_str().unwrap(), "-e", wanted];
            arguments.push(env!("CARGO_BIN_EXE_otterlock"));
            arguments.extend(as_keeper(id.as_str(), &seed));
            arguments.extend(flags);
            let output = place.run("strace", &arguments, &piped(&lines));
            assert!(output.status.success(), "{output:?}");
            calls += &fs::read_to_string(log).unwrap();
        }
    }
    calls
}

mod first {
    //! No network code.

    use super::*;

    /// What a program needs to speak to others: HTTP, TLS, DNS, and loops for many connections.
    /// `mio` is the one named exception: crossterm waits for keys with it.
    const DENIED: [&str; 30] = [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "isahc",
        "surf",
        "attohttpc",
        "minreq",
        "h2",
        "http",
        "rustls",
        "native-tls",
        "openssl",
        "openssl-sys",
        "boring",
        "webpki",
        "schannel",
        "hickory-resolver",
        "trust-dns-resolver",
        "c-ares",
        "tokio",
        "async-std",
        "smol",
        "async-io",
        "socket2",
        "quinn",
        "tungstenite",
        "websocket",
        "libp2p",
        "ssh2",
    ];

    #[test]
    fn no_crate_that_could_speak_to_others_is_built_in() {
        let lock = include_str!("../Cargo.lock");
        let names: BTreeSet<&str> = lock
            .lines()
            .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
            .collect();
        assert!(names.contains("otterlock"), "the lock is read");
        let found: Vec<&&str> = DENIED
            .iter()
            .filter(|name| names.contains(**name))
            .collect();
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn a_whole_session_opens_no_socket_of_the_internet() {
        if !can_watch() {
            return;
        }
        let calls = calls(&Place::new(), "trace=network", &[]);
        for family in ["AF_INET", "AF_INET6", "AF_PACKET", "AF_NETLINK"] {
            assert!(!calls.contains(family), "{calls}");
        }
    }

    #[test]
    fn a_full_screen_session_opens_no_socket_of_the_internet() {
        if !can_watch() {
            return;
        }
        let place = Place::new();
        let log = place.folder.path().join("calls");
        let line = format!(
            "strace -f -qq -o {} -e trace=network {} --guest --seed 7",
            log.display(),
            env!("CARGO_BIN_EXE_otterlock")
        );
        let kept = place.path("kept");
        let environment = [("OTTERLOCK_HOME", kept.to_str().unwrap())];
        let mut pty = Pty::spawn_other("sh", &["-c", &line], &environment, 80, 24);
        pty.wait_for("Play");
        pty.wait_quiet();
        pty.keys("1");
        pty.wait_for("Lock Workshop");
        pty.wait_quiet();
        pty.keys("q\x03");
        pty.wait_exit();
        let calls = fs::read_to_string(log).unwrap();
        assert!(!calls.contains("AF_INET"), "{calls}");
    }
}

mod second {
    //! No accounts, advertising, telemetry, update checks.

    use super::*;

    #[test]
    fn nothing_is_written_but_the_keeper_s_file_and_the_lock() {
        if !can_watch() {
            return;
        }
        let place = Place::new();
        let calls = calls(
            &place,
            "trace=open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,execve",
            &[],
        );
        let kept = place.path("kept");
        let kept = format!("\"{}", kept.display());
        let writes = [
            "O_WRONLY", "O_RDWR", "O_CREAT", "creat(", "mkdir", "rename", "link",
        ];
        let written: Vec<&str> = calls
            .lines()
            .filter(|line| writes.iter().any(|write| line.contains(write)))
            .collect();
        assert!(!written.is_empty(), "saves are seen");
        for line in &written {
            assert!(line.contains(&kept), "{line}");
        }
        let started = calls
            .lines()
            .filter(|line| line.contains("execve("))
            .count();
        let sessions = levels(&course()).len() * 2;
        assert_eq!(started, sessions, "no other program is started");
    }
}

mod third {
    //! What is typed into a field is never kept anywhere.

    use super::*;

    /// Plays well, but types the canary into every field. Where it may be changed a little, it is,
    /// once in a level, and then left.
    #[derive(Default)]
    struct WithCanary {
        changed: bool,
    }

    impl WithCanary {
        fn choose(&mut self, game: &Game) -> Action {
            let stage = game.stage();
            let offers = |id: &str| match &stage.body {
                Body::Menu(menu) => menu.items.iter().any(|item| item.id.as_str() == id),
                Body::Field(_) | Body::Nothing | Body::Bins(_) | Body::Hand(_) => false,
            };
            if offers("mend") && !self.changed {
                self.changed = true;
                return Action::Pick("mend".to_owned().into());
            }
            if offers("leave-it") {
                return Action::Pick("leave-it".to_owned().into());
            }
            match &stage.body {
                Body::Field(field) if field.editable => {
                    if field.text.expose().contains(CANARY) {
                        Action::Submit
                    } else {
                        let phrase = format!("{CANARY} juggles velvet");
                        Action::Edit(Edit::Replace(Typed::new(phrase)))
                    }
                }
                Body::Field(_) | Body::Menu(_) | Body::Nothing | Body::Bins(_) | Body::Hand(_) => {
                    winner::win(game)
                }
            }
        }
    }

    fn assert_nowhere(bytes: &[u8], place: &str) {
        let found = bytes
            .windows(CANARY.len())
            .any(|part| part == CANARY.as_bytes());
        assert!(!found, "the canary is in {place}");
    }

    fn assert_not_kept(folder: &Path) {
        let all = everything(folder);
        assert!(!all.is_empty());
        for (path, bytes) in all {
            assert_nowhere(&bytes, &path.display().to_string());
            assert_nowhere(path.as_os_str().as_encoded_bytes(), "a file's name");
        }
    }

    #[test]
    fn in_plain_text_it_is_neither_kept_nor_said() {
        let seed = SEED.to_string();
        let (mut with_a_field, mut changed) = (0, 0);
        for id in levels(&course()) {
            let place = Place::new();
            let mut talk =
                support::talk::Talk::begin(house(&id), otterlock::words::Catalog::English);
            let mut player = WithCanary::default();
            let mut lines = talk.play(|game| player.choose(game));
            changed += u32::from(player.changed);
            let Some(typed) = lines.iter().position(|line| line.contains(CANARY)) else {
                continue;
            };
            with_a_field += 1;
            // What was said so far does not tell it either.
            lines.extend(["transcript".to_owned(), String::new()]);
            let output = place.play(&as_keeper(id.as_str(), &seed), &piped(&lines));
            assert_nowhere(&output.stdout, "standard output");
            assert_nowhere(&output.stderr, "standard error");
            assert_not_kept(place.folder.path());

            // Left in the middle, just after it was handed in.
            let place = Place::new();
            place.play(&as_keeper(id.as_str(), &seed), &piped(&lines[..=typed]));
            assert_not_kept(place.folder.path());
        }
        assert!(
            with_a_field > 5,
            "in {with_a_field} levels something is typed"
        );
        assert!(changed > 1, "in {changed} levels it is changed a little");
    }

    #[test]
    fn full_screen_it_is_neither_kept_nor_in_the_transcript_nor_in_the_environment() {
        for id in levels(&course()) {
            let home = TempDir::new().unwrap();
            let mut mirror = Mirror::begin_at(home.path(), (80, 24), false, Some(&id));
            let mut player = WithCanary::default();
            while mirror.stage().layout != Layout::Result {
                let action = player.choose(&mirror.house.game);
                mirror.act(Hand::Keys, &action);
                if action == Action::Submit {
                    let pid = mirror.pty.pid();
                    for file in ["environ", "cmdline", "comm"] {
                        let bytes = fs::read(format!("/proc/{pid}/{file}")).unwrap_or_default();
                        assert!(!cfg!(target_os = "linux") || !bytes.is_empty(), "{file}");
                        assert_nowhere(&bytes, file);
                    }
                    assert_not_kept(home.path());
                }
            }
            mirror.pty.keys("t");
            mirror.pty.wait_for("So far");
            for _ in 0..12 {
                assert_nowhere(mirror.pty.text().as_bytes(), "the transcript");
                mirror.pty.keys("\x1b[6~");
                mirror.pty.wait_quiet();
            }
            mirror.pty.keys("\x03");
            assert!(mirror.pty.wait_exit().success());
            assert_not_kept(home.path());
        }
    }

    #[test]
    fn the_only_field_is_for_a_character_s_password_and_says_not_to_type_a_real_one() {
        for id in levels(&course()) {
            let mut house = house(&id);
            house.play(winner::win, |stage| {
                if let Body::Field(field) = &stage.body {
                    assert!(field.reminder.source().contains("real"));
                }
            });
        }
    }
}

mod fourth {
    //! One documented, readable file per keeper, without times of day.

    use super::*;

    const KEYS: [&str; 29] = [
        "format",
        "name",
        "seat",
        "seed",
        "settings",
        "theme",
        "motion",
        "fewer_words",
        "veil",
        "mouse",
        "levels",
        "stars",
        "times",
        "first",
        "last",
        "missed",
        "refused",
        "n",
        "of",
        "oops",
        "phrases",
        "resume",
        "level",
        "hash",
        "checkpoint",
        "spot",
        "scene",
        "step",
        "walked",
    ];
    /// Inside a level that was left.
    const LEFT: [&str; 5] = ["explained", "calls", "verdict", "risk", "refusal"];
    /// Of the puzzle of the day, once one was solved.
    const DAILY: &str = "daily";

    #[test]
    fn the_file_is_readable_and_holds_only_what_is_documented() {
        let seed = SEED.to_string();
        let place = Place::new();
        for id in levels(&course()) {
            let lines = careless_lines(house(&id));
            place.play(&as_keeper(id.as_str(), &seed), &piped(&lines));
            place.play(
                &as_keeper(id.as_str(), &seed),
                &piped(&lines[..lines.len() / 2]),
            );
        }
        let files = everything(&place.path("kept"));
        let names: Vec<&str> = files
            .iter()
            .map(|(path, _)| path.file_name().unwrap().to_str().unwrap())
            .collect();
        assert_eq!(names, ["keepers.lock", "quick-test-otter.ron"]);
        let [(_, lock), (_, keeper)] = files.as_slice() else {
            panic!("two files");
        };
        assert_eq!(lock, b"", "the lock holds nothing");
        let text = String::from_utf8(keeper.clone()).unwrap();
        for line in text.lines().skip(1) {
            let Some((key, _)) = line.split_once(": ") else {
                continue;
            };
            let key = key.trim();
            let documented =
                key.starts_with('"') || KEYS.contains(&key) || LEFT.contains(&key) || key == DAILY;
            assert!(documented, "{line:?} is not documented");
        }
        assert!(!has_time_of_day(&text), "{text}");
        assert!(has_time_of_day("at 12:30") && !has_time_of_day("n: 3, of: 11"));
    }

    /// Two digits, a colon, two digits.
    fn has_time_of_day(text: &str) -> bool {
        let bytes: Vec<u8> = text.bytes().collect();
        bytes.windows(5).any(|part| {
            let digits = part.iter().map(u8::is_ascii_digit);
            part.get(2) == Some(&b':') && digits.eq([true, true, false, true, true])
        })
    }

    #[test]
    fn it_can_be_seen_copied_and_erased() {
        let place = Place::new();
        let seed = SEED.to_string();
        place.play(&as_keeper(level().as_str(), &seed), "\n");
        let kept = fs::read_to_string(place.path("kept").join("quick-test-otter.ron")).unwrap();
        let said = place.play(&["data", "show"], "").stdout;
        assert!(String::from_utf8(said).unwrap().contains(&kept));
        place.play(&["data", "erase", "--yes"], "");
        let left = everything(&place.path("kept"));
        assert!(
            left.iter().all(|(path, _)| path.ends_with("keepers.lock")),
            "{left:?}"
        );
    }
}

mod fifth {
    //! A guest leaves nothing.

    use super::*;

    #[test]
    fn a_guest_writes_nothing_at_all() {
        let place = Place::new();
        for id in levels(&course()) {
            let seed = SEED.to_string();
            let lines = piped(&winning_lines(house(&id)));
            for who in [&["--guest"][..], &["--guest", "--keeper", KEEPER], &[]] {
                let mut arguments = vec!["play", id.as_str(), "--seed", &seed];
                arguments.extend(who);
                place.play(&arguments, &lines);
            }
        }
        assert_eq!(everything(place.folder.path()), [], "from pipes");

        let kept = place.path("kept").join("not-yet-there");
        let environment = [("OTTERLOCK_HOME", kept.to_str().unwrap())];
        let mut pty = Pty::spawn(&["--guest"], &environment, 80, 24);
        pty.wait_for("Play");
        pty.wait_quiet();
        pty.keys("1");
        pty.wait_for("Lock Workshop");
        pty.wait_quiet();
        pty.keys("2");
        pty.wait_quiet();
        pty.keys("1");
        pty.wait_quiet();
        pty.keys("\x03");
        assert!(pty.wait_exit().success());
        assert_eq!(everything(place.folder.path()), [], "full screen");
        assert!(!kept.exists());
    }

    #[test]
    fn a_guest_opens_nothing_for_writing() {
        if !can_watch() {
            return;
        }
        let calls = calls(
            &Place::new(),
            "trace=open,openat,creat,mkdir,mkdirat",
            &["--guest"],
        );
        for write in ["O_WRONLY", "O_RDWR", "O_CREAT", "creat(", "mkdir"] {
            assert!(!calls.contains(write), "{calls}");
        }
    }
}

mod sixth {
    //! Levels are data, and hostile ones do no harm.

    use super::*;

    /// Tries to play these levels; they must be refused at once, with words.
    fn refused(levels: &Path) -> String {
        let place = Place::new();
        let start = Instant::now();
        let arguments = ["--levels", levels.to_str().unwrap()];
        let output = place.run(env!("CARGO_BIN_EXE_otterlock"), &arguments, "");
        assert!(start.elapsed() < Duration::from_secs(5));
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert_eq!(everything(place.folder.path()), []);
        String::from_utf8(output.stderr).unwrap()
    }

    /// The real levels, to which something hostile is added.
    fn copy() -> TempDir {
        let folder = TempDir::new().unwrap();
        let from = concat!(env!("CARGO_MANIFEST_DIR"), "/levels");
        let copied = Command::new("cp")
            .args(["-r", from])
            .arg(folder.path())
            .status();
        assert!(copied.unwrap().success());
        folder
    }

    /// What is said about files that are added to the real levels; each must be named.
    fn refused_with(files: &[(&str, String)]) {
        let folder = copy();
        for (name, text) in files {
            fs::write(folder.path().join("levels/passwords").join(name), text).unwrap();
        }
        let said = refused(&folder.path().join("levels"));
        for (name, _) in files {
            assert!(said.contains(name), "{name}: {said}");
        }
        assert!(said.len() < 20_000, "no flood of words: {}", said.len());
    }

    #[test]
    fn files_that_are_huge_or_no_text_are_refused() {
        refused_with(&[
            ("99-huge.ron", "x".repeat(50_000_000)),
            ("98-zeros.ron", "\0".repeat(1_000)),
        ]);
    }

    #[test]
    fn files_that_are_nested_without_end_are_refused() {
        refused_with(&[
            ("99-lists.ron", "[".repeat(100_000)),
            (
                "98-tuples.ron",
                format!("(format: 1, title: {}", "(".repeat(60_000)),
            ),
            ("97-options.ron", "Some(".repeat(40_000)),
            ("96-comments.ron", "/*".repeat(60_000)),
            ("95-tables.ron", "{1:".repeat(60_000)),
        ]);
    }

    #[test]
    fn links_and_pipes_are_not_followed_and_nothing_outside_is_opened() {
        let secret = TempDir::new().unwrap();
        fs::write(secret.path().join("secret.ron"), "(canary: true)").unwrap();
        let folder = copy();
        let levels = folder.path().join("levels");
        symlink(secret.path().join("secret.ron"), levels.join("link.ron")).unwrap();
        symlink(secret.path(), levels.join("folder")).unwrap();
        let made = Command::new("mkfifo").arg(levels.join("pipe.ron")).status();
        assert!(made.unwrap().success());
        let said = refused(&levels);
        assert!(said.contains("link.ron"), "{said}");
        assert!(!said.contains("canary"), "{said}");
        if !can_watch() {
            return;
        }
        let log = folder.path().join("calls");
        let place = Place::new();
        let arguments = [
            "-f",
            "-qq",
            "-o",
            log.to_str().unwrap(),
            "-e",
            "trace=open,openat",
            env!("CARGO_BIN_EXE_otterlock"),
            "--levels",
            levels.to_str().unwrap(),
        ];
        place.run("strace", &arguments, "");
        let calls = fs::read_to_string(&log).unwrap();
        let outside = secret.path().to_str().unwrap();
        assert!(calls.contains("course.ron"), "reading is seen");
        assert!(!calls.contains(outside), "{calls}");
        for name in ["link.ron", "pipe.ron", "levels/folder"] {
            assert!(!calls.contains(name), "{name} was opened:\n{calls}");
        }
    }

    #[test]
    fn folders_that_never_end_are_refused() {
        let folder = copy();
        let mut deep = folder.path().join("levels");
        for _ in 0..60 {
            deep = deep.join("deep");
            fs::create_dir(&deep).unwrap();
        }
        refused(&folder.path().join("levels"));
    }
}

mod seventh {
    //! Nothing that was kept is lost.

    use super::*;

    fn kept(place: &Place) -> PathBuf {
        place.path("kept").join("quick-test-otter.ron")
    }

    #[test]
    fn two_games_at_once_of_the_same_keeper_lose_nothing_of_each_other() {
        let place = Place::new();
        let levels = levels(&course());
        let seed = SEED.to_string();
        std::thread::scope(|scope| {
            for id in &levels {
                let (place, seed) = (&place, &seed);
                scope.spawn(move || {
                    let lines = piped(&winning_lines(house(id)));
                    place.play(&as_keeper(id.as_str(), seed), &lines);
                });
            }
        });
        let text = fs::read_to_string(kept(&place)).unwrap();
        assert_eq!(text.matches("stars: 3").count(), levels.len(), "{text}");
    }

    #[test]
    fn two_full_screen_games_of_the_same_keeper_keep_both_levels() {
        let home = TempDir::new().unwrap();
        // The result of neither leads to the other's level, of which its mirror knows nothing.
        let levels: Vec<LevelId> = levels(&course()).into_iter().take(2).collect();
        let begin = |id| Mirror::begin_at(home.path(), (80, 24), false, Some(id));
        let mut games: Vec<Mirror> = levels.iter().map(begin).collect();
        for game in &mut games {
            game.play(Hand::Keys, winner::win);
        }
        for game in &mut games {
            game.pty.keys("\x03");
            assert!(game.pty.wait_exit().success());
        }
        let text = fs::read_to_string(home.path().join("quick-test-otter.ron")).unwrap();
        assert_eq!(text.matches("stars: 3").count(), levels.len(), "{text}");
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_said_so() {
        let place = Place::new();
        fs::write(kept(&place), "(format: 1, name: \"Quick Te").unwrap();
        let seed = SEED.to_string();
        let output = place.play(&as_keeper(level().as_str(), &seed), "\n");
        let said = String::from_utf8(output.stdout).unwrap();
        let aside = place.path("kept").join("quick-test-otter.damaged-1.ron");
        assert!(said.contains(aside.to_str().unwrap()), "{said}");
        assert_eq!(
            fs::read_to_string(aside).unwrap(),
            "(format: 1, name: \"Quick Te"
        );
        assert!(
            fs::read_to_string(kept(&place))
                .unwrap()
                .contains("walked: 1")
        );
    }

    #[test]
    fn a_newer_file_is_left_untouched_and_play_goes_on() {
        let place = Place::new();
        let newer = "// Otterlock: newer.\n(format: 99, name: \"Quick Test Otter\", wings: 2)\n";
        fs::write(kept(&place), newer).unwrap();
        let seed = SEED.to_string();
        let lines = piped(&winning_lines(house(&level())));
        let output = place.play(&as_keeper(level().as_str(), &seed), &lines);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains(kept(&place).to_str().unwrap()), "{said}");
        assert!(said.contains("Three stars out of three"), "{said}");
        assert_eq!(fs::read_to_string(kept(&place)).unwrap(), newer);
    }

    #[test]
    fn without_a_folder_to_write_to_it_is_said_and_play_goes_on() {
        let place = Place::new();
        let in_the_way = place.path("kept").join("file");
        fs::write(&in_the_way, "mine").unwrap();
        let environment = [("OTTERLOCK_HOME", in_the_way.to_str().unwrap())];
        let arguments = ["--keeper", KEEPER, "--motion", "off"];
        let mut pty = Pty::spawn(&arguments, &environment, 80, 24);
        pty.wait_for("Not saved");
        pty.wait_quiet();
        pty.keys("1");
        pty.wait_quiet();
        pty.keys("1");
        pty.wait_for("The letter");
        pty.wait_quiet();
        pty.keys("\r");
        pty.wait_quiet();
        pty.keys("\x03");
        assert!(pty.wait_exit().success());
        assert_eq!(fs::read_to_string(in_the_way).unwrap(), "mine");
    }

    #[test]
    fn on_a_full_disk_it_is_said_and_what_was_kept_before_stays() {
        let place = Place::new();
        let seed = SEED.to_string();
        place.play(&as_keeper(level().as_str(), &seed), "\n");
        let before = fs::read_to_string(kept(&place)).unwrap();
        // No file may grow beyond nothing, which the system says as an error once its signal is
        // ignored. Output is a pipe, no file.
        let level = level();
        let line = "trap '' XFSZ; ulimit -f 0; exec \"$@\"";
        let mut arguments = vec!["-c", line, "sh", env!("CARGO_BIN_EXE_otterlock")];
        arguments.extend(as_keeper(level.as_str(), &seed));
        let output = place.run("sh", &arguments, "a1\na1\nquit\n");
        assert!(output.status.success(), "{output:?}");
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("Not saved"), "{said}");
        assert!(said.contains("Step 2"), "{said}");
        assert_eq!(fs::read_to_string(kept(&place)).unwrap(), before);
        let names = everything(&place.path("kept"));
        assert!(names.len() <= 3, "{names:?}");
    }
}

mod eighth {
    //! The terminal is left as it was found. Each way out is in `terminal.rs`; here is the one by
    //! way of plain text.

    use super::*;

    #[test]
    fn going_on_in_plain_text_and_then_control_c_leaves_a_sane_terminal() {
        let home = TempDir::new().unwrap();
        let environment = [("OTTERLOCK_HOME", home.path().to_str().unwrap())];
        let mut pty = Pty::spawn(&["--keeper", KEEPER], &environment, 80, 24);
        pty.wait_for("Lock Workshop");
        pty.wait_quiet();
        pty.keys("p");
        pty.wait_for("Type a number");
        pty.wait_quiet();
        assert!(pty.termios_sane() && pty.modes_clean());
        pty.keys("\x03");
        pty.wait_exit();
        assert!(pty.termios_sane() && pty.modes_clean());
    }
}
