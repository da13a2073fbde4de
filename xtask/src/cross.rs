//! `cargo xtask cross windows|macos`: the program for another system, built and tried here as far as that goes. Windows is
//! built whole and run under Wine; macOS is type-checked, for nothing here could link or run it.
//!
//! Outside `cargo xtask test`: each builds everything once more, in a target folder of its own.

mod compiler;
mod found;
mod macos;
mod setup;
mod windows;
mod wine;

use std::process::ExitCode;

use crate::progress::Failure;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    system: System,
    /// Debian's compiler, even where the own one knows the other system.
    debian: bool,
    /// The program as it is built for development: for work on the packages themselves.
    dev: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum System {
    Windows,
    Macos,
}

/// Builds and tries.
pub fn cross(rest: &[String]) -> Result<ExitCode, Failure> {
    let wish = wish(rest)?;
    match wish.system {
        System::Windows => windows::windows(wish.debian, wish.dev),
        System::Macos => macos::macos(wish.debian),
    }
}

fn wish(rest: &[String]) -> Result<Wish, Failure> {
    let (mut system, mut debian, mut dev) = (None, false, false);
    let mut words = rest.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match word {
            "windows" => system = Some(System::Windows),
            "macos" => system = Some(System::Macos),
            "--debian-compiler" => debian = true,
            "--profile" => match words.next() {
                Some("dev") => dev = true,
                Some("release") => dev = false,
                _ => return Err(Failure::new("`--profile` is `dev` or `release`.", "Leave it out for a release.")),
            },
            _ => return Err(unknown(&format!("`cargo xtask cross` does not know {word}."))),
        }
    }
    let system = system.ok_or_else(|| unknown("`cargo xtask cross` was not told which system."))?;
    Ok(Wish { system, debian, dev })
}

fn unknown(what: &str) -> Failure {
    Failure::new(what, "Run `cargo xtask cross windows` or `cargo xtask cross macos`.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(words: &[&str]) -> Result<Wish, Failure> {
        wish(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn one_system_and_its_options_are_understood() {
        assert_eq!(
            said(&["windows", "--profile", "dev"]).expect("words"),
            Wish { system: System::Windows, debian: false, dev: true }
        );
        assert_eq!(
            said(&["--debian-compiler", "macos"]).expect("words"),
            Wish { system: System::Macos, debian: true, dev: false }
        );
        for wrong in [&[][..], &["linux"], &["windows", "--profile"], &["--debian-compiler"]] {
            assert!(said(wrong).is_err(), "{wrong:?}");
        }
    }
}
