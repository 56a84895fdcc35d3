#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# seeds.sh FOLDER-OF-PROGRAMS: every harness writes the seeds it makes, and has one at least, kept or made.
set -euo pipefail
made=$(mktemp -d)
trap 'rm -r "$made"' EXIT
count=0
for replay in "$1"/replay_*; do
  [ -f "$replay" ] || continue
  name=${replay##*/replay_}
  mkdir "$made/$name"
  "$replay" --seeds "$made/$name"
  kept="$(dirname "$0")/corpus/$name"
  seeds=$(find "$made/$name" $([ ! -d "$kept" ] || echo "$kept") -type f | wc -l)
  [ "$seeds" -gt 0 ] || { echo "$name has no seed" >&2; exit 1; }
  echo "$name: $seeds seeds"
  count=$((count + 1))
done
[ "$count" -gt 0 ]
