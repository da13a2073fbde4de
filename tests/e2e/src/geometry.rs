//! Judges what a page looks like at this moment: text that is cut off, overlaps other text or lies outside the window,
//! contrast below WCAG AA, targets too small to hit; and what has to be in sight without scrolling.
//!
//! Ask again after each change of size, text size, theme or scroll position.

use std::fmt;

use serde::Deserialize;

use crate::{Failure, Outcome, Page};

const GEOMETRY: &str = include_str!("geometry.js");

/// The script that measures, for a test that measures more.
pub const SCRIPT: &str = GEOMETRY;

const SIGHT: &str = include_str!("sight.js");

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Flaw {
    /// What kind.
    pub kind: Kind,
    /// The text it is about.
    pub text: String,
    /// Numbers, or what the text collides with.
    pub detail: String,
}

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Text is cut off.
    Cut,
    /// Two texts lie over each other.
    Overlap,
    /// Text lies outside the window, or the page scrolls sideways.
    Outside,
    /// A control is smaller than 24 × 24.
    Small,
    /// Text is too faint for what is behind it.
    Contrast,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {:?} ({})", self.kind, self.text, self.detail)
    }
}

/// Everything that is wrong now.
pub async fn flaws(page: &Page) -> Outcome<Vec<Flaw>> {
    page.run(&format!("{GEOMETRY}\nreturn geometry.everything();"), vec![]).await
}

/// Text whose contrast is less than this, whatever its size.
pub async fn weaker_than(page: &Page, ratio: f64) -> Outcome<Vec<String>> {
    let found: Vec<Flaw> = page.run(&format!("{GEOMETRY}\nreturn geometry.weaker(a[0]);"), vec![ratio.into()]).await?;
    Ok(found.iter().map(Flaw::to_string).collect())
}

/// Width and height of the smallest control on the page, in CSS pixels.
pub async fn smallest(page: &Page) -> Outcome<(f64, f64)> {
    page.run(&format!("{GEOMETRY}\nreturn geometry.smallest();"), vec![]).await
}

/// What `docs/targets.md` states in the row that begins with these words: the numbers of its cells.
///
/// # Errors
/// Without such a row.
pub fn stated(row: &str) -> Outcome<Vec<f64>> {
    let table = include_str!("../../../docs/targets.md");
    let line = table.lines().find(|line| line.starts_with(&format!("| {row} |")));
    let line = line.ok_or_else(|| Failure::new(format!("docs/targets.md has no row {row:?}")))?;
    Ok(line.split('|').filter_map(|cell| cell.trim().parse().ok()).collect())
}

/// What is out of sight on a page that nobody has scrolled yet: the bars (notices among them) may take a quarter of the
/// height, and the answer and the one next act are seen, each in a sentence that says what is not so.
pub async fn out_of_sight(page: &Page) -> Outcome<Vec<String>> {
    page.run(&format!("{SIGHT}\nreturn sight;"), vec![]).await
}

/// Fails if anything is wrong now; `when` says in which size and theme.
pub async fn is_right(page: &Page, when: &str) -> Outcome {
    let flaws = flaws(page).await?;
    if flaws.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = flaws.iter().map(|flaw| format!("- {flaw}")).collect();
    Err(Failure::new(format!("the page does not look right ({when}):\n{}", lines.join("\n"))))
}
