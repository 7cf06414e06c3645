//! Placeholder
use crate::content::Code;
/// Long text for a code.
pub fn explain(code: &str) -> Option<&'static str> {
    Code::ALL
        .iter()
        .find(|known| known.id() == code)
        .map(|_| "")
}
