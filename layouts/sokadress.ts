/** The address of a search that is filled in already, under the names of the form's fields. */
export const sokadress = (falt: Record<string, string>): string => `/sok/?${new URLSearchParams(falt)}`;
