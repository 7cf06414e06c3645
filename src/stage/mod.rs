//! The narrow waist between rules and faces: data only, no rules, no drawing.
