//! What is known about a character is found in passwords, in whatever shape.

use super::*;

#[test]
fn a_known_fact_is_found_inside_in_any_shape() {
    let expected = [
        ("Bubbles", "Bubbles"),
        ("bubbles2016", "bubbles"),
        ("xx-BUBBLES-7", "BUBBLES"),
        ("8u88l3s", "8u88l3s"),
        ("selbbub", "selbbub"),
    ];
    for (password, fact) in expected {
        let facts = split(password, &["Bubbles"])
            .into_iter()
            .filter(|(_, kind)| *kind == PieceKind::KnownFact)
            .map(|(text, _)| text);
        assert_eq!(facts.collect::<Vec<String>>(), [fact], "{password}");
        assert!(judged(password, &["Bubbles"]).uses_known());
        assert!(!judged(password, &[]).uses_known());
    }
}

#[test]
fn a_known_year_is_a_fact_and_not_a_year() {
    for _ in 0..8 {
        assert_eq!(
            kinds("bubbles2016", &["bubbles", "2016"]),
            [PieceKind::KnownFact, PieceKind::KnownFact]
        );
    }
    assert_eq!(
        kinds("bubbles2016", &["bubbles"]),
        [PieceKind::KnownFact, PieceKind::Year]
    );
}

#[test]
fn parts_plurals_and_joined_forms_of_a_fact_count() {
    for password in ["toast", "Streets", "toaststreet", "toast street"] {
        assert_eq!(
            kinds(password, &["Toast Street"]),
            [PieceKind::KnownFact],
            "{password}"
        );
    }
}

#[test]
fn facts_are_found_where_zxcvbn_can_no_longer_count() {
    assert_eq!(
        split("qzkvjwxhMiloqgzvkxjwqhmiloqv", &["milo"]),
        [
            ("qzkvjwxh".to_owned(), PieceKind::Random),
            ("Milo".to_owned(), PieceKind::KnownFact),
            ("qgzvkxjwqh".to_owned(), PieceKind::Random),
            ("milo".to_owned(), PieceKind::KnownFact),
            ("qv".to_owned(), PieceKind::Random),
        ]
    );
}

#[test]
fn a_known_fact_lowers_the_score() {
    let expected = [
        ("toffeewobble", "Toffee Wobble"),
        ("charizard99", "charizard"),
        ("mrsnoodlepants", "Noodlepants"),
    ];
    for (password, fact) in expected {
        let without = judged(password, &[]).score();
        let with = judged(password, &[fact]).score();
        assert!(with < without, "{password}: {with} < {without}");
    }
}

#[test]
fn a_sign_before_a_fact_does_not_hide_it() {
    let strength = strength(&Secret::from_typed("!milo77"), &["Milo".to_owned()]);
    assert!(strength.uses_known(), "{strength:?}");
    assert_eq!(strength.pieces()[0].range, 0..1);
    assert_eq!(strength.pieces()[1].range, 1..5);
}
