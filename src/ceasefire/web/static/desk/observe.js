// Observation entry: parts are added, Enter moves on, what is typed is kept, and what cannot be sent now is sent later, once.
import { draw } from "./observe-map.js";
import { open, waiting } from "./locked.js";
import { able, put, unsent, remove, kept, keep, forget, deliver, here, send, takeOver } from "./unsent.js";

const form = document.getElementById("report");
const box = document.getElementById("unsent");
const said = document.getElementById("kept");
const post = box.dataset.officer;
const field = (name) => form.elements.namedItem(name);
const opened = open(post); // this officer's locked drawer; null where there is none, then nothing is kept here

// A number of its own for a page that was kept without one.
if (!field("number").value) field("number").value = number();
function number() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// --- parts: another stretch, another observation -----------------------------------------------------------------
function more(letter, wanted) {
  const used = [...document.querySelectorAll(`#${letter}-parts [data-part]`)].map((one) => Number(one.id.slice(1).split("-")[0]));
  const next = wanted || Math.max(0, ...used) + 1;
  if (next > 40 || used.includes(next)) return null;
  const made = document.getElementById(`${letter}-more`).innerHTML.replaceAll("__n__", next);
  const last = [...document.querySelectorAll(`#${letter}-parts [data-part]`)].pop();
  last.insertAdjacentHTML("afterend", made);
  shape();
  return document.getElementById(`${letter}${next}-part`);
}
for (const button of document.querySelectorAll("[data-more]")) {
  button.addEventListener("click", () => {
    const part = more(button.dataset.more);
    if (part) part.querySelector("input,select").focus();
  });
}

// Only the fields of the chosen form of place are shown; what was typed in the others stays.
function shape() {
  for (const letter of ["c", "o"]) {
    document.querySelectorAll(`#${letter}-parts [data-part]`).forEach((one) => { one.querySelector(".nth").textContent = one.id.slice(1).split("-")[0]; });
  }
  for (const places of document.querySelectorAll("#o-parts [data-places]")) {
    const way = places.querySelector("input[type=radio]:checked")?.value;
    places.querySelectorAll("[data-for]").forEach((one) => { one.hidden = !one.dataset.for.split(" ").includes(way); });
  }
  for (const part of document.querySelectorAll("#c-parts [data-part]")) {
    const lost = part.querySelector("select[name$='-lost']");
    lost.closest("p").hidden = part.querySelector("input[value=no]").checked === false;
  }
}

// Enter in a field goes to the next one: a report is handed in with the button, never by accident.
form.addEventListener("keydown", (event) => {
  const here = event.target;
  if (event.key !== "Enter" || event.isComposing || here.matches("button,textarea,summary")) return;
  event.preventDefault();
  const all = [...form.querySelectorAll("input:not([type=hidden]),select,textarea,button")].filter((one) => one.offsetParent && !one.disabled);
  all[all.indexOf(here) + 1]?.focus();
});

// --- what is typed is kept in this browser until it is sent ------------------------------------------------------
const NOT = ["csrfmiddlewaretoken", "number", "revision", "click"];
function fields() {
  return Object.fromEntries([...new FormData(form)].filter(([name, value]) => !NOT.includes(name) && value !== ""));
}
let later;
form.addEventListener("input", () => {
  clearTimeout(later);
  later = setTimeout(async () => { keep(await opened, { officer: post, number: field("number").value, revision: field("revision").value, fields: fields() }); }, 400);
});
form.addEventListener("change", () => { shape(); draw(form, active()); });
form.addEventListener("input", () => draw(form, active()));
form.addEventListener("focusin", (event) => { if (event.target.closest("[data-part=o]")) draw(form, active()); });

function fill({ number: about, revision, fields: typed }) {
  field("number").value = about;
  field("revision").value = revision || 0;
  for (const name of Object.keys(typed)) {
    const part = /^([oc])(\d+)-/.exec(name);
    if (part && !document.getElementById(`${part[1]}${part[2]}-part`)) more(part[1], Number(part[2]));
  }
  for (const one of form.elements) {
    if (!one.name || NOT.includes(one.name)) continue;
    if (one.type === "radio") { if (one.name in typed) one.checked = one.value === typed[one.name]; }
    else if (one.type === "checkbox") one.checked = one.name in typed;
    else if (one.name in typed || one.tagName !== "SELECT") one.value = typed[one.name] ?? "";
  }
  shape();
  draw(form, active());
}

function active() {
  const part = document.activeElement?.closest?.("[data-part=o]") || active.last;
  active.last = part && part.isConnected ? part : document.querySelector("#o-parts [data-part]");
  return active.last.id.replace("part", "");
}

// --- sending -----------------------------------------------------------------------------------------------------
let busy = false;
form.addEventListener("submit", async (event) => {
  if (event.submitter?.id === "keep") { if (navigator.onLine) opened.then(forget); return; }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (busy) return;
  busy = true;
  const one = { officer: post, number: field("number").value, fields: fields() };
  clearTimeout(later);
  const drawer = await opened;
  try {
    if (drawer) { await put(drawer, one); await forget(drawer); }
    const answer = drawer ? await deliver(drawer, post, (told) => told.number === one.number) : await sendNow(one);
    if (answer?.receipt) { location.href = answer.receipt; return; }
    if (answer?.wrong) {
      // The server tells each mistake beside its field; the report is in the form again.
      if (drawer) await remove(drawer, one.number);
      field("csrfmiddlewaretoken").value = answer.csrf;
      HTMLFormElement.prototype.submit.call(form);
      return;
    }
    if (!drawer) { say(said.dataset.unlocked); return; }
    say(said.dataset.queued);
    fresh();
  } finally {
    busy = false;
    list();
  }
}, true);

