//! `query.window`: a module looks back only as far as its Request Timeframe. What is older it does not find, and does
//! not say so.

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};

use crate::checks::newest::{Newest, api, module_list, newest, undecided};
use crate::checks::{Check, CheckContext, Judged, Need, provenance, provenance_at};
use crate::domain::check::CheckId;
use crate::domain::device_names;
use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::{cloud, prove};
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::QueryWindow;

const OLDER: Cause = Cause {
    id: "older",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Do, FixLine::Open(Target::ThreatResponse)],
    step: Some(StepId::Prove),
};

/// What a time without its zone may be off by, either way.
const ZONES: SignedDuration = SignedDuration::from_hours(14);

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThreatResponse,
    done_at: StepId::Prove,
    symptoms: &[(Symptom::NoData, 3)],
    fed_by: &[Key::ModuleList, Key::Tracking],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::AddModule) }),
    depends_on: &[CheckId::CtrModule, CheckId::QuerySyntax],
    causes: &[OLDER],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    /// When the appliance received the test message: as written.
    message: Option<(&'a str, &'a Evidence)>,
    days: Newest<'a, u32>,
    /// A complete list has no module of the kind: what a form is preset to is then nobody's timeframe.
    no_module: bool,
    now: Timestamp,
    api: Need,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let s = &p.s;
    let own = cloud::own_modules(s);
    let id = s.device_id();
    let days = newest(s, &[Key::ModuleList], |e| match &e.value {
        Observation::Modules(modules) | Observation::SomeModules(modules) => {
            modules.iter().find(|m| own.contains(&m.id))?.timeframe_days
        }
        Observation::Page(page) => {
            let facts = &page.reading.facts;
            // A form of another module says nothing of this one.
            let mut devices = facts.modules.iter().flatten().filter_map(|m| m.device_id.as_deref());
            let ours = devices
                .all(|d| id.as_deref().is_none_or(|id| device_names::id_fits(id, d) || device_names::id_fits(d, id)));
            facts.timeframe_days.filter(|_| ours && page.reading.page == PageKind::CtrAddModule)
        }
        _ => None,
    });
    let no_module = matches!(&module_list(s), Newest::Fresh(modules, _) if cloud::of_kind(s, modules).is_empty());
    Observed { message: received(p), days, no_module, now: s.now, api: api(s) }
}

/// The test message in message tracking, by page or API. It was received once, so that stays true however old the sight
/// is.
fn received<'a>(p: &CheckContext<'a>) -> Option<(&'a str, &'a Evidence)> {
    let tracked = prove::tracked(&p.s)?;
    Some((tracked.message.time.as_deref()?, tracked.evidence))
}

fn judge(observed: &Observed) -> Judged {
    let modules = [observed.api, Need::Page(PageKind::CtrAddModule)];
    let tracking = [Need::Page(PageKind::MessageTracking)];
    if observed.no_module {
        return undecided(Unknown::NotLooked, Saying::own("no-module"), &modules);
    }
    let (days, by_module) = match observed.days.or_say(&modules) {
        Ok((days, evidence)) => (*days, evidence),
        Err(judged) => return *judged,
    };
    let Some((written, by_tracking)) = observed.message else { return Judged::unseen(&tracking) };
    let provenances = vec![provenance(by_tracking), provenance_at(by_module, "timeframe_days")];
    let Some((received, within)) = moment(written) else {
        return undecided(Unknown::Unparsable, Saying::own("time-unread").with("time", written), &tracking)
            .seen_in(provenances);
    };
    let oldest = observed.now - SignedDuration::from_hours(24 * i64::from(days));
    let sides = |judged: Judged| {
        let expected = ID.say("expected").with("days", i64::from(days));
        judged.sides(expected, ID.say("found").with("time", written)).with("days", i64::from(days))
    };
    if received + within < oldest {
        sides(Judged::wrong(ID, &OLDER, provenances))
    } else if received - within >= oldest {
        Judged::pass(Saying::own("pass").with("days", i64::from(days)), provenances)
    } else {
        sides(undecided(Unknown::Unparsable, Saying::own("edge"), &tracking).seen_in(provenances))
    }
}

/// `14 May 2020 13:23:57 (GMT +00:00)`, `14 May 2020 13:23:57 (GMT)`, or without a zone: the moment, and how far off it
/// may be.
fn moment(written: &str) -> Option<(Timestamp, SignedDuration)> {
    let (date, zone) = match written.split_once('(') {
        Some((date, zone)) => (date.trim(), Some(zone.trim_end().trim_end_matches(')').trim())),
        None => (written.trim(), None),
    };
    let at = ["%d %b %Y %H:%M:%S", "%d %b %Y %H:%M"].iter().find_map(|f| DateTime::strptime(f, date).ok())?;
    let utc = at.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
    match zone.and_then(offset) {
        Some(offset) => Some((utc - offset, SignedDuration::ZERO)),
        None => Some((utc, ZONES)),
    }
}

/// `GMT +02:00` and `GMT`.
fn offset(zone: &str) -> Option<SignedDuration> {
    let rest = zone.strip_prefix("GMT")?.trim();
    if rest.is_empty() {
        return Some(SignedDuration::ZERO);
    }
    let (sign, digits) = rest.split_at_checked(1)?;
    let (hours, minutes) = digits.split_once(':')?;
    let length = SignedDuration::from_mins(hours.parse::<u8>().ok()? as i64 * 60 + minutes.parse::<u8>().ok()? as i64);
    match sign {
        "+" => Some(length),
        "-" => Some(-length),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_the_appliance_writes_them() {
        let at = |text: &str| moment(text).map(|(at, within)| (at.to_string(), within.is_zero()));
        let known = Some(("2020-05-14T13:23:57Z".to_owned(), true));
        assert_eq!(at("14 May 2020 13:23:57 (GMT +00:00)"), known);
        assert_eq!(at("14 May 2020 13:23:57 (GMT)"), known);
        assert_eq!(at("14 May 2020 10:23:57 (GMT -03:00)"), known);
        assert_eq!(at("14 May 2020 13:23:57"), Some(("2020-05-14T13:23:57Z".to_owned(), false)));
        assert_eq!(at("14 May 2020 13:23:57 (CEST)").map(|(_, sure)| sure), Some(false));
        assert_eq!(at("yesterday"), None);
    }
}
