//! Finds all problems of a course, also by playing it.
