export const id = 6325;
export const ids = [6325];
export const modules = {

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
