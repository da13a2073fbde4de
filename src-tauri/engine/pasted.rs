//! The file of the pasted texts: beside the session's, because they are long, and written only when one of them is another.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::state::Session;
use crate::domain::step::StepId;
use crate::domain::view::PastedText;
use crate::store::{Folder, Loaded};

/// Its name, in whichever folder the session stands.
pub const PASTED: &str = "pasted.json";

#[derive(Serialize, Deserialize)]
struct Kept {
    /// The session that they belong to: those of another one say nothing here.
    of: String,
    texts: BTreeMap<StepId, String>,
}

/// What the file holds, as far as it was written by us.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct PastedFile(BTreeMap<StepId, u32>);

impl PastedFile {
    /// Puts what was kept back into the boxes. A session of an older program has its texts with it; those are newer.
    pub fn load(folder: &Folder, session: &mut Session, now: Timestamp) -> Self {
        let kept = match folder.load::<Kept>(PASTED, now) {
            Ok(Loaded::Here(kept)) if kept.of == session.id => kept.texts,
            Ok(_) => return Self::default(),
            Err(error) => {
                tracing::warn!(%error, "pasted texts were not read");
                return Self::default();
            }
        };
        let held = Self(kept.iter().filter_map(|(step, text)| Some((*step, PastedText::stamp(text)?))).collect());
        session.put_back_pastes(kept);
        held
    }

    /// Writes the texts, if one of them is another than before.
    pub fn save(&mut self, folder: &Folder, session: &Session) -> std::io::Result<()> {
        let now: BTreeMap<_, _> =
            session.pastes().filter_map(|(step, text)| Some((step, PastedText::stamp(text)?))).collect();
        if now == self.0 {
            return Ok(());
        }
        if now.is_empty() {
            folder.remove(PASTED)?;
        } else {
            let texts = session.pastes().map(|(step, text)| (step, text.to_owned())).collect();
            folder.save(PASTED, &Kept { of: session.id.clone(), texts })?;
        }
        self.0 = now;
        Ok(())
    }
}
