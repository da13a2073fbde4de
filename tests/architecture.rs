//! Holds the invariants of `ARCHITECTURE.md` by reading the sources. Every rule carries a sample that breaks it and one
//! that does not, so that a rule that cannot fail is itself a failure.

#[path = "architecture/arrows.rs"]
mod arrows;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Names that code under `within` must not use, but for the files under `but`.
struct Rule {
    what: &'static str,
    within: &'static [&'static str],
    but: &'static [&'static str],
    /// Whole names or paths; a trailing `*` takes every name that begins so.
    never: &'static [&'static str],
    bad: &'static str,
    good: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        what: "domain/ is pure: no IO, no clock, no chance, no runtime",
        within: &["src-tauri/domain"],
        but: &[],
        never: &[
            "tokio",
            "reqwest",
            "tauri*",
            "keyring",
            "axum",
            "hyper*",
            "tracing*",
            "rand",
            "std::fs",
            "std::io",
            "std::env",
            "std::process",
            "std::thread",
            "TcpStream",
            "TcpListener",
            "UdpSocket",
            "ToSocketAddrs",
            "SystemTime",
            "Instant",
            "Timestamp::now",
            "Zoned::now",
        ],
        bad: "let at = jiff::Timestamp::now();",
        good: "/// Never `Timestamp::now`.\nfn judge(now: Timestamp) { let text = \"std::fs\"; let random = 1; }",
    },
    Rule {
        what: "nothing reads the clipboard but what the engine asks for, which looks at the marks of password managers first",
        within: &["src-tauri"],
        but: &[],
        never: &["get_text", "get_html", "get_image", "get_file_list"],
        bad: "if clipboard.get_text().is_ok_and(|text| text == token) {}",
        good: "let target_get_text_later = 1;",
    },
    Rule {
        what: "only shell/ and the build script name tauri",
        within: &["src-tauri", "examples", "tests"],
        but: &["src-tauri/shell", "src-tauri/build.rs", "tests/e2e"],
        never: &["tauri*"],
        bad: "use tauri_plugin_opener::OpenerExt;",
        good: "// tauri\nlet name = \"tauri\"; let centauri = 1;",
    },
    Rule {
        what: "clients/ cannot tell the practice lab from the real thing",
        within: &["src-tauri/clients", "src-tauri/checks"],
        but: &[],
        never: &["lab", "practice", "is_practice", "Lab*", "Practice*"],
        bad: "use crate::lab::World;",
        good: "// lab\nlet label = 1; let collaborate = \"lab\";",
    },
    Rule {
        what: "checks/ sees what clients and the reader return, never the world behind them",
        within: &["src-tauri/checks"],
        but: &[],
        never: &["World", "StartingWorld", "Fault*", "Staged*"],
        bad: "use passarela::lab::world::StartingWorld;",
        good: "// World\nlet default = \"Fault\"; let worldly = 1;",
    },
    Rule {
        what: "domain/ never reaches into the practice lab",
        within: &["src-tauri/domain"],
        but: &[],
        never: &["crate::lab", "super::lab"],
        bad: "use crate::lab::World;",
        good: "lab: Option<LabView>",
    },
    Rule {
        what: "what is kept and judged by holds causes; the words are made in `present`",
        within: &[
            "src-tauri/domain/state",
            "src-tauri/domain/evidence.rs",
            "src-tauri/domain/activity.rs",
            "src-tauri/domain/paste.rs",
            "src-tauri/domain/saying.rs",
            "src-tauri/domain/need.rs",
        ],
        but: &[],
        never: &["Message", "domain::message*", "super::message*"],
        bad: "pub why: Message,",
        good: "/// A `Message`.\npub sent: SentMessage, pub list: Messages,",
    },
    Rule {
        what: "a migration is frozen: no later change of a type reaches it",
        within: &["src-tauri/store/migrations"],
        but: &[],
        never: &["crate::*", "super::super*", "passarela::*"],
        bad: "use crate::domain::failure::Failure;",
        good: "// crate::domain\nuse serde_json::{Value, json};",
    },
    Rule {
        what: "secrets leave through `expose` at these places only",
        within: &["src-tauri", "examples"],
        but: MAY_EXPOSE,
        never: &["expose"],
        bad: "log(secret.expose());",
        good: "/// See `expose`.\nfn exposed() {}",
    },
    Rule {
        what: "nothing turns certificate checks off",
        within: &["src-tauri", "examples", "tests"],
        // Believes the one certificate that a person compared. The rules below say how far that goes.
        but: &["src-tauri/clients/pin.rs"],
        never: &["danger*", "ServerCertVerifier", "ServerCertVerified"],
        bad: "builder.danger_accept_invalid_certs(true)",
        good: "// danger_accept_invalid_certs\nlet warning = \"danger\";",
    },
    Rule {
        what: "a compared certificate is believed, its key is still checked",
        within: &["src-tauri/clients/pin.rs"],
        but: &[],
        never: &["danger_*", "HandshakeSignatureValid::assertion", "set_certificate_verifier"],
        bad: "Ok(HandshakeSignatureValid::assertion())",
        good: "use rustls::client::danger::HandshakeSignatureValid;\nbuilder.dangerous()",
    },
    Rule {
        what: "one place hands rules of TLS to an HTTP client",
        within: &["src-tauri"],
        but: &["src-tauri/clients/http.rs"],
        never: &["tls_backend_preconfigured", "use_preconfigured_tls"],
        bad: "builder.use_preconfigured_tls(config)",
        good: "// use_preconfigured_tls\nlet tls = preconfigured();",
    },
    Rule {
        what: "one place makes every HTTP client",
        within: &["src-tauri"],
        but: &["src-tauri/clients/http.rs"],
        never: &["Client::builder", "Client::new", "ClientBuilder", "reqwest::get"],
        bad: "let client = reqwest::Client::new();",
        good: "let client = http::client(&trust); let api = ApiClient::new();",
    },
    Rule {
        what: "one place reads the time of day",
        within: &["src-tauri"],
        but: &["src-tauri/clock.rs"],
        never: &["Timestamp::now", "Zoned::now", "SystemTime::now"],
        bad: "state.at = Timestamp::now();",
        good: "state.at = clock.now();",
    },
    Rule {
        what: "nothing prints: what the program says goes to the window or the log",
        within: &["src-tauri", "examples"],
        // Cargo listens to what the build script prints.
        but: &["src-tauri/build.rs"],
        never: &["print!", "println!", "eprint!", "eprintln!", "dbg!"],
        bad: "eprintln!(\"{error}\");",
        good: "// println!\nwriteln!(out, \"println!\")?;",
    },
    Rule {
        what: "a secret cannot be printed, copied or written down by accident",
        within: &["src-tauri/domain/secret.rs"],
        but: &[],
        never: &["Serialize", "Clone", "Copy", "Display", "Deref", "AsRef", "Hash"],
        bad: "#[derive(Clone)]\npub struct Secret(String);",
        good: "/// No `Clone`.\n#[derive(Deserialize)]\npub struct Secret(String);",
    },
];

