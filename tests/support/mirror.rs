//! The program in a pseudo-terminal, and beside it the same game inside the test. Both get the
//! same input, and after each the real screen must show what the mirror draws. So the test always
//! knows where the game stands, and sees at once where the program goes astray.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use jiff::ZonedDateTime as Zoned;
use otterlock::content::LevelId;
use otterlock::game::{Game, Settings, Start};
use otterlock::stage::{Action, Body, Edit, Layout, Stage};
use otterlock::tui::{Depth, Face, Input, Key, Options, Pointer, ThemeName};
use otterlock::words::Catalog;
use ratatui::Terminal;
use ratatui::backend::{Backend as _, TestBackend};

use super::house::{House, KEEPER, SEED, keeper};
use super::pty::Pty;
use super::winner;

const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(3);
/// A key that meets a screen just as it is drawn is dropped on purpose, so a person waits this
/// long, and presses again if nothing came of it.
const REACTION: Duration = Duration::from_millis(15);
/// So long may the judgement of a password take that changes the height of what is shown.
const SETTLED: Duration = Duration::from_millis(300);
const AGAIN: Duration = Duration::from_secs(3);

/// From so many columns on a photo has a glass beside it.
const BESIDE: u16 = 58;

/// How the letter keys begin.
const FIRST_LETTERS: &str = " a  b  c ";

/// With what the child plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hand {
    Keys,
    Mouse,
}

pub(crate) struct Mirror {
    pub(crate) house: House,
    pub(crate) pty: Pty,
    face: Face,
    screen: Terminal<TestBackend>,
    motion: bool,
}

impl Mirror {
    /// The program on its map, for the keeper and the seed of the tests.
    pub(crate) fn begin(home: &Path, (columns, rows): (u16, u16), motion: bool) -> Self {
        Self::begin_at(home, (columns, rows), motion, None)
    }

    /// The program in a level, or on the map.
    pub(crate) fn begin_at(
        home: &Path,
        (columns, rows): (u16, u16),
        motion: bool,
        level: Option<&LevelId>,
    ) -> Self {
        let seed = SEED.to_string();
        let moves = if motion { "on" } else { "off" };
        let mut arguments = vec!["--keeper", KEEPER, "--seed", &seed, "--motion", moves];
        if let Some(level) = level {
            arguments.splice(0..0, ["play", level.as_str()]);
        }
        let progress = Box::new(keeper(KEEPER, SEED));
        let start = match level {
            Some(level) => Start::Level(progress, level.clone()),
            None => Start::Village(progress),
        };
        let house = House::begin(start, Settings::default(), Zoned::now().date());
        Self::of(house, &arguments, home, (columns, rows), motion)
    }

    /// The program on the map of the long course, whose files lie in a folder.
    pub(crate) fn begin_long(home: &Path, levels: &Path, size: (u16, u16)) -> Self {
        let seed = SEED.to_string();
        let levels = levels.to_str().unwrap();
        let arguments = [
            "--keeper", KEEPER, "--seed", &seed, "--motion", "off", "--levels", levels,
        ];
        let start = Start::Village(Box::new(keeper(KEEPER, SEED)));
        let today = Zoned::now().date();
        let house = House::of(super::long::course(), start, Settings::default(), today);
        Self::of(house, &arguments, home, size, false)
    }

    fn of(
        house: House,
        arguments: &[&str],
        home: &Path,
        (columns, rows): (u16, u16),
        motion: bool,
    ) -> Self {
        let home = home.to_str().unwrap();
        let pty = Pty::spawn(arguments, &[("OTTERLOCK_HOME", home)], columns, rows);
        let face = Face::new(options());
        let mut mirror = Self {
            house,
            pty,
            face,
            screen: Terminal::new(TestBackend::new(columns, rows)).unwrap(),
            motion,
        };
        mirror.draw();
        mirror.wait();
        mirror
    }

    pub(crate) fn stage(&self) -> Stage {
        self.house.stage()
    }

    /// What the screen must show, line by line.
    pub(crate) fn expected(&self) -> String {
        let buffer = self.screen.backend().buffer();
        let width = usize::from(buffer.area.width);
        let lines = buffer.content.chunks(width);
        let lines: Vec<String> = lines
            .map(|cells| cells.iter().map(ratatui::buffer::Cell::symbol).collect())
            .collect();
        tidy(&lines.join("\n"))
    }

    /// Plays a level from its first step to its result.
    pub(crate) fn play(&mut self, hand: Hand, mut choose: impl FnMut(&Game) -> Action) {
        let mut actions = 0;
        while self.stage().layout != Layout::Result {
            let action = choose(&self.house.game);
            self.act(hand, &action);
            actions += 1;
            assert!(actions < 500, "the level does not end");
        }
    }

