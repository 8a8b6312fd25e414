import { TriangleAlert } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'

/** Around what is loaded on demand: nothing until it is there, a sentence in its place when it breaks. The wall goes on. */
export function PanelBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      fallback={({ message }) => (
        <EmptyState icon={<TriangleAlert />} title="This part of the page broke">
          The wall itself goes on. Load the page again to have it back. ({message})
        </EmptyState>
      )}
    >
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}
