//! Two rules that hold over any journey. *Quiet before*: as long as everything goes as it should, nothing fails and nothing
//! warns, but the age of a release. *Refuted is not unconfirmed*: no word of the person stands where something shows the
//! opposite.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use crate::browser;
use crate::common;

use std::collections::BTreeMap;
use std::time::Duration;

use browser::{Browser, Page, between, copied};
use common::{
    COMMITTED_AND_BUSY, DISABLED, IN_PROGRESS, PENDING, REFUSED, TOKEN_WANTED, Walk, sse_devices, step_of, words_of,
};
use jiff::SignedDuration;
use passarela::checks::{CATALOGUE, CheckContext, judge_all};
use passarela::clock::Clock;
use passarela::domain::check::CheckId;
use passarela::domain::evidence::{BoundModule, Evidence, Key, Observation};
use passarela::domain::finding::{Finding, Verdict};
use passarela::domain::guide;
use passarela::domain::input::Input;
use passarela::domain::key_store::{Kept, KeyStoreState};
use passarela::domain::region::Region;
use passarela::domain::source::Source;
use passarela::domain::state::ConnectionRecord;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::steps::Situation;
use passarela::domain::token::Shape;
use passarela::domain::transition::{Event, Handed};
use passarela::i18n::Words;
use passarela::lab::world::{Beginning, Era, ModuleType, Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};
use proptest::prelude::*;

const SETTINGS: &str = "/appliance/network/cloud_service_settings";

/// Something that a person does on the way, or shows the wizard.
#[derive(Debug, Clone)]
enum Act {
    Answer(&'static str, String),
    /// A page, as it is copied and as it is saved.
    Page {
        step: StepId,
        text: String,
        html: String,
        later: i64,
    },
    /// "I have one", and its text kept.
    Token,
    Connect(Region),
    /// What the cloud's API answers.
    Seen(Key, Observation),
    Go(StepId),
}

/// An administrator on the practice lab, who does everything right.
struct Journey {
    lab: Lab,
    clock: Clock,
    browser: Browser,
    passed: i64,
    acts: Vec<Act>,
    _folder: tempfile::TempDir,
}

impl Journey {
    async fn begin(beginning: Beginning) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::manual(Walk::new().now);
        let world = World::starting(beginning, Seed::new([9; 32]), clock.now());
        let options = Options {
            port: 0,
            faults: Vec::new(),
            latency: Duration::ZERO,
            clock: clock.clone(),
            world,
            folder: folder.path().to_owned(),
        };
        let lab = Lab::start(options).await.unwrap();
        let authority = lab.addresses().appliance.split('/').nth(2).unwrap().to_owned();
        let browser = Browser { authority, cookies: BTreeMap::new() };
        let mut journey = Self { lab, clock, browser, passed: 0, acts: Vec::new(), _folder: folder };
        let found = journey.lab.addresses().clone();
        let user = [("username", found.appliance_user.as_str()), ("password", &found.appliance_password)];
        journey.post("/appliance/login", &user).await;
        let portal = [("to", "sse"), ("email", found.portal_user.as_str()), ("password", &found.portal_password)];
        let home = journey.home();
        journey.post(&format!("/{}/sign-in", home.id()), &portal).await;
        let ours = journey.lab.shared().read(|world, _| world.cloud(world.home).portal_tenant.to_string());
        journey.post(&format!("/{}/select-organization", home.id()), &[("organization", &ours)]).await;
        journey
    }

    fn home(&self) -> Region {
        self.lab.shared().read(|world, _| world.home)
    }

    /// A path of the lab, which begins with a part that nobody can guess.
    fn at(&self, rest: &str) -> String {
        let base = self.lab.addresses().appliance.splitn(4, '/').nth(3).unwrap().to_owned();
        format!("/{}{rest}", base.strip_suffix("/appliance/").unwrap())
    }

    async fn get(&mut self, rest: &str) -> Page {
        let at = self.at(rest);
        self.browser.get(&at).await
    }

