//! `otterlock stats`: the measures of a course or a level, as tables or as JSON.

mod table;

use std::io::{self, Write};

use self::table::{Side, Table};
use crate::check::{ByLooks, LevelMeasures, Looks, Measures, PlaceMeasures, Row, Verdicts};

/// How measures are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people, as tables of at most 100 columns.
    Text,
    /// For programs, as an object with `levels`, `places` and `objectives`.
    Json,
}

/// Said where there are too few items to judge by; the number is [`Looks::FEWEST_ITEMS`].
const NOT_JUDGED: &str = "few";
/// Said where all is within bounds.
const FINE: &str = "fine";

/// Tells all measures. Fails if `out` can't be written to.
pub fn print(measures: &Measures, format: Format, out: &mut impl Write) -> io::Result<()> {
    match format {
        Format::Text => {
            let printed: Vec<String> = tables(measures).iter().map(Table::print).collect();
            write!(out, "{}", printed.join("\n\n"))
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, measures)?;
            writeln!(out)
        }
    }
}

fn tables(measures: &Measures) -> Vec<Table> {
    let levels = measures.levels.as_slice();
    let mut tables = vec![
        reading(levels),
        steps(levels),
        answers(levels),
        aims(levels),
    ];
    tables.push(by_looks(&measures.places));
    tables.push(balance(&measures.places));
    if !measures.objectives.is_empty() {
        tables.push(coverage(measures));
    }
    tables
}

fn reading(levels: &[LevelMeasures]) -> Table {
    let mut table = Table::new(
        "Reading",
        "Words that a child may read in play, on whatever way; with brief forms where there are any; and the \
         school grade at which they are read (Flesch and Kincaid).",
        &[
            ("level", Side::Left),
            ("minutes", Side::Right),
            ("words", Side::Right),
            ("brief", Side::Right),
            ("grade", Side::Right),
            ("title", Side::Left),
        ],
    );
    for level in levels {
        table.row(vec![
            level.id.to_string(),
            level.minutes.to_string(),
            level.words.to_string(),
            level.words_with_brief.to_string(),
            format!("{:.1}", level.grade),
            level.title.clone(),
        ]);
    }
    table
}

fn steps(levels: &[LevelMeasures]) -> Table {
    let mut table = Table::new(
        "Rows of steps",
        Row::LEGEND,
        &[
            ("level", Side::Left),
            ("doing", Side::Left),
            ("with speeches", Side::Left),
        ],
    );
    for level in levels {
        let cells = [level.id.to_string(), level.row.doing(), level.row.letters()];
        table.row(cells.to_vec());
    }
    table
}

fn answers(levels: &[LevelMeasures]) -> Table {
    let mut table = Table::new(
        "Answers",
        "Decisions, cards and gaps; of a hundred of their options, how many are of each verdict (riddles left \
         out); and the Oops cards, with the secret ones among them.",
        &[
            ("level", Side::Left),
            ("items", Side::Right),
            ("safe", Side::Right),
            ("also fine", Side::Right),
            ("risky", Side::Right),
            ("too careful", Side::Right),
            ("cards", Side::Right),
            ("secret", Side::Right),
        ],
    );
    for level in levels {
        let mut cells = vec![level.id.to_string(), level.items.to_string()];
        cells.extend(shares(level.verdicts));
        cells.push((level.open_cards + level.secret_cards).to_string());
        cells.push(level.secret_cards.to_string());
        table.row(cells);
    }
    table
}

fn shares(verdicts: Verdicts) -> [String; 4] {
    let Verdicts {
        safe,
        also_fine,
        risky,
        too_careful,
    } = verdicts;
    [safe, also_fine, risky, too_careful].map(|count| verdicts.share(count).to_string())
}

fn aims(levels: &[LevelMeasures]) -> Table {
    let columns = [("level", Side::Left), ("objectives", Side::Left)];
    let mut table = Table::new("What levels teach", "", &columns);
    for level in levels {
        table.row(vec![level.id.to_string(), level.objectives.join(", ")]);
    }
    table
}

fn by_looks(places: &[PlaceMeasures]) -> Table {
    let mut columns = vec![
        ("place", Side::Left),
        ("items", Side::Right),
        ("chance", Side::Right),
    ];
    columns.extend(ByLooks::ALL.map(|player| (player.word(), Side::Right)));
    columns.push(("judged", Side::Left));
    let mut table = Table::new(
        "Players who never read",
        "Right answers of a hundred for whoever always takes the longest option, the first, the last or the \
         most careful, and how far that is from chance: more than ten points are too many. Under 40 items \
         that says little and is not judged.",
        &columns,
    );
    for place in places {
        let looks = &place.looks;
        let mut cells = vec![
            place.id.clone(),
            looks.items.to_string(),
            looks.chance.to_string(),
        ];
        cells.extend(looks.players().map(|(_, points)| {
            let apart = points - looks.chance;
            format!("{points} {}", apart.signed())
        }));
        cells.push(judgement(looks));
        table.row(cells);
    }
    table
}

fn judgement(looks: &Looks) -> String {
    let found: Vec<&str> = looks.too_far().map(|(player, _)| player.word()).collect();
    if !looks.can_be_judged() {
        NOT_JUDGED.to_owned()
    } else if found.is_empty() {
        FINE.to_owned()
    } else {
        found.join(" ")
    }
}

fn balance(places: &[PlaceMeasures]) -> Table {
    let mut table = Table::new(
        "Verdicts by place",
        "Of a hundred options, riddles left out. From 40 items on, at least 8 are risky and at least 8 too \
         careful.",
        &[
            ("place", Side::Left),
            ("levels", Side::Right),
            ("options", Side::Right),
            ("safe", Side::Right),
            ("also fine", Side::Right),
            ("risky", Side::Right),
            ("too careful", Side::Right),
            ("title", Side::Left),
        ],
    );
    for place in places {
        let mut cells = vec![
            place.id.clone(),
            place.levels.to_string(),
            place.verdicts.total().to_string(),
        ];
        cells.extend(shares(place.verdicts));
        cells.push(place.title.clone());
        table.row(cells);
    }
    table
}

fn coverage(measures: &Measures) -> Table {
    let mut table = Table::new(
        "Objectives",
        "How many levels teach each, and in how many of them it is explained back.",
        &[
            ("objective", Side::Left),
            ("taught", Side::Right),
            ("explained", Side::Right),
            ("in a child's words", Side::Left),
        ],
    );
    for objective in &measures.objectives {
        table.row(vec![
            objective.id.clone(),
            objective.levels.len().to_string(),
            objective.explained_in.len().to_string(),
            objective.i_can.clone(),
        ]);
    }
    table
}
