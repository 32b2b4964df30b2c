WITH raw AS (
  SELECT
    CAST("race" AS varchar) AS g0,
    CAST("sex" AS varchar) AS g1,
    CAST("y_true" AS varchar) AS y,
    CAST("y_pred" AS varchar) AS d,
    CAST("y_score" AS double) AS r0,
    CAST("w" AS double) AS rw,
    CAST("scored_at" AS timestamp(3) with time zone) AS z
  FROM (
  SELECT *
  FROM scored
  WHERE split = 'test'
  ) AS given
    WHERE lower(CAST("model_digest" AS varchar)) IN ('sha256:0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', '0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a')
), sound AS (
  SELECT *,
    CASE WHEN r0 >= DOUBLE '0' AND r0 <= DOUBLE '1' THEN r0 END AS p0,
    r0 IS NULL AS score_gap,
    coalesce(NOT (r0 >= DOUBLE '0' AND r0 <= DOUBLE '1'), false) AS score_out,
    CASE WHEN is_finite(rw) AND rw >= DOUBLE '0' THEN rw END AS w,
    rw IS NULL AS weight_gap,
    coalesce(NOT (is_finite(rw) AND rw >= DOUBLE '0'), false) AS weight_out
  FROM raw
), terms AS (
  SELECT *,
    -ln(least(greatest(p0, DOUBLE '2.220446049250313e-16'), DOUBLE '1' - DOUBLE '2.220446049250313e-16')) AS l1,
    -ln(least(greatest(DOUBLE '1' - p0, DOUBLE '2.220446049250313e-16'), DOUBLE '1' - DOUBLE '2.220446049250313e-16')) AS l0,
    (DOUBLE '1' - p0) * (DOUBLE '1' - p0) AS e1,
    p0 * p0 AS e0,
    CASE WHEN CASE WHEN p0 >= DOUBLE '0.5' THEN p0 ELSE DOUBLE '1' - p0 END >= DOUBLE '0.9' THEN DOUBLE '1' ELSE DOUBLE '0' END AS v0,
    p0 AS c1,
    p0 AS c2,
    CAST(least(floor((p0) * DOUBLE '4096'), DOUBLE '4095') AS integer) AS o0,
    CAST(least(floor((p0) * DOUBLE '10'), DOUBLE '9') AS integer) AS b1,
    CAST(least(floor((p0) * DOUBLE '15'), DOUBLE '14') AS integer) AS b2
  FROM sound
), cells AS (
  SELECT
    g0,
    g1,
    y,
    d,
    b1,
    b2,
    count(*) AS n,
    count_if(score_gap) AS score_gaps,
    count_if(score_out) AS score_outs,
    count_if(weight_gap) AS weight_gaps,
    count_if(weight_out) AS weight_outs,
    sum(w) AS w,
    sum(w * w) AS w_2,
    sum(w * l1) AS l1,
    sum(w * w * l1) AS l1_2,
    sum(w * w * l1 * l1) AS l1_q,
    sum(w * l0) AS l0,
    sum(w * w * l0) AS l0_2,
    sum(w * w * l0 * l0) AS l0_q,
    sum(w * e1) AS e1,
    sum(w * w * e1) AS e1_2,
    sum(w * w * e1 * e1) AS e1_q,
    sum(w * e0) AS e0,
    sum(w * w * e0) AS e0_2,
    sum(w * w * e0 * e0) AS e0_q,
    sum(w * v0) AS v0,
    sum(w * w * v0) AS v0_2,
    sum(w * w * v0 * v0) AS v0_q,
    sum(w * c1) AS c1,
    sum(w * w * c1) AS c1_2,
    sum(w * w * c1 * c1) AS c1_q,
    sum(w * c2) AS c2,
    sum(w * w * c2) AS c2_2,
    sum(w * w * c2 * c2) AS c2_q,
    count_if(v0 > DOUBLE '0') AS v0_n,
    count_if(z IS NULL) AS z_gaps,
    to_iso8601(min(z)) AS z
  FROM terms
  GROUP BY g0, g1, y, d, b1, b2
), counted AS (
  SELECT
    CASE grouping(g0, g1, y, d, b1, b2) WHEN 51 THEN 0 WHEN 53 THEN 2 WHEN 35 THEN 3 WHEN 38 THEN 5 WHEN 19 THEN 6 WHEN 3 THEN 7 END AS s,
    g0,
    g1,
    y,
    d,
    b1,
    b2,
    sum(n) AS n,
    sum(score_gaps) AS score_gaps,
    sum(score_outs) AS score_outs,
    sum(weight_gaps) AS weight_gaps,
    sum(weight_outs) AS weight_outs,
    sum(w) AS w,
    sum(w_2) AS w_2,
    sum(l1) AS l1,
    sum(l1_2) AS l1_2,
    sum(l1_q) AS l1_q,
    sum(l0) AS l0,
    sum(l0_2) AS l0_2,
    sum(l0_q) AS l0_q,
    sum(e1) AS e1,
    sum(e1_2) AS e1_2,
    sum(e1_q) AS e1_q,
    sum(e0) AS e0,
    sum(e0_2) AS e0_2,
    sum(e0_q) AS e0_q,
    sum(v0) AS v0,
    sum(v0_2) AS v0_2,
    sum(v0_q) AS v0_q,
    sum(c1) AS c1,
    sum(c1_2) AS c1_2,
    sum(c1_q) AS c1_q,
    sum(c2) AS c2,
    sum(c2_2) AS c2_2,
    sum(c2_q) AS c2_q,
    sum(v0_n) AS v0_n,
    sum(z_gaps) AS z_gaps,
    min(z) AS z,
    CAST(NULL AS array(integer)) AS bins,
    CAST(NULL AS array(bigint)) AS bin_n,
    CAST(NULL AS array(double)) AS bin_w,
    CAST(NULL AS array(double)) AS bin_w2
  FROM cells
  GROUP BY GROUPING SETS (
    (y, d),
    (y, b1),
    (g1, y, d),
    (g1, y, b2),
    (g0, y, d),
    (g0, g1, y, d)
  )
), leaves AS (
  SELECT g1, y, o0, count(*) AS n, sum(w) AS w, sum(w * w) AS w_2
  FROM terms
  GROUP BY GROUPING SETS ((g1, y, o0))
), spread AS (
  SELECT
    CASE grouping(g1, y, o0) WHEN 4 THEN 1 WHEN 0 THEN 4 END AS s,
    g1,
    y,
    o0 AS bin,
    sum(n) AS n,
    sum(w) AS w,
    sum(w_2) AS w_2
  FROM leaves
  GROUP BY GROUPING SETS (
    (y, o0),
    (g1, y, o0)
  )
), ordered AS (
  SELECT
    s,
    CAST(NULL AS varchar) AS g0,
    g1,
    y,
    CAST(NULL AS varchar) AS d,
    CAST(NULL AS integer) AS b1,
    CAST(NULL AS integer) AS b2,
    sum(n) AS n,
    CAST(NULL AS bigint) AS score_gaps,
    CAST(NULL AS bigint) AS score_outs,
    CAST(NULL AS bigint) AS weight_gaps,
    CAST(NULL AS bigint) AS weight_outs,
    CAST(NULL AS double) AS w,
    CAST(NULL AS double) AS w_2,
    CAST(NULL AS double) AS l1,
    CAST(NULL AS double) AS l1_2,
    CAST(NULL AS double) AS l1_q,
    CAST(NULL AS double) AS l0,
    CAST(NULL AS double) AS l0_2,
    CAST(NULL AS double) AS l0_q,
    CAST(NULL AS double) AS e1,
    CAST(NULL AS double) AS e1_2,
    CAST(NULL AS double) AS e1_q,
    CAST(NULL AS double) AS e0,
    CAST(NULL AS double) AS e0_2,
    CAST(NULL AS double) AS e0_q,
    CAST(NULL AS double) AS v0,
    CAST(NULL AS double) AS v0_2,
    CAST(NULL AS double) AS v0_q,
    CAST(NULL AS double) AS c1,
    CAST(NULL AS double) AS c1_2,
    CAST(NULL AS double) AS c1_q,
    CAST(NULL AS double) AS c2,
    CAST(NULL AS double) AS c2_2,
    CAST(NULL AS double) AS c2_q,
    CAST(NULL AS bigint) AS v0_n,
    CAST(NULL AS bigint) AS z_gaps,
    CAST(NULL AS varchar) AS z,
    array_agg(bin ORDER BY bin) AS bins,
    array_agg(n ORDER BY bin) AS bin_n,
    array_agg(w ORDER BY bin) AS bin_w,
    array_agg(w_2 ORDER BY bin) AS bin_w2
  FROM spread
  WHERE bin IS NOT NULL
  GROUP BY s, g1, y
)
SELECT s, g0, g1, y, d, b1, b2, n, score_gaps, score_outs, weight_gaps, weight_outs, w, w_2, l1, l1_2, l1_q, l0, l0_2, l0_q, e1, e1_2, e1_q, e0, e0_2, e0_q, v0, v0_2, v0_q, c1, c1_2, c1_q, c2, c2_2, c2_q, v0_n, z_gaps, z, bins, bin_n, bin_w, bin_w2 FROM counted
UNION ALL
SELECT s, g0, g1, y, d, b1, b2, n, score_gaps, score_outs, weight_gaps, weight_outs, w, w_2, l1, l1_2, l1_q, l0, l0_2, l0_q, e1, e1_2, e1_q, e0, e0_2, e0_q, v0, v0_2, v0_q, c1, c1_2, c1_q, c2, c2_2, c2_q, v0_n, z_gaps, z, bins, bin_n, bin_w, bin_w2 FROM ordered
ORDER BY s, g0, g1, y, d, b1, b2
