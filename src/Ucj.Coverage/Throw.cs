using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage;

/// <summary>Every message the library refuses with: what was found, what was expected, and what to do.</summary>
internal static class Throw
{
    // Texts that are not what their type reads.
    public static FormatException NotRupiah(ReadOnlySpan<char> found) =>
        new($"Found '{found}', expected whole rupiah in plain digits, such as 16800, that fit 64 bits.");

    public static FormatException NotPercent(ReadOnlySpan<char> found) =>
        new($"Found '{found}', expected a percentage from 0 to 1000000 with at most six decimals, such as 28.30.");

    public static FormatException NotMonth(ReadOnlySpan<char> found) =>
        new($"Found '{found}', expected a month as YYYY-MM, such as 2025-01.");

    public static FormatException NotMonthRange(ReadOnlySpan<char> found) =>
        new($"Found '{found}', expected months as YYYY-MM..YYYY-MM, the first not after the last, such as 2025-01..2025-12.");

    public static FormatException NotProgrammes(ReadOnlySpan<char> found) =>
        new($"Found '{found}', expected programmes joined by +, each once, such as JKK+JKM+JHT.");

    public static FormatException NotPremiumPayer(ReadOnlySpan<char> found) =>
        new($"Found '{found}', expected EMPLOYER, SELF or one of "
            + $"{string.Join(", ", Code.All<Premiums.FundingSourceKind>())}.");

    public static FormatException NotRegionCode(ReadOnlySpan<char> found) =>
        new($"Found '{found}', expected a region code such as 00, 13, 13.11, 13.11.01 or 13.11.01.2001.");

    // Misuse: values outside the bounds of their type.
    public static ArgumentOutOfRangeException PercentOutOfRange(decimal value) =>
        new(nameof(value), value, Text($"Found {value} %, expected 0 to 1000000 with at most six decimals."));

    public static ArgumentOutOfRangeException UndefinedValue<T>(T value, string name)
        where T : struct, Enum =>
        new(name, $"Found {typeof(T).Name} {value:D}, expected one of {string.Join(", ", Enum.GetNames<T>())}.");

    public static ArgumentException AgesCrossed(int lowest, int highest) => new(FormattableString.Invariant(
        $"Found MinAge {lowest} above MaxAge {highest}, expected it no higher: nobody would be eligible. Swap or mend the two ages."));

    public static ArgumentOutOfRangeException AgeOutOfRange(int value, int highest, string name) => new(name, FormattableString.Invariant(
        $"Found an age of {value}, expected one from 0 to {highest} completed years."));

    public static ArgumentOutOfRangeException ThresholdOutOfRange(decimal value, string name) => new(name, FormattableString.Invariant(
        $"Found a threshold of {value}, expected one from 0 to 1."));

    public static ArgumentOutOfRangeException RiskClassOutOfRange(int number) =>
        new(nameof(number), number, Text($"Found risk class {number}, expected {RiskClass.Lowest} to {RiskClass.Highest}."));

    public static ArgumentOutOfRangeException ToleranceOutOfRange(int value, int highest) =>
        new(nameof(value), value, Text($"Found a tolerance of {value} months, expected 0 to {highest}."));

    public static ArgumentOutOfRangeException NotStateOfABasis(Premiums.LegalState value) =>
        new(nameof(value), value, Text($"Found {value} as the state of a legal basis, expected {string.Join(", ", Funding.FundingSource.BasisStates)}."));

    public static ArgumentOutOfRangeException SmallestShownOutOfRange(int value, int lowest, int highest) =>
        new(nameof(value), value, Text($"Found {value} as the smallest number shown, expected {lowest} to {highest}."));

    public static ArgumentException LiveWithoutRegistry() =>
        new("Found a model without a registry, expected one: totals have no workers that could change.");

    public static ArgumentException LiveNobody(int number) =>
        new(Text($"Found number {number}, expected that of a worker who was not removed."));

    public static ArgumentException LiveIdChanges(string known, string found) =>
        new($"Found id {found} for the worker {known}, expected the id he has: it never changes.");

