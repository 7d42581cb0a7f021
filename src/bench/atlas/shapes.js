// Makes src/main/resources/fr/balise/atlas/shapes.txt and the fixtures of ProjectionTest from Natural Earth
// (public domain) as the npm package world-atlas 2.0.2 has it: npm ci && npm run shapes
import {readFileSync, writeFileSync, mkdirSync} from "node:fs";
import {geoConicConformal, geoEqualEarth, geoMercator, geoStream} from "d3-geo";
import {feature, merge, mesh} from "topojson-client";

const root = new URL("../../../", import.meta.url);
const read = name => JSON.parse(readFileSync(new URL(`node_modules/world-atlas/${name}`, import.meta.url)));
const ANTARCTICA = "010";
// France in Natural Earth: mainland and five regions as one, then Saint-Martin, Saint-Barthélemy, Saint-Pierre-et-Miquelon,
// French Polynesia, New Caledonia, Wallis and Futuna.
const FRANCE = ["250", "663", "652", "666", "258", "540", "876"];

// Rings and lines as they lie on the sheet, cut at the edge of the world by the stream of the projection.
const projected = (geometry, projection) => {
  const lines = [];
  let line = null;
  let depth = 0;
  geoStream(geometry, projection.stream({
    point(x, y) { line?.push([x, y]); },
    lineStart() { line = []; },
    lineEnd() { lines.push({ring: depth > 0, points: line}); line = null; },
    polygonStart() { depth++; },
    polygonEnd() { depth--; },
    sphere() {},
  }));
  return lines;
};

const area = points => {
  let sum = 0;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    sum += points[j][0] * points[i][1] - points[i][0] * points[j][1];
  }
  return Math.abs(sum / 2);
};

// Visvalingam's algorithm on the sheet: takes away the point that matters least until none matters less than `least`.
const thinned = (points, least, ring) => {
  const kept = points.map(point => [...point]);
  const smallest = ring ? 4 : 2;
  for (;;) {
    let [at, worst] = [-1, least];
    for (let i = 1; i < kept.length - 1; i++) {
      const size = area([kept[i - 1], kept[i], kept[i + 1]]);
      if (size < worst) [at, worst] = [i, size];
    }
    if (at < 0 || kept.length <= smallest) return kept;
    kept.splice(at, 1);
  }
};

// A path in whole units of a tenth of the sheet's, relative from point to point.
const path = (lines, least, step) => {
  let text = "";
  for (const {ring, points} of lines) {
    let last = null;
    let written = "";
    for (const [x, y] of thinned(points, least, ring)) {
      const [a, b] = [Math.round(x / step), Math.round(y / step)];
      if (last && a === last[0] && b === last[1]) continue;
      written += last ? `${last[2] ? "l" : " "}${a - last[0]} ${b - last[1]}` : `M${a} ${b}`;
      last = [a, b, !last];
    }
    text += written.replace(/ -/g, "-") + (ring ? "z" : "");
  }
  return text;
};

// A square around the middle of a ring, for islands that would be too small to see.
const dot = (points, half) => {
  const middle = i => (Math.min(...points.map(p => p[i])) + Math.max(...points.map(p => p[i]))) / 2;
  const [x, y] = [middle(0), middle(1)];
  return [[x - half, y], [x, y - half], [x + half, y], [x, y + half], [x - half, y]];
};

// Land as rings: islands below `least` are left out, but of each country the largest ring stays, as a dot if need be.
const land = (topology, projection, {least, half}) => {
  const countries = topology.objects.countries.geometries.filter(({id}) => id !== ANTARCTICA);
  const whole = projected(merge(topology, countries), projection).filter(({ring}) => ring);
  const kept = whole.filter(({points}) => area(points) >= least);
  const dots = countries.flatMap(country => {
    const rings = projected(feature(topology, country), projection).filter(({ring}) => ring);
    const largest = rings.reduce((a, b) => !a || area(b.points) > area(a.points) ? b : a, null);
    return largest && area(largest.points) < least ? [{ring: true, points: dot(largest.points, half)}] : [];
  });
  return [...kept, ...dots];
};

const borders = (topology, projection) => projected(
  mesh(topology, topology.objects.countries, (a, b) => a !== b && a.id !== ANTARCTICA && b.id !== ANTARCTICA), projection);

const number = value => String(Math.round(value * 1e6) / 1e6);
const head = (name, kind, projection, turn, width, height) =>
  [name, kind, ...turn.map(String), number(projection.scale()), ...projection.translate().map(number), width, height].join(" ");

const fine = read("countries-50m.json");
const coarse = read("countries-110m.json");
const france = read("countries-10m.json");
const out = [];
const sheets = {};

