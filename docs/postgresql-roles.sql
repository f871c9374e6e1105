-- Two roles on a store in PostgreSQL:
--
--   ucj_owner   owns the tables and brings them up to date (ucj import, ucj verify, with --migrate);
--   ucj_server  answers and takes changes: it may add to audit, audit_chain, plans, plan_lines and versions, and read them,
--               but neither change nor remove what stands there, nor switch off the triggers that guard it.
--
-- Run it in the store's database as a superuser, once before the tables are made and again after they are made or brought up
-- to date; it may be run any number of times:
--
--   psql --dbname ucj --file docs/postgresql-roles.sql
--
-- Then give both roles a password (\password ucj_owner), and the server Username=ucj_server.

DO $$
BEGIN
    CREATE ROLE ucj_owner LOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

DO $$
BEGIN
    CREATE ROLE ucj_server LOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

-- The database, its tables and the functions of its triggers belong to the owner.
DO $$
DECLARE
    name text;
BEGIN
    EXECUTE format('ALTER DATABASE %I OWNER TO ucj_owner', current_database());
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO ucj_server', current_database());
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('ALTER TABLE public.%I OWNER TO ucj_owner', name);
    END LOOP;
    FOR name IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname LIKE '%append_only' LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO ucj_owner', name);
    END LOOP;
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC, ucj_server;
GRANT USAGE ON SCHEMA public TO ucj_server;
GRANT USAGE, CREATE ON SCHEMA public TO ucj_owner;

-- The server reads all and adds to all but the list of migrations.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ucj_server;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO ucj_server;

DO $$
DECLARE
    name text;
BEGIN
    IF to_regclass('public.audit') IS NULL THEN RETURN; END IF;
    REVOKE INSERT ON public."__EFMigrationsHistory" FROM ucj_server;

    -- A correction closes the row of a dataset; what an import staged and gave up is swept away.
    FOR name IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'until' LOOP
        EXECUTE format('GRANT UPDATE (until), DELETE ON public.%I TO ucj_server', name);
    END LOOP;

    -- Which version is in force.
    GRANT UPDATE (version) ON public.regencies TO ucj_server;

    -- A staged version is put in force, or given up; a trigger refuses both once it is in force.
    GRANT UPDATE (known_since), DELETE ON public.versions TO ucj_server;
END $$;
