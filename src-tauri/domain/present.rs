//! The session as a view: which words, which values, which buttons. Pure; decides nothing that `steps` or the checks did
//! not decide.

mod activity;
mod alerts;
mod appliance_row;
mod connect;
mod failures;
mod findable;
mod needs;
mod panel;
mod pasting;
mod plans;
mod sayings;
mod token;

pub use activity::{lines as activity_lines, numbered_step, state_words};
pub use alerts::alerts;
pub use appliance_row::{appliance_row, row_unread};
pub use findable::findable;
pub use needs::need_words;
pub use panel::headline;
pub use pasting::{page_of, paste_words};
pub use token::{token_advice, tokens_elsewhere};

use jiff::Timestamp;

use super::answers::QuestionId;
use super::check::CheckId;
use super::finding::About;
use super::finding::Finding;
use super::guide::{self, Context, Layout, PracticeAddresses, QuestionContext, TokenNeed, Way};
use super::input::{Input, TextField};
use super::instruction::{NextAction, QuestionKind};
use super::key_store::{Kept, KeyStoreState};
use super::message::Message;
use super::names::{Names, PortalName};
use super::place::PlaceId;
use super::portal::Portal;
use super::prefs::Prefs;
use super::query;
use super::reading::PageKind;
use super::state::{ConnectionTest, LATE_AFTER, Session, TRIES};
use super::step::{StepId, StepState};
use super::steps::{self, Situation, before, prove};
use super::target::Target;
use super::view::*;

/// What the session does not know.
pub struct Surroundings<'a> {
    /// Now.
    pub now: Timestamp,
    /// The lab's pages, in practice.
    pub practice: Option<&'a PracticeAddresses>,
    /// Practice, even if its lab did not start.
    pub in_practice: bool,
    /// The lab's card.
    pub lab: Option<LabView>,
    /// How saving went.
    pub saved: SavedView,
    /// How the key store did.
    pub key_store: KeyStoreState,
    /// Banners of the engine.
    pub notices: Vec<Notice>,
    /// What was copied elsewhere.
    pub copied: Option<CopiedOffer>,
    /// Preferences.
    pub prefs: Prefs,
    /// The languages there are.
    pub languages: Languages,
    /// What the checks make of the evidence, in their order.
    pub findings: Vec<Finding>,
    /// The remedies and words of each check (`checks/` knows them; the screen's order is here).
    pub about: fn(CheckId) -> About,
    /// The report, where it is open.
    pub report: Option<ReportView>,
    /// What came of saving the log of activity.
    pub activity_file: (Option<SavedFile>, Option<SaveFailure>),
    /// The program itself.
    pub program: AboutView,
    /// This set-up and the earlier ones.
    pub set_ups: SetUpsView,
    /// Every set-up by name, where there are several.
    pub listed: Vec<ListedView>,
    /// The table of them, where it is shown.
    pub appliances: Option<AppliancesView>,
}

/// How long the next step is announced before it opens, in seconds of being seen.
const MOVES_AFTER: u8 = 4;

