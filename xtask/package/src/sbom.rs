//! The list of components, as CycloneDX 1.5 JSON. Without a serial number drawn by lot, so that the same program has the
//! same list.

use serde_json::{Value, json};

use crate::components::Component;
use crate::order::Order;
use crate::run::Outcome;

/// The whole list.
pub fn text(order: &Order, components: &[Component]) -> Outcome<String> {
    let moment = order.time()?.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let us = format!("pkg:generic/passarela@{}", order.version);
    let direct: Vec<&String> = components.iter().filter(|one| one.direct).map(|one| &one.purl).collect();
    let mut dependencies = vec![json!({"ref": us, "dependsOn": direct})];
    dependencies.extend(components.iter().map(|one| json!({"ref": one.purl, "dependsOn": one.depends_on})));
    let list = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": moment,
            "component": {
                "type": "application",
                "bom-ref": us,
                "name": "passarela",
                "version": order.version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "purl": us,
            },
        },
        "components": components.iter().map(entry).collect::<Vec<_>>(),
        "dependencies": dependencies,
    });
    Ok(format!("{list:#}\n"))
}

fn entry(component: &Component) -> Value {
    let mut entry = json!({
        "type": "library",
        "bom-ref": component.purl,
        "name": component.name,
        "version": component.version,
        "purl": component.purl,
    });
    if let Some(licence) = &component.licence {
        entry["licenses"] = json!([{"expression": licence}]);
    }
    if let Some(sum) = &component.sha256 {
        entry["hashes"] = json!([{"alg": "SHA-256", "content": sum}]);
    }
    entry
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_each_component_and_who_needs_it() {
        let order = Order {
            root: "/".into(),
            program: "/p".into(),
            version: "1.2.3".into(),
            moment: 1_795_968_358,
            thorough: true,
        };
        let one = |name: &str, needs: &[&str]| Component {
            name: name.into(),
            version: "1.0.0".into(),
            purl: format!("pkg:cargo/{name}@1.0.0"),
            licence: Some("MIT".into()),
            authors: Vec::new(),
            folder: "/".into(),
            sha256: Some("ab".into()),
            direct: name == "a",
            depends_on: needs.iter().map(|need| format!("pkg:cargo/{need}@1.0.0")).collect(),
        };
        let list: Value =
            serde_json::from_str(&text(&order, &[one("a", &["b"]), one("b", &[])]).expect("a list")).expect("JSON");
        assert_eq!(list["metadata"]["timestamp"], "2026-11-29T16:05:58Z");
        assert_eq!(list["components"][0]["purl"], "pkg:cargo/a@1.0.0");
        assert_eq!(list["dependencies"][0]["dependsOn"], json!(["pkg:cargo/a@1.0.0"]));
        assert_eq!(list["dependencies"][1]["dependsOn"], json!(["pkg:cargo/b@1.0.0"]));
    }
}
