//! Set-ups that were set aside: each in a folder of its own beside the present one, whole, until it is brought back or
//! discarded. Its passwords stay in the key store under its own name; a registration token, which lives for hours, goes.

use jiff::Timestamp;

use super::credentials::CredentialStore;
use super::pasted::PASTED;
use crate::domain::key_store::{Kept, SecretKind};
use crate::domain::state::Session;
use crate::domain::view::EarlierSetUp;
use crate::store::{Folder, Loaded};

/// The file of a set-up, in whichever folder it stands.
pub const SESSION: &str = "session.json";
/// The folder of all of them, in the home folder.
const EARLIER: &str = "earlier";
/// A date in a folder's name.
const STAMP: &str = "%Y-%m-%dT%H-%M-%SZ";

/// All of them, newest first. One that cannot be read is left where it is and not offered.
pub fn list(home: &Folder, now: Timestamp) -> Vec<EarlierSetUp> {
    let Ok(all) = Folder::open(home.path().join(EARLIER)).and_then(|folder| folder.folders()) else {
        return Vec::new();
    };
    let mut found: Vec<EarlierSetUp> = all.into_iter().filter_map(|id| describe(home, id, now)).collect();
    found.sort_by(|a, b| b.set_aside_at.cmp(&a.set_aside_at).then_with(|| b.id.cmp(&a.id)));
    found
}

fn describe(home: &Folder, id: String, now: Timestamp) -> Option<EarlierSetUp> {
    let set_aside_at = Timestamp::strptime("%Y-%m-%dT%H-%M-%SZ%z", format!("{}+0000", id.get(..20)?)).ok()?;
    let session = read(home, &id, now)?;
    Some(EarlierSetUp {
        device: session.device_name().map(str::to_owned),
        begun_at: session.begun_at,
        set_aside_at,
        keeps_secrets: keeps_secrets(&session),
        id,
    })
}

/// Whether the key store holds a password of this set-up.
pub fn keeps_secrets(session: &Session) -> bool {
    let client = session.connection.as_ref().map(|c| c.kept);
    let appliance = session.appliance.as_ref().map(|a| a.kept);
    [client, appliance].contains(&Some(Kept::Stored))
}

fn read(home: &Folder, id: &str, now: Timestamp) -> Option<Session> {
    match folder(home, id).ok()?.load::<Session>(SESSION, now) {
        Ok(Loaded::Here(session)) => Some(session),
        _ => None,
    }
}

fn folder(home: &Folder, id: &str) -> std::io::Result<Folder> {
    Folder::open(home.path().join(EARLIER).join(id))
}

/// Sets the set-up of this folder aside, if anything of it was saved, and says under which id. Nobody may have it open.
pub fn set_aside(home: &Folder, from: &Folder, now: Timestamp) -> std::io::Result<Option<String>> {
    if !from.has(SESSION) {
        return Ok(None);
    }
    let id = new_id(home, now)?;
    hand_over(from, &folder(home, &id)?)?;
    Ok(Some(id))
}

/// The same with the folder itself, which nothing takes the place of.
pub fn move_aside(home: &Folder, from: &Folder, now: Timestamp) -> std::io::Result<Option<String>> {
    if !from.has(SESSION) {
        from.remove_if_empty()?;
        return Ok(None);
    }
    let id = new_id(home, now)?;
    from.move_to(&home.path().join(EARLIER).join(&id))?;
    Ok(Some(id))
}

/// Moves the folder of an earlier set-up to where nothing is. `false` where there is no such earlier one.
pub fn move_back(home: &Folder, id: &str, to: &Folder, now: Timestamp) -> std::io::Result<bool> {
    if !list(home, now).iter().any(|one| one.id == id) {
        return Ok(false);
    }
    folder(home, id)?.move_to(to.path())?;
    Ok(true)
}

/// An id under which nothing stands.
fn new_id(home: &Folder, now: Timestamp) -> std::io::Result<String> {
    let earlier = Folder::open(home.path().join(EARLIER))?;
    let stamp = now.strftime(STAMP).to_string();
    let mut ids = (1..).map(|n| if n == 1 { stamp.clone() } else { format!("{stamp}-{n}") });
    Ok(ids.find(|id| !earlier.path().join(id).exists()).unwrap_or(stamp.clone()))
}