    public static ArgumentException LiveNoSpell(int number, YearMonth from) =>
        new(Text($"Found no spell of worker number {number} that begins in {ContributionMonth.Format(from)}, expected one."));

    public static ArgumentException UnknownKernel(string found, IEnumerable<Recalculation.RecalculationKernel> here) =>
        new($"Found kernel '{found}', expected one this processor can run: {KernelCodes(here)}.");

    public static ArgumentException KernelNotHere(
        Recalculation.RecalculationKernel found, IEnumerable<Recalculation.RecalculationKernel> here) =>
        new($"Found kernel {Code.Of(found)}, expected one this processor can run: {KernelCodes(here)}.");

    public static ArgumentException NotIso() =>
        new("Found a month in another calendar, expected the ISO calendar.");

    public static ArgumentException FirstAfterLast(YearMonth first, YearMonth last) =>
        new($"Found first month {Month(first)} after last month {Month(last)}, expected first at or before last.");

    public static ArgumentException NoStarts() =>
        new("Found no value at all, expected at least one with the month it holds from.");

    public static ArgumentException SameStart(YearMonth month) =>
        new($"Found two values that hold from {Month(month)}, expected one.");

    // Misuse: wholes that do not hold together.
    public static ArgumentException NoRegions() => new("Found no region, expected at least one.");

    public static ArgumentException RegionTwice(RegionCode code) => new($"Found region {code} twice, expected it once.");

    public static ArgumentException NoParent(RegionCode code) =>
        new($"Found region {code} without its parent {code.Parent}, expected every parent from the regency down.");

    public static ArgumentException GroupWithoutCode() => new("Found a worker group without a code, expected one.");

    public static ArgumentException GroupTwice(string code) => new($"Found worker group {code} twice, expected it once.");

    public static ArgumentException TierBelowOne(string code, int tier) =>
        new(Text($"Found tier {tier} for worker group {code}, expected 1 or more."));

    public static ArgumentException ReservedPurseId(string id) =>
        new($"Found purse id '{id}', expected another: EMPLOYER and SELF are payers that are no purse.");

    public static ArgumentException EmployerTwice(string id) => new($"Found employer {id} twice, expected it once.");

    public static ArgumentException WorkerWithoutId() => new("Found a worker without an id, expected one.");

    public static ArgumentException WorkerTwice(string id) => new($"Found worker {id} twice, expected him once.");

    public static ArgumentException UnknownWorker(string id) =>
        new($"Found a spell of worker {id}, expected a worker who was added before.");

    public static ArgumentException UnknownVillage(string worker, RegionCode found) =>
        new($"Found {found} as the village of worker {worker}, expected a village of the region tree.");

    public static ArgumentException UnknownGroup(string worker, string found) =>
        new($"Found group {found} for worker {worker}, expected a code of the group catalog.");

    public static ArgumentException UnknownEmployer(string worker, string found) =>
        new($"Found employer {found} for worker {worker}, expected one of the employers.");

    public static ArgumentException PuWithoutWage(string worker) =>
        new($"Found PU worker {worker} without income or risk class, expected both.");

    public static ArgumentException NegativeIncome(string worker, Rupiah found) =>
        new($"Found an income of Rp{found} for worker {worker}, expected Rp0 or more.");

    public static ArgumentException MonthOutOfBounds(string worker, YearMonth found) =>
        new($"Found month {Month(found)} for worker {worker}, expected {Month(ContributionMonth.Earliest)} to "
            + $"{Month(ContributionMonth.Latest)}.");

    public static ArgumentException LeavesBeforeEntering(string worker, YearMonth from, YearMonth to) =>
        new($"Found worker {worker} leaving the workforce in {Month(to)}, expected no earlier than he enters it, {Month(from)}.");

    public static ArgumentException SpellEndsBeforeBeginning(string worker, YearMonth from, YearMonth to) =>
        new($"Found a spell of worker {worker} ending in {Month(to)}, expected no earlier than it begins, {Month(from)}.");

