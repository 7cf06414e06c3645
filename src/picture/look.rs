//! Says how a drawing is to be seen, and puts that into the style sheet that switches its parts.
//! It never changes the drawing itself.

use std::fmt::Write as _;

use super::Rect;

/// How a drawing is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Look<'a> {
    /// The part to be seen, or the whole.
    pub view_box: Option<Rect>,
    /// The mood, such as `worried`; without it, or if the drawing lacks it, the usual one.
    pub mood: Option<&'a str>,
    /// Ids of groups that are off by themselves and now on, such as `lamp-workshop-lit`.
    pub shown: &'a [String],
    /// Ids of elements that are taken away.
    pub hidden: &'a [String],
    /// Ids of elements that are blurred beyond recognition.
    pub blurred: &'a [String],
}

/// Begins the id of each group that shows a mood.
pub(super) const MOOD: &str = "mood-";
/// Begins the id of each group that is off unless a look shows it.
pub(super) const LAMP: &str = "lamp-";
/// Begins the id of each group that can be laid over something, and is off until it is.
pub(super) const SWAP: &str = "swap-";

/// What a look can switch in a drawing.
#[derive(Debug, Clone, Default)]
pub(super) struct Switches {
    /// Names of the moods, in the order of the file.
    pub(super) moods: Vec<String>,
    /// Ids of what is off unless a look shows it: the lamps, and what can be laid over something.
    pub(super) off: Vec<String>,
}

/// Shows every element that has an id, so that all can be measured.
pub(super) const SHOW_ALL: &str = "[id] { display: inline !important }";

impl Switches {
    /// The mood that is shown: the wanted one, else `happy`, else the first of the drawing.
    pub(super) fn mood(&self, wanted: Option<&str>) -> Option<&str> {
        let find = |name: &str| self.moods.iter().find(|mood| *mood == name);
        wanted
            .and_then(find)
            .or_else(|| find("happy"))
            .or_else(|| self.moods.first())
            .map(String::as_str)
    }

    /// The style sheet of a look. `blur` gives the strength for an id, in units of the drawing.
    ///
    /// An earlier important rule wins in usvg, so hiding comes before showing.
    pub(super) fn style_sheet(&self, look: &Look<'_>, blur: impl Fn(&str) -> f32) -> String {
        let mut sheet = String::new();
        let shown_mood = self.mood(look.mood);
        for id in look.hidden {
            rule(&mut sheet, id, "display: none");
        }
        for id in look.shown {
            rule(&mut sheet, id, "display: inline");
        }
        for mood in &self.moods {
            let display = if Some(mood.as_str()) == shown_mood {
                "display: inline"
            } else {
                "display: none"
            };
            rule(&mut sheet, &format!("{MOOD}{mood}"), display);
        }
        for id in self.off.iter().filter(|id| !look.shown.contains(id)) {
            rule(&mut sheet, id, "display: none");
        }
        for id in look.blurred {
            rule(&mut sheet, id, &format!("filter: blur({}px)", blur(id)));
        }
        sheet
    }
}

/// Adds a rule for one id. Ids that could end the selector are left out: no drawing has them.
fn rule(sheet: &mut String, id: &str, declaration: &str) {
    if is_plain_id(id) {
        // Writing into a string can't fail.
        let _ = writeln!(sheet, "[id=\"{id}\"] {{ {declaration} !important }}");
    }
}

/// Whether an id is made of small letters, digits and hyphens only.
pub(super) fn is_plain_id(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn switches(moods: &[&str]) -> Switches {
        Switches {
            moods: moods.iter().map(|&mood| mood.to_owned()).collect(),
            off: vec!["lamp-fair-lit".to_owned()],
        }
    }

    #[test]
    fn the_usual_mood_is_happy_or_else_the_first() {
        assert_eq!(switches(&["shut", "open"]).mood(None), Some("shut"));
        assert_eq!(switches(&["shut", "happy"]).mood(None), Some("happy"));
        assert_eq!(switches(&["shut", "open"]).mood(Some("open")), Some("open"));
        assert_eq!(
            switches(&["shut", "open"]).mood(Some("cross")),
            Some("shut")
        );
        assert_eq!(switches(&[]).mood(Some("cross")), None);
    }

    #[test]
    fn an_id_cannot_smuggle_css_into_the_sheet() {
        let hidden = ["x\"] {} * { display: none".to_owned(), "fish".to_owned()];
        let look = Look {
            hidden: &hidden,
            ..Look::default()
        };
        let sheet = switches(&[]).style_sheet(&look, |_| 1.0);
        assert!(sheet.contains("[id=\"fish\"] { display: none !important }"));
        assert!(!sheet.contains('*'), "{sheet}");
    }
}
