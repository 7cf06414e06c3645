//! The whole story in one go: from a keeper who is new to the thanks of the village, in each face.

mod support;

use otterlock::content::LevelId;
use otterlock::game::{Game, Progress};
use otterlock::stage::{Action, Body, Layout};
use otterlock::words::Catalog;

use support::house::{House, course, levels};
use support::talk::{Talk, line_for};
use support::twin::Twin;
use support::winner;

/// More actions than the whole story takes.
const PATIENCE: usize = 8_000;

/// Somebody who plays every level well, and always takes the first way on.
#[derive(Default)]
struct Walker {
    /// The levels that were played, in their order.
    played: Vec<LevelId>,
    /// How often the map was come to.
    maps: usize,
    last: Option<Layout>,
}

impl Walker {
    /// What to do now; nothing once the map is there again, after the thanks.
    fn next(&mut self, game: &Game) -> Option<Action> {
        let pick = |id: &str| Some(Action::Pick(id.to_owned().into()));
        let stage = game.stage();
        let is_map = stage.layout == Layout::Village;
        self.maps += usize::from(is_map && self.last != Some(Layout::Village));
        self.last = Some(stage.layout);
        if let Some(session) = game.session().filter(|session| !session.is_over()) {
            let level = session.level().id();
            if self.played.last() != Some(level) {
                self.played.push(level.clone());
            }
            return Some(winner::win(game));
        }
        match (stage.layout, &stage.body) {
            (Layout::Title, _) => pick("play"),
            (Layout::Village, _) if self.maps == 1 => pick("letterbox"),
            (Layout::Village, _) => None,
            (_, Body::Menu(menu)) => {
                let is_new = menu.items.iter().any(|item| item.id.as_str() == "this-one");
                let first = menu.items.first()?.id.as_str();
                pick(if is_new { "this-one" } else { first })
            }
            _ => Some(Action::Go),
        }
    }
}

/// Every level was played once, in the order of the course, with all stars.
fn is_whole(walker: &Walker, progress: &Progress) {
    let all = levels(&course());
    assert_eq!(all.len(), 39);
    assert_eq!(walker.played, all);
    for level in all {
        assert_eq!(progress.stars(&level), 3, "{level}");
    }
}

#[test]
fn the_whole_story_is_heard_in_plain_text_from_a_new_keeper_to_the_thanks() {
    let mut walker = Walker::default();
    let mut talk = Talk::begin(House::title(), Catalog::English);
    for _ in 0..PATIENCE {
        let Some(action) = walker.next(&talk.house.game) else {
            break;
        };
        let line = line_for(&talk.house.stage(), &action);
        talk.say(&line);
    }
    is_whole(&walker, talk.house.progress());
    let keeper = talk.house.progress().name.to_string();
    assert!(
        talk.said.contains(&format!("Thank you, {keeper}")),
        "{keeper}"
    );
    assert!(!talk.said.contains("Not yet"));
    // For whoever wants to read it: `cargo test --test story -- --nocapture`.
    println!("{}", talk.said);
}

#[test]
fn the_whole_story_is_played_by_keys_from_a_new_keeper_to_the_thanks() {
    let mut walker = Walker::default();
    let mut twin = Twin::begin(House::title());
    for _ in 0..PATIENCE {
        let Some(action) = walker.next(&twin.house.game) else {
            break;
        };
        twin.act(&action);
    }
    is_whole(&walker, twin.house.progress());
}
