//! Looks at whole screens: snapshots, and what must hold on every one of them.

use proptest::prelude::*;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

use super::trials::{OPTIONS, Trial};
use super::{Depth, Face, Key, Options, ThemeName, samples};
use crate::stage::{Body, Stage};
use crate::words::{Catalog, Text};

/// Pictures are tested in their own room: here they are left as a plain shade.
fn without_pixels(screen: &str) -> String {
    screen.replace(['▀', '▄'], "▒")
}

pub(super) fn shot(options: Options, (columns, rows): (u16, u16), stage: &Stage) -> String {
    let mut trial = Trial::new(options, columns, rows);
    trial.draw(stage);
    without_pixels(&trial.screen())
}

#[test]
fn every_kind_of_screen_in_the_usual_window() {
    for (name, stage) in samples::all() {
        insta::assert_snapshot!(format!("usual_{name}"), shot(OPTIONS, (80, 24), &stage));
    }
}

#[test]
fn every_kind_of_screen_in_the_smallest_window() {
    for (name, stage) in samples::all() {
        insta::assert_snapshot!(format!("small_{name}"), shot(OPTIONS, (40, 12), &stage));
    }
}

#[test]
fn every_kind_of_screen_in_ascii_without_colours() {
    let options = Options {
        ascii: true,
        depth: Depth::None,
        ..OPTIONS
    };
    for (name, stage) in samples::all() {
        let screen = shot(options, (80, 24), &stage);
        assert!(screen.is_ascii(), "{name}:\n{screen}");
        insta::assert_snapshot!(format!("ascii_{name}"), screen);
    }
}

/// A show that has been watched to its end.
fn seen(stage: &Stage, (columns, rows): (u16, u16)) -> String {
    let mut trial = Trial::new(OPTIONS, columns, rows);
    trial.draw(stage);
    let start = std::time::Instant::now();
    trial.face.tick(start);
    trial.face.tick(start + std::time::Duration::from_mins(1));
    trial.draw(stage);
    trial.screen()
}

/// Where nothing moves.
pub(super) const STILL: Options = Options {
    motion: false,
    ..OPTIONS
};

#[test]
fn without_motion_a_show_ends_as_it_does_with_motion() {
    let shows = [
        samples::reveal(),
        samples::race(),
        samples::travel(),
        samples::arriving(),
    ];
    for stage in shows {
        for size in [(80, 24), (120, 40), (100, 30), (80, 17), (40, 12)] {
            let end = without_pixels(&seen(&stage, size));
            assert_eq!(shot(STILL, size, &stage), end, "{size:?}");
        }
    }
}

#[test]
fn the_lines_of_a_show_that_is_over_stand_beside_its_end_only_where_there_is_room() {
    let beats = samples::reveal().reveal.expect("there is a show").beats;
    let lines: Vec<String> = beats
        .iter()
        .map(|beat| Catalog::English.say(&beat.line))
        .collect();
    let told =
        |screen: &str| -> Vec<bool> { lines.iter().map(|line| screen.contains(line)).collect() };
    let large = shot(STILL, (120, 40), &samples::reveal());
    assert_eq!(told(&large), [true; 4], "{large}");
    let usual = shot(STILL, (80, 24), &samples::reveal());
    assert_eq!(told(&usual), [false; 4], "{usual}");
}

#[test]
fn the_performer_and_the_figure_stay_on_stage_when_a_show_has_been_seen() {
    let screen = seen(&samples::reveal(), (80, 24));
    for words in ["Not yet", "thousand tries", "more than the days", "go on"] {
        assert!(screen.contains(words), "{words}\n{screen}");
    }
    assert!(screen.contains("▀▀▀▀▀▀▀▀▀▀▀▀"), "the face\n{screen}");
    insta::assert_snapshot!("usual_reveal_seen", screen);
}

#[test]
fn when_a_picture_has_travelled_it_is_seen_who_has_a_copy_and_from_whom() {
    for (name, size) in [
        ("usual", (80, 24)),
        ("large", (120, 40)),
        ("small", (40, 12)),
    ] {
        let screen = without_pixels(&seen(&samples::travel(), size));
        insta::assert_snapshot!(format!("{name}_travel_seen"), screen);
    }
    let large = seen(&samples::travel(), (120, 40));
    assert!(large.contains("Maya and Sam: deleted."), "{large}");
    let usual = seen(&samples::travel(), (80, 24));
    for words in [
        "× deleted it",
        "■ a mug",
        "■ kept it",
        "· not yet",
        "from Sam",
    ] {
        assert!(usual.contains(words), "{words}\n{usual}");
    }
}

