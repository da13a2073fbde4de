//! `ctr.module_device`: the module asks this appliance and no other.

use crate::checks::newest::{Newest, api, module_list, undecided};
use crate::checks::{Check, Judged, Need, Probes, sight};
use crate::domain::check::CheckId;
use crate::domain::evidence::{BoundModule, Evidence, Key};
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::cloud;
use crate::domain::target::{Place, Target};

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
    at: Place::ThreatResponse,
    symptoms: &[(Symptom::NoData, 5)],
    fed_by: &[Key::ModuleList],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::AddModule) }),
    depends_on: &[CheckId::CtrModule],
    causes: &[OTHER],
    run: |probes| judge(&observe(probes)),
};

struct Seen<'a> {
    list: Newest<'a, Vec<BoundModule>>,
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

fn observe<'a>(p: &Probes<'a>) -> Seen<'a> {
    let list = module_list(&p.s);
    let own = match &list {
        Newest::Seen(_, e) => {
            cloud::own_module(&p.s).filter(|own| own.evidence.observed_at == e.observed_at).map(|own| own.name)
        }
        _ => None,
    };
    let of_kind = crate::checks::ctr_module::of_kind(p, &list);
    Seen {
        list,
        of_kind,
        own,
        id: p.s.device_id(),
        name: p.s.session.device_name().unwrap_or_default(),
        form: cloud::form_with_this_device(&p.s),
        api: api(&p.s),
    }
}

fn judge(seen: &Seen) -> Judged {
    let needs = [seen.api, Need::Page(PageKind::CtrModules)];
    let (_, evidence) = match seen.list.or_say(&needs) {
        Ok(seen) => seen,
        Err(judged) => return *judged,
    };
    if let Some(own) = &seen.own {
        return Judged::pass(Saying::own("pass").with("name", own.as_str()), vec![sight(evidence)]);
    }
    let of_kind = &seen.of_kind;
    let Some(first) = of_kind.first() else { return undecided(Unknown::NotLooked, Saying::own("no-module"), &needs) };
    match (&seen.id, of_kind.iter().all(|m| m.device_id.is_some())) {
        (Some(id), true) => {
            let other = first.device_id.clone().unwrap_or_default();
            Judged::wrong(ID, &OTHER, vec![sight(evidence)])
                .with("name", first.name.as_str())
                .with("device", seen.name)
                .sides(
                    ID.say("expected").with("device", seen.name).with("id", id.as_str()),
                    ID.say("found").with("id", other),
                )
        }
        // As step 8 has it: one module of the kind, and a form with this appliance chosen, leave no other it could ask.
        (_, false) if of_kind.len() == 1 && seen.form.is_some() => {
            let sights = [Some(evidence), seen.form].into_iter().flatten().map(sight).collect();
            Judged::pass(Saying::own("pass-form").with("name", first.name.as_str()), sights)
        }
        (None, _) => {
            let needs = [seen.api, Need::Page(PageKind::SseDevices)];
            undecided(Unknown::NotLooked, Saying::own("id-unknown"), &needs).seen_in(vec![sight(evidence)])
        }
        (_, false) => {
            let needs = [seen.api, Need::Page(PageKind::CtrAddModule)];
            undecided(Unknown::Unparsable, Saying::own("unshown"), &needs).seen_in(vec![sight(evidence)])
        }
    }
}
