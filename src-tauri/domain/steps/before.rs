//! *Before you start*: each line has its own state, and the page has the weakest of them.

use jiff::Timestamp;

use super::{Judgement, Situation};
use crate::domain::answers::{Choosable, Cluster, DeploymentPath, QuestionId, RegisteredBefore, YesNo};
use crate::domain::device_names;
use crate::domain::evidence::{Evidence, Key, PageObservation};
use crate::domain::message::Message;
use crate::domain::portal::Portal;
use crate::domain::product::{Machine, hosts};
use crate::domain::reading::{PageKind, Registration};
use crate::domain::region::Region;
use crate::domain::security_release::{self, Standing};
use crate::domain::source::Source;
use crate::domain::step::StepState;
use crate::domain::version::{Caution, Gate, Version};

/// One line of the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The question it answers.
    pub question: QuestionId,
    /// Its state.
    pub state: StepState,
    /// What the answer means.
    pub verdict: Option<Message>,
    /// Where a better proof than the person's word came from.
    pub proof: Option<(Source, Timestamp)>,
    /// What was read, where that and nothing else answers the question.
    pub read: Option<Read>,
}

/// An answer that was read from a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// As it would be typed or chosen.
    pub value: String,
    /// The line of the page that says so.
    pub line: Option<usize>,
}

impl Read {
    fn from(evidence: &Evidence, fact: &str, value: &str) -> Self {
        let line = evidence.page().and_then(|p| p.reading.lines.get(fact).copied());
        Self { value: value.to_owned(), line }
    }
}

impl Line {
    fn new(question: QuestionId, state: StepState, verdict: Option<&str>) -> Self {
        Self { question, state, verdict: verdict.map(Message::new), proof: None, read: None }
    }

    fn proven(question: QuestionId, verdict: Message, source: Source, at: Timestamp) -> Self {
        Self { question, state: StepState::Confirmed, verdict: Some(verdict), proof: Some((source, at)), read: None }
    }

    fn read(self, evidence: &Evidence, fact: &str, value: &str) -> Self {
        Self { read: Some(Read::from(evidence, fact, value)), ..self }
    }
}

/// Every line, in the order of the page.
pub fn lines(s: &Situation) -> Vec<Line> {
    let mut all = vec![
        name(s),
        way(s),
        version(s),
        portal(s),
        region(s),
        account(s),
        sse_access(s),
        said(QuestionId::Rights, s.session.answers.rights, "before-rights-no"),
    ];
    // What is known of clusters is known of the ESA.
    if s.session.machine() == Machine::Esa {
        all.push(cluster(s));
    }
    all.push(registered(s));
    all
}

/// The page: the weakest line speaks.
pub fn judge(s: &Situation) -> Judgement {
    let lines = lines(s);
    let with = |state| lines.iter().find(|l| l.state == state);
    if let Some(line) = with(StepState::NeedsAttention) {
        let headline = line.verdict.clone().unwrap_or_else(|| Message::new("verdict-before-attention"));
        // What the refusals rest on. Documented: the lowest versions, the accounts, the SMA's way (how-to), the cluster (13.5.1
        // guide), a token of another region (how-to). Third-party automation: a registered appliance shows Deregister in place of
        // the token field. Inferred, and said with "may": what a release below the minimum lacks.
        let will_meet = Message::new(&format!("refuted-before-{}", line.question));
        return Judgement::new(StepState::NeedsAttention, headline).going_on(will_meet);
    }
    let filled = |l: &Line| l.state == StepState::MarkedByYou && s.session.filled.contains(&l.question);
    let todo: Vec<&Line> = lines.iter().filter(|l| l.state == StepState::ToDo).collect();
    if todo.len() == lines.len() {
        return Judgement::new(StepState::ToDo, Message::new("verdict-before-todo"));
    }
    let open = todo.iter().filter(|l| asked_here(l.question)).count();
    if open > 0 {
        return Judgement::new(StepState::InProgress, Message::new("verdict-before-open").with("count", open));
    }
    if !todo.is_empty() {
        return Judgement::new(StepState::InProgress, Message::new("verdict-before-enough"));
    }
    if let Some(line) = with(StepState::CannotTell) {
        let headline = line.verdict.clone().unwrap_or_else(|| Message::new("verdict-before-unknown"));
        return Judgement::new(StepState::CannotTell, headline);
    }
    let marked = lines.iter().filter(|l| l.state == StepState::MarkedByYou && !filled(l)).count();
    if marked == 0 && lines.iter().any(filled) {
        return Judgement::new(StepState::InProgress, Message::new("verdict-before-filled"));
    }
    if marked > 0 {
        let mut judged =
            Judgement::new(StepState::MarkedByYou, Message::new("verdict-before-said").with("count", marked));
        judged.source = Some(Source::User);
        return judged;
    }
    let mut judged = Judgement::new(StepState::Confirmed, Message::new("verdict-before-confirmed"));
    // The oldest proof decides how long the whole stays fresh.
    if let Some((source, at)) = lines.iter().filter_map(|l| l.proof).min_by_key(|(_, at)| *at) {
        judged.source = Some(source);
        judged.observed_at = Some(at);
    }
    judged
}

