export const id = 3877;
export const ids = [3877];
export const modules = {

/***/ 26345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ CLOCK_SKEW),
/* harmony export */   n: () => (/* binding */ moment)
/* harmony export */ });
/** Points in time as artifacts give them. */
/** How far a clock may be ahead of ours: what was said that much later than now was said now. Milliseconds. */
const CLOCK_SKEW = 10 * 60_000;
/** A moment from a text; only RFC 3339 with a zone and a day that exists has an epoch. */
function moment(text) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.exec(text);
    if (!parts)
        return { text, epoch: null };
    const [, year, month, day, hour, minute, second] = parts.map(Number);
    const midnight = new Date(Date.UTC(year, month - 1, day));
    const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
    const epoch = exists && hour < 24 && minute < 60 && second < 60 ? Date.parse(text.replace(' ', 'T').toUpperCase()) : Number.NaN;
    return { text, epoch: Number.isNaN(epoch) ? null : epoch };
}


/***/ }),

/***/ 16518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isUndefined)
/* harmony export */ });
/**
 * What is kept of the rows of one group: the sufficient statistics that metrics finish from. `statistics/` builds them
 * from typed columns, `metrics/` reads them; neither room sees the other.
 */
/** True where a number could not be had. */
const isUndefined = (value) => typeof value === 'object' && value !== null && 'undefined' in value;


/***/ }),

/***/ 68687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cb: () => (/* binding */ METRICS),
  wF: () => (/* binding */ METRICS_BY_NAME),
  vP: () => (/* binding */ vocabulary)
});

;// CONCATENATED MODULE: ./build/metrics/plain-words.js
/** Metrics in plain words, for people who know no statistics: what a number says about people and decisions. */
/** Name without its suffix for several classes → a sentence or two. */
const WORDS = {
    accuracy: 'How many of all decisions are right. Where most people belong to one kind, it can look good although the other kind is always got wrong.',
    balanced_accuracy: 'How many decisions are right, with each kind of case counted alike, so that a frequent kind does not hide a rare one.',
    precision: 'Of those whom the model selects, how many it selects rightly.',
    recall: 'Of those whom the model should select, how many it finds.',
    specificity: 'Of those whom the model should leave alone, how many it does leave alone.',
    f1: 'One number for both mistakes of selecting: whom it selects wrongly and whom it misses. 1 is perfect, 0 useless.',
    fbeta: 'Like F1, but with one of the two mistakes counted more than the other.',
    jaccard: 'How much the selected and those who should be selected overlap. 1: they are the same people, 0: nobody in common.',
    mcc: 'How well decisions and truth go together, all four outcomes counted. 1 is perfect, 0 no better than drawing lots, below 0 worse than that.',
    cohen_kappa: 'How much better the decisions are than drawing lots. 1 is perfect, 0 is luck.',
    roc_auc: 'If one takes one person of each kind, how often the model ranks the right one higher. 1 is always, 0.5 is drawing lots.',
    roc_auc_ovr: 'How well the model ranks each kind above all the others. 1 is always right, 0.5 is drawing lots.',
    roc_auc_ovo: 'How well the model tells the kinds apart two by two. 1 is always right, 0.5 is drawing lots.',
    average_precision: 'How pure the top of the model’s ranking is. 1: everybody at the top belongs there.',
    log_loss: 'How surprised one would be by what comes true after having believed the model’s probabilities. Being sure and wrong costs most; 0 is perfect.',
    brier: 'How far the stated probabilities lie from what came true. 0 is perfect.',
    ece: 'Whether probabilities mean what they say: of all cases with a score of 0.7, seven of ten should come true. This is how far off that is on average; 0 is exact.',
    mce: 'Whether probabilities mean what they say: how far off they are where they are farthest off. 0 is exact.',
    selection_rate: 'How many of all people the model selects.',
    true_positive_rate: 'Of those whom the model should select, how many it finds.',
    false_positive_rate: 'Of those whom the model should leave alone, how many it selects all the same.',
    true_negative_rate: 'Of those whom the model should leave alone, how many it does leave alone.',
    false_negative_rate: 'Of those whom the model should select, how many it misses.',
    top_k_accuracy: 'How often the right answer is among the first few that the model offers.',
    coverage: 'For how many cases the model is sure enough to decide by itself; the rest goes to people.',
    selective_accuracy: 'Of the cases of which the model says that it is sure, how many it gets right.',
    expected_cost: 'What a decision costs on average, where each kind of mistake has a price. Times the number of decisions in a year it is what the mistakes cost.',
    count: 'How many cases there are.',
    demographic_parity_difference: 'How much more often one group of people is selected than another, whatever they deserve. 0: equally often.',
    demographic_parity_ratio: 'For each selected person of the best-off group, how many of the worst-off group are selected. 1: as many.',
    equalized_odds_difference: 'How much more often the model is wrong about one group than about another, for the worse of both mistakes. 0: equally often.',
    equalized_odds_ratio: 'How evenly mistakes fall on groups, for the worse of both mistakes. 1: evenly.',
    equal_opportunity_difference: 'How much better those who deserve it are found in one group than in another. 0: equally well.',
    equal_opportunity_ratio: 'For each rightly found person of the best-off group, how many of the worst-off group are found. 1: as many.',
    disparate_impact: 'For each selected person of the best-off group, how many of the worst-off group are selected. Below four fifths it is often taken for discrimination.',
    theil_index: 'How unevenly the benefit of decisions is spread over people. 0: evenly.',
    generalized_entropy_index: 'How unevenly the benefit of decisions is spread over people. 0: evenly.',
    mae: 'By how much a prediction is off on average, in the unit of what is predicted.',
    mse: 'By how much predictions are off, with large misses counted far more than small ones. 0 is perfect.',
    rmse: 'By how much predictions are off, in the unit of what is predicted, with large misses counted more than small ones.',
    r2: 'How much better the predictions are than always saying the average. 1 is perfect, 0 is no better, below 0 is worse.',
    mape: 'By what part of the true value a prediction is off on average: 0.1 is a tenth.',
    median_ae: 'Half of all predictions are off by less than this.',
    max_error: 'By how much the worst prediction is off.',
    explained_variance: 'How much of the ups and downs the predictions follow. 1 is all, 0 none.',
    pinball_loss: 'How far a predicted bound (such as “nine of ten are below”) lies from where it should. 0 is perfect.',
    abs_error_p95: 'Ninety-five of a hundred predictions are off by less than this.',
    abs_error_p99: 'Ninety-nine of a hundred predictions are off by less than this.',
    pass_rate: 'How many of the checks the model passed. A check that was not carried out has not been passed.',
    worst_decile_loss: 'How wrong the model is in the worst tenth of all cases: what those see who are served worst.',
    expected_shortfall: 'How wrong the model is in the few worst cases: what those see who are served worst.',
    psi: 'How much the people of today differ from those whom the model was made for. Above 0.2 is usually taken for a clear change.',
    ks: 'How far apart the people of today and those of then lie at the place where they differ most. 0: not at all, 1: wholly.',
    js: 'How much the people of today differ from those whom the model was made for. 0: not at all, 1: wholly.',
    wasserstein: 'How far the values of today have moved from those of then, in their own unit.',
    chi2: 'How much the shares of today’s kinds differ from those of then, compared with chance. 0: not at all.',
};
const SEVERAL = {
    macro: ' Each kind of case counts alike.',
    micro: ' All cases of all kinds count together.',
    weighted: ' Each kind of case counts as often as it occurs.',
};
/** The plain words of a metric, or undefined where there are none. */
function plainWords(name) {
    if (Object.hasOwn(WORDS, name))
        return WORDS[name];
    const [, base = '', kind = ''] = /^(.+)_(macro|micro|weighted)$/.exec(name) ?? [];
    return Object.hasOwn(WORDS, base) ? `${WORDS[base]}${SEVERAL[kind]}` : undefined;
}

;// CONCATENATED MODULE: ./build/metrics/definition.js
/** What a metric is here: a word of the vocabulary, and how it is finished from the statistics of a group. */

/**
 * A definition with the usual parts filled in: range [0, 1], no parity, no share, both classification tasks, needs the
 * prediction, one table, not by class, no parameters, interval by the delta method.
 */
function definition_define(metric) {
    const plain = plainWords(metric.name);
    return {
        aliases: [],
        ...(plain === undefined ? {} : { plain }),
        range: [0, 1],
        parity: null,
        share: false,
        tasks: ['binary', 'multiclass'],
        needs: ['prediction'],
        acrossGroups: false,
        perClass: false,
        parameters: [],
        uncertainty: { kind: 'delta' },
        ...metric,
    };
}
/** A refusal. */
const none = (reason) => ({ undefined: reason });

;// CONCATENATED MODULE: ./build/metrics/regression.js
/** What metrics of regression have in common. */

/** A metric of regression: lower is better and the range is [0, ∞) unless said otherwise. */
const regression = (metric) => definition_define({ tasks: ['regression'], range: [0, Number.POSITIVE_INFINITY], better: 'lower', ...metric });

;// CONCATENATED MODULE: ./build/metrics/abs-error-quantiles.js

