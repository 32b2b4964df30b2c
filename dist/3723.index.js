export const id = 3723;
export const ids = [3723];
export const modules = {

/***/ 14673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ANY_FILE),
/* harmony export */   r: () => (/* binding */ ANY_MODEL)
/* harmony export */ });
/** An evidence entry and a model where no policy gives any. */
const NOWHERE = { path: 'command line', line: 1, column: 1 };
/** A file of which nothing is known but that it is there. */
const ANY_FILE = {
    file: '',
    as: null,
    role: 'candidate',
    task: null,
    columns: {},
    groups: [],
    positive: null,
    from: 'head',
    metrics: {},
    place: NOWHERE,
};
/** A model of which nothing is known. */
const ANY_MODEL = {
    id: 'any',
    title: null,
    tier: 'minimal',
    owner: null,
    paths: [],
    artifact: null,
    card: null,
    evidence: [],
    governance: { risks: null, incidents: null, responsePlan: null },
    place: NOWHERE,
};


/***/ }),

/***/ 59165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Sm: () => (/* binding */ dayOption),
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   zf: () => (/* binding */ timeOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70192);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/** Options of the command line: parsed strictly, every fault in the words of the rest of the program. */




/**
 * Parses arguments against their specification; unknown options get a did-you-mean. `most`: how many arguments that
 * are no options the command takes at most; left out: any number.
 */
function parseOptions(argv, specs, most) {
    const options = {};
    for (const [name, spec] of Object.entries(specs))
        options[name] = {
            type: spec.value === null ? 'boolean' : 'string',
            multiple: true,
            ...(spec.short ? { short: spec.short } : {}),
        };
    const faults = [];
    const args = withBare(argv, specs);
    const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true, strict: false, tokens: true });
    for (const token of parsed.tokens ?? []) {
        if (token.kind !== 'option')
            continue;
        const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
        if (!spec) {
            const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(token.name, Object.keys(specs));
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'is no option of this command', {
                fix: near ? `did you mean --${near}?` : 'see --help',
            }));
        }
        else if (spec.value !== null && (!token.value || (!token.inlineValue && token.value.startsWith('--')))) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `needs a value: ${spec.value}`, { fix: 'see --help' }));
        }
        else if (spec.value === null && token.value !== undefined) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'takes no value', { fix: 'leave the value out' }));
        }
        else if (spec.choices && token.value !== undefined && !spec.choices.includes(token.value)) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `cannot be "${token.value}"`, {
                fix: `one of ${spec.choices.join(', ')}`,
            }));
        }
    }
    for (const [name, values] of Object.entries(parsed.values)) {
        if (specs[name]?.value !== null && Array.isArray(values) && values.length > 1)
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', `--${name}`, 'is given more than once', { fix: 'give it once' }));
    }
    if (most !== undefined)
        for (const extra of parsed.positionals.slice(most))
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', extra, 'is one argument too many', { fix: 'see --help' }));
    if (faults.length)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(...faults);
    const last = (name) => parsed.values[name]?.at(-1);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({
        text: (name) => last(name) ?? specs[name]?.fallback ?? null,
        flag: (name) => last(name) === true,
        rest: parsed.positionals,
    });
}
/** Arguments in which an option that may stand bare, and does, has the value that this means. */
function withBare(argv, specs) {
    return argv.map((argument, index) => {
        const bare = argument.startsWith('--') ? specs[argument.slice(2)]?.bare : undefined;
        const next = argv[index + 1];
        return bare !== undefined && (next === undefined || next.startsWith('-')) ? `${argument}=${bare}` : argument;
    });
}
/** `--now`: RFC 3339 with a zone, told in UTC; without it the clock. */
function timeOption(text, clock) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(clock()
            .toISOString()
            .replace(/\.\d{3}Z$/, 'Z'));
    const { epoch } = (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', '--now', `"${text}" is no RFC 3339 time with a zone`, {
            fix: 'write it like 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(new Date(epoch).toISOString().replace(/\.000Z$/, 'Z'));
}
/** A day or a time as milliseconds; `whole`: what a day adds to its start. null: not given. */
function dayOption(text, option, whole) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(null);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const { epoch } = (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(isDay ? `${text}T00:00:00Z` : text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', option, `"${text}" is no day and no RFC 3339 time`, {
            fix: 'write it like 2026-11-21, or 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(isDay ? epoch + whole : epoch);
}
/** Help text of a command. */
function helpText(usage, summary, specs) {
    const rows = Object.entries(specs).map(([name, spec]) => {
        const value = spec.bare === undefined ? spec.value : `[${spec.value}]`;
        const left = `  --${name}${value ? ` ${value}` : ''}`;
        const tail = spec.fallback ? ` (default: ${spec.fallback})` : '';
        return `${left.padEnd(26)}${left.length >= 26 ? `\n${' '.repeat(26)}` : ''}${spec.help}${tail}`;
    });
    return `Usage: risk-gate ${usage}\n\n${summary}\n\nOptions:\n${rows.join('\n')}\n  --help                  this text\n`;
}


/***/ }),

