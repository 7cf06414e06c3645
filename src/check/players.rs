//! Plays a level in every manner, and keeps what is seen on the way.

use std::sync::Arc;

use super::findings::Findings;
use super::kinds::{NEVER_ENDS, NOT_WON};
use super::play::{Manner, Player};
use super::texts::step_path;
use crate::activity::Input;
use crate::content::{Course, Level};
use crate::game::{Session, SessionEffect, Settings, Spot};
use crate::password::{self, Phrases};
use crate::stage::Stage;

/// More actions than any step needs: eight cards tried twice, or three gaps with all that happens.
const ACTIONS_A_STEP: usize = 64;

/// Stars for a level that is won as well as possible.
const ALL_STARS: u8 = 3;

/// The same for every play, so that the same course has the same problems.
const SEED: u64 = 0;

/// Something that was on stage.
pub(super) struct Seen {
    /// The path of the step.
    pub(super) path: String,
    pub(super) stage: Stage,
    /// Whether it was in the form with fewer words.
    pub(super) fewer_words: bool,
}

/// What came of playing a level in every manner.
pub(super) struct Played {
    /// All that was on stage.
    pub(super) seen: Vec<Seen>,
    /// The steps of whoever does everything well, in the order in which they are played.
    pub(super) best_way: Vec<Spot>,
}

/// Plays the level in every manner and both forms of words.
pub(super) fn look(
    findings: &mut Findings<'_>,
    course: &Arc<Course>,
    level: &Arc<Level>,
) -> Played {
    let mut seen = Vec::new();
    let mut best_way = Vec::new();
    for manner in Manner::ALL {
        for fewer_words in [false, true] {
            let is_best = manner == Manner::Winner && !fewer_words;
            let play = play((course, level), manner, fewer_words, |spot, stage| {
                note(&mut seen, spot, stage, fewer_words);
                if is_best {
                    go_on(&mut best_way, spot);
                }
            });
            // Both forms go the same ways, so that one of them is enough to tell of.
            if fewer_words {
                continue;
            }
            match play {
                Play::Ended(stars) => {
                    if manner == Manner::Winner && stars < ALL_STARS {
                        let what = format!("Playing it well wins {stars} of {ALL_STARS} stars.");
                        findings.report(&NOT_WON, "scenes", what);
                    }
                }
                Play::Stuck { path, actions } => {
                    let what = format!(
                        "A player {} is still at this step after {actions} actions.",
                        manner.name()
                    );
                    findings.report(&NEVER_ENDS, &path, what);
                }
            }
        }
    }
    Played { seen, best_way }
}

/// The steps of whoever does everything well, in the order in which they are played.
pub(super) fn best_way(course: &Arc<Course>, level: &Arc<Level>) -> Vec<Spot> {
    let mut way = Vec::new();
    play((course, level), Manner::Winner, false, |spot, _| {
        go_on(&mut way, spot);
    });
    way
}

/// Adds a step, unless it is the one that is played already.
fn go_on(way: &mut Vec<Spot>, spot: &Spot) {
    if way.last() != Some(spot) {
        way.push(spot.clone());
    }
}

/// How a play went.
enum Play {
    /// With so many stars.
    Ended(u8),
    /// Or not at all.
    Stuck { path: String, actions: usize },
}

fn play(
    (course, level): (&Arc<Course>, &Arc<Level>),
    manner: Manner,
    fewer_words: bool,
    mut on_stage: impl FnMut(&Spot, Stage),
) -> Play {
    let settings = Settings {
        motion: false,
        fewer_words,
        ..Settings::default()
    };
    let (course, level) = (Arc::clone(course), Arc::clone(level));
    let steps: usize = level.scenes().values().map(|scene| scene.steps.len()).sum();
    let most = ACTIONS_A_STEP * (steps + 1);
    let mut session = Session::begin(
        course,
        Arc::clone(&level),
        (SEED, 0),
        Phrases::new(),
        settings,
    );
    let mut player = Player::new(manner);
    let mut actions = 0;
    while !session.is_over() {
        let spot = session.spot().clone();
        let stage = session.stage(settings);
        let action = level
            .step(&spot.scene, spot.step)
            .and_then(|step| player.next(&stage, (&spot, step), session.phrases()));
        on_stage(&spot, stage);
        let Some(action) = action.filter(|_| actions < most) else {
            let path = step_path(&spot.scene, spot.step);
            return Play::Stuck { path, actions };
        };
        actions += 1;
        act(&mut session, Input::Act(action), settings);
    }
    Play::Ended(session.outcome().stars)
}

