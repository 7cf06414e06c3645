//! What each field is for: the reason that is given when it is missing or empty.

/// What the game does with a field, as a sentence. Entries of lists count as their list: `hint 2`.
pub(super) fn purpose(field: &str) -> &'static str {
    let field =
        field.trim_end_matches(|character: char| character.is_ascii_digit() || character == ' ');
    let several = format!("{field}s");
    PURPOSES
        .iter()
        .find_map(|(name, purpose)| (*name == field || *name == several).then_some(*purpose))
        .unwrap_or("The level can't be played without it.")
}

/// Each field that must be there, or must not be empty if it is.
const PURPOSES: &[(&str, &str)] = &[
    ("about", "It tells on the map what there is to do."),
    ("account", "It tells the child what the password is for."),
    ("ages", "It tells grown-ups for whom the level is written."),
    ("answer", "The game has to know which cards open the lock."),
    (
        "answers",
        "Without it the game doesn't know what it means to put the card into a bin.",
    ),
    ("ask", "Without it the child doesn't know what to do."),
    (
        "audiences",
        "Without somebody to show it to there is nothing to choose.",
    ),
    (
        "auntie",
        "It is what the grown-up says when a child asks for help.",
    ),
    (
        "because",
        "A child who chose this has to learn why it was well judged or not, and which clue gave it away.",
    ),
    ("bins", "Without bins there is nowhere to put the cards."),
    (
        "brief",
        "It is shown to children who set the game to fewer words.",
    ),
    ("by", "The game has to know who speaks, to draw their face."),
    ("cards", "Without cards there is nothing to put anywhere."),
    (
        "chapters",
        "Without chapters or levels the place has nothing to play.",
    ),
    ("clues", "Without clues there is nothing to think about."),
    (
        "example_solution",
        "It proves that all goals can be reached; the checker types it in.",
    ),
    (
        "first",
        "The rule has to say which card comes before the other.",
    ),
    (
        "format",
        "It tells the game which version the file is written for.",
    ),
    (
        "goals",
        "Without goals the child doesn't know when the password is good.",
    ),
    (
        "grown_ups",
        "Parents and teachers use it to talk about the level afterwards.",
    ),
    (
        "hints",
        "A child who is stuck asks for hints: two that help, and a last one that explains.",
    ),
    ("i_can", "It tells the child what they can do now."),
    ("id", "The map finds the place in its picture by it."),
    (
        "instead",
        "A child who joined something else has to learn why that was tempting, and which clue speaks against it.",
    ),
    (
        "joined",
        "It is what can be learnt once all pieces are out.",
    ),
    ("key", "Answers name the bin by it, rules the card."),
    (
        "known",
        "It is what Guessatron knows about the character, to try it first.",
    ),
    ("label", "It is what stands on the bin."),
    ("lead", "It is the part of the sentence before the gap."),
    (
        "left",
        "It is what happens when the child leaves the password as it is.",
    ),
    ("levels", "Without it the place has nothing to play."),
    (
        "listen_for",
        "It helps a grown-up to hear whether the child has understood.",
    ),
    ("locks", "Without two locks there is no race."),
    ("lost", "It is what happens when no try is left."),
    ("me", "The game has to know for whom the child picks."),
    ("minutes", "It tells grown-ups how long the level takes."),
    ("name", "It is what people are called on screen."),
    ("near", "It is what the magnifier shows."),
    ("note", "It tells grown-ups what the level is about."),
    (
        "objectives",
        "Progress and review are kept by what a level teaches.",
    ),
    ("options", "Without options there is nothing to choose."),
    ("owner", "It tells the child whose lock it is."),
    ("pairs", "Without pairs there is nothing to join."),
    (
        "password",
        "Guessatron has to have something to guess; left out, the child makes it up.",
    ),
    (
        "people",
        "Levels may only use people whom the course introduces.",
    ),
    ("picture", "It names the drawing that is looked at."),
    ("pieces", "Without pieces there is no jigsaw."),
    (
        "place",
        "The magnifier finds the thing in the drawing by it.",
    ),
    ("places", "Levels are found at the places of the map."),
    ("portrait", "It names the drawing of the face."),
    ("rooms", "A talk needs somebody to talk with, in some room."),
    ("rules", "Without rules every order would be right."),
    (
        "rules_out",
        "The game has to know which cards a clue speaks against.",
    ),
    ("say", "Without it the child would see an empty choice."),
    ("scenes", "Scenes hold everything that is played."),
    ("slots", "Without gaps there is nothing to explain."),
    ("start", "The game has to know where the talk begins."),
    (
        "subject",
        "The game has to know what the photo is for, to see when too much of it is gone.",
    ),
    (
        "talk",
        "Its first question is asked at the end of the level.",
    ),
    ("text", "Without it there would be an empty page."),
    (
        "thanks",
        "It is what the listener says when all is well explained.",
    ),
    (
        "then",
        "The game has to know where it leads; of a rule, which card comes after the other.",
    ),
    ("things", "Without things there is nothing to find."),
    ("title", "It is the name that is shown."),
    (
        "to",
        "The game has to know who listens, to draw their face.",
    ),
    (
        "tools",
        "Without a tool there is nothing to do to the photo.",
    ),
    (
        "tricks",
        "Without trick cards there is nothing to do to a word.",
    ),
    ("tries", "The game has to know when Guessatron gives up."),
    ("use", "The game has to know what the tool is for."),
    (
        "uses",
        "The game has to know how many trick cards a try needs.",
    ),
    (
        "verdict",
        "The game has to know whether this is well judged.",
    ),
    ("view", "The game has to know which part is kept."),
    (
        "with",
        "It is what the card is joined to, or what is put over the place.",
    ),
    (
        "won",
        "It is what happens when the password reaches all goals.",
    ),
    ("words", "Without word cards there is nothing to guess."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_their_own_reason_and_others_a_general_one() {
        assert!(purpose("because").contains("clue"));
        assert_eq!(purpose("hint 2"), purpose("hints"));
        assert!(purpose("unheard-of").contains("can't be played"));
    }

    #[test]
    fn no_field_has_two_reasons() {
        assert!(PURPOSES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
