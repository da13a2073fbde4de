//! The few style rules that hide things: `.x{display:none}`, `#x{visibility:hidden}` and the same inline.

use std::collections::{HashMap, HashSet};

use super::work::Work;

/// What a rule says about an element's visibility.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// `display`: none, or something else.
    pub gone: Option<bool>,
    /// `visibility`: hidden, or visible.
    pub unseen: Option<bool>,
}

/// The rules of a page's own style sheets for one element by itself: `.class`, `#id`, `tag.class.other`. Each stands
/// under the last part of its selector, with the parts that must be there too.
#[derive(Debug, Default)]
pub(super) struct Rules {
    by_part: HashMap<String, Vec<Rule>>,
    count: usize,
}

#[derive(Debug)]
struct Rule {
    others: Vec<String>,
    /// How exact the selector is, then how late it came: the greater has the last word.
    weight: (usize, usize),
    look: Look,
}

/// More rules than this under one part are not kept: each element would have to ask them all.
const RULES_PER_PART: usize = 12;

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
                "height" | "max-height" | "width" | "max-width" => flat |= zero(value) || value == "1px",
                // Kept for screen readers; not on the screen.
                "clip" if value.starts_with("rect(0") || value.starts_with("rect(1px") => look.unseen = Some(true),
                "clip-path" if value.starts_with("inset(50%") || value.starts_with("inset(100%") => {
                    look.unseen = Some(true);
                }
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
            let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'#' | b'-' | b'_') || b >= 0x80;
            if s.is_empty() || s.len() > 120 || !s.bytes().all(plain) {
                continue;
            }
            let mut parts: Vec<String> = Vec::new();
            for c in s.chars() {
                match parts.last_mut() {
                    Some(last) if !matches!(c, '.' | '#') => last.push(c),
                    _ => parts.push(c.to_string()),
                }
            }
            let exact = parts
                .iter()
                .map(|p| if p.starts_with('#') { 100 } else { 1 + 9 * usize::from(p.starts_with('.')) })
                .sum();
            let Some(key) = parts.pop() else { continue };
            self.count += 1;
            let weight = (exact, self.count);
            let rules = self.by_part.entry(key).or_default();
            if let Some(rule) = rules.iter_mut().find(|r| r.others == parts) {
                rule.look.over(look);
                rule.weight = weight;
            } else if rules.len() < RULES_PER_PART {
                rules.push(Rule { others: parts, weight, look });
            }
        }
    }

    /// What the style sheets say about an element.
    pub(super) fn look(&self, tag: &str, id: &str, classes: &str, work: &Work) -> Look {
        let mut look = Look::default();
        if self.by_part.is_empty() {
            return look;
        }
        let mut own: HashSet<String> = classes.split_ascii_whitespace().map(|c| format!(".{c}")).collect();
        own.insert(tag.to_owned());
        if !id.is_empty() {
            own.insert(format!("#{id}"));
        }
        let mut fitting: Vec<&Rule> = Vec::new();
        for part in &own {
            work.add(part.len() + RULES_PER_PART);
            fitting.extend(
                self.by_part.get(part).into_iter().flatten().filter(|r| r.others.iter().all(|o| own.contains(o))),
            );
        }
        fitting.sort_by_key(|r| r.weight);
        fitting.into_iter().for_each(|r| look.over(r.look));
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
        rules.add("/* .a{} */ .x, #y { color: red; Display : none !important } @media print { .z { display: none } } .x2{display:none} .x2{display:block} p.a.b{display:none} .m .n{display:none}", &work);
        assert_eq!(rules.look("div", "", "q x", &work).gone, Some(true));
        assert_eq!(rules.look("div", "y", "", &work).gone, Some(true));
        assert_eq!(rules.look("div", "", "z", &work).gone, None);
        assert_eq!(rules.look("div", "", "x2", &work).gone, Some(false));
        assert_eq!(rules.look("p", "", "b c a", &work).gone, Some(true));
        assert_eq!(rules.look("p", "", "b", &work).gone, None);
        assert_eq!(rules.look("p", "", "m n", &work).gone, None);
    }
}
