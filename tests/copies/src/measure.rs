//! What each way carries, measured on a page of ours that has one marked word of each kind.

use std::collections::BTreeMap;
use std::fmt;

use passarela_e2e::page::until;
use passarela_e2e::{Browser, Outcome};

use crate::keep::{Keeper, Taken};

const PROBE: &str = include_str!("probe.html");
const STYLE: &str = include_str!("probe.css");

/// What is asked of the result of a way.
type Asked = fn(&str) -> String;

fn word(has: bool) -> String {
    if has { "yes" } else { "–" }.to_owned()
}

/// The chosen or typed, the loaded, both, or neither.
fn value(text: &str, now: &str, loaded: &str) -> String {
    match (text.contains(now), text.contains(loaded)) {
        (true, true) => "both",
        (true, false) => "as now",
        (false, true) => "as loaded",
        (false, false) => "–",
    }
    .to_owned()
}

/// Without tags, white space as it is.
fn words_only(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
    }
    out + rest
}

fn marked(text: &str) -> bool {
    text.lines().any(|line| line.contains("id=") && line.contains("tick") && line.contains("checked"))
}

/// The rows of the table.
const ROWS: [(&str, Asked); 20] = [
    ("entry of a list", |t| list(t)),
    ("text of a field", |t| value(t, "TypedField", "LoadedField")),
    ("text of a text area", |t| value(t, "TypedArea", "LoadedArea")),
    ("placeholder", |t| word(t.contains("PlaceholderWord"))),
    ("entries of a list box", |t| {
        let glued = t.contains("BoxOneBoxTwo");
        if glued { "glued".to_owned() } else { word(t.contains("BoxOne")) }
    }),
    ("tick of a box", |t| word(marked(t))),
    ("password", |t| {
        let bullets = t.contains("\u{2022}");
        if t.contains("TypedSecret") { "in clear".to_owned() } else { word(bullets).replace("yes", "bullets") }
    }),
    ("word of `<button>`", |t| word(t.contains("ButtonWord"))),
    ("word of `<input type=submit>`", |t| word(t.contains("SubmitWord"))),
    ("hidden by the attribute", |t| word(t.contains("HiddenByAttribute"))),
    ("hidden by a style", |t| word(t.contains("HiddenByStyle"))),
    ("`text-transform`", |t| if t.contains("CAPITALWORD") { "capitals" } else { "as written" }.to_owned()),
    ("`inline-block` cells", |t| apart(t, "CellLeft", "CellRight")),
    ("flex items", |t| apart(t, "FlexLeft", "FlexRight")),
    ("`<caption>` and its first row", |t| apart(t, "CaptionWord", "UnderCaption")),
    ("texts around `<hr>`", |t| apart(t, "BeforeRule", "AfterRule")),
    ("number and `<sup>`", |t| if t.contains("<sup") { "apart".to_owned() } else { apart(t, "014", "1\n") }),
    ("bold, links", |t| {
        let bold = if t.contains("*BoldWord*") { "`*bold*`" } else { "" };
        let link = if words_only(t).contains("LinkWord <") || t.contains("LinkWord <#") { "address" } else { "" };
        [bold, link].iter().filter(|w| !w.is_empty()).copied().collect::<Vec<_>>().join(", ")
    }),
    ("in a frame", |t| word(t.contains("InFrame"))),
    // The script that makes the tree names its word once.
    ("in a shadow tree", |t| word(t.matches("InShadow").count() > usize::from(t.contains("attachShadow")))),
];

fn list(text: &str) -> String {
    // In a page's source all entries stand; the chosen one is marked.
    if text.contains("<option") {
        let after = |name: &str| {
            let before = text.split(name).next().unwrap_or_default();
            before.rsplit("<option").next().is_some_and(|tag| tag.contains("selected"))
        };
        return match (after(">ChosenNow"), after(">LoadedChoice")) {
            (true, _) => "all, as now",
            (false, true) => "all, as loaded",
            (false, false) => "all, none marked",
        }
        .to_owned();
    }
    value(text, "ChosenNow", "LoadedChoice")
}

