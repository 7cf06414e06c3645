//! The commands that can be typed at any time, and the actions that they stand for.

use crate::stage::{Action, Body, Stage};
use crate::words::Text;

/// A word that is typed instead of an answer. The same in every language, as keys are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    Hint,
    Ask,
    Rewind,
    Skip,
    Words,
    Again,
    Back,
    Transcript,
    Show,
    Hide,
    Help,
    Quit,
}

impl Command {
    /// All of them, in the order in which they are told.
    pub(super) const ALL: [Self; 12] = [
        Self::Hint,
        Self::Ask,
        Self::Rewind,
        Self::Skip,
        Self::Words,
        Self::Again,
        Self::Back,
        Self::Transcript,
        Self::Show,
        Self::Hide,
        Self::Help,
        Self::Quit,
    ];

    /// The word to type.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Ask => "ask",
            Self::Rewind => "rewind",
            Self::Skip => "skip",
            Self::Words => "words",
            Self::Again => "again",
            Self::Back => "back",
            Self::Transcript => "transcript",
            Self::Show => "show",
            Self::Hide => "hide",
            Self::Help => "help",
            Self::Quit => "quit",
        }
    }

    /// The word, to be said.
    pub(super) fn text(self) -> Text {
        Text::verbatim(self.word())
    }

    /// The command that was typed, if it is one; capitals and spaces around it are forgiven.
    pub(super) fn read(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        Self::ALL
            .into_iter()
            .find(|command| typed.eq_ignore_ascii_case(command.word()))
    }

    /// What it does; `None` for `again`, which the face does by itself.
    pub(super) const fn action(self) -> Option<Action> {
        Some(match self {
            Self::Hint => Action::Hint,
            Self::Ask => Action::Ask,
            Self::Rewind => Action::Rewind,
            Self::Skip => Action::Skip,
            Self::Words => Action::Words,
            Self::Again => return None,
            Self::Back => Action::Leave,
            Self::Transcript => Action::Transcript,
            Self::Show | Self::Hide => Action::Veil,
            Self::Help => Action::Help,
            Self::Quit => Action::Quit,
        })
    }

    /// Whether it does something now.
    pub(super) fn is_possible(self, stage: &Stage) -> bool {
        let offered = self.action().is_none_or(|action| stage.offers(&action));
        offered
            && match (&stage.body, self) {
                (Body::Field(field), Self::Show) => field.veiled,
                (Body::Field(field), Self::Hide) => !field.veiled,
                (
                    Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Field(_) | Body::Hand(_),
                    Self::Hint
                    | Self::Ask
                    | Self::Rewind
                    | Self::Skip
                    | Self::Words
                    | Self::Again
                    | Self::Back
                    | Self::Transcript
                    | Self::Show
                    | Self::Hide
                    | Self::Help
                    | Self::Quit,
                ) => true,
            }
    }

    /// Whether it belongs to the moment, so that it is worth a word when it becomes possible. The
    /// others are told once, at the beginning.
    pub(super) const fn is_of_the_moment(self) -> bool {
        match self {
            Self::Hint | Self::Ask | Self::Rewind | Self::Words => true,
            Self::Skip
            | Self::Again
            | Self::Back
            | Self::Transcript
            | Self::Show
            | Self::Hide
            | Self::Help
            | Self::Quit => false,
        }
    }

    /// Those that do something now.
    pub(super) fn possible(stage: &Stage) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(|command| command.is_possible(stage))
    }
}
