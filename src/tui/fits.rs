//! Whether everything of a stage is seen at once.

use super::layout::{Drawn, SMALLEST};

/// A stage that needs more room than there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{missing_rows} rows more are needed than {columns} by {rows} cells have")]
pub struct Overflow {
    /// Cells in a row.
    pub columns: u16,
    /// Rows that there are.
    pub rows: u16,
    /// Rows that have to be paged to.
    pub missing_rows: u16,
}

/// What a drawing says about that.
pub(super) fn judge(drawn: &Drawn, columns: u16, rows: u16) -> Result<(), Overflow> {
    let missing_rows = if drawn.too_small {
        SMALLEST.1.saturating_sub(rows).max(1)
    } else {
        drawn.paging.hidden_rows()
    };
    if missing_rows == 0 {
        Ok(())
    } else {
        Err(Overflow {
            columns,
            rows,
            missing_rows,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Depth, Face, Options, ThemeName, samples};
    use crate::words::{Catalog, Text};

    const OPTIONS: Options = Options {
        depth: Depth::True,
        ascii: false,
        theme: ThemeName::Dusk,
        motion: true,
        catalog: Catalog::English,
    };

    #[test]
    fn usual_steps_fit_the_usual_window() {
        for (name, stage) in samples::all() {
            assert_eq!(Face::fits(&stage, 80, 24, OPTIONS), Ok(()), "{name}");
        }
    }

    #[test]
    fn a_wordy_step_does_not_fit_and_says_by_how_much() {
        let mut stage = samples::choose();
        let ask = "Why? ".repeat(500);
        stage.ask = Some(Text::from_data(ask));
        let overflow = Face::fits(&stage, 80, 24, OPTIONS).expect_err("it is too long");
        assert!(overflow.missing_rows > 10, "{overflow}");
        assert_eq!((overflow.columns, overflow.rows), (80, 24));
    }

    #[test]
    fn nothing_fits_a_window_that_is_too_small() {
        assert!(Face::fits(&samples::choose(), 39, 24, OPTIONS).is_err());
        assert!(Face::fits(&samples::choose(), 80, 11, OPTIONS).is_err());
    }
}
