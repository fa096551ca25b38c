// The form of an assessment keeps itself at the centre while one writes; without connection or session, locked here.
import { here, open } from "./locked.js";

const form = document.getElementById("assess"), said = document.getElementById("kept"), told = form.dataset;
const field = (name) => form.elements.namedItem(name);
const NOT = ["csrfmiddlewaretoken", "number", "revision"];
const drawer = open(told.officer);

const fields = () => Object.fromEntries([...new FormData(form)].filter(([name, value]) => !NOT.includes(name) && value !== ""));

function say(words, ...more) {
  said.textContent = `${words} `;
  said.append(...more);
}

function fill(typed) {
  for (const one of form.elements) {
    if (!one.name || NOT.includes(one.name)) continue;
    if (one.type === "radio") one.checked = one.value === typed[one.name];
    else if (one.name in typed || one.tagName !== "SELECT") one.value = typed[one.name] ?? "";
  }
}

// Locked in this browser until the centre has it: nothing typed is lost while there is no connection or no session.
let pending = false;
async function keepHere(words, ...more) {
  const mine = await drawer;
  pending = true;
  if (mine) await mine.put("assess", told.case, { case: told.case, revision: field("revision").value, fields: fields() });
  say(mine ? words : told.open, ...more);
}
async function clearHere() {
  pending = false;
  await (await drawer)?.remove("assess", told.case);
}

function signIn() {
  const to = document.createElement("a");
  to.href = `/sign-in?next=${encodeURIComponent(location.pathname)}`;
  to.textContent = told.signIn;
  return to;
}

async function post(to) {
  const body = new URLSearchParams(fields());
  for (const name of NOT) body.set(name, field(name).value);
  return fetch(to, { method: "POST", headers: { Accept: "application/json" }, body });
}

// One saving at a time; what was typed meanwhile is saved by the next. True if the centre has it now.
let saving = Promise.resolve();
const save = () => (saving = saving.then(saveNow));
async function saveNow() {
  if (sent) return;
  let answer;
  try {
    answer = await post(told.draft);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return keepHere(told.here);
  }
  if (answer.status === 401 || answer.status === 403) return keepHere(told.signedOut, signIn());
  if (!answer.ok && answer.status !== 409) return keepHere(told.here);
  const { revision, others, told: words } = await answer.json();
  document.getElementById("colleagues").replaceChildren(...others.map((one) => { const line = document.createElement("p"); line.className = "note"; line.textContent = one; return line; }));
  if (answer.status === 409) return twoVersions(revision, words);
  field("revision").value = revision;
  await clearHere();
  say(told.kept);
  return true;
}

function twoVersions(revision, words) {
  const mine = document.createElement("button"), stored = document.createElement("a");
  mine.type = "button";
  mine.textContent = told.mine;
  mine.addEventListener("click", () => { field("revision").value = revision; save(); });
  stored.href = location.pathname;
  stored.textContent = told.stored;
  stored.addEventListener("click", async (event) => { event.preventDefault(); await clearHere(); location.assign(stored.href); });
  say(words, mine, " ", stored);
}

let waiting, sent = false;
form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(save, 800); });
addEventListener("online", () => { if (pending) save(); });
addEventListener("focus", () => { if (pending) renew(); });

// Somebody signed in again in another window: the form goes on under the new session.
async function renew() {
  const now = await here();
  if (now?.officer !== told.officer) return false;
  field("csrfmiddlewaretoken").value = now.csrf;
  await save();
  return true;
}

// Handing in: only with a connection and a session, else the words stay here. A second press finds it on its way.
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  clearTimeout(waiting);
  if (event.submitter && "keep" in event.submitter.dataset) { save(); return; }
  if (sent) return;
  sent = true;
  await saving;
  const now = await here();
  if (now?.officer === told.officer) {
    field("csrfmiddlewaretoken").value = now.csrf;
    await clearHere();
    HTMLFormElement.prototype.submit.call(form);
    return;
  }
  sent = false;
  await (now ? keepHere(told.signedOut, signIn()) : keepHere(told.here));
}, true);
addEventListener("pageshow", (event) => { if (event.persisted) sent = false; });

const before = (await (await drawer)?.all("assess"))?.find((one) => one.case === told.case);
if (before) {
  fill(before.fields);
  field("revision").value = before.revision ?? field("revision").value; // of the version they were written over
  if (await save()) say(told.restored); // else it has been said why not, and what can be done
}
form.dataset.ready = "1";
