#!/usr/bin/env bash
# Kills the running bot under twenty learners and compares what is left with the same conversations played without kills.
# Usage: tests/kill.sh [kills, default 200] [learners, default 20] [seed, default 1] [Sqlite (default) or Cosmos]
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build tests/Zavmo.Bot.Tests --configuration Release -v quiet -warnaserror
exec dotnet tests/Zavmo.Bot.Tests/bin/Release/net10.0/Zavmo.Bot.Tests.dll kill "$@"
