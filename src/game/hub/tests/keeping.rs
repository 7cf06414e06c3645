//! What is kept, what can't be, and what must be said about it.

use crate::content::LevelId;
use crate::game::samples::{Evening, keeper, setup};
use crate::game::{Progress, Start};
use crate::stage::Action;
use crate::words::Text;

const BETTER: &str = "This level was made better since you left. It begins anew.";

/// A keeper who left the story behind its first step.
fn left_in_the_middle() -> Progress {
    let mut evening = Evening::level("place/story");
    evening.go();
    evening.progress().clone()
}

fn at_story(progress: Progress) -> Evening {
    let level = LevelId::new("place/story");
    Evening::begin(setup(Start::Level(Box::new(progress), level))).0
}

#[test]
fn a_level_goes_on_where_it_was_left() {
    let evening = at_story(left_in_the_middle());
    assert_eq!(evening.game.session().unwrap().spot().step, 1);
    assert_eq!(evening.notice(), None);
}

#[test]
fn a_level_of_another_text_begins_anew_and_says_so_even_when_saves_succeed() {
    let mut progress = left_in_the_middle();
    progress.resume.as_mut().unwrap().hash += 1;
    let mut evening = at_story(progress);
    assert_eq!(evening.game.session().unwrap().spot().step, 0);
    assert_eq!(evening.notice().unwrap(), BETTER);
    let kept = evening.progress().clone();
    evening.saved(kept);
    assert_eq!(evening.notice().unwrap(), BETTER);
    evening.go();
    assert_eq!(evening.notice(), None);
}

#[test]
fn another_level_than_the_one_that_was_left_begins_without_a_notice() {
    let mut progress = left_in_the_middle();
    progress.resume.as_mut().unwrap().hash += 1;
    let level = LevelId::new("place/work");
    let (evening, _) = Evening::begin(setup(Start::Level(Box::new(progress), level)));
    assert_eq!(evening.notice(), None);
}

#[test]
fn what_must_be_said_at_the_start_is_said_wherever_the_game_begins() {
    for start in [
        Start::Title,
        Start::Village(Box::new(keeper("Fizzy Sock Yak"))),
        Start::Level(
            Box::new(keeper("Fizzy Sock Yak")),
            LevelId::new("place/story"),
        ),
    ] {
        let mut setup = setup(start);
        setup.notice = Some(Text::new("A file was set aside."));
        let (mut evening, _) = Evening::begin(setup);
        assert_eq!(evening.notice().unwrap(), "A file was set aside.");
        evening.saved(keeper("Fizzy Sock Yak"));
        assert_eq!(evening.notice().unwrap(), "A file was set aside.");
        for action in [
            Action::Go,
            crate::activity::samples::pick("letterbox"),
            crate::activity::samples::pick("play"),
        ] {
            evening.act(action);
        }
        assert_eq!(evening.notice(), None);
    }
}

#[test]
fn a_save_that_failed_is_said_until_one_succeeds_and_play_goes_on() {
    let mut evening = Evening::level("place/story");
    let moment = evening.moment();
    assert!(evening.not_saved("The disk is full.").is_empty());
    assert_eq!(evening.moment(), moment);
    assert_eq!(evening.notice().unwrap(), "The disk is full.");
    assert_eq!(evening.go(), ["save Fizzy Sock Yak"]);
    assert_eq!(evening.notice().unwrap(), "The disk is full.");
    let kept = evening.progress().clone();
    assert!(evening.saved(kept).is_empty());
    assert_eq!(evening.notice(), None);
}

#[test]
fn a_keeper_who_comes_back_from_the_title_finds_everything_as_it_was_left() {
    let mut evening = Evening::village();
    evening.pick("workshop");
    evening.pick("level-2");
    evening.go();
    evening.leave();
    evening.pick("workshop");
    evening.pick("level-1");
    evening.leave();
    while evening.heading() != "Otterlock" {
        evening.leave();
    }
    assert!(evening.game.progress().is_none());
    evening.pick("play");
    assert_eq!(evening.seen()[0], "keeper-1: Fizzy Sock Yak (3 stars) None");
    evening.pick("keeper-1");
    assert_eq!(evening.progress().stars(&LevelId::new("place/short")), 3);
    let resume = evening.progress().resume.as_ref().unwrap();
    assert_eq!(resume.level, LevelId::new("place/work"));
}

/// A keeper who has finished the short level elsewhere.
fn elsewhere(name: &str) -> Progress {
    let mut evening = Evening::begin(setup(Start::Level(
        Box::new(keeper(name)),
        LevelId::new("place/short"),
    )))
    .0;
    evening.go();
    evening.progress().clone()
}

