//! `sse.ctr_enabled`: Threat Response on the Cloud Services page of SSE, the switch that is forgotten most. Seen there;
//! or worked out from two lists, and then named as worked out.

use crate::checks::newest::{Newest, is_offered, newest};
use crate::checks::{Check, CheckContext, Judged, Need, provenance, provenance_at};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Evidence, Key};
use crate::domain::finding::{Cause, Different, FixLine, Provenance, Symptom, Verdict};
use crate::domain::reading::{PageKind, Switch};
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::SseCtrEnabled;

const OFF: Cause = Cause {
    id: "off",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Sse), FixLine::Do, FixLine::Do],
    step: Some(StepId::GenerateToken),
};

const INFERRED: Cause = Cause { id: "inferred", fixes: &[FixLine::Open(Target::Sse), FixLine::Do], ..OFF };

const NEEDS: &[Need] = &[Need::Page(PageKind::SseCloudServices)];

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Sse,
    done_at: StepId::Before,
    symptoms: &[(Symptom::NotOffered, 1)],
    fed_by: &[Key::DeviceList],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::GenerateToken) }),
    depends_on: &[CheckId::RegionAgree],
    causes: &[OFF, INFERRED],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    name: &'a str,
    page: Newest<'a, Switch>,
    /// The list of the module's form, and whether the appliance is in it.
    offered: Option<(bool, &'a Evidence)>,
    /// The list of SSE that calls the appliance registered.
    listed: Option<&'a Evidence>,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    Observed {
        name: p.s.session.device_name().unwrap_or_default(),
        page: newest(&p.s, &[], |e| e.page()?.reading.facts.ctr_in_sse),
        offered: is_offered(&p.s),
        listed: p.s.listed_as_registered(),
    }
}

fn judge(observed: &Observed) -> Judged {
    let inferred_from = |all: &[&Evidence]| -> Vec<Provenance> {
        all.iter().map(|e| Provenance { source: Source::Inferred, ..provenance(e) }).collect()
    };
    match (&observed.page, observed.offered, observed.listed) {
        // Offered since: somebody has switched it on.
        (Newest::Fresh(Switch::Disabled, page), Some((true, form)), _) if form.observed_at > page.observed_at => {
            Judged::pass(Saying::own("pass-inferred"), inferred_from(&[form]))
        }
        (Newest::Fresh(Switch::Disabled, page), ..) => Judged::wrong(ID, &OFF, vec![provenance_at(page, "ctr_in_sse")])
            .sides(ID.say("expected"), ID.say("found-off")),
        (Newest::Fresh(Switch::Enabled, page), ..) => {
            Judged::pass(Saying::own("pass"), vec![provenance_at(page, "ctr_in_sse")])
        }
        // SSE has the device, Threat Response does not get it. With one of the two unread this says nothing.
        (_, Some((false, form)), Some(list)) => Judged::wrong(ID, &INFERRED, inferred_from(&[list, form]))
            .with("name", observed.name)
            .sides(ID.say("expected"), ID.say("found-inferred")),
        (_, Some((true, form)), _) => Judged::pass(Saying::own("pass-inferred"), inferred_from(&[form])),
        (page, ..) => match page.or_say(NEEDS) {
            Ok((_, evidence)) => Judged::stale(evidence, NEEDS),
            Err(judged) => *judged,
        },
    }
}
