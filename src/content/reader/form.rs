//! Reads structs field by field, noting every field that is wrong, missing or unknown.

use super::notes::{Notes, inside};
use crate::content::mistakes::{nearest, shape};
use crate::content::outline::{Field, Kind, Node};

/// A kind of struct: what a teacher would call it, and its fields.
pub(super) struct Shape {
    pub(super) thing: &'static str,
    pub(super) fields: &'static [&'static str],
}

/// A struct that is being read.
pub(super) struct Form<'n, 'a> {
    pub(super) path: String,
    /// Where it begins.
    pub(super) at: usize,
    thing: &'static str,
    fields: Vec<&'n Field<'a>>,
    /// Fields that were probably meant by unknown ones: they are not missing as well.
    misspelt: Vec<&'static str>,
}

impl Notes<'_> {
    /// Opens `( … )` without a name in front, such as an option.
    pub(super) fn form<'n, 'a>(
        &mut self,
        node: &'n Node<'a>,
        path: &str,
        shape: &Shape,
    ) -> Option<Form<'n, 'a>> {
        let (Kind::Fields(Some(name), _) | Kind::Tuple(Some(name), _)) = &node.kind else {
            return self.named_form(node, path, shape);
        };
        self.report(
            node.at,
            path,
            shape::name_before_brackets(name, shape.thing),
        );
        None
    }

    /// Opens `( … )` whatever name stands in front: whoever calls has looked at it.
    pub(super) fn named_form<'n, 'a>(
        &mut self,
        node: &'n Node<'a>,
        path: &str,
        shape: &Shape,
    ) -> Option<Form<'n, 'a>> {
        self.mark(path, node.at);
        let Kind::Fields(_, fields) = &node.kind else {
            let last = path.rsplit(" › ").next().unwrap_or_default();
            let field = if last.is_empty() { shape.thing } else { last };
            let wanted = "round brackets with named fields, such as `(title: \"…\")`";
            let mistake = shape::wrong_type(field, wanted, &node.described());
            self.report(node.at, path, mistake);
            return None;
        };
        let mut seen: Vec<&Field<'a>> = Vec::new();
        let mut misspelt = Vec::new();
        for field in fields {
            if let Some(first) = seen.iter().find(|earlier| earlier.name == field.name) {
                let line = self.position(first.at).line;
                let path = inside(path, field.name);
                self.report(field.at, &path, shape::duplicate("field", field.name, line));
                continue;
            }
            if !shape.fields.contains(&field.name) {
                let mistake = shape::unknown_field(field.name, shape.thing, shape.fields);
                self.report(field.at, path, mistake);
                misspelt.extend(nearest(field.name, shape.fields.iter().copied()));
            }
            seen.push(field);
        }
        Some(Form {
            path: path.into(),
            at: node.at,
            thing: shape.thing,
            fields: seen,
            misspelt,
        })
    }
}

impl<'n, 'a> Form<'n, 'a> {
    /// The value of a field, with `Some(…)` unwrapped and `None` as good as absent.
    pub(super) fn field(&self, name: &str) -> Option<&'n Node<'a>> {
        let field = self.fields.iter().find(|field| field.name == name)?;
        match &field.value.kind {
            Kind::Word("None") => None,
            Kind::Tuple(Some("Some"), items) => items.first(),
            Kind::Text(_)
            | Kind::Number(_)
            | Kind::Word(_)
            | Kind::List(_)
            | Kind::Map(_)
            | Kind::Tuple(..)
            | Kind::Fields(..) => Some(&field.value),
        }
    }

    /// Where the name of a field stands, or the struct if it has no such field.
    pub(super) fn name_at(&self, name: &str) -> usize {
        self.fields
            .iter()
            .find(|field| field.name == name)
            .map_or(self.at, |field| field.at)
    }

    /// The path of a field.
    pub(super) fn path_of(&self, name: &str) -> String {
        inside(&self.path, name)
    }

    /// The value of a field that must be there.
    pub(super) fn node(&self, notes: &mut Notes<'_>, name: &str) -> Option<&'n Node<'a>> {
        let node = self.field(name);
        if node.is_none() && !self.misspelt.contains(&name) {
            notes.report(self.at, &self.path, shape::missing_field(name, self.thing));
        }
        node
    }

    /// Reads a field that must be there.
    pub(super) fn required<T>(
        &self,
        notes: &mut Notes<'_>,
        name: &str,
        read: impl FnOnce(&mut Notes<'_>, &'n Node<'a>, &str) -> Option<T>,
    ) -> Option<T> {
        let node = self.node(notes, name)?;
        let path = self.path_of(name);
        notes.mark(&path, node.at);
        read(notes, node, &path)
    }

    /// Reads a field that may be absent: `Some(None)` if it is, `None` if it is wrong.
    #[expect(
        clippy::option_option,
        reason = "the outer one is the reading, as everywhere here; the inner one is the value"
    )]
    pub(super) fn optional<T>(
        &self,
        notes: &mut Notes<'_>,
        name: &str,
        read: impl FnOnce(&mut Notes<'_>, &'n Node<'a>, &str) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.field(name).is_none() {
            return Some(None);
        }
        self.required(notes, name, read).map(Some)
    }

    /// Reads a list that must be there; its items are called `one` in paths, counted from 1.
    pub(super) fn list<T>(
        &self,
        notes: &mut Notes<'_>,
        name: &str,
        one: &str,
        read: impl FnMut(&mut Notes<'_>, &'n Node<'a>, &str) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.required(notes, name, |notes, node, path| {
            notes.list(node, path, (&self.path, one), read)
        })
    }

    /// Reads a list that may be absent, which is as good as empty.
    pub(super) fn optional_list<T>(
        &self,
        notes: &mut Notes<'_>,
        name: &str,
        one: &str,
        read: impl FnMut(&mut Notes<'_>, &'n Node<'a>, &str) -> Option<T>,
    ) -> Option<Vec<T>> {
        if self.field(name).is_none() {
            return Some(Vec::new());
        }
        self.list(notes, name, one, read)
    }

    /// How many items a list has; nothing if it is absent or no list.
    pub(super) fn count(&self, name: &str) -> Option<usize> {
        match &self.field(name)?.kind {
            Kind::List(items) => Some(items.len()),
            Kind::Map(entries) => Some(entries.len()),
            Kind::Text(_)
            | Kind::Number(_)
            | Kind::Word(_)
            | Kind::Tuple(..)
            | Kind::Fields(..) => None,
        }
    }

    /// Notes a problem if a list has too few or too many items.
    pub(super) fn expect_count(&self, notes: &mut Notes<'_>, name: &str, count: &Count) {
        if let Some(found) = self.count(name)
            && !(count.least..=count.most).contains(&found)
        {
            let at = self.field(name).map_or(self.at, |node| node.at);
            let mistake = shape::wrong_count(name, found, count.wanted, count.why);
            notes.report(at, &self.path_of(name), mistake);
        }
    }
}

/// How many of something there may be, in numbers and in words.
pub(super) struct Count {
    pub(super) least: usize,
    pub(super) most: usize,
    pub(super) wanted: &'static str,
    pub(super) why: &'static str,
}