/// Does something, and judges a password at once if one is to be judged.
fn act(session: &mut Session, input: Input, settings: Settings) {
    for effect in session.update(input, settings) {
        if let SessionEffect::Score {
            ticket,
            secret,
            known,
        } = effect
        {
            let strength = password::strength(&secret, &known);
            // One judgement may ask for the next.
            act(session, Input::Scored { ticket, strength }, settings);
        }
    }
}

/// Keeps what is on stage, unless the same was there before.
fn note(seen: &mut Vec<Seen>, spot: &Spot, mut stage: Stage, fewer_words: bool) {
    let path = step_path(&spot.scene, spot.step);
    // How far along one is takes no room.
    if let Some(trail) = &mut stage.trail {
        trail.done = 0;
    }
    let earlier = seen.iter().filter(|earlier| earlier.path == path);
    if !earlier.into_iter().any(|earlier| earlier.stage == stage) {
        seen.push(Seen {
            path,
            stage,
            fewer_words,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{GOOD, files};
    use super::*;
    use crate::content::read_course;

    fn seen(manner: Manner) -> (Play, Vec<Seen>) {
        let course = Arc::new(read_course(&files(GOOD)).expect("it is good"));
        let level = Arc::clone(course.levels().values().next().expect("one level"));
        let mut seen = Vec::new();
        let play = play((&course, &level), manner, false, |spot, stage| {
            note(&mut seen, spot, stage, false);
        });
        (play, seen)
    }

    fn stars(manner: Manner) -> Option<u8> {
        match seen(manner).0 {
            Play::Ended(stars) => Some(stars),
            Play::Stuck { .. } => None,
        }
    }

    fn feedbacks(manner: Manner) -> Vec<(String, bool)> {
        let (_, seen) = seen(manner);
        seen.into_iter()
            .filter_map(|page| {
                let tone = page.stage.feedback?.tone;
                Some((page.path, tone == crate::stage::Tone::NotYet))
            })
            .collect()
    }

    #[test]
    fn each_manner_ends_with_the_stars_that_it_deserves() {
        assert_eq!(stars(Manner::Winner), Some(3));
        assert_eq!(
            stars(Manner::Asker),
            Some(2),
            "the hints that explain were opened"
        );
        assert_eq!(stars(Manner::Careless), Some(1));
        assert_eq!(stars(Manner::OverCareful), Some(1));
    }

    #[test]
    fn the_winner_never_hears_not_yet() {
        let feedbacks = feedbacks(Manner::Winner);
        assert!(feedbacks.len() >= 5, "{feedbacks:?}");
        assert!(
            feedbacks.iter().all(|(_, not_yet)| !not_yet),
            "{feedbacks:?}"
        );
    }

    #[test]
    fn the_careless_and_the_over_careful_are_poor_first_and_good_then() {
        for manner in [Manner::Careless, Manner::OverCareful] {
            let feedbacks = feedbacks(manner);
            for step in ["start › step 3", "start › step 5"] {
                let of_step = feedbacks.iter().filter(|(path, _)| path == step);
                let tones: Vec<bool> = of_step.map(|(_, not_yet)| *not_yet).collect();
                assert_eq!(tones.first(), Some(&true), "{step}: {feedbacks:?}");
                assert_eq!(tones.last(), Some(&false), "{step}: {feedbacks:?}");
            }
        }
        let (_, seen) = seen(Manner::Careless);
        assert!(seen.iter().any(|page| page.path == "look-again › step 1"));
        let at_forge = || seen.iter().filter(|page| page.path == "start › step 4");
        let said = |words: &str| {
            at_forge().any(|page| {
                let speech = page.stage.speech.as_ref();
                speech.is_some_and(|speech| speech.text.source() == words)
            })
        };
        assert!(said("Toast for me."), "the password is left as it is");
        assert!(!said("Hooray!"));
    }

    #[test]
    fn the_asker_sees_every_hint_and_what_the_grown_up_says() {
        let (_, seen) = seen(Manner::Asker);
        let mut numbers: Vec<usize> = seen
            .iter()
            .filter(|page| page.path == "start › step 2")
            .filter_map(|page| Some(page.stage.hint.as_ref()?.number))
            .collect();
        numbers.sort_unstable();
        assert_eq!(numbers, [0, 1, 2, 3]);
    }

    #[test]
    fn the_same_page_is_kept_once() {
        let course = Arc::new(read_course(&files(GOOD)).expect("it is good"));
        let level = Arc::clone(course.levels().values().next().expect("one level"));
        let mut twice = Vec::new();
        for _ in 0..2 {
            play((&course, &level), Manner::Winner, false, |spot, stage| {
                note(&mut twice, spot, stage, false);
            });
        }
        assert_eq!(twice.len(), seen(Manner::Winner).1.len());
    }

    #[test]
    fn the_best_way_goes_by_each_step_once() {
        let course = Arc::new(read_course(&files(GOOD)).expect("it is good"));
        let level = Arc::clone(course.levels().values().next().expect("one level"));
        let way = best_way(&course, &level);
        let steps: Vec<(&str, usize)> = way
            .iter()
            .map(|spot| (spot.scene.as_str(), spot.step))
            .collect();
        let expected = [0, 1, 2, 3, 4].map(|step| ("start", step));
        assert_eq!(steps, expected);
        let mut findings = Findings::new("good.ron".into(), &level);
        assert_eq!(look(&mut findings, &course, &level).best_way, way);
    }

    #[test]
    fn a_race_is_won_by_who_does_well_and_surprises_the_careless_once() {
        let race = "            Race(ask: \"Which holds longer?\", locks: [(owner: \"Toad\", password: \"P@ssw0rd\"), (owner: \"Juno\")], hints: [\"One.\", \"Two.\", \"Three.\"]),\n            Teach(";
        let level = GOOD.replacen("            Teach(", race, 1);
        let course = Arc::new(read_course(&files(&level)).expect("it is good"));
        let level = Arc::clone(course.levels().values().next().expect("one level"));
        for (manner, stars, surprises) in [(Manner::Winner, 3, 0), (Manner::Careless, 1, 1)] {
            let mut seen = Vec::new();
            let play = play((&course, &level), manner, false, |spot, stage| {
                note(&mut seen, spot, stage, false);
            });
            assert!(matches!(play, Play::Ended(won) if won == stars));
            let told = seen.iter().filter(|page| {
                page.path == "start › step 5"
                    && page
                        .stage
                        .feedback
                        .as_ref()
                        .is_some_and(|feedback| feedback.tone == crate::stage::Tone::NotYet)
            });
            assert_eq!(told.count(), surprises, "{}", manner.name());
        }
    }

    /// The pages of a step that tell how it went: how often, and how often "not yet".
    fn told(seen: &[Seen], path: &str) -> (usize, usize) {
        let of_step = seen.iter().filter(|page| page.path == path);
        let tones: Vec<crate::stage::Tone> = of_step
            .filter_map(|page| Some(page.stage.feedback.as_ref()?.tone))
            .collect();
        let poor = tones
            .iter()
            .filter(|tone| **tone == crate::stage::Tone::NotYet);
        (tones.len(), poor.count())
    }

    #[test]
    fn orders_and_pairs_are_made_well_or_poorly_first_by_manner() {
        let steps = r#"            Order(ask: "First?", cards: [(key: "a", say: "A"), (key: "b", say: "B"), (key: "c", say: "C")], rules: [(first: "a", then: "b", because: "Risky."), (first: "b", then: "c", verdict: TooCareful, because: "Careful.")], because: "Yes.", hints: ["One.", "Two.", "Three."]),
            Match(ask: "Which?", pairs: [(say: "A", with: "One", because: "Yes.", instead: "No."), (say: "B", with: "Two", because: "Yes.", instead: "No.")], extra: ["Three"], hints: ["One.", "Two.", "Three."]),
            Teach("#;
        let level = GOOD.replacen("            Teach(", steps, 1);
        let course = Arc::new(read_course(&files(&level)).expect("it is good"));
        let level = Arc::clone(course.levels().values().next().expect("one level"));
        for (manner, stars, order, pairs) in [
            (Manner::Winner, 3, (1, 0), (2, 0)),
            (Manner::Asker, 2, (1, 0), (2, 0)),
            (Manner::Careless, 1, (1, 1), (4, 2)),
            (Manner::OverCareful, 1, (1, 1), (4, 2)),
        ] {
            let mut seen = Vec::new();
            let play = play((&course, &level), manner, false, |spot, stage| {
                note(&mut seen, spot, stage, false);
            });
            assert!(matches!(play, Play::Ended(won) if won == stars));
            assert_eq!(told(&seen, "start › step 5"), order, "{}", manner.name());
            assert_eq!(told(&seen, "start › step 6"), pairs, "{}", manner.name());
            let fault = match manner {
                Manner::Winner | Manner::Asker => "Yes.",
                Manner::Careless => "Risky.",
                Manner::OverCareful => "Careful.",
            };
            let is_told = |page: &Seen| {
                let feedback = page.stage.feedback.as_ref();
                feedback.is_some_and(|feedback| feedback.because.source() == fault)
            };
            let mut pages = seen.iter().filter(|page| page.path == "start › step 5");
            assert!(pages.any(is_told), "{}", manner.name());
        }
    }
}