const quantile = (percent) => regression({
    name: `abs_error_p${percent}`,
    aliases: [`p${percent}_abs_error`, `absolute_error_p${percent}`],
    title: `error that ${100 - percent} of 100 rows exceed`,
    definition: `${percent}th percentile of |y - ŷ|, linear between order statistics (NumPy's default, type 7); with weights the smallest error with ${percent} % of the weight at or below it. Null without rows. Source: NumPy quantile, methods linear and inverted_cdf.`,
    compute: (s) => s.summary({ of: 'quantile', at: percent / 100 }),
    uncertainty: { kind: 'quantile', at: () => percent / 100 },
});
/** 95th percentile of the absolute error, in the unit of the label. Null without rows. */
const absErrorP95 = quantile(95);
/** 99th percentile of the absolute error, in the unit of the label. Null without rows. */
const absErrorP99 = quantile(99);

// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
;// CONCATENATED MODULE: ./build/metrics/confusion.js
/** Helpers that read a confusion matrix: one class against the rest, and families of metrics averaged over classes. */


/** Index of the class that a metric is about: `class`, else the positive class of a binary task. */
function target(s, p) {
    if (p.class !== undefined) {
        const index = s.classes.indexOf(p.class);
        return index >= 0 ? index : none(`no row has the class ${p.class}`);
    }
    if (s.task === 'multiclass' || s.classes.length > 2)
        return none('there are several classes; name one with class, or take the _macro, _micro or _weighted metric');
    return s.classes.length > 0 ? s.classes.length - 1 : none('there are no classes');
}
/** The cells of class `c` in a K×K matrix. Sums are taken cell by cell, never as differences, so that an empty cell is exactly 0. */
function oneAgainstRest(matrix, size, c) {
    let [fp, fn] = [0, 0];
    for (let other = 0; other < size; other++) {
        if (other === c)
            continue;
        fp += matrix[other * size + c];
        fn += matrix[c * size + other];
    }
    return {
        tp: matrix[c * size + c],
        fp,
        fn,
        get tn() {
            let sum = 0;
            for (let cell = 0; cell < matrix.length; cell++) {
                if (cell % size !== c && Math.floor(cell / size) !== c)
                    sum += matrix[cell];
            }
            return sum;
        },
    };
}
/** The whole K×K matrix, or why there is none. */
function matrixOf(s, which) {
    const matrix = s[which];
    if (s.n === 0)
        return none('there are no rows');
    return matrix ?? none('there is no label or no prediction');
}
/** Cells of the class that the metric is about. */
function cells(s, p, which = 'confusion') {
    const matrix = matrixOf(s, which);
    if ((0,statistics/* isUndefined */.b)(matrix))
        return matrix;
    const c = target(s, p);
    return (0,statistics/* isUndefined */.b)(c) ? c : oneAgainstRest(matrix, s.classes.length, c);
}
/** A quotient, or why there is none. */
const quotient = (top, bottom, reason) => bottom > 0 ? top / bottom : none(reason);
/** Share of the weight on the diagonal. */
function diagonal(matrix, size) {
    let [hits, of] = [0, 0];
    for (let cell = 0; cell < matrix.length; cell++) {
        of += matrix[cell];
        if (cell % (size + 1) === 0)
            hits += matrix[cell];
    }
    return { hits, of };
}
/** Totals of a K×K matrix: by label, by prediction, of the diagonal, of all. */
function totals(matrix, size) {
    const labels = new Float64Array(size);
    const predictions = new Float64Array(size);
    let [right, all] = [0, 0];
    for (let cell = 0; cell < matrix.length; cell++) {
        const weight = matrix[cell];
        labels[Math.floor(cell / size)] += weight;
        predictions[cell % size] += weight;
        all += weight;
        if (cell % (size + 1) === 0)
            right += weight;
    }
    return { labels, predictions, right, all };
}
/** Σ t_k p_k over the classes: what labels and predictions would share by chance. */
const agreement = (labels, predictions) => labels.reduce((sum, label, k) => sum + label * predictions[k], 0);
/** Indices of the classes that a label or a prediction has in these rows (unweighted). */
function present(s) {
    return s.classes.map((_, c) => c).filter((c) => (s.labelledCounts?.[c] ?? 0) + (s.predictedCounts?.[c] ?? 0) > 0);
}
/** Mean over all classes of a number of each against the rest; undefined where it is undefined for one. */
function classMean(s, of, weight) {
    let [top, bottom] = [0, 0];
    for (let c = 0; c < s.classes.length; c++) {
        const one = s.summary({ of, class: c });
        if ((0,statistics/* isUndefined */.b)(one))
            return one;
        top += weight(c) * one;
        bottom += weight(c);
    }
    return bottom > 0 ? top / bottom : none('no row has a weight above 0');
}
function single(base) {
    const named = (s, p) => p.class ?? s.classes.at(-1);
    const { tally, map } = base;
    return definition_define({
        name: base.name,
        aliases: base.aliases ?? [],
        title: base.title,
        better: base.better,
        share: tally !== undefined && map === undefined,
        tasks: ['binary', 'multiclass'],
        perClass: true,
        parameters: base.parameters ?? [],
        definition: `${base.formula}. TP, FP, FN and TN are rows (or sums of weights) of the positive class, or of the class named by \`class\`, against the rest. Undefined where the denominator is 0. Source: ${base.source}.`,
        compute(s, p) {
            const c = cells(s, p);
            if ((0,statistics/* isUndefined */.b)(c))
                return c;
            const value = base.value(c, p);
            return Number.isFinite(value) ? value : none(base.empty(named(s, p)));
        },
        uncertainty: tally
            ? {
                kind: 'share',
                tally(s, p) {
                    const c = cells(s, p, 'counts');
                    return (0,statistics/* isUndefined */.b)(c) ? c : tally(c);
                },
                ...(map ? { map } : {}),
            }
            : { kind: 'delta' },
    });
}
const AVERAGES = {
    macro: 'plain mean over the classes that a label or a prediction has',
    micro: 'from the cells of all classes added up',
    weighted: 'mean over the classes, each weighted by the rows (or weights) labelled with it',
};
function valueOfClass(base, s, c, p) {
    const value = base.value(oneAgainstRest(s.confusion, s.classes.length, c), p);
    if (Number.isFinite(value))
        return value;
    return base.emptyInAverage === 0 ? 0 : none(base.empty(s.classes[c]));
}
function averaged(base, average, s, p) {
    const matrix = matrixOf(s, 'confusion');
    if ((0,statistics/* isUndefined */.b)(matrix))
        return matrix;
    const size = s.classes.length;
    const classes = present(s);
    if (average === 'micro') {
        const all = classes.map((c) => oneAgainstRest(matrix, size, c));
        const sum = (key) => all.reduce((total, one) => total + one[key], 0);
        const added = {
            tp: sum('tp'),
            fp: sum('fp'),
            fn: sum('fn'),
            get tn() {
                return sum('tn');
            },
        };
        const value = base.value(added, p);
        return Number.isFinite(value) ? value : none('the denominator over all classes is 0');
    }
    let [top, bottom] = [0, 0];
    for (const c of classes) {
        const value = valueOfClass(base, s, c, p);
        if ((0,statistics/* isUndefined */.b)(value))
            return value;
        const { tp, fn } = oneAgainstRest(matrix, size, c);
        const factor = average === 'macro' ? 1 : tp + fn;
        top += factor * value;
        bottom += factor;
    }
    return quotient(top, bottom, 'no row has a weight above 0');
}
function tallies(base, s) {
    const matrix = matrixOf(s, 'counts');
    if ((0,statistics/* isUndefined */.b)(matrix))
        return matrix;
    const classes = present(s);
    return classes.map((c) => ({
        ...base.tally(oneAgainstRest(matrix, s.classes.length, c)),
        factor: 1 / classes.length,
    }));
}
/** The metric of one class with its averages `_macro`, `_micro` and `_weighted`. */
function family(base) {
    const averages = Object.keys(AVERAGES).map((average) => definition_define({
        name: `${base.name}_${average}`,
        aliases: [base.name, ...(base.aliases ?? [])].map((name) => `${average}_${name}`),
        title: `${base.title}, ${average} average over classes`,
        better: base.better,
        parameters: base.parameters ?? [],
        definition: `${base.formula}; ${AVERAGES[average]}. ${base.emptyInAverage === 0
            ? 'A class without denominator counts 0'
            : 'Undefined where a class has no denominator'}; null without rows. Source: ${base.source}.`,
        compute: (s, p) => averaged(base, average, s, p),
        uncertainty: average === 'macro' && base.disjoint ? { kind: 'shares', tallies: (s) => tallies(base, s) } : { kind: 'delta' },
    }));
    return [single(base), ...averages];
}

;// CONCATENATED MODULE: ./build/metrics/accuracy.js



/** Accuracy: share of rows whose prediction is their label, 0..1. Null without rows. */
const accuracy = definition_define({
    name: 'accuracy',
    aliases: ['acc', 'accuracy_score'],
    title: 'share of the decisions that were right',
    better: 'higher',
    share: true,
    definition: 'Rows whose prediction is their label, by all rows. Null without rows. Source: scikit-learn accuracy_score.',
    compute(s) {
        const matrix = matrixOf(s, 'confusion');
        if ((0,statistics/* isUndefined */.b)(matrix))
            return matrix;
        const { hits, of } = diagonal(matrix, s.classes.length);
        return quotient(hits, of, 'no row has a weight above 0');
    },
    uncertainty: {
        kind: 'share',
        tally(s) {
            const matrix = matrixOf(s, 'counts');
            return (0,statistics/* isUndefined */.b)(matrix) ? matrix : diagonal(matrix, s.classes.length);
        },
    },
});

