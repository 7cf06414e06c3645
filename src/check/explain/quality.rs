//! Explanations of what makes a level less than good.

use super::explanation;
use crate::content::Code;

/// The explanation of a code of this kind; `None` for the others.
#[expect(clippy::too_many_lines, reason = "one arm for each code, and no logic")]
pub(super) const fn explanation(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::UnreachableScene => {
            explanation!("A scene to which no way leads: no `then`, no `Go`, from the scene \"start\" on. It was probably meant to follow from something.", wrong: "scenes: { \"start\": […, End(Done)], \"look-again\": [ … ] }", right: "(say: \"A guess\", verdict: Risky, because: \"…\", then: \"look-again\")")
        }
        Code::UnreachableStep => {
            explanation!("A step to which no way leads, since every option of a `Choose` before it jumps to a scene that never comes back.", wrong: "Choose(… every option has `then: \"end\"` …), Say(by: \"pip\", text: \"Well done.\")", right: "let one option have no `then`, or let the scene \"end\" finish with `Back`")
        }
        Code::Trap => {
            explanation!("From this step on the level can't end, whatever the child chooses. Every way must lead to an `End(Done)` somewhere.", wrong: "\"again\": [Choose(…), Go(\"again\")]   and no option leads out", right: "\"again\": [Choose(…), End(Done)]")
        }
        Code::GoLoop => {
            explanation!("Scenes that begin with `Go` and lead round to each other. There is nothing to play on the way, so the game ends the level there.", wrong: "\"a\": [Go(\"b\")], \"b\": [Go(\"a\")]", right: "\"a\": [Go(\"b\")], \"b\": [Say(…), End(Done)]")
        }
        Code::NotMadeBefore => {
            explanation!("A `DiffersFrom`, a `Leak` or a `twin_of` names an account whose `Forge` comes later, or on another way: whenever the child is here, there is no password to compare with.", wrong: "Forge(account: \"Sam's lift\", goals: [DiffersFrom(\"Sam's page\")], …), Forge(account: \"Sam's page\", …)", right: "Forge(account: \"Sam's page\", …), Forge(account: \"Sam's lift\", goals: [DiffersFrom(\"Sam's page\")], …)")
        }
        Code::DoorNotMended => {
            explanation!("A door that a `Leak` can open has no later `Forge` with `twin_of` that lets the child mend it.", wrong: "Leak(account: \"Pip's Blinky\", doors: [\"Pip's locker\"], …), End(Done)", right: "Leak(account: \"Pip's Blinky\", doors: [\"Pip's locker\"], …), Forge(account: \"Pip's locker\", twin_of: \"Pip's Blinky\", …), End(Done)")
        }
        Code::PieceNotGiven => {
            explanation!("A piece of the level's `jigsaw` that no thing of a `Spot`, no clue of a `Photo` and no message of a `Chat` gives with `piece`, and no reply of a `Chat` with `gives`. It could never come out, and the jigsaw never be whole.", wrong: "jigsaw: (pieces: { \"day\": …, \"time\": … }, …)   and only `piece: \"day\"` in the steps", right: "(place: \"clock\", …, clue: true, piece: \"time\")   in one of the photos")
        }
        Code::OnlyTalk => {
            explanation!("A level in which the child only reads (`Say`) and picks (`Choose`). Children learn by making and sorting, and by seeing what comes of it.", wrong: "\"start\": [Say(…), Choose(…), Choose(…), End(Done)]", right: "\"start\": [Say(…), Choose(…), Sort(…), End(Done)]")
        }
        Code::ManySpeeches => {
            explanation!("More than two speeches in a row before there is something to do. Speeches after a password or an explanation count too.", wrong: "Say(…), Say(…), Say(…), Choose(…)", right: "Say(…), Say(…), Choose(…), Say(…)")
        }
        Code::SameHint => {
            explanation!("Two of the three hints of a step say the same. Each has to help more than the one before; the last one explains.", wrong: "hints: [\"Look closely.\", \"Look closely.\", \"It is the fish.\"]", right: "hints: [\"Look closely.\", \"Who lives in the bowl?\", \"It is the fish.\"]")
        }
        Code::HardLevel => {
            explanation!("All texts of the level together read above grade 5 (Flesch and Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59). Notes for grown-ups and titles don't count.", wrong: "Information that identifies individuals requires appropriate protection.", right: "Some things tell who you are. Keep them safe.")
        }
        Code::HardText => {
            explanation!("A warning: one text of twelve words or more reads above grade 9, far above what a level may have. Look whether it can be said in a simpler way.", wrong: "Apparently somebody investigated everything that was accidentally visible on the noticeboard.", right: "Somebody has looked at the board. You can read a lot there.")
        }
        Code::LongSentence => {
            explanation!("A sentence of more than 14 words. It ends at `.`, `!`, `?` or `…`; a word with a hyphen counts once.", wrong: "Pip forgot the comb and the fish and the sandwich and then went home to sleep.", right: "Pip forgot the comb, the fish and the sandwich. Then Pip went home.")
        }
        Code::LongSpeech => {
            explanation!("A speech or a question of more than 45 words. A young reader sees a wall of text and skips it.", wrong: "Say(by: \"pip\", text: \"… fifty words …\")", right: "Say(by: \"pip\", text: \"… twenty words …\"), Choose(…), Say(by: \"pip\", text: \"… the rest …\")")
        }
        Code::Shouting => {
            explanation!("Two exclamation marks in a row.", wrong: "\"It can open my locker!!\"", right: "\"It can open my locker!\"")
        }
        Code::LongBriefSentence => {
            explanation!("A warning: a sentence of a `brief` form has more than ten words. Children who set *Fewer words* need short ones.", wrong: "brief: \"It only saw my board and now it wants to get in.\"", right: "brief: \"It saw my board. Now it wants to get in.\"")
        }
        Code::BriefIsLonger => {
            explanation!("A `brief` form has more words than the full one, so *Fewer words* would show more.", wrong: "text: \"It saw my board!\", brief: \"It has seen all of my board!\"", right: "text: \"It only looked at my board!\", brief: \"It saw my board!\"")
        }
        Code::RealDomain => {
            explanation!("A name that can be a real place in the internet, such as one that ends in `.com` or begins with `www.`. Children type such names in, and anybody can own them tomorrow.", wrong: "\"Win acorns at free-acorns.com!\"", right: "\"Win acorns at free-acorns.example!\"")
        }
        Code::EmailAddress => {
            explanation!("An e-mail address, real or not. Children may write to it.", wrong: "\"Write to pip@river.org.\"", right: "\"Write an e-mail to Pip.\"")
        }
        Code::PhoneNumber => {
            explanation!("Seven digits or more with blanks, hyphens, dots or brackets between them. Years, dates, round numbers, and silly passwords such as 1234567 are left alone; so are notes for grown-ups.", wrong: "\"Ring Gran: 555 0199.\"", right: "\"Ring Gran at the number you know.\"")
        }
        Code::AsksForRealData => {
            explanation!("The narrator or a friend (Pip, Auntie Bo, Grandad Toad) asks the player for a name, password, school, home, birthday or photo. The game promises never to do so. What a trickster says, or what stands in quote marks, is not meant.", wrong: "Say(by: \"pip\", text: \"Tell me your real name!\")", right: "Say(by: \"pip\", text: \"The moose wrote: 'Tell me your real name!' Hm.\")")
        }
        Code::UnknownPicture => {
            explanation!("A `picture` that is not among the drawings of the game.", wrong: "picture: \"blackboard\"", right: "picture: \"noticeboard\"")
        }
        Code::UnknownPortrait => {
            explanation!("Somebody who speaks has a `portrait` in course.ron that is not among the drawings of the game.", wrong: "\"pip\": (name: \"Pip\", portrait: \"otter\")", right: "\"pip\": (name: \"Pip\", portrait: \"pip\")")
        }
        Code::MissingMood => {
            explanation!("Somebody is to look in a way for which their drawing has no group `mood-…`.", wrong: "Say(by: \"pip\", mood: Smug, text: \"…\")", right: "Say(by: \"pip\", mood: Proud, text: \"…\")")
        }
        Code::BrokenArt => {
            explanation!("A drawing holds something that is not allowed (scripts, text, photographs, references to other files), has no `<title>`, or has a place too small to find at 80 by 24.", wrong: "<svg viewBox=\"0 0 48 48\"><text>Hi</text></svg>", right: "<svg viewBox=\"0 0 48 48\"><title>A hat</title><circle r=\"9\"/></svg>")
        }
        Code::MissingPlainArt => {
            explanation!("A drawing has no `.txt` file beside it, so terminals without colour have nothing to show.", wrong: "hat.svg", right: "hat.svg and hat.txt")
        }
        Code::UnknownPlace => {
            explanation!("A step names a place that its drawing doesn't have. A place is an element with an `id` and a `<title>` of its own.", wrong: "Spot(picture: \"photo-kitchen\", things: [(place: \"tosater\", …), …])", right: "<g id=\"toaster\"><title>The toaster</title>…</g>   in the drawing, and   place: \"toaster\"")
        }
        Code::NeverEnds => {
            explanation!("The checker plays each level as somebody who does everything well, misses every danger first, refuses everything first, or opens every hint. One of them did not come to the end.", wrong: "\"again\": [Choose(… the well judged option has `then: \"again\"` …), End(Done)]", right: "\"again\": [Choose(… the well judged option has no `then` …), End(Done)]")
        }
        Code::NotWon => {
            explanation!("Always choosing the well judged option, and typing the example solutions, does not win three stars.", wrong: "goals: [AtLeast(15)], example_solution: \"short one\"", right: "goals: [AtLeast(15)], example_solution: \"velvet trombone eats gravel\"")
        }
        Code::ExampleFails => {
            explanation!("The `example_solution` of a `Forge` does not reach all of its `goals` when the game judges it.", wrong: "known: [\"bubbles\"], goals: [AvoidsKnown], example_solution: \"bubbles eats gravel\"", right: "known: [\"bubbles\"], goals: [AvoidsKnown], example_solution: \"velvet trombone eats gravel\"")
        }
        Code::PhraseNotRolled => {
            explanation!("A warning: a `Recall` asks for a phrase that no `Dice` of the course rolls, so it is shown first and typed right away.", wrong: "Dice(phrase: \"pip-locker\", …)   and elsewhere Recall(phrase: \"pips-locker\", …)", right: "Dice(phrase: \"pip-locker\", …)   and elsewhere Recall(phrase: \"pip-locker\", …)")
        }
        Code::DoesNotFit => {
            explanation!("A page of this step needs more room than a window of 80 by 24 cells has, so a child has to turn pages. `otterlock preview` shows it.", wrong: "Choose(picture: \"village\", ask: \"… five lines …\", options: [… six long options …])", right: "Choose(ask: \"… two lines …\", options: [… four short options …])")
        }
        Code::HintDoesNotFit => {
            explanation!("A warning: with a hint, or with what Auntie Bo says, the page needs more room than a window of 80 by 24 cells has.", wrong: "hints: [\"…\", \"…\", \"… six lines …\"]", right: "hints: [\"…\", \"…\", \"… one line …\"]")
        }
        Code::NotOneSolution => {
            explanation!("The clues of a `Guess` leave more than one combination of cards that could open the lock, so the last step would be luck.", wrong: "words: [\"melon\", \"pond\", \"hat\"],  clues: [(say: \"…\", rules_out: [\"pond\"]), …]", right: "words: [\"melon\", \"pond\", \"hat\"],  clues: [(say: \"…\", rules_out: [\"pond\", \"hat\"]), …]")
        }
        Code::NeedlessClue => {
            explanation!("A clue of a `Guess` only rules out cards that other clues rule out too.", wrong: "clues: [(say: \"It is dry.\", rules_out: [\"pond\"]), (say: \"It fits in a pocket.\", rules_out: [\"pond\"]), …]", right: "clues: [(say: \"It is dry.\", rules_out: [\"pond\"]), (say: \"It fits in a pocket.\", rules_out: [\"sofa\"]), …]")
        }
        Code::LuckyGuess => {
            explanation!("The cards of a `Guess` make fewer than six combinations, so a child who only tries opens the lock too often.", wrong: "words: [\"melon\", \"pond\"], tricks: [Backwards, Bang], uses: 1", right: "words: [\"melon\", \"pond\", \"hat\"], tricks: [Backwards, Bang], uses: 1")
        }
        Code::SamePassword => {
            explanation!("Two combinations of cards make the same password, and only one of them is the answer.", wrong: "words: [\"otto\", …], tricks: [Backwards, Bang], uses: 2  (backwards changes nothing in it)", right: "words: [\"otter\", …], tricks: [Backwards, Bang], uses: 2")
        }
        Code::NotASwap => {
            explanation!("`with` of a `Swap` names nothing in the drawing that can be put over something: a group whose `id` begins with `swap-`, with a `<title>`.", wrong: "Swap(place: \"number\", with: \"balloon\", …)", right: "Swap(place: \"number\", with: \"swap-balloon\", …)")
        }
        Code::CropDiffers => {
            explanation!("The `view` of a `Crop` reaches out of the drawing, or does not cut away just what `cuts` says. A place is cut away when at most a tenth of it lies within the view, and kept when at least six tenths do; in between nobody could say whether it is still to be seen. Looked at are the places of `clues` and `subject`.", wrong: "Crop(view: (4, 8, 40, 30), cuts: [\"number\"], …)   with half of the number within the view", right: "Crop(view: (16, 8, 28, 30), cuts: [\"number\"], …)")
        }
        Code::AudienceNotServed => {
            explanation!("No combination of tools makes a `Photo` fit for this audience: something that they must not learn stays, or the subject goes.", wrong: "clues: [(place: \"number\", …), (moment: \"…\", …)],  tools: [Blur(place: \"number\", …)]", right: "clues: [(place: \"number\", …), (moment: \"…\", …)],  tools: [Blur(place: \"number\", …), Wait(…)]")
        }
        Code::NothingGoesWrong => {
            explanation!("Whatever a child does with this `Photo`, nobody learns anything that they don't know.", wrong: "audiences: [(say: \"Gran\", knows: [\"home\"], …), (say: \"Nobody at all\", narrow: true, …)]", right: "audiences: [(say: \"Gran\", knows: [\"home\"], …), (say: \"All of Pebblebrook\", …)]")
        }
        Code::EndlessClue => {
            explanation!("A clue of a `Photo` that no tool ends and no audience knows anyway: the child can do nothing about it.", wrong: "clues: [(note: \"Place: 7 Willow Lane\", …)],  tools: [Blur(…)]", right: "clues: [(note: \"Place: 7 Willow Lane\", …)],  tools: [Blur(…), Scrub]")
        }
        Code::PanelNotWon => {
            explanation!("However this switch of a `Settings` stands, it breaks one of the wishes.", wrong: "needs: {\"door\": [\"all\"]}   and   needs: {\"door\": [\"none\"]}", right: "needs: {\"door\": [\"all\", \"friends\"]}   and   needs: {\"door\": [\"friends\", \"none\"]}")
        }
        Code::PanelWonBlindly => {
            explanation!("All wishes of a `Settings` come true without a thought: as the switches stand at first, with all of them at their first choice (the most open one), or with all at their last.", wrong: "choices: [(key: \"all\", …), (key: \"none\", …)],  needs: {\"door\": [\"none\"]}   in every wish", right: "needs: {\"door\": [\"friends\", \"none\"]}   and   needs: {\"door\": [\"all\", \"friends\"]}")
        }
        Code::UnbreakableWish => {
            explanation!("A wish of a `Settings` comes true however the switches stand.", wrong: "choices: [(key: \"all\", …), (key: \"none\", …)],  needs: {\"door\": [\"all\", \"none\"]}", right: "needs: {\"door\": [\"all\"]}")
        }
        Code::TalkGoesRound => {
            explanation!("The checker walks through every state of a `Chat`: at which moment it is, which facts are \"yes\", who is in which mood. From some state a way leads back to it, so the talk need not end.", wrong: "\"a\": (says: […], then: \"b\"), \"b\": (replies: [(say: \"Again?\", then: \"a\"), …])", right: "\"b\": (replies: [(say: \"Again?\", sets: [\"again\"], unless: [\"again\"], then: \"a\"), …])")
        }
        Code::NothingToAnswer => {
            explanation!("In some state a moment of a `Chat` has replies, and none of them is on offer.", wrong: "replies: [(say: \"Yes\", when: [\"asked\"], …), (say: \"No\", when: [\"asked\"], …)]", right: "replies: [(say: \"Yes\", when: [\"asked\"], …), (say: \"No\", …)]")
        }
        Code::UnreachableMoment => {
            explanation!("A moment of a `Chat` to which nothing leads: no `then` of a reply, a tool or another moment, from `start` on, in any state that can come about.", wrong: "start: \"a\", talk: { \"a\": (…, end: []), \"b\": (…) }", right: "start: \"a\", talk: { \"a\": (…, then: \"b\"), \"b\": (…, end: []) }")
        }
        Code::NeverThere => {
            explanation!("A message, a reply, a tool or a way of `goes` whose `when`, `unless` and `feels` never hold together when the talk is there, or that always stands behind another one that is taken first.", wrong: "(by: \"kai\", text: \"You saved it!\", when: [\"saved\"])   and nothing before sets \"saved\"", right: "(use: Save, sets: [\"saved\"], …)   at a moment before it")
        }
        Code::NoWayOut => {
            explanation!("In some state a moment of a `Chat` with replies has no well-judged way out: a reply with `bye: true`, or a `Leave` or a `Mute` that leads on, judged `Safe`, `AlsoFine` or not at all.", wrong: "replies: [(say: \"Ha!\", then: \"b\"), (say: \"Hm.\", then: \"b\")]   and no tools", right: "tools: [(use: Leave, because: \"…\", then: \"left\")]")
        }
        Code::TooManyItems => {
            explanation!("In some state a moment of a `Chat` has more than nine things to pick from: its replies, raising a flag, and the tools.", wrong: "five replies, flags, and Save, Mute, Leave, Block, Report and Tell", right: "four replies, flags, and Save, Leave, Block and Tell")
        }
        Code::TooTangled => {
            explanation!("A `Chat` can be in more than 100,000 states. Each fact doubles them, each mood trebles them. Nothing else about this talk was looked at.", wrong: "facts: [… twelve that can be set in any order …], moods: { … six people … }", right: "facts: [… the three that something depends on …]")
        }
        Code::NobodyReacts => {
            explanation!("A reply of a `Chat` that is `Risky` or `TooCareful`, or a tool that leads on and is judged so, after which nothing arrives and nothing is said before the child has to answer again or the talk is over.", wrong: "(say: \"At Puddle Pool!\", verdict: Risky, …, then: \"b\"),   \"b\": (replies: […])", right: "\"b\": (says: [(by: \"newt\", text: \"I know that pool!\")], replies: […])")
        }
        Code::ProfileNotWon => {
            explanation!("No name that can be mixed in a `Profile`, with any of its lines, tells nothing, has lines enough and makes people laugh.", wrong: "at_least: 3   and only two lines that tell nothing", right: "at_least: 2   and two lines that tell nothing, one with laughs: true")
        }
        Code::ProfileTellsNothing => {
            explanation!("Whatever a child mixes and picks in a `Profile`, nobody learns anything.", wrong: "facts: [(key: \"age\", words: [\"2016\"], …)]   and 2016 in no part", right: "parts: [[…], [\"Pickle\", \"Noodle\", \"2016\"]]")
        }
        Code::AnswerableByLooks => {
            explanation!("In a place of 40 items or more, somebody who never reads is right far more often, or far less often, than chance: always the longest option, the first, the last, or the most careful one (most words such as no, never, ask, tell, block; the list is in CONTRIBUTING.md). An item is a decision of a `Choose`, a card of a `Sort` (its options are the labels of the bins), a card of a `Match` (all its right sides), a gap of a `Teach`, a clue of a `Spot` (of which as many things are taken as there are clues); an `Order` is one item that only chance can answer. Right is what is `Safe` or `AlsoFine`; chance is the mean share of right options; ties share; first and last count only where options are not shuffled. More than ten points either way are too many. Telling the grown-up is no option and doesn't count.", wrong: "every Safe option is the longest one: \"Ask Gran, and only then say yes\" among \"Yes\" and \"No\"", right: "Safe options that are long here and short there, among others of the same kind")
        }
        Code::LopsidedVerdicts => {
            explanation!("A warning: in a place of 40 items or more, fewer than 8 of 100 options refuse something harmless (`TooCareful`), or fewer than 8 miss a danger (`Risky`). Riddles don't count. `otterlock stats` shows the shares.", wrong: "forty decisions with one Safe and two Risky options each", right: "forty decisions of which every third has a TooCareful option: \"Shut Blinky in the shed for ever\"")
        }
        Code::ObjectiveNotTaught => {
            explanation!("An objective of `course.ron` is named by no level of the course.", wrong: "objectives: { \"passwords.unique\": (i_can: \"…\"), … }   and no level names it", right: "objectives: [\"passwords.unique\"]   in one of the levels")
        }
        Code::ObjectiveNotExplained => {
            explanation!("A warning: none of the levels that teach an objective has a `Teach`, in which the child explains it to somebody.", wrong: "\"start\": [Say(…), Choose(…), Sort(…), End(Done)]   in its only level", right: "\"start\": [Say(…), Choose(…), Sort(…), Teach(…), End(Done)]")
        }
        Code::SameShape => {
            explanation!("A warning: the rows of two levels are nearly the same. The row is the kinds of all steps in the order in which somebody plays them who does everything well, speeches too; at least three steps have to be put in, taken out or changed to make the one of the other. At most twenty such levels are told. `otterlock stats` shows all rows.", wrong: "one level goes Say Choose Sort Teach, another one Say Choose Sort Say Teach", right: "one level goes Say Choose Sort Teach, another one Say Guess Guess Forge Choose Teach")
        }
        Code::Unreadable
        | Code::Syntax
        | Code::TooDeep
        | Code::TooManyProblems
        | Code::UnknownFormat
        | Code::UnknownField
        | Code::MissingField
        | Code::Duplicate
        | Code::WrongType
        | Code::UnknownWord
        | Code::WrongNumber
        | Code::WrongCount
        | Code::EmptyText
        | Code::HiddenCharacter
        | Code::NoStart
        | Code::SceneRunsOut
        | Code::AfterEnding
        | Code::UnknownScene
        | Code::BackToNowhere
        | Code::ForbiddenJump
        | Code::NoGoodAnswer
        | Code::BinNotAnswered
        | Code::UnknownBin
        | Code::UnknownOops
        | Code::OutOfReach
        | Code::UnknownAccount
        | Code::UnknownGuessCard
        | Code::ClueAgainstAnswer
        | Code::UnknownOrderCard
        | Code::RulesContradict
        | Code::UnknownPerson
        | Code::UnknownObjective
        | Code::LevelNotListed
        | Code::LevelMissing
        | Code::UnknownPiece
        | Code::UnevenPhoto
        | Code::PieceOfNoClue
        | Code::UnknownFact
        | Code::IdleFact
        | Code::UnclearClue
        | Code::UselessTool
        | Code::UnknownCut
        | Code::UnknownSwitch
        | Code::UnknownSetting
        | Code::WishVerdict
        | Code::UnknownInChat
        | Code::NoWayOn
        | Code::FlagNotOffered
        | Code::WrongChatTool
        | Code::NeverTooCareful
        | Code::UnknownProfileFact
        | Code::IdleProfileFact
        | Code::HalfToldLine
        | Code::UnknownReceiver
        | Code::PassesToSelf
        | Code::NobodyKeeps
        | Code::WaitingCostsNothing
        | Code::UnknownDoor
        | Code::TwinOfNothing
        | Code::DoorTwice => return None,
    })
}
