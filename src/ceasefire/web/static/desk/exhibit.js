// Exhibits: a video and the ground it showed, in step; a track walked along; a page that waits for its copy by itself.
// The video leads: whatever moves it (play, keys, a still, a gap) moves the map. Without pictures a slider leads.
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const language = document.documentElement.lang, zone = document.body.dataset.zone || "UTC";
const SVG = "http://www.w3.org/2000/svg";

document.querySelectorAll("[data-exhibit]").forEach(begin);

function begin(box) {
  if (["waiting", "making"].includes(box.dataset.state)) wait(box);
  else start(box).catch((error) => { box.dataset.error = String(error); tell(box, String(error)); });
}

function tell(box, words) {
  const place = box.querySelector("[data-now]") || box.appendChild(document.createElement("p"));
  place.textContent = words;
}

async function json(path) {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

// Asks now and then how far the copy is, and puts the finished exhibit in its place; a lost line is tried again.
async function wait(box) {
  const path = `/exhibits/${box.dataset.exhibit}`, bar = box.querySelector("progress");
  for (;;) {
    await new Promise((done) => { setTimeout(done, 1500); });
    const now = await json(`${path}/state`).catch(() => null);
    if (now && bar) bar.value = now.percent;
    if (now && ["ready", "refused"].includes(now.state)) break;
  }
  const answer = await fetch(`${path}/part?at=${encodeURIComponent(box.dataset.at)}`);
  if (!answer.ok) { location.reload(); return; }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-exhibit]");
  box.replaceWith(fresh);
  begin(fresh);
}

async function start(box) {
  const video = box.querySelector("video");
  if (video) plays(box, video);
  if (!box.querySelector(".moving")) { seeks(box, video ? film(video) : null, null); return; }
  const { streams } = await json(`/exhibits/${box.dataset.exhibit}/ground`);
  const stream = streams[0];
  if (!stream) return;
  const clock = video ? film(video) : walk(box, stream);
  const view = { box, stream, clock, map: null };
  strip(view);
  controls(view);
  seeks(box, clock, stream);
  clock.on(() => show(view));
  show(view);
  const asked = Date.parse(box.dataset.at);
  if (Number.isFinite(asked)) seekTo(view, asked);
  const place = box.querySelector("[data-map]");
  if (place) await draw(view, place).catch((error) => { place.textContent = String(error); });
  box.dataset.ready = "1";
}

function plays(box, video) {
  video.addEventListener("error", () => {
    const place = box.querySelector(".unplayable");
    place.textContent = box.dataset.sayUnplayable;
    place.hidden = false;
    box.querySelectorAll("details").forEach((one) => { if (one.querySelector(".stills")) one.open = true; });
  });
}

// What leads: `now` in seconds of the copy, `go` to a second, `on` to be told of each change.
function film(video) {
  const told = [];
  const tellAll = () => told.forEach((one) => one());
  for (const kind of ["timeupdate", "seeking", "seeked", "loadedmetadata", "pause"]) video.addEventListener(kind, tellAll);
  // Browsers that tell of each picture shown move the map with the picture, the others four times a second.
  if (video.requestVideoFrameCallback) {
    const each = (_, frame) => { video.dataset.shown = frame.mediaTime.toFixed(3); tellAll(); video.requestVideoFrameCallback(each); };
    video.requestVideoFrameCallback(each);
  }
  return {
    now: () => video.currentTime,
    end: (last) => (Number.isFinite(video.duration) ? video.duration : last),
    go: (seconds) => {
      const set = () => { video.currentTime = Math.max(0, Math.min(seconds, video.duration || seconds)); };
      if (video.readyState > 0) set(); else video.addEventListener("loadedmetadata", set, { once: true });
    },
    on: (one) => told.push(one),
  };
}

function walk(box, stream) {
  const told = [], first = stream.t[0], last = stream.t[stream.t.length - 1];
  const button = box.querySelector("[data-play]");
  const fast = Math.max(1, (last - first) / 60);
  let now = first, timer = 0;
  const go = (seconds) => { now = Math.max(first, Math.min(seconds, last)); told.forEach((one) => one()); };
  const stop = () => { clearInterval(timer); timer = 0; button.textContent = box.dataset.sayPlay; };
  button?.addEventListener("click", () => {
    if (timer) { stop(); return; }
    if (now >= last) now = first;
    button.textContent = box.dataset.sayPause;
    timer = setInterval(() => { go(now + 0.1 * fast); if (now >= last) stop(); }, 100);
  });
  return { now: () => now, end: () => last, go, on: (one) => told.push(one) };
}

// The last packet not after a moment still holds unless it is too old: then nothing is shown. Nothing is made up between.
function rowAt(stream, seconds) {
  let low = 0, high = stream.t.length;
  while (low < high) { const mid = (low + high) >> 1; if (stream.t[mid] <= seconds + 0.02) low = mid + 1; else high = mid; }
  return low - 1;
}

