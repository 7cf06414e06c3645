//! At a place: its list, its lamps, its picture. And those who walk about the map.

use ratatui::buffer::Cell;

use super::super::screens::STILL;
use super::super::trials::{OPTIONS, Trial};
use super::super::{Depth, Input, Key, Options, Pointer, samples};
use super::pick;
use crate::stage::{Action, Stage};

#[test]
fn twelve_levels_are_all_in_sight_in_the_usual_window_and_reached_by_paging_in_the_smallest() {
    let stage = samples::place();
    let usual = Trial::of(&stage).screen();
    for title in [
        "The wrong door",
        "nobody wanted to win",
        "The night of the storm",
    ] {
        assert!(usual.contains(title), "{title}\n{usual}");
    }
    let mut small = Trial::new(OPTIONS, 40, 12);
    small.draw(&stage);
    assert!(small.find("▸ 6").is_some(), "{}", small.screen());
    assert!(small.find("The night of the storm").is_none());
    assert_eq!(small.press(&stage, Key::End), None);
    assert!(small.find("The night of the storm").is_some());
    assert_eq!(small.press(&stage, Key::Enter), Some(pick("level-12")));
}

#[test]
fn arrows_and_digits_choose_a_level_and_the_line_about_it_follows() {
    let stage = samples::place();
    let mut trial = Trial::of(&stage);
    assert!(trial.find("Roll the dice: about 5 minutes").is_some());
    assert_eq!(trial.press(&stage, Key::Down), None);
    // It has no room on one line, and breaks behind the name.
    let screen = trial.screen();
    let mut lines = screen.lines().map(str::trim_end);
    assert!(lines.any(|line| line.ends_with("One key, ten doors:")));
    assert!(lines.any(|line| line.ends_with("about 5 minutes")));
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("level-7")));
    assert_eq!(trial.press(&stage, Key::Char('2')), Some(pick("level-2")));
    let clicked = trial.click(&stage, "Auntie Bo is busy");
    assert_eq!(clicked.action, Some(pick("level-10")));
}

#[test]
fn lamps_lit_and_dark_differ_in_form_and_the_numbers_end_with_the_keys() {
    let screen = Trial::of(&samples::place()).screen();
    let row = |title: &str| {
        let found = screen.lines().find(|line| line.contains(title));
        found.unwrap_or_else(|| panic!("{title}")).to_owned()
    };
    assert!(row("The wrong door").contains("1  ✦ The wrong door"));
    assert!(row("The wrong door").contains("★★★"));
    assert!(row("The sticky note").contains("9  ○ The sticky note"));
    assert!(!row("The sticky note").contains('☆'));
    assert!(!row("A key to lend").contains("11"), "{screen}");
}

#[test]
fn the_picture_has_room_in_the_usual_window_and_the_lamps_in_a_row_in_a_large_one() {
    let pixels = |screen: &str| screen.matches('▀').count();
    let usual = Trial::of(&samples::place()).screen();
    assert!(pixels(&usual) > 300, "{usual}");
    let mut large = Trial::new(OPTIONS, 120, 40);
    large.draw(&samples::place());
    assert!(pixels(&large.screen()) > 1_000);
    let lamps = "✦ ✦ ✦   ✦ ✦ ○   ○ ○ ○   ○ ○ ○";
    assert!(large.find(lamps).is_some(), "{}", large.screen());
}

#[test]
fn a_lesson_begins_with_enter() {
    let stage = samples::lesson();
    for (columns, rows) in [(80, 24), (40, 12)] {
        let mut trial = Trial::new(OPTIONS, columns, rows);
        trial.draw(&stage);
        assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
        assert_eq!(trial.click(&stage, "begin").action, Some(Action::Go));
        assert_eq!(trial.press(&stage, Key::Up), None);
        assert_eq!(trial.press(&stage, Key::Enter), Some(pick("quit")));
    }
}

#[test]
fn the_focused_villager_is_seen_and_never_for_real_is_said_in_every_size() {
    let stage = samples::visited();
    let colours = Options {
        depth: Depth::None,
        ..OPTIONS
    };
    for (options, columns, rows) in [
        (OPTIONS, 80, 24),
        (OPTIONS, 40, 12),
        (OPTIONS, 120, 40),
        (colours, 80, 24),
    ] {
        let mut trial = Trial::new(options, columns, rows);
        trial.draw(&stage);
        assert!(trial.find("never use them").is_some(), "{}", trial.screen());
    }
    let mut trial = Trial::of(&stage);
    let before = trial.buffer().clone();
    assert_eq!(trial.press(&stage, Key::Down), None);
    let coat = |cells: &[Cell]| cells.iter().filter(|cell| cell.symbol() == "▀").count();
    assert_eq!(coat(before.content()), coat(trial.buffer().content()));
    assert_ne!(&before, trial.buffer());
}

/// The cells of the map that somebody stands before.
fn peopled(options: Options, stage: &Stage, steps: usize) -> Vec<usize> {
    let drawn = |stage: &Stage| {
        let mut trial = Trial::new(options, 80, 24);
        trial.draw(stage);
        for _ in 0..steps {
            assert_eq!(trial.press(stage, Key::Tab), None);
        }
        trial.buffer().clone()
    };
    let mut alone = stage.clone();
    if let Some(parade) = &mut alone.parade {
        parade.walkers.clear();
    }
    let (with, without) = (drawn(stage), drawn(&alone));
    let cells = with.content().iter().zip(without.content()).enumerate();
    cells
        .filter(|(_, (one, other))| one != other)
        .map(|(index, _)| index)
        .collect()
}

#[test]
fn villagers_stand_on_the_map_where_nothing_is_written() {
    let stage = samples::parade();
    let people = peopled(OPTIONS, &stage, 0);
    assert!(people.len() > 150, "three are seen: {} cells", people.len());
    let mut trial = Trial::of(&stage);
    let cells = trial.buffer().content().to_vec();
    for index in &people {
        assert_eq!(cells[*index].symbol(), "▀");
    }
    // Who clicks on one visits them.
    let middle = people[people.len() / 2];
    let column = u16::try_from(middle % 80).unwrap();
    let row = u16::try_from(middle / 80).unwrap();
    let pointer = Pointer::Press { column, row };
    let clicked = trial.face.input(&stage, Input::Pointer(pointer));
    assert_eq!(clicked.action, Some(pick("villagers")));
}

#[test]
fn villagers_walk_on_with_each_step_on_the_map_and_stand_still_without_motion() {
    let stage = samples::parade();
    // Where plates are in the way somebody may wait for a step or two.
    let moves = |options: Options, stage: &Stage, other: &Stage| {
        peopled(options, stage, 0) != peopled(options, other, 0)
    };
    let later = |steps: u64| Stage {
        moment: stage.moment + steps,
        ..stage.clone()
    };
    assert!((1..6).any(|steps| moves(OPTIONS, &stage, &later(steps))));
    assert!(!(1..6).any(|steps| moves(STILL, &stage, &later(steps))));
    let walked = (3..6).any(|steps| peopled(OPTIONS, &stage, 3) != peopled(OPTIONS, &stage, steps));
    assert!(walked, "nobody walks with the focus");
}

#[test]
fn nothing_wants_to_be_drawn_again_while_villagers_walk() {
    let stage = samples::parade();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.face.tick(std::time::Instant::now()), None);
}
