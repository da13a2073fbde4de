//! Holds requests and answers against Swagger 2.0, as far as Cisco's files use it. Small on purpose: general validators
//! know neither `x-oneOf` nor `x-nullable`, which these files are full of. A keyword that is not known here is an
//! error, never a shrug.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::server::Exchange;

type Object = Map<String, Value>;

/// Says what is expected and nothing about the value.
const REMARKS: [&str; 5] = ["description", "example", "title", "default", "x-no-doc"];

/// One Swagger file.
pub struct Swagger(Value);

impl Swagger {
    pub fn new(file: Value) -> Self {
        assert_eq!(file["swagger"], "2.0", "another kind of file");
        Self(file)
    }

    /// What the file says of this route, with the values in the path by their names.
    fn operation(&self, exchange: &Exchange) -> Option<&Value> {
        let paths = self.0["paths"].as_object()?;
        let fits = |template: &str| {
            let (wanted, given) = (template.split('/'), exchange.path.split('/'));
            wanted.clone().count() == given.clone().count()
                && wanted.zip(given).all(|(w, g)| w == g || (w.starts_with('{') && !g.is_empty()))
        };
        // A literal path wins over one with names in it.
        let mut fitting: Vec<&String> = paths.keys().filter(|path| fits(path)).collect();
        fitting.sort_by_key(|path| path.matches('{').count());
        paths[*fitting.first()?].get(exchange.method.to_lowercase())
    }

    /// The schema of an answer of this status; `None` where the file does not declare it.
    fn answer_schema(&self, exchange: &Exchange) -> Option<&Value> {
        self.operation(exchange)?["responses"].get(exchange.status.to_string())?.get("schema")
    }

    pub fn knows(&self, exchange: &Exchange) -> bool {
        self.operation(exchange).is_some()
    }

    /// Holds the answer, if the file declares its status. Says whether it does.
    pub fn hold_answer(&self, exchange: &Exchange) -> Result<bool, String> {
        let Some(schema) = self.answer_schema(exchange) else { return Ok(false) };
        let answer = exchange.answer.as_ref().ok_or("no JSON was answered")?;
        self.hold(answer, schema, "answer").map(|()| true)
    }

