* SPDX-FileCopyrightText: 2026 Partnership Barometer developers
* SPDX-License-Identifier: GPL-3.0-or-later
*
* A second opinion on waves with the same mix of groups, by PSPP: the groups' figures as samemix.R cut them out of the
* released tables, weighed by PSPP's own weighting.
get data /type=txt /file='samemix-groups.csv' /arrangement=delimited /delimiters=',' /firstcase=2
  /variables=question A4 item A8 wave F1.0 code A8 weight F8.0 category A10 low F8.3 high F8.3.
weight by weight.
aggregate outfile=* /break=question item category wave /low high=mean(low high) /groups=nu(low).
formats low high (F12.6) groups (F8.0).
list.
