export const id = 6103;
export const ids = [6103];
export const modules = {

/***/ 73335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ byValues)
/* harmony export */ });
/** The order in which groups are told. */
/** Groups by the values of their columns, the first that differs decides, by code units. Lists of one length. */
function byValues(a, b) {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at < 0 ? 0 : a[at] < b[at] ? -1 : 1;
}


/***/ }),

/***/ 96103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bq: () => (/* binding */ filled),
  i3: () => (/* binding */ measureGroup),
  jh: () => (/* binding */ measured)
});

// EXTERNAL MODULE: ./build/statistics/estimate.js + 2 modules
var estimate = __webpack_require__(15963);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/statistics/bins.js
var statistics_bins = __webpack_require__(75038);
// EXTERNAL MODULE: ./build/statistics/bulk.js + 4 modules
var bulk = __webpack_require__(88656);
// EXTERNAL MODULE: ./build/statistics/losses.js
var losses = __webpack_require__(15179);
// EXTERNAL MODULE: ./build/statistics/stable-sums.js
var stable_sums = __webpack_require__(38048);
;// CONCATENATED MODULE: ./build/statistics/calibration.js
/** Calibration in equal-width bins [k/M, (k+1)/M), the last one closed. */




const MOST_BINS = 10_000;
function forecast(sample, c) {
    const { label, scores } = sample.table;
    if (label === null || scores === null)
        return { undefined: `there is no ${label === null ? 'label' : 'score'}` };
    if (c === undefined && scores.length > 1) {
        return {
            stated: (row) => (0,losses/* topClass */.C)(sample, row).p,
            right: (row) => ((0,losses/* topClass */.C)(sample, row).c === label[row] ? 1 : 0),
        };
    }
    const about = c ?? 1;
    const score = sample.from.score(about);
    return {
        stated: (row) => score[row],
        right: (row) => (label[row] === about ? 1 : 0),
        fill(stated, right, from, count) {
            for (let at = 0; at < count; at++) {
                stated[at] = score[from + at];
                right[at] = label[from + at] === about ? 1 : 0;
            }
        },
    };
}
/** Expected (Σ W_b/W |gap_b|) or maximum (largest |gap_b|) calibration error, with its influence. Undefined without weight. */
function calibrationError(sample, what) {
    if (!Number.isSafeInteger(what.bins) || what.bins < 1 || what.bins > MOST_BINS)
        return { undefined: `${what.bins} is no number of bins` };
    const seen = forecast(sample, what.class);
    if ('undefined' in seen)
        return seen;
    const found = sample.bulk.calibration(`${what.bins} ${what.class}`, what.bins, seen);
    if (found === undefined)
        return { undefined: 'there are too many groups for so many bins' };
    const { bins, squares } = found(sample.group);
    const all = bins.reduce((sum, bin) => sum + bin.weight, 0);
    if (!(all > 0))
        return { undefined: sample.n > 0 ? 'no row has a weight above 0' : 'there are no rows' };
    const gaps = bins.map((bin) => (bin.weight > 0 ? (bin.right - bin.stated) / bin.weight : 0));
    const expected = bins.reduce((sum, bin, b) => sum + (bin.weight / all) * Math.abs(gaps[b]), 0);
    const worst = gaps.reduce((best, gap, b) => (Math.abs(gap) > Math.abs(gaps[best]) ? b : best), 0);
    const value = what.of === 'ece' ? Math.min(1, expected) : Math.abs(gaps[worst]);
    const plain = sample.table.weight === null;
    return {
        value,
        influence(factor, out) {
            for (const row of sample.rows) {
                const p = seen.stated(row);
                const bin = (0,statistics_bins/* binOf */.j)(p, what.bins);
                const gap = seen.right(row) - p;
                const own = what.of === 'ece'
                    ? (side(gaps[bin]) * gap - value) / all
                    : bin === worst
                        ? (side(gaps[bin]) * (gap - gaps[bin])) / bins[bin].weight
                        : 0;
                out[row] += factor * sample.weight(row) * own;
            }
        },
        gaps() {
            const worth = worthOf(sample, bins, (row) => (0,statistics_bins/* binOf */.j)(seen.stated(row), what.bins));
            return bins.flatMap(({ weight, stated, right }, b) => weight > 0 ? [{ share: weight / all, stated: stated / weight, observed: right / weight, rows: worth[b] }] : []);
        },
        ...(plain
            ? {
                squares: () => what.of === 'ece' ? expectedSquares(bins, squares, value) : worstSquares(bins[worst], squares[worst]),
            }
            : {}),
    };
}
/** Rows that each bin is worth: W² / Σ w² (Kish 1965); its rows where there are no weights. */
function worthOf(sample, bins, of) {
    if (sample.table.weight === null)
        return Float64Array.from(bins, (bin) => bin.rows);
    // Shares of the bin, whose squares neither vanish nor overflow.
    const squares = (0,stable_sums/* stableSums */.Y8)(bins.length, 1, sample.n);
    for (const row of sample.rows) {
        const { weight } = bins[of(row)];
        if (weight > 0)
            squares.add(of(row), (sample.weight(row) / weight) ** 2);
    }
    return Float64Array.from(bins, (_, b) => 1 / squares.value(b));
}
/** Sign of a gap. A gap of exactly 0 has a side too: it would not stay 0 on other rows. */
const side = (gap) => (gap < 0 ? -1 : 1);
/** Σ (sign × gap - value)² / n² over rows, from the sums of their bins. */
function expectedSquares(bins, squares, value) {
    const n = bins.reduce((sum, bin) => sum + bin.rows, 0);
    const terms = bins.map((bin, b) => squares[b] - 2 * value * Math.abs(bin.right - bin.stated) + bin.rows * value ** 2);
    return Math.max(0, (0,bulk/* addUp */.N)(terms)) / n ** 2;
}
/** Σ (gap - mean gap)² / rows² of one bin. */
const worstSquares = (bin, squares) => Math.max(0, squares - (bin.right - bin.stated) ** 2 / bin.rows) / bin.rows ** 2;

;// CONCATENATED MODULE: ./build/statistics/ranking.js
/** Statistics of score order: area under the ROC curve and average precision, each with its influence function. */

/** Running sums of weights by side, each cut by the largest of its own. Without weights they are counts, exact as they are. */
function running(sample, { heaviest, terms }) {
    if (sample.table.weight !== null)
        return (0,stable_sums/* stableSums */.Y8)(2, heaviest, terms);
    const counts = [0, 0];
    return {
        add(slot, term) {
            counts[slot] += term;
        },
        value: (slot) => counts[slot],
    };
}
function sides(sample, rows, side) {
    const heaviest = sample.table.weight === null
        ? new Float64Array(2).fill(1)
        : (0,stable_sums/* boundsOf */.BO)(2, rows.length, (i) => side(rows[i]), (i) => sample.weight(rows[i]));
    const terms = rows.length;
    const sums = running(sample, { heaviest, terms });
    const count = [0, 0];
    for (const row of rows) {
        const at = side(row);
        if (at < 0)
            continue;
        sums.add(at, sample.weight(row));
        count[at]++;
    }
    const both = [
        { weight: sums.value(0), rows: count[0] },
        { weight: sums.value(1), rows: count[1] },
    ];
    return { both, heaviest, terms };
}
/** Walks blocks of rows with equal score. `end` is exclusive. */
function blocks(rows, score, visit) {
    for (let start = 0; start < rows.length;) {
        let end = start + 1;
        while (end < rows.length && score[rows[end]] === score[rows[start]])
            end++;
        visit(start, end);
        start = end;
    }
}
const sideOf = (label, what) => what.other === undefined
    ? (row) => (label[row] === what.class ? 1 : 0)
    : (row) => (label[row] === what.class ? 1 : label[row] === what.other ? 0 : -1);
/**
 * Area under the ROC curve as the Mann-Whitney statistic, ties half, with the structural components of DeLong, DeLong &
 * Clarke-Pearson (1988, eq. 4) as influence, scaled so that Σ influence² n/(n-1) is their variance (eq. 6).
 */
function auc(sample, what) {
    const { label } = sample.table;
    const score = sample.from.score(what.class);
    if (label === null || score === null)
        return { undefined: `there is no ${label === null ? 'label' : 'score'}` };
    if (sample.table.weight === null && what.other === undefined)
        return areaOf(sample, what);
    return rankedAuc(sample, what);
}
/** The area from the walk over all groups; row by row only where the influence of single rows is wanted. */
function areaOf(sample, what) {
    const { values, positives, negatives, positiveSquares, negativeSquares } = sample.bulk.areas(what.class);
    const [p, q] = [positives[sample.group], negatives[sample.group]];
    if (p === 0 || q === 0)
        return rankedAuc(sample, what);
    const n = sample.n;
    return {
        value: Math.min(1, values[sample.group]),
        influence(factor, out) {
            const ranked = rankedAuc(sample, what);
            if (!('undefined' in ranked))
                ranked.influence(factor, out);
        },
        squares: () => ((n - 1) / n) * (positiveSquares[sample.group] / (p * (p - 1)) + negativeSquares[sample.group] / (q * (q - 1))),
    };
}
function rankedAuc(sample, what) {
    const { label, classes } = sample.table;
    const score = sample.from.score(what.class);
    if (label === null || score === null)
        return { undefined: 'there is no label or no score' };
    const side = sideOf(label, what);
    const rows = sample.byScore(what.class);
    const found = sides(sample, rows, side);
    const [negative, positive] = found.both;
    if (!(positive.weight > 0))
        return { undefined: `no row is labelled ${classes[what.class]}` };
    if (!(negative.weight > 0)) {
        return {
            undefined: `no row is labelled ${what.other === undefined ? `other than ${classes[what.class]}` : classes[what.other]}`,
        };
    }
    const below = running(sample, found);
    const components = new Float64Array(rows.length);
    const total = (0,stable_sums/* stableSums */.Y8)(1, found.heaviest[1], rows.length);
    blocks(rows, score, (start, end) => {
        const lower = [below.value(0), below.value(1)];
        for (let i = start; i < end; i++)
            if (side(rows[i]) >= 0)
                below.add(side(rows[i]), sample.weight(rows[i]));
        // Share of the other side that the block beats (positives) or is beaten by (negatives), ties half.
        const beats = (lower[0] + below.value(0)) / 2 / negative.weight;
        const beaten = (positive.weight - (lower[1] + below.value(1)) / 2) / positive.weight;
        for (let i = start; i < end; i++) {
            const at = side(rows[i]);
            components[i] = at === 1 ? beats : beaten;
            if (at === 1)
                total.add(0, sample.weight(rows[i]) * beats);
        }
    });
    const value = Math.min(1, Math.max(0, total.value(0) / positive.weight));
    const { n } = sample;
    const scale = (one) => Math.sqrt((one.rows / (one.rows - 1)) * ((n - 1) / n)) / one.weight;
    return {
        value,
        influence(factor, out) {
            const scales = [scale(negative), scale(positive)];
            for (let i = 0; i < rows.length; i++) {
                const row = rows[i];
                const at = side(row);
                if (at >= 0)
                    out[row] += factor * sample.weight(row) * (components[i] - value) * scales[at];
            }
        },
    };
}
/** Average precision: Σ over score blocks from above of the positives' weight in the block × precision down to it, by their weight. */
function averagePrecision(sample, what) {
    const { label, classes } = sample.table;
    const score = sample.from.score(what.class);
    if (label === null || score === null)
        return { undefined: `there is no ${label === null ? 'label' : 'score'}` };
    const side = sideOf(label, what);
    const rows = sample.byScore(what.class).slice().reverse();
    const found = sides(sample, rows, side);
    const positive = found.both[1];
    if (!(positive.weight > 0))
        return { undefined: `no row is labelled ${classes[what.class]}` };
    const above = running(sample, found);
    const steps = [];
    let sum = 0;
    blocks(rows, score, (start, end) => {
        const before = above.value(1);
        for (let i = start; i < end; i++)
            above.add(side(rows[i]), sample.weight(rows[i]));
        const [alarms, hits] = [above.value(0), above.value(1)];
        const gained = hits - before;
        if (gained > 0)
            sum += gained * (hits / (hits + alarms));
        steps.push({ end, gained, hits, alarms });
    });
    const value = Math.min(1, sum / positive.weight);
    return {
        value,
        influence(factor, out) {
            let [help, harm] = [0, 0];
            for (let s = steps.length - 1; s >= 0; s--) {
                const { end, gained, hits, alarms } = steps[s];
                const all = hits + alarms;
                if (all > 0) {
                    help += (gained * alarms) / all ** 2;
                    harm += (gained * hits) / all ** 2;
                }
                for (let i = s === 0 ? 0 : steps[s - 1].end; i < end; i++) {
                    const row = rows[i];
                    const own = side(row) === 1 ? hits / all + help - value : -harm;
                    if (all > 0)
                        out[row] += (factor * sample.weight(row) * own) / positive.weight;
                }
            }
        },
    };
}

// EXTERNAL MODULE: ./build/statistics/tails.js
var tails = __webpack_require__(18789);
;// CONCATENATED MODULE: ./build/statistics/group.js
/** Builds the statistics of one group from its rows. Everything is computed when first wanted and kept. */






