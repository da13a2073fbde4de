//! From version 1 to version 2. Version 1 kept what the screen said (message ids with their values) where version 2 keeps
//! the cause itself. Everything else is carried over as it is.
//!
//! Frozen: every id that version 1 could write stands in here. An id that is not is not of version 1.

use serde_json::{Map, Value, json};

/// The content of a file of version 2.
pub fn to_2(name: &str, mut content: Value) -> Option<Value> {
    match name {
        "session.json" => session(&mut content)?,
        "exercise.json" => exercise(&mut content)?,
        _ => {}
    }
    Some(content)
}

fn session(content: &mut Value) -> Option<()> {
    let session = content.as_object_mut()?;
    if let Some(pasted) = session.get_mut("pasted") {
        for verdict in pasted.as_object_mut()?.values_mut() {
            *verdict = paste(verdict)?;
        }
    }
    if let Some(book) = session.get_mut("book") {
        for entry in book.as_array_mut()? {
            seen(entry.get_mut("value")?)?;
        }
    }
    if let Some(activity) = session.get_mut("activity") {
        for line in activity.as_array_mut()? {
            let line = line.as_object_mut()?;
            let what = happening(&Message::of(&line.remove("message")?)?)?;
            line.insert("what".into(), what);
        }
    }
    // Banners were dismissed by the ids of their messages.
    if let Some(dismissed) = session.get_mut("dismissed") {
        for banner in dismissed.as_array_mut()? {
            let id = banner.as_str()?;
            *banner = json!(id.strip_prefix("notice-").unwrap_or(id));
        }
    }
    Some(())
}

fn exercise(content: &mut Value) -> Option<()> {
    for fault in content.get_mut("faults")?.as_array_mut()? {
        if let Some(said) = fault.get_mut("said").filter(|said| !said.is_null()) {
            *said = saying(&Message::of(said)?)?;
        }
    }
    Some(())
}

/// A message as version 1 kept it.
struct Message<'a> {
    id: &'a str,
    args: Option<&'a Map<String, Value>>,
}

impl<'a> Message<'a> {
    fn of(value: &'a Value) -> Option<Self> {
        Some(Self { id: value.get("id")?.as_str()?, args: value.get("args").and_then(Value::as_object) })
    }

    fn arg(&self, name: &str, kind: &str) -> Option<&'a Value> {
        self.args?.get(name)?.get(kind)
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.arg(name, "text")?.as_str()
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.arg(name, "number")?.as_i64()
    }

    /// The id of a message inside this one.
    fn inner(&self, name: &str) -> Option<Message<'a>> {
        Message::of(self.arg(name, "message")?)
    }

    /// A text that was a list.
    fn list(&self, name: &str) -> Option<Vec<&'a str>> {
        let text = self.text(name)?;
        Some(if text.is_empty() { Vec::new() } else { text.split(", ").collect() })
    }
}

fn paste(verdict: &Value) -> Option<Value> {
    let message = Message::of(verdict.get("message")?)?;
    let page = |name: &str| Some(message.inner(name)?.id.strip_prefix("page-")?.to_owned());
    let facts = || verdict.get("facts")?.as_array()?.iter().map(|m| fact(&Message::of(m)?)).collect::<Option<Vec<_>>>();
    Some(match message.id {
        "paste-recognised" => json!({ "recognised": { "page": page("page")?, "facts": facts()? } }),
        "paste-wrong-page" => {
            json!({ "wrong-page": { "page": page("page")?, "wanted": page("wanted")?, "facts": facts()? } })
        }
        "paste-unknown" => json!({ "not-recognised": { "looks_like": null } }),
        "paste-unknown-like" => {
            let like = message.inner("like")?.id.strip_prefix("like-")?;
            json!({ "not-recognised": { "looks_like": like } })
        }
        _ => return None,
    })
}

/// What was read of a page, one thing.
fn fact(message: &Message) -> Option<Value> {
    let count = || message.number("count");
    Some(match message.id {
        "found-threat-response-enabled" => json!({ "threat-response": "enabled" }),
        "found-threat-response-disabled" => json!({ "threat-response": "disabled" }),
        "found-changes-committed" => json!({ "changes": "committed" }),
        "found-changes-pending" => json!({ "changes": "pending" }),
        "found-registration-token-wanted" => json!({ "registration": "token-wanted" }),
        "found-registration-requested" => json!({ "registration": "requested" }),
        "found-registration-busy" => json!({ "registration": "busy" }),
        "found-registration-in-progress" => json!({ "registration": "in-progress" }),
        "found-registration-registered" => json!({ "registration": "registered" }),
        "found-registration-failed" => json!({ "registration": "failed" }),
        "found-ctr-in-sse-enabled" => json!({ "ctr-in-sse": "enabled" }),
        "found-ctr-in-sse-disabled" => json!({ "ctr-in-sse": "disabled" }),
        "found-server" => {
            // `AMERICAS (api-sse.cisco.com)`
            let (label, host) = message.text("server")?.strip_suffix(')')?.split_once(" (")?;
            let region = match label {
                "AMERICAS" => "americas",
                "EUROPE" => "europe",
                "APJC" => "apjc",
                _ => return None,
            };
            json!({ "server": { "fqdn": host, "region": region } })
        }
        "found-server-unknown" => json!({ "server": { "fqdn": message.text("host")?, "region": "unknown" } }),
        "found-version" => json!({ "version": message.text("version")? }),
        "found-tenant" => json!({ "tenant": message.text("tenant")? }),
        "found-devices" => json!({ "devices": count()? }),
        "found-modules" => json!({ "modules": count()? }),
        "found-messages" => json!({ "messages": count()? }),
        "found-sightings" => json!({ "sightings": count()? }),
        _ => return None,
    })
}

