//! Holds everything that the program is built from to the lists of `deny.toml`, so that a plain
//! `cargo test` notices network code or a licence that nobody has agreed to.
//!
//! `cargo deny check bans licenses sources` says the same and more; it takes long to install.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may fail loudly, in its helpers too"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const POLICY: &str = include_str!("../deny.toml");
const LOCK: &str = include_str!("../Cargo.lock");

/// The strings in double quotes of one line.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

/// The lines of a list in `deny.toml`, from `name = [` in its section to the closing bracket.
fn list<'a>(section: &str, name: &str) -> Vec<&'a str> {
    let lines: Vec<&str> = POLICY
        .lines()
        .skip_while(|line| *line != format!("[{section}]"))
        .skip_while(|line| *line != format!("{name} = ["))
        .skip(1)
        .take_while(|line| *line != "]")
        .filter(|line| !line.trim_start().starts_with('#'))
        .collect();
    assert!(!lines.is_empty(), "deny.toml has no list {section}.{name}");
    lines
}

/// Names and sources of all crates in the lock file, our own included (without a source).
fn locked() -> Vec<(&'static str, Option<&'static str>)> {
    let value = |package: &'static str, key: &str| {
        package
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))
            .and_then(|line| quoted(line).next())
    };
    LOCK.split("[[package]]\n")
        .skip(1)
        .map(|package| (value(package, "name").unwrap(), value(package, "source")))
        .collect()
}

/// Whether a licence expression can be met by what is allowed. `/` is an old way to write `OR`.
fn is_met(expression: &str, allowed: &BTreeSet<&str>) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    let met = either(&mut words, allowed);
    assert_eq!(words.next(), None, "{expression} can't be read");
    met
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn either(words: &mut Words<'_>, allowed: &BTreeSet<&str>) -> bool {
    let mut met = both(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        met |= both(words, allowed);
    }
    met
}

fn both(words: &mut Words<'_>, allowed: &BTreeSet<&str>) -> bool {
    let mut met = one(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut Words<'_>, allowed: &BTreeSet<&str>) -> bool {
    let word = words.next().expect("a licence expression goes on");
    if word == "(" {
        let met = either(words, allowed);
        assert_eq!(words.next(), Some(")"));
        return met;
    }
    if words.next_if_eq(&"WITH").is_some() {
        let exception = words.next().expect("WITH is followed by an exception");
        return allowed.contains(format!("{word} WITH {exception}").as_str());
    }
    allowed.contains(word)
}

#[test]
fn nothing_that_talks_to_a_network_is_in_the_lock_file() {
    let banned: BTreeSet<&str> = list("bans", "deny").into_iter().flat_map(quoted).collect();
    for named in ["hyper", "reqwest", "rustls", "socket2", "tokio"] {
        assert!(banned.contains(named), "{named} must stay banned");
    }
    let found: Vec<&str> = locked()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| banned.contains(name))
        .collect();
    assert!(found.is_empty(), "network code: {found:?}");
}

#[test]
fn everything_comes_from_one_registry() {
    let locked = locked();
    assert!(locked.len() > 100, "only {} crates were read", locked.len());
    let sources: BTreeSet<Option<&str>> = locked.iter().map(|(_, source)| *source).collect();
    let ours: Vec<&str> = locked
        .iter()
        .filter(|(_, source)| source.is_none())
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(ours, ["otterlock"]);
    assert_eq!(sources.len(), 2, "{sources:?}");
    assert!(
        sources
            .iter()
            .flatten()
            .all(|source| source.starts_with("registry+"))
    );
}

#[test]
fn every_crate_has_a_licence_that_was_agreed_to() {
    // Reads the descriptions of all systems' crates, and fetches those that no build has needed.
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--locked",
            "--all-features",
            "--format-version=1",
        ])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 100);
    let allowed: BTreeSet<&str> = list("licenses", "allow")
        .into_iter()
        .flat_map(quoted)
        .collect();
    let exceptions: Vec<Vec<&str>> = list("licenses", "exceptions")
        .into_iter()
        .map(|line| quoted(line).collect())
        .collect();
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or("nothing at all");
        let excepted = exceptions
            .iter()
            .any(|exception| exception == &[name, licence]);
        assert!(
            excepted || is_met(licence, &allowed),
            "{name} is under {licence}, which deny.toml does not allow"
        );
    }
}

#[test]
fn licence_expressions_are_met_as_spdx_says() {
    let allowed = BTreeSet::from(["MIT", "Zlib"]);
    for met in [
        "MIT",
        "GPL-3.0 OR MIT",
        "MIT/GPL-3.0",
        "(MIT OR X) AND Zlib",
    ] {
        assert!(is_met(met, &allowed), "{met}");
    }
    for unmet in [
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "MIT WITH Y",
        "(MIT OR X) AND Y",
    ] {
        assert!(!is_met(unmet, &allowed), "{unmet}");
    }
    // AND binds more tightly than OR.
    assert!(is_met("MIT OR X AND Y", &allowed));
}
