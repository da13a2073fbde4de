//! Nothing but GET goes to Security Services Exchange. Held twice: by what the sources say, and by what is sent.

use std::path::{Path, PathBuf};

use passarela::clients::iroh::{ModulePatch, Observable, email_module_types};
use passarela::lab::api::DeviceShape;
use passarela::lab::world::StartingWorld;

use super::server::Server;

/// The one file that may name the routes.
const READER: &str = "devices.rs";

fn sources(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push(path);
        }
    }
}

/// Why a file of the clients could send something else, if it could.
fn doubt(name: &str, text: &str) -> Option<&'static str> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    if !code.contains("iroh-sse") {
        return None;
    }
    if name != READER {
        return Some("names the routes of iroh-sse");
    }
    let methods = code.match_indices("Method::").map(|(at, found)| &code[at + found.len()..]);
    let other = methods.into_iter().any(|after| !after.starts_with("GET"));
    let by_name = [".post(", ".put(", ".patch(", ".delete("].iter().any(|call| code.contains(call));
    (other || by_name).then_some("names another method than GET")
}

#[test]
fn one_file_names_the_routes_and_no_method_but_get() {
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri"), &mut all);
    let lab = |path: &PathBuf| path.components().any(|part| part.as_os_str() == "lab");
    let mut readers = 0;
    for path in all.iter().filter(|path| !lab(path)) {
        let (name, text) = (path.file_name().unwrap().to_string_lossy(), std::fs::read_to_string(path).unwrap());
        assert_eq!(doubt(&name, &text), None, "{}", path.display());
        readers += usize::from(name == READER && text.contains("iroh-sse"));
    }
    assert_eq!(readers, 1, "{READER} is looked at");
}

#[test]
fn a_source_that_could_write_is_noticed() {
    for (name, text) in [
        ("tokens.rs", "request(Method::GET, &[\"iroh\", \"iroh-sse\", \"tenant\"])"),
        (READER, "request(Method::POST, &[\"iroh\", \"iroh-sse\", \"device\"])"),
        (READER, "client.delete(\"iroh-sse\")"),
    ] {
        assert!(doubt(name, text).is_some(), "{text}");
    }
    assert_eq!(doubt(READER, "request(Method::GET, &[\"iroh\", \"iroh-sse\", \"device\"])"), None);
    assert_eq!(doubt("other.rs", "// iroh-sse\nrequest(Method::POST, &[\"iroh\"])"), None);
}

#[tokio::test]
async fn whatever_the_client_does_and_whatever_is_answered_only_get_is_sent() {
    for shape in DeviceShape::ALL.into_iter().chain(DeviceShape::CLOSED) {
        let server = Server::with_shape(StartingWorld::Registered, shape).await;
        let cloud = server.cloud();
        let _ = cloud.devices().await;
        let _ = cloud.whoami().await;
        let _ = cloud.granted_scopes().await;
        let types = cloud.module_types().await.unwrap().rows;
        let made = email_module_types(&types)[0].new_module("again", &registered(&server), Some(7)).unwrap();
        let made = cloud.create_module(&made).await.unwrap();
        let renamed = ModulePatch { name: Some("other".into()), ..ModulePatch::default() };
        cloud.patch_module(&made.id, &renamed).await.unwrap();
        cloud.module_instance(&made.id).await.unwrap();
        let subject = [Observable { kind: "email_subject".into(), value: "x".into() }];
        cloud.observe(&subject, &[&made.id]).await.unwrap();
        cloud.health().await.unwrap();
        cloud.module_health(&made.id).await.unwrap();
        cloud.inspect("4.2.2.2").await.unwrap();
        cloud.delete_module(&made.id).await.unwrap();

        let before = server.shared.snapshot().cloud(passarela::domain::region::Region::Americas).devices.clone();
        let sse: Vec<String> = server.asked().into_iter().filter(|line| line.contains("iroh-sse")).collect();
        assert_eq!(sse, ["GET /iroh/iroh-sse/device"], "{shape:?}");
        assert_eq!(before.len(), 1, "no row came or went");
    }
}

fn registered(server: &Server) -> String {
    server.shared.read(|world, _| world.appliance().registered_device().unwrap().1.to_string())
}
