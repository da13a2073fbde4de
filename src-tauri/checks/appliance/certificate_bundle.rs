//! `appliance.certificate_bundle`: releases of field notice FN72113 may not trust the cloud's certificates. Only a
//! registration that went well shows that this one does.

use crate::checks::appliance_pages::registered_now;
use crate::checks::appliance_version::{KnownVersion, NEEDS};
use crate::checks::{Check, CheckContext, Judged, Need, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::Evidence;
use crate::domain::finding::{Cause, FixLine, Unknown, Verdict};
use crate::domain::product::Machine;
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::Location;
use crate::domain::version::Caution;

const ID: CheckId = CheckId::ApplianceCertificateBundle;

const LISTED: Cause =
    Cause { id: "listed", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do, FixLine::Do], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Esa,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: None,
    depends_on: &[CheckId::ApplianceVersion],
    causes: &[LISTED],
    can_cause: &[CheckId::EsaRegistered, CheckId::SseDevice],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    registered: Option<&'a Evidence>,
    known: Option<KnownVersion<'a>>,
    machine: Machine,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    Observed { registered: registered_now(&p.s), known: KnownVersion::of(&p.s), machine: p.s.session.machine() }
}

fn judge(observed: &Observed) -> Judged {
    if let Some(evidence) = observed.registered {
        return Judged::pass(Saying::own("pass-registered"), vec![provenance(evidence)]);
    }
    if observed.machine == Machine::Sma {
        return Judged::not_applicable(Saying::own("sma"));
    }
    let Some(known) = &observed.known else { return Judged::unseen(NEEDS) };
    if let Some(page) = known.stale() {
        return Judged::stale(page, NEEDS);
    }
    let version = known.version.to_string();
    let cautions = known.version.cautions();
    if cautions.contains(&Caution::CertificateBundleListed) {
        return Judged::wrong(ID, &LISTED, vec![known.provenance()])
            .sides(ID.say("expected"), ID.say("found").with("version", version));
    }
    if cautions.contains(&Caution::CertificateBundleUnclear) {
        let headline = Saying::own("unclear").with("version", version);
        let mut judged = Judged::unknown(Unknown::Unparsable, headline).seen_in(vec![known.provenance()]);
        judged.would_tell = vec![Need::Page(PageKind::CloudServiceSettings)];
        return judged.because(ID.say("unclear-why"));
    }
    Judged::pass(Saying::own("pass").with("version", version), vec![known.provenance()])
}
