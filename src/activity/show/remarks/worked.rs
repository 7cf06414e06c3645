//! Guessatron's remarks on tricks that work. Wording only; must stay kind to the child.

use crate::password::Trick;
use crate::words::Text;

/// What it says of a trick that brings down a piece.
#[expect(clippy::too_many_lines, reason = "a table of lines, trick by trick")]
pub(super) const fn worked(trick: Trick) -> &'static [Text] {
    match trick {
        Trick::TopList => {
            const {
                &[
                    Text::new("My top list! It is right there."),
                    Text::new("Everybody picks that. I try it first."),
                    Text::new("Number one on my list. Too easy."),
                ]
            }
        }
        Trick::Names => {
            const {
                &[
                    Text::new("A name! I know all the names."),
                    Text::new("That name is on my name list."),
                    Text::new("Names, pets, I have them all. Click."),
                ]
            }
        }
        Trick::Favourites => {
            const {
                &[
                    Text::new("Ha! I have a list of what children love."),
                    Text::new("Everybody loves that. So it is on my list."),
                    Text::new("A favourite! I knew you liked it."),
                ]
            }
        }
        Trick::Words => {
            const {
                &[
                    Text::new("That word is in my word book. Pop!"),
                    Text::new("I ate a word book. Here it is."),
                    Text::new("A plain word. I like them plain."),
                ]
            }
        }
        Trick::Endings => {
            const {
                &[
                    Text::new("And a bit stuck on. I stick on bits all day."),
                    Text::new("A little tail! I try all the tails."),
                    Text::new("Something at the end. People always do that."),
                ]
            }
        }
        Trick::Swaps => {
            const {
                &[
                    Text::new("You swapped letters. I swap them back."),
                    Text::new("A sign for a letter? Old trick!"),
                    Text::new("Nice mask. I can see the word under it."),
                ]
            }
        }
        Trick::Backwards => {
            const {
                &[
                    Text::new("Backwards! I read it in my shiny chrome."),
                    Text::new("I turn it round, and there it is."),
                    Text::new("Front to back, back to front. Same to me."),
                ]
            }
        }
        Trick::Dates => {
            const {
                &[
                    Text::new("A year or a date. I own a calendar."),
                    Text::new("I flip through the years. There!"),
                    Text::new("Days and years? There are not so many."),
                ]
            }
        }
        Trick::Keyboard => {
            const {
                &[
                    Text::new("A walk along the keys. I know that path."),
                    Text::new("Your finger slid. So did mine."),
                    Text::new("Key, next key, next key. What a stroll."),
                ]
            }
        }
        Trick::Sequences => {
            const {
                &[
                    Text::new("One after the other. I can count too!"),
                    Text::new("In order! I love order."),
                    Text::new("I start, and it goes on by itself."),
                ]
            }
        }
        Trick::Repeats => {
            const {
                &[
                    Text::new("The same again? I like it short."),
                    Text::new("Again and again. I heard it the first time."),
                    Text::new("An echo! I only need one half."),
                ]
            }
        }
        Trick::Noticeboard => {
            const {
                &[
                    Text::new("I have seen that before. Thank you for the clue!"),
                    Text::new("I peeked at what everybody can see."),
                    Text::new("That was no secret. I read it today."),
                ]
            }
        }
        Trick::Phrases => {
            const {
                &[
                    Text::new("I know that line. I can sing it, too!"),
                    Text::new("People say that a lot. I listen."),
                    Text::new("You began it. I can end it."),
                ]
            }
        }
        Trick::DiceList => {
            const {
                &[
                    Text::new("Dice words! I own that list."),
                    Text::new("I roll and roll on the same list."),
                    Text::new("Few dice, few ways. I try them all."),
                ]
            }
        }
        Trick::BruteForce => {
            const {
                &[
                    Text::new("I try all that is left. Click, click, click."),
                    Text::new("Bit by bit I get the rest."),
                    Text::new("No trick here. I just try and try."),
                ]
            }
        }
    }
}
