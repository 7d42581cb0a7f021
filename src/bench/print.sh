#!/bin/sh
# What printing costs: one fiche when the machine is warm, a booklet of many fiches in a small heap, and a second build.
#
#   src/bench/print.sh [fiches]        200 unless said otherwise
#
# Wants Maven, python3 and poppler-utils (pdfinfo). JAVA names a Java of 25 or newer where it is not found.
set -eu

here=$(cd "$(dirname "$0")/../.." && pwd)
. "$(dirname "$0")/java.sh"
count=${1:-200}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$here"
mvn -q -B compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$work/classpath" \
    >"$work/maven.log" 2>&1 || {
    cat "$work/maven.log"
    exit 1
}
classes=$here/target/classes:$(cat "$work/classpath")

# Fiche 56 of the shipped publication alone: two pages of text and one of funding, a picture, a table, a note.
cp -r content "$work/one"
mkdir "$work/fiche"
mv "$work/one" "$work/fiche/content"
find "$work/fiche/content" -name '*.md' ! -name '056-*' -delete
# Without its table of contents, which names the other documents, and its own severities, which name them too.
awk '/^[^ #]/ { away = /^(sommaire|regles):/ } !away' content/publication.yaml >"$work/fiche/content/publication.yaml"
sed -i 's/(Cf fiche[^)]*)//; s/\[la région de Mopti\](fiche:58)/la région de Mopti/' "$work"/fiche/content/fiches/*.md
printf '\nimprimer: { pdf: [fiches], epub: false }\n' >>"$work/fiche/content/publication.yaml"
echo "one fiche, with all that a build reads before the first:"
"$java" -XX:+UseSerialGC -cp "$classes" src/bench/PrintBench.java "$work/fiche" 120

# The same fiche ten times, so that a tenth of that falls on each.
cp -r "$work/fiche" "$work/ten"
for number in 1 2 3 4 5 6 7 8 9; do
    sed "s/^numero: 56/numero: $number/" "$work"/fiche/content/fiches/056-*.md >"$work/ten/content/fiches/00$number.md"
done
echo "ten fiches:"
"$java" -XX:+UseSerialGC -cp "$classes" src/bench/PrintBench.java "$work/ten" 30

"$java" src/bench/Corpus.java "$count" "$work/corpus" >/dev/null
printf '\nimprimer: { pdf: [publication], epub: false }\n' >>"$work/corpus/content/publication.yaml"
for round in first second; do
    echo "$count fiches in one booklet, heap of 384 MB, $round build:"
    python3 - "$java" -Xmx384m -XX:+UseSerialGC -cp "$classes" fr.balise.cli.Main build \
        --content "$work/corpus/content" --output "$work/corpus/site" --lang en <<'PYTHON'
import resource, subprocess, sys, time
start = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
for line in done.stderr.splitlines():
    if line.startswith(("print", "link")):
        print("  " + line)
print(f"  status {done.returncode}, wall {wall:.1f} s, CPU {used.ru_utime + used.ru_stime:.1f} s, "
      f"peak {used.ru_maxrss // 1024} MB")
PYTHON
done
pdfinfo "$work/corpus/site/pdf/publication.pdf" | grep -E '^(Pages|File size)'
