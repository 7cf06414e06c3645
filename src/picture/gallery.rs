//! The pictures inside the program, each parsed when it is first asked for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Drawing;
use crate::packed::Folder;

/// A picture as it lies in the program: its drawing and its form for plain terminals.
#[derive(Debug, Default)]
struct Entry {
    svg: Option<String>,
    ascii: Option<String>,
    drawing: OnceLock<Option<Drawing>>,
}

/// All pictures of the game by name, such as `pip` or `village`.
#[derive(Debug)]
pub struct Gallery {
    entries: BTreeMap<String, Entry>,
}

impl Gallery {
    /// The pictures that are built into the program. Nothing is parsed yet.
    pub fn embedded() -> Self {
        let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
        for file in Folder::Pictures.files() {
            let Some((name, kind)) = file.name.rsplit_once('.') else {
                continue;
            };
            let entry = entries.entry(name.to_owned()).or_default();
            match kind {
                "svg" => entry.svg = Some(file.text),
                "txt" => entry.ascii = Some(file.text),
                _ => {}
            }
        }
        Self { entries }
    }

    /// The drawing of that name; `None` if there is none, or none that can be drawn.
    pub fn get(&self, name: &str) -> Option<&Drawing> {
        let entry = self.entries.get(name)?;
        let svg = entry.svg.as_ref()?;
        entry
            .drawing
            .get_or_init(|| Drawing::parse(name, svg).ok())
            .as_ref()
    }

    /// The picture of that name in ASCII characters, for terminals without colour.
    pub fn ascii(&self, name: &str) -> Option<&str> {
        self.entries.get(name)?.ascii.as_deref()
    }

    /// The SVG text of that name, for pages that a browser shows.
    pub fn svg(&self, name: &str) -> Option<&str> {
        self.entries.get(name)?.svg.as_deref()
    }

    /// All names, in alphabetical order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Look, problems};
    use super::*;

    /// Widest and highest ASCII drawing: the map, a scene, a portrait.
    fn ascii_limit(name: &str, drawing: &Drawing) -> (usize, usize) {
        if name == "village" {
            (76, 16)
        } else if drawing.aspect() > 1.1 {
            (60, 14)
        } else {
            (24, 10)
        }
    }

    #[test]
    fn every_picture_is_sound_and_has_an_ascii_drawing_that_fits() {
        let gallery = Gallery::embedded();
        let mut seen = 0;
        for name in gallery.names() {
            let svg = gallery
                .svg(name)
                .unwrap_or_else(|| panic!("{name} has no SVG"));
            assert_eq!(problems(svg), [], "{name}");
            let drawing = gallery
                .get(name)
                .unwrap_or_else(|| panic!("{name} can't be parsed"));
            for (width, height) in [(24, 24), (160, 80)] {
                let pixels = drawing.draw(&Look::default(), width, height).expect(name);
                assert_eq!(pixels.rgb.len(), usize::from(width) * usize::from(height));
            }
            let ascii = gallery
                .ascii(name)
                .unwrap_or_else(|| panic!("{name} has no ASCII drawing"));
            let (columns, rows) = ascii_limit(name, drawing);
            assert!(ascii.lines().count() <= rows, "{name}.txt is too high");
            for line in ascii.lines() {
                assert!(
                    line.chars().count() <= columns,
                    "{name}.txt is too wide: {line}"
                );
                assert!(
                    line.bytes().all(|byte| (b' '..=b'~').contains(&byte)),
                    "{name}.txt: {line}"
                );
                assert_eq!(line.trim_end(), line, "{name}.txt: blanks at the end");
            }
            seen += 1;
        }
        assert!(seen >= 3, "only {seen} pictures are embedded");
    }

