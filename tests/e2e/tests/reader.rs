//! What a screen reader gets of the real window, read on the accessibility bus: roles, names, headings, states.

use std::collections::BTreeMap;

use passarela_e2e::journey::open_picker;
use passarela_e2e::panel;
use passarela_e2e::reader::{Reader, Thing};
use passarela_e2e::tour::PAGES;
use passarela_e2e::wizard::{beginning_with, go};
use passarela_e2e::{App, Desk, Failure, Outcome, Page, until};

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
        let (names, current) = page.steps();
        assert_eq!(names.len(), PAGES.len(), "{names:?}");
        let stated = |name: &&String| STATES.iter().any(|state| name.ends_with(&format!(", {state}")));
        assert_eq!(names.iter().filter(stated).count(), PAGES.len(), "each says its state: {names:?}");
        assert_eq!(current.len(), 1, "{names:?}");
        assert!(current[0].starts_with(begins), "{current:?}");
        // Whoever arrives hears where, and how it stands there.
        let heading = if at > 0 { reader.arrived(window).await? } else { page.first_heading()? };
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
    for place in ["All answers", "About Passarela"] {
        window.click("button", "Menu").await?;
        looked_at(&reader, window, &mut wrong).await?;
        window.within("group", "Menu").click("button", place).await?;
        window.find("heading", place).await?;
        looked_at(&reader, window, &mut wrong).await?;
    }
    window.click("button", "Make a report").await?;
    window.find("heading", "Make a report").await?;
    looked_at(&reader, window, &mut wrong).await?;
    for (place, heading) in [("Activity", "Activity"), ("API connection", "Connect to Cisco XDR")] {
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
