export const id = 7321;
export const ids = [7321];
export const modules = {

/***/ 97321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ decodeParquet),
  Y: () => (/* binding */ planParquet)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/tables/show.js
var show = __webpack_require__(71263);
// EXTERNAL MODULE: ./build/tables/sinks.js
var tables_sinks = __webpack_require__(39332);
// EXTERNAL MODULE: ./build/tables/wanted.js
var tables_wanted = __webpack_require__(78101);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/tables/parquet/thrift.js
var thrift = __webpack_require__(33688);
;// CONCATENATED MODULE: ./build/tables/parquet/snappy.js
/**
 * Decompression of snappy blocks, strictly: every length and every distance is checked, and the block holds exactly the
 * bytes that it announces. https://github.com/google/snappy/blob/main/format_description.txt
 */

const broken = () => {
    throw new thrift/* ParquetError */.JH('a page cannot be decompressed as SNAPPY');
};
/** Room behind the output: short copies are made four bytes at a time. */
const SLACK = 4;
/** Literals from this length on are copied as a whole. */
const LONG = 48;
/** The content of a block, which must have `size` bytes. Throws ParquetError. */
function unsnappy(bytes, size) {
    const start = contentStart(bytes, size);
    const out = new Uint8Array(size + SLACK);
    if (inflate(bytes, start, out, size) !== size)
        broken();
    return out.subarray(0, size);
}
/** Reads the announced size; where the elements begin. */
function contentStart(bytes, size) {
    let said = 0;
    for (let at = 0, scale = 1; at < 5 && at < bytes.length; at++, scale *= 128) {
        said += (bytes[at] & 127) * scale;
        if (bytes[at] < 128) {
            if (said !== size)
                throw new thrift/* ParquetError */.JH('a page has another size than its header says');
            return at + 1;
        }
    }
    return broken();
}
/** Takes element after element: literals and copies of what is there already. Returns how much came out. */
function inflate(bytes, start, out, size) {
    const view = new DataView(out.buffer);
    const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = bytes.length;
    let from = start;
    let at = 0;
    while (from < end) {
        const tag = bytes[from++];
        let length = (tag >> 2) + 1;
        if ((tag & 3) === 0) {
            if (length > 60) {
                const width = length - 60;
                if (from + width > end)
                    return broken();
                length = littleEndian(bytes, from, width) + 1;
                from += width;
            }
            if (length > end - from || length > size - at)
                return broken();
            if (length >= LONG)
                out.set(bytes.subarray(from, from + length), at);
            else if (from + length + SLACK > end)
                for (let index = 0; index < length; index++)
                    out[at + index] = bytes[from + index];
            else
                for (let index = 0; index < length; index += 4)
                    view.setUint32(at + index, source.getUint32(from + index));
            from += length;
        }
        else {
            let back;
            if ((tag & 3) === 1) {
                length = ((tag >> 2) & 7) + 4;
                back = ((tag >> 5) << 8) | bytes[from++];
            }
            else {
                const width = (tag & 3) === 2 ? 2 : 4;
                if (from + width > end)
                    return broken();
                back = littleEndian(bytes, from, width);
                from += width;
            }
            if (from > end || back === 0 || back > at || length > size - at)
                return broken();
            // What is copied may begin before it ends: then it repeats itself.
            const first = at - back;
            if (back < 4)
                for (let index = 0; index < length; index++)
                    out[at + index] = out[first + index];
            else
                for (let index = 0; index < length; index += 4)
                    view.setUint32(at + index, view.getUint32(first + index));
        }
        at += length;
    }
    return at;
}
function littleEndian(bytes, from, width) {
    let value = 0;
    for (let index = width - 1; index >= 0; index--)
        value = value * 256 + bytes[from + index];
    return value;
}

;// CONCATENATED MODULE: ./build/tables/parquet/codecs.js
/** Decompression of pages, never to more bytes than the page header said. */



/** The decompressors of the codecs that a file uses; those that are not part of Node are loaded only then. */
async function loadCodecs(codecs) {
    const loaded = new Map();
    for (const codec of codecs)
        if (!loaded.has(codec))
            loaded.set(codec, checked(codec, await load(codec)));
    return loaded;
}
async function load(codec) {
    switch (codec) {
        case 'UNCOMPRESSED':
            return (bytes) => bytes;
        case 'GZIP':
            return (bytes, size) => (bytes[0] === 0x1f ? external_node_zlib_.gunzipSync : external_node_zlib_.inflateSync)(bytes, { maxOutputLength: Math.max(1, size) });
        case 'BROTLI':
            return (bytes, size) => external_node_zlib_.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, size) });
        case 'SNAPPY':
            return unsnappy;
        case 'ZSTD': {
            // Node 22.15 and later have it built in, four times as fast.
            const native = external_node_zlib_.zstdDecompressSync;
            if (native)
                return (bytes, size) => native(bytes, { maxOutputLength: Math.max(1, size) });
            const { decompressZstd } = await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031)]).then(__webpack_require__.bind(__webpack_require__, 61031));
            return (bytes, size) => {
                const said = zstdSize(bytes);
                if (said !== null && said !== size)
                    throw new thrift/* ParquetError */.JH('a page has another size than its header says');
                return decompressZstd(bytes, new Uint8Array(size));
            };
        }
        case 'LZ4':
        case 'LZ4_RAW': {
            const { decompressLz4, decompressLz4Raw } = await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031)]).then(__webpack_require__.bind(__webpack_require__, 61031));
            const decompress = codec === 'LZ4' ? decompressLz4 : decompressLz4Raw;
            return (bytes, size) => {
                // One byte of LZ4 stands for at most 255 others.
                if (size > 255 * bytes.length + 64)
                    throw new thrift/* ParquetError */.JH('a page claims more bytes than its compression can hold');
                return decompress(bytes, size);
            };
        }
        default:
            throw new thrift/* ParquetError */.JH(`its compression ${codec} is not supported`);
    }
}
function checked(codec, inflate) {
    return (bytes, size) => {
        let out;
        try {
            out = inflate(bytes, size);
        }
        catch (error) {
            if (error instanceof thrift/* ParquetError */.JH)
                throw error;
            throw new thrift/* ParquetError */.JH(`a page cannot be decompressed as ${codec}`);
        }
        if (out.length !== size)
            throw new thrift/* ParquetError */.JH('a page has another size than its header says');
        return out;
    };
}
/** Content size in the header of a zstd frame (RFC 8878 §3.1.1), or null where it does not say. */
function zstdSize(bytes) {
    if (bytes.length < 6 || bytes[0] !== 0x28 || bytes[1] !== 0xb5 || bytes[2] !== 0x2f || bytes[3] !== 0xfd)
        throw new thrift/* ParquetError */.JH('a page cannot be decompressed as ZSTD');
    const flags = bytes[4];
    const flag = flags >> 6;
    const single = (flags >> 5) & 1;
    const width = flag ? 1 << flag : single;
    if (!width)
        return null;
    let at = 6 - single + [0, 1, 2, 4][flags & 3];
    let size = flag === 1 ? 256 : 0;
    for (let index = 0, scale = 1; index < width; index++, scale *= 256)
        size += (bytes[at++] ?? 0) * scale;
    return size;
}
const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** CRC-32 (IEEE) as a signed 32-bit number, as page headers give it. */
function crc32(bytes) {
    let value = -1;
    for (let at = 0; at < bytes.length; at++)
        value = CRC[(value ^ bytes[at]) & 255] ^ (value >>> 8);
    return ~value;
}

// EXTERNAL MODULE: ./build/tables/bytes.js
var tables_bytes = __webpack_require__(18247);
// EXTERNAL MODULE: ./build/tables/growing.js
var growing = __webpack_require__(43821);
// EXTERNAL MODULE: ./build/tables/ids.js
var ids = __webpack_require__(67518);
// EXTERNAL MODULE: ./build/tables/texts.js
var texts = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/tables/parquet/encodings.js
/**
 * Encodings of Parquet pages, read strictly: never more values than asked for, never bytes beyond the page.
 * https://github.com/apache/parquet-format/blob/master/Encodings.md
 */

