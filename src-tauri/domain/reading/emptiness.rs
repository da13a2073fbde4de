//! Words in place of a list: there is nothing, or nothing was found.

/// What words in place of a list say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Emptiness {
    /// There is nothing.
    All,
    /// A search or a filter found nothing.
    Search,
}

/// Says in the page's words that a list of `what` is empty, or a search in it.
pub(super) fn emptiness(lower: &str, what: &[&str]) -> Option<Emptiness> {
    let t = lower.trim_end_matches(['.', ' ', '!']);
    if t.len() >= 80 {
        return None;
    }
    let after = |opener: &str| t.strip_prefix(opener);
    let noun = |rest: &str| {
        let rest = rest.strip_prefix("any ").unwrap_or(rest);
        ["data", "records", "rows", "items", "entries"]
            .iter()
            .chain(what)
            .any(|w| rest.strip_prefix(w).is_some_and(|tail| tail.is_empty() || tail.starts_with(' ')))
    };
    let searched = ["match", "your search", "your filter", "criteria", "search result", "results found"];
    if after("no ").is_some_and(|r| r.starts_with("results") || r.starts_with("matching") || r.starts_with("search "))
        || (t.starts_with("no ") && searched.iter().any(|s| t.contains(s)))
    {
        return Some(Emptiness::Search);
    }
    let openers = ["no ", "there are no ", "you have no ", "you do not have ", "there is no "];
    if openers.iter().any(|o| after(o).is_some_and(noun)) || t.starts_with("nothing to ") {
        return Some(Emptiness::All);
    }
    let zero = ["total items: 0", "total entries: 0", "0 items", "0 of 0 items", "0 - 0 of 0 items", "0-0 of 0"];
    let counted = after("0 ").is_some_and(|r| what.contains(&r));
    (counted || zero.contains(&t) || (t.starts_with("displaying 0") && t.ends_with("of 0 items")))
        .then_some(Emptiness::All)
}