    /// Does one thing with one's hand.
    pub(crate) fn act(&mut self, hand: Hand, action: &Action) {
        match hand {
            Hand::Keys => self.by_keys(action),
            Hand::Mouse => self.by_mouse(action),
        }
    }

    fn by_keys(&mut self, action: &Action) {
        match action {
            Action::Go | Action::Submit => self.key(Key::Enter),
            Action::Leave => self.key(Key::Escape),
            Action::Edit(Edit::Replace(typed)) => {
                for letter in typed.expose().chars() {
                    self.key(Key::Char(letter));
                }
            }
            Action::Pick(id)
                if self.stage().layout == Layout::Photo
                    && self.place_in_menu(id).is_some_and(|(index, _)| index > 8) =>
            {
                // The focus stays where it was, and arrows go by what lies where in the photo.
                let (index, _) = self.place_in_menu(id).unwrap();
                self.nudge(Key::Home);
                for _ in 0..index {
                    self.key(Key::Tab);
                }
                self.key(Key::Enter);
            }
            Action::Pick(id) if self.place_in_menu(id).is_some_and(|(index, _)| index > 8) => {
                let (index, first) = self.place_in_menu(id).unwrap();
                let (way, steps) = if index > first {
                    (Key::Down, index - first)
                } else {
                    (Key::Up, first - index)
                };
                for _ in 0..steps {
                    self.key(way);
                }
                self.key(Key::Enter);
            }
            other => {
                let digit = digit(&self.stage(), other);
                self.key(Key::Char(digit));
            }
        }
    }

    /// Where an item stands in the menu, and where the focus begins.
    fn place_in_menu(&self, id: &otterlock::stage::Id) -> Option<(usize, usize)> {
        match &self.stage().body {
            Body::Menu(menu) => {
                let index = menu.items.iter().position(|item| item.id == *id)?;
                Some((index, menu.first))
            }
            Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => None,
        }
    }

    fn by_mouse(&mut self, action: &Action) {
        let stage = self.stage();
        match (action, &stage.body) {
            (Action::Pick(id), Body::Menu(menu)) => {
                let index = menu.items.iter().position(|item| item.id == *id).unwrap();
                let item = &menu.items[index];
                let label = Catalog::English.say(&item.label);
                // Where there is no room beside the photo, things are listed as in any menu.
                let has_glass = stage.layout == Layout::Photo
                    && self.screen.backend().buffer().area.width >= BESIDE
                    && menu.items.iter().any(|item| item.picture.is_some());
                if has_glass && item.place.is_some() {
                    self.click_in_photo(&label, action);
                    return;
                }
                // Messages are clicked where they were written, perhaps in several lines.
                let mut written = stage.chat.iter().flat_map(|chat| &chat.messages);
                if written.any(|message| message.id == *id) {
                    let words: Vec<&str> = label.split(' ').take(3).collect();
                    self.click_words(&words.join(" "), None, action);
                    return;
                }
                // Below the glass there are buttons, which have no number.
                let number = (!has_glass).then_some(index + 1);
                self.click_words(&label, number, action);
            }
            (Action::Pick(id), Body::Hand(cards)) => {
                let mut known = cards.cards().enumerate();
                let (index, card) = known.find(|(_, card)| card.id == *id).unwrap();
                let label = Catalog::English.say(&card.label);
                self.click_words(&label, Some(index + 1), action);
            }
            (Action::Put { card, bin }, Body::Bins(bins)) => {
                let wanted = bins.cards.iter().find(|known| known.id == *card).unwrap();
                self.turn_to(&Catalog::English.say(&wanted.text));
                let index = bins.bins.iter().position(|known| known.id == *bin).unwrap();
                let label = Catalog::English.say(&bins.bins[index].label);
                self.click_words(&label, Some(index + 1), action);
            }
            (Action::Edit(Edit::Replace(typed)), Body::Field(_)) => {
                if !self.expected().contains(FIRST_LETTERS) {
                    let place = self.letters_button();
                    self.click(place);
                }
                for letter in typed.expose().chars() {
                    let (column, row) = letter_key(&self.expected(), letter);
                    let pointer = Pointer::Press { column, row };
                    let bytes = press(letter_key(&tidy(&self.pty.text()), letter));
                    self.send(Input::Pointer(pointer), &bytes);
                }
            }
            (action, _) => {
                let hint = stage.keys.iter().find(|hint| hint.action == *action);
                let label = Catalog::English.say(&hint.expect("it is offered").label);
                self.click_words(&label, None, action);
            }
        }
    }

