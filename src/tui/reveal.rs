//! Plays the beats of a show by the times that it is told. It never asks a clock itself.

use std::time::{Duration, Instant};

use crate::stage::Reveal;

/// The longest that a beat may stand.
const LONGEST_BEAT: Duration = Duration::from_secs(2);

/// A show and how far it has run.
#[derive(Debug, Default)]
pub(super) struct Play {
    reveal: Option<Reveal>,
    /// How long each beat stands.
    lengths: Vec<Duration>,
    step: usize,
    since: Option<Instant>,
    over: bool,
}

impl Play {
    /// Takes in the show of a stage. A new one starts; without motion it is over at once.
    pub(super) fn meet(&mut self, reveal: Option<&Reveal>, motion: bool) {
        if self.reveal.as_ref() != reveal {
            *self = Self {
                reveal: reveal.cloned(),
                lengths: reveal.map_or_else(Vec::new, lengths),
                ..Self::default()
            };
        }
        self.over = self.over || self.lengths.is_empty() || !motion;
    }

    /// The beat that stands now, while the show runs.
    pub(super) fn beat(&self) -> Option<usize> {
        let beats = self.reveal.as_ref()?.beats.len();
        if self.over {
            None
        } else {
            Some(self.step.min(beats.saturating_sub(1)))
        }
    }

    /// Completes the show. Says whether there was anything to complete.
    pub(super) fn complete(&mut self) -> bool {
        let ran = self.beat().is_some();
        self.over = true;
        ran
    }

    /// Goes on by time. Gives when the next step is due, or nothing when nothing moves.
    pub(super) fn tick(&mut self, now: Instant) -> Option<Instant> {
        if self.over {
            return None;
        }
        let mut since = *self.since.get_or_insert(now);
        while let Some(length) = self.lengths.get(self.step) {
            let due = since + *length;
            if now < due {
                self.since = Some(since);
                return Some(due);
            }
            since = due;
            self.step += 1;
        }
        self.over = true;
        None
    }
}

fn lengths(reveal: &Reveal) -> Vec<Duration> {
    let beats = reveal.beats.iter();
    beats
        .map(|beat| Duration::from_millis(beat.milliseconds.into()).min(LONGEST_BEAT))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stage::{Beat, Picture};
    use crate::words::Text;

    fn show(lengths: &[u32]) -> Reveal {
        let beat = |milliseconds: &u32| Beat {
            line: Text::new("Hm."),
            portrait: Picture::new("pip"),
            attacks: Vec::new(),
            held: Vec::new(),
            arrived: None,
            milliseconds: *milliseconds,
        };
        Reveal {
            name: Text::new("Guessatron 3000"),
            limit_log10: None,
            beats: lengths.iter().map(beat).collect(),
        }
    }

    fn after(start: Instant, milliseconds: u64) -> Instant {
        start + Duration::from_millis(milliseconds)
    }

    #[test]
    fn beats_follow_each_other_and_then_nothing_moves() {
        let reveal = show(&[500, 700]);
        let mut play = Play::default();
        play.meet(Some(&reveal), true);
        let start = Instant::now();
        assert_eq!(play.tick(start), Some(after(start, 500)));
        assert_eq!(play.tick(after(start, 499)), Some(after(start, 500)));
        assert_eq!(play.beat(), Some(0));
        assert_eq!(play.tick(after(start, 510)), Some(after(start, 1200)));
        assert_eq!(play.beat(), Some(1));
        assert_eq!(play.tick(after(start, 1200)), None);
        assert_eq!(play.beat(), None);
    }

    #[test]
    fn a_beat_stands_two_seconds_at_the_most_and_late_ticks_catch_up() {
        let mut play = Play::default();
        play.meet(Some(&show(&[60_000, 100, 5_000])), true);
        let start = Instant::now();
        assert_eq!(play.tick(start), Some(after(start, 2000)));
        assert_eq!(play.tick(after(start, 2150)), Some(after(start, 4100)));
        assert_eq!(play.beat(), Some(2));
    }

    #[test]
    fn completing_is_noticed_once() {
        let mut play = Play::default();
        play.meet(Some(&show(&[500])), true);
        assert!(play.complete());
        assert!(!play.complete());
        assert_eq!(play.tick(Instant::now()), None);
    }

    #[test]
    fn without_motion_or_beats_it_is_over_at_once() {
        for (reveal, motion) in [
            (Some(show(&[500])), false),
            (Some(show(&[])), true),
            (None, true),
        ] {
            let mut play = Play::default();
            play.meet(reveal.as_ref(), motion);
            assert_eq!(play.beat(), None);
            assert_eq!(play.tick(Instant::now()), None);
        }
    }

    #[test]
    fn the_same_show_goes_on_and_another_starts_anew() {
        let mut play = Play::default();
        play.meet(Some(&show(&[500, 500])), true);
        let start = Instant::now();
        play.tick(start);
        play.tick(after(start, 600));
        play.meet(Some(&show(&[500, 500])), true);
        assert_eq!(play.beat(), Some(1));
        play.meet(Some(&show(&[900])), true);
        assert_eq!(play.beat(), Some(0));
    }
}
