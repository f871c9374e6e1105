using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Scenarios;

/// <summary>The refusals of scenarios: what was found, what was expected, what to do.</summary>
internal static class Refusal
{
    public static CoverageException Refused(IReadOnlyList<PremiumFault> faults) => new("SCENARIO_REFUSED", new Phrase(
        string.Join('\n', faults.Select(fault => fault.Text.Id)),
        string.Join('\n', faults.Select(fault => fault.Text.En))));

    public static CoverageException PurseTwice(string id) => new("PURSE_TWICE", new Phrase(
        $"Ditemukan sumber dana {id} yang sudah ada, seharusnya yang baru. Pakai id lain, atau ubah yang ada.",
        $"Found purse {id} that is there already, expected a new one. Use another id, or change the one there is."));

    public static CoverageException PurseUnknown(string id) => new("UNKNOWN_PURSE", new Phrase(
        $"Ditemukan sumber dana {id}, seharusnya salah satu dari model. Tambahkan lebih dahulu.",
        $"Found purse {id}, expected one of the model's. Add it first."));

    public static CoverageException GoalPursesUnknown(IEnumerable<string> found, IEnumerable<string> known)
    {
        var (ids, list) = (string.Join(", ", found), string.Join(", ", known));
        return list.Length == 0
            ? new("UNKNOWN_PURSE", new Phrase(
                $"Ditemukan sumber dana {ids}, tetapi data tidak punya sumber dana. Tambahkan sumber dana itu, atau hapus dari pertanyaan.",
                $"Found purse {ids}, but the data has no purse at all. Add it to the purses, or take it out of the question."))
            : new("UNKNOWN_PURSE", new Phrase(
                $"Ditemukan sumber dana {ids}, seharusnya salah satu dari: {list}.",
                $"Found purse {ids}, expected one of: {list}."));
    }

    public static CoverageException FloorAboveCeiling(string id, Rupiah floor, Rupiah ceiling) => new("FLOOR_ABOVE_CEILING", new Phrase(
        $"Ditemukan uang baru paling sedikit Rp{floor} untuk {id}, yang boleh mendapat paling banyak Rp{ceiling}. Turunkan yang pertama atau naikkan yang kedua.",
        $"Found at least Rp{floor} of new money for {id}, which may get at most Rp{ceiling}. Lower the first or raise the second."));

    public static CoverageException EnvelopeUnknown(string id, MonthRange months, IEnumerable<MonthRange> known)
    {
        var list = string.Join(", ", known);
        return list.Length == 0
            ? new("UNKNOWN_ENVELOPE", new Phrase(
                $"Ditemukan pagu {id} {months}, tetapi {id} tidak punya pagu. Hapus perubahan itu.",
                $"Found an envelope of {id} for {months}, but {id} has no envelope at all. Take the change out."))
            : new("UNKNOWN_ENVELOPE", new Phrase(
                $"Ditemukan pagu {id} {months}, seharusnya tepat bulan-bulan salah satu pagunya: {list}.",
                $"Found an envelope of {id} for {months}, expected exactly the months of one it has: {list}."));
    }

    public static CoverageException NeedsWorkers() => new("SCENARIO_NEEDS_WORKERS", new Phrase(
        "Skenario ini tidak dapat dihitung dari jumlah saja. Sediakan pekerja dan masa kepesertaannya.",
        "Found a dataset of totals, expected one of workers: this question needs to know them. Provide workers and their spells."));

    public static CoverageException TooLate(YearMonth found, YearMonth latest) => new("MONTH_TOO_LATE", new Phrase(
        $"Ditemukan bulan {ContributionMonth.Format(found)}, seharusnya paling akhir {ContributionMonth.Format(latest)}.",
        $"Found month {ContributionMonth.Format(found)}, expected {ContributionMonth.Format(latest)} at the latest."));

    /// <summary>A projection goes beyond the last month of the data and never before the first, of which nothing is known.</summary>
    public static CoverageException BeforeData(MonthRange found, YearMonth first) => new("MONTH_OUT_OF_RANGE", new Phrase(
        $"Ditemukan bulan {found}, seharusnya paling awal {ContributionMonth.Format(first)}, bulan pertama data: tentang bulan sebelumnya tidak ada yang diketahui. Mulailah dari bulan itu.",
        $"Found months {found}, expected {ContributionMonth.Format(first)} at the earliest, the first month of the data: nothing is known of months before it. Begin with that month."));

    public static CoverageException EmptyDenominator(string definition, RegionCode region) => new("DENOMINATOR_EMPTY", new Phrase(
        $"Ditemukan 0 orang sebagai {definition} {region}, seharusnya sekurangnya 1: dengan nol tidak ada persen. Isi jumlahnya, atau hapus perubahan itu.",
        $"Found 0 workers as {definition} of {region}, expected 1 or more: nothing is a percentage of none. Give the number, or take the change out."));

    public static CoverageException YearsBackwards(int first, int last) => new("YEARS_BACKWARDS", new Phrase(
        FormattableString.Invariant($"Ditemukan pertumbuhan dari {first} sampai {last}, seharusnya tahun terakhir tidak sebelum tahun pertama. Tukar kedua tahun itu."),
        FormattableString.Invariant($"Found growth from {first} to {last}, expected a last year not before the first. Exchange the two years.")));

    public static CoverageException PurseStillPays(string id) => new("PURSE_STILL_PAYS", new Phrase(
        $"Ditemukan sumber dana {id} yang membayar masa kepesertaan, seharusnya yang tidak membayar apa pun. Hapus saja pagunya, atau ubah dasar hukumnya.",
        $"Found purse {id} paying spells of workers, expected one that pays none. Take its envelopes out instead, or change its legal basis."));

    public static CoverageException TooManyWorkers(YearMonth month, long found, long most) => new("POPULATION_TOO_LARGE", new Phrase(
        $"Pada {ContributionMonth.Format(month)} pekerja menjadi {found:N0}, seharusnya paling banyak {most:N0}. Kecilkan jumlah atau persennya, atau kurangi bulannya.",
        $"Found {found:N0} workers in {ContributionMonth.Format(month)}, expected at most {most:N0}. Lower the number or percentage, or take fewer months."));

    public static CoverageException NoDenominator(string definition, YearMonth month) => new("NO_DENOMINATOR", new Phrase(
        $"Penyebut {definition} belum diketahui pada {ContributionMonth.Format(month)}. Pilih bulan sesudahnya atau penyebut lain.",
        $"Found no denominator {definition} in {ContributionMonth.Format(month)}, expected one. Choose a later month or another denominator."));

    public static CoverageException DenominatorOfNobody(string definition, YearMonth month) => new("NO_DENOMINATOR", new Phrase(
        $"Penyebut {definition} pada {ContributionMonth.Format(month)} adalah 0, seharusnya lebih dari 0: dari 0 tidak ada persen. Pilih bulan atau penyebut lain.",
        $"Found denominator {definition} of 0 in {ContributionMonth.Format(month)}, expected more than 0: there is no rate of 0. Choose another month or denominator."));

    public static CoverageException TargetAboveHundred(Percent target) => new("TARGET_OUT_OF_RANGE", new Phrase(
        $"Ditemukan target {target} %, seharusnya persen dari 0 sampai 100. Turunkan target itu.",
        $"Found a target of {target} %, expected a percentage from 0 to 100. Lower the target."));

    public static NotSupportedException OwnChange(IScenarioChange change) =>
        new($"Found a change of type {change.GetType().Name}, expected one of the library's: only those have a form in JSON.");
}
