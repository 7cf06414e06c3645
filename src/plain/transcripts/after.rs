//! What is heard after something was done: of a show, of goals, of cards.

use super::*;

#[test]
fn a_piece_is_told_where_it_falls_and_without_a_show_at_the_end() {
    let mut stage = samples::forged();
    let said = heard([stage.clone()]);
    assert_eq!(said.matches("a name, guessed.").count(), 1);
    assert!(said.contains("41 tries. Letters 1 to 7: a name, guessed.\n"));
    field(&mut stage).pieces[1].fallen = false;
    stage.reveal = None;
    let said = heard([stage]);
    assert!(said.contains("\nLetters 1 to 7: a name, guessed.\nLetters 8 to 11: a year.\n"));
}

#[test]
fn neighbours_that_fall_at_one_beat_are_told_as_one_in_spite_of_gaps() {
    let mut stage = samples::forged();
    let pieces = &mut field(&mut stage).pieces;
    let mut gap = pieces[0].clone();
    gap.range = 7..8;
    gap.gap = true;
    pieces[1].range = 8..11;
    pieces[1].label = pieces[0].label.clone();
    pieces.insert(1, gap);
    let reveal = stage.reveal.as_mut().unwrap();
    for beat in &mut reveal.beats {
        beat.attacks[0].fallen.clear();
    }
    reveal.beats.last_mut().unwrap().attacks[0].fallen = vec![2, 0];
    let said = heard([stage.clone()]);
    assert!(
        said.contains("Letters 1 to 11: a name, 2 times, guessed."),
        "{said}"
    );
    // One after the other, each is news.
    stage.reveal.as_mut().unwrap().beats[0].attacks[0].fallen = vec![2];
    let said = heard([stage]);
    for letters in [
        "Letters 9 to 11: a name, guessed.",
        "Letters 1 to 7: a name, guessed.",
    ] {
        assert!(said.contains(letters), "{letters}:\n{said}");
    }
}

#[test]
fn pieces_that_held_in_a_show_are_not_listed_and_gaps_never() {
    let mut stage = samples::forged();
    if let Some(reveal) = &mut stage.reveal {
        reveal.beats.pop();
    }
    assert!(!heard([stage.clone()]).contains("a year"));
    stage.reveal = None;
    field(&mut stage).pieces[1].gap = true;
    let said = heard([stage]);
    assert!(said.contains("a name") && !said.contains("a year"));
}

#[test]
fn a_figure_that_has_not_grown_is_not_repeated() {
    let mut stage = samples::forged();
    if let Some(reveal) = &mut stage.reveal {
        let mut count = |beat: usize, words: &'static str| {
            reveal.beats[beat].attacks[0].counter.as_mut().unwrap().text = Text::new(words);
        };
        count(0, "about two tries");
        count(2, "41 tries");
    }
    let said = heard([stage]);
    assert!(said.contains("First I read the board. About two tries.\n"));
    assert_eq!(said.matches("41 tries").count(), 1);
}

#[test]
fn what_a_figure_is_like_is_said_once_beside_the_last_one() {
    let mut stage = samples::forged();
    if let Some(reveal) = &mut stage.reveal {
        for beat in &mut reveal.beats {
            let counter = beat.attacks[0].counter.as_mut().unwrap();
            counter.compared = Some(Text::new("more than your fingers"));
        }
        let first = reveal.beats[0].attacks[0].counter.as_mut().unwrap();
        first.text = Text::new("about two tries");
    }
    let said = heard([stage]);
    assert!(said.contains("About two tries.\n"), "{said}");
    assert!(
        said.contains(
            "411 tries. That is more than your fingers. Letters 8 to 11: a year, guessed.\n"
        ),
        "{said}"
    );
    assert_eq!(said.matches("more than your fingers").count(), 1, "{said}");
}

#[test]
fn what_was_done_comes_before_how_it_went() {
    let mut stage = samples::chosen();
    stage.ask = Some(Text::new("You: “the fish”"));
    stage.body = Body::Nothing;
    assert!(heard([stage]).contains("\nYou: “the fish”.\nNot yet. Dice words"));
    let mut stage = samples::sorted();
    stage.feedback = samples::chosen().feedback;
    stage.hint = samples::hinted().hint;
    samples::bins(&mut stage).cards[2].mark = Mark::NotYet;
    let said = heard([samples::sort(), stage]);
    assert!(said.contains("\nCard c comes back: A melon joke.\nNot yet. Dice words"));
    assert!(said.contains("toast.\nHint 1 of 3: Look"));
}

