using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Scenarios;

/// <summary>What is to be said of communities that register their members: whom the data know of, and whom not.</summary>
internal static class CommunityWarnings
{
    public static Warning Of(RaiseRegistration change, IReadOnlyList<Community> communities) =>
        communities.Count == 0 ? WithoutAny(change.Describe()) : OfKnown(change, communities);

    private static Warning WithoutAny(Phrase change) => new(
        WarningKind.LeftOut,
        new Phrase(
            $"'{change.Id}': data tidak memuat komunitas, jadi setiap pekerja BPU tanpa pemberi kerja dianggap anggota. Sediakan komunitas beserta jumlah anggotanya.",
            $"\"{change.En}\": the data has no communities, so every BPU worker without an employer is taken for a member. Provide communities with the numbers of their members."));

    private static Warning OfKnown(RaiseRegistration change, IReadOnlyList<Community> communities)
    {
        long?[] missing = [.. communities.Select(change.MissingOf)];
        var (text, most, known) = (change.Describe(), missing.Sum() ?? 0, missing.Count(one => one is not null));
        var unknown = communities.Count - known;
        return new Warning(
            WarningKind.LeftOut,
            new Phrase(
                $"'{text.Id}': paling banyak {most:N0} orang, yaitu anggota yang menurut data belum terdaftar pada {known:N0} komunitas; pekerja BPU lain tanpa pemberi kerja tidak ikut. Komunitas yang tidak dihitung karena jumlah anggotanya tidak diketahui: {unknown:N0}.",
                $"\"{text.En}\": at most {most:N0} workers, the members whom {known:N0} communities miss by the data; other BPU workers without an employer are left out. Communities not counted because the numbers of their members are not known: {unknown:N0}."),
            new("missing", most),
            new("communities", known),
            new("communities_unknown", unknown));
    }
}
