//! The report's page in its three formats, and after saving.

use passarela::checks::{CheckContext, judge_all};
use passarela::domain::input::Input;
use passarela::domain::key_store::KeyStoreState;
use passarela::domain::message::Message;
use passarela::domain::place::PlaceId;
use passarela::domain::report_options::ReportFormat;
use passarela::domain::steps::Situation;
use passarela::domain::view::{SaveFailure, SavedFile, View};
use passarela::i18n::Words;
use passarela::report::{self, Facts, Inputs};

use super::common::{TOKEN_WANTED, Walk};
use super::today;

fn page(walk: &Walk, saved: Option<SavedFile>, failure: Option<(&str, &str)>) -> View {
    let (session, now, key_store) = (&walk.session, walk.now, KeyStoreState::Ready);
    let findings = judge_all(&CheckContext { s: Situation::new(session, now), key_store, crash: None });
    let facts = Facts {
        version: "0.1.0".into(),
        os: "Linux 6.1".into(),
        os_user: Some("ana".into()),
        home: Some("/home/ana".into()),
        computer: Some("desk17".into()),
    };
    let words = Words::english();
    let inputs =
        Inputs { session, findings: &findings, facts: &facts, key_store, practice: false, now, words, secrets: &[] };
    let made = report::make(&inputs);
    let mut view = report::view(&made.report, session.report.format, saved);
    view.handoffs = report::handoffs(session, now);
    view.failure = failure.map(|(message, next)| SaveFailure {
        key: false,
        message: Message::new(message),
        next: Message::new(next),
    });
    let mut around = walk.surroundings(key_store);
    around.report = Some(view);
    walk.view_in(&around)
}

pub fn moments() -> Vec<(&'static str, View)> {
    let mut walk = today();
    walk.paste(&TOKEN_WANTED.replace("AMERICAS (api-sse.cisco.com)", "EUROPE (api.eu.sse.itd.cisco.com)"));
    walk.person(Input::Open { place: PlaceId::Report });
    let mut all = vec![("report-html", page(&walk, None, None))];
    let saved = |outdated| SavedFile {
        path: "/home/ana/Downloads/passarela-report-2026-05-14-1200.html".into(),
        at: walk.now,
        outdated,
    };
    all.push(("report-saved", page(&walk, Some(saved(false)), None)));
    all.push((
        "report-not-saved",
        page(&walk, Some(saved(true)), Some(("report-not-saved-full", "report-not-saved-full-next"))),
    ));
    for (name, format) in [("report-markdown", ReportFormat::Markdown), ("report-json", ReportFormat::Json)] {
        walk.person(Input::ReportFormat { format });
        all.push((name, page(&walk, None, None)));
    }
    all
}
