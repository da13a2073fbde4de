//! The style rules that hide things: `.x{display:none}`, `#x{visibility:hidden}`, `.closed .body{display:none}`.

use std::collections::HashMap;

use cssparser::{
    AtRuleParser, CowRcStr, ParseError, Parser, ParserInput, ParserState, QualifiedRuleParser, StyleSheetParser, Token,
};

use super::cost::Cost;
use super::style_visibility::Visibility;

/// The rules of a page's own style sheets for one element, by itself or inside others: `.class`, `#id`,
/// `tag.class.other`, `.closed .body`, `.panel > .body`. Each stands under the last part of its selector, with the parts
/// that must be there too.
#[derive(Debug, Default)]
pub(super) struct Rules {
    by_part: HashMap<Part, Vec<Rule>>,
    count: usize,
    /// What rules ask of the elements around theirs, each once; its place is its bit in [`Around`].
    around: Vec<Vec<Part>>,
    /// Where they stand, by their last parts.
    around_by_part: HashMap<Part, Vec<usize>>,
    /// How deep inside `@layer` and the like the sheet is being read.
    depth: usize,
}

/// What rules ask of the elements around theirs: a bit for each such thing. So an element asks all that it stands in at
/// once, however deep that is; in which order they stand is not told apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Around {
    /// Held by the innermost element.
    parent: u64,
    /// Held by it or by one around it.
    any: u64,
}

/// As many as there are bits.
const MOST_AROUND: usize = 64;
/// `@layer` inside `@layer`, and so on.
const DEEPEST: usize = 4;

/// A selector: the element's own parts, and those of the elements around it, outermost first. `true`: it must be its
/// parent, as far as that can be told.
#[derive(Debug, Default)]
pub(super) struct Selector {
    own: Vec<Part>,
    around: Vec<(Vec<Part>, bool)>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Part {
    Tag(String),
    Class(String),
    Id(String),
}

#[derive(Debug)]
struct Rule {
    others: Vec<Part>,
    /// What has to hold around the element.
    around: Around,
    /// How exact the selector is, then how late it came: the greater has the last word.
    weight: (usize, usize),
    says: Visibility,
}

/// More rules than this under one part are not kept: each element would have to ask them all.
const RULES_PER_PART: usize = 12;
/// Longer selectors say nothing here.
const LONGEST_SELECTOR: usize = 120;

impl<'i> QualifiedRuleParser<'i> for Rules {
    type Prelude = Vec<Selector>;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude<'t>(&mut self, input: &mut Parser<'i, 't>) -> Result<Self::Prelude, ParseError<'i, ()>> {
        Ok(selectors(input))
    }

    fn parse_block<'t>(
        &mut self,
        selectors: Self::Prelude,
        _: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Result<(), ParseError<'i, ()>> {
        if !selectors.is_empty() {
            self.add_rule(selectors, Visibility::within(input));
        }
        Ok(())
    }
}

/// Rules inside `@media` are left out unless they are for every screen: whether they hold is not known.
impl<'i> AtRuleParser<'i> for Rules {
    type Prelude = ();
    type AtRule = ();
    type Error = ();

    fn parse_prelude<'t>(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
    ) -> Result<Self::Prelude, ParseError<'i, ()>> {
        let layer = name.eq_ignore_ascii_case("layer");
        let mut fits = layer || name.eq_ignore_ascii_case("media");
        while let Ok(token) = input.next() {
            let screen = |word: &str| ["screen", "all", "only"].iter().any(|w| word.eq_ignore_ascii_case(w));
            fits &= layer || matches!(token, Token::Ident(word) if screen(word)) || matches!(token, Token::Comma);
        }
        if fits { Ok(()) } else { Err(input.new_custom_error(())) }
    }

    fn parse_block<'t>(
        &mut self,
        (): Self::Prelude,
        _: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Result<Self::AtRule, ParseError<'i, ()>> {
        if self.depth == DEEPEST {
            return Err(input.new_custom_error(()));
        }
        self.depth += 1;
        for _ in StyleSheetParser::new(input, self) {}
        self.depth -= 1;
        Ok(())
    }
}

