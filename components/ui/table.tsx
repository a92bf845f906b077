import clsx from "clsx";
import type { ReactNode } from "react";

type TableProps = {
  caption: string;
  hideCaption?: boolean;
  columns: { label: string; numeric?: boolean }[];
  /** The first cell names the row. */
  rows: { id: string; cells: ReactNode[] }[];
};

/** A real table; on a phone each row is a short list. The roles say what `display` would make some browsers forget. */
export function Table({ caption, hideCaption = false, columns, rows }: TableProps) {
  return (
    <table role="table" className="block w-full md:table">
      <caption className={hideCaption ? "sr-only" : "pb-2 text-left text-1 text-ink-2 max-md:block"}>
        {caption}
      </caption>
      <thead role="rowgroup" className="text-1 text-ink-2 max-md:sr-only">
        <tr role="row">
          {columns.map(({ label, numeric }) => (
            <th
              key={label}
              role="columnheader"
              scope="col"
              className={clsx("pr-6 pb-1 font-normal last:pr-0", align(numeric))}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group">
        {rows.map(({ id, cells: [name, ...values] }) => (
          <tr key={id} role="row" className="block border-t border-hair py-2.5 md:table-row">
            <th
              role="rowheader"
              scope="row"
              className="block text-left font-medium wrap-anywhere md:table-cell md:py-2.5 md:pr-6"
            >
              {name}
            </th>
            {values.map((value, index) => (
              <Cell key={index} {...columns[index + 1]}>
                {value}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ label, numeric, children }: { label?: string; numeric?: boolean; children: ReactNode }) {
  return (
    <td
      role="cell"
      data-label={label}
      className={clsx(
        "flex justify-between gap-4 wrap-anywhere before:text-ink-2 before:content-[attr(data-label)]",
        "md:table-cell md:py-2.5 md:pr-6 md:before:content-none md:last:pr-0",
        numeric && "tnum",
        align(numeric),
      )}
    >
      {children}
    </td>
  );
}

const align = (numeric = false) => (numeric ? "md:text-right" : "text-left");
