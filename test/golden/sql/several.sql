WITH raw AS (
  SELECT
    CAST("race" AS varchar) AS g0,
    CAST("sex" AS varchar) AS g1,
    CAST("y" AS varchar) AS y,
    CAST("d" AS varchar) AS d,
    CAST("p_ant" AS double) AS r0,
    CAST("p_bee" AS double) AS r1
  FROM "hive"."risk"."loan"
), sound AS (
  SELECT *,
    CASE WHEN r0 >= DOUBLE '0' AND r0 <= DOUBLE '1' THEN r0 END AS p0,
    CASE WHEN r1 >= DOUBLE '0' AND r1 <= DOUBLE '1' THEN r1 END AS p1,
    r0 IS NULL OR r1 IS NULL AS score_gap,
    coalesce(NOT (r0 >= DOUBLE '0' AND r0 <= DOUBLE '1'), false) OR coalesce(NOT (r1 >= DOUBLE '0' AND r1 <= DOUBLE '1'), false) AS score_out
  FROM raw
), terms AS (
  SELECT *,
    -ln(least(greatest(p0, DOUBLE '2.220446049250313e-16'), DOUBLE '1' - DOUBLE '2.220446049250313e-16')) AS l0,
    p0 * p0 + p1 * p1 - DOUBLE '2' * p0 + DOUBLE '1' AS e0,
    -ln(least(greatest(p1, DOUBLE '2.220446049250313e-16'), DOUBLE '1' - DOUBLE '2.220446049250313e-16')) AS l1,
    p0 * p0 + p1 * p1 - DOUBLE '2' * p1 + DOUBLE '1' AS e1,
    CASE WHEN greatest(p0, p1) >= DOUBLE '0.9' THEN DOUBLE '1' ELSE DOUBLE '0' END AS v0,
    greatest(p0, p1) AS c2,
    greatest(p0, p1) AS c3,
    CASE WHEN p0 = greatest(p0, p1) THEN 0 WHEN p1 = greatest(p0, p1) THEN 1 END AS t,
    CAST(least(floor((p0) * DOUBLE '4096'), DOUBLE '4095') AS integer) AS o0,
    CAST(least(floor((p1) * DOUBLE '4096'), DOUBLE '4095') AS integer) AS o1,
    CAST(least(floor((greatest(p0, p1)) * DOUBLE '10'), DOUBLE '9') AS integer) AS b2,
    CAST(least(floor((greatest(p0, p1)) * DOUBLE '15'), DOUBLE '14') AS integer) AS b3
  FROM sound
), cells AS (
  SELECT
    g0,
    g1,
    y,
    d,
    t,
    b2,
    b3,
    count(*) AS n,
    count_if(score_gap) AS score_gaps,
    count_if(score_out) AS score_outs,
    sum(CAST(CAST(round((l0) * DOUBLE '100000000000000000') AS bigint) AS decimal(38, 0))) AS l0,
    sum(CAST(CAST(round((l0 * l0) * DOUBLE '1000000000000000') AS bigint) AS decimal(38, 0))) AS l0_q,
    sum(CAST(CAST(round((e0) * DOUBLE '1000000000000000000') AS bigint) AS decimal(38, 0))) AS e0,
    sum(CAST(CAST(round((e0 * e0) * DOUBLE '100000000000000000') AS bigint) AS decimal(38, 0))) AS e0_q,
    sum(CAST(CAST(round((l1) * DOUBLE '100000000000000000') AS bigint) AS decimal(38, 0))) AS l1,
    sum(CAST(CAST(round((l1 * l1) * DOUBLE '1000000000000000') AS bigint) AS decimal(38, 0))) AS l1_q,
    sum(CAST(CAST(round((e1) * DOUBLE '1000000000000000000') AS bigint) AS decimal(38, 0))) AS e1,
    sum(CAST(CAST(round((e1 * e1) * DOUBLE '100000000000000000') AS bigint) AS decimal(38, 0))) AS e1_q,
    count_if(v0 > DOUBLE '0') AS v0,
    sum(CAST(CAST(round((c2) * DOUBLE '1000000000000000000') AS bigint) AS decimal(38, 0))) AS c2,
    sum(CAST(CAST(round((c2 * c2) * DOUBLE '1000000000000000000') AS bigint) AS decimal(38, 0))) AS c2_q,
    sum(CAST(CAST(round((c3) * DOUBLE '1000000000000000000') AS bigint) AS decimal(38, 0))) AS c3,
    sum(CAST(CAST(round((c3 * c3) * DOUBLE '1000000000000000000') AS bigint) AS decimal(38, 0))) AS c3_q
  FROM terms
  GROUP BY g0, g1, y, d, t, b2, b3
), counted AS (
  SELECT
    CASE grouping(g0, g1, y, d, t, b2, b3) WHEN 103 THEN 0 WHEN 105 THEN 3 WHEN 71 THEN 4 WHEN 74 THEN 5 WHEN 39 THEN 6 WHEN 7 THEN 7 END AS s,
    g0,
    g1,
    y,
    d,
    t,
    b2,
    b3,
    sum(n) AS n,
    sum(score_gaps) AS score_gaps,
    sum(score_outs) AS score_outs,
    sum(l0) AS l0,
    sum(l0_q) AS l0_q,
    sum(e0) AS e0,
    sum(e0_q) AS e0_q,
    sum(l1) AS l1,
    sum(l1_q) AS l1_q,
    sum(e1) AS e1,
    sum(e1_q) AS e1_q,
    sum(v0) AS v0,
    sum(c2) AS c2,
    sum(c2_q) AS c2_q,
    sum(c3) AS c3,
    sum(c3_q) AS c3_q,
    CAST(NULL AS array(integer)) AS bins,
    CAST(NULL AS array(bigint)) AS bin_n
  FROM cells
  GROUP BY GROUPING SETS (
    (y, d),
    (y, t, b2),
    (g1, y, d),
    (g1, y, t, b3),
    (g0, y, d),
    (g0, g1, y, d)
  )
), leaves AS (
  SELECT y, o0, o1, count(*) AS n
  FROM terms
  GROUP BY GROUPING SETS ((y, o0), (y, o1))
), spread AS (
  SELECT
    CASE grouping(y, o0, o1) WHEN 1 THEN 1 WHEN 2 THEN 2 END AS s,
    y,
    coalesce(o0, o1) AS bin,
    sum(n) AS n
  FROM leaves
  GROUP BY GROUPING SETS (
    (y, o0),
    (y, o1)
  )
), ordered AS (
  SELECT
    s,
    CAST(NULL AS varchar) AS g0,
    CAST(NULL AS varchar) AS g1,
    y,
    CAST(NULL AS varchar) AS d,
    CAST(NULL AS integer) AS t,
    CAST(NULL AS integer) AS b2,
    CAST(NULL AS integer) AS b3,
    sum(n) AS n,
    CAST(NULL AS bigint) AS score_gaps,
    CAST(NULL AS bigint) AS score_outs,
    CAST(NULL AS decimal(38, 0)) AS l0,
    CAST(NULL AS decimal(38, 0)) AS l0_q,
    CAST(NULL AS decimal(38, 0)) AS e0,
    CAST(NULL AS decimal(38, 0)) AS e0_q,
    CAST(NULL AS decimal(38, 0)) AS l1,
    CAST(NULL AS decimal(38, 0)) AS l1_q,
    CAST(NULL AS decimal(38, 0)) AS e1,
    CAST(NULL AS decimal(38, 0)) AS e1_q,
    CAST(NULL AS bigint) AS v0,
    CAST(NULL AS decimal(38, 0)) AS c2,
    CAST(NULL AS decimal(38, 0)) AS c2_q,
    CAST(NULL AS decimal(38, 0)) AS c3,
    CAST(NULL AS decimal(38, 0)) AS c3_q,
    array_agg(bin ORDER BY bin) AS bins,
    array_agg(n ORDER BY bin) AS bin_n
  FROM spread
  WHERE bin IS NOT NULL
  GROUP BY s, y
)
SELECT s, g0, g1, y, d, t, b2, b3, n, score_gaps, score_outs, l0, l0_q, e0, e0_q, l1, l1_q, e1, e1_q, v0, c2, c2_q, c3, c3_q, bins, bin_n FROM counted
UNION ALL
SELECT s, g0, g1, y, d, t, b2, b3, n, score_gaps, score_outs, l0, l0_q, e0, e0_q, l1, l1_q, e1, e1_q, v0, c2, c2_q, c3, c3_q, bins, bin_n FROM ordered
ORDER BY s, g0, g1, y, d, t, b2, b3
