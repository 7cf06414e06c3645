//! A drawing: parsed once, measured once, drawn as often as a face asks.

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg;
use roxmltree::{Document, Node};

use super::look::{LAMP, MOOD, SHOW_ALL, SWAP, Switches};
use super::{ArtProblem, Look, Pixels, Rect, lint, page};

/// Most pixels drawn at once; 500 by 250 cells have a sixteenth of it.
const MOST_PIXELS: u32 = 4_000_000;
/// Behind the drawing lies the ink of our evening sky.
const INK: [u8; 3] = [0x17, 0x1a, 0x3f];
/// A blur of this part of a thing's longer side leaves colour and no clue.
const BLUR: f32 = 0.18;
/// How strongly something is blurred that has no measured size, as part of the drawing's width.
const UNMEASURED_BLUR: f32 = 0.03;

/// Why a drawing can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArtError {
    /// It is not well-formed, too large, or holds what is not allowed.
    #[error("the drawing {name} is refused: {problem}")]
    Refused {
        /// Name of the drawing.
        name: String,
        /// The first problem that is in the way.
        problem: ArtProblem,
    },
    /// The renderer can't make sense of it.
    #[error("the drawing {name} can't be drawn: {reason}")]
    Undrawable {
        /// Name of the drawing.
        name: String,
        /// What the renderer says.
        reason: String,
    },
    /// More pixels are asked for than any screen has.
    #[error("{width} by {height} pixels are more than is drawn at once")]
    TooManyPixels {
        /// Pixels in a row.
        width: u16,
        /// Rows.
        height: u16,
    },
}

/// Something in a drawing that can be looked at closely.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The element's id.
    pub id: String,
    /// Its alt text.
    pub title: String,
    /// Where it is, measured with everything shown.
    pub area: Rect,
}

/// An SVG drawing, parsed once.
#[derive(Debug, Clone)]
pub struct Drawing {
    name: String,
    svg: String,
    pub(super) title: String,
    pub(super) mood_titles: Vec<(String, String)>,
    pub(super) switches: Switches,
    pub(super) places: Vec<Place>,
    frame: Rect,
    to_tree: Transform,
}

impl Drawing {
    /// Reads a drawing. Fails if it is not well-formed, larger or deeper than allowed, or holds
    /// anything but plain shapes; a missing title is a problem for the artist, not an error.
    pub fn parse(name: &str, svg: &str) -> Result<Self, ArtError> {
        let refused = |problem| ArtError::Refused {
            name: name.to_owned(),
            problem,
        };
        let document = lint::read(svg).map_err(refused)?;
        if let Some(problem) = lint::dangers(&document).into_iter().next() {
            return Err(refused(problem));
        }
        Self::measure(name, svg, &document)
    }

    /// Measures a document that was found to hold nothing dangerous.
    pub(super) fn measure(
        name: &str,
        svg: &str,
        document: &Document<'_>,
    ) -> Result<Self, ArtError> {
        let root = document.root_element();
        let tree = page::tree(name, document, SHOW_ALL.to_owned())?;
        let (frame, to_tree) = page::units(root, &tree);
        let undrawable = |reason: &str| ArtError::Undrawable {
            name: name.to_owned(),
            reason: reason.to_owned(),
        };
        if !frame.is_sound() || !page::of(&tree).is_sound() {
            return Err(undrawable("its size is beyond all measure"));
        }
        if !page::is_near(&tree) {
            return Err(undrawable("something in it is far outside its frame"));
        }
        let mut drawing = Self {
            name: name.to_owned(),
            svg: svg.to_owned(),
            title: title_of(root).unwrap_or_default(),
            mood_titles: Vec::new(),
            switches: Switches::default(),
            places: Vec::new(),
            frame,
            to_tree,
        };
        for node in root.descendants().skip(1) {
            drawing.note(node, &tree);
        }
        Ok(drawing)
    }

    /// Notes what an element with an id stands for: a mood, a lamp, or a place. What can be laid
    /// over something is a place that is off at first.
    fn note(&mut self, node: Node<'_, '_>, tree: &usvg::Tree) {
        let Some(id) = node.attribute("id") else {
            return;
        };
        let title = title_of(node);
        if let Some(mood) = id.strip_prefix(MOOD) {
            self.switches.moods.push(mood.to_owned());
            self.mood_titles
                .extend(title.map(|title| (mood.to_owned(), title)));
        } else if id.starts_with(LAMP) {
            self.switches.off.push(id.to_owned());
        } else if let (Some(title), Some(area)) = (title, self.area_of(tree, id)) {
            if id.starts_with(SWAP) {
                self.switches.off.push(id.to_owned());
            }
            self.places.push(Place {
                id: id.to_owned(),
                title,
                area,
            });
        }
    }

