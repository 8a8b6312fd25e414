import { TriangleAlert } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'

interface PanelBoundaryProps {
  /** Over the page: there is no place of its own for the sentence. */
  readonly floats?: boolean
  readonly children: ReactNode
}

/** Around what is loaded on demand: nothing until it is there, a sentence in its place when it breaks. The wall goes on. */
export function PanelBoundary({ floats = false, children }: PanelBoundaryProps) {
  return (
    <ErrorBoundary
      fallback={({ message }) => (
        <EmptyState icon={<TriangleAlert />} title="This part of the page broke" floats={floats}>
          The wall itself goes on. Load the page again to have it back.{floats ? ' Esc closes this.' : ''} ({message})
        </EmptyState>
      )}
    >
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}
