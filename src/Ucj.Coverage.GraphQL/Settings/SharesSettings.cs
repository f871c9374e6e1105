using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>
/// What each caller may have of the server, by his role: counted for each key, for each subject of a token, and for each address
/// where nothing else is known of a caller.
/// </summary>
internal sealed record SharesSettings
{
    /// <summary>Whether shares are counted at all.</summary>
    /// <value>The default is yes.</value>
    public bool Apply { get; init; } = true;

    /// <summary>Operations of all the public run at the same time, apart from those of staff, 0 to 100,000; 0: they share one gate.</summary>
    /// <value>The default is one for each processor, so a flood of them leaves staff their part of every processor.</value>
    public int PublicConcurrent { get; init; } = Environment.ProcessorCount;

    /// <summary>Connections from one address, 0 to 1,000,000; 0 is no limit. IPv6 addresses count by their first 64 bits.</summary>
    /// <value>The default is 1,024.</value>
    public int ConnectionsPerAddress { get; init; } = 1_024;

    /// <summary>The public's.</summary>
    /// <value>
    /// The default is one at once for two processors, at least one, and 100 waiting, 600 requests and a cost of 100,000,000 a minute,
    /// 20 streams.
    /// </value>
    public ShareSettings Public { get; init; } =
        new() { Concurrent = Math.Max(1, Environment.ProcessorCount / 2), Waiting = 100, PerMinute = 600, CostPerMinute = 100_000_000, Streams = 20 };

    /// <summary>An analyst's.</summary>
    /// <value>The default is two at once for each processor, and 500 waiting, 6,000 requests and a cost of 600,000,000 a minute, 100 streams.</value>
    public ShareSettings Analyst { get; init; } = Staff;

    /// <summary>A planner's.</summary>
    /// <value>The default is an analyst's.</value>
    public ShareSettings Planner { get; init; } = Staff;

    /// <summary>A registrar's.</summary>
    /// <value>The default is an analyst's.</value>
    public ShareSettings Registrar { get; init; } = Staff;

    /// <summary>An administrator's.</summary>
    /// <value>The default is an analyst's.</value>
    public ShareSettings Admin { get; init; } = Staff;

    /// <summary>A new one each time: settings that are read are written into it.</summary>
    private static ShareSettings Staff =>
        new() { Concurrent = 2 * Environment.ProcessorCount, Waiting = 500, PerMinute = 6_000, CostPerMinute = 600_000_000, Streams = 100 };

    /// <summary>What a caller of a role may have.</summary>
    public ShareSettings Of(Role role) => !Apply ? ShareSettings.Unlimited : role switch
    {
        Role.Public => Public,
        Role.Analyst => Analyst,
        Role.Planner => Planner,
        Role.Registrar => Registrar,
        Role.Admin => Admin,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    /// <summary>Checks what cannot be checked by type.</summary>
    /// <param name="expect">Refuses a setting outside its bounds.</param>
    /// <exception cref="CoverageException">A number is out of its bounds.</exception>
    public void Check(Action<string, long, long, long> expect)
    {
        expect("Shares:PublicConcurrent", PublicConcurrent, 0, 100_000);
        expect("Shares:ConnectionsPerAddress", ConnectionsPerAddress, 0, 1_000_000);
        foreach (var (role, share) in new[]
        {
            (nameof(Public), Public), (nameof(Analyst), Analyst), (nameof(Planner), Planner), (nameof(Registrar), Registrar), (nameof(Admin), Admin),
        })
        {
            expect($"Shares:{role}:Concurrent", share.Concurrent, 0, 100_000);
            expect($"Shares:{role}:Waiting", share.Waiting, 0, 100_000);
            expect($"Shares:{role}:PerMinute", share.PerMinute, 0, 10_000_000);
            expect($"Shares:{role}:CostPerMinute", share.CostPerMinute, 0, 1_000_000_000_000);
            expect($"Shares:{role}:Streams", share.Streams, 0, 100_000);
        }
    }
}
