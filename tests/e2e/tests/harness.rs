//! Proves the harness itself: that it finds by role and name, that it sees what is wrong with a page, that the key store
//! of a desk is what it should be. With a plain browser and pages made for the purpose; the program is not needed.

use passarela_e2e::geometry::{self, Kind};
use passarela_e2e::{Browser, Desk, KeyStore, Outcome};

/// A page without a server.
fn address(html: &str) -> String {
    let escaped: String = html.bytes().map(|byte| format!("%{byte:02x}")).collect();
    format!("data:text/html;charset=utf-8,{escaped}")
}

#[tokio::test]
async fn finds_by_role_and_name_acts_and_reads() -> Outcome {
    let desk = Desk::open().await?;
    let browser = Browser::start(&desk).await?;
    let page = browser
        .open(&address(
            r#"<!doctype html><title>Form</title><h1>Cloud <b>Service</b> Settings</h1>
            <section aria-label="Left"><button>Edit</button></section>
            <section aria-label="Right"><button onclick="said.textContent = 'right ' + note.value + ' ' + life.value">Edit</button></section>
            <label for="note">Note</label><textarea id="note"></textarea>
            <label>Life <select id="life"><option value="1">One hour</option><option value="2">Two hours</option></select></label>
            <button hidden>Hidden</button><button aria-label="Copy name">C</button><p id="said" role="status"></p>
            <script>note.addEventListener('paste', (e) => { said.textContent = 'pasted ' + e.clipboardData.getData('text/plain') })</script>"#,
        ))
        .await?;
    page.find("heading", "Cloud Service Settings").await?;
    assert_eq!(page.names("button").await?, ["Edit", "Edit", "Copy name"]);
    assert_eq!(page.all("button", "Edit").await?.len(), 2, "two of the same name are two");
    page.paste("textbox", "Note", "a\u{a0}b").await?;
    page.sees("pasted a b").await?;
    assert_eq!(page.value("textbox", "Note").await?, "a\u{a0}b");
    page.fill("textbox", "Note", "typed").await?;
    page.choose("combobox", "Life", "Two hours").await?;
    page.within("region", "Right").click("button", "Edit").await?;
    page.sees("right typed 2").await?;
    assert!(page.text().await?.starts_with("Cloud Service Settings\n"), "{}", page.text().await?);
    assert!(!page.says("Hidden").await?);
    assert!(page.html().await?.contains("<section aria-label=\"Left\">"));
    Ok(())
}