    /// Presses a key that may do nothing here, if it does something.
    fn nudge(&mut self, key: Key) {
        let stage = self.stage();
        let outcome = self.face.input(&stage, Input::Key { key, repeat: false });
        assert_eq!(outcome.action, None, "it only moves the focus");
        if outcome.redraw {
            self.draw();
            self.pty.keys(&bytes_of(key));
            self.wait();
        }
    }

    /// Holds the glass over a thing in the photo, which is then named, and clicks it.
    fn click_in_photo(&mut self, label: &str, does: &Action) {
        let (column, row) = self.place_on_screen(does);
        let stage = self.stage();
        let over = Input::Pointer(Pointer::Move { column, row });
        if self.face.input(&stage, over).redraw {
            self.draw();
            self.pty
                .keys(&format!("\x1b[<35;{};{}M", column + 1, row + 1));
            self.wait();
        }
        let first = label.split(' ').next().unwrap();
        assert!(self.expected().contains(first), "{}", self.expected());
        let done = self.click((column, row));
        assert_eq!(done.as_ref(), Some(does), "at {column}, {row}");
    }

    /// Where a click does something, by column and row: tried out on a screen that nobody sees.
    fn place_on_screen(&mut self, does: &Action) -> (u16, u16) {
        let stage = self.stage();
        let area = self.screen.backend().buffer().area;
        let mut unseen = Face::new(options());
        let mut screen = Terminal::new(TestBackend::new(area.width, area.height)).unwrap();
        screen.draw(|frame| unseen.show(&stage, frame)).unwrap();
        for row in 0..area.height {
            for column in 0..area.width {
                let press = Input::Pointer(Pointer::Press { column, row });
                if unseen.input(&stage, press).action.as_ref() == Some(does) {
                    return (column, row);
                }
            }
        }
        panic!("{does:?} is nowhere to be clicked:\n{}", self.expected());
    }

    /// Presses a key.
    pub(crate) fn key(&mut self, key: Key) {
        let _ = self.send(Input::Key { key, repeat: false }, &bytes_of(key));
    }

    /// Pastes text, as a terminal sends it.
    pub(crate) fn paste(&mut self, text: &str) {
        let bytes = format!("\x1b[200~{text}\x1b[201~");
        let _ = self.send(Input::Paste(text.to_owned()), &bytes);
    }

    /// Clicks a cell, given by column and row.
    fn click(&mut self, (column, row): (u16, u16)) -> Option<Action> {
        let pointer = Pointer::Press { column, row };
        self.send(Input::Pointer(pointer), &press((column, row)))
    }

    /// Clicks on words, turning pages on and then back until they are seen; they must do what they
    /// say.
    fn click_words(&mut self, words: &str, number: Option<usize>, does: &Action) {
        let mut way = "▾";
        for _ in 0..20 {
            if let Some(place) = self.find(words, number) {
                let before = self.pty.text();
                let done = self.click(place);
                assert_eq!(done.as_ref(), Some(does), "at {place:?} of:\n{before}");
                return;
            }
            match self.find(way, None) {
                Some(place) => drop(self.click(place)),
                None if way == "▾" => way = "▴",
                None => break,
            }
        }
        panic!("{words:?} is nowhere to be clicked:\n{}", self.pty.text());
    }

    /// Turns pages until a card of the pile is seen, and clicks it. Where the pile shows one card
    /// only, it is the one that is put next.
    fn turn_to(&mut self, card: &str) {
        let mut way = "▾";
        for _ in 0..20 {
            if let Some(place) = self.find_most_of(card) {
                self.click(place);
                return;
            }
            match self.find(way, None) {
                Some(place) => drop(self.click(place)),
                None if way == "▾" => way = "▴",
                None => return,
            }
        }
    }

    /// Where the words of a card stand, as many as are on its first line: three at least, since
    /// fewer could be another's.
    fn find_most_of(&self, card: &str) -> Option<(u16, u16)> {
        let words: Vec<&str> = card.split(' ').collect();
        let screen = tidy(&self.pty.text());
        (words.len().min(3)..=words.len()).rev().find_map(|count| {
            let needle = words[..count].join(" ");
            screen.lines().enumerate().find_map(|(row, line)| {
                let (before, _) = line.split_once(&needle)?;
                let column = before.chars().count();
                Some((u16::try_from(column).unwrap(), u16::try_from(row).unwrap()))
            })
        })
    }

