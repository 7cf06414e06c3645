//! All words on a stage, whatever part they stand in. What was typed is never among them.

use super::{
    Attack, Bins, Body, CardName, Chat, ChatMark, Feedback, Field, Hand, HandCard, HandRow, Hint,
    Holder, Item, Jigsaw, Lane, Menu, Meter, NameCard, Parade, Paragraph, Picture, Reveal, Speech,
    Stage, Visit,
};
use crate::words::Text;

impl Stage {
    /// All that is to be read of the moment itself: not its heading, which is the level's, not the
    /// keys, not a notice.
    pub fn texts(&self) -> Vec<&Text> {
        let Self {
            moment: _,
            layout: _,
            heading: _,
            trail: _,
            picture,
            parade,
            speech,
            paragraphs,
            ask,
            lanes,
            jigsaw,
            chat,
            visits,
            card,
            holders,
            reminder,
            body,
            feedback,
            reveal,
            hint,
            notice: _,
            keys: _,
        } = self;
        let mut texts = Vec::new();
        if let Some(Picture { alt, caption, .. }) = picture {
            texts.extend(alt.iter().chain(caption));
        }
        texts.extend(parade.iter().map(|Parade { line, .. }| line));
        if let Some(Speech { name, text, .. }) = speech {
            texts.extend([name, text]);
        }
        texts.extend(paragraphs.iter().filter_map(paragraph));
        texts.extend(ask);
        texts.extend(lanes.iter().map(|Lane { owner, .. }| owner));
        if let Some(Jigsaw {
            ask,
            pieces,
            joined,
        }) = jigsaw
        {
            texts.push(ask);
            texts.extend(pieces.iter().filter_map(|piece| piece.text.as_ref()));
            texts.extend(joined);
        }
        texts.extend(chat.iter().flat_map(of_chat));
        texts.extend(visits.iter().flat_map(of_visit));
        texts.extend(card.iter().flat_map(of_card));
        texts.extend(holders.iter().flat_map(of_holder));
        texts.extend(reminder);
        texts.extend(of_body(body));
        if let Some(Feedback {
            title,
            because,
            oops,
            ..
        }) = feedback
        {
            texts.extend([title, because].into_iter().chain(oops));
        }
        if let Some(Reveal { name, beats, .. }) = reveal {
            texts.push(name);
            for beat in beats {
                texts.push(&beat.line);
                texts.extend(beat.attacks.iter().flat_map(figure));
                texts.extend(beat.arrived.iter().flat_map(|arrived| &arrived.writing));
            }
        }
        if let Some(Hint { by, text, .. }) = hint {
            texts.extend([by, text]);
        }
        texts
    }
}

const fn paragraph(paragraph: &Paragraph) -> Option<&Text> {
    match paragraph {
        Paragraph::Heading(text)
        | Paragraph::Plain(text)
        | Paragraph::Entry(text)
        | Paragraph::Stars { label: text, .. } => Some(text),
        Paragraph::Controls => None,
    }
}

fn figure(attack: &Attack) -> impl Iterator<Item = &Text> {
    let counter = attack.counter.iter();
    counter.flat_map(|counter| std::iter::once(&counter.text).chain(&counter.compared))
}

fn of_chat(chat: &Chat) -> Vec<&Text> {
    let Chat {
        rooms,
        task,
        voice: _,
        people,
        messages,
        new: _,
    } = chat;
    let rooms = rooms.iter();
    let rooms = rooms.flat_map(|room| std::iter::once(&room.title).chain(&room.note));
    let people = people.iter().map(|person| &person.name);
    let messages = messages.iter().flat_map(|message| {
        let mark = match &message.mark {
            ChatMark::Flagged(flag) | ChatMark::Missed(flag) => Some(flag),
            ChatMark::None | ChatMark::Checked | ChatMark::Saved => None,
        };
        message
            .by
            .iter()
            .chain(std::iter::once(&message.text))
            .chain(mark)
    });
    let around = task.iter().chain(rooms).chain(people);
    around.chain(messages).collect()
}

fn of_visit(visit: &Visit) -> impl Iterator<Item = &Text> {
    let Visit { say, told, mark: _ } = visit;
    std::iter::once(say).chain(told)
}

fn of_card(card: &NameCard) -> Vec<&Text> {
    let NameCard { title, name, lines } = card;
    let words = match name {
        CardName::Mixed(words) => words.as_slice(),
        CardName::Typed { .. } => &[],
    };
    std::iter::once(title).chain(words).chain(lines).collect()
}

fn of_holder(holder: &Holder) -> impl Iterator<Item = &Text> {
    let Holder {
        name,
        portrait: _,
        held: _,
        thing,
        from,
    } = holder;
    std::iter::once(name).chain(thing).chain(from)
}

