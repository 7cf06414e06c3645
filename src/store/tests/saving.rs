//! Saving, merging, finding and erasing.

use std::{cell::Cell, ffi::OsString, fs, thread, time::Duration};

use super::{
    super::{lock, sample, *},
    *,
};

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
    store.patience = Duration::from_mins(1);
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
