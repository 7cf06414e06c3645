//! How a photo looks with its tools: as a picture, and in words for whoever can't see it.

use super::Switches;
use super::outcome::{Covered, covered};
use super::wording::lines;
use crate::activity::context::picture as named;
use crate::activity::joining::listed;
use crate::content::{Photo, PhotoTool};
use crate::stage::Picture;
use crate::words::Text;

/// The photo as it looks now.
pub fn picture(rules: &Photo, switches: &Switches) -> Picture {
    let mut picture = named(&rules.picture);
    picture.caption.clone_from(&rules.caption);
    for tool in switches.tools(rules) {
        match tool {
            PhotoTool::Crop { view, .. } => picture.view_box = Some(view.sides()),
            PhotoTool::Blur { place, .. } => picture.blurred.push(place.clone()),
            PhotoTool::Swap { place, with, .. } => {
                picture.hidden.push(place.clone());
                picture.shown.push(with.clone());
            }
            PhotoTool::Reword { say } => picture.caption = Some(say.clone()),
            PhotoTool::Wait { .. } | PhotoTool::Scrub => {}
        }
    }
    picture.alt = Some(in_words(rules, switches));
    picture
}

/// A line for what is still to be seen of all that counts, and one for each way in which
/// something else is not.
fn in_words(rules: &Photo, switches: &Switches) -> Text {
    let mut places = rules.places();
    // What is blurred or covered is worth a word even if it gives nothing away.
    for tool in switches.tools(rules) {
        if let PhotoTool::Blur { place, .. } | PhotoTool::Swap { place, .. } = tool
            && !places.contains(&place.as_str())
        {
            places.push(place);
        }
    }
    let those = |wanted: Option<Covered>| {
        let are = places
            .iter()
            .filter(|place| covered(rules, switches, place) == wanted);
        listed(are.map(|place| rules.name_of(place)))
    };
    let seen = those(None).map_or_else(
        || Text::new("Nothing that counts is to be seen."),
        |things| Text::new("You can see {things}.").with("things", things),
    );
    let gone = [
        (Covered::Cut, Text::new("Cut away: {things}.")),
        (Covered::Swapped, Text::new("Covered up: {things}.")),
        (Covered::Blurred, Text::new("Blurred: {things}.")),
    ];
    let gone = gone
        .into_iter()
        .filter_map(|(why, form)| Some(form.with("things", those(Some(why))?)));
    lines(std::iter::once(seen).chain(gone)).unwrap_or_else(|| Text::new(""))
}
