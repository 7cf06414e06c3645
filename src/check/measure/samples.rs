//! Steps and levels with nothing in them but what is measured.

use crate::content::{
    Answer, Bin, Card, Choice, Choose, Ending, Level, Match, Mood, Order, OrderCard, OrderRule,
    Pair, Slot, Sort, Spot, Step, Teach, Thing, Verdict,
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

/// Cards a, b, c, …, so many, and what comes before what, with what it means to break that.
pub(in crate::check) fn order(cards: &[&str], rules: &[(&str, &str, Verdict)]) -> Order {
    let card = |key: &&str| OrderCard {
        key: (*key).to_owned(),
        say: text(key),
        brief: None,
    };
    let rule = |(first, then, verdict): &(&str, &str, Verdict)| OrderRule {
        first: (*first).to_owned(),
        then: (*then).to_owned(),
        verdict: *verdict,
        because: text("So."),
        happens: Vec::new(),
        oops: None,
    };
    Order {
        by: None,
        mood: Mood::Happy,
        ask: text("In which order?"),
        brief: None,
        picture: None,
        cards: cards.iter().map(card).collect(),
        rules: rules.iter().map(rule).collect(),
        because: text("So."),
        won: Vec::new(),
        hints: Vec::new(),
        auntie: None,
        riddle: false,
    }
}

/// Cards to join with these right sides, each with what a wrong partner means, and with sides that
/// nothing belongs to.
pub(in crate::check) fn pairs(sides: &[(&str, Verdict)], extra: &[&str]) -> Match {
    let pair = |(with, verdict): &(&str, Verdict)| Pair {
        say: text("A card"),
        brief: None,
        with: text(with),
        with_brief: None,
        because: text("So."),
        instead: text("Not so."),
        verdict: *verdict,
        oops: None,
        happens: Vec::new(),
    };
    Match {
        by: None,
        mood: Mood::Happy,
        ask: text("Which belong together?"),
        brief: None,
        picture: None,
        pairs: sides.iter().map(pair).collect(),
        extra: extra.iter().map(|side| text(side)).collect(),
        won: Vec::new(),
        hints: Vec::new(),
        auntie: None,
        keep_order: false,
        riddle: false,
    }
}

/// A photo with these things, each with what is read there and whether it is a clue.
pub(in crate::check) fn spot(things: &[(&str, bool)]) -> Spot {
    let thing = |(near, clue): &(&str, bool)| Thing {
        place: "a place".to_owned(),
        say: text("It"),
        near: text(near),
        clue: *clue,
        because: text("So."),
        piece: None,
    };
    Spot {
        by: None,
        mood: Mood::Happy,
        ask: text("What does it tell?"),
        brief: None,
        picture: "photo".to_owned(),
        caption: None,
        things: things.iter().map(thing).collect(),
        missed: Vec::new(),
        oops: None,
        found: Vec::new(),
        hints: Vec::new(),
        auntie: None,
    }
}

/// A level of these steps in one scene.
pub(in crate::check) fn level(id: &str, mut steps: Vec<Step>) -> Level {
    steps.push(Step::End(Ending::Done));
    Level::sample(id, vec![(Level::START, steps)])
}
