//! Steps of every kind, and recorded judgements.

use super::text;
use crate::content::{
    Answer, Bin, Card, Choice, Choose, Dice, Forge, Goal, Lock, Mood, Race, Recall, Say, Slot,
    Sort, Step, Teach, Verdict,
};
use crate::password::{Advice, Piece, PieceKind, Strength};
use crate::words::Text;

pub(crate) fn say(by: &str, said: &str) -> Say {
    Say {
        by: by.into(),
        mood: Mood::Happy,
        text: text(said),
        brief: Some(text(&format!("{said}, briefly"))),
        picture: None,
    }
}

/// An option whose reason is "because of" what it says.
pub(crate) fn option(said: &str, verdict: Verdict) -> Choice {
    Choice {
        say: text(said),
        brief: Some(text(&format!("{said}, briefly"))),
        verdict,
        because: text(&format!("because of {said}")),
        happens: Vec::new(),
        then: None,
        oops: None,
    }
}

pub(crate) fn hints() -> Vec<Text> {
    vec![text("look"), text("look closer"), text("there it is")]
}

pub(crate) fn choose(options: Vec<Choice>) -> Choose {
    Choose {
        by: Some("pip".into()),
        mood: Mood::Worried,
        ask: text("Which one?"),
        brief: Some(text("Which?")),
        picture: Some("letter".into()),
        options,
        hints: hints(),
        auntie: Some(text("Take your time.")),
        keep_order: true,
        riddle: false,
    }
}

/// Cards "tea" (bin hot), "ice" (bin cold), "soup" (hot; cold is fine too). Tea in the cold bin
/// wins the card "jam"; ice in the hot bin is too careful.
pub(crate) fn sort() -> Sort {
    let answer = |verdict, because: &str| Answer {
        verdict,
        because: text(because),
        oops: None,
    };
    let card = |said: &str, hot: Answer, cold: Answer| Card {
        say: text(said),
        brief: Some(text(&format!("{said}, briefly"))),
        answers: [("hot".to_owned(), hot), ("cold".to_owned(), cold)].into(),
    };
    Sort {
        by: None,
        mood: Mood::Happy,
        ask: text("Where to?"),
        brief: None,
        picture: Some("toast".into()),
        bins: [("hot", "Hot"), ("cold", "Cold")]
            .map(|(key, label)| Bin {
                key: key.into(),
                label: text(label),
            })
            .into(),
        cards: vec![
            card(
                "tea",
                answer(Verdict::Safe, "tea steams"),
                Answer {
                    oops: Some("jam".into()),
                    ..answer(Verdict::Risky, "tea steams, you know")
                },
            ),
            card(
                "ice",
                answer(Verdict::TooCareful, "ice melts"),
                answer(Verdict::Safe, "ice is cold"),
            ),
            card(
                "soup",
                answer(Verdict::Safe, "soup steams"),
                answer(Verdict::AlsoFine, "some soup is cold"),
            ),
        ],
        hints: hints(),
        auntie: Some(text("Touch it.")),
        keep_order: true,
    }
}

pub(crate) fn forge(goals: Vec<Goal>) -> Forge {
    Forge {
        by: Some("pip".into()),
        mood: Mood::Worried,
        ask: text("Make one up!"),
        brief: Some(text("One, please!")),
        account: text("Pip's locker"),
        known: vec!["bubbles".into()],
        goals,
        what_if: false,
        twin_of: None,
        example_solution: "soggy pancake robot".into(),
        won: vec![say("pip", "Hooray"), say("guessatron", "Hmf")],
        left: vec![say("pip", "Oh well"), say("guessatron", "Ha")],
        oops: Some("jam".into()),
        hints: hints(),
        auntie: Some(text("Three words.")),
    }
}

/// Two slots: "Tea" (hot is right, cold is risky and happens), then "Ice" (cold is right).
pub(crate) fn teach() -> Teach {
    let mut risky = option("is cold", Verdict::Risky);
    risky.happens = vec![say("pip", "Brr")];
    risky.oops = Some("jam".into());
    let slot = |lead: &str, options| Slot {
        lead: text(lead),
        options,
    };
    Teach {
        to: "pip".into(),
        mood: Mood::Thinking,
        ask: text("How is it?"),
        brief: Some(text("How?")),
        slots: vec![
            slot("Tea", vec![option("is hot", Verdict::Safe), risky]),
            slot(
                "Ice",
                vec![
                    option("is cold too", Verdict::AlsoFine),
                    option("is nobody's business", Verdict::TooCareful),
                ],
            ),
        ],
        thanks: vec![say("pip", "Thank you"), say("pip", "Bye")],
        hints: hints(),
        auntie: None,
        keep_order: true,
    }
}

/// A recorded judgement of a text that is one piece of this kind.
pub(crate) fn judged(score: u8, kind: PieceKind, length: usize) -> Strength {
    let piece = Piece {
        range: 0..length,
        kind,
        guesses_log10: 3.0 * f64::from(score),
    };
    let advice = if score == Strength::BEST {
        Advice::Strong
    } else {
        Advice::OneWord
    };
    Strength::recorded(score, 3.0 * f64::from(score), vec![piece], advice)
}

/// A race of two locks; the passwords that are left out are to be made up.
pub(crate) fn race(passwords: [Option<&str>; 2]) -> Race {
    let [one, other] = passwords;
    let lock = |owner: &str, password: Option<&str>| Lock {
        owner: text(owner),
        password: password.map(str::to_owned),
    };
    Race {
        by: Some("pip".into()),
        mood: Mood::Thinking,
        ask: text("Which lock holds longer?"),
        brief: None,
        picture: None,
        known: vec!["milo".into()],
        locks: [lock("Toad", one), lock("Juno", other)],
        because: Some(text("Old tricks are on a list.")),
        won: vec![say("guessatron", "Hmf")],
        hints: ["One", "Two", "Three"].map(text).to_vec(),
        auntie: None,
    }
}

macro_rules! steps {
    ($($kind:ident)*) => {$(
        impl From<$kind> for Step {
            fn from(rules: $kind) -> Self {
                Self::$kind(rules)
            }
        }
    )*};
}
/// Three words under the name "locker", which the guesser gives up on with a fourth.
pub(crate) fn dice() -> Dice {
    Dice {
        by: Some("pip".into()),
        mood: Mood::Worried,
        ask: text("Roll me some words!"),
        brief: Some(text("Roll!")),
        picture: None,
        account: text("Pip's locker"),
        words: 3,
        more: true,
        phrase: "locker".into(),
        guesser_gives_up: true,
        won: vec![say("pip", "Hooray"), say("guessatron", "Hmf")],
        hints: hints(),
        auntie: Some(text("Four words.")),
    }
}

/// Asks for the phrase "locker", of three words if it has to be rolled.
pub(crate) fn recall() -> Recall {
    Recall {
        by: Some("pip".into()),
        mood: Mood::Thinking,
        ask: text("What was it?"),
        brief: Some(text("Well?")),
        account: text("Pip's locker"),
        phrase: "locker".into(),
        words: 3,
        won: vec![say("pip", "Hooray"), say("guessatron", "Hmf")],
        hints: hints(),
        auntie: Some(text("Think of the hat.")),
    }
}

steps!(Say Choose Sort Forge Teach Dice Recall Race);
