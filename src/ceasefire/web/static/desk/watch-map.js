// What the map of the watch draws: lines and zones, coverage, areas with their doubt, groups with their numbers.
// The browser holds columns; the map is given only what is in view, so that a frame costs the same for any number.
import { SIGNS, across, boxOf, down, grouped, radius, within } from "./watch-groups.js";

export const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const EMPTY = { type: "FeatureCollection", features: [] };
const MOST_AREAS = 300;  // as many as the server tells at once
const FEW_AREAS = 40;  // in view; of more, those of incidents in a group are drawn faint: lines upon lines would hide all
const SLOW_MS = 45;
const SHADES = { zones: 0.05, coverage: 0.14, doubt: 0.14 };  // fills and their opacity

export async function json(path) {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

// Zones faint, lines strong; each version of a rival line has its own dash, so that they can be told apart without colour.
export async function shapes({ view }) {
  const drawn = await json("/watch/shapes");
  const dashes = [[1], [4, 2], [1, 2]];
  const versions = [...new Set(drawn.features.map((one) => one.properties.version))];
  view.addSource("shapes", { type: "geojson", data: drawn });
  fill(view, "zones", "shapes", css("--main"), ["!", ["get", "line"]]);
  versions.forEach((version, n) => view.addLayer({ id: `edges-${n}`, type: "line", source: "shapes",
    filter: ["==", ["get", "version"], version],
    paint: { "line-color": css("--main"), "line-width": ["case", ["get", "line"], 2.5, 1.2],
      ...(n % dashes.length ? { "line-dasharray": dashes[n % dashes.length] } : {}) } }));
}

function fill(view, id, source, color, filter) {
  view.addLayer({ id, type: "fill", source, ...(filter ? { filter } : {}), paint: { "fill-color": color, "fill-antialias": false,
    "fill-opacity": SHADES[id], "fill-opacity-transition": { duration: 0 } } });
}

export function layers(state) {
  const { view } = state;
  const colour = ["match", ["get", "rank"], 0, css("--good"), 2, css("--warn"), css("--ink")];
  for (const name of ["coverage", "areas", "region", "groups"]) view.addSource(name, { type: "geojson", data: EMPTY });
  // A place may be watched at one time and not at another: a shade for the one, an edge for the other.
  fill(view, "coverage", "coverage", css("--good"), ["get", "watched"]);
  view.addLayer({ id: "gaps", type: "line", source: "coverage", filter: ["!", ["get", "watched"]],
    paint: { "line-color": css("--late"), "line-width": 1.5, "line-opacity": 0.7, "line-dasharray": [3, 2] } });
  fill(view, "doubt", "areas", colour, ["get", "small"]);
  view.addLayer({ id: "areas", type: "line", source: "areas", paint: { "line-color": colour,
    "line-width": ["case", ["get", "faint"], 1, 1.5], "line-opacity": ["case", ["get", "faint"], 0.2, 0.8] } });
  view.addLayer({ id: "region", type: "fill", source: "region", paint: { "fill-color": css("--focus"), "fill-opacity": 0.25 } });
  view.addLayer({ id: "region-edge", type: "line", source: "region", paint: { "line-color": css("--focus"), "line-width": 2.5 } });
  view.addLayer({ id: "groups", type: "circle", source: "groups", filter: [">", ["get", "count"], 1],
    paint: { "circle-color": css("--paper"), "circle-stroke-color": colour, "circle-stroke-width": 2.5,
      "circle-radius": ["get", "radius"] } });
  view.addLayer({ id: "points", type: "circle", source: "groups", filter: ["==", ["get", "count"], 1],
    paint: { "circle-radius": ["get", "radius"], "circle-stroke-width": 1.5, "circle-stroke-color": css("--paper"), "circle-color": colour } });
  view.addLayer({ id: "numbers", type: "symbol", source: "groups", filter: [">", ["get", "count"], 1],
    layout: { "text-field": ["get", "label"], "text-font": ["sans-serif"], "text-size": 12, "text-line-height": 1,
      "text-allow-overlap": true, "text-ignore-placement": true },
    paint: { "text-color": css("--ink") } });
  moving(state);
}

// The map is moved: new groups where it leaves what was prepared; shades rest while it moves on a machine too slow for them.
function moving(state) {
  const { view } = state;
  let took = [], last = 0, slow = false, back = 0;
  const shade = (on) => Object.entries(SHADES).forEach(([id, much]) => view.setPaintProperty(id, "fill-opacity", on ? much : 0));
  const rest = () => { if (!state.resting) { state.resting = true; shade(false); view.setPixelRatio(devicePixelRatio / 2); } };
  view.on("movestart", () => { clearTimeout(back); took = []; last = 0; if (slow) rest(); });
  view.on("move", () => {
    const now = performance.now();
    if (last) took.push(now - last);
    last = now;
    if (took.length === 5) slow = took.sort((a, b) => a - b)[2] > (state.resting ? SLOW_MS / 3 : SLOW_MS);
    if (slow) rest();
    if (now - (state.drawnAt || 0) > 150 && outside(state)) regroup(state);
  });
  view.on("moveend", () => {
    regroup(state);
    clearTimeout(back);
    back = setTimeout(() => {
      if (state.resting) { state.resting = false; view.setPixelRatio(devicePixelRatio); shade(true); }
      areas(state);
    }, 300);
  });
}

const level = (view) => Math.max(0, Math.floor(view.getZoom() * 2) / 2);

// What is in view, as a box of Mercator's square; `more` times its size to each side.
function boxInView(view, more = 0) {
  const bounds = view.getBounds();
  const west = across(bounds.getWest()), east = across(bounds.getEast()), north = down(bounds.getNorth()), south = down(bounds.getSouth());
  const wide = (east - west) * more, tall = (south - north) * more;
  return [west - wide, north - tall, east + wide, south + tall];
}

function outside({ view, prepared, at }) {
  if (!prepared || level(view) !== at) return true;
  const [west, north, east, south] = boxInView(view);
  return west < prepared[0] || north < prepared[1] || east > prepared[2] || south > prepared[3];
}

// Groups around the view, and the figures of the view itself; needs points, low, high.
export function regroup(state) {
  const { view, points, low, high } = state;
  if (!points) return;
  state.drawnAt = performance.now();
  state.prepared = boxInView(view, 0.5);
  state.at = level(view);
  state.groups = grouped(points, within(points, state.prepared, low, high), state.at);
  view.getSource("groups").setData({ type: "FeatureCollection", features: state.groups.map((one, n) => ({ type: "Feature",
    geometry: { type: "Point", coordinates: [one.lon, one.lat] },
    properties: { n, count: one.members.length, rank: one.rank, radius: radius(one.members.length), label: `${state.figure(one.members.length)}\n${SIGNS[one.rank]}` } })) });
  state.inview = within(points, boxInView(view), low, high);
  state.tell();
}

// Areas of everything in view while that is not too many, else of incidents that stand alone.
export async function areas(state) {
  const { view, points, low, high } = state;
  const alone = new Set(grouped(points, state.inview, state.at).filter((one) => one.members.length === 1).map((one) => one.members[0]));
  state.every = state.inview.length <= MOST_AREAS;
  const wanted = state.every ? state.inview : [...alone];
  const asked = wanted.slice(0, MOST_AREAS), missing = asked.map((n) => points.name[n]).filter((name) => !state.rings.has(name));
  if (missing.length) {
    const found = await json(`/watch/areas?${missing.map((name) => `name=${encodeURIComponent(name)}`).join("&")}${state.past("&")}`);
    for (const name of missing) state.rings.set(name, found[name] || []);
  }
  if (points !== state.points || low !== state.low || high !== state.high) return;
  const pixel = 360 / (512 * 2 ** view.getZoom());
  view.getSource("areas").setData({ type: "FeatureCollection", features:
    asked.flatMap((n) => area(state, n, pixel, asked.length > FEW_AREAS && !alone.has(n))) });
  state.drawn = asked.length;
  state.tell();
}

// One area; one wider than 260 pixels is an outline only: shades upon shades would hide what is beneath.
function area({ points, rings }, n, pixel, faint) {
  const ring = rings.get(points.name[n]);
  if (!ring.length) return [];
  const xs = ring.map((one) => one[0]);
  const small = !faint && Math.max(...xs) - Math.min(...xs) < 260 * pixel;
  return [{ type: "Feature", geometry: { type: "Polygon", coordinates: [[...ring, ring[0]]] },
    properties: { name: points.name[n], rank: points.rank[n], small, faint } }];
}

export async function region(state, name) {
  if (state.region === name) return;
  state.region = name;
  const known = state.rings.get(name);
  const shape = known?.length ? { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [[...known, known[0]]] } }
    : await json(`/watch/region/${encodeURIComponent(name)}`);
  if (state.region === name) state.view.getSource("region").setData(shape.geometry ? shape : EMPTY);
}

