//! Shares in points of a hundred, to the tenth that is shown: what is shown is what counts.

use std::fmt;
use std::ops::Sub;

use serde::{Serialize, Serializer};

/// A share, or the difference of two, in tenths of a point of a hundred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Points {
    tenths: i32,
}

impl Points {
    /// Whole points.
    pub(in crate::check) const fn whole(points: i32) -> Self {
        Self {
            tenths: points * 10,
        }
    }

    /// A share from 0 to 1.
    pub(super) fn of_share(share: f64) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a share makes a thousand tenths at most"
        )]
        let tenths = (share * 1000.0).round() as i32;
        Self { tenths }
    }

    /// So many of so many; nothing of nothing is 0.
    pub(super) fn of(some: usize, all: usize) -> Self {
        if all == 0 {
            Self::default()
        } else {
            Self::of_share(ratio(some, all))
        }
    }

    /// How far it is from 0.
    pub(in crate::check) const fn size(self) -> Self {
        Self {
            tenths: self.tenths.abs(),
        }
    }

    /// With its sign, as a difference is shown: `+1.5`.
    pub fn signed(self) -> String {
        let sign = if self.tenths < 0 { '-' } else { '+' };
        format!("{sign}{}", self.size())
    }
}

/// The one over the other.
pub(super) fn ratio(some: usize, all: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "nobody writes 2^52 options")]
    let ratio = some as f64 / all as f64;
    ratio
}

impl Sub for Points {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            tenths: self.tenths - other.tenths,
        }
    }
}

impl fmt::Display for Points {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.tenths < 0 { "-" } else { "" };
        let tenths = self.tenths.abs();
        formatter.pad(&format!("{sign}{}.{}", tenths / 10, tenths % 10))
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.tenths) / 10.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_to_a_tenth_of_a_point() {
        assert_eq!(Points::of(1, 3).to_string(), "33.3");
        assert_eq!(Points::of(2, 3).to_string(), "66.7");
        assert_eq!(Points::of(7, 7), Points::whole(100));
        assert_eq!(Points::of(0, 0), Points::whole(0));
    }

    #[test]
    fn differences_keep_their_sign_and_have_a_size() {
        let less = Points::of(1, 3) - Points::of(1, 2);
        assert_eq!(less.to_string(), "-16.7");
        assert_eq!(less.signed(), "-16.7");
        assert_eq!(less.size().to_string(), "16.7");
        assert_eq!(less.size().signed(), "+16.7");
        let almost = Points::of_share(-0.004);
        assert_eq!(almost.to_string(), "-0.4");
        assert_eq!(Points::default().signed(), "+0.0");
    }

    #[test]
    fn programs_read_a_number() {
        assert_eq!(serde_json::to_string(&Points::of(1, 8)).unwrap(), "12.5");
    }
}
