//! The words of what a check says first.

use crate::domain::check::CheckId;
use crate::domain::message::{Message, Value};
use crate::domain::saying::{Datum, Said, Saying};

impl Saying {
    /// In words; `check` is whose it is.
    pub fn message(&self, check: CheckId) -> Message {
        let mut message = match &self.what {
            Said::Own(part) => check.say(part),
            Said::Unseen => Message::new("check-unseen"),
            Said::Stale => Message::new("check-stale"),
            Said::Crashed => Message::new("check-crashed"),
            Said::Nonsense => Message::new("check-nonsense"),
            Said::StrangeAnswer => Message::new("check-strange-answer"),
            Said::TokenAccepted => Message::new("check-token-accepted"),
            Said::TokenSpent => Message::new("check-token-spent"),
            Said::NotRegistered => Message::new("check-not-registered-yet"),
            Said::Registering => Message::new("check-registering"),
            Said::NotYet => Message::new("check-not-yet"),
            Said::Failed(failure) => failure.message(),
        };
        message.args.extend(self.values.iter().map(|(name, value)| (name.clone(), value.clone().into())));
        message
    }
}

impl From<Datum> for Value {
    fn from(datum: Datum) -> Self {
        match datum {
            Datum::Text(text) => Value::Text(text),
            Datum::Number(number) => Value::Number(number),
            Datum::Time(at) => Value::Time(at),
        }
    }
}
