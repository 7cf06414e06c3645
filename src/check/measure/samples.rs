//! Steps and levels with nothing in them but what is measured.

use crate::content::{
    Answer, Bin, Card, Choice, Choose, Ending, Level, Mood, Slot, Sort, Step, Teach, Verdict,
};
use crate::words::Text;

fn text(words: &str) -> Text {
    Text::from_data(words)
}

/// Options that say so and are judged so.
fn options(options: &[(&str, Verdict)]) -> Vec<Choice> {
    let option = |(say, verdict): &(&str, Verdict)| Choice {
        say: text(say),
        brief: None,
        verdict: *verdict,
        because: text("So."),
        happens: Vec::new(),
        then: None,
        oops: None,
    };
    options.iter().map(option).collect()
}

/// A decision, with its order kept or not.
pub(in crate::check) fn choose(keep_order: bool, shown: &[(&str, Verdict)]) -> Step {
    Step::Choose(decision(keep_order, shown))
}

/// A shuffled decision that is a riddle.
pub(in crate::check) fn riddle(shown: &[(&str, Verdict)]) -> Step {
    Step::Choose(Choose {
        riddle: true,
        ..decision(false, shown)
    })
}

fn decision(keep_order: bool, shown: &[(&str, Verdict)]) -> Choose {
    Choose {
        by: None,
        mood: Mood::Happy,
        ask: text("Which?"),
        brief: None,
        picture: None,
        options: options(shown),
        hints: Vec::new(),
        auntie: None,
        keep_order,
        riddle: false,
    }
}

/// A sentence with so many gaps, each with these options.
pub(in crate::check) fn teach(keep_order: bool, gaps: usize, shown: &[(&str, Verdict)]) -> Step {
    let slot = Slot {
        lead: text("So"),
        options: options(shown),
    };
    Step::Teach(Teach {
        to: "pip".into(),
        mood: Mood::Happy,
        ask: text("Tell me."),
        brief: None,
        slots: vec![slot; gaps],
        thanks: Vec::new(),
        hints: Vec::new(),
        auntie: None,
        keep_order,
    })
}

/// Cards into these bins, each with its verdicts in the order of the bins.
pub(in crate::check) fn sort(labels: &[&str], cards: &[&[Verdict]]) -> Step {
    let card = |verdicts: &&[Verdict]| Card {
        say: text("A thing"),
        brief: None,
        answers: labels
            .iter()
            .zip(*verdicts)
            .map(|(label, verdict)| {
                let answer = Answer {
                    verdict: *verdict,
                    because: text("So."),
                    oops: None,
                };
                ((*label).to_owned(), answer)
            })
            .collect(),
    };
    Step::Sort(Sort {
        by: None,
        mood: Mood::Happy,
        ask: text("Where?"),
        brief: None,
        picture: None,
        bins: labels
            .iter()
            .map(|label| Bin {
                key: (*label).to_owned(),
                label: text(label),
            })
            .collect(),
        cards: cards.iter().map(card).collect(),
        hints: Vec::new(),
        auntie: None,
        keep_order: false,
    })
}

/// A level of these steps in one scene.
pub(in crate::check) fn level(id: &str, mut steps: Vec<Step>) -> Level {
    steps.push(Step::End(Ending::Done));
    Level::sample(id, vec![(Level::START, steps)])
}
