import { Component, type ReactNode } from 'react';

type SlideBoundaryProps = {
  children: ReactNode;
  /** Shown instead of the slide after an error. */
  fallback: ReactNode;
  onError: (error: Error) => void;
};

/** An error boundary, so that an error in one slide doesn't unmount the display. */
export class SlideBoundary extends Component<SlideBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error) {
    this.props.onError(error);
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
