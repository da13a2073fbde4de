//! The portals that a person may have.

/// Which portal the person sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Portal {
    /// Cisco XDR.
    Xdr,
    /// Threat Response, as in Cisco's how-to of 2020, or SecureX.
    Older,
    /// None: somebody else has to act there.
    None_,
}

impl Portal {
    /// The answer to the question `portal`.
    pub fn parse(answer: &str) -> Option<Self> {
        match answer {
            "xdr" => Some(Self::Xdr),
            "older" => Some(Self::Older),
            "none" => Some(Self::None_),
            _ => None,
        }
    }
}