/// Where a secret is used, as late as possible. A new entry needs a reason that holds.
const MAY_EXPOSE: &[&str] = &[
    // The type itself.
    "src-tauri/domain/secret.rs",
    // Counts characters, to doubt a token of another shape.
    "src-tauri/domain/token.rs",
    // Sends the API client's password to the cloud.
    "src-tauri/clients/iroh/mod.rs",
    // Sends the appliance's password and JWT to the appliance.
    "src-tauri/clients/asyncos/mod.rs",
    // Hands secrets to the key store.
    "src-tauri/store/key_store.rs",
    // Keeps a secret for this run when the key store will not have it.
    "src-tauri/engine/credentials.rs",
    // Holds the API client's password while it is tested.
    "src-tauri/engine/workspace/api_client.rs",
    // Looks for secrets in what is stored, logged, reported and copied, in every way they can be written; keeps places only.
    "src-tauri/domain/redact/known.rs",
    // Gives what was copied elsewhere to the page reader, and lets go what is no page.
    "src-tauri/engine/copied.rs",
    // Copies the token on demand.
    "src-tauri/shell/clipboard/mod.rs",
];

#[test]
fn every_rule_holds() {
    let mut broken = Vec::new();
    for file in sources(&["src-tauri", "examples", "tests"], &["rs"]) {
        let text = read(&file);
        for rule in RULES.iter().filter(|rule| rule.covers(&file)) {
            broken.extend(rule.broken_by(&text).into_iter().map(|at| format!("{file}:{at}  ({})", rule.what)));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_rule_can_fail_and_leaves_innocent_code_alone() {
    for rule in RULES {
        assert_eq!(rule.broken_by(rule.bad).len(), 1, "{} should see {:?}", rule.what, rule.bad);
        assert!(rule.broken_by(rule.good).is_empty(), "{} should not see {:?}", rule.what, rule.good);
        let covered = sources(rule.within, &["rs"]).iter().any(|file| rule.covers(file));
        let later = rule.within.iter().all(|folder| !root().join(folder).exists());
        assert!(covered || later, "{} covers no file", rule.what);
    }
}

#[test]
fn whoever_may_expose_secrets_does() {
    let stale: Vec<_> = MAY_EXPOSE.iter().filter(|file| !names(&code(&read(file)), "expose")).collect();
    assert!(stale.is_empty(), "no longer call `expose`, take them off the list: {stale:?}");
}

/// One certificate is believed by our own rule, in the one place where it has just been compared.
#[test]
fn a_certificate_is_believed_only_where_it_was_compared() {
    let believed_after = |text: &str| {
        let code = code(text);
        let lines: Vec<&str> = code.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let mut before = lines.windows(2).filter(|pair| names(pair[1], "ServerCertVerified::assertion"));
        let first = before.next().map(|pair| pair[0].to_owned());
        first.filter(|_| before.next().is_none())
    };
    let compared = Some("if presented == *pinned {".to_owned());
    assert_eq!(believed_after(&read("src-tauri/clients/pin.rs")), compared);
    assert_eq!(believed_after("fn a() {\nOk(ServerCertVerified::assertion())\n}"), Some("fn a() {".to_owned()));
    let twice = "if presented == *pinned {\nServerCertVerified::assertion()\n}\nServerCertVerified::assertion()";
    assert_eq!(believed_after(twice), None);
}

/// A promise without a test is a hope; one that is renamed away would be none.
#[test]
fn each_promise_names_a_test_that_is_there() {
    let text = read("SECURITY.md");
    let table = text.split("## Each promise and its test").nth(1).expect("the table");
    let rows: Vec<Vec<&str>> = table
        .lines()
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| line.split('`').collect())
        .collect();
    assert!(rows.len() > 25, "{} promises", rows.len());
    for row in rows {
        let [_, file, _, test, _] = row[..] else { panic!("no file and test: {row:?}") };
        let there = read(file);
        let at = there.find(&format!("fn {test}(")).unwrap_or_else(|| panic!("{test} is not in {file}"));
        let before = &there[at.saturating_sub(200)..at];
        assert!(before.contains("test]") || before.contains("test("), "{test} in {file} is no test");
    }
}

#[test]
fn one_file_of_the_page_talks_to_tauri() {
    let naming: Vec<_> = sources(&["ui/src"], &["ts", "svelte", "js"])
        .into_iter()
        .filter(|file| read(file).contains("@tauri-apps/"))
        .collect();
    assert_eq!(naming, ["ui/src/rpc.ts"]);
}

/// In a program that is built for people nothing moves the clock by which a token's end is judged.
#[test]
fn a_test_moves_the_clock_of_a_debug_build_alone() {
    let shell = read("src-tauri/shell/mod.rs");
    assert!(shell.contains("#[cfg(debug_assertions)]\nmod test_clock;"), "without it, no other line of it compiles");
    let named: Vec<String> = sources(&["src-tauri"], &["rs"])
        .into_iter()
        .filter(|file| read(file).contains("PASSARELA_TEST_CLOCK"))
        .collect();
    assert_eq!(named, ["src-tauri/shell/test_clock.rs"]);
}

#[test]
fn every_source_file_opens_by_saying_what_it_is_for() {
    let silent: Vec<_> = sources(
        &["src-tauri", "xtask", "tests", "examples", "ui/src", "ui/scripts"],
        &["rs", "ts", "svelte", "js", "mjs"],
    )
    .into_iter()
    .filter(|file| !file.starts_with("ui/src/bindings.ts") && !opens_with_comment(&read(file)))
    .collect();
    assert!(silent.is_empty(), "no opening comment: {silent:#?}");
    for text in ["use std::fs;\n//! Late.", "fn main() {}", "#![allow(x)]\n", "", "<script>\n// Inside.\n</script>"] {
        assert!(!opens_with_comment(text), "{text:?} says nothing");
    }
    for text in [
        "//! What.",
        "/** What. */",
        "// What.\n",
        "<!-- What. -->",
        "<!--\n  @component\n-->",
        "#!/usr/bin/env node\n// What.",
    ] {
        assert!(opens_with_comment(text), "{text:?} says something");
    }
}

/// A command that is not declared would be open to every window; one that is allowed but gone is a hole for later.
#[test]
fn commands_are_the_same_to_the_shell_the_window_and_the_page() {
    let list = read("src-tauri/shell/command_list.rs");
    let inside = list.split_once("$then! {").and_then(|(_, rest)| rest.split_once('}')).expect("the list").0;
    let listed: BTreeSet<String> = inside.split(',').map(|name| name.trim().to_owned()).collect();

    let capability: serde_json::Value = serde_json::from_str(&read("src-tauri/capabilities/main.json")).expect("JSON");
    let permissions: Vec<&str> =
        capability["permissions"].as_array().expect("a list").iter().filter_map(|name| name.as_str()).collect();
    let allowed: BTreeSet<String> =
        permissions.iter().filter_map(|name| name.strip_prefix("allow-")).map(|name| name.replace('-', "_")).collect();
    assert_eq!(allowed, listed, "the capability and the list differ");
    let others: Vec<_> = permissions.iter().filter(|name| !name.starts_with("allow-")).collect();
    assert!(others.iter().all(|name| name.starts_with("core:event:allow-")), "the window may do more: {others:?}");
    assert_eq!(capability["windows"], serde_json::json!(["main"]), "the wizard's own window alone");

    let page = read("ui/src/rpc.ts");
    let asked: BTreeSet<String> = page
        .split("invoke")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("('")?.1.split_once('\'')?.0.to_owned()))
        .collect();
    assert_eq!(asked, listed, "the page and the list differ");
    let files = fs::read_dir(root().join("src-tauri/capabilities")).expect("capabilities").count();
    assert_eq!(files, 1, "a second capability needs a rule of its own here");
}