fn apart(text: &str, left: &str, right: &str) -> String {
    let text = if text.contains("<html") || text.contains("<body") || text.contains("<meta") {
        return word(text.contains(left)).replace("yes", "apart");
    } else {
        text
    };
    let Some(at) = text.find(left) else { return "–".to_owned() };
    let after = &text[at + left.len()..];
    match after.find(right.trim_end()) {
        Some(0) => "glued",
        Some(n) if after[..n].contains('\n') => "a line each",
        Some(n) if after[..n].contains('\t') => "a tab",
        Some(_) => "blanks",
        None => "–",
    }
    .to_owned()
}

/// What was measured, way by way.
#[derive(Default)]
pub struct Table {
    browsers: Vec<String>,
    columns: Vec<(String, BTreeMap<usize, String>)>,
}

impl Table {
    /// Fills the page of ours in, takes it by every way, and looks for its words.
    pub async fn measure(&mut self, keeper: &Keeper<'_>, browser: &Browser) -> Outcome {
        self.browsers.push(format!("{} {}", keeper.kind().name(), browser.version()));
        keeper.page_of_ours("probe.css", STYLE)?;
        keeper.page_of_ours("frame.html", "<!DOCTYPE html><title>Frame</title><p>InFrame</p>")?;
        let address = keeper.page_of_ours("probe.html", PROBE)?;
        let page = browser.open(&address).await?;
        page.run::<bool>("document.getElementById('list').selectedIndex = 1; return true;", vec![]).await?;
        for (id, text) in [("field", "TypedField"), ("area", "TypedArea"), ("secret", "TypedSecret")] {
            let element = page.client().find(fantoccini::Locator::Id(id)).await?;
            element.clear().await?;
            element.send_keys(text).await?;
        }
        page.client().find(fantoccini::Locator::Id("tick")).await?.click().await?;
        until("the page is filled in", async || {
            page.run("return document.getElementById('tick').checked;", vec![]).await
        })
        .await?;
        for Taken { way, bytes } in keeper.take(browser).await? {
            let text = plain(&way, &bytes);
            let column = ROWS.iter().enumerate().map(|(row, (_, asked))| (row, asked(&text))).collect();
            self.columns.push((way, column));
        }
        Ok(())
    }
}

/// The page's own text of a result; what stands in other encodings is made plain.
fn plain(way: &str, bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).into_owned();
    if way.ends_with(".mhtml") { text.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=") } else { text }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# What each way from a browser carries\n")?;
        writeln!(
            f,
            "Written by `cargo xtask copies`; do not edit it by hand. Seen on {}, with {}.\n",
            today(),
            self.browsers.join(", ")
        )?;
        writeln!(
            f,
            "Keys were real (X11), Save dialogs the browsers' own, MHTML is Chromium's `Page.captureSnapshot`, prints went through \
                     poppler's `pdftotext` without and with `-layout`. A way that is named `.html` behind `copy` is the clipboard's second flavour.\n"
        )?;
        let ways: Vec<&(String, BTreeMap<usize, String>)> =
            self.columns.iter().filter(|(way, _)| !way.ends_with(".pdf")).collect();
        write!(f, "| of a page |")?;
        for (way, _) in &ways {
            write!(f, " {way} |")?;
        }
        write!(f, "\n|---|")?;
        for _ in &ways {
            write!(f, "---|")?;
        }
        writeln!(f)?;
        for (row, (what, _)) in ROWS.iter().enumerate() {
            write!(f, "| {what} |")?;
            for (_, column) in &ways {
                write!(f, " {} |", column.get(&row).map_or("", String::as_str))?;
            }
            writeln!(f)?;
        }
        writeln!(f)?;
        f.write_str(include_str!("rules.md"))
    }
}

fn today() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d").to_string()
}
