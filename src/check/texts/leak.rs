//! The texts of a `Leak`.

use super::{Part, Walk};
use crate::content::Leak;

impl<'l> Walk<'l> {
    pub(super) fn leak(&mut self, path: &str, leak: &'l Leak) {
        self.ask(path, (&leak.ask, &leak.brief), leak.by.as_deref());
        let told = [
            ("because", &leak.because),
            ("held_because", &leak.held_because),
        ];
        for (field, text) in told {
            self.add(&format!("{path} › {field}"), text, Part::Because);
        }
        self.speeches(path, "fell", &leak.fell);
        self.speeches(path, "held", &leak.held);
        self.help(path, &leak.hints, leak.auntie.as_ref());
    }
}
