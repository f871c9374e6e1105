using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>Traces and metrics for an OTLP collector. Without one nothing is collected, and nothing is paid.</summary>
internal static class Telemetry
{
    private const string Standard = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Registers what collects and sends, where a collector is named.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder, TelemetrySettings settings)
    {
        if (settings.Endpoint is null && string.IsNullOrEmpty(builder.Configuration[Standard])) return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(GraphMeter.Name))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(options =>
                    options.Filter = http => !http.Request.Path.StartsWithSegments("/health"))
                .AddSource(GraphMeter.Name))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddMeter(GraphMeter.Name))
            .UseOtlpExporter(settings);
    }

    private static void UseOtlpExporter(this IOpenTelemetryBuilder telemetry, TelemetrySettings settings)
    {
        if (settings.Endpoint is not { } endpoint) telemetry.UseOtlpExporter(); // as the standard variables say
        else telemetry.UseOtlpExporter(settings.OverHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc, endpoint);
    }
}
