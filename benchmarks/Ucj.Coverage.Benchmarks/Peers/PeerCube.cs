using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>A peer's answer: by cell and month the eligible, the active and the seven sums of dues.</summary>
internal sealed class PeerCube(PeerData data)
{
    /// <summary>Eligible, active, JKK, JKM, JHT, JP, by employer, by worker, by fund.</summary>
    public const int Measures = 9;

    private static readonly string[] Names = ["eligible", "active", "jkk", "jkm", "jht", "jp", "employer", "worker", "fund"];

    private readonly long[] _values = new long[data.Cells.Count * data.Months.Length * Measures];

    /// <summary>The measures of a cell in a month, by its 0-based place.</summary>
    public Span<long> this[int cell, int month] =>
        _values.AsSpan(((cell * data.Months.Length) + month) * Measures, Measures);

    /// <summary>The cube the library computed, asked for by all that tells its cells apart.</summary>
    public static PeerCube Of(PeerData data, CoverageCube cube)
    {
        var numbers = data.Cells.Select((cell, number) => (cell, number)).ToDictionary(pair => pair.cell, pair => pair.number);
        var peer = new PeerCube(data);
        var report = new CoverageReport(data.Model.Region, cube, data.Model.Denominators, data.Model.Targets);
        var table = report.Ask(new CoverageQuery(data.Months)
        {
            GroupBy = [Dimension.Village, Dimension.WorkerGroup, Dimension.Segment, Dimension.Sector, Dimension.FirmScale],
        });
        foreach (var row in table.Rows)
        {
            var key = row.Key;
            var cell = numbers[new PeerCell(
                key.Village!.Code, key.WorkerGroup!.Code, key.Segment!.Value, key.Sector!.Value, key.FirmScale)];
            var month = ContributionMonth.ToNumber(row.Period.Months.First) - ContributionMonth.ToNumber(data.Months.First);
            Write(peer[cell, month], row.Eligible!.Value, row.Active!.Value, row.Dues!.Value);
        }

        return peer;
    }

    /// <summary>Puts the measures into their places.</summary>
    public static void Write(Span<long> measures, long eligible, long active, Dues dues) =>
        new ReadOnlySpan<long>([
            eligible, active, dues.Jkk.Amount, dues.Jkm.Amount, dues.Jht.Amount, dues.Jp.Amount,
            dues.ByEmployer.Amount, dues.ByWorker.Amount, dues.ByFund.Amount,
        ]).CopyTo(measures);

    /// <summary>Refuses an answer that differs anywhere, to the last rupiah.</summary>
    /// <exception cref="InvalidOperationException">It does; the message names the first place.</exception>
    public void ShouldEqual(PeerCube expected, string name)
    {
        var at = _values.AsSpan().CommonPrefixLength(expected._values);
        if (at == _values.Length) return;
        var (cell, month) = Math.DivRem(at / Measures, data.Months.Length);
        throw new InvalidOperationException(
            $"{name}: {Names[at % Measures]} of {data.Cells[cell]} in the month at place {month} is {_values[at]}, "
            + $"but others have {expected._values[at]}.");
    }
}
