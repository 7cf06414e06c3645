//! Types every example solution in, and sees whether it reaches its goals.

use super::findings::Findings;
use super::graph::passwords;
use super::kinds::EXAMPLE_FAILS;
use super::texts::step_path;
use crate::activity::{Context, Effect, Input, Pieces, State};
use crate::content::{Course, Forge, Step};
use crate::password::{self, Made, Secret};
use crate::stage::{Action, Body, Edit, Typed};
use crate::words::Catalog;

pub(super) fn look(findings: &mut Findings<'_>, course: &Course) {
    let compared = passwords::compared(findings.level());
    for (name, scene) in findings.level().scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            if let Step::Forge(forge) = step {
                let here = compared.iter().find(|compared| compared.is_at(name, index));
                let before = here.map_or(&[][..], |compared| &compared.before);
                let open = open_on_every_way((step, forge), course, before);
                if !open.is_empty() {
                    let what = format!("The example solution doesn't reach: {}.", open.join("; "));
                    let path = format!("{} › example_solution", step_path(name, index));
                    findings.report(&EXAMPLE_FAILS, &path, what);
                }
            }
        }
    }
}

/// The goals that the example does not reach on one way or another, by which each of these may
/// have made the password that it is compared with.
fn open_on_every_way(
    (step, forge): (&Step, &Forge),
    course: &Course,
    before: &[&Forge],
) -> Vec<String> {
    let mut open = open_goals((step, forge), course, &Made::new());
    for other in before {
        let mut made = Made::new();
        let secret = Secret::from_typed(&other.example_solution);
        made.keep(other.account.source(), secret);
        for goal in open_goals((step, forge), course, &made) {
            if !open.contains(&goal) {
                open.push(goal);
            }
        }
    }
    open
}

/// The goals that the example does not reach, in the words of the game.
fn open_goals((step, forge): (&Step, &Forge), course: &Course, made: &Made) -> Vec<String> {
    let context = Context {
        people: course.people(),
        phrases: &password::Phrases::new(),
        made,
        pieces: &Pieces::new(),
        jigsaw: None,
        fewer_words: false,
        veil: false,
        chance: 0,
    };
    let Some(mut played) = State::begin(step, &context) else {
        return Vec::new();
    };
    let typed = Typed::new(&*forge.example_solution);
    let edit = Action::Edit(Edit::Insert(typed));
    for effect in played.update(Input::Act(edit), &context) {
        if let Effect::Score {
            ticket,
            secret,
            known,
        } = effect
        {
            let strength = password::strength(&secret, &known);
            // The judgement asks for nothing more to be judged.
            let _ = played.update(Input::Scored { ticket, strength }, &context);
        }
    }
    let stage = played.stage(&context);
    let Body::Field(field) = &stage.body else {
        return Vec::new();
    };
    let open = field.goals.iter().filter(|goal| goal.met != Some(true));
    open.map(|goal| Catalog::English.say(&goal.label)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{changed, found};
    use crate::content::Code;

    /// A password for the bike, whose example is this, that is to differ from the locker's.
    fn bike(example: &str) -> String {
        format!(
            "            Forge(ask: \"Make one.\", account: \"Pip's bike\", known: [], goals: [GuesserGivesUp, DiffersFrom(\"Pip's locker\")], example_solution: \"{example}\", won: [], left: [], hints: [\"Odd?\", \"Long?\", \"Four words.\"]),\n"
        )
    }

    /// What is found when there is a bike too.
    fn with_bike(example: &str) -> Vec<(Code, String)> {
        let bike = format!("{}            Teach(", bike(example));
        found(&changed("            Teach(", &bike))
    }

    #[test]
    fn an_example_that_differs_is_won_and_the_careless_come_to_the_end_too() {
        assert_eq!(with_bike("sleepy tuba marries cabbage"), []);
    }

    #[test]
    fn an_example_that_is_like_the_one_it_must_differ_from_is_told() {
        assert_eq!(
            with_bike("Velvet trombone eats gravel!"),
            [
                (Code::NotWon, "scenes".to_owned()),
                (
                    Code::ExampleFails,
                    "start › step 5 › example_solution".to_owned()
                ),
            ]
        );
    }

    #[test]
    fn an_example_is_compared_with_every_password_that_can_come_before_it_and_none_after() {
        let locker = |example: &str| {
            format!(
                "Forge(ask: \"Make one.\", account: \"Pip's locker\", known: [], goals: [GuesserGivesUp], example_solution: \"{example}\", won: [], left: [], hints: [\"Odd?\", \"Long?\", \"Four words.\"]),"
            )
        };
        let fails = "start › step 5 › example_solution";
        let like_the_locker = bike("Velvet trombone eats gravel!");
        // The locker gets another password on a side way, on the way there, or only later.
        let other = locker("sleepy tuba marries cabbage");
        let side = changed(
            "            Teach(",
            &format!("{like_the_locker}            Teach("),
        )
        .replace(
            "text: \"Let us look again.\"),",
            &format!("text: \"Hm.\"), {other}"),
        );
        let behind = changed(
            "            Teach(",
            &format!("{other}{like_the_locker}Teach("),
        );
        let fails_later = fails.replace('5', "6");
        for (level, fails) in [(side, fails), (behind, &*fails_later)] {
            let found = found(&level);
            assert!(
                found.contains(&(Code::ExampleFails, fails.to_owned())),
                "{found:?}"
            );
        }
        let like_a_later_one = bike("sleepy tuba marries cabbage");
        let later = changed(
            "            Teach(",
            &format!("{like_a_later_one}{other}            Teach("),
        );
        let found = found(&later);
        assert!(
            found.iter().all(|(code, _)| *code != Code::ExampleFails),
            "{found:?}"
        );
    }
}
