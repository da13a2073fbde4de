//! What the reader makes of pages: fixtures, what real browsers copied and saved, what the practice lab shows, shapes and
//! properties.

#[path = "../common/browser.rs"]
mod browser;
#[path = "../common/lists.rs"]
mod lists;

#[path = "../common/whole.rs"]
mod whole;

mod browsers;
mod clipboard;
mod copies;
mod corpus;
mod files;
mod fixtures;
mod lab;
mod props;
mod shapes;
mod ways;
