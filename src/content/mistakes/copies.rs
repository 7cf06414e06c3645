//! Words for people of `Copies` who are not there, or to whom nothing could come.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_receiver<'k>(
    name: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownReceiver,
        format!("There is no `\"{name}\"` among the `people` of this step."),
        "A picture can only come to somebody whose habits the game knows.",
        suggestion(name, known),
    )
}

pub(in crate::content) fn passes_to_self(name: &str) -> Mistake {
    Mistake::new(
        Code::PassesToSelf,
        format!("`\"{name}\"` passes the picture to themselves."),
        "Whoever has it gets it no second time, so nothing would happen.",
        "Name somebody else in `passes`, or take this name out.",
    )
}

pub(in crate::content) fn nobody_keeps() -> Mistake {
    Mistake::new(
        Code::NobodyKeeps,
        "With bad luck nobody keeps a copy.",
        "The child is to see that copies stay, so one at least has to stay each time.",
        "Let somebody of `first` keep it `Always`.",
    )
}

pub(in crate::content) fn waiting_costs_nothing() -> Mistake {
    Mistake::new(
        Code::WaitingCostsNothing,
        "With bad luck, waiting makes no more copies here.",
        "The child is to see what early and late change; with as many copies there is nothing to see.",
        "Let somebody keep it `Always` who gets it only when it is passed on for the second time or later, but before the last of the `times`, and only by way of others who keep it `Always`.",
    )
}
