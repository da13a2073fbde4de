//! throw-away
use passarela::{clock::Clock, domain::region::Region, lab::{Shared, api, tls::*, world::*}};
use std::{sync::Arc, time::Duration};
#[tokio::main]
async fn main() {
    let now = jiff::Timestamp::now();
    let w = World::starting(StartingWorld::Registered, Seed::new([7;32]), now);
    let s = Shared::new(w, Clock::system(), [], Duration::ZERO);
    s.change(|w, now| w.receive(Incoming{sender:"a@b.example".into(), recipients: vec!["c@d.example".into()], subject:"hello there".into(), message_id: Some("x@y".into()), attachment_names: vec![], attachment_hashes: vec![], source_ip:"10.0.0.1".into()}, now));
    let a = Arc::new(Authority::new(now).unwrap());
    std::fs::write("/tmp/tr/ca.pem", a.ca_pem()).unwrap();
    let (_t, stop) = tokio::sync::watch::channel(false);
    let l = tokio::net::TcpListener::bind("127.0.0.1:18443").await.unwrap();
    let l2 = tokio::net::TcpListener::bind("127.0.0.1:18444").await.unwrap();
    tokio::spawn(serve_as(Identity::Appliance, l2, api::asyncos_router(s.clone()), a.clone(), s.clone(), stop.clone()));
    std::fs::write("/tmp/tr/creds.json", s.read(|w,_| format!("{{\"id\":\"{}\",\"pw\":\"{}\",\"apw\":\"{}\",\"fp\":\"{}\"}}", w.client_id(Region::Americas,0), w.client_password(Region::Americas,0,0), w.appliance_password("admin"), a.appliance_fingerprint()))).unwrap();
    serve(l, api::router(s.clone(), Region::Americas), a, s, stop).await;
}
