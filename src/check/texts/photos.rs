//! The texts of `Spot`, `Photo` and `Copies`.

use super::{Part, Told, Walk};
use crate::content::{ClueSource, Copies, Photo, PhotoTool, Spot};

impl<'l> Walk<'l> {
    pub(super) fn spot(&mut self, path: &str, spot: &'l Spot) {
        self.ask(path, (&spot.ask, &spot.brief), spot.by.as_deref());
        if let Some(caption) = &spot.caption {
            self.add(&format!("{path} › caption"), caption, Part::Label);
        }
        for (index, thing) in spot.things.iter().enumerate() {
            let path = format!("{path} › thing {}", index + 1);
            self.add(&format!("{path} › say"), &thing.say, Part::Label);
            self.add(&format!("{path} › near"), &thing.near, Part::Label);
            self.add(&format!("{path} › because"), &thing.because, Part::Because);
        }
        self.speeches(path, "missed", &spot.missed);
        self.speeches(path, "found", &spot.found);
        self.help(path, &spot.hints, spot.auntie.as_ref());
    }

    pub(super) fn photo(&mut self, path: &str, photo: &'l Photo) {
        self.ask(path, (&photo.ask, &photo.brief), photo.by.as_deref());
        if let Some(caption) = &photo.caption {
            self.add(&format!("{path} › caption"), caption, Part::Label);
        }
        for (place, called) in &photo.subject {
            self.add(&format!("{path} › subject › {place}"), called, Part::Label);
        }
        for (key, fact) in &photo.facts {
            self.add(&format!("{path} › facts › {key}"), fact, Part::Because);
        }
        for (index, clue) in photo.clues.iter().enumerate() {
            let path = format!("{path} › clue {}", index + 1);
            match &clue.source {
                ClueSource::Place { place: _, say } => {
                    self.add(&format!("{path} › say"), say, Part::Label);
                }
                ClueSource::Note(note) => self.add(&format!("{path} › note"), note, Part::Label),
                ClueSource::Moment(moment) => {
                    self.add(&format!("{path} › moment"), moment, Part::Label);
                }
                ClueSource::Caption => {}
            }
            self.add(&format!("{path} › because"), &clue.because, Part::Because);
        }
        for (index, tool) in photo.tools.iter().enumerate() {
            let path = format!("{path} › tool {} › say", index + 1);
            match tool {
                PhotoTool::Crop { say, .. }
                | PhotoTool::Blur { say, .. }
                | PhotoTool::Swap { say, .. }
                | PhotoTool::Wait { say }
                | PhotoTool::Reword { say } => self.add(&path, say, Part::Label),
                PhotoTool::Scrub => {}
            }
        }
        for (index, audience) in photo.audiences.iter().enumerate() {
            let path = format!("{path} › audience {}", index + 1);
            self.add(&format!("{path} › say"), &audience.say, Part::Label);
            let because = format!("{path} › because");
            self.add(&because, &audience.because, Part::Because);
        }
        self.speeches(path, "leaked", &photo.leaked);
        self.speeches(path, "shared", &photo.shared);
        self.help(path, &photo.hints, photo.auntie.as_ref());
    }

    pub(super) fn copies(&mut self, path: &str, copies: &'l Copies) {
        self.ask(path, (&copies.ask, &copies.brief), copies.by.as_deref());
        for receiver in &copies.people {
            let path = format!("{path} › people › {}", receiver.person);
            if let Some(says) = &receiver.says {
                self.told.push(Told {
                    path: format!("{path} › says"),
                    text: says,
                    brief: None,
                    by: Some(&receiver.person),
                    part: Part::Speech,
                });
            }
            if let Some(thing) = &receiver.thing {
                self.add(&format!("{path} › thing"), thing, Part::Label);
            }
        }
        self.add(&format!("{path} › vanish"), &copies.vanish, Part::Because);
        if let Some(take_down) = &copies.take_down {
            let path = format!("{path} › take_down");
            self.ask(&path, (&take_down.ask, &None), copies.by.as_deref());
            for (index, time) in take_down.times.iter().enumerate() {
                self.add(&format!("{path} › time {}", index + 1), time, Part::Label);
            }
            let told = [("because", &take_down.because), ("late", &take_down.late)];
            for (field, text) in told {
                self.add(&format!("{path} › {field}"), text, Part::Because);
            }
        }
        self.speeches(path, "done", &copies.done);
        self.help(path, &copies.hints, copies.auntie.as_ref());
    }
}
