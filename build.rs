//! Packs the levels, the pictures and the word lists, each folder into one archive (tar, gzip), so
//! that they take a third of their size in the program. `src/packed.rs` reads them.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, HeaderMode};

/// The folders, and what their archives are called.
const FOLDERS: [(&str, &str); 3] = [
    ("levels", "levels.tar.gz"),
    ("assets/pictures", "pictures.tar.gz"),
    ("assets/words", "words.tar.gz"),
];

/// Tells the linker to leave out the tables for unwinding the stack.
const UNWIND: &str = "unwind.ld";

fn main() -> io::Result<()> {
    let output = std::env::var_os("OUT_DIR").map(PathBuf::from);
    let output = output.ok_or_else(|| io::Error::other("cargo names no OUT_DIR"))?;
    for (folder, archive) in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        pack(Path::new(folder), &output.join(archive))?;
    }
    // A program that need not move in memory needs no table of what to move: a twentieth of its
    // size. It reads nothing from a network, and no code of ours is unsafe.
    let target = ["CARGO_CFG_TARGET_OS", "CARGO_CFG_TARGET_ENV"].map(std::env::var);
    if let [Ok(system), Ok(library)] = &target
        && (system.as_str(), library.as_str()) == ("linux", "gnu")
    {
        println!("cargo::rustc-link-arg-bins=-no-pie");
        // Only the release ends at a panic; anything else unwinds, and needs the tables for that.
        println!("cargo::rerun-if-changed={UNWIND}");
        if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
            let script = std::env::current_dir()?.join(UNWIND);
            println!("cargo::rustc-link-arg-bins=-Wl,--no-eh-frame-hdr");
            println!("cargo::rustc-link-arg-bins=-Wl,-T,{}", script.display());
            // The linker that comes with Rust here keeps one of several functions that are the same.
            if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|machine| machine == "x86_64") {
                println!("cargo::rustc-link-arg-bins=-Wl,--icf=all");
            }
        }
    }
    Ok(())
}

/// Packs a folder, the same way each time. A tree without the folder still builds; that what it
/// should hold is there is for tests.
fn pack(folder: &Path, archive: &Path) -> io::Result<()> {
    let zip = GzEncoder::new(File::create(archive)?, Compression::best());
    let mut tar = Builder::new(zip);
    tar.mode(HeaderMode::Deterministic);
    for file in files(folder)? {
        let name = file.strip_prefix(folder).map_err(io::Error::other)?;
        tar.append_path_with_name(&file, name)?;
    }
    tar.into_inner()?.finish()?;
    Ok(())
}

/// All files of a folder and of those in it, in the order of their names.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                found.extend(files(&path)?);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
