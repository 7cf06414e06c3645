//! The kinds of problem that are found here: why each matters and how to mend it.
//! Every such word stands in this room; only *what* is wrong is said where it is found.

pub(super) mod talk;

use crate::content::Code;

/// A kind of problem.
pub(super) struct Kind {
    pub(super) code: Code,
    pub(super) why: &'static str,
    pub(super) how: &'static str,
}

pub(super) const UNREACHABLE_SCENE: Kind = Kind {
    code: Code::UnreachableScene,
    why: "Nobody will ever see it, so a jump was probably forgotten.",
    how: "Let an option jump there with `then: \"…\"`, end a scene with `Go(\"…\")`, or take the scene out.",
};

pub(super) const UNREACHABLE_STEP: Kind = Kind {
    code: Code::UnreachableStep,
    why: "Every choice before it leads elsewhere and never back, so nobody will ever see it.",
    how: "End one of the scenes that are jumped to with `Back`, or take this step out.",
};

pub(super) const TRAP: Kind = Kind {
    code: Code::Trap,
    why: "Whatever the child chooses from here on, the level never ends.",
    how: "Give the story a way to a scene that ends with `End(Done)`.",
};

pub(super) const GO_LOOP: Kind = Kind {
    code: Code::GoLoop,
    why: "There is nothing to play on the way round, so the game would go round for ever.",
    how: "Let one of these scenes end with `End(Done)` or `Back`, or go elsewhere.",
};

pub(super) const NOT_MADE_BEFORE: Kind = Kind {
    code: Code::NotMadeBefore,
    why: "With nothing to compare, the goal is met by whatever the child types.",
    how: "Put the `Forge` that makes the other password before this one, on the same way.",
};

pub(super) const PIECE_NOT_GIVEN: Kind = Kind {
    code: Code::PieceNotGiven,
    why: "It can never come out, so the jigsaw could never be whole.",
    how: "Give it with `piece: \"…\"` in a photo, or with `gives: [\"…\"]` in a talk, or take it out of the jigsaw.",
};

pub(super) const ONLY_TALK: Kind = Kind {
    code: Code::OnlyTalk,
    why: "Children learn by doing: after reading and picking alone, little stays.",
    how: "Add a `Sort`, an `Order`, a `Match`, a `Forge`, a `Race`, a `Guess`, a `Spot`, a `Photo`, a `Copies`, a `Chat`, a `Settings`, a `Profile`, a `Leak`, a `Teach` or a `Dice`, so that the child makes something and sees what comes of it.",
};

pub(super) const MANY_SPEECHES: Kind = Kind {
    code: Code::ManySpeeches,
    why: "A child who only reads stops reading: at most two speeches come before the next thing to do.",
    how: "Cut or join speeches, or put something to do between them.",
};

pub(super) const SAME_HINT: Kind = Kind {
    code: Code::SameHint,
    why: "A child who asks again is still stuck, and needs more help than before.",
    how: "Let each hint help more than the one before; the last one explains.",
};

pub(super) const HARD_LEVEL: Kind = Kind {
    code: Code::HardLevel,
    why: "Children of seven read it on their own, so a level stays at grade 5 or below.",
    how: "Use shorter sentences and shorter words: \"use\" for \"utilise\", two sentences for one.",
};

pub(super) const HARD_TEXT: Kind = Kind {
    code: Code::HardText,
    why: "It is far harder than the rest of a level may be, so a child may give up here.",
    how: "Say it in short words and short sentences, or explain the hard word in `words`.",
};

pub(super) const LONG_SENTENCE: Kind = Kind {
    code: Code::LongSentence,
    why: "Young readers lose a sentence of more than fourteen words before its end.",
    how: "Make two sentences of it: one idea each.",
};

pub(super) const LONG_SPEECH: Kind = Kind {
    code: Code::LongSpeech,
    why: "More than 45 words at once look like a wall to a young reader.",
    how: "Cut it down, or let the child do something in the middle.",
};

pub(super) const SHOUTING: Kind = Kind {
    code: Code::Shouting,
    why: "One exclamation mark is glad; two are shouting, and screen readers say both.",
    how: "Leave one of them.",
};

pub(super) const LONG_BRIEF_SENTENCE: Kind = Kind {
    code: Code::LongBriefSentence,
    why: "Children who set *Fewer words* need at most ten words in a sentence.",
    how: "Make two sentences of it, or leave something out.",
};

pub(super) const BRIEF_IS_LONGER: Kind = Kind {
    code: Code::BriefIsLonger,
    why: "`brief` is shown to children who asked for fewer words.",
    how: "Shorten it, or take it out: then the full text is shown.",
};

