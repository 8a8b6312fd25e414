import '@fontsource-variable/figtree'
import './ui/theme/tokens.css'
import './ui/theme/base.css'
import { type ComponentType, lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { type Route, routeOf } from './pages/routeOf.ts'
import { Trouble } from './panels/trouble/Trouble.tsx'
import { ownStorage } from './session/ownStorage.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { Notices } from './ui/notices/Notices.tsx'
import { TooltipTiming } from './ui/Tooltip.tsx'
import { startTheme } from './ui/theme/theme.ts'

/** The page for this address, and only what that page needs. */
const Page = lazy(async () => ({ default: await pageAt(routeOf(location)) }))

async function pageAt(route: Route): Promise<ComponentType> {
  if (route.page === 'home') return (await import('./pages/HomePage.tsx')).HomePage
  if (route.page === 'board') {
    // Fetched while the session opens, not after.
    void import('./canvas/Wall.tsx')
    if (route.version !== null) return (await import('./pages/VersionPage.tsx')).openVersionPage(route, route.version)
    return (await import('./pages/BoardPage.tsx')).openBoardPage(route)
  }
  return Nowhere
}

function Nowhere() {
  return (
    <Trouble title="There is nothing at this address" advice="The link may be cut off. Copy all of it." again={false} />
  )
}

startTheme(ownStorage())
// Another link pasted into the same tab: another wall, or another role.
window.addEventListener('hashchange', () => location.reload())

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
createRoot(root).render(
  <TooltipTiming>
    <ErrorBoundary
      fallback={(error) => (
        <Trouble
          title="Something broke in this page"
          advice="Your edits are kept on this device and on the server. Load the page again."
          detail={error.message}
          again
        />
      )}
    >
      <Suspense>
        <Page />
      </Suspense>
      <Notices />
    </ErrorBoundary>
  </TooltipTiming>,
)
