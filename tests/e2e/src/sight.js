// What is out of sight before anybody scrolls: the bars leave the page its room, and the answer and the next act are seen.
const sight = (() => {
  const find = (css) => document.querySelector(css);
  const box = (css) => find(css)?.getBoundingClientRect();
  const bar = box("header.bar"), foot = box("footer.actions"), wrong = [];
  const round = (...lengths) => lengths.map((length) => Math.round(length)).join("–");

  // A notice that stands above the page is a bar as well, and so is whatever else stays where it is.
  const bars = ["header.bar", "#notices", "footer.actions"].map((css) => box(css)?.height ?? 0);
  const all = bars.reduce((sum, height) => sum + height, 0);
  if (all > innerHeight / 4) wrong.push(`the bars take ${bars.map((height) => Math.round(height)).join(" + ")} of ${innerHeight}`);
  const seen = (what, element, least, low) => {
    const b = element?.getBoundingClientRect();
    if (!b || b.height === 0) return void wrong.push(`there is no ${what}`);
    const wanted = b.top + Math.min(b.height, least);
    if (b.top < bar.bottom - 1 || wanted > low + 1) wrong.push(`${what} at ${round(b.top, b.bottom)} is not within ${round(bar.bottom, low)}`);
  };
  // The first page of all asks which way to go.
  if (find(".welcome")) for (const way of document.querySelectorAll(".welcome .ways button")) seen(kit.name(way), way, Infinity, innerHeight);
  if (!find("#proof")) return wrong;
  seen("answer", find("#proof-verdict .headline"), 100, foot.top);

  // The one next act: what is asked, else going on where nothing is left, what is offered of the clipboard, the way out of
  // what is wrong, a look, and where none of these is there, the box for the page.
  const on = find("footer .primary");
  const next = find("#proof .unproven button") ?? on ?? find("#proof .copied button") ?? find("#proof .ways button")
    ?? find("#proof .check > button") ?? find("#proof:not(.confirmed) #paste-text");
  if (next) seen(`next act (${kit.name(next)})`, next, Infinity, next === on ? innerHeight : foot.top);
  else if (!find("#proof.confirmed")) wrong.push("there is no next act");
  // And only that looks like it.
  const main = [...document.querySelectorAll("#proof .primary, footer .primary")].filter((button) => button !== next);
  if (main.length > 0) wrong.push(`other main buttons: ${main.map((button) => kit.name(button)).join(", ")}`);
  return wrong;
})();
