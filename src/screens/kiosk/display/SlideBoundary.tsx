import { Component, type ReactNode } from 'react';

type SlideBoundaryProps = {
  children: ReactNode;
  /** Shown in the slide's place after an error. */
  fallback: ReactNode;
  onError: (error: Error) => void;
};

/** Keeps an error in one slide from unmounting the display. */
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
