//! A text for people that is Markdown too: headings, paragraphs and lists, wrapped at 80 columns.

use textwrap::{Options, WordSplitter};

/// How many columns a line has at most; only a heading or a word without gaps may be longer.
pub(super) const WIDTH: usize = 80;

/// A text that grows line by line.
pub(super) struct Page {
    text: String,
    /// Of how many signs a heading of the first rank is made.
    top: usize,
}

impl Page {
    pub(super) const fn new(top: usize) -> Self {
        Self {
            text: String::new(),
            top,
        }
    }

    /// A heading with air around; rank 0 is the highest.
    pub(super) fn heading(&mut self, rank: usize, words: &str) {
        self.gap();
        self.text.push_str(&"#".repeat(self.top + rank));
        self.text.push(' ');
        self.text.push_str(words);
        self.text.push_str("\n\n");
    }

    /// A paragraph with air around.
    pub(super) fn paragraph(&mut self, words: &str) {
        self.gap();
        self.wrapped("", "", words);
        self.text.push('\n');
    }

    /// An entry of a list: `- …`.
    pub(super) fn entry(&mut self, words: &str) {
        self.wrapped("- ", "  ", words);
    }

    /// An entry of a list in an entry of a numbered list.
    pub(super) fn inner(&mut self, words: &str) {
        self.wrapped("   - ", "     ", words);
    }

    /// An entry of a numbered list.
    pub(super) fn numbered(&mut self, number: usize, words: &str) {
        let mark = format!("{number}. ");
        self.wrapped(&mark, &" ".repeat(mark.len()), words);
    }

    /// One empty line, unless there is one or nothing yet.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Adds a page below this one.
    pub(super) fn append(&mut self, other: &str) {
        self.gap();
        self.text.push_str(other);
    }

    /// The whole text, which ends with one line break.
    pub(super) fn into_text(self) -> String {
        format!("{}\n", self.text.trim_end())
    }

    fn wrapped(&mut self, first: &str, others: &str, words: &str) {
        let options = Options::new(WIDTH)
            .initial_indent(first)
            .subsequent_indent(others)
            .break_words(false)
            .word_splitter(WordSplitter::NoHyphenation);
        for line in textwrap::wrap(words, options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_stand_apart_and_entries_together() {
        let mut page = Page::new(2);
        page.heading(0, "Title");
        page.paragraph("Some words.");
        page.entry("One");
        page.entry("Two");
        page.gap();
        page.gap();
        page.numbered(10, "Ten");
        page.inner("Inside");
        page.heading(1, "Next");
        assert_eq!(
            page.into_text(),
            "## Title\n\nSome words.\n\n- One\n- Two\n\n10. Ten\n   - Inside\n\n### Next\n"
        );
    }

    #[test]
    fn lines_are_wrapped_under_their_beginning_and_words_stay_whole() {
        let mut page = Page::new(1);
        page.entry(&"well-known ".repeat(9));
        page.inner(&"word ".repeat(20));
        page.entry(&"x".repeat(100));
        let text = page.into_text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], format!("- {}", ["well-known"; 7].join(" ")));
        assert_eq!(lines[1], "  well-known well-known");
        assert_eq!(lines[2], format!("   - {}", ["word"; 15].join(" ")));
        assert_eq!(lines[3], format!("     {}", ["word"; 5].join(" ")));
        assert_eq!(lines[4].trim_start_matches("- ").len(), 100);
    }

    #[test]
    fn what_is_appended_stands_apart() {
        let mut page = Page::new(1);
        page.entry("One");
        page.append("Two\n");
        assert_eq!(page.into_text(), "- One\n\nTwo\n");
    }
}
