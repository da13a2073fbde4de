//! The libraries of others that the program contains: crates that are linked into it, and packages of the pages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::run::{Failure, Outcome, output};

/// Packages that the build writes into the pages although the lock file knows them as tools: Svelte's compiler brings its
/// runtime, which imports the two small ones, and the icons are inlined.
const INLINED: [&str; 4] = ["clsx", "esm-env", "lucide-static", "svelte"];

/// One library.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Component {
    pub name: String,
    pub version: String,
    /// `pkg:cargo/serde@1.0.0`: how lists of components name it.
    pub purl: String,
    /// SPDX, if it says.
    pub licence: Option<String>,
    /// Who wrote it, if it says.
    pub authors: Vec<String>,
    /// Where it was unpacked.
    pub folder: PathBuf,
    /// SHA-256 of the crate's archive, as the lock file has it.
    pub sha256: Option<String>,
    /// Whether the program itself names it.
    pub direct: bool,
    /// The purls of what it depends on.
    pub depends_on: Vec<String>,
}

/// The system that the program is for.
#[derive(Clone, Copy)]
pub enum Platform {
    /// The one that runs here.
    Here,
    /// Another, as the compiler names it.
    Named(&'static str),
}

/// All of them, in the order of their purls.
pub fn shipped(root: &Path, platform: Platform) -> Outcome<Vec<Component>> {
    let mut all = crates(root, platform)?;
    all.extend(packages(root)?);
    all.sort_by(|one, other| one.purl.cmp(&other.purl));
    Ok(all)
}

/// The crates that are linked in: what the program depends on when it runs, on this system. Macros and build scripts run
/// while it is built and are not part of it.
fn crates(root: &Path, platform: Platform) -> Outcome<Vec<Component>> {
    let platform = match platform {
        Platform::Here => {
            let told = output(Command::new("rustc").arg("--version").arg("--verbose"))?;
            told.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_owned()
        }
        Platform::Named(triple) => triple.to_owned(),
    };
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args(["metadata", "--format-version", "1", "--locked", "--filter-platform", &platform]);
    let metadata: Value = serde_json::from_str(&output(&mut cargo)?)?;
    let sums = checksums(&std::fs::read_to_string(root.join("Cargo.lock"))?);
    linked(&metadata, &sums).ok_or_else(|| Failure::new("`cargo metadata` does not say what the program depends on."))
}

fn linked(metadata: &Value, sums: &BTreeMap<(String, String), String>) -> Option<Vec<Component>> {
    let by_id = |list: &Value| -> Option<BTreeMap<String, Value>> {
        let entries = list.as_array()?.iter();
        Some(entries.filter_map(|one| Some((one["id"].as_str()?.to_owned(), one.clone()))).collect())
    };
    let packages = by_id(&metadata["packages"])?;
    let nodes = by_id(&metadata["resolve"]["nodes"])?;
    let ours = packages.iter().find(|(_, package)| package["name"] == "passarela")?.0.clone();

    let is_macro = |id: &str| {
        let kinds = |target: &Value| target["kind"].as_array().is_some_and(|all| all.contains(&"proc-macro".into()));
        packages.get(id).and_then(|p| p["targets"].as_array()).is_some_and(|targets| targets.iter().any(kinds))
    };
    let needs = |id: &str| -> Vec<String> {
        let deps = nodes.get(id).and_then(|node| node["deps"].as_array()).cloned().unwrap_or_default();
        let runs = |dep: &Value| {
            dep["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
        };
        deps.iter().filter(|dep| runs(dep)).filter_map(|dep| dep["pkg"].as_str()).map(str::to_owned).collect()
    };
    let mut found = BTreeSet::new();
    let direct = needs(&ours);
    let mut open = direct.clone();
    while let Some(id) = open.pop() {
        if !is_macro(&id) && found.insert(id.clone()) {
            open.extend(needs(&id));
        }
    }
    let purl = |id: &str| {
        let package = packages.get(id)?;
        Some(format!("pkg:cargo/{}@{}", package["name"].as_str()?, package["version"].as_str()?))
    };
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let component = |id: &String| {
        let package = packages.get(id)?;
        let (name, version) = (text(&package["name"])?, text(&package["version"])?);
        let authors = package["authors"].as_array().into_iter().flatten().filter_map(text).collect();
        let needed = needs(id).into_iter().filter(|id| found.contains(id)).filter_map(|id| purl(&id));
        Some(Component {
            purl: purl(id)?,
            licence: text(&package["license"]).map(|words| words.replace('/', " OR ")),
            authors,
            folder: Path::new(package["manifest_path"].as_str()?).parent()?.to_owned(),
            sha256: sums.get(&(name.clone(), version.clone())).cloned(),
            direct: direct.contains(id),
            depends_on: needed.collect::<BTreeSet<_>>().into_iter().collect(),
            name,
            version,
        })
    };
    found.iter().map(component).collect()
}

/// Name and version to checksum, out of `Cargo.lock`.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let field = |block: &str, name: &str| {
        let value = block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \"")?.strip_suffix('"'));
        value.map(str::to_owned)
    };
    let blocks = lock.split("[[package]]");
    blocks.filter_map(|b| Some(((field(b, "name")?, field(b, "version")?), field(b, "checksum")?))).collect()
}

