//! Threat Response: Settings > Devices, with Manage Devices and Reload Devices.

use super::device_table;
use super::found::Found;
use super::portal::who;
use super::sheet::Sheet;

/// How surely this is the page. A written description of it is recognised too: nothing is read from that but its kind.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let says = |words: &str| sheet.all().any(|(_, s)| s.lower.contains(words));
    let manage = says("manage devices");
    let reload = says("reload devices");
    let place = says("settings > devices") || says("settings/devices") || sheet.has("devices");
    match (manage, reload, place) {
        (true, true, true) => 7,
        (true, _, true) if sheet.control("manage devices").is_some() && sheet.has("devices") => 4,
        _ => 0,
    }
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut Found) {
    who(sheet, found);
    device_table::read(sheet, found);
}
