//! Any actions at all: no panic, nothing that was won is lost, and nothing typed gets out.

#![allow(clippy::expect_used, reason = "a test may fail")]

use std::sync::{Arc, LazyLock};

use jiff::civil::date;
use proptest::prelude::*;

use otterlock::content::{Course, embedded, read_course};
use otterlock::game::{Effect, Game, Input, KeeperName, Progress, Session, Settings, Setup, Start};
use otterlock::password::{Advice, Piece, PieceKind, Secret, Strength};
use otterlock::stage::{Action, Body, Edit, Id, Typed};
use otterlock::words::{Catalog, Text};

static COURSE: LazyLock<Arc<Course>> =
    LazyLock::new(|| Arc::new(read_course(&embedded()).expect("our own course is right")));

/// What every typed text begins with; it stands in no word of ours.
const MARK: &str = "жщ";

/// What happens next, by dice.
#[derive(Debug, Clone)]
enum Move {
    /// Something that is on offer.
    Offered(usize),
    /// Goes on if that is possible, so that levels get somewhere.
    Onward(usize),
    /// Types into a field, if there is one.
    Type(String),
    /// Changes or moves within a field.
    Edit(usize),
    /// Something that may not be on offer.
    Anything(usize),
    /// The judge answers the newest question.
    Judge(u8),
    /// The judge answers an old question, or one that nobody asked.
    Stale(u64, u8),
    /// A save succeeds, with what was kept then.
    Saved,
    /// A save fails.
    NotSaved,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        4 => any::<usize>().prop_map(Move::Offered),
        8 => any::<usize>().prop_map(Move::Onward),
        2 => "[a-zа-я0-9 !]{0,12}".prop_map(Move::Type),
        1 => any::<usize>().prop_map(Move::Edit),
        2 => any::<usize>().prop_map(Move::Anything),
        3 => (0_u8..=4).prop_map(Move::Judge),
        1 => (0_u64..40, 0_u8..=4).prop_map(|(ticket, score)| Move::Stale(ticket, score)),
        1 => Just(Move::Saved),
        1 => Just(Move::NotSaved),
    ];
    proptest::collection::vec(one, 0..200)
}

/// Every action with ids that are on stage, and the keys.
fn offered(game: &Game) -> Vec<Action> {
    let stage = game.stage();
    let mut actions: Vec<Action> = stage.keys.iter().map(|key| key.action.clone()).collect();
    match &stage.body {
        Body::Nothing | Body::Field(_) => {}
        Body::Menu(menu) => {
            actions.extend(menu.items.iter().map(|item| Action::Pick(item.id.clone())));
        }
        Body::Hand(hand) => {
            actions.extend(hand.cards().map(|card| Action::Pick(card.id.clone())));
        }
        Body::Bins(bins) => {
            for card in &bins.cards {
                for bin in &bins.bins {
                    let (card, bin) = (card.id.clone(), bin.id.clone());
                    actions.push(Action::Put { card, bin });
                }
            }
        }
    }
    actions
}

/// Every kind of action, with ids that exist here and there.
fn anything() -> Vec<Action> {
    let id = |id: &str| Id::from(id.to_owned());
    let put = |card, bin| Action::Put {
        card: id(card),
        bin: id(bin),
    };
    let mut actions = vec![
        Action::Go,
        Action::Submit,
        Action::Hint,
        Action::Ask,
        Action::Rewind,
        Action::Skip,
        Action::Leave,
        Action::Help,
        Action::Transcript,
        Action::Words,
        Action::Veil,
        Action::Plain,
        Action::Quit,
        put("card-1", "bin-2"),
        put("card-9", "bin-1"),
        put("", "bin-1"),
        Action::Edit(Edit::Insert(Typed::new(MARK))),
    ];
    for name in [
        "option-1",
        "option-9",
        "mend",
        "leave-it",
        "level-1",
        "this-one",
        "again",
        "word-1",
        "more",
        "take",
        "show",
        "lab",
        "lock-2",
        "make-up",
        "race",
        "roll",
        "what-if",
        "add-word",
        "add-year",
        "keep-it",
        "another",
        "enough",
        "workshop",
        "villagers",
        "villager-1",
        "next",
        "village",
        "",
    ] {
        actions.push(Action::Pick(id(name)));
    }
    actions
}

/// A recorded judgement of a text of so many characters.
fn strength(score: u8, length: usize) -> Strength {
    let kind = if score == 0 {
        PieceKind::KnownFact
    } else {
        PieceKind::Word
    };
    let piece = Piece {
        range: 0..length,
        kind,
        guesses_log10: 2.5 * f64::from(score),
    };
    let pieces = if length == 0 { Vec::new() } else { vec![piece] };
    Strength::recorded(score, 2.5 * f64::from(score), pieces, Advice::FewWords)
}

/// A game with what its host knows.
struct Evening {
    game: Game,
    /// The newest question to the judge.
    asked: Option<(u64, Secret)>,
    /// What was last asked to be kept.
    kept: Option<Progress>,
    over: bool,
}

