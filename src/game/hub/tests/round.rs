//! Ways through the game from screen to screen.

use crate::activity::samples::put;
use crate::content::LevelId;
use crate::game::samples::{Evening, keeper, setup};
use crate::game::{Settings, Start, Theme};
use crate::stage::{Action, Edit, Typed};

fn title() -> Evening {
    Evening::begin(setup(Start::Title)).0
}

#[test]
fn a_new_keeper_walks_from_the_title_to_a_result_and_back_to_the_village() {
    let mut evening = title();
    assert_eq!(evening.heading(), "Otterlock");
    assert!(evening.pick("play").is_empty());
    assert_eq!(evening.heading(), "Who will you be?");
    let effects = evening.pick("this-one");
    let name = evening.progress().name.to_string();
    assert_eq!(effects, [format!("save {name}"), "apply Dusk".into()]);
    assert_eq!(evening.heading(), "Pebblebrook");
    assert!(evening.pick("workshop").is_empty());
    assert_eq!(evening.heading(), "Place workshop");
    assert_eq!(evening.pick("level-2"), [format!("save {name}")]);
    assert_eq!(evening.heading(), "Level place/short");
    assert!(evening.progress().resume.is_some());
    assert_eq!(evening.go(), [format!("save {name}")]);
    assert_eq!(
        evening.seen()[0],
        "3 stars: Every choice worked, without the last hint!"
    );
    assert_eq!(evening.progress().resume, None);
    assert!(evening.pick("village").is_empty());
    assert_eq!(evening.heading(), "Pebblebrook");
}

#[test]
fn a_result_is_left_for_the_village_too() {
    let mut evening = Evening::village();
    evening.pick("workshop");
    evening.pick("level-2");
    evening.go();
    evening.leave();
    assert_eq!(evening.heading(), "Pebblebrook");
}

#[test]
fn a_finished_level_is_recorded_with_stars_days_and_times() {
    let mut evening = Evening::level("place/short");
    evening.go();
    assert!(
        evening
            .pick("again")
            .contains(&"save Fizzy Sock Yak".into())
    );
    assert_eq!(evening.heading(), "Level place/short");
    evening.go();
    let record = &evening.progress().levels[&LevelId::new("place/short")];
    assert_eq!((record.stars, record.times), (3, 2));
    assert_eq!(record.first, jiff::civil::date(2026, 5, 4));
    assert_eq!(record.last, record.first);
    evening.leave();
    assert_eq!(evening.heading(), "Pebblebrook");
}

#[test]
fn every_screen_is_left_for_the_one_before_it() {
    let mut evening = Evening::village();
    for (id, heading) in [
        ("workshop", "Place workshop"),
        ("album", "Oops album"),
        ("settings", "Settings"),
    ] {
        evening.pick(id);
        assert_eq!(evening.heading(), heading);
        evening.leave();
        assert_eq!(evening.heading(), "Pebblebrook");
    }
    // A place with one level opens it at once, and it is left for the map.
    evening.pick("letterbox");
    for (action, heading) in [
        (Action::Help, "Help"),
        (Action::Transcript, "So far"),
        (Action::Words, "Hard words"),
    ] {
        for back in [Action::Leave, Action::Go] {
            evening.act(action.clone());
            assert_eq!(evening.heading(), heading);
            evening.act(back);
            assert_eq!(evening.heading(), "Level place/story");
        }
    }
    evening.leave();
    assert!(evening.game.session().is_none());
    assert_eq!(evening.heading(), "Pebblebrook");
    assert_eq!(evening.leave(), ["apply Dusk"]);
    assert_eq!(evening.heading(), "Otterlock");
    assert!(evening.leave().is_empty());
}

#[test]
fn leaving_closes_an_open_hint_first() {
    let mut evening = Evening::level("place/story");
    evening.go();
    evening.act(Action::Hint);
    assert!(evening.leave().is_empty());
    assert!(evening.game.session().is_some(), "the level goes on");
    assert!(evening.game.stage().hint.is_none());
    evening.leave();
    assert!(evening.game.session().is_none());
}

#[test]
fn the_title_shows_help_promise_and_the_way_out() {
    let mut evening = title();
    for (id, heading) in [("help", "Help"), ("promise", "Our promise")] {
        evening.pick(id);
        assert_eq!(evening.heading(), heading);
        evening.go();
        assert_eq!(evening.heading(), "Otterlock");
    }
    assert_eq!(evening.pick("quit"), ["quit"]);
    assert!(evening.pick("nothing").is_empty());
    assert_eq!(evening.act(Action::Quit), ["quit"]);
}

#[test]
fn the_village_leads_to_the_title_by_its_own_item() {
    let mut evening = Evening::village();
    assert_eq!(evening.pick("title"), ["apply Dusk"]);
    assert_eq!(evening.heading(), "Otterlock");
    assert!(evening.game.progress().is_none());
}

#[test]
fn known_keepers_are_asked_for_and_somebody_new_can_come() {
    let mut setup = setup(Start::Title);
    setup.keepers = vec![keeper("Fizzy Sock Yak"), keeper("Happy Jelly Newt")];
    let (mut evening, _) = Evening::begin(setup);
    evening.pick("play");
    assert_eq!(
        evening.seen()[..3],
        [
            "keeper-1: Fizzy Sock Yak (0 stars) None",
            "keeper-2: Happy Jelly Newt (0 stars) None",
            "new: Somebody new None",
        ]
    );
    evening.pick("new");
    assert_eq!(evening.heading(), "Who will you be?");
    evening.leave();
    evening.pick("keeper-2");
    assert_eq!(evening.progress().name.as_str(), "Happy Jelly Newt");
    evening.leave();
    evening.pick("play");
    assert_eq!(evening.seen().len(), 5, "nobody is there twice");
}

