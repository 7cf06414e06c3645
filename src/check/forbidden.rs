//! What must not stand in a level: real places of the internet, addresses, phone numbers, and
//! requests for anything real about the player.
//!
//! Patterns are kept narrow, since a check that cries wolf is switched off. Notes for grown-ups
//! are not looked at: they may name sources and help lines.

use super::findings::Findings;
use super::kinds::{ASKS_FOR_REAL_DATA, EMAIL_ADDRESS, Kind, PHONE_NUMBER, REAL_DOMAIN};
use super::sentences::sentences;
use super::texts::{Part, Told, texts};

pub(super) fn look(findings: &mut Findings<'_>) {
    for told in texts(findings.level()) {
        text(findings, &told, &told.path, told.text.source());
        if let Some((path, brief)) = &told.brief {
            text(findings, &told, path, brief.source());
        }
    }
}

fn text(findings: &mut Findings<'_>, told: &Told<'_>, path: &str, source: &str) {
    let mut report = |kind: &Kind, name: &str, found: Option<&str>| {
        if let Some(found) = found {
            findings.report(kind, path, format!("{name}: \"{found}\"."));
        }
    };
    report(
        &EMAIL_ADDRESS,
        "This is an e-mail address",
        email_address(source),
    );
    report(
        &REAL_DOMAIN,
        "This can be a real place in the internet",
        real_domain(source),
    );
    report(
        &PHONE_NUMBER,
        "This looks like a phone number",
        phone_number(source),
    );
    if is_trusted(told) {
        let unquoted = without_quotes(source);
        let asked = request(&unquoted);
        report(
            &ASKS_FOR_REAL_DATA,
            "The player is asked for something real",
            asked,
        );
    }
}

/// Endings of names in the internet that levels could well use. Those that are English words
/// too ("in", "it", "me") are left out: a missing blank after a full stop looks like them.
const ENDINGS: &[&str] = &[
    "ai", "app", "au", "biz", "ca", "ch", "club", "co", "com", "de", "dev", "edu", "es", "eu",
    "fr", "fun", "gg", "gov", "ie", "info", "io", "jp", "kids", "net", "nl", "nz", "online", "org",
    "ru", "school", "shop", "site", "store", "tv", "uk", "us", "wiki", "world", "xyz", "zone",
];

/// Endings that nobody can ever own (RFC 2606).
const RESERVED: [&str; 4] = ["example", "invalid", "localhost", "test"];

/// Pieces of text that could be addresses: runs without blanks, quotes and brackets.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| sign.is_whitespace() || "\"'“”‘’()[]<>,;".contains(sign))
        .map(|piece| piece.trim_end_matches(['.', '!', '?', ':', '…']))
        .filter(|piece| piece.contains('.'))
}

fn real_domain(text: &str) -> Option<&str> {
    pieces(text)
        .filter(|piece| !piece.contains('@'))
        .find(|piece| is_real(piece))
}

/// Whether a piece names a place in the internet that can be real.
fn is_real(piece: &str) -> bool {
    let (scheme, rest) = piece.split_once("://").unwrap_or(("", piece));
    let host = rest.split(['/', ':', '?', '#']).next().unwrap_or_default();
    let labels: Vec<String> = host.split('.').map(str::to_lowercase).collect();
    let is_label = |label: &String| {
        !label.is_empty()
            && label
                .chars()
                .all(|sign| sign.is_alphanumeric() || sign == '-')
    };
    let [first, .., last] = labels.as_slice() else {
        return false;
    };
    if !labels.iter().all(is_label) || RESERVED.contains(&last.as_str()) {
        return false;
    }
    !scheme.is_empty() || first == "www" || ENDINGS.contains(&last.as_str())
}

fn email_address(text: &str) -> Option<&str> {
    pieces(text).find(|piece| {
        piece.split_once('@').is_some_and(|(name, host)| {
            let host: Vec<&str> = host.split('.').collect();
            !name.is_empty()
                && host.len() > 1
                && host.iter().all(|label| {
                    !label.is_empty()
                        && label
                            .chars()
                            .all(|sign| sign.is_alphanumeric() || sign == '-')
                })
        })
    })
}

/// The fewest digits of a phone number.
const FEWEST_DIGITS: usize = 7;

/// A run of digits with the signs that stand in phone numbers, long enough to be one.
fn phone_number(text: &str) -> Option<&str> {
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

/// Those whose word a child takes for the game's own.
const TRUSTED: [&str; 3] = ["auntie-bo", "grandad-toad", "pip"];

/// Whether a text is said to the player by the narrator or by somebody whom the player trusts.
/// Others, and everything in quote marks, may be tricks: they are what a level is about.
fn is_trusted(told: &Told<'_>) -> bool {
    match told.part {
        Part::Speech | Part::Ask => told.by.is_none_or(|by| TRUSTED.contains(&by)),
        Part::Title
        | Part::Label
        | Part::Because
        | Part::Hint
        | Part::Oops
        | Part::Meaning
        | Part::Talk => false,
    }
}

/// The text without what stands in quote marks. An apostrophe opens nothing, since a letter
/// stands before it.
fn without_quotes(text: &str) -> String {
    let mut left = String::new();
    let mut closing = None;
    let mut before = ' ';
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let next_is_letter = signs.peek().is_some_and(|next| next.is_alphanumeric());
        match closing {
            Some(expected) => {
                if sign == expected && !(sign == '\'' && next_is_letter) {
                    closing = None;
                }
            }
            None => {
                closing = match sign {
                    '“' => Some('”'),
                    '‘' => Some('’'),
                    '"' => Some('"'),
                    '\'' if !before.is_alphanumeric() => Some('\''),
                    _ => None,
                };
                if closing.is_none() {
                    left.push(sign);
                }
            }
        }
        before = sign;
    }
    left
}

