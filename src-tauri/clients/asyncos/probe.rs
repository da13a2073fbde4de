//! Who the appliance takes us for, and how it is doing. Both are cheap, and tell that the way to it is open.

use serde_json::Value;

use super::{Appliance, Question};
use crate::clients::Error;

/// Who we are there. What is not told stays unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Privileges {
    /// Log-in name.
    pub user: Option<String>,
    /// `Administrator`, …
    pub role: Option<String>,
    /// The role may change things, and nothing here needs that: a read-only user would do.
    pub read_only_advised: bool,
}

/// The load that the appliance tells. Every key may be missing: the body is known by samples only.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Health {
    /// CPU, in percent.
    pub cpu_percent: Option<f64>,
    /// Memory, in percent.
    pub ram_percent: Option<f64>,
    /// Queue, in percent.
    pub queue_percent: Option<f64>,
    /// Messages that wait for being worked on.
    pub in_workqueue: Option<f64>,
}

impl Appliance {
    /// Asks for name and role. Where the appliance has no such route, what the log-in told stands.
    pub async fn privileges(&self) -> Result<Privileges, Error> {
        let told = match self.call(Question::plain(&["login", "privileges"])).await {
            Ok(answer) => answer.json::<Value>()?,
            Err(Error::ApplianceApiAbsent) => Value::Null,
            Err(error) => return Err(error),
        };
        let by_log_in = self.role().await;
        if told.is_null() && by_log_in.is_none() {
            return Err(Error::ApplianceApiAbsent);
        }
        let Privileges { user, role, read_only_advised } = read(&told, by_log_in);
        // An appliance that lists rights alone lists those of whoever logged in.
        Ok(Privileges { user: user.or_else(|| Some(self.0.user.clone())), role, read_only_advised })
    }

    /// Asks for the load.
    pub async fn health(&self) -> Result<Health, Error> {
        let body: Value = self.call(Question::plain(&["health"])).await?.json()?;
        let data = body.get("data").filter(|data| data.is_object());
        let data = data.ok_or_else(|| Error::Malformed { host: self.host() })?;
        let number = |key: &str| number(data.get(key)?);
        Ok(Health {
            cpu_percent: number("percentage_cpu_load"),
            ram_percent: number("percentage_ram_utilization"),
            queue_percent: number("percentage_queue_utilization"),
            in_workqueue: number("messages_in_workqueue"),
        })
    }
}

fn read(told: &Value, by_log_in: Option<String>) -> Privileges {
    let data = told.get("data").unwrap_or(told);
    let user = data.get("userName").and_then(Value::as_str).map(short);
    let role = data.get("role").and_then(role).or(by_log_in);
    let read_only_advised = role.as_deref().is_some_and(may_change_things);
    Privileges { user, role, read_only_advised }
}

/// A role, or several as a list.
pub(super) fn role(value: &Value) -> Option<String> {
    let role = match value {
        Value::String(role) => short(role),
        Value::Array(roles) => roles.iter().filter_map(Value::as_str).map(short).collect::<Vec<_>>().join(", "),
        _ => return None,
    };
    Some(role).filter(|role| !role.is_empty())
}

/// Only of roles whose name says so. Of others nothing is known, and nothing is advised.
fn may_change_things(role: &str) -> bool {
    let role = role.to_lowercase();
    !role.contains("read") && (role.contains("admin") || role.contains("operator"))
}

/// A number, or a number as text: this API likes texts.
fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.trim().trim_end_matches('%').parse().ok()).filter(|n| n.is_finite())
}

/// Shown and logged: short, and in one line.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_role_that_may_change_things_is_more_than_needed() {
        for (told, advised) in [
            (json!({"data": {"role": "Administrator"}}), true),
            (json!({"data": {"role": ["Email Administrator"]}}), true),
            (json!({"role": "Operator"}), true),
            (json!({"data": {"role": "Read-Only Operator"}}), false),
            (json!({"data": {"role": "Custom one"}}), false),
            (json!({"data": {}}), false),
            (Value::Null, false),
        ] {
            assert_eq!(read(&told, None).read_only_advised, advised, "{told}");
        }
        assert_eq!(read(&Value::Null, Some("Administrator".into())).role.as_deref(), Some("Administrator"));
    }

    #[test]
    fn numbers_come_as_texts_too() {
        assert_eq!(number(&json!("22%")), Some(22.0));
        assert_eq!(number(&json!(3)), Some(3.0));
        assert_eq!(number(&json!("NaN")), None);
        assert_eq!(number(&json!("much")), None);
    }
}
