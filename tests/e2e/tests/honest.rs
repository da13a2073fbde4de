//! Nobody can look: SSE refuses, asks to wait, answers garbage, or our own check crashes. Each reads *cannot tell* with a
//! sentence and a next action of its own; yesterday's verdict is never shown as today's, and nothing is counted a problem.

use passarela_e2e::journey::{connect_the_api, report, stage, start_over};
use passarela_e2e::panel::{self, CANNOT_TELL, PASS};
use passarela_e2e::wizard::{go, is};
use passarela_e2e::{App, Desk, Outcome, Page};

const CHECK: &str = "sse-device";
const STEP: &str = "7, Find the device in SSE";

/// Why nobody can look, what is said of it, and what to do next.
const REASONS: [(&str, &str, &str); 4] = [
    ("http-403", "Cisco XDR does not let this API client do that.", "use an administrator’s API client"),
    ("http-429", "API requests are used up for about 2 minutes.", "Paste the page in the meantime."),
    ("garbage", "The answer of 127.0.0.1 cannot be read.", "Check again."),
    ("crash-checker", "This check stopped with an error.", "Copy details"),
];

/// The sentence on top of the opened check.
async fn sentence(window: &Page) -> Outcome<String> {
    panel::open_check(window, CHECK).await?;
    window.run("return document.querySelector(`#check-body-${a[0]} .headline`).innerText;", vec![CHECK.into()]).await
}

#[tokio::test]
async fn what_nobody_could_look_at_is_neither_good_nor_bad() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let lab = start_over(window, "Everything is done").await?;
    connect_the_api(window, &lab).await?;
    go(window, "Before you start").await?;
    // Whether it was registered before this set-up began, the lab leaves to the pages of such a world.
    is(window, "Before you start", "in progress").await?;
    window.sees("This is enough to begin.").await?;

    // Seen to be well first: that is what must not be shown when the next look comes to nothing.
    panel::open(window).await?;
    panel::check_all(window).await?;
    panel::reads(window, CHECK, PASS).await?;
    let (well, badge) = (sentence(window).await?, panel::badge(window).await?);

    let mut sentences = vec![well];
    for (fault, said, next) in REASONS {
        stage(window, &[fault]).await?;
        panel::check_all(window).await?;
        panel::reads(window, CHECK, CANNOT_TELL).await?;
        let row = panel::row(window, CHECK).await?;
        assert_eq!(row.shape, "cannot_tell", "{fault} is drawn neither green nor red");
        let sentence = sentence(window).await?;
        assert!(sentence.contains(said), "{fault} is said to be so: {sentence}");
        assert!(!sentences.contains(&sentence), "{fault} has a sentence of its own: {sentence}");
        let body = panel::open_check(window, CHECK).await?;
        assert!(body.contains(next), "{fault} leads on: {body}");
        assert!(!body.contains(&sentences[0]), "{fault} does not show what was so before: {body}");
        assert_eq!(panel::badge(window).await?, badge, "{fault} is no problem of the set-up");
        app.keep_picture(&format!("honest-{fault}")).await?;
        sentences.push(sentence);
    }

    // Going on without proof is possible, and nobody forgets that it was without.
    stage(window, &["http-403"]).await?;
    go(window, STEP).await?;
    window.click("button", "Check now").await?;
    is(window, STEP, "cannot tell").await?;
    window.sees(REASONS[0].1).await?;
    window.click("button", "Continue").await?;
    window.sees("Nothing confirms this step yet.").await?;
    window.click("button", "Go on without proof").await?;
    is(window, STEP, "marked by you").await?;
    window.sees("1 on your word").await?;
    app.keep_picture("honest-marked").await?;
    let summary = report(window, "Markdown").await?;
    assert!(summary.contains("One step is only the administrator’s word."), "the report says so: {summary}");
    app.quit().await
}
