//! What a click on a cell means. Filled by drawing, so it can never lie about what is shown.

use ratatui::layout::{Position, Rect};

use crate::stage::Action;

/// Something that can be clicked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// An item of the menu, by its place in it.
    Item(usize),
    /// A card, by its place among the cards.
    Card(usize),
    /// A bin, by its place among the bins.
    Bin(usize),
    /// An action of a key hint or of the big button.
    Act(Action),
    /// A letter key.
    Letter(char),
    /// The letter key that erases.
    Erase,
    /// Shows or hides the letter keys.
    Letters,
    /// A page back or on.
    Page(Turn),
}

/// Which way a page is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// To the page before.
    Back,
    /// To the next page.
    On,
}

/// An area and what a click on it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) area: Rect,
    pub(super) target: Target,
}

/// What lies at a cell; what was drawn last lies on top.
pub(super) fn target_at(hits: &[Hit], column: u16, row: u16) -> Option<&Target> {
    hits.iter()
        .rev()
        .find(|hit| hit.area.contains(Position::new(column, row)))
        .map(|hit| &hit.target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_drawn_thing_lies_on_top() {
        let hit = |x, target| Hit {
            area: Rect::new(x, 0, 4, 1),
            target,
        };
        let hits = [hit(0, Target::Item(0)), hit(2, Target::Item(1))];
        assert_eq!(target_at(&hits, 1, 0), Some(&Target::Item(0)));
        assert_eq!(target_at(&hits, 2, 0), Some(&Target::Item(1)));
        assert_eq!(target_at(&hits, 2, 1), None);
        assert_eq!(target_at(&hits, 6, 0), None);
    }
}
