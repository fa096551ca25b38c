// The watch: a map of incidents, lines and coverage, a time line beneath it, and news that come by themselves.
// Incidents are sent once as columns; what the map draws of them is in watch-map.js, how they are grouped in watch-groups.js.
import { placed } from "./watch-groups.js";
import { areas, clicks, css, json, layers, region, regroup, shapes } from "./watch-map.js";

const box = document.getElementById("map");
const number = new Intl.NumberFormat(document.documentElement.lang || "en");

// Date and time in figures in the zone of record, the day first in every language, as on the server (30.01.2021 19:30).
const figures = new Intl.DateTimeFormat("en-GB", { timeZone: document.body.dataset.zone || "UTC", day: "2-digit", month: "2-digit",
  year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

if (box) start().catch((error) => { box.textContent = String(error); });

async function start() {
  const map = await import(box.dataset.module);
  map.setWorkerUrl(box.dataset.worker);
  const [west, south, east, north] = (box.dataset.area || "45,38.5,48,41").split(",").map(Number);
  const view = new map.Map({
    container: box,
    bounds: [[west, south], [east, north]],
    fitBoundsOptions: { padding: 20 },
    attributionControl: false,
    dragRotate: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    maxZoom: 18,
    hash: true,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: "ground", type: "background", paint: { "background-color": css("--ground") } }],
    },
  });
  view.addControl(new map.NavigationControl({ showCompass: false }));
  view.addControl(new map.ScaleControl());
  await new Promise((done) => view.on("load", done));
  const past = box.dataset.at ? `at=${encodeURIComponent(box.dataset.at)}` : "";
  const state = { view, columns: null, from: 0, to: 1, rings: new Map(), inview: [], groups: [], figure: (one) => number.format(one),
    past: (before) => (past ? before + past : ""), tell: () => tell(state), list: (members) => list(state, members) };
  await shapes(state);
  layers(state);
  clicks(state);
  hints(state);
  await load(state);
  controls(state);
  news(state);
  if (!view.loaded()) await new Promise((done) => view.once("idle", done));
  view.on("moveend", () => tell(state));
  tell(state);
  box.view = view;  // for those who test and measure this page
  box.dataset.ready = "1";
}

// News: fetch what has changed of what is shown, one fetch at a time and at most every other second; the page need not be
// loaded anew. A screen of the past fetches all of it.
function news(state) {
  let busy = false, again = false, heard = 0;
  const fresh = async () => {
    if (busy) { again = true; return; }
    busy = true;
    do {
      again = false;
      await (state.held ? changes(state, heard) : Promise.all([load(state), lists()]));
      await new Promise((done) => setTimeout(done, 2000));
    } while (again);
    busy = false;
  };
  addEventListener("desk:new", (event) => { event.preventDefault(); heard = event.detail; fresh(); });
}

// What is new since the mark that the screen holds: cases that stand otherwise, and parts in words that differ.
async function changes(state, heard) {
  const told = await json(`/watch/since?since=${state.held}&heard=${heard}`);
  if (told.standing === null) await load(state);
  else if (Object.keys(told.standing).length) {
    state.columns.name.forEach((name, n) => { if (name in told.standing) state.columns.standing[n] = told.standing[name]; });
    state.points = placed(state.columns);
    show(state);
  }
  for (const [name, text] of Object.entries(told.parts)) renew(document.querySelector(`[data-fresh="${name}"]`), text);
  state.held = told.held;
}

// New content of a part in words; the focus stays on the link it was on.
function renew(part, html) {
  const href = part.contains(document.activeElement) && document.activeElement.getAttribute("href");
  part.innerHTML = html;
  if (href) part.querySelector(`a[href="${href}"]`)?.focus();
}

// What the map shows, told beneath it in figures, and to whoever asks the page.
function tell({ view, groups, inview, points, low, high, every, drawn }) {
  if (!points) return;
  box.dataset.view = [...view.getCenter().toArray(), view.getZoom()].map((one) => one.toFixed(4)).join();
  box.dataset.inview = String(inview.length);
  box.dataset.areas = String(drawn || 0);
  const bounds = view.getBounds();
  box.dataset.bounds = bounds.toArray().flat().join();
  box.dataset.groups = groups.filter((one) => bounds.contains([one.lon, one.lat])).slice(0, 400)
    .map((one) => [one.lon.toFixed(6), one.lat.toFixed(6), one.members.length, one.rank].join()).join(";");
  document.getElementById("inview").textContent = `${number.format(inview.length)} / ${box.dataset.shown ? number.format(box.dataset.shown) : ""}`;
  document.getElementById("nearer").hidden = every !== false;
}