    #[test]
    fn every_character_has_the_moods_that_levels_name_each_with_its_own_face_and_alt_text() {
        let gallery = Gallery::embedded();
        for (name, moods) in [
            (
                "pip",
                &["happy", "worried", "surprised", "thinking", "proud"][..],
            ),
            (
                "guessatron",
                &[
                    "smug",
                    "straining",
                    "shocked",
                    "sulking",
                    "happy",
                    "springing",
                    "popping",
                ],
            ),
            ("auntie-bo", &["happy", "worried", "thinking", "surprised"]),
            (
                "grandad-toad",
                &["happy", "worried", "thinking", "surprised"],
            ),
            ("locker", &["shut", "open"]),
            ("toast", &["pop", "burnt"]),
            ("melon", &["whole", "eaten"]),
        ] {
            let drawing = gallery.get(name).expect(name);
            assert_eq!(drawing.moods(), moods, "{name}");
            let mut faces = Vec::new();
            for mood in moods {
                let alt = drawing.alt(Some(mood));
                assert_ne!(
                    alt,
                    drawing.title(),
                    "{name} {mood} has no title of its own"
                );
                let look = Look {
                    mood: Some(mood),
                    ..Look::default()
                };
                let face = drawing.draw(&look, 24, 24).expect(name);
                assert!(
                    !faces.contains(&face),
                    "{name} {mood} looks like another mood"
                );
                faces.push(face);
            }
        }
    }

    #[test]
    fn every_place_of_the_map_has_a_lamp_that_can_be_lit() {
        let gallery = Gallery::embedded();
        let village = gallery.get("village").expect("village");
        let mut places: Vec<&str> = village.places().iter().map(|place| &*place.id).collect();
        places.sort_unstable();
        assert_eq!(
            places,
            ["fair", "letterbox", "tower", "treehouse", "workshop"]
        );
        let dark = village.draw(&Look::default(), 80, 40).expect("drawn");
        for place in places {
            let shown = [format!("lamp-{place}-lit")];
            let look = Look {
                shown: &shown,
                ..Look::default()
            };
            let lit = village.draw(&look, 80, 40).expect("drawn");
            let changed = dark
                .rgb
                .iter()
                .zip(&lit.rgb)
                .filter(|(one, other)| one != other);
            assert!(changed.count() > 40, "the lamp of {place} is hardly seen");
        }
    }

    #[test]
    fn the_map_grows_lighter_step_by_step() {
        let gallery = Gallery::embedded();
        let village = gallery.get("village").expect("village");
        let drawn = |shown: &[String]| {
            let look = Look {
                shown,
                ..Look::default()
            };
            village.draw(&look, 80, 40).expect("drawn").rgb
        };
        let light = |rgb: &[[u8; 3]]| -> u32 {
            let red = rgb.iter().map(|pixel| u32::from(pixel[0]));
            red.sum()
        };
        let mut series: Vec<&str> = village.places().iter().map(|place| &*place.id).collect();
        series.push("warmth");
        for of in series {
            let ids: Vec<String> = (1..=3).map(|step| format!("lamp-{of}-{step}")).collect();
            let steps: Vec<Vec<[u8; 3]>> = (0..=3).map(|count| drawn(&ids[..count])).collect();
            for pair in steps.windows(2) {
                let changed = pair[0]
                    .iter()
                    .zip(&pair[1])
                    .filter(|(one, other)| one != other);
                assert!(changed.count() > 4, "a step of {of} is hardly seen");
                assert!(light(&pair[0]) < light(&pair[1]), "{of} grows no warmer");
            }
            let all = drawn(&[format!("lamp-{of}-lit")]);
            let last = light(&steps[3]);
            assert!(of == "warmth" || last < light(&all), "{of}: the last lamp");
        }
    }

    #[test]
    fn an_unknown_picture_is_none_and_a_known_one_is_parsed_once() {
        let gallery = Gallery::embedded();
        assert!(gallery.get("nothing-like-this").is_none());
        assert!(gallery.ascii("nothing-like-this").is_none());
        let first: *const Drawing = gallery.get("pip").expect("pip");
        let second: *const Drawing = gallery.get("pip").expect("pip");
        assert_eq!(first, second);
    }
}
