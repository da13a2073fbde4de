//! The style rules that hide things: `.x{display:none}`, `#x{visibility:hidden}` and the same inline.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserInput, ParserState, QualifiedRuleParser,
    RuleBodyItemParser, RuleBodyParser, StyleSheetParser, Token,
};

use super::cost::Cost;

/// What a rule says about an element's visibility.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Visibility {
    /// `display`: none, or something else.
    pub gone: Option<bool>,
    /// `visibility`: hidden, or visible. Also what is moved off the window or shrunk to nothing.
    pub unseen: Option<bool>,
}

/// The rules of a page's own style sheets for one element by itself: `.class`, `#id`, `tag.class.other`. Each stands
/// under the last part of its selector, with the parts that must be there too.
#[derive(Debug, Default)]
pub(super) struct Rules {
    by_part: HashMap<Part, Vec<Rule>>,
    count: usize,
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
    /// How exact the selector is, then how late it came: the greater has the last word.
    weight: (usize, usize),
    says: Visibility,
}

/// More rules than this under one part are not kept: each element would have to ask them all.
const RULES_PER_PART: usize = 12;
/// Longer selectors say nothing here.
const LONGEST_SELECTOR: usize = 120;

impl Visibility {
    /// Reads declarations: `color: red; display : NONE !important`.
    pub(super) fn of(declarations: &str) -> Self {
        let mut input = ParserInput::new(declarations);
        Self::within(&mut Parser::new(&mut input))
    }

    fn within(input: &mut Parser<'_, '_>) -> Self {
        let mut found = Declarations::default();
        for _ in RuleBodyParser::new(input, &mut found) {}
        if found.flat && found.clipped {
            found.says.unseen = Some(true);
        }
        found.says
    }

    fn over(&mut self, later: Self) {
        self.gone = later.gone.or(self.gone);
        self.unseen = later.unseen.or(self.unseen);
    }
}

#[derive(Default)]
struct Declarations {
    says: Visibility,
    flat: bool,
    clipped: bool,
}

/// The beginning of a value: what decides.
enum Value {
    Word(String),
    /// A length, an angle, a percentage or a bare number.
    Number(f32),
    /// A function with its first argument, if that is a number.
    Function(String, Option<f32>),
}

fn number(token: &Token<'_>) -> Option<f32> {
    match token {
        Token::Number { value, .. } | Token::Dimension { value, .. } => Some(*value),
        Token::Percentage { unit_value, .. } => Some(*unit_value * 100.0),
        _ => None,
    }
}

impl<'i> DeclarationParser<'i> for Declarations {
    type Declaration = ();
    type Error = ();

    fn parse_value<'t>(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
        _: &ParserState,
    ) -> Result<(), ParseError<'i, ()>> {
        const ASKED: [&str; 14] = [
            "clip",
            "clip-path",
            "display",
            "font-size",
            "height",
            "left",
            "max-height",
            "max-width",
            "opacity",
            "overflow",
            "text-indent",
            "top",
            "visibility",
            "width",
        ];
        let name = name.to_ascii_lowercase();
        if ASKED.binary_search(&name.as_str()).is_err() {
            return Err(input.new_custom_error(()));
        }
        let value = match input.next()?.clone() {
            Token::Ident(word) => Value::Word(word.to_ascii_lowercase()),
            Token::Function(function) => {
                let first = input.parse_nested_block(|inside| {
                    let first = inside.next().ok().and_then(number);
                    while inside.next().is_ok() {}
                    Ok::<_, ParseError<'i, ()>>(first)
                })?;
                Value::Function(function.to_ascii_lowercase(), first)
            }
            other => match number(&other) {
                Some(n) => Value::Number(n),
                None => return Err(input.new_custom_error(())),
            },
        };
        self.take(&name, &value);
        // What follows, `!important` too, changes nothing here.
        while input.next().is_ok() {}
        Ok(())
    }
}

