export const id = 4429;
export const ids = [4429,6325];
export const modules = {

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ PRIORITY_WORDS),
/* harmony export */   WM: () => (/* binding */ ACTION_PRIORITIES),
/* harmony export */   lF: () => (/* binding */ actionPriority)
/* harmony export */ });
/** Action priority of a failure mode: what is to be done first, by severity before occurrence before detection. */
/** Least urgent first. H: action must be taken; M: should be; L: could be. */
const ACTION_PRIORITIES = ['L', 'M', 'H'];
/** Least rating of each band, worst band first. */
const SEVERITY = [9, 7, 4, 2, 1];
const OCCURRENCE = [8, 6, 4, 2, 1];
const DETECTION = [7, 5, 2, 1];
/**
 * One line a band of severity, one word a band of occurrence, one letter a band of detection, worst first. After the table
 * for design and process FMEA in the AIAG & VDA FMEA Handbook, 1st edition, 2019; written down from public transcriptions
 * of it and from none of the two publishers.
 */
const TABLE = [
    'HHHH HHHH HHHM HMLL LLLL',
    'HHHH HHHM HMMM MMLL LLLL',
    'HHMM MMML MLLL LLLL LLLL',
    'MMLL LLLL LLLL LLLL LLLL',
    'LLLL LLLL LLLL LLLL LLLL',
].map((line) => line.split(' '));
/** The band that a rating is in: the first of which it reaches the least rating. */
const band = (rating, bands) => bands.findIndex((least) => rating >= least);
/** Action priority of three ratings, each a whole number from 1 to 10 (detection 10: nobody would notice); H for any other. */
function actionPriority(severity, occurrence, detection) {
    const letter = TABLE[band(severity, SEVERITY)]?.[band(occurrence, OCCURRENCE)]?.[band(detection, DETECTION)];
    return ACTION_PRIORITIES.find((one) => one === letter) ?? 'H';
}
/** What a priority asks, in words. */
const PRIORITY_WORDS = { H: 'high', M: 'medium', L: 'low' };


/***/ }),

/***/ 14953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR)
/* harmony export */ });
/** Lengths of time as policies and documents write them: `30m`, `4h`, `90d`, `2w`. */
/** Milliseconds of an hour and of a day. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const UNITS = { s: 1000, m: 60_000, h: HOUR, d: DAY, w: 7 * DAY };
/** What a duration looks like, for the schemas that ask for one. */
const DURATION_PATTERN = '^[1-9][0-9]{0,8}[smhdw]$';
/**
 * Milliseconds of a duration: a whole number above zero and one unit (s, m, h, d, w), nothing else. Null for any other
 * text and for what is too long to be counted exactly.
 */
function parseDuration(text) {
    const parts = /^([1-9]\d{0,8})([smhdw])$/.exec(text);
    const length = parts ? Number(parts[1]) * UNITS[parts[2]] : 0;
    return length > 0 && Number.isSafeInteger(length) ? length : null;
}


/***/ }),

/***/ 78573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Ot: () => (/* binding */ dateEnd),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   iD: () => (/* binding */ dateEpoch),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   xr: () => (/* binding */ peopleOf),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26345);
/** What readers and rules of governance documents share: blanks, dates, people, levels of risk. */

const PLACEHOLDER = /^(?:(?:tbd|tba|tbc|todo|to do|fixme|xxx+)\b.*|n\s*\/\s*a\.?|na|none|null|nil|unknown|pending|\?+|[-–—_.…\s]+|placeholder|to be (?:done|added|determined|defined|decided|announced|confirmed|filled(?: in)?|written|completed)\b.*|<[^<>]*>|\[[^[\]]*(?:needed|todo|tbd|fill|insert)[^[\]]*\]|\{\{.*\}\})$/is;
/** Whether a text is a placeholder: TBD, TODO, n/a, ?, dots and dashes, or nothing that can be seen. */
function isPlaceholder(text) {
    const seen = text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '').trim();
    return seen === '' || !/[\p{L}\p{N}]/u.test(seen) || PLACEHOLDER.test(seen);
}
/** Whether a value says nothing: absent, null, a placeholder, an empty list or mapping, a list of such. */
function isBlank(value) {
    if (value === undefined || value === null)
        return true;
    if (typeof value === 'string')
        return isPlaceholder(value);
    if (Array.isArray(value))
        return value.every(isBlank);
    return typeof value === 'object' && Object.keys(value).length === 0;
}
/** A text that says something, trimmed, or null. */
const wordsOf = (value) => typeof value === 'string' && !isPlaceholder(value) ? value.trim() : null;
/** People of a field, a login or a list of them, as written, once each without regard to case. Blanks are left out. */
function peopleOf(value) {
    const list = Array.isArray(value) ? value : [value];
    const seen = new Map();
    for (const one of list) {
        const login = wordsOf(one)?.replace(/^@/, '');
        if (login !== undefined && !seen.has(login.toLowerCase()))
            seen.set(login.toLowerCase(), login);
    }
    return [...seen.values()];
}
/** Milliseconds since the epoch of a date (its start, UTC) or of an RFC 3339 time with a zone; null for anything else. */
function dateEpoch(value) {
    if (typeof value !== 'string')
        return null;
    const text = value.trim();
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n)(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text).epoch;
}
/** Milliseconds since the epoch at which a date is over (the end of its day, UTC), or of a time with a zone; null for anything else. */
function dateEnd(value) {
    const start = dateEpoch(value);
    return start !== null && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim())
        ? start + 86_399_999
        : start;
}
/** Levels of risk and of severity, least first. */
const LEVELS = ['low', 'medium', 'high', 'critical'];
/** Level of a risk: likelihood × impact, each 1 to 5. 1 to 4 low, 5 to 9 medium, 10 to 14 high, 15 to 25 critical. */
const levelOf = (product) => product <= 4 ? 'low' : product <= 9 ? 'medium' : product <= 14 ? 'high' : 'critical';


/***/ }),

/***/ 57768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ HEX_DIGITS),
/* harmony export */   n: () => (/* binding */ EMPTY_GRAPH)
/* harmony export */ });
/** Where a model comes from: what files say (fragments), and the graph that they make together. */
/** Hex digits of a digest of each algorithm. */
const HEX_DIGITS = { md5: 32, sha1: 40, sha256: 64, sha512: 128 };
/** The graph where nothing was found. */
const EMPTY_GRAPH = { nodes: [], edges: [], checks: [], model: null, cycles: [], unresolved: [] };


/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo)
/* harmony export */ });
/** Lists by key. */
/** Adds an item to the list of its key, which is begun where there is none yet. */
function addTo(lists, key, item) {
    const list = lists.get(key);
    if (list)
        list.push(item);
    else
        lists.set(key, [item]);
}


/***/ }),

/***/ 33658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lookKey),
/* harmony export */   n: () => (/* binding */ drawnAs)
/* harmony export */ });
/** What a text looks like to a person: texts that are drawn alike and are not the same hide split groups and columns. */
/** Letters that are drawn like a Latin one; from Unicode's confusables, those that occur in Cyrillic and Greek. */
const DRAWN_LIKE = new Map([
    ...'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhгrпnηnαaοoρpνvτtιiκkυuχxεeβbγyсcɩiɑaɡgⅼlⅰiⅿmⅽcⅾd'.matchAll(/(.)(.)/gu),
].map(([, odd, plain]) => [odd, plain]));
/** A lower-case text with the letters of other alphabets that are drawn like a Latin one made that one. */
const drawnAs = (text) => /^[\x20-\x7e]*$/.test(text) ? text : [...text].map((letter) => DRAWN_LIKE.get(letter) ?? letter).join('');
/** Characters that leave no ink: control and format characters, fillers, variation selectors, the empty Braille cell. */
const INKLESS = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/**
 * Key of what a text looks like, equal for texts that differ only in letter case, Unicode form, the sort of space, line
 * or dash, characters that leave no ink, letters drawn alike, or a trailing `.0` of a whole number.
 */
function lookKey(text) {
    if (/^-?\d+(\.0+)?$/.test(text.trim()))
        return text.trim().replace(/\.0+$/, '');
    if (/^[a-z0-9]+$/.test(text))
        return text;
    const plain = text
        .normalize('NFKC')
        .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
        .replace(INKLESS, (char) => (/\s/.test(char) ? ' ' : ''))
        .replace(/[\s\p{Z}_]+/gu, ' ')
        .trim()
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKC');
    return drawnAs(plain);
}


/***/ }),

/***/ 90323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bareFile),
/* harmony export */   t: () => (/* binding */ WAIVER_TERMS)
/* harmony export */ });
/** A policy as data, after it was read, checked and merged with the packs that it extends. */
/** An entry of which only the file and its reader are known: a candidate of the change. */
const bareFile = (file, as, place) => ({
    file,
    as,
    role: 'candidate',
    task: null,
    columns: {},
    groups: [],
    positive: null,
    from: 'head',
    metrics: {},
    place,
});
/** Where the policy says nothing of waivers. */
const WAIVER_TERMS = { approvedBy: ['second-line'], maxDays: 180 };


/***/ }),

/***/ 81655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ HARMS),
/* harmony export */   lJ: () => (/* binding */ reportClock),
/* harmony export */   ue: () => (/* binding */ dutyOf),
/* harmony export */   wS: () => (/* binding */ REPORTING_DUTIES)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/**
 * Deadlines for reporting serious incidents to an authority: data, since the law around them moves. Each names its source
 * and when that was checked. Not legal advice.
 */

const eu = (days, paragraph) => ({ days, basis: `Art. ${paragraph}` });
const REPORTING_DUTIES = {
    'eu-ai-act': {
        title: 'EU AI Act',
        byHarm: {
            death: eu(10, '73(4)'),
            'critical-infrastructure': eu(2, '73(3)'),
            widespread: eu(2, '73(3)'),
            health: eu(15, '73(2)'),
            rights: eu(15, '73(2)'),
            property: eu(15, '73(2)'),
            environment: eu(15, '73(2)'),
        },
        source: 'Regulation (EU) 2024/1689, Art. 73(2) to (4), https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
        checkedOn: '2026-11-21',
        notes: [
            'The days are counted as multiples of 24 hours from awareness; the Act says days, not working days.',
            'Where two deadlines fit, the shorter is meant (our reading).',
            'Art. 73(5): an incomplete first report may be followed by a complete one.',
            'Regulation (EU) 2026/1744 postponed Chapter III, Sections 1 to 3; what of Art. 73 holds before 2027-12-02 is open.',
        ],
    },
};
/** Harms that a serious incident may name. */
const HARMS = Object.keys(REPORTING_DUTIES['eu-ai-act'].byHarm);
/** The duty of a name, or undefined. */
const dutyOf = (id) => typeof id === 'string' && Object.hasOwn(REPORTING_DUTIES, id) ? REPORTING_DUTIES[id] : undefined;
/** The clock of a serious incident; the shortest deadline of the duty where the harm is not known. */
function reportClock(duty, incident, now) {
    const all = Object.values(duty.byHarm).sort((a, b) => a.days - b.days);
    const found = Object.hasOwn(duty.byHarm, incident.harm) ? duty.byHarm[incident.harm] : all[0];
    const { days, basis } = found ?? { days: 0, basis: '' };
    const due = incident.aware + days * _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
    return { days, basis, due, reported: incident.reported, left: (due - (incident.reported ?? now)) / _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ };
}


/***/ }),

/***/ 10058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ unmetOf),
/* harmony export */   Av: () => (/* binding */ TREATMENTS),
/* harmony export */   Wh: () => (/* binding */ treatmentOf),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   Zq: () => (/* binding */ ratingOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   qf: () => (/* binding */ isClosedRisk),
/* harmony export */   tz: () => (/* binding */ unknownControls),
/* harmony export */   ux: () => (/* binding */ controlsOf)
/* harmony export */ });
/* harmony import */ var _governance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78573);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45745);
/** Arithmetic of risks: how high one stands, and where it stands while what controls it is not met. */


/** A rating of two whole numbers from 1 to 5; null where one is not there. */
function ratingOf(value) {
    const { likelihood, impact } = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(value) ?? {};
    if (typeof likelihood !== 'number' || typeof impact !== 'number')
        return null;
    const product = likelihood * impact;
    return { likelihood, impact, product, level: (0,_governance_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(product) };
}
/** Options of treatment by the words of ISO 31000 and by those of everyday use. */
const TREATMENTS = {
    avoid: 'avoid',
    modify: 'modify',
    reduce: 'modify',
    share: 'share',
    transfer: 'share',
    retain: 'retain',
    accept: 'retain',
};
/** What is done about a risk, whichever word was written; null where none is. */
function treatmentOf(risk) {
    const option = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(risk['treatment'])?.['option'];
    return typeof option === 'string' && Object.hasOwn(TREATMENTS, option)
        ? TREATMENTS[option]
        : null;
}
/** Names of a text or list of texts; what is blank or no text is left out. */
function namesOf(value) {
    const list = Array.isArray(value) ? value : [value];
    return [...new Set(list.flatMap((one) => (0,_governance_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(one) ?? []))];
}
/** Requirements that control a risk (`treatment.requirements`). */
const controlsOf = (risk) => namesOf((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(risk['treatment'])?.['requirements']);
const HOW = {
    error: 'cannot be judged',
    violated: 'is violated',
    missing: 'lacks its evidence',
    inconclusive: 'is not shown to hold',
};
const WORST = ['error', 'violated', 'missing', 'inconclusive'];
/**
 * Of these requirements, those that are not met, waived or not: a waiver bears a risk, it does not lower it. What is
 * inconclusive and by the policy's own word only warns (small groups, `inconclusive: warn`) says nothing against a control.
 */
function unmetOf(requirements, all) {
    return requirements.flatMap((requirement) => {
        const own = all.filter((one) => one.requirement === requirement && !(one.outcome === 'inconclusive' && one.warns === true));
        const outcome = WORST.find((worst) => own.some((one) => one.outcome === worst));
        if (outcome === undefined)
            return [];
        const waived = own.filter((one) => one.outcome === outcome).every((one) => one.waived);
        return [{ requirement, how: `${HOW[outcome]}${waived ? ' and waived' : ''}` }];
    });
}
/** Those of these names that no requirement has: they control nothing, whatever is met. */
const unknownControls = (names, known) => names
    .filter((name) => !known.has(name))
    .map((requirement) => ({ requirement, how: 'is no requirement of the policy' }));
/**
 * A risk whose control is not met stands where it stood before treatment: the treatment is not doing its work. `more`:
 * controls that count as not met beside what `all` tells.
 */
function standingOf(risk, all, more = []) {
    const inherent = ratingOf(risk['inherent']);
    const residual = ratingOf(risk['residual']);
    const unmet = [...unmetOf(controlsOf(risk), all), ...more];
    const rises = unmet.length > 0 && inherent !== null && (residual === null || inherent.product > residual.product);
    return { inherent, residual, standing: rises ? inherent : residual, unmet };
}
/** A closed risk is not judged any more. */
const isClosedRisk = (risk) => risk['status'] === 'closed';
/** Actions of a treatment plan: those of its list, and the treatment itself where it has a due day of its own. */
function planOf(risk) {
    const treatment = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(risk['treatment']);
    if (!treatment)
        return [];
    const own = (0,_governance_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(treatment['due']) && (0,_governance_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(treatment['done-on']) ? [] : [{ map: treatment, pointer: '/treatment' }];
    const list = Array.isArray(treatment['actions']) ? treatment['actions'] : [];
    return [
        ...own,
        ...list.flatMap((one, at) => {
            const map = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(one);
            return map ? [{ map, pointer: `/treatment/actions/${at}` }] : [];
        }),
    ];
}


/***/ }),

/***/ 76023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   JY: () => (/* binding */ keyMark),
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   RB: () => (/* binding */ normalId),
/* harmony export */   YE: () => (/* binding */ LEAST_KEY),
/* harmony export */   rG: () => (/* binding */ rowHash),
/* harmony export */   v9: () => (/* binding */ HASH)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Hashes that stand for rows: equal rows have equal hashes, and a hash tells nothing of its row to whom the key is not told. */

/** Name and version of the format. */
const MANIFEST_SCHEMA = 'risk-gate/row-manifest/v1';
/** Shortest key, bytes: a shorter one could be guessed along with the rows. */
const LEAST_KEY = 16;
/** One hash as text: 96 bits in the URL alphabet of Base64. Of ten million rows in each of two files none are alike by chance. */
const HASH = /^[A-Za-z0-9_-]{16}$/;
/**
 * Hash of a row by some of its values: HMAC-SHA-256 (RFC 2104) with a key, SHA-256 without one, over the values in order,
 * each with its length before it, cut to 96 bits. Values count as `normalId` has them.
 */
function rowHash(key, values) {
    const hash = key === null ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${MANIFEST_SCHEMA}\n`) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key);
    for (const value of values) {
        const bytes = Buffer.from(normalId(value), 'utf8');
        hash.update(`${bytes.length}:`).update(bytes);
    }
    return hash.digest().subarray(0, 12).toString('base64url');
}
/** What two manifests of one key have in common and nobody can turn back into the key. Null without a key. */
const keyMark = (key) => key === null ? null : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${MANIFEST_SCHEMA} key`).digest('hex').slice(0, 32);
/**
 * An id without spaces around it and characters that nobody sees, in one Unicode form; a whole number written as a decimal
 * or with a plus sign is the whole number.
 */
const normalId = (id) => {
    const text = /^[!-~]*$/.test(id) ? id : id.normalize('NFC').replaceAll(UNSEEN, '').trim();
    const whole = /^([+-]?)0*(\d+)\.0*$/.exec(text);
    if (!whole)
        return text;
    return `${whole[1] === '-' ? '-' : ''}${whole[2]}`;
};
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** A manifest: its header as one line of JSON, then each hash once, in order, one a line. */
function manifestText(header, hashes) {
    const body = hashes.map((hash) => `${hash}\n`).join('');
    const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('hex')}`;
    const { of, by, key, rows } = header;
    return `${JSON.stringify({ schema: MANIFEST_SCHEMA, of, by, key, rows, hashes: hashes.length, digest })}\n${body}`;
}


/***/ }),

/***/ 82172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ OUTSIDE_GROUP),
/* harmony export */   r: () => (/* binding */ MISSING_GROUP)
/* harmony export */ });
/** Rows of a predictions file as typed columns: what `tables/` makes and `measure` reads. */
/** Name of the group of rows whose cell is empty. */
const MISSING_GROUP = '(missing)';
/** Name of the group of rows whose number lies in no bin of a sliced column. */
const OUTSIDE_GROUP = '(outside)';


/***/ }),

/***/ 6015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ plainTitle),
/* harmony export */   QN: () => (/* binding */ sectionNames),
/* harmony export */   S2: () => (/* binding */ joinedNames)
/* harmony export */ });
/**
 * Names of the sections of a card or datasheet. People write one thing in many ways ("Intended Uses", "Direct Use");
 * readers and rules compare under one canonical name. After Mitchell et al., Model Cards for Model Reporting (2019), the
 * Hugging Face card template and Gebru et al., Datasheets for Datasets (2021).
 */
const SYNONYMS = {
    'intended use': [
        'intended use',
        'intended uses',
        'intended usage',
        'use',
        'uses',
        'direct use',
        'direct uses',
        'downstream use',
        'primary intended use',
        'primary intended uses',
        'primary use',
        'primary uses',
        'use cases',
        'use case',
        'intended use case',
        'intended use cases',
        'intended purpose',
        'purpose',
        'intended application',
        'intended applications',
        'suitable use',
        'recommended use',
        'recommended uses',
        'permitted use',
        'permitted uses',
    ],
    'out-of-scope use': [
        'out of scope use',
        'out of scope uses',
        'out of scope',
        'out of scope use case',
        'out of scope use cases',
        'misuse',
        'out of scope usage',
        'prohibited use',
        'prohibited uses',
        'unintended use',
        'unintended uses',
    ],
    limitations: [
        'limitation',
        'limitations',
        'known limitations',
        'limits',
        'technical limitations',
        'known issues',
        'caveats',
        'caveats and recommendations',
        'limitations and caveats',
        'shortcomings',
        'weaknesses',
    ],
    'caveats and recommendations': ['caveats and recommendations'],
    'training data': [
        'training data',
        'training dataset',
        'training datasets',
        'training set',
        'train data',
        'train set',
        'train dataset',
        'training data set',
        'data used for training',
        'training and evaluation data',
        'training and test data',
        'training and testing data',
        'training and validation data',
    ],
    'evaluation data': [
        'evaluation data',
        'evaluation dataset',
        'evaluation datasets',
        'evaluation set',
        'test data',
        'testing data',
        'test dataset',
        'test set',
        'training and evaluation data',
        'training and test data',
        'training and testing data',
    ],
    'training procedure': ['training procedure', 'training process', 'training method', 'training methodology'],
    evaluation: [
        'evaluation',
        'evaluations',
        'evaluation result',
        'evaluation results',
        'result',
        'results',
        'performance',
        'evaluation and results',
        'quantitative analysis',
        'quantitative analyses',
        'test results',
        'testing results',
        'performance metrics',
        'performance evaluation',
        'benchmarks',
        'benchmark results',
        'unitary results',
        'evaluation summary',
        'performance results',
        'quality',
        'accuracy and performance',
    ],
    metrics: [
        'metric',
        'metrics',
        'evaluation metric',
        'evaluation metrics',
        'performance measures',
        'performance metrics',
    ],
    factors: ['factor', 'factors', 'relevant factors', 'evaluation factors'],
    'quantitative analyses': ['quantitative analysis', 'quantitative analyses'],
    'ethical considerations': [
        'ethics',
        'ethical consideration',
        'ethical considerations',
        'ethical concern',
        'ethical concerns',
        'ethical issues',
        'ethical statement',
        'ethics statement',
        'ethical aspects',
        'ethical implications',
    ],
    'model details': [
        'model details',
        'model detail',
        'model description',
        'about',
        'overview',
        'model overview',
        'model summary',
    ],
    'environmental impact': ['environmental impact', 'carbon emissions', 'emissions'],
    citation: ['citation', 'citations', 'how to cite'],
    license: ['license', 'licence', 'licensing', 'licence information', 'license information'],
    motivation: ['motivation'],
    composition: ['composition', 'dataset composition', 'data composition'],
    'collection process': ['collection process', 'collection', 'data collection', 'data collection process'],
    preprocessing: [
        'preprocessing',
        'preprocessing cleaning labeling',
        'preprocessing and cleaning and labeling',
        'preprocessing and cleaning and labelling',
    ],
    distribution: ['distribution'],
    maintenance: ['maintenance'],
};
const CANONICAL = new Map();
for (const [name, spellings] of Object.entries(SYNONYMS)) {
    for (const spelling of spellings)
        CANONICAL.set(spelling, [...(CANONICAL.get(spelling) ?? []), name]);
}
/** Marks that turn the direction of text: what is read is then not what is written. */
const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u;
/** A character that nobody sees between two Latin letters: the word is not the one that it looks like. */
const BROKEN = /\p{Script=Latin}\p{Default_Ignorable_Code_Point}+\p{Script=Latin}/u;
/**
 * A title with what does not change its meaning taken away: case, numbering ("2.1 ", "IV. ", "(a) "), marks that cannot
 * be seen, punctuation and pictures round it, "the model's". Hyphens inside count as spaces, `&`, `/` and commas as "and".
 * Letters are compared exactly, so that a look-alike of another script is another title.
 */
function plainTitle(title) {
    return title
        .normalize('NFC')
        .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toLowerCase()
        .replaceAll(/['’]s\b/gu, '')
        .replaceAll(/[&+/,;]/gu, ' and ')
        .replaceAll(/[^\p{L}\p{N}\p{M}.()]+/gu, ' ')
        .trim()
        .replace(/^(?:section |part |chapter )?(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-z])[.)]+|\d{1,3}(?:\.\d{1,3})*) +/u, '')
        .replaceAll(/[.()]/gu, ' ')
        .replaceAll(/ +/gu, ' ')
        .replaceAll(/( and)+(?= and\b)/gu, '')
        .trim()
        .replace(/^(?:the |this |our )?(?:model |known )(?=limit|perf|use)/u, '')
        .replace(/ (?:of|for) (?:the|this|our) (?:model|system)$/u, '')
        .replace(/^(?:the|our) /u, '');
}
/**
 * Canonical names of a section's title, also of one that the policy asks for: one, several where the title joins them
 * ("Intended uses & limitations"), none where no synonym is known. A title that turns the direction of text, or hides a
 * character inside a word, has none.
 */
const sectionNames = (title) => [...new Set(joinedNames(title).flat())];
/**
 * The same by the parts that a title joins, in their order: of each part every name that it may mean, none where no synonym
 * of it is known. A title that is a synonym as a whole is one part.
 */
function joinedNames(title) {
    if (title.length > 300 || TURNING.test(title) || BROKEN.test(title))
        return [];
    const plain = plainTitle(title);
    const whole = CANONICAL.get(plain);
    return whole ? [whole] : plain.split(' and ').map((part) => CANONICAL.get(part.trim()) ?? []);
}


/***/ }),

/***/ 86151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sliceKey)
/* harmony export */ });
/** Parts of the rows, by the values of columns. */
/** Text equal for equal groups, whatever the order of their columns; '' for the whole table. */
function sliceKey(slice) {
    const columns = Object.entries(slice ?? {});
    return columns.length ? JSON.stringify(columns.sort(([a], [b]) => (a < b ? -1 : 1))) : '';
}


/***/ }),

/***/ 27195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ READERS)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/slice.js
var domain_slice = __webpack_require__(86151);
// EXTERNAL MODULE: ./build/readers/shared/plain.js
var shared_plain = __webpack_require__(30701);
;// CONCATENATED MODULE: ./build/readers/shared/figures.js
/** Figures as a file gives them → metric evidence: names made canonical, values checked, contradictions refused. */



/** Figures at most in one file: a hundred groups and sixty metrics are six thousand. */
const MAXIMUM_FIGURES = 50_000;
/** Faults at most that one file tells; more would bury the first. */
const MAXIMUM_FAULTS = 100;
/** How far beyond its range a value may lie by rounding alone. */
const ROUNDING = 1e-12;
/** Two figures for the same thing are the same where they differ by less than this, relative to the larger. */
const SAME = 1e-9;
/** Finds a metric by a name as reports write it; `name@class` is the metric of one class. */
function namedMetric(written, vocabulary) {
    const whole = vocabulary.find(written) ?? vocabulary.findLoosely(written);
    if (whole)
        return { entry: whole, name: whole.name, class: null };
    const at = written.indexOf('@');
    if (at > 0 && at < written.length - 1) {
        const entry = vocabulary.find(written.slice(0, at)) ?? vocabulary.findLoosely(written.slice(0, at));
        if (entry?.perClass)
            return { entry, name: entry.name, class: written.slice(at + 1) };
    }
    return { entry: undefined, name: written, class: null };
}
/**
 * Evidence for every figure, or every fault: a value of the wrong type (nothing is converted), out of the metric's
 * range, or two different values for one metric under two names (`auc` and `roc_auc`, `AUC` and `auc`).
 * A second figure equal to the first is left out. Unknown metrics are kept as written, with `known: false`.
 */
function metricEvidence(file, context, reader, figures, rules) {
    if (figures.length > MAXIMUM_FIGURES) {
        return (0,fault/* bad */.MB)(tooMany(file, figures.length));
    }
    const faults = [];
    const kept = new Map();
    const names = new Map();
    for (const figure of figures) {
        const written = figure.lookUp ?? figure.name;
        const metric = names.get(written) ?? namedMetric(written, context.vocabulary);
        names.set(written, metric);
        const complain = (code, message, fix) => {
            if (faults.length < MAXIMUM_FAULTS)
                faults.push(faultAt(file, code, figure.pointer, message, fix, figure.line));
        };
        const checked = checkedValue(file, figure, metric, rules, complain);
        if (checked === null)
            continue;
        const evidence = {
            kind: 'metric',
            reader,
            source: file.source(figure.pointer, figure.line ?? null),
            origin: 'reported',
            metric: metric.name,
            known: metric.entry !== undefined,
            writtenAs: figure.name,
            class: figure.class ?? metric.class,
            slice: figure.slice ?? null,
            value: checked.value,
            reason: checked.reason,
            n: figure.n ?? null,
            interval: checked.value === null ? null : (figure.interval ?? null),
            split: figure.split ?? null,
            role: context.spec.role,
            better: metric.entry ? null : (figure.better ?? null),
        };
        const { class: ofClass, slice, split } = evidence;
        const key = JSON.stringify([evidence.metric, ofClass, (0,domain_slice/* sliceKey */.Q)(slice), split]);
        const first = kept.get(key);
        if (first === undefined)
            kept.set(key, evidence);
        else if (!sameValue(first.value, evidence.value)) {
            const both = `${(0,shared_plain/* shown */.SP)(first.writtenAs)} is ${first.value ?? 'undefined'} and ${(0,shared_plain/* shown */.SP)(figure.name)} is ${evidence.value ?? 'undefined'}`;
            const message = `${both}${inSlice(slice)}, and both mean ${evidence.metric} (${first.source.pointer} and ${figure.pointer})`;
            complain('artifact/ambiguous', message, 'keep the one that is right');
        }
    }
    return faults.length > 0 ? (0,fault/* bad */.MB)(...faults) : (0,fault/* good */.uw)([...kept.values()]);
}
/** The fault of a file with more figures than are read. */
const tooMany = (file, count) => (0,fault/* fault */.DG)('artifact/too-large', file.path, `the file gives ${count} figures; at most ${MAXIMUM_FIGURES} are read`, {
    fix: 'report fewer slices',
});
/** A fault at a JSON pointer of the file, with line and column where they are known. */
function faultAt(file, code, pointer, message, fix, line) {
    const json = line === undefined || line === null ? file.json() : null;
    const place = json?.ok ? json.value.placeOf(pointer) : null;
    return (0,fault/* fault */.DG)(code, file.path, message, {
        line: line ?? place?.line ?? file.source(pointer).line,
        column: place?.column ?? null,
        fix,
    });
}
/** ` for sex Female`, or nothing for the whole. */
const inSlice = (slice) => slice
    ? ` for ${Object.entries(slice)
        .map(([column, value]) => `${(0,shared_plain/* shown */.SP)(column)} ${(0,shared_plain/* shown */.SP)(value)}`)
        .join(' and ')}`
    : '';
/** The value with the reason where it is undefined, or null after a complaint. */
function checkedValue(file, figure, metric, rules, complain) {
    if (figure.undefinedBecause !== undefined)
        return { value: null, reason: figure.undefinedBecause };
    const { value } = figure;
    const who = () => `the metric ${(0,shared_plain/* shown */.SP)(figure.name)}${inSlice(figure.slice)} (at ${figure.pointer || 'the root'})`;
    if (value === null) {
        const json = file.json();
        const notFinite = json.ok && json.value.nonFinite.has(figure.pointer);
        const what = notFinite ? 'not a finite number (NaN, Infinity or too large)' : 'null';
        if (rules.notANumber === 'undefined')
            return { value: null, reason: `the file gives ${notFinite ? 'no finite number' : 'null'}` };
        complain('artifact/value', `${who()} is ${what}`, 'write the number, or leave the metric out where it is undefined');
        return null;
    }
    if (typeof value !== 'number') {
        const fix = Array.isArray(value)
            ? 'write the final value alone; a history is no value'
            : 'write a number, without quotes and with a point for decimals';
        complain('artifact/value', `${who()} is ${(0,shared_plain/* described */.WY)(value)}, not a number`, fix);
        return null;
    }
    if (!Number.isFinite(value))
        return { value: null, reason: 'the file gives no finite number' };
    const [low, high] = metric.entry?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    if (value < low - ROUNDING || value > high + ROUNDING) {
        const range = high === Number.POSITIVE_INFINITY ? `from ${low} up` : `${low} to ${high}`;
        complain('artifact/value', `${who()} is ${value}, outside its range (${range})`, 'check how it was computed; percentages are written as fractions');
        return null;
    }
    return { value, reason: null };
}
function sameValue(a, b) {
    if (a === null || b === null)
        return a === b;
    return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

// EXTERNAL MODULE: ./build/domain/rows.js
var rows = __webpack_require__(82172);
;// CONCATENATED MODULE: ./build/readers/shared/group-columns.js
/** Which columns the groups of a report belong to, where the report gives only the values. */

/**
 * Column names for groups of `arity` values: as the policy's `groups` of this file has them; else as the file's name has
 * them, if the policy names such columns for any file of the model (controls come first, as Fairlearn writes them); else
 * `(group)`, `(group 2)`, …, which no requirement asks for.
 */
function groupColumns(path, arity, context) {
    const declared = columnsIn(context.spec.groups);
    if (declared.length === arity)
        return declared;
    const stem = `_${path
        .slice(path.lastIndexOf('/') + 1)
        .replace(/\.[a-z]+$/i, '')
        .replace(/[^\p{L}\p{N}]+/gu, '_')}_`;
    const control = stem.indexOf('_control_');
    const rank = (place) => (control >= 0 && place > control ? place - stem.length : place);
    const named = columnsIn(context.model.evidence.flatMap((spec) => spec.groups))
        .map((column) => ({ column, place: stem.indexOf(`_${column.replace(/[^\p{L}\p{N}]+/gu, '_')}_`) }))
        .filter(({ place }) => place >= 0)
        .sort((a, b) => rank(a.place) - rank(b.place))
        .map(({ column }) => column);
    if (named.length === arity)
        return named;
    return Array.from({ length: arity }, (_, index) => (index === 0 ? '(group)' : `(group ${index + 1})`));
}
/** Columns of group entries, `sex*race` being two; each once, in order. */
const columnsIn = (groups) => [
    ...new Set(groups.flatMap((group) => group.split('*'))),
];
/** A slice from columns and values of equal number; an empty value is the group of rows without one. No prototype. */
function sliceFrom(columns, values) {
    const slice = Object.create(null);
    columns.forEach((column, index) => {
        slice[column] = values[index] || rows/* MISSING_GROUP */.r;
    });
    return slice;
}
/** Most values of a group name that are looked for. */
const MAXIMUM_VALUES = 16;
/**
 * The values in a group name as pandas writes them: `('Female', 'Asian')` is two, anything else is one. Numbers are
 * kept as written; `nan` and `None` stay words.
 */
function groupValues(name) {
    if (!name.startsWith('(') || !name.endsWith(')'))
        return [name];
    const inside = name.slice(1, -1);
    const values = [];
    let at = 0;
    while (at < inside.length && values.length < MAXIMUM_VALUES) {
        const quote = inside[at];
        if (quote === "'" || quote === '"') {
            let value = '';
            at++;
            while (at < inside.length && inside[at] !== quote) {
                if (inside[at] === '\\')
                    at++;
                value += inside[at++] ?? '';
            }
            if (inside[at] !== quote)
                return [name];
            at++;
            values.push(value);
        }
        else {
            const end = inside.indexOf(',', at);
            const stop = end < 0 ? inside.length : end;
            const value = inside.slice(at, stop).trim();
            if (value === '')
                return [name];
            values.push(value);
            at = stop;
        }
        const rest = /^\s*(,\s*|$)/.exec(inside.slice(at, at + 40));
        if (!rest)
            return [name];
        at += rest[0].length;
    }
    return values.length > 1 ? values : [name];
}

;// CONCATENATED MODULE: ./build/readers/aif360.js
/** Dumps of AIF360's ClassificationMetric and BinaryLabelDatasetMetric, and the output of its MetricJSONExplainer. */




/** Figures that mean what they are called; the others compare two pooled groups, with a sign, and are kept under their own name. */
const PLAIN = new Set([
    'accuracy',
    'true_positive_rate',
    'false_positive_rate',
    'true_negative_rate',
    'false_negative_rate',
    'selection_rate',
    'theil_index',
]);
/** `performance_measures()` of one group → our names. */
const PERFORMANCE = new Map([
    ['TPR', 'true_positive_rate'],
    ['TNR', 'true_negative_rate'],
    ['FPR', 'false_positive_rate'],
    ['FNR', 'false_negative_rate'],
    ['PPV', 'precision'],
    ['ACC', 'accuracy'],
]);
/** Reads figures of the whole, of the privileged and the unprivileged group, and between them. */
const aif360 = {
    id: 'aif360',
    title: 'AIF360 metrics',
    notes: 'Metric objects dumped with metric_class and groups, and the lines of MetricJSONExplainer, whose value is the number at the end of its message. ' +
        'Differences and ratios between the privileged and the pooled unprivileged group have a sign and are no demographic parity over groups: they are kept under aif360: names and no requirement asks for them. ' +
        'Groups are known by their codes (sex 1), not by their labels.',
    recognises: (file) => {
        if (/"metric"\s*:/.test(beginning(file)) && /"ideal"\s*:/.test(beginning(file)))
            return explanations(file) === null ? 'no' : 'certain';
        const json = file.json();
        const root = json.ok ? json.value.value : null;
        if (!(0,shared_plain/* isMap */.jh)(root))
            return 'no';
        if ((0,shared_plain/* isMap */.jh)(root.metrics) && (0,shared_plain/* textOf */.b6)(root.metric_class) !== null && Object.hasOwn(root, 'privileged_groups'))
            return 'certain';
        return (0,shared_plain/* isList */.Lv)(root.explanations) &&
            root.explanations.every((one) => asExplanation(one) !== null) &&
            root.explanations.length > 0
            ? 'certain'
            : 'no';
    },
    read,
};
const beginning = (file) => new TextDecoder().decode(file.bytes.subarray(0, 2000));
function read(file, context) {
    const explained = explanations(file);
    const found = explained === null ? dumped(file) : (0,fault/* good */.uw)(explained);
    return found.ok ? metricEvidence(file, context, 'aif360', found.value, { notANumber: 'undefined' }) : found;
}
function dumped(file) {
    const json = file.json();
    if (!json.ok)
        return json;
    const root = json.value.value;
    if (!(0,shared_plain/* isMap */.jh)(root) || !(0,shared_plain/* isMap */.jh)(root.metrics)) {
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '/metrics', 'there is no object "metrics"', 'dump metric_class, groups and metrics'));
    }
    const figures = [];
    for (const [name, value] of Object.entries(root.metrics)) {
        const pointer = `/metrics${(0,shared_plain/* step */.PM)(name)}`;
        const side = /^performance_(un)?privileged$/.exec(name);
        if (side && (0,shared_plain/* isMap */.jh)(value))
            figures.push(...performance(value, pointer, sliceOf(side[1] ? root.unprivileged_groups : root.privileged_groups)));
        else if (typeof value === 'number' || value === null)
            figures.push({ ...called(name), value, pointer });
    }
    return (0,fault/* good */.uw)(figures);
}
const called = (name) => PLAIN.has(name) ? { name } : { name, lookUp: `aif360:${name}` };
function performance(measures, pointer, slice) {
    if (slice === null)
        return [];
    return Object.entries(measures).flatMap(([name, value]) => {
        const metric = PERFORMANCE.get(name);
        return metric === undefined ? [] : [{ name: metric, value, pointer: `${pointer}${(0,shared_plain/* step */.PM)(name)}`, slice }];
    });
}
/** One group of one or more attributes, or null where several groups are pooled. */
function sliceOf(groups) {
    const [only] = (0,shared_plain/* isList */.Lv)(groups) && groups.length === 1 ? groups : [];
    if (!(0,shared_plain/* isMap */.jh)(only))
        return null;
    const members = Object.entries(only);
    return sliceFrom(members.map(([name]) => name), members.map(([, value]) => (0,shared_plain/* scalarText */.ws)(value) ?? '(unreadable)'));
}
/** Figures of an explainer's output (JSON lines, or a list of JSON texts), or null where the file is none. */
function explanations(file) {
    const begin = beginning(file);
    if (!/"ideal/.test(begin.replaceAll('\\', '')))
        return null;
    const json = file.json();
    if (json.ok && (0,shared_plain/* isMap */.jh)(json.value.value) && (0,shared_plain/* isList */.Lv)(json.value.value.explanations)) {
        const figures = json.value.value.explanations.map((one, index) => figureOf(asExplanation(one), `/explanations/${index}`, null));
        return figures.every((figure) => figure !== null) ? figures : null;
    }
    const lines = file.jsonLines();
    if (!lines.ok)
        return null;
    const figures = lines.value.map(({ line, document }) => figureOf(asExplanation(document.value), '', line));
    return figures.every((figure) => figure !== null) ? figures : null;
}
/** `{metric, message, ideal}`, also as a JSON text inside JSON. */
function asExplanation(value) {
    if (typeof value === 'string') {
        if (value.length > 10_000)
            return null;
        const metric = /^\{"metric": "([^"\\]{1,100})"/.exec(value)?.[1];
        const message = /"message": "([^"\\]{1,1000})"/.exec(value)?.[1];
        return metric === undefined || message === undefined ? null : { metric, message };
    }
    if (!(0,shared_plain/* isMap */.jh)(value))
        return null;
    const metric = (0,shared_plain/* textOf */.b6)(value.metric);
    const message = (0,shared_plain/* textOf */.b6)(value.message);
    return metric === null || message === null ? null : { metric, message };
}
/** The number at the end of the message. */
function figureOf(explanation, pointer, line) {
    if (explanation === null)
        return null;
    const name = explanation.metric.toLowerCase().replace(/[^a-z0-9]+/g, '_');
    const number = /: (-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.exec(explanation.message)?.[1];
    const place = { ...called(name), pointer: pointer === '' ? (0,shared_plain/* step */.PM)(explanation.metric) : pointer, line };
    if (number === undefined)
        return { ...place, value: null, undefinedBecause: 'the message of the explainer does not end in a number' };
    return { ...place, value: Number(number) };
}

// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/domain/governance.js
var governance = __webpack_require__(78573);
;// CONCATENATED MODULE: ./build/readers/shared/governance-shape.js
/**
 * Shapes of governance documents, written down once: the reader checks a document against its shape, and the published
 * JSON schema is made from the same. What is absent or a placeholder is no fault of the shape: the rules judge that.
 */
const simple = (kind) => (about, more = {}) => ({ kind, about, ...more });
const governance_shape_text = simple('text');
/** A list of texts; blank ones are left to the rules. */
const texts = simple('texts');
/** A text or a list of texts. */
const names = simple('names');
/** A version: a text, or a number as it comes from a registry that counts. */
const version = simple('version');
/** A login or a list of logins. */
const people = simple('people');
/** A day, or a time with a zone. */
const date = simple('date');
const governance_shape_duration = simple('duration');
const flag = simple('flag');
const whole = (low, high, about) => ({ kind: 'whole', low, high, about });
const oneOf = (words, about) => ({ kind: 'one-of', words, about });
const part = (about, fields, more = {}) => ({
    kind: 'part',
    about,
    fields,
    ...more,
});
const entries = (noun, about, fields, more = {}) => ({ kind: 'entries', noun, about, fields, ...more });
/** Checks an entry against its shape, and everything below it. */
function checkFields(checks, entry, shape) {
    for (const [key, field] of Object.entries(shape))
        checkField(checks, entry, key, field);
}
function checkField(checks, entry, key, field) {
    switch (field.kind) {
        case 'whole':
            checks.whole(entry, key, field.low, field.high);
            return;
        case 'one-of':
            checks.oneOf(entry, key, field.words);
            return;
        case 'part': {
            if (field.orText && typeof entry.map[key] === 'string')
                return;
            const inner = checks.part(entry, key);
            if (!inner)
                return;
            checkFields(checks, inner, field.fields);
            field.also?.(checks, inner);
            return;
        }
        case 'entries':
            for (const one of checks.entries(entry, key, field.noun)) {
                if (field.when && !field.when(checks, one))
                    continue;
                checkFields(checks, one, field.fields);
                field.also?.(checks, one);
            }
            return;
        default:
            checks[field.kind](entry, key);
    }
}
const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$';
const STRING = { type: 'string' };
const ONE_OR_MORE = { anyOf: [STRING, { type: 'array', items: STRING }] };
const SIMPLE = {
    text: STRING,
    texts: { type: 'array', items: STRING },
    names: ONE_OR_MORE,
    version: { type: ['string', 'number'] },
    people: ONE_OR_MORE,
    date: { type: 'string', pattern: DAY },
    duration: { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhdw]$' },
    flag: { type: 'boolean' },
};
/** JSON schema (draft-07) of a mapping of this shape; further keys are allowed, as the readers keep them. */
function schemaOfShape(shape) {
    const needed = Object.keys(shape).filter((key) => shape[key]?.needed);
    return {
        type: 'object',
        ...(needed.length ? { required: needed } : {}),
        properties: Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, fieldSchema(field)])),
    };
}
function fieldSchema(field) {
    const description = field.about;
    switch (field.kind) {
        case 'whole':
            return { type: 'integer', minimum: field.low, maximum: field.high, description };
        case 'one-of':
            return { enum: [...field.words], description };
        case 'part': {
            const inner = schemaOfShape(field.fields);
            return field.orText ? { anyOf: [STRING, inner], description } : { ...inner, description };
        }
        case 'entries':
            return { type: 'array', items: schemaOfShape(field.fields), description };
        default:
            return { ...SIMPLE[field.kind], description };
    }
}

;// CONCATENATED MODULE: ./build/readers/shared/governance-document.js
/** Governance documents: one YAML mapping each. Their shape and scales are checked here; what they must say, by the rules. */





/** JSON schema (draft-07) of a format, from the very shapes that its reader checks. */
function formatSchema(format) {
    const documents = Object.entries(format.kinds).map(([kind, shape]) => {
        const { properties, required } = schemaOfShape(shape);
        const model = { type: 'string', description: 'Id of the model in the policy.' };
        return {
            type: 'object',
            required: ['version', 'kind', ...(format.ownModel ? ['model'] : []), ...(required ?? [])],
            properties: {
                version: { const: 1, description: 'Version of the format.' },
                kind: { const: kind, description: 'What the document is.' },
                model,
                ...properties,
            },
        };
    });
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: format.title,
        ...(documents.length === 1 ? documents[0] : { oneOf: documents }),
    };
}
/** A reader of one format of governance document. */
function governanceReader(format) {
    return {
        id: format.id,
        title: format.title,
        notes: format.notes,
        schema: formatSchema(format),
        recognises: (file) => {
            const text = file.text();
            const head = text.ok ? text.value.slice(0, 20_000) : '';
            const kind = /^kind:[ \t]*["']?([a-z-]{1,40})["']?[ \t]*(?:#.*)?\r?$/m.exec(head)?.[1];
            return kind !== undefined && Object.hasOwn(format.kinds, kind) ? 'certain' : 'no';
        },
        read: (file, context) => {
            const parsed = file.yaml();
            if (!parsed.ok)
                return parsed;
            const { value } = parsed.value;
            if (!(0,shared_plain/* isMap */.jh)(value)) {
                const message = value === null ? 'the file is empty' : `the file is ${(0,shared_plain/* described */.WY)(value)}, not a mapping`;
                return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, message, {
                    line: 1,
                    fix: `begin it with version: 1 and kind: ${Object.keys(format.kinds)[0]}`,
                }));
            }
            const lines = {};
            const faults = [];
            const checks = checksOf(file, parsed.value, value, context.model.id, faults, lines);
            heading(format, checks);
            if (!faults.length) {
                if (format.check)
                    format.check(checks);
                else
                    checkFields(checks, checks.root, format.kinds[value['kind']]);
            }
            if (faults.length)
                return (0,fault/* bad */.MB)(...faults.slice(0, 50));
            const model = typeof value['model'] === 'string' ? value['model'] : null;
            return (0,fault/* good */.uw)([
                {
                    kind: 'governance',
                    reader: format.id,
                    source: file.source('', 1),
                    origin: 'declared',
                    document: format.document,
                    model,
                    content: value,
                    lines,
                },
            ]);
        },
    };
}
/** `version`, `kind` and `model`, which every document has. */
function heading(format, checks) {
    const { root } = checks;
    const kinds = Object.keys(format.kinds);
    const [version, kind, model] = [root.map['version'], root.map['kind'], root.map['model']];
    if (version !== 1)
        checks.fault(root, 'version', `version is ${(0,shared_plain/* described */.WY)(version)}, and only version 1 is known`, 'write version: 1');
    if (typeof kind !== 'string' || !Object.hasOwn(format.kinds, kind)) {
        checks.fault(root, 'kind', `kind is ${(0,shared_plain/* described */.WY)(kind)}, not ${kinds.join(' or ')}`, `write kind: ${kinds[0]}, or name the right file in the policy`);
    }
    if (model !== undefined && model !== null && typeof model !== 'string') {
        checks.fault(root, 'model', `model is ${(0,shared_plain/* described */.WY)(model)}, not a text`, `write model: ${checks.model}`);
    }
    else if (format.ownModel && typeof model === 'string' && !(0,governance/* isBlank */.z3)(model) && model !== checks.model) {
        checks.fault(root, 'model', `the document is about the model ${(0,shared_plain/* shown */.SP)(model)}, not ${(0,shared_plain/* shown */.SP)(checks.model)}`, `have the policy name the document of ${checks.model}`);
    }
}
function checksOf(file, document, value, model, faults, lines) {
    const root = { map: value, pointer: '', label: '' };
    const complain = (entry, key, message, fix) => {
        const place = document.placeOf(`${entry.pointer}${(0,shared_plain/* step */.PM)(key)}`) ?? document.placeOf(entry.pointer);
        const told = entry.label ? `${entry.label}: ${message}` : message;
        faults.push((0,fault/* fault */.DG)('artifact/value', file.path, told, { line: place?.line ?? 1, column: place?.column ?? null, fix }));
    };
    const given = (entry, key) => ((0,governance/* isBlank */.z3)(entry.map[key]) ? undefined : entry.map[key]);
    const expect = (entry, key, fits, what) => {
        const found = given(entry, key);
        if (found !== undefined && !fits(found))
            complain(entry, key, `${key} is ${(0,shared_plain/* described */.WY)(found)}, not ${what}`, `write ${what}`);
    };
    const isText = (one) => typeof one === 'string';
    return {
        root,
        model,
        fault: complain,
        entries(entry, key, noun) {
            const list = entry.map[key];
            if ((0,governance/* isBlank */.z3)(list))
                return [];
            if (!(0,shared_plain/* isList */.Lv)(list)) {
                complain(entry, key, `${key} is ${(0,shared_plain/* described */.WY)(list)}, not a list`, `write ${key} as a list of entries that begin with -`);
                return [];
            }
            const seen = new Set();
            return list.flatMap((one, at) => {
                const pointer = `${entry.pointer}${(0,shared_plain/* step */.PM)(key)}/${at}`;
                const line = document.placeOf(pointer)?.line;
                if (line !== undefined)
                    lines[pointer] = line;
                if (!(0,shared_plain/* isMap */.jh)(one)) {
                    complain({ map: {}, pointer, label: entry.label }, '', `${noun} ${at + 1} is ${(0,shared_plain/* described */.WY)(one)}, not a mapping`, `write it as {id: …}`);
                    return [];
                }
                const id = one['id'];
                const label = typeof id === 'string' && id.trim() ? `${noun} ${(0,shared_plain/* shown */.SP)(id).slice(1, -1)}` : `${noun} ${at + 1}`;
                const item = { map: one, pointer, label: entry.label ? `${entry.label}, ${label}` : label };
                if (id !== undefined && !(0,governance/* isBlank */.z3)(id) && typeof id !== 'string')
                    complain(item, 'id', `id is ${(0,shared_plain/* described */.WY)(id)}, not a text`, 'write the id in quotes');
                if (typeof id === 'string' && seen.has(id.trim()))
                    complain(item, 'id', `the id stands twice`, 'give every entry an id of its own');
                if (typeof id === 'string')
                    seen.add(id.trim());
                return [item];
            });
        },
        part(entry, key) {
            const found = given(entry, key);
            if (found === undefined)
                return null;
            const pointer = `${entry.pointer}${(0,shared_plain/* step */.PM)(key)}`;
            const line = document.placeOf(pointer)?.line;
            if (line !== undefined)
                lines[pointer] = line;
            if ((0,shared_plain/* isMap */.jh)(found))
                return { map: found, pointer, label: entry.label ? `${entry.label}, ${key}` : key };
            complain(entry, key, `${key} is ${(0,shared_plain/* described */.WY)(found)}, not a mapping`, `write ${key} as {key: value}`);
            return null;
        },
        whole: (entry, key, low, high) => expect(entry, key, (one) => typeof one === 'number' && Number.isInteger(one) && one >= low && one <= high, `a whole number from ${low} to ${high}`),
        oneOf: (entry, key, words) => expect(entry, key, (one) => isText(one) && words.includes(one), `one of ${words.join(', ')}`),
        flag: (entry, key) => expect(entry, key, (one) => typeof one === 'boolean', 'true or false'),
        text(entry, ...keys) {
            for (const key of keys)
                expect(entry, key, isText, 'a text');
        },
        texts: (entry, key) => expect(entry, key, (one) => (0,shared_plain/* isList */.Lv)(one) && one.every((text) => text === null || isText(text)), 'a list of texts'),
        names: (entry, key) => expect(entry, key, (one) => isText(one) || ((0,shared_plain/* isList */.Lv)(one) && one.every(isText)), 'a text or a list of texts'),
        version: (entry, key) => expect(entry, key, (one) => isText(one) || typeof one === 'number', 'a version'),
        people(entry, ...keys) {
            const fits = (one) => isText(one) || ((0,shared_plain/* isList */.Lv)(one) && one.every(isText));
            for (const key of keys)
                expect(entry, key, fits, 'a login or a list of logins');
        },
        date(entry, ...keys) {
            const what = 'a date such as 2024-05-20, or a time with a zone such as 2024-05-20T09:00:00Z';
            for (const key of keys)
                expect(entry, key, (one) => (0,governance/* dateEpoch */.iD)(one) !== null, what);
        },
        duration: (entry, key) => expect(entry, key, (one) => isText(one) && (0,duration/* parseDuration */.E9)(one) !== null, 'a length of time such as 30m, 4h or 1d'),
        follows(entry, key, expected, because) {
            const found = given(entry, key);
            if (found === undefined || expected === null || found === expected)
                return;
            complain(entry, key, `${key} is ${(0,shared_plain/* described */.WY)(found)}, and ${because} ${expected}`, `write ${expected}, or leave ${key} out`);
        },
    };
}
/** The product of whole numbers, or null where one is not there. */
function product(map, ...keys) {
    const factors = keys.map((key) => map[key]);
    return factors.every((one) => typeof one === 'number')
        ? factors.reduce((a, b) => a * b, 1)
        : null;
}

;// CONCATENATED MODULE: ./build/readers/bow-tie.js
/** Bow-tie diagrams (`kind: bow-tie`). */


const BARRIER = {
    id: governance_shape_text('Name of the barrier, such as B-1.'),
    barrier: governance_shape_text('What stands in the way.'),
    status: oneOf(['working', 'degraded', 'missing'], 'Only working ones count.'),
    owner: people('Who keeps it working.'),
    requirements: names('Requirements of the policy that check it; while one is not met the barrier is not working.'),
    'tested-on': date('The day on which it was last tried.'),
};
const bowTie = governanceReader({
    id: 'bow-tie',
    title: 'Bow-tie of threats, barriers and consequences',
    notes: 'YAML with kind: bow-tie. The status of a barrier is working, degraded or missing; only working ones count.',
    document: 'bow-tie',
    kinds: {
        'bow-tie': {
            'top-event': governance_shape_text('What must not happen.'),
            threats: entries('threat', 'What could bring it about.', {
                id: governance_shape_text('Name of the threat, such as T-1.'),
                threat: governance_shape_text('What could bring it about.'),
                barriers: entries('barrier', 'What prevents the event.', BARRIER),
            }),
            consequences: entries('consequence', 'What would follow.', {
                id: governance_shape_text('Name of the consequence, such as C-1.'),
                consequence: governance_shape_text('What would follow.'),
                barriers: entries('barrier', 'What softens the consequence.', BARRIER),
            }),
        },
    },
    ownModel: true,
});

// EXTERNAL MODULE: ./build/domain/lineage.js
var lineage = __webpack_require__(57768);
// EXTERNAL MODULE: ./build/domain/moment.js
var moment = __webpack_require__(26345);
// EXTERNAL MODULE: ./build/syntax/path.js
var path = __webpack_require__(4087);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
;// CONCATENATED MODULE: ./build/readers/shared/lineage.js
/** What the lineage readers share: filling in nodes, looking at plain data, and paths that must stay in the repository. */






/** A time as a record writes it; null where it gives none. */
const momentOf = (text) => (text === null ? null : (0,moment/* moment */.n)(text));
/** Milliseconds since the epoch as a moment; null for what is no such number. */
function momentOfMillis(value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0 || value > 8.64e15)
        return null;
    return (0,moment/* moment */.n)(new Date(value).toISOString());
}
/** A node with everything that is not given left empty. */
function lineageNode(given) {
    return {
        path: null,
        uri: null,
        digests: [],
        version: null,
        at: null,
        startedAt: null,
        license: null,
        owner: null,
        command: null,
        codeVersion: null,
        parameters: [],
        status: null,
        ...given,
    };
}
const CODE = /\.(py|ipynb|r|rmd|jl|scala|java|kt|go|rs|c|cc|cpp|h|js|mjs|ts|sh|bash|sql|pl|m|toml|cfg|ini)$/i;
/** Whether a path is source code by its ending. */
const isCodePath = (path) => CODE.test(path);
const MODEL = /\.(joblib|pkl|pickle|onnx|pt|pth|safetensors|h5|hdf5|keras|pb|tflite|gguf|ggml|bst|ubj|cbm|mlmodel|skops|pmml|ckpt|mar|bin|model)$/i;
/** Whether a path is a trained model by its ending. */
const isModelPath = (path) => MODEL.test(path);
/** Directory of a path with its slash, or '' at the root. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** Whether a text is a URI with a scheme (`s3://…`, `https://…`, `git+https://…`); drive letters are none. */
const isUri = (text) => /^[a-z][a-z0-9+.-]+:/i.test(text) && !/[\u0000-\u0020\u007f]/.test(text);
/**
 * A path as a record writes it, relative to a folder (`data/` or ''), as a repository path. `.` and `..` are worked out
 * in the text alone; null where it is absolute, leaves the repository, or is no safe path. Nothing is looked up.
 */
function resolveIn(folder, text) {
    if (text.startsWith('/') || text.startsWith('~') || text.includes('\\') || /^[a-z]:/i.test(text))
        return null;
    const parts = [];
    for (const part of (folder + text).split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length === 0 ? null : (0,path/* repositoryPath */.S)(parts.join('/'));
}
/** Largest file whose lines are looked up, bytes: beyond it the pointer has to do. */
const LINES_UP_TO = 4 * 1024 * 1024;
/** Begins a fragment; `document` gives the lines of pointers, null where the format has other places. */
function startFragment(file, document) {
    const faults = [];
    const nodes = new Map();
    const edges = [];
    let places = 0;
    const source = (pointer, line) => {
        const found = line ??
            (document !== null && file.bytes.byteLength <= LINES_UP_TO && places++ < 20_000
                ? document.placeOf(pointer)?.line
                : undefined);
        return { path: file.path, sha256: file.sha256, pointer, line: found ?? null };
    };
    return {
        faults,
        size: () => nodes.size,
        source,
        fault: (code, pointer, message, fix, line) => {
            if (faults.length >= 50)
                return;
            const place = line === undefined ? (document?.placeOf(pointer) ?? {}) : { line };
            faults.push((0,fault/* fault */.DG)(code, file.path, message, { ...place, fix }));
        },
        node: (id) => nodes.get(id),
        add: (node) => {
            const known = nodes.get(node.id);
            nodes.set(node.id, known === undefined ? node : joined(known, node));
            return node.id;
        },
        edge: (from, to, of) => edges.push({ from, to, source: of }),
        evidence: (reader) => {
            const fragment = { nodes: [...nodes.values()], edges };
            return { kind: 'lineage', reader, origin: 'reported', source: source('', 1), fragment };
        },
    };
}
function joined(a, b) {
    const later = (a.at?.epoch ?? Number.NEGATIVE_INFINITY) >= (b.at?.epoch ?? Number.NEGATIVE_INFINITY) ? a.at : b.at;
    const extra = b.digests.filter((one) => !a.digests.some((two) => two.algorithm === one.algorithm && two.value === one.value));
    return {
        ...a,
        type: a.type === 'file' ? b.type : a.type,
        path: a.path ?? b.path,
        uri: a.uri ?? b.uri,
        digests: extra.length === 0 ? a.digests : [...a.digests, ...extra],
        version: a.version ?? b.version,
        at: later ?? a.at ?? b.at,
        startedAt: a.startedAt ?? b.startedAt,
        license: a.license ?? b.license,
        owner: a.owner ?? b.owner,
        command: a.command ?? b.command,
        codeVersion: a.codeVersion ?? b.codeVersion,
        status: a.status ?? b.status,
        parameters: a.parameters.length > 0 ? a.parameters : b.parameters,
        ...(a.columns === undefined && b.columns !== undefined ? { columns: b.columns } : {}),
    };
}
/** A hex digest of a known algorithm in lower case, or null where its text is no such digest. */
function hexDigest(algorithm, text) {
    const value = text.toLowerCase();
    return value.length === lineage/* HEX_DIGITS */.L[algorithm] && /^[0-9a-f]+$/.test(value) ? { algorithm, value } : null;
}
/** The fragment's evidence, or its faults. */
function finished(fragment, reader, more = []) {
    return fragment.faults.length > 0 ? (0,fault/* bad */.MB)(...fragment.faults) : (0,fault/* good */.uw)([fragment.evidence(reader), ...more]);
}
/** Text of a file's first bytes as Latin-1, for recognising; never fails. */
function headOf(file, bytes = 262_144) {
    return Buffer.from(file.bytes.buffer, file.bytes.byteOffset, Math.min(file.bytes.byteLength, bytes)).toString('latin1');
}

;// CONCATENATED MODULE: ./build/readers/checksums.js
/** Lists of digests as `sha256sum` and its kin write them: `SHA256SUMS`, `model.joblib.sha256`. */

/** A digest, a sign for text or binary, and a name; a name with a backslash or line feed in it begins the line with `\`. */
const LINE = /^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}) [ *](.+)$/i;
const ALGORITHMS = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };
const checksums = {
    id: 'checksums',
    title: 'Checksum list (SHA256SUMS, *.sha256)',
    notes: 'One file a line with its digest (md5, SHA-1, SHA-256 or SHA-512, told by the length), as `sha256sum` writes it. Names are relative to the folder of the list. It says what the files are and not where they come from: no time, no step. A line that is none is an error.',
    recognises: (file) => {
        const lines = headOf(file, 65_536).split(/\r?\n/);
        // The last line of a cut head may be half of one.
        const whole = lines.slice(0, lines.length > 1 ? -1 : 1).filter((line) => line !== '');
        return whole.length > 0 && whole.every((line) => LINE.test(line)) ? 'certain' : 'no';
    },
    read: checksums_read,
};
function checksums_read(file, { model }) {
    const text = file.text();
    if (!text.ok)
        return text;
    const fragment = startFragment(file, null);
    for (const [index, line] of text.value.split(/\r?\n/).entries()) {
        if (line === '')
            continue;
        const [, hex = '', name = ''] = LINE.exec(line) ?? [];
        const digest = hex === '' ? null : hexDigest(ALGORITHMS[hex.length], hex);
        const fix = 'write the list again, e.g. with sha256sum';
        if (digest === null) {
            fragment.fault('artifact/syntax', '', `${(0,shared_plain/* shown */.SP)(line)} is no digest with a name`, fix, index + 1);
            continue;
        }
        const path = resolveIn(folderOf(file.path), name);
        if (path === null) {
            const message = `the name ${(0,shared_plain/* shown */.SP)(name)} lies outside the repository, where nothing is read`;
            fragment.fault('artifact/path', '', message, 'name files relative to the folder of the list', index + 1);
            continue;
        }
        const atTop = resolveIn('', name);
        fragment.add(lineageNode({
            id: path,
            type: path === model.artifact || isModelPath(path) ? 'model' : 'file',
            name: path,
            path,
            ...(atTop === null || atTop === path ? {} : { otherPaths: [path, atTop] }),
            digests: [digest],
            source: fragment.source('', index + 1),
        }));
    }
    if (fragment.size() === 0 && fragment.faults.length === 0)
        fragment.fault('artifact/schema', '', 'the list names no file', 'write one line for each file', 1);
    return finished(fragment, 'checksums');
}

;// CONCATENATED MODULE: ./build/readers/croissant.js
/** Croissant: metadata of a dataset and of the files that it consists of. */


/** Reader of Croissant 1.x metadata. */
const croissant = {
    id: 'croissant',
    title: 'Croissant dataset metadata (JSON-LD)',
    notes: 'Files with address and sha256 or md5; licence, version, dates and owner of the dataset, which hold for each file that gives none of its own. It knows no run and no model. Relative addresses are tried from the root of the repository and from the folder of the file. Dates without a zone are taken to lie anywhere on Earth.',
    recognises: (file) => {
        if (!/croissant|cr:FileObject|"FileObject"/i.test(headOf(file)))
            return 'no';
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        if (root === null)
            return /"(cr|conformsTo)"\s*:\s*\[?\s*"https?:\/\/mlcommons\.org\/croissant/.test(headOf(file)) ? 'certain' : 'no';
        const isDataset = typesOf(root).some((type) => /(^|[:/])Dataset$/.test(type));
        return isDataset && ('distribution' in root || 'recordSet' in root || conforms(root)) ? 'certain' : 'no';
    },
    read: croissant_read,
};
const croissant_texts = (value) => (Array.isArray(value) ? value : [value ?? null])
    .map((one) => (0,shared_plain/* textOf */.b6)(one))
    .filter((one) => one !== null);
const typesOf = (map) => croissant_texts(map['@type']);
const conforms = (root) => croissant_texts(root['conformsTo'] ?? root['dct:conformsTo']).some((text) => /mlcommons\.org\/croissant/.test(text));
function croissant_read(file) {
    const document = file.json();
    if (!document.ok)
        return document;
    const root = (0,plain/* asMap */.$H)(document.value.value);
    const fragment = startFragment(file, document.value);
    const common = {
        license: licenceOf(root),
        version: (0,shared_plain/* textOf */.b6)(root['version']),
        owner: ownerOf(root),
        at: changedAt(root),
    };
    const distribution = (0,plain/* asList */.DD)(root['distribution']);
    distribution.forEach((entry, index) => {
        const pointer = `/distribution/${index}`;
        if (!(0,plain/* isMap */.jh)(entry))
            fragment.fault('artifact/schema', pointer, 'an entry of "distribution" is not an object', 'write it as Croissant 1.0 has it');
        else if (typesOf(entry).some((type) => /(^|[:/])FileObject$/.test(type)))
            addFile(fragment, file, entry, common, pointer);
    });
    distribution.forEach((entry, index) => {
        const inside = (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(entry)['containedIn']);
        const from = (0,shared_plain/* textOf */.b6)(inside['@id']);
        const to = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(entry)['@id']);
        if (from !== null && to !== null && fragment.node(`file:${to}`) && fragment.node(`file:${from}`)) {
            fragment.edge(`file:${from}`, `file:${to}`, fragment.source(`/distribution/${index}/containedIn`));
        }
    });
    if (fragment.size() === 0 && fragment.faults.length === 0) {
        const url = (0,shared_plain/* textOf */.b6)(root['url']);
        const name = (0,shared_plain/* textOf */.b6)(root['name']) ?? file.path;
        fragment.add(lineageNode({ id: 'dataset', type: 'dataset', name, uri: url, source: fragment.source(''), ...common }));
    }
    return finished(fragment, 'croissant');
}
function addFile(fragment, file, entry, common, pointer) {
    const id = (0,shared_plain/* textOf */.b6)(entry['@id']) ?? (0,shared_plain/* textOf */.b6)(entry['name']);
    if (id === null) {
        fragment.fault('artifact/schema', pointer, 'a file without "@id" or "name"', 'write it as Croissant 1.0 has it');
        return;
    }
    if (fragment.node(`file:${id}`) !== undefined) {
        fragment.fault('artifact/ambiguous', pointer, `two files have the "@id" ${(0,shared_plain/* shown */.SP)(id)}`, 'give each its own');
        return;
    }
    const address = (0,shared_plain/* textOf */.b6)(entry['contentUrl']);
    const relative = address !== null && !isUri(address) ? address : null;
    const paths = candidates(file.path, relative ?? (/[/.]/.test(id) && !isUri(id) ? id : null));
    if (relative !== null && paths.length === 0) {
        fragment.fault('artifact/path', `${pointer}/contentUrl`, `the address ${(0,shared_plain/* shown */.SP)(relative)} lies outside the repository, where nothing is read`, 'write a path of the repository or a URI');
    }
    fragment.add(lineageNode({
        id: `file:${id}`,
        type: 'dataset',
        name: (0,shared_plain/* textOf */.b6)(entry['name']) ?? id,
        path: paths[0] ?? null,
        ...(paths.length > 1 ? { otherPaths: paths.slice(1) } : {}),
        uri: relative === null ? address : null,
        digests: digestsOf(fragment, entry, pointer),
        license: licenceOf(entry) ?? common.license,
        version: (0,shared_plain/* textOf */.b6)(entry['version']) ?? common.version,
        owner: ownerOf(entry) ?? common.owner,
        at: changedAt(entry) ?? common.at,
        source: fragment.source(pointer),
    }));
}
/** A relative address from the root of the repository, and from the folder of the record. */
function candidates(record, text) {
    if (text === null)
        return [];
    return [...new Set([resolveIn('', text), resolveIn(folderOf(record), text)].filter((path) => path !== null))];
}
function digestsOf(fragment, entry, pointer) {
    const found = [];
    for (const algorithm of ['sha256', 'md5']) {
        const text = (0,shared_plain/* textOf */.b6)(entry[algorithm]);
        // Hubs write the address of an open question where they have no digest.
        if (text === null || /^https?:\/\//.test(text))
            continue;
        const digest = hexDigest(algorithm, text);
        if (digest)
            found.push(digest);
        else
            fragment.fault('artifact/value', `${pointer}/${algorithm}`, `${(0,shared_plain/* shown */.SP)(text)} is no whole ${algorithm}`, 'write the whole digest in hex');
    }
    return found;
}
/** A licence is a text, or a CreativeWork with a name or an address; several make an AND. */
function licenceOf(map) {
    const value = map['license'] ?? map['sc:license'];
    const all = (Array.isArray(value) ? value : [value ?? null]).map((one) => {
        if (!(0,plain/* isMap */.jh)(one))
            return (0,shared_plain/* textOf */.b6)(one);
        return (0,shared_plain/* textOf */.b6)(one['url']) ?? (0,shared_plain/* textOf */.b6)(one['@id']) ?? (0,shared_plain/* textOf */.b6)(one['name']);
    });
    const known = all.filter((one) => one !== null);
    return known.length === 0 ? null : known.join(' AND ');
}
function ownerOf(map) {
    for (const key of ['creator', 'publisher']) {
        const value = map[key];
        const one = Array.isArray(value) ? value[0] : value;
        const name = (0,plain/* isMap */.jh)(one) ? (0,shared_plain/* textOf */.b6)(one['name']) : (0,shared_plain/* textOf */.b6)(one);
        if (name !== null)
            return name;
    }
    return null;
}
/** When the content last changed: modified, else created, else published. */
function changedAt(map) {
    const text = (0,shared_plain/* textOf */.b6)(map['dateModified']) ?? (0,shared_plain/* textOf */.b6)(map['dateCreated']) ?? (0,shared_plain/* textOf */.b6)(map['datePublished']);
    return text === null ? null : (0,moment/* moment */.n)(text);
}

;// CONCATENATED MODULE: ./build/readers/shared/bom-components.js
/** Components of a CycloneDX bill: where they stand, and what they say of themselves. */

/** Every component: of the bill, what it is about, those inside of others and the ancestors of their pedigrees. */
function componentsOf(fragment, root) {
    const found = [];
    const open = [];
    const openList = (value, pointer, descendant) => {
        if (value === undefined || value === null)
            return;
        if (!Array.isArray(value)) {
            fragment.fault('artifact/schema', pointer, 'the components are no list', 'write them as CycloneDX has them');
            return;
        }
        for (let at = value.length - 1; at >= 0; at--)
            open.push({ value: value[at], pointer: `${pointer}/${at}`, descendant });
    };
    openList(root['components'], '/components', null);
    const subject = (0,plain/* asMap */.$H)(root['metadata'])['component'];
    if (subject !== undefined)
        open.push({ value: subject, pointer: '/metadata/component', descendant: null });
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, pointer, descendant } = next;
        if (!(0,plain/* isMap */.jh)(value)) {
            fragment.fault('artifact/schema', pointer, 'a component is not an object', 'write it as CycloneDX has it');
            continue;
        }
        found.push({ of: value, pointer, ref: (0,shared_plain/* textOf */.b6)(value['bom-ref']), descendant });
        openList(value['components'], `${pointer}/components`, null);
        openList((0,plain/* asMap */.$H)(value['pedigree'])['ancestors'], `${pointer}/pedigree/ancestors`, pointer);
    }
    return found;
}
const bom_components_ALGORITHMS = { MD5: 'md5', 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-512': 'sha512' };
/** Hashes of a component. One of a known algorithm that is no whole digest is a fault; other algorithms are passed over. */
function recordedHashes(fragment, of, pointer) {
    return (0,plain/* asList */.DD)(of['hashes']).flatMap((hash, index) => {
        const name = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(hash)['alg']) ?? '';
        if (!Object.hasOwn(bom_components_ALGORITHMS, name))
            return [];
        const algorithm = bom_components_ALGORITHMS[name];
        const content = (0,plain/* asMap */.$H)(hash)['content'];
        const digest = typeof content === 'string' ? hexDigest(algorithm, content) : null;
        if (digest !== null)
            return [digest];
        const message = `the ${name} ${(0,shared_plain/* shown */.SP)((0,shared_plain/* textFor */.bT)(content))} is no whole digest`;
        fragment.fault('artifact/value', `${pointer}/hashes/${index}/content`, message, 'write the whole digest in hex');
        return [];
    });
}
/** Licences by id, name, expression or address; several make an AND. */
function licencesOf(of) {
    const known = (0,plain/* asList */.DD)(of['licenses']).flatMap((one) => {
        const licence = (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(one)['license']);
        const text = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['expression']) ?? (0,shared_plain/* textOf */.b6)(licence['id']) ?? (0,shared_plain/* textOf */.b6)(licence['name']) ?? (0,shared_plain/* textOf */.b6)(licence['url']);
        return text === null ? [] : [text];
    });
    return known.length > 1
        ? known.map((one) => (/ OR /i.test(one) ? `(${one})` : one)).join(' AND ')
        : (known[0] ?? null);
}
/** Who governs the data, else who supplies the component. */
function bom_components_ownerOf(of) {
    for (const data of (0,plain/* asList */.DD)(of['data'])) {
        const governance = (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(data)['governance']);
        for (const role of ['owners', 'stewards', 'custodians']) {
            for (const one of (0,plain/* asList */.DD)(governance[role])) {
                const name = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(one)['organization'])['name']) ?? (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(one)['contact'])['name']);
                if (name !== null)
                    return name;
            }
        }
    }
    for (const key of ['supplier', 'manufacturer']) {
        const name = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(of[key])['name']);
        if (name !== null)
            return name;
    }
    return (0,shared_plain/* textOf */.b6)(of['publisher']) ?? (0,shared_plain/* textOf */.b6)(of['author']);
}
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** The commit that a component was made from: of its pedigree, a property, or the comment of its repository. */
function revisionOf(of) {
    const commits = (0,plain/* asList */.DD)((0,plain/* asMap */.$H)(of['pedigree'])['commits']).map((one) => (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['uid']));
    const properties = (0,plain/* asList */.DD)(of['properties']).filter((one) => /commit/i.test((0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['name']) ?? ''));
    const repositories = (0,plain/* asList */.DD)(of['externalReferences']).filter((one) => (0,plain/* asMap */.$H)(one)['type'] === 'vcs');
    const texts = [
        ...commits,
        ...properties.map((one) => (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['value'])),
        ...repositories.map((one) => (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['comment'])),
    ];
    return texts.find((text) => text !== null && COMMIT.test(text)) ?? null;
}
/** Where a component lies: by its distribution, by the contents of its data, by group and name of a file. */
function placeOf(fragment, file, { of, pointer }) {
    const listed = [
        ...(0,plain/* asList */.DD)(of['externalReferences']).flatMap((one, index) => /^(source-)?distribution$/.test((0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['type']) ?? '')
            ? [{ text: (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['url']), at: `${pointer}/externalReferences/${index}/url` }]
            : []),
        ...(0,plain/* asList */.DD)(of['data']).map((one, index) => ({
            text: (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(one)['contents'])['url']),
            at: `${pointer}/data/${index}/contents/url`,
        })),
    ];
    let uri = null;
    let paths = [];
    for (const { text, at } of listed) {
        if (text === null)
            continue;
        if (isUri(text))
            uri ??= text;
        else if (paths.length === 0) {
            paths = bom_components_candidates(file.path, text);
            const message = `the address ${(0,shared_plain/* shown */.SP)(text)} lies outside the repository, where nothing is read`;
            if (paths.length === 0)
                fragment.fault('artifact/path', at, message, 'write a path of the repository or a URI');
        }
    }
    if (paths.length === 0)
        paths = namedPath(of);
    return { path: paths[0] ?? null, uri, ...(paths.length > 1 ? { otherPaths: paths.slice(1) } : {}) };
}
/** A relative address from the root of the repository, and from the folder of the bill. */
const bom_components_candidates = (record, text) => [
    ...new Set([resolveIn('', text), resolveIn(folderOf(record), text)].filter((path) => path !== null)),
];
/** Tools that list files write the folder as the group: `data/splits` and `train.csv`. A file of that name only. */
function namedPath(of) {
    const [group, name] = [(0,shared_plain/* textOf */.b6)(of['group']), (0,shared_plain/* textOf */.b6)(of['name'])];
    if (of['type'] === 'machine-learning-model' || name === null || !/^[\w@+-][\w.@+-]*\.\w+$/.test(name))
        return [];
    const path = group !== null && /^[\w@+-]+(\/[\w.@+-]+)*$/.test(group) ? resolveIn('', `${group}/${name}`) : null;
    return path === null ? [] : [path];
}

// EXTERNAL MODULE: ./build/domain/section-names.js
var section_names = __webpack_require__(6015);
;// CONCATENATED MODULE: ./build/readers/shared/card-names.js
/** Metric names as people write them in prose, tables and model-index entries. */
/** Phrases that no vocabulary holds. */
const PHRASES = {
    'area under the roc curve': 'roc_auc',
    'area under the receiver operating characteristic curve': 'roc_auc',
    'area under the receiver operating curve': 'roc_auc',
    'area under the curve': 'roc_auc',
    'area under roc': 'roc_auc',
    'roc-auc': 'roc_auc',
    auroc: 'roc_auc',
    'auc roc': 'roc_auc',
    'auc-roc': 'roc_auc',
    'average precision': 'average_precision',
    'area under the precision-recall curve': 'average_precision',
    'area under the precision recall curve': 'average_precision',
    'mean absolute error': 'mae',
    'mean squared error': 'mse',
    'root mean squared error': 'rmse',
    'mean absolute percentage error': 'mape',
    'brier score': 'brier',
    'expected calibration error': 'ece',
    'maximum calibration error': 'mce',
    'matthews correlation coefficient': 'mcc',
    'matthews correlation': 'mcc',
    'false positive rate': 'false_positive_rate',
    'false negative rate': 'false_negative_rate',
    'true positive rate': 'true_positive_rate',
    'true negative rate': 'true_negative_rate',
    'f1 score': 'f1',
    'f1-score': 'f1',
    'f-1': 'f1',
    'r squared': 'r2',
    'r-squared': 'r2',
    'cross entropy': 'log_loss',
    'log loss': 'log_loss',
    'exact accuracy': 'accuracy',
};
/** Longest metric name, in words. */
const LONGEST_NAME = 7;
/** Ordinary words of English that happen to be metric names, and metrics that mean nothing without a parameter. */
const NOT_IN_PROSE = new Set(['count', 'coverage', 'support']);
const NEEDS = new Set(['confidence-at-least', 'cost', 'k', 'beta', 'tail', 'quantile']);
const AVERAGES = new Set(['macro', 'micro', 'weighted']);
/** The metric that some words name, all of them; undefined where they name none. */
function metricNamed(words, vocabulary) {
    const text = words.join(' ');
    const direct = vocabulary.findLoosely(text) ?? vocabulary.find(PHRASES[text.toLowerCase()] ?? '');
    if (direct)
        return NOT_IN_PROSE.has(direct.name) || direct.parameters.some((name) => NEEDS.has(name)) ? undefined : direct;
    const [first, ...rest] = words.map((word) => word.toLowerCase());
    const average = [first, rest.at(-1)].find((word) => word !== undefined && AVERAGES.has(word));
    if (average === undefined || words.length < 2)
        return undefined;
    const base = metricNamed(first === average ? words.slice(1) : words.slice(0, -1), vocabulary);
    return base && vocabulary.find(`${base.name}_${average}`);
}
const SPLITS = {
    test: 'test',
    testing: 'test',
    'held-out': 'test',
    'hold-out': 'test',
    holdout: 'test',
    heldout: 'test',
    validation: 'validation',
    valid: 'validation',
    val: 'validation',
    dev: 'validation',
    development: 'validation',
    train: 'train',
    training: 'train',
};
/** The split that a word names, or null. */
function splitNamed(word) {
    const name = word.trim().toLowerCase();
    return Object.hasOwn(SPLITS, name) ? (SPLITS[name] ?? null) : null;
}
/**
 * A number with what follows it, for a metric. A percentage is one only where it says so; 79.6 for a metric that ends at
 * 1 is not read as 0.796, nor 0,796 as a decimal: the value is then null, with the reason.
 */
function writtenNumber(text, percent, entry) {
    const digits = text.replace(/^[−–]/u, '-');
    if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(digits)) {
        if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) || digits.startsWith('0')) {
            return { value: null, reason: `"${text}" is not a number that can be read in one way` };
        }
    }
    const number = Number(digits.replaceAll(',', ''));
    const value = percent ? Number((number / 100).toPrecision(15)) : number;
    if (!Number.isFinite(value))
        return { value: null, reason: `"${text}" is not a finite number` };
    if (entry && (value < entry.range[0] || value > entry.range[1])) {
        const looks = !percent && entry.range[1] === 1 && value > 1 && value <= 100;
        const hint = looks ? `; a percentage must say so: ${Number((value / 100).toPrecision(12))} or ${text}%` : '';
        return {
            value: null,
            reason: `${text}${percent ? '%' : ''} lies outside the range of ${entry.name}, ${bound(entry.range[0])} to ${bound(entry.range[1])}${hint}`,
        };
    }
    return { value, reason: null };
}
const bound = (value) => Number.isFinite(value) ? String(value) : value > 0 ? 'infinity' : 'minus infinity';

;// CONCATENATED MODULE: ./build/readers/shared/card-results.js
/** `model-index` of a Hugging Face card: results[].{task, dataset, metrics} → metric evidence of origin `declared`. */



/** A declared figure of the whole model with what the card does not say left empty. */
const declared = (reading, given, place) => ({
    kind: 'metric',
    reader: reading.reader,
    source: reading.file.source(place.pointer, place.line),
    origin: 'declared',
    class: null,
    slice: null,
    n: null,
    interval: null,
    role: 'candidate',
    better: null,
    ...given,
});
/**
 * Reads `model-index`. Where several models are listed and one has the id of the model that is judged, only that one
 * counts. A value that is no number, or is outside its metric's range, is evidence without a value and never passes.
 */
function modelIndex(reading, index, lineOf) {
    const complain = (pointer, message) => {
        const fix = 'write model-index as a list of {name, results: [{task, dataset, metrics: [{type, value}]}]}';
        reading.faults.push((0,fault/* fault */.DG)('artifact/schema', reading.file.path, `${pointer} ${message}`, {
            line: lineOf(pointer) ?? lineOf('/model-index'),
            fix,
        }));
    };
    const lists = (value, pointer, optional) => {
        if (value === undefined && optional)
            return [];
        if (!(0,shared_plain/* isList */.Lv)(value))
            complain(pointer, `is ${(0,shared_plain/* described */.WY)(value)}, not a list`);
        const items = (0,shared_plain/* isList */.Lv)(value) ? value : [];
        return items.flatMap((item, at) => {
            if (!(0,shared_plain/* isMap */.jh)(item))
                complain(`${pointer}${(0,shared_plain/* step */.PM)(at)}`, `is ${(0,shared_plain/* described */.WY)(item)}, not a mapping`);
            return (0,shared_plain/* isMap */.jh)(item) ? [[item, `${pointer}${(0,shared_plain/* step */.PM)(at)}`]] : [];
        });
    };
    const models = lists(index, '/model-index', false);
    const own = models.filter(([model]) => model['name'] === reading.context.model.id);
    for (const [model, atModel] of models.length > 1 && own.length ? own : models) {
        for (const [result, atResult] of lists(model['results'], `${atModel}/results`, true)) {
            const split = splitOf(result['dataset']);
            for (const [metric, atMetric] of lists(result['metrics'], `${atResult}/metrics`, true)) {
                oneMetric(reading, metric, split, {
                    pointer: `${atMetric}/value`,
                    line: lineOf(`${atMetric}/value`) ?? lineOf(atMetric),
                });
            }
        }
    }
}
/** Which data, where the entry says: `split`, else a `config` that is the name of a split. */
function splitOf(dataset) {
    if (!(0,shared_plain/* isMap */.jh)(dataset))
        return null;
    return splitNamed((0,shared_plain/* textOf */.b6)(dataset['split']) ?? '') ?? splitNamed((0,shared_plain/* textOf */.b6)(dataset['config']) ?? '');
}
function oneMetric(reading, metric, split, place) {
    const [type, name] = [(0,shared_plain/* textOf */.b6)(metric['type']), (0,shared_plain/* textOf */.b6)(metric['name'])];
    const writtenAs = type ?? name;
    if (writtenAs === null)
        return;
    const { vocabulary } = reading.context;
    const find = (text) => text === null ? undefined : (vocabulary.findLoosely(text) ?? metricNamed(text.split(/\s+/), vocabulary));
    const average = [metric['args'], metric['config']].flatMap((one) => (0,shared_plain/* isMap */.jh)(one) ? ((0,shared_plain/* textOf */.b6)(one['average']) ?? []) : [])[0];
    const [byType, byName] = [find(type), find(name)];
    const averaged = byType && average ? vocabulary.find(`${byType.name}_${average}`) : undefined;
    const finer = byType && byName?.name.startsWith(`${byType.name}_`) ? byName : undefined;
    const entry = averaged ?? finer ?? byType ?? byName;
    const written = writtenValue(metric['value'], entry);
    reading.evidence.push(declared(reading, { metric: entry?.name ?? writtenAs, known: entry !== undefined, writtenAs, split, ...written }, place));
}
/** A value of a metric as a card writes it, a number or a text that is one; else null with the reason. */
function writtenValue(value, entry) {
    const found = numberOf(value);
    return found === null
        ? { value: null, reason: `the value is ${(0,shared_plain/* described */.WY)(value)}, not a number` }
        : writtenNumber(found.digits, found.percent, entry);
}
/** A number, or a text that is one number with or without a percent sign. */
function numberOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? { digits: String(value), percent: false } : null;
    const parts = typeof value === 'string' ? /^\s*([-+]?[\d.,]+(?:e[-+]?\d+)?)\s*(%?)\s*$/i.exec(value) : null;
    return parts ? { digits: parts[1], percent: parts[2] === '%' } : null;
}

;// CONCATENATED MODULE: ./build/readers/shared/card-words.js
/** Words that say something: what is left of a card's text without placeholders, template sentences and decoration. */
/** Sentences that card templates put there; they say nothing of the model. Compared without case and spacing. */
const TEMPLATE = [
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.',
    'More information needed for further recommendations.',
    'Use the code below to get started with the model.',
    'Carbon emissions can be estimated using the Machine Learning Impact calculator presented in Lacoste et al. (2019).',
    'This modelcard aims to be a base template for new models.',
    'It has been generated using this raw template.',
    'This is the model card of a 🤗 transformers model that has been pushed on the Hub.',
    'This model card has been automatically generated.',
    'This model card has been generated automatically according to the information the Trainer had access to.',
    'You should probably proofread and complete it, then remove this comment.',
    'Provide a longer summary of what this model is.',
    'Provide a quick summary of what the model is/does.',
    'Address questions around how the model is intended to be used, including the foreseeable users of the model and those affected by the model.',
    'This section is for the model use without fine-tuning or plugging into a larger ecosystem/app.',
    'This section is for the model use when fine-tuned for a task, or when plugged into a larger ecosystem/app.',
    'This section addresses misuse, malicious use, and uses that the model will not work well for.',
    'This section is meant to convey both technical and sociotechnical limitations.',
    'This section is meant to convey recommendations with respect to the bias, risk, and technical limitations.',
    'This section describes the evaluation protocols and provides the results.',
];
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
const TEMPLATES = new RegExp(TEMPLATE.map(escaped).join('|'), 'giu');
/** Placeholders inside a text. */
const INLINE = /\[(?:more information (?:is )?needed|to ?do|tb[dac]|n\/a|placeholder|optional|fill\b[^\]\n]{0,60}|insert\b[^\]\n]{0,60}|your\b[^\]\n]{0,60}|add\b[^\]\n]{0,60}|describe\b[^\]\n]{0,80})\]|\{\{[^{}\n]{0,200}\}\}|more information (?:is )?needed\.?|\bn\/a\b|\b(?:TBD|TBA|TBC|TODO|FIXME|XXX+)\b|\b(?:[Tt]bd|[Tt]odo|[Ff]ixme)\b|lorem ipsum[^\n]*|\bto be (?:done|added|determined|defined|decided|announced|completed|confirmed|filled in|filled|written|documented)\b/giu;
/** A whole line that stands for an answer that nobody gave. */
const WHOLE = /^(?:na|n\.a\.?|none|nil|null|nothing|not applicable|not available|not provided|not specified|not known|unknown|pending|coming soon|work in progress|wip|to follow|to come|same as above|see (?:above|below|here)|fill (?:me |this |it )?in|placeholder|empty|todo later)$/iu;
/**
 * Takes placeholders and template sentences out of a block of text. A line that is only a label and a placeholder
 * ("Developed by: TBD") says nothing either. Lines stay in place.
 */
function said(text) {
    const placeholders = [];
    const keep = (found) => {
        placeholders.push(found.length > 60 ? `${found.slice(0, 57)}...` : found);
        return ' ';
    };
    const lines = text.replaceAll(TEMPLATES, (found) => found.replaceAll(/[^\n]+/g, ' ')).split('\n');
    const left = lines.map((line) => {
        const before = placeholders.length;
        const rest = line.replaceAll(INLINE, keep);
        const bare = rest.replaceAll(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
        if (WHOLE.test(bare))
            return keep(bare);
        const label = /^[^:\n]{1,60}:(.*)$/su.exec(rest);
        const answer = label?.[1]?.replaceAll(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '') ?? null;
        if (answer === null)
            return rest;
        if (WHOLE.test(answer))
            return keep(answer);
        return answer === '' && placeholders.length > before ? ' ' : rest;
    });
    return { text: left.join('\n'), placeholders };
}
/** Scripts that write no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/**
 * Words of a text: runs without white space that hold a letter one can see, links aside. Figures and marks alone are no
 * words. In scripts without spaces two characters count as a word.
 */
function words(text) {
    const seen = text.normalize('NFC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
    return (seen.match(/\S+/gu) ?? []).flatMap((run) => {
        if (!/\p{L}/u.test(run) || /^[^\p{L}]*(?:[a-z][a-z0-9+.-]*:\/\/|www\.)/iu.test(run))
            return [];
        const word = run.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
        const unspaced = word.match(UNSPACED);
        if (!unspaced)
            return [word];
        return Array.from({ length: Math.ceil(unspaced.length / 2) }, (_, index) => unspaced.slice(2 * index, 2 * index + 2).join(''));
    });
}
/** How often one word may come, on average, before repeating it says nothing more. */
const REPEATS = 3;
function wordCount() {
    let total = 0;
    const different = new Set();
    return {
        add(list) {
            total += list.length;
            for (const word of list)
                different.add(word);
        },
        get total() {
            return Math.min(total, REPEATS * different.size);
        },
    };
}

;// CONCATENATED MODULE: ./build/readers/shared/structured-card.js
/** Cards that are JSON: their parts as sections with counted words, and their figures as claims. */






/**
 * Parts as sections in their order, one for each name of a title; parts that the card does not have are left out, parts
 * that are there and empty have no words. Placeholders and template sentences do not count.
 */
function structuredSections(parts, lineOf) {
    return parts.flatMap(({ title, pointer, content }) => {
        if (content === undefined)
            return [];
        const count = wordCount();
        const placeholders = new Set();
        for (const text of textsIn(content)) {
            const found = said(text);
            count.add(words(found.text));
            for (const placeholder of found.placeholders)
                placeholders.add(placeholder);
        }
        const names = (0,section_names/* sectionNames */.QN)(title);
        const line = lineOf(pointer) ?? 1;
        return (names.length > 0 ? names : [null]).map((name) => ({
            title,
            name,
            level: 2,
            line,
            words: count.total,
            placeholders: [...placeholders].slice(0, 20),
        }));
    });
}
/** Keys whose texts are pictures, addresses or numbers of a schema, and tell a reader nothing. */
const SILENT = new Set(['image', 'url', 'bom-ref', 'ref', 'contentType', 'encoding', 'link']);
/** Every text inside a value, in order. Parsed documents are at most 64 deep; nothing recurses. */
function textsIn(value) {
    const found = [];
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next === 'string')
            found.push(next);
        else if (Array.isArray(next))
            for (let at = next.length - 1; at >= 0; at--)
                open.push(next[at]);
        else if ((0,shared_plain/* isMap */.jh)(next)) {
            const entries = Object.entries(next).filter(([key]) => !SILENT.has(key));
            for (let at = entries.length - 1; at >= 0; at--)
                open.push(entries[at][1]);
        }
    }
    return found;
}
/** Most figures of one card: beyond it, it is a report. */
const MOST_FIGURES = 10_000;
/**
 * The performance metrics of a card as claims. A value that is no number, or outside of its metric's range, is evidence
 * without a value. A slice that names no column is kept whole under the column `slice`, so that it is never taken for
 * all rows. Returns the sentence part of what is wrong where it is no list of objects.
 */
function performanceMetrics(reading, value, place, keys) {
    if (value === undefined || value === null)
        return null;
    if (!Array.isArray(value) || !value.every(shared_plain/* isMap */.jh))
        return 'is no list of objects';
    if (value.length > MOST_FIGURES)
        return `has ${value.length} figures; at most ${MOST_FIGURES} are read`;
    const { vocabulary } = reading.context;
    value.forEach((metric, index) => {
        const pointer = `${place.pointer}/${index}`;
        const writtenAs = (0,shared_plain/* textOf */.b6)(metric['type']) ?? 'a metric without a type';
        const entry = vocabulary.findLoosely(writtenAs) ?? metricNamed(writtenAs.split(/\s+/).slice(0, 12), vocabulary);
        const figure = declared(reading, {
            metric: entry?.name ?? writtenAs,
            known: entry !== undefined,
            writtenAs,
            split: null,
            ...writtenValue(metric['value'], entry),
        }, { pointer: `${pointer}/value`, line: place.lineOf(`${pointer}/value`) ?? place.lineOf(pointer) });
        const bounds = (0,plain/* asMap */.$H)(metric[keys.interval]);
        const [low, high] = [keys.lower, keys.upper].map((key) => writtenValue(bounds[key], undefined).value);
        const interval = typeof low === 'number' && typeof high === 'number' && low <= high ? [low, high] : null;
        reading.evidence.push({ ...figure, interval, slice: structured_card_sliceOf(metric['slice']) });
    });
    return null;
}
const structured_card_WHOLE = /^(?:|all|overall|none|null|total|whole|aggregate|all data|full dataset|entire dataset|n\/a|-)$/i;
/** A slice as cards write it: `sex: Female`, `sex=Female, race=Asian`; null for all rows. */
function structured_card_sliceOf(value) {
    const text = value === undefined || value === null ? '' : (0,shared_plain/* textFor */.bT)(value).trim();
    if (structured_card_WHOLE.test(text))
        return null;
    const slice = Object.create(null);
    for (const part of text.split(/\s*[,;&]\s*/)) {
        const [, column, group] = /^([^=:]{1,100}?)\s*(?:==?|:)\s*(.{1,200})$/u.exec(part) ?? [];
        if (column === undefined || group === undefined || column in slice)
            return { slice: text };
        slice[column.trim()] = group.trim();
    }
    return slice;
}
/** The document of a JSON card. */
function structuredDocument(reading, given, place) {
    const fields = Object.create(null);
    const fieldLines = Object.create(null);
    for (const [key, value, pointer] of given.fields) {
        if (value === undefined || key in fields)
            continue;
        fields[key] = value;
        const line = place.lineOf(pointer);
        if (line !== null)
            fieldLines[key] = line;
    }
    return {
        kind: 'document',
        reader: reading.reader,
        source: reading.file.source(place.pointer, place.lineOf(place.pointer) ?? 1),
        origin: 'declared',
        document: 'card',
        title: given.title,
        sections: given.sections,
        fields,
        fieldLines,
    };
}

;// CONCATENATED MODULE: ./build/readers/shared/bom-card.js
/** The model card inside of a CycloneDX component: its sections, fields and figures. */




/** Most model cards of one bill. */
const MOST_CARDS = 100;
/** Cards of the models of a bill. Where several have one and one bears the id of the model that is judged, only that. */
function bomCard(file, document, context, models) {
    const withCard = models.filter(({ of }) => (0,plain/* isMap */.jh)(of['modelCard']));
    const own = withCard.filter(({ of }) => of['name'] === context.model.id);
    const read = withCard.length > 1 && own.length > 0 ? own : withCard;
    if (read.length > MOST_CARDS) {
        const message = `the bill has ${read.length} model cards; at most ${MOST_CARDS} are read`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', file.path, message, { fix: 'commit a bill for each model' }));
    }
    const lineOf = (pointer) => document.placeOf(pointer)?.line ?? null;
    const evidence = [];
    const faults = [];
    for (const model of read) {
        const reading = { reader: 'cyclonedx', file, context, evidence: [], faults: [] };
        const pointer = `${model.pointer}/modelCard/quantitativeAnalysis/performanceMetrics`;
        const complaint = performanceMetrics(reading, (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(model.of['modelCard'])['quantitativeAnalysis'])['performanceMetrics'], { pointer, lineOf }, { interval: 'confidenceInterval', lower: 'lowerBound', upper: 'upperBound' });
        if (complaint !== null) {
            const fix = 'write performanceMetrics as a list of {type, value, slice}';
            faults.push((0,fault/* fault */.DG)('artifact/schema', file.path, `${pointer} ${complaint}`, { line: lineOf(pointer), fix }));
        }
        evidence.push(cardOf(reading, model, lineOf), ...reading.evidence);
    }
    return faults.length > 0 ? (0,fault/* bad */.MB)(...faults) : (0,fault/* good */.uw)(evidence);
}
function cardOf(reading, model, lineOf) {
    const { of } = model;
    const pointer = `${model.pointer}/modelCard`;
    const card = (0,plain/* asMap */.$H)(of['modelCard']);
    const field = (key, value) => [key, value === null ? undefined : value, model.pointer];
    const fields = [
        field('name', (0,shared_plain/* textOf */.b6)(of['name'])),
        field('version', (0,shared_plain/* textOf */.b6)(of['version'])),
        field('license', licencesOf(of)),
        field('owner', bom_components_ownerOf(of)),
    ];
    return structuredDocument(reading, {
        title: (0,shared_plain/* textOf */.b6)(of['name']),
        sections: structuredSections(partsOf(model), lineOf),
        fields: [...fields, ...Object.entries(card).map(([key, value]) => [key, value, `${pointer}/${key}`])],
    }, { pointer, lineOf });
}
function partsOf({ of, pointer }) {
    const card = (0,plain/* asMap */.$H)(of['modelCard']);
    const considerations = (0,plain/* asMap */.$H)(card['considerations']);
    const parameters = (0,plain/* asMap */.$H)(card['modelParameters']);
    const part = (title, key) => ({
        title,
        pointer: `${pointer}/modelCard/considerations/${key}`,
        content: considerations[key],
    });
    const { datasets, ...rest } = parameters;
    const details = [of['description'], ...Object.values(rest)].filter((one) => one !== undefined);
    const uses = [considerations['useCases'], considerations['users']].filter((one) => one !== undefined);
    // A reference is no description: only data that the card itself describes say something here.
    const described = (0,plain/* asList */.DD)(datasets).filter((one) => (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['ref']) === null);
    return [
        {
            title: 'Model details',
            pointer: `${pointer}/modelCard/modelParameters`,
            content: details.length > 0 ? details : undefined,
        },
        { title: 'License', pointer: `${pointer}/licenses`, content: licencesOf(of) ?? undefined },
        {
            title: 'Intended use',
            pointer: `${pointer}/modelCard/considerations`,
            content: uses.length > 0 ? uses : undefined,
        },
        part('Limitations', 'technicalLimitations'),
        part('Performance trade-offs', 'performanceTradeoffs'),
        part('Ethical considerations', 'ethicalConsiderations'),
        part('Fairness assessments', 'fairnessAssessments'),
        part('Environmental impact', 'environmentalConsiderations'),
        {
            title: 'Training data',
            pointer: `${pointer}/modelCard/modelParameters/datasets`,
            content: datasets === undefined ? undefined : described,
        },
        {
            title: 'Quantitative analysis',
            pointer: `${pointer}/modelCard/quantitativeAnalysis`,
            content: card['quantitativeAnalysis'],
        },
    ];
}

;// CONCATENATED MODULE: ./build/readers/cyclonedx.js
/** CycloneDX ML-BOM: models and data sets as components, what depends on what, and the model card inside. */





/** Reader of CycloneDX bills of materials. */
const cyclonedx = {
    id: 'cyclonedx',
    title: 'CycloneDX ML-BOM (JSON 1.5 to 1.7)',
    notes: 'Components that are models, data or files, with hashes, licences, owner and address; training data of the model card, ancestors of the pedigree and dependencies as edges; the model card as a card with its figures as claims (declared). Other components (libraries, services) are passed over. A reference to no component stays and is told as unresolved. The time is that of the bill, not of the data. XML, and versions before 1.5, are refused.',
    recognises: (file) => {
        if (!/"bomFormat"/.test(headOf(file)))
            return 'no';
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        if (root === null)
            return /"bomFormat"\s*:\s*"CycloneDX"/.test(headOf(file, 65_536)) ? 'certain' : 'no';
        return root['bomFormat'] === 'CycloneDX' ? 'certain' : 'no';
    },
    read: cyclonedx_read,
};
const TYPES = new Map([
    ['machine-learning-model', 'model'],
    ['data', 'dataset'],
    ['file', 'file'],
]);
function cyclonedx_read(file, context) {
    const document = file.json();
    if (!document.ok)
        return document;
    const root = (0,plain/* asMap */.$H)(document.value.value);
    const refused = versionFault(file, document.value, root);
    if (refused !== null)
        return refused;
    const fragment = startFragment(file, document.value);
    const all = componentsOf(fragment, root);
    const byRef = new Map();
    const known = all.filter((component) => addComponent(fragment, file, component));
    for (const component of all) {
        if (component.ref === null)
            continue;
        if (byRef.has(component.ref)) {
            const message = `two components have the "bom-ref" ${(0,shared_plain/* shown */.SP)(component.ref)}`;
            fragment.fault('artifact/ambiguous', `${component.pointer}/bom-ref`, message, 'give each its own');
        }
        byRef.set(component.ref, component);
    }
    const models = known.filter(({ of }) => of['type'] === 'machine-learning-model');
    addAncestors(fragment, known);
    const byUri = componentsByUri(fragment, known);
    for (const model of models)
        addTrainingData(fragment, model, byRef, byUri);
    addDependencies(fragment, root, byRef);
    if (known.length === 0 && fragment.faults.length === 0) {
        fragment.fault('artifact/schema', '/components', 'the bill lists no model, data or file', 'list the model as a component of type machine-learning-model, and its data as components of type data');
    }
    if (fragment.faults.length > 0)
        return (0,fault/* bad */.MB)(...fragment.faults);
    const cards = bomCard(file, document.value, context, models);
    if (!cards.ok)
        return cards;
    const at = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(root['metadata'])['timestamp']);
    const records = models.map((model) => {
        const { of } = model;
        const sha256 = fragment.node(idOf(model))?.digests.find((one) => one.algorithm === 'sha256');
        return {
            kind: 'model-record',
            reader: 'cyclonedx',
            source: fragment.source(model.pointer),
            origin: 'reported',
            name: (0,shared_plain/* textOf */.b6)(of['name']),
            version: (0,shared_plain/* textOf */.b6)(of['version']),
            digest: sha256 === undefined ? null : `sha256:${sha256.value}`,
            run: null,
            at: at === null ? null : (0,moment/* moment */.n)(at),
        };
    });
    return (0,fault/* good */.uw)([fragment.evidence('cyclonedx'), ...records, ...cards.value]);
}
function versionFault(file, document, root) {
    const version = root['specVersion'];
    if (root['bomFormat'] === 'CycloneDX' && typeof version === 'string' && /^1\.[567]$/.test(version))
        return null;
    const message = root['bomFormat'] === 'CycloneDX'
        ? `CycloneDX ${typeof version === 'string' ? (0,shared_plain/* shown */.SP)(version) : 'without a specVersion'} is not known as an ML-BOM`
        : 'this is no CycloneDX bill of materials';
    const place = document.placeOf('/specVersion') ?? document.placeOf('') ?? {};
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/version', file.path, message, { ...place, fix: 'write CycloneDX 1.5, 1.6 or 1.7 as JSON' }));
}
const idOf = (component) => `component:${component.pointer}`;
/** Adds a model, data or file; false where the component is of another type. */
function addComponent(fragment, file, component) {
    const { of, pointer } = component;
    const type = TYPES.get((0,shared_plain/* textOf */.b6)(of['type']) ?? '');
    if (type === undefined)
        return false;
    const isCode = type === 'dataset' && (0,plain/* asList */.DD)(of['data']).some((one) => (0,plain/* asMap */.$H)(one)['type'] === 'source-code');
    fragment.add(lineageNode({
        id: idOf(component),
        type: isCode ? 'code' : type,
        name: (0,shared_plain/* textOf */.b6)(of['name']) ?? component.ref ?? 'a component without a name',
        ...placeOf(fragment, file, component),
        digests: recordedHashes(fragment, of, pointer),
        version: (0,shared_plain/* textOf */.b6)(of['version']),
        license: licencesOf(of),
        owner: bom_components_ownerOf(of),
        codeVersion: type === 'model' ? revisionOf(of) : null,
        source: fragment.source(pointer),
    }));
    return true;
}
/** Models that another was made of, by its pedigree, went into it. */
function addAncestors(fragment, known) {
    for (const component of known) {
        const { descendant, pointer } = component;
        if (descendant !== null && fragment.node(`component:${descendant}`) !== undefined)
            fragment.edge(idOf(component), `component:${descendant}`, fragment.source(pointer));
    }
}
/** The component of each address; null where several have it. */
function componentsByUri(fragment, known) {
    const found = new Map();
    for (const component of known) {
        const uri = fragment.node(idOf(component))?.uri;
        if (uri)
            found.set(uri, found.has(uri) ? null : idOf(component));
    }
    return found;
}
/** Data sets that the card names went into the model. */
function addTrainingData(fragment, model, byRef, byUri) {
    const datasets = (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(model.of['modelCard'])['modelParameters'])['datasets'];
    (0,plain/* asList */.DD)(datasets).forEach((dataset, index) => {
        const at = `${model.pointer}/modelCard/modelParameters/datasets/${index}`;
        const from = datasetNode(fragment, (0,plain/* asMap */.$H)(dataset), at, byRef, byUri);
        if (from !== null)
            fragment.edge(from, idOf(model), fragment.source(at));
    });
}
function datasetNode(fragment, dataset, pointer, byRef, byUri) {
    const ref = (0,shared_plain/* textOf */.b6)(dataset['ref']);
    if (ref !== null)
        return referred(fragment, ref, `${pointer}/ref`, byRef);
    const url = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(dataset['contents'])['url']);
    const name = (0,shared_plain/* textOf */.b6)(dataset['name']) ?? url;
    if (name === null) {
        fragment.fault('artifact/schema', pointer, 'a data set without ref or name', 'name it, or refer to a component');
        return null;
    }
    const uri = url !== null && isUri(url) ? url : null;
    // A data set that is described inside the card and listed as a component is one.
    const same = uri === null ? null : byUri.get(uri);
    if (same)
        return same;
    const source = fragment.source(pointer);
    return fragment.add(lineageNode({ id: `inline:${pointer}`, type: 'dataset', name, uri, owner: bom_components_ownerOf({ data: [dataset] }), source }));
}
/** The node of a reference. One to no component is kept by its name, so that what is missing is seen. */
function referred(fragment, ref, pointer, byRef) {
    const component = byRef.get(ref);
    if (component !== undefined)
        return fragment.node(idOf(component)) === undefined ? null : idOf(component);
    const uri = ref.startsWith('urn:cdx:') ? ref : null;
    return fragment.add(lineageNode({ id: `ref:${ref}`, type: 'dataset', name: ref, uri, source: fragment.source(pointer) }));
}
function addDependencies(fragment, root, byRef) {
    (0,plain/* asList */.DD)(root['dependencies']).forEach((entry, index) => {
        const pointer = `/dependencies/${index}`;
        const ref = (0,plain/* isMap */.jh)(entry) ? (0,shared_plain/* textOf */.b6)(entry['ref']) : null;
        if (!(0,plain/* isMap */.jh)(entry) || ref === null) {
            fragment.fault('artifact/schema', pointer, 'a dependency without "ref"', 'write it as CycloneDX has it');
            return;
        }
        const component = byRef.get(ref);
        if (component === undefined || fragment.node(idOf(component)) === undefined)
            return;
        for (const [key, isInput] of [
            ['dependsOn', true],
            ['provides', false],
        ]) {
            (0,plain/* asList */.DD)(entry[key]).forEach((one, at) => {
                const place = `${pointer}/${key}/${at}`;
                const other = (0,shared_plain/* textOf */.b6)(one) === null ? null : referred(fragment, (0,shared_plain/* textOf */.b6)(one), place, byRef);
                if (other === null)
                    return;
                if (isInput)
                    fragment.edge(other, idOf(component), fragment.source(place));
                else
                    fragment.edge(idOf(component), other, fragment.source(place));
            });
        }
    });
}

;// CONCATENATED MODULE: ./build/readers/shared/card-prose.js
/** Figures that running text gives, where they can be read in one way only. */

/** A number, a word, or a single mark. */
const WORD = /\d{1,3}(?:,\d+)+(?:\.\d+)?|(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?(?![\p{L}\d])|[\p{L}\d](?:[\p{L}\p{M}\p{N}_'’-]*[\p{L}\p{M}\p{N}])?|[^\s\p{L}\p{N}]/giu;
const NUMBER = /^(?:\d|\.\d)[\d.,]*(?:e[-+]?\d+)?$/i;
/** Words of a text. */
const wordSet = (text) => new Set(text.split(/\s+/));
/** Between a metric and its number. */
const LINKS = wordSet(`is was are were of at : = ( to reaches reached equals equal about approximately around roughly nearly almost
   circa ca ~ ≈ now currently stands score value a an amounts comes came | - – — → the model scores has`);
/** Before a metric that is meant of the whole model. */
const LEADS = wordSet(`the a an its our and with of overall total final achieves achieved reaches reached has had gets got shows
   showed scores obtains obtained is in reported measured where that while but model data set rows then
   candidate`);
/** After a number that is then no figure of the whole model: a unit, a group, a comparison, a range. */
const TAILS = wordSet(`for among in within when if before by versus vs compared points point percentage times x to or than higher
   lower better worse across decimals digits rows classes groups per on at pp below above - – / under until
   previously without each only`);
/** Claims of running text, sentence by sentence. Time grows with the length, not with its square. */
function proseClaims(block, vocabulary) {
    const claims = [];
    const text = block.text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
    let sentence = [];
    let line = block.line;
    let counted = 0;
    const lineAt = (at) => {
        for (; counted < at; counted += 1)
            if (text[counted] === '\n')
                line += 1;
        return line;
    };
    const finish = () => {
        if (sentence.some((word) => NUMBER.test(word.low)))
            claims.push(...sentenceClaims(sentence, vocabulary, lineAt));
        sentence = [];
    };
    for (const match of text.matchAll(WORD)) {
        const word = { text: match[0], low: match[0].toLowerCase(), at: match.index };
        const next = text[match.index + match[0].length];
        if (/^[.!?;]$/.test(word.low) && (next === undefined || /\s/.test(next)))
            finish();
        else
            sentence.push(word);
    }
    finish();
    return claims;
}
function sentenceClaims(sentence, vocabulary, lineAt) {
    const { words, splits } = withoutSplits(sentence);
    if (new Set(splits).size > 1)
        return [];
    const claims = [];
    words.forEach((word, index) => {
        if (!NUMBER.test(word.low))
            return;
        const found = nameBefore(words, index, vocabulary) ?? nameAfter(words, index, vocabulary);
        if (!found)
            return;
        const next = words[index + 1]?.low;
        const percent = next === '%' || next === 'percent' || (next === 'per' && words[index + 2]?.low === 'cent');
        const negative = index > 0 && /^[-−]$/u.test(words[index - 1].low) && words[index - 1].at === word.at - 1;
        const line = lineAt(word.at);
        const split = found.split ?? splits[0] ?? null;
        claims.push({
            entry: found.entry,
            writtenAs: found.writtenAs,
            split,
            line,
            ...writtenNumber(`${negative ? '-' : ''}${word.text}`, percent, found.entry),
        });
    });
    return claims;
}
const ON = new Set(['on', 'for', 'over']);
const DATA = new Set(['set', 'data', 'split', 'sample', 'dataset', 'rows', 'subset']);
/** Takes "on the test set" and the like out of a sentence and keeps which splits were named. */
function withoutSplits(sentence) {
    const words = [];
    const splits = [];
    for (let at = 0; at < sentence.length; at += 1) {
        const start = sentence[at];
        const article = /^(?:the|our|a|its)$/.test(sentence[at + 1]?.low ?? '') ? 1 : 0;
        const split = ON.has(start.low) ? splitNamed(sentence[at + 1 + article]?.low ?? '') : null;
        if (split !== null && DATA.has(sentence[at + 2 + article]?.low ?? '')) {
            splits.push(split);
            at += 2 + article;
        }
        else
            words.push(start);
    }
    return { words, splits };
}
/** "the accuracy is 0.796", "accuracy: 79.6%", "an accuracy of 0.796". */
function nameBefore(words, index, vocabulary) {
    let last = index - 1;
    for (let steps = 0; steps < 6 && last >= 0; steps += 1, last -= 1) {
        if (NUMBER.test(words[last].low))
            return null;
        const found = endingAt(words, last, vocabulary);
        if (found)
            return tailFits(words, index) ? found : null;
        if (!LINKS.has(words[last].low))
            return null;
    }
    return null;
}
/** "0.796 accuracy", "79.6% accuracy". */
function nameAfter(words, index, vocabulary) {
    let start = index + 1;
    if (/^(?:%|percent)$/.test(words[start]?.low ?? ''))
        start += 1;
    if (!/^\p{L}/u.test(words[start]?.low ?? ''))
        return null;
    for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length -= 1) {
        const name = words.slice(start, start + length).map((word) => word.text);
        const entry = metricNamed(name, vocabulary);
        if (!entry)
            continue;
        const after = words[start + length]?.low;
        const fits = after === undefined || !(TAILS.has(after) || LINKS.has(after));
        return fits ? { entry, writtenAs: name.join(' '), split: null } : null;
    }
    return null;
}
/** The longest metric name that ends at a word, if what stands before it leaves it the whole model's. */
function endingAt(words, last, vocabulary) {
    for (let length = Math.min(LONGEST_NAME, last + 1); length > 0; length -= 1) {
        const start = last - length + 1;
        const name = words.slice(start, last + 1).map((word) => word.text);
        const entry = metricNamed(name, vocabulary);
        if (!entry)
            continue;
        const before = words[start - 1]?.low;
        const split = before === undefined ? null : splitNamed(before);
        const free = before === undefined || split !== null || LEADS.has(before) || /^[^\p{L}\p{N}]$/u.test(before);
        return free ? { entry, writtenAs: name.join(' '), split } : null;
    }
    return null;
}
/** Whether what follows a number leaves it a figure of the whole model. */
function tailFits(words, index) {
    let at = index + 1;
    if (words[at]?.low === 'per' && words[at + 1]?.low === 'cent')
        at += 2;
    if (/^(?:%|percent)$/.test(words[at]?.low ?? ''))
        at += 1;
    while (words[at]?.low === ')')
        at += 1;
    const next = words[at]?.low;
    if (next === undefined || !TAILS.has(next))
        return true;
    const rest = words.slice(at + 1, at + 4).map((word) => word.low);
    if (next === 'for')
        return /^(?:all|every|everybody|everyone|overall|(?:this|the|our) (?:whole |final )?(?:model|system|candidate))/.test(rest.join(' '));
    if (next === 'on')
        return (NUMBER.test(rest[0] ?? '') ||
            /^(?:all|average|held-out|(?:the|our) (?:whole|held-out|holdout|test|evaluation))/.test(rest.join(' ')));
    return next === 'at' && rest.includes('threshold');
}

;// CONCATENATED MODULE: ./build/readers/shared/card-tables.js
/** Figures that the tables of a card give, where they can be read in one way only. */


/** A table cell that is one number and nothing else, perhaps with a percent sign, bold marks or ±. */
const CELL = /^([-+−]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?)\s*(%?)\s*(?:(?:±|\+\/-).*|\(.*\))?$/iu;
const VALUE_COLUMN = /^(?:value|score|result|results|test|held-?out|overall|all|candidate|this model|figure|measured)$/i;
const WHOLE_ROW = /^(?:overall|all|total|whole|aggregate|test|test set|held-?out|this model|candidate)$/i;
const GROUP_COLUMN = /^(?:groups?|sub-?groups?|slices?|segments?|class(?:es)?|labels?|category|attribute|demographics?|sex|gender|race|age|ethnicity|baseline|versions?|folds?|epochs?|steps?)\b/i;
/** Claims of a table: one metric a row with one value, or one metric a column with one row that speaks of everything. */
function tableClaims(table, vocabulary) {
    const [header = [], ...body] = table.rows;
    const titles = header.map((cell) => cell.text.trim());
    const columns = titles.map((title, at) => (at === 0 ? null : labelled(title, vocabulary)));
    const claim = (found, cell, split) => {
        const parts = found && cell ? CELL.exec(cell.text.trim()) : null;
        if (!found || !parts || !cell)
            return [];
        return [
            {
                entry: found.entry,
                writtenAs: found.writtenAs,
                split: found.split ?? split,
                line: cell.line,
                ...writtenNumber(parts[1], parts[2] === '%', found.entry),
            },
        ];
    };
    if (columns.some((found) => found !== null)) {
        if (GROUP_COLUMN.test(titles[0] ?? '') && !body.some((row) => WHOLE_ROW.test(row[0]?.text.trim() ?? '')))
            return [];
        const whole = body.length === 1 ? body : body.filter((row) => WHOLE_ROW.test(row[0]?.text.trim() ?? ''));
        return whole.length === 1
            ? columns.flatMap((found, at) => claim(found, whole[0][at], null))
            : [];
    }
    return body.flatMap((row) => {
        const found = labelled(row[0]?.text.trim() ?? '', vocabulary);
        const numbers = row.flatMap((cell, at) => (at > 0 && CELL.test(cell.text.trim()) ? [at] : []));
        const named = numbers.filter((at) => VALUE_COLUMN.test(titles[at] ?? '') || splitNamed(titles[at] ?? '') === 'test');
        const at = numbers.length === 1 ? numbers[0] : named.length === 1 ? named[0] : undefined;
        return at === undefined ? [] : claim(found, row[at], splitNamed(titles[at] ?? ''));
    });
}
/** A metric as the label of a row or column: its name alone, perhaps after "test" or "overall". */
function labelled(label, vocabulary) {
    if (label === '' || label.length > 100)
        return null;
    const words = (label.match(WORD) ?? []).filter((word) => !/^[():↑↓%*]$/u.test(word));
    const split = splitNamed(words[0] ?? '');
    const rest = split !== null || /^overall$/i.test(words[0] ?? '') ? words.slice(1) : words;
    const entry = rest.length && rest.length <= LONGEST_NAME ? metricNamed(rest, vocabulary) : undefined;
    return entry ? { entry, writtenAs: label, split } : null;
}

;// CONCATENATED MODULE: ./build/readers/shared/card-claims.js
/** Figures that the prose and tables of a card's evaluation give, where they can be read in one way only. */



/** Numbers at most in the evaluation of one card; one that has more is no prose. */
const MOST_NUMBERS = 20_000;
/** Titles below an evaluation that still speak of the whole model. */
const OVERALL = new Set([
    'summary',
    'overall',
    'overall results',
    'main results',
    'metrics',
    'aggregate',
    'aggregate results',
    'testing data and factors and metrics',
]);
/**
 * Every claim of the evaluation: sentences, list items and tables that stand under it and not under a group of its own.
 * Null where it holds more than `MOST_NUMBERS` numbers.
 */
function claimsOf(card, vocabulary) {
    const speaks = ofWhole(card.headings);
    const about = (block) => speaks[block.heading] === true;
    const cells = card.tables.filter(about).flatMap((table) => table.rows.flat());
    let numbers = 0;
    for (const block of [...card.blocks.filter(about), ...cells]) {
        numbers += block.text.match(/(?<!\d)\d/g)?.length ?? 0;
        if (numbers > MOST_NUMBERS)
            return null;
    }
    const prose = card.blocks.filter(about).flatMap((block) => proseClaims(block, vocabulary));
    const tables = card.tables.filter(about).flatMap((table) => tableClaims(table, vocabulary));
    return [...prose, ...tables];
}
/** For each heading: whether it is part of the evaluation and of no group in it. */
function ofWhole(headings) {
    const open = [];
    return headings.map(({ level, names, title }) => {
        while (open.length && open.at(-1).level >= level)
            open.pop();
        const named = names.includes('evaluation') || names.includes('quantitative analyses');
        const inside = named || (open.at(-1)?.inside === true && (names.includes('metrics') || OVERALL.has((0,section_names/* plainTitle */.D4)(title))));
        open.push({ level, inside });
        return inside;
    });
}

// EXTERNAL MODULE: ./build/domain/code-point.js
var code_point = __webpack_require__(279);
;// CONCATENATED MODULE: ./build/readers/shared/html-text.js
/** What of raw HTML inside Markdown a reader sees. One pass over each piece, never more, whatever it holds. */
/** Elements whose content is not shown. */
const UNSEEN = new Set([
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'title',
    'textarea',
    'object',
    'svg',
    'math',
    'iframe',
    'select',
    'datalist',
]);
/** Elements without content, so that nothing hides inside them. */
const VOID = new Set([
    'img',
    'br',
    'hr',
    'input',
    'meta',
    'link',
    'source',
    'wbr',
    'col',
    'embed',
    'area',
    'base',
    'track',
    'param',
]);
/** A style that hides an element. */
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?!\.?[1-9])/i;
const hides = (attributes) => HIDES.test(attributes) || /(?:^|\s)hidden(?=[\s=/>]|$)/i.test(attributes.replaceAll(/"[^"]*"|'[^']*'/g, '""'));
/** A tracker at the start of a document. An unclosed comment or tag hides the rest of its piece, an unclosed hidden element the rest of the document. */
function htmlText() {
    let element = null;
    let depth = 0;
    const tag = (name, closing, attributes, selfClosing) => {
        if (element !== null) {
            if (name !== element)
                return;
            if (!closing && !selfClosing)
                depth += 1;
            if (closing)
                depth -= 1;
            if (depth === 0)
                element = null;
        }
        else if (!closing && !selfClosing && !VOID.has(name) && (UNSEEN.has(name) || hides(attributes))) {
            element = name;
            depth = 1;
        }
    };
    return {
        get hidden() {
            return element !== null;
        },
        feed(html) {
            const seen = [];
            for (let at = 0; at < html.length;) {
                const open = html.indexOf('<', at);
                const text = html.slice(at, open < 0 ? html.length : open);
                if (element === null)
                    seen.push(text);
                if (open < 0)
                    break;
                if (!/^<[a-z/!?]/i.test(html.slice(open, open + 2))) {
                    if (element === null)
                        seen.push('<');
                    at = open + 1;
                    continue;
                }
                const end = endOfMarkup(html, open);
                if (end === null)
                    break;
                const name = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html.slice(open, open + 80));
                const inside = html.slice(open, end);
                if (name)
                    tag(name[2].toLowerCase(), name[1] === '/', inside.slice(name[0].length, 2000), inside.endsWith('/>'));
                seen.push(inside.includes('\n') ? '\n'.repeat(inside.split('\n').length - 1) : ' ');
                at = end;
            }
            return seen.join('');
        },
    };
}
/** Index after the comment, declaration or tag that begins at `open`; null where it does not end. */
function endOfMarkup(html, open) {
    if (html.startsWith('<!--', open)) {
        const end = html.indexOf('-->', open + 4);
        return end < 0 ? null : end + 3;
    }
    let quote = '';
    for (let at = open + 1; at < html.length; at += 1) {
        const character = html[at];
        if (quote)
            quote = character === quote ? '' : quote;
        else if (character === '>')
            return at + 1;
        else if (character === '"' || character === "'")
            quote = character;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/readers/shared/card-sections.js
/** Markdown → sections, tables and blocks of visible text. Headings count at the top level only. */




/** Nesting of lists and quotes that is followed; the parser drops what comes after a deeper one, so it is far beyond any card. */
const DEEPEST = 1000;
/** Walks the document once. Code blocks, images, link targets, comments and hidden HTML give no text. */
async function cardText(body) {
    const { default: Markdown } = await __webpack_require__.e(/* import() */ 5251).then(__webpack_require__.bind(__webpack_require__, 65251));
    const tokens = new Markdown({ html: true, linkify: false, typographer: false, maxNesting: DEEPEST }).parse(body, {});
    const html = htmlText();
    const headings = [];
    const blocks = [];
    const tables = [];
    let rows = null;
    let title = null;
    let line = 1;
    for (const token of tokens) {
        if (token.map)
            line = token.map[0] + 1;
        if (token.type === 'heading_open' && token.level === 0 && !html.hidden) {
            title = { level: Number(token.tag.slice(1)), line };
        }
        else if (token.type === 'table_open')
            rows = [];
        else if (token.type === 'tr_open')
            rows?.push([]);
        else if (token.type === 'table_close') {
            if (rows?.length)
                tables.push({ rows, heading: headings.length - 1 });
            rows = null;
        }
        else if (token.type === 'html_block') {
            const text = html.feed(token.content);
            if (text.trim())
                blocks.push({ text: entities(text), line, heading: headings.length - 1 });
        }
        else if (token.type === 'inline') {
            const text = inlineText(token, html);
            if (title !== null) {
                headings.push({ title: shown(text), names: (0,section_names/* sectionNames */.QN)(text), ...title });
                title = null;
            }
            else if (rows?.length)
                rows.at(-1)?.push({ text, line, heading: headings.length - 1 });
            else if (text.trim())
                blocks.push({ text, line, heading: headings.length - 1 });
        }
    }
    return { headings, blocks, tables };
}
/** Visible text of inline content; empty where all of it is links, since then the content is elsewhere. */
function inlineText(token, html) {
    const parts = [];
    let outside = false;
    let links = 0;
    let linked = false;
    for (const child of token.children ?? []) {
        let text = '';
        if (child.type === 'html_inline')
            text = html.feed(child.content);
        else if (child.type === 'softbreak' || child.type === 'hardbreak')
            text = '\n';
        else if (child.type === 'link_open')
            links += 1;
        else if (child.type === 'link_close')
            links -= 1;
        else if ((child.type === 'text' || child.type === 'text_special' || child.type === 'code_inline') && !html.hidden) {
            text = child.content;
            if (links > 0)
                linked = true;
            else if (/[\p{L}\p{N}]/u.test(text))
                outside = true;
        }
        if (text)
            parts.push(text);
    }
    return linked && !outside ? '' : parts.join('');
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** Entities in HTML blocks, which the Markdown parser leaves alone. What is not known gives a space, so that it is no word. */
const entities = (text) => text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi, (_, hex, decimal, name) => {
    if (name !== undefined)
        return ENTITIES[name.toLowerCase()] ?? ' ';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
});
/** A title as it may be told: marks that cannot be seen or that turn the line are written as U+XXXX. */
const shown = (text) => text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (odd) => `<${(0,code_point/* codePoint */.y)(odd)}>`)
    .trim()
    .slice(0, 200);
/** Sub-sections that belong to a section although they have a name of their own. */
const PARTS = {
    'intended use': ['out-of-scope use'],
    limitations: ['caveats and recommendations', 'out-of-scope use', 'ethical considerations'],
    evaluation: ['evaluation data', 'metrics', 'factors', 'quantitative analyses'],
    'training data': ['preprocessing', 'composition', 'collection process', 'motivation', 'license'],
};
/**
 * Sections in the order of the card, one for each name of a heading. Words of sub-sections count for the section above
 * them, unless the sub-section has another known name ("Limitations" below an empty "Intended use" does not fill it).
 * `speaks` takes out of a block what its template asks.
 */
function sectionsOf(card, speaks = (text) => text) {
    const counts = card.headings.map(() => ({ words: wordCount(), placeholders: [] }));
    const above = parents(card.headings);
    const blocks = [...card.blocks, ...card.tables.flatMap((table) => table.rows.flat())];
    for (const block of blocks) {
        if (block.heading < 0)
            continue;
        const content = said(speaks(block.text));
        const list = words(content.text);
        for (const index of above[block.heading]) {
            counts[index]?.words.add(list);
            counts[index]?.placeholders.push(...content.placeholders);
        }
    }
    return card.headings.flatMap((heading, index) => {
        const { title, level, line } = heading;
        const count = counts[index];
        const placeholders = [...new Set(count.placeholders)].slice(0, 20);
        const names = heading.names.length ? heading.names : [null];
        return names.map((name) => ({ title, name, level, line, words: count.words.total, placeholders }));
    });
}
/** For each heading: itself and the headings above it that its text counts for. */
function parents(headings) {
    const open = [];
    return headings.map((heading, index) => {
        while (open.length && headings[open.at(-1)].level >= heading.level)
            open.pop();
        open.push(index);
        const chain = open.map((at) => headings[at]);
        return open.filter((_, at) => chain.slice(at + 1).every((below) => partOf(chain[at], below)));
    });
}
function partOf(section, below) {
    if (!section.names.length || !below.names.length)
        return true;
    return section.names.some((name) => below.names.some((part) => part === name || PARTS[name]?.includes(part)));
}

;// CONCATENATED MODULE: ./build/readers/shared/datasheet-text.js
/** Answers of a datasheet, without the questions that its template asks. */
/** Requests that follow a question: "If so, please provide a description." At most a sentence each. */
const REQUEST = /(?:\bif (?:so|not|yes|no|available|applicable|any)\b[^.]{0,120}\bplease|\bplease)\s+[a-z]+[^.]{0,300}(?:\.|$)/giu;
/** A paragraph without its questions: what stands after the last question mark. Linear in its length. */
function answersOnly(text) {
    const end = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'), text.lastIndexOf('؟'));
    return text.slice(end + 1).replaceAll(REQUEST, ' ');
}

// EXTERNAL MODULE: ./build/syntax/yaml.js + 2 modules
var yaml = __webpack_require__(86209);
;// CONCATENATED MODULE: ./build/readers/shared/front-matter.js
/** The YAML block at the start of a card, split off by ourselves: no library that would run `---js`. */


/** Longest block, in characters. A block is a page of metadata, never a megabyte. */
const LONGEST = 512 * 1024;
/**
 * Splits a card. A block begins on the very first line, which is `---` and nothing else, and ends at the next line that is
 * `---` or `...`. `---js` and the like, `+++` blocks, a block that does not end, that is no mapping or no strict YAML are
 * faults. A card without a block has no fields.
 */
function frontMatter(text, path) {
    const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
    const first = lines[0];
    if (/^(?:---+[ \t]*[^\s-]|\+\+\+|;;;)/.test(first)) {
        const message = `the first line begins front matter of another language than YAML`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, message, {
            line: 1,
            column: 1,
            fix: 'write the metadata as YAML between two lines that are ---',
        }));
    }
    if (!/^---[ \t]*$/.test(first)) {
        return (0,fault/* good */.uw)({ fields: Object.create(null), lineOf: () => null, body: lines.join('\n') });
    }
    const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
    if (end < 0) {
        const message = 'the front matter begins on the first line and does not end';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, message, { line: 1, column: 1, fix: 'close it with a line that is ---' }));
    }
    const block = `\n${lines.slice(1, end).join('\n')}\n`;
    if (block.length > LONGEST) {
        const message = `the front matter has ${block.length} characters; at most ${LONGEST} are read`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', path, message, { line: 1, fix: 'keep only metadata in it' }));
    }
    const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
    const blank = lines.slice(1, end).every((line) => /^\s*(?:#.*)?$/.test(line));
    if (blank)
        return (0,fault/* good */.uw)({ fields: Object.create(null), lineOf: () => null, body });
    const parsed = (0,yaml/* parseYaml */.h)(block, path);
    if (!parsed.ok)
        return parsed;
    const { value } = parsed.value;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        const message = 'the front matter is not a mapping of keys to values';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', path, message, {
            line: 2,
            fix: 'write it as key: value lines, e.g. license: apache-2.0',
        }));
    }
    const fields = value;
    return (0,fault/* good */.uw)({ fields, lineOf: (pointer) => parsed.value.placeOf(pointer)?.line ?? null, body });
}

;// CONCATENATED MODULE: ./build/readers/model-card.js
/** Model cards and datasheets in Markdown: Hugging Face README.md with front matter, plain cards after Mitchell et al. */








/** Longest card, in bytes, most lines, and most marks of Markdown: a parser's time grows with them. */
const model_card_LONGEST = 4 * 1024 * 1024;
const MOST_LINES = 100_000;
const MOST_MARKS = 400_000;
const MARKS = new Set(Buffer.from('[*_`<>|!-+'));
/** Sections whose presence makes Markdown a card or datasheet when it is not named as one. */
const CARD = new Set([
    'intended use',
    'limitations',
    'training data',
    'evaluation',
    'ethical considerations',
    'model details',
    'out-of-scope use',
]);
const DATASHEET = new Set([
    'motivation',
    'composition',
    'collection process',
    'preprocessing',
    'distribution',
    'maintenance',
]);
/** Front matter keys of the Hugging Face model card metadata that say so by themselves. */
const KEYS = /^(?:model-index|model_version|model_name|pipeline_tag|library_name|base_model|license|datasets|tags|metrics)\s*:/gm;
const modelCard = {
    id: 'model-card',
    title: 'Model card in Markdown',
    notes: 'Hugging Face README.md and plain Markdown after Mitchell et al.; UTF-8 only. Sections are Markdown headings of any level ' +
        'at the top of the document; headings in code, quotes, lists, comments and HTML are none. Words count as a reader sees ' +
        'them: without comments, code, images, link-only paragraphs, placeholders and template sentences; a word that is ' +
        'repeated counts three times at most on average. Figures of model-index and of the evaluation section are claims (declared), ' +
        'never measurements. A percentage is one only where it says %.',
    recognises: (file) => (cardSort(file) === 'card' ? 'certain' : 'no'),
    read: (file, context) => readMarkdownCard('model-card', file, context),
};
/** Front matter keys of the Hugging Face dataset card metadata. */
const DATASET_KEYS = /^(?:dataset_info|task_categories|size_categories|source_datasets|annotations_creators|language_creators|pretty_name)\s*:/gm;
/**
 * Whether Markdown is a model card, a datasheet, or neither (null), by its headings and front matter. A datasheet has at
 * least three sections of Gebru et al. and more of them than of a card, or the metadata of a dataset card.
 */
function cardSort(file) {
    const text = file.text();
    if (!text.ok || !/\.(?:md|markdown|mdx|txt)$/i.test(file.path))
        return null;
    const head = text.value.slice(0, 200_000);
    const names = new Set([...head.matchAll(/^#{1,6}[ \t]+(.{1,200})$/gm)].flatMap((match) => (0,section_names/* sectionNames */.QN)(match[1])));
    const [ofCard, ofData] = [CARD, DATASHEET].map((set) => [...names].filter((name) => set.has(name)).length);
    const block = /^---[ \t]*\r?\n([\s\S]{0,100000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(head)?.[1] ?? '';
    const [keys, dataKeys] = [KEYS, DATASET_KEYS].map((pattern) => new Set(block.match(pattern)).size);
    if (dataKeys >= 2 || (ofData >= 3 && ofData > ofCard))
        return 'datasheet';
    const known = ofCard + ofData;
    return known >= 2 || (keys >= 1 && known >= 1) || keys >= 2 ? 'card' : null;
}
/** A card or datasheet in Markdown as the reader of that id reads it. */
async function readMarkdownCard(reader, file, context) {
    const text = file.text();
    if (!text.ok)
        return text;
    const large = tooLarge(file.bytes, text.value);
    if (large !== null) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', file.path, large, {
            fix: 'keep in the card what people read, and the rest beside it',
        }));
    }
    if (/^version https?:\/\/[^\s]{1,100}\noid /.test(text.value)) {
        const message = 'the card is a Git LFS pointer: its text is not in the repository';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unreadable', file.path, message, {
            line: 1,
            fix: 'commit the card itself; take *.md out of .gitattributes',
        }));
    }
    const split = frontMatter(text.value, file.path);
    if (!split.ok)
        return split;
    const { fields, lineOf, body } = split.value;
    const card = await cardText(body);
    const sections = sectionsOf(card);
    const isSheet = reader === 'datasheet' || isDatasheet(sections, file.path === context.model.card);
    const reading = { reader, file, context, evidence: [], faults: [] };
    if (Object.hasOwn(fields, 'model-index') && fields['model-index'] !== null)
        modelIndex(reading, fields['model-index'] ?? null, lineOf);
    const claims = claimsOf(card, context.vocabulary);
    if (claims === null) {
        const message = `the evaluation of the card holds more than ${MOST_NUMBERS} numbers`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', file.path, message, { fix: 'commit long tables as reports of their own' }));
    }
    for (const { entry, writtenAs, split: part, line, value, reason } of claims) {
        reading.evidence.push(declared(reading, { metric: entry.name, known: true, writtenAs, value, reason, split: part }, { pointer: '', line }));
    }
    if (reading.faults.length)
        return (0,fault/* bad */.MB)(...reading.faults);
    const document = {
        kind: 'document',
        reader,
        source: file.source('', 1),
        origin: 'declared',
        document: isSheet ? 'datasheet' : 'card',
        title: card.headings.find((heading) => heading.level === 1)?.title ?? null,
        sections: isSheet ? sectionsOf(card, answersOnly) : sections,
        fields,
        fieldLines: Object.fromEntries(Object.keys(fields).flatMap((key) => lineEntry(key, lineOf))),
    };
    return (0,fault/* good */.uw)([document, ...reading.evidence]);
}
/** Why a card is too large to be read, or null. */
function tooLarge(bytes, text) {
    if (bytes.length > model_card_LONGEST)
        return `the card has ${bytes.length} bytes; at most ${model_card_LONGEST} are read`;
    let [lines, marks] = [1, 0];
    for (const byte of bytes) {
        if (byte === 10 || byte === 13)
            lines += 1;
        else if (MARKS.has(byte))
            marks += 1;
    }
    if (lines > MOST_LINES && text.split(/\r\n?|\n/).length > MOST_LINES)
        return `the card has more than ${MOST_LINES} lines`;
    return marks > MOST_MARKS
        ? `the card has ${marks} marks of Markdown ([, *, _, \`, <, >, |, !, -, +); at most ${MOST_MARKS} are read`
        : null;
}
const lineEntry = (key, lineOf) => {
    const line = lineOf((0,shared_plain/* step */.PM)(key));
    return line === null ? [] : [[key, line]];
};
/** After Gebru et al.: at least three of the datasheet's own sections, in a file that the policy does not call the model's card. */
const isDatasheet = (sections, named) => !named && new Set(sections.flatMap(({ name }) => (name !== null && DATASHEET.has(name) ? [name] : []))).size >= 3;

;// CONCATENATED MODULE: ./build/readers/datasheet.js
/** Datasheets for datasets (Gebru et al., 2021) and the dataset cards of Hugging Face, in Markdown. */

/** Reader of datasheets in Markdown. */
const datasheet = {
    id: 'datasheet',
    title: 'Datasheet for a dataset in Markdown',
    notes: 'Datasheets after Gebru et al. (motivation, composition, collection process, preprocessing, uses, distribution, maintenance) and dataset cards of Hugging Face; UTF-8 only. Sections and words are counted as in a model card. The questions of the datasheet and its requests ("If so, please describe") are no answers: what stands before the last question mark of a paragraph does not count.',
    recognises: (file) => (cardSort(file) === 'datasheet' ? 'certain' : 'no'),
    read: (file, context) => readMarkdownCard('datasheet', file, context),
};

// EXTERNAL MODULE: ./build/syntax/json.js + 1 modules
var json = __webpack_require__(47324);
;// CONCATENATED MODULE: ./build/readers/shared/splits.js
/** Words for the part of the data that figures were measured on. */
const splits_SPLITS = Object.assign(Object.create(null), {
    train: 'train',
    training: 'train',
    val: 'validation',
    valid: 'validation',
    validation: 'validation',
    dev: 'validation',
    eval: 'validation',
    test: 'test',
    testing: 'test',
    holdout: 'test',
    held_out: 'test',
});
/** The split that a key names (`train`, `val`, `test`, …), or null. */
const splits_splitOf = (key) => splits_SPLITS[key.toLowerCase().replace(/[- ]/g, '_')] ?? null;
/** `test_accuracy`, `val/loss`, `train.f1` → split and the rest; null where the name does not begin with a split. */
function splitPrefix(name) {
    const match = /^([a-z]+)[_/.: -](.+)$/i.exec(name);
    const split = match?.[1] === undefined ? null : splits_splitOf(match[1]);
    return split !== null && match?.[2] !== undefined ? { split, rest: match[2] } : null;
}

;// CONCATENATED MODULE: ./build/readers/shared/deepchecks-values.js
/** Values of deepchecks' checks that are evidence: drift by column, and performance by class and data set. */


/** Name of the column of labels in drift of the label. */
const LABEL = '(label)';
const CATEGORICAL = /cramer|psi|stability/i;
/** Drift of a check: `{column: {"Drift score", Method}}`, or one such object for the label. */
function checkDrift(file, name, check, value, pointer) {
    if (!(0,shared_plain/* isMap */.jh)(value))
        return [];
    if ('Drift score' in value) {
        const column = /label|target/i.test(name) ? LABEL : name;
        return [oneDrift(file, column, value, check, pointer)];
    }
    return Object.entries(value).flatMap(([column, one]) => (0,shared_plain/* isMap */.jh)(one) && 'Drift score' in one ? [oneDrift(file, column, one, check, `${pointer}${(0,shared_plain/* step */.PM)(column)}`)] : []);
}
function oneDrift(file, column, one, check, pointer) {
    const value = plainNumber(one['Drift score']);
    const method = (0,shared_plain/* textOf */.b6)(one['Method']) ?? 'unknown';
    return {
        kind: 'drift',
        reader: 'deepchecks',
        source: file.source(`${pointer}/Drift score`),
        origin: 'reported',
        column,
        method,
        value,
        larger: 'more',
        detected: value === null ? null : detected(check, method, value),
        at: null,
    };
}
/** Numbers stand bare, or with the type that NumPy gave them. */
function plainNumber(value) {
    const number = (0,shared_plain/* isMap */.jh)(value) ? value['value'] : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
/** Whether a score is beyond the limit of the check's own condition (`numerical drift score < 0.2`); null without one. */
function detected(check, method, value) {
    const conditions = (0,shared_plain/* isList */.Lv)(check['conditions_results']) ? check['conditions_results'] : [];
    for (const condition of conditions) {
        const text = (0,shared_plain/* isMap */.jh)(condition) ? ((0,shared_plain/* textOf */.b6)(condition['Condition'])?.slice(0, 300) ?? '') : '';
        const kind = CATEGORICAL.test(method) ? 'categorical' : 'numerical';
        const own = new RegExp(`${kind} drift score <=? ?(\\d{1,6}(?:\\.\\d{1,9})?)`).exec(text);
        const any = /drift score <=? ?(\d{1,6}(?:\.\d{1,9})?)$/i.exec(text);
        const limit = own?.[1] ?? any?.[1];
        if (limit !== undefined)
            return value >= Number(limit);
    }
    return null;
}
/** Rows of `{Dataset, Metric, Value, Class, Number of samples}`, as checks of a model's performance give them. */
function deepchecks_values_performance(value, pointer) {
    if (!(0,shared_plain/* isList */.Lv)(value))
        return [];
    return value.flatMap((row, index) => {
        if (!(0,shared_plain/* isMap */.jh)(row) || !('Value' in row))
            return [];
        const metric = (0,shared_plain/* textOf */.b6)(row['Metric']);
        // A comparison with a naive model has rows of that model too: only those of the model itself are its figures.
        if (metric === null || ('Model' in row && row['Type'] !== 'Origin'))
            return [];
        const dataset = (0,shared_plain/* textOf */.b6)(row['Dataset']);
        const ofClass = row['Class'];
        return [
            {
                name: metric,
                value: row['Value'] ?? null,
                pointer: `${pointer}${(0,shared_plain/* step */.PM)(index)}`,
                class: (0,shared_plain/* scalarText */.ws)(ofClass) || null,
                n: (0,shared_plain/* wholeOf */.l2)(row['Number of samples'], 1),
                split: dataset === null ? null : splits_splitOf(dataset),
                ...(dataset !== null && splits_splitOf(dataset) === null ? { slice: { dataset } } : {}),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/readers/deepchecks.js
/** Suites and single checks of deepchecks, as JSON. */





const FIX = 'commit the JSON that suite_result.to_json() gives';
const OUTCOMES = {
    PASS: { outcome: 'passed', severity: null },
    WARN: { outcome: 'failed', severity: 'warning' },
    FAIL: { outcome: 'failed', severity: 'critical' },
    ERROR: { outcome: 'raised', severity: null },
};
/** Reads every condition, drift by column, and the performance that checks of a model give. */
const deepchecks = {
    id: 'deepchecks',
    title: 'deepchecks suite',
    notes: 'Every condition of every check, as an expectation; a check that crashed (CheckFailure) is one that raised. The suite has no verdict of its own, and a check without a condition has none either, so that a suite without conditions is evidence of nothing. WARN has not passed: its severity is warning. ' +
        'Drift scores by column are distances (more is more drift), and drifted where the check’s own condition says so. Performance by class and by data set (Train, Test) is read as metrics. Other values of checks are not read; the files carry no time.',
    recognises: (file) => (resultsOf(file) === null ? 'no' : 'certain'),
    read: deepchecks_read,
};
/** The results of a suite, a suite inside it, or a single check; null where the file is no deepchecks JSON. */
function resultsOf(file) {
    const root = (0,shared_plain/* jsonRoot */.Rl)(file);
    if (root === null)
        return null;
    if (root['type'] === 'SuiteResult')
        return { name: (0,shared_plain/* textOf */.b6)(root['name']), results: suiteResults(root, '') };
    const single = root['type'] === 'CheckResult' || root['type'] === 'CheckFailure';
    return single && (0,shared_plain/* isMap */.jh)(root['check']) ? { name: null, results: [{ value: root, pointer: '' }] } : null;
}
const suiteResults = (suite, pointer) => ((0,shared_plain/* isList */.Lv)(suite['results']) ? suite['results'] : []).flatMap((value, index) => {
    const place = `${pointer}/results/${index}`;
    return (0,shared_plain/* isMap */.jh)(value) && value['type'] === 'SuiteResult' ? suiteResults(value, place) : [{ value, pointer: place }];
});
function deepchecks_read(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const suite = resultsOf(file);
    if (suite === null || !(0,shared_plain/* isMap */.jh)(json.value.value))
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'the file is no result of deepchecks', FIX));
    if (json.value.value['type'] === 'SuiteResult' && !(0,shared_plain/* isList */.Lv)(json.value.value['results'])) {
        const message = `the results of the suite are ${(0,shared_plain/* described */.WY)(json.value.value['results'])}, not a list`;
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '/results', message, FIX));
    }
    const faults = [];
    const expectations = [];
    const drift = [];
    const figures = [];
    for (const { value, pointer } of suite.results) {
        const name = (0,shared_plain/* isMap */.jh)(value) ? checkName(value) : null;
        if (!(0,shared_plain/* isMap */.jh)(value) || name === null) {
            faults.push(faultAt(file, 'artifact/schema', pointer, `${pointer} is no result of a check`, FIX));
            continue;
        }
        expectations.push(...conditionsOf(file, value, name, pointer, faults));
        const inner = innerValue(file, value['value'], `${pointer}/value`, faults);
        drift.push(...checkDrift(file, name, value, inner, `${pointer}/value`));
        figures.push(...deepchecks_values_performance(inner, `${pointer}/value`));
    }
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    const metrics = metricEvidence(file, context, 'deepchecks', figures, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const validation = {
        kind: 'validation',
        reader: 'deepchecks',
        source: file.source('', 1),
        origin: 'reported',
        suite: suite.name,
        at: null,
        claimed: null,
        expectations,
        claimedCount: null,
    };
    return (0,fault/* good */.uw)([validation, ...drift, ...metrics.value]);
}
/** The name that a check gives itself, or its header, where it crashed. */
const checkName = (result) => ((0,shared_plain/* isMap */.jh)(result['check']) ? (0,shared_plain/* textOf */.b6)(result['check']['name']) : (0,shared_plain/* textOf */.b6)(result['check'])) ?? (0,shared_plain/* textOf */.b6)(result['header']);
function conditionsOf(file, result, name, pointer, faults) {
    if (result['type'] === 'CheckFailure') {
        const detail = (0,shared_plain/* textOf */.b6)(result['exception'])?.split('\n')[0]?.slice(0, 200) ?? 'the check crashed';
        return [{ name, column: null, outcome: 'raised', severity: null, detail, pointer }];
    }
    const list = result['conditions_results'];
    if (result['type'] !== 'CheckResult' || !(list === undefined || list === null || (0,shared_plain/* isList */.Lv)(list))) {
        const message = `the result of ${(0,shared_plain/* shown */.SP)(name)} is neither a CheckResult with a list of conditions nor a CheckFailure`;
        faults.push(faultAt(file, 'artifact/schema', pointer, message, FIX));
        return [];
    }
    return (list ?? []).flatMap((condition, index) => {
        const place = `${pointer}/conditions_results/${index}`;
        const status = (0,shared_plain/* isMap */.jh)(condition) ? ((0,shared_plain/* textOf */.b6)(condition['Status']) ?? (0,shared_plain/* textOf */.b6)(condition['status'])) : null;
        const key = status?.toUpperCase() ?? '';
        const known = Object.hasOwn(OUTCOMES, key) ? OUTCOMES[key] : undefined;
        if (!(0,shared_plain/* isMap */.jh)(condition) || known === undefined) {
            const message = `a condition of ${(0,shared_plain/* shown */.SP)(name)} does not say PASS, WARN, FAIL or ERROR`;
            faults.push(faultAt(file, 'artifact/schema', place, message, FIX));
            return [];
        }
        const what = (0,shared_plain/* textOf */.b6)(condition['Condition']) ?? (0,shared_plain/* textOf */.b6)(condition['condition']);
        const detail = (0,shared_plain/* textOf */.b6)(condition['More Info'])?.split('\n')[0]?.slice(0, 200) ?? null;
        return [{ name: what === null ? name : `${name}: ${what}`, column: null, ...known, detail, pointer: place }];
    });
}
/** The value of a check: tables stand in it as JSON inside a text. */
function innerValue(file, value, pointer, faults) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return value;
    const inner = (0,json/* parseJson */.q)(value, file.path);
    if (inner.ok)
        return inner.value.value;
    const message = `the table in ${pointer} is no JSON: ${inner.faults[0]?.message ?? ''}`;
    faults.push(faultAt(file, 'artifact/syntax', pointer, message, FIX));
    return undefined;
}

// EXTERNAL MODULE: ./build/domain/lists.js
var lists = __webpack_require__(2212);
;// CONCATENATED MODULE: ./build/readers/shared/about.js
/** What an evaluation says of itself, with everything that it does not say left null. */


/** Evaluation evidence of a whole file. */
const aboutFile = (file, reader, parts) => ({
    kind: 'evaluation',
    reader,
    source: file.source('', 1),
    origin: 'reported',
    model: { name: parts.model ?? null, version: parts.version ?? null, digest: null },
    dataset: { name: parts.dataset ?? null, digest: null, split: parts.split ?? null },
    at: parts.at ?? null,
    n: parts.n ?? null,
    vouchesFor: {},
});
/** The time in a text, or null where there is none. */
const about_momentOf = (value) => {
    const text = (0,shared_plain/* textOf */.b6)(value);
    return text === null ? null : (0,moment/* moment */.n)(text);
};
/** Seconds since the epoch, as a number or a text, as a moment. Other values are kept as written, without an epoch. */
function epochMoment(value) {
    if (value === undefined || value === null)
        return null;
    const seconds = typeof value === 'string' && /^\d{1,12}(\.\d+)?$/.test(value) ? Number(value) : value;
    if (typeof seconds !== 'number' || !(seconds > 0 && seconds < 8.64e12)) {
        return { text: typeof value === 'object' ? 'no time' : String(value).slice(0, 60), epoch: null };
    }
    return (0,moment/* moment */.n)(new Date(seconds * 1000).toISOString());
}

;// CONCATENATED MODULE: ./build/readers/shared/judgements.js
/** Judgements of single cases → one figure: those that failed stay in the denominator, or make the mean undefined. */
/** 1, 0 or the number; null where a value is neither. `yes` and `no` as judges answer them. */
function scoreOf(value) {
    if (typeof value === 'boolean')
        return { score: Number(value), share: true };
    if (typeof value === 'number')
        return Number.isFinite(value) ? { score: value, share: false } : null;
    const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
    if (['yes', 'true', 'pass', 'passed'].includes(word))
        return { score: 1, share: true };
    return ['no', 'false', 'fail', 'failed'].includes(word) ? { score: 0, share: true } : null;
}
/**
 * Value, n and, where it is undefined, why. A share (yes/no judgements) counts a case without a judgement as not passed.
 * A mean of numbers is undefined where a case has none: what the judge would have said is not known, and whether the
 * larger or the smaller number is the better is not either. Undefined too where there is no case.
 */
function judged({ values, cases }) {
    const scores = values.map(scoreOf);
    const known = scores.filter((one) => one !== null);
    const n = cases;
    if (cases === 0)
        return { value: null, n, undefinedBecause: 'no case was judged' };
    const failed = cases - known.length;
    const sum = sumOf(known.map(({ score }) => score));
    const share = known.length > 0 && known.every((one) => one.share);
    if (failed > 0 && !share) {
        return { value: null, n, undefinedBecause: `${failed} of ${cases} cases have no judgement` };
    }
    return { value: sum / cases, n };
}
/** Neumaier's compensated sum, so that twenty times 0.26 is 5.2. */
function sumOf(values) {
    let sum = 0;
    let lost = 0;
    for (const value of values) {
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
    return sum + lost;
}

;// CONCATENATED MODULE: ./build/readers/deepeval.js
/** Test runs of DeepEval, as JSON. */







const deepeval_FIX = 'commit the test run as DeepEval wrote it';
/** Reads every test case, the share that passed, and each metric with its mean score and its own share. */
const deepeval = {
    id: 'deepeval',
    title: 'DeepEval test run',
    notes: 'pass_rate over all test cases, and by metric (slice metric); the mean score of each metric under the metric’s own name; every test case is a test. A judgement that failed with an error stays in the denominator: it has not passed, and the mean score is undefined. ' +
        'Counts that contradict the single cases are refused. Questions and answers are not repeated: a case is named without the text in its brackets. The time stands in the file’s name only, so it does not date itself.',
    recognises: (file) => {
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        return root !== null && (0,shared_plain/* isList */.Lv)(root['testCases']) && ((0,shared_plain/* isList */.Lv)(root['metricsScores']) || 'testPassed' in root)
            ? 'certain'
            : 'no';
    },
    read: deepeval_read,
};
function deepeval_read(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const root = json.value.value;
    if (!(0,shared_plain/* isMap */.jh)(root) || !(0,shared_plain/* isList */.Lv)(root['testCases']))
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '/testCases', 'there is no list of test cases', deepeval_FIX));
    const faults = [];
    const lists = ['testCases', 'conversationalTestCases'];
    const cases = lists.flatMap((list) => casesOf(file, root[list], `/${list}`, json.value, faults));
    const passed = cases.filter(({ outcome }) => outcome === 'passed').length;
    if (faults.length === 0)
        contradictions(file, root, cases, passed, faults);
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    const n = cases.length;
    const whole = { name: 'pass_rate', pointer: '/testCases', n, value: n > 0 ? passed / n : null };
    const figures = [
        n > 0 ? whole : { ...whole, undefinedBecause: 'no test was run' },
        ...metricFigures(cases.flatMap(({ judgements }) => judgements)),
    ];
    const metrics = metricEvidence(file, context, 'deepeval', figures, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const tests = {
        kind: 'tests',
        reader: 'deepeval',
        source: file.source('/testCases'),
        origin: 'reported',
        suite: 'deepeval',
        tests: cases.map(({ name, outcome }) => ({ name, outcome, impact: null, detail: null })),
        at: null,
    };
    return (0,fault/* good */.uw)([aboutFile(file, 'deepeval', { n }), ...metrics.value, tests]);
}
function casesOf(file, list, pointer, document, faults) {
    if (list === undefined || list === null)
        return [];
    if (!(0,shared_plain/* isList */.Lv)(list)) {
        faults.push(faultAt(file, 'artifact/schema', pointer, `${pointer} is ${(0,shared_plain/* described */.WY)(list)}, not a list`, deepeval_FIX));
        return [];
    }
    return list.flatMap((one, index) => {
        const place = `${pointer}/${index}`;
        if (!(0,shared_plain/* isMap */.jh)(one) || typeof one['success'] !== 'boolean') {
            const message = `test case ${index + 1} does not say whether it succeeded`;
            faults.push(faultAt(file, 'artifact/schema', place, message, deepeval_FIX));
            return [];
        }
        const judgements = judgementsOf(one['metricsData'], `${place}/metricsData`, document);
        // A case is no better than its judgements: a success beside a failed metric does not count.
        const failed = !one['success'] || judgements.some(({ passed }) => !passed);
        const error = judgements.some(({ score }) => score === null);
        const outcome = !failed && !error ? 'passed' : error ? 'error' : 'failed';
        return [{ name: nameOf(one, index), outcome, judgements }];
    });
}
/** `test_case[question-answer]` → `test_case 1`. */
const nameOf = (one, index) => `${((0,shared_plain/* textOf */.b6)(one['name']) ?? 'test case').replace(/\[[\s\S]*$/, '').slice(0, 80)} ${((0,shared_plain/* wholeOf */.l2)(one['order']) ?? index) + 1}`;
const judgementsOf = (list, pointer, document) => ((0,shared_plain/* isList */.Lv)(list) ? list : []).flatMap((one, index) => {
    const metric = (0,shared_plain/* isMap */.jh)(one) ? (0,shared_plain/* textOf */.b6)(one['name']) : null;
    if (!(0,shared_plain/* isMap */.jh)(one) || metric === null)
        return [];
    const place = `${pointer}/${index}`;
    const broken = (0,shared_plain/* textOf */.b6)(one['error']) !== null || document.nonFinite.has(`${place}/score`);
    const score = broken || typeof one['score'] !== 'number' ? null : one['score'];
    return [{ metric, score, passed: one['success'] === true && score !== null, pointer: place }];
});
function metricFigures(judgements) {
    const byMetric = new Map();
    for (const one of judgements) {
        (0,lists/* addTo */.D)(byMetric, one.metric, one);
    }
    return [...byMetric].flatMap(([metric, own]) => {
        const pointer = own[0]?.pointer ?? '';
        const passed = own.filter((one) => one.passed).length;
        return [
            { name: 'pass_rate', value: passed / own.length, pointer, slice: sliceFrom(['metric'], [metric]), n: own.length },
            { name: metric, pointer, ...judged({ values: own.map(({ score }) => score), cases: own.length }) },
        ];
    });
}
/** The file's own counts against its cases. */
function contradictions(file, root, cases, passed, faults) {
    const complain = (pointer, message) => {
        faults.push(faultAt(file, 'artifact/contradiction', pointer, message, deepeval_FIX));
    };
    const said = [(0,shared_plain/* wholeOf */.l2)(root['testPassed']), (0,shared_plain/* wholeOf */.l2)(root['testFailed'])];
    if (said[0] !== null && said[1] !== null && said[0] + said[1] !== cases.length) {
        complain('/testPassed', `the file counts ${said[0]} passed and ${said[1]} failed, and holds ${cases.length} cases`);
    }
    else if (said[0] !== null && said[0] > passed) {
        complain('/testPassed', `the file counts ${said[0]} passed, and its cases give ${passed}`);
    }
    const all = cases.flatMap(({ judgements }) => judgements);
    for (const [index, score] of ((0,shared_plain/* isList */.Lv)(root['metricsScores']) ? root['metricsScores'] : []).entries()) {
        const metric = (0,shared_plain/* isMap */.jh)(score) ? (0,shared_plain/* textOf */.b6)(score['metric']) : null;
        if (!(0,shared_plain/* isMap */.jh)(score) || metric === null)
            continue;
        const [passes, fails, errors] = ['passes', 'fails', 'errors'].map((key) => (0,shared_plain/* wholeOf */.l2)(score[key]) ?? 0);
        const counted = (passes ?? 0) + (fails ?? 0) + (errors ?? 0);
        const own = all.filter((one) => one.metric === metric);
        if (counted !== own.length || (passes ?? 0) > own.filter((one) => one.passed).length) {
            const cased = own.filter((one) => one.passed).length;
            const message = `the metric ${(0,shared_plain/* shown */.SP)(metric)} counts ${passes} passes of ${counted}, and its cases give ${cased} of ${own.length}`;
            complain(`/metricsScores${(0,shared_plain/* step */.PM)(index)}`, message);
        }
    }
}

;// CONCATENATED MODULE: ./build/readers/shared/dvc.js
/** One dependency or output as DVC writes it, in `dvc.lock` and `*.dvc` files alike. */

/** Adds the file or directory that an entry names; null where it is faulty (the fault is kept). */
function addDvcThing(fragment, thing, entry) {
    const { pointer } = entry;
    const written = (0,plain/* isMap */.jh)(thing) ? (0,shared_plain/* textOf */.b6)(thing['path']) : null;
    if (!(0,plain/* isMap */.jh)(thing) || written === null) {
        fragment.fault('artifact/schema', pointer, 'an entry without a path', 'write it again with DVC');
        return null;
    }
    const digests = dvcDigests(fragment, thing, pointer);
    const source = fragment.source(pointer);
    const common = { source, digests, ...fileCount(thing) };
    const path = isUri(written) ? null : resolveIn(entry.folder, written);
    if (path !== null) {
        const type = isCodePath(path) ? 'code' : 'file';
        return fragment.add(lineageNode({ id: `path:${path}`, type, name: path, path, ...common }));
    }
    if (entry.outside === 'anything' || (entry.outside === 'uri' && isUri(written))) {
        const uri = isUri(written) ? written : `file:${written}`;
        return fragment.add(lineageNode({ id: `uri:${uri}`, type: 'source', name: uri, uri, ...common }));
    }
    fragment.fault('artifact/path', `${pointer}/path`, `the path ${(0,shared_plain/* shown */.SP)(written)} lies outside the repository, where nothing is read`, 'name a path inside the repository, relative to this file and without ".." that leads out');
    return null;
}
function fileCount(thing) {
    const files = thing['nfiles'];
    return typeof files === 'number' && Number.isSafeInteger(files) && files >= 0 ? { files } : {};
}
/** Digests of an entry. Null or absent is none; a text that is no digest is a fault. */
function dvcDigests(fragment, thing, pointer) {
    const md5 = thing['md5'];
    const found = [];
    if (md5 !== undefined && md5 !== null) {
        const digest = typeof md5 === 'string' ? md5Digest(md5, thing['hash'] === 'md5') : null;
        if (digest)
            found.push(digest);
        else
            fragment.fault('artifact/value', `${pointer}/md5`, `the md5 ${(0,shared_plain/* shown */.SP)((0,shared_plain/* textFor */.bT)(md5))} is no MD5 of 32 hex digits`, 'run dvc commit, and quote digests that look like numbers');
    }
    for (const key of ['etag', 'checksum']) {
        const text = (0,shared_plain/* textOf */.b6)(thing[key]);
        // The tag of a web or cloud server: it names a version of the content and is no digest of its bytes.
        if (text !== null)
            found.push({ algorithm: 'etag', value: text.replace(/^"|"$/g, '') });
    }
    return found;
}
/** `hash: md5` is DVC 3's sign that the bytes were hashed as they are; without it, DVC 2 made line ends LF first. */
function md5Digest(text, isDvc3) {
    const directory = /^([0-9a-f]{32})\.dir$/i.exec(text)?.[1];
    if (directory !== undefined)
        return { algorithm: 'dvc-dir', value: directory.toLowerCase() };
    const plain = hexDigest('md5', text);
    return plain === null ? null : isDvc3 ? plain : { algorithm: 'dvc2-text', value: plain.value };
}

;// CONCATENATED MODULE: ./build/readers/dvc-file.js
/** `*.dvc` files: data kept outside git, by digest, and where imported data came from. */



/** Reader of DVC pointer files. */
const dvcFile = {
    id: 'dvc-file',
    title: 'DVC pointer file (*.dvc)',
    notes: 'Outputs with their MD5, size and number of files; for imports also where they came from: a path or URL, or a repository with the commit that it was locked at. The top-level md5 is of the file itself and is not used. The checksum of a web import is a server\'s tag, which proves no bytes. Licence, owner and version are read where "meta" gives them.',
    recognises: (file) => {
        const text = headOf(file, 65_536);
        if (!/^outs:/m.test(text) || /^(stages|schema|cmd):/m.test(text))
            return 'no';
        return /^ {0,4}- \{?(md5|etag|checksum|size|hash|path|cache|nfiles|files|version_id|isexec):/m.test(text)
            ? 'certain'
            : 'no';
    },
    read: dvc_file_read,
};
function dvc_file_read(file) {
    const document = file.yaml();
    if (!document.ok)
        return document;
    const root = document.value.value;
    if (!(0,plain/* isMap */.jh)(root) || !Array.isArray(root['outs']) || root['outs'].length === 0) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, 'there is no list of outputs ("outs")', {
            line: 1,
            fix: 'write it again with dvc add or dvc import',
        }));
    }
    const fragment = startFragment(file, document.value);
    const folder = workingFolder(fragment, root, folderOf(file.path));
    if (folder === null)
        return (0,fault/* bad */.MB)(...fragment.faults);
    const meta = { license: (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(root['meta'])['license']), owner: (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(root['meta'])['owner']) };
    const origins = (0,plain/* asList */.DD)(root['deps']).flatMap((dep, index) => originOf(fragment, dep, `/deps/${index}`, folder) ?? []);
    root['outs'].forEach((out, index) => {
        const pointer = `/outs/${index}`;
        const id = addDvcThing(fragment, out, { pointer, folder, outside: 'no' });
        const known = id === null ? undefined : fragment.node(id);
        if (known === undefined)
            return;
        fragment.add({ ...known, license: meta.license, owner: meta.owner });
        for (const origin of origins)
            fragment.edge(origin, known.id, fragment.source(pointer));
    });
    return finished(fragment, 'dvc-file');
}
/** Folder that the paths are relative to: that of the file, moved by `wdir`. */
function workingFolder(fragment, root, folder) {
    const wdir = (0,shared_plain/* textOf */.b6)(root['wdir']);
    if (wdir === null || wdir === '.')
        return folder;
    const moved = resolveIn(folder, `${wdir}/x`);
    if (moved !== null)
        return moved.slice(0, -1);
    fragment.fault('artifact/path', '/wdir', `the working folder ${(0,shared_plain/* shown */.SP)(wdir)} lies outside the repository`, 'use a folder of the repository');
    return null;
}
/** Where imported data came from. A path outside is told and never followed: that is what an import is. */
function originOf(fragment, dep, pointer, folder) {
    const repo = (0,plain/* isMap */.jh)(dep) ? (0,plain/* asMap */.$H)(dep['repo']) : {};
    const url = (0,shared_plain/* textOf */.b6)(repo['url']);
    if (url === null)
        return addDvcThing(fragment, dep, { pointer, folder, outside: 'anything' });
    const path = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(dep)['path']) ?? '';
    const revision = (0,shared_plain/* textOf */.b6)(repo['rev_lock']) ?? (0,shared_plain/* textOf */.b6)(repo['rev']);
    const uri = isUri(url) ? `${url.replace(/\/$/, '')}/${path}` : `git:${url}/${path}`;
    return fragment.add(lineageNode({
        id: `uri:${uri}`,
        type: 'source',
        name: uri,
        uri,
        version: revision,
        source: fragment.source(pointer),
    }));
}

// EXTERNAL MODULE: ./build/syntax/dvc-stages.js
var dvc_stages = __webpack_require__(78461);
;// CONCATENATED MODULE: ./build/readers/dvc-lock.js
/** `dvc.lock`: what DVC ran, on which bytes, with which parameters. */




/** Reader of `dvc.lock`, schemas 1.0 and 2.0. */
const dvcLock = {
    id: 'dvc-lock',
    title: 'DVC lock file (dvc.lock)',
    notes: 'Stages with their command, dependencies, outputs and locked parameters. Digests are MD5 (of a listing for directories); files without "hash: md5" were hashed by DVC 2 with line ends made LF. It has no times, sources or licences. Paths are relative to the file, moved by the `wdir` that the dvc.yaml beside it gives the stage; one that leaves the repository, a stage twice or a merge conflict is an error. An output without a digest proves nothing.',
    recognises: (file) => {
        const text = headOf(file);
        const digests = /^ *(- )?\{?(md5|etag|checksum|hash|path: .*md5):? /m.test(text) || /\bmd5: /.test(text);
        if (/^stages:/m.test(text))
            return /^schema: ?['"]?[\d.]+['"]?\s*$/m.test(text) || digests ? 'certain' : 'no';
        return digests && /^ {2}cmd:/m.test(text) && /^ {2}(deps|outs):\s*$/m.test(text) ? 'certain' : 'no';
    },
    read: dvc_lock_read,
};
async function dvc_lock_read(file, context) {
    const document = file.yaml();
    if (!document.ok)
        return document;
    const root = document.value.value;
    const schema = (0,plain/* isMap */.jh)(root) ? root['schema'] : undefined;
    if (schema !== undefined && !/^[12](\.0)?$/.test((0,shared_plain/* textFor */.bT)(schema))) {
        const place = document.value.placeOf('/schema') ?? {};
        const message = `schema ${(0,shared_plain/* shown */.SP)((0,shared_plain/* textFor */.bT)(schema))} of dvc.lock is not known`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/version', file.path, message, { ...place, fix: 'write it with DVC 2 or 3 (schema 2.0)' }));
    }
    const nested = (0,plain/* isMap */.jh)(root) && 'stages' in root;
    const stages = nested ? root['stages'] : root;
    if (!(0,plain/* isMap */.jh)(stages)) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, 'there is no mapping of stages', {
            line: 1,
            fix: 'run dvc repro and commit dvc.lock',
        }));
    }
    const folders = await foldersOf(file, context);
    if (!folders.ok)
        return folders;
    const fragment = startFragment(file, document.value);
    for (const [name, stage] of Object.entries(stages)) {
        if (!nested && (name === 'schema' || name === 'datasets'))
            continue;
        const folder = stageFolder(fragment, file, name, folders.value);
        if (folder !== null)
            readStage(fragment, folder, name, stage, `${nested ? '/stages' : ''}${(0,plain/* step */.PM)(name)}`);
    }
    return finished(fragment, 'dvc-lock');
}
/** The working folders that the pipeline beside the lock gives; the lock itself does not say them. */
async function foldersOf(file, context) {
    const pipeline = (await context.beside?.((0,dvc_stages/* pipelineOf */.g)(file.path))) ?? null;
    if (pipeline === null || !/\bwdir\b/.test(headOf(pipeline, pipeline.bytes.byteLength)))
        return (0,fault/* good */.uw)(() => null);
    const document = pipeline.yaml();
    return document.ok ? (0,fault/* good */.uw)((0,dvc_stages/* stageFolders */.y)(document.value.value)) : document;
}
/** Folder with its slash that the paths of a stage are relative to; null where it cannot be known (the fault is kept). */
function stageFolder(fragment, file, name, folders) {
    const wdir = folders(name);
    if (wdir === null)
        return folderOf(file.path);
    const written = typeof wdir === 'string' ? wdir : wdir.template;
    const inside = typeof wdir === 'string' ? resolveIn(folderOf(file.path), `${wdir}/x`) : null;
    if (inside !== null)
        return inside.slice(0, -1);
    const why = typeof wdir === 'string' ? 'lies outside the repository' : 'is a template, so its paths are not known';
    fragment.fault('artifact/path', `/stages${(0,plain/* step */.PM)(name)}`, `the working folder ${(0,shared_plain/* shown */.SP)(written)} of stage ${(0,shared_plain/* shown */.SP)(name)} in ${(0,dvc_stages/* pipelineOf */.g)(file.path)} ${why}`, 'write a folder of the repository');
    return null;
}
function readStage(fragment, folder, name, stage, pointer) {
    if (!(0,plain/* isMap */.jh)(stage)) {
        fragment.fault('artifact/schema', pointer, `stage ${(0,shared_plain/* shown */.SP)(name)} is not a mapping`, 'run dvc repro and commit dvc.lock');
        return;
    }
    const id = `stage:${name}`;
    const source = fragment.source(pointer);
    const parameters = readParameters(fragment, folder, stage['params'], `${pointer}/params`);
    fragment.add(lineageNode({
        id,
        type: 'step',
        name,
        source,
        command: commandText(stage['cmd']),
        status: 'finished',
        ...parameters.node,
    }));
    for (const path of parameters.files) {
        const at = fragment.source(`${pointer}/params${(0,plain/* step */.PM)(path.name)}`);
        fragment.edge(fragment.add(lineageNode({ id: `path:${path.path}`, type: 'parameters', name: path.path, path: path.path, source: at })), id, at);
    }
    readThings(fragment, folder, stage, pointer, 'deps', id);
    readThings(fragment, folder, stage, pointer, 'outs', id);
}
function readThings(fragment, folder, stage, pointer, key, id) {
    const things = stage[key];
    if (things === undefined || things === null)
        return;
    if (!Array.isArray(things)) {
        fragment.fault('artifact/schema', `${pointer}/${key}`, `"${key}" of ${id} is not a list`, 'run dvc repro and commit dvc.lock');
        return;
    }
    things.forEach((thing, index) => {
        const at = `${pointer}/${key}/${index}`;
        const node = addDvcThing(fragment, thing, {
            pointer: at,
            folder,
            outside: key === 'deps' ? 'uri' : 'no',
        });
        if (node === null)
            return;
        if (key === 'deps')
            fragment.edge(node, id, fragment.source(at));
        else
            fragment.edge(id, node, fragment.source(at));
    });
}
/** DVC writes one command as a text and several as a list; both as one text, joined by `; `. */
function commandText(value) {
    if (Array.isArray(value))
        return (value
            .map((one) => (0,shared_plain/* textOf */.b6)(one))
            .filter((one) => one !== null)
            .join('; ') || null);
    return (0,shared_plain/* textOf */.b6)(value);
}
function readParameters(fragment, folder, value, pointer) {
    const locked = [];
    const leaves = [];
    const files = [];
    for (const [name, values] of Object.entries((0,plain/* asMap */.$H)(value))) {
        const path = resolveIn(folder, name);
        if (path === null) {
            fragment.fault('artifact/path', pointer + (0,plain/* step */.PM)(name), `the parameter file ${(0,shared_plain/* shown */.SP)(name)} lies outside the repository`, 'name a file of the repository');
            continue;
        }
        files.push({ name, path });
        for (const [key, one] of Object.entries((0,plain/* asMap */.$H)(values))) {
            locked.push({ file: path, name: key, value: one });
            for (const leaf of leavesOf(key, one))
                leaves.push({ file: path, ...leaf });
        }
    }
    return { files, node: locked.length === 0 ? {} : { locked, parameters: leaves } };
}
/** Single values below a parameter: `train.layers[0].size`. Parsed documents are at most 64 deep. */
function leavesOf(name, value) {
    const found = [];
    const open = [{ name, value }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { name: at, value: of } = next;
        if (Array.isArray(of))
            open.push(...of.map((one, index) => ({ name: `${at}[${index}]`, value: one })).reverse());
        else if ((0,plain/* isMap */.jh)(of))
            open.push(...Object.entries(of)
                .map(([key, one]) => ({ name: `${at}.${key}`, value: one }))
                .reverse());
        else
            found.push({ name: at, value: of });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/readers/dvc-yaml.js
/** `dvc.yaml`: the stages as they are meant to run. It has no digest, so all of it is declared. */



/** Reader of DVC pipeline definitions. */
const dvcYaml = {
    id: 'dvc-yaml',
    title: 'DVC pipeline (dvc.yaml)',
    notes: 'Stages with command, dependencies, outputs, metrics and plots, and the artifacts that are registered as models. It carries no digest and no parameter values: those are in dvc.lock. Paths with ${…} are kept as they are written and tied to nothing.',
    recognises: (file) => {
        const text = headOf(file);
        if (/^schema:/m.test(text) || /^ *(- )?md5:/m.test(text))
            return 'no';
        if (/^stages:/m.test(text) && /^ +(cmd|do|foreach|matrix): ?/m.test(text))
            return 'certain';
        return /^artifacts:\s*$/m.test(text) && /^ {4,}path:/m.test(text) ? 'certain' : 'no';
    },
    read: dvc_yaml_read,
};
function dvc_yaml_read(file) {
    const document = file.yaml();
    if (!document.ok)
        return document;
    const root = document.value.value;
    if (!(0,plain/* isMap */.jh)(root) || (!(0,plain/* isMap */.jh)(root['stages']) && !(0,plain/* isMap */.jh)(root['artifacts']))) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, 'there is no mapping of stages or artifacts', {
            line: 1,
            fix: 'write stages as dvc.yaml has them',
        }));
    }
    const fragment = startFragment(file, document.value);
    for (const [name, stage] of Object.entries((0,plain/* asMap */.$H)(root['stages']))) {
        const body = (0,plain/* isMap */.jh)(stage) && (0,plain/* isMap */.jh)(stage['do']) ? stage['do'] : stage;
        const inside = body === stage ? '' : '/do';
        if ((0,plain/* isMap */.jh)(body))
            dvc_yaml_readStage(fragment, file, name, body, `/stages${(0,plain/* step */.PM)(name)}${inside}`);
        else
            fragment.fault('artifact/schema', `/stages${(0,plain/* step */.PM)(name)}`, `stage ${(0,shared_plain/* shown */.SP)(name)} is not a mapping`, 'write stages as dvc.yaml has them');
    }
    for (const [name, artifact] of Object.entries((0,plain/* asMap */.$H)(root['artifacts']))) {
        const written = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(artifact)['path']);
        const pointer = `/artifacts${(0,plain/* step */.PM)(name)}`;
        const type = (0,plain/* asMap */.$H)(artifact)['type'] === 'model' ? 'model' : 'file';
        if (written !== null)
            addPath(fragment, written, folderOf(file.path), pointer, type);
    }
    return finished(fragment, 'dvc-yaml');
}
function dvc_yaml_readStage(fragment, file, name, stage, pointer) {
    const id = `stage:${name}`;
    fragment.add(lineageNode({ id, type: 'step', name, source: fragment.source(pointer), command: commandText(stage['cmd']) }));
    const wdir = (0,shared_plain/* textOf */.b6)(stage['wdir']) ?? '.';
    const inside = resolveIn(folderOf(file.path), `${wdir}/x`);
    if (inside === null) {
        fragment.fault('artifact/path', `${pointer}/wdir`, `the working folder ${(0,shared_plain/* shown */.SP)(wdir)} lies outside the repository`, 'use a folder of the repository');
        return;
    }
    for (const key of ['deps', 'outs', 'metrics', 'plots']) {
        const type = key === 'metrics' || key === 'plots' ? 'report' : 'file';
        (0,plain/* asList */.DD)(stage[key]).forEach((entry, index) => {
            const at = `${pointer}/${key}/${index}`;
            const written = (0,shared_plain/* textOf */.b6)(entry) ?? Object.keys((0,plain/* asMap */.$H)(entry))[0];
            const thing = written === undefined ? null : addPath(fragment, written, inside.slice(0, -1), at, type);
            if (thing === null)
                return;
            if (key === 'deps')
                fragment.edge(thing, id, fragment.source(at));
            else
                fragment.edge(id, thing, fragment.source(at));
        });
    }
}
function addPath(fragment, written, folder, pointer, type) {
    const source = fragment.source(pointer);
    if (written.includes('${'))
        return fragment.add(lineageNode({ id: `as:${written}`, type, name: written, source }));
    if (isUri(written))
        return fragment.add(lineageNode({ id: `uri:${written}`, type: 'source', name: written, uri: written, source }));
    const path = resolveIn(folder, written);
    if (path !== null) {
        const sort = type === 'file' && isCodePath(path) ? 'code' : type;
        return fragment.add(lineageNode({ id: `path:${path}`, type: sort, name: path, path, source }));
    }
    fragment.fault('artifact/path', pointer, `the path ${(0,shared_plain/* shown */.SP)(written)} lies outside the repository, where nothing is read`, 'name a path inside the repository');
    return null;
}

// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/domain/look.js
var domain_look = __webpack_require__(33658);
;// CONCATENATED MODULE: ./build/readers/shared/evaluation-slices.js
/** The slices of an evaluation file: figures of every group, with the group's own number of rows. */


/** Text key of a metric and its class, equal for every way to write it. */
const metricKey = (metric) => JSON.stringify([metric.name, metric.class]);
/** A number of rows (whole, above 0), or null after a complaint; absence is not complained of here. */
function checkedCount(value, pointer, what, complain) {
    const count = (0,shared_plain/* wholeOf */.l2)(value, 1);
    if (count === null && value !== undefined) {
        complain(pointer, `${what} is ${(0,shared_plain/* described */.WY)(value)}, not a whole number of rows above 0`, 'write the number of rows', 'artifact/value');
    }
    return count;
}
/** Figures of every group, each with the group's own number of rows. */
function sliceFigures(slices, whole, complain) {
    if (slices === undefined)
        return [];
    if (!(0,shared_plain/* isMap */.jh)(slices)) {
        complain('/slices', `"slices" is ${(0,shared_plain/* described */.WY)(slices)}, not an object`, 'write {"sex": {"Female": {"n": 900, "accuracy": 0.9}}}');
        return [];
    }
    const looks = new Map();
    return Object.entries(slices).flatMap(([column, groups]) => {
        const pointer = `/slices${(0,shared_plain/* step */.PM)(column)}`;
        const look = column.split('*').map(domain_look/* lookKey */.j).sort().join('*');
        const twin = looks.get(look);
        if (twin !== undefined) {
            const message = `${(0,shared_plain/* shown */.SP)(twin)} and ${(0,shared_plain/* shown */.SP)(column)} read as one column, and each has groups of its own`;
            complain(pointer, message, 'keep the one that counts', 'artifact/ambiguous');
        }
        else
            looks.set(look, column);
        if (!(0,shared_plain/* isMap */.jh)(groups)) {
            complain(pointer, `the groups of ${(0,shared_plain/* shown */.SP)(column)} are ${(0,shared_plain/* described */.WY)(groups)}, not an object`, 'write {"value": {"n": …}}');
            return [];
        }
        return columnFigures(column, groups, whole, complain);
    });
}
function columnFigures(column, groups, whole, complain) {
    const figures = [];
    const pointer = `/slices${(0,shared_plain/* step */.PM)(column)}`;
    let rows = 0;
    for (const [value, members] of Object.entries(groups)) {
        const place = `${pointer}${(0,shared_plain/* step */.PM)(value)}`;
        const slice = evaluation_slices_sliceOf(column, value);
        if (slice === null) {
            const message = `the group ${(0,shared_plain/* shown */.SP)(value)} does not have one value for each column of ${(0,shared_plain/* shown */.SP)(column)}`;
            complain(place, message, 'write the values in the order of the columns, with * between them');
            continue;
        }
        if (!(0,shared_plain/* isMap */.jh)(members)) {
            complain(place, `the group ${(0,shared_plain/* shown */.SP)(value)} of ${(0,shared_plain/* shown */.SP)(column)} is ${(0,shared_plain/* described */.WY)(members)}, not an object`, 'write {"n": …}');
            continue;
        }
        if (members.n === undefined)
            complain(place, `the group ${(0,shared_plain/* shown */.SP)(value)} of ${(0,shared_plain/* shown */.SP)(column)} has no n`, 'add its number of rows');
        const n = checkedCount(members.n, `${place}/n`, `n of the group ${(0,shared_plain/* shown */.SP)(value)} of ${(0,shared_plain/* shown */.SP)(column)}`, complain);
        rows += n ?? 0;
        const names = Object.keys(members).filter((name) => name !== 'n');
        for (const name of names)
            figures.push({ name, value: members[name], pointer: `${place}${(0,shared_plain/* step */.PM)(name)}`, slice, n });
        // A group without any figure is told by its size, so that what it lacks can be missed.
        if (names.length === 0 && n !== null)
            figures.push({ name: 'count', value: n, pointer: `${place}/n`, slice, n });
    }
    if (whole !== null && rows > whole) {
        const message = `the groups of ${(0,shared_plain/* shown */.SP)(column)} have ${rows} rows together, more than the ${whole} of the whole`;
        complain(pointer, message, 'count again: n of the groups, or n of the whole', 'artifact/contradiction');
    }
    return figures;
}
/** `sex`, `Female` → {sex: Female}; `sex*race`, `Female*Asian` → both; null where the counts differ. */
function evaluation_slices_sliceOf(column, value) {
    if (!column.includes('*'))
        return column === '' ? null : { [column]: value };
    const columns = column.split('*');
    const values = value.split('*');
    if (columns.length !== values.length || columns.includes(''))
        return null;
    const slice = Object.create(null);
    columns.forEach((name, index) => {
        slice[name] = values[index] ?? '';
    });
    return slice;
}

;// CONCATENATED MODULE: ./build/readers/shared/parts-and-whole.js
/** Figures of groups against those of the whole: a mean over rows is made up of those of its groups and of the rows in none. */



/**
 * Metrics that are means of a number of each row, so that the whole is the mean of its parts by their rows. `rmse` is one
 * once squared. What has another denominator (recall, precision) or is none (areas, F1) is not here.
 */
const MEANS = new Set([
    'accuracy',
    'selection_rate',
    'top_k_accuracy',
    'coverage',
    'log_loss',
    'brier',
    'mae',
    'mse',
    'rmse',
]);
/** How far sums of doubles may be off, relative to the largest of them. */
const FLOATS = 1e-9;
/**
 * The figures, those undefined that contradict each other: a mean of the whole that the groups of a column cannot make up,
 * and theirs. Nothing is said unless it is certain: rows without such a figure may have any value that the metric can have,
 * and no rounding of what is written helps.
 */
function partsAgainstWhole({ figures, n, vocabulary, weighted }) {
    if (n === null)
        return figures;
    const keys = figures.map(({ name }) => {
        const metric = namedMetric(name, vocabulary);
        return MEANS.has(metric.name) ? JSON.stringify([metric.name, metric.class]) : null;
    });
    const whole = new Map();
    const columns = new Map();
    for (const [at, { value, slice, n: rows }] of figures.entries()) {
        const [key, column] = [keys[at] ?? null, columnOf(slice)];
        if (key === null || typeof value !== 'number' || !Number.isFinite(value) || typeof rows !== 'number')
            continue;
        if (column === null)
            whole.set(key, value);
        else {
            const byKey = columns.get(column) ?? new Map();
            columns.set(column, byKey);
            (0,lists/* addTo */.D)(byKey, key, { value, n: rows });
        }
    }
    const reasons = new Map();
    for (const [column, byKey] of columns) {
        for (const [key, parts] of byKey) {
            const value = whole.get(key);
            const [name] = JSON.parse(key);
            const range = vocabulary.find(name)?.range;
            const rows = parts.reduce((sum, part) => sum + part.n, 0);
            if (value === undefined || range === undefined || rows > n)
                continue;
            const reason = contradiction({ column, name, range, weighted }, { value, n }, parts);
            if (reason === null)
                continue;
            reasons.set(parts_and_whole_placeOf(key, column), reason);
            if (!reasons.has(parts_and_whole_placeOf(key, null)))
                reasons.set(parts_and_whole_placeOf(key, null), reason);
        }
    }
    return figures.map((figure, at) => {
        const key = keys[at] ?? null;
        const reason = key === null ? undefined : reasons.get(parts_and_whole_placeOf(key, columnOf(figure.slice)));
        return reason === undefined ? figure : { ...figure, undefinedBecause: reason };
    });
}
const columnOf = (slice) => (slice ? Object.keys(slice).join('*') : null);
const parts_and_whole_placeOf = (key, column) => JSON.stringify([key, column]);
/** Why groups of these values, whatever the rows in none of them have, cannot make up the whole; null: they can. */
function contradiction({ column, name, range, weighted }, overall, parts) {
    const scaled = name === 'rmse' ? (value) => Math.max(0, value) ** 2 : (value) => value;
    const ends = ({ value }) => {
        const unit = unitOf(value, range[1] === 1);
        return [scaled(value - unit), scaled(value + unit)];
    };
    const rows = parts.reduce((sum, { n }) => sum + n, 0);
    const rest = overall.n - rows;
    const open = { n: rest, ends: range.map(scaled) };
    const all = [...parts.map((part) => ({ n: part.n, ends: ends(part) })), ...(rest > 0 ? [open] : [])];
    const [low, high] = ends(overall);
    const [least, most] = extent(all.flatMap((one) => one.ends));
    const [, largest] = extent([1, high, ...all.map((one) => one.ends[1])].map(Math.abs).filter(Number.isFinite));
    const slack = FLOATS * largest;
    const beyond = (from, to) => low - slack > to || high + slack < from;
    const which = rest > 0 ? `${rows} of its ${overall.n} rows` : 'all of them';
    const of = `${name} is ${overall.value} over all rows, and the groups of ${(0,shared_plain/* shown */.SP)(column)}, which are ${which},`;
    if (beyond(least, most)) {
        const [worst, best] = extent(parts.map(({ value }) => value));
        return `${of} have ${worst === best ? worst : `${worst} to ${best}`}: no mean of theirs is that`;
    }
    if (weighted)
        return null;
    const mean = (end) => all.reduce((sum, one) => sum + (one.n / overall.n) * one.ends[end], 0);
    if (!beyond(mean(0), mean(1)))
        return null;
    const middle = parts.reduce((sum, { n, value }) => sum + (n / rows) * scaled(value), 0);
    const told = Number((name === 'rmse' ? Math.sqrt(middle) : middle).toPrecision(6));
    return `${of} come to ${told} by their rows${rest > 0 ? ': whatever the others have, they cannot make up for it' : ''}`;
}
/** The least and the greatest; there may be more of them than a call takes arguments. */
const extent = (values) => values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
/** One unit of the last decimal that is written, since a value may have been cut off there; of a share at most a tenth. */
function unitOf(value, share) {
    const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    const places = decimals.length - Number(exponent);
    return 10 ** -Math.max(places, share ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/readers/evaluation.js
/** The evaluation file of risk-gate's own, for tools without a reader: JSON, schema 1. */







const evaluation_KEYS = ['schema', 'model', 'dataset', 'evaluated_at', 'n', 'metrics', 'slices', 'intervals'];
const evaluation_SPLITS = ['train', 'validation', 'test'];
const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** Reads `{"schema":1,"model":…,"dataset":…,"evaluated_at":…,"n":…,"metrics":…,"slices"?:…,"intervals"?:…}`. */
const evaluation = {
    id: 'evaluation',
    title: 'Evaluation file (schema 1)',
    notes: 'The format for tools that have no reader: model with digest, dataset with digest and split, time with zone, number of rows, metrics, slices with their own n, intervals. ' +
        'Types are taken as they are and never converted; digests are sha256: and 64 lower-case hex digits; a value that is no finite number is a fault. ' +
        'A slice column such as "sex*race" has values such as "Female*Asian". ' +
        'A mean over rows such as accuracy, log_loss, brier or mae must be one that the groups of each column can make up by their n, whatever rows in none of them have, rounding apart; otherwise both are undefined, which never passes. The format knows no weights. Beside rows of the same role its figures are claims, which `claims-match` compares with these.',
    recognises: (file) => {
        const json = file.json();
        if (!json.ok || !(0,shared_plain/* isMap */.jh)(json.value.value))
            return 'no';
        const root = json.value.value;
        const present = evaluation_KEYS.filter((key) => Object.hasOwn(root, key) && key !== 'n');
        const signed = Object.hasOwn(root, 'schema') || Object.hasOwn(root, 'evaluated_at');
        return signed && present.length >= 3 ? 'certain' : 'no';
    },
    read: evaluation_read,
};
function evaluation_read(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const faults = [];
    const complain = (pointer, message, fix, code = 'artifact/schema') => {
        faults.push(faultAt(file, code, pointer, message, fix));
    };
    const root = json.value.value;
    if (!(0,shared_plain/* isMap */.jh)(root)) {
        complain('', `an evaluation file is an object; this is ${(0,shared_plain/* described */.WY)(root)}`, 'write { "schema": 1, … }');
        return (0,fault/* bad */.MB)(...faults);
    }
    checkVersion(root, complain);
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults);
    checkKeys(root, complain);
    const model = checkedModel(root.model, complain);
    const dataset = checkedDataset(root.dataset, context, complain);
    const at = checkedTime(root.evaluated_at, complain);
    const n = checkedCount(root.n, '/n', 'n', complain);
    const given = [...wholeFigures(root, n, context, complain), ...sliceFigures(root.slices, n, complain)];
    const weighted = context.model.evidence.some((spec) => spec.columns.weight !== undefined);
    const figures = isBesideRows(context)
        ? given
        : partsAgainstWhole({ figures: given, n, vocabulary: context.vocabulary, weighted });
    const split = dataset?.split ?? null;
    const metrics = metricEvidence(file, context, 'evaluation', figures.map((figure) => ({ ...figure, split })), { notANumber: 'fault' });
    if (!metrics.ok)
        faults.push(...metrics.faults);
    const told = new Set(figures.map((figure) => figure.pointer));
    for (const pointer of json.value.nonFinite) {
        if (!told.has(pointer))
            complain(pointer, `the number at ${pointer} is not finite`, 'write a number', 'artifact/value');
    }
    if (faults.length > 0 || !metrics.ok || !model || !dataset)
        return (0,fault/* bad */.MB)(...faults);
    const about = {
        kind: 'evaluation',
        reader: 'evaluation',
        source: file.source('', 1),
        origin: 'reported',
        model,
        dataset: { name: dataset.name, digest: `sha256:${dataset.sha256}`, split: dataset.split },
        at,
        n,
        vouchesFor: Object.assign(Object.create(null), { [dataset.name]: dataset.sha256 }),
    };
    return (0,fault/* good */.uw)([about, ...metrics.value]);
}
/** Whether the policy has rows that say what the file says: then its figures are claims, and are held against those. */
const isBesideRows = ({ model, spec }) => model.evidence.some(({ role, as, sql, columns, task }) => role === spec.role &&
    (sql !== undefined ||
        as === 'predictions' ||
        (as === null && (task !== null || Object.keys(columns).length > 0))));
function checkVersion(root, complain) {
    if (root.schema === 1)
        return;
    const what = root.schema === undefined ? 'there is no "schema"' : `"schema" is ${(0,shared_plain/* described */.WY)(root.schema)}`;
    complain('/schema', `${what}; only version 1 of the evaluation file is known`, 'write "schema": 1 (a number)', 'artifact/version');
}
/** Keys that are needed, and keys that look like a known one mistyped: what they hold would be lost in silence. */
function checkKeys(root, complain) {
    for (const key of evaluation_KEYS) {
        if (key === 'slices' || key === 'intervals' || Object.hasOwn(root, key))
            continue;
        complain('', `the key "${key}" is absent`, `add "${key}"`);
    }
    for (const key of Object.keys(root).slice(0, 1000)) {
        if (key.length > 20)
            continue;
        const meant = evaluation_KEYS.some((known) => known === key)
            ? undefined
            : (0,syntax_text/* nearest */.p)(key, evaluation_KEYS.filter((known) => known !== 'n'));
        if (meant === undefined || Object.hasOwn(root, meant))
            continue;
        complain((0,shared_plain/* step */.PM)(key), `the key ${(0,shared_plain/* shown */.SP)(key)} is not known`, `did you mean "${meant}"?`);
    }
}
function checkedModel(value, complain) {
    if (value === undefined)
        return null;
    if (!(0,shared_plain/* isMap */.jh)(value)) {
        complain('/model', `"model" is ${(0,shared_plain/* described */.WY)(value)}, not an object`, 'write {"name": …, "digest": "sha256:…"}');
        return null;
    }
    const name = checkedName(value.name, '/model/name', complain);
    const digest = checkedDigest(value.digest, '/model/digest', complain);
    if (value.version !== undefined && typeof value.version !== 'string') {
        complain('/model/version', `the model's version is ${(0,shared_plain/* described */.WY)(value.version)}, not a text`, 'put it in quotes');
    }
    return { name, version: (0,shared_plain/* textOf */.b6)(value.version), digest: digest === null ? null : `sha256:${digest}` };
}
function checkedDataset(value, context, complain) {
    if (value === undefined)
        return null;
    if (!(0,shared_plain/* isMap */.jh)(value)) {
        complain('/dataset', `"dataset" is ${(0,shared_plain/* described */.WY)(value)}, not an object`, 'write {"name": …, "digest": "sha256:…", "split": "test"}');
        return null;
    }
    const name = checkedName(value.name, '/dataset/name', complain);
    const sha256 = checkedDigest(value.digest, '/dataset/digest', complain);
    const split = evaluation_SPLITS.find((known) => known === value.split);
    if (split === undefined) {
        complain('/dataset/split', `the dataset's split is ${(0,shared_plain/* described */.WY)(value.split)}`, 'write "test", "validation" or "train"');
    }
    else if (split === 'train' && context.spec.role !== 'train') {
        const message = 'the evaluation was made on the split "train": figures on the training data say nothing about new cases';
        complain('/dataset/split', message, 'evaluate on held-out data', 'artifact/contradiction');
    }
    return name === null || sha256 === null || split === undefined ? null : { name, sha256, split };
}
function checkedName(value, pointer, complain) {
    const name = (0,shared_plain/* textOf */.b6)(value);
    if (name === null)
        complain(pointer, `the name at ${pointer} is ${(0,shared_plain/* described */.WY)(value)}`, 'write a name in quotes');
    return name;
}
/** Bare hex of a strict digest, or null after a complaint. */
function checkedDigest(value, pointer, complain) {
    const hex = typeof value === 'string' ? DIGEST.exec(value)?.[1] : undefined;
    if (hex !== undefined)
        return hex;
    complain(pointer, `the digest at ${pointer} is ${(0,shared_plain/* described */.WY)(value)}`, 'write "sha256:" and 64 lower-case hexadecimal digits');
    return null;
}
function checkedTime(value, complain) {
    if (value === undefined)
        return null;
    const time = typeof value === 'string' ? (0,moment/* moment */.n)(value) : null;
    if (time?.epoch != null)
        return time;
    const message = `evaluated_at is ${(0,shared_plain/* described */.WY)(value)}, which is no RFC 3339 time with a zone on a day that exists`;
    complain('/evaluated_at', message, 'write it like "2026-11-20T09:00:00Z"', 'artifact/value');
    return null;
}
function wholeFigures(root, n, context, complain) {
    if (root.metrics !== undefined && !(0,shared_plain/* isMap */.jh)(root.metrics)) {
        complain('/metrics', `"metrics" is ${(0,shared_plain/* described */.WY)(root.metrics)}, not an object`, 'write {"accuracy": 0.91, …}');
    }
    if (root.intervals !== undefined && !(0,shared_plain/* isMap */.jh)(root.intervals)) {
        complain('/intervals', `"intervals" is ${(0,shared_plain/* described */.WY)(root.intervals)}, not an object`, 'write {"accuracy": [0.89, 0.93], …}');
    }
    const metrics = (0,shared_plain/* isMap */.jh)(root.metrics) ? root.metrics : {};
    const count = Object.keys(metrics).length;
    if (count > MAXIMUM_FIGURES) {
        complain('/metrics', `"metrics" has ${count} figures; at most ${MAXIMUM_FIGURES} are read`, 'report fewer', 'artifact/too-large');
        return [];
    }
    const intervals = checkedIntervals((0,shared_plain/* isMap */.jh)(root.intervals) ? root.intervals : {}, metrics, context, complain);
    return Object.entries(metrics).map(([name, value]) => {
        const metric = namedMetric(name, context.vocabulary);
        const interval = intervals.get(metricKey(metric)) ?? null;
        return { name, value, pointer: `/metrics${(0,shared_plain/* step */.PM)(name)}`, n, interval };
    });
}
/** Intervals by canonical name: two finite numbers in order, of a metric that is there, around its value. */
function checkedIntervals(intervals, metrics, context, complain) {
    const found = new Map();
    const values = new Map();
    for (const [name, value] of Object.entries(metrics)) {
        const metric = namedMetric(name, context.vocabulary);
        values.set(metricKey(metric), value);
    }
    for (const [name, value] of Object.entries(intervals)) {
        const pointer = `/intervals${(0,shared_plain/* step */.PM)(name)}`;
        const metric = namedMetric(name, context.vocabulary);
        const key = metricKey(metric);
        const [low, high] = (0,shared_plain/* isList */.Lv)(value) && value.length === 2 ? value : [null, null];
        const estimate = values.get(key);
        const [least, most] = metric.entry?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        if (typeof low !== 'number' || typeof high !== 'number' || low > high) {
            complain(pointer, `the interval of ${(0,shared_plain/* shown */.SP)(name)} is not two numbers in order`, 'write [low, high]', 'artifact/value');
        }
        else if (found.has(key)) {
            complain(pointer, `there are two intervals of ${metric.name}`, 'keep one', 'artifact/ambiguous');
        }
        else if (estimate === undefined) {
            complain(pointer, `the interval of ${(0,shared_plain/* shown */.SP)(name)} has no metric of that name`, 'add the metric');
        }
        else if (low < least || high > most) {
            complain(pointer, `the interval of ${(0,shared_plain/* shown */.SP)(name)}, ${low} to ${high}, leaves the metric's range (${least} to ${most})`, null, 'artifact/value');
        }
        else if (typeof estimate === 'number' && (estimate < low || estimate > high)) {
            const message = `the interval of ${(0,shared_plain/* shown */.SP)(name)}, ${low} to ${high}, does not hold its value ${estimate}`;
            complain(pointer, message, 'write the interval of this value', 'artifact/contradiction');
        }
        else
            found.set(key, [low, high]);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/readers/every-eval-ever.js
/** Results in the shared schema of Every Eval Ever. */





const every_eval_ever_FIX = 'convert the results again';
/** Major and minor versions of the schema that are known. */
const VERSIONS = /^0\.[1-9]\d*(\.\d+)?$/;
/** Reads every result: its score by task, with the direction that the file gives. */
const everyEvalEver = {
    id: 'every-eval-ever',
    title: 'Every Eval Ever result',
    notes: 'The score of every result with slice task, and n from its uncertainty. The metric is called by metric_name, metric_id or the description. Whether less is better is taken from the file where the vocabulary does not know the metric. ' +
        'A score in percent (metric_unit, or a range up to 100) of a metric that is a fraction is divided by 100. A score outside the range that the file itself gives is refused. Standard errors are not taken as intervals.',
    recognises: (file) => {
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        return root !== null &&
            (0,shared_plain/* isList */.Lv)(root['evaluation_results']) &&
            (0,shared_plain/* textOf */.b6)(root['schema_version']) !== null &&
            ((0,shared_plain/* isMap */.jh)(root['model_info']) || (0,shared_plain/* textOf */.b6)(root['evaluation_id']) !== null)
            ? 'certain'
            : 'no';
    },
    read: every_eval_ever_read,
};
function every_eval_ever_read(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const root = json.value.value;
    if (!(0,shared_plain/* isMap */.jh)(root) || !(0,shared_plain/* isList */.Lv)(root['evaluation_results']))
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '/evaluation_results', 'there is no list of results', every_eval_ever_FIX));
    const version = (0,shared_plain/* textOf */.b6)(root['schema_version']);
    if (version === null || !VERSIONS.test(version)) {
        const message = `the schema version is ${(0,shared_plain/* described */.WY)(root['schema_version'])}; 0.x is read`;
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/version', '/schema_version', message, 'convert the results to version 0.3'));
    }
    const faults = [];
    const results = root['evaluation_results'];
    if (results.length === 0)
        faults.push(faultAt(file, 'artifact/schema', '/evaluation_results', 'the list of results is empty', every_eval_ever_FIX));
    const figures = results.flatMap((result, index) => every_eval_ever_figureOf(file, result, `/evaluation_results/${index}`, context, faults));
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    const metrics = metricEvidence(file, context, 'every-eval-ever', figures, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const model = (0,shared_plain/* isMap */.jh)(root['model_info']) ? root['model_info'] : {};
    const sources = results.map((result) => ((0,shared_plain/* isMap */.jh)(result) && (0,shared_plain/* isMap */.jh)(result['source_data']) ? result['source_data'] : {}));
    const datasets = new Set(sources.flatMap((source) => (0,shared_plain/* textOf */.b6)(source['dataset_name']) ?? []));
    const about = aboutFile(file, 'every-eval-ever', {
        model: (0,shared_plain/* textOf */.b6)(model['id']) ?? (0,shared_plain/* textOf */.b6)(model['name']),
        dataset: datasets.size === 1 ? ([...datasets][0] ?? null) : null,
        at: epochMoment(root['evaluation_timestamp']),
    });
    return (0,fault/* good */.uw)([about, ...metrics.value]);
}
/** One result as a figure, or none after a complaint. */
function every_eval_ever_figureOf(file, result, pointer, context, faults) {
    const complain = (place, message, code = 'artifact/schema') => {
        faults.push(faultAt(file, code, place, message, every_eval_ever_FIX));
        return [];
    };
    if (!(0,shared_plain/* isMap */.jh)(result))
        return complain(pointer, `${pointer} is ${(0,shared_plain/* described */.WY)(result)}, not a result`);
    const config = (0,shared_plain/* isMap */.jh)(result['metric_config']) ? result['metric_config'] : {};
    const details = (0,shared_plain/* isMap */.jh)(result['score_details']) ? result['score_details'] : {};
    const name = ['metric_name', 'metric_id', 'evaluation_description']
        .map((key) => (0,shared_plain/* textOf */.b6)(config[key]))
        .find((one) => one !== null);
    if (name === undefined || name === null)
        return complain(`${pointer}/metric_config`, `${pointer} does not say of which metric it is`);
    const uncertainty = (0,shared_plain/* isMap */.jh)(details['uncertainty']) ? details['uncertainty'] : {};
    const lower = config['lower_is_better'];
    const value = details['score'];
    const [least, most] = [config['min_score'], config['max_score']];
    const outside = typeof value === 'number' &&
        ((typeof least === 'number' && value < least) || (typeof most === 'number' && value > most));
    const at = `${pointer}/score_details/score`;
    if (outside) {
        return complain(at, `the score ${value} of ${(0,shared_plain/* shown */.SP)(name)} is outside its own range (${(0,shared_plain/* described */.WY)(least)} to ${(0,shared_plain/* described */.WY)(most)})`, 'artifact/value');
    }
    const entry = context.vocabulary.find(name) ?? context.vocabulary.findLoosely(name);
    const percent = /^percent/i.test((0,shared_plain/* textOf */.b6)(config['metric_unit']) ?? '') || most === 100;
    const fraction = entry !== undefined && entry.range[1] <= 1;
    const task = (0,shared_plain/* textOf */.b6)(result['evaluation_name']);
    return [
        {
            name,
            value: percent && fraction && typeof value === 'number' ? value / 100 : value,
            pointer: at,
            slice: task === null ? null : sliceFrom(['task'], [task]),
            n: (0,shared_plain/* wholeOf */.l2)(uncertainty['num_samples']),
            better: typeof lower === 'boolean' ? (lower ? 'lower' : 'higher') : null,
        },
    ];
}

;// CONCATENATED MODULE: ./build/readers/evidently.js
/** Evidently's reports and test suites, as JSON: 0.7 and later, and the legacy layout. */




/** Metrics of the current data that are called like ours, by Evidently's name. */
const METRICS = new Map([
    ['Accuracy', 'accuracy'],
    ['Precision', 'precision'],
    ['Recall', 'recall'],
    ['F1Score', 'f1'],
    ['RocAuc', 'roc_auc'],
    ['LogLoss', 'log_loss'],
    ['TPR', 'true_positive_rate'],
    ['TNR', 'true_negative_rate'],
    ['FPR', 'false_positive_rate'],
    ['FNR', 'false_negative_rate'],
    ['F1ByLabel', 'f1'],
    ['PrecisionByLabel', 'precision'],
    ['RecallByLabel', 'recall'],
    ['MAE', 'mae'],
    ['RMSE', 'rmse'],
    ['MAPE', 'mape'],
    ['R2Score', 'r2'],
]);
/** Metrics that Evidently gives in percent and everybody else as a fraction. */
const PERCENT = new Set(['mape']);
/** Members of a legacy quality result that are metrics, by our name. */
const LEGACY = new Map([
    ...['accuracy', 'precision', 'recall', 'f1', 'roc_auc', 'log_loss', 'tpr', 'tnr', 'fpr', 'fnr', 'rmse'].map((name) => [name, name]),
    ['mean_abs_error', 'mae'],
    ['mean_abs_perc_error', 'mape'],
    ['r2_score', 'r2'],
]);
const evidently_OUTCOMES = new Map([
    ['SUCCESS', 'passed'],
    ['FAIL', 'failed'],
    ['WARNING', 'failed'],
    ['ERROR', 'error'],
    ['SKIPPED', 'skipped'],
]);
/** Reads drift by column, quality on the current data, and tests. */
const evidently = {
    id: 'evidently',
    title: 'Evidently report or test suite',
    notes: 'Drift by column with its method; quality metrics of the current data; every test. Whether a column drifted follows from value and threshold: below it for p-values, at or above it for distances. ' +
        'Share of drifted columns is not read, it follows from the columns. MAPE is a percentage there and is read as a fraction. Without tests asked for, tests is empty; a report of nothing but a summary of the data is refused. The files carry no time with a zone, so they do not date themselves.',
    recognises: (file) => {
        const json = file.json();
        const root = json.ok ? json.value.value : null;
        if (!(0,shared_plain/* isMap */.jh)(root))
            return 'no';
        const first = (0,shared_plain/* isList */.Lv)(root.metrics) ? root.metrics[0] : undefined;
        if ((0,shared_plain/* isMap */.jh)(first)) {
            const config = (0,shared_plain/* isMap */.jh)(first.config) ? (0,shared_plain/* textOf */.b6)(first.config.type) : null;
            if (config?.startsWith('evidently:'))
                return 'certain';
            if ((0,shared_plain/* textOf */.b6)(first.metric) !== null && Object.hasOwn(first, 'result') && (0,shared_plain/* textOf */.b6)(root.version) !== null)
                return 'certain';
        }
        return (0,shared_plain/* isList */.Lv)(root.tests) && (0,shared_plain/* isMap */.jh)(root.summary) && Object.hasOwn(root.summary, 'by_status') ? 'certain' : 'no';
    },
    read: evidently_read,
};
function evidently_read(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const root = json.value.value;
    if (!(0,shared_plain/* isMap */.jh)(root) || !((0,shared_plain/* isList */.Lv)(root.metrics) || (0,shared_plain/* isList */.Lv)(root.tests))) {
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'there is neither a list of metrics nor one of tests', 'export the report as JSON'));
    }
    const time = (0,shared_plain/* textOf */.b6)(root.timestamp);
    const at = time === null ? null : (0,moment/* moment */.n)(time);
    const figures = [];
    const drift = [];
    for (const [index, metric] of ((0,shared_plain/* isList */.Lv)(root.metrics) ? root.metrics : []).entries()) {
        if (!(0,shared_plain/* isMap */.jh)(metric))
            continue;
        const pointer = `/metrics/${index}`;
        if ((0,shared_plain/* isMap */.jh)(metric.config)) {
            if ((0,shared_plain/* textOf */.b6)(metric.config.type)?.endsWith(':ValueDrift'))
                drift.push(...driftOf(file, metric.config, metric.value, `${pointer}/value`, at));
            else
                figures.push(...qualityOf(metric.config, metric.value, `${pointer}/value`));
        }
        else if ((0,shared_plain/* isMap */.jh)(metric.result)) {
            figures.push(...legacyQuality(metric.result.current, `${pointer}/result/current`));
            drift.push(...legacyDrift(file, metric.result, `${pointer}/result`, at));
        }
    }
    const metrics = metricEvidence(file, context, 'evidently', figures, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const found = [...metrics.value, ...drift, ...testsOf(file, root.tests, at)];
    return found.length > 0 ? (0,fault/* good */.uw)(found) : (0,fault/* bad */.MB)(nothingIn(file, root));
}
/** A report of metrics none of which is read: a summary of the data, or one whose parts were taken out. */
function nothingIn(file, { metrics }) {
    const count = (0,shared_plain/* isList */.Lv)(metrics) ? metrics.length : 0;
    const held = count === 1 ? '1 metric' : `${count} metrics`;
    const message = `the report holds ${held} and no test, and none is quality of the model or drift of a column`;
    const fix = 'add tests or a preset of quality or drift to the report, or take it out of the evidence';
    return faultAt(file, 'artifact/unrecognised', '', message, fix);
}
/** `Accuracy` → a number; `F1ByLabel` → a number a class. Metrics that are not ours are left out. */
function qualityOf(config, value, pointer) {
    const type = (0,shared_plain/* textOf */.b6)(config.type) ?? '';
    const name = METRICS.get(type.slice(type.lastIndexOf(':') + 1));
    if (name === undefined)
        return [];
    if (type.endsWith('ByLabel')) {
        const classes = (0,shared_plain/* isMap */.jh)(value) ? Object.entries(value) : [];
        return classes.map(([label, one]) => ({ name, value: one, pointer: `${pointer}${(0,shared_plain/* step */.PM)(label)}`, class: label }));
    }
    // Regression errors come as {mean, std}.
    if ((0,shared_plain/* isMap */.jh)(value) && Object.hasOwn(value, 'mean'))
        return [{ name, value: fraction(name, value.mean), pointer: `${pointer}/mean` }];
    return [{ name, value: fraction(name, value), pointer }];
}
function legacyQuality(current, pointer) {
    if (!(0,shared_plain/* isMap */.jh)(current))
        return [];
    return Object.entries(current)
        .filter(([, value]) => typeof value === 'number' || value === null)
        .flatMap(([written, value]) => {
        const name = LEGACY.get(written);
        return name === undefined ? [] : [{ name, value: fraction(name, value), pointer: `${pointer}${(0,shared_plain/* step */.PM)(written)}` }];
    });
}
const fraction = (name, value) => PERCENT.has(name) && typeof value === 'number' ? value / 100 : value;
/** Drift of one column under 0.7; `detected` from its own threshold. */
function driftOf(file, config, value, pointer, at) {
    const column = (0,shared_plain/* textOf */.b6)(config.column);
    if (column === null)
        return [];
    const method = (0,shared_plain/* textOf */.b6)(config.method) ?? 'unknown';
    return [evidently_oneDrift(file, { column, method, value, threshold: config.threshold, claimed: undefined, pointer, at })];
}
function legacyDrift(file, result, pointer, at) {
    const columns = (0,shared_plain/* isMap */.jh)(result.drift_by_columns)
        ? Object.entries(result.drift_by_columns)
        : [];
    return columns.flatMap(([column, one]) => (0,shared_plain/* isMap */.jh)(one)
        ? [
            evidently_oneDrift(file, {
                column: (0,shared_plain/* textOf */.b6)(one.column_name) ?? column,
                method: (0,shared_plain/* textOf */.b6)(one.stattest_name) ?? 'unknown',
                value: one.drift_score,
                threshold: one.stattest_threshold,
                claimed: one.drift_detected,
                pointer: `${pointer}/drift_by_columns${(0,shared_plain/* step */.PM)(column)}/drift_score`,
                at,
            }),
        ]
        : []);
}
/** Drift is detected where the numbers say so, or the file does. */
function evidently_oneDrift(file, { column, method, value, threshold, claimed, pointer, at }) {
    const larger = /p[_ -]?value/i.test(method) ? 'less' : 'more';
    const known = typeof value === 'number' && Number.isFinite(value) ? value : null;
    const beyond = known === null || typeof threshold !== 'number' ? null : larger === 'less' ? known < threshold : known >= threshold;
    const detected = claimed === true ? true : (beyond ?? (claimed === false && known !== null ? false : null));
    return {
        kind: 'drift',
        reader: 'evidently',
        source: file.source(pointer),
        origin: 'reported',
        column,
        method,
        value: known,
        larger,
        detected,
        at,
    };
}
function testsOf(file, tests, at) {
    if (!(0,shared_plain/* isList */.Lv)(tests) || tests.length === 0)
        return [];
    const found = tests.map((test, index) => {
        const members = (0,shared_plain/* isMap */.jh)(test) ? test : {};
        const outcome = evidently_OUTCOMES.get((0,shared_plain/* textOf */.b6)(members.status)?.toUpperCase() ?? '') ?? 'error';
        return {
            name: (0,shared_plain/* textOf */.b6)(members.name) ?? `test ${index + 1}`,
            outcome,
            impact: null,
            detail: (0,shared_plain/* textOf */.b6)(members.description)?.slice(0, 200) ?? null,
        };
    });
    return [
        {
            kind: 'tests',
            reader: 'evidently',
            source: file.source('/tests'),
            origin: 'reported',
            suite: 'evidently',
            tests: found,
            at,
        },
    ];
}

;// CONCATENATED MODULE: ./build/readers/shared/load-tests.js
/** Load tests: a plain summary of requests and errors, and k6 summaries (`--summary-export`, `handleSummary`). */


const load_tests_FIX = 'write the report again with the tool that ran the load test';
/** `{test: load, requests, errors}`, or a k6 summary with its metrics of requests. */
const isLoad = (root) => ('requests' in root && ('errors' in root || 'error_rate' in root)) ||
    ((0,shared_plain/* isMap */.jh)(root['metrics']) &&
        ['http_reqs', 'http_req_failed', 'iterations'].some((key) => (0,shared_plain/* isMap */.jh)(root['metrics'][key])));
/** The suite (`load` unless the file says otherwise) and its tests; none where nothing was requested. */
function loadTests(file, root, faults) {
    if ((0,shared_plain/* isMap */.jh)(root['metrics']))
        return { suite: 'load', tests: k6Tests(file, root['metrics'], root, faults) };
    const suite = ((0,shared_plain/* textOf */.b6)(root['test']) ?? (0,shared_plain/* textOf */.b6)(root['suite']) ?? 'load').toLowerCase().replaceAll(/[\s_]+/g, '-');
    return { suite, tests: plainTests(file, root, suite, faults) };
}
function plainTests(file, root, suite, faults) {
    const complain = (key, message) => {
        faults.push((0,fault/* fault */.DG)('artifact/contradiction', file.path, `/${key} ${message}`, { line: file.source(`/${key}`).line, fix: load_tests_FIX }));
    };
    const requests = (0,shared_plain/* wholeOf */.l2)(root['requests']);
    const rate = root['error_rate'];
    const errors = root['errors'] === undefined && typeof rate === 'number' && requests !== null
        ? Math.round(rate * requests)
        : (0,shared_plain/* wholeOf */.l2)(root['errors']);
    if (requests === null)
        complain('requests', `is ${(0,shared_plain/* described */.WY)(root['requests'])}, not a number of requests`);
    if (errors === null)
        complain('errors', `is ${(0,shared_plain/* described */.WY)(root['errors'])}, not a number of errors`);
    if (requests === null || errors === null)
        return [];
    if (errors > requests)
        complain('errors', `is ${errors}, more than the ${requests} requests`);
    if (rate !== undefined && requests > 0 && (typeof rate !== 'number' || Math.abs(rate - errors / requests) > 1e-6)) {
        complain('error_rate', `is ${(0,shared_plain/* described */.WY)(rate)}, and ${errors} errors of ${requests} requests make ${Number((errors / requests).toPrecision(6))}`);
    }
    if (requests === 0)
        return [];
    return [
        {
            name: suite,
            outcome: errors > 0 ? 'failed' : 'passed',
            impact: null,
            detail: `${errors} of ${requests} requests failed`,
        },
    ];
}
/** Thresholds, checks and failed requests of k6; a request that failed without a threshold for it is a failed test too. */
function k6Tests(file, metrics, root, faults) {
    const values = (key) => {
        const metric = metrics[key];
        if (!(0,shared_plain/* isMap */.jh)(metric))
            return {};
        return (0,shared_plain/* isMap */.jh)(metric['values']) ? metric['values'] : metric;
    };
    const tests = Object.entries(metrics).flatMap(([key, metric]) => Object.entries((0,shared_plain/* isMap */.jh)(metric) && (0,shared_plain/* isMap */.jh)(metric['thresholds']) ? metric['thresholds'] : {}).flatMap(([bound, state]) => {
        const kept = threshold(state);
        if (kept === null) {
            const at = `/metrics${(0,shared_plain/* step */.PM)(key)}/thresholds${(0,shared_plain/* step */.PM)(bound)}`;
            faults.push((0,fault/* fault */.DG)('artifact/schema', file.path, `${at} is ${(0,shared_plain/* described */.WY)(state)}, which says neither kept nor crossed`, {
                line: file.source(at).line,
                fix: load_tests_FIX,
            }));
            return [];
        }
        return [{ name: `${key} ${bound}`, outcome: kept ? 'passed' : 'failed', impact: null, detail: null }];
    }));
    const [passes, fails] = [(0,shared_plain/* wholeOf */.l2)(values('checks')['passes']) ?? 0, (0,shared_plain/* wholeOf */.l2)(values('checks')['fails']) ?? 0];
    if (passes + fails > 0)
        tests.push({
            name: 'checks',
            outcome: fails > 0 ? 'failed' : 'passed',
            impact: null,
            detail: `${fails} of ${passes + fails} checks failed`,
        });
    const requests = (0,shared_plain/* wholeOf */.l2)(values('http_reqs')['count']);
    const failed = values('http_req_failed');
    const rate = [failed['rate'], failed['value']].find((one) => typeof one === 'number');
    if (requests !== null && requests > 0 && rate !== undefined) {
        const bounded = (0,shared_plain/* isMap */.jh)(metrics['http_req_failed']) && (0,shared_plain/* isMap */.jh)(metrics['http_req_failed']['thresholds']);
        const detail = `${Math.round(rate * requests)} of ${requests} requests failed`;
        if (!bounded || rate === 0)
            tests.push({ name: 'http requests', outcome: rate > 0 ? 'failed' : 'passed', impact: null, detail });
    }
    const unfinished = (0,shared_plain/* isMap */.jh)(root['state']) && root['state']['isStdErrTTY'] === undefined && root['state']['aborted'] === true;
    return unfinished ? [...tests, { name: 'run', outcome: 'error', impact: null, detail: 'the run was aborted' }] : tests;
}
/** `{ok: true}` of handleSummary; in `--summary-export` a bare true means that the threshold was crossed. */
function threshold(state) {
    if ((0,shared_plain/* isMap */.jh)(state))
        return typeof state['ok'] === 'boolean' ? state['ok'] : null;
    return typeof state === 'boolean' ? !state : null;
}

;// CONCATENATED MODULE: ./build/readers/failure-modes.js
/** Tests of how a model fails: missing fields, odd values, load. Single results, recounted. */




/** Words by which suites tell how a test went. */
const failure_modes_OUTCOMES = {
    handled: 'passed',
    passed: 'passed',
    pass: 'passed',
    ok: 'passed',
    success: 'passed',
    succeeded: 'passed',
    failed: 'failed',
    fail: 'failed',
    failure: 'failed',
    unhandled: 'failed',
    crashed: 'failed',
    error: 'error',
    errored: 'error',
    timeout: 'error',
    skipped: 'skipped',
    skip: 'skipped',
    xfail: 'skipped',
    not_run: 'skipped',
};
/** How far an impact may lie from what the accuracies beside it make. */
const failure_modes_ROUNDING = 1e-6;
const failure_modes_FIX = 'write the report again with the suite that ran the tests';
const failureModes = {
    id: 'failure-modes',
    title: 'Failure-mode and load tests',
    notes: 'Suites of {test, feature, status, accuracy_impact}, maps of feature → {status, accuracy_impact or error}, load tests ' +
        '({test: load, requests, errors}), k6 summaries. There is no standard for these, so they are recognised by shape. Single ' +
        'results are counted anew, and a summary that contradicts them is an error. An impact is the accuracy lost, as a fraction. A map ' +
        'has no suite name of its own: the name of its file is taken. These files carry no time.',
    recognises: (file) => {
        const value = (0,shared_plain/* jsonRoot */.Rl)(file);
        return value !== null && (isSuite(value) || isFeatureMap(value) || isLoad(value)) ? 'certain' : 'no';
    },
    read: (file) => {
        const document = file.json();
        if (!document.ok)
            return document;
        const root = document.value.value;
        const faults = [];
        const found = (0,shared_plain/* isMap */.jh)(root) ? suitesOf(file, root, faults) : null;
        if (found === null) {
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, 'the file holds no tests of failure modes and no load test', {
                line: 1,
                fix: failure_modes_FIX,
            }));
        }
        return faults.length ? (0,fault/* bad */.MB)(...faults.slice(0, 20)) : (0,fault/* good */.uw)(found);
    },
};
/** `missing_feature` → `missing-feature`. */
const kebab = (text) => text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
const isSuite = (root) => (0,shared_plain/* isList */.Lv)(root['tests']) &&
    (root['tests'].some((one) => (0,shared_plain/* isMap */.jh)(one) && 'status' in one && 'test' in one) ||
        (root['tests'].length === 0 && 'suite' in root && (0,shared_plain/* isMap */.jh)(root['summary'])));
const isFeatureMap = (root) => {
    const values = Object.values(root);
    return (values.length > 0 &&
        values.every((one) => (0,shared_plain/* isMap */.jh)(one) && typeof one['status'] === 'string') &&
        values.some((one) => (0,shared_plain/* isMap */.jh)(one) && ['accuracy_impact', 'r2_impact', 'error', 'impact'].some((key) => key in one)));
};
function suitesOf(file, root, faults) {
    const at = timeOf(root);
    const evidence = (suite, tests, pointer, collection = null) => ({
        kind: 'tests',
        reader: 'failure-modes',
        source: file.source(pointer, pointer === '' ? 1 : null),
        origin: 'reported',
        suite,
        collection,
        tests,
        at,
    });
    if (isSuite(root)) {
        const collection = (0,shared_plain/* textOf */.b6)(root['suite']);
        const list = root['tests'];
        const tests = list.flatMap((one, index) => oneTest(file, one, `/tests/${index}`, root, faults));
        failure_modes_contradictions(file, root, tests.map(({ test }) => test), faults);
        const kinds = [...new Set(tests.map(({ suite }) => suite))];
        if (!kinds.length)
            return [evidence(collection === null ? null : kebab(collection), [], '/tests')];
        return kinds.map((kind) => {
            const own = tests.filter(({ suite }) => suite === kind);
            return evidence(kind, own.map(({ test }) => test), own[0]?.pointer ?? '/tests', collection === null ? null : kebab(collection));
        });
    }
    if (isLoad(root)) {
        const { suite, tests } = loadTests(file, root, faults);
        return [evidence(suite, tests, '')];
    }
    if (!isFeatureMap(root))
        return null;
    const tests = Object.entries(root).flatMap(([feature, one]) => oneTest(file, one, (0,shared_plain/* step */.PM)(feature), {}, faults, feature));
    const stem = file.path.split('/').at(-1).replace(/\.[a-z]+$/i, '').replace(/^baseline[_-]/i, '');
    return [
        evidence(kebab(stem).replace(/s$/, ''), tests.map(({ test }) => test), ''),
    ];
}
const timeOf = (root) => {
    const text = ['run_at', 'created_at', 'timestamp', 'evaluated_at', 'at']
        .map((key) => (0,shared_plain/* textOf */.b6)(root[key]))
        .find((one) => one !== null);
    return text === undefined || text === null ? null : (0,moment/* moment */.n)(text);
};
function oneTest(file, value, pointer, root, faults, feature) {
    const complain = (at, message, code = 'artifact/schema') => {
        faults.push((0,fault/* fault */.DG)(code, file.path, `${at} ${message}`, { line: file.source(at).line ?? file.source(pointer).line, fix: failure_modes_FIX }));
    };
    if (!(0,shared_plain/* isMap */.jh)(value)) {
        complain(pointer, `is ${(0,shared_plain/* described */.WY)(value)}, not a test`);
        return [];
    }
    const status = (0,shared_plain/* textOf */.b6)(value['status']);
    const outcome = status === null || !Object.hasOwn(failure_modes_OUTCOMES, status.toLowerCase()) ? undefined : failure_modes_OUTCOMES[status.toLowerCase()];
    if (outcome === undefined) {
        complain(`${pointer}/status`, `is ${(0,shared_plain/* described */.WY)(value['status'])}, not one of handled, failed, error, skipped`);
        return [];
    }
    const kind = (0,shared_plain/* textOf */.b6)(value['test']);
    const name = [kind, feature ?? (0,shared_plain/* textOf */.b6)(value['feature']), (0,shared_plain/* textOf */.b6)(value['name'])].filter((part) => part !== null).join(' of ') ||
        `test ${pointer}`;
    const key = ['accuracy_impact', 'r2_impact', 'impact'].find((one) => one in value) ?? 'accuracy_impact';
    const impact = value[key];
    if (impact !== undefined && impact !== null && (typeof impact !== 'number' || !Number.isFinite(impact)))
        complain(`${pointer}/${key}`, `is ${(0,shared_plain/* described */.WY)(impact)}, not a number`);
    if (key === 'accuracy_impact' && typeof impact === 'number' && Math.abs(impact) > 1)
        complain(`${pointer}/${key}`, `is ${impact}; an impact on accuracy is a fraction from -1 to 1`);
    const [before, after] = [root['baseline_accuracy'], value['accuracy']];
    if (typeof before === 'number' &&
        typeof after === 'number' &&
        typeof impact === 'number' &&
        Math.abs(before - after - impact) > failure_modes_ROUNDING) {
        complain(`${pointer}/${key}`, `is ${impact}, and ${before} before less ${after} after makes ${Number((before - after).toPrecision(6))}`, 'artifact/contradiction');
    }
    if (outcome === 'passed' && (0,shared_plain/* textOf */.b6)(value['error']) !== null)
        complain(`${pointer}/status`, `is ${(0,shared_plain/* shown */.SP)(status)}, and the test has an error`, 'artifact/contradiction');
    const measured = typeof impact === 'number'
        ? impact
        : typeof before === 'number' && typeof after === 'number'
            ? before - after
            : null;
    return [
        {
            suite: kind === null ? null : kebab(kind),
            test: { name, outcome, impact: measured, detail: (0,shared_plain/* textOf */.b6)(value['error'])?.slice(0, 200) ?? null },
            pointer,
        },
    ];
}
/** The summary against the tests themselves. */
function failure_modes_contradictions(file, root, tests, faults) {
    const summary = root['summary'];
    if (!(0,shared_plain/* isMap */.jh)(summary) || faults.length)
        return;
    const of = (outcome) => tests.filter((test) => test.outcome === outcome).length;
    const counted = {
        total: tests.length,
        handled: of('passed'),
        passed: of('passed'),
        failed: of('failed'),
        errors: of('error'),
        skipped: of('skipped'),
    };
    for (const [key, count] of Object.entries(counted)) {
        if (summary[key] === undefined || ((0,shared_plain/* wholeOf */.l2)(summary[key]) ?? -1) === count)
            continue;
        if (key === 'failed' && (0,shared_plain/* wholeOf */.l2)(summary[key]) === count + of('error'))
            continue;
        const message = `/summary/${key} is ${(0,shared_plain/* described */.WY)(summary[key])}, and the tests themselves make ${count}`;
        faults.push((0,fault/* fault */.DG)('artifact/contradiction', file.path, message, { line: file.source(`/summary/${key}`).line, fix: failure_modes_FIX }));
    }
    const impacts = tests.flatMap((test) => (test.impact === null ? [] : [test.impact]));
    const [said, largest] = [summary['max_accuracy_impact'], Math.max(...impacts)];
    if (said === undefined || said === null || !impacts.length)
        return;
    if (typeof said !== 'number' || Math.abs(said - largest) > failure_modes_ROUNDING) {
        const message = `/summary/max_accuracy_impact is ${(0,shared_plain/* described */.WY)(said)}, and the largest impact of a test is ${largest}`;
        faults.push((0,fault/* fault */.DG)('artifact/contradiction', file.path, message, {
            line: file.source('/summary/max_accuracy_impact').line,
            fix: failure_modes_FIX,
        }));
    }
}

// EXTERNAL MODULE: ./build/syntax/json-strings.js
var json_strings = __webpack_require__(78945);
;// CONCATENATED MODULE: ./build/syntax/csv-report.js
/** Small CSV reports (RFC 4180) held in memory: tables of metrics and importances. Rows files are read by `tables/`. */


/** Rows at most; a report has some dozens. */
const MAXIMUM_ROWS = 100_000;
/**
 * A CSV text with a header. Commas, or semicolons where the header has them and no comma; quotes as in RFC 4180; blank
 * lines are skipped. A ragged row, a header name that stands twice, a quote that never closes are faults.
 */
function parseCsvReport(text, path) {
    const firstLine = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || text.length);
    const separator = !firstLine.includes(',') && firstLine.includes(';') ? ';' : ',';
    const records = recordsOf(text, path, separator);
    if (!records.ok)
        return records;
    const [head, ...rows] = records.value;
    if (head === undefined) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, 'the file is empty', { line: 1, fix: 'write the table again' }));
    }
    const faults = [];
    const header = head.cells.map((name) => name.trim());
    const seen = new Set();
    for (const name of header) {
        if (!seen.has(name) || faults.length >= 10) {
            seen.add(name);
            continue;
        }
        const message = `the column ${(0,json_strings/* quoted */.TL)(name)} stands twice in the header`;
        faults.push((0,fault/* fault */.DG)('artifact/ambiguous', path, message, { line: head.line, fix: 'rename one of the two' }));
    }
    for (const row of rows) {
        if (row.cells.length === header.length || faults.length >= 10)
            continue;
        const message = `the row has ${row.cells.length} cells and the header has ${header.length}`;
        faults.push((0,fault/* fault */.DG)('artifact/syntax', path, message, { line: row.line, fix: 'write one cell a column' }));
    }
    return faults.length > 0 ? (0,fault/* bad */.MB)(...faults) : (0,fault/* good */.uw)({ header, rows });
}
function recordsOf(text, path, separator) {
    const rows = [];
    let line = 1;
    let at = 0;
    while (at < text.length) {
        const begin = line;
        const cells = [];
        for (;;) {
            if (text[at] === '"') {
                let cell = '';
                let close = text.indexOf('"', at + 1);
                let from = at + 1;
                while (close >= 0 && text[close + 1] === '"') {
                    cell += text.slice(from, close + 1);
                    from = close + 2;
                    close = text.indexOf('"', from);
                }
                if (close < 0) {
                    const message = 'a cell in quotes is never closed';
                    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, message, { line, fix: 'close the quotes, or write the whole file again' }));
                }
                cell += text.slice(from, close);
                line += cell.split('\n').length - 1;
                cells.push(cell);
                at = close + 1;
                if (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
                    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, 'text stands after a cell in quotes', { line, fix: 'quote the whole cell' }));
                }
            }
            else {
                let end = at;
                while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
                    end++;
                cells.push(text.slice(at, end));
                at = end;
            }
            if (text[at] !== separator)
                break;
            at++;
        }
        if (text[at] === '\r')
            at++;
        if (text[at] === '\n')
            at++;
        line++;
        if (cells.length === 1 && cells[0]?.trim() === '')
            continue;
        rows.push({ line: begin, cells });
        if (rows.length > MAXIMUM_ROWS + 1) {
            const message = `the table has more than ${MAXIMUM_ROWS} rows, which is no report`;
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', path, message, { fix: 'a file of predictions is declared with `as: predictions`' }));
        }
    }
    return (0,fault/* good */.uw)(rows);
}
/**
 * A cell as a number: decimal point, optional exponent. `null` for an empty cell or `nan`/`inf` in any case (undefined);
 * the text itself where it is anything else.
 */
function cellValue(cell) {
    const text = cell.trim();
    if (text === '' || /^[+-]?(nan|inf|infinity|na|n\/a|none|null)$/i.test(text))
        return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text))
        return text;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/readers/shared/confusion-matrix.js
/** Confusion matrices of any number of classes, as lists or as NumPy prints them. */

/** `count` and `accuracy` of a square matrix of whole numbers; accuracy is undefined where it is all zero. None for anything else. */
function matrixFigures(figure) {
    const matrix = matrixOf(figure.value);
    if (matrix === null)
        return [];
    const total = matrix.flat().reduce((sum, cell) => sum + cell, 0);
    const right = matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
    const place = { pointer: figure.pointer, line: figure.line };
    return [
        { name: 'count', value: total, ...place },
        { name: 'accuracy', value: total > 0 ? right / total : null, ...place },
    ];
}
function matrixOf(value) {
    const rows = typeof value === 'string' ? printed(value) : (0,shared_plain/* isList */.Lv)(value) ? value : null;
    if (rows === null || rows.length < 2 || rows.length > 1000)
        return null;
    const matrix = [];
    for (const row of rows) {
        if (!(0,shared_plain/* isList */.Lv)(row) || row.length !== rows.length)
            return null;
        const cells = row.filter((cell) => typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0);
        if (cells.length !== rows.length)
            return null;
        matrix.push(cells);
    }
    return matrix;
}
/** `[[166  65]\n [ 67 299]]` → rows. */
function printed(text) {
    if (text.length > 100_000 || !/^\[\[[\d\s[\]]+\]\]$/.test(text.trim()))
        return null;
    return text
        .trim()
        .slice(1, -1)
        .split(']')
        .map((row) => row.replace('[', '').trim())
        .filter((row) => row !== '')
        .map((row) => row.split(/\s+/).map(Number));
}

;// CONCATENATED MODULE: ./build/readers/shared/metric-words.js
/**
 * Names by which reports call metrics, to tell a table of metrics from other tables before anything is read. Only for
 * recognising: what a name means is decided by the vocabulary.
 */
const WORDS = new Set(`accuracy acc accuracyscore balancedaccuracy balancedaccuracyscore bacc precision precisionscore ppv recall recallscore sensitivity
  specificity selectivity f1 f1score fbeta fbetascore jaccard iou mcc matthewscorrcoef cohenkappa kappa rocauc auc auroc aucroc rocaucscore
  averageprecision avgprec prauc auprc logloss crossentropy brier brierscore brierscoreloss ece expectedcalibrationerror mce
  selectionrate truepositiverate tpr falsepositiverate fpr truenegativerate tnr falsenegativerate fnr topkaccuracy coverage
  selectiveaccuracy expectedcost confusionmatrix demographicparitydifference demographicparityratio equalizedoddsdifference equalizedoddsratio
  equalopportunitydifference equalopportunityratio disparateimpact theilindex generalizedentropyindex statisticalparitydifference
  mae meanabsoluteerror mse meansquarederror rmse rootmeansquarederror r2 r2score mape meanabsolutepercentageerror medianae
  medianabsoluteerror maxerror explainedvariance pinballloss abserrorp95 abserrorp99 passrate worstdecileloss expectedshortfall
  psi ks js wasserstein chi2`
    .split(/\s+/)
    .filter((word) => word !== ''));
const squash = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '');
const metric_words_AVERAGES = /(macro|micro|weighted|ovr|ovo)+$/;
/** Whether a column or key is called like a metric; averages such as `_macro` and classes such as `@approved` belong to it. */
function isMetricWord(name) {
    const at = name.indexOf('@');
    const word = squash((at > 0 ? name.slice(0, at) : name).slice(0, 80));
    return WORDS.has(word) || WORDS.has(word.replace(metric_words_AVERAGES, ''));
}

;// CONCATENATED MODULE: ./build/readers/shared/tabular-document.js
/** A small report as plain data, whether it was written as JSON, YAML or CSV. */





/** Bytes of a table of metrics at most; larger files hold something else. */
const MAXIMUM_REPORT = 2 * 1024 * 1024;
/** Bytes of a table with one row a case at most: such rows carry their texts with them. */
const MAXIMUM_CASES = 32 * 1024 * 1024;
/** Bytes of YAML at most: its parsing is slow. */
const MAXIMUM_YAML = 1024 * 1024;
/** The document in a file, by its ending (JSON also by its beginning); null where it is none of the three. */
function documentOf(file) {
    const ending = /\.([a-z]+)$/i.exec(file.path)?.[1]?.toLowerCase() ?? '';
    if (ending === 'yml' || ending === 'yaml') {
        if (file.bytes.length > MAXIMUM_YAML)
            return null;
        const yaml = file.yaml();
        return yaml.ok
            ? (0,fault/* good */.uw)({ value: yaml.value.value, lineOf: (pointer) => yaml.value.placeOf(pointer)?.line ?? null })
            : yaml;
    }
    if (ending === 'csv') {
        const report = csvOf(file);
        return report === null || !report.ok ? report : (0,fault/* good */.uw)(asDocument(report.value));
    }
    const first = file.bytes.find((byte) => byte > 0x20);
    if (ending !== 'json' && first !== 0x7b && first !== 0x5b)
        return null;
    const json = file.json();
    return json.ok
        ? (0,fault/* good */.uw)({ value: json.value.value, lineOf: (pointer) => json.value.placeOf(pointer)?.line ?? null })
        : json;
}
const reports = new WeakMap();
/** The CSV table in a file, parsed once; null where it has more than `most` bytes, and so is no such table. */
function csvOf(file, most = MAXIMUM_REPORT) {
    if (file.bytes.length > most)
        return null;
    const known = reports.get(file);
    if (known !== undefined)
        return known;
    const text = file.text();
    const report = text.ok ? parseCsvReport(text.value, file.path) : text;
    reports.set(file, report);
    return report;
}
/** The same where the file has to be such a table: one that is too large is a fault, which says what for (`a report`). */
const csvTable = (file, what, fix) => csvOf(file) ?? (0,fault/* bad */.MB)(faultAt(file, 'artifact/too-large', '', `the table is too large for ${what}`, fix, 1));
const NAMES = new Set(['', 'metric', 'metrics', 'name', 'measure', 'key']);
const VALUES = new Set(['value', 'score', 'values', '0']);
/** Names in one column and values in the other: an object; one row: an object; else a list of rows. */
function asDocument(report) {
    const { header, rows } = report;
    const [first = '', second = ''] = header.map((name) => name.toLowerCase());
    const names = rows.map((row) => row.cells[0] ?? '');
    const paired = header.length === 2 && NAMES.has(first) && VALUES.has(second) && new Set(names).size === names.length;
    const lines = (pointer, row) => (pointer === '' ? 1 : (rows[row]?.line ?? null));
    if (paired) {
        const value = Object.create(null);
        for (const row of rows)
            value[row.cells[0] ?? ''] = cellValue(row.cells[1] ?? '');
        return {
            value,
            lineOf: (pointer) => lines(pointer, names.indexOf((0,plain/* keyOfStep */.tR)(pointer.slice(1)))),
        };
    }
    const objects = rows.map((row) => {
        const value = Object.create(null);
        header.forEach((name, index) => {
            value[name] = cellValue(row.cells[index] ?? '');
        });
        return value;
    });
    const [only] = objects;
    if (objects.length === 1 && (0,shared_plain/* isMap */.jh)(only))
        return { value: only, lineOf: (pointer) => lines(pointer, 0) };
    return { value: objects, lineOf: (pointer) => lines(pointer, Number(pointer.split('/')[1])) };
}

;// CONCATENATED MODULE: ./build/readers/shared/undefined-rates.js
/** Rates that a tool writes as 0 although they are undefined: a group without positives, or without negatives. */
/** Rates of the same denominator that add up to 1 where they are defined. */
const PAIRS = [
    {
        rates: ['true_positive_rate', 'false_negative_rate', 'recall'],
        sum: ['true_positive_rate', 'false_negative_rate'],
        lacks: 'positive',
    },
    {
        rates: ['true_negative_rate', 'false_positive_rate', 'specificity'],
        sum: ['true_negative_rate', 'false_positive_rate'],
        lacks: 'negative',
    },
];
/**
 * The figures of one group with impossible zeros made undefined: two rates that add up to 1 cannot both be 0, and a rate
 * is undefined where another name for it is (`recall` null, `true_positive_rate` 0).
 */
function withoutUndefinedRates(figures, canonical) {
    const named = figures.map((figure) => ({ figure, metric: canonical(figure.name) }));
    const writtenFor = (metric) => named.find((one) => one.metric === metric)?.figure.value;
    const because = new Map();
    for (const { rates, sum, lacks } of PAIRS) {
        const bothZero = sum.every((metric) => writtenFor(metric) === 0);
        const oneUndefined = rates.some((metric) => writtenFor(metric) === null);
        if (!bothZero && !oneUndefined)
            continue;
        for (const metric of rates)
            because.set(metric, `the group has no ${lacks} rows, so that the rate is undefined`);
    }
    return named.map(({ figure, metric }) => {
        const reason = because.get(metric);
        return reason !== undefined && (figure.value === 0 || figure.value === null)
            ? { ...figure, undefinedBecause: reason }
            : figure;
    });
}

;// CONCATENATED MODULE: ./build/readers/fairlearn.js
/** Fairlearn's MetricFrame, as teams dump it: JSON by metric and group, records, CSV. */










/** Reads `by_group` as `to_json`, `to_dict`, records or CSV; whole MetricFrames; disparities by feature. */
const fairlearn = {
    id: 'fairlearn',
    title: 'Fairlearn MetricFrame',
    notes: 'by_group as to_json() or to_dict(), as records or CSV; objects with overall and by_group; disparities by feature. JSON of by_group names the groups and not the columns: ' +
        'say them with groups: [sex] (controls first) or in the file name. Bare NaN is undefined. Fairlearn writes 0 for rates that are undefined: where both rates of a pair are 0 ' +
        '(true positive and false negative, false positive and true negative), or recall is undefined, they are taken as undefined. A dump of one metric loses its name and is refused. ' +
        'Minima, maxima, differences and ratios over groups are not read: they follow from the groups. A file of nothing else, and one of bootstrapped quantiles, is refused.',
    recognises: (file) => (file.path.toLowerCase().endsWith('.csv') ? recognisesCsv(file) : recognisesJson(file)),
    read: (file, context) => {
        const rows = file.path.toLowerCase().endsWith('.csv') ? csvRows(file) : jsonRows(file, context);
        if (!rows.ok)
            return rows;
        const figures = rows.value.flatMap((row) => rowFigures(row, context));
        return metricEvidence(file, context, 'fairlearn', figures, { notANumber: 'undefined' });
    },
};
function recognisesJson(file) {
    if (file.bytes.length > MAXIMUM_REPORT)
        return 'no';
    const json = file.json();
    if (!json.ok)
        return 'no';
    const { value } = json.value;
    if ((0,shared_plain/* isList */.Lv)(value))
        return recordsShape(value) ? 'likely' : 'no';
    if (!(0,shared_plain/* isMap */.jh)(value))
        return 'no';
    if (value.by_group !== undefined && value.overall !== undefined)
        return 'certain';
    return byMetric(value) || byFeature(value) ? 'likely' : 'no';
}
/** `{metric: {group: number}}`: the outer keys are metrics, the inner ones are no splits and no columns of a report. */
function byMetric(value) {
    const entries = Object.entries(value);
    if (entries.length === 0 || entries.length > 200 || !entries.some(([name]) => isMetricWord(name)))
        return false;
    return entries.every(([, groups]) => (0,shared_plain/* isMap */.jh)(groups) && Object.keys(groups).length > 0 && isGroups(groups));
}
const isGroups = (groups) => Object.entries(groups).every(([group, value]) => splits_splitOf(group) === null && !isMetricWord(group) && (value === null || typeof value === 'number' || (0,shared_plain/* isList */.Lv)(value)));
/** `{feature: {metric across groups: number}}`. */
function byFeature(value) {
    const entries = Object.entries(value);
    if (entries.length === 0 || entries.length > 200)
        return false;
    return entries.every(([feature, members]) => {
        if (!(0,shared_plain/* isMap */.jh)(members) || isMetricWord(feature) || splits_splitOf(feature) !== null)
            return false;
        const names = Object.keys(members);
        return names.length > 0 && names.every((name) => isMetricWord(name) && /(difference|ratio|disparate)/i.test(name));
    });
}
function recordsShape(rows) {
    const [first] = rows;
    if (!(0,shared_plain/* isMap */.jh)(first))
        return false;
    const names = Object.keys(first);
    const begin = names.findIndex(isMetricWord);
    return (begin > 0 &&
        begin <= 8 &&
        rows.slice(0, 1000).every((row) => (0,shared_plain/* isMap */.jh)(row) && names.every((name) => Object.hasOwn(row, name))));
}
function recognisesCsv(file) {
    const report = csvOf(file);
    if (!report?.ok || report.value.rows.length === 0)
        return 'no';
    const { header } = report.value;
    const begin = header.findIndex(isMetricWord);
    if (begin < 1 || begin > 8 || header.slice(0, begin).includes(''))
        return 'no';
    return header.includes('support') || header.some((name) => /^(y_|pred|prob|label|target|id$)/i.test(name))
        ? 'no'
        : 'likely';
}
function csvRows(file) {
    const report = csvTable(file, 'a report', 'commit the MetricFrame itself, with fewer groups');
    if (!report.ok)
        return report;
    const { header, rows } = report.value;
    const begin = header.findIndex(isMetricWord);
    if (begin < 1)
        return notNamed(file);
    const columns = header.slice(0, begin);
    return (0,fault/* good */.uw)(rows.map((row) => ({
        slice: sliceFrom(columns, row.cells.slice(0, begin)),
        figures: header.slice(begin).map((name, index) => ({
            name,
            value: cellValue(row.cells[begin + index] ?? ''),
            pointer: (0,shared_plain/* step */.PM)(name),
            line: row.line,
        })),
    })));
}
function jsonRows(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const { value } = json.value;
    if ((0,shared_plain/* isList */.Lv)(value))
        return recordRows(file, value);
    if (!(0,shared_plain/* isMap */.jh)(value))
        return notNamed(file);
    if (value.by_group !== undefined) {
        if ((0,shared_plain/* isList */.Lv)(value.by_group))
            return notRead(file, '/by_group', QUANTILES);
        if (!(0,shared_plain/* isMap */.jh)(value.by_group))
            return notNamed(file);
        return (0,fault/* good */.uw)([
            ...overallRows(value.overall, file, context),
            ...metricRows(value.by_group, '/by_group', file, context),
        ]);
    }
    if (byMetric(value)) {
        // The same shape holds differences by control level; only the file's name tells, and figures that are none must not pass for some.
        const stem = file.path.slice(file.path.lastIndexOf('/') + 1);
        return /difference|ratio/i.test(stem) ? notRead(file, '', DIFFERENCES) : (0,fault/* good */.uw)(metricRows(value, '', file, context));
    }
    return byFeature(value) ? (0,fault/* good */.uw)(featureRows(value)) : notNamed(file);
}
const QUANTILES = {
    message: 'the frame is a list of bootstrapped quantiles, without the estimates that they surround',
    fix: 'commit the MetricFrame itself: overall and by_group of the data as they are',
};
const DIFFERENCES = {
    message: 'the file gives differences or ratios over groups, which follow from the groups and are not read alone',
    fix: 'commit by_group of the MetricFrame, and ask for the difference in the policy',
};
/** A dump that holds nothing which is read: told, since a file of no facts would look like one that was taken. */
const notRead = (file, pointer, { message, fix }) => (0,fault/* bad */.MB)(faultAt(file, 'artifact/unrecognised', pointer, message, fix));
const notNamed = (file) => (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'the file names no metric for the figures of its groups', 'dump a MetricFrame of a dict of metrics: by_group.to_json()'));
/** `overall` of a MetricFrame: `{metric: number}`, or `{metric: {level: number}}` under control features. */
function overallRows(overall, file, context) {
    if (!(0,shared_plain/* isMap */.jh)(overall))
        return [];
    const values = Object.values(overall);
    if (values.length > 0 && values.every((value) => (0,shared_plain/* isMap */.jh)(value)))
        return metricRows(overall, '/overall', file, context);
    return [
        {
            slice: null,
            figures: Object.entries(overall).map(([name, value]) => ({ name, value, pointer: `/overall${(0,shared_plain/* step */.PM)(name)}` })),
        },
    ];
}
/** `{metric: {group: number}}`, turned round: one row a group. */
function metricRows(byGroup, pointer, file, context) {
    const rows = new Map();
    for (const [name, groups] of Object.entries(byGroup)) {
        if (!(0,shared_plain/* isMap */.jh)(groups))
            continue;
        for (const [group, value] of Object.entries(groups)) {
            const row = rows.get(group) ?? [];
            rows.set(group, row);
            row.push({ name, value, pointer: `${pointer}${(0,shared_plain/* step */.PM)(name)}${(0,shared_plain/* step */.PM)(group)}` });
        }
    }
    const columns = new Map();
    return [...rows].map(([group, figures]) => {
        const values = groupValues(group);
        const names = columns.get(values.length) ?? groupColumns(file.path, values.length, context);
        columns.set(values.length, names);
        return { slice: sliceFrom(names, values), figures };
    });
}
/** `{feature: {metric: number}}`: metrics across the groups of a feature. */
const featureRows = (features) => Object.entries(features).map(([feature, members]) => ({
    slice: sliceFrom([feature], ['*']),
    figures: Object.entries((0,shared_plain/* isMap */.jh)(members) ? members : {}).map(([name, value]) => ({
        name,
        value,
        pointer: `${(0,shared_plain/* step */.PM)(feature)}${(0,shared_plain/* step */.PM)(name)}`,
    })),
}));
/** `[{sex: …, accuracy: …}]`: columns before the first metric are the groups. */
function recordRows(file, records) {
    const [first] = records;
    const names = (0,shared_plain/* isMap */.jh)(first) ? Object.keys(first) : [];
    const begin = names.findIndex(isMetricWord);
    if (begin < 1)
        return notNamed(file);
    const columns = names.slice(0, begin);
    const rows = [];
    for (const [index, record] of records.entries()) {
        if (!(0,shared_plain/* isMap */.jh)(record) || !columns.every((column) => Object.hasOwn(record, column))) {
            const message = `record ${index + 1} does not have the columns of the first (${columns.join(', ')})`;
            return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', `/${index}`, message, 'write the same columns in every record'));
        }
        const unreadable = columns.find((column) => (0,shared_plain/* scalarText */.ws)(record[column]) === null);
        if (unreadable !== undefined) {
            const place = `/${index}${(0,shared_plain/* step */.PM)(unreadable)}`;
            const message = `the group ${(0,shared_plain/* shown */.SP)(unreadable)} of record ${index + 1} is ${(0,shared_plain/* described */.WY)(record[unreadable])}`;
            return (0,fault/* bad */.MB)(faultAt(file, 'artifact/value', place, message, 'write a text or a number'));
        }
        const values = columns.map((column) => (0,shared_plain/* scalarText */.ws)(record[column]) ?? '');
        const figures = Object.entries(record)
            .filter(([name]) => !columns.includes(name))
            .map(([name, value]) => ({ name, value, pointer: `/${index}${(0,shared_plain/* step */.PM)(name)}` }));
        rows.push({ slice: sliceFrom(columns, values), figures });
    }
    return (0,fault/* good */.uw)(rows);
}
/** Figures of one group, with the number of its rows, its undefined rates marked and its confusion matrix counted. */
function rowFigures(row, context) {
    const counted = row.figures.find(({ name }) => name === 'count' || name === 'n')?.value;
    const matrices = row.figures.filter(({ name }) => name === 'confusion_matrix');
    const plain = row.figures.filter(({ name }) => name !== 'confusion_matrix' && name !== 'n');
    const fromMatrix = matrices.flatMap((figure) => matrixFigures(figure));
    const extra = fromMatrix.filter((figure) => !plain.some(({ name }) => namedMetric(name, context.vocabulary).name === figure.name));
    const ofMatrix = fromMatrix.find(({ name }) => name === 'count')?.value;
    const count = counted ?? ofMatrix;
    const n = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
    const figures = [...plain, ...extra].map((figure) => ({ ...figure, slice: row.slice, n }));
    return withoutUndefinedRates(figures, (name) => namedMetric(name, context.vocabulary).name);
}

;// CONCATENATED MODULE: ./build/readers/shared/importance-layouts.js
/** Layouts in which importances come: flat maps, records, LIME conditions, SHAP values by case. */



/** Names of a column of features, and of one of importances. */
const importance_layouts_NAMES = /^(?:features?|feature_names?|col_names?|columns?|names?|variables?)$/i;
const importance_layouts_VALUES = /^(?:mean_?\(?\|?(?:abs_?)?\|?_?shap(?:_?values?)?\|?\)?|mean_abs(?:_shap)?(?:_values?)?|abs_shap|shap(?:_values?|_importance)?|feature_importance(?:_?vals?)?|feature_importances|importances?|mean_importance|importance_mean|gain|weight|lime(?:_weight)?|coefficient)$/i;
const CONDITION = /^(?:[-+\d.e]+ *<=? *)?[^<>=]{1,200}? *(?:<=|>=|<|>|==?) *\S.{0,200}$/;
/** The key of a row that one of these names. */
const keyOf = (row, wanted) => Object.keys(row).find((key) => wanted.test(key.trim()));
/** `[{feature, importance}]`: every row has both keys. */
const isRecords = (value) => (0,shared_plain/* isList */.Lv)(value) &&
    value.length > 0 &&
    value.every((row) => (0,shared_plain/* isMap */.jh)(row) && keyOf(row, importance_layouts_NAMES) !== undefined && keyOf(row, importance_layouts_VALUES) !== undefined);
/** Features at most of a flat list: a file of more is no explanation, and asking each name takes its time. */
const MOST_FEATURES = 100_000;
/** `{feature: number}`, none of them called like a metric. */
const isFlat = (value) => {
    const entries = (0,shared_plain/* isMap */.jh)(value) ? Object.entries(value) : [];
    return (entries.length > 0 &&
        entries.length <= MOST_FEATURES &&
        entries.every(([name, one]) => (typeof one === 'number' || one === null) && !isMetricWord(name)));
};
/** A list of `[condition, weight]` or an object of them. */
const isAsList = (value) => (0,shared_plain/* isList */.Lv)(value) &&
    value.length > 0 &&
    value.every((pair) => (0,shared_plain/* isList */.Lv)(pair) &&
        pair.length === 2 &&
        typeof pair[0] === 'string' &&
        (typeof pair[1] === 'number' || pair[1] === null));
const isConditions = (value) => isFlat(value) && Object.keys(value).some((name) => /[<>=]/.test(name) && CONDITION.test(name));
/** LIME: conditions with weights, or explanations that hold such. */
const isLime = (value) => isConditions(value) ||
    isAsList(value) ||
    ((0,shared_plain/* isMap */.jh)(value) && isAsList(value['explanation'])) ||
    ((0,shared_plain/* isList */.Lv)(value) &&
        value.length > 0 &&
        value.every((one) => (0,shared_plain/* isMap */.jh)(one) && (isAsList(one['explanation']) || isAsList(one['as_list']))));
/** One list of weights for each explanation. */
function limeCases(value, at) {
    const pairs = (list, pointer) => list.map(([condition, weight], index) => ({
        name: featureOf(condition),
        value: weight,
        ...at(`${pointer}/${index}/1`),
    }));
    if (isAsList(value))
        return [pairs(value, '')];
    if ((0,shared_plain/* isMap */.jh)(value)) {
        if (isAsList(value['explanation']))
            return [pairs(value['explanation'], '/explanation')];
        return [
            Object.entries(value).map(([condition, weight]) => ({
                name: featureOf(condition),
                value: weight,
                ...at((0,shared_plain/* step */.PM)(condition)),
            })),
        ];
    }
    return value.map((one, index) => {
        const key = isAsList(one['explanation']) ? 'explanation' : 'as_list';
        return pairs(one[key], `/${index}/${key}`);
    });
}
/** The feature inside a condition: `47165.06 < income <= 62951.77` → income, `sex=Female` → sex, `sex_Female <= 0.00` → sex_Female. */
function featureOf(condition) {
    const number = '[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[-+]?\\d+)?';
    const bare = condition.replace(new RegExp(`^ *${number} *<=? *`, 'i'), '');
    return /^(.*?) *(?:<=|>=|<|>|==?).*$/s.exec(bare)?.[1]?.trim() || bare.trim();
}
/** SHAP values by case: `{feature_names, values: [[…]]}`. */
const isShapValues = (value) => (0,shared_plain/* isMap */.jh)(value) && (0,shared_plain/* isList */.Lv)(value['feature_names']) && (0,shared_plain/* isList */.Lv)(value['values']);
/** SHAP values by case as weights, one list a case. A sample of the cases is a contradiction: the rest is not known. */
function shapValues(file, root) {
    const names = root['feature_names'];
    const rows = root['values'];
    const wrong = rows.findIndex((row) => !(0,shared_plain/* isList */.Lv)(row) || row.length !== names.length || row.some((one) => typeof one !== 'number' && one !== null));
    if (wrong >= 0 || !rows.length || names.some((name) => typeof name !== 'string')) {
        const message = `/values/${Math.max(wrong, 0)} is no list of one number for each of the ${names.length} feature_names`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, message, {
            line: file.source('/values').line,
            fix: 'give one row a case and one number a feature; average over classes first',
        }));
    }
    const shape = root['shape'];
    if ((0,shared_plain/* isList */.Lv)(shape) && typeof shape[0] === 'number' && shape[0] !== rows.length) {
        const message = `/shape says ${shape[0]} cases, and /values holds ${rows.length}: the importances of the rest are not known`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/contradiction', file.path, message, {
            line: file.source('/shape').line,
            fix: 'commit the mean magnitudes over all cases instead of a sample',
        }));
    }
    const cases = rows.map((row, index) => names.map((name, column) => ({
        name: name,
        value: row[column],
        place: `/values/${index}/${column}`,
        line: null,
    })));
    return (0,fault/* good */.uw)({ method: 'shap', cases });
}

;// CONCATENATED MODULE: ./build/readers/feature-importance.js
/** Feature importances: SHAP means as CSV or JSON, SHAP values by case, LIME weights of conditions. */





const featureImportance = {
    id: 'feature-importance',
    title: 'Feature importance (SHAP, LIME)',
    notes: 'SHAP: a CSV or JSON list of features with their mean magnitude, or an object of them, or values by case with feature_names ' +
        '(averaged here). LIME: an object or list of conditions with weights, one explanation or several (magnitudes averaged; a ' +
        'feature that an explanation leaves out counts 0 there). Neither tool has a standard file, and neither writes a time. Features ' +
        'are ranked by magnitude, not by the order of the file.',
    recognises: (file) => {
        if (/\.csv$/i.test(file.path))
            return csvColumns(file) ? 'certain' : 'no';
        const document = startsJson(file) ? file.json() : null;
        const value = document?.ok ? document.value.value : null;
        if (value === null)
            return 'no';
        if (isShapValues(value) || isLime(value) || isRecords(value))
            return 'certain';
        return isFlat(value) && /shap|importance|explain|lime/i.test(file.path) ? 'likely' : 'no';
    },
    read: (file) => {
        const found = shapeOf(file);
        return found.ok ? evidenceOf(file, found.value) : found;
    },
};
const startsJson = (file) => [0x7b, 0x5b].includes(file.bytes.find((byte) => byte > 0x20 && byte < 0x80) ?? 0);
const feature_importance_FIX = 'write one line a feature, feature,mean_abs_shap, or an object {feature: mean magnitude}';
function shapeOf(file) {
    if (/\.csv$/i.test(file.path))
        return csvShape(file);
    const document = file.json();
    if (!document.ok)
        return document;
    const { value } = document.value;
    const at = (pointer) => ({
        place: pointer,
        line: document.value.placeOf(pointer)?.line ?? null,
    });
    if (isShapValues(value))
        return shapValues(file, value);
    if (isRecords(value)) {
        const rows = value.map((row, index) => {
            const [name, weight] = [keyOf(row, importance_layouts_NAMES), keyOf(row, importance_layouts_VALUES)];
            return { name: String(row[name]), value: row[weight], ...at(`/${index}${(0,shared_plain/* step */.PM)(weight)}`) };
        });
        return (0,fault/* good */.uw)({
            method: methodOf(Object.keys(value[0]).join(' '), file.path),
            cases: [rows],
        });
    }
    if (isLime(value))
        return (0,fault/* good */.uw)({ method: 'lime', cases: limeCases(value, at) });
    if (isFlat(value)) {
        const rows = Object.entries(value).map(([name, weight]) => ({ name, value: weight, ...at((0,shared_plain/* step */.PM)(name)) }));
        return (0,fault/* good */.uw)({ method: methodOf('', file.path), cases: [rows] });
    }
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, 'the file holds no list of features with their importance', {
        line: 1,
        fix: feature_importance_FIX,
    }));
}
/** Columns of names and of values in a CSV file, or null where it is none of ours. */
function csvColumns(file) {
    const report = csvOf(file);
    if (!report?.ok)
        return null;
    const header = report.value.header.map((title) => title.trim());
    const [name, values] = [
        header.findIndex((title) => importance_layouts_NAMES.test(title)),
        header.flatMap((title, at) => (importance_layouts_VALUES.test(title) ? [at] : [])),
    ];
    return name >= 0 && values.length === 1 && header.length <= 12 ? { name, value: values[0] } : null;
}
function csvShape(file) {
    const report = csvTable(file, 'importances', 'write one row a feature');
    if (!report.ok)
        return report;
    const columns = csvColumns(file);
    if (!columns) {
        const message = 'the table has no column of features and one of their importances';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, message, { line: 1, fix: 'call the columns feature and mean_abs_shap' }));
    }
    const { header, rows } = report.value;
    const weights = rows.map((row) => {
        const text = (row.cells[columns.value] ?? '').trim();
        const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : null;
        const undefinedThere = text === '' || /^[-+]?(?:nan|inf(?:inity)?|null|none)$/i.test(text);
        const value = number ?? (undefinedThere ? null : text);
        return { name: (row.cells[columns.name] ?? '').trim(), value, place: `line ${row.line}`, line: row.line };
    });
    return (0,fault/* good */.uw)({ method: methodOf(header.join(' '), file.path), cases: [weights] });
}
/** The method by the names in the file, else by the file's own name; a column `feature_importance_vals` is SHAP's idiom. */
function methodOf(names, path) {
    const shap = /shap|feature_importance_vals/i;
    if (shap.test(names) || /lime/i.test(names))
        return shap.test(names) ? 'shap' : 'lime';
    return /shap/i.test(path) ? 'shap' : /(?:^|[/_.-])lime/i.test(path) ? 'lime' : 'other';
}
/** Mean magnitude of each feature over the cases, most important first; every fault of the file at once. */
function evidenceOf(file, shape) {
    const sums = new Map();
    const faults = shape.cases.flat().flatMap((weight) => {
        if (weight.name === '')
            return [(0,fault/* fault */.DG)('artifact/value', file.path, `${weight.place} names no feature`, { line: weight.line, fix: feature_importance_FIX })];
        if (weight.value !== null && (typeof weight.value !== 'number' || !Number.isFinite(weight.value))) {
            const message = `the importance of ${(0,shared_plain/* shown */.SP)(weight.name)} is ${(0,shared_plain/* described */.WY)(weight.value)}, not a number`;
            return [(0,fault/* fault */.DG)('artifact/value', file.path, message, { line: weight.line, fix: feature_importance_FIX })];
        }
        return [];
    });
    for (const weights of shape.cases) {
        const seen = new Set();
        for (const { name, value, place, line } of weights) {
            if (seen.has(name) && shape.method !== 'lime') {
                faults.push((0,fault/* fault */.DG)('artifact/schema', file.path, `${place} names the feature ${(0,shared_plain/* shown */.SP)(name)} a second time`, {
                    line,
                    fix: 'give every feature once',
                }));
            }
            seen.add(name);
            const before = sums.get(name);
            sums.set(name, typeof value !== 'number' || before === null ? null : (before ?? 0) + Math.abs(value));
        }
    }
    if (!sums.size)
        faults.push((0,fault/* fault */.DG)('artifact/value', file.path, 'the file lists no feature at all', { line: 1, fix: feature_importance_FIX }));
    if (faults.length)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    const features = [...sums].map(([name, sum]) => ({
        name,
        importance: sum === null ? null : sum / shape.cases.length,
    }));
    features.sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1) || (a.name < b.name ? -1 : 1));
    const at = feature_importance_timeOf(file);
    return (0,fault/* good */.uw)([
        {
            kind: 'explanation',
            reader: 'feature-importance',
            source: file.source('', 1),
            origin: 'reported',
            method: shape.method,
            features,
            at,
        },
    ]);
}
/** A time that the file gives of itself, under the names that people use for it. */
function feature_importance_timeOf(file) {
    const document = /\.csv$/i.test(file.path) ? null : file.json();
    const root = document?.ok && (0,shared_plain/* isMap */.jh)(document.value.value) ? document.value.value : {};
    const text = ['created_at', 'computed_at', 'evaluated_at', 'timestamp', 'at']
        .map((key) => (0,shared_plain/* textOf */.b6)(root[key]))
        .find((one) => one !== null);
    return text === undefined || text === null ? null : (0,moment/* moment */.n)(text);
}

// EXTERNAL MODULE: ./build/domain/action-priority.js
var action_priority = __webpack_require__(1132);
;// CONCATENATED MODULE: ./build/readers/fmea.js
/** Failure modes and effects (`kind: fmea`). */



const RATINGS = ['severity', 'occurrence', 'detection'];
const RATED = {
    severity: whole(1, 10, 'How bad the effect is, 10 the worst.'),
    occurrence: whole(1, 10, 'How often the cause occurs, 10 the most often.'),
    detection: whole(1, 10, 'How likely it is to go unnoticed: 1 surely seen, 10 nobody would notice.'),
    rpn: whole(1, 1000, 'The product of the three; one that differs is an error.'),
    'action-priority': oneOf(action_priority/* ACTION_PRIORITIES */.WM, 'H, M or L by the AIAG-VDA table; one that differs is an error.'),
};
const fmea = governanceReader({
    id: 'fmea',
    title: 'Failure modes and effects analysis',
    notes: 'YAML with kind: fmea. Severity, occurrence and detection are whole numbers from 1 to 10 (detection 10: nobody would notice). A written ' +
        'rpn that is not their product, a written action-priority that is not the one of the AIAG-VDA table, an id twice, a value off its scale or another model is an error.',
    document: 'fmea',
    kinds: {
        fmea: {
            'reviewed-on': date('The day on which the analysis was last reviewed.'),
            'failure-modes': entries('failure mode', 'Ways in which the model can fail.', {
                id: governance_shape_text('Name of the failure mode, such as F-01. Unique.', { needed: true }),
                item: governance_shape_text('What fails: an input, a step, a service.'),
                mode: governance_shape_text('How it fails.'),
                effect: governance_shape_text('What follows.'),
                cause: governance_shape_text('Why it would happen.'),
                controls: names('What prevents or detects it today.'),
                ...RATED,
                action: governance_shape_text('What is done about it.'),
                owner: people('Who answers for it.'),
                due: date('The day by which the action is done.'),
                after: part('Ratings once the action is done; they count from done-on.', { ...RATED, 'done-on': date('The day on which the action was done.') }, { also: checkRatings }),
            }, { needed: true, also: checkRatings }),
        },
    },
    ownModel: true,
});
function checkRatings(checks, entry) {
    checks.follows(entry, 'rpn', product(entry.map, ...RATINGS), 'severity × occurrence × detection makes');
    const [severity, occurrence, detection] = RATINGS.map((key) => entry.map[key]);
    if (typeof severity !== 'number' || typeof occurrence !== 'number' || typeof detection !== 'number')
        return;
    const priority = (0,action_priority/* actionPriority */.lF)(severity, occurrence, detection);
    checks.follows(entry, 'action-priority', priority, 'the table of AIAG and VDA gives');
}

;// CONCATENATED MODULE: ./build/readers/garak.js
/** Reports of garak, the scanner for weaknesses of language models (JSON lines). */





/** Reads the `eval` lines: pass_rate by probe over all of its detectors. */
const garak = {
    id: 'garak',
    title: 'garak report',
    notes: 'pass_rate with slice probe, over all detectors of the probe; every pair of probe and detector is a test. Outputs that were processed and not evaluated have not passed. ' +
        'A probe that the run was asked for (run.spec, or the probes that it loaded) and that has no result is undefined; a report without its completion line is refused as cut short. A model that answers nothing passes every probe: an empty answer has not passed, and a probe with nothing but empty answers is undefined. ' +
        'Prompts and answers are never repeated. The start time has no zone, so it does not date the report.',
    recognises: (file) => {
        const begin = new TextDecoder().decode(file.bytes.subarray(0, 200));
        return /^\s*\{\s*"entry_type"\s*:\s*"/.test(begin) ? 'certain' : 'no';
    },
    read: garak_read,
};
const NOTHING = 'nothing was evaluated';
const garak_SILENT = 'the model answered nothing';
function garak_read(file, context) {
    const lines = file.jsonLines();
    if (!lines.ok)
        return lines;
    const faults = [];
    const evals = [];
    const seen = new Set();
    const answers = new Map();
    let setup = {};
    let start = null;
    let complete = false;
    for (const { line, document } of lines.value) {
        const entry = document.value;
        if (!(0,shared_plain/* isMap */.jh)(entry))
            continue;
        if (entry.entry_type === 'start_run setup')
            setup = entry;
        if (entry.entry_type === 'init')
            start = (0,shared_plain/* textOf */.b6)(entry.start_time);
        if (entry.entry_type === 'completion' || entry.entry_type === 'digest')
            complete = true;
        if (entry.entry_type === 'attempt')
            countAnswers(entry, answers);
        if (entry.entry_type !== 'eval')
            continue;
        const found = asEval(entry, line);
        if (typeof found === 'string')
            faults.push(faultAt(file, 'artifact/schema', '', found, 'run garak again', line));
        else if (seen.has(JSON.stringify([found.probe, found.detector]))) {
            const message = `the probe ${(0,shared_plain/* shown */.SP)(found.probe)} has a second result of the detector ${(0,shared_plain/* shown */.SP)(found.detector)}`;
            faults.push(faultAt(file, 'artifact/ambiguous', '', message, 'keep one run a report', line));
        }
        else {
            seen.add(JSON.stringify([found.probe, found.detector]));
            evals.push(found);
        }
    }
    if (!complete) {
        faults.push(faultAt(file, 'artifact/contradiction', '', 'the run has no completion line: it was stopped or the report is cut short', 'run garak to its end', lines.value.at(-1)?.line));
    }
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    const heard = evals.map((one) => withoutSilence(one, answers.get(one.probe)));
    const metrics = metricEvidence(file, context, 'garak', figuresOf(heard, setup), { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const at = start === null ? null : (0,moment/* moment */.n)(start);
    const base = { reader: 'garak', source: file.source('', 1), origin: 'reported' };
    const about = {
        ...base,
        kind: 'evaluation',
        model: {
            name: (0,shared_plain/* textOf */.b6)(setup['plugins.target_name']) ?? (0,shared_plain/* textOf */.b6)(setup['plugins.model_name']),
            version: null,
            digest: null,
        },
        dataset: { name: null, digest: null, split: null },
        at,
        n: null,
        vouchesFor: {},
    };
    const tests = {
        ...base,
        kind: 'tests',
        suite: 'garak',
        tests: heard.map(({ probe, detector, passed, all, silent }) => ({
            name: `${probe} ${detector}`,
            outcome: all === 0 || silent ? 'error' : passed === all ? 'passed' : 'failed',
            impact: null,
            detail: all === 0 ? NOTHING : silent ? garak_SILENT : `${passed} of ${all} passed`,
        })),
        at,
    };
    return (0,fault/* good */.uw)([about, ...metrics.value, tests]);
}
/** An `eval` line, or what is wrong with it. Older versions write `total` where newer ones count more finely. */
function asEval(entry, line) {
    const probe = (0,shared_plain/* textOf */.b6)(entry.probe);
    const detector = (0,shared_plain/* textOf */.b6)(entry.detector);
    if (probe === null || detector === null)
        return 'a result names no probe or no detector';
    const passed = (0,shared_plain/* wholeOf */.l2)(entry.passed);
    const evaluated = (0,shared_plain/* wholeOf */.l2)(entry.total_evaluated) ?? (0,shared_plain/* wholeOf */.l2)(entry.total);
    if (passed === null || evaluated === null)
        return `the result of the probe ${(0,shared_plain/* shown */.SP)(probe)} has no whole numbers of passed and evaluated outputs`;
    const all = Math.max(evaluated + ((0,shared_plain/* wholeOf */.l2)(entry.nones) ?? 0), (0,shared_plain/* wholeOf */.l2)(entry.total_processed) ?? 0);
    if (passed > evaluated)
        return `the probe ${(0,shared_plain/* shown */.SP)(probe)} passed ${passed} of ${evaluated} outputs`;
    return { probe: probe.replace(/^probes\./, ''), detector, passed, all, line, silent: false };
}
/** Counts the answers of a finished attempt; each attempt stands in the report once before and once after its detectors. */
function countAnswers(entry, answers) {
    const probe = (0,shared_plain/* textOf */.b6)(entry.probe_classname)?.replace(/^probes\./, '');
    if (probe === undefined || entry.status !== 2 || !(0,shared_plain/* isList */.Lv)(entry.outputs))
        return;
    const counted = answers.get(probe) ?? { all: 0, empty: 0 };
    answers.set(probe, counted);
    for (const output of entry.outputs) {
        const text = (0,shared_plain/* isMap */.jh)(output) ? output.text : output;
        if (typeof text !== 'string')
            continue;
        counted.all++;
        if (!/[^\s\p{Cf}]/u.test(text))
            counted.empty++;
    }
}
/** An empty answer triggers no detector, and so passes all of them: it is taken out of what passed. */
const withoutSilence = (one, answers) => answers === undefined || answers.empty === 0
    ? one
    : { ...one, passed: Math.max(0, one.passed - answers.empty), silent: answers.empty === answers.all };
function figuresOf(evals, setup) {
    const done = new Map();
    for (const one of evals) {
        (0,lists/* addTo */.D)(done, one.probe, one);
    }
    const families = new Set([...done.keys()].flatMap((probe) => [probe, probe.slice(0, probe.indexOf('.'))]));
    const absent = askedFor(setup).filter((asked) => !families.has(asked));
    const figure = { name: 'pass_rate', pointer: '' };
    return [
        ...[...done].map(([probe, own]) => {
            const passed = own.reduce((sum, one) => sum + one.passed, 0);
            const n = own.reduce((sum, one) => sum + one.all, 0);
            const place = { ...figure, line: own[0]?.line ?? null, slice: { probe }, n };
            if (own.some(({ all }) => all === 0))
                return { ...place, value: null, undefinedBecause: NOTHING };
            if (own.some(({ silent }) => silent))
                return { ...place, value: null, undefinedBecause: garak_SILENT };
            return { ...place, value: passed / n };
        }),
        ...absent.map((probe) => ({
            ...figure,
            value: null,
            slice: { probe },
            undefinedBecause: 'the run was asked for this probe and has no result of it',
        })),
    ];
}
/** Probes (or families of probes) that the run was asked for. */
function askedFor(setup) {
    const spec = setup['run.spec'];
    const old = (0,shared_plain/* textOf */.b6)(setup['plugins.probe_spec']);
    const named = (0,shared_plain/* isMap */.jh)(spec) && (0,shared_plain/* isList */.Lv)(spec.include) ? spec.include.flatMap((one) => (0,shared_plain/* textOf */.b6)(one) ?? []) : (old?.split(',') ?? []);
    const loaded = setup['transient.active_probes'];
    const active = (0,shared_plain/* isList */.Lv)(loaded) ? loaded.flatMap((one) => (0,shared_plain/* textOf */.b6)(one) ?? []) : [];
    return [...new Set([...named, ...active].map((probe) => probe.trim().replace(/^probes\./, '')))].filter((probe) => !/^(all|auto|\*)?$/.test(probe));
}

;// CONCATENATED MODULE: ./build/readers/generic-metrics.js
/** Figures in no format of their own: flat JSON, YAML or CSV, or any such file with a pointer for each metric. */






/** Keys that tell the number of rows behind the figures beside them. */
const COUNTS = new Set(['n', 'n_samples', 'num_samples', 'n_rows', 'samples', 'count']);
/** Keys at most in a flat file; more is no list of metrics. */
const MAXIMUM_KEYS = 2000;
/** Reads `{metric: number}`, with or without `train`, `validation`, `test` around or inside; or what the policy points at. */
const genericMetrics = {
    id: 'generic-metrics',
    title: 'metrics as JSON, YAML or CSV',
    notes: 'Flat files of metric and number, with train, validation and test kept apart (as groups of keys, below each metric, or as a prefix of the name). ' +
        'For any other layout the policy points at each figure: metrics: {roc_auc: /test/xgb/auc}; a CSV file is then a list of rows (/0/roc_auc), or an object where it has a column of names and one of values. ' +
        'Keys that begin with an underscore are left out; a list of values is a history and is refused; nothing is converted.',
    recognises: (file) => {
        const document = file.bytes.length > MAXIMUM_REPORT ? null : documentOf(file);
        if (!document?.ok || !(0,shared_plain/* isMap */.jh)(document.value.value))
            return 'no';
        return generic_metrics_isFlat(document.value.value) ? 'likely' : 'no';
    },
    read: (file, context) => {
        const document = documentOf(file);
        if (document === null) {
            const fix = 'name the file .json, .yml or .csv, or say its format with `as:`';
            return (0,fault/* bad */.MB)(faultAt(file, 'artifact/unrecognised', '', 'the file is neither JSON nor YAML nor CSV by its name and beginning', fix));
        }
        if (!document.ok)
            return document;
        const mapped = Object.keys(context.spec.metrics).length > 0;
        const found = mapped ? pointedAt(file, document.value, context) : flatFigures(file, document.value, context);
        return found.ok ? metricEvidence(file, context, 'generic-metrics', found.value, { notANumber: 'undefined' }) : found;
    },
};
/** Whether an object holds figures by metric names and nothing nested but splits. */
function generic_metrics_isFlat(root) {
    const entries = Object.entries(root);
    if (entries.length > MAXIMUM_KEYS)
        return false;
    let known = 0;
    for (const [key, value] of entries) {
        if (key.startsWith('_'))
            continue;
        if ((0,shared_plain/* isMap */.jh)(value)) {
            const bySplit = splits_splitOf(key) !== null && Object.values(value).every((inner) => !(0,shared_plain/* isMap */.jh)(inner));
            const ofSplits = Object.keys(value).length > 0 &&
                Object.entries(value).every(([inner, figure]) => splits_splitOf(inner) !== null && !(0,shared_plain/* isMap */.jh)(figure));
            if (!bySplit && !ofSplits)
                return false;
            known += bySplit ? Object.keys(value).filter(isMetricWord).length : isMetricWord(key) ? 1 : 0;
        }
        else if (isMetricWord(key) || isMetricWord(splitPrefix(key)?.rest ?? ''))
            known++;
        else if ((0,shared_plain/* isList */.Lv)(value))
            return false;
    }
    return known > 0;
}
/** The figures that the policy points at. */
function pointedAt(file, document, context) {
    const figures = [];
    const faults = [];
    const at = (pointer) => (0,shared_plain/* valueAt */.fK)(document.value, pointer);
    const counted = Object.entries(context.spec.metrics).find(([name]) => COUNTS.has(name));
    const count = counted ? at(counted[1]) : undefined;
    const n = typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : null;
    for (const [name, pointer] of Object.entries(context.spec.metrics)) {
        if (counted && name === counted[0] && name !== 'count') {
            if (n === null)
                faults.push(faultAt(file, 'artifact/value', pointer, `${name} at ${pointer} is ${(0,shared_plain/* described */.WY)(count)}, not a number of rows`, 'write how many rows were measured, as a whole number'));
            continue;
        }
        const value = at(pointer);
        if (value === undefined) {
            const message = `nothing stands at ${(0,shared_plain/* shown */.SP)(pointer)}, where the policy looks for ${(0,shared_plain/* shown */.SP)(name)}`;
            faults.push(faultAt(file, 'artifact/schema', pointer, message, 'write the figure there, or correct the pointer in the policy'));
            continue;
        }
        const split = pointer
            .split('/')
            .map(splits_splitOf)
            .findLast((found) => found !== null) ?? null;
        figures.push({ name, value, pointer, line: document.lineOf(pointer), split, n });
    }
    return faults.length > 0 ? (0,fault/* bad */.MB)(...faults) : (0,fault/* good */.uw)(figures);
}
/** Every figure of a flat file whose name is a metric. */
function flatFigures(file, document, context) {
    if (!(0,shared_plain/* isMap */.jh)(document.value)) {
        const message = `a flat file of metrics is an object; this is ${(0,shared_plain/* described */.WY)(document.value)}`;
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', message, 'point at each figure in the policy, as in `metrics: {roc_auc: /0/auc}`'));
    }
    const figures = [];
    collect(document.value, '', null);
    if (figures.length > 0)
        return (0,fault/* good */.uw)(figures);
    const names = Object.keys(document.value)
        .filter((name) => !name.startsWith('_'))
        .slice(0, 50);
    const suggestion = names.map((name) => context.vocabulary.suggest(name)).find((name) => name !== undefined);
    const fix = suggestion
        ? `is ${suggestion} meant? Or point at each figure in the policy, as in \`metrics: {${suggestion}: /…}\``
        : 'point at each figure in the policy, as in `metrics: {roc_auc: /test/auc}`';
    return (0,fault/* bad */.MB)(faultAt(file, 'artifact/unrecognised', '', 'no key of the file is the name of a metric', fix));
    function collect(members, pointer, split) {
        const n = countIn(members);
        for (const [key, value] of Object.entries(members)) {
            const place = `${pointer}${(0,shared_plain/* step */.PM)(key)}`;
            if (key.startsWith('_'))
                continue;
            const prefix = split === null ? splitPrefix(key) : null;
            const metric = namedMetric(key, context.vocabulary);
            if ((0,shared_plain/* isMap */.jh)(value)) {
                const inside = splits_splitOf(key);
                if (metric.entry)
                    ofOneMetric(key, value, place);
                else if (split === null && inside !== null)
                    collect(value, place, inside);
            }
            else if (metric.entry)
                figures.push({ name: key, value, pointer: place, line: document.lineOf(place), split, n });
            else if (prefix !== null && namedMetric(prefix.rest, context.vocabulary).entry) {
                figures.push({
                    name: key,
                    lookUp: prefix.rest,
                    value,
                    pointer: place,
                    line: document.lineOf(place),
                    split: prefix.split,
                    n,
                });
            }
        }
    }
    /** `{"roc_auc": {"train": …, "test": …}}`. */
    function ofOneMetric(name, values, pointer) {
        for (const [key, value] of Object.entries(values)) {
            const split = splits_splitOf(key);
            const place = `${pointer}${(0,shared_plain/* step */.PM)(key)}`;
            if (split !== null)
                figures.push({ name, value, pointer: place, line: document.lineOf(place), split });
        }
    }
}
/** The number of rows that stands beside figures, or null. */
function countIn(members) {
    for (const key of COUNTS) {
        const value = Object.hasOwn(members, key) ? members[key] : undefined;
        if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
            return value;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/readers/giskard.js
/** Scans of Giskard 2: issues by detector and level (JSON), or the table of issues (CSV). */





const LEVELS = ['major', 'medium', 'minor'];
const giskard_FIX = 'write the report of the scan again: scan.to_json("scan.json")';
/** Columns of the table that `scan.to_dataframe()` gives. */
const COLUMNS = ['domain', 'slicing_fn', 'metric', 'deviation', 'description'];
/** Reads every issue as a failed test and every detector without one as passed; deviations of slices as figures. */
const giskard = {
    id: 'giskard',
    title: 'Giskard scan (JSON or CSV)',
    notes: 'Every issue is a failed test; in JSON a detector that found nothing has passed, and a detector that is not named did not run. How many issues of each level there are is giskard:major_issues, giskard:medium_issues, giskard:minor_issues. ' +
        'The numbers stand in prose only: “the Recall is 36.56% lower than the global Recall” for records where `age_band` == "18-24" is giskard:recall_deviation = -0.3656 with slice age_band, relative to the whole. A table (CSV) names no detector and no level, so one without rows is evidence of nothing. What detectors of language models quote is not repeated. The files name no model and carry no time.',
    recognises: (file) => (rootOf(file) !== null || isTable(file) ? 'certain' : 'no'),
    read: giskard_read,
};
const startsAsObject = (file) => file.bytes.find((byte) => byte > 0x20 && byte < 0x80) === 0x7b;
function rootOf(file) {
    const root = (0,shared_plain/* jsonRoot */.Rl)(file);
    if (root === null)
        return null;
    const entries = Object.entries(root);
    return entries.length > 0 && entries.every(([name, levels]) => /Detector$/.test(name) && (0,shared_plain/* isMap */.jh)(levels)) ? root : null;
}
function isTable(file) {
    const head = new TextDecoder().decode(file.bytes.subarray(0, 400)).split('\n')[0] ?? '';
    const names = head.split(',').map((name) => name.trim());
    return COLUMNS.every((name) => names.includes(name));
}
function giskard_read(file, context) {
    const json = startsAsObject(file) ? file.json() : null;
    if (json !== null && !json.ok)
        return json;
    const found = json === null ? tableIssues(file) : jsonIssues(file, json.value.value);
    if (!found.ok)
        return found;
    const { issues, clean, levels } = found.value;
    const figures = [
        ...issues.flatMap(deviationOf),
        ...levels.map((level) => ({
            name: `giskard:${level}_issues`,
            value: issues.filter((issue) => issue.level === level).length,
            pointer: '',
            better: 'lower',
        })),
    ];
    const metrics = metricEvidence(file, context, 'giskard', distinct(figures), { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const tests = {
        kind: 'tests',
        reader: 'giskard',
        source: file.source('', 1),
        origin: 'reported',
        suite: 'giskard-scan',
        tests: [
            ...issues.map((issue, index) => ({
                name: `${issue.detector} issue ${index + 1}${issue.level === null ? '' : ` (${issue.level})`}`,
                outcome: 'failed',
                impact: null,
                detail: /^LLM/i.test(issue.detector) ? null : issue.text.slice(0, 200),
            })),
            ...clean.map((name) => ({ name, outcome: 'passed', impact: null, detail: null })),
        ],
        at: null,
    };
    return (0,fault/* good */.uw)([tests, ...metrics.value]);
}
function jsonIssues(file, root) {
    if (!(0,shared_plain/* isMap */.jh)(root))
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', `the scan is ${(0,shared_plain/* described */.WY)(root)}, not an object`, giskard_FIX));
    const faults = [];
    const issues = [];
    const clean = [];
    for (const [detector, levels] of Object.entries(root)) {
        const before = issues.length;
        for (const [level, texts] of Object.entries((0,shared_plain/* isMap */.jh)(levels) ? levels : {})) {
            const pointer = `${(0,shared_plain/* step */.PM)(detector)}${(0,shared_plain/* step */.PM)(level)}`;
            if (!LEVELS.includes(level) || !(0,shared_plain/* isList */.Lv)(texts)) {
                const message = `${pointer} is ${(0,shared_plain/* described */.WY)(texts)}, not a list of issues of the level major, medium or minor`;
                faults.push(faultAt(file, 'artifact/schema', pointer, message, giskard_FIX));
                continue;
            }
            texts.forEach((text, index) => {
                const place = `${pointer}/${index}`;
                if (typeof text === 'string')
                    issues.push({ detector, level, text, pointer: place, line: null });
                else
                    faults.push(faultAt(file, 'artifact/schema', place, `${place} is ${(0,shared_plain/* described */.WY)(text)}, not a text`, giskard_FIX));
            });
        }
        if (issues.length === before)
            clean.push(detector);
    }
    return faults.length > 0 ? (0,fault/* bad */.MB)(...faults.slice(0, 20)) : (0,fault/* good */.uw)({ issues, clean, levels: LEVELS });
}
function tableIssues(file) {
    const table = csvTable(file, 'a scan', giskard_FIX);
    if (!table.ok)
        return table;
    const at = table.value.header.indexOf('description');
    const missing = COLUMNS.find((name) => !table.value.header.includes(name));
    if (missing !== undefined)
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', `there is no column ${(0,shared_plain/* shown */.SP)(missing)}`, giskard_FIX, 1));
    const issues = table.value.rows.map(({ cells, line }) => ({ detector: 'scan', level: null, text: cells[at] ?? '', pointer: '', line }));
    return (0,fault/* good */.uw)({ issues, clean: [], levels: [] });
}
/** `the Recall is 36.56% lower than the global Recall` → recall_deviation -0.3656 of the slice; nothing for other prose. */
function deviationOf(issue) {
    const told = /the ([A-Za-z][A-Za-z0-9 _-]{0,40}) is (\d{1,6}(?:\.\d{1,6})?)% (lower|higher) than the global /.exec(issue.text.slice(0, 1000));
    const where = /^For records in the dataset where ([^\n]{1,400}?), the /.exec(issue.text)?.[1];
    if (told === null || where === undefined)
        return [];
    const [, metric = '', percent = '', direction] = told;
    // Moving the point in the text keeps 36.56 % the number 0.3656, which a division by 100 would not.
    const value = Number(`${percent}e-2`) * (direction === 'lower' ? -1 : 1);
    const name = `giskard:${metric
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_')}_deviation`;
    return [{ name, value, pointer: issue.pointer, line: issue.line, slice: giskard_sliceOf(where) }];
}
/** `` `sex` == "Female" AND `age` < 30 `` → {sex: Female, age: < 30}; other conditions stay as they are written. */
function giskard_sliceOf(where) {
    const parts = where.split(/\s+(?:AND|&)\s+/);
    const conditions = parts.map((part) => /^`([^`]+)`\s*(==|!=|<=|>=|<|>|contains)\s*(?:"([^"]*)"|(.+))$/.exec(part.trim()));
    if (conditions.some((one) => one === null))
        return sliceFrom(['records'], [where]);
    const columns = conditions.map((one) => one?.[1] ?? '');
    const values = conditions.map((one) => {
        const value = one?.[3] ?? one?.[4] ?? '';
        return one?.[2] === '==' ? value : `${one?.[2]} ${value}`;
    });
    return new Set(columns).size === columns.length ? sliceFrom(columns, values) : sliceFrom(['records'], [where]);
}
/** Of two deviations of one slice and metric (two detectors) the larger. */
function distinct(figures) {
    const kept = new Map();
    for (const figure of figures) {
        const key = JSON.stringify([figure.name, figure.slice]);
        const first = kept.get(key);
        if (first === undefined || Math.abs(Number(figure.value)) > Math.abs(Number(first.value)))
            kept.set(key, figure);
    }
    return [...kept.values()];
}

;// CONCATENATED MODULE: ./build/readers/great-expectations.js
/** Results of Great Expectations 1.x (and 0.18): validation store, `describe()`, checkpoint results. Recounted, never believed. */



const EXPORT = 'write it with json.dumps(validation_result.to_json_dict()) and commit that: the validation store under gx/uncommitted is ignored by git';
const greatExpectations = {
    id: 'great-expectations',
    title: 'Great Expectations result',
    notes: 'Validation results as the validation store, to_json_dict() and describe() write them, and checkpoint results. Every single ' +
        'expectation is counted anew; `success` is not believed, and statistics that contradict the results are an error. describe() and ' +
        'checkpoint results carry no time, so they cannot satisfy max-age. The validation store (gx/uncommitted/validations) is ' +
        'ignored by git as Great Expectations sets it up: export the result and commit it.',
    recognises: (file) => {
        const document = /^\s*\{/.test(great_expectations_headOf(file)) ? file.json() : null;
        return document?.ok && isResult(document.value.value) ? 'certain' : 'no';
    },
    read: (file) => {
        const document = file.json();
        if (!document.ok)
            return document;
        const faults = [];
        const root = document.value.value;
        if (!(0,shared_plain/* isMap */.jh)(root) || !isResult(root)) {
            const message = 'the file is no result of Great Expectations: it has neither results nor expectations';
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, message, { line: 1, fix: EXPORT }));
        }
        const found = validationsOf(file, root, faults);
        contradictCheckpoint(file, root, found, faults);
        const evidence = found;
        return faults.length ? (0,fault/* bad */.MB)(...faults) : (0,fault/* good */.uw)(evidence);
    },
};
/** First characters as bytes, so that a binary file is not decoded for nothing. */
const great_expectations_headOf = (file) => Buffer.from(file.bytes.subarray(0, 200))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
const hasCounts = (value) => (0,shared_plain/* isMap */.jh)(value) && ('evaluated_expectations' in value || 'evaluated_validations' in value);
const firstOf = (value) => ((0,shared_plain/* isList */.Lv)(value) && (0,shared_plain/* isMap */.jh)(value[0]) ? value[0] : null);
/** The signature: counts of expectations or validations, the tool's version, or results in its shape. */
function isResult(value) {
    if (!(0,shared_plain/* isMap */.jh)(value))
        return false;
    const meta = value['meta'];
    const named = (0,shared_plain/* isMap */.jh)(meta) && typeof meta['great_expectations_version'] === 'string';
    const [result, expectation] = [firstOf(value['results']), firstOf(value['expectations'])];
    const shaped = (result !== null && (0,shared_plain/* isMap */.jh)(result['expectation_config'])) ||
        (expectation !== null && 'expectation_type' in expectation && 'success' in expectation);
    const summary = 'success' in value || (0,shared_plain/* isList */.Lv)(value['results']);
    return ((hasCounts(value['statistics']) && summary) ||
        (named && summary) ||
        shaped ||
        ((0,shared_plain/* isMap */.jh)(value['run_results']) && 'success' in value));
}
/** Every validation of the file, with its pointer: the root itself, `validation_results[]`, or `run_results{}`. */
function validationsOf(file, root, faults) {
    const complain = (pointer, message) => {
        faults.push((0,fault/* fault */.DG)('artifact/schema', file.path, `${pointer || 'the file'} ${message}`, {
            line: file.source(pointer).line,
            fix: EXPORT,
        }));
    };
    if ('validation_results' in root) {
        const list = root['validation_results'];
        if (!(0,shared_plain/* isList */.Lv)(list))
            complain('/validation_results', `is ${(0,shared_plain/* described */.WY)(list)}, not a list`);
        return ((0,shared_plain/* isList */.Lv)(list) ? list : []).flatMap((one, at) => oneValidation(file, one, `/validation_results/${at}`, root, faults));
    }
    if ('run_results' in root) {
        const runs = root['run_results'];
        if (!(0,shared_plain/* isMap */.jh)(runs))
            complain('/run_results', `is ${(0,shared_plain/* described */.WY)(runs)}, not a mapping`);
        return Object.entries((0,shared_plain/* isMap */.jh)(runs) ? runs : {}).flatMap(([key, one]) => {
            const nested = (0,shared_plain/* isMap */.jh)(one) && (0,shared_plain/* isMap */.jh)(one['validation_result']);
            const pointer = `/run_results${(0,shared_plain/* step */.PM)(key)}${nested ? '/validation_result' : ''}`;
            return oneValidation(file, nested ? one['validation_result'] : one, pointer, root, faults);
        });
    }
    return oneValidation(file, root, '', root, faults);
}
function oneValidation(file, value, pointer, root, faults) {
    const place = (at) => ({ line: file.source(at).line, fix: EXPORT });
    if (!(0,shared_plain/* isMap */.jh)(value)) {
        faults.push((0,fault/* fault */.DG)('artifact/schema', file.path, `${pointer} is ${(0,shared_plain/* described */.WY)(value)}, not a validation result`, place(pointer)));
        return [];
    }
    const key = 'results' in value ? 'results' : 'expectations';
    const list = value[key];
    if (!(0,shared_plain/* isList */.Lv)(list)) {
        const message = `${pointer || 'the file'} gives ${list === undefined ? 'only a summary' : `${key} as ${(0,shared_plain/* described */.WY)(list)}`}: without the single results nobody can tell what was checked`;
        faults.push((0,fault/* fault */.DG)('artifact/schema', file.path, message, place(pointer)));
        return [];
    }
    const expectations = list.flatMap((one, at) => oneExpectation(file, one, `${pointer}/${key}/${at}`, faults));
    great_expectations_contradictions(file, value, pointer, expectations, faults);
    const meta = (0,shared_plain/* isMap */.jh)(value['meta']) ? value['meta'] : {};
    const success = value['success'];
    return [
        {
            kind: 'validation',
            reader: 'great-expectations',
            source: file.source(pointer),
            origin: 'reported',
            suite: (0,shared_plain/* textOf */.b6)(value['suite_name']) ?? (0,shared_plain/* textOf */.b6)(meta['expectation_suite_name']),
            at: great_expectations_timeOf(meta) ?? great_expectations_timeOf((0,shared_plain/* isMap */.jh)(root['meta']) ? root['meta'] : {}) ?? runTime(root['run_id']),
            claimed: typeof success === 'boolean' ? success : null,
            expectations,
            claimedCount: (0,shared_plain/* isMap */.jh)(value['statistics']) ? (0,shared_plain/* wholeOf */.l2)(value['statistics']['evaluated_expectations']) : null,
        },
    ];
}
/** `meta.validation_time`, else the time of the run; a time is only told, whether it is valid is for the rule. */
const great_expectations_timeOf = (meta) => {
    const text = (0,shared_plain/* textOf */.b6)(meta['validation_time']);
    return text === null ? runTime(meta['run_id']) : (0,moment/* moment */.n)(compact(text));
};
const runTime = (run) => {
    const text = (0,shared_plain/* isMap */.jh)(run) ? (0,shared_plain/* textOf */.b6)(run['run_time']) : null;
    return text === null ? null : (0,moment/* moment */.n)(compact(text));
};
/** `20240611T090000.000000Z`, as file names and old versions have it, in the usual form. */
const compact = (text) => text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/, '$1-$2-$3T$4:$5:$6$7$8');
function oneExpectation(file, value, pointer, faults) {
    const config = (0,shared_plain/* isMap */.jh)(value) && (0,shared_plain/* isMap */.jh)(value['expectation_config']) ? value['expectation_config'] : (0,shared_plain/* isMap */.jh)(value) ? value : {};
    const success = (0,shared_plain/* isMap */.jh)(value) ? value['success'] : undefined;
    const name = (0,shared_plain/* textOf */.b6)(config['type']) ?? (0,shared_plain/* textOf */.b6)(config['expectation_type']);
    if (!(0,shared_plain/* isMap */.jh)(value) || typeof success !== 'boolean' || name === null) {
        const what = !(0,shared_plain/* isMap */.jh)(value)
            ? (0,shared_plain/* described */.WY)(value)
            : name === null
                ? 'without the type of its expectation'
                : `with success ${(0,shared_plain/* described */.WY)(success)}, not true or false`;
        faults.push((0,fault/* fault */.DG)('artifact/schema', file.path, `${pointer} is a result ${what}`, {
            line: file.source(pointer).line,
            fix: EXPORT,
        }));
        return [];
    }
    const kwargs = (0,shared_plain/* isMap */.jh)(config['kwargs']) ? config['kwargs'] : {};
    const raised = raisedBy(value['exception_info']);
    const result = (0,shared_plain/* isMap */.jh)(value['result']) ? value['result'] : {};
    const unexpected = (0,shared_plain/* wholeOf */.l2)(result['unexpected_count']);
    if (success && !raised && unexpected !== null && unexpected > 0 && !('mostly' in kwargs)) {
        const message = `${pointer} says success and counts ${unexpected} unexpected ${unexpected === 1 ? 'value' : 'values'} of ${(0,shared_plain/* shown */.SP)(great_expectations_columnOf(kwargs) ?? name)}`;
        faults.push((0,fault/* fault */.DG)('artifact/contradiction', file.path, message, { line: file.source(pointer).line, fix: EXPORT }));
    }
    return [
        {
            name,
            column: great_expectations_columnOf(kwargs),
            outcome: raised !== null ? 'raised' : success ? 'passed' : 'failed',
            severity: (0,shared_plain/* textOf */.b6)(config['severity']),
            detail: raised ?? detailOf(result),
            pointer,
        },
    ];
}
const great_expectations_columnOf = (kwargs) => {
    const several = kwargs['column_list'] ?? kwargs['column_set'];
    if ((0,shared_plain/* isList */.Lv)(several))
        return several.filter((one) => typeof one === 'string').join(', ') || null;
    const pair = [(0,shared_plain/* textOf */.b6)(kwargs['column_A']), (0,shared_plain/* textOf */.b6)(kwargs['column_B'])].filter((one) => one !== null);
    return (0,shared_plain/* textOf */.b6)(kwargs['column']) ?? (pair.length ? pair.join(', ') : null);
};
/** Message of an exception, '' where there is none in words; null where nothing was raised. A failed computation gives a map of maps. */
function raisedBy(info) {
    if (!(0,shared_plain/* isMap */.jh)(info))
        return null;
    const nested = Object.values(info).filter(shared_plain/* isMap */.jh);
    const told = [info, ...nested].filter((one) => one['raised_exception'] === true);
    if (!told.length)
        return null;
    return told.map((one) => (0,shared_plain/* textOf */.b6)(one['exception_message'])).find((text) => text !== null) ?? 'an exception was raised';
}
/** "61 of 3000 values" where the result counts them. */
function detailOf(result) {
    const [unexpected, elements] = [(0,shared_plain/* wholeOf */.l2)(result['unexpected_count']), (0,shared_plain/* wholeOf */.l2)(result['element_count'])];
    if (unexpected !== null && elements !== null)
        return `${unexpected} of ${elements} values are unexpected`;
    const observed = result['observed_value'];
    return typeof observed === 'number' || typeof observed === 'string'
        ? `observed ${String(observed).slice(0, 60)}`
        : null;
}
/** The statistics of a validation against its own results. */
function great_expectations_contradictions(file, value, pointer, expectations, faults) {
    const statistics = value['statistics'];
    if (!(0,shared_plain/* isMap */.jh)(statistics) || faults.length)
        return;
    const passed = expectations.filter((one) => one.outcome === 'passed').length;
    const counted = {
        evaluated_expectations: expectations.length,
        successful_expectations: passed,
        unsuccessful_expectations: expectations.length - passed,
    };
    for (const [key, count] of Object.entries(counted)) {
        const said = statistics[key];
        if (said === undefined || said === count)
            continue;
        const at = `${pointer}/statistics/${key}`;
        const message = `${at} is ${(0,shared_plain/* described */.WY)(said)}, and the results themselves make ${count}`;
        faults.push((0,fault/* fault */.DG)('artifact/contradiction', file.path, message, { line: file.source(at).line, fix: EXPORT }));
    }
}
/** The statistics of a checkpoint against its validations. */
function contradictCheckpoint(file, root, found, faults) {
    const said = (0,shared_plain/* isMap */.jh)(root['statistics']) ? root['statistics']['evaluated_validations'] : undefined;
    if (faults.length)
        return;
    if (said !== undefined && said !== found.length) {
        const at = '/statistics/evaluated_validations';
        const message = `${at} is ${(0,shared_plain/* described */.WY)(said)}, and the file holds ${found.length} validations`;
        faults.push((0,fault/* fault */.DG)('artifact/contradiction', file.path, message, { line: file.source(at).line, fix: EXPORT }));
    }
    if (!found.length) {
        faults.push((0,fault/* fault */.DG)('artifact/schema', file.path, 'the checkpoint result holds no validation', { line: 1, fix: EXPORT }));
    }
}

;// CONCATENATED MODULE: ./build/readers/hf-evaluate.js
/** Results saved by Hugging Face's evaluate. */




/** Members that are no metric although they may be numbers. */
const NOT_METRICS = new Set(['n', 'epoch', 'step', 'seed', 'num_samples', 'n_samples']);
/** Reads the flat figures of `evaluate.save`. */
const hfEvaluate = {
    id: 'hf-evaluate',
    title: 'Hugging Face evaluate result',
    notes: 'The flat figures that evaluate.save writes, with model and dataset where they were given. n is read where it was saved. The time stamp has no zone, so it does not date the file.',
    recognises: (file) => {
        const json = file.json();
        const root = json.ok ? json.value.value : null;
        return (0,shared_plain/* isMap */.jh)(root) && typeof root._evaluate_version === 'string' ? 'certain' : 'no';
    },
    read: hf_evaluate_read,
};
function hf_evaluate_read(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const root = json.value.value;
    if (!(0,shared_plain/* isMap */.jh)(root))
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'the file is no object', 'write it with evaluate.save'));
    const n = (0,shared_plain/* wholeOf */.l2)(root.n, 1) ?? (0,shared_plain/* wholeOf */.l2)(root.num_samples, 1) ?? (0,shared_plain/* wholeOf */.l2)(root.n_samples, 1);
    const figures = Object.entries(root)
        .filter(([name, value]) => !name.startsWith('_') &&
        !NOT_METRICS.has(name) &&
        (typeof value === 'number' || isUndefined(json.value.nonFinite, name)))
        .map(([name, value]) => ({ name, value, pointer: (0,shared_plain/* step */.PM)(name), n }));
    const metrics = metricEvidence(file, context, 'hf-evaluate', figures, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const time = (0,shared_plain/* textOf */.b6)(root._timestamp);
    const about = {
        kind: 'evaluation',
        reader: 'hf-evaluate',
        source: file.source('', 1),
        origin: 'reported',
        model: { name: (0,shared_plain/* textOf */.b6)(root.model), version: null, digest: null },
        dataset: { name: (0,shared_plain/* textOf */.b6)(root.dataset), digest: null, split: null },
        at: time === null ? null : (0,moment/* moment */.n)(time),
        n,
        vouchesFor: {},
    };
    return (0,fault/* good */.uw)([about, ...metrics.value]);
}
const isUndefined = (nonFinite, name) => nonFinite.has((0,shared_plain/* step */.PM)(name));

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/syntax/base64.js
var base64 = __webpack_require__(85671);
;// CONCATENATED MODULE: ./build/readers/shared/envelope.js
/** DSSE envelopes and Sigstore bundles: where a statement is, opening it, and its signatures unchecked. */






/** Signatures of one envelope that are handed on: each is tried with every key, so that thousands would take their time. */
const MOST_SIGNATURES = 64;
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** Where the statement of a document is: in the document itself, or in the payload of an envelope. */
function layersOf(root) {
    const type = (0,shared_plain/* textOf */.b6)(root['_type']);
    if (type !== null && (type.startsWith('https://in-toto.io/Statement/') || type === 'link'))
        return { statement: root };
    if ((0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(root['signed'])['_type']) === 'link')
        return { statement: (0,plain/* asMap */.$H)(root['signed']) };
    const inner = (0,plain/* asMap */.$H)(root['bundle']);
    for (const [envelope, pointer, bundle] of [
        [root, '', null],
        [(0,plain/* asMap */.$H)(root['dsseEnvelope']), '/dsseEnvelope', root],
        [(0,plain/* asMap */.$H)(inner['dsseEnvelope']), '/bundle/dsseEnvelope', inner],
    ]) {
        if (envelope['payloadType'] === PAYLOAD_TYPE && typeof envelope['payload'] === 'string')
            return { envelope, pointer, bundle };
    }
    return null;
}
/** The statement inside an envelope. Base64 in the standard or the URL alphabet, nothing else. */
function openEnvelope(file, envelope, line) {
    const refused = (message) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', file.path, message, { line, fix: 'commit the envelope as its tool wrote it' }));
    const payload = String(envelope['payload']);
    const bytes = (0,base64/* base64 */.K)(payload);
    if (bytes === null)
        return refused('the payload of the envelope is no Base64');
    const text = (0,syntax_text/* decodeUtf8 */._)(bytes, file.path);
    const document = text.ok ? (0,json/* parseJson */.q)(text.value, file.path) : text;
    if (!document.ok) {
        const inside = document.faults.map((one) => `line ${one.line ?? 1} of the payload: ${one.message}`);
        return (0,fault/* bad */.MB)(...inside.map((message) => (0,fault/* fault */.DG)('artifact/syntax', file.path, message, { line, fix: 'commit the envelope as its tool wrote it' })));
    }
    return (0,plain/* isMap */.jh)(document.value.value)
        ? (0,fault/* good */.uw)(document.value.value)
        : refused('the payload of the envelope is no JSON object');
}
/** Whether a statement is an OpenSSF model signature. */
const isModelSignature = (statement) => /model_signing\/signature|model-signing/.test((0,shared_plain/* textOf */.b6)(statement['predicateType']) ?? '');
/**
 * What is wrong with the subject of a model signature, or null: it must be the SHA-256 over the digests of the files, one
 * after the other, as the signer made it (sigstore/model-transparency, model_signing/_signing/signing.py).
 */
function modelSignatureFault(statement) {
    const listed = (0,plain/* asList */.DD)((0,plain/* asMap */.$H)(statement['predicate'])['resources']);
    const digests = listed.map((resource) => (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(resource)['digest']) ?? '');
    if (listed.length === 0)
        return 'the model signature names no file';
    if (digests.some((digest) => !/^(?:[0-9a-f]{2})+$/i.test(digest)))
        return 'a file of the model signature has no digest';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const digest of digests)
        hash.update(Buffer.from(digest, 'hex'));
    const [subject] = (0,plain/* asList */.DD)(statement['subject']);
    const given = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(subject)['digest'])['sha256']);
    return given?.toLowerCase() === hash.digest('hex')
        ? null
        : "the subject of the model signature is not the digest of its files' digests";
}
/**
 * Signatures of an envelope, with the bytes that they are over, for whoever knows the keys; of a Sigstore bundle also the
 * bundle as JSON. Their subjects are read from the signed statement itself.
 */
function signatures(fragment, { envelope, bundle }, statement, line) {
    const subjects = signedFiles(statement);
    const predicateType = (0,shared_plain/* textOf */.b6)(statement['predicateType']);
    return (0,plain/* asList */.DD)(envelope['signatures'])
        .slice(0, MOST_SIGNATURES)
        .flatMap((one, index) => {
        const sig = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['sig']);
        if (sig === null)
            return [];
        const keyId = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['keyid']);
        const signed = {
            payload: String(envelope['payload']),
            payloadType: PAYLOAD_TYPE,
            sig,
            ...(predicateType === null ? {} : { predicateType }),
            // A bundle's certificate speaks for its first signature alone.
            ...(bundle === null || index > 0 ? {} : { bundle: JSON.stringify(bundle) }),
        };
        return [
            {
                kind: 'signature',
                reader: 'in-toto-statement',
                origin: 'reported',
                source: fragment.source('/payload', line),
                subjects,
                keyId,
                identity: null,
                envelope: signed,
            },
        ];
    });
}
/**
 * Files that a statement vouches for by SHA-256: its subjects and the products of a link; of a model signature, whose own
 * subject is no file but a digest over all digests, its resources.
 */
function signedFiles(statement) {
    const named = (name, sha256) => sha256 === null ? [] : [{ name: name ?? '', sha256: sha256.toLowerCase() }];
    if (isModelSignature(statement))
        return (0,plain/* asList */.DD)((0,plain/* asMap */.$H)(statement['predicate'])['resources'])
            .map(plain/* asMap */.$H)
            .flatMap((one) => named((0,shared_plain/* textOf */.b6)(one['name']), ((0,shared_plain/* textOf */.b6)(one['algorithm']) ?? 'sha256') === 'sha256' ? (0,shared_plain/* textOf */.b6)(one['digest']) : null));
    const subjects = (0,plain/* asList */.DD)(statement['subject'])
        .map(plain/* asMap */.$H)
        .flatMap((one) => named((0,shared_plain/* textOf */.b6)(one['name']), (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one['digest'])['sha256'])));
    const products = statement['_type'] === 'link' ? Object.entries((0,plain/* asMap */.$H)(statement['products'])) : [];
    return [...subjects, ...products.flatMap(([name, digest]) => named(name, (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(digest)['sha256'])))];
}

;// CONCATENATED MODULE: ./build/readers/shared/provenance.js
/** Predicates of in-toto statements that tell how something was made, brought to one shape. */


const provenance_NOTHING = {
    isStep: false,
    name: '',
    invocation: null,
    pointer: '/predicate',
    startedAt: null,
    finishedAt: null,
    builder: null,
    command: null,
    codeVersion: null,
    materials: [],
    products: null,
    inFolder: false,
    fault: null,
};
const at = (value) => {
    const text = (0,shared_plain/* textOf */.b6)(value);
    return text === null ? null : (0,moment/* moment */.n)(text);
};
/** A predicate by its type; null where it tells nothing of how its subjects were made. */
function buildOf(type, predicate) {
    if (/^https:\/\/slsa\.dev\/provenance\/v1(\.\d+)?$/.test(type))
        return slsa1(predicate);
    if (type === 'https://slsa.dev/provenance/v0.2')
        return slsa02(predicate);
    if (/^https:\/\/slsa\.dev\/provenance\//.test(type))
        return { ...provenance_NOTHING, fault: `SLSA provenance of type ${(0,shared_plain/* shown */.SP)(type)} is not known` };
    if (/model_signing\/signature|model-signing/.test(type))
        return modelSignature(predicate);
    return null;
}
function slsa1(predicate) {
    const definition = (0,plain/* asMap */.$H)(predicate['buildDefinition']);
    const external = (0,plain/* asMap */.$H)(definition['externalParameters']);
    const details = (0,plain/* asMap */.$H)(predicate['runDetails']);
    const metadata = (0,plain/* asMap */.$H)(details['metadata']);
    const workflow = (0,plain/* asMap */.$H)(external['workflow']);
    const repository = (0,shared_plain/* textOf */.b6)(external['repository']) ??
        (0,shared_plain/* textOf */.b6)(workflow['repository']) ??
        (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(external['source'])['uri']) ??
        (0,shared_plain/* textOf */.b6)(external['source']);
    const listed = (0,plain/* asList */.DD)(definition['resolvedDependencies']).map((of, index) => ({
        of: (0,plain/* asMap */.$H)(of),
        pointer: `/predicate/buildDefinition/resolvedDependencies/${index}`,
    }));
    const materials = withCode(listed, repository);
    return {
        ...provenance_NOTHING,
        isStep: true,
        name: (0,shared_plain/* textOf */.b6)(external['target']) ?? (0,shared_plain/* textOf */.b6)(definition['buildType']) ?? 'build',
        invocation: (0,shared_plain/* textOf */.b6)(metadata['invocationId']),
        startedAt: at(metadata['startedOn']),
        finishedAt: at(metadata['finishedOn']),
        builder: (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(details['builder'])['id']),
        command: (0,shared_plain/* textOf */.b6)(external['command']) ??
            (0,shared_plain/* textOf */.b6)(external['cmd']) ??
            (0,shared_plain/* textOf */.b6)(external['entryPoint']) ??
            (0,shared_plain/* textOf */.b6)(workflow['path']),
        codeVersion: commitOf(materials),
        materials,
    };
}
function slsa02(predicate) {
    const metadata = (0,plain/* asMap */.$H)(predicate['metadata']);
    const source = (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(predicate['invocation'])['configSource']);
    const listed = (0,plain/* asList */.DD)(predicate['materials']).map((of, index) => ({
        of: (0,plain/* asMap */.$H)(of),
        pointer: `/predicate/materials/${index}`,
    }));
    const materials = withCode(listed, (0,shared_plain/* textOf */.b6)(source['uri']));
    return {
        ...provenance_NOTHING,
        isStep: true,
        name: (0,shared_plain/* textOf */.b6)(predicate['buildType']) ?? 'build',
        invocation: (0,shared_plain/* textOf */.b6)(metadata['buildInvocationId']),
        startedAt: at(metadata['buildStartedOn']),
        finishedAt: at(metadata['buildFinishedOn']),
        builder: (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(predicate['builder'])['id']),
        command: (0,shared_plain/* textOf */.b6)(source['entryPoint']),
        codeVersion: commitOf(materials) ?? (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(source['digest'])['sha1']),
        materials,
    };
}
/** An in-toto link: one command, its materials and products by path. */
function linkOf(link) {
    const named = (key) => {
        const value = link[key];
        if (Array.isArray(value))
            return value.map((of, index) => ({ of: (0,plain/* asMap */.$H)(of), pointer: `/${key}/${index}` }));
        return Object.entries((0,plain/* asMap */.$H)(value)).map(([name, digest]) => {
            const of = Object.assign(Object.create(null), { name, digest });
            return { of, pointer: `/${key}${(0,plain/* step */.PM)(name)}` };
        });
    };
    const command = (0,plain/* asList */.DD)(link['command'])
        .map((one) => (0,shared_plain/* textOf */.b6)(one) ?? '')
        .join(' ');
    const products = named('products');
    const materials = named('materials').map((one) => ({ ...one, isCode: false }));
    return {
        ...provenance_NOTHING,
        isStep: true,
        name: (0,shared_plain/* textOf */.b6)(link['name']) ?? 'link',
        pointer: '',
        command: command || null,
        materials,
        products: products.length > 0 ? products : null,
    };
}
/** OpenSSF model signing: the subject's digest is over the digests of all files, so the files are taken one by one. */
function modelSignature(predicate) {
    const products = (0,plain/* asList */.DD)(predicate['resources']).map((resource, index) => {
        const map = (0,plain/* asMap */.$H)(resource);
        const digest = Object.assign(Object.create(null), {
            [(0,shared_plain/* textOf */.b6)(map['algorithm']) ?? 'sha256']: map['digest'] ?? null,
        });
        const of = Object.assign(Object.create(null), { name: map['name'] ?? null, digest });
        return { of, pointer: `/predicate/resources/${index}` };
    });
    return { ...provenance_NOTHING, name: 'signature', products, inFolder: true };
}
/**
 * Which dependencies are the code of the build: git addresses of the repository that was built, or, where no repository
 * is named, the first git address. Other repositories are data like everything else, since nothing says otherwise.
 */
function withCode(listed, repository) {
    const git = listed.filter(({ of }) => (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(of['digest'])['gitCommit']) !== null || /^git\+/.test((0,shared_plain/* textOf */.b6)(of['uri']) ?? ''));
    const own = git.find(({ of }) => repository !== null && bare((0,shared_plain/* textOf */.b6)(of['uri']) ?? '') === bare(repository)) ??
        (repository === null ? git[0] : undefined);
    return listed.map((one) => ({ ...one, isCode: one === own }));
}
/** A repository's address without `git+`, reference, `.git` and final slash. */
function bare(uri) {
    const text = uri.replace(/^git\+/, '');
    const authority = text.indexOf('://') + 3;
    const reference = text.indexOf('@', text.indexOf('/', authority));
    return (reference < 0 ? text : text.slice(0, reference)).replace(/(\.git)?\/?$/, '').toLowerCase();
}
function commitOf(materials) {
    const code = materials.find((one) => one.isCode);
    const digest = (0,plain/* asMap */.$H)(code?.of['digest']);
    return (0,shared_plain/* textOf */.b6)(digest['gitCommit']) ?? (0,shared_plain/* textOf */.b6)(digest['sha1']);
}

;// CONCATENATED MODULE: ./build/readers/in-toto-statement.js
/** in-toto statements (SLSA provenance, links, model signatures), bare or inside a DSSE envelope. */




/** Reader of in-toto attestations. */
const inTotoStatement = {
    id: 'in-toto-statement',
    title: 'in-toto statement (SLSA provenance, DSSE envelope)',
    notes: 'Subjects with their digests; for SLSA provenance v0.2 and v1 also dependencies, start, end, builder and source commit; for links materials and products; for model signatures the single files. Envelopes and Sigstore bundles are opened, and their signature is handed on unchecked: what they say counts as reported. An attestation names the commit before the one that holds it. One JSON document, or one a line.',
    recognises: (file) => {
        const head = headOf(file, 65_536);
        if (!/in-toto|_type|dsseEnvelope/.test(head))
            return 'no';
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        if (root !== null)
            return layersOf(root) === null ? 'no' : 'certain';
        return /^\s*\{[^\n]*("_type"\s*:\s*"https:\/\/in-toto\.io\/Statement|application\/vnd\.in-toto\+json)/.test(head) ||
            /^\s*\{\s*"_type"\s*:\s*"https:\/\/in-toto\.io\/Statement/.test(head)
            ? 'certain'
            : 'no';
    },
    read: in_toto_statement_read,
};
function in_toto_statement_read(file, context) {
    const whole = file.json();
    if (whole.ok)
        return readDocument(file, whole.value, context, null);
    const lines = file.jsonLines();
    // A file of several lines is one statement a line; anything else is a broken document, told as such.
    if (!lines.ok || lines.value.length < 2)
        return whole;
    const evidence = [];
    const faults = [];
    for (const { line, document } of lines.value) {
        const result = readDocument(file, document, context, line);
        if (result.ok)
            evidence.push(...result.value);
        else
            faults.push(...result.faults);
    }
    return faults.length > 0 ? (0,fault/* bad */.MB)(...faults) : (0,fault/* good */.uw)(evidence);
}
function readDocument(file, document, context, line) {
    const layers = layersOf((0,plain/* asMap */.$H)(document.value));
    if (layers === null) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, 'this is no in-toto statement and no envelope of one', {
            line: line ?? 1,
            fix: 'commit the attestation as its tool wrote it',
        }));
    }
    if ('statement' in layers)
        return readStatement(startFragment(file, line === null ? document : null), layers.statement, context, line, []);
    const opened = openEnvelope(file, layers.envelope, line ?? document.placeOf(`${layers.pointer}/payload`)?.line ?? 1);
    if (!opened.ok)
        return opened;
    const fragment = startFragment(file, null);
    return readStatement(fragment, opened.value, context, line ?? 1, signatures(fragment, layers, opened.value, line ?? 1));
}
function readStatement(fragment, statement, context, line, more) {
    const at = line ?? undefined;
    const type = (0,shared_plain/* textOf */.b6)(statement['_type']) ?? '';
    if (type !== 'link' && !/^https:\/\/in-toto\.io\/Statement\/(v1|v1\.0|v0\.1)$/.test(type)) {
        fragment.fault('artifact/version', '/_type', `statements of type ${(0,shared_plain/* shown */.SP)(type)} are not known`, 'write an in-toto Statement v1', at);
        return (0,fault/* bad */.MB)(...fragment.faults);
    }
    const isLink = type === 'link' || /^https:\/\/in-toto\.io\/attestation\/link\/v0/.test((0,shared_plain/* textOf */.b6)(statement['predicateType']) ?? '');
    const body = type === 'link' ? statement : (0,plain/* asMap */.$H)(statement['predicate']);
    const build = isLink ? linkOf(body) : buildOf((0,shared_plain/* textOf */.b6)(statement['predicateType']) ?? '', body);
    const products = subjectsOf(fragment, statement, build, context, at);
    const unsound = isModelSignature(statement) ? modelSignatureFault(statement) : null;
    if (unsound !== null)
        fragment.fault('artifact/contradiction', '/subject', unsound, 'sign the model again', at);
    if (build?.fault)
        fragment.fault('artifact/version', '/predicateType', build.fault, 'write SLSA provenance v1', at);
    if (products.length === 0 && fragment.faults.length === 0) {
        fragment.fault('artifact/schema', '/subject', 'the statement has no subject, so it says nothing of any file', 'write one subject for each file, with its digest', at);
    }
    if (build?.isStep)
        addBuild(fragment, build, products, at);
    if (fragment.faults.length > 0)
        return (0,fault/* bad */.MB)(...fragment.faults);
    return (0,fault/* good */.uw)([fragment.evidence('in-toto-statement'), ...more, ...records(products, build, context)]);
}
/** Subjects as nodes. For model signatures the files of the predicate, since the subject's digest is over all of them. */
function subjectsOf(fragment, statement, build, context, line) {
    const listed = build?.products ??
        (0,plain/* asList */.DD)(statement['subject']).map((subject, index) => ({ of: (0,plain/* asMap */.$H)(subject), pointer: `/subject/${index}` }));
    return listed.flatMap(({ of, pointer }) => {
        const name = (0,shared_plain/* textOf */.b6)(of['name']) ?? (0,shared_plain/* textOf */.b6)(of['uri']);
        const digests = in_toto_statement_digestsOf(fragment, of['digest'], `${pointer}/digest`, line);
        if (name === null && digests.length === 0)
            return [];
        const path = name === null || isUri(name)
            ? null
            : subjectPath(fragment, name, `${pointer}/name`, line, build?.inFolder ?? false);
        const isModel = name !== null && (isModelPath(name) || path === context.model.artifact);
        const node = lineageNode({
            id: `subject:${pointer}`,
            type: isModel ? 'model' : 'file',
            name: name ?? digests[0].value,
            path,
            uri: name !== null && isUri(name) ? name : null,
            digests,
            source: fragment.source(pointer, line),
        });
        fragment.add(node);
        return [node];
    });
}
function subjectPath(fragment, name, pointer, line, inFolder) {
    if (inFolder)
        return null;
    const path = resolveIn('', name);
    if (path === null && /^\/|(^|\/)\.\.(\/|$)/.test(name)) {
        fragment.fault('artifact/path', pointer, `the name ${(0,shared_plain/* shown */.SP)(name)} lies outside the repository, where nothing is read`, 'name files by their path in the repository', line);
    }
    return path;
}
/** Digests by algorithm. One that is no whole digest is a fault; algorithms that we do not know are passed over. */
function in_toto_statement_digestsOf(fragment, value, pointer, line) {
    const found = [];
    for (const [key, one] of Object.entries((0,plain/* asMap */.$H)(value))) {
        if (key !== 'sha256' && key !== 'sha512' && key !== 'sha1' && key !== 'md5')
            continue;
        const digest = typeof one === 'string' ? hexDigest(key, one) : null;
        if (digest)
            found.push(digest);
        else
            fragment.fault('artifact/value', pointer + (0,plain/* step */.PM)(key), `the ${key} ${(0,shared_plain/* shown */.SP)((0,shared_plain/* textFor */.bT)(one))} is no whole digest`, 'write the whole digest in hex', line);
    }
    return found;
}
function addBuild(fragment, build, products, line) {
    const source = fragment.source(build.pointer, line);
    const id = fragment.add(lineageNode({
        id: 'build',
        type: 'step',
        name: build.name,
        uri: build.invocation,
        source,
        at: build.finishedAt,
        startedAt: build.startedAt,
        command: build.command,
        codeVersion: build.codeVersion,
        owner: build.builder,
        status: build.finishedAt === null ? null : 'finished',
    }));
    for (const product of products)
        fragment.edge(id, product.id, source);
    for (const { of, pointer, isCode } of build.materials) {
        const uri = (0,shared_plain/* textOf */.b6)(of['uri']) ?? (0,shared_plain/* textOf */.b6)(of['downloadLocation']);
        const name = (0,shared_plain/* textOf */.b6)(of['name']);
        const written = uri !== null && !isUri(uri)
            ? uri
            : name !== null && !isUri(name) && (/[/.]/.test(name) || uri === null)
                ? name
                : null;
        const path = written === null ? null : subjectPath(fragment, written, pointer, line, false);
        const digests = isCode ? [] : in_toto_statement_digestsOf(fragment, of['digest'], `${pointer}/digest`, line);
        const annotations = (0,plain/* asMap */.$H)(of['annotations']);
        const node = fragment.add(lineageNode({
            id: `material:${pointer}`,
            type: isCode ? 'code' : 'file',
            name: path ?? uri ?? name ?? 'a dependency without a name',
            path: isCode ? null : path,
            uri: uri !== null && isUri(uri) ? uri : null,
            digests,
            version: isCode ? build.codeVersion : ((0,shared_plain/* textOf */.b6)(annotations['version']) ?? null),
            license: (0,shared_plain/* textOf */.b6)(annotations['license']) ?? (0,shared_plain/* textOf */.b6)(annotations['licence']),
            at: momentOf((0,shared_plain/* textOf */.b6)(annotations['timestamp']) ?? (0,shared_plain/* textOf */.b6)(annotations['created'])),
            source: fragment.source(pointer, line),
        }));
        fragment.edge(node, id, fragment.source(pointer, line));
    }
}
/** The build of a model is a record of that model: its digest, run and time. */
function records(products, build, context) {
    return products
        .filter((node) => node.type === 'model' || node.path === context.model.artifact)
        .flatMap((node) => {
        const sha256 = node.digests.find((one) => one.algorithm === 'sha256')?.value;
        if (sha256 === undefined)
            return [];
        const facts = {
            name: node.name,
            version: null,
            digest: `sha256:${sha256}`,
            run: build?.invocation ?? null,
            at: build?.finishedAt ?? null,
        };
        return [
            {
                kind: 'model-record',
                reader: 'in-toto-statement',
                source: node.source,
                origin: 'reported',
                ...facts,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/domain/report-deadlines.js
var report_deadlines = __webpack_require__(81655);
;// CONCATENATED MODULE: ./build/readers/incident.js
/** Incidents, one a file (`kind: incident`) or several (`kind: incident-register`). */




/** Branches of a fishbone diagram (Ishikawa), as they fit a model. */
const FISHBONE = {
    data: names('Causes that lie in the data.'),
    model: names('Causes that lie in the model.'),
    code: names('Causes that lie in the code.'),
    people: names('Causes that lie with people: training, handover, load.'),
    process: names('Causes that lie in how the work is done.'),
    tools: names('Causes that lie in tools and infrastructure.'),
    measurement: names('Causes that lie in what is measured and watched.'),
    environment: names('Causes outside: customers, suppliers, the market, the law.'),
};
const ACTION = {
    id: governance_shape_text('Name of the action.'),
    action: governance_shape_text('What is done so that it does not come again.'),
    owner: people('Who does it.'),
    due: date('The day by which it is done.'),
    'done-on': date('The day on which it was done.'),
    requirement: governance_shape_text('The requirement of the policy that it became (which says from-incident).'),
};
const INCIDENT = {
    id: governance_shape_text('Name of the incident, such as INC-2024-001. Unique.', { needed: true }),
    title: governance_shape_text('What happened, as one sentence.'),
    'model-version': version('The version that did it.'),
    severity: oneOf(governance/* LEVELS */.A_, 'How bad it is.'),
    status: oneOf(['open', 'mitigated', 'closed'], 'Only closed is not open.'),
    serious: flag('Whether it is a serious incident in the sense of the EU AI Act, Art. 3(49).'),
    harm: oneOf(report_deadlines/* HARMS */.Su, 'The harm of a serious one, on which its deadline depends.'),
    'began-at': date('When it began.'),
    'detected-at': date('When it was noticed.'),
    'aware-at': date('When it was known to be a serious incident: its deadline runs from here.'),
    'contained-at': date('When it did no further harm.'),
    'resolved-at': date('When the cause was gone.'),
    'reported-at': date('When it was reported to the authority; absent: not yet.'),
    'closed-at': date('When it was closed.'),
    'blast-radius': part('How far it reached.', {
        people: whole(0, 10_000_000_000, 'How many people it touched.'),
        decisions: whole(0, 10_000_000_000, 'How many decisions it touched.'),
        systems: names('Systems that it reached.'),
        what: governance_shape_text('The same in words.'),
    }, { orText: true }),
    'affected-groups': names('Groups of people that it hit harder.'),
    raci: entries('raci row', 'Who did what while it lasted.', {
        activity: governance_shape_text('What was done.'),
        responsible: people('Who did it.'),
        accountable: people('The one who answers for it.'),
        consulted: people('Who was asked.'),
        informed: people('Who was told.'),
    }),
    timeline: entries('moment', 'What happened when.', {
        at: date('When.'),
        what: governance_shape_text('What happened.'),
        who: people('Who did or saw it.'),
    }),
    reports: entries('report', 'Reports to authorities and to those who were hit.', {
        to: governance_shape_text('To whom.'),
        at: date('When it was sent.'),
        due: date('By when it must be sent.'),
        reference: governance_shape_text('Its reference there.'),
    }),
    'post-mortem': part('Asked of every closed incident.', {
        'held-on': date('The day on which it was held.'),
        facilitator: people('Who led it.'),
        participants: people('Who took part.'),
        'five-whys': texts('Five answers, each to why the one before it happened.'),
        fishbone: part('Causes by where they lie (fishbone diagram).', FISHBONE),
        lessons: names('What was learned.'),
        actions: entries('action', 'What is done so that it does not come again.', ACTION),
    }),
};
const incident = governanceReader({
    id: 'incident',
    title: 'Incident or incident register',
    notes: 'YAML with kind: incident, or kind: incident-register and a list of incidents, each with its own model. Incidents of another model ' +
        'are not counted and not checked. A model without incidents says so with incidents: [].',
    document: 'incident',
    kinds: {
        incident: INCIDENT,
        'incident-register': {
            incidents: entries('incident', 'The incidents; [] where there is none.', INCIDENT, {
                needed: true,
                when: (checks, { map }) => map['model'] === undefined || map['model'] === checks.model,
            }),
        },
    },
    ownModel: false,
    check(checks) {
        const { root } = checks;
        if (root.map['kind'] === 'incident') {
            checkOne(checks);
            return;
        }
        if (root.map['incidents'] === undefined || root.map['incidents'] === null) {
            checks.fault(root, 'incidents', 'the register has no list of incidents', 'write incidents: [] where there is none');
        }
        checkFields(checks, root, this.kinds['incident-register']);
    },
});
function checkOne(checks) {
    const { map } = checks.root;
    const label = typeof map['id'] === 'string' ? `incident ${map['id'].slice(0, 60)}` : 'incident';
    if (map['model'] === undefined || map['model'] === checks.model)
        checkFields(checks, { ...checks.root, label }, INCIDENT);
}

// EXTERNAL MODULE: ./build/syntax/file.js
var syntax_file = __webpack_require__(47434);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/syntax/zip.js
/** Zip archives in memory: the directory checked as a whole, single entries unpacked within bounds. Nothing is written. */



/** Entries at most; a log of 10,000 samples has little more. */
const MAXIMUM_ENTRIES = 50_000;
/** Bytes of one entry at most, unpacked. */
const MAXIMUM_ENTRY = 32 * 1024 * 1024;
/** Bytes at most that one packed byte may become: text packs thirty-fold, bombs a thousand-fold. */
const MAXIMUM_RATIO = 500;
const zip_FIX = 'write the archive again with the tool that made it';
/**
 * Opens an archive. Faults: no zip file, a cut or lying directory, too many entries, names that are absolute, hold `..`,
 * a backslash, a drive or control characters, names that differ in case only, encrypted entries, symbolic links.
 */
async function openZip(bytes, path) {
    const refused = (message) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, message, { fix: zip_FIX }));
    const yauzl = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    try {
        const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { strictFileNames: true });
        if (zip.entryCount > MAXIMUM_ENTRIES)
            return refused(`the archive has ${zip.entryCount} entries; at most ${MAXIMUM_ENTRIES} are read`);
        const entries = new Map();
        const seen = new Set();
        for await (const entry of zip.eachEntry()) {
            const name = entry.fileName;
            const folded = name.normalize('NFC').toLowerCase();
            if (seen.has(folded))
                return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} stands twice in the archive`);
            seen.add(folded);
            if (entry.fileNameRaw.some((byte) => byte < 0x20 || byte === 0x7f) || /\p{Cc}|^[a-z]:/iu.test(name))
                return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} is no plain path`);
            if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
                return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} is a symbolic link`);
            if (entry.isEncrypted())
                return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} is encrypted`);
            if (!name.endsWith('/'))
                entries.set(name, entry);
        }
        return (0,fault/* good */.uw)({ names: [...entries.keys()], unpack: (name) => unpack(zip, entries.get(name), name, path) });
    }
    catch (error) {
        return refused(`the archive cannot be read: ${error.message.slice(0, 200)}`);
    }
}
async function unpack(zip, entry, name, path) {
    const refused = (message, code = 'artifact/syntax') => (0,fault/* bad */.MB)((0,fault/* fault */.DG)(code, path, message, { fix: zip_FIX }));
    if (entry === undefined)
        return refused(`the archive has no entry ${(0,json_strings/* quoted */.TL)(name)}`);
    const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
    if (size > MAXIMUM_ENTRY)
        return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} has ${size} bytes; at most ${MAXIMUM_ENTRY} are read`, 'artifact/too-large');
    if (size > 1024 && size > packed * MAXIMUM_RATIO)
        return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} unpacks ${packed} bytes to ${size}`, 'artifact/too-large');
    try {
        const header = await zip.readLocalFileHeaderPromise(entry);
        // Readers that scan the file and readers of the directory must see the same thing.
        if (!header.fileName.equals(entry.fileNameRaw) || header.compressionMethod !== method)
            return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} is called otherwise where its bytes are`);
        const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false });
        const chunks = [];
        for await (const chunk of stream)
            chunks.push(chunk);
        const plain = await decoded(Buffer.concat(chunks), method, size);
        if (plain === null)
            return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} is packed by method ${method}, which is not read`);
        if (plain.length !== size || (0,external_node_zlib_.crc32)(plain) !== entry.crc32)
            return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} is not what the archive declares (size or check sum)`);
        return (0,fault/* good */.uw)(plain);
    }
    catch (error) {
        return refused(`the entry ${(0,json_strings/* quoted */.TL)(name)} cannot be unpacked: ${error.message.slice(0, 200)}`);
    }
}
/** Unpacked bytes, never more than `size` and a little; null for a method that is not known. */
async function decoded(packed, method, size) {
    if (method === 0)
        return packed;
    if (method === 8)
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: size + 1 });
    if (method !== 93)
        return null;
    const { decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    // A buffer of the declared size bounds the output, whatever window or size the frame claims.
    return decompress(packed, new Uint8Array(size));
}

;// CONCATENATED MODULE: ./build/readers/shared/inspect-archive.js
/** The `.eval` archive of Inspect: its `header.json` holds what the JSON log holds, the samples lie beside it. */




const HEADER = 'header.json';
/** How far from the end of an archive its directory is looked for when recognising it. */
const DIRECTORY = 256 * 1024;
/** Whether the bytes begin as a zip archive does. */
const isArchive = ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
/** Whether an archive's directory names what Inspect writes. Nothing is unpacked. */
function isLogArchive({ bytes }) {
    const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = names.subarray(Math.max(0, names.length - DIRECTORY));
    return names.subarray(30, 60).includes('_journal/') || (directory.includes(HEADER) && directory.includes('_journal/'));
}
/** The log as a file of its own, with the path and digest of the archive; places are pointers, its lines are not those of a file. */
async function logInArchive(file) {
    const archive = await openZip(file.bytes, file.path);
    if (!archive.ok)
        return archive;
    const { names } = archive.value;
    if (!names.includes(HEADER)) {
        const message = `the archive has no ${HEADER}: the run did not finish, or this is no log of Inspect`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/contradiction', file.path, message, { fix: 'run the evaluation to its end' }));
    }
    const bytes = await archive.value.unpack(HEADER);
    if (!bytes.ok)
        return bytes;
    const inner = (0,syntax_file/* readableFile */.r)(file.path, bytes.value, file.sha256);
    const json = inner.json();
    if (!json.ok) {
        const inside = json.faults.map((one) => `${HEADER} in the archive, line ${one.line ?? 1}: ${one.message}`);
        return (0,fault/* bad */.MB)(...inside.map((message) => (0,fault/* fault */.DG)('artifact/syntax', file.path, message, { fix: 'export the log again' })));
    }
    const root = json.value.value;
    const completed = (0,shared_plain/* isMap */.jh)(root) && (0,shared_plain/* isMap */.jh)(root['results']) ? (0,shared_plain/* wholeOf */.l2)(root['results']['completed_samples']) : null;
    const samples = names.filter((name) => /^samples\/.+\.json$/.test(name)).length;
    // Samples may be left out of a log altogether (no_log_samples); some of them may not.
    if (completed !== null && samples > 0 && samples < completed) {
        const message = `the run says that ${completed} samples were completed, and the archive holds ${samples}`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/contradiction', file.path, message, { fix: 'commit the log as Inspect wrote it' }));
    }
    const document = { ...json.value, placeOf: () => null };
    return (0,fault/* good */.uw)({
        ...inner,
        json: () => (0,fault/* good */.uw)(document),
        source: (pointer = '') => ({ path: file.path, sha256: file.sha256, pointer, line: null }),
    });
}

;// CONCATENATED MODULE: ./build/readers/inspect.js
/** Logs of Inspect, the evaluation framework of the UK AI Security Institute, as JSON or as an `.eval` archive. */






/** Metrics that tell how sure another one is. */
const SPREADS = new Set(['stderr', 'bootstrap_stderr', 'std', 'var', 'ci']);
/** Reads the scores of a finished run: the headline metric for the whole, each score by its name, groups by their key. */
const inspect = {
    id: 'inspect',
    title: 'Inspect evaluation log',
    notes: 'Scores of a finished run, in JSON or from header.json of an .eval archive (zip; deflate or zstd). An archive with a path that leaves it, a link or a name twice is refused, and so is one with fewer samples than the run says it completed. The headline metric, or the only score, stands for the whole; every score also has slice score; grouped metrics have the group’s own key. ' +
        'A mean is called by its score. A run that ended in an error, was cancelled or invalidated is refused; where samples were not completed or not scored, the figures are undefined. Versions 1 and 2 of the log are read.',
    recognises: (file) => {
        if (isArchive(file))
            return isLogArchive(file) ? 'certain' : 'no';
        const json = file.json();
        const root = json.ok ? json.value.value : null;
        if (!(0,shared_plain/* isMap */.jh)(root) || !(0,shared_plain/* isMap */.jh)(root.eval))
            return 'no';
        return typeof root.status === 'string' && ((0,shared_plain/* textOf */.b6)(root.eval.task) !== null || (0,shared_plain/* textOf */.b6)(root.eval.eval_id) !== null)
            ? 'certain'
            : 'no';
    },
    read: inspect_read,
};
async function inspect_read(file, context) {
    if (!isArchive(file))
        return readLog(file, context);
    const log = await logInArchive(file);
    return log.ok ? readLog(log.value, context) : log;
}
function readLog(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const root = json.value.value;
    if (!(0,shared_plain/* isMap */.jh)(root) || !(0,shared_plain/* isMap */.jh)(root.eval))
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'the file is no log of Inspect', 'commit the .eval file, or what inspect log dump writes'));
    if (root.version !== undefined && root.version !== 1 && root.version !== 2) {
        const message = `the version of the log is ${(0,shared_plain/* described */.WY)(root.version)}; 1 and 2 are read`;
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/version', '/version', message, 'write the log with a known version'));
    }
    const faults = unfinished(file, root);
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults);
    const results = root.results;
    if (!(0,shared_plain/* isMap */.jh)(results) || !(0,shared_plain/* isList */.Lv)(results.scores)) {
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '/results', 'the run has no list of scores', 'export the whole log as JSON'));
    }
    const metrics = metricEvidence(file, context, 'inspect', inspect_figuresOf(results), { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const dataset = (0,shared_plain/* isMap */.jh)(root.eval.dataset) ? root.eval.dataset : {};
    const created = (0,shared_plain/* textOf */.b6)(root.eval.created);
    const about = {
        kind: 'evaluation',
        reader: 'inspect',
        source: file.source('', 1),
        origin: 'reported',
        model: { name: (0,shared_plain/* textOf */.b6)(root.eval.model), version: null, digest: null },
        dataset: { name: (0,shared_plain/* textOf */.b6)(dataset.name), digest: null, split: null },
        at: created === null ? null : (0,moment/* moment */.n)(created),
        n: (0,shared_plain/* wholeOf */.l2)(results.completed_samples),
        vouchesFor: {},
    };
    return (0,fault/* good */.uw)([about, ...metrics.value]);
}
function unfinished(file, root) {
    const faults = [];
    if (root.status !== 'success') {
        const message = `the run did not finish: its status is ${(0,shared_plain/* described */.WY)(root.status)}`;
        faults.push(faultAt(file, 'artifact/contradiction', '/status', message, 'run the evaluation to its end'));
    }
    if (root.invalidated === true) {
        faults.push(faultAt(file, 'artifact/contradiction', '/invalidated', 'the run was marked as invalid', 'run the evaluation again'));
    }
    return faults;
}
function inspect_figuresOf(results) {
    const list = (0,shared_plain/* isList */.Lv)(results.scores) ? results.scores : [];
    const names = new Map();
    for (const score of list)
        if ((0,shared_plain/* isMap */.jh)(score))
            names.set(score.name, (names.get(score.name) ?? 0) + 1);
    const scores = list.flatMap((score, index) => {
        if (!(0,shared_plain/* isMap */.jh)(score))
            return [];
        const reducer = (0,shared_plain/* textOf */.b6)(score.reducer);
        const plain = (0,shared_plain/* textOf */.b6)(score.name) ?? `score ${index + 1}`;
        const several = (names.get(score.name) ?? 0) > 1;
        return [
            {
                name: several && reducer !== null ? `${plain} (${reducer})` : plain,
                members: score,
                pointer: `/results/scores/${index}`,
            },
        ];
    });
    const headline = (0,shared_plain/* isMap */.jh)(results.headline) ? (0,shared_plain/* textOf */.b6)(results.headline.score) : null;
    return scores.flatMap((score) => {
        const whole = scores.length === 1 || score.members.name === headline;
        return scoreFigures(score, whole, missingSamples(results, score.members));
    });
}
/** Why the figures of a score do not speak of all samples, or null. */
function missingSamples(results, score) {
    const total = (0,shared_plain/* wholeOf */.l2)(results.total_samples);
    const completed = (0,shared_plain/* wholeOf */.l2)(results.completed_samples);
    const unscored = (0,shared_plain/* wholeOf */.l2)(score.unscored_samples) ?? 0;
    if (total === 0)
        return 'no sample was evaluated';
    if (total !== null && completed !== null && completed < total)
        return `${total - completed} of ${total} samples were not completed`;
    return unscored > 0 ? `${unscored} samples were not scored` : null;
}
function scoreFigures(score, whole, why) {
    const metrics = (0,shared_plain/* isMap */.jh)(score.members.metrics) ? score.members.metrics : {};
    const n = (0,shared_plain/* wholeOf */.l2)(score.members.scored_samples);
    const undefinedBecause = why === null ? {} : { undefinedBecause: why };
    return Object.entries(metrics).flatMap(([key, metric]) => {
        if (!(0,shared_plain/* isMap */.jh)(metric) || SPREADS.has((0,shared_plain/* textOf */.b6)(metric.name) ?? key))
            return [];
        const parameters = (0,shared_plain/* isMap */.jh)(metric.params) ? metric.params : {};
        const groupKey = (0,shared_plain/* textOf */.b6)(parameters.group_key);
        const base = { value: metric.value, pointer: `${score.pointer}/metrics${(0,shared_plain/* step */.PM)(key)}/value`, ...undefinedBecause };
        const own = sliceFrom(['score'], [score.name]);
        if (groupKey === null) {
            const name = inspect_nameOf((0,shared_plain/* textOf */.b6)(metric.name) ?? key, score);
            const slices = whole ? [null, own] : [own];
            return slices.map((slice) => ({ ...base, name, slice, n }));
        }
        if (key === 'all' && parameters.all !== false)
            return [];
        const inner = (0,shared_plain/* isMap */.jh)(parameters.metric) ? ((0,shared_plain/* textOf */.b6)(parameters.metric.name) ?? 'mean') : 'mean';
        const group = groupName(key, groupKey, metrics);
        const slice = whole ? sliceFrom([groupKey], [group]) : sliceFrom([groupKey, 'score'], [group, score.name]);
        return [{ ...base, name: inspect_nameOf(inner, score), slice, n: null }];
    });
}
/** A mean is the figure of its score; anything else is called by itself. */
const inspect_nameOf = (metric, score) => {
    const plain = metric.slice(metric.lastIndexOf('/') + 1);
    return plain === 'mean' ? score.name : plain;
};
/** Groups of different keys that share a name are numbered (`unknown`, `unknown2`): the number is no part of the name. */
function groupName(key, groupKey, metrics) {
    const plain = /^(.*\D)\d+$/.exec(key)?.[1];
    const other = plain === undefined ? undefined : metrics[plain];
    const otherKey = (0,shared_plain/* isMap */.jh)(other) && (0,shared_plain/* isMap */.jh)(other.params) ? (0,shared_plain/* textOf */.b6)(other.params.group_key) : null;
    return plain !== undefined && otherKey !== null && otherKey !== groupKey ? plain : key;
}

// EXTERNAL MODULE: ./build/syntax/json-places.js
var json_places = __webpack_require__(51623);
;// CONCATENATED MODULE: ./build/syntax/xml.js
/**
 * A small reader of XML for test reports: elements, attributes, text; the five named entities and numeric ones. No
 * document type and no entity of its own is accepted, so that nothing expands and nothing is fetched.
 */



/** Elements inside elements at most. */
const MAXIMUM_DEPTH = 64;
/** Elements at most in one file. */
const MAXIMUM_ELEMENTS = 500_000;
const NAMED = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
const NAME = /[\p{L}_][\p{L}\p{N}_.:-]*/uy;
const ATTRIBUTE = /\s+([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*("[^"<]*"|'[^'<]*')/uy;
const END = /\s*(\/?)>/y;
/** What to do about a file that is no XML, where nothing better is known. */
const AGAIN = 'write the file again with the tool that made it';
/** The root element, or the first fault. Comments, CDATA and the XML declaration are understood. */
function parseXml(text, path, code = 'artifact/syntax') {
    const wrong = (offset, message, fix = AGAIN) => {
        const place = (0,json_places/* placeOfOffset */.wO)(text, offset);
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)(code, path, message, { line: place.line, column: place.column, fix }));
    };
    const stack = [];
    let root = null;
    let elements = 0;
    let line = 1;
    let lineEnd = text.indexOf('\n');
    const lineAt = (offset) => {
        for (; lineEnd >= 0 && lineEnd < offset; lineEnd = text.indexOf('\n', lineEnd + 1))
            line++;
        return line;
    };
    let at = 0;
    while (at < text.length) {
        const open = stack.at(-1);
        const next = text.indexOf('<', at);
        const between = text.slice(at, next < 0 ? text.length : next);
        if (open)
            open.text += unescaped(between);
        else if (between.trim() !== '')
            return wrong(at, 'text stands outside the root element');
        if (next < 0)
            break;
        at = next;
        if (text.startsWith('<!--', at)) {
            const end = text.indexOf('-->', at + 4);
            if (end < 0)
                return wrong(at, 'a comment never ends: the file is cut short', 'write the whole file again');
            at = end + 3;
        }
        else if (text.startsWith('<![CDATA[', at)) {
            const end = text.indexOf(']]>', at + 9);
            if (end < 0 || !open)
                return wrong(at, 'a CDATA section stands at the wrong place or never ends');
            open.text += text.slice(at + 9, end);
            at = end + 3;
        }
        else if (text.startsWith('<?', at)) {
            const end = text.indexOf('?>', at + 2);
            if (end < 0)
                return wrong(at, 'a processing instruction never ends');
            at = end + 2;
        }
        else if (text.startsWith('<!', at)) {
            return wrong(at, 'the file declares a document type, which is not accepted', 'write it without <!DOCTYPE …>');
        }
        else if (text.startsWith('</', at)) {
            NAME.lastIndex = at + 2;
            const name = NAME.exec(text)?.[0];
            END.lastIndex = NAME.lastIndex;
            if (!open || name !== open.name || !END.test(text))
                return wrong(at, `the end of <${open?.name ?? '?'}> is wanted here`);
            at = END.lastIndex;
            stack.pop();
            const closed = { ...open, text: open.text.trim() };
            const parent = stack.at(-1);
            if (parent)
                parent.children.push(closed);
            else
                root = closed;
        }
        else {
            if (root !== null)
                return wrong(at, 'a second root element begins here');
            NAME.lastIndex = at + 1;
            const name = NAME.exec(text)?.[0];
            if (name === undefined)
                return wrong(at, 'a "<" stands where no element begins', 'write &lt;');
            if (stack.length >= MAXIMUM_DEPTH)
                return wrong(at, `elements are nested more than ${MAXIMUM_DEPTH} deep`);
            if (++elements > MAXIMUM_ELEMENTS)
                return wrong(at, `the file has more than ${MAXIMUM_ELEMENTS} elements`);
            const element = {
                name,
                attributes: Object.create(null),
                children: [],
                text: '',
                line: lineAt(at),
            };
            let from = NAME.lastIndex;
            for (;;) {
                ATTRIBUTE.lastIndex = from;
                const attribute = ATTRIBUTE.exec(text);
                if (!attribute)
                    break;
                const [, key = '', value = ''] = attribute;
                if (key in element.attributes)
                    return wrong(from, `the attribute ${key} of <${name}> stands twice`);
                element.attributes[key] = unescaped(value.slice(1, -1));
                from = ATTRIBUTE.lastIndex;
            }
            END.lastIndex = from;
            const end = END.exec(text);
            if (!end)
                return wrong(at, `the tag <${name}> is not written as XML wants it, or is cut short`, 'write the whole file again');
            at = END.lastIndex;
            const empty = element;
            if (end[1] !== '/')
                stack.push(element);
            else if (open)
                open.children.push(empty);
            else
                root = empty;
        }
    }
    const open = stack.at(-1);
    if (open)
        return wrong(text.length, `the file ends inside <${open.name}>: it is cut short`, 'write the whole file again');
    return root === null ? wrong(0, 'the file has no element', 'write the whole file again') : (0,fault/* good */.uw)(root);
}
/** Text with its entities read; unknown ones stay as they are, control characters are spelled out. */
const unescaped = (text) => text.includes('&')
    ? text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]+);/g, (whole, name) => {
        if (!name.startsWith('#'))
            return NAMED.get(name) ?? whole;
        const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
            return whole;
        return code < 0x20 && code !== 9 && code !== 10 && code !== 13 ? (0,code_point/* codePoint */.y)(code) : String.fromCodePoint(code);
    })
    : text;

;// CONCATENATED MODULE: ./build/readers/junit.js
/** Test reports in JUnit's XML, as pytest, vitest and many others write them. */





/** Length of a detail that is kept. */
const DETAIL = 200;
/** Reads every test case, suite by suite, and pass_rate by suite. */
const junit = {
    id: 'junit',
    title: 'JUnit XML test report',
    notes: 'Every test case with its outcome, and pass_rate with slice suite. Recounted from the cases; a file that counts more tests, failures or errors than it has is refused. ' +
        'A skipped test has not passed; one that is marked as expected to fail (xfail) has failed. A suite without cases is evidence of nothing: it has no pass rate. ' +
        'A document type declaration is refused.',
    recognises: (file) => {
        const begin = new TextDecoder().decode(file.bytes.subarray(0, 2000)).replace(/<!--[\s\S]*?-->/g, '');
        return /^\s*(\ufeff)?(<\?xml[^>]*\?>)?\s*<testsuites?[\s>/]/.test(begin) ? 'certain' : 'no';
    },
    read: junit_read,
};
function junit_read(file, context) {
    const text = file.text();
    if (!text.ok)
        return text;
    const xml = parseXml(text.value, file.path);
    if (!xml.ok)
        return xml;
    const suites = suitesIn(xml.value);
    const faults = [...new Set([xml.value, ...suites])].flatMap((suite) => junit_contradictions(file, suite));
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    const tests = suites.map((suite) => junit_testsOf(file, suite));
    const figures = tests.map((one) => {
        const n = one.tests.length;
        const passed = one.tests.filter(({ outcome }) => outcome === 'passed').length;
        const figure = {
            name: 'pass_rate',
            value: n > 0 ? passed / n : null,
            pointer: one.source.pointer,
            line: one.source.line,
            n,
        };
        const named = { ...figure, slice: { suite: one.suite ?? '(suite)' } };
        return n > 0 ? named : { ...named, undefinedBecause: 'the suite has no test' };
    });
    const metrics = metricEvidence(file, context, 'junit', mergedBySuite(figures), { notANumber: 'undefined' });
    return metrics.ok ? (0,fault/* good */.uw)([...tests, ...metrics.value]) : metrics;
}
/** Suites that hold cases themselves, or nothing at all; nested ones each for itself. */
function suitesIn(root) {
    const found = [];
    const waiting = [root];
    for (let element = waiting.shift(); element !== undefined; element = waiting.shift()) {
        const nested = element.children.filter(({ name }) => name === 'testsuite');
        const cases = element.children.some(({ name }) => name === 'testcase');
        if (cases || nested.length === 0)
            found.push(element);
        waiting.push(...nested);
    }
    return found;
}
const junit_casesOf = (suite) => suite.children.filter(({ name }) => name === 'testcase');
/** Cases at any depth below. */
const allCases = (suite) => suite.children.flatMap((child) => (child.name === 'testcase' ? [child] : allCases(child)));
/** A suite that counts more than it holds was cut or edited. */
function junit_contradictions(file, suite) {
    const cases = allCases(suite);
    const holds = (name) => cases.filter((one) => one.children.some((child) => child.name === name)).length;
    const counts = [
        ['tests', cases.length],
        ['failures', holds('failure')],
        ['errors', holds('error')],
    ];
    return counts.flatMap(([name, held]) => {
        const claimed = Number(suite.attributes[name] ?? 0);
        if (!(claimed > held))
            return [];
        const message = `the suite ${(0,shared_plain/* shown */.SP)(suite.attributes.name ?? '')} counts ${claimed} ${name} and holds ${held}`;
        return [faultAt(file, 'artifact/contradiction', '', message, 'write the whole report again', suite.line)];
    });
}
function junit_testsOf(file, suite) {
    const time = suite.attributes.timestamp;
    const at = time === undefined ? null : (0,moment/* moment */.n)(time);
    return {
        kind: 'tests',
        reader: 'junit',
        source: file.source(suite.attributes.name === undefined ? '' : `/${suite.attributes.name}`, suite.line),
        origin: 'reported',
        suite: junit_kebab(suite.attributes.name),
        tests: junit_casesOf(suite).map((one) => {
            const { outcome, detail } = outcomeOf(one);
            const names = [one.attributes.classname, one.attributes.name].filter((name) => name !== undefined && name !== '');
            return { name: names.join(' ') || '(unnamed)', outcome, impact: null, detail };
        }),
        at,
    };
}
function outcomeOf(test) {
    const child = (name) => test.children.find((one) => one.name === name);
    const error = child('error');
    const failure = child('failure');
    const skipped = child('skipped');
    if (error)
        return { outcome: 'error', detail: junit_detailOf(error) };
    if (failure)
        return { outcome: 'failed', detail: junit_detailOf(failure) };
    if (skipped?.attributes.type === 'pytest.xfail')
        return { outcome: 'failed', detail: 'expected to fail (xfail)' };
    if (skipped)
        return { outcome: 'skipped', detail: junit_detailOf(skipped) };
    return { outcome: 'passed', detail: null };
}
const junit_detailOf = (element) => {
    const text = (element.attributes.message ?? element.text).split('\n')[0]?.trim() ?? '';
    return text === '' ? null : text.slice(0, DETAIL);
};
/** `Missing Feature` → `missing-feature`; null for no name. */
function junit_kebab(name) {
    const text = (name ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
    return text === '' ? null : text;
}
/** Suites of one name are one. */
function mergedBySuite(figures) {
    const merged = new Map();
    for (const figure of figures) {
        const key = figure.slice?.suite ?? '';
        const first = merged.get(key);
        const [a, b] = [first?.n ?? 0, figure.n ?? 0];
        if (first === undefined || a === 0)
            merged.set(key, figure);
        else if (b > 0)
            merged.set(key, { ...first, n: a + b, value: (Number(first.value) * a + Number(figure.value) * b) / (a + b) });
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./build/readers/shared/kubeflow-bindings.js
/** What reaches a task of a Kubeflow pipeline from outside, and what its outputs are called. */

/** Id of what a task gives under a name. */
const outputId = (path, artifact) => `out:${path}/${artifact}`;
/** A task's output, which lies nowhere before the pipeline runs. */
function outputNode(pipeline, path, artifact, type, pointer) {
    const id = outputId(path, artifact);
    const { fragment } = pipeline;
    const name = `${path}/${artifact}`;
    const uri = `kfp:${encodeURI(pipeline.name)}/${encodeURI(name)}`;
    return fragment.add(lineageNode({ id, type, name, uri, source: fragment.source(pointer) }));
}
/** The value behind an input of an importer or task: fixed, or a parameter of the component around it. */
function fixedValue(of, parameters) {
    const map = (0,plain/* asMap */.$H)(of);
    const name = (0,shared_plain/* textOf */.b6)(map['componentInputParameter']) ?? (0,shared_plain/* textOf */.b6)(map['runtimeParameter']);
    if (name !== null)
        return parameters.get(name);
    return (0,plain/* asMap */.$H)(map['runtimeValue'])['constant'] ?? map['constant'] ?? (0,plain/* asMap */.$H)(map['constantValue'])['stringValue'];
}
/** Parameters of a component that have a default. */
const defaultsOf = (component) => new Map(Object.entries((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(component['inputDefinitions'])['parameters'])).flatMap(([name, one]) => {
    const given = (0,plain/* asMap */.$H)(one)['defaultValue'];
    return given === undefined ? [] : [[name, given]];
}));
/** Parameters of a task with their values, where they are known before a run. */
function boundParameters(frame, task, component) {
    const bound = defaultsOf(component);
    for (const [name, one] of Object.entries((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(task['inputs'])['parameters']))) {
        const value = fixedValue(one, frame.parameters);
        if (value === undefined)
            bound.delete(name);
        else
            bound.set(name, value);
    }
    return bound;
}
/** Input artifacts of a task with the nodes that may stand for them. */
function boundArtifacts(pipeline, frame, task, pointer) {
    const bound = new Map();
    const fromTask = (one, at) => {
        const [producer, key] = [(0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['producerTask']), (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['outputArtifactKey'])];
        if (producer === null || key === null)
            return [];
        const path = frame.prefix + producer;
        if (Object.hasOwn((0,plain/* asMap */.$H)(frame.dag['tasks']), producer))
            return [outputNode(pipeline, path, key, outputType(pipeline, frame, producer, key), at)];
        // A task that the pipeline does not have: its output is kept by its name, so that it is told.
        const { fragment } = pipeline;
        const id = outputId(path, key);
        return [fragment.add(lineageNode({ id, type: 'dataset', name: `${path}/${key}`, source: fragment.source(at) }))];
    };
    for (const [name, one] of Object.entries((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(task['inputs'])['artifacts']))) {
        const at = `${pointer}/inputs/artifacts${(0,plain/* step */.PM)(name)}`;
        const of = (0,plain/* asMap */.$H)(one);
        const outer = (0,shared_plain/* textOf */.b6)(of['componentInputArtifact']);
        if (outer !== null)
            bound.set(name, frame.artifacts.get(outer) ?? []);
        else if (of['taskOutputArtifact'] !== undefined)
            bound.set(name, fromTask(of['taskOutputArtifact'], at));
    }
    return bound;
}
function outputType(pipeline, frame, producer, key) {
    const task = (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(frame.dag['tasks'])[producer]);
    const component = (0,plain/* asMap */.$H)(pipeline.components[(0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(task['componentRef'])['name']) ?? '']);
    return typeOf((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(component['outputDefinitions'])['artifacts'])[key])['artifactType']);
}
/** Sort of an artifact by the title of its schema. */
function typeOf(artifactType) {
    const title = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(artifactType)['schemaTitle']) ?? '';
    if (/model$/i.test(title))
        return 'model';
    if (/metrics$|html$|markdown$/i.test(title))
        return 'report';
    return /dataset$|examples$/i.test(title) ? 'dataset' : 'file';
}

;// CONCATENATED MODULE: ./build/readers/shared/kubeflow-tasks.js
/** Tasks of a Kubeflow pipeline as steps, walked through the components that hold others. */


/** Most tasks of one pipeline, components inside of components unrolled. */
const MOST_TASKS = 10_000;
/** Adds every task of a pipeline with its artifacts. */
function addTasks(fragment, root, base) {
    const pipeline = {
        fragment,
        components: (0,plain/* asMap */.$H)(root['components']),
        executors: (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(root['deploymentSpec'])['executors']),
        base,
        name: (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(root['pipelineInfo'])['name']) ?? 'pipeline',
    };
    const top = (0,plain/* asMap */.$H)(root['root']);
    const open = [
        {
            dag: (0,plain/* asMap */.$H)(top['dag']),
            pointer: `${base}/root/dag`,
            prefix: '',
            artifacts: new Map(),
            parameters: defaultsOf(top),
            inside: [],
        },
    ];
    let tasks = 0;
    for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
        const listed = Object.entries((0,plain/* asMap */.$H)(frame.dag['tasks']));
        const isImport = ([, value]) => importerOf(pipeline, value) !== null;
        // Imports first: they say where the artifacts lie that the other tasks name.
        for (const [key, value] of [...listed.filter(isImport), ...listed.filter((one) => !isImport(one))]) {
            if (++tasks > MOST_TASKS) {
                const message = `the pipeline has more than ${MOST_TASKS} tasks`;
                fragment.fault('artifact/too-large', frame.pointer, message, 'commit the pipelines that it is made of apart');
                return;
            }
            const inner = addTask(pipeline, frame, key, value);
            if (inner !== null)
                open.push(inner);
        }
    }
}
/** Adds one task; for one that holds others the frame of those. */
function addTask(pipeline, frame, key, value) {
    const { fragment, components } = pipeline;
    const pointer = `${frame.pointer}/tasks${(0,plain/* step */.PM)(key)}`;
    const name = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(value)['componentRef'])['name']);
    const component = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
    if (!(0,plain/* isMap */.jh)(value) || name === null || !(0,plain/* isMap */.jh)(component)) {
        const message = `task ${(0,shared_plain/* shown */.SP)(key)} refers to no component of the pipeline`;
        fragment.fault('artifact/schema', pointer, message, 'compile the pipeline again');
        return null;
    }
    const parameters = boundParameters(frame, value, component);
    const inputs = boundArtifacts(pipeline, frame, value, pointer);
    const path = frame.prefix + key;
    if ((0,plain/* isMap */.jh)(component['dag'])) {
        if (frame.inside.includes(name)) {
            const message = `the component ${(0,shared_plain/* shown */.SP)(name)} holds a task of itself`;
            fragment.fault('artifact/schema', pointer, message, 'compile the pipeline again');
            return null;
        }
        const dag = component['dag'];
        tieOutputs(pipeline, dag, path, pointer);
        return {
            dag,
            pointer: `${pipeline.base}/components${(0,plain/* step */.PM)(name)}/dag`,
            prefix: `${path}/`,
            artifacts: inputs,
            parameters,
            inside: [...frame.inside, name],
        };
    }
    const importer = importerOf(pipeline, value);
    const executor = (0,plain/* asMap */.$H)(pipeline.executors[(0,shared_plain/* textOf */.b6)(component['executorLabel']) ?? '']);
    if (importer !== null)
        addImporter(pipeline, importer, path, pointer, parameters);
    else
        addStep(pipeline, { value, component, executor, path, pointer, parameters, inputs });
    return null;
}
/** The importer that a task runs, or null. */
function importerOf({ components, executors }, task) {
    const component = (0,plain/* asMap */.$H)(components[(0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(task)['componentRef'])['name']) ?? '']);
    const importer = (0,plain/* asMap */.$H)(executors[(0,shared_plain/* textOf */.b6)(component['executorLabel']) ?? ''])['importer'];
    return (0,plain/* isMap */.jh)(importer) ? importer : null;
}
/** An importer brings something from outside: it is where the lineage begins. */
function addImporter(pipeline, importer, path, pointer, parameters) {
    const { fragment } = pipeline;
    // Where the address is a parameter, the task's input of the name "uri" gives it.
    const written = fixedValue(importer['artifactUri'], parameters) ?? parameters.get('uri');
    const text = (0,shared_plain/* textOf */.b6)(written);
    const metadata = (0,plain/* asMap */.$H)(importer['metadata']);
    const place = text === null ? null : isUri(text) ? { uri: text, path: null } : { uri: null, path: resolveIn('', text) };
    if (place !== null && place.uri === null && place.path === null) {
        const message = `the address ${(0,shared_plain/* shown */.SP)(text ?? '')} lies outside the repository, where nothing is read`;
        fragment.fault('artifact/path', pointer, message, 'import from a URI or a path of the repository');
        return;
    }
    const version = metadata['version'];
    fragment.add(lineageNode({
        id: outputId(path, 'artifact'),
        type: typeOf(importer['typeSchema']) === 'model' ? 'model' : 'dataset',
        name: text ?? `${path}/artifact`,
        ...place,
        version: version === undefined || (0,plain/* isMap */.jh)(version) ? null : (0,shared_plain/* textFor */.bT)(version),
        license: (0,shared_plain/* textOf */.b6)(metadata['license']) ?? (0,shared_plain/* textOf */.b6)(metadata['licence']),
        owner: (0,shared_plain/* textOf */.b6)(metadata['owner']),
        source: fragment.source(pointer),
    }));
}
function addStep(pipeline, task) {
    const { fragment } = pipeline;
    const { path, pointer, parameters, inputs } = task;
    const container = (0,plain/* asMap */.$H)(task.executor['container']);
    const image = (0,shared_plain/* textOf */.b6)(container['image']);
    const source = fragment.source(pointer);
    const id = fragment.add(lineageNode({
        id: `task:${path}`,
        type: 'step',
        name: path,
        command: commandOf(container, image),
        // An image by its digest is code that cannot change; a tag can.
        codeVersion: /@(sha256:[0-9a-f]{64})$/.exec(image ?? '')?.[1] ?? null,
        parameters: [...parameters].slice(0, 1000).map(([name, value]) => ({
            file: null,
            name,
            value: typeof value === 'object' ? null : value,
        })),
        source,
    }));
    for (const nodes of inputs.values())
        for (const node of nodes)
            fragment.edge(node, id, source);
    for (const [key, of] of Object.entries((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(task.component['outputDefinitions'])['artifacts'])))
        fragment.edge(id, outputNode(pipeline, path, key, typeOf((0,plain/* asMap */.$H)(of)['artifactType']), pointer), source);
    // A parameter that another task gives is something that went in too.
    for (const one of Object.values((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(task.value['inputs'])['parameters']))) {
        const from = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(one)['taskOutputParameter'])['producerTask']);
        if (from === null)
            continue;
        const around = path.slice(0, path.lastIndexOf('/') + 1);
        const key = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(one)['taskOutputParameter'])['outputParameterKey']) ?? 'Output';
        const node = outputNode(pipeline, `${around}${from}`, key, 'parameters', pointer);
        fragment.edge(node, id, source);
    }
    for (const key of Object.keys((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(task.component['outputDefinitions'])['parameters'])))
        fragment.edge(id, outputNode(pipeline, path, key, 'parameters', pointer), source);
}
/** The function that a component runs, else the first words of its command; after the image that it runs in. */
function commandOf(container, image) {
    const texts = (key) => (0,plain/* asList */.DD)(container[key]).map((one) => (0,shared_plain/* textOf */.b6)(one) ?? '');
    const args = texts('args');
    const at = args.indexOf('--function_to_execute');
    const run = at >= 0 ? args[at + 1] : [...texts('command'), ...args].join(' ').trim().slice(0, 500);
    const parts = [image, run].filter((one) => one !== null && one !== undefined && one !== '');
    return parts.length === 0 ? null : parts.join(': ');
}
/** What comes out of a component is what comes out of the tasks in it. */
function tieOutputs(pipeline, dag, path, pointer) {
    const { fragment } = pipeline;
    for (const [key, of] of Object.entries((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(dag['outputs'])['artifacts']))) {
        for (const selector of (0,plain/* asList */.DD)((0,plain/* asMap */.$H)(of)['artifactSelectors'])) {
            const [producer, inner] = [
                (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(selector)['producerSubtask']),
                (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(selector)['outputArtifactKey']),
            ];
            if (producer === null || inner === null)
                continue;
            const from = outputNode(pipeline, `${path}/${producer}`, inner, 'file', pointer);
            fragment.edge(from, outputNode(pipeline, path, key, 'file', pointer), fragment.source(pointer));
        }
    }
}

;// CONCATENATED MODULE: ./build/readers/kubeflow.js
/** Kubeflow pipeline specifications (KFP v2): importers, tasks and the artifacts that pass between them. */




const kubeflow_KEYS = ['components', 'deploymentSpec', 'pipelineInfo', 'root', 'schemaVersion', 'sdkVersion'];
/** Reader of compiled Kubeflow pipelines. */
const kubeflow = {
    id: 'kubeflow',
    title: 'Kubeflow pipeline specification (KFP v2)',
    notes: 'Importers as sources with address, version and licence; tasks as steps with their image, function and default parameters; artifacts that pass between tasks, also through components inside of components. It says how a pipeline is meant to run: it has no run, no time and no digest, so all of it is declared. Platform settings in a second YAML document are passed over. Pipelines of KFP v1 (Argo workflows) are refused.',
    recognises: (file) => {
        const head = headOf(file);
        const json = /"(pipelineInfo|pipelineSpec)"/.test(head) ? (0,shared_plain/* jsonRoot */.Rl)(file) : null;
        const root = (0,plain/* isMap */.jh)(json?.['pipelineSpec']) ? json['pipelineSpec'] : json;
        const keys = kubeflow_KEYS.filter((key) => root ? Object.hasOwn(root, key) : new RegExp(`^"?${key}"?\\s*:`, 'm').test(head));
        if (keys.includes('pipelineInfo') && keys.length >= 3)
            return 'certain';
        if (/^# PIPELINE DEFINITION$/m.test(head.slice(0, 4096)))
            return 'certain';
        return /^ *"?pipelines\.kubeflow\.org\/kfp_sdk_version"?\s*:/m.test(head) ? 'certain' : 'no';
    },
    read: kubeflow_read,
};
function kubeflow_read(file) {
    const document = kubeflow_documentOf(file);
    if (!document.ok)
        return document;
    const whole = (0,plain/* asMap */.$H)(document.value.value);
    const wrapped = (0,plain/* isMap */.jh)(whole['pipelineSpec']);
    const root = wrapped ? (0,plain/* asMap */.$H)(whole['pipelineSpec']) : whole;
    const base = wrapped ? '/pipelineSpec' : '';
    const refused = shapeFault(file, document.value, root, base);
    if (refused !== null)
        return refused;
    const fragment = startFragment(file, document.value);
    addTasks(fragment, root, base);
    return finished(fragment, 'kubeflow');
}
/** The first YAML document where the second one only holds settings of a platform; else the file as it is. */
function kubeflow_documentOf(file) {
    if (/^\s*\{/.test(headOf(file, 64)))
        return file.json();
    const text = file.text();
    if (!text.ok)
        return text;
    const parts = text.value.split(/^---[ \t]*\r?$/m);
    const [first, second] = parts;
    return parts.length === 2 && first !== undefined && /^\s*platforms:/.test(second ?? '')
        ? (0,yaml/* parseYaml */.h)(first, file.path)
        : file.yaml();
}
function shapeFault(file, document, root, base) {
    const refuse = (code, message, pointer) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)(code, file.path, message, {
        ...(document.placeOf(base + pointer) ?? { line: 1 }),
        fix: 'compile the pipeline with KFP 2 and commit what it writes',
    }));
    if (/argoproj/.test((0,shared_plain/* textOf */.b6)(root['apiVersion']) ?? ''))
        return refuse('artifact/version', 'this is a workflow of KFP 1', '/apiVersion');
    const version = root['schemaVersion'];
    if (version !== undefined && !/^2\.\d+(\.\d+)?$/.test((0,shared_plain/* textFor */.bT)(version)))
        return refuse('artifact/version', `schema ${(0,shared_plain/* shown */.SP)((0,shared_plain/* textFor */.bT)(version))} of KFP is not known`, '/schemaVersion');
    if ((0,plain/* isMap */.jh)((0,plain/* asMap */.$H)(root['root'])['dag']) && (0,plain/* isMap */.jh)(root['components']))
        return null;
    return refuse('artifact/schema', 'there are no tasks (root.dag) or no components', '/root');
}

// EXTERNAL MODULE: ./build/syntax/lfs-pointer.js
var lfs_pointer = __webpack_require__(96325);
;// CONCATENATED MODULE: ./build/readers/lfs-pointer.js
/** Git LFS pointers as evidence: the digest of content that the repository does not hold. */



/** Reader of Git LFS pointers. */
const lfsPointer = {
    id: 'lfs-pointer',
    title: 'Git LFS pointer',
    notes: 'The SHA-256 of the content that the pointer stands for, under the path of the pointer: with it a subject of an attestation is proven without a download. Nothing else is in it. Evidence that happens to be kept in LFS cannot be read; a pointer is evidence only where the policy says `as: lfs-pointer`.',
    recognises: (file) => ((0,lfs_pointer/* parseLfsPointer */.y)(file.bytes) === null ? 'no' : 'certain'),
    read: lfs_pointer_read,
};
function lfs_pointer_read(file, context) {
    const pointer = (0,lfs_pointer/* parseLfsPointer */.y)(file.bytes);
    if (pointer === null || 'fault' in pointer) {
        const message = pointer === null ? 'the file is no Git LFS pointer' : pointer.fault;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', file.path, message, { line: 1, fix: 'write it again with git lfs' }));
    }
    const fragment = startFragment(file, null);
    const isModel = file.path === context.model.artifact || isModelPath(file.path);
    fragment.add(lineageNode({
        id: 'content',
        type: isModel ? 'model' : 'file',
        name: file.path,
        path: file.path,
        digests: [{ algorithm: 'sha256', value: pointer.oid }],
        source: fragment.source('', 2),
    }));
    return finished(fragment, 'lfs-pointer');
}

;// CONCATENATED MODULE: ./build/readers/lm-eval.js
/** Results of EleutherAI's lm-evaluation-harness. */




/** Members of a task's result that are no metric. */
const lm_eval_NOT_METRICS = new Set(['alias', 'name', 'sample_len', 'sample_count', 'samples', ' ']);
/** Reads `results.<task>["metric,filter"]` as metrics by task, with the number of samples that were really used. */
const lmEval = {
    id: 'lm-eval',
    title: 'lm-evaluation-harness results',
    notes: 'Metrics by task, groups of tasks included: accuracy with slice task. acc,none is accuracy; where a metric stands under several filters each keeps its filter in the name. ' +
        'n is the effective number of samples, so that --limit shows. Standard errors are not taken as intervals. The samples files are not needed.',
    recognises: (file) => {
        const json = file.json();
        if (!json.ok || !(0,shared_plain/* isMap */.jh)(json.value.value))
            return 'no';
        const root = json.value.value;
        const signed = ['lm_eval_version', 'n-samples', 'n-shot', 'higher_is_better', 'configs'].filter((key) => Object.hasOwn(root, key));
        return (0,shared_plain/* isMap */.jh)(root.results) && signed.length >= 2 ? 'certain' : 'no';
    },
    read: lm_eval_read,
};
function lm_eval_read(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const root = json.value.value;
    if (!(0,shared_plain/* isMap */.jh)(root) || !(0,shared_plain/* isMap */.jh)(root.results)) {
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '/results', 'there is no object "results"', 'commit the results_….json of the run'));
    }
    const figures = Object.entries(root.results).flatMap(([task, result]) => (0,shared_plain/* isMap */.jh)(result) ? taskFigures(task, result, root) : []);
    const metrics = metricEvidence(file, context, 'lm-eval', figures, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const about = {
        kind: 'evaluation',
        reader: 'lm-eval',
        source: file.source('', 1),
        origin: 'reported',
        model: { name: (0,shared_plain/* textOf */.b6)(root.model_name) ?? (0,shared_plain/* textOf */.b6)(root.model_source), version: null, digest: null },
        dataset: { name: null, digest: null, split: null },
        at: epochMoment(root.date),
        n: null,
        vouchesFor: {},
    };
    return (0,fault/* good */.uw)([about, ...metrics.value]);
}
function taskFigures(task, result, root) {
    const figures = Object.entries(result).filter(([key]) => !lm_eval_NOT_METRICS.has(key) && !/_stderr(,|$)/.test(key));
    const filters = new Map();
    for (const [key] of figures)
        filters.set(metricOf(key), (filters.get(metricOf(key)) ?? 0) + 1);
    const better = (0,shared_plain/* isMap */.jh)(root.higher_is_better) ? root.higher_is_better[task] : undefined;
    return figures
        .filter(([, value]) => typeof value !== 'string' || value === 'N/A')
        .map(([key, value]) => {
        const metric = metricOf(key);
        const higher = (0,shared_plain/* isMap */.jh)(better) ? better[metric] : undefined;
        return {
            name: (filters.get(metric) ?? 0) > 1 ? key : metric,
            value: value === 'N/A' ? null : value,
            pointer: `/results${(0,shared_plain/* step */.PM)(task)}${(0,shared_plain/* step */.PM)(key)}`,
            slice: { task },
            n: samplesOf(task, key, result, root),
            better: typeof higher === 'boolean' ? (higher ? 'higher' : 'lower') : null,
        };
    });
}
const metricOf = (key) => (key.includes(',') ? key.slice(0, key.indexOf(',')) : key);
/** Samples that were evaluated: of a task the effective ones, of a group as it counts them. */
function samplesOf(task, key, result, root) {
    const all = root['n-samples'];
    const own = (0,shared_plain/* isMap */.jh)(all) ? all[task] : undefined;
    if ((0,shared_plain/* isMap */.jh)(own))
        return (0,shared_plain/* wholeOf */.l2)(own.effective);
    const counted = result.sample_count;
    return ((0,shared_plain/* isMap */.jh)(counted) ? (0,shared_plain/* wholeOf */.l2)(counted[key]) : null) ?? (0,shared_plain/* wholeOf */.l2)(result.sample_len);
}

;// CONCATENATED MODULE: ./build/readers/locust.js
/** Load tests of Locust: the table of requests (`…_stats.csv`). */





const locust_FIX = 'write the table again: locust --headless --csv load';
/** Reads one test a kind of request: passed where no request of it failed. */
const locust = {
    id: 'locust',
    title: 'Locust load test (…_stats.csv)',
    notes: 'One test a kind of request in the suite load, passed where none of its requests failed; the row Aggregated must be the sum of the others. Without requests it is evidence of nothing. Response times are not read. The table carries no time. The history, the failures and the exceptions have tables of their own, which are not needed.',
    recognises: (file) => {
        const head = new TextDecoder().decode(file.bytes.subarray(0, 300));
        return /^\ufeff?"?Type"?,"?Name"?,"?Request Count"?,"?Failure Count"?,/.test(head) ? 'certain' : 'no';
    },
    read: locust_read,
};
function locust_read(file) {
    const table = csvTable(file, 'a load test', locust_FIX);
    if (!table.ok)
        return table;
    const at = ['Type', 'Name', 'Request Count', 'Failure Count'].map((name) => table.value.header.indexOf(name));
    const faults = [];
    const rows = table.value.rows.flatMap(({ cells, line }) => {
        const [type = '', name = '', requests = '', failures = ''] = at.map((column) => cells[column] ?? '');
        const [all, failed] = [(0,shared_plain/* wholeOf */.l2)(cellValue(requests)), (0,shared_plain/* wholeOf */.l2)(cellValue(failures))];
        if (all === null || failed === null || failed > all) {
            const message = `the requests ${(0,shared_plain/* shown */.SP)(name)} count ${(0,shared_plain/* shown */.SP)(failures)} failures of ${(0,shared_plain/* shown */.SP)(requests)}`;
            faults.push(faultAt(file, 'artifact/value', '', message, locust_FIX, line));
            return [];
        }
        return [
            { name: [type, name].filter((part) => part !== '').join(' '), all, failed, total: name === 'Aggregated', line },
        ];
    });
    const single = rows.filter(({ total }) => !total);
    const total = rows.find((row) => row.total);
    const [all, failed] = [
        single.reduce((sum, row) => sum + row.all, 0),
        single.reduce((sum, row) => sum + row.failed, 0),
    ];
    if (faults.length === 0 && total === undefined) {
        faults.push(faultAt(file, 'artifact/contradiction', '', 'the row Aggregated is missing: the table is cut short', locust_FIX));
    }
    else if (faults.length === 0 && total !== undefined && (total.all !== all || total.failed !== failed)) {
        const message = `the row Aggregated counts ${total.failed} failures of ${total.all}, and the others make ${failed} of ${all}`;
        faults.push(faultAt(file, 'artifact/contradiction', '', message, locust_FIX, total.line));
    }
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    const tests = {
        kind: 'tests',
        reader: 'locust',
        source: file.source('', 1),
        origin: 'reported',
        suite: 'load',
        tests: single.map((row) => ({
            name: row.name,
            outcome: row.all === 0 ? 'skipped' : row.failed > 0 ? 'failed' : 'passed',
            impact: null,
            detail: `${row.failed} of ${row.all} requests failed`,
        })),
        at: null,
    };
    return (0,fault/* good */.uw)([tests]);
}

;// CONCATENATED MODULE: ./build/readers/shared/ml-metadata-entry.js
/** What an entry of an ML Metadata dump says of itself, however its writer spelt it. */

/** A member by its protobuf name, as JSON or as Python writes it. */
const ml_metadata_entry_part = (of, camel) => of[camel] ?? of[camel.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
/** Ids are numbers that JSON writes as texts. */
function ml_metadata_entry_idOf(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? String(value) : null;
    return (0,shared_plain/* textOf */.b6)(value);
}
const MILLIS = /^\d{1,16}$/;
/** Milliseconds since 1970, which JSON may write as text. */
function ml_metadata_entry_timeOf(value) {
    return momentOfMillis(typeof value === 'string' && MILLIS.test(value) ? Number(value) : value);
}
/** The types of a dump by name. */
function typeNames(root) {
    const listed = (key) => new Map((0,plain/* asList */.DD)(ml_metadata_entry_part(root, key)).map((one) => [ml_metadata_entry_idOf((0,plain/* asMap */.$H)(one)['id']) ?? '', (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['name']) ?? '']));
    const names = { artifact: listed('artifactTypes'), execution: listed('executionTypes') };
    return (of, what) => (0,shared_plain/* textOf */.b6)(of['type']) ?? names[what].get(ml_metadata_entry_idOf(ml_metadata_entry_part(of, 'typeId')) ?? '') ?? '';
}
/** A property as a text or number, whatever the sort of its value. */
function property(of, names) {
    for (const key of ['properties', 'customProperties']) {
        for (const [name, value] of Object.entries((0,plain/* asMap */.$H)(ml_metadata_entry_part(of, key)))) {
            if (names.test(name)) {
                const scalar = scalarOf(value);
                if (typeof scalar === 'string' && scalar.trim() !== '')
                    return scalar;
                if (typeof scalar === 'number')
                    return String(scalar);
            }
        }
    }
    return null;
}
/** The value of a property, whichever member holds it; null for lists and objects. */
function scalarOf(value) {
    const inner = (0,plain/* isMap */.jh)(value) ? Object.entries(value).find(([key]) => /value$/i.test(key))?.[1] : value;
    return typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean' ? inner : null;
}
/** Digests among the properties; one that is not whole is a fault. */
function ml_metadata_entry_digestsOf(fragment, of, pointer) {
    return ['sha256', 'sha512', 'sha1', 'md5'].flatMap((algorithm) => {
        const text = property(of, new RegExp(`^${algorithm.replace('sha', 'sha-?')}$`, 'i')) ??
            (property(of, /^(digest|checksum)$/i)?.startsWith(`${algorithm}:`) ? property(of, /^(digest|checksum)$/i) : null);
        if (text === null)
            return [];
        const digest = hexDigest(algorithm, text.replace(`${algorithm}:`, ''));
        if (digest !== null)
            return [digest];
        const message = `${(0,shared_plain/* shown */.SP)(text)} is no whole ${algorithm}`;
        fragment.fault('artifact/value', pointer, message, 'record the whole digest in hex');
        return [];
    });
}
const STATES = new Map([
    ['COMPLETE', 'finished'],
    ['CACHED', 'finished'],
    ['FAILED', 'failed'],
    ['CANCELED', 'failed'],
    ['NEW', 'running'],
    ['RUNNING', 'running'],
    // Execution.State of ml_metadata/proto/metadata_store.proto
    ['1', 'running'],
    ['2', 'running'],
    ['3', 'finished'],
    ['4', 'failed'],
    ['5', 'finished'],
    ['6', 'failed'],
]);
/** How an execution ended, as far as it says. */
const stateOf = (of) => STATES.get(ml_metadata_entry_idOf(ml_metadata_entry_part(of, 'lastKnownState')) ?? '') ?? null;

;// CONCATENATED MODULE: ./build/readers/ml-metadata.js
/** ML Metadata: artifacts, executions and the events between them, dumped as JSON. */


/** Reader of dumps of an ML Metadata store. */
const mlMetadata = {
    id: 'ml-metadata',
    title: 'ML Metadata dump (JSON)',
    notes: 'Artifacts with address, type, version, digest and licence where their properties give them; executions with state, times and properties; events as edges. It has no standard dump: artifacts, executions and events as the JSON form of its protobuf messages are read, in camelCase or snake_case. Of several executions of one type and name the latest that completed counts. Times are when something was recorded: the last one of an execution is the latest at which it ended; none is taken for its beginning or for the age of data. The SQLite store itself is not read.',
    recognises: (file) => {
        if (!/"(artifacts|executions|events)"/.test(headOf(file, 65_536)))
            return 'no';
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        if (root === null)
            return /^\s*\{\s*"artifact_?[tT]ypes"\s*:/.test(headOf(file, 4096)) ? 'certain' : 'no';
        if (!Array.isArray(root['artifacts']) || !Array.isArray(root['executions']))
            return 'no';
        const typed = [...(0,plain/* asList */.DD)(root['artifacts']), ...(0,plain/* asList */.DD)(root['executions'])].some((one) => {
            const map = (0,plain/* asMap */.$H)(one);
            return map['typeId'] !== undefined || map['type_id'] !== undefined;
        });
        return typed || Array.isArray(root['events']) ? 'certain' : 'no';
    },
    read: ml_metadata_read,
};
function ml_metadata_read(file, context) {
    const document = file.json();
    if (!document.ok)
        return document;
    const root = (0,plain/* asMap */.$H)(document.value.value);
    const fragment = startFragment(file, document.value);
    const typeName = typeNames(root);
    const dropped = supersededExecutions(root, typeName);
    const gone = onlyOf(root, dropped);
    each(fragment, root, 'artifacts', (of, id, pointer) => {
        if (!gone.has(id))
            addArtifact(fragment, typeName, of, { id, pointer, model: context.model.artifact });
    });
    each(fragment, root, 'executions', (of, id, pointer) => {
        if (!dropped.has(id))
            addExecution(fragment, typeName, of, id, pointer);
    });
    addEvents(fragment, root, dropped);
    return finished(fragment, 'ml-metadata');
}
/** Artifacts that only superseded executions used or made. */
function onlyOf(root, dropped) {
    const [gone, kept] = [new Set(), new Set()];
    for (const event of (0,plain/* asList */.DD)(root['events'])) {
        const artifact = ml_metadata_entry_idOf(ml_metadata_entry_part((0,plain/* asMap */.$H)(event), 'artifactId'));
        if (artifact !== null)
            (dropped.has(ml_metadata_entry_idOf(ml_metadata_entry_part((0,plain/* asMap */.$H)(event), 'executionId')) ?? '') ? gone : kept).add(artifact);
    }
    for (const artifact of kept)
        gone.delete(artifact);
    return gone;
}
/** Entries of a list with their ids; one without, or with that of another, is a fault. */
function each(fragment, root, key, then) {
    const seen = new Set();
    const listed = root[key];
    if (!Array.isArray(listed)) {
        fragment.fault('artifact/schema', `/${key}`, `the ${key} are no list`, 'dump the store again');
        return;
    }
    listed.forEach((one, index) => {
        const pointer = `/${key}/${index}`;
        const id = ml_metadata_entry_idOf((0,plain/* asMap */.$H)(one)['id']);
        if (!(0,plain/* isMap */.jh)(one) || id === null)
            fragment.fault('artifact/schema', pointer, 'an entry without an id', 'dump the store again');
        else if (seen.has(id))
            fragment.fault('artifact/ambiguous', pointer, `two ${key} have the id ${(0,shared_plain/* shown */.SP)(id)}`, 'dump the store again');
        else {
            seen.add(id);
            then(one, id, pointer);
        }
    });
}
/** Executions that a later one of the same type and name replaced; those without a name stand for themselves. */
function supersededExecutions(root, typeName) {
    const kept = new Map();
    const dropped = new Set();
    for (const one of (0,plain/* asList */.DD)(root['executions'])) {
        const of = (0,plain/* asMap */.$H)(one);
        const [id, name] = [ml_metadata_entry_idOf(of['id']), (0,shared_plain/* textOf */.b6)(of['name'])];
        if (id === null || name === null)
            continue;
        const key = `${typeName(of, 'execution')}\n${name}`;
        const at = ml_metadata_entry_timeOf(ml_metadata_entry_part(of, 'lastUpdateTimeSinceEpoch'))?.epoch ?? 0;
        const rank = stateOf(of) === 'finished' ? at + 1e15 : at;
        const other = kept.get(key);
        if (other !== undefined)
            dropped.add(rank >= other.rank ? other.id : id);
        if (other === undefined || rank >= other.rank)
            kept.set(key, { id, rank });
    }
    return dropped;
}
const ml_metadata_TYPES = [
    [/model(?!evaluation|validation|blessing)/i, 'model'],
    [/dataset|examples|data$/i, 'dataset'],
    [/metrics|evaluation|statistics|report/i, 'report'],
];
function addArtifact(fragment, typeName, of, { id, pointer, model }) {
    const sort = typeName(of, 'artifact');
    const [name, written] = [(0,shared_plain/* textOf */.b6)(of['name']), (0,shared_plain/* textOf */.b6)(of['uri'])];
    const place = ml_metadata_placeOf(fragment, name, written, pointer);
    const type = ml_metadata_TYPES.find(([pattern]) => pattern.test(sort))?.[1] ?? 'file';
    fragment.add(lineageNode({
        id: `artifact:${id}`,
        type: place.path !== null && place.path === model ? 'model' : type,
        name: name ?? place.path ?? place.uri ?? `artifact ${id}`,
        ...place,
        digests: ml_metadata_entry_digestsOf(fragment, of, pointer),
        version: property(of, /^version$/i),
        license: property(of, /^licen[sc]e$/i),
        owner: property(of, /^owner$/i),
        source: fragment.source(pointer),
    }));
}
/** An address outside is a URI, and the name then the path where it looks like one; a relative address is a path. */
function ml_metadata_placeOf(fragment, name, written, pointer) {
    const named = name !== null && /^[\w.@+-]+(\/[\w.@+-]+)+$/.test(name) ? resolveIn('', name) : null;
    if (written === null)
        return { path: named, uri: null };
    if (isUri(written))
        return { path: named, uri: written };
    if (written.startsWith('/'))
        return { path: named, uri: `file:${written}` };
    const path = resolveIn('', written);
    if (path === null) {
        const message = `the address ${(0,shared_plain/* shown */.SP)(written)} lies outside the repository, where nothing is read`;
        fragment.fault('artifact/path', `${pointer}/uri`, message, 'record a path of the repository or a URI');
    }
    return { path, uri: null };
}
const ml_metadata_COMMIT = /^(git|commit|git[_.-]?commit|code[_.-]?version|revision|mlflow\.source\.git\.commit)$/i;
const ml_metadata_CODE = /^(code|script|module_file|source)$/i;
const COMMAND = /^(command|cmd)$/i;
function addExecution(fragment, typeName, of, id, pointer) {
    const source = fragment.source(pointer);
    const status = stateOf(of);
    const code = property(of, ml_metadata_CODE);
    const path = code !== null && isCodePath(code) && !isUri(code) ? resolveIn('', code) : null;
    const step = fragment.add(lineageNode({
        id: `execution:${id}`,
        type: 'step',
        name: (0,shared_plain/* textOf */.b6)(of['name']) ?? (typeName(of, 'execution') || `execution ${id}`),
        // A step ended before it was recorded as such; when it began is not told, since it can be recorded afterwards.
        at: status === 'finished' || status === 'failed' ? ml_metadata_entry_timeOf(ml_metadata_entry_part(of, 'lastUpdateTimeSinceEpoch')) : null,
        status,
        command: property(of, COMMAND),
        codeVersion: property(of, ml_metadata_COMMIT),
        parameters: [...Object.entries((0,plain/* asMap */.$H)(of['properties'])), ...Object.entries((0,plain/* asMap */.$H)(ml_metadata_entry_part(of, 'customProperties')))]
            .filter(([name]) => !ml_metadata_COMMIT.test(name) && !ml_metadata_CODE.test(name) && !COMMAND.test(name))
            .slice(0, 1000)
            .map(([name, value]) => ({ file: null, name, value: scalarOf(value) })),
        source,
    }));
    if (path === null)
        return;
    const node = fragment.node(`code:${path}`)?.id;
    fragment.edge(node ?? fragment.add(lineageNode({ id: `code:${path}`, type: 'code', name: path, path, source })), step, source);
}
/** Events by name or number (Event.Type): what went in, what came out. */
const EVENTS = new Map([
    ['INPUT', 'in'],
    ['DECLARED_INPUT', 'in'],
    ['INTERNAL_INPUT', 'in'],
    ['OUTPUT', 'out'],
    ['DECLARED_OUTPUT', 'out'],
    ['INTERNAL_OUTPUT', 'out'],
    ['1', 'out'],
    ['2', 'in'],
    ['3', 'in'],
    ['4', 'out'],
    ['5', 'in'],
    ['6', 'out'],
]);
function addEvents(fragment, root, dropped) {
    (0,plain/* asList */.DD)(root['events']).forEach((event, index) => {
        const pointer = `/events/${index}`;
        const [artifact, execution] = [ml_metadata_entry_idOf(ml_metadata_entry_part((0,plain/* asMap */.$H)(event), 'artifactId')), ml_metadata_entry_idOf(ml_metadata_entry_part((0,plain/* asMap */.$H)(event), 'executionId'))];
        if (artifact === null || execution === null) {
            fragment.fault('artifact/schema', pointer, 'an event without artifact or execution', 'dump the store again');
            return;
        }
        const way = EVENTS.get(ml_metadata_entry_idOf((0,plain/* asMap */.$H)(event)['type']) ?? '');
        if (way === undefined || dropped.has(execution))
            return;
        const source = fragment.source(pointer);
        // What an event names and the dump does not hold is kept by its number, so that it is told.
        const thing = `artifact:${artifact}`;
        if (fragment.node(thing) === undefined)
            fragment.add(lineageNode({ id: thing, type: 'dataset', name: `artifact ${artifact}`, source }));
        const step = `execution:${execution}`;
        if (fragment.node(step) === undefined)
            fragment.add(lineageNode({ id: step, type: 'step', name: `execution ${execution}`, source }));
        if (way === 'in')
            fragment.edge(thing, step, source);
        else
            fragment.edge(step, thing, source);
    });
}

;// CONCATENATED MODULE: ./build/syntax/sqlite-values.js
/** Numbers and records of the SQLite file format, within their bounds. */
/** Stops the reading of a database; never leaves it. */
class SqliteStop extends Error {
    fix;
    constructor(message, fix = null) {
        super(message);
        this.fix = fix;
    }
}
/** Values of a record at most; SQLite allows 2000 columns. */
const MAXIMUM_COLUMNS = 2000;
/** A whole number of 1 to 9 bytes, and the place after it. */
function varint(view, offset) {
    let value = 0n;
    for (let index = 0; index < 9; index++) {
        if (offset + index >= view.byteLength)
            throw new SqliteStop('a number lies outside its page');
        const byte = view.getUint8(offset + index);
        if (index === 8) {
            return [safe(BigInt.asIntN(64, (value << 8n) | BigInt(byte))), offset + 9];
        }
        value = (value << 7n) | BigInt(byte & 0x7f);
        if (byte < 0x80)
            return [safe(value), offset + index + 1];
    }
    throw new SqliteStop('a number has no end');
}
function safe(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw new SqliteStop(`a whole number is too large (${value})`);
    return number;
}
const sqlite_values_texts = new TextDecoder('utf-8', { fatal: true });
/** The values of a record, in order of the columns. */
function recordOf(payload) {
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    if (payload.length === 0)
        throw new SqliteStop('a row is empty');
    const [headerSize, begin] = varint(view, 0);
    if (headerSize > payload.length || headerSize < begin)
        throw new SqliteStop('a row has no proper header');
    const values = [];
    let at = headerSize;
    for (let offset = begin; offset < headerSize;) {
        const [type, next] = varint(view, offset);
        offset = next;
        if (offset > headerSize)
            throw new SqliteStop('a row has no proper header');
        if (values.length >= MAXIMUM_COLUMNS)
            throw new SqliteStop('a row has too many values');
        const size = sizeOf(type);
        if (at + size > payload.length)
            throw new SqliteStop('a value lies outside its row');
        values.push(valueAt(view, payload, type, at, size));
        at += size;
    }
    return values;
}
/** Bytes of a serial type: 0 to 6 and 7 are numbers, 8 and 9 stand for 0 and 1, even ones above are blobs, odd ones texts. */
function sizeOf(type) {
    if (type < 0 || type === 10 || type === 11)
        throw new SqliteStop(`a value is of the type ${type}`);
    if (type >= 12)
        return Math.floor((type - 12) / 2);
    return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type];
}
function valueAt(view, payload, type, at, size) {
    if (type === 0)
        return null;
    if (type === 8 || type === 9)
        return type - 8;
    if (type === 7)
        return view.getFloat64(at);
    if (type < 7) {
        let value = 0n;
        for (let index = 0; index < size; index++)
            value = (value << 8n) | BigInt(payload[at + index]);
        return safe(BigInt.asIntN(size * 8, value));
    }
    if (type % 2 === 0)
        return null;
    try {
        return sqlite_values_texts.decode(payload.subarray(at, at + size));
    }
    catch {
        throw new SqliteStop('a text is no UTF-8');
    }
}

;// CONCATENATED MODULE: ./build/syntax/sqlite-schema.js
/** Names of a table's columns, from the CREATE TABLE text that SQLite keeps. */


/** Characters of a CREATE TABLE at most. */
const MAXIMUM_SQL = 20_000;
/** First words of what stands in a table's definition beside its columns. */
const CONSTRAINTS = new Set(['constraint', 'primary', 'unique', 'check', 'foreign']);
/** One word, quoted name, text, or mark of SQL; comments and blanks are left out. */
const TOKEN = /--[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|'(?:[^']|'')*'|[\p{L}\p{N}_$.]+|\S/gu;
/**
 * Column names in order, and the place of the column that is the rowid (INTEGER PRIMARY KEY), -1 where none is. Stops at
 * tables without rowid, at a name that stands twice, and at texts that define no columns.
 */
function columnsOf(table, sql) {
    const stop = (what) => {
        throw new SqliteStop(`the definition of the table ${(0,json_strings/* quoted */.TL)(table)} ${what}`);
    };
    if (sql.length > MAXIMUM_SQL)
        stop('is too long');
    const tokens = [...sql.matchAll(TOKEN)].map(([token]) => token).filter((token) => !/^(--|\/\*)/.test(token));
    const parts = [];
    let depth = 0;
    let end = tokens.length;
    for (const [index, token] of tokens.entries()) {
        if (token === '(' && depth++ === 0)
            parts.push([]);
        else if (token === ')' && --depth === 0) {
            end = index;
            break;
        }
        else if (token === ',' && depth === 1)
            parts.push([]);
        else if (depth > 0)
            parts.at(-1)?.push(token);
    }
    if (depth !== 0 || parts.length === 0)
        stop('has no columns');
    if (/\bwithout\b/i.test(tokens.slice(end).join(' ')))
        stop('has no rowid, which is not read');
    const columns = parts.filter(([first = '']) => first !== '' && !CONSTRAINTS.has(first.toLowerCase()));
    const names = columns.map(([first = '']) => unquoted(first));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (names.length === 0)
        stop('has no columns');
    if (twice !== undefined)
        stop(`names the column ${(0,json_strings/* quoted */.TL)(twice)} twice`);
    const alone = columns.findIndex(([, type = '', ...more]) => {
        return type.toLowerCase() === 'integer' && /^(?:.* )?primary key(?! desc)/i.test(more.join(' '));
    });
    return { names, rowid: alone >= 0 ? alone : sqlite_schema_keyOf(parts, columns, names) };
}
/** `PRIMARY KEY (id)` apart from the column, where that is an INTEGER. */
function sqlite_schema_keyOf(parts, columns, names) {
    for (const part of parts) {
        const text = part.map((token) => (token === '(' || token === ')' ? token : unquoted(token))).join(' ');
        const [, name] = /^(?:constraint \S+ )?primary key \( (\S+) \)/i.exec(text) ?? [];
        const at = name === undefined ? -1 : names.indexOf(name);
        if (at >= 0 && columns[at]?.[1]?.toLowerCase() === 'integer')
            return at;
    }
    return -1;
}
function unquoted(token) {
    const mark = token[0];
    if (mark === '"' || mark === '`')
        return token.slice(1, -1).replaceAll(mark + mark, mark);
    return mark === '[' ? token.slice(1, -1) : token;
}

;// CONCATENATED MODULE: ./build/syntax/sqlite.js
/**
 * Tables of an SQLite database in memory, read only: the documented file format (sqlite.org/fileformat2.html), as far
 * as whole tables need it. No SQL is run, no index is used, free pages are never looked at.
 */




/** Rows of one table at most; the history of metrics is the longest. */
const sqlite_MAXIMUM_ROWS = 500_000;
/** Bytes of one row at most, overflow pages included. */
const MAXIMUM_ROW = 4 * 1024 * 1024;
/** Levels of a tree at most: with the smallest pages ten are more than any file can fill. */
const sqlite_MAXIMUM_DEPTH = 20;
/** Tables and indexes at most. */
const MAXIMUM_SCHEMA = 2000;
const MAGIC = 'SQLite format 3\0';
/** Whether bytes begin as a database does. */
const isSqlite = (bytes) => bytes.length >= 100 && new TextDecoder('latin1').decode(bytes.subarray(0, 16)) === MAGIC;
/**
 * Opens a database. Faults: no database, cut short, another text encoding than UTF-8, a database in WAL mode (its latest
 * rows may stand in a file beside it), a damaged schema.
 */
function openSqlite(bytes, path) {
    return caught(path, () => {
        const pages = pagesOf(bytes);
        const schema = new Map();
        const entries = [...treeRows(pages, 1, MAXIMUM_SCHEMA)];
        for (const { values } of entries) {
            const [type, name, , root, sql] = values;
            if (type !== 'table' || typeof name !== 'string' || name.startsWith('sqlite_'))
                continue;
            if (typeof root !== 'number' || typeof sql !== 'string' || root < 1)
                throw new SqliteStop(`the table ${(0,json_strings/* quoted */.TL)(name)} has no place in the file`);
            if (schema.has(name))
                throw new SqliteStop(`the table ${(0,json_strings/* quoted */.TL)(name)} stands twice in the schema`);
            schema.set(name, { root, sql });
        }
        return {
            tables: [...schema.keys()],
            rows: (table) => caught(path, () => {
                const found = schema.get(table);
                if (found === undefined)
                    throw new SqliteStop(`there is no table ${(0,json_strings/* quoted */.TL)(table)}`);
                const { names, rowid } = columnsOf(table, found.sql);
                return [...treeRows(pages, found.root, sqlite_MAXIMUM_ROWS)].map(({ id, values }) => {
                    if (values.length > names.length)
                        throw new SqliteStop(`a row of ${(0,json_strings/* quoted */.TL)(table)} has more values than the table has columns`);
                    const row = Object.create(null);
                    names.forEach((name, index) => {
                        row[name] = index === rowid ? id : (values[index] ?? null);
                    });
                    return row;
                });
            }),
        };
    });
}
function caught(path, work) {
    try {
        return (0,fault/* good */.uw)(work());
    }
    catch (error) {
        if (!(error instanceof SqliteStop))
            throw error;
        const fix = error.fix ?? 'copy the database again while nothing writes to it';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, `the database cannot be read: ${error.message}`, { fix }));
    }
}
function pagesOf(bytes) {
    if (!isSqlite(bytes))
        throw new SqliteStop('it does not begin as an SQLite database does');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const written = view.getUint16(16);
    const size = written === 1 ? 65_536 : written;
    if (size < 512 || size > 65_536 || (size & (size - 1)) !== 0)
        throw new SqliteStop(`its page size is ${size}`);
    if (view.getUint8(18) === 2 || view.getUint8(19) === 2) {
        throw new SqliteStop('it is in WAL mode, so that its latest rows may stand in another file', 'run `PRAGMA journal_mode=DELETE` on it and commit it again');
    }
    const usable = size - view.getUint8(20);
    if (usable < 480)
        throw new SqliteStop('its pages have no room');
    const encoding = view.getUint32(56);
    if (encoding > 1)
        throw new SqliteStop('its texts are UTF-16; only UTF-8 is read');
    const count = Math.floor(bytes.length / size);
    // The size in the header is right where the two counters of changes agree; a file of other length was cut or padded.
    const declared = view.getUint32(24) === view.getUint32(92) ? view.getUint32(28) : 0;
    if (bytes.length % size !== 0 || (declared !== 0 && declared !== count))
        throw new SqliteStop(`it has ${bytes.length} bytes, and its header says ${declared} pages of ${size}`);
    return {
        usable,
        count,
        page: (number) => {
            if (number < 1 || number > count)
                throw new SqliteStop(`it refers to page ${number} of ${count}`);
            return new DataView(bytes.buffer, bytes.byteOffset + (number - 1) * size, size);
        },
    };
}
/** Rows of the table tree at a root page. No page may belong to it twice, and rowids rise. */
function* treeRows(pages, root, most) {
    const seen = new Set();
    const waiting = [{ page: root, depth: 0 }];
    let last = Number.NEGATIVE_INFINITY;
    let rows = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (seen.has(next.page))
            throw new SqliteStop(`page ${next.page} belongs to a table twice`);
        seen.add(next.page);
        if (next.depth > sqlite_MAXIMUM_DEPTH)
            throw new SqliteStop('a table is nested too deep');
        const view = pages.page(next.page);
        const begin = next.page === 1 ? 100 : 0;
        const kind = view.getUint8(begin);
        if (kind !== 0x0d && kind !== 0x05)
            throw new SqliteStop(`page ${next.page} is no page of a table`);
        const cells = view.getUint16(begin + 3);
        const pointers = begin + (kind === 0x05 ? 12 : 8);
        if (pointers + cells * 2 > pages.usable)
            throw new SqliteStop(`page ${next.page} has no room for its cells`);
        const offsets = Array.from({ length: cells }, (_, index) => view.getUint16(pointers + index * 2));
        if (kind === 0x05) {
            const children = [...offsets.map((offset) => fourBytes(view, offset)), view.getUint32(begin + 8)];
            for (const child of children.reverse())
                waiting.push({ page: child, depth: next.depth + 1 });
            continue;
        }
        for (const offset of offsets) {
            if (++rows > most)
                throw new SqliteStop(`a table has more than ${most} rows`);
            const row = leafRow(pages, view, offset, seen);
            if (row.id <= last)
                throw new SqliteStop('the rows of a table are not in order');
            last = row.id;
            yield row;
        }
    }
}
function fourBytes(view, offset) {
    if (offset + 4 > view.byteLength)
        throw new SqliteStop('a cell lies outside its page');
    return view.getUint32(offset);
}
/** One row: its size, its rowid, and its record, of which the rest may lie on overflow pages. */
function leafRow(pages, view, offset, seen) {
    const [size, afterSize] = varint(view, offset);
    const [id, start] = varint(view, afterSize);
    if (size > MAXIMUM_ROW || size < 0)
        throw new SqliteStop(`a row has ${size} bytes`);
    const local = localBytes(size, pages.usable);
    if (start + local > pages.usable)
        throw new SqliteStop('a row lies outside its page');
    const payload = new Uint8Array(size);
    payload.set(new Uint8Array(view.buffer, view.byteOffset + start, local));
    let filled = local;
    let next = local < size ? fourBytes(view, start + local) : 0;
    while (filled < size) {
        if (seen.has(next))
            throw new SqliteStop(`page ${next} belongs to a table twice`);
        seen.add(next);
        const page = pages.page(next);
        const part = Math.min(size - filled, pages.usable - 4);
        payload.set(new Uint8Array(page.buffer, page.byteOffset + 4, part), filled);
        filled += part;
        next = page.getUint32(0);
    }
    return { id, values: recordOf(payload) };
}
/** Bytes of a row that stand on its own page: all that fit, else as many as fill the last overflow page. */
function localBytes(size, usable) {
    const most = usable - 35;
    if (size <= most)
        return size;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const even = least + ((size - least) % (usable - 4));
    return even <= most ? even : least;
}

;// CONCATENATED MODULE: ./build/readers/shared/mlflow-metrics.js
/** Metrics of an MLflow run: a mapping, or a list of `{key, value, step}` of which the last step counts. */


/** The last point of every metric: of the largest step, then of the latest time, then of the last place. */
function lastPoints(points) {
    const last = new Map();
    for (const point of points) {
        const known = last.get(point.name);
        const later = known === undefined || point.step > known.step || (point.step === known.step && point.time >= known.time);
        if (later)
            last.set(point.name, point);
    }
    return [...last.values()];
}
/** A figure from a metric; `train_…`, `val_…` and `test_…` are kept apart. `n` is never known: a run does not log it. */
function runFigure(name, value, pointer) {
    const prefix = splitPrefix(name);
    const split = prefix === null ? splits_splitOf(name) : prefix.split;
    return { name, value, pointer, split, ...(prefix === null ? {} : { lookUp: prefix.rest }) };
}
/** Figures of `data.metrics`. A value that is a list is a history, which `metricEvidence` refuses. */
function runFigures(metrics, pointer) {
    if ((0,shared_plain/* isMap */.jh)(metrics))
        return Object.entries(metrics).map(([name, value]) => runFigure(name, value, `${pointer}${(0,shared_plain/* step */.PM)(name)}`));
    const points = ((0,shared_plain/* isList */.Lv)(metrics) ? metrics : []).flatMap((one, index) => {
        const entry = (0,shared_plain/* isMap */.jh)(one) ? one : {};
        const name = (0,shared_plain/* textOf */.b6)(entry['key']);
        const place = `${pointer}/${index}`;
        return [
            {
                name: name ?? `metric ${index + 1}`,
                value: name === null ? undefined : entry['value'],
                step: mlflow_metrics_numberOf(entry['step']),
                time: mlflow_metrics_numberOf(entry['timestamp']),
                pointer: `${place}/value`,
            },
        ];
    });
    return lastPoints(points).map(({ name, value, pointer: place }) => runFigure(name, value, place));
}
/** Steps and times are numbers, or digits in a text; anything else is the first. */
const mlflow_metrics_numberOf = (value) => {
    const number = Number((0,shared_plain/* scalarText */.ws)(value) ?? 0);
    return Number.isFinite(number) ? number : 0;
};

;// CONCATENATED MODULE: ./build/readers/mlflow-run.js
/** MLflow runs: `run.json` as the client prints it, and the `meta.yaml` files of a file store. */





/** Reader of MLflow run records. */
const mlflowRun = {
    id: 'mlflow-run',
    title: 'MLflow run (run.json, meta.yaml)',
    notes: 'Metrics (the last value of each, train, val and test kept apart, without n), run id, start, end, status, parameters, git commit and the datasets and models that it names. What genai.evaluate logs as NAME/mean leaves out judges that failed: its table of results (mlflow-evaluate) does not. Dataset digests are eight hex digits that MLflow makes of a sample: they are versions and prove no bytes. In a file store the links between runs, datasets and models lie in meta.yaml files of their own, which are read too. A run that has not FINISHED made nothing that counts.',
    recognises: (file) => {
        const text = headOf(file, 65_536);
        if (/^\s*\{/.test(text)) {
            if (!/"run_(id|uuid)"/.test(text))
                return 'no';
            const root = (0,shared_plain/* jsonRoot */.Rl)(file);
            if (root === null)
                return /^\s*\{\s*"info"\s*:/.test(text) ? 'certain' : 'no';
            const info = (0,plain/* asMap */.$H)(root['info']);
            return (0,shared_plain/* textOf */.b6)(info['run_id'] ?? info['run_uuid']) !== null && (0,plain/* isMap */.jh)(root['data']) ? 'certain' : 'no';
        }
        return storeKind(text) === null ? 'no' : 'certain';
    },
    read: (file, context) => (/^\s*\{/.test(headOf(file, 64)) ? readRunJson(file, context) : readStoreFile(file)),
};
/** Which file of a file store a text is, by its keys. */
function storeKind(text) {
    const has = (...keys) => keys.every((key) => new RegExp(`^${key}:`, 'm').test(text));
    if (has('artifact_uri', 'experiment_id', 'status') && (has('run_id') || has('run_uuid')))
        return 'run';
    if (has('source_id', 'source_type', 'destination_id', 'destination_type'))
        return 'link';
    if (has('digest', 'name', 'source', 'source_type'))
        return 'dataset';
    if (has('model_id', 'source_run_id'))
        return 'model';
    return null;
}
const STATUS = {
    FINISHED: 'finished',
    FAILED: 'failed',
    KILLED: 'failed',
    RUNNING: 'running',
    SCHEDULED: 'running',
    '1': 'running',
    '2': 'running',
    '3': 'finished',
    '4': 'failed',
    '5': 'failed',
};
function readRunJson(file, context) {
    const document = file.json();
    if (!document.ok)
        return document;
    const root = (0,plain/* asMap */.$H)(document.value.value);
    const data = (0,plain/* asMap */.$H)(root['data']);
    const fragment = startFragment(file, document.value);
    const run = addRun(fragment, (0,plain/* asMap */.$H)(root['info']), (0,plain/* asMap */.$H)(data['params']), pairs(data['tags']), '/info');
    if (run === null)
        return (0,fault/* bad */.MB)(...fragment.faults);
    (0,plain/* asList */.DD)((0,plain/* asMap */.$H)(root['inputs'])['dataset_inputs']).forEach((input, index) => {
        const pointer = `/inputs/dataset_inputs/${index}`;
        const dataset = addDataset(fragment, (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(input)['dataset']), `${pointer}/dataset`, null);
        if (dataset !== null)
            fragment.edge(dataset, run, fragment.source(pointer));
    });
    const made = (0,plain/* asList */.DD)((0,plain/* asMap */.$H)(root['outputs'])['model_outputs']).map((output) => (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(output)['model_id']));
    made.forEach((id, index) => {
        if (id !== null)
            fragment.edge(run, addModel(fragment, id, `/outputs/model_outputs/${index}`), fragment.source(`/outputs/model_outputs/${index}`));
    });
    const metrics = runMetrics(file, context, (0,plain/* asMap */.$H)(root['info']), data['metrics']);
    return metrics.ok ? finished(fragment, 'mlflow-run', metrics.value) : metrics;
}
/** The metrics of a run; undefined where it has not finished or was deleted. */
function runMetrics(file, context, info, metrics) {
    const counts = runCounts(info);
    const figures = runFigures(metrics, '/data/metrics').map((figure) => counts ? figure : { ...figure, undefinedBecause: 'the run has not finished, or was deleted' });
    return metricEvidence(file, context, 'mlflow-run', figures, { notANumber: 'undefined' });
}
/** Whether what a run logged counts, by its `info` or `meta.yaml`: it has finished and was not deleted. */
const runCounts = (info) => statusOf(info) === 'finished' && info['lifecycle_stage'] !== 'deleted';
const statusOf = (info) => {
    const word = (0,shared_plain/* scalarText */.ws)(info['status']) ?? '';
    return Object.hasOwn(STATUS, word) ? (STATUS[word] ?? null) : null;
};
/** Tags and parameters stand as a mapping or as a list of `{key, value}`. */
function pairs(value) {
    if (!Array.isArray(value))
        return (0,plain/* asMap */.$H)(value);
    return Object.assign(Object.create(null), ...value.map((one) => ({ [(0,shared_plain/* scalarText */.ws)((0,plain/* asMap */.$H)(one)['key']) ?? '']: (0,plain/* asMap */.$H)(one)['value'] ?? null })));
}
/** Adds a run of MLflow with its parameters and tags; its id, or null where it names none (then that is a fault). */
function addRun(fragment, info, params, tags, pointer) {
    const id = (0,shared_plain/* textOf */.b6)(info['run_id']) ?? (0,shared_plain/* textOf */.b6)(info['run_uuid']);
    if (id === null) {
        fragment.fault('artifact/schema', pointer, 'the run has no id', 'write the run again with MLflow');
        return null;
    }
    const status = statusOf(info);
    if (status === null) {
        fragment.fault('artifact/value', `${pointer}/status`, `the status ${(0,shared_plain/* shown */.SP)((0,shared_plain/* scalarText */.ws)(info['status']) ?? 'object')} of run ${id} is not one of MLflow's`, 'write the run again with MLflow');
    }
    const entry = (0,shared_plain/* textOf */.b6)(tags['mlflow.source.name']) ?? (0,shared_plain/* textOf */.b6)(info['source_name']);
    return fragment.add(lineageNode({
        id: `run:${id}`,
        type: 'step',
        name: (0,shared_plain/* textOf */.b6)(info['run_name']) ?? id,
        uri: `mlflow-run:${id}`,
        source: fragment.source(pointer),
        at: momentOfMillis(info['end_time']),
        startedAt: momentOfMillis(info['start_time']),
        status,
        command: entry,
        codeVersion: (0,shared_plain/* textOf */.b6)(tags['mlflow.source.git.commit']) ?? (0,shared_plain/* textOf */.b6)(info['source_version']),
        owner: (0,shared_plain/* textOf */.b6)(info['user_id']),
        parameters: Object.entries(params).map(([name, value]) => ({
            file: null,
            name,
            value: typeof value === 'object' ? null : value,
        })),
    }));
}
/** A dataset as MLflow describes it: its source is JSON inside a text. `id` is that of the file store, or null. */
function addDataset(fragment, dataset, pointer, id) {
    const name = (0,shared_plain/* textOf */.b6)(dataset['name']);
    if (name === null) {
        fragment.fault('artifact/schema', pointer, 'a dataset without a name', 'write the run again with MLflow');
        return null;
    }
    const digest = (0,shared_plain/* textOf */.b6)(dataset['digest']);
    const written = sourceUri((0,shared_plain/* textOf */.b6)(dataset['source']));
    const place = written === null ? {} : isUri(written) ? { uri: written } : { path: resolveIn('', written) };
    if (written !== null && !isUri(written) && place.path === null && !written.startsWith('/')) {
        fragment.fault('artifact/path', `${pointer}/source`, `the dataset source ${(0,shared_plain/* shown */.SP)(written)} lies outside the repository, where nothing is read`, 'log a path of the repository or a URI');
    }
    return fragment.add(lineageNode({
        id: `dataset:${id ?? `${name}@${digest ?? ''}`}`,
        type: 'dataset',
        name,
        version: digest,
        digests: digest === null ? [] : [{ algorithm: 'opaque', value: digest }],
        source: fragment.source(pointer),
        ...place,
        ...(id === null ? {} : { uri: `mlflow-dataset:${id}` }),
    }));
}
/** The `uri`, `url` or `path` inside the JSON text of a dataset's source; null where it has none. */
function sourceUri(text) {
    if (text === null || text.length > 100_000)
        return null;
    try {
        const source = JSON.parse(text);
        if (source === null || typeof source !== 'object')
            return null;
        const found = ['uri', 'url', 'path']
            .map((key) => source[key])
            .find((one) => typeof one === 'string');
        return found ?? null;
    }
    catch {
        return isUri(text) ? text : null;
    }
}
function addModel(fragment, id, pointer) {
    return fragment.add(lineageNode({
        id: `model:${id}`,
        type: 'model',
        name: id,
        uri: `models:/${id}`,
        version: id,
        source: fragment.source(pointer),
    }));
}
function readStoreFile(file) {
    const document = file.yaml();
    if (!document.ok)
        return document;
    const kind = storeKind(headOf(file, 65_536));
    const root = document.value.value;
    if (!(0,plain/* isMap */.jh)(root) || kind === null) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, 'this is no meta.yaml of an MLflow run, dataset, model or link', {
            line: 1,
            fix: 'commit the file as MLflow wrote it',
        }));
    }
    const fragment = startFragment(file, document.value);
    readStore(fragment, file, root, kind);
    return finished(fragment, 'mlflow-run');
}
function readStore(fragment, file, root, kind) {
    // The folders say what the file does not: mlruns/EXPERIMENT/RUN/inputs/LINK/meta.yaml, …/datasets/ID/meta.yaml.
    const parts = file.path.split('/');
    if (kind === 'run')
        addRun(fragment, root, Object.create(null), pairs(root['tags']), '');
    else if (kind === 'dataset')
        addDataset(fragment, root, '', parts.at(-2) ?? null);
    else if (kind === 'model') {
        const id = (0,shared_plain/* textOf */.b6)(root['model_id']);
        const run = (0,shared_plain/* textOf */.b6)(root['source_run_id']);
        if (id === null) {
            fragment.fault('artifact/schema', (0,plain/* step */.PM)('model_id'), 'the model has no id', 'commit the file as MLflow wrote it');
            return;
        }
        const model = addModel(fragment, id, '');
        if (run !== null)
            fragment.edge(addStub(fragment, run), model, fragment.source('/source_run_id'));
    }
    else {
        const run = /^(inputs|outputs)$/.test(parts.at(-3) ?? '') ? (parts.at(-4) ?? null) : null;
        const thing = (0,shared_plain/* textOf */.b6)(root['source_id']);
        if (run === null || thing === null)
            return;
        const target = (0,shared_plain/* textOf */.b6)(root['destination_id']);
        if (parts.at(-3) === 'outputs' && target !== null)
            fragment.edge(addStub(fragment, run), addModel(fragment, target, '/destination_id'), fragment.source(''));
        else if (root['source_type'] === 'DATASET') {
            const node = lineageNode({
                id: `dataset:${thing}`,
                type: 'dataset',
                name: thing,
                uri: `mlflow-dataset:${thing}`,
                source: fragment.source('/source_id'),
            });
            fragment.edge(fragment.add(node), addStub(fragment, run), fragment.source(''));
        }
        else if (root['source_type'] === 'MODEL')
            fragment.edge(addModel(fragment, thing, '/source_id'), addStub(fragment, run), fragment.source(''));
    }
}
/** A run that another file describes. */
const addStub = (fragment, id) => fragment.add(lineageNode({ id: `run:${id}`, type: 'step', name: id, uri: `mlflow-run:${id}`, source: fragment.source('') }));

;// CONCATENATED MODULE: ./build/readers/mlflow-database.js
/** MLflow's tracking database (SQLite), read only: runs that count, their last metrics, and where they come from. */










const mlflow_database_FIX = 'commit the database as MLflow wrote it, or export the run as JSON';
/** MLflow writes an infinite metric as the largest number there is. */
const LARGEST = 1.797693134862315e308;
/** Runs at most: a tracking database of a whole team is no evidence of one model. */
const MAXIMUM_RUNS = 10_000;
/** Reads the metrics of finished runs, their lineage, and registered model versions. */
const mlflowDatabase = {
    id: 'mlflow-database',
    title: 'MLflow tracking database (SQLite)',
    notes: 'Read only, page by page; no SQL is run. The last value of every metric of runs that are FINISHED and not deleted: of the whole where one run has metrics, else by slice run (its name, or its id where two runs share a name). A latest value that its own history does not bear out is refused. ' +
        'train_, val_ and test_ are kept apart; n is not logged. NaN, and Infinity, which MLflow writes as the largest number, are undefined. Runs, parameters, commits and datasets are lineage, registered versions model records. ' +
        'A database in WAL mode is refused, since its latest rows may stand in another file.',
    recognises: (file) => {
        if (!isSqlite(file.bytes))
            return 'no';
        const database = openSqlite(file.bytes, file.path);
        // One that cannot be opened is claimed, so that its own fault is told.
        if (!database.ok)
            return 'certain';
        const { tables } = database.value;
        return tables.includes('runs') && (tables.includes('latest_metrics') || tables.includes('metrics'))
            ? 'certain'
            : 'no';
    },
    read: mlflow_database_read,
};
function mlflow_database_read(file, context) {
    const database = openSqlite(file.bytes, file.path);
    if (!database.ok)
        return database;
    const store = storeOf(file, database.value);
    if (!store.ok)
        return store;
    const counted = store.value.runs.filter(countsFor(store.value));
    const figures = mlflow_database_figuresOf(file, store.value, counted);
    if (!figures.ok)
        return figures;
    const metrics = metricEvidence(file, context, 'mlflow-database', figures.value, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const lineage = lineageOf(file, store.value);
    if (!lineage.ok)
        return lineage;
    const measured = counted.filter((run) => store.value.latest.has(mlflow_database_text(run['run_uuid']) ?? ''));
    const [only] = measured.length === 1 ? measured : [];
    const about = aboutFile(file, 'mlflow-database', { at: only === undefined ? null : momentOfMillis(only['end_time']) });
    return (0,fault/* good */.uw)([about, ...metrics.value, ...lineage.value, ...modelRecords(file, store.value)]);
}
const mlflow_database_text = (value) => (typeof value === 'string' && value !== '' ? value : null);
function storeOf(file, database) {
    const faults = [];
    const table = (name) => {
        if (!database.tables.includes(name))
            return [];
        const rows = database.rows(name);
        if (!rows.ok)
            faults.push(...rows.faults);
        return rows.ok ? rows.value : [];
    };
    const byRun = (rows) => {
        const runs = new Map();
        for (const row of rows) {
            const run = mlflow_database_text(row['run_uuid']) ?? '';
            (0,lists/* addTo */.D)(runs, run, row);
        }
        return runs;
    };
    const experiments = table('experiments').filter((one) => one['lifecycle_stage'] === 'deleted');
    const store = {
        runs: table('runs'),
        latest: byRun(table('latest_metrics')),
        history: byRun(table('metrics')),
        params: byRun(table('params')),
        tags: byRun(table('tags')),
        datasets: table('datasets'),
        inputs: table('inputs'),
        versions: table('model_versions'),
        deleted: new Set(experiments.map((one) => String(one['experiment_id']))),
    };
    if (store.runs.length > MAXIMUM_RUNS) {
        const message = `the database holds ${store.runs.length} runs; at most ${MAXIMUM_RUNS} are read`;
        faults.push((0,fault/* fault */.DG)('artifact/too-large', file.path, message, { fix: 'export the run that was evaluated as JSON' }));
    }
    return faults.length > 0 ? (0,fault/* bad */.MB)(...faults.slice(0, 20)) : (0,fault/* good */.uw)(store);
}
const countsFor = ({ deleted }) => (run) => run['status'] === 'FINISHED' && run['lifecycle_stage'] === 'active' && !deleted.has(String(run['experiment_id']));
/** The last metrics of every run that counts; several runs are told apart by name or id. */
function mlflow_database_figuresOf(file, store, runs) {
    const faults = [];
    const measured = runs.flatMap((run) => {
        const id = mlflow_database_text(run['run_uuid']);
        const latest = id === null ? undefined : store.latest.get(id);
        return id === null || latest === undefined ? [] : [{ id, name: mlflow_database_text(run['name']) ?? id, latest }];
    });
    const names = new Map();
    for (const { name } of measured)
        names.set(name, (names.get(name) ?? 0) + 1);
    const figures = measured.flatMap(({ id, name, latest }) => {
        const slice = measured.length > 1 ? sliceFrom(['run'], [(names.get(name) ?? 0) > 1 ? id : name]) : null;
        const history = pointsOf(store.history.get(id) ?? []);
        return latest.flatMap((row) => {
            const key = mlflow_database_text(row['key']);
            if (key === null)
                return [];
            const problem = mlflow_database_contradiction(key, row, history);
            if (problem !== null)
                faults.push((0,fault/* fault */.DG)('artifact/contradiction', file.path, `run ${(0,shared_plain/* shown */.SP)(id)}: ${problem}`, { fix: mlflow_database_FIX }));
            return [{ ...runFigure(key, row['value'], `/runs/${id}/metrics/${key}`), ...undefinedValue(row), slice }];
        });
    });
    return faults.length > 0 ? (0,fault/* bad */.MB)(...faults.slice(0, 20)) : (0,fault/* good */.uw)(figures);
}
function undefinedValue(row) {
    if (row['is_nan'] === 1)
        return { undefinedBecause: 'NaN was logged' };
    const { value } = row;
    return typeof value === 'number' && Math.abs(value) >= LARGEST
        ? { undefinedBecause: 'an infinite value was logged' }
        : {};
}
/** Values of each metric at its last step and time; MLflow takes the largest where two share both. */
function pointsOf(rows) {
    const last = new Map();
    for (const row of rows) {
        const key = mlflow_database_text(row['key']);
        if (key === null)
            continue;
        const [step, time] = [Number(row['step'] ?? 0), Number(row['timestamp'] ?? 0)];
        const known = last.get(key);
        if (known === undefined || step > known.step || (step === known.step && time > known.time))
            last.set(key, { step, time, values: [row['value']] });
        else if (step === known.step && time === known.time)
            known.values.push(row['value']);
    }
    return last;
}
function mlflow_database_contradiction(key, row, history) {
    const last = history.get(key);
    if (last === undefined || last.values.includes(row['value']))
        return null;
    return `the latest value of ${(0,shared_plain/* shown */.SP)(key)} is ${String(row['value'])}, and the last in its history ${String(last.values[0])}`;
}
/** Runs as steps with their datasets; a run that has not finished is told as such. */
function lineageOf(file, store) {
    const fragment = startFragment(file, null);
    const pairs = (rows) => Object.assign(Object.create(null), ...(rows ?? []).map((row) => ({ [String(row['key'])]: row['value'] ?? null })));
    const runs = new Map();
    for (const run of store.runs) {
        const id = mlflow_database_text(run['run_uuid']);
        if (id === null || run['lifecycle_stage'] === 'deleted')
            continue;
        const info = { ...run, run_name: run['name'] ?? null };
        const node = addRun(fragment, info, pairs(store.params.get(id)), pairs(store.tags.get(id)), `/runs/${id}`);
        if (node !== null)
            runs.set(id, node);
    }
    const datasets = new Map(store.datasets.map((one) => [one['dataset_uuid'], one]));
    for (const input of store.inputs) {
        const dataset = input['source_type'] === 'DATASET' ? datasets.get(input['source_id'] ?? null) : undefined;
        const run = runs.get(mlflow_database_text(input['destination_id']) ?? '');
        if (dataset === undefined || run === undefined)
            continue;
        const pointer = `/datasets/${String(dataset['dataset_uuid'])}`;
        const parts = {
            name: dataset['name'] ?? null,
            digest: dataset['digest'] ?? null,
            source: dataset['dataset_source'] ?? null,
        };
        const node = addDataset(fragment, parts, pointer, null);
        if (node !== null)
            fragment.edge(node, run, fragment.source(pointer));
    }
    return runs.size === 0 ? (0,fault/* good */.uw)([]) : finished(fragment, 'mlflow-database');
}
const modelRecords = (file, store) => store.versions.flatMap((version) => {
    const name = mlflow_database_text(version['name']);
    if (name === null || version['current_stage'] === 'Deleted_Internal')
        return [];
    return [
        {
            kind: 'model-record',
            reader: 'mlflow-database',
            source: file.source(`/model_versions/${name}/${String(version['version'])}`),
            origin: 'reported',
            name,
            version: version['version'] === null || version['version'] === undefined ? null : String(version['version']),
            digest: null,
            run: mlflow_database_text(version['run_id']),
            at: momentOfMillis(version['creation_time']),
        },
    ];
});

;// CONCATENATED MODULE: ./build/readers/mlflow-evaluate.js
/** What MLflow's evaluate and genai.evaluate give: the table of results, one row a case, and the summary of metrics. */










const mlflow_evaluate_FIX = 'commit the table of results: results.tables["eval_results"].to_json("eval_results.json", orient="table")';
/** `name/aggregation`, as the summary calls a metric. */
const AGGREGATED = /\/(mean|min|max|median|variance|p\d{1,2})$/;
/** Reads the mean of every scorer over all rows, or the summary as it is. */
const mlflowEvaluate = {
    id: 'mlflow-evaluate',
    title: 'MLflow evaluate results (table, or summary of metrics)',
    notes: 'The mean of every scorer over all rows of the table of results (JSON or CSV), called NAME/mean as MLflow does, n being the rows; of yes-or-no judgements also as pass_rate with slice scorer. A judge that failed (NAME/error_message, or no value) stays in the denominator: a yes-or-no judgement has not passed, the mean of a score is undefined; so has a case whose trace did not end well. ' +
        'Expectations are no scores. A summary ({"NAME/mean": number}) is read as it is, without n: MLflow leaves judges that failed out of it, so commit the table. Requests and responses are not repeated.',
    recognises: (file) => {
        const table = tableOf(file);
        return table?.ok ? 'certain' : 'no';
    },
    read: mlflow_evaluate_read,
};
const isCase = (members) => ['trace_id', 'trace', 'inputs', 'request', 'request_id'].some((key) => Object.hasOwn(members, key)) &&
    Object.keys(members).some((key) => key.endsWith('/value'));
const isSummary = (root) => {
    const entries = Object.entries(root);
    return (entries.some(([key]) => AGGREGATED.test(key)) &&
        entries.every(([, value]) => value === null || typeof value === 'number'));
};
/** The table or the summary in a file; null where it holds neither. */
function tableOf(file) {
    const first = file.bytes.find((byte) => byte > 0x20 && byte < 0x80);
    if (first !== 0x7b && first !== 0x5b)
        return csvCases(file);
    const begin = new TextDecoder().decode(file.bytes.subarray(0, 65_536));
    if (!/\\?\/(value|mean|min|max|median|variance|p\d{1,2})"/.test(begin))
        return null;
    const json = file.json();
    if (!json.ok)
        return json;
    const root = json.value.value;
    if ((0,shared_plain/* isMap */.jh)(root) && isSummary(root))
        return (0,fault/* good */.uw)({ kind: 'summary', root });
    // pandas: a list of records, or a table whose records stand under `data`.
    const [list, pointer] = (0,shared_plain/* isMap */.jh)(root) && (0,shared_plain/* isMap */.jh)(root['schema']) ? [root['data'], '/data'] : [root, ''];
    if (!(0,shared_plain/* isList */.Lv)(list))
        return null;
    const cases = list.flatMap((one, index) => (0,shared_plain/* isMap */.jh)(one) ? [{ members: one, line: null, pointer: `${pointer}/${index}` }] : []);
    return cases.length === list.length && cases[0] !== undefined && isCase(cases[0].members)
        ? (0,fault/* good */.uw)({ kind: 'cases', cases })
        : null;
}
function csvCases(file) {
    const head = new TextDecoder().decode(file.bytes.subarray(0, 8192)).split('\n')[0] ?? '';
    if (!/\/value("?,|"?\s*$)/.test(head))
        return null;
    const report = csvOf(file, MAXIMUM_CASES);
    if (report === null || !report.ok)
        return report;
    const { header, rows } = report.value;
    const cases = rows.map(({ cells, line }) => {
        const members = Object.create(null);
        header.forEach((name, index) => {
            const cell = cells[index] ?? '';
            const value = name.endsWith('/value') ? cellValue(cell) : cell.trim() === '' ? null : cell;
            members[name] = value;
        });
        return { members, line, pointer: '' };
    });
    return cases[0] !== undefined && isCase(cases[0].members) ? (0,fault/* good */.uw)({ kind: 'cases', cases }) : null;
}
function mlflow_evaluate_read(file, context) {
    const table = tableOf(file);
    if (table === null)
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'the file holds no results of an MLflow evaluation', mlflow_evaluate_FIX));
    if (!table.ok)
        return table;
    if (table.value.kind === 'summary') {
        const summary = metricEvidence(file, context, 'mlflow-evaluate', runFigures(table.value.root, ''), {
            notANumber: 'undefined',
        });
        return summary.ok ? (0,fault/* good */.uw)([aboutFile(file, 'mlflow-evaluate', {}), ...summary.value]) : summary;
    }
    const { cases } = table.value;
    const faults = [];
    const figures = scorerFigures(file, cases, faults);
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    if (figures.length === 0)
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'no column holds judgements (NAME/value)', mlflow_evaluate_FIX));
    const metrics = metricEvidence(file, context, 'mlflow-evaluate', figures, { notANumber: 'undefined' });
    return metrics.ok ? (0,fault/* good */.uw)([aboutFile(file, 'mlflow-evaluate', { n: cases.length }), ...metrics.value]) : metrics;
}
/** One mean a scorer. */
function scorerFigures(file, cases, faults) {
    const expected = expectations(file, cases, faults);
    const names = new Set(cases.flatMap(({ members }) => Object.keys(members).flatMap((key) => /^(.+)\/(value|error_message)$/.exec(key)?.[1] ?? [])));
    return [...names].flatMap((name) => {
        if (expected.has(name))
            return [];
        const values = cases.map(({ members }) => {
            const failed = (0,shared_plain/* textOf */.b6)(members[`${name}/error_message`]) !== null || !endedWell(members['state']);
            return failed ? null : (members[`${name}/value`] ?? null);
        });
        const figure = judged({ values, cases: cases.length });
        // A scorer that answers in words of its own (categories) has no mean; one whose judge never answered has none either, and says so.
        const inWords = values.every((value) => value === null || !isJudgement(value)) && values.some(isWord);
        if (inWords)
            return [];
        const first = cases[0];
        const pointer = `${first?.pointer ?? ''}${(0,shared_plain/* step */.PM)(`${name}/value`)}`;
        const place = { pointer, line: first?.line ?? null, ...figure };
        const mean = { ...place, name: `${name}/mean` };
        return values.some(isPassOrFail)
            ? [mean, { ...place, name: 'pass_rate', slice: sliceFrom(['scorer'], [name]) }]
            : [mean];
    });
}
const endedWell = (state) => typeof state !== 'string' || /^(OK|TraceState\.OK|TRACE_STATE_OK)$/i.test(state.trim());
const isJudgement = (value) => typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && /^(yes|no|true|false|pass|passed|fail|failed)$/i.test(value.trim()));
const isPassOrFail = (value) => isJudgement(value) && typeof value !== 'number';
const isWord = (value) => typeof value === 'string';
/** Names of expectations: what the answer should have been, told by the assessments of each trace. */
function expectations(file, cases, faults) {
    const names = new Set();
    for (const { members, line, pointer } of cases) {
        let assessments = members['assessments'];
        if (!(0,shared_plain/* isList */.Lv)(assessments)) {
            const text = (0,shared_plain/* textOf */.b6)(members['trace']);
            const trace = text === null ? null : (0,json/* parseJson */.q)(text, file.path);
            if (trace !== null && !trace.ok) {
                const message = `the trace of a case is no JSON: ${trace.faults[0]?.message ?? ''}`;
                faults.push(faultAt(file, 'artifact/syntax', `${pointer}/trace`, message, mlflow_evaluate_FIX, line));
                continue;
            }
            const root = trace?.ok && (0,shared_plain/* isMap */.jh)(trace.value.value) ? trace.value.value : (0,shared_plain/* isMap */.jh)(members['trace']) ? members['trace'] : {};
            assessments = (0,shared_plain/* isMap */.jh)(root['info']) ? root['info']['assessments'] : undefined;
        }
        for (const one of (0,shared_plain/* isList */.Lv)(assessments) ? assessments : []) {
            const name = (0,shared_plain/* isMap */.jh)(one) && (0,shared_plain/* isMap */.jh)(one['expectation']) ? (0,shared_plain/* textOf */.b6)(one['assessment_name']) : null;
            if (name !== null)
                names.add(name);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./build/readers/mlflow-metric.js
/** Metric files of an MLflow file store: `mlruns/EXPERIMENT/RUN/metrics/NAME`, a line each time it was logged. */







/**
 * `timestamp value step`, then the id of the run where the file is of a logged model, then name and digest of the dataset
 * where it was logged with one (mlflow/store/tracking/file_store.py, _get_metric_from_line).
 */
const mlflow_metric_LINE = /^(\d{13}) (-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|nan|-?inf) (-?\d{1,15})(?: ([0-9a-f]{32}))?(?: (\S+ \S+))?$/;
/** Where a metric file stands: store, run or model, name. Names may hold slashes. */
const PLACE = /^((?:.*\/)?)(?:([0-9a-f]{32})|models\/m-[0-9a-f]{32})\/metrics\/(.+)$/;
const REFIX = 'commit the file as MLflow wrote it';
/** Reads the last value of the metric that the file's place in the store names. */
const mlflowMetric = {
    id: 'mlflow-metric',
    title: 'metric file of an MLflow file store',
    notes: 'The last value of one metric: of the largest step, then of the latest time. Its name is the path below metrics/, so the file is read only where MLflow put it (RUN/metrics/NAME, models/ID/metrics/NAME). A metric that was logged on several datasets has a value for each, told apart only where they are called train, validation and test; others must agree. ' +
        'train_, val_ and test_ are kept apart; n is not logged. Whether the run has finished stands in its meta.yaml two folders up, which must be there: of a run that has not, was deleted or is not described the value is undefined, as are NaN and Infinity.',
    recognises: (file) => (mlflow_metric_LINE.test(headOf(file, 1024).split(/\r?\n/, 1)[0] ?? '') ? 'certain' : 'no'),
    read: mlflow_metric_read,
};
async function mlflow_metric_read(file, context) {
    const place = PLACE.exec(file.path);
    if (place === null) {
        const message = 'the name of the metric is its place in the store, and the file is not below metrics/ of a run or model';
        const fix = 'commit it where MLflow wrote it, as mlruns/EXPERIMENT/RUN/metrics/NAME';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/path', file.path, message, { fix }));
    }
    const [, store = '', run, name = ''] = place;
    const points = mlflow_metric_pointsOf(file);
    if (!points.ok)
        return points;
    const last = lastPoints(points.value);
    const clash = twice(points.value, last) ?? apart(last);
    if (clash !== null) {
        const fix = 'keep one value: log the metric once, or each dataset under a name of its own';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/ambiguous', file.path, `${(0,shared_plain/* shown */.SP)(name)} ${clash.words}`, { line: clash.line, fix }));
    }
    const figures = [];
    for (const point of last) {
        const why = await uncounted(context, store, run ?? point.run);
        const figure = runFigure(name, point.value, '');
        figures.push({
            ...figure,
            split: figure.split ?? splits_splitOf(point.name.split(' ')[0] ?? ''),
            line: point.line,
            ...(why === null ? {} : { undefinedBecause: why }),
        });
    }
    const metrics = metricEvidence(file, context, 'mlflow-metric', figures, { notANumber: 'undefined' });
    const times = last.map((point) => point.time);
    const about = aboutFile(file, 'mlflow-metric', { at: momentOfMillis(Math.min(...times)) });
    return metrics.ok ? (0,fault/* good */.uw)([about, ...metrics.value]) : metrics;
}
/** Every line of the file, or where one is no line of a metric file. */
function mlflow_metric_pointsOf(file) {
    const text = file.text();
    if (!text.ok)
        return text;
    const lines = text.value.split(/\r?\n/);
    // MLflow ends every line: a file without its last line end is cut short, and half a step is another step.
    if (lines.pop() !== '') {
        const message = 'the last line has no end: the file is cut short';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', file.path, message, { line: lines.length + 1, fix: REFIX }));
    }
    const points = [];
    const faults = [];
    for (const [index, line] of lines.entries()) {
        const found = mlflow_metric_LINE.exec(line);
        if (found === null) {
            const message = `${(0,shared_plain/* shown */.SP)(line)} is no line of a metric file: timestamp, value, step`;
            faults.push((0,fault/* fault */.DG)('artifact/syntax', file.path, message, { line: index + 1, fix: REFIX }));
            if (faults.length >= 10)
                break;
            continue;
        }
        const [, time, value = '', step, run, dataset] = found;
        points.push({
            name: dataset ?? '',
            value: Number(value.replace('inf', 'Infinity').replace('nan', 'NaN')),
            step: Number(step),
            time: Number(time),
            pointer: '',
            line: index + 1,
            run: run ?? null,
        });
    }
    if (points.length === 0 && faults.length === 0)
        faults.push((0,fault/* fault */.DG)('artifact/schema', file.path, 'the file holds no value', { fix: REFIX }));
    return faults.length > 0 ? (0,fault/* bad */.MB)(...faults) : (0,fault/* good */.uw)(points);
}
/** Two values of one dataset at the last step and time: which of them is the last is not known. */
function twice(points, last) {
    const byName = new Map(last.map((point) => [point.name, point]));
    for (const point of points) {
        const kept = byName.get(point.name);
        if (kept === undefined || point.step !== kept.step || point.time !== kept.time)
            continue;
        if (Object.is(point.value, kept.value))
            continue;
        return {
            words: `is ${point.value} and ${kept.value} at one step and time (lines ${point.line} and ${kept.line})`,
            line: kept.line,
        };
    }
    return null;
}
/** Values of several datasets that differ, where no name tells which data they are. */
function apart(last) {
    const known = new Map();
    for (const point of last) {
        const split = splits_splitOf(point.name.split(' ')[0] ?? '') ?? '';
        const first = known.get(split) ?? point;
        known.set(split, first);
        if (Object.is(first.value, point.value))
            continue;
        const of = ({ name }) => (name === '' ? 'no dataset' : `the dataset ${(0,shared_plain/* shown */.SP)(name)}`);
        const words = `is ${first.value} on ${of(first)} and ${point.value} on ${of(point)} (lines ${first.line} and ${point.line})`;
        return { words, line: point.line };
    }
    return null;
}
/** Why the values of a run do not count, by the run's own description in the store; null where they do. */
async function uncounted(context, store, run) {
    if (run === null)
        return 'the file does not say which run it is of';
    const path = `${store}${run}/meta.yaml`;
    const meta = (await context.beside?.(path)) ?? null;
    if (meta === null)
        return `${path} is not there, which would say whether the run has finished`;
    const yaml = meta.yaml();
    const root = yaml.ok ? yaml.value.value : null;
    if (!(0,plain/* isMap */.jh)(root))
        return `${path} cannot be read, which would say whether the run has finished`;
    return runCounts(root) ? null : 'the run has not finished, or was deleted';
}

;// CONCATENATED MODULE: ./build/readers/mlflow-registry.js
/** A version of a registered model: `meta.yaml` of MLflow's registry, or the same as the client prints it. */


/** Reader of registered model versions. */
const mlflowRegistry = {
    id: 'mlflow-registry',
    title: 'MLflow registered model version (meta.yaml, JSON)',
    notes: 'Name, version, time, run and logged model of a registered version. It carries no digest, so it proves nothing about the bytes; metrics that the client prints as texts are not read. A version whose status is not READY is an error.',
    recognises: (file) => {
        const head = headOf(file, 65_536);
        const root = /^\s*\{/.test(head) ? (/"run_id"/.test(headOf(file)) ? (0,shared_plain/* jsonRoot */.Rl)(file) : null) : null;
        const has = (key) => (root ? Object.hasOwn(root, key) : new RegExp(`^${key}:`, 'm').test(head));
        return ['name', 'version', 'source', 'run_id', 'status', 'current_stage'].every(has) ? 'certain' : 'no';
    },
    read: mlflow_registry_read,
};
function mlflow_registry_read(file) {
    const document = /^\s*\{/.test(headOf(file, 64)) ? file.json() : file.yaml();
    if (!document.ok)
        return document;
    const root = (0,plain/* asMap */.$H)(document.value.value);
    const [name, version] = [(0,shared_plain/* textOf */.b6)(root['name']), (0,shared_plain/* textFor */.bT)(root['version'])];
    const status = (0,shared_plain/* textOf */.b6)(root['status']);
    if (name === null || root['version'] === undefined || root['version'] === null || !/^[\w.+-]{1,100}$/.test(version)) {
        const message = 'the registered version has no name or number';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, message, { line: 1, fix: 'commit the file as MLflow wrote it' }));
    }
    const fragment = startFragment(file, document.value);
    if (status !== 'READY') {
        const message = `version ${version} of ${JSON.stringify(name.slice(0, 100))} is not READY in the registry`;
        fragment.fault('artifact/value', '/status', message, 'register the model again');
    }
    const logged = (0,shared_plain/* textOf */.b6)(root['model_id']);
    const at = momentOfMillis(root['creation_timestamp']);
    const uri = logged === null ? `models:/${name}/${version}` : `models:/${logged}`;
    const source = fragment.source('');
    const model = fragment.add(lineageNode({ id: 'model', type: 'model', name, uri, version, at, source }));
    const run = (0,shared_plain/* textOf */.b6)(root['run_id']);
    if (run !== null) {
        const from = lineageNode({
            id: `run:${run}`,
            type: 'step',
            name: run,
            uri: `mlflow-run:${run}`,
            source: fragment.source('/run_id'),
        });
        fragment.edge(fragment.add(from), model, fragment.source('/run_id'));
    }
    const record = {
        kind: 'model-record',
        reader: 'mlflow-registry',
        source,
        origin: 'reported',
        name,
        version,
        digest: null,
        run,
        at,
    };
    return finished(fragment, 'mlflow-registry', [record]);
}

;// CONCATENATED MODULE: ./build/readers/mlmodel.js
/** `MLmodel`: what MLflow writes beside a logged model. */



/** Reader of MLflow model descriptions. */
const mlmodel = {
    id: 'mlmodel',
    title: 'MLflow model (MLmodel)',
    notes: 'Run and model ids, the time of logging (UTC by definition, written without a zone) and the file that holds the model. It carries no digest, so it proves nothing about the bytes. Where the artifact was logged to is kept as it is written and never followed; a model file outside the folder of a repository is an error.',
    recognises: (file) => {
        const text = headOf(file, 65_536);
        // A version in MLflow's registry has ids of run and model too, and no flavors.
        if (/^(current_stage|storage_location|creation_timestamp):/m.test(text) && !/^flavors:/m.test(text))
            return 'no';
        const keys = text.match(/^(flavors|artifact_path|run_id|model_uuid|model_id|utc_time_created|mlflow_version):/gm) ?? [];
        return new Set(keys).size >= 2 && keys.some((key) => key !== 'run_id:' && key !== 'artifact_path:')
            ? 'certain'
            : 'no';
    },
    read: mlmodel_read,
};
function mlmodel_read(file) {
    const document = file.yaml();
    if (!document.ok)
        return document;
    const root = document.value.value;
    if (!(0,plain/* isMap */.jh)(root) || !(0,plain/* isMap */.jh)(root['flavors'])) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, 'there is no mapping of flavors, so this is no MLmodel file', {
            line: 1,
            fix: 'log the model again with MLflow',
        }));
    }
    const fragment = startFragment(file, document.value);
    const uuid = (0,shared_plain/* textOf */.b6)(root['model_id']) ?? (0,shared_plain/* textOf */.b6)(root['model_uuid']);
    const at = createdAt(root);
    const written = modelPath(root);
    const path = written === null ? null : resolveIn(folderOf(file.path), written.text);
    if (written !== null && path === null) {
        fragment.fault('artifact/path', written.pointer, `the model file ${(0,shared_plain/* shown */.SP)(written.text)} lies outside the repository, where nothing is read`, 'log the model again, so that its file lies beside MLmodel');
    }
    const source = fragment.source('');
    const model = fragment.add(lineageNode({
        id: 'model',
        type: 'model',
        name: path ?? uuid ?? file.path,
        path,
        uri: uuid === null ? null : `models:/${uuid}`,
        version: uuid,
        at,
        source,
    }));
    const run = (0,shared_plain/* textOf */.b6)(root['run_id']);
    if (run !== null) {
        const pointer = fragment.source('/run_id');
        fragment.edge(fragment.add(lineageNode({ id: `run:${run}`, type: 'step', name: run, uri: `mlflow-run:${run}`, source: pointer })), model, pointer);
    }
    const name = (0,shared_plain/* textOf */.b6)(root['artifact_path']);
    const record = {
        kind: 'model-record',
        reader: 'mlmodel',
        source,
        origin: 'reported',
        name: name !== null && isUri(name) ? null : name,
        version: uuid,
        digest: null,
        run,
        at,
    };
    return finished(fragment, 'mlmodel', [record]);
}
/** The file of the model by the generic flavor, else by the first flavor that names one. */
function modelPath(root) {
    const flavors = (0,plain/* asMap */.$H)(root['flavors']);
    const order = ['python_function', ...Object.keys(flavors)];
    for (const flavor of order) {
        for (const key of ['model_path', 'pickled_model', 'data', 'model_binary']) {
            const text = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(flavors[flavor])[key]);
            if (text !== null)
                return { text, pointer: `/flavors/${flavor}/${key}` };
        }
    }
    return null;
}
/** MLflow writes UTC without a zone; the text stays as it is written. */
function createdAt(root) {
    const text = (0,shared_plain/* textOf */.b6)(root['utc_time_created']);
    return text === null ? null : { text, epoch: (0,moment/* moment */.n)(`${text}Z`).epoch ?? (0,moment/* moment */.n)(text).epoch };
}

;// CONCATENATED MODULE: ./build/readers/model-card-toolkit.js
/** Model Card Toolkit: model cards as JSON, schema 0.0.1 and 0.0.2. */



const model_card_toolkit_PARTS = ['model_details', 'model_parameters', 'quantitative_analysis', 'considerations'];
/** Reader of Model Card Toolkit JSON. */
const modelCardToolkit = {
    id: 'model-card-toolkit',
    title: 'Model Card Toolkit card (JSON 0.0.1, 0.0.2)',
    notes: 'Considerations, details, data and analysis as the sections of a card; figures as claims (declared), with interval and slice. A card that names no schema_version is read by its shape, other versions are refused. Data are one list in 0.0.2: those named test, validation or evaluation count as evaluation data, the rest as training data. It carries no digest; its protobuf form is not read.',
    recognises: (file) => {
        if (!/"(model_details|quantitative_analysis|considerations)"/.test(headOf(file)))
            return 'no';
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        if (root === null)
            return /^\s*\{\s*"(model_details|schema_version)"\s*:/.test(headOf(file, 4096)) ? 'certain' : 'no';
        const parts = model_card_toolkit_PARTS.filter((key) => (0,plain/* isMap */.jh)(root[key])).length;
        return parts >= 2 || (parts === 1 && (0,shared_plain/* textOf */.b6)(root['schema_version']) !== null) ? 'certain' : 'no';
    },
    read: model_card_toolkit_read,
};
function model_card_toolkit_read(file, context) {
    const document = file.json();
    if (!document.ok)
        return document;
    const root = (0,plain/* asMap */.$H)(document.value.value);
    const wrong = model_card_toolkit_shapeFault(file, document.value, root);
    if (wrong !== null)
        return wrong;
    const lineOf = (pointer) => document.value.placeOf(pointer)?.line ?? null;
    const reading = { reader: 'model-card-toolkit', file, context, evidence: [], faults: [] };
    const pointer = '/quantitative_analysis/performance_metrics';
    const metrics = (0,plain/* asMap */.$H)(root['quantitative_analysis'])['performance_metrics'];
    const complaint = performanceMetrics(reading, metrics, { pointer, lineOf }, { interval: 'confidence_interval', lower: 'lower_bound', upper: 'upper_bound' });
    if (complaint !== null) {
        const fix = 'write performance_metrics as a list of {type, value, slice}';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, `${pointer} ${complaint}`, { line: lineOf(pointer), fix }));
    }
    const details = (0,plain/* asMap */.$H)(root['model_details']);
    const card = structuredDocument(reading, {
        title: (0,shared_plain/* textOf */.b6)(details['name']),
        sections: structuredSections(model_card_toolkit_partsOf(root), lineOf),
        fields: [
            ...Object.entries(details)
                .filter(([key]) => key !== 'version')
                .map(([key, value]) => [key, value, `/model_details/${key}`]),
            ['version', versionOf(details), '/model_details/version'],
            ['license', model_card_toolkit_licenceOf(details), '/model_details/licenses'],
            ...Object.entries(root).map(([key, value]) => [key, value, `/${key}`]),
        ],
    }, { pointer: '', lineOf });
    return (0,fault/* good */.uw)([card, ...reading.evidence]);
}
function model_card_toolkit_shapeFault(file, document, root) {
    const version = root['schema_version'];
    if (version !== undefined && version !== null && version !== '' && !/^v?0\.0\.[12]$/.test((0,shared_plain/* textFor */.bT)(version))) {
        const message = `schema ${(0,shared_plain/* shown */.SP)((0,shared_plain/* textFor */.bT)(version))} of Model Card Toolkit is not known`;
        const place = document.placeOf('/schema_version') ?? {};
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/version', file.path, message, { ...place, fix: 'write it as schema 0.0.2' }));
    }
    const odd = model_card_toolkit_PARTS.find((key) => root[key] !== undefined && root[key] !== null && !(0,plain/* isMap */.jh)(root[key]));
    if (odd === undefined && model_card_toolkit_PARTS.some((key) => (0,plain/* isMap */.jh)(root[key])))
        return null;
    const message = odd === undefined ? 'this is no card of Model Card Toolkit' : `/${odd} is not an object`;
    const place = document.placeOf(odd === undefined ? '' : `/${odd}`) ?? { line: 1 };
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, message, { ...place, fix: `write ${model_card_toolkit_PARTS.join(', ')} as objects` }));
}
const versionOf = (details) => (0,plain/* isMap */.jh)(details['version']) ? details['version']['name'] : details['version'];
/** Licences of 0.0.2 are a list of `{identifier}` or `{custom_text}`; 0.0.1 has one text. */
function model_card_toolkit_licenceOf(details) {
    const listed = (0,plain/* asList */.DD)(details['licenses']).map((one) => (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['identifier']) ?? (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['custom_text']));
    const known = listed.filter((one) => one !== null);
    return known.length > 0 ? known.join(' AND ') : (details['license'] ?? undefined);
}
function model_card_toolkit_partsOf(root) {
    const details = (0,plain/* asMap */.$H)(root['model_details']);
    const considerations = (0,plain/* asMap */.$H)(root['considerations']);
    const part = (title, key) => ({
        title,
        pointer: `/considerations/${key}`,
        content: considerations[key],
    });
    const uses = [considerations['use_cases'], considerations['users']].filter((one) => one !== undefined);
    const { training, evaluation } = dataOf((0,plain/* asMap */.$H)(root['model_parameters'])['data']);
    return [
        { title: 'Model details', pointer: '/model_details', content: root['model_details'] },
        { title: 'License', pointer: '/model_details', content: model_card_toolkit_licenceOf(details) },
        {
            title: 'Intended use',
            pointer: considerations['use_cases'] === undefined ? '/considerations/users' : '/considerations/use_cases',
            content: uses.length > 0 ? uses : undefined,
        },
        part('Limitations', 'limitations'),
        part('Trade-offs', 'tradeoffs'),
        part('Ethical considerations', 'ethical_considerations'),
        { title: 'Training data', pointer: '/model_parameters/data', content: training },
        { title: 'Evaluation data', pointer: '/model_parameters/data', content: evaluation },
        { title: 'Quantitative analysis', pointer: '/quantitative_analysis', content: root['quantitative_analysis'] },
    ];
}
const EVALUATION = /\b(?:test|testing|eval|evaluation|valid|validation|held-?out|hold-?out|dev)\b/i;
/** What the card says of training and of evaluation data: named apart in 0.0.1, one list in 0.0.2. */
function dataOf(data) {
    if ((0,plain/* isMap */.jh)(data))
        return { training: data['train'], evaluation: data['eval'] };
    const isEvaluation = (one) => EVALUATION.test(((0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one)['name']) ?? '').replaceAll(/[_/.]/g, ' '));
    const listed = (0,plain/* asList */.DD)(data);
    const [training, evaluation] = [listed.filter((one) => !isEvaluation(one)), listed.filter(isEvaluation)];
    const some = (list) => (list.length > 0 ? list : undefined);
    return { training: some(training), evaluation: some(evaluation) };
}

;// CONCATENATED MODULE: ./build/readers/openai-evals.js
/** Logs of OpenAI's evals (JSON lines). */





const openai_evals_FIX = 'run the evaluation to its end and commit its whole log';
/** How far the reported accuracy may lie from the counted one. */
const openai_evals_ROUNDING = 1e-6;
/** Figures of a report that tell how sure another one is; the misspelling is the tool's. */
const openai_evals_SPREADS = /^(boostrap|bootstrap)_std$|_std$|_stderr$/;
/** Reads the final report, checked against the single matches. */
const openaiEvals = {
    id: 'openai-evals',
    title: 'OpenAI evals log',
    notes: 'The figures of the final report, which may stand in any line; accuracy is counted again from the match events, and a report that differs is refused. Samples that were asked and never matched, or that ended in an error, stay in the denominator as not correct. ' +
        'A log without a final report is of a run that did not end, and is refused. n is the number of samples. Model, data split and time are those of the spec; the time has no zone, so it may not date the log.',
    recognises: (file) => {
        const begin = new TextDecoder().decode(file.bytes.subarray(0, 400));
        return /^\s*\{\s*"(spec"\s*:\s*\{[^}]*"(completion_fns|eval_name|base_eval)"|final_report"\s*:)/.test(begin)
            ? 'certain'
            : 'no';
    },
    read: openai_evals_read,
};
function openai_evals_read(file, context) {
    const lines = file.jsonLines();
    if (!lines.ok)
        return lines;
    const log = logOf(file, lines.value);
    if (!log.ok)
        return log;
    const { spec, report, line, samples, matched } = log.value;
    const n = samples.size;
    if (report === null) {
        const message = 'the log has no final report: the run was stopped, or the log is cut short';
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/contradiction', '', message, openai_evals_FIX, lines.value.at(-1)?.line));
    }
    const correct = [...samples.values()].filter((one) => one === true).length;
    const unmatched = [...samples.values()].filter((one) => one === null).length;
    const judgedOnes = n - unmatched;
    const reported = report['accuracy'];
    if (matched && typeof reported === 'number' && Math.abs(reported - correct / judgedOnes) > openai_evals_ROUNDING) {
        const message = `the final report says accuracy ${reported}, and its matches give ${correct} of ${judgedOnes}`;
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/contradiction', '', message, openai_evals_FIX, line));
    }
    const figures = Object.entries(report)
        .filter(([name, value]) => !openai_evals_SPREADS.test(name) && (typeof value === 'number' || value === null))
        .map(([name, value]) => {
        const figure = { name, value, pointer: `/final_report${(0,shared_plain/* step */.PM)(name)}`, line, n: n > 0 ? n : null };
        if (name === 'accuracy' && matched && value !== null)
            return { ...figure, value: correct / n };
        return unmatched > 0
            ? { ...figure, undefinedBecause: `${unmatched} of ${n} samples have no result` }
            : n === 0
                ? { ...figure, undefinedBecause: 'no sample was evaluated' }
                : figure;
    });
    if (figures.length === 0)
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'the final report holds no figure', openai_evals_FIX, line));
    const metrics = metricEvidence(file, context, 'openai-evals', figures, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const functions = spec['completion_fns'];
    const model = Array.isArray(functions) && functions.length === 1 ? (0,shared_plain/* textOf */.b6)(functions[0]) : null;
    const split = (0,shared_plain/* textOf */.b6)(spec['split']);
    const about = aboutFile(file, 'openai-evals', {
        model,
        dataset: (0,shared_plain/* textOf */.b6)(spec['base_eval']) ?? (0,shared_plain/* textOf */.b6)(spec['eval_name']),
        split: split === null ? null : splits_splitOf(split),
        at: about_momentOf(spec['created_at']),
        n,
    });
    return (0,fault/* good */.uw)([about, ...metrics.value]);
}
function logOf(file, lines) {
    const faults = [];
    const samples = new Map();
    let spec = null;
    let report = null;
    let reportLine = 1;
    let matched = false;
    for (const { line, document } of lines) {
        const entry = document.value;
        if (!(0,shared_plain/* isMap */.jh)(entry))
            continue;
        if ((0,shared_plain/* isMap */.jh)(entry['spec'])) {
            if (spec !== null)
                faults.push(faultAt(file, 'artifact/ambiguous', '', 'the log holds a second run', openai_evals_FIX, line));
            spec = entry['spec'];
        }
        if ('final_report' in entry) {
            if (!(0,shared_plain/* isMap */.jh)(entry['final_report'])) {
                const message = `the final report is ${(0,shared_plain/* described */.WY)(entry['final_report'])}, not an object`;
                faults.push(faultAt(file, 'artifact/schema', '', message, openai_evals_FIX, line));
            }
            else if (report !== null) {
                faults.push(faultAt(file, 'artifact/ambiguous', '', 'the log has a second final report', openai_evals_FIX, line));
            }
            else {
                report = entry['final_report'];
                reportLine = line;
            }
        }
        const id = (0,shared_plain/* textOf */.b6)(entry['sample_id']);
        if (id === null)
            continue;
        const data = (0,shared_plain/* isMap */.jh)(entry['data']) ? entry['data'] : {};
        if (entry['type'] === 'match') {
            matched = true;
            if (typeof data['correct'] !== 'boolean') {
                const message = `a match of the sample ${(0,shared_plain/* shown */.SP)(id)} does not say whether it was correct`;
                faults.push(faultAt(file, 'artifact/schema', '', message, openai_evals_FIX, line));
            }
            else if (samples.get(id) !== undefined && samples.get(id) !== null) {
                const message = `the sample ${(0,shared_plain/* shown */.SP)(id)} is matched twice`;
                faults.push(faultAt(file, 'artifact/ambiguous', '', message, openai_evals_FIX, line));
            }
            else
                samples.set(id, data['correct']);
        }
        else if (!samples.has(id))
            samples.set(id, null);
    }
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    // Evaluations that record other events than matches tell nothing of a single sample: asking it is all that there is.
    const plain = matched ? samples : new Map([...samples.keys()].map((id) => [id, false]));
    return (0,fault/* good */.uw)({ spec: spec ?? {}, report, line: reportLine, samples: plain, matched });
}

;// CONCATENATED MODULE: ./build/readers/shared/column-lineage.js
/** The facet `columnLineage` of OpenLineage datasets: which columns a column was made of. */

/** Columns of a dataset, and columns that one is made of, that are kept. */
const MOST = 5000;
const MOST_EACH = 100;
/** A dataset as the graph calls it: by its path where its namespace is local, else by its URI or name. */
function datasetName(namespace, name) {
    if (/^file(:|$)/.test(namespace))
        return resolveIn('', name) ?? name;
    return isUri(namespace) ? `${namespace.replace(/\/$/, '')}/${name}` : name;
}
/** What the facet says, or nothing where there is none. Fields without name, dataset or namespace are passed over. */
function columnSources(facets) {
    const fields = Object.entries((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(facets['columnLineage'])['fields'])).slice(0, MOST);
    if (fields.length === 0)
        return {};
    const columns = fields.map(([column, of]) => ({
        column,
        from: (0,plain/* asList */.DD)((0,plain/* asMap */.$H)(of)['inputFields'])
            .slice(0, MOST_EACH)
            .flatMap((one) => {
            const { namespace, name, field } = (0,plain/* asMap */.$H)(one);
            const [space, data, source] = [(0,shared_plain/* textOf */.b6)(namespace), (0,shared_plain/* textOf */.b6)(name), (0,shared_plain/* textOf */.b6)(field)];
            return space === null || data === null || source === null
                ? []
                : [{ data: datasetName(space, data), column: source }];
        }),
    }));
    return { columns };
}

;// CONCATENATED MODULE: ./build/readers/openlineage.js
/** OpenLineage events, one JSON object a line. */




const PRODUCED = /"schemaURL"\s*:\s*"https:\/\/openlineage\.io\/spec\//;
/** Reader of OpenLineage event logs. */
const openlineage = {
    id: 'openlineage',
    title: 'OpenLineage events (NDJSON or JSON)',
    notes: 'Runs of jobs with what they read and wrote. Events of one run are merged by its id; of several runs of one job the latest that completed counts, else the latest. Dataset versions are whatever the producer chose: they are compared with each other and prove no bytes. A run that started and never completed is told as running. Dataset and job events have no run. Column lineage is kept: which columns were made of which.',
    recognises: (file) => {
        const head = headOf(file, 65_536);
        if (/^[^\w"]*[[{]\s*\n/.test(head))
            return PRODUCED.test(head) ? 'certain' : 'no';
        const first = /^\s*(\{[^\n]*)/.exec(headOf(file, 262_144).replace(/^\u00ef\u00bb\u00bf/, ''))?.[1] ?? '';
        if (PRODUCED.test(first))
            return 'certain';
        const keys = ['"eventTime"', '"producer"', '"job"'].every((key) => first.includes(key));
        return keys && (first.includes('"run"') || first.includes('"inputs"')) ? 'certain' : 'no';
    },
    read: openlineage_read,
};
const ENDED = { COMPLETE: 'finished', FAIL: 'failed', ABORT: 'failed' };
function openlineage_read(file) {
    const lines = eventsOf(file);
    if (!lines.ok)
        return lines;
    const fragment = startFragment(file, null);
    const runs = new Map();
    const others = [];
    for (const { line, event } of lines.value) {
        const at = (0,moment/* moment */.n)((0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(event)['eventTime']) ?? '');
        if (!(0,plain/* isMap */.jh)(event) || at.epoch === null) {
            fragment.fault('artifact/schema', '', `line ${line} is no OpenLineage event with an eventTime and zone`, 'write events as OpenLineage 2 has them', line);
            continue;
        }
        const id = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(event['run'])['runId']);
        if (id === null)
            others.push({ line, event, at });
        else
            join(runs, id, { line, event, at });
    }
    const current = latestOfEachJob([...runs.values()]);
    for (const run of current)
        openlineage_addRun(fragment, run);
    for (const { line, event, at } of others) {
        if ((0,plain/* isMap */.jh)(event['dataset']))
            openlineage_addDataset(fragment, event['dataset'], line, at, '/dataset');
        else if ((0,plain/* isMap */.jh)(event['job']))
            addJob(fragment, event, line);
    }
    return finished(fragment, 'openlineage');
}
/** Events with their lines: one a line, or one JSON document that is an event or a list of them. */
function eventsOf(file) {
    if (/^[^\w"]*[[{]\s*\n/.test(headOf(file, 4096))) {
        const document = file.json();
        if (!document.ok)
            return document;
        const { value, placeOf } = document.value;
        const listed = Array.isArray(value) ? value : null;
        if (listed === null)
            return (0,fault/* good */.uw)([{ line: placeOf('')?.line ?? 1, event: value }]);
        return (0,fault/* good */.uw)(listed.map((event, index) => ({ line: placeOf(`/${index}`)?.line ?? 1, event })));
    }
    const lines = file.jsonLines();
    return lines.ok ? (0,fault/* good */.uw)(lines.value.map(({ line, document }) => ({ line, event: document.value }))) : lines;
}
function join(runs, id, entry) {
    const job = jobName(entry.event);
    const run = runs.get(id) ?? { id, job, line: entry.line, events: [], status: null, started: null, ended: null };
    runs.set(id, run);
    run.events.push(entry);
    const type = ((0,shared_plain/* textOf */.b6)(entry.event['eventType']) ?? '').toUpperCase();
    const nominal = (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(entry.event['run'])['facets'])['nominalTime']);
    const end = ENDED[type];
    if (end !== undefined) {
        // A failure is not mended by another event of the same run.
        run.status = run.status === 'failed' ? 'failed' : (end ?? null);
        run.ended = entry.at;
        run.line = entry.line;
    }
    else
        run.status ??= 'running';
    if (type === 'START')
        run.started = entry.at;
    run.started ??= startOf(nominal);
}
function startOf(nominal) {
    const text = (0,shared_plain/* textOf */.b6)(nominal['nominalStartTime']);
    return text === null ? null : (0,moment/* moment */.n)(text);
}
const jobName = (event) => {
    const job = (0,plain/* asMap */.$H)(event['job']);
    return `${(0,shared_plain/* textOf */.b6)(job['namespace']) ?? ''}\n${(0,shared_plain/* textOf */.b6)(job['name']) ?? ''}`;
};
/** A log holds the history of a job; what counts is its latest completed run, or the latest where none completed. */
function latestOfEachJob(runs) {
    const kept = new Map();
    for (const run of runs) {
        const other = kept.get(run.job);
        if (other === undefined || rank(run) > rank(other))
            kept.set(run.job, run);
    }
    return [...kept.values()];
}
/** Later is more; any completed run is more than every other. */
function rank(run) {
    const times = run.events.map((entry) => entry.at.epoch ?? 0);
    const last = times.reduce((a, b) => Math.max(a, b), 0);
    return run.status === 'finished' ? last + 1e15 : last;
}
function openlineage_addRun(fragment, run) {
    const id = `run:${run.id}`;
    const facts = run.events.map((entry) => (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(entry.event['job'])['facets']));
    fragment.add(lineageNode({
        id,
        type: 'step',
        name: run.job.slice(run.job.indexOf('\n') + 1) || run.id,
        source: fragment.source('', run.line),
        at: run.ended,
        startedAt: run.started,
        status: run.status,
        codeVersion: first(facts, 'sourceCodeLocation', 'version'),
        command: first(facts, 'processing', 'command') ??
            first(facts, 'sourceCode', 'sourceCode') ??
            first(facts, 'sql', 'query'),
    }));
    const seen = new Set();
    for (const { line, event } of run.events) {
        for (const [key, isInput] of [
            ['inputs', true],
            ['outputs', false],
        ]) {
            (0,plain/* asList */.DD)(event[key]).forEach((dataset, index) => {
                const node = openlineage_addDataset(fragment, (0,plain/* asMap */.$H)(dataset), line, null, `/${key}/${index}`);
                if (node === null || seen.has(`${key}\n${node}`))
                    return;
                seen.add(`${key}\n${node}`);
                const source = fragment.source(`/${key}/${index}`, line);
                if (isInput)
                    fragment.edge(node, id, source);
                else
                    fragment.edge(id, node, source);
            });
        }
    }
}
/** A job event: what a job would read and write, without a run. */
function addJob(fragment, event, line) {
    const name = jobName(event);
    const id = `job:${name}`;
    const facets = (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(event['job'])['facets']);
    const codeVersion = first([facets], 'sourceCodeLocation', 'version');
    fragment.add(lineageNode({
        id,
        type: 'step',
        name: name.slice(name.indexOf('\n') + 1),
        source: fragment.source('', line),
        codeVersion,
    }));
    for (const key of ['inputs', 'outputs']) {
        (0,plain/* asList */.DD)(event[key]).forEach((dataset, index) => {
            const node = openlineage_addDataset(fragment, (0,plain/* asMap */.$H)(dataset), line, null, `/${key}/${index}`);
            if (node === null)
                return;
            const source = fragment.source(`/${key}/${index}`, line);
            if (key === 'inputs')
                fragment.edge(node, id, source);
            else
                fragment.edge(id, node, source);
        });
    }
}
function first(facets, facet, key) {
    for (const one of facets) {
        const text = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(one[facet])[key]);
        if (text !== null)
            return text;
    }
    return null;
}
/** A dataset by namespace and name. Local namespaces hold paths of the repository; others are URIs. */
function openlineage_addDataset(fragment, dataset, line, at, pointer) {
    const namespace = (0,shared_plain/* textOf */.b6)(dataset['namespace']);
    const name = (0,shared_plain/* textOf */.b6)(dataset['name']);
    if (namespace === null || name === null) {
        fragment.fault('artifact/schema', '', `line ${line} has a dataset without namespace or name`, 'write events as OpenLineage 2 has them', line);
        return null;
    }
    const facets = (0,plain/* asMap */.$H)(dataset['facets']);
    const version = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(facets['version'])['datasetVersion']);
    const uri = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(facets['dataSource'])['uri']);
    const path = /^file(:|$)/.test(namespace) ? resolveIn('', name) : null;
    const remote = uri !== null && isUri(uri) && !uri.startsWith('file:') ? uri : null;
    const own = path === null && isUri(namespace) && !namespace.startsWith('file')
        ? `${namespace.replace(/\/$/, '')}/${name}`
        : null;
    return fragment.add(lineageNode({
        id: `dataset:${namespace}\n${name}`,
        type: path !== null && isCodePath(path) ? 'code' : 'dataset',
        name,
        path,
        uri: remote ?? own,
        version,
        digests: version === null ? [] : [{ algorithm: 'opaque', value: version }],
        at,
        license: openlineage_licenceOf(facets),
        owner: (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asList */.DD)((0,plain/* asMap */.$H)(facets['ownership'])['owners'])[0])['name']),
        source: fragment.source(pointer, line),
        ...columnSources(facets),
    }));
}
/** OpenLineage has no licence facet; a facet or tag of that name is taken. */
function openlineage_licenceOf(facets) {
    const facet = (0,plain/* asMap */.$H)(facets['license'] ?? facets['licence']);
    const tags = (0,plain/* asList */.DD)((0,plain/* asMap */.$H)(facets['tags'])['tags']).map(plain/* asMap */.$H);
    const tag = tags.find((one) => /^licen[sc]e$/i.test((0,shared_plain/* textOf */.b6)(one['key']) ?? ''));
    return (0,shared_plain/* textOf */.b6)(facet['name']) ?? (0,shared_plain/* textOf */.b6)(facet['license']) ?? (0,shared_plain/* textOf */.b6)(facet['identifier']) ?? (0,shared_plain/* textOf */.b6)(tag?.['value']);
}

;// CONCATENATED MODULE: ./build/readers/pre-mortem.js
/** Pre-mortems (`kind: pre-mortem`). */


const preMortem = governanceReader({
    id: 'pre-mortem',
    title: 'Pre-mortem',
    notes: 'YAML with kind: pre-mortem. Participants are counted once each, without regard to case.',
    document: 'pre-mortem',
    kinds: {
        'pre-mortem': {
            'held-on': date('The day on which it was held.'),
            facilitator: people('Who led it.'),
            participants: people('Who took part.'),
            stories: entries('story', 'How the model failed, told as if it had happened. At least one.', {
                id: governance_shape_text('Name of the story, such as P-1.'),
                story: governance_shape_text('What happened.'),
                'early-sign': governance_shape_text('What one could have seen before.'),
                action: governance_shape_text('What is done about it.'),
                owner: people('Who does it.'),
            }, { needed: true }),
        },
    },
    ownModel: true,
});

;// CONCATENATED MODULE: ./build/readers/promptfoo.js
/** Results of promptfoo, written as JSON or JSON lines. */






/** Reads the rows of the evaluation: pass_rate over all of them, by prompt, and each row as a test. */
const promptfoo = {
    id: 'promptfoo',
    title: 'promptfoo results',
    notes: 'JSON or JSON lines (which have no counts of their own, so that lines that were cut away do not show). pass_rate over all rows, by prompt (the prompt’s label) where there are several, and by named metric (slice metric: rows whose assertions of that name all passed); the weighted mean of each named score under its own name; every row is a test. Counted from the rows themselves: errors and rows without an answer have not passed, a broken assertion has failed, and the mean of a score that an error kept from being given is undefined; ' +
        'where the file’s own counts differ, it is refused. Prompts, answers and attack texts are not repeated. Repeats are rows like others. Versions of the results up to 3 are read.',
    recognises: (file) => (promptfoo_resultsOf(file)?.ok ? 'certain' : 'no'),
    read: promptfoo_read,
};
/** The results in a file; null where it is none of promptfoo's. */
function promptfoo_resultsOf(file) {
    const begin = new TextDecoder().decode(file.bytes.subarray(0, 65_536));
    if (!/^\s*\{/.test(begin))
        return null;
    const first = begin.slice(0, begin.indexOf('\n') < 0 ? begin.length : begin.indexOf('\n'));
    const isRow = ['"gradingResult"', '"promptIdx"', '"success"'].every((key) => first.includes(key));
    if (isRow && !/^\s*\{\s*"(evalId|results)"/.test(begin)) {
        const lines = file.jsonLines();
        if (!lines.ok)
            return lines;
        const rows = lines.value.map(({ line, document }) => ({ value: document.value, pointer: '', line }));
        return (0,fault/* good */.uw)({ rows, results: {}, metadata: {} });
    }
    const document = file.json();
    if (!document.ok)
        return document;
    const root = document.value.value;
    if (!(0,shared_plain/* isMap */.jh)(root) || !(0,shared_plain/* isMap */.jh)(root.results))
        return null;
    const { results, stats, prompts } = root.results;
    if (!(0,shared_plain/* isList */.Lv)(results) || !((0,shared_plain/* isMap */.jh)(stats) || (0,shared_plain/* isList */.Lv)(prompts)))
        return null;
    const rows = results.map((value, index) => ({ value, pointer: `/results/results/${index}`, line: null }));
    return (0,fault/* good */.uw)({ rows, results: root.results, metadata: (0,shared_plain/* isMap */.jh)(root.metadata) ? root.metadata : {} });
}
function promptfoo_read(file, context) {
    const found = promptfoo_resultsOf(file);
    if (found !== null && !found.ok)
        return found;
    if (found === null) {
        const message = 'there is no list of results';
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '/results/results', message, 'export the evaluation as JSON'));
    }
    const { results, metadata } = found.value;
    const { version } = results;
    if (version !== undefined && !(typeof version === 'number' && version >= 1 && version <= 3)) {
        const message = `the version of the results is ${(0,shared_plain/* described */.WY)(version)}; 1 to 3 are read`;
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/version', '/results/version', message, 'export it with a known version'));
    }
    const faults = [];
    const rows = found.value.rows.flatMap(({ value, pointer, line }, index) => {
        const known = asRow(value, index);
        if (known === null) {
            const message = `row ${index + 1} does not say whether it succeeded`;
            faults.push(faultAt(file, 'artifact/schema', pointer, message, 'export the evaluation again', line));
        }
        return known ?? [];
    });
    const passed = rows.filter(({ outcome }) => outcome === 'passed').length;
    const claimed = claimedCounts(results);
    if (faults.length === 0 && claimed !== null && (claimed.passed !== passed || claimed.all !== rows.length)) {
        const message = `the file counts ${claimed.passed} passed of ${claimed.all}, and its rows give ${passed} of ${rows.length}`;
        faults.push(faultAt(file, 'artifact/contradiction', '/results/stats', message, 'export the evaluation again, with all of its rows'));
    }
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    const figures = [...promptfoo_figuresOf(rows), ...namedFigures(rows)];
    const metrics = metricEvidence(file, context, 'promptfoo', figures, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const time = (0,shared_plain/* textOf */.b6)(results.timestamp) ?? (0,shared_plain/* textOf */.b6)(metadata.evaluationCreatedAt);
    const at = time === null ? null : (0,moment/* moment */.n)(time);
    const base = { reader: 'promptfoo', source: file.source('', 1), origin: 'reported' };
    const about = {
        ...base,
        kind: 'evaluation',
        model: { name: providerOf(results, found.value.rows), version: null, digest: null },
        dataset: { name: null, digest: null, split: null },
        at,
        n: rows.length,
        vouchesFor: {},
    };
    const tests = {
        ...base,
        kind: 'tests',
        source: file.source('/results/results'),
        suite: 'promptfoo',
        tests: rows.map(({ name, outcome, reason }) => ({ name, outcome, impact: null, detail: reason })),
        at,
    };
    return (0,fault/* good */.uw)([about, ...metrics.value, tests]);
}
/** One row, or null where it does not say how it went. `failureReason` 2 is an error of the provider. */
function asRow(row, index) {
    if (!(0,shared_plain/* isMap */.jh)(row) || typeof row.success !== 'boolean')
        return null;
    const prompt = (0,shared_plain/* isMap */.jh)(row.prompt) ? (0,shared_plain/* textOf */.b6)(row.prompt.label) : null;
    const test = (0,shared_plain/* isMap */.jh)(row.testCase) ? (0,shared_plain/* textOf */.b6)(row.testCase.description) : null;
    const error = row.failureReason === 2;
    const graded = (0,shared_plain/* isMap */.jh)(row.gradingResult) ? row.gradingResult.pass : undefined;
    const passed = row.success && !error && graded !== false;
    return {
        name: `${test ?? `test ${((0,shared_plain/* wholeOf */.l2)(row.testIdx) ?? index) + 1}`} [${promptName(prompt, row)}]`,
        prompt: promptName(prompt, row),
        outcome: passed ? 'passed' : error ? 'error' : 'failed',
        reason: error ? 'the provider gave an error' : null,
        named: namedOf(row, error),
    };
}
/** Named metrics that a row asks for in its assertions or gives a score for. */
function namedOf(row, error) {
    const scores = (0,shared_plain/* isMap */.jh)(row.namedScores) ? row.namedScores : {};
    const graded = (0,shared_plain/* isMap */.jh)(row.gradingResult) ? row.gradingResult : {};
    const weights = (0,shared_plain/* isMap */.jh)(graded.namedScoreWeights) ? graded.namedScoreWeights : {};
    const asserted = (0,shared_plain/* isMap */.jh)(row.testCase) && (0,shared_plain/* isList */.Lv)(row.testCase.assert) ? row.testCase.assert : [];
    const components = (0,shared_plain/* isList */.Lv)(graded.componentResults) ? graded.componentResults.filter(shared_plain/* isMap */.jh) : [];
    const metricOf = (assertion) => ((0,shared_plain/* isMap */.jh)(assertion) ? (0,shared_plain/* textOf */.b6)(assertion.metric) : null);
    const names = new Set([...asserted.flatMap((one) => metricOf(one) ?? []), ...Object.keys(scores)]);
    return [...names]
        .filter((name) => !name.includes('{{'))
        .map((name) => {
        const own = components.filter((one) => metricOf(one.assertion) === name);
        const score = scores[name];
        const weight = weights[name];
        return {
            name,
            passed: !error && own.length > 0 && own.every(({ pass }) => pass === true),
            score: !error && typeof score === 'number' && Number.isFinite(score) ? score : null,
            weight: typeof weight === 'number' && weight >= 0 && Number.isFinite(weight) ? weight : 1,
        };
    });
}
/** A prompt by its label, shortened: an unlabelled prompt is its own label, and may be an attack. */
const promptName = (label, row) => label !== null && label.length <= 60 && !/[\n{]/.test(label) ? label : `prompt ${((0,shared_plain/* wholeOf */.l2)(row.promptIdx) ?? 0) + 1}`;
function promptfoo_figuresOf(rows) {
    const byPrompt = new Map();
    for (const row of rows) {
        (0,lists/* addTo */.D)(byPrompt, row.prompt, row);
    }
    const groups = [
        [null, rows],
        ...(byPrompt.size > 1 ? byPrompt : []),
    ];
    return groups.map(([prompt, own]) => {
        const passed = own.filter(({ outcome }) => outcome === 'passed').length;
        const value = own.length > 0 ? passed / own.length : null;
        const figure = {
            name: 'pass_rate',
            value,
            pointer: '/results/results',
            slice: prompt === null ? null : { prompt },
            n: own.length,
        };
        return own.length > 0 ? figure : { ...figure, undefinedBecause: 'no test was run' };
    });
}
/** Every named metric: how many of the rows that ask for it passed it, and its weighted mean. */
function namedFigures(rows) {
    const byName = new Map();
    for (const one of rows.flatMap(({ named }) => named)) {
        (0,lists/* addTo */.D)(byName, one.name, one);
    }
    return [...byName].flatMap(([name, own]) => {
        const n = own.length;
        const place = { pointer: '/results/results', n };
        const passed = own.filter((one) => one.passed).length;
        const weight = own.reduce((sum, one) => sum + one.weight, 0);
        const lost = own.filter(({ score }) => score === null).length;
        const mean = own.reduce((sum, one) => sum + (one.score ?? 0) * one.weight, 0) / weight;
        const whole = { ...place, name, value: mean };
        return [
            { ...place, name: 'pass_rate', value: passed / n, slice: sliceFrom(['metric'], [name]) },
            lost > 0 || !(weight > 0)
                ? { ...whole, value: null, undefinedBecause: `${lost} of ${n} rows have no score` }
                : whole,
        ];
    });
}
/** Counts as the file tells them, or null where it does not. */
function claimedCounts(results) {
    if (!(0,shared_plain/* isMap */.jh)(results.stats))
        return null;
    const [passed, failed, errors] = ['successes', 'failures', 'errors'].map((key) => (0,shared_plain/* wholeOf */.l2)(results.stats[key]) ?? 0);
    return { passed: passed ?? 0, all: (passed ?? 0) + (failed ?? 0) + (errors ?? 0) };
}
function providerOf(results, rows) {
    const prompts = (0,shared_plain/* isList */.Lv)(results.prompts)
        ? results.prompts.map((prompt) => ((0,shared_plain/* isMap */.jh)(prompt) ? prompt.provider : null))
        : [];
    const own = rows.map(({ value }) => {
        const provider = (0,shared_plain/* isMap */.jh)(value) && (0,shared_plain/* isMap */.jh)(value.provider) ? value.provider : {};
        return (0,shared_plain/* textOf */.b6)(provider.label) ?? (0,shared_plain/* textOf */.b6)(provider.id);
    });
    const names = new Set((prompts.length > 0 ? prompts : own).flatMap((name) => (0,shared_plain/* textOf */.b6)(name ?? undefined) ?? []));
    return names.size === 1 ? ([...names][0] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/readers/shared/prov.js
/** PROV-JSON documents and bundles as statements, and what they vouch for. */

/** Entries of a section; PROV-JSON lets several statements of one id stand as a list. */
function* prov_entries(part, section) {
    const statements = (0,plain/* asMap */.$H)(part.map[section]);
    const begin = `${part.pointer}/${section}`;
    for (const id of Object.keys(statements)) {
        const value = statements[id];
        const pointer = begin + (0,plain/* step */.PM)(id);
        if (Array.isArray(value))
            for (const [index, of] of value.entries())
                yield { id, of: (0,plain/* asMap */.$H)(of), pointer: `${pointer}/${index}` };
        else
            yield { id, of: (0,plain/* asMap */.$H)(value), pointer };
    }
}
/** A value, also where it is written as `{"$": value, "type": …}` or as a list of those (the first). */
function plainText(value) {
    const one = Array.isArray(value) ? value[0] : value;
    const inner = (0,plain/* isMap */.jh)(one) ? one['$'] : one;
    return typeof inner === 'number' ? String(inner) : (0,shared_plain/* textOf */.b6)(inner);
}
/** An activity that used the model and made files is an evaluation of it: it vouches for those files. */
function evaluations(reader, fragment, parts, context) {
    if (context.model.artifact === null)
        return [];
    const sha = (node) => node?.digests.find((one) => one.algorithm === 'sha256')?.value ?? null;
    const of = new Map();
    for (const part of parts) {
        for (const { of: used } of prov_entries(part, 'used')) {
            const node = fragment.node(`entity:${(0,shared_plain/* textOf */.b6)(used['prov:entity'])}`);
            const digest = node?.path === context.model.artifact ? sha(node) : null;
            const by = (0,shared_plain/* textOf */.b6)(used['prov:activity']);
            if (digest !== null && by !== null)
                of.set(by, digest);
        }
    }
    if (of.size === 0)
        return [];
    const made = new Map();
    for (const part of parts) {
        for (const { of: generated } of prov_entries(part, 'wasGeneratedBy')) {
            const by = (0,shared_plain/* textOf */.b6)(generated['prov:activity']);
            const node = fragment.node(`entity:${(0,shared_plain/* textOf */.b6)(generated['prov:entity'])}`);
            const digest = sha(node);
            if (by === null || !of.has(by) || digest === null || !node?.path)
                continue;
            const files = made.get(by) ?? Object.create(null);
            files[node.path] = digest;
            made.set(by, files);
        }
    }
    return [...made].map(([by, vouchesFor]) => ({
        kind: 'evaluation',
        reader,
        origin: 'reported',
        source: fragment.node(`activity:${by}`)?.source ?? fragment.source(''),
        model: { name: null, version: null, digest: `sha256:${of.get(by)}` },
        dataset: { name: null, digest: null, split: null },
        at: fragment.node(`activity:${by}`)?.at ?? null,
        n: null,
        vouchesFor,
    }));
}

;// CONCATENATED MODULE: ./build/readers/prov.js
/** PROV-JSON: entities, the activities that used and made them, and what was derived from what. */


/** Reader of W3C PROV-JSON documents. */
const prov = {
    id: 'prov',
    title: 'PROV-JSON document',
    notes: 'Entities with location, checksum, licence and time of making; activities with start and end; used, wasGeneratedBy, wasDerivedFrom and hadMember. Bundles are read like the document around them. An entity that is named and nowhere declared is told as unresolved. An entity that is revised into another of the same location is its earlier state. A location on a machine ("/mnt/…") is kept as it is written and never followed.',
    recognises: (file) => {
        if (!/"(prov:|used"|wasGeneratedBy"|wasDerivedFrom"|entity"|bundle")/.test(headOf(file, 65_536)))
            return 'no';
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        if (root === null)
            return /^\s*\{\s*"(prefix|entity|activity)"\s*:\s*\{/.test(headOf(file, 4096)) ? 'certain' : 'no';
        const sections = ['entity', 'activity', 'used', 'wasGeneratedBy', 'wasDerivedFrom', 'bundle'].filter((key) => (0,plain/* isMap */.jh)(root[key]));
        return sections.length >= 2 || (sections.length === 1 && (0,plain/* isMap */.jh)(root['prefix'])) ? 'certain' : 'no';
    },
    read: prov_read,
};
function prov_read(file, context) {
    const document = file.json();
    return document.ok ? provFacts('prov', file, document.value, context) : document;
}
/** What a document of the shape of PROV-JSON tells; `reader` is who read it. */
function provFacts(reader, file, document, context) {
    const root = (0,plain/* asMap */.$H)(document.value);
    const fragment = startFragment(file, document);
    const bundles = Object.entries((0,plain/* asMap */.$H)(root['bundle'])).map(([key, map]) => ({
        map: (0,plain/* asMap */.$H)(map),
        pointer: `/bundle${(0,plain/* step */.PM)(key)}`,
    }));
    const parts = [{ map: root, pointer: '' }, ...bundles];
    // Most documents have no revisions: then nothing is gone through for them.
    const hasRevisions = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).includes('Revision');
    const earlier = hasRevisions ? earlierRevisions(parts) : new Set();
    for (const part of parts)
        addEntities(fragment, part, context, earlier);
    for (const part of parts)
        addActivities(fragment, part);
    for (const part of parts)
        addRelations(fragment, part);
    return finished(fragment, reader, evaluations(reader, fragment, parts, context));
}
/** The first attribute whose local name is one of these, whatever its prefix. */
function attribute(of, names) {
    for (const name of names) {
        for (const key of Object.keys(of)) {
            if (key.slice(key.lastIndexOf(':') + 1).toLowerCase() !== name)
                continue;
            const text = plainText(of[key]);
            if (text !== null)
                return text;
        }
    }
    return null;
}
/** Entities that a revision replaced: their location holds the later one now. */
function earlierRevisions(parts) {
    const found = new Set();
    for (const part of parts) {
        for (const { of } of prov_entries(part, 'wasDerivedFrom')) {
            if (!/Revision$/.test(plainText(of['prov:type']) ?? ''))
                continue;
            const used = (0,shared_plain/* textOf */.b6)(of['prov:usedEntity']);
            if (used !== null)
                found.add(used);
        }
    }
    return found;
}
function addEntities(fragment, part, context, earlier) {
    const owners = ownersOf(part);
    for (const { id, of, pointer } of prov_entries(part, 'entity')) {
        const place = prov_placeOf(fragment, of, `${pointer}/prov:location`);
        const path = earlier.has(id) ? null : place.path;
        const label = plainText(of['prov:label']) ?? place.path ?? place.uri ?? id;
        const sort = plainText(of['prov:type']) ?? '';
        const isModel = /(^|[:/#])model$/i.test(sort) || (path !== null && path === context.model.artifact);
        fragment.add(lineageNode({
            id: `entity:${id}`,
            type: isModel
                ? 'model'
                : path !== null && isCodePath(path)
                    ? 'code'
                    : /dataset$/i.test(sort)
                        ? 'dataset'
                        : 'file',
            name: label,
            path,
            uri: place.uri,
            digests: prov_checksums(fragment, of, pointer),
            version: attribute(of, ['hasversion', 'version']),
            at: momentOf(attribute(of, ['modified', 'generatedattime', 'created', 'issued'])),
            license: attribute(of, ['license', 'licence', 'rights']),
            owner: owners.get(id) ?? null,
            source: fragment.source(pointer),
        }));
    }
}
function ownersOf(part) {
    const owners = new Map();
    for (const { of } of prov_entries(part, 'wasAttributedTo')) {
        const entity = (0,shared_plain/* textOf */.b6)(of['prov:entity']);
        const agent = (0,shared_plain/* textOf */.b6)(of['prov:agent']);
        if (entity === null || agent === null)
            continue;
        const described = (0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(part.map['agent'])[agent]);
        owners.set(entity, attribute(described, ['title', 'name', 'label']) ?? agent);
    }
    return owners;
}
/** Where an entity lies: a URI, a path of the repository, or both where the label is a path and the location is not. */
function prov_placeOf(fragment, of, pointer) {
    const label = plainText(of['prov:label']);
    const labelled = label !== null && /^[\w.@+-]+(\/[\w.@+-]+)+$/.test(label) ? resolveIn('', label) : null;
    const location = plainText(of['prov:location']) ?? plainText(of['prov:atLocation']);
    if (location === null)
        return { path: labelled, uri: null };
    if (isUri(location))
        return { path: labelled, uri: location };
    if (location.startsWith('/'))
        return { path: labelled, uri: `file:${location}` };
    const path = resolveIn('', location);
    if (path === null) {
        fragment.fault('artifact/path', pointer, `the location ${(0,shared_plain/* shown */.SP)(location)} lies outside the repository, where nothing is read`, 'write a path of the repository or a URI');
    }
    return { path, uri: null };
}
function prov_checksums(fragment, of, pointer) {
    const found = [];
    for (const [key, value] of Object.entries(of)) {
        const name = key.slice(key.lastIndexOf(':') + 1).toLowerCase();
        if (!/^(checksum|digest|hash|md5|sha-?1|sha-?256|sha-?512)$/.test(name))
            continue;
        for (const one of Array.isArray(value) ? value : [value]) {
            const text = plainText(one);
            if (text === null)
                continue;
            const [, algorithm, hex] = /^(?:(md5|sha-?1|sha-?256|sha-?512):)?([0-9a-f]+)$/i.exec(text) ?? [];
            const named = (algorithm ?? name).toLowerCase().replace('-', '');
            const known = named === 'md5' || named === 'sha1' || named === 'sha256' || named === 'sha512';
            const digest = known && hex !== undefined ? hexDigest(named, hex) : null;
            if (digest)
                found.push(digest);
            else if (known)
                fragment.fault('artifact/value', pointer + (0,plain/* step */.PM)(key), `the checksum ${(0,shared_plain/* shown */.SP)(text)} is no whole ${named}`, 'write the whole digest in hex');
        }
    }
    return found;
}
function addActivities(fragment, part) {
    for (const { id, of, pointer } of prov_entries(part, 'activity')) {
        const status = attribute(of, ['status'])?.toLowerCase() ?? '';
        fragment.add(lineageNode({
            id: `activity:${id}`,
            type: 'step',
            name: plainText(of['prov:label']) ?? id,
            source: fragment.source(pointer),
            startedAt: momentOf(plainText(of['prov:startTime'])),
            at: momentOf(plainText(of['prov:endTime'])),
            command: attribute(of, ['command', 'cmd']),
            codeVersion: attribute(of, ['gitcommit', 'commit', 'codeversion', 'revision']),
            status: /^(failed|failure|killed|aborted)$/.test(status) ? 'failed' : null,
        }));
    }
}
function addRelations(fragment, part) {
    // Ids are built once for each name: most names stand in many relations.
    const things = new Map();
    const activities = new Map();
    const known = (ids, id, prefix, type, pointer) => {
        const made = ids.get(id) ?? `${prefix}${id}`;
        if (ids.has(id))
            return made;
        ids.set(id, made);
        if (fragment.node(made) === undefined)
            fragment.add(lineageNode({ id: made, type, name: id, source: fragment.source(pointer) }));
        return made;
    };
    const thing = (id, pointer) => known(things, id, 'entity:', 'file', pointer);
    const activity = (id, pointer) => known(activities, id, 'activity:', 'step', pointer);
    for (const { of, pointer } of prov_entries(part, 'used')) {
        const [entity, by] = [(0,shared_plain/* textOf */.b6)(of['prov:entity']), (0,shared_plain/* textOf */.b6)(of['prov:activity'])];
        if (entity !== null && by !== null)
            fragment.edge(thing(entity, pointer), activity(by, pointer), fragment.source(pointer));
    }
    for (const { of, pointer } of prov_entries(part, 'wasGeneratedBy')) {
        const [entity, by] = [(0,shared_plain/* textOf */.b6)(of['prov:entity']), (0,shared_plain/* textOf */.b6)(of['prov:activity'])];
        if (entity === null || by === null)
            continue;
        const node = thing(entity, pointer);
        const time = momentOf(plainText(of['prov:time']));
        const told = time === null ? undefined : fragment.node(node);
        if (told !== undefined)
            fragment.add({ ...told, at: time });
        fragment.edge(activity(by, pointer), node, fragment.source(pointer));
    }
    for (const { of, pointer } of prov_entries(part, 'hadMember')) {
        const [whole, member] = [(0,shared_plain/* textOf */.b6)(of['prov:collection']), (0,shared_plain/* textOf */.b6)(of['prov:entity'])];
        if (whole !== null && member !== null)
            fragment.edge(thing(member, pointer), thing(whole, pointer), fragment.source(pointer));
    }
    for (const { of, pointer } of prov_entries(part, 'wasDerivedFrom')) {
        const [made, from] = [(0,shared_plain/* textOf */.b6)(of['prov:generatedEntity']), (0,shared_plain/* textOf */.b6)(of['prov:usedEntity'])];
        if (made !== null && from !== null)
            fragment.edge(thing(from, pointer), thing(made, pointer), fragment.source(pointer));
    }
}

;// CONCATENATED MODULE: ./build/readers/shared/prov-n-tokens.js
/** PROV-N as tokens: names, texts, addresses and marks, each with its place. */

/** What is no PROV-N, and where. */
class Refusal extends Error {
    at;
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}
/** What a token looks like by its first character; every other one is a name, which may also be a time or a number. */
const LONG = /"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""/y;
const TEXT = /"(?:[^"\\\n]|\\[\s\S])*"/y;
const QUOTED = /'(?:[^'\\\n]|\\[\s\S])*'/y;
const IRI = /<[^<>"\s]*>/y;
const MARK = /%%|[(),;=[\]@]/y;
const prov_n_tokens_NAME = /(?:[^\s()[\],;='"<>@%\\/]|\\[\s\S]|%[0-9A-Fa-f]{2}|\/(?![/*]))+/y;
const SPACE = /\s*/y;
/** Where the next token begins: after white space and comments. */
function afterSpace(text, from) {
    for (let at = from;;) {
        SPACE.lastIndex = at;
        SPACE.exec(text);
        at = SPACE.lastIndex;
        const comment = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : null;
        if (comment === null)
            return at;
        const end = text.indexOf(comment, at + 2);
        if (end < 0)
            return text.length;
        at = end + comment.length;
    }
}
/** The tokens of a text, in one pass; refuses what is none. Its last one is the end. */
function* tokens(text) {
    for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, at)) {
        const first = text.charAt(at);
        const long = first === '"' && text.startsWith('"""', at);
        const [kind, pattern, quotes] = (() => {
            if (first === '"')
                return long ? ['text', LONG, 3] : ['text', TEXT, 1];
            if (first === "'")
                return ['quoted', QUOTED, 1];
            if (first === '<')
                return ['iri', IRI, 1];
            MARK.lastIndex = at;
            return MARK.test(text) ? ['mark', MARK, 0] : ['name', prov_n_tokens_NAME, 0];
        })();
        pattern.lastIndex = at;
        if (!pattern.test(text))
            throw new Refusal(at, `${(0,shared_plain/* shown */.SP)(text.slice(at, at + 20))} is no PROV-N: a name, text or mark is wanted`);
        const end = pattern.lastIndex;
        const inner = text.slice(at + quotes, end - quotes);
        yield { kind, text: kind === 'iri' || kind === 'mark' ? inner : prov_n_tokens_unescaped(inner), at };
        at = end;
    }
    return { kind: 'end', text: '', at: text.length };
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const prov_n_tokens_unescaped = (text) => text.includes('\\') ? text.replace(/\\([\s\S])/gu, (_, char) => ESCAPES[char] ?? char) : text;
/** Reads tokens with one of look-ahead. */
class Reading {
    source;
    next;
    constructor(source) {
        this.source = source;
        this.next = source.next().value;
    }
    peek() {
        return this.next;
    }
    take() {
        const taken = this.next;
        if (taken.kind !== 'end')
            this.next = this.source.next().value;
        return taken;
    }
    /** Takes a mark, or refuses. */
    mark(text) {
        const token = this.take();
        if (token.kind !== 'mark' || token.text !== text)
            refuse(token, `"${text}" is wanted`);
    }
    isMark(text) {
        return this.next.kind === 'mark' && this.next.text === text;
    }
    name(what) {
        const token = this.take();
        return token.kind === 'name' ? token : refuse(token, `${what} is wanted`);
    }
}
/** Refuses a token where another is wanted. */
function refuse(token, wanted) {
    throw new Refusal(token.at, token.kind === 'end'
        ? `the document ends where ${wanted}: it is cut short`
        : `${(0,shared_plain/* shown */.SP)(token.text)} stands where ${wanted}`);
}

;// CONCATENATED MODULE: ./build/readers/shared/prov-n.js
/** PROV-N (W3C Recommendation of 30 April 2013) → the shape of PROV-JSON, with the place of every statement. */



/** Positional arguments after the optional identifier, by the names that PROV-JSON gives them. */
const ARGUMENTS = new Map([
    ['entity', []],
    ['agent', []],
    ['activity', ['prov:startTime', 'prov:endTime']],
    ['used', ['prov:activity', 'prov:entity', 'prov:time']],
    ['wasGeneratedBy', ['prov:entity', 'prov:activity', 'prov:time']],
    ['wasInvalidatedBy', ['prov:entity', 'prov:activity', 'prov:time']],
    ['wasStartedBy', ['prov:activity', 'prov:trigger', 'prov:starter', 'prov:time']],
    ['wasEndedBy', ['prov:activity', 'prov:trigger', 'prov:ender', 'prov:time']],
    ['wasInformedBy', ['prov:informed', 'prov:informant']],
    ['wasDerivedFrom', ['prov:generatedEntity', 'prov:usedEntity', 'prov:activity', 'prov:generation', 'prov:usage']],
    ['wasAttributedTo', ['prov:entity', 'prov:agent']],
    ['wasAssociatedWith', ['prov:activity', 'prov:agent', 'prov:plan']],
    ['actedOnBehalfOf', ['prov:delegate', 'prov:responsible', 'prov:activity']],
    ['wasInfluencedBy', ['prov:influencee', 'prov:influencer']],
    ['specializationOf', ['prov:specificEntity', 'prov:generalEntity']],
    ['alternateOf', ['prov:alternate1', 'prov:alternate2']],
    ['hadMember', ['prov:collection', 'prov:entity']],
    ['mentionOf', ['prov:specificEntity', 'prov:generalEntity', 'prov:bundle']],
]);
/** Statements that declare a thing by an id of its own; all others relate. */
const DECLARE = new Set(['entity', 'agent', 'activity']);
const empty = () => Object.create(null);
/**
 * Parses a document in one pass, in time linear in the text. What is no PROV-N is a fault at its line and column;
 * statements of extensions (names with a prefix) are read and passed over. Nothing is looked up.
 */
function parseProvN(text, path) {
    const places = new Map();
    try {
        const value = prov_n_documentOf(tokens(text), places);
        const lines = lineStarts(text);
        const placeOf = (pointer) => {
            // What lies inside of a statement has the place of the statement.
            for (let of = pointer; of !== ''; of = of.slice(0, of.lastIndexOf('/'))) {
                const at = places.get(of);
                if (at !== undefined)
                    return placeIn(lines, at);
            }
            return null;
        };
        return (0,fault/* good */.uw)({ value, placeOf, nonFinite: new Set() });
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        const place = placeIn(lineStarts(text), error.at);
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, error.message, { ...place, fix: 'write the document again as PROV-N' }));
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function placeIn(starts, at) {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= at)
            low = middle;
        else
            high = middle;
    }
    return { line: low + 1, column: at - starts[low] + 1 };
}
/** Most statements of a document. */
const prov_n_MOST = 250_000;
function prov_n_documentOf(source, places) {
    const reading = new Reading(source);
    const first = reading.name('"document"');
    if (first.text !== 'document')
        refuse(first, '"document" is wanted');
    const root = empty();
    const bundles = empty();
    const statements = empty();
    let count = 0;
    for (;;) {
        const token = reading.name('a statement or "endDocument"');
        if (token.text === 'endDocument')
            break;
        if (token.text === 'bundle') {
            const id = reading.name('the name of the bundle').text;
            if (Object.hasOwn(bundles, id))
                throw new Refusal(token.at, `the bundle ${(0,shared_plain/* shown */.SP)(id)} stands twice`);
            const inside = empty();
            for (;;) {
                const one = reading.name('a statement or "endBundle"');
                if (one.text === 'endBundle')
                    break;
                count = statement(reading, one, { into: inside, pointer: `/bundle${(0,shared_plain/* step */.PM)(id)}`, places, count });
            }
            bundles[id] = inside;
        }
        else
            count = statement(reading, token, { into: statements, pointer: '', places, count });
    }
    if (reading.peek().kind !== 'end')
        refuse(reading.peek(), 'the document has ended');
    Object.assign(root, statements);
    root['prefix'] ??= empty();
    if (Object.keys(bundles).length > 0)
        root['bundle'] = bundles;
    return root;
}
/** One statement after its name; returns the number of statements so far. */
function statement(reading, token, { into, pointer, places, count }) {
    if (token.text === 'default' || token.text === 'prefix') {
        const prefix = token.text === 'prefix' ? reading.name('a prefix').text : 'default';
        const iri = reading.take();
        if (iri.kind !== 'iri')
            refuse(iri, 'an address in < > is wanted');
        into['prefix'] ??= empty();
        into['prefix'][prefix] = iri.text;
        return count;
    }
    if (count >= prov_n_MOST)
        throw new Refusal(token.at, `the document has more than ${prov_n_MOST} statements`);
    const { id, given, attributes } = parenthesis(reading);
    const names = ARGUMENTS.get(token.text);
    if (names === undefined) {
        // Statements of extensions have a name with a prefix; any other is a slip, and must not be lost in silence.
        if (!token.text.includes(':'))
            throw new Refusal(token.at, `${(0,shared_plain/* shown */.SP)(token.text)} is no statement of PROV`);
        return count;
    }
    const declares = DECLARE.has(token.text);
    const values = declares ? given.slice(1) : given;
    const own = declares ? given[0] : (id ?? `_:n${count}`);
    if (own === undefined || own === null)
        throw new Refusal(token.at, `a statement "${token.text}" without a name`);
    names.forEach((name, index) => {
        const value = values[index];
        if (value !== undefined && value !== null)
            attributes[name] = value;
    });
    into[token.text] ??= empty();
    const section = into[token.text];
    const at = `${pointer}/${token.text}${(0,shared_plain/* step */.PM)(own)}`;
    // Several statements of one name stand as a list, as in PROV-JSON.
    const index = put(section, own, attributes);
    places.set(index === 0 ? at : `${at}/${index}`, token.at);
    return count + 1;
}
/** `(id; a, b, [key=value])` after the name of a statement. `-` is no value. */
function parenthesis(reading) {
    reading.mark('(');
    let id = null;
    const given = [];
    const attributes = empty();
    while (!reading.isMark(')')) {
        if (reading.isMark('['))
            attributeList(reading, attributes);
        else {
            const token = reading.name('a name, a time or "-"');
            const value = token.text === '-' ? null : token.text;
            if (reading.isMark(';') && given.length === 0 && id === null) {
                reading.take();
                id = value;
                continue;
            }
            given.push(value);
        }
        if (!reading.isMark(')'))
            reading.mark(',');
    }
    reading.take();
    return { id, given, attributes };
}
function attributeList(reading, into) {
    reading.mark('[');
    while (!reading.isMark(']')) {
        const key = reading.name('an attribute').text;
        reading.mark('=');
        put(into, key, literal(reading));
        if (!reading.isMark(']'))
            reading.mark(',');
    }
    reading.take();
}
/** Adds a value under a name; the second and later ones make it a list. Returns which of them it is, from 0. */
function put(into, key, value) {
    const known = into[key];
    if (known === undefined)
        into[key] = value;
    else if (Array.isArray(known))
        return known.push(value) - 1;
    else
        into[key] = [known, value];
    return known === undefined ? 0 : 1;
}
/** `"text"`, `"text"@en`, `"text" %% type`, `'name'` or a number. */
function literal(reading) {
    const token = reading.take();
    if (token.kind === 'quoted' || token.kind === 'name')
        return token.text;
    if (token.kind !== 'text')
        refuse(token, 'a value is wanted');
    if (reading.isMark('%%')) {
        reading.take();
        reading.name('a type');
    }
    else if (reading.isMark('@')) {
        reading.take();
        reading.name('a language');
    }
    return token.text;
}

;// CONCATENATED MODULE: ./build/readers/prov-n.js
/** PROV-N: the notation of W3C PROV for people, read like PROV-JSON. */



/** Reader of W3C PROV-N documents. */
const provN = {
    id: 'prov-n',
    title: 'PROV-N document',
    notes: 'What is read of PROV-JSON, from its notation for people: entities with location, checksum and licence, activities with start and end, used, wasGeneratedBy, wasDerivedFrom and hadMember, bundles. Statements of extensions are passed over; any other that PROV does not know is an error with its line. PROV in Turtle, TriG or XML is not read.',
    recognises: (file) => {
        const head = headOf(file, 65_536).replace(/^\u00ef\u00bb\u00bf/, '');
        const start = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]{0,10000}\*\/)*document\s/.test(head);
        return start && /\b(entity|activity|agent|bundle|prefix|default|endDocument)\b/.test(head) ? 'certain' : 'no';
    },
    read: prov_n_read,
};
function prov_n_read(file, context) {
    const text = file.text();
    const document = text.ok ? parseProvN(text.value, file.path) : text;
    return document.ok ? provFacts('prov-n', file, document.value, context) : document;
}

;// CONCATENATED MODULE: ./build/readers/ragas.js
/** Scores of Ragas: the rows of a result (JSON lines, JSON, CSV), or its summary. */







/** Columns of a sample that are no score, in versions 0.1 and later. */
const SAMPLE = new Set(`user_input retrieved_contexts retrieved_context_ids reference_contexts reference_context_ids response multi_responses
  reference rubrics rubric persona_name query_style query_length question answer contexts ground_truth ground_truths
  reference_tool_calls reference_topics synthesizer_name id index`.split(/\s+/));
/** Metrics that no other tool names so; one of them makes a flat map of numbers a summary of Ragas. */
const ragas_METRICS = new Set(`faithfulness answer_relevancy response_relevancy answer_correctness answer_similarity semantic_similarity context_precision
  context_recall context_entity_recall context_relevancy context_utilization factual_correctness noise_sensitivity_relevant
  noise_sensitivity_irrelevant noise_sensitivity non_llm_string_similarity non_llm_context_recall
  non_llm_context_precision_with_reference llm_context_precision_with_reference llm_context_precision_without_reference
  nv_accuracy nv_context_relevance nv_response_groundedness harmfulness maliciousness aspect_critic summary_score
  topic_adherence tool_call_accuracy agent_goal_accuracy`.split(/\s+/));
const ragas_FIX = 'commit the rows: result.to_pandas().to_json("scores.jsonl", orient="records", lines=True)';
/** Reads the mean of every score over all rows. */
const ragas = {
    id: 'ragas',
    title: 'Ragas scores',
    notes: 'The mean of every score column over all rows, under the name of the column, n being the rows. A judge that failed leaves an empty score: the mean is then undefined, where Ragas itself drops the row. ' +
        'A summary ({metric: mean}) is read too, without n: it does not show how many judgements failed, so commit the rows. Questions, contexts and answers are not repeated. The files name no model and carry no time.',
    recognises: (file) => {
        const rows = rowsOf(file);
        if (rows === null)
            return 'no';
        if (!rows.ok)
            return 'no';
        if (rows.value.kind === 'summary')
            return 'certain';
        return isSampleRow(rows.value.rows[0]?.members) ? 'certain' : 'no';
    },
    read: ragas_read,
};
/** A question with an answer or its contexts, and something besides. */
function isSampleRow(members) {
    if (members === undefined)
        return false;
    const has = (...names) => names.some((name) => Object.hasOwn(members, name));
    return (has('user_input', 'question') &&
        has('retrieved_contexts', 'contexts', 'reference', 'ground_truth', 'ground_truths', 'rubrics') &&
        Object.keys(members).some((name) => !SAMPLE.has(name)));
}
const ragas_isSummary = (root) => (0,shared_plain/* isMap */.jh)(root) &&
    Object.keys(root).some((name) => ragas_METRICS.has(name.replace(/\(.*\)$/, ''))) &&
    Object.values(root).every((value) => value === null || typeof value === 'number');
/** The rows or the summary in a file; null where it holds neither. */
function rowsOf(file) {
    const first = file.bytes.find((byte) => byte > 0x20 && byte < 0x80);
    if (first === 0x7b || first === 0x5b) {
        const begin = new TextDecoder().decode(file.bytes.subarray(0, 65_536));
        const asLines = /^[^\n]*\}\s*\n\s*\{/.test(begin) || !/\n\s*\S/.test(begin);
        const isLines = first === 0x7b && asLines && /"(user_input|question)"/.test(begin);
        if (isLines) {
            const lines = file.jsonLines();
            if (!lines.ok)
                return lines;
            const rows = lines.value.flatMap(({ line, document }) => (0,shared_plain/* isMap */.jh)(document.value) ? [{ members: document.value, line, pointer: '' }] : []);
            return (0,fault/* good */.uw)({ kind: 'rows', rows });
        }
        const json = file.json();
        if (!json.ok)
            return json;
        const { value } = json.value;
        if (ragas_isSummary(value))
            return (0,fault/* good */.uw)({ kind: 'summary', root: value });
        if (!(0,shared_plain/* isList */.Lv)(value))
            return null;
        const rows = value.flatMap((one, index) => (0,shared_plain/* isMap */.jh)(one) ? [{ members: one, line: null, pointer: (0,shared_plain/* step */.PM)(index) }] : []);
        return rows.length === value.length ? (0,fault/* good */.uw)({ kind: 'rows', rows }) : null;
    }
    const head = new TextDecoder().decode(file.bytes.subarray(0, 4096)).split('\n')[0] ?? '';
    if (!/(^|,)"?(user_input|question)"?(,|$)/.test(head.trim()))
        return null;
    const report = csvOf(file, MAXIMUM_CASES);
    if (report === null || !report.ok)
        return report;
    const { header, rows } = report.value;
    return (0,fault/* good */.uw)({
        kind: 'rows',
        rows: rows.map(({ cells, line }) => {
            const members = Object.create(null);
            header.forEach((name, index) => {
                const cell = cells[index] ?? '';
                members[name] = SAMPLE.has(name) ? cell : cell.trim() === '' ? null : cellValue(cell);
            });
            return { members, line, pointer: '' };
        }),
    });
}
function ragas_read(file, context) {
    const scores = rowsOf(file);
    if (scores === null)
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'the file holds no scores of Ragas', ragas_FIX));
    if (!scores.ok)
        return scores;
    const faults = [];
    const figures = scores.value.kind === 'summary'
        ? Object.entries(scores.value.root).map(([name, value]) => ({ name, value, pointer: (0,shared_plain/* step */.PM)(name) }))
        : ragas_rowFigures(file, scores.value.rows, faults);
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    if (figures.length === 0)
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'there is no score in any row', ragas_FIX));
    const metrics = metricEvidence(file, context, 'ragas', figures, { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const n = scores.value.kind === 'rows' ? scores.value.rows.length : null;
    return (0,fault/* good */.uw)([aboutFile(file, 'ragas', { n }), ...metrics.value]);
}
/** One mean a score column: a column is a score unless it belongs to the sample or holds texts. */
function ragas_rowFigures(file, rows, faults) {
    const names = new Set(rows.flatMap(({ members }) => Object.keys(members)).filter((name) => !SAMPLE.has(name)));
    return [...names].flatMap((name) => {
        const cells = rows.map((row) => ({ row, value: row.members[name] ?? null }));
        const numbers = cells.filter(({ value }) => typeof value === 'number');
        const other = cells.find(({ value }) => value !== null && typeof value !== 'number');
        if (other !== undefined && numbers.length === 0)
            return [];
        if (other !== undefined) {
            const { pointer, line } = other.row;
            const message = `the score ${(0,shared_plain/* shown */.SP)(name)} is ${(0,shared_plain/* described */.WY)(other.value)}, not a number`;
            faults.push(faultAt(file, 'artifact/value', `${pointer}${(0,shared_plain/* step */.PM)(name)}`, message, ragas_FIX, line));
            return [];
        }
        const first = cells[0]?.row;
        const place = { name, pointer: `${first?.pointer ?? ''}${(0,shared_plain/* step */.PM)(name)}`, line: first?.line ?? null };
        return [{ ...place, ...judged({ values: numbers.map(({ value }) => value), cases: rows.length }) }];
    });
}

;// CONCATENATED MODULE: ./build/readers/response-plan.js
/** Response plans (`kind: response-plan`): what is done when the model does harm. */


const testedOn = date('The day on which it was last tried.');
const responsePlan = governanceReader({
    id: 'response-plan',
    title: 'Response plan',
    notes: 'YAML with kind: response-plan: kill-switch, rollback, escalation, raci, human-oversight, monitoring, playbook, each with who and how, and the day ' +
        'of the last exercise in tested-on.',
    document: 'response-plan',
    kinds: {
        'response-plan': {
            'tested-on': date('The day of the last exercise.'),
            'kill-switch': part('How the model is switched off.', {
                how: governance_shape_text('What is done.'),
                who: people('Who may and can do it.'),
                'max-minutes': whole(0, 1_000_000, 'Minutes that it takes at most.'),
                'tested-on': testedOn,
            }),
            rollback: part('How one goes back to the version before.', {
                how: governance_shape_text('What is done.'),
                to: version('The version that one goes back to.'),
                who: people('Who does it.'),
                'tested-on': testedOn,
            }),
            escalation: entries('escalation step', 'Who is called when.', {
                level: whole(0, 100, 'Which step it is.'),
                who: people('Who is called.'),
                within: governance_shape_duration('After how long, such as 30m or 4h.'),
            }),
            raci: entries('raci row', 'Who does what; exactly one accountable each.', {
                activity: governance_shape_text('What is done.'),
                responsible: people('Who does it.'),
                accountable: people('The one who answers for it.'),
                consulted: people('Who is asked.'),
                informed: people('Who is told.'),
            }),
            'human-oversight': part('People who watch over the model.', {
                who: people('Who they are.'),
                how: governance_shape_text('How they watch.'),
                'can-stop': flag('Whether they can stop the model: must be true.'),
                'tested-on': testedOn,
            }),
            monitoring: part('What is watched while the model runs.', {
                signals: names('What is watched.'),
                every: governance_shape_duration('How often, such as 1d.'),
                alert: people('Who is told.'),
                'tested-on': testedOn,
            }),
            playbook: entries('playbook step', 'What is done in which order: detect, contain, tell, mend, learn.', {
                step: governance_shape_text('What is done.'),
                who: people('Who does it.'),
                within: governance_shape_duration('Within how long, such as 4h.'),
                'tested-on': testedOn,
            }),
        },
    },
    ownModel: true,
});

// EXTERNAL MODULE: ./build/domain/risk.js
var risk = __webpack_require__(10058);
;// CONCATENATED MODULE: ./build/readers/risk-register.js
/** Risk registers (`kind: risk-register`). */




const rating = (about) => part(about, {
    likelihood: whole(1, 5, 'How likely it is, from 1 (hardly ever) to 5 (nearly certain).'),
    impact: whole(1, 5, 'How bad it would be, from 1 (hardly felt) to 5 (ruinous).'),
    level: oneOf(governance/* LEVELS */.A_, 'Follows from likelihood × impact; one that differs is an error.'),
}, { also: checkLevel });
const RISK = {
    id: governance_shape_text('Name of the risk, such as R-001; waivers name it. Unique in the register.', { needed: true }),
    title: governance_shape_text('What could happen, as one sentence.'),
    category: governance_shape_text('fairness, explainability, robustness, security, privacy, safety, accountability, legal, …'),
    owner: people('Who answers for it.'),
    inherent: rating('Before treatment.'),
    treatment: part('What is done about it: the treatment plan.', {
        option: oneOf(Object.keys(risk/* TREATMENTS */.Av), 'avoid; modify (also: reduce); share (also: transfer); retain (also: accept).'),
        what: governance_shape_text('What is done, in a sentence.'),
        control: names('Measures that keep it low from then on.'),
        requirements: names('Requirements of the policy that check this; while one is not met the risk stands as before treatment.'),
        owner: people('Who does it, where that is not the owner of the risk.'),
        due: date('The day by which it is done.'),
        'done-on': date('The day on which it was done.'),
        actions: entries('action', 'Single steps of the plan.', {
            action: governance_shape_text('What is done.'),
            owner: people('Who does it.'),
            due: date('The day by which it is done.'),
            'done-on': date('The day on which it was done.'),
        }),
    }),
    residual: rating('After treatment.'),
    status: oneOf(['open', 'treated', 'accepted', 'closed'], 'A closed risk is not judged.'),
    'accepted-by': people('Who bears what is left: in the role that the policy names, and not the owner.'),
    'accepted-on': date('The day of the acceptance.'),
    'accepted-until': date('The last day of the acceptance.'),
    'review-by': date('The day by which this risk is looked at again.'),
};
const riskRegister = governanceReader({
    id: 'risk-register',
    title: 'Risk register',
    notes: 'YAML with kind: risk-register. Likelihood and impact are whole numbers from 1 to 5, their product is the level: 1 to 4 low, 5 to 9 ' +
        'medium, 10 to 14 high, 15 to 25 critical. A written level that differs, an id twice, a value off its scale or another model is an error.',
    document: 'risk-register',
    kinds: {
        'risk-register': {
            'reviewed-on': date('The day on which the whole register was last reviewed.'),
            'reviewed-by': people('Who reviewed it.'),
            risks: entries('risk', 'The risks of the model.', RISK, { needed: true }),
        },
    },
    ownModel: true,
});
function checkLevel(checks, rating) {
    const made = product(rating.map, 'likelihood', 'impact');
    checks.follows(rating, 'level', made === null ? null : (0,governance/* levelOf */.In)(made), `likelihood × impact makes ${made}, which is`);
}

// EXTERNAL MODULE: ./build/domain/row-manifest.js
var row_manifest = __webpack_require__(76023);
;// CONCATENATED MODULE: ./build/readers/row-manifest.js
/** Row manifests: hashes of the rows of a file, as `risk-gate manifest` writes them. */





const rowManifest = {
    id: 'row-manifest',
    title: 'Row manifest (risk-gate manifest)',
    notes: 'Keyed hashes of the rows of a file that stays where it is: which file (name, SHA-256), by which columns, how many rows. The hashes are counted, must be in order, and are compared with the digest in the first line, so that a manifest that was cut or edited by hand is an error. That the hashes are those of the rows is what the writer says; `data-disjoint` compares manifests of one key and of the same columns.',
    recognises: (file) => /^\s*\{[^\n]*"schema"\s*:\s*"risk-gate\/row-manifest\/v/.test(headOf(file, 4096)) ? 'certain' : 'no',
    read: row_manifest_read,
};
function row_manifest_read(file, { spec }) {
    const text = file.text();
    if (!text.ok)
        return text;
    const end = text.value.indexOf('\n');
    const first = (0,json/* parseJson */.q)(end < 0 ? text.value : text.value.slice(0, end), file.path);
    if (!first.ok)
        return first;
    const refused = (message, line = 1) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/schema', file.path, message, { line, fix: 'write it again with risk-gate manifest' }));
    const root = first.value.value;
    if (!(0,plain/* isMap */.jh)(root))
        return refused('the first line is no JSON object');
    if (root['schema'] !== row_manifest/* MANIFEST_SCHEMA */.KB)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/version', file.path, `manifests of version ${(0,shared_plain/* shown */.SP)((0,shared_plain/* textOf */.b6)(root['schema']) ?? '')} are not known`, {
            line: 1,
            fix: `write ${row_manifest/* MANIFEST_SCHEMA */.KB}`,
        }));
    const of = (0,plain/* asMap */.$H)(root['of']);
    const [name, sha256] = [(0,shared_plain/* textOf */.b6)(of['name']), (0,shared_plain/* textOf */.b6)(of['sha256'])];
    const by = (0,plain/* asList */.DD)(root['by']).flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []));
    const { key, rows, hashes: claimed, digest } = root;
    if (name === null || !/^[0-9a-f]{64}$/.test(sha256 ?? ''))
        return refused('/of does not name a file and its SHA-256');
    if (by.length === 0 || by.length !== (0,plain/* asList */.DD)(root['by']).length)
        return refused('/by is no list of columns');
    if (key !== null && (typeof key !== 'string' || !/^[0-9a-f]{32}$/.test(key)))
        return refused('/key is no mark of a key');
    if (!isCount(rows) || !isCount(claimed))
        return refused('/rows and /hashes must be whole numbers');
    const body = text.value.slice(end + 1);
    const lines = end < 0 || body === '' ? [] : body.slice(0, body.endsWith('\n') ? -1 : undefined).split('\n');
    const odd = lines.findIndex((line, index) => !row_manifest/* HASH */.v9.test(line) || (index > 0 && line <= lines[index - 1]));
    if (odd >= 0)
        return refused(`line ${odd + 2} is no hash, or not in order`, odd + 2);
    if (lines.length !== claimed || rows < claimed || (claimed === 0 && rows > 0))
        return refused(`the first line speaks of ${claimed} hashes of ${rows} rows, and there are ${lines.length}`);
    const actual = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
    if (digest !== actual)
        return refused('the hashes are not those whose digest the first line gives');
    return (0,fault/* good */.uw)([
        {
            kind: 'row-manifest',
            reader: 'row-manifest',
            origin: 'reported',
            source: file.source('', 1),
            role: spec.role,
            of: { name, sha256: sha256 },
            by,
            key,
            rows,
            hashes: lines,
        },
    ]);
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

;// CONCATENATED MODULE: ./build/readers/sigstore-bundle.js
/** Sigstore bundles over the bytes of a file (`messageSignature`), as `cosign sign-blob` writes them. */




/** The versions that are known (sigstore/protobuf-specs, sigstore_bundle.proto). */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/;
/** Names of hash functions and the bytes of their digests. */
const HASHES = {
    SHA2_256: { name: 'sha256', length: 32 },
    SHA2_384: { name: 'sha384', length: 48 },
    SHA2_512: { name: 'sha512', length: 64 },
};
const sigstore_bundle_FIX = 'commit the bundle as its tool wrote it';
/** Reader of signatures over files. */
const sigstoreBundle = {
    id: 'sigstore-bundle',
    title: 'Sigstore bundle over a file',
    notes: 'A signature over the bytes of one file, as cosign sign-blob writes it (versions 0.1 to 0.3, with a certificate or made with a bare key). Which file it is, only the digest tells that the bundle names; it is looked for among the model and the files that must be signed, and their real bytes are compared and verified. The signature is handed on unchecked: what the bundle says counts as reported. Bundles of in-toto statements are read as such.',
    recognises: (file) => {
        if (!headOf(file).includes('messageSignature'))
            return 'no';
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        return root !== null && isBundle(root) ? 'certain' : 'no';
    },
    read: sigstore_bundle_read,
};
const isBundle = (root) => root['messageSignature'] !== undefined &&
    ((0,shared_plain/* textOf */.b6)(root['mediaType'])?.startsWith('application/vnd.dev.sigstore.bundle') ?? false);
function sigstore_bundle_read(file) {
    const json = file.json();
    if (!json.ok)
        return json;
    const root = (0,plain/* asMap */.$H)(json.value.value);
    if (!isBundle(root))
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'this is no Sigstore bundle with a messageSignature', sigstore_bundle_FIX));
    const faults = [];
    const mediaType = (0,shared_plain/* textOf */.b6)(root['mediaType']) ?? '';
    if (!MEDIA_TYPE.test(mediaType)) {
        const message = `bundles of the type ${(0,shared_plain/* shown */.SP)(mediaType)} are not known`;
        faults.push(faultAt(file, 'artifact/version', '/mediaType', message, 'write a bundle of version 0.3'));
    }
    const message = (0,plain/* asMap */.$H)(root['messageSignature']);
    const sig = (0,shared_plain/* textOf */.b6)(message['signature']);
    if (sig === null || !((0,base64/* base64 */.K)(sig)?.length ?? 0))
        faults.push(faultAt(file, 'artifact/schema', '/messageSignature/signature', 'the signature is no Base64', sigstore_bundle_FIX));
    const digest = digestOf(file, message['messageDigest'], faults);
    if (faults.length > 0 || sig === null || digest === null)
        return (0,fault/* bad */.MB)(...faults);
    return (0,fault/* good */.uw)([
        {
            kind: 'signature',
            reader: 'sigstore-bundle',
            origin: 'reported',
            source: file.source('/messageSignature'),
            subjects: digest.startsWith('sha256:') ? [{ name: '', sha256: digest.slice('sha256:'.length) }] : [],
            keyId: (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(root['verificationMaterial'])['publicKey'])['hint']),
            identity: null,
            envelope: { sig, digest, bundle: JSON.stringify(root) },
        },
    ]);
}
/** `sha256:…` as the bundle names it; null after a complaint. */
function digestOf(file, value, faults) {
    const pointer = '/messageSignature/messageDigest';
    const { algorithm, digest } = (0,plain/* asMap */.$H)(value);
    const name = (0,shared_plain/* textOf */.b6)(algorithm) ?? '';
    const hash = Object.hasOwn(HASHES, name) ? HASHES[name] : undefined;
    if (hash === undefined) {
        const told = algorithm === undefined
            ? 'the bundle does not say the digest of what was signed'
            : `digests by ${(0,shared_plain/* shown */.SP)((0,shared_plain/* textFor */.bT)(algorithm))} are not known`;
        faults.push(faultAt(file, 'artifact/schema', algorithm === undefined ? '/messageSignature' : `${pointer}/algorithm`, told, 'sign with SHA-256 (SHA2_256)'));
        return null;
    }
    const bytes = (0,base64/* base64 */.K)((0,shared_plain/* textOf */.b6)(digest) ?? '');
    if (bytes?.length === hash.length)
        return `${hash.name}:${bytes.toString('hex')}`;
    faults.push(faultAt(file, 'artifact/value', `${pointer}/digest`, `the digest is not ${hash.length} bytes in Base64`, sigstore_bundle_FIX));
    return null;
}

;// CONCATENATED MODULE: ./build/readers/sklearn-report.js
/** scikit-learn's classification_report, as a dict in JSON or as CSV. */





const sklearn_report_COLUMNS = ['precision', 'recall', 'f1-score', 'support'];
/** Rows that are no class: their suffix in metric names. */
const sklearn_report_AVERAGES = new Map([
    ['macro avg', '_macro'],
    ['micro avg', '_micro'],
    ['weighted avg', '_weighted'],
]);
/** Labels that mean the positive class of a binary task where the policy does not say. */
const POSITIVE = new Set(['1', '1.0', 'True', 'true']);
const NEGATIVE = new Set(['0', '0.0', '-1', '-1.0', 'False', 'false']);
/** Reads precision, recall and f1 by class and averaged, and accuracy. */
const sklearnReport = {
    id: 'sklearn-report',
    title: 'scikit-learn classification_report',
    notes: 'output_dict=True as JSON, or that as CSV. Figures of one class carry their class; of a binary report those of the positive class (the policy’s positive, else 1 or True) also stand without one. ' +
        'support is the number of rows where it is whole (weights make it a fraction). Where micro avg stands in place of accuracy, only some labels were reported: averages over them are not read. ' +
        'The text form is rounded and refused.',
    recognises: (file) => {
        const begin = new TextDecoder().decode(file.bytes.subarray(0, 400));
        if (TEXT_FORM.test(begin))
            return 'certain';
        if (/^[^\n]*\bprecision,recall,f1-score,support\s*$/m.test(begin))
            return 'certain';
        const json = file.bytes.length > MAXIMUM_REPORT ? null : file.json();
        if (!json?.ok || !(0,shared_plain/* isMap */.jh)(json.value.value))
            return 'no';
        const root = json.value.value;
        return Object.values(root).some(isRow) && [...sklearn_report_AVERAGES.keys()].some((name) => isRow(root[name])) ? 'certain' : 'no';
    },
    read: (file, context) => {
        const table = sklearn_report_tableOf(file);
        return table.ok
            ? metricEvidence(file, context, 'sklearn-report', sklearn_report_figuresOf(table.value, context), { notANumber: 'undefined' })
            : table;
    },
};
const TEXT_FORM = /^\s+precision\s+recall\s+f1-score\s+support\s*$/m;
const isRow = (value) => (0,shared_plain/* isMap */.jh)(value) && sklearn_report_COLUMNS.every((column) => Object.hasOwn(value, column));
function sklearn_report_tableOf(file) {
    const begin = new TextDecoder().decode(file.bytes.subarray(0, 400));
    if (TEXT_FORM.test(begin)) {
        const message = 'the text form of classification_report is rounded, which can turn a fail into a pass';
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/unrecognised', '', message, 'write classification_report(…, output_dict=True) as JSON', 1));
    }
    if (/^[^\n{[]*,/.test(begin))
        return sklearn_report_csvRows(file);
    const json = file.json();
    if (!json.ok)
        return json;
    if (!(0,shared_plain/* isMap */.jh)(json.value.value)) {
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'a classification_report is an object', 'write it with output_dict=True'));
    }
    return (0,fault/* good */.uw)(Object.entries(json.value.value).map(([label, value]) => ({
        label,
        cells: (0,shared_plain/* isMap */.jh)(value) ? value : null,
        value,
        pointer: (0,shared_plain/* step */.PM)(label),
        line: null,
    })));
}
function sklearn_report_csvRows(file) {
    const report = csvTable(file, 'a report', 'report fewer classes, or commit it as JSON');
    if (!report.ok)
        return report;
    const { header, rows } = report.value;
    return (0,fault/* good */.uw)(rows.map((row) => {
        const label = row.cells[0] ?? '';
        const cells = Object.create(null);
        header.forEach((name, index) => {
            if (index > 0)
                cells[name] = cellValue(row.cells[index] ?? '');
        });
        // pandas repeats the one number of accuracy in every column, also under support.
        const single = label === 'accuracy';
        return {
            label,
            cells: single ? null : cells,
            value: single ? (cells.precision ?? null) : cells,
            pointer: (0,shared_plain/* step */.PM)(label),
            line: row.line,
        };
    }));
}
function sklearn_report_figuresOf(rows, context) {
    const classes = rows.filter((row) => row.cells !== null && !sklearn_report_AVERAGES.has(row.label) && row.label !== 'samples avg');
    const partial = rows.some((row) => row.label === 'micro avg');
    const positive = positiveOf(classes.map((row) => row.label), context);
    const figures = [];
    for (const row of rows) {
        const suffix = sklearn_report_AVERAGES.get(row.label);
        const n = wholeRows(row.cells?.support);
        if (row.label === 'accuracy' && row.cells === null) {
            const total = rows.find(({ label }) => label === 'weighted avg' || label === 'macro avg')?.cells?.support;
            figures.push({ name: 'accuracy', value: row.value, pointer: row.pointer, line: row.line, n: wholeRows(total) });
        }
        else if (row.cells !== null && row.label !== 'samples avg' && !(suffix !== undefined && partial)) {
            for (const column of sklearn_report_COLUMNS) {
                if (column === 'support')
                    continue;
                const metric = column === 'f1-score' ? 'f1' : column;
                const figure = {
                    value: row.cells[column],
                    pointer: row.line === null ? `${row.pointer}${(0,shared_plain/* step */.PM)(column)}` : row.pointer,
                    line: row.line,
                    n,
                };
                if (suffix !== undefined)
                    figures.push({ ...figure, name: `${metric}${suffix}` });
                else
                    figures.push({ ...figure, name: metric, class: row.label });
                if (suffix === undefined && row.label === positive)
                    figures.push({ ...figure, name: metric });
            }
        }
    }
    return figures;
}
/** Weighted supports are fractions and no number of rows. */
const wholeRows = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
/** The positive class of a report of exactly two, or null where nobody says. */
function positiveOf(labels, context) {
    if (labels.length !== 2)
        return null;
    const { positive } = context.spec;
    if (positive !== null)
        return labels.find((label) => label === String(positive)) ?? null;
    const found = labels.find((label) => POSITIVE.has(label));
    return found !== undefined && labels.some((label) => NEGATIVE.has(label)) ? found : null;
}

;// CONCATENATED MODULE: ./build/readers/shared/spdx-graph.js
/** Elements of an SPDX 3 document by their ids. Nothing outside of the document is looked up. */

/** Id of an element's node. */
const spdxId = (id) => `element:${id}`;
const spdx_graph_typeOf = (of) => ((0,shared_plain/* textOf */.b6)(of['type']) ?? (0,shared_plain/* textOf */.b6)(of['@type']) ?? '').replace(/^(core|spdx):/, '');
/** Every element of the document: of its `@graph`, or the one that it is. Two of one id are a fault. */
function spdxGraph(fragment, root) {
    const listed = root['@graph'];
    const elements = [];
    const byId = new Map();
    const add = (value, pointer) => {
        if (!(0,plain/* isMap */.jh)(value)) {
            fragment.fault('artifact/schema', pointer, 'an element is not an object', 'write it as SPDX 3.0 has it');
            return;
        }
        const id = (0,shared_plain/* textOf */.b6)(value['spdxId']) ?? (0,shared_plain/* textOf */.b6)(value['@id']) ?? `_:at${pointer}`;
        const element = { id, type: spdx_graph_typeOf(value), of: value, pointer };
        if (byId.has(id)) {
            fragment.fault('artifact/ambiguous', pointer, `two elements have the id ${(0,shared_plain/* shown */.SP)(id)}`, 'give each its own');
            return;
        }
        byId.set(id, element);
        elements.push(element);
    };
    if (Array.isArray(listed))
        for (const [index, one] of listed.entries())
            add(one, `/@graph/${index}`);
    else if (listed !== undefined)
        fragment.fault('artifact/schema', '/@graph', 'the @graph is no list', 'write it as SPDX 3.0 has it');
    else
        add(root, '');
    const element = (id) => byId.get(id);
    return {
        elements,
        element,
        nameOf: (value) => {
            const first = Array.isArray(value) ? value[0] : value;
            const id = (0,shared_plain/* textOf */.b6)(first);
            return (0,plain/* isMap */.jh)(first) ? (0,shared_plain/* textOf */.b6)(first['name']) : id === null ? null : (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(element(id)?.of)['name']);
        },
    };
}
const spdx_graph_ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'];
/** Hashes that a value lists, in place or by reference. Other methods of checking are passed over. */
function spdxHashes(fragment, graph, value, pointer) {
    return (0,plain/* asList */.DD)(value).flatMap((one, index) => {
        const of = (0,plain/* isMap */.jh)(one) ? one : (0,plain/* asMap */.$H)(graph.element((0,shared_plain/* textOf */.b6)(one) ?? '')?.of);
        const algorithm = spdx_graph_ALGORITHMS.find((name) => name === of['algorithm']);
        if (algorithm === undefined)
            return [];
        const hash = of['hashValue'];
        const digest = typeof hash === 'string' ? hexDigest(algorithm, hash) : null;
        if (digest !== null)
            return [digest];
        const message = `the ${algorithm} ${(0,shared_plain/* shown */.SP)((0,shared_plain/* textFor */.bT)(hash))} is no whole digest`;
        fragment.fault('artifact/value', `${pointer}/${index}`, message, 'write the whole digest in hex');
        return [];
    });
}

;// CONCATENATED MODULE: ./build/readers/shared/spdx-relations.js
/** Relationships of an SPDX 3 document: what was made of what, what was tested on what, under which licence. */


/** Which way things went: `out`: from the element named first into the others; `in`: the others into it. */
const WAYS = new Map([
    ['trainedOn', 'in'],
    ['pretrainedOn', 'in'],
    ['finetunedOn', 'in'],
    ['dependsOn', 'in'],
    ['hasInput', 'in'],
    ['hasDataFile', 'in'],
    ['descendantOf', 'in'],
    ['generates', 'out'],
    ['hasOutput', 'out'],
    ['ancestorOf', 'out'],
    ['copiedTo', 'out'],
]);
const TESTS = new Map([
    ['testedOn', 'test'],
    ['validatedOn', 'validation'],
]);
/** Adds edges, tests and licences; returns what the tests say of model and data. */
function addSpdxRelations(fragment, graph) {
    const found = [];
    const imports = importsOf(graph);
    const licences = licencesIn(graph);
    const relations = graph.elements.filter(({ type }) => /(^|_)(LifecycleScoped)?Relationship$/.test(type));
    // What is declared counts before what somebody concluded, wherever the two stand.
    for (const kind of ['hasDeclaredLicense', 'hasConcludedLicense']) {
        for (const { of, pointer } of relations) {
            const from = (0,shared_plain/* textOf */.b6)(of['from']);
            if (of['relationshipType'] !== kind || from === null)
                continue;
            const node = fragment.node(spdxId(from));
            const licence = spdx_relations_licenceOf(licences, of['to']);
            if (node === undefined || licence === null)
                continue;
            if (node.license === null)
                fragment.add({ ...node, license: licence });
            else if (kind === 'hasDeclaredLicense' && node.license !== licence)
                fragment.fault('artifact/contradiction', pointer, 'two relationships declare different licences of one element', 'declare one licence expression');
        }
    }
    for (const { of, pointer } of relations) {
        const kind = (0,shared_plain/* textOf */.b6)(of['relationshipType']) ?? '';
        const [way, split] = [WAYS.get(kind), TESTS.get(kind)];
        const from = (0,shared_plain/* textOf */.b6)(of['from']);
        if ((way === undefined && split === undefined) || from === null)
            continue;
        const one = endOf(fragment, graph, imports, from, pointer);
        listOf(of['to']).forEach((value, index) => {
            const to = (0,shared_plain/* textOf */.b6)(value);
            const at = `${pointer}/to/${index}`;
            const other = to === null ? null : endOf(fragment, graph, imports, to, at);
            if (one === null || other === null)
                return;
            const source = fragment.source(pointer);
            if (way === 'in')
                fragment.edge(other, one, source);
            else if (way === 'out')
                fragment.edge(one, other, source);
            else if (split !== undefined)
                found.push(test(fragment, { model: one, data: other, split, pointer }));
        });
    }
    return found;
}
const listOf = (value) => value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
/** A test is a step that used model and data, and changes neither. */
function test(fragment, given) {
    const [model, data] = [fragment.node(given.model), fragment.node(given.data)];
    const source = fragment.source(given.pointer);
    const step = fragment.add(lineageNode({ id: `test:${given.pointer}`, type: 'step', name: `test of ${model.name}`, source }));
    fragment.edge(given.model, step, source);
    fragment.edge(given.data, step, source);
    const sha = (digests) => {
        const value = digests.find((one) => one.algorithm === 'sha256')?.value;
        return value === undefined ? null : `sha256:${value}`;
    };
    return {
        kind: 'evaluation',
        reader: 'spdx',
        source,
        origin: 'reported',
        model: { name: model.name, version: model.version, digest: sha(model.digests) },
        dataset: { name: data.name, digest: sha(data.digests), split: given.split },
        at: null,
        n: null,
        vouchesFor: {},
    };
}
/** Elements of other documents that this one names, with where they are to be had. */
function importsOf(graph) {
    const found = new Map();
    for (const { of, type, pointer } of graph.elements) {
        if (type !== 'SpdxDocument')
            continue;
        (0,plain/* asList */.DD)(of['import']).forEach((one, index) => {
            const entry = (0,plain/* isMap */.jh)(one) ? one : (0,plain/* asMap */.$H)(graph.element((0,shared_plain/* textOf */.b6)(one) ?? '')?.of);
            const id = (0,shared_plain/* textOf */.b6)(entry['externalSpdxId']);
            const hint = (0,shared_plain/* textOf */.b6)(entry['locationHint']);
            const uri = hint !== null && isUri(hint) ? hint : null;
            if (id !== null)
                found.set(id, { uri, of: entry, pointer: `${pointer}/import/${index}` });
        });
    }
    return found;
}
/** Node of one end. One that nothing describes is kept by its id; null for elements that are no thing or step. */
function endOf(fragment, graph, imports, id, pointer) {
    if (fragment.node(spdxId(id)) !== undefined)
        return spdxId(id);
    if (graph.element(id) !== undefined)
        return null;
    const known = imports.get(id);
    const digests = known ? spdxHashes(fragment, graph, known.of['verifiedUsing'], `${known.pointer}/verifiedUsing`) : [];
    const uri = known?.uri ?? null;
    return fragment.add(lineageNode({ id: spdxId(id), type: 'dataset', name: id, uri, digests, source: fragment.source(pointer) }));
}
/** The licence that a relationship points at; several make an AND. Null where none is asserted. */
function spdx_relations_licenceOf(licences, value) {
    const known = listOf(value).flatMap((one) => {
        const text = (0,shared_plain/* textOf */.b6)(one) === null ? null : licences((0,shared_plain/* textOf */.b6)(one));
        return text === null ? [] : [text];
    });
    return known.length > 1 ? known.map((one) => (/ /.test(one) ? `(${one})` : one)).join(' AND ') : (known[0] ?? null);
}
/** Longest licence expression, and sets of licences within each other: beyond it nobody reads it. */
const spdx_relations_LONGEST = 2000;
const spdx_relations_DEEPEST = 8;
/** Texts of licences by id, each worked out once. A set with a member that is not known is unknown: a duty would be lost. */
function licencesIn(graph) {
    const known = new Map();
    const textOf = (id, level) => {
        if (known.has(id))
            return known.get(id) ?? null;
        known.set(id, null);
        const text = level > spdx_relations_DEEPEST ? null : worked(id, level);
        known.set(id, text !== null && text.length <= spdx_relations_LONGEST ? text : null);
        return known.get(id) ?? null;
    };
    const worked = (id, level) => {
        if (/NoAssertion(License)?$/.test(id))
            return null;
        if (/NoneLicense$/.test(id))
            return 'NONE';
        const listed = /^https?:\/\/spdx\.org\/licenses\/([\w.+-]+?)(\.html)?$/.exec(id)?.[1];
        const element = graph.element(id);
        if (element === undefined)
            return listed ?? null;
        const { of, type } = element;
        const joint = /ConjunctiveLicenseSet$/.test(type) ? ' AND ' : /DisjunctiveLicenseSet$/.test(type) ? ' OR ' : null;
        if (joint === null)
            return (0,shared_plain/* textOf */.b6)(of['simplelicensing_licenseExpression']) ?? listed ?? (0,shared_plain/* textOf */.b6)(of['name']);
        const texts = (0,plain/* asList */.DD)(of['expandedlicensing_member']).map((one) => textOf((0,shared_plain/* textOf */.b6)(one) ?? '', level + 1));
        return texts.length === 0 || texts.some((text) => text === null) ? null : `(${texts.join(joint)})`;
    };
    return (id) => textOf(id, 0);
}

;// CONCATENATED MODULE: ./build/readers/spdx.js
/** SPDX 3 in JSON-LD: models and data sets of the AI and dataset profiles, and how they are related. */







/** Reader of SPDX 3 documents. */
const spdx = {
    id: 'spdx',
    title: 'SPDX 3 document (JSON-LD, AI and dataset profiles)',
    notes: 'Models, data sets, files and builds with digests, version, time of building, download address, supplier and licence; trainedOn and the like as edges, testedOn as a test that used both. Metrics of a model are claims (declared). The @context is never fetched: only the published one of SPDX 3.0 is accepted, and own terms beside it are refused. Elements that nothing describes are told as unresolved. SPDX 2 knows no models and is refused.',
    recognises: (file) => {
        const head = headOf(file, 65_536);
        if (!/spdx/i.test(head))
            return 'no';
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        if (root === null)
            return /"@context"\s*:\s*"https:\/\/spdx\.org\/rdf\//.test(head) ? 'certain' : 'no';
        if (/^SPDX-/.test((0,shared_plain/* textOf */.b6)(root['spdxVersion']) ?? ''))
            return 'certain';
        const contexts = [root['@context'], ...(0,plain/* asList */.DD)(root['@context'])].map((one) => (0,shared_plain/* textOf */.b6)(one) ?? '');
        return contexts.some((one) => /^https?:\/\/spdx\.org\/rdf\//.test(one)) ? 'certain' : 'no';
    },
    read: spdx_read,
};
const spdx_TYPES = new Map([
    ['ai_AIPackage', 'model'],
    ['dataset_DatasetPackage', 'dataset'],
    ['software_File', 'file'],
    ['build_Build', 'step'],
]);
function spdx_read(file, context) {
    const document = file.json();
    if (!document.ok)
        return document;
    const root = (0,plain/* asMap */.$H)(document.value.value);
    const refused = contextFault(file, document.value, root);
    if (refused !== null)
        return refused;
    const fragment = startFragment(file, document.value);
    const graph = spdxGraph(fragment, root);
    for (const element of graph.elements) {
        const version = (0,shared_plain/* textOf */.b6)(element.of['specVersion']);
        if (element.type === 'CreationInfo' && version !== null && !/^3\.0(\.\d+)?$/.test(version))
            fragment.fault('artifact/version', `${element.pointer}/specVersion`, `SPDX ${(0,shared_plain/* shown */.SP)(version)} is not known`, spdx_FIX);
        addElement(fragment, graph, element);
    }
    const tests = addSpdxRelations(fragment, graph);
    if (fragment.size() === 0 && fragment.faults.length === 0) {
        const message = 'the document describes no model, data set, file or build';
        fragment.fault('artifact/schema', '', message, 'use the AI and dataset profiles of SPDX 3.0');
    }
    if (fragment.faults.length > 0)
        return (0,fault/* bad */.MB)(...fragment.faults);
    const models = graph.elements.filter((one) => fragment.node(spdxId(one.id))?.type === 'model');
    const reading = { reader: 'spdx', file, context, evidence: [], faults: [] };
    const claims = models.flatMap((model) => spdx_claimsOf(reading, model, document.value));
    return (0,fault/* good */.uw)([fragment.evidence('spdx'), ...models.map((model) => spdx_recordOf(fragment, model)), ...tests, ...claims]);
}
const spdx_FIX = 'write SPDX 3.0.1 as JSON-LD';
/** Own terms could give the names of the specification another meaning, so only the published context is accepted. */
function contextFault(file, document, root) {
    const refuse = (message, pointer) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/version', file.path, message, { ...(document.placeOf(pointer) ?? { line: 1 }), fix: spdx_FIX }));
    const old = (0,shared_plain/* textOf */.b6)(root['spdxVersion']);
    if (old !== null)
        return refuse(`${(0,shared_plain/* shown */.SP)(old)} describes no models and data sets`, '/spdxVersion');
    const context = root['@context'];
    const only = Array.isArray(context) && context.length === 1 ? context[0] : context;
    const text = (0,shared_plain/* textOf */.b6)(only);
    if (text === null)
        return refuse('the @context is not the published one of SPDX alone', '/@context');
    if (/^https?:\/\/spdx\.org\/rdf\/3\.0(\.\d+)?\/spdx-context\.jsonld$/.test(text))
        return null;
    return refuse(`the @context ${(0,shared_plain/* shown */.SP)(text)} is none of SPDX 3.0`, '/@context');
}
/** What an element is in the graph of origins; null where it tells of no thing or step. */
function spdx_typeOf({ type, of }) {
    const purpose = (0,shared_plain/* textOf */.b6)(of['software_primaryPurpose']);
    if (type === 'software_Package')
        return purpose === 'model' ? 'model' : purpose === 'data' ? 'dataset' : null;
    if (type === 'software_File' && purpose === 'source')
        return 'code';
    return spdx_TYPES.get(type) ?? null;
}
function addElement(fragment, graph, element) {
    const type = spdx_typeOf(element);
    if (type === null)
        return;
    const { of, pointer, id } = element;
    const name = (0,shared_plain/* textOf */.b6)(of['name']) ?? id;
    const time = (key) => ((0,shared_plain/* textOf */.b6)(of[key]) === null ? null : (0,moment/* moment */.n)((0,shared_plain/* textOf */.b6)(of[key])));
    const common = { id: spdxId(id), type, name, source: fragment.source(pointer) };
    if (type === 'step') {
        fragment.add(lineageNode({
            ...common,
            uri: (0,shared_plain/* textOf */.b6)(of['build_buildId']),
            startedAt: time('build_buildStartTime'),
            at: time('build_buildEndTime'),
        }));
        return;
    }
    const location = (0,shared_plain/* textOf */.b6)(of['software_downloadLocation']);
    fragment.add(lineageNode({
        ...common,
        path: type === 'model' || !/^[\w.@+-]+(\/[\w.@+-]+)*\.\w+$/.test(name) ? null : resolveIn('', name),
        uri: location === null || /^(NOASSERTION|NONE)$/i.test(location) ? null : location,
        digests: spdxHashes(fragment, graph, of['verifiedUsing'], `${pointer}/verifiedUsing`),
        version: (0,shared_plain/* textOf */.b6)(of['software_packageVersion']),
        at: time('builtTime'),
        owner: graph.nameOf(of['suppliedBy']) ?? graph.nameOf(of['originatedBy']),
    }));
}
function spdx_recordOf(fragment, { id, of, pointer }) {
    const node = fragment.node(spdxId(id));
    const sha256 = node?.digests.find((one) => one.algorithm === 'sha256');
    return {
        kind: 'model-record',
        reader: 'spdx',
        source: fragment.source(pointer),
        origin: 'reported',
        name: (0,shared_plain/* textOf */.b6)(of['name']),
        version: (0,shared_plain/* textOf */.b6)(of['software_packageVersion']),
        digest: sha256 === undefined ? null : `sha256:${sha256.value}`,
        run: null,
        at: node?.at ?? null,
    };
}
/** Metrics of a model, as pairs of key and value. */
function spdx_claimsOf(reading, { of, pointer }, document) {
    const { vocabulary } = reading.context;
    return (0,plain/* asList */.DD)(of['ai_metric']).map((metric, index) => {
        const at = `${pointer}/ai_metric/${index}`;
        const writtenAs = (0,shared_plain/* textOf */.b6)((0,plain/* asMap */.$H)(metric)['key']) ?? (0,shared_plain/* textFor */.bT)(metric);
        const entry = vocabulary.findLoosely(writtenAs) ?? metricNamed(writtenAs.split(/\s+/).slice(0, 12), vocabulary);
        const value = writtenValue((0,plain/* asMap */.$H)(metric)['value'], entry);
        return declared(reading, { metric: entry?.name ?? writtenAs, known: entry !== undefined, writtenAs, split: null, ...value }, { pointer: at, line: document.placeOf(at)?.line ?? null });
    });
}

;// CONCATENATED MODULE: ./build/readers/test-results.js
/** Test results in JSON: pytest-json-report, and what Jest and Vitest write. */






const test_results_FIX = 'write the whole report again';
/** Words of both tools. An xfail is a test that failed, however it was expected. */
const test_results_OUTCOMES = {
    passed: 'passed',
    xpassed: 'passed',
    failed: 'failed',
    xfailed: 'failed',
    error: 'error',
    skipped: 'skipped',
    pending: 'skipped',
    todo: 'skipped',
    disabled: 'skipped',
};
/** Reads every test, and pass_rate over all of them. */
const testResults = {
    id: 'test-results',
    title: 'test results in JSON (pytest-json-report, Jest, Vitest)',
    notes: 'Every test with its outcome, and pass_rate with slice suite (pytest, or vitest for the Jest layout). Counted again from the tests; a file that counts more tests, failures or errors than it has is refused. A skipped, pending or todo test has not passed; an xfail has failed. ' +
        'A file of tests that could not be collected is an error of its own. No test at all is evidence of nothing.',
    recognises: (file) => {
        const root = (0,shared_plain/* jsonRoot */.Rl)(file);
        return root !== null && (isPytest(root) || isJest(root)) ? 'certain' : 'no';
    },
    read: test_results_read,
};
const isPytest = (root) => 'exitcode' in root && (0,shared_plain/* isMap */.jh)(root['summary']) && ('collectors' in root || (0,shared_plain/* isList */.Lv)(root['tests']));
const isJest = (root) => 'numTotalTests' in root && (0,shared_plain/* isList */.Lv)(root['testResults']);
function test_results_read(file, context) {
    const json = file.json();
    if (!json.ok)
        return json;
    const root = (0,shared_plain/* jsonRoot */.Rl)(file);
    if (root === null || !(isPytest(root) || isJest(root)))
        return (0,fault/* bad */.MB)(faultAt(file, 'artifact/schema', '', 'the file holds no test results', test_results_FIX));
    const faults = [];
    const pytest = isPytest(root);
    const tests = pytest ? pytestTests(file, root, faults) : jestTests(file, root, faults);
    const counts = pytest && (0,shared_plain/* isMap */.jh)(root['summary']) ? root['summary'] : root;
    test_results_contradictions(file, counts, pytest, tests, faults);
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults.slice(0, 20));
    const suite = pytest ? 'pytest' : 'vitest';
    const n = tests.length;
    const passed = tests.filter(({ outcome }) => outcome === 'passed').length;
    const rate = { name: 'pass_rate', pointer: '', slice: sliceFrom(['suite'], [suite]), n, value: passed / n };
    const figure = n > 0 ? rate : { ...rate, value: null, undefinedBecause: 'no test was run' };
    const metrics = metricEvidence(file, context, 'test-results', [figure], { notANumber: 'undefined' });
    if (!metrics.ok)
        return metrics;
    const start = (0,shared_plain/* wholeOf */.l2)(root['startTime'], 1);
    const evidence = {
        kind: 'tests',
        reader: 'test-results',
        source: file.source(pytest ? '/tests' : '/testResults'),
        origin: 'reported',
        suite,
        tests,
        at: pytest
            ? epochMoment(root['created'])
            : start === null || start > 8.64e15
                ? null
                : (0,moment/* moment */.n)(new Date(start).toISOString()),
    };
    return (0,fault/* good */.uw)([evidence, ...metrics.value]);
}
/** A test by its name and a word for its outcome; nothing after a complaint. */
function test_results_oneTest(file, name, word, pointer, faults) {
    const outcome = typeof word === 'string' && Object.hasOwn(test_results_OUTCOMES, word) ? test_results_OUTCOMES[word] : undefined;
    if (outcome === undefined) {
        const message = `${pointer} does not say how its test went`;
        faults.push(faultAt(file, 'artifact/schema', pointer, message, test_results_FIX));
        return [];
    }
    const detail = word === 'xfailed' ? 'expected to fail (xfail)' : null;
    return [{ name: name ?? '(unnamed)', outcome, impact: null, detail }];
}
function pytestTests(file, root, faults) {
    const collectors = ((0,shared_plain/* isList */.Lv)(root['collectors']) ? root['collectors'] : []).flatMap((one) => {
        if (!(0,shared_plain/* isMap */.jh)(one) || one['outcome'] !== 'failed')
            return [];
        const name = (0,shared_plain/* textOf */.b6)(one['nodeid']) ?? '(collection)';
        return [{ name, outcome: 'error', impact: null, detail: 'its tests could not be collected' }];
    });
    const tests = ((0,shared_plain/* isList */.Lv)(root['tests']) ? root['tests'] : []).flatMap((one, index) => {
        const members = (0,shared_plain/* isMap */.jh)(one) ? one : {};
        return test_results_oneTest(file, (0,shared_plain/* textOf */.b6)(members['nodeid']), members['outcome'], `/tests/${index}`, faults);
    });
    return [...tests, ...collectors];
}
function jestTests(file, root, faults) {
    return ((0,shared_plain/* isList */.Lv)(root['testResults']) ? root['testResults'] : []).flatMap((one, index) => {
        const members = (0,shared_plain/* isMap */.jh)(one) ? one : {};
        const list = (0,shared_plain/* isList */.Lv)(members['assertionResults']) ? members['assertionResults'] : [];
        // A file that could not be run at all has no test, and says failed.
        if (list.length === 0 && members['status'] === 'failed') {
            const path = (0,shared_plain/* textOf */.b6)(members['name'])?.split('/').at(-1) ?? `file ${index + 1}`;
            return [{ name: path, outcome: 'error', impact: null, detail: 'the file could not be run' }];
        }
        return list.flatMap((test, at) => {
            const parts = (0,shared_plain/* isMap */.jh)(test) ? test : {};
            const name = (0,shared_plain/* textOf */.b6)(parts['fullName']) ?? (0,shared_plain/* textOf */.b6)(parts['title']);
            return test_results_oneTest(file, name, parts['status'], `/testResults/${index}/assertionResults/${at}`, faults);
        });
    });
}
/** A report that counts more than it holds was cut or edited. */
function test_results_contradictions(file, counts, pytest, tests, faults) {
    const place = pytest ? '/summary' : '';
    const held = (...outcomes) => tests.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const claims = pytest
        ? [
            ['total', tests.length],
            ['failed', held('failed')],
            ['error', held('error')],
        ]
        : [
            ['numTotalTests', tests.length],
            ['numFailedTests', held('failed', 'error')],
        ];
    for (const [key, count] of claims) {
        const said = (0,shared_plain/* wholeOf */.l2)(counts[key]);
        if (said === null || said <= count)
            continue;
        const message = `the report counts ${said} (${key}) and holds ${count}`;
        faults.push(faultAt(file, 'artifact/contradiction', `${place}/${key}`, message, test_results_FIX));
    }
}

;// CONCATENATED MODULE: ./build/readers/index.js
/** The registry of readers: one line each, alphabetical. */






















































/** Every reader, by id. */
const READERS = [
    aif360,
    bowTie,
    checksums,
    croissant,
    cyclonedx,
    datasheet,
    deepchecks,
    deepeval,
    dvcFile,
    dvcLock,
    dvcYaml,
    evaluation,
    everyEvalEver,
    evidently,
    failureModes,
    fairlearn,
    featureImportance,
    fmea,
    garak,
    genericMetrics,
    giskard,
    greatExpectations,
    hfEvaluate,
    inTotoStatement,
    incident,
    inspect,
    junit,
    kubeflow,
    lfsPointer,
    lmEval,
    locust,
    mlMetadata,
    mlflowDatabase,
    mlflowEvaluate,
    mlflowMetric,
    mlflowRegistry,
    mlflowRun,
    mlmodel,
    modelCard,
    modelCardToolkit,
    openaiEvals,
    openlineage,
    preMortem,
    promptfoo,
    prov,
    provN,
    ragas,
    responsePlan,
    riskRegister,
    rowManifest,
    sigstoreBundle,
    sklearnReport,
    spdx,
    testResults,
];


/***/ }),

/***/ 30701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   PM: () => (/* reexport safe */ _domain_plain_js__WEBPACK_IMPORTED_MODULE_1__.PM),
/* harmony export */   Rl: () => (/* binding */ jsonRoot),
/* harmony export */   SP: () => (/* reexport safe */ _syntax_json_strings_js__WEBPACK_IMPORTED_MODULE_0__.TL),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bT: () => (/* binding */ textFor),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   jh: () => (/* reexport safe */ _domain_plain_js__WEBPACK_IMPORTED_MODULE_1__.jh),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45745);
/* harmony import */ var _syntax_json_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78945);
/** Looking at plain data that nobody checked yet, and naming it in messages without letting it act. */




/** The top-level mapping of a JSON file, or null where it is none; only files whose first ASCII character is `{` are parsed. */
function jsonRoot(file) {
    const json = file.bytes.find((byte) => byte > 0x20 && byte < 0x80) === 0x7b ? file.json() : null;
    return json?.ok && (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(json.value.value) ? json.value.value : null;
}
/** Whether a value is a list. */
const isList = (value) => Array.isArray(value);
/** A text that is not blank, else null. */
const textOf = (value) => typeof value === 'string' && value.trim() !== '' ? value : null;
/** A whole number of at least `least`, else null. */
const wholeOf = (value, least = 0) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : null;
/**
 * The text of a text, a number or a boolean; '' for null; null for lists and objects. Never `String(value)`: objects of
 * the parser have no prototype, and making a text of them throws.
 */
const scalarText = (value) => {
    if (value === null)
        return '';
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};
/** The value at a JSON pointer, or undefined. Own members only. */
function valueAt(root, pointer) {
    if (pointer === '')
        return root;
    if (!pointer.startsWith('/'))
        return undefined;
    let value = root;
    for (const part of pointer.slice(1).split('/')) {
        const name = (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfStep */ .tR)(part);
        if (isList(value))
            value = /^(0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
        else if ((0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
            value = Object.hasOwn(value, name) ? value[name] : undefined;
        else
            return undefined;
    }
    return value;
}
/** A value as a text for comparing and for `shown`: single values as they are, maps and lists in words. Never throws. */
const textFor = (value) => value !== null && typeof value === 'object' ? described(value) : String(value);
/** What a value is, in words, for "… is X, not a number". */
function described(value) {
    if (value === undefined)
        return 'absent';
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return `the text ${(0,_syntax_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return isList(value) ? `a list of ${value.length} values` : 'an object';
}


/***/ }),

/***/ 85671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ base64)
/* harmony export */ });
/** Base64 as signatures are written in, strictly. */
/** Base64 in the standard or the URL alphabet, padded or not; null for anything else. The empty text is no bytes. */
function base64(text) {
    const standard = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
    if (!/^[A-Za-z0-9+/]*$/.test(standard))
        return null;
    const bytes = Buffer.from(standard, 'base64');
    return bytes.toString('base64').replace(/=+$/, '') === standard ? bytes : null;
}


/***/ }),

/***/ 78461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pipelineOf),
/* harmony export */   y: () => (/* binding */ stageFolders)
/* harmony export */ });
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45745);
/** Where the stages of a `dvc.yaml` run: its lock gives paths relative to there and does not say so itself. */

/** Working folders by the names that the lock gives stages (`train@eu` for one item of `train`). */
function stageFolders(pipeline) {
    const stages = member(pipeline, 'stages');
    return (stage) => {
        const at = stage.indexOf('@');
        const whole = member(stages, stage) ?? null;
        const found = whole === null && at > 0 ? member(stages, stage.slice(0, at)) : whole;
        const body = member(found, 'do') ?? found;
        const wdir = member(body, 'wdir');
        if (typeof wdir !== 'string' || wdir.trim() === '' || wdir === '.')
            return null;
        const filled = at > 0 ? wdir.replaceAll(/\$\{\s*item\s*\}/g, () => stage.slice(at + 1)) : wdir;
        return filled.includes('${') ? { template: wdir } : filled;
    };
}
/** The pipeline file that a lock belongs to: of the same folder. */
const pipelineOf = (lock) => lock.replace(/[^/]*$/, 'dvc.yaml');
const member = (value, key) => (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && Object.hasOwn(value, key) ? value[key] : undefined;


/***/ }),

/***/ 47434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readableFile)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47324);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92727);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86209);
/** An artifact in memory whose parsings are made once, on demand. */




/** Faults of a JSON-lines file that are told before the reading stops. */
const MAXIMUM_FAULTS = 10;
/**
 * A file as readers see it. `sha256` is the digest of `bytes`, bare hex. Nothing is parsed before it is asked for, and
 * nothing twice; the same result object is returned each time. A source's line is looked up in the parsing that was made
 * (JSON before YAML); where there is none it is null.
 */
function readableFile(path, bytes, sha256) {
    const text = once(() => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(bytes, path));
    const json = once(() => after(text(), (content) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(content, path)));
    const yaml = once(() => after(text(), (content) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(content, path)));
    const jsonLines = once(() => after(text(), (content) => linesOf(content, path)));
    return {
        path,
        sha256,
        bytes,
        text,
        json,
        jsonLines,
        yaml,
        source: (pointer = '', line = null) => {
            const documents = [json, yaml].flatMap((parsing) => parsing.made());
            const found = documents.map((document) => document.placeOf(pointer)).find((place) => place !== null);
            return { path, sha256, pointer, line: line ?? found?.line ?? null };
        },
    };
}
function once(make) {
    let result = null;
    const call = () => {
        result ??= make();
        return result;
    };
    return Object.assign(call, { made: () => (result?.ok ? [result.value] : []) });
}
const after = (first, then) => first.ok ? then(first.value) : first;
function linesOf(text, path) {
    const documents = [];
    const faults = [];
    let line = 0;
    for (let start = 0; start <= text.length && faults.length < MAXIMUM_FAULTS;) {
        const end = text.indexOf('\n', start);
        const content = text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length + 1 : end + 1;
        line++;
        if (content.trim() === '')
            continue;
        const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFrom */ .C)(content, path, line);
        if (document.ok)
            documents.push({ line, document: document.value });
        else
            faults.push(...document.faults);
    }
    return faults.length > 0 ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)(...faults) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(documents);
}


/***/ }),

/***/ 51623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ memberOffset),
/* harmony export */   aA: () => (/* binding */ placeFinder),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   wO: () => (/* binding */ placeOfOffset)
/* harmony export */ });
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45745);
/** Where values stand in a JSON text that was parsed: found by scanning again, so that parsing keeps no table of places. */

/** Place of one offset; scans from the start. */
function placeOfOffset(text, offset) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
        line++;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}
/** JSON pointer (RFC 6901) of the steps from the root; the root is ''. */
const pointerOf = (steps) => steps.map(_domain_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM).join('');
/** Steps of a JSON pointer, or null where it is none. */
function stepsOf(pointer) {
    if (pointer === '')
        return [];
    if (!pointer.startsWith('/') || /~(?![01])/.test(pointer))
        return null;
    return pointer.slice(1).split('/').map(_domain_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfStep */ .tR);
}
/** Offset of the key `name` in the object that opens at `start`, or null. The text up to the key must be valid JSON. */
function memberOffset(text, start, name) {
    for (const member of members(text, start))
        if (member.name === name)
            return member.keyOffset;
    return null;
}
/** Members of one container whose places are kept: a list of millions is not worth the memory. */
const MAXIMUM_MEMBERS = 200_000;
/**
 * A function from JSON pointer to place, for a text that parsed. Each container on the way is scanned once and then
 * remembered, so that asking for every value of a file costs one scan a level and not one a value.
 * Null for what is not there, and for members of a container beyond its first 200,000.
 */
function placeFinder(text, firstLine) {
    const known = new Map();
    let lines = null;
    const inside = (start) => {
        let found = known.get(start);
        if (!found) {
            const offsets = new Map();
            for (const member of members(text, start)) {
                if (offsets.size >= MAXIMUM_MEMBERS)
                    break;
                offsets.set(member.name, member.valueOffset);
            }
            known.set(start, offsets);
            found = offsets;
        }
        return found;
    };
    return (pointer) => {
        const steps = stepsOf(pointer);
        if (steps === null)
            return null;
        let offset = skipBlank(text, 0);
        for (const step of steps) {
            const next = inside(offset).get(step);
            if (next === undefined)
                return null;
            offset = next;
        }
        lines ??= lineStarts(text);
        let low = 0;
        let high = lines.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (lines[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + firstLine, column: offset - lines[low] + 1 };
    };
}
/** Members of the object or array that opens at `start`; of anything else there are none. */
function* members(text, start) {
    const opening = text.charCodeAt(start);
    const isArray = opening === 0x5b;
    if (!isArray && opening !== 0x7b)
        return;
    let at = skipBlank(text, start + 1);
    for (let index = 0; at < text.length && text.charCodeAt(at) !== 0x5d && text.charCodeAt(at) !== 0x7d; index++) {
        const keyOffset = at;
        let name = String(index);
        if (!isArray) {
            const end = stringEnd(text, at);
            name = JSON.parse(text.slice(at, end));
            at = skipBlank(text, skipBlank(text, end) + 1);
        }
        yield { name, keyOffset, valueOffset: at };
        at = skipBlank(text, valueEnd(text, at));
        if (text.charCodeAt(at) === 0x2c)
            at = skipBlank(text, at + 1);
    }
}
function skipBlank(text, from) {
    let at = from;
    for (;;) {
        const char = text.charCodeAt(at);
        if (char !== 0x20 && char !== 0x0a && char !== 0x0d && char !== 0x09 && char !== 0xfeff)
            return at;
        at++;
    }
}
/** Offset behind the string that opens at `from`. */
function stringEnd(text, from) {
    let at = from + 1;
    while (at < text.length && text.charCodeAt(at) !== 0x22)
        at += text.charCodeAt(at) === 0x5c ? 2 : 1;
    return at + 1;
}
/** Offset behind the value that begins at `from`. */
function valueEnd(text, from) {
    let at = from;
    let depth = 0;
    while (at < text.length) {
        const char = text.charCodeAt(at);
        if (char === 0x22)
            at = stringEnd(text, at);
        else if (char === 0x7b || char === 0x5b) {
            depth++;
            at++;
            continue;
        }
        else if (char === 0x7d || char === 0x5d) {
            if (depth === 0)
                return at;
            depth--;
            at++;
        }
        else if (depth === 0 && char === 0x2c)
            return at;
        else {
            at++;
            continue;
        }
        if (depth === 0)
            return at;
    }
    return at;
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ }),

/***/ 47324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson),
  C: () => (/* binding */ parseJsonFrom)
});

// EXTERNAL MODULE: ./build/domain/code-point.js
var code_point = __webpack_require__(279);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/syntax/json-places.js
var json_places = __webpack_require__(51623);
;// CONCATENATED MODULE: ./build/syntax/json-quick.js
/**
 * The engine's own JSON reader for texts with nothing odd in them, several times faster than reading with places. What
 * is odd in any way is left to the careful parser, which tells what and where: the two never disagree on a value.
 */
/** Half a character, written as an escape. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
/**
 * The value of a text, its objects without prototype; undefined where the text is no JSON, is beyond the limits, or may
 * hold a key twice, half a character or a number that is not finite. Takes one scan, one parse and one walk.
 */
function parseQuickly(text, limits) {
    if (!text.isWellFormed() || (text.includes('\\u') && SURROGATE_ESCAPE.test(text)))
        return undefined;
    const written = membersWritten(text, limits);
    if (written === null)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const count = { members: 0 };
    // Of a key that stands twice the last value is kept: then fewer members are there than were written.
    return stripped(value, count) && count.members === written ? value : undefined;
}
/** Colons outside of strings, which in valid JSON are the members of all objects; null beyond the limits. */
function membersWritten(text, limits) {
    let members = 0;
    let depth = 0;
    let containers = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === 0x22) {
            for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++)
                if (text.charCodeAt(at) === 0x5c)
                    at++;
        }
        else if (char === 0x3a)
            members++;
        else if (char === 0x7b || char === 0x5b) {
            if (++depth > limits.depth || ++containers > limits.containers)
                return null;
        }
        else if (char === 0x7d || char === 0x5d)
            depth--;
    }
    return members;
}
/** Takes the prototype from every object below and counts members; false where a number is not finite. */
function stripped(value, count) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!stripped(item, count))
                return false;
        return true;
    }
    Object.setPrototypeOf(value, null);
    for (const key in value) {
        count.members++;
        if (!stripped(value[key], count))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/syntax/json-strings.js
var json_strings = __webpack_require__(78945);
;// CONCATENATED MODULE: ./build/syntax/json.js
/**
 * Strict JSON (RFC 8259) with places: one pass over the text, no recursion, for every text that `parseQuickly` leaves.
 * Differs from `JSON.parse` in that a key that stands twice is refused, nesting is limited, lone surrogates are refused,
 * faults have line and column, and numbers that JSON has no word for (bare NaN, Infinity, -Infinity; 1e400) are read as
 * null and listed.
 */





/** Containers inside containers at most; deeper text is refused. */
const MAXIMUM_DEPTH = 64;
/** Objects and arrays at most in one document: 64 MB of `[],[],…` would need gigabytes of memory. */
const MAXIMUM_CONTAINERS = 4_000_000;
const LIMITS = { depth: MAXIMUM_DEPTH, containers: MAXIMUM_CONTAINERS };
/** Numbers without a value (NaN and the like) at most, since each is listed by its pointer. */
const MAXIMUM_NON_FINITE = 100_000;
/**
 * Objects grow from an empty prototype and lose it when they are closed: that keeps V8's compact object layout, which
 * `Object.create(null)` does not have (four times the memory). No name is inherited at any time.
 */
const NOTHING = Object.freeze(Object.create(null));
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /-?[A-Za-z_$][\w$]*/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const NOT_FINITE = new Set(['NaN', 'Infinity', '-Infinity']);
/**
 * A JSON text as plain data with places. The first fault ends the parsing and is the only one.
 * Objects have no prototype. Pointers of `nonFinite` name numbers that became null.
 */
function parseJson(text, path, code = 'artifact/syntax') {
    return parseJsonFrom(text, path, 1, code);
}
/** As `parseJson`, for a text whose first line is line `firstLine` of the file. */
function parseJsonFrom(text, path, firstLine, code = 'artifact/syntax') {
    try {
        const nonFinite = new Set();
        const json = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
        const value = parseQuickly(json, LIMITS) ?? parse(json, nonFinite, firstLine);
        return (0,fault/* good */.uw)({ value, nonFinite, placeOf: (0,json_places/* placeFinder */.aA)(text, firstLine) });
    }
    catch (problem) {
        if (!(problem instanceof json_strings/* JsonStop */.bG))
            throw problem;
        const place = (0,json_places/* placeOfOffset */.wO)(text, problem.offset);
        const found = (0,fault/* fault */.DG)(problem.code ?? code, path, problem.says, {
            line: place.line + firstLine - 1,
            column: place.column,
            fix: problem.fix,
        });
        return (0,fault/* bad */.MB)(found);
    }
}
function parse(text, nonFinite, firstLine) {
    const stack = [];
    let at = 0;
    let containers = 0;
    const blank = () => {
        for (;;) {
            const char = text.charCodeAt(at);
            if (char !== 0x20 && char !== 0x0a && char !== 0x0d && char !== 0x09)
                return;
            at++;
        }
    };
    const string = () => {
        const start = at++;
        let plain = true;
        for (;;) {
            const char = text.charCodeAt(at);
            if (char === 0x22)
                break;
            if (char === 0x5c) {
                plain = false;
                at += 2;
                continue;
            }
            if (char < 0x20) {
                const name = char === 0x0a || char === 0x0d ? 'a line break' : `the control character ${(0,code_point/* codePoint */.y)(char)}`;
                (0,json_strings/* stop */.ds)(at, `a text in quotes has ${name} in it`, 'close the quotes, or write it as an escape such as \\n');
            }
            if (!(at < text.length))
                cut(text, stack, start, firstLine);
            at++;
        }
        if (at >= text.length)
            cut(text, stack, start, firstLine);
        const raw = text.slice(start + 1, at++);
        return plain ? raw : (0,json_strings/* readEscapes */.Nz)(raw, start + 1);
    };
    const number = () => {
        NUMBER.lastIndex = at;
        const match = NUMBER.exec(text);
        const after = match ? at + match[0].length : at;
        if (!match || !endsValue(text.charCodeAt(after)))
            return odd();
        const value = Number(match[0]);
        if (!Number.isFinite(value))
            unfinished();
        at = after;
        return Number.isFinite(value) ? value : null;
    };
    const unfinished = () => {
        if (nonFinite.size >= MAXIMUM_NON_FINITE) {
            (0,json_strings/* stop */.ds)(at, `more than ${MAXIMUM_NON_FINITE} numbers are NaN or infinite`, 'write the file again', 'artifact/value');
        }
        const last = stack.at(-1);
        nonFinite.add(last ? (0,json_places/* pointerOf */.rq)(stack.map(step)) : '');
    };
    /** What is no number and no word of JSON, told as well as can be. */
    const odd = () => {
        const rest = text.slice(at, at + 24);
        const shown = (0,json_strings/* quoted */.TL)(/^[^\s,\]}]*/.exec(rest)?.[0] ?? '');
        if (rest === '')
            cut(text, stack, at, firstLine);
        if (rest.startsWith("'"))
            (0,json_strings/* stop */.ds)(at, 'a text stands in single quotes', 'write double quotes');
        if (rest.startsWith('//') || rest.startsWith('/*') || rest.startsWith('#'))
            (0,json_strings/* stop */.ds)(at, 'JSON has no comments', 'remove it');
        if (/^[,\]}]/.test(rest))
            (0,json_strings/* stop */.ds)(at, `a value is missing before "${rest.charAt(0)}"`, 'remove the comma before it, or write the value');
        if (/^[-+.\d]/.test(rest))
            (0,json_strings/* stop */.ds)(at, `${shown} is not a number as JSON writes it`, 'write it like 0.5, 12 or 1e-3');
        return (0,json_strings/* stop */.ds)(at, `${shown} is not JSON`, 'write a text in double quotes, a number, true, false, null, [ ] or { }');
    };
    const word = () => {
        WORD.lastIndex = at;
        const name = WORD.exec(text)?.[0] ?? '';
        if (NOT_FINITE.has(name)) {
            unfinished();
            at += name.length;
            return null;
        }
        const value = WORDS.get(name);
        if (value === undefined)
            return odd();
        at += name.length;
        return value;
    };
    const open = (isArray) => {
        if (stack.length >= MAXIMUM_DEPTH) {
            (0,json_strings/* stop */.ds)(at, `values are nested more than ${MAXIMUM_DEPTH} deep`, 'write a flatter file');
        }
        if (++containers > MAXIMUM_CONTAINERS) {
            (0,json_strings/* stop */.ds)(at, `the file holds more than ${MAXIMUM_CONTAINERS} lists and objects`, null, 'artifact/too-large');
        }
        const container = isArray ? [] : Object.create(NOTHING);
        stack.push({ container, isArray, start: at++, key: '' });
    };
    const key = (frame) => {
        if (text.charCodeAt(at) !== 0x22) {
            if (at >= text.length)
                cut(text, stack, at, firstLine);
            const char = text.charAt(at);
            if (char === '}')
                (0,json_strings/* stop */.ds)(at, 'a comma stands before "}"', 'remove the comma');
            if (char === "'")
                (0,json_strings/* stop */.ds)(at, 'a key stands in single quotes', 'write double quotes');
            if (char === '/' || char === '#')
                (0,json_strings/* stop */.ds)(at, 'JSON has no comments', 'remove it');
            (0,json_strings/* stop */.ds)(at, `a key in double quotes is wanted, not ${(0,json_strings/* quoted */.TL)(char)}`);
        }
        const start = at;
        const name = string();
        if (name in frame.container)
            twice(text, stack, name, start, firstLine);
        blank();
        if (text.charCodeAt(at) !== 0x3a) {
            if (at >= text.length)
                cut(text, stack, at, firstLine);
            (0,json_strings/* stop */.ds)(at, `":" is wanted after the key ${(0,json_strings/* quoted */.TL)(name)}, not ${(0,json_strings/* quoted */.TL)(text.charAt(at))}`);
        }
        at++;
        frame.key = name;
    };
    // Each turn reads one value, puts it into the open container, and closes what ends there.
    for (;;) {
        blank();
        const char = text.charCodeAt(at);
        let value;
        if (char === 0x7b) {
            open(false);
            blank();
            if (text.charCodeAt(at) !== 0x7d) {
                key(stack.at(-1));
                continue;
            }
            at++;
            value = json_closed(stack.pop());
        }
        else if (char === 0x5b) {
            open(true);
            blank();
            if (text.charCodeAt(at) !== 0x5d)
                continue;
            at++;
            value = json_closed(stack.pop());
        }
        else if (char === 0x22)
            value = string();
        else if ((char >= 0x30 && char <= 0x39) || (char === 0x2d && text.charCodeAt(at + 1) !== 0x49))
            value = number();
        else
            value = word();
        for (;;) {
            const frame = stack.at(-1);
            blank();
            if (frame === undefined) {
                if (at < text.length)
                    second(text, at);
                return value;
            }
            if (frame.isArray)
                frame.container.push(value);
            else
                frame.container[frame.key] = value;
            const next = text.charCodeAt(at);
            if (next === 0x2c) {
                at++;
                blank();
                if (!frame.isArray)
                    key(frame);
                else if (text.charCodeAt(at) === 0x5d)
                    (0,json_strings/* stop */.ds)(at, 'a comma stands before "]"', 'remove the comma');
                break;
            }
            if (next !== (frame.isArray ? 0x5d : 0x7d)) {
                if (at >= text.length)
                    cut(text, stack, at, firstLine);
                (0,json_strings/* stop */.ds)(at, `a comma or "${frame.isArray ? ']' : '}'}" is wanted, not ${(0,json_strings/* quoted */.TL)(text.charAt(at))}`);
            }
            at++;
            value = json_closed(stack.pop());
        }
    }
}
const step = (frame) => (frame.isArray ? String(frame.container.length) : frame.key);
function json_closed(frame) {
    return (frame.isArray ? frame.container : Object.setPrototypeOf(frame.container, null));
}
/** The text ends too early. */
function cut(text, stack, offset, firstLine) {
    const open = stack.at(-1);
    if (text.trim() === '')
        (0,json_strings/* stop */.ds)(0, 'the file is empty, which is no JSON', 'write the file again');
    if (open === undefined)
        return (0,json_strings/* stop */.ds)(Math.min(offset, text.length), 'the file ends before a value does: it is cut short', 'write the whole file again');
    const place = (0,json_places/* placeOfOffset */.wO)(text, open.start);
    const what = open.isArray ? '"["' : '"{"';
    return (0,json_strings/* stop */.ds)(text.length, `the file ends before the ${what} of line ${place.line + firstLine - 1} is closed: it is cut short`, 'write the whole file again');
}
function second(text, offset) {
    const char = text.charAt(offset);
    if (/[{["\dtfn-]/.test(char)) {
        (0,json_strings/* stop */.ds)(offset, 'a second JSON document begins here, where one is expected', 'keep one document a file');
    }
    return (0,json_strings/* stop */.ds)(offset, `${(0,json_strings/* quoted */.TL)(char)} stands after the end of the JSON document`, 'remove what follows the document');
}
function twice(text, stack, name, offset, firstLine) {
    const first = (0,json_places/* placeOfOffset */.wO)(text, (0,json_places/* memberOffset */.GG)(text, stack.at(-1).start, name) ?? 0);
    const inside = (0,json_places/* pointerOf */.rq)(stack.slice(0, -1).map(step));
    const where = inside === '' ? '' : ` of ${(0,json_strings/* quoted */.TL)(inside)}`;
    const before = `first in line ${first.line + firstLine - 1}, column ${first.column}`;
    return (0,json_strings/* stop */.ds)(offset, `the key ${(0,json_strings/* quoted */.TL)(name)}${where} stands twice (${before})`, 'keep one of the two');
}
/** Whether a character may follow a number. */
const endsValue = (char) => char === 0x2c || char === 0x5d || char === 0x7d || char <= 0x20 || Number.isNaN(char);


/***/ }),

/***/ 96325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/** Git LFS pointers: three lines of text that stand for content kept elsewhere. */
/** Longest pointer that the specification allows, in bytes. */
const MAX_POINTER_BYTES = 1024;
const VERSION = 'version https://git-lfs.github.com/spec/v1';
/** Any text that means to be a pointer, also an old or broken one. */
const LOOKS_LIKE = /^version https?:\/\/(git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//;
/** SHA-256 of no bytes at all. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/**
 * A Git LFS pointer, parsed as strictly as the specification has it (github.com/git-lfs/git-lfs, docs/spec.md): UTF-8
 * with LF line ends and a last one, `version` first, then `oid` and `size` and whatever extensions, keys sorted and once
 * each, nothing after. Returns null where the bytes do not even begin like a pointer (an ordinary file; the first 1024
 * bytes suffice to tell), and `{fault}` (a sentence part: "the pointer …") where they do and do not hold: then the file
 * stands for nothing and must not be taken for the content that it names.
 * Give all the bytes of the file, or its first 1025 at least.
 */
function parseLfsPointer(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAX_POINTER_BYTES + 1)).toString('latin1');
    if (!LOOKS_LIKE.test(head))
        return null;
    if (bytes.byteLength > MAX_POINTER_BYTES) {
        return { fault: 'the file begins like a Git LFS pointer and goes on with other content' };
    }
    if (/^[^\n]*\r\n/.test(head))
        return { fault: 'the Git LFS pointer has CR line ends; a pointer has LF only' };
    if (!head.endsWith('\n'))
        return { fault: 'the Git LFS pointer does not end with a line feed' };
    return parseLines(head.slice(0, -1).split('\n'));
}
function parseLines(lines) {
    if (lines[0] !== VERSION)
        return { fault: 'the Git LFS pointer is not of version https://git-lfs.github.com/spec/v1' };
    const values = new Map();
    let before = '';
    for (const line of lines.slice(1)) {
        const pair = /^([a-z0-9.-]+) ([\x21-\x7e]+(?: [\x21-\x7e]+)*)$/.exec(line);
        if (!pair)
            return { fault: 'the Git LFS pointer has a line that is no key and value' };
        const [, key, value] = pair;
        if (values.has(key))
            return { fault: `the Git LFS pointer names "${key}" twice` };
        if (key < before)
            return { fault: `the Git LFS pointer has its keys out of order ("${key}" after "${before}")` };
        if (key !== 'oid' && key !== 'size' && !/^ext-\d-\w+$/.test(key)) {
            return { fault: 'the Git LFS pointer has a key that no pointer has' };
        }
        values.set(key, value);
        before = key;
    }
    const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
    if (oid === undefined)
        return { fault: 'the Git LFS pointer has no whole SHA-256 of 64 lower-case hex digits as its oid' };
    const text = values.get('size') ?? '';
    const size = Number(text);
    if (!/^(0|[1-9]\d{0,15})$/.test(text) || !Number.isSafeInteger(size)) {
        return { fault: 'the Git LFS pointer has no whole number of bytes as its size' };
    }
    if ((size === 0) !== (oid === EMPTY_SHA256)) {
        return { fault: `the Git LFS pointer gives a size of ${size} bytes, and its oid is not the digest of that` };
    }
    return { oid, size };
}


/***/ })

};
