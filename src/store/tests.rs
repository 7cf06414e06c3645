//! The folder as a whole: saves, merges, set-aside files, and a disk that fails at each step.

use std::{
    cell::Cell,
    fs::{self, File},
    io::{self, ErrorKind, Write as _},
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use tempfile::TempDir;

use super::{
    disk::{Disk, System},
    lock::{self, Lock},
    sample, *,
};

const NAME: &str = "Brave Pancake Otter";
const KEPT: &str = "brave-pancake-otter.ron";
const ASIDE: &str = "brave-pancake-otter.damaged-1.ron";

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store {
        folder: folder.path().join("data/otterlock"),
        patience: Duration::from_millis(20),
    };
    (folder, store)
}

/// A store whose keeper's file holds something else.
fn store_with(bytes: impl AsRef<[u8]>) -> (TempDir, Store, PathBuf) {
    let (folder, store) = store();
    fs::create_dir_all(store.folder()).unwrap();
    let kept = store.folder().join(KEPT);
    fs::write(&kept, bytes).unwrap();
    (folder, store, kept)
}

fn names(store: &Store) -> Vec<String> {
    store.file_names().unwrap().into_iter().collect()
}

fn why(result: Result<impl std::fmt::Debug, StoreError>) -> Why {
    match result {
        Err(StoreError::Aside(aside)) => aside.why,
        other => panic!("{other:?}"),
    }
}

/// A disk that stops at a step, having done it by half.
struct Failing<'a> {
    steps_left: Cell<u32>,
    stop: &'a dyn Fn() -> io::Error,
}

impl<'a> Failing<'a> {
    /// Creating is step 0, writing 1, syncing 2, renaming 3, syncing the folder 4.
    fn at(step: u32, stop: &'a dyn Fn() -> io::Error) -> Self {
        Self {
            steps_left: Cell::new(step),
            stop,
        }
    }

    fn step(&self) -> io::Result<()> {
        match self.steps_left.get().checked_sub(1) {
            Some(left) => {
                self.steps_left.set(left);
                Ok(())
            }
            None => Err((self.stop)()),
        }
    }
}

impl Disk for Failing<'_> {
    fn create(&self, path: &Path) -> io::Result<File> {
        self.step()?;
        System.create(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        let (first, second) = bytes.split_at(bytes.len() / 2);
        file.write_all(first)?;
        self.step()?;
        file.write_all(second)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        self.step()?;
        System.sync(file)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        System.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step()?;
        System.sync_folder(folder)
    }
}

