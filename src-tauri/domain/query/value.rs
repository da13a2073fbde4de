//! Whether a value can be what its type says, with the position of what cannot.

use std::net::IpAddr;

use super::{QueryError, chars};
use crate::domain::message::Message;

/// Every observable type that Threat Response's published interface names.
pub const KNOWN_TYPES: [&str; 63] = [
    "acudid",
    "amp_computer_guid",
    "certificate_common_name",
    "certificate_issuer",
    "certificate_serial",
    "cisco_cm_id",
    "cisco_mid",
    "cisco_uc_id",
    "cortex_agent_id",
    "crowdstrike_id",
    "cvm_id",
    "cybereason_id",
    "darktrace_id",
    "device",
    "domain",
    "email",
    "email_messageid",
    "email_subject",
    "file_name",
    "file_path",
    "google_chromebook_id",
    "google_cloud_id",
    "hostname",
    "imei",
    "imsi",
    "intune_id",
    "ip",
    "ipv6",
    "jamf_management_id",
    "mac_address",
    "md5",
    "meraki_network_id",
    "meraki_node_sn",
    "meraki_org_id",
    "ms_machine_id",
    "mutex",
    "ngfw_id",
    "ngfw_name",
    "odns_identity",
    "odns_identity_label",
    "orbital_node_id",
    "pki_serial",
    "process_args",
    "process_hash",
    "process_name",
    "process_path",
    "process_uid",
    "process_username",
    "processor_id",
    "registry_key",
    "registry_name",
    "registry_path",
    "s1_agent_id",
    "secure_access_id",
    "serial_number",
    "service_now_id",
    "sha1",
    "sha256",
    "swc_device_id",
    "trend_micro_id",
    "url",
    "user",
    "user_agent",
];

/// A value that was found good, as it is written.
pub(super) struct Checked {
    kind: String,
    value: String,
}

impl Checked {
    /// `type:"value"`.
    pub(super) fn written(&self) -> String {
        format!("{}:\"{}\"", self.kind, self.value)
    }
}

/// Where the value itself stands in what was typed: without blanks, brackets and `MID:` around it.
fn span(kind: &str, typed: &[char]) -> (usize, usize) {
    let (from, to) = trim(typed, 0, typed.len());
    match kind {
        "email_messageid" | "email" if to - from >= 2 && typed[from] == '<' && typed[to - 1] == '>' => {
            trim(typed, from + 1, to - 1)
        }
        "cisco_mid" => (after_mid(typed, from, to), to),
        _ => (from, to),
    }
}

/// Whether nothing was typed that could be a value.
pub(super) fn is_empty(kind: &str, typed: &[char]) -> bool {
    let (from, to) = span(kind, typed);
    from == to
}

/// Checks a value that starts `offset` characters into its text.
pub(super) fn check(kind: &str, typed: &[char], offset: usize) -> Result<Checked, QueryError> {
    let fail = |from: usize, to: usize, message: Message| QueryError {
        from: chars(offset + from),
        to: chars(offset + to),
        message,
    };
    let (from, to) = span(kind, typed);
    let value = &typed[from..to];
    if value.is_empty() {
        return Err(fail(0, typed.len(), Message::new("query-empty")));
    }
    if let Some(at) = value.iter().position(|c| *c == '"') {
        return Err(fail(from + at, from + at + 1, Message::new("query-quote-inside")));
    }
    if let Some(at) = value.iter().position(|c| is_break(*c)) {
        return Err(fail(from + at, from + at + 1, Message::new("query-line-break")));
    }
    let text: String = value.iter().collect();
    let whole = |id: &str| Err(fail(from, to, Message::new(id)));
    let first = |id: &str, wrong: &dyn Fn(char) -> bool| match value.iter().position(|c| wrong(*c)) {
        Some(at) => Err(fail(from + at, from + at + 1, Message::new(id))),
        None => Ok(()),
    };
    let mut kind = kind.to_owned();
    match kind.as_str() {
        "ip" => match text.parse::<IpAddr>() {
            Ok(IpAddr::V4(_)) => {}
            Ok(IpAddr::V6(_)) => kind = "ipv6".to_owned(),
            Err(_) => return whole("query-not-an-ip"),
        },
        "ipv6" if !matches!(text.parse(), Ok(IpAddr::V6(_))) => return whole("query-not-an-ip"),
        "domain" => {
            first("query-not-a-domain", &|c| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_')))?;
            if !is_domain(&text) {
                return whole("query-not-a-domain");
            }
        }
        "email" if !is_email(&text) => return whole("query-not-an-email"),
        "cisco_mid" => first("query-not-a-mid", &|c| !c.is_ascii_digit())?,
        "sha256" => {
            first("query-not-hex", &|c| !c.is_ascii_hexdigit())?;
            if value.len() != 64 {
                return Err(fail(from, to, Message::new("query-sha256-length").with("count", value.len())));
            }
        }
        "email_messageid" => {
            first("query-not-a-messageid", &|c| c.is_whitespace() || matches!(c, '<' | '>'))?;
        }
        _ => {}
    }
    Ok(Checked { kind, value: text })
}

/// Whether Threat Response recognises this without a type in front.
pub(super) fn is_recognised_bare(text: &str) -> bool {
    text.parse::<IpAddr>().is_ok()
        || is_domain(text)
        || is_email(text)
        || is_url(text)
        || (text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// A line break that ends an investigation line.
pub(super) fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// White space and the invisible characters that copying from a page leaves behind.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Leaves out blanks at both ends.
pub(super) fn trim(text: &[char], mut from: usize, mut to: usize) -> (usize, usize) {
    while from < to && is_blank(text[from]) {
        from += 1;
    }
    while to > from && is_blank(text[to - 1]) {
        to -= 1;
    }
    (from, to)
}

/// Skips the `MID:` that Message Tracking prints before the number.
fn after_mid(text: &[char], from: usize, to: usize) -> usize {
    let label = ['m', 'i', 'd'];
    let matches = to - from > 3 && label.iter().zip(&text[from..]).all(|(l, c)| c.eq_ignore_ascii_case(l));
    if !matches || !(text[from + 3] == ':' || is_blank(text[from + 3])) {
        return from;
    }
    trim(text, from + 4, to).0
}

fn is_domain(text: &str) -> bool {
    let labels: Vec<&str> = text.trim_end_matches('.').split('.').collect();
    let good = |label: &&str| {
        !label.is_empty()
            && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    // A last label of digits makes it an address, or a mistyped one.
    labels.len() >= 2
        && labels.iter().all(good)
        && labels.last().is_some_and(|last| !last.chars().all(|c| c.is_ascii_digit()))
}

fn is_email(text: &str) -> bool {
    let clean = |c: char| !is_blank(c) && !matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"' | '@');
    match text.rsplit_once('@') {
        Some((name, domain)) => !name.is_empty() && name.chars().all(clean) && is_domain(domain),
        None => false,
    }
}

fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https" | "ftp")
        && !host.is_empty()
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']' | '@' | '%'))
}
