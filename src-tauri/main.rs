//! The program: reads how it was started, opens the window.

// No console window beside ours on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::path::PathBuf;
use std::process::ExitCode;

use passarela::shell::{Start, run};

fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    if let Some(code) = linux::again_with_safe_renderer() {
        return code;
    }
    let folder = std::env::current_dir().unwrap_or_default();
    let mut start = Start::from_words(std::env::args_os().skip(1), &folder);
    start.home = std::env::var_os("PASSARELA_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    match run(start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.tell();
            ExitCode::FAILURE
        }
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::os::unix::process::CommandExt;
    use std::path::Path;
    use std::process::{Command, ExitCode};

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

    /// With NVIDIA's driver WebKitGTK's DMABUF renderer shows an empty window. The variable must be there before the
    /// program starts, so it starts itself once more with it. A person's own setting stands.
    pub fn again_with_safe_renderer() -> Option<ExitCode> {
        if std::env::var_os(VARIABLE).is_some() || !Path::new("/proc/driver/nvidia").exists() {
            return None;
        }
        let program = std::env::current_exe().ok()?;
        // Returns only if it did not work; then the window is tried as it is.
        let _ = Command::new(program).args(std::env::args_os().skip(1)).env(VARIABLE, "1").exec();
        None
    }
}
