import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What to show in place of what broke. */
  readonly fallback: (error: Error) => ReactNode
  readonly children: ReactNode
}

/** Catches what breaks below, so that one panel does not take the page along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override readonly state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    return error ? this.props.fallback(error) : this.props.children
  }
}
