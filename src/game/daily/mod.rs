//! Be Guessatron: a lock to crack for every day, from the local date alone. The same for everyone,
//! and always such that thought opens it.

mod clues;
mod puzzle;

use jiff::civil::{Date, Weekday};
use rand::seq::SliceRandom as _;
use rand::{SeedableRng as _, rngs::ChaCha8Rng};

use self::puzzle::roll;
use crate::content::{DailyPool, Level, LevelId, Owner, Solo, daily_pool, fingerprint};
use crate::words::Text;

/// Cards are dealt again until clues can tell them apart. Nearly always that is so within ten
/// deals; a test goes through more than a year.
const MOST_DEALS: usize = 1_000;

/// What all chance of a day's puzzle begins from.
pub(super) fn seed(day: Date) -> u64 {
    fingerprint(&format!("daily {day}"))
}

/// The puzzle of a day, as a level of one step.
pub fn daily_level(day: Date) -> Option<Level> {
    let pool = daily_pool()?;
    let owner = owner(pool, day)?;
    let mut chance = ChaCha8Rng::seed_from_u64(seed(day));
    let uses = if day.weekday() == Weekday::Saturday {
        2
    } else {
        1
    };
    let guess = (0..MOST_DEALS).find_map(|_| roll(pool, owner, uses, &mut chance))?;
    let id = LevelId::new(format!("daily/{day}"));
    let title =
        Text::new("Be Guessatron: {owner}").with("owner", Text::from_data(owner.name.clone()));
    let note = Text::new("A puzzle for every day: facts about people are easy to guess.");
    Some(Level::of_one(id, title, Solo::Guess(guess), note))
}

/// Every neighbour once in a week, in an order that changes.
fn owner(pool: &DailyPool, day: Date) -> Option<&Owner> {
    let weekday = day.weekday().to_monday_zero_offset();
    let monday = day.checked_sub(jiff::Span::new().days(weekday)).ok()?;
    let mut order: Vec<&Owner> = pool.owners.iter().collect();
    order.shuffle(&mut ChaCha8Rng::seed_from_u64(seed(monday).rotate_left(1)));
    let place = usize::try_from(weekday).ok()? % order.len().max(1);
    order.get(place).copied()
}

#[cfg(test)]
mod tests;
