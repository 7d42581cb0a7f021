#!/bin/sh
# Runs Balise and, where installed, Hugo + Pagefind, Eleventy + Pagefind and JBake in turns on made-up publications, and
# prints wall time, CPU and peak memory with ratios and the targets that hold.
#
#   mvn -q package -DskipTests && src/bench/speed.sh [options] [sizes…]        --help lists them
#
# Wants a JDK of 25 or newer, which JAVA names where it is not found. The programs are in src/bench/speed; what
# they measure and what the figures mean is in src/site/markdown/speed.md.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
. "$here/java.sh"
exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dbench=$here" "$here/speed/Speed.java" "$@"
