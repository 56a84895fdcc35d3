#!/bin/sh
# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Presses every way out of a desktop in front of a locked kiosk that runs under the supplied window manager's file, on a
# screen in memory. After each one the kiosk must still be there, whole, on the whole screen, alone, and with the
# keyboard. Usage: escape.sh BAROMETER OPENBOX-XML QUESTIONNAIRE
set -eu
barometer=$(readlink -f "$1")
openbox_file=$(readlink -f "$2") # with a relative path openbox takes its stock settings
questionnaire=$(readlink -f "$3")
. "$(dirname "$(readlink -f "$0")")/screen.sh"

"$barometer" --quiet new "$home/store" --questionnaire "$questionnaire" --wave 2 --opens "$yesterday" --closes "$tomorrow"
"$barometer" selfcheck --kiosk "$home/store" | grep -q '1280 × 800' || fail "the self-check does not see the screen"
"$barometer" kiosk "$home/store" &
kiosk=$!
pids="$pids $kiosk"

clients() { xdotool search --onlyvisible --pid "$kiosk" '.*' 2>/dev/null | wc -l; }
has_window() { [ "$(clients)" -ge 1 ]; }
await has_window
await has_keyboard
window=$(xdotool getactivewindow)
await fills_screen

holds() {
    kill -0 "$kiosk" 2>/dev/null || fail "$1 ended the kiosk"
    [ "$(xdotool getactivewindow 2>/dev/null)" = "$window" ] || fail "$1 took the keyboard away"
    fills_screen || fail "$1 took the kiosk off the whole screen"
    [ "$(xdotool search --onlyvisible --class '.*' 2>/dev/null | wc -l)" -le "$visible" ] || fail "$1 opened a window"
}
visible=$(xdotool search --onlyvisible --class '.*' 2>/dev/null | wc -l)
count=0
for keys in alt+F4 alt+F1 alt+F2 alt+F3 alt+Tab alt+shift+Tab alt+Escape alt+space ctrl+Escape ctrl+alt+Delete \
    ctrl+alt+BackSpace ctrl+shift+Escape super super+d super+e super+r super+l super+Tab super+m super+Up super+Down \
    super+Left ctrl+alt+Left ctrl+alt+Right ctrl+alt+d ctrl+alt+t ctrl+q ctrl+w ctrl+o ctrl+n ctrl+p ctrl+s F1 F10 F11 \
    shift+F10 Menu Print alt+Print Escape; do
    xdotool key --clearmodifiers "$keys"
    count=$((count + 1))
    sleep 0.05
    holds "$keys"
done
for place in '640 400' '5 795' '1275 5' '1275 795'; do
    for button in 2 3 4 5; do
        # shellcheck disable=SC2086 # two numbers
        xdotool mousemove $place click "$button"
        sleep 0.05
        holds "mouse button $button at $place"
    done
done
echo "the kiosk held against $count combinations of keys and 16 clicks"
