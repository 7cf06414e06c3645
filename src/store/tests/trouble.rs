//! A disk that fails at each step, and folders that can't be written.

use std::{
    cell::Cell,
    fs::{self, File},
    io::{self, ErrorKind, Write as _},
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::Duration,
};

use super::{
    super::{lock::Lock, sample, *},
    *,
};

/// A disk that stops at a step, having done it by half.
struct Failing<'a> {
    steps_left: Cell<u32>,
    stop: &'a dyn Fn() -> io::Error,
}

impl<'a> Failing<'a> {
    /// Creating is step 0, writing 1, syncing 2, renaming 3, syncing the folder 4.
    fn at(steps_left: u32, stop: &'a dyn Fn() -> io::Error) -> Self {
        Self {
            steps_left: Cell::new(steps_left),
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
fn what_a_killed_save_left_of_another_keeper_is_not_in_the_way() {
    /// A disk from which nothing can be deleted.
    struct Stuck;

    impl Disk for Stuck {
        fn remove(&self, _path: &Path) -> io::Result<()> {
            Err(ErrorKind::PermissionDenied.into())
        }
    }

    let (_folder, store) = store();
    let progress = sample::new(NAME);
    store.save(&progress).unwrap();
    let left = |slug| store.folder().join(file::saving_name(slug));
    fs::write(left("zippy-jam-toad"), "").unwrap();
    assert_eq!(store.save_on(&Stuck, &progress).unwrap(), progress);
    fs::write(left("brave-pancake-otter"), "").unwrap();
    let problem = store.save_on(&Stuck, &progress).unwrap_err().to_string();
    assert!(problem.contains("pancake-otter.ron.saving"), "{problem}");
    store.save(&progress).unwrap();
    assert_eq!(names(&store), [KEPT, lock::FILE]);
}

#[cfg(unix)]
#[test]
fn a_link_is_read_and_then_gives_its_place_to_a_file() {
    let (folder, store, kept) = store_with("");
    let elsewhere = folder.path().join("elsewhere.ron");
    store.save(&sample::with_stars(NAME, "a", 2)).unwrap();
    fs::rename(&kept, &elsewhere).unwrap();
    let before = fs::read(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &kept).unwrap();
    let saved = store.save(&sample::with_stars(NAME, "b", 1)).unwrap();
    assert_eq!(sample::stars(&saved, "a"), 2);
    assert!(fs::symlink_metadata(&kept).unwrap().is_file());
    assert_eq!(fs::read(&elsewhere).unwrap(), before);
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
        let store = Store::at(path.clone());
        for problem in [
            store.save(&sample::new(NAME)).unwrap_err(),
            store.keepers().unwrap_err(),
            store.load(&sample::name(NAME)).unwrap_err(),
        ] {
            let said = format!("{} should be a folder, ", path.display());
            assert!(problem.to_string().starts_with(&said), "{problem}");
        }
    }
    assert_eq!(fs::read_to_string(blocked).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn something_that_is_no_file_is_neither_read_nor_replaced() {
    let (_folder, store) = store();
    fs::create_dir_all(store.folder()).unwrap();
    let endless = store.folder().join(KEPT);
    std::os::unix::fs::symlink("/dev/zero", &endless).unwrap();
    let folder = store.folder().join("zippy-jam-toad.ron");
    fs::create_dir(&folder).unwrap();
    for name in [NAME, "Zippy Jam Toad"] {
        let problem = store.load(&sample::name(name)).unwrap_err().to_string();
        assert!(problem.contains("it is not a file"), "{problem}");
        assert!(store.save(&sample::new(name)).is_err());
    }
    assert_eq!(fs::read_link(endless).unwrap(), Path::new("/dev/zero"));
    assert!(folder.is_dir());
    assert!(store.keepers().unwrap().set_aside.is_empty());
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
fn erasing_waits_for_a_save_to_end() {
    let (_folder, store) = store();
    store.save(&sample::new(NAME)).unwrap();
    let _other_game = Lock::wait(store.folder(), Duration::ZERO).unwrap();
    assert!(matches!(store.erase(None), Err(StoreError::Busy { .. })));
    assert_eq!(names(&store), [KEPT, lock::FILE]);
}
