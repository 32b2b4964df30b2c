export const id = 7558;
export const ids = [7558];
export const modules = {

/***/ 87558:
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
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
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
/**
 * A cell of CSV: always quoted, and never a formula to a spreadsheet, also after blanks and in letters of full width: it
 * begins with an apostrophe instead. Numbers stay numbers.
 */
function csvCell(content) {
    if (content === null)
        return '""';
    if (typeof content === 'number')
        return `"${content}"`;
    const shown = visible(content);
    const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown.normalize('NFKC')) || /^[\t\r\n]/.test(content);
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