/** Refuses a page that ends too soon. */
const encodings_short = () => {
    throw new thrift/* ParquetError */.JH('a page ends too soon');
};
/** A cursor at `at` of the bytes of a page, which end before `end`. */
const pageCursor = (bytes, at = 0, end = bytes.length) => ({
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    at,
    end,
});
function varint(cursor) {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 63; scale *= 128) {
        if (cursor.at >= cursor.end)
            encodings_short();
        const byte = cursor.bytes[cursor.at++];
        value += (byte & 127) * scale;
        if (byte < 128)
            return value;
    }
    throw new thrift/* ParquetError */.JH('a page has a number that never ends');
}
/** Runs of equal values and bit-packed values, `count` of them (RLE = 3, and the indexes of dictionaries). */
function readHybrid(cursor, width, count) {
    if (width > 32)
        throw new thrift/* ParquetError */.JH('a page has an impossible bit width');
    const out = width <= 8 ? new Uint8Array(count) : width <= 16 ? new Uint16Array(count) : new Uint32Array(count);
    if (width === 0)
        return out;
    const { bytes } = cursor;
    const unit = (width + 7) >> 3;
    for (let at = 0; at < count;) {
        const head = varint(cursor);
        const run = Math.floor(head / 2);
        if (head % 2 === 0) {
            if (run > count - at)
                throw new thrift/* ParquetError */.JH('a page has a run of more values than rows');
            if (cursor.at + unit > cursor.end)
                encodings_short();
            let value = 0;
            for (let index = 0; index < unit; index++)
                value += bytes[cursor.at++] * 2 ** (8 * index);
            out.fill(value, at, at + run);
            at += run;
        }
        else {
            // Groups of eight; writers pad the last ones (DuckDB to 256 values), which costs nothing here.
            const values = Math.min(run * 8, count - at);
            if (cursor.at + run * width > cursor.end && cursor.at + Math.ceil((values * width) / 8) > cursor.end)
                encodings_short();
            unpack(bytes, cursor.at, width, out, at, values);
            cursor.at = Math.min(cursor.end, cursor.at + run * width);
            at += values;
        }
    }
    return out;
}
/** Whether values of one bit are a single run of exactly `count` ones, and nothing else; the cursor stays where it is. */
function isRunOfOnes(cursor, count) {
    const { bytes, at, end } = cursor;
    let head = 0;
    let next = at;
    for (let scale = 1; next < end && next < at + 5; scale *= 128) {
        const byte = bytes[next++];
        head += (byte & 127) * scale;
        if (byte < 128)
            return head === 2 * count && next + 1 === end && bytes[next] === 1;
    }
    return false;
}
/** Bit-packed values, least significant bit first. */
function unpack(bytes, from, width, out, to, count) {
    if (width === 8) {
        for (let index = 0; index < count; index++)
            out[to + index] = bytes[from + index];
        return;
    }
    if (width <= 3) {
        // Eight values fit a word: take them group by group; the bytes of the last group may be fewer.
        const whole = count - (count % 8);
        unpackGroups(bytes, from, width, out, to, whole);
        if (whole < count)
            unpackSlowly(bytes, from + (whole / 8) * width, width, out, to + whole, count - whole);
        return;
    }
    if (width <= 24) {
        const mask = (1 << width) - 1;
        let held = 0;
        let bits = 0;
        let at = from;
        for (let index = 0; index < count; index++) {
            while (bits < width) {
                held |= bytes[at++] << bits;
                bits += 8;
            }
            out[to + index] = held & mask;
            held >>>= width;
            bits -= width;
        }
        return;
    }
    unpackSlowly(bytes, from, width, out, to, count);
}
/** As `unpack`, for whole groups of eight values of up to three bits. */
function unpackGroups(bytes, from, width, out, to, count) {
    const mask = (1 << width) - 1;
    for (let index = 0, at = from; index < count; index += 8, at += width) {
        let held = bytes[at];
        if (width > 1)
            held |= bytes[at + 1] << 8;
        if (width > 2)
            held |= bytes[at + 2] << 16;
        for (let next = to + index; next < to + index + 8; next++) {
            out[next] = held & mask;
            held >>>= width;
        }
    }
}
/** As `unpack`, bit by bit. */
function unpackSlowly(bytes, from, width, out, to, count) {
    for (let index = 0; index < count; index++) {
        let value = 0;
        for (let bit = 0, place = index * width; bit < width; bit++, place++) {
            if ((bytes[from + (place >> 3)] >> (place & 7)) & 1)
                value += 2 ** bit;
        }
        out[to + index] = value;
    }
}
/**
 * DELTA_BINARY_PACKED integers, wrapping at 64 bits as the format says. As doubles while all sums are exact, which
 * they nearly always are; as 64-bit integers from the first block on that needs them.
 */
function readDelta(cursor, count) {
    const block = varint(cursor);
    const minis = varint(cursor);
    const total = varint(cursor);
    const each = block / minis;
    if (block < 128 || block % 128 || minis < 1 || each % 32 || block > 1_048_576)
        throw new thrift/* ParquetError */.JH('a page has impossible delta blocks');
    if (total !== count)
        throw new thrift/* ParquetError */.JH('a page has another number of values than its header says');
    const start = zigzag64(cursor);
    const small = new Float64Array(count);
    let big = isSmall(start) ? null : new BigInt64Array(count);
    if (count > 0) {
        if (big)
            big[0] = start;
        else
            small[0] = Number(start);
    }
    for (let done = 1; done < count;) {
        const least = zigzag64(cursor);
        const widths = cursor.at;
        cursor.at += minis;
        if (cursor.at > cursor.end)
            encodings_short();
        for (let mini = 0; mini < minis && done < count; mini++) {
            const width = cursor.bytes[widths + mini];
            if (width > 64)
                throw new thrift/* ParquetError */.JH('a page has an impossible bit width');
            const here = Math.min(each, count - done);
            if (cursor.at + Math.ceil((here * width) / 8) > cursor.end)
                encodings_short();
            if (!big && !(width <= 24 && isSmall(least) && Math.abs(small[done - 1]) < 2 ** 51))
                big = BigInt64Array.from(small, BigInt);
            if (big)
                sumBig(cursor, width, least, big, done, here);
            else
                sumSmall(cursor, width, Number(least), small, done, here);
            done += here;
            cursor.at = Math.min(cursor.end, cursor.at + (each * width) / 8);
        }
    }
    return big ?? small;
}
/** So small that a block of sums stays exact: at most 2^20 steps of 2^30. */
const isSmall = (value) => value > -(2n ** 30n) && value < 2n ** 30n;
function sumSmall(cursor, width, least, out, to, count) {
    if (width > 0)
        unpack(cursor.bytes, cursor.at, width, out, to, count);
    let value = out[to - 1];
    for (let index = to; index < to + count; index++) {
        value += least + out[index];
        out[index] = value;
    }
}
function sumBig(cursor, width, least, out, to, count) {
    let value = out[to - 1];
    for (let index = 0; index < count; index++) {
        value = BigInt.asIntN(64, value + least + bitsAt(cursor, index * width, width));
        out[to + index] = value;
    }
}
function bitsAt(cursor, place, width) {
    let value = 0n;
    for (let bit = 0; bit < width;) {
        const here = place + bit;
        const take = Math.min(8 - (here & 7), width - bit);
        const part = (cursor.bytes[cursor.at + (here >> 3)] >> (here & 7)) & ((1 << take) - 1);
        value |= BigInt(part) << BigInt(bit);
        bit += take;
    }
    return value;
}
function zigzag64(cursor) {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
        if (cursor.at >= cursor.end)
            encodings_short();
        const byte = cursor.bytes[cursor.at++];
        value |= BigInt(byte & 127) << shift;
        if (byte < 128)
            return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n));
    }
    throw new thrift/* ParquetError */.JH('a page has a number that never ends');
}
/** Takes apart BYTE_STREAM_SPLIT: all first bytes, then all second bytes, … */
function unsplit(cursor, count, width) {
    if (cursor.at + count * width > cursor.end)
        encodings_short();
    const out = new Uint8Array(count * width);
    for (let part = 0; part < width; part++) {
        const from = cursor.at + part * count;
        for (let index = 0; index < count; index++)
            out[index * width + part] = cursor.bytes[from + index];
    }
    return out;
}

