//! Character references, `&nbsp;`, `&#8212;`, `&mdash`, outside of a page's markup.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, State, Tokenizer};

use super::cost::Cost;

/// `text` with its character references resolved.
pub(super) fn unescape(text: &str, cost: &Cost) -> String {
    cost.add(text.len());
    let mut out = String::with_capacity(text.len());
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| {
        if let CallbackEvent::String { value } = event {
            out.push_str(&String::from_utf8_lossy(value));
        }
        None::<std::convert::Infallible>
    });
    let mut tokenizer = Tokenizer::new_with_emitter(text, emitter);
    // Markup means nothing in this state, references do.
    tokenizer.set_state(State::RcData);
    let Ok(()) = tokenizer.finish();
    out
}

/// The character that the reference `&name;` stands for in HTML, its first if there are two: `named_reference("nbsp")`.
pub fn named_reference(name: &str) -> Option<char> {
    let plain = name.len() < 40 && name.bytes().all(|b| b.is_ascii_alphanumeric());
    let said = plain.then(|| unescape(&format!("&{name};"), &Cost::default()))?;
    said.chars().next().filter(|_| !said.starts_with('&') || said.len() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn character_references() {
        let u = |t| unescape(t, &Cost::default());
        assert_eq!(
            u("a&nbsp;b&mdash;c&#8212;&#x2014;&#151;&amp;amp; &copy2 &nosuch; </p> &"),
            "a\u{a0}b—c———&amp; ©2 &nosuch; </p> &"
        );
    }

    #[test]
    fn names_of_characters() {
        assert_eq!(
            (named_reference("amp"), named_reference("quot"), named_reference("nosuch"), named_reference("a b")),
            (Some('&'), Some('"'), None, None)
        );
    }
}