    /// The area of an element in units of the drawing, if there is anything to see.
    fn area_of(&self, tree: &usvg::Tree, id: &str) -> Option<Rect> {
        let area = tree.node_by_id(id)?.abs_stroke_bounding_box();
        let area = area.transform(self.to_tree.invert()?)?;
        let area = Rect {
            x: area.x(),
            y: area.y(),
            width: area.width(),
            height: area.height(),
        };
        (area.width > 0.0 && area.height > 0.0).then_some(area)
    }

    /// The name it was parsed under.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the drawing shows, in words; empty if the artist gave none.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Names of the moods, such as `happy`, in the order of the file.
    pub fn moods(&self) -> &[String] {
        &self.switches.moods
    }

    /// The elements with an id and a `<title>`, in the order of the file.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// Width of the whole divided by its height.
    pub fn aspect(&self) -> f32 {
        self.frame.aspect()
    }

    /// The whole area of the drawing, in its own units.
    pub fn frame(&self) -> Rect {
        self.frame
    }

    /// Draws exactly that many pixels. The drawing covers them, centred: where the shapes differ,
    /// its longer side is cut. Without pixels, or a part that makes no sense, nothing is wrong.
    pub fn draw(&self, look: &Look<'_>, width: u16, height: u16) -> Result<Pixels, ArtError> {
        let [red, green, blue] = INK;
        let ink = Color::from_rgba8(red, green, blue, u8::MAX);
        let Some(canvas) = self.paint(look, (width, height), ink)? else {
            return Ok(Pixels::default());
        };
        let rgb = canvas
            .pixels()
            .iter()
            .map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
        Ok(Pixels {
            width,
            height,
            rgb: rgb.collect(),
        })
    }

    /// Draws over a ground; nothing if no pixel is asked for.
    pub(super) fn paint(
        &self,
        look: &Look<'_>,
        (width, height): (u16, u16),
        ground: Color,
    ) -> Result<Option<Pixmap>, ArtError> {
        if u32::from(width) * u32::from(height) > MOST_PIXELS {
            return Err(ArtError::TooManyPixels { width, height });
        }
        let Some(mut canvas) = Pixmap::new(width.into(), height.into()) else {
            return Ok(None);
        };
        canvas.fill(ground);
        let sheet = self.switches.style_sheet(look, |id| self.blur_of(id));
        let document = lint::read(&self.svg).map_err(|problem| ArtError::Refused {
            name: self.name.clone(),
            problem,
        })?;
        let tree = page::tree(&self.name, &document, sheet)?;
        let from_tree = self.to_tree.invert().unwrap_or_default();
        let (scale, left, top) = self.cover(look.view_box, width, height);
        let transform = from_tree
            .post_translate(-left, -top)
            .post_scale(scale, scale);
        if transform.is_finite() {
            resvg::render(&tree, transform, &mut canvas.as_mut());
        }
        Ok(Some(canvas))
    }

    /// How strongly a thing is blurred, in units of the drawing.
    fn blur_of(&self, id: &str) -> f32 {
        let place = self.places.iter().find(|place| place.id == id);
        place.map_or(self.frame.width * UNMEASURED_BLUR, |place| {
            place.area.width.max(place.area.height) * BLUR
        })
    }

    /// Where an area of the drawing comes to lie when it is drawn so: in pixels from the top left,
    /// possibly outside. Faces find with it what was clicked, and where a marker stands.
    pub fn project(&self, area: Rect, view_box: Option<Rect>, width: u16, height: u16) -> Rect {
        let (scale, left, top) = self.cover(view_box, width, height);
        Rect {
            x: (area.x - left) * scale,
            y: (area.y - top) * scale,
            width: area.width * scale,
            height: area.height * scale,
        }
    }

    /// How a part covers all pixels and stands in their middle: pixels per unit of the drawing,
    /// and the left and upper edge of what is seen.
    fn cover(&self, view_box: Option<Rect>, width: u16, height: u16) -> (f32, f32, f32) {
        let part = view_box.filter(|part| part.is_part_of(&self.frame));
        let part = part.unwrap_or(self.frame);
        let (width, height) = (f32::from(width), f32::from(height));
        let scale = (width / part.width).max(height / part.height);
        let left = part.x + part.width / 2.0 - width / scale / 2.0;
        let top = part.y + part.height / 2.0 - height / scale / 2.0;
        (scale, left, top)
    }
}

/// The direct `<title>` of an element, with its blanks tidied; `None` if it is missing or blank.
pub(super) fn title_of(node: Node<'_, '_>) -> Option<String> {
    let title = node
        .children()
        .find(|child| child.has_tag_name(("http://www.w3.org/2000/svg", "title")))?;
    let words: Vec<&str> = title.text()?.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests;