;// CONCATENATED MODULE: ./build/tables/parquet/byte-strings.js
/** Encodings of texts in Parquet pages, read as strictly as the numbers. */


/** Lengths of texts: whole numbers of 32 bits. */
function readLengths(cursor, count) {
    const lengths = readDelta(cursor, count);
    if (!(lengths instanceof Float64Array))
        throw new thrift/* ParquetError */.JH('a page has an impossible length');
    return lengths;
}
/** PLAIN byte arrays: length, bytes, length, bytes, … */
function readByteArrays(cursor, count) {
    const starts = new Uint32Array(count);
    const ends = new Uint32Array(count);
    for (let index = 0; index < count; index++) {
        if (cursor.at + 4 > cursor.end)
            encodings_short();
        const length = cursor.view.getUint32(cursor.at, true);
        cursor.at += 4;
        if (length > cursor.end - cursor.at)
            encodings_short();
        starts[index] = cursor.at;
        cursor.at += length;
        ends[index] = cursor.at;
    }
    return { bytes: cursor.bytes, starts, ends };
}
/** DELTA_LENGTH_BYTE_ARRAY: all lengths, then all bytes. */
function readDeltaLengths(cursor, count) {
    const lengths = readLengths(cursor, count);
    const starts = new Uint32Array(count);
    const ends = new Uint32Array(count);
    for (let index = 0; index < count; index++) {
        const length = lengths[index];
        if (length < 0 || length > cursor.end - cursor.at)
            encodings_short();
        starts[index] = cursor.at;
        cursor.at += length;
        ends[index] = cursor.at;
    }
    return { bytes: cursor.bytes, starts, ends };
}
/** DELTA_BYTE_ARRAY: how much of the text before is kept, and what follows it. `most` bounds all texts together. */
function readDeltaStrings(cursor, count, most) {
    const kept = readLengths(cursor, count);
    const rest = readDeltaLengths(cursor, count);
    let total = 0;
    for (let index = 0, before = 0; index < count; index++) {
        if (kept[index] < 0 || kept[index] > before)
            throw new thrift/* ParquetError */.JH('a page keeps more of a text than there is');
        before = kept[index] + rest.ends[index] - rest.starts[index];
        total += before;
        if (total > most)
            throw new thrift/* ParquetError */.JH(`a page holds texts of more than ${most} bytes`, true);
    }
    const bytes = new Uint8Array(total);
    const starts = new Uint32Array(count);
    const ends = new Uint32Array(count);
    for (let index = 0, at = 0; index < count; index++) {
        starts[index] = at;
        const before = index > 0 ? starts[index - 1] : 0;
        for (let copied = 0; copied < kept[index]; copied++)
            bytes[at++] = bytes[before + copied];
        for (let from = rest.starts[index]; from < rest.ends[index]; from++)
            bytes[at++] = rest.bytes[from];
        ends[index] = at;
    }
    return { bytes, starts, ends };
}

;// CONCATENATED MODULE: ./build/tables/parquet/values.js
/** Values of a page as numbers, truth values or texts. */



