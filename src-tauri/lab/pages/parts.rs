//! Pieces of practice pages. `maud` escapes by type: whatever is not [`Markup`] is text, in elements and in attributes.
//!
//! The appliance's pages are written as such pages of that age are: tables in tables, `<input type=submit>`, whose words no
//! browser copies. The portals' are written as theirs: `<button>`, grids of `<div>`. That Cisco's own are just so is assumed.

use maud::{Markup, Render, html};

use crate::lab::assumed::{Assumed, Basis};

/// Marked on the page; what the mark means stands at the top of every page.
impl Render for Assumed {
    fn render(&self) -> Markup {
        marked(self.basis(), self.plain())
    }
}

/// Words that no document shows, with the mark that says so.
pub fn marked(basis: Basis, words: &str) -> Markup {
    html! { span.assumed title=(basis.says()) { (words) } }
}

/// A message on top of a page.
pub fn banner(text: impl Render, bad: bool) -> Markup {
    html! { p.banner.bad[bad] role=(if bad { "alert" } else { "status" }) { (text) } }
}

/// An option of a list.
pub fn option(value: &str, label: &str, chosen: bool) -> Markup {
    html! { option value=(value) selected[chosen] { (label) } }
}

/// The form behind a button that leaves the one it stands in: forms cannot be nested. One of them a page.
const AWAY: &str = "away";

/// See [`AWAY`]; goes behind the form that is left.
pub fn way_out(href: &str) -> Markup {
    html! { form id=(AWAY) method="get" action=(href) {} }
}

/// The classes of a button with one more, or none.
pub(super) fn button(class: &str) -> String {
    if class.is_empty() { "button".to_owned() } else { format!("button {class}") }
}

/// Widgets of the appliance's pages.
pub mod on_appliance {
    use super::{AWAY, Markup, Render, button, html};
    use crate::lab::assumed::Assumed;

    /// Words of a button: assumed ones say so when pointed at, as an `<input>` holds no markup.
    pub trait Words {
        /// The words.
        fn words(&self) -> &'static str;
        /// What is said of them.
        fn says(&self) -> Option<&'static str>;
    }

    impl Words for &'static str {
        fn words(&self) -> &'static str {
            self
        }
        fn says(&self) -> Option<&'static str> {
            None
        }
    }

    impl Words for Assumed {
        fn words(&self) -> &'static str {
            self.plain()
        }
        fn says(&self) -> Option<&'static str> {
            Some(self.basis().says())
        }
    }

    /// Sends the form it stands in. With a name, the form learns which of its buttons it was.
    pub fn submit(name: Option<&str>, words: impl Words, class: &str) -> Markup {
        html! { input class=(button(class)) type="submit" name=[name] value=(words.words()) title=[words.says()]; }
    }

    /// Leaves the form it stands in, see [`super::way_out`].
    pub fn leave(words: impl Words) -> Markup {
        html! { input.button type="submit" form=(AWAY) value=(words.words()) title=[words.says()]; }
    }

    /// Opens another page.
    pub fn open(href: &str, words: impl Words) -> Markup {
        html! { form.inline method="get" action=(href) { (submit(None, words, "")) } }
    }

    /// A row of a panel: label and value.
    pub fn row(label: impl Render, value: impl Render) -> Markup {
        html! { tr { th scope="row" { (label) } td { (value) } } }
    }

    /// A titled panel: a table around the table of its rows.
    pub fn panel(title: impl Render, rows: &[Markup], after: Option<Markup>) -> Markup {
        html! {
            table.panel role="presentation" { tbody {
                tr { td.title { h2 { (title) } } }
                @if !rows.is_empty() {
                    tr { td { table.rows { tbody { @for row in rows { (row) } } } } }
                }
                @if let Some(after) = after { tr { td.after { (after) } } }
            } }
        }
    }
}

/// Widgets of the portals' pages.
pub mod in_portal {
    use super::{AWAY, Markup, Render, button, html};

    /// Sends the form it stands in.
    pub fn submit(label: impl Render, class: &str) -> Markup {
        html! { button class=(button(class)) { (label) } }
    }

    /// Leaves the form it stands in, see [`super::way_out`].
    pub fn leave(label: impl Render) -> Markup {
        html! { button.button form=(AWAY) { (label) } }
    }

    /// Opens another page.
    pub fn open(href: &str, label: impl Render, class: &str) -> Markup {
        html! { form.inline method="get" action=(href) { (submit(label, class)) } }
    }

