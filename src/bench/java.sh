# shellcheck shell=sh
# To be sourced: sets `java` to one of 25 or newer, which runs programs of several source files.
# In this order: JAVA, JAVA_HOME, the PATH, the usual folder of Linux.
java=
for candidate in "${JAVA:-}" "${JAVA_HOME:-}/bin/java" "$(command -v java)" /usr/lib/jvm/*/bin/java; do
    [ -x "$candidate" ] || continue
    version=$("$candidate" -version 2>&1 </dev/null | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    if [ "${version:-0}" -ge 25 ]; then
        java=$candidate
        break
    fi
done
[ -n "$java" ] || {
    echo "A JDK of 25 or newer is needed: name its java in JAVA." >&2
    exit 69
}
