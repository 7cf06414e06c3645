//! Asks zxcvbn and turns its answer into pieces. The only file that names zxcvbn's types.
//!
//! zxcvbn's ranges count characters, not bytes (it works on `chars()` throughout), and the
//! pieces of its answer follow each other from the first character to the last.

use std::ops::Range;

use zeroize::Zeroizing;
use zxcvbn::matching::Match;
use zxcvbn::matching::patterns::{DictionaryPattern, MatchPattern};
use zxcvbn::{Entropy, zxcvbn};

use super::known::{Known, in_step};
use super::{Advice, Piece, PieceKind, Strength};

/// How far down zxcvbn's list of leaked passwords a child would call it a common password;
/// further down it holds any word ("pancake" is the 5,125th).
const TOP_LIST: usize = 1_000;
/// Shorter words are found in anything, above all backwards or swapped.
const SHORTEST_TRICK: usize = 3;

/// Judges a text of at most 64 characters.
///
/// zxcvbn takes the cheapest split, in which a word between gaps may count as random, and
/// beyond what it can count it calls the whole random. For the show such pieces are looked at
/// again; the guesses stay.
pub(super) fn judge(text: &str, known: &Known) -> Strength {
    let text: &str = &Zeroizing::new(in_step(text));
    let characters = Zeroizing::new(text.chars().collect::<Vec<char>>());
    let folded = Zeroizing::new(characters.iter().copied().map(fold).collect::<Vec<char>>());

    let entropy = zxcvbn(text, &known.inputs());
    let pieces: Vec<Piece> = uncover_facts(pieces_of(&entropy, 0, known), &folded, known)
        .into_iter()
        .flat_map(|piece| split_at_gaps(piece, &characters, known))
        .map(|piece| called_gap(piece, &characters))
        .collect();

    let score = u8::from(entropy.score());
    let advice = Advice::on(score, &pieces);
    Strength::recorded(score, entropy.guesses_log10(), pieces, advice)
}

/// zxcvbn's pieces, the first of which begins at character `start`.
fn pieces_of(entropy: &Entropy, start: usize, known: &Known) -> Vec<Piece> {
    let piece = |found: &Match| Piece {
        range: start + found.i..start + found.j + 1,
        kind: kind(found, known),
        guesses_log10: log10(found.guesses),
    };
    entropy.sequence().iter().map(piece).collect()
}

/// The words of a random piece with gaps, each judged by itself.
fn split_at_gaps(piece: Piece, characters: &[char], known: &Known) -> Vec<Piece> {
    let inside = characters.get(piece.range.clone()).unwrap_or_default();
    if piece.kind != PieceKind::Random || !inside.iter().copied().any(is_gap) {
        return vec![piece];
    }
    let mut pieces = Vec::new();
    let mut start = piece.range.start;
    for run in inside.chunk_by(|left, right| is_gap(*left) == is_gap(*right)) {
        let end = start + run.len();
        if run.len() < SHORTEST_TRICK || run.iter().copied().any(is_gap) {
            pieces.extend(random(start..end));
        } else {
            let part = Zeroizing::new(run.iter().collect::<String>());
            pieces.extend(pieces_of(&zxcvbn(&part, &known.inputs()), start, known));
        }
        start = end;
    }
    pieces
}

/// A single sign between others is a gap.
fn called_gap(mut piece: Piece, characters: &[char]) -> Piece {
    let Range { start, end } = piece.range;
    let single = end == start + 1 && start > 0 && end < characters.len();
    let sign = characters
        .get(start)
        .is_some_and(|character| !character.is_alphanumeric());
    if piece.kind == PieceKind::Random && single && sign {
        piece.kind = PieceKind::Gap;
    }
    piece
}

/// What stands between words. Few signs, since most are swaps for letters.
fn is_gap(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '_' | '.' | ',')
}

