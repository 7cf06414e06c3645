//! Each `data` command: what it says and what it does.

use std::{collections::BTreeMap, fs};

use serde::Deserialize;
use tempfile::TempDir;

use super::*;
use crate::game::{Progress, Settings};

const OTTER: &str = "Brave Pancake Otter";
const TOAD: &str = "Zippy Jam Toad";

fn name(name: &str) -> KeeperName {
    KeeperName::parse(name).unwrap()
}

fn store_of(keepers: &[&str]) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().join("otterlock"));
    for keeper in keepers {
        let progress = Progress::new(name(keeper), None, 7, Settings::default());
        store.save(&progress).unwrap();
    }
    (folder, store)
}

fn output(
    command: impl FnOnce(&mut Vec<u8>) -> Result<(), DataError>,
) -> (String, Option<DataError>) {
    let mut output = Vec::new();
    let problem = command(&mut output).err();
    (String::from_utf8(output).unwrap(), problem)
}

#[test]
fn where_prints_the_folder_even_before_there_is_one() {
    let (_folder, store) = store_of(&[]);
    let (said, problem) = output(|output| where_(&store, output));
    assert_eq!(said, format!("{}\n", store.folder().display()));
    assert!(problem.is_none() && !store.folder().exists());
}

#[test]
fn show_prints_each_file_under_its_path_and_changes_nothing() {
    let (_folder, store) = store_of(&[OTTER]);
    let damaged = store.folder().join("zippy-jam-toad.ron");
    fs::write(&damaged, b"two\n\xff\x1b[2J").unwrap();
    let (said, problem) = output(|output| show(&store, output));
    assert!(problem.is_none());
    let kept = store.folder().join("brave-pancake-otter.ron");
    let expected = format!(
        "{}\n\n{}\n{}\n\ntwo\n\u{fffd}\u{fffd}[2J\n",
        kept.display(),
        fs::read_to_string(&kept).unwrap(),
        damaged.display()
    );
    assert_eq!(said, expected);
    assert!(damaged.exists());
}

#[test]
fn show_says_when_there_is_nothing() {
    let (_folder, store) = store_of(&[]);
    let (said, _) = output(|output| show(&store, output));
    let folder = store.folder().display();
    assert_eq!(said, format!("Nothing is kept in {folder}\n"));
}

#[derive(Deserialize)]
struct Read {
    file: String,
    text: String,
}

#[test]
fn a_copy_holds_every_file_word_for_word() {
    let (_folder, store) = store_of(&[OTTER, TOAD]);
    let (copy, problem) = output(|output| export(&store, None, false, output));
    assert!(problem.is_none());
    assert!(
        copy.contains("\n    name: \"Brave Pancake Otter\",\n"),
        "{copy}"
    );
    let read: Vec<Read> = ron::from_str(&copy).unwrap();
    let read: BTreeMap<_, _> = read.into_iter().map(|one| (one.file, one.text)).collect();
    assert_eq!(read.len(), 2);
    for (file, text) in read {
        let kept = fs::read_to_string(store.folder().join(file)).unwrap();
        assert_eq!(text, kept);
    }
}

#[test]
fn a_copy_overwrites_a_file_only_when_told_to() {
    let (folder, store) = store_of(&[OTTER]);
    let target = folder.path().join("copy.ron");
    let (said, problem) = output(|output| export(&store, Some(&target), false, output));
    assert!(problem.is_none());
    let shown = target.display();
    assert_eq!(
        said,
        format!("Everything that is kept was copied to {shown}\n")
    );
    let copy = fs::read_to_string(&target).unwrap();
    assert!(copy.contains(OTTER));

    fs::write(&target, "mine, and longer than the copy ".repeat(99)).unwrap();
    let (said, problem) = output(|output| export(&store, Some(&target), false, output));
    assert!(
        matches!(problem, Some(DataError::Exists { .. })),
        "{problem:?}"
    );
    assert_eq!(said, "");
    assert!(fs::read_to_string(&target).unwrap().starts_with("mine"));

    let (_, problem) = output(|output| export(&store, Some(&target), true, output));
    assert!(problem.is_none());
    assert_eq!(fs::read_to_string(&target).unwrap(), copy);

    let (_, problem) = output(|output| export(&store, Some(&target.join("x")), true, output));
    assert!(
        matches!(problem, Some(DataError::Copy { .. })),
        "{problem:?}"
    );
}

