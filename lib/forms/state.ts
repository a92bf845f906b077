/** What a form sent, as text, so that it can be shown again. */
export type FormValues = Record<string, string | string[]>;

/** What a server action answers to the form that called it. */
export type FormState = {
  values?: FormValues;
  errors?: Record<string, string[]>;
  message?: string;
  /** Replaces the form's key when the old one is spent. */
  formKey?: string;
};

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What a page hands a field so that the browser can help before the server decides. */
export type Limits = Record<string, { required?: boolean; maxLength?: number; min?: number; max?: number }>;
