//! Files that can't be used: damaged, newer, of something else.

use std::{fs, time::Duration};

use super::{
    super::{lock::Lock, sample, *},
    *,
};

fn why(result: Result<impl std::fmt::Debug, StoreError>) -> Why {
    match result {
        Err(StoreError::Aside(aside)) => aside.why,
        other => panic!("{other:?}"),
    }
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
fn a_sound_file_that_is_too_large_is_set_aside_too() {
    let mut text = format!("(format: 1, name: \"{NAME}\", seed: 7)");
    text.push_str(&" ".repeat(5 << 20));
    let (_folder, store, kept) = store_with(&text);
    let too_large = why(store.load(&sample::name(NAME)));
    assert_eq!(too_large, Why::TooLarge);
    assert!(too_large.to_string().contains("over 4 MiB"), "{too_large}");
    assert!(!kept.exists());
}