/** Sums of weights, and rows, by label and prediction. */
function tabulate(sample) {
    const { classes, label, prediction, task } = sample.table;
    const size = task === 'regression' ? 0 : classes.length;
    const both = size > 0 && label !== null && prediction !== null;
    const of = (weighted) => {
        if (both) {
            const matrix = tally(sample, 'cells', size * size, weighted, (row) => label[row] * size + prediction[row]);
            return { matrix, labelled: margin(matrix, size, 'rows'), predicted: margin(matrix, size, 'columns') };
        }
        const one = (name, column) => column === null || size === 0 ? null : tally(sample, name, size, weighted, (row) => column[row]);
        return { matrix: null, labelled: one('labels', label), predicted: one('predictions', prediction) };
    };
    const counts = of(false);
    const sums = sample.table.weight === null ? counts : of(true);
    return {
        confusion: sums.matrix,
        counts: counts.matrix,
        labelled: sums.labelled,
        predicted: sums.predicted,
        labelledCounts: counts.labelled,
        predictedCounts: counts.predicted,
    };
}
/** Totals of the rows or columns of a K×K matrix. */
function margin(matrix, size, along) {
    const totals = new Float64Array(size);
    for (let cell = 0; cell < matrix.length; cell++)
        totals[along === 'rows' ? Math.floor(cell / size) : cell % size] += matrix[cell];
    return totals;
}
/** Rows or weights of the sample by slot: a part of the tally of all groups, or its own where that would be too much. */
function tally(sample, key, slots, weighted, slot) {
    const all = sample.bulk.tally(key, slots, weighted, slot);
    if (all !== undefined)
        return all.subarray(sample.group * slots, (sample.group + 1) * slots);
    const counts = new Float64Array(slots);
    if (!weighted) {
        for (const row of sample.rows)
            counts[slot(row)]++;
        return counts;
    }
    return sumBy(sample, slots, slot, (row) => sample.weight(row));
}
/** Sums of weights and of their squares by cell, all beside the largest weight of the group, so that no square overflows. */
function squaresOf(sample) {
    const { classes, label, prediction, task, weight } = sample.table;
    if (weight === null)
        return null;
    const { rows } = sample;
    const largest = rows.reduce((most, row) => Math.max(most, weight[row]), 0);
    const size = task === 'regression' ? 0 : classes.length;
    const sums = (power) => {
        const of = (slots, slot) => sumBy(sample, slots, slot, (row) => (largest > 0 ? (weight[row] / largest) ** power : 0));
        const by = (column) => column === null || size === 0 ? null : of(size, (row) => column[row]);
        if (size === 0 || label === null || prediction === null)
            return { all: of(1, () => 0)[0], cells: null, labelled: by(label), predicted: by(prediction) };
        const cells = of(size * size, (row) => label[row] * size + prediction[row]);
        const labelled = margin(cells, size, 'rows');
        const all = labelled.reduce((sum, one) => sum + one, 0);
        return { all, cells, labelled, predicted: margin(cells, size, 'columns') };
    };
    return { weights: sums(1), squares: sums(2) };
}
/** Sums of a term of the rows by slot, whatever their order. */
function sumBy({ rows }, slots, slot, term) {
    const bounds = (0,stable_sums/* boundsOf */.BO)(slots, rows.length, (i) => slot(rows[i]), (i) => term(rows[i]));
    const sums = (0,stable_sums/* stableSums */.Y8)(slots, bounds, rows.length);
    for (const row of rows)
        sums.add(slot(row), term(row));
    return Float64Array.from({ length: slots }, (_, at) => sums.value(at));
}
function meanOf(sample, what, value) {
    if ((0,statistics/* isUndefined */.b)(value))
        return value;
    const found = (0,losses/* weightedMean */.hY)(sample, JSON.stringify(what), value);
    if ((0,statistics/* isUndefined */.b)(found))
        return found;
    return {
        value: found.mean,
        influence(factor, out) {
            for (const row of sample.rows)
                out[row] += (factor * sample.weight(row) * (value.of(row) - found.mean)) / found.weight;
        },
        squares: found.squares,
    };
}
function varianceOf(sample, what) {
    const found = (0,losses/* variance */.GV)(sample, what);
    if ('undefined' in found)
        return found;
    return {
        value: found.variance,
        influence(factor, out) {
            for (const row of sample.rows) {
                out[row] += (factor * sample.weight(row) * ((found.of(row) - found.mean) ** 2 - found.variance)) / found.weight;
            }
        },
    };
}
function summarise(sample, what) {
    switch (what.of) {
        case 'loss':
            return meanOf(sample, what, (0,losses/* rowLoss */.qo)(sample, what));
        case 'top-k':
        case 'covered':
        case 'covered-right':
            return meanOf(sample, what, (0,losses/* indicator */.q3)(sample, what));
        case 'auc':
            return auc(sample, what);
        case 'average-precision':
            return averagePrecision(sample, what);
        case 'ece':
        case 'mce':
            return calibrationError(sample, what);
        case 'shortfall':
            return (0,tails/* shortfall */.SE)(sample, what.tail);
        case 'variance':
            return varianceOf(sample, what.what);
        case 'largest': {
            const value = (0,tails/* largest */.nQ)(sample);
            return (0,statistics/* isUndefined */.b)(value) ? value : { value };
        }
        case 'median':
        case 'quantile': {
            const sorted = (0,tails/* sortedErrors */.xT)(sample);
            if ((0,statistics/* isUndefined */.b)(sorted))
                return sorted;
            return { value: what.of === 'median' ? (0,tails/* median */.JZ)(sorted) : (0,tails/* quantile */.YV)(sorted, what.at) };
        }
    }
}
/** Statistics of the rows of a sample. */
function statisticsOf(sample) {
    const kept = new Map();
    const find = (what) => {
        const key = JSON.stringify(what);
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        const found = summarise(sample, what);
        kept.set(key, found);
        return found;
    };
    let tables;
    const table = (name) => {
        tables ??= tabulate(sample);
        return tables[name];
    };
    let squares;
    return {
        sample,
        weightSquares() {
            squares = squares === undefined ? squaresOf(sample) : squares;
            return squares;
        },
        weighted: sample.table.weight !== null,
        n: sample.n,
        task: sample.table.task,
        classes: sample.table.classes,
        get confusion() {
            return table('confusion');
        },
        get counts() {
            return table('counts');
        },
        get labelled() {
            return table('labelled');
        },
        get predicted() {
            return table('predicted');
        },
        get labelledCounts() {
            return table('labelledCounts');
        },
        get predictedCounts() {
            return table('predictedCounts');
        },
        summary(what) {
            const found = find(what);
            return (0,statistics/* isUndefined */.b)(found) ? found : found.value;
        },
        tally(what) {
            const value = (0,losses/* indicator */.q3)(sample, what);
            if ((0,statistics/* isUndefined */.b)(value))
                return value;
            let hits = 0;
            for (const row of sample.rows)
                hits += value.of(row);
            return { hits, of: sample.n };
        },
        influence(what, factor, out) {
            const found = find(what);
            if ((0,statistics/* isUndefined */.b)(found) || found.influence === undefined)
                return false;
            found.influence(factor, out);
            return true;
        },
        squares(what) {
            const found = find(what);
            return (0,statistics/* isUndefined */.b)(found) ? undefined : found.squares?.();
        },
        gaps(what) {
            const found = find(what);
            if ((0,statistics/* isUndefined */.b)(found))
                return found;
            return found.gaps?.() ?? { undefined: 'it has no bins' };
        },
    };
}

// EXTERNAL MODULE: ./build/statistics/partition.js
var partition = __webpack_require__(23424);
// EXTERNAL MODULE: ./build/statistics/prepared.js
var statistics_prepared = __webpack_require__(49197);
// EXTERNAL MODULE: ./build/statistics/sample.js
var sample = __webpack_require__(20846);
;// CONCATENATED MODULE: ./build/measure/context.js
/** What measuring works on: tables by role, with their groups and statistics kept for every ask that needs them. */





/** Statistics of more cells than this in all groups together are not kept between asks. */
const MOST_KEPT = 4_000_000;
/** Readies a table. `groupsOf`: a table of the same rows whose group columns split it (for baselines joined by id). */
function measured(table, groupsOf = table) {
    const prepared = (0,statistics_prepared/* prepare */.i)(table, groupsOf);
    const kept = new Map();
    return {
        table,
        groups(by) {
            const key = JSON.stringify(by);
            if (!kept.has(key))
                kept.set(key, split(prepared, (0,partition/* partition */.j)(groupsOf, by, prepared.cells)));
            return kept.get(key);
        },
    };
}
/** More cells of confusion matrices than this in all groups together are too many to add up. */
const MOST_CELLS = 200_000_000;
function split(prepared, parts) {
    if (parts === undefined || parts.sizes.length * prepared.table.classes.length ** 2 > MOST_CELLS)
        return undefined;
    const statistics = new Map();
    const sampleOf = (0,sample/* samplesOf */.l)(prepared, parts);
    const keep = parts.slices.length * prepared.table.classes.length ** 2 <= MOST_KEPT;
    return {
        slices: parts.slices,
        statistics(group) {
            const known = statistics.get(group);
            if (known !== undefined)
                return known;
            const made = statisticsOf(sampleOf(group));
            if (keep)
                statistics.set(group, made);
            return made;
        },
    };
}
/** A metric with its parameters filled in, as `statistics` takes it. */
function filled(metric, parameters) {
    const how = metric.uncertainty;
    const uncertainty = () => {
        switch (how.kind) {
            case 'share':
                return { kind: 'share', tally: (s) => how.tally(s, parameters), ...(how.map ? { map: how.map } : {}) };
            case 'shares':
                return { kind: 'shares', tallies: (s) => how.tallies(s, parameters) };
            case 'gaps':
                return { kind: 'gaps', of: (s) => how.of(s, parameters) };
            case 'quantile':
                return { kind: 'quantile', at: how.at(parameters) };
            default:
                return how;
        }
    };
    return {
        range: metric.range,
        share: metric.share,
        compute: (s) => metric.compute(s, parameters),
        uncertainty: uncertainty(),
    };
}
/** A metric on one group. */
const measureGroup = (metric, parameters, statistics, confidence) => (0,estimate/* finish */.O)(filled(metric, parameters), statistics, confidence);


/***/ }),

/***/ 75038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ binOf)
/* harmony export */ });
/** Equal-width bins of probabilities. */
/** Bin of a probability among `bins` equal ones, left-closed, the last one closed. */
const binOf = (p, bins) => Math.min(bins - 1, Math.max(0, Math.floor(p * bins)));


/***/ }),

/***/ 88656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ addUp),
  _: () => (/* binding */ bulkOf)
});

// EXTERNAL MODULE: ./build/statistics/order.js + 1 modules
var order = __webpack_require__(11898);
;// CONCATENATED MODULE: ./build/statistics/areas.js
/** Areas under the ROC curve of all groups, with DeLong's components, from the rows' cells in the order of their score. */

const TIED = 1;
/** Ranks rows by score; positive are those labelled `c`. */
function ranking(score, label, c, cells) {
    const tags = tagsOf(cells, label, c);
    const most = 2 * tags.cells.length;
    const n = score.length;
    const codes = most <= 256 ? new Uint8Array(n) : most <= 65_536 ? new Uint16Array(n) : new Uint32Array(n);
    const walk = { at: 0, last: Number.NaN };
    (0,order/* inOrder */.a)(score, tags.of, (sorted, values, count) => encode(sorted, values, count, walk, codes));
    return { codes, cells: tags.cells, sides: tags.sides, sizes: tags.sizes };
}
/** A tag a row, from which its cell and its side follow: the cell itself, where cells are by label. */
function tagsOf(cells, label, c) {
    const count = cells.sizes.length;
    if (cells.labels > 1) {
        const sides = Uint8Array.from({ length: count }, (_, cell) => (cell % cells.labels === c ? 1 : 0));
        return { of: cells.of, sizes: cells.sizes, cells: Uint16Array.from({ length: count }, (_, cell) => cell), sides };
    }
    const of = count <= 32_768 ? new Uint16Array(cells.of.length) : new Uint32Array(cells.of.length);
    const sizes = new Uint32Array(2 * count);
    for (let row = 0; row < of.length; row++) {
        const tag = 2 * cells.of[row] + (label[row] === c ? 1 : 0);
        of[row] = tag;
        sizes[tag]++;
    }
    return {
        of,
        sizes,
        cells: Uint16Array.from({ length: 2 * count }, (_, tag) => tag >> 1),
        sides: Uint8Array.from({ length: 2 * count }, (_, tag) => tag & 1),
    };
}
/** Takes tags in order, and notes equal scores. */
function encode(tags, values, count, walk, codes) {
    let { at, last } = walk;
    for (let index = 0; index < count; index++) {
        const value = values[index];
        codes[at++] = 2 * tags[index] + (value === last ? TIED : 0);
        last = value;
    }
    walk.at = at;
    walk.last = last;
}
/**
 * Mann-Whitney statistic and DeLong's components of all groups, in one walk. For every group two numbers run along: the
 * negatives below and the positives left above. A positive's component is the former, a negative's the latter, half the
 * rows of the same score taken in. Counts are whole or halves, so nothing is rounded before the squares.
 */