/// The value of an entry of the book: where nothing could be seen, its reason.
fn seen(value: &mut Value) -> Option<()> {
    if let Some(why) = value.get_mut("could-not-look") {
        *why = failure(&Message::of(why)?)?;
    }
    if let Some(hosts) = value.get_mut("network") {
        for host in hosts.as_array_mut()? {
            let host = host.as_object_mut()?;
            let why = match host.remove("trouble") {
                None | Some(Value::Null) => Value::Null,
                Some(message) => failure(&Message::of(&message)?)?,
            };
            host.insert("failure".into(), why);
        }
    }
    Some(())
}

fn happening(message: &Message) -> Option<Value> {
    let check = || check_of(message.inner("check")?.id.strip_prefix("check-")?.strip_suffix("-title")?);
    Some(match message.id {
        "activity-muted" => json!({ "muted": { "check": check()?, "until": message.arg("until", "time")? } }),
        "activity-unmuted" => json!({ "unmuted": { "check": check()? } }),
        "activity-mute-ended" => json!({ "mute-ended": { "check": check()? } }),
        id => {
            let (deed, outcome) = id.strip_prefix("activity-")?.rsplit_once('-')?;
            let named = |name: &str| message.text(name);
            let deed = match deed {
                "create-module" => {
                    json!({ "create-module": { "name": named("name")?, "device": named("device")? } })
                }
                "delete-module" => json!({ "delete-module": { "name": named("name")? } }),
                "send-message" => json!({ "send-message": { "host": named("host")?, "to": named("to")? } }),
                _ => return None,
            };
            match outcome {
                "agreed" => json!({ "agreed": deed }),
                "done" => json!({ "done": deed }),
                "failed" => json!({ "failed": { "deed": deed, "why": failure(&message.inner("why")?)? } }),
                _ => return None,
            }
        }
    })
}

/// What the panel said at a check.
fn saying(message: &Message) -> Option<Value> {
    let what = match message.id {
        "check-unseen" => json!("unseen"),
        "check-stale" => json!("stale"),
        "check-crashed" => json!("crashed"),
        "check-nonsense" => json!("nonsense"),
        "check-strange-answer" => json!("strange-answer"),
        "check-token-accepted" => json!("token-accepted"),
        "check-token-spent" => json!("token-spent"),
        "check-not-registered-yet" => json!("not-registered"),
        "check-registering" => json!("registering"),
        id if id.starts_with("trouble-") => return Some(json!({ "what": { "failed": failure(message)? } })),
        id => {
            let rest = id.strip_prefix("check-")?;
            // `ctr-module` is the beginning of `ctr-module-device`: the longer name is meant.
            let part = CHECKS
                .iter()
                .filter_map(|check| rest.strip_prefix(slug(check).as_str())?.strip_prefix('-'))
                .min_by_key(|part| part.len())?;
            json!({ "own": part })
        }
    };
    let values = message.args.cloned().unwrap_or_default();
    // Version 1 had no message inside these; version 2 has no place for one.
    if values.values().any(|value| value.get("message").is_some()) {
        return None;
    }
    Some(if values.is_empty() { json!({ "what": what }) } else { json!({ "what": what, "values": values }) })
}

/// The checks of version 1.
const CHECKS: [&str; 28] = [
    "this.online",
    "this.clock",
    "this.keychain",
    "path.eligible",
    "appliance.version",
    "appliance.certificate_bundle",
    "appliance.clock",
    "cloud.sign_in",
    "cloud.scopes",
    "cloud.account",
    "region.agree",
    "sse.ctr_enabled",
    "esa.enabled",
    "esa.committed",
    "esa.asks_token",
    "token.shape",
    "token.cloud",
    "token.valid",
    "esa.registered",
    "sse.device",
    "ctr.device_offered",
    "ctr.module",
    "ctr.module_device",
    "ctr.health",
    "query.syntax",
    "query.window",
    "ctr.data",
    "network.reach",
];

fn slug(check: &str) -> String {
    check.replace(['.', '_'], "-")
}

fn check_of(wanted: &str) -> Option<&'static str> {
    CHECKS.into_iter().find(|check| slug(check) == wanted)
}

