// Signing out asks first where reports wait in this browser, and takes the kept form away from whoever sits here next.
import { unsent, kept } from "./unsent.js";

const form = document.querySelector("form[data-ask]");
form?.addEventListener("submit", async (event) => {
  if (form.dataset.going) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const open = kept(form.dataset.officer);
  if ((unsent().length || (open && Object.keys(open.fields).length > 3)) && !confirm(form.dataset.ask)) return;
  if (globalThis.caches) await caches.delete("desk-observe");
  form.dataset.going = "1";
  form.requestSubmit();
}, true);
