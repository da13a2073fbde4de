//! Message tracking. Parameters are named and escaped exactly as public clients send them.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};

use super::{Appliance, Question, moment};
use crate::clients::Error;
use crate::domain::reading::TrackedMessage;

/// How a text has to fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// Anywhere in it.
    Contains(String),
    /// The whole of it.
    Is(String),
    /// At its beginning.
    BeginsWith(String),
}

impl Match {
    fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Contains(text) => ("contains", text),
            Self::Is(text) => ("is", text),
            Self::BeginsWith(text) => ("begins_with", text),
        }
    }
}

/// What a message must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// Subject.
    Subject(Match),
    /// Envelope sender.
    Sender(Match),
    /// An envelope recipient.
    Recipient(Match),
    /// Name of an attachment.
    Attachment(Match),
    /// Message-ID header. Sent without its angle brackets.
    MessageId(String),
    /// MID.
    Mid(String),
    /// Address of the sending host.
    SenderIp(String),
    /// SHA-256 of an attachment.
    Sha256(String),
}

/// What to look for. The appliance goes by its own clock; whoever knows that it is off widens the range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// Received at or after. Taken down to the whole minute.
    pub from: Timestamp,
    /// Received before or at. Taken up to the whole minute.
    pub until: Timestamp,
    /// All of them must fit.
    pub filters: Vec<Filter>,
    /// How many to pass over.
    pub offset: u32,
    /// How many to give at most.
    pub limit: u32,
}

impl Search {
    /// Everything in a range of time, the first 20.
    pub fn between(from: Timestamp, until: Timestamp) -> Self {
        Self { from, until, filters: Vec::new(), offset: 0, limit: 20 }
    }

    /// And only what fits.
    #[must_use]
    pub fn with(mut self, filter: Filter) -> Self {
        self.filters.push(filter);
        self
    }

    fn parameters(&self) -> Vec<(&'static str, String)> {
        let mut all = vec![
            ("startDate", whole_minute(self.from)),
            ("endDate", whole_minute(self.until + SignedDuration::from_nanos(59_999_999_999))),
            ("ciscoHost", "All_Hosts".to_owned()),
            ("searchOption", "messages".to_owned()),
            ("offset", self.offset.to_string()),
            ("limit", self.limit.to_string()),
        ];
        let mut by = |operator: &'static str, value: &'static str, wanted: &Match| {
            let (how, text) = wanted.parts();
            all.extend([(operator, how.to_owned()), (value, text.to_owned())]);
        };
        for filter in &self.filters {
            match filter {
                Filter::Subject(wanted) => by("subjectfilterOperator", "subjectfilterValue", wanted),
                Filter::Sender(wanted) => by("envelopeSenderfilterOperator", "envelopeSenderfilterValue", wanted),
                Filter::Recipient(wanted) => {
                    by("envelopeRecipientfilterOperator", "envelopeRecipientfilterValue", wanted);
                }
                Filter::Attachment(wanted) => by("attachmentNameOperator", "attachmentNameValue", wanted),
                _ => {}
            }
        }
        all.extend(self.filters.iter().filter_map(|filter| match filter {
            Filter::MessageId(id) => Some(("messageIdHeader", id.trim().trim_matches(['<', '>']).to_owned())),
            Filter::Mid(mid) => Some(("ciscoMid", mid.trim().to_owned())),
            Filter::SenderIp(ip) => Some(("senderIp", ip.trim().to_owned())),
            Filter::Sha256(sha) => Some(("fileSha256", sha.trim().to_owned())),
            _ => None,
        }));
        all
    }
}

/// Seconds and milliseconds are written and must be zero.
fn whole_minute(at: Timestamp) -> String {
    TimeZone::UTC.to_datetime(at).strftime("%Y-%m-%dT%H:%M:00.000Z").to_string()
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchPage {
    /// This page of the messages, in the appliance's order.
    pub rows: Vec<Row>,
    /// How many there are in all, where it says so.
    pub total: Option<u64>,
    /// How many records it could not read itself: a message that is not found may be among them.
    pub bad_records: u64,
    /// How many rows of this page we could not read.
    pub not_understood: usize,
}

/// A tracked message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// The same facts as a copied page gives; the time as the appliance writes it.
    pub message: TrackedMessage,
    /// That time.
    pub at: Option<Timestamp>,
    /// The appliance that had it.
    pub host: Option<String>,
    /// Its serial number.
    pub serial: Option<String>,
    /// Address of the sending host.
    pub sender_ip: Option<String>,
}

impl Appliance {
    /// Searches. An understood, empty answer has no rows and nothing that was not understood.
    pub async fn messages(&self, search: &Search) -> Result<SearchPage, Error> {
        let path = &["message-tracking", "messages"];
        let body: Value = self.call(Question { path, parameters: search.parameters() }).await?.json()?;
        read(&body).ok_or_else(|| Error::Malformed { host: self.host() })
    }
}

