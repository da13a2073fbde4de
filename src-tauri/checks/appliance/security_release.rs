//! `appliance.security_release`: whether the release is older than the builds that Cisco's security advisories name as
//! fixed. It warns and never vouches: nobody here knows what is not published, or was published since.

use crate::checks::appliance_version::{KnownVersion, NEEDS};
use crate::checks::{Check, CheckContext, Judged, Need};
use crate::domain::answers::QuestionId;
use crate::domain::check::CheckId;
use crate::domain::finding::{Cause, FixLine, Unknown, Verdict};
use crate::domain::product::Machine;
use crate::domain::product::releases::SMART_LICENSING;
use crate::domain::saying::Saying;
use crate::domain::security_release::{self, Older, Standing};
use crate::domain::step::StepId;
use crate::domain::steps::before;
use crate::domain::target::Location;

const ID: CheckId = CheckId::ApplianceSecurityRelease;

// What the fixes say beside the table: that the spam quarantine and the management ports belong off the internet is documented
// (advisory cisco-sa-sma-attack-N9bf4, 2025-12-17); that an upgrade restarts the appliance is remembered.
const OLDER: Cause = Cause {
    id: "older",
    verdict: Verdict::Warn,
    fixes: &[FixLine::Do, FixLine::Do, FixLine::Do, FixLine::Do],
    step: Some(StepId::Before),
};

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
    causes: &[OLDER],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    known: Option<KnownVersion<'a>>,
    /// A build number with more digits than one has.
    doubted: Option<String>,
    machine: Machine,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    Observed { known: KnownVersion::of(&p.s), doubted: before::doubted_build(&p.s), machine: p.s.session.machine() }
}

fn judge(observed: &Observed) -> Judged {
    let Some(known) = &observed.known else { return Judged::unseen(NEEDS) };
    if let Some(page) = known.stale() {
        return Judged::stale(page, NEEDS);
    }
    let provenances = vec![known.provenance()];
    let judged = match security_release::judge(&known.version, observed.machine) {
        Standing::Older(older) => self::older(known, &older),
        Standing::NotOlder => Judged::pass(Saying::own("pass"), provenances).because(ID.say("pass-why")),
        // What is doubted is said as it was read; without it the build would seem to be missing.
        Standing::BuildNeeded => match &observed.doubted {
            Some(build) => undecided("doubted").with("build", build.as_str()),
            None => undecided("build"),
        },
        Standing::Disputed(advisory) => {
            undecided("disputed").because(ID.say("advisory").with("address", advisory.address.as_str()))
        }
        Standing::UnknownBranch => undecided("branch"),
    };
    let judged = if judged.provenances.is_empty() { judged.seen_in(vec![known.provenance()]) } else { judged };
    judged.with("version", known.version.to_string()).with("date", security_release::known_on())
}

fn older(known: &KnownVersion, older: &Older) -> Judged {
    let first = older.first();
    let mut judged = Judged::wrong(ID, &OLDER, vec![known.provenance()]);
    if older.is_exploited() {
        judged = judged.because(ID.say("older-exploited"));
    }
    let others = older.advisories.iter().skip(1).flat_map(|advisory| &advisory.cves).count();
    if others > 0 {
        judged = judged.because(ID.say("older-others").with("count", others));
    }
    if !SMART_LICENSING.is_reached_by(known.version.release()) {
        judged = judged.because(ID.say("older-licence"));
    }
    judged
        .with("cve", first.cves.join(", "))
        .with("advisory", first.id.as_str())
        .with("address", first.address.as_str())
        .with("builds", older.builds())
        .sides(
            ID.say("expected").with("builds", older.builds()).with("date", security_release::known_on()),
            ID.say("found").with("version", known.version.to_string()),
        )
}

fn undecided(part: &'static str) -> Judged {
    let mut judged = Judged::unknown(Unknown::Unparsable, Saying::own(part));
    judged.would_tell = vec![Need::Answer(QuestionId::Version)];
    judged
}