;// CONCATENATED MODULE: ./build/metrics/average-precision.js



const FORMULA = 'Σ (R_n - R_(n-1)) P_n over the distinct scores from above, a step function and no trapezoid';
/** Average precision, 0..1, of the positive class or of `class` against the rest. Null where no row is positive. */
const averagePrecision = definition_define({
    name: 'average_precision',
    aliases: ['average_precision_score'],
    title: 'precision averaged over all thresholds',
    better: 'higher',
    needs: ['score'],
    perClass: true,
    definition: `${FORMULA}. Null where no row is positive. Source: scikit-learn average_precision_score.`,
    compute(s, p) {
        const c = target(s, p);
        return (0,statistics/* isUndefined */.b)(c) ? c : s.summary({ of: 'average-precision', class: c });
    },
});
/** Mean over classes of the average precision of each class against the rest. Null where a class has no row. */
const averagePrecisionMacro = definition_define({
    name: 'average_precision_macro',
    aliases: ['macro_average_precision'],
    title: 'precision averaged over all thresholds, macro average over classes',
    better: 'higher',
    needs: ['score'],
    definition: `${FORMULA}; plain mean over all classes, each against the rest. Null where a class has no labelled row. Source: scikit-learn average_precision_score.`,
    compute: (s) => classMean(s, 'average-precision', () => 1),
});
/** As `average_precision_macro`, each class weighted by its labelled rows. */
const averagePrecisionWeighted = definition_define({
    name: 'average_precision_weighted',
    aliases: ['weighted_average_precision'],
    title: 'precision averaged over all thresholds, weighted average over classes',
    better: 'higher',
    needs: ['score'],
    definition: `${FORMULA}; mean over all classes weighted by labelled rows, each against the rest. Null where a class has no labelled row. Source: scikit-learn average_precision_score.`,
    compute: (s) => classMean(s, 'average-precision', (c) => s.labelled?.[c] ?? 0),
});

;// CONCATENATED MODULE: ./build/metrics/balanced-accuracy.js



const labelled = (s) => s.classes.map((_, c) => c).filter((c) => (s.labelledCounts?.[c] ?? 0) > 0);
/** Balanced accuracy: mean of the recalls of the classes that rows are labelled with, 0..1. Null without rows. */
const balancedAccuracy = definition_define({
    name: 'balanced_accuracy',
    aliases: ['balanced_accuracy_score', 'bacc'],
    title: 'share found of each class, averaged over classes',
    better: 'higher',
    definition: 'Mean over the classes with labelled rows of TP / (TP + FN). Null without rows. Source: scikit-learn balanced_accuracy_score, adjusted=False.',
    compute(s) {
        const matrix = matrixOf(s, 'confusion');
        if ((0,statistics/* isUndefined */.b)(matrix))
            return matrix;
        const classes = labelled(s);
        const recalls = classes.map((c) => {
            const { tp, fn } = oneAgainstRest(matrix, s.classes.length, c);
            return tp / (tp + fn);
        });
        const mean = recalls.reduce((sum, one) => sum + one, 0) / classes.length;
        return Number.isFinite(mean) ? mean : none('a class has no row with a weight above 0');
    },
    uncertainty: {
        kind: 'shares',
        tallies(s) {
            const matrix = matrixOf(s, 'counts');
            if ((0,statistics/* isUndefined */.b)(matrix))
                return matrix;
            const classes = labelled(s);
            return classes.map((c) => {
                const { tp, fn } = oneAgainstRest(matrix, s.classes.length, c);
                return { hits: tp, of: tp + fn, factor: 1 / classes.length };
            });
        },
    },
});

;// CONCATENATED MODULE: ./build/metrics/brier.js



/** Brier score: 0..1 for two classes, 0..2 for several (sum over classes). Null without rows. */
const brier = definition_define({
    name: 'brier',
    aliases: ['brier_score', 'brier_score_loss'],
    title: 'squared error of the probabilities',
    range: [0, 2],
    better: 'lower',
    needs: ['score'],
    perClass: true,
    definition: 'Two classes, or one named by `class`: mean of (p - y)², y 1 for a row of the class and 0 otherwise. Several classes: mean of Σ (p_k - y_k)², 0 to 2. Null without rows. Source: scikit-learn brier_score_loss, scale_by_half=False for several classes.',
    compute(s, p) {
        if (p.class === undefined)
            return s.summary({ of: 'loss', loss: 'brier' });
        const c = target(s, p);
        return (0,statistics/* isUndefined */.b)(c) ? c : s.summary({ of: 'loss', loss: 'brier', class: c });
    },
});

;// CONCATENATED MODULE: ./build/metrics/cohen-kappa.js



const ONE_CLASS = none('labels and predictions are all one and the same class');
/** Cohen's kappa, -1..1: agreement beyond chance. Null where chance alone agrees on every row. */
const cohenKappa = definition_define({
    name: 'cohen_kappa',
    aliases: ['kappa', 'cohen_kappa_score', 'cohens_kappa'],
    title: 'agreement of predictions and labels beyond chance (Cohen)',
    range: [-1, 1],
    better: 'higher',
    definition: '(p_o - p_e) / (1 - p_e), with p_o the share of right rows and p_e = Σ t_k p_k / s² the agreement by chance. Null where labels and predictions are all one and the same class. Source: scikit-learn cohen_kappa_score, unweighted.',
    compute(s) {
        const matrix = matrixOf(s, 'confusion');
        if ((0,statistics/* isUndefined */.b)(matrix))
            return matrix;
        const size = s.classes.length;
        if (size === 2) {
            const [tn, fp, fn, tp] = matrix;
            const byChance = (tp + fp) * (fp + tn) + (tp + fn) * (fn + tn);
            return byChance > 0 ? (2 * (tp * tn - fp * fn)) / byChance : ONE_CLASS;
        }
        const { labels, predictions, right, all } = totals(matrix, size);
        const chance = agreement(labels, predictions);
        const room = all * all - chance;
        return room > 0 ? (right * all - chance) / room : ONE_CLASS;
    },
});

;// CONCATENATED MODULE: ./build/metrics/count.js



/** Number of rows, unweighted; with `class` those labelled with it. Never null for a group that exists. */
const count = definition_define({
    name: 'count',
    aliases: ['n_rows'],
    title: 'number of rows',
    range: [0, Number.MAX_SAFE_INTEGER],
    better: 'none',
    tasks: ['binary', 'multiclass', 'regression'],
    needs: [],
    perClass: true,
    labelFree: true,
    definition: 'Rows of the group, unweighted; with `class`, the rows labelled with it. Source: Fairlearn count.',
    compute(s, p) {
        if (p.class === undefined)
            return s.n;
        if (s.labelledCounts === null)
            return none('there is no label');
        const c = target(s, p);
        return (0,statistics/* isUndefined */.b)(c) ? 0 : s.labelledCounts[c];
    },
    uncertainty: { kind: 'none', why: 'a count of rows is exact' },
});

;// CONCATENATED MODULE: ./build/metrics/coverage.js

/** Coverage: share of rows that the model is sure enough of, 0..1. Null without rows. Needs no label. */
const coverage = definition_define({
    name: 'coverage',
    title: 'share of the rows that the model is sure enough of',
    better: 'higher',
    share: true,
    needs: ['score'],
    parameters: ['confidence-at-least'],
    labelFree: true,
    definition: 'Rows whose most probable class has a probability of at least `confidence-at-least` (0.5), by all rows; for two classes max(p, 1 - p). Null without rows. Source: El-Yaniv and Wiener (2010).',
    compute: (s, p) => s.summary({ of: 'covered', atLeast: p.confidenceAtLeast ?? 0.5 }),
    uncertainty: { kind: 'share', tally: (s, p) => s.tally({ of: 'covered', atLeast: p.confidenceAtLeast ?? 0.5 }) },
});

;// CONCATENATED MODULE: ./build/metrics/group-gaps.js
/** Metrics that compare groups: the spread of one rate, or the worst spread of two. */

/** A metric across groups. Groups whose rate is undefined, and too small ones, are left out and named; fewer than two left is null. */
function gap(base) {
    const difference = base.kind === 'difference';
    return definition_define({
        name: base.name,
        aliases: base.aliases ?? [],
        title: base.title,
        range: base.range ?? [0, 1],
        better: difference ? 'lower' : 'higher',
        parity: difference ? 0 : 1,
        acrossGroups: true,
        definition: `${base.what} Groups whose rate is undefined, and groups with fewer rows than \`min-samples\`, are left out and named (Fairlearn puts 0 for an undefined rate); null where fewer than two groups are left. Source: ${base.source}.`,
        compute: () => none('it compares groups; ask for it by a group column'),
        across: { kind: base.kind, rates: base.rates },
    });
}

;// CONCATENATED MODULE: ./build/metrics/demographic-parity.js