/// Why something came to nothing: `trouble-<code>`.
fn failure(message: &Message) -> Option<Value> {
    let code = message.id.strip_prefix("trouble-")?;
    let host = || message.text("host");
    let request = match code {
        "no-password" => return Some(json!("no-password")),
        "check-crashed" => return Some(json!("crashed")),
        "check-timeout" => return Some(json!("out-of-time")),
        "lab-changed" => return Some(json!("restaged")),
        "offline"
        | "bad-address"
        | "bad-certificate"
        | "no-authorities"
        | "unknown-client"
        | "wrong-password"
        | "account-disabled"
        | "token-refused"
        | "forbidden"
        | "not-found"
        | "appliance-password"
        | "appliance-password-stopped"
        | "appliance-two-factor"
        | "appliance-forbidden"
        | "appliance-api-absent"
        | "appliance-busy" => json!(code),
        "dns"
        | "refused"
        | "connection-lost"
        | "proxy"
        | "tls-unknown-issuer"
        | "tls-expired"
        | "tls-not-yet-valid"
        | "tls-not-spoken"
        | "tls-other"
        | "host-not-allowed"
        | "web-page"
        | "malformed"
        | "truncated"
        | "too-large"
        | "appliance-certificate"
        | "appliance-refused" => {
            json!({ code: { "host": host()? } })
        }
        "timeout" | "too-slow" => json!({ code: { "host": host()?, "seconds": message.number("seconds")? } }),
        "tls-wrong-name" => json!({ code: { "host": host()?, "presented": message.list("presented")? } }),
        "redirected" => json!({ code: { "host": host()?, "to": message.text("to")? } }),
        "sign-in-refused" => json!({ code: { "error": message.text("error")? } }),
        "missing-scope" => json!({ code: { "scopes": message.list("scopes")? } }),
        "rate-limited" => json!({ "rate-limited": { "retry_after": message.number("seconds")? } }),
        "rate-limited-open" => json!({ "rate-limited": { "retry_after": null } }),
        "server" | "status" => {
            let trace_id = message.text("trace_id").filter(|id| !id.is_empty());
            json!({ code: { "status": message.number("status")?, "trace_id": trace_id } })
        }
        "not-accepted" => json!({ code: { "fields": message.list("fields")? } }),
        "tls-pin-changed" => {
            let (pinned, presented) = (message.text("pinned")?, message.text("presented")?);
            json!({ code: { "host": host()?, "pinned": pinned, "presented": presented } })
        }
        "appliance-server" | "appliance-status" => json!({ code: { "status": message.number("status")? } }),
        mail => json!({ "mail": mail_failure(mail.strip_prefix("mail-")?, message)? }),
    };
    Some(json!({ "request": request }))
}

fn mail_failure(code: &str, message: &Message) -> Option<Value> {
    let host = || message.text("host");
    Some(match code {
        "no-listener" | "not-smtp" => {
            json!({ code: { "host": host()?, "port": message.text("port")?.parse::<u16>().ok()? } })
        }
        "turned-away" | "sender-refused" | "recipient-refused" | "message-refused" | "later" => {
            let (status, said) = (message.number("status")?, message.text("said")?);
            json!({ code: { "refusal": { "host": host()?, "code": status, "said": said } } })
        }
        "tls-untrusted" => json!({ code: { "host": host()?, "why": message.text("why")? } }),
        "tls-failed" | "uncertain" => json!({ code: { "host": host()? } }),
        "unfit" => json!({ code: { "part": message.text("part")? } }),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(id: &str, args: Value) -> Value {
        json!({ "id": id, "args": args })
    }

    /// What the folders of `tests/engine/state/v1` happen not to have.
    #[test]
    fn the_rest_of_the_tables() {
        let of = |value: &Value| fact(&Message::of(value).expect("a message"));
        assert_eq!(of(&json!({ "id": "found-registration-requested" })), Some(json!({ "registration": "requested" })));
        assert_eq!(of(&message("found-server", json!({ "server": { "text": "NOWHERE (a.example)" } }))), None);
        let said = |value: &Value| saying(&Message::of(value).expect("a message"));
        let stale = message("check-stale", json!({ "at": { "time": "2026-05-14T12:00:00Z" } }));
        let values = json!({ "at": { "time": "2026-05-14T12:00:00Z" } });
        assert_eq!(said(&stale), Some(json!({ "what": "stale", "values": values })));
        for (id, what) in [
            ("check-nonsense", "nonsense"),
            ("check-strange-answer", "strange-answer"),
            ("check-token-accepted", "token-accepted"),
            ("check-token-spent", "token-spent"),
            ("check-not-registered-yet", "not-registered"),
            ("check-registering", "registering"),
        ] {
            assert_eq!(said(&json!({ "id": id })), Some(json!({ "what": what })), "{id}");
        }
        assert_eq!(said(&json!({ "id": "check-ctr-module-device-pass" })), Some(json!({ "what": { "own": "pass" } })));
        assert_eq!(said(&json!({ "id": "check-of-another-kind" })), None);
    }
}