/// The whole screen.
pub fn present(session: &Session, around: &Surroundings) -> View {
    let situation = Situation::new(session, around.now);
    let judged: Vec<(StepId, steps::Judgement)> =
        StepId::ALL.into_iter().map(|step| (step, guide::judge(step, &situation))).collect();
    let count = |state| {
        let hits = judged.iter().filter(|(step, j)| step.number().is_some() && j.state == state).count();
        u8::try_from(hits).unwrap_or(u8::MAX)
    };
    let shown = match session.place {
        // In practice there is one appliance, and the table is the other world's.
        PlaceId::Appliances if around.appliances.is_none() => PlaceId::Setup,
        place => place,
    };
    let place = match (shown, &around.report) {
        (PlaceId::Connect, _) => PlaceView::Connect,
        (PlaceId::Troubleshoot, _) => PlaceView::Troubleshoot(Box::new(panel::panel_view(&situation, around))),
        (PlaceId::Report, Some(report)) => PlaceView::Report(Box::new(report.clone())),
        (PlaceId::Activity, _) => PlaceView::Activity(activity::activity(session, around)),
        (PlaceId::Welcome, _) => PlaceView::Welcome,
        (PlaceId::Answers, _) => PlaceView::Answers { questions: every_question(&situation, around.in_practice) },
        (PlaceId::Debrief, _) if around.lab.as_ref().is_some_and(|lab| !lab.debrief.is_empty()) => PlaceView::Debrief,
        (PlaceId::About, _) => PlaceView::About(around.program.clone()),
        (PlaceId::SetUps, _) => PlaceView::SetUps(around.set_ups.clone()),
        (PlaceId::Appliances, _) => PlaceView::Appliances(around.appliances.clone().unwrap_or_default()),
        (PlaceId::Setup | PlaceId::Report | PlaceId::Debrief, _) => {
            let judgement = judged.iter().find(|(step, _)| *step == session.step).map(|(_, j)| j.clone());
            let judgement = judgement.unwrap_or_else(|| guide::judge(session.step, &situation));
            PlaceView::Step(Box::new(step_view(&situation, judgement, around)))
        }
    };
    let mut notices = around.notices.clone();
    notices.extend(key_store_notice(session, around.key_store));
    notices.extend(token::notices(&situation));
    notices.retain(|n| !session.dismissed.contains(&n.id));
    View {
        now: around.now,
        practice: around.in_practice,
        device: session.device_name().map(str::to_owned),
        region: situation.tenant_region().map(|(region, _)| region),
        token: token::view(&situation),
        navigation: judged
            .iter()
            .map(|(step, j)| NavigationEntry {
                id: *step,
                number: step.number(),
                state: j.state,
                current: shown == PlaceId::Setup && *step == session.step,
            })
            .collect(),
        confirmed: count(StepState::Confirmed),
        marked: count(StepState::MarkedByYou),
        place,
        connection: connect::connection_view(session),
        appliance: connect::appliance_view(session),
        problems: panel::problems(session, &around.findings, around.now),
        only_warnings: !panel::fails(session, &around.findings, around.now),
        fixing: panel::fixing_view(session, &around.findings),
        plan: plans::plan_view(session),
        saved: around.saved.clone(),
        key_store: around.key_store,
        notices,
        lab: around.lab.clone(),
        copied: around.copied.clone(),
        listed: around.listed.clone(),
        token_advice: None,
        prefs: around.prefs.clone(),
        languages: around.languages.clone(),
        names: names(session, &around.prefs),
    }
}

/// What renamed products are called in a set-up: as the person chose, else as the portal is that they have; the how-to's names
/// where nothing is known of it.
pub fn names(session: &Session, prefs: &Prefs) -> Names {
    let read = || session.portal_read().map(|(portal, _)| portal);
    let usual = match session.answers.portal.or_else(read) {
        Some(Portal::Xdr) => PortalName::Xdr,
        Some(Portal::Older | Portal::None_) | None => PortalName::ThreatResponse,
    };
    let chosen = prefs.portal_name;
    Names { chosen, portal: chosen.unwrap_or(usual), usual, appliance: prefs.appliance_name }
}

/// The address behind an Open button, if it has one now.
pub fn address(
    session: &Session,
    target: Target,
    now: Timestamp,
    practice: Option<&PracticeAddresses>,
) -> Option<String> {
    context(&Situation::new(session, now), session.step, practice).address(target)
}

