import { useEffect } from 'react'
import { useCanvasHost } from '../CanvasHost'
import { listenToClipboard } from './clipboard'

/** Lets the canvas copy and paste. Shows nothing; a component only so that its code comes after the editor works. */
const Clipboard = () => {
  const host = useCanvasHost()
  useEffect(() => listenToClipboard(host), [host])
  return null
}

export default Clipboard
