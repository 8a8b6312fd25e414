-- Events of one context, for PostgreSQL. The unique key is what keeps two writers apart: whoever stores the same version of
-- a stream second is refused, however they interleave.
create table if not exists events (
  position bigint generated always as identity primary key,
  stream text not null,
  version integer not null check (version > 0),
  type text not null,
  schema_version integer not null check (schema_version > 0),
  data json not null,
  stored_at timestamptz not null default now(),
  unique (stream, version)
);
