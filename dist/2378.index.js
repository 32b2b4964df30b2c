export const id = 2378;
export const ids = [2378];
export const modules = {

/***/ 22378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquet: () => (/* binding */ readParquet)
});

// UNUSED EXPORTS: decodeInWorker

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/tables/parquet/decode.js + 7 modules
var decode = __webpack_require__(97321);
// EXTERNAL MODULE: ./build/tables/show.js
var show = __webpack_require__(71263);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/tables/worker-entry.js
/** Where the script of the worker is: the one bundle, which is its own worker. */

let entry = null;
/** Names another script (for tests, and for programs that embed this one). */
function setWorkerEntry(url) {
    entry = url;
}
/**
 * The script that a worker is started from: the one that started this process. A path relative to this module would be
 * taken by the bundler for a file to ship beside the bundle.
 */
const workerEntry = () => entry ?? (0,external_node_url_.pathToFileURL)(process.argv[1] ?? '');

;// CONCATENATED MODULE: ./build/tables/parquet.js
/**
 * Parquet files. Footer and page headers are checked first, which bounds the work that decoding can take; a small file
 * is then decoded here, a larger one in a worker with limits on time and heap. A worker that does not start, ends early
 * or runs over a limit is a fault: the file is never judged by what was read until then.
 *
 * Where a single list of tens of megabytes runs over the heap of a worker, Node ends the whole process and nobody is told
 * why. So cells are decoded into typed arrays, which lie outside the heap, and what lists hold (values of the footer,
 * pages, groups) is bounded by number before it is taken.
 */





/** Below all of these a file is decoded in this thread: some 30 ms at most, less than a worker takes to start. */
const SMALL = { fileBytes: 2 * 1024 * 1024, values: 400_000, pageBytes: 32 * 1024 * 1024 };
/** Reads the wanted columns of a Parquet file. */
async function readParquet(blob, wanted, path, limits) {
    if (blob.size > limits.parquetBytes) {
        const message = `the file has ${(0,show/* grouped */.zD)(blob.size)} bytes, more than ${(0,show/* grouped */.zD)(limits.parquetBytes)}`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', path, message, { fix: 'evaluate on a sample of the cases' }));
    }
    const file = await whole(blob);
    if (!file)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unreadable', path, 'the file could not be read to its end', { fix: 'run the check again' }));
    const plan = (0,decode/* planParquet */.Y)(file, wanted, path, limits);
    if (!plan.ok)
        return plan;
    const { rows, bytes } = plan.value;
    const count = plan.value.wanted.length;
    if (file.length <= SMALL.fileBytes && rows * count <= SMALL.values && bytes <= SMALL.pageBytes) {
        return (0,decode/* decodeParquet */.B)(file, wanted, path, limits);
    }
    return decodeInWorker(file, wanted, path, limits, rows);
}
/** All bytes of a file in memory of its own, which can be handed to a worker; null where the stream has another length. */
async function whole(blob) {
    const file = new Uint8Array(blob.size);
    let at = 0;
    for await (const chunk of blob.stream()) {
        if (at + chunk.length > file.length)
            return null;
        file.set(chunk, at);
        at += chunk.length;
    }
    return at === file.length ? file : null;
}
/** Decodes in a worker. `file` changes hands and is empty afterwards. */
function decodeInWorker(file, wanted, path, limits, rows) {
    const task = { face: 'parquet', file, wanted, path, limits };
    const time = Math.round(limits.workerMs * (1 + rows / 5_000_000));
    return new Promise((resolve) => {
        let worker;
        const refuse = (why, large = false) => {
            const fix = large ? 'evaluate on a sample of the cases' : 'write the file again; if that does not help, report it';
            settle((0,fault/* bad */.MB)((0,fault/* fault */.DG)(large ? 'artifact/too-large' : 'artifact/unreadable', path, `the Parquet file cannot be read: ${why}`, {
                fix,
            })));
        };
        const timer = setTimeout(() => refuse(`decoding it takes more than ${(0,show/* grouped */.zD)(time / 1000)} seconds`, true), time);
        const settle = (result) => {
            clearTimeout(timer);
            resolve(result);
            worker?.removeAllListeners();
            worker?.on('error', () => { }); // what a worker says after its answer has no meaning
            void worker?.terminate();
        };
        try {
            worker = new external_node_worker_threads_.Worker(workerEntry(), {
                workerData: task,
                transferList: [file.buffer],
                resourceLimits: { maxOldGenerationSizeMb: limits.workerHeapMb },
                execArgv: [],
                env: {},
            });
        }
        catch {
            return refuse('the worker that decodes it could not be started');
        }
        worker.on('message', (result) => settle(result));
        worker.on('error', (error) => {
            if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
                refuse('decoding it takes too much memory', true);
            else
                refuse('the worker that decodes it failed');
        });
        worker.on('exit', () => refuse('the worker that decodes it ended without a result'));
    });
}


/***/ })

};
