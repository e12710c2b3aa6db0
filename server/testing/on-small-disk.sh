#!/bin/sh
# Starts on a disk of its own, to be run in `unshare`, which takes the disk away again with the process.
# Argv: a data folder to begin with, an empty folder for the disk, and what the disk is to be: the room
# that is left on it in KiB, or `read-only`.
set -e
from=$1 disk=$2 state=$3
mount -t tmpfs -o size=6m none "$disk"
cp -a "$from/." "$disk"
if [ "$state" = read-only ]; then
  mount -o remount,ro none "$disk"
else
  cat /dev/zero > "$disk/filler" 2> /dev/null || true
  truncate -s "-${state}K" "$disk/filler"
fi
DATA_DIR=$disk DEMO=off exec node --import tsx server/testing/prepare.ts
