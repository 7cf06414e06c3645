//! Every word that is shown passes through here: `Text` and the `Catalog` that says it.
