export const id = 992;
export const ids = [992];
export const modules = {

/***/ 66992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./build/metrics/index.js + 51 modules
var metrics = __webpack_require__(55898);
// EXTERNAL MODULE: ./build/policy/index.js + 13 modules
var build_policy = __webpack_require__(16282);
;// CONCATENATED MODULE: ./build/policy/packs.js
/** Packs that a policy may extend as `builtin/NAME`. Written by scripts/embed-packs.mjs from policies/packs; do not edit. */
/** Name → text. */
const PACKS = new Map([
    [
        'baseline',
        [
            '# The baseline: what any model should show before a change of it is merged, whatever it does and whoever it is for.',
            '#',
            '# A policy takes it over with    extends: [builtin/baseline]',
            '# and may change an entry by writing one of the same id under its own requirements: the keys that it gives replace those',
            '# here, parameters one by one. Where that asks less than this file, the gate says so.',
            '#',
            '# The policy must have the role second-line: the people who may approve risks, and who do not build the models.',
            '# Entries that bind only some tiers say so under applies-to; tiers are minimal, limited and high.',
            'version: 1',
            'name: baseline',
            '',
            'requirements:',
            '  # A reader who did not build the model must be able to see what it is for and where it fails.',
            '  - id: baseline-card',
            '    title: The model card says what the model is for and where it fails',
            '    rule: documentation',
            '    with:',
            '      document: card',
            '      sections: [intended use, limitations, training data, evaluation]',
            '      min-words: 10',
            '    applies-to: {tiers: [limited, high]}',
            '    controls: [nist-ai-rmf/MAP-1.1, nist-ai-rmf/MAP-2.2, eu-ai-act/Art-11]',
            '    why: Nobody can use a model well, or object to it, without knowing what it was made for.',
            '',
            '  # Figures in the card and in reports are measured again from the rows, where the policy names rows.',
            '  - id: baseline-claims',
            '    title: What is claimed is what is measured',
            '    rule: claims-match',
            '    with: {sources: [card, reports], tolerance: 0.005}',
            '    controls: [nist-ai-rmf/MEASURE-2.5, nist-ai-rmf/MEASURE-2.13]',
            '    why: A figure that nobody can reproduce is no evidence.',
            '',
            '  # Evidence about an older version of the model says nothing about this one. A warning only: many tools write no date.',
            '  - id: baseline-fresh',
            '    title: The evidence is recent and about this version of the model',
            '    rule: evidence-fresh',
            '    with: {max-age: 180d, same-model-digest: true}',
            '    severity: warn',
            '    controls: [nist-ai-rmf/MEASURE-2.4]',
            '    why: Data and use change, so evidence ages.',
            '',
            '  # Files that locks, runs and statements name must be the files that are in the change. A warning only: not every',
            '  # repository keeps such records yet.',
            '  - id: baseline-lineage',
            '    title: The records of how the model was made agree with the files',
            '    rule: lineage-verified',
            '    with: {model: required, datasets: where-present}',
            '    applies-to: {tiers: [limited, high]}',
            '    severity: warn',
            '    controls: [nist-ai-rmf/MAP-4.1, eu-ai-act/Art-12]',
            '    why: A model whose making is not on record cannot be traced when it does harm.',
            '',
            '  # Models that decide about people need a living risk register.',
            '  - id: baseline-risks',
            '    title: Known risks are treated, and none that is left is high',
            '    rule: risk-register',
            '    with: {max-residual: medium, reviewed-within: 180d, accepted-by: second-line}',
            '    applies-to: {tiers: [high]}',
            '    controls: [nist-ai-rmf/MANAGE-1.3, iso-23894/6.5, eu-ai-act/Art-9]',
            '    why: A risk that is written down and owned is treated; one that is not comes as a surprise.',
            '',
            '  # While something serious is unsolved, the model is not changed without somebody looking.',
            '  - id: baseline-incidents',
            '    title: No serious incident is open',
            '    rule: incidents',
            '    with: {max-open-severity: medium, post-mortem: [five-whys, actions]}',
            '    applies-to: {tiers: [high]}',
            '    controls: [nist-ai-rmf/MANAGE-4.3, eu-ai-act/Art-73]',
            '    why: What went wrong once and is not understood goes wrong again.',
            '',
            '  # Somebody must be able to stop the model, and must have tried it.',
            '  - id: baseline-response',
            '    title: The model can be switched off, rolled back and overseen',
            '    rule: response-plan',
            '    with: {require: [kill-switch, rollback, human-oversight], tested-within: 365d}',
            '    applies-to: {tiers: [high]}',
            '    controls: [nist-ai-rmf/MANAGE-2.4, eu-ai-act/Art-14]',
            '    why: A plan that was never exercised is a hope.',
            '',
            '  # A second pair of eyes that does not answer for the delivery.',
            '  - id: baseline-sign-off',
            '    title: The second line has approved the change',
            '    rule: approval',
            '    with: {from: [second-line], count: 1}',
            '    applies-to: {tiers: [high]}',
            '    controls: [nist-ai-rmf/GOVERN-2.1, nist-ai-rmf/MANAGE-1.1]',
            '    why: Who builds a model should not be the only one to judge it.',
            '',
            '  # The policy itself is judged: asking less needs somebody who may decide that.',
            '  - id: baseline-policy-change',
            '    title: A looser policy needs the second line',
            '    rule: policy-change',
            '    with: {loosening-needs: [second-line]}',
            '    controls: [nist-ai-rmf/GOVERN-1.2]',
            '    why: A gate that its users can lower in passing is no gate.',
            '',
        ].join('\n'),
    ],
]);

// EXTERNAL MODULE: ./build/readers/index.js + 58 modules
var readers = __webpack_require__(98429);
// EXTERNAL MODULE: ./build/rules/index.js + 57 modules
var rules = __webpack_require__(90349);
;// CONCATENATED MODULE: ./build/commands/policy-text.js
/** A policy's bytes → policy, with all that this program knows: its rules, metrics, readers and packs. */





/** Ids that `as:` may name: every reader, and rows files. */
const FORMATS = [...readers/* READERS */.H.map((reader) => reader.id), 'predictions'];
/** Policies that were read already: a run needs the same one to judge, to name people and to compare. */
const known = new WeakMap();
/** Reads a policy; every fault at once, each at its place in `path`. The same bytes are read once. */
function parsePolicy(bytes, path) {
    const before = known.get(bytes);
    if (before)
        return before;
    const policy = (0,build_policy/* loadPolicy */.tb)({ bytes, path, vocabulary: metrics/* vocabulary */.v, rules: rules/* RULES */.y, readers: FORMATS, packs: PACKS });
    known.set(bytes, policy);
    return policy;
}


/***/ }),

/***/ 44841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ countingApprovals),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   OB: () => (/* binding */ whyNot)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70192);
/** Whose approval counts, for what, and why another does not (governance.example.md, approvals). Pure; no forge here. */

const fold = (text) => text.trim().toLowerCase();
/**
 * Approvals that count, one per login and role, ordered by role (as in the policy), then by login. An approval counts
 * when the latest review of its login (comments aside) approves exactly `head`, and the login is a human who may write,
 * is neither author nor committer, and stands in the role by name or by a team that could be read. Where some commit or
 * the author is unknown nobody's independence can be shown, so none counts.
 */
function countingApprovals(people, roles, head) {
    const sound = latestOf(people).filter((review) => objection(review, people, head) === null);
    return Object.entries(roles).flatMap(([role, members]) => sound
        .filter((review) => isMember(review.login, members, people))
        .map(({ login, commit, at }) => ({ login, role, commit, at })));
}
/** For every login whose review was meant to decide and does not count for any role: why. Ordered by login. */
function whyNot(people, roles, head) {
    const groups = Object.values(roles);
    return latestOf(people).flatMap((review) => {
        const reason = objection(review, people, head);
        if (reason !== null)
            return [{ login: review.login, reason }];
        if (groups.some((members) => isMember(review.login, members, people)))
            return [];
        const unread = people.unreadableTeams.filter((team) => groups.some((members) => members.map(fold).includes(fold(team))));
        const hint = unread.length ? `; the members of ${unread.join(', ')} could not be read` : '';
        return [{ login: review.login, reason: `stands in none of the roles that are asked${hint}` }];
    });
}
/** Whether a login is one of the members: by name, or by a team whose members are known. Case does not matter. */
function isMember(login, members, people) {
    const wanted = fold(login);
    return members.some((member) => {
        if (!member.includes('/'))
            return fold(member) === wanted;
        const team = Object.entries(people.teams).find(([name]) => fold(name) === fold(member));
        return team?.[1].some((one) => fold(one) === wanted) ?? false;
    });
}
/** Why an approving review does not count whatever the role; null where it does. Also for reviews that do not approve. */
function objection(review, people, head) {
    const login = fold(review.login);
    if (review.state === 'changes-requested')
        return 'asks for changes';
    if (review.state === 'dismissed')
        return 'had the approval dismissed';
    if (review.state !== 'approved')
        return 'only commented';
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n)(review.at).epoch === null)
        return `approved at "${review.at}", which is no time that can be ordered`;
    if (!review.human)
        return 'is a bot, and only people can approve';
    if (people.author === null)
        return 'approved, but the author of the change is not known, so nobody can be shown to be independent of it';
    if (fold(people.author) === login)
        return 'is the author of the change';
    if (people.committers.some((one) => fold(one) === login))
        return 'made a commit of the change';
    if (people.unattributed)
        return 'approved, but a commit of the change has no known maker, so nobody can be shown to be independent of it';
    if (fold(review.commit) !== fold(head))
        return `gave an approval that is stale: it is for ${review.commit.slice(0, 12) || 'no commit'}, which is not the head ${head.slice(0, 12)}`;
    if (!review.mayWrite)
        return 'is not known to have write permission';
    return null;
}
/**
 * The review of each login that decides: the latest by time, comments aside. Of two at the same moment the one that does
 * not approve decides, and one without a valid time counts as the latest, so that disorder never makes an approval.
 */
function latestOf(people) {
    const latest = new Map();
    for (const review of people.reviews) {
        if (review.state === 'commented')
            continue;
        const key = fold(review.login);
        const other = latest.get(key);
        if (!key)
            continue;
        if (other === undefined || isLater(review, other))
            latest.set(key, review);
    }
    return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, review]) => review);
}
function isLater(one, other) {
    const [a, b] = [one, other].map((review) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n)(review.at).epoch ?? Number.POSITIVE_INFINITY);
    return a === b ? one.state !== 'approved' : a > b;
}


/***/ }),

/***/ 24641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isUnmeasured),
/* harmony export */   x: () => (/* binding */ askKey)
/* harmony export */ });
/** Metrics as words: what a name means, which values it can take, what is asked for and what was measured. */
/** Text key of an ask, equal for equal asks; used to look a measurement up. */
function askKey(ask) {
    const sorted = (value) => Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, typeof one === 'object' && one !== null ? sorted(one) : one]);
    const rest = [ask.role, ask.by, ask.confidence, ask.minSamples, ask.pairedWith, ask.spread ?? null];
    if (ask.search)
        rest.push(sorted(ask.search));
    return JSON.stringify([ask.metric, sorted(ask.parameters), ...rest]);
}
/** True where an answer is a refusal. */
const isUnmeasured = (answer) => !Array.isArray(answer);


/***/ }),

/***/ 93153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   im: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/** The words of a judgement. They are the contract's; every room uses these and no synonyms. */
/** All outcomes, worst first: the order in which findings are told. */
const OUTCOMES = [
    'error',
    'violated',
    'missing',
    'inconclusive',
    'satisfied',
    'not-applicable',
];
/** Exit code of each verdict, on the command line and as the job's conclusion. */
const EXIT_CODES = {
    pass: 0,
    'pass-with-waivers': 0,
    fail: 1,
    error: 2,
};
/** All tiers, least risk first. */
const TIERS = ['minimal', 'limited', 'high'];


/***/ }),

/***/ 5296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   _6: () => (/* binding */ zOf),
/* harmony export */   d: () => (/* binding */ rowsNeededByScaling),
/* harmony export */   dr: () => (/* binding */ rowsNeededForShare),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/** Arithmetic of intervals for shares, and how many rows would settle an open question. Pure. */
/** Coefficients of Wichura's AS 241 (PPND16), numerators and denominators, lowest power first. */
const CENTRE = [
    [
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
        33430.57558358813, 2509.0809287301227,
    ],
    [
        1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
        28729.085735721943, 5226.495278852854,
    ],
];
const MIDDLE = [
    [
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
        0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    [
        1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
        0.0005475938084995345, 1.0507500716444169e-9,
    ],
];
const TAIL = [
    [
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
        0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
    ],
    [
        1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
        1.421511758316446e-7, 2.0442631033899397e-15,
    ],
];
const polynomial = (coefficients, x) => coefficients.reduceRight((sum, one) => sum * x + one, 0);
const fraction = (pair, x) => polynomial(pair[0], x) / polynomial(pair[1], x);
/**
 * Quantile of the standard normal distribution, to double precision (Wichura 1988, AS 241).
 * @param p probability in (0, 1); 0 and 1 give -Infinity and Infinity, anything else NaN
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * fraction(CENTRE, 0.180625 - q * q);
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const size = r <= 5 ? fraction(MIDDLE, r - 1.6) : fraction(TAIL, r - 5);
    return q < 0 ? -size : size;
}
/** The z of a two-sided interval: 1.959963984540054 at 0.95. Rounded to the 16 digits that the method is good for. */
const zOf = (confidence) => Number(normalQuantile((1 + confidence) / 2).toPrecision(16));
/**
 * Wilson's score interval of a share (Wilson 1927), two-sided, without continuity correction. Inside [0, 1]; exactly 0
 * below where there is no hit and exactly 1 above where there is no miss. No trials give [0, 1].
 * @param hits trials that hit, 0..trials
 * @param trials number of trials, unweighted
 * @param confidence in (0, 1)
 */
function wilson(hits, trials, confidence) {
    if (!(trials > 0))
        return [0, 1];
    const z2 = zOf(confidence) ** 2;
    const p = hits / trials;
    const centre = (p + z2 / (2 * trials)) / (1 + z2 / trials);
    const half = Math.sqrt(((p * (1 - p)) / trials) * z2 + (z2 * z2) / (4 * trials * trials)) / (1 + z2 / trials);
    return [hits <= 0 ? 0 : Math.max(0, centre - half), hits >= trials ? 1 : Math.min(1, centre + half)];
}
/**
 * Rows (trials) from which Wilson's interval of the same share no longer reaches across the bound: n ≥ z² b(1−b)/(p−b)²,
 * the score test solved for n. null where the share is on the bound, so that no number of rows settles it.
 * @param value the share, 0..1
 * @param bound the threshold, 0..1
 */
function rowsNeededForShare(value, bound, confidence) {
    const gap = (value - bound) ** 2;
    if (!(gap > 0))
        return null;
    const rows = Math.max(1, Math.ceil((zOf(confidence) ** 2 * bound * (1 - bound)) / gap));
    return Number.isSafeInteger(rows) ? rows : null;
}
/**
 * Rows from which an interval that shrinks with the square root of the rows no longer reaches across the bound.
 * null where the value is on the bound.
 * @param halfWidth distance from the value to the end of the interval that faces the bound
 * @param n rows that the interval rests on
 */
function rowsNeededByScaling(value, bound, halfWidth, n) {
    const gap = Math.abs(value - bound);
    const rows = Math.max(1, Math.ceil(n * (halfWidth / gap) ** 2));
    return gap > 0 && Number.isSafeInteger(rows) ? rows : null;
}


/***/ }),

/***/ 66448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ timeBounds)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70192);
/** Times as records really write them: with a zone, without one, or as a bare day. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/**
 * Bounds of a time. RFC 3339 with a zone is one instant; a time without a zone may lie anywhere from UTC+14 to UTC-12;
 * a bare day (YYYY-MM-DD) is any instant of that day in any of those zones. Null for whatever is no such time or names
 * a day or an hour that does not exist.
 */
function timeBounds(text) {
    const exact = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n)(text).epoch;
    if (exact !== null)
        return { earliest: exact, latest: exact };
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const minutes = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/.test(text);
    const start = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n)(day ? `${text}T00:00:00Z` : minutes ? `${text}:00Z` : `${text}Z`).epoch;
    if (start === null)
        return null;
    return { earliest: start - 14 * HOUR, latest: start + 12 * HOUR + (day ? DAY - 1 : 0) };
}


/***/ }),

/***/ 54938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Cv: () => (/* binding */ complaintsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   aM: () => (/* binding */ tame),
/* harmony export */   iZ: () => (/* binding */ objectsOf)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/** A policy or waivers file as read: its values, and faults placed in it. */

/** Whether a value is a mapping. */
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** The values of a list that are mappings, with their index; none for what is no list. */
const objectsOf = (value) => Array.isArray(value) ? value.flatMap((entry, index) => (isObject(entry) ? [{ index, entry }] : [])) : [];
/** The texts of a list; none for what is no list. */
const textsOf = (value) => Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
/** One token of a JSON pointer (RFC 6901). */
const escaped = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
/** A text without characters that act: control and formatting characters by their code point. */
const tame = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
/** A piece of a file for a message: in quotes, short, without characters that act. */
const shown = (value) => {
    const safe = tame(JSON.stringify(value) ?? String(value));
    return safe.length > 80 ? `${safe.slice(0, 79)}…` : safe;
};
/** Complaints about a document. Messages begin with what they are about: `requirement "x": /with/min …`. */
function complaintsOf(document, path) {
    const faults = [];
    const place = (pointer, key = false) => {
        for (let at = pointer, exact = true;; at = at.slice(0, at.lastIndexOf('/')), exact = false) {
            // Around what is missing the place of the name tells more than that of the value.
            const found = key || (!exact && at !== '') ? document.keyPlaceOf(at) : document.placeOf(at);
            if (found)
                return found;
            if (at === '')
                return { line: 1, column: 1 };
        }
    };
    return {
        faults,
        place,
        add: (code, pointer, message, { fix = null, key = false } = {}) => {
            const { about, rest } = named(document.value, pointer);
            const start = [about, rest].filter(Boolean).join(' ').slice(0, 300);
            const said = tame(start ? `${start}${rest ? ' ' : ': '}${message}` : message);
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(code, path, said, { ...place(pointer, key), fix: fix === null ? null : tame(fix) }));
        },
    };
}
/** The entry that a pointer is in, by its id, and the pointer inside it. */
function named(root, pointer) {
    const match = /^\/(requirements|models|waivers)\/(\d+)(\/[\s\S]*)?$/.exec(pointer);
    if (!match || !isObject(root))
        return { about: '', rest: pointer };
    const [, kind = '', index = '', rest = ''] = match;
    const list = root[kind];
    const entry = Array.isArray(list) ? list[Number(index)] : null;
    const id = isObject(entry) ? entry[kind === 'waivers' ? 'requirement' : 'id'] : null;
    if (typeof id !== 'string' || id === '')
        return { about: '', rest: pointer };
    const what = { requirements: 'requirement', models: 'model', waivers: 'waiver of' }[kind] ?? kind;
    return { about: `${what} ${shown(id)}${rest ? ':' : ''}`, rest };
}


/***/ }),

/***/ 16282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WQ: () => (/* reexport */ checkWaivers),
  wR: () => (/* reexport */ diffPolicies),
  Rl: () => (/* reexport */ diffWaivers),
  tb: () => (/* reexport */ loadPolicy),
  Q2: () => (/* reexport */ loadWaivers)
});

// UNUSED EXPORTS: policySchema, waiverState, waiversSchema

// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/duration.js
var domain_duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(54938);
;// CONCATENATED MODULE: ./build/policy/diff-values.js
/** Whether a changed value is stricter than before: the order on numbers, durations, lists and switches. */


/** A value as text that is equal for equal values, whatever the order of keys. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if ((0,policy_document/* isObject */.Gv)(value)) {
        return `{${Object.keys(value)
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
            .join(',')}}`;
    }
    return JSON.stringify(value) ?? 'undefined';
}
/** Whether two values are the same; lists of plain entries as sets. */
const same = (a, b) => canonical(sorted(a)) === canonical(sorted(b));
const sorted = (value) => (Array.isArray(value) ? [...new Set(value.map(canonical))].sort() : value);
/**
 * Effect of a parameter that changed from `before` to `after`, both there and not the same. Only what is shown to be
 * stricter tightens: numbers and durations by size, lists and maps of lists by inclusion, switches by their position.
 */
function orderedEffect(before, after, order) {
    switch (order) {
        case 'up':
        case 'down': {
            const [a, b] = [sizeOf(before), sizeOf(after)];
            if (a === null || b === null || a.sort !== b.sort || a.size === b.size)
                return 'loosens';
            return b.size > a.size === (order === 'up') ? 'tightens' : 'loosens';
        }
        case 'more':
            return includes(after, before) ? 'tightens' : 'loosens';
        case 'less':
            return includes(before, after) ? 'tightens' : 'loosens';
        case 'true':
        case 'false':
            return before === (order === 'false') && after === (order === 'true') ? 'tightens' : 'loosens';
        default:
            return 'loosens';
    }
}
function sizeOf(value) {
    if (typeof value === 'number')
        return { sort: 'number', size: value };
    const duration = typeof value === 'string' ? (0,domain_duration/* parseDuration */.E)(value) : null;
    return duration === null ? null : { sort: 'duration', size: duration };
}
/** Whether `large` has everything that `small` has: a list of its entries, a map of its keys with what they hold. */
function includes(large, small) {
    if (Array.isArray(large) && Array.isArray(small)) {
        const entries = new Set(large.map(canonical));
        return small.every((one) => entries.has(canonical(one)));
    }
    if ((0,policy_document/* isObject */.Gv)(large) && (0,policy_document/* isObject */.Gv)(small)) {
        return Object.entries(small).every(([key, value]) => Object.hasOwn(large, key) && (same(large[key], value) || includes(large[key], value)));
    }
    return false;
}
/** A value in words for a message; long ones are cut. */
function valueText(value) {
    if (value === undefined || value === null)
        return 'none';
    const text = typeof value === 'string' ? value : canonical(value).replace(/"/g, '');
    const safe = (0,policy_document/* tame */.aM)(text);
    return safe.length > 120 ? `${safe.slice(0, 119)}…` : safe;
}

;// CONCATENATED MODULE: ./build/policy/diff-requirement.js
/** Differences between two versions of one requirement, each with its effect. */



/** A change of one construct, in words with both values. */
const change = (effect, where, message) => ({
    effect,
    where,
    message,
    source: null,
});
/**
 * Differences from `before` to `after`, which have the same id. `rule` is that of `after`, for the order of its parameters.
 * What cannot be shown to tighten loosens; only title, why and controls are neither.
 */
function diffRequirement(before, after, rule) {
    const at = `requirements/${after.id}`;
    const about = `requirement ${after.id}`;
    const changes = [];
    if (before.rule !== after.rule) {
        changes.push(change('loosens', `${at}/rule`, `${about}: the rule changes from ${before.rule} to ${after.rule}, and what it asked before is no longer asked`));
    }
    else
        changes.push(...diffParameters(before, after, rule));
    const ranked = (key, strict) => {
        if (before[key] === after[key])
            return;
        changes.push(change(after[key] === strict ? 'tightens' : 'loosens', `${at}/${key}`, `${about}: ${key} changes from ${before[key]} to ${after[key]}`));
    };
    ranked('severity', 'block');
    ranked('inconclusive', 'block');
    ranked('burden', 'compliance');
    changes.push(...diffScope(before, after));
    if (before.fromIncident !== after.fromIncident) {
        changes.push(change('loosens', `${at}/from-incident`, `${about}: from-incident changes from ${valueText(before.fromIncident)} to ${valueText(after.fromIncident)}`));
    }
    for (const key of ['title', 'why', 'controls']) {
        if (!same(before[key], after[key]))
            changes.push(change('neither', `${at}/${key}`, `${about}: ${key} changes from ${valueText(before[key])} to ${valueText(after[key])}`));
    }
    return changes;
}
function diffParameters(before, after, rule) {
    const names = [...new Set([...Object.keys(before.with), ...Object.keys(after.with)])].sort();
    return names.flatMap((name) => {
        const [a, b] = [own(before.with, name), own(after.with, name)];
        if (same(a, b))
            return [];
        const where = `requirements/${after.id}/with/${name}`;
        const said = a === undefined
            ? `${name} is added: ${valueText(b)}`
            : b === undefined
                ? `${name} is removed (it was ${valueText(a)})`
                : `${name} changes from ${valueText(a)} to ${valueText(b)}`;
        return [change(parameterEffect(name, before, after, rule), where, `requirement ${after.id}: ${said}`)];
    });
}
const own = (parameters, name) => Object.hasOwn(parameters, name) ? parameters[name] : undefined;
/** Bounds that do not bind where they are left out, so that adding one always asks more. */
const ADDED_BOUND = /^(min|max)(-|$)|within$/;
function parameterEffect(name, before, after, rule) {
    const order = rule?.strictness?.[name];
    if (order === undefined || !holds(name, before, after))
        return 'loosens';
    const unset = defaultOf(rule, name);
    const a = own(before.with, name) ?? unset;
    const b = own(after.with, name) ?? unset;
    if (a !== undefined && b !== undefined)
        return same(a, b) ? 'neither' : orderedEffect(a, b, order);
    // Without a known default: an added bound or demand asks more than none; an added list of exceptions does not.
    const asksMore = ADDED_BOUND.test(name) || (order === 'more' && name !== 'by') || (order === 'true' && b === true);
    return a === undefined && asksMore ? 'tightens' : 'loosens';
}
/** Orders that turn round with another parameter: more rows asked skips more groups; wider intervals help the defence. */
function holds(name, ...versions) {
    if (name === 'min-samples')
        return versions.every((one) => (own(one.with, 'small-groups') ?? 'fail') === 'fail');
    if (name === 'confidence')
        return versions.every((one) => one.burden === 'compliance');
    return true;
}
function defaultOf(rule, name) {
    const properties = rule?.schema.properties;
    const property = (0,policy_document/* isObject */.Gv)(properties) ? properties[name] : undefined;
    return (0,policy_document/* isObject */.Gv)(property) ? property.default : undefined;
}
/** Scope as a set of tiers and a set of models; null is all of them. */
function diffScope(before, after) {
    const tiers = (one) => one.appliesTo.tiers && outcome/* TIERS */.iB.every((tier) => one.appliesTo.tiers?.includes(tier)) ? null : one.appliesTo.tiers;
    const scopes = [
        [tiers(before), tiers(after)],
        [before.appliesTo.models, after.appliesTo.models],
    ];
    if (scopes.every(([a, b]) => same(a, b)))
        return [];
    const wider = scopes.every(([a, b]) => b === null || (a !== null && a.every((one) => b.includes(one))));
    const words = (one) => [
        one.appliesTo.tiers && `tiers ${one.appliesTo.tiers.join(', ')}`,
        one.appliesTo.models && `models ${one.appliesTo.models.join(', ')}`,
    ]
        .filter(Boolean)
        .join(' and ') || 'every model';
    return [
        change(wider ? 'tightens' : 'loosens', `requirements/${after.id}/applies-to`, `requirement ${after.id}: it binds ${words(after)}, before ${words(before)}`),
    ];
}

;// CONCATENATED MODULE: ./build/policy/diff-policies.js
/** Semantic difference of two policies: each construct that differs, and whether it tightens. */



/**
 * Every construct that differs from `before` to `after`. Each tightens, loosens or is neither; what cannot be shown to
 * tighten loosens, and `neither` is only text for people. A policy that is gone or cannot be read (null) loosens
 * everything; one where there was none tightens. No difference, no entry; never does the same change tighten both ways.
 */
function diffPolicies(before, after, rules) {
    if (before === null && after === null)
        return [];
    if (after === null)
        return [change('loosens', '', 'the policy is deleted or cannot be read, so that nothing would be required')];
    if (before === null)
        return [change('tightens', '', 'there is a policy now, and there was none that could be read')];
    return [
        ...(before.name === after.name
            ? []
            : [change('neither', 'name', `the name changes from ${valueText(before.name)} to ${valueText(after.name)}`)]),
        ...diffRoles(before, after),
        ...diffProtected(before, after),
        ...diffModels(before, after),
        ...diffRequirements(before, after, rules),
        ...diffSchedule(before, after),
    ];
}
/** Entries of two lists by key: gone, new, and in both. */
function paired(before, after, key) {
    const [a, b] = [new Map(before.map((one) => [key(one), one])), new Map(after.map((one) => [key(one), one]))];
    return {
        gone: [...a].filter(([id]) => !b.has(id)).map(([, one]) => one),
        fresh: [...b].filter(([id]) => !a.has(id)).map(([, one]) => one),
        both: [...a].flatMap(([id, one]) => (b.has(id) ? [[one, b.get(id)]] : [])),
    };
}
const minus = (a, b) => [...new Set(a)].filter((one) => !b.includes(one));
/** An entry for each text that a list gained or lost. */
function diffList(where, before, after, effects, words) {
    return [
        ...minus(after, before).map((one) => change(effects.added, where, words(one, 'added'))),
        ...minus(before, after).map((one) => change(effects.removed, where, words(one, 'removed'))),
    ];
}
/** Everybody who may approve is one more who can let something pass. */
function diffRoles(before, after) {
    const names = [...new Set([...Object.keys(before.roles), ...Object.keys(after.roles)])].sort();
    const fold = (members) => (members ?? []).map((one) => one.toLowerCase());
    return names.flatMap((name) => diffList(`roles/${name}`, fold(before.roles[name]), fold(after.roles[name]), { added: 'loosens', removed: 'tightens' }, (one, what) => what === 'added' ? `role ${name}: ${one} may approve now` : `role ${name}: ${one} may no longer approve`));
}
const diffProtected = (before, after) => diffList('protected-attributes', before.protectedAttributes, after.protectedAttributes, { added: 'tightens', removed: 'loosens' }, (one, what) => `protected attribute ${one} is ${what}`);
function diffModels(before, after) {
    const { gone, fresh, both } = paired(before.models, after.models, (model) => model.id);
    return [
        ...gone.map((model) => change('loosens', `models/${model.id}`, `model ${model.id} is removed, so that its changes are no longer judged`)),
        ...fresh.map((model) => change('tightens', `models/${model.id}`, `model ${model.id} is added`)),
        ...both.flatMap(([a, b]) => diffModel(a, b, after)),
    ];
}
function diffModel(before, after, policy) {
    const at = `models/${after.id}`;
    const changes = [];
    if (before.tier !== after.tier)
        changes.push(change(tierEffect(before, after, policy), `${at}/tier`, `model ${after.id}: the tier changes from ${before.tier} to ${after.tier}`));
    changes.push(...diffList(`${at}/paths`, before.paths, after.paths, { added: 'tightens', removed: 'loosens' }, (one, what) => what === 'added'
        ? `model ${after.id}: changes of ${one} count now`
        : `model ${after.id}: changes of ${one} no longer count`));
    // Which files are read decides what is found in them: that another choice is stricter cannot be shown.
    const pieces = [
        ['owner', before.owner, after.owner],
        ['artifact', before.artifact, after.artifact],
        ['card', before.card, after.card],
        ['governance/risks', before.governance.risks, after.governance.risks],
        ['governance/incidents', before.governance.incidents, after.governance.incidents],
        ['governance/response-plan', before.governance.responsePlan, after.governance.responsePlan],
    ];
    for (const [key, a, b] of pieces) {
        if (a !== b)
            changes.push(change('loosens', `${at}/${key}`, `model ${after.id}: ${key} changes from ${valueText(a)} to ${valueText(b)}`));
    }
    if (before.title !== after.title)
        changes.push(change('neither', `${at}/title`, `model ${after.id}: the title changes from ${valueText(before.title)} to ${valueText(after.title)}`));
    changes.push(...diffEvidence(before, after));
    return changes;
}
/** A higher tier tightens only where every requirement that bound the lower one binds it too. */
function tierEffect(before, after, policy) {
    const raised = outcome/* TIERS */.iB.indexOf(after.tier) > outcome/* TIERS */.iB.indexOf(before.tier);
    const binds = ({ appliesTo }, tier) => appliesTo.tiers === null || appliesTo.tiers.includes(tier);
    return raised && policy.requirements.every((one) => !binds(one, before.tier) || binds(one, after.tier))
        ? 'tightens'
        : 'loosens';
}
function diffEvidence(before, after) {
    const bare = (model) => {
        const seen = new Map();
        return model.evidence.map(({ place: _, ...spec }) => {
            const name = `${spec.file} (${spec.as ?? 'found from its content'}, ${spec.role})`;
            const count = (seen.get(name) ?? 0) + 1;
            seen.set(name, count);
            return { name: count > 1 ? `${name} ${count}` : name, spec };
        });
    };
    const { gone, fresh, both } = paired(bare(before), bare(after), (one) => one.name);
    const at = `models/${after.id}/evidence`;
    return [
        ...gone.map(({ name }) => change('loosens', at, `model ${after.id}: evidence ${name} is no longer read`)),
        ...fresh.map(({ name }) => change('loosens', at, `model ${after.id}: evidence ${name} is read now, and may stand for what was missing`)),
        ...both
            .filter(([a, b]) => !same(a.spec, b.spec))
            .map(([{ name }]) => change('loosens', at, `model ${after.id}: evidence ${name} is read in another way`)),
    ];
}
function diffRequirements(before, after, rules) {
    const { gone, fresh, both } = paired(before.requirements, after.requirements, (one) => one.id);
    return [
        ...gone.map((one) => change('loosens', `requirements/${one.id}`, `requirement ${one.id} (${one.rule}) is removed`)),
        ...fresh.map((one) => change('tightens', `requirements/${one.id}`, `requirement ${one.id} (${one.rule}) is added`)),
        ...both.flatMap(([a, b]) => diffRequirement(a, b, rules.find((rule) => rule.id === b.rule))),
    ];
}
/** How often each requirement is assessed; the shortest interval of several counts. */
function diffSchedule(before, after) {
    const shortest = (policy) => {
        const every = new Map();
        for (const entry of policy.schedule) {
            for (const id of entry.requirements)
                every.set(id, Math.min(every.get(id) ?? Number.POSITIVE_INFINITY, entry.every));
        }
        return every;
    };
    const [a, b] = [shortest(before), shortest(after)];
    return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((id) => {
        const [old, now] = [a.get(id) ?? Number.POSITIVE_INFINITY, b.get(id) ?? Number.POSITIVE_INFINITY];
        if (old === now)
            return [];
        const words = (every) => (Number.isFinite(every) ? `every ${every / 86_400_000} days` : 'never');
        return [
            change(now < old ? 'tightens' : 'loosens', `schedule/${id}`, `requirement ${id} is assessed ${words(now)}, before ${words(old)}`),
        ];
    });
}

;// CONCATENATED MODULE: ./build/policy/diff-waivers.js
/** Differences of two lists of waivers: what is newly accepted, and what no longer is. */


/** What a waiver covers: two that cover the same are versions of one. */
const scopeOf = (one) => canonical([one.requirement, one.model, one.modelDigest, one.slice]);
/**
 * Every difference of the waivers. One that is added, prolonged or changed otherwise loosens; one that is removed or
 * shortened tightens; another reason alone is neither.
 */
function diffWaivers(before, after) {
    const [a, b] = [grouped(before), grouped(after)];
    return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((scope) => {
        const [old, now] = [a.get(scope) ?? [], b.get(scope) ?? []];
        const one = now[0] ?? old[0];
        if (!one)
            return [];
        const where = `waivers/${one.requirement}/${one.model}`;
        const about = `waiver of ${one.requirement} for ${one.model}${one.slice ? ` (${valueText(one.slice)})` : ''}`;
        if (old.length === 1 && now.length === 1)
            return diffWaiver(old[0], now[0], where, about);
        // Several waivers of one scope: each is its own, told apart by everything it says.
        const text = ({ place: _, ...rest }) => canonical(rest);
        const [oldTexts, newTexts] = [old.map(text), now.map(text)];
        return [
            ...now
                .filter((_, index) => !oldTexts.includes(newTexts[index] ?? ''))
                .map((waiver) => change('loosens', where, `${about}, until ${waiver.expires}, is added`)),
            ...old
                .filter((_, index) => !newTexts.includes(oldTexts[index] ?? ''))
                .map((waiver) => change('tightens', where, `${about}, until ${waiver.expires}, is removed`)),
        ];
    });
}
function grouped(waivers) {
    const groups = new Map();
    for (const waiver of waivers)
        groups.set(scopeOf(waiver), [...(groups.get(scopeOf(waiver)) ?? []), waiver]);
    return groups;
}
function diffWaiver(before, after, where, about) {
    const pieces = [
        ['expires', before.expires, after.expires, after.expires < before.expires ? 'tightens' : 'loosens'],
        ['approved-on', before.approvedOn, after.approvedOn, 'loosens'],
        ['approved-by', before.approvedBy, after.approvedBy, 'loosens'],
        // Which way is worse depends on the metric.
        ['worst', before.worst, after.worst, 'loosens'],
        ['risk', before.risk, after.risk, 'loosens'],
        ['reason', before.reason, after.reason, 'neither'],
    ];
    return pieces.flatMap(([key, a, b, effect]) => a === b
        ? []
        : [change(effect, `${where}/${key}`, `${about}: ${key} changes from ${valueText(a)} to ${valueText(b)}`)]);
}

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/syntax/yaml.js + 2 modules
var yaml = __webpack_require__(86209);
;// CONCATENATED MODULE: ./build/policy/slices.js
/** `slices` of an evidence entry: columns of numbers that are cut into bins. */

/** Words for what no number of YAML may be here. */
const INFINITE = { inf: Infinity, '-inf': -Infinity };
/** JSON schema of `slices`. */
const SLICES_SCHEMA = {
    type: 'object',
    additionalProperties: {
        type: 'array',
        minItems: 2,
        maxItems: 200,
        items: { anyOf: [{ type: 'number' }, { enum: Object.keys(INFINITE) }] },
        description: 'Edges in ascending order; the first may be -inf and the last inf.',
    },
    description: 'Columns of numbers cut into bins, which can then be used under by and groups like any column: age: [0, 25, 60, inf] makes the groups "[0, 25)", "[25, 60)" and "[60, inf)". A bin holds its lower edge, the last one its upper edge too. Values outside are the group "(outside)", empty cells "(missing)".',
};
/** An edge as a number, or null where it is none. */
function edgeOf(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && Object.hasOwn(INFINITE, value) ? INFINITE[value] : null;
}
/** Faults of `slices` that a schema cannot see: edges that do not ascend, columns that are groups already. */
function checkSlices(entry, at, complaints) {
    if (!(0,policy_document/* isObject */.Gv)(entry.slices))
        return;
    const here = `${at}/slices`;
    if ((0,policy_document/* isObject */.Gv)(entry.sql))
        complaints.add('policy/schema', here, 'rows in an engine are not cut into bins', {
            fix: 'give the engine a query with a column of the bins, and name that under groups',
        });
    for (const [column, list] of Object.entries(entry.slices)) {
        const place = `${here}/${(0,policy_document/* escaped */.Mk)(column)}`;
        if (Array.isArray(entry.groups) && entry.groups.includes(column))
            complaints.add('policy/ambiguous', place, `${(0,policy_document/* shown */.SP)(column)} is under groups too, so it is open what its groups are`, {
                fix: 'keep it under slices alone',
            });
        const texts = Array.isArray(list) ? list : [];
        const edges = texts.map(edgeOf);
        const wrong = edges.findIndex((edge, index) => index > 0 && edge !== null && edges[index - 1] !== null && !(edge > edges[index - 1]));
        if (wrong > 0)
            complaints.add('policy/schema', `${place}/${wrong}`, `the edges do not ascend: ${(0,policy_document/* shown */.SP)(texts[wrong])} comes after ${(0,policy_document/* shown */.SP)(texts[wrong - 1])}`, {
                fix: 'write each edge once, in ascending order',
            });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/policy/sql.js
/** `sql:` of an evidence entry: rows in an engine instead of a file. What is checked, and what it is called. */


/** A name of a catalog, schema, table or column: letters, digits and underscores. */
const SQL_NAME = '^[A-Za-z_][A-Za-z0-9_]{0,127}$';
const isName = (value) => typeof value === 'string' && new RegExp(SQL_NAME).test(value);
const sql_text = (value) => (typeof value === 'string' && value !== '' ? value : null);
/** Keys of a file's entry that say nothing of rows in an engine. */
const NOT_WITH_SQL = ['file', 'as', 'from', 'metrics'];
/** The entry's `sql`, or undefined where it has none. */
function buildSql(value) {
    if (!(0,policy_document/* isObject */.Gv)(value))
        return undefined;
    return {
        engine: 'trino',
        server: (sql_text(value.server) ?? '').replace(/\/$/, ''),
        catalog: sql_text(value.catalog) ?? '',
        schema: sql_text(value.schema) ?? '',
        table: sql_text(value.table),
        query: sql_text(value.query)?.trim() ?? null,
        model: sql_text(value.model),
        at: sql_text(value.at),
    };
}
/** What the rows are called in messages and in the record; a query by the beginning of its SHA-256. */
function sqlName({ engine, catalog, schema, table, query }) {
    if (table !== null)
        return `sql:${engine}/${catalog}.${schema}.${table}`;
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(query ?? '', 'utf8')
        .digest('hex');
    return `sql:${engine}/${catalog}.${schema}/query-${digest.slice(0, 12)}`;
}
/** Faults of an evidence entry with `sql` that its schema cannot see. */
function checkSql(entry, at, complaints) {
    if (!(0,policy_document/* isObject */.Gv)(entry.sql))
        return;
    const { sql } = entry;
    const add = (pointer, message, fix) => complaints.add('policy/schema', `${at}${pointer}`, message, { fix });
    for (const key of NOT_WITH_SQL)
        if (entry[key] !== undefined)
            add(`/${key}`, `goes with a file, and the rows of this entry are in an engine`, `remove ${key}, or remove sql`);
    for (const key of ['task', 'columns'])
        if (entry[key] === undefined)
            add('', `needs ${key}, since its rows are in an engine`, `add ${key}`);
    checkServer(sql.server, `${at}/sql/server`, complaints);
    checkQuery(sql.query, `${at}/sql/query`, complaints);
    const role = entry.role ?? 'candidate';
    if (sql.model !== undefined && role !== 'candidate' && role !== 'baseline')
        add('/sql/model', `goes with the roles candidate and baseline, not with ${(0,policy_document/* shown */.SP)(role)}`, 'remove model');
    checkColumns(entry, at, complaints);
}
/** Column names go into the statement, so they are held to what needs no thought there. */
function checkColumns(entry, at, complaints) {
    const wrong = (value, pointer) => {
        if (typeof value !== 'string' || value === '' || isName(value))
            return;
        complaints.add('policy/schema', `${at}${pointer}`, `${(0,policy_document/* shown */.SP)(value)} is not a column name that can be asked for`, {
            fix: 'use letters, digits and underscores; rename the column in a query',
        });
    };
    const columns = (0,policy_document/* isObject */.Gv)(entry.columns) ? entry.columns : {};
    for (const [key, value] of Object.entries(columns)) {
        if ((0,policy_document/* isObject */.Gv)(value))
            for (const [name, one] of Object.entries(value))
                wrong(one, `/columns/${key}/${name}`);
        else
            wrong(value, `/columns/${key}`);
    }
    if (Array.isArray(entry.groups))
        for (const [index, one] of entry.groups.entries())
            wrong(one, `/groups/${index}`);
}
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Whether an address is one that credentials may be sent to; otherwise what is wrong with it. */
function serverFault(server) {
    let url;
    try {
        url = new URL(server);
    }
    catch {
        return { message: `${(0,policy_document/* shown */.SP)(server)} is not an address`, fix: 'write it as https://trino.example.org:8443' };
    }
    if (url.username !== '' || url.password !== '')
        return {
            message: 'the address holds credentials, which do not belong in a policy',
            fix: 'remove them and set TRINO_USER and TRINO_PASSWORD (or TRINO_TOKEN) in the environment',
        };
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
        return {
            message: `${(0,policy_document/* shown */.SP)(server)} is not an https address, and credentials are sent to it`,
            fix: 'write it with https://; http is for the loopback address only',
        };
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || server.endsWith('?') || server.endsWith('#'))
        return { message: `${(0,policy_document/* shown */.SP)(server)} has more than a host and a port`, fix: `write ${url.origin}` };
    return null;
}
function checkServer(value, at, complaints) {
    if (typeof value !== 'string' || value === '')
        return;
    const wrong = serverFault(value);
    if (wrong)
        complaints.add('policy/schema', at, wrong.message, { fix: wrong.fix });
}
function checkQuery(value, at, complaints) {
    if (typeof value !== 'string' || value === '')
        return;
    const wrong = queryFault(value);
    if (wrong)
        complaints.add('policy/schema', at, wrong, { fix: 'write one SELECT that gives one row a case' });
}
/** What keeps a query from being one SELECT that can stand in brackets; null where nothing does. */
function queryFault(query) {
    if (!/^\s*select\b/i.test(query))
        return 'the query does not begin with SELECT';
    let depth = 0;
    for (let at = 0; at < query.length; at++) {
        const char = query[at];
        if (char === "'" || char === '"') {
            const end = query.indexOf(char, at + 1);
            if (end < 0)
                return `the query has a ${char} that is not closed`;
            at = end;
        }
        else if (char === ';')
            return 'the query has a semicolon, and only one statement is asked';
        else if (query.startsWith('--', at) || query.startsWith('/*', at))
            return 'the query has a comment';
        else if (char === '(')
            depth++;
        else if (char === ')' && --depth < 0)
            return 'the query closes a bracket that it did not open';
    }
    return depth === 0 ? null : 'the query has a bracket that is not closed';
}

;// CONCATENATED MODULE: ./build/policy/build.js
/** Plain values → Policy. What has the wrong shape (told elsewhere) reads as left out, so that all else can be checked. */





const build_text = (value) => (typeof value === 'string' && value !== '' ? value : null);
const texts = (value) => (Array.isArray(value) ? (0,policy_document/* textsOf */.CB)(value) : null);
const oneOf = (value, known) => known.find((one) => one === value) ?? null;
const record = (value, read) => {
    const result = Object.create(null);
    for (const [key, one] of Object.entries((0,policy_document/* isObject */.Gv)(value) ? value : {})) {
        const member = read(one);
        if (member !== null)
            result[key] = member;
    }
    return result;
};
/** Everything of a policy but its requirements and packs. */
function buildFrame(root, place) {
    return {
        name: build_text(root.name),
        roles: record(root.roles, texts),
        protectedAttributes: texts(root['protected-attributes']) ?? [],
        models: (0,policy_document/* objectsOf */.iZ)(root.models).map(({ index, entry }) => buildModel(entry, `/models/${index}`, place)),
        schedule: (0,policy_document/* objectsOf */.iZ)(root.schedule).map(({ entry }) => ({
            every: (0,domain_duration/* parseDuration */.E)(build_text(entry.every) ?? '') ?? 0,
            requirements: texts(entry.requirements) ?? [],
        })),
    };
}
function buildModel(entry, at, place) {
    const governance = (0,policy_document/* isObject */.Gv)(entry.governance) ? entry.governance : {};
    return {
        id: build_text(entry.id) ?? '',
        title: build_text(entry.title),
        // A tier that is not known is a fault; until it is told the strictest stands.
        tier: oneOf(entry.tier, outcome/* TIERS */.iB) ?? 'high',
        owner: build_text(entry.owner),
        paths: texts(entry.paths) ?? [],
        artifact: build_text(entry.artifact),
        card: build_text(entry.card),
        evidence: (0,policy_document/* objectsOf */.iZ)(entry.evidence).map((one) => buildEvidence(one.entry, place(`${at}/evidence/${one.index}`))),
        governance: {
            risks: build_text(governance.risks),
            incidents: build_text(governance.incidents),
            responsePlan: build_text(governance['response-plan']),
        },
        place: place(at),
    };
}
const ROLES = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'];
const TASKS = ['binary', 'multiclass', 'regression'];
/** Edges of bins; null where one is no number. */
function edges(value) {
    if (!Array.isArray(value))
        return null;
    const numbers = value.map(edgeOf);
    return numbers.includes(null) ? null : numbers;
}
function buildEvidence(entry, place) {
    const columns = (0,policy_document/* isObject */.Gv)(entry.columns) ? entry.columns : {};
    const column = (name) => {
        const value = build_text(columns[name]);
        return value === null ? {} : { [name]: value };
    };
    const score = (0,policy_document/* isObject */.Gv)(columns.score) ? record(columns.score, build_text) : build_text(columns.score);
    const positive = entry.positive;
    const sql = buildSql(entry.sql);
    return {
        file: sql ? sqlName(sql) : (build_text(entry.file) ?? ''),
        ...(sql ? { sql } : {}),
        as: build_text(entry.as),
        role: oneOf(entry.role, ROLES) ?? 'candidate',
        task: oneOf(entry.task, TASKS),
        columns: {
            ...column('id'),
            ...column('label'),
            ...column('prediction'),
            ...column('weight'),
            ...(score === null ? {} : { score }),
        },
        groups: texts(entry.groups) ?? [],
        ...((0,policy_document/* isObject */.Gv)(entry.slices) ? { slices: record(entry.slices, edges) } : {}),
        positive: typeof positive === 'string' || typeof positive === 'number' || typeof positive === 'boolean' ? positive : null,
        from: entry.from === 'workspace' ? 'workspace' : 'head',
        metrics: record(entry.metrics, build_text),
        place,
    };
}
/** A requirement of a policy or pack; `rule` is '' where none is named. */
function buildRequirement(entry, place) {
    const scope = (0,policy_document/* isObject */.Gv)(entry['applies-to']) ? entry['applies-to'] : {};
    const tiers = texts(scope.tiers);
    return {
        id: build_text(entry.id) ?? '',
        title: build_text(entry.title),
        rule: build_text(entry.rule) ?? '',
        with: (0,policy_document/* isObject */.Gv)(entry.with) ? entry.with : Object.create(null),
        appliesTo: { tiers: tiers && outcome/* TIERS */.iB.filter((tier) => tiers.includes(tier)), models: texts(scope.models) },
        severity: entry.severity === 'warn' ? 'warn' : 'block',
        inconclusive: entry.inconclusive === 'warn' ? 'warn' : 'block',
        burden: entry.burden === 'violation' ? 'violation' : 'compliance',
        controls: texts(entry.controls) ?? [],
        why: build_text(entry.why),
        fromIncident: build_text(entry['from-incident']),
        place,
    };
}

;// CONCATENATED MODULE: ./build/policy/schema.js
/** JSON schemas of policy and waivers file: for our own checking, and published for editors. */



/** An id: letters, digits, dots, dashes and underscores. Role names and ids of requirements, models and risks are such. */
const ID = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$';
/** A login or `org/team`, without `@`. */
const MEMBER = '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$';
const DURATION = '^[1-9][0-9]{0,8}[smhdw]$';
/** A calendar day; whether it exists is checked apart. */
const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
const schema_text = (description) => ({ type: 'string', minLength: 1, maxLength: 5000, description });
const id = (description) => ({ type: 'string', pattern: ID, description });
const list = (items, description, minItems = 1) => ({
    type: 'array',
    items,
    minItems,
    description,
});
const choice = (values, description) => ({ enum: [...values], description });
const object = (properties, required, description) => ({
    type: 'object',
    additionalProperties: false,
    required: [...required],
    properties,
    description,
});
const mapOf = (values, description) => ({
    type: 'object',
    additionalProperties: values,
    description,
});
const schema_name = schema_text('A name.');
const path = schema_text('A path inside the repository.');
const glob = schema_text('A path or glob inside the repository: * within a folder, ** over folders, ? for one character.');
const schema_sqlName = (description) => ({ type: 'string', pattern: SQL_NAME, description });
const sql = {
    ...object({
        engine: choice(['trino'], 'The engine that holds the rows.'),
        server: schema_text('Its address, https://host:port. Credentials come from the environment alone.'),
        catalog: schema_sqlName('The catalog.'),
        schema: schema_sqlName('The schema.'),
        table: schema_sqlName('The table with one row a case.'),
        query: { ...schema_text('One SELECT that gives one row a case.'), maxLength: 20_000 },
        model: schema_sqlName('Column with the digest of the model that predicted the row; only rows of the model at hand count.'),
        at: schema_sqlName('Column with the time at which the row was evaluated: a timestamp or a date.'),
    }, ['engine', 'server', 'catalog', 'schema'], 'Rows in an engine, counted there by one statement.'),
    oneOf: [{ required: ['table'] }, { required: ['query'] }],
};
const evidence = object({
    file: glob,
    sql,
    as: schema_text('Which reader reads it. Left out, it is found from the content.'),
    role: choice(['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'], 'Which rows it holds. Default: candidate.'),
    task: choice(['binary', 'multiclass', 'regression'], 'Sort of prediction problem that the rows hold.'),
    columns: object({
        id: schema_name,
        label: schema_name,
        prediction: schema_name,
        score: {
            type: ['string', 'object'],
            minLength: 1,
            minProperties: 1,
            additionalProperties: schema_name,
            description: 'Column of the score of the positive class; of several classes: class → column.',
        },
        weight: schema_name,
    }, [], 'Columns of the rows file, by what they mean.'),
    groups: list(schema_name, 'Columns that hold groups.', 0),
    slices: SLICES_SCHEMA,
    positive: { type: ['string', 'number', 'boolean'], description: 'The positive class, as it stands in the file.' },
    from: choice(['head', 'workspace'], 'head (default): the commit of the change; workspace: written by an earlier step of the same job.'),
    metrics: mapOf(schema_text('A JSON pointer.'), 'Metric → JSON pointer, for files that no other reader knows.'),
}, [], 'A file with evidence, or rows in an engine.');
const model = object({
    id: id('The name that requirements, waivers and documents use.'),
    title: schema_text('The name for people.'),
    tier: choice(outcome/* TIERS */.iB, 'Risk tier.'),
    owner: schema_text('Who answers for it: a login or org/team.'),
    paths: list(glob, 'A change to any of these is a change of the model.'),
    artifact: { ...path, description: 'The model file; its digest names the model version.' },
    card: { ...path, description: 'The model card.' },
    evidence: list({ ...evidence, anyOf: [{ required: ['file'] }, { required: ['sql'] }] }, 'Files that are read as evidence, and rows that an engine counts.', 0),
    governance: object({ risks: glob, incidents: glob, 'response-plan': glob }, [], 'Risk register, incidents and response plan of the model.'),
}, ['id', 'tier', 'paths'], 'A model under this policy.');
const requirement = (rules) => ({
    ...object({
        id: id('The name that findings and waivers use.'),
        title: schema_text('What it asks, for people.'),
        rule: { ...schema_text('The rule that judges it.'), ...(rules.length ? { enum: rules.map((rule) => rule.id) } : {}) },
        with: { type: 'object', description: 'Parameters of the rule.' },
        'applies-to': {
            ...object({
                tiers: list(choice(outcome/* TIERS */.iB, 'A tier.'), 'Tiers that it binds.'),
                models: list(id('A model.'), 'Models that it binds.'),
            }, [], 'Whom it binds; left out: every model.'),
            minProperties: 1,
        },
        severity: choice(['block', 'warn'], 'block (default) keeps the merge shut; warn is told and does not.'),
        inconclusive: choice(['block', 'warn'], 'What an inconclusive finding does; default: block.'),
        burden: choice(['compliance', 'violation'], 'compliance (default): it must be shown that the bound is kept; violation: that it is broken.'),
        controls: list(schema_text('A control of an external framework.'), 'Controls that it serves.', 0),
        why: schema_text('The reason for it.'),
        'from-incident': schema_text('The incident that it comes from.'),
    }, ['id'], 'One line of the policy.'),
});
/** The policy without its rules: `with` is any mapping there, and is checked against the schema of its own rule. */
function frameSchema() {
    return wholeSchema([]);
}
/**
 * JSON schema (draft-07) of a whole policy, composed from the rules' own: where `rule` names one, `with` must fit it.
 * For editors and for validation elsewhere; the loader checks more (references, paths, metrics, expressions).
 */
function policySchema(rules) {
    const byRule = rules.map((rule) => ({
        if: { required: ['rule'], properties: { rule: { const: rule.id } } },
        // biome-ignore lint/suspicious/noThenProperty: the word of JSON schema
        then: { properties: { with: rule.schema } },
    }));
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: 'risk-gate/policy/v1',
        title: 'risk-gate policy, version 1',
        ...wholeSchema(rules, byRule),
    };
}
function wholeSchema(rules, byRule = []) {
    const one = requirement(rules);
    return object({
        version: { const: 1, description: 'Version of the format.' },
        name: schema_text('The name of the policy.'),
        extends: list(schema_text('builtin/NAME'), 'Packs whose requirements are part of this policy.'),
        roles: {
            ...mapOf(list({ type: 'string', pattern: MEMBER, description: 'A login, or org/team.' }, 'Who stands in the role.'), 'Role → logins and org/teams.'),
            propertyNames: { pattern: ID },
        },
        'protected-attributes': list(schema_name, 'Columns that hold protected attributes.', 0),
        models: list(model, 'The models under this policy.'),
        requirements: list(byRule.length ? { ...one, allOf: [...byRule] } : one, 'What is asked of them.'),
        schedule: list(object({
            every: { type: 'string', pattern: DURATION, description: 'A duration: 30m, 24h, 7d, 2w.' },
            requirements: list(id('A requirement.'), 'Requirements that are judged again.'),
        }, ['every', 'requirements'], 'What is judged again without a change.'), 'Assessments by the clock.'),
    }, ['version', 'models'], 'A model risk policy.');
}
/** What a pack may hold: requirements and protected attributes; no models, roles or schedule. */
function packSchema() {
    const { properties } = frameSchema();
    return object({
        version: properties.version,
        name: properties.name,
        'protected-attributes': properties['protected-attributes'],
        requirements: properties.requirements,
    }, ['version', 'requirements'], 'A pack of requirements.');
}
/** JSON schema (draft-07) of a waivers file. */
function waiversSchema() {
    const day = (description) => ({ type: 'string', pattern: DAY, description });
    const waiver = object({
        requirement: id('Exactly one requirement of the policy.'),
        model: id('Exactly one model of the policy.'),
        'model-digest': {
            type: 'string',
            pattern: '^sha256:[0-9a-f]{64}$',
            description: 'The model version that is covered: sha256: and 64 lower-case hex digits.',
        },
        slice: {
            type: 'object',
            minProperties: 1,
            additionalProperties: { type: ['string', 'number', 'boolean'] },
            description: 'Exactly the group of the finding; left out: the finding without group.',
        },
        worst: {
            type: 'number',
            description: 'The worst value tolerated, inclusive; needed where the finding has a value.',
        },
        reason: { ...schema_text('Why it is accepted.'), pattern: '\\S' },
        risk: id('The entry of the risk register that carries the residual risk.'),
        'approved-by': {
            type: 'string',
            pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$',
            description: 'Login of the approver, of the second line.',
        },
        'approved-on': day('The day of approval, YYYY-MM-DD.'),
        expires: day('The last day, YYYY-MM-DD (UTC); at most 180 days after approval.'),
    }, ['requirement', 'model', 'model-digest', 'reason', 'risk', 'approved-by', 'approved-on', 'expires'], 'An approved, expiring acceptance of one finding.');
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: 'risk-gate/waivers/v1',
        title: 'risk-gate waivers, version 1',
        ...object({
            version: { const: 1, description: 'Version of the format.' },
            waivers: list(waiver, 'The waivers.', 0),
        }, ['version', 'waivers'], 'Waivers of findings.'),
    };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./build/policy/shape.js
/** Checking the shape of a document with JSON schema, and saying in plain words where it does not fit. */




/**
 * One validator for all schemas. Strings are kept apart from numbers, nothing is filled in, every error is told with the
 * schema that it is about. Our own schemas are checked by a test, not at each start, and are compiled as they stand:
 * both would take longer than the checking of a policy.
 */
const shape_ajv = new ajv.Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    coerceTypes: false,
    useDefaults: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    code: { optimize: false },
});
const compiled = new WeakMap();
function validatorOf(schema) {
    const known = compiled.get(schema);
    if (known)
        return known;
    const validate = shape_ajv.compile(schema);
    compiled.set(schema, validate);
    return validate;
}
/**
 * Adds a complaint for everything in `value` that does not fit `schema`; `at` is where `value` stands in the document.
 * Returns whether it fits. `codes` for unknown keys and for the rest.
 */
function checkShape(value, schema, at, complaints, codes) {
    const validate = validatorOf(schema);
    if (validate(withPrototypes(value)))
        return true;
    for (const misfit of tidy(validate.errors ?? [])) {
        const isKey = misfit.unknownKey !== undefined;
        complaints.add(isKey ? codes.key : codes.schema, at + misfit.pointer, misfit.message, {
            fix: misfit.fix,
            key: isKey,
        });
    }
    return false;
}
/** A copy with ordinary objects, which the comparison of list entries needs; `__proto__` stays an own key. */
function withPrototypes(value) {
    if (Array.isArray(value))
        return value.map(withPrototypes);
    if (!(0,policy_document/* isObject */.Gv)(value))
        return value;
    const copy = {};
    for (const [key, one] of Object.entries(value)) {
        Object.defineProperty(copy, key, {
            value: withPrototypes(one),
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    return copy;
}
/** Errors of the validator as misfits: alternatives are folded into one, and what only follows from another is left out. */
function tidy(errors) {
    const groups = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
    const dropped = new Set();
    for (const group of groups) {
        const branches = errors.filter((one) => one !== group && one.schemaPath.startsWith(`${group.schemaPath}/`));
        // A branch that went further than the type of the whole value is the one that was meant: it says more.
        const deeper = branches.filter((one) => one.instancePath !== group.instancePath || !['type', 'required', 'const', 'enum'].includes(one.keyword));
        for (const one of branches)
            if (!deeper.includes(one))
                dropped.add(one);
        if (deeper.length > 0)
            dropped.add(group);
    }
    const kept = errors.filter((one) => !dropped.has(one) && one.keyword !== 'if' && one.keyword !== 'propertyNames');
    const misfits = kept.map(misfitOf);
    const mistyped = new Set(misfits.flatMap((one) => one.fix === null || one.unknownKey === undefined
        ? []
        : [`${one.pointer.slice(0, -(0,policy_document/* escaped */.Mk)(one.unknownKey).length)}${meantBy(one.fix)}`]));
    const seen = new Set();
    return misfits.filter((one) => {
        if (one.missingKey?.split('|').some((key) => mistyped.has(`${one.pointer}/${key}`)))
            return false;
        const key = `${one.pointer}\0${one.message}`;
        return !seen.has(key) && seen.add(key) !== undefined;
    });
}
const meantBy = (fix) => /^did you mean (.*)\?$/.exec(fix)?.[1] ?? '';
function misfitOf(error) {
    const { keyword, params, instancePath: pointer, data, parentSchema, schema } = error;
    const properties = (0,policy_document/* isObject */.Gv)(parentSchema?.properties) ? Object.keys(parentSchema.properties) : [];
    switch (keyword) {
        case 'additionalProperties': {
            const key = String(params.additionalProperty);
            const near = (0,syntax_text/* nearest */.p)(key, properties);
            const fix = near
                ? `did you mean ${near}?`
                : properties.length
                    ? `known keys are ${properties.join(', ')}`
                    : 'remove it';
            return { pointer: `${pointer}/${(0,policy_document/* escaped */.Mk)(key)}`, message: 'is not a known key', fix, unknownKey: key };
        }
        case 'required':
            return {
                pointer,
                message: `needs ${params.missingProperty}, which is not there`,
                fix: `add ${params.missingProperty}`,
                missingKey: String(params.missingProperty),
            };
        case 'type':
            return {
                pointer,
                message: `must be ${typeWords(params.type)}, not ${dataWords(data)}`,
                fix: typeFix(params.type, data),
            };
        case 'const':
            return {
                pointer,
                message: `must be ${(0,policy_document/* shown */.SP)(params.allowedValue)}, not ${dataWords(data)}`,
                fix: `write ${(0,policy_document/* shown */.SP)(params.allowedValue)}`,
            };
        case 'enum': {
            const allowed = params.allowedValues.map(String);
            const near = typeof data === 'string' ? (0,syntax_text/* nearest */.p)(data, allowed) : undefined;
            return {
                pointer,
                message: `must be one of ${allowed.join(', ')}, not ${dataWords(data)}`,
                fix: near ? `did you mean ${near}?` : `write one of ${allowed.join(', ')}`,
            };
        }
        case 'anyOf':
        case 'oneOf':
            return alternatives(pointer, keyword, schema, params, data);
        case 'pattern':
            return {
                pointer,
                message: `${dataWords(data)} is not written as it should be`,
                fix: patternFix(String(params.pattern)),
            };
        default:
            return { pointer, message: otherWords(error), fix: null };
    }
}
function alternatives(pointer, keyword, schema, params, data) {
    const branches = Array.isArray(schema)
        ? schema
        : [];
    const needs = branches.map((one) => one.required?.join(' and ') ?? '').filter(Boolean);
    if (branches.length > 0 && needs.length === branches.length) {
        const names = needs.join(' or ');
        if (keyword === 'oneOf' && params.passingSchemas)
            return { pointer, message: `may have only one of ${needs.join(', ')}`, fix: 'remove the others' };
        return {
            pointer,
            message: `needs ${names}, and has none of them`,
            fix: `add ${names}`,
            missingKey: branches.flatMap((one) => one.required ?? []).join('|'),
        };
    }
    const words = branches.flatMap((one) => one.type === undefined ? (one.enum ?? []).map(String) : [typeWords(one.type)]);
    const allowed = words.length > 0
        ? `must be ${[...new Set(words)].join(' or ')}, not ${dataWords(data)}`
        : `${dataWords(data)} fits none of the forms that are allowed here`;
    return { pointer, message: allowed, fix: null };
}
const TYPES = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping (key: value)',
    null: 'nothing',
};
const typeWords = (type) => [type]
    .flat()
    .map((one) => TYPES[String(one)] ?? String(one))
    .join(' or ');
/** A value as a person would name it: its sort, and itself where it is short. */
function dataWords(data) {
    if (data === null || data === undefined)
        return 'empty';
    if (Array.isArray(data))
        return `a list (${(0,policy_document/* shown */.SP)(data)})`;
    if (typeof data === 'object')
        return 'a mapping';
    if (typeof data === 'string')
        return `the text ${(0,policy_document/* shown */.SP)(data)}`;
    return String(data);
}
function typeFix(type, data) {
    const wanted = [type].flat().map(String);
    const wantsNumber = wanted.includes('number') || wanted.includes('integer');
    if (wantsNumber && typeof data === 'string') {
        const percent = /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(data)?.[1];
        if (percent)
            return `write ${Number(percent.replace(',', '.')) / 100}`;
        if (data.trim() !== '' && Number.isFinite(Number(data)))
            return `write ${Number(data)} without quotes`;
        return 'write a number such as 0.9';
    }
    if (wantsNumber && Array.isArray(data) && data.length === 1 && typeof data[0] === 'number')
        return `write ${data[0]} without brackets`;
    if (wanted.includes('string') && (typeof data === 'number' || typeof data === 'boolean'))
        return `write "${data}" in quotes`;
    if (wanted.includes('array') && typeof data === 'string')
        return `write [${data.length > 40 ? '…' : data}]`;
    if (wanted.includes('array') && (0,policy_document/* isObject */.Gv)(data))
        return 'begin each entry with "- "';
    return null;
}
const PATTERNS = [
    ['^[1-9][0-9]', 'write a duration: a whole number and m, h, d or w, such as 90d'],
    ['^[0-9]{4}-', 'write a day as YYYY-MM-DD'],
    ['^sha256:', 'write sha256: and the 64 lower-case hex digits of the digest'],
    ['\\S', 'write a text that says something'],
];
function patternFix(pattern) {
    const known = PATTERNS.find(([start]) => pattern.startsWith(start));
    if (known)
        return known[1];
    if (pattern === SQL_NAME)
        return 'use letters, digits and underscores, and begin with a letter';
    if (pattern.includes('(/'))
        return 'write a login or org/team, without @';
    return pattern.startsWith('^[A-Za-z0-9]')
        ? 'use letters, digits, ".", "-" and "_", and begin with a letter or digit'
        : `it must match ${pattern}`;
}
function otherWords({ keyword, params, message, data }) {
    switch (keyword) {
        case 'minItems':
            return `must have at least ${params.limit} ${params.limit === 1 ? 'entry' : 'entries'}`;
        case 'minProperties':
            return `must have at least ${params.limit} ${params.limit === 1 ? 'key' : 'keys'}`;
        case 'minLength':
            return 'must not be empty';
        case 'maxLength':
            return `is longer than ${params.limit} characters`;
        case 'uniqueItems':
            return `has the entry ${(0,policy_document/* shown */.SP)(data[params.i])} twice`;
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return `must be ${String(params.comparison).replace('>=', 'at least').replace('<=', 'at most').replace('>', 'above').replace('<', 'below')} ${params.limit}, not ${String(data)}`;
        default:
            return message ?? `does not fit (${keyword})`;
    }
}

;// CONCATENATED MODULE: ./build/policy/extends.js
/** Packs: requirements that a policy takes over from a text shipped with the gate, and its own changes to them. */







const PACK_SCHEMA = packSchema();
/** The packs that a policy extends, in order, each once; faults go to `complaints`, those inside of a pack to `faults`. */
function readPacks(root, packs, complaints, faults) {
    const named = Array.isArray(root.extends) ? root.extends : [];
    return named.flatMap((name, index) => {
        if (typeof name !== 'string')
            return [];
        const at = `/extends/${index}`;
        const known = [...packs.keys()].map((one) => `builtin/${one}`);
        if (named.indexOf(name) < index) {
            complaints.add('policy/extends', at, `${(0,policy_document/* shown */.SP)(name)} is there twice`, { fix: 'keep one of the two' });
            return [];
        }
        const text = name.startsWith('builtin/') ? packs.get(name.slice('builtin/'.length)) : undefined;
        if (text === undefined) {
            const elsewhere = !name.startsWith('builtin/') && name.includes('/');
            const near = (0,syntax_text/* nearest */.p)(name, known);
            const list = known.length > 0 ? `use ${known.join(' or ')}` : 'remove it';
            const message = elsewhere
                ? `${(0,policy_document/* shown */.SP)(name)} is a pack of another repository, which cannot be read yet`
                : `${(0,policy_document/* shown */.SP)(name)} is not a known pack`;
            complaints.add('policy/extends', at, message, { fix: near ? `did you mean ${near}?` : list });
            return [];
        }
        const pack = readPack(name, text);
        faults.push(...pack.faults);
        return pack.value ? [pack.value] : [];
    });
}
function readPack(name, text) {
    const parsed = (0,yaml/* parseYaml */.h)(text, name, 'policy/extends');
    if (!parsed.ok)
        return { value: null, faults: parsed.faults };
    const document = parsed.value;
    const complaints = (0,policy_document/* complaintsOf */.Cv)(document, name);
    const root = document.value;
    if (!(0,policy_document/* isObject */.Gv)(root))
        return { value: null, faults: [(0,fault/* fault */.DG)('policy/extends', name, 'the pack is no mapping', { line: 1, column: 1 })] };
    checkShape(root, PACK_SCHEMA, '', complaints, { schema: 'policy/extends', key: 'policy/extends' });
    const requirements = (0,policy_document/* objectsOf */.iZ)(root.requirements).map(({ index, entry }) => ({
        entry,
        at: `/requirements/${index}`,
        complaints,
        path: name,
        changes: null,
    }));
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return {
        value: { name, sha256, protectedAttributes: root['protected-attributes'], requirements },
        faults: complaints.faults,
    };
}
/**
 * Requirements of the packs, then the policy's own. An entry with the id of an earlier pack's entry takes that one's place
 * and is laid over it: its keys replace the pack's, `with` key by key. With another rule it replaces it whole.
 */
function mergeRequirements(packs, own) {
    const merged = new Map();
    const idOf = ({ entry }, index) => (typeof entry.id === 'string' ? entry.id : index);
    packs.forEach((pack, p) => {
        pack.requirements.forEach((one, index) => {
            const id = idOf(one, `\0pack ${p} ${index}`);
            const before = merged.get(id);
            merged.set(id, before ? laidOver(before, one) : one);
        });
    });
    const ofPacks = new Set(merged.keys());
    const taken = new Set();
    own.forEach((one, index) => {
        const id = idOf(one, `\0own ${index}`);
        const before = ofPacks.has(id) && !taken.has(id) ? merged.get(id) : undefined;
        taken.add(id);
        // A second entry of the same id is a fault of its own; it is kept apart here so that both are checked.
        merged.set(merged.has(id) && !before ? `\0again ${index}` : id, before ? laidOver(before, one) : one);
    });
    return [...merged.values()];
}
function laidOver(below, above) {
    const sameRule = above.entry.rule === undefined || above.entry.rule === below.entry.rule;
    if (!sameRule)
        return { ...above, changes: below };
    const both = (0,policy_document/* isObject */.Gv)(below.entry.with) && (0,policy_document/* isObject */.Gv)(above.entry.with) ? [join(below.entry.with, above.entry.with)] : [];
    const entry = join(below.entry, above.entry, ...both.map((parameters) => ({ with: parameters })));
    return { ...above, entry, changes: below };
}
const join = (...parts) => Object.assign(Object.create(null), ...parts);

// EXTERNAL MODULE: ./build/syntax/glob.js
var syntax_glob = __webpack_require__(81146);
// EXTERNAL MODULE: ./build/syntax/path.js
var syntax_path = __webpack_require__(4087);
;// CONCATENATED MODULE: ./build/policy/references.js
/** Checks of a policy that a schema cannot see: ids, references, paths, one rows file a role. */






/** Faults of `models`: ids twice, paths that leave the repository, several rows files of one role. */
function checkModels(root, readers, complaints) {
    const ids = new Map();
    for (const { index, entry } of (0,policy_document/* objectsOf */.iZ)(root.models)) {
        const at = `/models/${index}`;
        checkId(entry.id, `${at}/id`, 'model', ids, complaints);
        if (Array.isArray(entry.paths))
            for (const [i, one] of entry.paths.entries())
                checkPath(one, `${at}/paths/${i}`, true, complaints);
        checkPath(entry.artifact, `${at}/artifact`, false, complaints);
        checkPath(entry.card, `${at}/card`, false, complaints);
        for (const [key, one] of Object.entries((0,policy_document/* isObject */.Gv)(entry.governance) ? entry.governance : {}))
            checkPath(one, `${at}/governance/${key}`, true, complaints);
        checkEvidence(entry, at, readers, complaints);
    }
}
/** An id that stands twice; `seen` holds those before. */
function checkId(id, at, what, seen, complaints) {
    if (typeof id !== 'string')
        return;
    const { line } = complaints.place(at);
    const before = seen.get(id);
    if (before === undefined)
        seen.set(id, line);
    else
        complaints.add('policy/ambiguous', at, `the id ${(0,policy_document/* shown */.SP)(id)} is already that of the ${what} in line ${before}`, {
            fix: 'give one of the two another id',
        });
}
function checkEvidence(model, at, readers, complaints) {
    const rows = new Map();
    for (const { index, entry } of (0,policy_document/* objectsOf */.iZ)(model.evidence)) {
        const here = `${at}/evidence/${index}`;
        checkPath(entry.file, `${here}/file`, true, complaints);
        checkSql(entry, here, complaints);
        checkSlices(entry, here, complaints);
        if (readers && typeof entry.as === 'string' && !readers.includes(entry.as)) {
            const near = (0,syntax_text/* nearest */.p)(entry.as, readers);
            complaints.add('policy/reference', `${here}/as`, `${(0,policy_document/* shown */.SP)(entry.as)} is not a known reader`, {
                fix: near ? `did you mean ${near}?` : `use one of ${readers.join(', ')}, or leave it out`,
            });
        }
        if (!isRows(entry))
            continue;
        const role = typeof entry.role === 'string' ? entry.role : 'candidate';
        const before = rows.get(role);
        if (before !== undefined) {
            complaints.add('policy/ambiguous', here, `the model already has rows of the role ${role} (${before}), so it is open which of the two count`, {
                fix: 'keep one of the two, or give one another role',
            });
        }
        else
            rows.set(role, typeof entry.file === 'string' ? (0,policy_document/* shown */.SP)(entry.file) : 'an entry above');
    }
}
/** Whether an entry of `evidence` declares rows. */
const isRows = (entry) => (0,policy_document/* isObject */.Gv)(entry.sql) ||
    entry.as === 'predictions' ||
    ((entry.as === undefined || entry.as === null) && (typeof entry.task === 'string' || (0,policy_document/* isObject */.Gv)(entry.columns)));
/** Pieces of pattern languages that are ordinary characters here, so that the pattern would cover nothing. */
const FOREIGN_PATTERNS = /^!|[+@!?*]\(|[{}[\]]/;
function checkPath(value, at, glob, complaints) {
    if (typeof value !== 'string' || value === '')
        return;
    if ((0,syntax_path/* repositoryPath */.S)(value) === null) {
        complaints.add('policy/schema', at, `${(0,policy_document/* shown */.SP)(value)} is not a path inside the repository`, { fix: pathFix(value) });
    }
    else if (glob && (0,syntax_glob/* isGlob */.f)(value) && (0,syntax_glob/* compileGlob */.S)(value) === null) {
        complaints.add('policy/schema', at, `the pattern has ${value.length} characters, and 1024 are the most`, {
            fix: 'write several shorter ones',
        });
    }
    else if (!glob && (0,syntax_glob/* isGlob */.f)(value)) {
        complaints.add('policy/schema', at, `${(0,policy_document/* shown */.SP)(value)} is a pattern, and one file is wanted here`, {
            fix: 'write the path of the file',
        });
    }
    else if (glob && FOREIGN_PATTERNS.test(value)) {
        complaints.add('policy/schema', at, `${(0,policy_document/* shown */.SP)(value)} has braces, brackets or a negation, which are not patterns here and would cover nothing`, {
            fix: 'use *, ** and ? only, and write alternatives as entries of their own',
        });
    }
}
function pathFix(value) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
        return 'commit the file and write its path; addresses are never fetched';
    if (value.startsWith('/') || value.startsWith('~') || /^[A-Za-z]:/.test(value))
        return 'write the path from the root of the repository, without a leading / or ~';
    if (value.includes('\\'))
        return 'write / between folders';
    return 'write the path from the root of the repository, without "." and ".." and without // or a final /';
}
/** Faults of `applies-to`: models that are not there; a scope that no model of the policy can be in is not one. */
function checkScope(entry, at, models, complaints) {
    const scope = (0,policy_document/* isObject */.Gv)(entry['applies-to']) ? entry['applies-to'] : {};
    if (!Array.isArray(scope.models))
        return;
    scope.models.forEach((id, index) => {
        if (typeof id !== 'string' || models.includes(id))
            return;
        complaints.add('policy/reference', `${at}/applies-to/models/${index}`, `there is no model ${(0,policy_document/* shown */.SP)(id)}`, {
            fix: suggestion(id, models),
        });
    });
}
/** Faults of `schedule`: requirements that are not there. */
function checkSchedule(root, requirements, complaints) {
    for (const { index, entry } of (0,policy_document/* objectsOf */.iZ)(root.schedule)) {
        if (!Array.isArray(entry.requirements))
            continue;
        entry.requirements.forEach((id, i) => {
            if (typeof id !== 'string' || requirements.includes(id))
                return;
            complaints.add('policy/reference', `/schedule/${index}/requirements/${i}`, `there is no requirement ${(0,policy_document/* shown */.SP)(id)}`, { fix: suggestion(id, requirements) });
        });
    }
}
/** Did-you-mean among ids, or the ids. */
function suggestion(word, known) {
    const near = (0,syntax_text/* nearest */.p)(word, known);
    if (near)
        return `did you mean ${near}?`;
    if (known.length === 0)
        return 'remove it';
    return known.length > 12 ? `use one of ${known.slice(0, 12).join(', ')}, …` : `use one of ${known.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/policy/load-policy.js
/** Policy text → Policy, or every fault of it at once, each with its place, the fix and what was probably meant. */










const FRAME = frameSchema();
const CODES = { schema: 'policy/schema', key: 'policy/unknown-key' };
/** Faults told of one policy; beyond these the reader has enough to do. */
const MAXIMUM_FAULTS = 200;
/** Loads a policy. Unreadable, unknown, contradictory or empty is a fault; nothing is repaired. */
function loadPolicy(input) {
    const { path } = input;
    const decoded = (0,syntax_text/* decodeUtf8 */._)(input.bytes, path);
    if (!decoded.ok)
        return decoded;
    const parsed = (0,yaml/* parseYaml */.h)(decoded.value, path, 'policy/syntax');
    if (!parsed.ok)
        return parsed;
    const root = parsed.value.value;
    if (!(0,policy_document/* isObject */.Gv)(root))
        return (0,fault/* bad */.MB)(noMapping(root, path));
    const complaints = (0,policy_document/* complaintsOf */.Cv)(parsed.value, path);
    const placeAt = (pointer) => ({ path, ...complaints.place(pointer) });
    checkShape(root, FRAME, '', complaints, CODES);
    checkVersion(root, decoded.value, complaints);
    checkModels(root, input.readers, complaints);
    const faults = [];
    const packs = readPacks(root, input.packs, complaints, faults);
    const merged = mergeRequirements(packs, ownRequirements(root, path, complaints));
    if (root.requirements === undefined && (0,policy_document/* textsOf */.CB)(root.extends).length === 0) {
        complaints.add('policy/schema', '', 'the policy has no requirements, so nothing would be judged', {
            fix: 'add requirements, or extends: [builtin/baseline]',
        });
    }
    const frame = buildFrame(root, placeAt);
    const protectedAttributes = [
        ...new Set([...packs.flatMap((pack) => (0,policy_document/* textsOf */.CB)(pack.protectedAttributes)), ...frame.protectedAttributes]),
    ];
    const requirements = merged.map(({ entry, at, complaints: own, path: file }) => buildRequirement(entry, { path: file, ...own.place(at) }));
    const policy = {
        ...frame,
        protectedAttributes,
        requirements,
        packs: packs.map(({ name, sha256 }) => ({ name, sha256 })),
    };
    checkSchedule(root, requirements.map((one) => one.id), complaints);
    checkRequirements(merged, policy, input);
    const found = [
        ...complaints.faults,
        ...faults,
        ...packs.flatMap((pack) => pack.requirements[0]?.complaints.faults ?? []),
    ];
    if (found.length > 0)
        return (0,fault/* bad */.MB)(...ordered(found, path).slice(0, MAXIMUM_FAULTS));
    const loosened = loosenedFromPacks(merged, requirements, packs, input.rules);
    return (0,fault/* good */.uw)(loosened.length > 0 ? { ...policy, loosenedFromPack: loosened } : policy);
}
function noMapping(root, path) {
    const empty = root === null;
    const message = empty
        ? 'the policy is empty, and an empty policy would require nothing'
        : `the policy is ${Array.isArray(root) ? 'a list' : `the text ${(0,policy_document/* shown */.SP)(root)}`}, and must be a mapping (key: value)`;
    return (0,fault/* fault */.DG)('policy/schema', path, message, {
        line: 1,
        column: 1,
        fix: 'begin with "version: 1", then models and requirements',
    });
}
/** `1.0` is 1 as a number, and no version that there is. */
function checkVersion(root, text, complaints) {
    if (root.version !== 1)
        return;
    const { line, column } = complaints.place('/version');
    const written = (text.split('\n')[line - 1] ?? '').slice(column - 1);
    if (/^1(?![\w.+-])/.test(written))
        return;
    complaints.add('policy/schema', '/version', `must be 1, not ${(0,policy_document/* shown */.SP)(/^[^\s,}#]*/.exec(written)?.[0] ?? '')}`, {
        fix: 'write version: 1',
    });
}
function ownRequirements(root, path, complaints) {
    const ids = new Map();
    return (0,policy_document/* objectsOf */.iZ)(root.requirements).map(({ index, entry }) => {
        const at = `/requirements/${index}`;
        checkId(entry.id, `${at}/id`, 'requirement', ids, complaints);
        return { entry, at, complaints, path, changes: null };
    });
}
/** Rule, parameters and scope of every requirement. */
function checkRequirements(merged, policy, input) {
    const models = policy.models.map((model) => model.id);
    const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
    const ids = [...rules.keys()];
    for (const { entry, at, complaints } of merged) {
        checkScope(entry, at, models, complaints);
        if (entry.rule === undefined) {
            complaints.add('policy/schema', at, 'needs rule, which is not there', {
                fix: 'add rule, the name of the rule that judges it',
            });
            continue;
        }
        if (typeof entry.rule !== 'string')
            continue;
        const rule = rules.get(entry.rule);
        if (!rule) {
            const near = (0,syntax_text/* nearest */.p)(entry.rule, ids);
            complaints.add('policy/unknown-rule', `${at}/rule`, `${(0,policy_document/* shown */.SP)(entry.rule)} is not a known rule`, {
                fix: near ? `did you mean ${near}?` : `use one of ${ids.join(', ')}`,
            });
            continue;
        }
        checkParameters(rule, entry, at, policy, input.vocabulary, complaints);
    }
}
function checkParameters(rule, entry, at, policy, vocabulary, complaints) {
    const given = entry.with === undefined ? Object.create(null) : entry.with;
    if (!(0,policy_document/* isObject */.Gv)(given))
        return;
    const fits = checkShape(given, rule.schema, `${at}/with`, complaints, CODES);
    // What the rule itself sees is told beside misfits of shape, unless it is about the very same value.
    const before = new Set(complaints.faults.map(({ line, column }) => `${line}:${column}`));
    let found;
    try {
        found = rule.check?.(given, { policy, vocabulary }) ?? [];
    }
    catch (error) {
        // A rule may count on its schema; where that is kept the throw is our bug and must not be lost.
        if (fits)
            throw error;
        return;
    }
    for (const one of found) {
        const pointer = `${at}/with${one.pointer}`;
        const { line, column } = complaints.place(pointer);
        if (!fits && before.has(`${line}:${column}`))
            continue;
        complaints.add(one.code, pointer, one.message, { fix: one.fix });
    }
}
/** Faults of the policy by line, then those of packs. */
const ordered = (faults, path) => [...new Set(faults)].sort((a, b) => Number(a.path !== path) - Number(b.path !== path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0));
function loosenedFromPacks(merged, requirements, packs, rules) {
    return merged.flatMap((raw, index) => {
        const requirement = requirements[index];
        if (!raw.changes || !requirement || packs.length === 0)
            return [];
        const below = buildRequirement(raw.changes.entry, requirement.place);
        const rule = rules.find((one) => one.id === requirement.rule);
        return diffRequirement(below, requirement, rule)
            .filter((change) => change.effect === 'loosens')
            .map((change) => ({
            requirement: requirement.id,
            pack: raw.changes?.path ?? '',
            message: change.message,
            place: requirement.place,
        }));
    });
}

// EXTERNAL MODULE: ./build/policy/waiver-dates.js
var waiver_dates = __webpack_require__(26095);
;// CONCATENATED MODULE: ./build/policy/load-waivers.js
/** Waivers file → waivers. What is not written as a waiver is a fault of the file; what a waiver may not do voids it alone. */








const SCHEMA = waiversSchema();
/**
 * Loads a waivers file. Faults: no YAML, an unknown or missing key, a wrong type, a day that does not exist, a digest that
 * is none. A waiver that is well written and may not hold (too long, expired, an approver outside the role, a requirement
 * that does not exist) is loaded; `waiverState` voids it and says why, and `checkWaivers` tells of it beforehand.
 */
function loadWaivers(input) {
    const { path } = input;
    const decoded = (0,syntax_text/* decodeUtf8 */._)(input.bytes, path);
    if (!decoded.ok)
        return decoded;
    const parsed = (0,yaml/* parseYaml */.h)(decoded.value, path, 'waivers/syntax');
    if (!parsed.ok)
        return parsed;
    const root = parsed.value.value;
    if (!(0,policy_document/* isObject */.Gv)(root)) {
        const message = root === null ? 'the waivers file is empty' : 'the waivers file must be a mapping (key: value)';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('waivers/schema', path, message, {
            line: 1,
            column: 1,
            fix: 'begin with "version: 1" and "waivers: []", or remove the file',
        }));
    }
    const complaints = (0,policy_document/* complaintsOf */.Cv)(parsed.value, path);
    checkShape(root, SCHEMA, '', complaints, { schema: 'waivers/schema', key: 'waivers/schema' });
    const waivers = (0,policy_document/* objectsOf */.iZ)(root.waivers).map(({ index, entry }) => {
        const at = `/waivers/${index}`;
        for (const key of ['approved-on', 'expires']) {
            const day = entry[key];
            if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && (0,waiver_dates/* dayStart */.J7)(day) === null) {
                complaints.add('waivers/schema', `${at}/${key}`, `${(0,policy_document/* shown */.SP)(day)} is not a day of the calendar`, {
                    fix: 'write a day that exists, as YYYY-MM-DD',
                });
            }
        }
        const text = (key) => (typeof entry[key] === 'string' ? entry[key] : '');
        return {
            requirement: text('requirement'),
            model: text('model'),
            modelDigest: text('model-digest'),
            slice: (0,policy_document/* isObject */.Gv)(entry.slice)
                ? Object.assign(Object.create(null), Object.fromEntries(Object.entries(entry.slice).map(([key, one]) => [key, String(one)])))
                : null,
            worst: typeof entry.worst === 'number' ? entry.worst : null,
            reason: text('reason'),
            risk: text('risk'),
            approvedBy: text('approved-by'),
            approvedOn: text('approved-on'),
            expires: text('expires'),
            place: { path, ...complaints.place(at) },
        };
    });
    return complaints.faults.length > 0 ? (0,fault/* bad */.MB)(...complaints.faults.slice(0, 200)) : (0,fault/* good */.uw)(waivers);
}
/**
 * What the text of loaded waivers already shows to be void, for `lint`: unknown requirements and models, spans that are
 * negative or too long, approvers whom the second line does not name (where it names no team). Empty where all is well.
 */
function checkWaivers(waivers, policy) {
    const requirements = policy.requirements.map((one) => one.id);
    const models = policy.models.map((one) => one.id);
    const approvers = Object.hasOwn(policy.roles, 'second-line') ? (policy.roles['second-line'] ?? []) : [];
    return waivers.flatMap((waiver) => {
        const { line, column, path } = waiver.place;
        const about = `waiver of "${waiver.requirement}"`;
        const tell = (message, fix) => (0,fault/* fault */.DG)('waivers/reference', path, `${about}: ${message}`, { line, column, fix });
        const [from, last] = [(0,waiver_dates/* dayStart */.J7)(waiver.approvedOn), (0,waiver_dates/* dayStart */.J7)(waiver.expires)];
        const span = from === null || last === null ? 0 : (0,waiver_dates/* daysBetween */.YM)(from, last);
        return [
            ...(requirements.includes(waiver.requirement)
                ? []
                : [
                    tell(`there is no requirement ${(0,policy_document/* shown */.SP)(waiver.requirement)}, so it covers nothing`, suggestion(waiver.requirement, requirements)),
                ]),
            ...(models.includes(waiver.model)
                ? []
                : [tell(`there is no model ${(0,policy_document/* shown */.SP)(waiver.model)}, so it covers nothing`, suggestion(waiver.model, models))]),
            ...(span < 0
                ? [tell(`it expires on ${waiver.expires}, before its approval on ${waiver.approvedOn}`, 'correct the days')]
                : []),
            ...(span > waiver_dates/* MAXIMUM_SPAN */.oq
                ? [tell(`it runs for ${span} days, and at most ${waiver_dates/* MAXIMUM_SPAN */.oq} are allowed`, 'let it expire earlier')]
                : []),
            ...(approvers.some((one) => one.includes('/') || one.toLowerCase() === waiver.approvedBy.toLowerCase())
                ? []
                : [
                    tell(`${waiver.approvedBy} is not of the second line`, approvers.length > 0
                        ? `have it approved by ${approvers.join(' or ')}`
                        : 'add the role second-line to the policy'),
                ]),
        ];
    });
}

;// CONCATENATED MODULE: ./build/policy/index.js
/** Policy and waivers: from text to data, what they differ in, and whether a waiver holds. */








/***/ }),

/***/ 26095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   J7: () => (/* binding */ dayStart),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   oq: () => (/* binding */ MAXIMUM_SPAN)
/* harmony export */ });
/** Days of waivers: which exist, how far apart they are, whether one is over. */
const DAY = 86_400_000;
/** Longest span from approval to expiry, in days. */
const MAXIMUM_SPAN = 180;
/** Start of a day `YYYY-MM-DD` in UTC, in milliseconds since the epoch; null where there is no such day. */
function dayStart(text) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!parts)
        return null;
    const [year, month, day] = parts.slice(1).map(Number);
    const date = new Date(0);
    // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}
/** Whole days between two days, negative where the second comes first. Both as milliseconds of their start. */
const daysBetween = (from, to) => Math.round((to - from) / DAY);
/** Days left until the end of the day that starts at `last`, that day included; 0 where it is over. */
const daysLeft = (last, now) => Math.max(0, Math.ceil((last + DAY - now) / DAY));


/***/ }),

/***/ 90349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/domain/approvals.js
var approvals = __webpack_require__(44841);
;// CONCATENATED MODULE: ./build/rules/shared/judgement.js
/** Building judgements with what is left out filled in. */
/** A judgement with nothing measured: every number null, no slice, no source, origin `declared`; `more` replaces. */
function judgement(outcome, message, more = {}) {
    return {
        outcome,
        slice: null,
        message,
        fix: null,
        value: null,
        threshold: null,
        interval: null,
        n: null,
        baseline: null,
        origin: 'declared',
        sources: [],
        ...more,
    };
}

;// CONCATENATED MODULE: ./build/rules/shared/words.js
/** Numbers and names as messages tell them. Plain text; outputs escape it for where it goes. */
/** A number in at most `digits` significant digits, without trailing zeros; exact for whole numbers below a million. */
function number(value, digits = 4) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return String(value + 0);
    if (!Number.isFinite(value))
        return 'undefined';
    const text = value.toPrecision(digits);
    const [mantissa, exponent] = text.split('e');
    const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    if (exponent === undefined)
        return short;
    return Math.abs(value) >= 1 && Math.abs(value) < 1e15
        ? String(Math.round(value))
        : `${short}e${exponent.replace('+', '')}`;
}
/** Two different numbers with as many digits, at least `least`, as it takes to tell them apart, so that nobody reads "0.8 is below 0.8". */
function apart(value, bound, least = 4) {
    for (let digits = least; digits < 17; digits += 1) {
        const pair = [number(value, digits), number(bound, digits)];
        if (pair[0] !== pair[1] || value === bound)
            return pair;
    }
    return [String(value), String(bound)];
}
/** A whole number with separators: 8,000. */
const count = (value) => String(Math.round(value)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
/** "1 row", "8,000 rows". */
const rows = (n) => `${count(n)} ${n === 1 ? 'row' : 'rows'}`;
/** A confidence level for people: "95%". */
const percent = (share) => `${number(share * 100)}%`;
/** An interval for people: "0.7869 to 0.8046". */
const range = ([low, high]) => `${number(low)} to ${number(high)}`;
/** A group for people: "sex = Female and race = Asian"; "over all groups of race" for `{race: '*'}`; '' for no slice. */
function sliceText(slice) {
    const parts = Object.entries(slice ?? {});
    if (!parts.length)
        return '';
    if (parts.every(([, value]) => value === '*'))
        return `between the groups of ${parts.map(([column]) => column).join(' and ')}`;
    return `for ${parts.map(([column, value]) => `${column} = ${visible(value)}`).join(' and ')}`;
}
/** Only the values of a group: "Female, Asian". */
const groupName = (slice) => Object.values(slice)
    .map((value) => visible(value))
    .join(', ');
/**
 * Text from a file with everything that cannot be seen, or that turns the direction of a line, written as U+XXXX, and cut
 * at `limit` characters. Ordinary letters of every script stay.
 */
function visible(text, limit = 120) {
    const told = text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (odd) => codePoint(odd));
    if (told === '')
        return '(empty)';
    return [...told].length > limit ? `${[...told].slice(0, limit).join('')}…` : told;
}
/** `U+202E` of a character. */
const codePoint = (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
/** A list for people, cut after `limit`: "a, b and 3 more". Empty: "none". */
function listing(items, limit = 5) {
    if (!items.length)
        return 'none';
    if (items.length > limit)
        return `${items.slice(0, limit).join(', ')} and ${count(items.length - limit)} more`;
    return items.length === 1 ? items[0] : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `path:line` of a source. */
const placeText = (source) => source.line === null ? source.path : `${source.path}:${source.line}`;

;// CONCATENATED MODULE: ./build/rules/shared/metric-parameters.js
/** Parameters that the rules about metrics share: their schema, what they mean, and faults that a schema cannot see. */

const scalar = { type: ['string', 'number', 'boolean'] };
/** JSON schema of the shared parameters; a rule takes those that it knows. */
const PROPERTIES = {
    metric: { type: 'string', minLength: 1, description: 'Name of a metric, as scikit-learn and Fairlearn have it.' },
    by: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        uniqueItems: true,
        description: 'Group columns; "sex*race" judges every combination of the two. A column of numbers is cut into groups by slices of the evidence entry.',
    },
    confidence: {
        type: 'number',
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        description: 'Level of the two-sided interval that has to keep the bound too. Left out: the estimate decides.',
    },
    'min-samples': { type: 'integer', minimum: 1, description: 'Fewest rows of a group (denominator of a share).' },
    'small-groups': {
        enum: ['fail', 'warn', 'skip'],
        description: 'What a group below min-samples does; fail by default.',
    },
    groups: {
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'array', items: scalar, minItems: 1, uniqueItems: true },
        description: 'Groups that must be there, by column.',
    },
    'family-wise': {
        enum: ['holm', 'bh'],
        description: 'Holds the confidence for all comparisons of the requirement together: holm the chance that any is wrong, bh (Benjamini-Hochberg) the share of wrong ones among those that are shown.',
    },
    bins: {
        type: 'integer',
        minimum: 1,
        maximum: 10_000,
        description: 'Bins of equal width for ece and mce; 10 by default.',
    },
    class: { ...scalar, description: 'One class of several, judged against the rest.' },
    'confidence-at-least': {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'For selective_accuracy and coverage: only decisions at least this sure count.',
    },
    'min-coverage': {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'Share of all decisions that must be that sure.',
    },
    cost: {
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'number' },
        description: 'For expected_cost: what a false-positive and a false-negative cost.',
    },
    tail: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        description: 'For expected_shortfall: the worst share of the losses.',
    },
    k: { type: 'integer', minimum: 1, description: 'For top_k_accuracy: how many of the likeliest classes count.' },
    beta: { type: 'number', exclusiveMinimum: 0, description: 'For fbeta: how many times recall weighs precision.' },
    quantile: {
        type: 'number',
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        description: 'For pinball_loss: the quantile that is predicted.',
    },
};
/** A finite number of the parameters, else null. */
function numberOf(raw, name) {
    const value = Object.hasOwn(raw, name) ? raw[name] : null;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** Columns of one entry of `by`: "sex*race" → ['sex', 'race']. */
const columnsOf = (entry) => entry.split('*').map((column) => column.trim());
/** Shared parameters of a requirement; wrong types (which the schema refuses) read as left out. */
function figureParameters(requirement) {
    const raw = requirement.with;
    const list = Array.isArray(raw.by) ? raw.by.filter((one) => typeof one === 'string') : [];
    const groups = isRecord(raw.groups) ? Object.entries(raw.groups) : [];
    return {
        metric: String(raw.metric ?? ''),
        by: list.length ? list.map(columnsOf) : [null],
        confidence: numberOf(raw, 'confidence'),
        minSamples: numberOf(raw, 'min-samples'),
        smallGroups: raw['small-groups'] === 'warn' || raw['small-groups'] === 'skip' ? raw['small-groups'] : 'fail',
        groups: new Map(groups.map(([column, values]) => [column, Array.isArray(values) ? values.map(String) : []])),
        familyWise: raw['family-wise'] === 'holm' || raw['family-wise'] === 'bh' ? raw['family-wise'] : null,
        minCoverage: numberOf(raw, 'min-coverage'),
        parameters: metricParameters(raw),
    };
}
/** The part of the parameters that is the metric's identity. */
function metricParameters(raw) {
    const cost = isRecord(raw.cost) ? raw.cost : null;
    const numbers = {
        bins: 'bins',
        tail: 'tail',
        k: 'k',
        beta: 'beta',
        quantile: 'quantile',
        confidenceAtLeast: 'confidence-at-least',
    };
    const given = Object.entries(numbers).flatMap(([key, name]) => {
        const value = numberOf(raw, name);
        return value === null ? [] : [[key, value]];
    });
    const part = raw.class === undefined || raw.class === null ? {} : { class: String(raw.class) };
    return { ...Object.fromEntries(given), ...part, ...(cost ? { cost } : {}) };
}
/** Names in the policy of the parameters that some metric takes. */
const METRIC_PARAMETERS = ['bins', 'confidence-at-least', 'cost', 'tail', 'k', 'beta', 'quantile'];
/** Without these a metric that takes them means nothing. */
const REQUIRED = ['confidence-at-least', 'cost'];
/** Faults of the shared parameters; `bounds` are the names of parameters that are values of the metric itself. */
function checkFigure(raw, vocabulary, bounds = []) {
    const entry = vocabulary.find(String(raw.metric ?? ''));
    if (entry === undefined)
        return [unknownMetric(raw.metric, vocabulary)];
    const name = String(raw.metric);
    const by = Array.isArray(raw.by) ? raw.by.map(String) : [];
    const faults = [];
    const complain = (pointer, message, fix) => faults.push({ pointer, message, fix, code: 'policy/schema' });
    if (entry.parameters.includes('column'))
        complain('/metric', `${name} compares a column of two files`, 'use the rule drift');
    if (entry.acrossGroups && !by.length)
        complain('/metric', `${name} compares groups, and by names no column`, 'add by: [<group column>]');
    by.forEach((one, index) => {
        const columns = columnsOf(one);
        if (columns.some((column) => column === '') || new Set(columns).size < columns.length)
            complain(`/by/${index}`, `"${one}" is no list of different columns`, 'write one column, or several joined by * (sex*race)');
    });
    for (const bound of bounds)
        complainOfRange(raw, bound, entry, complain);
    for (const parameter of METRIC_PARAMETERS) {
        const given = raw[parameter] !== undefined && raw[parameter] !== null;
        const taken = entry.parameters.includes(parameter);
        if (given && !taken)
            complain(`/${parameter}`, `${name} takes no ${parameter}`, takes(entry));
        if (!given && taken && REQUIRED.includes(parameter))
            complain('/metric', `${name} needs ${parameter}`, `add ${parameter}`);
    }
    if (raw.class !== undefined && raw.class !== null && !entry.perClass)
        complain('/class', `${name} is not a metric of one class`, 'leave class out');
    if (raw['family-wise'] !== undefined && raw['family-wise'] !== null && numberOf(raw, 'confidence') === null)
        complain('/family-wise', 'family-wise has nothing to hold without confidence', 'add confidence: 0.95');
    const columns = new Set(by.flatMap(columnsOf));
    for (const column of Object.keys(isRecord(raw.groups) ? raw.groups : {})) {
        if (columns.has(column))
            continue;
        const fix = columns.size ? `use one of ${listing([...columns])}, or add it to by` : `add by: [${column}]`;
        faults.push({
            pointer: `/groups/${token(column)}`,
            message: `"${column}" is not a column of by`,
            fix,
            code: 'policy/reference',
        });
    }
    return faults;
}
function unknownMetric(name, vocabulary) {
    const near = typeof name === 'string' ? vocabulary.suggest(name) : undefined;
    const fix = near === undefined ? 'risk-gate explain lists the metrics that are known' : `did you mean ${near}?`;
    return {
        pointer: '/metric',
        message: `"${String(name)}" is not a metric that is known`,
        fix,
        code: 'policy/unknown-metric',
    };
}
function complainOfRange(raw, bound, entry, complain) {
    const value = numberOf(raw, bound);
    const [low, high] = entry.range;
    if (value === null || (value >= low && value <= high))
        return;
    const range = `${Number.isFinite(low) ? `from ${number(low)}` : 'from below'} ${Number.isFinite(high) ? `to ${number(high)}` : 'upwards'}`;
    const fix = value > 1 && value <= 100 && high === 1
        ? `write a fraction: ${number(value / 100)}`
        : 'write a value inside the range';
    complain(`/${bound}`, `${number(value)} is outside the range of ${entry.name}, which goes ${range}`, fix);
}
const takes = (entry) => entry.parameters.length ? `it takes ${listing(entry.parameters)}` : 'leave it out: this metric takes no parameter';
/** A JSON pointer token. */
const token = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/rules/approval.js
/** Enough people of the right line of defence have approved exactly this commit. */




const approval = {
    id: 'approval',
    summary: 'People of the named roles must have approved exactly the commit that is judged.',
    details: [
        'An approval counts when it is the latest word of its giver, for exactly the head commit, by a human who may write, is neither author nor committer of the change, and stands in the role by login or by a team that could be read.',
        'Roles are those of the base branch. A person counts once, whatever the case of the login and however many of the roles are theirs.',
        'Too few are missing; where somebody of the roles asks for changes or withdrew, it is violated.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['from'],
        properties: {
            from: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Roles of the policy.',
            },
            count: { type: 'integer', minimum: 1, description: 'How many different people; 1 by default.' },
        },
    },
    strictness: { from: 'less', count: 'up' },
    check(parameters, { policy }) {
        const known = Object.keys(policy.roles);
        return rolesOf(parameters).flatMap((role, index) => {
            if (known.includes(role))
                return [];
            const near = known.find((one) => one.toLowerCase() === role.toLowerCase());
            const fix = near
                ? `did you mean ${near}?`
                : known.length
                    ? `use one of ${listing(known)}`
                    : 'define it under roles';
            return [
                {
                    pointer: `/from/${index}`,
                    message: `"${role}" is not a role of the policy`,
                    fix,
                    code: 'policy/reference',
                },
            ];
        });
    },
    judge(requirement, facts) {
        return [judged(requirement, facts)];
    },
};
const rolesOf = (parameters) => Array.isArray(parameters.from) ? parameters.from.map(String) : [];
function judged(requirement, facts) {
    const roles = rolesOf(requirement.with);
    const wanted = numberOf(requirement.with, 'count') ?? 1;
    const counted = new Map(facts.approvals
        .filter((one) => roles.includes(one.role) && one.commit.toLowerCase() === facts.head.toLowerCase())
        .map((one) => [one.login.toLowerCase(), one.login]));
    const names = [...counted.values()].map((login) => visible(login));
    const base = {
        value: counted.size,
        threshold: { min: wanted },
        n: counted.size,
        origin: 'verified',
        better: 'higher',
    };
    const asked = `${count(wanted)} ${wanted === 1 ? 'approval' : 'approvals'} of ${roles.join(' or ')} ${wanted === 1 ? 'is' : 'are'} asked for`;
    const commit = `the commit ${facts.head.slice(0, 12)}`;
    if (counted.size >= wanted)
        return judgement('satisfied', `${listing(names, 10)} approved ${commit}; ${asked}.`, {
            ...base,
            plain: plainly(counted.size, wanted, roles),
        });
    const given = counted.size ? `only ${listing(names, 10)} approved ${commit}` : `nobody has approved ${commit}`;
    const { outcome, because } = shortfall(facts, roles);
    return judgement(outcome, `${asked}, and ${given}.${because}`.replace(/^./, (first) => first.toUpperCase()), {
        ...base,
        fix: fixOf(facts, roles, wanted - counted.size),
        plain: plainly(counted.size, wanted, roles),
    });
}
/** Why there are too few: reviews that do not count, teams that could not be read, or nothing known at all. */
function shortfall(facts, roles) {
    const { people, policy } = facts;
    if (!people.known)
        return { outcome: 'missing', because: ' Nothing is known of reviews here.' };
    const asked = Object.fromEntries(roles.flatMap((role) => (Object.hasOwn(policy.roles, role) ? [[role, policy.roles[role] ?? []]] : [])));
    const members = Object.values(asked).flat();
    const others = (0,approvals/* whyNot */.OB)(people, asked, facts.head);
    const told = others.map((one) => `${visible(one.login)} ${one.reason}`);
    const unread = people.unreadableTeams.filter((team) => members.some((member) => member.toLowerCase() === team.toLowerCase()));
    const refused = others.some((one) => (0,approvals/* isMember */.NB)(one.login, members, people) && hasRefused(one.login, facts));
    const because = [
        ...(told.length ? [` Not counted: ${listing(told, 8)}.`] : []),
        ...(unread.length ? [` The members of ${listing(unread)} could not be read, so nobody of it counts.`] : []),
    ];
    return { outcome: refused ? 'violated' : 'missing', because: because.join('') };
}
/** Whether the latest word of a login, comments aside, is anything but an approval. */
function hasRefused(login, { people }) {
    const own = people.reviews.filter((one) => one.login.toLowerCase() === login.toLowerCase() && one.state !== 'commented');
    const latest = own.reduce((last, one) => (last && Date.parse(last.at) > Date.parse(one.at) ? last : one), null);
    return latest !== null && latest.state !== 'approved';
}
function fixOf({ people, policy, head }, roles, short) {
    const who = roles.flatMap((role) => (Object.hasOwn(policy.roles, role) ? (policy.roles[role] ?? []) : []));
    const ask = `have ${count(short)} of ${who.length ? listing(who) : roles.join(', ')} approve ${head.slice(0, 12)}, who did not write it`;
    if (!people.known)
        return `${ask}; for a check on this machine pass the approvals with --approvals FILE`;
    if (people.unreadableTeams.length)
        return `${ask}; let the token read the members of ${listing(people.unreadableTeams)}, or name the people in the policy`;
    return ask;
}
const plainly = (given, wanted, roles) => `${given === 0 ? 'Nobody' : given === 1 ? 'One person' : `${count(given)} people`} of ${roles.join(' or ')} agreed to this change; the policy asks for ${wanted === 1 ? 'one' : count(wanted)}.`;

// EXTERNAL MODULE: ./build/domain/governance.js
var governance = __webpack_require__(78573);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
;// CONCATENATED MODULE: ./build/rules/shared/unread.js
/** What the policy names and what became of it: absent files, files at fault, and how to say so. */


/** Readers that never give a figure of the model, so that a fault of theirs is no fault of a figure. */
const WITHOUT_FIGURES = new Set([
    'fmea',
    'bow-tie',
    'pre-mortem',
    'risk-register',
    'incident',
    'response-plan',
]);
/** Whether a rows file: one that `measure` reads, never a reader. */
const isRows = (spec) => spec.sql !== undefined ||
    spec.as === 'predictions' ||
    spec.columns.label !== undefined ||
    spec.columns.prediction !== undefined ||
    spec.columns.score !== undefined;
/** Whether reports of figures may come from this entry. */
const mayReport = (spec) => spec !== null && !isRows(spec) && !WITHOUT_FIGURES.has(spec.as ?? '');
/** Entries of the policy from which reports of a role may come. */
const reportSpecs = (facts, role) => facts.model.evidence.filter((spec) => spec.role === role && mayReport(spec));
/** Reports of a role that could not be read. */
const faultyReports = (facts, role) => facts.faults.filter((file) => mayReport(file.spec) && file.spec.role === role);
/** Report entries of a role that name nothing in the change. */
const absentReports = (facts, role) => facts.absent.filter((one) => one.what === 'evidence' && mayReport(one.spec) && one.spec.role === role);
/** A file at fault as a source; null where its bytes could not be had. */
function faultSource(file) {
    if (file.sha256 === null)
        return null;
    return { path: file.path, sha256: file.sha256, pointer: '', line: file.faults[0]?.line ?? null };
}
/** Sources of several files at fault. */
const faultSources = (files) => files.flatMap((file) => faultSource(file) ?? []);
/** The faults of files in words, at most `limit` of them. */
function faultWords(files, limit = 5) {
    const faults = files.flatMap((file) => file.faults);
    const told = faults.slice(0, limit).map(fault/* faultText */.Ij).join('; ');
    return faults.length > limit ? `${told}; and ${faults.length - limit} more` : told;
}
/** The first fix that a fault offers. */
function faultFix(files, otherwise) {
    const first = files.flatMap((file) => file.faults).find((fault) => fault.fix !== null);
    return first?.fix ?? otherwise;
}
/** Where reports of a role were looked for, in words: absent ones are named as such. */
function placesWords(facts, role) {
    const absent = absentReports(facts, role).map((one) => one.path);
    const read = reportSpecs(facts, role)
        .map((spec) => spec.file)
        .filter((file) => !absent.includes(file));
    const parts = [
        ...(absent.length ? [`${listing(absent)} ${absent.length === 1 ? 'is' : 'are'} not in the change`] : []),
        ...(read.length ? [`${listing(read)} ${read.length === 1 ? 'does' : 'do'} not give it`] : []),
    ];
    return parts.length ? parts.join('; ') : `the policy names no evidence of the role ${role}`;
}

;// CONCATENATED MODULE: ./build/rules/shared/findings.js
/** Several problems of one requirement → judgements: one each, none hidden, and one `satisfied` only where there is none. */


/** Findings of one requirement that are told one by one; the rest is counted. */
const TOLD = 40;
/** One judgement a problem, errors first; where there are none, the satisfied one. */
function settled(problems, satisfied, more = {}) {
    if (!problems.length)
        return [satisfied];
    const rank = { error: 0, violated: 1, missing: 2, inconclusive: 3 };
    const sorted = problems
        .map((problem, index) => ({ problem, index }))
        .sort((a, b) => rank[a.problem.outcome] - rank[b.problem.outcome] || a.index - b.index);
    const told = sorted
        .slice(0, TOLD)
        .map(({ problem: { outcome, message, ...rest } }) => judgement(outcome, message, { ...more, ...rest }));
    const left = sorted.length - told.length;
    if (!left)
        return told;
    const { outcome, fix, sources } = sorted[TOLD].problem;
    return [
        ...told,
        judgement(outcome, `${left} more of the same requirement are not listed one by one.`, { ...more, fix, sources }),
    ];
}
/** Files of some readers that could not be used, as problems that cite their faults. */
const unreadable = (files, what) => files.map((file) => ({
    outcome: 'error',
    message: `${file.path} cannot be used as ${what}: ${faultWords([file])}`,
    fix: faultFix([file], 'write the file again'),
    sources: faultSources([file]),
    plain: `The file ${file.path} holds mistakes, so it could not be judged.`,
}));
/** Files that failed in one of these readers, also where the policy names the reader and the file could not be opened. */
const faultsOf = (facts, readers) => facts.faults.filter((file) => readers.includes(file.reader ?? file.spec?.as ?? ''));
/**
 * Files that no reader could make out and that may have been one of the given kind: they lie in the folder of one that
 * was read, or nothing of the kind was read at all. A broken file must not improve a judgement.
 */
function perhapsOurs(facts, found) {
    const folder = (path) => path.slice(0, path.lastIndexOf('/') + 1);
    const folders = new Set(found.map((source) => folder(source.path)));
    return facts.faults.filter((file) => file.reader === null &&
        file.spec !== null &&
        file.spec.as === null &&
        (!found.length || folders.has(folder(file.path))));
}

// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
;// CONCATENATED MODULE: ./build/rules/support/governance.js
/** What the rules on governance documents share: finding the documents, ages, people, entries that vanish. */




const DURATION = {
    type: 'string',
    pattern: '^[1-9][0-9]{0,8}[smhdw]$',
    description: 'A duration: 30m, 24h, 7d, 2w.',
};
/** Documents of one kind with what kept others from being read. Neither is empty where the other is. */
function documentsOf(facts, { kind, name, what }) {
    const documents = facts.evidence
        .filter((one) => one.kind === 'governance' && one.document === kind)
        .map(documentOf);
    const absent = facts.absent.filter((one) => what === null ? one.what === 'evidence' && one.spec?.as === kind : one.what === what);
    const key = what === null ? `an evidence entry with as: ${kind}` : `governance.${what}`;
    const gone = absent.map(({ path }) => ({
        outcome: 'missing',
        message: `${path} is not in the change: ${name} of ${facts.model.id} is missing.`,
        fix: `commit ${path}, a YAML document with kind: ${kind}`,
        sources: [],
        plain: `There is no ${name.replace(/^the /, '')} for this model.`,
    }));
    const problems = [...unreadable(faultsOf(facts, [kind]), name), ...gone];
    if (documents.length || problems.length)
        return { documents, problems };
    const none = {
        outcome: 'missing',
        message: `The policy names no ${name.replace(/^the /, '')} for ${facts.model.id}, so there is none to judge.`,
        fix: `name the document under ${key} of the model, in the policy on the base branch`,
        sources: [],
    };
    return { documents, problems: [none] };
}
const documentOf = (evidence) => ({
    content: evidence.content,
    path: evidence.source.path,
    evidence,
    at: (pointer = '') => ({
        ...evidence.source,
        pointer,
        line: pointer === '' ? evidence.source.line : (lineOf(evidence, pointer) ?? evidence.source.line),
    }),
});
/** Line of an entry, or of the nearest entry that holds it. */
function lineOf(evidence, pointer) {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
        const line = evidence.lines?.[at];
        if (line !== undefined)
            return line;
    }
    return null;
}
/** Mappings of a list; the id is the entry's, else its number. */
function itemsOf(content, key, base = '') {
    const list = content[key];
    if (!Array.isArray(list) || (0,governance/* isBlank */.z3)(list))
        return [];
    return list.flatMap((one, at) => {
        const map = (0,governance/* mappingOf */.GS)(one);
        return map
            ? [{ map, pointer: `${base}/${key}/${at}`, id: visible((0,governance/* wordsOf */.Z9)(map['id']) ?? `number ${at + 1}`, 80) }]
            : [];
    });
}
/** Whole days, with one decimal where it matters, for messages. */
const days = (milliseconds) => {
    const value = Math.abs(milliseconds) / 86_400_000;
    return `${number(value >= 10 ? Math.floor(value) : Math.floor(value * 10) / 10)} ${value >= 1 && value < 1.1 ? 'day' : 'days'}`;
};
/** How a date stands to the clock: null where it is within the age allowed (none given: any past date). */
function ageProblem(value, about) {
    const { key, now } = about;
    if ((0,governance/* isBlank */.z3)(value))
        return { outcome: 'missing', told: `${key} is not given` };
    const at = (0,governance/* dateEpoch */.iD)(value);
    if (at === null)
        return { outcome: 'missing', told: `${key} is no date` };
    const written = visible(String(value));
    if (at > now)
        return { outcome: 'violated', told: `${key} is ${written}, which is still to come` };
    const limit = typeof about.within === 'string' ? (0,duration/* parseDuration */.E)(about.within) : null;
    if (limit === null || now - at <= limit)
        return null;
    return {
        outcome: 'violated',
        told: `${key} is ${written}, ${days(now - at)} ago, and at most ${about.within} are allowed`,
    };
}
/** Whether a date has come: a date after the clock is not yet true. */
const hasCome = (value, now) => {
    const at = (0,governance/* dateEpoch */.iD)(value);
    return at !== null && at <= now;
};
/** Problems of one entry, with the words and the source filled in. */
const problemAt = (document, pointer) => (outcome, message, fix, plain) => ({
    outcome,
    message,
    fix,
    sources: [document.at(pointer)],
    ...(plain === undefined ? {} : { plain }),
});
/** The model of a document must be given; that it is the right one, its reader has checked. */
function modelProblem(document, model) {
    if (!(0,governance/* isBlank */.z3)(document.content['model']))
        return [];
    return [
        problemAt(document, '')('missing', `${document.path} does not say which model it is about.`, `write model: ${model}`),
    ];
}
/** Ids of entries that were there at the merge base and are gone. */
function vanished(earlier, now, sources, noun) {
    const gone = new Map(earlier.filter(({ id, closed }) => !closed && !now.has(id)).map((one) => [one.id, one]));
    return [...gone.values()].map(({ id, path }) => ({
        outcome: 'violated',
        message: `The ${noun} ${visible(id, 80)} was open in ${path} at the merge base and is gone: entries are closed, they do not vanish.`,
        fix: `put ${visible(id, 80)} back, and set its status to closed where it is over`,
        sources,
        plain: `The ${noun} ${visible(id, 80)} was taken out of the records without being closed.`,
    }));
}

;// CONCATENATED MODULE: ./build/rules/bow-tie.js
/** Bow-tie: enough working barriers before the event and after it. */





const bow_tie_count = { type: 'integer', minimum: 0, maximum: 100 };
/** The two sides of the event. */
const SIDES = [
    { list: 'threats', noun: 'threat', parameter: 'min-preventive' },
    { list: 'consequences', noun: 'consequence', parameter: 'min-mitigating' },
];
const bowTie = {
    id: 'bow-tie',
    summary: 'Every threat has working barriers that prevent the event, every consequence working barriers that soften it.',
    details: 'Reads the evidence with as: bow-tie. Only barriers with status working count; degraded and missing ones do not. min-preventive is asked of each ' +
        'threat, min-mitigating of each consequence. A bow-tie without threats or without consequences is missing.',
    schema: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['min-preventive'] }, { required: ['min-mitigating'] }],
        properties: {
            'min-preventive': { ...bow_tie_count, description: 'Fewest working barriers before each threat.' },
            'min-mitigating': { ...bow_tie_count, description: 'Fewest working barriers after the event, for each consequence.' },
        },
    },
    strictness: { 'min-preventive': 'up', 'min-mitigating': 'up' },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'bow-tie', name: 'the bow-tie', what: null });
        const problems = found.documents.flatMap((document) => judgeTie(document, requirement.with, facts));
        const sides = found.documents.flatMap((document) => SIDES.flatMap(({ list }) => itemsOf(document.content, list)));
        const satisfied = judgement('satisfied', `All ${sides.length} threats and consequences in ${listing(found.documents.map(({ path }) => path))} have the working barriers that the policy asks for.`, {
            n: sides.length,
            sources: found.documents.map((document) => document.at()),
            plain: 'Every known danger has something that works against it.',
        });
        return settled([...found.problems, ...problems], satisfied);
    },
};
function judgeTie(document, parameters, facts) {
    const whole = problemAt(document, '');
    const problems = [...modelProblem(document, facts.model.id)];
    if ((0,governance/* isBlank */.z3)(document.content['top-event']))
        problems.push(whole('missing', `${document.path} has no top-event.`, 'write what it is that must not happen'));
    for (const { list, noun, parameter } of SIDES) {
        const least = parameters[parameter];
        if (typeof least !== 'number')
            continue;
        const items = itemsOf(document.content, list);
        if (!items.length)
            problems.push(whole('missing', `${document.path} lists no ${list}.`, `list the ${list} of the event with their barriers`));
        for (const { map, pointer, id } of items) {
            const problem = problemAt(document, pointer);
            if ((0,governance/* isBlank */.z3)(map[noun]))
                problems.push(problem('missing', `The ${noun} ${id} in ${document.path} is not described.`, `write ${noun}: what it is`));
            const barriers = itemsOf(map, 'barriers', pointer);
            const working = new Set(barriers.flatMap(({ map: one }) => one['status'] === 'working' ? ((0,governance/* wordsOf */.Z9)(one['barrier'])?.toLowerCase() ?? []) : [])).size;
            if (working >= least)
                continue;
            const others = barriers
                .filter((barrier) => barrier.map['status'] !== 'working')
                .map((barrier) => `${barrier.id} is ${visible(String(barrier.map['status'] ?? 'without a status'))}`);
            const told = others.length ? `: ${listing(others)}` : '';
            const message = `The ${noun} ${id} has ${working} working ${working === 1 ? 'barrier' : 'barriers'}, and the policy asks for at least ${least}${told}.`;
            problems.push(problem('violated', message, 'set up a barrier, or mend the one that does not work', `Too little works against ${id}: ${visible((0,governance/* wordsOf */.Z9)(map[noun]) ?? noun)}.`));
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./build/domain/metric.js
var metric = __webpack_require__(24641);
;// CONCATENATED MODULE: ./build/rules/shared/bound.js
/** Comparing an estimate and its interval with bounds: which outcome follows, and from what. */
/** Rounding of binary fractions: 0.4 - 0.3 is not 0.1. Far below any difference that data can show. */
const SLACK = 1e-12;
/**
 * Outcome of a comparison. `min` is compared with the lower end and `max` with the upper; bounds are inclusive. Where
 * compliance must be shown, an estimate that fails is violated whatever its interval, and one that passes is inconclusive
 * where its interval reaches over the bound. Where a violation must be shown (`burden: violation`), only an interval that
 * lies wholly beyond is violated. `slack` widens the bounds of values that are differences of others.
 */
function compare(compared, bounds, burden, slack = 0) {
    const blurred = blurredSide(compared, bounds, slack);
    if (blurred !== null) {
        const severity = burden === 'violation' && compared.confidence !== null ? 'warn' : null;
        return { outcome: 'inconclusive', severity, side: blurred, because: 'blur' };
    }
    const side = beyond([compared.value, compared.value], bounds, slack);
    if (side !== null) {
        const violated = { outcome: 'violated', severity: null, side, because: 'estimate' };
        if (burden === 'compliance' || compared.confidence === null)
            return violated;
        // Without the interval that was asked for nothing is shown either way: that must not open what a violation shuts.
        if (compared.interval === null)
            return { outcome: 'inconclusive', severity: null, side, because: 'no-interval' };
        const [low, high] = compared.interval;
        const wholly = side === 'min' ? beyond([high, high], bounds, slack) === 'min' : beyond([low, low], bounds, slack) === 'max';
        return wholly
            ? { ...violated, because: 'interval' }
            : { outcome: 'inconclusive', severity: 'warn', side, because: 'interval' };
    }
    const satisfied = { outcome: 'satisfied', severity: null, side: null, because: null };
    if (compared.confidence === null || burden === 'violation')
        return satisfied;
    if (compared.interval === null)
        return { outcome: 'inconclusive', severity: null, side: null, because: 'no-interval' };
    const crossed = beyond(compared.interval, bounds, slack);
    return crossed === null ? satisfied : { outcome: 'inconclusive', severity: null, side: crossed, because: 'interval' };
}
/** The bound that lies where the exact value may lie, so that nothing is shown either way; null where none does. */
function blurredSide({ value, within = 0 }, bounds, slack) {
    if (within === 0)
        return null;
    const [low, high] = [value - within, value + within].map((end) => beyond([end, end], bounds, slack));
    return low === high ? null : (low ?? high ?? null);
}
/** Which bound an interval reaches over, `min` first; null where it lies inside. NaN lies outside. */
function beyond([low, high], { min, max }, slack) {
    if (min !== null && !(low >= min - slack * Math.max(1, Math.abs(min))))
        return 'min';
    if (max !== null && !(high <= max + slack * Math.max(1, Math.abs(max))))
        return 'max';
    return null;
}
/** Bounds in words: "at least 0.8", "at most 0.1", "between 0.1 and 0.3". */
function boundWords({ min, max }, say) {
    if (min !== null && max !== null)
        return `between ${say(min)} and ${say(max)}`;
    return min === null ? `at most ${say(max ?? 0)}` : `at least ${say(min)}`;
}

;// CONCATENATED MODULE: ./build/rules/shared/figure.js
/** A figure that a rule judges, and how it is named. */

/** Metric with its class: `recall of class immediate`. */
const nameOf = (ask) => ask.parameters.class === undefined ? ask.metric : `${ask.metric} of class ${ask.parameters.class}`;
/** "for each race", "for each sex and race", '' for all rows. */
const wherefrom = (ask) => (ask.by === null ? '' : `for each ${ask.by.join(' and ')}`);
/** A value that the metric cannot have. Spreads of a metric are checked by their own rule. */
function outOfRange(about, value, entry, path) {
    const [low, high] = entry.range;
    const slack = 1e-9;
    if (value >= low - slack && value <= high + slack)
        return null;
    const allowed = `${Number.isFinite(low) ? `from ${number(low)}` : 'from below'} ${Number.isFinite(high) ? `to ${number(high)}` : 'upwards'}`;
    return {
        outcome: 'error',
        message: `${about} is ${number(value)} in ${path}, which it cannot be: its range goes ${allowed}.`,
        fix: `write ${entry.name} again with the tool that made it; a percentage must become a fraction`,
    };
}

// EXTERNAL MODULE: ./build/domain/power.js
var power = __webpack_require__(5296);
;// CONCATENATED MODULE: ./build/rules/shared/reported.js
/** Figures as reports give them, for metrics that the policy declares no rows for. */




/** Shares of all rows: only for these is the number of rows that a report gives surely the denominator. */
const OF_ALL_ROWS = new Set([
    'accuracy',
    'selection_rate',
    'pass_rate',
    'top_k_accuracy',
    'coverage',
]);
/** Parameters that a report never tells and without which its figure may be another one. `bins` has a default, `class` is told. */
const UNTOLD = [
    ['bins', 'bins'],
    ['confidenceAtLeast', 'confidence-at-least'],
    ['cost', 'cost'],
    ['tail', 'tail'],
    ['k', 'k'],
    ['beta', 'beta'],
    ['quantile', 'quantile'],
];
/** Two figures are the same where they differ by no more than tools round (pandas writes ten decimals). */
const ROUNDING = 1e-9;
/**
 * Figures of reports of the ask's role that were measured on anything but training data and are not about another model.
 * Exactly one value a group is needed; several that differ are an error that names the files. Groups that a report has
 * for other metrics and not for this one are flawed figures, so that leaving one out never helps.
 */
function reportedFigures(facts, ask, entry, why) {
    const all = facts.evidence.filter((one) => one.kind === 'metric' && isOf(one, ask, entry));
    const usable = all.filter((one) => reasonAgainst(one, facts, ask) === null);
    if (!usable.length)
        return nothing(facts, ask, all, why);
    const bySlice = new Map();
    for (const one of usable)
        append(bySlice, keyOf(one.slice), one);
    const figures = [...bySlice.values()].map((group) => asFigure(facts, group, ask, entry));
    return {
        found: true,
        figures: [...figures, ...dropped(facts, ask, bySlice)],
        remarks: uncovered(facts, ask, usable, entry),
    };
}
/** Whether a figure is of the metric, class, role and columns of an ask. */
function isOf(one, ask, entry) {
    if (one.origin === 'declared' || one.metric !== ask.metric || one.role !== ask.role)
        return false;
    const overGroups = Object.values(one.slice ?? {});
    if (!overGroups.every((value) => (value === '*') === entry.acrossGroups))
        return false;
    return one.class === (ask.parameters.class ?? null) && hasColumns(one.slice, ask.by);
}
const hasColumns = (slice, by) => {
    const columns = Object.keys(slice ?? {});
    return columns.length === (by?.length ?? 0) && columns.every((column) => by?.includes(column));
};
/** Text equal for equal groups, whatever the order of their columns. */
const keyOf = (slice) => JSON.stringify(Object.entries(slice ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
/** Evaluations by file, made once for each list of evidence: a report may hold thousands of groups. */
const evaluations = new WeakMap();
/** The evaluation that a figure stands in, where its file says so. */
function evaluationOf(facts, one) {
    const key = ({ path, sha256 }) => `${path}\0${sha256}`;
    let byFile = evaluations.get(facts.evidence);
    if (byFile === undefined) {
        const found = facts.evidence.filter((other) => other.kind === 'evaluation');
        byFile = new Map(found.map((other) => [key(other.source), other]));
        evaluations.set(facts.evidence, byFile);
    }
    return byFile.get(key(one.source));
}
/** Why a figure does not speak of the model on unseen data; null where it does, or where nothing says otherwise. */
function reasonAgainst(one, facts, ask) {
    const evaluation = evaluationOf(facts, one);
    if ((one.split ?? evaluation?.dataset.split) === 'train')
        return `${one.source.path} measured it on the train split`;
    const told = evaluation?.model.digest ?? null;
    const algorithm = (digest) => digest.slice(0, digest.indexOf(':') + 1);
    const other = ask.role === 'candidate' &&
        told !== null &&
        facts.digest !== null &&
        told.toLowerCase() !== facts.digest.toLowerCase();
    if (other && /^[a-z0-9]+:[0-9a-f]{32,}$/i.test(told) && algorithm(told) === algorithm(facts.digest ?? ''))
        return `${one.source.path} is about another model (${told.slice(0, 19)}…, and this one is ${facts.digest?.slice(0, 19)}…)`;
    return null;
}
function asFigure(facts, group, ask, entry) {
    const first = group[0];
    const about = `${nameOf(ask)} ${sliceText(first.slice)}`.trim();
    const values = group.flatMap((one) => one.value ?? []);
    const worst = entry.better === 'higher' ? Math.min(...values) : Math.max(...values);
    const known = group.flatMap((one) => one.n ?? evaluationOf(facts, one)?.n ?? []);
    // A slice without its own number of rows must not borrow that of the whole file.
    const counts = first.slice === null ? known : group.flatMap((one) => one.n ?? []);
    const n = counts.length ? Math.min(...counts) : null;
    const flaw = flawOf(about, group, values, n) ?? outOfRange(about, worst, entry, first.source.path);
    const value = flaw === null ? worst : null;
    const interval = value === null ? null : intervalOf(group, value, n, ask);
    const untold = UNTOLD.filter(([key]) => ask.parameters[key] !== undefined).map(([, name]) => name);
    const told = group.filter((one) => one.value === null || one.value === worst);
    return {
        slice: first.slice,
        value,
        interval,
        n,
        origin: first.origin,
        sources: (flaw === null ? told : group).map((one) => one.source),
        flaw,
        doubts: untold.filter((name) => name !== 'bins').map((name) => `the report does not say which ${name} it used`),
        noInterval: interval === null && ask.confidence !== null
            ? 'the report gives none, and it does not follow from what it gives'
            : null,
    };
}
/** Why one value cannot be taken from what the reports give for a group. */
function flawOf(about, group, values, n) {
    const places = (some) => listing([...new Set(some.map((one) => placeText(one.source)))]);
    const undefinedOnes = group.filter((one) => one.value === null);
    if (undefinedOnes.length) {
        const reason = undefinedOnes[0]?.reason ?? 'no number is there';
        const message = `${about} is undefined in ${places(undefinedOnes)}: ${reason}. What is undefined is never a pass.`;
        return { outcome: 'error', message, fix: 'evaluate again on rows for which the metric is defined' };
    }
    if (Math.max(...values) - Math.min(...values) > ROUNDING) {
        const told = listing(group.map((one) => `${number(one.value ?? Number.NaN)} in ${placeText(one.source)}`));
        const message = `${about} has several values and which one holds is not known: ${told}.`;
        return {
            outcome: 'error',
            message,
            fix: 'keep one report of this metric, or name in the policy the file that counts',
        };
    }
    if (n !== null && !(n > 0)) {
        const message = `${about} is given as ${number(values[0])} on ${number(n)} rows in ${places(group)}, and nothing can be measured on no rows.`;
        return { outcome: 'error', message, fix: 'write the number of evaluated rows' };
    }
    return null;
}
/** The widest interval that the reports give, else Wilson's for a share of all rows, else null. */
function intervalOf(group, value, n, ask) {
    if (ask.confidence === null)
        return null;
    const given = group.flatMap((one) => (one.interval ? [one.interval] : []));
    const sound = given.filter(([low, high]) => low <= value + ROUNDING && high >= value - ROUNDING);
    if (given.length && sound.length === given.length)
        return [Math.min(...sound.map(([low]) => low)), Math.max(...sound.map(([, high]) => high))];
    if (given.length || n === null || !OF_ALL_ROWS.has(ask.metric))
        return null;
    return (0,power/* wilson */.rF)(value * n, n, ask.confidence);
}
/** Groups that the same files have for other metrics, without this one. */
function dropped(facts, ask, known) {
    if (ask.by === null)
        return [];
    const others = new Map();
    for (const one of facts.evidence) {
        if (one.kind !== 'metric' || one.origin === 'declared' || one.role !== ask.role || !hasColumns(one.slice, ask.by))
            continue;
        if (Object.values(one.slice ?? {}).includes('*') || reasonAgainst(one, facts, ask) !== null)
            continue;
        if (!known.has(keyOf(one.slice)))
            others.set(keyOf(one.slice), one);
    }
    return [...others.values()].map((one) => ({
        slice: one.slice,
        value: null,
        interval: null,
        n: one.n,
        origin: one.origin,
        sources: [{ ...one.source, pointer: '', line: null }],
        flaw: {
            outcome: 'missing',
            message: `${nameOf(ask)} ${sliceText(one.slice)} is not in ${one.source.path}, which has other figures of that group.`,
            fix: `add ${nameOf(ask)} of ${groupName(one.slice ?? {})} to the report`,
        },
        doubts: [],
        noInterval: null,
    }));
}
/** Rows of a report that are in no group, or in more than one: then the groups are not the whole. */
function uncovered(facts, ask, usable, entry) {
    // Tasks and probes of a suite are no parts of one set of rows, and the n of a recall may be its positives.
    if (ask.by === null || entry.acrossGroups || ask.by.some((column) => column === 'task' || column === 'probe'))
        return [];
    if (entry.share && !OF_ALL_ROWS.has(entry.name))
        return [];
    const paths = [...new Set(usable.map((one) => one.source.path))];
    return paths.flatMap((path) => {
        const here = usable.filter((one) => one.source.path === path);
        const whole = evaluationOf(facts, here[0])?.n ?? null;
        const counts = new Map(here.map((one) => [keyOf(one.slice), one.n]));
        if (whole === null || [...counts.values()].some((n) => n === null))
            return [];
        const sum = [...counts.values()].reduce((total, n) => total + (n ?? 0), 0);
        const sources = [{ ...here[0].source, pointer: '', line: null }];
        const groups = `the groups of ${ask.by?.join(' and ')}`;
        if (sum > whole) {
            const message = `${path} counts ${rows(sum)} in ${groups}, more than the ${count(whole)} that were evaluated.`;
            return [{ slice: null, outcome: 'error', message, fix: 'count every row in one group', sources }];
        }
        if (sum === whole)
            return [];
        const message = `${path} leaves ${count(whole - sum)} of ${rows(whole)} out of ${groups}: how the model treats them is not shown.`;
        return [
            {
                slice: null,
                outcome: 'missing',
                inconclusive: true,
                message,
                fix: 'report every group, those without a value as well',
                sources,
            },
        ];
    });
}
function nothing(facts, ask, all, why) {
    const about = `${nameOf(ask)} ${wherefrom(ask)}`.trim();
    const rejected = [...new Set(all.flatMap((one) => reasonAgainst(one, facts, ask) ?? []))];
    if (rejected.length) {
        const flaw = {
            outcome: 'missing',
            message: `${about} is not shown for this model on unseen data: ${listing(rejected)}.`,
            fix: 'evaluate the model of this change on test data and commit that report',
        };
        return { found: false, flaw, sources: all.map((one) => one.source) };
    }
    const faulty = faultyReports(facts, ask.role);
    if (faulty.length) {
        const message = `${about} cannot be judged, for a file that may hold it cannot be read: ${faultWords(faulty)}.`;
        return {
            found: false,
            flaw: { outcome: 'error', message, fix: faultFix(faulty, 'write the file again') },
            sources: faultSources(faulty),
        };
    }
    const places = reportSpecs(facts, ask.role).map((spec) => spec.file);
    const fromRows = why.cause === 'not-from-rows' ? ` From rows it cannot be computed: ${why.message}.` : '';
    const flaw = {
        outcome: 'missing',
        message: `${about} is not in the evidence: ${placesWords(facts, ask.role)}.${fromRows}`,
        fix: places.length ? `have the evaluation write ${about} to ${listing(places)}` : why.fix,
    };
    return { found: false, flaw, sources: why.sources };
}
function append(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./build/rules/claims-match.js
/** What the card and the reports say is what the predictions give. */








/** Metrics that mean nothing without parameters that no claim gives. */
const claims_match_UNTOLD = ['cost', 'confidence-at-least', 'beta', 'tail', 'quantile', 'k', 'column'];
const claimsMatch = {
    id: 'claims-match',
    summary: 'Every figure that the card or a report gives must be what the predictions give, within a tolerance.',
    details: [
        'A claim is compared with the metric recomputed from the rows of the candidate, for the same class and group; a difference beyond the tolerance is violated whichever way it lies, one finding for each claim.',
        'Claims about other data (training, validation) and about metrics that rows cannot give are named as not checked. A claim of a number where the metric is undefined, or of none where it is defined, does not match.',
        'No card where the card is asked, no report where a listed one is absent, and no claim that could be checked are missing: nothing was shown to match.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['sources', 'tolerance'],
        properties: {
            sources: {
                type: 'array',
                items: { enum: ['card', 'reports'] },
                minItems: 1,
                uniqueItems: true,
                description: 'Whose figures are checked.',
            },
            tolerance: { type: 'number', minimum: 0, description: 'Largest difference, in the unit of the metric.' },
        },
    },
    strictness: { sources: 'more', tolerance: 'down' },
    asksFromEvidence(requirement, _model, vocabulary, evidence) {
        return claimsOf(parametersOf(requirement), vocabulary, evidence).map(askOf);
    },
    judge(requirement, facts) {
        const parameters = parametersOf(requirement);
        const about = { threshold: { tolerance: parameters.tolerance } };
        const claims = claimsOf(parameters, facts.vocabulary, facts.evidence);
        const checked = claims.map((claim) => check(claim, facts, parameters));
        const differing = checked.flatMap((one) => (one.kind === 'differs' ? [{ ...one.judgement, ...about }] : []));
        const matching = checked.flatMap((one) => (one.kind === 'matches' ? [one] : []));
        const unread = [...absent(parameters, facts), ...faulty(parameters, facts)].map((one) => ({ ...one, ...about }));
        const unchecked = [
            ...checked.flatMap((one) => (one.kind === 'unchecked' ? [one.why] : [])),
            ...beyondRows(parameters, facts),
        ];
        const rest = unchecked.length ? ` Not checked: ${listing([...new Set(unchecked)], 6)}.` : '';
        if (differing.length || unread.length)
            return [...differing, ...unread];
        if (!matching.length)
            return [{ ...claims_match_nothing(checked, parameters, facts, rest), ...about }];
        return [{ ...claims_match_settled(matching, parameters, rest), ...about }];
    },
};
const parametersOf = (requirement) => {
    const given = Array.isArray(requirement.with.sources) ? requirement.with.sources : [];
    return {
        sources: ['card', 'reports'].filter((source) => given.includes(source)),
        tolerance: numberOf(requirement.with, 'tolerance') ?? 0,
    };
};
const originOf = (one) => (one.origin === 'declared' ? 'card' : 'reports');
/** Claims about the candidate on unseen data that rows may bear out, in the order of the evidence. */
function claimsOf(parameters, vocabulary, evidence) {
    return evidence.filter((one) => {
        if (one.kind !== 'metric' || one.role !== 'candidate' || !parameters.sources.includes(originOf(one)))
            return false;
        if (one.split === 'train' || one.split === 'validation')
            return false;
        const entry = vocabulary.find(one.metric);
        return entry !== undefined && !claims_match_UNTOLD.some((parameter) => entry.parameters.includes(parameter));
    });
}
const askOf = (claim) => ({
    metric: claim.metric,
    parameters: claim.class === null ? {} : { class: claim.class },
    role: 'candidate',
    by: claim.slice === null ? null : Object.keys(claim.slice),
    confidence: null,
    minSamples: null,
    pairedWith: null,
});
/** One claim against its counterpart. */
function check(claim, facts, { tolerance }) {
    const about = aboutOf(claim);
    const answer = facts.measurements.answer(askOf(claim));
    if ((0,metric/* isUnmeasured */.q)(answer))
        return { kind: 'unchecked', why: `${about} (${answer.message})`, outcome: answer.outcome, message: answer.message };
    const measured = answer.find((one) => keyOf(one.slice) === keyOf(claim.slice));
    if (measured === undefined)
        return {
            kind: 'differs',
            judgement: told(claim, null, `${placeText(claim.source)} gives ${about}, and the predictions hold no such group.`),
        };
    if (claim.value === null || measured.value === null)
        return undefinedClaim(claim, measured, about);
    const off = Math.abs(claim.value - measured.value);
    // A measured value that is itself only known to within so much can bear a claim out, or contradict it, by that much less.
    const within = measured.within ?? 0;
    if (off + within <= tolerance + SLACK)
        return { kind: 'matches', claim, measured, off };
    if (off - within <= tolerance + SLACK) {
        const message = `${about} is only known to within ${number(within)} from ${measured.source.path}, too coarse for a tolerance of ${number(tolerance)}`;
        return { kind: 'unchecked', why: message, outcome: 'missing', message };
    }
    const [said, found] = apart(claim.value, measured.value);
    const message = `${placeText(claim.source)} says ${about} is ${said}, and ${measured.source.path} gives ${found} (${rows(measured.n)}): they differ by ${number(off)}, and at most ${number(tolerance)} is allowed.`;
    const who = originOf(claim) === 'card' ? 'The description of the model' : 'A report';
    const entry = facts.vocabulary.find(claim.metric);
    const better = entry?.better === 'none' ? undefined : claim.value > measured.value === (entry?.better === 'higher');
    const plain = `${who} promises ${better === undefined ? 'another' : better ? 'a better' : 'a worse'} figure than the tests show.`;
    return { kind: 'differs', judgement: { ...told(claim, measured, message), plain } };
}
/** Undefined on one side. Zero for what is undefined is how some tools write it, and no promise. */
function undefinedClaim(claim, measured, about) {
    if (claim.value === null && measured.value === null)
        return { kind: 'matches', claim, measured, off: 0 };
    if (claim.value === 0) {
        const message = `${about} is undefined on these rows, where 0 is said`;
        return { kind: 'unchecked', why: message, outcome: 'missing', message };
    }
    const [said, found] = [claim.value, measured.value].map((value) => (value === null ? 'undefined' : number(value)));
    const message = `${placeText(claim.source)} says ${about} is ${said}, and ${measured.source.path} gives ${found}${measured.reason ? ` (${measured.reason})` : ''}.`;
    return { kind: 'differs', judgement: told(claim, measured, message) };
}
function told(claim, measured, message) {
    const found = measured?.value;
    const fix = found === null || found === undefined
        ? 'take the claim out, or name the data it was measured on'
        : `write ${number(found)}, or name the data it was measured on`;
    return judgement('violated', message, {
        slice: claim.slice,
        value: claim.value,
        baseline: found ?? null,
        n: measured?.n ?? null,
        origin: claim.origin,
        sources: [claim.source, ...(measured ? [measured.source] : [])],
        metric: claim.metric,
        fix,
    });
}
/** "accuracy for sex = Female", with the name as written where it is another. */
function aboutOf(claim) {
    const name = nameOf({ metric: claim.metric, parameters: claim.class === null ? {} : { class: visible(claim.class) } });
    return `${name} ${sliceText(claim.slice)}`.trim();
}
/** Claims of the asked sources that no rows of the candidate can bear out, in words. */
function beyondRows({ sources }, facts) {
    return facts.evidence.flatMap((one) => {
        if (one.kind !== 'metric' || one.role !== 'candidate' || !sources.includes(originOf(one)))
            return [];
        if (one.split === 'train' || one.split === 'validation')
            return [`${aboutOf(one)} (on the ${one.split} split)`];
        const entry = facts.vocabulary.find(one.metric);
        if (entry === undefined)
            return [`${visible(one.writtenAs, 40)} (not a metric that is known)`];
        const untold = claims_match_UNTOLD.filter((parameter) => entry.parameters.includes(parameter));
        return untold.length ? [`${aboutOf(one)} (the claim does not say its ${listing(untold)})`] : [];
    });
}
function absent({ sources }, facts) {
    const card = facts.model.card;
    const hasCard = facts.evidence.some((one) => one.kind === 'document' && one.document === 'card');
    const claimed = facts.evidence.some((one) => one.kind === 'metric' && one.origin === 'declared');
    const broken = facts.faults.some((file) => file.path === card);
    const noCard = sources.includes('card') && !hasCard && !claimed && !broken;
    const cards = noCard
        ? [
            judgement('missing', card === null
                ? `The policy names no card for ${facts.model.id}, so nothing of it can be checked.`
                : `The model card ${card} is not there, so nothing of it can be checked.`, { fix: card === null ? 'add card: <path> to the model' : `write ${card}` }),
        ]
        : [];
    // Only entries that any reader may recognise: of the others the policy says that they are no report of figures.
    const gone = sources.includes('reports')
        ? absentReports(facts, 'candidate').filter((one) => one.spec?.as === null)
        : [];
    const files = gone.map((one) => judgement('missing', `${one.path} is not in the change, so what it says cannot be checked.`, {
        fix: `commit ${one.path}, or take it out of the policy`,
    }));
    return [...cards, ...files];
}
function faulty({ sources }, facts) {
    const files = [
        ...(sources.includes('card') ? facts.faults.filter((file) => file.path === facts.model.card) : []),
        ...(sources.includes('reports') ? faultyReports(facts, 'candidate') : []),
    ];
    if (!files.length)
        return [];
    const message = `What is claimed cannot be checked: ${faultWords(files)}.`;
    return [judgement('error', message, { fix: faultFix(files, 'write the file again'), sources: faultSources(files) })];
}
function claims_match_nothing(checked, { sources }, facts, rest) {
    const failed = checked.flatMap((one) => (one.kind === 'unchecked' ? [one] : []));
    const error = failed.find((one) => one.outcome === 'error');
    const where = sources.includes('card') && facts.model.card !== null ? [facts.model.card] : [];
    const files = [
        ...where,
        ...(sources.includes('reports')
            ? facts.model.evidence.filter((spec) => spec.as === null).map((spec) => spec.file)
            : []),
    ];
    const message = checked.length
        ? `None of ${count(checked.length)} claims could be compared with the predictions: ${(error ?? failed[0])?.message ?? 'no row was measured'}.`
        : `No figure is claimed that could be checked${files.length ? ` (${listing(files)})` : ''}, so nothing was shown to match.`;
    return judgement(error ? 'error' : 'missing', `${message}${rest}`, {
        fix: checked.length
            ? 'declare the predictions that the claims rest on'
            : 'state the main figures of the model where they can be checked',
    });
}
/** The finding where every claim that could be compared matches; its value is the largest difference. */
function claims_match_settled(matching, { tolerance }, rest) {
    const largest = matching.reduce((a, b) => (b.off > a.off ? b : a));
    const files = [...new Set(matching.map((one) => one.claim.source.path))];
    const claims = `${count(matching.length)} ${matching.length === 1 ? 'figure' : 'figures'}`;
    const message = `${claims} in ${listing(files)} ${matching.length === 1 ? 'is' : 'are'} what the predictions give: the largest difference is ${number(largest.off)} (${aboutOf(largest.claim)}), and at most ${number(tolerance)} is allowed.${rest}`;
    return judgement('satisfied', message, {
        value: largest.off,
        n: largest.measured.n,
        origin: 'recomputed',
        sources: [...matching.slice(0, 20).map((one) => one.claim.source), largest.measured.source],
        better: 'lower',
        plain: 'What the description and the reports promise is what the tests show.',
    });
}

;// CONCATENATED MODULE: ./build/rules/data-disjoint.js
/** No row of one set is in another: a model must not be tested on what it was trained with. */



const ROLES = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'];
const dataDisjoint = {
    id: 'data-disjoint',
    summary: 'No id of one rows file is in another, e.g. of the training rows among the test rows.',
    details: [
        'Ids are compared as they are written, without spaces around them, and whole numbers also where one side has them as decimals ("7" and "7.0"), as pandas writes them.',
        'Every two of the roles are compared. A file that is not there, has no ids or holds no rows is missing, one that cannot be read an error: an empty set is disjoint from everything and shows nothing.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['roles'],
        properties: {
            roles: {
                type: 'array',
                items: { enum: ROLES },
                minItems: 2,
                uniqueItems: true,
                description: 'Rows files that may share no id.',
            },
            by: { enum: ['id'], description: 'What is compared; the ids of rows.' },
        },
    },
    strictness: { roles: 'more' },
    judge(requirement, facts) {
        const roles = data_disjoint_rolesOf(requirement);
        if (roles.length < 2)
            return [judgement('error', 'Two roles are needed to compare.', { fix: 'correct the policy' })];
        const absent = roles.flatMap((role) => unusable(role, facts));
        const pairs = roles.flatMap((one, index) => roles.slice(index + 1).map((other) => [one, other]));
        const compared = pairs.flatMap(([one, other]) => usable(one, facts).flatMap((a) => usable(other, facts).map((b) => compareTables(a, b))));
        return [...absent, ...compared];
    },
};
const data_disjoint_rolesOf = (requirement) => Array.isArray(requirement.with.roles)
    ? ROLES.filter((role) => requirement.with.roles.includes(role))
    : [];
const usable = (role, facts) => facts.tables.filter((table) => table.role === role && table.ids !== null && table.ids.length > 0);
/** What keeps the rows of a role from being compared; empty where they can be. */
function unusable(role, facts) {
    const specs = facts.model.evidence.filter((spec) => spec.role === role);
    const faulty = facts.faults.filter((file) => file.spec?.role === role);
    const gone = facts.absent.filter((one) => one.spec?.role === role && !facts.tables.some((table) => table.source.path === one.path));
    const tables = facts.tables.filter((table) => table.role === role);
    const rowFaults = faulty.filter((file) => file.spec && (file.spec.as === 'predictions' || file.spec.columns.id !== undefined));
    if (rowFaults.length) {
        const message = `The ${role} rows cannot be compared: ${faultWords(rowFaults)}.`;
        return [
            judgement('error', message, {
                fix: faultFix(rowFaults, 'write the file again'),
                sources: faultSources(rowFaults),
            }),
        ];
    }
    const without = tables.filter((table) => table.ids === null);
    const empty = tables.filter((table) => table.ids !== null && table.ids.length === 0);
    const found = [
        ...without.map((table) => judgement('missing', `${table.source.path} (${role}) has no column of ids, so nothing shows that its rows are not elsewhere.`, {
            fix: 'add an id to each row and name its column under columns: {id: …}',
            sources: [table.source],
        })),
        ...empty.map((table) => judgement('missing', `${table.source.path} (${role}) holds no rows: an empty set is disjoint from everything and shows nothing.`, {
            fix: 'write the ids of all rows',
            n: 0,
            sources: [table.source],
        })),
    ];
    if (tables.length)
        return found;
    const paths = gone.length ? gone.map((one) => one.path) : specs.map((spec) => spec.file);
    const message = paths.length
        ? `${listing(paths)} (${role}) ${paths.length === 1 ? 'is' : 'are'} not there or held no rows, so nothing can be compared.`
        : `The policy names no rows file of the role ${role}, so nothing can be compared.`;
    const fix = paths.length
        ? `commit ${listing(paths)} with the ids of its rows`
        : `add an evidence entry with role: ${role} and columns: {id: …}`;
    return [judgement('missing', message, { fix })];
}
function compareTables(a, b) {
    const [small, large] = a.ids.length <= b.ids.length ? [a, b] : [b, a];
    const wanted = new Set();
    for (let row = 0; row < small.ids.length; row += 1)
        wanted.add(normalId(small.ids.text(row)));
    const shared = [];
    let overlap = 0;
    for (let row = 0; row < large.ids.length; row += 1) {
        const text = large.ids.text(row);
        if (!wanted.has(normalId(text)))
            continue;
        overlap += 1;
        if (shared.length < 5)
            shared.push(visible(text));
    }
    const names = `${a.source.path} (${a.role}, ${rows(a.ids.length)}) and ${b.source.path} (${b.role}, ${rows(b.ids.length)})`;
    const base = {
        value: overlap,
        threshold: { max: 0 },
        n: large.ids.length,
        origin: 'recomputed',
        sources: [a.source, b.source],
        better: 'lower',
    };
    if (overlap === 0)
        return judgement('satisfied', `${names} share no id.`, {
            ...base,
            plain: 'No case that the model was tested on was also in the other set.',
        });
    const told = overlap > shared.length ? `${shared.join(', ')} and ${count(overlap - shared.length)} more` : listing(shared);
    const message = `${names} share ${count(overlap)} ${overlap === 1 ? 'id' : 'ids'}, and none is allowed: ${told}.`;
    return judgement('violated', message, {
        ...base,
        fix: `take these rows out of ${b.source.path} or ${a.source.path} and evaluate again`,
        plain: `${count(overlap)} ${overlap === 1 ? 'case is' : 'cases are'} in both sets, so the model may have seen what it was tested on.`,
    });
}
/** An id without spaces around it; a whole number written as a decimal or with a plus sign is the whole number. */
const normalId = (id) => {
    const text = id.trim();
    const whole = /^([+-]?)0*(\d+)\.0*$/.exec(text);
    if (!whole)
        return text;
    return `${whole[1] === '-' ? '-' : ''}${whole[2]}`;
};

;// CONCATENATED MODULE: ./build/rules/data-validation.js
/** Data validation: every expectation met, enough of them, lately. Single results are counted; summaries are not believed. */





const READERS = ['great-expectations'];
const EXPORT = 'run the validation and commit its result as JSON, as in json.dumps(result.to_json_dict()); the validation store under gx/uncommitted is ignored by git';
const dataValidation = {
    id: 'data-validation',
    summary: 'The data met every expectation of its validation suites, lately.',
    details: 'Counts the single results of every validation that was read; what the file says of its own success is not used. One failed expectation violates. An ' +
        'expectation that raised an exception was not checked: an error. max-age counts from the time in the result, inclusive; a result without a time is ' +
        'missing, one from the future is violated. min-expectations is asked of each validation. No validation, or one without expectations, is missing.',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-age': DURATION,
            'min-expectations': {
                type: 'integer',
                minimum: 1,
                maximum: 1_000_000,
                description: 'Fewest expectations of each validation.',
            },
        },
    },
    strictness: { 'max-age': 'down', 'min-expectations': 'up' },
    judge(requirement, facts) {
        const found = facts.evidence.filter((one) => one.kind === 'validation');
        const faulty = [
            ...faultsOf(facts, READERS),
            ...perhapsOurs(facts, found.map((one) => one.source)),
        ];
        const problems = found.flatMap((one) => judgeOne(one, requirement.with, facts));
        const all = found.reduce((sum, one) => sum + one.expectations.length, 0);
        const satisfied = judgement('satisfied', `All ${count(all)} expectations on the data are met: ${listing(found.map(named))}.`, {
            n: all,
            origin: 'reported',
            sources: found.map((one) => one.source),
            plain: `The data passed all ${count(all)} checks.`,
        });
        return settled([
            ...unreadable([...new Set(faulty)], 'a data validation result'),
            ...none(found, faulty.length, facts),
            ...problems,
        ], satisfied, { origin: 'reported' });
    },
};
/** Nothing was read at all. Names absent files that may have held a result. */
function none(found, faulty, facts) {
    const declared = facts.absent.filter((one) => one.what === 'evidence' && READERS.includes(one.spec?.as ?? ''));
    const absent = found.length || faulty
        ? declared
        : facts.absent.filter((one) => one.what === 'evidence' && (one.spec?.as ?? null) === null).concat(declared);
    if (found.length && !declared.length)
        return [];
    if (!found.length && faulty && !declared.length)
        return [];
    const where = absent.length
        ? ` ${listing(absent.map(({ path }) => path))} ${absent.length === 1 ? 'names' : 'name'} nothing in the change.`
        : '';
    return [
        {
            outcome: 'missing',
            message: `There is no data validation result for ${facts.model.id}.${where}`,
            fix: EXPORT,
            sources: [],
            plain: 'Nobody has shown that the data was checked.',
        },
    ];
}
const named = (one) => `${one.source.path}${one.suite === null ? '' : ` (suite ${visible(one.suite, 60)})`}`;
function judgeOne(one, parameters, facts) {
    const problems = [];
    const problem = (outcome, message, fix, plain, pointers = []) => {
        const inside = one.expectations.filter(({ pointer }) => pointers.includes(pointer)).slice(0, 10);
        const sources = inside.length ? inside.map(({ pointer }) => ({ ...one.source, pointer, line: null })) : [one.source];
        problems.push({ outcome, message, fix, sources, plain });
    };
    const total = one.expectations.length;
    const of = (outcome) => one.expectations.filter((expectation) => expectation.outcome === outcome);
    const told = (list) => listing(list.map(({ name, column, detail }) => `${visible(name, 80)}${column === null ? '' : ` of ${visible(column, 60)}`}${detail === null ? '' : ` (${visible(detail, 100)})`}`), 6);
    const [failed, raised] = [of('failed'), of('raised')];
    const claim = one.claimed === true ? ' The file itself says success, which its results contradict.' : '';
    if (failed.length) {
        problem('violated', `${failed.length} of ${total} expectations in ${named(one)} are not met: ${told(failed)}.${claim}`, 'mend the data, or change the expectation with those who own it, and validate again', `The data failed ${failed.length} of ${total} checks.`, failed.map(({ pointer }) => pointer));
    }
    if (raised.length) {
        problem('error', `${raised.length} of ${total} expectations in ${named(one)} could not be checked: ${told(raised)}.`, 'mend what made them raise an exception and validate again', `${raised.length} of ${total} checks of the data broke down.`, raised.map(({ pointer }) => pointer));
    }
    if (total && !failed.length && !raised.length && one.claimed === false) {
        problem('error', `${named(one)} says that the validation failed, and each of its ${total} results says that it passed.`, EXPORT, 'The report on the data contradicts itself.');
    }
    const least = typeof parameters['min-expectations'] === 'number' ? parameters['min-expectations'] : 1;
    if (total < least) {
        problem(total ? 'violated' : 'missing', `${named(one)} evaluated ${total} ${total === 1 ? 'expectation' : 'expectations'}, and the policy asks for at least ${least}.`, 'add expectations to the suite and validate again', `Too little of the data was checked: ${total} checks, ${least} are asked for.`);
    }
    problems.push(...tooOld(one, parameters['max-age'], facts.now));
    return problems;
}
/** The age of a validation. A time that cannot be ordered is no time. */
function tooOld(one, maxAge, now) {
    const limit = typeof maxAge === 'string' ? (0,duration/* parseDuration */.E)(maxAge) : null;
    if (limit === null)
        return [];
    const about = { sources: [one.source], plain: 'Nobody can tell that the data was checked lately.' };
    if (one.at === null || one.at.epoch === null) {
        const why = one.at === null
            ? 'does not say when it was made'
            : `gives its time as ${visible(one.at.text, 60)}, which has no zone or is no time`;
        return [
            {
                outcome: 'missing',
                message: `${named(one)} ${why}, and the policy allows at most ${maxAge}.`,
                fix: `${EXPORT}; describe() and checkpoint results leave the time out`,
                ...about,
            },
        ];
    }
    const age = now - one.at.epoch;
    if (age >= 0 && age <= limit)
        return [];
    const message = age < 0
        ? `${named(one)} was made at ${one.at.text}, which is still to come.`
        : `${named(one)} was made at ${one.at.text}, ${days(age)} ago, and the policy allows at most ${maxAge}.`;
    return [{ outcome: 'violated', message, fix: 'validate the data again and commit the result', ...about }];
}

// EXTERNAL MODULE: ./build/domain/section-names.js
var section_names = __webpack_require__(6015);
;// CONCATENATED MODULE: ./build/rules/shared/look-alike.js
/** Texts that look alike and are not: letters of other alphabets, invisible characters. */
/** Letters that are drawn like a Latin one; from Unicode's confusables, those that occur in Cyrillic and Greek. */
const DRAWN_LIKE = Object.fromEntries([
    ...'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhгrпnηnαaοoρpνvτtιiκkυuχxεeβbγyсcɩiɑaɡgⅼlⅰiⅿmⅽcⅾd'.matchAll(/(.)(.)/gu),
].map(([, odd, plain]) => [odd, plain]));
/** What a text looks like: invisible characters dropped, letters that are drawn alike made one, spaces and dashes made one. */
const skeleton = (text) => [
    ...text
        .normalize('NFKD')
        .replaceAll(/[\p{Cf}\p{Cc}\p{M}]/gu, '')
        .toLowerCase(),
]
    .map((letter) => (Object.hasOwn(DRAWN_LIKE, letter) ? DRAWN_LIKE[letter] : letter))
    .join('')
    .replaceAll(/[\s_\p{Pd}]+/gu, ' ')
    .trim();
/** The characters of `text` that `wanted` has not, by code point: "it has U+0430". Never the characters themselves. */
function lookAlike(text, wanted) {
    const plain = new Set([...wanted.toLowerCase(), ...wanted.toUpperCase()]);
    const odd = [...new Set([...text].filter((letter) => !plain.has(letter)))].slice(0, 8);
    if (!odd.length)
        return 'its letters or spaces stand otherwise';
    return `it has ${odd.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(', ')}`;
}

;// CONCATENATED MODULE: ./build/rules/documentation.js
/** A model card or datasheet says what it has to say: sections with words in them, fields with values. */







const documentation = {
    id: 'documentation',
    summary: 'The model card or datasheet has every section that is asked for, with words in it, and every field with a value.',
    details: [
        'Sections are found by their heading, without regard to case, or by a heading that is a known synonym. Words of sub-sections count; placeholders, comments, markup and link targets do not.',
        'Two sections of one heading must both hold. Fields are those of the front matter; an empty one, an empty list or a placeholder (TBD, TODO, n/a, ?) is missing.',
        'One finding for each section or field at fault, or one that all is there. Words show that somebody wrote; whether it is true is for a reader to judge.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['document'],
        anyOf: [{ required: ['sections'] }, { required: ['fields'] }],
        properties: {
            document: { enum: ['card', 'datasheet'], description: 'Which document.' },
            sections: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Headings that must be there; known synonyms count.',
            },
            'min-words': { type: 'integer', minimum: 1, description: 'Fewest words of each section; 1 by default.' },
            fields: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Fields of the front matter that must have a value.',
            },
        },
    },
    strictness: { sections: 'more', fields: 'more', 'min-words': 'up' },
    judge(requirement, facts) {
        const parameters = documentation_parametersOf(requirement);
        const documents = documentation_documentsOf(parameters, facts);
        const broken = documentation_faulty(parameters, facts);
        if (broken !== null)
            return [broken];
        if (!documents.length)
            return [documentation_absent(parameters, facts)];
        return documents.flatMap((document) => documentation_judged(document, parameters));
    },
};
const list = (value) => (Array.isArray(value) ? value.map(String) : []);
const documentation_parametersOf = (requirement) => ({
    document: requirement.with.document === 'datasheet' ? 'datasheet' : 'card',
    sections: list(requirement.with.sections),
    fields: list(requirement.with.fields),
    minWords: numberOf(requirement.with, 'min-words') ?? 1,
});
/** The card that the model names, or every datasheet of its evidence. */
const documentation_documentsOf = ({ document }, facts) => facts.evidence.filter((one) => one.kind === 'document' &&
    one.document === document &&
    (document === 'datasheet' || facts.model.card === null || one.source.path === facts.model.card));
function documentation_faulty({ document }, facts) {
    const files = facts.faults.filter((file) => document === 'card'
        ? file.path === facts.model.card
        : file.spec !== null && (file.spec.as ?? document).includes(document));
    if (!files.length)
        return null;
    const message = `The ${document} cannot be read: ${faultWords(files)}.`;
    return judgement('error', message, {
        fix: faultFix(files, 'write it as UTF-8 text with front matter that is YAML'),
        sources: faultSources(files),
    });
}
function documentation_absent({ document }, facts) {
    const path = document === 'card' ? facts.model.card : null;
    if (path !== null) {
        const there = !facts.absent.some((one) => one.what === 'card');
        const message = there ? `${path} was not read as a model card.` : `The model card ${path} is not there.`;
        return judgement('missing', message, {
            fix: `write ${path} with the sections that are asked for`,
            plain: 'The description of the model is not there.',
        });
    }
    const gone = facts.absent.filter((one) => one.what === 'evidence').map((one) => one.path);
    const where = gone.length
        ? `${listing(gone)} ${gone.length === 1 ? 'is' : 'are'} not in the change`
        : 'the policy names none that is one';
    const fix = document === 'card' ? 'add card: <path> to the model' : 'add the datasheet to the evidence of the model';
    return judgement('missing', `There is no ${document} for ${facts.model.id}: ${where}.`, { fix });
}
function documentation_judged(document, parameters) {
    const problems = [
        ...parameters.sections.flatMap((wanted) => sectionProblems(wanted, document, parameters)),
        ...parameters.fields.flatMap((field) => fieldProblem(field, document)),
    ];
    if (problems.length)
        return problems;
    const parts = [
        ...(parameters.sections.length
            ? [`${parameters.sections.length} sections of at least ${parameters.minWords} words`]
            : []),
        ...(parameters.fields.length ? [`the fields ${listing(parameters.fields, 10)}`] : []),
    ];
    const message = `${document.source.path} has ${parts.join(' and ')}.`;
    return [
        judgement('satisfied', message, {
            sources: [document.source],
            plain: 'The description of the model says what it has to say.',
        }),
    ];
}
/** Faults of one section: none where every one of its heading holds, or where some synonym does. */
function sectionProblems(wanted, document, { minWords }) {
    const titled = document.sections.filter((section) => isTitled(section, wanted));
    const names = (0,section_names/* sectionNames */.Q)(wanted);
    const named = document.sections.filter((section) => names.some((name) => name === section.name || (0,section_names/* sectionNames */.Q)(section.title).includes(name)));
    const short = (section) => section.words < minWords;
    if (titled.length ? titled.every((one) => !short(one)) : named.some((one) => !short(one)))
        return [];
    const found = titled.length ? titled.filter(short) : named;
    if (!found.length)
        return [noSection(wanted, document)];
    return found.map((section) => tooShort(wanted, section, document, minWords));
}
/** Marks that turn the direction of text: what is read is then not what is written. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Whether a heading is the wanted one, without regard to case, numbering and punctuation round it. */
const isTitled = (section, wanted) => !TURNING.test(section.title) && (0,section_names/* plainTitle */.D)(section.title) === (0,section_names/* plainTitle */.D)(wanted);
function tooShort(wanted, section, document, minWords) {
    const placeholders = section.placeholders.length
        ? ` Placeholders do not count: ${listing([...new Set(section.placeholders)].map((text) => `"${visible(text, 60)}"`))}.`
        : '';
    const words = section.words === 0 ? 'says nothing' : `has ${section.words} ${section.words === 1 ? 'word' : 'words'}`;
    const message = `The section "${wanted}" of ${document.source.path} (line ${section.line}) ${words}; the policy asks for at least ${minWords}.${placeholders}`;
    return judgement(section.words === 0 ? 'missing' : 'violated', message, {
        fix: `write at least ${minWords} words under "${wanted}"`,
        value: section.words,
        threshold: { 'min-words': minWords },
        sources: [{ ...document.source, line: section.line }],
        better: 'higher',
        plain: `The description of the model does not say enough about: ${wanted}.`,
    });
}
function noSection(wanted, document) {
    const twin = document.sections.find((section) => skeleton(section.title) === skeleton(wanted));
    const near = twin ?? document.sections.find((section) => isNear(section.title, wanted));
    const hint = twin
        ? ` The heading in line ${twin.line} looks like it and is not: ${lookAlike(twin.title, wanted)}.`
        : near
            ? ` Line ${near.line} has "${visible(near.title, 60)}".`
            : '';
    const message = `${document.source.path} has no section "${wanted}".${hint}`;
    return judgement('missing', message, {
        fix: near ? `write the heading in line ${near.line} as "${wanted}"` : `add a section "${wanted}"`,
        sources: [near ? { ...document.source, line: near.line } : document.source],
        plain: `The description of the model says nothing about: ${wanted}.`,
    });
}
/** One heading holds the other, or they differ by a letter or two at the end. */
function isNear(title, wanted) {
    const [a, b] = [skeleton(title), skeleton(wanted)];
    if (a === '' || b === '')
        return false;
    return (a.includes(b) ||
        (a.length > 3 && b.includes(a)) ||
        (Math.abs(a.length - b.length) <= 2 && a.slice(0, 6) === b.slice(0, 6)));
}
function fieldProblem(field, document) {
    const value = fieldOf(document.fields, field);
    if (value !== undefined && !isEmpty(value))
        return [];
    const top = Object.hasOwn(document.fieldLines, field) ? field : (field.split('.')[0] ?? field);
    const line = Object.hasOwn(document.fieldLines, top) ? (document.fieldLines[top] ?? null) : null;
    const near = value === undefined ? Object.keys(document.fields).find((key) => skeleton(key) === skeleton(field)) : undefined;
    const what = value === undefined ? 'has no field' : 'says nothing in the field';
    const written = value !== undefined && typeof value === 'string' && value.trim() !== '' ? ` (it is "${visible(value, 60)}")` : '';
    const message = `${document.source.path} ${what} "${field}"${written}.${near === undefined ? '' : ` It has "${visible(near, 60)}".`}`;
    return [
        judgement('missing', message, {
            fix: `write ${field} in the front matter`,
            sources: [{ ...document.source, line }],
            plain: `The description of the model does not give: ${field.replaceAll('_', ' ')}.`,
        }),
    ];
}
/** A field by its name, or a nested one by a dotted path. Own keys only. */
function fieldOf(fields, name) {
    if (Object.hasOwn(fields, name))
        return fields[name];
    let value = fields;
    for (const part of name.split('.')) {
        if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
/** Whether a value says nothing: blank, or a mapping of only such. Numbers and booleans speak. */
const isEmpty = (value) => (0,governance/* isBlank */.z3)(value) ||
    (value !== null &&
        typeof value === 'object' &&
        !Array.isArray(value) &&
        Object.values(value).every((one) => isEmpty(one)));

;// CONCATENATED MODULE: ./build/rules/drift.js
/** The data that a model meets still looks like the data that it was made for. */






const drift_ROLES = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'];
const drift = {
    id: 'drift',
    summary: 'Columns of the production rows must not have drifted from the reference rows by more than max.',
    details: [
        'One finding for each column. The distance (psi, ks, js, wasserstein, chi2) is computed from the two rows files, categories by their shares.',
        'Where the policy declares no rows, a monitoring report counts in their place, if it gives exactly one value of the same distance for the column; a p-value is no distance.',
        'A file or a column that is not there is missing. With min-samples, too few rows on the production side are inconclusive.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric', 'columns', 'max'],
        properties: {
            between: {
                type: 'array',
                items: { enum: drift_ROLES },
                minItems: 2,
                maxItems: 2,
                uniqueItems: true,
                description: 'The two rows files that are compared; reference and production by default.',
            },
            metric: { type: 'string', minLength: 1, description: 'psi, ks, js, wasserstein or chi2.' },
            columns: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Columns that are compared, one finding each.',
            },
            max: { type: 'number', minimum: 0, description: 'Largest distance that is allowed.' },
            bins: { type: 'integer', minimum: 2, maximum: 10_000, description: 'Bins of a column of numbers.' },
            'min-samples': { type: 'integer', minimum: 1, description: 'Fewest rows on either side.' },
        },
    },
    strictness: { max: 'down', columns: 'more', 'min-samples': 'up' },
    check(parameters, { vocabulary }) {
        const name = String(parameters.metric ?? '');
        const entry = vocabulary.find(name);
        if (entry?.parameters.includes('column'))
            return [];
        const near = vocabulary.suggest(name);
        const distances = vocabulary.entries.filter((one) => one.parameters.includes('column')).map((one) => one.name);
        const fix = entry || near === undefined ? `use one of ${listing(distances)}` : `did you mean ${near}?`;
        const message = entry
            ? `${entry.name} is no distance between two sets of rows`
            : `"${name}" is not a metric that is known`;
        return [{ pointer: '/metric', message, fix, code: entry ? 'policy/schema' : 'policy/unknown-metric' }];
    },
    asks(requirement, _model, vocabulary) {
        const parameters = drift_parametersOf(requirement);
        const entry = vocabulary.find(parameters.metric);
        return entry ? parameters.columns.map((column) => drift_askOf(parameters, entry, column)) : [];
    },
    judge(requirement, facts) {
        const parameters = drift_parametersOf(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry || !parameters.columns.length)
            return [
                judgement('error', `"${parameters.metric}" is not a distance that is known.`, { fix: 'correct the policy' }),
            ];
        return parameters.columns.flatMap((column) => drift_judged(column, entry, parameters, facts));
    },
};
function drift_parametersOf(requirement) {
    const raw = requirement.with;
    const between = Array.isArray(raw.between) ? raw.between : ['reference', 'production'];
    const role = (value, otherwise) => drift_ROLES.find((one) => one === value) ?? otherwise;
    return {
        from: role(between[0], 'reference'),
        to: role(between[1], 'production'),
        metric: String(raw.metric ?? ''),
        columns: Array.isArray(raw.columns) ? raw.columns.map(String) : [],
        max: numberOf(raw, 'max') ?? 0,
        minSamples: numberOf(raw, 'min-samples'),
        bins: numberOf(raw, 'bins'),
    };
}
const drift_askOf = (parameters, entry, column) => ({
    metric: entry.name,
    parameters: { column, ...(parameters.bins === null ? {} : { bins: parameters.bins }) },
    role: parameters.to,
    by: null,
    confidence: null,
    minSamples: null,
    pairedWith: parameters.from,
});
function drift_judged(column, entry, parameters, facts) {
    const about = { slice: { column }, threshold: { max: parameters.max }, metric: entry.name, better: 'lower' };
    const answer = facts.measurements.answer(drift_askOf(parameters, entry, column));
    if ((0,metric/* isUnmeasured */.q)(answer)) {
        if (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows')
            return [reported(column, entry, parameters, facts, answer, about)];
        const gone = facts.absent
            .filter((one) => one.spec?.role === parameters.to || one.spec?.role === parameters.from)
            .map((one) => one.path);
        const unnamed = gone.filter((path) => !answer.message.includes(path));
        const message = `Drift of ${column} cannot be measured: ${[answer.message, ...unnamed.map((path) => `${path} is not in the change`)].join('; ')}.`;
        return [judgement(answer.outcome, message, { ...about, fix: answer.fix, sources: answer.sources })];
    }
    if (!answer.length)
        return [
            judgement('missing', `Drift of ${column} was not measured.`, {
                ...about,
                fix: 'check that both files hold rows',
            }),
        ];
    return answer.map((one) => {
        const base = {
            ...about,
            value: one.value,
            n: one.n,
            origin: one.origin,
            sources: [one.source, ...(one.change ? [one.change.baselineSource] : [])],
        };
        if (one.value === null)
            return judgement('missing', `${entry.name} of ${column} is undefined in ${one.source.path}: ${one.reason ?? 'the rows do not allow it'}.`, { ...base, fix: 'give both sides rows with values' });
        if (parameters.minSamples !== null && one.n < parameters.minSamples)
            return judgement('inconclusive', `${entry.name} of ${column} rests on ${rows(one.n)}: fewer than the ${parameters.minSamples} that the policy asks for.`, { ...base, fix: `collect about ${parameters.minSamples - one.n} more rows` });
        return compared(column, one.value, `recomputed from ${one.source.path} (${rows(one.n)}) against the ${parameters.from} rows`, entry, parameters, base);
    });
}
/** The distance as a monitoring report gives it. */
function reported(column, entry, parameters, facts, why, about) {
    const all = facts.evidence.filter((one) => one.kind === 'drift' && one.column === column);
    const fitting = all.filter((one) => one.larger === 'more' && facts.vocabulary.findLoosely(one.method)?.name === entry.name);
    const first = fitting[0];
    if (first === undefined) {
        const faulty = facts.faults.filter((file) => file.spec !== null);
        if (faulty.length)
            return judgement('error', `Drift of ${column} cannot be judged: ${faultWords(faulty)}.`, {
                ...about,
                fix: faultFix(faulty, 'write the file again'),
                sources: faultSources(faulty),
            });
        const other = all.length
            ? ` Reports measure it as ${listing([...new Set(all.map((one) => visible(one.method)))])}, which is not ${entry.name}.`
            : '';
        const files = facts.model.evidence.map((spec) => spec.file);
        const message = `No ${entry.name} of ${column} is in the evidence (${files.length ? listing(files) : 'none is declared'}): ${why.message}.${other}`;
        return judgement('missing', message, { ...about, fix: why.fix, sources: all.map((one) => one.source) });
    }
    const values = fitting.flatMap((one) => one.value ?? []);
    const base = { ...about, value: first.value, origin: first.origin, sources: fitting.map((one) => one.source) };
    const told = listing(fitting.map((one) => `${one.value === null ? 'undefined' : number(one.value)} in ${placeText(one.source)}`));
    if (values.length < fitting.length || Math.max(...values) - Math.min(...values) > 1e-9)
        return judgement('error', `${entry.name} of ${column} has no one value: ${told}.`, {
            ...base,
            value: null,
            fix: 'keep one report of this column',
        });
    const value = Math.max(...values);
    if (value < entry.range[0] || value > entry.range[1])
        return judgement('error', `${entry.name} of ${column} is ${number(value)} in ${placeText(first.source)}, which it cannot be.`, { ...base, value: null, fix: 'write the report again' });
    return compared(column, value, `as ${placeText(first.source)} reports it`, entry, parameters, base);
}
function compared(column, value, from, entry, { max }, base) {
    const { outcome } = compare({ value, interval: null, confidence: null }, { min: null, max }, 'compliance');
    const [told, bound] = apart(value, max);
    const fact = `${entry.name} of ${column} is ${told}, ${from}; the policy asks for at most ${bound}`;
    const plain = `${column.replaceAll('_', ' ')} ${outcome === 'satisfied' ? 'still looks' : 'no longer looks'} like the data that the model was made for.`;
    if (outcome === 'satisfied')
        return judgement('satisfied', `${fact}.`, { ...base, plain });
    return judgement('violated', `${fact}, and it is ${number(value - max)} above that.`, {
        ...base,
        plain,
        fix: `find out why ${column} changed, and retrain or ask for a waiver`,
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/vouchers.js
/** Records that name a file by its digest and say when it was made: evaluations, runs, attestations. */
/**
 * Records that name exactly the bytes of a SHA-256 (bare hex, in full), in the order of the evidence. A run or attestation
 * counts with the time of the thing itself, else of the step that made it.
 */
function vouchers(sha256, facts) {
    const wanted = sha256.toLowerCase();
    return facts.evidence.flatMap((one) => {
        if (one.kind === 'evaluation') {
            const named = [...Object.values(one.vouchesFor), one.dataset.digest ?? ''].map((digest) => digest.toLowerCase().replace(/^sha256:/, ''));
            return named.includes(wanted) ? [{ at: one.at, modelDigest: one.model.digest, source: one.source }] : [];
        }
        return one.kind === 'lineage' ? inFragment(one.fragment, wanted, facts.digest) : [];
    });
}
function inFragment(fragment, sha256, model) {
    const nodes = fragment.nodes.filter((node) => has(node, 'sha256', sha256));
    const [algorithm, value] = [model?.split(':')[0] ?? '', model?.split(':')[1] ?? ''];
    const ofModel = model !== null && fragment.nodes.some((node) => has(node, algorithm, value));
    return nodes.map((node) => ({
        at: node.at ?? madeAt(fragment, node),
        modelDigest: ofModel ? model : null,
        source: node.source,
    }));
}
const has = (node, algorithm, value) => node.digests.some((digest) => digest.algorithm === algorithm && digest.value.toLowerCase() === value.toLowerCase());
/** End of the step that a thing came out of. */
function madeAt(fragment, node) {
    const makers = new Set(fragment.edges.filter((edge) => edge.to === node.id).map((edge) => edge.from));
    return fragment.nodes.find((one) => one.type === 'step' && makers.has(one.id) && one.at !== null)?.at ?? null;
}

;// CONCATENATED MODULE: ./build/rules/evidence-fresh.js
/** Figures that are relied on are recent, and about exactly the model of this change. */





/** A clock that made an artifact may be ahead of ours by this much. */
const CLOCK_SKEW = 10 * 60_000;
const DAY = 86_400_000;
const evidenceFresh = {
    id: 'evidence-fresh',
    summary: 'Evaluations must not be older than max-age, and with same-model-digest must name exactly this model file.',
    details: [
        'Each evaluation of the candidate is judged by the time that it gives of itself, RFC 3339 with a zone; an age of exactly max-age is allowed, and so is a clock that is up to ten minutes ahead. A later time is violated, one that is no such time an error.',
        'A rows file has no time of its own: it is missing unless an evaluation, run or attestation names its SHA-256 and gives one. Reports without a time are missing too where the policy declares no rows.',
        'The digest of the model must be equal in full. One that differs is violated, one that is not given missing.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['max-age'] }, { required: ['same-model-digest'] }],
        properties: {
            'max-age': {
                type: 'string',
                pattern: '^[1-9][0-9]{0,8}[smhdw]$',
                description: 'A whole number and a unit (s, m, h, d, w): 90d.',
            },
            'same-model-digest': {
                type: 'boolean',
                description: 'Whether the evaluation must name the digest of the model of this change.',
            },
        },
    },
    strictness: { 'same-model-digest': 'true' },
    judge(requirement, facts) {
        const parameters = evidence_fresh_parametersOf(requirement);
        const found = [
            ...evidence_fresh_unreadable(facts),
            ...evaluationsOf(facts).map((one) => ofEvaluation(one, parameters, facts)),
            ...rowsOf(facts).flatMap((table) => ofRows(table, parameters, facts)),
            ...rowsNotThere(facts),
            ...timeless(facts),
        ];
        return found.length ? found : [evidence_fresh_nothing(facts)];
    },
};
function evidence_fresh_parametersOf(requirement) {
    const text = requirement.with['max-age'];
    const span = typeof text === 'string' ? (0,duration/* parseDuration */.E)(text) : null;
    return {
        maxAge: span === null ? null : { text: String(text), span },
        sameModel: requirement.with['same-model-digest'] === true,
    };
}
/** Role of a file: what its figures were read as, else the entry that names it, else the candidate. */
function isCandidate(source, facts) {
    const figure = facts.evidence.find((one) => one.kind === 'metric' && one.source.path === source.path);
    if (figure?.kind === 'metric')
        return figure.role === 'candidate';
    return (facts.model.evidence.find((spec) => spec.file === source.path)?.role ?? 'candidate') === 'candidate';
}
const evaluationsOf = (facts) => facts.evidence.filter((one) => one.kind === 'evaluation' && isCandidate(one.source, facts));
const rowsOf = (facts) => facts.tables.filter((table) => table.role === 'candidate');
const SEVERITY = ['error', 'violated', 'missing', 'satisfied'];
function ofEvaluation(one, parameters, facts) {
    return evidence_fresh_told(one.source.path, one.at, one.model.digest, [one.source], parameters, facts);
}
/** Rows are as fresh as the freshest record that vouches for exactly their bytes. */
function ofRows(table, parameters, facts) {
    const records = vouchers(table.source.sha256, facts);
    const path = table.source.path;
    if (!records.length) {
        const message = `${path} says nothing of when it was made, and no evaluation, run or attestation names its SHA-256 (${table.source.sha256.slice(0, 12)}…).`;
        const fix = `have the evaluation file name the digest of ${path} and its own time`;
        return [judgement('missing', message, { fix, sources: [table.source], threshold: thresholdOf(parameters) })];
    }
    const rank = (voucher) => evidence_fresh_told(path, voucher.at, voucher.modelDigest, [table.source, voucher.source], parameters, facts);
    const judged = records
        .map(rank)
        .sort((a, b) => SEVERITY.indexOf(b.outcome) - SEVERITY.indexOf(a.outcome));
    return judged.slice(0, 1);
}
function evidence_fresh_told(path, at, digest, sources, parameters, facts) {
    const parts = [
        ...(parameters.maxAge ? [timePart(path, at, parameters.maxAge, facts.now)] : []),
        ...(parameters.sameModel ? [modelPart(path, digest, facts.digest)] : []),
    ];
    const outcome = SEVERITY.find((word) => parts.some((part) => part.outcome === word)) ?? 'missing';
    const fixes = parts.filter((part) => part.outcome !== 'satisfied').flatMap((part) => part.fix ?? []);
    const age = at?.epoch === null || at === null ? null : (facts.now - at.epoch) / DAY;
    return judgement(outcome, parts.map((part) => part.message).join(' ') || `${path} was not judged.`, {
        fix: fixes.length ? fixes.join('; ') : null,
        value: parameters.maxAge ? age : null,
        threshold: thresholdOf(parameters),
        origin: 'reported',
        sources,
        better: 'lower',
        plain: evidence_fresh_plainly(outcome),
    });
}
const evidence_fresh_plainly = (outcome) => outcome === 'satisfied'
    ? 'The tests are recent and were made on this very model.'
    : 'It is not shown that the tests are recent and were made on this very model.';
const thresholdOf = ({ maxAge }) => maxAge === null ? null : { 'max-age': maxAge.text };
function timePart(path, at, maxAge, now) {
    const again = `evaluate again and commit the new ${path}`;
    if (at === null || at.text === '')
        return {
            outcome: 'missing',
            message: `${path} does not say when it was made.`,
            fix: `write evaluated_at into ${path}`,
        };
    const when = visible(at.text, 40);
    if (at.epoch === null)
        return {
            outcome: 'error',
            message: `evaluated_at in ${path} is "${when}", which is no time with a zone on a day that exists.`,
            fix: 'write it as 2024-06-10T08:00:00Z',
        };
    const age = now - at.epoch;
    if (age < -CLOCK_SKEW)
        return {
            outcome: 'violated',
            message: `${path} says it was made at ${when}, which is ${evidence_fresh_days(-age)} after now.`,
            fix: again,
        };
    if (age > maxAge.span)
        return {
            outcome: 'violated',
            message: `${path} was made at ${when}, ${evidence_fresh_days(age)} ago; the policy asks for at most ${spanWords(maxAge.text)}.`,
            fix: again,
        };
    return {
        outcome: 'satisfied',
        message: `${path} was made at ${when}, ${evidence_fresh_days(Math.max(0, age))} ago; at most ${spanWords(maxAge.text)} are allowed.`,
        fix: null,
    };
}
const UNITS = { s: 'second', m: 'minute', h: 'hour', d: 'day', w: 'week' };
/** A duration of the policy in words: "90 days". */
const spanWords = (text) => {
    const amount = text.slice(0, -1);
    return `${amount} ${UNITS[text.slice(-1)] ?? ''}${amount === '1' ? '' : 's'}`;
};
const evidence_fresh_days = (span) => {
    const value = span / DAY;
    const text = value < 10 ? number(Math.round(value * 100) / 100) : String(Math.floor(value));
    return `${text} ${text === '1' ? 'day' : 'days'}`;
};
function modelPart(path, digest, wanted) {
    const again = `evaluate this model and have ${path} name its digest`;
    if (wanted === null)
        return {
            outcome: 'missing',
            message: 'The model of this change has no digest to compare with.',
            fix: 'commit the artifact that the policy names',
        };
    if (digest === null || digest === '')
        return { outcome: 'missing', message: `${path} does not say of which model file it is.`, fix: again };
    const [here, there] = [fullDigest(wanted), fullDigest(digest)];
    if (there === null)
        return {
            outcome: 'error',
            message: `${path} names the model by "${visible(digest, 80)}", which is no full digest.`,
            fix: 'write sha256: and 64 hex digits',
        };
    if (here === there)
        return { outcome: 'satisfied', message: `It is about this model (${here?.slice(0, 19)}…).`, fix: null };
    if (here?.split(':')[0] !== there.split(':')[0])
        return {
            outcome: 'missing',
            message: `${path} names the model by ${there.slice(0, 19)}…, which cannot be compared with ${wanted.slice(0, 19)}….`,
            fix: `have ${path} name the model by ${wanted.split(':')[0]}`,
        };
    return {
        outcome: 'violated',
        message: `${path} is about another model: its digest is ${there.slice(0, 19)}…, and that of this change is ${wanted.slice(0, 19)}….`,
        fix: again,
    };
}
const LENGTHS = { md5: 32, sha1: 40, sha256: 64, sha512: 128 };
/** `algorithm:hex` in lower case; bare 64 hex digits are a SHA-256; null for whatever is not a digest in full. */
function fullDigest(text) {
    const parts = /^(?:([a-z0-9]+):)?([0-9a-f]+)$/i.exec(text);
    if (!parts)
        return null;
    const algorithm = (parts[1] ?? 'sha256').toLowerCase();
    const hex = parts[2].toLowerCase();
    return Object.hasOwn(LENGTHS, algorithm) && LENGTHS[algorithm] === hex.length ? `${algorithm}:${hex}` : null;
}
/** Reports and rows of the candidate that could not be read. */
function evidence_fresh_unreadable(facts) {
    const rowFiles = facts.faults.filter((file) => file.spec !== null && file.spec.role === 'candidate' && isRows(file.spec));
    const faulty = [...faultyReports(facts, 'candidate'), ...rowFiles];
    if (!faulty.length)
        return [];
    const message = `How recent the evidence is cannot be judged: ${faultWords(faulty)}.`;
    return [judgement('error', message, { fix: faultFix(faulty, 'write the file again'), sources: faultSources(faulty) })];
}
function rowsNotThere(facts) {
    const gone = facts.absent.filter((one) => one.spec !== null && one.spec.role === 'candidate' && isRows(one.spec));
    return gone.map((one) => judgement('missing', `${one.path} is not in the change, so how recent it is cannot be judged.`, {
        fix: `commit ${one.path}`,
    }));
}
/** Reports that are relied on (no rows are declared) and give no time of themselves. */
function timeless(facts) {
    if (facts.model.evidence.some((spec) => spec.role === 'candidate' && isRows(spec)))
        return [];
    const dated = new Set(evaluationsOf(facts).map((one) => one.source.path));
    const bare = new Map();
    for (const one of facts.evidence)
        if (one.kind === 'metric' && one.origin === 'reported' && one.role === 'candidate' && !dated.has(one.source.path))
            bare.set(one.source.path, { ...one.source, pointer: '', line: null });
    return [...bare.values()]
        .filter((source) => !vouchers(source.sha256, facts).some((voucher) => voucher.at !== null))
        .map((source) => judgement('missing', `${placeText(source)} gives figures and says nothing of when they were measured.`, {
        fix: 'have an evaluation file name its digest and time',
        sources: [source],
    }));
}
function evidence_fresh_nothing(facts) {
    const absent = absentReports(facts, 'candidate').map((one) => one.path);
    const files = absent.length ? absent : reportSpecs(facts, 'candidate').map((spec) => spec.file);
    const where = files.length
        ? `${listing(files)} ${absent.length ? 'is not in the change' : 'gives none'}`
        : 'the policy names none';
    return judgement('missing', `There is no evaluation whose age could be judged: ${where}.`, {
        fix: files.length
            ? `commit an evaluation as ${listing(files)}`
            : 'add an evaluation file to the evidence of the model',
    });
}

;// CONCATENATED MODULE: ./build/rules/explanation.js
/** Explanations: the model was explained, and no protected attribute is among what decides most. */



const explanation_READERS = ['feature-importance'];
const explanation = {
    id: 'explanation',
    summary: 'The model is explained by the methods asked for, and no protected attribute is among the most important features.',
    details: 'Reads feature importances (SHAP, LIME). Features rank by magnitude, whatever the order of the file; of equal ones each has the better rank. A feature stands for ' +
        'a protected attribute where it has its name, is one of its values (sex_Male, sex=Male), or is a condition or interaction with it. protected-not-in-top: 5 means that ' +
        'no such feature may be among the first five, in any explanation. A method without an explanation is missing; a protected feature without a number is an error.',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            methods: {
                type: 'array',
                items: { enum: ['shap', 'lime', 'other'] },
                uniqueItems: true,
                minItems: 1,
                description: 'Methods of which an explanation must be there.',
            },
            'protected-not-in-top': {
                type: 'integer',
                minimum: 1,
                maximum: 10_000,
                description: 'No protected attribute among this many of the most important features.',
            },
        },
    },
    strictness: { methods: 'more', 'protected-not-in-top': 'up' },
    check(parameters, { policy }) {
        if (parameters['protected-not-in-top'] === undefined || policy.protectedAttributes.length)
            return [];
        return [
            {
                pointer: '/protected-not-in-top',
                message: 'the policy names no protected-attributes',
                fix: 'list them under protected-attributes',
                code: 'policy/reference',
            },
        ];
    },
    judge(requirement, facts) {
        const found = facts.evidence.filter((one) => one.kind === 'explanation');
        const faulty = [
            ...new Set([
                ...faultsOf(facts, explanation_READERS),
                ...perhapsOurs(facts, found.map((one) => one.source)),
            ]),
        ];
        const top = requirement.with['protected-not-in-top'];
        const ranked = typeof top === 'number' ? found.flatMap((one) => rankProblems(one, top, facts)) : [];
        const satisfied = judgement('satisfied', explanation_told(found, top, facts), {
            origin: 'reported',
            sources: found.map((one) => one.source),
            threshold: typeof top === 'number' ? { 'protected-not-in-top': top } : null,
            plain: 'It is known what the model decides by, and no protected attribute is among what counts most.',
        });
        const problems = [
            ...unreadable(faulty, 'an explanation'),
            ...lacking(found, requirement.with['methods'], facts),
            ...ranked,
        ];
        return settled(problems, satisfied, {
            origin: 'reported',
            ...(typeof top === 'number' ? { threshold: { 'protected-not-in-top': top } } : {}),
        });
    },
};
/** Methods without an explanation; with none asked for, any will do. */
function lacking(found, methods, facts) {
    const has = (method) => found.some((one) => one.method === method && one.features.length > 0);
    const asked = Array.isArray(methods) ? methods : [];
    const missing = asked.filter((method) => !has(method));
    const empty = found.filter((one) => !one.features.length);
    const absent = facts.absent
        .filter((one) => one.what === 'evidence' && [null, ...explanation_READERS].includes(one.spec?.as ?? null))
        .map(({ path }) => path);
    const where = absent.length
        ? ` ${listing(absent)} ${absent.length === 1 ? 'names' : 'name'} nothing in the change.`
        : '';
    const fix = 'compute the importances for this version of the model and commit them, one line a feature: feature,mean_abs_shap';
    const plain = 'Nobody has shown what the model decides by.';
    if (missing.length)
        return [
            {
                outcome: 'missing',
                message: `There is no explanation by ${listing(missing)} of ${facts.model.id}.${where}`,
                fix,
                sources: [],
                plain,
            },
        ];
    if (!found.length || empty.length) {
        const message = empty.length
            ? `${listing(empty.map((one) => one.source.path))} lists no feature.`
            : `There is no explanation of ${facts.model.id}.${where}`;
        return [{ outcome: 'missing', message, fix, sources: empty.map((one) => one.source), plain }];
    }
    return [];
}
/** Features that stand for a protected attribute, with their rank by magnitude. */
function protectedFeatures(one, facts) {
    return one.features.flatMap(({ name, importance }) => {
        const attribute = facts.policy.protectedAttributes.find((each) => standsFor(name, each));
        if (attribute === undefined)
            return [];
        const rank = 1 +
            one.features.filter((other) => other.importance !== null && importance !== null && Math.abs(other.importance) > Math.abs(importance)).length;
        return [{ name, attribute, importance, rank }];
    });
}
function rankProblems(one, top, facts) {
    const features = protectedFeatures(one, facts);
    const fix = 'take the attribute, and what stands in for it, out of the inputs, or show those who decide why it must stay';
    const unknown = features.filter(({ importance }) => importance === null);
    const high = features.filter(({ importance, rank }) => importance !== null && rank <= top);
    const problems = [];
    if (unknown.length) {
        const message = `${one.source.path} gives no number for ${listing(unknown.map(({ name }) => visible(name, 60)))}, so that its rank is not known.`;
        problems.push({ outcome: 'error', message, fix: 'compute the importances again', sources: [one.source] });
    }
    if (high.length) {
        const which = high.map(({ name, attribute, importance, rank }) => `${visible(name, 60)}${name === attribute ? '' : ` (${attribute})`} is number ${rank} with ${number(importance ?? 0)}`);
        const message = `Protected attributes are among the ${top} most important features in ${one.source.path} (${one.method}): ${listing(which)}.`;
        const plain = `The model decides to a large part by ${listing([...new Set(high.map(({ attribute }) => attribute.replaceAll('_', ' ')))])}, which it should not.`;
        problems.push({ outcome: 'violated', message, fix, sources: [one.source], plain });
    }
    return problems;
}
/** Text without case and with one separator. */
const plain = (text) => text.toLowerCase().replaceAll(/[\s-]+/g, '_');
/**
 * Whether a feature stands for an attribute: the attribute itself, one of its values (`sex_Male`, `sex=Male`, `sex[T.Male]`), also with the
 * prefix of a transformer (`cat__sex_Male`), inside a condition (`0.5 < sex`) or an interaction (`sex:income`, `sex*income`). Case does not matter.
 */
function standsFor(feature, attribute) {
    const wanted = plain(attribute);
    return plain(feature.replaceAll(/ *([<>=:*×&|,()[\]]+) */g, '$1'))
        .split(/[<>=:*×&|,()[\]\s/]+/)
        .flatMap((part) => [part, part.replace(/^(?:[a-z0-9]+(?:_[a-z0-9]+)*?__)+/, '')])
        .some((part) => part === wanted || part.startsWith(`${wanted}_`) || part.startsWith(`${wanted}.`));
}
function explanation_told(found, top, facts) {
    const each = found.map((one) => {
        const first = listing(one.features.slice(0, 3).map(({ name }) => visible(name, 60)));
        const near = [...protectedFeatures(one, facts)].sort((a, b) => a.rank - b.rank)[0];
        const nearest = near
            ? `; the first protected one is ${visible(near.name, 60)}, number ${near.rank}`
            : '; no protected attribute is listed';
        return `${one.source.path} (${one.method}): ${first} count most${typeof top === 'number' ? nearest : ''}`;
    });
    return `${listing(each, 3)}.`;
}

;// CONCATENATED MODULE: ./build/rules/shared/figures.js
/** Figures that a rule judges: measured from rows where the policy declares rows, else as reports give them. */




/**
 * Figures of an ask, at least one where found. Reports stand in only where the policy alone says that rows cannot give
 * the metric (none declared, or not the columns for it); a rows file that is absent or unreadable is never replaced.
 */
function figuresOf(facts, ask, entry) {
    const answer = facts.measurements.answer(ask);
    if ((0,metric/* isUnmeasured */.q)(answer)) {
        if (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows')
            return reportedFigures(facts, ask, entry, answer);
        const about = `${nameOf(ask)} ${wherefrom(ask)}`.trim();
        const message = `${about} cannot be ${answer.outcome === 'error' ? 'judged' : 'measured'}: ${answer.message}.`;
        return { found: false, flaw: { outcome: answer.outcome, message, fix: answer.fix }, sources: answer.sources };
    }
    if (!answer.length) {
        const message = `Nothing was measured for ${nameOf(ask)}${wherefrom(ask) ? ` ${wherefrom(ask)}` : ''}: the rows hold no group.`;
        return {
            found: false,
            flaw: { outcome: 'missing', message, fix: 'check that the predictions file holds rows' },
            sources: [],
        };
    }
    return { found: true, figures: answer.map((one) => measured(one, entry)), remarks: [] };
}
function measured(one, entry) {
    return {
        slice: one.slice,
        value: one.value,
        interval: one.interval,
        n: one.n,
        origin: one.origin,
        sources: [one.source],
        flaw: figures_flawOf(one, entry),
        doubts: [],
        noInterval: one.intervalUnavailable ?? null,
        ...(one.reason === null ? {} : { reason: one.reason }),
        ...(one.groups ? { groups: one.groups } : {}),
        ...(one.leftOut ? { leftOut: one.leftOut } : {}),
        ...(one.change ? { change: one.change } : {}),
        ...(one.within ? { within: one.within } : {}),
    };
}
function figures_flawOf(one, entry) {
    const about = `${nameOf(one)} ${sliceText(one.slice)}`.trim();
    if (one.value === null || !Number.isFinite(one.value)) {
        const reason = one.reason ?? 'the rows do not allow it';
        return {
            outcome: 'missing',
            message: `${about} is undefined in ${one.source.path}: ${reason}. What cannot be computed is never a pass.`,
            fix: 'evaluate on rows for which the metric is defined',
        };
    }
    return outOfRange(about, one.value, entry, one.source.path);
}

;// CONCATENATED MODULE: ./build/rules/shared/expression-facts.js
/** The facts that an expression refers to: what each reference came to, and what must be measured for them. */

/** Level of the intervals where the policy names none. */
const DEFAULT_CONFIDENCE = 0.95;
/** Metrics of an expression, each once; `interval` where its lower or upper end is used. */
function metricsOf(read, vocabulary) {
    const found = new Map();
    for (const one of read.references) {
        const entry = one.kind === 'metric' ? vocabulary.find(one.name) : undefined;
        if (!entry || one.kind !== 'metric')
            continue;
        const interval = one.part === 'lower' || one.part === 'upper';
        found.set(entry.name, { entry, interval: interval || (found.get(entry.name)?.interval ?? false) });
    }
    return [...found.values()];
}
/** The ask for a metric of all rows of the candidate. */
const expression_facts_askOf = (entry, interval, requirement) => ({
    metric: entry.name,
    parameters: {},
    role: 'candidate',
    by: null,
    confidence: interval
        ? typeof requirement.with.confidence === 'number'
            ? requirement.with.confidence
            : DEFAULT_CONFIDENCE
        : null,
    minSamples: null,
    pairedWith: null,
});
/** Looks a reference up. Nothing is guessed: what is null, empty of value or ambiguous is not there. */
function look(reference, read, requirement, facts) {
    switch (reference.kind) {
        case 'metric':
            return lookMetric(reference, read, requirement, facts);
        case 'card':
            return lookCard(reference.name, facts);
        case 'model':
            return lookModel(reference.name, facts);
        case 'tests':
            return lookTests(reference.name, facts);
    }
}
const lack = (outcome, message, fix, sources = []) => ({
    there: false,
    outcome,
    message,
    fix,
    sources,
});
/** A whole sentence as a clause. */
const clause = (text) => text.replace(/\.$/, '');
function lookMetric(reference, read, requirement, facts) {
    const { name, part } = reference;
    const metric = metricsOf(read, facts.vocabulary).find(({ entry }) => entry.name === facts.vocabulary.find(name)?.name);
    if (!metric)
        return lack('error', `the metric ${name} is not known`, 'correct the policy');
    const answer = figuresOf(facts, expression_facts_askOf(metric.entry, metric.interval, requirement), metric.entry);
    if (!answer.found)
        return lack(answer.flaw.outcome, clause(answer.flaw.message), answer.flaw.fix, answer.sources);
    const error = answer.remarks.find((remark) => remark.outcome === 'error');
    if (error)
        return lack('error', clause(error.message), error.fix, error.sources);
    const figures = answer.figures.filter((one) => one.slice === null);
    const [figure] = figures;
    if (!figure)
        return lack('missing', `${name} of all rows is not there`, `report ${name} of all rows`);
    if (figures.length > 1)
        return lack('error', `${name} of all rows is there ${figures.length} times`, 'keep one of them', figures.flatMap((one) => one.sources));
    if (figure.flaw)
        return lack(figure.flaw.outcome, clause(figure.flaw.message), figure.flaw.fix, figure.sources);
    if (part === 'value' && figure.within)
        return lack('missing', `metrics.${name}.value is only known to within ${figure.within}, since scores were counted in bins`, `compare metrics.${name}.lower or metrics.${name}.upper, which hold that, or declare a rows file`, figure.sources);
    const value = part === 'value' ? figure.value : part === 'n' ? figure.n : (figure.interval?.[part === 'lower' ? 0 : 1] ?? null);
    if (value === null || !Number.isFinite(value)) {
        const why = part === 'lower' || part === 'upper' ? (figure.noInterval ?? 'it has no interval') : 'it is undefined';
        return lack('missing', `metrics.${name}.${part} is not there (${why})`, `provide the rows that ${name} is measured on`, figure.sources);
    }
    return { there: true, value, sources: figure.sources };
}
function lookCard(name, facts) {
    const path = facts.model.card;
    const cards = facts.evidence.filter((one) => one.kind === 'document' && one.document === 'card');
    const own = path === null ? cards : cards.filter((one) => one.source.path === path);
    const [card] = own;
    if (!card) {
        const broken = facts.faults.find((one) => one.path === path);
        if (broken)
            return lack('error', `the card ${broken.path} cannot be used`, 'correct the card');
        return lack('missing', path === null ? 'the policy names no card' : `the card ${path} is not there`, 'write a model card, and name it in the policy');
    }
    if (own.length > 1)
        return lack('error', `there are ${own.length} model cards`, 'name the card of the model in the policy', own.map((one) => one.source));
    const value = Object.hasOwn(card.fields, name) ? card.fields[name] : null;
    if (value === null || value === undefined)
        return lack('missing', `the field ${name} is not in the front matter of ${card.source.path}`, `add ${name} to the front matter of the card`, [card.source]);
    return { there: true, value, sources: [{ ...card.source, line: card.fieldLines[name] ?? card.source.line }] };
}
function lookModel(name, facts) {
    if (name === 'id' || name === 'tier')
        return { there: true, value: facts.model[name], sources: [] };
    if (name === 'digest')
        return facts.digest === null
            ? lack('missing', 'the model has no digest', 'commit the model artifact')
            : { there: true, value: facts.digest, sources: [] };
    const records = facts.evidence.filter((one) => one.kind === 'model-record' && one.version !== null);
    const bound = records.filter((one) => one.digest !== null && one.digest === facts.digest);
    const versions = bound.length > 0 ? bound : records.filter((one) => one.digest === null);
    const sources = versions.map((one) => one.source);
    const [first] = versions;
    if (!first)
        return lack('missing', 'no record gives a version of this model', 'commit the record of the model version, such as MLmodel');
    if (versions.some((one) => one.version !== first.version))
        return lack('error', 'the records give different versions of the model', 'keep the record of this version only', sources);
    return { there: true, value: first.version, sources };
}
function lookTests(part, facts) {
    const suites = facts.evidence.filter((one) => one.kind === 'tests');
    const tests = suites.flatMap((one) => one.tests);
    const sources = suites.map((one) => one.source);
    if (tests.length === 0)
        return lack('missing', 'there are no test results', 'commit the results of the tests', sources);
    const outcomes = { passed: 'passed', failed: 'failed', errors: 'error', skipped: 'skipped' };
    const value = part === 'total' ? tests.length : tests.filter((one) => one.outcome === outcomes[part]).length;
    return { there: true, value, sources };
}

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/rules/shared/expression-language.js
/**
 * The language of `expression`: CEL (Common Expression Language) over a few named facts, checked before it is used and
 * bounded when it is. What an expression refers to is found in its text, so that what is not there is known beforehand and
 * no operator can turn it into true or false.
 */


/** What an expression may refer to, with the type that CEL gives it. */
const METRIC = { value: 'double', n: 'int', lower: 'double', upper: 'double' };
const MODEL = { id: 'string', tier: 'string', digest: 'string', version: 'string' };
const TESTS = { total: 'int', passed: 'int', failed: 'int', errors: 'int', skipped: 'int' };
const ROOTS = ['metrics', 'card', 'model', 'tests'];
/** Sizes beyond which nothing that a person writes goes; they keep an evaluation under a second whatever the card holds. */
const LIMITS = { maxAstNodes: 400, maxDepth: 40, maxListElements: 100, maxMapEntries: 100, maxCallArguments: 8 };
const MAXIMUM_LENGTH = 4000;
const MAXIMUM_ENTRIES = 1000;
const MAXIMUM_TEXT = 10_000;
/** Functions that walk a list, once for each entry. */
const MACROS = ['all', 'exists', 'exists_one', 'map', 'filter'];
/** Expressions that were read: each is asked for several times a model, and reading takes a millisecond. */
const known = new Map();
/** Reads and checks an expression: syntax, names, types, size. Metric names are only collected here. */
function readExpression(text) {
    const before = known.get(text);
    if (before)
        return before;
    const result = read(text);
    if (known.size < 1000)
        known.set(text, result);
    return result;
}
function read(text) {
    if (text.length > MAXIMUM_LENGTH) {
        return [
            {
                message: `the expression has ${text.length} characters, and at most ${MAXIMUM_LENGTH} are read`,
                fix: 'split it into several requirements',
                at: 1,
            },
        ];
    }
    let parsed;
    try {
        parsed = new lib/* Environment */.OH({ limits: LIMITS, unlistedVariablesAreDyn: true }).parse(text);
    }
    catch (problem) {
        return [misuseOf(problem)];
    }
    const walk = { references: [], misuses: [], usesPatterns: false };
    visit(parsed.ast, walk, 0);
    if (walk.misuses.length > 0)
        return walk.misuses;
    const environment = environmentFor(walk.references);
    const checked = environment.check(text);
    if (!checked.valid)
        return [misuseOf(checked.error)];
    if (checked.type !== 'bool' && checked.type !== 'dyn') {
        return [
            {
                message: `the expression gives a ${checked.type}, and must give true or false`,
                fix: 'compare it with something',
                at: 1,
            },
        ];
    }
    const run = environment.parse(walk.usesPatterns ? withLinearPatterns(parsed.ast) : text);
    return { references: walk.references, evaluate: (facts) => evaluate(run, facts) };
}
/** Collects references and refuses what cannot be bounded or cannot be checked beforehand. */
function visit(node, walk, loops) {
    const refuse = (message, fix = null) => {
        walk.misuses.push({ message, fix, at: node.start + 1 });
    };
    const steps = pathOf(node);
    if (steps !== null) {
        const used = refer(steps, node.start + 1);
        if ('message' in used)
            walk.misuses.push(used);
        else
            walk.references.push(used);
        return;
    }
    if (node.op === '.' || node.op === '[]') {
        for (const part of node.args)
            if (typeof part !== 'string')
                visit(part, walk, loops);
        return;
    }
    if (node.op === 'rcall' || node.op === 'call') {
        const name = node.args[0];
        const receiver = node.op === 'rcall' ? node.args[1] : null;
        const parts = node.op === 'rcall' ? node.args[2] : node.args[1];
        if (name === 'bind')
            return void refuse('cel.bind is not known here', 'write the value where it is used');
        const isLoop = receiver !== null && MACROS.includes(name);
        if (isLoop && loops > 0)
            return void refuse(`${name} stands inside another loop over a list`, 'loop over one list at a time');
        const variable = isLoop ? parts[0] : undefined;
        if (variable?.op === 'id' && ROOTS.includes(variable.args))
            return void refuse(`${variable.args} is already a name of its own`, 'call the entry of the list something else');
        if (name === 'matches')
            checkPattern(parts[0], walk, refuse);
        if (receiver)
            visit(receiver, walk, loops);
        for (const part of parts)
            visit(part, walk, loops + (isLoop ? 1 : 0));
        return;
    }
    for (const part of [node.args].flat(2))
        if (isNode(part))
            visit(part, walk, loops);
}
const isNode = (part) => typeof part === 'object' && part !== null && 'op' in part && 'args' in part;
/** Patterns must be written out, so that they are known to be sound before they are used. */
function checkPattern(pattern, walk, refuse) {
    walk.usesPatterns = true;
    if (pattern?.op !== 'value' || typeof pattern.args !== 'string')
        return void refuse('the pattern of matches must be a text', "write it out: matches('^[a-z]+$')");
    try {
        build/* RE2JS */.L3.compile(pattern.args);
    }
    catch {
        refuse('the pattern of matches is not one that RE2 knows', 'look-around and back-references are not allowed; close brackets');
    }
}
/** `metrics.accuracy.value` and `metrics['accuracy'].value` as their steps, for the longest such path; else null. */
function pathOf(node) {
    if (node.op === 'id')
        return ROOTS.includes(node.args) ? [node.args] : null;
    if (node.op !== '.' && node.op !== '[]')
        return null;
    const [inner, last] = node.args;
    const before = pathOf(inner);
    const depth = before?.[0] === 'metrics' || before?.[0] === 'card' ? 3 : 2;
    if (before === null || before.length >= depth)
        return null;
    const step = typeof last === 'string' ? last : last.op === 'value' && typeof last.args === 'string' ? last.args : null;
    return step === null ? null : [...before, step];
}
function refer(steps, at) {
    const [root, first, second] = steps;
    const one = (names, name) => name !== undefined && Object.hasOwn(names, name) ? name : null;
    if (root === 'metrics') {
        const part = one(METRIC, second);
        if (first !== undefined && part !== null)
            return { kind: 'metric', name: first, part, at };
        return {
            message: 'a metric is named as metrics.NAME.value (or .n, .lower, .upper)',
            fix: 'write for example metrics.accuracy.value',
            at,
        };
    }
    if (root === 'card') {
        if (first === 'fields' && second !== undefined)
            return { kind: 'card', name: second, at };
        return {
            message: 'a field of the card is named as card.fields.NAME',
            fix: 'write for example card.fields.license',
            at,
        };
    }
    if (root === 'model') {
        const name = one(MODEL, first);
        return name !== null
            ? { kind: 'model', name, at }
            : { message: `the model has ${Object.keys(MODEL).join(', ')} here`, fix: 'write for example model.tier', at };
    }
    const name = one(TESTS, first);
    return name !== null
        ? { kind: 'tests', name, at }
        : { message: `tests have ${Object.keys(TESTS).join(', ')} here`, fix: 'write for example tests.failed', at };
}
/** An environment in which exactly the names are known that the expression uses. */
function environmentFor(references) {
    const metrics = references.flatMap((one) => (one.kind === 'metric' ? [one.name] : []));
    const environment = new lib/* Environment */.OH({ limits: LIMITS });
    if (metrics.length > 0)
        environment.registerVariable({ name: 'metrics', schema: Object.fromEntries(metrics.map((name) => [name, METRIC])) });
    return environment
        .registerVariable('card', 'map')
        .registerVariable({ name: 'model', schema: MODEL })
        .registerVariable({ name: 'tests', schema: TESTS })
        .registerFunction('string.matchesInLinearTime(string): bool', (text, pattern) => build/* RE2JS */.L3.compile(pattern).matcher(text).find());
}
/** The expression's text with `matches` replaced by a matcher whose time is linear; CEL's own backtracks. */
function withLinearPatterns(ast) {
    const replace = (node) => {
        if (node.op === 'rcall' && node.args[0] === 'matches')
            node.args[0] = 'matchesInLinearTime';
        for (const part of [node.args].flat(3))
            if (isNode(part))
                replace(part);
    };
    replace(ast);
    return (0,lib/* serialize */.lK)(ast);
}
function evaluate(run, facts) {
    const oversized = Object.entries(facts.card).find(([, value]) => !isSmall(value));
    if (oversized)
        return { failure: `the field ${oversized[0]} of the card is too large to be evaluated`, missing: false };
    const whole = (value) => (value === undefined ? undefined : BigInt(Math.trunc(value)));
    const metrics = Object.fromEntries(Object.entries(facts.metrics).map(([name, one]) => [name, { ...one, n: whole(one.n) }]));
    const tests = Object.fromEntries(Object.entries(facts.tests).map(([name, count]) => [name, whole(count)]));
    try {
        const answer = run({ metrics, card: { fields: facts.card }, model: facts.model, tests });
        if (typeof answer === 'boolean')
            return { answer };
        return {
            failure: `it gives ${answer === null ? 'nothing' : `a ${typeof answer}`}, and must give true or false`,
            missing: false,
        };
    }
    catch (problem) {
        const { code, summary } = problem;
        return {
            failure: tame(summary ?? 'it cannot be evaluated'),
            missing: code === 'no_such_key' || code === 'index_out_of_bounds',
        };
    }
}
/** Lists of at most a thousand entries and texts of at most ten thousand characters, a few levels deep. */
function isSmall(value, depth = 0) {
    if (typeof value === 'string')
        return value.length <= MAXIMUM_TEXT;
    if (typeof value !== 'object' || value === null)
        return true;
    const entries = Array.isArray(value) ? value : Object.values(value);
    return depth < 8 && entries.length <= MAXIMUM_ENTRIES && entries.every((one) => isSmall(one, depth + 1));
}
function misuseOf(problem) {
    const { summary, range, code } = problem;
    const numbers = code === 'no_such_overload' && /(double.*int|int.*double)/.test(summary ?? '');
    return {
        message: tame(summary ?? 'this is no expression'),
        fix: numbers ? 'write whole numbers beside a metric with a decimal point: 2.0' : null,
        at: (range?.start ?? 0) + 1,
    };
}
/** A message of the library as the end of a sentence: one line, no control characters. */
const tame = (text) => {
    const line = (text.split('\n')[0] ?? '').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd').slice(0, 200);
    return line.charAt(0).toLowerCase() + line.slice(1);
};

;// CONCATENATED MODULE: ./build/rules/expression.js
/** An own condition in CEL over metrics, the card, the model and its tests. */



const expression = {
    id: 'expression',
    summary: 'A condition of your own, written in CEL, must be true.',
    details: [
        'Known are metrics.NAME.value, .n, .lower and .upper (of all rows of the candidate), card.fields.NAME, model.id, model.tier, model.digest, model.version, and tests.total, .passed, .failed, .errors, .skipped.',
        'The expression is checked when the policy is read: names, types, size. Whole numbers beside a metric are written 2.0.',
        'A reference to something that is not there makes the finding missing, wherever it stands in the expression; a result that is neither true nor false is an error.',
        'lower and upper are those of the two-sided interval at confidence (0.95 by default). matches takes RE2 patterns.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['cel'],
        properties: {
            cel: { type: 'string', minLength: 1, maxLength: 4000, description: 'The condition, in CEL.' },
            message: { type: 'string', minLength: 1, maxLength: 500, description: 'What is wrong where it is false.' },
            confidence: {
                type: 'number',
                exclusiveMinimum: 0,
                exclusiveMaximum: 1,
                default: DEFAULT_CONFIDENCE,
                description: 'Level of the intervals.',
            },
        },
    },
    check(parameters, { vocabulary }) {
        if (typeof parameters.cel !== 'string')
            return [];
        const read = readExpression(parameters.cel);
        if (!isExpression(read)) {
            return read.map(({ message, fix, at }) => ({
                pointer: '/cel',
                message: `at character ${at} of the expression: ${message}`,
                fix,
                code: 'policy/expression',
            }));
        }
        return read.references.flatMap((one) => (one.kind === 'metric' ? metricFaults(one.name, vocabulary) : []));
    },
    asks(requirement, _model, vocabulary) {
        const read = readExpression(String(requirement.with.cel ?? ''));
        return isExpression(read)
            ? metricsOf(read, vocabulary).map(({ entry, interval }) => expression_facts_askOf(entry, interval, requirement))
            : [];
    },
    judge(requirement, facts) {
        const text = String(requirement.with.cel ?? '');
        const read = readExpression(text);
        if (!isExpression(read))
            return [
                judgement('error', `The expression cannot be read: ${read[0]?.message ?? ''}.`, { fix: 'correct the policy' }),
            ];
        const found = read.references.map((reference) => ({ reference, found: look(reference, read, requirement, facts) }));
        const sources = found.flatMap((one) => one.found.sources);
        const lacking = found.flatMap((one) => (one.found.there ? [] : [one.found]));
        const worst = lacking.find((one) => one.outcome === 'error') ?? lacking[0];
        if (worst) {
            const message = `The expression refers to what is not there: ${[...new Set(lacking.map((one) => one.message))].join('; ')}.`;
            return [judgement(worst.outcome, message, { fix: worst.fix, sources })];
        }
        return [answered(text, read, bindingsOf(found), requirement, { sources, origin: expression_originOf(facts, read) })];
    },
};
const isExpression = (read) => !Array.isArray(read);
function answered(text, read, bindings, requirement, more) {
    const result = read.evaluate(bindings);
    const values = valuesText(bindings);
    const shown = `"${text.replace(/\s+/g, ' ').slice(0, 300)}"${values ? `, with ${values}` : ''}`;
    if ('failure' in result) {
        const outcome = result.missing ? 'missing' : 'error';
        return judgement(outcome, `The expression ${shown}, cannot be evaluated: ${result.failure}.`, {
            ...more,
            fix: result.missing
                ? 'provide the value that it refers to'
                : 'correct the expression in the policy, or the value that it refers to',
        });
    }
    if (result.answer)
        return judgement('satisfied', `The condition ${shown}, is true.`, more);
    const said = typeof requirement.with.message === 'string' ? `${sentence(requirement.with.message)} ` : '';
    return judgement('violated', `${said}The condition ${shown}, is false.`, {
        ...more,
        fix: 'change the model or its documents so that the condition holds, or ask for a waiver',
    });
}
const sentence = (text) => {
    const trimmed = text.trim();
    return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?]$/.test(trimmed) ? '' : '.'}`;
};
const NEEDED = ['confidence-at-least', 'cost', 'by'];
function metricFaults(name, vocabulary) {
    const entry = vocabulary.find(name);
    if (!entry) {
        const near = vocabulary.suggest(name);
        return [
            {
                pointer: '/cel',
                message: `"${name}" is not a metric that is known`,
                fix: near ? `did you mean ${near}?` : 'risk-gate explain lists the metrics that are known',
                code: 'policy/unknown-metric',
            },
        ];
    }
    const needs = entry.acrossGroups ? 'by' : entry.parameters.find((one) => NEEDED.includes(one));
    if (needs === undefined)
        return [];
    return [
        {
            pointer: '/cel',
            message: `${name} needs ${needs}, which an expression cannot give`,
            fix: 'use the rule metric-threshold for it',
            code: 'policy/expression',
        },
    ];
}
function bindingsOf(found) {
    const groups = {
        metrics: {},
        card: {},
        model: {},
        tests: {},
    };
    for (const { reference, found: one } of found) {
        if (!one.there)
            continue;
        if (reference.kind === 'metric')
            groups.metrics[reference.name] = { ...groups.metrics[reference.name], [reference.part]: one.value };
        else if (reference.kind === 'card')
            groups.card[reference.name] = one.value;
        else if (reference.kind === 'model')
            groups.model[reference.name] = one.value;
        else
            groups.tests[reference.name] = one.value;
    }
    return groups;
}
/** The values that went in, for the message; short. */
function valuesText({ metrics, card, model, tests }) {
    const flat = [
        ...Object.entries(metrics).flatMap(([name, parts]) => Object.entries(parts).map(([part, value]) => [`metrics.${name}.${part}`, value])),
        ...Object.entries(card).map(([name, value]) => [`card.fields.${name}`, value]),
        ...Object.entries(model).map(([name, value]) => [`model.${name}`, value]),
        ...Object.entries(tests).map(([name, value]) => [`tests.${name}`, value]),
    ];
    const text = (value) => {
        const full = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
        return full.length > 60 ? `${full.slice(0, 59)}…` : full;
    };
    return flat
        .slice(0, 8)
        .map(([name, value]) => `${name} = ${text(value)}`)
        .join(', ');
}
/** The weakest origin of what went in. */
function expression_originOf(facts, read) {
    if (read.references.some((one) => one.kind === 'card'))
        return 'declared';
    if (read.references.some((one) => one.kind === 'tests' || (one.kind === 'model' && one.name === 'version')))
        return 'reported';
    const metrics = metricsOf(read, facts.vocabulary);
    const measured = metrics.every(({ entry }) => facts.measurements.all.some((one) => one.metric === entry.name && one.slice === null && one.role === 'candidate'));
    return metrics.length === 0 ? 'verified' : measured ? 'recomputed' : 'reported';
}

;// CONCATENATED MODULE: ./build/rules/fmea.js
/** Failure modes and effects: no risk priority number above the limit. */





const RATINGS = ['severity', 'occurrence', 'detection'];
const fmea = {
    id: 'fmea',
    summary: 'No failure mode has a risk priority number above the limit.',
    details: 'Reads the evidence with as: fmea. The risk priority number is severity × occurrence × detection, each 1 to 10; the ratings under after count ' +
        'instead once done-on is past. One finding; its value is the highest number. No failure modes, or a rating that is absent or a placeholder, is ' +
        'missing; a rating off its scale, or an rpn that is not the product, is an error.',
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['max-rpn'],
        properties: {
            'max-rpn': {
                type: 'integer',
                minimum: 1,
                maximum: 1000,
                description: 'Highest product of severity, occurrence and detection.',
            },
        },
    },
    strictness: { 'max-rpn': 'down' },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'fmea', name: 'the failure modes and effects analysis', what: null });
        const problems = [
            ...found.problems,
            ...found.documents.flatMap((document) => modelProblem(document, facts.model.id)),
        ];
        if (problems.length || !found.documents.length)
            return settled(problems, judgement('missing', 'There is no analysis of failure modes.', { fix: 'commit one' }));
        const rated = found.documents.flatMap((document) => itemsOf(document.content, 'failure-modes').map(({ map, pointer, id }) => rate(map, id, document.at(pointer), facts.now)));
        return [
            verdict(rated, requirement.with['max-rpn'], found.documents.map((document) => document.at())),
        ];
    },
};
function rate(mode, id, source, now) {
    const own = (0,governance/* mappingOf */.GS)(mode) ?? {};
    const after = (0,governance/* mappingOf */.GS)(own['after']);
    const done = after !== null && hasCome(after['done-on'], now);
    const ratings = done ? after : own;
    const missing = RATINGS.filter((key) => typeof ratings[key] !== 'number').map((key) => (done ? `after.${key}` : key));
    const factors = RATINGS.map((key) => ratings[key]);
    const told = RATINGS.map((key, at) => `${key} ${factors[at]}`).join(' × ');
    return { id, rpn: missing.length ? null : factors.reduce((a, b) => a * b, 1), told, missing, source };
}
function verdict(rated, limit, sources) {
    const threshold = { 'max-rpn': limit };
    const paths = listing([...new Set(sources.map(({ path }) => path))]);
    if (!rated.length) {
        return judgement('missing', `${paths} lists no failure mode.`, {
            fix: 'write down how the model can fail, under failure-modes',
            threshold,
            sources,
            n: 0,
            plain: 'Nobody wrote down how this model can fail.',
        });
    }
    const known = rated.filter((one) => one.rpn !== null).sort((a, b) => b.rpn - a.rpn);
    const worst = known[0];
    const value = worst?.rpn ?? null;
    const high = known.filter(({ rpn }) => rpn > limit);
    const told = high.map(({ id, rpn, told: factors }) => `${id} has ${rpn} (${factors})`);
    const lacking = rated.filter(({ missing }) => missing.length);
    const more = { value, threshold, n: rated.length, better: 'lower' };
    if (lacking.length) {
        const which = lacking.map(({ id, missing }) => `${id} has no ${listing(missing)}`);
        const also = told.length ? ` Besides, ${listing(told)}, where at most ${limit} is allowed.` : '';
        const message = `Failure modes in ${paths} are not rated: ${listing(which)}.${also}`;
        return judgement('missing', message, {
            ...more,
            fix: 'rate severity, occurrence and detection from 1 to 10',
            sources: lacking.map(({ source }) => source),
            plain: 'Some ways in which this model can fail have not been rated.',
        });
    }
    if (high.length) {
        const message = `${high.length} of ${rated.length} failure modes in ${paths} are above the limit of ${limit}: ${listing(told)}.`;
        const fix = 'do something about it and enter the new ratings under after, with the day it was done as done-on';
        return judgement('violated', message, {
            ...more,
            fix,
            sources: high.map(({ source }) => source),
            plain: `${high.length} of ${rated.length} known ways to fail are worse than allowed; the worst is ${high[0]?.id}.`,
        });
    }
    const message = `The highest of ${rated.length} failure modes in ${paths} is ${worst?.id} with ${value} (${worst?.told}); at most ${limit} is allowed.`;
    return judgement('satisfied', message, {
        ...more,
        sources: [...sources, ...(worst ? [worst.source] : [])],
        plain: `All ${rated.length} known ways to fail are within the limit.`,
    });
}

;// CONCATENATED MODULE: ./build/rules/incidents.js
/** Incidents: none open above a severity, a post-mortem for each closed one, serious ones reported in time. */





const incidents_DAY = 86_400_000;
const incidents = {
    id: 'incidents',
    summary: 'No serious incident is open, closed ones were learned from, and those that the law asks about were reported in time.',
    details: 'Reads governance.incidents: files of one incident each, or registers. Open is whatever is not closed, or closed on a day to come; no open one may be ' +
        'above max-open-severity. post-mortem is asked of every closed incident: five whys that are not empty, actions each with owner and due. ' +
        'report-deadlines: eu-ai-act asks for the report of a serious incident within 2 days of aware-at for critical-infrastructure and widespread harm, ' +
        '10 for death, 15 otherwise (Regulation (EU) 2024/1689, Art. 73), each of 24 hours. An incident that was open at the merge base and is gone is ' +
        'violated. No file at all is missing: a model without incidents says so with incidents: [].',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-open-severity': { enum: ['none', ...governance/* LEVELS */.A_], description: 'Open incidents up to this severity are borne.' },
            'post-mortem': {
                type: 'array',
                items: { enum: ['five-whys', 'actions'] },
                uniqueItems: true,
                minItems: 1,
                description: 'What the post-mortem of every closed incident must hold.',
            },
            'report-deadlines': {
                enum: ['eu-ai-act'],
                description: 'Deadlines by which serious incidents must have been reported.',
            },
        },
    },
    strictness: { 'post-mortem': 'more' },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'incident', name: 'the record of incidents', what: 'incidents' });
        const own = found.documents.flatMap((document) => ownIncidents(document, facts.model.id));
        const problems = own.flatMap((one) => incidents_judgeOne(one, requirement.with, facts.now));
        const gone = found.documents.length ? vanishedIncidents(own, found.documents, facts) : [];
        const open = own.filter(({ item }) => !isClosed(item, facts.now)).length;
        const satisfied = judgement('satisfied', `${listing(found.documents.map(({ path }) => path))} ${found.documents.length === 1 ? 'holds' : 'hold'} ${own.length} ${own.length === 1 ? 'incident' : 'incidents'} of ${facts.model.id}, ${open} of them open, as the policy allows.`, {
            n: own.length,
            sources: found.documents.map((document) => document.at()),
            plain: open
                ? `${open} minor incidents are still open, which is allowed.`
                : 'No incident is open, and what happened was learned from.',
        });
        return settled([...found.problems, ...twice(own), ...problems, ...gone], satisfied);
    },
};
/** Incidents of the model: its own, and those that do not say whose they are. */
function ownIncidents(document, model) {
    const { content } = document;
    const register = content['kind'] === 'incident-register';
    const items = register
        ? itemsOf(content, 'incidents')
        : [{ map: content, pointer: '', id: visible((0,governance/* wordsOf */.Z9)(content['id']) ?? document.path, 80) }];
    return items.filter(({ map }) => (0,governance/* isBlank */.z3)(map['model']) || map['model'] === model).map((item) => ({ document, item }));
}
/** Closed, and not only on a day to come. */
const isClosed = ({ map }, now) => map['status'] === 'closed' && ((0,governance/* isBlank */.z3)(map['closed-at']) || hasCome(map['closed-at'], now));
function incidents_judgeOne({ document, item }, parameters, now) {
    const { map, pointer, id } = item;
    const problem = problemAt(document, pointer);
    const problems = [];
    const absent = (key, fix) => {
        problems.push(problem('missing', `The incident ${id} in ${document.path} has no ${key}.`, fix, `The record of the incident ${id} is incomplete: its ${key} is missing.`));
    };
    if ((0,governance/* isBlank */.z3)(map['model']))
        absent('model', 'write the id of the model that it is about');
    if ((0,governance/* isBlank */.z3)(map['id']))
        absent('id', 'give it an id such as INC-2024-001');
    if ((0,governance/* isBlank */.z3)(map['status']))
        absent('status', 'write status: open, mitigated or closed');
    const closed = isClosed(item, now);
    const limit = parameters['max-open-severity'];
    if (typeof limit === 'string' && !closed) {
        const severity = (0,governance/* wordsOf */.Z9)(map['severity']);
        if (severity === null)
            absent('severity', 'write severity: low, medium, high or critical');
        else if (governance/* LEVELS */.A_.indexOf(severity) > governance/* LEVELS */.A_.indexOf(limit)) {
            const status = map['status'] === 'closed'
                ? `to be closed only on ${String(map['closed-at'])}`
                : visible(String(map['status'] ?? 'without a status'));
            const message = `The incident ${id} (${visible((0,governance/* wordsOf */.Z9)(map['title']) ?? 'no title')}) is ${status} and its severity is ${severity}; open ones may be ${limit === 'none' ? 'of no severity at all' : `at most ${limit}`}.`;
            problems.push(problem('violated', message, 'close the incident: end it, hold the post-mortem, write closed-at', `An incident is not over: ${visible((0,governance/* wordsOf */.Z9)(map['title']) ?? id)}.`));
        }
    }
    const asked = parameters['post-mortem'];
    if (asked && map['status'] === 'closed')
        problems.push(...postMortem(document, item, asked));
    if (parameters['report-deadlines'] !== undefined)
        problems.push(...incidents_reported(document, item, now));
    return problems;
}
function postMortem(document, { map, pointer, id }, asked) {
    const problem = problemAt(document, pointer);
    const held = (0,governance/* mappingOf */.GS)(map['post-mortem']);
    if (!held || (0,governance/* isBlank */.z3)(held)) {
        return [
            problem('missing', `The incident ${id} is closed without a post-mortem.`, `hold one and write down ${listing(asked)}`, `Nobody asked why the incident ${id} happened.`),
        ];
    }
    const problems = [];
    if (asked.includes('five-whys')) {
        const whys = Array.isArray(held['five-whys'])
            ? held['five-whys'].filter((why) => !(0,governance/* isBlank */.z3)(why)).length
            : 0;
        if (whys < 5)
            problems.push(problem('missing', `The post-mortem of ${id} has ${whys} of five whys (five-whys).`, 'ask why until there are five answers', `Nobody asked often enough why the incident ${id} happened.`));
    }
    if (asked.includes('actions')) {
        const actions = itemsOf(held, 'actions', `${pointer}/post-mortem`);
        if (!actions.length)
            problems.push(problem('missing', `The post-mortem of ${id} names no actions.`, 'write what is done so that it does not come again, with owner and due', `Nothing was decided after the incident ${id}.`));
        for (const [at, action] of actions.entries()) {
            const lacking = ['action', 'owner', 'due'].filter((key) => (0,governance/* isBlank */.z3)(action.map[key]));
            if (lacking.length)
                problems.push(problemAt(document, action.pointer)('missing', `Action ${at + 1} of the post-mortem of ${id} has no ${listing(lacking)}.`, `write ${listing(lacking)}`));
        }
    }
    return problems;
}
/** Art. 73: the report of a serious incident. */
function incidents_reported(document, { map, pointer, id }, now) {
    const problem = problemAt(document, pointer);
    if ((0,governance/* isBlank */.z3)(map['serious']))
        return [
            problem('missing', `The incident ${id} does not say whether it is serious in the sense of the EU AI Act.`, 'write serious: true or false'),
        ];
    if (map['serious'] !== true)
        return [];
    const harm = (0,governance/* wordsOf */.Z9)(map['harm']);
    if (harm === null)
        return [
            problem('missing', `The serious incident ${id} does not say which harm was done, on which its deadline depends.`, `write harm: ${Object.keys(governance/* REPORT_DAYS */.d3).join(', ')}`),
        ];
    const allowed = governance/* REPORT_DAYS */.d3[harm] ?? 2;
    const aware = (0,governance/* dateEpoch */.iD)(map['aware-at']);
    if (aware === null)
        return [
            problem('missing', `The serious incident ${id} has no aware-at, from which its deadline of ${allowed} days runs.`, 'write aware-at, a time with a zone'),
        ];
    if (aware > now)
        return [
            problem('violated', `aware-at of the serious incident ${id} is ${String(map['aware-at'])}, which is still to come.`, 'write when it became known'),
        ];
    const deadline = aware + allowed * incidents_DAY;
    const at = hasCome(map['reported-at'], now) ? (0,governance/* dateEpoch */.iD)(map['reported-at']) : null;
    if (at === null ? now <= deadline : at <= deadline)
        return [];
    const late = at === null ? `is not reported, ${days(now - aware)} after` : `was reported ${days(at - aware)} after`;
    const message = `The serious incident ${id} (harm: ${harm}) ${late} it became known on ${String(map['aware-at'])}; the EU AI Act, Art. 73, allows ${allowed} days.`;
    return [
        problem('violated', message, at === null
            ? 'report it to the authority now and write reported-at'
            : 'have the lateness judged by those who answer for it', `A serious incident was not reported to the authority within ${allowed} days.`),
    ];
}
/** Ids that stand in two files. */
function twice(own) {
    const seen = new Map();
    return own.flatMap((one) => {
        const id = (0,governance/* wordsOf */.Z9)(one.item.map['id']);
        const other = id === null ? undefined : seen.get(id);
        if (id !== null && !other)
            seen.set(id, one);
        if (!other || !id)
            return [];
        const message = `The incident ${one.item.id} stands twice, in ${other.document.path} and in ${one.document.path}.`;
        return [
            {
                outcome: 'error',
                message,
                fix: 'give every incident an id of its own, or remove one of the two',
                sources: [one.document.at(one.item.pointer), other.document.at(other.item.pointer)],
            },
        ];
    });
}
/** Incidents of the model that were open at the merge base and stand nowhere any more. */
function vanishedIncidents(own, documents, facts) {
    const before = facts.earlier.flatMap((one) => {
        if (one.kind !== 'governance' || one.document !== 'incident')
            return [];
        const document = { content: one.content, path: one.source.path, evidence: one, at: () => one.source };
        return ownIncidents(document, facts.model.id).flatMap(({ item }) => {
            const id = (0,governance/* wordsOf */.Z9)(item.map['id']);
            return id === null ? [] : [{ id, closed: item.map['status'] === 'closed', path: one.source.path }];
        });
    });
    const now = new Set(own.flatMap(({ item }) => (0,governance/* wordsOf */.Z9)(item.map['id']) ?? []));
    return vanished(before, now, documents.map((document) => document.at()), 'incident');
}

;// CONCATENATED MODULE: ./build/rules/shared/licences.js
/** Licences as records write them, brought to SPDX identifiers (spdx.org/licenses). */
/** Addresses of licences, most specific first; `$1` and on stand for what was matched. */
const ADDRESSES = [
    [/^creativecommons\.org\/publicdomain\/zero\/1\.0(\/.*)?$/, () => 'CC0-1.0'],
    [/^creativecommons\.org\/publicdomain\/mark\/1\.0(\/.*)?$/, () => 'CC-PDDC'],
    [
        /^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)(?:\/(?:deed(?:\.[\w-]+)?|legalcode(?:\.[\w-]+)?)?)?$/,
        ([, kind, version]) => `CC-${kind}-${version}`,
    ],
    [
        /^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)\/([a-z]{2,3})(?:\/.*)?$/,
        ([, kind, version, place]) => `CC-${kind}-${version}-${place}`,
    ],
    [/^apache\.org\/licenses\/license-2\.0(\.txt|\.html)?$/, () => 'Apache-2.0'],
    [
        /^(?:opensource\.org\/licen[sc]es?|spdx\.org\/licenses|choosealicense\.com\/licenses)\/([\w.+-]+?)(?:\.html|\.json|\.txt|\.php)?\/?$/,
        ([, id]) => id ?? '',
    ],
    [/^opendatacommons\.org\/licenses\/odbl\/(?:1[-.]0\/?)?$/, () => 'ODbL-1.0'],
    [/^opendatacommons\.org\/licenses\/by\/(?:1[-.]0\/?)?$/, () => 'ODC-By-1.0'],
    [/^opendatacommons\.org\/licenses\/pddl\/(?:1[-.]0\/?)?$/, () => 'PDDL-1.0'],
    [/^gnu\.org\/licenses\/(a?gpl|lgpl)-(\d\.\d)(?:\.[a-z]+)*$/, ([, kind, version]) => `${kind}-${version}-only`],
];
/** Texts that say that nobody knows. */
const UNKNOWN = /^(unknown|other|none|null|n\/?a|tb[dc]|todo|\?+|-+|noassertion|see (.*)|unlicensed|various)$/i;
/**
 * SPDX identifier of one licence as written, in upper-lower case as SPDX has the families that we know, else as written;
 * null where the text says nothing. Identifiers are to be compared without regard to case.
 */
function spdxId(text) {
    const plain = text.trim();
    if (plain === '' || plain.length > 2048 || UNKNOWN.test(plain))
        return null;
    const address = /^https?:\/\/(?:www\.)?(\S+)$/i
        .exec(plain)?.[1]
        ?.toLowerCase()
        .replace(/[?#].*$/, '');
    if (address !== undefined) {
        for (const [pattern, make] of ADDRESSES) {
            const parts = pattern.exec(address);
            if (parts)
                return cased(make(parts));
        }
        return plain;
    }
    return cased(/^cc[ -]/i.test(plain) ? plain.replace(/ +/g, '-') : plain);
}
/** `cc-by-4.0` as `CC-BY-4.0`; other identifiers stay. */
function cased(id) {
    if (/^cc(0|-)/i.test(id))
        return id.toUpperCase();
    const known = [
        'Apache-2.0',
        'MIT',
        'ODbL-1.0',
        'ODC-By-1.0',
        'PDDL-1.0',
        'BSD-2-Clause',
        'BSD-3-Clause',
        'GPL-3.0-only',
        'CDLA-Permissive-2.0',
    ];
    return known.find((one) => one.toLowerCase() === id.toLowerCase()) ?? id;
}
/**
 * A licence or SPDX expression against allowed identifiers, without regard to case. `A OR B` is allowed where one is,
 * `A AND B` where both are; the two mixed, and `WITH` beyond a listed whole, are refused, since nobody listed them.
 */
function licenceVerdict(text, allow) {
    if (text.length > 2048)
        return { verdict: 'refused', ids: [text.slice(0, 60)] };
    const listed = new Set(allow.map((id) => id.toLowerCase()));
    const bare = text.trim().replace(/^\((.*)\)$/, '$1');
    const ors = bare.split(/\s+OR\s+/);
    const ands = bare.split(/\s+AND\s+/);
    if ((ors.length > 1 && ands.length > 1) || (/[()]/.test(bare) && (ors.length > 1 || ands.length > 1)))
        return { verdict: 'refused', ids: [bare] };
    const parts = (ors.length > 1 ? ors : ands).map(spdxId);
    const ids = parts.filter((id) => id !== null);
    const isAllowed = (id) => id !== null && listed.has(id.toLowerCase());
    if (ors.length > 1)
        return { verdict: parts.some(isAllowed) ? 'allowed' : ids.length === 0 ? 'unknown' : 'refused', ids };
    const refused = ids.filter((id) => !isAllowed(id));
    if (refused.length > 0)
        return { verdict: 'refused', ids: refused };
    return { verdict: parts.includes(null) ? 'unknown' : 'allowed', ids };
}

;// CONCATENATED MODULE: ./build/rules/shared/lineage-records.js
/** Which files of the policy tell of lineage, and judgements on those that are absent or at fault. */



/** Readers that yield lineage. */
const lineage_records_READERS = new Set([
    'croissant',
    'cyclonedx',
    'dvc-file',
    'dvc-lock',
    'dvc-yaml',
    'in-toto-statement',
    'mlflow-run',
    'mlmodel',
    'openlineage',
    'prov',
    'spdx',
]);
/** Names that only such files have; asked where the policy names no reader, and the content cannot be asked. */
const NAMES = /(^|\/)(dvc\.(lock|yaml)|[^/]*\.dvc|MLmodel|meta\.ya?ml|run\.json|[^/]*croissant[^/]*|[^/]*\.prov\.json|[^/]*prov(enance)?[.-][^/]*|[^/]*openlineage[^/]*|[^/]*lineage[^/]*|[^/]*\.(intoto|dsse|sigstore)[^/]*|[^/]*attestation[^/]*|[^/]*statement\.json|[^/]*\.(cdx|spdx3?)\.json|[^/]*bom\.json)$/i;
const FOLDERS = /(^|\/)(lineage|provenance|attestations?|mlruns)\//i;
/** Whether a file of the policy tells of lineage: by its reader, else by its name. */
function tellsLineage(path, spec, reader) {
    const id = reader ?? spec?.as ?? null;
    if (id !== null)
        return lineage_records_READERS.has(id);
    return NAMES.test(path) || FOLDERS.test(path);
}
/** Lineage files that could not be used. */
const faultyRecords = (facts) => facts.faults.filter((file) => (file.spec !== null || file.reader !== null) && tellsLineage(file.path, file.spec, file.reader));
/** Lineage files that the policy names and the change does not have. */
const absentRecords = (facts) => facts.absent.filter((one) => one.what === 'evidence' && tellsLineage(one.path, one.spec, null));
/**
 * What stands in the way of judging lineage: an `error` for each file at fault, and one `missing` for all that are
 * absent. A record that is not there may be the one that would contradict, so nothing is satisfied beside it.
 */
function unreadRecords(facts) {
    const faulty = faultyRecords(facts).map((file) => judgement('error', `${visible(file.path)} cannot be used as a record of where the model comes from: ${faultWords([file], 3)}.`, {
        fix: faultFix([file], 'write the file again with the tool that made it'),
        sources: faultSources([file]),
    }));
    const absent = absentRecords(facts).map((one) => visible(one.path));
    if (absent.length === 0)
        return faulty;
    const verb = absent.length === 1 ? 'is' : 'are';
    const message = `${listing(absent)}, which the policy names as ${absent.length === 1 ? 'a record' : 'records'} of where the model comes from, ${verb} not in the change.`;
    return [
        ...faulty,
        judgement('missing', message, { fix: `commit ${listing(absent)}, as the tool that ran the pipeline wrote it` }),
    ];
}
/** Sources without repetition of a file, in order, at most `limit`. */
function oncePerFile(sources, limit = 20) {
    const seen = new Map();
    for (const source of sources)
        if (!seen.has(source.path) && seen.size < limit)
            seen.set(source.path, source);
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/rules/shared/upstream.js
/** What went into the model, as the lineage graph has it. */
const NO_DATA = new Set(['step', 'code', 'parameters']);
/** The upstream part, by one walk against the edges; near linear, nothing recurses. */
function upstreamOf(graph) {
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    const incoming = new Map();
    for (const { from, to } of graph.edges) {
        const known = incoming.get(to);
        if (known)
            known.push(from);
        else
            incoming.set(to, [from]);
    }
    const before = (id) => (incoming.get(id) ?? []).flatMap((from) => byId.get(from) ?? []);
    const model = graph.model === null ? null : (byId.get(graph.model) ?? null);
    const seen = new Set(model ? [model.id] : byId.keys());
    for (const id of seen)
        for (const from of incoming.get(id) ?? [])
            seen.add(from);
    const nodes = graph.nodes.filter((node) => seen.has(node.id) && node !== model);
    // Without a model to start from nothing tells which models and reports went into it: they are left out.
    const data = nodes.filter((node) => !NO_DATA.has(node.type) && (model !== null || (node.type !== 'model' && node.type !== 'report')));
    return {
        model,
        nodes,
        edges: graph.edges.filter((edge) => seen.has(edge.from) && seen.has(edge.to)),
        data,
        roots: data.filter((node) => !isMadeOfData(node, before)),
        before,
    };
}
/** Whether a thing was made of other data: straight, or by a step that read some. */
function isMadeOfData(node, before) {
    return before(node.id).some((one) => {
        if (one.type !== 'step')
            return one.type !== 'code' && one.type !== 'parameters';
        return before(one.id).some((input) => input.type !== 'code' && input.type !== 'parameters' && input.type !== 'step');
    });
}
/** Addresses that name a place outside; ids of MLflow's own store name none. */
const addressesOf = (node) => (node.uris ?? (node.uri === null ? [] : [node.uri])).filter((uri) => !/^(mlflow-[a-z]+|models):/.test(uri));
/** Every licence that records give a node. */
const licencesOf = (node) => node.licenses ?? (node.license === null ? [] : [node.license]);

;// CONCATENATED MODULE: ./build/rules/license-allowed.js
/** Rule `license-allowed`: the data that the model was made of may be used. */





/** Asks the licence of every source. */
const licenseAllowed = {
    id: 'license-allowed',
    summary: 'Every source of data that the model was made of has a licence that the policy allows.',
    details: 'Licences are asked of the data at the beginning of the lineage, not of what is derived from them. They are read from Croissant, PROV, attestations, OpenLineage and DVC records; addresses of licences (Creative Commons, Apache, OSI, Open Data Commons) are taken for the SPDX identifier that they stand for, and identifiers are compared without regard to case. Where records give several licences all must be allowed; in an SPDX expression OR needs one, AND all. Not in the list is violated; none, or one that says "unknown", is missing. Where no record ties data to the model, every source that the records name is asked.',
    schema: {
        type: 'object',
        properties: {
            allow: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'SPDX identifiers that are allowed.',
            },
        },
        required: ['allow'],
        additionalProperties: false,
    },
    strictness: { allow: 'less' },
    judge,
};
function judge(requirement, facts) {
    const { allow } = requirement.with;
    const unread = unreadRecords(facts);
    const sources = sourcesOf(facts);
    if (sources.length === 0) {
        const told = unread.some((one) => one.outcome === 'missing') ? [] : [license_allowed_nothing()];
        return [...unread, ...told];
    }
    const judged = sources.map((node) => ({ node, ...standing(node, allow) }));
    const problems = [
        ...unread,
        ...refused(judged.filter((one) => one.verdict === 'refused'), allow),
        ...unlicensed(judged.filter((one) => one.verdict === 'unknown').map((one) => one.node)),
    ];
    return problems.length > 0 ? problems : [satisfied(judged)];
}
const license_allowed_nothing = () => judgement('missing', 'No record names data that the model was made of, so no licence can be asked.', {
    fix: 'commit a data card (Croissant) or a record of the training that names its sources and their licences',
});
/** Sources that lead to the model; where none does, all that the records name. */
function sourcesOf(facts) {
    const tied = upstreamOf(facts.lineage);
    if (tied.model !== null && tied.roots.length > 0)
        return tied.roots;
    const all = upstreamOf({ ...facts.lineage, model: null });
    return all.roots;
}
/** The worst standing of all licences that records give a source. */
function standing(node, allow) {
    const verdicts = licencesOf(node).map((licence) => licenceVerdict(licence, allow));
    const verdict = verdicts.some((one) => one.verdict === 'refused')
        ? 'refused'
        : verdicts.length === 0 || verdicts.some((one) => one.verdict === 'unknown')
            ? 'unknown'
            : 'allowed';
    return { verdict, ids: [...new Set(verdicts.filter((one) => one.verdict === verdict).flatMap((one) => one.ids))] };
}
/** One judgement a licence that is not allowed. */
function refused(judged, allow) {
    const byLicence = new Map();
    for (const { node, ids } of judged) {
        for (const id of ids)
            byLicence.set(id, [...(byLicence.get(id) ?? []), node]);
    }
    return [...byLicence].map(([id, nodes]) => judgement('violated', `${listing(nodes.map((node) => node.name))} ${nodes.length === 1 ? 'is' : 'are'} under ${visible(id)}, which the policy does not allow (allowed: ${listing(allow, 12)}).`, {
        fix: `use data under an allowed licence, or have the policy allow ${visible(id)}`,
        origin: 'declared',
        sources: oncePerFile(nodes.flatMap((node) => node.sources)),
    }));
}
function unlicensed(nodes) {
    if (nodes.length === 0)
        return [];
    const names = listing(nodes.map((node) => node.name));
    return [
        judgement('missing', `No record gives ${nodes.length === 1 ? 'a licence' : 'licences'} for ${names}, which the model rests on.`, {
            fix: `write the licence of ${names} into the data card (Croissant "license"), the attestation or the provenance file`,
            sources: oncePerFile(nodes.flatMap((node) => node.sources)),
        }),
    ];
}
function satisfied(judged) {
    const licences = [...new Set(judged.flatMap((one) => one.ids))].map((id) => visible(id));
    const n = judged.length;
    return judgement('satisfied', `${n === 1 ? 'The one source' : `All ${count(n)} sources`} of data (${listing(judged.map((one) => one.node.name))}) ${n === 1 ? 'is' : 'are'} under ${listing(licences)}, as records declare.`, {
        n,
        sources: oncePerFile(judged.flatMap((one) => one.node.sources)),
        plain: 'All data that the model learned from may be used, as far as their papers say.',
    });
}

// EXTERNAL MODULE: ./build/domain/time-bounds.js
var time_bounds = __webpack_require__(66448);
;// CONCATENATED MODULE: ./build/domain/uri-pattern.js
/** Patterns over URIs, as a policy writes them: `s3://lake/**`, `https://data.example.org/*.csv`. */
/** Longest pattern and longest URI that are matched; anything longer matches nothing. */
const MAX_LENGTH = 4096;
/**
 * Whether a URI matches a pattern. `*` stands for any text without `/`, `**` for any text, `?` for one character but
 * `/`; everything else is literal, case included. A trailing `/**` also matches what stands before it. The whole URI
 * must match. A URI with `..` or an encoded one as a segment, a backslash or a control character matches nothing: it may name another place
 * than it seems to. Takes time proportional to pattern × URI at most, without backtracking.
 */
function matchesUri(pattern, uri) {
    if (pattern.length > MAX_LENGTH || uri.length > MAX_LENGTH || !isPlainUri(uri))
        return false;
    if (pattern.endsWith('/**') && matchesUri(pattern.slice(0, -3), uri))
        return true;
    // States of the pattern reached so far: a set of positions, moved on once per character of the URI.
    const tokens = pattern.match(/\*\*|[\s\S]/g) ?? [];
    let states = uri_pattern_close(new Set([0]), tokens);
    for (const char of uri) {
        const next = new Set();
        for (const at of states) {
            const token = tokens[at];
            if (token === '**' || (token === '*' && char !== '/'))
                next.add(at);
            else if (token !== '*' && (token === char || (token === '?' && char !== '/')))
                next.add(at + 1);
        }
        states = uri_pattern_close(next, tokens);
        if (states.size === 0)
            return false;
    }
    return states.has(tokens.length);
}
/** Stars may stand for nothing. */
function uri_pattern_close(states, tokens) {
    for (const at of states) {
        const token = tokens[at];
        if (token === '*' || token === '**')
            states.add(at + 1);
    }
    return states;
}
function isPlainUri(uri) {
    if (/[\u0000-\u0020\u007f-\u009f\\]/.test(uri))
        return false;
    return !/(^|\/)(\.|%2e){1,2}(\/|\?|#|$)/i.test(uri);
}

;// CONCATENATED MODULE: ./build/rules/lineage-complete.js
/** Rule `lineage-complete`: the model can be traced back to registered sources, step by step. */







/** Follows the model back to where its data come from. */
const lineageComplete = {
    id: 'lineage-complete',
    summary: 'Records lead from the model back to registered sources, and say of each dataset and step what is asked.',
    details: "Starting at the model's artifact every edge is followed back. Data that were made of no other recorded data must have an address, and all their addresses must match one of `sources` (`*` within a segment, `**` over segments): no address is missing, another one is violated. `each-dataset` asks of all data on the way: a version or digest, a time (of their own, of the step that made them or of what they were taken from), a source, and, of the sources, a licence. `each-step` asks of the steps that made each thing, taken together, the command and the version of the code (a commit, or the digest of the code file). A cycle or a failed step is violated, a step that never completed is missing. A model that no record names is missing.",
    schema: {
        type: 'object',
        properties: {
            to: { const: 'registered-sources', description: 'Where the lineage has to lead.' },
            sources: {
                type: 'array',
                items: { type: 'string', minLength: 1, maxLength: 1024 },
                minItems: 1,
                uniqueItems: true,
                description: 'Patterns of the addresses that are registered sources.',
            },
            'each-dataset': {
                type: 'array',
                items: { enum: ['version', 'timestamp', 'source', 'license'] },
                uniqueItems: true,
                description: 'What every dataset must have.',
            },
            'each-step': {
                type: 'array',
                items: { enum: ['command', 'code-version'] },
                uniqueItems: true,
                description: 'What every step must have.',
            },
        },
        additionalProperties: false,
    },
    strictness: { sources: 'less', 'each-dataset': 'more', 'each-step': 'more' },
    judge: lineage_complete_judge,
};
function lineage_complete_judge(requirement, facts) {
    const parameters = requirement.with;
    const unread = unreadRecords(facts);
    const upstream = upstreamOf(facts.lineage);
    if (upstream.model === null)
        return unread.length > 0 && facts.lineage.nodes.length === 0 ? unread : [...unread, untold(facts)];
    const problems = [
        ...unread,
        ...cyclic(facts, upstream),
        ...ended(upstream),
        ...rootless(upstream, parameters.sources ?? null),
        ...(parameters['each-dataset'] ?? []).flatMap((part) => datasets(upstream, part)),
        ...(parameters['each-step'] ?? []).flatMap((part) => steps(upstream, part)),
    ];
    return problems.length > 0 ? problems : [lineage_complete_satisfied(facts, upstream)];
}
function untold(facts) {
    const name = visible(facts.model.artifact ?? facts.model.id);
    return judgement('missing', `No record says how ${name} was made.`, {
        fix: `commit a record of the training that names ${name}: dvc.lock, OpenLineage events, PROV or an attestation`,
        sources: oncePerFile(facts.lineage.nodes.map((node) => node.source), 5),
    });
}
/** Cycles on the way to the model. */
function cyclic(facts, upstream) {
    const near = new Map([...upstream.nodes, upstream.model].map((node) => [node.id, node]));
    return facts.lineage.cycles
        .filter((cycle) => cycle.some((id) => near.has(id)))
        .map((cycle) => {
        const nodes = cycle.flatMap((id) => near.get(id) ?? []);
        return judgement('violated', `The lineage goes round in a circle through ${listing(nodes.map((node) => node.name), 8)}: something is an ancestor of itself.`, {
            fix: 'correct the record that names an output as its own input',
            sources: oncePerFile(nodes.flatMap((node) => node.sources)),
        });
    });
}
/** Steps on the way that failed or never completed. */
function ended(upstream) {
    const steps = upstream.nodes.filter((node) => node.type === 'step');
    const tell = (status, outcome, says, fix) => {
        const found = steps.filter((node) => node.status === status);
        if (found.length === 0)
            return [];
        return [
            judgement(outcome, `${listing(found.map((node) => `step "${node.name}"`))} ${says}.`, {
                fix,
                sources: oncePerFile(found.flatMap((node) => node.sources)),
            }),
        ];
    };
    return [
        ...tell('failed', 'violated', 'failed, and yet the model rests on what it made', 'run the step again, and record the run that succeeded'),
        ...tell('running', 'missing', 'started, and no record says that it completed', 'commit the records once the run has completed'),
    ];
}
/** Where the data come from: an address for each root, all of them registered. */
function rootless(upstream, sources) {
    if (upstream.roots.length === 0) {
        return [
            judgement('missing', `No record names data that ${upstream.model.name} was made of, so it leads back to no registered source.`, { fix: 'record what the training read', sources: oncePerFile(upstream.model.sources) }),
        ];
    }
    const registered = (uri) => sources === null ? !uri.startsWith('file:') : sources.some((pattern) => matchesUri(pattern, uri));
    const without = upstream.roots.filter((node) => addressesOf(node).length === 0);
    const elsewhere = upstream.roots.flatMap((node) => addressesOf(node)
        .filter((uri) => !registered(uri))
        .map((uri) => ({ node, uri })));
    const found = [];
    if (without.length > 0) {
        const names = listing(without.map((node) => node.name));
        found.push(judgement('missing', `No record says where ${names} ${without.length === 1 ? 'comes' : 'come'} from, so the lineage does not reach a registered source.`, {
            fix: `record the address of ${names}, in a data card, attestation or provenance file`,
            sources: oncePerFile(without.flatMap((node) => node.sources)),
        }));
    }
    if (elsewhere.length > 0) {
        const asked = sources === null ? 'an address outside this machine' : listing(sources);
        found.push(judgement('violated', `${listing(elsewhere.map(({ node, uri }) => `${node.name} comes from ${visible(uri)}`))}, which is no registered source (${asked}).`, {
            fix: 'use data of a registered source, or have the policy register this one',
            sources: oncePerFile(elsewhere.flatMap(({ node }) => node.sources)),
        }));
    }
    return found;
}
const LACK = {
    version: 'no version and no digest',
    timestamp: 'no time',
    source: 'no source',
    license: 'no licence',
};
/** Datasets that lack a part. Licences are asked of the sources only. */
function datasets(upstream, part) {
    // What has no address at all is told as not reaching a source; it is not told twice.
    if (part === 'source')
        return [];
    const asked = part === 'license' ? upstream.roots : upstream.data;
    const lacking = asked.filter((node) => !lineage_complete_has(upstream, node, part));
    if (lacking.length === 0)
        return [];
    const names = listing(lacking.map((node) => node.name));
    return [
        judgement('missing', `The records give ${names} ${LACK[part]}.`, {
            fix: `record it, in a data card, attestation or provenance file that names ${names}`,
            sources: oncePerFile(lacking.flatMap((node) => node.sources)),
        }),
    ];
}
function lineage_complete_has(upstream, node, part) {
    if (part === 'version')
        return node.version !== null || node.digests.length > 0;
    if (part === 'license')
        return licencesOf(node).some((licence) => spdxId(licence) !== null);
    return [node, ...upstream.before(node.id)].some((one) => one.at !== null && (0,time_bounds/* timeBounds */.v)(one.at.text) !== null);
}
/** Things whose steps, taken together, do not tell a part: several records may tell of one step. */
function steps(upstream, part) {
    const lacking = new Map();
    for (const thing of [...upstream.data, upstream.model]) {
        const makers = upstream.before(thing.id).filter((node) => node.type === 'step');
        if (makers.length > 0 && !makers.some((node) => tells(upstream, node, part)))
            lacking.set(makers[0].id, makers[0]);
    }
    const found = [...lacking.values()];
    if (found.length === 0)
        return [];
    const what = part === 'command' ? 'which command it ran' : 'which version of the code it ran';
    return [
        judgement('missing', `No record tells of ${listing(found.map((node) => `step "${node.name}"`))} ${what}.`, {
            fix: part === 'command'
                ? 'record the command, as dvc.lock does'
                : 'record the commit of the code, or make the code file a dependency with a digest',
            sources: oncePerFile(found.flatMap((node) => node.sources)),
        }),
    ];
}
function tells(upstream, node, part) {
    if (part === 'command')
        return node.command !== null;
    return (node.codeVersion !== null ||
        upstream
            .before(node.id)
            .some((input) => input.type === 'code' && (input.digests.length > 0 || input.version !== null)));
}
function lineage_complete_satisfied(facts, upstream) {
    const states = { verified: 0, contradicted: 0, declared: 0, unavailable: 0 };
    for (const edge of upstream.edges)
        states[edge.state]++;
    const open = facts.lineage.unresolved.slice(0, 3);
    const steps = upstream.nodes.filter((node) => node.type === 'step').length;
    const roots = upstream.roots.map((node) => `${node.name} from ${visible(addressesOf(node)[0] ?? '')}`);
    const message = [
        `${upstream.model.name} is traced over ${count(steps)} ${steps === 1 ? 'step' : 'steps'} to ${listing(roots)}.`,
        ` Of ${count(upstream.edges.length)} edges ${count(states.verified)} were verified against the commit; ${count(states.unavailable + states.declared)} are declared and could not be.`,
        open.length > 0 ? ` Left open: ${open.join('; ')}.` : '',
    ].join('');
    return judgement('satisfied', message, {
        origin: states.verified === upstream.edges.length ? 'verified' : 'declared',
        n: upstream.edges.length,
        sources: oncePerFile([upstream.model, ...upstream.nodes].flatMap((node) => node.sources)),
        plain: 'It is known where the data came from and what was done with them up to the model.',
    });
}

;// CONCATENATED MODULE: ./build/rules/lineage-verified.js
/** Rule `lineage-verified`: what records say of files and parameters is what the commit holds. */




/** Contradictions that are told one by one; the rest is counted. */
const lineage_verified_TOLD = 30;
/** Compares records with the commit. */
const lineageVerified = {
    id: 'lineage-verified',
    summary: 'Digests and parameters that lineage records give are those of the files in the commit.',
    details: 'Every file of the commit that a lock, statement or provenance file names with a digest is hashed and compared (sha256, sha512, sha1, md5, DVC directory digests, the md5 of DVC 2); an LFS pointer stands for the sha256 that it names; locked parameters are compared with the parameter file; times must be in order, and records must not disagree with each other. Any contradiction is violated, whatever the file is. "model: required" asks that a record gives a digest of the model\'s artifact and that it was compared: otherwise missing. "datasets: required" asks the same of all data that went into the model; with "where-present" data that the commit does not hold are told and not asked for. A record that cannot be read is an error, one that is absent is missing.',
    schema: {
        type: 'object',
        properties: {
            model: {
                enum: ['required', 'where-present'],
                description: 'Whether the digest of the model must have been compared (default: required).',
            },
            datasets: {
                enum: ['required', 'where-present'],
                description: 'Whether the digests of all data must have been compared (default: where-present).',
            },
        },
        additionalProperties: false,
    },
    judge: lineage_verified_judge,
};
function lineage_verified_judge(requirement, facts) {
    const demands = requirement.with;
    const problems = [
        ...unreadRecords(facts),
        ...contradictions(facts.lineage.checks),
        ...((demands.model ?? 'required') === 'required' ? unverifiedModel(facts) : []),
        ...(demands.datasets === 'required' ? unverifiedData(facts) : []),
        ...uncomparedParameters(facts.lineage.checks),
    ];
    return problems.length > 0 ? problems : [lineage_verified_satisfied(facts)];
}
/** One judgement a file (or parameter file) that a record contradicts. */
function contradictions(checks) {
    const groups = new Map();
    for (const check of checks) {
        if (check.state !== 'mismatch')
            continue;
        const key = check.about === 'digest' ? `digest ${check.path}` : `${check.about} ${check.message}`;
        const known = groups.get(key);
        if (known)
            known.push(check);
        else
            groups.set(key, [check]);
    }
    const all = [...groups.values()];
    const told = all.slice(0, lineage_verified_TOLD).map((group) => judgement('violated', `${group
        .slice(0, 3)
        .map((check) => check.message)
        .join('; ')}.`, {
        fix: lineage_verified_fixOf(group[0]),
        origin: 'verified',
        sources: oncePerFile(group.flatMap((check) => check.sources)),
    }));
    if (all.length <= lineage_verified_TOLD)
        return told;
    const rest = all.slice(lineage_verified_TOLD).flat();
    const message = `${count(all.length - lineage_verified_TOLD)} more contradictions between records and commit, among them of ${listing([...new Set(rest.map((check) => visible(check.path)))])}.`;
    return [
        ...told,
        judgement('violated', message, {
            fix: 'run the pipeline again and commit what it writes, records and files together',
            origin: 'verified',
            sources: oncePerFile(rest.flatMap((check) => check.sources)),
        }),
    ];
}
const FIXES = {
    digest: 'run the pipeline again and commit the file together with its record, or take the edit of the file back',
    parameter: 'run the pipeline with the parameters of the commit and commit the new lock, or take the edit of the parameters back',
    time: 'train again on the data as they are now, or correct the time in the record that is wrong',
    record: 'find out which record is right, write the other again with its tool, and commit both',
    path: 'name a file of the repository',
};
const lineage_verified_fixOf = (check) => check.model && check.about === 'digest'
    ? 'commit the model that the record vouches for, or record and evaluate the model of the commit'
    : FIXES[check.about];
/** The model's own digest was compared and matched, or why not. A mismatch is told as a contradiction already. */
function unverifiedModel(facts) {
    const { artifact } = facts.model;
    const own = facts.lineage.checks.filter((check) => check.model && check.about === 'digest');
    if (own.some((check) => check.state !== 'unavailable'))
        return [];
    if (artifact === null) {
        return [
            judgement('missing', `The policy names no artifact of model "${visible(facts.model.id)}", so no record of its digest can be compared.`, { fix: 'name the model file as `artifact` in the policy' }),
        ];
    }
    const path = visible(artifact);
    if (own.length > 0) {
        return [
            judgement('missing', `The digest of ${path} was compared with nothing: ${own[0].message}.`, {
                fix: `commit ${path} (or its Git LFS pointer), or a second record that gives its digest`,
                sources: oncePerFile(own.flatMap((check) => check.sources)),
            }),
        ];
    }
    const node = facts.lineage.nodes.find((one) => one.path === artifact);
    const names = node
        ? `${listing(oncePerFile(node.sources).map((source) => source.path))} ${oncePerFile(node.sources).length === 1 ? 'names' : 'name'} ${path} without a digest that could be compared`
        : `No record gives the digest of ${path}`;
    return [
        judgement('missing', `${names}, so nothing shows that this model is the one that was trained.`, {
            fix: `commit a record that gives its digest: dvc.lock, an attestation with ${path} as its subject, or a provenance file`,
            sources: node ? oncePerFile(node.sources) : [],
        }),
    ];
}
/** Data that went into the model and whose digest was compared with nothing. */
function unverifiedData(facts) {
    const upstream = upstreamOf(facts.lineage);
    const matched = new Set(facts.lineage.checks
        .filter((check) => check.about === 'digest' && check.state !== 'unavailable')
        .map((check) => check.node));
    const open = upstream.data.filter((node) => !matched.has(node.id));
    if (upstream.data.length === 0) {
        return [
            judgement('missing', 'No record names data that the model was trained on, so no digest of data can be compared.', { fix: 'commit a record of the training: dvc.lock, OpenLineage events, an attestation with its dependencies' }),
        ];
    }
    if (open.length === 0)
        return [];
    const names = listing(open.map((node) => node.name));
    return [
        judgement('missing', `The content of ${names} was compared with no recorded digest, since the commit does not hold it or no record gives one.`, {
            fix: 'commit the data or their Git LFS pointers with a record of their digests, or ask for `datasets: where-present`',
            sources: oncePerFile(open.flatMap((node) => node.sources)),
        }),
    ];
}
/** Locked parameters whose file is of a format that is not read: whether they still hold is not known. */
function uncomparedParameters(checks) {
    const open = checks.filter((check) => check.about === 'parameter' && check.state === 'unavailable');
    if (open.length === 0)
        return [];
    return [
        judgement('missing', `Locked parameters were compared with nothing: ${open[0].message}${open.length > 1 ? `, and ${count(open.length - 1)} more` : ''}.`, {
            fix: 'keep the parameters in a YAML or JSON file',
            sources: oncePerFile(open.flatMap((check) => check.sources)),
        }),
    ];
}
function lineage_verified_satisfied(facts) {
    const { checks } = facts.lineage;
    const compared = checks.filter((check) => check.state === 'match');
    const digests = compared.filter((check) => check.about === 'digest').length;
    const parameters = compared.filter((check) => check.about === 'parameter').length;
    const away = [...new Set(checks.filter((check) => check.state === 'unavailable').map((check) => visible(check.path)))];
    const own = checks.find((check) => check.model && check.state === 'match');
    const message = [
        `${count(digests)} recorded ${digests === 1 ? 'digest' : 'digests'} and ${count(parameters)} locked ${parameters === 1 ? 'parameter' : 'parameters'} are those of the commit, and no record contradicts another.`,
        own ? ` ${own.message}.` : '',
        away.length > 0 ? ` Not in the commit and so not compared: ${listing(away)}.` : '',
    ].join('');
    return judgement('satisfied', message, {
        origin: compared.length > 0 ? 'verified' : 'declared',
        n: digests + parameters,
        sources: oncePerFile(compared.flatMap((check) => check.sources)),
        plain: 'The files that the records of the training name are the files that are here.',
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/groups.js
/** Groups that a policy wants to see: which are not there, and which are one group spelt in two ways. */

/**
 * Parts of groups that must be there and are not. For one column every listed value; for several every listed value of
 * each column, as a part (`{race: 'Asian'}`), and, where each column has a list, every combination of values that are
 * there (`{sex: 'Female', race: 'Asian'}`), in `combinations`: those may be small rather than dropped.
 * @param by columns of the ask
 * @param present groups that were found
 */
function absentGroups(by, required, present) {
    const there = (part) => present.some((slice) => Object.entries(part).every(([column, value]) => slice[column] === value));
    const listed = by.flatMap((column) => (required.get(column) ?? []).map((value) => ({ [column]: value })));
    const absent = listed.filter((part) => !there(part));
    if (by.length < 2 || !by.every((column) => required.has(column)))
        return { absent, combinations: [] };
    let all = [{}];
    for (const column of by)
        all = all
            .flatMap((part) => (required.get(column) ?? []).map((value) => ({ ...part, [column]: value })))
            .slice(0, 10_000);
    const known = all.filter((slice) => Object.entries(slice).every(([column, value]) => there({ [column]: value })));
    return { absent, combinations: known.filter((slice) => !there(slice)) };
}
/**
 * Groups of one column that a person would take for one: equal but for letter case, spaces, dashes, invisible characters
 * or the Unicode form. Each set lists at least two values.
 */
function twinGroups(present) {
    const columns = new Map();
    for (const slice of present)
        for (const [column, value] of Object.entries(slice)) {
            const byLook = columns.get(column) ?? new Map();
            columns.set(column, byLook);
            const look = likeness(value);
            byLook.set(look, (byLook.get(look) ?? new Set()).add(value));
        }
    return [...columns].flatMap(([column, byLook]) => [...byLook.values()].filter((values) => values.size > 1).map((values) => ({ column, values: [...values].sort() })));
}
const likeness = (value) => value
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/[\s_]+/gu, ' ')
    .trim()
    .toLowerCase();
/** Twins in words; characters beyond ASCII are spelt out, since they look alike. */
const twinWords = (column, values) => `${column} holds ${listing(values.map((value) => `"${spelt(value)}"`))}, which read as one group: its rows are split between them`;
const spelt = (value) => visible(value).replaceAll(/[^\x20-\x7E\p{L}]/gu, (odd) => `<U+${odd.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`);

;// CONCATENATED MODULE: ./build/rules/shared/plain.js
/** Findings in plain words for a board: no symbol, no metric name, people per hundred where that can be said. */

/** What a share means, given how many of every hundred. */
const OF_A_HUNDRED = {
    accuracy: (times) => `about ${times} of every 100 decisions are right`,
    balanced_accuracy: (times) => `with both kinds of case counted alike, about ${times} of every 100 decisions are right`,
    recall: (times) => `it finds about ${times} of every 100 cases that it should find`,
    true_positive_rate: (times) => `it finds about ${times} of every 100 cases that it should find`,
    false_negative_rate: (times) => `it misses about ${times} of every 100 cases that it should find`,
    precision: (times) => `about ${times} of every 100 cases that it picks are picked rightly`,
    specificity: (times) => `it leaves alone about ${times} of every 100 cases that it should leave alone`,
    true_negative_rate: (times) => `it leaves alone about ${times} of every 100 cases that it should leave alone`,
    false_positive_rate: (times) => `it wrongly picks about ${times} of every 100 cases that it should leave alone`,
    selection_rate: (times) => `it picks about ${times} of every 100`,
    pass_rate: (times) => `about ${times} of every 100 checks passed`,
    coverage: (times) => `it is sure enough of about ${times} of every 100 cases to decide them`,
    selective_accuracy: (times) => `where it is sure of itself, about ${times} of every 100 decisions are right`,
};
/** What a gap between groups means, in hundredths, and between which groups. */
const BETWEEN_GROUPS = {
    demographic_parity_difference: (times, groups) => `how many of every 100 it picks differs by up to ${times} ${groups}`,
    demographic_parity_ratio: (times, groups) => `for every 100 that it picks in the best-off group it picks ${times} in the worst-off, ${groups}`,
    disparate_impact: (times, groups) => `for every 100 that it picks in the best-off group it picks ${times} in the worst-off, ${groups}`,
    equal_opportunity_difference: (times, groups) => `how many it finds of every 100 that it should find differs by up to ${times} ${groups}`,
    equal_opportunity_ratio: (times, groups) => `for every 100 that it rightly finds in the best-off group it finds ${times} in the worst-off, ${groups}`,
    equalized_odds_difference: (times, groups) => `how many of every 100 it finds, or wrongly picks, differs by up to ${times} ${groups}`,
    equalized_odds_ratio: (times, groups) => `for every 100 that it finds, or wrongly picks, in one group it does so with ${times} in another, ${groups}`,
};
/** What a metric says of a value, and the bound in the same unit. */
function factOf(entry, slice, value, bound) {
    const share = OF_A_HUNDRED[entry.name];
    const gap = BETWEEN_GROUPS[entry.name];
    const [times, limit] = share || gap ? hundred(value, bound) : apart(value, bound);
    if (share)
        return [share(times), limit];
    const columns = Object.keys(slice ?? {}).map((column) => column.replaceAll('_', ' '));
    if (gap)
        return [gap(times, `between the groups of ${columns.join(' and ')}`), limit];
    return [`the ${titled(entry)} is ${times}`, limit];
}
/** What a metric says of a value, and another value in the same unit, both as they were measured. */
function measuredPlainly(entry, value, other) {
    const share = OF_A_HUNDRED[entry.name];
    if (!share)
        return factOf(entry, null, value, other);
    const whole = [Math.round(value * 100), Math.round(other * 100)];
    const [own, all] = whole[0] === whole[1] ? apart(value * 100, other * 100, 3) : whole.map(String);
    return [share(own), all];
}
/** Title of a metric as part of a sentence. */
const titled = (entry) => `${entry.title.charAt(0).toLowerCase()}${entry.title.slice(1)}`.replaceAll('_', ' ');
/** "Among people whose race is Asian"; '' for everybody. */
function among(slice) {
    const parts = Object.entries(slice ?? {}).filter(([, value]) => value !== '*');
    if (!parts.length)
        return '';
    return `Among those whose ${parts.map(([column, value]) => `${column.replaceAll('_', ' ')} is ${visible(value)}`).join(' and whose ')}`;
}
/** A share as a number of every hundred, told apart from the bound. */
function hundred(value, bound) {
    const whole = [Math.round(value * 100), Math.round(bound * 100)];
    if (value === bound || whole[0] !== whole[1])
        return [number(whole[0]), number(Math.abs(bound * 100 - whole[1]) < 1e-9 ? whole[1] : bound * 100)];
    return apart(value * 100, bound * 100, 3);
}
/** One or two sentences on a metric against its bounds. */
function plain_plainly(entry, slice, value, bounds, comparison) {
    const bound = (comparison.side === 'max' ? bounds.max : (bounds.min ?? bounds.max)) ?? 0;
    const [fact, limit] = factOf(entry, slice, value, bound);
    const group = among(slice);
    const told = group ? `${group}, ${fact}` : `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
    const most = comparison.side === 'max' || bounds.min === null;
    return `${told}; the policy asks for ${most ? 'at most' : 'at least'} ${limit}. ${VERDICT[comparison.outcome]}`;
}
const VERDICT = {
    satisfied: 'That holds.',
    violated: 'That does not hold.',
    inconclusive: 'There is too little data to be sure.',
};
/** Worst and best group of a spread, and the gap that is allowed. `worst` is the lower value. */
function plainSpread(entry, extremes, value, bound, comparison) {
    const share = OF_A_HUNDRED[entry.name];
    const say = (one) => `${among(one.slice)}, ${share ? share(hundred(one.value, 0)[0]) : `the ${titled(entry)} is ${number(one.value)}`}`;
    const [gap, limit] = share || bound.kind === 'ratio' ? hundred(value, bound.limit) : apart(value, bound.limit);
    const allowed = bound.kind === 'ratio'
        ? `The lower is ${gap} percent of the higher, and the policy asks for at least ${limit} percent`
        : `The gap is ${gap}${share ? ' in 100' : ''}, where the policy allows at most ${limit}`;
    return `${say(extremes.high)}. ${say(extremes.low)}. ${allowed}. ${VERDICT[comparison.outcome]}`;
}
/** A metric now and before, and how much worse it may get. */
function plainChange(entry, slice, value, before, maxDrop, comparison) {
    const share = OF_A_HUNDRED[entry.name];
    const [now, then] = share ? apart(value * 100, before * 100, 3) : apart(value, before);
    const group = among(slice);
    const fact = share ? share(now) : `the ${titled(entry)} is ${now}`;
    const told = group ? `${group}, ${fact}` : `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
    const allowed = share ? `${number(maxDrop * 100)} in 100` : number(maxDrop);
    return `${told}; with the version before it was ${then}. It may get worse by at most ${allowed}. ${VERDICT[comparison.outcome]}`;
}

;// CONCATENATED MODULE: ./build/rules/shared/aside.js
/** Findings beside those of the figures themselves: no answer, remarks of reports, groups that are not there, twins. */





/** Everything that an answer gives rise to but its figures. */
function asideOf(ask, answer, parameters, about) {
    if (!answer.found) {
        const { outcome, message, fix } = answer.flaw;
        return [judgement(outcome, message, { ...about, fix, sources: answer.sources })];
    }
    const present = presentGroups(answer.figures);
    const sources = answer.figures[0]?.sources ?? [];
    const path = sources[0]?.path ?? 'the evidence';
    const { absent, combinations } = absentGroups(ask.by ?? [], parameters.groups, present);
    const twins = twinGroups(present).map(({ column, values }) => judgement('error', `In ${path} ${twinWords(column, values)}.`, {
        ...about,
        fix: `write ${column} in one spelling`,
        sources,
    }));
    return [
        ...answer.remarks.map((remark) => remarked(remark, about)),
        ...absent.map((slice) => judgement('missing', `${nameOf(ask)} ${sliceText(slice)} is not in ${path}: the policy wants the group ${groupName(slice)} to be there.`, {
            ...about,
            slice,
            fix: `evaluate on rows of ${groupName(slice)} as well, or correct the name of the group`,
            sources,
            plain: `${among(slice)}, nothing is known of how the model does: nobody of them is in the test.`,
        })),
        ...combinations.map((slice) => emptyCombination(ask, slice, { ...about, sources }, parameters)),
        ...twins,
    ];
}
/** Single groups among figures, also those that a metric between groups names. */
function presentGroups(figures) {
    const own = figures.flatMap((figure) => (figure.slice === null ? [] : [figure.slice]));
    const inside = figures.flatMap((figure) => [...(figure.groups ?? []), ...(figure.leftOut ?? [])].map((one) => one.slice));
    return [...own, ...inside].filter((slice) => !Object.values(slice).includes('*'));
}
const remarked = (remark, about) => judgement(remark.inconclusive ? 'inconclusive' : remark.outcome, remark.message, {
    ...about,
    slice: remark.slice,
    fix: remark.fix,
    sources: remark.sources,
    origin: 'reported',
});
/** A combination of groups that are there one by one: a group of no rows. */
function emptyCombination(ask, slice, about, parameters) {
    const message = `${nameOf(ask)} ${sliceText(slice)} cannot be measured: no row is in that group.`;
    const more = { ...about, slice, n: 0, fix: `evaluate on rows of ${groupName(slice)} as well` };
    if (parameters.minSamples === null || parameters.smallGroups === 'fail')
        return judgement('missing', message, more);
    if (parameters.smallGroups === 'skip')
        return judgement('not-applicable', message, { ...more, fix: null });
    return judgement('inconclusive', message, { ...more, severity: 'warn' });
}
/** Too few rows, or nobody knows how many; null where there are enough or none are asked for. */
function shortage(figure, parameters) {
    if (parameters.minSamples === null)
        return null;
    if (figure.n === null)
        return 'unknown';
    return figure.n < parameters.minSamples ? 'small' : null;
}
/** The finding of a figure on too few rows. A whole table that is too small is never skipped. */
function smallFinding(ask, figure, few, parameters, base) {
    const about = `${nameOf(ask)} ${sliceText(figure.slice)}`.trim();
    const least = parameters.minSamples ?? 0;
    if (few === 'unknown') {
        const message = `${about} is given without its number of rows in ${figure.sources[0]?.path}: at least ${rows(least)} are asked for and cannot be shown.`;
        return judgement('inconclusive', message, { ...base, fix: `report n beside ${nameOf(ask)}` });
    }
    const n = figure.n ?? 0;
    const message = `${about} rests on ${rows(n)}: fewer than the ${least} that the policy asks for, so it shows nothing.`;
    const group = among(figure.slice);
    const plain = `${group ? `${group}, too` : 'Too'} few were tested to say anything.`;
    if (parameters.smallGroups === 'skip' && figure.slice !== null)
        return judgement('not-applicable', message, { ...base, plain, fix: null });
    const severity = parameters.smallGroups === 'warn' && figure.slice !== null ? { severity: 'warn' } : {};
    return judgement('inconclusive', message, {
        ...base,
        plain,
        fix: `collect about ${least - n} more rows that count for it`,
        ...severity,
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/multiplicity.js
/** Which of several comparisons are shown, when all of them are looked at together. Pure arithmetic on p-values. */

/**
 * Holm's step-down procedure (Holm 1979): the largest statistic must reach the z of α/k, the next the z of α/(k−1), and
 * so on; after the first that does not, none does. Holds the chance of any wrong claim at α, however the comparisons
 * depend on each other. Equal statistics share a fate, and the order does not matter.
 */
const holm = (statistics, confidence) => {
    const k = statistics.length;
    const order = ranked(statistics);
    const failed = order.findIndex((index, step) => !reaches(statistics[index], (1 - confidence) / (k - step)));
    const shown = failed < 0 ? k : failed;
    const results = [];
    // Whatever is not shown yet has to pass where the row of shown ones ends, wherever it stands behind that.
    for (const [step, index] of order.entries())
        results[index] = { shown: step < shown, level: 1 - (1 - confidence) / (k - Math.min(step, shown)) };
    return results;
};
/**
 * Benjamini & Hochberg's step-up procedure (1995): with p-values in ascending order, all up to the last one with
 * p ≤ α·rank/k are shown, also those before it that miss their own limit. Holds the expected share of wrong claims among
 * the claims at α where the comparisons are independent or positively dependent, as overlapping groups are (Benjamini &
 * Yekutieli 2001).
 */
const benjaminiHochberg = (statistics, confidence) => {
    const k = statistics.length;
    const order = ranked(statistics);
    const level = (rank) => 1 - ((1 - confidence) * rank) / k;
    // By rank (from 1): comparisons that keep its limit, and the largest rank up to it that one more would complete.
    const keeping = [0];
    const completed = [0];
    const first = new Array(k).fill(k + 1);
    for (let rank = 1; rank <= k; rank++) {
        let kept = keeping[rank - 1];
        for (; kept < k && reaches(statistics[order[kept]], 1 - level(rank)); kept++)
            first[order[kept]] = rank;
        keeping[rank] = kept;
        completed[rank] = kept >= rank - 1 ? rank : completed[rank - 1];
    }
    const last = keeping.reduce((best, kept, rank) => (kept >= rank ? rank : best), 0);
    return first.map((rank) => rank <= last ? { shown: true, level: level(last) } : { shown: false, level: level(completed[rank - 1]) });
};
const PROCEDURES = { holm, bh: benjaminiHochberg };
/** Names as messages have them. */
const METHOD_NAMES = { holm: 'Holm', bh: 'Benjamini-Hochberg' };
/** Whether a statistic reaches the z of a two-sided p-value; never for NaN. */
const reaches = (statistic, p) => statistic >= -(0,power/* normalQuantile */.Zl)(p / 2);
/** Indices of the statistics, largest first, NaN last. */
const ranked = (statistics) => {
    const size = (index) => {
        const one = statistics[index];
        return Number.isNaN(one) ? Number.NEGATIVE_INFINITY : one;
    };
    return statistics.map((_, index) => index).sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
};

;// CONCATENATED MODULE: ./build/rules/shared/family.js
/** Holding a confidence for several comparisons of one requirement at once. */


/**
 * Comparisons of a family after its procedure. Where compliance must be shown, a satisfied one that the family does not
 * carry becomes inconclusive; where a violation must be shown, a violated one does. Others stay as they are. All of them
 * say with how many they were held together; members come back in the order given.
 * @param confidence two-sided level that the family as a whole holds
 */
function familyWise(members, { method, confidence, burden }) {
    const sign = burden === 'compliance' ? 1 : -1;
    const statistics = members.map((member) => sign * standardErrors(member, confidence));
    const results = PROCEDURES[method](statistics, confidence);
    const family = { method, size: members.length };
    return members.map((member, index) => {
        const { comparison } = member;
        const { shown, level } = results[index];
        const open = burden === 'compliance'
            ? comparison.outcome === 'satisfied'
            : comparison.because === 'interval' && comparison.outcome === 'violated';
        if (shown || !open)
            return { ...comparison, family, ...(comparison.because === 'interval' ? { level } : {}) };
        const side = comparison.side ?? closerSide(member);
        return {
            outcome: 'inconclusive',
            severity: burden === 'compliance' ? null : 'warn',
            side,
            because: 'family',
            level,
            family,
        };
    });
}
/**
 * How many standard errors the estimate lies on the good side of its nearest bound; negative on the bad side. For a share
 * it is the score statistic, dual to Wilson's interval: above z(level) just where the interval keeps the bound. For other
 * numbers the standard error is taken from the end of the interval that faces the bound. NaN where there is no interval.
 */
function standardErrors(member, confidence) {
    const { bounds } = member;
    return Math.min(bounds.min === null ? Number.POSITIVE_INFINITY : oneSided(member, bounds.min, 'min', confidence), bounds.max === null ? Number.POSITIVE_INFINITY : oneSided(member, bounds.max, 'max', confidence));
}
function oneSided(member, bound, side, confidence) {
    const { value, interval, trials } = member;
    const margin = side === 'min' ? value - bound : bound - value;
    if (trials !== null && trials > 0 && bound > 0 && bound < 1)
        return margin / Math.sqrt((bound * (1 - bound)) / trials);
    if (interval === null)
        return Number.NaN;
    // The end between value and bound: the lower one where the value lies above a min, the upper one where it lies below.
    const towards = side === 'min' ? margin > 0 : margin < 0;
    const half = towards ? value - interval[0] : interval[1] - value;
    if (margin === 0)
        return 0;
    return half > 0 ? (margin / half) * (0,power/* zOf */._6)(confidence) : margin * Number.POSITIVE_INFINITY;
}
const closerSide = ({ value, bounds: { min, max } }) => max === null || (min !== null && value - min <= max - value) ? 'min' : 'max';

;// CONCATENATED MODULE: ./build/rules/shared/reported-change.js
/** A change against an earlier version as two reports show it, where the policy declares no rows. */


/**
 * Figures of the candidate's reports with their change against those of `versus`. Two numbers are comparable only as the
 * same metric of the same rows: other data, another split or another number of rows is an error that names what differs,
 * and where reports do not say on which data, or with which parameters, the change is in doubt. There is no interval, for
 * reports do not pair rows.
 */
function reportedChanges(facts, ask, entry, versus, why) {
    const plain = { ...ask, pairedWith: null, confidence: null };
    const candidate = reportedFigures(facts, plain, entry, why);
    if (!candidate.found)
        return candidate;
    const before = reportedFigures(facts, { ...plain, role: versus }, entry, why);
    if (!before.found)
        return before;
    const bySlice = new Map(before.figures.map((figure) => [keyOf(figure.slice), figure]));
    const figures = candidate.figures.map((figure) => changed(facts, figure, bySlice.get(keyOf(figure.slice)), { versus, entry }));
    const known = new Set(candidate.figures.map((figure) => keyOf(figure.slice)));
    const lost = before.figures.filter((figure) => !known.has(keyOf(figure.slice)));
    return {
        found: true,
        figures: [...figures, ...lost.map((figure) => gone(figure, entry))],
        remarks: candidate.remarks,
    };
}
function changed(facts, figure, before, { versus, entry }) {
    if (figure.flaw !== null)
        return figure;
    if (before === undefined || before.flaw !== null || before.value === null || figure.value === null) {
        const message = before?.flaw?.message ??
            `The ${versus} has no value ${sliceText(figure.slice)}, so nothing shows that the model did not get worse.`;
        return {
            ...figure,
            flaw: { outcome: before?.flaw?.outcome ?? 'missing', message, fix: `report the metric of the ${versus} too` },
        };
    }
    const [now, then] = [figure.sources[0], before.sources[0]];
    if (now === undefined || then === undefined)
        return figure;
    const sides = [sideOf(facts, figure, now), sideOf(facts, before, then)];
    const differs = differenceOf(...sides);
    if (differs !== null)
        return {
            ...figure,
            flaw: {
                outcome: 'error',
                message: `${now.path} and ${then.path} cannot be compared: ${differs}. A change counts only where both were measured in the same way on the same rows.`,
                fix: 'evaluate both models on the same data, in the same way',
            },
        };
    const doubts = [...figure.doubts, ...before.doubts, ...doubtsOf(...sides, entry)];
    return {
        ...figure,
        interval: null,
        doubts: [...new Set(doubts)],
        noInterval: 'reports do not pair the rows of the two models',
        change: {
            baseline: before.value,
            baselineSource: then,
            difference: figure.value - before.value,
            interval: null,
            pairs: 0,
            identical: isOneEvaluation(...sides),
        },
    };
}
function sideOf(facts, { n }, source) {
    const found = facts.evidence.find((one) => one.kind === 'metric' && one.source.path === source.path && one.source.sha256 === source.sha256);
    return {
        path: source.path,
        sha256: source.sha256,
        n,
        reader: found?.reader ?? null,
        evaluation: evaluationOf(facts, { source }),
    };
}
/** What shows that two figures were not measured on the same rows, as a clause; null where nothing does. */
function differenceOf(a, b) {
    const pair = (of) => {
        const [x, y] = [of(a) ?? null, of(b) ?? null];
        return x === null || y === null || x === y ? null : [x, y];
    };
    const digests = pair((side) => side.evaluation?.dataset.digest?.toLowerCase());
    if (digests)
        return `they name different data (${digests[0].slice(0, 19)}… and ${digests[1].slice(0, 19)}…)`;
    const splits = pair((side) => side.evaluation?.dataset.split);
    if (splits)
        return `one is of the ${splits[0]} split and the other of the ${splits[1]} split`;
    const names = dataOf(a) === null || dataOf(b) === null ? pair((side) => side.evaluation?.dataset.name) : null;
    if (names)
        return `they name different data (${visible(names[0], 60)} and ${visible(names[1], 60)})`;
    const counts = pair((side) => side.n);
    if (counts)
        return `one rests on ${rows(counts[0])} and the other on ${rows(counts[1])}`;
    return null;
}
/** What keeps a change from being certain though nothing speaks against it, as clauses. */
function doubtsOf(a, b, entry) {
    const unnamed = dataOf(a) === null || dataOf(b) === null;
    const tools = a.reader !== null && b.reader !== null && a.reader !== b.reader;
    return [
        ...(unnamed ? [`it is not reported that ${a.path} and ${b.path} were measured on the same data`] : []),
        ...(tools && entry.parameters.length
            ? [
                `different tools wrote them, and neither says with which ${entry.parameters.join(' and ')} it measured ${entry.name}`,
            ]
            : []),
    ];
}
const dataOf = ({ evaluation }) => evaluation?.dataset.digest?.toLowerCase() ?? null;
/** Whether the two figures are of one and the same evaluation: the same bytes, or the same model by its digest. */
function isOneEvaluation(a, b) {
    if (a.sha256 === b.sha256)
        return true;
    const [x, y] = [a, b].map(({ evaluation }) => evaluation?.model.digest?.toLowerCase());
    return x !== undefined && x === y;
}
/** A group that only the version before has: it must not leave the comparison by being dropped. */
const gone = (figure, entry) => ({
    ...figure,
    value: null,
    flaw: {
        outcome: 'missing',
        message: `${entry.name} ${sliceText(figure.slice)} is in ${figure.sources[0]?.path} and not in the report of this change.`,
        fix: 'report every group that was reported before',
    },
});

;// CONCATENATED MODULE: ./build/rules/shared/tell.js
/** Sentences about a figure against its bound. */




/** "recall for race = Asian is 0.8169 (95% interval 0.7741 to 0.8532, 366 rows), recomputed from reports/loan/predictions.parquet". */
function factWords({ name, figure, bounds, confidence }) {
    const bound = nearestBound(figure.value, bounds);
    const value = bound === null ? number(figure.value) : apart(figure.value, bound)[0];
    const interval = figure.interval && confidence !== null ? `${percent(confidence)} interval ${range(figure.interval)}` : null;
    const blur = figure.within ? `known to within ${number(figure.within)}` : null;
    const stats = [blur, interval, figure.n === null ? null : rows(figure.n)].filter((part) => part !== null).join(', ');
    const slice = sliceText(figure.slice);
    return `${name}${slice ? ` ${slice}` : ''} is ${value}${stats ? ` (${stats})` : ''}, ${originWords(figure)}`;
}
/** Where a figure comes from: "recomputed from a.parquet", "as a.json:7 reports it". */
function originWords(figure) {
    const source = figure.sources[0];
    if (!source)
        return figure.origin;
    return figure.origin === 'recomputed' ? `recomputed from ${source.path}` : `as ${placeText(source)} reports it`;
}
/** "the policy asks for at least 0.8". */
const askedWords = ({ bounds, figure }) => `the policy asks for ${boundWords(bounds, (bound) => apart(figure.value, bound)[1])}`;
/** Why an inconclusive comparison is one, and what would settle it; a sentence without its full stop. */
function openWords(told, comparison) {
    const { figure, confidence, bounds } = told;
    if (comparison.because === 'no-interval')
        return `The estimate alone cannot show it: an interval at ${percent(confidence ?? 0)} is asked for and there is none (${figure.noInterval ?? 'it cannot be had for this metric'})`;
    if (comparison.because === 'blur') {
        const within = figure.within ?? 0;
        return `Scores were counted in bins, so the exact value may lie anywhere from ${number(figure.value - within)} to ${number(figure.value + within)}, and the bound lies between`;
    }
    if (comparison.severity === 'warn')
        return 'The estimate is beyond the bound and its interval is not wholly, so a violation is not shown';
    if (comparison.because === 'family')
        return `Alone it would be shown, but the ${comparisonsWords(comparison)} are held to ${percent(confidence ?? 0)} together, which asks ${percent(comparison.level ?? 0)} of this one: ${powerWords(told, comparison)}`;
    const end = comparison.side === 'max' ? figure.interval?.[1] : figure.interval?.[0];
    const bound = sideBound(bounds, comparison);
    const reach = end === undefined || bound === null
        ? 'does not'
        : `reaches ${comparison.side === 'max' ? 'up' : 'down'} to ${apart(end, bound)[0]}`;
    return `The estimate passes and its interval ${reach}: ${powerWords(told, comparison)}`;
}
/** "4 comparisons of this requirement (Holm)". */
const comparisonsWords = ({ family }) => family === undefined
    ? 'comparisons of this requirement'
    : `${count(family.size)} ${family.size === 1 ? 'comparison' : 'comparisons'} of this requirement (${METHOD_NAMES[family.method]})`;
/** " Corrected for 4 comparisons of this requirement (Holm)."; '' where each stands on its own, or where it was said already. */
const familyWords = (comparison) => comparison.family === undefined || comparison.because === 'family'
    ? ''
    : ` Corrected for the ${comparisonsWords(comparison)}.`;
/** "about 1,234 more rows would settle it if the value stays the same". */
function powerWords(told, comparison) {
    const more = rowsMissing(told, comparison);
    if (more === null)
        return 'no number of rows settles a value that lies on its bound, so the model itself has to be better';
    const kind = told.share ? ' that count for it' : '';
    return `about ${count(more)} more ${more === 1 ? 'row' : 'rows'}${kind} would settle it, if the value stays the same`;
}
/** Further rows (of the denominator, for a share) that would settle a comparison; null where none would or nobody knows. */
function rowsMissing({ figure, bounds, confidence, share }, comparison) {
    const bound = sideBound(bounds, comparison);
    const { n, interval, value } = figure;
    if (bound === null || n === null || interval === null || confidence === null)
        return null;
    const level = comparison.level ?? confidence;
    const half = ((comparison.side === 'max' ? interval[1] - value : value - interval[0]) * (0,power/* zOf */._6)(level)) / (0,power/* zOf */._6)(confidence);
    const needed = share ? (0,power/* rowsNeededForShare */.dr)(value, bound, level) : (0,power/* rowsNeededByScaling */.d)(value, bound, half, n);
    return needed === null ? null : Math.max(1, needed - n);
}
/** The bound that a comparison turned on. */
const sideBound = (bounds, comparison) => comparison.side === 'max' ? bounds.max : comparison.side === 'min' ? bounds.min : null;
/** " Left out: Pacific Islander (13 rows: too few)."; '' where nothing was. */
function leftOutWords(figure) {
    const left = figure.leftOut ?? [];
    if (!left.length)
        return '';
    return ` Left out: ${listing(left.map((one) => `${groupName(one.slice)} (${leftOutBecause(one)})`), 8)}.`;
}
/** "13 rows, fewer than the 30 asked for": the number of rows is said once, whatever the reason says of it. */
const leftOutBecause = ({ reason, n }) => {
    const few = /^it has \d+ rows, (.+)$/.exec(reason)?.[1];
    return few === undefined ? `${rows(n)}: ${reason}` : `${rows(n)}, ${few}`;
};
function nearestBound(value, { min, max }) {
    if (min === null || max === null)
        return min ?? max;
    return Math.abs(value - min) <= Math.abs(value - max) ? min : max;
}

;// CONCATENATED MODULE: ./build/rules/shared/weigh-change.js
/** Weighing a change against an earlier version: the drop against its bound, and the words for it. */






function dropOf({ change, entry, maxDrop }) {
    const sign = entry.better === 'higher' ? -1 : 1;
    const ends = change.interval?.map((end) => sign * end).sort((a, b) => a - b);
    return {
        value: sign * change.difference,
        interval: ends ? [ends[0], ends[1]] : null,
        bounds: { min: null, max: maxDrop },
    };
}
/** The comparison of a drop with its bound, as a member of the requirement's family. */
function comparedChange(changed, burden) {
    const drop = dropOf(changed);
    const comparison = compare({ ...drop, confidence: changed.confidence }, drop.bounds, burden, SLACK);
    return { ...drop, trials: null, comparison };
}
/** The finding of a change that was compared. */
function weighedChange(changed, comparison, facts, base) {
    const { change, entry, figure, maxDrop } = changed;
    const drop = dropOf(changed);
    const fact = weigh_change_factWords(changed, drop.value);
    const plain = plainChange(entry, figure.slice, figure.value, change.baseline, maxDrop, comparison);
    const more = { ...base, plain };
    const tail = familyWords(comparison);
    if (comparison.outcome === 'violated') {
        const far = number(drop.value - maxDrop);
        return judgement('violated', `${fact}, and it got worse by ${far} more than that.${tail}`, {
            ...more,
            fix: 'improve the model until it holds, or ask for a waiver',
        });
    }
    if (comparison.outcome === 'inconclusive') {
        const severity = comparison.severity === null ? {} : { severity: comparison.severity };
        const open = weigh_change_openWords(changed, drop, comparison);
        return judgement('inconclusive', `${fact}. The estimate alone does not settle it: ${open}.${tail}`, {
            ...more,
            ...severity,
            fix: 'evaluate both models on more of the same rows',
        });
    }
    if (figure.doubts.length)
        return judgement('inconclusive', `${fact}. But ${figure.doubts.join(', and ')}.${tail}`, {
            ...more,
            fix: 'declare rows of both models',
        });
    if (change.identical && artifactChanged(facts))
        return judgement('inconclusive', `${fact}. But ${itselfWords(changed, facts)}.${tail}`, {
            ...more,
            fix: `put the ${change.pairs > 0 ? 'predictions' : 'evaluation'} of the ${earlierWords(changed)} into ${change.baselineSource.path}`,
        });
    return judgement('satisfied', `${fact}.${tail}`, more);
}
/** Why an open comparison is open, and what would settle it. */
function weigh_change_openWords({ change, confidence, entry, figure }, drop, comparison) {
    const told = {
        name: entry.name,
        figure: { ...figure, value: drop.value, interval: drop.interval, n: change.pairs },
        bounds: drop.bounds,
        confidence,
        share: false,
    };
    const asked = percent(confidence ?? 0);
    if (comparison.because === 'no-interval')
        return `an interval of the change at ${asked} is asked for and there is none (${figure.noInterval ?? 'it cannot be had for this metric'})`;
    if (comparison.severity === 'warn')
        return 'its interval is not wholly beyond that, so a fall is not shown';
    if (comparison.because === 'family')
        return `alone it would be shown, but all comparisons of this requirement are held to ${asked} together, which asks ${percent(comparison.level ?? 0)} of this one, and ${powerWords(told, comparison)}`;
    return `its interval allows a change for the worse of ${number(drop.interval?.[1] ?? 0)}, and ${powerWords(told, comparison)}`;
}
const earlierWords = ({ versus }) => (versus === 'anchor' ? 'anchored release' : 'version before');
/** Why the model seems to be compared with itself. */
function itselfWords({ change, figure }, { model }) {
    const there = change.baselineSource.path;
    const changed = model.artifact === null ? 'the model was changed' : `${model.artifact} was changed`;
    return change.pairs > 0
        ? `every prediction and score is the same as in ${there}, though ${changed}: the model seems to be compared with itself`
        : `${figure.sources[0]?.path ?? 'the report'} and ${there} are of one and the same model, though ${changed}: it is compared with itself`;
}
/** Whether the change touches the model file; without one any change of the model counts. */
function artifactChanged({ model, changes }) {
    if (model.artifact === null)
        return true;
    return changes.some((one) => one.status !== 'mode-changed' && (one.path === model.artifact || one.from === model.artifact));
}
/** "roc_auc is 0.8791 against 0.8616 in base.parquet (8,000 rows joined by id): it rose by 0.0175 (…); the policy lets it fall by at most 0.01". */
function weigh_change_factWords(changed, drop) {
    const { ask, figure, change, entry, maxDrop, confidence, versus } = changed;
    const [now, before] = apart(figure.value, change.baseline);
    const slice = sliceText(figure.slice);
    const about = `${nameOf(ask)}${slice ? ` ${slice}` : ''}`;
    const moved = change.difference === 0
        ? 'it did not change'
        : `it ${change.difference > 0 ? 'rose' : 'fell'} by ${apart(Math.abs(drop), maxDrop)[0]}`;
    const interval = change.interval && confidence !== null
        ? ` (${percent(confidence)} interval of the change ${range(change.interval)})`
        : '';
    const pairs = change.pairs > 0 ? ` (${rows(change.pairs)} joined by id)` : '';
    const allowed = `the policy lets it ${entry.better === 'higher' ? 'fall' : 'rise'} by at most ${apart(Math.abs(drop), maxDrop)[1]}`;
    const since = versus === 'anchor' ? ' since the anchored release' : '';
    return `${about} is ${now} against ${before} in ${change.baselineSource.path}${pairs}, ${originWords(figure)}: ${moved}${interval}${since}; ${allowed}`;
}

;// CONCATENATED MODULE: ./build/rules/metric-regression.js
/** A metric must not fall further than allowed against the version before, or against an anchored release. */










const { metric: metric_regression_metric, by, confidence, groups, bins } = PROPERTIES;
const metricRegression = {
    id: 'metric-regression',
    summary: 'A metric must not get worse by more than max-drop against the baseline, joined row by row.',
    details: [
        'A drop is a change for the worse in the direction of the metric itself: a fall of accuracy, a rise of log_loss. It is an amount, not a share of the old value.',
        'Candidate and baseline are rows files joined by id; ids must match both ways, labels, groups and the positive class agree, and both be weighted alike, otherwise nothing is compared and that is an error that says what differs.',
        'versus: anchor compares with a pinned release (evidence of the role anchor), so that many small steps down do not add up unseen.',
        'With confidence the interval of the paired change must keep the bound too; where only the estimate does, the finding is inconclusive and says how many rows would settle it. family-wise holds the confidence for all groups together.',
        'Where every prediction and score of the two files is the same though the model file was changed, or two reports name the same model, the model is compared with itself and the finding is inconclusive.',
        'Where the policy declares no rows, two reports are compared: other data by digest, another split or another number of rows is an error; data that is not named leaves the finding inconclusive. Reports show no interval.',
        'The first version of a model is missing its baseline, and blocks, unless the policy says first-model: allow.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric', 'max-drop'],
        properties: {
            metric: metric_regression_metric,
            'max-drop': {
                type: 'number',
                minimum: 0,
                description: 'Largest change for the worse, in the unit of the metric.',
            },
            versus: {
                enum: ['baseline', 'anchor'],
                description: 'The rows file that is compared with; baseline by default.',
            },
            'first-model': {
                enum: ['allow', 'missing'],
                description: 'What the first version of a model gets, which has nothing to be compared with: missing (default) blocks, allow lets it pass. First is a model whose file is added by the change while the baseline was never there.',
            },
            by,
            confidence,
            'family-wise': PROPERTIES['family-wise'],
            groups,
            'min-samples': PROPERTIES['min-samples'],
            'small-groups': PROPERTIES['small-groups'],
            class: PROPERTIES.class,
            bins,
            'confidence-at-least': PROPERTIES['confidence-at-least'],
            cost: PROPERTIES.cost,
            tail: PROPERTIES.tail,
            k: PROPERTIES.k,
            beta: PROPERTIES.beta,
            quantile: PROPERTIES.quantile,
        },
    },
    strictness: { 'max-drop': 'down', confidence: 'up', 'min-samples': 'up', by: 'more' },
    check(parameters, { vocabulary }) {
        const faults = checkFigure(parameters, vocabulary);
        const entry = vocabulary.find(String(parameters.metric ?? ''));
        if (entry?.better !== 'none')
            return faults;
        const message = `${entry.name} has no better direction, so it cannot get worse`;
        return [
            ...faults,
            { pointer: '/metric', message, fix: 'use metric-threshold with min or max', code: 'policy/schema' },
        ];
    },
    asks(requirement, _model, vocabulary) {
        const parameters = metric_regression_parametersOf(requirement);
        const entry = vocabulary.find(parameters.metric);
        return entry ? parameters.by.map((columns) => metric_regression_askOf(parameters, entry, columns)) : [];
    },
    judge(requirement, facts) {
        const parameters = metric_regression_parametersOf(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry || entry.better === 'none')
            return [judgement('error', `The metric "${parameters.metric}" cannot get worse.`, { fix: 'correct the policy' })];
        const about = { metric: entry.name, threshold: { 'max-drop': parameters.maxDrop } };
        const first = firstModel(facts, parameters, about);
        if (first !== null)
            return [first];
        const answers = parameters.by.map((columns) => {
            const ask = metric_regression_askOf(parameters, entry, columns);
            return { ask, answer: changesOf(facts, ask, entry, parameters) };
        });
        const figures = answers.flatMap(({ ask, answer }) => answer.found
            ? answer.figures.map((figure) => ({ ask, figure, changed: changedOf(ask, figure, entry, parameters) }))
            : []);
        const comparisons = held(figures.flatMap(({ changed }) => (changed === null ? [] : [changed])), parameters, requirement);
        return [
            ...answers.flatMap(({ ask, answer }) => asideOf(ask, answer, parameters, about)),
            ...figures.map(({ ask, figure, changed }) => {
                const base = baseOf(figure, entry, parameters);
                const comparison = changed && comparisons.get(changed);
                return changed && comparison
                    ? weighedChange(changed, comparison, facts, base)
                    : uncompared(ask, figure, parameters, { ...base, entry });
            }),
        ];
    },
};
const metric_regression_parametersOf = (requirement) => ({
    ...figureParameters(requirement),
    maxDrop: numberOf(requirement.with, 'max-drop') ?? 0,
    versus: requirement.with.versus === 'anchor' ? 'anchor' : 'baseline',
    first: requirement.with['first-model'] === 'allow' ? 'allow' : 'missing',
});
const metric_regression_askOf = (parameters, entry, columns) => ({
    metric: entry.name,
    parameters: parameters.parameters,
    role: 'candidate',
    by: columns,
    confidence: parameters.confidence,
    minSamples: entry.acrossGroups ? parameters.minSamples : null,
    pairedWith: parameters.versus,
});
/** Figures with their change, from rows, else from two reports. An absent baseline is named by its path. */
function changesOf(facts, ask, entry, { versus }) {
    const answer = facts.measurements.answer(ask);
    if ((0,metric/* isUnmeasured */.q)(answer) && (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows'))
        return reportedChanges(facts, ask, entry, versus, answer);
    const found = figuresOf(facts, ask, entry);
    if (found.found)
        return found;
    const gone = facts.absent.filter((one) => one.spec?.role === versus).map((one) => one.path);
    const unnamed = gone.filter((path) => !found.flaw.message.includes(path));
    if (!unnamed.length)
        return found;
    return {
        ...found,
        flaw: { ...found.flaw, message: `${found.flaw.message} ${unnamed.join(', ')} is not in the change.` },
    };
}
const baseOf = (figure, entry, { maxDrop }) => ({
    slice: figure.slice,
    value: figure.value,
    threshold: { 'max-drop': maxDrop },
    interval: figure.interval,
    n: figure.n,
    baseline: figure.change?.baseline ?? null,
    origin: figure.origin,
    sources: [...figure.sources, ...(figure.change ? [figure.change.baselineSource] : [])],
    better: entry.better === 'none' ? null : entry.better,
    metric: entry.name,
});
/** What of a figure is compared; null where it cannot be. */
function changedOf(ask, figure, entry, parameters) {
    const { change, value } = figure;
    const few = entry.acrossGroups ? null : shortage(figure, parameters);
    if (few !== null || figure.flaw !== null || value === null)
        return null;
    if (change === undefined || !Number.isFinite(change.difference))
        return null;
    const { maxDrop, confidence, versus } = parameters;
    return { ask, figure: { ...figure, value }, change, entry, maxDrop, confidence, versus };
}
/** Comparisons by what is compared, after the family as a whole has been held to its confidence where that is asked for. */
function held(changes, { familyWise: method, confidence }, { burden }) {
    const members = changes.map((one) => comparedChange(one, burden));
    const after = method === null || confidence === null
        ? members.map((member) => member.comparison)
        : familyWise(members, { method, confidence, burden });
    return new Map(changes.map((one, index) => [one, after[index]]));
}
/** The finding of a figure that cannot be compared. */
function uncompared(ask, figure, parameters, { entry, ...base }) {
    const few = entry.acrossGroups ? null : shortage(figure, parameters);
    if (few !== null && figure.flaw?.outcome !== 'error')
        return smallFinding(ask, figure, few, parameters, base);
    if (figure.flaw !== null)
        return judgement(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix });
    const about = `${nameOf(ask)} ${sliceText(figure.slice)}`.trim();
    const message = `${about} could not be compared with the ${parameters.versus}${figure.reason ? `: ${figure.reason}` : ''}.`;
    return judgement('missing', message, { ...base, fix: `give the ${parameters.versus} a value of ${nameOf(ask)}` });
}
/**
 * The finding for a model that has no version before: its model file is added by this change, and nothing that the policy
 * names as the baseline is there or was removed. null where there is a version before, or where that cannot be shown.
 */
function firstModel({ model, changes, absent }, { versus, first }, about) {
    const added = changes.some((one) => one.status === 'added' && one.path === model.artifact);
    const named = model.evidence.filter((spec) => spec.role === versus);
    // What a pattern named before cannot be told from the changes, so that nothing shows that it named nothing.
    if (named.some((spec) => /[*?]/.test(spec.file)))
        return null;
    const gone = new Set(absent.flatMap((one) => (one.spec?.role === versus ? [one.path] : [])));
    const touched = changes.some((one) => gone.has(one.path) || (one.from !== null && gone.has(one.from)));
    if (!added || touched || !named.every((spec) => gone.has(spec.file)))
        return null;
    const there = named.map((spec) => spec.file);
    const lacks = there.length ? `${listing(there)} is not there yet` : `the policy names no ${versus}`;
    const message = `This change adds ${model.artifact}, so it is the first version of ${model.id}, and ${lacks}: there is nothing to compare it with.`;
    if (first === 'allow')
        return judgement('not-applicable', `${message} The policy allows that (first-model: allow).`, about);
    return judgement('missing', message, {
        ...about,
        fix: `commit what the model is to be compared with as ${there.length ? listing(there) : `evidence of the role ${versus}`}, or allow a first version in the policy: first-model: allow`,
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/spread-figure.js
/** A spread from the figures that reports give for single groups. */


/**
 * Largest minus smallest value of a group, or smallest by largest. Groups of too few rows are left out and named; one
 * whose number of rows is not known leaves a doubt. A flaw of one group is a flaw of the whole: a group must not leave the
 * comparison by being unreadable. There is no interval, since reports do not tell how groups vary together.
 * @param few what is wrong with the number of rows of a group
 */
function spreadFigure(groups, ask, kind, few) {
    const isSmall = (one) => few(one) === 'small' && one.flaw?.outcome !== 'error';
    const small = groups.filter(isSmall);
    const rest = groups.filter((one) => !isSmall(one));
    const values = rest.flatMap((one) => one.value ?? []);
    const flawed = rest.find((one) => one.flaw !== null)?.flaw ?? null;
    const value = spread(values, kind);
    const unknown = rest.filter((one) => few(one) === 'unknown').map((one) => groupName(one.slice ?? {}));
    const flaw = flawed ?? (value === null ? undefinedSpread(ask, kind, values.length) : null);
    return {
        slice: Object.fromEntries((ask.by ?? []).map((column) => [column, '*'])),
        value: flaw === null ? value : null,
        interval: null,
        n: rest.some((one) => one.n === null) ? null : rest.reduce((sum, one) => sum + (one.n ?? 0), 0),
        origin: 'reported',
        sources: [
            ...new Map(groups.flatMap((one) => one.sources).map((one) => [`${one.path}#${one.pointer}`, one])).values(),
        ],
        flaw,
        doubts: unknown.length ? [`the number of rows of ${listing(unknown)} is not reported`] : [],
        noInterval: 'reports do not tell how certain a spread between groups is',
        groups: rest.flatMap((one) => one.value === null || one.slice === null
            ? []
            : [{ slice: one.slice, value: one.value, n: one.n ?? 0, interval: null }]),
        leftOut: small.map((one) => ({
            slice: one.slice,
            reason: 'too few rows',
            n: one.n ?? 0,
            cause: 'small',
        })),
    };
}
function spread(values, kind) {
    if (values.length < 2)
        return null;
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    if (kind === 'difference')
        return high - low;
    return high > 0 && low >= 0 ? low / high : null;
}
function undefinedSpread(ask, kind, groups) {
    const reason = groups < 2
        ? `only ${groups} ${groups === 1 ? 'group has' : 'groups have'} a value`
        : 'the largest value is not above zero';
    return {
        outcome: 'missing',
        message: `The ${kind} of ${nameOf(ask)} between the groups of ${ask.by?.join(' and ')} is undefined: ${reason}.`,
        fix: 'report the metric for at least two groups of enough rows',
    };
}

;// CONCATENATED MODULE: ./build/rules/shared/weigh.js
/** The finding of a figure that was compared with its bound, with everything that may still weaken it. */



/** One judgement; `base` holds what does not depend on the outcome. */
function weighed(told, comparison, weighing, base) {
    const fact = `${factWords(told)}; ${askedWords(told)}`;
    const tail = `${weighing.more ?? ''}${leftOutWords(told.figure)}${familyWords(comparison)}`;
    if (comparison.outcome === 'violated') {
        const bound = sideBound(told.bounds, comparison) ?? 0;
        const far = `it is ${number(Math.abs(told.figure.value - bound))} ${comparison.side === 'min' ? 'below' : 'above'} that`;
        const whole = comparison.because === 'interval' ? ', its whole interval too' : '';
        return judgement('violated', `${fact}, and ${far}${whole}.${tail}`, {
            ...base,
            fix: 'improve the model until it holds, or ask for a waiver',
        });
    }
    if (comparison.outcome === 'inconclusive') {
        const fix = comparison.because === 'no-interval'
            ? 'declare the predictions file, so that the interval can be computed'
            : comparison.because === 'blur'
                ? 'declare a rows file, whose exact value can be computed, or improve the model'
                : 'evaluate on more rows, or improve the model';
        const severity = comparison.severity === null ? {} : { severity: comparison.severity };
        return judgement('inconclusive', `${fact}. ${openWords(told, comparison)}.${tail}`, { ...base, fix, ...severity });
    }
    return { ...judgement('satisfied', `${fact}.${tail}`, base), ...weakened(told, weighing, fact, tail) };
}
/** What keeps a figure that holds from showing it: one group only, untold parameters, groups without a value. */
function weakened({ figure }, weighing, fact, tail) {
    const left = figure.leftOut ?? [];
    const compared = figure.groups?.length;
    if (weighing.across && compared !== undefined && compared < 2)
        return inconclusive(`${fact}. But ${compared === 0 ? 'no group has' : 'only one group has'} a value, so nothing was compared.${tail}`, 'evaluate on rows of at least two groups');
    if (figure.doubts.length)
        return inconclusive(`${fact}. But ${listing(figure.doubts)}.${tail}`, 'declare the predictions file, so that the metric can be computed');
    if (left.some((one) => one.cause === 'undefined'))
        return inconclusive(`${fact}. But not every group has a value.${tail}`, 'evaluate on rows for which every group has a value');
    if (left.length && weighing.smallGroups !== 'skip') {
        const least = weighing.minSamples ?? 0;
        const message = `${fact}. But groups of fewer than ${least} rows show nothing.${tail}`;
        const told = inconclusive(message, `collect at least ${least} rows of each group`);
        return weighing.smallGroups === 'warn' ? { ...told, severity: 'warn' } : told;
    }
    return {};
}
const inconclusive = (message, fix) => ({ outcome: 'inconclusive', message, fix });

;// CONCATENATED MODULE: ./build/rules/metric-spread.js
/** How far a metric may lie apart between groups: as a difference, as a ratio, or both. */













const { metric: metric_spread_metric, by: metric_spread_by, confidence: metric_spread_confidence, groups: metric_spread_groups, bins: metric_spread_bins } = PROPERTIES;
const metricSpread = {
    id: 'metric-spread',
    summary: 'A metric must lie close together between groups: a largest difference, a smallest ratio, or both.',
    details: [
        'One finding for each entry of by and each bound; its value is the largest value of a group minus the smallest (max-difference), or the smallest divided by the largest (min-ratio).',
        'Measured from the predictions file; where the policy declares no rows, from one value a group in the reports.',
        'With confidence the end of the interval of the spread must keep the bound too.',
        'Groups below min-samples are left out and named; unless small-groups says warn or skip, the finding is then at best inconclusive, as it is where a group has no value or where fewer than two groups are compared.',
        'family-wise holds the confidence for all columns and bounds of the requirement together (holm, or bh for Benjamini-Hochberg), and the message says how many they were.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric', 'by'],
        anyOf: [{ required: ['max-difference'] }, { required: ['min-ratio'] }],
        properties: {
            metric: metric_spread_metric,
            by: metric_spread_by,
            'max-difference': { type: 'number', minimum: 0, description: 'Largest value of a group minus the smallest.' },
            'min-ratio': {
                type: 'number',
                minimum: 0,
                maximum: 1,
                description: 'Smallest value of a group divided by the largest.',
            },
            confidence: metric_spread_confidence,
            'min-samples': PROPERTIES['min-samples'],
            'small-groups': PROPERTIES['small-groups'],
            groups: metric_spread_groups,
            'family-wise': PROPERTIES['family-wise'],
            class: PROPERTIES.class,
            bins: metric_spread_bins,
            'confidence-at-least': PROPERTIES['confidence-at-least'],
            cost: PROPERTIES.cost,
            tail: PROPERTIES.tail,
            k: PROPERTIES.k,
            beta: PROPERTIES.beta,
            quantile: PROPERTIES.quantile,
        },
    },
    strictness: { 'max-difference': 'down', 'min-ratio': 'up', confidence: 'up', 'min-samples': 'up', by: 'more' },
    check(parameters, { vocabulary }) {
        const entry = vocabulary.find(String(parameters.metric ?? ''));
        const faults = checkFigure(parameters, vocabulary);
        if (!entry?.acrossGroups)
            return faults;
        const fault = {
            pointer: '/metric',
            message: `${entry.name} already compares groups, so it has no spread`,
            fix: 'use the rule metric-threshold',
            code: 'policy/schema',
        };
        return [...faults, fault];
    },
    asks(requirement, _model, vocabulary) {
        const parameters = figureParameters(requirement);
        const entry = vocabulary.find(parameters.metric);
        if (!entry)
            return [];
        return parameters.by.flatMap((columns) => limitsOf(requirement).map((limit) => metric_spread_askOf(parameters, entry, columns, limit)));
    },
    judge(requirement, facts) {
        const parameters = figureParameters(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry)
            return [judgement('error', `The metric "${parameters.metric}" is not known.`, { fix: 'correct the policy' })];
        const lines = parameters.by.flatMap((columns) => limitsOf(requirement).map((limit) => {
            const ask = metric_spread_askOf(parameters, entry, columns, limit);
            return { ask, limit, answer: spreadOf(facts, ask, entry, parameters, limit) };
        }));
        return [
            ...lines.flatMap((line, index) => besides(line, lines[index - 1], entry, parameters)),
            ...metric_spread_judged(lines, entry, parameters, requirement),
        ];
    },
};
function limitsOf(requirement) {
    const [difference, ratio] = [numberOf(requirement.with, 'max-difference'), numberOf(requirement.with, 'min-ratio')];
    return [
        ...(difference === null
            ? []
            : [
                {
                    key: 'max-difference',
                    kind: 'difference',
                    limit: difference,
                    bounds: { min: null, max: difference },
                },
            ]),
        ...(ratio === null
            ? []
            : [{ key: 'min-ratio', kind: 'ratio', limit: ratio, bounds: { min: ratio, max: null } }]),
    ];
}
const metric_spread_askOf = (parameters, entry, columns, limit) => ({
    metric: entry.name,
    parameters: parameters.parameters,
    role: 'candidate',
    by: columns,
    confidence: parameters.confidence,
    minSamples: parameters.minSamples,
    pairedWith: null,
    spread: limit.kind,
});
/** The spread as measured from rows, else from the groups of reports. */
function spreadOf(facts, ask, entry, parameters, { kind }) {
    const answer = facts.measurements.answer(ask);
    const byReports = (0,metric/* isUnmeasured */.q)(answer) && (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows');
    // A spread has a range of its own: a difference is as wide as the metric's at most, a ratio lies between 0 and 1.
    const [low, high] = entry.range;
    if (!byReports)
        return figuresOf(facts, ask, { ...entry, range: kind === 'ratio' ? [0, 1] : [0, high - low] });
    const found = reportedFigures(facts, { ...ask, spread: undefined, confidence: null }, entry, answer);
    if (!found.found)
        return found;
    const few = (figure) => shortage(figure, parameters);
    return { ...found, figures: [spreadFigure(found.figures, ask, kind, few)] };
}
/** Findings beside the spread; those on groups only once for the two bounds of a column. */
function besides(line, before, entry, parameters) {
    const again = before?.ask.by === line.ask.by && line.answer.found && before.answer.found;
    const about = { metric: entry.name, threshold: metric_spread_thresholdOf(line.limit), better: betterOf(line.limit) };
    const found = again ? [] : asideOf(line.ask, line.answer, parameters, about);
    return line.answer.found ? found : found.map((one) => ({ ...one, slice: overAll(line.ask) }));
}
const overAll = (ask) => ask.by === null ? null : Object.fromEntries(ask.by.map((column) => [column, '*']));
const metric_spread_thresholdOf = ({ key, limit }) => ({ [key]: limit });
const betterOf = ({ kind }) => (kind === 'difference' ? 'lower' : 'higher');
function metric_spread_judged(lines, entry, parameters, requirement) {
    const figures = lines.flatMap((line) => line.answer.found ? line.answer.figures.map((figure) => ({ ...line, figure })) : []);
    const comparisons = figures.map(({ figure, limit }) => figure.value === null || figure.flaw !== null
        ? null
        : compare({
            value: figure.value,
            interval: figure.interval,
            confidence: parameters.confidence,
            within: figure.within,
        }, limit.bounds, requirement.burden, SLACK));
    const held = heldTogether(figures, comparisons, parameters, requirement);
    return figures.map((one, index) => finding(one, held[index] ?? null, entry, parameters));
}
function heldTogether(figures, comparisons, parameters, requirement) {
    const { familyWise: method, confidence } = parameters;
    if (method === null || confidence === null)
        return comparisons;
    const members = figures.flatMap(({ figure, limit }, index) => {
        const comparison = comparisons[index];
        if (!comparison || figure.value === null)
            return [];
        return [{ index, value: figure.value, interval: figure.interval, bounds: limit.bounds, trials: null, comparison }];
    });
    const after = familyWise(members, { method, confidence, burden: requirement.burden });
    const byIndex = new Map(members.map(({ index }, place) => [index, after[place]]));
    return comparisons.map((comparison, index) => byIndex.get(index) ?? comparison);
}
function finding({ ask, limit, figure }, comparison, entry, parameters) {
    const base = {
        slice: figure.slice,
        value: figure.value,
        threshold: metric_spread_thresholdOf(limit),
        interval: figure.interval,
        n: figure.n,
        origin: figure.origin,
        sources: figure.sources,
        better: betterOf(limit),
        metric: entry.name,
    };
    if (figure.flaw !== null)
        return judgement(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix });
    if (figure.value === null || comparison === null)
        return judgement('error', `The spread of ${nameOf(ask)} could not be compared.`, {
            ...base,
            fix: 'report this as a fault of risk-gate',
        });
    const told = {
        name: `The ${limit.kind} of ${nameOf(ask)}`,
        figure: { ...figure, value: figure.value },
        bounds: limit.bounds,
        confidence: parameters.confidence,
        share: false,
    };
    const extremes = extremesOf(figure);
    const weighing = {
        across: true,
        smallGroups: parameters.smallGroups,
        minSamples: parameters.minSamples,
        more: extremeWords(extremes),
    };
    const plain = extremes ? { plain: plainSpread(entry, extremes, figure.value, limit, comparison) } : {};
    return weighed(told, comparison, weighing, { ...base, ...plain });
}
/** Groups of the lowest and the highest value; null where fewer than two were compared. */
function extremesOf(figure) {
    const groups = figure.groups ?? [];
    if (groups.length < 2)
        return null;
    const low = groups.reduce((a, b) => (b.value < a.value ? b : a));
    const high = groups.reduce((a, b) => (b.value > a.value ? b : a));
    return { low, high };
}
function extremeWords(extremes) {
    if (extremes === null)
        return '';
    const say = ({ slice, value, n }) => `${groupName(slice)} ${number(value)} (${rows(n)})`;
    return ` Lowest: ${say(extremes.low)}; highest: ${say(extremes.high)}.`;
}

;// CONCATENATED MODULE: ./build/rules/shared/coverage.js
/** `min-coverage`: a model that is sure of nothing is wrong about nothing, so its selective accuracy says nothing. */





/** The ask that goes with an ask for selective accuracy. */
const coverageAsk = (ask) => ({ ...ask, metric: 'coverage', confidence: null });
/** Findings on coverage, only where it is too low or cannot be had: where it is enough the other finding stands. */
function coverageFindings(facts, ask, least) {
    const entry = facts.vocabulary.find('coverage');
    if (!entry)
        return [
            judgement('error', 'coverage is not a metric that is known.', { fix: 'report this as a fault of risk-gate' }),
        ];
    const answer = figuresOf(facts, ask, entry);
    const about = { metric: entry.name, threshold: { 'min-coverage': least }, better: 'higher' };
    if (!answer.found)
        return [
            judgement(answer.flaw.outcome, answer.flaw.message, { ...about, fix: answer.flaw.fix, sources: answer.sources }),
        ];
    return answer.figures.flatMap((figure) => {
        const { slice, value, n, origin, sources, flaw } = figure;
        const base = { ...about, slice, value, n, origin, sources };
        if (flaw !== null)
            return [judgement(flaw.outcome, flaw.message, { ...base, fix: flaw.fix })];
        if (value === null)
            return [judgement('error', 'coverage is undefined.', { ...base, fix: 'report this as a fault of risk-gate' })];
        if (value >= least)
            return [];
        const bounds = { min: least, max: null };
        const told = { name: 'coverage', figure: { ...figure, value }, bounds, confidence: null, share: true };
        const comparison = { outcome: 'violated', severity: null, side: 'min', because: 'estimate' };
        const message = `${factWords(told)}; ${askedWords(told)} (min-coverage), and it is ${number(least - value)} below that.`;
        const plain = plain_plainly(entry, slice, value, bounds, comparison);
        return [
            judgement('violated', message, { ...base, plain, fix: 'make the model sure of more cases, or ask for a waiver' }),
        ];
    });
}

;// CONCATENATED MODULE: ./build/rules/metric-threshold.js
/** A floor or ceiling on a metric, over all rows or for each group. */










const metric_threshold_parametersOf = (requirement) => ({
    ...figureParameters(requirement),
    bounds: { min: numberOf(requirement.with, 'min'), max: numberOf(requirement.with, 'max') },
});
const metricThreshold = {
    id: 'metric-threshold',
    summary: 'A metric must not be below min or above max, over all rows or for each group.',
    details: [
        'The metric is recomputed from the predictions file of the candidate; bounds are inclusive.',
        'Only where the policy declares no rows, or not the columns that the metric needs, a report counts in their place: exactly one value, measured on anything but training data and not about another model.',
        'With confidence, min is compared with the lower end of the two-sided interval and max with the upper; where only the estimate passes, the finding is inconclusive and says how many rows would settle it.',
        "A report without an interval gets Wilson's where the metric is a share of all rows and the report gives their number; other figures are then inconclusive.",
        'With by there is one finding for each group. A group below min-samples blocks (small-groups: fail), warns or is skipped; one whose number of rows is not known always blocks. A group under groups that is not there is missing.',
        'A value that is undefined is missing when recomputed and an error when a report has no number for it. A value outside the range of the metric is an error.',
        'A metric between groups names the groups that it leaves out; where one is undefined it is at best inconclusive.',
        'min-coverage asks of selective_accuracy that the model is sure of enough cases. family-wise holds the confidence for all comparisons of the requirement together (holm, or bh for Benjamini-Hochberg), and the message says how many they were.',
        'burden: violation turns the proof round: violated only where the whole interval is beyond the bound.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric'],
        anyOf: [{ required: ['min'] }, { required: ['max'] }],
        properties: {
            ...PROPERTIES,
            min: { type: 'number', description: 'Least value that is allowed, inclusive.' },
            max: { type: 'number', description: 'Largest value that is allowed, inclusive.' },
        },
    },
    strictness: {
        min: 'up',
        max: 'down',
        confidence: 'up',
        'min-samples': 'up',
        'min-coverage': 'up',
        by: 'more',
    },
    check(parameters, { vocabulary }) {
        const faults = [...checkFigure(parameters, vocabulary, ['min', 'max'])];
        const [min, max] = [numberOf(parameters, 'min'), numberOf(parameters, 'max')];
        if (min !== null && max !== null && min > max)
            faults.push({
                pointer: '/min',
                message: `min ${min} is above max ${max}`,
                fix: 'swap them',
                code: 'policy/schema',
            });
        const covered = vocabulary.find(String(parameters.metric))?.name === 'selective_accuracy';
        if (numberOf(parameters, 'min-coverage') !== null && !covered)
            faults.push({
                pointer: '/min-coverage',
                message: 'min-coverage goes with selective_accuracy only',
                fix: 'leave it out',
                code: 'policy/schema',
            });
        return faults;
    },
    asks(requirement, _model, vocabulary) {
        const parameters = metric_threshold_parametersOf(requirement);
        const entry = vocabulary.find(parameters.metric);
        if (!entry)
            return [];
        const asks = parameters.by.map((by) => metric_threshold_askOf(parameters, entry, by));
        return parameters.minCoverage === null ? asks : [...asks, ...asks.map(coverageAsk)];
    },
    judge(requirement, facts) {
        const parameters = metric_threshold_parametersOf(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry)
            return [judgement('error', `The metric "${parameters.metric}" is not known.`, { fix: 'correct the policy' })];
        const answers = parameters.by.map((by) => {
            const ask = metric_threshold_askOf(parameters, entry, by);
            return { ask, answer: figuresOf(facts, ask, entry) };
        });
        const compared = answers.flatMap(({ ask, answer }) => answer.found ? answer.figures.map((figure) => comparedOf(ask, figure, entry, parameters, requirement)) : []);
        const about = { metric: entry.name, threshold: metric_threshold_thresholdOf(parameters.bounds) };
        return [
            ...answers.flatMap(({ ask, answer }) => asideOf(ask, answer, parameters, about)),
            ...metric_threshold_held(compared, entry, parameters, requirement).map((one) => metric_threshold_judged(one, entry, parameters)),
            ...answers.flatMap(({ ask }) => parameters.minCoverage === null ? [] : coverageFindings(facts, coverageAsk(ask), parameters.minCoverage)),
        ];
    },
};
const metric_threshold_askOf = (parameters, entry, by) => ({
    metric: entry.name,
    parameters: parameters.parameters,
    role: 'candidate',
    by,
    confidence: parameters.confidence,
    minSamples: entry.acrossGroups ? parameters.minSamples : null,
    pairedWith: null,
});
function comparedOf(ask, figure, entry, parameters, requirement) {
    const few = entry.acrossGroups ? null : shortage(figure, parameters);
    if (figure.value === null || figure.flaw !== null || few !== null)
        return { ask, figure, comparison: null };
    const { interval, within } = figure;
    const value = { value: figure.value, interval, confidence: parameters.confidence, within };
    // Metrics between groups are differences of others, and so rounded twice.
    const slack = entry.parity === null ? 0 : SLACK;
    return { ask, figure, comparison: compare(value, parameters.bounds, requirement.burden, slack) };
}
/** Comparisons after the family as a whole has been held to its confidence, where the policy asks for that. */
function metric_threshold_held(compared, entry, parameters, requirement) {
    const { familyWise: method, confidence } = parameters;
    if (method === null || confidence === null)
        return compared;
    const open = compared.flatMap(({ figure, comparison }, index) => comparison === null || figure.value === null
        ? []
        : [
            {
                index,
                value: figure.value,
                interval: figure.interval,
                comparison,
                bounds: parameters.bounds,
                trials: entry.share ? figure.n : null,
            },
        ]);
    const after = familyWise(open, { method, confidence, burden: requirement.burden });
    const byIndex = new Map(open.map(({ index }, place) => [index, after[place]]));
    return compared.map((one, index) => ({ ...one, comparison: byIndex.get(index) ?? one.comparison }));
}
const metric_threshold_thresholdOf = ({ min, max }) => ({
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
});
/** Which way a value is better, for a waiver's worst: the metric's own way, else away from the one bound. */
function directionOf(entry, { min, max }) {
    if (entry.better !== 'none')
        return entry.better;
    if (min !== null && max !== null)
        return null;
    return min === null ? 'lower' : 'higher';
}
function metric_threshold_judged({ ask, figure, comparison }, entry, parameters) {
    const { bounds, confidence } = parameters;
    const base = {
        slice: figure.slice,
        value: figure.value,
        threshold: metric_threshold_thresholdOf(bounds),
        interval: figure.interval,
        n: figure.n,
        origin: figure.origin,
        sources: figure.sources,
        better: directionOf(entry, bounds),
        metric: entry.name,
    };
    // Too few rows are told before what cannot be computed from them: an empty group has both faults.
    const few = entry.acrossGroups ? null : shortage(figure, parameters);
    if (few !== null && figure.flaw?.outcome !== 'error')
        return smallFinding(ask, figure, few, parameters, base);
    if (figure.flaw !== null)
        return judgement(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix });
    if (figure.value === null || comparison === null)
        return judgement('error', `${nameOf(ask)} could not be compared.`, {
            ...base,
            fix: 'report this as a fault of risk-gate',
        });
    const told = {
        name: nameOf(ask),
        figure: { ...figure, value: figure.value },
        bounds,
        confidence,
        share: entry.share,
    };
    const weighing = {
        across: entry.acrossGroups,
        smallGroups: parameters.smallGroups,
        minSamples: parameters.minSamples,
    };
    return weighed(told, comparison, weighing, {
        ...base,
        plain: plain_plainly(entry, figure.slice, figure.value, bounds, comparison),
    });
}

;// CONCATENATED MODULE: ./build/rules/policy-change.js
/** A change that loosens the policy or its waivers needs people who may decide that. */

/** Changes that a message tells of; the rest are counted. */
const policy_change_TOLD = 5;
const policyChange = {
    id: 'policy-change',
    summary: 'A change that loosens the policy or its waivers needs an approval of every role that is named.',
    details: [
        'Policy and waivers at the head are compared with those at the merge base, construct by construct.',
        'A bound moved outwards, a requirement or its scope narrowed, a lower severity, an added approver, waiver or deletion loosens; so does whatever cannot be shown to tighten, and a policy that cannot be read.',
        'Where something loosens, each role under loosening-needs must have an approval that counts: for exactly the head, by somebody who is neither author nor committer.',
        'Where nothing changed it is not-applicable; where all changes tighten or are text for people it is satisfied.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['loosening-needs'],
        properties: {
            'loosening-needs': {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Roles of the policy; each must approve.',
            },
        },
    },
    strictness: { 'loosening-needs': 'more' },
    check(parameters, { policy }) {
        const roles = Object.keys(policy.roles);
        return policy_change_rolesOf(parameters).flatMap((role, index) => roles.includes(role)
            ? []
            : [
                {
                    pointer: `/loosening-needs/${index}`,
                    message: `"${role}" is not a role of this policy`,
                    fix: roles.length > 0
                        ? `use one of ${roles.join(', ')}, or add it under roles`
                        : `add roles: {${role}: [...]}`,
                    code: 'policy/reference',
                },
            ]);
    },
    judge(requirement, facts) {
        const changes = facts.policyChanges;
        const loosening = changes.filter((one) => one.effect === 'loosens');
        const sources = changes.flatMap((one) => one.source ?? []);
        const more = { origin: 'verified', sources };
        if (changes.length === 0)
            return [judgement('not-applicable', 'Policy and waivers are not changed.', more)];
        if (loosening.length === 0)
            return [judgement('satisfied', `Nothing in policy or waivers is loosened: ${policy_change_told(changes)}.`, more)];
        const roles = policy_change_rolesOf(requirement.with);
        const approved = roles.flatMap((role) => facts.approvals.filter((one) => one.role === role).slice(0, 1));
        const open = roles.filter((role) => !approved.some((one) => one.role === role));
        if (open.length === 0 && roles.length > 0) {
            const by = approved.map((one) => `${one.login} (${one.role})`).join(', ');
            return [
                judgement('satisfied', `The change loosens policy or waivers (${policy_change_told(loosening)}), and ${by} approved it.`, more),
            ];
        }
        const message = `The change loosens policy or waivers (${policy_change_told(loosening)}), and no approval of ${open.join(' and ')} for this commit counts.`;
        return [
            judgement('missing', message, {
                ...more,
                fix: `have somebody of ${open.join(' and ')} approve the last commit, or take the loosening back`,
            }),
        ];
    },
};
const policy_change_rolesOf = (parameters) => {
    const given = parameters['loosening-needs'];
    return Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
};
function policy_change_told(changes) {
    const rest = changes.length - policy_change_TOLD;
    return `${changes
        .slice(0, policy_change_TOLD)
        .map((one) => one.message)
        .join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/rules/pre-mortem.js
/** Pre-mortem: held lately, by enough people, with at least one story of failure. */





const preMortem = {
    id: 'pre-mortem',
    summary: 'The team has imagined lately, together, how the model fails.',
    details: 'Reads the evidence with as: pre-mortem. max-age counts from held-on; participants count once each, without regard to case; at least one story ' +
        'must be told. What is absent or a placeholder is missing.',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-age': DURATION,
            'min-participants': {
                type: 'integer',
                minimum: 1,
                maximum: 1000,
                description: 'Fewest different people who took part.',
            },
        },
    },
    strictness: { 'max-age': 'down', 'min-participants': 'up' },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'pre-mortem', name: 'the pre-mortem', what: null });
        const problems = found.documents.flatMap((document) => pre_mortem_judgeOne(document, requirement.with, facts));
        const satisfied = judgement('satisfied', `${listing(found.documents.map(pre_mortem_told))}.`, {
            sources: found.documents.map((document) => document.at()),
            plain: 'The team has sat together and imagined how this model could fail.',
        });
        return settled([...found.problems, ...problems], satisfied);
    },
};
const storiesOf = (document) => itemsOf(document.content, 'stories').filter(({ map }) => (0,governance/* wordsOf */.Z9)(map['story']) !== null);
const pre_mortem_told = (document) => `The pre-mortem ${document.path} was held on ${String(document.content['held-on'])} by ${(0,governance/* peopleOf */.xr)(document.content['participants']).length} people, with ${storiesOf(document).length} stories`;
function pre_mortem_judgeOne(document, parameters, facts) {
    const { content, path } = document;
    const problem = problemAt(document, '');
    const problems = [...modelProblem(document, facts.model.id)];
    const age = ageProblem(content['held-on'], { key: 'held-on', now: facts.now, within: parameters['max-age'] });
    if (age)
        problems.push(problem(age.outcome, `The pre-mortem ${path} does not count: ${age.told}.`, 'hold one and write its day as held-on', 'It is too long ago that the team imagined how this model could fail.'));
    const people = (0,governance/* peopleOf */.xr)(content['participants']);
    const least = parameters['min-participants'];
    if ((0,governance/* isBlank */.z3)(content['participants']))
        problems.push(problem('missing', `${path} names no participants.`, 'list the logins of those who took part'));
    else if (typeof least === 'number' && people.length < least) {
        const message = `${people.length} different ${people.length === 1 ? 'person' : 'people'} took part in the pre-mortem ${path} (${listing(people)}), and the policy asks for at least ${least}.`;
        problems.push(problem('violated', message, 'hold it with more people', 'Too few people took part when the team imagined how this model could fail.'));
    }
    if (!storiesOf(document).length)
        problems.push(problem('missing', `${path} tells no story of how the model fails.`, 'write at least one under stories', 'Nobody wrote down how this model could fail.'));
    return problems;
}

;// CONCATENATED MODULE: ./build/rules/response-plan.js
/** The response plan: what is there for the day on which the model does harm, and whether it was tried. */





/** Parts of a plan with the fields that each must have. `of`: one mapping or a list of them. */
const PARTS = {
    'kill-switch': { of: 'mapping', fields: ['how', 'who', 'max-minutes'], plain: 'a way to switch the model off' },
    rollback: { of: 'mapping', fields: ['how', 'to', 'who'], plain: 'a way back to the version before' },
    escalation: { of: 'list', fields: ['level', 'who', 'within'], plain: 'who is called when' },
    raci: { of: 'list', fields: ['activity', 'responsible', 'accountable'], plain: 'who answers for what' },
    'human-oversight': { of: 'mapping', fields: ['who', 'how', 'can-stop'], plain: 'people who watch over the model' },
    monitoring: { of: 'mapping', fields: ['signals', 'every', 'alert'], plain: 'what is watched while the model runs' },
};
/** Parts that are exercised, so that each has a day of its own. */
const TESTED = ['kill-switch', 'rollback'];
const responsePlan = {
    id: 'response-plan',
    summary: 'There is a plan for the day on which the model does harm: who switches it off, how, and it was tried lately.',
    details: 'Reads governance.response-plan. require lists the parts that must be there with all their fields: kill-switch (how, who, max-minutes), rollback (how, ' +
        'to, who), escalation (level, who, within), raci (activity, responsible, exactly one accountable), human-oversight (who, how, can-stop: true), monitoring ' +
        '(signals, every, alert). tested-within applies to tested-on of the plan and to every tested-on below; kill-switch and rollback each have one. What is absent or ' +
        'a placeholder is missing.',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            require: {
                type: 'array',
                items: { enum: Object.keys(PARTS) },
                uniqueItems: true,
                minItems: 1,
                description: 'Parts that the plan must have.',
            },
            'tested-within': DURATION,
        },
    },
    strictness: { require: 'more', 'tested-within': 'down' },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'response-plan', name: 'the response plan', what: 'response-plan' });
        const problems = found.documents.flatMap((document) => judgePlan(document, requirement.with, facts));
        const parts = requirement.with['require'] ?? [];
        const satisfied = judgement('satisfied', `${listing(found.documents.map(({ path }) => path))} has ${parts.length ? listing(parts, 10) : 'a response plan'}, tested as the policy asks.`, {
            sources: found.documents.map((document) => document.at()),
            plain: 'There is a plan for the day on which the model does harm, and it has been tried.',
        });
        return settled([...found.problems, ...problems], satisfied);
    },
};
function judgePlan(document, parameters, facts) {
    const within = parameters['tested-within'];
    const required = parameters['require'] ?? [];
    const problems = [
        ...modelProblem(document, facts.model.id),
        ...required.flatMap((part) => judgePart(document, part)),
    ];
    if (within === undefined)
        return problems;
    const tested = [{ map: document.content, pointer: '', id: 'the plan', asked: true }, ...nested(document, required)];
    return [
        ...problems,
        ...tested.flatMap(({ map, pointer, id, asked }) => {
            const value = map['tested-on'];
            if (!asked && (0,governance/* isBlank */.z3)(value))
                return [];
            const age = ageProblem(value, { key: 'tested-on', now: facts.now, within });
            if (!age)
                return [];
            const plain = id === 'the plan'
                ? 'The plan for emergencies has not been tried lately.'
                : `The ${id} has not been tried lately.`;
            return [
                problemAt(document, pointer)(age.outcome, `${id === 'the plan' ? `The plan ${document.path}` : `The ${id} of ${document.path}`} was not tested in time: ${age.told}.`, 'try it and write the day as tested-on', plain),
            ];
        }),
    ];
}
/** Everything below the plan that may have a `tested-on`; asked of the parts that are exercised, where they are required. */
function nested(document, required) {
    return Object.keys(document.content).flatMap((key) => {
        const map = (0,governance/* mappingOf */.GS)(document.content[key]);
        const part = TESTED.includes(key) && required.includes(key);
        if (map)
            return [{ map, pointer: `/${key}`, id: key, asked: part }];
        return itemsOf(document.content, key).map((item) => ({ ...item, id: `${key} ${item.id}`, asked: false }));
    });
}
function judgePart(document, part) {
    const { of, fields, plain } = PARTS[part];
    const map = (0,governance/* mappingOf */.GS)(document.content[part]);
    const items = of === 'list'
        ? itemsOf(document.content, part)
        : map && !(0,governance/* isBlank */.z3)(map)
            ? [{ map, pointer: `/${part}`, id: part }]
            : [];
    const whole = problemAt(document, items.length ? `/${part}` : '');
    if (!items.length)
        return [
            whole('missing', `The plan ${document.path} has no ${part}.`, `write ${part} with ${listing(fields)}`, `The plan for emergencies lacks ${plain}.`),
        ];
    return items.flatMap((item, at) => {
        const name = of === 'list' ? `Entry ${at + 1} of ${part}` : `The ${part}`;
        const problem = problemAt(document, item.pointer);
        const lacking = fields.filter((field) => (0,governance/* isBlank */.z3)(item.map[field]));
        const problems = [];
        if (lacking.length)
            problems.push(problem('missing', `${name} in ${document.path} has no ${listing(lacking)}.`, `write ${listing(lacking)}`, `The plan for emergencies is not complete: ${plain}.`));
        if (part === 'raci' && !lacking.includes('accountable')) {
            const accountable = (0,governance/* peopleOf */.xr)(item.map['accountable']);
            const activity = (0,governance/* wordsOf */.Z9)(item.map['activity']) ?? `entry ${at + 1}`;
            const message = `raci in ${document.path} names ${accountable.length} accountable people for "${activity.slice(0, 80)}" (${listing(accountable)}); it must be exactly one.`;
            if (accountable.length !== 1)
                problems.push(problem('violated', message, 'name one person who is accountable', 'Several people answer for one thing, so nobody does.'));
        }
        if (part === 'human-oversight' && item.map['can-stop'] === false) {
            problems.push(problem('violated', `human-oversight in ${document.path} says can-stop: false; those who watch must be able to stop the model.`, 'let those who watch over the model stop it', 'The people who watch over the model cannot stop it.'));
        }
        return problems;
    });
}

;// CONCATENATED MODULE: ./build/rules/risk-register.js
/** The risk register: residual risk, review, categories, acceptance by the second line, entries that vanish. */






const riskRegister = {
    id: 'risk-register',
    summary: 'Every risk in the register is treated, rated, accepted by the right people, and the register is reviewed in time.',
    details: 'Reads governance.risks. The level of a residual risk is likelihood × impact (1 to 4 low, 5 to 9 medium, 10 to 14 high, 15 to 25 critical) and may ' +
        'be at most max-residual. reviewed-within counts from reviewed-on. categories each need an entry that is not closed. accepted-by names the role ' +
        'in which somebody other than the owner must have accepted each risk. Closed risks are not judged. A risk that was open at the merge base ' +
        'and is gone is violated. What is absent or a placeholder is missing; a value off its scale, or a level that does not follow, is an error.',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-residual': { enum: governance/* LEVELS */.A_, description: 'No risk above this level.' },
            'reviewed-within': DURATION,
            categories: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                uniqueItems: true,
                minItems: 1,
                description: 'Categories with at least one risk each.',
            },
            'accepted-by': { type: 'string', minLength: 1, description: 'A role of the policy.' },
        },
    },
    strictness: { 'reviewed-within': 'down', categories: 'more' },
    check(parameters, { policy }) {
        const role = parameters['accepted-by'];
        if (typeof role !== 'string' || Object.hasOwn(policy.roles, role))
            return [];
        const known = Object.keys(policy.roles);
        return [
            {
                pointer: '/accepted-by',
                message: `the policy has no role "${role}"`,
                fix: `name one of ${listing(known)}, or add the role`,
                code: 'policy/reference',
            },
        ];
    },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'risk-register', name: 'the risk register', what: 'risks' });
        const judged = found.documents.flatMap((document) => judgeRegister(document, requirement.with, facts));
        const gone = found.documents.length ? vanishedRisks(found.documents, facts) : [];
        const risks = found.documents.flatMap((document) => openRisks(document));
        const satisfied = judgement('satisfied', `All ${risks.length} open risks in ${listing(found.documents.map(({ path }) => path))} are rated, treated and accepted as the policy asks: ${listing(risks.map(({ id }) => id), 8)}.`, {
            n: risks.length,
            sources: found.documents.map((document) => document.at()),
            plain: `All ${risks.length} known risks are treated and accepted.`,
        });
        return settled([...found.problems, ...judged, ...gone], satisfied);
    },
};
const risk_register_isClosed = (risk) => risk['status'] === 'closed';
const openRisks = (document) => itemsOf(document.content, 'risks').filter(({ map }) => !risk_register_isClosed(map));
function judgeRegister(document, parameters, facts) {
    const { content, path } = document;
    const whole = problemAt(document, '');
    const problems = [...modelProblem(document, facts.model.id)];
    if (parameters['reviewed-within'] !== undefined) {
        const age = ageProblem(content['reviewed-on'], {
            key: 'reviewed-on',
            now: facts.now,
            within: parameters['reviewed-within'],
        });
        if (age)
            problems.push(whole(age.outcome, `The register ${path} was not reviewed in time: ${age.told}.`, 'review the register and set reviewed-on', 'The list of risks has not been looked at for too long.'));
    }
    const risks = itemsOf(content, 'risks');
    if (!risks.length)
        problems.push(whole('missing', `${path} lists no risk.`, 'list the risks of the model; one that has none is not credible'));
    const open = risks.filter(({ map }) => !risk_register_isClosed(map));
    const present = new Set(open.map(({ map }) => (0,governance/* wordsOf */.Z9)(map['category'])?.toLowerCase()));
    for (const category of parameters['categories'] ?? []) {
        if (!present.has(category.toLowerCase())) {
            problems.push(whole('missing', `${path} has no open risk of the category ${category}.`, `add a risk with category: ${category}`, `Nobody wrote down what could go wrong in ${category}.`));
        }
    }
    return [...problems, ...open.flatMap((risk) => judgeRisk(document, risk, parameters, facts))];
}
function judgeRisk(document, risk, parameters, facts) {
    const { map, pointer, id } = risk;
    const problem = problemAt(document, pointer);
    const problems = [];
    const absent = (key, fix) => {
        problems.push(problem('missing', `Risk ${id} in ${document.path} has no ${key}.`, fix, `The risk ${id} is not fully described: its ${key} is missing.`));
    };
    if ((0,governance/* isBlank */.z3)(map['id']))
        absent('id', 'give it an id such as R-001');
    if ((0,governance/* isBlank */.z3)(map['status']))
        absent('status', 'write status: open, treated, accepted or closed');
    if ((0,governance/* isBlank */.z3)(map['owner']))
        absent('owner', 'name the person who answers for it');
    if ((0,governance/* isBlank */.z3)((0,governance/* mappingOf */.GS)(map['treatment'])?.['option']))
        absent('treatment', 'write treatment: {option: avoid, modify, share or retain, what: …}');
    if (parameters['categories'] !== undefined && (0,governance/* isBlank */.z3)(map['category']))
        absent('category', 'write category: fairness, security, privacy, …');
    const limit = parameters['max-residual'];
    if (limit !== undefined) {
        const residual = (0,governance/* mappingOf */.GS)(map['residual']) ?? {};
        const [likelihood, impact] = [residual['likelihood'], residual['impact']];
        if (typeof likelihood !== 'number' || typeof impact !== 'number')
            absent('residual likelihood and impact', 'rate what is left after treatment: residual: {likelihood: 1 to 5, impact: 1 to 5}');
        else {
            const level = (0,governance/* levelOf */.In)(likelihood * impact);
            if (governance/* LEVELS */.A_.indexOf(level) > governance/* LEVELS */.A_.indexOf(limit)) {
                const message = `The residual risk of ${id} is ${level} (likelihood ${likelihood} × impact ${impact} = ${likelihood * impact}), and the policy allows at most ${limit}.`;
                problems.push(problem('violated', message, 'treat the risk further, or take it to those who may raise the limit', `The risk ${id} is still ${level} after everything that was done about it; at most ${limit} is allowed.`));
            }
        }
    }
    const role = parameters['accepted-by'];
    return typeof role === 'string' ? [...problems, ...acceptance(document, risk, role, facts)] : problems;
}
/** Who accepted a risk, and when: in the role, not the owner, not in the future. */
function acceptance(document, { map, pointer, id }, role, facts) {
    const problem = problemAt(document, pointer);
    const accepters = (0,governance/* peopleOf */.xr)(map['accepted-by']);
    const fix = `have somebody of ${role} other than the owner accept it: accepted-by and accepted-on`;
    if (!accepters.length)
        return [
            problem('missing', `Nobody is named as having accepted the risk ${id}; it takes somebody of ${role}.`, fix, `Nobody has accepted the risk ${id}.`),
        ];
    const members = facts.policy.roles[role] ?? [];
    const owners = (0,governance/* peopleOf */.xr)(map['owner']);
    const inRole = (login) => members.some((member) => member.toLowerCase() === login.toLowerCase()) || (0,approvals/* isMember */.NB)(login, members, facts.people);
    const owns = (login) => owners.some((owner) => owner.toLowerCase() === login.toLowerCase()) || (0,approvals/* isMember */.NB)(login, owners, facts.people);
    const problems = [];
    const told = listing(accepters.map((login) => visible(login, 60)));
    if (!accepters.some((login) => inRole(login) && !owns(login))) {
        const why = accepters.some(owns)
            ? 'who owns the risk'
            : `who ${accepters.length === 1 ? 'is' : 'are'} not known to be in the role ${role}`;
        problems.push(problem('violated', `The risk ${id} was accepted by ${told}, ${why}.`, fix, `The risk ${id} was accepted by somebody who may not accept it.`));
    }
    const age = ageProblem(map['accepted-on'], { key: 'accepted-on', now: facts.now });
    if (age)
        problems.push(problem(age.outcome, `The acceptance of the risk ${id} by ${told} does not count: ${age.told}.`, 'write the day of the acceptance as accepted-on'));
    return problems;
}
/** Risks that stood open at the merge base and have no entry any more. */
function vanishedRisks(documents, facts) {
    const idOf = (value) => (0,governance/* wordsOf */.Z9)((0,governance/* mappingOf */.GS)(value)?.['id']);
    const listed = (content) => Array.isArray(content['risks']) ? content['risks'] : [];
    const before = facts.earlier.flatMap((one) => {
        if (one.kind !== 'governance' || one.document !== 'risk-register')
            return [];
        return listed(one.content).flatMap((risk) => {
            const id = idOf(risk);
            return id === null
                ? []
                : [{ id, closed: risk_register_isClosed(((0,governance/* mappingOf */.GS)(risk) ?? {})), path: one.source.path }];
        });
    });
    const now = new Set(documents.flatMap((document) => listed(document.content).flatMap((risk) => idOf(risk) ?? [])));
    return vanished(before, now, documents.map((document) => document.at()), 'risk');
}

;// CONCATENATED MODULE: ./build/rules/robustness.js
/** Robustness: the asked-for suites were run, few enough tests failed, and none cost too much accuracy. */



const robustness_READERS = ['failure-modes', 'junit'];
const robustness = {
    id: 'robustness',
    summary: 'The model fails gracefully: the suites were run, few tests failed, and none cost too much accuracy.',
    details: 'Counts the single results of every test report. max-failed counts failed tests and errors over all suites; max-accuracy-impact is the largest loss of accuracy, a ' +
        'fraction, of any test that ran. suites must each have at least one test that was run: names match with _ read as -, without regard to case and to a last s. A skipped test ' +
        'has not been run. No tests at all is missing. The value of the finding is the count, or the impact where only that is broken.',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-failed': {
                type: 'integer',
                minimum: 0,
                maximum: 1_000_000,
                description: 'Most tests that may fail, over all suites.',
            },
            'max-accuracy-impact': {
                type: 'number',
                minimum: 0,
                maximum: 1,
                description: 'Largest accuracy that a test may cost, as a fraction.',
            },
            suites: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                uniqueItems: true,
                minItems: 1,
                description: 'Suites that must have been run.',
            },
        },
    },
    strictness: { 'max-failed': 'down', 'max-accuracy-impact': 'down', suites: 'more' },
    judge(requirement, facts) {
        const found = facts.evidence.filter((one) => one.kind === 'tests');
        const faulty = [
            ...new Set([
                ...faultsOf(facts, robustness_READERS),
                ...perhapsOurs(facts, found.map((one) => one.source)),
            ]),
        ];
        const tests = found.flatMap((one) => one.tests.map((test) => ({ ...test, suite: one.suite, source: one.source })));
        const run = tests.filter(({ outcome }) => outcome !== 'skipped');
        const missing = [...unreadable(faulty, 'a test report'), ...notRun(found, run, requirement.with['suites'], facts)];
        const bounds = broken(run, requirement.with);
        const more = { origin: 'reported', threshold: robustness_thresholdOf(requirement.with), n: run.length };
        const problems = [...missing, ...impactUnknown(run, requirement.with)];
        const violated = bounds.map(({ value, ...problem }) => judgement('violated', problem.message, { ...more, ...problem, value, better: 'lower' }));
        if (problems.length)
            return [...settled(problems, judgement('satisfied', ''), more), ...violated];
        return violated.length ? violated : [robustness_satisfied(run, found, requirement.with, more)];
    },
};
const robustness_thresholdOf = (parameters) => {
    const bounds = ['max-failed', 'max-accuracy-impact'].flatMap((key) => typeof parameters[key] === 'number' ? [[key, parameters[key]]] : []);
    return bounds.length ? Object.fromEntries(bounds) : null;
};
/** A name as suites are compared: `Missing_Features` is `missing-feature`. */
const suiteName = (text) => text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replace(/(?<=[^s])s$/, '');
function notRun(found, run, suites, facts) {
    const names = new Set([
        ...run.map(({ suite }) => suite),
        ...found
            .filter((one) => one.tests.some(({ outcome }) => outcome !== 'skipped'))
            .map((one) => one.collection ?? null),
    ].flatMap((name) => (name === null ? [] : [suiteName(name)])));
    const asked = Array.isArray(suites) ? suites : [];
    const missing = asked.filter((suite) => !names.has(suiteName(suite)));
    const absent = facts.absent
        .filter((one) => one.what === 'evidence' && [null, ...robustness_READERS].includes(one.spec?.as ?? null))
        .map(({ path }) => path);
    const where = absent.length
        ? ` ${listing(absent)} ${absent.length === 1 ? 'names' : 'name'} nothing in the change.`
        : '';
    const plain = 'Not everything that was asked for has been tried on this model.';
    const fix = 'run the suite on this version of the model and commit its report';
    const sources = found.map((one) => one.source);
    if (missing.length) {
        const has = names.size ? ` Run were ${listing([...names], 10)}.` : '';
        return [
            {
                outcome: 'missing',
                message: `No test of ${missing.length === 1 ? 'the suite' : 'the suites'} ${listing(missing)} was run on ${facts.model.id}.${has}${where}`,
                fix,
                sources,
                plain,
            },
        ];
    }
    if (run.length)
        return [];
    const skipped = found.some((one) => one.tests.length) ? ' All tests in the reports were skipped.' : '';
    return [
        {
            outcome: 'missing',
            message: `No test of how ${facts.model.id} fails was run.${skipped}${where}`,
            fix,
            sources,
            plain,
        },
    ];
}
/** An impact is asked for and no test measured one. */
function impactUnknown(run, parameters) {
    if (parameters['max-accuracy-impact'] === undefined || !run.length || run.some(({ impact }) => impact !== null))
        return [];
    return [
        {
            outcome: 'missing',
            message: `None of the ${run.length} tests says how much accuracy it cost, and the policy allows at most ${parameters['max-accuracy-impact']}.`,
            fix: 'report accuracy_impact for each test',
            sources: distinct(run),
        },
    ];
}
const distinct = (tests) => [
    ...new Map(tests.map(({ source }) => [`${source.path}${source.pointer}`, source])).values(),
];
/** The bounds that are broken, in one finding: two would let a waiver for one cover the other. */
function broken(run, parameters) {
    const [most, largest] = [parameters['max-failed'], parameters['max-accuracy-impact']];
    const failed = run.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
    const costly = typeof largest === 'number'
        ? run
            .filter(({ impact }) => impact !== null && impact > largest)
            .sort((a, b) => (b.impact ?? 0) - (a.impact ?? 0))
        : [];
    const tooMany = typeof most === 'number' && failed.length > most;
    if (!tooMany && !costly.length)
        return [];
    const parts = [];
    const say = ({ name, detail }) => `${visible(name, 80)}${detail === null ? '' : ` (${visible(detail, 80)})`}`;
    if (tooMany)
        parts.push(`${count(failed.length)} of ${count(run.length)} tests failed, and at most ${most} may: ${listing(failed.map(say), 4)}`);
    const [worst] = costly;
    if (worst) {
        const [value, bound] = apart(worst.impact ?? 0, largest);
        parts.push(`${visible(worst.name, 80)} cost ${value} of accuracy, and at most ${bound} is allowed${costly.length > 1 ? ` (${costly.length} tests cost more)` : ''}`);
    }
    const sources = distinct([...(tooMany ? failed : []), ...costly]);
    const value = tooMany && worst ? null : tooMany ? failed.length : (worst?.impact ?? null);
    const plain = tooMany
        ? `The model broke in ${count(failed.length)} of ${count(run.length)} trials in which something was missing or odd.`
        : 'When something is missing or odd, the model gets many more decisions wrong than is allowed.';
    return [
        {
            message: `${parts.join('; ')}. Told by ${listing([...new Set(sources.map(({ path }) => path))])}.`,
            fix: 'make the model bear these inputs, or refuse them before they reach it, and run the suite again',
            sources,
            plain,
            value,
        },
    ];
}
function robustness_satisfied(run, found, parameters, more) {
    const failed = run.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length;
    const impacts = run.flatMap(({ impact }) => (impact === null ? [] : [impact]));
    const largest = impacts.length && parameters['max-accuracy-impact'] !== undefined
        ? `; the largest loss of accuracy is ${apart(Math.max(...impacts), Number(parameters['max-accuracy-impact']))[0]}`
        : '';
    const suites = listing([...new Set(found.flatMap((one) => one.suite ?? []))], 10);
    return judgement('satisfied', `${count(failed)} of ${count(run.length)} tests failed${largest}. Suites: ${suites}.`, {
        ...more,
        value: failed,
        better: 'lower',
        sources: distinct(run),
        plain: `The model bore ${count(run.length - failed)} of ${count(run.length)} trials in which something was missing or odd.`,
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/evaluation-set.js
/** A name for an evaluation set that follows from the ids of its rows alone. */

/**
 * `ids-v1:<rows>:<32 hex digits>`, equal for equal sets of ids in whatever order; ids are read as `data-disjoint` reads
 * them. A sum of four 32-bit hashes a row (with MurmurHash3's finalizer), not a cryptographic digest: who
 * can write the ids can also write other ones, and a fast sum needs no sorting of ten million texts.
 */
function setName(ids) {
    const sums = new Uint32Array(4);
    for (let row = 0; row < ids.length; row++)
        add(sums, normalId(ids.text(row)));
    const hex = Array.from(sums, (word) => word.toString(16).padStart(8, '0')).join('');
    return `ids-v1:${ids.length}:${hex}`;
}
const SEEDS = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x452821e6];
/** Adds the hash of a text, lane by lane. */
function add(sums, text) {
    for (const [lane, seed] of SEEDS.entries()) {
        let hash = seed ^ text.length;
        for (let at = 0; at < text.length; at++) {
            hash = Math.imul(hash ^ text.charCodeAt(at), 0x85ebca6b);
            hash = (hash << 13) | (hash >>> 19);
        }
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
        hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
        sums[lane] += hash ^ (hash >>> 16);
    }
}

;// CONCATENATED MODULE: ./build/rules/test-set-reuse.js
/** How many models were judged on one evaluation set: each look at it makes its figures a little too good. */





const testSetReuse = {
    id: 'test-set-reuse',
    summary: 'No more than max-attempts different models may be judged on the same evaluation set.',
    details: [
        'Whoever tries model after model on one test set and keeps the best fits the model to that set: the figures of the winner are too good, however honest each of them is (Blum & Hardt 2015).',
        'A model counts once by its digest, however often it is judged; the model of this change counts too. Earlier ones come from the decisions in the ledger; without a ledger the finding is missing.',
        'The evaluation set is known by the ids of the rows of the candidate, whatever their order; where the policy declares no rows, by the digest of the data that a report names. A set that differs in one id is another set.',
        'The finding records the set under evaluation-set, from where later changes count it.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['max-attempts'],
        properties: {
            'max-attempts': {
                type: 'integer',
                minimum: 1,
                description: 'Most models, this one included, that may be judged on one evaluation set.',
            },
        },
    },
    strictness: { 'max-attempts': 'down' },
    judge(requirement, facts) {
        const most = numberOf(requirement.with, 'max-attempts') ?? 1;
        const refused = refusal(facts);
        if (refused !== null)
            return [refused];
        const sets = evaluationSets(facts);
        if (!sets.length)
            return [unknownSet(facts)];
        return sets.map((set) => test_set_reuse_judged(set, most, facts));
    },
};
/** What keeps attempts from being counted at all; null where they can be. */
function refusal(facts) {
    if (facts.history === undefined)
        return judgement('missing', 'There is no ledger of earlier decisions, so nobody knows how often the evaluation set was used.', {
            fix: 'keep decisions in a ledger (the input ledger-branch of the action, or check --record) and let the gate read it',
        });
    if (facts.digest === null)
        return judgement('missing', `${facts.model.artifact ?? facts.model.id} has no digest, so this model cannot be told from those judged before.`, {
            fix: 'name the model file under artifact and commit it, or a pointer to it',
        });
    const faulty = facts.faults.filter(({ spec }) => spec !== null && spec.role === 'candidate' && isRows(spec));
    if (!faulty.length)
        return null;
    return judgement('error', `The rows of the candidate cannot be read, so their evaluation set is not known: ${faultWords(faulty)}.`, {
        fix: faultFix(faulty, 'write the file again'),
        sources: faultSources(faulty),
    });
}
/** Sets that the candidate was evaluated on: of its rows, and only where the policy declares none of the reports. */
function evaluationSets(facts) {
    if (facts.model.evidence.some((spec) => spec.role === 'candidate' && isRows(spec) && spec.sql === undefined))
        return facts.tables.flatMap((table) => table.role === 'candidate' && table.ids !== null && table.ids.length > 0
            ? [{ name: setName(table.ids), sources: [table.source] }]
            : []);
    const byName = new Map();
    for (const one of facts.evidence) {
        if (one.kind !== 'evaluation' || one.dataset.digest === null || !isOfCandidate(one, facts))
            continue;
        const name = one.dataset.digest.toLowerCase();
        byName.set(name, [...(byName.get(name) ?? []), one.source]);
    }
    return [...byName].map(([name, sources]) => ({ name, sources }));
}
/** Whether an evaluation is of the candidate on unseen data: its figures say so, else the entry that names its file. */
function isOfCandidate(one, facts) {
    if (one.dataset.split === 'train')
        return false;
    const figure = facts.evidence.find((other) => other.kind === 'metric' && other.source.path === one.source.path);
    if (figure?.kind === 'metric')
        return figure.role === 'candidate';
    return (facts.model.evidence.find((spec) => spec.file === one.source.path)?.role ?? 'candidate') === 'candidate';
}
function unknownSet(facts) {
    const rows = facts.model.evidence.filter((spec) => spec.role === 'candidate' && isRows(spec));
    const message = rows.length
        ? `${listing(rows.map((spec) => spec.file))} gives no ids of rows, so the evaluation set is not known.`
        : 'No report names the digest of the data that the model was evaluated on, so the evaluation set is not known.';
    const fix = rows.length
        ? 'write an id to each row and name its column under columns: {id: …}'
        : 'have the evaluation write the digest of its data (dataset.digest)';
    return judgement('missing', message, {
        fix,
        sources: facts.tables.filter((table) => table.role === 'candidate').map((table) => table.source),
    });
}
function test_set_reuse_judged(set, most, facts) {
    const own = (facts.digest ?? '').toLowerCase();
    const earlier = (facts.history ?? []).filter((one) => one.datasetDigest.toLowerCase() === set.name);
    const others = new Set(earlier.map((one) => one.modelDigest.toLowerCase()).filter((digest) => digest !== own));
    const attempts = others.size + 1;
    const first = earlier.map((one) => one.at).sort()[0];
    const since = first === undefined ? '' : ` since ${first.slice(0, 10)}`;
    const where = listing(set.sources.map((source) => source.path));
    const message = `This is the ${ordinal(attempts)} model that is judged on the evaluation set of ${where}${since}; the policy allows ${count(most)}`;
    const base = {
        value: attempts,
        threshold: { 'max-attempts': most, 'evaluation-set': set.name },
        better: 'lower',
        origin: 'recomputed',
        sources: set.sources,
        plain: `The same test was used for ${count(attempts)} ${attempts === 1 ? 'model' : 'models'}, this one included; ${count(most)} are allowed. ${attempts > most ? 'That does not hold.' : 'That holds.'}`,
    };
    if (attempts <= most)
        return judgement('satisfied', `${message}.`, base);
    return judgement('violated', `${message}, and each one tried makes the figures of the best a little too good.`, {
        ...base,
        fix: 'evaluate on data that no model was judged on before, or ask for a waiver',
    });
}
/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(n) {
    const teen = n % 100 >= 11 && n % 100 <= 13;
    return `${count(n)}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

;// CONCATENATED MODULE: ./build/rules/shared/plain-slice.js
/** A weak slice in plain words for a board. */

const plain_slice_VERDICT = {
    violated: 'That is more than chance, and more than the policy allows.',
    inconclusive: 'That may be chance: too few such cases were tested to be sure.',
    satisfied: 'That is the weakest part that was found, and the policy allows it.',
};
/** "Among those whose race is Asian, about 61 of every 100 decisions are right, against 80 overall. …" */
function plainSlice(entry, { slice, value }, whole, outcome) {
    const [fact, overall] = measuredPlainly(entry, value, whole);
    return `${among(slice)}, ${fact}, against ${overall} overall. ${plain_slice_VERDICT[outcome]}`;
}

;// CONCATENATED MODULE: ./build/rules/shared/slice-words.js
/** Sentences about a search for weak slices. */


/** "1 more slice is", "8 more slices are". */
const more = (slices) => `${count(slices)} more ${slices === 1 ? 'slice is' : 'slices are'}`;
/** "accuracy for race = Asian is 0.61 (366 rows) against 0.7959 over all 8,000 rows, recomputed from p.csv: 0.1859 worse (99.9% interval 0.11 to 0.26); the policy allows 0.1". */
function slice_words_factWords({ ask, whole }, { slice, value, n, drop, dropInterval, level }) {
    const [own, all] = apart(value, whole.value);
    const [size, allowed] = apart(Math.abs(drop), ask.search.maxDrop);
    const moved = drop === 0 ? 'no worse' : `${size} ${drop > 0 ? 'worse' : 'better'}`;
    const from = `recomputed from ${whole.source.path}`;
    const interval = `${levelWords(level)} interval of the drop ${range(dropInterval)}`;
    return `${nameOf(ask)} ${sliceText(slice)} is ${own} (${rows(n)}) against ${all} over all ${rows(whole.n)}, ${from}: ${moved} (${interval}); the policy allows ${allowed}`;
}
/** A level close to 1 with the digits that tell it from 100%: "99.88%", "99.99995%". */
function levelWords(level) {
    const missing = (1 - level) * 100;
    const digits = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(missing))));
    return `${(100 - missing).toFixed(digits).replace(/\.?0+$/, '')}%`;
}
/** How much was searched, and what was not. */
function searchWords({ ask, facts, search, whole }) {
    const { minSupport, maxColumns, confidence } = ask.search;
    const how = maxColumns === 2 && search.columns.length > 1 ? 'one or two columns' : 'one column';
    const small = search.small > 0 ? ` ${count(search.small)} smaller ${search.small === 1 ? 'one was' : 'ones were'} not.` : '';
    const slices = `${count(search.searched)} ${search.searched === 1 ? 'slice' : 'slices'}`;
    const named = facts.policy.protectedAttributes.filter((column) => !search.columns.includes(column));
    const left = named.length
        ? ` Not searched: ${listing(named.map((one) => visible(one)))}, protected by the policy and not ${ask.search.columns ? 'named here' : `among the groups of ${whole.source.path}`}.`
        : '';
    return `${slices} of at least ${rows(minSupport)} of ${how} (${columnWords(search)}) were compared, and the confidence of ${percent(confidence)} is held over all of them (Holm).${small}${left}`;
}
const columnWords = (search) => listing(search.columns.map((one) => visible(one)), 8);

;// CONCATENATED MODULE: ./build/rules/weak-slices.js
/** No part of the cases may do much worse than the whole: a search through values of columns, and pairs of them. */







/** Means of a loss of single rows, beside the shares: what is no sum over rows has no such search. */
const MEAN_LOSSES = new Set([
    'log_loss',
    'brier',
    'expected_cost',
    'mae',
    'mse',
    'mape',
    'pinball_loss',
]);
const weakSlices = {
    id: 'weak-slices',
    summary: 'No slice of the cases (a value of a column, or of two together) may do worse than the whole by more than max-drop.',
    details: [
        'Every value of every column is compared with all rows, and with max-columns: 2 (the default) every two values of two columns, where at least min-support rows (50) count for the metric.',
        'columns are the groups that the policy declares for the predictions file, or those named here; numbers are cut at their quartiles.',
        'The metric is a share (accuracy, recall) or a mean of a loss (log_loss, brier, expected_cost, mae), measured from the rows of the candidate; a report cannot stand in.',
        'The confidence (0.95) is held over all slices together by Holm, so that a search through hundreds of slices seldom finds one by chance: a slice is violated where the whole interval of its drop, at the level that Holm asks of it, is above max-drop.',
        'Intervals of shares are exact (Clopper and Pearson), of means by Student with the larger spread of slice and rest; that of the drop knows that the slice is part of the whole.',
        'A slice that is worse only by its estimate is inconclusive and warns; unproven: block makes it count as the requirement says.',
        'Where no slice has enough rows nothing was searched, and that is missing. One finding for each of the top (10) slices; the rest is counted.',
    ].join(' '),
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric', 'max-drop'],
        properties: {
            metric: PROPERTIES.metric,
            'max-drop': {
                type: 'number',
                minimum: 0,
                description: 'How much worse than over all rows a slice may be, in the unit of the metric.',
            },
            columns: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                maxItems: 200,
                uniqueItems: true,
                description: 'Columns of the predictions file to search; left out: its groups.',
            },
            'max-columns': { enum: [1, 2], description: 'Columns that a slice may join; 2 by default.' },
            'min-support': {
                type: 'integer',
                minimum: 10,
                description: 'Fewest rows of a slice (denominator of a share); 50 by default.',
            },
            confidence: {
                type: 'number',
                minimum: 0.5,
                exclusiveMaximum: 1,
                description: 'Two-sided confidence, held over all slices together; 0.95 by default.',
            },
            top: { type: 'integer', minimum: 1, maximum: 100, description: 'Most slices that are told; 10 by default.' },
            unproven: {
                enum: ['warn', 'block'],
                description: 'What a slice does that is worse by its estimate alone; warn by default.',
            },
            class: PROPERTIES.class,
            'confidence-at-least': PROPERTIES['confidence-at-least'],
            cost: PROPERTIES.cost,
            k: PROPERTIES.k,
            quantile: PROPERTIES.quantile,
        },
    },
    strictness: { 'max-drop': 'down', columns: 'more', 'max-columns': 'up', 'min-support': 'down', confidence: 'down' },
    check(parameters, { vocabulary }) {
        const faults = checkFigure(parameters, vocabulary);
        const entry = vocabulary.find(String(parameters.metric ?? ''));
        return entry === undefined || isSearchable(entry) ? faults : [...faults, notSearchable(entry)];
    },
    asks(requirement, _model, vocabulary) {
        const parameters = weak_slices_parametersOf(requirement);
        const entry = vocabulary.find(parameters.metric);
        return entry ? [weak_slices_askOf(parameters, entry)] : [];
    },
    judge(requirement, facts) {
        const parameters = weak_slices_parametersOf(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry || !isSearchable(entry))
            return [judgement('error', `Slices of "${parameters.metric}" cannot be searched.`, { fix: 'correct the policy' })];
        const ask = weak_slices_askOf(parameters, entry);
        const about = {
            metric: entry.name,
            threshold: { 'max-drop': parameters.ask.search.maxDrop },
            better: weak_slices_betterOf(entry),
        };
        const answer = facts.measurements.answer(ask);
        if ((0,metric/* isUnmeasured */.q)(answer)) {
            const message = `Slices of ${nameOf(ask)} cannot be searched: ${answer.message}.`;
            return [judgement(answer.outcome, message, { ...about, fix: answer.fix, sources: answer.sources })];
        }
        const [whole] = answer;
        if (whole?.value == null || whole.search === undefined)
            return [undefinedWhole(ask, whole, about)];
        return weak_slices_told({ ask, facts, whole: { ...whole, value: whole.value }, search: whole.search }, entry, parameters, about);
    },
};
const isSearchable = (entry) => entry.better !== 'none' && !entry.acrossGroups && (entry.share || MEAN_LOSSES.has(entry.name));
const notSearchable = (entry) => ({
    pointer: '/metric',
    message: entry.better === 'none'
        ? `${entry.name} has no better direction, so no slice can do worse`
        : `${entry.name} is no mean of single rows, so slices of it are not searched`,
    fix: 'use accuracy or another share, or a mean loss such as log_loss, brier or mae',
    code: 'policy/schema',
});
const weak_slices_betterOf = (entry) => (entry.better === 'lower' ? 'lower' : 'higher');
function weak_slices_parametersOf(requirement) {
    const raw = requirement.with;
    const { metric, parameters } = figureParameters(requirement);
    return {
        metric,
        unproven: raw.unproven === 'block' ? 'block' : 'warn',
        ask: {
            parameters,
            search: {
                columns: Array.isArray(raw.columns) ? raw.columns.map(String) : null,
                maxColumns: raw['max-columns'] === 1 ? 1 : 2,
                minSupport: numberOf(raw, 'min-support') ?? 50,
                maxDrop: numberOf(raw, 'max-drop') ?? 0,
                confidence: numberOf(raw, 'confidence') ?? 0.95,
                top: numberOf(raw, 'top') ?? 10,
            },
        },
    };
}
const weak_slices_askOf = (parameters, entry) => ({
    metric: entry.name,
    ...parameters.ask,
    role: 'candidate',
    by: null,
    confidence: null,
    minSamples: null,
    pairedWith: null,
});
function undefinedWhole(ask, whole, about) {
    const where = whole ? ` in ${whole.source.path}` : '';
    const message = `${nameOf(ask)} is undefined${where}: ${whole?.reason ?? 'nothing was measured'}. Without it no slice can be compared.`;
    const fix = 'evaluate on rows for which the metric is defined';
    return judgement('missing', message, { ...about, fix, sources: whole ? [whole.source] : [] });
}
function weak_slices_told(searched, entry, parameters, about) {
    const { ask, whole, search } = searched;
    const base = { ...about, origin: whole.origin, sources: [whole.source], baseline: whole.value };
    if (search.searched === 0) {
        const least = `none has ${rows(ask.search.minSupport)} that count for ${nameOf(ask)} beside others to compare them with`;
        const message = `No slice of ${columnWords(search)} in ${whole.source.path} could be searched: ${least}.`;
        const fix = `evaluate on more rows, or lower min-support`;
        return [judgement('missing', message, { ...base, baseline: null, n: whole.n, fix })];
    }
    const weak = search.slices.filter((one) => one.shown);
    const found = weak.map((one) => judgement('violated', `${slice_words_factWords(searched, one)}, and its whole interval is above that. ${searchWords(searched)}`, {
        ...base,
        ...ofSlice(one),
        fix: `find out what is different about ${sliceText(one.slice).replace(/^for /, '')}, and improve the model there or ask for a waiver`,
        plain: plainSlice(entry, one, whole.value, 'violated'),
    }));
    if (search.shown > weak.length)
        found.push(judgement('violated', `${more(search.shown - weak.length)} shown to do worse than the policy allows. ${searchWords(searched)}`, {
            ...base,
            fix: 'set top to more, to see them all',
        }));
    if (found.length)
        return found;
    const worst = search.slices[0];
    if (search.suspected > 0) {
        const others = search.suspected > 1 ? `; ${more(search.suspected - 1)} worse in the same way` : '';
        const message = `${slice_words_factWords(searched, worst)}. That is worse by the estimate alone and may be chance${others}. ${searchWords(searched)}`;
        return [
            judgement('inconclusive', message, {
                ...base,
                ...ofSlice(worst),
                ...(parameters.unproven === 'block' ? {} : { severity: 'warn' }),
                fix: `evaluate on more rows ${sliceText(worst.slice)}`,
                plain: plainSlice(entry, worst, whole.value, 'inconclusive'),
            }),
        ];
    }
    const message = `No slice does worse than the policy allows. The worst: ${slice_words_factWords(searched, worst)}. ${searchWords(searched)}`;
    return [
        judgement('satisfied', message, {
            ...base,
            ...ofSlice(worst),
            plain: plainSlice(entry, worst, whole.value, 'satisfied'),
        }),
    ];
}
const ofSlice = ({ slice, value, n, interval }) => ({ slice, value, n, interval });

;// CONCATENATED MODULE: ./build/rules/index.js
/** Every rule, by id. A rule is one file here and one line in this list. */

























const RULES = [
    approval,
    bowTie,
    claimsMatch,
    dataDisjoint,
    dataValidation,
    documentation,
    drift,
    evidenceFresh,
    explanation,
    expression,
    fmea,
    incidents,
    licenseAllowed,
    lineageComplete,
    lineageVerified,
    metricRegression,
    metricSpread,
    metricThreshold,
    policyChange,
    preMortem,
    responsePlan,
    riskRegister,
    robustness,
    testSetReuse,
    weakSlices,
];


/***/ })

};
