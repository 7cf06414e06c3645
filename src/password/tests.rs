//! Passwords in, judgements out. Guesses vary from call to call, so scores, kinds and what
//! always holds are tested, never guesses.

use super::*;

pub(super) mod always;
mod facts;

fn judged(text: &str, known: &[&str]) -> Strength {
    let known: Vec<String> = known.iter().map(|fact| (*fact).to_owned()).collect();
    strength(&Secret::from_typed(text), &known)
}

/// The pieces of a password as text and kind.
fn split(text: &str, known: &[&str]) -> Vec<(String, PieceKind)> {
    let characters: Vec<char> = text.chars().collect();
    let judged = judged(text, known);
    let piece = |piece: &Piece| (characters[piece.range.clone()].iter().collect(), piece.kind);
    judged.pieces().iter().map(piece).collect()
}

fn kinds(text: &str, known: &[&str]) -> Vec<PieceKind> {
    split(text, known)
        .into_iter()
        .map(|(_, kind)| kind)
        .collect()
}

#[test]
fn measured_passwords_keep_their_scores() {
    let expected = [
        (
            0,
            "123456 password qwertyuiop minecraft fluffy unicorn pokemon monkey dragon",
        ),
        (
            0,
            "p4ssw0rd P@ssw0rd dr4g0n password1 aaaaaaaaaaaaaaaaaaaa drowssap",
        ),
        (
            0,
            "cheesecheese 67676767 1234 qazwsx 1qaz2wsx asdfghjkl zxcvbnm",
        ),
        (
            1,
            "m1n3cr4ft password1! Password123! Dragon1! lollollollol fluffy2015 Bella2014",
        ),
        (1, "olivia7 14052015 liam2016 kX9#qT purplesocks"),
        (2, "kX9#qT2v"),
        (3, "kX9#qT2vLm"),
        (4, "purple-socks-dance cactus-sofa-trombone"),
    ];
    for (score, passwords) in expected {
        for password in passwords.split(' ') {
            assert_eq!(judged(password, &[]).score(), score, "{password}");
        }
    }
    for phrase in ["soggy pancake robot", "banana wombat trumpet"] {
        assert_eq!(judged(phrase, &[]).score(), 4, "{phrase}");
    }
}

#[test]
fn an_empty_field_has_no_pieces() {
    let strength = judged("", &["milo"]);
    assert_eq!(strength.score(), 0);
    assert_eq!(strength.pieces(), []);
    assert_eq!(strength.advice(), Advice::Empty);
    assert!(strength.guesses_log10().abs() < f64::EPSILON);
}

#[test]
fn each_kind_of_piece_is_told_apart() {
    use PieceKind::{
        Backwards, Date, Keyboard, Name, Random, Repeat, Sequence, Swapped, TopList, Word, Year,
    };
    assert_eq!(kinds("minecraft", &[]), [TopList]);
    assert_eq!(
        kinds("trombone", &[]),
        [Word],
        "far down the list of leaked passwords"
    );
    assert_eq!(kinds("encyclopedia", &[]), [Word]);
    assert_eq!(kinds("Bella2014", &[]), [Name, Year]);
    assert_eq!(kinds("tomsmith", &[]), [Name, Name]);
    assert_eq!(kinds("m1n3cr4ft", &[]), [Swapped]);
    assert_eq!(kinds("drowssap", &[]), [Backwards]);
    assert_eq!(kinds("zsedcvgy", &[]), [Keyboard]);
    assert_eq!(kinds("lollollollol", &[]), [Repeat]);
    assert_eq!(kinds("pqrstuvw", &[]), [Sequence]);
    assert_eq!(kinds("14052015", &[]), [Date]);
    assert_eq!(kinds("2014", &[]), [Year]);
    assert_eq!(kinds("kX9#qT2v", &[]), [Random]);
}

#[test]
fn a_single_sign_is_random_even_where_it_looks_like_a_letter() {
    assert_eq!(
        kinds("password1!", &[]),
        [PieceKind::TopList, PieceKind::Random]
    );
}

#[test]
fn a_word_that_reads_the_same_both_ways_is_not_backwards() {
    for _ in 0..8 {
        assert_eq!(kinds("anna2014", &[]), [PieceKind::Name, PieceKind::Year]);
    }
}

