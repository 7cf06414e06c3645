//! Plays on the face: keys and clicks in, actions out.

use std::time::{Duration, Instant};

use super::trials::{OPTIONS, Trial};
use super::{Input, Key, Options, Outcome, Pointer, samples};
use crate::stage::{Action, Body, Edit, Id, Stage, Typed};

fn pick(id: &'static str) -> Action {
    Action::Pick(Id::new(id))
}

fn put(card: &'static str, bin: &'static str) -> Action {
    Action::Put {
        card: Id::new(card),
        bin: Id::new(bin),
    }
}

fn insert(typed: &str) -> Action {
    Action::Edit(Edit::Insert(Typed::new(typed)))
}

#[test]
fn enter_and_space_pick_the_focused_item() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fish")));
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("dice")));
    assert_eq!(trial.press(&stage, Key::Tab), None);
    assert_eq!(trial.press(&stage, Key::Char(' ')), Some(pick("score")));
    assert_eq!(trial.press(&stage, Key::BackTab), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("dice")));
}

#[test]
fn the_focus_goes_round_at_both_ends() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Up), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("list")));
    assert_eq!(trial.press(&stage, Key::Right), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fish")));
    assert_eq!(trial.press(&stage, Key::End), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("list")));
}

#[test]
fn digits_pick_at_once_and_only_what_is_there() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Char('3')), Some(pick("score")));
    assert_eq!(trial.press(&stage, Key::Char('9')), None);
    assert_eq!(trial.press(&stage, Key::Char('0')), None);
}

#[test]
fn a_held_key_moves_and_types_and_never_confirms() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert!(trial.held(&stage, Key::Down).redraw);
    for key in [
        Key::Enter,
        Key::Char(' '),
        Key::Char('1'),
        Key::Char('h'),
        Key::Escape,
    ] {
        assert_eq!(trial.held(&stage, key).action, None);
    }
    let field = samples::field();
    let mut trial = Trial::of(&field);
    assert_eq!(trial.held(&field, Key::Char('a')).action, Some(insert("a")));
    assert_eq!(trial.held(&field, Key::Enter).action, None);
}

#[test]
fn going_on_needs_enter_space_or_the_button() {
    let stage = samples::say();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
    assert_eq!(trial.press(&stage, Key::Char(' ')), Some(Action::Go));
    assert_eq!(trial.press(&stage, Key::Char('1')), None);
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.click(&stage, "go on").action, Some(Action::Go));
}

#[test]
fn a_page_without_anything_to_do_is_left_by_enter() {
    let mut stage = samples::page();
    stage.body = Body::Nothing;
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Leave));
}

#[test]
fn what_is_not_offered_is_not_sent() {
    let stage = samples::title();
    let mut trial = Trial::of(&stage);
    for key in [
        Key::Char('h'),
        Key::Char('r'),
        Key::Control('z'),
        Key::Escape,
        Key::Char('v'),
    ] {
        assert_eq!(trial.press(&stage, key), None);
    }
    assert_eq!(trial.press(&stage, Key::Char('q')), Some(Action::Quit));
}

#[test]
fn q_quits_only_where_a_hint_says_so() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Char('q')), None);
    assert_eq!(trial.press(&stage, Key::Function(10)), None);
}

#[test]
fn control_c_always_quits() {
    for (name, stage) in samples::all() {
        let mut trial = Trial::new(OPTIONS, 80, 24);
        let quit = trial.press(&stage, Key::Control('c'));
        assert_eq!(quit, Some(Action::Quit), "{name}");
    }
}

#[test]
fn cards_are_put_by_digits_arrows_and_clicks() {
    let stage = samples::sort();
    let mut trial = Trial::of(&stage);
    assert_eq!(
        trial.press(&stage, Key::Char('2')),
        Some(put("match", "no"))
    );
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.press(&stage, Key::Left), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(put("dice", "clue")));
    assert_eq!(trial.press(&stage, Key::Right), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(put("dice", "no")));
    assert_eq!(trial.click(&stage, "Born in 2016").action, None);
    assert_eq!(
        trial.click(&stage, "A clue").action,
        Some(put("year", "clue"))
    );
    assert_eq!(trial.press(&stage, Key::Char('3')), None);
}

