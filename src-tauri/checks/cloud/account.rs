//! `cloud.account`: the portal's pages and the API client must be of one tenant, or each shows what the other lacks.

use crate::checks::newest::{Newest, api, newest};
use crate::checks::{Check, CheckContext, Judged, Need, provenance, provenance_at};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Identity, Key, Observation};
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Verdict};
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::CloudAccount;

const OTHER_TENANT: Cause = Cause {
    id: "other-tenant",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Sse), FixLine::Do, FixLine::Connect],
    step: None,
};

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Sse,
    done_at: StepId::Before,
    symptoms: &[(Symptom::NotOffered, 4)],
    fed_by: &[Key::SignIn],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::DeviceListed) }),
    depends_on: &[],
    causes: &[OTHER_TENANT],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    connected: bool,
    page: Newest<'a, &'a str>,
    client: Newest<'a, &'a Identity>,
    api: Need,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    Observed {
        connected: p.s.session.connection.is_some(),
        page: newest(&p.s, &[], |e| e.page()?.reading.facts.tenant.as_deref()),
        client: newest(&p.s, &[Key::Identity, Key::SignIn], |e| match &e.value {
            Observation::Identity(identity) if !identity.org.trim().is_empty() => Some(identity),
            _ => None,
        }),
        api: api(&p.s),
    }
}

fn judge(observed: &Observed) -> Judged {
    let pages = [Need::Page(PageKind::SseDevices), Need::Page(PageKind::SseCloudServices)];
    if !observed.connected {
        // Without an API client the pages have nobody to disagree with.
        let mut needs = vec![observed.api];
        needs.extend(matches!(observed.page, Newest::Never).then_some(pages[0]));
        return Judged::unseen(&needs);
    }
    let (identity, by_client) = match observed.client.or_say(&[observed.api]) {
        Ok(observed) => observed,
        Err(judged) => return *judged,
    };
    let (tenant, by_page) = match observed.page.or_say(&pages) {
        Ok(observed) => observed,
        Err(judged) => return *judged,
    };
    let provenances = vec![provenance_at(by_page, "tenant"), provenance(by_client)];
    if tenant.trim().eq_ignore_ascii_case(identity.org.trim()) {
        return Judged::pass(Saying::own("pass").with("tenant", *tenant), provenances);
    }
    Judged::wrong(ID, &OTHER_TENANT, provenances)
        .with("page", *tenant)
        .with("client", identity.org.as_str())
        .sides(ID.say("expected").with("tenant", identity.org.as_str()), ID.say("found").with("tenant", *tenant))
}
