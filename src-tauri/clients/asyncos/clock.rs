//! What time it is at the appliance. The shape of the answer is not public: what names one moment beyond doubt is taken,
//! everything else is said to be not understood.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};

use super::{Appliance, Question, moment};
use crate::clients::{Error, outline};

/// The appliance's word on its clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SystemTime {
    /// It is clear which moment is meant.
    Understood {
        /// Its time.
        at: Timestamp,
        /// How far that is ahead of our clock.
        offset: SignedDuration,
    },
    /// It is not. The note names the answer's shape (kinds and keys), never its values.
    NotUnderstood(String),
}

impl Appliance {
    /// Asks for its time. See [`skew`](Self::skew) for what its web server says meanwhile.
    pub async fn system_time(&self) -> Result<SystemTime, Error> {
        let parameters = vec![("device_type", self.machine().id().to_owned())];
        let asked = self.0.clock.now();
        let answer = self.call(Question { path: &["config", "system_time"], parameters }).await?;
        let answered = self.0.clock.now();
        let body: Value = answer.json()?;
        Ok(match read(&body) {
            Some(at) => SystemTime::Understood { at, offset: at.duration_since(middle(asked, answered)) },
            None => SystemTime::NotUnderstood(outline::of(&body, 2)),
        })
    }
}

/// Half-way between question and answer, which is when the other side looked at its clock.
pub(super) fn middle(asked: Timestamp, answered: Timestamp) -> Timestamp {
    asked + answered.duration_since(asked) / 2
}

/// The one moment that an answer names.
fn read(body: &Value) -> Option<Timestamp> {
    let mut found = Vec::new();
    gather(body, "", None, 4, &mut found);
    let only = |all: &[Timestamp]| all.first().copied().filter(|first| all.iter().all(|at| at == first));
    let all: Vec<Timestamp> = found.iter().map(|(_, at)| *at).collect();
    only(&all).or_else(|| {
        // Several: the one that calls itself the system's.
        let own = found.iter().filter(|(key, _)| key.contains("system") || key.contains("current"));
        only(&own.map(|(_, at)| *at).collect::<Vec<_>>())
    })
}

fn gather(value: &Value, key: &str, zone: Option<&TimeZone>, depth: u8, found: &mut Vec<(String, Timestamp)>) {
    match value {
        Value::Object(map) if depth > 0 => {
            let own = zone_of(map);
            let zone = own.as_ref().or(zone);
            for (name, inner) in map.iter().take(50) {
                gather(inner, &name.to_lowercase(), zone, depth - 1, found);
            }
        }
        Value::Array(items) if depth > 0 => {
            items.iter().take(50).for_each(|item| gather(item, key, zone, depth - 1, found));
        }
        Value::String(text) => found.extend(text_moment(text, key, zone).map(|at| (key.to_owned(), at))),
        Value::Number(number) => {
            found.extend(number.as_i64().and_then(|n| unix_time(n, key)).map(|at| (key.to_owned(), at)));
        }
        _ => {}
    }
}

fn text_moment(text: &str, key: &str, zone: Option<&TimeZone>) -> Option<Timestamp> {
    let by_zone = || moment::wall_clock(text)?.to_zoned(zone?.clone()).ok().map(|at| at.timestamp());
    let by_unix_time = || unix_time(text.trim().parse().ok()?, key);
    moment::read(text).or_else(by_zone).or_else(by_unix_time)
}

/// Seconds or milliseconds since 1970, if the key speaks of time and the number is of our days.
fn unix_time(number: i64, key: &str) -> Option<Timestamp> {
    if !(key.contains("time") || key.contains("epoch")) || key.contains("uptime") {
        return None;
    }
    match number {
        1_000_000_000..10_000_000_000 => Timestamp::from_second(number).ok(),
        1_000_000_000_000..10_000_000_000_000 => Timestamp::from_millisecond(number).ok(),
        _ => None,
    }
}

/// `"time_zone": "Europe/Berlin"` beside a reading of the clock.
fn zone_of(map: &Map<String, Value>) -> Option<TimeZone> {
    let mut named = map.iter().filter(|(key, _)| key.to_lowercase().contains("zone"));
    named.find_map(|(_, value)| TimeZone::get(value.as_str()?.trim()).ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(text: &str) -> Option<Timestamp> {
        text.parse().ok()
    }

    #[test]
    fn one_moment_is_found_wherever_it_stands() {
        let expected = at("2026-03-02T09:10:00Z");
        for body in [
            json!({"data": {"system_time": "02 Mar 2026 09:10:00 (GMT)", "time_zone": "GMT"}}),
            json!({"data": {"time": "02 Mar 2026 09:10:00 (GMT +00:00)", "ntp": ["time.example"]}}),
            json!({"data": {"date": "2026-03-02 10:10:00", "timezone": "Europe/Berlin"}}),
            json!({"system_time": 1_772_442_600}),
            json!({"data": [{"time": "1772442600000"}]}),
            json!({"data": {"boot": "2026-03-01T00:00:00Z", "system_time": "2026-03-02T09:10:00Z"}}),
        ] {
            assert_eq!(read(&body), expected, "{body}");
        }
    }

    #[test]
    fn what_could_mean_two_things_is_not_understood() {
        for body in [
            json!({"data": {"date": "2026-03-02 10:10:00"}}),
            json!({"data": {"a": "2026-03-01T00:00:00Z", "b": "2026-03-02T09:10:00Z"}}),
            json!({"data": {"uptime": 1_772_442_600, "mid": 1_772_442_600}}),
            json!({"data": {}}),
            json!("soon"),
        ] {
            assert_eq!(read(&body), None, "{body}");
        }
    }
}
