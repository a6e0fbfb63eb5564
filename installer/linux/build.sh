#!/usr/bin/env bash
# Builds the installers for Linux into target/installer/out: a .deb, an .rpm and an archive that runs
# from wherever it is unpacked. Usage: build.sh [deb] [rpm] [archive]; all three where none is named.
#
# Needs a JDK 25 (JAVA_HOME, or java on the PATH), objcopy (package binutils), dpkg-deb for the .deb,
# rpmbuild (package rpm, or rpm-build) for the .rpm, tar and xz for the archive; and target/dist, which
# "mvn -DskipTests package" makes and which it calls Maven for where it is missing. No root, no network.
# Signing is optional: CONCORD_GPG_KEY names the key that signs the .rpm and, detached, the others.
set -euo pipefail
umask 022

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
project=$(cd "$here/../.." && pwd -P)
work=$project/target/installer
out=$work/out
prefix=opt/concord

fail() {
    echo "$*" >&2
    exit 1
}

# need COMMAND PACKAGE: stops where a tool is missing, and says what brings it.
need() {
    command -v "$1" >/dev/null || fail "$1 is missing: install $2."
}

java_home() {
    local candidate major
    for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java || true)")")")" /usr/lib/jvm/*; do
        [[ -x $candidate/bin/jlink && -r $candidate/release ]] || continue
        major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release")
        if ((${major:-0} >= 25)); then
            echo "$candidate"
            return
        fi
    done
    fail "No JDK 25 was found: install one, for example Temurin 25, and set JAVA_HOME to it."
}

# The program's files as they lie in the file system, and everything that the desktop is told of it.
stage() {
    local root=$1 size icons
    rm -rf "$root"
    mkdir -p "$root/opt" "$root/usr/bin" "$root/usr/share/doc/concord"
    cp -a "$work/image/concord" "$root/$prefix"
    ln -s "/$prefix/bin/concord" "$root/usr/bin/concord"
    share "$root/usr/share"
    for size in 16 24 32 48 64 128 256 512; do
        icons=$root/usr/share/icons/hicolor/${size}x$size/apps
        install -D -m 644 "$project/assets/icon/concord-$size.png" "$icons/concord.png"
    done
    ln -s "../../../../$prefix/lib/app/NOTICES.txt" "$root/usr/share/doc/concord/copyright"
}

# Desktop entry, file type and the page in software centres.
share() {
    local share=$1
    install -D -m 644 "$here/share/concord.desktop" "$share/applications/concord.desktop"
    install -D -m 644 "$here/share/concord.xml" "$share/mime/packages/concord.xml"
    install -D -m 644 "$project/assets/icon/concord.svg" "$share/icons/hicolor/scalable/apps/concord.svg"
    mkdir -p "$share/metainfo"
    sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date -u +%F)/" \
        "$here/share/app.concord.Concord.metainfo.xml" \
        >"$share/metainfo/app.concord.Concord.metainfo.xml"
}

build_deb() {
    local root=$work/root machine package
    need dpkg-deb dpkg
    machine=$(dpkg --print-architecture)
    package=$out/concord_${version}_$machine.deb
    mkdir -p "$root/DEBIAN"
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$machine/" \
        -e "s/@SIZE@/$(du -sk --exclude=DEBIAN "$root" | cut -f 1)/" \
        "$here/control" >"$root/DEBIAN/control"
    (cd "$root" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    # Zstandard is many times quicker to pack and to install than xz, and little larger.
    dpkg-deb --root-owner-group -Zzstd -z12 --build "$root" "$package"
    rm -rf "$root/DEBIAN"
}

build_rpm() {
    local top=$work/rpm
    need rpmbuild "rpm (Debian) or rpm-build (Fedora)"
    rm -rf "$top"
    mkdir -p "$top"
    rpmbuild -bb --quiet --define "_topdir $top" --define "_rpmdir $out" \
        --define "_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm" \
        --define "concord_version $version" --define "concord_root $work/root" \
        --buildroot "$top/root" "$here/concord.spec"
}

build_archive() {
    local name folder
    need tar tar
    need xz xz-utils
    name=concord-$version-linux-$(uname -m)
    folder=$work/archive/$name
    rm -rf "$work/archive"
    mkdir -p "$work/archive"
    cp -a "$work/image/concord" "$folder"
    share "$folder/share"
    install -m 644 "$here/README.archive.txt" "$folder/README.txt"
    tar --owner=0 --group=0 --numeric-owner --sort=name -C "$work/archive" -cf - "$name" |
        xz -T0 -3 >"$out/$name.tar.xz"
}

sign() {
    local file
    [[ -n ${CONCORD_GPG_KEY:-} ]] || return 0
    need gpg gnupg
    for file in "$out"/*.deb "$out"/*.tar.xz; do
        [[ -e $file ]] || continue
        gpg --batch --yes --local-user "$CONCORD_GPG_KEY" --armor --detach-sign "$file"
    done
    for file in "$out"/*.rpm; do
        [[ -e $file ]] || continue
        need rpmsign "rpm (Debian) or rpm-sign (Fedora)"
        rpmsign --define "_gpg_name $CONCORD_GPG_KEY" --addsign "$file"
    done
}

wanted=("$@")
((${#wanted[@]} > 0)) || wanted=(deb rpm archive)
for kind in "${wanted[@]}"; do
    [[ $kind =~ ^(deb|rpm|archive)$ ]] || fail "Usage: build.sh [deb] [rpm] [archive]"
done

need objcopy binutils
home=$(java_home)
if [[ ! -e $project/target/dist/concord.jar || ! -e $project/target/dist/NOTICES.txt ]]; then
    need mvn maven
    (cd "$project" && mvn -B -q -DskipTests -Ddist.cache=false package)
fi
version=$(sed -n '0,/<version>/s/.*<version>\(.*\)<\/version>.*/\1/p' "$project/pom.xml")

"$home/bin/java" "$project/src/build/AppImage.java" "$project" "$work" "$version" \
    --icon "$project/assets/icon/concord-256.png"
mkdir -p "$out"
stage "$work/root"
for kind in "${wanted[@]}"; do
    "build_$kind"
done
sign
cd "$out"
sums=$(find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\0' | sort -z | xargs -0 sha256sum)
echo "$sums" >SHA256SUMS
ls -l