    async fn post(&mut self, rest: &str, fields: &[(&str, &str)]) -> Page {
        let at = self.at(rest);
        self.browser.post(&at, fields).await
    }

    fn later(&mut self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
        self.passed += seconds;
    }

    fn show(&mut self, step: StepId, page: &Page) {
        let later = std::mem::take(&mut self.passed);
        self.acts.push(Act::Page { step, text: copied(page), html: page.html.clone(), later });
    }

    /// From the first answer to the sighting, each page shown as it comes.
    async fn walk(mut self) -> Vec<Act> {
        let (name, version) = self.lab.shared().read(|world, _| {
            let appliance = world.appliance();
            (appliance.hostname.clone(), appliance.version.to_string())
        });
        let home = self.home();
        let era = self.lab.shared().read(|world, _| world.era);
        let portal = if era == Era::Today { "xdr" } else { "older" };
        for (question, value) in [
            ("name", name.as_str()),
            ("way", "direct"),
            ("version", &version),
            ("portal", portal),
            ("region", home.id()),
            ("account", "yes"),
            ("sse-access", "yes"),
            ("rights", "yes"),
            ("cluster", "no"),
            ("registered", "no"),
        ] {
            self.acts.push(Act::Answer(question, value.to_owned()));
        }
        self.acts.push(Act::Connect(home));
        self.acts.push(Act::Seen(Key::DeviceList, Observation::Devices(Vec::new())));
        self.acts.push(Act::Seen(Key::ModuleList, Observation::Modules(vec![module_of_another()])));

        let page = self.get(SETTINGS).await;
        self.show(StepId::OpenSettings, &page);
        let page = self.get(&format!("{SETTINGS}/edit")).await;
        self.show(StepId::EditSettings, &page);
        let fields = [("enable", "yes"), ("server", home.id())];
        let page = self.post(&format!("{SETTINGS}/edit"), &fields).await;
        self.show(StepId::EnableServer, &page);
        self.acts.push(Act::Go(StepId::Commit));
        let page = self.get("/appliance/commit").await;
        self.show(StepId::Commit, &page);
        let page = self.post("/appliance/commit", &[("action", "Commit Changes"), ("comment", "")]).await;
        self.show(StepId::Commit, &page);

        let sse = format!("/{}/sse", home.id());
        let page = self.get(&format!("{sse}/cloud-services")).await;
        self.show(StepId::GenerateToken, &page);
        let page = self.get(&format!("{sse}/devices")).await;
        self.show(StepId::GenerateToken, &page);
        self.later(30);
        let page = self.post(&format!("{sse}/devices/add"), &[("count", "1"), ("life", "1h")]).await;
        let token = between(&page.html, "<code id=\"token-", "</code>").split_once('>').unwrap().1.to_owned();
        self.acts.push(Act::Token);
        let page = self.get(SETTINGS).await;
        self.show(StepId::Register, &page);
        let page = self.post(&format!("{SETTINGS}/register"), &[("token", &token)]).await;
        self.show(StepId::Register, &page);
        self.later(60);
        let page = self.get(SETTINGS).await;
        self.show(StepId::Register, &page);
        let page = self.get(&format!("{sse}/devices")).await;
        self.show(StepId::DeviceListed, &page);

        let modules = match era {
            Era::Today => format!("/{}/xdr/administration/integrations", home.id()),
            Era::HowTo => format!("/{}/ctr/settings/modules", home.id()),
        };
        let add = format!("{modules}/add/{}", ModuleType::ESA.id);
        let page = self.get(&add).await;
        self.show(StepId::AddModule, &page);
        let device = between(&page.html, "name=\"device\" value=\"", "\"").to_owned();
        let page = self.post(&add, &[("name", "mine"), ("device", &device), ("days", "30")]).await;
        self.show(StepId::AddModule, &page);
        self.lab.stop().await;
        self.acts
    }
}

