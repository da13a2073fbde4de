//! A page in a window: finding by role and name, acting, waiting.

use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::Element;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::{Failure, Outcome};

/// How long a journey waits for something to become so. Long: a slow machine is no failure.
pub const WAIT: Duration = Duration::from_secs(30);

const KIT: &str = include_str!("page.js");

/// Asks again and again until the answer is yes, and fails after [`WAIT`].
pub async fn until(what: &str, is_so: impl AsyncFnMut() -> Outcome<bool>) -> Outcome {
    until_within(WAIT, what, is_so).await
}

/// [`until`] with another deadline.
pub async fn until_within(limit: Duration, what: &str, mut is_so: impl AsyncFnMut() -> Outcome<bool>) -> Outcome {
    let start = Instant::now();
    loop {
        if is_so().await.map_err(|failure| failure.during(what))? {
            return Ok(());
        }
        if start.elapsed() > limit {
            return Err(Failure::new(format!("waited {} s in vain: {what}", limit.as_secs())));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// A page, or a part of it.
#[derive(Clone)]
pub struct Page {
    client: Client,
    scope: Vec<(String, String)>,
}

impl Page {
    pub(crate) fn new(client: Client) -> Self {
        Self { client, scope: Vec::new() }
    }

    /// WebDriver itself, for what is missing here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Only what is inside the part with this role and name.
    pub fn within(&self, role: &str, name: &str) -> Self {
        let mut scope = self.scope.clone();
        scope.push((role.to_owned(), name.to_owned()));
        Self { client: self.client.clone(), scope }
    }

    /// Runs a script with `kit` (see `page.js`) at hand; its arguments are `a[0]`, `a[1]`, …
    pub async fn run<T: DeserializeOwned>(&self, script: &str, args: Vec<Value>) -> Outcome<T> {
        let script = format!("const a = arguments;\n{KIT}\n{script}");
        Ok(serde_json::from_value(self.client.execute(&script, args).await?)?)
    }

    /// All that has this role and name now.
    pub async fn all(&self, role: &str, name: &str) -> Outcome<Vec<Element>> {
        let found: Vec<Value> =
            self.run("return kit.find(a[0], a[1], a[2]);", vec![json!(self.scope), json!(role), json!(name)]).await?;
        Ok(found
            .into_iter()
            .filter_map(|value| value.as_object()?.values().next()?.as_str().map(str::to_owned))
            .map(|id| Element::from_element_id(self.client.clone(), id.into()))
            .collect())
    }

    /// The names of everything with this role, in the page's order.
    pub async fn names(&self, role: &str) -> Outcome<Vec<String>> {
        self.run("return kit.list(a[0], a[1]);", vec![json!(self.scope), json!(role)]).await
    }

    /// Whether there is such a thing now.
    pub async fn has(&self, role: &str, name: &str) -> Outcome<bool> {
        Ok(!self.all(role, name).await?.is_empty())
    }

    /// The one thing with this role and name; waits for it. Two are a failure: a person could not tell them apart either.
    pub async fn find(&self, role: &str, name: &str) -> Outcome<Element> {
        let mut found = Vec::new();
        let waited = until(&format!("there is one {role} {name:?}"), async || {
            // A page that is being drawn anew has no handle to give; it will have one.
            found = self.all(role, name).await.unwrap_or_default();
            Ok(found.len() == 1)
        })
        .await;
        match (waited, found.pop()) {
            (Ok(()), Some(element)) => Ok(element),
            (Ok(()), None) => Err(Failure::new(format!("there is no {role} {name:?}"))),
            (Err(failure), _) => {
                let names = self.names(role).await.unwrap_or_default();
                let count = found.len();
                Err(self.explain(failure.during(&format!("{count} found; every {role}: {names:?}"))).await)
            }
        }
    }

    /// Clicks it.
    pub async fn click(&self, role: &str, name: &str) -> Outcome {
        let element = self.find(role, name).await?;
        // What is drawn anew between finding and clicking is found anew.
        if element.click().await.is_err() {
            if let Err(error) = self.find(role, name).await?.click().await {
                return Err(self.explain(Failure::from(error).during(&format!("clicking {role} {name:?}"))).await);
            }
        }
        Ok(())
    }

    /// Empties a field and types into it, key by key.
    pub async fn fill(&self, role: &str, name: &str, text: &str) -> Outcome {
        let field = self.find(role, name).await?;
        let typed = async { field.clear().await.and(field.send_keys(text).await) }.await;
        typed.map_err(|error| Failure::from(error).during(&format!("filling in {role} {name:?}")))
    }

    /// Pastes into a field, as one event.
    pub async fn paste(&self, role: &str, name: &str, text: &str) -> Outcome {
        self.find(role, name).await?;
        self.run(
            "kit.paste(kit.find(a[0], a[1], a[2])[0], a[3]);",
            vec![json!(self.scope), json!(role), json!(name), json!(text)],
        )
        .await
    }

    /// Chooses an option of a list by its words.
    pub async fn choose(&self, role: &str, name: &str, option: &str) -> Outcome {
        self.find(role, name).await?.select_by_label(option).await?;
        Ok(())
    }

    /// What is in a field.
    pub async fn value(&self, role: &str, name: &str) -> Outcome<String> {
        Ok(self.find(role, name).await?.prop("value").await?.unwrap_or_default())
    }

    /// Presses keys wherever the focus is (`fantoccini::key::Key` has the special ones).
    pub async fn press(&self, keys: &str) -> Outcome {
        Ok(self.client.active_element().await?.send_keys(keys).await?)
    }

    /// Waits until the text can be read on the page.
    pub async fn sees(&self, text: &str) -> Outcome {
        let waited = until(&format!("the page says {text:?}"), async || Ok(self.says(text).await?)).await;
        match waited {
            Ok(()) => Ok(()),
            Err(failure) => Err(self.explain(failure).await),
        }
    }

    /// Waits until the text can no longer be read on the page.
    pub async fn sees_no_more(&self, text: &str) -> Outcome {
        until(&format!("the page no longer says {text:?}"), async || Ok(!self.says(text).await?)).await
    }

    /// Whether the text can be read now. White space counts as one blank.
    pub async fn says(&self, text: &str) -> Outcome<bool> {
        let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok(tidy(&self.text().await?).contains(&tidy(text)))
    }

    /// The page as select-all and copy gives it to an administrator.
    pub async fn text(&self) -> Outcome<String> {
        if self.scope.is_empty() {
            return self.run("return document.body.innerText;", vec![]).await;
        }
        let mut outer = self.scope.clone();
        let (role, name) = outer.pop().unwrap_or_default();
        let script = "return kit.find(a[0], a[1], a[2]).map((e) => e.innerText).join('\\n');";
        self.run(script, vec![json!(outer), json!(role), json!(name)]).await
    }

    /// The page as "Save page as" writes it.
    pub async fn html(&self) -> Outcome<String> {
        let script = "return '<!DOCTYPE html>\\n' + document.documentElement.outerHTML;";
        self.run(script, vec![]).await
    }

    /// The title of the page.
    pub async fn title(&self) -> Outcome<String> {
        Ok(self.client.title().await?)
    }

    /// Role and name of what has the focus, for keyboard journeys.
    pub async fn focused(&self) -> Outcome<(String, String)> {
        let script = "const e = document.activeElement; return [kit.role(e), kit.name(e)];";
        self.run(script, vec![]).await
    }

    /// Waits until a script's answer is true.
    pub async fn until(&self, what: &str, script: &str) -> Outcome {
        until(what, async || self.run::<bool>(script, vec![]).await).await
    }

    /// Makes the page's own area so large, whatever the frame around it takes.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        let inner = "return [innerWidth, innerHeight];";
        self.client.set_window_size(width, height).await?;
        let mut asked = (i64::from(width), i64::from(height));
        until(&format!("the page is {width} × {height}"), async || {
            let (w, h): (i64, i64) = self.run(inner, vec![]).await?;
            let off = (i64::from(width) - w, i64::from(height) - h);
            if off == (0, 0) {
                return Ok(true);
            }
            // Ask anew only from where the last wish led, or frames are counted twice.
            let outer = self.client.get_window_size().await?;
            let outer = (i64::try_from(outer.0)?, i64::try_from(outer.1)?);
            if outer == asked || (w, h) != outer {
                asked = (outer.0 + off.0, outer.1 + off.1);
                self.client.set_window_size(u32::try_from(asked.0)?, u32::try_from(asked.1)?).await?;
            }
            Ok(false)
        })
        .await
    }

    /// Text so many percent of its usual size.
    pub async fn text_size(&self, percent: u16) -> Outcome {
        self.run("document.documentElement.style.fontSize = a[0];", vec![json!(format!("{percent}%"))]).await
    }

    /// Light or dark, whatever the preference is.
    pub async fn theme(&self, name: &str) -> Outcome {
        self.run("document.documentElement.dataset.theme = a[0];", vec![json!(name)]).await
    }

    /// Scrolls the main part of the page to its n-th screenful, from 0. `false` if there are not so many.
    pub async fn scroll_to(&self, part: u32) -> Outcome<bool> {
        self.run("return kit.scroll(a[0]);", vec![json!(part)]).await
    }

    /// A picture of what is seen now, as PNG.
    pub async fn screenshot(&self) -> Outcome<Vec<u8>> {
        Ok(self.client.screenshot().await?)
    }

    /// Everything that the page keeps in the browser: local and session storage, cookies it can read, and the databases'
    /// names.
    pub async fn storage(&self) -> Outcome<String> {
        let script = r"
            const done = arguments[arguments.length - 1];
            const all = (store) => { try { return { ...store } } catch { return {} } };
            const kept = { local: all(localStorage), session: all(sessionStorage), cookies: document.cookie };
            (indexedDB.databases?.() ?? Promise.resolve([]))
                .then((found) => done(JSON.stringify({ ...kept, databases: found.map((d) => d.name) })),
                      () => done(JSON.stringify(kept)));";
        let found = self.client.execute_async(script, vec![]).await?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// Adds to a failure what the page looked like: its text, and where a picture of it lies.
    async fn explain(&self, failure: Failure) -> Failure {
        let text = self.text().await.unwrap_or_else(|_| "(unreadable)".into());
        let picture = match self.picture().await {
            Ok(path) => format!("\nA picture of it: {path}"),
            Err(_) => String::new(),
        };
        Failure::new(format!("{failure:?}\nThe page said:\n{text}{picture}"))
    }

    async fn picture(&self) -> Outcome<String> {
        let png = self.client.screenshot().await?;
        let mut file = tempfile::Builder::new().prefix("passarela-failure-").suffix(".png").tempfile()?;
        std::io::Write::write_all(&mut file, &png)?;
        let (_, path) = file.keep()?;
        Ok(path.display().to_string())
    }
}
