//! What a drawing shows, in words: of the whole, in a mood, with parts switched on, or from near.

use super::Drawing;

impl Drawing {
    /// What is seen in that mood ("Pip the otter looks worried"), or else the title.
    pub fn alt(&self, mood: Option<&str>) -> String {
        let shown = self.switches.mood(mood);
        let of_mood = self
            .mood_titles
            .iter()
            .find(|(name, _)| Some(name.as_str()) == shown);
        of_mood.map_or_else(|| self.title.clone(), |(_, title)| title.clone())
    }

    /// The same with the parts that are switched on, in the order in which they are named: "A
    /// villager: pink all over, a golden crown". Lamps go without saying.
    pub fn alt_with(&self, mood: Option<&str>, shown: &[String]) -> String {
        let alt = self.alt(mood);
        let titles: Vec<&str> = shown
            .iter()
            .filter_map(|id| self.places.iter().find(|place| place.id == *id))
            .map(|place| place.title.as_str())
            .collect();
        if titles.is_empty() {
            alt
        } else {
            format!("{alt}: {}", titles.join(", "))
        }
    }

    /// What is seen of one place from near: its own words; nothing if there is no such place.
    pub fn alt_near(&self, place: &str) -> Option<String> {
        let known = self.places.iter().find(|known| known.id == place)?;
        Some(known.title.clone())
    }
}