    public static ArgumentException WithoutBasicProgrammes(string worker, ProgrammeSet found) =>
        new($"Found programmes '{found}' for worker {worker}, expected at least {ProgrammeSet.Basic}.");

    public static ArgumentException ProgrammesNotForSegment(string worker, ProgrammeSet found, EmploymentSegment segment) =>
        new($"Found programmes {found} for {Code.Of(segment)} worker {worker}, expected only {SegmentProgrammes.Of(segment)}.");

    public static ArgumentException SelfPayerNotForSegment(string worker, EmploymentSegment segment) =>
        new($"Found payer SELF for {Code.Of(segment)} worker {worker}, expected EMPLOYER or a purse.");

    public static ArgumentException SpellsOverlap(string worker) =>
        new($"Found two spells of worker {worker} that share a month, expected none.");

    public static ArgumentException RegistryOfOthers() =>
        new("Found a registry built on other regions or groups than the model's, expected the very same ones.");

    public static ArgumentException ReservedDenominator() =>
        new($"Found an official denominator called {Denominators.Registry}, expected another name: that one is computed.");

    public static ArgumentException NegativeDenominator(string definition, long found) =>
        new(Text($"Found {found} workers for denominator {definition}, expected 0 or more."));

    public static ArgumentException DimensionTwice(IEnumerable<Dimension> found) =>
        new($"Found dimensions {string.Join(", ", found.Select(Code.Of))}, expected each at most once.");

    // Impossible questions.
    public static CoverageException NotPublished(string found, IEnumerable<string> published) => new("NOT_PUBLISHED", new Phrase(
        $"Ditemukan {found}, yang tidak diterbitkan: angkanya terlalu kecil. Yang diterbitkan: {string.Join(", ", published)}.",
        $"Found {found}, which is not published: its numbers are too small. Published are: {string.Join(", ", published)}."));

    public static CoverageException BeforeFirstStart(YearMonth month, YearMonth start) => new("NO_VALUE_YET", new Phrase(
        $"Bulan {Month(month)} tidak punya nilai: yang pertama berlaku sejak {Month(start)}. Tanyakan bulan itu atau sesudahnya.",
        $"Found month {Month(month)}, expected {Month(start)} or later, when the first value begins to hold."));

    public static CoverageException UnknownRegion(RegionCode code) => new("UNKNOWN_REGION", new Phrase(
        $"Wilayah {code} tidak ada dalam data. Pakai kode salah satu wilayahnya.",
        $"Found region {code}, expected one of the dataset. Use the code of one of its regions."));

    public static CoverageException MonthsOutside(MonthRange found, MonthRange expected) => new("MONTH_OUT_OF_RANGE", new Phrase(
        $"Bulan {found} di luar rentang data {expected}. Tanyakan bulan di dalamnya, atau ubah rentang datanya.",
        $"Found months {found}, expected months within {expected}, the horizon of the data. Ask for months within it, or "
            + "change the horizon of the data."));

    public static CoverageException PlanOutside(MonthRange found, MonthRange expected) => new("MONTH_OUT_OF_RANGE", new Phrase(
        $"Rencana untuk {found} melampaui rentang data {expected}. Ubah rentang data supaya memuat bulan-bulan itu, "
            + "atau buat proyeksi: proyeksi melampaui data dan membagi uang pagu yang kemudian.",
        $"Found a plan for {found}, expected months within {expected}, the horizon of the data. Change the horizon of the data so that "
            + "it holds these months, or project instead: a projection goes beyond the data and plans the money of later envelopes."));

    public static CoverageException UnknownDenominator(string found, IEnumerable<string> expected) =>
        new("UNKNOWN_DENOMINATOR", new Phrase(
            $"Penyebut '{found}' tidak dikenal. Yang ada: {string.Join(", ", expected)}.",
            $"Found denominator '{found}', expected one of: {string.Join(", ", expected)}."));

    public static CoverageException UnknownGroupInTotals(string found) => new("UNKNOWN_GROUP", new Phrase(
        $"Kelompok pekerja {found} tidak ada dalam data. Pakai kode salah satu kelompoknya.",
        $"Found worker group {found}, expected one of the dataset. Use the code of one of its groups."));

