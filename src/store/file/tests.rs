//! What is understood of a keeper's file, and what is not.

use super::{super::sample, *};

fn understood(text: &str) -> Result<Progress, Why> {
    understand(text.as_bytes(), "brave-pancake-otter")
}

#[test]
fn what_is_written_is_read_again_to_the_last_number() {
    let mut progress = sample::full("Brave Pancake Otter");
    progress.seed = u64::MAX;
    progress.seat = Some(12);
    let text = write(&progress).unwrap();
    assert_eq!(understood(&text), Ok(progress));
}

#[test]
fn a_file_says_what_it_is_and_can_be_read_by_people() {
    let text = write(&sample::with_stars("Brave Pancake Otter", "a/b", 3)).unwrap();
    assert_eq!(
        text.lines().next(),
        Some(
            "// Otterlock: what is kept of Brave Pancake Otter. You may read, copy or delete this file."
        )
    );
    assert!(text.contains("\n            stars: 3,\n"), "{text}");
    assert!(text.ends_with(")\n"), "{text}");
}

#[test]
fn parts_that_are_missing_are_as_they_begin() {
    let text = "(format: 1, name: \"Brave Pancake Otter\", seed: 7)";
    assert_eq!(understood(text), Ok(sample::new("Brave Pancake Otter")));
}

#[test]
fn a_phrase_that_no_dice_can_roll_is_not_understood() {
    let text = write(&sample::full("Brave Pancake Otter")).unwrap();
    for strange in ["1296", "70000", "\"moss\""] {
        let text = text.replace("1295", strange);
        assert!(understood(&text).is_err(), "{strange}");
    }
}

#[test]
fn what_an_editor_may_do_is_forgiven() {
    let progress = sample::full("Brave Pancake Otter");
    let text = write(&progress).unwrap();
    let edited = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(understood(&edited), Ok(progress));
}

#[test]
fn a_newer_file_is_known_whatever_else_it_has() {
    let text =
        "// Otterlock: …\n(format: 2, name: (\"Brave\", [Otter]), dreams: {1: Flying(high: true)})";
    assert_eq!(understood(text), Err(Why::Newer { format: 2 }));
}

#[test]
fn a_part_of_this_format_that_we_do_not_know_is_not_called_damage() {
    for part in [
        "dreams: 3",
        "settings: (theme: Candy)",
        "settings: (sound: true)",
    ] {
        let text = format!("(format: 1, name: \"Brave Pancake Otter\", seed: 7, {part})");
        assert!(
            matches!(understood(&text), Err(Why::Unfamiliar { .. })),
            "{part}"
        );
    }
}

#[test]
fn cut_and_garbled_files_are_damaged() {
    let text = write(&sample::full("Brave Pancake Otter")).unwrap();
    let end = text.trim_end().len();
    for length in 0..end {
        if let Some(cut) = text.get(..length) {
            assert!(
                matches!(understood(cut), Err(Why::Damaged { .. })),
                "{length} bytes: {:?}",
                understood(cut)
            );
        }
    }
    let wrong = text.replace("stars: 3", "stars: lots");
    assert!(matches!(understood(&wrong), Err(Why::Damaged { .. })));
    for bytes in [&[0; 900][..], b"\xff\xfe(\0f\0"] {
        let seen = understand(bytes, "brave-pancake-otter");
        assert!(matches!(seen, Err(Why::Damaged { .. })), "{seen:?}");
    }
}

#[test]
fn the_largest_file_is_read_and_a_larger_one_is_not() {
    let mut text = write(&sample::new("Brave Pancake Otter")).unwrap();
    let room = usize::try_from(LARGEST).unwrap() - text.len();
    text.push_str(&" ".repeat(room));
    assert!(understood(&text).is_ok());
    text.push(' ');
    assert_eq!(understood(&text), Err(Why::TooLarge));
}

#[test]
fn a_sound_file_of_something_else_is_foreign() {
    for text in [
        "(window: (80, 24))",
        "[1, 2]",
        "(format: \"wide\", name: 1)",
    ] {
        assert_eq!(understood(text), Err(Why::Foreign), "{text}");
    }
    for garbage in ["x", "0000000", "[1, 2", "x)"] {
        let seen = understood(garbage);
        assert!(matches!(seen, Err(Why::Damaged { .. })), "{seen:?}");
    }
    let marked = "// Otterlock: what is kept of Brave Pancake Otter.\n(seed: 7)";
    assert!(matches!(understood(marked), Err(Why::Damaged { .. })));
}

#[test]
fn a_copy_under_another_name_says_whose_it_is() {
    let copy = sample::new("Quiet Moon Badger");
    assert_eq!(
        understood(&write(&copy).unwrap()),
        Err(Why::OtherKeeper { name: copy.name })
    );
}

#[test]
fn only_our_own_file_names_mean_something() {
    assert_eq!(Means::of("ab-1.ron"), Some(Means::Keeper("ab-1")));
    assert_eq!(Means::of("ab.damaged-12.ron"), Some(Means::Aside("ab")));
    assert_eq!(Means::of(&saving_name("ab")), Some(Means::Leftover("ab")));
    assert_eq!(Means::of(&aside_name("ab", 3)), Some(Means::Aside("ab")));
    assert_eq!(Means::of(&kept_name("ab")), Some(Means::Keeper("ab")));
    for foreign in [
        "keepers.lock",
        "ab",
        "Ab.ron",
        "a b.ron",
        ".ron",
        "ä.ron",
        "ab.ron.bak",
        "ab.damaged-x.ron",
        "ab.damaged-1",
        "ab.ron.saving~",
    ] {
        assert_eq!(Means::of(foreign), None, "{foreign}");
    }
}
