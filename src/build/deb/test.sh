#!/usr/bin/env bash
# Tries the .deb as a user would, on a clean Debian: installs it, starts it, opens a scenario from a file, upgrades it
# and removes it again, and says what it found. Every step asserts.
#   ./mvnw -q -DskipTests package && src/build/deb/test.sh [TREE.tar]
# It needs root, mmdebstrap and Debian's packages. TREE.tar keeps the clean tree for the next time. The tree and all it
# mounts lie in a folder of their own, which goes when the script ends.
set -euo pipefail
cd "$(dirname "$0")/../../.."
name=in-their-shoes
kept=${1:-}
work=$(mktemp --directory --tmpdir deb-test.XXXXXX)
tree=$work/tree
mkdir "$tree"

running=
display=
finish() {
  close
  if [ -n "$display" ]; then kill "$display" 2>/dev/null || true; fi
  for mounted in dev/shm dev/pts proc; do
    if mountpoint --quiet "$tree/$mounted"; then umount --lazy "$tree/$mounted"; fi
  done
  rm -rf "$work"
}
trap finish EXIT

close() { # ends the program as a session does at logging out
  if [ -z "$running" ]; then return 0; fi
  for process in $(pgrep --parent "$running" || true) "$running"; do kill -TERM "$process" 2>/dev/null || true; done
  wait "$running" 2>/dev/null || true
  running=
}
step() { printf '\n== %s\n' "$1"; }
fail() { printf 'FAILED: %s\n' "$1" >&2; exit 1; }
ok() { printf 'ok: %s\n' "$1"; }
inside() { chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
user() { chroot --userspec=ines:ines "$tree" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/ines "$@"; }
files() { (cd "$tree" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home -o -path './var/*' -o -path './etc/*-' -o -path './etc/ld.so.cache' \) -prune -o -print | LC_ALL=C sort); }

step "two versions of the package"
old=$(DEB_LEVEL=1 src/build/deb/make.sh 0.1.0)
new=$(DEB_LEVEL=1 src/build/deb/make.sh 0.1.1)
dpkg-deb --ctrl-tarfile "$old" | tar --list | grep --quiet --extended-regexp 'inst|rm' && fail "the package has scripts of its own"
ok "no script of its own runs at installing"

step "a clean Debian"
if [ -n "$kept" ] && [ -f "$kept" ]; then
  tar --extract --file "$kept" --directory "$tree"
else
  mmdebstrap --quiet --variant=minbase bookworm "$work/tree.tar"
  tar --extract --file "$work/tree.tar" --directory "$tree"
  if [ -n "$kept" ]; then cp "$work/tree.tar" "$kept"; fi
fi
mount -t proc proc "$tree/proc"
mkdir -p "$tree/dev/shm" "$tree/dev/pts"
mount -t tmpfs tmpfs "$tree/dev/shm"
cp /etc/resolv.conf "$tree/etc/resolv.conf"
inside apt-get -qq update
depends=$(dpkg-deb --field "$old" Depends | tr ',' '\n' | sed 's/|.*//' | tr -d ' ')
# shellcheck disable=SC2086
inside apt-get -qq install --yes --no-install-recommends $depends xvfb xdotool shared-mime-info desktop-file-utils zip >"$work/apt.log" 2>&1 \
  || { tail -20 "$work/apt.log"; fail "what the package depends on cannot be installed"; }
inside useradd --create-home ines
files > "$work/before"

step "installing"
cp "$old" "$new" "$tree/tmp/"
inside apt-get -qq install --yes --no-install-recommends "/tmp/$(basename "$old")" >"$work/apt.log" 2>&1 || { tail -20 "$work/apt.log"; fail "it does not install"; }
inside dpkg --verify $name || fail "dpkg --verify finds changed files"
ok "installed, all files as packed"
user shoes --version
inside grep --quiet intheirshoes /usr/share/applications/mimeinfo.cache || fail "the desktop does not know the file type"
inside grep --quiet vnd.intheirshoes /usr/share/mime/globs2 || fail "*.shoes is unknown"
ok "the desktop knows *.shoes"
inside desktop-file-validate /usr/share/applications/$name.desktop && ok "the desktop entry is valid"
user /opt/$name/lib/runtime/bin/java -XX:AOTMode=on -XX:AOTCache=/opt/$name/lib/app/$name.aot -XX:+UseSerialGC \
  --enable-native-access=javafx.graphics,com.sun.jna,org.xerial.sqlitejdbc -m org.intheirshoes/org.intheirshoes.Main --version >/dev/null \
  && ok "the AOT cache is accepted where it was installed"

