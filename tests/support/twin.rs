//! Plays a game by the keys of the full-screen face, on screens that were drawn.

use otterlock::game::Input as Told;
use otterlock::stage::{Action, Body, Edit, Stage, Typed};
use otterlock::tui::{Face, Input, Key};
use otterlock::words::Catalog;

use super::drawn::{draw, options};
use super::house::House;

const SIZE: (u16, u16) = (80, 24);

/// The game that is played by keys.
pub(crate) struct Twin {
    pub(crate) house: House,
    face: Face,
    drawn: Option<Stage>,
}

impl Twin {
    pub(crate) fn begin(house: House) -> Self {
        Self {
            house,
            face: Face::new(options(Catalog::English, true)),
            drawn: None,
        }
    }

    /// What a key would do now, on a screen that was drawn.
    fn answer(&mut self, key: Key) -> Option<Action> {
        let stage = self.house.stage();
        if self.drawn.as_ref() != Some(&stage) {
            draw(&mut self.face, &stage, SIZE);
            self.drawn = Some(stage.clone());
        }
        let input = Input::Key { key, repeat: false };
        self.face.input(&stage, input).action
    }

    fn press(&mut self, key: Key) {
        if let Some(action) = self.answer(key) {
            let effects = self.house.game.update(Told::Act(action));
            self.house.perform(effects);
        }
    }

    /// Presses the keys that do something.
    pub(crate) fn act(&mut self, action: &Action) {
        let key = match action {
            Action::Go | Action::Submit => Key::Enter,
            Action::Hint => Key::Function(2),
            Action::Ask => Key::Function(3),
            Action::Rewind => Key::Control('z'),
            Action::Leave => Key::Escape,
            Action::Help => Key::Function(1),
            Action::Transcript => Key::Function(5),
            Action::Words => Key::Function(4),
            Action::Veil => Key::Control('t'),
            Action::Skip => Key::Function(7),
            Action::Pick(_) | Action::Put { .. } => return self.choose(action),
            Action::Edit(Edit::Replace(typed)) => return self.fill_in(typed),
            other => panic!("{other:?} is not tried"),
        };
        self.press(key);
    }

    /// Presses the key that does it, moving on until what is wanted has the focus.
    fn choose(&mut self, action: &Action) {
        for _ in 0..20 {
            for digit in '1'..='9' {
                if self.answer(Key::Char(digit)).as_ref() == Some(action) {
                    return self.press(Key::Char(digit));
                }
            }
            self.answer(Key::Down);
        }
        // Long lists have more items than there are digits, and a digit takes the focus with it.
        for _ in 0..20 {
            if self.answer(Key::Enter).as_ref() == Some(action) {
                return self.press(Key::Enter);
            }
            self.answer(Key::Tab);
        }
        panic!("no key does {action:?}");
    }

    /// Types over what is there and hands it in.
    fn fill_in(&mut self, typed: &Typed) {
        self.press(Key::End);
        while let Body::Field(field) = self.house.stage().body
            && !field.text.expose().is_empty()
        {
            self.press(Key::Backspace);
        }
        for letter in typed.expose().chars() {
            self.press(Key::Char(letter));
        }
        self.press(Key::Enter);
    }
}