function gapAt(stream, seconds) {
  const row = rowAt(stream, seconds);
  const inside = stream.gaps.some(([from, to]) => seconds > from && seconds < to);
  return row < 0 || inside || seconds - stream.t[row] > stream.longest ? -1 : row;
}

function strip({ box, stream, clock }) {
  const place = box.querySelector(".strip"), end = Math.max(clock.end(stream.t.at(-1)), stream.t.at(-1), 0.001);
  const first = Math.min(stream.t[0], 0), wide = (seconds) => ((seconds - first) / (end - first)) * 1000;
  const add = (name, facts) => {
    const one = document.createElementNS(SVG, name);
    Object.entries(facts).forEach(([key, value]) => one.setAttribute(key, value));
    place.append(one);
    return one;
  };
  const known = stream.corners.some(Boolean) ? stream.corners : stream.at;
  const holds = (n) => known[n] && !(n + 1 < stream.t.length && stream.t[n + 1] - stream.t[n] > stream.longest);
  for (let n = 0; n < stream.t.length; n += 1) {
    if (!holds(n)) continue;
    const from = n;
    while (n + 1 < stream.t.length && holds(n + 1)) n += 1;
    const to = n + 1 < stream.t.length && stream.t[n + 1] - stream.t[n] <= stream.longest ? stream.t[n + 1] : stream.t[n];
    add("rect", { class: "seen", x: wide(stream.t[from]), y: 3, width: Math.max(wide(to) - wide(stream.t[from]), 1), height: 8 });
  }
  stream.gaps.forEach(([from, to]) => add("rect", { class: "gap", x: wide(from), y: 2, width: Math.max(wide(to) - wide(from), 2), height: 10 }));
  box.cursor = add("rect", { class: "cursor", x: 0, y: 0, width: 4, height: 14 });
  box.wide = wide;
  const list = box.querySelector("[data-gaps]");
  stream.gaps.slice(0, 50).forEach(([from, to]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${box.dataset.sayGap}: ${seconds(from)} – ${seconds(to)}`;
    button.addEventListener("click", () => clock.go(from + 0.5));
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  });
}

// Not every browser knows every language's numbers: the mark is the one the page itself uses.
const number = (value, digits) => value.toFixed(digits).replace(".", language === "en" ? "." : ",");
const seconds = (value) => `${number(value, 1)} s`;
// As everywhere on the desk: in figures, the day first, 24 hours.
const figures = new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
const moment = (ms) => {
  const part = Object.fromEntries(figures.formatToParts(new Date(ms)).map((one) => [one.type, one.value]));
  return `${part.day}.${part.month}.${part.year} ${part.hour}:${part.minute}:${part.second}`;
};

function show(view) {
  const { box, stream, clock } = view, now = clock.now(), row = gapAt(stream, now);
  const scrub = box.querySelector("[data-scrub]");
  scrub.max = clock.end(stream.t.at(-1));
  scrub.min = Math.min(0, stream.t[0]);
  scrub.value = now;
  box.cursor.setAttribute("x", Math.max(0, box.wide(now) - 2));
  box.querySelector("[data-now]").replaceChildren(...words(view, now, row));
  box.dataset.row = String(row);
  move(view, row);
}

function words({ box, stream }, now, row) {
  const span = (text, name) => { const one = document.createElement("span"); one.textContent = text; if (name) one.className = name; return one; };
  if (row < 0) return [span(`${seconds(now)} · `), span(box.dataset.sayGap, "lost")];
  const parts = [`${seconds(now)} · ${moment(stream.ms[row])} (${zone})`];
  const centre = stream.centre[row], at = stream.at[row];
  if (centre) parts.push(`${box.dataset.sayCentre} ${number(centre[1], 5)}, ${number(centre[0], 5)}`);
  if (at) parts.push(`${box.dataset.sayPlatform} ${number(at[1], 5)}, ${number(at[0], 5)}, ${number(at[2], 0)} m`);
  const how = stream.how[row];
  if (how) parts.push(how === 3 ? box.dataset.sayWorked : box.dataset.sayStated);
  const out = [span(parts.join(" · "))];
  if (!how && stream.how.some(Boolean)) out.push(span(` · ${box.dataset.sayUnseen}`, "lost"));
  return out;
}

function controls({ box, clock }) {
  box.querySelectorAll("[data-step]").forEach((one) => one.addEventListener("click", () => clock.go(clock.now() + Number(one.dataset.step))));
  box.querySelector("[data-scrub]").addEventListener("input", (event) => clock.go(event.target.valueAsNumber));
}

// Links to a moment or to a still move what is on the page instead of loading another.
function seeks(box, clock, stream) {
  if (!clock) return;
  box.querySelectorAll("[data-seek]").forEach((one) => one.addEventListener("click", (event) => {
    event.preventDefault();
    clock.go(Number(one.dataset.seek) + 0.01);
  }));
  if (!stream) return;
  box.querySelectorAll("[data-moment]").forEach((one) => one.addEventListener("click", (event) => {
    event.preventDefault();
    seekTo({ stream, clock }, Date.parse(one.dataset.moment));
  }));
}

function seekTo({ stream, clock }, ms) {
  let best = 0;
  stream.ms.forEach((one, n) => { if (Math.abs(one - ms) < Math.abs(stream.ms[best] - ms)) best = n; });
  clock.go(stream.t[best]);
}

const EMPTY = { type: "FeatureCollection", features: [] };
const feature = (type, coordinates, properties = {}) => ({ type: "Feature", geometry: { type, coordinates }, properties });

async function draw(view, place) {
  const library = await import(place.dataset.module);
  library.setWorkerUrl(place.dataset.worker);
  const { stream } = view;
  const bounds = new library.LngLatBounds();
  stream.corners.forEach((ring) => ring?.forEach((one) => bounds.extend(one)));
  stream.at.forEach((one) => one && bounds.extend([one[0], one[1]]));
  if (bounds.isEmpty()) { place.remove(); return; }
  const map = new library.Map({ container: place, bounds, fitBoundsOptions: { padding: 30, maxZoom: 17 }, attributionControl: false, dragRotate: false,
    style: { version: 8, sources: {}, layers: [{ id: "ground", type: "background", paint: { "background-color": css("--ground") } }] } });
  map.addControl(new library.NavigationControl({ showCompass: false }));
  map.addControl(new library.ScaleControl());
  await new Promise((done) => { map.on("load", done); });
  await lines(map);
  const way = pieces(stream).map((one) => feature("LineString", one));
  map.addSource("way", { type: "geojson", data: { type: "FeatureCollection", features: way } });
  map.addLayer({ id: "way", type: "line", source: "way", paint: { "line-color": css("--main"), "line-width": 1.5, "line-opacity": 0.7 } });
  map.addSource("now", { type: "geojson", data: EMPTY });
  map.addLayer({ id: "shown", type: "fill", source: "now", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": css("--focus"), "fill-opacity": 0.3 } });
  map.addLayer({ id: "edge", type: "line", source: "now", filter: ["in", ["geometry-type"], ["literal", ["Polygon", "LineString"]]],
    paint: { "line-color": css("--focus"), "line-width": 2 } });
  map.addLayer({ id: "points", type: "circle", source: "now", filter: ["==", ["geometry-type"], "Point"],
    paint: { "circle-radius": ["case", ["get", "craft"], 6, 4], "circle-color": ["case", ["get", "craft"], css("--main"), css("--ink")], "circle-stroke-color": css("--paper"), "circle-stroke-width": 1.5 } });
  view.map = map;
  view.follow = view.box.querySelector("[data-follow]");
  view.follow?.addEventListener("change", () => { if (view.follow.checked) closer(view, library); show(view); });
  show(view);
}

// The agreement's lines, faintly, where the watch has them.
async function lines(map) {
  const drawn = await json("/watch/shapes").catch(() => EMPTY);
  map.addSource("shapes", { type: "geojson", data: drawn });
  map.addLayer({ id: "shapes", type: "line", source: "shapes", paint: { "line-color": css("--soft"), "line-width": ["case", ["get", "line"], 2, 1], "line-dasharray": [4, 2] } });
}

function pieces(stream) {
  const out = [[]];
  stream.at.forEach((one, n) => {
    if (!one || (n && stream.t[n] - stream.t[n - 1] > stream.longest)) out.push([]);
    if (one) out.at(-1).push([one[0], one[1]]);
  });
  return out.filter((one) => one.length > 1);
}

// Once, when following begins: so near that the ground shown fills a good part of the map. From then on the map moves alone.
function closer(view, library) {
  const ring = view.stream.corners[gapAt(view.stream, view.clock.now())];
  if (!ring) return;
  const bounds = new library.LngLatBounds();
  ring.forEach((one) => bounds.extend(one));
  view.map.fitBounds(bounds, { padding: 70, maxZoom: 17, duration: 0 });
}

function move(view, row) {
  if (!view.map) return;
  const { stream } = view, features = [];
  if (row >= 0) {
    const ring = stream.corners[row], centre = stream.centre[row], at = stream.at[row];
    if (ring) features.push(feature("Polygon", [[...ring, ring[0]]]));
    if (ring && centre) features.push(feature("Point", centre, { craft: false }));
    if (at) features.push(feature("Point", [at[0], at[1]], { craft: true }));
    if (at && ring && centre) features.push(feature("LineString", [[at[0], at[1]], centre]));
    if (view.follow?.checked && (centre || at)) view.map.easeTo({ center: centre || [at[0], at[1]], duration: 0 });
  }
  view.map.getSource("now").setData({ type: "FeatureCollection", features });
  view.box.dataset.ring = row >= 0 && stream.corners[row] ? stream.corners[row].flat().join(",") : "";
}