#[test]
fn a_talk_has_frames_and_a_large_face_in_a_large_window() {
    let is_still = |stage: &Stage| stage.chat.is_some() && stage.reveal.is_none();
    for (name, stage) in samples::all().into_iter().filter(|it| is_still(&it.1)) {
        insta::assert_snapshot!(format!("large_{name}"), shot(OPTIONS, (120, 40), &stage));
    }
}

#[test]
fn a_card_won_with_a_picture_that_travels_has_a_frame_only_where_it_touches_no_other() {
    let mut stage = samples::travel();
    if let Some(feedback) = &mut stage.feedback {
        feedback.because = Text::from_data("By then the mug was baked, twice. ".repeat(8));
        feedback.oops = Some(Text::new("A mug for all"));
    }
    let framed = "─ ✦ New oops card ─";
    let usual = seen(&stage, (80, 24));
    assert!(usual.contains("✦ New oops card: A mug for all"), "{usual}");
    assert!(!usual.contains(framed), "{usual}");
    let large = seen(&stage, (120, 40));
    assert!(large.contains(framed), "{large}");
}

#[test]
fn the_button_after_a_show_has_air_and_what_is_all_met_is_not_listed() {
    let mut stage = samples::reveal();
    let air = |screen: &str| {
        let rows: Vec<&str> = screen.lines().collect();
        let row = rows.iter().position(|row| row.contains("go on"));
        let row = row.expect("the button is shown");
        assert_eq!(rows[row - 1].trim(), "", "{screen}");
    };
    let open = seen(&stage, (80, 24));
    air(&open);
    assert!(open.contains("Guessatron gives up"), "{open}");
    if let Body::Field(field) = &mut stage.body {
        for goal in &mut field.goals {
            goal.met = Some(true);
        }
    }
    let met = seen(&stage, (80, 24));
    air(&met);
    assert!(!met.contains("Guessatron gives up"), "{met}");
}

#[test]
fn key_hints_take_one_row_and_the_main_ones_keep_their_words() {
    let screen = shot(OPTIONS, (80, 24), &samples::choose());
    let last = screen.lines().last().expect("the hints");
    for words in ["hint", "ask Auntie Bo", "rewind", "help", "leave", "S   W"] {
        assert!(last.contains(words), "{words}\n{screen}");
    }
    let wide = shot(OPTIONS, (120, 40), &samples::choose());
    for words in ["words", "so far", "plain"] {
        assert!(wide.contains(words), "{words}\n{wide}");
    }
    let typing = shot(OPTIONS, (80, 24), &samples::field());
    let last = typing.lines().last().expect("the hints");
    for words in ["hint", "ask Auntie Bo", "rewind", "F1", "Esc"] {
        assert!(last.contains(words), "{words}\n{typing}");
    }
}

#[test]
fn two_locks_stand_side_by_side_with_how_each_ended() {
    let options = Options {
        motion: false,
        ..OPTIONS
    };
    let usual = shot(options, (80, 24), &samples::race());
    for words in [
        "it is open!",
        "it holds!",
        "403 tries",
        "About 8 trillion tries",
        "go on",
    ] {
        assert!(usual.contains(words), "{words}\n{usual}");
    }
    insta::assert_snapshot!("usual_race_over", usual);
    let small = shot(options, (40, 12), &samples::race());
    assert!(small.contains("go on"), "{small}");
}

#[test]
fn a_window_that_is_too_small_says_so_and_recovers_at_once() {
    let stage = samples::choose();
    let mut trial = Trial::new(OPTIONS, 39, 11);
    trial.draw(&stage);
    insta::assert_snapshot!("too_small", trial.screen());
    trial.resize(80, 24);
    trial.draw(&stage);
    assert!(trial.screen().contains("The fish's name"));
    trial.resize(40, 11);
    trial.draw(&stage);
    assert!(trial.screen().contains("bigger"));
}

#[test]
fn every_word_passes_through_the_catalogue() {
    for size in [(80, 24), (40, 12), (20, 6)] {
        for motion in [true, false] {
            let options = Options {
                catalog: Catalog::Pseudo,
                motion,
                ..OPTIONS
            };
            for (name, stage) in samples::all() {
                let screen = shot(options, size, &stage);
                // A key's name is one letter; what a child types stays as it is.
                let screen = screen.replace("b u b b l e s", "").replace("bubbles", "");
                let plain = screen
                    .split(|letter: char| !letter.is_alphabetic())
                    .filter(|word| word.chars().count() > 1)
                    .find(|word| {
                        word.chars().any(|letter| letter.is_ascii_alphabetic()) && *word != "F10"
                    });
                assert_eq!(plain, None, "{name}:\n{screen}");
            }
        }
    }
}

