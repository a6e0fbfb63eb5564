#!/usr/bin/env bash
# Builds the installer for macOS, a .dmg for the processor it runs on, into target/installer/out.
#
# Needs macOS 11 or later with the Xcode command line tools, a JDK 25 (JAVA_HOME, or found by
# /usr/libexec/java_home), and target/dist, which "mvn -DskipTests package" makes and which it calls
# Maven for where it is missing. No network but for notarising.
#
# Signing is optional. CONCORD_SIGNING_KEY is the name in a "Developer ID Application" certificate of
# the key chain, for example "Example Ltd (AB12CD34EF)"; CONCORD_KEYCHAIN names a key chain other than
# the user's. CONCORD_NOTARY_PROFILE is a profile that "xcrun notarytool store-credentials" has kept:
# with it the .dmg is notarised and stapled. Without a signature macOS asks before the first start.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
project=$(cd "$here/../.." && pwd -P)
work=$project/target/installer
out=$work/out

fail() {
    echo "$*" >&2
    exit 1
}

[[ $(uname -s) == Darwin ]] || fail "A .dmg can be built on macOS only."
command -v xcrun >/dev/null || fail "xcrun is missing: run xcode-select --install."
home=${JAVA_HOME:-$(/usr/libexec/java_home -v 25+ 2>/dev/null || true)}
[[ -x $home/bin/jpackage ]] || fail "No JDK 25 was found: install one, for example Temurin 25, and set JAVA_HOME to it."
if [[ ! -e $project/target/dist/concord.jar || ! -e $project/target/dist/NOTICES.txt ]]; then
    command -v mvn >/dev/null || fail "mvn is missing: install Maven, or build target/dist first."
    (cd "$project" && mvn -B -q -DskipTests -Ddist.cache=false package)
fi
version=$(sed -n '/<version>/{s/.*<version>\(.*\)<\/version>.*/\1/p;q;}' "$project/pom.xml")
# Apple wants a first number of 1 or more: the years before 1.0 are packed as 1.0.x of themselves.
apple_version=$version
[[ $version != 0.* ]] || apple_version=1.$version
apple_version=$(cut -d . -f 1-3 <<<"$apple_version")

# The picture lies beside the work folder, which is emptied first.
icon=$project/target/concord.icns
"$home/bin/java" "$project/src/build/Icons.java" "$project/assets/icon" "$icon"
"$home/bin/java" "$project/src/build/AppImage.java" "$project" "$work" "$apple_version" \
    --icon "$icon" \
    --mac-package-identifier app.concord.Concord \
    --mac-package-name Concord \
    --mac-app-category business \
    --file-associations "$here/concord.properties"
app=$work/image/Concord.app

# The command: /Applications/Concord.app/Contents/MacOS/Concord takes arguments itself; this is the
# short name for it, to be linked into a folder of the PATH.
mkdir -p "$app/Contents/Resources/bin"
install -m 755 "$here/concord" "$app/Contents/Resources/bin/concord"

signing=()
if [[ -n ${CONCORD_SIGNING_KEY:-} ]]; then
    signing=(--mac-sign --mac-signing-key-user-name "$CONCORD_SIGNING_KEY" --mac-entitlements "$here/concord.entitlements")
    [[ -z ${CONCORD_KEYCHAIN:-} ]] || signing+=(--mac-signing-keychain "$CONCORD_KEYCHAIN")
    # Signed only now, with the start-up cache inside: a change after it would break the seal.
    "$home/bin/jpackage" --type app-image --app-image "$app" "${signing[@]}"
    codesign --verify --deep --strict "$app"
else
    # The launcher came signed for this machine alone, before the cache was added.
    codesign --force --deep --sign - "$app"
    echo "Not signed: CONCORD_SIGNING_KEY is not set."
fi

mkdir -p "$out"
"$home/bin/jpackage" --type dmg --name Concord --app-image "$app" --app-version "$apple_version" \
    --dest "$out" ${signing[@]+"${signing[@]}"}
dmg=$out/concord-$version-macos-$(uname -m).dmg
mv "$out/Concord-$apple_version.dmg" "$dmg"

if [[ -n ${CONCORD_SIGNING_KEY:-} && -n ${CONCORD_NOTARY_PROFILE:-} ]]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$CONCORD_NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
    spctl --assess --type open --context context:primary-signature --verbose "$dmg"
fi
shasum -a 256 "$dmg"
