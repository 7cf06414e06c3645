//! What typed lines mean.

use super::*;
use crate::plain::samples::{self, face, field, go, item, key, menu};
use crate::stage::Mark;
use crate::words::Catalog;

fn hear(stage: &Stage, line: &str) -> Heard {
    face(Catalog::English).hear(stage, line)
}

fn unclear(stage: &Stage, line: &str) -> String {
    match hear(stage, line) {
        Heard::Unclear(text) => Catalog::English.say(&text),
        Heard::Actions(_) | Heard::Again => panic!("{line} was clear"),
    }
}

fn does(action: Action) -> Heard {
    Heard::Actions(vec![action])
}

fn typed(text: &str) -> Heard {
    Heard::Actions(vec![
        Action::Edit(Edit::Replace(Typed::new(text))),
        Action::Submit,
    ])
}

#[test]
fn commands_do_what_they_say_with_capitals_spaces_and_colons_forgiven() {
    let mut stage = samples::choose();
    let others = [Action::Leave, Action::Words, Action::Veil];
    stage.keys.extend(others.map(|action| key(action, "more")));
    let table = [
        ("hint", Action::Hint),
        ("HINT\r\n", Action::Hint),
        ("  Ask ", Action::Ask),
        ("rewind", Action::Rewind),
        ("words", Action::Words),
        ("back", Action::Leave),
        ("transcript", Action::Transcript),
        ("show", Action::Veil),
        ("hide", Action::Veil),
        ("help", Action::Help),
        (":help", Action::Help),
        (": quit", Action::Quit),
        ("quit", Action::Quit),
    ];
    for (line, action) in table {
        assert_eq!(hear(&stage, line), does(action), "{line}");
    }
    assert_eq!(hear(&stage, "again"), Heard::Again);
}

#[test]
fn what_is_not_offered_is_not_done_and_the_answer_says_what_is() {
    let stage = samples::page();
    assert_eq!(
        unclear(&stage, "hint"),
        "That does nothing here. Type 1 or 2, then Enter."
    );
    assert!(unclear(&stage, "").starts_with("Choose a number first. Type "));
    assert!(unclear(&stage, ":hint").starts_with("That does nothing here."));
    assert!(unclear(&stage, ":nonsense").starts_with("I didn't get that."));
    assert!(unclear(&samples::say(), "1").starts_with("I didn't get that."));
}

#[test]
fn an_empty_line_goes_on() {
    for line in ["", "\n", "\r\n", "  "] {
        assert_eq!(hear(&samples::say(), line), does(Action::Go));
    }
}

#[test]
fn an_empty_line_hands_in_where_nothing_goes_on() {
    let mut stage = samples::sort();
    stage.keys.push(key(Action::Submit, "check"));
    assert_eq!(hear(&stage, ""), does(Action::Submit));
    stage.keys.push(go());
    assert_eq!(hear(&stage, ""), does(Action::Go));
    assert_eq!(hear(&samples::forged(), ""), does(Action::Submit));
    assert_eq!(hear(&samples::forge(), ""), does(Action::Submit));
    let mut stage = samples::forge();
    stage.keys.clear();
    assert!(unclear(&stage, "").starts_with("That does nothing here."));
}

#[test]
fn an_empty_line_closes_a_page_whose_main_way_is_out_but_nothing_else() {
    assert_eq!(hear(&samples::help(), ""), does(Action::Leave));
    let mut stage = samples::help();
    stage.keys.insert(0, key(Action::Help, "help"));
    assert!(unclear(&stage, "").starts_with("That does nothing here."));
    unclear(&samples::page(), "");
}

#[test]
fn in_a_field_only_a_colon_makes_a_command() {
    let stage = samples::forge();
    let table = [
        ("quit it", typed("quit it")),
        ("hints\n", typed("hints")),
        (" soggy pancake ", typed(" soggy pancake ")),
        ("1", typed("1")),
        (":quit", does(Action::Quit)),
        (":HINT", does(Action::Hint)),
        (":again", Heard::Again),
        (":hide", does(Action::Veil)),
        ("::quit", typed(":quit")),
        (":::", typed("::")),
        (" :quit", typed(" :quit")),
    ];
    for (line, heard) in table {
        assert_eq!(hear(&stage, line), heard, "{line}");
    }
    assert!(unclear(&stage, ":").starts_with("I didn't get that."));
    assert!(unclear(&stage, ":show").ends_with("Type a colon and then help for more."));
}

#[test]
fn only_the_way_that_is_left_of_show_and_hide_is_possible() {
    let mut stage = samples::forge();
    field(&mut stage).veiled = true;
    assert_eq!(hear(&stage, ":show"), does(Action::Veil));
    assert!(unclear(&stage, ":hide").starts_with("That does nothing here."));
}

#[test]
fn a_field_that_cannot_be_changed_takes_commands_without_a_colon() {
    let mut stage = samples::forged();
    field(&mut stage).editable = false;
    assert_eq!(hear(&stage, "quit"), does(Action::Quit));
    assert!(unclear(&stage, "text").contains("Press Enter: try it."));
}

#[test]
fn a_text_that_cannot_be_handed_in_yet_is_typed_all_the_same() {
    let mut stage = samples::forge();
    stage.keys.clear();
    let edit = Action::Edit(Edit::Replace(Typed::new("jam")));
    assert_eq!(hear(&stage, "jam"), does(edit));
}