/***/ 83212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sayFaults),
/* harmony export */   unknownCommand: () => (/* binding */ unknownCommand)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92727);
/** How the command line speaks of faults: one line each, nothing raw. */



/** Most faults that are printed; the rest are counted. */
const MOST = 200;
/** Prints faults to standard error and gives the exit code for "could not be judged". */
function sayFaults(world, faults) {
    for (const one of faults.slice(0, MOST))
        world.error(`${(0,_outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(one))}\n`);
    if (faults.length > MOST)
        world.error(`… and ${faults.length - MOST} more faults\n`);
    return 2;
}
/** An unknown command, with the nearest one that is there. */
function unknownCommand(name, known, world) {
    const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
    const fix = near ? `did you mean "${near}"?` : 'risk-gate --help lists the commands';
    world.error(`${(0,_outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`${name}: is no command (fix: ${fix}) [usage/option]`)}\n`);
    return 2;
}


/***/ }),

/***/ 12777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/** One line for people: `path:line:col: message (fix: …) [code]`; parts that are null are left out. */
function faultText(fault) {
    const place = [fault.path, fault.line, fault.line === null ? null : fault.column].filter((part) => part !== null);
    const fix = fault.fix === null ? '' : ` (fix: ${fault.fix})`;
    return `${place.join(':')}: ${fault.message}${fix} [${fault.code}]`;
}
/** A fault with its optional parts filled in; `line`, `column` and `fix` default to null. */
function fault(code, path, message, more = {}) {
    return { code, path, message, line: more.line ?? null, column: more.column ?? null, fix: more.fix ?? null };
}
/** A successful result. */
const good = (value) => ({ ok: true, value });
/** A failed result; needs at least one fault. */
const bad = (...faults) => ({
    ok: false,
    faults,
});


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/** Why the system did not let us read or write, in words: its codes are nobody's language. */
const WORDS = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of its path is a file',
    EISDIR: 'it is a folder',
    EACCES: 'this user may not',
    EPERM: 'this user may not',
    EROFS: 'the disk may only be read',
    ENOSPC: 'the disk is full',
    ELOOP: 'its links go in a circle',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
};
/** Words for the code of an error, the code itself where there are none, `it failed` for what has no code. */
function refusalWords(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return code === null ? 'it failed' : (WORDS[code] ?? code);
}


/***/ }),

/***/ 11722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ay: () => (/* binding */ logProse),
/* harmony export */   bt: () => (/* binding */ mermaidAxis),
/* harmony export */   mx: () => (/* binding */ htmlInMarkdown),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rC: () => (/* binding */ htmlName),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export csvCell */
/**
 * The one place that makes hostile text safe to show. Every text that an artifact, a policy or a person supplied goes
 * through one of these before it reaches a surface; each surface has its own function, and none of them ever throws.
 */
const ZERO_WIDTH = '\u200b';
/**
 * What no reader can see or what changes how others are shown: controls (C0, DEL, C1), format characters (bidirectional
 * overrides, zero width, byte order mark, tags), lone surrogates, line and paragraph separators. The zero-width joiners
 * stay where both neighbours are beyond ASCII: scripts and emoji need them.
 */
