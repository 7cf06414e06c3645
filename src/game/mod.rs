//! Sessions, screens and progress. No clock, files, terminal, threads, or chance of its own.
