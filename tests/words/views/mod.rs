//! Views of real moments, kept for the tests of the page and for looking at it without Rust. They are made as the window
//! makes them, by what a person does and what pages say; `cargo xtask bless` writes them anew.

mod appliances;
use crate::common;
mod panel;
mod practice;
mod report;
mod writes;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use common::{COMMITTED_AND_BUSY, PENDING, REFUSED, TOKEN_WANTED, Walk, sse_devices};
use passarela::domain::input::{Input, TextField};
use passarela::domain::key_store::{Kept, KeyStoreState};
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::state::{Attempt, ConnectionRecord, ConnectionTest};
use passarela::domain::step::StepId;
use passarela::domain::view::{EarlierSetUp, View};

/// The page of AsyncOS 14 and later while the service is off; its labels are known from other people's automation only.
const OFF_14: &str = "Cloud Service Settings\n\nCisco Cloud Services\nEnable the Cisco Cloud Service to use it on this appliance.\nEnable...\n";
/// The same, on and asking for a token.
const ON_14: &str = "Cloud Service Settings\n\nCisco Cloud Services\nSecureX:\tEnabled\nCisco Secure Cloud Server:\tAMERICAS (api-sse.cisco.com)\nCisco Success Network:\tDisabled\nEdit Global Settings...\n\nCloud Services Settings\nRegistration Token: ?\nRegister\n";
/// Another page of the appliance; what its rows are called is assumed.
const STATUS: &str = "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\nNo Changes Pending\nSystem Status\nHost Name:\tesa03.corp.example\nAsyncOS Version:\t15.5.5-014\n";
const TRACKING: &str = "Message Tracking\nSearch\nResults\nItems per page 20\nDisplaying 1 — 1 of 1 items.\n1\t14 May 2026 12:01:57 (GMT +00:00)\tMID: 8\tShow Details\nSENDER: mgmt01@corp.example\nRECIPIENT: test@corp.example\nSUBJECT: passarela-test-1a2b3c4d\nLAST STATE: Message 8 to test@corp.example received remote SMTP response 'ok'\n";

/// A fixed build of today, and XDR.
fn today() -> Walk {
    let mut walk = Walk::prepared();
    walk.answer("version", "15.5.5-014");
    walk.answer("portal", "xdr");
    walk
}

/// The build of Cisco's how-to, and the portal of its year.
fn in_2020() -> Walk {
    let mut walk = Walk::prepared();
    walk.answer("version", "13.0.0-392");
    walk.answer("portal", "older");
    walk
}

fn at(mut walk: Walk, step: StepId) -> View {
    walk.go(step)
}

fn with(mut walk: Walk, step: StepId, page: &str) -> View {
    walk.go(step);
    walk.paste(page)
}

fn connected() -> Walk {
    let mut walk = today();
    let client_id = "client-3f0c2f7e-6b1d-4c7a-9a51-2f6b7c1d9e00".to_owned();
    let attempt = Attempt { client_id: client_id.clone(), region: Region::Americas };
    walk.session.connection = Some(ConnectionRecord { client_id, region: Region::Americas, kept: Kept::Stored });
    walk.session.connection_test = ConnectionTest::Good(attempt, walk.now);
    walk
}

