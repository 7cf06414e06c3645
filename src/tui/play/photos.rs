//! Looking into a photo: the glass goes from thing to thing, and what has the focus is picked.

use super::super::trials::{OPTIONS, Trial};
use super::super::{Depth, Input, Key, Options, Pointer, samples};
use super::pick;
use crate::stage::{Action, Body, Layout, Paragraph, Stage};
use crate::words::Text;

/// How much of a screen is drawn in pixels.
fn pixels(screen: &str) -> usize {
    screen.matches('▀').count()
}

#[test]
fn the_glass_shows_the_thing_in_focus_with_its_words() {
    let stage = samples::spot();
    let mut trial = Trial::of(&stage);
    for words in ["The birthday list", "PIP IS TEN ON FRIDAY"] {
        assert!(trial.find(words).is_some(), "{words}\n{}", trial.screen());
    }
    assert!(trial.find("A sign: BUBBLES").is_none());
    let before = trial.buffer().clone();
    assert_eq!(trial.press(&stage, Key::Tab), None);
    assert!(trial.find("Green and white stripes").is_some());
    // In the middle of the glass there is something else now.
    assert_ne!(before[(63, 8)], trial.buffer()[(63, 8)]);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("scarf")));
    assert_eq!(trial.press(&stage, Key::BackTab), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("list")));
}

#[test]
fn arrows_lead_to_what_lies_there_in_the_photo() {
    let stage = samples::spot();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Left), None);
    assert!(trial.find("A sign: BUBBLES").is_some());
    // The way out stands at the right of the photo.
    assert_eq!(trial.press(&stage, Key::End), None);
    assert!(trial.find("▸ That's all").is_some());
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("all")));
}

#[test]
fn a_found_thing_has_a_sticker_and_cannot_be_pressed_again() {
    let stage = samples::spot();
    let mut trial = Trial::of(&stage);
    assert!(trial.find("This is a clue").is_some());
    assert!(trial.find(" ✓ ").is_some());
    assert_eq!(trial.press(&stage, Key::Home), None);
    assert!(trial.find("A sign: BUBBLES").is_some());
    assert!(trial.find("This is a clue").is_none());
    let mut plain = stage;
    if let Body::Menu(menu) = &mut plain.body {
        menu.items[0].mark = crate::stage::Mark::None;
    }
    plain.moment += 1;
    assert!(Trial::of(&plain).find(" ✓ ").is_none());
}

#[test]
fn the_glass_follows_the_pointer_and_a_click_picks() {
    let stage = samples::spot();
    let mut trial = Trial::of(&stage);
    let (column, row) = trial.find(" ✓ ").expect("the fish has a sticker");
    let over = Input::Pointer(Pointer::Move { column, row });
    assert!(trial.face.input(&stage, over).redraw);
    trial.draw(&stage);
    assert!(trial.find("A sign: BUBBLES").is_some());
    let press = Input::Pointer(Pointer::Press { column, row });
    let outcome = trial.face.input(&stage, press);
    assert_eq!(outcome.action, Some(pick("fish")));
    let clicked = trial.click(&stage, "That's all");
    assert_eq!(clicked.action, Some(pick("all")));
}

#[test]
fn once_all_is_found_enter_goes_on_and_the_pieces_say_what_they_tell() {
    let stage = samples::spotted();
    let mut trial = Trial::of(&stage);
    for words in [
        "On Fridays",
        "At four o'clock",
        "On Fridays at four, Pip is at the pool.",
        "▸ go on",
    ] {
        assert!(trial.find(words).is_some(), "{words}\n{}", trial.screen());
    }
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
    let kept = Trial::of(&samples::spot());
    assert!(kept.find("On Fridays").is_some());
    assert!(kept.find("At four o'clock").is_none());
}

#[test]
fn a_caption_stands_on_the_photo_and_below_it_where_the_strip_is_cut_away() {
    let caption = "My very own board!";
    let on_photo = Trial::of(&samples::spot());
    let (x, y) = on_photo.find(caption).expect("a caption");
    assert_eq!(on_photo.buffer()[(x - 1, y)].symbol(), "▀");
    let cropped = Trial::of(&samples::tools());
    let (x, y) = cropped.find(caption).expect("a caption");
    assert_ne!(cropped.buffer()[(x - 1, y)].symbol(), "▀");
}