pub(super) const REAL_DOMAIN: Kind = Kind {
    code: Code::RealDomain,
    why: "A child may type it in, and nobody knows who owns it tomorrow.",
    how: "Use a name that nobody can own: one that ends in `.example`, as in `toast.example`.",
};

pub(super) const EMAIL_ADDRESS: Kind = Kind {
    code: Code::EmailAddress,
    why: "A child may write to it, and it may belong to somebody.",
    how: "Say who is written to, as in \"an e-mail to Pip\", without the address.",
};

pub(super) const PHONE_NUMBER: Kind = Kind {
    code: Code::PhoneNumber,
    why: "A child may ring it, and it may belong to somebody.",
    how: "Leave the number out, or say \"Gran's number\". Help lines have their own screen.",
};

pub(super) const ASKS_FOR_REAL_DATA: Kind = Kind {
    code: Code::AsksForRealData,
    why: "The game promises never to ask a child for anything real about themselves.",
    how: "Ask about a character instead. If a trickster says it, put it in quote marks.",
};

pub(super) const UNKNOWN_PICTURE: Kind = Kind {
    code: Code::UnknownPicture,
    why: "There would be nothing to see.",
    how: "Check the spelling, or draw it and put it into `assets/pictures`.",
};

pub(super) const UNKNOWN_PORTRAIT: Kind = Kind {
    code: Code::UnknownPortrait,
    why: "Whoever speaks would have no face.",
    how: "Name one of the drawings as `portrait` in `course.ron`, or draw it.",
};

pub(super) const MISSING_MOOD: Kind = Kind {
    code: Code::MissingMood,
    why: "The face would look otherwise than the words sound.",
    how: "Use one of its moods, or draw a group with the id `mood-…`.",
};

pub(super) const BROKEN_ART: Kind = Kind {
    code: Code::BrokenArt,
    why: "A drawing must be safe, be seen in a small window, and be told to those who can't see it.",
    how: "",
};

pub(super) const MISSING_PLAIN_ART: Kind = Kind {
    code: Code::MissingPlainArt,
    why: "Terminals without colour show it instead of the drawing.",
    how: "Draw it with plain letters and signs in a `.txt` file beside the `.svg`.",
};

pub(super) const UNKNOWN_PLACE: Kind = Kind {
    code: Code::UnknownPlace,
    why: "The magnifier could not go there.",
    how: "Check the spelling, or give the element in the drawing this `id` and a `<title>`.",
};

pub(super) const NEVER_ENDS: Kind = Kind {
    code: Code::NeverEnds,
    why: "A child who plays like this would not get out of the level.",
    how: "Look for a way that leads back to itself, and give it an exit.",
};

pub(super) const NOT_WON: Kind = Kind {
    code: Code::NotWon,
    why: "A level must be winnable with three stars, or a child tries for ever.",
    how: "Let one option of each decision be well judged, and its example solution reach all goals.",
};

pub(super) const EXAMPLE_FAILS: Kind = Kind {
    code: Code::ExampleFails,
    why: "It proves that the task can be done; it is also printed for grown-ups.",
    how: "Try four odd words with gaps, without anything that is `known`; or ask for less in `goals`.",
};

pub(super) const PHRASE_NOT_ROLLED: Kind = Kind {
    code: Code::PhraseNotRolled,
    why: "The child should have rolled it days ago; now it is shown and typed in one breath.",
    how: "Name a phrase that a `Dice` rolls, or let an earlier level roll this one.",
};

pub(super) const DOES_NOT_FIT: Kind = Kind {
    code: Code::DoesNotFit,
    why: "In a window of 80 by 24, which is the usual one, a child would have to turn pages and may miss a part.",
    how: "Shorten the text, or leave the picture out here.",
};

pub(super) const HINT_DOES_NOT_FIT: Kind = Kind {
    code: Code::HintDoesNotFit,
    why: "In a window of 80 by 24 a hint would push a part of the task out of sight.",
    how: "Shorten the hint, or the texts that stand with it.",
};

pub(super) const NOT_ONE_SOLUTION: Kind = Kind {
    code: Code::NotOneSolution,
    why: "A child who thinks well must end at one combination; else the last step is luck.",
    how: "Let each card but those of the answer be ruled out by a clue.",
};

pub(super) const NEEDLESS_CLUE: Kind = Kind {
    code: Code::NeedlessClue,
    why: "Each clue should bring the child nearer; one that says nothing new only costs reading.",
    how: "Take it out, or let it be the only one that rules out one of the cards.",
};

pub(super) const LUCKY_GUESS: Kind = Kind {
    code: Code::LuckyGuess,
    why: "Whoever tries without thinking should open it once in six times at the most.",
    how: "Add a word card or a trick card, with a clue against it.",
};

