//! Lets Tauri read `tauri.conf.json`.

fn main() {
    #[cfg(feature = "window")]
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new()) {
        panic!("tauri.conf.json is wrong: {error:#}");
    }
}
