//! What is packed into the program: levels, pictures, word lists. Must not know what they mean.

use std::io::Read as _;

use flate2::read::GzDecoder;
use tar::Archive;

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
    const fn archive(self) -> &'static [u8] {
        match self {
            Self::Levels => include_bytes!(concat!(env!("OUT_DIR"), "/levels.tar.gz")),
            Self::Pictures => include_bytes!(concat!(env!("OUT_DIR"), "/pictures.tar.gz")),
            Self::Words => include_bytes!(concat!(env!("OUT_DIR"), "/words.tar.gz")),
        }
    }

    /// The text of one file; `None` if the folder has none of that name. Unpacked at each call.
    pub fn file(self, name: &str) -> Option<String> {
        let mut files = self.files().into_iter();
        files.find(|file| file.name == name).map(|file| file.text)
    }

    /// All text files of the folder, by name. They are unpacked at each call.
    pub fn files(self) -> Vec<PackedFile> {
        let mut archive = Archive::new(GzDecoder::new(self.archive()));
        let entries = archive.entries().into_iter().flatten();
        // What is no text is none of ours.
        let file = |entry: std::io::Result<tar::Entry<'_, _>>| {
            let mut entry = entry.ok()?;
            let name = entry.path().ok()?.to_string_lossy().replace('\\', "/");
            let mut text = String::new();
            entry.read_to_string(&mut text).ok()?;
            Some(PackedFile { name, text })
        };
        entries.filter_map(file).collect()
    }
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
