#!/bin/sh
# Sets Pagefind beside Balise on the same made-up pages and prints bytes, requests, latency, relevance and cost of both.
#
#   src/bench/search.sh [sizes…]        2000 unless said otherwise
#
# Wants Maven, npm (for Pagefind, which is installed into a temporary folder), Chromium and its driver. JAVA names
# a Java of 25 or newer where it is not found.
set -eu

here=$(cd "$(dirname "$0")/../.." && pwd)
. "$(dirname "$0")/java.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$here"
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" >"$work/maven.log" 2>&1 || {
    cat "$work/maven.log"
    exit 1
}
classes=$here/target/classes:$here/target/test-classes:$(cat "$work/classpath")
(cd "$work" && npm install --silent --no-fund --no-audit --prefix "$work" pagefind@1.6.0 >/dev/null)

# shellcheck disable=SC2048
for count in ${*:-2000}; do
    "$java" -cp "$classes" fr.balise.testing.SearchCorpus "$work/$count" "$count"
    "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$classes" fr.balise.cli.Main build \
        --content "$work/$count/content" --output "$work/$count/site" --lang fr
    # Pagefind reads the fiches only, and of each what Balise reads of it.
    mkdir -p "$work/$count/pagefind"
    cp -r "$work/$count/site/fiches" "$work/$count/pagefind/fiches"
    find "$work/$count/pagefind/fiches" -name '*.html' ! -name '*[0-9]-*' -delete
    python3 - "$work/$count/pagefind.cost" "$work/node_modules/.bin/pagefind" \
        --site "$work/$count/pagefind" --root-selector main --force-language fr --quiet <<'PYTHON'
import resource, subprocess, sys, time
start = time.monotonic()
subprocess.run(sys.argv[2:], check=True)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as cost:
    cost.write(f"{wall:.1f} {used.ru_utime + used.ru_stime:.1f}")
PYTHON
    "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$classes" "$here/src/bench/SearchBench.java" "$work/$count"
    rm -rf "${work:?}/$count"
done
