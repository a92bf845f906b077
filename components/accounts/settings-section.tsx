import { useId, type ReactNode } from "react";
import { Notice } from "@/components/ui/notice";

type SettingsSectionProps = { title: string; hint: ReactNode; notice?: ReactNode; children: ReactNode };

/** What it is at the left, its form beside it, and above the form the word that it was saved. On paper stands what holds an answer. */
export function SettingsSection({ title, hint, notice, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="cols gap-y-4 border-t border-hair pt-4 print:not-has-[form.prints]:hidden"
    >
      <div>
        <h2 id={id}>{title}</h2>
        <p className="mt-1 text-ink-2">{hint}</p>
      </div>
      <div className="max-w-form lg:col-span-2">
        {notice && (
          <Notice tone="good" role="status" className="mb-6">
            {notice}
          </Notice>
        )}
        {children}
      </div>
    </section>
  );
}