const HIDDEN = /(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeSequence(character) {
    const short = SHORT[character];
    if (short)
        return short;
    const point = character.codePointAt(0).toString(16).toUpperCase();
    return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
}
/**
 * Text of one line in which every hidden character is written out (`\n`, `\u202E`). For paths, labels and log lines.
 * `##[`, which a runner obeys anywhere in a line, is broken here for good.
 */
const visible = (text) => text.replace(HIDDEN, escapeSequence).replaceAll('##[', '## [');
/** As `visible`, but line breaks and tabs are a space, and the ends are trimmed. For prose. */
const flat = (text) => visible(text.replace(/[ \t]*[\r\n\t][\s]*/g, ' ')).trim();
/** At most `limit` UTF-16 units of a text, never half a character, with a sign and the count of what was left out. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
    return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
/** Longest text of prose and of a name that the surfaces show; the record has all of it. */
const PROSE = 700;
const NAME = 160;
/** Mentions, issue references, links and emoji names are broken by a zero-width space, so that nobody is called and nothing is linked. */
const breakReferences = (text) => text
    .replace(/(?<=\S)@/gu, `${ZERO_WIDTH}@`)
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${ZERO_WIDTH}`)
    .replace(/(?<!\d):(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`);
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entity = (character) => ENTITIES[character] ?? `&#${character.codePointAt(0)};`;
/** Text for HTML, in an element or in a quoted attribute. */
const html = (text, limit = PROSE) => flat(clip(text, limit)).replace(/[&<>"']/g, entity);
/** A path, label or id for HTML: hidden characters and line breaks are written out. */
const htmlName = (text, limit = NAME) => visible(clip(text, limit)).replace(/[&<>"']/g, entity);
/** Text inside an HTML block of Markdown (`<summary>`), where mentions count and Markdown does not. */
const htmlInMarkdown = (text, limit = NAME) => breakReferences(visible(clip(text, limit))).replace(/[&<>"']/g, entity);
/**
 * Text as inline Markdown (GitHub flavour), also in a table cell or at the start of a list item: one line, no markup,
 * no HTML, no mention, no reference, no link, no mathematics.
 */
function markdown(text, limit = PROSE) {
    const safe = breakReferences(flat(clip(text, limit)))
        .replace(/[\\`*[\]|~$]/g, '\\$&')
        .replace(/[&<>]/g, entity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
    // What would begin a block where the text stands first: a list item, a heading, a rule or an underline.
    return safe
        .replace(/^([-+])(?=\s|$)/, '\\$1')
        .replace(/^([-=#])(?=[-=#]*(?:\s|$))/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
/** A path, label or id as Markdown code, also in a table cell. Empty text is `(empty)`. */
function code(text, limit = NAME) {
    const shown = visible(clip(text, limit));
    if (shown.trim() === '')
        return '`(empty)`';
    if (!/[`|]|^\s|\s$/.test(shown))
        return `\`${shown}\``;
    // A code span in a table cannot hold a bar, nor a back-tick at its ends: then HTML with everything as entities.
    return `<code>${breakReferences(shown).replace(/[^\p{L}\p{N} .,/:;=@#\u200b-]/gu, entity)}</code>`;
}
/** A web address as the target of a Markdown link or an `href`, or null where it is no plain https or http address. */
function linkTarget(address) {
    if (!/^https?:\/\/[^/?#]/.test(address) || /\p{Cs}/u.test(address))
        return null;
    return encodeURI(address)
        .replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')
        .replace(/['()*!$~[\]|\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Text for a log or a terminal: one line without control characters, that no runner takes for a command. */
const logLine = (text) => visible(text).replace(/^(\s*):(?=:)/, '$1: ');
/** As `logLine`, for a path, label or id inside a line. */
const logName = (text, limit = NAME) => logLine(clip(text, limit));
/** As `logLine`, for prose: line breaks become spaces. */
const logProse = (text, limit = PROSE) => logLine(flat(clip(text, limit)));
/** A cell of CSV: always quoted, and never a formula to a spreadsheet. Numbers stay numbers. */
function csvCell(content) {
    if (content === null)
        return '""';
    if (typeof content === 'number')
        return `"${content}"`;
    const shown = visible(content);
    const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown) || /^[\t\r\n]/.test(content);
    return `"${(formula ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
/** Text inside a quoted label of a Mermaid flowchart: everything that is syntax to Mermaid or Markdown is an entity. */
function mermaid(text, limit = 60) {
    const shown = visible(clip(text, limit));
    return shown
        .replace(/[^\p{L}\p{N}\p{M} .,/_=+()%✓✗…-]/gu, (character) => `#${character.codePointAt(0)};`)
        .replace(/^[-+\d]/, (character) => `#${character.charCodeAt(0)};`);
}
/** Text in a Mermaid chart's title or axis, which know no entities: what is not harmless becomes `·`. */
const mermaidAxis = (text, limit = 28) => {
    const shown = visible(text.length > limit ? `${Array.from(text.slice(0, limit - 1)).join('')}…` : text);
    return shown.replace(/[^\p{L}\p{N}\p{M} .,/_=+()%:≥≤×…-]/gu, '·');
};


/***/ }),

/***/ 16006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   J5: () => (/* binding */ isRowsSpec),
/* harmony export */   JF: () => (/* binding */ readOne)
/* harmony export */ });
/* unused harmony export matches */
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _readers_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78827);
/* harmony import */ var _syntax_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47434);
/* harmony import */ var _syntax_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81146);
/** Files that the policy names → evidence, faults, absences and rows files. Every file is accounted for: nothing is skipped in silence. */




/** Most bytes of a file that a reader takes whole; rows files are streamed and have limits of their own. */
const READER_CAP = 64 * 1024 * 1024;
/** Whether the policy says that a file holds one row per case. */
const isRowsSpec = (spec) => spec.sql !== undefined ||
    spec.as === 'predictions' ||
    (spec.as === null && (spec.task !== null || Object.keys(spec.columns).length > 0));
/** Reads everything that a model's entry names: evidence, card and governance documents. */
async function readEvidence(model, trees, readers, vocabulary) {
    const evidence = [];
    const faults = [];
    const absent = [];
    const rows = [];
    // A file that an entry names literally is that entry's: a pattern leaves it, and leaves what an earlier one took.
    const taken = new Set(model.evidence.filter((spec) => !(0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(spec.file)).map(placeOf));
    for (const { spec, what } of namedFiles(model)) {
        const tree = spec.from === 'workspace' ? trees.workspace : trees.head;
        const paths = matches(spec.file, tree);
        if (!paths.length) {
            absent.push({ path: spec.file, spec: what === 'evidence' ? spec : null, what });
            if (isRowsSpec(spec))
                rows.push({ spec, path: spec.file, absent: true });
        }
        for (const path of paths) {
            if (!tree)
                continue;
            if ((0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(spec.file) && what === 'evidence') {
                const place = placeOf({ from: spec.from, file: path });
                if (taken.has(place))
                    continue;
                taken.add(place);
            }
            const opened = await tree.open(path);
            const place = opened.ok ? usable(opened.value, isRowsSpec(spec), spec.as === 'lfs-pointer') : opened.faults;
            if (isRowsSpec(spec)) {
                if (opened.ok && !place.length)
                    rows.push({ spec, path, blob: opened.value });
                else
                    rows.push({ spec, path, sha256: opened.ok ? opened.value.sha256 : null, faults: place });
            }
            if (!opened.ok || place.length) {
                const sha256 = opened.ok ? opened.value.sha256 : null;
                faults.push({ path, sha256, spec: what === 'evidence' ? spec : null, reader: spec.as, faults: place });
            }
            else if (!isRowsSpec(spec)) {
                const beside = besideIn(tree);
                const result = await readOne(opened.value, { spec, model, vocabulary, beside }, readers);
                evidence.push(...result.evidence);
                if (result.faults.length)
                    faults.push({
                        path,
                        sha256: opened.value.sha256,
                        spec: what === 'evidence' ? spec : null,
                        reader: result.reader,
                        faults: result.faults,
                    });
            }
        }
    }
    return { evidence, faults, absent, rows };
}
const placeOf = ({ from, file }) => `${from}:${file}`;
/** Everything that a model's entry names, as evidence entries. */
function namedFiles(model) {
    const { risks, incidents, responsePlan } = model.governance;
    const plain = (file, as) => ({
        file,
        as,
        role: 'candidate',
        task: null,
        columns: {},
        groups: [],
        positive: null,
        from: 'head',
        metrics: {},
        place: model.place,
    });
    return [
        ...model.evidence.filter((spec) => spec.sql === undefined).map((spec) => ({ spec, what: 'evidence' })),
        ...(model.card ? [{ spec: plain(model.card, cardReader(model.card)), what: 'card' }] : []),
        ...(risks ? [{ spec: plain(risks, 'risk-register'), what: 'risks' }] : []),
        ...(incidents ? [{ spec: plain(incidents, 'incident'), what: 'incidents' }] : []),
        ...(responsePlan ? [{ spec: plain(responsePlan, 'response-plan'), what: 'response-plan' }] : []),
    ];
}
/** A Markdown card is read as one whatever it holds; other formats are recognised by content. */
const cardReader = (path) => (/\.(md|markdown)$/i.test(path) ? 'model-card' : null);
/** Paths of a tree that a path or glob names, in order. A pattern that is not allowed names nothing. */
function matches(file, tree) {
    if (!tree)
        return [];
    if (!(0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(file))
        return tree.entry(file) ? [file] : [];
    const matcher = (0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .S)(file);
    return matcher ? tree.entries.filter((entry) => matcher(entry.path)).map((entry) => entry.path) : [];
}
function usable(blob, asRows, asPointer) {
    if (blob.lfs && !asPointer)
        return [
            (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('artifact/unreadable', blob.path, 'is a Git LFS pointer: its content is not in the repository, so it cannot be read', {
                fix: 'commit the file itself, since evidence must be readable from the commit alone; where only the digest of its content is wanted, say `as: lfs-pointer`',
            }),
        ];
    if (!asRows && blob.size > READER_CAP)
        return [
            (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('artifact/too-large', blob.path, `has ${blob.size} bytes; at most ${READER_CAP} are read`, {
                fix: 'commit a summary, or declare it as a predictions file with `as: predictions`',
            }),
        ];
    return [];
}
/** Other files of a tree, for readers that need them. */
const besideIn = (tree) => async (path) => {
    const opened = tree.entry(path) ? await tree.open(path) : null;
    if (!opened?.ok || opened.value.lfs || opened.value.size > READER_CAP)
        return null;
    return (0,_syntax_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readableFile */ .r)(path, await opened.value.bytes(), opened.value.sha256);
};
/** One file through the reader that knows it. A reader that throws is our bug and becomes a fault, never a pass. */
async function readOne(blob, context, readers) {
    let reader = null;
    try {
        const file = (0,_syntax_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readableFile */ .r)(blob.path, await blob.bytes(), blob.sha256);
        const mapped = Object.keys(context.spec.metrics).length > 0;
        const chosen = (0,_readers_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseReader */ .Pq)(file, context.spec.as ?? (mapped ? 'generic-metrics' : null), readers);
        if (!chosen.ok)
            return { evidence: [], faults: chosen.faults, reader };
        reader = chosen.value.id;
        const read = await chosen.value.read(file, context);
        return read.ok ? { evidence: read.value, faults: [], reader } : { evidence: [], faults: read.faults, reader };
    }
    catch (error) {
        const message = `${reader ? `the reader "${reader}"` : 'reading'} failed on it: ${error.message}`;
        const fix = 'this is a fault of risk-gate: report it with the file';
        return { evidence: [], faults: [(0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('artifact/unreadable', blob.path, message, { fix })], reader };
    }
}


/***/ }),

/***/ 78827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a9: () => (/* binding */ GENERIC),
  Pq: () => (/* binding */ chooseReader),
  te: () => (/* binding */ isCertain)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
;// CONCATENATED MODULE: ./build/readers/near-misses.js
/** Files that tools write beside their results, and formats that are known and not read: what they are, and what to commit instead. */
const PROMPTFOO = 'export the results as JSON: promptfoo eval --output results.json';
const EXPECTATIONS = 'commit the result of a validation: json.dumps(validation_result.to_json_dict())';
const PROV = 'write the same document as PROV-JSON or PROV-N';
const DVC = 'commit dvc.lock, dvc.yaml and the .dvc files, which hold what DVC knows';
const LOCUST = 'commit the table of requests, …_stats.csv';
const NEAR_MISSES = [
    {
        looks: /^\s*\{\s*"goal"\s*:[\s\S]*"attempt_id"\s*:/,
        is: 'garak’s log of hits, which holds failures only',
        fix: 'commit the …report.jsonl of the run',
    },
    {
        looks: /^\s*\{\s*"doc_id"\s*:[\s\S]*"(filtered_)?resps"\s*:/,
        is: 'the single samples of lm-evaluation-harness',
        fix: 'commit the results_….json of the run',
    },
    {
        looks: /^[^\n]*,Status,Score,Named Scores(,|\r?\n)/,
        is: 'results of promptfoo as CSV, which shortens them',
        fix: PROMPTFOO,
    },
    { looks: /^\s*(<\?xml[^>]*\?>\s*)?<promptfoo>/, is: 'results of promptfoo as XML', fix: PROMPTFOO },
    {
        looks: /^evalId: [^\n]*\nresults:\s*\n/,
        is: 'results of promptfoo as YAML with anchors',
        fix: PROMPTFOO,
    },
    {
        looks: /^(Classification accuracy|Statistical parity difference|Number of instances|Mean difference)\b[^\n]{0,300}: -?\d/,
        is: 'an explanation of AIF360 as text',
        fix: 'write it with MetricJSONExplainer',
    },
    {
        looks: /^\s*\{(?=[\s\S]*"expectations"\s*:\s*\[)(?=[\s\S]*"(great_expectations_version|ge_cloud_id|suite_parameters)"\s*:)(?![\s\S]*"success"\s*:)/,
        is: 'a suite of expectations: what shall hold, not what was found',
        fix: EXPECTATIONS,
    },
    {
        looks: /^\s*\{(?=[\s\S]*"validation_definitions"\s*:)(?=[\s\S]*"result_format"\s*:)/,
        is: 'the settings of a checkpoint of Great Expectations, not its result',
        fix: EXPECTATIONS,
    },
    {
        looks: /^\s*\{(?=[\s\S]*"batch_definition"\s*:)(?=[\s\S]*"suite"\s*:)/,
        is: 'the settings of a validation of Great Expectations, not its result',
        fix: EXPECTATIONS,
    },
    {
        looks: /^\s*\{(?=[^\n]*"type"\s*:\s*"(Metric|Point)")(?=[^\n]*"metric"\s*:)(?=[^\n]*"data"\s*:)/,
        is: 'the single measurements of k6',
        fix: 'commit the summary: k6 run --summary-export summary.json',
    },
    {
        looks: /^\s*[[{][\s\S]{0,2000}?"(y_true|y_pred|y_score)"/,
        is: 'rows of predictions as JSON, which are not read',
        fix: 'write them as CSV or Parquet, and declare them with `as: predictions`, their task and their columns',
    },
    { looks: /^\ufeff?"?Timestamp"?,"?User Count"?,/, is: 'the history of a load test of Locust', fix: LOCUST },
    {
        looks: /^\ufeff?"?Method"?,"?Name"?,"?Error"?,"?Occurrences"?/,
        is: 'the failures of a load test of Locust',
        fix: LOCUST,
    },
    { looks: /^\ufeff?"?Count"?,"?Message"?,"?Traceback"?/, is: 'the exceptions of a load test of Locust', fix: LOCUST },
    { looks: /<(?:\w+:)?document[^>]*www\.w3\.org\/ns\/prov#/, is: 'PROV-XML, which is not read', fix: PROV },
    { looks: /^\s*@prefix\s[\s\S]*www\.w3\.org\/ns\/prov#/, is: 'PROV in Turtle or TriG, which is not read', fix: PROV },
    {
        looks: /<bom\s[^>]*cyclonedx\.org\/schema\/bom/,
        is: 'CycloneDX in XML, which is not read',
        fix: 'write the bill as JSON',
    },
    {
        looks: /^SPDXVersion:\s*SPDX-/m,
        is: 'SPDX 2 tag-value text, which describes no models',
        fix: 'write SPDX 3.0.1 as JSON-LD',
    },
    {
        looks: /^\s*\{\s*"artifacts"\s*:\s*\{\s*"[^"]{1,200}"\s*:\s*\{\s*"artifacts"\s*:\s*\[/,
        is: 'the output of one Kubeflow task, which does not say what it was made of',
        fix: 'commit the compiled pipeline, or a dump of ML Metadata',
    },
    {
        looks: /^\s*\[\s*\{\s*"md5"\s*:\s*"[0-9a-f]{32}"\s*,\s*"relpath"\s*:/,
        is: 'a listing of a folder from the cache of DVC',
        fix: DVC,
    },
    {
        looks: /^\s*\[\s*\{\s*"isout"\s*:|^\s*\{\s*"(?:committed|not_in_cache|uncommitted)"\s*:\s*[[{]/,
        is: 'what a command of DVC printed, which is no evidence',
        fix: DVC,
    },
    {
        looks: /^\s*\{\s*"keyid"\s*:\s*"[0-9a-f]{64}"\s*,\s*"keytype"\s*:/,
        is: 'a public key; keys are named in the policy and never read as evidence',
        fix: 'name the attestation that was signed with it',
    },
    {
        looks: /^(?:-----BEGIN (?:PUBLIC KEY|CERTIFICATE)-----)/,
        is: 'a public key or certificate; keys are named in the policy and never read as evidence',
        fix: 'name the attestation that was signed with it',
    },
    {
        looks: /^artifact_location:[\s\S]*^experiment_id:[\s\S]*^lifecycle_stage:/m,
        is: 'the meta.yaml of an MLflow experiment, which tells of no run',
        fix: 'name the meta.yaml of the run in the folder below it',
    },
];
/** Begins of files that are looked at, bytes. */
const HEAD = 16_384;
/** What a file is that no reader knows, where that is known; null otherwise. */
function nearMiss(file) {
    const begin = new TextDecoder().decode(file.bytes.subarray(0, HEAD));
    const found = NEAR_MISSES.find(({ looks }) => looks.test(begin));
    return found ?? null;
}

// EXTERNAL MODULE: ./build/readers/support/plain.js
var plain = __webpack_require__(48315);
;// CONCATENATED MODULE: ./build/readers/recognise.js
/** Which reader reads a file: the one that the policy names, or the one that knows the content. Never by name alone. */




/** The reader of figures in no format of their own. It gives way to every other that finds the file likely. */
const GENERIC = 'generic-metrics';
/**
 * The reader of a file. With `as`, the reader of that id, whatever the content. Else the only one that is certain;
 * where none is certain the only one that finds it likely, the generic metrics reader counting only where no other
 * does. Several: `artifact/ambiguous`. None: the fault that keeps the file from being parsed, or `artifact/unrecognised`.
 */
function chooseReader(file, as, readers) {
    if (as !== null)
        return named(file, as, readers);
    const outside = unsupported(file);
    const refused = outside && (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, outside.message, { fix: outside.fix }));
    if (refused && !outside.opened)
        return refused;
    const answers = readers.map((reader) => ({ reader, answer: reader.recognises(file) }));
    const certain = answers.filter(({ answer }) => answer === 'certain').map(({ reader }) => reader);
    const likely = answers.filter(({ answer }) => answer === 'likely').map(({ reader }) => reader);
    const special = likely.filter((reader) => reader.id !== GENERIC);
    const candidates = certain.length > 0 ? certain : special.length > 0 ? special : likely;
    const [only] = candidates;
    if (only === undefined)
        return refused ?? unknown(file);
    if (candidates.length === 1)
        return (0,fault/* good */.uw)(only);
    const names = candidates.map((reader) => `${reader.id} (${reader.title})`).join(', ');
    const message = `the file fits ${candidates.length} formats: ${names}`;
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/ambiguous', file.path, message, { fix: `say which in the policy, as in \`as: ${only.id}\`` }));
}
/** Whether a reader is certain of a file. */
const isCertain = (reader, file) => reader.recognises(file) === 'certain';
function named(file, as, readers) {
    const reader = readers.find(({ id }) => id === as);
    if (reader)
        return (0,fault/* good */.uw)(reader);
    const ids = ['predictions', ...readers.map(({ id }) => id)];
    const meant = (0,syntax_text/* nearest */.p)(as, ids);
    const fix = meant ? `did you mean \`as: ${meant}\`?` : `use one of ${ids.join(', ')}`;
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, `there is no reader ${(0,plain/* shown */.SP)(as)}`, { fix }));
}
const AS_PREDICTIONS = 'declare it with `as: predictions`, its task and its columns, if it holds predictions';
const EXPORT = 'export what it says as JSON and commit that';
/** First bytes of formats that are not read as evidence, with what they are. */
const SIGNATURES = [
    {
        bytes: [0x50, 0x4b, 0x03, 0x04],
        is: 'a zip archive that is no Inspect log; other archives are not read',
        fix: 'commit the files that are in it',
        opened: true,
    },
    {
        bytes: [0x50, 0x4b, 0x05, 0x06],
        is: 'an empty zip archive; archives are not read',
        fix: 'commit the files themselves',
    },
    { bytes: [0x1f, 0x8b], is: 'compressed with gzip', fix: `commit it uncompressed, or ${AS_PREDICTIONS}` },
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], is: 'compressed with zstd, which is not read', fix: 'commit it uncompressed' },
    { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], is: 'compressed with xz, which is not read', fix: 'commit it uncompressed' },
    { bytes: [0x42, 0x5a, 0x68], is: 'compressed with bzip2, which is not read', fix: 'commit it uncompressed' },
    {
        bytes: [0x37, 0x7a, 0xbc, 0xaf],
        is: 'a 7z archive; archives are not read',
        fix: 'commit the files that are in it',
    },
    { bytes: [0x50, 0x41, 0x52, 0x31], is: 'a Parquet table', fix: AS_PREDICTIONS },
    { bytes: [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], is: 'a NumPy array, which is not read', fix: EXPORT },
    { bytes: [0x89, 0x48, 0x44, 0x46], is: 'an HDF5 file, which is not read', fix: EXPORT },
    {
        bytes: [0x25, 0x50, 0x44, 0x46],
        is: 'a PDF document, which is not read',
        fix: 'commit the figures as JSON or the text as Markdown',
    },
    {
        bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
        is: 'an SQLite database that is no tracking database of MLflow; others are not read',
        fix: EXPORT,
        opened: true,
    },
    {
        bytes: [0x89, 0x50, 0x4e, 0x47],
        is: 'a picture, which is not read',
        fix: 'commit the figures that it shows as JSON',
    },
    { bytes: [0xff, 0xd8, 0xff], is: 'a picture, which is not read', fix: 'commit the figures that it shows as JSON' },
];
/** Pickles of protocol 2 to 5 begin with PROTO and the number of the protocol. */
const isPickle = (bytes) => bytes[0] === 0x80 && bytes[1] !== undefined && bytes[1] >= 2 && bytes[1] <= 5;
function unsupported(file) {
    const { bytes } = file;
    if (bytes.length === 0)
        return { message: 'the file is empty', fix: 'write it again' };
    if (isPickle(bytes))
        return { message: 'the file is a Python pickle, which is never opened', fix: EXPORT };
    const found = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
    return found ? { message: `the file is ${found.is}`, fix: found.fix, opened: found.opened } : null;
}
const MAP = 'name the figures in the policy, as in `metrics: {roc_auc: /test/auc}`, or say the format with `as:`';
/** No reader knows the content: because it cannot be parsed, or because it is of no format that is read. */
function unknown(file) {
    const text = file.text();
    if (!text.ok)
        return text;
    const near = nearMiss(file);
    if (near)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, `the file is ${near.is}`, { line: 1, fix: near.fix }));
    const ending = /\.([a-z]+)$/i.exec(file.path)?.[1]?.toLowerCase() ?? '';
    const looksJson = ending === 'json' || (/^\s*[{[]/.test(text.value.slice(0, 1000)) && !['yml', 'yaml', 'md'].includes(ending));
    const json = looksJson ? file.json() : null;
    if (json && !json.ok && !(/l$|^ndjson$/.test(ending) && file.jsonLines().ok))
        return json;
    if (ending === 'yml' || ending === 'yaml') {
        const yaml = file.yaml();
        if (!yaml.ok)
            return yaml;
    }
    const rows = ending === 'csv' || ending === 'tsv' ? `; ${AS_PREDICTIONS}` : '';
    const message = 'the content is of no format that a reader knows';
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, message, { fix: `${MAP}${rows}` }));
}


/***/ })

};
