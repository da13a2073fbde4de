//! Why a test message was not handed over, as the domain keeps it.

pub use crate::domain::failure::mail::{MailError, Part, SmtpRefusal, Untrusted};
