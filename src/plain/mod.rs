//! The plain face: speaks a `Stage` line by line, without escape codes.
