//! Plays a level in every manner, and keeps what is seen on the way.

use std::sync::Arc;

use super::findings::Findings;
use super::kinds::{NEVER_ENDS, NOT_WON};
use super::play::{Manner, Player};
use super::texts::step_path;
use crate::activity::Input;
use crate::content::{Course, Level, Step};
use crate::game::{Session, SessionEffect, Settings, Spot};
use crate::password::{self, Phrases};
use crate::stage::Stage;

/// More actions than any step needs: eight cards tried twice, or three gaps with all that happens.
const ACTIONS_A_STEP: usize = 64;

/// More than a moment of a talk needs beside its flags: six tools, a reply, and all that follows.
const ACTIONS_A_MOMENT: usize = 32;

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
    for manner in Manner::ALL
        .into_iter()
        .filter(|manner| manner.is_for(level))
    {
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

/// More actions than a step needs.
fn actions(step: &Step) -> usize {
    let Step::Chat(chat) = step else {
        return ACTIONS_A_STEP;
    };
    // A flag is raised in four, and at each moment something is done and told of.
    let moments = chat.talk.values();
    let all = moments.map(|moment| ACTIONS_A_MOMENT + 4 * moment.says.len());
    ACTIONS_A_STEP + all.sum::<usize>()
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
    let steps = level.scenes().values().flat_map(|scene| &scene.steps);
    let most: usize = ACTIONS_A_STEP + steps.map(actions).sum::<usize>();
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
            .and_then(|step| player.next(&stage, (&spot, step), &session));
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
mod tests;
