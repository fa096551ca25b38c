// A passkey is asked for: what the form holds as data goes to the browser, its answer comes back in the hidden field.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const named = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

async function make(asked) {
  const user = { ...asked.user, id: bytes(asked.user.id) };
  const publicKey = { ...asked, user, challenge: bytes(asked.challenge), excludeCredentials: named(asked.excludeCredentials) };
  const made = await navigator.credentials.create({ publicKey });
  return { made, parts: ["clientDataJSON", "attestationObject"] };
}

async function use(asked) {
  const publicKey = { ...asked, challenge: bytes(asked.challenge), allowCredentials: named(asked.allowCredentials) };
  const made = await navigator.credentials.get({ publicKey });
  return { made, parts: ["clientDataJSON", "authenticatorData", "signature"] };
}

async function answer(form) {
  const asked = JSON.parse(form.dataset.options);
  const { made, parts } = await (form.dataset.passkey === "create" ? make(asked) : use(asked));
  const response = Object.fromEntries(parts.map((part) => [part, text(made.response[part])]));
  return JSON.stringify({ id: made.id, rawId: text(made.rawId), type: made.type, response });
}

// The button sleeps from the press until the answer is there, and is awake again before a failure is told.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  const said = form.querySelector("[role=status]"), buttons = [...form.querySelectorAll("button")];
  const sleep = (asleep) => buttons.forEach((one) => { one.disabled = asleep; });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!window.PublicKeyCredential) { said.textContent = form.dataset.absent; return; }
    const pressed = event.submitter;
    sleep(true);
    said.textContent = "";
    answer(form).then(
      (found) => { form.elements.answer.value = found; form.submit(); },
      () => { sleep(false); pressed?.focus(); said.textContent = form.dataset.failed; },
    );
  });
}