/** Largest minus smallest selection rate between groups, 0..1; 0 is parity. */
const demographicParityDifference = {
    ...gap({
        name: 'demographic_parity_difference',
        aliases: ['statistical_parity_difference', 'dpd'],
        title: 'gap in the share selected between groups',
        kind: 'difference',
        rates: ['selection_rate'],
        what: 'Largest minus smallest selection rate over the groups, 0 to 1.',
        source: 'Fairlearn demographic_parity_difference, method between_groups',
    }),
    labelFree: true,
};
/** Smallest by largest selection rate between groups, 0..1; 1 is parity. Null where no group has any row selected. */
const demographicParityRatio = {
    ...gap({
        name: 'demographic_parity_ratio',
        aliases: ['dpr', 'statistical_parity_ratio'],
        title: 'share selected in the least selected group, by that in the most selected one',
        kind: 'ratio',
        rates: ['selection_rate'],
        what: 'Smallest by largest selection rate over the groups, 0 to 1. Null where no group has any row selected.',
        source: 'Fairlearn demographic_parity_ratio, method between_groups',
    }),
    labelFree: true,
};

;// CONCATENATED MODULE: ./build/metrics/disparate-impact.js

/** Smallest by largest selection rate between groups: the number of the four-fifths rule. Reports may give values above 1. */
const disparateImpact = {
    ...gap({
        name: 'disparate_impact',
        aliases: ['disparate_impact_ratio', 'four_fifths_ratio'],
        title: 'share selected in the least selected group, by that in the most selected one',
        kind: 'ratio',
        rates: ['selection_rate'],
        range: [0, Number.POSITIVE_INFINITY],
        what: 'Smallest by largest selection rate over the groups, 0 to 1; a report that divides a named group by another may be above 1. Null where no group has any row selected.',
        source: 'EEOC Uniform Guidelines 29 CFR 1607.4(D); AIF360 disparate_impact divides by the privileged group',
    }),
    labelFree: true,
};

;// CONCATENATED MODULE: ./build/metrics/drift.js
/** Drift metrics: two columns compared, reference and current. The arithmetic is in `statistics/drift.ts`. */

const drift = (metric) => definition_define({
    range: [0, Number.POSITIVE_INFINITY],
    better: 'lower',
    tasks: [],
    needs: [],
    parameters: ['column', 'bins'],
    labelFree: true,
    compute: () => none('it compares a column of two files; ask for it with a column and a second role'),
    uncertainty: {
        kind: 'none',
        why: 'a drift metric is a distance between two samples, for which no interval is given',
    },
    drift: true,
    ...metric,
});
/** Population stability index, 0 and above; 0 for equal samples. */
const psi = drift({
    name: 'psi',
    aliases: ['population_stability_index'],
    title: 'shift of a column between two samples (population stability index)',
    definition: 'Σ (q_b - p_b) ln(q_b / p_b) over bins, p of the reference, q of the current sample; shares below 0.0001 count as 0.0001. Bins: `bins` (10) quantiles of the reference, or its values where it has no more than that many, and one for empty cells; categories are their own bins. Exactly 0 for equal samples. Null where a sample is empty. Source: Siddiqi (2006).',
});
/** Kolmogorov-Smirnov statistic, 0..1. */
const ks = drift({
    name: 'ks',
    aliases: ['kolmogorov_smirnov', 'ks_statistic'],
    title: 'largest gap between two distributions (Kolmogorov-Smirnov)',
    range: [0, 1],
    definition: 'max |F(x) - G(x)| of the empirical distribution functions, 0 to 1; empty cells count as the smallest value. Null where a sample is empty or the column holds categories. Source: SciPy ks_2samp, statistic.',
});
/** Jensen-Shannon distance by the natural logarithm, 0 to the root of ln 2. */
const js = drift({
    name: 'js',
    aliases: ['jensen_shannon', 'jensen_shannon_distance'],
    title: 'distance between two distributions (Jensen-Shannon)',
    range: [0, Math.sqrt(Math.LN2)],
    definition: 'Root of the Jensen-Shannon divergence (natural logarithm) of the shares in the bins of `psi`, 0 to 0.8326 (the root of ln 2), without smoothing. Null where a sample is empty. Source: SciPy jensenshannon.',
});
/** First Wasserstein distance, in the unit of the column, 0 and above. */
const wasserstein = drift({
    name: 'wasserstein',
    aliases: ['wasserstein_distance', 'earth_movers_distance'],
    title: 'mean distance that values have to move between two samples',
    definition: '∫ |F(x) - G(x)| dx, in the unit of the column. Null where a sample is empty, has empty cells, or the column holds categories. Source: SciPy wasserstein_distance.',
});
/** Pearson's chi-square statistic of homogeneity, 0 and above. */
const chi2 = drift({
    name: 'chi2',
    aliases: ['chi_square', 'chi_squared'],
    title: 'difference of the shares of categories between two samples (chi-square)',
    definition: 'Σ (observed - expected)² / expected over the 2×k table of samples and categories (bins of `psi` for numbers); it grows with the number of rows. Null where a sample is empty. Source: SciPy chi2_contingency, correction=False.',
});

;// CONCATENATED MODULE: ./build/metrics/calibration.js
/** What the calibration errors over bins have in common. */


/** Value and interval of a calibration error over `bins` (10) bins, of `class` where one is named. Undefined where that class is not there. */
function calibration(error) {
    const summaryOf = (s, p) => {
        const bins = p.bins ?? 10;
        if (p.class === undefined)
            return { of: error, bins };
        const c = target(s, p);
        return (0,statistics/* isUndefined */.b)(c) ? c : { of: error, bins, class: c };
    };
    return {
        compute(s, p) {
            const what = summaryOf(s, p);
            return (0,statistics/* isUndefined */.b)(what) ? what : s.summary(what);
        },
        uncertainty: { kind: 'gaps', of: summaryOf },
    };
}

;// CONCATENATED MODULE: ./build/metrics/ece.js


/** Expected calibration error in equal-width bins, 0..1. Null without rows. */
const ece = definition_define({
    name: 'ece',
    aliases: ['expected_calibration_error'],
    title: 'gap between stated and observed probability, averaged',
    better: 'lower',
    needs: ['score'],
    perClass: true,
    parameters: ['bins'],
    definition: 'Σ (W_b / W) |observed_b - stated_b|, over `bins` (10) equal-width bins [k/M, (k+1)/M) of the probability, the last one closed; stated is the mean probability, observed the share that is right. Probability: of the positive class for two classes, of `class` where one is named, else of the most probable class (ties: the first). Empty bins are skipped; null without rows. The estimate lies above the truth, the more so the fewer rows a bin has; the lower end of the interval allows for that. Source: Naeini et al. (2015).',
    ...calibration('ece'),
});

;// CONCATENATED MODULE: ./build/metrics/equal-opportunity.js

/** Largest minus smallest true positive rate between groups, 0..1; 0 is parity. */
const equalOpportunityDifference = gap({
    name: 'equal_opportunity_difference',
    title: 'gap in the share of positives found between groups',
    kind: 'difference',
    rates: ['true_positive_rate'],
    what: 'Largest minus smallest true positive rate over the groups, 0 to 1.',
    source: 'Fairlearn equal_opportunity_difference, method between_groups',
});
/** Smallest by largest true positive rate between groups, 0..1; 1 is parity. Null where no group has a positive found. */
const equalOpportunityRatio = gap({
    name: 'equal_opportunity_ratio',
    title: 'share of positives found in the worst group, by that in the best one',
    kind: 'ratio',
    rates: ['true_positive_rate'],
    what: 'Smallest by largest true positive rate over the groups, 0 to 1. Null where no group has a positive found.',
    source: 'Fairlearn equal_opportunity_ratio, method between_groups',
});

;// CONCATENATED MODULE: ./build/metrics/equalized-odds.js

/** The larger of the gaps in true and in false positive rate between groups, 0..1; 0 is parity. */
const equalizedOddsDifference = gap({
    name: 'equalized_odds_difference',
    title: 'worse of the gaps in hits and in false alarms between groups',
    kind: 'difference',
    rates: ['true_positive_rate', 'false_positive_rate'],
    what: 'The larger of (largest minus smallest true positive rate) and (largest minus smallest false positive rate) over the groups, 0 to 1.',
    source: 'Fairlearn equalized_odds_difference, agg worst_case',
});
/** The smaller of the ratios of true and of false positive rates between groups, 0..1; 1 is parity. */
const equalizedOddsRatio = gap({
    name: 'equalized_odds_ratio',
    title: 'worse of the ratios of hits and of false alarms between groups',
    kind: 'ratio',
    rates: ['true_positive_rate', 'false_positive_rate'],
    what: 'The smaller of (smallest by largest true positive rate) and (smallest by largest false positive rate) over the groups, 0 to 1. Null where a largest rate is 0.',
    source: 'Fairlearn equalized_odds_ratio, agg worst_case',
});

;// CONCATENATED MODULE: ./build/metrics/expected-cost.js



