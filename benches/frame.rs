//! Budget: from a key to its frame under 2 ms at 80×24 (p99), in the password field too,
//! whatever is typed. Scoring happens elsewhere and must not show up here.

mod support;

use criterion::Criterion;
use otterlock::password::{LONGEST, Secret, strength};
use otterlock::tui::Key;
use support::{Playing, measure};

/// What zxcvbn takes longest for: letters that could each stand for several others.
const DENSE: &str = "4@8({[<369&#!1|/0$57+%2";

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    village(&mut criterion);
    transcript(&mut criterion);
    field(
        &mut criterion,
        "frame/field, letters",
        "soggy pancake robot wobble ",
    );
    field(&mut criterion, "frame/field, dense symbols", DENSE);
    criterion.final_summary();
}

/// The focus walks over the map.
fn village(criterion: &mut Criterion) {
    let mut playing = Playing::village();
    let mut keys = [Key::Down, Key::Up].into_iter().cycle();
    measure(criterion, "frame/village", || {
        keys.next().into_iter().for_each(|key| playing.press(key));
    });
}

/// A speech with its portrait and picture gives way to what was said so far, and comes back.
fn transcript(criterion: &mut Criterion) {
    let mut playing = Playing::speech();
    let mut keys = [Key::Char('t'), Key::Escape].into_iter().cycle();
    measure(criterion, "frame/speech and transcript", || {
        keys.next().into_iter().for_each(|key| playing.press(key));
    });
}

/// Typing to the end of the field, then deleting to its beginning, again and again, with the
/// pieces of a full field on show.
fn field(criterion: &mut Criterion, name: &str, text: &str) {
    let mut playing = Playing::field();
    let typed: Vec<char> = text.chars().cycle().take(LONGEST).collect();
    let whole: String = typed.iter().collect();
    let strength = strength(&Secret::from_typed(&whole), &["pip".to_owned()]);
    for letter in &typed {
        playing.press(Key::Char(*letter));
    }
    // Requests are numbered from 1, one for each key.
    for ticket in 0..=u64::try_from(LONGEST).unwrap_or(u64::MAX) {
        playing.scored(ticket, &strength);
    }
    let away = typed.iter().map(|_| Key::Backspace);
    let mut keys = away
        .chain(typed.iter().map(|letter| Key::Char(*letter)))
        .cycle();
    measure(criterion, name, || {
        keys.next().into_iter().for_each(|key| playing.press(key));
    });
}
