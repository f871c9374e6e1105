namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>Subscriptions over server-sent events and WebSocket.</summary>
internal sealed record StreamSettings
{
    /// <summary>Seconds between signs of life, 1 to 3,600.</summary>
    /// <value>The default is 15.</value>
    public int HeartbeatSeconds { get; init; } = 15;

    /// <summary>Seconds a WebSocket client has to introduce itself, 1 to 600.</summary>
    /// <value>The default is 10.</value>
    public int InitSeconds { get; init; } = 10;

    /// <summary>Subscriptions on one WebSocket, 1 to 10,000.</summary>
    /// <value>The default is 20.</value>
    public int PerConnection { get; init; } = 20;

    /// <summary>Open streams of all clients, each WebSocket counted once, 0 to 100,000.</summary>
    /// <value>The default is 500.</value>
    public int Connections { get; init; } = 500;
}
