//! `ctr.module_device`: the module asks this appliance and no other.

use std::borrow::Cow;

use crate::checks::newest::{Newest, api, module_list, undecided};
use crate::checks::{Check, CheckContext, Judged, Need, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{BoundModule, Evidence, Key};
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::cloud;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::CtrModuleDevice;

const OTHER: Cause = Cause {
    id: "other",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::ThreatResponse), FixLine::Do],
    step: Some(StepId::AddModule),
};

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThreatResponse,
    done_at: StepId::AddModule,
    symptoms: &[(Symptom::NoData, 5)],
    fed_by: &[Key::ModuleList],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::AddModule) }),
    depends_on: &[CheckId::CtrModule],
    causes: &[OTHER],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    list: Newest<'a, Cow<'a, [BoundModule]>>,
    /// Those of the list that may ask this appliance.
    of_kind: Vec<BoundModule>,
    /// A module that asks this appliance, if the newest list names it.
    own: Option<String>,
    /// The appliance's id.
    id: Option<String>,
    name: &'a str,
    /// The form had this appliance chosen.
    form: Option<&'a Evidence>,
    api: Need,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let list = module_list(&p.s);
    let own = match &list {
        Newest::Fresh(_, e) => {
            cloud::own_module(&p.s).filter(|own| own.evidence.observed_at == e.observed_at).map(|own| own.name)
        }
        _ => None,
    };
    let of_kind = crate::checks::ctr_module::of_kind(p, &list);
    Observed {
        list,
        of_kind,
        own,
        id: p.s.device_id(),
        name: p.s.session.device_name().unwrap_or_default(),
        form: cloud::form_with_this_device(&p.s),
        api: api(&p.s),
    }
}

fn judge(observed: &Observed) -> Judged {
    let needs = [observed.api, Need::Page(PageKind::CtrModules)];
    let (_, evidence) = match observed.list.or_say(&needs) {
        Ok(observed) => observed,
        Err(judged) => return *judged,
    };
    if let Some(own) = &observed.own {
        return Judged::pass(Saying::own("pass").with("name", own.as_str()), vec![provenance(evidence)]);
    }
    let of_kind = &observed.of_kind;
    let Some(first) = of_kind.first() else { return undecided(Unknown::NotLooked, Saying::own("no-module"), &needs) };
    match (&observed.id, of_kind.iter().all(|m| m.device_id.is_some())) {
        (Some(id), true) => {
            let other = first.device_id.clone().unwrap_or_default();
            Judged::wrong(ID, &OTHER, vec![provenance(evidence)])
                .with("name", first.name.as_str())
                .with("device", observed.name)
                .sides(
                    ID.say("expected").with("device", observed.name).with("id", id.as_str()),
                    ID.say("found").with("id", other),
                )
        }
        // As step 8 has it: one module of the kind, and a form with this appliance chosen, leave no other it could ask.
        (_, false) if of_kind.len() == 1 && observed.form.is_some() => {
            let provenances = [Some(evidence), observed.form].into_iter().flatten().map(provenance).collect();
            Judged::pass(Saying::own("pass-form").with("name", first.name.as_str()), provenances)
        }
        (None, _) => {
            let needs = [observed.api, Need::Page(PageKind::SseDevices)];
            undecided(Unknown::NotLooked, Saying::own("id-unknown"), &needs).seen_in(vec![provenance(evidence)])
        }
        (_, false) => {
            let needs = [observed.api, Need::Page(PageKind::CtrAddModule)];
            undecided(Unknown::Unparsable, Saying::own("unshown"), &needs).seen_in(vec![provenance(evidence)])
        }
    }
}
