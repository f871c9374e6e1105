using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Benchmarks.National;

/// <summary>One of many regencies, generated straight into packed columns.</summary>
internal static class NationalRegency
{
    private static readonly Dictionary<string, int> EmployerNumbers =
        NationalWorkers.Employers.Select((employer, number) => (employer.Id, number))
            .ToDictionary(pair => pair.Id, pair => pair.number);

    /// <summary>Generates a regency.</summary>
    /// <param name="first">The number of its first worker in the country.</param>
    /// <param name="workers">How many workers.</param>
    /// <param name="classes">The classes, which all regencies share.</param>
    public static PackedRegistry Pack(int first, int workers, SpellClasses classes)
    {
        var builder = new PackedRegistryBuilder(classes, workers, workers);
        for (var number = first; number < first + workers; number++)
        {
            var draw = new NationalDraw((ulong)number + 1);
            var worker = NationalWorkers.Worker(number, ref draw);
            var entry = WorkerEntry.Of(worker, NationalWorkers.Regions, NationalWorkers.Groups, EmployerNumbers);
            var spells = NationalWorkers.Spells(entry.Segment, ref draw);
            var eligible = EligibleMonths.Of(entry.Birth, entry.Workforce, CoverageSettings.Default);
            if (eligible.IsEmpty) continue;
            var employer = entry.Employer == WorkerColumns.NoEmployer ? null : NationalWorkers.Employers[entry.Employer];
            builder.Add(CellKey.Of(entry.Village, entry.Group, entry.Segment, entry.Sector, employer?.Scale), eligible);
            lock (classes) Pack(builder, entry, employer, eligible, spells);
        }

        return builder.Build(NationalWorkers.Regions, NationalWorkers.Groups);
    }

    private static void Pack(
        PackedRegistryBuilder builder, WorkerEntry entry, Employer? employer, MonthBounds eligible, Spell[] spells)
    {
        var packing = new WorkerPacking(
            builder.Classes, entry.Segment, entry.Sector, entry.RiskClass, employer?.Workers, entry.Income, eligible);
        for (var number = 0; number < spells.Length; number++)
        {
            var spell = spells[number];
            var previous = number > 0 ? MonthBounds.Of(null, spells[number - 1].To).Last : (int?)null;
            var next = number + 1 < spells.Length ? MonthBounds.Of(spells[number + 1].From, null).First : (int?)null;
            var payer = builder.Classes.PayerNumber(spell.Payer);
            if (packing.TryPack(MonthBounds.Of(spell.From, spell.To), spell.Programmes, payer, previous, next, atLowestBand: false, out var packed))
                builder.Add(packed);
        }
    }
}
