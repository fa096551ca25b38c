// Reports that could not be sent yet: locked in this browser under the post that wrote them, sent once, removed on receipt.
// Each carries its number; the server enters a number once, so a doubtful sending may be repeated.
import { able, here } from "./locked.js";

const UNSENT = "unsent", OPEN = "open";

export const unsent = async (drawer) => (drawer ? drawer.all(UNSENT) : []);
export const put = (drawer, one) => drawer.put(UNSENT, one.number, one);
export const remove = (drawer, number) => drawer.remove(UNSENT, number);

// What stands in the open form, one a post.
export const keep = async (drawer, one) => { if (drawer) await drawer.put(OPEN, "form", one); };
export const kept = async (drawer) => (drawer ? (await drawer.all(OPEN))[0] : undefined);
export const forget = async (drawer) => { if (drawer) await drawer.remove(OPEN, "form"); };

// Reports that lay here open, from before there were locks: this officer's are locked, nobody's stay readable.
export async function takeOver(drawer, officer) {
  for (const [name, kind] of [["desk-unsent", UNSENT], ["desk-open", OPEN]]) {
    const old = JSON.parse(localStorage.getItem(name) || "[]"), mine = old.filter((one) => one.officer === officer);
    if (!drawer || !mine.length) continue;
    for (const one of mine) await drawer.put(kind, kind === OPEN ? "form" : one.number, one);
    localStorage.setItem(name, JSON.stringify(old.filter((one) => one.officer !== officer)));
  }
}

// Sends what waits of this post, one page at a time; the last answer: {receipt}, {wrong}, {signedOut} or nothing.
export function deliver(drawer, officer, which) {
  const work = () => sendAll(drawer, officer, which);
  return navigator.locks ? navigator.locks.request("desk-unsent", work) : work();
}

async function sendAll(drawer, officer, which) {
  const waiting = (await unsent(drawer)).filter((one) => !one.wrong && which(one));
  if (!waiting.length) return null;
  const now = await here();
  if (!now) return null;
  if (now.officer !== officer) return { signedOut: true };
  let last = null;
  for (const one of waiting) {
    const answer = await send(one, now.csrf);
    if (!answer) return last;
    if (answer.signedOut) return answer;
    last = answer;
    if (answer.receipt) await remove(drawer, one.number);
    else if (answer.wrong) await put(drawer, { ...one, wrong: answer.wrong });
  }
  return last;
}

// One report to the centre: {receipt}, {wrong, csrf}, {signedOut}, or null where nobody answered.
export async function send(one, csrf) {
  const body = new URLSearchParams({ ...one.fields, number: one.number, csrfmiddlewaretoken: csrf });
  try {
    const answer = await fetch("/observe/send", { method: "POST", headers: { Accept: "application/json" }, body });
    if (answer.status === 401 || answer.status === 403) return { signedOut: true };
    if (answer.ok) return await answer.json();
    return answer.status === 422 ? { ...(await answer.json()), csrf } : null;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null; // no connection: it waits
  }
}

export { able, here };
