//! The one place that writes keepers' files.