#[test]
fn what_is_left_to_sort_is_said_and_at_last_the_way_on() {
    let mut stage = samples::sorted();
    stage.keys.insert(0, samples::go());
    let prompt = "\nStill to sort: c. Type a card's letter and a bin's number, then Enter. Or only Enter: go on.\n";
    assert!(heard([stage.clone()]).contains(prompt));
    for card in &mut samples::bins(&mut stage).cards {
        card.lies_in = Some(crate::stage::Id::new("share"));
        card.mark = Mark::Done;
    }
    assert!(heard([stage.clone()]).contains("\nAll sorted. Press Enter: go on.\n"));
    stage.keys.remove(0);
    assert!(heard([stage.clone()]).contains("\nType a card's letter"));
    samples::bins(&mut stage).cards[0].mark = Mark::NotYet;
    samples::bins(&mut stage).cards[0].lies_in = None;
    samples::bins(&mut stage).cards[2].lies_in = None;
    assert!(heard([stage.clone()]).contains("\nStill to sort: a and c. "));
    let mut back = stage.clone();
    samples::bins(&mut back).cards[0].mark = Mark::None;
    let mut face = face(Catalog::English);
    face.speak(&stage);
    assert!(!face.speak(&back).contains("Card a"));
}

#[test]
fn goals_that_are_all_met_are_not_listed() {
    let mut stage = samples::forged();
    field(&mut stage).goals[0].met = Some(true);
    let said = heard([stage.clone()]);
    assert!(said.contains("\nAll goals met.\n") && !said.contains("Goal met"));
    field(&mut stage).goals.pop();
    assert!(heard([stage]).contains("\nGoal met: Guessatron gives up.\n"));
}

#[test]
fn a_show_may_name_pieces_that_are_not_there() {
    let mut stage = samples::forged();
    field(&mut stage).pieces.clear();
    assert!(heard([stage]).contains("\nA fish! Names are easy. 41 tries.\n"));
}

#[test]
fn a_meter_that_lags_behind_is_not_said() {
    let mut stage = samples::forged();
    let meter = field(&mut stage).meter.take().unwrap();
    field(&mut stage).meter = Some(Meter {
        stale: true,
        ..meter
    });
    assert!(!heard([stage]).contains("Easy to guess"));
}

#[test]
fn goals_of_an_empty_field_are_only_goals() {
    let mut stage = samples::forged();
    field(&mut stage).text = FieldText::new("");
    let said = heard([stage]);
    assert!(said.contains("\nGoal: Guessatron gives up.\n"));
    assert!(!said.contains("Goal met") && !said.contains("Goal not met"));
}

#[test]
fn a_goal_is_said_once_as_what_it_is_by_now() {
    let mut stage = samples::forged();
    let said = heard([stage.clone()]);
    assert_eq!(said.matches("Guessatron gives up").count(), 1);
    field(&mut stage).goals[0].met = None;
    let said = heard([stage]);
    assert!(said.contains("\nGoal: Guessatron gives up.\n"));
}

#[test]
fn what_was_done_comes_before_what_somebody_says_to_it() {
    let mut stage = samples::say();
    stage.body = Body::Nothing;
    stage.ask = Some(Text::new("You tried “moss”"));
    let said = heard([stage]);
    let place = |words: &str| said.find(words).unwrap();
    assert!(place("You tried “moss”.") < place("Pip: "), "{said}");
}

#[test]
fn what_was_done_is_said_once_until_there_is_something_to_do_again() {
    let deed = "You: “moss”.";
    let mut face = face(Catalog::English);
    let mut happens = samples::say();
    happens.trail = samples::choose().trail;
    happens.ask = Some(Text::new("You: “moss”"));
    face.speak(&samples::choose());
    let said = face.speak(&happens);
    assert!(said.starts_with(deed), "{said}");
    // Somebody else has a word, and then it is told.
    let mut more = happens.clone();
    more.moment += 1;
    more.ask = None;
    face.speak(&more);
    let mut told = samples::chosen();
    told.body = Body::Nothing;
    told.speech = None;
    told.moment = more.moment + 1;
    told.ask.clone_from(&happens.ask);
    let said = face.speak(&told);
    assert!(said.starts_with("Not yet."), "{said}");
    assert!(face.again(&told).contains(deed));
    // After a rewind it may be done once more.
    let mut again = samples::choose();
    again.moment = told.moment + 1;
    face.speak(&again);
    happens.moment = again.moment + 1;
    assert!(face.speak(&happens).contains(deed));
}

#[test]
fn two_locks_are_told_with_their_owners_and_what_a_child_made_up_is_not() {
    let said = heard([samples::predict(), samples::raced()]);
    assert!(said.contains(
        "\nLock 1, Grandad Toad: moss\nLock 2, Juno: you made it up.\nNever use one of these.\n1. Grandad Toad.\n2. Juno.\n3. Both the same.\nType 1, 2 or 3, then Enter.\n"
    ), "{said}");
    assert!(!said.contains(TYPED));
    for line in [
        "\nGrandad Toad: 10 tries. Juno: 10 tries.\nGuessatron 3000: Names first.\n",
        "\nGrandad Toad: 41 tries. Letters 1 to 4: a word, guessed. The lock is open.\nGuessatron 3000: Ping!\n",
        "\nJuno: A billion tries. The lock holds.\nGuessatron 3000: One all.\n",
        "Well guessed. Three odd words.",
    ] {
        assert!(said.contains(line), "{line}:\n{said}");
    }
    assert_eq!(said.matches("Lock 1, Grandad Toad").count(), 1, "{said}");
}
