//! Whom a refusal of the recipient really speaks of. Postfix waits for the recipient before it refuses a client, its
//! greeting or a sender (`smtpd_delay_reject`, on by default: documented), and exim's usual configuration checks the sender
//! there. They say whom they mean in words, and some in the code of RFC 3463.

/// Who is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blamed {
    /// The sender's address.
    Sender,
    /// This computer, by its address, its name or its greeting.
    Client,
    /// The recipient, or mail for it from here.
    Recipient,
}

/// Codes of RFC 3463 and RFC 7372 that name the sender's address: unusable, of no system, not permitted.
const OF_SENDER: [&str; 4] = ["5.1.7", "5.1.8", "5.7.23", "5.7.27"];
/// The one that names the client: its name cannot be found.
const OF_CLIENT: &str = "5.7.25";

/// Postfix's words (its sources), and exim's of `verify = sender` (its documentation).
const SENDER_WORDS: [&str; 3] = ["sender address rejected", "sender verify failed", "verification failed for"];
const CLIENT_WORDS: [&str; 3] = ["client host rejected", "client host [", "helo command rejected"];

/// By what the listener said, without its SMTP code. Addresses in angle brackets are nobody's words.
pub(super) fn of(said: &str) -> Blamed {
    let words = without_addresses(said).to_ascii_lowercase();
    let code = words.split_whitespace().next().unwrap_or_default();
    let has = |all: &[&str]| all.iter().any(|one| words.contains(one));
    if OF_SENDER.contains(&code) || has(&SENDER_WORDS) {
        Blamed::Sender
    } else if code == OF_CLIENT || has(&CLIENT_WORDS) {
        Blamed::Client
    } else {
        Blamed::Recipient
    }
}

fn without_addresses(said: &str) -> String {
    let mut inside = false;
    let outside = |c: &char| {
        let was = inside;
        inside = *c == '<' || (inside && *c != '>');
        !was && !inside
    };
    said.chars().filter(outside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_a_refusal_speaks_of() {
        for (said, blamed) in [
            ("5.7.1 <alex@corp.example>: Sender address rejected: Access denied", Blamed::Sender),
            ("5.1.8 <alex@nowhere.example>: Sender address rejected: Domain not found", Blamed::Sender),
            ("Verification failed for <alex@corp.example>Sender verify failed", Blamed::Sender),
            ("5.7.1 <unknown[192.0.2.7]>: Client host rejected: Access denied", Blamed::Client),
            ("5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.example", Blamed::Client),
            ("5.5.2 <desk>: Helo command rejected: need fully-qualified hostname", Blamed::Client),
            ("5.7.25 no name for this address", Blamed::Client),
            ("5.1.1 <sam@corp.example>: Recipient address rejected: User unknown", Blamed::Recipient),
            ("5.7.1 <sam@corp.example>: Relay access denied", Blamed::Recipient),
            // What stands in an address is no word of the listener.
            ("5.1.1 <sender verify failed@corp.example>: Recipient address rejected", Blamed::Recipient),
            ("no", Blamed::Recipient),
            ("", Blamed::Recipient),
        ] {
            assert_eq!(of(said), blamed, "{said}");
        }
    }
}
