//! A page in a window: finding by role and name, acting, waiting.

use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::Element;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::{Failure, Outcome};

/// How long a journey waits for something to become so. It ends the moment that it is so, so this costs nothing on a good
/// day; on a machine that builds something else meanwhile, 30 s were not enough, and that is no failure of the program.
pub const WAIT: Duration = Duration::from_secs(120);

const KIT: &str = include_str!("page.js");

/// Asks again and again until the answer is yes, and fails after [`WAIT`].
pub async fn until(what: &str, is_so: impl AsyncFnMut() -> Outcome<bool>) -> Outcome {
    until_within(WAIT, what, is_so).await
}

/// [`until`] with another deadline.
pub async fn until_within(limit: Duration, what: &str, mut is_so: impl AsyncFnMut() -> Outcome<bool>) -> Outcome {
    let start = Instant::now();
    // What takes long is asked for less often: each question is work for the page, and other journeys run meanwhile.
    let mut pause = Duration::from_millis(20);
    loop {
        // A page that is just being left or drawn anew answers with an error, and with an answer a moment later.
        let answer = is_so().await;
        if matches!(answer, Ok(true)) {
            return Ok(());
        }
        if start.elapsed() > limit {
            let last = answer.err().map(|failure| format!(" ({failure:?})")).unwrap_or_default();
            return Err(Failure::new(format!("waited {} s in vain: {what}{last}", limit.as_secs())));
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 3 / 2).min(Duration::from_millis(200));
    }
}

/// A driver that never answers is a failure with a name, not a test that hangs.
async fn in_time<T, E: Into<Failure>>(what: &str, asked: impl Future<Output = Result<T, E>>) -> Outcome<T> {
    match tokio::time::timeout(WAIT, asked).await {
        Ok(answer) => answer.map_err(Into::into),
        Err(_) => Err(Failure::new(format!("the driver did not answer for {} s: {what}", WAIT.as_secs()))),
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
        Ok(serde_json::from_value(in_time("a script", self.client.execute(&script, args)).await?)?)
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
        self.bring_to_the_middle(role, name).await?;
        // What is drawn anew between finding and clicking is found anew.
        if in_time("a click", element.click()).await.is_err() {
            let element = self.find(role, name).await?;
            if let Err(failure) = in_time("a click", element.click()).await {
                return Err(self.explain(failure.during(&format!("clicking {role} {name:?}"))).await);
            }
        }
        Ok(())
    }

    /// The driver takes what is clipped by a scrolling part of the page for visible, and then acts beside it or not at all.
    pub(crate) async fn bring_to_the_middle(&self, role: &str, name: &str) -> Outcome {
        let script = "kit.find(a[0], a[1], a[2])[0]?.scrollIntoView({ block: 'center' }); return true;";
        until(&format!("{role} {name:?} is in the middle"), async || {
            self.run(script, vec![json!(self.scope), json!(role), json!(name)]).await
        })
        .await
    }

    /// Empties a field and types into it, key by key.
    pub async fn fill(&self, role: &str, name: &str, text: &str) -> Outcome {
        // Emptying it first makes a second try as good as the first.
        until(&format!("{role} {name:?} is filled in"), async || {
            let field = self.find(role, name).await?;
            self.bring_to_the_middle(role, name).await?;
            in_time("emptying a field", field.clear()).await?;
            in_time("typing", field.send_keys(text)).await?;
            Ok(true)
        })
        .await
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
        until(&format!("{option:?} is chosen in {role} {name:?}"), async || {
            let list = self.find(role, name).await?;
            self.bring_to_the_middle(role, name).await?;
            in_time("choosing", list.select_by_label(option)).await?;
            Ok(true)
        })
        .await
    }

    /// What is in a field.
    pub async fn value(&self, role: &str, name: &str) -> Outcome<String> {
        Ok(self.find(role, name).await?.prop("value").await?.unwrap_or_default())
    }

    /// Presses keys wherever the focus is (`fantoccini::key::Key` has the special ones).
    pub async fn press(&self, keys: &str) -> Outcome {
        let focused = in_time("the focus", self.client.active_element()).await?;
        in_time("typing", focused.send_keys(keys)).await
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

    /// Opens what is folded away under this title; open already, it stays so.
    pub async fn unfold(&self, title: &str) -> Outcome {
        let what = format!("{title} is there to be unfolded");
        until(&what, async || self.run("return kit.unfold(a[0]);", vec![title.into()]).await).await
    }

    /// Waits until a script's answer is true.
    pub async fn until(&self, what: &str, script: &str) -> Outcome {
        until(what, async || self.run::<bool>(script, vec![]).await).await
    }

    /// Has the window be light or dark, as its menu does. Set on the page alone, the next view would take it back.
    pub async fn theme(&self, name: &str) -> Outcome {
        self.later(&format!(
            "const done = arguments[arguments.length - 1];
            __TAURI_INTERNALS__.invoke('send', {{ input: {{ do: 'set-theme', theme: '{name}' }} }}).then(() => done(null));"
        ))
        .await?;
        self.until(
            &format!("the window is {name}"),
            &format!("return document.documentElement.dataset.theme === '{name}';"),
        )
        .await
    }

    /// Scrolls the main part of the page to its n-th screenful, from 0. `false` if there are not so many.
    pub async fn scroll_to(&self, part: u32) -> Outcome<bool> {
        self.run("return kit.scroll(a[0]);", vec![json!(part)]).await
    }

    /// A picture of what is seen now, as PNG.
    pub async fn screenshot(&self) -> Outcome<Vec<u8>> {
        in_time("a picture", self.client.screenshot()).await
    }

    /// Has the window speak a language, as its menu does.
    pub async fn speak(&self, language: &str) -> Outcome {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            __TAURI_INTERNALS__.invoke('send', {{ input: {{ do: 'set-language', language: '{language}' }} }}).then(() => done(null));"
        );
        self.later(&script).await?;
        self.until(
            &format!("the window speaks {language}"),
            &format!("return document.documentElement.lang === '{language}';"),
        )
        .await
    }

    /// Runs a script that calls its last argument with the answer.
    pub(crate) async fn later(&self, script: &str) -> Outcome<Value> {
        in_time("a script", self.client.execute_async(script, vec![])).await
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
        let found = in_time("a script", self.client.execute_async(script, vec![])).await?;
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
        let png = self.screenshot().await?;
        let mut file = tempfile::Builder::new().prefix("passarela-failure-").suffix(".png").tempfile()?;
        std::io::Write::write_all(&mut file, &png)?;
        let (_, path) = file.keep()?;
        Ok(path.display().to_string())
    }
}
