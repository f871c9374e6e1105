using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>The sentences of <see cref="GoalLimit"/>: what stands in the way, and what would lift it.</summary>
internal static class GoalLimitSentence
{
    public static Phrase NoPurse() => new(
        "Tidak ada sumber dana sama sekali. Tambahkan sekurangnya satu ke data.",
        "There is no purse at all. Add one at least to the data.");

    public static GoalLimit MoreThanThereAre(ProjectedMonth month, long wanted) => new(GoalLimitKind.TooFewWorkers, null, wanted - month.Eligible, new Phrase(
        $"Target meminta {wanted:N0} pekerja aktif, sedangkan data hanya memuat {month.Eligible:N0} pekerja yang berhak pada {ContributionMonth.Format(month.Month)}. Lengkapi data pekerja, atau pilih target atau penyebut lain.",
        $"The target asks for {wanted:N0} active workers, and the data has only {month.Eligible:N0} who are eligible in {ContributionMonth.Format(month.Month)}. Complete the data of workers, or choose another target or denominator."));

    public static Phrase TooFewWorkers(long payable, long staff, long lacking, MonthRange window) => staff == 0 ? TooFewWorkers(payable, lacking, window) : new(
        $"Sumber dana hanya dapat membiayai {payable:N0} pekerja BPU dan {staff:N0} pegawai pemberi kerja publik tanpa perlindungan sepanjang {window}; {lacking:N0} lainnya harus didaftarkan pemberi kerja, proyek, atau mendaftar sendiri.",
        $"Purses can pay for {payable:N0} BPU workers and {staff:N0} of the staff of public employers without cover in all of {window}; {lacking:N0} more have to be registered by employers or projects, or enrol themselves.");

    private static Phrase TooFewWorkers(long payable, long lacking, MonthRange window) => new(
        $"Sumber dana hanya dapat membiayai {payable:N0} pekerja BPU tanpa perlindungan sepanjang {window}; {lacking:N0} lainnya harus didaftarkan pemberi kerja, proyek, atau mendaftar sendiri.",
        $"Purses can pay for {payable:N0} BPU workers without cover in all of {window}; {lacking:N0} more have to be registered by employers or projects, or enrol themselves.");

    public static Phrase Ceiling(string id, Rupiah ceiling) => new(
        $"{id} paling banyak mendapat Rp{ceiling} baru. Naikkan batas itu.",
        $"{id} may get at most Rp{ceiling} of new money. Raise that ceiling.");

    public static Phrase LeftOut(string id) => new(
        $"{id} tidak termasuk sumber dana yang diminta. Sebutkan juga, atau jangan batasi sumber dananya.",
        $"{id} was left out of the purses asked for. Name it too, or do not limit the purses.");

    public static Phrase MayNotPay(PurseRefusal refusal) => refusal.Kind == RefusalKind.NotShown ? NotShown(refusal) : new(
        $"{refusal.SourceId} tidak boleh membayar: {refusal.Text.Id}. Perbaiki itu, atau pilih bulan-bulan lain.",
        $"{refusal.SourceId} may not pay: {refusal.Text.En}. Mend that, or choose other months.");

    private static Phrase NotShown(PurseRefusal refusal) => new(
        $"{refusal.SourceId} tidak dihitung: {refusal.Text.Id}. Tanyakan kepada perencana kabupaten apa yang dapat dibayarnya.",
        $"{refusal.SourceId} is not counted: {refusal.Text.En}. Ask a planner of the regency what it can pay.");

    public static Phrase Share(string id, string other) => new(
        $"{id} mendapat uang hanya lewat bagian antara {id} dan {other}. Ubah pagu induk atau bagiannya.",
        $"{id} gets money by the share between {id} and {other} only. Change the envelope of the parent or the share.");

    public static Phrase Serves(FundingSource purse)
    {
        var earmark = EarmarkOf(purse);
        return new Phrase(
            $"{purse.Id} hanya untuk {earmark}. Perluas peruntukannya, atau tambah sumber dana untuk yang lain.",
            $"{purse.Id} serves {earmark} only. Widen its earmark, or add a purse for the others.");
    }

    public static Phrase Earmarks() => new(
        "Peruntukan semua sumber dana bersama-sama tidak mencakup semua yang diperlukan. Perluas, atau tambah sumber dana untuk yang tersisa.",
        "The earmarks of all purses together do not take in everybody who is needed. Widen them, or add a purse for those who are left.");

    /// <summary>Whom a purse is for, by codes; <see langword="null"/> where for anybody.</summary>
    public static string? EarmarkOf(FundingSource purse)
    {
        string[] parts =
        [
            string.Join(", ", purse.Groups),
            string.Join(", ", purse.Segments.Select(segment => Code.Of(segment))),
            string.Join(", ", purse.Sectors.Select(sector => Code.Of(sector))),
            string.Join(", ", purse.Regions.Select(region => region.ToString())),
        ];
        return parts.Any(part => part.Length > 0) ? string.Join("; ", parts.Where(part => part.Length > 0)) : null;
    }
}
