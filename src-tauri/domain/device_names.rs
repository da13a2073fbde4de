//! Whether two spellings name the same device.
//!
//! Portal tables cut long names (`esa03.mex-amp.inl…`) and people write short ones (`esa03`). Both count as a match
//! only while they fit one device; two fits are no answer.

/// What a search for a name among others came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameMatch<T> {
    /// Exactly one fits.
    One(T),
    /// None fits.
    None,
    /// Several fit: cannot tell.
    Several,
}

/// Whether `listed` (maybe cut, maybe short) can be the device called `wanted`.
pub fn fits(wanted: &str, listed: &str) -> bool {
    !apart(wanted, listed) && fits_whole(wanted, listed)
}

/// Whether two spellings differ where any two that fit are the same: in what both have of their first label. A hundred
/// appliances look for their names among a hundred devices, and nearly all of them end here, most at the first letters.
fn apart(one: &str, other: &str) -> bool {
    // Where a label ends, or may: and letters beyond ASCII can change their length with their case.
    let ends = |byte: u8| byte == b'.' || byte <= b' ' || !byte.is_ascii();
    let both = one.as_bytes().trim_ascii_start().iter().zip(other.as_bytes().trim_ascii_start());
    for (one, other) in both {
        if ends(*one) || ends(*other) {
            return false;
        }
        if !one.eq_ignore_ascii_case(other) {
            return true;
        }
    }
    false
}

fn fits_whole(wanted: &str, listed: &str) -> bool {
    let wanted = wanted.trim().trim_end_matches('.').to_lowercase();
    let listed = listed.trim().to_lowercase();
    if wanted.is_empty() || listed.is_empty() {
        return false;
    }
    if let Some(prefix) = cut(&listed) {
        // A cut name of a short one: `esa03` fits `esa03.mex-a…`, since its first label is whole there.
        return !prefix.is_empty()
            && (wanted.starts_with(prefix) || (!wanted.contains('.') && first_label(prefix) == Some(wanted.as_str())));
    }
    if let Some(prefix) = cut(&wanted) {
        return !prefix.is_empty() && listed.starts_with(prefix);
    }
    let listed = listed.trim_end_matches('.');
    wanted == listed
        || (!wanted.contains('.') && listed.split('.').next() == Some(wanted.as_str()))
        || (!listed.contains('.') && wanted.split('.').next() == Some(listed))
}

/// The one of `all` that fits `wanted`, where an exact spelling beats a cut or short one.
pub fn find<'a, T>(wanted: &str, all: impl IntoIterator<Item = &'a T>, name: impl Fn(&T) -> &str) -> NameMatch<&'a T> {
    let fitting: Vec<&T> = all.into_iter().filter(|t| fits(wanted, name(t))).collect();
    match fitting.as_slice() {
        [] => NameMatch::None,
        [one] => NameMatch::One(one),
        several => {
            let mut exact = several.iter().filter(|t| name(t).trim().eq_ignore_ascii_case(wanted.trim()));
            match (exact.next(), exact.next()) {
                (Some(one), None) => NameMatch::One(one),
                _ => NameMatch::Several,
            }
        }
    }
}

/// Whether `listed` (maybe cut) can be the id `wanted`.
pub fn id_fits(wanted: &str, listed: &str) -> bool {
    // Many ids begin alike, and nearly all are whole: then there is one way to be the same.
    if is_whole(wanted) && is_whole(listed) {
        return wanted.eq_ignore_ascii_case(listed);
    }
    !apart(wanted, listed) && id_fits_whole(wanted, listed)
}

/// Whether it is plain to see that nothing was cut off, and that nothing stands around it.
fn is_whole(id: &str) -> bool {
    let ends = id.as_bytes().first().zip(id.as_bytes().last());
    id.is_ascii() && ends.is_some_and(|(first, last)| first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric())
}

fn id_fits_whole(wanted: &str, listed: &str) -> bool {
    let (wanted, listed) = (wanted.trim().to_lowercase(), listed.trim().to_lowercase());
    match (cut(&listed), cut(&wanted)) {
        (Some(prefix), _) => !prefix.is_empty() && wanted.starts_with(prefix),
        (None, Some(prefix)) => !prefix.is_empty() && listed.starts_with(prefix),
        (None, None) => !wanted.is_empty() && wanted == listed,
    }
}

