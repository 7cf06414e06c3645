//! Colour arithmetic: contrast, mixing, and the nearest colour that a terminal has.

/// Red, green and blue.
pub(super) type Rgb = [u8; 3];

/// The sixteen colours as xterm sets them out of the box.
pub(super) const SIXTEEN: [Rgb; 16] = [
    [0, 0, 0],
    [205, 0, 0],
    [0, 205, 0],
    [205, 205, 0],
    [0, 0, 238],
    [205, 0, 205],
    [0, 205, 205],
    [229, 229, 229],
    [127, 127, 127],
    [255, 0, 0],
    [0, 255, 0],
    [255, 255, 0],
    [92, 92, 255],
    [255, 0, 255],
    [0, 255, 255],
    [255, 255, 255],
];

/// The levels of each channel in the colour cube of 256-colour terminals.
const CUBE: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// A channel without its gamma, from 0 to 1 (IEC 61966-2-1).
fn linear(channel: u8) -> f32 {
    let share = f32::from(channel) / 255.0;
    if share <= 0.040_45 {
        share / 12.92
    } else {
        ((share + 0.055) / 1.055).powf(2.4)
    }
}

/// Relative luminance as WCAG 2 defines it, from 0 to 1.
#[cfg(test)]
pub(super) fn luminance([red, green, blue]: Rgb) -> f32 {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/// Contrast as WCAG 2 defines it, from 1 to 21.
#[cfg(test)]
pub(super) fn contrast(one: Rgb, other: Rgb) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// A colour between two: all `from` at 0, all `to` at 1.
pub(super) fn mix(from: Rgb, to: Rgb, share: f32) -> Rgb {
    let share = share.clamp(0.0, 1.0);
    let mut mixed = from;
    for (channel, to) in mixed.iter_mut().zip(to) {
        *channel = to_channel(f32::from(*channel) + (f32::from(to) - f32::from(*channel)) * share);
    }
    mixed
}

/// The nearest that a channel can hold.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is clamped to what a channel holds"
)]
pub(super) fn to_channel(value: f32) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

/// Lightness and two colour axes of Oklab (Ottosson 2020), in which equal steps look equal.
pub(super) fn oklab([red, green, blue]: Rgb) -> [f32; 3] {
    let (red, green, blue) = (linear(red), linear(green), linear(blue));
    let long = (0.412_221_46 * red + 0.536_332_55 * green + 0.051_445_995 * blue).cbrt();
    let medium = (0.211_903_5 * red + 0.680_699_5 * green + 0.107_396_96 * blue).cbrt();
    let short = (0.088_302_46 * red + 0.281_718_85 * green + 0.629_978_7 * blue).cbrt();
    [
        0.210_454_26 * long + 0.793_617_8 * medium - 0.004_072_047 * short,
        1.977_998_5 * long - 2.428_592_2 * medium + 0.450_593_7 * short,
        0.025_904_037 * long + 0.782_771_77 * medium - 0.808_675_77 * short,
    ]
}

/// How different two colours look, squared.
pub(super) fn distance(one: Rgb, other: Rgb) -> f32 {
    let (one, other) = (oklab(one), oklab(other));
    one.iter()
        .zip(other)
        .map(|(one, other)| (one - other).powi(2))
        .sum()
}

/// The nearest of the sixteen colours, as its number.
pub(super) fn nearest_of_16(colour: Rgb) -> u8 {
    (0_u8..)
        .zip(SIXTEEN)
        .min_by(|one, other| distance(colour, one.1).total_cmp(&distance(colour, other.1)))
        .map_or(0, |(number, _)| number)
}

/// The nearest of the cube and the greys of 256-colour terminals, as its number. The first
/// sixteen are left out, since everyone sets them to something else.
pub(super) fn nearest_of_256(colour: Rgb) -> u8 {
    let cube = colour.map(cube_level);
    let from_cube = cube.map(|(_, level)| level);
    let [red, green, blue] = cube.map(|(number, _)| number);
    let (grey, from_grey) = nearest_grey(colour);
    if distance(colour, from_grey) < distance(colour, from_cube) {
        grey
    } else {
        16 + 36 * red + 6 * green + blue
    }
}

fn cube_level(channel: u8) -> (u8, u8) {
    (0_u8..)
        .zip(CUBE)
        .min_by_key(|(_, level)| level.abs_diff(channel))
        .unwrap_or((0, 0))
}

fn nearest_grey([red, green, blue]: Rgb) -> (u8, Rgb) {
    let average = u16::from(red) + u16::from(green) + u16::from(blue);
    let step = u8::try_from((average / 3).saturating_sub(3) / 10)
        .unwrap_or(0)
        .min(23);
    (232 + step, [8 + 10 * step; 3])
}

/// The colour of a number of the 256, where everyone agrees on it.
#[cfg(test)]
pub(super) fn of_256(number: u8) -> Rgb {
    match number {
        0..=15 => SIXTEEN[usize::from(number)],
        16..=231 => {
            let cube = number - 16;
            [cube / 36, cube / 6 % 6, cube % 6].map(|level| CUBE[usize::from(level)])
        }
        232..=255 => [8 + 10 * (number - 232); 3],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_and_white_have_the_full_contrast() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 0.01);
        assert!((contrast([80, 90, 100], [80, 90, 100]) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_mix_runs_from_one_colour_to_the_other() {
        assert_eq!(mix([0, 10, 200], [100, 20, 0], 0.0), [0, 10, 200]);
        assert_eq!(mix([0, 10, 200], [100, 20, 0], 1.0), [100, 20, 0]);
        assert_eq!(mix([0, 10, 200], [100, 20, 0], 0.5), [50, 15, 100]);
        assert_eq!(mix([0; 3], [100; 3], 7.0), [100; 3]);
    }

    #[test]
    fn white_has_no_hue_and_full_lightness_in_oklab() {
        let [lightness, green_red, blue_yellow] = oklab([255; 3]);
        assert!((lightness - 1.0).abs() < 0.001);
        assert!(green_red.abs() < 0.001 && blue_yellow.abs() < 0.001);
    }

    #[test]
    fn each_of_the_sixteen_is_nearest_to_itself() {
        for (number, colour) in SIXTEEN.into_iter().enumerate() {
            assert_eq!(usize::from(nearest_of_16(colour)), number);
        }
        assert_eq!(nearest_of_16([250, 240, 90]), 11);
    }

    #[test]
    fn each_colour_of_the_cube_and_each_grey_is_found_again() {
        for number in 16..=255 {
            let colour = of_256(number);
            assert_eq!(of_256(nearest_of_256(colour)), colour, "{number}");
        }
        assert_eq!(nearest_of_256([255, 217, 122]), 222);
    }
}