step "commands"
choices=heartbroken,i-do-hear-that,nobody-cared
user shoes play broken-tv --choices $choices --learner Ines --json >/dev/null
user shoes logbook check | tee "$work/check"
grep --quiet '1 conversation' "$work/check" || fail "the play was not recorded"
ok "a play is recorded"

step "the window"
window() { # DATA-FOLDER ARGUMENT...: starts it, waits for its window, leaves its process in $running
  user env DISPLAY=:197 $name "$@" >"$work/window.log" 2>&1 &
  running=$!
  for _ in $(seq 120); do
    if user env DISPLAY=:197 xdotool search --onlyvisible --name '^In Their Shoes' >/dev/null 2>&1; then return 0; fi
    kill -0 $running 2>/dev/null || { cat "$work/window.log"; fail "it ended"; }
    sleep 0.5
  done
  fail "no window"
}
mkdir -p "$tree/tmp/.X11-unix" && chmod 1777 "$tree/tmp/.X11-unix"
user Xvfb :197 -screen 0 1280x800x24 >/dev/null 2>&1 &
display=$!
for _ in $(seq 60); do
  if [ -S "$tree/tmp/.X11-unix/X197" ]; then break; fi
  sleep 0.5
done
window
ok "it starts"
sleep 3
close
[ ! -e "$tree/home/ines/.openjfx" ] || fail "native libraries were unpacked into the user's folder"
ok "nothing is unpacked into the user's folder"

step "a scenario by its file"
sed 's/"id": *"broken-tv"/"id": "from-a-file"/' scenarios/broken-tv.json > "$tree/home/ines/from-a-file.json"
(cd "$tree/home/ines" && inside sh -c 'cd /home/ines && zip -q scene.shoes from-a-file.json && chown ines scene.shoes')
window /home/ines/scene.shoes
shelf=$tree/home/ines/.local/share/$name/scenarios
sleep 4
[ ! -e "$shelf/from-a-file.json" ] && [ ! -e "$shelf/from-a-file" ] || fail "it went on the shelf unasked"
ok "it is only read until the user says yes"
user env DISPLAY=:197 xdotool search --onlyvisible --name '^In Their Shoes' windowfocus --sync key Return
for _ in $(seq 40); do
  if [ -n "$(ls "$shelf" 2>/dev/null)" ]; then break; fi
  sleep 0.5
done
[ -n "$(ls "$shelf" 2>/dev/null)" ] || fail "Enter does not put it on the shelf"
ok "Enter puts it on the shelf: $(ls "$shelf")"
sleep 1
close

step "upgrading"
inside apt-get -qq install --yes --no-install-recommends "/tmp/$(basename "$new")" >"$work/apt.log" 2>&1 || { tail -20 "$work/apt.log"; fail "it does not upgrade"; }
# shellcheck disable=SC2016
[ "$(inside dpkg-query --show --showformat='${Version}' $name)" = 0.1.1 ] || fail "the version is the old one"
user shoes logbook check | grep '1 conversation' || fail "the record is gone"
[ -n "$(ls "$shelf")" ] || fail "the user's scenario is gone"
ok "record and scenario are there"
window
close
ok "it starts"

step "removing"
inside apt-get -qq purge --yes $name >"$work/apt.log" 2>&1 || { tail -20 "$work/apt.log"; fail "it cannot be removed"; }
files > "$work/after"
# dpkg takes an empty /opt away with the last package that used it.
diff <(grep --invert-match --line-regexp ./opt "$work/before") "$work/after" || fail "removing leaves something behind, or takes something away"
ok "no file is left of it"
[ -f "$tree/home/ines/.local/share/$name/logbook.db" ] || fail "the user's data is gone"
ok "what the user made is still hers"

printf '\nAll steps passed.\n'
