//! `otterlock score`: judges made-up passwords from standard input, for programs. Nothing of a
//! password is ever printed.

use std::io::{self, BufRead, Write};

use serde::Serialize;
use zeroize::Zeroizing;

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

/// Judges each line of the input in order, an object a line. Of a line longer than the game's field
/// takes, its beginning is judged. Bytes that are no text count as one strange character each.
///
/// Fails only if input or output does.
pub(super) fn score(input: &mut impl BufRead, output: &mut impl Write) -> io::Result<()> {
    let mut line = Zeroizing::new(Vec::new());
    while input.read_until(b'\n', &mut line)? > 0 {
        let text = Zeroizing::new(String::from_utf8_lossy(&line).into_owned());
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        let beginning: Zeroizing<String> = Zeroizing::new(text.chars().take(LONGEST).collect());
        let judgement = Judgement::of(&strength(&Secret::from_typed(&beginning), &[]));
        serde_json::to_writer(&mut *output, &judgement)?;
        output.write_all(b"\n")?;
        // Whoever types one by one wants to see each.
        output.flush()?;
        zeroize::Zeroize::zeroize(&mut *line);
    }
    Ok(())
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
    fn bytes_that_are_no_text_are_judged_all_the_same() {
        assert_eq!(scored(b"\xff\xfe\n").len(), 1);
    }
}
