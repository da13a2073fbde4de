//! Which module may name which, and that no two name each other in a circle. Read from the `use` lines and the paths of
//! the sources; what tests inside a file name does not count.
//!
//! A module is a file with the files in the folder of its name: a parent may name its children, a child its parent. On
//! every level siblings form no circle, whole folders taken together, so no circle can hide in the files below them.

use std::collections::{BTreeMap, BTreeSet};

use super::{code, read, sources};

/// The one table: who may name whom. Modules of `domain` stand without their first name; whoever is not listed names
/// nobody. A new arrow is a decision, and this is the place where it is read.
const MAY_NAME: &[(&str, &str)] = &[
    (
        "checks",
        "answers check evidence failure finding input key_store message device_names need product query reading region \
         saying scopes security_release source state step steps target token version",
    ),
    ("clients", "clock failure fingerprint product reading scopes secret"),
    ("activity", "check failure reading region source step"),
    ("answers", "portal region"),
    ("check", "message"),
    ("evidence", "failure product reading source"),
    ("failure", "fingerprint message scopes"),
    ("finding", "check evidence message need saying source step target"),
    (
        "guide",
        "answers instruction layout message paste portal product query reading region security_release state step \
         steps target version",
    ),
    ("input", "answers check names place prefs region report_options step"),
    ("instruction", "answers layout message step target"),
    ("layout", "version"),
    ("milestone", "message source step"),
    ("need", "answers reading"),
    ("paste", "reading region"),
    (
        "present",
        "activity answers check failure finding guide input instruction key_store message names need paste place portal prefs product \
         query reading region saying source state step steps target token view",
    ),
    ("prefs", "names"),
    ("query", "message"),
    ("reading", "product region version"),
    ("redact", "reading secret"),
    ("region", "product"),
    ("saying", "failure"),
    ("scopes", "product"),
    ("security_release", "product version"),
    ("setups", "answers device_names evidence reading state"),
    (
        "state",
        "activity answers certificate check evidence failure input key_store paste place portal product reading region \
         report_options source step token",
    ),
    (
        "steps",
        "answers evidence message milestone device_names paste portal product reading region security_release source state step \
         token version",
    ),
    ("token", "key_store product region secret source"),
    (
        "transition",
        "activity answers certificate check evidence failure guide input key_store place product reading redact \
         region report_options setups source state step steps token",
    ),
    ("version", "product"),
    (
        "view",
        "activity answers certificate check exercise finding input instruction key_store language message milestone names prefs query \
         region report_options source step target",
    ),
    (
        "engine",
        "activity answers checks clients clock certificate check evidence exercise failure finding fingerprint guide input \
         instruction key_store message paste place prefs present product reading redact region report_options \
         saying secret setups state step steps target token transition view lab logging report store i18n",
    ),
    ("lab", "clock check finding layout query region step version"),
    ("logging", "redact secret"),
    (
        "report",
        "activity answers check evidence finding guide input instruction key_store language message device_names present \
         product reading redact region report_options secret security_release source state step steps view i18n",
    ),
    ("shell", "clock check input message reading region report_options secret target view engine logging i18n"),
    ("store", "key_store secret"),
    ("i18n", "language message names"),
];

/// `domain::view` is what the screen gets: below it nobody knows the screen.
const MAY_NAME_THE_VIEW: &[&str] = &["domain::present", "report", "engine", "shell"];

type Graph = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_arrow_is_in_the_table_and_every_line_of_the_table_is_needed() {
    let arrows = modules(&files());
    assert_eq!(broken(&arrows), Vec::<String>::new(), "not in the table");
    let mut stale = Vec::new();
    for (from, to) in MAY_NAME.iter().flat_map(|(from, to)| to.split(' ').map(move |to| (full(from), full(to)))) {
        if !arrows.get(&from).is_some_and(|all| all.contains(&to)) {
            stale.push(format!("{from} -> {to}"));
        }
    }
    assert_eq!(stale, Vec::<String>::new(), "no longer needed, take them off the table");
    let viewers = arrows.iter().filter(|(_, to)| to.contains("domain::view")).map(|(from, _)| from.as_str());
    let strangers: Vec<&str> = viewers.filter(|from| !MAY_NAME_THE_VIEW.contains(from)).collect();
    assert_eq!(strangers, Vec::<&str>::new(), "names what the screen gets");
}

#[test]
fn nothing_goes_round_in_a_circle() {
    assert_eq!(circles(&files()), Vec::<String>::new());
}

