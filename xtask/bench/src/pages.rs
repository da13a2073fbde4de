//! Pages and texts of any size, made up.

/// Nested tables of about `size` bytes, as the appliance lays its pages out, many times over.
pub fn tables(size: usize) -> String {
    const DEEP: usize = 40;
    let mut page = String::from("<!DOCTYPE html><html><body><h1>Cloud Service Settings</h1>");
    let mut open = 0;
    while page.len() < size {
        page.push_str("<table><tr><td>Threat Response:</td><td>Enabled ");
        open += 1;
        if open == DEEP {
            page.push_str(&"</td></tr></table>".repeat(DEEP));
            open = 0;
        }
    }
    page
}

/// Copied text of about `size` bytes: the pages of `texts` one after the other.
pub fn copied(size: usize, texts: &[String]) -> String {
    let all: String = texts.concat();
    all.repeat(size / all.len().max(1) + 1)
}

/// Inputs of about `size` bytes, each made to hurt some reader.
pub fn hostile(size: usize) -> Vec<(&'static str, String)> {
    let many = |unit: &str| unit.repeat(size / unit.len() + 1);
    let page = |unit: &str| format!("<!DOCTYPE html>{}", many(unit));
    vec![
        ("deep nesting", page("<div>")),
        ("deep tables", page("<table><tr><td>")),
        ("unclosed formatting", page("<b><i>x")),
        ("crossed ends", page("<b><div></b><p></div>")),
        (
            "many attributes",
            format!("<!DOCTYPE html><p {}>x", (0..size / 8).map(|i| format!("a{i}=1 ")).collect::<String>()),
        ),
        ("unclosed tags", page("<a b ")),
        ("unclosed tags in text", format!("hello\n{}", many("<a href='x"))),
        ("unclosed comments in text", format!("hello\n{}", many("<!-- "))),
        ("unclosed scripts in text", format!("hello\n{}", many("<script>"))),
        ("ampersands", many("&")),
        ("long names of nothing", many("&CounterClockwiseContourIntegralx")),
        ("one long line", many("Threat Response: ")),
        ("label rows", many("Threat Response:\tEnabled\n")),
        ("status rows", many("Status:\nThe Cisco\n")),
        ("pages", many("Cloud Service Settings\nSubmit\nEnable\n")),
        ("device rows", format!("#\tName\tType\tVersion\tStatus\n{}", many("1\ta\tESA\t13.0\tRegistered\n"))),
        ("lists", page("<select><option>x")),
        ("style rules", format!("<!DOCTYPE html><style>{}</style><p class=a>x", many(".a.b{display:none}"))),
    ]
}
