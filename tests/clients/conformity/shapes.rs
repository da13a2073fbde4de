//! Shapes of JSON: which fields there are, of which type, and which may be missing. Learnt from examples, kept as
//! files, held against what is sent and answered.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// Behind the name of a field that is not always there.
const OPTIONAL: &str = " (optional)";
/// Several kinds in one place.
const EITHER: &str = "either";

#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// `null`, `boolean`, `integer`, `number`, `text`
    Plain(&'static str),
    /// A list; of what, if it ever held anything.
    List(Option<Box<Shape>>),
    /// Fields, and whether each is always there.
    Object(BTreeMap<String, (Shape, bool)>),
    Either(Vec<Shape>),
}

const PLAIN: [&str; 5] = ["null", "boolean", "integer", "number", "text"];

impl Shape {
    pub fn of(value: &Value) -> Shape {
        match value {
            Value::Null => Shape::Plain("null"),
            Value::Bool(_) => Shape::Plain("boolean"),
            Value::Number(n) if n.is_f64() => Shape::Plain("number"),
            Value::Number(_) => Shape::Plain("integer"),
            Value::String(_) => Shape::Plain("text"),
            Value::Array(items) => Shape::List(items.iter().map(Shape::of).reduce(Shape::and).map(Box::new)),
            Value::Object(fields) => {
                Shape::Object(fields.iter().map(|(key, value)| (key.clone(), (Shape::of(value), true))).collect())
            }
        }
    }

    /// What fits both examples.
    pub fn and(self, other: Shape) -> Shape {
        match (self, other) {
            (a, b) if a == b => a,
            (Shape::Plain("integer"), Shape::Plain("number")) | (Shape::Plain("number"), Shape::Plain("integer")) => {
                Shape::Plain("number")
            }
            (Shape::List(a), Shape::List(b)) => Shape::List(match (a, b) {
                (Some(a), Some(b)) => Some(Box::new(a.and(*b))),
                (a, b) => a.or(b),
            }),
            (Shape::Object(mut a), Shape::Object(b)) => {
                a.iter_mut().filter(|(key, _)| !b.contains_key(*key)).for_each(|(_, field)| field.1 = false);
                for (key, (shape, always)) in b {
                    let merged = match a.remove(&key) {
                        Some((before, was_always)) => (before.and(shape), was_always && always),
                        None => (shape, false),
                    };
                    a.insert(key, merged);
                }
                Shape::Object(a)
            }
            (Shape::Either(kinds), other) => Shape::either(kinds, other),
            (one, Shape::Either(kinds)) => Shape::either(kinds, one),
            (a, b) => Shape::either(vec![a], b),
        }
    }

    /// One more kind, put to its own kind if that is there.
    fn either(mut kinds: Vec<Shape>, more: Shape) -> Shape {
        if let Shape::Either(more) = more {
            return more.into_iter().fold(Shape::Either(kinds), Shape::and);
        }
        let same = kinds.iter().position(|kind| match (kind, &more) {
            (Shape::Plain(a), Shape::Plain(b)) => a == b,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        });
        match same {
            Some(at) => {
                let kind = kinds.remove(at);
                kinds.insert(at, kind.and(more));
            }
            None => kinds.push(more),
        }
        Shape::Either(kinds)
    }

    /// Whether a value has this shape, and if not, where it has another.
    pub fn hold(&self, value: &Value, at: &str) -> Result<(), String> {
        match (self, value) {
            (Shape::Plain(kind), value) => match Shape::of(value) {
                Shape::Plain(is) if is == *kind || (is, *kind) == ("integer", "number") => Ok(()),
                _ => Err(format!("{at}: {kind} is wanted, got {value}")),
            },
            (Shape::List(of), Value::Array(items)) => items.iter().enumerate().try_for_each(|(n, item)| match of {
                Some(of) => of.hold(item, &format!("{at}[{n}]")),
                None => Err(format!("{at}: this list was always empty")),
            }),
            (Shape::Object(fields), Value::Object(given)) => {
                if let Some(unknown) = given.keys().find(|key| !fields.contains_key(*key)) {
                    return Err(format!("{at}: {unknown} is new"));
                }
                fields.iter().try_for_each(|(key, (shape, always))| match given.get(key) {
                    Some(value) => shape.hold(value, &format!("{at}.{key}")),
                    None if *always => Err(format!("{at}: {key} is missing")),
                    None => Ok(()),
                })
            }
            (Shape::Either(kinds), value) if kinds.iter().any(|kind| kind.hold(value, at).is_ok()) => Ok(()),
            (_, value) => Err(format!("{at}: another kind of value: {value}")),
        }
    }