fn read(body: &Value) -> Option<SearchPage> {
    let data = body.get("data")?.as_array()?;
    let meta = |key: &str| body.get("meta").and_then(|meta| count(meta.get(key)?));
    let rows: Vec<Row> = data.iter().filter_map(|row| self::row(row.get("attributes")?.as_object()?)).collect();
    Some(SearchPage {
        total: meta("totalCount"),
        bad_records: meta("num_bad_records").unwrap_or(0),
        not_understood: data.len() - rows.len(),
        rows,
    })
}

/// A row needs a MID: without one it is no message.
fn row(row: &Map<String, Value>) -> Option<Row> {
    let mids = each(row.get("mid")?);
    if mids.is_empty() {
        return None;
    }
    let text = |key: &str| row.get(key).and_then(said);
    let message = TrackedMessage {
        time: text("timestamp"),
        sender: text("sender"),
        recipient: row.get("recipient").map(each).filter(|to| !to.is_empty()).map(|to| to.join(", ")),
        subject: text("subject").or_else(|| by_mid(row.get("finalSubject")?, &mids)),
        message_id: row.get("messageID").and_then(|ids| by_mid(ids, &mids)),
        last_state: row.get("messageStatus").and_then(|states| by_mid(states, &mids)),
        mid: Some(mids.join(", ")),
    };
    let at = message.time.as_deref().and_then(moment::read);
    Some(Row { message, at, host: text("hostName"), serial: text("serialNumber"), sender_ip: text("senderIp") })
}

/// `{"315": "Delivered"}`: what is said for these MIDs, each thing once. Also a bare text.
fn by_mid(value: &Value, mids: &[String]) -> Option<String> {
    let mut all: Vec<String> = match value {
        Value::Object(map) => mids.iter().filter_map(|mid| said(map.get(mid)?)).collect(),
        other => said(other).into_iter().collect(),
    };
    all.dedup();
    Some(all.join(", ")).filter(|text| !text.is_empty())
}

/// One value or a list of them, as texts.
fn each(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(said).collect(),
        other => said(other).into_iter().collect(),
    }
}

/// A text or a number. `N/A` is the appliance's way to say nothing.
fn said(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim()).filter(|t| !t.is_empty() && *t != "N/A").map(str::to_owned),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn count(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn a_search_covers_its_whole_range_in_whole_minutes() {
        let search = Search::between(at("2026-03-02T09:00:59Z"), at("2026-03-02T09:10:00.5Z"));
        let parameters = search.parameters();
        assert_eq!(parameters[0], ("startDate", "2026-03-02T09:00:00.000Z".into()));
        assert_eq!(parameters[1], ("endDate", "2026-03-02T09:11:00.000Z".into()));
        let exact = Search::between(at("2026-03-02T09:00:00Z"), at("2026-03-02T09:10:00Z")).parameters();
        assert_eq!(exact[1].1, "2026-03-02T09:10:00.000Z");
    }

    #[test]
    fn parameters_have_the_names_that_public_clients_send() {
        let now = at("2026-03-02T09:00:00Z");
        let search = Search::between(now, now)
            .with(Filter::Subject(Match::Is("a b".into())))
            .with(Filter::Sender(Match::BeginsWith("x".into())))
            .with(Filter::MessageId(" <one@lab.example> ".into()))
            .with(Filter::Mid("8".into()));
        let parameters = search.parameters();
        let rest: Vec<_> = parameters[2..].iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(
            rest,
            [
                ("ciscoHost", "All_Hosts"),
                ("searchOption", "messages"),
                ("offset", "0"),
                ("limit", "20"),
                ("subjectfilterOperator", "is"),
                ("subjectfilterValue", "a b"),
                ("envelopeSenderfilterOperator", "begins_with"),
                ("envelopeSenderfilterValue", "x"),
                ("messageIdHeader", "one@lab.example"),
                ("ciscoMid", "8"),
            ]
        );
    }

    #[test]
    fn a_split_message_has_all_its_mids_and_states() {
        let body = json!({"meta": {"num_bad_records": "2", "totalCount": 1}, "data": [{"attributes": {
            "mid": [315, 316], "messageStatus": {"315": "Delivered", "316": "Dropped", "9": "Other"},
            "recipient": ["x@y", "z@y"], "messageID": {"315": "<id@host>", "316": "<id@host>"},
            "subject": "s", "senderIp": "N/A", "timestamp": "soon",
        }}, {"attributes": {"subject": "no number"}}, {"kind": "other"}]});
        let found = read(&body).expect("an answer");
        assert_eq!((found.total, found.bad_records, found.not_understood), (Some(1), 2, 2));
        let Row { message, at, sender_ip, .. } = &found.rows[0];
        assert_eq!(message.mid.as_deref(), Some("315, 316"));
        assert_eq!(message.last_state.as_deref(), Some("Delivered, Dropped"));
        assert_eq!(message.message_id.as_deref(), Some("<id@host>"));
        assert_eq!(message.recipient.as_deref(), Some("x@y, z@y"));
        assert_eq!((message.time.as_deref(), *at, sender_ip), (Some("soon"), None, &None));
    }

    #[test]
    fn another_shape_is_no_empty_answer() {
        assert_eq!(read(&json!({"data": {"rows": []}})), None);
        assert_eq!(read(&json!([])), None);
        assert_eq!(read(&json!({"data": []})), Some(SearchPage::default()));
    }
}
