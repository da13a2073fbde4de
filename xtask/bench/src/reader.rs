//! The page reader: against the bare tokens of `html5gum`, against `html5ever` into a tree, and against itself before.

use std::fs;
use std::time::Duration;

use html5ever::tendril::TendrilSink;
use html5gum::Tokenizer;
use markup5ever_rcdom::RcDom;
use passarela::domain::reading;

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
    let began = std::time::Instant::now();
    let tree = html5ever::parse_document(RcDom::default(), Default::default()).one(text);
    let took = began.elapsed();
    drop(std::hint::black_box(tree));
    took
}

pub fn figures(say: &mut dyn FnMut(&str)) -> Vec<Figure> {
    let mut out = Vec::new();
    for (size, name) in [(100_000, "100k"), (1_000_000, "1m")] {
        let page = tables(size);
        let name = format!("reader-tokens-{name}");
        out.push(compare(name, "a bare html5gum pass", 2.5, || ours(&page), || tokens(&page)));
    }
    for (size, name) in [(1_000_000, "1m"), (10_000_000, "10m")] {
        let page = tables(size);
        let name = format!("reader-tables-{name}");
        out.push(compare(name, "html5ever into a tree", 1.0, || ours(&page), || tree(&page)));
    }
    out.push(growth());
    match Earlier::start().and_then(|mut earlier| before(&mut earlier)) {
        Ok(figures) => out.extend(figures),
        Err(why) => say(&format!("Not compared with commit {COMMIT}: {why}.")),
    }
    out
}

/// Time per byte at four times the size against the size, for the worst of the hostile shapes.
fn growth() -> Figure {
    let (small, large) = (hostile(50_000), hostile(200_000));
    let of = |(_, text): &(&str, String)| ours(text).div_f64(text.len() as f64 / 50_000.0);
    let each = small.iter().zip(&large).map(|(small, large)| {
        let repeated = || (0..4).map(|_| of(small)).min().unwrap_or_default();
        compare("reader-hostile-growth", "a quarter of its size, by the byte", 1.2, || of(large), repeated)
    });
    each.max_by(|a, b| a.ratio.total_cmp(&b.ratio)).unwrap_or_else(|| Figure {
        name: "reader-hostile-growth".to_owned(),
        ratio: f64::NAN,
        spread: (f64::NAN, f64::NAN),
        target: 1.2,
        against: "nothing",
    })
}

/// Against the reader as it was: copied text, and the slowest of the fixtures by comparison.
fn before(earlier: &mut Earlier) -> Result<Vec<Figure>, String> {
    let fixtures = fixtures()?;
    let texts: Vec<String> = fixtures
        .iter()
        .filter(|(name, _)| !name.contains('/') && name.ends_with(".txt"))
        .map(|(_, text)| text.clone())
        .collect();
    let text = copied(1_000_000, &texts);
    let file = earlier.keep("text-1m", &text)?;
    let mut out = vec![compare(
        "reader-text-1m",
        "commit 50b7c34",
        0.25,
        || timed(|| reading::read_text(&text)),
        || earlier.read(&file),
    )];
    let mut worst: Option<Figure> = None;
    for (name, text) in &fixtures {
        // Fifty copies of a reading each time: one alone is over before the clock has moved.
        let many = |read: &dyn Fn(&str) -> Duration| (0..50).map(|_| read(text)).sum::<Duration>();
        let file = earlier.keep("fixture", text)?;
        let mut theirs = || (0..50).map(|_| earlier.read(&file)).sum::<Duration>();
        let figure = compare("reader-slowest-fixture", "commit 50b7c34", 1.0, || many(&ours), &mut theirs);
        if worst.as_ref().is_none_or(|w| w.ratio < figure.ratio) {
            worst = Some(figure);
        }
        let _ = name;
    }
    out.extend(worst);
    Ok(out)
}

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
