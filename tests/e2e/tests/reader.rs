//! What a screen reader gets of the real window, read on the accessibility bus: roles, names, headings, states, and what is
//! said without being asked, each thing once.

use std::collections::BTreeMap;

use fantoccini::key::Key;
use passarela_e2e::journey::{SERVER, connect_the_api, open_picker, paste};
use passarela_e2e::panel;
use passarela_e2e::reader::{Reader, Thing};
use passarela_e2e::tour::PAGES;
use passarela_e2e::wizard::{answer_everything, beginning_with, go};
use passarela_e2e::{Administrator, App, Desk, Failure, Lab, Outcome, Page, until};

/// How the name of a step ends.
const STATES: [&str; 7] =
    ["to do", "in progress", "waiting", "confirmed", "marked by you", "needs attention", "cannot tell"];

/// Parts of a page that a screen reader leads to by name.
const PARTS: [&str; 7] = ["banner", "complementary", "contentinfo", "form", "navigation", "region", "search"];

/// What no page may have, whatever it is about.
fn flaws(page: &Thing) -> Vec<String> {
    let mut flaws = Vec::new();
    for thing in page.all() {
        let tag = thing.attribute("tag");
        if thing.focusable() && thing.name.is_empty() {
            flaws.push(format!("a {} ({tag}) has no name", thing.role));
        }
        if ["unknown", "invalid"].contains(&thing.role.as_str()) {
            flaws.push(format!("{:?} ({tag}) has no role", thing.name));
        }
        if PARTS.contains(&thing.attribute("xml-roles")) && thing.name.is_empty() {
            flaws.push(format!("a {} ({tag}) has no name", thing.attribute("xml-roles")));
        }
        if thing.role == "form" && thing.name.is_empty() {
            flaws.push("a form has no name".into());
        }
        if ["ul", "ol"].contains(&tag) && thing.role != "list" {
            flaws.push(format!("a list is a {}", thing.role));
        }
    }
    let mains = page.parts("main");
    let first = page.of("heading").into_iter().filter(|one| one.attribute("level") == "1").collect::<Vec<_>>();
    match (mains.as_slice(), first.as_slice()) {
        ([main], [heading]) if main.name == heading.name => {}
        _ => flaws.push(format!("{} main parts, {} first headings, or another name", mains.len(), first.len())),
    }
    let mut before = 1;
    for heading in page.of("heading") {
        let level = heading.attribute("level").parse().unwrap_or(0);
        if level == 0 || level > before + 1 {
            flaws.push(format!("heading {:?} of level {level} after one of {before}", heading.name));
        }
        before = level;
    }
    flaws
}

/// The page that is open, without a flaw.
async fn looked_at(reader: &Reader, window: &Page, wrong: &mut Vec<String>) -> Outcome<Thing> {
    let heading: String = window.run("return kit.name(document.querySelector('h1'));", vec![]).await?;
    let page = reader.page(&heading).await?;
    wrong.extend(flaws(&page).into_iter().map(|flaw| format!("{heading}: {flaw}")));
    Ok(page)
}

/// The first heading.
fn first(page: &Thing) -> Outcome<Thing> {
    let found = page.of("heading").into_iter().find(|one| one.attribute("level") == "1").cloned();
    found.ok_or_else(|| Failure::new("the page has no first heading"))
}

/// The first heading, once the focus is on it.
async fn arrived(reader: &Reader, window: &Page) -> Outcome<Thing> {
    let mut heading = None;
    until("the focus is on the heading", async || {
        let name: String = window.run("return kit.name(document.querySelector('h1'));", vec![]).await?;
        heading = Some(first(&reader.page(&name).await?)?).filter(Thing::focused);
        Ok(heading.is_some())
    })
    .await?;
    heading.ok_or_else(|| Failure::new("the heading is gone"))
}

