//! What is packed into the program: levels, pictures, word lists. Must not know what they mean.

use std::io::{self, Read};

use flate2::read::GzDecoder;
use tar::{Archive, Entry};

/// A folder that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folder {
    /// `levels/`.
    Levels,
    /// `assets/pictures/`.
    Pictures,
    /// `assets/words/`.
    Words,
}

/// A text file of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedFile {
    /// Its path below the folder, with `/` between the parts.
    pub name: String,
    /// What it holds.
    pub text: String,
}

impl Folder {
    fn archive(self) -> Archive<GzDecoder<&'static [u8]>> {
        Archive::new(GzDecoder::new(self.packed()))
    }

    const fn packed(self) -> &'static [u8] {
        match self {
            Self::Levels => include_bytes!(concat!(env!("OUT_DIR"), "/levels.tar.gz")),
            Self::Pictures => include_bytes!(concat!(env!("OUT_DIR"), "/pictures.tar.gz")),
            Self::Words => include_bytes!(concat!(env!("OUT_DIR"), "/words.tar.gz")),
        }
    }

    /// The text of one file; `None` if the folder has none of that name. The folder is unpacked
    /// at each call, as far as the file.
    pub fn file(self, name: &str) -> Option<String> {
        let mut archive = self.archive();
        let entries = archive.entries().into_iter().flatten();
        let mut files = entries.filter_map(unpacked);
        files.find(|file| file.name == name).map(|file| file.text)
    }

    /// All text files of the folder, by name. They are unpacked at each call.
    pub fn files(self) -> Vec<PackedFile> {
        let mut archive = self.archive();
        let entries = archive.entries().into_iter().flatten();
        entries.filter_map(unpacked).collect()
    }
}

/// A file of an archive; what is no text is none of ours.
fn unpacked(entry: io::Result<Entry<'_, impl Read>>) -> Option<PackedFile> {
    let mut entry = entry.ok()?;
    let name = entry.path().ok()?.to_string_lossy().replace('\\', "/");
    let mut text = String::new();
    entry.read_to_string(&mut text).ok()?;
    Some(PackedFile { name, text })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    /// The names of the files that lie in a folder of the source.
    fn on_disk(folder: &Path, below: &str) -> BTreeSet<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .flat_map(|entry| {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                let name = format!("{below}{name}");
                if path.is_dir() {
                    on_disk(&path, &format!("{name}/"))
                } else {
                    BTreeSet::from([name])
                }
            })
            .collect()
    }

    #[test]
    fn one_file_is_found_among_the_others_and_an_unknown_one_is_not() {
        let name = "course.ron";
        let found = Folder::Levels.file(name);
        let all = Folder::Levels.files();
        let known = all.into_iter().find(|file| file.name == name);
        assert_eq!(found, known.map(|file| file.text));
        assert!(found.is_some());
        assert_eq!(Folder::Levels.file("nothing-like-this.ron"), None);
    }

    #[test]
    fn every_file_of_a_folder_is_packed_as_it_is() {
        for (folder, path) in [
            (Folder::Levels, "levels"),
            (Folder::Pictures, "assets/pictures"),
            (Folder::Words, "assets/words"),
        ] {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
            let files = folder.files();
            let names: BTreeSet<String> = files.iter().map(|file| file.name.clone()).collect();
            assert_eq!(names, on_disk(&root, ""), "{path}");
            for file in files {
                assert_eq!(
                    file.text,
                    fs::read_to_string(root.join(&file.name)).unwrap()
                );
            }
        }
    }
}
