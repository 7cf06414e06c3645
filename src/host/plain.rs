//! The loop of the plain face: a line in, lines out. Everything is done at once.

use std::io::{self, BufRead, Write};

use zeroize::Zeroizing;

use super::desk::{Hands, Next, perform};
use super::{Ending, HostError, House, notices};
use crate::game::{Game, Input, Progress, Settings};
use crate::password::{self, Secret};
use crate::picture::Gallery;
use crate::plain::{Face, Heard, Seen};
use crate::stage::{Action, Picture};
use crate::store::{Store, StoreError};
use crate::words::Catalog;

/// Plays from standard input to standard output.
pub(super) fn play(house: House) -> Result<Ending, HostError> {
    let catalog = house.request.catalog();
    let House {
        mut game,
        store,
        effects,
        ..
    } = house;
    let _ = perform(&mut game, effects, &mut AtOnce::new(store.as_ref()));
    go_on(&mut game, store.as_ref(), catalog)
}

/// Goes on with a game in plain text.
pub(super) fn go_on(
    game: &mut Game,
    store: Option<&Store>,
    catalog: Catalog,
) -> Result<Ending, HostError> {
    let mut hands = AtOnce::new(store);
    let effects = game.ask_again();
    let _ = perform(game, effects, &mut hands);
    let (input, output) = (&mut io::stdin().lock(), &mut io::stdout().lock());
    let talked = talk(game, &mut hands, face(catalog), input, output);
    if talked.is_err() {
        let effects = game.update(Input::Act(Action::Quit));
        let _ = perform(game, effects, &mut hands);
    }
    let unsaved = hands.unsaved;
    match talked {
        Ok(()) => Ok(Ending::Quit { unsaved }),
        // Whoever read us has gone; all is kept.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Ending::Quit { unsaved }),
        Err(error) => Err(HostError::Talk(error)),
    }
}

fn face(catalog: Catalog) -> Face {
    let gallery = Gallery::embedded();
    let describe = move |picture: &Picture| {
        if let Some(alt) = &picture.alt {
            return Some(Seen::from(catalog.say(alt)));
        }
        let drawing = gallery.get(&picture.name)?;
        let near = picture.near.as_deref();
        let near = near.and_then(|place| drawing.alt_near(place));
        let whole = || drawing.alt_with(picture.mood.as_deref(), &picture.shown);
        let places = drawing.places().iter();
        Some(Seen {
            words: near.unwrap_or_else(whole),
            places: places
                .map(|place| (place.id.clone(), place.title.clone()))
                .collect(),
        })
    };
    Face::new(catalog, describe)
}

fn talk(
    game: &mut Game,
    hands: &mut AtOnce<'_>,
    mut face: Face,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<()> {
    output.write_all(face.welcome().as_bytes())?;
    output.write_all(face.speak(&game.stage()).as_bytes())?;
    output.flush()?;
    // A line can hold a typed password.
    let mut line = Zeroizing::new(Vec::new());
    loop {
        line.clear();
        if read_line(input, &mut line)? == 0 {
            let effects = game.update(Input::Act(Action::Quit));
            let _ = perform(game, effects, hands);
            return Ok(());
        }
        let said = Zeroizing::new(String::from_utf8_lossy(&line).into_owned());
        match face.hear(&game.stage(), said.trim_end_matches(['\n', '\r'])) {
            Heard::Actions(actions) => {
                let (next, remarks) = act(game, hands, &mut face, actions);
                output.write_all(remarks.as_bytes())?;
                if next == Next::Quit {
                    return Ok(());
                }
                output.write_all(face.speak(&game.stage()).as_bytes())?;
            }
            Heard::Again => output.write_all(face.again(&game.stage()).as_bytes())?,
            Heard::Unclear(words) => output.write_all(face.tell(&words).as_bytes())?,
        }
        output.flush()?;
    }
}

/// Does several actions of one line, as long as they belong to what was on stage. Gives what is
/// to be said of all but the last.
fn act(
    game: &mut Game,
    hands: &mut AtOnce<'_>,
    face: &mut Face,
    actions: Vec<Action>,
) -> (Next, String) {
    let mut remarks = String::new();
    let moment = game.stage().moment;
    for (index, action) in actions.into_iter().enumerate() {
        let stage = game.stage();
        if stage.moment != moment || !stage.offers(&action) {
            break;
        }
        if index > 0 && matches!(action, Action::Put { .. }) {
            remarks.push_str(&face.remark(&stage));
        }
        let effects = game.update(Input::Act(action));
        if perform(game, effects, hands) == Next::Quit {
            return (Next::Quit, remarks);
        }
    }
    (Next::Stay, remarks)
}

/// A line that would fill the memory is cut.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    const LONGEST: u64 = 64 * 1024;
    let read = io::Read::take(&mut *input, LONGEST).read_until(b'\n', line)?;
    if line.last() != Some(&b'\n') && u64::try_from(read).is_ok_and(|read| read == LONGEST) {
        input.skip_until(b'\n')?;
    }
    Ok(read)
}

/// Saves and judges while the child waits: in plain text nothing moves meanwhile.
struct AtOnce<'s> {
    store: Option<&'s Store>,
    /// Why the latest save has failed, if it has.
    unsaved: Option<StoreError>,
}

impl<'s> AtOnce<'s> {
    const fn new(store: Option<&'s Store>) -> Self {
        Self {
            store,
            unsaved: None,
        }
    }
}

impl Hands for AtOnce<'_> {
    fn save(&mut self, progress: Progress) -> Option<Input> {
        Some(match self.store?.save(&progress) {
            Ok(kept) => {
                self.unsaved = None;
                Input::Saved(Box::new(kept))
            }
            Err(error) => {
                let notice = notices::not_saved(&error);
                self.unsaved = Some(error);
                Input::NotSaved(notice)
            }
        })
    }

    fn score(&mut self, ticket: u64, secret: Secret, known: Vec<String>) -> Option<Input> {
        Some(Input::Scored {
            ticket,
            strength: password::strength(&secret, &known),
        })
    }

    fn apply(&mut self, _settings: Settings) {}
}