    /// Where the button for letter keys is: behind the big one.
    fn letters_button(&self) -> (u16, u16) {
        let stage = self.stage();
        let mut keys = stage.keys.iter();
        let submit = keys.find(|hint| hint.action == Action::Submit);
        let label = Catalog::English.say(&submit.expect("it can be handed in").label);
        let (_, row) = self.find(&label, None).expect("the big button");
        let screen = tidy(&self.pty.text());
        let line = screen.lines().nth(row.into()).unwrap();
        let behind = line.rfind("letter").expect("a button for letters");
        let column = line[..behind].chars().count();
        (u16::try_from(column).unwrap(), row)
    }

    /// Where words stand on the real screen, or as many of their first words as fit on a line
    /// there; the lowest of such places, as what can be clicked is below what is read. An item
    /// has its number before it.
    fn find(&self, words: &str, number: Option<usize>) -> Option<(u16, u16)> {
        let screen = tidy(&self.pty.text());
        let lines: Vec<Vec<char>> = screen.lines().map(|line| line.chars().collect()).collect();
        let mut wanted: Vec<&str> = words.split(' ').collect();
        // What has no number of its own is not told by one word: that could be another's.
        let fewest = match number {
            Some(0..=9) => 1,
            Some(10..) | None => wanted.len().min(2),
        };
        while wanted.len() >= fewest {
            let needle: Vec<char> = wanted.join(" ").chars().collect();
            let mut rows: Vec<_> = lines.iter().enumerate().rev().collect();
            // Only nine items have a number; the others stand in a list, with nothing or their
            // lamp before them, above the line that is about the focused one.
            let is_listed = number.is_some_and(|number| number > 9);
            if is_listed {
                rows.reverse();
            }
            for (row, line) in rows {
                let mut parts = line.windows(needle.len());
                let found = if is_listed {
                    parts.position(|part| part == needle)
                } else {
                    parts.rposition(|part| part == needle)
                };
                let Some(column) = found else { continue };
                let before: String = line[..column].iter().collect();
                // Between them a lamp may stand.
                let before = before.trim_end_matches([' ', '✦', '○', '*', 'o']);
                let fits = if is_listed {
                    before.trim_matches([' ', '▸', '>']).is_empty()
                } else {
                    number.is_none_or(|number| before.ends_with(&number.to_string()))
                };
                if fits {
                    return Some((u16::try_from(column).unwrap(), u16::try_from(row).unwrap()));
                }
            }
            wanted.pop();
        }
        None
    }

    /// Sends the same input to the program and to its mirror, and waits until both agree.
    fn send(&mut self, input: Input, bytes: &str) -> Option<Action> {
        let stage = self.stage();
        let told = format!("{input:?}");
        let outcome = self.face.input(&stage, input);
        let means_something = outcome.action.is_some() || outcome.redraw;
        assert!(
            means_something,
            "{told} does nothing here:\n{}",
            self.expected()
        );
        if let Some(action) = outcome.action.clone() {
            self.house.act(action);
        }
        let before = self.expected();
        self.draw();
        thread::sleep(REACTION);
        self.pty.keys(bytes);
        if before != self.expected() {
            let start = Instant::now();
            while start.elapsed() < AGAIN && tidy(&self.pty.text()) == before {
                thread::sleep(PAUSE);
            }
            if tidy(&self.pty.text()) == before {
                self.pty.keys(bytes);
            }
        }
        self.wait();
        outcome.action
    }

    fn draw(&mut self) {
        let stage = self.house.stage();
        let face = &mut self.face;
        self.screen.draw(|frame| face.show(&stage, frame)).unwrap();
        // A show that does not move is over once it was drawn.
        let _ = face.tick(Instant::now());
        self.screen.draw(|frame| face.show(&stage, frame)).unwrap();
    }

    /// Waits until the program shows what its mirror does, with the cursor at the same place. Into which pieces a password falls, and
    /// after how many guesses, varies from call to call, so a field need only show the typed line,
    /// and a show need only have come to its end.
    pub(crate) fn wait(&mut self) {
        if self.stage().reveal.is_some() {
            if self.motion {
                self.pty.wait_for("Any key");
                self.pty.keys("x");
                self.pty
                    .wait_until("the end of the show", |pty| !pty.text().contains("Any key"));
            }
            // Into which pieces a password falls varies from call to call; dice lie as they lie.
            if matches!(self.stage().body, Body::Field(_)) {
                let on = self
                    .stage()
                    .keys
                    .first()
                    .map(|hint| Catalog::English.say(&hint.label));
                self.pty.wait_for(&on.expect("a way on"));
                return;
            }
        }
        let typing = matches!(&self.stage().body, Body::Field(field) if field.meter.is_some());
        let expected = self.expected();
        let cursor = self.screen.backend_mut().get_cursor_position().unwrap();
        let start = Instant::now();
        loop {
            let shown = tidy(&self.pty.text());
            let same_line =
                shown.lines().nth(cursor.y.into()) == expected.lines().nth(cursor.y.into());
            let same_cursor = self.pty.cursor() == Some((cursor.y, cursor.x));
            let settled =
                start.elapsed() > SETTLED || shown.lines().count() == expected.lines().count();
            let same_text = shown == expected || (typing && same_line && settled);
            if same_text && same_cursor {
                return;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "the program shows:\n{shown}\n\nbut its mirror:\n{expected}"
            );
            thread::sleep(PAUSE);
        }
    }

