//! Whether every `Guess` can be solved by thought: the clues leave just one combination, none of
//! them is needless, and luck alone seldom opens the lock.

use super::findings::Findings;
use super::kinds::{LUCKY_GUESS, NEEDLESS_CLUE, NOT_ONE_SOLUTION, SAME_PASSWORD};
use super::texts::step_path;
use crate::activity::guess::made;
use crate::content::{Guess, GuessCard, Step, TrickCard};

/// A lucky first try may open the lock once in so many times at the most.
const LUCK: usize = 6;

pub(super) fn look(findings: &mut Findings<'_>) {
    for (name, scene) in findings.level().scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            if let Step::Guess(guess) = step {
                look_at(findings, &step_path(name, index), guess);
            }
        }
    }
}

fn look_at(findings: &mut Findings<'_>, path: &str, guess: &Guess) {
    let left = left_without(guess, None);
    if left.len() != 1 {
        let what = format!(
            "The clues leave {} combinations of cards: {}.",
            left.len(),
            left.iter().map(Try::name).collect::<Vec<_>>().join("; ")
        );
        findings.report(&NOT_ONE_SOLUTION, &format!("{path} › clues"), what);
    } else {
        for clue in 0..guess.clues.len() {
            if left_without(guess, Some(clue)).len() == 1 {
                let what = "Without this clue the others still leave only one combination.";
                let path = format!("{path} › clue {}", clue + 1);
                findings.report(&NEEDLESS_CLUE, &path, what.to_owned());
            }
        }
    }
    let all = all(guess);
    if all.len() < LUCK {
        let what = format!(
            "These cards make {} combinations, so luck opens the lock too often.",
            all.len()
        );
        findings.report(&LUCKY_GUESS, &format!("{path} › words"), what);
    }
    let answer = made(&guess.answer.word, &guess.answer.tricks);
    let is_answer = |tried: &&Try<'_>| *tried.word == guess.answer.word && tried.is(guess);
    let others = all.iter().filter(|tried| !is_answer(tried));
    for other in others.filter(|tried| tried.makes() == answer) {
        let what = format!("{} makes \"{answer}\" too.", other.name());
        findings.report(&SAME_PASSWORD, &format!("{path} › answer"), what);
    }
}

/// Cards that can be tried.
struct Try<'g> {
    word: &'g String,
    tricks: Vec<&'g TrickCard>,
}

impl Try<'_> {
    fn makes(&self) -> String {
        made(self.word, self.tricks.iter().copied())
    }

    fn is(&self, guess: &Guess) -> bool {
        let known = |trick: &&TrickCard| guess.answer.tricks.contains(*trick);
        self.tricks.iter().all(known)
    }

    fn name(&self) -> String {
        let tricks = self.tricks.iter().map(|trick| format!(" + {trick:?}"));
        tricks.fold(self.word.clone(), |name, trick| name + &trick)
    }
}

/// Every combination of one word and as many tricks as a try takes.
fn all(guess: &Guess) -> Vec<Try<'_>> {
    combinations(&guess.words.iter().collect::<Vec<_>>(), guess, |_| true)
}

/// The combinations that no clue speaks against, one of the clues left out.
fn left_without(guess: &Guess, left_out: Option<usize>) -> Vec<Try<'_>> {
    let stays = |card: GuessCard| {
        let mut against = guess.against(&card);
        !against.any(|(index, _)| Some(index) != left_out)
    };
    let words = guess.words.iter();
    let words = words.filter(|word| stays(GuessCard::Word((*word).clone())));
    combinations(&words.collect::<Vec<_>>(), guess, |trick| {
        stays(GuessCard::Trick(trick.clone()))
    })
}

fn combinations<'g>(
    words: &[&'g String],
    guess: &'g Guess,
    stays: impl Fn(&TrickCard) -> bool,
) -> Vec<Try<'g>> {
    let tricks: Vec<&TrickCard> = guess.tricks.iter().filter(|trick| stays(trick)).collect();
    let sets: Vec<Vec<&TrickCard>> = if guess.uses < 2 {
        tricks.into_iter().map(|trick| vec![trick]).collect()
    } else {
        let pairs = tricks.iter().enumerate().flat_map(|(index, one)| {
            let others = tricks.iter().skip(index + 1);
            others.map(move |other| vec![*one, *other])
        });
        pairs.collect()
    };
    let each = |word: &&'g String| {
        let word: &'g String = word;
        let tries = sets.iter().cloned();
        tries
            .map(move |tricks| Try { word, tricks })
            .collect::<Vec<_>>()
    };
    words.iter().flat_map(each).collect()
}
