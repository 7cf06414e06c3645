//! Judges a password: what zxcvbn says, and what a guesser that knows children needs.

use unicode_width::UnicodeWidthChar as _;
use zeroize::Zeroizing;

use super::estimate::estimate;
use super::guesser::{Class, Letters, Unit, Way, book, cheapest, rolled, units};
use super::known::{Known, in_step};
use super::{Advice, Piece, PieceKind, Rule, Strength};

/// As long as a password must be for the best score: what NIST SP 800-63B-4 (2025) asks where the
/// password is the only lock.
const LONG: usize = 15;
/// The most that a shorter one is given, as a power of ten of guesses.
const JUST_UNDER_BEST: f64 = 9.99;

/// What one more piece costs, as a power of ten, where pieces are only to be shown.
const SPLIT: f64 = 2.0;

/// Judges a text of at most 64 characters: of all that is said about it the lowest counts.
pub(super) fn judge(text: &str, known: &Known) -> Strength {
    let text: &str = &Zeroizing::new(in_step(text));
    let letters = Letters::of(text);
    let estimate = estimate(text, &letters, known);

    let mut found = units(&letters, &[book(), known.index()]);
    for unit in estimate.units {
        found.add(unit);
    }
    let way = cheapest(&letters, &found, 0.0);
    let rolled = rolled(&letters, book());
    let limits = [
        Some((way.cost, rule(&way))),
        rolled.as_ref().map(|rolled| (rolled.cost, Rule::DiceList)),
        (cells(&letters) < LONG).then_some((JUST_UNDER_BEST, Rule::Length)),
    ];
    let lowest = limits
        .into_iter()
        .flatten()
        .filter(|(limit, _)| *limit < estimate.guesses_log10)
        .min_by(|left, right| left.0.total_cmp(&right.0));
    let guesses_log10 = lowest.map_or(estimate.guesses_log10, |(limit, _)| limit);
    let score = lowest.map_or(estimate.score, |(limit, _)| {
        score(limit).min(estimate.score)
    });
    let rule = lowest
        .map(|(_, rule)| rule)
        .filter(|_| score < estimate.score);

    let way = match rolled {
        Some(rolled) if rolled.cost <= way.cost || score == Strength::BEST => rolled,
        // What holds is shown in whole words, though "so" and "gg" are cheaper than "soggy".
        Some(_) | None if score == Strength::BEST => cheapest(&letters, &found, SPLIT),
        Some(_) | None => way,
    };
    let pieces = pieces(way);
    let advice = Advice::on(score, &pieces, rule);
    let strength = Strength::recorded(score, guesses_log10, pieces, advice);
    match rule {
        Some(rule) => strength.lowered(estimate.score, rule),
        None => strength,
    }
}

/// The rule that says most about a way: of a known fact if there is one, else of the longest unit.
fn rule(way: &Way) -> Rule {
    let of = |unit: &Unit| {
        let repeats = (unit.kind == PieceKind::Repeat).then_some(Rule::Repeats);
        repeats.or(unit.class.rule())
    };
    let rules = way
        .units
        .iter()
        .filter_map(|unit| Some((of(unit)?, unit.range.len())));
    let fact = rules.clone().find(|(rule, _)| *rule == Rule::KnownFact);
    let longest = rules.rev().max_by_key(|(_, length)| *length);
    fact.or(longest).map_or(Rule::Patterns, |(rule, _)| rule)
}

/// The score of some guesses, as zxcvbn counts.
fn score(guesses_log10: f64) -> u8 {
    match guesses_log10 {
        guesses if guesses < 3.0 => 0,
        guesses if guesses < 6.0 => 1,
        guesses if guesses < 8.0 => 2,
        guesses if guesses < 10.0 => 3,
        _ => Strength::BEST,
    }
}

/// How long a text is. A character that is two cells wide stands for a syllable or a word, and
/// counts twice.
fn cells(letters: &Letters) -> usize {
    let cells = |letter: &char| letter.width().unwrap_or(1).max(1);
    letters.typed().iter().map(cells).sum()
}

/// Units as pieces: what belongs together for a child becomes one.
fn pieces(way: Way) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut last = None;
    for unit in way.units {
        let next = (unit.class, unit.kind);
        let joined = last.and_then(|last| together(last, next));
        last = Some((unit.class, joined.unwrap_or(unit.kind)));
        match (pieces.last_mut(), joined) {
            (Some(before), Some(kind)) => {
                before.range.end = unit.range.end;
                before.guesses_log10 += unit.cost;
                before.kind = kind;
            }
            (Some(_) | None, _) => pieces.push(Piece {
                range: unit.range,
                kind: unit.kind,
                guesses_log10: unit.cost,
            }),
        }
    }
    pieces
}

/// What two neighbours are that are one piece for a child: letters, digits and signs of which
/// nothing is known, what is stuck on, words of a sentence. `None` if they are two pieces.
fn together(left: (Class, PieceKind), right: (Class, PieceKind)) -> Option<PieceKind> {
    use PieceKind::{Ending, Phrase, Random, Repeat, Word};
    let in_sentence = |class: Class| class.joins() || class == Class::Everyday;
    let joined = left.0.joins() || right.0.joins() || left.1 == Phrase;
    let sentence = joined && in_sentence(left.0) && in_sentence(right.0);
    match (left.1, right.1) {
        (Random, Random | Ending) | (Ending, Random) => Some(Random),
        (Ending, Ending) => Some(Ending),
        (Repeat, Repeat) => Some(Repeat),
        (Word | Phrase, Word | Phrase) if sentence => Some(Phrase),
        _ => None,
    }
}
