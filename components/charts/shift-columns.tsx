import type { Shift } from "./shift-geometry";

/** One part of the time over the weeks, and the line it is to come to. The words and the table beside it say the rest. */
export function ShiftColumns({ chart }: { chart: Shift }) {
  return (
    <svg
      aria-hidden
      width="100%"
      height="64"
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      className="shift"
    >
      {chart.columns.map(({ x, width, y }) => (
        <rect key={x} className="column" x={x} width={width} y={y} height={1000 - y} />
      ))}
      {chart.target !== null && <path className="target" d={`M0,${chart.target}H1000`} />}
    </svg>
  );
}
