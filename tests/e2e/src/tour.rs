//! Goes through every page of the window in every size, text size and theme, for pictures and for judging.

use crate::page::until;
use crate::{App, Failure, Outcome, Page};

/// One way to look at a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Of the page's area.
    pub width: u32,
    /// See `width`.
    pub height: u32,
    /// The window's own zoom in percent; twice the size of text is 200.
    pub zoom: u16,
    /// `light` or `dark`.
    pub theme: &'static str,
}

impl Look {
    /// The usual one.
    pub const USUAL: Look = Look { width: 1120, height: 760, zoom: 100, theme: "light" };

    /// All that the window must look right in: its usual and its smallest size, and twice the text, light and dark.
    pub const ALL: [Look; 6] = [
        Look::USUAL,
        Look { theme: "dark", ..Look::USUAL },
        Look { width: 720, height: 560, ..Look::USUAL },
        Look { width: 720, height: 560, theme: "dark", ..Look::USUAL },
        Look { zoom: 200, ..Look::USUAL },
        Look { zoom: 200, theme: "dark", ..Look::USUAL },
    ];

    /// One of each: the usual size, the smallest, twice the text, light and dark among them.
    pub const FEW: [Look; 3] = [Look::USUAL, Look::ALL[3], Look::ALL[4]];

    /// Puts it on.
    pub async fn put_on(self, app: &App) -> Outcome {
        let page = app.page();
        page.theme(self.theme).await?;
        app.resize(self.width, self.height).await?;
        app.zoom_to(self.zoom).await?;
        // Colours fade from one theme to the other.
        page.until(
            "nothing moves any more",
            "return document.fonts.status === 'loaded' && document.getAnimations().every((a) => a.playState !== 'running');",
        )
        .await?;
        page.scroll_to(0).await.map(|_| ())
    }
}

impl std::fmt::Display for Look {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}x{}-{}pc-{}", self.width, self.height, self.zoom, self.theme)
    }
}

/// Where the tour is.
#[derive(Debug, Clone)]
pub struct Stop {
    /// Counted from 1, in the order of the rail.
    pub number: usize,
    /// What the rail calls the page.
    pub name: String,
    /// In which look.
    pub look: Look,
    /// Which screenful, from 0.
    pub part: u32,
}

impl Stop {
    /// Fit for a file name.
    pub fn slug(&self) -> String {
        let name: String =
            self.name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let name: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).take(6).collect();
        format!("{:02}-{}-{}-{}", self.number, name.join("-"), self.look, self.part + 1)
    }
}

/// Opens every entry of the rail and stops at every screenful of it in every look.
pub async fn tour(app: &App, looks: &[Look], mut visit: impl AsyncFnMut(&Stop, &Page) -> Outcome) -> Outcome {
    let page = app.page();
    Look::USUAL.put_on(app).await?;
    until("the rail is there", async || page.has("navigation", "").await).await?;
    let rail = page.within("navigation", "");
    let count = rail.names("button").await?.len();
    if count == 0 {
        return Err(Failure::new("the rail has no entries"));
    }
    for index in 0..count {
        // In the smallest size the rail folds away, so each page is opened in the usual one.
        Look::USUAL.put_on(app).await?;
        let entries = rail.all("button", "").await?;
        let Some(entry) = entries.get(index) else { return Err(Failure::new("the rail lost an entry")) };
        // The rail scrolls, and the driver clicks beside what is clipped by that.
        let middle = "const all = kit.find([], 'navigation', '').flatMap((n) => [...n.querySelectorAll('*')])
            .filter((e) => kit.role(e) === 'button' && kit.visible(e));
            all[a[0]]?.scrollIntoView({ block: 'center' });
            return true;";
        until("the entry is in the middle", async || page.run(middle, vec![index.into()]).await).await?;
        entry.click().await.map_err(|error| Failure::from(error).during(&format!("opening entry {}", index + 1)))?;
        until("the rail marks the open page", async || {
            let script = "const e = kit.find([], 'navigation', '').flatMap((n) => [...n.querySelectorAll('*')])
                .filter((e) => kit.role(e) === 'button' && kit.visible(e))[a[0]];
                return !!(e?.closest('[aria-current]') ?? e?.querySelector('[aria-current]'));";
            page.run(script, vec![index.into()]).await
        })
        .await?;
        let name = rail.names("button").await?.get(index).cloned().unwrap_or_default();
        for &look in looks {
            look.put_on(app).await?;
            for part in 0.. {
                if !page.scroll_to(part).await? {
                    break;
                }
                visit(&Stop { number: index + 1, name: name.clone(), look, part }, page).await?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stop_has_a_file_name() {
        let stop = Stop { number: 3, name: "2 Edit settings, To do".into(), look: Look::ALL[3], part: 0 };
        assert_eq!(stop.slug(), "03-2-edit-settings-to-do-720x560-100pc-dark-1");
    }
}
