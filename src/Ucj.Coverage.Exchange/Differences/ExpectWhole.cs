namespace Ucj.Coverage.Exchange.Differences;

/// <summary>What is expected of files that are to take the place of others.</summary>
internal static class ExpectWhole
{
    public static Expectation MostRows(FileDifference difference, RemovalLimit limit)
    {
        var (most, before, gone) = (limit.Of(difference), difference.Before, difference.Removed);
        return new Expectation(
            "REMOVES_TOO_MANY",
            new(
                FormattableString.Invariant($"paling banyak {most} dari {before} baris sebelumnya hilang"),
                FormattableString.Invariant($"at most {most} of the {before} rows before to go")),
            new(
                FormattableString.Invariant($"Periksa apakah berkas itu utuh. Bila {gone} baris itu memang harus hilang, izinkan: ")
                    + FormattableString.Invariant($"--allow-removals {gone} (ucj import), allowRemovals: {gone} (importDataset), ")
                    + FormattableString.Invariant($"Data:AllowRemovals={gone} (folder yang dipantau server)."),
                FormattableString.Invariant($"Check that the file is whole. If these {gone} rows are meant to go, allow it: ")
                    + FormattableString.Invariant($"--allow-removals {gone} (ucj import), allowRemovals: {gone} (importDataset), ")
                    + FormattableString.Invariant($"Data:AllowRemovals={gone} (a folder the server watches).")));
    }

    public static Expectation LineEnd(FileDifference difference) => new(
        "FILE_CUT_OFF",
        new(
            FormattableString.Invariant($"akhir baris di belakang baris terakhir, karena {Gone(difference)} dari ")
                + FormattableString.Invariant($"{difference.Before} baris sebelumnya hilang atau berubah"),
            FormattableString.Invariant($"a line end behind the last row, as {Gone(difference)} of ")
                + FormattableString.Invariant($"the {difference.Before} rows before are gone or changed")),
        new(
            "Salinan berkas itu mungkin terpotong: salin lagi. Bila utuh, akhiri baris terakhirnya.",
            "The file may be cut off: copy it again. If it is whole, end its last line."));

    private static long Gone(FileDifference difference) => difference.Changed + difference.Removed;
}
