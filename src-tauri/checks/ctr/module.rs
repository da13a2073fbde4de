//! `ctr.module`: Threat Response has a module of the appliance's kind.

use std::borrow::Cow;

use crate::checks::newest::{Newest, NotYet, api, module_list};
use crate::checks::{Check, CheckContext, Judged, Need, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{BoundModule, Key};
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Verdict};
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::cloud;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::CtrModule;

const ABSENT: Cause = Cause {
    id: "absent",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::ThreatResponse), FixLine::Do],
    step: Some(StepId::AddModule),
};

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThreatResponse,
    done_at: StepId::AddModule,
    symptoms: &[(Symptom::NoData, 4)],
    fed_by: &[Key::ModuleList],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::AddModule) }),
    depends_on: &[CheckId::CtrDeviceOffered],
    causes: &[ABSENT],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    list: Newest<'a, Cow<'a, [BoundModule]>>,
    /// Those of the list that may ask this appliance.
    of_kind: Vec<BoundModule>,
    not_yet: Option<NotYet<'a>>,
    needs: [Need; 2],
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let list = module_list(&p.s);
    let of_kind = of_kind(p, &list);
    Observed { list, of_kind, not_yet: NotYet::of(&p.s), needs: [api(&p.s), Need::Page(PageKind::CtrModules)] }
}

fn judge(observed: &Observed) -> Judged {
    let (modules, evidence) = match observed.list.or_say(&observed.needs) {
        Ok(observed) => observed,
        Err(judged) => return *judged,
    };
    let provenances = vec![provenance(evidence)];
    match (observed.of_kind.first(), &observed.not_yet) {
        (Some(module), _) => Judged::pass(Saying::own("pass").with("name", module.name.as_str()), provenances),
        // Nobody can add a module for an appliance that is not registered.
        (None, Some(not_yet)) => not_yet.judged(&observed.needs),
        (None, None) => Judged::wrong(ID, &ABSENT, provenances)
            .with("count", modules.len())
            .sides(ID.say("expected"), ID.say("found").with("count", modules.len())),
    }
}

/// The modules of a list that may ask this appliance.
pub(crate) fn of_kind(p: &CheckContext, list: &Newest<Cow<[BoundModule]>>) -> Vec<BoundModule> {
    match list {
        Newest::Fresh(modules, _) => cloud::of_kind(&p.s, modules).into_iter().cloned().collect(),
        _ => Vec::new(),
    }
}