#[test]
fn pieces_are_counted_in_characters() {
    let expected = [
        ("🦦🦦ü".to_owned(), PieceKind::Random),
        ("minecraft".to_owned(), PieceKind::TopList),
    ];
    let found = split("🦦🦦üminecraft", &[]);
    assert_eq!(found.last(), expected.last());
    let start: String = found[..found.len() - 1]
        .iter()
        .map(|(text, _)| text.as_str())
        .collect();
    assert_eq!(start, "🦦🦦ü");
}

#[test]
fn a_letter_that_is_longer_in_lower_case_moves_nothing() {
    let fact = |text: &str, kind| (text.to_owned(), kind);
    assert_eq!(
        split("İ9milo", &["Milo"]),
        [
            fact("İ9", PieceKind::Random),
            fact("milo", PieceKind::KnownFact)
        ]
    );
    assert_eq!(kinds("İpek", &["İpek"]), [PieceKind::KnownFact]);
    assert_eq!(
        ('\0'..=char::MAX)
            .filter(|character| character.to_lowercase().count() > 1)
            .collect::<String>(),
        "İ"
    );
}

#[test]
fn words_between_gaps_are_named_where_zxcvbn_sees_nothing_in_them() {
    for phrase in [
        "soggy pancake robot",
        "cactus-sofa_trombone",
        "soggy.pancake,robot wobble-trombone",
    ] {
        let (gaps, words): (Vec<_>, Vec<_>) = split(phrase, &[])
            .into_iter()
            .partition(|(text, _)| text.chars().count() == 1);
        let expected: Vec<(String, PieceKind)> = phrase
            .split([' ', '-', '_', '.', ','])
            .map(|word| (word.to_owned(), PieceKind::Word))
            .collect();
        assert_eq!(words, expected);
        assert_eq!(gaps.len(), words.len() - 1);
        assert!(gaps.iter().all(|(_, kind)| *kind == PieceKind::Gap));
    }
}

#[test]
fn bits_of_two_letters_between_gaps_are_no_words() {
    assert!(
        kinds("is-zq-he-vx", &[])
            .iter()
            .all(|kind| matches!(kind, PieceKind::Random | PieceKind::Gap))
    );
}

#[test]
fn advice_fits_what_children_type() {
    let expected = [
        ("pip", Advice::KnownFact),
        ("unicorn", Advice::TopList),
        ("trombone", Advice::OneWord),
        ("purplesocks", Advice::FewWords),
        ("olivia", Advice::Name),
        ("Bella2014", Advice::YearAdded),
        ("password1!", Advice::BitAdded),
        ("m1n3cr4ft", Advice::Swapped),
        ("drowssap", Advice::Backwards),
        ("zsedcvgy", Advice::Keyboard),
        ("lollollollol", Advice::Repeat),
        ("pqrstuvw", Advice::Sequence),
        ("14052015", Advice::Date),
        ("kX9#qT", Advice::TooShort),
        ("kX9#qT2vLm", Advice::AlmostThere),
        ("soggy pancake robot", Advice::Strong),
    ];
    for (password, advice) in expected {
        assert_eq!(judged(password, &["Pip"]).advice(), advice, "{password}");
    }
}

#[test]
fn guessatron_opens_weak_passwords_and_gives_up_on_strong_ones() {
    for (password, opens) in [
        ("minecraft", true),
        ("olivia7", true),
        ("kX9#qT2vLm", true),
        ("soggy pancake robot", false),
    ] {
        let opened = matches!(judged(password, &[]).plan().outcome, Outcome::Opened { .. });
        assert_eq!(opened, opens, "{password}");
    }
    let plan = judged("soggy pancake robot", &[]).plan();
    let recognised: usize = plan
        .attempts
        .iter()
        .map(|attempt| attempt.recognised.len())
        .sum();
    assert!(recognised >= 2);
}

#[test]
fn warming_up_changes_no_judgement() {
    warm();
    assert_eq!(judged("minecraft", &[]).score(), 0);
}

#[test]
fn the_densest_text_of_a_full_field_is_judged() {
    let dense: String = "4@8({[<369&#!1|/0$57+%2"
        .chars()
        .cycle()
        .take(LONGEST)
        .collect();
    assert_eq!(judged(&dense, &[]).score(), 4);
    let pairs: String = ('a'..='z').chain('A'..='F').flat_map(|c| [c, c]).collect();
    assert_eq!(pairs.chars().count(), LONGEST);
    assert_eq!(judged(&pairs, &[]).score(), 4);
}
