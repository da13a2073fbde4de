//! `region.agree`: appliance, tenant and API client must be in one regional cloud. Nothing on either side says so by
//! itself; the appliance registers in its own cloud or not at all.

use crate::checks::newest::undecided;
use crate::checks::{Check, CheckContext, Judged, Need, provenance, provenance_at};
use crate::domain::answers::QuestionId;
use crate::domain::check::CheckId;
use crate::domain::evidence::{Evidence, Key};
use crate::domain::finding::{Cause, Different, FixLine, Provenance, Symptom, Unknown, Verdict};
use crate::domain::message::Message;
use crate::domain::reading::{PageKind, Server};
use crate::domain::region::Region;
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::RegionAgree;

const APPLIANCE: Cause = Cause {
    id: "appliance",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Appliance), FixLine::Do, FixLine::Do, FixLine::Open(Target::Sse)],
    step: Some(StepId::EnableServer),
};

const TENANT: Cause =
    Cause { id: "tenant", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Connect], step: Some(StepId::Before) };

const PAGE: Need = Need::Page(PageKind::CloudServiceSettings);

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Esa,
    done_at: StepId::EnableServer,
    symptoms: &[(Symptom::NoTokenField, 3), (Symptom::TokenRefused, 1), (Symptom::NoData, 2)],
    fed_by: &[Key::SignIn],
    settings_at: StepId::EnableServer,
    different: Some(Different { step: Some(StepId::EnableServer) }),
    depends_on: &[],
    causes: &[APPLIANCE, TENANT],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

/// The tenant's region, and who says so.
struct Tenant {
    region: Region,
    provenance: Provenance,
}

struct Observed<'a> {
    server: Option<(&'a Server, &'a Evidence)>,
    fresh: bool,
    /// The server's line: the page's own or the form's.
    fact: &'static str,
    /// All that name the tenant's region, surest first: as *Before you start* ranks them.
    tenant: Vec<Tenant>,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let session = p.s.session;
    let server = p.s.server();
    let on_page = server.and_then(|(_, e)| e.page()).is_some_and(|p| p.reading.facts.server.is_some());
    let signed_in = session.evidence.latest_seen(Key::Identity).or(session.evidence.latest_seen(Key::SignIn));
    let known = |source, what, region: Option<Region>| {
        let at = if source == Source::CloudApi { signed_in.map_or(p.s.now, |e| e.observed_at) } else { p.s.now };
        region.map(|region| Tenant { region, provenance: Provenance::known(source, at, what) })
    };
    let tenant = [
        known(Source::CloudApi, "sign-in", session.connection.as_ref().map(|c| c.region)),
        known(Source::Pasted, "answer", session.answers.portal_address.as_deref().and_then(Region::by_portal)),
        session.portal_region_read().map(|(region, page)| Tenant { region, provenance: provenance(page) }),
        known(Source::User, "answer", session.answers.region),
    ];
    Observed {
        server,
        fresh: server.is_none_or(|(_, e)| e.is_fresh(p.s.now)),
        fact: if on_page { "server.fqdn" } else { "edit_form.server.fqdn" },
        tenant: tenant.into_iter().flatten().collect(),
    }
}

/// `EUROPE, by the API client`.
fn named(tenant: &Tenant) -> Message {
    let part = match tenant.provenance.source {
        Source::CloudApi => "by-client",
        Source::Pasted | Source::Copied | Source::File => "by-address",
        _ => "by-answer",
    };
    ID.say(part).with("region", tenant.region.label())
}

fn judge(observed: &Observed) -> Judged {
    if let Some(tenant) = observed.tenant.first()
        && let Some(other) = observed.tenant.iter().find(|t| t.region != tenant.region)
    {
        return Judged::wrong(ID, &TENANT, vec![tenant.provenance.clone(), other.provenance.clone()])
            .with("first", tenant.region.label())
            .with("second", other.region.label())
            .sides(named(tenant), named(other));
    }
    let (Some((server, evidence)), Some(tenant)) = (observed.server, observed.tenant.first()) else {
        let mut needs = Vec::new();
        needs.extend(observed.server.is_none().then_some(PAGE));
        if observed.tenant.is_empty() {
            needs.extend([Need::ApiClient, Need::Answer(QuestionId::Region)]);
        }
        return Judged::unseen(&needs);
    };
    if !observed.fresh {
        return Judged::stale(evidence, &[PAGE]);
    }
    let provenances = vec![provenance_at(evidence, observed.fact), tenant.provenance.clone()];
    let expected = ID.say("expected").with("server", tenant.region.server_row());
    let Some(region) = server.region.known() else {
        let found = ID.say("found-host").with("host", server.fqdn.as_str());
        return undecided(Unknown::Unparsable, Saying::own("host-unknown").with("host", server.fqdn.as_str()), &[PAGE])
            .sides(expected, found)
            .seen_in(provenances);
    };
    if region == tenant.region {
        return Judged::pass(Saying::own("pass").with("region", region.label()), provenances);
    }
    Judged::wrong(ID, &APPLIANCE, provenances)
        .with("appliance", region.label())
        .with("tenant", tenant.region.label())
        .with("server", tenant.region.server_row())
        .sides(expected, ID.say("found").with("server", region.server_row()))
}
