namespace Ucj.Coverage.Duties;

/// <summary>The warnings of duties: what could not be priced is counted and named, and the sum is called a lower bound.</summary>
internal static class DutySentence
{
    /// <summary>More than these are not read one by one.</summary>
    private const int MostNamed = 5;

    public static IEnumerable<Warning> Of(IReadOnlyList<EmployerDuty> employers)
    {
        if (employers.Count == 0) yield break;
        var worst = MonthOfMostUnknown(employers);
        (string Id, long Number)[] unknown =
        [
            .. employers.Select(duty => (duty.Employer.Id, Number: (long)(duty.Months[worst].Unknown ?? 0))).Where(one => one.Number > 0)
                .OrderByDescending(one => one.Number).ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
        if (unknown.Length > 0)
        {
            var (sum, named, month) = (unknown.Sum(one => one.Number), Named(unknown), ContributionMonth.Format(employers[0].Months[worst].Month));
            yield return LowerBound("workers", sum, new Phrase(
                $"Jumlah yang terutang adalah batas bawah: pada {month} pemberi kerja mempunyai {sum:N0} pekerja yang tidak ada dalam data, "
                    + $"sehingga iurannya tidak dapat dihitung ({named.Id}). Tambahkan mereka ke data pekerja.",
                $"What is owed is a lower bound: in {month} employers have {sum:N0} workers who are not in the data, so that nobody can "
                    + $"price them ({named.En}). Add them to the data of workers."));
        }

        (string Id, long Number)[] unpriced =
        [
            .. employers.Select(duty => (duty.Employer.Id, Number: duty.UnpricedMonths)).Where(one => one.Number > 0)
                .OrderByDescending(one => one.Number).ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
        if (unpriced.Length > 0)
        {
            var (sum, named) = (unpriced.Sum(one => one.Number), Named(unpriced));
            yield return LowerBound("worker_months", sum, new Phrase(
                $"Jumlah yang terutang adalah batas bawah: {sum:N0} pekerja-bulan tidak dapat dihitung iurannya, yaitu pekerja konstruksi "
                    + $"tanpa upah dan pekerja instansi di luar PU ({named.Id}).",
                $"What is owed is a lower bound: {sum:N0} worker-months could not be priced, of construction workers without a wage and of "
                    + $"public employers' workers outside PU ({named.En})."));
        }
    }

    public static IEnumerable<Warning> Of(IReadOnlyList<CommunityDuty> communities)
    {
        string[] unknown = [.. communities.Where(duty => duty.Missing is null).Select(duty => duty.Community.Id)];
        if (unknown.Length > 0)
        {
            var named = Named(unknown);
            yield return LowerBound("communities", unknown.Length, new Phrase(
                $"Biayanya adalah batas bawah: jumlah anggota atau yang terdaftar tidak diketahui dari {unknown.Length:N0} komunitas "
                    + $"({named.Id}). Lengkapi kedua jumlahnya.",
                $"The cost is a lower bound: members or registered members of {unknown.Length:N0} communities are not known ({named.En}). "
                    + "Give both numbers."));
        }

        string[] above =
        [
            .. communities.Where(duty => duty.Community is { Members: { } members, RegisteredMembers: { } registered } && registered > members)
                .Select(duty => duty.Community.Id),
        ];
        if (above.Length > 0)
        {
            var named = Named(above);
            yield return new Warning(
                WarningKind.ImplausibleValues,
                new Phrase(
                    $"Anggota terdaftar lebih banyak daripada anggotanya dalam {above.Length:N0} komunitas ({named.Id}): di sana dianggap tidak "
                        + "ada yang kurang. Periksa kedua jumlahnya.",
                    $"Registered members are more than members in {above.Length:N0} communities ({named.En}): there nobody is taken to be "
                        + "missing. Check both numbers."),
                new WarningDatum("communities", above.Length));
        }
    }

    public static IEnumerable<Warning> Of(IReadOnlyList<ProjectDuty> projects)
    {
        string[] unknown = [.. projects.Where(duty => duty.Due is null && duty.HasBegun).Select(duty => duty.Project.Id)];
        if (unknown.Length > 0)
        {
            var named = Named(unknown);
            yield return LowerBound("projects", unknown.Length, new Phrase(
                $"Iuran proyek adalah batas bawah: iuran {unknown.Length:N0} proyek tidak dapat dihitung ({named.Id}). "
                    + "Isi nilai kontrak atau upah sebulannya, dan bulan pertama proyek yang dihitung dari upah.",
                $"What is due for projects is a lower bound: {unknown.Length:N0} of them cannot be priced ({named.En}). "
                    + "Give the contract value or the monthly wages, and the first month of one that is priced by wages."));
        }

        string[] unregistered =
            [.. projects.Where(duty => duty is { Due: not null, Project.Registered: null }).Select(duty => duty.Project.Id)];
        if (unregistered.Length > 0)
        {
            var named = Named(unregistered);
            yield return LowerBound("projects", unregistered.Length, new Phrase(
                $"Yang belum dibayar adalah batas bawah: tidak diketahui apakah {unregistered.Length:N0} proyek terdaftar ({named.Id}). "
                    + "Isi kolom registered.",
                $"What is not paid is a lower bound: it is not known whether {unregistered.Length:N0} projects are registered ({named.En}). "
                    + "Fill in registered."));
        }
    }

    /// <summary>The number of the month in which most workers are unknown; of several the last.</summary>
    private static int MonthOfMostUnknown(IReadOnlyList<EmployerDuty> employers) => Enumerable.Range(0, employers[0].Months.Count).Reverse()
        .MaxBy(month => employers.Sum(duty => (long)(duty.Months[month].Unknown ?? 0)));

    private static Warning LowerBound(string what, long number, Phrase text) =>
        new(WarningKind.LowerBound, text, new WarningDatum(what, number));

    private static Phrase Named((string Id, long Number)[] all)
    {
        var id = string.Join(", ", all.Take(MostNamed).Select(one => $"{one.Id}: {one.Number.ToString("N0", SpokenNumbers.In(Language.Id))}"));
        var en = string.Join(", ", all.Take(MostNamed).Select(one => $"{one.Id}: {one.Number.ToString("N0", SpokenNumbers.In(Language.En))}"));
        return WithOthers(id, en, all.Length);
    }

    private static Phrase Named(string[] all)
    {
        var named = string.Join(", ", all.Take(MostNamed));
        return WithOthers(named, named, all.Length);
    }

    private static Phrase WithOthers(string id, string en, int count) => count > MostNamed
        ? new Phrase($"{id} dan {count - MostNamed:N0} lainnya", $"{en} and {count - MostNamed:N0} more")
        : new Phrase(id, en);
}