/// Somebody's own: a module that asks another appliance of the organisation is there before this one begins.
fn module_of_another() -> BoundModule {
    BoundModule {
        id: "m9".into(),
        name: "another".into(),
        kind: "Email Security Appliance".into(),
        device_id: Some("99999999-2222-4333-8444-555555555555".into()),
        timeframe_days: Some(30),
    }
}

fn findings(walk: &Walk) -> Vec<Finding> {
    let s = Situation::new(&walk.session, walk.now);
    judge_all(&CheckContext { s, key_store: KeyStoreState::Ready, crash: None })
}

/// What may be said of a release, in the years of the how-to.
fn is_of_the_release(era: Era, finding: &Finding) -> bool {
    use CheckId::{ApplianceCertificateBundle, ApplianceSecurityRelease};
    let release = matches!(finding.check, ApplianceSecurityRelease | ApplianceCertificateBundle);
    era == Era::HowTo && release && finding.verdict == Verdict::Warn
}

/// Does one thing; `saved`: pages as files instead of copies.
fn act(walk: &mut Walk, act: &Act, saved: bool) {
    walk.pass(1);
    match act.clone() {
        Act::Answer(question, value) => drop(walk.answer(question, &value)),
        Act::Page { step, text, html, later } => {
            walk.pass(later);
            walk.go(step);
            if saved {
                walk.read(Handed::File(html.into_bytes()));
            } else {
                walk.read(Handed::Pasted { text, html: None });
            }
        }
        Act::Token => {
            walk.person(Input::HaveToken { minutes: 60, region: walk.session.answers.region.unwrap(), appliances: 1 });
            walk.event(Event::TokenKept { kept: Kept::Stored, shape: Shape::Usual });
        }
        Act::Connect(region) => {
            let client_id = "client-1".into();
            walk.event(Event::ConnectionKept(ConnectionRecord { client_id, region, kept: Kept::Stored }));
        }
        Act::Seen(key, value) => {
            let observed_at = walk.now;
            walk.session.evidence.add(Evidence { key, value, source: Source::CloudApi, observed_at, target: None });
        }
        Act::Go(step) => drop(walk.go(step)),
    }
}

fn is_quiet(walk: &Walk, era: Era, after: &Act) {
    let all = findings(walk);
    let loud: Vec<&Finding> = all
        .iter()
        .filter(|f| matches!(f.verdict, Verdict::Fail | Verdict::Warn) && !is_of_the_release(era, f))
        .collect();
    let said: Vec<String> =
        loud.iter().map(|f| format!("{}: {}", f.check, Words::english().say(&f.headline))).collect();
    assert!(said.is_empty(), "{era}: {said:?} after {after:?}");
    let view = walk.view();
    assert_eq!(view.problems > 0, all.iter().any(|f| is_of_the_release(era, f)));
    assert!(view.problems == 0 || view.only_warnings);
}

#[tokio::test]
async fn nothing_fails_or_warns_on_any_part_of_a_right_way() {
    for era in Era::ALL {
        for world in [StartingWorld::Fresh, StartingWorld::ColleagueChange, StartingWorld::Apjc] {
            let acts = Journey::begin(Beginning { era, world }).await.walk().await;
            // A release of another year is another journey: Asia-Pacific came with AsyncOS 14.
            let said = if world == StartingWorld::Apjc { Era::HowTo } else { era };
            for saved in [false, true] {
                // With an API client from the beginning, and with pages alone.
                for connected in [true, false] {
                    let mut walk = Walk::new();
                    let mine = |act: &&Act| connected || !matches!(act, Act::Connect(_) | Act::Seen(..));
                    for one in acts.iter().filter(mine) {
                        act(&mut walk, one, saved);
                        is_quiet(&walk, said, one);
                    }
                    for step in &StepId::ALL[1..=7] {
                        assert_eq!(walk.state(*step), StepState::Confirmed, "{era} {world} {saved}: {step:?}");
                    }
                    assert_ne!(walk.state(StepId::AddModule), StepState::NeedsAttention, "{era} {world} {saved}");
                }
            }
        }
    }
}

