//! Contrast and lightness, measured on the colours of every theme.

use super::super::colour::{SIXTEEN, contrast, luminance, of_256, oklab};
use super::*;

const THEMES: [ThemeName; 3] = [ThemeName::Dusk, ThemeName::Paper, ThemeName::HighContrast];
const COLOURFUL: [Depth; 3] = [Depth::True, Depth::Indexed256, Depth::Sixteen];
const READ: [Role; 7] = [
    Role::Text,
    Role::Quiet,
    Role::Heading,
    Role::Accent,
    Role::Lamp,
    Role::Good,
    Role::NotYet,
];
const SURFACES: [Surface; 5] = [
    Surface::Night,
    Surface::Panel,
    Surface::Raised,
    Surface::Mine,
    Surface::Focus,
];

fn rgb(colour: Option<Color>) -> Rgb {
    match colour.expect("a colour is set") {
        Color::Rgb(red, green, blue) => [red, green, blue],
        Color::Indexed(number) => of_256(number),
        Color::Black => SIXTEEN[0],
        Color::Red => SIXTEEN[1],
        Color::Yellow => SIXTEEN[3],
        Color::Blue => SIXTEEN[4],
        Color::Gray => SIXTEEN[7],
        Color::DarkGray => SIXTEEN[8],
        Color::LightRed => SIXTEEN[9],
        Color::LightGreen => SIXTEEN[10],
        Color::LightYellow => SIXTEEN[11],
        Color::LightMagenta => SIXTEEN[13],
        Color::LightCyan => SIXTEEN[14],
        Color::White => SIXTEEN[15],
        other @ (Color::Reset | Color::Green | Color::Magenta | Color::Cyan | Color::LightBlue) => {
            panic!("no theme uses {other}")
        }
    }
}

fn every_theme() -> impl Iterator<Item = Theme> {
    THEMES
        .into_iter()
        .flat_map(|name| COLOURFUL.map(|depth| Theme { name, depth }))
}

#[test]
fn text_stands_out_from_every_surface() {
    for theme in every_theme() {
        let needed = match theme.name {
            ThemeName::HighContrast => 7.0,
            ThemeName::Dusk | ThemeName::Paper => 4.5,
        };
        for role in READ {
            for surface in SURFACES {
                let style = theme.night(0, 24).patch(theme.style(role, surface));
                let found = contrast(rgb(style.fg), rgb(style.bg));
                assert!(
                    found >= needed,
                    "{theme:?}: {role:?} on {surface:?} has {found:.2}"
                );
            }
            let foot = theme.night(24, 24);
            let found = contrast(rgb(theme.style(role, Surface::Night).fg), rgb(foot.bg));
            assert!(
                found >= needed,
                "{theme:?}: {role:?} at the foot has {found:.2}"
            );
        }
    }
}

#[test]
fn names_of_those_who_talk_can_be_read_and_told_apart() {
    for theme in every_theme() {
        let needed = match theme.name {
            ThemeName::HighContrast => 7.0,
            ThemeName::Dusk | ThemeName::Paper => 4.5,
        };
        for surface in SURFACES {
            let inks = [0, 1, 2, 3, 4, 5].map(|place| {
                let style = theme.night(0, 24).patch(theme.voice(place, surface));
                let found = contrast(rgb(style.fg), rgb(style.bg));
                assert!(
                    found >= needed,
                    "{theme:?}: {place} on {surface:?}: {found:.2}"
                );
                rgb(style.fg)
            });
            if theme.depth == Depth::True && surface != Surface::Focus {
                for (place, ink) in inks.iter().enumerate() {
                    assert!(!inks[place + 1..].contains(ink), "{theme:?}: {place}");
                }
            }
        }
    }
}

#[test]
fn borders_and_the_focus_can_be_seen() {
    for theme in every_theme() {
        for surface in [Surface::Night, Surface::Panel] {
            let border = theme.night(0, 24).patch(theme.style(Role::Border, surface));
            assert!(contrast(rgb(border.fg), rgb(border.bg)) >= 3.0, "{theme:?}");
            let focus = theme.style(Role::Text, Surface::Focus);
            assert!(contrast(rgb(focus.bg), rgb(border.bg)) >= 3.0, "{theme:?}");
        }
    }
}

/// What somebody sees who lacks the green or the red receptors (Viénot 1999, in linear light).
fn seen_without(receptor: &str, colour: Rgb) -> [f32; 3] {
    let [red, green, blue] = colour.map(|channel| (f32::from(channel) / 255.0).powf(2.2));
    let (both, rest) = match receptor {
        "red" => (
            0.112_38 * red + 0.887_62 * green,
            0.004_01 * (red - green) + blue,
        ),
        _ => (
            0.292_75 * red + 0.707_25 * green,
            -0.022_34 * (red - green) + blue,
        ),
    };
    let seen = [both, both, rest.clamp(0.0, 1.0)].map(|light| light.powf(1.0 / 2.2) * 255.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a channel"
    )]
    let seen = seen.map(|channel| channel as u8);
    oklab(seen)
}

#[test]
fn good_and_not_yet_differ_in_lightness_and_for_colour_blind_eyes() {
    for name in THEMES {
        let theme = Theme {
            name,
            depth: Depth::True,
        };
        let (good, not_yet) = (theme.rgb(Role::Good), theme.rgb(Role::NotYet));
        let lightness = (oklab(good)[0] - oklab(not_yet)[0]).abs();
        assert!(lightness >= 0.1, "{name:?}: {lightness}");
        for receptor in ["red", "green"] {
            let (one, other) = (
                seen_without(receptor, good),
                seen_without(receptor, not_yet),
            );
            let apart: f32 = one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum();
            assert!(apart.sqrt() >= 0.1, "{name:?} without {receptor}: {apart}");
        }
    }
}

#[test]
fn without_colours_only_bold_and_reverse_are_used() {
    let theme = Theme {
        name: ThemeName::Dusk,
        depth: Depth::None,
    };
    for surface in SURFACES {
        for role in READ {
            let style = theme.style(role, surface);
            assert_eq!((style.fg, style.bg), (None, None));
            let allowed = Modifier::BOLD | Modifier::REVERSED;
            assert!(allowed.contains(style.add_modifier));
        }
    }
    assert_eq!(theme.colour([1, 2, 3]), Color::Reset);
}

#[test]
fn the_window_grows_warmer_towards_its_foot_where_colours_allow() {
    let dusk = |depth| Theme {
        name: ThemeName::Dusk,
        depth,
    };
    let warm = |theme: Theme, row| luminance(rgb(theme.night(row, 24).bg));
    assert!(warm(dusk(Depth::True), 23) > warm(dusk(Depth::True), 0));
    let flat = dusk(Depth::Indexed256);
    assert_eq!(flat.night(23, 24), flat.night(0, 24));
}
