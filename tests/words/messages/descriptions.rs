//! Every description that there is, of every step in every context that changes its words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use passarela::domain::guide::{
    Context, Description, Layout, Portal, PracticeAddresses, SignIn, TokenNeed, Way, describe,
};
use passarela::domain::region::Region;
use passarela::domain::step::StepId;
use passarela::domain::version::Version;

use super::said::Words;

fn practice(portal: Portal) -> PracticeAddresses {
    PracticeAddresses {
        portal,
        appliance: "http://127.0.0.1:4000/a/".into(),
        sma: "http://127.0.0.1:4000/b/".into(),
        sse: "http://127.0.0.1:4000/s/".into(),
        threat_response: "http://127.0.0.1:4000/t/".into(),
        mail: "http://127.0.0.1:4000/m/".into(),
        machine_sign_in: SignIn { user: "admin".into(), password: "kupfer-lantern-41".into() },
        portal_sign_in: SignIn { user: "alex@practice.lab.example".into(), password: "tidal-marble-93".into() },
    }
}

const VERSIONS: [&str; 3] = ["13.0.0-392", "15.5.5-010", "16.5.0-900"];

pub(super) const WAYS: [Way; 3] = [Way::Direct, Way::Managed, Way::Sma];

/// Every context that changes the words, without a variant. The token and the way of a managed
/// appliance change single lines, whatever the portal and the look are, so they are crossed with what those lines depend
/// on only.
fn contexts<'a>(labs: [&'a PracticeAddresses; 2]) -> Vec<Context<'a>> {
    let regions = [None, Some(Region::Americas), Some(Region::Europe), Some(Region::Apjc)];
    let portals = [None, Some(Portal::Xdr), Some(Portal::Older), Some(Portal::None_)];
    let tokens = [TokenNeed::Wanted, TokenNeed::Running, TokenNeed::Held, TokenNeed::Expired];
    let mut all = Vec::new();
    let [today, how_to] = labs;
    for region in regions {
        for known in [false, true] {
            // The portal of the how-to changes the portals' names, which depend on no region.
            let few = known && region == Some(Region::Americas);
            for practice in [None, Some(today), Some(how_to)].into_iter().filter(|p| few || *p != Some(how_to)) {
                let usual = Context {
                    device: known.then_some("esa03.example.com"),
                    region,
                    portal: None,
                    version: None,
                    layout: Layout::V13,
                    way: Way::Direct,
                    variant: None,
                    practice,
                    test_subject: known.then_some("passarela-1a2b3c4d"),
                    module_name: None,
                    appliance_address: known.then_some("https://esa03.example.com"),
                    sma_address: known.then_some("https://sma01.example.com"),
                    token: TokenNeed::Wanted,
                    cluster: false,
                    registered: false,
                };
                for portal in portals {
                    all.extend([Layout::V13, Layout::V14].map(|layout| Context { portal, layout, ..usual }));
                }
                for way in WAYS {
                    all.extend(tokens.map(|token| Context { way, token, ..usual }));
                    all.push(Context { way, cluster: true, registered: true, ..usual });
                }
                for portal in portals {
                    all.extend([Layout::V13, Layout::V14].map(|layout| Context {
                        portal,
                        layout,
                        way: Way::Sma,
                        ..usual
                    }));
                }
            }
        }
    }
    // What is known against a release stands by itself. Older than the fixed builds of two advisories, of one, and than none.
    let known = all.iter().find(|cx| cx.device.is_some() && cx.practice.is_none()).copied();
    for (version, way) in VERSIONS.into_iter().flat_map(|version| WAYS.map(|way| (version, way))) {
        all.extend(known.map(|cx| Context { version: Version::parse(version).ok(), way, ..cx }));
    }
    all
}

/// What is described where.
type Described = (StepId, Context<'static>, Description);

/// Every description there is, made once for all tests; what it is made of stays as long as the tests run.
static DESCRIPTIONS: LazyLock<Vec<Described>> = LazyLock::new(|| {
    let eras: [&'static _; 2] = [Portal::Xdr, Portal::Older].map(|era| &*Box::leak(Box::new(practice(era))));
    let mut all = Vec::new();
    for cx in contexts(eras) {
        for step in StepId::ALL {
            let usual = describe(step, &cx);
            let mut ids: Vec<&'static str> = usual.variants.iter().map(|v| &*v.id.clone().leak()).collect();
            ids.extend(["none", "no-such-variant"]);
            all.push((step, cx, usual));
            for id in ids {
                let cx = Context { variant: Some(id), ..cx };
                all.push((step, cx, describe(step, &cx)));
            }
        }
    }
    all
});

/// What all of them say: said once for the tests that look at the words.
static SAID: LazyLock<(BTreeSet<String>, BTreeMap<String, String>)> = LazyLock::new(|| {
    let mut words = Words::new();
    every_description(|_, _, d| words.say_description(d));
    (words.asked, words.said)
});

/// The words with what every description says.
pub(super) fn words_of_descriptions() -> Words {
    let (asked, said) = SAID.clone();
    Words { asked, said, ..Words::new() }
}

/// Calls `visit` with every description there is.
pub(super) fn every_description(mut visit: impl FnMut(StepId, &Context<'_>, &Description)) {
    for (step, cx, description) in DESCRIPTIONS.iter() {
        visit(*step, cx, description);
    }
}