#[test]
fn nothing_is_made_before_the_first_save() {
    let (folder, store) = store();
    assert!(store.keepers().unwrap().keepers.is_empty());
    assert_eq!(store.load(&sample::name(NAME)).unwrap(), None);
    assert!(store.erase(None).unwrap().is_empty());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn what_was_saved_is_found_again_under_any_spelling() {
    let (_folder, store) = store();
    let progress = sample::full(NAME);
    assert_eq!(store.save(&progress).unwrap(), progress);
    for spelling in [NAME, "brave  pancake otter", "BRAVE-PANCAKE-OTTER"] {
        let loaded = store.load(&sample::name(spelling)).unwrap();
        assert_eq!(loaded, Some(progress.clone()), "{spelling}");
    }
    assert_eq!(store.load(&sample::name("Brave")).unwrap(), None);
    assert_eq!(names(&store), [KEPT, lock::FILE]);
}

#[test]
fn keepers_come_by_name_and_other_files_are_left_alone() {
    let (_folder, store) = store();
    for name in ["quiet Moon Badger", "Zippy Jam Toad", "Brave Pancake Otter"] {
        store.save(&sample::new(name)).unwrap();
    }
    for foreign in ["notes.txt", "config.ron", "old.damaged-1.ron"] {
        fs::write(store.folder().join(foreign), "(window: 80)").unwrap();
    }
    fs::create_dir(store.folder().join("folder.ron")).unwrap();
    let before = names(&store);
    let listing = store.keepers().unwrap();
    let found: Vec<_> = listing
        .keepers
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(
        found,
        ["Brave Pancake Otter", "quiet Moon Badger", "Zippy Jam Toad"]
    );
    assert_eq!(listing.set_aside, []);
    assert_eq!(names(&store), before);
}

#[test]
fn a_save_merges_with_what_another_game_kept() {
    let (_folder, store) = store();
    store.save(&sample::with_stars(NAME, "a", 3)).unwrap();
    let mut expected = sample::with_stars(NAME, "b", 2);
    expected = expected.merge(&sample::with_stars(NAME, "a", 3));
    let returned = store.save(&sample::with_stars(NAME, "b", 2)).unwrap();
    assert_eq!(returned, expected);
    assert_eq!(store.load(&sample::name(NAME)).unwrap(), Some(expected));
}

#[test]
fn games_that_save_at_the_same_time_lose_nothing() {
    let (_folder, mut store) = store();
    store.patience = Duration::from_secs(60);
    thread::scope(|scope| {
        for game in 0..4 {
            let store = store.clone();
            scope.spawn(move || {
                for level in 0..8 {
                    let level = format!("{game}/{level}");
                    store.save(&sample::with_stars(NAME, &level, 1)).unwrap();
                }
            });
        }
    });
    let kept = store.load(&sample::name(NAME)).unwrap().unwrap();
    assert_eq!(kept.levels.len(), 32);
}

#[test]
fn a_file_of_an_older_format_is_written_as_ours() {
    let (_folder, store, _kept) = store_with("(format: 0, name: \"Brave Pancake Otter\", seed: 7)");
    let older = store.load(&sample::name(NAME)).unwrap().unwrap();
    assert_eq!(store.save(&older).unwrap().format, FORMAT);
    let kept = store.load(&sample::name(NAME)).unwrap().unwrap();
    assert_eq!(kept.format, FORMAT);
}

#[test]
fn a_damaged_file_is_set_aside_once_and_the_keeper_starts_anew() {
    let garbage = vec![b'x'; 10 << 20];
    for bytes in [
        &b"// Otterlock: cut of"[..],
        b"",
        b"\xff\xfe",
        &[0; 99],
        &garbage,
    ] {
        let (_folder, store, kept) = store_with(bytes);
        let listing = store.keepers().unwrap();
        let [aside] = &listing.set_aside[..] else {
            panic!("{listing:?}");
        };
        assert!(aside.why.moves_aside(), "{aside:?}");
        assert_eq!(aside.file, store.folder().join(ASIDE));
        assert_eq!(fs::read(&aside.file).unwrap(), bytes);
        assert!(!kept.exists());

        assert!(store.keepers().unwrap().set_aside.is_empty());
        assert_eq!(store.load(&sample::name(NAME)).unwrap(), None);
        store.save(&sample::new(NAME)).unwrap();
        assert_eq!(store.keepers().unwrap().keepers, [sample::new(NAME)]);
        assert_eq!(fs::read(&aside.file).unwrap(), bytes);
    }
}

#[test]
fn loading_sets_a_damaged_file_aside_too_and_says_so() {
    let (_folder, store, _kept) = store_with("(format: 1,");
    let problem = store.load(&sample::name(NAME)).unwrap_err().to_string();
    assert!(problem.contains(ASIDE), "{problem}");
    assert!(
        problem.contains("damaged (2:") || problem.contains("damaged (1:"),
        "{problem}"
    );
    assert_eq!(store.load(&sample::name(NAME)).unwrap(), None);
}

#[test]
fn a_save_sets_damage_aside_and_overwrites_none_that_was_there() {
    let (_folder, store, kept) = store_with("first");
    store.save(&sample::new(NAME)).unwrap();
    fs::write(&kept, "second").unwrap();
    let progress = sample::full(NAME);
    assert_eq!(store.save(&progress).unwrap(), progress);
    let read = |name: &str| fs::read_to_string(store.folder().join(name)).unwrap();
    assert_eq!(read(ASIDE), "first");
    assert_eq!(read("brave-pancake-otter.damaged-2.ron"), "second");
    assert_eq!(store.load(&progress.name).unwrap(), Some(progress));
}

#[test]
fn damage_that_cannot_be_renamed_is_still_reported() {
    let (_folder, store, kept) = store_with("x");
    let _other_game = Lock::wait(store.folder(), Duration::ZERO).unwrap();
    let listing = store.keepers().unwrap();
    assert_eq!(listing.set_aside.len(), 1);
    assert_eq!(listing.set_aside[0].file, kept);
    assert!(kept.exists());
}

#[test]
fn files_that_somebody_else_may_understand_are_never_touched() {
    let named = |rest: &str| format!("(format: 1, name: \"{NAME}\", seed: 7{rest})");
    let other = named("").replace("Brave", "Grave");
    for (text, expected) in [
        (
            "(format: 2, dreams: [], name: ())".to_owned(),
            "a newer Otterlock wrote it (format 2;",
        ),
        (
            named(", dreams: []"),
            "a part that this Otterlock does not know (1:",
        ),
        (other, "it holds the keeper Grave Pancake Otter"),
        ("(window: 80)".to_owned(), "not one of Otterlock's files"),
    ] {
        let (_folder, store, kept) = store_with(&text);
        let listing = store.keepers().unwrap();
        assert!(listing.keepers.is_empty());
        let foreign = text.contains("window");
        assert_eq!(listing.set_aside.len(), usize::from(!foreign), "{text}");

        let loading = why(store.load(&sample::name(NAME)));
        assert!(loading.to_string().contains(expected), "{loading}");
        assert_eq!(why(store.save(&sample::new(NAME))), loading);
        assert_eq!(fs::read_to_string(&kept).unwrap(), text);
        assert_eq!(names(&store), [KEPT, lock::FILE]);
    }
}

#[test]
fn one_bad_file_does_not_hide_the_others() {
    let (_folder, store, _kept) = store_with("x");
    store.save(&sample::new("Zippy Jam Toad")).unwrap();
    let listing = store.keepers().unwrap();
    assert_eq!(listing.keepers, [sample::new("Zippy Jam Toad")]);
    assert_eq!(listing.set_aside.len(), 1);
}

#[test]
fn a_game_that_dies_at_any_step_leaves_a_whole_file_and_the_next_save_works() {
    for before in [None, Some(sample::with_stars(NAME, "a", 2))] {
        for step in 0..5 {
            let (_folder, store) = store();
            if let Some(before) = &before {
                store.save(before).unwrap();
            }
            let dying = sample::with_stars(NAME, "b", 1);
            let killed = catch_unwind(AssertUnwindSafe(|| {
                store.save_on(&Failing::at(step, &|| panic!("killed")), &dying)
            }));
            assert!(killed.is_err(), "step {step}");
            let leftover = names(&store).contains(&file::saving_name("brave-pancake-otter"));
            assert_eq!(leftover, (1..=3).contains(&step), "step {step}");

            let found = store.load(&dying.name).unwrap();
            if step < 4 {
                assert_eq!(found, before, "step {step}");
            } else {
                assert_eq!(sample::stars(&found.unwrap(), "b"), 1);
            }
            let next = sample::with_stars(NAME, "c", 3);
            let kept = store.save(&next).unwrap();
            assert_eq!(sample::stars(&kept, "c"), 3);
            assert_eq!(sample::stars(&kept, "a"), before.as_ref().map_or(0, |_| 2));
            assert_eq!(names(&store), [KEPT, lock::FILE], "step {step}");
        }
    }
}

#[test]
fn a_full_disk_is_said_and_what_was_saved_stays() {
    for step in 0..4 {
        let (_folder, store) = store();
        let before = sample::with_stars(NAME, "a", 2);
        store.save(&before).unwrap();
        let full = || io::Error::from(ErrorKind::StorageFull);
        let problem = store
            .save_on(&Failing::at(step, &full), &sample::full(NAME))
            .unwrap_err();
        assert!(matches!(problem, StoreError::Full { .. }), "{problem:?}");
        assert!(problem.to_string().contains(KEPT), "{problem}");
        assert_eq!(names(&store), [KEPT, lock::FILE], "step {step}");
        assert_eq!(store.load(&before.name).unwrap(), Some(before));
    }
}

#[test]
fn a_folder_that_cannot_be_synced_is_no_failure_but_other_trouble_is() {
    let (_folder, store) = store();
    for kind in [ErrorKind::InvalidInput, ErrorKind::Unsupported] {
        let stop = || io::Error::from(kind);
        let saved = store.save_on(&Failing::at(4, &stop), &sample::new(NAME));
        assert!(saved.is_ok(), "{saved:?}");
    }
    let stop = || io::Error::from(ErrorKind::Other);
    let saved = store.save_on(&Failing::at(4, &stop), &sample::new(NAME));
    assert!(matches!(saved, Err(StoreError::Other { .. })), "{saved:?}");
}

#[test]
fn where_nobody_may_write_the_message_says_what_to_do() {
    for kind in [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem] {
        let (_folder, store) = store();
        let stop = || io::Error::from(kind);
        let problem = store
            .save_on(&Failing::at(0, &stop), &sample::new(NAME))
            .unwrap_err();
        assert!(
            matches!(problem, StoreError::Forbidden { .. }),
            "{problem:?}"
        );
        let said = problem.to_string();
        for part in [KEPT, "may not be written", "OTTERLOCK_HOME", "--guest"] {
            assert!(said.contains(part), "{said}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_can_be_read_and_refuses_saves() {
    use std::os::unix::fs::PermissionsExt as _;

    let (_folder, store) = store();
    store.save(&sample::new(NAME)).unwrap();
    let set = |mode| fs::set_permissions(store.folder(), fs::Permissions::from_mode(mode));
    set(0o500).unwrap();
    // The system's administrator may write everywhere.
    if File::create(store.folder().join("try")).is_err() {
        assert_eq!(store.keepers().unwrap().keepers, [sample::new(NAME)]);
        let problem = store.save(&sample::full(NAME)).unwrap_err();
        assert!(
            matches!(problem, StoreError::Forbidden { .. }),
            "{problem:?}"
        );
    }
    set(0o700).unwrap();
}

#[cfg(unix)]
#[test]
fn what_is_made_is_for_this_user_only() {
    use std::os::unix::fs::PermissionsExt as _;

    let (folder, store) = store();
    store.save(&sample::new(NAME)).unwrap();
    for (path, expected) in [
        (folder.path().join("data"), 0o700),
        (store.folder().to_owned(), 0o700),
        (store.folder().join(KEPT), 0o600),
        (store.folder().join(lock::FILE), 0o600),
    ] {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, expected, "{}", path.display());
    }
}

#[test]
fn a_file_where_the_folder_should_be_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("file");
    fs::write(&blocked, "mine").unwrap();
    for path in [blocked.clone(), blocked.join("deeper")] {
        let store = Store::at(path);
        for problem in [
            store.save(&sample::new(NAME)).unwrap_err(),
            store.keepers().unwrap_err(),
            store.load(&sample::name(NAME)).unwrap_err(),
        ] {
            assert!(
                matches!(problem, StoreError::NotAFolder { .. }),
                "{problem:?}"
            );
        }
    }
    assert_eq!(fs::read_to_string(blocked).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn something_that_is_no_file_is_neither_opened_nor_replaced() {
    let (_folder, store) = store();
    let pipe = store.folder().join(KEPT);
    fs::create_dir_all(&pipe).unwrap();
    assert!(store.load(&sample::name(NAME)).is_err());
    assert!(store.save(&sample::new(NAME)).is_err());
    assert!(pipe.is_dir());
}

#[test]
fn a_save_while_another_game_saves_for_too_long_is_refused() {
    let (_folder, store) = store();
    store.save(&sample::new(NAME)).unwrap();
    let _other_game = Lock::wait(store.folder(), Duration::ZERO).unwrap();
    let problem = store.save(&sample::full(NAME)).unwrap_err();
    assert!(matches!(problem, StoreError::Busy { .. }), "{problem:?}");
    assert_eq!(store.keepers().unwrap().keepers, [sample::new(NAME)]);
}

#[test]
fn more_than_we_would_read_again_is_not_written() {
    let (_folder, store) = store();
    let before = sample::new(NAME);
    store.save(&before).unwrap();
    let mut huge = before.clone();
    huge.oops.insert("x".repeat(4 << 20));
    let problem = store.save(&huge).unwrap_err();
    assert!(
        matches!(problem, StoreError::TooLarge { .. }),
        "{problem:?}"
    );
    assert_eq!(store.load(&before.name).unwrap(), Some(before));
}

#[test]
fn erasing_a_keeper_takes_all_of_theirs_and_nothing_else() {
    let (_folder, store, _kept) = store_with("x");
    store.save(&sample::new(NAME)).unwrap();
    store.save(&sample::new("Zippy Jam Toad")).unwrap();
    let leftover = file::saving_name("brave-pancake-otter");
    fs::write(store.folder().join(&leftover), "").unwrap();
    fs::write(store.folder().join("config.ron"), "(window: 80)").unwrap();

    let expected = [ASIDE, KEPT, &leftover].map(|name| store.folder().join(name));
    let name = sample::name("brave pancake otter");
    assert_eq!(store.files(Some(&name)).unwrap(), expected);
    assert_eq!(store.erase(Some(&name)).unwrap(), expected);
    assert_eq!(
        names(&store),
        ["config.ron", lock::FILE, "zippy-jam-toad.ron"]
    );
    assert_eq!(
        store.erase(None).unwrap(),
        [store.folder().join("zippy-jam-toad.ron")]
    );
    assert_eq!(names(&store), ["config.ron", lock::FILE]);
}

#[test]
fn erasing_waits_for_a_save_to_end() {
    let (_folder, store) = store();
    store.save(&sample::new(NAME)).unwrap();
    let _other_game = Lock::wait(store.folder(), Duration::ZERO).unwrap();
    assert!(matches!(store.erase(None), Err(StoreError::Busy { .. })));
    assert_eq!(names(&store), [KEPT, lock::FILE]);
}

#[test]
fn the_environment_says_where_unless_it_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let asked = Cell::new(0);
    let named = Store::usual(|variable| {
        assert_eq!(variable, "OTTERLOCK_HOME");
        asked.set(asked.get() + 1);
        Some(folder.path().into())
    });
    assert_eq!(named.unwrap().folder(), folder.path());
    assert_eq!(asked.get(), 1);
    let relative = Store::usual(|_| Some("here".into())).unwrap();
    assert!(relative.folder().is_absolute());
    assert!(relative.folder().ends_with("here"));
    let unset = Store::usual(|_| None).map(|store| store.folder().to_owned());
    let empty = Store::usual(|_| Some(OsString::new())).map(|store| store.folder().to_owned());
    assert_eq!(unset, empty);
    if let Some(unset) = unset {
        assert!(unset.to_string_lossy().contains("otterlock"));
    }
}