const KINDS = ['true-negative', 'false-positive', 'false-negative', 'true-positive'];
/** Price of one cell: `false-positive` and the like for two classes, `label->prediction` for any. Not named: 0. */
function price(s, cost, label, prediction) {
    const named = cost[`${s.classes[label]}->${s.classes[prediction]}`];
    if (named !== undefined || s.classes.length !== 2)
        return named ?? 0;
    return cost[KINDS[label * 2 + prediction]] ?? 0;
}
function unknownPrice(s, cost) {
    const known = new Set(s.classes.length === 2 ? KINDS : []);
    for (const label of s.classes)
        for (const prediction of s.classes)
            known.add(`${label}->${prediction}`);
    return Object.keys(cost).find((key) => !known.has(key));
}
function compute(s, p) {
    const matrix = matrixOf(s, 'confusion');
    if ((0,statistics/* isUndefined */.b)(matrix))
        return matrix;
    const cost = p.cost;
    if (cost === undefined)
        return none('no cost is given');
    const unknown = unknownPrice(s, cost);
    if (unknown !== undefined)
        return none(`the cost "${unknown}" names no kind of decision on these classes`);
    const size = s.classes.length;
    let [sum, all] = [0, 0];
    for (let cell = 0; cell < matrix.length; cell++) {
        sum += matrix[cell] * price(s, cost, Math.floor(cell / size), cell % size);
        all += matrix[cell];
    }
    return all > 0 ? sum / all : none('no row has a weight above 0');
}
/** Mean cost of a decision, in the unit of `cost`. Null without rows or without prices. */
const expectedCost = definition_define({
    name: 'expected_cost',
    aliases: ['mean_cost', 'average_cost'],
    title: 'mean cost of a decision',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    better: 'lower',
    parameters: ['cost'],
    definition: 'Σ rows × cost by all rows. `cost` gives the price of a `false-positive`, `false-negative`, `true-positive`, `true-negative` (two classes) or of `label->prediction`; what it does not name costs 0. Null without rows. Source: Elkan (2001).',
    compute,
    uncertainty: {
        kind: 'shares',
        // Also cells that are empty have a share that may be above 0, so that an unseen kind of mistake is not free.
        tallies(s, p) {
            const counts = matrixOf(s, 'counts');
            if ((0,statistics/* isUndefined */.b)(counts))
                return counts;
            const size = s.classes.length;
            return Array.from(counts, (hits, cell) => ({
                hits,
                of: s.n,
                factor: price(s, p.cost ?? {}, Math.floor(cell / size), cell % size),
            })).filter(({ factor }) => factor !== 0);
        },
    },
});

;// CONCATENATED MODULE: ./build/metrics/expected-shortfall.js

const LOSS = 'the loss is the log loss of the labelled class, or the absolute error in regression';
/** Mean loss of the worst share `tail` (0.05) of the rows, 0 and above. Null without rows. */
const expectedShortfall = definition_define({
    name: 'expected_shortfall',
    aliases: ['cvar', 'conditional_value_at_risk'],
    title: 'mean loss of the worst share of rows',
    range: [0, Number.POSITIVE_INFINITY],
    better: 'lower',
    tasks: ['binary', 'multiclass', 'regression'],
    needs: ['score'],
    parameters: ['tail'],
    definition: `Mean loss of the worst share \`tail\` (0.05) of the rows, the row on the edge counted in part; ${LOSS}. Null without rows. Source: Rockafellar and Uryasev (2002).`,
    compute: (s, p) => s.summary({ of: 'shortfall', tail: p.tail ?? 0.05 }),
});
/** Mean loss of the worst tenth of the rows, 0 and above. Null without rows. */
const worstDecileLoss = definition_define({
    name: 'worst_decile_loss',
    title: 'mean loss of the worst tenth of the rows',
    range: [0, Number.POSITIVE_INFINITY],
    better: 'lower',
    tasks: ['binary', 'multiclass', 'regression'],
    needs: ['score'],
    definition: `Mean loss of the worst tenth of the rows, the row on the edge counted in part; ${LOSS}. Null without rows. Source: Rockafellar and Uryasev (2002), tail 0.1.`,
    compute: (s) => s.summary({ of: 'shortfall', tail: 0.1 }),
});

;// CONCATENATED MODULE: ./build/metrics/explained-variance.js



/** Explained variance, up to 1: as r2, but a constant error is forgiven. Null where all labels are equal. */
const explainedVariance = regression({
    name: 'explained_variance',
    aliases: ['explained_variance_score'],
    title: 'share of the variation that the model explains, a constant error apart',
    range: [Number.NEGATIVE_INFINITY, 1],
    better: 'higher',
    definition: '1 - variance of (y - ŷ) / variance of y. Null where all labels are equal (scikit-learn explained_variance_score puts 0 or 1 there) and for fewer than two rows.',
    compute(s) {
        const residual = s.summary({ of: 'variance', what: 'residual' });
        if ((0,statistics/* isUndefined */.b)(residual))
            return residual;
        const variance = s.summary({ of: 'variance', what: 'label' });
        if ((0,statistics/* isUndefined */.b)(variance))
            return variance;
        return variance > 0 ? 1 - residual / variance : none('all labels are equal');
    },
});

;// CONCATENATED MODULE: ./build/metrics/f1.js

/**
 * F1 and its averages. F1 = 2J / (1 + J) with J = TP / (TP + FP + FN), a share of rows, which gives its interval.
 * Null where no row is positive, labelled or predicted.
 */
const f1 = family({
    name: 'f1',
    aliases: ['f1_score', 'f_1', 'dice'],
    title: 'balance of precision and recall (F1)',
    better: 'higher',
    value: (c) => (2 * c.tp) / (2 * c.tp + c.fp + c.fn),
    tally: (c) => ({ hits: c.tp, of: c.tp + c.fp + c.fn }),
    map: (share) => (2 * share) / (1 + share),
    empty: (name) => `no row is labelled or predicted as ${name}`,
    emptyInAverage: 0,
    formula: '2 TP / (2 TP + FP + FN)',
    source: 'scikit-learn f1_score',
});

;// CONCATENATED MODULE: ./build/metrics/false-negative-rate.js

/** False negative rate and its averages: of the positive rows, the share that were missed. Null where no row is positive. */
const falseNegativeRate = family({
    name: 'false_negative_rate',
    aliases: ['fnr', 'miss_rate'],
    title: 'share of the positives that were missed',
    better: 'lower',
    value: (c) => c.fn / (c.tp + c.fn),
    tally: (c) => ({ hits: c.fn, of: c.tp + c.fn }),
    empty: (name) => `no row is labelled ${name}`,
    emptyInAverage: 'undefined',
    disjoint: true,
    formula: 'FN / (TP + FN)',
    source: 'Fairlearn false_negative_rate, which puts 0 where it is undefined',
});

;// CONCATENATED MODULE: ./build/metrics/false-positive-rate.js

/** False positive rate and its averages: of the negative rows, the share that were taken for positive. Null where no row is negative. */
const falsePositiveRate = family({
    name: 'false_positive_rate',
    aliases: ['fpr', 'fall_out'],
    title: 'share of the negatives that were taken for positives',
    better: 'lower',
    value: (c) => c.fp / (c.tn + c.fp),
    tally: (c) => ({ hits: c.fp, of: c.tn + c.fp }),
    empty: (name) => `every row is labelled ${name}, so there is no negative`,
    emptyInAverage: 'undefined',
    formula: 'FP / (TN + FP)',
    source: 'Fairlearn false_positive_rate, which puts 0 where it is undefined',
});

;// CONCATENATED MODULE: ./build/metrics/fbeta.js

/** F-beta and its averages; `beta` (default 1) above 1 weighs recall more. Null where no row is positive, labelled or predicted. */
const fbeta = family({
    name: 'fbeta',
    aliases: ['fbeta_score', 'f_beta'],
    title: 'balance of precision and recall (F-beta)',
    better: 'higher',
    parameters: ['beta'],
    value(c, p) {
        const b2 = (p.beta ?? 1) ** 2;
        return ((1 + b2) * c.tp) / ((1 + b2) * c.tp + b2 * c.fn + c.fp);
    },
    empty: (name) => `no row is labelled or predicted as ${name}`,
    emptyInAverage: 0,
    formula: '(1 + β²) TP / ((1 + β²) TP + β² FN + FP), β = `beta`, 1 by default',
    source: 'scikit-learn fbeta_score',
});

;// CONCATENATED MODULE: ./build/metrics/benefit.js
/** Benefits b = prediction - label + 1 of single rows, which the inequality indices are made of. */



/** Mean over rows of `inequality(b / mean b)`; benefits: 2 false positive, 1 right, 0 false negative. */
function overBenefits(s, p, inequality) {
    const c = cells(s, p);
    if ((0,statistics/* isUndefined */.b)(c))
        return c;
    const all = c.tp + c.fp + c.fn + c.tn;
    const right = c.tp + c.tn;
    const mean = (2 * c.fp + right) / all;
    if (!(mean > 0))
        return none('every row is a positive that was missed');
    // Rounding may leave an index of zero a hair below it.
    return Math.max(0, (c.fp * inequality(2 / mean) + right * inequality(1 / mean) + c.fn * inequality(0)) / all);
}

;// CONCATENATED MODULE: ./build/metrics/generalized-entropy-index.js


