//! Reads `Order`: cards, and rules that can be kept all at once.

use std::collections::BTreeSet;

use super::form::{Count, Form, Shape};
use super::notes::{Mentioned, Notes, inside};
use super::speech::{help, question, speech};
use super::twice::{Found, note_twice, text_in, texts_of};
use super::values::{mentioned, plain, text, truth, word};
use crate::content::mistakes::{order as mistakes, shape};
use crate::content::outline::{Kind, Node};
use crate::content::{Order, OrderCard, OrderRule, Verdict};

const ORDER: Shape = Shape {
    thing: "`Order`",
    fields: &[
        "by", "mood", "ask", "brief", "picture", "cards", "rules", "because", "won", "hints",
        "auntie", "riddle",
    ],
};

const CARD: Shape = Shape {
    thing: "a card",
    fields: &["key", "say", "brief"],
};

const RULE: Shape = Shape {
    thing: "a rule",
    fields: &["first", "then", "verdict", "because", "happens", "oops"],
};

const CARDS: Count = Count {
    least: 3,
    most: 6,
    wanted: "3 to 6",
    why: "Two cards are a coin to toss, and more than six are too much to keep in mind.",
};

const RULES: Count = Count {
    least: 1,
    most: 8,
    wanted: "1 to 8",
    why: "Without a rule every order is right, and nobody keeps more than eight in mind.",
};

/// How something can go wrong: a broken rule, a wrong partner.
const FAULTS: &[(&str, Verdict)] = &[
    ("Risky", Verdict::Risky),
    ("TooCareful", Verdict::TooCareful),
];

/// Reads the verdict on something that went wrong; `Risky` if the form gives none.
pub(super) fn fault(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<Verdict> {
    form.optional(notes, "verdict", word("verdict on a mistake", FAULTS))
        .map(|verdict| verdict.unwrap_or(Verdict::Risky))
}

/// Reads `Order(…)`.
pub(super) fn order(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Order> {
    let form = notes.named_form(node, path, &ORDER)?;
    let question = question(notes, &form);
    form.expect_count(notes, "cards", &CARDS);
    let cards = form.list(notes, "cards", "card", card);
    let keys = texts_of(&form, "cards", &["key"]);
    note_twice(notes, [&keys], "card key");
    let full = texts_of(&form, "cards", &["say"]);
    let fewer_words = texts_of(&form, "cards", &["brief", "say"]);
    note_twice(notes, [&full, &fewer_words], "card");
    form.expect_count(notes, "rules", &RULES);
    let rules = form.list(notes, "rules", "rule", rule);
    check_rules(notes, &form, &keys);
    let because = form.required(notes, "because", text);
    let won = form.optional_list(notes, "won", "won", speech);
    let help = help(notes, &form);
    let riddle = form.optional(notes, "riddle", truth);
    let question = question?;
    let help = help?;
    Some(Order {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture,
        cards: cards?,
        rules: rules?,
        because: because?,
        won: won?,
        hints: help.hints,
        auntie: help.auntie,
        riddle: riddle?.unwrap_or(false),
    })
}

fn card(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<OrderCard> {
    let form = notes.form(node, path, &CARD)?;
    let key = form.required(notes, "key", plain);
    let say = form.required(notes, "say", text);
    let brief = form.optional(notes, "brief", text);
    Some(OrderCard {
        key: key?,
        say: say?,
        brief: brief?,
    })
}

fn rule(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<OrderRule> {
    let form = notes.form(node, path, &RULE)?;
    let first = form.required(notes, "first", plain);
    let then = form.required(notes, "then", plain);
    let verdict = fault(notes, &form);
    let because = form.required(notes, "because", text);
    let happens = form.optional_list(notes, "happens", "happens", speech);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    Some(OrderRule {
        first: first?,
        then: then?,
        verdict: verdict?,
        because: because?,
        happens: happens?,
        oops: oops?,
    })
}

/// Notes rules that name no card, stand twice, or can't be kept together with those above them.
/// Too many of them are told of already, and comparing each with all would take for ever.
fn check_rules(notes: &mut Notes<'_>, form: &Form<'_, '_>, keys: &[Found<'_>]) {
    let Some(Kind::List(rules)) = form.field("rules").map(|node| &node.kind) else {
        return;
    };
    if rules.len() > RULES.most || keys.len() > CARDS.most {
        return;
    }
    let known = || keys.iter().map(|key| key.text);
    let mut above: Vec<(&str, &str, usize)> = Vec::new();
    for (index, rule) in rules.iter().enumerate() {
        let path = inside(&form.path, &format!("rule {}", index + 1));
        let ends = ["first", "then"].map(|end| text_in(rule, end));
        for (name, end) in ["first", "then"].into_iter().zip(ends) {
            if let Some((key, at)) = end
                && !keys.is_empty()
                && !known().any(|known| known == key)
            {
                notes.report(
                    at,
                    &inside(&path, name),
                    mistakes::unknown_card(key, known()),
                );
            }
        }
        let [Some((first, _)), Some((then, _))] = ends else {
            continue;
        };
        let twin = above
            .iter()
            .find(|(earlier, later, _)| (*earlier, *later) == (first, then));
        if first == then {
            notes.report(rule.at, &path, mistakes::before_itself(first));
            continue;
        } else if let Some((_, _, at)) = twin {
            let line = notes.position(*at).line;
            let name = format!("{first} before {then}");
            notes.report(rule.at, &path, shape::duplicate("rule", &name, line));
        } else if comes_before(&above, then, first) {
            notes.report(rule.at, &path, mistakes::contradiction(first, then));
            continue;
        }
        above.push((first, then, rule.at));
    }
}

/// Whether rules let one card come before another, perhaps by way of others.
fn comes_before(rules: &[(&str, &str, usize)], one: &str, other: &str) -> bool {
    let mut reached = BTreeSet::from([one]);
    loop {
        let before = reached.len();
        for (first, then, _) in rules {
            if reached.contains(first) {
                reached.insert(then);
            }
        }
        if reached.contains(other) || reached.len() == before {
            return reached.contains(other);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::content::{Code, read_level};

    const LEVEL: &str = include_str!("../../../tests/bad_levels/order_no_rules.ron");

    /// What is told of a level in which this stands in place of the empty list of rules.
    fn told(rules: &str) -> Vec<(Code, String)> {
        let text = LEVEL.replace("rules: [\n", &format!("rules: [\n{rules}"));
        assert_ne!(text, LEVEL);
        let problems = read_level("letter.ron", &text).unwrap_err();
        let told = problems.into_iter();
        told.map(|problem| (problem.code, problem.what)).collect()
    }

    #[test]
    fn thousands_of_rules_are_refused_for_their_number_without_being_compared() {
        let rule = |number| {
            let then = number + 1;
            format!("(first: \"{number}\", then: \"{then}\", because: \"So.\"),\n")
        };
        let rules: Vec<String> = (0..4_000).rev().map(rule).collect();
        let told = told(&rules.concat());
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].0, Code::WrongCount);
        assert!(told[0].1.contains("4000"), "{told:?}");
    }

    #[test]
    fn as_many_rules_as_there_may_be_are_compared() {
        let rule = |first| format!("(first: \"{first}\", then: \"twins\", because: \"So.\"),");
        let told = told(&(rule("tell").repeat(7) + &rule("twin")));
        let twice = told.iter().filter(|(code, _)| *code == Code::Duplicate);
        assert_eq!(twice.count(), 6, "{told:?}");
        let unknown = |(code, _): &(Code, String)| *code == Code::UnknownOrderCard;
        assert!(told.iter().any(unknown), "{told:?}");
    }
}
