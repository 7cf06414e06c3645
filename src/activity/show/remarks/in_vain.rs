//! Guessatron's remarks on tricks that find nothing. Wording only; must stay kind to the child.

use crate::password::Trick;
use crate::words::Text;

/// What it says of a trick that finds nothing.
#[expect(clippy::too_many_lines, reason = "a table of lines, trick by trick")]
pub(super) const fn in_vain(trick: Trick) -> &'static [Text] {
    match trick {
        Trick::TopList => {
            const {
                &[
                    Text::new("My top ten list first … nothing. Hmf."),
                    Text::new("I start with what everybody picks … no."),
                    Text::new("Top of my list? Not there. Odd."),
                ]
            }
        }
        Trick::Names => {
            const {
                &[
                    Text::new("Now all the names I know … no, not one."),
                    Text::new("Pets, aunts, cousins … nobody is home."),
                    Text::new("I call every name. Nobody turns round."),
                ]
            }
        }
        Trick::Favourites => {
            const {
                &[
                    Text::new("Now all that children love … nothing. How odd."),
                    Text::new("No game, no show, no star. Who are you?"),
                ]
            }
        }
        Trick::Words => {
            const {
                &[
                    Text::new("I turn my whole word book … no."),
                    Text::new("Not one word that I know. Rude."),
                ]
            }
        }
        Trick::Endings => {
            const {
                &[
                    Text::new("I stick bits on, I take bits off. No."),
                    Text::new("No tail to pull here."),
                ]
            }
        }
        Trick::Swaps => {
            const {
                &[
                    Text::new("I swap all the letters … and it is still no."),
                    Text::new("No masks. I checked."),
                ]
            }
        }
        Trick::Backwards => {
            const {
                &[
                    Text::new("I read it backwards … it makes no sense."),
                    Text::new("Even in my chrome I see nothing."),
                ]
            }
        }
        Trick::Dates => {
            const {
                &[
                    Text::new("I try every birthday … no cake for me."),
                    Text::new("My calendar is empty. No luck."),
                ]
            }
        }
        Trick::Keyboard => {
            const {
                &[
                    Text::new("I walk along all the keys. Sore feet, no door."),
                    Text::new("No path on the keys. Hmm."),
                ]
            }
        }
        Trick::Sequences => {
            const {
                &[
                    Text::new("I count up and down … it is not that."),
                    Text::new("Nothing here is in order. What a mess."),
                ]
            }
        }
        Trick::Repeats => {
            const {
                &[
                    Text::new("I say it twice, I say it thrice … no."),
                    Text::new("No echo in there at all."),
                ]
            }
        }
        Trick::Noticeboard => {
            const {
                &[
                    Text::new("I try every clue I have seen … nothing."),
                    Text::new("I know so much, and it does not help."),
                ]
            }
        }
        Trick::Phrases => {
            const {
                &[
                    Text::new("I sing all my songs … the door stays shut."),
                    Text::new("No line that I know. What a pity."),
                ]
            }
        }
        Trick::DiceList => {
            const {
                &[
                    Text::new("I roll my dice words … no match."),
                    Text::new("My dice are hot. The lock is cold."),
                ]
            }
        }
        Trick::BruteForce => {
            const {
                &[
                    Text::new("I try it all, one by one … too many!"),
                    Text::new("On and on I go. My wires glow."),
                ]
            }
        }
    }
}
