//! How long drawings take: from SVG text to a drawing, and from that to pixels. The title picture
//! counts into the budget of the first frame.

#![expect(clippy::expect_used, reason = "a benchmark that can't run should stop")]

mod support;

use std::hint::black_box;

use criterion::Criterion;
use otterlock::picture::{Drawing, Gallery, Look};
use support::measure;

/// Names and pixels: two to a cell in height.
const SIZES: [(&str, u16, u16); 4] = [
    ("pip", 24, 48),
    ("pip", 64, 128),
    ("village", 80, 40),
    ("title", 80, 48),
];

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    measure(&mut criterion, "picture/gallery", || {
        black_box(Gallery::embedded());
    });
    let gallery = Gallery::embedded();
    for name in ["pip", "village", "title"] {
        let svg = gallery.svg(name).expect("the gallery has it");
        measure(&mut criterion, &format!("picture/parse {name}"), || {
            black_box(Drawing::parse(name, svg).expect("it was looked through"));
        });
    }
    for (name, width, height) in SIZES {
        let drawing = gallery.get(name).expect("the gallery has it");
        let what = format!("picture/draw {name} {width}x{height}");
        measure(&mut criterion, &what, || {
            black_box(drawing.draw(&Look::default(), width, height)).expect("it has a size");
        });
    }
    criterion.final_summary();
}
