namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>Traces and metrics.</summary>
internal sealed record TelemetrySettings
{
    /// <summary>The OTLP collector, such as <c>http://127.0.0.1:4317</c>.</summary>
    /// <value>The default is none: nothing is collected. The standard OTEL_EXPORTER_OTLP_ENDPOINT is read too.</value>
    public Uri? Endpoint { get; init; }

    /// <summary>Whether the collector is spoken to over HTTP and not gRPC.</summary>
    /// <value>The default is no.</value>
    public bool OverHttp { get; init; }
}