pub(super) const SAME_PASSWORD: Kind = Kind {
    code: Code::SamePassword,
    why: "The lock would stay shut for cards that make the very password that opens it.",
    how: "Use a word that each trick changes in its own way.",
};

pub(super) const NOT_A_SWAP: Kind = Kind {
    code: Code::NotASwap,
    why: "There would be nothing to see in place of what is put away.",
    how: "Draw a group with an `id` that begins with `swap-` and a `<title>`, or name another one.",
};

pub(super) const CROP_DIFFERS: Kind = Kind {
    code: Code::CropDiffers,
    why: "What is told of the photo must be what a child sees on it.",
    how: "Move the `view` (x, y, width, height in the drawing's units), or let `cuts` name just what it cuts away.",
};

pub(super) const AUDIENCE_NOT_SERVED: Kind = Kind {
    code: Code::AudienceNotServed,
    why: "A child who wants to show it to them would try for ever.",
    how: "Add a tool that ends what they must not learn and keeps the subject, let them know it, or make them `narrow`.",
};

pub(super) const NOTHING_GOES_WRONG: Kind = Kind {
    code: Code::NothingGoesWrong,
    why: "Where every way is fine there is nothing to think about.",
    how: "Add an audience that does not know what a clue tells.",
};

pub(super) const ENDLESS_CLUE: Kind = Kind {
    code: Code::EndlessClue,
    why: "A child can do nothing about it.",
    how: "Add a tool that ends it, or let an audience know what it tells.",
};

pub(super) const PANEL_NOT_WON: Kind = Kind {
    code: Code::PanelNotWon,
    why: "The wishes pull this switch in different ways, so a child would try for ever.",
    how: "Give it a choice in the middle that all wishes can do with, or let one of them need less.",
};

pub(super) const PANEL_WON_BLINDLY: Kind = Kind {
    code: Code::PanelWonBlindly,
    why: "A panel that is right without a thought teaches only to leave it, or to shut everything.",
    how: "Add a wish that needs something else, so that somebody has to get in and somebody must not.",
};

pub(super) const UNBREAKABLE_WISH: Kind = Kind {
    code: Code::UnbreakableWish,
    why: "What can't go wrong tells the child nothing about how the switches stand.",
    how: "Leave one of the choices out of its `needs`, or take the wish out.",
};

pub(super) const PROFILE_NOT_WON: Kind = Kind {
    code: Code::ProfileNotWon,
    why: "A child who mixes a name and picks lines would try for ever.",
    how: "Leave true words out of one part of each row, and give it so many harmless lines as `at_least` asks for, one of them with `laughs: true`.",
};

pub(super) const PROFILE_TELLS_NOTHING: Kind = Kind {
    code: Code::ProfileTellsNothing,
    why: "Where no name and no line tells anything there is nothing to think about.",
    how: "Put a true word among the `parts`, or add a line that `tells` one of the facts.",
};

pub(super) const ANSWERABLE_BY_LOOKS: Kind = Kind {
    code: Code::AnswerableByLooks,
    why: "Children find such a pattern soon, and then answer without reading; or it leads them astray.",
    how: "Let the right option be long here and short there, first here and last there, daring here and careful there. `otterlock stats` shows the figures of each place.",
};

pub(super) const LOPSIDED_VERDICTS: Kind = Kind {
    code: Code::LopsidedVerdicts,
    why: "Where hardly any wrong answer goes the one way, children learn to go the other way always.",
    how: "Let more of the wrong answers be of the rare kind: `TooCareful` refuses something harmless, `Risky` misses a danger.",
};

pub(super) const OBJECTIVE_NOT_TAUGHT: Kind = Kind {
    code: Code::ObjectiveNotTaught,
    why: "Nobody can ever reach it, however much they play.",
    how: "Name it in the `objectives` of a level that teaches it, or take it out of `course.ron`.",
};

pub(super) const OBJECTIVE_NOT_EXPLAINED: Kind = Kind {
    code: Code::ObjectiveNotExplained,
    why: "What a child has explained to somebody stays longest.",
    how: "Put a `Teach` into one of the levels that teach it.",
};

pub(super) const SAME_SHAPE: Kind = Kind {
    code: Code::SameShape,
    why: "Two levels with nearly the same row of steps feel like one that is told twice.",
    how: "Tell one of them in another shape: put in, take out or change steps until three are different.",
};

pub(super) const DOOR_NOT_MENDED: Kind = Kind {
    code: Code::DoorNotMended,
    why: "A child who used one password twice would see the door fall and could do nothing about it.",
    how: "Behind the `Leak`, put a `Forge` for this door with `twin_of`; it is passed over if the door held.",
};