// The world: Equal Earth around 11° E, so that the edge runs through the Bering Strait.
const everything = {type: "MultiPoint", coordinates: [[-168.5, 0], [-169.5, 0], [11, 83.7], [11, -56]]};
const world = (width, height) => geoEqualEarth().rotate([-11, 0]).precision(0.5).fitExtent([[2, 2], [width - 2, height - 2]], everything);
const large = world(1000, 440);
sheets.world = large;
out.push(head("world", "equal-earth", large, [11], 1000, 440));
out.push("land " + path(land(fine, large, {least: 1.2, half: 1.3}), 0.45, 0.5));
out.push("borders " + path(borders(coarse, large), 0.9, 0.5));
out.push("small " + path(land(coarse, large, {least: 6, half: 2}), 6, 1));

// France: the mainland and Corsica in Lambert's conic conformal projection, each overseas territory in Mercator's.
const box = (w, s, e, n) => ({type: "MultiPoint", coordinates: [[w, s], [e, s], [e, n], [w, n]]});
const within = (topology, [w, s, e, n]) => {
  const margin = 0.6;
  const clip = ([x, y]) => x > w - margin && x < e + margin && y > s - margin && y < n + margin;
  return topology.objects.countries.geometries.flatMap(country => {
    const {geometry} = feature(topology, country);
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.filter(([ring]) => ring.some(clip)).map(rings => ({id: country.id, rings}));
  });
};
const frame = (name, kind, projection, turn, bounds, width, height, {least, step, inner}) => {
  projection.fitExtent([[2, 2], [width - 2, height - 2]], box(...bounds)).clipExtent([[0, 0], [width, height]]);
  sheets[name] = projection;
  out.push("", head(name, kind, projection, turn, width, height));
  const rings = within(france, bounds);
  const lines = own => rings.filter(({id}) => FRANCE.includes(id) === own)
    .flatMap(({rings}) => projected({type: "Polygon", coordinates: rings}, projection))
    .filter(({ring, points}) => ring && points.length > 3 && area(points) >= least / 2);
  out.push("land " + path(lines(true), least, step));
  const around = path(lines(false), least * 3, step);
  if (around) out.push("around " + around);
};
const lambert = geoConicConformal().parallels([44, 49]).rotate([-3, 0]);
frame("metropole", "conic", lambert, [3, 44, 49], [-5.2, 41.3, 9.7, 51.2], 600, 600, {least: 3, step: 0.5});
const overseas = [
  ["guadeloupe", -61.9, 15.8, -60.95, 16.55], ["martinique", -61.3, 14.35, -60.75, 14.95],
  ["saint-martin", -63.2, 17.83, -62.75, 18.15], ["guyane", -54.8, 2, -51.4, 6],
  ["reunion", 55.15, -21.45, 55.9, -20.8], ["mayotte", 44.95, -13.05, 45.4, -12.6],
  ["saint-pierre", -56.5, 46.7, -56.05, 47.2], ["polynesie", -155, -28, -134, -7.5],
  ["caledonie", 163.4, -22.9, 168.3, -19.4], ["wallis", -178.4, -14.55, -175.9, -13],
];
for (const [name, ...bounds] of overseas) {
  frame(name, "mercator", geoMercator(), [], bounds, 200, 200, {least: 3, step: 1});
}

const folder = new URL("src/main/resources/fr/balise/atlas/", root);
mkdirSync(folder, {recursive: true});
writeFileSync(new URL("shapes.txt", folder), out.join("\n") + "\n");

const places = {
  world: [[-1.68, 48.11], [2.35, 48.86], [-73.52, 45.53], [-58.38, -34.6], [139.69, 35.69], [174.78, -41.29],
    [-149.57, -17.53], [166.45, -22.27], [-168.9, 64], [-169.1, 64], [55.45, -20.88], [45.23, -12.78], [43.26, -11.7],
    [57.5, -20.16], [-171.76, -13.83], [104.91, 21.72], [18.42, -33.92], [-70.9, -53.16]],
  metropole: [[-1.68, 48.11], [2.35, 48.86], [9.45, 42.7], [-4.49, 48.39], [7.75, 48.58], [1.44, 43.6], [3.06, 50.63]],
  reunion: [[55.45, -20.88]], mayotte: [[45.23, -12.78]], "saint-pierre": [[-56.17, 46.78]], polynesie: [[-149.57, -17.53]],
  caledonie: [[166.45, -22.27]],
};
const test = new URL("src/test/resources/atlas/", root);
mkdirSync(test, {recursive: true});
writeFileSync(new URL("places.csv", test), Object.entries(places).flatMap(([sheet, points]) => points.map(([lon, lat]) =>
  [sheet, lat, lon, ...sheets[sheet]([lon, lat]).map(value => value.toFixed(3))].join(","))).join("\n") + "\n");
console.log(out.map(line => line.slice(0, 40) + " … " + line.length).join("\n"));