    public static CoverageException UnknownPurse(string found) => new("UNKNOWN_PURSE", new Phrase(
        $"Sumber dana {found} membayar masa kepesertaan tetapi tidak ada dalam data. Tambahkan sumber dana itu.",
        $"Found purse {found} paying a spell, expected one of the dataset's. Add the purse."));

    public static CoverageException UnknownPurse(string found, IEnumerable<string> known) => new("UNKNOWN_PURSE", new Phrase(
        $"Ditemukan sumber dana '{found}', seharusnya salah satu dari data: {string.Join(", ", known.DefaultIfEmpty("tidak ada satu pun"))}. Perbaiki id-nya.",
        $"Found purse '{found}', expected one of the dataset's: {string.Join(", ", known.DefaultIfEmpty("there is none"))}. Mend the id."));

    public const string TooManyKindsCode = "TOO_MANY_KINDS";

    public static CoverageException TooManyKinds() => new(TooManyKindsCode, new Phrase(
        "Peserta terlalu beragam (lebih dari 65.536 jenis menurut segmen, sektor, risiko, program dan pembayar) untuk dihitung "
        + "perubahan demi perubahan. Hitung seluruhnya dengan CoverageEngine.",
        "Found workers of more than 65,536 kinds (by segment, sector, risk, programmes and payer), expected fewer to count change by "
        + "change. Recalculate all with CoverageEngine."));

    /// <summary>A sum of dues is beyond 64 bits; where workers are known, those are named whose incomes are the highest.</summary>
    public static CoverageException DuesTooLarge(Registry.WorkerRegistry? registry = null)
    {
        Phrase[] ids = [.. (registry?.HighestIncomes() ?? []).Select(worker =>
            new Phrase($"{worker.Id} (Rp{worker.Income!.Value})", $"{worker.Id} (Rp{worker.Income!.Value})"))];
        var (id, en) = ids.Length == 0 ? ("", "") : (
            $"Penghasilan tertinggi: {string.Join("; ", ids.Select(one => one.Id))}. ",
            $"The highest incomes are those of {string.Join("; ", ids.Select(one => one.En))}. ");
        return new("SUM_TOO_LARGE", new Phrase(
            $"Jumlah iuran melebihi Rp{long.MaxValue:N0} (64 bit). {id}Periksa penghasilan pekerja, atau tanyakan periode yang lebih pendek.",
            $"Found a sum of premiums above Rp{long.MaxValue:N0}, expected one that fits 64 bits. {en}Check the workers' incomes, or ask for a shorter period."));
    }

    public static CoverageException KernelVariable(string found, IEnumerable<Recalculation.RecalculationKernel> here)
    {
        var (name, kernels) = (Recalculation.RecalculationOptions.KernelVariable, KernelCodes(here));
        return new("KERNEL_UNKNOWN", new Phrase(
            $"Variabel lingkungan {name}: ditemukan '{found}', seharusnya salah satu yang dapat dijalankan prosesor ini: {kernels}. "
                + "Perbaiki, atau kosongkan untuk yang tercepat.",
            $"Environment variable {name}: found '{found}', expected one this processor can run: {kernels}. "
                + "Correct it, or leave it empty for the fastest."));
    }

    public static CoverageException ToleranceOfTotals(int found) => new("TOLERANCE_NEEDS_WORKERS", new Phrase(
        Text($"Toleransi {found} bulan tidak dapat dihitung dari jumlah saja. Pakai toleransi 0, atau sediakan pekerja dan masa kepesertaannya."),
        Text($"Found a tolerance of {found} months for a dataset of totals, expected 0. Use 0, or provide workers and their spells.")));

    public static ArgumentException PlanWithoutLaw() =>
        new("Found PremiumSchedule.None, expected a premium law: a plan needs prices. Leave CoverageModel.Premiums at its default.");

