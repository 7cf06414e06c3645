//! Shows that what a photo gives away follows from its tools, and how a `Photo` is played.
