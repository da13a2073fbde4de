//! How much is tried of what has many inputs: some of it while working on the core, other ones each time, and all of it in
//! `cargo xtask test`, which says so by `PASSARELA_WHOLE`.

#![allow(dead_code, reason = "each program uses its own part")]

use proptest::test_runner::Config;

/// Whether all of it runs.
pub fn whole() -> bool {
    std::env::var_os("PASSARELA_WHOLE").is_some()
}

/// Of `all` inputs by chance a fifth, or all of them.
pub fn cases(all: u32) -> Config {
    Config { cases: if whole() { all } else { all.div_ceil(5) }, failure_persistence: None, ..Config::default() }
}
