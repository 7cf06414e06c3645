//! How long a judgement takes. No key waits for it, so it has no budget of its own; the worst
//! case is why it has a thread of its own.

mod support;

use std::hint::black_box;

use criterion::Criterion;
use otterlock::password::{Secret, strength};
use support::measure;

const TYPED: [(&str, &str); 4] = [
    ("strength/a name and a year", "Bubbles2016"),
    ("strength/three words", "soggy pancake robot"),
    ("strength/dense symbols, 24", "4@8({[<369&#!1|/0$57+%24"),
    (
        "strength/dense symbols, 64",
        "4@8({[<369&#!1|/0$57+%24@8({[<369&#!1|/0$57+%24@8({[<369&#!1|/0$",
    ),
];

fn main() {
    let mut criterion = Criterion::default().sample_size(20).configure_from_args();
    let known = ["pip", "bubbles", "2016"].map(str::to_owned);
    for (name, typed) in TYPED {
        let secret = Secret::from_typed(typed);
        measure(&mut criterion, name, || {
            black_box(strength(black_box(&secret), &known));
        });
    }
    criterion.final_summary();
}
