export const id = 9922;
export const ids = [9922];
export const modules = {

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ codePoint)
/* harmony export */ });
/** Characters that must not act, by name. */
/** `U+202E` of the first character of a text, or of a code point; `U+0000` of an empty text. */
function codePoint(of) {
    const code = typeof of === 'number' ? of : (of.codePointAt(0) ?? 0);
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 45745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   GS: () => (/* binding */ mappingOf),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   tR: () => (/* binding */ keyOfStep)
/* harmony export */ });
/** Plain data: what JSON and YAML documents hold. */
/** Whether a value is a mapping (no list, no null). Of a value that no parser of ours gave, the members are not checked. */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** The mapping, or null. */
const mappingOf = (value) => (isMap(value) ? value : null);
/** The mapping, or an empty one. */
const asMap = (value) => (isMap(value) ? value : {});
/** The list, or an empty one. */
const asList = (value) => (Array.isArray(value) ? value : []);
/** One step of a JSON pointer (RFC 6901), escaped, with its slash. */
function step(key) {
    if (typeof key === 'number' || !/[~/]/.test(key))
        return `/${key}`;
    return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The key that a step of a JSON pointer, without its slash, names. */
const keyOfStep = (text) => text.replaceAll('~1', '/').replaceAll('~0', '~');


/***/ }),

/***/ 81146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);
/** Globs of the policy: `*`, `**` and `?`, matched without backtracking that could run away. */

/** Longest pattern, in UTF-16 units. */
const MAXIMUM_LENGTH = 1024;
const STAR = 0x2a;
const QUESTION = 0x3f;
/** Whether a text has a wildcard at all. */
const isGlob = (pattern) => /[*?]/.test(pattern);
/**
 * A test for paths, or null where the pattern is none: longer than 1024, or no path inside the repository. `*` stands for
 * any characters of one segment, `?` for one character, `**` as a whole segment for any number of segments, none
 * included (so `a/**` also matches `a`). Everything else stands for itself; case matters. The time is at most
 * proportional to the length of the pattern times that of the path, whatever the stars.
 */
function compileGlob(pattern) {
    if (pattern.length > MAXIMUM_LENGTH || (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .S)(pattern) === null)
        return null;
    if (!isGlob(pattern))
        return (path) => path === pattern;
    // Neighbouring `**` say the same as one.
    const wanted = pattern.split('/').filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**');
    const literal = wanted.findIndex((segment) => isGlob(segment));
    const start = wanted.slice(0, literal).join('/');
    return (path) => path.startsWith(start) && matchSegments(wanted, path.split('/'));
}
/** Where a try fails, only the latest `**` need give way: what an earlier one could take, the latest can as well. */
function matchSegments(wanted, given) {
    let w = 0;
    let g = 0;
    let retryWanted = -1;
    let retryGiven = 0;
    while (g < given.length) {
        const one = wanted[w];
        if (one === '**') {
            retryWanted = ++w;
            retryGiven = g;
        }
        else if (one !== undefined && matchSegment(one, given[g])) {
            w++;
            g++;
        }
        else if (retryWanted >= 0) {
            w = retryWanted;
            g = ++retryGiven;
        }
        else
            return false;
    }
    while (wanted[w] === '**')
        w++;
    return w === wanted.length;
}
/** The same inside one segment, where `*` gives way. Two stars in a segment say no more than one. */
function matchSegment(wanted, given) {
    let w = 0;
    let g = 0;
    let retryWanted = -1;
    let retryGiven = 0;
    while (g < given.length) {
        const code = w < wanted.length ? wanted.charCodeAt(w) : -1;
        if (code === STAR) {
            retryWanted = ++w;
            retryGiven = g;
        }
        else if (code === QUESTION) {
            w++;
            g += (given.codePointAt(g) ?? 0) > 0xffff ? 2 : 1;
        }
        else if (code === given.charCodeAt(g)) {
            w++;
            g++;
        }
        else if (retryWanted >= 0) {
            w = retryWanted;
            g = ++retryGiven;
        }
        else
            return false;
    }
    while (wanted.charCodeAt(w) === STAR)
        w++;
    return w === wanted.length;
}


