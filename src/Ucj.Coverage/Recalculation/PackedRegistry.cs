using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The workers and spells of a registry in few bytes, cell by cell, in a cell by payer and class: what the engine reads.
/// Who a worker is, is not kept: two alike are interchangeable. A cell of very many workers is kept in several parts.
/// </summary>
/// <remarks>
/// Immutable. A worker takes 4 bytes and a spell 14. Workers who are eligible in no month, and migrants, are left out.
/// </remarks>
internal sealed class PackedRegistry
{
    /// <summary>How many workers, and how many spells, a part has at most; so each of its sums is far below 64 bits.</summary>
    public const int MostInPart = 1 << 15;

    /// <summary>Entries of nobody after the last, so that a kernel may read a whole vector from anywhere.</summary>
    public const int Padding = 32;

    private const int WorkersBetweenLooks = 1 << 12;

    public required SpellClasses Classes { get; init; }

    /// <summary>The cells in the order of the cube, each once for every one of its parts.</summary>
    public required CellKey[] Parts { get; init; }

    /// <summary>The cells of the parts, as the cube shows them.</summary>
    public required CoverageCell[] Cells { get; init; }

    /// <summary>Where the workers of each part start; one entry more than there are parts.</summary>
    public required int[] WorkerStarts { get; init; }

    /// <summary>Where the payers of each part start; one entry more than there are parts.</summary>
    public required int[] PayerStarts { get; init; }

    /// <summary>The number of each payer in each part.</summary>
    public required ushort[] Payers { get; init; }

    /// <summary>Where the spells of each payer in each part start; one entry more than there are of these.</summary>
    public required int[] SpellStarts { get; init; }

    /// <summary>How many workers.</summary>
    public int Workers => WorkerStarts[^1];

    /// <summary>The first eligible month of every worker; as the other columns, with <see cref="Padding"/>.</summary>
    public required ushort[] EligibleFrom { get; init; }

    /// <summary>The last eligible month of every worker.</summary>
    public required ushort[] EligibleTo { get; init; }

    public required PackedSpells Spells { get; init; }

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes => (4L * EligibleFrom.Length) + (PackedSpells.BytesPerSpell * (long)Spells.From.Length)
        + (6L * Payers.Length) + (24L * Parts.Length);

    /// <summary>Packs a registry.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="settings">The ages of eligible workers.</param>
    /// <param name="edges">Where the law draws its lines.</param>
    /// <param name="options">Asked now and then whether to go on; by default nobody is.</param>
    /// <exception cref="CoverageException">The workers are of too many kinds.</exception>
    public static PackedRegistry Of(
        WorkerRegistry registry, CoverageSettings settings, PackingEdges edges, RecalculationOptions? options = null)
    {
        var builder = new PackedRegistryBuilder(new SpellClasses(edges), registry.Count, registry.SpellCount);
        foreach (var payer in registry.Payers) builder.Classes.PayerNumber(payer);
        var (workers, spells) = (registry.Workers, registry.Spells);
        for (var worker = 0; worker < registry.Count; worker++)
        {
            if (worker % WorkersBetweenLooks == 0) options?.Look(isCounting: false, worker, registry.Count);
            var (segment, sector) = (workers.Segments[worker], workers.Sectors[worker]);
            var eligible = EligibleMonths.Of(workers, worker, settings);
            if (segment == EmploymentSegment.Pmi || eligible.IsEmpty) continue;
            var employer = registry.EmployerOf(worker);
            builder.Add(CellKey.Of(workers.Villages[worker], workers.Groups[worker], segment, sector, employer?.Scale), eligible);
            var (first, end) = (spells.Starts[worker], spells.Starts[worker + 1]);
            if (first == end) continue;
            var packing = new WorkerPacking(
                builder.Classes,
                segment,
                sector,
                workers.RiskClasses[worker],
                employer?.Workers,
                workers.Incomes[worker],
                eligible);
            for (var spell = first; spell < end; spell++)
            {
                var previous = spell > first ? spells.To[spell - 1] : (int?)null;
                var next = spell + 1 < end ? spells.From[spell + 1] : (int?)null;
                var months = new MonthBounds(spells.From[spell], spells.To[spell]);
                var (programmes, payer, isLowest) = (spells.Programmes[spell], spells.PayerNumbers[spell], spells.IsAtLowestBand(spell));
                if (packing.TryPack(months, programmes, payer, previous, next, isLowest, out var packed)) builder.Add(packed);
            }
        }

        return builder.Build(registry.Regions, registry.Groups, options?.Cancellation ?? default);
    }
}