    pub fn to_json(&self) -> Value {
        match self {
            Shape::Plain(kind) => json!(kind),
            Shape::List(of) => Value::Array(of.iter().map(|of| of.to_json()).collect()),
            Shape::Object(fields) => Value::Object(
                fields
                    .iter()
                    .map(|(key, (shape, always))| {
                        let mark = if *always { "" } else { OPTIONAL };
                        (format!("{key}{mark}"), shape.to_json())
                    })
                    .collect::<Map<_, _>>(),
            ),
            Shape::Either(kinds) => json!({EITHER: kinds.iter().map(Shape::to_json).collect::<Vec<_>>()}),
        }
    }

    pub fn from_json(value: &Value) -> Result<Shape, String> {
        match value {
            Value::String(kind) => {
                let known = PLAIN.into_iter().find(|plain| plain == kind);
                known.map(Shape::Plain).ok_or_else(|| format!("{kind} is no kind of value"))
            }
            Value::Array(of) => Ok(Shape::List(match of.first() {
                Some(of) => Some(Box::new(Shape::from_json(of)?)),
                None => None,
            })),
            Value::Object(fields) => match fields.get(EITHER).and_then(Value::as_array) {
                Some(kinds) => Ok(Shape::Either(kinds.iter().map(Shape::from_json).collect::<Result<_, _>>()?)),
                None => {
                    let field = |(key, value): (&String, &Value)| {
                        let always = !key.ends_with(OPTIONAL);
                        let key = key.strip_suffix(OPTIONAL).unwrap_or(key);
                        Ok((key.to_owned(), (Shape::from_json(value)?, always)))
                    };
                    Ok(Shape::Object(fields.iter().map(field).collect::<Result<_, String>>()?))
                }
            },
            other => Err(format!("{other} is no shape")),
        }
    }
}

#[test]
fn a_shape_is_learnt_written_down_and_read_back() {
    let examples = [
        json!({"id": "a", "n": 1, "rows": [], "enabled?": true}),
        json!({"id": "b", "n": 2.5, "rows": [{"x": 1}, {"x": "one", "y": null}], "enabled?": false, "more": "z"}),
    ];
    let shape = examples.iter().map(Shape::of).reduce(Shape::and).unwrap();
    let written = json!({"id": "text", "n": "number", "enabled?": "boolean", "more (optional)": "text",
                         "rows": [{"x": {"either": ["integer", "text"]}, "y (optional)": "null"}]});
    assert_eq!(shape.to_json(), written);
    assert_eq!(Shape::from_json(&written), Ok(shape.clone()));
    for example in &examples {
        assert_eq!(shape.hold(example, "example"), Ok(()));
    }
    for (other, why) in [
        (json!({"id": "a", "n": 1, "rows": []}), "enabled? is missing"),
        (json!({"id": 7, "n": 1, "rows": [], "enabled?": true}), "text is wanted, got 7"),
        (json!({"id": "a", "n": 1, "rows": [], "enabled?": true, "new": 1}), "new is new"),
        (json!({"id": "a", "n": 1, "rows": [{"x": true}], "enabled?": true}), "another kind of value: true"),
        (json!([]), "another kind of value: []"),
    ] {
        let told = shape.hold(&other, "example").unwrap_err();
        assert!(told.ends_with(why), "{told}");
    }
}
