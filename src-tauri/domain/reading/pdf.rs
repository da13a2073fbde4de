//! A print of a page: the words of a PDF, put in lines and columns as they stand on its pages.
//!
//! What comes out has the form that `pdftotext -layout` gives, so one reader serves both. `lopdf` was chosen among three:
//! `pdf-extract` panics on fonts it does not know by its author's own choice and can overflow the stack, which nothing
//! catches; `pdf_oxide` brings over a hundred further crates. `lopdf` answers bad input with errors and bounds what a stream
//! may grow to; it reads objects and encodings, and where words stand is worked out here.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, LoadOptions, Object, Stream};

use super::capture::Capture;
use super::cost::Cost;
use super::source::Source;

/// How a PDF begins.
pub(super) const SIGN: &[u8] = b"%PDF-";
/// The mark of its end stands in the last bytes, so many of them at most (documented: Adobe's own reader looks there).
const END_WITHIN: usize = 1024;
/// What one stream may grow to.
const LARGEST_STREAM: usize = 8 << 20;
/// Pages that are read: a print of one of these pages has two or three.
const MOST_PAGES: usize = 40;
/// Pieces of text on all pages.
const MOST_PIECES: usize = 60_000;
/// Drawings inside drawings.
const DEEPEST: usize = 4;

/// The words of a print; nothing where it has none, or cannot be read.
pub(super) fn unwrap(bytes: &[u8], cost: &Cost) -> Option<Source> {
    cost.add(bytes.len());
    // Cut off, it still has objects that could be read, though not all.
    let end = bytes.get(bytes.len().saturating_sub(END_WITHIN)..).unwrap_or_default();
    memchr::memmem::find(end, b"%%EOF")?;
    // Nothing in it is known to panic; a file that somebody made may know better.
    let text = catch_unwind(AssertUnwindSafe(|| text(bytes))).ok().flatten()?;
    let source = Source::of_text(text, cost);
    Some(Source { html: Some(false), capture: Some(Capture::PdfLayout), ..source })
}

fn text(bytes: &[u8]) -> Option<String> {
    let options = LoadOptions { max_decompressed_size: Some(LARGEST_STREAM), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    let mut out = String::new();
    let mut left = MOST_PIECES;
    for (n, page) in document.page_iter().enumerate() {
        // Of a part of the print nobody could tell that it is one: a list that goes on would pass for whole.
        if n == MOST_PAGES {
            return None;
        }
        let content = content_of(&document, page)?;
        let mut drawing = Drawing { document: &document, pieces: Vec::new(), left, lost: false };
        drawing.fonts(document.get_page_fonts(page).ok()?).draw(&content, resources(&document, page), START, 0);
        left = drawing.left;
        if left == 0 || drawing.lost {
            return None;
        }
        lay_out(drawing.pieces, &mut out);
        // Between pages, as `pdftotext` has it.
        out.push('\u{c}');
    }
    out.contains(|c: char| c.is_alphanumeric()).then_some(out)
}

/// What draws a page; nothing where a part of it is missing or damaged, which the library's own function passes over.
fn content_of(document: &Document, page: lopdf::ObjectId) -> Option<Vec<u8>> {
    let mut all = Vec::new();
    for id in document.get_page_contents(page) {
        let stream = document.get_object(id).ok()?.as_stream().ok().filter(|s| undamaged(s))?;
        all.extend(stream.get_plain_content_with_limit(LARGEST_STREAM - all.len().min(LARGEST_STREAM)).ok()?);
        all.push(b'\n');
    }
    Some(all)
}

/// Whether a packed stream unpacks to its end: of a damaged one `lopdf` 0.47 gives what came before the damage, and no error.
fn undamaged(stream: &Stream) -> bool {
    let packed = stream.filters().is_ok_and(|filters| filters == [b"FlateDecode"]);
    !packed || ends(&stream.content)
}

/// Whether packed bytes come to their end, checksum and all, before they have grown too large.
fn ends(packed: &[u8]) -> bool {
    let mut state = flate2::Decompress::new(true);
    let mut out = vec![0; 64 << 10];
    while state.total_out() <= LARGEST_STREAM as u64 {
        let (read, written) = (state.total_in(), state.total_out());
        let rest = usize::try_from(read).ok().and_then(|read| packed.get(read..)).unwrap_or_default();
        match state.decompress(rest, &mut out, flate2::FlushDecompress::None) {
            Ok(flate2::Status::StreamEnd) => return true,
            // Without progress the rest is missing.
            Ok(_) if (read, written) != (state.total_in(), state.total_out()) => {}
            _ => return false,
        }
    }
    false
}

fn resources(document: &Document, page: lopdf::ObjectId) -> Option<&Dictionary> {
    let (own, shared) = document.get_page_resources(page).ok()?;
    own.or_else(|| shared.first().and_then(|id| document.get_dictionary(*id).ok()))
}

/// A matrix as PDF writes it.
type Matrix = [f32; 6];
const START: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First `a`, then `b`.
fn then(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

/// Words that were drawn together.
struct Piece {
    from: f32,
    to: f32,
    /// Upwards from the foot of the page.
    height: f32,
    size: f32,
    text: String,
}

struct Font<'d> {
    encoding: Encoding<'d>,
    /// Bytes of one character.
    bytes: usize,
    widths: BTreeMap<u32, f32>,
    usual: f32,
}

struct Drawing<'d> {
    document: &'d Document,
    pieces: Vec<Piece>,
    left: usize,
    /// Something of it could not be read.
    lost: bool,
}