function areasOf({ codes, cells, sides, sizes }, groupOf, groups) {
    // All that follows is by place: twice the group, and 1 more for positives.
    const places = Uint32Array.from(cells, (cell, tag) => 2 * groupOf[cell] + sides[tag]);
    const totals = new Float64Array(2 * groups);
    for (const [tag, place] of places.entries())
        totals[place] += sizes[tag];
    const walk = {
        codes,
        places,
        left: totals.map((total, place) => (place & 1 ? total : 0)),
        sums: new Float64Array(2 * groups),
        squares: new Float64Array(2 * groups),
        met: new Float64Array(2 * groups),
    };
    for (let at = 0; at < codes.length;) {
        at = walkSingles(walk, at);
        if (at < codes.length)
            at = walkTied(walk, at);
    }
    const side = (all, which) => Float64Array.from({ length: groups }, (_, group) => all[2 * group + which]);
    const [negatives, positives] = [side(totals, 0), side(totals, 1)];
    const values = side(walk.sums, 1).map((wins, g) => wins / positives[g] / negatives[g]);
    const spread = (which, own, other) => side(walk.squares, which).map((sum, g) => Math.max(0, sum / other[g] ** 2 - own[g] * values[g] ** 2));
    return {
        values,
        positives,
        negatives,
        positiveSquares: spread(1, positives, negatives),
        negativeSquares: spread(0, negatives, positives),
    };
}
/** Walks rows whose score no other row has; returns where the first block of equal scores begins, or the end. */
function walkSingles({ codes, places, left, sums, squares }, from) {
    let code = codes[from];
    for (let at = from; at < codes.length; at++) {
        const next = at + 1 < codes.length ? codes[at + 1] : 0;
        if (next & TIED)
            return at;
        const place = places[code >> 1];
        const component = left[place ^ 1];
        sums[place] += component;
        squares[place] += component * component;
        left[place] += 1 - 2 * (place & 1);
        code = next;
    }
    return codes.length;
}
/** Walks one block of equal scores; returns where the next row is. */
function walkTied({ codes, places, left, sums, squares, met }, from) {
    let end = from;
    do
        met[places[codes[end++] >> 1]]++;
    while (end < codes.length && codes[end] & TIED);
    for (let at = from; at < end; at++) {
        const miss = places[codes[at] >> 1] & ~1;
        const hit = miss + 1;
        const misses = met[miss];
        const hits = met[hit];
        if (misses + hits === 0)
            continue;
        const beats = left[miss] + misses / 2;
        const beaten = left[hit] - hits / 2;
        sums[miss] += misses * beaten;
        sums[hit] += hits * beats;
        squares[miss] += misses * beaten * beaten;
        squares[hit] += hits * beats * beats;
        left[miss] += misses;
        left[hit] -= hits;
        met[miss] = 0;
        met[hit] = 0;
    }
    return end;
}

// EXTERNAL MODULE: ./build/statistics/bins.js
var statistics_bins = __webpack_require__(75038);
// EXTERNAL MODULE: ./build/statistics/stable-sums.js
var stable_sums = __webpack_require__(38048);
;// CONCATENATED MODULE: ./build/statistics/block-sums.js
/**
 * Sums as in `stable-sums.ts`, for terms of one bound that come in blocks, and of which groups are made of several. The
 * parts that are kept add up without rounding, so that a group's sum is the same to the last bit however its rows were
 * split.
 */

/** Rows are taken so many at a time. */
const BLOCK = 4096;
/** @param bound at least as large as every |term|, @param terms at least as many as will be added, in all slots together */
function blockSums(slots, bound, terms) {
    const high = new Float64Array(slots);
    const low = new Float64Array(slots);
    const [cut, finer] = (0,stable_sums/* splitters */.TG)(bound, terms);
    return {
        add: (slots, terms, count) => addBlock(high, low, cut, finer, slots, terms, count),
        gathered(groupOf, groups, width) {
            const above = gather(high, groupOf, groups, width);
            const below = gather(low, groupOf, groups, width);
            return above.map((sum, at) => sum + below[at]);
        },
    };
}
function addBlock(high, low, cut, finer, slots, terms, count) {
    for (let at = 0; at < count; at++) {
        const slot = slots[at];
        const term = terms[at];
        const upper = term + cut - cut;
        high[slot] += upper;
        low[slot] += term - upper + finer - finer;
    }
}
/** Adds up what belongs to a group: `counts[owner * width + slot]` → `[group * width + slot]`. */
function gather(counts, groupOf, groups, width) {
    const sums = new Float64Array(groups * width);
    for (let at = 0; at < counts.length; at++)
        sums[groupOf[Math.floor(at / width)] * width + (at % width)] += counts[at];
    return sums;
}

;// CONCATENATED MODULE: ./build/statistics/cell-sums.js
/**
 * Sums over the rows of all cells, in one pass over the table, where every row counts once; groups are put together from
 * them. Values are filled in a block at a time, so that each loop does one thing.
 */



/** Rows by slot in each cell, `[cell * slots + slot]`. */
function countSlots({ of, sizes }, slots, slot) {
    const counts = new Float64Array(sizes.length * slots);
    for (let row = 0; row < of.length; row++)
        counts[of[row] * slots + slot(row)]++;
    return counts;
}
/** Rows by slot in each group, `[group * slots + slot]`. */
const gatheredCounts = (counts, slots, { groupOfCell, sizes }) => gather(counts, groupOfCell, sizes.length, slots);
/** Adds up a value that has a bound. */
function cellMeans({ of, sizes }, value) {
    const n = of.length;
    const bound = value.bound;
    const first = blockSums(sizes.length, bound, n);
    const second = blockSums(sizes.length, bound ** 2, n);
    const terms = new Float64Array(BLOCK);
    const slots = new Uint32Array(BLOCK);
    for (let from = 0; from < n; from += BLOCK) {
        const count = Math.min(BLOCK, n - from);
        slots.set(of.subarray(from, from + count));
        fillValues(value, terms, from, count);
        first.add(slots, terms, count);
        square(terms, count);
        second.add(slots, terms, count);
    }
    return { first, second };
}
function fillValues({ of, fill }, out, from, count) {
    if (fill)
        fill(out, from, count);
    else
        for (let at = 0; at < count; at++)
            out[at] = of(from + at);
}
function square(terms, count) {
    for (let at = 0; at < count; at++)
        terms[at] *= terms[at];
}
/** A sum of squares less than this share of which is spread has lost too many digits: the rows are looked at again. */
const LEAST_SPREAD = 1e-3;
/** Means of groups, from those of their cells. */
function gatheredMeans({ first, second }, groups, { of, bound }) {
    const { groupOfCell, sizes } = groups;
    const weights = Float64Array.from(sizes);
    const sums = first.gathered(groupOfCell, sizes.length, 1);
    const squares = second.gathered(groupOfCell, sizes.length, 1);
    return {
        weights,
        sums,
        squares(group) {
            const n = weights[group];
            const mean = sums[group] / n;
            const spread = squares[group] - sums[group] * mean;
            if (spread > LEAST_SPREAD * squares[group])
                return spread / n ** 2;
            const rows = groups.rows(group);
            return (0,stable_sums/* stableSum */.Bq)(rows.length, (at) => (of(rows[at]) - mean) ** 2, (2 * bound) ** 2) / n ** 2;
        },
    };
}
/** Adds up a forecast by its bins. */
function cellBins({ of, sizes }, bins, forecast) {
    const n = of.length;
    const all = sizes.length * bins;
    const rows = new Float64Array(all);
    const hits = new Float64Array(all);
    const [stated, squares] = [blockSums(all, 1, n), blockSums(all, 1, n)];
    const terms = new Float64Array(BLOCK);
    const right = new Uint8Array(BLOCK);
    const slots = new Uint32Array(BLOCK);
    for (let from = 0; from < n; from += BLOCK) {
        const count = Math.min(BLOCK, n - from);
        slots.set(of.subarray(from, from + count));
        fillForecast(forecast, terms, right, from, count);
        countBins(slots, terms, right, count, bins, rows, hits);
        stated.add(slots, terms, count);
        squareGaps(terms, right, count);
        squares.add(slots, terms, count);
    }
    return { rows, right: hits, stated, squares };
}
function fillForecast({ stated, right, fill }, terms, hits, from, count) {
    if (fill)
        fill(terms, hits, from, count);
    else
        for (let at = 0; at < count; at++) {
            terms[at] = stated(from + at);
            hits[at] = right(from + at);
        }
}
/** Counts rows by bin; turns the cells in `slots` into the bins of the cells. */
function countBins(slots, terms, right, count, bins, rows, hits) {
    for (let at = 0; at < count; at++) {
        const slot = slots[at] * bins + (0,statistics_bins/* binOf */.j)(terms[at], bins);
        slots[at] = slot;
        rows[slot]++;
        hits[slot] += right[at];
    }
}
function squareGaps(terms, right, count) {
    for (let at = 0; at < count; at++)
        terms[at] = (right[at] - terms[at]) ** 2;
}
/** Calibration bins of groups, from those of their cells. */
function gatheredBins(found, bins, groups) {
    const { groupOfCell, sizes } = groups;
    const rows = gather(found.rows, groupOfCell, sizes.length, bins);
    const right = gather(found.right, groupOfCell, sizes.length, bins);
    const stated = found.stated.gathered(groupOfCell, sizes.length, bins);
    const squares = found.squares.gathered(groupOfCell, sizes.length, bins);
    return (group) => ({
        bins: Array.from({ length: bins }, (_, bin) => {
            const at = group * bins + bin;
            return { rows: rows[at], weight: rows[at], stated: stated[at], right: right[at] };
        }),
        squares: squares.subarray(group * bins, (group + 1) * bins),
    });
}

// EXTERNAL MODULE: ./build/statistics/prepared.js
var prepared = __webpack_require__(49197);
;// CONCATENATED MODULE: ./build/statistics/weighed-sums.js
/**
 * Sums over the rows of all groups at once, where rows have weights or their numbers no common bound. Every sum is cut
 * by its own largest term, so that a heavy group or class does not blur a light one; groups are then not made of sums of cells.
 */


/** Readies the groups of a partition. */
function weighed(from, { groupOf, sizes }) {
    const { weight } = from.table;
    const heaviest = weight === null
        ? new Float64Array(sizes.length).fill(1)
        : (0,stable_sums/* boundsOf */.BO)(sizes.length, from.table.n, (row) => groupOf[row], (row) => weight[row]);
    return { from, groupOf, sizes, heaviest };
}
/** Sums of weights by slot in each group, `[group * slots + slot]`. */
function weighedTally({ from, groupOf, sizes }, slots, slot) {
    const { n, weight } = from.table;
    const of = (row) => (weight === null ? 1 : weight[row]);
    const place = (row) => groupOf[row] * slots + slot(row);
    const bounds = weight === null ? 1 : (0,stable_sums/* boundsOf */.BO)(sizes.length * slots, n, place, of);
    const sums = (0,stable_sums/* stableSums */.Y8)(sizes.length * slots, bounds, n);
    for (let row = 0; row < n; row++)
        sums.add(place(row), of(row));
    return Float64Array.from({ length: sizes.length * slots }, (_, at) => sums.value(at));
}
/** Weighted means of a value. */
function weighedMeans(world, { of, bound }) {
    const { from, groupOf, sizes, heaviest } = world;
    const { n, weight } = from.table;
    const groups = sizes.length;
    const largest = bound === undefined ? (0,stable_sums/* boundsOf */.BO)(groups, n, (row) => groupOf[row], of) : new Float64Array(groups).fill(bound);
    const weights = weight === null ? Float64Array.from(sizes) : weighedTally(world, 1, () => 0);
    const bounds = largest.map((size, group) => size * heaviest[group]);
    const sums = (0,stable_sums/* stableSums */.Y8)(groups, bounds, n);
    if (weight === null)
        for (let row = 0; row < n; row++)
            sums.add(groupOf[row], of(row));
    else
        for (let row = 0; row < n; row++)
            sums.add(groupOf[row], weight[row] * of(row));
    const totals = weights.map((_, group) => sums.value(group));
    let squares;
    return {
        weights,
        sums: totals,
        squares(group) {
            squares ??= squaredDeviations(world, of, totals.map((sum, at) => sum / weights[at]), bounds);
            return squares[group] / weights[group] ** 2;
        },
    };
}
/** Σ (weight × (value - centre))² in each group. */
function squaredDeviations({ from, groupOf }, of, centres, bounds) {
    const { n, weight } = from.table;
    const sums = (0,stable_sums/* stableSums */.Y8)(centres.length, bounds.map((size) => (2 * size) ** 2), n);
    for (let row = 0; row < n; row++) {
        const group = groupOf[row];
        sums.add(group, ((weight === null ? 1 : weight[row]) * (of(row) - centres[group])) ** 2);
    }
    return centres.map((_, group) => sums.value(group));
}
/** Calibration bins of weighted rows; the squares are all 0, for they are of rows without weights. */
function weighedCalibration({ from, groupOf, sizes }, bins, { stated, right }) {
    const { n, weight } = from.table;
    const slots = sizes.length * bins;
    const rows = new Float64Array(slots);
    const of = (row) => (weight === null ? 1 : weight[row]);
    const bounds = (0,stable_sums/* boundsOf */.BO)(slots, n, (row) => groupOf[row] * bins + (0,statistics_bins/* binOf */.j)(stated(row), bins), of);
    const [all, hits, probable] = [0, 1, 2].map(() => (0,stable_sums/* stableSums */.Y8)(slots, bounds, n));
    for (let row = 0; row < n; row++) {
        const p = stated(row);
        const slot = groupOf[row] * bins + (0,statistics_bins/* binOf */.j)(p, bins);
        const w = of(row);
        rows[slot]++;
        all.add(slot, w);
        hits.add(slot, w * right(row));
        probable.add(slot, w * p);
    }
    return (group) => ({
        bins: Array.from({ length: bins }, (_, bin) => {
            const slot = group * bins + bin;
            return { rows: rows[slot], weight: all.value(slot), stated: probable.value(slot), right: hits.value(slot) };
        }),
        squares: new Float64Array(bins),
    });
}

