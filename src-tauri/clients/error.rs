//! What can go wrong between this computer and a service. The type is the domain's: it is kept with what was seen.

pub use crate::domain::failure::RequestError as Error;
