//! Lets Tauri read `tauri.conf.json` and the capabilities, and declares the window's commands, so that each needs a
//! permission.

#[cfg(feature = "desktop")]
include!("shell/command_list.rs");

fn main() {
    #[cfg(feature = "desktop")]
    {
        macro_rules! names {
            ($($name:ident),*) => { &[$(stringify!($name)),*] };
        }
        let commands: &'static [&'static str] = command_list!(names);
        println!("cargo:rerun-if-changed=src-tauri/shell/command_list.rs");
        println!("cargo:rerun-if-changed=src-tauri/capabilities");
        let attributes = tauri_build::Attributes::new()
            .capabilities_path_pattern("src-tauri/capabilities/*.json")
            .app_manifest(tauri_build::AppManifest::new().commands(commands));
        if let Err(error) = tauri_build::try_build(attributes) {
            panic!("tauri.conf.json or a capability is wrong: {error:#}");
        }
    }
}