;// CONCATENATED MODULE: ./build/statistics/bulk.js
/**
 * Sums over the rows of all groups at once: what most metrics of many groups are made of, without gathering the rows of
 * any group. What is added up by cell is kept for the table and serves all of its partitions; the rest is kept while the
 * partition is.
 */





/** More numbers than this are not kept for all groups, or all cells, at once. */
const MOST_SLOTS = 4_000_000;
/** The sums of a partition of a prepared table; each is made when it is first wanted. */
function bulkOf(from, parts) {
    const keep = (0,prepared/* keeper */.t)();
    const shared = parts.cells === from.cells ? from.keep : keep;
    const { cells, groupOfCell } = parts;
    const { label, weight } = from.table;
    const groups = parts.sizes.length;
    const heavy = () => keep('weighed', () => weighed(from, parts));
    const fits = (slots) => Math.max(groups, cells.sizes.length) * slots <= MOST_SLOTS;
    return {
        tally(key, slots, weighted, slot) {
            if (!fits(slots))
                return undefined;
            if (weighted && weight !== null)
                return keep(`weights ${key}`, () => weighedTally(heavy(), slots, slot));
            return keep(`rows ${key}`, () => gatheredCounts(shared(`cells ${key}`, () => countSlots(cells, slots, slot)), slots, parts));
        },
        means: (key, value) => keep(`means ${key}`, () => weight !== null || value.bound === undefined
            ? weighedMeans(heavy(), value)
            : gatheredMeans(shared(`sums ${key}`, () => cellMeans(cells, value)), parts, value)),
        areas: (c) => keep(`areas ${c}`, () => areasOf(shared(`ranking ${c}`, () => ranking(from.score(c), label, c, cells)), groupOfCell, groups)),
        calibration(key, bins, forecast) {
            if (!fits(4 * bins))
                return undefined;
            return keep(`calibration ${key}`, () => weight !== null
                ? weighedCalibration(heavy(), bins, forecast)
                : gatheredBins(shared(`bins ${key}`, () => cellBins(cells, bins, forecast)), bins, parts));
        },
    };
}
/** Total of squares over bins or sides, independent of their order. */
const addUp = (numbers) => (0,stable_sums/* stableSum */.Bq)(numbers.length, (i) => numbers[i]);


/***/ }),

/***/ 91527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gN: () => (/* binding */ sizesOf),
/* harmony export */   mB: () => (/* binding */ widestCells),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/**
 * Cells: the rows that have the same label and the same values in several group columns. Groups by any of the columns are
 * made of whole cells, so that what is added up by cell in one pass over the rows serves them all.
 */
/** More cells than this are not made; what is kept for each of them would take too much memory. */
const MOST_CELLS = 16_384;
/** Cells of the given columns (which must be there), without labels; undefined where there would be more than MOST_CELLS. */
function cellsOf(table, columns) {
    return cellsBy(table, columns, { codes: null, count: 1 });
}
/** Cells of as many of the group columns of `groupsOf` as allow it, in their order, and of the labels of `table`. */
function widestCells(table, groupsOf) {
    const { label, classes } = table;
    const labels = label === null || label instanceof Float64Array ? 1 : classes.length;
    const known = labels > 1 && labels ** 2 <= MOST_CELLS;
    const columns = [];
    let count = known ? labels : 1;
    for (const [name, { values }] of Object.entries(groupsOf.groups)) {
        if (count * values.length > MOST_CELLS)
            continue;
        count *= Math.max(1, values.length);
        columns.push(name);
    }
    return cellsBy(groupsOf, columns, known ? { codes: label, count: labels } : { codes: null, count: 1 });
}
function cellsBy(table, columns, labels) {
    const widths = columns.map((name) => Math.max(1, table.groups[name].values.length));
    const count = widths.reduce((product, width) => product * width, labels.count);
    if (count > MOST_CELLS)
        return undefined;
    const of = count <= 256 ? new Uint8Array(table.n) : new Uint16Array(table.n);
    for (const [index, name] of columns.entries())
        append(of, widths[index], table.groups[name].codes);
    if (labels.codes !== null)
        append(of, labels.count, labels.codes);
    return {
        of,
        sizes: sizesOf(of, count),
        labels: labels.count,
        columns,
        codes(cell) {
            const codes = [];
            let rest = Math.floor(cell / labels.count);
            for (const width of [...widths].reverse()) {
                codes.unshift(rest % width);
                rest = Math.floor(rest / width);
            }
            return codes;
        },
    };
}
/** Takes a further column into the number of each row's cell. */
function append(of, width, codes) {
    for (let row = 0; row < of.length; row++)
        of[row] = of[row] * width + codes[row];
}
/** Rows by number. */
function sizesOf(of, count) {
    const sizes = new Uint32Array(count);
    for (let row = 0; row < of.length; row++)
        sizes[of[row]]++;
    return sizes;
}


/***/ }),

/***/ 80959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ effectiveRows),
/* harmony export */   d: () => (/* binding */ effectiveOf)
/* harmony export */ });
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16518);
/**
 * How many equally weighted rows would show as much as weighted ones do: (Σw)²/Σw² (Kish 1965, Survey Sampling, §11.7).
 * Rows of weight 0 count for nothing, and one that outweighs all others leaves little more than itself.
 */

/** Effective number of rows of a group, in whole rows: from 1 to `n`, `n` itself without weights; 0 where no row has a weight above 0. */
function effectiveRows(s) {
    const sums = s.weightSquares();
    return sums === null ? s.n : kish(sums.weights.all, sums.squares.all, s.n);
}
/**
 * Effective number, in whole rows, of the rows that a metric is a share of, else of all rows of the group; at most `n`, the rows
 * themselves. undefined without weights, where it is `n`.
 */
function effectiveOf(metric, s, n) {
    const sums = s.weightSquares();
    if (sums === null)
        return undefined;
    const how = metric.uncertainty;
    if (!metric.share || how.kind !== 'share')
        return kish(sums.weights.all, sums.squares.all, n);
    // The denominator of a share is a sum over rows: of their weights and of the squares of these as well as of ones.
    const [weight, squares] = [sums.weights, sums.squares].map((by) => {
        const tally = how.tally(asCounts(s, by));
        return (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndefined */ .b)(tally) ? 0 : tally.of;
    });
    // Of a share of rows that are told apart by their scores the denominator is not at hand: that of all rows stands in.
    return weight > 0 ? kish(weight, squares, n) : kish(sums.weights.all, sums.squares.all, n);
}
/** Whole rows, at most `n`: what rounding takes from a sum is none. A sum of squares too small for a number is of next to no rows. */
function kish(weight, squares, n) {
    if (!(weight > 0))
        return 0;
    const rows = squares > 0 ? weight ** 2 / squares : 1;
    return Math.min(n, Math.max(1, Math.floor(rows * (1 + 1e-9))));
}
/** Statistics whose counts are other sums over the same rows. */
const asCounts = ({ task, classes }, by) => ({
    n: by.all,
    task,
    classes,
    confusion: by.cells,
    counts: by.cells,
    labelled: by.labelled,
    labelledCounts: by.labelled,
    predicted: by.predicted,
    predictedCounts: by.predicted,
    summary: () => ({ undefined: 'sums of weights have no summary' }),
    tally: () => ({ hits: 0, of: by.all }),
});


/***/ }),

/***/ 15963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ finish),
  _: () => (/* binding */ halfWidth)
});

// EXTERNAL MODULE: ./build/domain/power.js
var power = __webpack_require__(5296);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/statistics/intervals.js
var intervals = __webpack_require__(57132);
;// CONCATENATED MODULE: ./build/statistics/blur.js
/** What is left open by scores that are only known by their bins: a certain bound, added to the interval. */


/** Summaries moved together by their whole blur; shares stay shares. */
function shifted(s, sign) {
    const summary = (what) => {
        const value = s.summary(what);
        const by = s.blur?.(what) ?? 0;
        return (0,statistics/* isUndefined */.b)(value) || by === 0 ? value : Math.min(1, Math.max(0, value + sign * by));
    };
    return Object.create(s, { summary: { value: summary } });
}
/**
 * How far the exact value of a metric may lie from `value`. Metrics of areas under ROC curves are averages of them, so
 * that all areas at their lowest and all at their highest are the worst cases.
 */
function blurOf(metric, s, value) {
    if (value === null || s.blur === undefined)
        return 0;
    const ends = [-1, 1].map((sign) => metric.compute(shifted(s, sign)));
    return ends.reduce((most, end) => ((0,statistics/* isUndefined */.b)(end) ? most : Math.max(most, Math.abs(end - value))), 0);
}
/** A value whose exact one lies within a distance, with interval and estimate that hold it wherever it lies. */
function widened(found, within, range) {
    const { value, interval, estimate } = found;
    if (value === null)
        return found;
    return {
        ...found,
        within,
        interval: interval && (0,intervals/* clip */.$Q)(value, interval[0] - within, interval[1] + within, range),
        estimate: estimate && { value, low: estimate.low - within, high: estimate.high + within },
    };
}

// EXTERNAL MODULE: ./build/statistics/effective.js
var effective = __webpack_require__(80959);
;// CONCATENATED MODULE: ./build/statistics/gaps.js
/**
 * Intervals of calibration errors. A calibration error adds up the sizes of gaps, so that noise never cancels and the
 * estimate lies above the truth, the more so the fewer rows a bin has (Roelofs et al. 2022, "Mitigating bias in
 * calibration error estimation"): of a model without any gap, 50 rows in 10 bins show an error of about 0.15. An interval
 * around the estimate would then lie wholly above the truth in four draws of five. The upper ends here hold as they are;
 * the lower ends are taken down by what noise alone can have added.
 */

/** Standard error of a gap: of the share as observed or as stated, whichever is wider, for a bin of few rows may show none. */
const errorOf = ({ stated, observed, rows }) => Math.sqrt(Math.max(stated * (1 - stated), observed * (1 - observed)) / rows);
/** Normal distribution function, to about 1e-7 (Abramowitz & Stegun 1964, 7.1.26). */
function normalShare(z) {
    const t = 1 / (1 + 0.2316419 * Math.abs(z));
    const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
    return z > 0 ? 1 - tail : tail;
}
/** By how much |gap + noise| lies above |gap| in the mean, in standard errors (mean of the folded normal, Leone et al. 1961). */
const excess = (gap) => Math.sqrt(2 / Math.PI) * Math.exp((-gap * gap) / 2) + gap * (1 - 2 * normalShare(-gap)) - gap;
/**
 * Interval of an expected calibration error: the estimate and half its width on either side, and below also what noise may
 * have added, at the smallest gap of each bin that its rows allow at the confidence. Covers at least as often as asked
 * for, up to 99 % of the time where gaps are small: it errs towards not calling a calibrated model uncalibrated.
 * @param half half the width from the influence of the rows
 */
function expectedGap(gaps, value, half, confidence) {
    const reach = -(0,power/* normalQuantile */.Zl)((1 - confidence) / 2);
    const noise = gaps.reduce((sum, gap) => {
        const error = errorOf(gap);
        if (!(error > 0))
            return sum;
        const least = Math.max(0, Math.abs(gap.observed - gap.stated) / error - reach);
        return sum + gap.share * error * excess(least);
    }, 0);
    return [Math.max(0, value - noise - half), Math.min(1, value + half)];
}
/**
 * Interval of the largest gap of a bin: Wilson's interval of the share observed in each bin, less what is stated. The
 * upper end is the largest of all bins, for it holds in whichever bin is the worst; the lower end is the largest at a
 * confidence corrected for all bins (Bonferroni), since the bin that looks worst was looked for. A bin of few rows makes it
 * wide, as it should. Bins without rows say nothing.
 */
