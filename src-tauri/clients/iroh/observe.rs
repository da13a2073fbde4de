//! Asking modules what they saw, and how they are. Both are POSTs that change nothing.

use jiff::Timestamp;
use reqwest::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Cloud;
use super::lenient::{Listing, each, or_default};
use crate::clients::Error;

/// Something to ask about: `email_subject`, `test test`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observable {
    /// The type's name.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its value.
    pub value: String,
}

/// What the modules answered. Both lists are read: a module's error comes with status 200.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ObserveAnswer {
    /// Modules that answered. One that saw nothing may be missing.
    pub answers: Vec<ModuleAnswer>,
    /// Modules that could not.
    pub errors: Vec<ModuleError>,
    /// The shape of the entries that were left out, without their values: those that name no module, as recorded answers
    /// of older platforms do, and those that could not be read. Where there is one, a module that is not in `answers`
    /// may have answered.
    pub odd: Option<String>,
}

/// One module's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleAnswer {
    /// The module's name.
    pub module: String,
    /// Which module.
    pub module_instance_id: String,
    /// How many sightings it has, which may be more than it sent.
    pub count: u64,
    /// Those that it sent.
    pub sightings: Vec<Sighting>,
}

/// One thing a module saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// `Incoming message (Delivered)`.
    pub description: Option<String>,
    /// When.
    pub observed_at: Option<Timestamp>,
    /// What it names: sender, subject, MID.
    pub observables: Vec<Observable>,
}

/// A module that could not answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ModuleError {
    /// The module's name, where given.
    #[serde(default, deserialize_with = "or_default")]
    pub module: Option<String>,
    /// Which module, where given.
    #[serde(default, deserialize_with = "or_default")]
    pub module_instance_id: Option<String>,
    /// `too many requests`, …
    #[serde(default, deserialize_with = "or_default")]
    pub code: String,
    /// The service's own words.
    #[serde(default, deserialize_with = "or_default")]
    pub message: String,
    /// `fatal`, `error`, `warning`.
    #[serde(default, rename = "type", deserialize_with = "or_default")]
    pub kind: String,
}

/// How a module is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Health {
    /// It works.
    Ok,
    /// It does not.
    Error,
    /// It cannot say.
    #[serde(other)]
    Unknown,
}

/// How one module is, as the list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleHealth {
    /// The module's name.
    pub module: String,
    /// Which module.
    pub module_instance_id: String,
    /// How it is.
    pub health: Health,
}

/// How the modules are. Like [`ObserveAnswer`], both lists are read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HealthReport {
    /// Modules that were asked.
    pub modules: Vec<ModuleHealth>,
    /// Modules that could not be.
    pub errors: Vec<ModuleError>,
}

/// Both parts of an answer; an object that has neither is no answer of this service. Neither is required by the Swagger,
/// and either may be `null`.
fn parts(answer: Value, host: String) -> Result<(Option<Value>, Vec<ModuleError>), Error> {
    let Value::Object(mut answer) = answer else { return Err(Error::Malformed { host }) };
    let (data, errors) = (answer.remove("data"), answer.remove("errors"));
    if data.is_none() && errors.is_none() {
        return Err(Error::Malformed { host });
    }
    let errors = errors.as_ref().and_then(Value::as_array).map(|list| Listing::of(list).rows).unwrap_or_default();
    Ok((data.filter(|data| !data.is_null()), errors))
}

/// A list of entries, each read by itself.
fn entries<T: serde::de::DeserializeOwned>(data: Option<Value>, host: String) -> Result<Listing<T>, Error> {
    match data {
        None => Ok(Listing::default()),
        Some(Value::Array(list)) => Ok(Listing::of(&list)),
        Some(_) => Err(Error::Malformed { host }),
    }
}

#[derive(Deserialize)]
struct Entry {
    #[serde(default, deserialize_with = "or_default")]
    module: String,
    module_instance_id: String,
    #[serde(default, deserialize_with = "or_default")]
    data: Sections,
}

#[derive(Default, Deserialize)]
struct Sections {
    #[serde(default, deserialize_with = "or_default")]
    sightings: Option<Counted>,
}

#[derive(Deserialize)]
struct Counted {
    // The Swagger says `double`.
    #[serde(default, deserialize_with = "or_default")]
    count: f64,
    #[serde(default, deserialize_with = "each")]
    docs: Vec<Doc>,
}