/***/ }),

/***/ 78945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ readEscapes),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bG: () => (/* binding */ JsonStop),
/* harmony export */   ds: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _domain_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(279);
/** What the JSON parser says and the texts that it reads: faults as they are thrown inside it, escapes, quotations. */

const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Stops the parsing; never leaves the parser. */
class JsonStop extends Error {
    offset;
    says;
    fix;
    code;
    constructor(offset, says, fix, code) {
        super(says);
        this.offset = offset;
        this.says = says;
        this.fix = fix;
        this.code = code;
    }
}
/** Ends the parsing with a fault at an offset. */
const stop = (offset, says, fix = null, code = null) => {
    throw new JsonStop(offset, says, fix, code);
};
/** The text of a JSON string with its escapes read; half a character (a lone surrogate) is refused. `offset`: where `raw` begins in the file. */
function readEscapes(raw, offset) {
    let result = '';
    let from = 0;
    for (let slash = raw.indexOf('\\'); slash >= 0; slash = raw.indexOf('\\', from)) {
        result += raw.slice(from, slash);
        const letter = raw.charAt(slash + 1);
        if (letter === 'u') {
            const digits = raw.slice(slash + 2, slash + 6);
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                stop(offset + slash, '\\u needs four hexadecimal digits after it');
            result += String.fromCharCode(Number.parseInt(digits, 16));
            from = slash + 6;
            continue;
        }
        const char = ESCAPES[letter];
        if (char === undefined)
            stop(offset + slash, `${quoted(`\\${letter}`)} is no escape of JSON`, 'write \\\\ for a backslash');
        result += char;
        from = slash + 2;
    }
    result += raw.slice(from);
    const lone = LONE_SURROGATE.exec(result);
    if (lone) {
        const message = `a text has half a character in it (${(0,_domain_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoint */ .y)(lone[0].charCodeAt(0))} alone)`;
        stop(offset - 1, message, 'write the whole character');
    }
    return result;
}
/** A piece of the file for a message: short, and without characters that act. */
function quoted(piece) {
    const short = piece.length > 60 ? `${piece.slice(0, 60)}…` : piece;
    return `"${short.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => (0,_domain_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoint */ .y)(char))}"`;
}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/** Paths as a repository names its files. */
/** Longest path that is taken, in UTF-16 units. */
const MAXIMUM_LENGTH = 4096;
/**
 * The text where it is a path inside the repository: relative, POSIX, without `.`, `..` and empty segments; else null.
 * Absolute paths, backslashes, NUL, a leading `~`, URLs, drive letters and anything inside `.git` are refused. Nothing is
 * normalised, so that one file has one name. Also for globs, whose stars are ordinary characters here.
 */
function repositoryPath(text) {
    if (text === '' || text.length > MAXIMUM_LENGTH)
        return null;
    if (text.startsWith('~') || /[\\\0]/.test(text))
        return null;
    if (/^([A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]*:\/)/.test(text))
        return null;
    const sound = text.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
    return sound && !/^\.git(\/|$)/i.test(text) ? text : null;
}


/***/ }),

/***/ 86209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/syntax/json-strings.js
var json_strings = __webpack_require__(78945);
// EXTERNAL MODULE: ./build/domain/code-point.js
var code_point = __webpack_require__(279);
;// CONCATENATED MODULE: ./build/syntax/yaml-messages.js
/** What the YAML parser's complaints mean, for people. */