/// The selectors of a rule, as far as they are of names, classes and ids.
fn selectors(input: &mut Parser<'_, '_>) -> Vec<Selector> {
    let mut all = Vec::new();
    let mut selector = Selector::default();
    let (mut plain, mut dot, mut length) = (true, false, 0);
    let mut end = |selector: &mut Selector, plain: &mut bool, length: &mut usize| {
        let selector = std::mem::take(selector);
        if std::mem::replace(plain, true) && std::mem::take(length) <= LONGEST_SELECTOR && !selector.own.is_empty() {
            all.push(selector);
        }
        *length = 0;
    };
    // White space at the ends is no combinator; one in between is.
    let mut blank = false;
    while let Ok(token) = input.next_including_whitespace() {
        let combined = blank && !selector.own.is_empty();
        blank = matches!(token, Token::WhiteSpace(_));
        let child = matches!(token, Token::Delim('>'));
        if (child && !selector.own.is_empty()) || (combined && !blank && !matches!(token, Token::Comma)) {
            let around = std::mem::take(&mut selector.own);
            selector.around.push((around, child));
            if child {
                continue;
            }
        }
        match token {
            Token::WhiteSpace(_) => continue,
            Token::Comma => {
                end(&mut selector, &mut plain, &mut length);
                (blank, dot) = (true, false);
                continue;
            }
            Token::Ident(name) => {
                length += name.len();
                // Names of elements and, in our pages, of classes: as written.
                selector.own.push(match dot {
                    true => Part::Class(name.to_string()),
                    false => Part::Tag(name.to_ascii_lowercase()),
                });
                dot = false;
                continue;
            }
            Token::IDHash(name) | Token::Hash(name) => {
                length += name.len();
                selector.own.push(Part::Id(name.to_string()));
            }
            Token::Delim('.') => {
                dot = true;
                continue;
            }
            _ => plain = false,
        }
        dot = false;
    }
    end(&mut selector, &mut plain, &mut length);
    all
}

impl Rules {
    /// Adds the rules of one style sheet.
    pub(super) fn add(&mut self, sheet: &str, cost: &Cost) {
        cost.add(2 * sheet.len());
        let mut input = ParserInput::new(sheet);
        for _ in StyleSheetParser::new(&mut Parser::new(&mut input), self) {}
    }

    pub(super) fn is_empty(&self) -> bool {
        self.by_part.is_empty()
    }

    fn add_rule(&mut self, selectors: Vec<Selector>, says: Visibility) {
        if says == Visibility::default() {
            return;
        }
        for Selector { own: mut parts, around } in selectors {
            let exact = parts
                .iter()
                .chain(around.iter().flat_map(|(parts, _)| parts))
                .map(|p| match p {
                    Part::Tag(_) => 1,
                    Part::Class(_) => 10,
                    Part::Id(_) => 100,
                })
                .sum();
            let (Some(key), Some(around)) = (parts.pop(), self.around(around)) else { continue };
            self.count += 1;
            let weight = (exact, self.count);
            let rules = self.by_part.entry(key).or_default();
            let loose = around == Around::default();
            if let Some(rule) = rules.iter_mut().find(|r| r.others == parts && r.around == around) {
                rule.says.over(says);
                rule.weight = weight;
            } else if rules.iter().filter(|r| (r.around == Around::default()) == loose).count() < RULES_PER_PART {
                rules.push(Rule { others: parts, around, weight, says });
            }
        }
    }

    /// The bits of what has to hold around an element; none, if there are more than bits.
    fn around(&mut self, selectors: Vec<(Vec<Part>, bool)>) -> Option<Around> {
        let mut found = Around::default();
        let last = selectors.len().saturating_sub(1);
        for (n, (mut parts, child)) in selectors.into_iter().enumerate() {
            parts.sort_unstable();
            parts.dedup();
            let key = parts.last()?.clone();
            let place = self.around_by_part.entry(key).or_default();
            let at = match place.iter().find(|at| self.around.get(**at) == Some(&parts)) {
                Some(at) => *at,
                None if self.around.len() < MOST_AROUND => {
                    place.push(self.around.len());
                    self.around.push(parts);
                    self.around.len() - 1
                }
                None => return None,
            };
            if child && n == last {
                found.parent |= 1 << at;
            } else {
                found.any |= 1 << at;
            }
        }
        Some(found)
    }

