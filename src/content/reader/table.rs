//! Reads lists and tables entry by entry, so that each can report its own problems.

use std::collections::BTreeMap;

use super::notes::{Notes, inside};
use crate::content::mistakes::shape;
use crate::content::outline::{Kind, Node};

impl Notes<'_> {
    /// Reads all items of a list, so that each can report its own problems.
    pub(super) fn list<'n, 'a, T>(
        &mut self,
        node: &'n Node<'a>,
        path: &str,
        (outer, one): (&str, &str),
        mut read: impl FnMut(&mut Self, &'n Node<'a>, &str) -> Option<T>,
    ) -> Option<Vec<T>> {
        let Kind::List(items) = &node.kind else {
            let name = path.rsplit(" › ").next().unwrap_or(path);
            let wanted = "a list in square brackets `[…]`";
            self.report(
                node.at,
                path,
                shape::wrong_type(name, wanted, &node.described()),
            );
            return None;
        };
        let mut all = Some(Vec::new());
        for (index, item) in items.iter().enumerate() {
            let path = inside(outer, &format!("{one} {}", index + 1));
            self.mark(&path, item.at);
            let read = read(self, item, &path);
            all = all.zip(read).map(|(mut all, item)| {
                all.push(item);
                all
            });
        }
        all
    }

    /// Reads all entries of a table, whose keys are texts that may stand only once.
    pub(super) fn table<'n, 'a, T>(
        &mut self,
        node: &'n Node<'a>,
        (path, key_name): (&str, &str),
        mut read: impl FnMut(&mut Self, &'n Node<'a>, &str, &str) -> Option<T>,
    ) -> Option<BTreeMap<String, T>> {
        let Kind::Map(entries) = &node.kind else {
            let name = path.rsplit(" › ").next().unwrap_or(path);
            let wanted = "a table in curly brackets `{\"…\": …}`";
            self.report(
                node.at,
                path,
                shape::wrong_type(name, wanted, &node.described()),
            );
            return None;
        };
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut all = Some(BTreeMap::new());
        for (key, value) in entries {
            let Kind::Text(name) = &key.kind else {
                let found = key.described();
                let mistake = shape::wrong_type(key_name, "a text in quote marks", &found);
                self.report(key.at, path, mistake);
                all = None;
                continue;
            };
            if name.trim().is_empty() {
                self.report(key.at, path, shape::empty_text(key_name));
            }
            if let Some(first) = seen.insert(name, key.at) {
                let line = self.position(first).line;
                self.report(key.at, path, shape::duplicate(key_name, name, line));
            }
            let read = read(self, value, name, path);
            all = all.zip(read).map(|(mut all, value)| {
                all.insert(name.to_string(), value);
                all
            });
        }
        all
    }
}
