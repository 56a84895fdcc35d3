#!/bin/sh
# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The real program on a machine with two screens, of which one is pulled and plugged in again in the middle of an
# interview: first the other one, then the very one the survey is on. Nothing is ever left uncovered, the program goes
# on, and the answers are a response in the end. The screens are monitors of one screen in memory (RandR 1.5), which a
# program cannot tell from real ones.
# Usage: screens.sh BAROMETER OPENBOX-XML QUESTIONNAIRE
set -eu
barometer=$(readlink -f "$1")
openbox_file=$(readlink -f "$2")
questionnaire=$(readlink -f "$3")
# Of two monitors one owns the only output: the server makes a third one for an output without any.
left() { xrandr --setmonitor left 1280/320x800/200+0+0 "$1"; }
right() { xrandr --setmonitor right 1024/256x768/192+1280+0 "$1"; }
pull() { xrandr --delmonitor "$1"; }
plug_both() {
    left screen
    right none
}
only_right() { # the output goes over to it, and with its last output the left one goes
    pull right
    right screen
}
only_left() {
    pull left
    left screen
}
screen_size=2304x800
at_start=plug_both
. "$(dirname "$(readlink -f "$0")")/screen.sh"
store="$home/store"
"$barometer" --quiet new "$store" --questionnaire "$questionnaire" --wave 2 --opens "$yesterday" --closes "$tomorrow"

says() { "$barometer" info "$store" --json | grep -q "$1"; }
# The windows of the program that are shown, as "X Y WIDTHxHEIGHT", in no order.
windows() {
    for id in $(xdotool search --onlyvisible --pid "$kiosk" 2>/dev/null); do
        xdotool getwindowgeometry "$id" 2>/dev/null |
            sed -n 's/.*Position: \(-*[0-9]*\),\(-*[0-9]*\).*/\1 \2/p; s/.*Geometry: /x/p' | tr '\n' ' ' | sed 's/ x/ /; s/ $/\n/'
    done
}
covers() { windows | grep -qx "$1"; }
lives() { kill -0 "$kiosk" 2>/dev/null || fail "the program ended"; }
# The survey is on the first of two places, a cover is on the second.
stands() {
    await covers "$1"
    await covers "$2"
    await has_keyboard
    lives
}

"$barometer" kiosk "$store" &
kiosk=$!
pids="$pids $kiosk"
await has_keyboard
stands '0 0 1280x800' '1280 0 1024x768'

xdotool key Return
sleep 0.3
xdotool key Return
answer() {
    xdotool key space
    sleep 0.2
    xdotool mousemove "$1" "$2" click 1
    sleep 0.3
}
pages=0
until says '"begun":true'; do
    pages=$((pages + 1))
    [ "$pages" -lt 25 ] || fail "no answer was saved on $pages pages"
    answer 1200 760
done

# The other screen.
pull right
sleep 1
lives
covers '1280 0 1024x768' && fail "a cover for a screen that is gone"
await covers '0 0 1280x800'
answer 1200 760
right none
stands '0 0 1280x800' '1280 0 1024x768'

# Its own: the survey comes to the one that is left, and back under no cover when there are two again.
only_right
await covers '1280 0 1024x768'
await has_keyboard
lives
says '"begun":true' || fail "the answers went with the screen"
answer 2230 730
left none
stands '1280 0 1024x768' '0 0 1280x800'

# Many times, and fast.
for round in 1 2 3 4 5 6; do
    only_left
    right none
    only_right
    left none
done
sleep 1
lives
await covers '0 0 1280x800'
await covers '1280 0 1024x768'
await has_keyboard

says '"responses":0' && says '"begun":true' || fail "the interview is not under way any more"
kill -TERM "$kiosk"
wait "$kiosk" 2>/dev/null || true
says '"responses":1' && says '"begun":false' || fail "the answers were not kept"
echo "two screens pulled and plugged in again: always covered, and no answer lost"
