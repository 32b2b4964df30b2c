WITH raw AS (
  SELECT
    CAST("race" AS varchar) AS g0,
    CAST("sex" AS varchar) AS g1,
    CAST("y" AS double) AS ry,
    CAST("d" AS double) AS rd
  FROM "hive"."risk"."loan"
), sound AS (
  SELECT *,
    CASE WHEN is_finite(ry) THEN ry END AS y,
    CASE WHEN is_finite(rd) THEN rd END AS d,
    ry IS NULL OR NOT is_finite(ry) OR rd IS NULL OR NOT is_finite(rd) AS number_gap
  FROM raw
), terms AS (
  SELECT *,
    abs(y - d) AS ra,
    (y - d) * (y - d) AS rs,
    abs(y - d) / greatest(abs(y), DOUBLE '2.220446049250313e-16') AS rp,
    CASE WHEN y - d >= DOUBLE '0' THEN DOUBLE '0.9' * (y - d) ELSE (DOUBLE '0.9' - DOUBLE '1') * (y - d) END AS rq0
  FROM sound
), counted AS (
  SELECT
    CASE grouping(g0, g1) WHEN 3 THEN 0 WHEN 2 THEN 1 WHEN 1 THEN 2 WHEN 0 THEN 3 END AS s,
    g0,
    g1,
    count(*) AS n,
    count_if(number_gap) AS number_gaps,
    sum(ra) AS ra,
    sum(ra * ra) AS ra_q,
    sum(rs) AS rs,
    sum(rs * rs) AS rs_q,
    sum(rp) AS rp,
    sum(rp * rp) AS rp_q,
    sum(rq0) AS rq0,
    sum(rq0 * rq0) AS rq0_q,
    max(abs(y - d)) AS most,
    avg(y) AS mean_y,
    var_pop(y) AS var_y,
    avg(y - d) AS mean_r,
    var_pop(y - d) AS var_r
  FROM terms
  GROUP BY GROUPING SETS (
    (),
    (g1),
    (g0),
    (g0, g1)
  )
)
SELECT s, g0, g1, n, number_gaps, ra, ra_q, rs, rs_q, rp, rp_q, rq0, rq0_q, most, mean_y, var_y, mean_r, var_r FROM counted
ORDER BY s, g0, g1
