using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What reaches a goal, with what was asked for beside it.</summary>
/// <param name="Model">The model that was asked of.</param>
/// <param name="Answer">The least money, or what makes it impossible.</param>
/// <param name="Kept">The fewest months of cover that keep the target in all the months; none where a month has no denominator.</param>
/// <param name="Earliest">The earliest month that money reaches, as far as it is known; none where it was not sought.</param>
internal sealed record SeekReport(CoverageModel Model, GoalAnswer Answer, KeptTarget? Kept, EarliestGoal? Earliest)
{
    /// <summary>The verdict in one word: <c>nothing_needed</c>, <c>new_money</c>, <c>not_found</c> or <c>impossible</c>.</summary>
    public string Verdict => !Answer.IsPossible ? Answer.IsProven ? "impossible" : "not_found"
        : Answer.Amount == Rupiah.Zero ? "nothing_needed" : "new_money";

    /// <summary>What is doubtful about the answers, each thing once.</summary>
    public IReadOnlyList<Warning> Warnings =>
        [.. Answer.Warnings.Concat(Earliest?.Warnings ?? []).DistinctBy(warning => (warning.Kind, warning.Text))];

    /// <summary>What every figure rests on.</summary>
    public IReadOnlyList<Phrase> Assumptions { get; } =
    [
        Model.Settings.FundedAtOwnBand
            ? new("Yang dibiayai didaftarkan JKK dan JKM pada golongan penghasilannya sendiri.", "Whoever is paid for is registered for JKK and JKM at his own income band.")
            : new("Yang dibiayai didaftarkan JKK dan JKM pada golongan penghasilan terendah.", "Whoever is paid for is registered for JKK and JKM at the lowest income band."),
        new(
            $"Setiap orang dibiayai satu sumber dana untuk semua bulan {Answer.Request.Window}.",
            $"Each is paid for by one purse in every month of {Answer.Request.Window}."),
        new("Tidak ada orang lain yang mendaftar atau berhenti membayar.", "Nobody else enrols or stops paying."),
    ];

    /// <summary>Seeks.</summary>
    public static SeekReport Of(
        CoverageModel model, GoalRequest request, Rupiah? money, IProgress<WorkProgress> progress, CancellationToken cancellation) => new(
        model,
        GoalSeek.LeastMoney(model, request, progress, cancellation),
        request.Window.Months().All(month => request.Definition == Measurement.Denominators.Registry
            || model.Denominators.On(request.Definition, model.Region, month) is { Workers: > 0 })
            ? GoalSeek.LeastMonths(model, request.Target, request.Definition, request.Window, cancellation: cancellation) : null,
        money is { } amount ? GoalSeek.EarliestMonth(model, request, request.Window.First, amount, progress, cancellation) : null);

    public void Write(Session session, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                SeekSheets.BoundedParts(this).Write(session, format);
                break;
            case OutputFormat.Json:
                SeekJson.Write(this, session);
                break;
            default:
                SeekSheets.Parts(this).Write(session, format);
                break;
        }

        session.Warn(Warnings);
        if (format == OutputFormat.Table) SeekSheets.WriteMore(this, session);
        foreach (var sentence in SeekSentences.Of(this)) session.Error.WriteLine(sentence.In(session.Language));
    }
}
