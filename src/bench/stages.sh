#!/bin/sh
# What each stage of a build costs for one fiche, in microseconds: JMH over 500 made-up fiches, on one thread.
#
#   src/bench/stages.sh [options of JMH] [names]     such as: -i 10 html
#   PARAMETERS=--rich src/bench/stages.sh            fiches with territories, organisations and funding
#
# Wants Maven. JAVA names a Java of 25 or newer where it is not found.
set -eu

here=$(cd "$(dirname "$0")/../.." && pwd)
. "$(dirname "$0")/java.sh"
above=${TMPDIR:-/tmp}
[ ! -w /dev/shm ] || above=/dev/shm
work=$(mktemp -d "$above/balise-stages.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cd "$here"
mvn -q -B -Pbench compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" >"$work/maven.log" 2>&1 || {
    cat "$work/maven.log"
    exit 1
}
# shellcheck disable=SC2086
"$java" src/bench/Corpus.java 500 "$work" ${PARAMETERS:-}
"$java" -Djava.io.tmpdir="$work" -cp "target/bench-classes:target/classes:$(cat "$work/classpath")" \
    org.openjdk.jmh.Main -p content="$work/content" -jvmArgsAppend "-Djava.io.tmpdir=$work" "$@"
