import { openWorld } from './open-world'

export default openWorld