#[test]
fn an_arrow_that_is_not_in_the_table_is_seen() {
    let up = sample(&[("domain/step.rs", "use super::transition::Event;"), ("domain/transition/mod.rs", "")]);
    assert_eq!(broken(&modules(&up)), ["domain::step -> domain::transition"]);
    let by_path = sample(&[("store/mod.rs", "fn a() { crate::engine::run() }"), ("engine/mod.rs", "")]);
    assert_eq!(broken(&modules(&by_path)), ["store -> engine"]);
    let innocent = sample(&[
        (
            "domain/transition/mod.rs",
            "use crate::domain::{step::StepId, source::{Source, Other}};\n// use crate::engine;",
        ),
        ("domain/step.rs", "#[cfg(test)]\nmod tests {\n    use crate::domain::transition::Event;\n}"),
        ("domain/source.rs", "let text = \"crate::engine\";"),
        ("engine/mod.rs", ""),
    ]);
    assert_eq!(broken(&modules(&innocent)), Vec::<String>::new());
}

#[test]
fn a_circle_is_seen_between_files_and_between_folders() {
    let between_files = sample(&[("a/mod.rs", ""), ("a/b.rs", "use super::c::C;"), ("a/c.rs", "use crate::a::b::B;")]);
    assert_eq!(circles(&between_files), ["a: b, c"]);
    // No two of these files name each other; their folders do.
    let between_folders = sample(&[
        ("a/mod.rs", "mod low;\nmod high;"),
        ("a/low.rs", ""),
        ("a/high.rs", "use crate::b::Low;"),
        ("b/mod.rs", "pub use low::Low;\nmod low;\nmod high;"),
        ("b/low.rs", ""),
        ("b/high.rs", "use crate::a::low;"),
    ]);
    assert_eq!(circles(&between_folders), [": a, b"]);
    let by_table = sample(&[
        ("checks/mod.rs", "#[path = $file] mod $module;"),
        ("checks/esa/one.rs", "use crate::checks::sse_two::Two;"),
        ("checks/sse/two.rs", "use crate::checks::esa_one::One;"),
    ]);
    assert_eq!(circles(&by_table), ["checks: esa, sse"]);
    let parent_and_child = sample(&[("a/mod.rs", "pub use b::B;"), ("a/b.rs", "use super::A;")]);
    assert_eq!(circles(&parent_and_child), Vec::<String>::new());
}

/// Module path and code of every file of the crate.
fn files() -> BTreeMap<Vec<String>, String> {
    let all = sources(&["src-tauri"], &["rs"]).into_iter().filter(|file| {
        !["src-tauri/build.rs", "src-tauri/main.rs", "src-tauri/lib.rs"].contains(&file.as_str())
            && !file.ends_with("/tests.rs")
    });
    all.map(|file| (module(file.trim_start_matches("src-tauri/")), own_code(&read(&file)))).collect()
}

fn sample(files: &[(&str, &str)]) -> BTreeMap<Vec<String>, String> {
    files.iter().map(|(file, text)| (module(file), own_code(text))).collect()
}

/// `domain/steps/mod.rs` is `domain`, `steps`.
fn module(file: &str) -> Vec<String> {
    let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').map(str::to_owned).collect()
}

fn own_code(text: &str) -> String {
    let code = code(text);
    code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned()
}

/// Which file names which.
fn arrows(files: &BTreeMap<Vec<String>, String>) -> BTreeMap<&Vec<String>, BTreeSet<Vec<String>>> {
    files
        .iter()
        .map(|(from, code)| {
            let named = paths(code).into_iter().filter_map(|path| resolve(files, from, &path));
            (from, named.filter(|to| to != from).collect())
        })
        .collect()
}

