//! Reads the tools of a `Photo`.

use super::super::form::Shape;
use super::super::notes::Notes;
use super::super::values::{number, plain, text};
use crate::content::mistakes::{photo as mistakes, shape};
use crate::content::outline::{Kind, Node};
use crate::content::{PhotoTool, View};
use crate::words::Text;

const TOOLS: &[&str] = &["Crop", "Blur", "Swap", "Wait", "Scrub", "Reword"];

const CROP: Shape = Shape {
    thing: "`Crop`",
    fields: &["say", "view", "cuts"],
};

const BLUR: Shape = Shape {
    thing: "`Blur`",
    fields: &["say", "place"],
};

const SWAP: Shape = Shape {
    thing: "`Swap`",
    fields: &["say", "place", "with"],
};

const WAIT: Shape = Shape {
    thing: "`Wait`",
    fields: &["say"],
};

const REWORD: Shape = Shape {
    thing: "`Reword`",
    fields: &["say"],
};

pub(super) fn tool(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<PhotoTool> {
    match (node.name(), &node.kind) {
        (Some("Crop"), _) => crop(notes, node, path),
        (Some("Blur"), _) => {
            let form = notes.named_form(node, path, &BLUR)?;
            let say = form.required(notes, "say", text);
            let place = form.required(notes, "place", plain);
            Some(PhotoTool::Blur {
                say: say?,
                place: place?,
            })
        }
        (Some("Swap"), _) => {
            let form = notes.named_form(node, path, &SWAP)?;
            let say = form.required(notes, "say", text);
            let place = form.required(notes, "place", plain);
            let with = form.required(notes, "with", plain);
            Some(PhotoTool::Swap {
                say: say?,
                place: place?,
                with: with?,
            })
        }
        (Some("Wait"), _) => {
            let say = named(notes, node, path, &WAIT)?;
            Some(PhotoTool::Wait { say })
        }
        (Some("Reword"), _) => {
            let say = named(notes, node, path, &REWORD)?;
            Some(PhotoTool::Reword { say })
        }
        (_, Kind::Word("Scrub")) => Some(PhotoTool::Scrub),
        (name, _) => {
            let mistake = match name {
                Some(name) if !TOOLS.contains(&name) => shape::unknown_word("tool", name, TOOLS),
                Some("Scrub") => shape::wrong_type("tool", "`Scrub` alone", &node.described()),
                Some(_) | None => {
                    let wanted = "a tool such as `Blur(…)` or `Scrub`";
                    shape::wrong_type("tool", wanted, &node.described())
                }
            };
            notes.report(node.at, path, mistake);
            None
        }
    }
}

/// A tool that has nothing but what it is called.
fn named(notes: &mut Notes<'_>, node: &Node<'_>, path: &str, shape: &Shape) -> Option<Text> {
    let form = notes.named_form(node, path, shape)?;
    form.required(notes, "say", text)
}

fn crop(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<PhotoTool> {
    let form = notes.named_form(node, path, &CROP)?;
    let say = form.required(notes, "say", text);
    let view = form.required(notes, "view", view);
    let cuts = form.optional_list(notes, "cuts", "cut", plain);
    Some(PhotoTool::Crop {
        say: say?,
        view: view?,
        cuts: cuts?,
    })
}

/// `(x, y, width, height)`.
fn view(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<View> {
    let Kind::Tuple(None, sides) = &node.kind else {
        return no_view(notes, node, path);
    };
    let [x, y, width, height] = sides.as_slice() else {
        return no_view(notes, node, path);
    };
    let mut side = |node: &Node<'_>| number(0, u8::MAX)(notes, node, path);
    let (x, y, width, height) = (side(x), side(y), side(width), side(height));
    let view = View {
        x: x?,
        y: y?,
        width: width?,
        height: height?,
    };
    if view.width == 0 || view.height == 0 {
        notes.report(node.at, path, mistakes::empty_view());
        return None;
    }
    Some(view)
}

fn no_view(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<View> {
    let wanted = "x, y, width and height in round brackets, such as `(18, 12, 26, 20)`";
    let mistake = shape::wrong_type("view", wanted, &node.described());
    notes.report(node.at, path, mistake);
    None
}
