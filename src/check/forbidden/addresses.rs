//! Finds names of places in the internet, and e-mail addresses.

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

pub(super) fn real_domain(text: &str) -> Option<&str> {
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

pub(super) fn email_address(text: &str) -> Option<&str> {
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

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in ".{0,60}|[a-z@.:/]{0,30}") {
            for found in [real_domain(&text), email_address(&text)].into_iter().flatten() {
                prop_assert!(text.contains(found));
            }
        }
    }
}
