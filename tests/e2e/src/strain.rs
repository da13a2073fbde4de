//! What a page has to stand beside its sizes and colours: longer words, the other direction, wider spacing. Each is put on the
//! page that is open and taken off again.

use crate::{Outcome, Page, geometry};

/// See the module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strain {
    /// Every sentence two fifths longer and full of accents, as another language may have it.
    Longer,
    /// From right to left.
    RightToLeft,
    /// The spacing that WCAG 1.4.12 names.
    Spacing,
}

impl Strain {
    /// All of them.
    pub const ALL: [Strain; 3] = [Strain::Longer, Strain::RightToLeft, Strain::Spacing];

    fn on(self) -> &'static str {
        match self {
            // Cisco's labels, code and what was typed stay; so does what a screen reader alone gets.
            Strain::Longer => {
                r#"
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                window.__strained = [];
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    if (!/\p{L}{2}/u.test(node.data) || node.parentElement.closest("[lang]:not(html), code, figure, time, style, script, option")) continue;
                    window.__strained.push([node, node.data]);
                    const more = Math.ceil(node.data.trim().length * 0.4);
                    node.data = node.data.replace(/[aeiou]/g, (v) => ({ a: "å", e: "é", i: "î", o: "ö", u: "û" })[v]).trimEnd() + " öñé".repeat(Math.ceil(more / 4)).slice(0, more);
                }"#
            }
            Strain::RightToLeft => "document.documentElement.dir = 'rtl';",
            Strain::Spacing => {
                r#"
                const sheet = new CSSStyleSheet();
                sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
                document.adoptedStyleSheets = [sheet];"#
            }
        }
    }

    fn is_on(self) -> &'static str {
        match self {
            Strain::Longer => "return window.__strained.length > 0;",
            Strain::RightToLeft => "return getComputedStyle(document.body).direction === 'rtl';",
            Strain::Spacing => "return getComputedStyle(document.body).letterSpacing !== 'normal';",
        }
    }

    fn off(self) -> &'static str {
        match self {
            Strain::Longer => "for (const [node, text] of window.__strained) node.data = text;",
            Strain::RightToLeft => "document.documentElement.dir = 'ltr';",
            Strain::Spacing => "document.adoptedStyleSheets = [];",
        }
    }

    /// For a sheet of pictures.
    pub fn name(self) -> &'static str {
        match self {
            Strain::Longer => "longer",
            Strain::RightToLeft => "right-to-left",
            Strain::Spacing => "spacing",
        }
    }

    /// What is cut, overlaps, lies outside or is too small while it is on; `look` is called meanwhile.
    pub async fn flaws(self, page: &Page, look: impl AsyncFnOnce() -> Outcome) -> Outcome<Vec<String>> {
        page.run::<()>(&format!("{} return null;", self.on()), vec![]).await?;
        // A strain that is not on finds nothing wrong.
        let on: bool = page.run(self.is_on(), vec![]).await?;
        page.until(
            "nothing moves any more",
            "return document.getAnimations().every((a) => a.playState !== 'running');",
        )
        .await?;
        let found = geometry::flaws(page).await;
        let looked = look().await;
        page.run::<()>(&format!("{} return null;", self.off()), vec![]).await?;
        looked?;
        if !on {
            return Ok(vec![format!("{self:?} is not on")]);
        }
        Ok(found?.into_iter().map(|flaw| format!("{self:?}: {flaw}")).collect())
    }
}
