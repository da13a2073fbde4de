//! Security Services Exchange: Devices.

use super::device_table;
use super::fact_builder::FactBuilder;
use super::portal::{another_portal, tenants, who_in_sse};
use super::sheet::Sheet;

/// How surely this is the page.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let table = device_table::find(sheet);
    let heading = tenants(sheet) > 0 && sheet.all().any(|(_, s)| s.lower.starts_with("devices for "));
    let portal =
        sheet.all().any(|(_, s)| s.own() && s.lower.starts_with("security services exchange") && s.text.len() < 120);
    let selected = sheet.all().any(|(_, s)| s.lower.ends_with("rows selected"));
    let marks = 3 * u32::from(heading) + 2 * u32::from(portal) + u32::from(selected);
    // The same list in another portal.
    if marks == 0 && another_portal(sheet) {
        return 0;
    }
    match table {
        // A table of names and states alone could be anybody's; one with devices' columns and a status is this one.
        Some(table) if (table.status && table.named) || marks > 0 => 5 + marks,
        _ if marks > 3 => marks,
        _ => 0,
    }
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    who_in_sse(sheet, found);
    device_table::read(sheet, found);
}