/// Ways to ask. They count only where something real follows in the same sentence.
const ASKING: &[&str] = &[
    "what is", "what's", "tell me", "tell us", "tell pip", "type", "enter", "write", "give me",
    "give us", "send", "show me", "show us", "share", "upload", "say", "i need", "we need",
];

/// What the game never asks for.
const REAL_THINGS: &[&str] = &[
    "your real name",
    "your full name",
    "your own name",
    "your name",
    "your surname",
    "your last name",
    "your password",
    "your own password",
    "your real password",
    "your school",
    "your teacher's name",
    "your address",
    "your home address",
    "your street",
    "your phone number",
    "your e-mail",
    "your email",
    "your birthday",
    "your photo",
    "your picture",
    "a photo of you",
    "a picture of you",
    "where you live",
];

/// Questions that ask for something real by themselves.
const QUESTIONS: &[&str] = &[
    "where do you live",
    "what street do you live",
    "which school do you",
    "what school do you",
    "where do you go to school",
    "when is your birthday",
    "when's your birthday",
];

/// Words that turn a request into advice.
const NEGATIONS: [&str; 7] = [
    "never", "not", "don't", "no", "nobody", "without", "instead",
];

/// The words with which the player is asked for something real.
fn request(text: &str) -> Option<&'static str> {
    sentences(text).into_iter().find_map(|sentence| {
        let words: Vec<String> = sentence
            .split_whitespace()
            .map(|word| {
                let word = word.to_lowercase().replace('’', "'");
                word.trim_matches(|sign: char| !sign.is_alphanumeric())
                    .to_owned()
            })
            .collect();
        if words.iter().any(|word| NEGATIONS.contains(&word.as_str())) {
            return None;
        }
        let sentence = format!(" {} ", words.join(" "));
        let place = |phrase: &str| sentence.find(&format!(" {phrase} "));
        let asked = ASKING.iter().filter_map(|asking| place(asking)).min();
        let question = QUESTIONS.iter().find(|question| place(question).is_some());
        question.copied().or_else(|| {
            let asked = asked?;
            let real = REAL_THINGS
                .iter()
                .find(|thing| place(thing).is_some_and(|at| at > asked));
            real.copied()
        })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn real_places_of_the_internet_are_found() {
        for (text, found) in [
            ("Go to www.toast.com now.", Some("www.toast.com")),
            ("It is on blinkyboo.co.uk!", Some("blinkyboo.co.uk")),
            ("See https://toast.in/free.", Some("https://toast.in/free")),
            ("See (www.otter.me).", Some("www.otter.me")),
            ("FREE-ACORNS.NET is mine", Some("FREE-ACORNS.NET")),
            ("See toast.example or www.toast.test.", None),
            ("I hid it.In the jar.", None),
            ("It costs 3.50 or e.g. 4.", None),
            ("Wait ... com", None),
            ("The file is otter.jpg", None),
            ("a..com", None),
        ] {
            assert_eq!(real_domain(text), found, "{text}");
        }
    }

    #[test]
    fn e_mail_addresses_are_found() {
        for (text, found) in [
            ("Write to pip@toast.example!", Some("pip@toast.example")),
            ("'kai.heron@river.org'", Some("kai.heron@river.org")),
            ("P@ssw0rd is no e-mail", None),
            ("@pip.otter", None),
            ("pip@river. Then", None),
            ("pip@river..org", None),
        ] {
            assert_eq!(email_address(text), found, "{text}");
        }
        assert_eq!(real_domain("pip@toast.com"), None, "told once only");
    }

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

    #[test]
    fn quotes_hold_tricks_and_apostrophes_hold_nothing() {
        for (text, left) in [
            ("It says: 'Tell me!' Odd.", "It says:  Odd."),
            ("It's Kai's, isn't it?", "It's Kai's, isn't it?"),
            ("“Go” and ‘stay’ and \"sit\".", " and  and ."),
            ("He said 'it's mine' twice.", "He said  twice."),
        ] {
            assert_eq!(without_quotes(text), left, "{text}");
        }
    }

    #[test]
    fn requests_for_real_things_are_found_and_advice_is_not() {
        for (text, found) in [
            ("Now tell me your real name.", Some("your real name")),
            ("What's your name?", Some("your name")),
            ("First, type your password!", Some("your password")),
            ("So where do you live?", Some("where do you live")),
            ("Show me a photo of you", Some("a photo of you")),
            ("Never type your real name.", None),
            ("Don't send your photo.", None),
            ("Keep your password safe.", None),
            ("Your password is safe. Now type it.", None),
            ("Your name! Say it twice.", None),
            ("Your school is old, so say hello.", None),
            ("What is your namesake's hat?", None),
            ("Tell me a joke.", None),
        ] {
            assert_eq!(request(text), found, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in ".{0,60}|[0-9 ()+.@w]{0,30}") {
            let _ = (real_domain(&text), email_address(&text), phone_number(&text));
            let _ = request(&without_quotes(&text));
        }
    }
}
