using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Premiums;

/// <summary>What a quote says besides its lines; nothing here changes an amount.</summary>
internal static class QuoteNotes
{
    private static readonly Phrase[] None = [];

    public static Phrase[] Of(PremiumProfile profile, RuleSet rules, bool publicMoney)
    {
        var notes = None;
        if (profile.Segment == EmploymentSegment.Pu)
        {
            if (profile.FirmScale is { } scale && rules.Obliged[(int)scale] is { } obliged
                && !profile.Programmes.Contains(obliged.Programmes!.Value)) Append(ref notes, Obliged(profile, scale, obliged));
            if (profile.Programmes.Contains(Programme.Jkp) && rules.JkpCeiling is null) Append(ref notes, new Phrase(
                "JKP belum ada pada bulan ini, jadi tidak ada barisnya.", "JKP does not exist yet in this month, so it has no line."));
        }

        if (profile.Workers is null && profile.Segment != EmploymentSegment.Pmi
            && rules.Reliefs.NeedingWorkers(profile.Segment, profile.Sector, publicMoney) is { } needing)
        {
            Append(ref notes, new Phrase(
                FormattableString.Invariant($"{needing.Value.Name.Id} ({needing.Value.Reference}) perlu sedikitnya {needing.MinWorkers} pekerja; jumlah pekerja tidak diketahui, jadi tidak diterapkan."),
                FormattableString.Invariant($"The {needing.Value.Name.En} ({needing.Value.Reference}) needs at least {needing.MinWorkers} workers; how many there are is not known, so it is not applied.")));
        }

        if (profile is { Segment: EmploymentSegment.Jakon, ContractValue: not null, MonthlyWages: not null }) Append(ref notes, new Phrase(
            "Upah bulanan diketahui, jadi nilai kontrak tidak dipakai.", "The monthly wages are known, so the contract value is not used."));
        return notes;
    }

    private static Phrase Obliged(PremiumProfile profile, FirmScale scale, LawValue obliged)
    {
        var missing = string.Join('+', obliged.Programmes!.Value.Programmes()
            .Where(programme => !profile.Programmes.Contains(programme)).Select(Code.Of));
        return new Phrase(
            $"Usaha berskala {Code.Of(scale)} wajib ikut {obliged.Programmes}; {missing} belum termasuk ({obliged.Reference}).",
            $"A firm of scale {Code.Of(scale)} is obliged to have {obliged.Programmes}; {missing} is missing ({obliged.Reference}).");
    }

    private static void Append(ref Phrase[] notes, Phrase note) => notes = [.. notes, note];
}
