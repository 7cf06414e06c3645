//! Whether what a `Photo` says of its drawing is true: that its places are there, and that a crop
//! cuts away what it says.

use super::super::findings::Findings;
use super::super::kinds::{CROP_DIFFERS, NOT_A_SWAP, UNKNOWN_PLACE};
use crate::content::{ClueSource, Photo, PhotoTool, View};
use crate::picture::{Drawing, Place, Rect};

/// A place of which no more than this part lies in a view is cut away.
const MOST_OF_CUT: f32 = 0.1;

/// A place of which at least this part lies in a view is kept.
const LEAST_OF_KEPT: f32 = 0.6;

/// What the ids of groups begin with that can be laid over something.
const SWAP: &str = "swap-";

pub(in crate::check) fn look(
    findings: &mut Findings<'_>,
    path: &str,
    photo: &Photo,
    drawing: &Drawing,
) {
    let mut look = Look { findings, drawing };
    for place in photo.subject.keys() {
        look.place(&format!("{path} › subject › {place}"), place);
    }
    for (index, clue) in photo.clues.iter().enumerate() {
        if let ClueSource::Place { place, say: _ } = &clue.source {
            look.place(&format!("{path} › clue {} › place", index + 1), place);
        }
    }
    for (index, tool) in photo.tools.iter().enumerate() {
        let path = format!("{path} › tool {}", index + 1);
        match tool {
            PhotoTool::Blur { place, say: _ } => look.place(&format!("{path} › place"), place),
            PhotoTool::Swap {
                place,
                with,
                say: _,
            } => {
                look.place(&format!("{path} › place"), place);
                look.swap(&format!("{path} › with"), with);
            }
            PhotoTool::Crop { view, cuts, say: _ } => {
                look.crop(&format!("{path} › view"), photo, (*view, cuts));
            }
            PhotoTool::Wait { .. } | PhotoTool::Scrub | PhotoTool::Reword { .. } => {}
        }
    }
}

struct Look<'f, 'l> {
    findings: &'f mut Findings<'l>,
    drawing: &'f Drawing,
}

impl Look<'_, '_> {
    fn place(&mut self, path: &str, wanted: &str) {
        if find(self.drawing, wanted).is_some_and(|place| !place.id.starts_with(SWAP)) {
            return;
        }
        let known = self.drawing.places().iter().map(|place| place.id.as_str());
        let known: Vec<&str> = known.filter(|id| !id.starts_with(SWAP)).collect();
        let what = format!(
            "The drawing has no place \"{wanted}\". It has: {}.",
            known.join(", ")
        );
        self.findings.report(&UNKNOWN_PLACE, path, what);
    }

    fn swap(&mut self, path: &str, wanted: &str) {
        if wanted.starts_with(SWAP) && find(self.drawing, wanted).is_some() {
            return;
        }
        let known = self.drawing.places().iter().map(|place| place.id.as_str());
        let known: Vec<&str> = known.filter(|id| id.starts_with(SWAP)).collect();
        let what = format!(
            "The drawing has nothing \"{wanted}\" to put over something. It has: {}.",
            known.join(", ")
        );
        self.findings.report(&NOT_A_SWAP, path, what);
    }

    fn crop(&mut self, path: &str, photo: &Photo, (view, cuts): (View, &[String])) {
        let frame = self.drawing.frame();
        let part = rect(view);
        if !lies_within(part, frame) {
            let what = format!(
                "This part reaches out of the drawing, which is {} wide and {} high.",
                frame.width, frame.height
            );
            self.findings.report(&CROP_DIFFERS, path, what);
            return;
        }
        for name in photo.places() {
            let Some(place) = find(self.drawing, name) else {
                continue;
            };
            let share = share_within(place.area, part);
            let says_cut = cuts.iter().any(|cut| cut == name);
            let what = if share > MOST_OF_CUT && share < LEAST_OF_KEPT {
                let percent = share * 100.0;
                format!(
                    "{percent:.0} of a hundred parts of \"{name}\" lie within this view: neither cut away (10 at the most) nor kept (60 at least)."
                )
            } else if share <= MOST_OF_CUT && !says_cut {
                format!("This view cuts \"{name}\" away, but `cuts` doesn't name it.")
            } else if share >= LEAST_OF_KEPT && says_cut {
                format!("`cuts` names \"{name}\", but this view keeps it.")
            } else {
                continue;
            };
            self.findings.report(&CROP_DIFFERS, path, what);
        }
    }
}

fn find<'d>(drawing: &'d Drawing, id: &str) -> Option<&'d Place> {
    drawing.places().iter().find(|place| place.id == id)
}

fn rect(view: View) -> Rect {
    let [x, y, width, height] = view.sides();
    Rect {
        x,
        y,
        width,
        height,
    }
}

fn lies_within(part: Rect, whole: Rect) -> bool {
    part.x >= whole.x
        && part.y >= whole.y
        && part.x + part.width <= whole.x + whole.width
        && part.y + part.height <= whole.y + whole.height
}

/// How much of an area lies within a view, from 0 to 1.
fn share_within(area: Rect, view: Rect) -> f32 {
    let overlap = |start: f32, side: f32, from: f32, width: f32| {
        ((start + side).min(from + width) - start.max(from)).max(0.0) / side
    };
    overlap(area.x, area.width, view.x, view.width)
        * overlap(area.y, area.height, view.y, view.height)
}

#[cfg(test)]
mod tests;