#[tokio::test]
async fn sees_what_is_wrong_with_a_page_and_leaves_a_good_one_alone() -> Outcome {
    const GOOD: &str = r#"<!doctype html><style>
        body { font: 16px/1.5 sans-serif; color: #1a1f26; background: #f6f7f9; height: 100vh; margin: 0; overflow: hidden }
        main { height: 300px; overflow: auto } .bar { position: sticky; top: 0; background: #fff }
        .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
        button { min-height: 32px } .chip { background: rgb(0 0 0 / 10%) }</style>
        <main><p class=bar>A bar that stays</p><p>Text with <a href="x">a link</a> and a <span class=chip>chip</span>.</p>
        <span class=sr>Only for those who listen</span><button>Continue</button><button disabled style="color: #ccc">Off</button>
        <p style="height: 2000px">Long</p><p>Far below</p></main>"#;
    let desk = Desk::open().await?;
    let browser = Browser::start(&desk).await?;
    let page = browser.open(&address(GOOD)).await?;
    page.run::<()>("document.querySelector('main').scrollTop = 20;", vec![]).await?;
    assert_eq!(geometry::flaws(page).await?, [], "a good page");
    for (kind, bad) in [
        (
            Kind::Cut,
            "<div style='width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis'>A long text</div>",
        ),
        (Kind::Cut, "<div style='height: 20px; overflow: hidden'>One line<br>and another</div>"),
        (Kind::Overlap, "<p>Under</p><p style='margin-top: -40px'>Upon</p>"),
        (Kind::Outside, "<p style='position: absolute; left: -50px'>To the left</p>"),
        (Kind::Outside, "<p style='width: 4000px; text-align: right'>Far away</p>"),
        (Kind::Small, "<button style='width: 12px; height: 12px; padding: 0' aria-label='Copy'></button>"),
        (Kind::Contrast, "<p style='color: #999'>Faint</p>"),
        (Kind::Contrast, "<p style='opacity: 0.5'>Faded</p>"),
        (Kind::Contrast, "<p style='background: repeating-linear-gradient(45deg, #fff, #444 8px)'>Hatched</p>"),
    ] {
        let page = browser
            .open(&address(&GOOD.replace("<main>", &format!("<main>{bad}")).replace("overflow: hidden }", "}")))
            .await?;
        let flaws = geometry::flaws(page).await?;
        assert!(flaws.iter().any(|flaw| flaw.kind == kind), "{bad} should be {kind:?}: {flaws:?}");
        assert!(flaws.iter().all(|flaw| flaw.kind == kind), "{bad} is only {kind:?}: {flaws:?}");
        assert!(geometry::is_right(page, "as made").await.is_err());
    }
    Ok(())
}

#[tokio::test]
async fn says_what_is_out_of_sight_before_anybody_scrolls() -> Outcome {
    const GOOD: &str = r#"<!doctype html><style>
        body { margin: 0 } header { height: 5vh } footer { position: fixed; bottom: 0; height: 10vh }
        #notices { height: 5vh } #above { height: 0 }</style>
        <header class=bar></header><div id=notices></div><div id=above></div>
        <section id=proof><div id=proof-verdict><p class=headline>So it is.</p></div>
        <div class=ways><button class=primary>Mend it</button></div><div id=room></div><textarea id=paste-text></textarea></section>
        <footer class=actions><button>Continue</button></footer>"#;
    let desk = Desk::open().await?;
    let browser = Browser::start(&desk).await?;
    let page = browser.open(&address(GOOD)).await?;
    assert_eq!(geometry::out_of_sight(page).await?, Vec::<String>::new(), "all is in sight");
    for (part, bad, said) in [
        ("#notices { height: 5vh }", "#notices { height: 11vh }", "the bars take"),
        ("#above { height: 0 }", "#above { height: 75vh } .headline { height: 90px }", "answer at"),
        ("<div class=ways>", "<div style='height: 75vh'></div><div class=ways>", "next act (Mend it) at"),
        (
            "<div class=ways><button class=primary>Mend it</button></div>",
            "<div style='height: 90vh'></div>",
            "next act",
        ),
        (
            "<textarea id=paste-text></textarea>",
            "<button class=primary>Another</button>",
            "other main buttons: Another",
        ),
        ("<button>Continue</button>", "<button class=primary>Continue</button>", "other main buttons: Mend it"),
        ("<p class=headline>So it is.</p>", "", "there is no answer"),
    ] {
        assert!(GOOD.contains(part), "{part}");
        let page = browser.open(&address(&GOOD.replace(part, bad))).await?;
        let wrong = geometry::out_of_sight(page).await?;
        assert!(wrong.iter().any(|one| one.contains(said)), "{bad} should be {said:?}: {wrong:?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_key_store_of_a_desk_is_real_and_as_asked_for() -> Outcome {
    let attributes = [("service", "passarela-e2e")];
    let store = |desk: &Desk| -> Outcome<bool> {
        let script = "printf kept-here | timeout 10 secret-tool store --label=Proof service passarela-e2e";
        Ok(desk.command("sh").args(["-c", script]).status()?.success())
    };
    let open = Desk::open().await?;
    assert!(store(&open)?, "an open key store keeps a secret");
    assert!(open.kept(&attributes)?.contains("kept-here"));
    assert!(open.home().join("data/keyrings").is_dir(), "its files are at the desk");
    let other = Desk::open().await?;
    assert!(!other.kept(&attributes)?.contains("kept-here"), "desks share nothing");
    let locked = Desk::with(KeyStore::Locked).await?;
    assert!(!store(&locked)?, "a locked key store keeps nothing");
    let missing = Desk::with(KeyStore::Missing).await?;
    assert!(!store(&missing)?, "a missing key store keeps nothing");
    Ok(())
}