/** What a column holds, in a word for people. */
function holds(leaf) {
    if (leaf.meaning.kind === 'other' || !leaf.flat)
        return 'other';
    if (leaf.meaning.kind === 'decimal' || leaf.meaning.kind === 'float16')
        return 'numbers';
    if (leaf.type === 'BOOLEAN')
        return 'truths';
    return leaf.type === 'BYTE_ARRAY'
        ? 'texts'
        : leaf.type === 'FIXED_LEN_BYTE_ARRAY' || leaf.type === 'INT96'
            ? 'other'
            : 'numbers';
}
const WIDTHS = { INT32: 4, INT64: 8, FLOAT: 4, DOUBLE: 8 };
/** Reads `count` values of one of the encodings that hold values themselves (all but dictionary indexes). */
function readValues(cursor, leaf, encoding, count, mostTextBytes) {
    const { type, meaning } = leaf;
    const width = type === 'FIXED_LEN_BYTE_ARRAY' ? leaf.typeLength : WIDTHS[type];
    switch (encoding) {
        case 0:
            if (type === 'BOOLEAN')
                return { kind: 'truths', values: plainBooleans(cursor, count) };
            if (type === 'BYTE_ARRAY')
                return fromTexts(readByteArrays(cursor, count), meaning);
            if (width && cursor.at + count * width <= cursor.end)
                return fromBytes(cursor.bytes.subarray(cursor.at, cursor.at + count * width), leaf, count);
            throw new thrift/* ParquetError */.JH('a page ends too soon');
        case 3: {
            if (type !== 'BOOLEAN')
                break;
            cursor.at += 4; // length of the runs, which the end of the page gives as well
            return { kind: 'truths', values: readHybrid(cursor, 1, count) };
        }
        case 5: {
            if (type !== 'INT32' && type !== 'INT64')
                break;
            return fromDeltas(readDelta(cursor, count), leaf);
        }
        case 6:
            if (type === 'BYTE_ARRAY')
                return fromTexts(readDeltaLengths(cursor, count), meaning);
            break;
        case 7:
            if (type === 'BYTE_ARRAY')
                return fromTexts(readDeltaStrings(cursor, count, mostTextBytes), meaning);
            if (type === 'FIXED_LEN_BYTE_ARRAY')
                return fromFixed(readDeltaStrings(cursor, count, mostTextBytes), leaf, count);
            break;
        case 9:
            if (width)
                return fromBytes(unsplit(cursor, count, width), leaf, count);
            break;
    }
    throw new thrift/* ParquetError */.JH(`a page has an encoding (${encoding}) that does not fit its type (${type})`);
}
function plainBooleans(cursor, count) {
    if (cursor.at + Math.ceil(count / 8) > cursor.end)
        throw new thrift/* ParquetError */.JH('a page ends too soon');
    const out = new Uint8Array(count);
    for (let index = 0; index < count; index++)
        out[index] = (cursor.bytes[cursor.at + (index >> 3)] >> (index & 7)) & 1;
    return out;
}
/** Fixed-width values from their bytes, little-endian, end to end. */
function fromBytes(bytes, leaf, count) {
    const { type, meaning } = leaf;
    // Not `slice`, which copies nothing where the bytes are a Buffer, as those of zlib are.
    const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
    const { buffer, byteOffset } = aligned;
    if (type === 'DOUBLE')
        return numbers(new Float64Array(buffer, byteOffset, count));
    if (type === 'FLOAT')
        return numbers(Float64Array.from(new Float32Array(buffer, byteOffset, count)));
    if (type === 'INT32') {
        const integers = meaning.kind === 'unsigned'
            ? new Uint32Array(buffer, byteOffset, count)
            : new Int32Array(buffer, byteOffset, count);
        return scaled(Float64Array.from(integers), null, meaning);
    }
    if (type === 'INT64')
        return longs(buffer, byteOffset, count, meaning);
    if (type === 'FIXED_LEN_BYTE_ARRAY')
        return fixed((index) => aligned.subarray(index * leaf.typeLength, (index + 1) * leaf.typeLength), leaf, count);
    throw new thrift/* ParquetError */.JH(`a page has an encoding that does not fit its type (${type})`);
}
const numbers = (values) => ({ kind: 'numbers', values, exact: null });
function longs(buffer, byteOffset, count, meaning) {
    const unsigned = meaning.kind === 'unsigned';
    const words = new Int32Array(buffer, byteOffset, 2 * count);
    const values = new Float64Array(count);
    let safe = true;
    for (let index = 0; index < count; index++) {
        const high = unsigned ? words[2 * index + 1] >>> 0 : words[2 * index + 1];
        values[index] = high * 4294967296 + (words[2 * index] >>> 0);
        if (high > 2097151 || high < -2097152)
            safe = false;
    }
    if (safe)
        return scaled(values, null, meaning);
    const exact = unsigned
        ? new BigUint64Array(buffer, byteOffset, count).slice()
        : new BigInt64Array(buffer, byteOffset, count).slice();
    return scaled(values, exact, meaning);
}
/** Decimals are whole numbers with a scale; the quotient of two exact numbers is rounded once. */
function scaled(values, exact, meaning) {
    if (meaning.kind !== 'decimal')
        return { kind: 'numbers', values, exact };
    for (let index = 0; index < values.length; index++) {
        values[index] =
            exact || meaning.scale > 22
                ? Number(`${exact ? exact[index] : values[index]}e-${meaning.scale}`)
                : values[index] / 10 ** meaning.scale;
    }
    return numbers(values);
}
/** Integers of delta encoding, wrapped to the width of their type. */
function fromDeltas(integers, { type, meaning }) {
    const unsigned = meaning.kind === 'unsigned';
    if (type === 'INT32') {
        const narrow = (value) => (unsigned ? value >>> 0 : value | 0);
        const values = integers instanceof Float64Array
            ? integers.map(narrow)
            : Float64Array.from(integers, (value) => narrow(Number(BigInt.asIntN(32, value))));
        return scaled(values, null, meaning);
    }
    if (integers instanceof Float64Array && !(unsigned && integers.some((value) => value < 0)))
        return scaled(integers, null, meaning);
    const exact = integers instanceof Float64Array ? BigInt64Array.from(integers, BigInt) : integers;
    return longs(exact.buffer, 0, exact.length, meaning);
}
function fromTexts(strings, meaning) {
    if (meaning.kind !== 'decimal')
        return { kind: 'texts', strings };
    const values = new Float64Array(strings.starts.length);
    for (let index = 0; index < values.length; index++)
        values[index] = bigEndian(strings.bytes.subarray(strings.starts[index], strings.ends[index]), meaning.scale);
    return numbers(values);
}
function fromFixed(strings, leaf, count) {
    for (let index = 0; index < count; index++) {
        if (strings.ends[index] - strings.starts[index] !== leaf.typeLength)
            throw new thrift/* ParquetError */.JH('a page has a value of another width than its type');
    }
    return fixed((index) => strings.bytes.subarray(strings.starts[index], strings.ends[index]), leaf, count);
}
function fixed(bytesOf, { meaning, typeLength }, count) {
    const values = new Float64Array(count);
    if (meaning.kind === 'float16' && typeLength === 2)
        for (let index = 0; index < count; index++)
            values[index] = half(bytesOf(index));
    else if (meaning.kind === 'decimal')
        for (let index = 0; index < count; index++)
            values[index] = bigEndian(bytesOf(index), meaning.scale);
    else
        throw new thrift/* ParquetError */.JH('a column holds bytes that are no numbers');
    return numbers(values);
}
/** IEEE 754 half precision, little-endian. */
function half(bytes) {
    const bits = bytes[0] | (bytes[1] << 8);
    const exponent = (bits >> 10) & 31;
    const fraction = bits & 1023;
    const size = exponent === 0
        ? fraction * 2 ** -24
        : exponent === 31
            ? fraction
                ? Number.NaN
                : Number.POSITIVE_INFINITY
            : (1 + fraction / 1024) * 2 ** (exponent - 15);
    return bits & 0x8000 ? -size : size;
}
/** A big-endian two's-complement integer × 10^−scale. */
function bigEndian(bytes, scale) {
    if (bytes.length === 0 || bytes.length > 32)
        throw new thrift/* ParquetError */.JH('a decimal has an impossible width');
    let value = BigInt(bytes[0] > 127 ? bytes[0] - 256 : bytes[0]);
    for (let at = 1; at < bytes.length; at++)
        value = value * 256n + BigInt(bytes[at]);
    return Number(`${value}e-${scale}`);
}

;// CONCATENATED MODULE: ./build/tables/parquet/fill.js
/** Pages of a column → sinks. Texts of a dictionary are looked up once a dictionary, not once a row. */










