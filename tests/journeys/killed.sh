#!/bin/sh
# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The real program on a screen in memory, ended in the middle of an interview: killed, killed and started again, killed
# and gone on with until it is sent, killed and started anew, asked to end as at the end of a session, and closed by
# staff. What somebody had answered is among the responses each time. Then a kiosk whose event is damaged: it says so on
# the screen, also under the session that is shipped, instead of starting over and over.
# Usage: killed.sh BAROMETER OPENBOX-XML QUESTIONNAIRE
set -eu
barometer=$(readlink -f "$1")
openbox_file=$(readlink -f "$2")
questionnaire=$(readlink -f "$3")
. "$(dirname "$(readlink -f "$0")")/screen.sh"
store="$home/store"
"$barometer" --quiet new "$store" --questionnaire "$questionnaire" --wave 2 --opens "$yesterday" --closes "$tomorrow"

says() { "$barometer" info "$store" --json | grep -q "$1"; }
open_kiosk() {
    "$barometer" kiosk "$store" "$@" &
    kiosk=$!
    pids="$pids $kiosk"
    await has_keyboard
    window=$(xdotool getactivewindow)
}
# From the start page on: the first answer of each page, and the button at the bottom on the right.
answer_until_it_counts() {
    xdotool key Return
    sleep 0.3
    xdotool key Return
    pages=0
    until says '"begun":true'; do
        pages=$((pages + 1))
        [ "$pages" -lt 25 ] || fail "no answer was saved on $pages pages"
        xdotool key space
        sleep 0.2
        xdotool mousemove 1200 760 click 1
        sleep 0.2
    done
}
kill_kiosk() {
    kill -9 "$kiosk"
    wait "$kiosk" 2>/dev/null || true
}

open_kiosk
answer_until_it_counts
kill_kiosk
says '"responses":0' || fail "an interview under way was counted"
"$barometer" --quiet bundle "$store" --output "$home/one.bundle" >/dev/null
says '"responses":1' && says '"interrupted":1' && says '"begun":false' || fail "killed, and not handed over"

open_kiosk
answer_until_it_counts
kill_kiosk
open_kiosk
await says '"responses":2'
says '"interrupted":2' && says '"begun":false' || fail "killed, and not kept by the next start"
kill_kiosk

# At an event where it is allowed, whoever stands there is asked first. Nothing is closed until they have said; the
# first Tab stop is to continue, the second to start anew.
"$barometer" --quiet event new "$store" --place Hall --supervision supervised
event=$("$barometer" event list "$store" | cut -f1)
open_kiosk --event "$event"
answer_until_it_counts
kill_kiosk
open_kiosk --event "$event"
sleep 1
says '"responses":2' && says '"begun":true' || fail "killed at an event, and closed before anybody was asked"
xdotool key Return
sleep 0.5
says '"responses":2' && says '"begun":true' || fail "a key pressed without a look has chosen"
xdotool key Tab
xdotool key Return
sleep 0.5
says '"responses":2' && says '"begun":true' || fail "gone on with, and closed"
# It is the interview that goes on: from page to page to the review, where the button to send has the focus.
presses=0
until says '"responses":3'; do
    presses=$((presses + 1))
    [ "$presses" -lt 60 ] || fail "gone on with, and not sent by $presses presses"
    xdotool mousemove 1200 760 click 1
    sleep 0.2
    xdotool key space
    sleep 0.2
done
says '"interrupted":2' && says '"begun":false' || fail "gone on with, and kept as interrupted"
kill_kiosk
open_kiosk --event "$event"
answer_until_it_counts
kill_kiosk
open_kiosk --event "$event"
sleep 1
xdotool key Tab
xdotool key Tab
xdotool key Return
await says '"responses":4'
says '"interrupted":3' && says '"begun":false' || fail "started anew, and not kept"
kill_kiosk

# The session of the machine ends: what was answered is a response at once, not at the next start only.
for signal in TERM HUP; do
    before=$("$barometer" info "$store" --json | sed 's/.*"responses":\([0-9]*\).*/\1/')
    open_kiosk
    answer_until_it_counts
    kill -"$signal" "$kiosk"
    wait "$kiosk" 2>/dev/null || status=$?
    [ "$status" -gt 128 ] || fail "SIG$signal: it ended with $status"
    says "\"responses\":$((before + 1))" && says '"begun":false' || fail "SIG$signal, and the answers were not kept"
done

# Staff at the machine close an ordinary window.
openbox --replace --config-file /etc/xdg/openbox/rc.xml &
pids="$pids $!"
sleep 1
open_kiosk --windowed
answer_until_it_counts
xdotool key alt+F4
await sh -c "! kill -0 $kiosk 2>/dev/null"
says '"responses":7' && says '"begun":false' || fail "closed, and the answers were not kept"
openbox --replace --config-file "$openbox_file" &
manager=$!
pids="$pids $manager"
sleep 1

mkdir -p "$store/events"
echo nonsense >"$store/events/spring.event"
open_kiosk --event spring
await fills_screen
case $(xdotool getactivewindow getwindowname) in
*'cannot be opened'*) ;;
*) fail "the window does not say that the kiosk cannot be opened" ;;
esac
xdotool key alt+F4
sleep 0.5
kill -0 "$kiosk" || fail "the notice was closed without the staff number"
kill_kiosk
kill "$manager"
sleep 0.5

# The same under the session: one and the same program stands there, and is not started every second.
mkdir "$home/bin"
ln -s "$barometer" "$home/bin/barometer"
PATH="$home/bin:$PATH" sh "$(dirname "$openbox_file")/session" "$store" spring &
pids="$pids $!"
stands() { kiosk=$(xdotool getactivewindow getwindowpid 2>/dev/null) && [ -n "$kiosk" ]; }
await stands
first=$kiosk
pids="$pids $first"
sleep 3
has_keyboard && [ "$kiosk" = "$first" ] || fail "the session starts the kiosk over and over"
echo "nothing was lost by four kills, two ends of a session and a closed window; a damaged event is said on the screen"
