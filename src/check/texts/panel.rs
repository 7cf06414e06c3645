//! The texts of `Settings` and `Profile`.

use super::{Part, Walk};
use crate::content::{Panel, Profile};

impl<'l> Walk<'l> {
    pub(super) fn panel(&mut self, path: &str, panel: &'l Panel) {
        self.ask(path, (&panel.ask, &panel.brief), panel.by.as_deref());
        self.add(&format!("{path} › title"), &panel.title, Part::Label);
        for (index, switch) in panel.switches.iter().enumerate() {
            let path = format!("{path} › switch {}", index + 1);
            self.add(&format!("{path} › say"), &switch.say, Part::Label);
            for (index, choice) in switch.choices.iter().enumerate() {
                let path = format!("{path} › choice {}", index + 1);
                self.add(&format!("{path} › say"), &choice.say, Part::Label);
                if let Some(spills) = &choice.spills {
                    self.add(&format!("{path} › spills"), spills, Part::Label);
                }
            }
        }
        for (index, wish) in panel.wishes.iter().enumerate() {
            let path = format!("{path} › wish {}", index + 1);
            let told = [
                ("say", &wish.say),
                ("met", &wish.met),
                ("broken", &wish.broken),
                ("because", &wish.because),
            ];
            for (field, text) in told {
                self.add(&format!("{path} › {field}"), text, Part::Because);
            }
            self.speeches(&path, "happens", &wish.happens);
        }
        if let Some(spills) = &panel.spills {
            for (field, text) in [("say", &spills.say), ("nothing", &spills.nothing)] {
                self.add(&format!("{path} › spills › {field}"), text, Part::Because);
            }
        }
        self.speeches(path, "won", &panel.won);
        self.help(path, &panel.hints, panel.auntie.as_ref());
    }

    pub(super) fn profile(&mut self, path: &str, profile: &'l Profile) {
        self.ask(path, (&profile.ask, &profile.brief), profile.by.as_deref());
        for (index, fact) in profile.facts.iter().enumerate() {
            let path = format!("{path} › fact {} › tells", index + 1);
            self.add(&path, &fact.tells, Part::Because);
        }
        for (index, row) in profile.parts.iter().enumerate() {
            for (word, part) in row.iter().enumerate() {
                let path = format!("{path} › part {} › word {}", index + 1, word + 1);
                self.add(&path, part, Part::Label);
            }
        }
        for (index, line) in profile.lines.iter().enumerate() {
            let path = format!("{path} › line {}", index + 1);
            self.add(&format!("{path} › say"), &line.say, Part::Label);
            if let Some((_, because)) = &line.tells {
                self.add(&format!("{path} › because"), because, Part::Because);
            }
        }
        self.add(
            &format!("{path} › because"),
            &profile.because,
            Part::Because,
        );
        self.speeches(path, "leaked", &profile.leaked);
        self.speeches(path, "won", &profile.won);
        self.help(path, &profile.hints, profile.auntie.as_ref());
    }
}