/// A page or a drawing in it, with its fonts.
struct Sheet<'s, 'd> {
    drawing: &'s mut Drawing<'d>,
    fonts: BTreeMap<Vec<u8>, Font<'d>>,
}

impl<'d> Drawing<'d> {
    fn fonts(&mut self, found: BTreeMap<Vec<u8>, &'d Dictionary>) -> Sheet<'_, 'd> {
        let document = self.document;
        let fonts = found.into_iter().filter_map(|(name, font)| Some((name, Font::of(document, font)?))).collect();
        Sheet { drawing: self, fonts }
    }
}

fn number(object: &Object) -> Option<f32> {
    object.as_float().ok()
}

fn array<'d>(document: &'d Document, dictionary: &'d Dictionary, key: &[u8]) -> Option<&'d Vec<Object>> {
    let (_, object) = document.dereference(dictionary.get(key).ok()?).ok()?;
    object.as_array().ok()
}

impl<'d> Font<'d> {
    fn of(document: &'d Document, font: &'d Dictionary) -> Option<Self> {
        let encoding = font.get_font_encoding_with_limit(document, LARGEST_STREAM).ok()?;
        let wide = font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0");
        let mut widths = BTreeMap::new();
        let mut usual = 500.0;
        if wide {
            let below = array(document, font, b"DescendantFonts")?.first()?;
            let below = document.dereference(below).ok()?.1.as_dict().ok()?;
            usual = below.get(b"DW").ok().and_then(number).unwrap_or(1000.0);
            let mut rest = array(document, below, b"W").map(Vec::as_slice).unwrap_or_default();
            // `first [w w w]` and `first last w`.
            while let [first, second, more @ ..] = rest {
                let Some(first) = first.as_i64().ok().and_then(|n| u32::try_from(n).ok()) else { break };
                let second = document.dereference(second).ok()?.1;
                if let Ok(list) = second.as_array() {
                    widths.extend((first..).zip(list.iter().filter_map(number)));
                    rest = more;
                } else if let ([width, more @ ..], Ok(last)) = (more, second.as_i64()) {
                    let last = u32::try_from(last).unwrap_or(first).min(first.saturating_add(65_535));
                    let width = number(width).unwrap_or(usual);
                    widths.extend((first..=last).map(|code| (code, width)));
                    rest = more;
                } else {
                    break;
                }
            }
        } else {
            let first = font.get(b"FirstChar").and_then(Object::as_i64).ok().and_then(|n| u32::try_from(n).ok());
            let list = array(document, font, b"Widths").map(Vec::as_slice).unwrap_or_default();
            widths.extend((first.unwrap_or(0)..).zip(list.iter().take(256).filter_map(number)));
        }
        Some(Self { encoding, bytes: if wide { 2 } else { 1 }, widths, usual })
    }
}