/** Our words for what people really meet; the parser's own message serves for the rest. */
const WORDS = {
    TAB_AS_INDENT: ['a tab is used as indentation', 'indent with spaces'],
    BAD_INDENT: [
        'the indentation does not fit the lines above',
        'indent entries of one mapping or list alike, with spaces',
    ],
    MULTIPLE_DOCS: ['the file holds more than one document', 'keep one document, without a further "---"'],
    BAD_SCALAR_START: ['a text begins with a character that YAML keeps for itself', 'put the text in quotes'],
    MULTILINE_IMPLICIT_KEY: [
        'a key goes over several lines, or a colon is missing',
        'write "key: value" on one line; close quotes and brackets',
    ],
    BLOCK_AS_IMPLICIT_KEY: [
        'two colons stand in one line, or a line is indented too far',
        'put a text that holds ": " in quotes, and check the indentation',
    ],
    BAD_DQ_ESCAPE: [
        'a text in double quotes has an escape that YAML does not know',
        'write \\\\ for a backslash, or use single quotes',
    ],
    KEY_OVER_1024_CHARS: ['a key has more than 1024 characters', 'shorten it'],
    TAG_RESOLVE_FAILED: ['a YAML tag is not known', 'remove the tag; put a text that begins with ! in quotes'],
};
/** Message and fix of a complaint; never a piece of the file with its control characters. */
function wordsOf(problem) {
    const known = WORDS[problem.code];
    if (known)
        return { message: known[0], fix: known[1] };
    const first = (problem.message.split('\n')[0] ?? '').slice(0, 200);
    const shown = first.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => (0,code_point/* codePoint */.y)(char));
    return { message: `this is not YAML: ${shown.charAt(0).toLowerCase()}${shown.slice(1)}`, fix: 'write it as YAML 1.2' };
}
/** Lines at which a merge conflict was left in the text, at most ten; a line of `=======` alone says nothing. */
function conflictMarkers(text) {
    const found = [];
    for (const match of text.matchAll(/^(<{7}|>{7}|\|{7})(?= |\r?$)/gm)) {
        let line = 1;
        for (let at = text.indexOf('\n'); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1))
            line++;
        found.push({ line, marker: match[1] });
        if (found.length === 10)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/syntax/yaml-tokens.js
/** The tokens of a YAML text, watched: what is refused is found here, before anything is built from it. */


/** Mappings and lists inside one another at most. */
const MAXIMUM_DEPTH = 64;
/** Tokens at most (blanks and line ends count); a document of a million characters has some 300,000 to 400,000. */
const MAXIMUM_TOKENS = 800_000;
/** Refused constructs that are told before the reading stops. */
const MAXIMUM_REFUSALS = 50;
/** What is wrong with a text, by offset. */
class Refusals {
    list = [];
    /** Set where nothing can be built from the text. */
    fatal = false;
    add(offset, message, fix = null) {
        if (this.list.length < MAXIMUM_REFUSALS)
            this.list.push({ offset, message, fix });
    }
}
const REFUSED = {
    anchor: ['anchors', 'write the value where it is needed, without "&"; put a text that begins with & in quotes'],
    alias: ['aliases', 'write the value out; put a text that begins with * in quotes'],
    tag: ['tags', 'remove the tag; put a text that begins with ! in quotes'],
};
/** First characters of what may be refused: & * ! % */
const SUSPECTS = new Set([0x26, 0x2a, 0x21, 0x25]);
function refuse(lexeme, offset, refusals) {
    const type = dist/* CST */.DB.tokenType(lexeme);
    const shown = (0,json_strings/* quoted */.TL)(lexeme);
    const refused = type === null ? undefined : REFUSED[type];
    if (refused)
        refusals.add(offset, `YAML ${refused[0]} are not allowed (${shown})`, refused[1]);
    if (type === 'directive-line' && !/^%YAML 1\.2\s*$/.test(lexeme)) {
        refusals.add(offset, `YAML directives are not allowed (${shown})`, 'remove the line; YAML 1.2 is what is read');
    }
}
/**
 * The tokens for a composer. Anchors, aliases, tags and directives are added to `refusals`; nesting beyond 64 and too many
 * tokens end the stream with a fatal refusal. Linear in the text: what is too deep is not read on.
 */
function* tokens(text, onNewLine, refusals) {
    const parser = new dist/* Parser */.iX(onNewLine);
    let afterScalarMark = false;
    let count = 0;
    const end = (message, fix) => {
        refusals.add(parser.offset, message, fix);
        refusals.fatal = true;
    };
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        // What follows the scalar mark is a text, whatever it begins with.
        if (!afterScalarMark && SUSPECTS.has(lexeme.charCodeAt(0)))
            refuse(lexeme, parser.offset, refusals);
        afterScalarMark = lexeme === dist/* CST */.DB.SCALAR;
        if (refusals.list.length >= MAXIMUM_REFUSALS) {
            refusals.fatal = true;
            return;
        }
        if (++count > MAXIMUM_TOKENS)
            return end('the file has too many values', 'split it');
        yield* parser.next(lexeme);
        // The document itself and a text being read stand on the stack besides.
        if (parser.stack.length > MAXIMUM_DEPTH + 1 && parser.stack.filter(dist/* CST */.DB.isCollection).length > MAXIMUM_DEPTH) {
            return end(`mappings and lists are nested more than ${MAXIMUM_DEPTH} deep`, 'write a flatter file');
        }
    }
    yield* parser.end();
}

