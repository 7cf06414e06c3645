//! The decisions of a talk: each moment at which something is judged is one.

use super::{Item, Placing, Shown};
use crate::check::chat::decisions;
use crate::check::measure::verdicts::Verdicts;
use crate::content::{Chat, Reply, Verdict};

/// Small talk is right in any case, and no answer that is judged.
pub(super) fn items(chat: &Chat) -> Vec<Item> {
    let decisions = decisions(chat).into_iter();
    decisions.map(|replies| item(&replies)).collect()
}

fn item(replies: &[&Reply]) -> Item {
    let verdict = |reply: &Reply| reply.judged.as_ref().map(|judged| judged.verdict);
    let options: Vec<Shown<'_>> = replies
        .iter()
        .map(|reply| Shown {
            text: reply.say.source(),
            verdict: verdict(reply).unwrap_or(Verdict::AlsoFine),
        })
        .collect();
    let judged = replies.iter().filter_map(|reply| verdict(reply));
    Item {
        verdicts: Verdicts::of(judged),
        ..Item::of(&options, Placing::Shuffled)
    }
}