fn context<'a>(s: &Situation<'a>, step: StepId, practice: Option<&'a PracticeAddresses>) -> Context<'a> {
    let session = s.session;
    let version = before::known_version(s).map(|(version, ..)| version);
    let layout = match version {
        Some(version) => Layout::of(&version),
        // As long as nobody has said: no build of 13.x is among the fixed ones, so hardly anybody runs it.
        None => Layout::V14,
    };
    let token = match &session.token {
        None => TokenNeed::Wanted,
        // Spent: nobody copies it again, and its time is over for good.
        Some(t) if s.is_registered() || token::accepted(s, t) => TokenNeed::Wanted,
        Some(t) if t.is_expired(s.now) => TokenNeed::Expired,
        Some(t) if t.kept == Kept::Missing => TokenNeed::Running,
        Some(_) => TokenNeed::Held,
    };
    Context {
        device: session.device_name(),
        region: s.tenant_region().map(|(region, _)| region),
        portal: session.portal(),
        version,
        layout,
        way: session.answers.deployment_path.map_or(Way::Direct, Way::from),
        variant: session.variants.get(&step).map(String::as_str),
        practice,
        test_subject: Some(&session.test_subject),
        module_name: None,
        appliance_address: session.answers.address.as_deref(),
        sma_address: session.answers.sma_address.as_deref(),
        token,
        cluster: session.answers.in_cluster(),
        joins_cluster: session.answers.joins_cluster(),
        registered: session.answers.was_registered(),
    }
}

fn step_view(s: &Situation, judged: steps::Judgement, around: &Surroundings) -> StepView {
    let session = s.session;
    let step = session.step;
    let cx = context(s, step, around.practice);
    let described = guide::describe(step, &cx);
    let query = (step == StepId::Prove).then(|| query_view(session));
    let settled = steps::is_settled(step, judged.state, s);
    let refuted = refuted_view(step, &judged);
    StepView {
        id: step,
        number: step.number(),
        at: described.at,
        heading: described.heading,
        outcome: described.outcome,
        questions: match step {
            StepId::Prove => {
                answered(s, guide::prove_questions(session.answers.mail_way, session.machine()), &prove::lines(s))
            }
            _ => questions(s, step, around.in_practice),
        },
        actions: described.actions,
        cautions: described.cautions,
        more: described.more,
        picture: described.picture,
        variants: described.variants,
        different_note: session.text(step, TextField::Different).to_owned(),
        proof: proof_view(s, judged, &cx, described.wanted_page),
        why: described.why,
        note: session.text(step, TextField::Note).to_owned(),
        chain: if step == StepId::Prove { prove::milestones(s) } else { Vec::new() },
        offers: plans::offers(s, step),
        query,
        handoff: described.handoff,
        settled,
        moving: session.moving.filter(|moving| moving.from == step && around.prefs.move_on).map(|moving| MovingView {
            to: moving.to,
            since: moving.since,
            seconds: MOVES_AFTER,
        }),
        unproven_notice: session.unproven_notice == Some(step),
        refuted,
        has_back: step != StepId::Before,
        has_next: step != StepId::Prove,
    }
}

/// Where something shows the opposite: no word of the person makes that good, and they read what will come of it.
fn refuted_view(step: StepId, judged: &steps::Judgement) -> Option<RefutedView> {
    let text = judged.going_on.clone().filter(|_| judged.state == StepState::NeedsAttention)?;
    Some(RefutedView { text, step: judged.lead_to.iter().copied().find(|to| *to != step) })
}

/// What a step asks. *Before you start* shows besides what is known already; elsewhere nobody is told again what a page said.
fn questions(s: &Situation, step: StepId, practice: bool) -> Vec<Question> {
    let all = every_question(s, practice);
    let told = |q: &Question| matches!(q.known, Some(KnownBy::Seen | KnownBy::Practice));
    // The portal's address is asked for what it says of the region.
    let region = all.iter().any(|q| q.id == QuestionId::Region && told(q));
    let asks = |q: &Question| match step {
        StepId::Before if q.id == QuestionId::PortalAddress => q.known.is_some() || !region,
        StepId::Before => q.step == step || q.known.is_some(),
        _ => q.step == step && !told(q),
    };
    all.into_iter().filter(asks).collect()
}

/// Every question but those of the test message, in the order of the steps that ask them.
fn every_question(s: &Situation, practice: bool) -> Vec<Question> {
    let session = s.session;
    let cx = QuestionContext {
        portal: session.portal(),
        way: session.answers.deployment_path.map_or(Way::Direct, Way::from),
        cluster: session.answers.in_cluster() || session.answers.joins_cluster(),
        practice,
    };
    let mut all = answered(s, guide::questions(&cx), &before::lines(s));
    all.sort_by_key(|q| q.step);
    all
}

