// What every page does: a choice that submits itself, a form that is sent once, and a word when something is new.
for (const one of document.querySelectorAll("[data-submit]")) {
  one.addEventListener("change", () => one.form.requestSubmit());
}

// A menu of the bar that stands open closes with Escape, which gives the focus back, and with a press elsewhere.
const menus = [...document.querySelectorAll(".bar details")];
addEventListener("keydown", (event) => {
  const open = menus.find((one) => one.open);
  if (event.key !== "Escape" || !open) return;
  if (open.contains(document.activeElement)) open.querySelector("summary").focus();
  open.open = false;
});
addEventListener("pointerdown", (event) => menus.forEach((one) => { if (!one.contains(event.target)) one.open = false; }));

// A double click sends once: the second press finds the button asleep. Coming back with "back" wakes it. A form that is
// not sent after all, because a script has taken it over, stays in that script's hands.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    setTimeout(() => { if (!event.defaultPrevented) form.querySelectorAll("button").forEach((button) => { button.disabled = true; }); }, 0);
  });
}
addEventListener("pageshow", () => {
  document.querySelectorAll("button[disabled]:not([data-asleep])").forEach((button) => { button.disabled = false; });
});

// News: pages that can refresh themselves listen to the event "desk:new"; the others say that something is there. Each
// browser waits a moment of its own, as long as the server says that all need, and what comes meanwhile is fetched with it.
const place = document.getElementById("news");
if (place && document.querySelector("header.bar")) {
  const source = new EventSource("/news");
  let first = true, waiting = null;
  source.addEventListener("new", (event) => {
    if (first) { first = false; return; }
    const [number, within] = event.data.split(" ");
    waiting ??= setTimeout(() => { waiting = null; tell(number); }, Math.random() * within);
  });
  const tell = (number) => {
    const handled = !dispatchEvent(new CustomEvent("desk:new", { detail: number, cancelable: true }));
    if (!handled) place.textContent = place.dataset.new;
  };
  addEventListener("pagehide", () => source.close());
}