/// The names of the steps as the list has them, and which of them are the current one.
fn steps(page: &Thing) -> (Vec<String>, Vec<String>) {
    let lists = page.parts("navigation").into_iter().flat_map(|one| one.of("list")).collect::<Vec<_>>();
    let all = lists.first().map(|list| list.of("push button")).unwrap_or_default();
    let current = all.iter().filter(|one| one.attribute("current") == "step");
    (all.iter().map(|one| one.name.clone()).collect(), current.map(|one| one.name.clone()).collect())
}

#[tokio::test]
async fn every_page_has_its_roles_names_headings_and_states() -> Outcome {
    let desk = Desk::open().await?.with_accessibility().await?;
    let reader = Reader::at(&desk).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let mut wrong = Vec::new();

    for (at, begins) in PAGES.iter().enumerate() {
        let entry = beginning_with(window, "button", begins).await?;
        let step = entry.rsplit_once(',').map_or(entry.as_str(), |(step, _)| step).to_owned();
        go(window, &step).await?;
        let page = looked_at(&reader, window, &mut wrong).await?;
        let (names, current) = steps(&page);
        assert_eq!(names.len(), PAGES.len(), "{names:?}");
        let stated = |name: &&String| STATES.iter().any(|state| name.ends_with(&format!(", {state}")));
        assert_eq!(names.iter().filter(stated).count(), PAGES.len(), "each says its state: {names:?}");
        assert_eq!(current.len(), 1, "{names:?}");
        assert!(current[0].starts_with(begins), "{current:?}");
        // Whoever arrives hears where, and how it stands there.
        let heading = if at > 0 { arrived(&reader, window).await? } else { first(&page)? };
        let state = current[0].rsplit(", ").next().unwrap_or_default();
        let described = heading.description.to_lowercase();
        let number = if (1..9).contains(&at) { format!("step {at} of 8") } else { String::new() };
        assert!(described.starts_with(&number) && described.contains(state), "{step}: {:?}", heading.description);
    }

    // What is folded away is a button that says so.
    let page = looked_at(&reader, window, &mut wrong).await?;
    let folded = |page: &Thing| {
        page.of("push button").iter().find(|one| one.name == "Why this step").and_then(|one| one.expanded())
    };
    assert_eq!(folded(&page), Some(false));
    window.click("button", "Why this step").await?;
    until("it is open for a screen reader too", async || {
        let page = reader.page("Prove it works").await?;
        Ok(folded(&page) == Some(true))
    })
    .await?;

    open_picker(window).await?;
    let page = looked_at(&reader, window, &mut wrong).await?;
    assert_eq!(page.parts("search").len(), 1, "the faults are searched by name");
    window.click("button", "Menu").await?;
    looked_at(&reader, window, &mut wrong).await?;
    for place in ["All answers", "About Passarela"] {
        window.click("button", "Menu").await?;
        window.within("group", "Menu").click("button", place).await?;
        window.find("heading", place).await?;
        looked_at(&reader, window, &mut wrong).await?;
    }
    window.click("button", "Make a report").await?;
    window.find("heading", "Make a report").await?;
    looked_at(&reader, window, &mut wrong).await?;
    for (place, heading) in [("Activity", "Activity"), ("API connection", "API connection")] {
        let button = beginning_with(window, "button", place).await?;
        window.click("button", &button).await?;
        window.find("heading", heading).await?;
        looked_at(&reader, window, &mut wrong).await?;
    }

    panel::open(window).await?;
    let rows = panel::rows(window).await?;
    let page = looked_at(&reader, window, &mut wrong).await?;
    let checks: BTreeMap<&str, &Thing> = page
        .of("heading")
        .into_iter()
        .filter(|one| one.attribute("level") == "4")
        .map(|one| (&*one.name, one))
        .collect();
    for row in &rows {
        let spoken = checks.keys().find(|name| name.starts_with(&row.title));
        let says = spoken.is_some_and(|name| name.contains(&row.word));
        assert!(says, "{:?} with {:?} is among {:?}", row.title, row.word, checks.keys());
    }
    assert_eq!(page.parts("search").iter().map(|one| &*one.name).collect::<Vec<_>>(), ["Find a check…"]);
    app.quit().await?;
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}

