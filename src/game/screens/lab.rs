//! The Password Lab: whose lock, and the bench with what can be done there.

use super::{numbered, page, to_home};
use crate::content::{LabLock, Mood, lab};
use crate::game::lab::{Work, lock, phrase};
use crate::game::{Effect, Game};
use crate::stage::{Action, Body, Id, Item, KeyHint, Menu, Paragraph, Picture, Speech, Stage};
use crate::words::Text;

/// The persons of the course who are needed here.
const GUESSATRON: &str = "guessatron";
const PIP: &str = "pip";

const ELSE: Id = Id::new("somebody-else");
const VILLAGE: Id = Id::new("village");

/// Whether there is a Lab: some courses have nobody to guess.
pub(super) fn is_there(game: &Game) -> bool {
    let is_known = |id| game.course.person(id).is_some();
    is_known(GUESSATRON) && is_known(PIP)
}

/// Whose lock?
pub(super) fn stage(game: &Game) -> Stage {
    let mut stage = lab_page(Text::new("Password Lab"));
    let Some(lab) = lab() else {
        return stage;
    };
    stage.speech = guesser(game, &lab.hello, game.visits.door, Mood::Happy);
    stage.ask = Some(Text::new("Whose lock will it be?"));
    let item = |(index, lock): (usize, &LabLock)| {
        let label = Text::new("{lock}: {inside}")
            .with("lock", Text::from_data(&*lock.lock))
            .with("inside", Text::from_data(&*lock.inside));
        Item::new(numbered("lock", index), label)
    };
    let items = lab.locks.iter().enumerate().map(item).collect();
    stage.body = Body::Menu(Menu::new(items));
    stage
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    let locks = lab().map_or(0, |lab| lab.locks.len());
    let picked = (0..locks).find(|index| numbered("lock", *index) == *id);
    picked.map_or_else(Vec::new, |lock| game.go_to_bench(lock))
}

/// The bench of a lock.
pub(super) fn bench(game: &Game, index: usize) -> Stage {
    let (Some(lab), Some(lock)) = (lab(), lock(index)) else {
        return page(Text::new("Nothing here yet"));
    };
    let mut stage = lab_page(Text::new("Lab: {lock}").with("lock", Text::from_data(&*lock.lock)));
    stage.speech = guesser(game, &lab.bench, game.visits.bench, Mood::Smug);
    stage.paragraphs.push(Paragraph::Heading(
        Text::new("On {owner}'s noticeboard").with("owner", Text::from_data(&*lock.owner)),
    ));
    let facts = lock.board.iter().map(Text::from_data);
    stage.paragraphs.extend(facts.map(Paragraph::Entry));
    let mut items: Vec<Item> = offered(game, lock)
        .map(|work| Item::new(work_id(work), label(work)))
        .collect();
    items.push(Item::new(ELSE, Text::new("Somebody else's lock")));
    items.push(Item::new(VILLAGE, to_home(game)));
    stage.body = Body::Menu(Menu::new(items));
    stage
}

pub(super) fn pick_work(game: &mut Game, index: usize, id: &Id) -> Vec<Effect> {
    if *id == ELSE {
        return game.leave();
    }
    if *id == VILLAGE {
        return game.leave_lab();
    }
    let work = lock(index).and_then(|lock| {
        let mut offered = offered(game, lock);
        offered.find(|work| work_id(*work) == *id)
    });
    work.map_or_else(Vec::new, |work| game.work_at(index, work))
}

/// What can be done: words are typed again only where some were rolled.
fn offered(game: &Game, lock: &LabLock) -> impl Iterator<Item = Work> {
    let name = phrase(lock);
    let progress = game.progress.as_ref();
    let rolled = progress.is_some_and(|progress| progress.phrases.contains_key(&name));
    let all = Work::ALL.into_iter();
    all.filter(move |work| rolled || *work != Work::Again)
}

const fn work_id(work: Work) -> Id {
    match work {
        Work::Roll => Id::new("roll"),
        Work::MakeUp => Id::new("make-up"),
        Work::Race => Id::new("race"),
        Work::Again => Id::new("type-again"),
    }
}

const fn label(work: Work) -> Text {
    match work {
        Work::Roll => Text::new("Roll words with dice"),
        Work::MakeUp => Text::new("Make one up"),
        Work::Race => Text::new("Race two locks"),
        Work::Again => Text::new("Type the dice words again"),
    }
}

/// The guesser says one of these lines: each day begins with another one, and each visit goes on
/// to the next.
fn guesser(game: &Game, lines: &[String], visit: u32, mood: Mood) -> Option<Speech> {
    let person = game.course.person(GUESSATRON)?;
    let day = usize::try_from(game.today.day_of_year()).ok()?;
    let turn = day + usize::try_from(visit).ok()?;
    let line = lines.get(turn.checked_rem(lines.len())?)?;
    Some(Speech {
        name: person.name.clone(),
        portrait: Picture::new(&person.portrait).in_mood(mood.id()),
        text: Text::from_data(line),
    })
}

/// A page of the Lab. It goes on in plain mode too, as levels do.
fn lab_page(heading: Text) -> Stage {
    let mut stage = page(heading);
    let plain = KeyHint::new(Action::Plain, Text::new("plain text"));
    stage.keys.insert(1, plain);
    stage
}
