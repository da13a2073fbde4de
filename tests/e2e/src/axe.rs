//! axe-core in the window's own page: what its rules of WCAG 2.2 A and AA and of best practice find, in the web view that
//! people have.

use std::path::Path;

use crate::{Failure, Outcome, Page};

/// The packages of the pages bring it.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/node_modules/axe-core/axe.min.js");

const RUN: &str = r#"
    const done = arguments[arguments.length - 1];
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // What is in the frame of a report is a document of its own, in which nothing runs.
    const look = async (runOnly) => (await axe.run(document, { runOnly, resultTypes: ["violations"], iframes: false })).violations
        .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ id, target: String(target), html })));
    // Half under a bar that stays, a target has half its size. Scrolling brings all of it out: it is judged there.
    const whole = async ({ id, target }) => {
        if (id !== "target-size") return true;
        const scrolled = [...document.querySelectorAll("*")].filter((e) => e.scrollTop > 0).map((e) => [e, e.scrollTop]);
        document.querySelector(target)?.scrollIntoView({ block: "center" });
        const still = await look({ type: "rule", values: [id] });
        for (const e of document.querySelectorAll("*")) if (e.scrollTop > 0) e.scrollTop = 0;
        for (const [e, top] of scrolled) e.scrollTop = top;
        return still.some((other) => other.target === target);
    };
    (async () => {
        const found = [];
        for (const one of await look(tags)) if (await whole(one)) found.push(`${one.id}: ${one.target} ${one.html.slice(0, 120)}`);
        return found;
    })().then(done, (error) => done([`axe did not run: ${error}`]));"#;

/// Everything that breaks a rule now.
pub async fn violations(page: &Page) -> Outcome<Vec<String>> {
    if !page.run::<bool>("return typeof axe === 'object';", vec![]).await? {
        let source = std::fs::read_to_string(Path::new(FILE))
            .map_err(|error| Failure::from(error).during("axe-core is missing; `cargo xtask test` fetches it"))?;
        page.run::<()>(&format!("{source};\nreturn null;"), vec![]).await?;
    }
    Ok(serde_json::from_value(page.later(RUN).await?)?)
}
