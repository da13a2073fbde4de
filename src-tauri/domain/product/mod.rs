//! What is publicly known of Cisco's products: each fact stands here once, with how sure it is, who says so and as of
//! when. Whatever judges a page, an answer or a version asks here.
//!
//! Data and plain questions about it. Nothing here knows the rest of the domain, so everything may ask it. The security
//! releases are data too, in `security_releases.json` beside this file; `domain::security_release` judges by them.

pub mod hosts;
mod machine;
pub mod modules;
pub mod releases;
pub mod scopes;
pub mod token;

pub use machine::Machine;

use serde::Deserialize;

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Documented by Cisco.
    Documented,
    /// In the Swagger files that Cisco publishes.
    Schema,
    /// Seen in public client code.
    Client,
    /// Seen in third parties' automation, version unknown.
    ThirdParty,
    /// Worked out from the above.
    Inferred,
    /// Remembered, confirmed by nothing at hand.
    Recalled,
}

/// What a fact rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    /// How sure it is.
    pub mark: Mark,
    /// Who says so.
    pub source: &'static str,
    /// As of when: `2020-05`, `2026-09-14`.
    pub as_of: &'static str,
}

impl Basis {
    /// A basis, in the order in which it is read.
    pub const fn new(mark: Mark, source: &'static str, as_of: &'static str) -> Self {
        Self { mark, source, as_of }
    }
}

/// Cisco's how-to 215556, written with an ESA on 13.0.0-392.
pub const HOW_TO: Basis = Basis::new(Mark::Documented, "Cisco how-to 215556", "2020-05");
/// Cisco's help for XDR, as it reads today.
pub const XDR_HELP: Basis = Basis::new(Mark::Documented, "Cisco XDR help", "2026-11");
/// Cisco's Swagger files for the platform's API.
pub const SWAGGER: Basis = Basis::new(Mark::Schema, "Cisco's Swagger of the iroh API", "2026-08-19");
/// Other people's automation of the appliance's pages and command line.
pub const AUTOMATION: Basis = Basis::new(Mark::ThirdParty, "third-party automation, version unknown", "2026-11");

#[cfg(test)]
mod tests {
    use super::*;

    /// Every basis of the tables.
    fn all() -> Vec<Basis> {
        let mut all = vec![HOW_TO, XDR_HELP, SWAGGER, AUTOMATION, token::LENGTH_BASIS, token::LIVES_BASIS];
        all.extend(hosts::ALL.iter().map(|host| host.basis));
        all.extend(modules::KINDS.iter().map(|kind| kind.basis));
        all.extend(scopes::SCOPES.iter().map(|scope| scope.basis));
        all.extend(releases::ALL.iter().map(|fact| fact.basis));
        all
    }

    #[test]
    fn every_fact_says_who_says_so_and_as_of_when() {
        for Basis { source, as_of, .. } in all() {
            assert!(!source.is_empty());
            let parts: Vec<&str> = as_of.split('-').collect();
            let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
            assert!(matches!(lengths[..], [4] | [4, 2] | [4, 2, 2]), "{source}: {as_of}");
            assert!(parts.iter().all(|part| part.parse::<u32>().is_ok()), "{source}: {as_of}");
        }
    }
}
