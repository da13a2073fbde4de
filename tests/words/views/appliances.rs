//! The table of set-ups: rows as they are made of real set-ups, and a list of which two lines were not taken.

use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::key_store::KeyStoreState;
use passarela::domain::message::Message;
use passarela::domain::place::PlaceId;
use passarela::domain::present::appliance_row;
use passarela::domain::region::Region;
use passarela::domain::step::StepId;
use passarela::domain::view::{AddedView, ApplianceRow, AppliancesView, CheckingView, LineView, ListedView, View};

use super::common::{COMMITTED_AND_BUSY, REFUSED, TOKEN_WANTED, Walk, sse_devices};
use super::today;

fn named(name: &str) -> Walk {
    let mut walk = today();
    walk.person(Input::Answer { question: QuestionId::Name, value: name.into() });
    walk
}

fn rows() -> Vec<ApplianceRow> {
    let mut open = named("esa03.corp.example");
    open.paste(TOKEN_WANTED);
    open.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    let mut registered = named("esa01.corp.example");
    registered.paste(&sse_devices("esa01.corp.example", "Registered"));
    registered.go(StepId::Commit);
    registered.paste(COMMITTED_AND_BUSY);
    registered.session.panel.checked_at = Some(registered.now);
    let mut refused = named("esa02.corp.example");
    refused.paste(REFUSED);
    let mut damaged = named("esa10.corp.example");
    let walks = [("3", &mut open), ("1", &mut registered), ("2", &mut refused), ("10", &mut damaged)];
    let mut rows: Vec<ApplianceRow> =
        walks.into_iter().map(|(id, walk)| appliance_row(id, &walk.session, walk.now)).collect();
    rows[0].open = true;
    rows[3].trouble = Some(Message::new("appliances-set-aside"));
    rows
}

/// A cluster of three: one in machine mode, one whose mode was not said, one that is registered and is to join.
fn clustered() -> Vec<ApplianceRow> {
    let member = |name: &str, said: &str| {
        let mut walk = named(name);
        walk.answer("cluster", said);
        walk.answer("cluster-name", "mail-berlin");
        walk
    };
    let mut machine = member("esa01.corp.example", "yes-machine-mode");
    let mut alone = named("esa02.corp.example");
    let mut mode = member("esa03.corp.example", "yes");
    mode.answer("cluster-name", "Mail-Berlin");
    let mut joins = member("esa04.corp.example", "joins");
    joins.answer("registered", "yes");
    let mut nameless = named("esa05.corp.example");
    nameless.answer("cluster", "yes");
    let walks = [("1", &mut machine), ("2", &mut alone), ("3", &mut mode), ("4", &mut joins), ("5", &mut nameless)];
    let mut rows: Vec<ApplianceRow> =
        walks.into_iter().map(|(id, walk)| appliance_row(id, &walk.session, walk.now)).collect();
    rows[0].open = true;
    rows
}

fn view(rows: Vec<ApplianceRow>, change: impl FnOnce(&mut AppliancesView)) -> View {
    let mut walk = named("esa03.corp.example");
    walk.person(Input::Open { place: PlaceId::Appliances });
    let mut around = walk.surroundings(KeyStoreState::Ready);
    if rows.len() > 1 {
        let listed = |row: &ApplianceRow| ListedView { id: row.id.clone(), name: row.name.clone(), open: row.open };
        around.listed = rows.iter().map(listed).collect();
    }
    let mut table = AppliancesView { rows, checking: None, added: None };
    change(&mut table);
    around.appliances = Some(table);
    walk.view_in(&around)
}

pub fn moments() -> [(&'static str, View); 4] {
    let line = |line, text: &str, why| LineView { line, text: text.into(), why: Message::new(why) };
    [
        ("appliances", view(rows(), |_| {})),
        ("appliances-clusters", view(clustered(), |_| {})),
        ("appliances-one", view(rows().into_iter().take(1).collect(), |_| {})),
        (
            "appliances-checking",
            view(rows(), |table| {
                table.checking = Some(CheckingView { of: 4, done: 2 });
                table.rows[0].checking = true;
                table.rows[3].waits = true;
                table.added = Some(AddedView {
                    taken: 3,
                    not_taken: vec![
                        line(2, "the second one", "appliances-line-not-a-name"),
                        line(5, "esa01.corp.example", "appliances-line-in-the-list"),
                    ],
                });
            }),
        ),
    ]
}