/// Questions with their answers, and what is said of those.
fn answered(s: &Situation, specs: Vec<guide::QuestionSpec>, lines: &[before::Line]) -> Vec<Question> {
    specs
        .into_iter()
        .map(|spec| {
            let line = lines.iter().find(|l| l.question == spec.id);
            let value = s.session.answers.as_given(spec.id).unwrap_or_default().to_owned();
            let answered = if value.is_empty() { StepState::ToDo } else { StepState::MarkedByYou };
            let read = line.and_then(|l| l.read.as_ref());
            let (counts, known) = match (read, guide::assumed(spec.id)) {
                (Some(read), _) => (Some(read.value.as_str()), Some(KnownBy::Seen)),
                (None, _) if s.session.filled.contains(&spec.id) => (Some(value.as_str()), Some(KnownBy::Practice)),
                (None, _) if !value.is_empty() => (Some(value.as_str()), Some(KnownBy::You)),
                (None, Some(assumed)) => (Some(assumed), Some(KnownBy::Assumed)),
                (None, None) => (None, None),
            };
            let seen = line.and_then(|l| l.proof).filter(|_| read.is_some()).map(|(source, at)| Seen {
                source,
                at,
                line: read.and_then(|r| r.line).and_then(|l| u32::try_from(l).ok()),
            });
            Question {
                step: guide::asked_at(spec.id),
                answer: counts.map(|value| in_words(&spec.kind, value)),
                known,
                seen,
                id: spec.id,
                label: spec.label,
                hint: spec.hint,
                kind: spec.kind,
                value,
                optional: spec.optional,
                state: line.map_or(answered, |l| l.state),
                verdict: line.and_then(|l| l.verdict.clone()),
            }
        })
        .collect()
}

/// An answer as it is read: the words of what was chosen, or what was typed.
fn in_words(kind: &QuestionKind, value: &str) -> Message {
    let chosen = match kind {
        QuestionKind::Choice { options } => options.iter().find(|o| o.value == value.trim()).map(|o| o.label.clone()),
        QuestionKind::Text { .. } => None,
    };
    chosen.unwrap_or_else(|| Message::new("answer-text").with("text", value.trim()))
}

fn proof_view(s: &Situation, judged: steps::Judgement, cx: &Context, wanted: Message) -> ProofView {
    let session = s.session;
    let step = session.step;
    let wait = session.wait.as_ref().filter(|w| w.step == step);
    let waiting = match (wait, judged.waiting_since) {
        (Some(wait), since) => {
            let since = since.unwrap_or(wait.since).min(s.now);
            Some(WaitingView {
                since,
                polling: true,
                attempt: (wait.tries + 1).min(TRIES),
                of: TRIES,
                next_at: wait.next_at.filter(|_| !session.paused),
                paused: session.paused,
                late: s.ago(since) >= LATE_AFTER,
            })
        }
        (None, Some(since)) => Some(WaitingView {
            // A clock that was set back puts what was seen before that ahead of us.
            since: since.min(s.now),
            polling: false,
            attempt: 0,
            of: 0,
            next_at: None,
            paused: false,
            late: s.ago(since) >= LATE_AFTER,
        }),
        (None, None) => None,
    };
    let mut next_actions: Vec<NextAction> = judged
        .lead_to
        .iter()
        .filter(|to| **to != step)
        .map(|to| NextAction::Step { step: *to, label: way_to(*to) })
        .collect();
    // A new token is made in the portal of the right region: one press away from where its lack shows.
    let needs_token = judged.lead_to.contains(&StepId::GenerateToken);
    if needs_token && let Some(open) = cx.open_target(Target::Sse) {
        next_actions.push(NextAction::Open { open });
    }
    if step == StepId::Before && cx.way == Way::Managed {
        next_actions.push(guide::set_up_the_sma());
    }
    let by_api = guide::has_probe(step);
    if by_api && session.connection.is_none() && judged.state != StepState::Confirmed {
        next_actions.push(NextAction::Connect { label: Message::new("way-connect") });
    }
    let mut details = judged.details;
    if cx.practice.is_some() && step == StepId::Prove && judged.state == StepState::Confirmed {
        details.push(Message::new("verdict-proved-practice"));
    }
    let one_copy = one_copy(step).filter(|_| judged.state != StepState::Confirmed);
    let decided = matches!(judged.state, StepState::Confirmed | StepState::MarkedByYou | StepState::NeedsAttention);
    ProofView {
        state: judged.state,
        headline: judged.headline,
        details,
        expected: judged.expected,
        found: judged.found,
        source: judged.source,
        observed_at: judged.observed_at,
        line: judged.line.and_then(|l| u32::try_from(l).ok()),
        can_check: session.wait.is_some(),
        checking_since: session.probing_since,
        waiting,
        one_copy,
        paste: PasteView {
            stamp: PastedText::stamp(session.text(step, TextField::Paste)),
            longer: session.longer.get(&step).copied(),
            wanted,
            verdict: session.pasted.get(&step).map(paste_words),
            can_discard: session.read_at.contains_key(&step),
            row: pasting::row_question(step, judged.state, session),
        },
        marked_at: session.marked.get(&step).copied(),
        can_mark: !decided && !session.marked.contains_key(&step),
        next_actions,
    }
}

