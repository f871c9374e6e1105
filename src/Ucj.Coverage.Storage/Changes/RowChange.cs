using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Importing;
using Ucj.Coverage.Storage.Rows;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Changes;

/// <summary>A change as the row it closes and the row it adds, checked against the other rows.</summary>
/// <param name="Action">What is done, as the audit names it.</param>
/// <param name="File">The file the row is of.</param>
/// <param name="Subject">The key of what is changed; of a spell its worker's id.</param>
/// <param name="Before">The row that is corrected; <see langword="null"/> when there is none.</param>
/// <param name="After">The row from now on.</param>
/// <param name="IsSame">Whether both say the same.</param>
internal sealed record RowChange(
    string Action,
    string File,
    string Subject,
    StoredRow? Before,
    StoredRow After,
    bool IsSame)
{
    /// <summary>Finds and checks what a change does to a version.</summary>
    /// <exception cref="CoverageException">The data do not admit it.</exception>
    public static Task<RowChange> OfAsync(
        RegencyChange change,
        StoreContext context,
        VersionView view,
        CancellationToken cancellation) => change switch
        {
            RecordParticipation spell => OfAsync(spell, context, view, cancellation),
            SetTarget target => OfAsync(target.Target, context, view, cancellation),
            SetEnvelope envelope => OfAsync(envelope, context, view, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

    private static async Task<RowChange> OfAsync(
        RecordParticipation change,
        StoreContext context,
        VersionView view,
        CancellationToken cancellation)
    {
        var (id, spell) = (change.WorkerId, change.Spell);
        var worker = await view.Rows<WorkerRow>(context).SingleOrDefaultAsync(row => row.WorkerId == id, cancellation)
            ?? throw Throw.UnknownWorker(id);
        if (spell.Payer.PurseId is { } purse) await RequirePurseAsync(purse, context, view, cancellation);
        var segment = worker.Segment is { } own
            ? Stored.Value<EmploymentSegment>(own)
            : Stored.Value<EmploymentSegment>((await view.Rows<WorkerGroupRow>(context)
                .SingleAsync(row => row.Code == worker.Group, cancellation)).Segment);
        SpellCheck.Check(id, segment, spell);
        var after = SpellRow.Of(id, spell);
        var spells = await view.Rows<SpellRow>(context).Where(row => row.WorkerId == id).ToListAsync(cancellation);
        var before = spells.SingleOrDefault(row => row.From == after.From);
        if (spells.Find(row => row != before && SharesMonth((row.From, row.To), (after.From, after.To))) is { } other)
            throw Throw.SpellsOverlap(id, ContributionMonth.Format(Stored.Month(other.From)));
        return new RowChange(
            "RECORD_PARTICIPATION", DatasetRows.Participations, id, before, after, before?.ToSpell() == spell);
    }

    private static async Task<RowChange> OfAsync(
        CoverageTarget target,
        StoreContext context,
        VersionView view,
        CancellationToken cancellation)
    {
        var after = TargetRow.Of(target);
        CheckMonth(target.Month);
        if (target.Region.Level > RegionLevel.Province
            && !await view.Rows<RegionRow>(context).AnyAsync(row => row.Code == after.Region, cancellation))
            throw Throw.UnknownRegion(after.Region);
        await RequireDefinitionAsync(target, context, view, cancellation);
        var before = await view.Rows<TargetRow>(context).SingleOrDefaultAsync(
            row => row.Region == after.Region && row.Month == after.Month && row.Definition == after.Definition, cancellation);
        return new RowChange(
            "SET_TARGET",
            DatasetRows.Targets,
            $"{after.Region} {ContributionMonth.Format(target.Month)} {after.Definition}",
            before,
            after,
            before?.ToCoverageTarget() == target);
    }

    private static async Task<RowChange> OfAsync(
        SetEnvelope change,
        StoreContext context,
        VersionView view,
        CancellationToken cancellation)
    {
        var envelope = change.Envelope;
        CheckMonth(envelope.Months.First);
        CheckMonth(envelope.Months.Last);
        if (envelope.Amount < Rupiah.Zero) throw Throw.NegativeAmount(envelope.Amount);
        await RequirePurseAsync(envelope.SourceId, context, view, cancellation);
        var after = EnvelopeRow.Of(envelope);
        var all = await view.Rows<EnvelopeRow>(context).Where(row => row.SourceId == after.SourceId).ToListAsync(cancellation);
        var before = all.SingleOrDefault(row => row.From == after.From);
        if (all.Find(row => row != before && SharesMonth((row.From, row.To), (after.From, after.To))) is { } other)
            throw Throw.EnvelopesOverlap(envelope.SourceId, ContributionMonth.Format(Stored.Month(other.From)));
        await EnvelopeCheck.CheckAsync(envelope, before?.ToEnvelope(), context, view, cancellation);
        return new RowChange(
            "SET_ENVELOPE",
            DatasetRows.Envelopes,
            $"{after.SourceId} {ContributionMonth.Format(envelope.Months.First)}",
            before,
            after,
            before?.ToEnvelope() == envelope);
    }

    private static async Task RequirePurseAsync(
        string purse,
        StoreContext context,
        VersionView view,
        CancellationToken cancellation)
    {
        if (!await view.Rows<FundingSourceRow>(context).AnyAsync(row => row.SourceId == purse, cancellation))
            throw Throw.UnknownPurse(purse);
    }

    /// <summary>What Indonesia or a province is measured on need not be in the data of a regency.</summary>
    private static async Task RequireDefinitionAsync(
        CoverageTarget target,
        StoreContext context,
        VersionView view,
        CancellationToken cancellation)
    {
        if (target.Region.Level <= RegionLevel.Province && !string.IsNullOrWhiteSpace(target.Definition)) return;
        var official = await view.Rows<DenominatorRow>(context).Select(row => row.Definition).Distinct().ToListAsync(cancellation);
        string[] known = [Denominators.Registry, .. official.Order(StringComparer.Ordinal)];
        if (!known.Contains(target.Definition, StringComparer.Ordinal)) throw Throw.UnknownDenominator(target.Definition, known);
    }

    private static void CheckMonth(NodaTime.YearMonth month)
    {
        if (!ContributionMonth.IsInBounds(month)) throw Throw.MonthOutOfBounds(ContributionMonth.Format(month));
    }

    /// <summary>An absent last month is one after all others.</summary>
    private static bool SharesMonth((int From, int? To) one, (int From, int? To) other) =>
        one.From <= (other.To ?? int.MaxValue) && other.From <= (one.To ?? int.MaxValue);
}