/// Everything that was said, sentence by sentence: what comes at the same moment is said in one breath.
fn told(reader: &Reader) -> String {
    reader.heard().into_iter().map(|said| said.text).collect::<Vec<_>>().join("\n")
}

fn once(told: &str, sentence: &str) {
    assert_eq!(told.matches(sentence).count(), 1, "{sentence:?} once in:\n{told}");
}

/// As an appliance shows it that was given a token.
const WAITING_PAGE: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\n\
    Threat Response Server:\tAMERICAS (api-sse.cisco.com)\n\nCloud Services Settings\n\
    Status:\tThe appliance registration is in progress. Navigate back to this page after some time to check the appliance \
    status.\n";
const PAUSED: &str = "Passarela no longer checks by itself.";
const RESUMED: &str = "Waiting. Passarela checks by itself; you can pause it.";

#[tokio::test]
async fn a_step_that_completes_by_itself_is_heard_once_and_moves_nothing() -> Outcome {
    let desk = Desk::open().await?.with_accessibility().await?;
    let reader = Reader::at(&desk).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    answer_everything(window).await?;
    let lab = Lab::read(window).await?;
    let admin = Administrator::arrive(&desk, lab.clone()).await?;
    connect_the_api(window, &lab).await?;
    reader.hears("API connection: connected").await?;

    // Registered on the appliance, which the window learns of by a paste.
    admin.enable(SERVER).await?;
    admin.commit().await?;
    admin.reload_until("Registration Token:").await?;
    let token = admin.generate_token().await?;
    go(window, "6, Paste the token and register").await?;
    paste(window, WAITING_PAGE, "6, Paste the token and register", "confirmed").await?;
    reader.hears("This step: confirmed.").await?;
    go(window, "7, Find the device in SSE").await?;
    let heading = arrived(&reader, window).await?;
    assert_eq!(heading.description, "Step 7 of 8 Waiting");

    let pause = format!("{}{}p", char::from(Key::Control), char::from(Key::Shift));
    // Paused and resumed: each is said once. The device is not there yet, so nothing else can come of it.
    window.sees("It is not practice-esa-1.lab.example.").await?;
    told(&reader);
    window.press(&pause).await?;
    reader.hears(PAUSED).await?;
    admin.appliance("security_services/cloud_services").await?;
    admin.register(&token).await?;
    admin.reload_until("is successfully registered").await?;
    let paused = told(&reader);
    once(&paused, PAUSED);
    assert_eq!(paused, PAUSED, "and nothing else");
    window.press(&pause).await?;
    reader.hears("This step: confirmed.").await?;
    let (role, focused) = window.focused().await?;
    assert_eq!((role.as_str(), focused.as_str()), ("heading", "Find the device in SSE"), "the focus stays");
    let told = told(&reader);
    once(&told, RESUMED);
    once(&told, "This step: confirmed. SSE lists practice-esa-1.lab.example as Registered. Continue when ready.");
    for line in told.lines() {
        once(&told, line);
    }
    let (names, _) = steps(&reader.page("Find the device in SSE").await?);
    assert!(names.iter().any(|name| name == "7, Find the device in SSE, confirmed"), "{names:?}");

    // Its check, opened and copied.
    panel::open(window).await?;
    panel::open_check(window, "sse-device").await?;
    window.click("button", "Copy this check").await?;
    reader.hears("Copied").await?;
    let copied = desk.clipboard().await?;
    let hidden =
        |c: char| c.is_control() && c != '\n' || "\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}\u{2068}\u{2069}".contains(c);
    assert!(copied.contains("Registered") && !copied.contains(hidden), "{copied:?}");
    app.quit().await
}
