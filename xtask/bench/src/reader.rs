//! The page reader: against the bare tokens of `html5gum`, against `html5ever` into a tree, and against itself before.

use std::fs;
use std::time::Duration;

use html5ever::tendril::TendrilSink;
use html5gum::Tokenizer;
use markup5ever_rcdom::RcDom;
use passarela::domain::reading;

use crate::Wanted;
use crate::earlier::{COMMIT, Earlier, root};
use crate::measure::{Figure, compare, timed};
use crate::pages::{copied, hostile, tables};

fn ours(text: &str) -> Duration {
    timed(|| reading::read(text.as_bytes()))
}

/// The bare pass: every token made, none looked at.
fn tokens(text: &str) -> Duration {
    timed(|| Tokenizer::new(text).filter(|token| std::hint::black_box(token).is_ok()).count())
}

fn tree(text: &str) -> Duration {
    timed(|| html5ever::parse_document(RcDom::default(), Default::default()).one(text))
}

pub fn figures(wanted: &Wanted, say: &mut dyn FnMut(&str)) -> Vec<Figure> {
    let mut out = Vec::new();
    for (size, name) in [(100_000, "reader-tokens-100k"), (1_000_000, "reader-tokens-1m")] {
        if !wanted.figure(name) {
            continue;
        }
        let page = tables(size);
        out.push(compare(name, "a bare html5gum pass", 2.5, || ours(&page), || tokens(&page)));
    }
    for (size, name) in [(1_000_000, "reader-tables-1m"), (10_000_000, "reader-tables-10m")] {
        if !wanted.figure(name) {
            continue;
        }
        let page = tables(size);
        out.push(compare(name, "html5ever into a tree", 1.0, || ours(&page), || tree(&page)));
    }
    if wanted.figure("reader-hostile-growth") {
        out.extend(growth(say));
    }
    if !wanted.figure(TEXT) && !wanted.figure(FIXTURES) {
        return out;
    }
    match Earlier::start().and_then(|mut earlier| before(&mut earlier, wanted, say)) {
        Ok(figures) => out.extend(figures),
        Err(why) => say(&format!("Not compared with commit {COMMIT}: {why}.")),
    }
    out
}

/// Bytes of the smaller of two hostile inputs: enough that a reading takes milliseconds.
const HOSTILE: usize = 250_000;

/// Time per byte at four times the size against the size, for the worst of the hostile shapes.
fn growth(say: &mut dyn FnMut(&str)) -> Option<Figure> {
    let (small, large) = (hostile(HOSTILE), hostile(4 * HOSTILE));
    let each = small.iter().zip(&large).map(|((name, small), (_, large))| {
        let by_the_byte = |text: &str| ours(text).div_f64(text.len() as f64 / HOSTILE as f64);
        let figure = compare(
            "reader-hostile-growth",
            "a quarter of its size, by the byte",
            1.2,
            || by_the_byte(large),
            || (0..4).map(|_| by_the_byte(small)).min().unwrap_or_default(),
        );
        (*name, figure)
    });
    let (name, worst) = each.max_by(|a, b| a.1.ratio.total_cmp(&b.1.ratio))?;
    say(&format!("The hostile shape that grows most: {name}."));
    Some(worst)
}

/// The figures that take the reader as it was.
const TEXT: &str = "reader-text-1m";
const FIXTURES: &str = "reader-slowest-fixture";

/// Against the reader as it was: copied text, and the slowest of the fixtures by comparison.
fn before(earlier: &mut Earlier, wanted: &Wanted, say: &mut dyn FnMut(&str)) -> Result<Vec<Figure>, String> {
    let fixtures = fixtures()?;
    let texts: Vec<String> = fixtures
        .iter()
        .filter(|(name, _)| !name.contains('/') && name.ends_with(".txt"))
        .map(|(_, text)| text.clone())
        .collect();
    let mut out = Vec::new();
    if wanted.figure(TEXT) {
        let text = copied(1_000_000, &texts);
        let file = earlier.keep("text-1m", &text)?;
        let ours = || timed(|| reading::read_text(&text));
        out.push(compare(TEXT, "commit 50b7c34", 0.25, ours, || earlier.read(&file, 1)));
    }
    if !wanted.figure(FIXTURES) {
        return Ok(out);
    }
    let mut worst: Option<(&str, Figure)> = None;
    for (name, text) in &fixtures {
        // Many readings each time: one alone is over before the clock has moved.
        let file = earlier.keep("fixture", text)?;
        let ours = || timed(|| (0..MANY).for_each(|_| drop(std::hint::black_box(reading::read(text.as_bytes())))));
        let figure = compare(FIXTURES, "commit 50b7c34", 1.0, ours, || earlier.read(&file, MANY));
        if worst.as_ref().is_none_or(|(_, w)| w.ratio < figure.ratio) {
            worst = Some((name, figure));
        }
    }
    if let Some((name, figure)) = worst {
        say(&format!("The slowest fixture by comparison: {name}."));
        out.push(figure);
    }
    Ok(out)
}

/// How often a fixture is read at a time.
const MANY: u32 = 50;

/// The pages that the tests read, by name.
fn fixtures() -> Result<Vec<(String, String)>, String> {
    let pages = root().join("tests/pages");
    let mut out = Vec::new();
    for (folder, prefix) in [(pages.clone(), ""), (pages.join("assumed"), "assumed/")] {
        let entries = fs::read_dir(&folder).map_err(|e| format!("cannot list {}: {e}", folder.display()))?;
        for path in entries.filter_map(|e| Some(e.ok()?.path())) {
            let name = path.file_name().map(|n| format!("{prefix}{}", n.to_string_lossy())).unwrap_or_default();
            if name.ends_with(".txt") || name.ends_with(".html") {
                out.push((
                    name,
                    fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?,
                ));
            }
        }
    }
    out.sort();
    Ok(out)
}
