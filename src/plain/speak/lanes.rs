//! Says locks that stand side by side. Never what a child made up.

use super::{Line, Voice};
use crate::plain::words;
use crate::stage::{Lane, Stage};
use crate::words::Text;

/// Each lock with its owner, but for those at which the guesser has been: what it found is told
/// already. After a show, which told of them all, nothing.
pub(super) fn lanes(stage: &Stage, voice: &Voice) -> Vec<Line> {
    if stage.reveal.is_some() {
        return Vec::new();
    }
    let numbered = stage.lanes.iter().zip(1_u64..);
    let open = numbered.filter(|(lane, _)| lane.attack.is_none());
    let lanes = open.flat_map(|(lane, number)| voice.lines(&described(lane, number)));
    let reminder = stage.reminder.iter();
    lanes
        .chain(reminder.flat_map(|reminder| voice.sentence(reminder)))
        .collect()
}

fn described(lane: &Lane, number: u64) -> Text {
    let form = if lane.sealed {
        words::DOOR
    } else if lane.typed {
        words::LANE_TYPED
    } else {
        words::LANE.with("password", Text::verbatim(lane.text.expose()))
    };
    form.with("number", number)
        .with("owner", lane.owner.clone())
}
