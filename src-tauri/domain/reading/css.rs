//! The few style rules that hide things: `.x{display:none}`, `#x{visibility:hidden}` and the same inline.

use std::collections::HashMap;

use super::work::Work;

/// What a rule says about an element's visibility.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// `display`: none, or something else.
    pub gone: Option<bool>,
    /// `visibility`: hidden, or visible.
    pub unseen: Option<bool>,
}

/// The rules of a page's own style sheets, by simple selector: `.class`, `#id`, `tag`, `tag.class`.
#[derive(Debug, Default)]
pub(super) struct Rules(HashMap<String, Look>);

impl Look {
    /// Reads declarations: `color: red; display : NONE !important`.
    pub(super) fn of(declarations: &str) -> Self {
        let mut look = Self::default();
        let (mut flat, mut clipped) = (false, false);
        for d in declarations.split(';') {
            let Some((property, value)) = d.split_once(':') else { continue };
            let value = value.trim().to_ascii_lowercase();
            let value = value.split(['!', ' ']).next().unwrap_or_default();
            match property.trim().to_ascii_lowercase().as_str() {
                "display" => look.gone = Some(value == "none"),
                "visibility" => look.unseen = Some(matches!(value, "hidden" | "collapse")),
                // Moved far off the window, or shrunk to nothing.
                "left" | "top" | "text-indent"
                    if value.starts_with('-') && value.bytes().filter(u8::is_ascii_digit).count() >= 4 =>
                {
                    look.unseen = Some(true);
                }
                "font-size" if zero(value) => look.unseen = Some(true),
                "height" | "max-height" | "width" | "max-width" => flat |= zero(value),
                "overflow" => clipped |= matches!(value, "hidden" | "clip"),
                "opacity" if matches!(value, "0" | "0%" | "0.0" | ".0") => look.unseen = Some(true),
                _ => {}
            }
        }
        if flat && clipped {
            look.unseen = Some(true);
        }
        look
    }

    fn over(&mut self, later: Self) {
        self.gone = later.gone.or(self.gone);
        self.unseen = later.unseen.or(self.unseen);
    }
}

impl Rules {
    /// Adds the rules of one style sheet. Rules inside `@media` and the like are left out: whether they hold is not known.
    pub(super) fn add(&mut self, sheet: &str, work: &Work) {
        work.add(2 * sheet.len());
        let sheet = without_comments(sheet);
        let (mut depth, mut from, mut selector, mut conditional) = (0usize, 0, "", false);
        for (i, b) in sheet.bytes().enumerate() {
            match b {
                b'{' => {
                    if depth == 0 {
                        selector = sheet[from..i].trim();
                        conditional = selector.starts_with('@');
                        from = i + 1;
                    }
                    depth += 1;
                }
                b'}' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        if !conditional {
                            self.rule(selector, &sheet[from..i]);
                        }
                        from = i + 1;
                    }
                }
                b';' if depth == 0 => from = i + 1,
                _ => {}
            }
        }
    }

    fn rule(&mut self, selectors: &str, declarations: &str) {
        let look = Look::of(declarations);
        if look == Look::default() {
            return;
        }
        for s in selectors.split(',').map(str::trim) {
            let simple = !s.is_empty()
                && s.len() < 200
                && s.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'#' | b'-' | b'_') || b >= 0x80);
            if simple && s.bytes().filter(|b| matches!(b, b'.' | b'#')).count() <= 1 {
                self.0.entry(s.to_owned()).or_default().over(look);
            }
        }
    }

    /// What the style sheets say about an element.
    pub(super) fn look(&self, tag: &str, id: &str, classes: &str, work: &Work) -> Look {
        let mut look = Look::default();
        if self.0.is_empty() {
            return look;
        }
        let mut ask = |key: String| {
            work.add(key.len());
            if let Some(found) = self.0.get(&key) {
                look.over(*found);
            }
        };
        ask(tag.to_owned());
        for class in classes.split_ascii_whitespace() {
            ask(format!(".{class}"));
            ask(format!("{tag}.{class}"));
        }
        if !id.is_empty() {
            ask(format!("#{id}"));
            ask(format!("{tag}#{id}"));
        }
        look
    }
}

fn zero(length: &str) -> bool {
    let digits = length.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    !digits.is_empty() && digits.bytes().all(|b| matches!(b, b'0' | b'.'))
}

fn without_comments(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    out.push_str(rest);
    out.replace("<!--", "").replace("-->", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_rules_hide_and_show() {
        let work = Work::default();
        let mut rules = Rules::default();
        rules.add("/* .a{} */ .x, #y { color: red; Display : none !important } @media print { .z { display: none } } .x2{display:none} .x2{display:block}", &work);
        assert_eq!(rules.look("div", "", "q x", &work).gone, Some(true));
        assert_eq!(rules.look("div", "y", "", &work).gone, Some(true));
        assert_eq!(rules.look("div", "", "z", &work).gone, None);
        assert_eq!(rules.look("div", "", "x2", &work).gone, Some(false));
    }
}
