//! Every page of the real window, in every size, text size and theme it promises, and the stops in the middle of the work:
//! nothing cut, nothing overlapping, nothing outside, enough contrast, targets large enough. And the focus, wherever the
//! Tab key takes it, is seen.

use std::collections::BTreeSet;

use passarela_e2e::exercise::{self, exercise};
use passarela_e2e::middle::{self, key_stores, middle};
use passarela_e2e::places::{self, places};
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
    let mut smallest = (f64::INFINITY, f64::INFINITY);
    tour(&app, &Appearance::ALL, async |stop, page| {
        visited.insert((stop.number, stop.appearance.to_string()));
        // Where the text is twice as large, so is every control.
        if stop.appearance.zoom == 100 {
            let (width, height) = geometry::smallest(page).await?;
            smallest = (smallest.0.min(width), smallest.1.min(height));
        }
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
    let stated = geometry::stated("Smallest control")?;
    if smallest.0 < stated[0] - 0.5 || smallest.1 < stated[1] - 0.5 {
        wrong.push(format!("the smallest control is {smallest:?}, docs/targets.md says {stated:?}"));
    }
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
async fn every_place_beside_the_steps_looks_right() -> Outcome {
    let (mut visited, mut wrong) = (Vec::new(), Vec::new());
    places(&mut async |name, app| {
        visited.push(name.to_owned());
        in_few_appearances(name, app, &mut wrong).await
    })
    .await?;
    assert_eq!(visited, places::STOPS);
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

/// What of the focused element a person can see: its name, the width and contrast of its ring, and what is wrong, if anything.
async fn focus(page: &Page) -> Outcome<(String, Option<(f64, f64)>, Option<String>)> {
    let script = geometry::SCRIPT.to_owned()
        + r#"
        const e = document.activeElement;
        const name = `${kit.role(e)} ${kit.name(e).slice(0, 60)}`;
        if (e === document.body) return ["", null, null];
        // A tick-box or radio button may lie under its own drawing.
        const drawn = getComputedStyle(e).opacity === "0" ? e.nextElementSibling : e;
        const style = getComputedStyle(drawn);
        if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return [name, null, "has no ring"];
        const b = drawn.getBoundingClientRect();
        const at = [Math.min(Math.max(b.left, 0) + 12, (b.left + b.right) / 2), Math.min(Math.max(b.top, 0) + 8, (b.top + b.bottom) / 2)];
        const top = document.elementFromPoint(...at);
        const seen = top && (drawn.contains(top) || top.contains(drawn) || (e.labels && [...e.labels].some((l) => l.contains(top))));
        return [name, geometry.ring(drawn), seen ? null : `is under ${top ? top.tagName.toLowerCase() + "." + top.className : "the edge of the window"}`];"#;
    page.run(&script, vec![]).await
}

#[tokio::test]
async fn the_focus_is_seen_wherever_tab_takes_it() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let page = app.page();
    let (mut wrong, mut steps) = (Vec::new(), 0);
    let mut weakest = [("light", f64::INFINITY, f64::INFINITY), ("dark", f64::INFINITY, f64::INFINITY)];
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
                let (name, ring, flaw) = focus(page).await?;
                steps += 1;
                if let Some((width, contrast)) = ring {
                    let of = weakest.iter_mut().find(|(theme, ..)| *theme == appearance.theme);
                    let (_, least_width, least) = of.ok_or_else(|| Failure::new("another theme"))?;
                    (*least_width, *least) = (least_width.min(width), least.min(contrast));
                }
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
    let (widths, contrasts) =
        (geometry::stated("Ring of the focus, width")?, geometry::stated("Ring of the focus, contrast")?);
    for (at, (theme, width, contrast)) in weakest.into_iter().enumerate() {
        if width < widths[at] || contrast < contrasts[at] - 0.05 {
            wrong.push(format!("{theme}: a ring of {width} px and {contrast:.2}, docs/targets.md says otherwise"));
        }
    }
    assert!(steps > 150, "Tab goes through the whole window, not {steps} stops");
    app.quit().await?;
    verdict(&wrong)
}
