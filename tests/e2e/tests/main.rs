//! The journeys, each with the real window. One program for all of them: every other one would link what drives the window
//! once more.

mod accessible;
mod announcements;
mod appearance;
mod chain;
mod copying;
mod different;
mod dropping;
mod first_run;
mod forced_colours;
mod harness;
mod honest;
mod how_to;
mod installed;
mod journeys;
mod key_store;
mod key_store_keepassxc;
mod key_store_kwallet;
mod key_store_refusals;
mod key_store_states;
mod keyboard;
mod reader;
mod region;
mod report;
mod second_start;
mod several;
mod sma;
mod smoke;
mod start_failure;
mod symptoms;
