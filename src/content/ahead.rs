//! What a level still has before it, seen from a place in its story.

use std::collections::{BTreeMap, BTreeSet};

use super::{Forge, Goal, Level, Step};
use crate::words::Text;

impl Level {
    /// The accounts whose earlier password some step of the level compares with or tries.
    pub fn compared(&self) -> BTreeSet<&str> {
        let steps = self.scenes().values().flat_map(|scene| &scene.steps);
        steps.flat_map(Step::compared).collect()
    }

    /// The accounts whose earlier password some step still compares with, at these places or on
    /// any way on from them. A place is a scene and a step in it, from 0; where scenes wait for a
    /// `Back`, the places that it leads to belong to them. A scene that isn't there counts for
    /// nothing.
    pub fn compared_ahead<'p>(
        &self,
        places: impl IntoIterator<Item = (&'p str, usize)>,
    ) -> BTreeSet<&str> {
        let known = |scene: &str| self.scenes().get_key_value(scene);
        let mut open: Vec<(&str, usize)> = places
            .into_iter()
            .filter_map(|(scene, step)| Some((known(scene)?.0.as_str(), step)))
            .collect();
        let mut compared = BTreeSet::new();
        // From which step on each scene was walked already.
        let mut walked: BTreeMap<&str, usize> = BTreeMap::new();
        while let Some((scene, first)) = open.pop() {
            let before = walked.get(scene).copied().unwrap_or(usize::MAX);
            if first >= before {
                continue;
            }
            walked.insert(scene, first);
            let steps = self.scene(scene).into_iter().flat_map(|scene| &scene.steps);
            for step in steps.take(before).skip(first) {
                compared.extend(step.compared());
                if let Step::Go(then) = step {
                    open.push((then, 0));
                } else if let Step::Choose(choose) = step {
                    let jumps = choose.options.iter();
                    open.extend(jumps.filter_map(|option| Some((option.then.as_deref()?, 0))));
                }
            }
        }
        compared
    }
}

impl Step {
    /// The accounts whose earlier passwords this step needs: to compare with, to be passed over by,
    /// or to try.
    pub fn compared(&self) -> Vec<&str> {
        if let Self::Forge(forge) = self {
            let twin = forge.twin_of.iter().flat_map(|twin| [twin, &forge.account]);
            forge.compared().chain(twin.map(Text::source)).collect()
        } else if let Self::Leak(leak) = self {
            let lost = std::iter::once(&leak.account);
            lost.chain(&leak.doors).map(Text::source).collect()
        } else {
            Vec::new()
        }
    }

    /// The step as a password to be made up, if it is one.
    pub const fn as_forge(&self) -> Option<&Forge> {
        if let Self::Forge(forge) = self {
            Some(forge)
        } else {
            None
        }
    }
}

impl Forge {
    /// The accounts whose earlier password this one must not be like.
    pub fn compared(&self) -> impl Iterator<Item = &str> {
        self.goals.iter().filter_map(|goal| match goal {
            Goal::DiffersFrom(account) => Some(account.source()),
            Goal::GuesserGivesUp | Goal::AvoidsKnown | Goal::AtLeast(_) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::samples::{choose, forge, option, say, text};
    use crate::content::{Ending, Verdict};

    fn compares(account: &str) -> Step {
        forge(vec![Goal::DiffersFrom(text(account)), Goal::AtLeast(3)]).into()
    }

    /// start: Hm, "door", a choice that can jump to "side", Hm. side: "gate", Back, with a Go.
    fn level() -> Level {
        let mut jump = option("jump", Verdict::Safe);
        jump.then = Some("side".into());
        let choice = choose(vec![jump, option("stay", Verdict::Safe)]);
        let end = Step::End(Ending::Done);
        let start = vec![
            say("pip", "Hm").into(),
            compares("door"),
            choice.into(),
            say("pip", "Hm").into(),
            end.clone(),
        ];
        let side = vec![compares("gate"), Step::Go("on".into())];
        let on = vec![compares("shed"), Step::Back];
        let other = vec![compares("boat"), end];
        Level::sample(
            "place/doors",
            vec![
                ("start", start),
                ("side", side),
                ("on", on),
                ("other", other),
            ],
        )
    }

    fn ahead(places: &[(&str, usize)]) -> Vec<String> {
        let level = level();
        let compared = level.compared_ahead(places.iter().copied());
        compared.into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn what_stands_here_or_on_any_way_on_is_ahead() {
        assert_eq!(ahead(&[("start", 0)]), ["door", "gate", "shed"]);
        assert_eq!(ahead(&[("start", 1)]), ["door", "gate", "shed"]);
        assert_eq!(ahead(&[("start", 2)]), ["gate", "shed"]);
        assert!(ahead(&[("start", 3)]).is_empty());
        assert_eq!(ahead(&[("side", 1)]), ["shed"]);
    }

    #[test]
    fn what_a_return_leads_to_is_ahead_too() {
        assert_eq!(ahead(&[("on", 1), ("start", 1)]), ["door", "gate", "shed"]);
        assert_eq!(ahead(&[("start", 3), ("start", 2)]), ["gate", "shed"]);
        assert_eq!(
            ahead(&[("start", 1), ("start", 3)]),
            ["door", "gate", "shed"]
        );
    }

    #[test]
    fn a_place_that_is_not_there_has_nothing_ahead() {
        assert!(ahead(&[("nowhere", 0), ("start", 99)]).is_empty());
    }

    #[test]
    fn a_story_that_goes_round_is_walked_once() {
        let round = vec![compares("door"), Step::Go("start".into())];
        let level = Level::sample("place/round", vec![("start", round)]);
        let compared = level.compared_ahead([("start", 1)]);
        assert_eq!(compared.into_iter().collect::<Vec<_>>(), ["door"]);
    }
}
