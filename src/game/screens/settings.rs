//! What can be set.

use super::page;
use crate::game::{Effect, Game, Settings, Theme};
use crate::stage::{Body, Id, Item, Mark, Menu, Stage};
use crate::words::Text;

const THEME: Id = Id::new("theme");
const MOTION: Id = Id::new("motion");
const FEWER: Id = Id::new("fewer-words");
const VEIL: Id = Id::new("veil");
const MOUSE: Id = Id::new("mouse");

pub(super) fn stage(game: &Game) -> Stage {
    let settings = game.settings();
    let mut stage = page(Text::new("Settings"));
    let theme = match settings.theme {
        Theme::Dusk => Text::new("Colours: dusk"),
        Theme::Paper => Text::new("Colours: paper"),
        Theme::HighContrast => Text::new("Colours: strong"),
    };
    let switch = |id, label, on| Item::new(id, label).marked(if on { Mark::On } else { Mark::Off });
    stage.body = Body::Menu(Menu::new(vec![
        Item::new(THEME, theme).noted(Text::new("pick it to see the next one")),
        switch(MOTION, Text::new("Shows that move"), settings.motion),
        switch(FEWER, Text::new("Fewer words"), settings.fewer_words),
        switch(VEIL, Text::new("Hide what I type"), settings.veil)
            .noted(Text::new("good with a projector")),
        switch(MOUSE, Text::new("Mouse"), settings.mouse)
            .noted(Text::new("off: select and copy text instead")),
    ]));
    stage
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    let mut settings = game.settings();
    if *id == THEME {
        settings.theme = settings.theme.next();
    } else if *id == MOTION {
        settings.motion = !settings.motion;
    } else if *id == FEWER {
        settings.fewer_words = !settings.fewer_words;
    } else if *id == VEIL {
        settings.veil = !settings.veil;
    } else if *id == MOUSE {
        settings.mouse = !settings.mouse;
    } else {
        return Vec::new();
    }
    set(game, settings)
}

fn set(game: &mut Game, settings: Settings) -> Vec<Effect> {
    match &mut game.progress {
        Some(progress) => progress.settings = settings,
        None => game.usual = settings,
    }
    let mut effects = game.save();
    effects.push(Effect::Apply(settings));
    effects
}
