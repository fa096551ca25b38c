// The place of the active observation drawn as it is typed, on the map or as a sketch; a click sets it. Typed digits are never changed.
const R = 6371008.8, box = document.getElementById("map"), sketch = document.getElementById("sketch");
const said = document.getElementById("drawn");
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
let view = null, now = null, shownFor = "";

const read = (form, name) => {
  const text = (form.elements.namedItem(name)?.value ?? "").trim().replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
};
function write(form, name, value) {
  const field = form.elements.namedItem(name);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

// Where the observer stood: its own fields, else the stop it names, else the first stop.
function stand(form, p) {
  const lat = read(form, `${p}from_lat`), lon = read(form, `${p}from_lon`);
  if (lat !== null && lon !== null) return [lon, lat];
  const stop = read(form, `${p}stop`) || 1;
  const there = [read(form, `c${stop}-lon`), read(form, `c${stop}-lat`)];
  return there[0] !== null && there[1] !== null ? there : null;
}
function typed(form, p) {
  const way = [...form.querySelectorAll(`[name="${p}place"]`)].find((one) => one.checked)?.value;
  const get = (name) => read(form, p + name);
  return { form, p, way, from: stand(form, p), bearing: get("bearing_deg"), doubt: get("bearing_sigma_deg") ?? 5, near: get("range_min_m"), far: get("range_max_m"),
    lat: get("lat"), lon: get("lon"), radius: way === "spot" ? (get("sigma_m") ?? 25) : get("radius_m") };
}

// A sphere is enough for drawing; what is decided is decided on the ellipsoid by the server.
function along([lon, lat], bearing, metres) {
  const f = (lat * Math.PI) / 180, b = (bearing * Math.PI) / 180, d = metres / R;
  const to = Math.asin(Math.sin(f) * Math.cos(d) + Math.cos(f) * Math.sin(d) * Math.cos(b));
  const east = Math.atan2(Math.sin(b) * Math.sin(d) * Math.cos(f), Math.cos(d) - Math.sin(f) * Math.sin(to));
  return [lon + (east * 180) / Math.PI, (to * 180) / Math.PI];
}
function toward([lon, lat], [east, north]) {
  const rad = Math.PI / 180, f = lat * rad, g = north * rad, l = (east - lon) * rad;
  const y = Math.sin(l) * Math.cos(g), x = Math.cos(f) * Math.sin(g) - Math.sin(f) * Math.cos(g) * Math.cos(l);
  const a = Math.sin((g - f) / 2) ** 2 + Math.cos(f) * Math.cos(g) * Math.sin(l / 2) ** 2;
  return { bearing: ((Math.atan2(y, x) / rad) + 360) % 360, metres: 2 * R * Math.asin(Math.sqrt(a)) };
}
const circle = (middle, metres) => Array.from({ length: 65 }, (_, n) => along(middle, (n * 360) / 64, metres));
function wedge(one) {
  const far = one.way === "sector" ? one.far : 20_000, near = one.way === "sector" ? one.near ?? 0 : 0, half = Math.min(2 * one.doubt, 179.9);
  const arc = (metres) => Array.from({ length: 41 }, (_, n) => along(one.from, one.bearing - half + (n * half) / 20, metres));
  const ring = [...arc(far), ...(near > 0 ? arc(near).reverse() : [one.from])];
  return [...ring, ring[0]];
}

function shapes(one) {
  const found = [], add = (type, coordinates, what) => found.push({ type: "Feature", geometry: { type, coordinates }, properties: { what } });
  if (one.from) add("Point", one.from, "from");
  if ((one.way === "sector" || one.way === "bearing") && one.from && one.bearing !== null) {
    if (one.way === "bearing" || one.far !== null) add("Polygon", [wedge(one)], "where");
    add("LineString", [one.from, along(one.from, one.bearing, one.way === "sector" ? one.far ?? 1000 : 20_000)], "where");
  }
  if ((one.way === "spot" || one.way === "area") && one.lat !== null && one.lon !== null) {
    add("Point", [one.lon, one.lat], "where");
    if (one.radius) add("Polygon", [circle([one.lon, one.lat], one.way === "spot" ? 2 * one.radius : one.radius)], "where");
  }
  return found;
}

export function draw(form, p) {
  now = typed(form, p);
  const found = shapes(now);
  said.textContent = now.bearing !== null && (now.way === "sector" || now.way === "bearing")
    ? `${now.bearing}° ± ${now.doubt}°${now.way === "sector" && now.far !== null ? `, ${now.near ?? 0}–${now.far} m` : ""}` : "";
  if (view) { show(found); return; }
  if (!box) plain();
}

function show(features) {
  view.getSource("typed").setData({ type: "FeatureCollection", features });
  box.dataset.drawn = String(features.length);
  const points = features.flatMap((one) => one.geometry.coordinates.flat(2)), key = points.join();
  if (!points.length || key === shownFor) return;
  shownFor = key;
  const lons = points.filter((_, n) => n % 2 === 0), lats = points.filter((_, n) => n % 2 === 1);
  const inside = view.getBounds(), held = lons.every((lon, n) => inside.contains([lon, lats[n]]));
  const small = lons.length > 2 && Math.max(...lons) - Math.min(...lons) < 0.06 * (inside.getEast() - inside.getWest());
  if (!held || small) view.fitBounds([[Math.min(...lons), Math.min(...lats)], [Math.max(...lons), Math.max(...lats)]], { padding: 40, maxZoom: 13, animate: false });
}

// Without the map's files: the wedge around the observer, north up, rings at thirds of the largest distance.
function plain() {
  const far = now.far || 5000, half = Math.min(2 * now.doubt, 179.9), turn = (deg, r) => [r * Math.sin((deg * Math.PI) / 180), -r * Math.cos((deg * Math.PI) / 180)];
  const make = (name, attributes, text) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text) made.textContent = text;
    return made;
  };
  const parts = [33, 66, 100].map((r) => make("circle", { class: "ring", r }));
  parts.push(make("text", { x: 0, y: -101 }, "N"), make("text", { x: 0, y: 109 }, `${far} m`));
  if (now.bearing !== null) {
    const low = now.way === "sector" ? (100 * (now.near ?? 0)) / far : 0, [a, b, c, d] = [turn(now.bearing - half, 100), turn(now.bearing + half, 100), turn(now.bearing + half, low), turn(now.bearing - half, low)];
    const large = half > 90 ? 1 : 0;
    parts.push(make("path", { class: "wedge", d: `M${a}A100 100 0 ${large} 1 ${b}L${c}A${low} ${low} 0 ${large} 0 ${d}Z` }));
  }
  sketch.replaceChildren(...parts);
}
sketch.addEventListener("click", (event) => {
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(sketch.getScreenCTM().inverse());
  write(now.form, `${now.p}bearing_deg`, String(Math.round(((Math.atan2(at.x, -at.y) * 180) / Math.PI + 360) % 360)));
});

