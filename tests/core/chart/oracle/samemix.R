# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Waves with the same mix of groups, as R says: Rscript samemix.R TABLES GROUPS RESULTS.
# TABLES: released figures of the demo's two waves by major area, as "barometer tabulate --format csv" writes them, cut
# to the columns used. GROUPS: one figure of one group of one wave a line, for PSPP. RESULTS: the figures weighed.
# The figure of a grade is its mean; of another scale the share of its two highest answers; else the share of each
# answer. The weight of a group is its members in the newer wave, in both waves.
files <- commandArgs(trailingOnly = TRUE)
options(digits = 15, scipen = 999)
tables <- read.csv(files[1], colClasses = c(code = "character", category = "character", item = "character"))
newer <- max(tables$wave)
grades <- "Q03"; scales <- c("Q11", "Q19"); several <- c("Q05", "Q17")

# The share of chosen answers of one list: what their bands allow, cut by what those of the others leave.
together <- function(low, high, chosen) {
  c(max(sum(low[chosen]), 100 - sum(high[!chosen])), min(sum(high[chosen]), 100 - sum(low[!chosen])))
}
figures <- function(rows) {
  question <- rows$question[1]
  if (question %in% grades) return(data.frame(category = "mean", low = rows$mean[1], high = rows$mean[1]))
  if (question %in% several) return(data.frame(category = rows$category, low = rows$low, high = rows$high))
  if (question %in% scales) {
    # Answers that are shown together have no figure unless both of the two highest are among them, and nothing else.
    highest <- c("4", "5")
    parts <- strsplit(rows$category, "+", fixed = TRUE)
    chosen <- vapply(parts, function(codes) all(codes %in% highest), TRUE)
    if (!setequal(unlist(parts[chosen]), highest)) return(NULL)
    band <- together(rows$low, rows$high, chosen)
    return(data.frame(category = "highest", low = band[1], high = band[2]))
  }
  single <- which(!grepl("+", rows$category, fixed = TRUE))
  do.call(rbind, lapply(single, function(i) {
    band <- together(rows$low, rows$high, seq_len(nrow(rows)) == i)
    data.frame(category = rows$category[i], low = band[1], high = band[2])
  }))
}
members <- unique(tables[tables$wave == newer, c("code", "members")])
groups <- do.call(rbind, by(tables, list(tables$code, tables$wave, tables$item, tables$question), function(rows) {
  made <- figures(rows)
  if (is.null(made)) return(NULL)
  data.frame(question = rows$question[1], item = rows$item[1], wave = rows$wave[1], code = rows$code[1],
             weight = members$members[members$code == rows$code[1]], made)
}))
groups <- groups[!is.na(groups$low), ]
groups <- groups[order(groups$question, groups$item, groups$category, groups$wave, groups$code), ]
write.csv(groups, files[2], row.names = FALSE, quote = FALSE)
weighed <- do.call(rbind, by(groups, list(groups$wave, groups$category, groups$item, groups$question), function(rows) {
  if (nrow(rows) < nrow(members)) return(NULL) # a group that does not show it
  data.frame(rows[1, c("question", "item", "category", "wave")],
             low = weighted.mean(rows$low, rows$weight), high = weighted.mean(rows$high, rows$weight))
}))
both <- merge(weighed[weighed$wave != newer, ], weighed[weighed$wave == newer, ], by = c("question", "item", "category"),
              suffixes = c(".older", ".newer"))
both <- both[order(both$question, both$item, both$category), ]
cat(sprintf("%s,%s,%s,%.9f,%.9f,%.9f,%.9f\n", both$question, both$item, both$category, both$low.older, both$high.older,
            both$low.newer, both$high.newer), sep = "", file = files[3])
