/** A neutral capsule in outline. Stands where there is no picture, or none that could be had. */
export function CraftOutline() {
  return (
    <svg
      viewBox="0 0 400 300"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      className="size-full text-edge"
      aria-hidden="true"
    >
      <path d="M168 70h64l52 132H116z" vectorEffect="non-scaling-stroke" />
      <path d="M116 202c46 26 122 26 168 0M178 70l6-18h32l6 18" vectorEffect="non-scaling-stroke" />
      <path
        d="M156 102h88M134 156h132M186 118h28v24h-28z"
        strokeWidth="0.75"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
