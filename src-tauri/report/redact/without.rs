//! Takes secrets out of a text that is not a report: known ones first, then what looks like one. Names stay.

use super::credentials::{self, Text};
use super::secrets::Known;
use super::{HOLE, dig};
use crate::domain::secret::Secret;

/// Stands where a secret stood.
const MARK: &str = "[hidden]";

/// Knows secrets, and takes them out.
pub struct Without(Known);

impl Default for Without {
    fn default() -> Self {
        Self(Known::new(&[]))
    }
}

impl Without {
    /// From now on this one is taken out too.
    pub fn learn(&mut self, secret: &Secret) {
        self.0.add(secret);
    }

    /// The text without secrets.
    pub fn clean(&self, text: &str) -> String {
        let text = text.replace(HOLE, "");
        let known = self.0.find(&text).into_iter().map(|(at, _)| at).collect();
        let text = dig(&text, known);
        let alike = credentials::find(&text, Text::Foreign);
        dig(&text, alike).replace(HOLE, MARK)
    }
}