impl Evening {
    fn begin(start: Start) -> Self {
        let (game, effects) = Game::begin(Setup {
            course: Arc::clone(&COURSE),
            today: date(2026, 5, 4),
            dice: 3,
            keepers: Vec::new(),
            settings: Settings::default(),
            guest: false,
            notice: None,
            start,
        });
        let mut evening = Self {
            game,
            asked: None,
            kept: None,
            over: false,
        };
        evening.host(effects);
        evening
    }

    fn host(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Save(progress) => self.kept = Some(*progress),
                Effect::Score { ticket, secret, .. } => self.asked = Some((ticket, secret)),
                Effect::Apply(_) | Effect::Plain => {}
                Effect::Quit => self.over = true,
            }
        }
    }

    fn input(&self, step: &Move) -> Option<Input> {
        let action = |actions: Vec<Action>, dice: &usize| {
            let index = dice.checked_rem(actions.len())?;
            Some(Input::Act(actions.into_iter().nth(index)?))
        };
        match step {
            Move::Offered(dice) => action(offered(&self.game), dice),
            Move::Onward(dice) => {
                let stays = |action: &Action| {
                    matches!(
                        action,
                        Action::Go | Action::Pick(_) | Action::Put { .. } | Action::Submit
                    )
                };
                let mut actions = offered(&self.game);
                actions.retain(stays);
                action(actions, dice)
            }
            Move::Type(typed) => {
                let typed = Typed::new(format!("{MARK}{typed}"));
                Some(Input::Act(Action::Edit(Edit::Insert(typed))))
            }
            Move::Edit(dice) => {
                let edits = [
                    Edit::Replace(Typed::new(format!("{MARK} and more"))),
                    Edit::Backspace,
                    Edit::Delete,
                    Edit::Left,
                    Edit::Right,
                    Edit::Home,
                    Edit::End,
                ];
                action(edits.map(Action::Edit).into(), dice)
            }
            Move::Anything(dice) => action(anything(), dice),
            Move::Judge(score) => self.asked.as_ref().map(|(ticket, secret)| Input::Scored {
                ticket: *ticket,
                strength: strength(*score, secret.len()),
            }),
            Move::Stale(ticket, score) => Some(Input::Scored {
                ticket: *ticket,
                strength: strength(*score, 5),
            }),
            Move::Saved => self.kept.clone().map(|kept| Input::Saved(Box::new(kept))),
            Move::NotSaved => Some(Input::NotSaved(Text::new("The disk is full."))),
        }
    }
}

/// Whether all that was won before is still there.
fn has_grown(before: &Progress, after: &Progress) -> bool {
    let levels = before.levels.iter().all(|(level, record)| {
        after.levels.get(level).is_some_and(|now| {
            now.stars >= record.stars && now.times >= record.times && now.first <= record.first
        })
    });
    levels && before.oops.is_subset(&after.oops)
}

fn keeper() -> Box<Progress> {
    let name = KeeperName::parse("Fizzy Sock Yak").expect("a name");
    Box::new(Progress::new(name, None, 7, Settings::default()))
}

/// Where a game can begin, by dice.
fn start(dice: usize) -> Start {
    let levels: Vec<_> = COURSE.levels().keys().collect();
    let mut places = COURSE.places().iter();
    let chapter = places.find_map(|place| place.chapters.first());
    match (levels.get(dice % (levels.len() + 3)), chapter) {
        (Some(level), _) => Start::Level(keeper(), (*level).clone()),
        (None, Some(chapter)) if dice.is_multiple_of(3) => {
            Start::Lesson(keeper(), chapter.id.clone())
        }
        (None, _) if dice.is_multiple_of(2) => Start::Title,
        (None, _) => Start::Village(keeper()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_nothing_panics_shrinks_or_gets_out(
        beginning in 0_usize..100,
        moves in moves(),
    ) {
        let mut evening = Evening::begin(start(beginning));
        let mut moment = evening.game.stage().moment;
        for step in moves {
            let Some(input) = evening.input(&step) else { continue };
            let before = evening.game.progress().cloned();
            let effects = evening.game.update(input);
            evening.host(effects);

            let stage = evening.game.stage();
            prop_assert!(stage.moment >= moment, "the moment went back at {:?}", step);
            moment = stage.moment;

            if let (Some(before), Some(after)) = (&before, evening.game.progress())
                && before.name == after.name
            {
                prop_assert!(has_grown(before, after), "something was lost at {:?}", step);
            }
            for progress in evening.kept.iter().chain(evening.game.progress()) {
                let written = ron::to_string(progress).expect("progress can be written");
                prop_assert!(!written.contains(MARK) && !written.contains(char::is_control));
                for part in MARK.chars() {
                    prop_assert!(!written.contains(part));
                }
            }
            for line in evening.game.session().map_or(&[][..], Session::transcript) {
                let said = Catalog::English.say(&line.text);
                prop_assert!(!said.contains(|letter| MARK.contains(letter)), "{}", said);
            }
            if evening.over {
                break;
            }
        }
    }
}