/// "One copy can prove Steps 1 to 6." Which ones is read from the pages that move each step.
fn one_copy(step: StepId) -> Option<Message> {
    let (page, first, last) = guide::proven_by_one_copy(step)?;
    let id = match page {
        PageKind::CloudServiceSettings => "proof-one-copy-registering",
        _ => "proof-one-copy-registered",
    };
    Some(Message::new(id).with("first", i64::from(first)).with("last", i64::from(last)))
}

/// Where a step says what is wrong, step 5 is where a new token is made; the panel sends people there for other things too.
fn way_to(step: StepId) -> Message {
    match step {
        StepId::GenerateToken => Message::new("way-new-token"),
        _ => Message::new(&format!("way-step-{}", step.slug())),
    }
}

fn query_view(session: &Session) -> QueryView {
    let kinds = query::kinds();
    let chosen = session.query_kind.clone().unwrap_or_else(|| "email_subject".to_owned());
    let typed = session.text(StepId::Prove, TextField::QueryValue);
    // The test message's subject is the first thing anybody wants to search for.
    let value = if typed.is_empty() && chosen == "email_subject" { session.test_subject.as_str() } else { typed };
    let (built, refused) = match query::build(&chosen, value) {
        _ if value.trim().is_empty() => (None, None),
        Ok(text) => (Some(text), None),
        Err(refusal) => (None, Some(refusal.message)),
    };
    let pasted = session.text(StepId::Prove, TextField::QueryPasted);
    QueryView {
        kinds,
        chosen,
        value: value.to_owned(),
        built,
        refused,
        pasted: pasted.to_owned(),
        corrected: (!pasted.trim().is_empty()).then(|| query::correct(pasted)),
    }
}

/// How the key store does matters only to somebody who wants to keep something.
fn key_store_notice(session: &Session, state: KeyStoreState) -> Option<Notice> {
    let id = format!("keychain-{}", state.trouble()?);
    let held = |kept: Kept| kept == Kept::ThisRun;
    let this_run = session.token.as_ref().is_some_and(|t| held(t.kept))
        || session.connection.as_ref().is_some_and(|c| held(c.kept))
        || matches!(session.connection_test, ConnectionTest::Good(..) | ConnectionTest::Bad(..));
    Some(Notice {
        message: Message::new(&format!("notice-{id}")),
        id,
        tone: Tone::Unknown,
        spoken: Spoken::Polite,
        details: Some(Message::new(if this_run { "notice-keychain-this-run" } else { "notice-keychain-waits" })),
        next_actions: vec![NoticeAction {
            label: Message::new("notice-keychain-retry"),
            input: Box::new(Input::RetryKeyStore),
        }],
    })
}