function largestGap(gaps, confidence) {
    const sizes = (gap, at) => {
        const [low, high] = (0,power/* wilson */.rF)(gap.observed * gap.rows, gap.rows, at).map((end) => end - gap.stated);
        return [Math.max(0, low, -high), Math.max(-low, high)];
    };
    const corrected = 1 - (1 - confidence) / Math.max(1, gaps.length);
    return [
        gaps.reduce((most, gap) => Math.max(most, sizes(gap, corrected)[0]), 0),
        gaps.reduce((most, gap) => Math.max(most, sizes(gap, confidence)[1]), 0),
    ];
}

// EXTERNAL MODULE: ./build/statistics/influence.js
var influence = __webpack_require__(98241);
// EXTERNAL MODULE: ./build/statistics/stable-sums.js
var stable_sums = __webpack_require__(38048);
// EXTERNAL MODULE: ./build/statistics/tails.js
var tails = __webpack_require__(18789);
;// CONCATENATED MODULE: ./build/statistics/estimate.js
/** A metric of one group with its interval. */









/** Computes a metric, and its two-sided interval where `confidence` is not null. */
function finish(metric, s, confidence) {
    const found = { ...finished(metric, s, confidence), ...estimate_effective(metric, s) };
    const within = blurOf(metric, s, found.value);
    return within === 0 ? found : widened(found, within, metric.range);
}
/** The effective number of rows where weights make it less than that of the rows themselves. */
function estimate_effective(metric, s) {
    if (!s.weighted)
        return {};
    const n = rowsOf(metric, s);
    const found = (0,effective/* effectiveOf */.d)(metric, s, n);
    return found === undefined || found >= n ? {} : { effective: found };
}
/** Denominator of a share, else rows. */
function rowsOf(metric, s) {
    const tally = metric.share && metric.uncertainty.kind === 'share' ? metric.uncertainty.tally(s) : undefined;
    return tally === undefined || (0,statistics/* isUndefined */.b)(tally) ? s.n : tally.of;
}
function finished(metric, s, confidence) {
    const computed = metric.compute(s);
    const n = rowsOf(metric, s);
    if ((0,statistics/* isUndefined */.b)(computed))
        return { value: null, reason: computed.undefined, n, interval: null, estimate: null };
    if (!Number.isFinite(computed)) {
        return { value: null, reason: 'the numbers are too large to add up', n, interval: null, estimate: null };
    }
    const value = Math.min(metric.range[1], Math.max(metric.range[0], computed));
    if (confidence === null)
        return { value, reason: null, n, interval: null, estimate: null };
    const found = intervalOf(metric, s, value, confidence);
    if ('unavailable' in found)
        return { value, reason: null, n, interval: null, unavailable: found.unavailable, estimate: null };
    const [low, high] = found.interval;
    const shift = found.centre === undefined ? 0 : value - found.centre;
    return {
        value,
        reason: null,
        n,
        interval: (0,intervals/* clip */.$Q)(value, low, high, metric.range),
        estimate: { value, low: Math.min(value, low + shift), high: Math.max(value, high + shift) },
    };
}
/** Where only counts are at hand, and the interval would follow from single rows. */
const NEEDS_ROWS = 'its interval follows from single rows, and only counts of them are at hand';
function intervalOf(metric, s, value, confidence) {
    const how = metric.uncertainty;
    const { weighted } = s;
    if (how.kind === 'none')
        return { unavailable: how.why };
    if (how.kind === 'quantile')
        return quantileInterval(s, how.at, confidence);
    if (how.kind === 'share' && !(weighted && how.map)) {
        const tally = how.tally(s);
        if ((0,statistics/* isUndefined */.b)(tally))
            return { unavailable: tally.undefined };
        const [low, high] = (0,power/* wilson */.rF)(tally.hits, tally.of, confidence);
        return how.map
            ? { interval: [how.map(low), how.map(high)] }
            : { interval: [low, high], centre: tally.hits / tally.of };
    }
    if (how.kind === 'shares' && !weighted) {
        const tallies = how.tallies(s);
        return (0,statistics/* isUndefined */.b)(tallies) ? { unavailable: tallies.undefined } : { interval: (0,intervals/* sumOfShares */.tg)(tallies, confidence) };
    }
    if (how.kind === 'gaps') {
        const what = how.of(s);
        if ((0,statistics/* isUndefined */.b)(what))
            return { unavailable: what.undefined };
        const gaps = s.gaps(what);
        if ((0,statistics/* isUndefined */.b)(gaps))
            return { unavailable: gaps.undefined };
        if (what.of === 'mce')
            return { interval: largestGap(gaps, confidence) };
        const { half } = halfOf(metric, s, confidence);
        return typeof half === 'number' ? { interval: expectedGap(gaps, value, half, confidence) } : half;
    }
    return deltaInterval(metric, s, value, confidence);
}
function deltaInterval(metric, s, value, confidence) {
    const { half, areas } = halfOf(metric, s, confidence);
    if (typeof half !== 'number')
        return half;
    // What rounding leaves of no spread at all is none.
    if (!(half > 1e-12 * Math.abs(value)))
        return atTheEdge(metric, s, value, confidence, areas);
    const room = Math.min(value - metric.range[0], metric.range[1] - value);
    if (areas && half <= NARROW * room)
        return { interval: [value - half, value + half] };
    return { interval: (0,intervals/* onScale */.QA)(value, half, metric.range) };
}
/** An area whose interval is this narrow beside its distance to 0 and 1 gets DeLong's own, as other tools give it: on the log odds its ends move by less than a twentieth of it. */
const NARROW = 0.1;
/** Half the width of an interval from the influence of the rows. */
function halfOf(metric, s, confidence) {
    const compute = (changed) => metric.compute(changed);
    const quick = (0,influence/* influenceSquares */.g)(s, compute);
    if (quick)
        return { areas: quick.areas, half: critical(quick.squares, confidence, quick) };
    const { sample } = s;
    if (sample === undefined)
        return { areas: false, half: { unavailable: NEEDS_ROWS } };
    const { rows, from } = sample;
    const made = (0,influence/* influences */.V)(s, compute, from.scratch);
    const half = 'unavailable' in made ? made : halfWidth(from.scratch, rows, confidence, made);
    for (const row of rows)
        from.scratch[row] = 0;
    return { areas: 'areas' in made && made.areas, half };
}
/**
 * Half the width of an interval from influences: critical value × √(n/(n-1) Σ influence²), n being the effective number of
 * weighted rows: where one outweighs all others, its own influence is next to none and shows no spread. The critical value is Student's
 * t; for areas under the ROC curve the normal one, as DeLong has it.
 * @param influence one number a row of the table; only those of `rows` count
 */
function halfWidth(influence, rows, confidence, spread) {
    const squares = (0,stable_sums/* stableSum */.Bq)(rows.length, (i) => influence[rows[i]] ** 2);
    return critical(squares, confidence, spread);
}
function critical(squares, confidence, { areas, degrees, rows: n, weighted }) {
    if (n < 2)
        return { unavailable: weighted ? 'one row outweighs all others, and has no spread' : 'one row has no spread' };
    if (!areas && degrees < 1)
        return { unavailable: 'a single positive row has no spread' };
    if (!Number.isFinite(squares)) {
        return {
            unavailable: areas
                ? 'a side of the ROC curve has a single row, which has no spread'
                : 'the spread of the rows is not finite',
        };
    }
    return (areas ? (0,power/* zOf */._6)(confidence) : (0,intervals/* tOf */.Sr)(confidence, degrees)) * Math.sqrt((squares * n) / (n - 1));
}
/**
 * A sample in which every row says the same has no spread to estimate. At an end of its range the metric gets the
 * interval that Wilson gives a share of 0 or 1: z²/(n+z²) of the range. Elsewhere there is none.
 */
function atTheEdge(metric, s, value, confidence, areas) {
    const [low, high] = metric.range;
    const z2 = (0,power/* zOf */._6)(confidence) ** 2;
    const sides = areas ? [...(s.labelledCounts ?? [])].filter((count) => count > 0) : [(0,effective/* effectiveRows */.P)(s)];
    const slack = ((high - low) * z2) / (Math.min(...sides) + z2);
    if (Number.isFinite(slack) && value === high)
        return { interval: [high - slack, high] };
    if (Number.isFinite(slack) && value === low)
        return { interval: [low, low + slack] };
    return { unavailable: 'the rows show no spread from which an interval could follow' };
}
/** Order statistics at the ends of Wilson's interval of the quantile's level. */
function quantileInterval(s, at, confidence) {
    if (s.sample === undefined)
        return { unavailable: NEEDS_ROWS };
    const sorted = (0,tails/* sortedErrors */.xT)(s.sample);
    if ((0,statistics/* isUndefined */.b)(sorted))
        return { unavailable: sorted.undefined };
    const n = Math.min(sorted.values.length, (0,effective/* effectiveRows */.P)(s));
    const [low, high] = (0,power/* wilson */.rF)(at * n, n, confidence);
    const needed = Math.ceil(Math.log((1 - confidence) / 2) / Math.log(Math.max(at, 1 - at)));
    if (n < needed)
        return { unavailable: `${n} rows are too few to bound this quantile; it takes ${needed}` };
    return { interval: [(0,tails/* invertedQuantile */.nb)(sorted, low), (0,tails/* invertedQuantile */.nb)(sorted, high)] };
}


/***/ }),

/***/ 98241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ influences),
/* harmony export */   g: () => (/* binding */ influenceSquares)
/* harmony export */ });
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16518);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80959);
/**
 * The influence of each row on any metric, by the chain rule: a metric is a smooth function of summaries and sums of
 * weights, whose own influences are known. The metric is asked which of them it reads, its slope in each is taken
 * numerically, and Σ slope × influence is the infinitesimal jackknife of the metric (Efron 1982, chapter 6); for areas
 * under the ROC curve that is DeLong's method. No random numbers, no dependence on the order of the rows.
 */


const VECTORS = (/* unused pure expression or super */ null && (['confusion', 'labelled', 'predicted']));
function rowsOf(s) {
    const rows = (0,_effective_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveRows */ .P)(s);
    return { degrees: rows - 1, rows, weighted: s.weighted };
}
/** Work (cells × cost of a metric) above which a confusion matrix is too large for slopes. */
const MOST_WORK = 5e7;
/** A view of statistics in which one summary or one cell is moved. */
function moved(s, change, reads) {
    const vector = (name) => {
        reads?.vectors.add(name);
        return change.vector?.[0] === name ? change.vector[1] : s[name];
    };
    return {
        n: s.n,
        task: s.task,
        classes: s.classes,
        counts: s.counts,
        labelledCounts: s.labelledCounts,
        predictedCounts: s.predictedCounts,
        tally: (what) => s.tally(what),
        get confusion() {
            return vector('confusion');
        },
        get labelled() {
            return vector('labelled');
        },
        get predicted() {
            return vector('predicted');
        },
        summary(what) {
            const key = JSON.stringify(what);
            if (change.summary?.[0] === key)
                return change.summary[1];
            const value = s.summary(what);
            if (!(0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndefined */ .b)(value))
                reads?.summaries.set(key, { what, value });
            return value;
        },
    };
}
/** Slope at `x`, from both sides where both are defined. undefined where neither is. */
function slope(at, x, value) {
    const step = x === 0 ? 1e-8 : 1e-5 * Math.abs(x);
    const finite = (y) => (typeof y === 'number' && Number.isFinite(y) ? y : undefined);
    const [up, down] = [finite(at(x + step)), finite(at(x - step))];
    if (up !== undefined && down !== undefined)
        return (up - down) / (2 * step);
    if (up !== undefined)
        return (up - value) / step;
    return down === undefined ? undefined : (value - down) / step;
}
/**
 * Σ influence² of a metric that reads a single summary, where the summary knows the sum; undefined otherwise. The same
 * number as from `influences`, without an array of rows.
 */
function influenceSquares(s, compute) {
    const reads = { summaries: new Map(), vectors: new Set() };
    const value = compute(moved(s, {}, reads));
    const [one, ...more] = reads.summaries;
    if (one === undefined && s.cellSquares && !(0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndefined */ .b)(value))
        return cellSquares(s, s.cellSquares, compute, reads, value);
    if ((0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndefined */ .b)(value) || one === undefined || more.length > 0 || reads.vectors.size > 0)
        return undefined;
    const [key, { what, value: x }] = one;
    const squares = s.squares(what);
    const by = slope((y) => compute(moved(s, { summary: [key, y] })), x, value);
    return squares === undefined || by === undefined
        ? undefined
        : { areas: what.of === 'auc', ...rowsOf(s), squares: by * by * squares };
}
/**
 * Adds the influence of each row of the group to `out[row]`; `out` has the length of the table.
 * @param compute the metric
 * @returns what the critical value follows from, or why it has no influence
 */
