//! Every page of the real window, in every size, text size and theme it promises, and the stops in the middle of the work:
//! nothing cut, nothing overlapping, nothing outside, enough contrast, targets large enough. And the focus, wherever the
//! Tab key takes it, is seen.

use std::collections::BTreeSet;

use passarela_e2e::exercise::{self, exercise};
use passarela_e2e::middle::{self, key_stores, middle};
use passarela_e2e::tour::{Appearance, PAGES, tour};
use passarela_e2e::{App, Desk, Failure, Outcome, Page, geometry};

const TAB: &str = "\u{E004}";

/// All that was wrong, at once: a look at one page rarely shows what another lacks.
fn verdict(wrong: &[String]) -> Outcome {
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}

#[tokio::test]
async fn every_page_looks_right_in_every_appearance() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let (mut visited, mut wrong) = (BTreeSet::new(), Vec::new());
    tour(&app, &Appearance::ALL, async |stop, page| {
        visited.insert((stop.number, stop.appearance.to_string()));
        if stop.part == 0 {
            wrong
                .extend(geometry::out_of_sight(page).await?.into_iter().map(|flaw| format!("{}: {flaw}", stop.slug())));
        }
        if let Err(failure) = geometry::is_right(page, &stop.slug()).await {
            wrong.push(format!("{failure:?}"));
        }
        Ok(())
    })
    .await?;
    let all = (1..=PAGES.len()).flat_map(|page| Appearance::ALL.map(|appearance| (page, appearance.to_string())));
    let missed: Vec<_> = all.filter(|stop| !visited.contains(stop)).collect();
    assert!(missed.is_empty(), "never looked at: {missed:?}");
    app.quit().await?;
    verdict(&wrong)
}

#[tokio::test]
async fn every_stop_in_the_middle_looks_right() -> Outcome {
    let (mut visited, mut wrong) = (Vec::new(), Vec::new());
    middle(&mut async |name, app| {
        visited.push(name.to_owned());
        in_few_appearances(name, app, &mut wrong).await
    })
    .await?;
    assert_eq!(visited, middle::STOPS);
    verdict(&wrong)
}

#[tokio::test]
async fn what_is_said_of_a_key_store_looks_right() -> Outcome {
    let (mut visited, mut wrong) = (Vec::new(), Vec::new());
    key_stores(&mut async |name, app| {
        visited.push(name.to_owned());
        in_few_appearances(name, app, &mut wrong).await
    })
    .await?;
    assert_eq!(visited, middle::KEY_STORE_STOPS);
    verdict(&wrong)
}

#[tokio::test]
async fn an_exercise_looks_right() -> Outcome {
    let (mut visited, mut wrong) = (Vec::new(), Vec::new());
    exercise(&mut async |name, app| {
        visited.push(name.to_owned());
        in_few_appearances(name, app, &mut wrong).await
    })
    .await?;
    assert_eq!(visited, exercise::STOPS);
    verdict(&wrong)
}

async fn in_few_appearances(name: &str, app: &App, wrong: &mut Vec<String>) -> Outcome {
    for appearance in Appearance::FEW {
        appearance.put_on(app).await.map_err(|failure| failure.during(&format!("{name}, {appearance}")))?;
        wrong.extend(
            geometry::out_of_sight(app.page()).await?.into_iter().map(|flaw| format!("{name}, {appearance}: {flaw}")),
        );
        if let Err(failure) = geometry::is_right(app.page(), &format!("{name}, {appearance}")).await {
            wrong.push(format!("{failure:?}"));
        }
    }
    Appearance::USUAL.put_on(app).await.map_err(|failure| failure.during(name))
}

/// What of the focused element a person can see: its name, and what is wrong, if anything.
async fn focus(page: &Page) -> Outcome<(String, Option<String>)> {
    let script = r#"
        const e = document.activeElement;
        const name = `${kit.role(e)} ${kit.name(e).slice(0, 60)}`;
        if (e === document.body) return ["", null];
        // A tick-box or radio button may lie under its own drawing.
        const drawn = getComputedStyle(e).opacity === "0" ? e.nextElementSibling : e;
        const style = getComputedStyle(drawn);
        if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return [name, "has no ring"];
        const b = drawn.getBoundingClientRect();
        const at = [Math.min(Math.max(b.left, 0) + 12, (b.left + b.right) / 2), Math.min(Math.max(b.top, 0) + 8, (b.top + b.bottom) / 2)];
        const top = document.elementFromPoint(...at);
        const seen = top && (drawn.contains(top) || top.contains(drawn) || (e.labels && [...e.labels].some((l) => l.contains(top))));
        return [name, seen ? null : `is under ${top ? top.tagName.toLowerCase() + "." + top.className : "the edge of the window"}`];"#;
    page.run(script, vec![]).await
}

#[tokio::test]
async fn the_focus_is_seen_wherever_tab_takes_it() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let page = app.page();
    let (mut wrong, mut steps) = (Vec::new(), 0);
    for step in ["Before you start,", "5, Generate a token,"] {
        for appearance in Appearance::FEW {
            Appearance::USUAL.put_on(&app).await?;
            page.click("button", step).await?;
            appearance.put_on(&app).await?;
            page.run::<()>("document.querySelector('#bar').focus();", vec![]).await?;
            let mut first = None;
            // Once round the window, and no trap on the way.
            for _ in 0..150 {
                page.press(TAB).await?;
                let (name, flaw) = focus(page).await?;
                steps += 1;
                if let Some(flaw) = flaw {
                    wrong.push(format!("{step} {appearance}: {name} {flaw}"));
                }
                if name.is_empty() || first.as_ref() == Some(&name) {
                    break;
                }
                first.get_or_insert(name);
            }
        }
    }
    assert!(steps > 150, "Tab goes through the whole window, not {steps} stops");
    app.quit().await?;
    verdict(&wrong)
}
