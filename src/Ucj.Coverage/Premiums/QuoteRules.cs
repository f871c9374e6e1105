using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Premiums;

/// <summary>Which profiles can be quoted.</summary>
internal static class QuoteRules
{
    /// <exception cref="CoverageException">The profile is impossible.</exception>
    public static void Check(PremiumProfile profile)
    {
        var segment = profile.Segment;
        if (!profile.Programmes.Contains(ProgrammeSet.Basic)) throw Throw.QuoteWithoutBasicProgrammes(profile.Programmes);
        if (!SegmentProgrammes.Of(segment).Contains(profile.Programmes))
            throw Throw.ProgrammeNotInSegment(segment, profile.Programmes, SegmentProgrammes.Of(segment));
        if (profile.Payer.IsSelf && (segment is EmploymentSegment.Pu or EmploymentSegment.Jakon))
            throw Throw.PayerNotInSegment(segment, profile.Payer, new Phrase("EMPLOYER atau jenis sumber dana", "EMPLOYER or a kind of purse"));
        if (!profile.Payer.IsSelf && segment == EmploymentSegment.Pmi)
            throw Throw.PayerNotInSegment(segment, profile.Payer, new Phrase("SELF", "SELF"));
        NotNegative(profile.Income, "penghasilan", "an income");
        NotNegative(profile.ContractValue, "nilai kontrak", "a contract value");
        NotNegative(profile.MonthlyWages, "upah bulanan", "monthly wages");
        if (profile.Workers is < 0) throw Throw.NegativeFirmSize(profile.Workers.Value);
    }

    private static void NotNegative(Rupiah? money, string whatId, string whatEn)
    {
        if (money is { Amount: < 0 } found) throw Throw.NegativePremiumBase(found, new Phrase(whatId, whatEn));
    }
}
