//! The steps of the Lab, with all that is said in them but what a lock itself gives.

use super::{Work, phrase};
use crate::content::{Dice, Forge, Goal, LabLock, Lock, Mood, Race, Recall, Say, Solo};
use crate::words::Text;

/// Who asks, and who guesses: persons of the course.
const PIP: &str = "pip";
const GUESSATRON: &str = "guessatron";

/// How many words are rolled: as many as the guesser, who owns the list, gives up on.
const WORDS: u8 = 4;

pub(super) fn step(lock: &LabLock, work: Work) -> Solo {
    match work {
        Work::Roll => Solo::Dice(roll(lock)),
        Work::MakeUp => Solo::Forge(make_up(lock)),
        Work::Race => Solo::Race(race(lock)),
        Work::Again => Solo::Recall(again(lock)),
    }
}

fn roll(lock: &LabLock) -> Dice {
    Dice {
        by: Some(PIP.into()),
        mood: Mood::Happy,
        ask: about(
            lock,
            "Dice for {lock}! Read the words aloud and make a picture in your head.",
        ),
        brief: Some(about(lock, "Roll words for {lock}!")),
        picture: None,
        account: account(lock),
        words: WORDS,
        more: true,
        phrase: phrase(lock),
        guesser_gives_up: true,
        won: vec![guesser(
            Mood::Sulking,
            Text::new("Bzzt. I don't like dice. They never tell me what they think."),
        )],
        hints: vec![
            Text::new("Shut your eyes. What picture do the words make?"),
            Text::new("Roll a dull word again. Keep the silly ones."),
            Text::new("Guessatron owns the dice list. Four words are too many for it."),
        ],
        auntie: Some(Text::new("If you can see it, you can remember it, dear.")),
    }
}

fn make_up(lock: &LabLock) -> Forge {
    let [one, two, three] = lock.read.each_ref().map(|fact| Text::from_data(&**fact));
    let form = "Guessatron has read the board: {one}, {two}, {three}. What do you make up?";
    Forge {
        by: Some(PIP.into()),
        mood: Mood::Thinking,
        ask: Text::new(form)
            .with("one", one)
            .with("two", two)
            .with("three", three),
        brief: Some(about(lock, "Make one up for {lock}.")),
        account: account(lock),
        known: lock.known.clone(),
        goals: vec![Goal::GuesserGivesUp, Goal::AvoidsKnown],
        what_if: true,
        twin_of: None,
        example_solution: "velvet pancake hums under gravel".into(),
        won: vec![guesser(
            Mood::Sulking,
            Text::new("Hmpf. I shall go and toast something that does not fight back."),
        )],
        left: vec![guesser(
            Mood::Smug,
            Text::new("I can wait. I am a patient toaster. Tick, tick, ding."),
        )],
        oops: None,
        hints: vec![
            Text::new("Guessatron knows the board. What is not on it?"),
            Text::new("Mix silly words that never met before."),
            Text::new("Take four silly words with gaps, and none from the board."),
        ],
        auntie: Some(Text::new(
            "Think of a cow in a hat. Now make it odder, dear.",
        )),
    }
}

fn race(lock: &LabLock) -> Race {
    let door = |owner| Lock {
        owner,
        password: None,
    };
    Race {
        by: Some(PIP.into()),
        mood: Mood::Thinking,
        ask: Text::new("Two doors, and one hungry toaster. Which lock holds longer?"),
        brief: Some(Text::new("Which lock holds longer?")),
        picture: None,
        known: lock.known.clone(),
        locks: [door(Text::new("Door One")), door(Text::new("Door Two"))],
        because: None,
        won: vec![guesser(
            Mood::Shocked,
            Text::new("You knew! Have you been peeping into my slots?"),
        )],
        hints: vec![
            Text::new("Which one would many people think of?"),
            Text::new("Old tricks fall fast. Look for them."),
            Text::new("Count the surprises. The lock with more of them holds longer."),
        ],
        auntie: Some(Text::new(
            "Guess wrong, dear. It is the best way to find out.",
        )),
    }
}

fn again(lock: &LabLock) -> Recall {
    Recall {
        by: Some(PIP.into()),
        mood: Mood::Thinking,
        ask: about(
            lock,
            "What did the dice say for {lock}? Think of your story!",
        ),
        brief: Some(about(lock, "Type the words for {lock} again.")),
        account: account(lock),
        phrase: phrase(lock),
        words: WORDS,
        won: vec![guesser(
            Mood::Sulking,
            Text::new("It is all in your head? I can't get my plug in there."),
        )],
        hints: vec![
            Text::new("What was funny about your story?"),
            Text::new("Find the first word. The others come along."),
            Text::new("Hand in an empty line, and you see the words again."),
        ],
        auntie: Some(Text::new(
            "Peek as often as you like, dear. That is how it sticks.",
        )),
    }
}

fn guesser(mood: Mood, text: Text) -> Say {
    Say {
        by: GUESSATRON.into(),
        mood,
        text,
        brief: None,
        picture: None,
    }
}

fn account(lock: &LabLock) -> Text {
    Text::from_data(&*lock.lock)
}

/// A text with what is locked in it.
fn about(lock: &LabLock, form: &'static str) -> Text {
    Text::new(form).with("lock", account(lock))
}
