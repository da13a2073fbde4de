//! What outlives the program: the state of a set-up, the window's preferences, and secrets in the key store.
//!
//! State files are versioned, replaced atomically and private to the user. One of an older version is migrated; one that
//! cannot be read is set aside with every byte, never overwritten. For a set-up's own file that is said in the window.

mod exports;
mod folder;
mod key_store;
mod lock;
mod migrations;
#[cfg(any(windows, test))]
mod private;
mod setups;

pub use exports::{SaveError, folder_for, save_new};
pub use folder::{Folder, Loaded, SetAside};
pub use key_store::{KeyStore, KeyStoreError};
pub use lock::HomeLock;
pub use migrations::{VERSION, to_present};
pub use setups::{FIRST, LIST, SetUpFolders, TENANT};
