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
