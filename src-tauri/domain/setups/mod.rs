//! Several set-ups side by side: which there are, what they have in common, and what a person adds them from.

mod adding;
mod list;
mod tenant;

pub use adding::{LineTrouble, MOST, New, NotTaken, read_list};
pub use list::{Listed, SetUpList, Whose};
pub use tenant::{QUESTIONS, Tenant, belongs_to_tenant};
