//! How a file takes another's place so that whoever looks, at any moment, finds one of the two
//! whole: write beside it, sync, rename, sync the folder.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, ErrorKind, Write as _},
    path::Path,
};

/// The steps, each of which tests can make fail.
pub(super) trait Disk {
    /// Makes a file that was not there.
    fn create(&self, path: &Path) -> io::Result<File> {
        private_file().create_new(true).open(path)
    }

    /// Writes all of it.
    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    /// Waits until it is on the disk.
    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    /// Puts it in place.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    /// Deletes what a killed save left.
    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    /// Waits until its new name is on the disk.
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        sync_folder(folder)
    }
}

/// The system's own steps.
pub(super) struct System;

impl Disk for System {}

/// Replaces `kept`, or makes it, by way of `saving` in the same folder, which must not be there
/// yet. When it fails, `kept` is as it was and `saving` is gone; where the program ends in the
/// midst, `saving` may be left.
pub(super) fn replace(
    disk: &dyn Disk,
    folder: &Path,
    saving: &Path,
    kept: &Path,
    bytes: &[u8],
) -> io::Result<()> {
    let written = disk.create(saving).and_then(|mut file| {
        disk.write(&mut file, bytes)?;
        disk.sync(&file)
    });
    if let Err(problem) = written.and_then(|()| disk.rename(saving, kept)) {
        // The next save tries again; what matters now is the first problem.
        let _ = fs::remove_file(saving);
        return Err(problem);
    }
    match disk.sync_folder(folder) {
        // Some shared folders can't be synced; the file itself is.
        Err(problem)
            if matches!(
                problem.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        done => done,
    }
}

/// Puts a text where somebody wants it, for this user only: whole, or not at all. What is there
/// already is replaced only if told to; what is no file, such as a terminal, is written to.
///
/// Fails with [`ErrorKind::AlreadyExists`] if something is there that is not to be replaced.
pub(super) fn copy(target: &Path, text: &str, replace_it: bool) -> io::Result<()> {
    if !replace_it {
        // Takes the name, so that nobody else's file is replaced later.
        private_file().create_new(true).open(target)?;
    } else if fs::metadata(target).is_ok_and(|found| !found.is_file()) {
        return private_file().open(target)?.write_all(text.as_bytes());
    }
    // Where a link leads; a file that is not there yet leads nowhere else.
    let target = &fs::canonicalize(target).unwrap_or_else(|_| target.to_owned());
    let written = replace_by_copy(target, text);
    if written.is_err() && !replace_it {
        // Only the name was taken; what matters is why there is no more.
        let _ = fs::remove_file(target);
    }
    written
}

fn replace_by_copy(target: &Path, text: &str) -> io::Result<()> {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    // Two copies at once don't meet.
    name.push(format!(".{}.saving", std::process::id()));
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    replace(&System, folder, &folder.join(name), target, text.as_bytes())
}

/// Makes the folder, for this user only, where it is not there.
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// How files are opened for writing; new ones are for this user only.
pub(super) fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Elsewhere than on Unix a folder can't be synced, and needn't be.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}
