# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rscript oracle.R > r.csv: what R says of the statistics in words. Invented counts; no figure of the program is used.
# Functions of R's own stats package wherever it has them: prop.test (Wilson), t.test (Student, Welch), p.adjust (Holm).
options(digits = 15, scipen = 999)
say <- function(kind, inputs, results)
  cat(kind, paste(inputs, collapse = " "), paste(format(results, digits = 15, trim = TRUE), collapse = " "), sep = ",", fill = 10000)

wilson <- function(x, n) suppressWarnings(as.numeric(prop.test(x, n, correct = FALSE)$conf.int))
shares <- rbind(c(3, 12), c(0, 20), c(20, 20), c(17, 41), c(56, 70), c(48, 80), c(101, 375), c(250, 375), c(799, 812), c(1, 1500))
for (i in seq_len(nrow(shares))) say("wilson", shares[i, ], wilson(shares[i, 1], shares[i, 2]))

# Newcombe (1998), method 10, out of the two intervals of prop.test.
newcombe <- function(x1, n1, x2, n2) {
  a <- wilson(x1, n1); b <- wilson(x2, n2); p1 <- x1 / n1; p2 <- x2 / n2
  p2 - p1 + c(-sqrt((p2 - b[1])^2 + (a[2] - p1)^2), sqrt((b[2] - p2)^2 + (p1 - a[1])^2))
}
pairs <- rbind(c(48, 80, 56, 70), c(9, 10, 3, 10), c(10, 10, 0, 20), c(101, 375, 240, 812), c(5, 56, 0, 29))
for (i in seq_len(nrow(pairs))) say("newcombe", pairs[i, ], do.call(newcombe, as.list(pairs[i, ])))

# Answers on the scale 1 to 10, given as how many chose each grade.
grades <- list(c(1, 2, 3, 5, 8, 13, 21, 13, 5, 1), c(4, 4, 6, 8, 12, 10, 6, 3, 1, 0), c(0, 0, 0, 1, 2, 3, 4, 2, 0, 0), c(10, 8, 7, 6, 5, 5, 6, 7, 8, 10))
values <- function(counts) rep(seq_along(counts), counts)
for (counts in grades) {
  x <- values(counts)
  say("student", counts, c(mean(x), var(x), length(x), as.numeric(t.test(x)$conf.int)))
}
for (i in 1:3) {
  x <- values(grades[[i]]); y <- values(grades[[i + 1]])
  say("welch", c(grades[[i]], grades[[i + 1]]), c(mean(x), var(x), length(x), mean(y), var(y), length(y), t.test(x, y)$p.value))
}
ps <- list(c(0.01, 0.04, 0.03), c(0.001, 0.2, 0.0125, 0.05, 0.9), c(0.5), c(0.02, 0.02, 0.02))
for (p in ps) say("holm", p, p.adjust(p, "holm"))
