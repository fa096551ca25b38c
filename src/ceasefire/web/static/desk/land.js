// The map of the land: parcels of a day with the symbols of mine action; a corner picked on it goes into the open form.
const box = document.getElementById("map");
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

if (box) start().catch((error) => { box.textContent = String(error); });

async function start() {
  const map = await import(box.dataset.module);
  map.setWorkerUrl(box.dataset.worker);
  const [west, south, east, north] = box.dataset.box.split(",").map(Number);
  const view = new map.Map({
    container: box, bounds: [[west, south], [east, north]], fitBoundsOptions: { padding: 30 }, attributionControl: false,
    dragRotate: false, fadeDuration: 0, renderWorldCopies: false, maxZoom: 20,
    style: { version: 8, sources: {}, layers: [{ id: "ground", type: "background", paint: { "background-color": css("--ground") } }] },
  });
  view.addControl(new map.NavigationControl({ showCompass: false }));
  view.addControl(new map.ScaleControl());
  await new Promise((done) => view.on("load", done));
  const answer = await fetch(box.dataset.features, { headers: { Accept: "application/geo+json" } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  view.addSource("land", { type: "geojson", data: await answer.json() });
  parcels(view);
  picking(view);
  await new Promise((done) => view.once("idle", done));
  box.dataset.ready = "1";
}

// Fill by class at half strength; outlines: open red, worked on amber and dashed, closed green.
function parcels(view) {
  view.addLayer({ id: "fill", type: "fill", source: "land", paint: { "fill-opacity": ["match", ["get", "fill"], "none", 0, 0.5],
    "fill-color": ["match", ["get", "fill"], "cha", "#FF0000", "#F4A718"] } });
  const lines = { open: "#FF0000", worked: "#F4A718", closed: "#99FF00" };
  for (const [name, colour] of Object.entries(lines)) {
    view.addLayer({ id: name, type: "line", source: "land", filter: ["==", ["get", "outline"], name],
      paint: { "line-color": colour, "line-width": 2.5, ...(name === "worked" ? { "line-dasharray": [2, 1.5] } : {}) } });
  }
  view.on("click", "fill", (event) => {
    if (!drawing()) location.href = `/land/parcel/${encodeURIComponent(event.features[0].properties.parcel)}`;
  });
}

// While the form to open land is unfolded, each click adds a turning point, a line each, to what is typed there.
const drawing = () => document.getElementById("open-outline")?.closest("details").open;

function picking(view) {
  view.on("click", (event) => {
    const field = document.getElementById("open-outline"), way = document.getElementById("open-way");
    if (!drawing()) return;
    way.value = "points";
    const point = `${event.lngLat.lat.toFixed(6)}, ${event.lngLat.lng.toFixed(6)}`;
    field.value = [field.value.trim(), point].filter(Boolean).join("\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