function influences(s, compute, out) {
    const reads = { summaries: new Map(), vectors: new Set() };
    const value = compute(moved(s, {}, reads));
    if ((0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndefined */ .b)(value))
        return { unavailable: value.undefined };
    for (const [key, { what, value: x }] of reads.summaries) {
        const by = slope((y) => compute(moved(s, { summary: [key, y] })), x, value);
        if (by === undefined || !s.influence(what, by, out))
            return { unavailable: 'the metric does not change smoothly with the rows' };
    }
    for (const name of reads.vectors) {
        const refusal = vectorInfluence(s, compute, name, value, out);
        if (refusal !== undefined)
            return { unavailable: refusal };
    }
    const areas = reads.summaries.size > 0 &&
        reads.vectors.size === 0 &&
        [...reads.summaries.values()].every(({ what }) => what.of === 'auc');
    // What decides an average precision is its positive rows, and they may be few.
    const positives = [...reads.summaries.values()].flatMap(({ what }) => what.of === 'average-precision' ? [s.labelledCounts?.[what.class] ?? s.n] : []);
    const { rows, weighted } = rowsOf(s);
    return { areas, degrees: Math.min(rows, ...positives) - 1, rows, weighted };
}
function vectorInfluence(s, compute, name, value, out) {
    const slopes = slopesOf(s, compute, name, value);
    if (slopes === null || typeof slopes === 'string')
        return slopes ?? undefined;
    const { label, prediction } = s.sample.table;
    const size = s.classes.length;
    const cellOf = {
        confusion: (row) => label[row] * size + prediction[row],
        labelled: (row) => label[row],
        predicted: (row) => prediction[row],
    }[name];
    for (const row of s.sample.rows)
        out[row] += s.sample.weight(row) * slopes[cellOf(row)];
    return undefined;
}
/** Σ influence² of a metric of sums of weights alone, from its slope in each cell and the cell's Σ w². */
function cellSquares(s, squares, compute, { vectors }, value) {
    const size = s.classes.length;
    const total = new Float64Array(squares.length);
    for (const name of vectors) {
        const slopes = slopesOf(s, compute, name, value);
        if (typeof slopes === 'string')
            return undefined;
        for (let cell = 0; slopes !== null && cell < total.length; cell++) {
            const at = name === 'confusion' ? cell : name === 'labelled' ? Math.floor(cell / size) : cell % size;
            total[cell] += slopes[at];
        }
    }
    const sum = total.reduce((all, by, cell) => all + by * by * squares[cell], 0);
    return { areas: false, ...rowsOf(s), squares: sum };
}
/** Slope of a metric in each cell of a vector; null where there is no such vector, or why there is no slope. */
function slopesOf(s, compute, name, value) {
    const vector = s[name];
    if (vector === null)
        return null;
    const filled = vector.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
    if (filled * vector.length > MOST_WORK)
        return `there are ${s.classes.length} classes, too many for an interval`;
    const slopes = new Float64Array(vector.length);
    for (let cell = 0; cell < vector.length; cell++) {
        if (!(vector[cell] > 0))
            continue;
        const changed = vector.slice();
        const by = slope((x) => {
            changed[cell] = x;
            return compute(moved(s, { vector: [name, changed] }));
        }, vector[cell], value);
        if (by === undefined)
            return 'the metric does not change smoothly with the rows';
        slopes[cell] = by;
    }
    return slopes;
}


/***/ }),

/***/ 57132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   QA: () => (/* binding */ onScale),
/* harmony export */   S2: () => (/* binding */ pairedShares),
/* harmony export */   Sr: () => (/* binding */ tOf),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   tg: () => (/* binding */ sumOfShares)
/* harmony export */ });
/* harmony import */ var _domain_power_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5296);
/** Two-sided intervals: combinations of shares, differences, ratios, and Student's t. Pure arithmetic. */

/**
 * Quantile of Student's t distribution (Hill 1970, CACM algorithm 396; exact for 1 and 2 degrees of freedom).
 * Relative error below 1e-5 from 3 degrees on. @param df degrees of freedom, at least 1
 */
function tOf(confidence, df) {
    const tails = 1 - confidence;
    if (df > 1e7)
        return (0,_domain_power_js__WEBPACK_IMPORTED_MODULE_0__/* .zOf */ ._6)(confidence);
    if (df === 1)
        return 1 / Math.tan((tails * Math.PI) / 2);
    if (df === 2)
        return Math.sqrt(2 / (tails * (2 - tails)) - 2);
    const a = 1 / (df - 0.5);
    const b = 48 / (a * a);
    let c = ((20700 * a) / b - 98) * a * a - 16 * a + 96.36;
    const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * df;
    let x = d * tails;
    let y = x ** (2 / df);
    if (y > 0.05 + a) {
        x = (0,_domain_power_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(tails / 2);
        y = x * x;
        if (df < 5)
            c += 0.3 * (df - 4.5) * (x + 0.6);
        c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
        y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
        y = a * y * y;
        y = y > 0.002 ? Math.expm1(y) : y + (y * y) / 2;
    }
    else {
        const e = 1 / (((df + 6) / (df * y) - 0.089 * d - 0.822) * (df + 2) * 3) + 0.5 / (df + 4);
        y = ((e * y - 1) * (df + 1)) / (df + 2) + 1 / y;
    }
    return Math.sqrt(df * y);
}
/** Keeps an interval inside a range and around its value. */
const clip = (value, low, high, range) => [
    Math.min(value, Math.max(range[0], low)),
    Math.max(value, Math.min(range[1], high)),
];
/**
 * Interval of Σ factor × share over independent shares, by MOVER: the distances from each share to the ends of its own
 * Wilson interval, added in quadrature (Zou & Donner 2008). No trials count as any share from 0 to 1.
 */
function sumOfShares(shares, confidence) {
    let [value, below, above] = [0, 0, 0];
    for (const { hits, of, factor } of shares) {
        const [low, high] = (0,_domain_power_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(hits, of, confidence);
        const share = of > 0 ? hits / of : 0;
        value += factor * share;
        below += (factor * (factor < 0 ? high - share : share - low)) ** 2;
        above += (factor * (factor < 0 ? share - low : high - share)) ** 2;
    }
    return [value - Math.sqrt(below), value + Math.sqrt(above)];
}
/** Interval of a - b for independent estimates: Newcombe's hybrid score interval (1998) where they are shares, MOVER in general. */
const difference = (a, b) => [
    a.value - b.value - Math.hypot(a.value - a.low, b.high - b.value),
    a.value - b.value + Math.hypot(a.high - a.value, b.value - b.low),
];
/**
 * Interval of a / b for independent estimates that are not negative (Donner & Zou 2012, MOVER-R): the ratios R at which
 * (a - R b)² equals the sum of the squared distances to the ends. Infinity above where b may be 0.
 */
function ratio(a, b) {
    const product = a.value * b.value;
    const root = (numerator, denominator) => product + Math.sqrt(Math.max(0, product ** 2 - numerator * denominator));
    const lowest = a.low * (2 * a.value - a.low);
    const below = root(lowest, b.high * (2 * b.value - b.high));
    const bottom = b.low * (2 * b.value - b.low);
    return [
        below > 0 ? Math.max(0, lowest / below) : 0,
        bottom > 0 ? root(a.high * (2 * a.value - a.high), bottom) / bottom : Infinity,
    ];
}
/**
 * Interval of the difference of two shares of the same trials (Bonett & Price 2012, adjusted Wald).
 * @param gained trials that hit only on the first side, @param lost only on the second, @param trials all of them
 */
function pairedShares(gained, lost, trials, confidence) {
    const [p, q] = [(gained + 1) / (trials + 2), (lost + 1) / (trials + 2)];
    const half = (0,_domain_power_js__WEBPACK_IMPORTED_MODULE_0__/* .zOf */ ._6)(confidence) * Math.sqrt((p + q - (p - q) ** 2) / (trials + 2));
    return [p - q - half, p - q + half];
}
/**
 * Interval of a value from half its width, taken on a scale without ends: the log odds of its place in the range where
 * the range has two ends, the logarithm of its distance to the end where it has one, the value itself where it has none.
 */
function onScale(value, half, [bottom, top]) {
    const [below, above] = [value - bottom, top - value];
    if (!(below > 0) || !(above > 0))
        return [value - half, value + half];
    if (Number.isFinite(below) && Number.isFinite(above)) {
        const step = (half * (top - bottom)) / (below * above);
        const at = (sign) => bottom + (top - bottom) / (1 + (above / below) * Math.exp(-sign * step));
        return [at(-1), at(1)];
    }
    if (Number.isFinite(below))
        return [bottom + below * Math.exp(-half / below), bottom + below * Math.exp(half / below)];
    if (Number.isFinite(above))
        return [top - above * Math.exp(half / above), top - above * Math.exp(-half / above)];
    return [value - half, value + half];
}


/***/ }),

/***/ 15179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ topClass),
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   q3: () => (/* binding */ indicator),
/* harmony export */   qo: () => (/* binding */ rowLoss)
/* harmony export */ });
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16518);
/* harmony import */ var _stable_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38048);
/** Losses and indicators of single rows, whose weighted means are summaries. */


const EPSILON = 2 ** -52;
const missing = (what) => ({ undefined: `there is no ${what}` });
/** Class of the largest score of a row, the first of equals; for two classes the positive one from 0.5. */
function topClass(sample, row) {
    const scores = sample.table.scores;
    if (scores.length === 1) {
        const p = scores[0][row];
        return p >= 0.5 ? { c: 1, p } : { c: 0, p: 1 - p };
    }
    let c = 0;
    for (let other = 1; other < scores.length; other++)
        if (scores[other][row] > scores[c][row])
            c = other;
    return { c, p: scores[c][row] };
}
/** The scored loss of a summary `loss`, or the reason why a column is lacking. */
function rowLoss(sample, what) {
    const { label, prediction, scores, task } = sample.table;
    if (label === null)
        return missing('label');
    if (what.loss === 'generic') {
        return rowLoss(sample, { of: 'loss', loss: task === 'regression' ? 'absolute' : 'log' });
    }
    if (what.loss === 'log' || what.loss === 'brier') {
        if (scores === null)
            return missing('score');
        return what.loss === 'log' ? logLoss(sample) : brierLoss(sample, what.class);
    }
    if (prediction === null || task !== 'regression')
        return missing('predicted number');
    const residual = (row) => label[row] - prediction[row];
    switch (what.loss) {
        case 'absolute':
            return { of: (row) => Math.abs(residual(row)) };
        case 'squared':
            return { of: (row) => residual(row) ** 2 };
        case 'percentage':
            return { of: (row) => Math.abs(residual(row)) / Math.max(Math.abs(label[row]), EPSILON) };
        case 'pinball': {
            const at = what.at ?? 0.5;
            return { of: (row) => (residual(row) >= 0 ? at * residual(row) : (at - 1) * residual(row)) };
        }
    }
}
function logLoss(sample) {
    const label = sample.table.label;
    const scores = sample.table.scores;
    const loss = (p) => -Math.log(Math.min(Math.max(p, EPSILON), 1 - EPSILON));
    const first = scores[0];
    if (scores.length > 1)
        return { of: (row) => loss(scores[label[row]][row]), bound: 64 };
    return {
        of: (row) => loss(label[row] === 1 ? first[row] : 1 - first[row]),
        bound: 64,
        fill(out, from, count) {
            for (let at = 0; at < count; at++) {
                const p = first[from + at];
                out[at] = loss(label[from + at] === 1 ? p : 1 - p);
            }
        },
    };
}
function brierLoss(sample, c) {
    const label = sample.table.label;
    const scores = sample.table.scores;
    if (c !== undefined || scores.length === 1) {
        const about = c ?? 1;
        const score = sample.from.score(about);
        return {
            of: (row) => (score[row] - (label[row] === about ? 1 : 0)) ** 2,
            bound: 1,
            fill(out, from, count) {
                for (let at = 0; at < count; at++) {
                    const gap = score[from + at] - (label[from + at] === about ? 1 : 0);
                    out[at] = gap * gap;
                }
            },
        };
    }
    return {
        of(row) {
            let sum = 0;
            for (let k = 0; k < scores.length; k++)
                sum += (scores[k][row] - (label[row] === k ? 1 : 0)) ** 2;
            return sum;
        },
    };
}
/** 1 where the row hits, 0 where it does not, for the summaries that are shares. */
function indicator(sample, what) {
    const { label, prediction, scores } = sample.table;
    if (scores === null)
        return missing('score');
    if (what.of === 'covered')
        return { of: (row) => (topClass(sample, row).p >= what.atLeast ? 1 : 0), bound: 1 };
    if (label === null)
        return missing('label');
    if (what.of === 'covered-right') {
        if (prediction === null)
            return missing('prediction');
        return {
            of: (row) => (topClass(sample, row).p >= what.atLeast && prediction[row] === label[row] ? 1 : 0),
            bound: 1,
        };
    }
    const classes = sample.table.classes.length;
    return {
        of(row) {
            const own = sample.from.score(label[row])[row];
            let above = 0;
            for (let c = 0; c < classes; c++) {
                const other = sample.from.score(c)[row];
                if (other > own || (other === own && c > label[row]))
                    above++;
            }
            return above < what.k ? 1 : 0;
        },
        bound: 1,
    };
}
/** Weighted mean of a row value (kept under `key`), with the sum of weights; undefined without rows or weight, or where it overflows. */
function weightedMean(sample, key, value) {
    if (sample.n === 0)
        return { undefined: 'there are no rows' };
    const { sums, weights, squares } = sample.bulk.means(key, value);
    const weight = weights[sample.group];
    if (!(weight > 0))
        return { undefined: 'no row has a weight above 0' };
    const sum = sums[sample.group];
    if (!Number.isFinite(sum))
        return { undefined: 'the numbers are too large to add up' };
    return { mean: sum / weight, weight, squares: () => squares(sample.group) };
}
/** Weighted variance (divisor Σw) of labels or residuals, with mean; undefined for fewer than two rows. */
function variance(sample, what) {
    const { label, prediction, task } = sample.table;
    if (label === null || task !== 'regression')
        return missing('label that is a number');
    if (what === 'residual' && prediction === null)
        return missing('predicted number');
    if (sample.n < 2)
        return { undefined: 'there are fewer than two rows' };
    const of = what === 'label' ? (row) => label[row] : (row) => label[row] - prediction[row];
    const centre = weightedMean(sample, `mean ${what}`, { of });
    if ((0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndefined */ .b)(centre))
        return centre;
    const spread = (0,_stable_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .stableSum */ .Bq)(sample.n, (i) => sample.weight(sample.rows[i]) * (of(sample.rows[i]) - centre.mean) ** 2);
    if (!Number.isFinite(spread))
        return { undefined: 'the numbers are too large to add up' };
    return { variance: spread / centre.weight, mean: centre.mean, weight: centre.weight, of };
}