/// What has to be known before Step 1: the rest is asked at the step where it matters.
fn asked_here(question: QuestionId) -> bool {
    matches!(question, QuestionId::Version | QuestionId::SmaVersion | QuestionId::Region)
}

/// Whether enough is known to begin: what has to be known before Step 1 is, and nothing speaks against it.
pub fn is_enough(s: &Situation) -> bool {
    lines(s).iter().all(|l| match l.state {
        StepState::NeedsAttention => false,
        StepState::ToDo => !asked_here(l.question),
        _ => true,
    })
}

fn name(s: &Situation) -> Line {
    let question = match s.session.machine() {
        Machine::Esa => QuestionId::Name,
        Machine::Sma => QuestionId::SmaName,
    };
    let mut read = s.session.host_names_read();
    let Some(name) = s.session.device_name() else {
        // Pages of several machines were shown, and nobody said which one is meant.
        let Some((first, _)) = read.next() else { return Line::new(question, StepState::ToDo, None) };
        let second = read.find(|(other, _)| *other != first).map_or(first, |(other, _)| other);
        let verdict = Message::new("before-name-several").with("first", first).with("second", second);
        return Line { verdict: Some(verdict), ..Line::new(question, StepState::CannotTell, None) };
    };
    let newest = read.next();
    if let Some((other, _)) = newest.filter(|(stated, _)| !device_names::fits(name, stated)) {
        let verdict = Message::new("before-name-differs").with("said", name).with("read", other);
        return Line { verdict: Some(verdict), ..Line::new(question, StepState::CannotTell, None) };
    }
    if let Some(list) = s.device_lists().next()
        && let super::DeviceInList::Row(device, _) = s.device_in(&list)
    {
        if let Some(kind) = s.other_kind(device) {
            let verdict = Some(Message::new("before-name-other-kind").with("kind", kind));
            return Line { verdict, ..Line::new(question, StepState::CannotTell, None) };
        }
        let line =
            Line::proven(question, Message::new("before-name-listed"), list.evidence.source, list.evidence.observed_at);
        return match newest {
            Some((stated, page)) => line.read(page, "host_name", stated),
            None => line,
        };
    }
    match newest {
        Some((stated, page)) => Line::proven(question, Message::new("before-name-read"), page.source, page.observed_at)
            .read(page, "host_name", stated),
        None => Line::new(question, StepState::MarkedByYou, None),
    }
}

fn way(s: &Situation) -> Line {
    let (state, verdict) = match s.session.answers.deployment_path {
        Some(DeploymentPath::Direct) => (StepState::MarkedByYou, None),
        Some(DeploymentPath::Sma) => (StepState::MarkedByYou, Some("before-way-taken")),
        Some(DeploymentPath::SmaManaged) => (StepState::NeedsAttention, Some("before-way-sma")),
        Some(DeploymentPath::Ces) => (StepState::NeedsAttention, Some("before-way-ces")),
        None => (StepState::ToDo, None),
    };
    Line::new(QuestionId::DeploymentPath, state, verdict)
}