/// Every path in some code, `use` lines with braces taken apart.
fn paths(code: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = String::new();
    for (at, part) in code.split(';').enumerate() {
        let used = part.rfind("use ").filter(|at| part[..*at].chars().next_back().is_none_or(|c| !c.is_alphanumeric()));
        let tree = used.map(|at| &part[at + 4..]).filter(|tree| !tree.contains(['(', '=', '#']));
        match tree {
            Some(tree) => {
                all.extend(apart(tree));
                rest.push_str(&part[..used.unwrap_or(0)]);
            }
            None => rest.push_str(part),
        }
        rest.push(if at > 0 { ';' } else { ' ' });
    }
    let name = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    all.extend(rest.split(|c| !name(c)).filter(|word| word.contains("::")).map(str::to_owned));
    all
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d`, `a::c::e`.
fn apart(tree: &str) -> Vec<String> {
    let tree: String = tree.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((before, inside)) = tree.split_once('{') else {
        return vec![tree.split(" as ").next().unwrap_or_default().trim().to_owned()];
    };
    // The last brace closes this one.
    let inside = inside.trim_end().trim_end_matches(';');
    let inside = inside.strip_suffix('}').unwrap_or(inside);
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for c in inside.chars() {
        match c {
            ',' if depth == 0 => parts.push(String::new()),
            _ => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                parts.last_mut().expect("never empty").push(c);
            }
        }
    }
    let whole = parts.iter().filter(|part| !part.trim().is_empty()).map(|part| format!("{before}{}", part.trim()));
    whole.flat_map(|part| apart(&part)).collect()
}

/// The module that a path leads into.
fn resolve(files: &BTreeMap<Vec<String>, String>, from: &[String], path: &str) -> Option<Vec<String>> {
    let mut parts = path.split("::").map(str::trim).filter(|part| !part.is_empty()).peekable();
    let mut at: Vec<String> = match *parts.peek()? {
        "crate" => {
            parts.next();
            Vec::new()
        }
        "self" => {
            parts.next();
            from.to_vec()
        }
        _ => from.to_vec(),
    };
    while parts.next_if_eq(&"super").is_some() {
        at.pop();
    }
    let start = at.clone();
    for part in parts {
        let child: Vec<String> = at.iter().cloned().chain([part.to_owned()]).collect();
        if files.keys().any(|file| file.starts_with(&child)) {
            at = child;
        } else if let Some((folder, file)) = split_by_a_table(files, &at, part) {
            at.extend([folder, file]);
        } else {
            break;
        }
    }
    let known = files.contains_key(&at) || files.keys().any(|file| file.starts_with(&at));
    (known && !at.is_empty() && (at != start || path.starts_with("super") || path.starts_with("crate"))).then_some(at)
}

/// A table's macro declares `esa/committed.rs` as `esa_committed`.
fn split_by_a_table(files: &BTreeMap<Vec<String>, String>, at: &[String], part: &str) -> Option<(String, String)> {
    part.match_indices('_').map(|(cut, _)| (part[..cut].to_owned(), part[cut + 1..].to_owned())).find(
        |(folder, file)| {
            let path: Vec<String> = at.iter().cloned().chain([folder.clone(), file.clone()]).collect();
            files.contains_key(&path)
        },
    )
}

/// The arrows of the table: between the folders of the crate, and between the modules of `domain`.
fn modules(files: &BTreeMap<Vec<String>, String>) -> Graph {
    let name = |path: &[String]| match path {
        [domain, module, ..] if domain == "domain" => format!("domain::{module}"),
        path => path.first().cloned().unwrap_or_default(),
    };
    let mut graph = Graph::new();
    for (from, to) in arrows(files) {
        let from = name(from);
        let to = to.iter().map(|to| name(to)).filter(|to| *to != from && *to != "domain");
        let to: Vec<String> = to.collect();
        graph.entry(from).or_default().extend(to);
    }
    graph
}

fn full(name: &str) -> String {
    let root = ["checks", "clients", "clock", "engine", "lab", "logging", "report", "shell", "store", "i18n"];
    if root.contains(&name) { name.to_owned() } else { format!("domain::{name}") }
}

fn broken(graph: &Graph) -> Vec<String> {
    let allowed = |from: &str, to: &str| {
        MAY_NAME.iter().any(|(name, all)| full(name) == from && all.split(' ').any(|name| full(name) == to))
    };
    let all = graph.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to)));
    all.filter(|(from, to)| !allowed(from, to)).map(|(from, to)| format!("{from} -> {to}")).collect()
}

/// `parent: child, child` for every circle of siblings, on every level.
fn circles(files: &BTreeMap<Vec<String>, String>) -> Vec<String> {
    let mut levels: BTreeMap<Vec<String>, Graph> = BTreeMap::new();
    for (from, all) in arrows(files) {
        for to in all {
            let same = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
            if let (Some(a), Some(b)) = (from.get(same), to.get(same)) {
                let level = levels.entry(from[..same].to_vec()).or_default();
                level.entry(a.clone()).or_default().insert(b.clone());
            }
        }
    }
    let mut all = Vec::new();
    for (parent, graph) in levels {
        let round: Vec<&str> =
            graph.keys().filter(|name| reached(&graph, name).contains(*name)).map(String::as_str).collect();
        if !round.is_empty() {
            all.push(format!("{}: {}", parent.join("::"), round.join(", ")));
        }
    }
    all
}

fn reached(graph: &Graph, from: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> = vec![from];
    while let Some(name) = open.pop() {
        for next in graph.get(name).into_iter().flatten() {
            if seen.insert(next.clone()) {
                open.push(next);
            }
        }
    }
    seen
}
