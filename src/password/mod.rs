//! Judges passwords; the one place that knows zxcvbn. No threads, no files.
