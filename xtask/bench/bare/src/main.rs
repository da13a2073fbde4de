//! A window of the size of ours with one heading, as Tauri opens it by itself. What the program costs is told as a ratio to
//! what this costs.

use std::process::ExitCode;

fn main() -> ExitCode {
    match tauri::Builder::default().run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
