//! `otterlock privacy`: what is kept, where, and what never, in plain words for parents.

use std::{
    io::{self, Write},
    path::Path,
};

/// What is promised, before and after the line that says where.
const KEPT: &str = "\
What Otterlock keeps, and what it never does

It keeps one file for each keeper, which you can open and read:
  - a nickname, rolled by dice or given with --keeper
  - perhaps a seat number, and a random number
  - what was set, such as colours and motion
  - which levels were done, when (the day, not the hour), and how it went
  - the funny disasters collected, which words the dice rolled for the game,
    and the day of the last daily puzzle solved
  - where a level was left, with the answers so far
";
const NEVER: &str = "
It never
  - asks for a real name, a password, a school, a place or a photo
  - keeps what is typed into a field, such as a made-up password
  - goes online: there are no accounts, no advertising, no tracking, no updates
  - lets a level run a program, or open a file or a web page

Results leave this computer only when you export them to a file of your choice.

  otterlock data show     read all that is kept
  otterlock data export   take a copy of it
  otterlock data erase    delete it
  otterlock --guest       play without keeping anything
";
const NOWHERE: &str = "\
There is no usual place for files here, so nothing is kept: it plays only with
--guest, or with a folder named in OTTERLOCK_HOME.";

/// Tells what is kept, where (`None` where this user has no such place), and what never.
///
/// Fails only if the output does.
pub fn tell(folder: Option<&Path>, output: &mut impl Write) -> io::Result<()> {
    output.write_all(KEPT.as_bytes())?;
    match folder {
        Some(folder) => writeln!(output, "The files are in {}", folder.display())?,
        None => writeln!(output, "{NOWHERE}")?,
    }
    output.write_all(NEVER.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(folder: Option<&str>) -> String {
        let mut output = Vec::new();
        tell(folder.map(Path::new), &mut output).unwrap();
        String::from_utf8(output).unwrap()
    }

    #[test]
    fn it_fits_on_a_screen_and_says_where_the_files_are() {
        let told = told(Some("/home/kit/otterlock"));
        assert!(
            told.contains("\nThe files are in /home/kit/otterlock\n"),
            "{told}"
        );
        assert!(told.lines().count() <= 30);
        assert!(told.lines().all(|line| line.chars().count() <= 80));
    }

    #[test]
    fn where_there_is_no_place_it_says_that_it_plays_only_with_guests() {
        let told = told(None);
        assert!(told.contains("nothing is kept: it plays only with\n--guest"));
        assert!(told.lines().count() <= 30);
        assert!(told.lines().all(|line| line.chars().count() <= 80));
    }

    #[test]
    fn each_way_to_look_copy_and_delete_is_named() {
        for way in ["data show", "data export", "data erase", "--guest"] {
            assert!(told(None).contains(way), "{way}");
        }
    }
}
