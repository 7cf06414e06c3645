//! Explanations of what makes a file unreadable as a level.

use super::explanation;
use crate::content::Code;

/// The explanation of a code of this kind; `None` for the others.
#[expect(clippy::too_many_lines, reason = "one arm for each code, and no logic")]
pub(super) const fn explanation(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::Unreadable => {
            explanation!("A file can't be read: it is not there, may not be opened, is too large for a level, or is not saved as UTF-8.", wrong: "a level saved as UTF-16 (\"Unicode\" in some programs)", right: "the same level saved as UTF-8")
        }
        Code::Syntax => {
            explanation!("The file is not well-formed: a comma, a bracket or a quote mark is missing or too many.", wrong: "title: \"The letter\" minutes: 4", right: "title: \"The letter\", minutes: 4")
        }
        Code::TooDeep => {
            explanation!("Brackets are nested deeper than any level needs.", wrong: "[[[[[[ … ]]]]]]", right: "[ … ]")
        }
        Code::TooManyProblems => {
            explanation!("There are so many problems that the rest is not listed. Mend the first ones and check again: many come from one mistake.", wrong: "a file of another kind that was named .ron", right: "a level that began as a copy of one that works")
        }
        Code::UnknownFormat => {
            explanation!("The level is written for a version of the game that this one does not know.", wrong: "format: 2", right: "format: 1")
        }
        Code::UnknownField => {
            explanation!("A field that has no meaning here. It is often a slip of the pen.", wrong: "(say: \"Yes\", verdict: Safe, becuase: \"…\")", right: "(say: \"Yes\", verdict: Safe, because: \"…\")")
        }
        Code::MissingField => {
            explanation!("A field that has to be here is not.", wrong: "(say: \"Yes\", verdict: Safe)", right: "(say: \"Yes\", verdict: Safe, because: \"It names nobody.\")")
        }
        Code::Duplicate => {
            explanation!("The same field, scene, bin key or id stands twice, and only one could be used.", wrong: "\"start\": […], \"start\": […]", right: "\"start\": […], \"later\": […]")
        }
        Code::WrongType => {
            explanation!("Something of one kind stands where another kind is needed: a text for a number, or a single thing for a list.", wrong: "minutes: \"four\"", right: "minutes: 4")
        }
        Code::UnknownWord => {
            explanation!("A word that is not one of those that can stand here, such as a mood or a verdict.", wrong: "verdict: Dangerous", right: "verdict: Risky")
        }
        Code::WrongNumber => {
            explanation!("A number outside what makes sense here.", wrong: "ages: (12, 7)", right: "ages: (7, 12)")
        }
        Code::WrongCount => {
            explanation!("Too few or too many of something: hints are three, options two to nine, bins two to four.", wrong: "hints: [\"Look.\"]", right: "hints: [\"Look.\", \"Look at the bowl.\", \"It is the fish.\"]")
        }
        Code::EmptyText => {
            explanation!("A text has no words in it.", wrong: "because: \"\"", right: "because: \"It hangs on the board.\"")
        }
        Code::HiddenCharacter => {
            explanation!("A text holds a character that nobody sees and that could upset a terminal. It usually came along with copying.", wrong: "a text that was copied from a web page, with an invisible sign in it", right: "the same text, typed anew")
        }
        Code::NoStart => {
            explanation!("No scene is called \"start\", so the level does not know where to begin.", wrong: "scenes: { \"first\": [ … ] }", right: "scenes: { \"start\": [ … ] }")
        }
        Code::SceneRunsOut => {
            explanation!("A scene stops without saying how the story goes on.", wrong: "\"start\": [Say(…), Choose(…)]", right: "\"start\": [Say(…), Choose(…), End(Done)]")
        }
        Code::AfterEnding => {
            explanation!("Steps stand behind the end of a scene, so nobody can reach them.", wrong: "[Say(…), End(Done), Say(…)]", right: "[Say(…), Say(…), End(Done)]")
        }
        Code::UnknownScene => {
            explanation!("A jump leads to a scene that is not in this level.", wrong: "then: \"look-agian\"", right: "then: \"look-again\"")
        }
        Code::BackToNowhere => {
            explanation!("`Back` stands in a scene that no option jumped to, so there is nowhere to return to.", wrong: "\"start\": [Say(…), Back]", right: "\"start\": [Say(…), End(Done)]")
        }
        Code::ForbiddenJump => {
            explanation!("`then` stands where the story can't jump, such as in an option of `Teach`.", wrong: "slots: [(lead: \"…\", options: [(say: \"…\", then: \"later\", …), …])]", right: "slots: [(lead: \"…\", options: [(say: \"…\", …), …])]")
        }
        Code::NoGoodAnswer => {
            explanation!("None of the options, or none of the bins for a card, is well judged. A child could only lose.", wrong: "every option has `verdict: Risky`", right: "one option has `verdict: Safe` or `verdict: AlsoFine`")
        }
        Code::BinNotAnswered => {
            explanation!("A card does not say what it means to put it into one of the bins.", wrong: "bins: clue, no;  answers: { \"clue\": (…) }", right: "bins: clue, no;  answers: { \"clue\": (…), \"no\": (…) }")
        }
        Code::UnknownBin => {
            explanation!("A card has an answer for a bin that is not there.", wrong: "bins: clue, no;  answers: { \"clues\": (…), \"no\": (…) }", right: "bins: clue, no;  answers: { \"clue\": (…), \"no\": (…) }")
        }
        Code::UnknownOops => {
            explanation!("An option wins a card of the Oops album that this level does not have.", wrong: "oops: \"sandwhich\"", right: "oops: \"sandwich\"")
        }
        Code::OutOfReach => {
            explanation!("The goal of a `Dice` can't be reached: Guessatron owns the dice list and gives up at four words, and no word can be added.", wrong: "Dice(words: 3, more: false, goal: GuesserGivesUp, …)", right: "Dice(words: 3, goal: GuesserGivesUp, …)")
        }
        Code::UnknownAccount => {
            explanation!("`DiffersFrom` names an account that no other `Forge` of this level makes a password for. It names it by the very words of that step's `account`.", wrong: "account: \"Sam's puzzle page\", …   and later   goals: [DiffersFrom(\"Sam's page\")]", right: "account: \"Sam's puzzle page\", …   and later   goals: [DiffersFrom(\"Sam's puzzle page\")]")
        }
        Code::UnknownGuessCard => {
            explanation!("A clue or the answer of a `Guess` names a card that is not among its `words` and `tricks`. Tricks are written as they are there, with their digits.", wrong: "tricks: [Year(\"1952\"), Bang],  rules_out: [Year(\"1925\")]", right: "tricks: [Year(\"1952\"), Bang],  rules_out: [Year(\"1952\")]")
        }
        Code::ClueAgainstAnswer => {
            explanation!("A clue of a `Guess` rules out a card that is part of the answer.", wrong: "answer: (word: \"pond\", …),  rules_out: [\"pond\"]", right: "answer: (word: \"melon\", …),  rules_out: [\"pond\"]")
        }
        Code::UnknownOrderCard => {
            explanation!("A rule of an `Order` names a card that is not among its `cards`. Rules name cards by their `key`.", wrong: "cards: [(key: \"tell\", …), …],  rules: [(first: \"tel\", …)]", right: "cards: [(key: \"tell\", …), …],  rules: [(first: \"tell\", …)]")
        }
        Code::RulesContradict => {
            explanation!("The rules of an `Order` go round in a circle, so that no order keeps them all.", wrong: "rules: [(first: \"tell\", then: \"change\", …), (first: \"change\", then: \"tell\", …)]", right: "rules: [(first: \"tell\", then: \"change\", …)]")
        }
        Code::UnknownPerson => {
            explanation!("Somebody speaks whom course.ron does not introduce.", wrong: "Say(by: \"pipp\", text: \"…\")", right: "Say(by: \"pip\", text: \"…\")")
        }
        Code::UnknownObjective => {
            explanation!("The level teaches something that course.ron does not describe.", wrong: "objectives: [\"passwords.gessable\"]", right: "objectives: [\"passwords.guessable\"]")
        }
        Code::LevelNotListed => {
            explanation!("A level file that no place in course.ron names, so nobody can find it on the map.", wrong: "levels: [\"passwords/01-door\"]   with a file passwords/02-key.ron beside it", right: "levels: [\"passwords/01-door\", \"passwords/02-key\"]")
        }
        Code::LevelMissing => {
            explanation!("A place in course.ron names a level that has no file.", wrong: "levels: [\"passwords/1-door\"]   and the file is passwords/01-door.ron", right: "levels: [\"passwords/01-door\"]")
        }
        Code::UnknownPiece => {
            explanation!("A step names a piece that the `jigsaw` of the level does not have.", wrong: "jigsaw: (pieces: { \"day\": \"On Tuesdays\", … }, …)   and   piece: \"days\"", right: "jigsaw: (pieces: { \"day\": \"On Tuesdays\", … }, …)   and   piece: \"day\"")
        }
        Code::UnevenPhoto => {
            explanation!("A `Spot` needs 2 to 7 clues and at least 3 things that tell nothing: else there is nothing to hunt for, or nothing to think about.", wrong: "things: [ … eight things, all with `clue: true` … ]", right: "things: [ … four with `clue: true`, four without … ]")
        }
        Code::PieceOfNoClue => {
            explanation!("A thing of a `Spot` gives a piece of the jigsaw without being a clue. What gives a piece away tells something.", wrong: "(place: \"calendar\", …, piece: \"day\")", right: "(place: \"calendar\", …, clue: true, piece: \"day\")")
        }
        Code::UnknownFact => {
            explanation!("A clue of a `Photo` tells a fact, or an audience knows one, that is not in `facts`.", wrong: "facts: { \"home\": \"which door is Juno's\" }   and   tells: \"house\"", right: "facts: { \"home\": \"which door is Juno's\" }   and   tells: \"home\"")
        }
        Code::IdleFact => {
            explanation!("One of the `facts` of a `Photo` is told by no clue, so nobody can ever learn it.", wrong: "facts: { \"home\": \"…\", \"now\": \"…\" }   and only clues with tells: \"home\"", right: "facts: { \"home\": \"…\", \"now\": \"…\" }   and a clue with tells: \"now\" too")
        }
        Code::UnclearClue => {
            explanation!("A clue of a `Photo` is in one place (`place` with `say`, `note`, `moment` or `caption: true`) and tells one thing (`tells` or `piece`).", wrong: "(place: \"number\", say: \"the 7\", note: \"Place: 7 Willow Lane\", tells: \"home\", because: \"…\")", right: "(place: \"number\", say: \"the 7\", tells: \"home\", because: \"…\"),  (note: \"Place: 7 Willow Lane\", tells: \"home\", because: \"…\")")
        }
        Code::UselessTool => {
            explanation!("A tool or clue of a `Photo` has nothing to work on: `Scrub` without a hidden note, `Reword` or a caption clue without a `caption`.", wrong: "clues: [(place: …)],  tools: [Scrub]", right: "clues: [(place: …), (note: \"Place: 7 Willow Lane\", …)],  tools: [Scrub]")
        }
        Code::UnknownCut => {
            explanation!("`cuts` of a `Crop` names a place that is neither a clue nor in `subject`. Only those count, so only those are named.", wrong: "subject: { \"cake\": \"the cake\" },  Crop(…, cuts: [\"snail\"])", right: "subject: { \"cake\": \"the cake\" },  clues: [(place: \"number\", …)],  Crop(…, cuts: [\"number\"])")
        }
        Code::UnknownReceiver => {
            explanation!("A `Copies` names somebody in `first`, `passes` or `keeps_after` who is not among its `people`.", wrong: "people: { \"maya\": (…), … },  first: [\"mya\"]", right: "people: { \"maya\": (…), … },  first: [\"maya\"]")
        }
        Code::PassesToSelf => {
            explanation!("Somebody in a `Copies` passes the picture to themselves.", wrong: "\"maya\": (keeps: Often, passes: [\"maya\", \"sam\"])", right: "\"maya\": (keeps: Often, passes: [\"sam\"])")
        }
        Code::NobodyKeeps => {
            explanation!("In a `Copies` it could happen that nobody keeps a copy. Somebody who gets the picture first has to keep it `Always`.", wrong: "first: [\"maya\"],  \"maya\": (keeps: Often, …)", right: "first: [\"maya\"],  \"maya\": (keeps: Always, …)")
        }
        Code::WaitingCostsNothing => {
            explanation!("With bad luck there are no more copies to ask for late than early. The first time is after the picture was passed on once; so somebody who keeps it `Always` has to get it after that, before the last of the times, and only by way of others who keep it `Always`.", wrong: "first: [\"maya\"],  \"maya\": (keeps: Always, passes: [\"toad\"]),  times: [\"Now\", \"Later\"]", right: "first: [\"maya\"],  \"maya\": (keeps: Always, passes: [\"sam\"]),  \"sam\": (keeps: Always, passes: [\"toad\"]),  \"toad\": (keeps: Always)")
        }
        Code::UnknownDoor => {
            explanation!("A `Leak` or a `twin_of` names an account that no other `Forge` of this level makes a password for. It names it by the very words of that step's `account`.", wrong: "account: \"Pip's locker\", …   and later   Leak(account: …, doors: [\"Pip's lock\"], …)", right: "account: \"Pip's locker\", …   and later   Leak(account: …, doors: [\"Pip's locker\"], …)")
        }
        Code::TwinOfNothing => {
            explanation!("A `Forge` with `twin_of` is passed over unless the password that was made earlier for its own account is like the one of the account named in `twin_of`. So an earlier `Forge` has to make one for its own account, and `twin_of` has to name another.", wrong: "Forge(account: \"Pip's locker\", twin_of: \"Pip's locker\", …)", right: "Forge(account: \"Pip's locker\", …), …, Forge(account: \"Pip's locker\", twin_of: \"Pip's Blinky\", …)")
        }
        Code::DoorTwice => {
            explanation!("A `Leak` names the same account twice, or the lost one among its doors.", wrong: "account: \"Pip's Blinky\",  doors: [\"Pip's Blinky\", \"Pip's locker\"]", right: "account: \"Pip's Blinky\",  doors: [\"Pip's locker\"]")
        }
        Code::UnknownSwitch => {
            explanation!("A wish of a `Settings` needs a switch that is not among its `switches`.", wrong: "switches: [(key: \"door\", …), …],  needs: {\"dor\": [\"friends\"]}", right: "switches: [(key: \"door\", …), …],  needs: {\"door\": [\"friends\"]}")
        }
        Code::UnknownSetting => {
            explanation!("A switch of a `Settings` is set, or a wish needs it to stand, in a way that is not among its `choices`.", wrong: "(key: \"door\", set: \"everyone\", choices: [(key: \"all\", say: \"Everyone\"), …])", right: "(key: \"door\", set: \"all\", choices: [(key: \"all\", say: \"Everyone\"), …])")
        }
        Code::WishVerdict => {
            explanation!("The `verdict` of a wish says what it means to break it: a danger is missed, or something harmless is refused.", wrong: "(say: \"Gran looks for Juno.\", …, verdict: Safe)", right: "(say: \"Gran looks for Juno.\", …, verdict: TooCareful)")
        }
        Code::UnknownInChat => {
            explanation!("A `Chat` uses a name that it does not have: a room, somebody in its rooms, a fact, a mood or a moment. Facts stand in `facts`, moods in `moods`, and whoever writes is among the `people` of the room.", wrong: "facts: [\"saved\"]   and   when: [\"save\"]", right: "facts: [\"saved\"]   and   when: [\"saved\"]")
        }
        Code::NoWayOn => {
            explanation!("A moment of a `Chat` goes on in exactly one way: `replies`, `then`, `goes` or `end`. The last way of `goes` has no condition.", wrong: "\"bye\": (says: [(by: \"kai\", text: \"Bye!\")])", right: "\"bye\": (says: [(by: \"kai\", text: \"Bye!\")], end: [])")
        }
        Code::FlagNotOffered => {
            explanation!("A message of a `Chat` shows a red flag that can't be raised, or none where one is needed: `flags` lists the kinds to choose from, `hunt` needs them, and only a flagged message gives a `piece`.", wrong: "flags: [Secret, Gifts],  (by: \"newt\", text: \"Quick!\", flag: Hurry, …)", right: "flags: [Secret, Gifts, Hurry],  (by: \"newt\", text: \"Quick!\", flag: Hurry, …)")
        }
        Code::WrongChatTool => {
            explanation!("A tool of a `Chat` leads nowhere and changes nothing, stands at a moment without replies, or saves an `upsetting` picture and is praised for it.", wrong: "(use: Save, because: \"Kept, as proof.\")", right: "(use: Save, because: \"Kept, as proof.\", sets: [\"saved\"])")
        }
        Code::NeverTooCareful => {
            explanation!("Telling, muting, leaving and writing nothing are never too careful: no child may be told off for it.", wrong: "(use: Tell, verdict: TooCareful, …)", right: "(use: Tell, verdict: AlsoFine, …)")
        }
        Code::UnknownProfileFact => {
            explanation!("A line of a `Profile` tells a fact that is not among its `facts`.", wrong: "facts: [(key: \"age\", …)],  lines: [(say: \"I'm eight.\", tells: \"years\", …)]", right: "facts: [(key: \"age\", …)],  lines: [(say: \"I'm eight.\", tells: \"age\", …)]")
        }
        Code::IdleProfileFact => {
            explanation!("One of the `facts` of a `Profile` has no words, and no line tells it, so nobody can ever learn it.", wrong: "(key: \"plans\", words: [], tells: \"…\")   and no line with tells: \"plans\"", right: "(key: \"plans\", words: [\"tuesday\"], tells: \"…\")")
        }
        Code::HalfToldLine => {
            explanation!("A line of a `Profile` that `tells` a fact says why one might write it, in `because`; a line that tells nothing has none.", wrong: "(say: \"Football, Tuesdays at five.\", tells: \"plans\")", right: "(say: \"Football, Tuesdays at five.\", tells: \"plans\", because: \"It's a wave to friends. But all can read when Maya is out.\")")
        }
        Code::UnreachableScene
        | Code::UnreachableStep
        | Code::NotMadeBefore
        | Code::DoorNotMended
        | Code::Trap
        | Code::GoLoop
        | Code::PieceNotGiven
        | Code::OnlyTalk
        | Code::ManySpeeches
        | Code::SameHint
        | Code::HardLevel
        | Code::HardText
        | Code::LongSentence
        | Code::LongSpeech
        | Code::Shouting
        | Code::LongBriefSentence
        | Code::BriefIsLonger
        | Code::RealDomain
        | Code::EmailAddress
        | Code::PhoneNumber
        | Code::AsksForRealData
        | Code::UnknownPicture
        | Code::UnknownPortrait
        | Code::MissingMood
        | Code::BrokenArt
        | Code::MissingPlainArt
        | Code::UnknownPlace
        | Code::NeverEnds
        | Code::NotWon
        | Code::ExampleFails
        | Code::PhraseNotRolled
        | Code::DoesNotFit
        | Code::HintDoesNotFit
        | Code::NotOneSolution
        | Code::NeedlessClue
        | Code::LuckyGuess
        | Code::SamePassword
        | Code::NotASwap
        | Code::CropDiffers
        | Code::AudienceNotServed
        | Code::NothingGoesWrong
        | Code::PanelNotWon
        | Code::PanelWonBlindly
        | Code::UnbreakableWish
        | Code::ProfileNotWon
        | Code::ProfileTellsNothing
        | Code::EndlessClue
        | Code::TalkGoesRound
        | Code::NothingToAnswer
        | Code::UnreachableMoment
        | Code::NeverThere
        | Code::NoWayOut
        | Code::TooManyItems
        | Code::TooTangled
        | Code::NobodyReacts
        | Code::AnswerableByLooks
        | Code::LopsidedVerdicts
        | Code::ObjectiveNotTaught
        | Code::ObjectiveNotExplained
        | Code::SameShape => return None,
    })
}