/// The packages of the pages.
fn packages(root: &Path) -> Outcome<Vec<Component>> {
    let ui = root.join("ui");
    let lock: Value = serde_json::from_str(&std::fs::read_to_string(ui.join("package-lock.json"))?)?;
    let Some(entries) = lock["packages"].as_object() else {
        return Err(Failure::new("ui/package-lock.json lists no packages."));
    };
    let mut all = Vec::new();
    for (path, entry) in entries {
        let Some((_, name)) = path.rsplit_once("node_modules/") else { continue };
        let is_tool = entry["dev"] == true || entry["devOptional"] == true || entry["optional"] == true;
        if is_tool && !INLINED.contains(&name) {
            continue;
        }
        let version = entry["version"].as_str().unwrap_or_default().to_owned();
        all.push(Component {
            purl: format!("pkg:npm/{}@{version}", name.replace('@', "%40")),
            name: name.to_owned(),
            version,
            licence: entry["license"].as_str().map(str::to_owned),
            authors: Vec::new(),
            folder: ui.join(path),
            sha256: None,
            direct: true,
            depends_on: Vec::new(),
        });
    }
    match INLINED.iter().find(|name| !all.iter().any(|component| component.name == **name)) {
        None => Ok(all),
        Some(gone) => Err(Failure::new(format!("The pages no longer use {gone}. Correct INLINED in components.rs."))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, kind: &str) -> Value {
        json!({"id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0", "authors": [],
               "manifest_path": format!("/crates/{name}/Cargo.toml"), "targets": [{"kind": [kind]}]})
    }

    fn dep(name: &str, kind: Value) -> Value {
        json!({"pkg": name, "dep_kinds": [{"kind": kind}]})
    }

    #[test]
    fn what_runs_is_shipped_and_what_builds_or_tests_is_not() {
        let metadata = json!({
            "packages": [package("passarela", "lib"), package("used", "lib"), package("below", "lib"),
                package("derive", "proc-macro"), package("under-derive", "lib"), package("builds", "lib"),
                package("tests", "lib")],
            "resolve": {"nodes": [
                {"id": "passarela", "deps": [dep("used", Value::Null), dep("derive", Value::Null),
                    dep("builds", "build".into()), dep("tests", "dev".into())]},
                {"id": "used", "deps": [dep("below", Value::Null)]},
                {"id": "below", "deps": []},
                {"id": "derive", "deps": [dep("under-derive", Value::Null)]},
            ]},
        });
        let sums = checksums("[[package]]\nname = \"used\"\nversion = \"1.0.0\"\nchecksum = \"ab\"\n");
        let found = linked(&metadata, &sums).expect("a graph");
        let names: Vec<_> = found.iter().map(|component| component.name.as_str()).collect();
        assert_eq!(names, ["below", "used"]);
        assert_eq!(found[1].depends_on, ["pkg:cargo/below@1.0.0"]);
        assert_eq!(found[1].sha256.as_deref(), Some("ab"));
        assert_eq!(found[1].licence.as_deref(), Some("MIT OR Apache-2.0"), "the old way of writing OR");
    }
}
