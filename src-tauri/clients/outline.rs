//! The shape of an answer that was not understood, for the report: kinds and keys, never a value.

use serde_json::Value;

/// Keys of one object that are named.
const MOST_KEYS: usize = 20;
/// Letters of a key that are shown. A longer one is a value in a key's place, more likely than not.
const LONGEST_KEY: usize = 40;

/// Kinds and keys, `depth` levels of lists and objects deep: `{data: list of 2, first: {id: text}}`.
///
/// Of a list only the first entry is drawn, since rows are alike; see [`of_odd`] for those that are not.
pub(super) fn of(value: &Value, depth: usize) -> String {
    let mut out = String::new();
    draw(value, depth, &mut out);
    out
}

/// The shape of the first entry of a list that could not be read, and how many there are of its kind.
pub(super) fn of_odd(list: &[Value], odd: &[usize]) -> Option<String> {
    let first = list.get(*odd.first()?)?;
    Some(format!("{} of {} entries not read, the first: {}", odd.len(), list.len(), of(first, 2)))
}

fn draw(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(_) => out.push_str("boolean"),
        Value::Number(_) => out.push_str("number"),
        Value::String(_) => out.push_str("text"),
        Value::Array(items) => {
            out.push_str(&format!("list of {}", items.len()));
            if let (Some(first), true) = (items.first(), depth > 0) {
                out.push_str(", first: ");
                draw(first, depth - 1, out);
            }
        }
        Value::Object(_) if depth == 0 => out.push_str("object"),
        Value::Object(map) => {
            out.push('{');
            for (n, (key, inner)) in map.iter().take(MOST_KEYS).enumerate() {
                out.push_str(if n > 0 { ", " } else { "" });
                out.extend(key.chars().filter(char::is_ascii_graphic).take(LONGEST_KEY));
                out.push_str(": ");
                draw(inner, depth - 1, out);
            }
            out.push('}');
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_and_kinds_are_shown_and_no_values() {
        let body = json!({"data": {"zone": "secret", "n": 1, "deep": {"x": 1}}, "l": [1, 2], "rows": [{"label": "a"}]});
        let expected = "{data: {deep: object, n: number, zone: text}, l: list of 2, first: number, \
                        rows: list of 1, first: object}";
        assert_eq!(of(&body, 2), expected);
        assert_eq!(of(&json!([{"a": null}]), 2), "list of 1, first: {a: null}");
        assert_eq!(of(&json!({"k".repeat(90): true}), 1), format!("{{{}: boolean}}", "k".repeat(40)));
    }

    #[test]
    fn what_is_odd_in_a_list_is_shown_by_its_first() {
        let list = [json!({"id": 1}), json!(null), json!({"secret": "x"})];
        assert_eq!(of_odd(&list, &[2]).as_deref(), Some("1 of 3 entries not read, the first: {secret: text}"));
        assert_eq!(of_odd(&list, &[]), None);
    }
}