    /// Holds query and body of a request.
    pub fn hold_request(&self, exchange: &Exchange) -> Result<(), String> {
        let operation = self.operation(exchange).ok_or("no such route")?;
        let none = Vec::new();
        let parameters = operation["parameters"].as_array().unwrap_or(&none);
        let of = |place: &'static str| parameters.iter().filter(move |p| p["in"] == place);
        let mut given = BTreeSet::new();
        for pair in exchange.query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').ok_or_else(|| format!("{pair} is no pair"))?;
            let parameter = of("query").find(|p| p["name"] == name).ok_or_else(|| format!("{name} is not declared"))?;
            let many = parameter["type"] == "array";
            if !given.insert(name) && !many {
                return Err(format!("{name} stands twice"));
            }
            parameter_value(value, if many { &parameter["items"] } else { parameter }, name)?;
        }
        for parameter in of("query").filter(|p| p["required"] == true) {
            let name = parameter["name"].as_str().unwrap_or_default();
            if !given.contains(name) {
                return Err(format!("{name} is required"));
            }
        }
        match (of("body").next(), &exchange.sent) {
            (None, None) => Ok(()),
            (None, Some(_)) => Err("a body where none is declared".into()),
            (Some(body), None) if body["required"] == true => Err("the body is required".into()),
            (Some(_), None) => Ok(()),
            (Some(body), Some(sent)) => self.hold(sent, &body["schema"], "request"),
        }
    }

    fn hold(&self, value: &Value, schema: &Value, at: &str) -> Result<(), String> {
        let schema = schema.as_object().ok_or_else(|| format!("{at}: the schema is none"))?;
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let target = name.strip_prefix('#').and_then(|pointer| self.0.pointer(pointer));
            let target = target.ok_or_else(|| format!("{at}: {name} leads nowhere"))?;
            if value.is_null() && schema.get("x-nullable") == Some(&Value::Bool(true)) {
                return Ok(());
            }
            return self.hold(value, target, at);
        }
        if value.is_null() && schema.get("x-nullable") == Some(&Value::Bool(true)) {
            return Ok(());
        }
        for (keyword, says) in schema {
            self.hold_keyword(keyword, says, schema, value, at)?;
        }
        Ok(())
    }

    fn hold_keyword(&self, word: &str, says: &Value, schema: &Object, value: &Value, at: &str) -> Result<(), String> {
        let wrong = |what: String| Err(format!("{at}: {what}"));
        match (word, value) {
            ("type", _) if !is_of_type(value, says) => wrong(format!("{says} is wanted, got {value}")),
            ("enum", _) if !says.as_array().is_some_and(|all| all.contains(value)) => {
                wrong(format!("{value} is not among the values"))
            }
            ("x-oneOf", _) => {
                let all = says.as_array().map(Vec::as_slice).unwrap_or_default();
                let fits = all.iter().any(|schema| self.hold(value, schema, at).is_ok());
                if fits { Ok(()) } else { wrong(format!("{value} fits none of the kinds")) }
            }
            ("required", Value::Object(object)) => {
                let all = says.as_array().map(Vec::as_slice).unwrap_or_default();
                let missing = all.iter().filter_map(Value::as_str).find(|key| !object.contains_key(*key));
                missing.map_or(Ok(()), |key| wrong(format!("{key} is required")))
            }
            ("properties", Value::Object(object)) => {
                let declared = says.as_object();
                let pairs = object.iter().filter_map(|(key, value)| Some((key, value, declared?.get(key)?)));
                pairs.into_iter().try_for_each(|(key, value, schema)| self.hold(value, schema, &format!("{at}.{key}")))
            }
            ("additionalProperties", Value::Object(object)) => {
                let declared = schema.get("properties").and_then(Value::as_object);
                let others = object.iter().filter(|(key, _)| !declared.is_some_and(|all| all.contains_key(*key)));
                for (key, value) in others {
                    match says {
                        Value::Bool(true) => {}
                        Value::Bool(false) => return wrong(format!("{key} is not declared")),
                        schema => self.hold(value, schema, &format!("{at}.{key}"))?,
                    }
                }
                Ok(())
            }
            ("items", Value::Array(items)) => {
                items.iter().enumerate().try_for_each(|(n, item)| self.hold(item, says, &format!("{at}[{n}]")))
            }
            ("uniqueItems", Value::Array(items)) => {
                let twice = items.iter().enumerate().find(|(n, item)| items[..*n].contains(item));
                twice.map_or(Ok(()), |(_, item)| wrong(format!("{item} stands twice")))
            }
            ("format", Value::String(text)) if says == "date-time" => match text.parse::<jiff::Timestamp>() {
                Ok(_) => Ok(()),
                Err(_) => wrong(format!("{text} is no moment")),
            },
            ("format", _) if ["date-time", "int64", "double", "uuid", "uri"].iter().any(|known| says == known) => {
                Ok(())
            }
            ("type" | "enum" | "required" | "properties" | "additionalProperties", _) => Ok(()),
            ("items" | "uniqueItems" | "x-nullable", _) => Ok(()),
            (remark, _) if REMARKS.contains(&remark) => Ok(()),
            (unknown, _) => wrong(format!("the keyword {unknown} ({says}) is not known here")),
        }
    }
}

fn is_of_type(value: &Value, wanted: &Value) -> bool {
    match wanted.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("number") => value.is_number(),
        Some("integer") => value.is_i64() || value.is_u64(),
        _ => false,
    }
}

/// A value in the query is a text; its type is what it can be read as.
fn parameter_value(text: &str, parameter: &Value, name: &str) -> Result<(), String> {
    let good = match parameter["type"].as_str() {
        Some("string") => parameter["enum"].as_array().is_none_or(|all| all.iter().any(|value| value == text)),
        Some("integer") => text.parse::<i64>().is_ok(),
        Some("boolean") => text.parse::<bool>().is_ok(),
        _ => false,
    };
    if good { Ok(()) } else { Err(format!("{name}={text} is not what is declared")) }
}
