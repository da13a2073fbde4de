//! `ctr.data`: the test message comes back from this appliance's module. Only where everything before it is well, and
//! the message is known to have arrived, is an empty answer a failure.

use crate::checks::newest::{Newest, api, newest, undecided};
use crate::checks::{Check, CheckContext, Judged, Need, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::prove::Sighted;
use crate::domain::steps::{cloud, prove};
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::CtrData;

const NOTHING: Cause = Cause {
    id: "nothing",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Do, FixLine::Open(Target::Appliance), FixLine::Open(Target::ThreatResponse)],
    step: Some(StepId::Prove),
};

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThreatResponse,
    done_at: StepId::Prove,
    symptoms: &[(Symptom::NoData, 7)],
    fed_by: &[Key::Investigation, Key::Tracking],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::Prove) }),
    depends_on: &[CheckId::QuerySyntax, CheckId::QueryWindow, CheckId::CtrModuleDevice, CheckId::CtrHealth],
    causes: &[NOTHING],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

/// What the module said where it could not answer.
type OwnWords<'a> = Option<&'a str>;

struct Observed<'a> {
    /// The newest search for the test message.
    search: Newest<'a, OwnWords<'a>>,
    sighted: Option<Sighted<'a>>,
    fresh: bool,
    /// This appliance's module is known.
    own: bool,
    /// Message tracking shows the test message.
    arrived: Option<&'a Evidence>,
    /// The search came back with entries that name no module, and none that is ours.
    unnamed: bool,
    api: Need,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let s = &p.s;
    let own = cloud::own_module(s);
    let own_id = own.as_ref().and_then(|m| m.id.as_deref());
    let search = newest(s, &[Key::Investigation, Key::ModuleList], |e| match &e.value {
        Observation::Sightings(found) => {
            let ours = |id: &Option<String>| id.is_none() || own_id.is_none() || id.as_deref() == own_id;
            Some(found.errors.iter().find(|(id, _)| ours(id)).map(|(_, said)| said.as_str()))
        }
        Observation::Page(p) if p.reading.page == PageKind::CtrInvestigate && p.names_test_message => Some(None),
        _ => None,
    });
    let sighted = prove::sighted(s);
    let unnamed = match &search {
        Newest::Fresh(_, Evidence { value: Observation::Sightings(found), .. }) => {
            found.left_out && !own_id.is_some_and(|id| found.answered.iter().any(|answered| answered == id))
        }
        _ => false,
    };
    Observed {
        search,
        fresh: sighted.as_ref().is_some_and(|x| x.evidence.is_fresh(s.now)),
        sighted,
        own: own.is_some(),
        arrived: prove::tracked(s).map(|t| t.evidence),
        unnamed,
        api: api(s),
    }
}

fn judge(observed: &Observed) -> Judged {
    let needs = [observed.api, Need::Page(PageKind::CtrInvestigate)];
    let (said, evidence) = match observed.search.or_say(&needs) {
        Ok((said, evidence)) => (*said, evidence),
        Err(judged) => return *judged,
    };
    let provenances = vec![provenance(evidence)];
    if let Some(hit) = &observed.sighted {
        if hit.evidence.observed_at >= evidence.observed_at {
            let module = hit.module.as_str();
            return Judged::pass(Saying::own("pass").with("module", module), vec![provenance(hit.evidence)]);
        }
        // What came back once has come back; why not now is another question.
        if observed.fresh {
            return undecided(Unknown::Unparsable, Saying::own("earlier"), &needs).seen_in(provenances);
        }
    }
    if let Some(said) = said {
        let judged = undecided(Unknown::CouldNotLook, Saying::own("module-error"), &needs).seen_in(provenances);
        return judged.because(ID.say("said").with("said", said));
    }
    if observed.unnamed {
        // Ours may have been among them, with or without something to show.
        return undecided(Unknown::Unparsable, Saying::own("unnamed"), &needs).seen_in(provenances);
    }
    if !observed.own {
        return undecided(
            Unknown::NotLooked,
            Saying::own("module-unknown"),
            &[observed.api, Need::Page(PageKind::CtrModules)],
        )
        .seen_in(provenances);
    }
    let Some(arrived) = observed.arrived else {
        let tracking = [Need::Page(PageKind::MessageTracking)];
        return undecided(Unknown::NotLooked, Saying::own("not-tracked"), &tracking).seen_in(provenances);
    };
    Judged::wrong(ID, &NOTHING, vec![provenance(evidence), provenance(arrived)])
        .sides(ID.say("expected"), ID.say("found"))
}
