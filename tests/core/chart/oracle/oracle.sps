* SPDX-FileCopyrightText: 2026 Partnership Barometer developers
* SPDX-License-Identifier: GPL-3.0-or-later
*
* A second opinion on means, by PSPP. The counts are the second and the fourth of oracle.R.
data list list /wave grade count.
begin data
1 1 4
1 2 4
1 3 6
1 4 8
1 5 12
1 6 10
1 7 6
1 8 3
1 9 1
2 1 10
2 2 8
2 3 7
2 4 6
2 5 5
2 6 5
2 7 6
2 8 7
2 9 8
2 10 10
end data.
weight by count.
t-test groups=wave(1,2) /variables=grade.
split file separate by wave.
t-test testval=0 /variables=grade.