/** Generalised entropy index of the benefits with α = 2, 0 and above; 0 is equality. Null where the mean benefit is 0. */
const generalizedEntropyIndex = definition_define({
    name: 'generalized_entropy_index',
    aliases: ['gei'],
    title: 'inequality of what people get from the decisions',
    range: [0, Number.POSITIVE_INFINITY],
    better: 'lower',
    parity: 0,
    tasks: ['binary'],
    definition: 'Mean of ((b/μ)² - 1) / 2 (α = 2), with the benefit b = prediction - label + 1 of each row and μ its mean. Null where μ is 0. Source: Speicher et al. (2018), AIF360 generalized_entropy_index.',
    compute: (s, p) => overBenefits(s, p, (ratio) => (ratio * ratio - 1) / 2),
});

;// CONCATENATED MODULE: ./build/metrics/jaccard.js

/** Jaccard index and its averages: of the rows labelled or predicted positive, the share that are both. Null where there are none. */
const jaccard = family({
    name: 'jaccard',
    aliases: ['jaccard_score', 'jaccard_index', 'iou'],
    title: 'overlap of what is positive and what is predicted so',
    better: 'higher',
    value: (c) => c.tp / (c.tp + c.fp + c.fn),
    tally: (c) => ({ hits: c.tp, of: c.tp + c.fp + c.fn }),
    empty: (name) => `no row is labelled or predicted as ${name}`,
    emptyInAverage: 0,
    formula: 'TP / (TP + FP + FN)',
    source: 'scikit-learn jaccard_score',
});

;// CONCATENATED MODULE: ./build/metrics/log-loss.js

/** Log loss, natural log, 0 and above. Null without rows. */
const logLoss = definition_define({
    name: 'log_loss',
    aliases: ['logloss', 'cross_entropy', 'binary_cross_entropy', 'log_loss_score'],
    title: 'surprise at the true class, mean of -ln of its score',
    range: [0, Number.POSITIVE_INFINITY],
    better: 'lower',
    needs: ['score'],
    definition: 'Mean of -ln p of the labelled class, p clipped to [ε, 1 - ε] with ε = 2.220446049250313e-16, the double precision epsilon. Null without rows. Source: scikit-learn log_loss.',
    compute: (s) => s.summary({ of: 'loss', loss: 'log' }),
});

;// CONCATENATED MODULE: ./build/metrics/mae.js

/** Mean absolute error, in the unit of the label. Null without rows. */
const mae = regression({
    name: 'mae',
    aliases: ['mean_absolute_error'],
    title: 'mean size of the error',
    definition: 'Mean of |y - ŷ|, in the unit of the label. Null without rows. Source: scikit-learn mean_absolute_error.',
    compute: (s) => s.summary({ of: 'loss', loss: 'absolute' }),
});

;// CONCATENATED MODULE: ./build/metrics/mape.js

/** Mean absolute percentage error, a fraction and no per cent. Null without rows. */
const mape = regression({
    name: 'mape',
    aliases: ['mean_absolute_percentage_error'],
    title: 'mean size of the error as a fraction of the true value',
    definition: 'Mean of |y - ŷ| / max(|y|, ε), ε = 2.220446049250313e-16: a fraction, no per cent. Null without rows. Source: scikit-learn mean_absolute_percentage_error.',
    compute: (s) => s.summary({ of: 'loss', loss: 'percentage' }),
});

;// CONCATENATED MODULE: ./build/metrics/max-error.js

/** Largest absolute error, in the unit of the label. Null without rows. It has no interval. */
const maxError = regression({
    name: 'max_error',
    aliases: ['maximum_error', 'maximum_absolute_error'],
    title: 'largest error',
    definition: 'max |y - ŷ|, in the unit of the label, whatever the weights. Null without rows. Source: scikit-learn max_error.',
    compute: (s) => s.summary({ of: 'largest' }),
    uncertainty: { kind: 'none', why: 'the largest error that was seen does not bound the largest that is to come' },
});

;// CONCATENATED MODULE: ./build/metrics/mcc.js