#[test]
fn a_card_that_lies_in_a_bin_is_passed_over() {
    let mut stage = samples::sort();
    let mut trial = Trial::of(&stage);
    if let Body::Bins(bins) = &mut stage.body {
        bins.cards[1].lies_in = Some(Id::new("no"));
    }
    trial.draw(&stage);
    assert_eq!(
        trial.press(&stage, Key::Char('1')),
        Some(put("dice", "clue"))
    );
    assert_eq!(trial.press(&stage, Key::Up), None);
    assert_eq!(
        trial.press(&stage, Key::Char('1')),
        Some(put("year", "clue"))
    );
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(
        trial.press(&stage, Key::Char('1')),
        Some(put("dice", "clue"))
    );
}

#[test]
fn in_a_field_every_letter_is_typed() {
    let stage = samples::field();
    let mut trial = Trial::of(&stage);
    for letter in ['h', 'a', 'r', 't', 'w', 'p', 'q', 'v', '?', ' ', '1', 'Ä'] {
        let typed = letter.to_string();
        assert_eq!(trial.press(&stage, Key::Char(letter)), Some(insert(&typed)));
    }
    for (key, edit) in [
        (Key::Backspace, Edit::Backspace),
        (Key::Delete, Edit::Delete),
        (Key::Left, Edit::Left),
        (Key::Right, Edit::Right),
        (Key::Home, Edit::Home),
        (Key::End, Edit::End),
    ] {
        assert_eq!(trial.press(&stage, key), Some(Action::Edit(edit)));
    }
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Submit));
    assert_eq!(trial.press(&stage, Key::Control('t')), Some(Action::Veil));
    assert_eq!(trial.press(&stage, Key::Function(2)), Some(Action::Hint));
}

#[test]
fn pasting_takes_the_first_line_without_control_characters() {
    let stage = samples::field();
    let mut trial = Trial::of(&stage);
    let mut paste = |pasted: &str| {
        trial
            .face
            .input(&stage, Input::Paste(pasted.to_owned()))
            .action
    };
    assert_eq!(
        paste("soggy pancake\u{1b}[31m\r\nmore"),
        Some(insert("soggy pancake[31m"))
    );
    assert_eq!(paste("\n\tkey"), Some(insert("key")));
    assert_eq!(paste("\n"), None);
    let choose = samples::choose();
    let mut trial = Trial::of(&choose);
    let outcome = trial.face.input(&choose, Input::Paste("1".to_owned()));
    assert_eq!(outcome.action, None);
}

#[test]
fn a_pointer_alone_types_and_hands_in() {
    for (columns, rows) in [(80, 24), (40, 12)] {
        let stage = samples::field();
        let mut trial = Trial::new(OPTIONS, columns, rows);
        trial.draw(&stage);
        let _ = scroll_to(&mut trial, &stage, "letter keys");
        assert!(trial.click(&stage, "letter keys").redraw);
        let _ = scroll_to(&mut trial, &stage, " k ");
        assert_eq!(trial.click(&stage, " k ").action, Some(insert("k")));
        let _ = scroll_to(&mut trial, &stage, "space");
        assert_eq!(trial.click(&stage, "space").action, Some(insert(" ")));
        let _ = scroll_to(&mut trial, &stage, "erase");
        let erased = trial.click(&stage, "erase").action;
        assert_eq!(erased, Some(Action::Edit(Edit::Backspace)));
        let _ = scroll_to(&mut trial, &stage, "try it");
        assert_eq!(trial.click(&stage, "try it").action, Some(Action::Submit));
        let _ = scroll_to(&mut trial, &stage, "no letter keys");
        assert!(trial.click(&stage, "no letter keys").redraw);
        assert!(trial.find("erase").is_none());
    }
}

/// Turns the wheel until some words are shown.
fn scroll_to(trial: &mut Trial, stage: &Stage, words: &str) -> bool {
    for _ in 0..9 {
        if trial.find(words).is_some() {
            return true;
        }
        let wheel = Pointer::ScrollDown { column: 1, row: 1 };
        let _ = trial.face.input(stage, Input::Pointer(wheel));
        trial.draw(stage);
    }
    false
}

#[test]
fn every_item_and_every_hint_can_be_clicked() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(
        trial.click(&stage, "Three words").action,
        Some(pick("dice"))
    );
    for (label, action) in [
        ("hint", Action::Hint),
        ("ask Auntie", Action::Ask),
        ("rewind", Action::Rewind),
        ("words  ", Action::Words),
        ("so far", Action::Transcript),
        ("plain", Action::Plain),
        ("help", Action::Help),
        ("leave", Action::Leave),
    ] {
        assert_eq!(trial.click(&stage, label).action, Some(action), "{label}");
    }
    assert_eq!(trial.click(&stage, "What did Pip").action, None);
}

