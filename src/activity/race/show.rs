//! The guesser at two locks at once: one show, in which both are tried by the number of guesses.

use crate::activity::Context;
use crate::activity::show::{
    self, BEAT, Face, GUESSER, LAST_BEAT, Pick, SPRING, counter, face_of, portrait, remark,
};
use crate::content::Mood;
use crate::password::PATIENCE_LOG10;
use crate::password::{Attempt, Outcome, Strength};
use crate::stage::{Attack, Beat, Reveal, Siege};

/// Something that happens at one of the locks.
enum Event {
    Try(Attempt),
    End(Outcome),
}

/// What happens where, after how many guesses.
struct Entry {
    lane: usize,
    guesses_log10: f64,
    event: Event,
}

/// The beats for both locks, whatever takes fewer guesses first.
pub(super) fn reveal(both: [&Strength; 2], pick: Pick, context: &Context<'_>) -> Reveal {
    let mut attacks = [untouched(), untouched()];
    let mut beats = Vec::new();
    let mut entries = entries(both).into_iter().peekable();
    while let Some(entry) = entries.next() {
        touch(&mut attacks, &entry);
        let index = beats.len();
        let (face, line, milliseconds) = match &entry.event {
            Event::Try(attempt) => {
                let mut seen = attempt.clone();
                // The same trick at both locks is one beat; the more telling one is spoken of.
                if let Some(twin) = entries.next_if(|next| is_twin(&entry, next)) {
                    touch(&mut attacks, &twin);
                    if let Event::Try(other) = twin.event
                        && news(&other) > news(attempt)
                    {
                        seen = other;
                    }
                }
                (face_of(&seen), remark(&seen, pick, index), BEAT)
            }
            Event::End(Outcome::Opened { .. }) => {
                (Face::Springing, show::springs(pick, index), SPRING)
            }
            Event::End(Outcome::GivesUp { .. }) => {
                (Face::Of(Mood::Shocked), show::gives_up(pick, index), BEAT)
            }
        };
        beats.push(Beat {
            line,
            portrait: portrait(face, context),
            attacks: attacks.to_vec(),
            held: Vec::new(),
            arrived: None,
            milliseconds,
        });
    }
    let is_open = |attack: &&Attack| attack.siege == Siege::Opened;
    let opened = attacks.iter().filter(is_open).count();
    let face = match opened {
        0 => Face::Of(Mood::Sulking),
        1 => Face::Of(Mood::Smug),
        _ => Face::Popping,
    };
    beats.push(Beat {
        line: show::of_two(opened, pick),
        portrait: portrait(face, context),
        attacks: attacks.to_vec(),
        held: Vec::new(),
        arrived: None,
        milliseconds: LAST_BEAT,
    });
    Reveal {
        name: context.name(GUESSER),
        limit_log10: Some(PATIENCE_LOG10),
        beats,
    }
}

const fn untouched() -> Attack {
    Attack {
        counter: None,
        fallen: Vec::new(),
        siege: Siege::Going,
    }
}

/// All that happens, in order of guesses; the end of a lock right after its last trick.
fn entries(both: [&Strength; 2]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (lane, strength) in both.into_iter().enumerate() {
        let plan = strength.plan();
        let tries = plan.attempts.into_iter().map(|attempt| Entry {
            lane,
            guesses_log10: attempt.guesses_log10,
            event: Event::Try(attempt),
        });
        entries.extend(tries);
        let (Outcome::Opened { guesses_log10 } | Outcome::GivesUp { guesses_log10 }) = plan.outcome;
        entries.push(Entry {
            lane,
            guesses_log10,
            event: Event::End(plan.outcome),
        });
    }
    entries.sort_by(|one, other| {
        let rank = |entry: &Entry| match entry.event {
            // Vain tricks are tried at both locks at the same time.
            Event::Try(ref attempt) => Some(attempt.trick),
            Event::End(_) => None,
        };
        let guesses = one.guesses_log10.total_cmp(&other.guesses_log10);
        guesses.then_with(|| match (rank(one), rank(other)) {
            (Some(one), Some(other)) => one.cmp(&other),
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, None) => std::cmp::Ordering::Equal,
        })
    });
    entries
}

/// Whether the next thing is the same trick at the other lock.
fn is_twin(entry: &Entry, next: &Entry) -> bool {
    match (&entry.event, &next.event) {
        (Event::Try(one), Event::Try(other)) => one.trick == other.trick && entry.lane != next.lane,
        (Event::Try(_) | Event::End(_), Event::Try(_) | Event::End(_)) => false,
    }
}

/// How much a trick tells: more if a piece falls than if one is known.
fn news(attempt: &Attempt) -> u8 {
    if attempt.fallen.is_empty() {
        u8::from(!attempt.recognised.is_empty())
    } else {
        2
    }
}

fn touch(attacks: &mut [Attack; 2], entry: &Entry) {
    let Some(attack) = attacks.get_mut(entry.lane) else {
        return;
    };
    match &entry.event {
        Event::Try(attempt) => {
            attack.fallen.extend(attempt.fallen.iter().copied());
            let mut counter = counter(attempt.guesses_log10);
            // Two figures at once are enough to read; what they are like comes at the end.
            counter.compared = None;
            attack.counter = Some(counter);
        }
        Event::End(Outcome::Opened { guesses_log10 }) => {
            attack.counter = Some(counter(*guesses_log10));
            attack.siege = Siege::Opened;
        }
        Event::End(Outcome::GivesUp { guesses_log10 }) => {
            // That it holds is said beside it.
            attack.counter = Some(counter(*guesses_log10));
            attack.siege = Siege::Holds;
        }
    }
}
