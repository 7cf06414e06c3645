//! Deals the cards of one puzzle, and finds the clues that tell them apart.

use rand::rngs::ChaCha8Rng;
use rand::seq::{IndexedRandom as _, SliceRandom as _};

use super::clues;
use crate::activity::guess::made;
use crate::content::{
    Clue, Combination, DailyPool, Guess, GuessCard, Mood, Owner, PoolClue, Say, TrickCard,
    TrickKind,
};
use crate::words::Text;

/// Who asks.
const GUESSATRON: &str = "guessatron";

/// How many tries there are: a slice of toast each.
const TRIES: u8 = 4;

/// The fewest clues that make a puzzle, and the most that are seen at once with the cards.
const CLUES: std::ops::RangeInclusive<usize> = 3..=5;

/// Deals a puzzle; `None` if the cards that were dealt can't be told apart by clues.
pub(super) fn roll(
    pool: &DailyPool,
    owner: &Owner,
    uses: u8,
    chance: &mut ChaCha8Rng,
) -> Option<Guess> {
    let opening = usize::from(uses);
    // With two tricks there are more ways to hold them, so that fewer words will do.
    let (word_count, trick_count) = if uses > 1 { (3, 4) } else { (4, 4) };
    let mut words: Vec<String> = owner.words.keys().cloned().collect();
    words.shuffle(chance);
    words.truncate(word_count);
    let mut kinds = TrickKind::ALL.to_vec();
    kinds.shuffle(chance);
    kinds.truncate(trick_count);
    let about_words = owner.clues.iter();
    let word_clues = clues::choose(about_words, words.split_at_checked(1)?, chance)?;
    let about_tricks = pool.tricks.iter();
    let about_tricks = about_tricks.filter(|clue| uses < 2 || !clue.one_trick);
    let trick_clues = clues::choose(about_tricks, kinds.split_at_checked(opening)?, chance)?;
    // A single clue that leaves one of four words does all the thinking by itself.
    let is_thought = word_clues.len() + 2 >= word_count;
    if !is_thought || !CLUES.contains(&(word_clues.len() + trick_clues.len())) {
        return None;
    }
    let card = |kind: &TrickKind| card(owner, *kind);
    let tricks: Vec<TrickCard> = kinds.iter().map(card).collect();
    let answer = Combination {
        word: words.first()?.clone(),
        tricks: tricks.iter().take(opening).cloned().collect(),
    };
    let about_words = word_clues.iter().map(|clue| Clue {
        say: filled(owner, &clue.say),
        rules_out: shown(&words, clue, |word| GuessCard::Word(word.clone())),
    });
    let about_tricks = trick_clues.iter().map(|clue| Clue {
        say: filled(owner, &clue.say),
        rules_out: shown(&kinds, clue, |kind| GuessCard::Trick(card(kind))),
    });
    let clues: Vec<Clue> = about_words.chain(about_tricks).collect();
    let mut spoken = |lines: &[String], mood| {
        let line = lines.choose(chance)?;
        Some(vec![Say {
            by: GUESSATRON.into(),
            mood,
            text: filled(owner, line),
            brief: None,
            picture: None,
        }])
    };
    let won = spoken(&pool.won, Mood::Happy)?;
    let lost = spoken(&pool.lost, Mood::Sulking)?;
    let ask = filled(owner, pool.asks.choose(chance)?);
    let because = Text::from_data(owner.words.get(&answer.word)?.clone());
    let guess = Guess {
        by: Some(GUESSATRON.into()),
        mood: Mood::Smug,
        ask,
        brief: Some(Text::new("Read the clues. Which cards open it?")),
        picture: None,
        owner: Text::from_data(owner.name.clone()),
        hints: hints(&clues, &answer)?,
        words,
        tricks,
        uses,
        answer,
        clues,
        tries: TRIES,
        because: Text::new("{fact} The whole village knows that.").with("fact", because),
        won,
        lost,
        oops: None,
        auntie: Some(Text::new(
            "Take one clue and look at each card. Put aside what can't be.",
        )),
    };
    is_plain(&guess).then_some(guess)
}

/// The cards of the hand that a clue rules out.
fn shown<T: PartialEq>(
    hand: &[T],
    clue: &PoolClue<T>,
    card: impl Fn(&T) -> GuessCard,
) -> Vec<GuessCard> {
    let out = hand.iter().filter(|card| clue.rules_out.contains(card));
    out.map(card).collect()
}

fn card(owner: &Owner, kind: TrickKind) -> TrickCard {
    match kind {
        TrickKind::Backwards => TrickCard::Backwards,
        TrickKind::Twice => TrickCard::Twice,
        TrickKind::Capital => TrickCard::Capital,
        TrickKind::Swaps => TrickCard::Swaps,
        TrickKind::Year => TrickCard::Year(owner.year.clone()),
        TrickKind::Number => TrickCard::Number(owner.number.clone()),
        TrickKind::Bang => TrickCard::Bang,
    }
}

/// A line of the data with its gaps filled.
fn filled(owner: &Owner, line: &str) -> Text {
    Text::from_data(line)
        .with("owner", Text::from_data(owner.short.clone()))
        .with("lock", Text::from_data(owner.lock.clone()))
}

/// One that starts, one that takes the first step, one that tells.
fn hints(clues: &[Clue], answer: &Combination) -> Option<Vec<Text>> {
    let first = clues.first()?;
    let out = first.rules_out.iter().find_map(|card| match card {
        GuessCard::Word(word) => Some(Text::verbatim(word.clone())),
        GuessCard::Trick(_) => None,
    })?;
    let opened = made(&answer.word, &answer.tricks);
    Some(vec![
        Text::new("Some clues are about the word, some about the trick."),
        Text::new("{clue} So it can't be “{card}”.")
            .with("clue", first.say.clone())
            .with("card", out),
        Text::new("The word is “{word}”, and it all makes: {made}")
            .with("word", Text::verbatim(answer.word.clone()))
            .with("made", Text::verbatim(opened)),
    ])
}

/// Whether each trick of the answer shows, and no other cards make the same.
fn is_plain(guess: &Guess) -> bool {
    let opened = made(&guess.answer.word, &guess.answer.tricks);
    let shows = |trick: &TrickCard| {
        let others = guess.answer.tricks.iter().filter(|other| *other != trick);
        made(&guess.answer.word, others) != opened
    };
    let sets: Vec<Vec<&TrickCard>> = if guess.uses > 1 {
        let tricks = guess.tricks.iter().enumerate();
        let pairs = tricks.flat_map(|(index, one)| {
            let others = guess.tricks.iter().skip(index + 1);
            others.map(move |other| vec![one, other])
        });
        pairs.collect()
    } else {
        guess.tricks.iter().map(|trick| vec![trick]).collect()
    };
    let opens = |word: &String| {
        let tries = sets.iter().map(|tricks| made(word, tricks.iter().copied()));
        tries.filter(|tried| *tried == opened).count()
    };
    guess.answer.tricks.iter().all(shows) && guess.words.iter().map(opens).sum::<usize>() == 1
}