#[test]
fn tools_and_people_stand_in_parts_beside_the_photo_without_a_glass() {
    let stage = samples::tools();
    let mut trial = Trial::of(&stage);
    for words in [
        "Make it ready",
        "Keep only the bowl",
        "Who sees it?",
        "● on",
    ] {
        assert!(trial.find(words).is_some(), "{words}\n{}", trial.screen());
    }
    assert!(trial.find("This is a clue").is_none());
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("blur")));
    assert_eq!(trial.press(&stage, Key::Char('3')), Some(pick("gran")));
}

#[test]
fn an_altered_photo_is_told_in_its_own_words_where_there_are_no_pixels() {
    let ascii = Options {
        ascii: true,
        depth: Depth::None,
        ..OPTIONS
    };
    let shown = |stage: &Stage| {
        let mut trial = Trial::new(ascii, 120, 40);
        trial.draw(stage);
        trial.screen()
    };
    let altered = shown(&samples::tools());
    assert!(altered.contains("A part of the board"), "{altered}");
    let mut whole = samples::tools();
    if let Some(picture) = &mut whole.picture {
        picture.view_box = None;
        picture.alt = None;
    }
    assert!(!shown(&whole).contains("A part of the board"));
    let looked_into = shown(&samples::spot());
    assert!(looked_into.contains("Enter: This is a clue"));
}

#[test]
fn a_larger_window_has_a_larger_photo_and_the_smallest_a_small_one_beside_the_list() {
    let stage = samples::spot();
    let drawn = |columns, rows| {
        let mut trial = Trial::new(OPTIONS, columns, rows);
        trial.draw(&stage);
        trial.screen()
    };
    let sizes = [(40, 12), (50, 30), (80, 24), (120, 40), (200, 60)];
    let areas = sizes.map(|(columns, rows)| pixels(&drawn(columns, rows)));
    assert!(areas.is_sorted(), "{areas:?}");
    assert!(areas[0] > 40, "{areas:?}");
    assert!(areas[2] > 700, "{areas:?}");
    let small = drawn(40, 12);
    assert!(small.contains("The birthday list"), "{small}");
    assert!(small.contains("PIP IS TEN"), "{small}");
    let roomy = drawn(120, 40);
    assert!(roomy.contains("~ Good to check ─"), "{roomy}");
}

#[test]
fn a_photo_with_nothing_to_pick_has_its_button() {
    let mut stage = samples::spotted();
    stage.body = Body::Nothing;
    let mut trial = Trial::of(&stage);
    assert!(trial.find("▸ go on").is_some());
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
    assert!(pixels(&trial.screen()) > 400);
}

#[test]
fn a_step_about_a_photo_that_has_none_is_a_scene() {
    let mut stage = samples::choose();
    let scene = Trial::of(&stage).screen();
    stage.layout = Layout::Photo;
    assert_eq!(Trial::of(&stage).screen(), scene);
}

#[test]
fn words_that_need_more_rows_than_there_are_do_not_fit() {
    use super::super::Face;
    let mut stage = samples::spot();
    assert_eq!(Face::fits(&stage, 80, 24, OPTIONS), Ok(()));
    if let Some(speech) = &mut stage.speech {
        speech.text = Text::from_data("What does it tell? ".repeat(60));
    }
    assert!(Face::fits(&stage, 80, 24, OPTIONS).is_err());
    let mut wordy = samples::spot();
    if let Body::Menu(menu) = &mut wordy.body {
        menu.items[0].note = Some(Text::from_data("So much to read. ".repeat(30)));
    }
    assert!(Face::fits(&wordy, 80, 24, OPTIONS).is_err());
}

/// The first column and row that are drawn in pixels.
fn first_pixel(trial: &Trial) -> (u16, u16) {
    trial.find("▀▀▀▀").expect("a photo is drawn")
}

fn noted() -> Stage {
    let mut stage = samples::tools();
    stage.paragraphs = vec![
        Paragraph::Plain(Text::new("Hidden note: third willow")),
        Paragraph::Plain(Text::new("Hidden note: six o'clock")),
    ];
    stage
}

