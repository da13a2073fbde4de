//! What the practice lab was asked from outside its own pages: every request to its APIs, every talk with its mail
//! listener. A journey ends with it: without a yes nothing was written, after a yes only what was agreed. And the
//! faults that a test stages behind the administrator's back.

use serde::Deserialize;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::{Failure, Lab, Outcome};

/// Requests that are no GET and still change nothing: signing in, and questions too long for an address.
const QUESTIONS: [&str; 5] = [
    "POST /iroh/oauth2/token",
    "POST /iroh/iroh-inspect/inspect",
    "POST /iroh/iroh-enrich/observe/observables",
    "POST /iroh/iroh-enrich/health",
    "POST /esa/api/v2.0/login",
];

/// What creates a module.
pub const CREATE_MODULE: &str = "POST /iroh/iroh-int/module-instance";

/// One request.
#[derive(Debug, Clone, Deserialize)]
pub struct Call {
    /// `GET`, `POST`, …
    pub method: String,
    /// Without what follows a question mark.
    pub path: String,
}

/// One connection to the mail listener.
#[derive(Debug, Clone, Deserialize)]
pub struct Conversation {
    /// Whether it was encrypted on the way.
    pub encrypted: bool,
    /// Without their arguments.
    pub commands: Vec<String>,
    /// The numbers of the messages that were handed over.
    pub mids: Vec<u64>,
}

/// All of it, since this lab was started.
#[derive(Debug, Clone, Deserialize)]
pub struct Record {
    /// Oldest first.
    pub calls: Vec<Call>,
    /// Older ones that were not kept.
    pub gone: u64,
    /// Oldest first.
    pub conversations: Vec<Conversation>,
}

impl Record {
    /// Asks the lab.
    pub async fn read(lab: &Lab) -> Outcome<Self> {
        let record: Self = serde_json::from_str(&get(&format!("{}record", lab.control)).await?)?;
        if record.gone > 0 {
            return Err(Failure::new("the lab did not keep every request, so nothing can be said of them"));
        }
        Ok(record)
    }

    /// The requests that may change something, as `POST /path`.
    pub fn writes(&self) -> Vec<String> {
        let reads = |call: &String| {
            let health = QUESTIONS[3];
            call.starts_with("GET ") || QUESTIONS.contains(&call.as_str()) || call.starts_with(&format!("{health}/"))
        };
        self.calls.iter().map(|call| format!("{} {}", call.method, call.path)).filter(|call| !reads(call)).collect()
    }

    /// Fails unless exactly these requests wrote something, and so many conversations were had.
    pub fn holds(&self, when: &str, writes: &[&str], conversations: usize) -> Outcome {
        if self.writes() == writes && self.conversations.len() == conversations {
            return Ok(());
        }
        Err(Failure::new(format!(
            "{when}: wrote {:?} instead of {writes:?}; {} mail conversations instead of {conversations}: {:?}",
            self.writes(),
            self.conversations.len(),
            self.conversations
        )))
    }
}

/// Stages a fault of the lab, or heals it.
pub async fn set_fault(lab: &Lab, fault: &str, on: bool) -> Outcome {
    post(&format!("{}faults", lab.control), &json!({ "fault": fault, "on": on })).await
}

/// The body of a page of the lab.
async fn get(address: &str) -> Outcome<String> {
    ask("GET", address, "").await
}

async fn post(address: &str, body: &Value) -> Outcome {
    ask("POST", address, &body.to_string()).await.map(|_| ())
}

/// HTTP 1.0, so that the answer ends where the connection does.
async fn ask(method: &str, address: &str, body: &str) -> Outcome<String> {
    let unlike = || Failure::new("this is no address of the lab");
    let (authority, path) = address.strip_prefix("http://").and_then(|rest| rest.split_once('/')).ok_or_else(unlike)?;
    let mut stream = TcpStream::connect(authority).await?;
    let head = format!(
        "{method} /{path} HTTP/1.0\r\nHost: {authority}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    match answer.split_once("\r\n\r\n") {
        Some((head, body)) if head.split(' ').nth(1) == Some("200") => Ok(body.to_owned()),
        _ => Err(Failure::new(format!("the lab did not take {method} /{path}: {answer}"))),
    }
}

#[cfg(test)]
mod tests_of_the_harness {
    use super::*;

    fn record(calls: &[(&str, &str)]) -> Record {
        let call = |(method, path): &(&str, &str)| Call { method: (*method).into(), path: (*path).into() };
        Record { calls: calls.iter().map(call).collect(), gone: 0, conversations: Vec::new() }
    }

    #[test]
    fn questions_are_no_writes_and_all_else_is() {
        let asked = record(&[
            ("GET", "/iroh/iroh-int/module-instance"),
            ("POST", "/iroh/oauth2/token"),
            ("POST", "/iroh/iroh-enrich/health/1"),
            ("POST", "/iroh/iroh-enrich/healthy"),
            ("POST", "/iroh/iroh-int/module-instance"),
            ("PATCH", "/iroh/iroh-int/module-instance/1"),
            ("DELETE", "/iroh/oauth2/token"),
        ]);
        let writes = [
            "POST /iroh/iroh-enrich/healthy",
            CREATE_MODULE,
            "PATCH /iroh/iroh-int/module-instance/1",
            "DELETE /iroh/oauth2/token",
        ];
        assert_eq!(asked.writes(), writes);
        asked.holds("as made", &writes, 0).expect("it holds");
        asked.holds("one is missing", &writes[1..], 0).expect_err("one too many");
        asked.holds("a talk is missing", &writes, 1).expect_err("nobody talked");
    }
}
