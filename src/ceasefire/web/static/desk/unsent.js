// Reports that could not be sent yet: kept in this browser under the post that wrote them, sent once, removed on receipt.
// Each carries its number; the server enters a number once, so a doubtful sending may be repeated.
const QUEUE = "desk-unsent", OPEN = "desk-open";

function read(key) {
  try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; }
}
function write(key, value) {
  localStorage.setItem(key, JSON.stringify(value));
}

export const unsent = () => read(QUEUE);
export const put = (one) => write(QUEUE, [...unsent().filter((old) => old.number !== one.number), one]);
export const remove = (number) => write(QUEUE, unsent().filter((one) => one.number !== number));
export const mend = (number, wrong) => write(QUEUE, unsent().map((one) => (one.number === number ? { ...one, wrong } : one)));

// What stands in the open form, one a post.
export const keep = (one) => write(OPEN, [...read(OPEN).filter((old) => old.officer !== one.officer), one]);
export const kept = (officer) => read(OPEN).find((one) => one.officer === officer);
export const forget = (officer) => write(OPEN, read(OPEN).filter((one) => one.officer !== officer));

// Sends what waits of this post, one page at a time; the last answer: {receipt}, {wrong}, {signedOut} or nothing.
export function deliver(officer, which) {
  const work = () => send(officer, which);
  return navigator.locks ? navigator.locks.request("desk-unsent", work) : work();
}

async function send(officer, which) {
  const waiting = unsent().filter((one) => one.officer === officer && !one.wrong && which(one));
  if (!waiting.length) return null;
  let last = null;
  try {
    const asked = await fetch("/observe/token", { headers: { Accept: "application/json" }, cache: "no-store" });
    if (asked.status === 401 || asked.status === 403) return { signedOut: true };
    if (!asked.ok) return null;
    const { officer: here, csrf } = await asked.json();
    if (here !== officer) return { signedOut: true };
    for (const one of waiting) {
      const body = new URLSearchParams({ ...one.fields, number: one.number, csrfmiddlewaretoken: csrf });
      const answer = await fetch("/observe/send", { method: "POST", headers: { Accept: "application/json" }, body });
      if (answer.status === 401 || answer.status === 403) return { signedOut: true };
      if (answer.ok) { last = await answer.json(); remove(one.number); }
      else if (answer.status === 422) { last = { ...(await answer.json()), csrf }; mend(one.number, last.wrong); }
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // no connection: it waits
  }
  return last;
}
