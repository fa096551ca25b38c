// On every page: only the officer who sits here has a key to what waits in this browser; signing out locks it and says so.
import { lockOthers, waiting } from "./locked.js";

const form = document.querySelector("form[data-ask]");
await lockOthers(document.querySelector("[data-officer]")?.dataset.officer);

form?.addEventListener("submit", async (event) => {
  if (form.dataset.going) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if ((await waiting("unsent")) + (await waiting("assess")) && !confirm(form.dataset.ask)) return;
  await lockOthers();
  if (globalThis.caches) await caches.delete("desk-observe");
  form.dataset.going = "1";
  form.requestSubmit();
}, true);
