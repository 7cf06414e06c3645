//! Whether everything that a level shows is there, and whether drawings are sound.

mod chat;

use std::collections::BTreeSet;

use super::findings::Findings;
use super::kinds::{
    BROKEN_ART, Kind, MISSING_MOOD, MISSING_PLAIN_ART, UNKNOWN_PICTURE, UNKNOWN_PLACE,
    UNKNOWN_PORTRAIT,
};
use super::photo::drawn;
use super::texts::step_path;
use crate::content::{Choice, Copies, Course, Leak, Mood, Position, Problem, Say, Step};
use crate::picture::{self, Gallery};

/// Looks at all pictures and faces of a level.
pub(super) fn look(findings: &mut Findings<'_>, course: &Course, gallery: &Gallery) {
    let mut look = Look {
        findings,
        course,
        gallery,
        reported: BTreeSet::new(),
    };
    for (name, scene) in look.findings.level().scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            look.step(&step_path(name, index), step);
        }
    }
}

struct Look<'f, 'l> {
    findings: &'f mut Findings<'l>,
    course: &'f Course,
    gallery: &'f Gallery,
    /// Whoever has no face, and faces without a mood: each is told once.
    reported: BTreeSet<(String, Option<&'static str>)>,
}

impl Look<'_, '_> {
    fn step(&mut self, path: &str, step: &Step) {
        match step {
            Step::Say(say) => self.say(path, say),
            Step::Choose(choose) => {
                self.face(path, "by", choose.by.as_deref(), choose.mood);
                self.picture(path, choose.picture.as_deref());
                self.options(path, &choose.options);
            }
            Step::Sort(sort) => {
                self.face(path, "by", sort.by.as_deref(), sort.mood);
                self.picture(path, sort.picture.as_deref());
            }
            Step::Forge(forge) => {
                self.face(path, "by", forge.by.as_deref(), forge.mood);
                self.speeches(path, "won", &forge.won);
                self.speeches(path, "left", &forge.left);
            }
            Step::Teach(teach) => {
                self.face(path, "to", Some(&teach.to), teach.mood);
                for (index, slot) in teach.slots.iter().enumerate() {
                    self.options(&format!("{path} › slot {}", index + 1), &slot.options);
                }
                self.speeches(path, "thanks", &teach.thanks);
            }
            Step::Dice(dice) => {
                self.face(path, "by", dice.by.as_deref(), dice.mood);
                self.picture(path, dice.picture.as_deref());
                self.speeches(path, "won", &dice.won);
            }
            Step::Recall(recall) => {
                self.face(path, "by", recall.by.as_deref(), recall.mood);
                self.speeches(path, "won", &recall.won);
            }
            Step::Race(race) => {
                self.face(path, "by", race.by.as_deref(), race.mood);
                self.picture(path, race.picture.as_deref());
                self.speeches(path, "won", &race.won);
            }
            Step::Guess(guess) => {
                self.face(path, "by", guess.by.as_deref(), guess.mood);
                self.picture(path, guess.picture.as_deref());
                self.speeches(path, "won", &guess.won);
                self.speeches(path, "lost", &guess.lost);
            }
            Step::Order(order) => {
                self.face(path, "by", order.by.as_deref(), order.mood);
                self.picture(path, order.picture.as_deref());
                for (index, rule) in order.rules.iter().enumerate() {
                    let path = format!("{path} › rule {}", index + 1);
                    self.speeches(&path, "happens", &rule.happens);
                }
                self.speeches(path, "won", &order.won);
            }
            Step::Match(pairs) => {
                self.face(path, "by", pairs.by.as_deref(), pairs.mood);
                self.picture(path, pairs.picture.as_deref());
                for (index, pair) in pairs.pairs.iter().enumerate() {
                    let path = format!("{path} › pair {}", index + 1);
                    self.speeches(&path, "happens", &pair.happens);
                }
                self.speeches(path, "won", &pairs.won);
            }
            Step::Spot(spot) => {
                self.face(path, "by", spot.by.as_deref(), spot.mood);
                self.picture(path, Some(&spot.picture));
                for (index, thing) in spot.things.iter().enumerate() {
                    let path = format!("{path} › thing {} › place", index + 1);
                    self.place(&path, &spot.picture, &thing.place);
                }
                self.speeches(path, "missed", &spot.missed);
                self.speeches(path, "found", &spot.found);
            }
            Step::Photo(photo) => {
                self.face(path, "by", photo.by.as_deref(), photo.mood);
                self.picture(path, Some(&photo.picture));
                if let Some(drawing) = self.gallery.get(&photo.picture) {
                    drawn::look(self.findings, path, photo, drawing);
                }
                self.speeches(path, "leaked", &photo.leaked);
                self.speeches(path, "shared", &photo.shared);
            }
            Step::Copies(copies) => self.copies(path, copies),
            Step::Leak(leak) => self.leak(path, leak),
            Step::Settings(panel) => {
                self.face(path, "by", panel.by.as_deref(), panel.mood);
                for (index, wish) in panel.wishes.iter().enumerate() {
                    let path = format!("{path} › wish {}", index + 1);
                    self.speeches(&path, "happens", &wish.happens);
                }
                self.speeches(path, "won", &panel.won);
            }
            Step::Chat(chat) => self.chat(path, chat),
            Step::End(_) | Step::Go(_) | Step::Back => {}
            Step::Profile(profile) => {
                self.face(path, "by", profile.by.as_deref(), profile.mood);
                self.speeches(path, "leaked", &profile.leaked);
                self.speeches(path, "won", &profile.won);
            }
        }
    }

