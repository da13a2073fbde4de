//! Security Services Exchange: Devices.

use super::device_table;
use super::fact_builder::FactBuilder;
use super::phrase_search::Phrase;
use super::portal::{another_portal, tenants, who_in_sse};
use super::sheet::Sheet;
use super::token_dialog;
use super::unrecognized::{licences, other_product};

/// How surely this is the page.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let table = device_table::shape(sheet);
    let (mut heading, mut portal, mut selected) = (false, false, false);
    const WORDS: [Phrase; 3] =
        [Phrase::new("devices for"), Phrase::new("security services exchange"), Phrase::new("selected")];
    let worded = sheet.may_hold(&WORDS);
    for (_, s) in sheet.all().take_while(|_| worded) {
        heading |= s.lower.starts_with("devices for ");
        portal |= s.lower.starts_with("security services exchange") && s.text.len() < 120 && s.own();
        selected |= s.lower.ends_with("rows selected");
    }
    let heading = heading && tenants(sheet) > 0;
    let marks = 3 * u32::from(heading) + 2 * u32::from(portal) + u32::from(selected);
    // The same list in another portal, or a list of what is registered somewhere else.
    if marks == 0 && (another_portal(sheet) || licences(sheet) || other_product(sheet)) {
        return 0;
    }
    match table {
        // A table of names and states alone could be anybody's; one with devices' columns and a status is this one.
        Some((status, named)) if (status && named) || marks > 0 => 5 + marks,
        _ if marks > 3 => marks,
        _ => 0,
    }
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    who_in_sse(sheet, found);
    device_table::read(sheet, found);
    // Drawn over the list.
    token_dialog::read(sheet, found);
}
