// Refuses every connection but those to this machine, in this process and in Node processes that it starts: preloaded with
// --import where the system cannot close the network itself (see test-offline.mjs).
import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

/** Whether a host is this machine; none given is. */
const isHere = (host) =>
  host === undefined ||
  host === null ||
  /^((.+\.)?localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})$/i.test(host)

const refusal = (host) =>
  Object.assign(new Error(`the network is closed: ${host}`), { code: 'ENETUNREACH', hostname: host })

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function closed(...given) {
  // `net.connect` hands its arguments on as one list.
  const args = Array.isArray(given[0]) ? given[0] : given
  const [first, second] = args
  const options = typeof first === 'object' && first !== null ? first : null
  // A path is a socket of this machine.
  const isPath = typeof first === 'string' && Number.isNaN(Number(first))
  const host = options ? (options.path ? undefined : options.host) : isPath ? undefined : second
  if (typeof host !== 'string' || isHere(host)) return connect.apply(this, given)
  process.nextTick(() => this.destroy(refusal(host)))
  return this
}

const { lookup } = dns
dns.lookup = function closed(host, options, then) {
  if (isHere(host) || net.isIP(host)) return lookup.call(this, host, options, then)
  process.nextTick(typeof options === 'function' ? options : then, refusal(host))
}
const promised = dns.promises.lookup
dns.promises.lookup = async (host, options) => {
  if (isHere(host) || net.isIP(host)) return promised(host, options)
  throw refusal(host)
}

const { send } = dgram.Socket.prototype
dgram.Socket.prototype.send = function closed(...given) {
  const host = given.findLast((one) => typeof one === 'string' && net.isIP(one))
  if (host === undefined || isHere(host)) return send.apply(this, given)
  const then = given.findLast((one) => typeof one === 'function')
  if (then) process.nextTick(then, refusal(host))
}
