//! What `otterlock explain` says about each code: what it means, and an example, wrong and right.

mod form;
mod quality;

use crate::content::Code;

/// Puts an explanation together: what it means, an example that is wrong, and one that is right.
macro_rules! explanation {
    ($what:literal, wrong: $wrong:literal, right: $right:literal) => {
        concat!(
            $what,
            "\n\nWrong:\n\n    ",
            $wrong,
            "\n\nRight:\n\n    ",
            $right,
            "\n"
        )
    };
}
use explanation;

/// The long text for a code such as `C122`, in capital letters or small ones; `None` if there is
/// no such code.
pub fn explain(code: &str) -> Option<&'static str> {
    let code = code.trim();
    let found = Code::ALL
        .iter()
        .find(|known| known.id().eq_ignore_ascii_case(code))?;
    quality::explanation(*found).or_else(|| form::explanation(*found))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_is_explained_with_examples_and_in_its_own_words() {
        let mut texts = BTreeSet::new();
        for code in Code::ALL {
            let text = explain(code.id()).unwrap_or_else(|| panic!("{code} has no explanation"));
            assert!(text.contains("\n\nWrong:\n\n    "), "{code}: {text}");
            assert!(text.contains("\n\nRight:\n\n    "), "{code}: {text}");
            assert!(texts.insert(text), "{code} has another one's explanation");
        }
    }

    #[test]
    fn codes_are_found_in_any_case_and_unknown_ones_are_not() {
        let long = explain("C122").unwrap();
        assert!(long.starts_with("A sentence"), "{long}");
        assert_eq!(explain(" c122 "), Some(long));
        assert_eq!(explain("C999"), None);
        assert_eq!(explain(""), None);
    }
}
