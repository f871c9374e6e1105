using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>Sets the door up.</summary>
internal static class DoorServices
{
    /// <summary>How far the clocks of the issuer and of this machine may differ.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    /// <summary>Registers it, and whose tokens it takes.</summary>
    public static IServiceCollection AddDoor(this IServiceCollection services, AccessSettings settings, CorsSettings cors)
    {
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(provider => new ApiKeys(settings.Keys, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<FailedEntries>(provider, settings))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<Door>(provider, settings, cors));
        if (!settings.Jwt.IsConfigured) return services;

        // A request is looked at once, by the door: on a WebSocket its token comes only after the headers.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        services.AddAuthentication().AddJwtBearer(options =>
        {
            options.Authority = settings.Jwt.Authority;
            options.Audience = settings.Jwt.Audience;
            options.RequireHttpsMetadata = settings.Jwt.IsEncrypted;
            options.MapInboundClaims = false; // claims keep the names the issuer gave them
            options.IncludeErrorDetails = false;
            options.TokenValidationParameters.ClockSkew = ClockSkew;
        });
        return services;
    }
}
