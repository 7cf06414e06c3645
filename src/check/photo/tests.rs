//! Holds every photo of the course to an oracle that is written straight from the definition.
