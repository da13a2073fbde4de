//! The report for support: what is shown is what is saved, it opens anywhere without network and script, the same device
//! has the same name all through, and no secret is in it, however it was written where it came from.

use std::fs;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use passarela_e2e::journey::{SERVER, connect_the_api, open_notes, paste, report, start_over};
use passarela_e2e::wizard::{answer_everything, go};
use passarela_e2e::{Administrator, App, Browser, Desk, Failure, Outcome, Page, panel, secrets, until};
use serde_json::Value;

const APPLIANCE: &str = "practice-esa-1.lab.example";
const MAIL_HOST: &str = "mail-gw7.corp.example";
const ADDRESS: &str = "10.20.30.40";
const E_MAIL: &str = "maria.santos@corp.example";
const SHOWN_AS: &str = "[hidden]";
const MARK: &str = "PRACTICE. Nothing in this report is about a real appliance.";

/// Everything that must not be told, and everything that must not be told apart.
struct Planted {
    client_password: String,
    appliance_password: String,
    token: String,
}

impl Planted {
    fn secrets(&self) -> [(&str, &str); 3] {
        [
            ("client password", &self.client_password),
            ("appliance password", &self.appliance_password),
            ("registration token", &self.token),
        ]
    }

    /// A note as somebody in a hurry writes it: names, addresses, and secrets in every way they can be written.
    fn note(&self) -> String {
        let secret = &self.client_password;
        let (first, second) = secret.split_at(secret.len() / 2);
        let encoded: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let in_json = serde_json::json!({ "client_password": secret, "token": self.token }).to_string();
        [
            format!("{APPLIANCE} at {ADDRESS} sends to {MAIL_HOST}. Ask {E_MAIL}."),
            format!("Password: {}", self.appliance_password),
            secret.clone(),
            format!("Authorization: Basic {}", STANDARD.encode(format!("client:{secret}"))),
            format!("https://portal.example/?q={encoded}"),
            in_json,
            format!("{first}\n{second}"),
            self.token.clone(),
        ]
        .join("\n")
    }
}

/// Saves it, or its key; the text of the file.
async fn save(window: &Page, button: &str, saved: &str) -> Outcome<(PathBuf, String)> {
    let path = format!("return document.querySelector('[data-testid={saved}] .path')?.textContent ?? null;");
    let before: Option<String> = window.run(&path, vec![]).await?;
    window.click("button", button).await?;
    let mut after = None;
    until("the file is saved", async || {
        after = window.run::<Option<String>>(&path, vec![]).await?;
        Ok(after.is_some() && after != before)
    })
    .await?;
    let path = PathBuf::from(after.unwrap_or_default());
    let text = fs::read_to_string(&path)?;
    Ok((path, text))
}

/// What is to be hidden is hidden, and everything that was seen and not seen is there.
fn holds(format: &str, text: &str, planted: &Planted) -> Outcome {
    secrets::not_in(format, &planted.secrets(), text)?;
    for name in [APPLIANCE, "practice-esa-1", MAIL_HOST, "mail-gw7", ADDRESS, E_MAIL, "maria.santos"] {
        assert!(!text.contains(name), "{format} names {name}: {text}");
    }
    for words in ["device-1", SHOWN_AS, MARK, "Most likely cause: The change is not committed on the ESA."] {
        assert!(text.contains(words), "{format} says {words}: {text}");
    }
    // Passed, and not told: both are listed.
    for check in ["Threat Response on the appliance", "Clock of the appliance"] {
        assert!(text.contains(check), "{format} lists {check}: {text}");
    }
    assert!(!text.contains("device-2"), "{format} has one device: {text}");
    Ok(())
}

/// In a browser, as whoever gets it opens it.
async fn opens_anywhere(browser: &Browser, file: &std::path::Path) -> Outcome {
    let page = browser.open(&format!("file://{}", file.display())).await?;
    page.sees("Most likely cause").await?;
    let levels: Vec<u8> = page
        .run("return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => Number(h.tagName[1]));", vec![])
        .await?;
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "one title: {levels:?}");
    assert_eq!(levels.first(), Some(&1), "the title comes first: {levels:?}");
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "no level is left out: {levels:?}");
    let script = "const tables = [...document.querySelectorAll('table')];
        const bad = tables.filter((t) => [...t.rows].some((row) => !row.querySelector('th[scope]')));
        return [document.scripts.length, document.querySelectorAll('[src], [href], iframe, object, embed, form').length,
            performance.getEntriesByType('resource').length, tables.length, bad.length];";
    let [scripts, links, loaded, tables, bad]: [usize; 5] = page.run(script, vec![]).await?;
    assert_eq!((scripts, links, loaded), (0, 0, 0), "no script, nothing to load, nothing loaded");
    assert!(tables > 3 && bad == 0, "{tables} tables, {bad} without headers in each row");
    assert!(page.run::<bool>("return document.documentElement.lang === 'en' && !!document.title;", vec![]).await?);
    Ok(())
}

