//! Moments of what is kept and written: the API client, the appliance's own API with its certificate, plans, the token's
//! clock, the way of the test message.

use passarela::domain::certificate::ShownCertificate;
use passarela::domain::evidence::{Identity, Key, Observation};
use passarela::domain::failure::mail::{MailError, Untrusted};
use passarela::domain::failure::{ProbeError, RequestError};
use passarela::domain::input::{Input, TextField};
use passarela::domain::key_store::{Kept, KeyStoreState};
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::domain::state::{ApplianceAttempt, ApplianceRecord, Attempt, Probe};
use passarela::domain::step::StepId;
use passarela::domain::token::shape;
use passarela::domain::transition::Event;
use passarela::domain::view::View;

use super::common::{TOKEN_WANTED, Walk, failure};
use super::{TRACKING, connected, today};

const FINGERPRINT: &str =
    "3A:F0:91:5C:7E:22:B8:04:D6:19:AC:43:0F:E5:68:97:1B:C2:8D:50:F4:3E:A7:61:09:DB:76:12:CE:85:4F:30";
const ACCEPTED_BEFORE: &str =
    "90:1D:4B:AA:07:F3:5E:C8:21:66:BD:0A:94:7F:E2:38:5B:C1:16:8E:D9:72:4A:03:FE:65:B0:2C:87:19:D4:AB";

pub fn moments() -> Vec<(&'static str, View)> {
    let mut all = client();
    all.extend(appliance());
    all.extend(plans());
    all.extend(token());
    all.push(("device-waiting", {
        let mut walk = connected();
        walk.go(StepId::DeviceListed);
        let round = walk.session.round;
        let probe = Probe::Devices;
        walk.event(Event::Probed {
            round,
            result: Ok(vec![(Key::DeviceList, Observation::Devices(Vec::new()))]),
            probe,
        });
        walk.pass(11 * 60);
        walk.view()
    }));
    all.push(("before-no-account", today().answer("portal", "none")));
    all
}

/// The API client of the cloud.
fn client() -> Vec<(&'static str, View)> {
    let attempt =
        || Attempt { client_id: "client-3f0c2f7e-6b1d-4c7a-9a51-2f6b7c1d9e00".into(), region: Region::Americas };
    let tested = |result| {
        let mut walk = today();
        walk.person(Input::Open { place: PlaceId::Connect });
        walk.event(Event::TestBegan(attempt()));
        walk.event(Event::TestEnded(attempt(), result));
        walk
    };
    let identity = Identity { org: "Contoso".into(), user: "Ana Souza".into(), role: "admin".into() };
    let scopes = ["integration:read".to_owned(), "inspect:read".to_owned()];
    let answer =
        vec![(Key::Identity, Observation::Identity(identity)), (Key::Scopes, Observation::Scopes(scopes.to_vec()))];
    let refused = tested(Err(ProbeError::new(failure("unknown-client"))));
    vec![
        ("connection-tested", tested(Ok(answer)).view()),
        ("connection-refused", refused.view_in(&refused.surroundings(KeyStoreState::Locked))),
    ]
}

