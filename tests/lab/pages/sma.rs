//! The SMA's pages: the same as the ESA's, behind a log-in of their own.

use passarela::lab::faults::Fault;
use passarela::lab::world::{Machine, StartingWorld};

use super::{Running, SETTINGS, in_2020, lab, path_of};

const SMA: &str = "/sma/network/cloud_service_settings";

async fn log_in(run: &mut Running) {
    let found = run.lab.addresses().clone();
    let login = run.at("/sma/login");
    let fields = [("username", found.appliance_user.as_str()), ("password", &found.appliance_password)];
    let page = run.browser.post(&login, &fields).await;
    assert!(
        page.text.contains("Logged in as: admin") && page.text.contains("Host Name:\tpractice-sma-1"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn its_address_leads_to_its_own_log_in() {
    let mut run = lab(in_2020(StartingWorld::SmaManaged)).await;
    let address = run.lab.addresses().sma.clone();
    let page = run.browser.get(&path_of(&address)).await;
    assert!(page.text.contains("Log In") && page.text.contains("practice-sma-1.lab.example"), "{}", page.text);
    assert!(page.text.contains("AsyncOS 12.5.0 for Cisco") && !page.text.contains("Email Security"), "{}", page.text);
    assert!(page.text.contains("password of the practice ESA open this SMA"), "{}", page.text);
    log_in(&mut run).await;
    let system = run.at("/sma/");
    assert!(run.browser.get(&system).await.text.contains("Managed Appliances:\tpractice-esa-1.lab.example"));
}

#[tokio::test]
async fn a_session_of_one_machine_does_not_open_the_other() {
    let mut run = lab(in_2020(StartingWorld::SmaManaged)).await;
    run.log_in().await;
    let cookie = run.browser.cookies.values().next().unwrap().clone();
    for path in [SMA, "/sma/", "/sma/commit", "/sma/monitor/message_tracking"] {
        let at = run.at(path);
        let page = run.browser.send("GET", &at, "", &[("cookie", &cookie)]).await;
        assert_eq!((page.status, page.headers["location"].as_str()), (303, run.at("/sma/login").as_str()), "{path}");
    }
    log_in(&mut run).await;
    let scopes: Vec<&str> = run.browser.cookies.keys().map(|path| path.rsplit('/').next().unwrap()).collect();
    assert_eq!(scopes, ["appliance", "sma"]);
}

#[tokio::test]
async fn the_esa_points_at_the_sma_and_only_the_sma_changes() {
    let mut run = lab(in_2020(StartingWorld::SmaManaged)).await;
    run.log_in().await;
    log_in(&mut run).await;
    let esa = run.at(SETTINGS);
    let page = run.browser.get(&esa).await;
    assert!(page.text.contains("managed by a Security Management Appliance") && !page.html.contains("Edit Settings"));
    let sma = run.at(SMA);
    assert!(run.browser.get(&sma).await.html.contains("value=\"Edit Settings\""));
    let page = run.browser.post(&format!("{sma}/edit"), &[("enable", "yes"), ("server", "europe")]).await;
    assert!(page.text.contains("Threat Response:\tEnabled") && page.text.contains("Commit Changes"));
    assert!(run.browser.get(&esa).await.text.contains("No Changes Pending"), "staged on the SMA, not on the ESA");
    let commit = run.at("/sma/commit");
    let page = run.browser.post(&commit, &[("action", "Commit Changes")]).await;
    assert!(
        page.text.contains("Success — Your changes have been committed.") && page.text.contains("Status:\tThe Cisco")
    );
    let world = run.lab.snapshot();
    assert!(world.machine(Machine::Sma).committed.enabled && !world.appliance().committed.enabled);
}

#[tokio::test]
async fn a_newer_sma_has_the_newer_panel() {
    let mut run = lab(in_2020(StartingWorld::Ces)).await;
    log_in(&mut run).await;
    let settings = run.at(SMA);
    let page = run.browser.get(&settings).await;
    assert!(page.html.contains("value=\"Enable...\"") && page.text.contains("AsyncOS 14.3.0"), "{}", page.text);
    let page = run.browser.get(&format!("{settings}/edit")).await;
    assert!(page.html.contains("id=\"secure_x_server\"") && page.text.contains("APJC"));
}

#[tokio::test]
async fn the_fault_makes_the_sma_the_way_in_a_running_lab() {
    let mut run = lab(StartingWorld::Registered).await;
    log_in(&mut run).await;
    let system = run.at("/sma/");
    assert!(run.browser.get(&system).await.text.contains("Managed Appliances:\tNone"));
    run.lab.shared().set_fault(Fault::SmaManaged, true);
    assert!(run.browser.get(&system).await.text.contains("Managed Appliances:\tpractice-esa-1.lab.example"));
}