#[test]
fn every_hint_has_a_button_in_the_smallest_window() {
    for (name, stage) in samples::all()
        .into_iter()
        .filter(|(name, _)| *name != "reveal")
    {
        let mut trial = Trial::new(OPTIONS, 40, 12);
        trial.draw(&stage);
        for hint in &stage.keys {
            let target = super::hit::Target::Act(hint.action.clone());
            let mut found = false;
            for _ in 0..9 {
                found = found || trial.face.hits.iter().any(|hit| hit.target == target);
                let wheel = Pointer::ScrollDown { column: 1, row: 1 };
                let _ = trial.face.input(&stage, Input::Pointer(wheel));
                trial.draw(&stage);
            }
            assert!(found, "{name}: {target:?}\n{}", trial.screen());
        }
    }
}

#[test]
fn the_focus_follows_the_pointer() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    let (column, row) = trial.find("The first thing").expect("it is shown");
    let over = Input::Pointer(Pointer::Move { column, row });
    assert!(trial.face.input(&stage, over.clone()).redraw);
    assert!(!trial.face.input(&stage, over).redraw);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("list")));
}

#[test]
fn on_the_map_arrows_walk_to_the_neighbour() {
    let stage = samples::village();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Right), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fair")));
    assert_eq!(trial.press(&stage, Key::Right), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("treehouse")));
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("settings")));
    assert_eq!(trial.press(&stage, Key::Left), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("logbook")));
    assert_eq!(trial.press(&stage, Key::Char('1')), Some(pick("workshop")));
    assert_eq!(trial.click(&stage, "Photo Fair").action, Some(pick("fair")));
}

#[test]
fn the_text_about_the_focused_place_is_shown() {
    let stage = samples::village();
    let mut trial = Trial::of(&stage);
    assert!(trial.find("Passwords that nobody guesses").is_some());
    let _ = trial.key(&stage, Key::Right);
    assert!(trial.find("What a picture tells").is_some());
}

#[test]
fn what_somebody_says_on_the_map_or_the_title_is_shown() {
    for mut stage in [samples::village(), samples::title()] {
        stage.speech = samples::say().speech;
        let trial = Trial::of(&stage);
        assert!(trial.find("Pip:").is_some(), "{}", trial.screen());
        stage.speech = None;
        stage.feedback = samples::good().feedback;
        let trial = Trial::of(&stage);
        assert!(trial.find("Well spotted:").is_some(), "{}", trial.screen());
    }
}

#[test]
fn a_long_text_below_the_map_is_paged() {
    let mut stage = samples::village();
    stage.paragraphs = samples::long_story().paragraphs;
    let mut trial = Trial::of(&stage);
    assert!(trial.find("The start").is_some());
    assert!(trial.find("The end").is_none());
    while trial.key(&stage, Key::PageDown).redraw {}
    assert!(trial.find("The end").is_some(), "{}", trial.screen());
    assert!(trial.find("Lock Workshop:").is_some());
}

#[test]
fn keys_from_before_a_new_moment_was_drawn_are_dropped() {
    let first = samples::say();
    let mut trial = Trial::of(&first);
    let next = samples::choose();
    let early = Input::Key {
        key: Key::Enter,
        repeat: false,
    };
    let outcome = trial.face.input(&next, early);
    assert_eq!(
        outcome,
        Outcome {
            action: None,
            redraw: true
        }
    );
    trial.draw(&next);
    assert_eq!(trial.press(&next, Key::Enter), Some(pick("fish")));
}

#[test]
fn a_new_moment_starts_at_the_top_and_the_same_one_keeps_its_focus() {
    let mut stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Down), None);
    stage.hint.clone_from(&samples::good().hint);
    trial.draw(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("dice")));
    stage.moment += 100;
    trial.draw(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fish")));
}

#[test]
fn paging_shows_the_rest_and_keeps_the_focus_in_sight() {
    let stage = samples::long_story();
    let mut trial = Trial::new(OPTIONS, 40, 12);
    trial.draw(&stage);
    assert!(trial.find("more: PageDown").is_some());
    assert!(trial.find("The end of the story.").is_none());
    let mut turns = 0;
    while trial.key(&stage, Key::PageDown).redraw {
        assert!(trial.find("▸ go on").is_some(), "{}", trial.screen());
        turns += 1;
    }
    assert!(turns > 1);
    assert!(
        trial.find("The end of the story.").is_some(),
        "{}",
        trial.screen()
    );
    assert!(trial.find("back: PageUp").is_some());
    assert!(trial.click(&stage, "back: PageUp").redraw);
    assert!(trial.key(&stage, Key::PageUp).redraw);
    while trial.key(&stage, Key::PageUp).redraw {}
    assert!(trial.find("The start of the story.").is_some());
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
}

