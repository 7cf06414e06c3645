//! Digits: years, dates, and how children count.

use zeroize::Zeroizing;

use super::super::letters::Letters;
use super::super::unit::{Class, Unit};
use crate::password::PieceKind;

/// The years that are tried first: births of children, parents and grandparents, and a few to come.
const YEARS: std::ops::RangeInclusive<u32> = 1930..=2035;
/// As many digits as a date has without signs.
const LONGEST_DATE: usize = 8;

/// The units of digits that begin at a place; behind another digit as well, so that "20147" is a
/// year and a number.
pub(super) fn find(letters: &Letters, start: usize) -> impl Iterator<Item = Unit> {
    let digits: Zeroizing<Vec<u8>> = letters
        .plain()
        .iter()
        .skip(start)
        .map_while(|character| u8::try_from(character.to_digit(10)?).ok())
        .take(LONGEST_DATE)
        .collect::<Vec<u8>>()
        .into();
    let ordinal = ordinal(letters, start, &digits);
    let whole = (1..=digits.len()).filter_map(move |length| {
        let (cost, kind) = judged(digits.get(..length)?)?;
        Some(unit(start, length, cost, kind))
    });
    let dotted = dotted_date(letters, start);
    whole.chain(ordinal).chain(dotted)
}

fn unit(start: usize, length: usize, cost: f64, kind: PieceKind) -> Unit {
    Unit {
        range: start..start + length,
        class: Class::Digits,
        kind,
        ordinary: false,
        topic: None,
        cost,
    }
}

/// What some digits cost, and what they are.
fn judged(digits: &[u8]) -> Option<(f64, PieceKind)> {
    let value = digits
        .iter()
        .fold(0, |value, digit| value * 10 + u32::from(*digit));
    if digits.len() >= 2 && is_even_walk(digits) {
        return Some((1.0, even_walk_kind(digits)));
    }
    match digits.len() {
        1 => Some((0.7, PieceKind::Ending)),
        2 => Some((1.5, PieceKind::Ending)),
        3 => Some((2.5, PieceKind::Ending)),
        4 if YEARS.contains(&value) => Some((1.5, PieceKind::Year)),
        4 if is_day_and_month(digits) => Some((2.6, PieceKind::Date)),
        4 => Some((3.5, PieceKind::Ending)),
        // 366 days of the twenty years that matter to a child, written in one of a few ways.
        6 if is_date(digits, 2) => Some((3.9, PieceKind::Date)),
        8 if is_date(digits, 4) => Some((3.9, PieceKind::Date)),
        _ => None,
    }
}

/// Whether each digit is as far from the one before as the next: 777, 1234, 8642.
fn is_even_walk(digits: &[u8]) -> bool {
    let mut steps = digits.windows(2).map(|pair| match pair {
        [left, right] => (10 + right - left) % 10,
        _ => 0,
    });
    let Some(first) = steps.next() else {
        return false;
    };
    let is_small = matches!(first, 0 | 1 | 2 | 8 | 9);
    (digits.len() >= 3 || first == 0) && is_small && steps.all(|step| step == first)
}

fn even_walk_kind(digits: &[u8]) -> PieceKind {
    if digits.first() == digits.get(1) {
        PieceKind::Repeat
    } else {
        PieceKind::Sequence
    }
}

fn two(digits: &[u8], at: usize) -> Option<u8> {
    Some(digits.get(at)? * 10 + digits.get(at + 1)?)
}

/// Whether four digits are a day and a month, in either order.
fn is_day_and_month(digits: &[u8]) -> bool {
    let (Some(left), Some(right)) = (two(digits, 0), two(digits, 2)) else {
        return false;
    };
    let fits = |day: u8, month: u8| (1..=31).contains(&day) && (1..=12).contains(&month);
    fits(left, right) || fits(right, left)
}

/// Whether digits are a day, a month and a year of so many digits, the year last or first.
fn is_date(digits: &[u8], year: usize) -> bool {
    let is_year = |digits: &[u8]| {
        let value = digits
            .iter()
            .fold(0, |value, digit| value * 10 + u32::from(*digit));
        year == 2 || (1900..=2050).contains(&value)
    };
    let last = digits
        .split_at_checked(4)
        .is_some_and(|(day, rest)| is_day_and_month(day) && is_year(rest));
    let first = digits
        .split_at_checked(year)
        .is_some_and(|(start, day)| is_year(start) && is_day_and_month(day));
    last || first
}