    public static CoverageException PlanOfTotals() => new("PLAN_NEEDS_WORKERS", new Phrase(
        "Rencana pendanaan tidak dapat dibuat dari jumlah saja. Sediakan pekerja dan masa kepesertaannya.",
        "Found a dataset of totals, expected one of workers: a plan needs to know them. Provide workers and their spells."));

    public static CoverageException PursesRefused(IReadOnlyList<Phrase> faults) => new("PURSES_REFUSED", new Phrase(
        string.Join('\n', faults.Select(fault => fault.Id)),
        string.Join('\n', faults.Select(fault => fault.En))));

    public static CoverageException MoreMoneyTooLarge(Rupiah found, Rupiah most) => new("AMOUNT_TOO_LARGE", new Phrase(
        $"Ditemukan uang tambahan Rp{found}, seharusnya paling banyak Rp{most}: semua pagu bersama tidak boleh berisi lebih.",
        $"Found Rp{found} more, expected at most Rp{most}: all envelopes together may hold no more."));

    public static CoverageException MoneyTooLarge() => new("SUM_TOO_LARGE", new Phrase(
        $"Jumlah anggaran dan pagu melebihi Rp{long.MaxValue:N0} (64 bit). Periksa jumlah program kesejahteraan dan pagunya.",
        $"Found a sum of budgets and envelopes above Rp{long.MaxValue:N0}, expected one that fits 64 bits. "
            + "Check the amounts of its welfare programmes and envelopes."));

    public static CoverageException NeedsWorkers() => new("NEEDS_WORKERS", new Phrase(
        "Data ini hanya memuat jumlah, sedangkan pertanyaan ini memerlukan pekerja. Sediakan pekerja dan masa kepesertaannya.",
        "Found a dataset of totals, expected workers: totals do not tell whose spell ends or who works for whom. "
            + "Provide workers and their spells."));

    public static CoverageException TotalsByPayer() => new("NEEDS_WORKERS", new Phrase(
        "Data ini hanya memuat jumlah, yang tidak menyebut siapa yang membayar. Keluarkan PAYER dari rincian, atau sediakan pekerja dan masa kepesertaannya.",
        "Found a dataset of totals, expected workers: totals do not tell who pays. Take PAYER out of the grouping, or provide workers and their spells."));

    public static ArgumentException ModelWithoutLaw() =>
        new("Found PremiumSchedule.None, expected a premium law: what is owed needs prices. Leave CoverageModel.Premiums at its default.");

    // Premiums nobody can quote.
    public static CoverageException NoPremiumLaw(YearMonth month, Phrase rule, YearMonth first) => new("NO_LAW", new Phrase(
        $"Ditemukan bulan {Month(month)}, seharusnya {Month(first)} atau sesudahnya: sebelum itu tidak ada ketentuan {rule.Id}.",
        $"Found month {Month(month)}, expected {Month(first)} or later: before it there is no law on {rule.En}."));

    public static CoverageException QuoteWithoutBasicProgrammes(ProgrammeSet found) => new("PROGRAMMES_WITHOUT_BASIC", new Phrase(
        $"Ditemukan program '{found}', seharusnya sedikitnya {ProgrammeSet.Basic}: setiap kepesertaan memuat keduanya.",
        $"Found programmes '{found}', expected at least {ProgrammeSet.Basic}: every membership holds both."));

    public static CoverageException ProgrammeNotInSegment(EmploymentSegment segment, ProgrammeSet found, ProgrammeSet expected) =>
        new("PROGRAMME_NOT_IN_SEGMENT", new Phrase(
            $"Ditemukan program {found} untuk {Code.Of(segment)}, seharusnya hanya dari {expected}: iuran program lain tidak diatur untuk segmen ini.",
            $"Found programmes {found} for {Code.Of(segment)}, expected only those of {expected}: no law sets a premium of another for this segment."));

    public static CoverageException PayerNotInSegment(EmploymentSegment segment, PremiumPayer found, Phrase expected) =>
        new("PAYER_NOT_IN_SEGMENT", new Phrase(
            $"Ditemukan pembayar {found} untuk {Code.Of(segment)}, seharusnya {expected.Id}.",
            $"Found payer {found} for {Code.Of(segment)}, expected {expected.En}."));