#[test]
fn where_everybody_starts_is_not_yet_and_a_word_makes_it_a_failure() {
    let verdict = |walk: &Walk| findings(walk).into_iter().find(|f| f.check == CheckId::EsaEnabled).unwrap();
    let mut walk = Walk::prepared();
    assert_eq!(verdict(&walk).verdict, Verdict::CannotTell, "nothing was shown");
    walk.paste(DISABLED);
    let found = verdict(&walk);
    assert_eq!((found.verdict, found.done_at, found.cause), (Verdict::NotYet, Some(StepId::Commit), None));
    assert_eq!(Words::english().say(&found.headline), "Step 4 does this.");
    assert!(found.found.is_some() && !found.provenances.is_empty(), "what was seen stays beside it");
    for later in [StepId::Commit, StepId::Register] {
        let mut said = Walk { session: walk.session.clone(), now: walk.now, effects: Vec::new() };
        said.person(Input::Mark { step: later });
        assert_eq!(verdict(&said).verdict, Verdict::Fail, "{later:?}");
    }
    walk.person(Input::Mark { step: StepId::EnableServer });
    assert_eq!(verdict(&walk).verdict, Verdict::NotYet, "an earlier step does not do it");
    walk.paste(&sse_devices("esa03.corp.example", "Registered"));
    assert_eq!(verdict(&walk).verdict, Verdict::Fail, "a later sight shows that it should have happened");
}

#[test]
fn the_switch_in_sse_is_never_quieted() {
    let mut walk = Walk::prepared();
    walk.paste(include_str!("../pages/assumed/sse-cloud-services-off.txt"));
    let found = findings(&walk).into_iter().find(|f| f.check == CheckId::SseCtrEnabled).unwrap();
    assert_eq!(found.verdict, Verdict::Fail);
}

#[test]
fn a_warning_is_behind_a_failure_that_it_can_cause_and_no_cause_elsewhere() {
    use passarela::domain::place::PlaceId;
    use passarela::domain::view::PlaceView;
    let panel = |walk: &mut Walk| match walk.person(Input::Open { place: PlaceId::Troubleshoot }).place {
        PlaceView::Troubleshoot(panel) => panel,
        _ => panic!("the panel is not open"),
    };
    let mut walk = Walk::prepared();
    walk.answer("version", "13.0.0-392");
    let all = panel(&mut walk);
    assert_eq!((all.headline, all.problems), (Some(CheckId::ApplianceSecurityRelease), 2));
    assert!(walk.view().only_warnings && all.may_come_from.is_empty());
    walk.paste(REFUSED);
    let all = panel(&mut walk);
    assert_eq!(all.headline, Some(CheckId::EsaRegistered), "what fails comes first");
    assert_eq!(all.may_come_from, [CheckId::ApplianceCertificateBundle]);
    assert!(!walk.view().only_warnings);
}

/// A cause that is quiet may not leave its consequences loud: what a check depends on is due no later than itself.
#[test]
fn what_a_check_depends_on_is_done_no_later_than_itself() {
    for check in CATALOGUE {
        for on in check.depends_on {
            let cause = CATALOGUE.iter().find(|c| c.id == *on).unwrap();
            let never_quiet = check.done_at.number().is_none();
            assert!(cause.done_at <= check.done_at || never_quiet, "{} depends on {on}", check.id);
        }
    }
}

// ---- refuted ----

