//! Safari's web archive: a binary property list with the page, the pages in its frames and the files beside them.
//!
//! It is read where it lies, entry by entry, and never as a whole: a property list may name one array many times over, so
//! that a tree of it would be far larger than the file. The form of such lists and the names of an archive's entries are
//! Apple's (documented); that its fields hold what the page was loaded with is assumed, as for WebKit's MHTML.

use super::capture::Capture;
use super::cost::Cost;
use super::source::{Part, Source, guess};

/// How a binary property list begins.
pub(super) const SIGN: &[u8] = b"bplist00";
/// Bytes behind its last table.
const TRAILER: usize = 32;
/// Entries of one dictionary or array that are looked at.
const MOST: usize = 512;
/// Frames inside one another at most.
const DEEPEST: usize = 6;
/// Parts of one archive that are kept.
const PARTS: usize = 200;
/// Frames of one archive that are looked into.
const FRAMES: usize = 200;
/// Bytes of a name, a kind or an address.
const LONGEST_TEXT: usize = 8192;

/// The page of an archive; nothing if the file is another property list, or damaged.
pub(super) fn unwrap(bytes: &[u8], cost: &Cost) -> Option<Source> {
    let list = List::of(bytes)?;
    let archive = list.value(list.top)?;
    // An archive that a browser saved has each of its files once.
    let mut kept = Kept { parts: Vec::new(), bytes: bytes.len(), frames: FRAMES };
    let page = list.page(&archive, &mut kept.bytes, cost)?;
    list.parts(&archive, 0, &mut kept, cost);
    Some(Source { parts: kept.parts, capture: Some(Capture::SafariArchive), ..page })
}

/// What is kept of an archive, and how much more may be.
struct Kept {
    parts: Vec<Part>,
    bytes: usize,
    frames: usize,
}

/// A value of the list, not yet followed further.
enum Value<'b> {
    Data(&'b [u8]),
    Text(String),
    /// The numbers of its entries.
    Array(Vec<usize>),
    /// The numbers of its keys, and of what stands under them.
    Dictionary(Vec<(usize, usize)>),
}

struct List<'b> {
    bytes: &'b [u8],
    offset_size: usize,
    number_size: usize,
    count: usize,
    top: usize,
    table: usize,
}

fn short(length: usize) -> Option<usize> {
    (length <= LONGEST_TEXT).then_some(length)
}

fn unsigned(bytes: &[u8]) -> Option<usize> {
    let value = bytes.iter().try_fold(0_u64, |value, b| Some(value.checked_mul(256)? + u64::from(*b)))?;
    usize::try_from(value).ok()
}

impl<'b> List<'b> {
    fn of(bytes: &'b [u8]) -> Option<Self> {
        let trailer = bytes.get(bytes.len().checked_sub(TRAILER)?..).filter(|_| bytes.starts_with(SIGN))?;
        let list = Self {
            bytes,
            offset_size: usize::from(trailer[6]),
            number_size: usize::from(trailer[7]),
            count: unsigned(&trailer[8..16])?,
            top: unsigned(&trailer[16..24])?,
            table: unsigned(&trailer[24..32])?,
        };
        let sized = (1..=8).contains(&list.offset_size) && (1..=8).contains(&list.number_size);
        (sized && list.table < bytes.len()).then_some(list)
    }

