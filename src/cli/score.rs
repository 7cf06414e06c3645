//! `otterlock score`: judges made-up passwords from standard input, for programs. Nothing of a
//! password is ever printed.

use std::io::{self, BufRead, Read as _, Write};

use serde::Serialize;
use zeroize::{Zeroize as _, Zeroizing};

use crate::activity::advice_text;
use crate::password::{LONGEST, Secret, Strength, strength};
use crate::words::Catalog;

/// What is said on standard error before anything is read.
pub(super) const WARNING: &str = "Never type or pipe a real password. Make some up, one a line.";

/// A judgement as a line of JSON.
#[derive(Serialize)]
struct Judgement {
    /// From 0 to 4.
    score: u8,
    /// The power of ten of the guesses; it can differ a little from call to call.
    guesses_log10: f64,
    /// What zxcvbn alone says, from 0 to 4.
    zxcvbn_score: u8,
    /// The rule of ours that lowered the score, if one did.
    lowered_by: Option<&'static str>,
    /// What it falls into, from left to right, without gap or overlap.
    pieces: Vec<Part>,
    /// One line for a child.
    advice: String,
}

/// A piece: characters from `start` up to but not including `end`.
#[derive(Serialize)]
struct Part {
    start: usize,
    end: usize,
    kind: &'static str,
}

/// The most bytes of a line that are kept: as many as 64 characters can take, and the end of the
/// line.
const MOST_BYTES: usize = LONGEST * 4 + 2;

/// Judges each line of the input in order, an object a line. Of a line longer than the game's field
/// takes, its beginning is judged. Bytes that are no text, and control characters, count as one
/// strange character each.
///
/// Fails only if input or output does.
pub(super) fn score(input: &mut impl BufRead, output: &mut impl Write) -> io::Result<()> {
    let mut line = Zeroizing::new(Vec::with_capacity(MOST_BYTES));
    loop {
        let limit = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
        if input.by_ref().take(limit).read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        if line.len() == MOST_BYTES && !line.ends_with(b"\n") {
            input.skip_until(b'\n')?;
        }
        let judgement = Judgement::of(&strength(&secret(&line), &[]));
        serde_json::to_writer(&mut *output, &judgement)?;
        output.write_all(b"\n")?;
        // Whoever types one by one wants to see each.
        output.flush()?;
        line.zeroize();
    }
}

/// The password of a line, without its end.
fn secret(line: &[u8]) -> Secret {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let mut text = Zeroizing::new(String::with_capacity(line.len() * 3));
    // So that places in the text are places in the line.
    let shown = |character: char| {
        if character.is_control() {
            char::REPLACEMENT_CHARACTER
        } else {
            character
        }
    };
    for chunk in line.utf8_chunks() {
        text.extend(chunk.valid().chars().map(shown));
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    Secret::from_typed(&text)
}

impl Judgement {
    fn of(strength: &Strength) -> Self {
        let pieces = strength.pieces().iter().map(|piece| Part {
            start: piece.range.start,
            end: piece.range.end,
            kind: piece.kind.id(),
        });
        Self {
            score: strength.score(),
            guesses_log10: strength.guesses_log10(),
            zxcvbn_score: strength.zxcvbn_score(),
            lowered_by: strength.lowered_by().map(crate::password::Rule::id),
            pieces: pieces.collect(),
            advice: Catalog::English.say(&advice_text(strength.advice())),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn scored(input: &[u8]) -> Vec<Value> {
        let mut output = Vec::new();
        score(&mut &*input, &mut output).unwrap();
        let lines = String::from_utf8(output).unwrap();
        let lines = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap());
        lines.collect()
    }

    #[test]
    fn each_line_is_judged_in_order_by_an_object_a_line() {
        let found = scored(b"minecraft\n\nkX9#qT2vLm4wZs8!\n");
        let scores: Vec<_> = found.iter().map(|found| found["score"].as_u64()).collect();
        assert_eq!(scores, [Some(0), Some(0), Some(4)]);
        assert_eq!(found[1]["pieces"], Value::Array(Vec::new()));
        assert_eq!(found[2]["lowered_by"], Value::Null);
        for key in ["guesses_log10", "zxcvbn_score", "advice"] {
            assert!(!found[0][key].is_null(), "{key}");
        }
    }

    #[test]
    fn a_lowered_score_says_why_and_from_where() {
        let found = &scored(b"mylittlepony")[0];
        assert_eq!(found["zxcvbn_score"], 3);
        assert_eq!(found["lowered_by"], "favourites");
        assert_eq!(
            found["pieces"],
            serde_json::json!([{ "start": 0, "end": 12, "kind": "favourite" }])
        );
    }

    #[test]
    fn ends_of_lines_are_no_part_of_a_password_and_long_lines_are_judged_by_their_beginning() {
        assert_eq!(scored(b"minecraft\r\n")[0]["pieces"][0]["end"], 9);
        assert_eq!(scored(b"minecraft")[0]["pieces"][0]["end"], 9);
        let long = "soggy pancake ".repeat(9);
        let pieces = scored(long.as_bytes())[0]["pieces"].clone();
        assert_eq!(pieces.as_array().unwrap().last().unwrap()["end"], 64);
    }

    #[test]
    fn what_is_no_text_counts_one_character_each() {
        let end = |input: &[u8]| {
            let pieces = scored(input)[0]["pieces"].clone();
            pieces.as_array().unwrap().last().unwrap()["end"].as_u64()
        };
        assert_eq!(end(b"\xff\xfe\n"), Some(2));
        assert_eq!(end(b"ab\tcd\x01ef\n"), Some(8));
    }

    #[test]
    fn a_line_without_end_is_judged_by_its_beginning_and_the_next_is_not_lost() {
        let mut input = "a".repeat(100_000).into_bytes();
        input.extend(b"\nminecraft\n");
        let found = scored(&input);
        assert_eq!(found.len(), 2);
        assert_eq!(found[1]["pieces"][0]["kind"], "top_list");
    }
}
