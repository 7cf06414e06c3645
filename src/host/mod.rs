//! Owns loop, clock, entropy, store and the scoring worker, and does the effects.
