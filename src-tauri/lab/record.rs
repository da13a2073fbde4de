//! What was asked of the practice APIs: how and where, in order. With it a test can say that nothing was written before
//! anybody agreed, and afterwards only what was agreed.

use std::collections::VecDeque;

use axum::http::{Method, Uri};
use serde::Serialize;

/// Lines that are kept; the oldest go first. Practice may run for days, looking every minute.
const MOST: usize = 10_000;

/// Letters of a path that are kept. A longer one is somebody's test, and ten thousand of them must not fill the memory.
const LONGEST: usize = 160;

/// One request. Neither its question mark's part nor its body: those can hold what is nobody's business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Call {
    /// `GET`, `POST`, …
    pub method: String,
    /// The path, from the first slash; a long one is cut, and ends in `…`.
    pub path: String,
}

/// The requests so far.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Record {
    /// Oldest first. One that got no answer is in it too.
    pub calls: VecDeque<Call>,
    /// How many older ones are gone from here. Where any are, nothing can be said of them.
    pub gone: u64,
}

impl Record {
    /// Takes note of a request.
    pub fn add(&mut self, method: &Method, uri: &Uri) {
        if self.calls.len() == MOST {
            self.calls.pop_front();
            self.gone += 1;
        }
        self.calls.push_back(Call { method: cut(method.as_str(), 16), path: cut(uri.path(), LONGEST) });
    }
}

/// A path is ASCII by the time it gets here, since everything else is escaped in it.
fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", &text[..at]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_method_and_path_and_nothing_else() {
        let mut record = Record::default();
        record.add(&Method::GET, &Uri::from_static("https://127.0.0.1:1/iroh/x?secret=1"));
        let expected = Call { method: "GET".into(), path: "/iroh/x".into() };
        assert_eq!(record.calls, [expected]);
    }

    #[test]
    fn a_long_path_is_cut() {
        let mut record = Record::default();
        let path = format!("/{}", "a".repeat(60_000));
        record.add(&Method::GET, &path.parse().expect("a path"));
        let kept = &record.calls[0].path;
        assert!(kept.chars().count() == LONGEST + 1 && kept.ends_with('…') && kept.capacity() < 4 * LONGEST);
    }

    #[test]
    fn what_no_longer_fits_is_counted() {
        let mut record = Record::default();
        for _ in 0..=MOST {
            record.add(&Method::GET, &Uri::from_static("/first"));
        }
        record.add(&Method::POST, &Uri::from_static("/last"));
        assert_eq!((record.calls.len(), record.gone), (MOST, 2));
        assert_eq!(record.calls.back().map(|c| c.path.as_str()), Some("/last"));
    }
}
