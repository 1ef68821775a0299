#!/usr/bin/env bash
# Makes target/in-their-shoes_VERSION_ARCH.deb from the app image target/in-their-shoes.
#   ./mvnw -q -DskipTests package && src/build/deb/make.sh [VERSION]
# DEB_LEVEL=1 packs faster and larger.
# It needs dpkg-deb and nothing else. All files belong to the package, so that it needs no scripts of its own: the
# desktop's caches are brought up to date by the triggers of the packages that own them, where they are installed.
set -euo pipefail
cd "$(dirname "$0")/../../.."
here=src/build/deb
name=in-their-shoes
version=${1:-$(sed -n 's|^  <version>\(.*\)</version>.*|\1|p' pom.xml | head -1)}
version=${version/-SNAPSHOT/\~snapshot}
arch=$(dpkg --print-architecture)
date=$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' pom.xml)
SOURCE_DATE_EPOCH=$(date --date="$date" +%s)
export SOURCE_DATE_EPOCH
[ -x "target/$name/bin/$name" ] || { echo "There is no target/$name: run ./mvnw -q -DskipTests package" >&2; exit 1; }

root=target/deb
rm -rf "$root"
umask 022
install -d "$root"/{DEBIAN,opt,usr/bin,usr/share/{applications,mime/packages,metainfo}} "$root/usr/share/doc/$name"
# Hard links: the image is large, and only read here.
cp -al "target/$name" "$root/opt/$name"
ln -s "/opt/$name/bin/$name" "$root/usr/bin/$name"
ln -s "/opt/$name/bin/shoes" "$root/usr/bin/shoes"
install -m 644 "$here/$name.desktop" "$root/usr/share/applications/"
install -m 644 "$here/$name.xml" "$root/usr/share/mime/packages/"
install -m 644 "$here/$name.metainfo.xml" "$root/usr/share/metainfo/"
for size in 16 24 32 48 64 128 256 512; do
  install -D -m 644 "src/build/icons/$name-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/apps/$name.png"
done
install -D -m 644 "src/build/icons/$name.svg" "$root/usr/share/icons/hicolor/scalable/apps/$name.svg"
gzip -9n < CHANGELOG.md > "$root/usr/share/doc/$name/changelog.gz"
{
  printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: In Their Shoes\n\n'
  printf 'Files: *\nCopyright: the authors of In Their Shoes\nLicense: Apache-2.0\n'
  printf ' The text stands in /usr/share/common-licenses/Apache-2.0.\n\n'
  printf 'Comment:\n The libraries in it and their licences are listed in /opt/%s/lib/app/legal/libraries.txt;\n' "$name"
  printf ' their texts lie beside it, and those of the Java runtime in /opt/%s/lib/runtime/legal.\n' "$name"
} > "$root/usr/share/doc/$name/copyright"
size=$(du -sk --apparent-size "$root/opt" "$root/usr" | awk '{ sum += $1 } END { print sum }')
cat > "$root/DEBIAN/control" <<CONTROL
Package: $name
Version: $version
Section: education
Priority: optional
Architecture: $arch
Installed-Size: $size
Depends: libc6, libgtk-3-0, libgl1, libfreetype6, libpangoft2-1.0-0, libxtst6, libxxf86vm1, fonts-dejavu-core | fonts-freefont-ttf
Recommends: espeak-ng | speech-dispatcher
Maintainer: In Their Shoes <in-their-shoes@localhost>
Description: simulator for practising customer-service conversations
 You read what a customer says, choose what to answer, watch what it does to the
 person in front of you, and learn where the conversation turned. It brings its
 own Java runtime and works without the internet.
CONTROL
(cd "$root" && find opt usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
chmod 644 "$root"/DEBIAN/*
dpkg-deb --root-owner-group -Zzstd -z"${DEB_LEVEL:-15}" --build "$root" "target/${name}_${version}_$arch.deb" >/dev/null
rm -rf "$root"
echo "target/${name}_${version}_$arch.deb"
