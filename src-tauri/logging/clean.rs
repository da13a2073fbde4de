//! The way into the log file: each event is cleaned as a whole before a byte of it is written.
//!
//! Our own words carry no secret, but they quote others: the system's errors, addresses, what a crash says of the value
//! it stumbled over.

use std::cell::Cell;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use tracing_subscriber::fmt::MakeWriter;

use super::SECRETS;

/// Stands where a secret stood. Whoever reads a log reads English.
const MARK: &str = "[hidden]";

thread_local! {
    static UNDER_WAY: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is cleaning an event: a crash in there cannot be logged.
pub fn is_under_way() -> bool {
    UNDER_WAY.get()
}

/// Writes cleaned events.
pub struct Clean<W>(Arc<Mutex<W>>);

impl<W> Clean<W> {
    /// Onto this.
    pub fn new(writer: W) -> Self {
        Self(Arc::new(Mutex::new(writer)))
    }
}

impl<'a, W: Write + 'a> MakeWriter<'a> for Clean<W> {
    type Writer = Event<W>;

    fn make_writer(&'a self) -> Self::Writer {
        Event { to: self.0.clone(), text: Vec::new() }
    }
}

/// One event. It may come in pieces, so nothing is written before it is whole.
pub struct Event<W: Write> {
    to: Arc<Mutex<W>>,
    text: Vec<u8>,
}

impl<W: Write> Write for Event<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<W: Write> Drop for Event<W> {
    fn drop(&mut self) {
        let text = String::from_utf8_lossy(&self.text);
        UNDER_WAY.set(true);
        let clean = SECRETS.lock().unwrap_or_else(PoisonError::into_inner).clean(text.trim_end_matches('\n'), MARK);
        UNDER_WAY.set(false);
        let mut to = self.to.lock().unwrap_or_else(PoisonError::into_inner);
        // A log that cannot be written must not stop what it tells of.
        let _ = writeln!(to, "{clean}").and_then(|()| to.flush());
    }
}
