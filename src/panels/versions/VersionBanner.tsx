import { useEffect, useState } from 'react'
import { fetchVersions, type Version } from '../../session/api/versions.ts'
import styles from './VersionBanner.module.css'
import { versionTime, versionTitle } from './versionTitle.ts'

interface VersionBannerProps {
  readonly boardId: string
  readonly capability: string
  readonly versionId: string
}

/** Over a wall as it was: which moment this is, and the way to the wall of today. */
export function VersionBanner({ boardId, capability, versionId }: VersionBannerProps) {
  const [version, setVersion] = useState<Version>()
  useEffect(() => {
    fetchVersions({ boardId, capability }).then(
      (all) => setVersion(all.find(({ id }) => id === versionId)),
      () => {},
    )
  }, [boardId, capability, versionId])
  return (
    <p role="status" className={styles.banner}>
      <span>
        <strong>The wall as it was</strong>
        {version ? `: ${versionTitle(version)}, ${versionTime(version)}` : ''}. Nothing here can be changed.
      </span>
      <a href={`/b/${encodeURIComponent(boardId)}#${capability}`}>To the wall of today</a>
    </p>
  )
}