#[test]
fn a_text_may_be_as_long_as_the_field_and_no_longer() {
    let mut stage = samples::forge();
    field(&mut stage).longest = 5;
    assert_eq!(hear(&stage, "èèèèè"), typed("èèèèè"));
    assert_eq!(hear(&stage, "::èèèè"), typed(":èèèè"));
    let said = unclear(&stage, "secret");
    assert!(said.starts_with("That is too long: 5 letters fit."));
    assert!(!said.contains("secret"));
}

#[test]
fn a_slip_is_answered_shortly() {
    assert_eq!(
        unclear(&samples::choose(), "jam"),
        "I didn't get that. Type 1, 2 or 3, then Enter. Type help for more."
    );
    assert_eq!(
        unclear(&samples::forge(), ":jam"),
        "I didn't get that. Type your text, then Enter. Type a colon and then help for more."
    );
}

#[test]
fn who_has_had_every_hint_is_told_whom_to_ask() {
    let mut stage = samples::hinted();
    stage.keys.retain(|key| key.action != Action::Hint);
    let refusal = |stage: &Stage| {
        let said = unclear(stage, "hint");
        said.split_once(" Type 1, 2").unwrap().0.to_owned()
    };
    let ask = "No more hints. To ask Auntie Bo, type: ask.";
    let table = [
        (1, 3, "That does nothing here."),
        (3, 3, ask),
        (0, 3, ask),
        (0, 0, "That does nothing here."),
    ];
    for (number, of, said) in table {
        if let Some(hint) = &mut stage.hint {
            hint.number = number;
            hint.of = of;
        }
        assert_eq!(refusal(&stage), said, "{number} of {of}");
    }
    if let Some(hint) = &mut stage.hint {
        hint.of = 3;
    }
    stage.keys.retain(|key| key.action != Action::Ask);
    assert_eq!(refusal(&stage), "No more hints.");
    assert!(unclear(&stage, "rewind now").starts_with("I didn't get"));
    stage.keys.clear();
    assert!(unclear(&stage, "rewind").starts_with("That does nothing here."));
}

#[test]
fn the_word_of_a_command_is_taken_as_text_only_when_it_is_typed_twice() {
    let stage = samples::forge();
    let mut face = face(Catalog::English);
    let mut ask = |line: &str, is_asked: bool| match face.hear(&stage, line) {
        Heard::Unclear(text) => {
            let said = Catalog::English.say(&text);
            assert!(
                is_asked && said.starts_with("Did you mean :"),
                "{line}: {said}"
            );
        }
        Heard::Actions(actions) => {
            let is_edit = matches!(actions.as_slice(), [Action::Edit(_), Action::Submit]);
            assert!(!is_asked && is_edit, "{line}: {actions:?}");
        }
        Heard::Again => assert_eq!(line, ":again"),
    };
    for word in ["hint", "words", "help", "rewind", "ask", "quit", " Again "] {
        ask(word, true);
        ask(word, false);
    }
    // What was asked before another line is forgotten.
    ask("hint", true);
    ask("words", true);
    ask("hint", true);
    ask(":again", false);
    ask("hint", true);
    ask("a hint", false);
    ask("hint", true);
    let asked = unclear(&stage, "hint");
    assert_eq!(
        asked,
        "Did you mean :hint? Type it with the colon. To really use “hint” as the password, \
         type it once more."
    );
}

#[test]
fn a_card_that_is_sorted_stays_and_that_is_said() {
    let mut stage = samples::sorted();
    let said = "Card b is sorted already.";
    assert!(unclear(&stage, "b1").starts_with(said));
    let left = unclear(&stage, "b1 b2");
    let start = format!("{said} These are left. Bin 1: ");
    assert!(left.starts_with(&start), "{left}");
    assert!(
        left.contains(" Card c: ") && !left.contains(" Card b: "),
        "{left}"
    );
    assert!(!left.contains("comes back"), "{left}");
    let mut face = face(Catalog::English);
    let put = |card, bin| Action::Put {
        card: crate::stage::Id::new(card),
        bin: crate::stage::Id::new(bin),
    };
    let puts = vec![put("pizza", "keep"), put("joke", "share")];
    assert_eq!(face.hear(&stage, "a2 b1 c1"), Heard::Actions(puts));
    assert!(
        face.speak(&stage)
            .starts_with("Card b is sorted already.\n")
    );
    assert!(!face.speak(&stage).contains("sorted already"));
    samples::bins(&mut stage).cards[0].mark = Mark::Done;
    assert!(unclear(&stage, "b1 a1").starts_with("Cards a and b are sorted already."));
    face.hear(&stage, "b1 c1");
    samples::bins(&mut stage).cards[2].lies_in = Some(crate::stage::Id::new("share"));
    assert!(
        face.remark(&stage)
            .starts_with("Card b is sorted already.\n")
    );
}

#[test]
fn a_command_goes_before_an_item_of_its_name_if_it_does_something() {
    let mut stage = samples::choose();
    menu(&mut stage).items = vec![item("tell", "Ask"), item("words", "Words!")];
    assert_eq!(hear(&stage, "ask"), does(Action::Ask));
    let pick = Action::Pick(crate::stage::Id::new("words"));
    assert_eq!(hear(&stage, "words"), does(pick));
}
