import { useState } from 'react'
import { Home } from '../panels/home/Home.tsx'
import { keepName, readIdentity } from '../session/identity.ts'
import { ownStorage } from '../session/ownStorage.ts'

/** The front door, with the name kept on this device. */
export function HomePage() {
  const [{ name }, setIdentity] = useState(() => readIdentity(ownStorage()))
  return (
    <Home
      name={name}
      onRename={(next) => setIdentity(keepName(ownStorage(), next))}
      onOpen={(link) => location.assign(link)}
    />
  )
}
