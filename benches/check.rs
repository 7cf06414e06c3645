//! Budget: 10,000 levels checked for structure and words in under 2 s, and linear: ten times the
//! levels take ten times as long.

mod support;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use otterlock::check::structure_and_words;
use otterlock::content::{SourceFile, embedded};

const COUNTS: [usize; 3] = [100, 1_000, 10_000];
const COURSE: &str = "course.ron";

fn main() {
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    let mut group = criterion.benchmark_group("check/structure and words");
    group.sampling_mode(SamplingMode::Flat);
    for count in COUNTS {
        let files = levels(count);
        group.throughput(Throughput::Elements(
            u64::try_from(count).unwrap_or(u64::MAX),
        ));
        group.bench_with_input(
            BenchmarkId::from_parameter(count),
            &files,
            |bencher, files| {
                bencher.iter(|| black_box(structure_and_words(files)));
            },
        );
    }
    group.finish();
    criterion.final_summary();
}

/// A course of that many levels: the levels inside the program, again and again.
fn levels(count: usize) -> Vec<SourceFile> {
    let (mut course, levels): (Vec<_>, Vec<_>) =
        embedded().into_iter().partition(|file| file.name == COURSE);
    let mut files = Vec::new();
    for (position, level) in levels.iter().enumerate() {
        let id = level.name.trim_end_matches(".ron");
        let numbers = (0..count).filter(|number| number % levels.len() == position);
        let copies: Vec<String> = numbers.map(|number| format!("{id}-{number}")).collect();
        let listed: Vec<String> = copies.iter().map(|copy| format!("\"{copy}\"")).collect();
        for file in &mut course {
            file.text = file.text.replace(&format!("\"{id}\""), &listed.join(", "));
        }
        files.extend(copies.into_iter().map(|copy| SourceFile {
            name: format!("{copy}.ron"),
            text: level.text.clone(),
        }));
    }
    files.append(&mut course);
    files
}
