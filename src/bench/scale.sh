#!/bin/sh
# Builds made-up publications of growing size and prints what each costs.
#
#   mvn -q package -DskipTests && src/bench/scale.sh [sizes…]
#
# CLASSPATH_OF_BALISE names other classes than those of target/balise/lib; JAVA and JAVA_OPTIONS another Java.
# The figures of time and memory are the kernel's own, for the whole process.
set -eu

here=$(cd "$(dirname "$0")/../.." && pwd)
classes=${CLASSPATH_OF_BALISE:-$here/target/balise/lib/*}
java=${JAVA:-java}
options=${JAVA_OPTIONS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn64m}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

measure() { # prints «seconds cpu-seconds peak-MiB» of a command; its own output goes to a file
    python3 - "$work/output.txt" "$@" <<'PYTHON'
import os, resource, subprocess, sys, time
start = time.monotonic()
with open(sys.argv[1], "wb") as output:
    status = subprocess.call(sys.argv[2:], stdout=output, stderr=subprocess.STDOUT)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
if status != 0:
    sys.exit(open(sys.argv[1], encoding="utf-8").read()[-2000:])
print(f"{wall:.2f} {used.ru_utime + used.ru_stime:.2f} {used.ru_maxrss / 1024:.0f}")
PYTHON
}

printf '%8s %9s %9s %9s %12s %11s %9s\n' fiches 'wall s' 'cpu s' 'peak MiB' 'ms/fiche' 'KiB/fiche' again
for count in ${*:-1000 2000 5000 10000}; do
    folder=$work/$count
    "$java" "$here/src/bench/Corpus.java" "$count" "$folder"
    first=$(measure "$java" $options -cp "$classes" fr.balise.cli.Main build \
        --content "$folder/content" --output "$folder/site" --lang fr)
    cp "$work/output.txt" "$work/$count.txt"
    set -- $first
    again=$(measure "$java" $options -cp "$classes" fr.balise.cli.Main build \
        --content "$folder/content" --output "$folder/site" --lang fr)
    printf '%8d %9s %9s %9s %12s %11s %9s\n' "$count" "$1" "$2" "$3" \
        "$(echo "$1 $count" | awk '{printf "%.2f", $1 * 1000 / $2}')" \
        "$(echo "$3 $count" | awk '{printf "%.0f", $1 * 1024 / $2}')" "${again%% *}"
    sed 's/^/         /' "$work/$count.txt"
    rm -rf "$folder"
done
