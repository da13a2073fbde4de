//! Which years a practice world plays in, and with that which builds its machines run and which portal it has.

use std::fmt;
use std::str::FromStr;

use super::starting::StartingWorld;
pub use crate::lab::era::{Era, UnknownBeginning};

impl Era {
    /// The worlds that can begin in it.
    pub fn worlds(self) -> impl Iterator<Item = StartingWorld> {
        StartingWorld::ALL.into_iter().filter(move |world| world.begins_in(self))
    }

    /// Worlds were saved without an era as long as there was only this one.
    pub(super) const fn of_old_files() -> Era {
        Era::HowTo
    }
}

/// How a world begins: `registered` today, `2020/registered` in the year of the how-to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beginning {
    /// When.
    pub era: Era,
    /// In which state.
    pub world: StartingWorld,
}

impl Beginning {
    /// Every beginning, in the order to offer them.
    pub fn all() -> impl Iterator<Item = Beginning> {
        Era::ALL.into_iter().flat_map(|era| era.worlds().map(move |world| Beginning { era, world }))
    }
}

impl From<StartingWorld> for Beginning {
    fn from(world: StartingWorld) -> Self {
        Self { era: Era::default(), world }
    }
}

impl fmt::Display for Beginning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.era {
            Era::Today => self.world.fmt(f),
            era => write!(f, "{era}/{}", self.world),
        }
    }
}

impl FromStr for Beginning {
    type Err = UnknownBeginning;
    fn from_str(text: &str) -> Result<Self, UnknownBeginning> {
        let (era, world) = match text.split_once('/') {
            Some((era, world)) => (era.parse()?, world),
            None => (Era::default(), text),
        };
        let world: StartingWorld = world.parse().map_err(|_| UnknownBeginning(text.to_owned()))?;
        if world.begins_in(era) { Ok(Self { era, world }) } else { Err(UnknownBeginning(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_beginning_comes_back_from_its_name() {
        let all: Vec<Beginning> = Beginning::all().collect();
        for beginning in &all {
            assert_eq!(beginning.to_string().parse(), Ok(*beginning));
        }
        assert_eq!(all.iter().filter(|b| b.era == Era::HowTo).count() + 1, StartingWorld::ALL.len());
        assert_eq!("registered".parse(), Ok(Beginning::from(StartingWorld::Registered)));
        for nonsense in ["1999/registered", "2020/mars", "2020/", "", "2020/registers-itself"] {
            assert!(nonsense.parse::<Beginning>().is_err(), "{nonsense}");
        }
    }
}