#[test]
fn a_copy_among_the_keepers_is_none_of_them() {
    let (_folder, store) = store_of(&[OTTER]);
    let target = store.folder().join("copy.ron");
    export(&store, Some(&target), false, &mut Vec::new()).unwrap();
    let listing = store.keepers().unwrap();
    assert_eq!(listing.keepers.len(), 1);
    assert_eq!(listing.set_aside, []);
    assert_eq!(store.files(None).unwrap().len(), 1);
    assert!(target.exists());
}

#[cfg(unix)]
#[test]
fn a_copy_is_for_this_user_only_and_leaves_nothing_beside_it() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let (_folder, store) = store_of(&[OTTER]);
    let place = tempfile::tempdir().unwrap();
    let target = place.path().join("copy.ron");
    fs::write(&target, "mine").unwrap();
    let link = place.path().join("link.ron");
    symlink(&target, &link).unwrap();
    for (path, force) in [(place.path().join("new.ron"), false), (link.clone(), true)] {
        export(&store, Some(&path), force, &mut Vec::new()).unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
        assert!(fs::read_to_string(&path).unwrap().contains(OTTER));
    }
    assert_eq!(fs::read_link(&link).unwrap(), target);
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 3);
}

#[cfg(unix)]
#[test]
fn a_copy_never_replaces_what_is_no_file() {
    let (folder, store) = store_of(&[OTTER]);
    let link = folder.path().join("nothing");
    std::os::unix::fs::symlink("/dev/null", &link).unwrap();
    export(&store, Some(&link), true, &mut Vec::new()).unwrap();
    assert!(!fs::metadata(&link).unwrap().is_file());
    let here = folder.path().join("folder");
    fs::create_dir(&here).unwrap();
    assert!(export(&store, Some(&here), true, &mut Vec::new()).is_err());
    assert!(here.is_dir());
}

#[test]
fn erase_deletes_with_yes_and_says_what() {
    let (_folder, store) = store_of(&[OTTER, TOAD]);
    let toad = name(TOAD);
    let (said, problem) = output(|output| erase(&store, Some(&toad), Consent::Given, output));
    assert!(problem.is_none());
    let gone = store.folder().join("zippy-jam-toad.ron");
    assert_eq!(said, format!("Deleted:\n  {}\n", gone.display()));
    assert!(!gone.exists());
    assert_eq!(store.files(None).unwrap().len(), 1);
}

#[test]
fn erase_asks_and_only_the_word_will_do() {
    let (_folder, store) = store_of(&[OTTER]);
    for answer in ["", "\n", "y\n", "yes\n", "erase all\n"] {
        let (said, problem) =
            output(|output| erase(&store, None, Consent::Ask(&mut answer.as_bytes()), output));
        assert!(matches!(problem, Some(DataError::Declined)), "{answer:?}");
        assert!(said.contains("brave-pancake-otter.ron"), "{said}");
        assert!(said.ends_with("keep them: "), "{said}");
    }
    assert_eq!(store.files(None).unwrap().len(), 1);
    let (said, problem) =
        output(|output| erase(&store, None, Consent::Ask(&mut &b" Erase \r\n"[..]), output));
    assert!(problem.is_none());
    assert!(said.contains("Deleted:\n  "), "{said}");
    assert!(store.files(None).unwrap().is_empty());
}

#[test]
fn erase_without_anybody_to_ask_deletes_nothing() {
    let (_folder, store) = store_of(&[OTTER]);
    let (said, problem) = output(|output| erase(&store, None, Consent::Nobody, output));
    assert!(matches!(problem, Some(DataError::NotAsked)));
    assert!(said.contains("brave-pancake-otter.ron"), "{said}");
    assert_eq!(store.files(None).unwrap().len(), 1);
}

#[test]
fn erasing_nobody_is_said() {
    let (_folder, store) = store_of(&[]);
    let (said, problem) = output(|output| erase(&store, None, Consent::Given, output));
    assert!(problem.is_none() && said.starts_with("Nothing is kept in"));
    let (_, problem) = output(|output| erase(&store, Some(&name(OTTER)), Consent::Given, output));
    let said = problem.unwrap().to_string();
    assert!(
        said.starts_with("nothing is kept of Brave Pancake Otter in "),
        "{said}"
    );
}
