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