#[derive(Deserialize)]
struct Doc {
    #[serde(default, deserialize_with = "or_default")]
    description: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    short_description: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    observed_time: Option<Period>,
    #[serde(default, deserialize_with = "each")]
    observables: Vec<Observable>,
}

#[derive(Deserialize)]
struct Period {
    #[serde(default, deserialize_with = "or_default")]
    start_time: Option<Timestamp>,
}

#[derive(Deserialize)]
struct HealthEntry {
    #[serde(default, deserialize_with = "or_default")]
    module: String,
    #[serde(default, deserialize_with = "or_default")]
    module_instance_id: String,
    data: HealthStatus,
}

#[derive(Deserialize)]
struct HealthStatus {
    status: Health,
}

impl ObserveAnswer {
    /// What this module answered.
    pub fn of(&self, module_instance_id: &str) -> Option<&ModuleAnswer> {
        self.answers.iter().find(|a| a.module_instance_id == module_instance_id)
    }

    /// Why this module could not.
    pub fn error_of(&self, module_instance_id: &str) -> Option<&ModuleError> {
        self.errors.iter().find(|e| e.module_instance_id.as_deref() == Some(module_instance_id))
    }
}

const HEALTH: [&str; 3] = ["iroh", "iroh-enrich", "health"];

impl Cloud {
    /// Asks the modules `mids` (all, if empty) what they saw of these observables.
    pub async fn observe(&self, observables: &[Observable], mids: &[&str]) -> Result<ObserveAnswer, Error> {
        let query: Vec<(&str, &str)> = mids.iter().map(|mid| ("mids", *mid)).collect();
        let path = ["iroh", "iroh-enrich", "observe", "observables"];
        let answer = self.call(|| self.http.request(Method::POST, &path).query(&query).json(observables)).await?;
        let (data, errors) = parts(answer.json()?, self.host())?;
        let Listing { rows, odd } = entries::<Entry>(data, self.host())?;
        Ok(ObserveAnswer { answers: rows.into_iter().map(Entry::read).collect(), errors, odd })
    }

    /// Asks every module how it is.
    pub async fn health(&self) -> Result<HealthReport, Error> {
        let answer = self.call(|| self.http.request(Method::POST, &HEALTH)).await?;
        let (data, errors) = parts(answer.json()?, self.host())?;
        let read = |entry: HealthEntry| ModuleHealth {
            module: entry.module,
            module_instance_id: entry.module_instance_id,
            health: entry.data.status,
        };
        Ok(HealthReport { modules: entries(data, self.host())?.rows.into_iter().map(read).collect(), errors })
    }

    /// Asks one module how it is. One that could not be asked is not well, whatever the reason.
    pub async fn module_health(&self, module_instance_id: &str) -> Result<Health, Error> {
        let [iroh, enrich, health] = HEALTH;
        let path = [iroh, enrich, health, module_instance_id];
        let answer = self.call(|| self.http.request(Method::POST, &path)).await?;
        let (data, errors) = parts(answer.json()?, self.host())?;
        let told = data.and_then(|entry| HealthEntry::deserialize(entry).ok()).map(|entry| entry.data.status);
        let failed = errors.iter().any(|error| error.kind != "warning");
        Ok(told.unwrap_or(if failed { Health::Error } else { Health::Unknown }))
    }
}

impl Entry {
    fn read(self) -> ModuleAnswer {
        let (count, docs) = self.data.sightings.map_or((0.0, Vec::new()), |s| (s.count, s.docs));
        let sightings: Vec<Sighting> = docs
            .into_iter()
            .map(|doc| Sighting {
                description: doc.description.or(doc.short_description),
                observed_at: doc.observed_time.and_then(|period| period.start_time),
                observables: doc.observables,
            })
            .collect();
        // A float of a count that fits no integer is nonsense; what was sent still counts.
        let sent = u64::try_from(sightings.len()).unwrap_or(u64::MAX);
        let count = if count.is_finite() && (0.0..1e15).contains(&count) { count as u64 } else { 0 };
        ModuleAnswer {
            module: self.module,
            module_instance_id: self.module_instance_id,
            count: count.max(sent),
            sightings,
        }
    }
}
