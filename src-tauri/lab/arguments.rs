//! The arguments of `cargo xtask lab`. A developer command: its sentences are not the product's and stay here.

use std::time::Duration;

use jiff::Timestamp;

use super::faults::Fault;
use super::world::{Beginning, Era, StartingWorld};

/// One line about all of them.
pub const USAGE: &str =
    "usage: cargo xtask lab [--port N] [--fault ID]... [--latency-ms N] [--now TIME] [--world ID] [--era 2020|today]";

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arguments {
    /// The pages' port; 0 for any.
    pub port: u16,
    /// Faults to stage.
    pub faults: Vec<Fault>,
    /// How long every API answer is held back.
    pub latency: Duration,
    /// Where lab time starts, if not at this computer's.
    pub now: Option<Timestamp>,
    /// The years the world plays in.
    pub era: Era,
    world: Option<StartingWorld>,
}

impl Arguments {
    /// Reads them; the error is a sentence for the person who typed them.
    pub fn parse(args: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut asked = Self::default();
        let mut args = args.into_iter();
        while let Some(arg) = args.next() {
            let (name, inline) = match arg.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (arg, None),
            };
            if !["--port", "--fault", "--latency-ms", "--now", "--world", "--era"].contains(&name.as_str()) {
                return Err(format!("{name} is not an option of the lab."));
            }
            let value = inline.or_else(|| args.next()).ok_or_else(|| format!("{name} needs a value."))?;
            match name.as_str() {
                "--port" => asked.port = value.parse().map_err(|_| format!("{value} is not a port (0 to 65535)."))?,
                "--fault" => asked.faults.push(value.parse().map_err(|_| {
                    let known: Vec<&str> = Fault::ALL.iter().map(|f| f.id()).collect();
                    format!("{value} is not a fault. The faults are: {}.", known.join(", "))
                })?),
                "--latency-ms" => {
                    let ms = value.parse().map_err(|_| format!("{value} is not a number of milliseconds."))?;
                    asked.latency = Duration::from_millis(ms);
                }
                "--now" => {
                    let now = value.parse().map_err(|_| format!("{value} is not a time like 2026-05-14T12:44:00Z."))?;
                    asked.now = Some(now);
                }
                "--era" => asked.era = era(&value)?,
                _ => {
                    asked.world = Some(value.parse().map_err(|_| {
                        let known: Vec<&str> = StartingWorld::ALL.iter().map(|w| w.id()).collect();
                        format!("{value} is not a starting world. They are: {}.", known.join(", "))
                    })?);
                }
            }
        }
        let Beginning { era, world } = asked.beginning();
        if !world.begins_in(era) {
            let known: Vec<&str> = era.worlds().map(|w| w.id()).collect();
            return Err(format!("{world} does not begin in the era {era}. There are: {}.", known.join(", ")));
        }
        refuse_what_is_so_anyway(&asked.faults, era)?;
        Ok(asked)
    }

    /// How the world to start begins. Most faults presuppose a connection that was working; without one they could not be told
    /// from "not done yet".
    pub fn beginning(&self) -> Beginning {
        let usual = if self.faults.is_empty() { StartingWorld::Fresh } else { StartingWorld::Registered };
        Beginning { era: self.era, world: self.world.unwrap_or(usual) }
    }
}

/// The value of `--era`.
pub fn era(value: &str) -> Result<Era, String> {
    let known = Era::ALL.map(Era::id).join(", ");
    value.parse().map_err(|_| format!("{value} is not an era. They are: {known}."))
}

/// Says that a fault is true already in the years that were asked for.
pub fn refuse_what_is_so_anyway(faults: &[Fault], era: Era) -> Result<(), String> {
    match faults.iter().find(|fault| !fault.row().eras.contains(&era)) {
        None => Ok(()),
        Some(fault) => Err(format!("{fault} cannot be staged in the era {era}: it is so there already.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Arguments, String> {
        Arguments::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn everything_at_once() {
        let asked =
            parse("--port 8080 --fault ctr-disabled --fault=http-429 --latency-ms 50 --now 2026-05-14T12:44:00Z");
        let asked = asked.expect("good arguments");
        assert_eq!((asked.port, asked.latency), (8080, Duration::from_millis(50)));
        assert_eq!(asked.faults, [Fault::CtrDisabled, Fault::Http429]);
        assert_eq!(asked.now.map(|t| t.to_string()).as_deref(), Some("2026-05-14T12:44:00Z"));
        assert_eq!(asked.beginning(), StartingWorld::Registered.into());
    }

    #[test]
    fn nothing_asked_is_a_fresh_world_and_a_world_asked_for_is_that_one() {
        let fresh = StartingWorld::Fresh.into();
        assert_eq!(parse("").map(|a| a.beginning()), Ok(fresh));
        assert_eq!(parse("--fault old-version --world fresh").map(|a| a.beginning()), Ok(fresh));
    }

    #[test]
    fn an_era_goes_with_any_world_and_fault_that_it_has() {
        let ces = Beginning { era: Era::HowTo, world: StartingWorld::Ces };
        assert_eq!(parse("--era 2020 --world ces").map(|a| a.beginning()), Ok(ces));
        assert_eq!(parse("--era today --fault unpatched").map(|a| a.era), Ok(Era::Today));
        for (line, named) in [
            ("--era 1999", "1999 is not an era. They are: today, 2020."),
            ("--era 2020 --fault unpatched", "unpatched cannot be staged in the era 2020"),
            ("--fault old-certificates --era 2020", "old-certificates cannot be staged in the era 2020"),
            ("--world registers-itself --era 2020", "registers-itself does not begin in the era 2020"),
        ] {
            assert!(parse(line).expect_err(line).starts_with(named), "{line}");
        }
    }

    #[test]
    fn a_wrong_argument_is_named_with_what_is_known() {
        let fault = parse("--fault nonsense").expect_err("no such fault");
        assert!(fault.starts_with("nonsense is not a fault.") && fault.contains("tls-pin-changed"));
        for (line, named) in [
            ("--port 70000", "70000"),
            ("--latency-ms -1", "-1"),
            ("--now yesterday", "yesterday"),
            ("--world mars", "mars"),
            ("--verbose", "--verbose"),
            ("--port", "--port needs a value"),
        ] {
            assert!(parse(line).expect_err(line).contains(named), "{line}");
        }
    }
}
