using System.Net;
using Npgsql;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>The line to PostgreSQL: to another machine only with TLS, unless it is said otherwise.</summary>
internal static class PostgresLine
{
    /// <summary>A connection string that may be used.</summary>
    /// <exception cref="CoverageException">One of its hosts is another machine, and TLS is not required.</exception>
    /// <exception cref="ArgumentException">It is misspelt.</exception>
    public static string Checked(StoreOptions options)
    {
        var builder = new NpgsqlConnectionStringBuilder(options.ConnectionString);
        var isEncrypted = builder.SslMode is SslMode.Require or SslMode.VerifyCA or SslMode.VerifyFull;
        if (options.PlainPostgres || isEncrypted) return options.ConnectionString;
        var far = (builder.Host ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(host => !IsHere(host));
        return far is null ? options.ConnectionString : throw Throw.PlainPostgres(far);
    }

    /// <summary>Whether a host is this machine: a loopback address, or a folder of sockets.</summary>
    private static bool IsHere(string host) =>
        host[0] is '/' or '@' || NameOf(host) is var name
            && (name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address)));

    /// <summary><c>[::1]:5432</c>, <c>::1</c>, <c>10.0.0.1:5432</c> or <c>db.example</c> without port and brackets.</summary>
    private static string NameOf(string host)
    {
        if (host.StartsWith('[') && host.IndexOf(']', StringComparison.Ordinal) is > 0 and var end) return host[1..end];
        return host.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && colon == host.LastIndexOf(':') ? host[..colon] : host;
    }
}
