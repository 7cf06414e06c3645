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
    if left.len() == 1 {
        for clue in 0..guess.clues.len() {
            if left_without(guess, Some(clue)).len() == 1 {
                let what = "Without this clue the others still leave only one combination.";
                let path = format!("{path} › clue {}", clue + 1);
                findings.report(&NEEDLESS_CLUE, &path, what.to_owned());
            }
        }
    } else {
        let what = format!(
            "The clues leave {} combinations of cards: {}.",
            left.len(),
            left.iter().map(Try::name).collect::<Vec<_>>().join("; ")
        );
        findings.report(&NOT_ONE_SOLUTION, &format!("{path} › clues"), what);
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
    idle_tricks(findings, path, guess, &answer);
    let is_answer = |tried: &&Try<'_>| *tried.word == guess.answer.word && tried.is(guess);
    let others = all.iter().filter(|tried| !is_answer(tried));
    for other in others.filter(|tried| tried.makes() == answer) {
        let what = format!("{} makes \"{answer}\" too.", other.name());
        findings.report(&SAME_PASSWORD, &format!("{path} › answer"), what);
    }
}

/// Notes each trick of the answer that changes nothing in its word.
fn idle_tricks(findings: &mut Findings<'_>, path: &str, guess: &Guess, answer: &str) {
    for trick in &guess.answer.tricks {
        let others = guess.answer.tricks.iter().filter(|other| *other != trick);
        if made(&guess.answer.word, others) == answer {
            let what = format!("{trick:?} changes nothing in the answer.");
            findings.report(&SAME_PASSWORD, &format!("{path} › answer"), what);
        }
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

#[cfg(test)]
mod tests {
    use super::super::course;
    use super::super::samples::{changed, files, found};
    use crate::content::Code;

    const GUESS: &str = r#"
        Guess(
            by: "guessatron", mood: Smug, ask: "Which cards open it?",
            owner: "Grandad Toad",
            words: ["melon", "pond", "hat"],
            tricks: [Backwards, Swaps, Bang],
            uses: 1,
            answer: (word: "melon", tricks: [Swaps]),
            clues: [
                (say: "You can eat it.", rules_out: ["pond", "hat"]),
                (say: "He reads from the front.", rules_out: [Backwards]),
                (say: "He never shouts.", rules_out: [Bang]),
            ],
            tries: 3,
            because: "It grows in his bed.",
            won: [(by: "guessatron", mood: Happy, text: "Beep!")],
            lost: [(by: "guessatron", mood: Sulking, text: "No toast.")],
            hints: ["Read a clue.", "What can you eat?", "It is the melon with swaps."],
        ),
        End(Done),
        ],"#;

    /// What is wrong with the lock once something in it is changed.
    fn wrong(from: &str, to: &str) -> Vec<(Code, String)> {
        assert!(GUESS.contains(from), "{from}");
        let guess = GUESS.replacen(from, to, 1);
        found(&changed("            End(Done),\n        ],", &guess))
    }

    fn at(path: &str) -> String {
        format!("start › step 6 › {path}")
    }

    #[test]
    fn a_lock_that_thought_opens_has_nothing_wrong() {
        assert_eq!(wrong("melon", "melon"), []);
    }

    #[test]
    fn clues_that_leave_more_than_one_combination_are_found() {
        assert_eq!(
            wrong("\"pond\", \"hat\"]),", "\"pond\"]),"),
            [(Code::NotOneSolution, at("clues"))]
        );
        assert_eq!(
            wrong("[Backwards]),", "[\"pond\"]),"),
            [(Code::NotOneSolution, at("clues"))]
        );
    }

    #[test]
    fn a_clue_that_says_nothing_new_is_found() {
        let again = "(say: \"It has no brim.\", rules_out: [\"hat\"]), (say: \"He reads";
        assert_eq!(
            wrong("(say: \"He reads", again),
            [(Code::NeedlessClue, at("clue 2"))]
        );
    }

    #[test]
    fn cards_so_few_that_luck_opens_the_lock_are_found() {
        let mut lucky = GUESS.replace(", \"hat\"", "").replace(", Bang", "");
        lucky = lucky.replace("(say: \"He never shouts.\", rules_out: [Bang]),", "");
        let lucky = found(&changed("            End(Done),\n        ],", &lucky));
        assert_eq!(lucky, [(Code::LuckyGuess, at("words"))]);
    }

    #[test]
    fn six_combinations_are_enough_and_those_that_are_left_are_named() {
        let end = "            End(Done),\n        ],";
        let six = GUESS.replace(", \"hat\"", "");
        assert_eq!(found(&changed(end, &six)), []);
        let open = GUESS.replace("\"pond\", \"hat\"]),", "\"pond\"]),");
        let report = course(&files(&changed(end, &open)));
        let what = &report.problems[0].what;
        assert!(what.contains("melon + Swaps; hat + Swaps"), "{what}");
    }

    #[test]
    fn cards_that_make_the_same_password_are_found() {
        let same = GUESS.replace("melon", "mum");
        let codes = found(&changed("            End(Done),\n        ],", &same));
        let path = at("answer");
        assert_eq!(
            codes,
            [
                (Code::SamePassword, path.clone()),
                (Code::SamePassword, path.clone())
            ],
            "swaps change nothing, and backwards neither"
        );
        let one = GUESS.replace("melon", "sky");
        let codes = found(&changed("            End(Done),\n        ],", &one));
        assert_eq!(
            codes,
            [(Code::SamePassword, path)],
            "a trick without effect"
        );
    }

    #[test]
    fn with_two_tricks_every_pair_counts() {
        let two = GUESS
            .replace("uses: 1", "uses: 2")
            .replace("tricks: [Swaps])", "tricks: [Swaps, Backwards])")
            .replace(
                "(say: \"He reads from the front.\", rules_out: [Backwards]),",
                "",
            );
        let found = |level: &str| found(&changed("            End(Done),\n        ],", level));
        assert_eq!(found(&two), []);
        let three_left = two
            .replace("[Bang]),", "[\"hat\"]),")
            .replace("\"pond\", \"hat\"]),", "\"pond\"]),");
        assert_eq!(found(&three_left), [(Code::NotOneSolution, at("clues"))]);
    }

    #[test]
    fn texts_faces_and_speeches_of_it_are_looked_at() {
        for (from, path) in [
            ("Which cards open it?", "ask"),
            ("Grandad Toad", "owner"),
            ("He never shouts.", "clue 3 › say"),
            ("It grows in his bed.", "because"),
            ("Beep!", "won 1 › text"),
            ("No toast.", "lost 1 › text"),
            ("What can you eat?", "hint 2"),
        ] {
            let found = wrong(from, "Ring 555 0199.");
            assert!(
                found.contains(&(Code::PhoneNumber, at(path))),
                "{path}: {found:?}"
            );
        }
        assert_eq!(
            wrong("mood: Smug", "mood: Proud"),
            [(Code::MissingMood, at("mood"))]
        );
        let speech = "(by: \"guessatron\", text: \"Hm.\")";
        for list in ["won", "lost"] {
            let three = format!("{list}: [{speech}, {speech}, ");
            assert_eq!(
                wrong(&format!("{list}: ["), &three),
                [(Code::ManySpeeches, at(&format!("{list} 3")))]
            );
        }
        assert_eq!(
            wrong("What can you eat?", "Read a clue."),
            [(Code::SameHint, at("hint 2"))]
        );
    }
}
