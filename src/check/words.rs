//! Whether a child of seven can read it: the rules of `craft.md` for words.

use super::findings::Findings;
use super::kinds::{
    BRIEF_IS_LONGER, HARD_LEVEL, HARD_TEXT, LONG_BRIEF_SENTENCE, LONG_SENTENCE, LONG_SPEECH,
    SHOUTING,
};
use super::sentences::{Measure, sentences, words};
use super::texts::{Part, Told, texts};

/// The highest grade of a level (Flesch and Kincaid): children of eleven read it with ease.
const HIGHEST_GRADE: f64 = 5.0;
/// A single text above this is a stumbling block. Short texts vary more than levels do.
const FAR_TOO_HIGH_GRADE: f64 = 9.0;
/// The formula says little about texts of fewer words.
const FEWEST_WORDS_TO_GRADE: usize = 12;
/// The most words of a sentence.
const LONGEST_SENTENCE: usize = 14;
/// The most words of a sentence of a brief form.
const LONGEST_BRIEF_SENTENCE: usize = 10;
/// The most words of a speech.
const LONGEST_SPEECH: usize = 45;

pub(super) fn look(findings: &mut Findings<'_>) {
    let mut whole = Measure::default();
    for told in texts(findings.level()) {
        let source = told.text.source();
        shouting(findings, &told.path, source);
        if told.part.is_in_play() {
            let measure = Measure::of(source);
            whole = whole.and(measure);
            sentence(findings, &told.path, source);
            hard_text(findings, &told, measure);
            long_speech(findings, &told, measure.words);
            brief(findings, &told, measure.words);
        }
    }
    if is_hard_level(whole) {
        let what = format!(
            "The level reads at grade {:.1}, above {HIGHEST_GRADE:.0}.",
            whole.grade()
        );
        findings.report(&HARD_LEVEL, "scenes", what);
    }
}

fn shouting(findings: &mut Findings<'_>, path: &str, source: &str) {
    let mut signs = source.chars().filter(|sign| !sign.is_whitespace());
    let mut last = ' ';
    if signs.any(|sign| std::mem::replace(&mut last, sign) == '!' && sign == '!') {
        let what = "Two exclamation marks stand in a row.".to_owned();
        findings.report(&SHOUTING, path, what);
    }
}

fn sentence(findings: &mut Findings<'_>, path: &str, source: &str) {
    for sentence in sentences(source) {
        let count = words(sentence).count();
        if count > LONGEST_SENTENCE {
            let what = format!(
                "This sentence has {count} words, more than {LONGEST_SENTENCE}: \"{}\"",
                beginning(sentence)
            );
            findings.report(&LONG_SENTENCE, path, what);
        }
    }
}

fn is_hard_level(whole: Measure) -> bool {
    whole.grade() > HIGHEST_GRADE
}

fn is_hard_text(measure: Measure) -> bool {
    measure.words >= FEWEST_WORDS_TO_GRADE && measure.grade() > FAR_TOO_HIGH_GRADE
}

fn hard_text(findings: &mut Findings<'_>, told: &Told<'_>, measure: Measure) {
    if is_hard_text(measure) {
        let what = format!("This text reads at grade {:.1}.", measure.grade());
        findings.report(&HARD_TEXT, &told.path, what);
    }
}

fn long_speech(findings: &mut Findings<'_>, told: &Told<'_>, count: usize) {
    let is_speech = matches!(told.part, Part::Speech | Part::Ask);
    if is_speech && count > LONGEST_SPEECH {
        let what = format!("This speech has {count} words, more than {LONGEST_SPEECH}.");
        findings.report(&LONG_SPEECH, &told.path, what);
    }
}

fn brief(findings: &mut Findings<'_>, told: &Told<'_>, full: usize) {
    let Some((path, text)) = &told.brief else {
        return;
    };
    shouting(findings, path, text.source());
    sentence(findings, path, text.source());
    for sentence in sentences(text.source()) {
        let count = words(sentence).count();
        if (LONGEST_BRIEF_SENTENCE + 1..=LONGEST_SENTENCE).contains(&count) {
            let what = format!(
                "This sentence of the brief form has {count} words, more than {LONGEST_BRIEF_SENTENCE}: \"{}\"",
                beginning(sentence)
            );
            findings.report(&LONG_BRIEF_SENTENCE, path, what);
        }
    }
    let count = words(text.source()).count();
    if count > full {
        let what = format!("The brief form has {count} words and the full one {full}.");
        findings.report(&BRIEF_IS_LONGER, path, what);
    }
}

/// Enough of a sentence to find it.
fn beginning(sentence: &str) -> String {
    const ENOUGH: usize = 6;
    let first: Vec<&str> = sentence.split_whitespace().take(ENOUGH).collect();
    format!("{} …", first.join(" "))
}

#[cfg(test)]
mod tests;
