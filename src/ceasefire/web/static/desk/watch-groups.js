// Incidents in typed columns, and what of them is in view: each alone, or in groups of those that stand close together.
// A group's number is the number of its incidents, and its standing that of the least settled among them.
const CELL = 60, TILE = 512;
const SETTLED = ["agreed", "jointly_dismissed", "lapsed"];
export const SIGNS = ["●", "○", "◐"];  // settled, open, disputed: as in the list beside the map

export const across = (lon) => (lon + 180) / 360;
export const down = (lat) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const lonOf = (x) => x * 360 - 180;
const latOf = (y) => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

// How unsettled a standing is: 0 settled, 1 open, 2 disputed.
const unsettled = (name) => (SETTLED.includes(name) ? 0 : name === "disputed" ? 2 : 1);

export function placed(columns) {
  const ranks = columns.standings.map(unsettled);
  return { name: columns.name, start: Float64Array.from(columns.start), x: Float64Array.from(columns.lon, across),
    y: Float64Array.from(columns.lat, down), rank: Uint8Array.from(columns.standing, (one) => ranks[one]) };
}

// Members within a box of Mercator's square (0 to 1) and a span of time, as places in the columns.
export function within(points, [west, north, east, south], low, high) {
  const { x, y, start } = points, found = [];
  for (let n = 0; n < x.length; n += 1) {
    if (x[n] >= west && x[n] <= east && y[n] >= north && y[n] <= south && start[n] >= low && start[n] <= high) found.push(n);
  }
  return found;
}

// Groups by squares of 60 pixels of half a zoom (each half 1.41 times as near), which do not move when the map does.
export function grouped(points, members, zoom) {
  const side = CELL / (TILE * 2 ** zoom), cells = new Map();
  for (const n of members) {
    const key = Math.floor(points.x[n] / side) * 67108864 + Math.floor(points.y[n] / side);
    const cell = cells.get(key);
    if (cell) cell.push(n); else cells.set(key, [n]);
  }
  return apart([...cells.values()].map((those) => group(points, those)), TILE * 2 ** zoom);
}

// How wide a mark is drawn, in pixels from its middle: a group's number must fit in.
export function radius(count) {
  const much = Math.log10(count);
  if (count === 1) return 6;
  return much < 2 ? 13 + 2.5 * much : Math.min(27, 18 + 3 * (much - 2));
}

// Groups whose circles would lie upon each other become one, the largest first; two that stand alone may touch.
function apart(groups, world) {
  const kept = [];
  for (const one of groups.sort((a, b) => b.members.length - a.members.length)) {
    let add = one;
    for (let n = near(kept, add, world); n >= 0; n = near(kept, add, world)) add = joined(kept.splice(n, 1)[0], add);
    kept.push(add);
  }
  return kept.map(({ members, x, y, rank }) => ({ members, lon: lonOf(x), lat: latOf(y), rank }));
}

const near = (kept, one, world) => kept.findIndex((other) => other.members.length + one.members.length > 2
  && Math.hypot(other.x - one.x, other.y - one.y) * world < radius(other.members.length) + radius(one.members.length));

function joined(one, other) {
  const those = one.members.length, more = other.members.length;
  const mean = (a, b) => (a * those + b * more) / (those + more);
  return { members: one.members.concat(other.members), x: mean(one.x, other.x), y: mean(one.y, other.y), rank: Math.max(one.rank, other.rank) };
}

function group(points, members) {
  let x = 0, y = 0, rank = 0;
  for (const n of members) {
    x += points.x[n];
    y += points.y[n];
    rank = Math.max(rank, points.rank[n]);
  }
  return { members, x: x / members.length, y: y / members.length, rank };
}

// The box that holds all members, as [[west, south], [east, north]].
export function boxOf(points, members) {
  const xs = members.map((n) => points.x[n]), ys = members.map((n) => points.y[n]);
  const least = (all) => all.reduce((a, b) => Math.min(a, b)), most = (all) => all.reduce((a, b) => Math.max(a, b));
  return [[lonOf(least(xs)), latOf(most(ys))], [lonOf(most(xs)), latOf(least(ys))]];
}
