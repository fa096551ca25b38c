// Keeps the empty form and its files so that it opens without a connection. It keeps no page of the record and no draft.
const NAME = "desk-observe";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (!Array.isArray(event.data?.keep)) return;
  event.waitUntil(refresh(event.data.keep).then(async () => {
    if (await caches.match("/observe/offline")) event.source?.postMessage({ kept: true });
  }));
});

// Only whole answers are kept; files of an older edition go.
async function refresh(wanted) {
  const cache = await caches.open(NAME), fresh = new Set();
  for (const one of wanted) {
    if (!/^\/(observe\/offline$|watch\/shapes$|static\/)/.test(one)) continue;
    fresh.add(one);
    if (one.startsWith("/static/") && (await cache.match(one))) continue;
    try {
      const answer = await fetch(one, { credentials: "same-origin" });
      if (answer.ok && !answer.redirected) await cache.put(one, answer);
    } catch { /* kept as it was */ }
  }
  for (const one of await cache.keys()) {
    const at = new URL(one.url);
    if (!fresh.has(at.pathname + at.search)) await cache.delete(one);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event, at = new URL(request.url);
  if (request.method !== "GET" || at.origin !== location.origin) return;
  if (request.mode === "navigate" && (at.pathname === "/observe" || at.pathname === "/observe/offline")) {
    event.respondWith(fetch(request).catch(() => caches.match("/observe/offline").then((found) => found || Response.error())));
  } else if (at.pathname.startsWith("/static/")) {
    event.respondWith(caches.match(request).then((found) => found || fetch(request)));
  } else if (at.pathname === "/watch/shapes") {
    event.respondWith(fetch(request).catch(() => caches.match("/watch/shapes").then((found) => found || Response.error())));
  }
});
