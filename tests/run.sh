#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test. Installs what the tests need and the machine lacks:
# Chromium for the browser tests, a font of Arial's widths for the card pictures that are measured, Node.js with npm for the
# web chat bundle and the Cosmos DB endpoint (Debian and Ubuntu, as root or with sudo).
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

need=()
command -v chromium >/dev/null || need+=(chromium)
fc-list 2>/dev/null | grep -q "Liberation Sans" || need+=(fontconfig fonts-liberation)
command -v npm >/dev/null || need+=(nodejs npm)
if [ ${#need[@]} -gt 0 ]; then
  sudo=""; [ "$(id -u)" -eq 0 ] || sudo="sudo"
  echo "Installing ${need[*]}"
  $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends "${need[@]}" fonts-dejavu-core >/dev/null \
    || { echo "Could not install ${need[*]}; install it by hand and run again."; exit 1; }
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
dotnet build Zavmo.Bot.sln --configuration Release -v quiet -warnaserror || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

status=0
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  # A test that waits for ever is named and ends the run.
  dotnet test "$project" --configuration Release --no-build --results-directory "${RESULTS:-$results}" \
    --blame-hang-timeout 10m --blame-hang-dump-type none \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" ${COVERAGE:+--collect "XPlat Code Coverage"} || status=1
done

count() { cat "${RESULTS:-$results}"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{n += $1} END {print n + 0}'; }
passed=$(count passed) failed=$(count failed) total=$(count total)
# A runner that died leaves no counters: that is a failure, not an empty success.
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
echo "$passed passed, $failed failed, $((total > passed + failed ? total - passed - failed : 0)) skipped"
exit $status
