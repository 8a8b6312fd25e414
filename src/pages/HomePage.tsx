import { useState } from 'react'
import { Home } from '../panels/home/Home.tsx'
import { keepName, readIdentity } from '../session/identity.ts'

/** The front door, with the name kept on this device. */
export function HomePage() {
  const [{ name }, setIdentity] = useState(() => readIdentity(localStorage))
  return (
    <Home
      name={name}
      onRename={(next) => setIdentity(keepName(localStorage, next))}
      onOpen={(link) => location.assign(link)}
    />
  )
}
