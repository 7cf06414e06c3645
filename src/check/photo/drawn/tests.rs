//! Shows that every tool of every photo of the course changes what is drawn.
