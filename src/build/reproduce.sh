#!/usr/bin/env bash
# Builds the commit that is checked out twice, in two folders and two time zones, and compares the jars and what jlink
# made of them.
# Writes the result into src/docs/startup.md with --write.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp --directory --tmpdir reproduce.XXXXXX)
trap 'rm -rf "$work"' EXIT
commit=$(git rev-parse HEAD)
for turn in one another; do
  zone=$([ "$turn" = one ] && echo UTC || echo Asia/Kathmandu)
  mkdir "$work/$turn"
  git archive "$commit" | tar --extract --directory "$work/$turn"
  (cd "$work/$turn" && TZ=$zone ./mvnw -q -Dchecks=-g -DskipTests package)
  (cd "$work/$turn/target/package" && sha256sum in-their-shoes.jar modules/*.jar runtime/lib/modules && cd .. \
    && sha256sum in-their-shoes.cdx.json licences/licences.txt) > "$work/$turn.sums"
done
if diff "$work/one.sums" "$work/another.sums"; then
  text="Two builds of one commit, in two folders and two time zones: $(wc -l < "$work/one.sums") files compared by SHA-256 (the program's jar, the libraries that were given a module descriptor, the image of all modules, the list of parts and of licences), all the same. The AOT cache is a memory image and differs from build to build."
else
  text="Two builds of one commit differ: see above."
fi
echo "$text"
if [ "${1:-}" = --write ]; then
  TEXT=$text python3 - <<'PYTHON'
import os, sys
sys.path.insert(0, "src/benchmark/startup")
from startup import PAGE, replace
replace(PAGE, "jars", os.environ["TEXT"])
PYTHON
fi
diff -q "$work/one.sums" "$work/another.sums" >/dev/null
