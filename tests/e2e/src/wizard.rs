//! What a person does in the wizard over and over: look at the first page, open a step, wait for a state.

use crate::page::until;
use crate::{Desk, Failure, Outcome, Page};

/// The paste box.
pub const PASTE: &str = "Paste the page text here. It stays on this computer.";

/// A token of the right shape.
pub const TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// The way on from whatever keeps the key store from keeping.
pub const AGAIN: &str = "Try the key store again";

/// Hands over [`TOKEN`], to be kept in the key store.
pub async fn hand_over_a_token(window: &Page) -> Outcome {
    window.click("button", "5, Generate a token, to do").await?;
    window.find("heading", "Generate a token").await?;
    window.unfold("Keep the token in Passarela too").await?;
    window.choose("combobox", "Region of the portal that made it", "Americas").await?;
    window.fill("textbox", "Registration token", TOKEN).await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about 60 min left").await
}

/// Copies [`TOKEN`] until it is on the clipboard: what the key store gives only after a question, or late, is there at the
/// next press.
pub async fn copies_the_token(desk: &Desk, window: &Page) -> Outcome {
    until("the token is on the clipboard", async || {
        window.click("button", "Copy the token").await?;
        Ok(desk.clipboard().await? == TOKEN)
    })
    .await
}

/// In practice the lab has filled in what *Before you start* asks: it says so, and nothing is left to answer.
pub async fn answer_everything(window: &Page) -> Outcome {
    is(window, "Before you start", "in progress").await?;
    window.sees("The practice lab filled this in. You can begin.").await
}

/// Opens the question behind an answer, to change it.
pub async fn change(window: &Page, question: &str) -> Outcome {
    window.click("button", &format!("Change: {question}")).await.map(|_| ())
}

/// Gives another answer than the one that stands there.
pub async fn reanswer(window: &Page, question: &str, option: &str) -> Outcome {
    change(window, question).await?;
    choose(window, question, option).await
}

/// Chooses the option that begins so. Options are named anew when an answer above changes their hints, so name and click
/// are tried together.
pub async fn choose(window: &Page, question: &str, option: &str) -> Outcome {
    let group = window.within("group", question);
    until(&format!("{option} is chosen for {question}"), async || {
        let names = group.names("radio").await?;
        let Some(name) = names.iter().find(|name| name.starts_with(option)) else { return Ok(false) };
        // A driver scrolls only as far as it must, which may leave the option under the bar at the bottom.
        group.bring_to_the_middle("radio", name).await?;
        let Some(radio) = group.all("radio", name).await?.pop() else { return Ok(false) };
        Ok(radio.click().await.is_ok() && radio.is_selected().await.unwrap_or(false))
    })
    .await
}

/// Forgets the token, which is asked once more: the text cannot be brought back.
pub async fn forget_the_token(window: &Page) -> Outcome {
    window.click("button", "Forget this token").await?;
    window.click("button", "Remove it").await
}

/// The one name of a role that begins so.
pub async fn beginning_with(page: &Page, role: &str, start: &str) -> Outcome<String> {
    let mut names = Vec::new();
    until(&format!("one {role} begins with {start:?}"), async || {
        names = page.names(role).await?.into_iter().filter(|name| name.starts_with(start)).collect::<Vec<_>>();
        Ok(names.len() == 1)
    })
    .await?;
    names.pop().ok_or_else(|| Failure::new(format!("no {role} begins with {start:?}")))
}

/// Opens a step by the list.
pub async fn go(window: &Page, step: &str) -> Outcome {
    let name = beginning_with(window, "button", &format!("{step},")).await?;
    window.click("button", &name).await?;
    // Only what is drawn for this step may be acted on.
    let label = step.split_once(", ").map_or(step, |(_, label)| label);
    until(&format!("{step} is open"), async || {
        let current: Option<String> =
            window.run("return document.querySelector('[aria-current=step]')?.textContent ?? null;", vec![]).await?;
        Ok(current.is_some_and(|text| text.contains(label)))
    })
    .await
}

/// Waits until the list calls a step so.
pub async fn is(window: &Page, step: &str, state: &str) -> Outcome {
    let mut last = Vec::new();
    until(&format!("{step} is {state}"), async || {
        last = window.names("button").await?;
        Ok(last.iter().any(|name| name.starts_with(&format!("{step},")) && name.ends_with(state)))
    })
    .await
    .map_err(|failure| failure.during(&format!("the list says {last:?}")))
}
