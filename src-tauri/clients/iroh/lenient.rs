//! Reading answers of which not every entry is as expected: an odd one costs itself and not the answer.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::clients::outline;

/// The entries of a list that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing<T> {
    /// Those, in the order given.
    pub rows: Vec<T>,
    /// The shape of what could not be read, without its values. Where there is one, an entry that is not in `rows` may
    /// still be there.
    pub odd: Option<String>,
}

impl<T> Default for Listing<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), odd: None }
    }
}

impl<T: DeserializeOwned> Listing<T> {
    /// Entry by entry.
    pub(super) fn of(list: &[Value]) -> Self {
        let (mut rows, mut odd) = (Vec::with_capacity(list.len()), Vec::new());
        for (at, entry) in list.iter().enumerate() {
            match T::deserialize(entry) {
                Ok(row) => rows.push(row),
                Err(_) => odd.push(at),
            }
        }
        Self { rows, odd: outline::of_odd(list, &odd) }
    }
}

impl<T> Listing<T> {
    /// Both, the first one's oddities before the other's.
    pub(super) fn extend(&mut self, other: Self) {
        self.rows.extend(other.rows);
        self.odd = self.odd.take().or(other.odd);
    }
}

/// A value that is `null` where something else is due, or of another kind, counts as not given.
pub(super) fn or_default<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(from: D) -> Result<T, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(T::deserialize(value).unwrap_or_default())
}

/// The same for a list: entries of it that cannot be read are left out.
pub(super) fn each<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Vec<T>, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(value.as_array().map(|list| Listing::of(list).rows).unwrap_or_default())
}
