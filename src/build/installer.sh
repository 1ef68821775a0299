#!/usr/bin/env bash
# Makes a package of this system from the app image in target: installer.sh deb, msi, exe or dmg. jpackage makes all but
# the .deb, whose files src/build/deb/make.sh lays out itself.
set -euo pipefail
cd "$(dirname "$0")/../.."
type=${1:?deb, msi, exe or dmg}
name=in-their-shoes
version=$(sed -n 's|^  <version>\(.*\)</version>.*|\1|p' pom.xml | head -1)
version=${version%-SNAPSHOT}
out=target/installer
rm -rf "$out"
mkdir -p "$out"
if [ "$type" = deb ]; then
  cp "$(src/build/deb/make.sh "$version")" "$out/"
  exit
fi

# jpackage reads \ in this file as an escape, so all paths have /.
cat > target/shoes.properties <<FILE
extension=shoes
mime-type=application/vnd.intheirshoes.scenario+zip
description=Scenario of In Their Shoes
FILE
common=(--type "$type" --name "In Their Shoes" --app-version "$version" --dest "$out"
  --vendor "In Their Shoes" --license-file LICENSE --file-associations target/shoes.properties)
case $type in
  msi | exe)
    # The upgrade code tells Windows that a newer package takes the place of this one: it never changes.
    jpackage "${common[@]}" --app-image "target/$name" --win-menu --win-dir-chooser --win-per-user-install \
      --win-upgrade-uuid 6f0c2f5e-55d1-4f0b-9c41-0d9a2a7f4f19
    ;;
  dmg)
    jpackage "${common[@]}" --app-image "target/$name.app" --mac-package-identifier org.intheirshoes
    ;;
  *)
    echo "$type is not known: deb, msi, exe or dmg" >&2
    exit 2
    ;;
esac
