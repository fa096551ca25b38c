// A drawer in this browser for what could not be sent yet: locked with AES-GCM under a key that belongs to one officer.
//
// The key comes from the centre after that officer has signed in, cannot be taken out of the browser's key store again,
// and is thrown away at the next sign-in page, when another officer sits down, and three days after it last came. What
// lies in the drawer then stays unreadable until the same officer signs in. While the key is here, whoever holds this
// unlocked browser profile can open the drawer; a stolen disk, a copied profile without the centre, or another officer
// at the same browser cannot.
const NAME = "desk-locked", LASTS = 72 * 3600 * 1000;

export const able = Boolean(globalThis.crypto?.subtle && globalThis.indexedDB);

const asked = (request) => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); });

async function store() {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("keys", { keyPath: "officer" });
    opening.result.createObjectStore("items", { keyPath: ["officer", "kind", "id"] });
  };
  return asked(opening);
}

async function within(name, mode, work) {
  const base = await store();
  try {
    const deed = base.transaction(name, mode), done = new Promise((good, bad) => { deed.oncomplete = good; deed.onabort = () => bad(deed.error); });
    const found = await work(deed.objectStore(name));
    await done;
    return found;
  } finally {
    base.close();
  }
}

const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const label = (officer, kind, id) => new TextEncoder().encode([officer, kind, id].join("\n"));

// Asks the centre who sits here and for that officer's key: {officer, csrf, key}, {signedOut}, or null without a connection.
export async function here() {
  try {
    const answer = await fetch("/observe/token", { headers: { Accept: "application/json" }, cache: "no-store" });
    if (answer.status === 401 || answer.status === 403) return { signedOut: true };
    return answer.ok ? await answer.json() : null;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null; // no connection
  }
}

// Throws away every key but this officer's; what was locked with them stays locked.
export async function lockOthers(officer) {
  if (!able) return;
  await within("keys", "readwrite", async (keys) => {
    for (const one of await asked(keys.getAllKeys())) if (one !== officer) keys.delete(one);
  });
}

// How many things of anybody wait here, without opening them.
export async function waiting(kind) {
  return able ? within("items", "readonly", async (items) => (await asked(items.getAllKeys())).filter((one) => one[1] === kind).length) : 0;
}

// The drawer of an officer, or null: no lock in this browser, another officer signed in, or no key and no centre to ask.
export async function open(officer) {
  if (!able) return null;
  await lockOthers(officer);
  const told = await here();
  if (told?.officer && told.officer !== officer) { await lockOthers(told.officer); return null; }
  if (told?.key) {
    const key = await crypto.subtle.importKey("raw", bytes(told.key), "AES-GCM", false, ["encrypt", "decrypt"]);
    await within("keys", "readwrite", (keys) => asked(keys.put({ officer, key, until: Date.now() + LASTS })));
  }
  const kept = await within("keys", "readonly", (keys) => asked(keys.get(officer)));
  if (!kept) return null;
  if (kept.until < Date.now()) { await lockOthers(null); return null; }
  return new Drawer(officer, kept.key);
}

class Drawer {
  constructor(officer, key) { Object.assign(this, { officer, key, shut: 0 }); }

  async put(kind, id, value) {
    const iv = crypto.getRandomValues(new Uint8Array(12)), text = new TextEncoder().encode(JSON.stringify(value));
    const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: label(this.officer, kind, id) }, this.key, text);
    await within("items", "readwrite", (items) => asked(items.put({ officer: this.officer, kind, id, iv, locked, at: Date.now() })));
  }

  // Everything of a kind, the oldest first; what this key does not open is counted in `shut` and left as it is.
  async all(kind) {
    const rows = await within("items", "readonly", (items) => asked(items.getAll()));
    const found = [];
    this.shut = 0;
    for (const one of rows.filter((row) => row.officer === this.officer && row.kind === kind).sort((a, b) => a.at - b.at)) {
      try {
        const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: one.iv, additionalData: label(one.officer, kind, one.id) }, this.key, one.locked);
        found.push(JSON.parse(new TextDecoder().decode(text)));
      } catch (error) {
        if (error.name !== "OperationError") throw error;
        this.shut += 1;
      }
    }
    return found;
  }

  async remove(kind, id) { await within("items", "readwrite", (items) => asked(items.delete([this.officer, kind, id]))); }
}