    /// The bytes from an entry on.
    fn from(&self, number: usize) -> Option<&'b [u8]> {
        let at = self.table.checked_add(number.checked_mul(self.offset_size)?)?;
        let offset = unsigned(self.bytes.get(at..at.checked_add(self.offset_size)?)?)?;
        (number < self.count).then(|| self.bytes.get(offset..self.table)).flatten()
    }

    fn value(&self, number: usize) -> Option<Value<'b>> {
        let from = self.from(number)?;
        let (mark, mut rest) = from.split_first()?;
        let mut count = usize::from(mark & 0xf);
        if count == 0xf {
            // The length follows as a number of its own.
            let (mark, more) = rest.split_first()?;
            let size = 1_usize << (mark & 0xf).min(3);
            count = unsigned(more.get(..size).filter(|_| mark >> 4 == 1)?)?;
            rest = more.get(size..)?;
        }
        let numbers = |from: usize, count: usize| -> Option<Vec<usize>> {
            let bytes = rest.get(from..from.checked_add(count.checked_mul(self.number_size)?)?)?;
            bytes.chunks_exact(self.number_size).map(unsigned).collect()
        };
        Some(match mark >> 4 {
            4 => Value::Data(rest.get(..count)?),
            5 => Value::Text(String::from_utf8_lossy(rest.get(..short(count)?)?).into_owned()),
            6 => {
                let bytes = rest.get(..short(count)?.checked_mul(2)?)?;
                let units: Vec<u16> = bytes.chunks_exact(2).map(|two| u16::from_be_bytes([two[0], two[1]])).collect();
                Value::Text(String::from_utf16_lossy(&units))
            }
            0xa => Value::Array(numbers(0, count.min(MOST))?),
            0xd => {
                let keys = numbers(0, count.min(MOST))?;
                let values = numbers(count.checked_mul(self.number_size)?, count.min(MOST))?;
                Value::Dictionary(keys.into_iter().zip(values).collect())
            }
            _ => return None,
        })
    }

    /// Whether an entry is this name, without a copy of it: an entry may be as long as the file, and be asked often.
    fn is(&self, number: usize, name: &str) -> bool {
        let Some([mark, rest @ ..]) = self.from(number) else { return false };
        let (length, rest) = match (mark, rest) {
            (0x50..=0x5e, rest) => (Some(usize::from(mark & 0xf)), Some(rest)),
            (0x5f, [size @ 0x10..=0x13, rest @ ..]) => {
                let size = 1_usize << (size & 0xf);
                (rest.get(..size).and_then(unsigned), rest.get(size..))
            }
            _ => return false,
        };
        length == Some(name.len()) && rest.is_some_and(|rest| rest.starts_with(name.as_bytes()))
    }

    /// What stands under a key of a dictionary.
    fn get(&self, dictionary: &Value<'b>, key: &str) -> Option<Value<'b>> {
        let Value::Dictionary(entries) = dictionary else { return None };
        let (_, value) = entries.iter().find(|(number, _)| self.is(*number, key))?;
        self.value(*value)
    }

    fn text(&self, dictionary: &Value<'b>, key: &str) -> Option<String> {
        match self.get(dictionary, key)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    fn entries(&self, dictionary: &Value<'b>, key: &str) -> Vec<usize> {
        match self.get(dictionary, key) {
            Some(Value::Array(numbers)) => numbers,
            _ => Vec::new(),
        }
    }

    /// The text of a resource, if it is a page or a style sheet, and no more than `left` bytes.
    fn resource(&self, resource: &Value<'b>, left: &mut usize, cost: &Cost) -> Option<(Source, String)> {
        let Value::Data(data) = self.get(resource, "WebResourceData")? else { return None };
        let kind = self.text(resource, "WebResourceMIMEType")?.to_ascii_lowercase();
        let html = match kind.as_str() {
            "text/html" | "application/xhtml+xml" => Some(true),
            "text/plain" => Some(false),
            "text/css" => None,
            _ => return None,
        };
        *left = left.checked_sub(data.len())?;
        let named = self.text(resource, "WebResourceTextEncodingName");
        cost.add(data.len());
        let (text, ..) = guess(data, named.as_deref(), cost).decode(data);
        let source = Source { html, ..Source::of_text(text.into_owned(), cost) };
        Some((source, self.text(resource, "WebResourceURL").unwrap_or_default()))
    }

    fn page(&self, archive: &Value<'b>, left: &mut usize, cost: &Cost) -> Option<Source> {
        let (source, _) = self.resource(&self.get(archive, "WebMainResource")?, left, cost)?;
        source.html.is_some().then_some(source)
    }

    /// What was saved beside a page: its style sheets, and the pages in its frames with theirs.
    fn parts(&self, archive: &Value<'b>, depth: usize, kept: &mut Kept, cost: &Cost) {
        let add = |resource: &Value<'b>, kept: &mut Kept| {
            if kept.parts.len() < PARTS
                && let Some((Source { text, starts, html, .. }, location)) =
                    self.resource(resource, &mut kept.bytes, cost)
                && html != Some(false)
            {
                kept.parts.push(Part { html: html.is_some(), id: String::new(), location, text, starts });
            }
        };
        for resource in self.entries(archive, "WebSubresources") {
            cost.add(1);
            if let Some(resource) = self.value(resource) {
                add(&resource, kept);
            }
        }
        let mut frames = Vec::new();
        for frame in self.entries(archive, "WebSubframeArchives") {
            // One list may name itself as its frame, many times over.
            let Some(left) = kept.frames.checked_sub(1) else { break };
            kept.frames = left;
            cost.add(1);
            frames.extend(self.value(frame));
        }
        for frame in &frames {
            if let Some(page) = self.get(frame, "WebMainResource") {
                add(&page, kept);
            }
        }
        for frame in frames.iter().filter(|_| depth < DEEPEST) {
            self.parts(frame, depth + 1, kept, cost);
        }
    }
}
