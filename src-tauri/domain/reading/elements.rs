//! Element names as small numbers, and what each HTML element does to the layout.

/// The name of an element: a place in [`NAMES`], or a number of its own for a name that HTML does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag(pub(super) u16);

/// Begins and ends a line.
const BLOCK: u8 = 1;
/// A heading.
const HEADING: u8 = 2;
/// Has no content and no end tag.
const VOID: u8 = 4;
/// A phrase inside a line that has a box of its own when it stands next to another.
const PHRASE: u8 = 8;
/// End tags do not reach through it.
const BARRIER: u8 = 16;
/// Nobody sees its content.
const UNSEEN: u8 = 32;
/// Taken for a tag inside copied text too.
const COPIED: u8 = 64;

/// In order of the names.
const NAMES: [(&str, u8); 108] = [
    ("a", COPIED),
    ("abbr", COPIED),
    ("address", BLOCK),
    ("area", VOID),
    ("article", BLOCK | COPIED),
    ("aside", BLOCK | COPIED),
    ("audio", UNSEEN),
    ("b", PHRASE | COPIED),
    ("base", VOID),
    ("blockquote", BLOCK | COPIED),
    ("body", BLOCK | COPIED),
    ("br", VOID | COPIED),
    ("button", COPIED),
    ("canvas", UNSEEN),
    ("caption", BLOCK | BARRIER | COPIED),
    ("center", BLOCK | COPIED),
    ("code", COPIED),
    ("col", VOID | COPIED),
    ("colgroup", COPIED),
    ("datalist", UNSEEN),
    ("dd", BLOCK | COPIED),
    ("del", COPIED),
    ("desc", UNSEEN),
    ("details", BLOCK | COPIED),
    ("dialog", BLOCK | COPIED),
    ("dir", BLOCK),
    ("div", BLOCK | COPIED),
    ("dl", BLOCK | COPIED),
    ("dt", BLOCK | COPIED),
    ("em", COPIED),
    ("embed", VOID),
    ("fieldset", BLOCK | COPIED),
    ("figcaption", BLOCK),
    ("figure", BLOCK),
    ("font", PHRASE | COPIED),
    ("footer", BLOCK | COPIED),
    ("form", BLOCK | COPIED),
    ("frame", VOID),
    ("frameset", 0),
    ("h1", BLOCK | HEADING | COPIED),
    ("h2", BLOCK | HEADING | COPIED),
    ("h3", BLOCK | HEADING | COPIED),
    ("h4", BLOCK | HEADING | COPIED),
    ("h5", BLOCK | HEADING | COPIED),
    ("h6", BLOCK | HEADING | COPIED),
    ("head", COPIED),
    ("header", BLOCK | COPIED),
    ("hr", BLOCK | VOID | COPIED),
    ("html", BLOCK | BARRIER | COPIED),
    ("i", COPIED),
    ("iframe", UNSEEN | COPIED),
    ("img", VOID | COPIED),
    ("input", VOID | COPIED),
    ("ins", COPIED),
    ("kbd", COPIED),
    ("label", PHRASE | COPIED),
    ("legend", BLOCK | COPIED),
    ("li", BLOCK | COPIED),
    ("link", VOID | COPIED),
    ("main", BLOCK | COPIED),
    ("map", UNSEEN),
    ("marquee", BARRIER),
    ("math", 0),
    ("menu", BLOCK),
    ("meta", VOID | COPIED),
    ("metadata", UNSEEN),
    ("nav", BLOCK | COPIED),
    ("noembed", UNSEEN),
    ("noframes", UNSEEN),
    ("noscript", UNSEEN | COPIED),
    ("object", UNSEEN | BARRIER),
    ("ol", BLOCK | COPIED),
    ("optgroup", COPIED),
    ("option", COPIED),
    ("p", BLOCK | COPIED),
    ("param", VOID),
    ("plaintext", 0),
    ("pre", BLOCK | COPIED),
    ("q", COPIED),
    ("samp", 0),
    ("script", COPIED),
    ("section", BLOCK | COPIED),
    ("select", COPIED),
    ("slot", UNSEEN),
    ("small", PHRASE | COPIED),
    ("source", VOID),
    ("span", PHRASE | COPIED),
    ("strong", PHRASE | COPIED),
    ("style", COPIED),
    ("summary", BLOCK | COPIED),
    ("sup", 0),
    ("svg", COPIED),
    ("table", BLOCK | BARRIER | COPIED),
    ("tbody", BLOCK | COPIED),
    ("td", BLOCK | BARRIER | COPIED),
    ("template", UNSEEN | BARRIER | COPIED),
    ("textarea", COPIED),
    ("tfoot", BLOCK | COPIED),
    ("th", BLOCK | BARRIER | COPIED),
    ("thead", BLOCK | COPIED),
    ("title", COPIED),
    ("tr", BLOCK | COPIED),
    ("track", VOID),
    ("u", COPIED),
    ("ul", BLOCK | COPIED),
    ("video", UNSEEN),
    ("wbr", VOID),
    ("xmp", BLOCK),
];