impl Declarations {
    fn take(&mut self, name: &str, value: &Value) {
        match (name, value) {
            ("display", Value::Word(word)) => self.says.gone = Some(word == "none"),
            ("visibility", Value::Word(word)) => {
                self.says.unseen = Some(matches!(word.as_str(), "hidden" | "collapse"));
            }
            // Moved far off the window.
            ("left" | "top" | "text-indent", Value::Number(n)) if *n <= -999.0 => self.says.unseen = Some(true),
            ("font-size" | "opacity", Value::Number(n)) if *n == 0.0 => self.says.unseen = Some(true),
            ("height" | "max-height" | "width" | "max-width", Value::Number(n)) => {
                self.flat |= *n == 0.0 || *n == 1.0;
            }
            // Kept for screen readers; not on the screen.
            ("clip", Value::Function(f, Some(n))) if f == "rect" && (*n == 0.0 || *n == 1.0) => {
                self.says.unseen = Some(true);
            }
            ("clip-path", Value::Function(f, Some(n))) if f == "inset" && *n >= 50.0 => self.says.unseen = Some(true),
            ("overflow", Value::Word(word)) => self.clipped |= matches!(word.as_str(), "hidden" | "clip"),
            _ => {}
        }
    }
}

impl<'i> AtRuleParser<'i> for Declarations {
    type Prelude = ();
    type AtRule = ();
    type Error = ();
}
impl<'i> QualifiedRuleParser<'i> for Declarations {
    type Prelude = ();
    type QualifiedRule = ();
    type Error = ();
}
impl<'i> RuleBodyItemParser<'i, (), ()> for Declarations {
    fn parse_declarations(&self) -> bool {
        true
    }
    fn parse_qualified(&self) -> bool {
        false
    }
}