/// The pieces with every fact that stands in the text as a piece of its own. zxcvbn can hide one:
/// "!milo77" falls for it into "!mi" and "lo77", swapped letters of "lott". A real word that
/// happens to hold a fact ("pyjama" holds "jam") is left whole.
fn uncover_facts(pieces: Vec<Piece>, folded: &[char], known: &Known) -> Vec<Piece> {
    let mut uncovered: Vec<Piece> = Vec::new();
    let mut from = 0;
    let mut pieces = pieces.into_iter().peekable();
    while let Some(fact) = folded.get(from..).and_then(|rest| known.find_in(rest)) {
        let fact = from + fact.start..from + fact.end;
        from = fact.start + 1;
        while let Some(before) = pieces.next_if(|piece| piece.range.end <= fact.start) {
            uncovered.push(before);
        }
        let Some(first) = pieces.peek() else {
            break;
        };
        let whole = first.range.start <= fact.start && fact.end <= first.range.end;
        if whole && !may_hide(first.kind) {
            continue;
        }
        let start = first.range.start;
        let mut end = fact.end;
        while let Some(over) = pieces.next_if(|piece| piece.range.start < fact.end) {
            end = end.max(over.range.end);
        }
        uncovered.extend(random(start..fact.start));
        uncovered.push(Piece {
            range: fact.clone(),
            kind: PieceKind::KnownFact,
            guesses_log10: known.guesses_log10(),
        });
        from = fact.end;
        let rest = random(fact.end..end);
        let later: Vec<Piece> = rest.into_iter().chain(pieces).collect();
        pieces = later.into_iter().peekable();
    }
    uncovered.extend(pieces);
    uncovered
}

/// Whether a piece of this kind can hide a fact.
const fn may_hide(kind: PieceKind) -> bool {
    match kind {
        PieceKind::Random | PieceKind::Swapped | PieceKind::Backwards => true,
        PieceKind::TopList
        | PieceKind::Word
        | PieceKind::Name
        | PieceKind::Pet
        | PieceKind::Favourite
        | PieceKind::Phrase
        | PieceKind::DiceWord
        | PieceKind::Ending
        | PieceKind::Gap
        | PieceKind::KnownFact
        | PieceKind::Keyboard
        | PieceKind::Repeat
        | PieceKind::Sequence
        | PieceKind::Date
        | PieceKind::Year => false,
    }
}

/// A random piece, if it has any characters; ten guesses for each, as zxcvbn counts.
fn random(range: Range<usize>) -> Option<Piece> {
    let length = u32::try_from(range.len()).ok()?;
    (length > 0).then(|| Piece {
        range,
        kind: PieceKind::Random,
        guesses_log10: f64::from(length),
    })
}

/// One lower-case character for each, so that places stay the same.
fn fold(character: char) -> char {
    character.to_lowercase().next().unwrap_or(character)
}

fn kind(found: &Match, known: &Known) -> PieceKind {
    if known.is_fact(&Zeroizing::new(found.token.to_lowercase())) {
        return PieceKind::KnownFact;
    }
    match &found.pattern {
        MatchPattern::Dictionary(word) => dictionary_kind(word, found.j + 1 - found.i, known),
        MatchPattern::Spatial(_) => PieceKind::Keyboard,
        MatchPattern::Repeat(repeat) => {
            let parts = &repeat.base_matches;
            if parts
                .iter()
                .any(|part| kind(part, known) == PieceKind::KnownFact)
            {
                PieceKind::KnownFact
            } else {
                PieceKind::Repeat
            }
        }
        MatchPattern::Sequence(_) => PieceKind::Sequence,
        MatchPattern::Regex(_) => PieceKind::Year,
        MatchPattern::Date(_) => PieceKind::Date,
        MatchPattern::BruteForce => PieceKind::Random,
    }
}

fn dictionary_kind(word: &DictionaryPattern, length: usize, known: &Known) -> PieceKind {
    let backwards = word.reversed && !is_palindrome(&word.matched_word);
    if known.is_fact(&word.matched_word) {
        PieceKind::KnownFact
    } else if length == 1 || (length < SHORTEST_TRICK && (word.l33t || backwards)) {
        PieceKind::Random
    } else if word.l33t {
        PieceKind::Swapped
    } else if backwards {
        PieceKind::Backwards
    } else {
        list_kind(word)
    }
}

/// Which list the word is of. zxcvbn keeps the type of that name to itself, so its debug
/// name is all there is; a test names a word of each list.
fn list_kind(word: &DictionaryPattern) -> PieceKind {
    match format!("{:?}", word.dictionary_name).as_str() {
        "Passwords" if word.rank <= TOP_LIST => PieceKind::TopList,
        "FemaleNames" | "MaleNames" | "Surnames" => PieceKind::Name,
        _ => PieceKind::Word,
    }
}

fn is_palindrome(word: &str) -> bool {
    word.chars().eq(word.chars().rev())
}

/// The power of ten of some guesses, of which there is at least one.
#[expect(
    clippy::cast_precision_loss,
    reason = "an estimate: the first digits of the logarithm are enough"
)]
fn log10(guesses: Option<u64>) -> f64 {
    (guesses.unwrap_or(1).max(1) as f64).log10()
}

#[cfg(test)]
mod tests;
