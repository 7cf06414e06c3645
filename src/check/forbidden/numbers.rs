//! Finds digits that look like a phone number.

/// The fewest digits of a phone number.
const FEWEST_DIGITS: usize = 7;

/// A run of digits with the signs that stand in phone numbers, long enough to be one.
pub(super) fn phone_number(text: &str) -> Option<&str> {
    if text.bytes().filter(u8::is_ascii_digit).count() < FEWEST_DIGITS {
        return None;
    }
    let in_number = |sign: char| sign.is_ascii_digit() || " -+()./\u{a0}".contains(sign);
    text.split(|sign: char| !in_number(sign))
        .map(|run| run.trim_matches(|sign: char| !(sign.is_ascii_digit() || sign == '+')))
        .find(|run| {
            let digits: Vec<u32> = run.chars().filter_map(|sign| sign.to_digit(10)).collect();
            digits.len() >= FEWEST_DIGITS && !is_harmless(run, &digits)
        })
}

/// Digits that are plainly something else: a row of years, a count, a large round number, a date,
/// or the silly passwords "1234567" and "7777777".
fn is_harmless(run: &str, digits: &[u32]) -> bool {
    let groups: Vec<&str> = run
        .split(|sign: char| !sign.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .collect();
    let years = groups.iter().all(|group| is_year(group));
    let counted = groups.iter().all(|group| group.len() == 1);
    let round = groups.len() > 1 && groups.iter().skip(1).all(|group| *group == "000");
    let date = groups.len() == 3
        && groups.iter().filter(|group| is_year(group)).count() == 1
        && groups.iter().filter(|group| group.len() <= 2).count() == 2;
    let row = |step: fn(u32) -> u32| {
        digits
            .windows(2)
            .all(|pair| matches!(pair, [one, other] if step(*one) == *other))
    };
    let password = groups.len() == 1 && (row(|digit| (digit + 1) % 10) || row(|digit| digit));
    years || counted || round || date || password
}

fn is_year(group: &str) -> bool {
    group.len() == 4 && (group.starts_with("19") || group.starts_with("20"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn phone_numbers_are_found_and_other_digits_are_not() {
        for (text, found) in [
            ("Ring 555 0199 now", Some("555 0199")),
            ("Ring +44 (0)20 7946-0958!", Some("+44 (0)20 7946-0958")),
            ("Ring 020.7946.0958.", Some("020.7946.0958")),
            ("0800 1111", Some("0800 1111")),
            ("4857203", Some("4857203")),
            ("485720", None),
            ("In 2016, 2017 and 2018", None),
            ("2016 2017 2018", None),
            ("1 2 3 4 5 6 7 8", None),
            ("1234567", None),
            ("7777777", None),
            ("Over 2 000 000 000 tries", None),
            ("Born 14/05/2015", None),
            ("1,234,567 tries", None),
            ("20 and 16 and 30 and 40", None),
        ] {
            assert_eq!(phone_number(text), found, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in ".{0,60}|[0-9 ()+.-]{0,30}") {
            if let Some(found) = phone_number(&text) {
                prop_assert!(text.contains(found));
            }
        }
    }
}
