using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What reaches a goal, with what was asked for beside it.</summary>
/// <param name="Model">The model that was asked of.</param>
/// <param name="Answer">The least money, or what makes it impossible.</param>
/// <param name="Kept">The fewest months of cover that keep the target in all the months; none where a month has no denominator.</param>
/// <param name="Money">The money with which the earliest month was sought; none where it was not.</param>
/// <param name="Earliest">The earliest month that money reaches; none where no month will do.</param>
internal sealed record SeekReport(CoverageModel Model, GoalAnswer Answer, KeptTarget? Kept, Rupiah? Money, GoalAnswer? Earliest)
{
    /// <summary>The verdict in one word: <c>nothing_needed</c>, <c>new_money</c> or <c>impossible</c>.</summary>
    public string Verdict => !Answer.IsPossible ? "impossible" : Answer.Amount == Rupiah.Zero ? "nothing_needed" : "new_money";

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
    public static SeekReport Of(CoverageModel model, GoalRequest request, Rupiah? money, CancellationToken cancellation) => new(
        model,
        GoalSeek.LeastMoney(model, request, cancellation),
        request.Window.Months().All(month => request.Definition == Measurement.Denominators.Registry
            || model.Denominators.On(request.Definition, model.Region, month) is not null)
            ? GoalSeek.LeastMonths(model, request.Target, request.Definition, request.Window, cancellation) : null,
        money,
        money is { } amount ? GoalSeek.EarliestMonth(model, request, request.Window.First, amount, cancellation) : null);

    public void Write(Session session, OutputFormat format)
    {
        if (format == OutputFormat.Json) SeekJson.Write(this, session);
        else SeekSheets.Parts(this).Write(session, format);
        session.Warn(Answer.Warnings);
        if (format == OutputFormat.Table) SeekSheets.WriteMore(this, session);
        foreach (var sentence in SeekSentences.Of(this)) session.Error.WriteLine(sentence.In(session.Language));
    }
}
