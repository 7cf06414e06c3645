//! One bad level for each kind of problem: the good one with one change.

use super::samples::{GOOD, changed, with_photo, wordy};
use crate::content::Code;

/// A good level with one change, the code that it must bring, and where.
#[expect(clippy::too_many_lines, reason = "a list of cases")]
pub(super) fn cases() -> Vec<(Code, &'static str, String)> {
    let text = |to: &str| changed("It looked at my board!", to);
    vec![
        (
            Code::UnreachableScene,
            "look-again",
            changed("then: \"look-again\",", ""),
        ),
        (
            Code::UnreachableStep,
            "look-again › step 3",
            changed(
                "text: \"Let us look again.\"),",
                "text: \"Let us look again.\"), Choose(ask: \"Up or down?\", options: [(say: \"Up\", verdict: Safe, because: \"Up it is.\", then: \"end\"), (say: \"Down\", verdict: AlsoFine, because: \"Down it is.\", then: \"end\")], hints: [\"Up?\", \"Down?\", \"Any way.\"]), Say(by: \"pip\", text: \"Nobody hears this.\"),",
            )
            .replace("\"look-again\": [", "\"end\": [End(Done)], \"look-again\": ["),
        ),
        (
            Code::Trap,
            "look-again › step 1",
            changed("text: \"Let us look again.\"), Back", "text: \"Let us look again.\"), Go(\"look-again\")"),
        ),
        (
            Code::GoLoop,
            "look-again",
            changed("Say(by: \"pip\", mood: Thinking, text: \"Let us look again.\"), Back", "Go(\"look-again\")"),
        ),
        (
            Code::NotMadeBefore,
            "start › step 4",
            changed("AtLeast(15)],", "DiffersFrom(\"Pip's bike\")],").replacen(
                "            Teach(",
                "            Forge(ask: \"Make one.\", account: \"Pip's bike\", known: [], goals: [GuesserGivesUp], example_solution: \"sleepy tuba marries cabbage\", won: [], left: [], hints: [\"Odd?\", \"Long?\", \"Four words.\"]),\n            Teach(",
                1,
            ),
        ),
        (
            Code::DoorNotMended,
            "start › step 6",
            changed("            Teach(",
                "            Forge(ask: \"Make one.\", account: \"Pip's bike\", known: [], goals: [GuesserGivesUp], example_solution: \"sleepy tuba marries cabbage\", won: [], left: [], hints: [\"Odd?\", \"Long?\", \"Four words.\"]),\n            Leak(by: \"pip\", ask: \"Which door opens?\", account: \"Pip's bike\", doors: [\"Pip's locker\"], because: \"One key fits both.\", held_because: \"Each has its own.\", hints: [\"Same?\", \"Alike?\", \"Only twins.\"]),\n            Teach("),
        ),
        (
            Code::OnlyTalk,
            "scenes",
            without_steps(&["            Sort(", "            Forge(", "            Teach("]),
        ),
        (
            Code::ManySpeeches,
            "start › step 3",
            changed(
                "            Choose(",
                "Say(by: \"pip\", text: \"Two.\"), Say(by: \"pip\", text: \"Three.\"), Choose(",
            ),
        ),
        (
            Code::SameHint,
            "start › step 2 › hint 3",
            changed("\"It is the fish.\"", "\" look at the BOARD. \""),
        ),
        (
            Code::HardLevel,
            "scenes",
            changed(
                "The fish was a clue.",
                &"Communication organises information. ".repeat(30),
            ),
        ),
        (
            Code::HardText,
            "start › step 1 › text",
            text("Apparently somebody investigated everything inside. Apparently somebody investigated everything. Apparently somebody investigated everything outside."),
        ),
        (
            Code::LongSentence,
            "start › step 1 › text",
            text(&wordy(15, 15)),
        ),
        (
            Code::LongSpeech,
            "start › step 1 › text",
            text(&wordy(46, 5)),
        ),
        (
            Code::Shouting,
            "start › step 1 › text",
            text("It looked at my board!!"),
        ),
        (
            Code::LongBriefSentence,
            "start › step 1 › brief",
            text(&wordy(20, 5)).replace("It saw my board!", &wordy(11, 11)),
        ),
        (
            Code::BriefIsLonger,
            "start › step 1 › brief",
            changed("It saw my board!", "It really saw all my board!"),
        ),
        (
            Code::RealDomain,
            "start › step 1 › text",
            text("It looked at toast.com."),
        ),
        (
            Code::EmailAddress,
            "start › step 1 › text",
            text("Write to pip@toast.example now!"),
        ),
        (
            Code::PhoneNumber,
            "start › step 1 › text",
            text("Ring 555 0199 now!"),
        ),
        (
            Code::AsksForRealData,
            "start › step 1 › text",
            text("Tell me your real name!"),
        ),
        (
            Code::UnknownPicture,
            "start › step 1 › picture",
            changed("picture: \"noticeboard\"", "picture: \"blackboard\""),
        ),
        (
            Code::UnknownPlace,
            "start › step 5 › thing 6 › place",
            with_photo().replacen("place: \"scarf\"", "place: \"scraf\"", 1),
        ),
        (
            Code::PieceNotGiven,
            "jigsaw › pieces › day",
            with_photo().replacen(", piece: \"day\"", "", 1),
        ),
        (
            Code::MissingMood,
            "start › step 1 › mood",
            changed("mood: Worried", "mood: Smug"),
        ),
        (
            Code::NeverEnds,
            "look-again › step 1",
            changed(
                "\"look-again\": [Say(by: \"pip\", mood: Thinking, text: \"Let us look again.\"), Back]",
                "\"look-again\": [Choose(ask: \"Up or down?\", options: [(say: \"Up\", verdict: Safe, because: \"Up it is.\", then: \"look-again\"), (say: \"Down\", verdict: AlsoFine, because: \"Down it is.\"), (say: \"Both\", verdict: Risky, because: \"Both, then.\", then: \"look-again\")], hints: [\"Up?\", \"Down?\", \"Any way.\"]), Back]",
            ),
        ),
        (
            Code::PhraseNotRolled,
            "start › step 4 › phrase",
            with_dice("another box"),
        ),
        (
            Code::ExampleFails,
            "start › step 4 › example_solution",
            changed("velvet trombone eats gravel", "bubbles"),
        ),
        (
            Code::DoesNotFit,
            "start › step 2",
            changed("\"Three dice words\"", &format!("\"{}\"", wordy(400, 5))),
        ),
        (
            Code::HintDoesNotFit,
            "start › step 2",
            changed("\"It is the fish.\"", &format!("\"{}\"", wordy(400, 5))),
        ),
    ]
}

/// The good level with dice, and a step that asks for a phrase.
pub(super) fn with_dice(asked: &str) -> String {
    let dice = r#"Dice(by: "pip", ask: "Roll me some words!", account: "My box", words: 3, phrase: "box", goal: GuesserGivesUp, won: [(by: "pip", text: "Oh!")], hints: ["Roll.", "Roll on.", "Four will do."]), "#;
    let recall = format!(
        r#"Recall(by: "pip", ask: "What was it?", account: "My box", phrase: "{asked}", words: 2, won: [(by: "pip", text: "Ah!")], hints: ["Look.", "Hm.", "Let it be shown."]), "#
    );
    changed(
        "            Sort(",
        &format!("{dice}{recall}            Sort("),
    )
}

/// The good level without those of its steps that begin so.
pub(super) fn without_steps(beginnings: &[&str]) -> String {
    let mut left = Vec::new();
    let mut skipping = false;
    for line in GOOD.lines() {
        skipping |= beginnings.contains(&line);
        if !skipping {
            left.push(line);
        }
        skipping &= line != "            ),";
    }
    left.join("\n")
}