/// Puts an earlier set-up in the place of the one in this folder, which is set aside if it is there. `false` where there is
/// no such earlier one.
pub fn bring_back(home: &Folder, id: &str, to: &Folder, now: Timestamp) -> std::io::Result<bool> {
    if !list(home, now).iter().any(|one| one.id == id) {
        return Ok(false);
    }
    set_aside(home, to, now)?;
    let from = folder(home, id)?;
    hand_over(&from, to)?;
    from.remove_if_empty()?;
    Ok(true)
}

/// The session goes last: without it a folder is no set-up, and texts that arrived before it belong to no other.
fn hand_over(from: &Folder, to: &Folder) -> std::io::Result<()> {
    to.remove(PASTED)?;
    if from.has(PASTED) {
        from.hand_over(PASTED, to)?;
    }
    from.hand_over(SESSION, to)
}

/// Removes an earlier set-up and its passwords, but for an API client's that is in use under its name by the `tenant`.
/// `false` where the key store did not answer: then everything stays.
pub async fn discard(home: &Folder, id: &str, tenant: Option<&str>, now: Timestamp) -> std::io::Result<bool> {
    if !list(home, now).iter().any(|one| one.id == id) {
        return Ok(true);
    }
    let Some(session) = read(home, id, now) else { return Ok(true) };
    let mut credentials = CredentialStore::new(false, &session.id);
    let in_use = tenant == Some(session.id.as_str());
    for secret in [SecretKind::ApiPassword, SecretKind::AppliancePassword, SecretKind::Token] {
        if in_use && secret == SecretKind::ApiPassword {
            continue;
        }
        if !credentials.remove(secret).await && keeps_secrets(&session) {
            return Ok(false);
        }
    }
    let folder = folder(home, id)?;
    folder.remove(PASTED)?;
    folder.remove(SESSION)?;
    folder.remove_if_empty()?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> Timestamp {
        time.parse().expect("a time")
    }

    fn begun(name: &str) -> Session {
        let mut session = Session::begin(name.into(), "passarela-test-1".into(), at("2026-05-14T12:00:00Z"));
        session.answers.set(crate::domain::answers::QuestionId::Name, name).expect("a name");
        session
    }

    fn names(home: &Folder) -> Vec<Option<String>> {
        list(home, at("2026-05-20T12:00:00Z")).into_iter().map(|one| one.device).collect()
    }

    #[test]
    fn what_is_set_aside_comes_back_as_it_was_and_the_other_takes_its_place() {
        let dir = tempfile::tempdir().expect("a folder");
        let home = Folder::open(dir.path()).expect("opens");
        let live = Folder::open(home.path().join("live")).expect("opens");
        set_aside(&home, &live, at("2026-05-15T08:00:00Z")).expect("nothing to set aside");
        assert_eq!(names(&home), []);
        live.save(SESSION, &begun("esa01.corp.example")).expect("saves");
        set_aside(&home, &live, at("2026-05-15T08:00:00Z")).expect("sets aside");
        live.save(SESSION, &begun("esa02.corp.example")).expect("saves");
        // In the same second.
        set_aside(&home, &live, at("2026-05-15T08:00:00Z")).expect("sets aside");
        assert!(!live.has(SESSION));
        let all = list(&home, at("2026-05-20T12:00:00Z"));
        assert_eq!(all.iter().map(|one| one.set_aside_at).collect::<Vec<_>>(), [at("2026-05-15T08:00:00Z"); 2]);
        live.save(SESSION, &begun("esa03.corp.example")).expect("saves");
        let first = all.iter().find(|one| one.device.as_deref() == Some("esa01.corp.example")).expect("listed");
        bring_back(&home, &first.id, &live, at("2026-05-16T08:00:00Z")).expect("brings back");
        let Ok(Loaded::Here(back)) = live.load::<Session>(SESSION, at("2026-05-16T08:00:00Z")) else { panic!("gone") };
        assert_eq!(back, begun("esa01.corp.example"));
        assert_eq!(names(&home), [Some("esa03.corp.example".into()), Some("esa02.corp.example".into())]);
    }

    #[test]
    fn only_what_is_listed_is_touched() {
        let dir = tempfile::tempdir().expect("a folder");
        let home = Folder::open(dir.path()).expect("opens");
        let live = Folder::open(home.path().join("live")).expect("opens");
        live.save(SESSION, &begun("esa01.corp.example")).expect("saves");
        for id in ["../live", "", "2026-05-15T08-00-00Z"] {
            bring_back(&home, id, &live, at("2026-05-16T08:00:00Z")).expect("nothing");
        }
        assert!(live.has(SESSION));
        assert_eq!(names(&home), []);
    }
}
