//! The questions of *Before you start*. Their answers are judged elsewhere; here are the words.

use super::context::{Portal, Way};
use crate::domain::instruction::{Choice, QuestionKind};
use crate::domain::message::Message;
use crate::domain::region::Region;

/// What the questions depend on.
#[derive(Debug, Clone, Copy)]
pub struct QuestionContext {
    /// The answer to `portal`, once given.
    pub portal: Option<Portal>,
    /// The answer to `way`, once given.
    pub way: Way,
    /// Whether this is practice.
    pub practice: bool,
}

/// A question before it has an answer.
#[derive(Debug, Clone)]
pub struct QuestionSpec {
    /// Sent back with the answer.
    pub id: &'static str,
    /// The question.
    pub label: Message,
    /// Where to find the answer, and what hangs on it.
    pub hint: Option<Message>,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Whether the steps can do without it.
    pub optional: bool,
}

/// The questions, in the order in which they are asked.
pub fn questions(cx: &QuestionContext) -> Vec<QuestionSpec> {
    let ways = ["direct", "sma-managed", "ces", "sma"];
    let way = choice("way", &ways, &ways);
    let address = |real: &str| (if cx.practice { "http://127.0.0.1:8443" } else { real }).to_owned();
    // Each machine has questions of its own, so that no answer about one is taken for one about the other; what was
    // entered for either is kept.
    let mut all = if cx.way == Way::Sma {
        vec![
            text("sma-name", "sma-name-hint", "sma01.example.com"),
            QuestionSpec {
                optional: true,
                ..text("sma-address", "sma-address-hint", &address("https://sma01.example.com"))
            },
            way,
            text("sma-version", "sma-version-hint", "12.5.0-658"),
        ]
    } else {
        vec![
            text("name", "name-hint", "esa03.example.com"),
            QuestionSpec { optional: true, ..text("address", "address-hint", &address("https://esa03.example.com")) },
            way,
            text("version", "version-hint", "15.5.5-014"),
        ]
    };
    all.extend([
        choice("rights", &["yes", "no"], &["no"]),
        choice("account", &["yes", "no"], &["no"]),
        choice("sse-access", &["yes", "no"], &["no"]),
        choice("portal", &["xdr", "older", "none"], &["xdr", "older", "none"]),
    ]);
    // Without a portal there is no address to read; whoever has one is asked in the hand-off card.
    if cx.portal != Some(Portal::None_) {
        let hosts = Region::Americas.hosts();
        let host = if cx.portal == Some(Portal::Xdr) { hosts.xdr } else { hosts.threat_response };
        all.push(QuestionSpec {
            optional: true,
            ..text("portal-address", "portal-address-hint", &format!("https://{host}/"))
        });
    }
    all.push(region(cx.portal));
    if cx.way != Way::Sma {
        all.push(choice("cluster", &["no", "yes-machine-mode", "yes"], &["yes-machine-mode", "yes"]));
    }
    all.push(choice("registered", &["no", "yes", "unknown"], &["yes", "unknown"]));
    all
}

fn say(part: &str) -> Message {
    Message::new(&format!("step-before-question-{part}"))
}

fn text(id: &'static str, hint: &str, example: &str) -> QuestionSpec {
    let kind = QuestionKind::Text { example: Some(example.to_owned()) };
    QuestionSpec { id, label: say(id), hint: Some(say(hint)), kind, optional: false }
}

fn choice(id: &'static str, values: &[&str], hinted: &[&str]) -> QuestionSpec {
    let options = values
        .iter()
        .map(|value| Choice {
            value: (*value).to_owned(),
            label: say(&format!("{id}-{value}")),
            hint: hinted.contains(value).then(|| say(&format!("{id}-{value}-hint"))),
        })
        .collect();
    let kind = QuestionKind::Choice { options };
    QuestionSpec { id, label: say(id), hint: Some(say(&format!("{id}-hint"))), kind, optional: false }
}

/// Each option shows the addresses by which it is known, for the portal that the person sees.
fn region(portal: Option<Portal>) -> QuestionSpec {
    let options = Region::ALL
        .into_iter()
        .map(|region| {
            let hosts = region.hosts();
            let hint = match portal {
                Some(Portal::Xdr) => say("region-address").with("host", hosts.xdr),
                Some(Portal::Older) => say("region-address").with("host", hosts.threat_response),
                _ => say("region-addresses").with("xdr", hosts.xdr).with("older", hosts.threat_response),
            };
            Choice { value: region.id().to_owned(), label: super::context::region_name(region), hint: Some(hint) }
        })
        .collect();
    let kind = QuestionKind::Choice { options };
    QuestionSpec { id: "region", label: say("region"), hint: Some(say("region-hint")), kind, optional: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_portal_there_is_no_address_to_ask_for() {
        let ids = |portal| {
            let cx = QuestionContext { portal, way: Way::Direct, practice: false };
            questions(&cx).iter().map(|q| q.id).collect::<Vec<_>>()
        };
        assert!(ids(None).contains(&"portal-address"));
        assert!(!ids(Some(Portal::None_)).contains(&"portal-address"));
        assert!(ids(Some(Portal::None_)).contains(&"region"), "the appliance still needs its server");
    }
}