/// The appliance's own API.
fn appliance() -> Vec<(&'static str, View)> {
    let address = || "https://esa03.corp.example:6443".to_owned();
    let attempt =
        |pin: Option<&str>| ApplianceAttempt { address: address(), user: "passarela".into(), pin: pin.map(Into::into) };
    let certificate = |before: Option<&str>| ShownCertificate {
        fingerprint: FINGERPRINT.into(),
        names: vec!["esa03.corp.example".into(), "192.0.2.25".into()],
        from: "2025-03-01T00:00:00Z".parse().ok(),
        to: "2035-02-27T00:00:00Z".parse().ok(),
        before: before.map(Into::into),
    };
    let kept = |pin: &str| ApplianceRecord {
        address: address(),
        user: "passarela".into(),
        pin: Some(pin.into()),
        kept: Kept::Stored,
        stopped: false,
    };
    let at_the_card = || {
        let mut walk = today();
        walk.person(Input::Open { place: PlaceId::Connect });
        walk
    };
    let tested = |walk: &mut Walk, pin: &str, result| {
        walk.event(Event::ApplianceTestBegan(attempt(Some(pin))));
        walk.event(Event::ApplianceTestEnded(attempt(Some(pin)), result))
    };
    let mut all = vec![("certificate-compare", {
        let mut walk = at_the_card();
        walk.event(Event::ApplianceTestBegan(attempt(None)));
        walk.event(Event::ApplianceCertificate(attempt(None), certificate(None)))
    })];
    all.push(("certificate-changed", {
        let mut walk = at_the_card();
        walk.event(Event::ApplianceKept(kept(ACCEPTED_BEFORE)));
        walk.event(Event::ApplianceTestBegan(attempt(Some(ACCEPTED_BEFORE))));
        walk.event(Event::ApplianceCertificate(attempt(Some(ACCEPTED_BEFORE)), certificate(Some(ACCEPTED_BEFORE))))
    }));
    let mut walk = at_the_card();
    all.push(("appliance-tested", tested(&mut walk, FINGERPRINT, Ok(Vec::new()))));
    all.push(("appliance-connected", walk.event(Event::ApplianceKept(kept(FINGERPRINT)))));
    walk.pass(600);
    all.push((
        "appliance-refused",
        tested(&mut walk, FINGERPRINT, Err(ProbeError::new(RequestError::AppliancePassword))),
    ));
    all
}

/// At the last page, with all that a plan for the test message needs.
fn sending() -> Walk {
    let mut walk = connected();
    walk.go(StepId::Prove);
    for (question, value) in [
        ("mail-way", "passarela"),
        ("mail-listener", "esa03.corp.example"),
        ("mail-from", "alex@corp.example"),
        ("mail-to", "sam@corp.example"),
    ] {
        walk.answer(question, value);
    }
    walk
}

fn plans() -> Vec<(&'static str, View)> {
    let mut walk = sending();
    let mut all = vec![("offer-message", walk.view())];
    let asking = walk.person(Input::PlanMessage { plain: false });
    let plan = asking.plan.as_ref().expect("a plan").id;
    all.push(("plan-message", asking));
    walk.pass(30);
    all.push(("plan-message-running", walk.person(Input::Agree { plan })));
    let untrusted = MailError::TlsUntrusted { host: "esa03.corp.example".into(), why: Untrusted::Issuer };
    let cause = ProbeError::of_write(RequestError::Mail(untrusted), true);
    all.push(("plan-message-failed", walk.event(Event::Written { plan, result: Err(cause) })));
    all.push(("prove-stalled", {
        let mut walk = today();
        walk.go(StepId::Prove);
        walk.answer("mail-sent", "yes");
        walk.paste(TRACKING);
        walk.person(Input::Type {
            field: TextField::QueryPasted, text: "subject:“passarela-test-1a2b3c4d”".into()
        });
        walk.pass(600);
        walk.view()
    }));
    all
}

/// The token's clock, and a key store that cannot keep the token.
fn token() -> Vec<(&'static str, View)> {
    let mut walk = today();
    walk.paste(TOKEN_WANTED);
    walk.go(StepId::GenerateToken);
    let mut all = vec![("keychain-locked", walk.view_in(&walk.surroundings(KeyStoreState::Locked)))];
    all.push(("keychain-missing", walk.view_in(&walk.surroundings(KeyStoreState::Missing))));
    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    walk.event(Event::TokenKept {
        kept: Kept::Stored,
        shape: shape(&Secret::new("f00dfeedf00dfeedf00dfeedf00dfeed".into())),
    });
    all.push(("token-kept", walk.go(StepId::Register)));
    walk.pass(63 * 60);
    all.push(("token-over", walk.event(Event::Tick)));
    all
}
