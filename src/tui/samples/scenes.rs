//! Scenes in which somebody speaks or a choice is made.

use super::{hint, item};
use crate::stage::{
    Action, Body, Feedback, Hint, KeyHint, Layout, Mark, Menu, Paragraph, Picture, Speech, Stage,
    Tone, Trail,
};
use crate::words::Text;

pub(super) fn scene(moment: u64) -> Stage {
    let mut stage = Stage::new(moment, Layout::Scene);
    stage.heading = Some(Text::new("Pip's noticeboard"));
    stage.trail = Some(Trail { done: 2, of: 7 });
    stage
}

pub(super) fn pip(mood: &str, text: &'static str) -> Speech {
    Speech {
        name: Text::new("Pip"),
        portrait: Picture::new("pip").in_mood(mood),
        text: Text::new(text),
    }
}

/// Somebody speaks, nothing is to be chosen.
pub(in crate::tui) fn say() -> Stage {
    let mut stage = scene(3);
    stage.speech = Some(pip(
        "worried",
        "Guessatron only looked at my noticeboard. Now it says it can open my locker!\n\nHow can a toaster know my password?",
    ));
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// A choice.
pub(in crate::tui) fn choose() -> Stage {
    let mut stage = scene(4);
    stage.speech = Some(pip(
        "thinking",
        "There is my fish, my birthday list, and the score of Saturday's match.",
    ));
    stage.ask = Some(Text::new("What did Pip use as a password?"));
    stage.body = Body::Menu(Menu::new(vec![
        item("fish", "The fish's name"),
        item("dice", "Three words rolled by dice"),
        item("score", "The score of the match, and the year").marked(Mark::NotYet),
        item("list", "The first thing on the list"),
    ]));
    stage.keys = level_keys(None);
    stage
}

/// A picture to look at, with somebody who speaks about it.
pub(in crate::tui) fn picture() -> Stage {
    let mut stage = scene(12);
    stage.picture = Some(Picture::new("noticeboard"));
    stage.speech = Some(pip("thinking", "This is my noticeboard. Nice, isn't it?"));
    stage.ask = Some(Text::new("What is written largest?"));
    stage.body = Body::Menu(Menu::new(vec![
        item("fish", "The name of a fish"),
        item("list", "A list of wishes"),
        item("score", "The score of a match"),
    ]));
    stage.keys = level_keys(None);
    stage
}

/// A long story, to be paged in small windows.
pub(in crate::tui) fn long_story() -> Stage {
    let mut stage = scene(13);
    let plain = |text: String| Paragraph::Plain(Text::from_data(text));
    let middle = "And then something else happened that nobody had thought of. ";
    stage.paragraphs = vec![
        plain("The start of the story.".to_owned()),
        plain(middle.repeat(9)),
        plain("The end of the story.".to_owned()),
    ];
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// A poor choice, with a card won.
pub(in crate::tui) fn not_yet() -> Stage {
    let mut stage = scene(5);
    stage.speech = Some(Speech {
        name: Text::new("Guessatron 3000"),
        portrait: Picture::new("guessatron").in_mood("smug"),
        text: Text::new(
            "Ha! Locker open in four tries. And inside... a sandwich. I did not need another sandwich.",
        ),
    });
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Not yet"),
        because: Text::new(
            "Everyone who sees the board knows Bubbles. A name on a wall is the first thing a guesser tries.",
        ),
        face: Some(Picture::new("pip").in_mood("thinking")),
        oops: Some(Text::new("The sandwich heist")),
    });
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// A good choice, told by a face alone.
pub(in crate::tui) fn faced() -> Stage {
    let mut stage = good();
    stage.moment += 100;
    stage.speech = None;
    stage.hint = None;
    if let Some(feedback) = &mut stage.feedback {
        feedback.face = Some(Picture::new("pip").in_mood("happy"));
    }
    stage
}

/// A good choice, with a hint still open.
pub(in crate::tui) fn good() -> Stage {
    let mut stage = scene(6);
    stage.speech = Some(pip(
        "happy",
        "It bounced right off! Look at its crumbs fly.",
    ));
    stage.feedback = Some(Feedback {
        tone: Tone::Good,
        title: Text::new("Well spotted"),
        because: Text::new("Dice words are not on any board. Nobody can look them up."),
        face: None,
        oops: None,
    });
    stage.hint = Some(Hint {
        by: Text::new("Pip"),
        number: 2,
        of: 3,
        text: Text::new("Who lives in the bowl?"),
    });
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

pub(super) fn level_keys(main: Option<KeyHint>) -> Vec<KeyHint> {
    let others = [
        hint(Action::Hint, "hint"),
        hint(Action::Ask, "ask Auntie Bo"),
        hint(Action::Rewind, "rewind"),
        hint(Action::Skip, "skip"),
        hint(Action::Words, "words"),
        hint(Action::Transcript, "so far"),
        hint(Action::Plain, "plain"),
        hint(Action::Help, "help"),
        hint(Action::Leave, "leave"),
    ];
    main.into_iter().chain(others).collect()
}