/***/ }),

/***/ 29797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ numbering)
/* harmony export */ });
/** Numbers for keys in the order in which they are met. */
/** A table of all keys is used up to this size, a map beyond. */
const MOST_KEYS = 1 << 20;
/** Numbers keys below `size`: the number of a known key, else `next`, which it then has. */
function numbering(size) {
    if (size <= MOST_KEYS) {
        const known = new Int32Array(size).fill(-1);
        return (key, next) => {
            if (known[key] < 0)
                known[key] = next;
            return known[key];
        };
    }
    const known = new Map();
    return (key, next) => {
        const found = known.get(key);
        if (found === undefined)
            known.set(key, next);
        return found ?? next;
    };
}


/***/ }),

/***/ 11898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ ascending),
  a: () => (/* binding */ inOrder)
});

;// CONCATENATED MODULE: ./build/statistics/interpolation-sort.js
/**
 * One batch of rows in order: every number guesses its own place by how far it lies into its cell (an interpolation
 * sort), and what the guesses leave out of order is put right by insertion. One loop a function: it is then compiled with
 * all that it meets, once.
 */
/** Low bits of the high word (exponent and 20 bits of fraction) that rows are not counted by. */
const LOW_BITS = 13;
const LOW_MASK = 2 ** LOW_BITS - 1;
/** Weight of the low word beside the low bits of the high word, and of both within a cell. */
const LOW_WORD = 2 ** -32;
const LOW_PART = 2 ** -LOW_BITS;
/** Runs of up to so many rows are sorted by insertion. */
const SHORT = 24;
/** High word of a number, with bits flipped so that its unsigned order is the order of the numbers. */
function highWord(words, at) {
    const high = words[2 * at + 1];
    if (high >= 0)
        return high ^ 0x80000000;
    return high === -0x80000000 && words[2 * at] === 0 ? high : ~high;
}
/** Numbers as pairs of words, the low one first. */
const wordsOf = (values) => new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
/** Puts a batch in order, to `desk`. `counts`: rows of each cell. */
function arrange(from, desk, counts, batch) {
    const { places, starts } = desk;
    const count = from.values.length;
    starts.fill(0, 0, count + 1);
    guess(from.values, counts, batch.first, basesOf(counts, batch), places, starts);
    accumulate(starts, count);
    scatter(from, desk, places, starts);
    settle(desk, from, starts, count);
    insert(desk, count);
}
/** Rows of a batch that lie in lower cells, for each of its cells. */
function basesOf(counts, { first, last }) {
    const bases = new Uint32Array(last - first + 1);
    for (let cell = first; cell < last; cell++)
        bases[cell - first + 1] = bases[cell - first] + counts[cell];
    return bases;
}
/** Place of each value in its batch: the rows of lower cells, and of its own by how far into the cell it lies. */
function guess(values, counts, first, bases, places, starts) {
    const words = wordsOf(values);
    for (let at = 0; at < values.length; at++) {
        const high = highWord(words, at);
        const cell = high >>> LOW_BITS;
        const low = (high < 0 ? words[2 * at] : ~words[2 * at]) >>> 0;
        const within = ((high & LOW_MASK) + low * LOW_WORD) * LOW_PART;
        const place = bases[cell - first] + Math.floor(within * counts[cell]);
        places[at] = place;
        starts[place + 1]++;
    }
}
/** Counts one place further on → where each place begins. */
function accumulate(starts, count) {
    for (let place = 0; place < count; place++)
        starts[place + 1] += starts[place];
}
/** Puts tags and values in their places. Where a place began in `starts` it ends afterwards. */
function scatter(from, to, places, starts) {
    const { tags, values } = from;
    const { tags: toTags, values: toValues } = to;
    for (let at = 0; at < values.length; at++) {
        const next = starts[places[at]]++;
        toTags[next] = tags[at];
        toValues[next] = values[at];
    }
}
/** Spreads crowded places anew. */
function settle(run, spare, ends, count) {
    for (let place = 0, begin = 0; place < count; place++) {
        const end = ends[place];
        if (end - begin > SHORT)
            spread(part(run, begin, end), part(spare, begin, end));
        begin = end;
    }
}
/** Rows `begin` to `end` of a run, as a view. */
const part = ({ tags, values }, begin, end) => ({
    tags: tags.subarray(begin, end),
    values: values.subarray(begin, end),
});
/** Sorts a long run: every number goes where it would lie if all lay evenly between the least and the largest, and so on within. */
function spread(run, spare) {
    const count = run.values.length;
    const [least, most] = extremes(run.values);
    if (!(least < most))
        return;
    spare.tags.set(run.tags);
    spare.values.set(run.values);
    const scale = (count - 1) / (most - least);
    const places = Uint32Array.from(spare.values, (value) => Math.floor((value - least) * scale));
    const starts = new Uint32Array(count + 1);
    for (const place of places)
        starts[place + 1]++;
    accumulate(starts, count);
    scatter(spare, run, places, starts);
    settle(run, spare, starts, count);
    insert(run, count);
}
function extremes(values) {
    let least = values[0];
    let most = least;
    for (const value of values) {
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    return [least, most];
}
/** Insertion sort, for runs that are nearly in order. */
function insert({ tags, values }, count) {
    for (let at = 1; at < count; at++) {
        const value = values[at];
        if (!(values[at - 1] > value))
            continue;
        const tag = tags[at];
        let to = at;
        for (; to > 0 && values[to - 1] > value; to--) {
            values[to] = values[to - 1];
            tags[to] = tags[to - 1];
        }
        values[to] = value;
        tags[to] = tag;
    }
}

;// CONCATENATED MODULE: ./build/statistics/order.js
/**
 * Row order by a column of numbers, exact to the last of 64 bits and stable. Rows are first counted by the highest bits of
 * their number and dealt to batches of neighbours, some million rows at a time, so that beside the column little memory
 * is taken; each batch is then put in order by itself.
 */

const SIZES = { few: 20_000, batch: 1 << 16, round: 2_000_000 };
const CELLS = 2 ** (32 - LOW_BITS);
/**
 * Row indices in ascending order of `values`; equal values keep their order. -0 counts as 0; NaN comes last.
 */
function ascending(values, sizes = SIZES) {
    const order = new Uint32Array(values.length);
    let at = 0;
    const take = (rows, _, count) => {
        order.set(rows.subarray(0, count), at);
        at += count;
    };
    inOrder(values, null, take, sizes);
    return order;
}
/**
 * Visits the tags of all rows (one a row; null: the rows themselves) in the order of `ascending`. The arrays that are
 * handed out are used again for the next batch.
 */
function inOrder(values, tags, visit, sizes = SIZES) {
    const n = values.length;
    if (n < sizes.few) {
        const rows = Uint32Array.from({ length: n }, (_, row) => row).sort((a, b) => compare(values[a], values[b]) || a - b);
        const sorted = Float64Array.from(rows, (row) => values[row]);
        visit(tags === null ? rows : rows.map((row) => tags[row]), sorted, n);
        return;
    }
    const counts = countCells(values);
    const rounds = roundsOf(counts, sizes);
    const dealt = runOf(tags, Math.max(0, ...rounds.map(({ count }) => count)) + 1);
    const desk = deskFor(tags, Math.max(0, ...rounds.flatMap(({ batches }) => batches.map(({ count }) => count))));
    for (const { batches } of rounds) {
        deal(values, tags, batches, dealt);
        let begin = 0;
        for (const batch of batches) {
            const end = begin + batch.count;
            arrange(part(dealt, begin, end), desk, counts, batch);
            visit(desk.tags, desk.values, batch.count);
            begin = end;
        }
    }
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : -1;
/** Rows by cell: by the bits of their high word that count. */
function countCells(values) {
    const words = wordsOf(values);
    const counts = new Uint32Array(CELLS);
    for (let row = 0; row < values.length; row++)
        counts[highWord(words, row) >>> LOW_BITS]++;
    return counts;
}
/** Neighbouring cells as batches, and those as rounds. */
function roundsOf(counts, sizes) {
    const rounds = [];
    for (let cell = 0; cell < counts.length; cell++) {
        const count = counts[cell];
        if (count === 0)
            continue;
        let round = rounds.at(-1);
        let batch = round?.batches.at(-1);
        if (batch === undefined || batch.count + count > sizes.batch) {
            batch = { first: cell, last: cell, count: 0 };
            if (round === undefined || round.count + count > sizes.round) {
                round = { batches: [], count: 0 };
                rounds.push(round);
            }
            round.batches.push(batch);
        }
        batch.last = cell;
        batch.count += count;
        round.count += count;
    }
    return rounds;
}
const runOf = (like, size) => ({
    tags: like === null || like.BYTES_PER_ELEMENT === 4
        ? new Uint32Array(size)
        : like.BYTES_PER_ELEMENT === 2
            ? new Uint16Array(size)
            : new Uint8Array(size),
    values: new Float64Array(size),
});
const deskFor = (like, size) => ({
    ...runOf(like, size),
    places: new Uint32Array(size),
    starts: new Uint32Array(size + 1),
});
/** Deals the rows of some batches, one batch after the other, each in the order of the column. `dealt` has room for one more. */
function deal(values, tags, batches, dealt) {
    // Rows of other rounds are written to a place of their own, over and over: that takes less time than to pass over them.
    const batchOf = new Uint16Array(CELLS).fill(batches.length);
    const next = new Uint32Array(batches.length + 1);
    const step = new Uint32Array(batches.length + 1).fill(1);
    let sum = 0;
    for (const [index, { first, last, count }] of batches.entries()) {
        batchOf.fill(index, first, last + 1);
        next[index] = sum;
        sum += count;
    }
    next[batches.length] = sum;
    step[batches.length] = 0;
    dealRows(values, tags, batchOf, next, step, dealt);
}
/** The loop of `deal`, in a function of its own: it is then compiled with all that it meets, once. */
function dealRows(values, tags, batchOf, next, step, dealt) {
    const words = wordsOf(values);
    const { tags: toTags, values: toValues } = dealt;
    for (let row = 0; row < values.length; row++) {
        const batch = batchOf[highWord(words, row) >>> LOW_BITS];
        const at = next[batch];
        next[batch] = at + step[batch];
        toTags[at] = tags === null ? row : tags[row];
        toValues[at] = values[row];
    }
}


/***/ }),

/***/ 23424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ partition)
/* harmony export */ });
/* harmony import */ var _domain_group_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73335);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91527);
/* harmony import */ var _numbering_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29797);
/** Rows by group: which rows have which values in the group columns, and each group's rows in a wanted order. */



/** More groups than this are no groups; the caller refuses them. */
const MOST_GROUPS = 65_535;
/**
 * Splits the rows by the group columns `by` (which must be there); null keeps them together. undefined: more than
 * MOST_GROUPS. The groups are made of the cells of `base`, where these know the columns.
 */