/** Fills the sinks of a column, one value or null a row, from row 0 to the last. Throws ParquetError. */
function fillColumn(file, plan, sinks, codecs, mostTextBytes) {
    let row = 0;
    try {
        for (const { chunk, pages } of plan.chunks) {
            const inflate = codecs.get(chunk.codec);
            let dictionary = null;
            let fillers = sinks.map(fillerOf);
            for (const page of pages) {
                if (page.kind === 'dictionary') {
                    const bytes = pageBytes(file, page, inflate);
                    if (page.encoding !== 0 && page.encoding !== 2)
                        throw new thrift/* ParquetError */.JH('a dictionary has an unknown encoding');
                    dictionary = readValues(pageCursor(bytes), plan.leaf, 0, page.values, mostTextBytes);
                    fillers = sinks.map(fillerOf);
                }
                else {
                    const decoded = decodePage(file, page, plan.leaf, inflate, dictionary, mostTextBytes);
                    for (const fill of fillers)
                        fill(decoded, row);
                    row += decoded.rows;
                }
            }
        }
    }
    catch (error) {
        if (!(error instanceof thrift/* ParquetError */.JH))
            throw error;
        throw new thrift/* ParquetError */.JH(`column ${(0,show/* shown */.SP)(plan.leaf.path.join('.'))}, from row ${(row + 1).toLocaleString('en-US')} on: ${error.message}`, error.large);
    }
}
function pageBytes(file, page, inflate) {
    const packed = file.subarray(page.start, page.end);
    if (page.crc !== null && crc32(packed) !== page.crc)
        throw new thrift/* ParquetError */.JH('a page does not have the checksum that it should have');
    if (page.kind !== 'data-2')
        return inflate(packed, page.size);
    const levels = page.definitionBytes;
    const rest = page.compressed && page.size > levels
        ? inflate(packed.subarray(levels), page.size - levels)
        : packed.subarray(levels);
    if (rest.length !== page.size - levels)
        throw new thrift/* ParquetError */.JH('a page has another size than its header says');
    return rest;
}
function decodePage(file, page, leaf, inflate, dictionary, mostTextBytes) {
    const bytes = pageBytes(file, page, inflate);
    const cursor = pageCursor(bytes);
    let levels = null;
    if (leaf.optional && page.kind === 'data') {
        if (page.levelEncoding !== 3)
            throw new thrift/* ParquetError */.JH('a page has levels of an outdated encoding');
        if (bytes.length < 4)
            throw new thrift/* ParquetError */.JH('a page ends too soon');
        const length = cursor.view.getUint32(0, true);
        if (length > bytes.length - 4)
            throw new thrift/* ParquetError */.JH('a page ends too soon');
        levels = readLevels(bytes, 4, 4 + length, page.values);
        cursor.at = 4 + length;
    }
    else if (leaf.optional && page.kind === 'data-2') {
        levels = readLevels(file, page.start, page.start + page.definitionBytes, page.values);
    }
    else if (page.definitionBytes > 0)
        throw new thrift/* ParquetError */.JH('a page has levels that its column does not have');
    const there = levels ? sumOf(levels) : page.values;
    if (there === page.values)
        levels = null;
    if (page.kind === 'data-2' && page.values - there !== page.nulls)
        throw new thrift/* ParquetError */.JH('a page has another number of nulls than its header says');
    if (page.encoding === 2 || page.encoding === 8) {
        if (!dictionary)
            throw new thrift/* ParquetError */.JH('a page needs a dictionary that is not there');
        return { rows: page.values, levels, values: dictionary, indexes: readIndexes(cursor, there, sizeOf(dictionary)) };
    }
    return {
        rows: page.values,
        levels,
        values: readValues(cursor, leaf, page.encoding, there, mostTextBytes),
        indexes: null,
    };
}
/** Definition levels; null where all are 1, which nearly always is one run that tells so. */
function readLevels(bytes, start, end, count) {
    const cursor = pageCursor(bytes, start, end);
    if (isRunOfOnes(cursor, count))
        return null;
    return readHybrid(cursor, 1, count);
}
function sumOf(levels) {
    let sum = 0;
    for (let index = 0; index < levels.length; index++)
        sum += levels[index];
    return sum;
}
function readIndexes(cursor, count, size) {
    if (count === 0)
        return new Uint8Array(0);
    if (cursor.at >= cursor.end)
        throw new thrift/* ParquetError */.JH('a page ends too soon');
    const width = cursor.bytes[cursor.at++];
    const indexes = readHybrid(cursor, width, count);
    if (2 ** width > size && largest(indexes) >= size)
        throw new thrift/* ParquetError */.JH('a page points beyond its dictionary');
    return indexes;
}
function largest(indexes) {
    let most = 0;
    for (let at = 0; at < indexes.length; at++)
        if (indexes[at] > most)
            most = indexes[at];
    return most;
}
const sizeOf = (values) => values.kind === 'texts' ? values.strings.starts.length : values.values.length;
/** A function that takes pages into one sink; it remembers the codes of the dictionary that it was made for. */
function fillerOf(sink) {
    if (sink.kind === 'number')
        return (page, row) => fillNumbers(sink, page, row, false);
    if (sink.kind === 'text')
        return textFiller(sink);
    if (sink.kind === 'id')
        return (page, row) => fillIds(sink, page, row);
    const { numbers, texts } = sink;
    if (numbers)
        return (page, row) => fillNumbers(numbers, page, row, true);
    return textFiller(texts);
}
/** Empty and NaN cells are problems, or NaN where the column may have empty cells. */
function fillNumbers(sink, page, from, mayBeEmpty) {
    if (page.values.kind !== 'numbers')
        throw new thrift/* ParquetError */.JH('it does not hold numbers');
    const { levels, indexes, rows } = page;
    const { values } = page.values;
    const out = sink.values;
    if (!levels && !indexes) {
        fillPlain(sink, values, from, mayBeEmpty);
        return;
    }
    for (let index = 0, at = 0; index < rows; index++) {
        const row = from + index;
        if (levels && levels[index] === 0) {
            if (mayBeEmpty)
                out[row] = Number.NaN;
            else
                (0,growing/* note */.N4)(sink.bad, row, '');
            continue;
        }
        const value = indexes ? values[indexes[at]] : values[at];
        at++;
        if (Number.isFinite(value))
            out[row] = value + 0; // makes −0 a plain 0
        else if (mayBeEmpty && Number.isNaN(value))
            out[row] = Number.NaN;
        else
            (0,growing/* note */.N4)(sink.bad, row, String(value));
    }
}
/** As `fillNumbers`, for a page of values one a row. */
function fillPlain(sink, values, from, mayBeEmpty) {
    const out = sink.values;
    for (let index = 0; index < values.length; index++) {
        const value = values[index];
        if (Number.isFinite(value))
            out[from + index] = value + 0;
        else if (mayBeEmpty && Number.isNaN(value))
            out[from + index] = Number.NaN;
        else
            (0,growing/* note */.N4)(sink.bad, from + index, String(value));
    }
}
/** Null is the empty text. */
function textFiller(sink) {
    const known = new Map();
    let codes = null;
    return (page, from) => {
        const { levels, indexes, rows, values } = page;
        if (indexes)
            codes ??= new Int32Array(sizeOf(values)).fill(-1);
        if (indexes && !levels) {
            for (let at = 0; at < rows;) {
                at = translate(indexes, codes, sink.codes, from, at);
                if (at < rows)
                    codes[indexes[at]] = valueCode(sink, from + at, values, indexes[at], known);
            }
            return;
        }
        for (let index = 0, at = 0; index < rows; index++) {
            const row = from + index;
            let code;
            if (levels && levels[index] === 0)
                code = codeOf(sink, row, EMPTY, 0, 0);
            else if (indexes) {
                const place = indexes[at++];
                code = codes[place];
                if (code < 0)
                    code = codes[place] = valueCode(sink, row, values, place, known);
            }
            else
                code = valueCode(sink, row, values, at++, known);
            sink.codes[row] = code;
        }
    };
}
/** Indexes of a page into codes, from the `begin`th on; where it met one without a code, or the end. */
function translate(indexes, codes, out, from, begin) {
    for (let at = begin; at < indexes.length; at++) {
        const code = codes[indexes[at]];
        if (code < 0)
            return at;
        out[from + at] = code;
    }
    return indexes.length;
}
const EMPTY = new Uint8Array(0);
function valueCode(sink, row, values, at, known) {
    if (values.kind === 'texts') {
        const { bytes, starts, ends } = values.strings;
        return codeOf(sink, row, bytes, starts[at], ends[at]);
    }
    const key = values.values[at];
    const before = values.kind === 'numbers' && values.exact ? undefined : known.get(key);
    if (before !== undefined)
        return before;
    const text = Buffer.from(valueText(values, at), 'latin1');
    const code = codeOf(sink, row, text, 0, text.length);
    if (known.size < sink.most)
        known.set(key, code);
    return code;
}
function codeOf(sink, row, bytes, start, end) {
    const before = sink.values.length;
    const code = (0,texts/* textCode */.zy)(sink, row, bytes, start, end, (0,tables_bytes/* hashBytes */.yi)(bytes, start, end));
    if (sink.values.length > before && !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
        throw new thrift/* ParquetError */.JH('it holds a text that is not UTF-8');
    return code;
}
/** A number or truth value as text: whole numbers without a point, NaN as the empty text. */
function valueText(values, at) {
    if (values.kind === 'truths')
        return values.values[at] ? 'true' : 'false';
    if (values.kind === 'texts')
        return '';
    if (values.exact)
        return String(values.exact[at]);
    const value = values.values[at];
    return Number.isNaN(value) ? '' : String(value + 0);
}
function fillIds(sink, page, from) {
    const { levels, indexes, rows, values } = page;
    for (let index = 0, next = 0; index < rows; index++) {
        const row = from + index;
        if (levels && levels[index] === 0) {
            (0,ids/* addId */.Vk)(sink, row, EMPTY, 0, 0);
            continue;
        }
        const at = indexes ? indexes[next] : next;
        next++;
        if (values.kind === 'texts')
            (0,ids/* addId */.Vk)(sink, row, values.strings.bytes, values.strings.starts[at], values.strings.ends[at]);
        else if (values.kind === 'numbers' && Number.isSafeInteger(values.values[at]))
            (0,ids/* addIdNumber */.k7)(sink, row, values.values[at] + 0);
        else {
            const text = Buffer.from(valueText(values, at), 'latin1');
            (0,ids/* addId */.Vk)(sink, row, text, 0, text.length);
        }
    }
}

// EXTERNAL MODULE: ./build/tables/parquet/footer.js
var parquet_footer = __webpack_require__(72544);
;// CONCATENATED MODULE: ./build/tables/parquet/pages.js
/** Page headers of a column chunk, walked before anything is decompressed, so that the work ahead is known. */


/** Pages of the wanted leaves and the bytes they decompress to. Throws ParquetError over a limit or on a lie. */
function planColumns(file, footer, leaves, limits) {
    let bytes = 0;
    let left = limits.pages;
    const plans = leaves.map((leaf) => {
        const chunks = footer.chunks[footer.leaves.indexOf(leaf)].map((chunk) => {
            const pages = readPages(file, leaf, chunk, limits, left);
            left -= pages.length;
            for (const page of pages)
                bytes += page.size;
            if (bytes > limits.pagesBytes)
                throw new thrift/* ParquetError */.JH(`its wanted columns decompress to more than ${(0,show/* grouped */.zD)(limits.pagesBytes)} bytes`, true);
            return { chunk, pages };
        });
        return { leaf, chunks };
    });
    return { plans, bytes };
}
/** Pages of a chunk, of which there may be `left`. */
function readPages(file, leaf, chunk, limits, left) {
    const fail = (what, large = false) => {
        throw new thrift/* ParquetError */.JH(`column ${(0,show/* shown */.SP)(leaf.path.join('.'))} ${what}`, large);
    };
    const pages = [];
    const cursor = { bytes: file, at: chunk.start, end: chunk.end, left: 0 };
    let values = 0;
    while (values < chunk.rows) {
        if (cursor.at >= chunk.end)
            fail(`has pages for ${(0,show/* grouped */.zD)(values)} of ${(0,show/* grouped */.zD)(chunk.rows)} rows`);
        cursor.left = 1000;
        const header = (0,thrift/* readStruct */.cL)(cursor);
        const size = (0,thrift/* integer */.nd)(header, 2) ?? -1;
        const packed = (0,thrift/* integer */.nd)(header, 3) ?? -1;
        if (size < 0 || packed < 0 || packed > chunk.end - cursor.at)
            fail('has a page that lies outside of it');
        if (size > limits.pageBytes)
            fail(`has a page that claims ${(0,show/* grouped */.zD)(size)} bytes; ${(0,show/* grouped */.zD)(limits.pageBytes)} is the most`, true);
        const start = cursor.at;
        cursor.at += packed;
        const page = readPage(header, start, cursor.at, size);
        if (page === null)
            continue;
        if (page.values < 0 || page.values > limits.rows)
            fail('has a page with an impossible number of values');
        if (page.kind === 'dictionary') {
            if (pages.length)
                fail('has a dictionary that does not come first');
            // Every value takes at least one bit, and all but booleans at least four bytes.
            if (page.values > size)
                fail('has a dictionary that claims more values than it has bytes');
        }
        else
            values += page.values;
        if (page.kind === 'data-2' &&
            (page.repetitionBytes !== 0 || page.definitionBytes < 0 || page.definitionBytes > Math.min(size, packed))) {
            fail('has a page with impossible levels');
        }
        if (pages.length === left)
            throw new thrift/* ParquetError */.JH(`its wanted columns have more than ${(0,show/* grouped */.zD)(limits.pages)} pages`, true);
        pages.push(page);
    }
    if (values !== chunk.rows)
        fail(`has ${(0,show/* grouped */.zD)(values)} values for ${(0,show/* grouped */.zD)(chunk.rows)} rows`);
    return pages;
}
function readPage(header, start, end, size) {
    const crc = (0,thrift/* integer */.nd)(header, 4) ?? null;
    const base = {
        start,
        end,
        size,
        crc,
        repetitionBytes: 0,
        definitionBytes: 0,
        nulls: 0,
        compressed: true,
        levelEncoding: 3,
    };
    const type = (0,thrift/* integer */.nd)(header, 1);
    if (type === 1)
        return null;
    const fields = (0,thrift/* struct */.w3)(header, type === 0 ? 5 : type === 2 ? 7 : 8);
    if (!fields || type === undefined || type > 3)
        throw new thrift/* ParquetError */.JH('a page header is garbled');
    const values = (0,thrift/* integer */.nd)(fields, 1) ?? -1;
    if (type === 0)
        return { ...base, kind: 'data', values, encoding: (0,thrift/* integer */.nd)(fields, 2) ?? -1, levelEncoding: (0,thrift/* integer */.nd)(fields, 3) ?? 3 };
    if (type === 2)
        return { ...base, kind: 'dictionary', values, encoding: (0,thrift/* integer */.nd)(fields, 2) ?? -1 };
    return {
        ...base,
        kind: 'data-2',
        values,
        nulls: (0,thrift/* integer */.nd)(fields, 2) ?? 0,
        encoding: (0,thrift/* integer */.nd)(fields, 4) ?? -1,
        definitionBytes: (0,thrift/* integer */.nd)(fields, 5) ?? 0,
        repetitionBytes: (0,thrift/* integer */.nd)(fields, 6) ?? 0,
        compressed: fields.get(7) !== false,
    };
}

;// CONCATENATED MODULE: ./build/tables/parquet/decode.js
/** A whole Parquet file in memory → columns. Pure: the same in this thread and in a worker. */











/** Checks footer and page headers; nothing is decompressed. */
function planParquet(file, asked, path, limits) {
    try {
        const footer = (0,parquet_footer/* readFooter */.A)(file, limits);
        const { wanted, unread } = readable(footer, asked);
        const faults = columnFaults(footer, wanted, path);
        if (faults.length)
            return (0,fault/* bad */.MB)(...faults);
        if (footer.rows === 0)
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/rows', path, 'the file has no rows', { fix: 'write one row a case' }));
        const leaves = [...new Set(wanted.map((column) => leafOf(footer, column)))];
        const { plans, bytes } = planColumns(file, footer, leaves, limits);
        return (0,fault/* good */.uw)({ rows: footer.rows, wanted, ...(unread ? { unread } : {}), columns: plans, bytes });
    }
    catch (error) {
        return (0,fault/* bad */.MB)(parquetFault(error, path));
    }
}
/** Decodes the wanted columns of a file. Every one of them has exactly the rows of the footer, or there is a fault. */
async function decodeParquet(file, asked, path, limits) {
    const plan = planParquet(file, asked, path, limits);
    if (!plan.ok)
        return plan;
    const { rows, columns, wanted, unread } = plan.value;
    try {
        const codecs = await loadCodecs(columns.flatMap((column) => column.chunks.map(({ chunk }) => chunk.codec)));
        const sinks = wanted.map((column) => (0,tables_sinks/* newSink */.si)(column, limits));
        const held = () => sinks.reduce((sum, sink) => sum + rows * (0,tables_sinks/* rowBytes */.wg)(sink) + (0,tables_sinks/* heldBytes */.f$)(sink), 0);
        for (const column of columns) {
            const mine = sinks.filter((_, index) => wanted[index].name === column.leaf.path[0]);
            for (const sink of mine)
                settle(sink, column.leaf);
            if (held() > limits.tableBytes)
                throw new thrift/* ParquetError */.JH(`its wanted columns take more than ${(0,show/* grouped */.zD)(limits.tableBytes)} bytes of memory`, true);
            for (const sink of mine)
                (0,tables_sinks/* reserve */.vY)(sink, rows);
            fillColumn(file, column, mine, codecs, limits.groupBytes);
            for (const sink of mine) {
                if (sink.kind === 'id' && !sink.serial && !(0,external_node_buffer_.isUtf8)(sink.arena.subarray(0, sink.used)))
                    throw new thrift/* ParquetError */.JH(`column ${(0,show/* shown */.SP)(column.leaf.path[0])} holds a text that is not UTF-8`);
            }
        }
        return (0,fault/* good */.uw)({
            n: rows,
            lines: null,
            wanted,
            sinks: sinks.map((sink) => (0,tables_sinks/* seal */.od)(sink, rows, limits)),
            ...(unread ? { unread } : {}),
        });
    }
    catch (error) {
        return (0,fault/* bad */.MB)(parquetFault(error, path));
    }
}
/** A column that may be numbers or texts is what its type says. */
function settle(sink, leaf) {
    if (sink.kind !== 'either')
        return;
    if (holds(leaf) === 'numbers')
        sink.texts = null;
    else
        sink.numbers = null;
}
const leafOf = (footer, wanted) => footer.leaves.find((leaf) => leaf.path.length === 1 && leaf.path[0] === wanted.name);
/** The columns to read; where every one is asked for, those that can be, and what the others hold. */
function readable(footer, asked) {
    if (asked !== 'every')
        return { wanted: asked };
    const unread = [];
    const wanted = (0,tables_wanted/* wantedOf */.Lm)(asked, footer.names).filter((column) => {
        const leaf = leafOf(footer, column);
        if (leaf && holds(leaf) !== 'other')
            return true;
        unread.push({ name: column.name, holds: `values of type ${leaf ? typeName(leaf) : 'struct or list'}` });
        return false;
    });
    return { wanted, unread };
}
/** Columns that are not there, stand twice, or hold something that cannot be used as it is wanted. */
function columnFaults(footer, wanted, path) {
    const missing = (0,tables_wanted/* missingColumns */.Q6)(path, wanted, footer.names, null);
    const twice = (0,tables_wanted/* repeatedColumns */.uT)(path, wanted, footer.names, null);
    if (missing.length || twice.length)
        return [...twice, ...missing];
    return wanted.flatMap((column) => {
        const leaf = leafOf(footer, column);
        const kind = leaf ? holds(leaf) : 'other';
        const what = {
            numbers: 'numbers',
            truths: 'true and false',
            texts: 'texts',
            other: `values of type ${leaf ? typeName(leaf) : 'struct or list'}`,
        }[kind];
        if (kind !== 'other' && (column.form !== 'number' || kind === 'numbers'))
            return [];
        const belongs = column.form === 'number' ? 'numbers are needed' : 'numbers or texts are needed';
        return [
            (0,fault/* fault */.DG)('artifact/value', path, `column ${(0,show/* shown */.SP)(column.name)} holds ${what}; ${belongs}`, {
                fix: 'convert the column before writing the file',
            }),
        ];
    });
}
const typeName = (leaf) => leaf.meaning.kind === 'other' ? leaf.meaning.name : leaf.flat ? leaf.type : 'list';
/** What a user is told where decoding failed; anything but a ParquetError is a value that no check foresaw. */
function parquetFault(error, path) {
    const known = error instanceof thrift/* ParquetError */.JH;
    const why = known ? error.message : 'its bytes do not decode';
    if (known && error.large)
        return (0,fault/* fault */.DG)('artifact/too-large', path, `the Parquet file cannot be used: ${why}`, {
            fix: 'evaluate on a sample of the cases',
        });
    return (0,fault/* fault */.DG)('artifact/unreadable', path, `the Parquet file cannot be read: ${why}`, { fix: 'write the file again' });
}


/***/ }),

