#!/usr/bin/env bash
# Draws the pictures of the program's mark again, after assets/icon/concord.svg was changed.
# Needs rsvg-convert (Debian: librsvg2-bin; Fedora: librsvg2-tools; macOS: brew install librsvg).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../../assets/icon"
command -v rsvg-convert >/dev/null || {
    echo "rsvg-convert is missing: install librsvg2-bin (Debian) or librsvg2-tools (Fedora)." >&2
    exit 1
}
for size in 16 24 32 48 64 128 256 512 1024; do
    rsvg-convert --width "$size" --height "$size" concord.svg --output "concord-$size.png"
done
