//! Types every example solution in, and sees whether it reaches its goals.

use super::findings::Findings;
use super::kinds::EXAMPLE_FAILS;
use super::texts::step_path;
use crate::activity::{Context, Effect, Input, State};
use crate::content::{Course, Forge, Step};
use crate::password;
use crate::stage::{Action, Body, Edit, Typed};
use crate::words::Catalog;

pub(super) fn look(findings: &mut Findings<'_>, course: &Course) {
    for (name, scene) in findings.level().scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            if let Step::Forge(forge) = step {
                let open = open_goals(step, forge, course);
                if !open.is_empty() {
                    let what = format!("The example solution doesn't reach: {}.", open.join("; "));
                    let path = format!("{} › example_solution", step_path(name, index));
                    findings.report(&EXAMPLE_FAILS, &path, what);
                }
            }
        }
    }
}

/// The goals that the example does not reach, in the words of the game.
fn open_goals(step: &Step, forge: &Forge, course: &Course) -> Vec<String> {
    let context = Context {
        people: course.people(),
        phrases: &password::Phrases::new(),
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