#[tokio::test]
async fn the_report_is_what_it_shows_and_tells_no_secret() -> Outcome {
    let desk = Desk::open().await?;
    let downloads = desk.home().join("Downloads");
    fs::create_dir(&downloads)?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let lab = start_over(window, "The beginning: nothing is enabled yet").await?;
    let admin = Administrator::arrive(&desk, lab.clone()).await?;
    connect_the_api(window, &lab).await?;
    go(window, "Before you start").await?;
    answer_everything(window).await?;
    let token = admin.generate_token().await?;
    let planted = Planted {
        client_password: lab.client_password.clone(),
        appliance_password: lab.appliance_password.clone(),
        token: token.clone(),
    };
    go(window, "5, Generate a token").await?;
    window.click("button", "Keep the token in Passarela too").await?;
    window.fill("textbox", "Registration token", &token).await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about").await?;
    // In pasted text, in the note of a page that looks different, and in a private note.
    admin.enable(SERVER).await?;
    go(window, "4, Submit and commit").await?;
    let pasted = format!("{}\n{}", admin.copy_all().await?, planted.note());
    paste(window, &pasted, "4, Submit and commit", "needs attention").await?;
    window.click("button", "Does your page look different?").await?;
    window.click("button", "None of these").await?;
    window.paste("textbox", "What do you see instead?", &planted.note()).await?;
    open_notes(window).await?;
    window.paste("textbox", "Only for you. Saved on this computer.", &planted.note()).await?;
    panel::open(window).await?;
    panel::check_all(window).await?;

    report(window, "HTML").await?;
    window.click("switch", "Include my private notes").await?;
    window.sees("Tokens and passwords can never be included.").await?;
    let mut files = Vec::new();
    for (format, ending) in [("HTML", "html"), ("Markdown", "md"), ("JSON", "json")] {
        report(window, format).await?;
        let (file, text) = save(window, "Save the report", "report-saved").await?;
        assert_eq!(file.parent(), Some(downloads.as_path()));
        assert_eq!(file.extension().and_then(|e| e.to_str()), Some(ending));
        assert_eq!(report(window, format).await?, text, "the {format} preview is the file");
        holds(format, &text, &planted)?;
        window.click("button", "Copy the report").await?;
        until("the report is on the clipboard", async || Ok(desk.clipboard().await? == text)).await?;
        app.keep_picture(&format!("report-{ending}")).await?;
        files.push((file, text));
    }
    let [(html, _), (_, markdown), (_, json)] = files.as_slice() else { return Err(Failure::new("three files")) };
    let json: Value = serde_json::from_str(json)?;
    assert_eq!(json["practice"], true);
    let sections = markdown.lines().filter(|line| line.starts_with("## ")).count();
    assert!(markdown.matches(MARK).count() >= sections, "each of {sections} sections is marked: {markdown}");
    opens_anywhere(&Browser::start(&desk).await?, html).await?;

    // The key tells which device it is, and still no secret.
    let (_, key) = save(window, "Save the list of names", "report-key-saved").await?;
    assert!(key.contains(APPLIANCE) && key.contains("device-1"), "{key}");
    secrets::not_in("the key", &planted.secrets(), &key)?;

    // One check alone, for a chat.
    panel::open(window).await?;
    panel::open_check(window, "esa-committed").await?;
    window.click("button", "Copy this check").await?;
    until("the check is on the clipboard", async || {
        Ok(desk.clipboard().await?.contains("The change is not committed on the ESA."))
    })
    .await?;
    secrets::not_in("the copied check", &planted.secrets(), &desk.clipboard().await?)?;

    secrets::nowhere(&planted.secrets(), &[&downloads])?;
    // The set-up's own file keeps what is encoded or split in a note; the logs keep nothing of it.
    secrets::nowhere(&planted.secrets(), &[&desk.state().join("logs")])?;
    app.quit().await
}
