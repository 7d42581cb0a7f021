#!/bin/sh
# Lets Lighthouse judge the home page, the list of fiches, a fiche and the search of the shipped publication, served as a
# host does: texts in gzip, and a year of cache for files whose name changes with their content. Prints the four figures
# of each page, for a telephone and for a desk, and what keeps any of them from 100.
#
#   src/bench/lighthouse.sh [theme]        repere unless said otherwise
#
# Wants Maven, Node.js and npm (Lighthouse is installed into a temporary folder, or LIGHTHOUSE names the folder of an
# earlier one) and Chromium (CHROME_PATH, /usr/bin/chromium unless said otherwise). JAVA names a Java of
# 25 or newer where it is not found.
set -eu

here=$(cd "$(dirname "$0")/../.." && pwd)
. "$(dirname "$0")/java.sh"
theme=${1:-repere}
export CHROME_PATH="${CHROME_PATH:-/usr/bin/chromium}"
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

cd "$here"
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" >"$work/maven.log" 2>&1 || {
    cat "$work/maven.log"
    exit 1
}
"$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$here/target/classes:$(cat "$work/classpath")" \
    fr.balise.cli.Main build --theme "$theme" --output "$work/site" --lang fr

judge=${LIGHTHOUSE:-$work/npm}
[ -d "$judge/node_modules/lighthouse" ] ||
    npm install --silent --no-fund --no-audit --prefix "$judge" lighthouse@13.5.0 >/dev/null

cat >"$work/serve.mjs" <<'JAVASCRIPT'
import {createServer} from "node:http";
import {readFileSync, statSync} from "node:fs";
import {extname, join, normalize} from "node:path";
import {gzipSync} from "node:zlib";

const types = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".json": "application/json", ".svg": "image/svg+xml", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
    ".woff2": "font/woff2", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp", ".avif": "image/avif",
    ".pdf": "application/pdf", ".epub": "application/epub+zip",
};
const packed = new Set([".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"]);

createServer((request, response) => {
    let path = join(process.argv[2], normalize(decodeURIComponent(new URL(request.url, "http://h").pathname)));
    try {
        if (statSync(path).isDirectory()) path = join(path, "index.html");
        const kind = extname(path);
        const head = {
            "Content-Type": types[kind] ?? "application/octet-stream",
            "Content-Security-Policy": "default-src 'self'",
            "Cache-Control": /\/(assets|medias)\//.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
        };
        const bytes = readFileSync(path);
        if (packed.has(kind)) head["Content-Encoding"] = "gzip";
        response.writeHead(200, head).end(packed.has(kind) ? gzipSync(bytes, {level: 9}) : bytes);
    } catch {
        response.writeHead(404).end();
    }
}).listen(0, "127.0.0.1", function () {
    console.log(this.address().port);
});
JAVASCRIPT
node "$work/serve.mjs" "$work/site" >"$work/port" &
server=$!
while [ ! -s "$work/port" ]; do sleep 0.1; done
address=http://127.0.0.1:$(cat "$work/port")

fiche=$(cd "$work/site/fiches" && ls | grep -E '^[0-9]{3}-.*\.html$' | head -n 1)
printf '%-46s %-8s %5s %5s %5s %5s\n' page as perf a11y best seo
for page in index.html fiches/index.html "fiches/$fiche" recherche.html; do
    for form in mobile desktop; do
        preset=
        [ "$form" = mobile ] || preset=--preset=desktop
        # shellcheck disable=SC2086
        "$judge/node_modules/.bin/lighthouse" "$address/$page" $preset --quiet --output=json \
            --output-path="$work/report.json" --chrome-flags="--no-sandbox --headless=new --disable-gpu"
        node - "$work/report.json" "$page" "$form" <<'JAVASCRIPT'
const [, , file, page, form] = process.argv;
const {categories, audits} = JSON.parse(require("node:fs").readFileSync(file, "utf8"));
const marks = ["performance", "accessibility", "best-practices", "seo"].map(name => categories[name]);
console.log(page.slice(0, 46).padEnd(46), form.padEnd(8), ...marks.map(
    one => String(one.score === null ? "?" : Math.round(one.score * 100)).padStart(5)));
for (const one of marks) {
    if (one.score === 1) continue;
    for (const {id, weight} of one.auditRefs) {
        const {score, title, displayValue, details} = audits[id];
        if (!weight || score === null || score === 1) continue;
        console.log(`    ${one.id}: ${id}: ${title} ${displayValue ?? ""}`);
        for (const {description, url, node, sourceLocation} of (details?.items ?? []).slice(0, 3)) {
            console.log("       ", description ?? node?.snippet ?? "", url ?? sourceLocation?.url ?? "");
        }
    }
}
JAVASCRIPT
    done
done
