#!/usr/bin/env bash
# Draws the icon in every size and form that the packages need, from in-their-shoes.svg. The results are checked
# in, so that a build needs none of this. Debian: apt-get install librsvg2-bin icoutils icnsutils
set -euo pipefail
cd "$(dirname "$0")"
name=in-their-shoes
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" "$name.svg" --output "$name-$size.png"
done
icotool --create --output="$name.ico" "$name"-{16,24,32,48,64,128}.png --raw="$name-256.png"
png2icns "$name.icns" "$name"-{16,32,48,128,256,512}.png >/dev/null
