//! `token.cloud`: a token works in the cloud whose portal made it. The appliance refuses one of another cloud with the
//! same sentence as an old one.

use crate::checks::token_fate::{TokenFacts, record_provenance};
use crate::checks::{Check, CheckContext, Judged, Need, provenance_at};
use crate::domain::check::CheckId;
use crate::domain::evidence::Evidence;
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::message::Message;
use crate::domain::reading::{PageKind, Server};
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::token;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::TokenCloud;

const OTHER: Cause = Cause {
    id: "other-cloud",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Sse), FixLine::Do, FixLine::Open(Target::Appliance)],
    step: Some(StepId::GenerateToken),
};

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Sse,
    done_at: StepId::GenerateToken,
    symptoms: &[(Symptom::TokenRefused, 2)],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::GenerateToken) }),
    depends_on: &[CheckId::RegionAgree],
    causes: &[OTHER],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    held: TokenFacts<'a>,
    server: Option<(&'a Server, &'a Evidence)>,
    server_fresh: bool,
    /// The appliance's portal and the token's, in words, where they differ.
    differ: Option<(Message, Message)>,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let server = p.s.server_in_force();
    Observed {
        held: TokenFacts::of(&p.s),
        server,
        server_fresh: server.is_none_or(|(_, e)| e.is_fresh(p.s.now)),
        differ: p.s.session.token.as_ref().and_then(|t| token::other_cloud(&p.s, t)),
    }
}

fn judge(observed: &Observed) -> Judged {
    if let Some(judged) = observed.held.settled() {
        return judged;
    }
    let page = Need::Page(PageKind::CloudServiceSettings);
    let Some(token) = observed.held.token else { return Judged::unseen(&[Need::TokenRecord]) };
    let Some((server, evidence)) = observed.server else { return Judged::unseen(&[page]) };
    if !observed.server_fresh {
        return Judged::stale(evidence, &[page]);
    }
    let provenances = vec![record_provenance(token), provenance_at(evidence, "server.fqdn")];
    if server.region.known().is_none() {
        let headline = Saying::own("host-unknown").with("host", server.fqdn.as_str());
        return Judged::unknown(Unknown::Unparsable, headline).seen_in(provenances);
    }
    match &observed.differ {
        Some((expected, found)) => Judged::wrong(ID, &OTHER, provenances).sides(expected.clone(), found.clone()),
        None => Judged::pass(Saying::own("pass").with("region", token.region.label()), provenances),
    }
}