// Where nothing can be locked nothing is kept: it goes now, or stays in the form.
async function sendNow(one) {
  const now = await here();
  return now?.officer === post ? send(one, now.csrf) : now && { signedOut: true };
}

function fresh() {
  field("number").value = number();
  fill({ number: field("number").value, revision: 0, fields: { kind: fields().kind, asset: fields().asset || "" } });
  form.querySelector("input:checked")?.focus();
}

function say(words, link) {
  said.textContent = `${words || ""} `;
  if (!link) return;
  const to = document.createElement("a");
  to.href = link;
  to.textContent = link.split("/").pop().slice(0, 12);
  said.append(to);
}

async function list(note = "") {
  const drawer = await opened, mine = await unsent(drawer), shut = drawer?.shut ? said.dataset.shut : "";
  const others = (await waiting("unsent")) > mine.length + (drawer?.shut || 0) ? said.dataset.other : "";
  box.hidden = !(mine.length || shut || others);
  box.querySelector("[role=status]").textContent = [note, shut, others].join(" ").trim();
  box.querySelector("ul").replaceChildren(...mine.map((one) => {
    const row = document.createElement("li"), again = document.createElement("button");
    row.textContent = `${one.fields.asset || ""} ${one.fields["o1-start"] || one.fields["c1-start"] || ""} ${one.wrong ? `${said.dataset.mend}: ${one.wrong.join(" ")}` : ""} `;
    again.type = "button";
    again.textContent = said.dataset.open;
    again.addEventListener("click", async () => { fill(one); await remove(drawer, one.number); await keep(drawer, { ...one, revision: 0 }); list(); field("asset").focus(); });
    row.append(again);
    return row;
  }));
  if (cut()) say(drawer || !able ? said.dataset.offline : said.dataset.unlocked);
}

// The kept form at the address of the living one means that there was no connection when it was opened.
let returned = false;
function cut() { return !returned && (!navigator.onLine || (form.dataset.kept === "1" && location.pathname === "/observe")); }

async function sendAll() {
  const drawer = await opened;
  if (!drawer) return;
  const answer = await deliver(drawer, post, () => true);
  if (answer) returned = true;
  if (answer?.receipt) say(said.dataset.sent, answer.receipt);
  list(answer?.signedOut ? said.dataset.signedOut : "");
}

document.getElementById("send-now").addEventListener("click", sendAll);
addEventListener("online", () => { returned = true; say(""); sendAll(); });
addEventListener("offline", () => { returned = false; list(); });
setInterval(async () => { if ((await unsent(await opened)).some((one) => !one.wrong)) sendAll(); }, 20_000);

// --- files: size told before, progress while it goes ---------------------------------------------------------------
const files = document.getElementById("files-form");
if (files) {
  const words = document.getElementById("files-said"), bar = document.getElementById("progress");
  files.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const size = [...document.getElementById("files").files].reduce((sum, one) => sum + one.size, 0);
    if (size > Number(files.dataset.most)) { words.textContent = files.dataset.large; return; }
    const button = files.querySelector("button"), sender = new XMLHttpRequest();
    button.disabled = true;
    bar.hidden = false;
    sender.upload.addEventListener("progress", (step) => { bar.value = step.loaded / step.total; });
    sender.addEventListener("load", () => { document.open(); document.write(sender.responseText); document.close(); });
    sender.addEventListener("error", () => { words.textContent = files.dataset.failed; button.disabled = false; bar.hidden = true; });
    sender.open("POST", files.action);
    sender.send(new FormData(files));
  }, true);
}

// --- beginning -----------------------------------------------------------------------------------------------------
shape();
await takeOver(await opened, post);
const before = await kept(await opened);
const blank = !new URLSearchParams(location.search).size && !document.querySelector("[role=alert]");
if (before && blank && Object.keys(before.fields).length > 3) { fill(before); say(said.dataset.restore); }
draw(form, active());
list();
document.getElementById("mistakes")?.focus();
sendAll();
form.dataset.ready = "1";

if ("serviceWorker" in navigator) {
  // The form itself comes last: where it is kept, everything it needs is.
  const chart = document.getElementById("map"), map = chart ? [chart.dataset.module, chart.dataset.worker] : [];
  const assets = performance.getEntriesByType("resource").map((one) => new URL(one.name)).filter((one) => one.origin === location.origin && one.pathname.startsWith("/static/")).map((one) => one.pathname + one.search);
  navigator.serviceWorker.addEventListener("message", (event) => { if (event.data?.kept) form.dataset.offline = "1"; });
  navigator.serviceWorker.register("/sw.js", { scope: "/observe" }).then(() => navigator.serviceWorker.ready).then((worker) => {
    worker.active.postMessage({ keep: [...new Set(["/watch/shapes", ...assets, ...map, "/observe/offline"])] });
  }).catch(() => { /* without a service worker the page works while it stays open */ });
}
