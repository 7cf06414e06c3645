//! Types every example solution in, and sees whether it reaches its goals.

use super::findings::Findings;
use super::kinds::EXAMPLE_FAILS;
use super::texts::step_path;
use crate::activity::{Context, Effect, Input, State};
use crate::content::{Course, Forge, Level, Step};
use crate::password::{self, Made, Secret};
use crate::stage::{Action, Body, Edit, Typed};
use crate::words::Catalog;

pub(super) fn look(findings: &mut Findings<'_>, course: &Course) {
    for (name, scene) in findings.level().scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            if let Step::Forge(forge) = step {
                let made = others(findings.level(), step);
                let open = open_goals((step, forge), course, &made);
                if !open.is_empty() {
                    let what = format!("The example solution doesn't reach: {}.", open.join("; "));
                    let path = format!("{} › example_solution", step_path(name, index));
                    findings.report(&EXAMPLE_FAILS, &path, what);
                }
            }
        }
    }
}

/// What who does well makes for the other accounts of the level, or elsewhere for the same.
fn others(level: &Level, step: &Step) -> Made {
    let mut made = Made::new();
    let steps = level.scenes().values().flat_map(|scene| &scene.steps);
    let others = steps.filter(|other| !std::ptr::eq(*other, step));
    for forge in others.filter_map(Step::as_forge) {
        let secret = Secret::from_typed(&forge.example_solution);
        made.keep(forge.account.source(), secret);
    }
    made
}

/// The goals that the example does not reach, in the words of the game.
fn open_goals((step, forge): (&Step, &Forge), course: &Course, made: &Made) -> Vec<String> {
    let context = Context {
        people: course.people(),
        phrases: &password::Phrases::new(),
        made,
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

    /// What is found when the bike, whose example is this, is to differ from the locker.
    fn with_bike(example: &str) -> Vec<(Code, String)> {
        let bike = format!(
            "            Forge(ask: \"Make one.\", account: \"Pip's bike\", known: [], goals: [GuesserGivesUp, DiffersFrom(\"Pip's locker\")], example_solution: \"{example}\", won: [], left: [], hints: [\"Odd?\", \"Long?\", \"Four words.\"]),\n            Teach("
        );
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
}