#[test]
fn without_colours_no_cell_has_any_and_only_bold_and_reverse_are_used() {
    let options = Options {
        depth: Depth::None,
        ..OPTIONS
    };
    for (name, stage) in samples::all() {
        let mut trial = Trial::new(options, 80, 24);
        trial.draw(&stage);
        for cell in trial.buffer().content() {
            assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{name}");
            let allowed = Modifier::BOLD | Modifier::REVERSED;
            assert!(allowed.contains(cell.modifier), "{name}");
        }
    }
}

#[test]
fn each_depth_uses_its_own_colours_only() {
    for (name, stage) in samples::all() {
        for depth in [Depth::Indexed256, Depth::Sixteen] {
            let mut trial = Trial::new(Options { depth, ..OPTIONS }, 80, 24);
            trial.draw(&stage);
            for cell in trial.buffer().content() {
                for colour in [cell.fg, cell.bg] {
                    assert!(!matches!(colour, Color::Rgb(..)), "{name}");
                    if depth == Depth::Sixteen {
                        assert!(!matches!(colour, Color::Indexed(16..)), "{name}");
                    }
                }
            }
        }
    }
}

#[test]
fn pictures_are_drawn_in_colour_and_said_in_words_elsewhere() {
    let mut trial = Trial::of(&samples::picture());
    assert!(trial.screen().contains('▀'));
    assert!(!trial.screen().contains("a photo of a fish"));
    trial.resize(40, 12);
    trial.draw(&samples::picture());
    assert!(
        trial.screen().contains("a photo of a fish"),
        "{}",
        trial.screen()
    );
}

#[test]
fn the_cursor_stands_on_the_focus() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    for label in [
        "The fish's name",
        "Three words",
        "The score",
        "The first thing",
    ] {
        let row = trial.find(label).expect("every item is shown").1;
        assert_eq!(trial.cursor().y, row, "{label}");
        assert!(trial.row(row).contains('▸'));
        let _ = trial.key(&stage, Key::Down);
    }
    let field = samples::field();
    let mut trial = Trial::of(&field);
    let (column, row) = trial
        .find("b u b b l e s 2 0 1 6 !")
        .expect("the text is shown");
    assert_eq!((trial.cursor().x, trial.cursor().y), (column + 24, row));
}

#[test]
fn letter_keys_for_the_pointer_in_both_windows() {
    for (name, size) in [("usual", (80, 24)), ("small", (40, 12))] {
        let stage = samples::field();
        let mut trial = Trial::new(OPTIONS, size.0, size.1);
        trial.draw(&stage);
        trial.face.view.letters = true;
        trial.draw(&stage);
        insta::assert_snapshot!(format!("{name}_letters"), trial.screen());
    }
}

#[test]
fn a_veiled_field_shows_no_character_of_it() {
    let mut stage = samples::field();
    if let Body::Field(field) = &mut stage.body {
        field.veiled = true;
    }
    let trial = Trial::of(&stage);
    assert!(trial.find("● ● ●").is_some());
    assert!(trial.find("b u b").is_none());
}

#[test]
fn a_large_window_has_larger_pictures() {
    let pixels = |columns, rows| {
        let mut trial = Trial::new(OPTIONS, columns, rows);
        trial.draw(&samples::say());
        trial.screen().matches('▀').count()
    };
    assert!(pixels(80, 24) >= 24 * 12);
    assert!(pixels(120, 40) > 2 * pixels(80, 24));
    assert_eq!(pixels(40, 12), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever the size and the keys: no panic, only glyphs of one cell, the cursor inside.
    #[test]
    fn any_stage_is_drawn_at_any_size(
        which in 0_usize..14,
        columns in 0_u16..300,
        rows in 0_u16..100,
        long in 0_usize..40,
        ascii in any::<bool>(),
        depth in prop::sample::select(vec![Depth::True, Depth::Indexed256, Depth::None]),
        keys in prop::collection::vec(0_usize..10, 0..8),
    ) {
        let all = samples::all();
        let (_, mut stage) = all.into_iter().nth(which).expect("there are fourteen");
        if let Some(speech) = &mut stage.speech {
            let words = "Wörter und noch mehr 字 Wörter. ".repeat(long);
            speech.text = Text::from_data(words);
        }
        let options = Options { ascii, depth, theme: ThemeName::Paper, ..OPTIONS };
        let mut trial = Trial::new(options, columns, rows);
        trial.draw(&stage);
        let known = [
            Key::Up, Key::Down, Key::Left, Key::Right, Key::Tab,
            Key::PageDown, Key::PageUp, Key::End, Key::Char('x'), Key::BackTab,
        ];
        for key in keys {
            let _ = trial.key(&stage, known[key]);
        }
        for cell in trial.buffer().content() {
            prop_assert_eq!(cell.symbol().width(), 1);
        }
        let cursor = trial.cursor();
        prop_assert!(columns == 0 || rows == 0 || (cursor.x < columns && cursor.y < rows));
        let _ = Face::fits(&stage, columns, rows, options);
    }
}
