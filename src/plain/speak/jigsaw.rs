//! Says a jigsaw: what it would answer, which pieces are out, and how many are kept back.

use super::{Line, Voice};
use crate::plain::words;
use crate::stage::{Jigsaw, Stage};
use crate::words::Text;

/// The question, and behind it how it stands: only that changes.
pub(super) fn jigsaw(stage: &Stage, voice: &Voice) -> Vec<Line> {
    stage.jigsaw.as_ref().map_or_else(Vec::new, |jigsaw| {
        let mut lines = voice.sentence(&jigsaw.ask);
        lines.extend(voice.sentence(&state(jigsaw, voice)));
        lines
    })
}

fn state(jigsaw: &Jigsaw, voice: &Voice) -> Text {
    let texts = jigsaw.pieces.iter().filter_map(|piece| piece.text.as_ref());
    let out: Vec<Text> = texts.cloned().collect();
    let kept_back = jigsaw.pieces.len() - out.len();
    let kept_back = words::kept_back(kept_back as u64);
    let Some(list) = words::list(out) else {
        return kept_back;
    };
    match &jigsaw.joined {
        Some(joined) => words::pair(words::ALL_PIECES_OUT, voice.whole(joined.clone())),
        None => words::pair(words::PIECES_OUT.with("pieces", list), kept_back),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stage::{JigsawPiece, Layout};
    use crate::words::Catalog;

    fn said(texts: [Option<&'static str>; 3]) -> Vec<String> {
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        let is_whole = texts.iter().all(Option::is_some);
        let pieces = texts.map(|text| JigsawPiece {
            text: text.map(Text::new),
        });
        let mut stage = Stage::new(1, Layout::Photo);
        stage.jigsaw = Some(Jigsaw {
            ask: Text::new("Where is Juno?"),
            pieces: pieces.into(),
            joined: is_whole.then(|| Text::new("Juno is at the pool.")),
        });
        let lines = jigsaw(&stage, &voice).into_iter();
        lines.map(|line| line.words).collect()
    }

    #[test]
    fn a_jigsaw_is_said_with_what_is_out_and_how_many_are_kept_back() {
        assert_eq!(
            said([None; 3]),
            ["Where is Juno?", "3 pieces are kept back."]
        );
        assert_eq!(
            said([Some("On Tuesdays"), None, None])[1],
            "Pieces that are out: On Tuesdays. 2 pieces are kept back."
        );
        assert_eq!(
            said([Some("On Tuesdays"), None, Some("At four")])[1],
            "Pieces that are out: On Tuesdays, At four. 1 piece is kept back."
        );
        assert_eq!(
            said([Some("On Tuesdays"), Some("At the pool"), Some("At four")])[1],
            "All pieces are out. Juno is at the pool."
        );
    }

    #[test]
    fn without_a_jigsaw_nothing_is_said() {
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        assert!(jigsaw(&Stage::new(1, Layout::Photo), &voice).is_empty());
    }
}