/// What is set while words are drawn.
#[derive(Clone, Copy)]
struct Pen {
    page: Matrix,
    line: Matrix,
    text: Matrix,
    size: f32,
    leading: f32,
    stretch: f32,
    between: f32,
    blank: f32,
}

impl<'d> Sheet<'_, 'd> {
    fn draw(&mut self, content: &[u8], resources: Option<&'d Dictionary>, page: Matrix, depth: usize) {
        let Ok(content) = Content::decode(content) else {
            self.drawing.lost = true;
            return;
        };
        let mut pen =
            Pen { page, line: START, text: START, size: 0.0, leading: 0.0, stretch: 1.0, between: 0.0, blank: 0.0 };
        let mut font = None;
        let mut saved = Vec::new();
        for operation in &content.operations {
            let n = |i: usize| operation.operands.get(i).and_then(number).unwrap_or_default();
            let matrix = || [n(0), n(1), n(2), n(3), n(4), n(5)];
            match operation.operator.as_str() {
                "q" if saved.len() < 64 => saved.push((pen, font)),
                "Q" => (pen, font) = saved.pop().unwrap_or((pen, font)),
                "cm" => pen.page = then(matrix(), pen.page),
                "BT" => (pen.line, pen.text) = (START, START),
                "Tf" => {
                    font = operation.operands.first().and_then(|name| name.as_name().ok());
                    pen.size = n(1);
                }
                "TL" => pen.leading = n(0),
                "Tz" => pen.stretch = n(0) / 100.0,
                "Tc" => pen.between = n(0),
                "Tw" => pen.blank = n(0),
                "Tm" => (pen.line, pen.text) = (matrix(), matrix()),
                "Td" => pen.down(n(0), n(1)),
                "TD" => {
                    pen.leading = -n(1);
                    pen.down(n(0), n(1));
                }
                "T*" => pen.down(0.0, -pen.leading),
                "Tj" => self.show(operation.operands.first(), font, &mut pen),
                "'" => {
                    pen.down(0.0, -pen.leading);
                    self.show(operation.operands.first(), font, &mut pen);
                }
                "\"" => {
                    (pen.blank, pen.between) = (n(0), n(1));
                    pen.down(0.0, -pen.leading);
                    self.show(operation.operands.get(2), font, &mut pen);
                }
                "TJ" => {
                    let pieces = operation.operands.first().and_then(|list| list.as_array().ok());
                    for piece in pieces.into_iter().flatten() {
                        match number(piece) {
                            Some(back) => pen.along(-back / 1000.0 * pen.size),
                            None => self.show(Some(piece), font, &mut pen),
                        }
                    }
                }
                "Do" if depth < DEEPEST => self.inside(operation.operands.first(), resources, pen.page, depth),
                _ => {}
            }
        }
    }

    /// A drawing that is put in.
    fn inside(&mut self, name: Option<&Object>, resources: Option<&'d Dictionary>, page: Matrix, depth: usize) {
        let document = self.drawing.document;
        let stream = (|| {
            let all = document.get_dict_in_dict(resources?, b"XObject").ok()?;
            let stream = document.dereference(all.get(name?.as_name().ok()?).ok()?).ok()?.1.as_stream().ok()?;
            let form = stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Form");
            form.then_some(stream)
        })();
        let Some(stream) = stream else { return };
        let content = stream.get_plain_content_with_limit(LARGEST_STREAM).ok().filter(|_| undamaged(stream));
        let Some(content) = content else {
            self.drawing.lost = true;
            return;
        };
        let own = document.get_dict_in_dict(&stream.dict, b"Resources").ok();
        let mut fonts = BTreeMap::new();
        if let Some(named) = own.and_then(|own| document.get_dict_in_dict(own, b"Font").ok()) {
            for (name, font) in named {
                if let Some(font) = document.dereference(font).ok().and_then(|(_, font)| font.as_dict().ok()) {
                    fonts.insert(name.clone(), font);
                }
            }
        }
        let placed = array(document, &stream.dict, b"Matrix").and_then(|list| {
            let list: Vec<f32> = list.iter().filter_map(number).collect();
            Matrix::try_from(list).ok()
        });
        let page = then(placed.unwrap_or(START), page);
        self.drawing.fonts(fonts).draw(&content, own.or(resources), page, depth + 1);
    }

    fn show(&mut self, text: Option<&Object>, font: Option<&[u8]>, pen: &mut Pen) {
        let (Some(Object::String(bytes, _)), Some(font)) = (text, font.and_then(|name| self.fonts.get(name))) else {
            return;
        };
        if self.drawing.left == 0 {
            return;
        }
        self.drawing.left -= 1;
        let begin = then(pen.text, pen.page);
        let mut words = String::new();
        for code in bytes.chunks(font.bytes) {
            let letters = Document::decode_text(&font.encoding, code).unwrap_or_default();
            let number = code.iter().fold(0, |n, b| n * 256 + u32::from(*b));
            let width = font.widths.get(&number).copied().unwrap_or(font.usual) / 1000.0 * pen.size;
            let blank = if font.bytes == 1 && code == b" " { pen.blank } else { 0.0 };
            pen.along(width + pen.between + blank);
            words.push_str(&letters);
        }
        let end = then(pen.text, pen.page);
        let size = (pen.size * (begin[2].hypot(begin[3]))).abs();
        // Words that run up or down the page belong to no line.
        if begin[1].abs() <= begin[0].abs() && size > 0.5 && [begin[4], begin[5], end[4]].iter().all(|n| n.is_finite())
        {
            self.drawing.pieces.push(Piece { from: begin[4], to: end[4], height: begin[5], size, text: words });
        }
    }
}

