// What a person who looks at the page, or listens to it, has: roles, names, and what can be seen.
// Put in front of every script that runs in a page; leaves nothing behind in it.
const kit = (() => {
  const ROLES = {
    A: (e) => (e.hasAttribute("href") ? "link" : ""), BUTTON: () => "button", SUMMARY: () => "button",
    H1: () => "heading", H2: () => "heading", H3: () => "heading", H4: () => "heading", H5: () => "heading", H6: () => "heading",
    NAV: () => "navigation", MAIN: () => "main", HEADER: () => "banner", FOOTER: () => "contentinfo", ASIDE: () => "complementary",
    SECTION: () => "region", FORM: () => "form", FIELDSET: () => "group", DETAILS: () => "group", DIALOG: () => "dialog",
    TEXTAREA: () => "textbox", SELECT: (e) => (e.multiple || e.size > 1 ? "listbox" : "combobox"), OPTION: () => "option",
    UL: () => "list", OL: () => "list", LI: () => "listitem", TABLE: () => "table", TR: () => "row", TD: () => "cell",
    TH: () => "columnheader", IMG: () => "img", P: () => "paragraph", PROGRESS: () => "progressbar", OUTPUT: () => "status",
    INPUT: (e) => ({ button: "button", submit: "button", reset: "button", checkbox: "checkbox", radio: "radio", range: "slider",
      number: "spinbutton", search: "searchbox", hidden: "", file: "button", password: "textbox" })[e.type] ?? "textbox",
  };
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const role = (e) => e.getAttribute("role")?.split(" ")[0] || ROLES[e.tagName]?.(e) || "";
  const visible = (e) => {
    if (!e.isConnected || e.closest("[hidden], [inert]")) return false;
    if (e.checkVisibility && !e.checkVisibility({ visibilityProperty: true })) return false;
    return e.tagName === "OPTION" || e.getClientRects().length > 0;
  };
  const content = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
    const style = getComputedStyle(node);
    if (style.display === "none" || style.visibility === "hidden") return "";
    const own = node.getAttribute("aria-label") ?? (node.tagName === "IMG" ? node.alt : null);
    if (own !== null) return own;
    const inside = [...node.childNodes].map(content).join("");
    return style.display.startsWith("inline") ? inside : ` ${inside} `;
  };
  const FROM_CONTENT = new Set(["button", "link", "heading", "option", "tab", "cell", "columnheader", "row", "listitem",
    "menuitem", "status", "alert", "paragraph", "checkbox", "radio", "switch", "treeitem"]);
  const name = (e) => {
    const by = e.getAttribute("aria-labelledby");
    if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(content).join(" "));
    if (e.hasAttribute("aria-label")) return tidy(e.getAttribute("aria-label"));
    if (e.labels?.length) return tidy([...e.labels].map(content).join(" "));
    if (e.tagName === "FIELDSET" && e.querySelector("legend")) return tidy(content(e.querySelector("legend")));
    if (e.tagName === "TABLE" && e.caption) return tidy(content(e.caption));
    if (e.tagName === "INPUT" && ["button", "submit", "reset"].includes(e.type)) return tidy(e.value);
    if (e.tagName === "IMG") return tidy(e.alt);
    const inside = FROM_CONTENT.has(role(e)) ? tidy([...e.childNodes].map(content).join("")) : "";
    return inside || tidy(e.title) || tidy(e.placeholder);
  };
  // Exactly that name; where nothing has it, names that begin with it; then names that contain it.
  const among = (root, wanted, called) => {
    const same = [...root.querySelectorAll("*")].filter((e) => role(e) === wanted && visible(e));
    if (called === null) return same;
    const named = same.map((e) => [e, name(e)]);
    for (const fits of [(n) => n === called, (n) => n.startsWith(called), (n) => n.includes(called)]) {
      const found = named.filter(([, n]) => fits(n));
      if (found.length) return found.map(([e]) => e);
    }
    return [];
  };
  const find = (scope, wanted, called) => {
    let roots = [document];
    for (const [r, n] of scope) roots = roots.flatMap((root) => among(root, r, n));
    return roots.flatMap((root) => among(root, wanted, called));
  };
  const list = (scope, wanted) => find(scope, wanted, null).map(name);
  // Pasting: the page first gets the event, then, unless it took the text over, the text is inserted.
  const paste = (e, text) => {
    e.focus();
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const free = e.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    if (free) document.execCommand("insertText", false, text);
  };
  // Every visible piece of text with where it is seen, after everything that clips it.
  const pieces = () => {
    const out = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const e = node.parentElement;
      if (!tidy(node.textContent) || !e || ["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "OPTION"].includes(e.tagName)) continue;
      if (!visible(e) || getComputedStyle(e).opacity === "0") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 0.5 && box.height > 0.5) out.push({ node, e, box });
    }
    return out;
  };
  // The part of the page with most to scroll, or the page itself.
  const scroller = () => [...document.querySelectorAll("*")]
    .filter((e) => /^(auto|scroll)$/.test(getComputedStyle(e).overflowY) && e.tagName !== "TEXTAREA" && visible(e))
    .map((e) => [e.scrollHeight - e.clientHeight, e])
    .sort(([a], [b]) => b - a)
    .find(([more]) => more > 1)?.[1] ?? document.scrollingElement;
  // From the top, then on by most of what is seen; says whether there was further to go.
  const scroll = (part) => {
    const e = scroller(), step = Math.max(1, e.clientHeight * 0.85);
    const to = Math.min(part * step, e.scrollHeight - e.clientHeight);
    if (part > 0 && to - (part - 1) * step < 2) return false;
    e.scrollTop = to;
    return true;
  };
  // Opens what is folded away under a title; whether there is such a title.
  const unfold = (title) => {
    const button = [...document.querySelectorAll(".fold > .line button")].find((one) => name(one) === title);
    if (button?.ariaExpanded === "false") button.click();
    return !!button;
  };
  return { unfold, scroll, tidy, role, name, visible, find, list, paste, pieces };
})();