fn cut(text: &str) -> Option<&str> {
    text.strip_suffix('…').or_else(|| text.strip_suffix("...")).map(str::trim_end)
}

/// The first label of a cut name, if the cut came after it.
fn first_label(prefix: &str) -> Option<&str> {
    prefix.split_once('.').map(|(label, _)| label)
}

/// Whether two names are one slip apart, whole or in their first labels: a letter more, less or another, or two swapped.
pub fn is_near(wanted: &str, listed: &str) -> bool {
    let (wanted, listed) = (wanted.trim().to_lowercase(), listed.trim().to_lowercase());
    if fits(&wanted, &listed) || cut(&listed).is_some() {
        return false;
    }
    let label = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
    one_slip(&wanted, &listed) || one_slip(&label(&wanted), &label(&listed))
}

fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (long, short) = if a.len() < b.len() { (b, a) } else { (a, b) };
    // One-letter names are all a slip apart from each other.
    if short.len() < 2 {
        return false;
    }
    let same = long.iter().zip(&short).take_while(|(x, y)| x == y).count();
    match long.len() - short.len() {
        0 if same == long.len() => false,
        0 => {
            let swapped = long.get(same + 1).is_some_and(|next| *next == short[same])
                && short.get(same + 1) == Some(&long[same])
                && long[same + 2..] == short[same + 2..];
            swapped || long[same + 1..] == short[same + 1..]
        }
        1 => long[same + 1..] == short[same..],
        _ => false,
    }
}

/// Whether a value was cut by the page that showed it: what is left is a beginning.
pub fn is_cut(text: &str) -> bool {
    text.ends_with('…') || text.ends_with("...")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_short_and_whole_names() {
        assert!(fits("esa03.mex-amp.example", "esa03.mex-am…"));
        assert!(fits("esa03", "esa03.mex-amp.example"));
        assert!(fits("esa03", "esa03.mex-am..."));
        assert!(!fits("esa03", "esa3.mex-amp.example"));
        assert!(!fits("esa0", "esa03.mex-amp.example"));
        assert!(!fits("esa03", "…"));
    }

    #[test]
    fn two_fits_are_no_answer_unless_one_is_exact() {
        let all = ["esa03.a.example".to_owned(), "esa03.b.example".to_owned()];
        assert_eq!(find("esa03", &all, |s| s), NameMatch::Several);
        assert_eq!(find("esa03.a.example", &all, |s| s), NameMatch::One(&all[0]));
        assert_eq!(find("esa04", &all, |s| s), NameMatch::None);
    }

    #[test]
    fn names_a_slip_apart_are_near() {
        for (wanted, listed) in [
            ("esa03.corp.example", "esa3.corp.example"),
            ("esa03", "esa04.corp.example"),
            ("esa03.corp.example", "eas03.corp.example"),
            ("ESA03.corp.example", "esa033.corp.example"),
            ("esa03.corp.example", "esa03.corp.exampl"),
        ] {
            assert!(is_near(wanted, listed) && is_near(listed, wanted), "{wanted} {listed}");
        }
        for (wanted, listed) in [
            ("esa03", "esa03.corp.example"),
            ("esa03.corp.example", "mail.corp.example"),
            ("a", "b"),
            ("esa03", "esa…"),
        ] {
            assert!(!is_near(wanted, listed), "{wanted} {listed}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_two_that_fit_are_told_apart_by_their_first_labels(
            one in "[ ]?[abAk\u{212a}]{0,3}[. ]?[ab]{0,2}(\\.\\.\\.|…)?[. ]?",
            other in "[ ]?[abAk\u{212a}]{0,3}[. ]?[ab]{0,2}(\\.\\.\\.|…)?[. ]?",
        ) {
            let (one, other) = (one.as_str(), other.as_str());
            proptest::prop_assert!(!(fits_whole(one, other) && apart(one, other)), "{one:?} {other:?}");
            proptest::prop_assert_eq!(id_fits(one, other), id_fits_whole(one, other), "{:?} {:?}", one, other);
        }
    }

    #[test]
    fn ids_may_be_cut_too() {
        assert!(id_fits("874141f7-903f-4be9-b14e-45a7f34a2032", "874141f7-903f-4be9-b14e-45a7f..."));
        assert!(!id_fits("874141f7-903f-4be9-b14e-45a7f34a2032", "874141f8-903f..."));
    }
}