fn of_body(body: &Body) -> Vec<&Text> {
    match body {
        Body::Nothing => Vec::new(),
        Body::Menu(Menu { items, first: _ }) => items.iter().flat_map(of_item).collect(),
        Body::Bins(Bins {
            cards,
            bins,
            pairs: _,
        }) => {
            let cards = cards.iter().map(|card| &card.text);
            cards.chain(bins.iter().map(|bin| &bin.label)).collect()
        }
        Body::Field(field) => of_field(field),
        Body::Hand(hand) => of_hand(hand),
    }
}

fn of_item(item: &Item) -> impl Iterator<Item = &Text> {
    let Item {
        id: _,
        heading,
        label,
        note,
        short,
        spoken,
        mark: _,
        place: _,
        picture: _,
        dice: _,
        dial,
    } = item;
    let choices = dial.iter().flat_map(|dial| &dial.choices);
    let words = heading.iter().chain([label]).chain(note);
    let words = words.chain(short).chain(spoken);
    words.chain(choices.map(|choice| &choice.label))
}

fn of_field(field: &Field) -> Vec<&Text> {
    let Field {
        label,
        text: _,
        cursor: _,
        longest: _,
        veiled: _,
        editable: _,
        reminder,
        meter,
        pieces,
        goals,
    } = field;
    let mut texts = vec![label, reminder];
    if let Some(Meter {
        level: _,
        label,
        advice,
        stale: _,
    }) = meter
    {
        texts.extend([label, advice]);
    }
    texts.extend(pieces.iter().map(|piece| &piece.label));
    texts.extend(goals.iter().map(|goal| &goal.label));
    texts
}

fn of_hand(hand: &Hand) -> Vec<&Text> {
    let Hand {
        rows,
        made,
        ready: _,
        left: _,
        of: _,
        tries,
    } = hand;
    let mut texts = vec![tries];
    texts.extend(made);
    for HandRow {
        label,
        takes: _,
        cards,
    } in rows
    {
        texts.push(label);
        for HandCard {
            id: _,
            label,
            note,
            held: _,
            mark: _,
        } in cards
        {
            texts.extend(std::iter::once(label).chain(note));
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stage::{FieldText, Id, Layout, Picture};

    fn said(stage: &Stage) -> Vec<&str> {
        stage.texts().into_iter().map(Text::source).collect()
    }

    #[test]
    fn speech_question_items_and_feedback_are_read_and_the_heading_is_not() {
        let mut stage = Stage::new(1, Layout::Scene);
        stage.heading = Some(Text::new("The level"));
        stage.speech = Some(Speech {
            name: Text::new("Pip"),
            portrait: Picture::new("pip"),
            text: Text::new("Hello"),
        });
        stage.paragraphs = vec![Paragraph::Plain(Text::new("Plain")), Paragraph::Controls];
        stage.ask = Some(Text::new("Which?"));
        let item = Item::new(Id::new("one"), Text::new("One"))
            .noted(Text::new("a note"))
            .spoken(Text::new("One, noted"));
        stage.body = Body::Menu(Menu::new(vec![item]));
        assert_eq!(
            said(&stage),
            [
                "Pip",
                "Hello",
                "Plain",
                "Which?",
                "One",
                "a note",
                "One, noted"
            ]
        );
    }

    #[test]
    fn a_photo_its_jigsaw_and_whoever_has_it_are_read() {
        use crate::stage::{Held, JigsawPiece};
        let mut stage = Stage::new(1, Layout::Photo);
        let mut picture = Picture::new("photo-cake");
        picture.alt = Some(Text::new("A cake, the number blurred"));
        picture.caption = Some(Text::new("Yum!"));
        stage.picture = Some(picture);
        let text = Some(Text::new("On Tuesdays"));
        stage.jigsaw = Some(Jigsaw {
            ask: Text::new("Where is Juno?"),
            pieces: vec![JigsawPiece { text }, JigsawPiece { text: None }],
            joined: Some(Text::new("At the pool")),
        });
        stage.holders = vec![Holder {
            name: Text::new("Kai"),
            portrait: Picture::new("kai"),
            held: Held::Kept,
            thing: Some(Text::new("a mug")),
            from: Some(Text::new("Maya")),
        }];
        assert_eq!(
            said(&stage),
            [
                "A cake, the number blurred",
                "Yum!",
                "Where is Juno?",
                "On Tuesdays",
                "At the pool",
                "Kai",
                "a mug",
                "Maya"
            ]
        );
    }

    #[test]
    fn what_was_typed_is_not_read() {
        let mut stage = Stage::new(1, Layout::Scene);
        stage.body = Body::Field(Field {
            label: Text::new("a line"),
            text: FieldText::new("canary"),
            cursor: 0,
            longest: 64,
            veiled: false,
            editable: true,
            reminder: Text::new("never a real one"),
            meter: None,
            pieces: Vec::new(),
            goals: Vec::new(),
        });
        assert_eq!(said(&stage), ["a line", "never a real one"]);
    }
}
