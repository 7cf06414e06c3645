//! Dice while they fall: those of one word large, the words that lie still below.

use ratatui::layout::{Position, Rect};

use super::super::dice::{Form, LARGEST, dice};
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use crate::stage::{Beat, Item, Menu, Reveal};

/// Forms to try, the largest first.
const FORMS: [Form; 4] = [
    Form::Drawn(LARGEST),
    Form::Drawn(2),
    Form::Drawn(1),
    Form::Written,
];

/// Stands where a word is still to fall.
const UNKNOWN: &str = "?";

/// Draws one beat in an area.
pub(super) fn tumble(
    pen: &Pen<'_>,
    screen: &mut Sheet,
    area: Rect,
    menu: &Menu,
    (reveal, index): (&Reveal, usize),
) {
    let Some(beat) = reveal.beats.get(index) else {
        return;
    };
    let words: Vec<&Item> = menu
        .items
        .iter()
        .filter(|item| item.dice.is_some())
        .collect();
    let before = index
        .checked_sub(1)
        .and_then(|index| reveal.beats.get(index));
    let still = |word: &usize| lies_still(beat, *word);
    let landed = (0..words.len())
        .filter(still)
        .find(|word| before.is_some_and(|before| !lies_still(before, *word)));
    let falling = (0..words.len()).find(|word| !still(word));
    let Some(word) = landed.or(falling) else {
        return;
    };
    let Some(faces) = words.get(word).and_then(|item| item.dice) else {
        return;
    };
    let faces = if landed.is_some() {
        faces
    } else {
        spun(faces, index)
    };
    let form = FORMS.into_iter().find(|form| {
        let (columns, rows) = form.size(pen, faces.len());
        form.is_possible(pen) && columns + 2 <= area.width && rows + 6 <= area.height
    });
    let form = form.unwrap_or(Form::Written);
    let (columns, rows) = form.size(pen, faces.len());
    let spare = area.height.saturating_sub(rows + 4);
    let top = area.y + spare / 2;
    let left = area.x + area.width.saturating_sub(columns) / 2;
    let lit = pen.theme.style(Role::Lamp, Surface::Night);
    dice(pen, screen, (left, top), &faces, (form, lit));
    let line = pen.say_on_a_line(&beat.line);
    let y = (top + rows + 1).min(area.bottom().saturating_sub(1));
    let spoken = pen.theme.style(Role::Heading, Surface::Night);
    screen.write_centred(area.x, y, area.width, &line, spoken);
    screen.focus(Rect::new(area.x, y, area.width, 1), Position::new(left, y));
    let known: Vec<String> = (0..words.len())
        .map(|word| match words.get(word) {
            Some(item) if still(&word) => pen.say_on_a_line(&item.label),
            Some(_) | None => UNKNOWN.to_owned(),
        })
        .collect();
    if y + 2 < area.bottom() {
        screen.write_centred(area.x, y + 2, area.width, &known.join("   "), lit);
    }
}

/// Faces that are not yet those that will lie: other ones at every beat.
fn spun(faces: [u8; 4], beat: usize) -> [u8; 4] {
    let mut turned = u8::try_from(beat % 5).unwrap_or_default();
    faces.map(|face| {
        turned = turned % 5 + 1;
        (face.saturating_sub(1) + turned) % 6 + 1
    })
}

/// Whether the dice of a word lie still in a beat.
fn lies_still(beat: &Beat, word: usize) -> bool {
    let mut attacks = beat.attacks.iter();
    attacks.any(|attack| attack.fallen.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn falling_dice_show_other_faces_than_they_will() {
        for beat in 0..20 {
            for face in 1..=6 {
                let faces = spun([face; 4], beat);
                assert!(faces.iter().all(|spun| (1..=6).contains(spun)));
                assert!(!faces.contains(&face), "{beat}: {face} {faces:?}");
            }
        }
    }
}
