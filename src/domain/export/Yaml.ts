/** What a YAML file holds here: JSON with its keys in the order in which they are given. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml | undefined }
