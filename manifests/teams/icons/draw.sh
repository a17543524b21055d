#!/usr/bin/env bash
# Draws color.png and outline.png from the SVG files beside this script; needs Chromium.
set -euo pipefail
cd "$(dirname "$0")"
draw() {
  # The page has no margin and no background, so that what the drawing leaves open is transparent.
  local page; page=$(mktemp --suffix=.html)
  { echo '<!doctype html><style>html,body{margin:0;background:transparent}svg{display:block}</style>'; cat "$1.svg"; } > "$page"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
    --default-background-color=00000000 --window-size="$2,$2" --screenshot="$PWD/../$1.png" "file://$page" 2>/dev/null
  rm "$page"
}
draw color 192
draw outline 32
