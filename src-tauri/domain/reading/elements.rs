//! What each HTML element does to the layout.

/// Elements whose content nobody sees.
pub(super) const UNSEEN: [&str; 13] = [
    "audio", "canvas", "datalist", "desc", "iframe", "map", "metadata", "noembed", "noframes", "noscript", "object",
    "template", "video",
];

/// Elements that begin and end a line.
pub(super) const BLOCKS: [&str; 36] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "tbody",
    "tfoot",
    "thead",
    "ul",
    "xmp",
];

pub(super) fn heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}
pub(super) fn cell(name: &str) -> bool {
    matches!(name, "td" | "th")
}
pub(super) fn block(name: &str) -> bool {
    BLOCKS.binary_search(&name).is_ok() || heading(name) || matches!(name, "table" | "tr" | "td" | "th" | "caption")
}
pub(super) fn void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}
/// Phrases inside a line that have a box of their own when they stand next to each other.
pub(super) fn phrase(name: &str) -> bool {
    matches!(name, "span" | "strong" | "b" | "small" | "font" | "label")
}
/// End tags do not reach through these.
pub(super) fn barrier(name: &str) -> bool {
    matches!(name, "table" | "td" | "th" | "caption" | "html" | "template" | "object" | "marquee")
}

/// Tags that are taken for tags inside copied text.
const KNOWN: [&str; 62] = [
    "a",
    "abbr",
    "article",
    "aside",
    "b",
    "blockquote",
    "body",
    "br",
    "button",
    "center",
    "code",
    "dd",
    "del",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "kbd",
    "label",
    "legend",
    "li",
    "main",
    "nav",
    "noscript",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "q",
    "script",
    "section",
    "select",
    "small",
    "span",
    "strong",
    "style",
    "summary",
    "template",
    "textarea",
    "title",
    "u",
];
const KNOWN_TABLE: [&str; 11] =
    ["caption", "col", "colgroup", "ins", "meta", "table", "tbody", "td", "tfoot", "th", "thead"];

/// Whether `<name>` in copied text is a tag.
pub(super) fn known(name: &str) -> bool {
    KNOWN.binary_search(&name).is_ok()
        || KNOWN_TABLE.binary_search(&name).is_ok()
        || matches!(name, "tr" | "ul" | "link" | "svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_tags_are_in_order() {
        assert!(KNOWN.is_sorted() && BLOCKS.is_sorted() && UNSEEN.is_sorted() && KNOWN_TABLE.is_sorted());
    }
}