#[test]
fn a_guest_plays_at_once_and_nothing_is_saved() {
    let mut setup = setup(Start::Title);
    setup.guest = true;
    let (mut evening, _) = Evening::begin(setup);
    assert_eq!(evening.pick("play"), ["apply Dusk"]);
    assert_eq!(evening.progress().name.as_str(), "Guest");
    evening.pick("workshop");
    assert!(evening.pick("level-2").is_empty());
    assert!(evening.go().is_empty());
    assert_eq!(evening.progress().stars(&LevelId::new("place/short")), 3);
    evening.leave();
    evening.pick("settings");
    assert_eq!(evening.pick("theme"), ["apply Paper"]);
    assert_eq!(evening.act(Action::Quit), ["quit"]);
}

#[test]
fn settings_are_applied_and_saved_and_hold_in_levels() {
    let mut evening = Evening::village();
    evening.pick("settings");
    assert_eq!(
        evening.pick("theme"),
        ["save Fizzy Sock Yak", "apply Paper"]
    );
    for id in ["motion", "fewer-words", "veil", "mouse"] {
        assert_eq!(evening.pick(id).len(), 2, "{id}");
    }
    assert!(evening.pick("sound").is_empty());
    let expected = Settings {
        theme: Theme::Paper,
        motion: false,
        fewer_words: true,
        veil: true,
        mouse: false,
    };
    assert_eq!(evening.game.settings(), expected);
    assert_eq!(evening.progress().settings, expected);
    evening.leave();
    evening.pick("letterbox");
    evening.pick("level-1");
    assert_eq!(evening.seen()[0], "Pip [pip-face happy]: Hello, briefly");
}

#[test]
fn a_keeper_has_settings_of_their_own_and_the_title_the_usual_ones() {
    let mut paper = keeper("Fizzy Sock Yak");
    paper.settings.theme = Theme::Paper;
    let (mut evening, effects) = Evening::begin(setup(Start::Village(Box::new(paper))));
    assert_eq!(effects, ["save Fizzy Sock Yak", "apply Paper"]);
    assert_eq!(evening.leave(), ["apply Dusk"]);
    assert_eq!(evening.game.settings(), Settings::default());
}

#[test]
fn a_level_that_is_not_there_leaves_the_keeper_in_the_village() {
    let evening = Evening::level("place/nowhere");
    assert_eq!(evening.heading(), "Pebblebrook");
    assert!(evening.game.session().is_none());
}

#[test]
fn plain_mode_is_asked_of_the_host_and_changes_nothing() {
    let mut evening = Evening::level("place/story");
    let seen = evening.seen();
    assert_eq!(evening.act(Action::Plain), ["plain"]);
    assert_eq!(evening.seen(), seen);
}

#[test]
fn what_is_not_offered_does_nothing() {
    let mut evening = Evening::level("place/story");
    let (seen, moment) = (evening.seen(), evening.moment());
    for action in [
        Action::Rewind,
        Action::Hint,
        Action::Submit,
        Action::Veil,
        crate::activity::samples::pick("option-1"),
        put("card-1", "bin-1"),
        Action::Edit(Edit::Insert(Typed::new("x"))),
    ] {
        assert!(evening.act(action).is_empty());
    }
    assert_eq!(evening.seen(), seen);
    assert_eq!(evening.moment(), moment);
}

#[test]
fn the_moment_changes_exactly_when_there_is_something_new_to_read() {
    let mut evening = Evening::level("place/work");
    let changes = |evening: &mut Evening, action: Action| {
        let before = evening.moment();
        evening.act(action);
        evening.moment() - before
    };
    assert_eq!(changes(&mut evening, put("card-1", "bin-1")), 0);
    assert_eq!(changes(&mut evening, put("card-2", "bin-1")), 0);
    assert_eq!(changes(&mut evening, Action::Hint), 0);
    assert_eq!(changes(&mut evening, Action::Ask), 0);
    assert_eq!(changes(&mut evening, Action::Rewind), 1);
    assert_eq!(changes(&mut evening, Action::Help), 1);
    assert_eq!(changes(&mut evening, Action::Leave), 1);
    evening.act(put("card-2", "bin-2"));
    evening.act(put("card-3", "bin-1"));
    assert_eq!(changes(&mut evening, Action::Go), 1);
    let insert = Action::Edit(Edit::Insert(Typed::new("x")));
    assert_eq!(changes(&mut evening, insert), 0);
    assert_eq!(changes(&mut evening, Action::Edit(Edit::Left)), 0);
    assert_eq!(changes(&mut evening, Action::Veil), 0);
    assert_eq!(changes(&mut evening, Action::Plain), 0);
    assert_eq!(changes(&mut evening, Action::Leave), 1);
    evening.pick("settings");
    assert_eq!(
        changes(&mut evening, crate::activity::samples::pick("veil")),
        0
    );
}

#[test]
fn a_new_game_begins_with_its_first_moment() {
    assert_eq!(title().moment(), 1);
}
