//! What machines can say of how accessible the real window is: axe-core's rules on every page, light and dark; every page at
//! 400 %, with longer words, from right to left, with wider spacing; high contrast and reduced motion as the desktop asks for
//! them. All languages and sizes: `cargo xtask shots`.

use std::collections::BTreeSet;

use passarela_e2e::strain::Strain;
use passarela_e2e::tour::{Appearance, PAGES, tour};
use passarela_e2e::{App, Desk, Failure, Outcome, axe, geometry};

fn verdict(wrong: &[String]) -> Outcome {
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}

#[tokio::test]
async fn no_page_breaks_a_rule_and_each_stands_what_it_must() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let (mut visited, mut wrong) = (BTreeSet::new(), Vec::new());
    let dark = Appearance { theme: "dark", ..Appearance::USUAL };
    tour(&app, &[Appearance::USUAL, dark], async |stop, page| {
        if stop.part > 0 {
            return Ok(());
        }
        visited.insert((stop.number, stop.appearance.theme));
        let mut found = axe::violations(page).await?;
        if stop.appearance == dark {
            for strain in Strain::ALL {
                found.extend(strain.flaws(page, async || Ok(())).await?);
            }
        }
        wrong.extend(found.into_iter().map(|flaw| format!("{}: {flaw}", stop.slug())));
        Ok(())
    })
    .await?;
    assert!(visited.len() >= 2 * PAGES.len(), "every page in both themes: {visited:?}");

    let window = app.page();
    Appearance::USUAL.put_on(&app).await?;
    window.click("button", "Make a report").await?;
    window.find("heading", "Make a report").await?;
    wrong.extend(axe::violations(window).await?);
    app.quit().await?;
    verdict(&wrong)
}

/// 1280 pixels at 400 %: 320 for the page, which may scroll in one direction alone.
#[tokio::test]
async fn every_step_can_be_read_at_400_percent() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    Appearance { width: 1280, height: 1024, zoom: 400, theme: "light" }.put_on(&app).await?;
    let mut wrong = Vec::new();
    for step in 1..=8 {
        window.press(&format!("{}{step}", char::from(fantoccini::key::Key::Control))).await?;
        let open =
            format!("return document.querySelector('[aria-current=step]')?.textContent.includes('{step}') ?? false;");
        window.until("the step is open", &open).await?;
        for part in 0.. {
            if !window.scroll_to(part).await? {
                break;
            }
            wrong.extend(
                geometry::flaws(window).await?.into_iter().map(|flaw| format!("step {step}, part {part}: {flaw}")),
            );
        }
    }
    app.quit().await?;
    verdict(&wrong)
}

#[tokio::test]
async fn high_contrast_and_reduced_motion_follow_the_desktop() -> Outcome {
    let desk = Desk::open().await?.in_high_contrast()?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let asked = "return ['(prefers-contrast: more)', '(prefers-reduced-motion: reduce)', '(prefers-color-scheme: dark)'].map((q) => matchMedia(q).matches);";
    assert_eq!(window.run::<Vec<bool>>(asked, vec![]).await?, [true, true, true]);
    let mut wrong = axe::violations(window).await?;
    wrong.extend(geometry::flaws(window).await?.into_iter().map(|flaw| flaw.to_string()));
    wrong.extend(geometry::weaker_than(window, 7.0).await?);
    let moves = "return [...document.querySelectorAll('*')].filter((e) => kit.visible(e) && getComputedStyle(e).transitionDuration.split(', ').some((d) => parseFloat(d) > 0)).map((e) => e.className);";
    wrong.extend(window.run::<Vec<String>>(moves, vec![]).await?);
    app.keep_picture("high-contrast").await?;
    app.quit().await?;
    verdict(&wrong)
}
