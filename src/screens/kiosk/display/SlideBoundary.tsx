import { Component, type ReactNode } from 'react';

type SlideBoundaryProps = {
  children: ReactNode;
  /** What stands in the slide's place. */
  fallback: ReactNode;
  onError: (error: Error) => void;
};

/** Keeps a slide that can't be drawn from taking the display with it. */
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