// Incidents at one place, or whose areas lie upon each other, as links; closed by its button or Escape.
function list({ points, columns }, members) {
  const panel = document.getElementById("together"), rows = panel.querySelector("ol");
  const latest = [...members].sort((a, b) => points.start[b] - points.start[a]);
  rows.replaceChildren(...latest.slice(0, 200).map((n) => {
    const row = document.createElement("li"), link = document.createElement("a"), sign = document.createElement("span");
    link.href = `/cases/${encodeURIComponent(points.name[n])}`;
    link.dataset.incident = points.name[n];
    link.textContent = words(points.start[n]);
    sign.className = `standing ${columns.standings[columns.standing[n]]}`;
    row.append(link, " ", sign);
    return row;
  }));
  panel.querySelector("output").textContent = number.format(members.length);
  panel.hidden = false;
  rows.querySelector("a").focus();
}

// What stands beside the map in words: figures, latest incidents, feeds.
async function lists() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-fresh]")) {
    renew(part, fresh.querySelector(`[data-fresh="${part.dataset.fresh}"]`).innerHTML);
  }
}

// The area of an incident whose link is pointed at or has the focus; how the list of those together is closed.
function hints(state) {
  for (const kind of ["mouseover", "focusin"]) {
    addEventListener(kind, (event) => {
      const link = event.target.closest?.("[data-incident]");
      if (link) region(state, link.dataset.incident);
    });
  }
  const panel = document.getElementById("together");
  const close = () => { panel.hidden = true; state.view.getCanvas().focus(); };
  panel.querySelector("button").addEventListener("click", close);
  panel.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
}

// The columns of all incidents; the server says where nothing has changed since they were fetched.
async function load(state) {
  const headers = { Accept: "application/json", ...(state.mark ? { "If-None-Match": state.mark } : {}) };
  const answer = await fetch(`/watch/incidents${state.past("?")}`, { headers });
  if (answer.status === 304) return;
  if (!answer.ok) throw new Error(`/watch/incidents: ${answer.status}`);
  state.mark = answer.headers.get("ETag");
  state.held = answer.headers.get("X-Held");
  state.columns = await answer.json();
  state.points = placed(state.columns);
  const { start } = state.points;
  state.first = start.length ? start[0] : 0;
  state.last = start.length ? start[start.length - 1] + 1 : 1;
  show(state);
}

function show(state) {
  const { points, first, last, view } = state;
  const low = state.low = first + (last - first) * state.from, high = state.high = first + (last - first) * state.to;
  box.dataset.shown = String(points.start.reduce((sum, one) => sum + (one >= low && one <= high), 0));
  regroup(state);
  draw(state, low, high);
  clearTimeout(state.asking);
  state.asking = setTimeout(async () => {
    areas(state);
    const iso = (seconds) => encodeURIComponent(new Date(seconds * 1000).toISOString());
    if (points.start.length) view.getSource("coverage").setData(await json(`/watch/coverage?from=${iso(low)}&to=${iso(high)}${state.past("&")}`));
  }, 250);
}

const words = (seconds) => figures.format(new Date(seconds * 1000)).replaceAll("/", ".").replace(",", "");

// The time line: how many incidents in each slice of time; what lies outside the chosen span is faint.
function draw(state, low, high) {
  const canvas = document.getElementById("timeline");
  const wide = canvas.clientWidth || 600, tall = canvas.height;
  canvas.width = wide;
  const pen = canvas.getContext("2d");
  const slices = Math.max(40, Math.floor(wide / 8)), counts = new Array(slices).fill(0);
  const { start } = state.points, length = state.last - state.first;
  for (const one of start) counts[Math.min(slices - 1, Math.floor(((one - state.first) / length) * slices))] += 1;
  const most = Math.max(1, ...counts);
  pen.clearRect(0, 0, wide, tall);
  counts.forEach((count, n) => {
    const when = state.first + ((n + 0.5) / slices) * length;
    pen.globalAlpha = when >= low && when <= high ? 1 : 0.25;
    pen.fillStyle = css("--main");
    const height = Math.ceil((count / most) * (tall - 4));
    pen.fillRect((n * wide) / slices, tall - height, Math.max(1, wide / slices - 1), height);
  });
  document.getElementById("span").textContent = `${words(low)} – ${words(high)}`;
}

function controls(state) {
  const from = document.getElementById("from"), to = document.getElementById("to");
  const change = () => {
    state.from = Math.min(from.valueAsNumber, to.valueAsNumber) / 1000;
    state.to = Math.max(from.valueAsNumber, to.valueAsNumber) / 1000;
    show(state);
  };
  from.addEventListener("input", change);
  to.addEventListener("input", change);
  addEventListener("resize", () => show(state));
}