    /// Does something with one press.
    pub fn act(action: &str, label: impl Render, hidden: &[(&str, &str)]) -> Markup {
        html! {
            form.inline method="post" action=(action) {
                @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
                (submit(label, ""))
            }
        }
    }

    /// A field with its label above it.
    pub fn field(id: &str, label: impl Render, kind: &str, value: &str, required: bool) -> Markup {
        html! {
            div.field {
                label for=(id) { (label) }
                input.wide[kind != "number"] type=(kind) id=(id) name=(id) value=(value) required[required];
            }
        }
    }

    /// A row of a grid, and what stands under it over its whole width.
    pub struct Line {
        /// A cell for each column.
        pub cells: Vec<Markup>,
        /// Under them.
        pub below: Option<Markup>,
    }

    impl Line {
        /// Without anything under it.
        pub fn of(cells: Vec<Markup>) -> Self {
            Self { cells, below: None }
        }
    }

    /// A table as portals draw it: of `<div>`, with roles for those who do not see it.
    pub fn grid(columns: &[Markup], lines: &[Line]) -> Markup {
        let wide = columns.len().max(lines.first().map_or(0, |line| line.cells.len()));
        html! {
            div.grid.(format!("columns-{wide}")) role="table" {
                @if !columns.is_empty() {
                    div.row role="row" { @for c in columns { div.head role="columnheader" { (c) } } }
                }
                @for line in lines {
                    div.row role="row" { @for cell in &line.cells { div role="cell" { (cell) } } }
                    @if let Some(below) = &line.below {
                        div.row role="row" { div.below role="cell" { (below) } }
                    }
                }
            }
        }
    }
}

/// Each block on a line of its own, and a row's cells on one, as pages written by people have it: a reader of a saved page names lines. All text is
/// escaped by now, so these are tags and nothing else.
pub fn in_lines(page: &str) -> String {
    const BLOCKS: [&str; 21] = [
        "<body",
        "<main",
        "<header",
        "<nav",
        "<section",
        "<div",
        "<p",
        "<h1",
        "<h2",
        "<h3",
        "<ul",
        "<li",
        "<table",
        "<tr",
        "<form",
        "<fieldset",
        "<option",
        "</table",
        "</body",
        "</html",
        "<details",
    ];
    let mut out = String::with_capacity(page.len() + page.len() / 16);
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let begins = |block: &str| rest.strip_prefix(block).is_some_and(|after| after.starts_with([' ', '>']));
        let tag = rest.split('>').next().unwrap_or(rest);
        let cell = tag.contains("role=\"cell\"") || tag.contains("role=\"columnheader\"");
        if !cell && BLOCKS.iter().any(|block| begins(block)) {
            out.push('\n');
        }
        out.push('<');
        rest = &rest[1..];
    }
    out.push_str(rest);
    out
}

/// Copies the text of the element with this id.
pub(super) fn copy_button(id: &str, class: &str) -> Markup {
    html! { button class=(button(class)) type="button" data-copy=(id) { "Copy to Clipboard" } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_not_markup_is_escaped_wherever_it_stands() {
        let name = "x\"><script>&";
        let page = html! { p title=(name) class=(name) { (name) } (option(name, name, true)) (banner(name, true)) };
        let page = page.into_string();
        assert!(!page.contains("<script>") && !page.contains("x\">"), "{page}");
        assert_eq!(page.matches("x&quot;&gt;&lt;script&gt;&amp;").count(), 6, "{page}");
    }

    #[test]
    fn assumed_words_are_marked_in_text_and_plain_in_buttons() {
        use crate::lab::assumed::{CANCEL, ENABLE_DOTS};
        assert_eq!(
            CANCEL.render().into_string(),
            "<span class=\"assumed\" title=\"Assumed: no document shows these words.\">Cancel</span>"
        );
        let button = on_appliance::submit(None, ENABLE_DOTS, "").into_string();
        assert!(button.contains("value=\"Enable...\"") && button.contains("third-party") && !button.contains("<span"));
    }

    #[test]
    fn lines_begin_at_blocks_and_never_inside_a_cell_or_a_text() {
        let page = html! {
            table { tr { td { "a <tr b" } td { b { "c" } } } } textarea { "<div" }
            div role="row" { div role="cell" { "d" } }
        };
        assert_eq!(
            in_lines(&page.into_string()),
            "\n<table>\n<tr><td>a &lt;tr b</td><td><b>c</b></td></tr>\n</table><textarea>&lt;div</textarea>\
             \n<div role=\"row\"><div role=\"cell\">d</div></div>"
        );
    }
}
