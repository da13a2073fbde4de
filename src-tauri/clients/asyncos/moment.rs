//! Moments, as AsyncOS writes them. Builds differ in how they name the zone; a text without a zone is no moment.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

/// `07 Sep 2022 08:10:33 (GMT)`, `14 May 2020 13:23:57 (GMT +00:00)`, and the forms that standards give.
pub(super) fn read(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at);
    }
    if let Ok(at) = jiff::fmt::rfc2822::parse(text) {
        return Some(at.timestamp());
    }
    let (wall, zone) = split(text);
    wall_clock(wall)?.to_zoned(TimeZone::fixed(offset(zone)?)).ok().map(|at| at.timestamp())
}

/// A reading of the clock, without its zone.
pub(super) fn wall_clock(text: &str) -> Option<DateTime> {
    let text = text.trim();
    let forms = ["%d %b %Y %H:%M:%S", "%d %B %Y %H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"];
    forms.iter().find_map(|form| DateTime::strptime(form, text).ok())
}

/// Behind the clock comes the zone, in parentheses or not.
fn split(text: &str) -> (&str, &str) {
    let zone = ["(", "GMT", "UTC"].iter().filter_map(|start| text.find(start)).min();
    zone.map_or((text, ""), |at| text.split_at(at))
}

/// `(GMT)`, `(GMT +05:30)`, `UTC`.
fn offset(zone: &str) -> Option<Offset> {
    let zone = zone.trim().trim_start_matches('(').trim_end_matches(')').trim();
    let rest = zone.strip_prefix("GMT").or_else(|| zone.strip_prefix("UTC"))?.trim();
    if rest.is_empty() {
        return Some(Offset::UTC);
    }
    let (sign, digits) = match rest.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = digits.split_once(':')?;
    let (hours, minutes): (i32, i32) = (hours.trim().parse().ok()?, minutes.trim().parse().ok()?);
    let within = (0..=14).contains(&hours) && (0..60).contains(&minutes);
    within.then(|| Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_are_the_same_moment() {
        let expected = "2022-09-07T08:10:33Z".parse::<Timestamp>().ok();
        for text in [
            "07 Sep 2022 08:10:33 (GMT)",
            "07 Sep 2022 08:10:33 (GMT +00:00)",
            "7 Sep 2022 08:10:33 GMT",
            " 07 September 2022 13:40:33 (GMT +05:30) ",
            "07 Sep 2022 05:10:33 (GMT -03:00)",
            "2022-09-07 08:10:33 UTC",
            "2022-09-07T08:10:33Z",
            "Wed, 07 Sep 2022 08:10:33 +0000",
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn a_text_without_a_zone_or_with_a_strange_one_is_no_moment() {
        for text in [
            "",
            "07 Sep 2022 08:10:33",
            "07 Sep 2022 08:10:33 (CET)",
            "07 Sep 2022 08:10:33 (GMT +99:00)",
            "07 Sep 2022 08:10:33 (GMT é)",
            "32 Sep 2022 08:10:33 (GMT)",
            "é:é",
            "(GMT)",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
