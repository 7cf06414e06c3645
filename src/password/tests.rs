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
            0,
            "olivia7 roblox gryffindor charizard skibiditoilet ilovemydog password1! Password123!",
        ),
        (1, "Bella2014 14052015 liam2016 kX9#qT purplesocks"),
        (1, "roblox123 Buddy!2017 TaylorSwift13 ilovemydogrex"),
        (2, "kX9#qT2v"),
        (3, "kX9#qT2vLm"),
        (
            4,
            "purple-socks-dance cactus-sofa-trombone kX9#qT2vLm4wZs8!",
        ),
    ];
    for (score, passwords) in expected {
        for password in passwords.split(' ') {
            assert_eq!(judged(password, &[]).score(), score, "{password}");
        }
    }
    for phrase in ["soggy pancake robot", "gloomy trombone cactus walrus"] {
        assert_eq!(judged(phrase, &[]).score(), 4, "{phrase}");
    }
}

#[test]
fn what_zxcvbn_praises_and_children_type_is_lowered_with_a_reason() {
    let expected = [
        ("mylittlepony", Rule::Favourites),
        ("TaylorSwift13", Rule::Favourites),
        ("roblox minecraft fortnite", Rule::Favourites),
        ("zainab and kwame", Rule::Names),
        ("ilovemydogrex", Rule::Phrases),
        ("happybirthdaytoyou", Rule::Phrases),
        ("roses are red violets are blue", Rule::Phrases),
        ("twinkle twinkle little star", Rule::Phrases),
        ("to be or not to be", Rule::Phrases),
        ("correct horse battery staple", Rule::Phrases),
        ("the big cow can jump", Rule::Words),
        ("14.may.2015", Rule::Patterns),
        ("wobbleduck wobbleduck", Rule::Repeats),
    ];
    for (password, rule) in expected {
        let strength = judged(password, &[]);
        assert!(strength.score() <= 2, "{password}: {strength:?}");
        assert!(strength.zxcvbn_score() >= 3, "{password}");
        assert_eq!(strength.lowered_by(), Some(rule), "{password}");
    }
    let repeated = judged("wobbleduckwobbleduck1wobbleduckwobbleduck", &[]);
    assert_eq!(repeated.lowered_by(), Some(Rule::Repeats), "{repeated:?}");
    let bubbles = judged("bubblestrombone", &["Bubbles"]);
    assert_eq!(bubbles.lowered_by(), Some(Rule::KnownFact));
}

#[test]
fn a_phrase_of_our_own_dice_list_is_worth_what_the_list_allows() {
    for (phrase, score) in [
        ("banana wombat trumpet", 3),
        ("banana-wombat-trumpet-noodle", 4),
        ("Banana Wombat Trumpet Noodle", 4),
    ] {
        let strength = judged(phrase, &[]);
        assert_eq!(strength.score(), score, "{phrase}");
        let words = strength.pieces().iter();
        let words = words
            .filter(|piece| piece.kind == PieceKind::DiceWord)
            .count();
        assert_eq!(words, phrase.split([' ', '-']).count());
    }
    let three = judged("banana wombat trumpet", &[]);
    assert_eq!(three.lowered_by(), Some(Rule::DiceList));
    assert_eq!(three.advice(), Advice::DiceWords);
    assert!((three.guesses_log10() - 3.0 * 1_296_f64.log10()).abs() < 1e-9);
}

#[test]
fn under_fifteen_characters_there_is_no_best_score() {
    let short = judged("kX9#qT2vLm4wZs", &[]);
    assert_eq!((short.score(), short.zxcvbn_score()), (3, 4));
    assert_eq!(short.lowered_by(), Some(Rule::Length));
    assert_eq!(short.advice(), Advice::AlmostLong);
    assert_eq!(judged("kX9#qT2vLm4wZs8", &[]).score(), 4);
    // Eight characters, each a word or a syllable, are sixteen cells.
    assert_eq!(judged("雨伞乌龟发票闪电豆腐", &[]).lowered_by(), None);
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
        Backwards, Date, Favourite, Keyboard, Name, Pet, Phrase, Random, Repeat, Sequence, Swapped,
        TopList, Word, Year,
    };
    assert_eq!(kinds("minecraft", &[]), [TopList]);
    assert_eq!(kinds("encyclopedia", &[]), [Word]);
    assert_eq!(kinds("skibiditoilet", &[]), [Favourite]);
    assert_eq!(kinds("Kwame2014", &[]), [Name, Year]);
    assert_eq!(kinds("tiddles", &[]), [Pet]);
    assert_eq!(kinds("happybirthdaytoyou", &[]), [Phrase]);
    assert_eq!(kinds("m1n3cr4ft", &[]), [Swapped]);
    assert_eq!(kinds("drowssap", &[]), [Backwards]);
    assert_eq!(kinds("qwertzuiop", &[]), [Keyboard]);
    assert_eq!(kinds("lollollollol", &[]), [Word, Repeat]);
    assert_eq!(kinds("pqrstuvw", &[]), [Sequence]);
    assert_eq!(kinds("14052015", &[]), [Date]);
    assert_eq!(kinds("2014", &[]), [Year]);
    assert_eq!(kinds("kX9#qT2v", &[]), [Random]);
}

#[test]
fn a_sign_at_the_end_is_stuck_on_even_where_it_looks_like_a_letter() {
    assert_eq!(
        kinds("password1!", &[]),
        [PieceKind::TopList, PieceKind::Ending]
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
        "soggy.pancake,robot wobble-encyclopedia",
    ] {
        let (gaps, words): (Vec<_>, Vec<_>) = split(phrase, &[])
            .into_iter()
            .partition(|(_, kind)| *kind == PieceKind::Gap);
        let expected: Vec<&str> = phrase.split([' ', '-', '_', '.', ',']).collect();
        let found: Vec<&str> = words.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(found, expected);
        assert!(words.iter().all(|(_, kind)| kind.is_wordy()));
        assert_eq!(gaps.len(), words.len() - 1);
    }
}

#[test]
fn bits_of_two_letters_between_gaps_are_no_words() {
    assert!(
        kinds("xb-zq-hv-vx", &[])
            .iter()
            .all(|kind| matches!(kind, PieceKind::Random | PieceKind::Gap))
    );
}

#[test]
fn advice_fits_what_children_type() {
    let expected = [
        ("pip", Advice::KnownFact),
        ("unicorn", Advice::TopList),
        ("encyclopedia", Advice::OneWord),
        ("trombone", Advice::Favourite),
        ("banana wombat trumpet", Advice::DiceWords),
        ("tiddles", Advice::Pet),
        ("elsaolaf", Advice::Favourites),
        ("onceuponatime", Advice::Favourite),
        ("happybirthdaytoyou", Advice::Phrase),
        ("7391", Advice::Numbers),
        ("purplesocks", Advice::FewWords),
        ("olivia", Advice::Name),
        ("Bella2014", Advice::YearAdded),
        ("password1!", Advice::BitAdded),
        ("m1n3cr4ft", Advice::Swapped),
        ("drowssap", Advice::Backwards),
        ("qwertzuio", Advice::Keyboard),
        ("lollollollol", Advice::Repeat),
        ("pqrstuvw", Advice::Sequence),
        ("14052015", Advice::Date),
        ("kX9#qT", Advice::TooShort),
        ("kX9#qT2vLm", Advice::AlmostThere),
        ("soggy pancake robot", Advice::StrongWords),
        ("soggy pancake trumpet noodle", Advice::StrongDice),
        ("kX9#qT2vLm4wZs8!", Advice::Strong),
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
}