/** Matthews correlation coefficient, -1..1; several classes after Gorodkin. Null where labels or predictions are all one class. */
const mcc = definition_define({
    name: 'mcc',
    aliases: ['matthews_corrcoef', 'matthews_correlation_coefficient', 'matthews_correlation'],
    title: 'correlation of predictions and labels (Matthews)',
    range: [-1, 1],
    better: 'higher',
    perClass: true,
    definition: '(c s - Σ p_k t_k) / sqrt((s² - Σ p_k²)(s² - Σ t_k²)) with s rows, c right ones, t_k labelled and p_k predicted as class k (Gorodkin 2004); with `class`, that class against the rest. Null where labels or predictions are all one class (scikit-learn matthews_corrcoef puts 0 there).',
    compute(s, p) {
        let matrix = matrixOf(s, 'confusion');
        if ((0,statistics/* isUndefined */.b)(matrix))
            return matrix;
        let size = s.classes.length;
        if (p.class !== undefined) {
            const c = s.classes.indexOf(p.class);
            if (c < 0)
                return none(`no row has the class ${p.class}`);
            const { tp, fp, fn, tn } = oneAgainstRest(matrix, size, c);
            matrix = Float64Array.of(tn, fp, fn, tp);
            size = 2;
        }
        return size === 2 ? ofTwo(matrix) : ofSeveral(matrix, size);
    },
});
const ONE_LABEL = none('every row is labelled with the same class');
const ONE_PREDICTION = none('every row is predicted as the same class');
/** (TP TN - FP FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN)): the same number, without a difference of squares. */
function ofTwo(matrix) {
    const [tn, fp, fn, tp] = matrix;
    if (!((tp + fn) * (tn + fp) > 0))
        return ONE_LABEL;
    if (!((tp + fp) * (tn + fn) > 0))
        return ONE_PREDICTION;
    return (tp * tn - fp * fn) / Math.sqrt((tp + fn) * (tn + fp)) / Math.sqrt((tp + fp) * (tn + fn));
}
function ofSeveral(matrix, size) {
    const { labels, predictions, right, all } = totals(matrix, size);
    const cross = agreement(labels, predictions);
    const [labelled, predicted] = [betweenClasses(labels), betweenClasses(predictions)];
    if (!(labelled > 0))
        return ONE_LABEL;
    if (!(predicted > 0))
        return ONE_PREDICTION;
    return (right * all - cross) / Math.sqrt(labelled) / Math.sqrt(predicted);
}
/** s² - Σ t_k² as Σ t_k × (the others), exactly 0 where there is one class. */
function betweenClasses(totals) {
    let [sum, before] = [0, 0];
    for (const total of totals) {
        sum += 2 * total * before;
        before += total;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/metrics/mce.js


/** Maximum calibration error in equal-width bins, 0..1. Null without rows. */
const mce = definition_define({
    name: 'mce',
    aliases: ['maximum_calibration_error'],
    title: 'gap between stated and observed probability, in the worst bin',
    better: 'lower',
    needs: ['score'],
    perClass: true,
    parameters: ['bins'],
    definition: 'max |observed_b - stated_b| over bins that have rows, over `bins` (10) equal-width bins [k/M, (k+1)/M) of the probability, the last one closed; stated is the mean probability, observed the share that is right. Probability: of the positive class for two classes, of `class` where one is named, else of the most probable class (ties: the first). Empty bins are skipped; null without rows. Interval: of the bin that is worst, corrected for having looked for it; a bin of few rows makes it wide. Source: Naeini et al. (2015).',
    ...calibration('mce'),
});

;// CONCATENATED MODULE: ./build/metrics/median-ae.js

/** Median absolute error, in the unit of the label. Null without rows. */
const medianAe = regression({
    name: 'median_ae',
    aliases: ['median_absolute_error', 'medae'],
    title: 'middle size of the error',
    definition: 'Median of |y - ŷ|, the mean of the two middle ones for an even number; with weights the mean of the lower and upper weighted median. Null without rows. Source: scikit-learn median_absolute_error.',
    compute: (s) => s.summary({ of: 'median' }),
    uncertainty: { kind: 'quantile', at: () => 0.5 },
});

;// CONCATENATED MODULE: ./build/metrics/mse.js

/** Mean squared error, in the squared unit of the label. Null without rows. */
const mse = regression({
    name: 'mse',
    aliases: ['mean_squared_error'],
    title: 'mean squared error',
    definition: 'Mean of (y - ŷ)², in the squared unit of the label. Null without rows. Source: scikit-learn mean_squared_error.',
    compute: (s) => s.summary({ of: 'loss', loss: 'squared' }),
});

;// CONCATENATED MODULE: ./build/metrics/pass-rate.js

/** Share of checks that passed, 0..1: from reports of suites, never from rows. */
const passRate = definition_define({
    name: 'pass_rate',
    title: 'share of the checks that passed',
    better: 'higher',
    share: true,
    tasks: [],
    needs: [],
    definition: 'Checks that passed by all checks that were to be made; errors and checks that were not evaluated have not passed; no checks at all is missing, never null or 0. Read from reports of test suites, by `task` or `probe`.',
    compute: () => none('it is read from reports of test suites, not computed from rows'),
    uncertainty: { kind: 'none', why: 'it is read from a report' },
});

;// CONCATENATED MODULE: ./build/metrics/pinball-loss.js

/** Pinball loss at `quantile` (0.5), in the unit of the label. Null without rows. */
const pinballLoss = regression({
    name: 'pinball_loss',
    aliases: ['mean_pinball_loss', 'quantile_loss'],
    title: 'error of a predicted quantile',
    parameters: ['quantile'],
    definition: 'Mean of α max(y - ŷ, 0) + (1 - α) max(ŷ - y, 0), α = `quantile`, 0.5 by default. Null without rows. Source: scikit-learn mean_pinball_loss.',
    compute: (s, p) => s.summary({ of: 'loss', loss: 'pinball', at: p.quantile ?? 0.5 }),
});

;// CONCATENATED MODULE: ./build/metrics/precision.js

/** Precision and its averages: of the rows predicted positive, the share that are. Null where none is predicted positive. */
const precision = family({
    name: 'precision',
    aliases: ['ppv', 'positive_predictive_value', 'precision_score'],
    title: 'share of the positive predictions that were right',
    better: 'higher',
    value: (c) => c.tp / (c.tp + c.fp),
    tally: (c) => ({ hits: c.tp, of: c.tp + c.fp }),
    empty: (name) => `no row is predicted as ${name}`,
    emptyInAverage: 0,
    disjoint: true,
    formula: 'TP / (TP + FP)',
    source: 'scikit-learn precision_score',
});

;// CONCATENATED MODULE: ./build/metrics/r2.js



/** Coefficient of determination, up to 1. Null where all labels are equal. */
const r2 = regression({
    name: 'r2',
    aliases: ['r2_score', 'r_squared', 'coefficient_of_determination'],
    title: 'share of the variation that the model explains',
    range: [Number.NEGATIVE_INFINITY, 1],
    better: 'higher',
    definition: '1 - mean (y - ŷ)² / variance of y. Null where all labels are equal (scikit-learn r2_score puts 0 or 1 there) and for fewer than two rows.',
    compute(s) {
        const squared = s.summary({ of: 'loss', loss: 'squared' });
        if ((0,statistics/* isUndefined */.b)(squared))
            return squared;
        const variance = s.summary({ of: 'variance', what: 'label' });
        if ((0,statistics/* isUndefined */.b)(variance))
            return variance;
        return variance > 0 ? 1 - squared / variance : none('all labels are equal');
    },
});

;// CONCATENATED MODULE: ./build/metrics/recall.js

/** What recall and the true positive rate have in common: all but their names, their sources and their averages. */
const FOUND = {
    title: 'share of the positives that were found',
    better: 'higher',
    value: (c) => c.tp / (c.tp + c.fn),
    tally: (c) => ({ hits: c.tp, of: c.tp + c.fn }),
    empty: (name) => `no row is labelled ${name}`,
    disjoint: true,
    formula: 'TP / (TP + FN)',
};
/** Recall and its averages: of the positive rows, the share that were found. Null where no row is positive. */
const recall = family({
    ...FOUND,
    name: 'recall',
    aliases: ['sensitivity', 'recall_score'],
    emptyInAverage: 0,
    source: 'scikit-learn recall_score',
});

;// CONCATENATED MODULE: ./build/metrics/rmse.js


/** Root of the mean squared error, in the unit of the label. Null without rows. */
const rmse = regression({
    name: 'rmse',
    aliases: ['root_mean_squared_error'],
    title: 'root of the mean squared error',
    definition: '√ mean (y - ŷ)², in the unit of the label. Null without rows. Source: scikit-learn root_mean_squared_error.',
    compute(s) {
        const squared = s.summary({ of: 'loss', loss: 'squared' });
        return (0,statistics/* isUndefined */.b)(squared) ? squared : Math.sqrt(squared);
    },
});

;// CONCATENATED MODULE: ./build/metrics/roc-auc.js



const SOURCE = 'ties count half (Mann-Whitney). Source: scikit-learn roc_auc_score; interval: DeLong, DeLong and Clarke-Pearson (1988), on the scale of log odds where it would come near 0 or 1';
/** Area under the ROC curve, 0..1, of the positive class or of `class` against the rest. Null where a side has no row. */
const rocAuc = definition_define({
    name: 'roc_auc',
    aliases: ['auc', 'auroc', 'auc_roc', 'roc_auc_score', 'roc_area', 'area_under_roc'],
    title: 'chance that a positive is scored above a negative',
    better: 'higher',
    needs: ['score'],
    perClass: true,
    definition: `Share of pairs of a positive and a negative row where the positive has the higher score; ${SOURCE}. Null where there is no positive or no negative row.`,
    compute(s, p) {
        const c = target(s, p);
        return (0,statistics/* isUndefined */.b)(c) ? c : s.summary({ of: 'auc', class: c });
    },
});
/** Mean area under the ROC curve, each class against the rest. Null where a class has no row. */
const rocAucOvrMacro = definition_define({
    name: 'roc_auc_ovr_macro',
    aliases: ['roc_auc_ovr', 'roc_auc_macro'],
    title: 'chance that a row of a class is scored above one of the others, averaged over classes',
    better: 'higher',
    needs: ['score'],
    definition: `Plain mean over all classes of the area under the ROC curve of the class against the rest; ${SOURCE}. Null where a class has no labelled row.`,
    compute: (s) => classMean(s, 'auc', () => 1),
});
/** As `roc_auc_ovr_macro`, each class weighted by its labelled rows. */
const rocAucOvrWeighted = definition_define({
    name: 'roc_auc_ovr_weighted',
    aliases: ['roc_auc_weighted'],
    title: 'chance that a row of a class is scored above one of the others, averaged over rows',
    better: 'higher',
    needs: ['score'],
    definition: `Mean over all classes, weighted by labelled rows, of the area under the ROC curve of the class against the rest; ${SOURCE}. Null where a class has no labelled row.`,
    compute: (s) => classMean(s, 'auc', (c) => s.labelled?.[c] ?? 0),
});
/** Mean area under the ROC curve over all pairs of classes (Hand & Till 2001). Null where a class has no row. */
const rocAucOvoMacro = definition_define({
    name: 'roc_auc_ovo_macro',
    aliases: ['roc_auc_ovo'],
    title: 'chance that of two classes the right one is scored higher, averaged over pairs',
    better: 'higher',
    needs: ['score'],
    definition: `Plain mean over the ordered pairs of classes (a, b) of the area under the ROC curve of the score of a among the rows of a and b (Hand and Till 2001); ${SOURCE}. Null where a class has no labelled row.`,
    compute(s) {
        let [sum, pairs] = [0, 0];
        for (let a = 0; a < s.classes.length; a++) {
            for (let b = 0; b < s.classes.length; b++) {
                if (a === b)
                    continue;
                const one = s.summary({ of: 'auc', class: a, other: b });
                if ((0,statistics/* isUndefined */.b)(one))
                    return one;
                sum += one;
                pairs++;
            }
        }
        return pairs > 0 ? sum / pairs : none('there are fewer than two classes');
    },
});

;// CONCATENATED MODULE: ./build/metrics/selection-rate.js



function selected(s, p, by) {
    if (by === null)
        return none('there is no prediction');
    const c = target(s, p);
    if ((0,statistics/* isUndefined */.b)(c))
        return c;
    return { hits: by[c], of: by.reduce((sum, one) => sum + one, 0) };
}
/** Selection rate: share of rows predicted positive, 0..1. Null without rows. Needs no label. */
const selectionRate = definition_define({
    name: 'selection_rate',
    aliases: ['acceptance_rate', 'positive_prediction_rate'],
    title: 'share of the rows that were predicted positive',
    better: 'none',
    share: true,
    perClass: true,
    labelFree: true,
    definition: 'Rows predicted as the positive class (or as `class`), by all rows. Null without rows. Source: Fairlearn selection_rate.',
    compute(s, p) {
        const share = selected(s, p, s.predicted);
        return (0,statistics/* isUndefined */.b)(share) ? share : quotient(share.hits, share.of, 'no row has a weight above 0');
    },
    uncertainty: { kind: 'share', tally: (s, p) => selected(s, p, s.predictedCounts) },
});

;// CONCATENATED MODULE: ./build/metrics/selective-accuracy.js



/** Selective accuracy: accuracy on the rows that the model is sure enough of, 0..1. Null where there are none. */
const selectiveAccuracy = definition_define({
    name: 'selective_accuracy',
    title: 'share of right decisions among those that the model is sure of',
    better: 'higher',
    share: true,
    needs: ['prediction', 'score'],
    parameters: ['confidence-at-least', 'min-coverage'],
    definition: 'Rows whose prediction is their label, by the rows whose most probable class has a probability of at least `confidence-at-least` (0.5), both among the latter. Null where no row is that sure. `min-coverage` bounds the share of such rows. Source: El-Yaniv and Wiener (2010).',
    compute(s, p) {
        const atLeast = p.confidenceAtLeast ?? 0.5;
        const covered = s.summary({ of: 'covered', atLeast });
        if ((0,statistics/* isUndefined */.b)(covered))
            return covered;
        const right = s.summary({ of: 'covered-right', atLeast });
        return (0,statistics/* isUndefined */.b)(right) ? right : quotient(right, covered, `no row has a probability of ${atLeast} or more`);
    },
    uncertainty: {
        kind: 'share',
        tally(s, p) {
            const atLeast = p.confidenceAtLeast ?? 0.5;
            const covered = s.tally({ of: 'covered', atLeast });
            if ((0,statistics/* isUndefined */.b)(covered))
                return covered;
            const right = s.tally({ of: 'covered-right', atLeast });
            return (0,statistics/* isUndefined */.b)(right) ? right : { hits: right.hits, of: covered.hits };
        },
    },
});

;// CONCATENATED MODULE: ./build/metrics/specificity.js

/** What specificity and the true negative rate have in common: all but their names and sources. */
const LEFT_ALONE = {
    title: 'share of the negatives that were left alone',
    better: 'higher',
    value: (c) => c.tn / (c.tn + c.fp),
    tally: (c) => ({ hits: c.tn, of: c.tn + c.fp }),
    empty: (name) => `every row is labelled ${name}, so there is no negative`,
    emptyInAverage: 'undefined',
    formula: 'TN / (TN + FP)',
};
/** specificity and its averages: of the negative rows, the share that were left alone. Null where no row is negative. */
const specificity = family({
    ...LEFT_ALONE,
    name: 'specificity',
    aliases: ['selectivity', 'specificity_score'],
    source: 'imbalanced-learn specificity_score',
});

;// CONCATENATED MODULE: ./build/metrics/theil-index.js


/** Theil index of the benefits, 0 and above; 0 is equality. Null where the mean benefit is 0. */
const theilIndex = definition_define({
    name: 'theil_index',
    title: 'inequality of what people get from the decisions (Theil)',
    range: [0, Number.POSITIVE_INFINITY],
    better: 'lower',
    parity: 0,
    tasks: ['binary'],
    definition: 'Mean of (b/μ) ln(b/μ), with the benefit b = prediction - label + 1 of each row (2 false positive, 1 right, 0 false negative, where it counts 0) and μ its mean. Null where μ is 0. Source: Speicher et al. (2018), AIF360 theil_index.',
    compute: (s, p) => overBenefits(s, p, (ratio) => (ratio > 0 ? ratio * Math.log(ratio) : 0)),
});

;// CONCATENATED MODULE: ./build/metrics/top-k-accuracy.js

/** Top-k accuracy: share of rows whose label is among the `k` (2) highest scores, 0..1. Null without rows. */
const topKAccuracy = definition_define({
    name: 'top_k_accuracy',
    aliases: ['top_k_accuracy_score'],
    title: 'share of rows whose class is among the k most probable',
    better: 'higher',
    share: true,
    needs: ['score'],
    parameters: ['k'],
    definition: 'Rows whose label is among the `k` (2) classes of the highest scores, by all rows; of equal scores the later class ranks higher, as in scikit-learn top_k_accuracy_score. Null without rows.',
    compute: (s, p) => s.summary({ of: 'top-k', k: p.k ?? 2 }),
    uncertainty: { kind: 'share', tally: (s, p) => s.tally({ of: 'top-k', k: p.k ?? 2 }) },
});

;// CONCATENATED MODULE: ./build/metrics/true-negative-rate.js


/** true negative rate (the same number as specificity) and its averages. Null where no row is negative. */
const trueNegativeRate = family({
    ...LEFT_ALONE,
    name: 'true_negative_rate',
    aliases: ['tnr'],
    source: 'Fairlearn true_negative_rate, which puts 0 where it is undefined',
});

;// CONCATENATED MODULE: ./build/metrics/true-positive-rate.js


/** True positive rate (the same number as recall) and its averages. Null where no row is positive. */
const truePositiveRate = family({
    ...FOUND,
    name: 'true_positive_rate',
    aliases: ['tpr'],
    emptyInAverage: 'undefined',
    source: 'Fairlearn true_positive_rate, which puts 0 where it is undefined',
});

;// CONCATENATED MODULE: ./build/metrics/vocabulary.js
/** Look-up of metric names, exact and forgiving. */
/** Lower case, letters and digits only: "ROC AUC", "roc-auc" and "roc_auc" are one. */
const squash = (name) => name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^a-z0-9]+/g, '');
/** Edit distance (Levenshtein), at most `limit` + 1. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row[b.length];
}
/**
 * The vocabulary of these metrics. A name or alias that two metrics claim is our bug and throws.
 */
