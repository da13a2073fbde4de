//! Finding the test message in message tracking, on builds that write the time one way or the other.

use jiff::SignedDuration;
use passarela::clients::asyncos::{Filter, Match, Row, Search};
use passarela::lab::world::{Beginning, Era, Incoming, StartingWorld};

use super::server::{Server, start_time};

fn receive(server: &Server, subject: &str, message_id: &str) {
    let message = Incoming {
        sender: "alex@practice.lab.example".into(),
        recipients: vec!["sam@practice.lab.example".into()],
        subject: subject.into(),
        message_id: Some(message_id.into()),
        source_ip: "127.0.0.1".into(),
        ..Incoming::default()
    };
    server.shared.change(|world, now| world.receive(message, now));
}

fn last_hour() -> Search {
    Search::between(start_time() - SignedDuration::from_hours(1), start_time())
}

async fn found(server: &Server, search: Search) -> Vec<Row> {
    let found = server.appliance().messages(&search).await.expect("an answer");
    assert_eq!((found.not_understood, found.bad_records), (0, 0));
    assert_eq!(found.total, Some(found.rows.len() as u64));
    found.rows
}

#[tokio::test]
async fn the_test_message_is_found_by_subject_mid_and_message_id() {
    for (era, time) in [(Era::HowTo, "02 Mar 2026 09:00:00 (GMT +00:00)"), (Era::Today, "02 Mar 2026 09:00:00 (GMT)")] {
        let server = Server::of(Beginning { era, world: StartingWorld::Registered }).await;
        receive(&server, "ctrtest-1 über + 100% & more", "one@lab.example");
        receive(&server, "ctrtest-2", "two@lab.example");
        assert_eq!(found(&server, last_hour()).await.len(), 2);
        let rows = found(&server, last_hour().with(Filter::MessageId("<one@lab.example>".into()))).await;
        let Row { message, at, host, serial, sender_ip } = &rows[0];
        assert_eq!(message.time.as_deref(), Some(time));
        assert_eq!(*at, Some(start_time()));
        assert_eq!(message.sender.as_deref(), Some("alex@practice.lab.example"));
        assert_eq!(message.recipient.as_deref(), Some("sam@practice.lab.example"));
        assert_eq!(message.subject.as_deref(), Some("ctrtest-1 über + 100% & more"));
        assert_eq!(message.message_id.as_deref(), Some("<one@lab.example>"));
        assert_eq!(message.last_state.as_deref(), Some("Delivered"));
        assert_eq!(host.as_deref(), Some("practice-esa-1.lab.example"));
        assert!(serial.is_some());
        assert_eq!(sender_ip.as_deref(), Some("127.0.0.1"));

        let mid = message.mid.clone().expect("a MID");
        for filter in [
            Filter::Mid(mid),
            Filter::Subject(Match::Is("ctrtest-1 über + 100% & more".into())),
            Filter::Subject(Match::Contains("+ 100% &".into())),
            Filter::Subject(Match::BeginsWith("ctrtest-1".into())),
        ] {
            assert_eq!(found(&server, last_hour().with(filter.clone())).await, rows, "{filter:?}");
        }
    }
}

#[tokio::test]
async fn an_empty_answer_is_an_answer() {
    let server = Server::registered().await;
    receive(&server, "ctrtest-1", "one@lab.example");
    for filter in [
        Filter::Mid("999999".into()),
        Filter::Subject(Match::Is("ctrtest".into())),
        Filter::Recipient(Match::Contains("nobody".into())),
        Filter::Sender(Match::BeginsWith("sam".into())),
        Filter::Attachment(Match::Contains("invoice".into())),
        Filter::SenderIp("192.0.2.1".into()),
        Filter::Sha256("0".repeat(64)),
    ] {
        assert_eq!(found(&server, last_hour().with(filter.clone())).await, [], "{filter:?}");
    }
    let earlier =
        Search::between(start_time() - SignedDuration::from_hours(2), start_time() - SignedDuration::from_hours(1));
    assert_eq!(found(&server, earlier).await, []);
}

#[tokio::test]
async fn pages_go_on_where_the_last_one_ended() {
    let server = Server::registered().await;
    for n in 0..3 {
        receive(&server, &format!("ctrtest-{n}"), &format!("{n}@lab.example"));
    }
    let appliance = server.appliance();
    let mut subjects = Vec::new();
    for offset in 0..3 {
        let page = appliance.messages(&Search { offset, limit: 1, ..last_hour() }).await.expect("an answer");
        assert_eq!(page.total, Some(3));
        subjects.extend(page.rows.into_iter().filter_map(|row| row.message.subject));
    }
    assert_eq!(subjects, ["ctrtest-2", "ctrtest-1", "ctrtest-0"]);
}