    /// What the style sheets say about an element inside others, and what stands around those inside it.
    pub(super) fn of(&self, tag: &str, id: &str, classes: &str, around: Around, cost: &Cost) -> (Visibility, Around) {
        let mut says = Visibility::default();
        let mut own: Vec<Part> = classes.split_ascii_whitespace().map(|c| Part::Class(c.to_owned())).collect();
        own.push(Part::Tag(tag.to_owned()));
        if !id.is_empty() {
            own.push(Part::Id(id.to_owned()));
        }
        own.sort_unstable();
        own.dedup();
        let has = |parts: &[Part]| parts.iter().all(|part| own.binary_search(part).is_ok());
        let mut parent = 0;
        let mut fitting: Vec<&Rule> = Vec::new();
        for part in &own {
            cost.add(2 * RULES_PER_PART);
            let held = |asked: Around| asked.any & !around.any == 0 && asked.parent & !around.parent == 0;
            fitting.extend(self.by_part.get(part).into_iter().flatten().filter(|r| held(r.around) && has(&r.others)));
            for at in self.around_by_part.get(part).into_iter().flatten() {
                cost.add(1);
                parent |= u64::from(self.around.get(*at).is_some_and(|parts| has(parts))) << at;
            }
        }
        fitting.sort_by_key(|r| r.weight);
        fitting.into_iter().for_each(|r| says.over(r.says));
        (says, Around { parent, any: around.any | parent })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_rules_hide_and_show() {
        let cost = Cost::default();
        let mut rules = Rules::default();
        rules.add("/* .a{} */ .x, #y { color: red; Display : none !important } @media print { .z { display: none } } .x2{display:none} .x2{display:block} p.a.b{display:none} .m .n{display:none} .o>.p,q{visibility:hidden}", &cost);
        let alone = |tag: &str, id: &str, classes: &str| rules.of(tag, id, classes, Around::default(), &cost).0;
        assert_eq!(alone("div", "", "q x").gone, Some(true));
        assert_eq!(alone("div", "y", "").gone, Some(true));
        assert_eq!(alone("div", "", "z").gone, None);
        assert_eq!(alone("div", "", "x2").gone, Some(false));
        assert_eq!(alone("p", "", "b c a").gone, Some(true));
        assert_eq!(alone("p", "", "b").gone, None);
        assert_eq!(alone("p", "", "m n").gone, None);
        assert_eq!(alone("p", "", "p").unseen, None);
        assert_eq!(alone("q", "", "").unseen, Some(true));
    }

    #[test]
    fn rules_for_elements_inside_others() {
        let cost = Cost::default();
        let mut rules = Rules::default();
        rules.add(
            ".closed .body, .panel > p { display: none } body .open #x { display: block } .a + .b, .a * { display: none }\
             @layer base { .l { display: none } } @media screen { .s { display: none } } @media print { .z { display: none } }",
            &cost,
        );
        let inside = |outer: &[&str], tag: &str, id: &str, classes: &str| {
            let around = outer.iter().fold(Around::default(), |a, c| rules.of("div", "", c, a, &cost).1);
            rules.of(tag, id, classes, around, &cost).0.gone
        };
        assert_eq!(inside(&["closed", "other"], "div", "", "body"), Some(true));
        assert_eq!(inside(&["other"], "div", "", "body"), None);
        assert_eq!(inside(&["panel"], "p", "", ""), Some(true));
        assert_eq!(inside(&["panel", "other"], "p", "", ""), None, "no child of it");
        assert_eq!(inside(&["open"], "div", "x", ""), None, "no body around it");
        assert_eq!(inside(&["a"], "div", "", "b"), None);
        assert_eq!(inside(&[], "div", "", "l"), Some(true));
        assert_eq!(inside(&[], "div", "", "s"), Some(true));
        assert_eq!(inside(&[], "div", "", "z"), None);
    }
}