#[test]
fn arrows_are_named_below_the_glass_and_its_ring_spares_the_caption() {
    let stage = samples::spot();
    let mut trial = Trial::of(&stage);
    let (column, row) = trial.find("look around").expect("the keys are named");
    assert!(trial.screen().contains("Arrows"));
    assert!(
        trial
            .find("This is a clue")
            .is_some_and(|at| at.1 + 1 == row)
    );
    assert!(column > 40);
    // The scarf lies at the foot of the photo.
    trial.press(&stage, Key::Tab);
    assert!(trial.find("Green and white stripes").is_some());
    assert!(
        trial.find("My very own board!").is_some(),
        "{}",
        trial.screen()
    );
}

#[test]
fn hidden_notes_stand_beside_the_photo_which_keeps_its_place() {
    let before = Trial::of(&samples::tools());
    let after = Trial::of(&noted());
    assert_eq!(first_pixel(&before), first_pixel(&after));
    assert_eq!(pixels(&before.screen()), pixels(&after.screen()));
    let list = before.find("Make it ready");
    assert_eq!(list, after.find("Make it ready"));
    for note in ["third willow", "six o'clock"] {
        let (column, row) = after.find(note).expect("the note is shown");
        assert!(column > 40 && row > 8, "{}", after.screen());
    }
}

#[test]
fn what_was_told_stands_in_a_frame_beside_the_photo_or_else_below_it() {
    let mut stage = samples::tools();
    stage.feedback = samples::spot().feedback;
    let beside = Trial::of(&stage);
    let (column, _) = beside.find("─ ~ Good to check ─").expect("a frame");
    assert!(column > 40, "{}", beside.screen());
    assert_eq!(
        first_pixel(&beside),
        first_pixel(&Trial::of(&samples::tools()))
    );
    if let Some(feedback) = &mut stage.feedback {
        feedback.because = Text::from_data("Many otters have one, and many herons. ".repeat(6));
        feedback.oops = Some(Text::new("A card for all"));
    }
    stage.moment += 1;
    let below = Trial::of(&stage);
    let (column, row) = below.find("─ ~ Good to check ─").expect("a frame");
    assert!(column < 10 && row > 12, "{}", below.screen());
    assert!(below.find("A card for all").is_some_and(|at| at.1 > row));
}

#[test]
fn in_the_smallest_window_notes_come_first_and_the_part_out_of_sight_is_named() {
    let mut stage = noted();
    if let Body::Menu(menu) = &mut stage.body {
        for item in &mut menu.items {
            item.label = Text::from_data("Keep only what all of us may see".to_owned());
        }
    }
    let mut trial = Trial::new(OPTIONS, 40, 12);
    trial.draw(&stage);
    assert!(trial.find("third willow").is_some_and(|at| at.1 == 1));
    assert!(trial.find("▾ Who sees it?").is_some(), "{}", trial.screen());
    trial.press(&stage, Key::End);
    assert!(
        trial.find("▴ Make it ready").is_some(),
        "{}",
        trial.screen()
    );
}

#[test]
fn names_are_read_whole_beside_a_photo_that_is_told_in_words() {
    let ascii = Options {
        ascii: true,
        depth: Depth::None,
        ..OPTIONS
    };
    let mut trial = Trial::new(ascii, 80, 24);
    trial.draw(&samples::spot());
    for name in ["1 The fish in its bowl", "2 The birthday list"] {
        assert!(trial.find(name).is_some(), "{}", trial.screen());
    }
}

#[test]
fn every_arrow_at_the_edge_of_a_long_list_turns_it() {
    let mut stage = samples::spot();
    if let Body::Menu(menu) = &mut stage.body {
        for (index, item) in menu.items.iter_mut().enumerate() {
            item.id = crate::stage::Id::from(format!("thing-{index}"));
            item.label = Text::from_data(format!("Thing number {index} on the long shelf"));
        }
    }
    let mut trial = Trial::new(OPTIONS, 40, 12);
    trial.draw(&stage);
    for _ in 0..20 {
        let before = trial.screen();
        let lines: Vec<&str> = before.lines().collect();
        let lower = lines.iter().rposition(|line| line.ends_with('▾'));
        let Some(row) = lower else {
            return;
        };
        let column = lines[row].chars().count() - 1;
        let place = (u16::try_from(column).unwrap(), u16::try_from(row).unwrap());
        let _ = trial.click_at(&stage, place);
        assert_ne!(trial.screen(), before, "{before}");
    }
    panic!("no end: {}", trial.screen());
}
