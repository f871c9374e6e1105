using Ucj.Coverage.Funding;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Planning;

/// <summary>The sentences of <see cref="PurseFaults"/>: what was found, what was expected, what to do.</summary>
internal static class PurseSentence
{
    public static Phrase Twice(string id) => new(
        $"Sumber dana {id} ada dua kali, seharusnya sekali. Hapus salah satunya.",
        $"Found purse {id} twice, expected it once. Remove one of them.");

    public static Phrase UnknownPurse(string id) => new(
        $"Pagu untuk sumber dana {id}, yang tidak ada dalam data. Tambahkan ke funding-sources.csv.",
        $"Found an envelope of purse {id}, expected one of the dataset's. Add it to funding-sources.csv.");

    public static Phrase NegativeEnvelope(Envelope envelope) => new(
        $"Pagu {envelope.SourceId} {envelope.Months} berisi Rp{envelope.Amount}, seharusnya Rp0 atau lebih.",
        $"Found Rp{envelope.Amount} in the envelope of {envelope.SourceId} for {envelope.Months}, expected Rp0 or more.");

    public static Phrase Overlap(Envelope first, Envelope second) => new(
        $"Pagu {first.SourceId} {first.Months} dan {second.Months} bertumpang tindih. Pisahkan bulannya.",
        $"Found envelopes of {first.SourceId} for {first.Months} and {second.Months}, expected months apart. Separate them.");

    public static Phrase UnknownGroup(string id, string group) => new(
        $"Peruntukan {id} menyebut kelompok {group}, yang tidak ada dalam data. Pakai kode dari worker-groups.csv.",
        $"Found group {group} in the earmark of {id}, expected one of the dataset's. Use a code from worker-groups.csv.");

    public static Phrase UnknownRegion(string id, RegionCode region) => new(
        $"Peruntukan {id} menyebut wilayah {region}, yang tidak ada dalam data. Pakai kode dari regions.csv.",
        $"Found region {region} in the earmark of {id}, expected one of the dataset's. Use a code from regions.csv.");

    public static Phrase MonthsCap(string id, int found) => new(
        FormattableString.Invariant($"Batas bulan {id} adalah {found}, seharusnya 1 atau lebih."),
        FormattableString.Invariant($"Found a months cap of {found} for {id}, expected 1 or more."));

    public static Phrase ShareAboveWhole(string id, Percent share) => new(
        $"Bagian {id} adalah {share} %, seharusnya paling banyak 100 %.",
        $"Found a share of {share} % for {id}, expected at most 100 %.");

    public static Phrase UnknownParent(string id, string parent) => new(
        $"{id} adalah bagian dari {parent}, yang bukan sumber dana lain dalam data. Perbaiki kolom parent.",
        $"Found {parent} as the parent of {id}, expected another purse of the dataset. Mend the column parent.");

    public static Phrase OutsideParent(Envelope part, string parent) => new(
        $"Pagu {part.SourceId} {part.Months} tidak berada dalam satu pagu {parent}. Sesuaikan bulannya.",
        $"Found an envelope of {part.SourceId} for {part.Months}, expected months within one envelope of {parent}.");

    public static Phrase AboveShare(Envelope part, string parent, Percent share, Rupiah most) => new(
        $"Pagu {part.SourceId} {part.Months} berisi Rp{part.Amount}, seharusnya paling banyak Rp{most}, yaitu {share} % dari {parent}.",
        $"Found Rp{part.Amount} in the envelope of {part.SourceId} for {part.Months}, expected at most Rp{most}, which is {share} % of {parent}.");

    public static Phrase AboveWhole(Envelope whole, Rupiah promised) => new(
        $"Bagian dan biaya pendukung dari pagu {whole.SourceId} {whole.Months} berjumlah Rp{promised}, "
            + $"seharusnya paling banyak Rp{whole.Amount}, yaitu isinya.",
        $"Found shares and support costs of Rp{promised} in the envelope of {whole.SourceId} for {whole.Months}, "
            + $"expected at most Rp{whole.Amount}, which is all of it.");
}