#[test]
fn the_window_loads_nothing_from_elsewhere() {
    let config: serde_json::Value = serde_json::from_str(&read("tauri.conf.json")).expect("JSON");
    assert_eq!(config["app"]["withGlobalTauri"], serde_json::json!(false));
    let policy = config["app"]["security"]["csp"].as_str().expect("a content security policy");
    assert!(policy.contains("default-src 'self'"), "{policy}");
    for hole in ["*", "unsafe-", "https:", "http: "] {
        assert!(!policy.contains(hole), "{hole} in {policy}");
    }
    // The preview of a report has its style in itself, and a policy of its own that is no wider.
    let style = passarela::report::style_source();
    assert!(policy.contains(&format!("style-src 'self' {style};")), "{style} is not in {policy}");
}

impl Rule {
    fn covers(&self, file: &str) -> bool {
        let under = |folders: &[&str]| folders.iter().any(|folder| Path::new(file).starts_with(folder));
        // This file names everything it forbids.
        under(self.within) && !under(self.but) && !file.starts_with("tests/architecture")
    }

    /// `line: name` for every line that breaks it.
    fn broken_by(&self, text: &str) -> Vec<String> {
        let code = code(text);
        let lines = code.lines().enumerate();
        lines
            .flat_map(|(at, line)| {
                let names = self.never.iter().filter(move |name| names(line, name));
                names.map(move |name| format!("{}: {name}", at + 1)).take(1)
            })
            .collect()
    }
}