/// The version as a page showed it, or as the person typed it.
pub fn known_version(s: &Situation) -> Option<(Version, Source, Timestamp)> {
    let read = s.session.evidence.pages().find_map(|(e, p)| {
        let appliance = p.machine == s.session.machine()
            && matches!(
                p.reading.page,
                PageKind::CloudServiceSettings
                    | PageKind::UncommittedChanges
                    | PageKind::MessageTracking
                    | PageKind::AsyncosCli
                    // Another page of the appliance, or its sign-in: nothing else of no known kind states a version.
                    | PageKind::Unknown
            );
        let version = p.reading.facts.version.as_deref().filter(|_| appliance)?;
        Version::parse(version).ok().map(|v| (v, e.source, e.observed_at))
    });
    let said = s.session.version_said().and_then(|v| Version::parse(v).ok());
    match (read, said) {
        // A page that leaves out the build agrees with a typed version that has one.
        (Some((read, source, at)), Some(said)) if read.agrees_with(&said) => {
            Some((if read.gate(Machine::Esa) == Gate::BuildNeeded { said } else { read }, source, at))
        }
        (Some(read), _) => Some(read),
        (None, Some(said)) => Some((said, Source::User, s.now)),
        (None, None) => None,
    }
}

/// A build number of the known version with more digits than one has, as it was shown or typed.
pub fn doubted_build(s: &Situation) -> Option<String> {
    let (version, ..) = known_version(s)?;
    let read = s.session.evidence.pages().filter_map(|(_, p)| p.reading.facts.version.as_deref());
    let mut all = read.chain(s.session.version_said());
    let same = |text: &&str| Version::parse(text).is_ok_and(|other| other == version);
    all.find(same).and_then(Version::doubted_build).map(str::to_owned)
}

fn version(s: &Situation) -> Line {
    // Whose version is asked for and counts: the SMA's, where an SMA is what connects.
    let machine = s.session.machine();
    let question = if machine == Machine::Sma { QuestionId::SmaVersion } else { QuestionId::Version };
    let Some((version, source, at)) = known_version(s) else {
        return if s.session.version_said().is_some() {
            Line::new(question, StepState::CannotTell, Some("before-version-unread"))
        } else {
            Line::new(question, StepState::ToDo, None)
        };
    };
    let message = |id: &str| Message::new(id).with("version", version.to_string());
    // An upgrade of an appliance that an SMA manages would lead nowhere: the SMA's version is what counts there.
    if matches!(s.session.answers.deployment_path, Some(DeploymentPath::SmaManaged | DeploymentPath::Ces)) {
        let verdict = Some(message("before-version-not-counted"));
        return Line { verdict, ..Line::new(question, StepState::MarkedByYou, None) };
    }
    let line = |state, id: &str| Line { verdict: Some(message(id)), ..Line::new(question, state, None) };
    match version.gate(machine) {
        Gate::TooOld if machine == Machine::Sma => line(StepState::NeedsAttention, "before-version-old-sma"),
        Gate::TooOld => line(StepState::NeedsAttention, "before-version-old"),
        Gate::BuildNeeded => line(StepState::CannotTell, "before-version-build"),
        Gate::Accepted => {
            let cautions = if machine == Machine::Esa { version.cautions() } else { Vec::new() };
            let verdict = match cautions.first() {
                Some(Caution::CertificateBundleListed) => message("before-version-certificates"),
                Some(Caution::CertificateBundleUnclear) => message("before-version-certificates-unclear"),
                Some(Caution::SmartLicensing) => {
                    message("before-version-smart-licensing").with("host", hosts::LICENCE.fqdn)
                }
                Some(Caution::EnrolmentClient) if cautions.contains(&Caution::SmartLicensing) => {
                    message("before-version-smart-licensing").with("host", hosts::LICENCE.fqdn)
                }
                Some(Caution::EnrolmentClient) => message("before-version-enrolment"),
                None => message("before-version-ok"),
            };
            // Said before anything else: an appliance that others may control is no place to send mail through.
            let verdict = match security_release::judge(&version, machine) {
                Standing::Older(older) => {
                    let id = if older.is_exploited() { "before-version-exploited" } else { "before-version-older" };
                    message(id)
                        .with("cve", older.first().cves.join(", "))
                        .with("builds", older.builds())
                        .with("date", security_release::known_on())
                        .with("then", verdict)
                }
                _ => match doubted_build(s) {
                    Some(build) => message("before-version-doubted").with("build", build).with("then", verdict),
                    None => verdict,
                },
            };
            if source == Source::User {
                Line { verdict: Some(verdict), ..Line::new(question, StepState::MarkedByYou, None) }
            } else {
                let stating = |p: &PageObservation| p.machine == machine && p.reading.facts.version.is_some();
                let page = s.session.evidence.pages().find(|(_, p)| stating(p));
                let line = page.and_then(|(_, p)| p.reading.lines.get("version").copied());
                let read = Some(Read { value: version.to_string(), line });
                Line { read, ..Line::proven(question, verdict, source, at) }
            }
        }
    }
}