    /// Plays every level of the course by one's hand, from the map and back to it.
    pub(crate) fn win_everything(&mut self, hand: Hand) {
        let course = super::house::course();
        for place in course.places() {
            for index in 0..place.levels.len() {
                self.pick(hand, &place.id);
                if self.stage().layout == Layout::Place {
                    self.pick(hand, &format!("level-{}", index + 1));
                }
                self.play(hand, winner::win);
                // After the last of all levels the morning comes first; one may leave it for later.
                let home = Action::Pick("village".to_owned().into());
                if self.stage().offers(&home) {
                    self.act(hand, &home);
                }
                if self.stage().layout != Layout::Village {
                    self.act(hand, &Action::Leave);
                }
            }
        }
    }

    /// Picks an item by its id.
    pub(crate) fn pick(&mut self, hand: Hand, id: &str) {
        self.act(hand, &Action::Pick(id.to_owned().into()));
    }
}

/// The digit that picks an item or puts the focused card, which is the first that waits.
fn digit(stage: &Stage, action: &Action) -> char {
    let index = match (action, &stage.body) {
        (Action::Pick(id), Body::Menu(menu)) => menu.items.iter().position(|item| item.id == *id),
        (Action::Pick(id), Body::Hand(hand)) => hand.cards().position(|card| card.id == *id),
        (Action::Put { bin, .. }, Body::Bins(bins)) => {
            bins.bins.iter().position(|known| known.id == *bin)
        }
        (other, _) => panic!("{other:?} has no digit"),
    };
    let number = u32::try_from(index.expect("it is on stage") + 1).unwrap();
    char::from_digit(number, 10).expect("up to nine have a digit")
}

/// As the program draws here, without motion.
fn options() -> Options {
    Options {
        depth: Depth::True,
        ascii: false,
        theme: ThemeName::Dusk,
        motion: false,
        catalog: Catalog::English,
    }
}

/// What a terminal sends for a key.
fn bytes_of(key: Key) -> String {
    match key {
        Key::Char(letter) => letter.to_string(),
        Key::Enter => "\r".to_owned(),
        Key::Escape => "\x1b".to_owned(),
        Key::Tab => "\t".to_owned(),
        Key::Home => "\x1b[H".to_owned(),
        Key::Backspace => "\x7f".to_owned(),
        Key::Function(1) => "\x1bOP".to_owned(),
        Key::Up => "\x1b[A".to_owned(),
        Key::Down => "\x1b[B".to_owned(),
        other => panic!("{other:?} is not pressed in tests"),
    }
}

/// The bytes of a click on a cell, given by column and row.
fn press((column, row): (u16, u16)) -> String {
    let place = format!("{};{}", column + 1, row + 1);
    format!("\x1b[<0;{place}M\x1b[<0;{place}m")
}

/// Where a letter key is on a screen, by column and row.
fn letter_key(screen: &str, letter: char) -> (u16, u16) {
    let key: Vec<char> = if letter == ' ' {
        "space".chars().collect()
    } else {
        vec![' ', letter, ' ']
    };
    let lines = screen.lines().enumerate();
    for (row, line) in lines.skip_while(|(_, line)| !line.contains(FIRST_LETTERS)) {
        let padded: Vec<char> = format!("{line}  ").chars().collect();
        if let Some(column) = padded.windows(key.len()).position(|part| part == key) {
            let column = u16::try_from(column + 1).unwrap();
            return (column, u16::try_from(row).unwrap());
        }
    }
    panic!("no key for {letter:?}:\n{screen}");
}

/// Lines without air behind them, as many as there are.
fn tidy(screen: &str) -> String {
    let lines: Vec<&str> = screen.lines().map(str::trim_end).collect();
    lines.join("\n").trim_end().to_owned()
}