/// Whether a line of code uses a name, as a whole.
fn names(line: &str, name: &str) -> bool {
    let (name, open) = name.strip_suffix('*').map_or((name, false), |start| (start, true));
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(name).any(|(at, found)| {
        let before = line[..at].chars().next_back();
        let after = line[at + found.len()..].chars().next();
        !before.is_some_and(part) && (open || !after.is_some_and(part))
    })
}

/// Rust without comments and the insides of texts; lines stay where they are.
fn code(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let newlines = |of: &[char]| of.iter().filter(|c| **c == '\n').collect::<String>();
    while at < chars.len() {
        let rest = &chars[at..];
        let end = match rest {
            ['/', '/', ..] => rest.iter().position(|c| *c == '\n').unwrap_or(rest.len()),
            ['/', '*', ..] => block_comment(rest),
            ['"', ..] => text_literal(rest),
            ['r', '"' | '#', ..] if !out.ends_with(|c: char| c.is_alphanumeric() || c == '_') => {
                raw_literal(rest).unwrap_or(0)
            }
            ['\'', '\\', _, ..] => 3 + rest[3..].iter().position(|c| *c == '\'').map_or(0, |end| end + 1),
            ['\'', _, '\'', ..] => 3,
            _ => 0,
        };
        if end == 0 {
            out.push(chars[at]);
            at += 1;
        } else {
            out.push_str(&newlines(&rest[..end]));
            at += end;
        }
    }
    out
}