impl<'i> QualifiedRuleParser<'i> for Rules {
    type Prelude = Vec<Vec<Part>>;
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

/// Rules inside `@media` and the like are left out: whether they hold is not known.
impl<'i> AtRuleParser<'i> for Rules {
    type Prelude = ();
    type AtRule = ();
    type Error = ();
}

/// The selectors of a rule that are about one element by itself.
fn selectors(input: &mut Parser<'_, '_>) -> Vec<Vec<Part>> {
    let mut all = Vec::new();
    let mut parts: Vec<Part> = Vec::new();
    let (mut plain, mut dot, mut length) = (true, false, 0);
    let mut end = |parts: &mut Vec<Part>, plain: &mut bool, length: &mut usize| {
        let selector = std::mem::take(parts);
        if std::mem::replace(plain, true) && std::mem::take(length) <= LONGEST_SELECTOR && !selector.is_empty() {
            all.push(selector);
        }
        *length = 0;
    };
    // White space at the ends is no combinator; one in between is.
    let mut blank = false;
    while let Ok(token) = input.next_including_whitespace() {
        let combined = blank && !parts.is_empty();
        blank = matches!(token, Token::WhiteSpace(_));
        match token {
            Token::WhiteSpace(_) => continue,
            Token::Comma => {
                end(&mut parts, &mut plain, &mut length);
                (blank, dot) = (true, false);
                continue;
            }
            _ if combined => plain = false,
            Token::Ident(name) => {
                length += name.len();
                // Names of elements and, in our pages, of classes: as written.
                parts.push(if dot { Part::Class(name.to_string()) } else { Part::Tag(name.to_ascii_lowercase()) });
                dot = false;
                continue;
            }
            Token::IDHash(name) | Token::Hash(name) => {
                length += name.len();
                parts.push(Part::Id(name.to_string()));
            }
            Token::Delim('.') => {
                dot = true;
                continue;
            }
            _ => plain = false,
        }
        dot = false;
    }
    end(&mut parts, &mut plain, &mut length);
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

    fn add_rule(&mut self, selectors: Vec<Vec<Part>>, says: Visibility) {
        if says == Visibility::default() {
            return;
        }
        for mut parts in selectors {
            let exact = parts
                .iter()
                .map(|p| match p {
                    Part::Tag(_) => 1,
                    Part::Class(_) => 10,
                    Part::Id(_) => 100,
                })
                .sum();
            let Some(key) = parts.pop() else { continue };
            self.count += 1;
            let weight = (exact, self.count);
            let rules = self.by_part.entry(key).or_default();
            if let Some(rule) = rules.iter_mut().find(|r| r.others == parts) {
                rule.says.over(says);
                rule.weight = weight;
            } else if rules.len() < RULES_PER_PART {
                rules.push(Rule { others: parts, weight, says });
            }
        }
    }

    /// What the style sheets say about an element.
    pub(super) fn of(&self, tag: &str, id: &str, classes: &str, cost: &Cost) -> Visibility {
        let mut says = Visibility::default();
        let mut own: Vec<Part> = classes.split_ascii_whitespace().map(|c| Part::Class(c.to_owned())).collect();
        own.push(Part::Tag(tag.to_owned()));
        if !id.is_empty() {
            own.push(Part::Id(id.to_owned()));
        }
        own.sort_unstable();
        own.dedup();
        let mut fitting: Vec<&Rule> = Vec::new();
        for part in &own {
            cost.add(RULES_PER_PART);
            let fits = |r: &&Rule| r.others.iter().all(|o| own.binary_search(o).is_ok());
            fitting.extend(self.by_part.get(part).into_iter().flatten().filter(fits));
        }
        fitting.sort_by_key(|r| r.weight);
        fitting.into_iter().for_each(|r| says.over(r.says));
        says
    }
}

/// What inline styles say, each different one read once.
#[derive(Debug, Default)]
pub(super) struct Inline {
    read: HashMap<String, Visibility>,
}

/// More different ones than this are not remembered.
const MOST_REMEMBERED: usize = 500;

impl Inline {
    pub(super) fn of(&mut self, style: &str, cost: &Cost) -> Visibility {
        cost.add(style.len());
        if self.read.len() >= MOST_REMEMBERED {
            return self.read.get(style).copied().unwrap_or_else(|| Visibility::of(style));
        }
        match self.read.entry(style.to_owned()) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => *new.insert(Visibility::of(style)),
        }
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
        assert_eq!(rules.of("div", "", "q x", &cost).gone, Some(true));
        assert_eq!(rules.of("div", "y", "", &cost).gone, Some(true));
        assert_eq!(rules.of("div", "", "z", &cost).gone, None);
        assert_eq!(rules.of("div", "", "x2", &cost).gone, Some(false));
        assert_eq!(rules.of("p", "", "b c a", &cost).gone, Some(true));
        assert_eq!(rules.of("p", "", "b", &cost).gone, None);
        assert_eq!(rules.of("p", "", "m n", &cost).gone, None);
        assert_eq!(rules.of("p", "", "p", &cost).unseen, None);
        assert_eq!(rules.of("q", "", "", &cost).unseen, Some(true));
    }

    #[test]
    fn every_way_to_hide_by_declaration() {
        for hides in [
            "left:-9999px",
            "text-indent: -1000em",
            "font-size:0",
            "opacity: 0",
            "clip: rect(0 0 0 0)",
            "clip-path: inset(50%)",
            "width:1px;height:1px;overflow:hidden",
            "visibility: collapse",
        ] {
            assert_eq!(Visibility::of(hides).unseen, Some(true), "{hides}");
        }
        for shows in ["left:-1px", "opacity:.5", "width:1px", "overflow:hidden", "clip: auto", "background: none"] {
            assert_eq!(Visibility::of(shows), Visibility::default(), "{shows}");
        }
        assert_eq!(Visibility::of("color:red;display:none;;x").gone, Some(true));
        assert_eq!(Visibility::of("disp\\6c ay:none").gone, Some(true));
    }
}
