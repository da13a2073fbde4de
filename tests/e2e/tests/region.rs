//! The regions differ: the appliance registers in one cloud, the tenant and its API client are in another. The panel names
//! that as the one cause of three troubles, leads through the change to a new token, and one look afterwards clears all.

use passarela_e2e::journey::{SERVER, connect_the_api, paste};
use passarela_e2e::panel::{self, BLOCKED, FAIL, NOT_YET, PASS};
use passarela_e2e::wizard::{PASTE, answer_everything, forget_the_token, go, is};
use passarela_e2e::{Administrator, App, Desk, Failure, Lab, Outcome, Page};

const OTHER_SERVER: &str = "EUROPE (api.eu.sse.itd.cisco.com)";
const CAUSE: &str = "One region on both sides";
const TROUBLES: [&str; 3] = ["region-agree", "esa-registered", "sse-device"];

/// The appliance is set to the other cloud and refuses a token of the tenant's, as nobody has noticed yet.
async fn set_up_in_the_other_cloud(window: &Page, admin: &Administrator) -> Outcome {
    answer_everything(window).await?;
    admin.enable(OTHER_SERVER).await?;
    admin.commit().await?;
    go(window, "5, Generate a token").await?;
    let token = admin.generate_token().await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about").await?;
    admin.reload_until("Registration Token:").await?;
    admin.try_token(&token).await?.sees("invalid or expired token").await?;
    go(window, "6, Paste the token and register").await?;
    paste(window, &admin.copy_all().await?, "6, Paste the token and register", "needs attention").await
}

async fn red(window: &Page) -> Outcome<Vec<panel::Row>> {
    Ok(panel::rows(window).await?.into_iter().filter(|row| row.word == FAIL || row.shape == "fail").collect())
}

async fn nothing_red(window: &Page) -> Outcome {
    let red = red(window).await?;
    if red.is_empty() { Ok(()) } else { Err(Failure::new(format!("nothing is to be red: {red:?}"))) }
}

/// Exactly one check is red, and it is this one.
async fn one_red_item(window: &Page, check: &str) -> Outcome {
    let red = red(window).await?;
    match red.as_slice() {
        [one] if one.check == check => Ok(()),
        _ => Err(Failure::new(format!("only {check} is to be red: {red:?}"))),
    }
}

#[tokio::test]
async fn a_region_mismatch_is_one_cause_and_its_fix_ends_with_a_new_token() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let lab = Lab::read(window).await?;
    let admin = Administrator::arrive(&desk, lab.clone()).await?;
    connect_the_api(window, &lab).await?;
    go(window, "Before you start").await?;
    set_up_in_the_other_cloud(window, &admin).await?;

    panel::open(window).await?;
    panel::check_all(window).await?;
    let said = panel::headline(window).await?;
    for part in [
        "The regions do not match.",
        OTHER_SERVER,
        SERVER,
        "Read from the pasted text",
        "Seen through Cisco’s API",
        "Registration of the appliance",
        "more checks wait for this.",
    ] {
        assert!(said.contains(part), "the headline names {part}: {said}");
    }
    panel::reads(window, "region-agree", FAIL).await?;
    // The refused token, the missing device, and the token's cloud, which is where a single look would stop.
    for check in ["esa-registered", "sse-device", "token-cloud"] {
        panel::reads(window, check, BLOCKED).await?;
        let row = panel::row(window, check).await?;
        assert!(row.note.contains(CAUSE), "{check} is blocked by the region: {row:?}");
    }
    one_red_item(window, "region-agree").await?;
    app.keep_picture("region-headline").await?;
    assert_eq!(panel::badge(window).await?, "Troubleshoot, 1 problem");
    let mut before = Vec::new();
    for check in TROUBLES {
        before.push(panel::seen_at(window, check).await?);
    }
    let checked_before = panel::checked_at(window).await?;

    // The fix: the server, the commit, and a new token in the tenant's own portal.
    window.click("button", "Show me the fix").await?;
    // It opens the check; a press on the row before that would close it again.
    window.within("region", "Checks").find("button", "Go to Step 3").await?;
    let fix = panel::open_check(window, "region-agree").await?;
    let at =
        |words: &str| fix.find(words).ok_or_else(|| Failure::new(format!("the fix says nothing of {words}: {fix}")));
    assert!(at(SERVER)? < at("then commit")? && at("then commit")? < at("Make a new token")?, "in this order: {fix}");
    app.keep_picture("region-fix").await?;
    window.within("region", "Checks").click("button", "Go to Step 3").await?;
    window.find("heading", "Enable and choose the server").await?;
    window.sees("This does not look solved yet.").await?;
    app.keep_picture("region-fixing").await?;
    let page = admin.open_edit_form().await?;
    admin.choose_server(SERVER).await?;
    page.click("button", "Submit").await?;
    page.sees("Commit Changes").await?;
    admin.commit().await?;
    paste(window, &admin.copy_all().await?, "3, Enable and choose the server", "confirmed").await?;
    window.sees("This problem is solved.").await?;
    app.keep_picture("region-put-right").await?;
    go(window, "5, Generate a token").await?;
    app.keep_picture("region-new-token").await?;
    forget_the_token(window).await?;
    let token = admin.generate_token().await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about").await?;
    admin.reload_until("Registration Token:").await?;
    admin.register(&token).await?;
    admin.reload_until("is successfully registered").await?;
    go(window, "6, Paste the token and register").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    is(window, "6, Paste the token and register", "confirmed").await?;

    panel::open(window).await?;
    panel::check_all(window).await?;
    for (check, before) in TROUBLES.into_iter().zip(before) {
        panel::reads(window, check, PASS).await?;
        let now = panel::seen_at(window, check).await?;
        assert!(now.last() > before.last(), "{check} was seen anew: {before:?}, then {now:?}");
    }
    assert!(panel::checked_at(window).await? > checked_before, "the panel was checked anew");
    // What is left is the next thing to do, and no failure before it was due.
    nothing_red(window).await?;
    panel::reads(window, "ctr-module", NOT_YET).await?;
    assert_eq!(panel::badge(window).await?, "Troubleshoot");
    app.keep_picture("region-cleared").await?;
    app.quit().await
}
