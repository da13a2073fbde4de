//! The words of a failure: what is so, and what to do about it.

use crate::domain::failure::Failure;
use crate::domain::message::Message;

impl Failure {
    /// What is so, in one sentence.
    pub fn message(&self) -> Message {
        self.say("")
    }

    /// What to do about it.
    pub fn next(&self) -> Message {
        self.say("-next")
    }

    fn say(&self, suffix: &str) -> Message {
        Message { id: format!("error-{}{suffix}", self.code()), args: self.args() }
    }

    /// For support: code and values of a request that failed. Free of secrets.
    pub fn details(&self) -> Option<String> {
        self.request().map(ToString::to_string)
    }
}