impl Pen {
    fn down(&mut self, x: f32, y: f32) {
        self.line = then([1.0, 0.0, 0.0, 1.0, x, y], self.line);
        self.text = self.line;
    }

    fn along(&mut self, by: f32) {
        self.text = then([1.0, 0.0, 0.0, 1.0, by * self.stretch, 0.0], self.text);
    }
}

/// Most columns of a line: what stands further right has run off the page.
const WIDEST: usize = 400;

/// Lines from the top, each with its words where they stand.
fn lay_out(mut pieces: Vec<Piece>, out: &mut String) {
    pieces.retain(|p| !p.text.trim().is_empty());
    // The narrowest letters of the page decide, so that no words run over the column where others begin.
    let letter = pieces
        .iter()
        .filter(|p| p.text.chars().count() >= 4)
        .map(|p| (p.to - p.from) / p.text.chars().count() as f32)
        .filter(|w| *w > 0.5)
        .fold(f32::INFINITY, f32::min);
    let letter = if letter.is_finite() { letter } else { 5.0 };
    let left = pieces.iter().map(|p| p.from).fold(f32::INFINITY, f32::min);
    pieces.sort_by(|a, b| b.height.total_cmp(&a.height));
    let mut rest = pieces.into_iter().peekable();
    let mut above: Option<f32> = None;
    while let Some(first) = rest.next() {
        let (height, size) = (first.height, first.size);
        let mut line = vec![first];
        while let Some(next) = rest.next_if(|next| height - next.height < size.min(next.size) * 0.4) {
            line.push(next);
        }
        // A gap of more than a line parts what stands below.
        if above.is_some_and(|above| above - height > size * 2.2) {
            out.push('\n');
        }
        above = Some(height);
        line.sort_by(|a, b| a.from.total_cmp(&b.from));
        let mut text = String::new();
        let mut columns = 0;
        let mut end = f32::NEG_INFINITY;
        for piece in line {
            let near = piece.from - end < size * 0.15;
            let word = piece.from - end < size * 0.6;
            let place = (((piece.from - left) / letter).max(0.0) as usize).min(WIDEST);
            let blanks = match (near, word) {
                (true, _) => 0,
                (_, true) => 1,
                _ if columns == 0 => place,
                _ => place.saturating_sub(columns).max(2),
            };
            text.extend(std::iter::repeat_n(' ', blanks));
            text.push_str(&piece.text);
            columns += blanks + piece.text.chars().count();
            end = piece.to;
        }
        out.push_str(text.trim_end());
        out.push('\n');
    }
}
