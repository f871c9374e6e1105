using System.Diagnostics.Metrics;
using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>What the server counts. Nothing of a request's content is in it.</summary>
internal sealed class GraphMeter : IDisposable
{
    /// <summary>The name of the meter, and of the source of traces.</summary>
    public const string Name = "Ucj.Coverage.GraphQL";

    private readonly Meter _meter = new(Name);
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _gate;
    private readonly Histogram<double> _run;
    private readonly Histogram<double> _left;
    private readonly Histogram<long> _cost;
    private readonly Counter<long> _refusals;
    private readonly Counter<long> _failedEntries;
    private readonly Counter<long> _notModified;
    private readonly UpDownCounter<long> _streams;

    /// <summary>Declares the instruments.</summary>
    public GraphMeter()
    {
        _duration = _meter.CreateHistogram<double>("ucj.graphql.duration", "s", "Time from a whole request to its written answer.");
        _gate = _meter.CreateHistogram<double>("ucj.graphql.gate", "s", "Time a turn was waited for, by role.");
        _run = _meter.CreateHistogram<double>("ucj.graphql.run", "s", "Time a turn lasted, by role.");
        _left = _meter.CreateHistogram<double>("ucj.graphql.left", "s", "Time from a client's leaving to the end of its turn.");
        _cost = _meter.CreateHistogram<long>("ucj.graphql.cost", "{value}", "Cost of answered queries.");
        _refusals = _meter.CreateCounter<long>("ucj.graphql.refusals", "{request}", "Requests the transport refused, by code.");
        _failedEntries = _meter.CreateCounter<long>(
            "ucj.graphql.failed_entries", "{request}", "Keys and tokens shown that do not hold, by their kind.");
        _notModified = _meter.CreateCounter<long>("ucj.graphql.not_modified", "{request}", "Requests answered with 304.");
        _streams = _meter.CreateUpDownCounter<long>("ucj.graphql.streams", "{stream}", "Open event streams and WebSockets.");
    }

    /// <summary>Counts an answer.</summary>
    public void Answered(IGraphAnswer answer, TimeSpan duration)
    {
        if (_duration.Enabled)
        {
            var outcome = answer.HasErrors ? answer.Outcome + "_WITH_ERRORS" : answer.Outcome.ToString();
            _duration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        }

        if (_cost.Enabled) _cost.Record(answer.Cost);
    }

    /// <summary>Counts a turn.</summary>
    public void Turn(Role role, TimeSpan waited, TimeSpan lasted)
    {
        if (_gate.Enabled) _gate.Record(waited.TotalSeconds, new KeyValuePair<string, object?>("role", Code.Of(role)));
        if (_run.Enabled) _run.Record(lasted.TotalSeconds, new KeyValuePair<string, object?>("role", Code.Of(role)));
    }

    /// <summary>Counts a turn that ended because its client had left.</summary>
    public void Left(TimeSpan after) => _left.Record(after.TotalSeconds);

    /// <summary>Counts a request the transport refused.</summary>
    public void Refused(string code) => _refusals.Add(1, new KeyValuePair<string, object?>("code", code));

    /// <summary>Counts a key or token that does not hold.</summary>
    public void FailedEntry(string credential) => _failedEntries.Add(1, new KeyValuePair<string, object?>("credential", credential));

    /// <summary>Counts a 304.</summary>
    public void NotModified() => _notModified.Add(1);

    /// <summary>Counts a stream that opens, or closes.</summary>
    public void Streams(int change) => _streams.Add(change);

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();
}
