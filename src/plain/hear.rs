//! Makes actions of a line that was typed. Never says what was typed: it may be a password.

use super::answer::{picks, puts};
use super::command::Command;
use super::speak::Voice;
use super::{prompt, words};
use crate::stage::{Action, Body, Edit, Field, Stage, Typed};
use crate::words::Text;

/// What a line of input means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Do these, in order. Each is offered by the stage that was heard with; whoever does them
    /// asks again before each, since the one before may have changed the stage.
    Actions(Vec<Action>),
    /// Say the moment once more: [`super::Face::again`].
    Again,
    /// Nothing that can be done. The text is kind and tells what is possible now; say it with
    /// [`super::Face::tell`].
    Unclear(Text),
}

/// What a line means on this stage.
pub(super) fn hear(stage: &Stage, voice: &Voice, line: &str) -> Heard {
    let line = line.trim_end_matches(['\r', '\n']);
    let understood = match line.strip_prefix(':') {
        _ if line.trim().is_empty() => go_on(stage),
        Some(command) if prompt::takes_text(stage) && command.starts_with(':') => {
            answer(stage, voice, command)
        }
        Some(command) => match Command::read(command) {
            Some(command) => obey(stage, command),
            None => Err(words::NOT_UNDERSTOOD),
        },
        None if prompt::takes_text(stage) => answer(stage, voice, line),
        None => match Command::read(line) {
            Some(command) if command.is_possible(stage) => obey(stage, command),
            Some(_) => answer(stage, voice, line).map_err(|_| words::NOT_HERE),
            None => answer(stage, voice, line),
        },
    };
    understood
        .unwrap_or_else(|why| Heard::Unclear(words::pair(why, prompt::possible(stage, voice))))
}

fn go_on(stage: &Stage) -> Result<Heard, Text> {
    prompt::onward(stage)
        .map(|key| Heard::Actions(vec![key.action.clone()]))
        .ok_or(words::NOT_HERE)
}

fn obey(stage: &Stage, command: Command) -> Result<Heard, Text> {
    match command.action() {
        None => Ok(Heard::Again),
        Some(action) if command.is_possible(stage) => Ok(Heard::Actions(vec![action])),
        Some(_) => Err(words::NOT_HERE),
    }
}

fn answer(stage: &Stage, voice: &Voice, line: &str) -> Result<Heard, Text> {
    match &stage.body {
        Body::Menu(menu) => picks(menu, voice, line),
        Body::Bins(bins) => puts(bins, line),
        Body::Field(field) if field.editable => type_in(stage, field, line),
        Body::Nothing | Body::Field(_) => Err(words::NOT_UNDERSTOOD),
    }
    .map(Heard::Actions)
}

fn type_in(stage: &Stage, field: &Field, line: &str) -> Result<Vec<Action>, Text> {
    if line.chars().count() > field.longest {
        return Err(words::TOO_LONG.with("longest", field.longest as u64));
    }
    let mut actions = vec![Action::Edit(Edit::Replace(Typed::new(line)))];
    if stage.offers(&Action::Submit) {
        actions.push(Action::Submit);
    }
    Ok(actions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plain::samples::{self, face, field, go, item, key, menu};
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
            "That does nothing here. Type 1 or 2, then Enter. Or type again, back or quit."
        );
        assert!(unclear(&stage, "").starts_with("That does nothing here."));
        assert!(unclear(&stage, ":hint").starts_with("That does nothing here."));
        assert!(unclear(&stage, ":nonsense").starts_with("I did not understand that."));
        assert!(unclear(&samples::say(), "1").starts_with("I did not understand that."));
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
        assert!(unclear(&samples::forge(), "").starts_with("That does nothing here."));
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
            ("quit", typed("quit")),
            ("hint\n", typed("hint")),
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
        assert!(unclear(&stage, ":").starts_with("I did not understand that."));
        assert!(unclear(&stage, ":show").contains("Or type a colon and then hint, ask"));
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
    fn a_command_goes_before_an_item_of_its_name_if_it_does_something() {
        let mut stage = samples::choose();
        menu(&mut stage).items = vec![item("tell", "Ask"), item("words", "Words!")];
        assert_eq!(hear(&stage, "ask"), does(Action::Ask));
        let pick = Action::Pick(crate::stage::Id::new("words"));
        assert_eq!(hear(&stage, "words"), does(pick));
    }
}
