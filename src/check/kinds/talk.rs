//! The kinds of problem of a talk in a messenger.

use super::Kind;
use crate::content::Code;

pub(in crate::check) const TALK_GOES_ROUND: Kind = Kind {
    code: Code::TalkGoesRound,
    why: "A child could go round in it for ever.",
    how: "Let one of these moments lead on, or let it set a fact that closes the way back.",
};

pub(in crate::check) const NOTHING_TO_ANSWER: Kind = Kind {
    code: Code::NothingToAnswer,
    why: "The child would sit there with nothing to choose.",
    how: "Let one reply of each moment be without `when`, `unless` and `feels`.",
};

pub(in crate::check) const UNREACHABLE_MOMENT: Kind = Kind {
    code: Code::UnreachableMoment,
    why: "Nobody will ever see it, so a `then` was probably forgotten.",
    how: "Let a reply, a tool or a moment lead there, or take it out.",
};

pub(in crate::check) const NEVER_THERE: Kind = Kind {
    code: Code::NeverThere,
    why: "Whatever the child does before, its condition does not hold here, so nobody will ever see it.",
    how: "Let something on the way set what it asks for, ask for less, or take it out.",
};

pub(in crate::check) const NO_WAY_OUT: Kind = Kind {
    code: Code::NoWayOut,
    why: "A child may leave a talk at any time, and must always see how.",
    how: "Add a reply with `bye: true`, or a `Leave` or a `Mute` with a `then`; judge it well, or not at all.",
};

pub(in crate::check) const TOO_MANY_ITEMS: Kind = Kind {
    code: Code::TooManyItems,
    why: "Nine things can be picked with one key each, and more than that nobody reads.",
    how: "Take out a reply or a tool, or let it be there only when it is wanted.",
};

pub(in crate::check) const TOO_TANGLED: Kind = Kind {
    code: Code::TooTangled,
    why: "So many ways can't all be looked at, so nobody could promise that each of them ends.",
    how: "Use fewer facts and moods, or cut the talk in two.",
};

pub(in crate::check) const NOBODY_REACTS: Kind = Kind {
    code: Code::NobodyReacts,
    why: "The story shows what comes of a poor choice before the game says a word about it.",
    how: "Let it lead to a moment in which somebody says something, or something is seen.",
};