function partition(table, by, base) {
    const names = by ?? [];
    const columns = names.map((name) => table.groups[name]);
    const cells = names.every((name) => base?.columns.includes(name)) && base ? base : (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(table, names);
    const coded = cells ? ofColumns(cells, names) : encode(table.n, columns);
    if (coded === undefined)
        return undefined;
    const found = new Map();
    for (const { cell, codes } of coded.filled) {
        const key = codes.join();
        const group = found.get(key);
        if (group)
            group.cells.push(cell);
        else
            found.set(key, { values: codes.map((code, i) => columns[i].values[code]), cells: [cell] });
    }
    const groups = [...found.values()].sort((a, b) => (0,_domain_group_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byValues */ ._)(a.values, b.values));
    if (names.length === 0)
        return assemble(table.n, coded.cells, [null], [coded.filled.map(({ cell }) => cell)]);
    const slices = groups.map(({ values }) => Object.fromEntries(names.map((name, i) => [name, values[i]])));
    return assemble(table.n, coded.cells, slices, groups.map((group) => group.cells));
}
/** The cells that have rows, with their values in the named columns. */
function ofColumns(cells, names) {
    const places = names.map((name) => cells.columns.indexOf(name));
    const filled = [...cells.sizes.keys()].filter((cell) => cells.sizes[cell] > 0);
    return {
        cells,
        filled: filled.map((cell) => {
            const codes = cells.codes(cell);
            return { cell, codes: places.map((place) => codes[place]) };
        }),
    };
}
function assemble(n, cells, slices, cellsOfGroup) {
    const groupOfCell = new Uint16Array(cells.sizes.length);
    const sizes = new Uint32Array(slices.length);
    for (const [group, own] of cellsOfGroup.entries()) {
        for (const cell of own) {
            groupOfCell[cell] = group;
            sizes[group] += cells.sizes[cell];
        }
    }
    const starts = new Uint32Array(slices.length);
    for (let group = 1; group < slices.length; group++)
        starts[group] = starts[group - 1] + sizes[group - 1];
    const dealt = new Map();
    let groupOf;
    const parts = {
        slices,
        sizes,
        cells,
        groupOfCell,
        get groupOf() {
            groupOf ??= slices.length === 1 ? new Uint16Array(n) : translated(cells.of, groupOfCell);
            return groupOf;
        },
        rows(group, key = '', order) {
            if (slices.length === 1)
                return order?.() ?? Uint32Array.from({ length: n }, (_value, row) => row);
            let all = dealt.get(key);
            if (all === undefined) {
                all = deal(parts.groupOf, starts, order?.());
                dealt.set(key, all);
            }
            return all.subarray(starts[group], starts[group] + sizes[group]);
        },
    };
    return parts;
}
function translated(of, to) {
    const next = new Uint16Array(of.length);
    for (let row = 0; row < of.length; row++)
        next[row] = to[of[row]];
    return next;
}
/** All rows, group after group, in the given order (or the table's) within each group. */
function deal(groupOf, starts, order) {
    const next = starts.slice();
    const dealt = new Uint32Array(groupOf.length);
    for (let at = 0; at < groupOf.length; at++) {
        const row = order ? order[at] : at;
        dealt[next[groupOf[row]]++] = row;
    }
    return dealt;
}
/** Cells of columns with many values: the combinations that occur are numbered, column by column. */
function encode(count, columns) {
    const of = new Uint16Array(count);
    let combinations = [[]];
    for (const column of columns) {
        const next = [];
        const width = column.values.length;
        const number = (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__/* .numbering */ .u)(combinations.length * width);
        for (let row = 0; row < count; row++) {
            const code = number(of[row] * width + column.codes[row], next.length);
            if (code === next.length) {
                if (next.length === MOST_GROUPS)
                    return undefined;
                next.push([...combinations[of[row]], column.codes[row]]);
            }
            of[row] = code;
        }
        combinations = next;
    }
    return {
        cells: { of, sizes: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .sizesOf */ .gN)(of, combinations.length), labels: 1 },
        filled: combinations.map((codes, cell) => ({ cell, codes })),
    };
}


/***/ }),

/***/ 49197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare),
/* harmony export */   t: () => (/* binding */ keeper)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91527);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11898);
/** A table that is ready to be measured: with what is derived from its columns once and serves all groups. */


/** A new memory. */
function keeper() {
    const kept = new Map();
    return (key, make) => {
        if (!kept.has(key))
            kept.set(key, make());
        return kept.get(key);
    };
}
/** Readies a table; everything is derived when it is first wanted. `groupsOf`: a table of the same rows whose group columns split it. */
function prepare(table, groupsOf = table) {
    const binary = table.scores?.length === 1;
    const orders = new Map();
    let complement;
    const score = (c) => {
        if (table.scores === null)
            return null;
        if (!binary)
            return table.scores[c] ?? null;
        if (c === 1)
            return table.scores[0];
        complement ??= table.scores[0].map((p) => 1 - p);
        return complement;
    };
    const byScore = (c) => {
        const known = orders.get(c);
        if (known !== undefined)
            return known;
        const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(score(c));
        orders.set(c, order);
        return order;
    };
    const keep = keeper();
    let scratch;
    return {
        table,
        score,
        byScore,
        get cells() {
            return keep('', () => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .widestCells */ .mB)(table, groupsOf));
        },
        keep,
        get scratch() {
            scratch ??= new Float64Array(table.n);
            return scratch;
        },
    };
}


/***/ }),

/***/ 20846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _bulk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88656);
/** Rows of one group as the statistics see them: columns of the whole table, and which of its rows are meant. */

/** Samples of all groups of a partition of a prepared table. */
function samplesOf(from, groups) {
    const weights = from.table.weight;
    const bulk = (0,_bulk_js__WEBPACK_IMPORTED_MODULE_0__/* .bulkOf */ ._)(from, groups);
    return (group) => {
        let rows;
        return {
            from,
            table: from.table,
            n: groups.sizes[group] ?? 0,
            // Kept, for loops ask for it once a row.
            get rows() {
                rows ??= groups.rows(group);
                return rows;
            },
            bulk,
            group,
            weight: weights === null ? () => 1 : (row) => weights[row],
            byScore: (c) => groups.rows(group, `score ${c}`, () => from.byScore(c)),
        };
    };
}


/***/ }),

/***/ 38048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Bq: () => (/* binding */ stableSum),
/* harmony export */   TG: () => (/* binding */ splitters),
/* harmony export */   Y8: () => (/* binding */ stableSums)
/* harmony export */ });
/**
 * Sums for `slots` quantities of at most `terms` terms each.
 * @param bound at least as large as every |term|, of all slots or of each one; 0 where all are 0
 */
function stableSums(slots, bound, terms) {
    const high = new Float64Array(slots);
    const low = new Float64Array(slots);
    const first = new Float64Array(slots);
    const second = new Float64Array(slots);
    for (let slot = 0; slot < slots; slot++) {
        ;
        [first[slot], second[slot]] =
            slot > 0 && typeof bound === 'number'
                ? [first[0], second[0]]
                : splitters(typeof bound === 'number' ? bound : bound[slot], terms);
    }
    return {
        add(slot, term) {
            const cut = first[slot];
            const finer = second[slot];
            const upper = term + cut - cut;
            high[slot] += upper;
            low[slot] += term - upper + finer - finer;
        },
        value: (slot) => high[slot] + low[slot],
    };
}
/**
 * Largest size of a term in each slot, a bound of its own for each: cut by a bound for all of them, a slot of small terms
 * would lose its digits to one of large terms. NaN where a term is NaN; a term of a slot below 0 does not count.
 */
function boundsOf(slots, count, slot, term) {
    const largest = new Float64Array(slots);
    for (let i = 0; i < count; i++) {
        const at = slot(i);
        const size = Math.abs(term(i));
        if (at >= 0 && !(size <= largest[at]))
            largest[at] = size;
    }
    return largest;
}
/**
 * Sum of `term(0)` to `term(count - 1)`, independent of their order. NaN where a term is not finite.
 * @param bound at least as large as every |term|, where it is known; else it is found in a first pass
 */
function stableSum(count, term, bound) {
    let largest = bound ?? 0;
    if (bound === undefined) {
        for (let i = 0; i < count; i++) {
            const size = Math.abs(term(i));
            if (!(size <= largest))
                largest = size;
        }
    }
    const [first, second] = splitters(largest, count);
    let [high, low] = [0, 0];
    for (let i = 0; i < count; i++) {
        const one = term(i);
        const upper = one + first - first;
        high += upper;
        low += one - upper + second - second;
    }
    return high + low;
}
/** The two numbers that cut terms at fixed binary places when they are added and taken away again. */
function splitters(bound, terms) {
    if (!Number.isFinite(bound))
        return [Number.NaN, Number.NaN];
    const room = Math.ceil(Math.log2(terms + 1)) + 1;
    const size = Math.max(-900, Math.ceil(Math.log2(Math.max(bound, Number.MIN_VALUE))) + 1);
    return [1.5 * 2 ** (size + room + 1), 1.5 * 2 ** (size + 2 * room - 51)];
}


/***/ }),

/***/ 18789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   nb: () => (/* binding */ invertedQuantile),
/* harmony export */   xT: () => (/* binding */ sortedErrors)
/* harmony export */ });
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16518);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15179);
/* harmony import */ var _stable_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38048);
/** Order statistics of the row losses: quantiles of the absolute error, the largest one, and the mean of the worst share. */



/** Sorts the losses of a sample; undefined where there is no row with a weight. */
function sortedLosses(sample, loss) {
    const rows = sample.rows.filter((row) => sample.weight(row) > 0);
    if (rows.length === 0)
        return { undefined: sample.rows.length > 0 ? 'no row has a weight above 0' : 'there are no rows' };
    const weighted = sample.table.weight !== null;
    if (!weighted) {
        const values = Float64Array.from(rows, loss.of).sort();
        return { values, upTo: Float64Array.from(values, (_, i) => i + 1), weighted };
    }
    const of = new Map();
    for (const row of rows)
        of.set(row, loss.of(row));
    const order = rows.sort((a, b) => of.get(a) - of.get(b) || sample.weight(a) - sample.weight(b));
    const heaviest = order.reduce((most, row) => Math.max(most, sample.weight(row)), 0);
    const sums = (0,_stable_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .stableSums */ .Y8)(1, heaviest, order.length);
    const upTo = Float64Array.from(order, (row) => {
        sums.add(0, sample.weight(row));
        return sums.value(0);
    });
    return { values: Float64Array.from(order, (row) => of.get(row)), upTo, weighted };
}
/** Smallest index with at least `weight` at or below it. */
function reach(sorted, weight) {
    let [low, high] = [0, sorted.upTo.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted.upTo[middle] >= weight)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Smallest loss with a share of at least `at` of the weight at or below it (inverted distribution function). */
const invertedQuantile = (sorted, at) => sorted.values[reach(sorted, at * sorted.upTo.at(-1))];
/** Quantile: NumPy's `linear` (type 7) without weights, `inverted_cdf` with them. */
function quantile(sorted, at) {
    if (sorted.weighted)
        return invertedQuantile(sorted, at);
    const place = at * (sorted.values.length - 1);
    const low = Math.floor(place);
    const [a, b] = [sorted.values[low], sorted.values[Math.min(low + 1, sorted.values.length - 1)]];
    // As NumPy interpolates, from the nearer end.
    return place - low >= 0.5 ? b - (b - a) * (1 - (place - low)) : a + (b - a) * (place - low);
}
/** Median; with weights the mean of the lower and the upper weighted median, as in scikit-learn. */
function median(sorted) {
    if (!sorted.weighted)
        return quantile(sorted, 0.5);
    const half = sorted.upTo.at(-1) / 2;
    const at = reach(sorted, half);
    const next = sorted.upTo[at] === half ? at + 1 : at;
    return (sorted.values[at] + sorted.values[next]) / 2;
}
/** Absolute errors, sorted. */
function sortedErrors(sample) {
    const loss = (0,_losses_js__WEBPACK_IMPORTED_MODULE_1__/* .rowLoss */ .qo)(sample, { of: 'loss', loss: 'absolute' });
    return (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndefined */ .b)(loss) ? loss : sortedLosses(sample, loss);
}
/** Largest absolute error, whatever the weights. */
function largest(sample) {
    const loss = (0,_losses_js__WEBPACK_IMPORTED_MODULE_1__/* .rowLoss */ .qo)(sample, { of: 'loss', loss: 'absolute' });
    if ((0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndefined */ .b)(loss))
        return loss;
    if (sample.rows.length === 0)
        return { undefined: 'there are no rows' };
    return sample.rows.reduce((most, row) => Math.max(most, loss.of(row)), 0);
}
/** Mean loss of the worst share `tail` of the weight, the row on the edge in part (Rockafellar & Uryasev 2002). */
function shortfall(sample, tail) {
    if (!(tail > 0 && tail <= 1))
        return { undefined: `${tail} is no share above 0 and up to 1` };
    const loss = (0,_losses_js__WEBPACK_IMPORTED_MODULE_1__/* .rowLoss */ .qo)(sample, { of: 'loss', loss: 'generic' });
    if ((0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndefined */ .b)(loss))
        return loss;
    const sorted = sortedLosses(sample, loss);
    if ((0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndefined */ .b)(sorted))
        return sorted;
    const all = sorted.upTo.at(-1);
    const edge = sorted.values[reach(sorted, all * (1 - tail))];
    const beyond = (0,_stable_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .stableSum */ .Bq)(sample.rows.length, (i) => {
        const row = sample.rows[i];
        return sample.weight(row) * Math.max(0, loss.of(row) - edge);
    });
    const value = edge + beyond / (all * tail);
    if (!Number.isFinite(value))
        return { undefined: 'the numbers are too large to add up' };
    return {
        value,
        influence(factor, out) {
            for (const row of sample.rows) {
                const own = edge + Math.max(0, loss.of(row) - edge) / tail - value;
                out[row] += (factor * sample.weight(row) * own) / all;
            }
        },
    };
}


/***/ })

};
