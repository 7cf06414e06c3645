//! Where the names of pieces stand: each below its own piece, on one line if that can be, and
//! never over another name. It only reckons; it draws nothing.

/// Most lines of names.
pub(super) const MOST_ROWS: u16 = 2;

/// Most pieces for which all ways to share two lines are tried.
const MOST_TRIED: usize = 10;

/// Columns between two names, and between a name and a line that leads to a deeper one.
const BETWEEN_NAMES: i32 = 2;
const BESIDE_LINE: i32 = 1;

/// Columns of a name that stand below its piece at the least, so that they belong together.
const SHARED: i32 = 3;

/// A piece that is to have a name: its first and last column, and the cells of its name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub(super) start: u16,
    pub(super) end: u16,
    pub(super) cells: u16,
}

/// Where a name goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Its first column.
    pub(super) x: u16,
    /// Its line. To all but the first a line leads down from the piece.
    pub(super) row: u16,
}

/// A stretch of a line that is wanted: where it may begin, where it would like to.
#[derive(Clone, Copy)]
struct Wish {
    least: i32,
    best: i32,
    most: i32,
    cells: i32,
    is_line: bool,
}

/// A place for every name, in one line or else in two with as few names as can be in the second.
/// None if they have no room.
pub(super) fn places(pieces: &[Named], width: u16) -> Option<Vec<Place>> {
    let tried = if pieces.len() > MOST_TRIED {
        1
    } else {
        1_u32 << pieces.len()
    };
    let mut ways: Vec<u32> = (0..tried).collect();
    ways.sort_by_key(|deeper| deeper.count_ones());
    ways.into_iter()
        .find_map(|deeper| places_with(pieces, width, deeper))
}

/// The places if those pieces whose bit is set have their names in the second line.
fn places_with(pieces: &[Named], width: u16, deeper: u32) -> Option<Vec<Place>> {
    let width = i32::from(width);
    let is_deep = |index: usize| deeper >> index & 1 == 1;
    let mut upper = Vec::new();
    let mut lower = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let (start, end) = (i32::from(piece.start), i32::from(piece.end));
        let cells = i32::from(piece.cells);
        let shared = SHARED.min(end - start + 1).min(cells);
        let wish = Wish {
            least: (start + shared - cells).max(0),
            best: start,
            most: (end + 1 - shared).min(width - cells),
            cells,
            is_line: false,
        };
        if is_deep(index) {
            upper.push(Wish {
                least: start,
                best: start,
                most: start,
                cells: 1,
                is_line: true,
            });
            // A deeper name hangs on its line.
            lower.push(Wish {
                least: (start + 1 - cells).max(0),
                most: start.min(width - cells),
                ..wish
            });
        } else {
            upper.push(wish);
        }
    }
    let upper = in_line(&upper)?;
    let mut lower = in_line(&lower)?.into_iter();
    upper
        .into_iter()
        .enumerate()
        .map(|(index, x)| {
            let (x, row) = if is_deep(index) {
                (lower.next()?, 1)
            } else {
                (x, 0)
            };
            let x = u16::try_from(x).ok()?;
            Some(Place { x, row })
        })
        .collect()
}

/// Where each begins, from left to right: as near as can be to where it would like to, and rather
/// to the left of that than to the right.
fn in_line(wishes: &[Wish]) -> Option<Vec<i32>> {
    let to_the_left = |wish: &Wish| Wish {
        most: wish.most.min(wish.best),
        ..*wish
    };
    let to_the_left: Vec<Wish> = wishes.iter().map(to_the_left).collect();
    in_bounds(&to_the_left).or_else(|| in_bounds(wishes))
}

fn in_bounds(wishes: &[Wish]) -> Option<Vec<i32>> {
    let mut latest = Vec::new();
    let mut next: Option<(i32, bool)> = None;
    for wish in wishes.iter().rev() {
        let room = next.map_or(wish.most, |(start, is_line)| {
            start - between(is_line, wish.is_line) - wish.cells
        });
        let last = wish.most.min(room);
        latest.push(last);
        next = Some((last, wish.is_line));
    }
    let mut before: Option<(i32, bool)> = None;
    let mut found = Vec::new();
    for (wish, last) in wishes.iter().zip(latest.into_iter().rev()) {
        let free = before.map_or(wish.least, |(end, is_line)| {
            end + between(is_line, wish.is_line)
        });
        let first = wish.least.max(free);
        if first > last {
            return None;
        }
        let x = wish.best.clamp(first, last);
        found.push(x);
        before = Some((x + wish.cells, wish.is_line));
    }
    Some(found)
}

const fn between(one_is_line: bool, other_is_line: bool) -> i32 {
    if one_is_line || other_is_line {
        BESIDE_LINE
    } else {
        BETWEEN_NAMES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(all: &[(u16, u16, u16)]) -> Vec<Named> {
        let named = |(start, end, cells): &(u16, u16, u16)| Named {
            start: *start,
            end: *end,
            cells: *cells,
        };
        all.iter().map(named).collect()
    }

    fn found(all: &[(u16, u16, u16)], width: u16) -> Option<Vec<(u16, u16)>> {
        let places = places(&named(all), width)?;
        Some(places.iter().map(|place| (place.x, place.row)).collect())
    }

    #[test]
    fn a_name_begins_where_its_piece_does() {
        assert_eq!(
            found(&[(3, 9, 6), (11, 17, 6)], 40),
            Some(vec![(3, 0), (11, 0)])
        );
    }

    #[test]
    fn a_name_moves_aside_for_its_neighbour_but_stays_below_its_piece() {
        let places = found(&[(5, 15, 15), (17, 23, 6)], 72);
        assert_eq!(places, Some(vec![(0, 0), (17, 0)]));
        let places = found(&[(2, 9, 12), (11, 17, 6)], 72);
        assert_eq!(places, Some(vec![(1, 0), (15, 0)]));
    }

    #[test]
    fn a_name_at_the_edge_moves_back_into_the_sheet() {
        assert_eq!(found(&[(30, 35, 10)], 36), Some(vec![(26, 0)]));
        assert_eq!(found(&[(0, 3, 40)], 36), None);
    }

    #[test]
    fn where_one_line_is_too_short_as_few_names_as_can_be_hang_deeper() {
        let places = found(&[(3, 5, 10), (6, 8, 10), (9, 30, 10)], 40).expect("there is room");
        let deep = places.iter().filter(|(_, row)| *row == 1).count();
        assert_eq!(deep, 1, "{places:?}");
        let pieces = [(3, 5), (6, 8), (9, 30)];
        for ((x, row), (start, _)) in places.iter().zip(pieces) {
            assert!(*row == 0 || (*x..x + 10).contains(&start), "{places:?}");
        }
    }

    #[test]
    fn six_names_below_a_crowd_of_pieces_all_have_a_place() {
        let crowd = [
            (5, 15, 15),
            (17, 27, 6),
            (29, 29, 10),
            (31, 33, 6),
            (35, 35, 10),
            (37, 47, 15),
        ];
        let places = found(&crowd, 76).expect("all have a place");
        for row in [0, 1] {
            let mut end = 0;
            for ((x, at), (_, _, cells)) in places.iter().zip(crowd) {
                if *at == row {
                    assert!(*x >= end, "{places:?}");
                    end = x + cells + 2;
                }
            }
        }
    }

    #[test]
    fn names_without_room_have_no_place() {
        assert_eq!(found(&[(0, 0, 10), (1, 1, 10), (2, 2, 10)], 20), None);
    }
}
