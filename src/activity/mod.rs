//! One file of pure rules for each kind of step. Never draws.