#[test]
fn a_save_brings_in_what_another_game_has_kept() {
    let mut evening = Evening::level("place/story");
    assert!(evening.saved(elsewhere("Fizzy Sock Yak")).is_empty());
    assert_eq!(evening.progress().stars(&LevelId::new("place/short")), 3);
    let resume = evening.progress().resume.as_ref().unwrap();
    assert_eq!(resume.level, LevelId::new("place/story"), "ours");
}

#[test]
fn a_late_save_of_another_keeper_gives_nobody_their_stars() {
    let mut evening = Evening::village();
    evening.saved(elsewhere("Happy Jelly Newt"));
    assert_eq!(evening.progress().stars(&LevelId::new("place/short")), 0);
    assert_eq!(evening.progress().name.as_str(), "Fizzy Sock Yak");
}

/// At the fork of the story, with a poor first answer that won a card.
fn answered_poorly() -> Evening {
    let mut evening = Evening::level("place/story");
    evening.go();
    evening.pick("option-2");
    evening
}

#[test]
fn leaving_and_coming_back_makes_no_first_answer_undone() {
    let mut evening = answered_poorly();
    assert_eq!(evening.leave(), ["save Fizzy Sock Yak"]);
    assert!(evening.progress().oops.contains("place/story#jam"));
    evening.pick("letterbox");
    evening.pick("level-1");
    evening.pick("option-1");
    for _ in 0..3 {
        evening.go();
        evening.pick("option-1");
    }
    let record = &evening.progress().levels[&LevelId::new("place/story")];
    assert_eq!((record.missed.n, record.missed.of), (1, 1));
    assert_eq!(record.stars, 3);
}

#[test]
fn a_card_is_announced_when_it_is_new_and_never_again() {
    let mut evening = Evening::level("place/story");
    let card = |evening: &Evening| evening.game.stage().feedback.unwrap().oops;
    for is_new in [true, false] {
        evening.go();
        evening.pick("option-2");
        assert_eq!(card(&evening).is_some(), is_new);
        evening.go();
        evening.go();
        evening.pick("option-1");
        evening.go();
        evening.go();
        let announced = "- 1 funny disaster for your Oops album.".to_owned();
        assert_eq!(evening.seen().contains(&announced), is_new);
        assert!(evening.progress().oops.contains("place/story#jam"));
        evening.pick("again");
    }
}

#[test]
fn quitting_keeps_what_was_answered_last() {
    let mut evening = answered_poorly();
    assert_eq!(evening.act(Action::Quit), ["save Fizzy Sock Yak", "quit"]);
    let checkpoint = &evening.progress().resume.as_ref().unwrap().checkpoint;
    assert_eq!(checkpoint.first.len(), 1);
    assert_eq!(checkpoint.spot.step, 1);
}

#[test]
fn quitting_after_the_end_leaves_nothing_to_go_on_with() {
    let mut evening = Evening::level("place/short");
    evening.go();
    evening.act(Action::Quit);
    assert_eq!(evening.progress().resume, None);
}

/// A game in a level that rolls a phrase, with another that asks for it.
fn at_the_dice(guest: bool) -> Evening {
    use crate::activity::samples::{dice, people, recall};
    use crate::content::{Course, Ending, Level, Step};
    let level = |id: &str, step: Step| {
        Level::sample(id, vec![("start", vec![step, Step::End(Ending::Done)])])
    };
    let levels = vec![
        level("place/dice", dice().into()),
        level("place/recall", recall().into()),
    ];
    let start = Start::Level(
        Box::new(keeper("Fizzy Sock Yak")),
        LevelId::new("place/dice"),
    );
    let mut setup = setup(start);
    setup.course = std::sync::Arc::new(Course::sample(people(), vec![("workshop", levels)]));
    setup.guest = guest;
    Evening::begin(setup).0
}

#[test]
fn a_rolled_phrase_is_kept_with_the_next_save_and_asked_for_in_another_level() {
    for guest in [false, true] {
        let mut evening = at_the_dice(guest);
        evening.pick("more");
        evening.pick("take");
        let phrase = evening.progress().phrases["locker"].clone();
        assert_eq!(phrase.indices().len(), 4);
        evening.go();
        evening.go();
        let saved = evening.go();
        assert_eq!(saved.is_empty(), guest, "{saved:?}");
        evening.leave();
        evening.pick("workshop");
        evening.pick("level-2");
        let session = evening.game.session().unwrap();
        assert_eq!(session.phrases()["locker"], phrase);
        let body = evening.game.stage().body;
        assert!(
            matches!(body, crate::stage::Body::Field(_)),
            "it is asked for at once"
        );
    }
}