fn moments() -> BTreeMap<&'static str, View> {
    let mut all = BTreeMap::new();
    all.insert("before-new", Walk::new().view());
    for (name, walk) in [("today", today as fn() -> Walk), ("2020", in_2020)] {
        for step in StepId::ALL {
            let id: &'static str = Box::leak(format!("{}-{name}", step.slug()).into_boxed_str());
            all.insert(id, at(walk(), step));
        }
    }
    all.insert("before-read", {
        let mut walk = Walk::new();
        walk.paste(STATUS);
        walk.paste(&sse_devices("esa03.corp.example", "Registered").replace("esa03", "esa04"))
    });
    all.insert("open-settings-off", with(today(), StepId::OpenSettings, OFF_14));
    all.insert("commit-pending", with(in_2020(), StepId::Commit, PENDING));
    all.insert("commit-wrong-page", with(today(), StepId::Commit, TRACKING));
    all.insert("commit-busy", with(in_2020(), StepId::Commit, COMMITTED_AND_BUSY));
    all.insert("token-wanted", with(today(), StepId::GenerateToken, ON_14));
    all.insert("register-refused", with(in_2020(), StepId::Register, REFUSED));
    all.insert(
        "device-confirmed",
        with(today(), StepId::DeviceListed, &sse_devices("esa03.corp.example", "Registered")),
    );
    all.insert(
        "device-other-status",
        with(today(), StepId::DeviceListed, &sse_devices("esa03.corp.example", "Enrolled")),
    );
    all.insert("prove-tracked", with(today(), StepId::Prove, TRACKING));
    all.insert("token-running", {
        let mut walk = today();
        walk.paste(TOKEN_WANTED);
        walk.go(StepId::GenerateToken);
        walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
        walk.pass(13 * 60);
        walk.view()
    });
    all.insert("unproven", {
        let mut walk = today();
        walk.go(StepId::Commit);
        walk.person(Input::Continue)
    });
    all.insert("refuted", {
        let mut walk = today();
        walk.answer("region", "europe");
        walk.go(StepId::EnableServer);
        walk.paste(TOKEN_WANTED);
        walk.person(Input::Continue)
    });
    all.insert("long-paste", {
        let mut walk = in_2020();
        walk.person(Input::Type { field: TextField::Note, text: "Change window on Friday".into() });
        with(walk, StepId::Commit, &format!("{COMMITTED_AND_BUSY}\n{}", "A line of notes.\n".repeat(2_000)))
    });
    let place = |mut walk: Walk, place| walk.person(Input::Open { place });
    all.insert("welcome", place(Walk::new(), PlaceId::Welcome));
    all.insert("answers", place(today(), PlaceId::Answers));
    all.insert("about", place(today(), PlaceId::About));
    all.insert("set-ups", set_ups());
    all.insert("connect", place(today(), PlaceId::Connect));
    all.insert("connected", place(connected(), PlaceId::Connect));
    all.insert("activity", place(connected(), PlaceId::Activity));
    all.insert("troubleshoot-new", place(Walk::new(), PlaceId::Troubleshoot));
    all.insert("troubleshoot-region", {
        let mut walk = today();
        walk.paste(&TOKEN_WANTED.replace("AMERICAS (api-sse.cisco.com)", "EUROPE (api.eu.sse.itd.cisco.com)"));
        place(walk, PlaceId::Troubleshoot)
    });
    all.insert("troubleshoot-old-build", place(in_2020(), PlaceId::Troubleshoot));
    all.extend(writes::moments());
    all.extend(panel::moments());
    all.extend(report::moments());
    all.extend(appliances::moments());
    all
}

/// One set-up that was set aside, and one before it that was hardly begun.
fn set_ups() -> View {
    let mut walk = today();
    walk.person(Input::Open { place: PlaceId::SetUps });
    let mut around = walk.surroundings(KeyStoreState::Ready);
    let time = |text: &str| text.parse().expect("a time");
    let earlier = |id: &str, device: Option<&str>, begun, aside, keeps_secrets| EarlierSetUp {
        id: id.into(),
        device: device.map(Into::into),
        begun_at: time(begun),
        set_aside_at: time(aside),
        keeps_secrets,
    };
    around.set_ups.keeps_secrets = true;
    around.set_ups.folder = around.program.folder.clone();
    around.set_ups.earlier = vec![
        earlier(
            "2026-05-12T09-30-00Z",
            Some("esa01.corp.example"),
            "2026-05-11T13:00:00Z",
            "2026-05-12T09:30:00Z",
            true,
        ),
        earlier("2026-05-11T12-59-00Z", None, "2026-05-11T12:55:00Z", "2026-05-11T12:59:00Z", false),
    ];
    walk.view_in(&around)
}

#[test]
fn the_kept_views_are_those_of_today() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/tests/views");
    let mut now: BTreeMap<String, String> = BTreeMap::new();
    for (name, view) in moments().into_iter().chain(practice::moments()) {
        let text = serde_json::to_string_pretty(&view).expect("a view is JSON") + "\n";
        assert!(now.insert(format!("{name}.json"), text).is_none(), "two views are called {name}");
    }
    if std::env::var_os("PASSARELA_BLESS").is_some() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("ui/tests/views");
        for (name, text) in &now {
            fs::write(folder.join(name), text).expect(name);
        }
    }
    let kept: BTreeMap<String, String> = fs::read_dir(&folder)
        .expect("ui/tests/views: cargo xtask bless")
        .flatten()
        .map(|e| {
            let text = fs::read_to_string(e.path()).expect("a text file").replace("\r\n", "\n");
            (e.file_name().to_string_lossy().into_owned(), text)
        })
        .collect();
    let other: Vec<&String> = now.keys().chain(kept.keys()).filter(|name| now.get(*name) != kept.get(*name)).collect();
    assert!(
        other.is_empty(),
        "other views than the page is tested with: {other:?}. If they are right: cargo xtask bless"
    );
}