#[derive(Debug, Clone)]
enum Word {
    Page(usize),
    Region(&'static str),
    Way(&'static str),
    Token(bool),
    Mark(StepId),
    GoOn(StepId),
    Later(i64),
}

fn pages() -> [String; 10] {
    let listed = |name: &str, status: &str| sse_devices(name, status);
    let off = include_str!("../pages/assumed/sse-cloud-services-off.txt");
    [
        COMMITTED_AND_BUSY.into(),
        TOKEN_WANTED.into(),
        IN_PROGRESS.into(),
        DISABLED.into(),
        REFUSED.into(),
        PENDING.into(),
        listed("esa03.corp.example", "Registered"),
        listed("esa99.corp.example", "Registered"),
        off.into(),
        include_str!("../pages/assumed/css-edit-form-copied.txt").into(),
    ]
}

fn word() -> impl Strategy<Value = Word> {
    let step = || prop::sample::select(StepId::ALL.to_vec());
    prop_oneof![
        5 => (0..pages().len()).prop_map(Word::Page),
        1 => prop::sample::select(vec!["americas", "europe"]).prop_map(Word::Region),
        1 => prop::sample::select(vec!["direct", "ces", "sma"]).prop_map(Word::Way),
        1 => any::<bool>().prop_map(Word::Token),
        3 => step().prop_map(Word::Mark),
        2 => step().prop_map(Word::GoOn),
        1 => prop::sample::select(vec![60, 4_000, 700_000]).prop_map(Word::Later),
    ]
}

proptest! {
    #![proptest_config(crate::whole::cases(150))]

    #[test]
    fn no_word_stands_where_the_opposite_was_shown(words in prop::collection::vec(word(), 1..14)) {
        let mut walk = Walk::prepared();
        for word in words {
            walk.pass(1);
            match word {
                Word::Page(at) => drop(walk.read(Handed::Pasted { text: pages()[at].clone(), html: None })),
                Word::Region(region) => drop(walk.answer("region", region)),
                Word::Way(way) => drop(walk.answer("way", way)),
                Word::Token(here) => {
                    let region = if here { Region::Americas } else { Region::Europe };
                    walk.person(Input::HaveToken { minutes: 60, region, appliances: 1 });
                }
                Word::Mark(step) => claims(&mut walk, step, Input::Mark { step }),
                Word::GoOn(step) => {
                    walk.go(step);
                    claims(&mut walk, step, Input::GoOnWithoutProof);
                }
                Word::Later(seconds) => walk.pass(seconds),
            }
            for step in StepId::ALL {
                let judged = guide::judge(step, &Situation::new(&walk.session, walk.now));
                let refuted = judged.state == StepState::NeedsAttention;
                prop_assert!(!refuted || judged.going_on.is_some(), "{step:?}: what will fail is not said");
                if let Some(text) = &judged.going_on {
                    prop_assert!(Words::english().try_say(text).is_ok(), "{}", text.id);
                }
                if refuted {
                    let page = walk.step(step);
                    prop_assert!(!page.proof.can_mark && page.refuted.is_some(), "{step:?}");
                }
            }
        }
    }
}

/// The person vouches for a step. Of one that is refuted, that changes nothing at all.
fn claims(walk: &mut Walk, step: StepId, claim: Input) {
    let (before, judged) = (walk.session.marked.clone(), findings(walk));
    let refuted = walk.state(step) == StepState::NeedsAttention;
    words_of(&walk.person(claim));
    if refuted {
        assert_eq!(walk.session.marked, before, "{step:?}");
        assert_eq!(walk.state(step), StepState::NeedsAttention, "{step:?}");
        assert_eq!(findings(walk), judged, "{step:?}");
    } else {
        assert_ne!(walk.state(step), StepState::ToDo, "{step:?}");
    }
}

/// A step that was refuted after it was vouched for reads so, whatever was said before.
#[test]
fn what_was_vouched_for_is_refuted_all_the_same() {
    let mut walk = Walk::prepared();
    walk.person(Input::Mark { step: StepId::Commit });
    assert_eq!(walk.state(StepId::Commit), StepState::MarkedByYou);
    walk.paste(PENDING);
    assert_eq!(walk.state(StepId::Commit), StepState::NeedsAttention);
    assert!(step_of(&walk.go(StepId::Commit)).refuted.is_some());
}