// A click: the observer's place, the point, or direction and distance (a quarter less and a quarter more, as judged ranges go).
function clicked({ lng, lat }) {
  const what = document.querySelector("[name=click]:checked").value, { form, p, way, from } = now;
  if (what === "from" || ((way === "sector" || way === "bearing") && !from)) {
    write(form, `${p}from_lat`, lat.toFixed(6));
    write(form, `${p}from_lon`, lng.toFixed(6));
    document.querySelector("[name=click][value=to]").checked = true;
  } else if (way === "sector" || way === "bearing") {
    const { bearing, metres } = toward(from, [lng, lat]);
    write(form, `${p}bearing_deg`, bearing.toFixed(1));
    if (way === "sector") {
      write(form, `${p}range_min_m`, String(Math.round(metres * 0.75)));
      write(form, `${p}range_max_m`, String(Math.round(metres * 1.25)));
    }
  } else if (way === "spot" || way === "area") {
    write(form, `${p}lat`, lat.toFixed(6));
    write(form, `${p}lon`, lng.toFixed(6));
  }
}

async function start() {
  const map = await import(box.dataset.module);
  map.setWorkerUrl(box.dataset.worker);
  const [west, south, east, north] = (box.dataset.area || "45,38.5,48,41").split(",").map(Number);
  const made = new map.Map({ container: box, bounds: [[west, south], [east, north]], attributionControl: false, dragRotate: false,
    style: { version: 8, sources: {}, layers: [{ id: "ground", type: "background", paint: { "background-color": css("--ground") } }] } });
  made.addControl(new map.NavigationControl({ showCompass: false }));
  made.addControl(new map.ScaleControl());
  await new Promise((done) => made.on("load", done));
  made.addSource("lines", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  made.addLayer({ id: "lines", type: "line", source: "lines", paint: { "line-color": css("--soft"), "line-width": ["case", ["get", "line"], 2, 0.8] } });
  made.addSource("typed", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  made.addLayer({ id: "area", type: "fill", source: "typed", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": css("--main"), "fill-opacity": 0.25 } });
  made.addLayer({ id: "edge", type: "line", source: "typed", filter: ["!=", ["geometry-type"], "Point"], paint: { "line-color": css("--main"), "line-width": 2 } });
  made.addLayer({ id: "point", type: "circle", source: "typed", filter: ["==", ["geometry-type"], "Point"],
    paint: { "circle-radius": 6, "circle-color": ["case", ["==", ["get", "what"], "from"], css("--paper"), css("--main")], "circle-stroke-width": 3, "circle-stroke-color": css("--main") } });
  made.on("click", (event) => clicked(event.lngLat));
  view = made;
  if (now) draw(now.form, now.p);
  box.dataset.ready = "1";
  const lines = await fetch("/watch/shapes", { headers: { Accept: "application/json" } }).catch(() => null);
  if (lines?.ok) made.getSource("lines").setData(await lines.json());
}
if (box) start().catch((error) => { box.textContent = String(error); });
