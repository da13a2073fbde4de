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
mod questions;
mod sayings;
mod step;
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

use super::check::CheckId;
use super::finding::{About, Finding};
use super::guide::{self, Context, Layout, PracticeAddresses, TokenNeed, Way};
use super::input::Input;
use super::key_store::{Kept, KeyStoreState};
use super::message::Message;
use super::names::{Names, PortalName};
use super::place::PlaceId;
use super::portal::Portal;
use super::prefs::Prefs;
use super::state::{ConnectionTest, Session};
use super::step::{StepId, StepState};
use super::steps::{self, Situation, before};
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
        // Nothing to show there: the open step stands in its place, and is the current one.
        PlaceId::Report if around.report.is_none() => PlaceId::Setup,
        PlaceId::Debrief if around.lab.as_ref().is_none_or(|lab| lab.debrief.is_empty()) => PlaceId::Setup,
        place => place,
    };
    let place = match (shown, &around.report) {
        (PlaceId::Connect, _) => PlaceView::Connect,
        (PlaceId::Troubleshoot, _) => PlaceView::Troubleshoot(Box::new(panel::panel_view(&situation, around))),
        (PlaceId::Report, Some(report)) => PlaceView::Report(Box::new(report.clone())),
        (PlaceId::Activity, _) => PlaceView::Activity(activity::activity(session, around)),
        (PlaceId::Welcome, _) => PlaceView::Welcome,
        (PlaceId::Answers, _) => {
            PlaceView::Answers { questions: questions::every_question(&situation, around.in_practice) }
        }
        (PlaceId::Debrief, _) => PlaceView::Debrief,
        (PlaceId::About, _) => PlaceView::About(around.program.clone()),
        (PlaceId::SetUps, _) => PlaceView::SetUps(around.set_ups.clone()),
        (PlaceId::Appliances, _) => PlaceView::Appliances(around.appliances.clone().unwrap_or_default()),
        (PlaceId::Setup | PlaceId::Report, _) => {
            let judgement = judged.iter().find(|(step, _)| *step == session.step).map(|(_, j)| j.clone());
            let judgement = judgement.unwrap_or_else(|| guide::judge(session.step, &situation));
            PlaceView::Step(Box::new(step::step_view(&situation, judgement, around)))
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
