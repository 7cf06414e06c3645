//! Guessatron's remarks on tricks that get half way. Wording only; must stay kind to the child.

use crate::password::Trick;
use crate::words::Text;

/// What it says of a trick that knows a piece and gets no further.
#[expect(clippy::too_many_lines, reason = "a table of lines, trick by trick")]
pub(super) const fn half_worked(trick: Trick) -> &'static [Text] {
    match trick {
        Trick::TopList => {
            const {
                &[
                    Text::new("Part of it is on my list. Part of it."),
                    Text::new("I know a bit of this from my list. Hmm."),
                ]
            }
        }
        Trick::Names => {
            const {
                &[
                    Text::new("I smell a name in there. But what goes with it?"),
                    Text::new("A name, yes. But who are the others?"),
                ]
            }
        }
        Trick::Favourites => {
            const {
                &[
                    Text::new("I spy a favourite thing. But what else is there?"),
                    Text::new("You love that one. But what comes next?"),
                ]
            }
        }
        Trick::Words => {
            const {
                &[
                    Text::new("I know these words! But which ones, and in what order?"),
                    Text::new("All in my book. But so many ways to mix!"),
                ]
            }
        }
        Trick::Endings => {
            const {
                &[
                    Text::new("A bit stuck on. But stuck on to what?"),
                    Text::new("I have the tail. Where is the rest?"),
                ]
            }
        }
        Trick::Swaps => {
            const {
                &[
                    Text::new("I see a swapped letter. It does not help me."),
                    Text::new("One mask is off. There is more behind it."),
                ]
            }
        }
        Trick::Backwards => {
            const {
                &[
                    Text::new("Some of it runs backwards. The rest does not."),
                    Text::new("I can turn a bit round. Only a bit."),
                ]
            }
        }
        Trick::Dates => {
            const {
                &[
                    Text::new("A date, I think. A date with whom?"),
                    Text::new("There is a year in it. And then?"),
                ]
            }
        }
        Trick::Keyboard => {
            const {
                &[
                    Text::new("I walk along the keys, and then I am lost."),
                    Text::new("A key row. But it stops too soon."),
                ]
            }
        }
        Trick::Sequences => {
            const {
                &[
                    Text::new("Some of it is in order. The rest is not."),
                    Text::new("One, two, three … and then it jumps."),
                ]
            }
        }
        Trick::Repeats => {
            const {
                &[
                    Text::new("A bit comes twice. The rest comes once."),
                    Text::new("I hear an echo. What made it?"),
                ]
            }
        }
        Trick::Noticeboard => {
            const {
                &[
                    Text::new("I have seen a bit of this. Only a bit."),
                    Text::new("One clue fits. I need more clues."),
                ]
            }
        }
        Trick::Phrases => {
            const {
                &[
                    Text::new("I know how it starts. But how does it end?"),
                    Text::new("I can hum a bit. Then the song is gone."),
                ]
            }
        }
        Trick::DiceList => {
            const {
                &[
                    Text::new("Dice words. I own the list. But so many ways!"),
                    Text::new("My own list, and I am still lost in it."),
                ]
            }
        }
        Trick::BruteForce => {
            const {
                &[
                    Text::new("I try everything. Everything! My slots are smoking."),
                    Text::new("So many tries. I smell burnt crumbs."),
                ]
            }
        }
    }
}
