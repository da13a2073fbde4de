//! Goes through every page of the window in every appearance, for pictures and for judging.

use crate::page::until;
use crate::{App, Failure, Outcome, Page};

/// Size, zoom and theme in which a page is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appearance {
    /// Of the page's area.
    pub width: u32,
    /// See `width`.
    pub height: u32,
    /// The window's own zoom in percent; twice the size of text is 200.
    pub zoom: u16,
    /// `light` or `dark`.
    pub theme: &'static str,
}

impl Appearance {
    /// The usual one.
    pub const USUAL: Appearance = Appearance { width: 1120, height: 760, zoom: 100, theme: "light" };

    /// All that the window must look right in: its usual and a small size, twice the text, and beside a browser, light and dark.
    pub const ALL: [Appearance; 8] = [
        Appearance::USUAL,
        Appearance { theme: "dark", ..Appearance::USUAL },
        Appearance { width: 720, height: 560, ..Appearance::USUAL },
        Appearance { width: 720, height: 560, theme: "dark", ..Appearance::USUAL },
        Appearance { zoom: 200, ..Appearance::USUAL },
        Appearance { zoom: 200, theme: "dark", ..Appearance::USUAL },
        Appearance::BESIDE,
        Appearance { theme: "light", ..Appearance::BESIDE },
    ];

    /// Beside a browser.
    pub const BESIDE: Appearance = Appearance { width: 400, height: 760, zoom: 100, theme: "dark" };

    /// What high contrast is looked at in: the desktop's theme is dark.
    pub const CONTRAST: Appearance = Appearance::ALL[1];

    /// One of each: the usual size, the smallest, twice the text, beside a browser, light and dark among them.
    pub const FEW: [Appearance; 4] = [Appearance::USUAL, Appearance::ALL[3], Appearance::ALL[4], Appearance::BESIDE];

    /// Puts it on.
    pub async fn put_on(self, app: &App) -> Outcome {
        let page = app.page();
        app.resize(self.width, self.height).await?;
        app.zoom_to(self.zoom).await?;
        // Last: a window that changes its shape puts its own theme on.
        page.theme(self.theme).await?;
        // Colours fade from one theme to the other.
        page.until(
            "nothing moves any more",
            "return document.fonts.status === 'loaded' && document.getAnimations().every((a) => a.playState !== 'running');",
        )
        .await?;
        page.scroll_to(0).await.map(|_| ())
    }
}

impl std::fmt::Display for Appearance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}x{}-{}pc-{}", self.width, self.height, self.zoom, self.theme)
    }
}

/// What the list of steps holds, by the beginning of each name, in order. A tour that missed one has not seen the window.
pub const PAGES: [&str; 10] = ["Before you start", "1,", "2,", "3,", "4,", "5,", "6,", "7,", "8,", "Prove it works"];

/// Where the tour is.
#[derive(Debug, Clone)]
pub struct Stop {
    /// Counted from 1, in the order of the list of steps.
    pub number: usize,
    /// What the list of steps calls the page.
    pub name: String,
    /// In which appearance.
    pub appearance: Appearance,
    /// Which screenful, from 0.
    pub part: u32,
}

impl Stop {
    /// Fit for a file name.
    pub fn slug(&self) -> String {
        let name: String =
            self.name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let name: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).take(6).collect();
        format!("{:02}-{}-{}-{}", self.number, name.join("-"), self.appearance, self.part + 1)
    }
}

/// Opens every entry of the list of steps and stops at every screenful of it in every appearance.
pub async fn tour(
    app: &App,
    appearances: &[Appearance],
    mut visit: impl AsyncFnMut(&Stop, &Page) -> Outcome,
) -> Outcome {
    let page = app.page();
    Appearance::USUAL.put_on(app).await?;
    until("the list of steps is there", async || page.has("navigation", "").await).await?;
    let steps = page.within("navigation", "");
    let names = steps.names("button").await?;
    let missing =
        PAGES.iter().enumerate().find(|(at, page)| !names.get(*at).is_some_and(|name| name.starts_with(**page)));
    if let Some((_, page)) = missing {
        return Err(Failure::new(format!("the list of steps has no entry {page:?} where one is due: {names:?}")));
    }
    let count = names.len();
    for index in 0..count {
        // In the smallest size the list of steps folds away, so each page is opened in the usual one.
        Appearance::USUAL.put_on(app).await?;
        let entries = steps.all("button", "").await?;
        let Some(entry) = entries.get(index) else { return Err(Failure::new("the list of steps lost an entry")) };
        // The list of steps scrolls, and the driver clicks beside what is clipped by that.
        let middle = "const all = kit.find([], 'navigation', '').flatMap((n) => [...n.querySelectorAll('*')])
            .filter((e) => kit.role(e) === 'button' && kit.visible(e));
            all[a[0]]?.scrollIntoView({ block: 'center' });
            return true;";
        until("the entry is in the middle", async || page.run(middle, vec![index.into()]).await).await?;
        entry.click().await.map_err(|error| Failure::from(error).during(&format!("opening entry {}", index + 1)))?;
        until("the list of steps marks the open page", async || {
            let script = "const e = kit.find([], 'navigation', '').flatMap((n) => [...n.querySelectorAll('*')])
                .filter((e) => kit.role(e) === 'button' && kit.visible(e))[a[0]];
                return !!(e?.closest('[aria-current]') ?? e?.querySelector('[aria-current]'));";
            page.run(script, vec![index.into()]).await
        })
        .await?;
        let name = steps.names("button").await?.get(index).cloned().unwrap_or_default();
        for &appearance in appearances {
            appearance.put_on(app).await?;
            for part in 0.. {
                if !page.scroll_to(part).await? {
                    break;
                }
                visit(&Stop { number: index + 1, name: name.clone(), appearance, part }, page).await?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests_of_the_harness {
    use super::*;

    #[test]
    fn a_stop_has_a_file_name() {
        let stop = Stop { number: 3, name: "2 Edit settings, To do".into(), appearance: Appearance::ALL[3], part: 0 };
        assert_eq!(stop.slug(), "03-2-edit-settings-to-do-720x560-100pc-dark-1");
    }
}