    fn leak(&mut self, path: &str, leak: &Leak) {
        self.face(path, "by", leak.by.as_deref(), leak.mood);
        self.picture(path, leak.picture.as_deref());
        self.speeches(path, "fell", &leak.fell);
        self.speeches(path, "held", &leak.held);
    }

    fn copies(&mut self, path: &str, copies: &Copies) {
        self.face(path, "by", copies.by.as_deref(), copies.mood);
        self.picture(path, copies.picture.as_deref());
        self.speeches(path, "done", &copies.done);
    }

    fn options(&mut self, path: &str, options: &[Choice]) {
        for (index, option) in options.iter().enumerate() {
            let path = format!("{path} › option {}", index + 1);
            self.speeches(&path, "happens", &option.happens);
        }
    }

    fn speeches(&mut self, path: &str, name: &str, speeches: &[Say]) {
        for (index, say) in speeches.iter().enumerate() {
            self.say(&format!("{path} › {name} {}", index + 1), say);
        }
    }

    fn say(&mut self, path: &str, say: &Say) {
        self.face(path, "by", Some(&say.by), say.mood);
        self.picture(path, say.picture.as_deref());
    }

    /// Looks at a drawing as a level names it: `locker`, or `locker/open` in one of its states.
    fn picture(&mut self, path: &str, named: Option<&str>) {
        let Some(named) = named else {
            return;
        };
        let path = format!("{path} › picture");
        let (name, state) = named
            .split_once('/')
            .map_or((named, None), |(name, state)| (name, Some(state)));
        let Some(drawing) = self.gallery.get(name) else {
            let known: Vec<&str> = self.gallery.names().collect();
            let what = format!(
                "There is no picture \"{name}\". There are: {}.",
                known.join(", ")
            );
            self.findings.report(&UNKNOWN_PICTURE, &path, what);
            return;
        };
        if let Some(state) = state
            && !drawing.moods().iter().any(|known| known == state)
        {
            let what = format!(
                "The picture \"{name}\" has no state \"{state}\". It has: {}.",
                drawing.moods().join(", ")
            );
            self.findings.report(&MISSING_MOOD, &path, what);
        }
    }

    /// Looks for a place of a drawing. A drawing that isn't there is told of already.
    fn place(&mut self, path: &str, picture: &str, wanted: &str) {
        let name = picture.split('/').next().unwrap_or(picture);
        let Some(drawing) = self.gallery.get(name) else {
            return;
        };
        let known: Vec<&str> = drawing.places().iter().map(|place| &*place.id).collect();
        if !known.contains(&wanted) {
            let what = format!(
                "The picture \"{name}\" has no place \"{wanted}\". It has: {}.",
                known.join(", ")
            );
            self.findings.report(&UNKNOWN_PLACE, path, what);
        }
    }