#[test]
fn what_was_paged_away_is_brought_back_before_it_is_picked() {
    let mut stage = samples::choose();
    if let Body::Menu(menu) = &mut stage.body {
        let more: Vec<_> = menu.items.iter().cycle().take(24).cloned().collect();
        menu.items = more;
    }
    let mut trial = Trial::new(OPTIONS, 40, 12);
    trial.draw(&stage);
    while trial.key(&stage, Key::PageDown).redraw {}
    assert!(trial.find("▸").is_none(), "{}", trial.screen());
    let outcome = trial.key(&stage, Key::Enter);
    assert_eq!(
        outcome,
        Outcome {
            action: None,
            redraw: true
        }
    );
    assert!(trial.find("▸ 1").is_some(), "{}", trial.screen());
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fish")));
    for _ in 0..20 {
        assert_eq!(trial.press(&stage, Key::Down), None);
        assert!(trial.find("▸").is_some(), "the focus stays in sight");
    }
}

#[test]
fn a_show_plays_beat_by_beat_and_ends_in_the_final_state() {
    let stage = samples::reveal();
    let mut trial = Trial::of(&stage);
    let start = Instant::now();
    let mut due = trial.face.tick(start);
    for line in ["Names first", "Bubbles!", "And people love", "One sign"] {
        trial.draw(&stage);
        assert!(trial.find(line).is_some(), "{line}\n{}", trial.screen());
        assert!(trial.find("Not yet").is_none());
        due = trial.face.tick(due.expect("the show goes on"));
    }
    for _toast in 0..3 {
        due = trial.face.tick(due.expect("the toast still moves"));
    }
    assert_eq!(due, None);
    trial.draw(&stage);
    assert!(trial.find("Not yet").is_some());
    assert!(trial.find("go on").is_some());
}

#[test]
fn any_key_or_click_completes_a_show_and_is_used_up() {
    let stage = samples::reveal();
    let start = Instant::now();
    for input in [
        Input::Key {
            key: Key::Enter,
            repeat: false,
        },
        Input::Key {
            key: Key::Char('h'),
            repeat: false,
        },
        Input::Pointer(Pointer::Press { column: 3, row: 3 }),
    ] {
        let mut trial = Trial::of(&stage);
        assert!(trial.face.tick(start).is_some());
        let outcome = trial.face.input(&stage, input);
        assert_eq!(
            outcome,
            Outcome {
                action: None,
                redraw: true
            }
        );
        assert_eq!(trial.face.tick(start + Duration::from_secs(9)), None);
        trial.draw(&stage);
        assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
    }
    let mut trial = Trial::of(&stage);
    assert!(trial.held(&stage, Key::Enter).redraw);
    assert!(
        trial.find("Names first").is_some(),
        "a held key does not skip a show"
    );
}

#[test]
fn without_motion_a_show_is_over_at_once() {
    let stage = samples::reveal();
    let still = Options {
        motion: false,
        ..OPTIONS
    };
    let mut trial = Trial::new(still, 80, 24);
    trial.draw(&stage);
    assert_eq!(trial.face.tick(Instant::now()), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
}

#[test]
fn pieces_fall_with_the_beats() {
    let stage = samples::reveal();
    let mut trial = Trial::of(&stage);
    let fallen = |trial: &Trial| trial.screen().matches('╚').count();
    assert_eq!(fallen(&trial), 0);
    let start = Instant::now();
    let mut due = trial.face.tick(start);
    for count in [1, 2] {
        due = trial.face.tick(due.expect("the show goes on"));
        trial.draw(&stage);
        assert_eq!(fallen(&trial), count);
    }
}

#[test]
fn a_resize_is_drawn_and_means_nothing_else() {
    let stage = samples::say();
    let mut trial = Trial::of(&stage);
    let resize = Input::Resize {
        columns: 100,
        rows: 30,
    };
    let outcome = trial.face.input(&stage, resize);
    assert_eq!(
        outcome,
        Outcome {
            action: None,
            redraw: true
        }
    );
}
