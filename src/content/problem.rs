//! What is wrong with a file, where, why that matters, and how to mend it.

use std::fmt;

/// A place in a file, counted from 1 in lines and characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl Position {
    /// Where a file begins.
    pub const BEGINNING: Self = Self { line: 1, column: 1 };
}

/// One thing that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Its kind.
    pub code: Code,
    /// The file, as it was named to us.
    pub file: String,
    /// Where it begins.
    pub at: Position,
    /// The way to it inside the level: "start › step 3 › option 2".
    pub path: Option<String>,
    /// What is wrong.
    pub what: String,
    /// Why that matters.
    pub why: String,
    /// How to mend it.
    pub how: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            code,
            file,
            at,
            path,
            what,
            why,
            how,
        } = self;
        let Position { line, column } = at;
        write!(formatter, "error[{code}] {file}:{line}:{column}")?;
        if let Some(path) = path {
            write!(formatter, " ({path})")?;
        }
        write!(formatter, "\n  {what}\n  Why: {why}\n  Mend: {how}")
    }
}

/// Declares the kinds with their codes once, so that no code is forgotten or given twice.
macro_rules! codes {
    ($($(#[$meaning:meta])* $name:ident = $id:literal,)*) => {
        /// The kinds of problem. Codes are stable: scripts and people look them up.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$meaning])* $name,)*
        }

        impl Code {
            /// Every kind, in the order of the codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as it is printed: a letter and three digits.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }
        }
    };
}

codes! {
    /// No way leads to the scene.
    UnreachableScene = "C101",
    /// No way leads to the step.
    UnreachableStep = "C102",
    /// Whatever is chosen, the level never ends from here.
    Trap = "C103",
    /// `Go` leads round in a circle with nothing to play on the way.
    GoLoop = "C104",
    /// A password is to differ from one that can't have been made before.
    NotMadeBefore = "C105",
    /// A piece of the jigsaw that no step gives.
    PieceNotGiven = "C106",
    /// The child only reads and picks.
    OnlyTalk = "C110",
    /// More than two speeches in a row.
    ManySpeeches = "C111",
    /// Two hints of a step say the same.
    SameHint = "C112",
    /// The level reads above the promised grade.
    HardLevel = "C120",
    /// One text reads far above the promised grade.
    HardText = "C121",
    /// A sentence with too many words.
    LongSentence = "C122",
    /// A speech with too many words.
    LongSpeech = "C123",
    /// Two exclamation marks in a row.
    Shouting = "C124",
    /// A sentence of a brief form with too many words.
    LongBriefSentence = "C125",
    /// The brief form is longer than the full one.
    BriefIsLonger = "C126",
    /// The name of a real place in the internet.
    RealDomain = "C130",
    /// An e-mail address.
    EmailAddress = "C131",
    /// Something that looks like a phone number.
    PhoneNumber = "C132",
    /// The player is asked for something real about themselves.
    AsksForRealData = "C133",
    /// A drawing that isn't there.
    UnknownPicture = "C140",
    /// The drawing of a face isn't there.
    UnknownPortrait = "C141",
    /// A face can't make the mood that is asked for.
    MissingMood = "C142",
    /// Something in a drawing that is not allowed or can't be seen.
    BrokenArt = "C143",
    /// A drawing has no form for terminals without colour.
    MissingPlainArt = "C144",
    /// A place that the drawing does not have.
    UnknownPlace = "C145",
    /// A way of playing doesn't come to the end.
    NeverEnds = "C150",
    /// Playing as well as possible doesn't win all stars.
    NotWon = "C151",
    /// The example solution doesn't reach the goals.
    ExampleFails = "C152",
    /// A phrase is asked for that no step of the course rolls.
    PhraseNotRolled = "C153",
    /// Something doesn't fit the usual window.
    DoesNotFit = "C160",
    /// Something with a hint doesn't fit the usual window.
    HintDoesNotFit = "C161",
    /// The clues leave no single combination of cards.
    NotOneSolution = "C170",
    /// A clue that can be left out.
    NeedlessClue = "C171",
    /// A lucky first try opens the lock too often.
    LuckyGuess = "C172",
    /// Other cards make the same password.
    SamePassword = "C173",
    /// Who goes by looks alone gives far more, or far fewer, right answers than chance.
    AnswerableByLooks = "C180",
    /// A place has hardly any answers that miss a danger, or hardly any that refuse too much.
    LopsidedVerdicts = "C181",
    /// An objective that no level teaches.
    ObjectiveNotTaught = "C182",
    /// An objective that is explained back in none of its levels.
    ObjectiveNotExplained = "C183",
    /// Two levels have nearly the same row of steps.
    SameShape = "C184",
    /// Something is put over a place that can't be laid over anything.
    NotASwap = "C190",
    /// A crop does not cut what it says.
    CropDiffers = "C191",
    /// Somebody whom a photo can't be shown to, whatever is done to it.
    AudienceNotServed = "C192",
    /// Nothing can go wrong with a photo.
    NothingGoesWrong = "C193",
    /// A clue that nothing ends and that nobody knows anyway.
    EndlessClue = "C194",
    /// A talk can go round in a circle.
    TalkGoesRound = "C200",
    /// A talk stops where nothing can be answered.
    NothingToAnswer = "C201",
    /// No way through a talk leads to a moment.
    UnreachableMoment = "C202",
    /// Something in a talk that is never there, whatever was done before.
    NeverThere = "C203",
    /// A moment of a talk without a well-judged way out.
    NoWayOut = "C204",
    /// More at a moment of a talk than the keys of a menu can pick.
    TooManyItems = "C205",
    /// A talk can be in too many states to look at them all.
    TooTangled = "C206",
    /// Nothing in a talk answers to something poorly judged.
    NobodyReacts = "C207",
    /// A panel that can't be set right.
    PanelNotWon = "C210",
    /// A panel that is right as it stands, or with everything open or closed.
    PanelWonBlindly = "C211",
    /// A wish of a panel that can't be broken.
    UnbreakableWish = "C212",
    /// A name and a card that can't be made well.
    ProfileNotWon = "C213",
    /// A name and a card that can't tell anything.
    ProfileTellsNothing = "C214",
    /// A door that a lost password can open and that no later step mends.
    DoorNotMended = "C215",
    /// The file can't be read: too large, not text, not there.
    Unreadable = "F001",
    /// It is not well-formed RON.
    Syntax = "F002",
    /// Brackets are nested deeper than any level needs.
    TooDeep = "F003",
    /// There are so many problems that the rest is not listed.
    TooManyProblems = "F004",
    /// The file is written for another version of the game.
    UnknownFormat = "F005",
    /// A field that doesn't belong here.
    UnknownField = "F010",
    /// A field that has to be here.
    MissingField = "F011",
    /// The same field, key or id twice.
    Duplicate = "F012",
    /// A text where a number should be, and the like.
    WrongType = "F013",
    /// A word that is not one of those that can stand here.
    UnknownWord = "F014",
    /// A number outside what makes sense.
    WrongNumber = "F015",
    /// Too few or too many of something.
    WrongCount = "F016",
    /// A text without words.
    EmptyText = "F017",
    /// An invisible character that could upset a terminal.
    HiddenCharacter = "F018",
    /// The level has no scene to begin with.
    NoStart = "F020",
    /// A scene runs out instead of ending.
    SceneRunsOut = "F021",
    /// Steps that nobody can reach, since the scene has ended before.
    AfterEnding = "F022",
    /// A jump to a scene that isn't there.
    UnknownScene = "F023",
    /// `Back` where nothing led here.
    BackToNowhere = "F024",
    /// A jump where none may be.
    ForbiddenJump = "F025",
    /// No option or answer is well judged.
    NoGoodAnswer = "F030",
    /// A card doesn't say what it means to put it into one of the bins.
    BinNotAnswered = "F031",
    /// An answer for a bin that isn't there.
    UnknownBin = "F032",
    /// A card of the Oops album that isn't there.
    UnknownOops = "F033",
    /// A goal that no way of playing reaches.
    OutOfReach = "F034",
    /// A password is to differ from one that no other step makes.
    UnknownAccount = "F035",
    /// A clue or an answer names a card that the child doesn't hold.
    UnknownGuessCard = "F036",
    /// A clue rules out a card that opens the lock.
    ClueAgainstAnswer = "F037",
    /// A rule names a card that isn't there.
    UnknownOrderCard = "F038",
    /// Rules that no order can keep.
    RulesContradict = "F039",
    /// Somebody whom the course doesn't know.
    UnknownPerson = "F040",
    /// An objective that the course doesn't know.
    UnknownObjective = "F041",
    /// A level file that the course doesn't name.
    LevelNotListed = "F042",
    /// The course names a level that has no file.
    LevelMissing = "F043",
    /// A picture is to come to somebody who is not among the people of the step.
    UnknownReceiver = "F044",
    /// Somebody passes a picture to themselves.
    PassesToSelf = "F045",
    /// It could happen that nobody keeps a copy.
    NobodyKeeps = "F046",
    /// Taking a picture down late never leaves more copies than early.
    WaitingCostsNothing = "F047",
    /// A piece that the jigsaw of the level does not have.
    UnknownPiece = "F050",
    /// A photo with too few or too many clues, or hardly anything harmless.
    UnevenPhoto = "F051",
    /// Something harmless that gives a piece of the jigsaw.
    PieceOfNoClue = "F052",
    /// A fact that the photo does not tell.
    UnknownFact = "F060",
    /// A fact that no clue tells.
    IdleFact = "F061",
    /// A clue that is nowhere or everywhere, or that tells nothing or two things.
    UnclearClue = "F062",
    /// A tool or a clue with nothing to work on.
    UselessTool = "F063",
    /// A crop names a place that doesn't count.
    UnknownCut = "F064",
    /// A name that a talk does not have: a room, a person, a fact, a mood, a moment.
    UnknownInChat = "F070",
    /// A moment of a talk that does not go on, or in several ways at once.
    NoWayOn = "F071",
    /// A red flag that can't be raised.
    FlagNotOffered = "F072",
    /// A tool of a talk that can't be used, or must not be praised.
    WrongChatTool = "F073",
    /// Something is called too careful that never is.
    NeverTooCareful = "F074",
    /// A wish needs a switch that isn't there.
    UnknownSwitch = "F090",
    /// A switch stands, or is to stand, in a way that it doesn't have.
    UnknownSetting = "F091",
    /// A wish that could be broken and all would be well.
    WishVerdict = "F092",
    /// A line tells a fact that isn't there.
    UnknownProfileFact = "F093",
    /// A fact that neither words nor a line tell.
    IdleProfileFact = "F094",
    /// A line that tells something without saying why, or the other way round.
    HalfToldLine = "F095",
    /// A lost password, or a door that it is tried at, that no step makes.
    UnknownDoor = "F097",
    /// A password is to be a twin of one that isn't there.
    TwinOfNothing = "F098",
    /// The same door twice.
    DoorTwice = "F099",
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_rise() {
        assert!(Code::ALL.windows(2).all(|pair| pair[0].id() < pair[1].id()));
    }

    #[test]
    fn a_problem_reads_as_what_why_and_mend() {
        let problem = Problem {
            code: Code::Syntax,
            file: "a.ron".into(),
            at: Position { line: 3, column: 7 },
            path: Some("start › step 1".into()),
            what: "It broke.".into(),
            why: "So it can't be read.".into(),
            how: "Mend it.".into(),
        };
        assert_eq!(
            problem.to_string(),
            "error[F002] a.ron:3:7 (start › step 1)\n  It broke.\n  Why: So it can't be read.\n  Mend: Mend it."
        );
    }
}
