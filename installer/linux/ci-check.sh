#!/usr/bin/env bash
# Builds the .deb, installs it, runs the command on the sample, opens the window and takes a picture of
# it, uninstalls, and checks that nothing is left. Without root the package is only unpacked and used
# from there. Expects target/dist, which "mvn verify" leaves.
#
# Needs binutils, dpkg, Xvfb and the libraries that the package names; as root it installs what is
# missing with apt-get.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
project=$(cd "$here/../.." && pwd -P)
work=$project/target/installer
sample=(assets/sample/campaign --today 2026-11-24 --market GB)
cd "$project"

fail() {
    echo "The installed program: $*" >&2
    exit 1
}

step() {
    echo "== $* =="
}

root=false
if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
    root=true
fi

install_tools() {
    local missing=()
    command -v objcopy >/dev/null || missing+=(binutils)
    command -v Xvfb >/dev/null || missing+=(xvfb)
    command -v desktop-file-validate >/dev/null || missing+=(desktop-file-utils)
    command -v appstreamcli >/dev/null || missing+=(appstream)
    ((${#missing[@]} > 0)) || return 0
    $root || fail "install these first: ${missing[*]}"
    apt-get update -q >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
}

command -v dpkg-deb >/dev/null || {
    echo "Not checked: there is no dpkg-deb here, so this is no system that .deb packages are for."
    exit 0
}
install_tools

# A home that nobody has used, so that everything the program leaves in it can be seen.
home=$work/check-home
processes=()
installed=false
finish() {
    local process
    for process in "${processes[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    if $installed; then
        dpkg --purge concord >/dev/null 2>&1 || true
    fi
}
trap finish EXIT

step "Building"
rm -rf "$work/out"
"$here/build.sh" deb
package=$(echo "$work"/out/concord_*.deb)
rm -rf "$home"
mkdir -p "$home"
unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME
export HOME=$home

step "Installing $(basename "$package")"
if $root; then
    [[ ! -e /opt/concord ]] || fail "/opt/concord is there already: uninstall it first."
    dpkg-deb --contents "$package" | awk '$1 !~ /^d/ {sub(/^\./, "", $6); print $6}' >"$work/files"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$package" >/dev/null
    installed=true
    place=/opt/concord
    concord=concord
else
    echo "Not root: the package is unpacked instead of installed."
    rm -rf "$work/unpacked"
    dpkg-deb -x "$package" "$work/unpacked"
    place=$work/unpacked/opt/concord
    concord=$place/bin/concord
fi
desktop-file-validate "$work/root/usr/share/applications/concord.desktop"
appstreamcli validate --no-net "$work/root/usr/share/metainfo/app.concord.Concord.metainfo.xml" ||
    fail "its page for software centres is not valid."

step "Running the command on the sample"
# expect STATUS COMMAND...: runs it, which must end with this status and not complain.
expect() {
    local expected=$1 status=0
    shift
    "$@" >"$work/said.out" 2>"$work/said.err" || status=$?
    if ((status != expected)); then
        cat "$work/said.out" "$work/said.err" >&2
        fail "$* ended with status $status, not $expected."
    fi
    if [[ -s $work/said.err ]]; then
        cat "$work/said.err" >&2
        fail "$* complained."
    fi
}
expect 0 "$concord" --version
cat "$work/said.out"
# What the installed Java lacks, a module or the words of a language, would show as a difference.
reports=(json text html xlsx sarif junit pdf)
for made in installed built; do
    arguments=()
    for format in "${reports[@]}"; do
        arguments+=(--format "$format" --out "$work/$made.$format")
    done
    command=$concord
    [[ $made == installed ]] || command=target/dist/bin/concord
    expect 1 "$command" check "${sample[@]}" "${arguments[@]}"
done
for format in "${reports[@]}"; do
    cmp "$work/installed.$format" "$work/built.$format" || fail "the $format report differs."
done
[[ $(head -c 5 "$work/installed.pdf") == %PDF- ]] || fail "the PDF report is none."
for launcher in window cli; do
    grep -q "^java-options=-XX:AOTCache=" "$place/lib/app/concord-$launcher.cfg" ||
        fail "concord-$launcher has no start-up cache."
done

step "Starting without the cache, and with a damaged one"
rm -rf "$work/moved"
cp -al "$work/image/concord" "$work/moved"
expect 0 "$work/moved/bin/concord" --version
rm "$work/moved/lib/app/command.aot"
expect 0 "$work/moved/bin/concord" --version
head -c 100000 "$place/lib/app/command.aot" >"$work/moved/lib/app/command.aot"
expect 0 "$work/moved/bin/concord" --version
rm -rf "$work/moved"

step "Opening the window"
lacking=$(ldd "$place/lib/runtime/lib/"lib{glassgtk3,prism_es2,javafx_font_pango}.so | grep "not found" || true)
if [[ -n $lacking ]]; then
    $root && fail "the package does not name all it needs: $lacking"
    fail "the window needs libraries that are missing here: $lacking"
fi
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 3>"$work/display" 2>/dev/null &
processes+=($!)
read -r number <"$work/display"
rm "$work/display"
export DISPLAY=:$number
"$concord" --open assets/sample/campaign >"$work/window.log" 2>&1 &
processes+=($!)
java=$(cat target/dist/lib/java-home)/bin/java
"$java" src/build/ScreenPicture.java "$work/window.png" 90 || {
    cat "$work/window.log" >&2
    fail "its window did not open."
}
kill -0 "${processes[-1]}" || fail "it did not stay open."
kill "${processes[-1]}"
wait "${processes[-1]}" || true
if [[ -s $work/window.log ]]; then
    cat "$work/window.log" >&2
    fail "its window complained."
fi
[[ ! -e $home/.openjfx ]] || fail "JavaFX was unpacked into the user's folder."

step "Uninstalling"
if $root; then
    dpkg --purge concord >/dev/null 2>&1 || fail "it cannot be uninstalled."
    installed=false
    hash -r
    while read -r file; do
        [[ ! -e $file && ! -L $file ]] || fail "$file is left."
    done <"$work/files"
    [[ ! -e /opt/concord ]] || fail "/opt/concord is left."
    if command -v concord >/dev/null || dpkg-query -W concord >/dev/null 2>&1; then
        fail "it is still known."
    fi
fi
echo "Installed, used and uninstalled; the picture of its window is $work/window.png."