fn portal(s: &Situation) -> Line {
    let (state, verdict) = match s.session.answers.portal {
        Some(Portal::Xdr | Portal::Older) => (StepState::MarkedByYou, None),
        Some(Portal::None_) => (StepState::NeedsAttention, Some("before-portal-none")),
        None => match s.session.portal_read() {
            Some((portal, page)) => {
                let words = Message::new("before-portal-read");
                return Line::proven(QuestionId::Portal, words, page.source, page.observed_at).read(
                    page,
                    "portal",
                    portal.id(),
                );
            }
            None => (StepState::ToDo, None),
        },
    };
    Line::new(QuestionId::Portal, state, verdict)
}

/// Who names the tenant's region.
#[derive(Clone, Copy)]
enum Says {
    Api,
    /// The portal's address, as it was typed.
    Address,
    /// A portal's page, by its own address.
    Page,
    Person,
}

fn region(s: &Situation) -> Line {
    let by_api = s.session.connection.as_ref().map(|c| c.region);
    let address = s.session.answers.portal_address.as_deref();
    let by_address = address.and_then(Region::by_portal);
    let said = s.session.answers.region;
    let by_page = s.session.portal_region_read();
    let all = [
        (by_api, Says::Api),
        (by_address, Says::Address),
        (by_page.map(|(region, _)| region), Says::Page),
        (said, Says::Person),
    ];
    let known: Vec<(Region, Says)> = all.into_iter().filter_map(|(r, who)| Some((r?, who))).collect();
    let Some(&(first, who)) = known.first() else {
        return if address.is_some() {
            Line::new(QuestionId::Region, StepState::CannotTell, Some("before-region-address-unknown"))
        } else {
            Line::new(QuestionId::Region, StepState::ToDo, None)
        };
    };
    if let Some((other, _)) = known.iter().find(|(r, _)| *r != first) {
        let verdict = Message::new("before-region-differ").with("first", first.label()).with("second", other.label());
        return Line { verdict: Some(verdict), ..Line::new(QuestionId::Region, StepState::NeedsAttention, None) };
    }
    let read = Some(Read { value: first.id().to_owned(), line: None });
    let at = s.session.evidence.latest_seen(Key::Identity).map_or(s.now, |e| e.observed_at);
    match (who, by_page) {
        (Says::Api, _) => {
            let words = Message::new("before-region-api").with("region", first.label());
            Line { read, ..Line::proven(QuestionId::Region, words, Source::CloudApi, at) }
        }
        (Says::Address, _) => {
            let words = Message::new("before-region-address").with("region", first.label());
            Line { read, ..Line::proven(QuestionId::Region, words, Source::Pasted, s.now) }
        }
        (Says::Page, Some((_, page))) => {
            let words = Message::new("before-region-page").with("region", first.label());
            Line { read, ..Line::proven(QuestionId::Region, words, page.source, page.observed_at) }
        }
        _ => Line::new(QuestionId::Region, StepState::MarkedByYou, Some("before-region-said")),
    }
}

fn said(question: QuestionId, answer: Option<YesNo>, no: &str) -> Line {
    match answer {
        Some(YesNo::Yes) => Line::new(question, StepState::MarkedByYou, None),
        Some(YesNo::No) => Line::new(question, StepState::NeedsAttention, Some(no)),
        None => Line::new(question, StepState::ToDo, None),
    }
}