/***/ 72544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readFooter)
/* harmony export */ });
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71263);
/* harmony import */ var _thrift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33688);
/**
 * The footer of a Parquet file, checked against the file before anything is decoded: row counts that agree, columns
 * that are all there in every row group, bytes that lie inside the file and belong to one column only.
 * https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
 */


/** Physical types by number. */
const TYPES = ['BOOLEAN', 'INT32', 'INT64', 'INT96', 'FLOAT', 'DOUBLE', 'BYTE_ARRAY', 'FIXED_LEN_BYTE_ARRAY'];
/** Codecs by number. */
const CODECS = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'];
/** Reads and checks the footer of a whole file. Throws ParquetError. */
function readFooter(file, limits) {
    const footerStart = findFooter(file, limits);
    const meta = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .readStruct */ .cL)({ bytes: file, at: footerStart, end: file.length - 8, left: _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_VALUES */ .xy });
    const { leaves, names } = readSchema((0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structs */ .vz)(meta, 2) ?? fail('has no schema'), limits);
    const rows = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 3) ?? fail('does not say how many rows it has');
    if (rows < 0 || rows > limits.rows)
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`it claims ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)} rows; ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(limits.rows)} is the most`, true);
    if (rows > limits.rowsFloor && rows > file.length * limits.rowsPerByte) {
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`it claims ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)} rows in ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(file.length)} bytes: no real evaluation is that small`, true);
    }
    if ((0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(meta, 8))
        fail('is encrypted');
    const groups = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structs */ .vz)(meta, 4) ?? fail('has no row groups');
    const chunks = leaves.map(() => []);
    let total = 0;
    for (const group of groups) {
        const here = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(group, 3) ?? -1;
        if (here < 0 || here > limits.rows)
            fail(`has a row group of ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(here)} rows`);
        total += here;
        const columns = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structs */ .vz)(group, 1) ?? fail('has a row group without columns');
        if (columns.length !== leaves.length)
            fail(`has a row group with ${columns.length} columns where the schema has ${leaves.length}`);
        columns.forEach((column, index) => {
            const chunk = readChunk(column, leaves[index], here, footerStart);
            if (here > 0)
                chunks[index].push(chunk);
        });
    }
    if (total !== rows)
        fail(`claims ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)} rows, but its row groups have ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(total)}`);
    checkOverlap(chunks.flat());
    return { rows, leaves, names, chunks };
}
function fail(what) {
    throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`its footer ${what}`);
}
/** Start of the footer. */
function findFooter(file, limits) {
    const magic = (at) => String.fromCharCode(...file.subarray(at, at + 4));
    if (file.length < 12)
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH('it is too short for a Parquet file');
    if (magic(0) === 'PARE' || magic(file.length - 4) === 'PARE')
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH('it is encrypted');
    if (magic(0) !== 'PAR1')
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH('it does not begin as a Parquet file does (PAR1)');
    if (magic(file.length - 4) !== 'PAR1')
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH('it does not end as a Parquet file does (PAR1): it may have been cut short');
    const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(file.length - 8, true);
    if (length === 0 || length > file.length - 12)
        fail('does not fit into the file');
    if (length > limits.footerBytes)
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`its footer has ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(length)} bytes; ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(limits.footerBytes)} is the most`, true);
    return file.length - 8 - length;
}
/** Leaves of the schema, which is a tree written out in preorder with the number of children of each node. */
function readSchema(elements, limits) {
    if (elements.length < 1)
        fail('has no schema');
    const leaves = [];
    const names = [];
    const open = [];
    elements.forEach((element, index) => {
        const name = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(element.get(4));
        const children = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 5) ?? 0;
        if (children < 0 || children > elements.length)
            fail(`has a schema with ${children} columns inside one`);
        const repetition = index === 0 ? 0 : ((0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 3) ?? 0);
        if (index > 0) {
            const parent = open.at(-1) ?? fail('has a schema with columns that belong nowhere');
            parent.left--;
            if (open.length === 1)
                names.push(name);
        }
        if (element.get(1) !== undefined && children === 0 && index > 0) {
            const path = [...open.slice(1).map((node) => node.name), name];
            const type = TYPES[(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 1)] ?? fail('has a column of an unknown type');
            const typeLength = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 2) ?? 0;
            if (type === 'FIXED_LEN_BYTE_ARRAY' && (typeLength < 1 || typeLength > limits.fieldBytes))
                fail('has a column of an impossible width');
            leaves.push({
                path,
                type,
                typeLength,
                optional: repetition === 1,
                flat: path.length === 1 && repetition < 2,
                meaning: meaningOf(element, type),
            });
            if (leaves.length > limits.columns)
                throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`it has more than ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(limits.columns)} columns`, true);
        }
        else {
            if (open.length > 32)
                fail('has a schema that is nested too deeply');
            open.push({ name, left: children, repeated: repetition === 2, optional: repetition === 1 });
        }
        while (open.length > 1 && open.at(-1).left === 0)
            open.pop();
    });
    if (open[0].left !== 0 || open.length !== 1)
        fail('has a schema that does not add up');
    return { leaves, names };
}
/** Logical types that change what the values are; strings, signed integers and the like are plain. */
function meaningOf(element, type) {
    const converted = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 6);
    const logical = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(element, 10);
    const decimal = logical && (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(logical, 5);
    if (decimal || converted === 5) {
        const scale = (decimal ? (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(decimal, 1) : (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 7)) ?? 0;
        return scale >= 0 && scale <= 38 ? { kind: 'decimal', scale } : { kind: 'other', name: 'decimal of an odd scale' };
    }
    if (logical?.has(15))
        return type === 'FIXED_LEN_BYTE_ARRAY' ? { kind: 'float16' } : { kind: 'other', name: 'half-precision number' };
    const whole = logical && (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(logical, 10);
    if ((whole && whole.get(2) === false) || (converted !== undefined && converted >= 11 && converted <= 14))
        return { kind: 'unsigned' };
    const names = {
        6: 'date',
        7: 'time',
        8: 'timestamp',
        14: 'UUID',
        16: 'variant',
        17: 'geometry',
        18: 'geography',
    };
    for (const [id, name] of Object.entries(names))
        if (logical?.has(Number(id)))
            return { kind: 'other', name };
    if (converted !== undefined && converted >= 6 && converted <= 10)
        return { kind: 'other', name: ['date', 'time', 'time', 'timestamp', 'timestamp'][converted - 6] };
    if (type === 'INT96')
        return { kind: 'other', name: 'timestamp' };
    if (type === 'FIXED_LEN_BYTE_ARRAY')
        return { kind: 'other', name: 'bytes of a fixed width' };
    return { kind: 'plain' };
}
function readChunk(column, leaf, rows, footerStart) {
    const named = (0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(leaf.path.join('.'));
    if (column.get(1) !== undefined)
        fail(`keeps column ${named} in another file`);
    const meta = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(column, 3);
    if (!meta || column.get(8) !== undefined)
        fail(`keeps column ${named} encrypted or without its description`);
    const path = meta.get(3);
    const names = Array.isArray(path) ? path.map((part) => (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(part)) : [];
    if (names.length !== leaf.path.length || names.some((name, index) => name !== leaf.path[index])) {
        fail(`has the bytes of ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(names.join('.'))} where column ${named} belongs`);
    }
    if (TYPES[(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 1) ?? -1] !== leaf.type)
        fail(`gives two types for column ${named}`);
    const codec = CODECS[(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 4) ?? -1] ?? fail(`names no known compression for column ${named}`);
    const values = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 5) ?? -1;
    if (leaf.flat && values !== rows)
        fail(`claims ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(values)} values of column ${named} in a row group of ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)} rows`);
    const size = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 7) ?? -1;
    const data = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 9) ?? -1;
    const dictionary = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 11) ?? 0;
    const start = dictionary > 0 ? Math.min(dictionary, data) : data;
    if (rows > 0 && (start < 4 || size <= 0 || start + size > footerStart || dictionary < 0 || data >= start + size)) {
        fail(`puts column ${named} outside of the file`);
    }
    return { start, end: start + size, codec, rows };
}
/** No byte belongs to two columns: a chunk that points into another one shows values that are not its own. */
function checkOverlap(chunks) {
    const order = [...chunks].sort((a, b) => a.start - b.start);
    for (let index = 1; index < order.length; index++) {
        if (order[index].start < order[index - 1].end)
            fail('gives the same bytes to two columns');
    }
}


