//! Reads levels and the course strictly, keeps positions, and says all that is wrong.
