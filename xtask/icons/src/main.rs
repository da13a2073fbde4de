//! Draws all icons of the program from `icons/passarela.svg`: `cargo xtask icons`.

mod draw;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = folder();
    let drawn = draw::all(&folder.join("passarela.svg")).and_then(|files| {
        for (name, bytes) in files {
            std::fs::write(folder.join(name), bytes)?;
        }
        Ok(())
    });
    match drawn {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ =
                std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("The icons were not drawn: {error}.\n"));
            ExitCode::FAILURE
        }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../icons")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_icons_are_those_of_the_drawing() {
        for (name, bytes) in draw::all(&folder().join("passarela.svg")).expect("the drawing") {
            let committed = std::fs::read(folder().join(&name)).expect(&name);
            assert!(committed == bytes, "icons/{name} is not what the drawing gives: run `cargo xtask icons`");
        }
    }

    #[test]
    fn every_icon_that_the_window_and_the_packages_name_is_there() {
        let config = folder().join("../tauri.conf.json");
        let config = std::fs::read_to_string(config).expect("tauri.conf.json");
        let named: Vec<&str> = config.split('"').filter(|word| word.starts_with("icons/")).collect();
        assert!(!named.is_empty(), "tauri.conf.json names icons");
        for name in named {
            assert!(folder().join("..").join(name).is_file(), "{name} is named in tauri.conf.json");
        }
    }
}
