//! What declarations say about whether an element is seen: `display:none`, `visibility:hidden`, moved off the window.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserInput, ParserState, QualifiedRuleParser,
    RuleBodyItemParser, RuleBodyParser, Token,
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

impl Visibility {
    /// Reads declarations: `color: red; display : NONE !important`.
    pub(super) fn of(declarations: &str) -> Self {
        let mut input = ParserInput::new(declarations);
        Self::within(&mut Parser::new(&mut input))
    }

    pub(super) fn within(input: &mut Parser<'_, '_>) -> Self {
        let mut found = Declarations::default();
        for _ in RuleBodyParser::new(input, &mut found) {}
        if found.flat && found.clipped {
            found.says.unseen = Some(true);
        }
        found.says
    }

    pub(super) fn over(&mut self, later: Self) {
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
        const ASKED: [&str; 18] = [
            "clip",
            "clip-path",
            "content-visibility",
            "display",
            "font-size",
            "height",
            "left",
            "margin-left",
            "max-height",
            "max-width",
            "opacity",
            "overflow",
            "scale",
            "text-indent",
            "top",
            "transform",
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
            ("left" | "margin-left" | "top" | "text-indent", Value::Number(n)) if *n <= -999.0 => {
                self.says.unseen = Some(true)
            }
            ("font-size" | "opacity" | "scale", Value::Number(n)) if *n == 0.0 => self.says.unseen = Some(true),
            ("content-visibility", Value::Word(word)) if word == "hidden" => self.says.unseen = Some(true),
            ("transform", Value::Function(f, Some(n)))
                if (f.starts_with("scale") && *n == 0.0) || (f.starts_with("translate") && *n <= -999.0) =>
            {
                self.says.unseen = Some(true);
            }
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
            "content-visibility: hidden",
            "transform: scale(0)",
            "transform: translateX(-9999px)",
            "scale: 0",
            "margin-left: -9999px",
        ] {
            assert_eq!(Visibility::of(hides).unseen, Some(true), "{hides}");
        }
        for shows in [
            "left:-1px",
            "opacity:.5",
            "width:1px",
            "overflow:hidden",
            "clip: auto",
            "background: none",
            "transform: scale(1)",
        ] {
            assert_eq!(Visibility::of(shows), Visibility::default(), "{shows}");
        }
        assert_eq!(Visibility::of("color:red;display:none;;x").gone, Some(true));
        assert_eq!(Visibility::of("disp\\6c ay:none").gone, Some(true));
    }
}
