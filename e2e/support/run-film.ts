// npm run film: the world of the tests, and the camera.
import { openWorld } from './open-world'

const close = await openWorld()
try {
  const film = './film'
  await import(film)
} finally {
  await close()
}