/***/ }),

/***/ 33688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ ParquetError),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   cL: () => (/* binding */ readStruct),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   vz: () => (/* binding */ structs),
/* harmony export */   w3: () => (/* binding */ struct),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
/**
 * Thrift compact protocol, read strictly: every length is checked against the bytes that are there before anything is
 * taken for it, so a footer of a few bytes cannot ask for gigabytes.
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
/** A file that does not keep to its format; thrown while decoding and turned into a fault by the one who called. */
class ParquetError extends Error {
    large;
    constructor(message, large = false) {
        super(message);
        this.large = large;
    }
}
/** Values that a footer may have; some 100,000 column chunks. */
const MOST_VALUES = 3_000_000;
const MOST_DEPTH = 24;
/** Reads a struct up to its end mark. */
function readStruct(cursor, depth = 0) {
    if (depth > MOST_DEPTH)
        throw new ParquetError('its header is nested too deeply');
    const fields = new Map();
    for (let id = 0;;) {
        const head = readByte(cursor);
        if (head === 0)
            return fields;
        const delta = head >>> 4;
        id = delta ? id + delta : zigzag(readVarint(cursor));
        if (fields.has(id))
            throw new ParquetError('its header gives a field twice');
        fields.set(id, readValue(cursor, head & 15, depth, false));
    }
}
function readValue(cursor, type, depth, inList) {
    cursor.left -= type === 12 ? 4 : 1;
    if (cursor.left < 0)
        throw new ParquetError(`its header has more than ${MOST_VALUES} values`, true);
    switch (type) {
        case 1:
        case 2:
            return inList ? readByte(cursor) === 1 : type === 1;
        case 3:
            return (readByte(cursor) << 24) >> 24;
        case 4:
        case 5:
        case 6:
            return zigzag(readVarint(cursor));
        case 7:
            return skip(cursor, 8).length;
        case 8:
            return skip(cursor, readVarint(cursor));
        case 9:
        case 10: {
            const head = readByte(cursor);
            const size = head >>> 4 === 15 ? readVarint(cursor) : head >>> 4;
            if (size > cursor.end - cursor.at)
                throw new ParquetError('its header claims a list that is longer than the file');
            if (depth > MOST_DEPTH)
                throw new ParquetError('its header is nested too deeply');
            const list = [];
            for (let index = 0; index < size; index++)
                list.push(readValue(cursor, head & 15, depth + 1, true));
            return list;
        }
        case 12:
            return readStruct(cursor, depth + 1);
        default:
            throw new ParquetError('its header is garbled');
    }
}
function readByte(cursor) {
    if (cursor.at >= cursor.end)
        throw new ParquetError('its header ends too soon');
    return cursor.bytes[cursor.at++];
}
function skip(cursor, length) {
    if (length > cursor.end - cursor.at)
        throw new ParquetError('its header claims a text that is longer than the file');
    cursor.at += length;
    return cursor.bytes.subarray(cursor.at - length, cursor.at);
}
/** An unsigned variable-length integer; exact up to 2^53, which every caller checks for by range. */
function readVarint(cursor) {
    let value = 0;
    for (let scale = 1, count = 0;; scale *= 128, count++) {
        if (count === 10)
            throw new ParquetError('its header has a number that never ends');
        const byte = readByte(cursor);
        value += (byte & 127) * scale;
        if (byte < 128)
            return value;
    }
}
/** Signed value of a zigzag-coded one. */
const zigzag = (value) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
/** A field as a whole number that a double holds exactly; undefined where it is not there. */
function integer(fields, id) {
    const value = fields.get(id);
    if (value === undefined)
        return undefined;
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw new ParquetError('its header has a number out of range');
    return value;
}
/** A field as a struct; undefined where it is not there. */
function struct(fields, id) {
    const value = fields.get(id);
    if (value === undefined)
        return undefined;
    if (!(value instanceof Map))
        throw new ParquetError('its header has a field of a wrong type');
    return value;
}
/** A field as a list of structs; undefined where it is not there. */
function structs(fields, id) {
    const value = fields.get(id);
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value) || !value.every((item) => item instanceof Map))
        throw new ParquetError('its header has a field of a wrong type');
    return value;
}
/** A field as text; bytes that are not UTF-8 become U+FFFD, so such a name equals no name that anybody asks for. */
function text(value) {
    if (!(value instanceof Uint8Array))
        throw new ParquetError('its header has a field of a wrong type');
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(value);
}


/***/ })

};