    public static CoverageException NegativePremiumBase(Rupiah found, Phrase what) => new("NEGATIVE_AMOUNT", new Phrase(
        $"Ditemukan {what.Id} Rp{found}, seharusnya Rp0 atau lebih.",
        $"Found {what.En} of Rp{found}, expected Rp0 or more."));

    public static CoverageException NegativeFirmSize(int found) => new("NEGATIVE_WORKERS", new Phrase(
        Text($"Ditemukan {found} pekerja pada pemberi kerja, seharusnya 0 atau lebih."),
        Text($"Found {found} workers of the employer, expected 0 or more.")));

    public static CoverageException WageMissing() => new("WAGE_MISSING", new Phrase(
        "Ditemukan PU tanpa upah, seharusnya dengan upah sebulan: iuran PU dihitung dari upah.",
        "Found PU without a wage, expected the month's wage: the premium of PU is a share of it."));

    public static CoverageException RiskClassMissing() => new("RISK_CLASS_MISSING", new Phrase(
        Text($"Ditemukan PU tanpa kelas risiko, seharusnya {RiskClass.Lowest} sampai {RiskClass.Highest}: kelas itu menentukan tarif JKK."),
        Text($"Found PU without a risk class, expected {RiskClass.Lowest} to {RiskClass.Highest}: the class decides the rate of JKK.")));

    public static CoverageException ContractMissing() => new("CONTRACT_MISSING", new Phrase(
        "Ditemukan JAKON tanpa nilai kontrak dan tanpa upah, seharusnya salah satunya: iuran dihitung dari situ.",
        "Found JAKON with neither contract value nor wages, expected one of them: the premium is computed from it."));

    public static CoverageException TermMissing() => new("TERM_MISSING", new Phrase(
        "Ditemukan PMI tanpa lama kontrak, seharusnya jumlah bulan: iuran ditetapkan menurut lamanya.",
        "Found PMI without a term, expected months: the premium is set by the length of the contract."));

    public static CoverageException TermTooShort(int found, int shortest) => new("TERM_TOO_SHORT", new Phrase(
        Text($"Ditemukan kontrak PMI {found} bulan, seharusnya {shortest} bulan atau lebih: untuk yang lebih pendek tidak ada ketentuan."),
        Text($"Found a PMI term of {found} months, expected {shortest} or more: for a shorter one there is no rule.")));

    public static CoverageException PremiumSumTooLarge(Int128 found) => new("SUM_TOO_LARGE", new Phrase(
        $"Ditemukan jumlah iuran Rp{found:N0}, seharusnya paling banyak Rp{long.MaxValue:N0}: yang lebih besar tidak muat dalam 64 bit.",
        $"Found premiums of Rp{found:N0} together, expected at most Rp{long.MaxValue:N0}: more does not fit 64 bits."));

    public static CoverageException PackRefused(IReadOnlyList<PremiumFault> faults) => new("PACK_REFUSED", new Phrase(
        string.Join('\n', faults.Select(fault => fault.Text.Id)),
        string.Join('\n', faults.Select(fault => fault.Text.En))));

    public static CoverageException UnknownRelief(string found, IEnumerable<string> known) => new("UNKNOWN_RELIEF", new Phrase(
        $"Ditemukan keringanan '{found}', seharusnya salah satu dari {string.Join(", ", known)}.",
        $"Found relief '{found}', expected one of {string.Join(", ", known)}."));

    public static CoverageException ReliefsTooFine(string file) => new("RELIEFS_TOO_FINE", new Phrase(
        $"{file}: ditemukan keringanan yang berlaku bersamaan dengan hasil kali terlalu banyak desimal, seharusnya yang muat dalam 64 bit.",
        $"{file}: found reliefs that hold together with a product of too many decimals, expected one that fits 64 bits."));

    private static string Month(YearMonth month) => ContributionMonth.Format(month);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static string KernelCodes(IEnumerable<Recalculation.RecalculationKernel> kernels) =>
        string.Join(", ", kernels.Select(Code.Of));
}