// A click goes into a group, opens an incident that stands alone, or one whose area was hit and no other.
export function clicks(state) {
  const { view } = state;
  const open = (name) => { location.href = `/cases/${encodeURIComponent(name)}`; };
  let dragged = false;  // a hand that drags and comes back to where it began has clicked nothing
  view.on("mousedown", () => { dragged = false; });
  view.on("dragstart", () => { dragged = true; });
  view.on("click", (event) => {
    if (dragged) return;
    const marks = view.queryRenderedFeatures(event.point, { layers: ["groups", "points"] });
    const hit = marks[0] ? state.groups[marks[0].properties.n] : null;
    if (hit) { if (hit.members.length === 1) open(state.points.name[hit.members[0]]); else into(state, hit); return; }
    const round = [[event.point.x - 3, event.point.y - 3], [event.point.x + 3, event.point.y + 3]];
    const names = [...new Set(view.queryRenderedFeatures(round, { layers: ["doubt", "areas"] }).map((one) => one.properties.name))];
    if (names.length === 1) open(names[0]);
    else if (names.length) state.list(names.map((name) => state.points.name.indexOf(name)));
  });
  view.on("mousemove", "points", (event) => {
    const one = state.groups[event.features[0].properties.n];
    if (one) region(state, state.points.name[one.members[0]]);
  });
  for (const id of ["points", "groups"]) {
    view.on("mouseenter", id, () => { view.getCanvas().style.cursor = "pointer"; });
    view.on("mouseleave", id, () => { view.getCanvas().style.cursor = ""; });
  }
}

// Nearer to a group's incidents; where they are all but at one place, their list.
function into(state, hit) {
  const box = boxOf(state.points, hit.members), { view } = state;
  const camera = view.cameraForBounds(box, { padding: 60, maxZoom: 18 });
  if (view.getZoom() >= 16 || camera.zoom < view.getZoom() + 0.1) { state.list(hit.members); return; }
  view.easeTo({ ...camera, duration: 350 });
}
