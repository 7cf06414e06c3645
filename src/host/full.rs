//! The loop of the full-screen face. It waits on one channel, draws only what has changed, and
//! sleeps when nothing moves.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Instant;

use super::calls::{Call, last_save, late, wait};
use super::desk::{Hands, Next, perform};
use super::held::Held;
use super::looks::Looks;
use super::saver::Saver;
use super::scorer::Scorer;
use super::{Ending, HostError, House, notices, plain};
use crate::content::Course;
use crate::game::{Game, Input, Progress, Settings};
use crate::password::Secret;
use crate::stage::{Action, Stage};
use crate::terminal::{self, Event, Listener, Screen, Surroundings, install_panic_hook, listen};
use crate::tui::Face;

/// How the loop ended.
#[derive(Debug, Clone, Copy)]
enum Left {
    Quit,
    Plain,
    Signal(u8),
    Gone,
}

/// Plays full screen.
pub(super) fn play(house: House, around: Surroundings) -> Result<Ending, HostError> {
    install_panic_hook();
    let (sender, receiver) = mpsc::channel();
    let listener = {
        let sender = sender.clone();
        listen(move |event| sender.send(Call::Terminal(event, Instant::now())).is_ok())
            .map_err(HostError::Terminal)?
    };
    let catalog = house.request.catalog();
    let House {
        mut game,
        course,
        store,
        request,
        effects,
    } = house;
    let saver = store.clone().map(|store| {
        let sender = sender.clone();
        // Nobody listens any more once the loop has ended; the file is kept all the same.
        Saver::start(store, move |kept| {
            let _ = sender.send(Call::Kept(kept.map(Box::new)));
        })
    });
    let looks = Looks { request, around };
    let settings = game.settings();
    let screen = Screen::enter(terminal::Options {
        mouse: looks.request.over(settings).mouse,
    })
    .map_err(HostError::Terminal)?;
    let mut play = Play {
        face: Face::new(looks.options(settings)),
        held: Held::default(),
        screen,
        unread: Some(course),
        scorer: None,
        saver,
        sender,
        looks,
    };
    let left = play.run(&mut game, effects, &receiver);
    play.close(
        &mut game,
        left,
        &receiver,
        listener,
        store.as_ref(),
        catalog,
    )
}

struct Play {
    face: Face,
    held: Held,
    screen: Screen,
    /// The course, until its levels are being read: after the first frame, and before a key can ask
    /// for one of them.
    unread: Option<Arc<Course>>,
    /// Started after the first frame, so that nobody waits for its dictionaries.
    scorer: Option<Scorer>,
    saver: Option<Saver>,
    sender: Sender<Call>,
    looks: Looks,
}

impl Play {
    fn run(
        &mut self,
        game: &mut Game,
        effects: Vec<crate::game::Effect>,
        receiver: &Receiver<Call>,
    ) -> Left {
        if let Some(left) = self.perform(game, effects) {
            return left;
        }
        let mut stage = game.stage();
        let mut drawn = None;
        let mut changed = true;
        loop {
            if changed {
                if self.draw(&stage).is_err() {
                    return Left::Gone;
                }
                changed = false;
            }
            // Only after drawing: that is when a show begins.
            let deadline = self.face.tick(Instant::now());
            self.start_scorer();
            self.read_ahead();
            // What was pressed before this screen was shown is not meant for it.
            let fresh = drawn.replace(stage.moment) != Some(stage.moment);
            let calls = if fresh { late(receiver) } else { Vec::new() };
            let calls = if calls.is_empty() {
                let Some(call) = wait(receiver, deadline) else {
                    let _ = self.face.tick(Instant::now());
                    changed = true;
                    continue;
                };
                vec![call]
            } else {
                calls
            };
            for call in calls {
                match self.answer(game, &stage, call) {
                    Ok(redraw) => changed |= redraw,
                    Err(left) => return left,
                }
            }
            stage = game.stage();
        }
    }

