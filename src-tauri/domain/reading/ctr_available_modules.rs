//! Threat Response: Available Modules. It lists kinds of modules, none of which is configured; so it states none.

use super::ctr_modules::known;
use super::fact_builder::FactBuilder;
use super::phrase_search::Phrase;
use super::portal::who;
use super::sheet::Sheet;

/// How surely this is the page.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let crumb = || {
        sheet.may_hold(&[const { Phrase::new("available modules") }])
            && sheet.all().any(|(_, s)| s.lower.ends_with("> available modules"))
    };
    if !(sheet.has("available modules") || crumb()) {
        return 0;
    }
    let add = sheet.control("add new module").is_some();
    let select = sheet.all().any(|(_, s)| s.lower.starts_with("select a module you would like to add"));
    let titles = sheet.all().filter(|(_, s)| s.own() && known(&s.lower)).take(2).count();
    match select {
        true => 8,
        // Firefox leaves the buttons out: then the kinds that are listed tell.
        false if (add || titles >= 2) && !sheet.has("your configurations") => 5,
        false => 0,
    }
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    who(sheet, found);
}