    fn face(&mut self, path: &str, field: &str, by: Option<&str>, mood: Mood) {
        // Whom the course doesn't know is found by the reader.
        let Some(person) = by.and_then(|by| self.course.person(by)) else {
            return;
        };
        let portrait = person.portrait.as_str();
        let Some(drawing) = self.gallery.get(portrait) else {
            if self.reported.insert((portrait.to_owned(), None)) {
                let what = format!("There is no drawing \"{portrait}\" for this face.");
                let path = format!("{path} › {field}");
                self.findings.report(&UNKNOWN_PORTRAIT, &path, what);
            }
            return;
        };
        let has_mood = drawing.moods().iter().any(|known| known == mood.id());
        if !has_mood && self.reported.insert((portrait.to_owned(), Some(mood.id()))) {
            let what = format!(
                "The face \"{portrait}\" can't look {}. It can look: {}.",
                mood.id(),
                drawing.moods().join(", ")
            );
            let path = format!("{path} › mood");
            self.findings.report(&MISSING_MOOD, &path, what);
        }
    }
}

/// All problems of the drawings themselves.
pub(super) fn problems(gallery: &Gallery) -> Vec<Problem> {
    let names = gallery.names();
    names
        .flat_map(|name| drawing(name, gallery.svg(name), gallery.ascii(name)))
        .collect()
}

fn drawing(name: &str, svg: Option<&str>, plain: Option<&str>) -> Vec<Problem> {
    let file = format!("{name}.svg");
    let problem = |kind: &Kind, at, what: String, how: &str| Problem {
        code: kind.code,
        file: file.clone(),
        at,
        path: None,
        what,
        why: kind.why.to_owned(),
        how: how.to_owned(),
    };
    let mut found = Vec::new();
    if plain.is_none() {
        let what = format!("There is no \"{name}.txt\".");
        found.push(problem(
            &MISSING_PLAIN_ART,
            Position::BEGINNING,
            what,
            MISSING_PLAIN_ART.how,
        ));
    }
    let Some(svg) = svg else {
        let what = format!("There is no \"{name}.svg\".");
        found.push(problem(
            &UNKNOWN_PICTURE,
            Position::BEGINNING,
            what,
            UNKNOWN_PICTURE.how,
        ));
        return found;
    };
    for art in picture::problems(svg) {
        let at = Position {
            line: art.line,
            column: art.column,
        };
        let what = format!("{} ({})", art.what, art.code.name());
        found.push(problem(&BROKEN_ART, at, what, &art.how));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Code;

    #[test]
    fn a_drawing_without_faults_has_no_problems() {
        let gallery = Gallery::embedded();
        assert_eq!(drawing("pip", gallery.svg("pip"), gallery.ascii("pip")), []);
    }

    #[test]
    fn broken_art_is_told_with_its_place_and_its_remedy() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<title>A hat</title>\n  <text>Hi</text></svg>";
        let found = drawing("hat", Some(svg), Some("^"));
        assert_eq!(found.len(), 1, "{found:?}");
        let art = found.first().unwrap();
        assert_eq!(art.code, Code::BrokenArt);
        assert_eq!(
            (art.file.as_str(), art.at.line, art.at.column),
            ("hat.svg", 3, 3)
        );
        assert!(art.what.contains("art-text"), "{}", art.what);
        assert!(art.how.contains("<title>"), "{}", art.how);
    }

    #[test]
    fn a_drawing_needs_both_of_its_forms() {
        let svg = Gallery::embedded();
        let codes = |svg, plain| -> Vec<Code> {
            drawing("hat", svg, plain)
                .into_iter()
                .map(|problem| problem.code)
                .collect()
        };
        assert_eq!(codes(svg.svg("pip"), None), [Code::MissingPlainArt]);
        assert_eq!(codes(None, Some("^")), [Code::UnknownPicture]);
    }
}