/// A day such as "3rd" or "21st".
fn ordinal(letters: &Letters, start: usize, digits: &[u8]) -> Option<Unit> {
    let length = digits.len();
    if !(1..=2).contains(&length) {
        return None;
    }
    let rest = letters.plain().get(start + length..).unwrap_or_default();
    matches!(rest, ['s', 't', ..] | ['n' | 'r', 'd', ..] | ['t', 'h', ..])
        .then(|| unit(start, length + 2, 1.5, PieceKind::Date))
}

/// A date with signs between its numbers, such as 3.5.2014 or 14/05/14.
fn dotted_date(letters: &Letters, start: usize) -> Option<Unit> {
    let text = letters.plain().get(start..).unwrap_or_default();
    let mut numbers: Vec<(u32, usize)> = Vec::new();
    let mut separator = None;
    let mut place = 0;
    while numbers.len() < 3 {
        let digits = text
            .iter()
            .skip(place)
            .take_while(|character| character.is_ascii_digit());
        let length = digits.clone().count();
        let value = digits.fold(0, |value: u32, digit| {
            value
                .saturating_mul(10)
                .saturating_add(digit.to_digit(10).unwrap_or(0))
        });
        if length == 0 {
            return None;
        }
        numbers.push((value, length));
        place += length;
        if numbers.len() < 3 {
            let sign = text
                .get(place)
                .copied()
                .filter(|sign| "./- _:,".contains(*sign))?;
            if separator.is_some_and(|known| known != sign) {
                return None;
            }
            separator = Some(sign);
            place += 1;
        }
    }
    let [(a, a_long), (b, b_long), (c, c_long)] = numbers.try_into().ok()?;
    let day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    let year =
        |value: u32, length: usize| length == 2 || (length == 4 && (1900..=2050).contains(&value));
    let last = a_long <= 2 && b_long <= 2 && (day(a, b) || day(b, a)) && year(c, c_long);
    let first = b_long <= 2 && c_long <= 2 && (day(c, b) || day(b, c)) && year(a, a_long);
    (last || first).then(|| unit(start, place, 3.9, PieceKind::Date))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The kind of the whole of a text, if it is one unit of digits.
    fn kind(text: &str) -> Option<PieceKind> {
        let letters = Letters::of(text);
        let whole = find(&letters, 0).find(|unit| unit.range == (0..letters.len()));
        whole.map(|unit| unit.kind)
    }

    #[test]
    fn digits_are_what_children_make_of_them() {
        let expected = [
            ("7", Some(PieceKind::Ending)),
            ("42", Some(PieceKind::Ending)),
            ("77", Some(PieceKind::Repeat)),
            ("777777", Some(PieceKind::Repeat)),
            ("1234", Some(PieceKind::Sequence)),
            ("4321", Some(PieceKind::Sequence)),
            ("7890", Some(PieceKind::Sequence)),
            ("2468", Some(PieceKind::Sequence)),
            ("2016", Some(PieceKind::Year)),
            ("1929", Some(PieceKind::Ending)),
            ("1405", Some(PieceKind::Date)),
            ("0514", Some(PieceKind::Date)),
            ("140516", Some(PieceKind::Date)),
            ("14052016", Some(PieceKind::Date)),
            ("20160514", Some(PieceKind::Date)),
            ("99999", Some(PieceKind::Repeat)),
            ("83926", None),
            ("993299", None),
            ("3rd", Some(PieceKind::Date)),
            ("21st", Some(PieceKind::Date)),
            ("3.5.2014", Some(PieceKind::Date)),
            ("14/05/14", Some(PieceKind::Date)),
            ("2014-05-14", Some(PieceKind::Date)),
            ("14.05/2014", None),
            ("45.67.2014", None),
            ("milo", None),
        ];
        for (text, expected) in expected {
            assert_eq!(kind(text), expected, "{text}");
        }
    }

    #[test]
    fn a_year_with_a_number_behind_it_is_both() {
        let lengths: Vec<usize> = find(&Letters::of("20147"), 0)
            .map(|unit| unit.range.len())
            .collect();
        assert_eq!(lengths, [1, 2, 3, 4]);
    }
}
