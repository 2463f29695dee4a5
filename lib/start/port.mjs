// Ports: is one taken, and which one is free.
import { connect, createServer } from 'node:net'

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 })
    const end = (/** @type {boolean} */ value) => {
      socket.destroy()
      resolve(value)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })
}

/** @param {number} port @param {string} host @returns {Promise<number>} the port, 0 when it cannot be had */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(0))
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Somebody listens on this port of this machine. @param {number} port @returns {Promise<boolean>} */
export async function portIsTaken(port) {
  // Some systems let two programs bind different addresses of one port, so we also knock.
  if ((await answers(port, '127.0.0.1')) || (await answers(port, '::1'))) return true
  return (await tryListen(port, '127.0.0.1')) === 0
}

/** @returns {Promise<number>} */
export async function freePort() {
  const port = await tryListen(0, '127.0.0.1')
  if (port === 0) throw new Error('This machine has no free port.')
  return port
}