function buildVocabulary(metrics) {
    const exact = new Map();
    const loose = new Map();
    for (const metric of metrics) {
        for (const name of [metric.name, ...metric.aliases]) {
            const squashed = squash(name);
            const claimed = exact.get(name) ?? loose.get(squashed);
            if (claimed !== undefined && claimed !== metric)
                throw new Error(`the name ${name} is claimed by ${claimed.name} and ${metric.name}`);
            exact.set(name, metric);
            loose.set(squashed, metric);
        }
    }
    const suggest = (name) => {
        const wanted = name.slice(0, 100).toLowerCase();
        const squashed = loose.get(squash(name.slice(0, 100)));
        if (squashed)
            return squashed.name;
        const limit = Math.max(2, Math.floor(wanted.length / 3));
        let best;
        for (const known of exact.keys()) {
            const away = distance(wanted, known, limit);
            if (away <= limit && (best === undefined || away < best.away))
                best = { name: known, away };
        }
        return best?.name;
    };
    return {
        entries: metrics,
        find: (name) => exact.get(name),
        findLoosely: (name) => exact.get(name) ?? loose.get(squash(name)),
        suggest,
    };
}

;// CONCATENATED MODULE: ./build/metrics/index.js
/** The registry of metrics: one line each, in the order in which `explain` lists them. */














































/** Every metric that has a name in a policy. */
const METRICS = [
    accuracy,
    balancedAccuracy,
    ...precision,
    ...recall,
    ...specificity,
    ...f1,
    ...fbeta,
    ...jaccard,
    mcc,
    cohenKappa,
    rocAuc,
    rocAucOvrMacro,
    rocAucOvrWeighted,
    rocAucOvoMacro,
    averagePrecision,
    averagePrecisionMacro,
    averagePrecisionWeighted,
    logLoss,
    brier,
    ece,
    mce,
    selectionRate,
    ...truePositiveRate,
    ...falsePositiveRate,
    ...trueNegativeRate,
    ...falseNegativeRate,
    topKAccuracy,
    coverage,
    selectiveAccuracy,
    expectedCost,
    count,
    demographicParityDifference,
    demographicParityRatio,
    equalizedOddsDifference,
    equalizedOddsRatio,
    equalOpportunityDifference,
    equalOpportunityRatio,
    disparateImpact,
    theilIndex,
    generalizedEntropyIndex,
    mae,
    mse,
    rmse,
    r2,
    mape,
    medianAe,
    maxError,
    explainedVariance,
    pinballLoss,
    absErrorP95,
    absErrorP99,
    passRate,
    worstDecileLoss,
    expectedShortfall,
    psi,
    ks,
    js,
    wasserstein,
    chi2,
];
/** All metrics by their name. */
const METRICS_BY_NAME = new Map(METRICS.map((metric) => [metric.name, metric]));
/** The names of all metrics, for readers, rules and policies. */
const vocabulary = buildVocabulary(METRICS);


/***/ }),

/***/ 92727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/** Bytes to text, strictly. */

/**
 * Bytes as UTF-8. Invalid bytes, UTF-16 or UTF-32 (by byte order mark) and NUL are an `artifact/encoding` fault;
 * a UTF-8 byte order mark is dropped. Empty bytes are the empty text.
 */
function decodeUtf8(bytes, path) {
    const [a, b, c, d] = bytes;
    const utf32 = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
    const utf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
    if (utf32 || utf16) {
        const name = utf32 ? 'UTF-32' : 'UTF-16';
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('artifact/encoding', path, `the file is ${name}`, { line: 1, fix: 'save it as UTF-8' }));
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
        const message = `the file has a NUL byte (byte ${nul + 1})`;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('artifact/encoding', path, message, { line: lineOf(bytes, nul), fix: 'save it as UTF-8 text' }));
    }
    try {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        const at = firstInvalid(bytes);
        const message = `the file is not UTF-8 (byte ${at + 1})`;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('artifact/encoding', path, message, { line: lineOf(bytes, at), fix: 'save it as UTF-8' }));
    }
}
/** 1-based line of a byte. */
function lineOf(bytes, end) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1))
        line++;
    return line;
}
/** Index of the first byte that does not decode; found by halving on the length of the valid start. */
function firstInvalid(bytes) {
    const valid = (length) => {
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
            return true;
        }
        catch {
            return false;
        }
    };
    let low = 0;
    let high = bytes.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (valid(middle))
            low = middle;
        else
            high = middle;
    }
    // A character that began before and was not finished is the one at fault, not the byte that should have gone on with it.
    for (let back = 1; back <= 3 && back <= low; back++) {
        const byte = bytes[low - back];
        if (byte < 0x80)
            break;
        if (byte >= 0xc0)
            return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? low - back : low;
    }
    return low;
}
/**
 * The known word nearest to `word`, for a did-you-mean: edit distance at most max(2, a third of the length), without
 * regard to case; undefined where none is that near. The first of several equally near.
 */
function nearest(word, known) {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    let least = limit + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length];
}


/***/ })

};
