//! The table: what lies there, and how the photo looks with its tools.

use super::*;

#[test]
fn the_table_has_tools_that_are_off_and_audiences_each_under_a_heading() {
    let played = played();
    assert_eq!(played.stage().layout, Layout::Photo);
    let menu = menu(&played);
    let headings: Vec<(String, String)> = menu
        .items
        .iter()
        .filter_map(|item| Some((item.id.to_string(), words(item.heading.as_ref()?))))
        .collect();
    assert_eq!(headings.len(), 2);
    assert_eq!(headings[0], ("peek".to_owned(), "Make it ready".to_owned()));
    assert!(headings[1].0.starts_with("audience"));
    assert_eq!(headings[1].1, "Ready? Show it to:");
    assert_eq!(
        marks(&played),
        [
            "audience-1 None",
            "audience-2 None",
            "audience-3 None",
            "peek Off",
            "tool-1 Off",
            "tool-2 Off",
            "tool-3 Off",
            "tool-4 Off",
            "tool-5 Off",
            "tool-6 Off",
        ]
    );
    assert_eq!(
        played.opening(),
        "note Pip: Make the cake photo ready. Then choose who sees it."
    );
    assert_eq!(played.hints(), 3);
}

#[test]
fn tools_change_the_photo_at_once_and_can_be_switched_off_again() {
    let mut played = played();
    set(&mut played, &[CROP, BLUR, SWAP, REWORD]);
    let shown = played.stage().picture.unwrap();
    assert_eq!(shown.view_box, Some([20.0, 12.0, 40.0, 30.0]));
    assert_eq!(shown.blurred, ["number"]);
    assert_eq!(shown.hidden, ["bag"]);
    assert_eq!(shown.shown, ["swap-bow"]);
    assert_eq!(words(&shown.caption.unwrap()), "Yum!");
    set(&mut played, &[CROP, BLUR, SWAP, REWORD]);
    let shown = played.stage().picture.unwrap();
    assert_eq!(shown.view_box, None);
    assert!(shown.blurred.is_empty() && shown.hidden.is_empty() && shown.shown.is_empty());
    assert_eq!(words(&shown.caption.unwrap()), "Nobody home. All cake!");
}

#[test]
fn words_tell_what_is_to_be_seen_and_what_is_not() {
    let mut played = played();
    assert_eq!(
        alt(&played),
        "You can see the cake, the 7 on the door and the swim bag."
    );
    set(&mut played, &[BLUR]);
    assert_eq!(
        alt(&played),
        "You can see the cake and the swim bag.\nBlurred: the 7 on the door."
    );
    set(&mut played, &[CROP, SWAP]);
    assert_eq!(
        alt(&played),
        "You can see the cake.\nCut away: the 7 on the door.\nCovered up: the swim bag."
    );
    set(&mut played, &["peek"]);
    assert!(!alt(&played).contains("Willow"));
}

#[test]
fn a_blur_of_something_that_tells_nothing_is_told_too() {
    let mut rules = photo();
    rules.tools[1] = PhotoTool::Blur {
        say: text("Blur the snail"),
        place: "old-snail".into(),
    };
    let mut played = Played::begin(rules);
    assert!(!alt(&played).contains("snail"));
    set(&mut played, &[BLUR]);
    assert!(
        alt(&played).ends_with("\nBlurred: the old snail."),
        "{}",
        alt(&played)
    );
}

#[test]
fn where_nothing_that_counts_is_left_that_is_said() {
    let mut rules = photo();
    let PhotoTool::Crop { cuts, .. } = &mut rules.tools[0] else {
        panic!("a crop");
    };
    *cuts = ["number", "cake", "bag"].map(str::to_owned).into();
    let mut played = Played::begin(rules);
    set(&mut played, &[CROP]);
    assert_eq!(
        alt(&played),
        "Nothing that counts is to be seen.\nCut away: the cake, the 7 on the door and the swim bag."
    );
}

#[test]
fn the_moment_is_on_the_table_and_notes_only_while_they_are_looked_at() {
    let mut played = played();
    assert_eq!(read(&played), ["Right now: Juno is still at the pool."]);
    set(&mut played, &["peek", WAIT]);
    assert_eq!(
        read(&played),
        [
            "Over by then: Juno is still at the pool.",
            "Hidden note: Place: 7 Willow Lane",
        ]
    );
    set(&mut played, &[SCRUB]);
    assert_eq!(
        read(&played)[1],
        "Hidden note, rubbed out: Place: 7 Willow Lane"
    );
    set(&mut played, &["peek"]);
    assert_eq!(read(&played).len(), 1);
}

#[test]
fn without_notes_there_is_nothing_to_peek_at() {
    let mut rules = photo();
    rules.clues.remove(1);
    let mut played = Played::begin(rules);
    assert!(!marks(&played).iter().any(|mark| mark.starts_with("peek")));
    set(&mut played, &["peek"]);
    assert!(!marks(&played).iter().any(|mark| mark.contains("On")));
}