fn block_comment(rest: &[char]) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        match &rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn text_literal(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != '"' {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

fn raw_literal(rest: &[char]) -> Option<usize> {
    let hashes = rest[1..].iter().take_while(|c| **c == '#').count();
    (rest.get(1 + hashes) == Some(&'"')).then_some(())?;
    let close: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let start = 2 + hashes;
    let end = rest[start..].windows(close.len()).position(|window| window == close)?;
    Some(start + end + close.len())
}

#[test]
fn comments_and_texts_are_no_code() {
    let text = "a // b\nc /* d /* e */ f\n */ g \"h \\\" i\" j r#\"k \" l\"# m '\\'' n '\"' o 'p: q";
    assert_eq!(code(text).split_whitespace().collect::<Vec<_>>(), ["a", "c", "g", "j", "m", "n", "o", "'p:", "q"]);
    assert_eq!(code("a\n/* b\n*/\n\"c\nd\"\ne").lines().count(), 6, "lines stay where they are");
}

fn opens_with_comment(text: &str) -> bool {
    let text = if text.starts_with("#!/") { text.split_once('\n').map_or("", |(_, rest)| rest) } else { text };
    ["//", "/*", "<!--"].iter().any(|start| text.trim_start().starts_with(start))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Files with one of the endings, relative to the package, generated ones left out.
fn sources(folders: &[&str], endings: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let inside = fs::read_dir(&path).expect("a readable folder").flatten().map(|entry| entry.path());
            open.extend(
                inside.filter(|path| !["target", "node_modules", "dist"].iter().any(|name| path.ends_with(name))),
            );
        } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
            let file = path.strip_prefix(root()).expect("inside the package");
            found.push(file.to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    found
}