/// How many names HTML has.
pub(super) const COUNT: usize = NAMES.len();

/// The first eight bytes of a name as a number; no two of the names begin alike that far.
const fn key(name: &[u8]) -> u64 {
    let mut key = 0;
    let mut i = 0;
    while i < 8 {
        key = key << 8 | if i < name.len() { name[i] as u64 } else { 0 };
        i += 1;
    }
    key
}

const KEYS: [u64; COUNT] = {
    let mut keys = [0; COUNT];
    let mut i = 0;
    while i < COUNT {
        keys[i] = key(NAMES[i].0.as_bytes());
        i += 1;
    }
    keys
};

/// The tag of a name that is in the table; any other does not compile.
const fn named(name: &str) -> Tag {
    let key = key(name.as_bytes());
    let mut i = 0;
    while KEYS[i] != key {
        i += 1;
    }
    Tag(i as u16)
}

macro_rules! tags {
    ($($constant:ident = $name:literal),* $(,)?) => {
        $(pub(super) const $constant: Tag = named($name);)*
    };
}

tags! {
    A = "a", BODY = "body", BR = "br", BUTTON = "button", CAPTION = "caption", CODE = "code", DD = "dd",
    DETAILS = "details", DIALOG = "dialog", DL = "dl", DT = "dt", FORM = "form", FRAME = "frame", H1 = "h1",
    H6 = "h6", HEADER = "header", HR = "hr", HTML = "html", IFRAME = "iframe", IMG = "img", INPUT = "input", KBD = "kbd",
    LI = "li", LINK = "link", MATH = "math", META = "meta", NAV = "nav", NOEMBED = "noembed", NOFRAMES = "noframes",
    OL = "ol", OPTGROUP = "optgroup", OPTION = "option", P = "p", PLAINTEXT = "plaintext", PRE = "pre", Q = "q",
    SAMP = "samp", SCRIPT = "script", SELECT = "select", SLOT = "slot", STYLE = "style", SUMMARY = "summary",
    SUP = "sup", SVG = "svg", TABLE = "table", TBODY = "tbody", TD = "td", TEMPLATE = "template", TEXTAREA = "textarea",
    TFOOT = "tfoot", TH = "th", THEAD = "thead", TITLE = "title", TR = "tr", UL = "ul", WBR = "wbr", XMP = "xmp",
}

/// Where the names with each first letter begin.
const LETTERS: [u8; 27] = {
    let mut begin = [0; 27];
    let mut letter = 0;
    while letter < 27 {
        let mut i = 0;
        while i < COUNT && (NAMES[i].0.as_bytes()[0] - b'a') < letter as u8 {
            i += 1;
        }
        begin[letter] = i as u8;
        letter += 1;
    }
    begin
};

impl Tag {
    /// The tag of a name in lower case, if HTML has it.
    pub(super) fn of(name: &[u8]) -> Option<Self> {
        let letter = usize::from(name.first()?.checked_sub(b'a')?);
        let (from, to) = (usize::from(*LETTERS.get(letter)?), usize::from(*LETTERS.get(letter + 1)?));
        let key = key(name);
        let place = from + KEYS.get(from..to)?.iter().position(|k| *k == key)?;
        // Only the longest names have letters that are not in their key.
        (name.len() <= 8 || NAMES[place].0.as_bytes() == name).then(|| u16::try_from(place).map_or(Self(0), Self))
    }

    /// Its name, if HTML has it.
    pub(super) fn name(self) -> Option<&'static str> {
        NAMES.get(usize::from(self.0)).map(|(name, _)| *name)
    }

    fn is(self, flag: u8) -> bool {
        NAMES.get(usize::from(self.0)).is_some_and(|(_, flags)| flags & flag != 0)
    }

    pub(super) fn block(self) -> bool {
        self.is(BLOCK)
    }
    pub(super) fn heading(self) -> bool {
        self.is(HEADING)
    }
    pub(super) fn void(self) -> bool {
        self.is(VOID)
    }
    pub(super) fn phrase(self) -> bool {
        self.is(PHRASE)
    }
    pub(super) fn barrier(self) -> bool {
        self.is(BARRIER)
    }
    pub(super) fn unseen(self) -> bool {
        self.is(UNSEEN)
    }
    pub(super) fn cell(self) -> bool {
        matches!(self, TD | TH)
    }
    /// Whether `<name>` in copied text is a tag.
    pub(super) fn known_in_text(self) -> bool {
        self.is(COPIED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_no_other() {
        assert!(KEYS.is_sorted_by(|a, b| a < b), "in order, and each beginning once");
        for (i, (name, _)) in NAMES.iter().enumerate() {
            assert_eq!(Tag::of(name.as_bytes()).map(|t| usize::from(t.0)), Some(i), "{name}");
        }
        for other in ["", "xdr-table", "blockquotes", "tablet", "tab"] {
            assert_eq!(Tag::of(other.as_bytes()), None, "{other}");
        }
        assert_eq!((TABLE.name(), H1.0 + 5), (Some("table"), H6.0));
    }
}
