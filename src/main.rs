//! The thin binary: all is in the library.

fn main() {}