    /// Does what a call asks for; says whether to draw again, or how to leave.
    fn answer(&mut self, game: &mut Game, stage: &Stage, call: Call) -> Result<bool, Left> {
        let (input, redraw) = match call {
            Call::Terminal(Event::Input(input), arrived) => {
                let input = self.held.mark(input, arrived);
                let outcome = self.face.input(stage, input);
                (outcome.action.map(Input::Act), outcome.redraw)
            }
            Call::Terminal(Event::Signal(signal), _) => return Err(Left::Signal(signal.number())),
            Call::Terminal(Event::Gone, _) => return Err(Left::Gone),
            Call::Scored(ticket, strength) => (Some(Input::Scored { ticket, strength }), false),
            Call::Kept(Ok(kept)) => {
                let told = game.stage().notice.is_some();
                let _ = game.update(Input::Saved(kept));
                return Ok(told);
            }
            Call::Kept(Err(error)) => (Some(Input::NotSaved(notices::not_saved(&error))), false),
        };
        let Some(input) = input else {
            return Ok(redraw);
        };
        let effects = game.update(input);
        match self.perform(game, effects) {
            Some(left) => Err(left),
            None => Ok(true),
        }
    }

    fn perform(&mut self, game: &mut Game, effects: Vec<crate::game::Effect>) -> Option<Left> {
        match perform(game, effects, self) {
            Next::Stay => None,
            Next::Plain => Some(Left::Plain),
            Next::Quit => Some(Left::Quit),
        }
    }

    fn draw(&mut self, stage: &Stage) -> std::io::Result<()> {
        let face = &mut self.face;
        self.screen.draw(|frame| face.show(stage, frame))
    }

    fn start_scorer(&mut self) {
        if self.scorer.is_none() {
            let sender = self.sender.clone();
            self.scorer = Some(Scorer::start(move |ticket, strength| {
                let _ = sender.send(Call::Scored(ticket, strength));
            }));
        }
    }

    fn read_ahead(&mut self) {
        if let Some(course) = self.unread.take() {
            let thread = thread::Builder::new().name("levels".into());
            // Where there is no thread to be had, the levels are read by the first who needs one.
            let _ = thread.spawn(move || {
                let _ = course.levels();
            });
        }
    }

    /// Keeps everything, gives the terminal back, and ends or goes on in plain text.
    fn close(
        mut self,
        game: &mut Game,
        left: Left,
        receiver: &Receiver<Call>,
        listener: Listener,
        store: Option<&crate::store::Store>,
        catalog: crate::words::Catalog,
    ) -> Result<Ending, HostError> {
        if !matches!(left, Left::Quit) {
            let effects = game.update(Input::Act(Action::Quit));
            let _ = perform(game, effects, &mut self);
        }
        // Waits until everything is kept; what became of it is in the channel then.
        self.saver = None;
        let unsaved = last_save(receiver);
        let restored = self.screen.leave();
        match left {
            Left::Quit => {
                restored.map_err(HostError::Terminal)?;
                Ok(Ending::Quit { unsaved })
            }
            Left::Plain => {
                restored.map_err(HostError::Terminal)?;
                if !listener.stop() {
                    return Err(HostError::Keyboard);
                }
                if let Some(error) = unsaved {
                    let _ = game.update(Input::NotSaved(notices::not_saved(&error)));
                }
                plain::go_on(game, store, catalog)
            }
            Left::Signal(number) => Ok(Ending::Signal(number)),
            Left::Gone => Ok(Ending::Signal(terminal::Signal::HangUp.number())),
        }
    }
}

impl Hands for Play {
    fn save(&mut self, progress: Progress) -> Option<Input> {
        if let Some(saver) = &self.saver {
            saver.save(progress);
        }
        None
    }

    fn score(&mut self, ticket: u64, secret: Secret, known: Vec<String>) -> Option<Input> {
        self.start_scorer();
        if let Some(scorer) = &self.scorer {
            scorer.ask(ticket, secret, known);
        }
        None
    }

    fn apply(&mut self, settings: Settings) {
        self.face.set_options(self.looks.options(settings));
        let mouse = self.looks.request.over(settings).mouse;
        // A terminal that does not take this will fail at the next drawing too.
        let _ = self.screen.set_mouse(mouse);
    }
}
