# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the scripts beside it: a screen in memory under openbox, with a home of its own, and ways to look at it.
# Needs $openbox_file, and $screen_size and $at_start (a command) where it is not one screen of 1280x800; gives $home and
# the functions below. Everything goes when the script ends.
home=$(mktemp -d)
export HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_RUNTIME_DIR="$home" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
pids=
trap 'for each in $pids; do kill "$each" 2>/dev/null || true; done; rm -rf "$home"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
# Waits up to half a minute for a command to succeed.
await() {
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || fail "waited in vain for: $*"
        sleep 0.1
    done
}

mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 "${screen_size:-1280x800}x24" -noreset -nolisten tcp 3>"$home/display" 2>/dev/null &
pids="$pids $!"
read -r number <"$home/display"
export DISPLAY=":$number"
${at_start:-true}
openbox --config-file "$openbox_file" &
manager=$!
pids="$pids $manager"

yesterday=$(date -d yesterday +%F)
tomorrow=$(date -d tomorrow +%F)
# A staff number is set; which one does not matter here.
mkdir -p "$home/.config/barometer"
printf 'x\n0\n' >"$home/.config/barometer/staff-pin"

# Of the program whose number is $kiosk.
has_keyboard() { [ "$(xdotool getactivewindow getwindowpid 2>/dev/null)" = "$kiosk" ]; }
fills_screen() { xdotool getwindowgeometry "$window" 2>/dev/null | grep -q '1280x800'; }
