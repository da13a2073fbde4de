//! What the page's live regions said, in order, and which of it interrupted: a second witness beside the accessibility bus, for
//! journeys in which time leaps and no reader runs.

use serde::Deserialize;

use crate::{Outcome, Page, until};

/// One thing that was said.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Whether it interrupted.
    pub urgent: bool,
}

const LISTEN: &str = "const already = !!window.heardSoFar;
    window.heardSoFar = [];
    if (already) return null;
    for (const region of ['polite', 'assertive']) {
        new MutationObserver((changes) => {
            for (const { addedNodes } of changes) for (const one of addedNodes) {
                const text = kit.tidy(one.textContent ?? '');
                if (text) window.heardSoFar.push({ text, urgent: region === 'assertive' });
            }
        }).observe(document.querySelector(`[data-testid=${region}]`), { childList: true, subtree: true });
    }
    return null;";

/// Listens from now on, and forgets what was before. A page that is loaded anew has to be listened to anew.
pub async fn listen(page: &Page) -> Outcome {
    page.run(LISTEN, vec![]).await
}

/// Everything since then.
pub async fn so_far(page: &Page) -> Outcome<Vec<Said>> {
    page.run("return window.heardSoFar;", vec![]).await
}

/// Waits until something is said that has these words in it, and says whether it interrupted.
pub async fn hears(page: &Page, words: &str) -> Outcome<Said> {
    let mut found = None;
    until(&format!("{words:?} is said"), async || {
        found = so_far(page).await?.into_iter().find(|said| said.text.contains(words));
        Ok(found.is_some())
    })
    .await?;
    found.ok_or_else(|| crate::Failure::new(format!("{words:?} was not said")))
}
