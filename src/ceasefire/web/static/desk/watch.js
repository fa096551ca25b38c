// The watch: a map of incidents, lines and coverage, a time line beneath it, and news that come by themselves.
// Incidents are sent once as columns; the map groups them while they are far away, so that 100,000 stay smooth.
const box = document.getElementById("map");
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

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
    style: {
      version: 8,
      sources: {},
      layers: [{ id: "ground", type: "background", paint: { "background-color": css("--ground") } }],
    },
  });
  view.addControl(new map.NavigationControl({ showCompass: false }));
  view.addControl(new map.ScaleControl());
  await new Promise((done) => view.on("load", done));
  const state = { view, map, columns: null, from: 0, to: 1 };
  await shapes(state);
  layers(state);
  await load(state);
  controls(state);
  // News: fetch again what is shown; the page need not be loaded anew.
  addEventListener("desk:new", (event) => { event.preventDefault(); Promise.all([load(state), lists()]); });
  if (!view.loaded()) await new Promise((done) => view.once("idle", done));
  const tell = () => { box.dataset.view = [...view.getCenter().toArray(), view.getZoom()].map((one) => one.toFixed(4)).join(); };
  view.on("moveend", tell);
  tell();
  box.dataset.ready = "1";
}

// What stands beside the map in words: figures, latest incidents, feeds. The focus stays on the link it was on.
async function lists() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-fresh]")) {
    const href = part.contains(document.activeElement) && document.activeElement.getAttribute("href");
    part.replaceChildren(...fresh.querySelector(`[data-fresh="${part.dataset.fresh}"]`).childNodes);
    if (href) part.querySelector(`a[href="${href}"]`)?.focus();
  }
}

async function json(path) {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

// Zones faint, lines strong; each version of a rival line has its own dash, so that they can be told apart without colour.
async function shapes({ view }) {
  const drawn = await json("/watch/shapes");
  const dashes = [[1], [4, 2], [1, 2]];
  const versions = [...new Set(drawn.features.map((one) => one.properties.version))];
  view.addSource("shapes", { type: "geojson", data: drawn });
  view.addLayer({ id: "zones", type: "fill", source: "shapes", filter: ["!", ["get", "line"]],
    paint: { "fill-color": css("--main"), "fill-opacity": 0.05 } });
  versions.forEach((version, n) => view.addLayer({ id: `edges-${n}`, type: "line", source: "shapes",
    filter: ["==", ["get", "version"], version],
    paint: { "line-color": css("--main"), "line-width": ["case", ["get", "line"], 2.5, 1.2], "line-dasharray": dashes[n % dashes.length] } }));
}

function layers(state) {
  const { view } = state;
  const empty = { type: "FeatureCollection", features: [] };
  view.addSource("coverage", { type: "geojson", data: empty });
  view.addLayer({ id: "coverage", type: "fill", source: "coverage",
    paint: { "fill-color": ["case", ["get", "watched"], css("--good"), css("--late")], "fill-opacity": 0.08 } });
  view.addSource("region", { type: "geojson", data: empty });
  view.addLayer({ id: "region", type: "fill", source: "region", paint: { "fill-color": css("--focus"), "fill-opacity": 0.3 } });
  view.addLayer({ id: "region-edge", type: "line", source: "region", paint: { "line-color": css("--focus"), "line-width": 2 } });
  view.addSource("incidents", { type: "geojson", data: empty, cluster: true, clusterMaxZoom: 12, clusterRadius: 34 });
  const settled = ["in", ["get", "standing"], ["literal", ["agreed", "jointly_dismissed", "lapsed"]]];
  view.addLayer({ id: "groups", type: "circle", source: "incidents", filter: ["has", "point_count"],
    paint: { "circle-color": css("--main"), "circle-opacity": 0.75, "circle-stroke-color": css("--paper"), "circle-stroke-width": 1,
      "circle-radius": ["interpolate", ["linear"], ["ln", ["get", "point_count"]], 0, 7, 4, 14, 11, 34] } });
  view.addLayer({ id: "points", type: "circle", source: "incidents", filter: ["!", ["has", "point_count"]],
    paint: { "circle-radius": 6, "circle-stroke-width": 1.5, "circle-stroke-color": css("--paper"),
      "circle-color": ["case", ["==", ["get", "standing"], "disputed"], css("--warn"), settled, css("--good"), css("--ink")] } });
  view.on("click", "points", (event) => { location.href = `/cases/${event.features[0].properties.name}`; });
  view.on("click", "groups", async (event) => {
    const group = event.features[0];
    const zoom = await view.getSource("incidents").getClusterExpansionZoom(group.properties.cluster_id);
    view.easeTo({ center: group.geometry.coordinates, zoom });
  });
  view.on("mousemove", "points", (event) => { view.getCanvas().style.cursor = "pointer"; region(state, event.features[0].properties.name); });
  view.on("mouseleave", "points", () => { view.getCanvas().style.cursor = ""; });
  for (const kind of ["mouseover", "focusin"]) {
    addEventListener(kind, (event) => {
      const link = event.target.closest?.("[data-incident]");
      if (link) region(state, link.dataset.incident);
    });
  }
}

async function region(state, name) {
  if (state.region === name) return;
  state.region = name;
  const shape = await json(`/watch/region/${encodeURIComponent(name)}`);
  if (state.region === name && shape.geometry) state.view.getSource("region").setData(shape);
}

async function load(state) {
  const at = box.dataset.at ? `?at=${encodeURIComponent(box.dataset.at)}` : "";
  state.columns = await json(`/watch/incidents${at}`);
  const { start } = state.columns;
  state.first = start.length ? start[0] : 0;
  state.last = start.length ? start[start.length - 1] + 1 : 1;
  show(state);
}

function show(state) {
  const { columns: c, first, last, view } = state;
  const low = first + (last - first) * state.from, high = first + (last - first) * state.to;
  const features = [];
  for (let n = 0; n < c.name.length; n += 1) {
    if (c.start[n] < low || c.start[n] > high) continue;
    features.push({ type: "Feature", geometry: { type: "Point", coordinates: [c.lon[n], c.lat[n]] },
      properties: { name: c.name[n], standing: c.standings[c.standing[n]], kind: c.kinds[c.kind[n]] } });
  }
  view.getSource("incidents").setData({ type: "FeatureCollection", features });
  box.dataset.shown = String(features.length);
  draw(state, low, high);
  clearTimeout(state.asking);
  state.asking = setTimeout(async () => {
    const iso = (seconds) => encodeURIComponent(new Date(seconds * 1000).toISOString());
    if (c.start.length) view.getSource("coverage").setData(await json(`/watch/coverage?from=${iso(low)}&to=${iso(high)}`));
  }, 250);
}

// The time line: how many incidents in each slice of time; what lies outside the chosen span is faint.
function draw(state, low, high) {
  const canvas = document.getElementById("timeline");
  const wide = canvas.clientWidth || 600, tall = canvas.height;
  canvas.width = wide;
  const pen = canvas.getContext("2d");
  const slices = Math.max(40, Math.floor(wide / 8)), counts = new Array(slices).fill(0);
  const { start } = state.columns, length = state.last - state.first;
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
  const words = (seconds) => figures.format(new Date(seconds * 1000)).replaceAll("/", ".").replace(",", "");
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
