//! Writing HTML by hand without forgetting to escape: `html!` escapes every argument that is not itself [`Html`].
//!
//! Names written inside the braces are not escaped, so only constants may stand there; a test below reads the sources.

use std::fmt;

/// Markup that is safe to put on a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// Nothing.
    pub const fn none() -> Self {
        Html(String::new())
    }

    /// Takes markup as it is. Only the `html!` macro calls this, with a literal and escaped arguments.
    pub fn from_escaped(markup: String) -> Self {
        Html(markup)
    }

    /// The markup.
    pub fn into_string(self) -> String {
        self.0
    }
}

/// Something that can stand in `html!`.
pub trait Piece {
    /// Writes it, escaped where it is text.
    fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Piece for Html {
    fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Piece for str {
    fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
            out.write_str(&rest[..at])?;
            out.write_str(match rest.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => "&#39;",
            })?;
            rest = &rest[at + 1..];
        }
        out.write_str(rest)
    }
}

impl Piece for String {
    fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().write(out)
    }
}

impl<T: Piece + ?Sized> Piece for &T {
    fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).write(out)
    }
}

impl<T: Piece> Piece for Vec<T> {
    fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|p| p.write(out))
    }
}

impl<T: Piece> Piece for Option<T> {
    fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|p| p.write(out))
    }
}

macro_rules! plain_pieces {
    ($($t:ty),*) => { $(impl Piece for $t {
        fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(self, out)
        }
    })* };
}
plain_pieces!(u16, u32, u64, usize, i64, uuid::Uuid);

/// Shows a piece inside `format!`.
pub struct Show<'a, T: Piece + ?Sized>(pub &'a T);

impl<T: Piece + ?Sized> fmt::Display for Show<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

/// Markup from a literal with `{}` for each argument; text arguments are escaped.
macro_rules! html {
    ($markup:literal $(, $arg:expr)* $(,)?) => {
        $crate::lab::pages::html::Html::from_escaped(format!($markup $(, $crate::lab::pages::html::Show(&$arg))*))
    };
}
pub(super) use html;

/// A row of a settings panel: label and value, as a table row, so that copied text has a tab between them.
pub fn row(label: &str, value: impl Piece) -> Html {
    html!("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", label, value)
}

/// A titled panel around rows.
pub fn panel(title: &str, rows: impl Piece, after: impl Piece) -> Html {
    html!(
        "<section class=\"panel\"><h2>{}</h2>\n<table class=\"rows\"><tbody>\n{}</tbody></table>\n{}</section>\n",
        title,
        rows,
        after
    )
}

/// A link that looks like a button.
pub fn link_button(href: &str, label: &str) -> Html {
    html!("<a class=\"button\" href=\"{}\">{}</a>", href, label)
}

/// A form with one button and hidden fields.
pub fn button_form(action: &str, label: &str, class: &str, hidden: &[(&str, &str)]) -> Html {
    let fields: Vec<Html> =
        hidden.iter().map(|(n, v)| html!("<input type=\"hidden\" name=\"{}\" value=\"{}\">", n, v)).collect();
    html!(
        "<form method=\"post\" action=\"{}\" class=\"inline\">{}<button class=\"button {}\">{}</button></form>",
        action,
        fields,
        class,
        label
    )
}

/// An option of a list.
pub fn option(value: &str, label: &str, chosen: bool) -> Html {
    let mark = if chosen { " selected" } else { "" };
    html!("<option value=\"{}\"{}>{}</option>", value, mark, label)
}

/// ` checked`, or nothing.
pub fn checked(on: bool) -> &'static str {
    if on { " checked" } else { "" }
}

#[cfg(test)]
mod tests {
    #[test]
    fn text_is_escaped_and_markup_is_not() {
        let inner = html!("<b>{}</b>", "a < b & \"c\" 'd'");
        let outer = html!("<p title=\"{}\">{}</p>", "x\"><script>", inner);
        assert_eq!(
            outer.into_string(),
            "<p title=\"x&quot;&gt;&lt;script&gt;\"><b>a &lt; b &amp; &quot;c&quot; &#39;d&#39;</b></p>"
        );
    }

    /// The literal of each `html!` in a source.
    fn literals(source: &str) -> Vec<String> {
        source
            .split("html!(")
            .skip(1)
            .filter_map(|after| after.trim_start().strip_prefix('"'))
            .map(|text| {
                let mut escaped = false;
                text.chars()
                    .take_while(|c| {
                        let end = *c == '"' && !escaped;
                        escaped = *c == '\\' && !escaped;
                        !end
                    })
                    .collect()
            })
            .collect()
    }

    #[test]
    fn only_constants_stand_inside_braces() {
        let sources = [
            include_str!("appliance.rs"),
            include_str!("ctr.rs"),
            include_str!("html.rs"),
            include_str!("investigate.rs"),
            include_str!("mail.rs"),
            include_str!("mod.rs"),
            include_str!("modules.rs"),
            include_str!("settings.rs"),
            include_str!("sse.rs"),
            include_str!("tracking.rs"),
        ];
        let all: Vec<String> = sources.iter().flat_map(|s| literals(s)).collect();
        assert!(all.len() > 50, "the sources were read");
        for literal in &all {
            for name in literal.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                let constant = name.chars().all(|c| c.is_ascii_uppercase() || c == '_');
                assert!(constant, "{{{name}}} would not be escaped in {literal}");
            }
        }
        assert_eq!(literals("x html!( \"a {} \\\" b\", c)"), ["a {} \\\" b"]);
    }
}