fn account(s: &Situation) -> Line {
    if let Some((identity, evidence)) = s.identity()
        && s.session.connection.is_some()
    {
        let words = Message::new("before-account-api").with("org", identity.org.as_str());
        let line = Line::proven(QuestionId::Account, words, evidence.source, evidence.observed_at);
        return line.read(evidence, "", YesNo::Yes.id());
    }
    // Nobody sees these without having signed in.
    let portal = s.session.evidence.pages().find(|(_, p)| {
        use PageKind as Page;
        matches!(
            p.reading.page,
            Page::CtrDevices | Page::CtrModules | Page::CtrAvailableModules | Page::CtrAddModule | Page::CtrInvestigate
        )
    });
    if let Some((evidence, _)) = portal
        && s.session.answers.account != Some(YesNo::No)
    {
        let words = Message::new("before-account-read");
        let line = Line::proven(QuestionId::Account, words, evidence.source, evidence.observed_at);
        return line.read(evidence, "account", YesNo::Yes.id());
    }
    said(QuestionId::Account, s.session.answers.account, "before-account-no")
}

fn sse_access(s: &Situation) -> Line {
    let by_page = s
        .session
        .evidence
        .pages()
        .find(|(_, p)| matches!(p.reading.page, PageKind::SseDevices | PageKind::SseCloudServices));
    if let Some((evidence, _)) = by_page {
        return Line::proven(
            QuestionId::SseAccess,
            Message::new("before-sse-read"),
            evidence.source,
            evidence.observed_at,
        )
        .read(evidence, "tenant", YesNo::Yes.id());
    }
    said(QuestionId::SseAccess, s.session.answers.sse_access, "before-sse-no")
}

/// Documented: in machine mode, the machine that is signed in to registers, and one that was registered on its own has to be
/// deregistered by hand before it joins (13.5.1 guide).
fn cluster(s: &Situation) -> Line {
    let (state, verdict) = match s.session.answers.cluster {
        Some(Cluster::No) => (StepState::MarkedByYou, None),
        // A plan is no trouble yet, whatever it asks for.
        Some(Cluster::Joins) if s.must_deregister_to_join() => {
            (StepState::MarkedByYou, Some("before-cluster-joins-registered"))
        }
        Some(Cluster::Joins) => (StepState::MarkedByYou, Some("before-cluster-joins")),
        Some(Cluster::YesMachineMode) => (StepState::MarkedByYou, Some("before-cluster-machine-mode")),
        Some(Cluster::Yes) => (StepState::NeedsAttention, Some("before-cluster")),
        None => (StepState::ToDo, None),
    };
    Line::new(QuestionId::Cluster, state, verdict)
}

/// Registered *before* this set-up began: what happens here later is no contradiction.
/// Registered before this set-up began. In the tenant's region that is no trouble, and the rest begins at Step 7.
fn registered_already(s: &Situation) -> Line {
    let shown = s.server().and_then(|(server, _)| server.region.known());
    let tenant = s.tenant_region().map(|(tenant, _)| tenant);
    if shown.is_some() && shown == tenant {
        Line::new(QuestionId::Registered, StepState::InProgress, Some("before-registered-here"))
    } else {
        Line::new(QuestionId::Registered, StepState::NeedsAttention, Some("before-registered"))
    }
}

fn registered(s: &Situation) -> Line {
    let first = s.session.evidence.iter().find_map(|e| {
        let page = e.page().filter(|p| p.reading.page == PageKind::CloudServiceSettings)?;
        let page = Some(page).filter(|p| p.machine == s.session.machine())?;
        Some((page.reading.facts.registration, page.reading.facts.threat_response, e))
    });
    match first {
        Some((Some(Registration::Registered), _, _)) if s.session.token.is_none() => {
            let page = first.map(|(_, _, page)| Read::from(page, "registration", RegisteredBefore::Yes.id()));
            Line { read: page, ..registered_already(s) }
        }
        Some((Some(Registration::Registered), _, _)) | None => match s.session.answers.registered {
            Some(RegisteredBefore::No) => Line::new(QuestionId::Registered, StepState::MarkedByYou, None),
            Some(RegisteredBefore::Yes) => registered_already(s),
            Some(RegisteredBefore::Unknown) => {
                Line::new(QuestionId::Registered, StepState::CannotTell, Some("before-registered-unknown"))
            }
            None => Line::new(QuestionId::Registered, StepState::ToDo, None),
        },
        Some((_, _, evidence)) => Line::proven(
            QuestionId::Registered,
            Message::new("before-registered-not"),
            evidence.source,
            evidence.observed_at,
        )
        .read(evidence, "registration", RegisteredBefore::No.id()),
    }
}
