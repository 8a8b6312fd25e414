/** The tables of a store in Postgres. Run on every start, by any number of nodes at once. */
export const POSTGRES_SCHEMA = `
  SELECT pg_advisory_xact_lock(8800);
  CREATE TABLE IF NOT EXISTS wallstorm_boards (
    id text PRIMARY KEY,
    created_at bigint NOT NULL,
    grants jsonb NOT NULL,
    head bigint NOT NULL
  );
  CREATE TABLE IF NOT EXISTS wallstorm_log (
    board text NOT NULL REFERENCES wallstorm_boards ON DELETE CASCADE,
    sequence bigint NOT NULL,
    crc bigint NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (board, sequence)
  );
  CREATE TABLE IF NOT EXISTS wallstorm_bases (
    board text PRIMARY KEY REFERENCES wallstorm_boards ON DELETE CASCADE,
    sequence bigint NOT NULL,
    crc bigint NOT NULL,
    bytes bytea NOT NULL
  );
  CREATE TABLE IF NOT EXISTS wallstorm_versions (
    board text NOT NULL REFERENCES wallstorm_boards ON DELETE CASCADE,
    id text NOT NULL,
    at bigint NOT NULL,
    name text,
    crc bigint NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (board, id)
  );
  CREATE TABLE IF NOT EXISTS wallstorm_probe (
    id boolean PRIMARY KEY,
    at timestamptz NOT NULL
  );
`