;// CONCATENATED MODULE: ./build/syntax/yaml.js
/**
 * Strict YAML 1.2 (core schema) as plain data with places: one document, no alias, anchor, tag, merge key or duplicate key,
 * nesting and size limited before anything is built. What is left of YAML is what people mean when they write a file.
 */






/** Longest text, in UTF-16 units. The parser takes half a second and 150 MB a million. */
const MAXIMUM_LENGTH = 4_000_000;
/** Faults that are told of one file. */
const MAXIMUM_FAULTS = 50;
/**
 * A YAML text as plain data, or every fault of it. Objects have no prototype; keys are texts as written. An empty text
 * (or one of comments only) is null. Numbers are those of YAML 1.2: `010` is ten, `0o10` is eight, `no` and `1:30` are
 * texts; infinities, NaN and numbers too large to hold are faults.
 */
function parseYaml(text, path, code = 'artifact/syntax') {
    if (text.length > MAXIMUM_LENGTH) {
        const message = `the file has ${text.length} characters, and at most ${MAXIMUM_LENGTH} are read as YAML`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', path, message, { line: 1, fix: 'split it, or write it as JSON' }));
    }
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const conflict = conflictMarkers(text);
    if (conflict.length > 0) {
        return (0,fault/* bad */.MB)(...conflict.map(({ line, marker }) => (0,fault/* fault */.DG)(code, path, `a merge conflict is not resolved (the line begins with "${marker}")`, {
            line,
            column: 1,
            fix: 'keep one of the two versions and remove the conflict markers',
        })));
    }
    const refusals = new Refusals();
    const documents = compose(tokens(text, lines.addNewLine, refusals), text.length);
    const [document, second] = documents;
    if (second) {
        refusals.add(second.range[0], 'the file holds more than one document', 'keep one document, without a further "---"');
    }
    const problems = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
    // A tab as indentation makes nonsense of what follows: only the tabs are worth telling.
    const tabs = problems.filter((problem) => problem.code === 'TAB_AS_INDENT');
    for (const problem of (tabs.length > 0 ? tabs : problems).slice(0, MAXIMUM_FAULTS)) {
        const said = wordsOf(problem);
        refusals.add(problem.pos[0], said.message, said.fix);
    }
    const converter = new Converter(refusals);
    const root = refusals.fatal || !document ? null : converter.value(document.contents ?? null, 0);
    const faults = refusals.list.map((refusal) => (0,fault/* fault */.DG)(code, path, refusal.message, { ...placeAt(refusal.offset), fix: refusal.fix }));
    faults.sort((a, b) => a.line - b.line || a.column - b.column);
    if (faults.length > 0 || root === null)
        return (0,fault/* bad */.MB)(...faults.slice(0, MAXIMUM_FAULTS));
    const find = (pointer) => {
        if (pointer === '')
            return root.located;
        let at = root.located;
        for (const step of pointer.slice(1).split('/')) {
            const name = (0,plain/* keyOfStep */.tR)(step);
            const members = at.members;
            at =
                members === null
                    ? undefined
                    : members instanceof Map
                        ? members.get(name)
                        : members[Number(name)];
            if (at === undefined)
                return null;
        }
        return at;
    };
    const placed = (which) => (pointer) => {
        const located = find(pointer);
        return located && placeAt(located[which]);
    };
    return (0,fault/* good */.uw)({ value: root.value, nonFinite: new Set(), placeOf: placed('offset'), keyPlaceOf: placed('keyOffset') });
}
/** The first documents of the tokens, two at most. Each complaint of the composer is an Error: without stacks, hundreds of thousands are bearable. */
function compose(stream, length) {
    const options = {
        version: '1.2',
        schema: 'core',
        strict: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    };
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        const documents = [];
        for (const document of new dist/* Composer */.Dk(options).compose(stream, true, length)) {
            documents.push(document);
            // A second one is a fault, and further ones say no more.
            if (documents.length === 2)
                break;
        }
        return documents;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** Nodes to plain data; recursion is safe since nesting was limited before. */
class Converter {
    refusals;
    constructor(refusals) {
        this.refusals = refusals;
    }
    value(node, keyOffset, isMember = false) {
        const offset = node?.range?.[0] ?? keyOffset;
        const located = (members) => ({
            offset,
            keyOffset: isMember ? keyOffset : offset,
            members,
        });
        if ((0,dist/* isMap */.jh)(node)) {
            const value = Object.create(null);
            const members = new Map();
            for (const pair of node.items) {
                const key = this.key(pair.key, offset);
                if (key === null)
                    continue;
                if (members.has(key.name)) {
                    this.refusals.add(key.offset, `the key ${(0,json_strings/* quoted */.TL)(key.name)} stands twice in one mapping`, 'keep one of the two');
                    continue;
                }
                const member = this.value(pair.value ?? null, key.offset, true);
                // An empty value has no place of its own worth naming.
                const empty = (0,dist/* isScalar */.jn)(pair.value) && pair.value.source === '' && member.value === null;
                members.set(key.name, empty ? { ...member.located, offset: key.offset } : member.located);
                value[key.name] = member.value;
            }
            return { value, located: located(members) };
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const entries = node.items.map((item) => this.value(item, offset));
            return { value: entries.map((entry) => entry.value), located: located(entries.map((entry) => entry.located)) };
        }
        return { value: (0,dist/* isScalar */.jn)(node) ? this.scalar(node, offset) : null, located: located(null) };
    }
    scalar(node, offset) {
        const { value } = node;
        if (typeof value === 'number') {
            if (!Number.isFinite(value)) {
                this.refusals.add(offset, `${(0,json_strings/* quoted */.TL)(node.source ?? String(value))} is no finite number`, 'write a number, or leave the value out');
                return null;
            }
            return value;
        }
        return typeof value === 'string' || typeof value === 'boolean' ? value : null;
    }
    /** A key as the text that was written; a list, a mapping or nothing is no key. */
    key(key, fallback) {
        const offset = key?.range?.[0] ?? fallback;
        if (!(0,dist/* isScalar */.jn)(key) || (key.value === null && !key.source)) {
            const what = (0,dist/* isScalar */.jn)(key) || key === null ? 'nothing' : (0,dist/* isSeq */.oP)(key) ? 'a list' : 'a mapping';
            this.refusals.add(offset, `a key is ${what}`, 'write a text as the key; put a text with { or [ in quotes');
            return null;
        }
        const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
        if (name === '<<' && key.type === 'PLAIN') {
            this.refusals.add(offset, 'merge keys ("<<") are not allowed', 'write the entries out');
            return null;
        }
        return { name, offset };
    }
}


/***/ })

};
